import gc
import pickle
import weakref

import numpy as np
import pytest

import jumeau
from jumeau import Error, Table


def mixed():
    return Table.points(
        [0.0, 1.0, np.nan], [10.0, 11.0, 12.0], "EPSG:2154",
        count=np.ma.MaskedArray([1, 2, 3], mask=[False, True, False]), share=[0.5, np.nan, 1.5], name=["Aix", None, "Ça"],
        open=np.ma.MaskedArray([True, False, True], mask=[False, False, True]),
        since=np.array(["2020-01-01T00:00:00.250", "NaT", "1969-12-31"], dtype="datetime64[ms]"))


def streets():
    return Table.lines([[[0, 0], [3, 4]], np.empty((0, 2)), [[3, 4], [6, 8], [9, 8]]], 2154, speed=[30, 50, 70])


# ---- memory


@pytest.mark.parametrize("attribute", ["xy", "rows", "paths", "parts"])
def test_geometry_is_seen_without_a_copy_and_cannot_be_written(attribute):
    table = streets()
    first, second = getattr(table, attribute), getattr(table, attribute)
    assert np.shares_memory(first, second)
    assert first.base is not None and not first.flags.owndata
    assert not first.flags.writeable
    with pytest.raises(ValueError):
        first[0] = 9
    with pytest.raises(ValueError):
        first.setflags(write=True)


@pytest.mark.parametrize("name, dtype", [("count", "int64"), ("share", "float64"), ("open", "bool"), ("since", "datetime64[ms]")])
def test_columns_are_seen_without_a_copy(name, dtype):
    table = mixed()
    assert table.column(name).dtype == dtype
    assert np.shares_memory(table.column(name), table.column(name))
    assert np.shares_memory(table.valid(name), table.valid(name))
    assert not table.column(name).flags.writeable
    assert table.valid(name).dtype == bool


def test_texts_are_seen_as_bytes_without_a_copy():
    table = mixed()
    offsets, data = table.text_bytes("name")
    assert offsets.tolist() == [0, 3, 3, 6]
    assert data.tobytes().decode() == "AixÇa"
    assert np.shares_memory(data, table.text_bytes("name")[1])
    with pytest.raises(Error, match="does not hold text"):
        table.text_bytes("count")


def test_a_column_without_null_is_given_as_it_is():
    table = streets()
    assert np.shares_memory(table["speed"], table.column("speed"))


def test_arrays_live_longer_than_their_table():
    table = Table.points(np.arange(100_000.0), np.arange(100_000.0), value=np.arange(100_000))
    xy, value = table.xy, table.column("value")
    gone = weakref.ref(table)
    del table
    gc.collect()
    assert gone() is None
    rubbish = [np.full(200_000, 7.0) for _ in range(5)]  # would fall on freed memory
    assert (xy[:, 0] == np.arange(100_000)).all()
    assert value.sum() == 100_000 * 99_999 // 2
    del rubbish


def test_what_is_given_is_copied_once():
    x = np.array([1.0, 2.0])
    table = Table.points(x, x, value=x)
    x[:] = 9
    assert table.xy.tolist() == [[1, 1], [2, 2]]
    assert table.column("value").tolist() == [1, 2]


# ---- NULL


def test_null_shows_in_each_type():
    table = mixed()
    assert table["count"].tolist() == [1, None, 3]
    assert np.isnan(table["share"]).tolist() == [False, True, False]
    assert table["name"].tolist() == ["Aix", None, "Ça"]
    assert table["open"].tolist() == [True, False, None]
    assert np.isnat(table["since"]).tolist() == [False, True, False]
    assert table["since"][0] == np.datetime64("2020-01-01T00:00:00.250")
    assert table["since"][2] == np.datetime64("1969-12-31")


def test_valid_says_where_null_is():
    table = mixed()
    assert table.valid("count").tolist() == [True, False, True]
    assert streets().valid("speed") is None


# ---- making


def test_a_point_without_a_place_is_an_empty_geometry():
    table = mixed()
    assert table.rows.tolist() == [0, 1, 2, 2]
    assert table.xy.tolist() == [[0, 10], [1, 11]]
    assert len(table) == 3


