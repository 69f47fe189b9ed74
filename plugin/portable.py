"""The portable door: the core's catalogue as Processing algorithms in Python, for a QGIS without a native build.

Same ids, parameters and results as the native door; slower only in handing layers over.
"""

import html
import json
import pathlib
import tempfile

import jumeau
from qgis.core import (
    Qgis, QgsCoordinateReferenceSystem, QgsFeatureRequest, QgsFeatureSink, QgsProcessing, QgsProcessingAlgorithm,
    QgsProcessingException, QgsProcessingOutputNumber, QgsProcessingOutputString, QgsProcessingParameterBoolean, QgsProcessingParameterCrs,
    QgsProcessingParameterDefinition, QgsProcessingParameterDistance, QgsProcessingParameterDuration, QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSink, QgsProcessingParameterFeatureSource, QgsProcessingParameterField, QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination, QgsProcessingParameterFolderDestination, QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination, QgsProcessingParameterRasterLayer, QgsProcessingParameterString, QgsProcessingProvider,
    QgsVectorLayer, QgsUnitTypes)
from qgis.PyQt.QtGui import QIcon

from . import portable_files
from .portable_words import said

FOLDER = pathlib.Path(__file__).parent
GROUPS = {"network": "Street network", "mobility": "Mobility", "territory": "Demonstration territory", "city": "City model",
          "sensors": "Sensors", "environment": "Environment", "publish": "Publishing"}
SOURCES = {"point": QgsProcessing.SourceType.TypeVectorPoint, "line": QgsProcessing.SourceType.TypeVectorLine,
           "polygon": QgsProcessing.SourceType.TypeVectorPolygon}


class PortableProvider(QgsProcessingProvider):
    """jumeau in a QGIS that the native module was not built for."""

    def id(self):
        return "jumeau"

    def name(self):
        return "SIGM@ Jumeau"

    def longName(self):
        return said("SIGM@ Jumeau, digital twin of the territory")

    def versionInfo(self):
        return jumeau.__version__

    def icon(self):
        return QIcon(self.svgIconPath())

    def svgIconPath(self):
        return str(FOLDER / "icon.svg")

    def loadAlgorithms(self):
        for description in jumeau.catalogue():
            self.addAlgorithm(PortableAlgorithm(description))


