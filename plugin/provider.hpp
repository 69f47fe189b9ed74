#pragma once

#include <qgsprocessingprovider.h>

/// "SIGM@ Jumeau": the core's catalogue in QGIS Processing.
class Provider final : public QgsProcessingProvider {
public:
  explicit Provider(QString pluginFolder) : mPluginFolder(std::move(pluginFolder)) {}
  QString id() const override { return QStringLiteral("jumeau"); }
  QString name() const override { return QStringLiteral("SIGM@ Jumeau"); }
  QString longName() const override;
  QString versionInfo() const override;
  QIcon icon() const override;
  QString svgIconPath() const override;
  void loadAlgorithms() override;

private:
  QString mPluginFolder;
};
