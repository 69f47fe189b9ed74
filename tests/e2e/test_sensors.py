"""Sensors from real servers: SensorThings (with the faults that it has), PostgreSQL with PostGIS, an MQTT broker."""

import csv
import datetime
import json
import os
import pathlib
import signal
import sqlite3
import subprocess
import sys
import time

import pytest
from conftest import BUILD, SOURCE, as_arguments

sys.path.insert(0, str(SOURCE / "tests"))
import servers  # noqa: E402

GARONNE = pathlib.Path(os.environ.get("JUMEAU_SHARED_DATA", "nowhere")) / "sensors" / "garonne"
MAPPING = {"sensor": "code_station", "time": "date_heure", "values": [{"column": "hauteur", "property": "water_level", "unit": "mm"}],
           "stations": {"file": str(GARONNE / "station.csv"), "sensor": "code_station", "name": "libelle_station", "lon": "longitude", "lat": "latitude"}}
CONTENT = """SELECT COALESCE(s.properties, s.code), d.property, d.unit, o.time, o.result
  FROM sensors s JOIN datastreams d ON d.sensor = s.id JOIN observations o ON o.datastream = d.id"""


@pytest.fixture(scope="module")
def postgres():
    if why := servers.Postgres.missing():
        pytest.skip(why)
    with servers.running(servers.Postgres) as server:
        yield server


@pytest.fixture(scope="module")
def garonne():
    """(station, time, level) of all floods. Four times have two levels."""
    if not GARONNE.exists():
        pytest.skip("the shared data are not there")
    with (GARONNE / "hauteur_eau_9_crues.csv").open(encoding="utf-8") as file:
        return [(row["code_station"], row["date_heure"], float(row["hauteur"])) for row in csv.DictReader(file)]


@pytest.fixture(scope="module")
def things(postgres, garonne):
    """A SensorThings server that knows the stations."""
    if why := servers.SensorThings.missing():
        pytest.skip(why)
    with servers.running(servers.SensorThings, postgres) as server:
        for station in sorted({row[0] for row in garonne}):
            server.post("Things", thing(station))
        yield server


def thing(station):
    stream = {"name": f"H {station}", "description": "hauteur d'eau", "unitOfMeasurement": {"name": "millimetre", "symbol": "mm", "definition": "mm"},
              "observationType": "http://www.opengis.net/def/observationType/OGC-OM/2.0/OM_Measurement",
              "ObservedProperty": {"name": "hauteur", "definition": "hauteur", "description": "hauteur d'eau"},
              "Sensor": {"name": station, "description": "limnimètre", "encodingType": "application/pdf", "metadata": "none"}}
    place = {"name": station, "description": "site", "encodingType": "application/vnd.geo+json", "location": {"type": "Point", "coordinates": [1.44, 43.6]}}
    return {"name": f"La Garonne à {station}", "description": "station", "properties": {"code_station": station}, "Locations": [place], "Datastreams": [stream]}


def load(things, rows):
    """Behind the server's back: it takes 24 observations a second by itself."""
    streams = dict(line.split("|") for line in things.execute('SELECT name, id FROM "Datastreams"').splitlines())
    lines = "".join(f"{at}+00\t{level:g}\tnow\tnow\t{streams['H ' + station]}\n" for station, at, level in rows)
    things.execute('COPY "Observations" ("phenomenonTime", result, "createdAt", "updatedAt", "DatastreamId") FROM STDIN', input=lines)


def sync(**options):
    """jumeau.sensorsync in a process of its own."""
    script = "import json, sys, jumeau; print(json.dumps(jumeau.sensorsync(**json.loads(sys.argv[1])).added))"
    environment = os.environ | {"PYTHONPATH": str(BUILD / "python")}
    return subprocess.Popen([sys.executable, "-c", script, json.dumps(options)], env=environment, stdout=subprocess.PIPE, text=True)


def added(**options):
    out, _ = sync(**options).communicate(timeout=300)
    return int(out)


