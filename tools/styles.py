#!/usr/bin/env python3
"""Writes plugin/styles/LANGUAGE/NAME.qml: how results look, and what their columns and codes are called, made with QGIS itself
from the catalogue and its translations: tools/dev styles.
"""

import pathlib
import re

import jumeau
import texts
from qgis._3d import (
    Qgs3D, QgsLine3DSymbol, QgsPhongMaterialSettings, QgsPoint3DSymbol, QgsPolygon3DSymbol, QgsRuleBased3DRenderer,
    QgsSimpleLineMaterialSettings)
from qgis.core import (
    Qgis, QgsApplication, QgsEditorWidgetSetup, QgsFillSymbol, QgsLineSymbol, QgsMarkerSymbol, QgsPalLayerSettings, QgsProperty, QgsRuleBasedRenderer, QgsSimpleMarkerSymbolLayer,
    QgsSymbolLayer, QgsTextFormat, QgsVectorLayer, QgsVectorLayerSimpleLabeling)
from qgis.PyQt.QtGui import QColor, QFont, QMatrix4x4

FOLDER = pathlib.Path(__file__).resolve().parent.parent / "plugin" / "styles"
FRENCH = {
    "New hub": "Nouveau pôle", "Existing hub": "Pôle existant", "Within reach": "À portée d’un pôle",
    "Out of reach, up to 50 people": "Hors de portée, jusqu’à 50 habitants", "Out of reach, 50 to 200": "Hors de portée, 50 à 200",
    "Out of reach, more than 200": "Hors de portée, plus de 200", "Nobody lives here": "Personne n’habite ici",
    "5 min at most": "5 min au plus", "5 to 10 min": "5 à 10 min", "10 to 15 min": "10 à 15 min", "15 to 20 min": "15 à 20 min",
    "more than 20 min": "plus de 20 min", "A category is out of reach": "Une catégorie est hors d’atteinte",
    "Main street": "Rue principale", "Street": "Rue", "Path": "Chemin", "Reached street": "Rue atteinte", "Reached area": "Zone atteinte",
    "Stress 1, for children": "Stress 1, pour les enfants", "Stress 2, for most": "Stress 2, pour la plupart",
    "Stress 3, for the confident": "Stress 3, pour les aguerris", "Stress 4, for the few": "Stress 4, pour très peu",
    "Bikes not allowed, or data missing": "Interdit aux vélos, ou données manquantes",
    "First phase": "Première phase", "Second phase": "Deuxième phase", "Third phase": "Troisième phase", "Later phases": "Phases suivantes",
    "Quiet street, to be signed": "Rue calme, à jalonner", "Refused": "Refusé",
    "Better": "Mieux", "Worse": "Moins bien", "The same": "Pareil", "Unknown": "Inconnu", "Added": "Ajoutée", "Removed": "Supprimée",
    "More people pass": "Plus de monde y passe", "Fewer people pass": "Moins de monde y passe", "As many people pass": "Autant de monde y passe",
    "LoD2.2": "LoD2.2", "LoD1.3": "LoD1.3", "LoD1.2": "LoD1.2", "No model": "Sans modèle", "Roof": "Toit", "Wall": "Mur", "Floor": "Plancher",
    "File of the cloud": "Fichier du nuage", "No point": "Aucun point",
    "Up to 5 m": "5 m au plus", "5 to 10 m": "5 à 10 m", "10 to 15 m": "10 à 15 m", "15 to 20 m": "15 à 20 m", "Higher than 20 m": "Plus de 20 m",
    "Missing in the register": "Absent du registre", "Gone": "Disparu", "Under a crown": "Sous un houppier",
    "Sure footprint": "Emprise sûre", "Fairly sure": "Assez sûre", "Doubtful": "Douteuse", "Missing in the layer": "Absente de la couche",
    "Up to date": "À jour", "Its sources or options changed since": "Ses sources ou options ont changé depuis", "Not made yet": "Pas encore faite",
    "Failed": "Échec", "No point of the cloud lies there": "Aucun point du nuage ne s’y trouve",
    "Stands": "Debout", "Stands elsewhere": "Debout ailleurs", "Stands in part": "Debout en partie", "Demolished": "Démoli",
    "Matched": "Rapproché", "Ambiguous match": "Rapprochement ambigu", "Nothing matches": "Aucun rapprochement",
    "Without a valid geometry": "Sans géométrie valide", "No building takes it": "Aucun bâtiment ne le retient",
    "Measured street": "Rue mesurée",
    "Face": "Face", "Shell": "Enveloppe", "Solid, or parts of a building": "Solide, ou parties d’un bâtiment", "Repaired": "Réparé",
    "Error": "Erreur", "Warning": "Avertissement", "Hint": "Remarque", "Reaches a destination": "Atteint une destination",
    "Reaches none": "N’en atteint aucune", "Feels like 10 min at most": "Ressenti de 10 min au plus", "10 to 20 min": "10 à 20 min",
    "20 to 30 min": "20 à 30 min", "Feels like more than 30 min": "Ressenti de plus de 30 min", "Nobody walks": "Personne ne marche",
    "No good value": "Aucune bonne valeur", "Some values fail": "Des valeurs sont fausses", "Some values are suspect": "Des valeurs sont suspectes",
    "All values are good": "Toutes les valeurs sont bonnes", "Too little is known": "Trop peu de données", "Sensor": "Capteur",
    "Ended": "Finie", "Critical": "Critique", "Warning": "Avertissement", "Information": "Information"}
