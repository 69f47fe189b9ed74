#pragma once

#include <qgseditorwidgetsetup.h>
#include <qgsvectorlayer.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

#include "dressing.hpp"
#include "jumeau/catalogue.hpp"
#include "words.hpp"

/// What is tested alike in every language of QGIS.
namespace language {

/// What both doors say, number by number and place by place; tests/e2e asks the portable one.
inline QJsonArray agreedSentences() {
  QFile file(QStringLiteral(JUMEAU_TESTS "/golden/sentences.json"));
  if (!file.open(QIODevice::ReadOnly)) qFatal("%s is missing", qPrintable(file.fileName()));
  return QJsonDocument::fromJson(file.readAll()).array();
}

inline jumeau::Text::Part partOf(const QJsonObject& part) {
  if (part.contains(QStringLiteral("whole")))
    return static_cast<std::int64_t>(part.value(QStringLiteral("whole")).toDouble());
  if (part.contains(QStringLiteral("real"))) return part.value(QStringLiteral("real")).toDouble();
  return part.value(QStringLiteral("words")).toString().toStdString();
}

/// `key`: of what each sentence must be.
inline void compareSentences(const QString& key) {
  const QJsonArray all = agreedSentences();
  QVERIFY(!all.isEmpty());
  for (const QJsonValue& one : all) {
    const QJsonObject sentence = one.toObject();
    const QByteArray pattern = sentence.value(QStringLiteral("pattern")).toString().toUtf8();
    jumeau::Text text{pattern.constData(), {}};
    for (const QJsonValue& part : sentence.value(QStringLiteral("parts")).toArray())
      text.parts.push_back(partOf(part.toObject()));
    QCOMPARE(translated(text), sentence.value(key).toString());
  }
}

inline QString nameOf(jumeau::Shape shape) {
  switch (shape) {
    case jumeau::Shape::point: return QStringLiteral("Point?");
    case jumeau::Shape::line: return QStringLiteral("LineString?");
    case jumeau::Shape::polygon: return QStringLiteral("Polygon?");
    default: return QStringLiteral("None?");
  }
}

/// A layer without rows, styled as a result of this output.
inline std::unique_ptr<QgsVectorLayer> styled(const jumeau::Output& output, jumeau::Shape shape) {
  QString definition = nameOf(shape);
  for (const jumeau::OutputColumn& column : output.columns)
    definition += QStringLiteral("field=%1:string&").arg(QLatin1String(column.name));
  auto out = std::make_unique<QgsVectorLayer>(definition, QStringLiteral("x"), QStringLiteral("memory"));
  const QString style = stylePath(QStringLiteral(JUMEAU_PLUGIN_FOLDER), output.style, shape);
  bool loaded = false;
  const QString words = out->loadNamedStyle(style, loaded);
  if (!loaded) qFatal("%s: %s", output.id.c_str(), qPrintable(words));
  return out;
}

inline void compareColumn(const QgsVectorLayer& layer, const jumeau::OutputColumn& column) {
  const int place = layer.fields().lookupField(QString::fromLatin1(column.name));
  const QString unit = QString::fromUtf8(jumeau::symbol(column.unit)), label = translated(column.label);
  QCOMPARE(layer.attributeAlias(place), unit.isEmpty() ? label : QStringLiteral("%1 (%2)").arg(label, unit));
  QVariantList meanings;
  for (const jumeau::Code& code : column.codes)
    meanings.append(QVariantMap{{translated(code.label), QString::fromLatin1(code.id)}});
  const QgsEditorWidgetSetup widget = layer.editorWidgetSetup(place);
  QCOMPARE(widget.type() == QLatin1String("ValueMap"), !meanings.isEmpty());
  QCOMPARE(widget.config().value(QStringLiteral("map")).toList(), meanings);
}

/// Every output layer has a style that says its columns and codes in the language of QGIS (tools/dev styles).
inline void compareStyles() {
  using jumeau::Shape;
  for (const jumeau::Algorithm& algorithm : jumeau::catalogue())
    for (const jumeau::Output& output : algorithm.outputs) {
      QCOMPARE(output.columns.empty(), output.kind != jumeau::Output::Kind::vector);
      if (output.columns.empty()) continue;
      for (const Shape shape : {Shape::none, Shape::point, Shape::line, Shape::polygon}) {
        if (shape == Shape::none ? output.shapes != Shape::none : !jumeau::accepts(output.shapes, shape)) continue;
        const auto layer = styled(output, shape);
        for (const jumeau::OutputColumn& column : output.columns) compareColumn(*layer, column);
      }
    }
}

}  // namespace language
