#include "dressing.hpp"

#include <qgsapplication.h>
#include <qgslayermetadata.h>
#include <qgsmaplayer.h>
#include <qgsprocessingfeedback.h>

#include <QFileInfo>

#include "words.hpp"

void Dressing::postProcessLayer(QgsMapLayer* layer, QgsProcessingContext&, QgsProcessingFeedback* feedback) {
  if (!layer) return;
  if (!mStyle.isEmpty()) {
    bool loaded = false;
    const QString words = layer->loadNamedStyle(mStyle, loaded);
    if (!loaded && feedback)
      feedback->pushWarning(translated(
          jumeau::text("The style {0} could not be applied: {1}.", mStyle.toStdString(), words.toStdString())));
  }
  QgsLayerMetadata metadata = layer->metadata();
  metadata.addHistoryItem(QString::fromStdString(mRecord));
  layer->setMetadata(metadata);
  layer->setCustomProperty(QStringLiteral("jumeau/provenance"), QString::fromStdString(mRecord));
}

QString stylePath(const QString& pluginFolder, const std::string& style, jumeau::Shape shape) {
  if (style.empty()) return {};
  const QString language =
      QgsApplication::locale().startsWith(QLatin1String("fr")) ? QStringLiteral("fr") : QStringLiteral("en");
  const QString base = QStringLiteral("%1/styles/%2/%3").arg(pluginFolder, language, QString::fromStdString(style));
  QString plain = base + QStringLiteral(".qml"), ofPoints = base + QStringLiteral("_point.qml"),
          ofLines = base + QStringLiteral("_line.qml");
  if (shape == jumeau::Shape::point && QFileInfo::exists(ofPoints)) return ofPoints;
  if (shape == jumeau::Shape::line && QFileInfo::exists(ofLines)) return ofLines;
  return QFileInfo::exists(plain) ? plain : QString();
}
