"""Ctrl-C, exceptions of callbacks, threads, records; and the streets of a small OpenStreetMap file."""

import json
import os
import pathlib
import pickle
import shutil
import signal
import subprocess
import sys
import threading
import time

import numpy as np
import pytest

import jumeau
from conftest import lattice, people
from jumeau import Error

LONG = 300  # crossings on a side: searches from all of them take many seconds


@pytest.fixture(scope="module")
def long_work():
    net = jumeau.network.Network(lattice(LONG, LONG))
    everywhere = net.at_nodes(np.arange(net.nodes))
    return lambda **how: net.extents(everywhere, 1e9, **how)


# ---- how a run ends


def test_ctrl_c_ends_a_long_run_within_a_fifth_of_a_second(long_work):
    pressed = []

    def press():
        pressed.append(time.monotonic())
        os.kill(os.getpid(), signal.SIGINT)

    key = threading.Timer(0.5, press)
    key.start()
    with pytest.raises(KeyboardInterrupt):
        long_work()
    late = time.monotonic() - pressed[0]
    key.join()
    assert late < 0.5  # 0.2 s, and some for a machine that does other things


def test_work_goes_on_after_ctrl_c(long_work):
    threading.Timer(0.3, os.kill, (os.getpid(), signal.SIGINT)).start()
    with pytest.raises(KeyboardInterrupt):
        long_work()
    net = jumeau.network.Network(lattice(3, 3))
    assert net.extents(net.at_nodes([0]), 1e9).length_m.tolist() == [1200]


def test_an_exception_of_the_callback_ends_the_run_and_is_raised(long_work):
    def progress(fraction, stage):
        raise RuntimeError("the callback has had enough")

    with pytest.raises(RuntimeError, match="had enough"):
        long_work(progress=progress)


def test_a_monitor_ends_a_long_run(long_work):
    class Monitor:
        asked = 0

        def cancelled(self):
            Monitor.asked += 1
            return Monitor.asked > 5

    start = time.monotonic()
    with pytest.raises(jumeau.Cancelled):
        long_work(monitor=Monitor())
    assert Monitor.asked == 6 and time.monotonic() - start < 2


def test_other_threads_go_on_meanwhile(long_work):
    """The interpreter's lock is free while the core works: another thread counts on."""
    counted, stop = [0], threading.Event()

    def count():
        while not stop.is_set():
            counted[0] += 1
            time.sleep(0.001)

    class Monitor:
        until = time.monotonic() + 1.0

        def cancelled(self):
            return time.monotonic() > self.until

    counter = threading.Thread(target=count)
    counter.start()
    with pytest.raises(jumeau.Cancelled):
        long_work(monitor=Monitor())
    stop.set()
    counter.join()
    assert counted[0] > 100


