#include "jumeau/ui/count_list.hpp"

#include <QGridLayout>
#include <QLabel>
#include <QLayoutItem>
#include <QPainter>
#include <algorithm>

namespace jumeau::ui {
namespace {

/// A small disc in the tone's colour; nothing where the tone is neutral.
class Dot : public QWidget {
public:
  Dot(Tone tone, QWidget* parent) : QWidget(parent), mTone(tone) { setFixedSize(8, fontMetrics().height()); }

protected:
  void paintEvent(QPaintEvent*) override {
    if (mTone == Tone::Neutral) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(accent(mTone, palette()));
    painter.drawEllipse(QRectF(0.5, (height() - 7) / 2.0, 7, 7));
  }

private:
  Tone mTone;
};

}  // namespace

CountList::CountList(QWidget* parent) : QWidget(parent), mLayout(new QGridLayout(this)) {
  mLayout->setContentsMargins(0, 0, 0, 0);
  mLayout->setHorizontalSpacing(8);
  mLayout->setVerticalSpacing(5);
  mLayout->setColumnStretch(1, 1);
}

void CountList::setLines(const std::vector<CountedLine>& lines) {
  while (QLayoutItem* item = mLayout->takeAt(0)) {
    delete item->widget();
    delete item;
  }
  mCount = 0;
  const bool marked =
      std::any_of(lines.begin(), lines.end(), [](const CountedLine& line) { return line.tone != Tone::Neutral; });
  for (const CountedLine& line : lines) {
    auto* text = new QLabel(line.text, this);
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    if (marked) mLayout->addWidget(new Dot(line.tone, this), mCount, 0, Qt::AlignTop);
    mLayout->addWidget(text, mCount, 1, Qt::AlignTop);
    if (!line.count.isEmpty())
      mLayout->addWidget(new QLabel(line.count, this), mCount, 2, Qt::AlignRight | Qt::AlignTop);
    ++mCount;
  }
}

}  // namespace jumeau::ui