class PortableAlgorithm(QgsProcessingAlgorithm):
    """Any algorithm of the core. Nothing here is particular to one."""

    def __init__(self, description):
        super().__init__()
        self._d = description

    def createInstance(self):
        return PortableAlgorithm(self._d)

    def name(self):
        return self._d["id"]

    def displayName(self):
        return said(self._d["title"])

    def groupId(self):
        return self._d["group"]

    def group(self):
        return said(GROUPS.get(self._d["group"], self._d["group"]))

    def shortDescription(self):
        return said(self._d["summary"])

    def shortHelpString(self):
        paragraphs = [html.escape(words, quote=True).replace("&#x27;", "'") for words in said(self._d["help"]).split("\n\n") if words]
        return f"<p><b>{html.escape(self.shortDescription())}</b></p>" + "".join(f"<p>{words}</p>" for words in paragraphs)

    def tags(self):
        return ["jumeau", self._d["id"], self._d["title"]]

    def icon(self):
        return QIcon(self.svgIconPath())

    def svgIconPath(self):
        return str(FOLDER / "icon.svg")

    def initAlgorithm(self, configuration=None):
        for parameter in self._d["parameters"]:
            made = stock_parameter(parameter)
            if parameter["advanced"]:
                made.setFlags(made.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
            self.addParameter(made)
        first = True
        for output in self._d["outputs"]:
            if output["kind"] in ("vector", "raster", "dataset"):
                self.addParameter(destination(output, optional=not first))
                first = False
            elif output["kind"] == "text":
                self.addOutput(QgsProcessingOutputString(output["id"], said(output["label"])))
            else:
                self.addOutput(QgsProcessingOutputNumber(output["id"], said(output["label"])))

    def processAlgorithm(self, parameters, context, feedback):
        try:
            with tempfile.TemporaryDirectory(prefix="jumeau") as folder:
                values = {p["id"]: self._value(p, parameters, context, pathlib.Path(folder)) for p in self._d["parameters"]}
                result = jumeau.run(self._d["id"], values, monitor=FeedbackMonitor(feedback))
            return self._write(result, parameters, context, feedback)
        except jumeau.Cancelled:
            return {}
        except jumeau.Error as error:
            raise QgsProcessingException(said(error.text)) from error
        except MemoryError as error:
            words = said("There is not enough memory for this territory: take a smaller one, or a smaller distance.")
            raise QgsProcessingException(words) from error

    # ---- values in

    def _value(self, parameter, parameters, context, folder):
        name, kind = parameter["id"], parameter["kind"]
        if parameter["optional"] and parameters.get(name) in (None, ""):
            return parameter["default"]
        if kind == "vector":
            return self._table(name, parameters, context, folder)
        if kind == "raster":
            layer = self.parameterAsRasterLayer(parameters, name, context)
            if layer is None:
                raise QgsProcessingException(self.invalidRasterError(parameters, name))
            return jumeau.read(layer.source())
        if kind == "cloud":
            return self.parameterAsFileList(parameters, name, context)
        readers = {"file": self.parameterAsFile, "boolean": self.parameterAsBool, "integer": self.parameterAsInt,
                   "real": self.parameterAsDouble, "target_file": self.parameterAsFileOutput}
        if kind == "choice":
            # QGIS would quietly take the default for a word that it does not know; the core refuses it.
            given = parameters.get(name)
            return given if isinstance(given, str) else self.parameterAsEnumString(parameters, name, context)
        if kind == "crs":
            crs = self.parameterAsCrs(parameters, name, context)
            return crs.authid() or crs.toWkt()
        if kind == "column":
            return (self.parameterAsStrings(parameters, name, context) or [""])[0]
        if kind == "columns":
            return self.parameterAsStrings(parameters, name, context)
        return readers.get(kind, self.parameterAsString)(parameters, name, context)

    def _table(self, name, parameters, context, folder):
        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, name))
        # A bad geometry is not an error: the core keeps its row and says so.
        if context.invalidGeometryCheck() == QgsFeatureRequest.InvalidGeometryCheck.GeometryAbortOnInvalid:
            source.setInvalidGeometryCheck(QgsFeatureRequest.InvalidGeometryCheck.GeometryNoCheck)
        file = folder / f"{name}.gpkg"
        portable_files.write_features(source, self._columns(name, source, parameters, context), file, context)
        return jumeau.read(file)

    def _columns(self, name, source, parameters, context):
        """Places of all fields but the one that only numbers the rows of a GeoPackage and its like, unless an option names it."""
        layer, fields = self.parameterAsVectorLayer(parameters, name, context), source.fields()
        places = list(range(fields.count()))
        if layer is None or layer.providerType() != "ogr" or not layer.primaryKeyAttributes():
            return places
        key = layer.fields().at(layer.primaryKeyAttributes()[0]).name()
        named = [field for p in self._d["parameters"] if p["parent"] == name
                 for field in self.parameterAsStrings(parameters, p["id"], context)]
        return [place for place in places if key in named or fields.at(place).name() != key]

    # ---- results out

    def _write(self, result, parameters, context, feedback):
        """Everything or nothing: what a failed run has written goes."""
        out, drafts, record = {}, portable_files.Drafts(context), self._record(result, parameters, context)
        try:
            for output in self._d["outputs"]:
                written = self._write_one(output, result, record, parameters, context, feedback, drafts)
                if written is not None:
                    out[output["id"]] = written
            drafts.keep(record)
        except BaseException:
            drafts.discard()
            raise
        return out

    def _record(self, result, parameters, context):
        """How the result came to be. The layers came through files of ours: the record names what they were read from."""
        record = result.provenance
        for parameter in self._d["parameters"]:
            given = record["inputs"].get(parameter["id"])
            source = self.parameterAsSource(parameters, parameter["id"], context) if parameter["kind"] == "vector" and given else None
            if source is None:
                continue
            layer = self.parameterAsVectorLayer(parameters, parameter["id"], context)
            file = layer is not None and layer.providerType() != "memory"
            given["name"], given["source"] = source.sourceName(), layer.publicSource() if file else ""
        return json.dumps(record, ensure_ascii=False)

    def _write_one(self, output, result, record, parameters, context, feedback, drafts):
        name, value = output["id"], result[output["id"]]
        if output["kind"] == "vector":
            tell_issues(value, feedback)
            return self._sink(output, value, record, parameters, context, feedback, drafts)
        if output["kind"] not in ("raster", "dataset"):
            return value
        read = self.parameterAsOutputLayer if output["kind"] == "raster" else self.parameterAsFileOutput
        path = read(parameters, name, context)
        if not path:
            return None
        value.write(path)
        drafts.add(path, False)
        return path

    def _sink(self, output, table, record, parameters, context, feedback, drafts):
        """Through a GeoPackage of our own, so that every sink of QGIS takes it."""
        name = output["id"]
        into_older_file = portable_files.goes_into_older_file(parameters.get(name))
        with tempfile.TemporaryDirectory(prefix="jumeau") as folder:
            file = pathlib.Path(folder) / "out.gpkg"
            table.write(file)
            layer = QgsVectorLayer(f"{file}|layername={jumeau.layers(file)[0]}", "out", "ogr")
            fields = layer.fields()
            key = fields.indexOf("fid")
            if key >= 0:
                fields.remove(key)
            crs = QgsCoordinateReferenceSystem(table.crs)
            sink, destination = self.parameterAsSink(parameters, name, context, fields, layer.wkbType(), crs,
                                                     QgsFeatureSink.SinkFlag.RegeneratePrimaryKey)
            if sink is None:
                if output is not self._d["outputs"][0] and parameters.get(name) in (None, ""):
                    return None
                raise QgsProcessingException(self.invalidSinkError(parameters, name))
            drafts.add(destination, into_older_file)
            for feature in layer.getFeatures():
                if feedback.isCanceled():
                    raise jumeau.Cancelled
                attributes = feature.attributes()
                if key >= 0:
                    del attributes[key]
                feature.setFields(fields)
                feature.setAttributes(attributes)
                if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
                    raise QgsProcessingException(said(jumeau.Text("", "The output refused a feature: {0}.", (sink.lastError(),))))
            del sink, layer
        if context.willLoadLayerOnCompletion(destination):
            dressing = portable_files.Dressing(FOLDER, output["style"], table.shape, record)
            context.layerToLoadOnCompletionDetails(destination).setPostProcessor(dressing)
        return destination


