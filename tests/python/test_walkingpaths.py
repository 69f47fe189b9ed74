"""Walking paths from Python: by hand, and on the streets of Kumpula against searches on plain arcs."""

from ast import literal_eval

import numpy as np
import pytest

import jumeau
from conftest import X0, Y0, exposed
from jumeau import Table, exposure, network

QUIET_M, LOUD_M = 300.0, 200.0


@pytest.fixture
def two_ways():
    """Loud, or round by the north."""
    xy = np.array([[0, 0], [200, 0], [0, 0], [0, 50], [200, 50], [200, 0]]) + [X0, Y0]
    return Table.lines(xy, 2154, offsets=[0, 2, 6], noise=[75.0, 40.0])


def ends():
    return Table.points([X0], [Y0], 2154, school=["a"]), Table.points([X0 + 200], [Y0], 2154, school=["a"])


def test_what_a_quieter_path_costs_and_saves(two_ways):
    answer = jumeau.walkingpaths(two_ways, *ends(), noise_field="noise", noise_cost="v2")
    assert answer.output["kind"].tolist() == ["fastest", "quietest"]
    assert answer.output["more_m"].tolist() == [0, QUIET_M - LOUD_M]
    assert answer.output["noise_saved"].tolist() == [0, 100]
    assert answer.front["noise"].tolist() == [LOUD_M, 0] and answer.front["route"].tolist() == [1, 2]
    assert answer.pairs["exact"].tolist() == [True] and answer.paths == 2 and answer.not_exact == 0


def test_catchments_go_by_codes(two_ways):
    homes, _ = ends()
    schools = Table.points([X0 + 20, X0 + 200], [Y0, Y0], 2154, school=["b", "a"])
    answer = jumeau.walkingpaths(two_ways, homes, schools, noise_field="noise", pairing="catchment", origin_field="school",
                                 destination_field="school")
    assert answer.pairs["destination"].tolist() == [1]


def test_the_number_of_threads_changes_nothing(all_threads):
    homes = Table.points(X0 + 37.0 * np.arange(12), Y0 + 53.0 * np.arange(12), 2154)
    schools = Table.points([X0 + 850], [Y0 + 20], 2154)
    answers = []
    for threads in (1, 2):
        jumeau.set_threads(threads)
        answers.append(jumeau.walkingpaths(exposed(12, 12), homes, schools, noise_field="noise", green_field="green"))
    assert answers[0].output == answers[1].output and answers[0].front == answers[1].front
    assert len(answers[0].output) > 24


def test_a_place_that_reaches_nothing_is_an_issue(two_ways):
    homes = Table.points([X0, X0], [Y0, Y0 + 9000], 2154)
    answer = jumeau.walkingpaths(two_ways, homes, ends()[1], noise_field="noise")
    assert answer.unreached == 1 and [(row, code) for row, code, _ in answer.pairs.issues] == [(1, "unsnapped")]
    assert any("reach no destination" in warning for warning in answer.warnings)


# ---- Kumpula


@pytest.fixture
def kumpula(shared_data):
    """(streets, their ends, their costs). Noise counts as the histograms of Green Paths do: of the level 40 + 35 k, version 2 makes k."""
    file = shared_data / "kumpula" / "kumpula_env.gpkg"
    if not file.exists():
        pytest.skip("the streets of Kumpula are not there")
    given = jumeau.read(file)
    walk = np.flatnonzero(given["walk"] == 1)
    bands = [literal_eval(given["noises"][street]) for street in walk]
    noise = np.array([exposure.noise(list(one), list(one.values())) for one in bands])
    lines = [given.xy[given.paths[row]:given.paths[row + 1]] for row in given.rows[walk]]
    streets = Table.lines(np.concatenate(lines), given.crs, offsets=np.cumsum([0] + [len(line) for line in lines]), noise=40 + 35 * noise)
    ends = np.array([[line[0], line[-1]] for line in lines])
    length = np.array([np.hypot(*np.diff(line, axis=0).T).sum() for line in lines])
    return streets, ends, np.column_stack((length, length * noise))


def test_no_route_of_green_paths_beats_those_of_kumpula(kumpula):
    streets, ends, costs = kumpula
    nodes, arcs = np.unique(ends.reshape(-1, 2), axis=0, return_inverse=True)
    arcs = arcs.reshape(-1, 2)
    pairs = np.random.default_rng(7).integers(0, len(nodes), (2, 400))
    shortest = network.pareto(arcs, costs[:, :1], *pairs)
    pairs = pairs[:, [len(one) > 0 and 800 <= one.costs[0, 0] <= 2000 for one in shortest]][:, :100]
    assert pairs.shape == (2, 100)
    homes, schools = (Table.points(*nodes[side].T, streets.crs, pair=[str(i) for i in range(100)]) for side in pairs)
    answer = jumeau.walkingpaths(streets, homes, schools, noise_field="noise", noise_cost="v2", detour=1000, pairing="catchment",
                                 origin_field="pair", destination_field="pair", crs=streets.crs)
    assert answer.not_exact == answer.unreached == 0
    fronts = np.column_stack((answer.front["length_m"], answer.front["noise"]))
    fronts = [fronts[answer.front["origin"] == pair] for pair in range(100)]
    for sensitivity in exposure.NOISE_SENSITIVITIES:
        routes = network.pareto(arcs, (costs[:, 0] + sensitivity * costs[:, 1])[:, None], *pairs)
        for front, route in zip(fronts, routes):
            assert (front <= costs[route.paths[0]].sum(axis=0) + 1e-6).all(axis=1).any()
    # Streets that meet between their ends link more than the arcs do, in few places.
    sets = network.pareto(arcs, costs, *pairs)
    same = [len(front) == len(one) and np.allclose(front, one.costs, atol=1e-5) for front, one in zip(fronts, sets)]
    assert sum(same) >= 95
