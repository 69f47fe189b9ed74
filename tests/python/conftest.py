"""What the tests share: a small town, an example of every algorithm, the folder of real data."""

import json
import os
import pathlib

import numpy as np
import pytest

import jumeau

X0, Y0, STEP = 893_000.0, 6_247_000.0, 100.0  # in EPSG:2154, at Marseille


def lattice(columns, rows, crs="EPSG:2154"):
    """Streets on a square grid of 100 m, one line per stretch between two crossings."""
    x, y = np.meshgrid(X0 + STEP * np.arange(columns), Y0 + STEP * np.arange(rows))
    at = np.stack((x, y), axis=-1)
    along = np.concatenate((np.stack((at[:, :-1], at[:, 1:]), axis=2).reshape(-1, 2, 2),
                            np.stack((at[:-1], at[1:]), axis=2).reshape(-1, 2, 2)))
    return jumeau.Table.lines(along.reshape(-1, 2), crs, offsets=np.arange(0, 2 * len(along) + 1, 2),
                              speed=np.full(len(along), 30.0))


def exposed(columns, rows):
    """The lattice, with noise from 45 to 74 dB and green from 0 to 0.9."""
    streets = lattice(columns, rows)
    street = np.arange(len(streets))
    return jumeau.Table.lines(streets.xy, "EPSG:2154", offsets=np.arange(0, 2 * len(streets) + 1, 2),
                              noise=45.0 + (street * 7) % 30, green=(street * 3 % 10) / 10)


def people(columns, rows, crs="EPSG:2154"):
    """A cell in the middle of each block, with some people."""
    x, y = np.meshgrid(X0 + STEP * (0.5 + np.arange(columns - 1)), Y0 + STEP * (0.5 + np.arange(rows - 1)))
    count = 10.0 + (np.arange(x.size) * 7) % 13
    return jumeau.Table.points(x.ravel(), y.ravel(), crs, pop=count, id=np.arange(x.size))


def sensors():
    """Twenty-five sensors with a level that falls from the west to the east, on two days."""
    x, y = np.meshgrid(X0 + STEP * np.arange(5), Y0 + STEP * np.arange(5))
    level = 70 - 0.04 * (x - X0) + (x + y) % 3
    return jumeau.Table.points(np.tile(x.ravel(), 2), np.tile(y.ravel(), 2), "EPSG:2154", level=np.concatenate((level.ravel(), level.ravel() + 5)),
                               day=["2026-01-01"] * 25 + ["2026-01-02"] * 25)


def places():
    x = X0 + STEP * np.array([0, 3, 5, 5, 1])
    y = Y0 + STEP * np.array([0, 3, 5, 0, 4])
    return jumeau.Table.points(x, y, "EPSG:2154", category=["school", "shop", "school", "shop", "doctor"])


OSM = """<?xml version="1.0" encoding="UTF-8"?>
<osm version="0.6" generator="a test">
  <node id="1" lat="43.30" lon="5.37" version="1"/>
  <node id="2" lat="43.30" lon="5.38" version="1"/>
  <node id="3" lat="43.31" lon="5.38" version="1"/>
  <way id="10" version="1"><nd ref="1"/><nd ref="2"/><tag k="highway" v="residential"/><tag k="name" v="Rue A"/></way>
  <way id="11" version="1"><nd ref="2"/><nd ref="3"/><tag k="highway" v="motorway"/></way>
</osm>
"""


def cloud(path):
    """Flat ground at 50 m with a house of 10 m x 8 m under a gable roof, five points per m2."""
    random = np.random.default_rng(1)
    x, y = random.uniform(0, 40, 8000), random.uniform(0, 40, 8000)
    house = (np.abs(x - 20) < 5) & (np.abs(y - 20) < 4)
    z = np.where(house, 56.0 + 0.5 * (4 - np.abs(y - 20)), 50.0)
    jumeau.city.write_points(path, X0 + x, Y0 + y, z, np.where(house, 6, 2), "EPSG:2154")


