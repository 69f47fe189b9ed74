"""jumeau.network.pareto and jumeau.exposure, by hand, by brute force, and on the streets of Kumpula."""

import os
import pathlib
import signal
import sqlite3
import threading
from ast import literal_eval

import numpy as np
import pytest

import jumeau
from jumeau import Error, exposure, network

KUMPULA = pathlib.Path(os.environ.get("JUMEAU_SHARED_DATA", "")) / "kumpula" / "kumpula_env.gpkg"


# ---- by hand


def test_costs_and_paths_of_two_ways():
    found = network.pareto([[0, 1], [1, 3], [0, 2], [2, 3], [0, 3]], [[1, 5], [1, 5], [2, 1], [2, 1], [5, 5]], 0, 3)
    costs, paths = found
    assert costs.tolist() == [[2, 10], [4, 2]] and [path.tolist() for path in paths] == [[0, 1], [2, 3]]
    assert found.exact and found.complete and len(found) == 2
    assert repr(found) == "<jumeau.network.ParetoSet: 2 paths, exact>"


def test_a_target_out_of_reach_gives_an_empty_set():
    costs, paths = network.pareto([[0, 1], [2, 1]], [[1.0, 1.0], [1.0, 1.0]], 0, 2)
    assert costs.shape == (0, 2) and paths == []


def test_a_node_to_itself_is_one_path_of_no_arcs():
    costs, paths = network.pareto([[0, 1]], [[1.0, 2.0]], 1, 1)
    assert costs.tolist() == [[0, 0]] and [len(path) for path in paths] == [0]


def test_lists_of_pairs_give_lists_of_sets():
    arcs, costs = [[0, 1], [1, 2], [2, 0]], [[1], [2], [4]]
    sets = network.pareto(arcs, costs, [0, 1, 2], [2, 0, 2])
    assert [one.costs.tolist() for one in sets] == [[[3]], [[6]], [[0]]]
    assert network.pareto(arcs, costs, [], []) == []


def test_a_graph_serves_many_calls():
    graph = network.CostGraph([[0, 1], [1, 0], [1, 2], [2, 1]], [[1, 1]] * 4)
    assert (graph.nodes, graph.junctions, graph.links) == (3, 0, 0)
    assert graph.pareto(0, 2).costs.tolist() == [[2, 2]] and graph.pareto(2, 1).costs.tolist() == [[1, 1]]


def doubling(steps):
    """2^steps optimal paths."""
    arcs = [[k, k + 1] for k in range(steps) for _ in range(2)]
    costs = [pair for k in range(steps) for pair in ([2.0**k, 0.0], [0.0, 2.0**k])]
    return arcs, costs


def test_a_limit_of_labels_is_told_and_keeps_the_best_of_each(caplog):
    arcs, costs = doubling(8)
    full, cut = network.pareto(arcs, costs, 0, 8), network.pareto(arcs, costs, 0, 8, labels=200)
    assert len(full) == 256 and full.exact
    assert not cut.complete and not cut.exact and "limit of 200 labels" in caplog.text
    assert {(0, 255), (255, 0)} <= set(map(tuple, cut.costs)) <= set(map(tuple, full.costs))


def test_precision_and_epsilon_are_not_exact_and_say_so():
    arcs, costs = doubling(8)
    coarse, few = network.pareto(arcs, costs, 0, 8, precision=10), network.pareto(arcs, costs, 0, 8, epsilon=0.2)
    assert len(coarse) < 256 and coarse.complete and not coarse.exact
    assert len(few) < 256 and few.complete and not few.exact
    within = network.pareto(arcs, costs, 0, 8, most=(100, np.inf))
    assert len(within) == 101 and within.exact


def test_a_few_paths_are_chosen_and_say_why():
    arcs, costs = doubling(6)
    found = network.pareto(arcs, costs, 0, 6)
    chosen = found.choose(4)
    assert [(one.reason, one.objective) for one in chosen[:2]] == [("best", 0), ("best", 1)]
    assert found.costs[[one.path for one in chosen[:2]]].tolist() == [[0, 63], [63, 0]]
    assert len({one.path for one in chosen}) == 4 and len(found.choose(1000)) == 64
    assert network.pareto([[0, 1]], [[1]], 1, 0).choose() == []
    with pytest.raises(Error, match="1 or more"):
        found.choose(0)


