#include <qgsexception.h>
#include <qgslayermetadata.h>
#include <qgsprocessingparameters.h>
#include <qgsrenderer.h>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

#include "street.hpp"

using street::column;
using street::Question;

namespace {

/// Cancels once the n-th stage begins.
struct Impatient final : QgsProcessingFeedback {
  explicit Impatient(int stages) : QgsProcessingFeedback(false), left(stages) {}
  void setProgressText(const QString& words) override {
    last = words;
    if (left-- == 0) cancel();
  }
  int left;
  QString last;
};

struct Listener final : QgsProcessingFeedback {
  Listener() : QgsProcessingFeedback(false) {}
  void pushWarning(const QString& words) override { warnings.append(words); }
  QStringList warnings;
};

QStringList filesIn(const QTemporaryDir& folder) {
  return QDir(folder.path()).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

std::unique_ptr<QgsVectorLayer> opened(const QString& file, const QString& layer = {}) {
  auto out =
      std::make_unique<QgsVectorLayer>(layer.isEmpty() ? file : QStringLiteral("%1|layername=%2").arg(file, layer),
                                       QStringLiteral("x"), QStringLiteral("ogr"));
  if (!out->isValid()) qFatal("%s is no layer", qPrintable(file));
  return out;
}

QString table(const QTemporaryDir& folder, const QString& name) {
  return QStringLiteral("ogr:dbname='%1' table=\"%2\" (geom)").arg(folder.filePath(QStringLiteral("all.gpkg")), name);
}

QJsonObject parsed(const QString& json) {
  const QJsonDocument document = QJsonDocument::fromJson(json.toUtf8());
  if (!document.isObject()) qFatal("no JSON: %s", qPrintable(json));
  return document.object();
}

}  // namespace

class TestAlgorithm : public QObject {
  Q_OBJECT

private slots:
  void initTestCase() { QVERIFY(door::registerProvider(JUMEAU_PLUGIN_FOLDER)); }
  void cleanupTestCase() { door::unregisterProvider(); }

  void answersTheStreet() {
    Question question;
    const QVariantMap results = question.ask();
    QCOMPARE(results.value("HUB_COUNT").toInt(), 2);
    QCOMPARE(results.value("LOWER_BOUND").toDouble(), 2.0);
    QCOMPARE(results.value("GAP").toDouble(), 0.0);
    QCOMPARE(results.value("COVERED_SHARE").toDouble(), 100.0);
    const QgsVectorLayer* hubs = question.result(results, "HUBS");
    QVERIFY(hubs);
    QCOMPARE(hubs->crs().authid(), QStringLiteral("EPSG:32631"));
    QCOMPARE(column(*hubs, "source_row"), (QVector<QVariant>{4, 1}));
    QCOMPARE(column(*hubs, "people_added"), (QVector<QVariant>{15.0, 6.0}));
    const QgsVectorLayer* coverage = question.result(results, "COVERAGE");
    QCOMPARE(column(*coverage, "people").size(), 6);
    QCOMPARE(column(*coverage, "distance_m")[5].toDouble(), 220.0);
    const QgsVectorLayer* curve = question.result(results, "CURVE");
    QVERIFY(!curve->isSpatial());
    QCOMPARE(column(*curve, "people"), (QVector<QVariant>{0.0, 15.0, 21.0}));
  }

  void doesNotDependOnTheLayersReferenceSystem_data() {
    QTest::addColumn<QString>("streets");
    QTest::addColumn<QString>("cells");
    QTest::newRow("both in degrees") << "EPSG:4326" << "EPSG:4326";
    QTest::newRow("streets in degrees") << "EPSG:4326" << "EPSG:32631";
    QTest::newRow("cells in a Mercator projection") << "EPSG:32631" << "EPSG:3857";
  }
  void doesNotDependOnTheLayersReferenceSystem() {
    QFETCH(QString, streets);
    QFETCH(QString, cells);
    Question question(street::moved(street::streets(), streets), street::moved(street::cells(), cells));
    const QVariantMap results = question.ask();
    QCOMPARE(results.value("HUB_COUNT").toInt(), 2);
    const QVector<QVariant> distances = column(*question.result(results, "COVERAGE"), "distance_m");
    QVERIFY2(std::abs(distances[5].toDouble() - 220.0) < 0.5, qPrintable(distances[5].toString()));
  }

