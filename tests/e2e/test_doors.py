"""PyQGIS: both doors give the same, whatever the order of the rows, the reference system, and what ran before."""

import json
import pathlib
import random

import pytest
from conftest import SOURCE, collection, town_features

DISTANCE_M = 222.2  # no way is just as long: rounding changes nothing


def hubs(layers, **more):
    return ["jumeau:hubs", {"NETWORK": layers["streets"], "POPULATION": layers["cells"], "POPULATION_FIELD": "people", "EXISTING": layers["hubs"],
                            "DISTANCE": DISTANCE_M, "SHARE": 85, "HUBS": "TEMPORARY_OUTPUT", "COVERAGE": "TEMPORARY_OUTPUT",
                            "CURVE": "TEMPORARY_OUTPUT"} | more]


def quarterhour(layers, **more):
    return ["jumeau:quarterhour", {"NETWORK": layers["streets"], "POPULATION": layers["cells"], "POPULATION_FIELD": "people",
                                   "PLACES": layers["places"], "CATEGORY_FIELD": "category", "LIMIT": 5, "OUTPUT": "TEMPORARY_OUTPUT",
                                   "CATEGORIES": "TEMPORARY_OUTPUT"} | more]


@pytest.fixture(scope="module")
def answers(qgis, town):
    """Several runs in one QGIS, as a batch makes them: the first again at the end."""
    return qgis.script("runs.py", "native", [hubs(town), quarterhour(town), hubs(town, SHARE=50), hubs(town, POPULATION_FIELD="nothing"), hubs(town)])


def test_a_batch_answers_each_run_as_if_it_were_alone(answers):
    first, _, fewer, wrong, again = answers
    assert first == again
    assert first["numbers"]["GAP"] == 0 and first["numbers"]["COVERED_SHARE"] >= 85
    assert 0 < fewer["numbers"]["HUB_COUNT"] < first["numbers"]["HUB_COUNT"]
    assert "nothing" in wrong["error"]


def test_names_keep_their_accents(answers):
    names = {values["name"] for _, values in answers[0]["layers"]["HUBS"]}
    assert {"Gare", "Église"} <= names


def test_the_portable_door_gives_the_same(qgis, town, answers):
    portable = qgis.script("runs.py", "portable", [hubs(town), quarterhour(town), hubs(town, POPULATION_FIELD="nothing")])
    for native, other in ((answers[0], portable[0]), (answers[1], portable[1])):
        assert native["numbers"] == other["numbers"]
        assert native["layers"] == other["layers"]
        assert native["warnings"] == other["warnings"]
    assert answers[3]["error"] == portable[2]["error"]


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_portable_door_says_what_the_native_one_says(request, language):
    """tests/plugin/sentences.hpp holds the native door to the same list."""
    agreed = json.loads((SOURCE / "tests" / "golden" / "sentences.json").read_text(encoding="utf-8"))
    qgis = request.getfixturevalue({"en": "qgis", "fr": "french"}[language])
    assert qgis.script("said.py", agreed) == [sentence[language] for sentence in agreed]


def test_both_doors_say_the_same_in_french(french, town, tmp_path):
    odd = tmp_path / "{1} {0}.geojson"
    odd.write_text(pathlib.Path(town["cells"]).read_text(encoding="utf-8").replace("10.5", "-1234567.25"), encoding="utf-8")
    runs = [hubs(town), hubs(town | {"cells": str(odd)}), hubs(town, POPULATION_FIELD="{1}"), quarterhour(town, SNAP=20)]
    native, portable = (french.script("runs.py", door, runs) for door in ("native", "portable"))
    for one, other in zip(native, portable, strict=True):
        assert [one.get(said) for said in ("error", "warnings", "infos")] == [other.get(said) for said in ("error", "warnings", "infos")]
    assert any("1\u202f234\u202f567" in warning for warning in native[1]["warnings"]), native[1]
    assert "{1}" in native[2]["error"]


