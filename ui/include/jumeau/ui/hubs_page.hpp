#pragma once

#include <optional>
#include <vector>

#include "jumeau/ui/hubs_data.hpp"
#include "jumeau/ui/layer_ranking.hpp"
#include "jumeau/ui/page.hpp"

class QScrollArea;

namespace jumeau::ui {

class EmptyState;
class HubsAnswerView;
class HubsForm;
class MessageStrip;
class RunBar;

/// The page that asks for the fewest multimodal hubs, and reads the answer.
///
/// The host:   setLayers() at start and whenever the project's layers change (what the user chose is kept);
///             on runRequested() setRunning(true), then setStage() and setProgress(), then one of
///             setAnswer(), setError(), setCancelled() -- each ends the running state by itself.
class HubsPage : public Page {
  Q_OBJECT
public:
  enum class State { Empty, Ready, Running, Answered, Stale };

  explicit HubsPage(QWidget* parent = nullptr);

  QString id() const override { return QStringLiteral("hubs"); }
  QString title() const override;
  QString question() const override;
  /// The question, the answer, the selected number of hubs, what is folded.
  QVariantMap state() const override;
  /// May come before setLayers(). Shows a saved answer again without asking for its map: no signal is sent.
  void restoreState(const QVariantMap& state) override;

  State pageState() const;
  HubsRequest request() const;
  bool hasAnswer() const { return mAnswered.has_value(); }
  const HubsAnswer& answer() const;  ///< of the last run; empty before
  int selectedHubCount() const;

public slots:
  void setLayers(const std::vector<jumeau::ui::LayerInfo>& layers);
  void setRunning(bool running);
  void setProgress(double fraction);  ///< 0 to 1
  void setStage(const QString& words);
  void setAnswer(const jumeau::ui::HubsAnswer& answer);
  /// What went wrong and what to do about it; the former answer stays.
  void setError(const QString& words);
  void setCancelled();
  /// Replaces the answer's notes.
  void setWarnings(const std::vector<jumeau::ui::CountedNote>& notes);
  /// The answer no longer holds for a reason the page cannot see ("The layer “streets” was edited.").
  void invalidateAnswer(const QString& why);
  /// Makes a hub the current one in the list (it was clicked on the map), without a signal.
  void selectHub(int rank);

signals:
  void runRequested(const jumeau::ui::HubsRequest& request);
  void cancelRequested();
  /// A hub of the list was chosen: show it on the map. Rank as in HubRow.
  void hubActivated(int rank);
  /// A point of the curve was chosen: show the map with the first `hubs` hubs.
  void hubCountSelected(int hubs);
  void showOutsideRequested();

protected:
  void keyPressEvent(QKeyEvent* event) override;
  void changeEvent(QEvent* event) override;

private:
  void connectAll();
  void run();
  void refresh();
  bool usable() const;
  bool stale() const;

  HubsForm* mForm;
  EmptyState* mEmpty;
  MessageStrip* mStale;
  HubsAnswerView* mAnswerView;
  RunBar* mRunBar;
  QScrollArea* mScroll;
  std::optional<HubsRequest> mAnswered;  ///< the question of the answer shown
  QString mInvalid;                      ///< why the answer no longer holds, where the question does not tell
};

}  // namespace jumeau::ui