SHOWN = "coalesce(@jumeau_hubs, 1000000)"


def symbol(shape, colour, size, outline=None):
    """A plain symbol; `size` is a diameter or a width in millimetres."""
    if shape == "Point":
        return QgsMarkerSymbol.createSimple({"name": "circle", "color": colour, "size": str(size), "outline_color": outline or "#ffffff", "outline_width": "0.3"})
    if shape == "LineString":
        return QgsLineSymbol.createSimple({"line_color": colour, "line_width": str(size), "capstyle": "round", "joinstyle": "round"})
    return QgsFillSymbol.createSimple({"color": colour, "outline_color": outline or "255,255,255,120", "outline_width": "0.1"})


def rules(layer, language, shape, *rows):
    """Rows of (filter, label, colour, size); one may have the filter ELSE."""
    root = QgsRuleBasedRenderer.Rule(None)
    for condition, label, colour, size in rows:
        words = FRENCH[label] if language == "fr" else label
        rule = QgsRuleBasedRenderer.Rule(symbol(shape, colour, size), 0, 0, condition, words)
        if condition == "ELSE":
            rule.setIsElse(True)
        root.appendChild(rule)
    layer.setRenderer(QgsRuleBasedRenderer(root))


def label(layer, expression, show):
    """Numbers in the middle of the symbols."""
    text = QgsTextFormat()
    text.setFont(QFont("DejaVu Sans", weight=QFont.Weight.Bold))
    text.setSize(6.5)
    text.setColor(QColor("#ffffff"))
    settings = QgsPalLayerSettings()
    settings.setFormat(text)
    settings.fieldName = expression
    settings.isExpression = True
    settings.placement = Qgis.LabelPlacement.OverPoint
    settings.pointSettings().setQuadrant(Qgis.LabelQuadrantPosition.Over)
    settings.obstacleSettings().setIsObstacle(False)
    settings.placementSettings().setOverlapHandling(Qgis.LabelOverlapHandling.AllowOverlapIfRequired)
    properties = settings.dataDefinedProperties()
    properties.setProperty(QgsPalLayerSettings.Property.Show, QgsProperty.fromExpression(show))
    settings.setDataDefinedProperties(properties)
    layer.setLabeling(QgsVectorLayerSimpleLabeling(settings))
    layer.setLabelsEnabled(True)


def hubs(layer, language, shape):
    rules(layer, language, shape,
          (f'"existing" and "rank" <= {SHOWN}', "Existing hub", "#5b4b8a", 4),
          (f'not "existing" and "rank" <= {SHOWN}', "New hub", "#0b7a75", 4))
    for rule in layer.renderer().rootRule().children():
        size = QgsProperty.fromExpression('scale_exp("people_alone", 0, maximum("people_alone"), 4, 7, 0.57)')
        rule.symbol().symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.PropertySize, size)
    label(layer, '"rank"', f'"rank" <= {SHOWN}')


def coverage(layer, language, shape):
    size = 2.2
    rules(layer, language, shape,
          (f'"first_rank" <= {SHOWN}', "Within reach", "#7ccbbd", size),
          ('coalesce("people", 0) = 0', "Nobody lives here", "#eeeeea", size),
          ('"people" <= 50', "Out of reach, up to 50 people", "#fbd8a5", size),
          ('"people" <= 200', "Out of reach, 50 to 200", "#f29b54", size),
          ("ELSE", "Out of reach, more than 200", "#c8432b", size))
    exclusive(layer)


def exclusive(layer):
    """Each feature by its first rule only."""
    before = []
    for rule in layer.renderer().rootRule().children():
        condition = rule.filterExpression()
        if not rule.isElse():
            rule.setFilterExpression(" and ".join([f"not coalesce({c}, false)" for c in before] + [f"({condition})"]))
            before.append(f"({condition})")


def quarterhour(layer, language, shape):
    size = 2.2
    rules(layer, language, shape,
          ('"worst_min" <= 5', "5 min at most", "#1a7f6b", size), ('"worst_min" <= 10', "5 to 10 min", "#6fbf8f", size),
          ('"worst_min" <= 15', "10 to 15 min", "#c9e3a6", size), ('"worst_min" <= 20', "15 to 20 min", "#f6c972", size),
          ('"worst_min" > 20', "more than 20 min", "#d9623b", size), ("ELSE", "A category is out of reach", "#8f8f8f", size))
    exclusive(layer)


def streets(layer, language, shape):
    kind = "coalesce(attribute('highway'), attribute('class'), '')"
    rules(layer, language, shape,
          (f"{kind} in ('motorway','trunk','primary','secondary','tertiary','ring')", "Main street", "#8a8f98", 0.7),
          ("ELSE", "Street", "#b4b8be", 0.4),
          (f"{kind} in ('footway','path','steps','cycleway','track','pedestrian','bridleway')", "Path", "#c9b79c", 0.25))