def test_runs_go_side_by_side_on_several_threads(town):
    answers = []

    def work():
        answers.append(jumeau.streets(town / "town.osm").output.hash)

    threads = [threading.Thread(target=work) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(answers) == 4 and len(set(answers)) == 1


@pytest.mark.parametrize("how", [{"progress": 3}, {"monitor": 3}])
def test_what_cannot_listen_is_refused(town, how):
    with pytest.raises(TypeError, match="must"):
        jumeau.streets(town / "town.osm", **how)


def test_a_warning_is_logged_unless_a_monitor_hears_it(caplog):
    table = jumeau.Table.lines([[[0, 0], [10, 0]], np.empty((0, 2))], 2154, speed=[None, 5.0])
    jumeau.network.Network(table, "drive", "time", speed_field="speed")
    warned = [record.message for record in caplog.records if record.name == "jumeau"]

    class Monitor:
        heard: list = []

        def message(self, level, words):
            self.heard.append((level, str(words)))

    caplog.clear()
    jumeau.network.Network(table, "drive", "time", speed_field="speed", monitor=Monitor())
    assert warned == [words for level, words in Monitor.heard if level == "warning"] != []
    assert not caplog.records


def test_nothing_is_printed(town):
    program = f"import jumeau; jumeau.streets({str(town / 'town.osm')!r}); jumeau.catalogue()"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout == ""


def test_the_module_knows_nothing_of_qgis():
    program = "import sys, jumeau; print([m for m in sys.modules if 'qgis' in m.lower() or 'PyQt' in m or 'geopandas' in m])"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
    libraries = subprocess.run(["ldd", jumeau._jumeau.__file__], capture_output=True, text=True, check=True).stdout
    assert "libQt" not in libraries and "libqgis" not in libraries


def test_the_version_is_that_of_the_plugin():
    metadata = pathlib.Path(__file__).parents[2] / "metadata.txt"
    assert f"version={jumeau.__version__}" in metadata.read_text(encoding="utf-8").splitlines()


@pytest.mark.parametrize("count", [-1, -100])
def test_a_negative_number_of_threads_is_refused(count):
    with pytest.raises(Error, match="must be 0") as raised:
        jumeau.set_threads(count)
    assert raised.value.code == "bad_option"


def test_an_unknown_algorithm_is_refused_with_those_there_are():
    with pytest.raises(Error, match="streets") as raised:
        jumeau.run("helicopters", {})
    assert raised.value.code == "unsupported"


# ---- streets


def test_streets_of_a_small_file(town):
    result = jumeau.streets(town / "town.osm", profile="walk")
    assert result.output["name"].tolist() == ["Rue A"]
    assert result.output.xy.tolist() == [[5.37, 43.30], [5.38, 43.30]]
    assert result.output.crs == "EPSG:4326"
    assert len(jumeau.streets(str(town / "town.osm"), profile="drive").output) == 2


def test_a_truncated_file_is_refused(town, tmp_path):
    (tmp_path / "cut.osm").write_bytes((town / "town.osm").read_bytes()[:200])
    with pytest.raises(Error) as raised:
        jumeau.streets(tmp_path / "cut.osm")
    assert raised.value.code == "unreadable" and "cut.osm" in str(raised.value)


# ---- records


def test_a_replay_is_refused_when_the_file_has_changed(town, tmp_path):
    shutil.copy(town / "town.osm", tmp_path / "town.osm")
    result = jumeau.streets(tmp_path / "town.osm")
    assert jumeau.replay(result).output == result.output
    (tmp_path / "town.osm").write_text((town / "town.osm").read_text().replace("Rue A", "Rue B"))
    with pytest.raises(Error, match="has changed since") as raised:
        jumeau.replay(result)
    assert raised.value.code == "bad_input"
    (tmp_path / "town.osm").unlink()
    with pytest.raises(Error, match="cannot be read"):
        jumeau.replay(result)


def test_a_record_goes_with_each_layer_that_is_written(town, tmp_path):
    result = jumeau.streets(town / "town.osm")
    result.output.write(tmp_path / "layer.gpkg")
    assert jumeau.replay(tmp_path / "layer.gpkg").output == result.output
    result.output.write(tmp_path / "layer.geojson")
    beside = [path for path in tmp_path.iterdir() if path.suffix == ".json"]
    assert json.loads(beside[0].read_text()) == result.provenance
    assert jumeau.replay(result.output).output == result.output


def test_results_travel_between_processes(town, tmp_path):
    (tmp_path / "cut.osm").write_text((town / "town.osm").read_text().replace('<nd ref="2"/>', '<nd ref="2"/><nd ref="9"/>'))
    result = jumeau.streets(tmp_path / "cut.osm")
    assert result.output.issues
    again = pickle.loads(pickle.dumps(result))
    assert again.provenance == result.provenance and again.messages == result.messages
    assert again.output == result.output and again.output.provenance == result.provenance
    assert again.output.issues == result.output.issues
    assert [text.pattern for _, _, text in again.output.issues] == [text.pattern for _, _, text in result.output.issues]


@pytest.mark.parametrize("record, words", [
    ("{", "not a record"), ("{}", "not a record"), ({"algorithm": "helicopters"}, "no algorithm"),
])
def test_what_is_no_record_is_refused(record, words):
    with pytest.raises(Error, match=words):
        jumeau.replay(record)


def test_what_holds_no_record_is_refused(tmp_path):
    people(3, 3).write(tmp_path / "plain.gpkg")
    with pytest.raises(Error, match="jumeau_provenance"):
        jumeau.replay(tmp_path / "plain.gpkg")
    with pytest.raises(Error, match="has no record to replay"):
        jumeau.replay(people(3, 3))
    with pytest.raises(Error, match="cannot be read"):
        jumeau.replay("/no/such/record.json")
    with pytest.raises(TypeError, match="record must be"):
        jumeau.replay(3)


# ---- the plugin's door


def test_qgis_finds_its_door_and_nothing_of_it_is_loaded_before(monkeypatch):
    class Shell:
        class Plugin:
            def __init__(self, iface):
                self.iface = iface

    monkeypatch.setitem(sys.modules, "jumeau.shell", Shell)
    monkeypatch.setattr(jumeau, "shell", Shell, raising=False)
    assert jumeau.classFactory("iface").iface == "iface"
