#include "jumeau/ui/quiet_label.hpp"

#include <QEvent>

#include "jumeau/ui/tones.hpp"

namespace jumeau::ui {

QuietLabel::QuietLabel(QWidget* parent) : QuietLabel(QString(), parent) {}

QuietLabel::QuietLabel(const QString& text, QWidget* parent) : QLabel(text, parent) {
  setWordWrap(true);
  setTextFormat(Qt::PlainText);
  recolour();
}

void QuietLabel::changeEvent(QEvent* event) {
  QLabel::changeEvent(event);
  if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange) recolour();
}

void QuietLabel::recolour() {
  if (mRecolouring) return;
  mRecolouring = true;
  QPalette own;
  own.setColor(QPalette::WindowText, quietText(parentWidget() ? parentWidget()->palette() : QPalette()));
  setPalette(own);
  mRecolouring = false;
}

}  // namespace jumeau::ui
