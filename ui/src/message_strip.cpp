#include "jumeau/ui/message_strip.hpp"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace jumeau::ui {
namespace {

constexpr int edge = 3;

}  // namespace

MessageStrip::MessageStrip(QWidget* parent)
    : QWidget(parent), mText(new QLabel(this)), mAction(new QPushButton(this)), mClose(new QToolButton(this)) {
  mText->setWordWrap(true);
  mText->setTextFormat(Qt::PlainText);
  mText->setTextInteractionFlags(Qt::TextSelectableByMouse);
  mAction->hide();
  mAction->setAutoDefault(false);
  mClose->setAutoRaise(true);
  mClose->setText(QString(QChar(0x00d7)));
  mClose->setToolTip(tr("Close this message"));
  mClose->setAccessibleName(mClose->toolTip());
  mClose->hide();

  auto* words = new QVBoxLayout;
  words->addWidget(mText);
  words->addWidget(mAction, 0, Qt::AlignLeft);
  auto* row = new QHBoxLayout(this);
  row->setContentsMargins(edge + 8, 7, 8, 7);
  row->addLayout(words, 1);
  row->addWidget(mClose, 0, Qt::AlignTop);

  connect(mAction, &QPushButton::clicked, this, &MessageStrip::actionTriggered);
  connect(mClose, &QToolButton::clicked, this, [this] {
    hide();
    emit closed();
  });
  hide();
}

void MessageStrip::say(Tone tone, const QString& text) {
  mTone = tone;
  mText->setText(text);
  setAccessibleName(text);
  setVisible(!text.isEmpty());
  update();
  if (text.isEmpty() || !isVisible()) return;
  QAccessibleEvent alert(this, QAccessible::Alert);
  QAccessible::updateAccessibility(&alert);
}

void MessageStrip::setAction(const QString& text) {
  mAction->setText(text);
  mAction->setVisible(!text.isEmpty());
}

void MessageStrip::setClosable(bool closable) { mClose->setVisible(closable); }

void MessageStrip::setFaded(bool faded) {
  mFaded = faded;
  update();
}

QString MessageStrip::text() const { return mText->text(); }

void MessageStrip::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  const QColor clear = accent(mTone, palette()), edgeColor = mFaded ? faded(clear, palette()) : clear;
  painter.fillRect(rect(), tinted(mTone, palette()));
  const bool leftToRight = layoutDirection() == Qt::LeftToRight;
  painter.fillRect(QRect(leftToRight ? 0 : width() - edge, 0, edge, height()), edgeColor);
}

}  // namespace jumeau::ui
