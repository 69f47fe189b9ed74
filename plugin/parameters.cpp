#include "parameters.hpp"

#include <qgsprocessingoutputs.h>

#include "tables.hpp"
#include "words.hpp"

using jumeau::Output;
using jumeau::Parameter;

namespace {

QVariant fallbackOf(const Parameter& parameter) {
  struct ToVariant {
    QVariant operator()(std::monostate) const { return {}; }
    QVariant operator()(bool v) const { return v; }
    QVariant operator()(std::int64_t v) const { return static_cast<qlonglong>(v); }
    QVariant operator()(double v) const { return v; }
    QVariant operator()(const std::string& v) const { return plainQString(v); }
    QVariant operator()(const jumeau::TablePtr&) const { return {}; }
    QVariant operator()(const jumeau::GridPtr&) const { return {}; }
    QVariant operator()(const jumeau::DatasetPtr&) const { return {}; }
    QVariant operator()(const jumeau::CloudPtr&) const { return {}; }
  };
  return std::visit(ToVariant{}, parameter.fallback);
}

/// The stock widget shows a choice's stable id, so the label says what each means.
QString labelOf(const Parameter& parameter) {
  QString label = translated(parameter.label);
  if (parameter.kind == Parameter::Kind::choice) {
    QStringList meanings;
    for (const jumeau::ChoiceInfo& choice : parameter.choices)
      meanings.append(QStringLiteral("%1: %2").arg(plainQString(choice.id), translated(choice.label)));
    label += QStringLiteral(" (%1)").arg(meanings.join(QStringLiteral(", ")));
  }
  const QString unit = QString::fromUtf8(jumeau::symbol(parameter.unit));
  const bool shownByWidget = parameter.unit == jumeau::Unit::metre || parameter.unit == jumeau::Unit::minute ||
                             parameter.unit == jumeau::Unit::second;
  return unit.isEmpty() || shownByWidget ? label : QStringLiteral("%1 (%2)").arg(label, unit);
}

QList<int> sourceTypes(jumeau::Shape shapes) {
  QList<int> out;
  for (const jumeau::Shape one : {jumeau::Shape::point, jumeau::Shape::line, jumeau::Shape::polygon})
    if (jumeau::accepts(shapes, one)) out.append(static_cast<int>(sourceTypeOf(one)));
  if (out.isEmpty()) out.append(static_cast<int>(Qgis::ProcessingSourceType::Vector));
  return out;
}

QString fileFilter(const Parameter& parameter) {
  QStringList patterns;
  for (const QString& ending : plainQString(parameter.details).split(QLatin1Char(' ')))
    patterns.append(QStringLiteral("*.") + ending);
  return QStringLiteral("%1 (%2)").arg(translated(parameter.label), patterns.join(QLatin1Char(' ')));
}

QgsProcessingParameterDefinition* numberOf(const Parameter& parameter, const QString& id, const QString& label) {
  const QVariant fallback = fallbackOf(parameter);
  const double min = parameter.min.value_or(std::numeric_limits<double>::lowest() + 1);
  const double max = parameter.max.value_or(std::numeric_limits<double>::max());
  if (parameter.unit == jumeau::Unit::metre) {
    auto distance =
        std::make_unique<QgsProcessingParameterDistance>(id, label, fallback, QString(), parameter.optional, min, max);
    distance->setDefaultUnit(Qgis::DistanceUnit::Meters);
    return distance.release();
  }
  if (parameter.unit == jumeau::Unit::minute || parameter.unit == jumeau::Unit::second) {
    auto duration = std::make_unique<QgsProcessingParameterDuration>(id, label, fallback, parameter.optional, min, max);
    duration->setDefaultUnit(parameter.unit == jumeau::Unit::minute ? Qgis::TemporalUnit::Minutes
                                                                    : Qgis::TemporalUnit::Seconds);
    return duration.release();
  }
  const auto type = parameter.kind == Parameter::Kind::integer ? Qgis::ProcessingNumberParameterType::Integer
                                                               : Qgis::ProcessingNumberParameterType::Double;
  return new QgsProcessingParameterNumber(id, label, type, fallback, parameter.optional, min, max);
}

QgsProcessingParameterDefinition* choiceOf(const Parameter& parameter, const QString& id, const QString& label) {
  QStringList ids;
  for (const jumeau::ChoiceInfo& choice : parameter.choices) ids.append(plainQString(choice.id));
  return new QgsProcessingParameterEnum(id, label, ids, false, fallbackOf(parameter), parameter.optional, true);
}

QgsProcessingParameterDefinition* stockParameter(const Parameter& p) {
  const QString id = plainQString(p.id), label = labelOf(p);
  switch (p.kind) {
    case Parameter::Kind::vector:
      return new QgsProcessingParameterFeatureSource(id, label, sourceTypes(p.shapes), {}, p.optional);
    case Parameter::Kind::raster: return new QgsProcessingParameterRasterLayer(id, label, {}, p.optional);
    case Parameter::Kind::cloud:
      return new QgsProcessingParameterMultipleLayers(id, label, Qgis::ProcessingSourceType::File, {}, p.optional);
    case Parameter::Kind::file:
      return new QgsProcessingParameterFile(id, label, Qgis::ProcessingFileParameterBehavior::File, {}, {}, p.optional,
                                            fileFilter(p));
    case Parameter::Kind::boolean: return new QgsProcessingParameterBoolean(id, label, fallbackOf(p), p.optional);
    case Parameter::Kind::integer:
    case Parameter::Kind::real: return numberOf(p, id, label);
    case Parameter::Kind::choice: return choiceOf(p, id, label);
    case Parameter::Kind::column:
      return new QgsProcessingParameterField(
          id, label, {}, plainQString(p.parent),
          p.numeric ? Qgis::ProcessingFieldParameterDataType::Numeric : Qgis::ProcessingFieldParameterDataType::Any,
          false, p.optional);
    case Parameter::Kind::columns:
      return new QgsProcessingParameterField(id, label, {}, plainQString(p.parent),
                                             Qgis::ProcessingFieldParameterDataType::Any, true, p.optional);
    case Parameter::Kind::text: return new QgsProcessingParameterString(id, label, fallbackOf(p), false, p.optional);
    case Parameter::Kind::crs: return new QgsProcessingParameterCrs(id, label, fallbackOf(p), p.optional);
    case Parameter::Kind::target_file:
      return new QgsProcessingParameterFileDestination(id, label, fileFilter(p), {}, p.optional);
    case Parameter::Kind::target_folder: return new QgsProcessingParameterFolderDestination(id, label, {}, p.optional);
  }
  return nullptr;
}

}  // namespace

