"""City models by Dask distributed: the same zones as from one process."""

import json
import pathlib

import numpy as np
import pytest
from conftest import X0, Y0, cloud

import jumeau


@pytest.fixture(scope="module")
def town(tmp_path_factory):
    """Two quarters a kilometre apart, and a third whose cloud has no ground."""
    folder = tmp_path_factory.mktemp("zones")
    (folder / "cloud").mkdir()
    cloud(folder / "one.laz")
    points = jumeau.city.read_points(folder / "one.laz")
    for name, east, codes in (("west", 0, None), ("east", 1000, None), ("bare", 2000, 6)):
        classes = points["classification"] if codes is None else np.full(len(points["x"]), codes, np.uint8)
        jumeau.city.write_points(folder / "cloud" / f"{name}.laz", points["x"] + east, points["y"], points["z"], classes, "EPSG:2154")
    square = np.array([[0, 0], [40, 0], [40, 40], [0, 40], [0, 0]]) + [X0, Y0]
    house = np.array([[15, 16], [25, 16], [25, 24], [15, 24], [15, 16]]) + [X0, Y0]
    jumeau.Table.polygons([square, square + [1000, 0], square + [2000, 0]], "EPSG:2154", number=["west", "east, far", "bare"]).write(
        folder / "zones.gpkg")
    jumeau.Table.polygons([house, house + [1000, 0]], "EPSG:2154", id=["a", "b"]).write(folder / "footprints.gpkg")
    return folder


def arguments(town):
    return {"zones": str(town / "zones.gpkg"), "zone_field": "number", "footprints": str(town / "footprints.gpkg"), "id_field": "id",
            "undulation": 49.4}


def states(table):
    return dict(zip(table["zone"], table["state"]))


def test_many_processes_make_what_one_makes(town, tmp_path):
    told, seen = [], []

    class Said:
        def message(self, level, words):
            told.append((level, str(words)))

    run = jumeau.city.model_zones(town / "cloud", tmp_path / "many", workers=2, monitor=Said(), progress=lambda share, stage: seen.append(share),
                                  **arguments(town))
    assert sorted(run.made) == ["east, far", "west"] and list(run.failed) == ["bare"]
    assert "no ground point" in run.failed["bare"] and any("no ground point" in words for level, words in told if level == "warning")
    assert states(run.zones) == {"west": "up_to_date", "east, far": "up_to_date", "bare": "failed"}
    assert seen == sorted(seen) and seen[-1] == 1.0
    one = jumeau.citymodel(town / "cloud", folder=tmp_path / "one", **arguments(town))
    assert states(one.output) == states(run.zones)
    for zone in ("west", "east%2C%20far"):
        many, alone = (tmp_path / name / "zones" / zone for name in ("many", "one"))
        assert (many / "buildings.city.json").read_bytes() == (alone / "buildings.city.json").read_bytes()
        assert (many / "dtm.tif").read_bytes() == (alone / "dtm.tif").read_bytes()
        figures = [json.loads((folder / "zone.json").read_text(encoding="utf-8"))["figures"] for folder in (many, alone)]
        assert figures[0] == figures[1]
    assert (tmp_path / "many" / "tileset.json").read_bytes() == (tmp_path / "one" / "tileset.json").read_bytes()
    again = jumeau.city.model_zones(town / "cloud", tmp_path / "many", workers=1, **arguments(town))
    assert again.made == [] and list(again.failed) == ["bare"]


def test_what_workers_cannot_have_is_refused(town, tmp_path):
    with pytest.raises(TypeError, match="zones must be a path"):
        jumeau.city.model_zones(town / "cloud", tmp_path / "model", zones=jumeau.Table.points([0.0], [0.0], "EPSG:2154"))
    with pytest.raises(TypeError, match="only is chosen"):
        jumeau.city.model_zones(town / "cloud", tmp_path / "model", only="west")
    with pytest.raises(jumeau.Error, match="which"):
        jumeau.city.model_zones(town / "cloud", tmp_path / "model", which="some", **arguments(town))
    with pytest.raises(jumeau.Error, match="kmz"):
        jumeau.city.model_zones(town / "cloud", tmp_path / "model", formats="kmz", **arguments(town))
    assert not (tmp_path / "model" / "zones").exists() or not list(pathlib.Path(tmp_path / "model" / "zones").iterdir())


def test_a_worker_that_dies_is_a_zone_that_failed():
    class Dead:
        def exception(self):
            return RuntimeError("the worker went away")

    from jumeau import _zones

    assert _zones._outcome(Dead()) == ("failed", "RuntimeError: the worker went away")


def test_a_cancelled_run_keeps_what_is_finished(town, tmp_path):
    class Impatient:
        def cancelled(self):
            return any((tmp_path / "stopped" / "zones").glob("*/zone.json"))

    with pytest.raises(jumeau.Cancelled):
        jumeau.city.model_zones(town / "cloud", tmp_path / "stopped", workers=1, monitor=Impatient(), **arguments(town))
    run = jumeau.city.model_zones(town / "cloud", tmp_path / "stopped", workers=1, **arguments(town))
    assert len(run.made) < 2 or run.made == []
    assert states(run.zones)["west"] == "up_to_date"


def solids(folder):
    """The positions of each building of a model, in no order."""
    out = []
    for file in sorted(folder.glob("zones/*/model.gpkg")):
        table = jumeau.read(f"{file}|layername=buildings") if (file.parent / "buildings.city.json").exists() else None
        for row in range(len(table) if table is not None else 0):
            first, last = (table.paths[table.parts[table.rows[row + end]]] for end in (0, 1))
            out.append((table.xy[first:last].tobytes(), table.z[first:last].tobytes()))
    return sorted(out)


def test_montpellier_by_tiles_is_montpellier_as_a_whole(shared_data, tmp_path):
    """Four tiles of IGN's LiDAR HD: footprints from class 6, terrain, buildings and trees, at once and tile by tile."""
    files = sorted((shared_data / "montpellier" / "lidar_hd").glob("*.laz"))
    side = np.array([[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]])
    corner = np.array([770_500, 6_277_500])
    whole = jumeau.Table.polygons([corner + 100 * side], "EPSG:2154", name=["whole"])
    tiles = jumeau.Table.polygons([corner + (50 * east, 50 * north) + 50 * side for north in (0, 1) for east in (0, 1)], "EPSG:2154",
                                  name=["sw", "se", "nw", "ne"])
    made = {name: jumeau.citymodel(files, zones=zones, zone_field="name", folder=tmp_path / name, formats="")
            for name, zones in (("whole", whole), ("tiles", tiles))}
    assert made["tiles"].made == 4 and made["tiles"].failed == 0
    assert made["whole"].buildings >= 5 and made["whole"].valid == made["whole"].buildings and made["whole"].trees > 50
    assert made["tiles"].trees == made["whole"].trees
    assert solids(tmp_path / "tiles") == solids(tmp_path / "whole")
    for raster in ("dtm", "dsm", "chm"):
        one, many = (jumeau.read(tmp_path / name / f"{raster}.vrt") for name in ("whole", "tiles"))
        assert one.transform == many.transform
        np.testing.assert_array_equal(one.cells, many.cells)
