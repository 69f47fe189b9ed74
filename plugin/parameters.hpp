#pragma once

#include <qgsprocessingalgorithm.h>
#include <qgsprocessingparameters.h>

#include "jumeau/algorithm.hpp"

/// Stock Processing parameters only, so that models, batch, JSON and history work without a line of ours.

QgsProcessingParameterDefinition* parameterOf(const jumeau::Parameter& parameter);
/// A destination (sink, raster, file) for what is a layer; nullptr for numbers and texts.
QgsProcessingParameterDefinition* destinationOf(const jumeau::Output& output, bool first);
/// The output definition of a number or a text; nullptr for what has a destination.
QgsProcessingOutputDefinition* outputOf(const jumeau::Output& output);