def reach_lines(layer, language, shape):
    rules(layer, language, shape, ("ELSE", "Reached street", "#0b7a75", 0.7))


def reach_areas(layer, language, shape):
    rules(layer, language, shape, ("ELSE", "Reached area", "124,203,189,110", 0.3))


def streetexposure(layer, language, shape):
    rules(layer, language, shape, ("ELSE", "Measured street", "#6f8fbf", 0.5))


def bikesuitability(layer, language, shape):
    worst = "max(coalesce(\"lts\", 0), coalesce(\"lts_back\", 0))"
    rules(layer, language, shape,
          (f"{worst} = 1", "Stress 1, for children", "#1a7f6b", 0.6), (f"{worst} = 2", "Stress 2, for most", "#8cc66d", 0.6),
          (f"{worst} = 3", "Stress 3, for the confident", "#f29b54", 0.6), (f"{worst} = 4", "Stress 4, for the few", "#c8432b", 0.6),
          ("ELSE", "Bikes not allowed, or data missing", "#b4b8be", 0.3))


def bikelanes(layer, language, shape):
    built = "\"kind\" = 'build'"
    rules(layer, language, shape,
          (f"{built} and \"phase\" = 1", "First phase", "#0b4f6c", 1.4), (f"{built} and \"phase\" = 2", "Second phase", "#1b87b0", 1.2),
          (f"{built} and \"phase\" = 3", "Third phase", "#62b6d6", 1.0), (f"{built} and \"phase\" > 3", "Later phases", "#aed9ea", 0.9),
          ("\"kind\" = 'quiet'", "Quiet street, to be signed", "#3aa655", 1.0), ("\"kind\" = 'refused'", "Refused", "#c8432b", 0.4))


def compare(layer, language, shape):
    size = 2.2 if shape != "LineString" else 0.8
    rules(layer, language, shape,
          ("\"change\" in ('better', 'new')", "Better", "#1a7f6b", size), ("\"change\" in ('worse', 'gone')", "Worse", "#c8432b", size),
          ("\"change\" = 'same'", "The same", "#d9d9d4", size), ("ELSE", "Unknown", "#8f8f8f", size))


def compare_streets(layer, language, shape):
    rules(layer, language, shape,
          ("\"change\" = 'added'", "Added", "#0b4f6c", 1.2), ("\"change\" = 'removed'", "Removed", "#c8432b", 1.2),
          ("\"change\" in ('same', 'changed') and \"difference\" > 0.5", "More people pass", "#1a7f6b", 0.9),
          ("\"change\" in ('same', 'changed') and \"difference\" < -0.5", "Fewer people pass", "#f29b54", 0.9),
          ("ELSE", "As many people pass", "#c4c7cb", 0.3))


def from_above(layer, *passes):
    """Rules are drawn in this order, the highest number on top."""
    for rule, number in zip(layer.renderer().rootRule().children(), passes):
        rule.symbol().symbolLayer(0).setRenderingPass(number)
    layer.renderer().setUsingSymbolLevels(True)


def material(colour):
    """Under the light of a new 3D view, a face that looks at it has about this colour."""
    made = QgsPhongMaterialSettings()
    made.setDiffuse(QColor(colour).darker(140))
    made.setAmbient(QColor(colour).darker(215))
    made.setSpecular(QColor("#101010"))
    return made


def solid(shape, sizes, colour, place=(0, 0, 0), stretch=(1, 1, 1)):
    """A shape in metres, around `place` from the point: east, up, south."""
    made = QgsPoint3DSymbol()
    made.setShape(QgsPoint3DSymbol.shapeFromString(shape))
    made.setShapeProperties(sizes)
    made.setBillboardSymbol(None)  # of another shape, and of a random colour
    matrix = QMatrix4x4()
    matrix.translate(*place)
    matrix.scale(*stretch)
    made.setTransform(matrix)
    made.setAltitudeClamping(Qgis.AltitudeClamping.Absolute)
    made.setMaterialSettings(material(colour))
    return made


def box(east, up, south, colour, place):
    return solid("cube", {"size": 1.0}, colour, place, (east, up, south))


def upright(radius, height, colour, foot=0.0):
    return solid("cylinder", {"radius": radius, "length": height}, colour, (0, foot + height / 2, 0))


def ball(radius, colour, up, stretch=(1, 1, 1), east=0):
    return solid("sphere", {"radius": radius}, colour, (east, up, 0), stretch)


def grown_tree(height, foot=0.0):
    """Its foot at `foot`."""
    return [upright(0.02 * height, 0.45 * height, "#6b4f3a", foot),
            ball(0.26 * height, "#4f8a4a", foot + 0.68 * height, (1, 1.22, 1))]


def lamp(height):
    return [upright(0.08, height, "#5b6068"), box(0.9, 0.08, 0.08, "#5b6068", (0.4, height, 0)), ball(0.18, "#ffd95e", height - 0.1, east=0.75)]


def faces(colour):
    """Polygons where they are, in space."""
    made = QgsPolygon3DSymbol()
    made.setAltitudeClamping(Qgis.AltitudeClamping.Absolute)
    made.setMaterialSettings(material(colour))
    return made


