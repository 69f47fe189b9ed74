#pragma once

#include <QWidget>

#include "jumeau/ui/tones.hpp"

class QLabel;
class QPushButton;
class QToolButton;

namespace jumeau::ui {

/// A message inside a panel: wrapped text with a coloured edge, perhaps one action, perhaps a cross to close it. Never
/// a dialog.
class MessageStrip : public QWidget {
  Q_OBJECT
public:
  explicit MessageStrip(QWidget* parent = nullptr);

  /// Shows the strip and tells screen readers; an empty text hides it.
  void say(Tone tone, const QString& text);
  void setAction(const QString& text);  ///< empty: none
  void setClosable(bool closable);
  void setFaded(bool faded);
  QString text() const;
  Tone tone() const { return mTone; }

signals:
  void actionTriggered();
  void closed();

protected:
  void paintEvent(QPaintEvent* event) override;

private:
  Tone mTone = Tone::Neutral;
  bool mFaded = false;
  QLabel* mText;
  QPushButton* mAction;
  QToolButton* mClose;
};

}  // namespace jumeau::ui
