import numpy as np
import pytest

import jumeau
from conftest import X0, Y0, lattice, people
from jumeau import Error, Table
from jumeau.network import Network

graph = pytest.importorskip("scipy.sparse.csgraph", reason="scipy is not installed")


@pytest.fixture(scope="module")
def town_net():
    return Network(lattice(6, 5))


def test_a_lattice_becomes_its_crossings(town_net):
    # a corner has two neighbours and is merged into an edge
    assert (town_net.nodes, town_net.edges) == (30 - 4, 49 - 4)
    assert town_net.crs == "EPSG:2154" and town_net.memory > 0
    assert town_net.islands == [(4900.0, 26, 45)]
    assert town_net.findings["rows"] == 49
    assert repr(town_net) == "<jumeau.network.Network: 26 nodes, 45 edges, EPSG:2154>"
    from_node, to_node, length_m, cost = town_net.edge_list
    assert length_m.sum() == 4900 and (length_m == cost).all() and len(from_node) == len(to_node) == 45
    assert town_net.node_xy.shape == (26, 2)


def test_points_snap_to_the_nearest_edge(town_net):
    snapped = town_net.snap([[X0 + 50, Y0 + 20], [X0 + 120, Y0 + 60], [X0 - 500, Y0]], 100)
    assert snapped.xy[:2].tolist() == [[X0 + 50, Y0], [X0 + 100, Y0 + 60]]
    assert snapped.distance_m[:2].tolist() == [20, 20] and np.isinf(snapped.distance_m[2])
    assert snapped.on_network.tolist() == [True, True, False]
    assert snapped.edge[2] == snapped.row[2] == -1
    assert len(snapped) == 3 and repr(snapped) == "<jumeau.network.Snapped: 3 points, 2 on the network>"
    assert np.shares_memory(snapped.edge, snapped.edge) and not snapped.edge.flags.writeable


def test_snapped_arrays_live_longer_than_their_owner(town_net):
    along = town_net.snap(np.tile([[X0 + 50.0, Y0]], (1000, 1)), 100).along
    rubbish = [np.full(9000, 7.0) for _ in range(5)]
    assert (along == along[0]).all()
    del rubbish


def test_costs_are_those_of_scipy(town_net):
    from_node, to_node, _, cost = town_net.edge_list
    matrix = np.full((town_net.nodes, town_net.nodes), np.inf)
    for a, b, c in zip(from_node, to_node, cost):
        matrix[a, b] = matrix[b, a] = min(matrix[a, b], c)
    expected = graph.dijkstra(np.where(np.isfinite(matrix), matrix, 0))
    nodes = town_net.at_nodes(range(town_net.nodes))
    costs = town_net.costs(nodes, nodes)
    assert costs.shape == expected.shape
    assert np.array_equal(costs.to_scipy().toarray(), expected)
    assert np.array_equal(town_net.costs_from(town_net.at_nodes([3])), expected[3])
    near = town_net.costs(nodes, nodes, limit=200)
    assert (np.diff(near.indptr) == (expected <= 200).sum(axis=1)).all()
    assert (near.data <= 200).all()


def test_straight_ends_are_added_or_not(town_net):
    at = town_net.snap([[X0 + 50, Y0 + 20], [X0 + 250, Y0 + 10]])
    assert town_net.costs(at, at).to_scipy().toarray()[0, 1] == 200 + 30
    assert town_net.costs(at, at, straight_ends=False).to_scipy().toarray()[0, 1] == 200


def test_the_nearest_of_each_category(town_net):
    homes = town_net.snap([[X0, Y0]])
    targets = town_net.snap([[X0 + 100, Y0], [X0 + 300, Y0], [X0 + 200, Y0], [X0 + 400, Y0]])
    found, costs = town_net.nearest(homes, targets, 2, categories=[0, 0, 1, -1])
    assert found.tolist() == [[[0, 1], [2, -1]]]
    assert costs.tolist() == [[[100, 300], [200, np.inf]]]
    assert town_net.nearest(homes, targets)[0].tolist() == [[[0]]]
    with pytest.raises(Error, match="one category per target"):
        town_net.nearest(homes, targets, categories=[0])


def test_what_is_reached_is_cut_at_the_limit(town_net):
    middle = town_net.snap([[X0 + 200, Y0 + 200]])
    extents = town_net.extents(middle, 150)
    assert (extents.nodes.tolist(), extents.length_m.tolist()) == ([5], [4 * 100 + 4 * 3 * 50])


def test_time_is_in_minutes_and_a_missing_speed_is_counted():
    lines = Table.lines([[[0, 0], [500, 0]], [[500, 0], [1000, 0]]], 2154, speed=[30.0, np.nan])
    net = Network(lines, "drive", "time", speed_field="speed", default_speed_kmh=60)
    ends = net.snap([[0, 0], [1000, 0]])
    assert net.costs(ends, ends).to_scipy().toarray()[0, 1] == pytest.approx(1.0 + 0.5)
    assert net.findings["null_speeds"] == 1
    assert any(level == "warning" for level, _ in net.messages)


def test_one_way_streets_bind_drivers_and_not_walkers():
    lines = Table.lines([[[0, 0], [100, 0]]], 2154, oneway=["yes"])
    for mode, back in (("drive", 0), ("walk", 100)):
        net = Network(lines, mode, oneway_field="oneway")
        ends = net.snap([[0, 0], [100, 0]])
        assert net.costs(ends, ends).to_scipy().toarray().tolist() == [[0, 100], [back, 0]]
    assert Network(lines, "drive", oneway_field="oneway", directed=False).costs(ends, ends).data.max() == 100


def test_a_table_of_points_is_snapped_and_must_be_in_the_same_system(town_net):
    assert town_net.snap(people(6, 5)).distance_m.tolist() == [50.0] * 20
    with pytest.raises(Error, match="reproject"):
        town_net.snap(people(6, 5, "EPSG:32631"))


@pytest.mark.parametrize("call, words", [
    (lambda net: Network(lattice(3, 3, "EPSG:4326")), "projected"),
    (lambda net: Network(lattice(3, 3), mode="fly"), '"fly"'),
    (lambda net: Network(lattice(3, 3), cost="joy"), "distance, time"),
    (lambda net: Network(lattice(3, 3), oneway_field="sens"), "sens"),
    (lambda net: Network(lattice(3, 3), default_speed_kmh=0), ""),
    (lambda net: Network(Table.lines([], 2154)), ""),
    (lambda net: net.snap([1.0, 2.0]), "(n, 2)"),
    (lambda net: net.snap([[0.0, 0.0]], -1), ""),
    (lambda net: net.at_nodes([999]), "no node 999"),
    (lambda net: net.costs_from(net.at_nodes([0, 1])), "One source"),
    (lambda net: net.extents(net.at_nodes([0]), np.nan), ""),
])
def test_bad_input_is_refused(town_net, call, words):
    with pytest.raises(Error) as raised:
        call(town_net)
    assert raised.value.code in ("bad_input", "bad_option") and words in str(raised.value)


def test_one_thread_and_two_give_the_same(all_threads):
    net = Network(lattice(30, 30))
    answers = []
    for count in (1, 2):
        jumeau.set_threads(count)
        at = net.snap(people(30, 30))
        answers.append(net.costs(at, at, limit=700))
    assert all(np.array_equal(one, two) for one, two in zip(answers[0][:3], answers[1][:3]))
