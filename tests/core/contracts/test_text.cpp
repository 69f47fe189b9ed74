#include <QTest>

#include "jumeau/text.hpp"

using namespace jumeau;

class TestText : public QObject {
  Q_OBJECT

private slots:
  void putsPartsInTheirPlaces() {
    QCOMPARE(text("{0} of {1}: {2}", 3, 12.5, "cells").english(), std::string("3 of 12.5: cells"));
    QCOMPARE(text("{1} before {0}", "a", "b").english(), std::string("b before a"));
  }
  void keepsBracesThatAreNoPlace() { QCOMPARE(text("{} {x} {0} {7} {").english(), std::string("{} {x} {0} {7} {")); }
  void doesNotFillWhatAPartHolds() { QCOMPARE(text("{0}", "{0}").english(), std::string("{0}")); }
  void writesNumbersShortly() {
    QCOMPARE(plain(800.0), std::string("800"));
    QCOMPARE(plain(0.1), std::string("0.1"));
    QCOMPARE(plain(-3.25), std::string("-3.25"));
  }
};

QTEST_APPLESS_MAIN(TestText)
#include "test_text.moc"