def strokes(colour, width_px):
    """As wide from near and from far: what is 10 cm wide would be lost."""
    made = QgsLine3DSymbol()
    made.setAltitudeClamping(Qgis.AltitudeClamping.Absolute)
    made.setRenderAsSimpleLines(True)
    made.setWidth(width_px)
    flat = QgsSimpleLineMaterialSettings()
    flat.setAmbient(QColor(colour))
    made.setMaterialSettings(flat)
    return made


def in_space(layer, *rows):
    """Rows of (filter, symbols): all symbols of a row are drawn."""
    root = QgsRuleBased3DRenderer.Rule(None)
    for condition, symbols in rows:
        for one in symbols:
            root.appendChild(QgsRuleBased3DRenderer.Rule(one, condition))
    renderer = QgsRuleBased3DRenderer(root)
    renderer.setLayer(layer)
    layer.setRenderer3D(renderer)


def buildings(layer, language, shape):
    rules(layer, language, shape,
          ("\"lod\" = '2.2'", "LoD2.2", "#c8432b", 0), ("\"lod\" = '1.3'", "LoD1.3", "#f29b54", 0), ("\"lod\" = '1.2'", "LoD1.2", "#e8c9a0", 0),
          ("ELSE", "No model", "#8f8f8f", 0))
    in_space(layer, ("", [faces("#dccdb8")]))


def buildings_surfaces(layer, language, shape):
    rules(layer, language, shape, ("\"surface\" = 'RoofSurface'", "Roof", "#c8432b", 0), ("\"surface\" = 'WallSurface'", "Wall", "#e3e0d8", 0),
          ("ELSE", "Floor", "#8f8f8f", 0))
    from_above(layer, 2, 1, 0)
    in_space(layer, ("\"surface\" = 'RoofSurface'", [faces("#b9553f")]), ("\"surface\" = 'WallSurface'", [faces("#ece7db")]),
             ("\"surface\" not in ('RoofSurface', 'WallSurface')", [faces("#8f8f8f")]))


def cloudinfo(layer, language, shape):
    rules(layer, language, shape, ("ELSE", "File of the cloud", "60,120,200,40", 0))


def cloudinfo_gaps(layer, language, shape):
    rules(layer, language, shape, ("ELSE", "No point", "#c8432b", 0))


def footprints(layer, language, shape):
    rules(layer, language, shape,
          ("\"status\" = 'missing'", "Missing in the layer", "#c8432b", 0), ("\"status\" = 'moved'", "Stands elsewhere", "#f29b54", 0),
          ("\"confidence\" >= 0.8", "Sure footprint", "#4a6a8a", 0), ("\"confidence\" >= 0.5", "Fairly sure", "#8fa7c0", 0),
          ("ELSE", "Doubtful", "#cfd8e2", 0))


def footprints_comparison(layer, language, shape):
    rules(layer, language, shape,
          ("\"layer_status\" = 'matched'", "Stands", "#9fb3a6", 0), ("\"layer_status\" = 'moved'", "Stands elsewhere", "#f29b54", 0),
          ("\"layer_status\" = 'partly'", "Stands in part", "#f2d16b", 0), ("\"layer_status\" = 'demolished'", "Demolished", "#c8432b", 0),
          ("ELSE", "Unknown", "#d9d9d4", 0))


def tree_crowns(layer, language, shape):
    rules(layer, language, shape,
          ("\"height_m\" <= 5", "Up to 5 m", "#c7e3b4", 0), ("\"height_m\" > 5 and \"height_m\" <= 10", "5 to 10 m", "#8fc98a", 0),
          ("\"height_m\" > 10 and \"height_m\" <= 15", "10 to 15 m", "#56a85f", 0),
          ("\"height_m\" > 15 and \"height_m\" <= 20", "15 to 20 m", "#2f8147", 0), ("ELSE", "Higher than 20 m", "#14532d", 0))


def trees(layer, language, shape):
    rules(layer, language, shape, ("\"status\" = 'missing'", "Missing in the register", "#c8432b", 1.6), ("ELSE", "Stands", "#14532d", 1.4))
    # A top is as high as its tree: feet go down to the highest of their class, below the ground rather than above it.
    classes = [(0, 4), (4, 7), (7, 10), (10, 14), (14, 19), (19, 25), (25, 1000)]
    in_space(layer, *((f"\"height_m\" > {low} and \"height_m\" <= {high}", grown_tree(min(high, 32), -min(high, 32))) for low, high in classes))


def trees_register(layer, language, shape):
    rules(layer, language, shape,
          ("\"register_status\" = 'matched'", "Stands", "#2f8147", 1.6), ("\"register_status\" = 'under_crown'", "Under a crown", "#f2d16b", 1.6),
          ("\"register_status\" = 'gone'", "Gone", "#c8432b", 2.2), ("ELSE", "Unknown", "#8f8f8f", 1.4))