def test_both_doors_write_files_with_the_same_record(qgis, town, tmp_path):
    records = {}
    for door in ("native", "portable"):
        folder = tmp_path / door
        folder.mkdir()
        files = {"HUBS": str(folder / "hubs.geojson"), "COVERAGE": f"ogr:dbname='{folder}/all.gpkg' table=\"cells\" (geom)", "CURVE": str(folder / "c.csv")}
        (answer,) = qgis.script("runs.py", door, [hubs(town, **files)])
        assert "error" not in answer, answer
        assert sorted(f.name for f in folder.iterdir()) == ["all.gpkg", "c.csv", "c.csv.json", "hubs.geojson", "hubs.geojson.json"]
        (records[door, "gpkg"],) = qgis.script("rows.py", f"{folder}/all.gpkg|layername=jumeau_provenance")
        records[door, "json"] = json.loads((folder / "hubs.geojson.json").read_text(encoding="utf-8"))
    assert records["native", "json"] == records["portable", "json"]
    assert [row[1]["layer"] for row in records["native", "gpkg"]] == [row[1]["layer"] for row in records["portable", "gpkg"]] == ["cells"]


def with_every_kind_of_field(file, folder):
    """The features with dates, times, lists and objects, which GDAL and QGIS spell each in their own way."""
    features = json.loads(pathlib.Path(file).read_text(encoding="utf-8"))
    for i, feature in enumerate(features["features"]):
        feature["properties"] |= {
            "day": f"2024-02-{1 + i % 29:02}", "hour": f"07:05:{i % 60:02}", "moment": f"2024-07-01T23:59:{i % 60:02}Z",
            "elsewhere": f"2024-07-01T12:00:{i % 60:02}+02:00", "exact": f"2024-07-01T12:00:{i % 60:02}.125", "lines": ["bus", f"Métro {i}"], "counts": [i, 20], "shares": [0.1, i + 1.0],
            "more": {"b": [1.5, i], "a": {"c": None}}, "open": i == 0}
    target = folder / pathlib.Path(file).name
    target.write_text(json.dumps(features), encoding="utf-8")
    return str(target)


@pytest.mark.parametrize("door", ["native", "portable"])
def test_a_layer_that_is_overwritten_has_one_record(qgis, town, tmp_path, door):
    target = {"HUBS": f"ogr:dbname='{tmp_path}/all.gpkg' table=\"hubs\" (geom)"}
    answers = qgis.script("runs.py", door, [hubs(town, **target), hubs(town, SHARE=50, **target)])
    assert all("error" not in answer for answer in answers), answers
    (records,) = qgis.script("rows.py", f"{tmp_path}/all.gpkg|layername=jumeau_provenance")
    assert [(row["layer"], json.loads(row["record"])["options"]["SHARE"]) for _, row in records] == [("hubs", 50)]


@pytest.mark.parametrize("door", ["native", "portable"])
def test_a_layer_that_a_failed_run_overwrote_has_no_record(qgis, town, tmp_path, door):
    first, second = ({"HUBS": f"ogr:dbname='{tmp_path}/all.gpkg' table=\"{name}\" (geom)"} for name in ("older", "hubs"))
    answers = qgis.script("runs.py", door, [hubs(town, **first), hubs(town, **second), hubs(town, **second, COVERAGE="/proc/nowhere/cells.gpkg")])
    assert ["error" in answer for answer in answers] == [False, False, True], answers
    (records,) = qgis.script("rows.py", f"{tmp_path}/all.gpkg|layername=jumeau_provenance")
    assert [row["layer"] for _, row in records] == ["older"]


@pytest.mark.parametrize("ending", ["gpkg", "geojson"])
def test_a_record_runs_again_in_python(qgis, town, tmp_path, ending):
    """Also from GeoPackages, whose "fid" is a field in QGIS and no column elsewhere; both doors see the same content."""
    files, steps = {}, []
    for name in ("streets", "cells", "hubs"):
        files[name] = source = with_every_kind_of_field(town[name], tmp_path)
        if ending == "gpkg":
            files[name] = str(tmp_path / f"{name}.gpkg")
            steps.append(["native:extractbyexpression", {"INPUT": source, "EXPRESSION": "true", "OUTPUT": files[name]}])
    native = qgis.script("runs.py", "native", [*steps, hubs(files, HUBS=str(tmp_path / "native.fgb"))])[-1]
    portable = qgis.script("runs.py", "portable", [hubs(files, HUBS=str(tmp_path / "portable.fgb"))])[-1]
    assert "error" not in native, native
    assert native["numbers"] == portable["numbers"]
    record = (tmp_path / "native.fgb.json").read_text(encoding="utf-8")
    assert json.loads(record) == json.loads((tmp_path / "portable.fgb.json").read_text(encoding="utf-8"))
    assert qgis.script("replay.py", record) == native["numbers"]["HUB_COUNT"]