def test_lines_from_a_list_and_from_offsets_are_the_same():
    whole = np.array([[0, 0], [3, 4], [3, 4], [6, 8], [9, 8]])
    assert Table.lines(whole, 2154, offsets=[0, 2, 2, 5], speed=[30, 50, 70]) == streets()
    assert streets().paths.tolist() == [0, 2, 5]
    assert streets().rows.tolist() == [0, 1, 1, 2]


def test_polygons_have_holes_and_are_closed():
    outer, hole = np.array([[0, 0], [9, 0], [9, 9]]), np.array([[1, 1], [2, 1], [2, 2], [1, 1]])
    table = Table.polygons([outer, [outer, hole], []], 2154)
    assert table.shape == "polygon"
    assert table.paths.tolist() == [0, 4, 8, 12]
    assert table.parts.tolist() == [0, 1, 3]
    assert table.rows.tolist() == [0, 1, 2, 2]
    assert table.xy[3].tolist() == [0, 0]


def test_heights_come_with_the_third_coordinate():
    table = Table.lines([np.array([[0, 0, 5], [1, 1, 6.0]])])
    assert table.z.tolist() == [5, 6]
    assert Table.points([0], [0], z=[7]).z.tolist() == [7]
    assert streets().z is None


def test_from_arrays_takes_the_flat_arrays():
    given = streets()
    again = Table.from_arrays("line", given.xy, paths=given.paths, rows=given.rows, crs="EPSG:2154", name="roads",
                              columns={"speed": given["speed"]})
    assert again == given
    assert again.name == "roads"


def test_a_table_may_have_no_geometry():
    table = Table.from_arrays("none", columns={"a": [1, 2]})
    assert (len(table), table.shape, table.columns) == (2, "none", ["a"])


@pytest.mark.parametrize("crs, words", [("EPSG:2154", "EPSG:2154"), (2154, "EPSG:2154"), (None, ""), ("", "")])
def test_reference_systems_are_said_in_several_ways(crs, words):
    assert Table.points([0], [0], crs).crs == words


def test_columns_may_have_any_name():
    table = Table.points([0], [0], columns={"crs": ["a"], "x": [1], "class": [True]}, name=["b"])
    assert table.columns == ["crs", "x", "class", "name"]
    assert table["crs"].tolist() == ["a"]


@pytest.mark.parametrize("values, kind, read", [
    (np.array([1, 2], dtype=np.uint8), "integer", [1, 2]),
    (np.array([1, 2], dtype=np.float32), "real", [1, 2]),
    ([1, None], "integer", [1, None]),
    ([1, 2.5], "real", [1, 2.5]),
    ([True, None], "boolean", [True, None]),
    (np.array(["a", "bc"]), "text", ["a", "bc"]),
    ([None, None], "text", [None, None]),
    (np.arange(4)[::2], "integer", [0, 2]),
])
def test_columns_are_recognised(values, kind, read):
    table = Table.points([0, 1], [0, 1], value=values)
    assert table.kind("value") == kind
    assert table["value"].tolist() == read


@pytest.mark.parametrize("make, words", [
    (lambda: Table.points([0, 1], [0]), "as long"),
    (lambda: Table.points([0, 1], [0, 1], a=[1]), '"a" has 1 values for 2 rows'),
    (lambda: Table.points([0], [0], a=[[1, 2]]), '"a" has 2 dimensions'),
    (lambda: Table.points([0], [0], a=[1j]), '"a" is of type complex'),
    (lambda: Table.points([0], [0], a=[{"k": 1}]), '"a" holds dict'),
    (lambda: Table.points([0], [0], a=[2**70]), '"a" holds whole numbers beyond 64 bits'),
    (lambda: Table.points([0], [0], a=np.array([2**63], dtype=np.uint64)), "beyond 64 bits"),
    (lambda: Table.points([0], [0], columns={"a": [1]}, a=[1]), '"a" is given twice'),
    (lambda: Table.lines(np.zeros((3, 2)), offsets=[0, 2, 1, 3]), "must rise"),
    (lambda: Table.lines(np.zeros((3, 2)), offsets=[0, 2]), "must rise from 0 to 3"),
    (lambda: Table.lines([np.zeros((2, 2)), np.zeros((2, 3))]), "heights"),
    (lambda: Table.lines([np.zeros((2, 5))]), "(n, 2)"),
    (lambda: Table.from_arrays("blob", []), '"blob" is no shape'),
    (lambda: Table.from_arrays("polygon", [[0, 0], [1, 0], [1, 1]], paths=[0, 3], parts=[0, 1], rows=[0, 1]), "not closed"),
    (lambda: Table.from_arrays("point", [[0, 0]], rows=[0, 2]), "must rise from 0 to 1"),
    (lambda: Table.from_arrays("point", [[0, 0]], z=[1, 2], rows=[0, 1]), "2 heights for 1 positions"),
])
def test_what_makes_no_table_is_refused_with_the_reason(make, words):
    with pytest.raises(Error) as raised:
        make()
    assert raised.value.code == "bad_input"
    assert words in str(raised.value)