def enrich(layer, language, shape):
    rules(layer, language, shape,
          ("\"match\" = 'matched'", "Matched", "#4a8a6f", 0), ("\"match\" = 'ambiguous'", "Ambiguous match", "#f2b33d", 0),
          ("\"match\" = 'invalid'", "Without a valid geometry", "#c8432b", 0), ("ELSE", "Nothing matches", "#cfcfca", 0))


def enrich_unused(layer, language, shape):
    rules(layer, language, shape, ("\"unused\" = 'invalid'", "Without a valid geometry", "#c8432b", 2.2), ("ELSE", "No building takes it", "#8a6fb0", 1.8))


POLE = "#5b6068"


def models():
    """By name: their parts, in metres from the foot."""
    return {
        "bench": [box(1.6, 0.06, 0.45, "#9a6a3c", (0, 0.45, 0)), box(1.6, 0.4, 0.05, "#9a6a3c", (0, 0.68, 0.22)), box(1.4, 0.42, 0.3, POLE, (0, 0.21, 0))],
        "sign": [upright(0.04, 2.5, POLE), box(0.7, 0.7, 0.04, "#1f5fae", (0, 2.3, 0))],
        "bin": [upright(0.28, 0.9, "#3d7a4f"), upright(0.3, 0.1, "#28543a", 0.9)],
        "bike_rack": [solid("torus", {"radius": 0.4, "minorRadius": 0.03}, "#8b9199", (0, 0.45, 0))],
        "bollard": [upright(0.09, 1.0, POLE)],
        "cabinet": [box(0.9, 1.4, 0.4, "#a8adb3", (0, 0.7, 0))],
        "shelter": [box(4.0, 0.1, 1.7, POLE, (0, 2.5, 0)), box(4.0, 2.3, 0.05, "#b9d3dd", (0, 1.25, 0.75)), box(0.05, 2.3, 1.4, "#b9d3dd", (1.95, 1.25, 0))],
        "fountain": [upright(0.6, 0.5, "#b4b0a6"), upright(0.5, 0.06, "#5aa3cf", 0.48), upright(0.12, 1.2, "#b4b0a6")],
        "planter": [box(1.2, 0.6, 1.2, "#a58d74", (0, 0.3, 0)), ball(0.5, "#5f9a52", 0.75)],
        "plate": [upright(0.35, 0.03, "#4a4d52")],
        "pillar": [box(0.6, 2.0, 0.6, "#b9b2a4", (0, 1.0, 0))],
        "other": [box(0.6, 1.0, 0.6, "#b07ab8", (0, 0.5, 0))]}


#: By kind: colour of the disc and shape of the white sign on it.
SIGNS = {"light": ("#e0a800", "star"), "bench": ("#9a6a3c", "rectangle"), "sign": ("#1f5fae", "equilateral_triangle"), "traffic_light": ("#c8432b", "diamond"),
         "bin": ("#3d7a4f", "square"), "bike_rack": ("#0b7a75", "semi_circle"), "bollard": ("#5b6068", "circle"), "charging_point": ("#2f7fc1", "arrowhead"),
         "parking_meter": ("#5b4b8a", "square"), "shelter": ("#33415c", "pentagon"), "fountain": ("#5aa3cf", "circle"), "planter": ("#8cc66d", "hexagon"),
         "tree": ("#2f8147", "circle"), "hydrant": ("#c8432b", "cross_fill"), "post": ("#5b6068", "cross_fill"), "cabinet": ("#8f8f8f", "square"),
         "chamber": ("#6d7178", "octagon"), "gully": ("#4f7d99", "rectangle"), "valve": ("#4f7d99", "diamond"), "fitting": ("#8f8f8f", "hexagon"),
         "pillar": ("#8d8474", "square"), "other": ("#b07ab8", "circle")}


def labels_of(language, column):
    """What the codes of a column mean, by code; the legend knows them from here on."""
    meanings = {code["id"]: code["label"] for code in column["codes"]}
    if language == "fr":
        known = texts.known()
        FRENCH.update({label: known[label] for label in meanings.values()})
    return meanings


def furniture(layer, language, shape):
    """A disc per kind with a sign on it, turned as the object is; in space, a model per kind, as high as its class."""
    kinds = labels_of(language, next(column for column in described_columns("furniture") if column["name"] == "kind"))
    rules(layer, language, shape, *((f"\"kind\" = '{kind}' and \"repeats\" is null", label, SIGNS[kind][0], 3.6) for kind, label in kinds.items()))
    turned = QgsProperty.fromExpression('coalesce("rotation_deg", 0)')
    for rule, kind in zip(layer.renderer().rootRule().children(), kinds):
        sign = QgsSimpleMarkerSymbolLayer.create({"name": SIGNS[kind][1], "color": "#ffffff", "size": "1.7", "outline_style": "no"})
        sign.setDataDefinedProperty(QgsSymbolLayer.Property.PropertyAngle, turned)
        rule.symbol().appendSymbolLayer(sign)
        rule.setMinimumScale(25000)
    heights = [(0, 4, 3), (4, 7, 5.5), (7, 11, 9), (11, 16, 13), (16, 1000, 20)]
    stands = "\"z_source\" <> 'none' and \"repeats\" is null and "
    between = stands + "\"kind\" = '{}' and \"height_m\" > {} and \"height_m\" <= {}"
    in_space(layer,
             *((f"{stands}\"model\" = '{model}'", parts) for model, parts in models().items()),
             *((between.format("tree", low, high), grown_tree(height)) for low, high, height in heights),
             *((between.format("light", low, high), lamp(height)) for low, high, height in heights[:4]),
             *((between.format("post", low, high), [upright(0.12, height, "#8d8474")]) for low, high, height in heights),
             (f"{stands}\"kind\" = 'traffic_light'", [upright(0.08, 3.2, POLE), box(0.3, 0.9, 0.25, "#23262b", (0, 2.8, 0))]))


