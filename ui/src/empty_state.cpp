#include "jumeau/ui/empty_state.hpp"

#include <QLabel>
#include <QVBoxLayout>

#include "jumeau/ui/count_list.hpp"

namespace jumeau::ui {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent), mTitle(new QLabel(this)), mAdvice(new QLabel(this)), mNeeds(new CountList(this)) {
  QFont bold = mTitle->font();
  bold.setBold(true);
  mTitle->setFont(bold);
  for (QLabel* label : {mTitle, mAdvice}) {
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
  }
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 8, 0, 0);
  column->setSpacing(10);
  column->addWidget(mTitle);
  column->addWidget(mNeeds);
  column->addWidget(mAdvice);
  column->addStretch(1);
}

void EmptyState::setWords(const QString& title, const QString& advice) {
  mTitle->setText(title);
  mAdvice->setText(advice);
}

void EmptyState::setNeeds(const std::vector<Need>& needs) {
  std::vector<CountedLine> lines;
  for (const Need& need : needs)
    lines.push_back({need.words, need.met ? tr("present") : tr("missing"), need.met ? Tone::Good : Tone::Warning});
  mNeeds->setLines(lines);
}

}  // namespace jumeau::ui
