#include "tables.hpp"

#include <qgscurvepolygon.h>
#include <qgsexception.h>
#include <qgsfeatureiterator.h>
#include <qgsgeometry.h>
#include <qgsgeometrycollection.h>
#include <qgsjsonutils.h>
#include <qgslinestring.h>
#include <qgsmultilinestring.h>
#include <qgsmultipoint.h>
#include <qgsmultipolygon.h>
#include <qgspoint.h>
#include <qgspolygon.h>

#include <QDateTime>
#include <QTimeZone>
#include <cmath>
#include <limits>

#include "words.hpp"

using jumeau::Geometries;
using jumeau::Shape;

namespace {

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

Shape shapeOf(Qgis::GeometryType type) {
  switch (type) {
    case Qgis::GeometryType::Point: return Shape::point;
    case Qgis::GeometryType::Line: return Shape::line;
    case Qgis::GeometryType::Polygon: return Shape::polygon;
    default: return Shape::none;
  }
}

// ---- geometry in

class GeometryReader {
public:
  GeometryReader(Geometries& into, bool hasZ) : mInto(into), mHasZ(hasZ) {}

  /// False where the geometry is of another shape than the layer's; nothing is added then.
  bool add(const QgsGeometry& geometry) {
    if (geometry.isNull() || geometry.isEmpty()) return true;
    if (shapeOf(geometry.type()) != mInto.shape) return false;
    walk(*geometry.constGet());
    return true;
  }

private:
  void walk(const QgsAbstractGeometry& geometry) {
    if (const auto* point = qgsgeometry_cast<const QgsPoint*>(&geometry))
      position(point->x(), point->y(), point->z());
    else if (const auto* collection = qgsgeometry_cast<const QgsGeometryCollection*>(&geometry))
      for (int i = 0; i < collection->numGeometries(); ++i) walk(*collection->geometryN(i));
    else if (const auto* surface = qgsgeometry_cast<const QgsCurvePolygon*>(&geometry))
      polygon(*surface);
    else if (const auto* curve = qgsgeometry_cast<const QgsCurve*>(&geometry))
      path(*curve);
  }
  void polygon(const QgsCurvePolygon& polygon) {
    if (!polygon.exteriorRing()) return;
    path(*polygon.exteriorRing());
    for (int i = 0; i < polygon.numInteriorRings(); ++i) path(*polygon.interiorRing(i));
    mInto.end_part();
  }
  void path(const QgsCurve& curve) {
    if (const auto* line = qgsgeometry_cast<const QgsLineString*>(&curve)) {
      straight(*line);
    } else {
      const std::unique_ptr<QgsLineString> chords(curve.curveToLine());
      straight(*chords);
    }
  }
  void straight(const QgsLineString& line) {
    const double *x = line.xData(), *y = line.yData(), *z = line.is3D() ? line.zData() : nullptr;
    for (int i = 0; i < line.numPoints(); ++i) position(x[i], y[i], z ? z[i] : nan);
    mInto.end_path();
  }
  void position(double x, double y, double z) { mHasZ ? mInto.add_position(x, y, z) : mInto.add_position(x, y); }

  Geometries& mInto;
  bool mHasZ;
};

// ---- columns in

class ColumnReader {
public:
  ColumnReader(const QgsField& field, int index) : mIndex(index) {
    mColumn.name = field.name().toStdString();
    switch (field.type()) {
      case QMetaType::Type::Int:
      case QMetaType::Type::UInt:
      case QMetaType::Type::LongLong:
      case QMetaType::Type::ULongLong: mColumn.values = jumeau::Integers{}; break;
      case QMetaType::Type::Double:
      case QMetaType::Type::Float: mColumn.values = jumeau::Reals{}; break;
      case QMetaType::Type::Bool: mColumn.values = jumeau::Booleans{}; break;
      case QMetaType::Type::QDateTime: mColumn.values = jumeau::Instants{}; break;
      default: mColumn.values = jumeau::Strings{};
    }
  }

