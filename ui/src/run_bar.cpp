#include "jumeau/ui/run_bar.hpp"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>
#include <cmath>

#include "jumeau/ui/tones.hpp"

namespace jumeau::ui {
namespace {

constexpr int barSteps = 1000;

}  // namespace

RunBar::RunBar(QWidget* parent)
    : QWidget(parent), mBar(new QProgressBar(this)), mWords(new QLabel(this)), mButton(new QPushButton(this)) {
  mBar->setTextVisible(false);
  mBar->setMaximumHeight(6);
  mBar->setAccessibleName(tr("Progress"));
  mWords->setWordWrap(true);
  mWords->setTextFormat(Qt::PlainText);
  mButton->setAutoDefault(false);

  auto* row = new QHBoxLayout;
  row->addWidget(mWords, 1);
  row->addWidget(mButton, 0, Qt::AlignBottom);
  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(10, 8, 10, 10);
  column->addWidget(mBar);
  column->addLayout(row);

  connect(mButton, &QPushButton::clicked, this, [this] { mState == State::Idle ? run() : cancel(); });
  update();
}

void RunBar::setObstacle(const QString& words) {
  mObstacle = words;
  update();
}

void RunBar::setRunning(bool running) {
  if (running == (mState != State::Idle)) return;
  mState = running ? State::Running : State::Idle;
  mProgress = -1;
  mStage.clear();
  update();
}

void RunBar::setProgress(double fraction) {
  mProgress = fraction;
  update();
}

void RunBar::setStage(const QString& words) {
  mStage = words;
  update();
}

void RunBar::run() {
  if (mState == State::Idle && mObstacle.isEmpty()) emit runClicked();
}

void RunBar::cancel() {
  if (mState != State::Running) return;
  mState = State::Cancelling;
  update();
  emit cancelClicked();
}

/// A line parts the bar from what scrolls above it.
void RunBar::paintEvent(QPaintEvent*) {
  QPainter painter(this);
  painter.fillRect(QRect(0, 0, width(), 1), hairline(palette()));
}

void RunBar::update() {
  const bool idle = mState == State::Idle, known = mProgress >= 0;
  mBar->setVisible(!idle);
  // A range of 0 to 0 shows that work goes on without saying how far it is.
  mBar->setRange(0, known ? barSteps : 0);
  mBar->setValue(known ? static_cast<int>(std::lround(std::fmin(mProgress, 1.0) * barSteps)) : 0);
  mButton->setText(idle ? tr("&Run") : tr("&Cancel"));
  mButton->setEnabled(idle ? mObstacle.isEmpty() : mState == State::Running);
  mButton->setToolTip(idle ? tr("Runs the calculation (Enter)") : tr("Stops the calculation (Escape)"));
  mWords->setText(idle ? mObstacle : mState == State::Running ? mStage : tr("Stopping…"));
}

}  // namespace jumeau::ui
