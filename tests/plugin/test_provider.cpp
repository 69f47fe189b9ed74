#include <qgsprocessingalgorithm.h>
#include <qgsprocessingoutputs.h>
#include <qgsprocessingparameters.h>
#include <qgsprocessingprovider.h>
#include <qgsprocessingregistry.h>

#include <QIcon>

#include "door.hpp"
#include "jumeau/catalogue.hpp"
#include "qgis_main.hpp"

using jumeau::Output;
using jumeau::Parameter;

namespace {

const std::string folder = JUMEAU_PLUGIN_FOLDER;

QgsProcessingRegistry& registry() { return *QgsApplication::processingRegistry(); }

const QgsProcessingAlgorithm* algorithmOf(const jumeau::Algorithm& core) {
  return registry().algorithmById(QStringLiteral("jumeau:%1").arg(QLatin1String(core.info.id)));
}

/// The type names of Processing that may stand for a parameter of the core.
QString typeOf(const Parameter& parameter) {
  switch (parameter.kind) {
    case Parameter::Kind::vector: return QStringLiteral("source");
    case Parameter::Kind::raster: return QStringLiteral("raster");
    case Parameter::Kind::cloud: return QStringLiteral("multilayer");
    case Parameter::Kind::file: return QStringLiteral("file");
    case Parameter::Kind::boolean: return QStringLiteral("boolean");
    case Parameter::Kind::integer: return QStringLiteral("number");
    case Parameter::Kind::real:
      if (parameter.unit == jumeau::Unit::metre) return QStringLiteral("distance");
      if (parameter.unit == jumeau::Unit::minute || parameter.unit == jumeau::Unit::second)
        return QStringLiteral("duration");
      return QStringLiteral("number");
    case Parameter::Kind::choice: return QStringLiteral("enum");
    case Parameter::Kind::column:
    case Parameter::Kind::columns: return QStringLiteral("field");
    case Parameter::Kind::text: return QStringLiteral("string");
    case Parameter::Kind::crs: return QStringLiteral("crs");
    case Parameter::Kind::target_file: return QStringLiteral("fileDestination");
    case Parameter::Kind::target_folder: return QStringLiteral("folderDestination");
  }
  return {};
}

QString typeOf(const Output& output) {
  switch (output.kind) {
    case Output::Kind::vector: return QStringLiteral("sink");
    case Output::Kind::raster: return QStringLiteral("rasterDestination");
    case Output::Kind::dataset: return QStringLiteral("fileDestination");
    case Output::Kind::integer:
    case Output::Kind::real: return QStringLiteral("outputNumber");
    case Output::Kind::text: return QStringLiteral("outputString");
  }
  return {};
}

bool sameDefault(const jumeau::Value& core, const QVariant& shown) {
  if (std::holds_alternative<std::monostate>(core)) return !shown.isValid();
  if (const auto* flag = std::get_if<bool>(&core)) return shown.toBool() == *flag;
  if (const auto* whole = std::get_if<std::int64_t>(&core)) return shown.toLongLong() == *whole;
  if (const auto* real = std::get_if<double>(&core)) return shown.toDouble() == *real;
  if (const auto* words = std::get_if<std::string>(&core)) return shown.toString().toStdString() == *words;
  return false;
}

void compareNumber(const Parameter& parameter, const QgsProcessingParameterNumber& shown) {
  if (parameter.min) QCOMPARE(shown.minimum(), *parameter.min);
  if (parameter.max) QCOMPARE(shown.maximum(), *parameter.max);
  const bool whole = parameter.kind == Parameter::Kind::integer;
  QCOMPARE(shown.dataType() == Qgis::ProcessingNumberParameterType::Integer, whole);
}

void compareChoices(const Parameter& parameter, const QgsProcessingParameterEnum& shown) {
  QVERIFY(shown.usesStaticStrings());
  QStringList ids;
  for (const jumeau::ChoiceInfo& choice : parameter.choices) {
    ids.append(QString::fromStdString(choice.id));
    QVERIFY2(shown.description().contains(ids.last()), qPrintable(shown.description()));
  }
  QCOMPARE(shown.options(), ids);
}

void compare(const Parameter& parameter, const QgsProcessingParameterDefinition& shown) {
  QCOMPARE(shown.type(), typeOf(parameter));
  QCOMPARE(bool(shown.flags() & Qgis::ProcessingParameterFlag::Optional), parameter.optional);
  QCOMPARE(bool(shown.flags() & Qgis::ProcessingParameterFlag::Advanced), parameter.advanced);
  QVERIFY(!shown.description().isEmpty());
  QVERIFY2(sameDefault(parameter.fallback, shown.defaultValue()), qPrintable(shown.name()));
  if (const auto* number = dynamic_cast<const QgsProcessingParameterNumber*>(&shown)) compareNumber(parameter, *number);
  if (const auto* choice = dynamic_cast<const QgsProcessingParameterEnum*>(&shown)) compareChoices(parameter, *choice);
  if (const auto* field = dynamic_cast<const QgsProcessingParameterField*>(&shown)) {
    QCOMPARE(field->parentLayerParameterName().toStdString(), parameter.parent);
    QCOMPARE(field->dataType() == Qgis::ProcessingFieldParameterDataType::Numeric, parameter.numeric);
  }
  if (const auto* source = dynamic_cast<const QgsProcessingParameterFeatureSource*>(&shown)) {
    QCOMPARE(source->dataTypes().contains(static_cast<int>(Qgis::ProcessingSourceType::VectorLine)),
             jumeau::accepts(parameter.shapes, jumeau::Shape::line));
    QCOMPARE(source->dataTypes().contains(static_cast<int>(Qgis::ProcessingSourceType::VectorPoint)),
             jumeau::accepts(parameter.shapes, jumeau::Shape::point));
  }
}

}  // namespace

