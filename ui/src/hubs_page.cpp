#include "jumeau/ui/hubs_page.hpp"

#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "jumeau/ui/empty_state.hpp"
#include "jumeau/ui/hubs_answer_view.hpp"
#include "jumeau/ui/hubs_form.hpp"
#include "jumeau/ui/hubs_words.hpp"
#include "jumeau/ui/message_strip.hpp"
#include "jumeau/ui/run_bar.hpp"
#include "jumeau/ui/section.hpp"

namespace jumeau::ui {
namespace {

constexpr int margin = 10;
/// Pixels of a new answer that are scrolled into view: its sentence and proof.
constexpr int answerShown = 140;

}  // namespace

HubsPage::HubsPage(QWidget* parent)
    : Page(parent),
      mForm(new HubsForm(this)),
      mEmpty(new EmptyState(this)),
      mStale(new MessageStrip(this)),
      mAnswerView(new HubsAnswerView(this)),
      mRunBar(new RunBar(this)),
      mScroll(new QScrollArea(this)) {
  mEmpty->setWords(tr("This question needs two layers."),
                   tr("Add them to the project: the panel finds them by itself."));
  mStale->setAction(tr("Run again"));

  auto* content = new QWidget;
  auto* column = new QVBoxLayout(content);
  column->setContentsMargins(margin, 2, margin, margin);
  column->setSpacing(14);
  for (QWidget* part : std::initializer_list<QWidget*>{mEmpty, mForm, mStale, mAnswerView}) column->addWidget(part);
  column->addStretch(1);
  mScroll->setWidget(content);
  mScroll->setWidgetResizable(true);
  mScroll->setFrameShape(QFrame::NoFrame);
  mScroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
  mScroll->setFocusPolicy(Qt::NoFocus);

  auto* page = new QVBoxLayout(this);
  page->setContentsMargins(0, 0, 0, 0);
  page->setSpacing(0);
  page->addWidget(mScroll, 1);
  page->addWidget(mRunBar);

  connectAll();
  refresh();
}

void HubsPage::connectAll() {
  connect(mForm, &HubsForm::changed, this, &HubsPage::refresh);
  connect(mRunBar, &RunBar::runClicked, this, &HubsPage::run);
  connect(mRunBar, &RunBar::cancelClicked, this, &HubsPage::cancelRequested);
  connect(mStale, &MessageStrip::actionTriggered, mRunBar, &RunBar::run);
  connect(mAnswerView, &HubsAnswerView::hubActivated, this, &HubsPage::hubActivated);
  connect(mAnswerView, &HubsAnswerView::hubCountSelected, this, &HubsPage::hubCountSelected);
  connect(mAnswerView, &HubsAnswerView::showOutsideRequested, this, &HubsPage::showOutsideRequested);
}

QString HubsPage::title() const { return tr("Multimodal hubs"); }

QString HubsPage::question() const { return tr("How few hubs bring the people within reach, on foot or by bike?"); }

QVariantMap HubsPage::state() const {
  QVariantMap state{{"request", toVariant(request())},
                    {"layersOpen", mForm->layersSection()->isOpen()},
                    {"open", mAnswerView->foldState()}};
  if (!mAnswered) return state;
  state["answer"] = toVariant(mAnswerView->answer());
  state["selectedHubs"] = mAnswerView->selectedHubCount();
  state["invalid"] = mInvalid;
  return state;
}

void HubsPage::restoreState(const QVariantMap& state) {
  mForm->setRequest(requestFrom(state.value("request").toMap()));
  mForm->layersSection()->setOpen(state.value("layersOpen", true).toBool());
  mAnswerView->restoreFoldState(state.value("open").toMap());
  mAnswered.reset();
  mInvalid = state.value("invalid").toString();
  if (const QVariant answer = state.value("answer"); answer.isValid()) {
    mAnswerView->setAnswer(answerFrom(answer.toMap()));
    mAnswerView->selectHubCount(state.value("selectedHubs").toInt());
    mAnswered = mAnswerView->answer().request;
  }
  refresh();
}

HubsPage::State HubsPage::pageState() const {
  if (mRunBar->state() != RunBar::State::Idle) return State::Running;
  if (!usable()) return State::Empty;
  if (!mAnswered) return State::Ready;
  return stale() ? State::Stale : State::Answered;
}

HubsRequest HubsPage::request() const { return mForm->request(); }

const HubsAnswer& HubsPage::answer() const { return mAnswerView->answer(); }

int HubsPage::selectedHubCount() const { return mAnswerView->selectedHubCount(); }

void HubsPage::setLayers(const std::vector<LayerInfo>& layers) { mForm->setLayers(layers); }

void HubsPage::setRunning(bool running) {
  mRunBar->setRunning(running);
  refresh();
}

void HubsPage::setProgress(double fraction) { mRunBar->setProgress(fraction); }

void HubsPage::setStage(const QString& words) { mRunBar->setStage(words); }

void HubsPage::setAnswer(const HubsAnswer& answer) {
  const bool first = !mAnswered;
  mAnswered = answer.request;
  mInvalid.clear();
  mAnswerView->setAnswer(answer);
  mForm->settle();
  // The layers have done their part: their room goes to the answer, once.
  if (first) mForm->layersSection()->setOpen(false);
  emit messageChanged(Tone::Neutral, {});
  setRunning(false);
  // Once the layout has made room for the answer.
  QTimer::singleShot(0, this, [this] {
    mScroll->ensureVisible(0, mAnswerView->y() + std::min(answerShown, mScroll->viewport()->height()), 0, 0);
  });
}

void HubsPage::setError(const QString& words) {
  emit messageChanged(Tone::Error, words);
  setRunning(false);
}

void HubsPage::setCancelled() {
  emit messageChanged(Tone::Neutral, mAnswered ? tr("The calculation was stopped. The answer below is the former one.")
                                               : tr("The calculation was stopped."));
  setRunning(false);
}

void HubsPage::setWarnings(const std::vector<CountedNote>& notes) { mAnswerView->setNotes(notes); }

void HubsPage::invalidateAnswer(const QString& why) {
  if (!mAnswered) return;
  mInvalid = why;
  refresh();
}

void HubsPage::selectHub(int rank) { mAnswerView->selectHub(rank); }

void HubsPage::keyPressEvent(QKeyEvent* event) {
  const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
  // In the list of hubs and on the curve, Enter has a meaning of its own.
  if (enter && mForm->isAncestorOf(focusWidget())) return mRunBar->run();
  if (enter && mRunBar->button() == focusWidget()) return mRunBar->button()->click();
  if (event->key() == Qt::Key_Escape && pageState() == State::Running) return mRunBar->cancel();
  Page::keyPressEvent(event);
}

void HubsPage::changeEvent(QEvent* event) {
  Page::changeEvent(event);
  if (event->type() == QEvent::PaletteChange && mAnswered) mAnswerView->setFaded(stale());
}

void HubsPage::run() {
  mForm->settle();
  emit messageChanged(Tone::Neutral, {});
  emit runRequested(request());
}

bool HubsPage::usable() const { return mForm->hasStreets() && mForm->hasPopulation(); }

bool HubsPage::stale() const { return mAnswered && (!mInvalid.isEmpty() || *mAnswered != request()); }

void HubsPage::refresh() {
  const bool running = mRunBar->state() != RunBar::State::Idle, empty = !usable() && !running;
  mEmpty->setNeeds(
      {{needOf(LayerRole::Streets), mForm->hasStreets()}, {needOf(LayerRole::Population), mForm->hasPopulation()}});
  mEmpty->setVisible(empty);
  mForm->setVisible(!empty);
  mForm->setEnabled(!running);
  mRunBar->setVisible(!empty);
  mRunBar->setObstacle(whatIsMissing(request()));
  mAnswerView->setVisible(mAnswered.has_value());
  if (mAnswered) mAnswerView->setFaded(stale() || running);
  const QString why = mInvalid.isEmpty() ? tr("The question has changed since this answer.") : mInvalid;
  mStale->say(Tone::Warning, stale() && !running && !empty ? why : QString());
}

}  // namespace jumeau::ui
