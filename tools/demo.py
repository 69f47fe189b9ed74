#!/usr/bin/env python3
"""The main job, from nothing to an answer: makes the demo quarter, places its hubs, looks at its quarter-hour city, plans bike lanes,
finds walking paths to a school, opens a school to see who gains, models a quarter in 3D from its point cloud, and writes out/demo/:
demo.gpkg, demo.laz, model/, demo.qgz, map.png, model.png, summary.json. Runs inside QGIS, through Processing, as a user's model would.

    tools/dev demo [--language fr|en] [--size quarter|commune] [--seed N] [--out FOLDER]
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import tempfile

from osgeo import gdal
from qgis._3d import Qgs3D
from qgis.core import (
    Qgis, QgsApplication, QgsCoordinateReferenceSystem, QgsLayerTreeGroup, QgsLayoutExporter, QgsLayoutItemLabel, QgsLayoutItemLegend,
    QgsLayoutItemMap, QgsLayoutItemScaleBar, QgsLayoutPoint, QgsLayoutSize, QgsLegendRenderer, QgsLegendStyle, QgsPrintLayout, QgsProcessingContext, QgsProcessingFeedback,
    QgsProject, QgsRasterDemTerrainProvider, QgsRasterLayer, QgsReferencedRectangle, QgsSettings, QgsTextFormat, QgsUnitTypes, QgsVectorLayer)
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtGui import QColor, QFont, QPainter

DISTANCE_M, SHARE_PERCENT, LIMIT_MIN = 400, 80, 15
LANES_KM, PHASES, DETOUR_PERCENT = 4, 4, 30

WORDS = {
    "en": {
        "title": "Hubs within reach", "group_answer": "Answer", "group_city": "Quarter-hour city", "group_bikes": "Bike lanes", "group_paths": "Walking paths to a school",
        "group_scenario": "Scenario: a school opens where people walk most", "bikelanes": "Bike lanes to build", "bikesuitability": "Stress for cyclists",
        "walkingpaths": "Paths to choose from", "school": "School", "schools_after": "Schools", "compare": "Minutes to a school", "compare_streets": "People on the streets",
        "group_model": "3D model", "model_surfaces": "Buildings", "model_trees": "Trees", "model_dtm": "Terrain of the model", "model_zones": "Zones of the model",
        "group_territory": "Demo territory (invented)",
        "hubs": "Hubs", "coverage": "People and hubs", "quarterhour": "Minutes to places", "streets": "Streets", "green": "Green areas",
        "water": "Water", "terrain": "Terrain", "population": "Population", "candidates": "Candidate sites", "places": "Places",
        "proved": "This is proved: fewer cannot do.", "bound": "It is not proved: {0:.0f} might do.",
        "one": "{hubs} hubs are enough for {share} % of the {people} people to be within {distance} m of one on foot. {proof}",
        "two": "Everything within a quarter of an hour on foot: {all} % of the people; the category most often out of reach is “{worst}”.",
        "model": "3D model of {zones} zones: {buildings} buildings, {valid} of them valid solids, and {trees} trees. Run again, only what is stale is made anew.",
        "three": "Map, picture and project: {folder} (open demo.qgz in QGIS). The territory is invented.",
        "caption": "{share} % of {people} invented people within {distance} m on foot of one of {hubs} hubs. {proof}",
        "notes": "Numbers: building order. The larger the circle, the more people have only this hub within reach.\nWithout a colour: nobody lives there.\nDistance: straight to the street, along the streets, straight to the hub.\n\nSIGM@ Jumeau. The territory is invented."},
    "fr": {
        "title": "Pôles à portée", "group_answer": "Réponse", "group_city": "Ville du quart d’heure", "group_bikes": "Aménagements cyclables", "group_paths": "Chemins vers une école",
        "group_scenario": "Scénario : une école ouvre où l’on marche le plus", "bikelanes": "Aménagements à construire", "bikesuitability": "Stress des cyclistes",
        "walkingpaths": "Chemins au choix", "school": "École", "schools_after": "Écoles", "compare": "Minutes jusqu’à une école", "compare_streets": "Personnes dans les rues",
        "group_model": "Maquette 3D", "model_surfaces": "Bâtiments", "model_trees": "Arbres", "model_dtm": "Terrain de la maquette", "model_zones": "Zones de la maquette",
        "group_territory": "Territoire de démonstration (inventé)",
        "hubs": "Pôles", "coverage": "Habitants et pôles", "quarterhour": "Minutes jusqu’aux lieux", "streets": "Rues", "green": "Espaces verts",
        "water": "Eau", "terrain": "Terrain", "population": "Population", "candidates": "Sites possibles", "places": "Lieux",
        "proved": "C’est prouvé : il n’en faut pas moins.", "bound": "Ce n’est pas prouvé : {0:.0f} pourraient suffire.",
        "one": "{hubs} pôles suffisent pour que {share} % des {people} habitants en aient un à moins de {distance} m à pied. {proof}",
        "two": "Tout à un quart d’heure à pied : {all} % des habitants ; la catégorie qui manque le plus souvent est « {worst} ».",
        "model": "Maquette 3D de {zones} zones : {buildings} bâtiments, dont {valid} volumes valides, et {trees} arbres. Relancée, elle ne refait que ce qui est périmé.",
        "three": "Carte, image et projet : {folder} (ouvrir demo.qgz dans QGIS). Le territoire est inventé.",
        "caption": "{share} % de {people} habitants inventés à moins de {distance} m à pied d’un des {hubs} pôles. {proof}",
        "notes": "Numéros : ordre de construction. Plus le cercle est grand, plus d’habitants n’ont que ce pôle à portée.\nSans couleur : personne n’y habite.\nDistance : droit à la rue, le long des rues, droit au pôle.\n\nSIGM@ Jumeau. Le territoire est inventé."}}


CATEGORIES = {"en": {}, "fr": {
    "food": "alimentation", "bakery": "boulangerie", "school": "école", "pharmacy": "pharmacie", "doctor": "médecin", "post": "poste",
    "sport": "sport", "library": "bibliothèque", "market": "marché", "park": "parc"}}


def arguments():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    french = os.environ.get("LANG", "").startswith("fr")
    parser.add_argument("--language", choices=["fr", "en"], default="fr" if french else "en")
    parser.add_argument("--size", choices=["quarter", "commune"], default="quarter")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--out", type=pathlib.Path, default=pathlib.Path(os.environ.get("JUMEAU_SOURCE_DIR", ".")) / "out" / "demo")
    return parser.parse_args()


class Feedback(QgsProcessingFeedback):
    """Progress and warnings on standard error; standard output is for the answer."""

    def setProgressText(self, text):
        print("  " + text, file=sys.stderr)

    def pushWarning(self, warning):
        print("  ! " + warning, file=sys.stderr)

    def reportError(self, error, fatalError=False):
        print("  !! " + error, file=sys.stderr)


def start(language):
    """A QGIS without windows, with Processing and this plugin."""
    QgsApplication.setPrefixPath("/usr", True)
    application = QgsApplication([], False)
    application.initQgis()
    QgsSettings().setValue("locale/userLocale", language)
    QgsSettings().setValue("locale/overrideFlag", True)
    from processing.core.Processing import Processing
    Processing.initialize()
    import jumeau
    jumeau.classFactory(None).initProcessing()
    Qgs3D.initialize()  # else styles lose what they say of 3D views
    return application


def run(name, parameters):
    import processing
    name = name if ":" in name else f"jumeau:{name}"
    print(name, file=sys.stderr)
    return processing.run(name, parameters, feedback=Feedback(), context=QgsProcessingContext())


class Package:
    """The GeoPackage of the demo: what is read from it, and where answers go."""

    def __init__(self, file):
        self.file = file

    def __str__(self):
        return str(self.file)

    def layer(self, name):
        return f"{self.file}|layername={name}"

    def into(self, name):
        return f"ogr:dbname='{self.file}' table=\"{name}\" (geom)"

    def terrain(self):
        return f"GPKG:{self.file}:terrain"


def bike_lanes(package):
    streets = run("bikesuitability", {"NETWORK": package.layer("streets"), "PRESET": "demo", "TERRAIN": package.terrain(),
                                      "PARKING": package.layer("bike_parking"), "OUTPUT": package.into("answer_bikesuitability")})
    lanes = run("bikelanes", {"NETWORK": package.layer("answer_bikesuitability"), "POPULATION": package.layer("population"),
                              "POPULATION_FIELD": "people", "DESTINATIONS": package.layer("places"), "BUDGET": LANES_KM, "PHASES": PHASES,
                              "OUTPUT": package.into("answer_bikelanes"), "CURVE": "TEMPORARY_OUTPUT"})
    return {"suitability": streets, "lanes": lanes}


def walking_paths(package):
    """Green and flat paths from all homes around to the school with most pupils."""
    schools = QgsVectorLayer(package.layer("schools"), "schools", "ogr")
    school = max(schools.getFeatures(), key=lambda one: (one["pupils"], -one.id()))
    run("native:extractbyexpression", {"INPUT": package.layer("schools"), "EXPRESSION": f"$id = {school.id()}", "OUTPUT": package.into("answer_school")})
    run("streetexposure", {"NETWORK": package.layer("streets"), "TERRAIN": package.terrain(), "GREEN": package.layer("green"),
                           "WATER": package.layer("water"), "STRUCTURE_FIELD": "level", "OUTPUT": package.into("answer_streetexposure")})
    return run("walkingpaths", {"NETWORK": package.layer("answer_streetexposure"), "ORIGINS": package.layer("population"),
                                "DESTINATIONS": package.layer("answer_school"), "GREEN_FIELD": "green_percent", "CLIMB_FIELD": "climb_m",
                                "DESCENT_FIELD": "descent_m", "DETOUR": DETOUR_PERCENT, "LIMIT": 600, "ROUTES": 3,
                                "OUTPUT": package.into("answer_walkingpaths"), "FRONT": "TEMPORARY_OUTPUT", "PAIRS": "TEMPORARY_OUTPUT"})


def scenario(package):
    """Opens a school where people walk most minutes to one."""
    question = {"BEFORE": package.layer("streets"), "AFTER": package.layer("streets"), "POPULATION": package.layer("population"),
                "POPULATION_FIELD": "people", "PLACES": package.layer("schools"), "DISTRIBUTION": "TEMPORARY_OUTPUT"}
    today = run("compare", question | {"OUTPUT": "TEMPORARY_OUTPUT", "STREETS": "TEMPORARY_OUTPUT"})["OUTPUT"]
    worst = max(today.getFeatures(), key=lambda cell: ((cell["before"] or 0.0) * cell["people"], -cell.id())).id()
    cell = run("native:extractbyexpression", {"INPUT": today, "EXPRESSION": f"$id = {worst}", "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
    site = run("native:centroids", {"INPUT": cell, "OUTPUT": "TEMPORARY_OUTPUT"})["OUTPUT"]
    run("native:mergevectorlayers", {"LAYERS": [package.layer("schools"), site], "OUTPUT": package.into("answer_schools_after")})
    return run("compare", question | {"PLACES_AFTER": package.layer("answer_schools_after"), "OUTPUT": package.into("answer_compare"),
                                      "STREETS": package.into("answer_compare_streets")})


def city_model(package, cloud, folder):
    """The quarter that a LiDAR has seen, zone by zone. Its heights are above an invented sea: as much below the ellipsoid as at Marseille."""
    return run("citymodel", {"CLOUD": str(cloud), "ZONES": package.layer("zones"), "ZONE_FIELD": "zone", "FOOTPRINTS": package.layer("footprints"),
                             "ID_FIELD": "id", "FLOORS_FIELD": "floors", "REGISTER": package.layer("tree_register"), "UNDULATION": 49.4,
                             "FOLDER": str(folder), "OUTPUT": package.into("answer_zones")})


def answers(options):
    """The numbers, and the GeoPackage that holds what they are drawn from."""
    package, cloud = Package(options.out / "demo.gpkg"), options.out / "demo.laz"
    run("demoterritory", {"SIZE": options.size, "SEED": options.seed, "CLOUD": str(cloud), "OUTPUT": str(package)})
    layer, into = package.layer, package.into
    common = {"NETWORK": layer("streets"), "POPULATION": layer("population"), "POPULATION_FIELD": "people", "MODE": "walk"}
    hubs = run("hubs", common | {"CANDIDATES": layer("candidates"), "DISTANCE": DISTANCE_M, "SHARE": SHARE_PERCENT,
                                 "HUBS": into("answer_hubs"), "COVERAGE": into("answer_coverage"), "CURVE": "TEMPORARY_OUTPUT"})
    city = run("quarterhour", common | {"PLACES": layer("places"), "CATEGORY_FIELD": "category", "LIMIT": LIMIT_MIN,
                                        "OUTPUT": into("answer_quarterhour"), "CATEGORIES": "TEMPORARY_OUTPUT"})
    plans = {"bikes": bike_lanes(package), "paths": walking_paths(package), "scenario": scenario(package),
             "model": city_model(package, cloud, options.out / "model")}
    return package, hubs, city, plans


def add_layer(project, group, package, name, title, language, style=None, visible=True):
    return add_source(project, group, f"{package}|layername={name}", title, language, style, visible)


def add_source(project, group, source, title, language, style=None, visible=True):
    layer = QgsVectorLayer(source, title, "ogr")
    if not layer.isValid():
        raise SystemExit(f"the layer {source} cannot be opened")
    if style:
        import jumeau
        file = pathlib.Path(jumeau.__file__).parent / "styles" / language / f"{style}.qml"
        words, done = layer.loadNamedStyle(str(file))
        if not done:
            raise SystemExit(f"{file}: {words}")
    project.addMapLayer(layer, False)
    group.addLayer(layer)
    group.findLayer(layer).setItemVisibilityChecked(visible)
    return layer


def plain_fill(layer, colour):
    layer.renderer().symbol().setColor(QColor(colour))
    layer.renderer().symbol().symbolLayer(0).setStrokeColor(QColor(colour))


def let_streets_through(layer):
    layer.setBlendMode(QPainter.CompositionMode.CompositionMode_Multiply)
    layer.setOpacity(0.7)


def add_model(project, root, options, package, words):
    """Its buildings and trees stand on its terrain in every 3D view of the project."""
    group, folder = root.addGroup(words["group_model"]), options.out / "model"
    layers = [add_source(project, group, str(folder / "trees.vrt"), words["model_trees"], options.language, "trees"),
              add_source(project, group, str(folder / "surfaces.vrt"), words["model_surfaces"], options.language, "buildings_surfaces")]
    add_layer(project, group, package, "answer_zones", words["model_zones"], options.language, "citymodel", visible=False)
    terrain = QgsRasterLayer(str(folder / "dtm.vrt"), words["model_dtm"], "gdal")
    project.addMapLayer(terrain, False)
    group.addLayer(terrain)
    group.findLayer(terrain).setItemVisibilityChecked(False)
    ground = QgsRasterDemTerrainProvider()
    ground.setLayer(terrain)
    project.elevationProperties().setTerrainProvider(ground)
    group.setItemVisibilityChecked(False)
    return layers, terrain


def make_project(options, package, words):
    project = QgsProject.instance()
    project.setFilePathStorage(project.filePathStorage().Relative)
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:2154"))
    project.setTitle(words["title"])
    root, language = project.layerTreeRoot(), options.language
    answer = root.addGroup(words["group_answer"])
    add_layer(project, answer, package, "answer_hubs", words["hubs"], language, "hubs")
    coverage = add_layer(project, answer, package, "answer_coverage", words["coverage"], language, "coverage")
    let_streets_through(coverage)
    city = root.addGroup(words["group_city"])
    add_layer(project, city, package, "answer_quarterhour", words["quarterhour"], language, "quarterhour")
    city.setItemVisibilityChecked(False)
    for group, layers in (("group_bikes", (("bikelanes", "bikelanes"), ("bikesuitability", "bikesuitability"))),
                          ("group_paths", (("school", None), ("walkingpaths", "walkingpaths"))),
                          ("group_scenario", (("schools_after", None), ("compare_streets", "compare_streets"), ("compare", "compare")))):
        plan = root.addGroup(words[group])
        for name, style in layers:
            layer = add_layer(project, plan, package, f"answer_{name}", words[name], language, style)
            if not style:
                layer.renderer().symbol().setColor(QColor("#5b4b8a"))
            if layer.geometryType() == Qgis.GeometryType.Polygon:
                let_streets_through(layer)
        plan.setItemVisibilityChecked(False)
    add_model(project, root, options, package, words)
    territory = root.addGroup(words["group_territory"])
    for name in ("candidates", "places", "population"):
        add_layer(project, territory, package, name, words[name], language, visible=False)
    add_layer(project, territory, package, "streets", words["streets"], language, "streets")
    for name, colour in (("green", "#dcebcf"), ("water", "#bcd9e8")):
        plain_fill(add_layer(project, territory, package, name, words[name], language), colour)
    terrain = QgsRasterLayer(f"GPKG:{package}:terrain", words["terrain"], "gdal")
    if terrain.isValid():
        project.addMapLayer(terrain, False)
        territory.addLayer(terrain)
        territory.findLayer(terrain).setItemVisibilityChecked(False)
    for child in root.children():
        if isinstance(child, QgsLayerTreeGroup):
            child.setExpanded(child is answer)
    extent = coverage.extent()
    project.viewSettings().setDefaultViewExtent(QgsReferencedRectangle(extent.scaled(1.06), coverage.crs()))
    return project, extent


def place(item, layout, x, y, width, height):
    layout.addLayoutItem(item)
    item.attemptMove(QgsLayoutPoint(x, y, QgsUnitTypes.LayoutUnit.LayoutMillimeters))
    item.attemptResize(QgsLayoutSize(width, height, QgsUnitTypes.LayoutUnit.LayoutMillimeters))


def text_format(size, bold=False):
    out = QgsTextFormat()
    out.setFont(QFont("DejaVu Sans", weight=QFont.Weight.Bold if bold else QFont.Weight.Normal))
    out.setSize(size)
    out.setColor(QColor("#12343b"))
    return out


def label(layout, text, size, bold, x, y, width, height):
    item = QgsLayoutItemLabel(layout)
    item.setText(text)
    item.setTextFormat(text_format(size, bold))
    place(item, layout, x, y, width, height)


def make_map(project, extent, words, caption, file):
    layout = QgsPrintLayout(project)
    layout.initializeDefaults()
    layout.setName(words["title"])
    label(layout, words["title"], 20, True, 10, 9, 277, 11)
    label(layout, caption, 10, False, 10, 20, 277, 8)
    width = min(205, 170 * extent.width() / extent.height())
    right = 10 + width + 6
    picture = QgsLayoutItemMap(layout)
    place(picture, layout, 10, 31, width, 170)
    picture.zoomToExtent(extent)
    picture.setFrameEnabled(False)
    legend = QgsLayoutItemLegend(layout)
    for style, size, bold in ((QgsLegendStyle.Style.Group, 9, True), (QgsLegendStyle.Style.Subgroup, 8, True), (QgsLegendStyle.Style.SymbolLabel, 8, False)):
        legend.rstyle(style).setTextFormat(text_format(size, bold))
    legend.rstyle(QgsLegendStyle.Style.Group).setMargin(QgsLegendStyle.Side.Top, 5)
    legend.setAutoUpdateModel(False)
    legend.setLegendFilterByMapEnabled(True)
    legend.setLinkedMap(picture)
    for group in legend.model().rootGroup().children():
        if isinstance(group, QgsLayerTreeGroup) and not project.layerTreeRoot().findGroup(group.name()).itemVisibilityChecked():
            legend.model().rootGroup().removeChildNode(group)
    streets = [node for node in legend.model().rootGroup().findLayers() if node.name() == words["streets"]]
    for node in streets:  # without a title, which would seem to be that of the layers below too
        QgsLegendRenderer.setNodeLegendStyle(node, QgsLegendStyle.Style.Hidden)
    legend.setBoxSpace(0)
    place(legend, layout, right, 28, 287 - right, 100)
    label(layout, words["notes"], 8, False, right, 160, 287 - right, 26)
    scale = QgsLayoutItemScaleBar(layout)
    scale.setLinkedMap(picture)
    scale.applyDefaultSize(QgsUnitTypes.DistanceUnit.DistanceMeters)
    scale.setStyle("Line Ticks Up")
    scale.setTextFormat(text_format(8))
    scale.setBoxContentSpace(0)
    place(scale, layout, right, 191, 60, 13)
    project.layoutManager().addLayout(layout)
    settings = QgsLayoutExporter.ImageExportSettings()
    settings.dpi = 130
    settings.exportMetadata = False
    if QgsLayoutExporter(layout).exportToImage(str(file), settings) != QgsLayoutExporter.ExportResult.Success:
        raise SystemExit(f"{file} cannot be written")


def draw_model(options):
    """The picture of the 3D view, by QGIS Desktop on a screen, which need not be one that anybody sees."""
    with tempfile.TemporaryDirectory() as profile:
        command = ["qgis", "--profiles-path", profile, "--nologo", "--noversioncheck", "--code", str(pathlib.Path(__file__).with_name("demo3d.py"))]
        if not os.environ.get("DISPLAY"):
            command = ["xvfb-run", "-a", "-s", "-screen 0 1600x1000x24", *command]
        environment = {name: value for name, value in os.environ.items() if name != "QT_QPA_PLATFORM"}
        environment |= {"JUMEAU_DEMO": str(options.out), "LIBGL_ALWAYS_SOFTWARE": "1", "XDG_RUNTIME_DIR": profile}
        drawn = subprocess.run(command, env=environment, capture_output=True, text=True, timeout=240)
    if drawn.returncode != 0:
        raise SystemExit(f"the picture of the 3D model could not be drawn:\n{drawn.stderr}")


def numbers(results):
    return {name: value for name, value in results.items() if isinstance(value, (int, float))}


def main():
    options = arguments()
    options.out = options.out.resolve()
    options.out.mkdir(parents=True, exist_ok=True)
    gdal.SetConfigOption("GDAL_PAM_ENABLED", "NO")  # no .aux.xml beside the GeoPackage
    gdal.PushErrorHandler("CPLQuietErrorHandler")  # QGIS tries to georeference the PNG, which GDAL refuses aloud
    application = start(options.language)
    words = WORDS[options.language]
    package, hubs, city, plans = answers(options)

    locale = QLocale(options.language)
    facts = {"hubs": hubs["HUB_COUNT"], "share": locale.toString(hubs["COVERED_SHARE"], "f", 1), "people": locale.toString(int(hubs["PEOPLE"])),
             "distance": DISTANCE_M, "proof": words["proved"] if hubs["GAP"] == 0 else words["bound"].format(hubs["LOWER_BOUND"]),
             "all": locale.toString(city["SHARE_ALL"], "f", 1), "worst": CATEGORIES[options.language].get(city["WORST"], city["WORST"]),
             "zones": plans["model"]["MADE"] + plans["model"]["UP_TO_DATE"], "buildings": plans["model"]["BUILDINGS"],
             "valid": plans["model"]["VALID"], "trees": plans["model"]["TREES"], "folder": options.out}
    sentences = [words[number].format(**facts) for number in ("one", "two", "model", "three")]

    project, extent = make_project(options, package, words)
    make_map(project, extent, words, words["caption"].format(**facts), options.out / "map.png")
    if not project.write(str(options.out / "demo.qgz")):
        raise SystemExit(project.error())
    summary = {"territory": {"size": options.size, "seed": options.seed, "invented": True},
               "question": {"distance_m": DISTANCE_M, "share_percent": SHARE_PERCENT, "mode": "walk", "limit_min": LIMIT_MIN},
               "hubs": numbers(hubs),
               "quarterhour": {k: v for k, v in city.items() if k in ("PEOPLE", "SHARE_ALL", "WORST")},
               "bikelanes": numbers(plans["bikes"]["lanes"]), "walkingpaths": numbers(plans["paths"]), "scenario": numbers(plans["scenario"]),
               "model": numbers(plans["model"]),
               "sentences": sentences}
    (options.out / "summary.json").write_text(json.dumps(summary, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
    draw_model(options)
    print("\n".join(sentences))
    project.clear()
    application.exitQgis()


if __name__ == "__main__":
    main()
