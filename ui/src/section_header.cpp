#include "jumeau/ui/section_header.hpp"

#include <QEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOption>

namespace jumeau::ui {
namespace {

constexpr int arrowSize = 10, gap = 6, padding = 2;

}  // namespace

SectionHeader::SectionHeader(QWidget* parent) : QAbstractButton(parent) {
  setCheckable(true);
  setFocusPolicy(Qt::StrongFocus);
  setAttribute(Qt::WA_Hover);
  setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void SectionHeader::setTitle(const QString& title) {
  mTitle = title;
  setAccessibleName(title);
  updateGeometry();
  update();
}

QFont SectionHeader::titleFont() const {
  QFont bold = font();
  bold.setBold(true);
  return bold;
}

QSize SectionHeader::sizeHint() const {
  const QFontMetrics metrics(titleFont());
  return {arrowSize + gap + metrics.horizontalAdvance(mTitle) + 2 * padding, metrics.height() + 2 * padding + 2};
}

QSize SectionHeader::minimumSizeHint() const { return {60, sizeHint().height()}; }

void SectionHeader::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  QStyleOption arrow;
  arrow.initFrom(this);
  arrow.rect =
      QStyle::visualRect(layoutDirection(), rect(), QRect(0, (height() - arrowSize) / 2, arrowSize, arrowSize));
  const auto closed =
      layoutDirection() == Qt::LeftToRight ? QStyle::PE_IndicatorArrowRight : QStyle::PE_IndicatorArrowLeft;
  style()->drawPrimitive(isChecked() ? QStyle::PE_IndicatorArrowDown : closed, &arrow, &painter, this);

  const QRect textRect = QStyle::visualRect(layoutDirection(), rect(), rect().adjusted(arrowSize + gap, 0, 0, 0));
  painter.setFont(titleFont());
  painter.setPen(palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::WindowText));
  const QString fitting = QFontMetrics(titleFont()).elidedText(mTitle, Qt::ElideRight, textRect.width());
  setToolTip(fitting == mTitle ? QString() : mTitle);
  painter.drawText(textRect, Qt::AlignVCenter | Qt::AlignLeading, fitting);
  if (underMouse() && isEnabled()) {
    const int line = (height() + QFontMetrics(titleFont()).height()) / 2 - 2;
    painter.drawLine(textRect.left(), line, textRect.left() + QFontMetrics(titleFont()).horizontalAdvance(fitting) - 1,
                     line);
  }
  if (!hasFocus()) return;
  painter.setPen(palette().color(QPalette::Highlight));
  painter.drawRect(rect().adjusted(0, 0, -1, -1));
}

void SectionHeader::changeEvent(QEvent* event) {
  QAbstractButton::changeEvent(event);
  if (event->type() == QEvent::FontChange) updateGeometry();
}

}  // namespace jumeau::ui
