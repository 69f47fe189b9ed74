#include "algorithm.hpp"

#include <qgsprocessingcontext.h>
#include <qgsprocessingutils.h>
#include <qgsrasterlayer.h>
#include <qgsvectorlayer.h>

#include <QIcon>
#include <map>

#include "drafts.hpp"
#include "dressing.hpp"
#include "feedback.hpp"
#include "guard.hpp"
#include "jumeau/geo/io.hpp"
#include "parameters.hpp"
#include "tables.hpp"

using jumeau::Output;
using jumeau::Parameter;

namespace {

const char* groupTitle(const std::string& group) {
  static const std::map<std::string, const char*> titles{
      {"network", "Street network"}, {"mobility", "Mobility"}, {"territory", "Demonstration territory"},
      {"city", "City model"},        {"sensors", "Sensors"},   {"environment", "Environment"},
      {"publish", "Publishing"}};
  const auto found = titles.find(group);
  return found == titles.end() ? group.c_str() : found->second;
}

QString paragraphs(const QString& text) {
  QString out;
  for (const QString& paragraph : text.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts))
    out += QStringLiteral("<p>%1</p>").arg(paragraph.toHtmlEscaped());
  return out;
}

bool leftOut(const QVariant& given) {
  return QgsVariantUtils::isNull(given) || (given.userType() == QMetaType::Type::QString && given.toString().isEmpty());
}

/// Where a layer was read from, for the record of the run: without passwords, and nothing for what is in memory only.
QString sourceOf(const QgsVectorLayer* layer) {
  return layer && layer->providerType() != QLatin1String("memory") ? layer->publicSource() : QString();
}

/// The field "fid" of a GeoPackage and its like, which only numbers the rows; empty where there is none.
QString rowNumberOf(const QgsVectorLayer* layer) {
  if (!layer || layer->providerType() != QLatin1String("ogr") || layer->primaryKeyAttributes().isEmpty()) return {};
  return layer->fields().at(layer->primaryKeyAttributes().first()).name();
}

void tellIssues(const jumeau::Table& table, QgsProcessingFeedback* feedback) {
  std::map<std::string, std::pair<std::size_t, jumeau::Text>> kinds;
  for (const jumeau::Issue& issue : table.issues) {
    auto& kind = kinds[issue.code];
    if (kind.first++ == 0) kind.second = issue.what;
  }
  if (!feedback) return;
  for (const auto& [code, kind] : kinds) {
    const QString what = translated(kind.second);
    feedback->pushWarning(
        translated(jumeau::text("{0} rows ({1}), such as: {2}", kind.first, code, what.toStdString())));
    if (auto* noting = dynamic_cast<NotingFeedback*>(feedback))
      noting->note(what, static_cast<qint64>(kind.first), true);
  }
}

}  // namespace

CoreAlgorithm::CoreAlgorithm(const jumeau::Algorithm& core, QString pluginFolder)
    : mCore(core), mPluginFolder(std::move(pluginFolder)) {}

QString CoreAlgorithm::name() const { return QString::fromLatin1(mCore.info.id); }
QString CoreAlgorithm::displayName() const { return translated(mCore.info.title); }
QString CoreAlgorithm::group() const { return translated(groupTitle(mCore.info.group)); }
QString CoreAlgorithm::groupId() const { return QString::fromLatin1(mCore.info.group); }
QString CoreAlgorithm::shortDescription() const { return translated(mCore.info.summary); }
QIcon CoreAlgorithm::icon() const { return QIcon(svgIconPath()); }
QString CoreAlgorithm::svgIconPath() const { return mPluginFolder + QStringLiteral("/icon.svg"); }
QgsProcessingAlgorithm* CoreAlgorithm::createInstance() const { return new CoreAlgorithm(mCore, mPluginFolder); }

QString CoreAlgorithm::shortHelpString() const {
  return QStringLiteral("<p><b>%1</b></p>").arg(translated(mCore.info.summary).toHtmlEscaped()) +
         paragraphs(translated(mCore.info.help));
}

QStringList CoreAlgorithm::tags() const {
  // The id and the English title find the algorithm in a French QGIS too.
  return {QStringLiteral("jumeau"), name(), QString::fromLatin1(mCore.info.title)};
}

