"""A QGIS that no native build fits: the plugin says why, and answers through the portable door."""

import processing
from qgis.core import QgsApplication
from session import Feedback, answer, arguments, start

application = start()
(parameters,) = arguments()
from jumeau import native_build, shell  # noqa: E402

said = []
QgsApplication.messageLog().messageReceived.connect(lambda words, tag, level: said.append([words, tag]))
native_build.module_name = lambda version: "_native_1"
plugin = shell.Plugin(None)
plugin.initProcessing()
again = shell.Plugin(None)
again.initProcessing()
provider = QgsApplication.processingRegistry().providerById("jumeau")
out = {"native": plugin.native is not None, "reason": plugin.reason, "said": said, "portable": type(provider).__name__}
out["hubs"] = processing.run("jumeau:hubs", parameters | {"HUBS": "TEMPORARY_OUTPUT"}, feedback=Feedback())["HUB_COUNT"]
plugin.unload()
out["left"] = QgsApplication.processingRegistry().providerById("jumeau") is not None
answer(out)
