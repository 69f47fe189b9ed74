"""City models in QGIS."""

import json
import math

from conftest import as_arguments

X0, Y0, GROUND = 892_394, 6_246_879, 3  # the Vieux-Port of Marseille: 5.3698 E, 43.2951 N
GEOID = 49.4


def city(path, buildings=12):
    """A CityJSON file of boxes in a row, 20 m apart, 10 m high."""
    faces = [[3, 2, 1, 0], [4, 5, 6, 7], [0, 1, 5, 4], [1, 2, 6, 5], [2, 3, 7, 6], [3, 0, 4, 7]]
    objects, vertices = {}, []
    for i in range(buildings):
        shell = [[[8 * i + corner for corner in face]] for face in faces]
        vertices += [[20 * i + x, y, z] for z in (0, 10) for x, y in ((0, 0), (10, 0), (10, 8), (0, 8))]
        objects[f"b{i}"] = {"type": "Building", "attributes": {"floors": i}, "geometry": [{"type": "Solid", "lod": "1.2", "boundaries": [shell]}]}
    path.write_text(json.dumps({
        "type": "CityJSON", "version": "2.0", "transform": {"scale": [1, 1, 1], "translate": [X0, Y0, GROUND]},
        "metadata": {"referenceSystem": "https://www.opengis.net/def/crs/EPSG/0/5698"}, "CityObjects": objects, "vertices": vertices}))
    return str(path)


def test_a_tileset_loads_at_its_place_and_height(qgis, tmp_path):
    target = tmp_path / "tiles" / "tileset.json"
    given = {"INPUT": city(tmp_path / "city.json"), "TARGET": str(target), "UNDULATION": GEOID, "FEATURES_PER_TILE": 5,
             "BUILDINGS": "TEMPORARY_OUTPUT"}
    answer = qgis.process("--json", "run", "jumeau:cityexport", *as_arguments(given))
    assert answer.code == 0, answer
    assert answer.json()["results"]["WRITTEN"] == 12

    scene = qgis.script("tiledscene.py", str(target))
    assert scene["valid"] and scene["crs"] == "EPSG:4979", scene
    west, south, east, north = scene["extent"]
    assert abs(west - 5.3698) < 1e-4 and abs(south - 43.2951) < 1e-4
    assert math.isclose((east - west) * math.cos(math.radians(south)) * 111_320, 230, rel_tol=0.01)
    assert [round(height, 2) for height in scene["heights"]] == [GROUND + GEOID, GROUND + 10 + GEOID]
    assert len(scene["origins"]) >= 3 and set(scene["contents"]) == {"glTF"}
    for origin in scene["origins"]:  # on the globe: 6,368.2 km from its centre at this latitude
        assert abs(math.dist(origin, (0, 0, 0)) - 6_368_200) < 500


def test_a_geopackage_of_buildings_has_heights(qgis, tmp_path):
    given = {"INPUT": city(tmp_path / "city.json"), "TARGET": str(tmp_path / "city.gpkg"), "BUILDINGS": "TEMPORARY_OUTPUT"}
    answer = qgis.process("--json", "run", "jumeau:cityexport", *as_arguments(given))
    assert answer.code == 0, answer
    rows, = qgis.script("rows.py", f"{tmp_path / 'city.gpkg'}|layername=buildings")
    assert len(rows) == 12
    shape, values = next(row for row in rows if row[1]["id"] == "b7")
    assert "Z" in shape.split("(")[0] and f" {GROUND + 10}" in shape, shape
    assert values == {"id": "b7", "floors": 7}
