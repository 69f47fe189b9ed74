#include <qgsprocessingalgorithm.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingprovider.h>
#include <qgsprocessingregistry.h>

#include "door.hpp"
#include "dressing.hpp"
#include "jumeau/catalogue.hpp"
#include "language.hpp"
#include "qgis_main.hpp"
#include "words.hpp"

/// The provider in a QGIS whose language is French.
class TestFrench : public QObject {
  Q_OBJECT

private slots:
  void initTestCase() {
    QVERIFY(QgsApplication::locale().startsWith(QLatin1String("fr")));
    QVERIFY(door::registerProvider(JUMEAU_PLUGIN_FOLDER));
  }
  void cleanupTestCase() { door::unregisterProvider(); }

  void saysTitlesAndHelpInFrench() {
    for (const jumeau::Algorithm& core : jumeau::catalogue()) {
      const auto* shown = QgsApplication::processingRegistry()->algorithmById(
          QStringLiteral("jumeau:%1").arg(QLatin1String(core.info.id)));
      QVERIFY2(shown->displayName() != QLatin1String(core.info.title), core.info.id);
      QVERIFY2(shown->shortDescription() != QString::fromUtf8(core.info.summary), core.info.id);
      QVERIFY2(!shown->shortHelpString().contains(QString::fromUtf8(core.info.help).left(40)), core.info.id);
      // What the user types in English still finds it.
      QVERIFY(shown->tags().contains(QString::fromUtf8(core.info.title)));
    }
  }

  void saysLabelsInFrench() {
    const auto* hubs = QgsApplication::processingRegistry()->algorithmById(QStringLiteral("jumeau:hubs"));
    QVERIFY(hubs->group() != QLatin1String("Mobility") || translated("Mobility") != QLatin1String("Mobility"));
    for (const jumeau::Parameter& parameter : jumeau::algorithm("hubs").parameters) {
      const QString label = hubs->parameterDefinition(QString::fromStdString(parameter.id))->description();
      if (QLatin1String(parameter.label) == QLatin1String("Effort")) continue;  // the same word in both
      QVERIFY2(!label.startsWith(QString::fromUtf8(parameter.label)), qPrintable(label));
    }
  }

  void saysSentencesAsAgreed() { language::compareSentences(QStringLiteral("fr")); }

  void namesColumnsAndCodes() { language::compareStyles(); }

  void takesFrenchStyles() {
    const QString style = stylePath(QStringLiteral(JUMEAU_PLUGIN_FOLDER), "hubs", jumeau::Shape::point);
    QVERIFY2(style.contains(QLatin1String("/styles/fr/")), qPrintable(style));
    QVERIFY(stylePath(QStringLiteral(JUMEAU_PLUGIN_FOLDER), "coverage", jumeau::Shape::point)
                .endsWith(QLatin1String("coverage_point.qml")));
    QVERIFY(stylePath(QStringLiteral(JUMEAU_PLUGIN_FOLDER), "", jumeau::Shape::point).isEmpty());
    QVERIFY(stylePath(QStringLiteral(JUMEAU_PLUGIN_FOLDER), "nothing", jumeau::Shape::point).isEmpty());
  }
};

QGIS_TEST_MAIN(TestFrench, "fr")
#include "test_french.moc"
