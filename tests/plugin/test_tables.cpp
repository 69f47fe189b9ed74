#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsfeaturesink.h>
#include <qgsgeometry.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>
#include <qgsvectorlayerfeatureiterator.h>

#include <cmath>
#include <ctime>

#include "qgis_main.hpp"
#include "tables.hpp"

namespace {

jumeau::Monitor quiet;

std::unique_ptr<QgsVectorLayer> memory(const QString& definition) {
  auto layer = std::make_unique<QgsVectorLayer>(definition, QStringLiteral("a layer"), QStringLiteral("memory"));
  if (!layer->isValid()) qFatal("no memory layer");
  return layer;
}

std::unique_ptr<QgsVectorLayer> memory(const QgsFields& fields) {
  auto layer = memory(QStringLiteral("None"));
  layer->dataProvider()->addAttributes(fields.toList());
  layer->updateFields();
  return layer;
}

void add(QgsVectorLayer& layer, const QgsGeometry& geometry, const QVector<QVariant>& attributes = {}) {
  QgsFeature feature(layer.fields());
  feature.setAttributes(QgsAttributes(attributes));
  feature.setGeometry(geometry);
  QVERIFY(layer.dataProvider()->addFeature(feature));
}

jumeau::Table tableOf(QgsVectorLayer& layer) { return readTable(layer, layer.source(), quiet); }

/// A layer with the rows of a table.
std::unique_ptr<QgsVectorLayer> layerOf(const jumeau::Table& table) {
  const Qgis::WkbType type = wkbTypeOf(table);
  auto layer = memory(
      type == Qgis::WkbType::NoGeometry
          ? QStringLiteral("None")
          : QStringLiteral("%1?crs=%2").arg(QgsWkbTypes::displayString(type), QString::fromStdString(table.crs)));
  layer->dataProvider()->addAttributes(fieldsOf(table).toList());
  layer->updateFields();
  writeTable(table, *layer->dataProvider(), quiet);
  return layer;
}

QStringList shapesOf(const QgsVectorLayer& layer) {
  QStringList out;
  QgsFeature feature;
  QgsFeatureIterator features = layer.getFeatures();
  while (features.nextFeature(feature))
    out.append(feature.hasGeometry() ? feature.geometry().asWkt(3) : QStringLiteral("none"));
  return out;
}

QVector<QgsAttributes> rowsOf(const QgsVectorLayer& layer) {
  QVector<QgsAttributes> out;
  QgsFeature feature;
  QgsFeatureIterator features = layer.getFeatures();
  while (features.nextFeature(feature)) out.append(feature.attributes());
  return out;
}

/// Stops the work at its n-th question.
struct Impatient final : jumeau::Monitor {
  explicit Impatient(int patience) : left(patience) {}
  bool cancelled() const noexcept override { return --left < 0; }
  mutable int left;
};

struct BrokenSource final : QgsFeatureSource {
  QgsFeatureIterator getFeatures(const QgsFeatureRequest&) const override { return {}; }
  QString sourceName() const override { return QStringLiteral("broken"); }
  QgsCoordinateReferenceSystem sourceCrs() const override { return {}; }
  QgsFields fields() const override { return {}; }
  Qgis::WkbType wkbType() const override { return Qgis::WkbType::Point; }
  long long featureCount() const override { return 3; }
};

struct FullSink final : QgsFeatureSink {
  bool addFeature(QgsFeature&, Flags) override { return false; }
  bool addFeatures(QgsFeatureList&, Flags) override { return false; }
  QString lastError() const override { return QStringLiteral("the disk is full"); }
};

}  // namespace