PLAN_COLOURS = {"kerb": ("#4a4d52", 0.5), "facade": ("#c8432b", 0.6), "projection": ("#d9886f", 0.4), "wall": ("#8d6b4f", 0.6), "threshold": ("#e0a800", 0.6),
                "step": ("#6d7178", 0.4), "rail": ("#33415c", 0.6), "platform": ("#5b4b8a", 0.5), "quay": ("#2f7fc1", 0.5), "dressing": ("#b4b8be", 0.25),
                "extent": ("#b07ab8", 0.3), "tree": ("#2f8147", 0.5)}


def seen_through(colour):
    return ",".join(map(str, [*QColor(colour).getRgb()[:3], 90]))


def plan(layer, language, shape):
    """A colour per kind, those first that a plan has most of."""
    kinds = labels_of(language, next(column for column in described_columns("plan_lines") if column["name"] == "kind"))
    sizes = {"Point": 1.6, "Polygon": 0}
    rules(layer, language, shape,
          *((f"\"kind\" = '{kind}'", kinds[kind], seen_through(colour) if shape == "Polygon" else colour, sizes.get(shape, width))
            for kind, (colour, width) in PLAN_COLOURS.items()),
          ("ELSE", kinds["object"], "#8f8f8f", sizes.get(shape, 0.3)))
    if shape == "Polygon":
        extent = layer.renderer().rootRule().children()[list(PLAN_COLOURS).index("extent")]
        extent.setSymbol(QgsFillSymbol.createSimple({"style": "no", "outline_color": PLAN_COLOURS["extent"][0], "outline_width": "0.4", "outline_style": "dash"}))
    if shape == "LineString":
        in_space(layer, *((f"\"kind\" = '{kind}'", [strokes(colour, 3)]) for kind, (colour, _) in PLAN_COLOURS.items()))


def citymodel(layer, language, shape):
    rules(layer, language, shape, ("\"state\" = 'up_to_date'", "Up to date", "#8fc98a", 0), ("\"state\" = 'stale'", "Its sources or options changed since", "#f2d16b", 0),
          ("\"state\" = 'not_made'", "Not made yet", "#dcdad3", 0), ("\"state\" = 'failed'", "Failed", "#c8432b", 0),
          ("ELSE", "No point of the cloud lies there", "#f4f2ec", 0))


def networkcheck(layer, language, shape):
    rules(layer, language, shape, ("\"severity\" = 'error'", "Error", "#c8432b", 3), ("\"severity\" = 'warning'", "Warning", "#f29b54", 2.6),
          ("ELSE", "Hint", "#6f8fbf", 2.2))


def sensorquality(layer, language, shape):
    rules(layer, language, shape,
          ('"good" = 0', "No good value", "#8f8f8f", 2.6), ('"fail" > 0', "Some values fail", "#c8432b", 2.6),
          ('"suspect" > 0', "Some values are suspect", "#f6c972", 2.6), ("ELSE", "All values are good", "#1a7f6b", 2.6))
    exclusive(layer)


def sensorindicators(layer, language, shape):
    rules(layer, language, shape, ('"value" is null', "Too little is known", "#8f8f8f", 2.2), ("ELSE", "Sensor", "#0b7a75", 2.6))


def sensorforecast(layer, language, shape):
    rules(layer, language, shape, ("ELSE", "Sensor", "#0b7a75", 2.6))


def sensoralerts(layer, language, shape):
    rules(layer, language, shape,
          ('"end" IS NOT NULL', "Ended", "#8f8f8f", 2.6), ('"severity" = \'critical\'', "Critical", "#c8432b", 3.4),
          ('"severity" = \'warning\'', "Warning", "#f29b54", 3), ("ELSE", "Information", "#0b7a75", 2.6))
    exclusive(layer)


def validatecity(layer, language, shape):
    rules(layer, language, shape, ("\"repaired\"", "Repaired", "#7ccbbd", 2.2), ("\"code\" < 300 or \"code\" > 900", "Face", "#f29b54", 2.6),
          ("\"code\" < 400", "Shell", "#c8432b", 3), ("ELSE", "Solid, or parts of a building", "#5b4b8a", 3))
    exclusive(layer)


ROUTE_COLOURS = {"only": "#0b7a75", "fastest": "#33415c", "quietest": "#5b4b8a", "cleanest": "#2f7fc1", "greenest": "#3f8f3a", "shadiest": "#1a7f6b",
                 "flattest": "#c98a1b", "best_lit": "#e0b400", "fewest_stairs": "#b0562f", "compromise": "#c8432b", "between": "#9a9fa8"}
