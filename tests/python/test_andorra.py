"""Cycling in the mountains: OpenStreetMap and a terrain of 90 m cells, on which roads along valley sides look wild.

There are no counted people among the data: a street of homes has as many as a tenth of its metres.
"""

import os
import pathlib

import numpy as np
import pytest

import jumeau

MOST_SLOPE = 8.0
BUDGET_KM = 15.0


@pytest.fixture(scope="module")
def folder():
    folder = pathlib.Path(os.environ.get("JUMEAU_SHARED_DATA", "there is none")) / "andorra"
    if not folder.is_dir():
        pytest.skip(f"the real data are not there: {folder}")
    return folder


@pytest.fixture(scope="module")
def streets(folder):
    lines = jumeau.streets(folder / "andorra.osm.pbf", profile="bike").output.to_crs("EPSG:32631")
    return jumeau.bikesuitability(lines, preset="osm", terrain=folder / "N42E001.hgt.zip").output


@pytest.fixture(scope="module")
def homes(streets):
    lived_on = np.isin(streets["highway"].astype(str), ["residential", "living_street", "service", "unclassified", "pedestrian"])
    middle = (np.asarray(streets.paths)[:-1] + np.asarray(streets.paths)[1:]) // 2
    x, y = np.asarray(streets.xy)[middle[lived_on]].T
    return jumeau.Table.points(x, y, streets.crs, people=lengths_m(streets)[lived_on] / 10)


@pytest.fixture(scope="module")
def plan(streets, homes):
    return jumeau.bikelanes(streets, homes, population_field="people", budget=BUDGET_KM, most_slope=MOST_SLOPE)


def lengths_m(table):
    pieces = np.hypot(*np.diff(table.xy, axis=0).T)
    return np.array([pieces[first:last - 1].sum() for first, last in zip(table.paths[:-1], table.paths[1:])])


def numbers(table, column):
    return np.asarray(table[column], float)


def weighted_median(values, weights):
    known = ~np.isnan(values)
    order = np.argsort(values[known])
    sums = np.cumsum(weights[known][order])
    return values[known][order][np.searchsorted(sums, sums[-1] / 2)]


def on_ground(streets, *roads):
    structure = np.asarray(streets["bridge"], bool) | np.asarray(streets["tunnel"], bool)
    return np.isin(streets["highway"].astype(str), roads) & ~structure


def test_slopes_of_main_roads_are_plausible(streets):
    main = on_ground(streets, "primary")
    slopes, metres = np.abs(numbers(streets, "slope_percent"))[main], lengths_m(streets)[main]
    assert 3 < weighted_median(slopes, metres) < 7
    assert metres[slopes > 12].sum() < 0.01 * metres.sum()
    refused = (streets["status"].astype(str) == "refused")[main]
    assert refused.mean() < 0.05  # buses drive there


def test_paths_are_steeper_than_roads(streets):
    metres, slopes = lengths_m(streets), numbers(streets, "sustained_percent")
    path, road = (on_ground(streets, kind) for kind in ("path", "residential"))
    assert weighted_median(slopes[path], metres[path]) > 1.5 * weighted_median(slopes[road], metres[road])


def test_little_is_unknown(streets):
    unknown = np.isnan(numbers(streets, "slope_percent"))
    metres = lengths_m(streets)
    wild = np.isin(np.arange(len(streets)), [issue[0] for issue in streets.issues if issue[1] == "too_steep"])
    long = unknown & ~wild & (metres > 95)  # longer than a cell: over holes of the terrain
    assert 0 < np.count_nonzero(long) < 5 and metres[long].sum() < 500
    assert metres[unknown].sum() < 0.03 * metres.sum() and wild.mean() < 0.05


def test_tunnels_and_bridges_are_no_walls(streets):
    tunnels = np.asarray(streets["tunnel"], bool)
    slopes, metres = np.abs(numbers(streets, "sustained_percent")), lengths_m(streets)
    assert np.count_nonzero(tunnels & (metres > 2000)) == 3  # under mountains hundreds of metres high
    assert slopes[tunnels & (metres > 2000)].max() < 1
    assert np.nanmax(slopes[tunnels]) < 15
    bridges = np.asarray(streets["bridge"], bool)
    assert np.count_nonzero(bridges) == 140 and np.nanmax(slopes[bridges]) < 12


def test_nothing_too_steep_is_proposed_and_it_is_told(plan):
    kind = plan.output["kind"].astype(str)
    built, refused = kind == "build", kind == "refused"
    steepest = numbers(plan.output, "sustained_percent")
    assert np.count_nonzero(built) > 50 and np.nanmax(steepest[built]) <= MOST_SLOPE
    assert set(plan.output["reason"][refused].astype(str)) == {"slope"}
    assert np.count_nonzero(refused) > 50 and np.nanmin(steepest[refused]) > MOST_SLOPE


def test_totals_add_up(plan, homes):
    kind = plan.output["kind"].astype(str)
    assert plan.built_km == pytest.approx(numbers(plan.output, "build_m")[kind == "build"].sum() / 1000)
    assert 0.8 * BUDGET_KM < plan.built_km <= BUDGET_KM
    assert plan.people_before < plan.people_served <= plan.people <= homes["people"].sum() * (1 + 1e-9)


def test_a_limit_on_slope_costs_people_and_spares_legs(plan, streets, homes):
    anywhere = jumeau.bikelanes(streets, homes, population_field="people", budget=BUDGET_KM, most_slope=100)
    slope = {}
    for name, one in (("limited", plan), ("anywhere", anywhere)):
        built = one.output["kind"].astype(str) == "build"
        slope[name] = np.nanmax(numbers(one.output, "sustained_percent")[built])
    assert slope["limited"] <= MOST_SLOPE < slope["anywhere"]
    assert np.count_nonzero(anywhere.output["kind"].astype(str) == "refused") == 0
