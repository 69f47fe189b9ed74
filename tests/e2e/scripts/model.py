"""Saves a Processing model that asks jumeau:hubs, as the model designer would: model.py FILE."""

from qgis.core import (
    QgsProcessingModelAlgorithm, QgsProcessingModelChildAlgorithm, QgsProcessingModelChildParameterSource, QgsProcessingModelOutput,
    QgsProcessingModelParameter, QgsProcessingParameterFeatureSource, QgsProcessingParameterNumber)
from session import answer, arguments, start_with_plugin

application, plugin = start_with_plugin()
(file,) = arguments()
model = QgsProcessingModelAlgorithm("Hubs of a street", "tests")
for parameter in (QgsProcessingParameterFeatureSource("streets", "Streets"), QgsProcessingParameterFeatureSource("cells", "People"),
                  QgsProcessingParameterNumber("share", "Share", defaultValue=100)):
    model.addModelParameter(parameter, QgsProcessingModelParameter(parameter.name()))

Source = QgsProcessingModelChildParameterSource
# The streets pass through another algorithm first: what comes is an intermediate result, not the user's layer.
fix = QgsProcessingModelChildAlgorithm("native:multiparttosingleparts")
fix.setChildId("single")
fix.addParameterSources("INPUT", [Source.fromModelParameter("streets")])
model.addChildAlgorithm(fix)
hubs = QgsProcessingModelChildAlgorithm("jumeau:hubs")
hubs.setChildId("hubs")
hubs.addParameterSources("NETWORK", [Source.fromChildOutput("single", "OUTPUT")])
hubs.addParameterSources("POPULATION", [Source.fromModelParameter("cells")])
hubs.addParameterSources("POPULATION_FIELD", [Source.fromStaticValue("people")])
hubs.addParameterSources("DISTANCE", [Source.fromStaticValue(250)])
hubs.addParameterSources("SHARE", [Source.fromModelParameter("share")])
results = {}
for name in ("HUBS", "COVERAGE"):
    out = QgsProcessingModelOutput(name.lower())
    out.setChildId("hubs")
    out.setChildOutputName(name)
    results[name.lower()] = out
hubs.setModelOutputs(results)
model.addChildAlgorithm(hubs)
model.updateDestinationParameters()
answer(model.toFile(file))
