import builtins

import numpy as np
import pytest

import jumeau
from jumeau import Error, Table

geopandas = pytest.importorskip("geopandas", reason="geopandas is not installed")
pandas = pytest.importorskip("pandas")
shapely = pytest.importorskip("shapely")


def frame(geometries, **columns):
    return geopandas.GeoDataFrame(columns, geometry=geometries, crs="EPSG:2154")


SQUARE = shapely.box(0, 0, 2, 2)
RING = shapely.Polygon(shapely.box(0, 0, 9, 9).exterior, [shapely.box(1, 1, 2, 2).exterior.coords[::-1]])


@pytest.mark.parametrize("geometries, shape", [
    ([shapely.Point(1, 2), None, shapely.Point(3, 4)], "point"),
    ([shapely.Point(1, 2), shapely.MultiPoint([(3, 4), (5, 6)])], "point"),
    ([shapely.Point(1, 2, 3), shapely.Point(4, 5, 6)], "point"),
    ([shapely.LineString([(0, 0), (1, 1)]), None], "line"),
    ([shapely.LineString([(0, 0), (1, 1)]), shapely.MultiLineString([[(0, 0), (1, 1)], [(2, 2), (3, 3), (4, 4)]])], "line"),
    ([shapely.LineString([(0, 0, 1), (1, 1, 2)])], "line"),
    ([SQUARE, RING, None], "polygon"),
    ([SQUARE, shapely.MultiPolygon([SQUARE, shapely.box(5, 5, 6, 6)]), None], "polygon"),
])
def test_geometries_go_and_come_back(geometries, shape):
    given = frame(geometries, value=np.arange(len(geometries)))
    table = Table.from_geopandas(given)
    assert table.shape == shape and table.crs == "EPSG:2154" and len(table) == len(geometries)
    back = table.to_geopandas()
    assert back.crs == given.crs
    assert back["value"].tolist() == given["value"].tolist()
    for before, after in zip(given.geometry, back.geometry):
        assert (before is None and after is None) or before.equals(after)
        assert before is None or before.has_z == after.has_z


def test_columns_keep_their_types():
    given = frame([shapely.Point(0, 0)] * 3, whole=[1, 2, 3], real=[1.5, np.nan, 2], word=["a", None, "ç"],
                  yes=[True, False, True], maybe=pandas.array([1, None, 3], dtype="Int64"),
                  at=pandas.to_datetime(["2020-01-01T12:00", None, "2021-01-01T00:00"], utc=True))
    table = Table.from_geopandas(given)
    assert [table.kind(name) for name in table] == ["integer", "real", "text", "boolean", "integer", "instant"]
    back = table.to_geopandas()
    assert back["whole"].tolist() == [1, 2, 3]
    assert back["word"].tolist() == ["a", None, "ç"]
    assert back["yes"].dtype == bool
    assert back["maybe"].dtype == "Int64" and back["maybe"].isna().tolist() == [False, True, False]
    assert back["at"].isna().tolist() == [False, True, False]
    assert back["at"][0] == pandas.Timestamp("2020-01-01T12:00")


def test_a_time_zone_is_taken_into_account():
    given = frame([shapely.Point(0, 0)], at=pandas.to_datetime(["2020-01-01T12:00+02:00"]))
    assert Table.from_geopandas(given)["at"][0] == np.datetime64("2020-01-01T10:00")


def test_mixed_shapes_are_refused():
    with pytest.raises(Error, match="LineString, Point") as raised:
        Table.from_geopandas(frame([shapely.Point(0, 0), shapely.LineString([(0, 0), (1, 1)])]))
    assert raised.value.code == "bad_input"
    with pytest.raises(Error, match="GeometryCollection"):
        Table.from_geopandas(frame([shapely.GeometryCollection([shapely.Point(0, 0)])]))


def test_rings_become_lines():
    table = Table.from_geopandas(frame([shapely.LinearRing([(0, 0), (1, 0), (1, 1)]), shapely.LineString([(5, 5), (6, 6)])]))
    assert (table.shape, table.paths.tolist()) == ("line", [0, 4, 6])


def test_a_series_and_a_table_without_geometry_are_taken_too():
    assert len(Table.from_geopandas(geopandas.GeoSeries([SQUARE], crs=2154))) == 1
    plain = Table.from_arrays("none", columns={"a": [1, 2]}).to_geopandas()
    assert plain["a"].tolist() == [1, 2] and not isinstance(plain, geopandas.GeoDataFrame)


def test_what_is_copied_to_geopandas_can_be_changed():
    table = Table.points([0], [0], value=[1.0])
    frame = table.to_geopandas()
    frame.loc[0, "value"] = 9.0
    assert table["value"].tolist() == [1.0]


def test_without_geopandas_the_error_says_what_to_do(monkeypatch):
    real = builtins.__import__

    def without(name, *rest):
        if name == "geopandas":
            raise ImportError("No module named 'geopandas'")
        return real(name, *rest)

    monkeypatch.setattr(builtins, "__import__", without)
    with pytest.raises(ImportError, match="needs geopandas, which is not installed"):
        Table.points([0], [0]).to_geopandas()


def test_many_rows_take_no_loop_over_rows():
    count = 200_000
    table = Table.points(np.arange(count), np.arange(count), 2154, value=np.arange(count))
    assert len(table.to_geopandas()) == count
    assert jumeau.Table.from_geopandas(table.to_geopandas()) == table
