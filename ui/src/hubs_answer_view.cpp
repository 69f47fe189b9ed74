#include "jumeau/ui/hubs_answer_view.hpp"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>
#include <iterator>

#include "jumeau/ui/answer_headline.hpp"
#include "jumeau/ui/count_list.hpp"
#include "jumeau/ui/curve_chart.hpp"
#include "jumeau/ui/hub_table.hpp"
#include "jumeau/ui/hubs_words.hpp"
#include "jumeau/ui/numbers.hpp"
#include "jumeau/ui/section.hpp"
#include "jumeau/ui/section_header.hpp"

namespace jumeau::ui {

HubsAnswerView::HubsAnswerView(QWidget* parent)
    : QWidget(parent),
      mHeadline(new AnswerHeadline(this)),
      mCurveSection(new Section(tr("People reached by number of hubs"), this)),
      mHubsSection(new Section(tr("Hubs"), this)),
      mOutsideSection(new Section(QString(), this)),
      mNotesSection(new Section(QString(), this)),
      mCurve(new CurveChart(this)),
      mHubs(new HubTable(this)),
      mOutside(new CountList(this)),
      mNotes(new CountList(this)),
      mShowOutside(new QPushButton(tr("Show on the map"), this)) {
  mCurve->setTitles(tr("Number of hubs"), tr("Share of people (%)"));
  mCurveSection->setContent(mCurve);
  mHubsSection->setContent(mHubs);
  mNotesSection->setContent(mNotes);
  mShowOutside->setAutoDefault(false);
  auto* outside = new QWidget(this);
  auto* outsideColumn = new QVBoxLayout(outside);
  outsideColumn->setContentsMargins(0, 0, 0, 0);
  outsideColumn->addWidget(mOutside);
  outsideColumn->addWidget(mShowOutside, 0, Qt::AlignLeft);
  mOutsideSection->setContent(outside);

  auto* column = new QVBoxLayout(this);
  column->setContentsMargins(0, 0, 0, 0);
  column->setSpacing(10);
  for (QWidget* part :
       std::initializer_list<QWidget*>{mHeadline, mCurveSection, mHubsSection, mOutsideSection, mNotesSection})
    column->addWidget(part);

  QWidget* const tabs[] = {mCurveSection->header(),   mCurve,       mHubsSection->header(), mHubs,
                           mOutsideSection->header(), mShowOutside, mNotesSection->header()};
  for (std::size_t i = 1; i < std::size(tabs); ++i) setTabOrder(tabs[i - 1], tabs[i]);

  connect(mCurve, &CurveChart::pointSelected, this, [this] {
    follow(selectedHubCount());
    emit hubCountSelected(selectedHubCount());
  });
  connect(mHubs, &HubTable::hubActivated, this, &HubsAnswerView::hubActivated);
  connect(mShowOutside, &QPushButton::clicked, this, &HubsAnswerView::showOutsideRequested);
}

void HubsAnswerView::setAnswer(const HubsAnswer& answer) {
  mAnswer = answer;
  const HubsHeadline words = headlineOf(answer, locale());
  mHeadline->setWords(words.answer, words.details, words.proof, words.proved);
  mHubs->setHubs(answer.hubs);
  mHubsSection->setTitle(tr("Hubs (%1)").arg(locale().toString(static_cast<qlonglong>(answer.hubs.size()))));
  mHubsSection->setVisible(!answer.hubs.empty());
  showCurve();
  showOutside();
  setNotes(answer.notes);
}

void HubsAnswerView::setNotes(const std::vector<CountedNote>& notes) {
  mAnswer.notes = notes;
  std::vector<CountedLine> lines;
  for (const CountedNote& note : notes)
    lines.push_back({note.text, note.count < 0 ? QString() : locale().toString(note.count),
                     note.warning ? Tone::Warning : Tone::Neutral});
  mNotes->setLines(lines);
  mNotesSection->setTitle(
      tr("Assumptions and warnings (%1)").arg(locale().toString(static_cast<qlonglong>(notes.size()))));
  mNotesSection->setVisible(!notes.empty());
}

void HubsAnswerView::setFaded(bool faded) {
  mFaded = faded;
  setPalette(faded ? ui::faded(parentWidget()->palette()) : QPalette());
  mHeadline->setFaded(faded);
  mCurve->setFaded(faded);
}

int HubsAnswerView::selectedHubCount() const {
  const int index = mCurve->selected();
  return index >= 0 ? mAnswer.curve[static_cast<std::size_t>(index)].hubs : mAnswer.hubCount;
}

void HubsAnswerView::selectHubCount(int hubs) {
  const auto& curve = mAnswer.curve;
  const auto point =
      std::find_if(curve.begin(), curve.end(), [hubs](const HubsCurvePoint& one) { return one.hubs == hubs; });
  if (point == curve.end()) return;
  mCurve->setSelected(static_cast<int>(point - curve.begin()));
  follow(hubs);
}

void HubsAnswerView::selectHub(int rank) { mHubs->selectRank(rank); }

QVariantMap HubsAnswerView::foldState() const {
  return {{"curve", mCurveSection->isOpen()},
          {"hubs", mHubsSection->isOpen()},
          {"outside", mOutsideSection->isOpen()},
          {"notes", mNotesSection->isOpen()}};
}

void HubsAnswerView::restoreFoldState(const QVariantMap& state) {
  mCurveSection->setOpen(state.value("curve", true).toBool());
  mHubsSection->setOpen(state.value("hubs", true).toBool());
  mOutsideSection->setOpen(state.value("outside", true).toBool());
  mNotesSection->setOpen(state.value("notes", true).toBool());
}

void HubsAnswerView::showCurve() {
  std::vector<ChartPoint> points;
  for (const HubsCurvePoint& point : mAnswer.curve) {
    const double percent = mAnswer.peopleTotal > 0 ? 100 * point.people / mAnswer.peopleTotal : 0;
    points.push_back(
        {static_cast<double>(point.hubs), percent, curvePointInWords(point, mAnswer.peopleTotal, locale())});
  }
  mCurve->setPoints(std::move(points));
  const bool wantsShare = mAnswer.request.goal == HubsGoal::FewestForShare;
  mCurve->setTarget(wantsShare ? mAnswer.request.sharePercent : -1,
                    tr("%1 asked for").arg(shortPercent(mAnswer.request.sharePercent, locale())));
  mCurveSection->setVisible(!mAnswer.curve.empty());
  selectHubCount(mAnswer.hubCount);
}

void HubsAnswerView::showOutside() {
  std::vector<CountedLine> lines;
  for (const OutsideGroup& group : mAnswer.outside) {
    const QString cells = group.cells == 1 ? tr("1 cell") : tr("%1 cells").arg(locale().toString(group.cells));
    lines.push_back({group.reason, tr("%1 (%2)", "people, cells").arg(wholeNumber(group.people, locale()), cells)});
  }
  mOutside->setLines(lines);
  mOutsideSection->setTitle(outsideInWords(mAnswer, locale()));
  mShowOutside->setVisible(mAnswer.peopleOutside() >= 0.5);
}

/// The list tells which hubs the selected point of the curve stands for.
void HubsAnswerView::follow(int hubs) { mHubs->setShownCount(hubs); }

}  // namespace jumeau::ui