  void writesFilesOfEveryKindWithTheirRecord_data() {
    QTest::addColumn<QString>("ending");
    QTest::newRow("GeoPackage") << "gpkg";
    QTest::newRow("Shapefile") << "shp";
    QTest::newRow("GeoJSON") << "geojson";
    QTest::newRow("FlatGeobuf") << "fgb";
    QTest::newRow("CSV") << "csv";
  }
  void writesFilesOfEveryKindWithTheirRecord() {
    QFETCH(QString, ending);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("Cellules d'été.") + ending);
    Question question;
    question.parameters["COVERAGE"] = file;
    QCOMPARE(question.ask().value("COVERAGE").toString(), file);
    const auto layer = opened(file);
    QCOMPARE(layer->featureCount(), 6LL);
    double people = 0;
    for (const QVariant& value : column(*layer, "people"))
      people += value.toDouble();  // a FlatGeobuf file has an order of its own
    QCOMPARE(people, 21.0);
    const QString beside = file + QStringLiteral(".json");
    QCOMPARE(QFile::exists(beside), ending != QLatin1String("gpkg"));
    if (ending == QLatin1String("gpkg")) {
      const auto records = opened(file, QStringLiteral("jumeau_provenance"));
      QCOMPARE(column(*records, "layer"), (QVector<QVariant>{QStringLiteral("Cellules d'été")}));
      QCOMPARE(parsed(column(*records, "record")[0].toString()).value("algorithm").toString(), QStringLiteral("hubs"));
    } else {
      QFile record(beside);
      QVERIFY(record.open(QIODevice::ReadOnly));
      QCOMPARE(parsed(QString::fromUtf8(record.readAll())).value("algorithm").toString(), QStringLiteral("hubs"));
    }
  }

  void writesAllResultsIntoOneGeoPackage() {
    const QTemporaryDir folder;
    Question question;
    for (const char* output : {"HUBS", "COVERAGE", "CURVE"})
      question.parameters[output] = table(folder, QString::fromLatin1(output).toLower());
    const QVariantMap results = question.ask();
    QCOMPARE(filesIn(folder), QStringList{QStringLiteral("all.gpkg")});
    const QString file = folder.filePath(QStringLiteral("all.gpkg"));
    QCOMPARE(opened(file, QStringLiteral("hubs"))->featureCount(), 2LL);
    QCOMPARE(opened(file, QStringLiteral("coverage"))->featureCount(), 6LL);
    QCOMPARE(opened(file, QStringLiteral("curve"))->featureCount(), 3LL);
    QCOMPARE(opened(file, QStringLiteral("jumeau_provenance"))->featureCount(), 3LL);
    QVERIFY(question.result(results, "HUBS"));
  }

  void writesOnlyWhatIsAskedFor_data() {
    QTest::addColumn<QVariant>("nothing");
    QTest::newRow("absent") << QVariant(QStringLiteral("remove"));
    QTest::newRow("null") << QVariant();
    QTest::newRow("empty") << QVariant(QString(QLatin1String("")));
  }
  void writesOnlyWhatIsAskedFor() {
    QFETCH(QVariant, nothing);
    Question question;
    for (const char* output : {"COVERAGE", "CURVE"}) {
      if (nothing == QVariant(QStringLiteral("remove")))
        question.parameters.remove(output);
      else
        question.parameters[output] = nothing;
    }
    const QVariantMap results = question.ask();
    QVERIFY(results.contains("HUBS") && !results.contains("COVERAGE") && !results.contains("CURVE"));
    QCOMPARE(results.value("HUB_COUNT").toInt(), 2);
  }

  void takesOnlyTheSelectedFeatures() {
    Question question;
    auto* cells =
        qobject_cast<QgsVectorLayer*>(question.project.mapLayer(question.parameters["POPULATION"].toString()));
    cells->selectByExpression(QStringLiteral("people >= 5"));
    question.parameters["POPULATION"] = QgsProcessingFeatureSourceDefinition(cells->id(), true);
    const QVariantMap results = question.ask();
    QCOMPARE(results.value("PEOPLE").toDouble(), 11.0);
    QCOMPARE(results.value("HUB_COUNT").toInt(), 1);
  }

  void dressesResultsThatAreLoaded() {
    Question question;
    for (const char* output : {"HUBS", "COVERAGE"}) {
      QgsProcessingOutputLayerDefinition destination(QStringLiteral("TEMPORARY_OUTPUT"), &question.project);
      destination.destinationName = QStringLiteral("Result");
      question.parameters[output] = QVariant::fromValue(destination);
    }
    const QVariantMap results = question.ask();
    for (const char* output : {"HUBS", "COVERAGE"}) {
      const QString id = results.value(output).toString();
      QVERIFY(question.context.willLoadLayerOnCompletion(id));
      const auto details = question.context.layerToLoadOnCompletionDetails(id);
      QVERIFY(details.postProcessor());
      QgsVectorLayer* layer = question.result(results, output);
      details.postProcessor()->postProcessLayer(layer, question.context, &question.feedback);
      QCOMPARE(layer->renderer()->type(), QStringLiteral("RuleRenderer"));
      const QString field = QLatin1String(output) == QLatin1String("HUBS") ? "people_lost" : "reason";
      QVERIFY(!layer->attributeAlias(layer->fields().lookupField(field)).isEmpty());
      QCOMPARE(parsed(layer->customProperty("jumeau/provenance").toString()).value("algorithm").toString(),
               QStringLiteral("hubs"));
      QCOMPARE(layer->metadata().history().size(), 1);
    }
  }

