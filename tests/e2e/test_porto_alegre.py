"""The published numbers, from the files as they were downloaded, through qgis_process alone."""

import json
import os
import pathlib

import pytest

FOLDER = pathlib.Path(os.environ["JUMEAU_SHARED_DATA"]) / "porto_alegre"
pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="the data of Porto Alegre are not here")


@pytest.fixture(scope="module")
def streets(qgis, tmp_path_factory):
    file = tmp_path_factory.mktemp("porto_alegre") / "streets.gpkg"
    answer = qgis.process("--json", "run", "jumeau:streets", f"--INPUT={FOLDER / 'poa_osm.pbf'}", "--PROFILE=walk", f"--OUTPUT={file}")
    assert answer.code == 0, answer
    assert answer.json()["results"]["OUTPUT"] == str(file)
    return file


@pytest.mark.parametrize(("share", "hubs"), [(50, 27), (80, 57), (90, 73)])
def test_the_fewest_hubs_are_proved(qgis, streets, share, hubs):
    people = f"delimitedtext://file://{FOLDER}/poa_hexgrid.csv?xField=lon&yField=lat&crs=EPSG:4326"
    inputs = {"NETWORK": str(streets), "POPULATION": people, "POPULATION_FIELD": "population", "DISTANCE": 800, "SHARE": share,
              "HUBS": "TEMPORARY_OUTPUT", "COVERAGE": "TEMPORARY_OUTPUT"}
    answer = qgis.process("run", "jumeau:hubs", "-", text=json.dumps({"inputs": inputs}))
    assert answer.code == 0, answer
    results = answer.json()["results"]
    assert (results["HUB_COUNT"], results["GAP"], results["PEOPLE"]) == (hubs, 0, 812_935)
    assert results["COVERED_SHARE"] >= share