def once_each(rows):
    """As the store keeps them: of several levels of one time the highest."""
    levels = {}
    for station, at, level in rows:
        time_us = round(datetime.datetime.fromisoformat(f"{at}+00:00").timestamp() * 1e6)
        levels[station, time_us] = max(level, levels.get((station, time_us), level))
    return sorted((station, "water_level", "mm", at, level) for (station, at), level in levels.items())


def told(rows):
    """Sensors by what the Garonne calls them."""
    return sorted((json.loads(code)["code_station"] if code.startswith("{") else code, prop, unit, int(at), float(level)) for code, prop, unit, at, level in rows)


def content(store):
    with sqlite3.connect(f"file:{store}?mode=ro", uri=True) as database:
        return told(database.execute(CONTENT))


def content_of_postgres(postgres):
    sql = f"SET search_path = jumeau; SET extra_float_digits = 3; {CONTENT}"
    return told(line.split("|") for line in postgres.execute(sql, "sensors").splitlines())


def test_the_garonne_from_a_server_is_the_garonne_of_the_file(things, postgres, garonne, qgis, tmp_path):
    by_time = sorted(garonne, key=lambda row: row[1])
    first, second = len(by_time) - 5000, len(by_time) - 2000
    load(things, by_time[:first])
    store = str(tmp_path / "server.gpkg")
    options = {"source": things.address, "store": store, "time_zone": "UTC", "requests": 1000}

    interrupted = sync(**options)
    deadline = time.monotonic() + 60
    while time.monotonic() < deadline and not (pathlib.Path(store).exists() and len(count_of(store)) > 3):
        time.sleep(0.1)
    interrupted.send_signal(signal.SIGKILL)
    interrupted.wait()
    partly = sum(count_of(store))
    assert 0 < partly < first
    assert added(**options) > 0
    assert content(store) == once_each(by_time[:first])

    load(things, by_time[first:second])
    assert added(**options) == len(once_each(by_time[first:second]))
    load(things, by_time[second:])
    by_id = {"SOURCE": things.address, "STORE": store, "TIME_ZONE": "UTC", "KIND": "sensorthings", "REQUESTS": 1000, "OUTPUT": "TEMPORARY_OUTPUT"}
    answer = qgis.process("--json", "run", "jumeau:sensorsync", *as_arguments(by_id))
    assert answer.code == 0, answer
    assert answer.json()["results"]["ADDED"] == len(once_each(by_time[second:]))
    assert added(**options) == 0

    from_server = content(store)
    assert from_server == once_each(garonne)
    file = str(GARONNE / "hauteur_eau_9_crues.csv")
    of_file = {"source": file, "time_zone": "UTC", "mapping": json.dumps(MAPPING)}
    other = str(tmp_path / "file.gpkg")
    assert added(**of_file, store=other) == len(from_server)
    assert content(other) == from_server
    assert added(**of_file, store=postgres.address) == len(from_server)
    assert content_of_postgres(postgres) == from_server


def count_of(store):
    """Observations of each datastream."""
    try:
        with sqlite3.connect(f"file:{store}?mode=ro", uri=True) as database:
            return [count for count, in database.execute("SELECT count(*) FROM observations GROUP BY datastream")]
    except sqlite3.OperationalError:  # not made yet
        return []


def test_what_a_broker_sends_is_heard(tmp_path):
    if why := servers.Mosquitto.missing():
        pytest.skip(why)
    store = str(tmp_path / "live.gpkg")
    with servers.running(servers.Mosquitto) as broker:
        listening = sync(source=f"{broker.address}/city/#", store=store, listen=4)
        entity = {"id": "N1", "type": "NoiseLevelObserved", "LAeq": 61.5, "dateObserved": "2022-01-10T00:00:00Z"}
        for _ in range(12):
            for topic, message in (("city/prado/temperature", "21.5"), ("city/entities", json.dumps(entity)), ("city/bad", "{")):
                broker.publish(topic, message)
            time.sleep(0.2)
        out, _ = listening.communicate(timeout=60)
    rows = content(store)
    assert ("N1", "noise", "dB", 1_641_772_800_000_000, 61.5) in rows
    assert {row[4] for row in rows if row[:2] == ("city/prado", "temperature")} == {21.5}
    assert int(out) == len(rows)
