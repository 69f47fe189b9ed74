#include "jumeau/ui/answer_headline.hpp"

#include <QLabel>
#include <QVBoxLayout>

#include "jumeau/ui/message_strip.hpp"
#include "jumeau/ui/quiet_label.hpp"

namespace jumeau::ui {

AnswerHeadline::AnswerHeadline(QWidget* parent)
    : QWidget(parent), mAnswer(new QLabel(this)), mDetails(new QuietLabel(this)), mProof(new MessageStrip(this)) {
  QFont large = mAnswer->font();
  large.setPointSizeF(large.pointSizeF() * 1.15);
  large.setBold(true);
  mAnswer->setFont(large);
  mAnswer->setWordWrap(true);
  mAnswer->setTextFormat(Qt::PlainText);
  mAnswer->setTextInteractionFlags(Qt::TextSelectableByMouse);

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->addWidget(mAnswer);
  column->addWidget(mDetails);
  column->addWidget(mProof);
}

void AnswerHeadline::setWords(const QString& answer, const QString& details, const QString& proof, bool proved) {
  mAnswer->setText(answer);
  mDetails->setText(details);
  mDetails->setVisible(!details.isEmpty());
  mProof->say(proved ? Tone::Good : Tone::Warning, proof);
}

void AnswerHeadline::setFaded(bool faded) { mProof->setFaded(faded); }

QString AnswerHeadline::answer() const { return mAnswer->text(); }

QString AnswerHeadline::proof() const { return mProof->text(); }

}  // namespace jumeau::ui
