"""jumeau.hubs as an analyst meets it: answers on a small town, relations, and what is refused."""

import itertools

import numpy as np
import pytest

import jumeau
from conftest import STEP, X0, Y0, lattice, people
from jumeau import Error, Table

LIMIT = 250.0


@pytest.fixture(scope="module")
def streets():
    return lattice(5, 5)


@pytest.fixture(scope="module")
def cells():
    return people(5, 5)


def ask(streets, cells, **options):
    return jumeau.hubs(streets, cells, **{"population_field": "pop", "distance": LIMIT, "share": 80} | options)


@pytest.fixture(scope="module")
def within(streets, cells):
    """Which cell is near which, by the network's own costs; a hub in a cell is at distance 0 of it."""
    net = jumeau.network.Network(streets)
    at = net.snap(cells)
    costs = net.costs(at, at, limit=LIMIT)
    near = np.eye(len(cells), dtype=bool)
    near[np.repeat(np.arange(len(cells)), np.diff(costs.indptr)), costs.indices] = True
    return near


def shuffled(table, seed):
    order = np.random.default_rng(seed).permutation(len(table))
    if table.shape == "point":
        return Table.points(*table.xy[order].T, table.crs, columns={name: table[name][order] for name in table})
    pairs = table.xy.reshape(-1, 2, 2)[order]
    return Table.lines(pairs.reshape(-1, 2), table.crs, offsets=np.arange(0, 2 * len(order) + 1, 2))


@pytest.mark.parametrize("share", [30, 60, 80, 100])
def test_the_number_of_hubs_is_the_least_there_is(streets, cells, within, share):
    pop = cells["pop"]
    counts = range(1, len(cells) + 1)
    least = next(n for n in counts if any(pop[within[:, list(s)].any(axis=1)].sum() >= share / 100 * pop.sum() - 1e-9
                                          for s in itertools.combinations(range(len(cells)), n)))
    answer = ask(streets, cells, share=share)
    assert (answer.hub_count, answer.lower_bound, answer.gap) == (least, least, 0)
    assert answer.covered_share >= share - 1e-9 and answer.people == pop.sum()


def test_each_cell_says_whether_it_is_covered(streets, cells):
    answer = ask(streets, cells)
    assert np.array_equal(answer.coverage.xy, cells.xy)
    covered = np.asarray(answer.coverage["covered"], dtype=bool)
    assert cells["pop"][covered].sum() == answer.covered_people
    assert 100 * answer.covered_people / answer.people == pytest.approx(answer.covered_share)


def test_a_number_of_hubs_reaches_the_most_people(streets, cells, within):
    pop = cells["pop"]
    best = max(pop[within[:, list(s)].any(axis=1)].sum() for s in itertools.combinations(range(len(cells)), 2))
    answer = ask(streets, cells, max_hubs=2)
    assert answer.covered_people == best and answer.new_hubs <= 2 and answer.gap == 0


@pytest.mark.parametrize("seed", [1, 2])
def test_the_order_of_rows_does_not_matter(streets, cells, seed):
    one, two = ask(streets, cells), ask(shuffled(streets, seed), shuffled(cells, seed))
    assert (one.hub_count, one.covered_people, one.gap) == (two.hub_count, two.covered_people, two.gap)
    assert sorted(one.hubs.xy.tolist()) == sorted(two.hubs.xy.tolist())


def test_layers_in_another_system_give_the_same(streets, cells):
    # beside the middle of the blocks, where four streets would be as near but for rounding
    beside = Table.points(*(cells.xy + [11, 4]).T, 2154, pop=cells["pop"])
    one, two = ask(streets, beside, distance=263), ask(streets.to_crs(4326), beside.to_crs(4326), distance=263)
    assert (one.hub_count, one.lower_bound) == (two.hub_count, two.lower_bound)  # of equal sets, either may be named
    assert two.coverage.crs == two.hubs.crs


def test_existing_hubs_are_kept_and_candidates_are_the_choice(streets, cells):
    existing = Table.points([X0], [Y0], 2154)
    candidates = Table.points(X0 + STEP * np.array([1.0, 2, 3]), Y0 + STEP * np.array([1.0, 2, 3]), 2154)
    answer = ask(streets, cells, candidates=candidates, existing=existing, share=50)
    places = {tuple(xy) for xy in answer.hubs.xy.tolist()}
    assert (X0, Y0) in places and places - {(X0, Y0)} <= {tuple(xy) for xy in candidates.xy.tolist()}
    assert answer.hub_count == answer.new_hubs + 1


def changed(cells, **columns):
    return Table.points(*cells.xy.T, cells.crs, columns={"pop": cells["pop"]} | columns)


@pytest.mark.parametrize("change, words", [
    (lambda s, c: {"population_field": "people"}, "people"),
    (lambda s, c: {"population": changed(c, pop=["many"] * len(c))}, "pop"),
    (lambda s, c: {"population": Table.points([], [], 2154, pop=np.empty(0))}, "POPULATION"),
    (lambda s, c: {"network": Table.lines([], 2154)}, ""),
    (lambda s, c: {"network": c}, "NETWORK holds points"),
    (lambda s, c: {"network": Table.lines(s.xy, "", offsets=s.paths)}, "NETWORK has no coordinate reference system"),
    (lambda s, c: {"crs": "EPSG:4326"}, "CRS is EPSG:4326"),
    (lambda s, c: {"crs": "EPSG:99999999"}, ""),
    (lambda s, c: {"share": 101}, "SHARE is 101: it must be from 0 to 100"),
    (lambda s, c: {"mode": "fly"}, "MODE is \"fly\": it must be one of walk, bike"),
])
def test_bad_input_is_refused_with_the_reason(streets, cells, change, words):
    arguments = {"network": streets, "population": cells, "population_field": "pop"} | change(streets, cells)
    with pytest.raises(Error) as raised:
        jumeau.hubs(**arguments)
    assert raised.value.code in ("bad_input", "bad_option")
    assert words in str(raised.value)


def test_a_share_that_cannot_be_had_is_refused_with_the_highest(streets, cells):
    far = Table.points([*cells.xy[:, 0], X0 + 50_000], [*cells.xy[:, 1], Y0], 2154, pop=[*cells["pop"], cells["pop"].sum()])
    one_place = Table.points([X0 + 200], [Y0 + 200], 2154)
    with pytest.raises(Error) as raised:
        ask(streets, far, candidates=one_place, share=60)
    assert raised.value.code == "infeasible" and "%" in str(raised.value)


def test_a_cell_far_from_the_streets_stays_in_the_total_with_its_reason(streets, cells):
    far = Table.points([*cells.xy[:, 0], X0 + 5_000], [*cells.xy[:, 1], Y0], 2154, pop=[*cells["pop"], 10.0])
    one_place = Table.points([X0 + 200], [Y0 + 200], 2154)
    answer = ask(streets, far, candidates=one_place, share=1)
    assert answer.people == cells["pop"].sum() + 10 and not answer.coverage["covered"][-1]
    assert answer.coverage.issues[-1][0] == len(cells) and answer.warnings
