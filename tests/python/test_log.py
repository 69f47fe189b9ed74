"""The log of a service from Python, and alerts that somebody has seen."""

import datetime

import numpy as np
import pytest

import jumeau

RULES = '{"rules": [{"id": "loud", "property": "noise", "above": 60, "text": "Bruit"}]}'


def test_entries_are_found_by_words_time_and_place(tmp_path):
    store = tmp_path / "town.gpkg"
    first = jumeau.sensors.write_log(store, "Quais fermés à la circulation", author="M. Dupont", category="crue", place=(5.37, 43.3),
                                     time="2022-01-10T02:45:00+01:00", attachments=["photo.jpg"])
    second = jumeau.sensors.write_log(store, "Quais rouverts", author="Mme Durand", category="crue", follows=first,
                                      time=datetime.datetime(2022, 1, 12, 17, 15))
    assert [entry.id for entry in jumeau.sensors.read_log(store)] == [first, second]
    (entry,) = jumeau.sensors.read_log(store, words="quais fermes")
    assert entry.time == np.datetime64("2022-01-10T01:45:00") and entry.place == (5.37, 43.3)
    assert entry.attachments == ("photo.jpg",) and entry.author == "M. Dupont" and entry.follows is None
    assert jumeau.sensors.read_log(store, since="2022-01-11")[0].follows == first
    assert jumeau.sensors.read_log(store, within=(5.0, 43.0, 5.5, 43.5)) == [entry]
    assert jumeau.sensors.read_log(store, within=(0.0, 43.0, 1.0, 43.5)) == []


def test_a_correction_is_another_entry(tmp_path):
    store = tmp_path / "town.gpkg"
    wrong = jumeau.sensors.write_log(store, "Pont ouvert", author="A", category="pont")
    right = jumeau.sensors.write_log(store, "Pont fermé", author="A", category="pont", corrects=wrong)
    assert [entry.id for entry in jumeau.sensors.read_log(store)] == [right]
    assert len(jumeau.sensors.read_log(store, corrected=True)) == 2
    with pytest.raises(jumeau.Error, match="corrected already"):
        jumeau.sensors.write_log(store, "Pont ?", author="A", category="pont", corrects=wrong)
    with pytest.raises(jumeau.Error, match="author"):
        jumeau.sensors.write_log(store, "x", author="", category="pont")


def test_an_alert_is_acknowledged(tmp_path):
    store = tmp_path / "town.gpkg"
    (tmp_path / "levels.csv").write_text("sensor,time,noise,lon,lat\nA,2022-01-10T00:00:00,61,5.4,43.3\n", encoding="utf-8")
    jumeau.sensorsync(source=tmp_path / "levels.csv", store=store, time_zone="UTC")
    run = jumeau.sensoralerts(store=store, rules=RULES, to="2022-01-11")
    assert run.begun == 1 and run.firing == 1 and run.output["begin"][0] == "2022-01-10T00:00:00Z"
    assert jumeau.sensors.read_log(store)[0].alert == "loud/A/2022-01-10T00:00:00Z"
    jumeau.sensors.acknowledge(store, "loud", "A", run.output["begin"][0].rstrip("Z"), by="M. Dupont", note="vu")
    again = jumeau.sensoralerts(store=store, rules=RULES, to="2022-01-11")
    assert again.begun == 0 and again.output["acknowledged_by"][0] == "M. Dupont" and again.output["note"][0] == "vu"
    with pytest.raises(jumeau.Error, match="no sensor"):
        jumeau.sensors.acknowledge(store, "loud", "B", "2022-01-10", by="x")
