// What it costs to bring a layer of QGIS into columns and back, beside what QGIS itself does with it.
//   tables_bench read|loop|through|copy FILE            a layer of a file
//   tables_bench read|loop|through|copy memory:ROWS     as many lines in QGIS's memory
// A contender of bench.py (contest.py): answers the lines "run", "memory" and "answer" with lines of JSON.
#include <qgsapplication.h>
#include <qgsfeatureiterator.h>
#include <qgsfeaturestore.h>
#include <qgsgeometry.h>
#include <qgslinestring.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

#include <chrono>
#include <ctime>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <string>

#include "tables.hpp"

namespace {

/// What was found, to compare: the same from columns as from features.
struct Sums {
  long long features = 0, positions = 0;
  double numbers = 0.0;  ///< of all columns of numbers
};

bool isNumber(const QVariant& value) {
  const int type = value.userType();
  return !value.isNull() && (type == QMetaType::Double || type == QMetaType::LongLong || type == QMetaType::Int);
}

void add(Sums& sums, const QgsFeature& feature) {
  ++sums.features;
  sums.positions += feature.geometry().constGet()->nCoordinates();
  const QgsAttributes values = feature.attributes();
  for (const QVariant& value : values)
    if (isNumber(value)) sums.numbers += value.toDouble();
}

Sums sumsOf(const jumeau::Table& table) {
  Sums sums{static_cast<long long>(table.size()), static_cast<long long>(table.geometry.positions()), 0.0};
  for (const jumeau::Column& column : table.columns)
    for (std::size_t i = 0; column.numeric() && i < column.size(); ++i)
      if (!column.null(i)) sums.numbers += column.number(i);
  return sums;
}

QgsFeatureRequest everything() {
  QgsFeatureRequest request;
  request.setInvalidGeometryCheck(Qgis::InvalidGeometryCheck::NoCheck);
  return request;
}

class Bench {
public:
  explicit Bench(QgsVectorLayer& layer) : mLayer(layer) {}

  /// Forgets the last run, so that its end is not part of the next one.
  void clear() {
    mTable = {};
    mStore.reset();
    mSums = {};
  }
  /// Ours: all rows into columns.
  void read() {
    jumeau::Monitor quiet;
    mTable = readTable(mLayer, mLayer.source(), quiet);
  }
  /// The floor: QGIS's iterator alone, each feature looked at no further than for the sums.
  void loop() {
    QgsFeatureIterator features = mLayer.getFeatures(everything());
    QgsFeature feature;
    while (features.nextFeature(feature)) add(mSums, feature);
  }
  /// Ours: into columns, and features made from them.
  void through() {
    read();
    jumeau::Monitor quiet;
    mStore = std::make_unique<QgsFeatureStore>(fieldsOf(mTable), mLayer.crs());
    writeTable(mTable, *mStore, quiet);
  }
  /// What an algorithm of QGIS does that changes nothing.
  void copy() {
    mStore = std::make_unique<QgsFeatureStore>(mLayer.fields(), mLayer.crs());
    QgsFeatureIterator features = mLayer.getFeatures(everything());
    QgsFeature feature;
    while (features.nextFeature(feature)) mStore->addFeature(feature, QgsFeatureSink::FastInsert);
  }

  Sums sums() const {
    if (!mStore) return mTable.size() > 0 ? sumsOf(mTable) : mSums;
    Sums out;
    for (const QgsFeature& feature : mStore->features()) add(out, feature);
    return out;
  }

private:
  QgsVectorLayer& mLayer;
  jumeau::Table mTable;
  std::unique_ptr<QgsFeatureStore> mStore;
  Sums mSums;
};

const std::map<std::string, void (Bench::*)()> modes{
    {"read", &Bench::read}, {"loop", &Bench::loop}, {"through", &Bench::through}, {"copy", &Bench::copy}};

/// Lines of four positions with a number, a class and a name, as a small street layer has them.
std::unique_ptr<QgsVectorLayer> linesInMemory(int rows) {
  auto layer = std::make_unique<QgsVectorLayer>(
      QStringLiteral("LineString?crs=EPSG:2154&field=id:int8&field=speed_kmh:double&field=highway:string"),
      QStringLiteral("lines"), QStringLiteral("memory"));
  QgsFeatureList features;
  features.reserve(rows);
  for (int i = 0; i < rows; ++i) {
    const double x = 890000.0 + 10.0 * (i % 1000), y = 6240000.0 + 10.0 * (i / 1000);
    QgsFeature feature(layer->fields());
    feature.setGeometry(QgsGeometry(
        std::make_unique<QgsLineString>(QVector<double>{x, x + 3, x + 6, x + 9}, QVector<double>{y, y + 1, y, y + 2})));
    QgsAttributes values;
    values << QVariant(qlonglong(i)) << (i % 7 == 0 ? QVariant() : QVariant(30.0 + i % 3))
           << QVariant(QStringLiteral("residential"));
    feature.setAttributes(values);
    features.append(feature);
  }
  layer->dataProvider()->addFeatures(features, QgsFeatureSink::FastInsert);
  layer->updateExtents();
  return layer;
}

std::unique_ptr<QgsVectorLayer> layerOf(const QString& source) {
  const QString memory = QStringLiteral("memory:");
  if (source.startsWith(memory)) return linesInMemory(source.mid(memory.size()).toInt());
  return std::make_unique<QgsVectorLayer>(source, QStringLiteral("lines"), QStringLiteral("ogr"));
}

/// Linux only, as the benchmarks: most memory held so far.
double peakMib() {
  std::ifstream status("/proc/self/status");
  for (std::string line; std::getline(status, line);)
    if (line.rfind("VmHWM:", 0) == 0) return std::stod(line.substr(6)) / 1024.0;
  return 0.0;
}

void timed(Bench& bench, void (Bench::*mode)()) {
  bench.clear();
  const std::clock_t cpu = std::clock();
  const auto begin = std::chrono::steady_clock::now();
  (bench.*mode)();
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - begin;
  std::cout << "{\"seconds\": " << seconds.count()
            << ", \"cpu_s\": " << static_cast<double>(std::clock() - cpu) / CLOCKS_PER_SEC << "}" << std::endl;
}

int serve(QgsVectorLayer& layer, void (Bench::*mode)()) {
  Bench bench(layer);
  std::cout << R"({"ready": {"rows": )" << layer.featureCount() << "}}" << std::endl;
  for (std::string wanted; std::getline(std::cin, wanted);) {
    if (wanted == "run")
      timed(bench, mode);
    else if (wanted == "memory")
      std::cout << "{\"peak_mib\": " << peakMib() << "}" << std::endl;
    else if (wanted == "answer") {
      const Sums sums = bench.sums();
      std::cout.precision(17);
      std::cout << R"({"answer": {"features": )" << sums.features << ", \"positions\": " << sums.positions
                << ", \"numbers\": " << sums.numbers << "}}" << std::endl;
    } else {
      std::cout << R"({"error": "no such request"})" << std::endl;
      return 1;
    }
  }
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  const auto mode = modes.find(argc == 3 ? argv[1] : "");
  if (mode == modes.end()) {
    std::cerr << "usage: tables_bench read|loop|through|copy FILE|memory:ROWS\n";
    return 2;
  }
  QgsApplication application(argc, argv, false);
  QgsApplication::initQgis();
  const std::unique_ptr<QgsVectorLayer> layer = layerOf(QString::fromUtf8(argv[2]));
  if (!layer->isValid()) {
    std::cout << R"({"error": "QGIS cannot open the layer"})" << std::endl;
    return 1;
  }
  return serve(*layer, mode->second);
}
