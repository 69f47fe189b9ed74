#pragma once

#include <qgsprocessingcontext.h>

#include <string>

#include "jumeau/algorithm.hpp"

/// Gives a result its style and its record once QGIS has loaded it.
class Dressing final : public QgsProcessingLayerPostProcessorInterface {
public:
  Dressing(QString style, std::string record) : mStyle(std::move(style)), mRecord(std::move(record)) {}
  void postProcessLayer(QgsMapLayer* layer, QgsProcessingContext& context, QgsProcessingFeedback* feedback) override;

private:
  QString mStyle;
  std::string mRecord;
};

/// The style for results of this name and shape in the language of QGIS; empty where there is none.
QString stylePath(const QString& pluginFolder, const std::string& style, jumeau::Shape shape);
