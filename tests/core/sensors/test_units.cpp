#include <QtTest>

#include "sensors/properties.hpp"
#include "sensors/sources/number.hpp"
#include "sensors/units.hpp"

using namespace jumeau::sensors;

class TestUnits : public QObject {
  Q_OBJECT

private slots:
  void knowsUnitsByTheirCodesAndNames_data() {
    QTest::addColumn<QString>("label");
    QTest::addColumn<QString>("ucum");
    const auto row = [](const char* label, const char* ucum) { QTest::newRow(label) << label << ucum; };
    row("mm", "mm");
    row("MMT", "mm");
    row("millimètre", "mm");
    row("µg/m³", "ug/m3");
    row("ug.m-3", "ug/m3");
    row("GQ", "ug/m3");
    row("μg/m3", "ug/m3");  // the Greek letter
    row("°C", "Cel");
    row("CEL", "Cel");
    row("dB(A)", "dB");
    row("2N", "dB");
    row("P1", "%");
    row("KWH", "kW.h");
    row("km^2", "");
    row("bananas", "");
    row("", "");
  }
  void knowsUnitsByTheirCodesAndNames() {
    QFETCH(QString, label);
    QFETCH(QString, ucum);
    QCOMPARE(QString::fromStdString(ucum_of(label.toStdString()).value_or("")), ucum);
  }

  void convertsWithinAKind() {
    const auto converted = [](double value, const char* from, const char* to) {
      const auto by = conversion(from, to);
      return by ? by->factor * value + by->shift : std::nan("");
    };
    QCOMPARE(converted(1.5, "m", "mm"), 1500.0);
    QCOMPARE(converted(500.0, "mm", "mm"), 500.0);
    QCOMPARE(converted(1200.0, "l/s", "m3/s"), 1.2);
    QCOMPARE(converted(0.02, "mg/m3", "ug/m3"), 20.0);
    QCOMPARE(converted(300.0, "K", "Cel"), 300.0 - 273.15);
    QCOMPARE(converted(212.0, "[degF]", "Cel"), 100.0);
    QCOMPARE(converted(20.0, "Cel", "K"), 293.15);
    QCOMPARE(converted(0.65, "1", "%"), 65.0);
    QVERIFY(!conversion("mm", "dB"));
  }

  void readsNumbersAsTheyAreWritten_data() {
    QTest::addColumn<QString>("cell");
    QTest::addColumn<double>("value");
    QTest::addColumn<QString>("unit");
    const auto row = [](const char* cell, double value, const char* unit) {
      QTest::newRow(cell) << cell << value << unit;
    };
    row("820", 820.0, "");
    row(" -12.5 ", -12.5, "");
    row("0,690576802", 0.690576802, "");
    row("461,00 [km^2]", 461.0, "km^2");
    row("500 [mm]", 500.0, "mm");
    row("1 234,5", 1234.5, "");
    row("1\u00A0234\u00A0567 m", 1234567.0, "m");
    row("1e-3", 0.001, "");
    row("+4", 4.0, "");
    row("21.5°C", 21.5, "°C");
  }
  void readsNumbersAsTheyAreWritten() {
    QFETCH(QString, cell);
    QFETCH(double, value);
    QFETCH(QString, unit);
    const std::string bytes = cell.toStdString();
    const Number number = number_of(bytes);
    QVERIFY(number.kind == Number::Kind::number);
    QCOMPARE(number.value, value);
    QCOMPARE(QString::fromStdString(std::string(number.unit)), unit);
  }

  void tellsMissingFromWords() {
    for (const char* cell : {"", " ", "NA", "null", "NaN", "-", "n/a", "None"})
      QVERIFY(number_of(cell).kind == Number::Kind::missing);
    for (const char* cell : {"panne", "12/01/2022", "1.2.3", "--5", "inf", "12:30", "e5", "1,2,3", "."})
      QVERIFY(number_of(cell).kind == Number::Kind::words);
    QVERIFY(number_of(std::string(100'000, '1')).kind == Number::Kind::words);
  }

  void knowsPropertiesByTheirNames() {
    QCOMPARE(property_of("Hauteur").id, std::string("water_level"));
    QCOMPARE(property_of("NO2").unit, std::string("ug/m3"));
    QCOMPARE(property_of("PM2.5").id, std::string("pm25"));
    QVERIFY(!property_of("Indice de bien-être").known);
    QCOMPARE(property_of("Vitesse (km/h)").id, std::string("vitesse_km_h"));
  }
};

QTEST_APPLESS_MAIN(TestUnits)
#include "test_units.moc"