class TestTables : public QObject {
  Q_OBJECT

private slots:
  void keepsGeometriesOfEveryType_data() {
    QTest::addColumn<QString>("type");
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QStringList>("kept");
    const auto row = [](const char* type, const QStringList& given, const QStringList& kept) {
      QTest::newRow(type) << type << given << kept;
    };
    row("Point", {"Point (1 2)", "none", "Point (3 4)"}, {"Point (1 2)", "none", "Point (3 4)"});
    row("PointZ", {"PointZ (1 2 3)", "none"}, {"PointZ (1 2 3)", "none"});
    row("PointM", {"PointM (1 2 3)"}, {"Point (1 2)"});
    row("MultiPoint", {"MultiPoint ((1 2))", "MultiPoint ((3 4),(5 6))"},
        {"MultiPoint ((1 2))", "MultiPoint ((3 4),(5 6))"});
    row("MultiPointZ", {"MultiPointZ ((3 4 1),(5 6 2))"}, {"MultiPointZ ((3 4 1),(5 6 2))"});
    row("LineString", {"LineString (0 0, 1 0, 1 1)", "none", "LineString EMPTY"},
        {"LineString (0 0, 1 0, 1 1)", "none", "none"});
    row("LineStringZ", {"LineStringZ (0 0 5, 1 0 6)"}, {"LineStringZ (0 0 5, 1 0 6)"});
    row("LineStringZM", {"LineStringZM (0 0 5 9, 1 0 6 9)"}, {"LineStringZ (0 0 5, 1 0 6)"});
    row("MultiLineString", {"MultiLineString ((0 0, 1 0),(2 0, 3 0))", "none"},
        {"MultiLineString ((0 0, 1 0),(2 0, 3 0))", "none"});
    row("Polygon", {"Polygon ((0 0, 4 0, 4 4, 0 0),(1 1, 2 1, 2 1.5, 1 1))", "Polygon EMPTY"},
        {"Polygon ((0 0, 4 0, 4 4, 0 0),(1 1, 2 1, 2 1.5, 1 1))", "none"});
    row("PolygonZ", {"PolygonZ ((0 0 1, 4 0 2, 4 4 3, 0 0 1))"}, {"PolygonZ ((0 0 1, 4 0 2, 4 4 3, 0 0 1))"});
    row("MultiPolygon",
        {"MultiPolygon (((0 0, 4 0, 4 4, 0 0),(1 1, 2 1, 2 1.5, 1 1)),((9 9, 10 9, 10 10, 9 9)))", "none"},
        {"MultiPolygon (((0 0, 4 0, 4 4, 0 0),(1 1, 2 1, 2 1.5, 1 1)),((9 9, 10 9, 10 10, 9 9)))", "none"});
  }
  void keepsGeometriesOfEveryType() {
    QFETCH(QString, type);
    QFETCH(QStringList, given);
    QFETCH(QStringList, kept);
    const auto layer = memory(type + QStringLiteral("?crs=EPSG:2154"));
    for (const QString& wkt : given)
      add(*layer, wkt == QLatin1String("none") ? QgsGeometry() : QgsGeometry::fromWkt(wkt));
    const jumeau::Table table = tableOf(*layer);
    QCOMPARE(table.crs, std::string("EPSG:2154"));
    QCOMPARE(static_cast<int>(table.size()), given.size());
    const auto back = layerOf(table);
    QCOMPARE(back->crs().authid(), QStringLiteral("EPSG:2154"));
    QStringList expected;
    for (const QString& wkt : kept)
      expected.append(wkt == QLatin1String("none") ? wkt : QgsGeometry::fromWkt(wkt).asWkt(3));
    QCOMPARE(shapesOf(*back), expected);
    // And once more: what is written is read as the same.
    QCOMPARE(shapesOf(*layerOf(tableOf(*back))), expected);
  }

  void turnsCurvesIntoChords_data() {
    QTest::addColumn<QString>("type");
    QTest::addColumn<QString>("wkt");
    QTest::addColumn<double>("length");
    QTest::newRow("compound curve") << "CompoundCurve" << "CompoundCurve (CircularString (0 0, 1 1, 2 0),(2 0, 5 0))"
                                    << M_PI + 3;
    QTest::newRow("curve polygon") << "CurvePolygon" << "CurvePolygon (CircularString (0 0, 1 1, 2 0, 1 -1, 0 0))"
                                   << 2 * M_PI;
    QTest::newRow("multi curve") << "MultiCurve" << "MultiCurve (CircularString (0 0, 1 1, 2 0),(5 0, 6 0))"
                                 << M_PI + 1;
  }
  void turnsCurvesIntoChords() {
    QFETCH(QString, type);
    QFETCH(QString, wkt);
    QFETCH(double, length);
    const auto layer = memory(type);
    add(*layer, QgsGeometry::fromWkt(wkt));
    const auto back = layerOf(tableOf(*layer));
    QgsFeature feature;
    QVERIFY(back->getFeatures().nextFeature(feature));
    QVERIFY(!QgsWkbTypes::isCurvedType(feature.geometry().wkbType()));
    QVERIFY(std::abs(feature.geometry().length() - length) < 1e-3 * length);
  }

