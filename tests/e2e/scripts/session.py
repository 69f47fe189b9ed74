"""Starts QGIS without windows in the profile that the test made; answers go to standard output as one line of JSON."""

import json
import os
import sys

sys.path.insert(0, os.environ["JUMEAU_PLUGINS"])

from qgis.core import QgsApplication, QgsProcessingFeedback, QgsSettings  # noqa: E402


class Feedback(QgsProcessingFeedback):
    """Keeps what is said."""

    def __init__(self):
        super().__init__(False)
        self.warnings, self.errors, self.infos = [], [], []

    def pushWarning(self, words):
        self.warnings.append(words)

    def reportError(self, words, fatalError=False):
        self.errors.append(words)

    def pushInfo(self, words):
        self.infos.append(words)


def start():
    """A QGIS with Processing, in the test's language, without our plugin."""
    QgsApplication.setPrefixPath("/usr", True)
    application = QgsApplication([], False)
    application.initQgis()
    QgsSettings().setValue("locale/overrideFlag", True)
    QgsSettings().setValue("locale/userLocale", os.environ["JUMEAU_LANGUAGE"])
    from processing.core.Processing import Processing
    Processing.initialize()
    return application


def start_with_plugin():
    application = start()
    import jumeau
    plugin = jumeau.classFactory(None)
    plugin.initProcessing()
    return application, plugin


def arguments():
    return [json.loads(text) for text in sys.argv[1:]]


def answer(value):
    print(json.dumps(value, default=str))
    sys.stdout.flush()


def rows(layer):
    """Geometry and attributes of every feature, comparable from one door to the other."""
    if isinstance(layer, str):
        from qgis.core import QgsVectorLayer
        layer = QgsVectorLayer(layer, "x", "ogr")
    names = [field.name() for field in layer.fields()]
    out = []
    for feature in layer.getFeatures():
        values = {name: plain(feature[name]) for name in names}
        out.append([feature.geometry().asWkt(3) if feature.hasGeometry() else "", values])
    return out


def plain(value):
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return None
    return round(value, 6) if isinstance(value, float) else value
