#pragma once

#include <qgscoordinatetransform.h>
#include <qgsfeature.h>
#include <qgsfeatureiterator.h>
#include <qgsgeometry.h>
#include <qgsprocessingalgorithm.h>
#include <qgsprocessingcontext.h>
#include <qgsprocessingfeedback.h>
#include <qgsprocessingregistry.h>
#include <qgsprocessingutils.h>
#include <qgsproject.h>
#include <qgsvectordataprovider.h>
#include <qgsvectorlayer.h>

#include "door.hpp"
#include "qgis_main.hpp"

/// The hand-computed street of tests/core/mobility/test_hubs.cpp as layers: six cells each 200 m, 10 m off a straight
/// street, with 1 to 6 people. Within 250 m a hub in a cell reaches its two neighbours, so two hubs serve all 21
/// people.
namespace street {

inline QgsVectorLayer* layer(const QString& kind, const QString& crs, const QString& name) {
  auto* out = new QgsVectorLayer(QStringLiteral("%1crs=%2").arg(kind, crs), name, QStringLiteral("memory"));
  if (!out->isValid()) qFatal("no memory layer");
  return out;
}

inline void add(QgsVectorLayer& into, const QString& wkt, const QVector<QVariant>& attributes = {}) {
  QgsFeature feature(into.fields());
  feature.setAttributes(QgsAttributes(attributes));
  if (!wkt.isNull()) feature.setGeometry(QgsGeometry::fromWkt(wkt));
  if (!into.dataProvider()->addFeature(feature)) qFatal("the memory layer refuses a feature");
  into.updateExtents();
}

inline QgsVectorLayer* streets(const QString& crs = QStringLiteral("EPSG:32631")) {
  auto* out = layer(QStringLiteral("LineString?"), crs, QStringLiteral("streets"));
  QStringList positions;
  for (int x = 0; x <= 1000; x += 100) positions.append(QStringLiteral("%1 0").arg(500000 + x));
  add(*out, QStringLiteral("LineString(%1)").arg(positions.join(QLatin1Char(','))));
  return out;
}

inline QgsVectorLayer* cells(const QVector<int>& people = {1, 2, 3, 4, 5, 6}) {
  auto* out =
      layer(QStringLiteral("Point?field=people:integer&"), QStringLiteral("EPSG:32631"), QStringLiteral("cells"));
  for (int i = 0; i < people.size(); ++i) add(*out, QStringLiteral("Point(%1 10)").arg(500000 + 200 * i), {people[i]});
  return out;
}

/// The same rows in another reference system.
inline QgsVectorLayer* moved(QgsVectorLayer* from, const QString& crs) {
  const std::unique_ptr<QgsVectorLayer> given(from);
  const QString kind = given->geometryType() == Qgis::GeometryType::Line
                           ? QStringLiteral("LineString?")
                           : QStringLiteral("Point?field=people:integer&");
  auto* out = layer(kind, crs, given->name());
  const QgsCoordinateTransform transform(given->crs(), out->crs(), QgsCoordinateTransformContext());
  QgsFeature feature;
  QgsFeatureIterator features = given->getFeatures();
  while (features.nextFeature(feature)) {
    QgsGeometry geometry = feature.geometry();
    geometry.transform(transform);
    add(*out, geometry.asWkt(15), feature.attributes());
  }
  return out;
}

/// A project with the layers of the street, and what asks jumeau:hubs about them.
struct Question {
  QgsProject& project = *QgsProject::instance();  // making one costs half a second of disk
  QgsProcessingContext context;
  QgsProcessingFeedback feedback{false};
  QVariantMap parameters;

  ~Question() { project.removeAllMapLayers(); }
  explicit Question(QgsVectorLayer* network = streets(), QgsVectorLayer* population = cells()) {
    project.addMapLayers({network, population});
    context.setProject(&project);
    parameters = {{QStringLiteral("NETWORK"), network->id()},
                  {QStringLiteral("POPULATION"), population->id()},
                  {QStringLiteral("POPULATION_FIELD"), QStringLiteral("people")},
                  {QStringLiteral("DISTANCE"), 250},
                  {QStringLiteral("SHARE"), 100},
                  {QStringLiteral("HUBS"), QStringLiteral("TEMPORARY_OUTPUT")},
                  {QStringLiteral("COVERAGE"), QStringLiteral("TEMPORARY_OUTPUT")},
                  {QStringLiteral("CURVE"), QStringLiteral("TEMPORARY_OUTPUT")}};
  }

  /// @throws QgsProcessingException
  QVariantMap ask(QgsProcessingFeedback* listener = nullptr) {
    const std::unique_ptr<QgsProcessingAlgorithm> algorithm(
        QgsApplication::processingRegistry()->createAlgorithmById(QStringLiteral("jumeau:hubs")));
    if (!algorithm) qFatal("jumeau:hubs is not registered");
    bool ok = false;
    return algorithm->run(parameters, context, listener ? listener : &feedback, &ok, {}, false);
  }
  /// The words of the exception; empty where there is none.
  QString fault(QgsProcessingFeedback* listener = nullptr) {
    try {
      ask(listener);
    } catch (const QgsProcessingException& error) {
      return error.what();
    }
    return {};
  }
  QgsVectorLayer* result(const QVariantMap& results, const char* output) {
    return qobject_cast<QgsVectorLayer*>(
        QgsProcessingUtils::mapLayerFromString(results.value(QString::fromLatin1(output)).toString(), context));
  }
};

inline QVector<QVariant> column(const QgsVectorLayer& of, const QString& field) {
  QVector<QVariant> out;
  QgsFeature feature;
  QgsFeatureIterator features = of.getFeatures();
  while (features.nextFeature(feature)) out.append(feature.attribute(field));
  return out;
}

}  // namespace street
