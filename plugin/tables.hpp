#pragma once

#include <qgsfeaturesink.h>
#include <qgsfeaturesource.h>
#include <qgsfields.h>

#include "jumeau/monitor.hpp"
#include "jumeau/table.hpp"

/// Features of QGIS to and from columns. No QgsFeature outlives its batch.

/// @throws jumeau::Error (unreadable) where the layer stops giving features
/// `key` is the name of a field to leave out: the number that a file gives to its rows is no column of the table.
jumeau::Table readTable(const QgsFeatureSource& source, const QString& sourceUri, jumeau::Monitor& monitor,
                        const QString& key = {});

/// @throws QgsProcessingException where the sink refuses a feature; jumeau::Cancelled
void writeTable(const jumeau::Table& table, QgsFeatureSink& sink, jumeau::Monitor& monitor);

QgsFields fieldsOf(const jumeau::Table& table);
Qgis::WkbType wkbTypeOf(const jumeau::Table& table);
Qgis::ProcessingSourceType sourceTypeOf(jumeau::Shape shape);
QgsCoordinateReferenceSystem crsOf(const std::string& definition);
/// Authority code, else WKT, else "".
std::string definitionOf(const QgsCoordinateReferenceSystem& crs);
