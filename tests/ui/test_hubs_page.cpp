#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QSpinBox>
#include <QtTest>

#include "jumeau/ui/answer_headline.hpp"
#include "jumeau/ui/curve_chart.hpp"
#include "jumeau/ui/hub_table.hpp"
#include "jumeau/ui/hubs_page.hpp"
#include "jumeau/ui/layer_chooser.hpp"
#include "jumeau/ui/message_strip.hpp"
#include "jumeau/ui/people_field_chooser.hpp"
#include "jumeau/ui/run_bar.hpp"
#include "jumeau/ui/section.hpp"
#include "jumeau/ui/section_header.hpp"
#include "sample.hpp"

using namespace jumeau::ui;
using State = HubsPage::State;

class TestHubsPage : public QObject {
  Q_OBJECT
private slots:
  void init() {
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    page = std::make_unique<HubsPage>();
    page->resize(340, 900);
    page->show();
    QVERIFY(QTest::qWaitForWindowExposed(page.get()));
    page->activateWindow();
  }
  void cleanup() { page.reset(); }

  void withoutLayersItSaysWhatIsNeeded() {
    QCOMPARE(page->pageState(), State::Empty);
    QSignalSpy spy(page.get(), &HubsPage::runRequested);
    child<RunBar>()->run();
    QCOMPARE(spy.count(), 0);
    QVERIFY(visibleTexts().contains("Streets: a line layer (BD TOPO, OpenStreetMap…)"));
    QCOMPARE(visibleTexts().count("missing"), 2);
    page->setLayers({sample::streets()});
    QCOMPARE(page->pageState(), State::Empty);
    QCOMPARE(visibleTexts().count("missing"), 1);
  }

  void proposesTheLikeliestLayers() {
    page->setLayers(sample::project());
    QCOMPARE(page->pageState(), State::Ready);
    QVERIFY(page->request() == sample::request());
    QVERIFY(chooser(0)->toolTip().contains("troncon"));
  }

  void unlikelyLayersAndFieldsAreNotChosenUnasked() {
    page->setLayers(
        {sample::rivers(), {"cells", "Carreaux", LayerShape::Polygon, 10, {{"fid", true}, {"valeur", true}}}});
    QCOMPARE(page->pageState(), State::Ready);
    QVERIFY(page->request().streetsId.isEmpty());
    QVERIFY(visibleTexts().contains("Choose a street layer."));
    QVERIFY(!runButton()->isEnabled());
    choose(chooser(0), "rivers");
    QVERIFY(page->request().populationField.isEmpty());
    QVERIFY(visibleTexts().contains("Choose the field that counts people."));
    choose(page->findChild<PeopleFieldChooser*>(), "valeur");
    QVERIFY(runButton()->isEnabled());
  }

  void optionalLayersAreNeverChosenUnasked() {
    page->setLayers(sample::project());
    QVERIFY(page->request().candidatesId.isEmpty());
    QVERIFY(page->request().existingId.isEmpty());
    QCOMPARE(chooser(2)->itemData(1).toString(), QString("sites"));
  }

  void followsTheBestProposalUntilSettled() {
    page->setLayers({{"lines", "Tracé 1", LayerShape::Line, 5, {}}, sample::population()});
    QCOMPARE(page->request().streetsId, QString("lines"));
    page->setLayers(sample::project());
    QCOMPARE(page->request().streetsId, QString("streets"));
    choose(chooser(0), "rivers");
    page->setLayers(sample::project());
    QCOMPARE(page->request().streetsId, QString("rivers"));
    page->setLayers({sample::streets(), sample::population()});
    QCOMPARE(page->request().streetsId, QString("streets"));
  }

  void runAsksForTheAnswer() {
    page->setLayers(sample::project());
    QSignalSpy spy(page.get(), &HubsPage::runRequested);
    runButton()->click();
    QCOMPARE(spy.count(), 1);
    QVERIFY(spy[0][0].value<HubsRequest>() == sample::request());
  }

  void theFormTellsTheWholeQuestion() {
    page->setLayers(sample::project());
    choose(chooser(2), "sites");
    choose(chooser(3), "hubs");
    radio("Most people")->click();
    radio("by bike")->click();
    page->findChild<QSpinBox*>()->setValue(12);
    distance()->setValue(3000);
    const HubsRequest r = page->request();
    QCOMPARE(r.candidatesId, QString("sites"));
    QCOMPARE(r.existingId, QString("hubs"));
    QCOMPARE(r.maxHubs(), 12);
    QCOMPARE(r.distanceM, 3000.0);
    QVERIFY(r.mode == TravelMode::Bike);
    QVERIFY(page->findChild<QSpinBox*>()->isVisible());
    QVERIFY(!share()->isVisible());
  }

