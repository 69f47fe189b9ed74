"""QGIS Desktop on a screen that nobody sees, in French. The pictures stay in the build folder, to be looked at."""

import json
import pathlib
import shutil

import pytest
from conftest import BUILD, HERE, collection, run, town_features

PICTURES = BUILD / "e2e"


@pytest.fixture(scope="module")
def report(french, town, tmp_path_factory):
    """What happened in one session of QGIS Desktop: see scripts/desktop.py."""
    folder = tmp_path_factory.mktemp("desktop")
    large = {}
    for name, features in town_features(48, 48).items():
        large[name] = str(folder / f"large_{name}.geojson")
        pathlib.Path(large[name]).write_text(json.dumps(collection(features)), encoding="utf-8")
    shutil.rmtree(PICTURES, ignore_errors=True)
    PICTURES.mkdir()
    with (french.profile / "QGIS" / "QGIS3.ini").open("a", encoding="utf-8") as settings:
        settings.write("\n[proxy]\nproxyEnabled=true\nproxyType=HttpProxy\nproxyHost=127.0.0.1\nproxyPort=9\n")  # nothing outside is reached
    env = french.env | {"JUMEAU_REPORT": str(folder / "report.json"), "JUMEAU_PICTURES": str(PICTURES),
                        "JUMEAU_TOWN": json.dumps(town), "JUMEAU_LARGE": json.dumps(large), "LANG": "C.UTF-8"}
    env.pop("QT_QPA_PLATFORM")
    kept = f"TMPDIR={env.pop('TMPDIR', '/tmp')}"  # xvfb-run cannot do with a space in it, QGIS can
    ended = run(["xvfb-run", "-a", "-s", "-screen 0 1500x950x24", "env", kept, "qgis", "--profiles-path", french.folder, "--nologo", "--noversioncheck",
                 "--code", HERE / "scripts" / "desktop.py"], env, limit_s=170)
    (PICTURES / "qgis.log").write_text(str(ended), encoding="utf-8")
    file = folder / "report.json"
    if not file.exists():
        steps = file.with_suffix(".steps")
        waited = steps.read_text(encoding="utf-8").splitlines() if steps.exists() else ["its start"]
        pytest.fail(f"QGIS ended while it waited for {waited[-1]}\n{ended}")
    shutil.copyfile(file, PICTURES / "report.json")
    said = json.loads(file.read_text(encoding="utf-8"))
    assert "fault" not in said, said["fault"]
    assert ended.code == 0, ended
    return said


THERE = {"docks": 1, "actions": 1}
GONE = {"docks": 0, "visible": False, "actions": 0, "algorithms": 0}


def test_the_plugin_loads_with_its_dock_and_its_algorithms(report):
    assert report["start"] | THERE == report["start"]
    assert report["start"]["algorithms"] >= 6
    assert report["metadata"] == ["SIGM@ Jumeau", "icon.svg", "yes"]
    assert report["menu"] == ["SIGM@ Jumeau"]


def test_it_reloads_and_unloads_without_a_trace(report):
    assert report["reloaded"] == [True, True]
    assert report["reloads"] == [report["start"]] * 2
    assert report["unloaded"] == GONE
    assert report["again"] == report["start"]


def test_the_dock_answers_on_the_map(report):
    assert report["proposed"][0] == "streets" and "cells" in report["proposed"] and "people" in report["proposed"]
    assert report["question"]["enabled"]
    name, count, renderer = report["layers"]["hubs"]
    assert count > 2 and renderer == "RuleRenderer"
    assert report["layers"]["coverage"][1] == len(town_features()["cells"])
    assert report["tree"][0] not in ("streets", "cells", "hubs")
    assert report["fresh"] == []
    assert report["seconds"] < 10
    assert any(str(count) in words for words in report["answer"])


def test_clicks_in_the_dock_show_on_the_map(report):
    assert report["hub clicked"] == [3]
    assert [int(shown) for shown in report["curve clicked"]] == [5, 5]
    selected, outside = report["outside clicked"]
    assert selected == outside > 0


def test_the_dock_speaks_french(report):
    said = " ".join(report["empty"] + report["answer"] + report["cancelled"] + report["filtered"] + report["edited"])
    for english in ("hubs", "people", "streets:", "The ", " was ", "of the"):
        assert english not in said, (english, said)


def test_edits_make_the_answer_stale(report):
    assert any("cells" in words for words in report["filtered"]), report["filtered"]
    assert any("cells" in words for words in report["edited"]), report["edited"]
    assert report["edited"] != report["filtered"]


def test_the_answer_lives_in_the_project(report):
    assert report["saved"] and report["read"]
    assert len(report["new project"]) < len(report["answer"])
    assert report["restored"] is True
    assert report["restored stale"] == []
    assert report["after a reload"] is True


def test_a_long_run_ends_at_once_when_it_is_cancelled_or_the_plugin_unloaded(report):
    assert report["was running"] and report["cancel seconds"] < 3
    assert report["was running again"] and report["unload seconds"] < 5
    assert report["left"] == GONE


def test_the_pictures_are_kept(report):
    for name in ("desktop", "desktop_panel", "empty", "question", "stale", "running"):
        assert (PICTURES / f"{name}.png").stat().st_size > 5000
