"""What the portable door writes: records that join files, styles, and nothing left of a run that fails."""

import pathlib

import jumeau
from osgeo import gdal, ogr
from qgis.core import (
    QgsApplication, QgsDataSourceUri, QgsFeatureSink, QgsFields, QgsProcessingException, QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputLayerDefinition, QgsProviderRegistry, QgsVectorFileWriter)

from . import _jumeau
from .portable_words import said


def write_features(source, places, file, context):
    """All features of a source into a GeoPackage of ours, with the fields at these places."""
    fields = QgsFields()
    for place in places:
        fields.append(source.fields().at(place))
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName, options.layerName = "GPKG", "layer"
    options.layerOptions = ["FID=jumeau_fid"]  # a field named fid would be taken for the key, which must be unique
    writer = QgsVectorFileWriter.create(str(file), fields, source.wkbType(), source.sourceCrs(), context.transformContext(), options)
    for feature in source.getFeatures():
        attributes = feature.attributes()
        feature.setFields(fields)
        feature.setAttributes([attributes[place] for place in places])
        if not writer.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            break
    if not writer.flushBuffer() or writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise QgsProcessingException(writer.errorMessage())


class Drafts:
    """The destinations that a run has filled so far."""

    def __init__(self, context):
        self._context = context
        self._drafts = []
        self._attached = []

    def add(self, destination, into_older_file):
        parts = QgsProviderRegistry.instance().decodeUri("ogr", destination)
        self._drafts.append((destination, pathlib.Path(parts.get("path") or destination), parts.get("layerName") or "", into_older_file))

    def keep(self, record):
        for _, file, layer, _ in self._drafts:
            if file.is_file():
                _jumeau.attach_record(str(file), layer or file.stem, record)
                self._attached.append(file)

    def discard(self):
        to_load = self._context.layersToLoadOnCompletion()
        for destination, file, layer, into_older_file in reversed(self._drafts):
            to_load.pop(destination, None)
            if not file.is_file():
                continue
            if layer:
                remove_layer(file, layer, keep_file=into_older_file)
            else:
                gdal.Unlink(str(file)) if gdal.IdentifyDriver(str(file)) is None else gdal.IdentifyDriver(str(file)).Delete(str(file))
                file.unlink(missing_ok=True)
            if file in self._attached:
                pathlib.Path(f"{file}.json").unlink(missing_ok=True)
        self._context.setLayersToLoadOnCompletion(to_load)


def remove_layer(file, layer, keep_file):
    """A GeoPackage keeps its other layers; a file of ours that is left without any goes."""
    data = ogr.Open(str(file), 1)
    names = [data.GetLayer(i).GetName() for i in range(data.GetLayerCount())] if data else []
    for place in reversed(range(len(names))):
        if names[place] == layer:
            data.DeleteLayer(place)
    del data
    if not keep_file and not [name for name in names if name != layer]:
        file.unlink(missing_ok=True)
    elif names:
        _jumeau.drop_record(str(file), layer)


def goes_into_older_file(value):
    """Whether a sink's value ("ogr:dbname='/a/b.gpkg' table=...") goes into a file that is there already."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink.staticValue()
    if not isinstance(value, str) or not value.startswith("ogr:"):
        return False
    return pathlib.Path(QgsDataSourceUri(value[4:]).database()).exists()


class Dressing(QgsProcessingLayerPostProcessorInterface):
    """Gives a result its style and its record once QGIS has loaded it."""

    _alive = []  # QGIS keeps the C++ side only

    def __init__(self, folder, style, shape, record):
        super().__init__()
        self._style, self._record = style_path(folder, style, shape), record
        self._alive.append(self)

    def postProcessLayer(self, layer, context, feedback):  # noqa: N802 (the name is QGIS's)
        if layer is None:
            return
        if self._style:
            words, loaded = layer.loadNamedStyle(str(self._style))
            if not loaded and feedback:
                feedback.pushWarning(said(jumeau.Text("", "The style {0} could not be applied: {1}.", (str(self._style), words))))
        metadata = layer.metadata()
        metadata.addHistoryItem(self._record)
        layer.setMetadata(metadata)
        layer.setCustomProperty("jumeau/provenance", self._record)
        self._alive.remove(self)


def style_path(folder, style, shape):
    """The style of this name in the language of QGIS, for points where there is one of their own; None where there is none."""
    if not style:
        return None
    styles = folder / "styles" / ("fr" if QgsApplication.locale().startswith("fr") else "en")
    names = [f"{style}_point.qml", f"{style}.qml"] if shape == "point" else [f"{style}.qml"]
    return next((styles / name for name in names if (styles / name).is_file()), None)