  void outOfRangeIsImpossible() {
    share()->setValue(120);
    QCOMPARE(page->request().sharePercent, 100.0);
    share()->setValue(-3);
    QVERIFY(page->request().sharePercent > 0);
    distance()->setValue(0);
    QVERIFY(page->request().distanceM > 0);
  }

  void enterInTheFormRuns() {
    page->setLayers(sample::project());
    QSignalSpy spy(page.get(), &HubsPage::runRequested);
    for (QWidget* widget : std::initializer_list<QWidget*>{chooser(0), distance(), radio("on foot"), runButton()}) {
      widget->setFocus();
      QTest::keyClick(widget, Qt::Key_Return);
    }
    QCOMPARE(spy.count(), 4);
  }

  void enterInTheListDoesNotRun() {
    answered();
    QSignalSpy run(page.get(), &HubsPage::runRequested), hub(page.get(), &HubsPage::hubActivated);
    child<HubTable>()->setFocus();
    QTest::keyClick(child<HubTable>(), Qt::Key_Down);
    QTest::keyClick(child<HubTable>(), Qt::Key_Return);
    QCOMPARE(run.count(), 0);
    QVERIFY(hub.count() >= 2);
  }

  void escapeCancelsOnce() {
    page->setLayers(sample::project());
    QSignalSpy spy(page.get(), &HubsPage::cancelRequested);
    QTest::keyClick(runButton(), Qt::Key_Escape);
    QCOMPARE(spy.count(), 0);
    page->setRunning(true);
    QCOMPARE(page->pageState(), State::Running);
    QTest::keyClick(runButton(), Qt::Key_Escape);
    QTest::keyClick(page.get(), Qt::Key_Escape);
    QCOMPARE(spy.count(), 1);
    QVERIFY(!runButton()->isEnabled());
    QVERIFY(visibleTexts().contains("Stopping…"));
    page->setCancelled();
    QCOMPARE(page->pageState(), State::Ready);
    QVERIFY(runButton()->isEnabled());
  }

  void runningShowsTheStageAndCancels() {
    page->setLayers(sample::project());
    page->setRunning(true);
    page->setStage("Distances along the streets");
    page->setProgress(0.25);
    QVERIFY(visibleTexts().contains("Distances along the streets"));
    QVERIFY(!chooser(0)->isEnabled());
    QCOMPARE(runButton()->text(), QString("&Cancel"));
    QSignalSpy run(page.get(), &HubsPage::runRequested), cancel(page.get(), &HubsPage::cancelRequested);
    runButton()->click();
    QCOMPARE(run.count(), 0);
    QCOMPARE(cancel.count(), 1);
  }

  void anErrorIsSaidAndTheAnswerStays() {
    answered();
    QSignalSpy spy(page.get(), &HubsPage::messageChanged);
    page->setRunning(true);
    page->setError("The field “ind” holds text.");
    QCOMPARE(spy.last()[1].toString(), QString("The field “ind” holds text."));
    QVERIFY(spy.last()[0].value<Tone>() == Tone::Error);
    QCOMPARE(page->pageState(), State::Answered);
    runButton()->click();
    QVERIFY(spy.last()[1].toString().isEmpty());
  }

  void theAnswerIsRead() {
    answered();
    QCOMPARE(page->pageState(), State::Answered);
    QCOMPARE(child<AnswerHeadline>()->answer(),
             QString("57 hubs are enough for 80.0% of the 812,935 people to be within 800\u00a0m on foot."));
    QCOMPARE(child<CurveChart>()->points().size(), std::size_t(58));
    QCOMPARE(child<CurveChart>()->selected(), 57);
    QCOMPARE(child<HubTable>()->model()->rowCount(), 57);
    QVERIFY(visibleTexts().contains("Not attached to the street network"));
    QVERIFY(visibleTexts().contains("1,175 (9 cells)"));
    QVERIFY(visibleTexts().contains("Street pieces that touch no other street"));
  }

