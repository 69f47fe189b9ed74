#include "jumeau/ui/elided_label.hpp"

#include <QPainter>

#include "jumeau/ui/tones.hpp"

namespace jumeau::ui {

ElidedLabel::ElidedLabel(QWidget* parent) : QWidget(parent) {
  setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
}

void ElidedLabel::setText(const QString& text) {
  mText = text;
  setToolTip(text);
  setAccessibleName(text);
  updateGeometry();
  update();
}

QSize ElidedLabel::sizeHint() const { return {fontMetrics().horizontalAdvance(mText), fontMetrics().height()}; }

QSize ElidedLabel::minimumSizeHint() const { return {0, fontMetrics().height()}; }

void ElidedLabel::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.setPen(quietText(palette()));
  const QString fitting = fontMetrics().elidedText(mText, Qt::ElideMiddle, width());
  painter.drawText(rect(), Qt::AlignRight | Qt::AlignVCenter, fitting);
}

}  // namespace jumeau::ui
