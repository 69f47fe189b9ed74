"""docs/montpellier.md: its commands, as they stand there, on the raw files of the city."""

import csv
import json
import os
import pathlib
import re
import subprocess

import pytest
from conftest import SOURCE

FOLDER = pathlib.Path(os.environ["JUMEAU_SHARED_DATA"]) / "montpellier" / "city_open_data_2014"
pytestmark = pytest.mark.skipif(not FOLDER.is_dir(), reason="the data of Montpellier are not here")
SET_UP = 'set -eu\nstep=0\nanswer() { step=$((step + 1)); qgis_process --json run "$@" > "$OUT/$step.json" || { cat "$OUT/$step.json"; exit 1; }; }\n'


@pytest.fixture(scope="module")
def out(qgis, tmp_path_factory):
    """The folder of the results, with what each command said: 1.json, 2.json..."""
    folder = tmp_path_factory.mktemp("montpellier")
    commands = re.search(r"```sh\n(.*?)```", (SOURCE / "docs" / "montpellier.md").read_text(encoding="utf-8"), re.S)[1]
    assert 'tools/dev run qgis_process run "$@"' in commands
    script = SET_UP + commands.replace('tools/dev run qgis_process run "$@"', 'answer "$@"')
    done = subprocess.run(["bash", "-c", script], env=qgis.env | {"DATA": str(FOLDER), "OUT": str(folder)}, capture_output=True, text=True,
                          timeout=300, check=False)
    assert done.returncode == 0, done
    return folder


def results(out, step):
    return json.loads((out / f"{step}.json").read_text(encoding="utf-8"))["results"]


def test_the_share_of_streets_with_traffic_is_told(out):
    told = results(out, 1)
    assert told["TRAFFIC_MEASURED"] == pytest.approx(14.6, abs=0.1)
    assert told["TRAFFIC_ESTIMATED"] == pytest.approx(27.2, abs=0.1)
    assert told["TRAFFIC_MEASURED"] + told["TRAFFIC_ESTIMATED"] + told["TRAFFIC_MISSING"] == pytest.approx(100)


def test_traffic_leaves_trips_to_serve(out):
    told = results(out, 3)
    assert 100 * told["PEOPLE_BEFORE"] / told["PEOPLE"] == pytest.approx(48, abs=1)
    with (out / "curve.csv").open(encoding="utf-8") as file:
        shares = [float(row["share"]) for row in csv.DictReader(file) if row["method"] == "growth"]
    assert shares == pytest.approx([48, 71, 79, 85, 90], abs=1)


def test_lanes_serve_more_with_each_phase_than_other_methods(out):
    told = results(out, 3)
    assert told["BUILT_KM"] <= 20 and told["PEOPLE_BEFORE"] < told["PEOPLE_SERVED"] <= told["PEOPLE"]
    with (out / "curve.csv").open(encoding="utf-8") as file:
        curve = list(csv.DictReader(file))
    served = {(row["method"], int(row["phase"])): float(row["people"]) for row in curve}
    for phase in range(1, 5):
        assert served["growth", phase] >= served["growth", phase - 1]
        assert served["growth", phase] > max(served["percolation", phase], served["betweenness", phase])


def test_paths_lead_to_the_school(out):
    told = results(out, 8)
    assert told["PATHS"] > 578
    assert told["UNREACHED"] == 39  # farther than 2 km


def test_improvements_are_ranked(out):
    told = results(out, 12)
    assert told["PEOPLE"] == pytest.approx(288)  # places, in the file of the city
    assert told["UNREACHED"] == 39