  void aPointOfTheCurveTellsItsHubs() {
    answered();
    QSignalSpy spy(page.get(), &HubsPage::hubCountSelected);
    CurveChart* curve = child<CurveChart>();
    curve->setFocus();
    QTest::keyClick(curve, Qt::Key_Left);
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0][0].toInt(), 56);
    QCOMPARE(page->selectedHubCount(), 56);
  }

  void aHubOfTheListTellsItsRank() {
    answered();
    QSignalSpy spy(page.get(), &HubsPage::hubActivated);
    HubTable* table = child<HubTable>();
    table->sortByColumn(0, Qt::DescendingOrder);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(table->model()->index(0, 1)).center());
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0][0].toInt(), 57);
    QTest::keyClick(table, Qt::Key_Down);
    QCOMPARE(spy.last()[0].toInt(), 56);
    page->selectHub(3);
    QCOMPARE(table->currentRank(), 3);
    QCOMPARE(spy.count(), 2);
    page->selectHub(1000);
    QCOMPARE(table->currentRank(), 0);
  }

  void theListSortsByNumberNotByText() {
    answered();
    HubTable* table = child<HubTable>();
    for (const int column : {0, 2, 3, 4}) {
      table->sortByColumn(column, Qt::AscendingOrder);
      for (int row = 1; row < table->model()->rowCount(); ++row)
        QVERIFY(table->model()->index(row - 1, column).data(Qt::UserRole).toDouble() <=
                table->model()->index(row, column).data(Qt::UserRole).toDouble());
    }
  }

  void whoStaysOutsideIsShown() {
    answered();
    QSignalSpy spy(page.get(), &HubsPage::showOutsideRequested);
    for (QPushButton* button : page->findChildren<QPushButton*>())
      if (button->text() == "Show on the map") button->click();
    QCOMPARE(spy.count(), 1);
  }

  void aChangedQuestionMakesTheAnswerStale() {
    answered();
    distance()->setValue(900);
    QCOMPARE(page->pageState(), State::Stale);
    QVERIFY(visibleTexts().contains("The question has changed since this answer."));
    QSignalSpy spy(page.get(), &HubsPage::runRequested);
    for (MessageStrip* strip : page->findChildren<MessageStrip*>())
      if (strip->isVisible() && strip->text().startsWith("The question")) strip->findChild<QPushButton*>()->click();
    QCOMPARE(spy.count(), 1);
    distance()->setValue(800);
    QCOMPARE(page->pageState(), State::Answered);
    QVERIFY(!visibleTexts().contains("The question has changed since this answer."));
  }

  void anEditedLayerMakesTheAnswerStale() {
    page->setLayers(sample::project());
    page->invalidateAnswer("too early");
    QCOMPARE(page->pageState(), State::Ready);
    answered();
    page->invalidateAnswer("The layer “streets” was edited.");
    QCOMPARE(page->pageState(), State::Stale);
    QVERIFY(visibleTexts().contains("The layer “streets” was edited."));
    page->setAnswer(sample::richAnswer(false));
    QCOMPARE(page->pageState(), State::Answered);
  }

  void aNewLayerDoesNotMakeTheAnswerStale() {
    answered();
    auto layers = sample::project();
    layers.push_back(
        {"new",
         "rues routes voies",
         LayerShape::Line,
         10,
         {{"highway", false}, {"maxspeed", false}, {"oneway", false}, {"surface", false}, {"lanes", false}}});
    page->setLayers(layers);
    QCOMPARE(page->pageState(), State::Answered);
  }

  void warningsReplaceTheNotes() {
    answered();
    page->setWarnings({{"3 people were negative", 3, true}});
    QVERIFY(visibleTexts().contains("3 people were negative"));
    QVERIFY(!visibleTexts().contains("Street pieces that touch no other street"));
  }

  void theStateComesBack() {
    answered();
    CurveChart* curve = child<CurveChart>();
    curve->setFocus();
    QTest::keyClick(curve, Qt::Key_Home);
    distance()->setValue(1200);
    choose(chooser(3), "hubs");
    const QVariantMap state = page->state();

    HubsPage other;
    QSignalSpy selected(&other, &HubsPage::hubCountSelected);
    other.restoreState(state);  // before the layers are there
    other.setLayers(sample::project());
    QVERIFY(other.request() == page->request());
    QCOMPARE(other.pageState(), State::Stale);
    QCOMPARE(other.selectedHubCount(), 0);
    QCOMPARE(other.answer().hubs.size(), std::size_t(57));
    QCOMPARE(other.state(), state);
    QCOMPARE(selected.count(), 0);

    HubsPage late;
    late.setLayers(sample::project());
    late.restoreState(state);
    QCOMPARE(late.state(), state);
  }

  void anEmptyStateIsANewStart() {
    answered();
    distance()->setValue(1200);
    page->restoreState({});
    QVERIFY(!page->hasAnswer());
    QCOMPARE(page->pageState(), State::Ready);
    QVERIFY(page->request() == sample::request());
  }

  void tabGoesThroughThePageInReadingOrder() {
    answered();
    distance()->setValue(900);
    for (Section* section : page->findChildren<Section*>()) section->setOpen(true);
    page->resize(340, 2000);
    QCoreApplication::processEvents();
    QWidget* const first = page->findChildren<Section*>()[0]->header();
    first->setFocus();
    QPoint before = first->mapTo(page.get(), QPoint());
    QWidgetList seen{first};
    for (;;) {
      QTest::keyClick(page->focusWidget(), Qt::Key_Tab);
      QWidget* const here = page->focusWidget();
      if (here == first) break;
      QVERIFY(!seen.contains(here));
      seen << here;
      const QPoint at = here->mapTo(page.get(), QPoint());
      const auto name = QString("%1 %2").arg(here->metaObject()->className(), here->accessibleName());
      QVERIFY2(at.y() > before.y() || (at.y() == before.y() && at.x() > before.x()), qPrintable(name));
      before = at;
    }
    QVERIFY2(seen.size() >= 18, qPrintable(QString::number(seen.size())));
    QVERIFY(seen.contains(child<CurveChart>()) && seen.contains(child<HubTable>()) && seen.last() == runButton());
  }

  void itFitsANarrowDock_data() {
    QTest::addColumn<int>("fontSize");
    QTest::newRow("usual font") << 9;
    QTest::newRow("large font") << 12;
  }
  void itFitsANarrowDock() {
    QFETCH(int, fontSize);
    const QFont before = QApplication::font();
    QApplication::setFont(QFont("DejaVu Sans", fontSize));
    init();
    const auto restore = qScopeGuard([&] { QApplication::setFont(before); });
    answered();
    page->resize(320, 900);
    QVERIFY2(page->minimumSizeHint().width() <= 320, qPrintable(QString::number(page->minimumSizeHint().width())));
    QCoreApplication::processEvents();
    for (QWidget* widget : page->findChildren<QWidget*>()) {
      if (!widget->isVisible() || widget->window() != page.get()) continue;
      const int right = widget->mapTo(page.get(), QPoint(widget->width(), 0)).x();
      QVERIFY2(
          right <= 320,
          qPrintable(QString("%1 %2: %3").arg(widget->metaObject()->className(), widget->accessibleName()).arg(right)));
    }
  }