class TestProvider : public QObject {
  Q_OBJECT

private slots:
  void init() { QVERIFY(door::registerProvider(folder)); }
  void cleanup() { door::unregisterProvider(); }

  void registersOnce() {
    const QgsProcessingProvider* provider = registry().providerById(QStringLiteral("jumeau"));
    QVERIFY(provider);
    QCOMPARE(door::registerProvider(folder), false);
    QCOMPARE(registry().providerById(QStringLiteral("jumeau")), provider);
    QCOMPARE(provider->name(), QStringLiteral("SIGM@ Jumeau"));
    QVERIFY(!provider->versionInfo().isEmpty());
    QVERIFY(QFile::exists(provider->svgIconPath()));
    QVERIFY(!provider->icon().isNull());
  }

  void leavesAndComesBack() {
    for (int round = 0; round < 3; ++round) {
      door::unregisterProvider();
      QVERIFY(!registry().providerById(QStringLiteral("jumeau")));
      QVERIFY(!registry().algorithmById(QStringLiteral("jumeau:hubs")));
      QVERIFY(door::registerProvider(folder));
      QVERIFY(registry().algorithmById(QStringLiteral("jumeau:hubs")));
    }
    door::unregisterProvider();
    door::unregisterProvider();  // twice is harmless
    QVERIFY(door::registerProvider(folder));
  }

  void holdsTheWholeCatalogue() {
    QCOMPARE(static_cast<std::size_t>(registry().providerById(QStringLiteral("jumeau"))->algorithms().size()),
             jumeau::catalogue().size());
    for (const jumeau::Algorithm& core : jumeau::catalogue()) {
      const QgsProcessingAlgorithm* shown = algorithmOf(core);
      QVERIFY2(shown, core.info.id);
      QCOMPARE(shown->displayName(), QString::fromUtf8(core.info.title));
      QVERIFY(!shown->group().isEmpty() && shown->groupId() == QLatin1String(core.info.group) &&
              shown->group() != shown->groupId());
      QVERIFY(!shown->shortDescription().isEmpty());
      QVERIFY(shown->shortHelpString().startsWith(QLatin1String("<p>")) &&
              shown->shortHelpString().size() > shown->shortDescription().size() + 20);
      QVERIFY(QFile::exists(shown->svgIconPath()));
      QString why;
      QVERIFY2(shown->canExecute(&why), qPrintable(why));
    }
  }

  void showsEveryParameterAsItIsDescribed() {
    for (const jumeau::Algorithm& core : jumeau::catalogue()) {
      const QgsProcessingAlgorithm* shown = algorithmOf(core);
      for (const Parameter& parameter : core.parameters) {
        const auto* definition = shown->parameterDefinition(QString::fromStdString(parameter.id));
        QVERIFY2(definition, parameter.id.c_str());
        compare(parameter, *definition);
        if (QTest::currentTestFailed()) qFatal("%s: %s", core.info.id, parameter.id.c_str());
      }
    }
  }

  void givesEveryResultAPlace() {
    for (const jumeau::Algorithm& core : jumeau::catalogue()) {
      const QgsProcessingAlgorithm* shown = algorithmOf(core);
      bool first = true;
      for (const Output& output : core.outputs) {
        const QString id = QString::fromStdString(output.id);
        QVERIFY2(shown->outputDefinition(id), output.id.c_str());
        const auto* destination = shown->parameterDefinition(id);
        QCOMPARE(destination ? destination->type() : shown->outputDefinition(id)->type(), typeOf(output));
        if (!destination) continue;
        QVERIFY(destination->isDestination());
        QCOMPARE(bool(destination->flags() & Qgis::ProcessingParameterFlag::Optional), !first);
        first = false;
      }
      QCOMPARE(static_cast<std::size_t>(shown->parameterDefinitions().size() + shown->outputDefinitions().size() -
                                        shown->destinationParameterDefinitions().size()),
               core.parameters.size() + core.outputs.size());
    }
  }

  void givesEveryRunItsOwnInstance() {
    const QgsProcessingAlgorithm* shown = registry().algorithmById(QStringLiteral("jumeau:hubs"));
    const std::unique_ptr<QgsProcessingAlgorithm> one(shown->create()), other(shown->create());
    QVERIFY(one && other && one.get() != other.get());
    QCOMPARE(one->id(), QStringLiteral("jumeau:hubs"));
    QCOMPARE(one->provider(), shown->provider());
    QCOMPARE(one->parameterDefinitions().size(), shown->parameterDefinitions().size());
  }
};

QGIS_TEST_MAIN(TestProvider, "en")
#include "test_provider.moc"