  void add(const QgsAttributes& attributes) {
    const QVariant& value = attributes.at(mIndex);
    const bool known = !QgsVariantUtils::isNull(value);
    mColumn.valid.push_back(known ? 1 : 0);
    mAllKnown = mAllKnown && known;
    std::visit([&](auto& values) { append(values, value, known); }, mColumn.values);
  }
  jumeau::Column finish() {
    if (mAllKnown) mColumn.valid.clear();
    return std::move(mColumn);
  }

private:
  static void append(jumeau::Integers& v, const QVariant& value, bool known) {
    v.push_back(known ? value.toLongLong() : 0);
  }
  static void append(jumeau::Reals& v, const QVariant& value, bool known) {
    v.push_back(known ? value.toDouble() : nan);
  }
  static void append(jumeau::Booleans& v, const QVariant& value, bool known) {
    v.values.push_back(known && value.toBool() ? 1 : 0);
  }
  static void append(jumeau::Strings& v, const QVariant& value, bool known) {
    v.push_back(known ? inWords(value).toStdString() : std::string());
  }
  static void append(jumeau::Instants& v, const QVariant& value, bool known) {
    v.ms.push_back(known ? instant(value.toDateTime()) : 0);
  }
  /// A time without a zone is taken as UTC, so that the answer does not depend on the machine's zone.
  static std::int64_t instant(const QDateTime& time) {
    return (time.timeSpec() == Qt::LocalTime ? QDateTime(time.date(), time.time(), QTimeZone::utc()) : time)
        .toMSecsSinceEpoch();
  }
  /// As the core's reader does (core/src/geo/field_words.hpp): equal layers have equal hashes.
  static QString inWords(const QVariant& value) {
    switch (value.userType()) {
      case QMetaType::Type::QDate: return value.toDate().toString(Qt::ISODate);
      case QMetaType::Type::QTime: {
        const QTime time = value.toTime();
        return time.toString(time.msec() == 0 ? QStringLiteral("HH:mm:ss") : QStringLiteral("HH:mm:ss.zzz"));
      }
      case QMetaType::Type::QVariantList:
      case QMetaType::Type::QStringList:
      case QMetaType::Type::QVariantMap: return QgsJsonUtils::encodeValue(value);
      case QMetaType::Type::QByteArray: return QString::fromLatin1(value.toByteArray().toHex().toUpper());
      default: return value.toString();
    }
  }

  jumeau::Column mColumn;
  int mIndex;
  bool mAllKnown = true;
};

// ---- geometry out

class GeometryWriter {
public:
  explicit GeometryWriter(const jumeau::Table& table)
      : mFrom(table.geometry), mMulti(QgsWkbTypes::isMultiType(wkbTypeOf(table))) {}

  QgsGeometry row(std::size_t i) const {
    const Geometries::Range range = mFrom.row(i);
    if (range.size() == 0) return QgsGeometry();
    if (!mMulti) return QgsGeometry(one(range.first));
    auto all = empty();
    all->reserve(static_cast<int>(range.size()));
    for (std::int64_t part = range.first; part < range.last; ++part) all->addGeometry(one(part).release());
    return QgsGeometry(std::move(all));
  }

private:
  std::unique_ptr<QgsGeometryCollection> empty() const {
    if (mFrom.shape == Shape::point) return std::make_unique<QgsMultiPoint>();
    if (mFrom.shape == Shape::line) return std::make_unique<QgsMultiLineString>();
    return std::make_unique<QgsMultiPolygon>();
  }
  std::unique_ptr<QgsAbstractGeometry> one(std::int64_t index) const {
    if (mFrom.shape == Shape::point)
      return std::make_unique<QgsPoint>(mFrom.x(index), mFrom.y(index),
                                        mFrom.z.empty() ? nan : mFrom.z[static_cast<std::size_t>(index)]);
    if (mFrom.shape == Shape::line) return path(index);
    auto polygon = std::make_unique<QgsPolygon>();
    const Geometries::Range rings = mFrom.part(index);
    for (std::int64_t ring = rings.first; ring < rings.last; ++ring)
      ring == rings.first ? polygon->setExteriorRing(path(ring).release())
                          : polygon->addInteriorRing(path(ring).release());
    return polygon;
  }
  std::unique_ptr<QgsLineString> path(std::int64_t index) const {
    const Geometries::Range range = mFrom.path(index);
    const int count = static_cast<int>(range.size());
    QVector<double> x(count), y(count), z(mFrom.z.empty() ? 0 : count);
    for (int i = 0; i < count; ++i) {
      x[i] = mFrom.x(range.first + i), y[i] = mFrom.y(range.first + i);
      if (!z.isEmpty()) z[i] = mFrom.z[static_cast<std::size_t>(range.first + i)];
    }
    return std::make_unique<QgsLineString>(x, y, z);
  }

