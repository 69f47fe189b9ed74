"""qgis_process, as scripts and other programs call it."""

import json
import subprocess

import pytest
from conftest import BUILD, as_arguments

OUTPUTS = {"HUBS": "TEMPORARY_OUTPUT", "COVERAGE": "TEMPORARY_OUTPUT"}


def catalogue():
    """The ids that the core describes."""
    api = subprocess.run([BUILD / "bin" / "jumeau-describe", "api"], check=True, capture_output=True, text=True).stdout
    return sorted({"jumeau:" + line.split()[0] for line in api.splitlines() if line})


def test_the_plugin_is_there_and_enabled(qgis):
    answer = qgis.process("plugins")
    assert answer.code == 0, answer
    assert any(line.split() == ["*", "jumeau"] for line in answer.out.splitlines()), answer


def test_every_algorithm_is_listed(qgis):
    answer = qgis.process("list", "--json")
    assert answer.code == 0, answer
    ours = answer.json()["providers"]["jumeau"]
    assert ours["name"] == "SIGM@ Jumeau" and ours["is_active"] and ours["version"]
    assert sorted(ours["algorithms"]) == catalogue()
    assert all(a["name"] and a["short_description"] for a in ours["algorithms"].values())


def test_help_says_what_each_parameter_is(qgis):
    plain = qgis.process("help", "jumeau:hubs")
    assert plain.code == 0, plain
    for words in ("POPULATION_FIELD", "Greatest distance to a hub", "LOWER_BOUND", "walk"):
        assert words in plain.out
    data = qgis.process("help", "jumeau:hubs", "--json").json()
    assert data["parameters"]["SHARE"]["default_value"] == 80
    assert data["parameters"]["COVERAGE"]["is_destination"] and data["parameters"]["COVERAGE"]["optional"]
    assert data["outputs"]["GAP"]["type"] == "outputNumber"


def test_help_is_french_in_a_french_qgis(qgis, french):
    native = french.process("help", "jumeau:hubs", "--json").json()
    english = qgis.process("help", "jumeau:hubs", "--json").json()
    assert native["algorithm_details"]["name"] != english["algorithm_details"]["name"]
    for name, parameter in native["parameters"].items():
        assert parameter["description"] != english["parameters"][name]["description"] or name == "EFFORT", name


def test_it_runs_in_words(qgis, street):
    answer = qgis.process("run", "jumeau:hubs", "--", *(f"{n}={v}" for n, v in (street | OUTPUTS).items()))
    assert answer.code == 0, answer
    assert "HUB_COUNT:\t2" in answer.out


def test_json_out_is_json_alone(qgis, street):
    answer = qgis.process("--json", "run", "jumeau:hubs", *as_arguments(street | OUTPUTS))
    assert answer.code == 0, answer
    results = answer.json()["results"]
    assert (results["HUB_COUNT"], results["GAP"], results["COVERED_PEOPLE"]) == (2, 0, 21)


def test_json_in_and_out(qgis, street, tmp_path):
    file = tmp_path / "hubs.gpkg"
    answer = qgis.process("run", "jumeau:hubs", "-", text=json.dumps({"inputs": street | {"HUBS": str(file), "MAX_HUBS": 1}}))
    assert answer.code == 0, answer
    assert answer.json()["results"]["COVERED_PEOPLE"] == 15
    assert answer.json()["results"]["HUBS"] == str(file)
    assert "COVERAGE" not in answer.json()["results"]
    assert [f.name for f in tmp_path.iterdir()] == ["hubs.gpkg"]


BAD = {
    "no such field": ({"POPULATION_FIELD": "inhabitants"}, "inhabitants"),
    "no such file": ({"NETWORK": "/nowhere/streets.gpkg"}, "NETWORK"),
    "a share out of range": ({"SHARE": 140}, "SHARE"),
    "an unknown mode": ({"MODE": "fly"}, "MODE"),
    "points for streets": ({"NETWORK": None}, "NETWORK"),
    "an unwritable file": ({"HUBS": "/proc/nowhere/hubs.gpkg"}, "/proc/nowhere/hubs.gpkg"),
}


@pytest.mark.parametrize(("case", "form"), [(case, "words") for case in BAD] + [("no such field", "json"), ("an unwritable file", "json")])
def test_bad_input_is_refused_in_words(qgis, street, case, form):
    given, words = BAD[case]
    parameters = street | OUTPUTS | {name: value or street["POPULATION"] for name, value in given.items()}
    if form == "words":
        answer = qgis.process("run", "jumeau:hubs", *as_arguments(parameters))
    else:
        answer = qgis.process("run", "jumeau:hubs", "-", text=json.dumps({"inputs": parameters}))
    assert answer.code != 0, answer
    assert words in answer.out + answer.err, answer


def test_a_share_that_cannot_be_reached_says_the_highest(qgis, street, tmp_path):
    answer = qgis.process("run", "jumeau:hubs", *as_arguments(street | {"SNAP": 5, "HUBS": tmp_path / "hubs.gpkg"}))
    assert answer.code != 0 and "0" in answer.err, answer
    assert list(tmp_path.iterdir()) == []


def test_a_failed_run_leaves_no_file(qgis, street, tmp_path):
    answer = qgis.process("run", "jumeau:hubs", *as_arguments(street | {"HUBS": tmp_path / "hubs.shp", "COVERAGE": "/proc/nowhere/cells.gpkg"}))
    assert answer.code != 0, answer
    assert list(tmp_path.iterdir()) == []


def test_a_saved_model_gives_the_same_answer(qgis, street, tmp_path):
    model = tmp_path / "hubs.model3"
    assert qgis.script("model.py", str(model)) is True
    inputs = {"streets": street["NETWORK"], "cells": street["POPULATION"], "hubs:hubs": "TEMPORARY_OUTPUT",
              "hubs:coverage": str(tmp_path / "cells.gpkg")}
    answer = qgis.process("run", model, "-", text=json.dumps({"inputs": inputs}))
    assert answer.code == 0, answer
    results = answer.json()["results"]
    alone = street | {"HUBS": "TEMPORARY_OUTPUT", "COVERAGE": tmp_path / "direct.gpkg"}
    direct = qgis.process("--json", "run", "jumeau:hubs", *as_arguments(alone)).json()["results"]
    assert results["hubs:coverage"] == str(tmp_path / "cells.gpkg")
    again = qgis.script("rows.py", results["hubs:coverage"], direct["COVERAGE"])
    assert again[0] and again[0] == again[1], results
