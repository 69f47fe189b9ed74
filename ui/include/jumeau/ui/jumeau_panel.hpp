#pragma once

#include <QVariantMap>
#include <QWidget>
#include <vector>

#include "jumeau/ui/tones.hpp"

class QComboBox;
class QLabel;
class QStackedWidget;

namespace jumeau::ui {

class HubsPage;
class MessageStrip;
class Page;
class QuietLabel;

/// The content of the dock "Jumeau": a header with the page switch, a message area, and the pages.
/// Its texts are in the language of the translator installed when it is made (ui/i18n).
class JumeauPanel : public QWidget {
  Q_OBJECT
public:
  explicit JumeauPanel(QWidget* parent = nullptr);

  /// Takes ownership. The switch shows once there are two pages.
  void addPage(Page* page);
  HubsPage* hubsPage() const { return mHubs; }
  Page* currentPage() const;
  void setCurrentPage(const QString& id);  ///< nothing where there is no such page

  /// What the project keeps: the current page and the state of each.
  QVariantMap state() const;
  /// An empty state is that of a new project; one of another version changes nothing.
  void restoreState(const QVariantMap& state);
  QSize sizeHint() const override;

public slots:
  /// A message of the current page or of the host; an empty text clears it.
  void showMessage(jumeau::ui::Tone tone, const QString& text);

private:
  void showPage(int index);

  struct Message {
    Tone tone = Tone::Neutral;
    QString text;
  };
  std::vector<Page*> mPages;
  std::vector<Message> mMessages;  ///< one per page
  HubsPage* mHubs;
  QLabel* mTitle;
  QComboBox* mSwitch;
  QuietLabel* mQuestion;
  MessageStrip* mMessage;
  QStackedWidget* mStack;
};

}  // namespace jumeau::ui
