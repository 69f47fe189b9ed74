"""What the tests share: QGIS with the installed plugin in a private profile, always in a process of its own with a time limit."""

import json
import os
import pathlib
import shutil
import signal
import subprocess
import sys
import time

import pytest

BUILD = pathlib.Path(os.environ["JUMEAU_BUILD_DIR"])
SOURCE = pathlib.Path(os.environ["JUMEAU_SOURCE_DIR"])
HERE = pathlib.Path(__file__).parent
LIMIT_S = 120


class Answer:
    """What a process said."""

    def __init__(self, code, out, err):
        self.code, self.out, self.err = code, out, err

    def __repr__(self):
        return f"exit status {self.code}\n--- standard output\n{self.out}\n--- standard error\n{self.err}"

    def json(self):
        """Standard output is JSON and nothing else."""
        return json.loads(self.out)

    def last_json(self):
        """The JSON in the last line: what a script of ours answers."""
        assert self.code == 0, self
        return json.loads(self.out.strip().splitlines()[-1])


def run(command, env, text=None, limit_s=LIMIT_S):
    """Runs it in its own process group, so that nothing of it outlives the time limit."""
    process = subprocess.Popen([str(part) for part in command], env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                               text=True, encoding="utf-8", start_new_session=True)
    try:
        out, err = process.communicate(text or "", timeout=limit_s)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        out, err = process.communicate()
        pytest.fail(f"no answer within {limit_s} s: {' '.join(map(str, command))}\n{out}\n{err}")
    return Answer(process.returncode, out, err)


class Qgis:
    """A private profile with the plugin in it."""

    def __init__(self, folder, language="en"):
        self.folder = folder
        self.profile = folder / "profiles" / "default"
        self.plugins = self.profile / "python" / "plugins"
        self.plugins.mkdir(parents=True)
        subprocess.run(["cmake", "--install", BUILD, "--component", "plugin", "--prefix", self.plugins], check=True, capture_output=True)
        settings = self.profile / "QGIS" / "QGIS3.ini"
        settings.parent.mkdir()
        shutil.copyfile(SOURCE / "tools" / "profile.ini", settings)
        if language != "en":
            with settings.open("a", encoding="utf-8") as file:
                file.write(f"\n[locale]\noverrideFlag=true\nuserLocale={language}\n")
        runtime = folder / "runtime"
        runtime.mkdir(mode=0o700)
        kept = {name: value for name, value in os.environ.items() if not name.startswith(("QGIS_", "QT_", "PYTHON", "DISPLAY", "WAYLAND"))}
        self.env = kept | {
            "QGIS_CUSTOM_CONFIG_PATH": str(folder), "QGIS_NO_OVERRIDE_IMPORT": "1", "LIBGL_ALWAYS_SOFTWARE": "1", "QT_QPA_PLATFORM": "offscreen",
            "PYTHONPATH": "/usr/share/qgis/python:/usr/share/qgis/python/plugins", "PYTHONDONTWRITEBYTECODE": "1", "PYTHONNOUSERSITE": "1",
            "HOME": str(folder), "XDG_RUNTIME_DIR": str(runtime), "JUMEAU_PLUGINS": str(self.plugins),
            "JUMEAU_LANGUAGE": language}

    def process(self, *arguments, text=None):
        return run(["qgis_process", *arguments], self.env, text)

    def script(self, name, *arguments):
        """A PyQGIS script of tests/e2e/scripts, given the JSON of each argument."""
        return run([sys.executable, HERE / "scripts" / name, *(json.dumps(a) for a in arguments)], self.env).last_json()


@pytest.fixture(scope="session")
def qgis(tmp_path_factory):
    return Qgis(tmp_path_factory.mktemp("qgis"))


@pytest.fixture(scope="session")
def french(tmp_path_factory):
    return Qgis(tmp_path_factory.mktemp("french"), "fr")


def collection(features, epsg=32631):
    return {"type": "FeatureCollection", "crs": {"type": "name", "properties": {"name": f"urn:ogc:def:crs:EPSG::{epsg}"}},
            "features": [{"type": "Feature", "geometry": geometry, "properties": properties} for geometry, properties in features]}


def point(x, y):
    return {"type": "Point", "coordinates": [500_000 + x, y]}


@pytest.fixture(scope="session")
def street(tmp_path_factory):
    """The hand-computed street of tests/core/mobility/test_hubs.cpp: six cells with 1 to 6 people; two hubs reach all within 250 m."""
    folder = tmp_path_factory.mktemp("street")
    line = {"type": "LineString", "coordinates": [[500_000 + x, 0] for x in range(0, 1001, 100)]}
    (folder / "streets.geojson").write_text(json.dumps(collection([(line, {})])), encoding="utf-8")
    cells = [(point(200 * i, 10), {"people": i + 1}) for i in range(6)]
    (folder / "cells.geojson").write_text(json.dumps(collection(cells)), encoding="utf-8")
    return {"NETWORK": str(folder / "streets.geojson"), "POPULATION": str(folder / "cells.geojson"), "POPULATION_FIELD": "people",
            "DISTANCE": 250, "SHARE": 100}


def town_features(columns=9, rows=7):
    """Streets on a grid of 100 m, cells in the blocks, places of three categories, two existing hubs. Nothing is as near to two streets."""
    streets = [({"type": "LineString", "coordinates": [[500_000 + 100 * c, 100 * r], [500_000 + 100 * (c + dx), 100 * (r + dy)]]}, {"speed": 30})
               for c in range(columns) for r in range(rows) for dx, dy in ((1, 0), (0, 1)) if c + dx < columns and r + dy < rows]
    cells = [(point(100 * c + 40, 100 * r + 55), {"people": 10 + (7 * (c + columns * r)) % 23 + 0.5, "label": f"quartier n° {c}-{r}", "empty": None})
             for c in range(columns - 1) for r in range(rows - 1)]
    places = [(point((71 * i + 13) % 800, (137 * i + 29) % 600), {"category": ("school", "shop", "médecin")[i % 3]}) for i in range(9)]
    hubs = [(point(407, 304), {"name": "Gare"}), (point(10, 6), {"name": "Église"})]
    return {"streets": streets, "cells": cells, "places": places, "hubs": hubs}


@pytest.fixture(scope="session")
def town(tmp_path_factory):
    folder = tmp_path_factory.mktemp("town")
    for name, features in town_features().items():
        (folder / f"{name}.geojson").write_text(json.dumps(collection(features)), encoding="utf-8")
    return {name: str(folder / f"{name}.geojson") for name in town_features()}


@pytest.fixture
def no_longer_than():
    """Checks how long the block took: no_longer_than(10)."""
    begin = time.monotonic()
    yield lambda seconds: time.monotonic() - begin <= seconds


def as_arguments(parameters):
    """For qgis_process: --NAME=value."""
    return [f"--{name}={value}" for name, value in parameters.items()]
