#pragma once

#include <qgsprocessingalgorithm.h>

#include "jumeau/algorithm.hpp"

class Drafts;
class QgsVectorLayer;

/// Any algorithm of the core, as QGIS Processing sees it. Nothing here is particular to one algorithm.
class CoreAlgorithm final : public QgsProcessingAlgorithm {
public:
  explicit CoreAlgorithm(const jumeau::Algorithm& core, QString pluginFolder);

  QString name() const override;
  QString displayName() const override;
  QString group() const override;
  QString groupId() const override;
  QString shortDescription() const override;
  QString shortHelpString() const override;
  QStringList tags() const override;
  QIcon icon() const override;
  QString svgIconPath() const override;
  QgsProcessingAlgorithm* createInstance() const override;
  void initAlgorithm(const QVariantMap& configuration) override;

protected:
  QVariantMap processAlgorithm(const QVariantMap& values, QgsProcessingContext& context,
                               QgsProcessingFeedback* feedback) override;

private:
  jumeau::Values coreValues(const QVariantMap& values, QgsProcessingContext& context, jumeau::Monitor& monitor) const;
  jumeau::Value inputValue(const jumeau::Parameter& parameter, const QVariantMap& values, QgsProcessingContext& context,
                           jumeau::Monitor& monitor) const;
  /// The field that the table goes without: the rows' numbers, unless an option names it.
  QString keyOf(const jumeau::Parameter& input, const QgsVectorLayer* layer, const QVariantMap& values,
                QgsProcessingContext& context) const;
  jumeau::Value optionValue(const jumeau::Parameter& parameter, const QVariantMap& values,
                            QgsProcessingContext& context) const;
  QVariantMap write(const jumeau::Outcome& outcome, const QVariantMap& values, QgsProcessingContext& context,
                    QgsProcessingFeedback* feedback) const;
  QVariant writeLayer(const jumeau::Output& output, const jumeau::Table& table, const std::string& record,
                      const QVariantMap& values, QgsProcessingContext& context, QgsProcessingFeedback* feedback,
                      Drafts& drafts) const;

  const jumeau::Algorithm& mCore;
  QString mPluginFolder;
};