def tell_issues(table, feedback):
    """One warning for each kind of issue, with the count of its rows."""
    kinds = {}
    for issue in table.issues:
        kinds.setdefault(issue[1], []).append(issue[2])
    for code in sorted(kinds):
        feedback.pushWarning(said(jumeau.Text("", "{0} rows ({1}), such as: {2}", (len(kinds[code]), code, said(kinds[code][0])))))


class FeedbackMonitor:
    """What jumeau asks of a monitor, on a feedback of QGIS."""

    def __init__(self, feedback):
        self._feedback = feedback

    def cancelled(self):
        return self._feedback.isCanceled()

    def progress(self, fraction):
        self._feedback.setProgress(100.0 * fraction)

    def stage(self, text):
        self._feedback.setProgressText(said(text))

    def message(self, level, text):
        (self._feedback.pushWarning if level == "warning" else self._feedback.pushInfo)(said(text))


def label_of(parameter) -> str:
    label = said(parameter["label"])
    if parameter["choices"]:
        label += " (" + ", ".join(f"{c['id']}: {said(c['label'])}" for c in parameter["choices"]) + ")"
    shown_by_widget = parameter["unit"] in ("", "m", "min", "s")
    return label if shown_by_widget else f"{label} ({parameter['unit']})"


def file_filter(parameter) -> str:
    return f"{said(parameter['label'])} ({' '.join('*.' + ending for ending in parameter['details'].split(' '))})"


