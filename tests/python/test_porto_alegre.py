"""The reference place: 1,227 cells, 812,935 people, 800 m on foot, every street but motorways and the like.

The figures were proved twice elsewhere, with other programmes.
"""

import numpy as np
import pytest

import jumeau

LIMIT_M = 800.0


@pytest.fixture(scope="module")
def folder():
    import os
    import pathlib

    folder = pathlib.Path(os.environ.get("JUMEAU_SHARED_DATA", "there is none")) / "porto_alegre"
    if not folder.is_dir():
        pytest.skip(f"the real data are not there: {folder}")
    return folder


@pytest.fixture(scope="module")
def streets(folder):
    return jumeau.streets(folder / "poa_osm.pbf", profile="walk").output


@pytest.fixture(scope="module")
def cells(folder):
    return jumeau.read(folder / "poa_hexgrid.csv")


@pytest.mark.parametrize("share, hubs", [(50, 27), (80, 57), (90, 73)])
def test_fewest_hubs_for_a_share_of_the_people(streets, cells, share, hubs):
    answer = jumeau.hubs(streets, cells, population_field="population", distance=LIMIT_M, share=share, crs="EPSG:31982")
    assert (answer.hub_count, answer.new_hubs, answer.lower_bound, answer.gap) == (hubs, hubs, hubs, 0)
    assert answer.people == 812_935 and answer.covered_share >= share
    assert len(answer.hubs) == hubs and len(answer.coverage) == len(cells)


@pytest.fixture(scope="module")
def matrix(streets, cells):
    """What each cell costs each cell, as a sparse matrix, from the arrays."""
    net = jumeau.network.Network(streets.to_crs(31982))
    at = net.snap(cells.to_crs(31982), LIMIT_M)
    return net.costs(at, at, limit=LIMIT_M)


def test_arrays_alone_give_the_same_number(matrix, cells):
    answer = jumeau.siting.partial_cover(matrix[:3], cells["population"], LIMIT_M, 0.5, candidates=len(cells))
    assert (len(answer.sites), answer.lower_bound, answer.gap) == (27, 27, 0)
    assert answer.weight == 812_935 and answer.covered_share >= 0.5


@pytest.mark.parametrize("hubs, reached", [(1, 28_419), (3, 70_095), (5, 107_928), (10, 189_082)])
def test_most_people_reached_by_a_number_of_hubs(matrix, cells, hubs, reached):
    answer = jumeau.siting.mclp(matrix.to_scipy(), cells["population"], LIMIT_M, hubs)
    assert (answer.objective, answer.gap) == (reached, 0) and len(answer.sites) == hubs
    costs = matrix.to_scipy().tocsc()
    near = np.unique(np.concatenate([costs.indices[costs.indptr[s]:costs.indptr[s + 1]] for s in answer.sites]))
    assert cells["population"][near].sum() == reached
