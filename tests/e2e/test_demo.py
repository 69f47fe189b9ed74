"""The main job, `tools/dev demo`: what it says and what it leaves."""

import json
import sys

import pytest
from conftest import SOURCE, run

GROUPS = ["Answer", "Quarter-hour city", "Bike lanes", "Walking paths to a school", "Scenario: a school opens where people walk most",
          "3D model", "Demo territory (invented)"]
LOOK = """
import json, sys
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtGui import QImage
application = QgsApplication([], False)
application.initQgis()
project = QgsProject.instance()
assert project.read(sys.argv[1] + "/demo.qgz")
def colours(name):
    picture = QImage(sys.argv[1] + "/" + name)
    return len({picture.pixel(x, y) for x in range(0, picture.width(), 7) for y in range(0, picture.height(), 7)})
print(json.dumps({"groups": [group.name() for group in project.layerTreeRoot().children()], "colours": colours("map.png"), "model": colours("model.png"),
                  "invalid": [layer.name() for layer in project.mapLayers().values() if not layer.isValid()],
                  "empty": [layer.name() for layer in project.mapLayers().values() if hasattr(layer, "featureCount") and layer.featureCount() == 0]}))
project.clear()
application.exitQgis()
"""


@pytest.fixture(scope="module")
def demo(qgis, tmp_path_factory):
    folder = tmp_path_factory.mktemp("demo")
    env = qgis.env | {"PYTHONPATH": f"{qgis.plugins}:{qgis.env['PYTHONPATH']}"}
    said = run([sys.executable, SOURCE / "tools" / "demo.py", "--language", "en", "--out", folder], env, limit_s=400)
    assert said.code == 0, said
    return folder, said, env


def test_it_answers_in_four_sentences(demo):
    folder, said, _ = demo
    sentences = said.out.strip().splitlines()
    assert len(sentences) == 4 and "This is proved" in sentences[0] and "valid solids" in sentences[2] and str(folder) in sentences[3]


def test_the_project_opens_on_the_answer(demo):
    folder, _, env = demo
    seen = run([sys.executable, "-c", LOOK, folder], env).last_json()
    assert seen["groups"] == GROUPS
    assert seen["invalid"] == [] and seen["empty"] == []
    assert seen["colours"] > 20
    assert seen["model"] > 300  # faces and crowns in the light; an empty view has some ten


def test_the_summary_has_the_plans(demo):
    summary = json.loads((demo[0] / "summary.json").read_text(encoding="utf-8"))
    assert summary["hubs"]["GAP"] == 0
    lanes, paths, scenario = summary["bikelanes"], summary["walkingpaths"], summary["scenario"]
    assert 0 < lanes["BUILT_KM"] <= 4 and lanes["PEOPLE_SERVED"] > lanes["PEOPLE_BEFORE"]
    assert paths["PATHS"] > 0 and paths["NOT_EXACT"] == 0
    model = summary["model"]
    assert model["MADE"] == 4 and model["FAILED"] == 0
    assert model["BUILDINGS"] > 60 and model["VALID"] == model["BUILDINGS"] and model["TREES"] > 250
    assert scenario["PEOPLE_BETTER"] > 0 and scenario["PEOPLE_WORSE"] == 0