  const Geometries& mFrom;
  bool mMulti;
};

// ---- columns out

struct ToVariant {
  std::size_t row;
  QVariant operator()(const jumeau::Integers& v) const { return static_cast<qlonglong>(v[row]); }
  QVariant operator()(const jumeau::Reals& v) const {
    return std::isnan(v[row]) ? QgsVariantUtils::createNullVariant(QMetaType::Type::Double) : QVariant(v[row]);
  }
  QVariant operator()(const jumeau::Booleans& v) const { return v.values[row] != 0; }
  QVariant operator()(const jumeau::Strings& v) const { return plainQString(v[row]); }
  QVariant operator()(const jumeau::Instants& v) const { return QDateTime::fromMSecsSinceEpoch(v.ms[row]).toUTC(); }
};

struct FieldType {
  QMetaType::Type operator()(const jumeau::Integers&) const { return QMetaType::Type::LongLong; }
  QMetaType::Type operator()(const jumeau::Reals&) const { return QMetaType::Type::Double; }
  QMetaType::Type operator()(const jumeau::Booleans&) const { return QMetaType::Type::Bool; }
  QMetaType::Type operator()(const jumeau::Strings&) const { return QMetaType::Type::QString; }
  QMetaType::Type operator()(const jumeau::Instants&) const { return QMetaType::Type::QDateTime; }
};

}  // namespace

std::string definitionOf(const QgsCoordinateReferenceSystem& crs) {
  if (!crs.isValid()) return {};
  const QString code = crs.authid();
  const bool known = !code.isEmpty() && !code.startsWith(QLatin1String("USER:"));
  return (known ? code : crs.toWkt(Qgis::CrsWktVariant::Preferred)).toStdString();
}

QgsCoordinateReferenceSystem crsOf(const std::string& definition) {
  return QgsCoordinateReferenceSystem(QString::fromStdString(definition));
}

jumeau::Table readTable(const QgsFeatureSource& source, const QString& sourceUri, jumeau::Monitor& monitor,
                        const QString& key) {
  jumeau::Table out;
  out.name = source.sourceName().toStdString();
  out.source = sourceUri.toStdString();
  out.crs = definitionOf(source.sourceCrs());
  out.geometry.shape = shapeOf(QgsWkbTypes::geometryType(source.wkbType()));
  const bool hasZ = QgsWkbTypes::hasZ(source.wkbType());

  std::vector<ColumnReader> columns;
  const QgsFields fields = source.fields();
  columns.reserve(static_cast<std::size_t>(fields.count()));
  for (int i = 0; i < fields.count(); ++i)
    if (key.isEmpty() || fields.at(i).name() != key) columns.emplace_back(fields.at(i), i);

  QgsFeatureRequest request;
  if (out.geometry.shape == Shape::none) request.setFlags(Qgis::FeatureRequestFlag::NoGeometry);
  request.setInvalidGeometryCheck(Qgis::InvalidGeometryCheck::NoCheck);
  QgsFeatureIterator features = source.getFeatures(request);
  GeometryReader geometry(out.geometry, hasZ);
  jumeau::Steps steps(monitor, static_cast<std::size_t>(std::max(1LL, static_cast<long long>(source.featureCount()))));
  QgsFeature feature;
  std::int64_t row = 0;
  while (features.nextFeature(feature)) {
    steps.next();
    if (out.geometry.shape != Shape::none) {
      if (!geometry.add(feature.geometry()))
        out.issues.push_back(
            {row, "other_shape", jumeau::text("Its geometry is of another shape than the layer's and was left out.")});
      out.geometry.end_row();
    }
    const QgsAttributes attributes = feature.attributes();
    for (ColumnReader& column : columns) column.add(attributes);
    ++row;
  }
  if (!features.isValid())
    throw jumeau::Error(jumeau::Error::Code::unreadable,
                        jumeau::text("The layer {0} cannot be read: reading its features failed.", out.name));
  for (ColumnReader& column : columns) out.columns.push_back(column.finish());
  return out;
}