  void recordsWhereEachInputCameFrom() {
    const QTemporaryDir folder;
    Question question;
    question.parameters["HUBS"] = folder.filePath(QStringLiteral("hubs.geojson"));
    question.ask();
    QFile record(folder.filePath(QStringLiteral("hubs.geojson.json")));
    QVERIFY(record.open(QIODevice::ReadOnly));
    const QJsonObject network =
        parsed(QString::fromUtf8(record.readAll())).value("inputs").toObject().value("NETWORK").toObject();
    QCOMPARE(network.value("name").toString(), QStringLiteral("streets"));
    QCOMPARE(network.value("source").toString(), QString());  // a layer in memory cannot be read again
  }

  void stopsAtEveryStageAndLeavesNothing() {
    int stages = 0;
    for (bool finished = false; !finished; ++stages) {
      QVERIFY(stages < 40);
      const QTemporaryDir folder;
      Question question;
      question.parameters["HUBS"] = folder.filePath(QStringLiteral("hubs.shp"));
      question.parameters["COVERAGE"] = QVariant::fromValue(
          QgsProcessingOutputLayerDefinition(folder.filePath(QStringLiteral("cells.gpkg")), &question.project));
      question.parameters["CURVE"] = table(folder, QStringLiteral("curve"));
      Impatient impatient(stages);
      const QVariantMap results = question.ask(&impatient);
      finished = !impatient.isCanceled();
      if (finished) break;
      QVERIFY2(results.isEmpty(), qPrintable(impatient.last));
      QVERIFY2(filesIn(folder).isEmpty(), qPrintable(impatient.last + filesIn(folder).join(' ')));
      QVERIFY(question.context.layersToLoadOnCompletion().isEmpty());
    }
    QVERIFY(stages > 4);
  }

  void doesNothingWhenCancelledBefore() {
    const QTemporaryDir folder;
    Question question;
    question.parameters["HUBS"] = folder.filePath(QStringLiteral("hubs.gpkg"));
    question.feedback.cancel();
    QVERIFY(question.ask().isEmpty());
    QVERIFY(filesIn(folder).isEmpty());
  }

  void leavesNothingWhenAnOutputCannotBeWritten() {
    const QTemporaryDir folder;
    Question question;
    question.parameters["HUBS"] = folder.filePath(QStringLiteral("hubs.gpkg"));
    question.parameters["COVERAGE"] = QStringLiteral("/proc/no/such/folder/cells.gpkg");
    const QString words = question.fault();
    QVERIFY2(words.contains(QLatin1String("/proc/no/such/folder")), qPrintable(words));
    QCOMPARE(filesIn(folder), QStringList());
  }

  void keepsTheOtherLayersOfAGeoPackageWhenARunFails() {
    const QTemporaryDir folder;
    Question first;
    first.parameters["HUBS"] = table(folder, QStringLiteral("older"));
    first.ask();
    Question second;
    second.parameters["HUBS"] = table(folder, QStringLiteral("newer"));
    second.parameters["COVERAGE"] = QStringLiteral("/proc/no/such/folder/cells.gpkg");
    QVERIFY(!second.fault().isEmpty());
    const QString file = folder.filePath(QStringLiteral("all.gpkg"));
    QCOMPARE(opened(file, QStringLiteral("older"))->featureCount(), 2LL);
    QVERIFY(!QgsVectorLayer(file + QStringLiteral("|layername=newer"), QStringLiteral("x"), QStringLiteral("ogr"))
                 .isValid());
    QCOMPARE(column(*opened(file, QStringLiteral("jumeau_provenance")), "layer"),
             (QVector<QVariant>{QStringLiteral("older")}));
  }

  void keepsOneRecordOfALayerThatIsOverwritten() {
    const QTemporaryDir folder;
    Question question;
    question.parameters["HUBS"] = table(folder, QStringLiteral("hubs"));
    question.ask();
    question.parameters["SHARE"] = 50;
    question.ask();
    const auto records = opened(folder.filePath(QStringLiteral("all.gpkg")), QStringLiteral("jumeau_provenance"));
    QCOMPARE(column(*records, "layer"), (QVector<QVariant>{QStringLiteral("hubs")}));
    const QJsonObject record = parsed(column(*records, "record")[0].toString());
    QCOMPARE(record.value("options").toObject().value("SHARE").toDouble(), 50.0);
  }