void CoreAlgorithm::initAlgorithm(const QVariantMap&) {
  for (const Parameter& parameter : mCore.parameters) addParameter(parameterOf(parameter));
  bool first = true;
  for (const Output& output : mCore.outputs) {
    if (auto* destination = destinationOf(output, first))
      addParameter(destination), first = false;
    else
      addOutput(outputOf(output));
  }
}

QVariantMap CoreAlgorithm::processAlgorithm(const QVariantMap& values, QgsProcessingContext& context,
                                            QgsProcessingFeedback* feedback) {
  return guarded(
      [&] {
        FeedbackMonitor monitor(feedback);
        jumeau::Part reading(monitor, 0.0, 0.1, jumeau::text("Reading layers"));
        jumeau::Values given = coreValues(values, context, reading);
        jumeau::Part running(monitor, 0.1, 0.9);
        const jumeau::Outcome outcome = jumeau::execute(mCore, std::move(given), running);
        monitor.check();
        return write(outcome, values, context, feedback);
      },
      QVariantMap());
}

jumeau::Values CoreAlgorithm::coreValues(const QVariantMap& values, QgsProcessingContext& context,
                                         jumeau::Monitor& monitor) const {
  jumeau::Values out;
  for (const Parameter& parameter : mCore.parameters)
    out[parameter.id] =
        parameter.input() ? inputValue(parameter, values, context, monitor) : optionValue(parameter, values, context);
  return out;
}

jumeau::Value CoreAlgorithm::inputValue(const Parameter& parameter, const QVariantMap& values,
                                        QgsProcessingContext& context, jumeau::Monitor& monitor) const {
  const QString id = plainQString(parameter.id);
  const QVariant given = values.value(id);
  if (parameter.optional && leftOut(given)) return {};
  if (parameter.kind == Parameter::Kind::file) return parameterAsFile(values, id, context).toStdString();
  if (parameter.kind == Parameter::Kind::cloud) {
    std::vector<std::filesystem::path> paths;
    for (const QString& path : parameterAsFileList(values, id, context)) paths.emplace_back(path.toStdString());
    return jumeau::city::Cloud::open(paths, monitor);
  }
  if (parameter.kind == Parameter::Kind::raster) {
    const QgsRasterLayer* layer = parameterAsRasterLayer(values, id, context);
    if (!layer) throw QgsProcessingException(invalidRasterError(values, id));
    return std::make_shared<const jumeau::Grid>(jumeau::geo::read_grid(layer->source().toStdString(), "", 1, monitor));
  }
  const std::unique_ptr<QgsProcessingFeatureSource> source(parameterAsSource(values, id, context));
  if (!source) throw QgsProcessingException(invalidSourceError(values, id));
  // A bad geometry is not an error: the core keeps its row and says so. Where the user asks to skip such rows, they are
  // skipped.
  if (context.invalidGeometryCheck() == Qgis::InvalidGeometryCheck::AbortOnInvalid)
    source->setInvalidGeometryCheck(Qgis::InvalidGeometryCheck::NoCheck);
  const QgsVectorLayer* layer = parameterAsVectorLayer(values, id, context);
  return std::make_shared<const jumeau::Table>(
      readTable(*source, sourceOf(layer), monitor, keyOf(parameter, layer, values, context)));
}

QString CoreAlgorithm::keyOf(const Parameter& input, const QgsVectorLayer* layer, const QVariantMap& values,
                             QgsProcessingContext& context) const {
  QString key = rowNumberOf(layer);
  for (const Parameter& parameter : mCore.parameters)
    if (parameter.parent == input.id && parameterAsStrings(values, plainQString(parameter.id), context).contains(key))
      return {};
  return key;
}