# ---- what is refused


@pytest.mark.parametrize("call, words", [
    (lambda: network.pareto([0, 1], [[1]], 0, 1), r"shape \(2,\)"),
    (lambda: network.pareto([[0, 1]], [1.0], 0, 1), r"shape \(1,\)"),
    (lambda: network.pareto([[0, 1]], [[1], [1]], 0, 1), r"must be \(1, d\)"),
    (lambda: network.pareto([[0, 1]], np.ones((1, 7)), 0, 1), "1 to 6"),
    (lambda: network.pareto([[0, 1]], np.ones((1, 0)), 0, 1), "1 to 6"),
    (lambda: network.pareto([[0.5, 1]], [[1]], 0, 1), "whole numbers"),
    (lambda: network.pareto([[0, -1]], [[1]], 0, 0), "node -1"),
    (lambda: network.pareto([[0, 5]], [[1]], 0, 1, nodes=3), "node 5"),
    (lambda: network.pareto([[0, 1]], [[-1]], 0, 1), "not negative"),
    (lambda: network.pareto([[0, 1]], [[np.nan]], 0, 1), "not negative"),
    (lambda: network.pareto([[0, 1]], [[np.inf]], 0, 1), "finite"),
    (lambda: network.pareto([[0, 1]], [["far"]], 0, 1), "numbers"),
    (lambda: network.pareto([[0, 1]], [[1]], 0, 2), "no node 2"),
    (lambda: network.pareto([[0, 1]], [[1]], -1, 1), "no node -1"),
    (lambda: network.pareto([[0, 1]], [[1]], [0, 1], [1]), "same length"),
    (lambda: network.pareto([[0, 1]], [[1]], 0.0, 1), "whole numbers"),
    (lambda: network.pareto([[0, 1]], [[1, 1]], 0, 1, detour=[2]), "detour"),
    (lambda: network.pareto([[0, 1]], [[1, 1]], 0, 1, detour=0.5), "at least 1"),
    (lambda: network.pareto([[0, 1]], [[1, 1]], 0, 1, most=-1), "most"),
    (lambda: network.pareto([[0, 1]], [[1, 1]], 0, 1, epsilon=np.nan), "epsilon"),
    (lambda: network.pareto([[0, 1]], [[1, 1]], 0, 1, precision=-1), "precision"),
    (lambda: network.pareto([[0, 1]], [[1, 1]], 0, 1, labels=0), "labels"),
])
def test_bad_input_is_refused(call, words):
    with pytest.raises(Error, match=words) as raised:
        call()
    assert raised.value.code in ("bad_input", "bad_option")


def test_a_long_search_can_be_interrupted():
    arcs, costs = doubling(40)
    timer = threading.Timer(0.3, signal.raise_signal, [signal.SIGINT])
    timer.start()
    with pytest.raises(KeyboardInterrupt):
        network.pareto(arcs, costs, 0, 40, labels=2**31 - 1)
    timer.join()


# ---- Green Paths


def test_exposures_have_the_published_unit_values():
    assert exposure.cost(8.5, 0.5, exposure.noise([], [])) == 433.5
    assert exposure.noise([40, 75], [1, 3], version=2) == 0.75
    assert exposure.noise([44, 50], [1, 1]) == pytest.approx(10**1.5 / 200)
    assert exposure.air([1, 0.97, 3, 5, 0.5, np.nan]).tolist() == [0, 0, 0.5, 1, 10, 10]
    assert exposure.cost(10, 4, exposure.lack_of_green(0.25)) == 40
    assert exposure.NOISE_SENSITIVITIES == (0.1, 0.4, 1.3, 3.5, 6)


@pytest.mark.parametrize("call", [lambda: exposure.noise([50], [1, 2]), lambda: exposure.noise([50], [1], version=1)])
def test_exposures_refuse_what_they_do_not_know(call):
    with pytest.raises(Error):
        call()