private:
  template <class T>
  T* child() const {
    return page->findChild<T*>();
  }
  LayerChooser* chooser(int index) const { return page->findChildren<LayerChooser*>()[index]; }
  QPushButton* runButton() const { return child<RunBar>()->button(); }
  QDoubleSpinBox* spin(const QString& name) const {
    for (QDoubleSpinBox* box : page->findChildren<QDoubleSpinBox*>())
      if (box->accessibleName() == name) return box;
    return nullptr;
  }
  QDoubleSpinBox* distance() const { return spin("Distance in metres"); }
  QDoubleSpinBox* share() const { return spin("Share of people in percent"); }
  QRadioButton* radio(const QString& text) const {
    for (QRadioButton* button : page->findChildren<QRadioButton*>())
      if (button->text().remove('&') == text) return button;
    return nullptr;
  }
  /// As a user does: the box tells that it was activated.
  static void choose(QComboBox* box, const QString& id) {
    const int index = box->findData(id);
    QVERIFY(index >= 0);
    box->setCurrentIndex(index);
    emit box->activated(index);
  }
  QStringList visibleTexts() const {
    QCoreApplication::processEvents();  // new labels are shown by the event loop
    QStringList texts;
    for (const QLabel* label : page->findChildren<QLabel*>())
      if (label->isVisible()) texts << label->text();
    return texts;
  }
  void answered() {
    page->setLayers(sample::project());
    page->setAnswer(sample::richAnswer(false));
    QCoreApplication::processEvents();
  }
  std::unique_ptr<HubsPage> page;
};

QTEST_MAIN(TestHubsPage)
#include "test_hubs_page.moc"