def cube(side=4.0):
    """A CityJSON file of one building, without its roof."""
    corners = [[x, y, z] for z in (0, 1) for x, y in ((0, 0), (1, 0), (1, 1), (0, 1))]
    faces = [[3, 2, 1, 0], [0, 1, 5, 4], [1, 2, 6, 5], [2, 3, 7, 6], [3, 0, 4, 7]]
    solid = {"type": "Solid", "lod": "1.2", "boundaries": [[[face] for face in faces]]}
    return json.dumps({"type": "CityJSON", "version": "2.0", "transform": {"scale": [side] * 3, "translate": [X0, Y0, 0.0]},
                       "metadata": {"referenceSystem": "https://www.opengis.net/def/crs/EPSG/0/2154"},
                       "CityObjects": {"cube": {"type": "Building", "geometry": [solid]}}, "vertices": corners})


PLAN = """<PlanCorpsRueSimplifie xmlns="http://cnig.gouv.fr/pcrs" xmlns:gml="http://www.opengis.net/gml/3.2" version="2.0">
  <featureMember><ArbrePCRS><idObjet>t1</idObjet><precisionPlanimetrique>005</precisionPlanimetrique>
    <geometrie><gml:Point srsName="EPSG:2154"><gml:pos>893010 6247010 50.1</gml:pos></gml:Point></geometrie></ArbrePCRS></featureMember>
  <featureMember><MurPCRS><idObjet>m1</idObjet><typeMur>02</typeMur><geometrie><gml:LineString srsName="EPSG:2154" srsDimension="3">
    <gml:posList>893000 6247000 50 893010 6247000 51</gml:posList></gml:LineString></geometrie></MurPCRS></featureMember>
</PlanCorpsRueSimplifie>
"""


@pytest.fixture(scope="session")
def town(tmp_path_factory):
    """Files of the small town."""
    folder = tmp_path_factory.mktemp("town")
    lattice(7, 7).write(folder / "streets.gpkg")
    exposed(7, 7).write(folder / "exposed.gpkg")
    people(7, 7).write(folder / "people.gpkg")
    places().write(folder / "places.gpkg")
    sensors().write(folder / "sensors.gpkg")
    (folder / "levels.csv").write_text("sensor,time,noise,lon,lat\nA,2022-01-10T00:00:00,61,5.4,43.3\nA,2022-01-10T01:00:00,panne,5.4,43.3\n", encoding="utf-8")
    cloud(folder / "town.laz")
    house = [np.array([[15, 16], [25, 16], [25, 24], [15, 24], [15, 16]]) + [X0, Y0]]
    jumeau.Table.polygons(house, "EPSG:2154", name=["a house"]).write(folder / "footprints.gpkg")
    (folder / "town.osm").write_text(OSM, encoding="utf-8")
    (folder / "plan.gml").write_text(PLAN, encoding="utf-8")
    (folder / "cube.city.json").write_text(cube(), encoding="utf-8")
    jumeau.sensorsync(source=folder / "levels.csv", store=folder / "measured.gpkg", time_zone="UTC")
    return folder


