"""The 3D model through QGIS: a cloud is one file, several, or a folder, through both doors."""

import numpy as np
import pytest
from conftest import SOURCE

import jumeau

RING = np.array([[15, 16], [25, 16], [25, 24], [15, 24], [15, 16]]) + [900_000, 6_300_000]


@pytest.fixture(scope="module")
def house(tmp_path_factory):
    """Flat ground and a gable house of 10 m x 8 m, its points in two files, and its footprint."""
    folder = tmp_path_factory.mktemp("house")
    random = np.random.default_rng(1)
    x, y = random.uniform(0, 40, 12_000), random.uniform(0, 40, 12_000)
    inside = (np.abs(x - 20) < 5) & (np.abs(y - 20) < 4)
    z = np.where(inside, 56.0 + 0.5 * (4 - np.abs(y - 20)), 50.0)
    (folder / "cloud").mkdir()
    for name, some in (("west.laz", x < 20), ("east.laz", x >= 20)):
        jumeau.city.write_points(folder / "cloud" / name, 900_000 + x[some], 6_300_000 + y[some], z[some], np.where(inside, 6, 2)[some], "EPSG:2154")
    jumeau.Table.polygons([[RING]], "EPSG:2154").write(folder / "footprints.gpkg")
    return folder


def buildings(house, cloud):
    return ["jumeau:buildings", {"CLOUD": cloud, "FOOTPRINTS": str(house / "footprints.gpkg"), "OUTPUT": "TEMPORARY_OUTPUT",
                                 "SURFACES": "TEMPORARY_OUTPUT"}]


def test_a_cloud_is_files_or_a_folder_through_both_doors(qgis, house):
    files = [str(file) for file in sorted((house / "cloud").iterdir())]
    runs = [buildings(house, cloud) for cloud in (files, files[::-1], str(house / "cloud"), [str(house / "cloud")])]
    native, portable = qgis.script("runs.py", "native", runs), qgis.script("runs.py", "portable", runs)
    assert native[0]["numbers"]["LOD22"] == 1
    assert all(answer == native[0] for answer in (*native, *portable))


def test_qgis_process_takes_a_folder(qgis, house, tmp_path):
    answer = qgis.process("run", "jumeau:terrain", f"--CLOUD={house / 'cloud'}", f"--DTM={tmp_path / 'dtm.tif'}")
    assert answer.code == 0, answer
    assert np.nanmax(np.abs(jumeau.read(tmp_path / "dtm.tif").cells - 50.0)) < 0.01


def test_a_missing_cloud_is_said(qgis, house, tmp_path):
    answer = qgis.process("run", "jumeau:cloudinfo", f"--CLOUD={tmp_path / 'absent.laz'}", "--OUTPUT=TEMPORARY_OUTPUT")
    assert answer.code != 0 and "absent.laz cannot be read as a point cloud" in answer.out + answer.err


@pytest.fixture(scope="module")
def addresses(house):
    """Two places: one in the house, one in front of it."""
    path = house / "addresses.gpkg"
    jumeau.Table.points(900_000 + np.array([20.0, 20.0]), 6_300_000 + np.array([20.0, 12.0]), "EPSG:2154", number=[3, 5], street=["Rue A", "Rue B"],
                        kind=["Candélabre", "Banc"]).write(path)
    return str(path)


def test_fields_are_chosen_through_both_doors(qgis, house, addresses):
    def enrich(**more):
        return ["jumeau:enrich", {"INPUT": str(house / "footprints.gpkg"), "FROM": addresses, "OUTPUT": "TEMPORARY_OUTPUT"} | more]
    runs = [enrich(), enrich(FIELDS=["number", "street"]), enrich(FIELDS="number;street"), enrich(FIELDS=["absent"]), enrich(TAKE="list")]
    native, portable = qgis.script("runs.py", "native", runs), qgis.script("runs.py", "portable", runs)
    assert native == portable
    (_, values), = native[1]["layers"]["OUTPUT"]
    assert (values["number"], values["street"], values["match"]) == (3, "Rue A", "matched") and "kind" not in values
    assert native[2] == native[1] and native[0]["layers"]["OUTPUT"][0][1]["kind"] == "Candélabre"
    assert "absent" in native[3]["error"] and native[4]["layers"]["OUTPUT"][0][1]["number"] == "3; 5"


def test_furniture_through_both_doors(qgis, house, addresses):
    runs = [["jumeau:furniture", {"INPUT": addresses, "KIND_FIELD": "kind", "OUTPUT": "TEMPORARY_OUTPUT", "PLAN_LINES": "TEMPORARY_OUTPUT"}]]
    native, portable = qgis.script("runs.py", "native", runs), qgis.script("runs.py", "portable", runs)
    assert native == portable
    assert sorted(values["kind"] for _, values in native[0]["layers"]["OUTPUT"]) == ["bench", "light"]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_styles_draw_in_space(qgis, language):
    shapes = {"buildings": "MultiPolygonZ", "buildings_surfaces": "PolygonZ", "trees": "PointZ", "furniture": "PointZ", "plan_lines": "LineStringZ"}
    styles = {name: (str(SOURCE / "plugin" / "styles" / language / f"{name}.qml"), shape) for name, shape in shapes.items()}
    drawn = qgis.script("in_space.py", styles)
    assert all(isinstance(symbols, int) and symbols > 0 for symbols in drawn.values()), drawn
    assert drawn["buildings_surfaces"] == 3 and drawn["furniture"] > 20