  void keepsNoRecordOfALayerThatAFailedRunOverwrote() {
    const QTemporaryDir folder;
    Question question;
    question.parameters["HUBS"] = table(folder, QStringLiteral("older"));
    question.ask();
    question.parameters["HUBS"] = table(folder, QStringLiteral("hubs"));
    question.ask();
    question.parameters["COVERAGE"] = QStringLiteral("/proc/no/such/folder/cells.gpkg");
    QVERIFY(!question.fault().isEmpty());
    const auto records = opened(folder.filePath(QStringLiteral("all.gpkg")), QStringLiteral("jumeau_provenance"));
    QCOMPARE(column(*records, "layer"), (QVector<QVariant>{QStringLiteral("older")}));
  }

  void removesANewGeoPackageOfSeveralTablesWhenARunFails() {
    const QTemporaryDir folder;
    Question question;
    question.parameters["HUBS"] = table(folder, QStringLiteral("hubs"));
    question.parameters["COVERAGE"] = table(folder, QStringLiteral("coverage"));
    question.parameters["CURVE"] = QStringLiteral("/proc/no/such/folder/curve.csv");
    QVERIFY(!question.fault().isEmpty());
    QCOMPARE(filesIn(folder), QStringList());
  }

  void refusesBadInputInWords_data() {
    QTest::addColumn<QString>("parameter");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<QString>("words");
    QTest::newRow("no such layer") << "NETWORK" << QVariant("nowhere") << "NETWORK";
    QTest::newRow("no such field") << "POPULATION_FIELD" << QVariant("inhabitants") << "inhabitants";
    QTest::newRow("a share out of range") << "SHARE" << QVariant(140) << "SHARE";
    QTest::newRow("an unknown mode") << "MODE" << QVariant("fly") << "MODE";
  }
  void refusesBadInputInWords() {
    QFETCH(QString, parameter);
    QFETCH(QVariant, value);
    QFETCH(QString, words);
    Question question;
    question.parameters[parameter] = value;
    const QString fault = question.fault();
    QVERIFY2(fault.contains(words), qPrintable(fault));
  }

  void refusesLayersThatCannotBeUsed_data() {
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("words");
    QTest::newRow("an empty layer of people") << 0 << "POPULATION";
    QTest::newRow("nobody") << 1 << "people";
    QTest::newRow("no reference system") << 2 << "reference system";
    QTest::newRow("points for streets") << 3 << "NETWORK";
  }
  void refusesLayersThatCannotBeUsed() {
    QFETCH(int, which);
    QFETCH(QString, words);
    QgsVectorLayer *network = street::streets(), *population = street::cells(which == 0   ? QVector<int>{}
                                                                             : which == 1 ? QVector<int>{0, 0}
                                                                                          : QVector<int>{1, 2});
    if (which == 2) network->setCrs(QgsCoordinateReferenceSystem());
    if (which == 3) network = street::cells();
    Question question(network, population);
    const QString fault = question.fault();
    QVERIFY2(fault.contains(words, Qt::CaseInsensitive), qPrintable(fault));
  }

  void keepsCellsWithABadGeometryAndSaysSo() {
    QgsVectorLayer* cells = street::layer(QStringLiteral("Polygon?field=people:integer&"), QStringLiteral("EPSG:32631"),
                                          QStringLiteral("cells"));
    street::add(*cells, QStringLiteral("Polygon((500000 0, 500020 20, 500020 0, 500000 20, 500000 0))"),
                {3});  // crosses itself
    street::add(*cells, QStringLiteral("Polygon((500200 0, 500220 0, 500220 20, 500200 20, 500200 0))"), {4});
    street::add(*cells, QString(), {2});
    Question question(street::streets(), cells);
    question.parameters["SHARE"] = 50;
    Listener listener;
    const QVariantMap results = question.ask(&listener);
    QCOMPARE(results.value("PEOPLE").toDouble(), 9.0);
    QCOMPARE(column(*question.result(results, "COVERAGE"), "people").size(), 3);
    QVERIFY(!listener.warnings.isEmpty());
  }

  void countsTheRowsOfAWarning() {
    Question question(street::streets(), street::cells({5, -3, -1, 1}));
    Listener listener;
    question.ask(&listener);
    QVERIFY2(std::any_of(listener.warnings.begin(), listener.warnings.end(),
                         [](const QString& w) { return w.contains(QLatin1String("2 rows")); }),
             qPrintable(listener.warnings.join('|')));
  }
};

QGIS_TEST_MAIN(TestAlgorithm, "en")
#include "test_algorithm.moc"
