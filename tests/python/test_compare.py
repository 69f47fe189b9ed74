"""Scenarios, in Python: a lane, a park and a hub as a public meeting would try them."""

import numpy as np
import pytest
from conftest import X0, Y0, lattice, people

import jumeau


@pytest.fixture(scope="module")
def quarter():
    streets = lattice(7, 7)
    lts = np.where(np.arange(len(streets)) % 5 == 0, 4, 1)
    return streets, lts, people(7, 7), jumeau.Table.points([X0], [Y0], "EPSG:2154")


def with_lts(streets, lts):
    return jumeau.Table.lines(streets.xy, streets.crs, offsets=streets.paths, lts=lts)


def test_a_lane_opens_a_street(quarter):
    streets, lts, cells, places = quarter
    better = 0.0
    for street in np.flatnonzero(lts == 4):
        built = lts.copy()
        built[street] = 1
        answer = jumeau.compare(with_lts(streets, lts), with_lts(streets, built), cells, places, mode="bike", population_field="pop",
                                burden_field="lts", burden_most=2)
        assert answer.streets.column("change")[int(street)] == "opened"
        before, after = (np.asarray(answer.output.column(side)) for side in ("before", "after"))
        assert np.all(after <= before) and answer.people_worse == 0
        better += answer.people_better
    assert better > 0


def test_a_park_is_reached_at_its_edge(quarter):
    streets, _, cells, places = quarter
    park = np.array([[0, 0], [80, 0], [80, 80], [0, 80], [0, 0]]) + [X0 + 200, Y0 + 200]
    far = np.array([[0, 0], [1, 0], [1, 1], [0, 0]]) + [X0 - 50, Y0 - 50]
    before, after = (jumeau.Table.polygons([[ring] for ring in rings], "EPSG:2154") for rings in ([far], [far, park]))
    answer = jumeau.compare(streets, streets, cells, before, after, population_field="pop")
    assert answer.people_better > 0 and answer.people_worse == 0
    assert answer.searched_again == 0