@pytest.mark.parametrize("door", ["native", "portable"])
def test_a_run_that_fails_leaves_nothing(qgis, town, tmp_path, door):
    cells = f"ogr:dbname='{tmp_path}/all.gpkg' table=\"cells\" (geom)"
    (answer,) = qgis.script("runs.py", door, [hubs(town, HUBS=str(tmp_path / "hubs.shp"), COVERAGE=cells, CURVE="/proc/nowhere/curve.csv")])
    assert "/proc/nowhere" in answer["error"]
    assert list(tmp_path.iterdir()) == []


def test_both_doors_describe_the_same(qgis):
    said = qgis.script("doors.py")
    assert sorted(said["native"]) == sorted(said["portable"])
    for name, native in said["native"].items():
        assert native == said["portable"][name], name


def test_the_order_of_the_rows_does_not_matter(qgis, town, answers, tmp_path):
    shuffled = dict(town)
    for name in ("streets", "cells"):
        features = town_features()[name]
        random.Random(7).shuffle(features)
        shuffled[name] = str(tmp_path / f"{name}.geojson")
        (tmp_path / f"{name}.geojson").write_text(json.dumps(collection(features)), encoding="utf-8")
    (other,) = qgis.script("runs.py", "native", [hubs(shuffled)])
    assert other["numbers"] == answers[0]["numbers"]


def test_the_reference_system_does_not_matter(qgis, town, answers, tmp_path):
    steps = []
    moved = dict(town)
    for name in ("streets", "cells", "hubs", "places"):
        moved[name] = str(tmp_path / f"{name}.gpkg")
        steps.append(["native:reprojectlayer", {"INPUT": town[name], "TARGET_CRS": "EPSG:4326", "OUTPUT": moved[name]}])
    *_, sites, city = qgis.script("runs.py", "native", [*steps, hubs(moved), quarterhour(moved)])
    # Several sets of as few hubs may do: which one is taken may hang on the last digit of a coordinate, how many may not.
    for name in ("HUB_COUNT", "PEOPLE", "LOWER_BOUND", "GAP"):
        assert sites["numbers"][name] == answers[0]["numbers"][name], name
    assert sites["numbers"]["COVERED_SHARE"] >= 85
    assert city["numbers"] == pytest.approx(answers[1]["numbers"], rel=1e-6)
    for (_, here), (_, there) in zip(answers[1]["layers"]["OUTPUT"], city["layers"]["OUTPUT"], strict=True):
        numbers = {n: v for n, v in here.items() if isinstance(v, float)}
        assert numbers and {n: there[n] for n in numbers} == pytest.approx(numbers, abs=1e-3)


def test_keys_of_a_geopackage_do_not_collide(qgis, town, tmp_path):
    """Outputs that carry the input's fields, from and to GeoPackages, where "fid" is the key."""
    cells = str(tmp_path / "cells.gpkg")
    copy = ["native:reprojectlayer", {"INPUT": town["cells"], "TARGET_CRS": "EPSG:32631", "OUTPUT": cells}]
    out = {"OUTPUT": str(tmp_path / "out.gpkg"), "CATEGORIES": str(tmp_path / "categories.gpkg")}
    answer = qgis.script("runs.py", "native", [copy, quarterhour(town | {"cells": cells}, **out)])[-1]
    assert "error" not in answer, answer
    assert len(answer["layers"]["OUTPUT"]) == len(town_features()["cells"])


def test_a_qgis_without_a_native_build_is_told_why_and_served(qgis, street):
    said = qgis.script("mismatch.py", street)
    assert said["native"] is False and said["portable"] == "PortableProvider"
    assert "3.40.6" in said["reason"] or "built for" in said["reason"]
    assert [said["reason"], "SIGM@ Jumeau"] in said["said"]
    assert said["hubs"] == 2
    assert said["left"] is False
