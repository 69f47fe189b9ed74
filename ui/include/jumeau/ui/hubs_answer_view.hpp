#pragma once

#include <QWidget>

#include "jumeau/ui/hubs_data.hpp"

class QPushButton;

namespace jumeau::ui {

class AnswerHeadline;
class CountList;
class CurveChart;
class HubTable;
class Section;

/// The answer about hubs: in words, as a curve, as a list, and who stays outside.
class HubsAnswerView : public QWidget {
  Q_OBJECT
public:
  explicit HubsAnswerView(QWidget* parent = nullptr);

  void setAnswer(const HubsAnswer& answer);
  void setNotes(const std::vector<CountedNote>& notes);
  const HubsAnswer& answer() const { return mAnswer; }
  /// Shown pale: it answers another question than the one now asked.
  void setFaded(bool faded);
  int selectedHubCount() const;   ///< the selected point of the curve, else the answer's
  void selectHubCount(int hubs);  ///< without a signal
  void selectHub(int rank);       ///< without a signal
  QVariantMap foldState() const;
  void restoreFoldState(const QVariantMap& state);

signals:
  void hubCountSelected(int hubs);
  void hubActivated(int rank);
  void showOutsideRequested();

private:
  void showCurve();
  void showOutside();
  void follow(int hubs);

  HubsAnswer mAnswer;
  bool mFaded = false;
  AnswerHeadline* mHeadline;
  Section *mCurveSection, *mHubsSection, *mOutsideSection, *mNotesSection;
  CurveChart* mCurve;
  HubTable* mHubs;
  CountList *mOutside, *mNotes;
  QPushButton* mShowOutside;
};

}  // namespace jumeau::ui
