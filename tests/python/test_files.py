import pathlib
import pickle

import numpy as np
import pytest

import jumeau
from jumeau import Dataset, Error, Grid, Table


def streets():
    return Table.lines([[[0, 0], [3, 4]], [[3, 4], [6, 8], [9, 8]]], 2154, speed=[30, 50], name=["Rue Noé", None],
                       width=[2.5, np.nan])


def relief():
    return Grid.from_array([[1, 2, 3], [4, -1, 6]], (900_000, 5, 0, 6_300_000, 0, -5), 2154, nodata=-1)


def same_content(one, two):
    assert one.xy.tolist() == two.xy.tolist() and one.rows.tolist() == two.rows.tolist()
    assert one.paths.tolist() == two.paths.tolist() and one.crs == two.crs
    for name in one.columns:
        assert np.array_equal(one.column(name), two.column(name), equal_nan=one.kind(name) == "real")


@pytest.mark.parametrize("ending", ["gpkg", "geojson", "shp"])
def test_a_layer_comes_back_from_a_file(tmp_path, ending):
    path = tmp_path / f"streets.{ending}"
    streets().write(path)
    again = jumeau.read(path)
    same_content(streets(), again)
    assert again.source == str(path) and again.name == "streets"
    assert jumeau.layers(path) == ["streets"]


def test_a_table_without_geometry_comes_back_from_csv(tmp_path):
    table = Table.from_arrays("none", columns={"id": [1, 2], "name": ["a", "b;\"c\""], "share": [0.25, 1e-9]})
    table.write(tmp_path / "t.csv")
    again = jumeau.read(tmp_path / "t.csv")
    assert again.shape == "none"
    assert {name: again[name].tolist() for name in again} == {"id": [1, 2], "name": ["a", "b;\"c\""], "share": [0.25, 1e-9]}


def test_csv_with_coordinates_becomes_points(tmp_path):
    (tmp_path / "t.csv").write_text("lon,lat,name\n5.37,43.3,Marseille\n5.45,43.53,Aix\n", encoding="utf-8")
    table = jumeau.read(tmp_path / "t.csv")
    assert (table.shape, table.crs) == ("point", "EPSG:4326")
    assert table.xy.tolist() == [[5.37, 43.3], [5.45, 43.53]]


@pytest.mark.parametrize("ending", ["tif", "gpkg"])
def test_a_grid_comes_back_from_a_file(tmp_path, ending):
    path = tmp_path / f"relief.{ending}"
    relief().write(path)
    again = jumeau.read(path)
    assert isinstance(again, Grid) and again == relief()
    assert np.isnan(again.cells[1, 1]) and again.nodata == -1
    assert again.transform == (900_000, 5, 0, 6_300_000, 0, -5)
    assert jumeau.read(path, band=1) == again
    with pytest.raises(Error, match="band 2"):
        jumeau.read(path, band=2)


def test_each_raster_of_a_geopackage_has_its_name(tmp_path):
    path = tmp_path / "all.gpkg"
    noise = Grid.from_array([[7]], (0, 1, 0, 0, 0, -1), 2154)
    Dataset({"relief": relief(), "noise": noise}).write(path)
    assert jumeau.read(path) == jumeau.read(path, "relief") == relief()
    assert jumeau.read(path, "noise") == jumeau.read(f"{path}|layername=noise", band=1) == noise
    assert jumeau.read(f"GPKG:{path}:noise") == noise
    with pytest.raises(Error, match="no vector layer"):
        jumeau.layers(path)
    with pytest.raises(Error, match="heat"):
        jumeau.read(path, "heat", band=1)


def test_a_grid_travels_between_processes():
    assert pickle.loads(pickle.dumps(relief())) == relief()


def test_a_grid_is_seen_without_a_copy_and_cannot_be_written():
    grid = relief()
    assert grid.cells.shape == grid.shape == (2, 3) and grid.cells.dtype == np.float32
    assert np.shares_memory(grid.cells, grid.cells) and np.shares_memory(np.asarray(grid), grid.cells)
    with pytest.raises(ValueError):
        grid.cells[0, 0] = 9
    cells = grid.cells
    del grid
    assert cells[0].tolist() == [1, 2, 3]
    assert repr(relief()) == "<jumeau.Grid: 3 x 2 cells, EPSG:2154>"


@pytest.mark.parametrize("cells, transform, words", [([1, 2], range(6), "1 dimensions"), ([[1]], [0, 1], "has 2 numbers")])
def test_what_makes_no_grid_is_refused(cells, transform, words):
    with pytest.raises(Error, match=words):
        Grid.from_array(cells, transform)