def test_a_missing_column_names_those_that_are_there():
    with pytest.raises(Error, match="speed") as raised:
        streets().column("width")
    assert raised.value.code == "bad_input"
    with pytest.raises(KeyError, match="speed"):
        streets()["width"]


# ---- manners


def test_a_table_says_what_it_is():
    assert repr(streets()) == "<jumeau.Table: 3 rows of lines, EPSG:2154; speed integer>"
    assert repr(Table.points([0], [0])) == "<jumeau.Table: 1 row of points, no reference system; no columns>"
    assert list(mixed()) == ["count", "share", "name", "open", "since"]
    assert "share" in mixed() and "shares" not in mixed()
    assert streets().provenance is None and streets().issues == []


def test_equal_tables_have_equal_hashes_of_their_content():
    assert streets() == streets() and streets().hash == streets().hash
    assert streets() != mixed()
    assert Table.points([0], [0], 2154) != Table.points([0], [0], 4326)


def test_an_empty_table_is_true():
    assert bool(Table.points([], [])) and len(Table.points([], [])) == 0
    assert Table.points([], []).xy.shape == (0, 2)


@pytest.mark.parametrize("make", [mixed, streets, lambda: Table.from_arrays("none", columns={"a": [1, 2]}),
                                  lambda: Table.polygons([[[0, 0], [9, 0], [9, 9]]], 2154)])
def test_tables_travel_between_processes(make):
    table = make()
    again = pickle.loads(pickle.dumps(table))
    assert again == table
    assert (again.columns, again.crs, again.shape) == (table.columns, table.crs, table.shape)


def test_a_table_is_made_by_its_class_methods():
    with pytest.raises(TypeError, match="class methods"):
        Table()


def test_errors_travel_between_processes():
    with pytest.raises(Error) as raised:
        jumeau.read("/there/is/nothing.gpkg")
    again = pickle.loads(pickle.dumps(raised.value))
    assert (again.code, str(again), again.text.pattern) == ("unreadable", str(raised.value), raised.value.text.pattern)
    assert "{0}" in again.text.pattern and again.text.parts[0] == "/there/is/nothing.gpkg"
    assert isinstance(again, ValueError)


# ---- reference systems


def test_a_table_is_put_into_another_system():
    table = Table.points([5.37, 5.38], [43.30, 43.30], 4326, value=[1, 2])
    moved = table.to_crs(2154)
    assert moved.crs == "EPSG:2154" and moved["value"].tolist() == [1, 2]
    assert np.linalg.norm(moved.xy[1] - moved.xy[0]) == pytest.approx(811, abs=2)
    assert table.to_crs().crs == "EPSG:2154"
    assert Table.points([-51.2], [-30.0], 4326).to_crs().crs == "EPSG:32722"
    assert moved.to_crs("EPSG:4326").xy == pytest.approx(table.xy, abs=1e-9)
    assert np.shares_memory(table.to_crs(4326).xy, table.xy)


@pytest.mark.parametrize("table, crs, words", [
    (Table.points([0], [0]), 2154, "no reference system"),
    (Table.points([0], [0], 4326), "EPSG:123456789", ""),
    (Table.points([500], [500], 4326), None, ""),
])
def test_what_cannot_be_put_into_a_system_is_refused(table, crs, words):
    with pytest.raises(Error, match=words) as raised:
        table.to_crs(crs)
    assert raised.value.code == "bad_input"