@pytest.fixture(scope="module")
def kumpula():
    """(arcs, length, noise): real streets of a quarter of Helsinki, noise in metres times its cost."""
    if not KUMPULA.exists():
        pytest.skip("the streets of Kumpula are not there")
    with sqlite3.connect(f"{KUMPULA.as_uri()}?mode=ro&immutable=1", uri=True) as file:
        rows = file.execute("SELECT u, v, length_m, noises FROM edges WHERE walk = 1 ORDER BY fid").fetchall()
    ends = np.array([row[:2] for row in rows])
    arcs = np.unique(ends, return_inverse=True)[1].reshape(ends.shape)
    length = np.array([row[2] for row in rows])
    bands = [literal_eval(row[3]) for row in rows]
    noise = length * [exposure.noise(list(one), list(one.values())) for one in bands]
    return arcs, length, noise


def pairs_of(arcs, length, count):
    """Random ones that are 0.8 to 2.5 km apart."""
    nodes = np.random.default_rng(7).integers(0, arcs.max() + 1, (2, 8 * count))
    found = network.pareto(arcs, length[:, None], *nodes)
    far = [len(one) > 0 and 800 <= one.costs[0, 0] <= 2500 for one in found]
    return nodes[:, far][:, :count]


def test_no_weighted_sum_beats_the_front_of_kumpula(kumpula):
    arcs, length, noise = kumpula
    both = np.column_stack((length, noise))
    sources, targets = pairs_of(arcs, length, 100)
    assert len(sources) == 100
    fronts = network.pareto(arcs, both, sources, targets)
    for sensitivity in exposure.NOISE_SENSITIVITIES:
        routes = network.pareto(arcs, exposure.cost(length, sensitivity, noise / length)[:, None], sources, targets)
        for front, route in zip(fronts, routes):
            costs = both[route.paths[0]].sum(axis=0)
            assert (front.costs <= costs + 1e-6).all(axis=1).any()
            assert not ((front.costs >= costs - 1e-6).all(axis=1) & (front.costs > costs + 1e-6).any(axis=1)).any()
    for front in fronts:
        assert front.exact
        assert (np.diff(front.costs[:, 0]) > 0).all() and (np.diff(front.costs[:, 1]) < 0).all()


def by_force(arcs, costs, source, target):
    """The undominated cost vectors of all simple paths."""
    leaving = {}
    for (tail, head), cost in zip(arcs.tolist(), costs):
        leaving.setdefault(tail, []).append((head, cost))
    ends, seen = [], [source]

    def walk(node, total):
        if node == target:
            ends.append(total)
            return
        for head, cost in leaving.get(node, []):
            if head not in seen:
                seen.append(head)
                walk(head, total + cost)
                seen.pop()

    walk(source, np.zeros(costs.shape[1]))
    return sorted(tuple(one) for one in ends
                  if not any((other <= one).all() and (other < one - 1e-9).any() for other in ends))


def test_small_cuts_of_kumpula_agree_with_brute_force(kumpula):
    arcs, length, noise = kumpula
    both, random = np.column_stack((length, noise)), np.random.default_rng(3)
    for _ in range(40):
        inside = [int(random.integers(0, arcs.max() + 1))]
        while len(inside) < 16:  # grows by one neighbour at a time
            near = np.setdiff1d(arcs[np.isin(arcs, inside).any(axis=1)], inside)
            inside.append(int(random.choice(near)))
        cut = np.isin(arcs, inside).all(axis=1)
        source, target = random.choice(inside, 2, replace=False)
        expected = by_force(arcs[cut], both[cut], source, target)
        found = network.pareto(arcs[cut], both[cut], source, target)
        distinct = np.unique(np.round(expected, 6).reshape(-1, 2), axis=0)
        assert found.costs == pytest.approx(distinct, abs=2e-6)


def test_shuffled_streets_of_kumpula_give_the_same(kumpula, all_threads):
    arcs, length, noise = kumpula
    both = np.column_stack((length, noise))
    sources, targets = pairs_of(arcs, length, 10)
    order = np.random.default_rng(5).permutation(len(arcs))
    one = network.pareto(arcs, both, sources, targets)
    jumeau.set_threads(1)
    two = network.pareto(arcs[order], both[order], sources, targets)
    for a, b in zip(one, two):
        assert a.costs.tolist() == b.costs.tolist()
        assert [arcs[path].tolist() for path in a.paths] == [arcs[order][path].tolist() for path in b.paths]
