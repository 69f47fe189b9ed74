#pragma once

#include <qgsapplication.h>
#include <qgssettings.h>

#include <QTemporaryDir>
#include <QTest>

/// Runs a test class inside a QgsApplication with a profile of its own, in a language.
template <class Test>
int qgisMain(int argc, char** argv, const QString& language) {
  QTemporaryDir profile;
  qputenv("QGIS_CUSTOM_CONFIG_PATH", profile.path().toUtf8());
  QgsApplication app(argc, argv, true, profile.path());
  QgsApplication::initQgis();
  QgsSettings().setValue(QStringLiteral("locale/overrideFlag"), true);
  QgsSettings().setValue(QStringLiteral("locale/userLocale"), language);
  int failures = 0;
  {
    Test test;
    failures = QTest::qExec(&test, argc, argv);
  }
  QgsApplication::exitQgis();
  return failures;
}

#define QGIS_TEST_MAIN(Test, language) \
  int main(int argc, char** argv) { return qgisMain<Test>(argc, argv, QStringLiteral(language)); }
