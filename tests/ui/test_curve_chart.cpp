#include <QSignalSpy>
#include <QtTest>

#include "jumeau/ui/curve_chart.hpp"

using namespace jumeau::ui;

class TestCurveChart : public QObject {
  Q_OBJECT
private slots:
  void init() {
    chart = std::make_unique<CurveChart>();
    chart->setTitles("Hubs", "Share");
    std::vector<ChartPoint> points;
    for (int i = 0; i <= 20; ++i) points.push_back({double(i), 5.0 * i, QString("point %1").arg(i)});
    chart->setPoints(points);
    chart->resize(300, 240);
    chart->show();
    QVERIFY(QTest::qWaitForWindowExposed(chart.get()));
    QTRY_VERIFY(chart->positionOf(20).x() - chart->positionOf(0).x() > 150);
  }
  void cleanup() { chart.reset(); }

  void startsAtTheLastPoint() {
    QCOMPARE(chart->selected(), 20);
    QCOMPARE(chart->readout(), QString("point 20"));
  }

  void aClickSelectsTheNearestPoint() {
    QSignalSpy spy(chart.get(), &CurveChart::pointSelected);
    click(chart->positionOf(7) + QPoint(2, 30));
    QCOMPARE(spy.count(), 1);
    QCOMPARE(spy[0][0].toInt(), 7);
    QCOMPARE(chart->selected(), 7);
    click(chart->positionOf(7));
    QCOMPARE(spy.count(), 1);
    QVERIFY(chart->hasFocus());
  }

  void hoverSaysThePointWithoutSelectingIt() {
    QSignalSpy spy(chart.get(), &CurveChart::pointSelected);
    const QPoint at = chart->positionOf(4);
    QWidget* target = chart->childAt(at);
    QTest::mouseMove(target, target->mapFrom(chart.get(), at));
    QTRY_COMPARE(chart->readout(), QString("point 4"));
    QCOMPARE(chart->selected(), 20);
    QEvent leave(QEvent::Leave);
    QCoreApplication::sendEvent(target, &leave);
    QCOMPARE(chart->readout(), QString("point 20"));
    QCOMPARE(spy.count(), 0);
  }

  void keysMoveTheSelection_data() {
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("from");
    QTest::addColumn<int>("to");
    QTest::newRow("left") << int(Qt::Key_Left) << 5 << 4;
    QTest::newRow("right") << int(Qt::Key_Right) << 5 << 6;
    QTest::newRow("home") << int(Qt::Key_Home) << 5 << 0;
    QTest::newRow("end") << int(Qt::Key_End) << 5 << 20;
    QTest::newRow("page up") << int(Qt::Key_PageUp) << 5 << 15;
    QTest::newRow("page down") << int(Qt::Key_PageDown) << 5 << 0;
    QTest::newRow("left at the start") << int(Qt::Key_Left) << 0 << 0;
    QTest::newRow("right at the end") << int(Qt::Key_Right) << 20 << 20;
  }
  void keysMoveTheSelection() {
    QFETCH(int, key);
    QFETCH(int, from);
    QFETCH(int, to);
    chart->setSelected(from);
    QSignalSpy spy(chart.get(), &CurveChart::pointSelected);
    QTest::keyClick(chart.get(), Qt::Key(key));
    QCOMPARE(chart->selected(), to);
    QCOMPARE(spy.count(), from == to ? 0 : 1);
  }

  void screenReadersAreToldThePoint() {
    QCOMPARE(chart->accessibleName(), QString("Curve: Share against Hubs"));
    QTest::keyClick(chart.get(), Qt::Key_Left);
    QCOMPARE(chart->accessibleDescription(), QString("point 19"));
  }

  void withoutPointsNothingIsSelected() {
    QSignalSpy spy(chart.get(), &CurveChart::pointSelected);
    chart->setPoints({});
    QCOMPARE(chart->selected(), -1);
    click({150, 120});
    QTest::keyClick(chart.get(), Qt::Key_Left);
    QCOMPARE(spy.count(), 0);
    QVERIFY(chart->readout().isEmpty());
  }

  void coloursFollowThePalette() {
    const auto background = [this] {
      return chart->grab().toImage().pixelColor(chart->positionOf(20) - QPoint(60, -20)).lightness();
    };
    QPalette light(QColor(0xf0, 0xf0, 0xf0)), dark(QColor(0x30, 0x30, 0x30));
    chart->setPalette(light);
    QVERIFY(background() > 180);
    chart->setPalette(dark);
    QVERIFY(background() < 90);
  }

private:
  void click(const QPoint& at) {
    QWidget* target = chart->childAt(at);
    QTest::mouseClick(target, Qt::LeftButton, {}, target->mapFrom(chart.get(), at));
  }
  std::unique_ptr<CurveChart> chart;
};

QTEST_MAIN(TestCurveChart)
#include "test_curve_chart.moc"
