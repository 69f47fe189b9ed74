"""The four questions on arrays, against brute force on small cases and against each other in each form of costs."""

import itertools

import numpy as np
import pytest

import jumeau
from jumeau import Error, siting

sparse = pytest.importorskip("scipy.sparse", reason="scipy is not installed")


def case(seed, points=14, candidates=9, reach=0.75):
    """Random costs, a quarter of the pairs without a way, and weights."""
    random = np.random.default_rng(seed)
    costs = random.integers(1, 100, (points, candidates)).astype(float)
    costs[random.random(costs.shape) > reach] = np.inf
    costs[np.arange(points), random.integers(0, candidates, points)] = random.integers(1, 100, points)  # each has one
    return costs, random.integers(1, 30, points).astype(float)


def subsets(candidates, sizes):
    return itertools.chain(*(itertools.combinations(range(candidates), size) for size in sizes))


def covered(costs, weights, sites, radius):
    return weights[(costs[:, list(sites)] <= radius).any(axis=1)].sum()


def cost_of(costs, weights, sites):
    return (weights * costs[:, list(sites)].min(axis=1)).sum()


SEEDS = range(6)
RADIUS = 45.0


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("share", [0.3, 0.6, 0.8])
def test_partial_cover_is_the_least_there_is(seed, share):
    costs, weights = case(seed)
    needed = share * weights.sum()
    best = next((len(s) for s in subsets(9, range(10)) if covered(costs, weights, s, RADIUS) >= needed - 1e-9), None)
    if best is None:
        with pytest.raises(Error) as raised:
            siting.partial_cover(costs, weights, RADIUS, share)
        assert raised.value.code == "infeasible"
        return
    answer = siting.partial_cover(costs, weights, RADIUS, share)
    assert answer.objective == len(answer.sites) == answer.opened == best
    assert answer.lower_bound == best and answer.gap == 0 and answer.proved
    assert covered(costs, weights, answer.sites, RADIUS) == answer.covered >= needed - 1e-9
    assert answer.weight == weights.sum() and answer.covered_share == answer.covered / answer.weight


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("p", [1, 3])
def test_mclp_covers_the_most_there_is(seed, p):
    costs, weights = case(seed)
    best = max(covered(costs, weights, s, RADIUS) for s in subsets(9, [p]))
    sites, objective, bound, gap = siting.mclp(costs, weights, RADIUS, p)
    assert objective == best == covered(costs, weights, sites, RADIUS)
    assert bound == pytest.approx(best) and gap == 0 and len(sites) <= p


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("p", [2, 4])
def test_p_median_is_the_least_there_is(seed, p):
    costs, weights = case(seed, reach=0.95)
    best = min(cost_of(costs, weights, s) for s in subsets(9, [p]))
    if not np.isfinite(best):
        with pytest.raises(Error) as raised:
            siting.p_median(costs, weights, p)
        assert raised.value.code == "infeasible"
        return
    answer = siting.p_median(costs, weights, p)
    assert answer.objective == pytest.approx(best) == cost_of(costs, weights, answer.sites)
    assert answer.gap == 0 and len(answer.sites) == p
    assert (answer.site_of == answer.sites[costs[:, answer.sites].argmin(axis=1)]).all()


@pytest.mark.parametrize("seed", SEEDS)
@pytest.mark.parametrize("p", [2, 4])
def test_p_center_is_the_least_there_is(seed, p):
    costs, _ = case(seed, reach=0.95)
    best = min(costs[:, list(s)].min(axis=1).max() for s in subsets(9, [p]))
    if not np.isfinite(best):
        with pytest.raises(Error) as raised:
            siting.p_center(costs, p)
        assert raised.value.code == "infeasible"
        return
    answer = siting.p_center(costs, p)
    assert answer.objective == best == costs[:, answer.sites].min(axis=1).max()
    assert answer.lower_bound == best and answer.gap == 0 and len(answer.sites) <= p


# ---- forms of the costs


def forms(costs):
    matrix = sparse.csr_array(np.where(np.isfinite(costs), costs, 0.0))  # no cost is 0 here
    return {"nan": np.where(np.isfinite(costs), costs, np.nan), "list": costs.tolist(), "csr": matrix,
            "csc": matrix.tocsc(), "triple": (matrix.indptr, matrix.indices, matrix.data),
            "fortran": np.asfortranarray(costs), "float32": costs.astype(np.float32)}


