"""Published optima of the OR-Library and of Sao Jose dos Campos, from arrays. The core's own tests go through all of them."""

import numpy as np
import pytest

from jumeau import siting

csgraph = pytest.importorskip("scipy.sparse.csgraph", reason="scipy is not installed")


@pytest.fixture
def benchmarks(shared_data):
    return shared_data / "location_benchmarks"


def pmed(folder, number):
    """Shortest ways between all nodes, and p. Edges repeat in these files: the last one counts."""
    words = (folder / "pmed" / f"pmed{number}.txt").read_text().split()
    nodes, edges, p = map(int, words[:3])
    matrix = np.zeros((nodes, nodes))
    for a, b, length in np.array(words[3:3 + 3 * edges], dtype=int).reshape(-1, 3):
        matrix[a - 1, b - 1] = matrix[b - 1, a - 1] = length
    return csgraph.dijkstra(matrix, directed=False), p


@pytest.mark.parametrize("number, median, center", [(1, 5819, 127), (5, 1355, 48), (7, 5631, 64), (10, 1255, 20)])
def test_p_median_and_p_center_are_the_published_ones(benchmarks, number, median, center):
    costs, p = pmed(benchmarks, number)
    answer = siting.p_median(costs, np.ones(len(costs)), p)
    assert (answer.objective, answer.gap) == (median, 0) and len(answer.sites) == p
    answer = siting.p_center(costs, p)
    assert (answer.objective, answer.gap) == (center, 0) and len(answer.sites) <= p


@pytest.mark.parametrize("name, covered, all_covered_by", [
    ("SJC324", [5461, 8790, 11604, 12106, 12152], 5), ("SJC402", [6555, 11339, 14690, 15658, 15970, 15984], 6),
])
def test_best_covers_are_the_published_ones(benchmarks, name, covered, all_covered_by):
    xy = np.loadtxt(benchmarks / "sjc" / f"{name}.txt", skiprows=1)
    weights = np.loadtxt(benchmarks / "sjc" / f"demand-{name}.dat")
    costs = np.linalg.norm(xy[:, None] - xy[None], axis=2)
    for p, people in enumerate(covered, start=1):
        answer = siting.mclp(costs, weights, 800, p)
        assert (answer.objective, answer.gap) == (people, 0)
    assert siting.partial_cover(costs, weights, 800, 1.0).objective == all_covered_by
