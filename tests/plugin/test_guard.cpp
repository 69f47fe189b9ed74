#include <qgsexception.h>

#include <functional>

#include "guard.hpp"
#include "qgis_main.hpp"

namespace {

/// The words of the QgsProcessingException that leaves guarded(); "cancelled" where it gives the value for that.
QString said(const std::function<QString()>& body) {
  try {
    return guarded(body, QStringLiteral("cancelled"));
  } catch (const QgsProcessingException& error) {
    return error.what();
  }
}

}  // namespace

/// Whatever else left a virtual of ours would hang qgis_process for ever.
class TestGuard : public QObject {
  Q_OBJECT

private slots:
  void letsAResultThrough() {
    QCOMPARE(said([] { return QStringLiteral("done"); }), QStringLiteral("done"));
  }
  void turnsACancelIntoItsValue() {
    QCOMPARE(said([]() -> QString { throw jumeau::Cancelled{}; }), QStringLiteral("cancelled"));
  }
  void letsProcessingExceptionsThrough() {
    QCOMPARE(said([]() -> QString { throw QgsProcessingException(QStringLiteral("mine")); }), QStringLiteral("mine"));
  }
  void saysErrorsOfTheCoreWithNumbersInTheReadersFormat() {
    QCOMPARE(said([]() -> QString {
               throw jumeau::Error(jumeau::Error::Code::bad_option,
                                   jumeau::text("{0} of {1} in {2}", 1234567, 2345678.0, "Aix"));
             }),
             QStringLiteral("1,234,567 of 2,345,678 in Aix"));
    QCOMPARE(said([]() -> QString {
               throw jumeau::Error(jumeau::Error::Code::bad_option, jumeau::text("{0} {1}", 0.5, 1e-9));
             }),
             QStringLiteral("0.5 1e-09"));
  }
  void keepsTheWordsOfEveryException() {
    QCOMPARE(said([]() -> QString { throw std::runtime_error("broken é"); }), QStringLiteral("broken é"));
    QCOMPARE(said([]() -> QString { throw QgsCsException(QStringLiteral("no such transform")); }),
             QStringLiteral("no such transform"));
    QVERIFY(said([]() -> QString { throw std::bad_alloc(); }).contains(QLatin1String("memory")));
    QVERIFY(!said([]() -> QString { throw 42; }).isEmpty());
  }
};

QGIS_TEST_MAIN(TestGuard, "en")
#include "test_guard.moc"