jumeau::Value CoreAlgorithm::optionValue(const Parameter& parameter, const QVariantMap& values,
                                         QgsProcessingContext& context) const {
  const QString id = plainQString(parameter.id);
  const auto* definition = parameterDefinition(id);
  const QVariant given = values.value(id, definition ? definition->defaultValue() : QVariant());
  if (QgsVariantUtils::isNull(given)) return {};
  switch (parameter.kind) {
    case Parameter::Kind::boolean: return parameterAsBool(values, id, context);
    case Parameter::Kind::integer: return static_cast<std::int64_t>(parameterAsInt(values, id, context));
    case Parameter::Kind::real: return parameterAsDouble(values, id, context);
    case Parameter::Kind::choice:
      // QGIS would quietly take the default for a word that it does not know; the core refuses it.
      if (given.userType() == QMetaType::Type::QString) return given.toString().toStdString();
      return parameterAsEnumString(values, id, context).toStdString();
    case Parameter::Kind::column: {
      const QStringList fields = parameterAsStrings(values, id, context);
      return fields.isEmpty() ? std::string() : fields.first().toStdString();
    }
    case Parameter::Kind::columns: return parameterAsStrings(values, id, context).join(QLatin1Char(';')).toStdString();
    case Parameter::Kind::crs: return definitionOf(parameterAsCrs(values, id, context));
    case Parameter::Kind::target_file: return parameterAsFileOutput(values, id, context).toStdString();
    default: return parameterAsString(values, id, context).toStdString();
  }
}

QVariantMap CoreAlgorithm::write(const jumeau::Outcome& outcome, const QVariantMap& values,
                                 QgsProcessingContext& context, QgsProcessingFeedback* feedback) const {
  FeedbackMonitor monitor(feedback);
  monitor.stage(jumeau::text("Writing results"));
  Drafts drafts(context);
  QVariantMap out;
  for (const Output& output : mCore.outputs) {
    const QString id = plainQString(output.id);
    const jumeau::Value& value = outcome.outputs.at(output.id);
    switch (output.kind) {
      case Output::Kind::vector: {
        const QVariant written = writeLayer(output, *std::get<jumeau::TablePtr>(value), outcome.provenance, values,
                                            context, feedback, drafts);
        if (written.isValid()) out.insert(id, written);
        break;
      }
      case Output::Kind::raster: {
        const QString path = parameterAsOutputLayer(values, id, context);
        if (path.isEmpty()) break;
        jumeau::geo::write(*std::get<jumeau::GridPtr>(value), path.toStdString(), outcome.provenance, monitor);
        drafts.addFile(path);
        out.insert(id, path);
        break;
      }
      case Output::Kind::dataset: {
        const QString path = parameterAsFileOutput(values, id, context);
        if (path.isEmpty()) break;
        jumeau::geo::write(*std::get<jumeau::DatasetPtr>(value), path.toStdString(), outcome.provenance, monitor);
        drafts.addFile(path);
        out.insert(id, path);
        break;
      }
      case Output::Kind::integer: out.insert(id, static_cast<qlonglong>(std::get<std::int64_t>(value))); break;
      case Output::Kind::real: out.insert(id, std::get<double>(value)); break;
      case Output::Kind::text: out.insert(id, plainQString(std::get<std::string>(value))); break;
    }
  }
  monitor.check();
  drafts.keep();
  return out;
}

QVariant CoreAlgorithm::writeLayer(const Output& output, const jumeau::Table& table, const std::string& record,
                                   const QVariantMap& values, QgsProcessingContext& context,
                                   QgsProcessingFeedback* feedback, Drafts& drafts) const {
  const QString id = plainQString(output.id);
  tellIssues(table, feedback);
  const QVariant given = values.value(id);
  const bool intoOlderFile = goesIntoOlderFile(given);
  QString destination;
  // An input's "fid" may come along in the columns; it is no key any more.
  const std::unique_ptr<QgsFeatureSink> sink(parameterAsSink(values, id, context, destination, fieldsOf(table),
                                                             wkbTypeOf(table), crsOf(table.crs),
                                                             QgsFeatureSink::RegeneratePrimaryKey));
  if (!sink) {
    const bool optional = parameterDefinition(id)->flags() & Qgis::ProcessingParameterFlag::Optional;
    if (optional && leftOut(given)) return {};
    throw QgsProcessingException(invalidSinkError(values, id));
  }
  drafts.addLayer(destination, intoOlderFile, record);
  FeedbackMonitor monitor(feedback);
  writeTable(table, *sink, monitor);
  if (context.willLoadLayerOnCompletion(destination))
    context.layerToLoadOnCompletionDetails(destination)
        .setPostProcessor(new Dressing(stylePath(mPluginFolder, output.style, table.geometry.shape), record));
  return destination;
}