  void keepsFieldsOfEveryType() {
    QgsFields fields;
    fields.append(QgsField(QStringLiteral("small"), QMetaType::Type::Int));
    fields.append(QgsField(QStringLiteral("large"), QMetaType::Type::LongLong));
    fields.append(QgsField(QStringLiteral("real"), QMetaType::Type::Double));
    fields.append(QgsField(QStringLiteral("flag"), QMetaType::Type::Bool));
    fields.append(QgsField(QStringLiteral("words"), QMetaType::Type::QString));
    fields.append(QgsField(QStringLiteral("when"), QMetaType::Type::QDateTime));
    const auto layer = memory(fields);
    const QDateTime when(QDate(2024, 2, 29), QTime(23, 59, 58, 123), Qt::UTC);
    const qlonglong large = (1LL << 53) + 1;  // a double would lose its last digit
    add(*layer, {}, {7, large, 0.1, true, QStringLiteral("Église d'Aix – 北 🚲 \"x\""), when});
    add(*layer, {}, {-7, -large, -1e300, false, QString(QLatin1String("")), when.addYears(-100)});
    add(*layer, {}, {{}, {}, {}, {}, {}, {}});
    const jumeau::Table table = tableOf(*layer);
    QCOMPARE(table.columns.size(), std::size_t{6});
    QVERIFY(table.at("small").numeric() && table.at("large").numeric() && table.at("real").numeric());
    for (const jumeau::Column& column : table.columns) QVERIFY2(column.null(2) && !column.null(0), column.name.c_str());

    const auto back = layerOf(table);
    const QVector<QgsAttributes> rows = rowsOf(*back);
    QCOMPARE(rows[0][0].toInt(), 7);
    QCOMPARE(rows[0][1].toLongLong(), large);
    QCOMPARE(rows[1][1].toLongLong(), -large);
    QCOMPARE(rows[0][2].toDouble(), 0.1);
    QCOMPARE(rows[1][2].toDouble(), -1e300);
    QCOMPARE(rows[0][3].toBool(), true);
    QCOMPARE(rows[1][3].toBool(), false);
    QCOMPARE(rows[0][4].toString(), QStringLiteral("Église d'Aix – 北 🚲 \"x\""));
    QVERIFY(!QgsVariantUtils::isNull(rows[1][4]));
    QCOMPARE(rows[0][5].toDateTime().toUTC(), when);
    QCOMPARE(rows[1][5].toDateTime().toUTC(), when.addYears(-100));
    for (const QVariant& value : rows[2]) QVERIFY(QgsVariantUtils::isNull(value));
    QCOMPARE(back->fields().at(1).type(), QMetaType::Type::LongLong);
    QCOMPARE(back->fields().at(5).type(), QMetaType::Type::QDateTime);
    QCOMPARE(rowsOf(*layerOf(tableOf(*back))), rows);
  }

  void saysWhatItHasNoColumnForInWords() {
    QgsFields fields;
    fields.append(QgsField(QStringLiteral("day"), QMetaType::Type::QDate));
    fields.append(QgsField(QStringLiteral("hour"), QMetaType::Type::QTime));
    fields.append(QgsField(QStringLiteral("list"), QMetaType::Type::QStringList, QString(), 0, 0, QString(),
                           QMetaType::Type::QString));
    fields.append(QgsField(QStringLiteral("bytes"), QMetaType::Type::QByteArray));
    const auto layer = memory(fields);
    add(*layer, {},
        {QDate(2024, 2, 29), QTime(7, 5, 9), QStringList{QStringLiteral("bus"), QStringLiteral("tram")},
         QByteArray("\x01\xff", 2)});
    const jumeau::Table table = tableOf(*layer);
    QCOMPARE(table.at("day").words(0), std::string("2024-02-29"));
    QCOMPARE(table.at("hour").words(0), std::string("07:05:09"));
    QCOMPARE(table.at("list").words(0), std::string(R"(["bus","tram"])"));
    QCOMPARE(table.at("bytes").words(0), std::string("01FF"));
  }

  void readsATimeWithoutAZoneAlikeOnEveryMachine() {
    QgsFields fields;
    fields.append(QgsField(QStringLiteral("when"), QMetaType::Type::QDateTime));
    const QByteArray zone = qgetenv("TZ");
    std::vector<std::int64_t> found;
    for (const char* machine : {"UTC", "America/Sao_Paulo", "Asia/Tokyo"}) {
      qputenv("TZ", machine);
      tzset();
      const auto layer = memory(fields);
      add(*layer, {}, {QDateTime(QDate(2024, 7, 1), QTime(12, 0))});
      found.push_back(std::get<jumeau::Instants>(tableOf(*layer).at("when").values).ms[0]);
    }
    zone.isEmpty() ? qunsetenv("TZ") : qputenv("TZ", zone), tzset();
    QCOMPARE(found[0], std::int64_t{1719835200000});
    QVERIFY(found[1] == found[0] && found[2] == found[0]);
  }