@pytest.mark.parametrize("form", ["nan", "list", "csr", "csc", "triple", "fortran", "float32"])
def test_every_form_of_costs_gives_the_same(form):
    costs, weights = case(2)
    given = forms(costs)[form]
    assert tuple(map(str, siting.partial_cover(given, weights, RADIUS, 0.5))) == \
        tuple(map(str, siting.partial_cover(costs, weights, RADIUS, 0.5)))
    assert siting.p_center(given, 6).objective == siting.p_center(costs, 6).objective


def test_a_stored_zero_is_a_cost_of_zero():
    triple = (np.array([0, 1, 2]), np.array([0, 1]), np.array([0.0, 5.0]))
    assert siting.p_center(triple, 2).objective == 5
    assert siting.partial_cover(triple, [1, 1], 0, 0.5).sites.tolist() == [0]


def test_a_network_gives_costs_that_siting_takes():
    net = jumeau.network.Network(jumeau.Table.lines([[[0, 0], [100, 0]], [[100, 0], [200, 0]]], 2154))
    at = net.snap([[0, 0], [100, 0], [200, 0]])
    costs = net.costs(at, at, limit=150)
    assert siting.partial_cover(costs[:3], [1, 1, 1], 100, 1.0).sites.tolist() == [1]
    assert siting.partial_cover(costs.to_scipy(), [1, 1, 1], 100, 1.0).sites.tolist() == [1]


@pytest.mark.parametrize("order", [1, 2])
def test_the_order_of_points_and_candidates_does_not_matter(order):
    costs, weights = case(3)
    random = np.random.default_rng(order)
    rows, columns = random.permutation(len(costs)), random.permutation(costs.shape[1])
    one = siting.partial_cover(costs, weights, RADIUS, 0.6)
    two = siting.partial_cover(costs[np.ix_(rows, columns)], weights[rows], RADIUS, 0.6)
    assert (one.objective, one.lower_bound, one.gap) == (two.objective, two.lower_bound, two.gap)


def test_one_thread_and_two_give_the_same(all_threads):
    costs, weights = case(5, points=60, candidates=30)
    answers = []
    for count in (1, 2):
        jumeau.set_threads(count)
        answers.append(siting.partial_cover(costs, weights, 20, 0.7))
    assert answers[0].sites.tolist() == answers[1].sites.tolist() and answers[0].objective == answers[1].objective


# ---- extras


@pytest.mark.parametrize("seed", SEEDS)
def test_existing_sites_are_kept_and_forbidden_ones_never_opened(seed):
    costs, weights = case(seed)
    existing, forbidden = [2], [0, 5]
    allowed = [c for c in range(9) if c not in existing + forbidden]
    needed = 0.5 * weights.sum()
    options = (s for size in range(8) for s in itertools.combinations(allowed, size))
    best = next((len(s) for s in options if covered(costs, weights, (*s, *existing), RADIUS) >= needed), None)
    if best is None:
        with pytest.raises(Error):
            siting.partial_cover(costs, weights, RADIUS, 0.5, existing=existing, forbidden=forbidden)
        return
    answer = siting.partial_cover(costs, weights, RADIUS, 0.5, existing=existing, forbidden=forbidden)
    assert 2 in answer.sites and not set(answer.sites) & set(forbidden)
    assert answer.objective == answer.opened == best == len(answer.sites) - 1
    flags = np.isin(np.arange(9), forbidden)
    again = siting.partial_cover(costs, weights, RADIUS, 0.5, existing=np.isin(np.arange(9), existing), forbidden=flags)
    assert again.sites.tolist() == answer.sites.tolist()


@pytest.mark.parametrize("seed", SEEDS)
def test_prices_are_minimised_and_kept_within_a_budget(seed):
    costs, weights = case(seed)
    prices = np.random.default_rng(seed).integers(1, 9, 9).astype(float)
    needed = 0.5 * weights.sum()
    good = [s for s in subsets(9, range(10)) if covered(costs, weights, s, RADIUS) >= needed]
    if good:
        answer = siting.partial_cover(costs, weights, RADIUS, 0.5, site_costs=prices)
        assert answer.objective == prices[answer.sites].sum() == min(prices[list(s)].sum() for s in good)
    within = [s for s in subsets(9, range(4)) if prices[list(s)].sum() <= 10]
    most = siting.mclp(costs, weights, RADIUS, 3, site_costs=prices, budget=10)
    assert most.objective == max(covered(costs, weights, s, RADIUS) for s in within)
    assert prices[most.sites].sum() <= 10