#: By algorithm: its inputs (names of the town's files) and options. Each algorithm of the catalogue needs one.
EXAMPLES = {
    "streets": ({"input": "town.osm"}, {"profile": "walk"}),
    "networkcheck": ({"network": "streets.gpkg"}, {}),
    "reach": ({"network": "streets.gpkg", "points": "places.gpkg"}, {"limit": 250.0}),
    "hubs": ({"network": "streets.gpkg", "population": "people.gpkg"},
             {"population_field": "pop", "distance": 250.0, "share": 80.0}),
    "quarterhour": ({"network": "streets.gpkg", "population": "people.gpkg", "places": "places.gpkg"},
                    {"population_field": "pop", "category_field": "category", "limit": 5.0}),
    "streetexposure": ({"network": "streets.gpkg", "trees": "places.gpkg"}, {"near": 60.0}),
    "bikesuitability": ({"network": "streets.gpkg", "parking": "places.gpkg"},
                        {"preset": "fields", "criteria": '[{"field": "parking_distance_m", "direction": "cost", "value": {"linear": [0, 200]}}]'}),
    "bikelanes": ({"network": "streets.gpkg", "population": "people.gpkg"},
                  {"population_field": "pop", "budget": 1.0, "stress_field": "speed"}),
    "compare": ({"before": "streets.gpkg", "after": "streets.gpkg", "population": "people.gpkg", "places": "places.gpkg"},
                {"population_field": "pop", "limit": 5.0}),
    "rank": ({"input": "people.gpkg"}, {"criteria": '[{"field": "pop", "at_most": 21}, {"field": "id", "direction": "cost"}]', "top": 5}),
    "walkingpaths": ({"network": "exposed.gpkg", "origins": "people.gpkg", "destinations": "places.gpkg"},
                     {"noise_field": "noise", "green_field": "green", "detour": 100.0}),
    "pathimprovements": ({"network": "exposed.gpkg", "population": "people.gpkg", "schools": "places.gpkg"},
                         {"noise_field": "noise", "green_field": "green", "population_field": "pop"}),
    "cloudinfo": ({"cloud": "town.laz"}, {"gap_area": 2.0}),
    "furniture": ({"input": "places.gpkg", "trees": "people.gpkg", "pcrs": "plan.gml"}, {"kind_field": "category", "kinds": "school=sign; shop=bench"}),
    "enrich": ({"input": "footprints.gpkg", "from_": "places.gpkg"}, {"fields": "category", "max_distance": 50.0}),
    "trees": ({"cloud": "town.laz", "register": "places.gpkg"}, {"least_height": 2.0, "vegetation_classes": "6"}),
    "footprints": ({"cloud": "town.laz"}, {"area": 20.0}),
    "terrain": ({"cloud": "town.laz"}, {"resolution": 2.0, "canopy": "everything"}),
    "validatecity": ({"input": "cube.city.json"}, {}),
    "buildings": ({"cloud": "town.laz", "footprints": "footprints.gpkg"}, {"lod": "2.2"}),
    "cityexport": ({"input": "cube.city.json", "target": "cube.glb"}, {}),
    "citymodel": ({"cloud": "town.laz", "footprints": "footprints.gpkg", "folder": "model"}, {"id_field": "name", "formats": ""}),
    "sensorsync": ({"source": "levels.csv", "store": "store.gpkg"}, {"time_zone": "UTC"}),
    "sensorquality": ({"store": "measured.gpkg"}, {}),
    "sensorindicators": ({"store": "measured.gpkg"}, {"indicator": "daily"}),
    "sensorforecast": ({"store": "measured.gpkg"}, {"step": "daily"}),
    "sensoralerts": ({"store": "measured.gpkg"}, {"rules": '{"rules": [{"id": "loud", "property": "noise", "above": 60}]}',
                                                  "from_": "2022-01-01", "to": "2022-01-11"}),
    "sensorsurface": ({"input": "sensors.gpkg"}, {"field": "level", "time_field": "day", "resolution": 50.0}),
    "demoterritory": ({}, {"size": "quarter", "seed": 3}),
}


@pytest.fixture(params=[description["name"] for description in jumeau.catalogue()] or ["none"])
def description(request):
    found = [one for one in jumeau.catalogue() if one["name"] == request.param]
    if not found:
        pytest.fail("the catalogue is empty")
    return found[0]


@pytest.fixture
def example(description, town):
    """(function, its arguments) of each algorithm in turn."""
    inputs, options = EXAMPLES[description["name"]]
    arguments = {name: town / file for name, file in inputs.items()} | options
    return getattr(jumeau, description["name"]), arguments


@pytest.fixture
def shared_data():
    folder = pathlib.Path(os.environ.get("JUMEAU_SHARED_DATA", "there is none"))
    if not folder.is_dir():
        pytest.skip(f"the real data are not there: JUMEAU_SHARED_DATA is {folder}")
    return folder


@pytest.fixture
def all_threads():
    """Whatever a test says of the threads ends with it."""
    yield
    jumeau.set_threads(0)