def test_several_layers_go_to_one_geopackage(tmp_path):
    path = tmp_path / "all.gpkg"
    data = Dataset({"roads": streets(), "spots": Table.points([1], [2], 2154), "relief": relief()})
    assert list(data) == ["roads", "spots", "relief"] and data["roads"] == streets() and len(data) == 3
    data.write(path)
    assert set(jumeau.layers(path)) == {"roads", "spots"}
    assert jumeau.read(path, "spots").xy.tolist() == [[1, 2]]
    same_content(streets(), jumeau.read(f"{path}|layername=roads"))
    assert jumeau.read(path, "roads").source == f"{path}|layername=roads"
    assert jumeau.read(path, band=1) == relief()
    with pytest.raises(Error, match="roads, spots") as raised:
        jumeau.read(path, "rivers")
    assert raised.value.code == "unreadable"


def test_only_layers_go_into_a_dataset():
    with pytest.raises(TypeError, match="b: a layer is a Table or a Grid, not a int"):
        Dataset({"a": streets(), "b": 3})


def test_paths_are_text_or_paths(tmp_path):
    streets().write(str(tmp_path / "a.gpkg"))
    assert jumeau.read(str(tmp_path / "a.gpkg")) == jumeau.read(pathlib.Path(tmp_path / "a.gpkg"))
    with pytest.raises(TypeError):
        jumeau.read(3)


def folder_of(path):
    return sorted(str(one.relative_to(path)) for one in path.rglob("*"))


@pytest.mark.parametrize("where, words", [
    ("missing/out.gpkg", "folder does not exist"),
    ("taken.gpkg", "it is a folder"),
    ("file.txt/out.gpkg", "cannot be written"),
    ("out.nonsense", "no format has that ending"),
])
def test_an_output_that_cannot_be_written_leaves_nothing(tmp_path, where, words):
    (tmp_path / "taken.gpkg").mkdir()
    (tmp_path / "file.txt").write_text("kept")
    before = folder_of(tmp_path)
    with pytest.raises(Error) as raised:
        streets().write(tmp_path / where)
    assert raised.value.code == "unwritable"
    assert words in str(raised.value) and where in str(raised.value)
    assert folder_of(tmp_path) == before


def test_what_is_there_stays_when_writing_fails(tmp_path):
    path = tmp_path / "out.geojson"
    streets().write(path)
    before = path.read_bytes()
    with pytest.raises(Error, match="GeoPackage"):
        Dataset({"a": streets(), "b": streets()}).write(path)
    assert path.read_bytes() == before and folder_of(tmp_path) == ["out.geojson"]


@pytest.mark.parametrize("content", [b"", b"not a layer at all", b"SQLite format 3\0" + bytes(100)])
def test_files_that_are_no_layers_are_refused(tmp_path, content):
    (tmp_path / "x.gpkg").write_bytes(content)
    with pytest.raises(Error) as raised:
        jumeau.read(tmp_path / "x.gpkg")
    assert raised.value.code == "unreadable" and "x.gpkg" in str(raised.value)


def test_a_truncated_geopackage_is_refused(tmp_path):
    count = 20_000
    Table.points(np.arange(count), np.arange(count), 2154, value=np.arange(count)).write(tmp_path / "whole.gpkg")
    whole = (tmp_path / "whole.gpkg").read_bytes()
    (tmp_path / "cut.gpkg").write_bytes(whole[: len(whole) // 2])
    with pytest.raises(Error) as raised:
        jumeau.read(tmp_path / "cut.gpkg")
    assert raised.value.code == "unreadable"


def test_a_missing_file_is_named():
    with pytest.raises(Error, match="/no/such/file.gpkg cannot be read") as raised:
        jumeau.read("/no/such/file.gpkg")
    assert raised.value.code == "unreadable"
    with pytest.raises(Error, match="cannot be read"):
        jumeau.layers("/no/such/file.gpkg")


def test_reading_and_writing_can_be_followed_and_stopped(tmp_path):
    count = 300_000
    table = Table.points(np.arange(count), np.arange(count), 2154)

    class Stop:
        def cancelled(self):
            return True

    with pytest.raises(jumeau.Cancelled):
        table.write(tmp_path / "big.gpkg", monitor=Stop())
    assert folder_of(tmp_path) == []
    told = []
    table.write(tmp_path / "big.gpkg", progress=lambda fraction, stage: told.append(fraction))
    assert told and told == sorted(told) and 0 <= told[0] and told[-1] <= 1
    with pytest.raises(jumeau.Cancelled):
        jumeau.read(tmp_path / "big.gpkg", monitor=Stop())