def test_capacities_share_a_point_between_sites():
    costs = np.ones((3, 3))
    answer = siting.partial_cover(costs, [4, 4, 4], 1, 1.0, capacities=[6, 6, 6])
    assert len(answer.sites) == 2 and answer.covered == 12
    point, site, weight = answer.served
    assert np.bincount(site, weight, 3)[answer.sites].max() <= 6 + 1e-9
    assert np.bincount(point, weight).tolist() == pytest.approx([4, 4, 4])
    assert siting.partial_cover(costs, [4, 4, 4], 1, 1.0).served is None


def test_a_solution_says_what_it_is():
    answer = siting.p_center(np.array([[1.0, 5], [5, 1]]), 2)
    sites, objective, lower_bound, gap = answer
    assert (sites.tolist(), objective, lower_bound, gap) == ([0, 1], 1, 1, 0)
    assert repr(answer) == "<jumeau.siting.Solution: 2 sites, objective 1, proved optimal>"
    assert answer.counters.keys() == {"points", "candidates", "nodes", "pivots", "moves", "bound_steps"}
    assert "covered" in siting.partial_cover.__doc__ or "share" in siting.partial_cover.__doc__


def test_the_effort_is_counted_and_bounds_what_is_not_proved():
    costs, weights = case(1, points=150, candidates=80, reach=0.1)
    easy = siting.p_median(np.where(np.isfinite(costs), costs, 1000), weights, 12, effort={"nodes": 1, "gap": 0.5})
    assert easy.lower_bound <= easy.objective and 0 <= easy.gap <= 1
    with pytest.raises(Error, match='no effort "seconds"'):
        siting.p_median(costs, weights, 12, effort={"seconds": 3})


# ---- what is refused


@pytest.mark.parametrize("call, words", [
    (lambda: siting.p_center(np.ones(3), 1), "two"),
    (lambda: siting.partial_cover(np.ones((2, 2)), [1], 1, 0.5), ""),
    (lambda: siting.partial_cover(np.ones((2, 2)), [1, -1], 1, 0.5), ""),
    (lambda: siting.partial_cover(np.ones((2, 2)), [1, np.nan], 1, 0.5), ""),
    (lambda: siting.partial_cover(np.ones((2, 2)), [1, 1], 1, 1.5), ""),
    (lambda: siting.partial_cover(np.ones((2, 2)), [1, 1], np.nan, 0.5), ""),
    (lambda: siting.partial_cover(np.ones((2, 2)), [1, 1], 1, 0.5, existing=[7]), ""),
    (lambda: siting.partial_cover(np.ones((2, 2)), [1, 1], 1, 0.5, existing=[1], forbidden=[1]), ""),
    (lambda: siting.partial_cover(np.ones((2, 2)), [1, 1], 1, 0.5, existing=[0.5]), "whole numbers"),
    (lambda: siting.partial_cover(np.ones((2, 2)), [1, 1], 1, 0.5, site_costs=[1]), ""),
    (lambda: siting.p_median(np.ones((2, 2)), [1, 1], 1.5), "whole number"),
    (lambda: siting.p_median(np.ones((2, 2)), [1, 1], -1), ""),
    (lambda: siting.p_center(([0, 2], [0, 1], [1.0]), 1), "no sparse matrix"),
    (lambda: siting.p_center(([0, 2, 1], [0, 1], [1.0, 1.0]), 1), "no sparse matrix"),
    (lambda: siting.p_center(([0, 1], [-1], [1.0]), 1), "candidate -1"),
    (lambda: siting.p_center(([0, 1], [5], [1.0]), 1, candidates=3), "candidate 5, of 3"),
])
def test_bad_input_is_refused(call, words):
    with pytest.raises(Error) as raised:
        call()
    assert raised.value.code in ("bad_input", "bad_option")
    assert words in str(raised.value)


def test_a_share_that_cannot_be_had_names_the_highest():
    costs = np.array([[1.0], [np.inf]])
    with pytest.raises(Error, match="75") as raised:
        siting.partial_cover(costs, [3, 1], 1, 0.9)
    assert raised.value.code == "infeasible"


def test_a_long_search_can_be_cancelled():
    costs, weights = case(0, points=600, candidates=400, reach=1.0)

    class Monitor:
        asked = 0

        def cancelled(self):
            Monitor.asked += 1
            return Monitor.asked > 3

    with pytest.raises(jumeau.Cancelled):
        siting.p_median(costs, weights, 25, monitor=Monitor())


def test_stored_pairs_are_not_added_up():
    twice = sparse.csr_array((np.array([1.0, 2.0]), np.array([0, 0]), np.array([0, 2])), shape=(1, 1))
    with pytest.raises(Error, match="twice"):
        siting.p_center(twice, 1)