  void readsTheSelectedFeaturesOnly() {
    const auto layer = memory(QStringLiteral("Point?field=n:integer"));
    for (int i = 0; i < 5; ++i) add(*layer, QgsGeometry::fromWkt(QStringLiteral("Point(%1 0)").arg(i)), {i});
    layer->selectByExpression(QStringLiteral("n % 2 = 1"));
    const QgsVectorLayerSelectedFeatureSource source(layer.get());
    const jumeau::Table table = readTable(source, {}, quiet);
    QCOMPARE(table.size(), std::size_t{2});
    QCOMPARE(table.at("n").number(0) + table.at("n").number(1), 4.0);
  }

  void readsWhatTheFilterLeaves() {
    const auto layer = memory(QStringLiteral("Point?field=n:integer"));
    for (int i = 0; i < 5; ++i) add(*layer, QgsGeometry::fromWkt(QStringLiteral("Point(%1 0)").arg(i)), {i});
    QVERIFY(layer->setSubsetString(QStringLiteral("n >= 3")));
    QCOMPARE(tableOf(*layer).size(), std::size_t{2});
  }

  void readsEditsThatAreNotSavedYet() {
    const auto layer = memory(QStringLiteral("Point?field=n:integer"));
    add(*layer, QgsGeometry::fromWkt(QStringLiteral("Point(0 0)")), {1});
    QVERIFY(layer->startEditing());
    QgsFeature feature(layer->fields());
    feature.setAttributes(QgsAttributes(QVector<QVariant>{2}));
    QVERIFY(layer->addFeature(feature));
    QCOMPARE(tableOf(*layer).size(), std::size_t{2});
  }

  void keepsRowsInTheirOrderOverManyBatches() {
    jumeau::Table table;
    table.geometry.shape = jumeau::Shape::point;
    jumeau::Integers numbers;
    for (int i = 0; i < 2500; ++i) table.geometry.add_point(i, -i), numbers.push_back(i);
    table.add("n", numbers);
    const auto layer = layerOf(table);
    const jumeau::Table back = tableOf(*layer);
    QCOMPARE(std::get<jumeau::Integers>(back.at("n").values), numbers);
    QCOMPARE(back.geometry.xy, table.geometry.xy);
  }

  void knowsReferenceSystemsWithoutACode() {
    const QgsCoordinateReferenceSystem own = QgsCoordinateReferenceSystem::fromProj(
        QStringLiteral("+proj=tmerc +lat_0=43.3 +lon_0=5.4 +datum=WGS84 +units=m"));
    QVERIFY(own.isValid());
    const std::string definition = definitionOf(own);
    QVERIFY(definition.find("Transverse") != std::string::npos);
    QVERIFY(crsOf(definition) == own);
    QCOMPARE(definitionOf(QgsCoordinateReferenceSystem()), std::string());
    QVERIFY(!crsOf("").isValid());
  }

  void saysWhenALayerGivesNothing() { QVERIFY_EXCEPTION_THROWN(readTable(BrokenSource(), {}, quiet), jumeau::Error); }

  void saysWhyASinkRefuses() {
    jumeau::Table table;
    table.add("n", jumeau::Integers{1});
    FullSink sink;
    try {
      writeTable(table, sink, quiet);
      QFAIL("no exception");
    } catch (const QgsProcessingException& error) {
      QVERIFY2(error.what().contains(QLatin1String("the disk is full")), qPrintable(error.what()));
    }
  }

  void stopsWhenCancelled() {
    const auto layer = memory(QStringLiteral("Point?field=n:integer"));
    QgsFeatureList features;
    for (int i = 0; i < 3000; ++i) {
      QgsFeature feature(layer->fields());
      feature.setAttributes(QgsAttributes(QVector<QVariant>{i}));
      features.append(feature);
    }
    QVERIFY(layer->dataProvider()->addFeatures(features));
    const jumeau::Table whole = tableOf(*layer);
    for (const int patience : {0, 1, 20}) {
      Impatient reader(patience), writer(patience);
      QVERIFY_EXCEPTION_THROWN(readTable(*layer, {}, reader), jumeau::Cancelled);
      const auto target = memory(QStringLiteral("Point?field=n:integer"));
      QVERIFY_EXCEPTION_THROWN(writeTable(whole, *target->dataProvider(), writer), jumeau::Cancelled);
    }
  }
};

QGIS_TEST_MAIN(TestTables, "en")
#include "test_tables.moc"