QgsFields fieldsOf(const jumeau::Table& table) {
  QgsFields out;
  for (const jumeau::Column& column : table.columns)
    out.append(QgsField(plainQString(column.name), std::visit(FieldType{}, column.values)));
  return out;
}

Qgis::WkbType wkbTypeOf(const jumeau::Table& table) {
  const Geometries& geometry = table.geometry;
  bool multi = false;
  for (std::size_t i = 0; i < geometry.size() && !multi; ++i) multi = geometry.row(i).size() > 1;
  Qgis::WkbType type = Qgis::WkbType::NoGeometry;
  switch (geometry.shape) {
    case Shape::point: type = Qgis::WkbType::Point; break;
    case Shape::line: type = Qgis::WkbType::LineString; break;
    case Shape::polygon: type = Qgis::WkbType::Polygon; break;
    default: return type;
  }
  if (multi) type = QgsWkbTypes::multiType(type);
  return geometry.z.empty() ? type : QgsWkbTypes::addZ(type);
}

Qgis::ProcessingSourceType sourceTypeOf(Shape shape) {
  switch (shape) {
    case Shape::point: return Qgis::ProcessingSourceType::VectorPoint;
    case Shape::line: return Qgis::ProcessingSourceType::VectorLine;
    case Shape::polygon: return Qgis::ProcessingSourceType::VectorPolygon;
    default: return Qgis::ProcessingSourceType::Vector;
  }
}

void writeTable(const jumeau::Table& table, QgsFeatureSink& sink, jumeau::Monitor& monitor) {
  const GeometryWriter geometry(table);
  const QgsFields fields = fieldsOf(table);
  const bool spatial = table.geometry.shape != Shape::none;
  constexpr std::size_t batch = 1000;
  jumeau::Steps steps(monitor, table.size());
  for (std::size_t begin = 0; begin < table.size(); begin += batch) {
    QgsFeatureList features;
    const std::size_t end = std::min(table.size(), begin + batch);
    features.reserve(static_cast<int>(end - begin));
    for (std::size_t row = begin; row < end; ++row) {
      steps.next();
      QgsFeature feature(fields);
      if (spatial) feature.setGeometry(geometry.row(row));
      QgsAttributes values;
      values.reserve(fields.count());
      for (const jumeau::Column& column : table.columns)
        values.append(column.null(row) ? QgsVariantUtils::createNullVariant(std::visit(FieldType{}, column.values))
                                       : std::visit(ToVariant{row}, column.values));
      feature.setAttributes(values);
      features.append(feature);
    }
    if (!sink.addFeatures(features, QgsFeatureSink::FastInsert))
      throw QgsProcessingException(
          translated(jumeau::text("The output refused a feature: {0}.", sink.lastError().toStdString())));
  }
  if (!sink.flushBuffer())
    throw QgsProcessingException(
        translated(jumeau::text("The output refused a feature: {0}.", sink.lastError().toStdString())));
}