def stock_parameter(p):
    """The stock Processing parameter of a description: models, batch, JSON and history work without a line of ours."""
    name, label, default, optional = p["id"], label_of(p), p["default"], p["optional"]
    kind = p["kind"]
    if kind == "vector":
        types = [SOURCES[shape] for shape in p["shapes"]] or [QgsProcessing.SourceType.TypeVector]
        return QgsProcessingParameterFeatureSource(name, label, types, None, optional)
    if kind == "raster":
        return QgsProcessingParameterRasterLayer(name, label, None, optional)
    if kind == "cloud":
        return QgsProcessingParameterMultipleLayers(name, label, QgsProcessing.SourceType.TypeFile, None, optional)
    if kind == "file":
        return QgsProcessingParameterFile(name, label, optional=optional, fileFilter=file_filter(p))
    if kind == "boolean":
        return QgsProcessingParameterBoolean(name, label, default, optional)
    if kind in ("integer", "real"):
        return number_parameter(p, name, label, default, optional)
    if kind == "choice":
        return QgsProcessingParameterEnum(name, label, [c["id"] for c in p["choices"]], False, default, optional, True)
    if kind == "column":
        types = QgsProcessingParameterField.DataType
        return QgsProcessingParameterField(name, label, None, p["parent"], types.Numeric if p["numeric"] else types.Any, False, optional)
    if kind == "columns":
        return QgsProcessingParameterField(name, label, None, p["parent"], QgsProcessingParameterField.DataType.Any, True, optional)
    if kind == "crs":
        return QgsProcessingParameterCrs(name, label, default, optional)
    if kind == "target_file":
        return QgsProcessingParameterFileDestination(name, label, file_filter(p), None, optional)
    if kind == "target_folder":
        return QgsProcessingParameterFolderDestination(name, label, optional=optional)
    return QgsProcessingParameterString(name, label, default, False, optional)


def number_parameter(p, name, label, default, optional):
    bounds = {key: p[limit] for key, limit in (("minValue", "min"), ("maxValue", "max")) if p[limit] is not None}
    if p["unit"] == "m":
        made = QgsProcessingParameterDistance(name, label, default, "", optional, **bounds)
        made.setDefaultUnit(Qgis.DistanceUnit.Meters)
        return made
    if p["unit"] in ("min", "s"):
        made = QgsProcessingParameterDuration(name, label, default, optional, **bounds)
        made.setDefaultUnit(QgsUnitTypes.TemporalUnit.TemporalMinutes if p["unit"] == "min" else QgsUnitTypes.TemporalUnit.TemporalSeconds)
        return made
    types = QgsProcessingParameterNumber.Type
    return QgsProcessingParameterNumber(name, label, types.Integer if p["kind"] == "integer" else types.Double, default, optional, **bounds)


def destination(output, optional):
    name, label = output["id"], said(output["label"])
    if output["kind"] == "vector":
        # Several shapes: whatever they are, like no shape at all.
        kind = SOURCES[output["shapes"][0]] if len(output["shapes"]) == 1 else QgsProcessing.SourceType.TypeVector
        return QgsProcessingParameterFeatureSink(name, label, kind, None, optional)
    if output["kind"] == "raster":
        return QgsProcessingParameterRasterDestination(name, label, None, optional)
    return QgsProcessingParameterFileDestination(name, label, "GeoPackage (*.gpkg)", None, optional)