#: What a route saves of each exposure, and what it costs more.
SAVED = {"noise_saved": ("less noise", "more noise", "de bruit en moins", "de bruit en plus"),
         "air_saved": ("less polluted air", "more polluted air", "d’air pollué en moins", "d’air pollué en plus"),
         "green_saved": ("less way without green", "more way without green", "de trajet sans verdure en moins", "de trajet sans verdure en plus"),
         "shade_saved": ("less way in the sun", "more way in the sun", "de trajet au soleil en moins", "de trajet au soleil en plus"),
         "climb_saved": ("less climbing", "more climbing", "de montée en moins", "de montée en plus"),
         "lit_saved": ("less unlit way", "more unlit way", "de trajet non éclairé en moins", "de trajet non éclairé en plus"),
         "stairs_saved": ("fewer stairs", "more stairs", "d’escaliers en moins", "d’escaliers en plus")}


def walkingpaths(layer, language, shape):
    """A colour per kind, which the legend names, side by side where routes share a street; what each costs and saves, as a sentence."""
    kinds = {code["id"]: code["label"] for column in described_columns("walkingpaths") for code in column["codes"]}
    labels = texts.known() if language == "fr" else {label: label for label in kinds.values()}
    FRENCH.update({label: labels[label] for label in kinds.values()})
    rules(layer, language, shape, *((f"\"kind\" = '{kind}'", label, ROUTE_COLOURS[kind], 0.9) for kind, label in kinds.items()))
    for rule in layer.renderer().rootRule().children():
        rule.symbol().symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.PropertyOffset, QgsProperty.fromExpression('0.9 * ("route" - 1)'))
    meanings = ", ".join(f"'{kind}', '{labels[label]}'" for kind, label in kinds.items())
    reasons = f"lower(array_to_string(array_foreach(string_to_array(\"reasons\", ' '), map_get(map({meanings}), @element)), ', '))"
    sentence = f"with_variable('said', {reasons}, upper(left(@said, 1)) || substr(@said, 2))"
    sentence += f" || '{' : ' if language == 'fr' else ': '}' || round(\"length_m\") || ' m'"
    longer = "m de plus que le plus rapide" if language == "fr" else "m longer than the fastest"
    sentence += f" || if(round(\"more_m\") >= 1, ', ' || round(\"more_m\") || ' {longer}', '')"
    for column, words in SAVED.items():
        less, more = words[2:] if language == "fr" else words[:2]
        percent = f'round(coalesce("{column}", 0))'
        sentence += (f" || case when {percent} >= 1 then ', ' || {percent} || ' % {less}'"
                     f" when {percent} <= -1 then ', ' || -{percent} || ' % {more}' else '' end")
    layer.setDisplayExpression(sentence)
    layer.setMapTipTemplate(f"[% {sentence} %]")


def walkingpaths_pairs(layer, language, shape):
    rules(layer, language, shape, ("\"status\" = 'reached'", "Reaches a destination", "#7ccbbd", 2), ("ELSE", "Reaches none", "#c8432b", 2.6))


MEASURES = {"calm": "#5b4b8a", "green": "#3f8f3a", "light": "#e0b400", "cross": "#c8432b", "none": "#c9cbcf"}


def pathimprovements(layer, language, shape):
    """A colour per measure; the more a street gains, the wider."""
    measures = {code["id"]: code["label"] for column in described_columns("pathimprovements") for code in column["codes"]}
    labels = texts.known() if language == "fr" else {label: label for label in measures.values()}
    FRENCH.update({label: labels[label] for label in measures.values()})
    rules(layer, language, shape, *((f"\"measure\" = '{measure}'", label, MEASURES[measure], 0.4) for measure, label in measures.items()))
    for rule in layer.renderer().rootRule().children():
        width = QgsProperty.fromExpression('coalesce(scale_exp("gain", 0, maximum("gain"), 0.3, 3.5, 0.57), 0.3)')
        rule.symbol().symbolLayer(0).setDataDefinedProperty(QgsSymbolLayer.Property.PropertyStrokeWidth, width)


def felt(layer, language, shape):
    """Homes and schools by what a walk feels like."""
    size = 2.2 if shape == "Point" else 0.3
    rules(layer, language, shape, ('"felt_min" <= 10', "Feels like 10 min at most", "#1a7f6b", size), ('"felt_min" <= 20', "10 to 20 min", "#c9e3a6", size),
          ('"felt_min" <= 30', "20 to 30 min", "#f6c972", size), ('"felt_min" > 30', "Feels like more than 30 min", "#d9623b", size),
          ("ELSE", "Nobody walks", "#8f8f8f", size))
    exclusive(layer)


def described_columns(style):
    """The columns of the output layers that take a style."""
    return [column for algorithm in jumeau.catalogue() for output in algorithm["outputs"] if output["style"] == style for column in output["columns"]]