QgsProcessingParameterDefinition* parameterOf(const Parameter& parameter) {
  auto* out = stockParameter(parameter);
  if (parameter.advanced) out->setFlags(out->flags() | Qgis::ProcessingParameterFlag::Advanced);
  return out;
}

QgsProcessingParameterDefinition* destinationOf(const Output& output, bool first) {
  const QString id = plainQString(output.id), label = translated(output.label);
  const bool optional = !first;
  switch (output.kind) {
    case Output::Kind::vector:
      return new QgsProcessingParameterFeatureSink(id, label, sourceTypeOf(output.shapes), {}, optional);
    case Output::Kind::raster: return new QgsProcessingParameterRasterDestination(id, label, {}, optional);
    case Output::Kind::dataset:
      return new QgsProcessingParameterFileDestination(id, label, QStringLiteral("GeoPackage (*.gpkg)"), {}, optional);
    default: return nullptr;
  }
}

QgsProcessingOutputDefinition* outputOf(const Output& output) {
  const QString id = plainQString(output.id), label = translated(output.label);
  switch (output.kind) {
    case Output::Kind::integer:
    case Output::Kind::real: return new QgsProcessingOutputNumber(id, label);
    case Output::Kind::text: return new QgsProcessingOutputString(id, label);
    default: return nullptr;
  }
}