def name_columns(layer, language, columns):
    """Labels for names, sentences for codes: what is stored stays the same in every language."""
    translations = texts.known() if language == "fr" else {}

    def said(label):
        return translations[label] if translations else label
    for column in columns:
        place, unit = layer.fields().indexOf(column["name"]), f" ({column['unit']})" if column["unit"] else ""
        layer.setFieldAlias(place, said(column["label"]) + unit)
        if column["codes"]:
            meanings = [{said(code["label"]): code["id"]} for code in column["codes"]]
            layer.setEditorWidgetSetup(place, QgsEditorWidgetSetup("ValueMap", {"map": meanings}))


def same_ids_each_time(file):
    """QGIS draws ids at random: without this every run would change every file."""
    ids = {}
    words = re.sub(r"\{[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\}",
                   lambda found: ids.setdefault(found[0], f"{{00000000-0000-0000-0000-{len(ids) + 1:012}}}"),
                   file.read_text(encoding="utf-8"))
    words = re.sub(r'(<renderer-3d [^>]*layer=)"[^"]*"', r'\1""', words)
    file.write_text(words, encoding="utf-8")


def write(style, language, name, shape):
    columns = described_columns(name.removesuffix("_point").removesuffix("_line"))
    fields = "".join(f"&field={column['name']}:string" for column in columns)
    layer = QgsVectorLayer(f"{shape}?crs=EPSG:2154{fields}", name, "memory")
    categories = layer.StyleCategory.Fields | layer.StyleCategory.Forms
    if style:
        style(layer, language, shape)
        categories |= layer.StyleCategory.Symbology | layer.StyleCategory.Labeling
        if layer.renderer3D():
            categories |= layer.StyleCategory.Symbology3D
        if layer.mapTipTemplate():
            categories |= layer.StyleCategory.MapTips | layer.StyleCategory.LayerConfiguration
    name_columns(layer, language, columns)
    file = FOLDER / language / f"{name}.qml"
    words, done = layer.saveNamedStyle(str(file), categories)
    if not done:
        raise SystemExit(words)
    same_ids_each_time(file)


def main():
    application = QgsApplication([], False)
    application.initQgis()
    Qgs3D.initialize()
    styles = [(hubs, "hubs", "Point"), (coverage, "coverage", "Polygon"), (coverage, "coverage_point", "Point"),
              (quarterhour, "quarterhour", "Polygon"), (quarterhour, "quarterhour_point", "Point"), (streets, "streets", "LineString"),
              (reach_lines, "reach_lines", "LineString"), (reach_areas, "reach_areas", "Polygon"), (networkcheck, "networkcheck", "Point"),
              (validatecity, "validatecity", "Point"),
              (walkingpaths, "walkingpaths", "LineString"), (walkingpaths_pairs, "walkingpaths_pairs", "Point"), (None, "walkingpaths_front", "None"),
              (pathimprovements, "pathimprovements", "LineString"), (felt, "pathimprovements_homes", "Polygon"), (felt, "pathimprovements_homes_point", "Point"),
              (felt, "pathimprovements_schools", "Polygon"), (felt, "pathimprovements_schools_point", "Point"),
              (streetexposure, "streetexposure", "LineString"), (bikesuitability, "bikesuitability", "LineString"),
              (bikelanes, "bikelanes", "LineString"), (None, "bikelanes_curve", "None"), (compare, "compare", "Polygon"), (compare, "compare_point", "Point"),
              (compare, "compare_line", "LineString"), (compare_streets, "compare_streets", "LineString"), (None, "compare_distribution", "None"),
              (None, "repaired", "LineString"), (buildings, "buildings", "Polygon"), (buildings_surfaces, "buildings_surfaces", "Polygon"),
              (cloudinfo, "cloudinfo", "Polygon"), (cloudinfo_gaps, "cloudinfo_gaps", "Polygon"), (None, "cloudinfo_classes", "None"), (None, "sensorsurface_scores", "None"), (None, "sensorquality_episodes", "None"), (sensorforecast, "sensorforecast", "Point"), (None, "sensorforecast_scores", "None"), (sensoralerts, "sensoralerts", "Point"), (None, "sensoralerts_states", "None"), (sensorquality, "sensorquality", "Point"), (sensorindicators, "sensorindicators", "Point"), (None, "sensorsync", "None"), (None, "sensorsync_problems", "None"), (None, "cityexport", "None"),
              (footprints, "footprints", "Polygon"), (footprints_comparison, "footprints_comparison", "Polygon"),
              (enrich, "enrich", "Polygon"), (enrich_unused, "enrich_unused", "Polygon"), (enrich_unused, "enrich_unused_point", "Point"),
              (furniture, "furniture", "Point"), (plan, "plan_lines", "LineString"), (plan, "plan_areas", "Polygon"), (plan, "plan_points", "Point"),
              (trees, "trees", "Point"), (tree_crowns, "tree_crowns", "Polygon"), (trees_register, "trees_register", "Point"), (citymodel, "citymodel", "Polygon"),
              (None, "curve", "None"), (None, "categories", "None"), (None, "rank", "None"), (None, "rank_weights", "None")]
    for language in ("en", "fr"):
        (FOLDER / language).mkdir(parents=True, exist_ok=True)
        for make, name, shape in styles:
            write(make, language, name, shape)
    application.exitQgis()


if __name__ == "__main__":
    main()
