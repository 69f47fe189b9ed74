"""Every path that no other beats, on the streets of Kumpula: length and noise, then length, noise and air by steps of 10 m; pairs
0.8 to 2.5 km apart, one after the other on one thread. Beside it what Green Paths does, one shortest path for each of five
sensitivities to noise (scipy), and on small cuts label correcting as a textbook has it, on networkx."""

from __future__ import annotations

import pathlib
import sqlite3
import time
from ast import literal_eval

import numpy as np

TITLE = "all paths that no other beats"
STEP_M = 10.0
GOAL_TWO_MS, GOAL_THREE_MS = 5.0, 40.0
CUT_NODES, CUTS = 300, 20


class Jumeau:
    """Length and noise."""

    columns, precision = 2, None

    def __init__(self, folder: pathlib.Path):
        import jumeau

        jumeau.set_threads(1)
        held = np.load(folder / "pareto.npz")
        self.graph = jumeau.network.CostGraph(held["arcs"], held["costs"][:, :self.columns], precision=self.precision)
        self.pairs = held["pairs"].tolist()
        self.facts = {"junctions": self.graph.junctions, "links": self.graph.links}

    def run(self) -> None:
        self.found, self.ms = [], []
        for source, target in self.pairs:
            begin = time.perf_counter()
            self.found.append(self.graph.pareto(source, target))
            self.ms.append(1000 * (time.perf_counter() - begin))

    def answer(self) -> dict:
        return {"ms": self.ms, "fronts": [one.costs.tolist() for one in self.found]}


class JumeauThree(Jumeau):
    """Length, noise and air, by steps."""

    columns, precision = 3, STEP_M


class JumeauThreeExact(Jumeau):
    columns = 3


class Sweep:
    """The least of length + sensitivity x noise, for each sensitivity: a part of the front at best."""

    def __init__(self, folder: pathlib.Path):
        from scipy.sparse import csr_array
        from scipy.sparse.csgraph import dijkstra

        from jumeau import exposure

        self.dijkstra = dijkstra
        held = np.load(folder / "pareto.npz")
        arcs, costs, self.pairs = held["arcs"], held["costs"], held["pairs"].tolist()
        self.costs, self.graphs, nodes = costs[:, :2], [], arcs.max() + 1
        for sensitivity in exposure.NOISE_SENSITIVITIES:
            total = costs[:, 0] + sensitivity * costs[:, 1]
            cheapest = np.lexsort((total, arcs[:, 1], arcs[:, 0]))  # of parallel arcs the first
            kept = cheapest[np.unique(arcs[cheapest], axis=0, return_index=True)[1]]
            arc_of = dict(zip(map(tuple, arcs[kept].tolist()), kept.tolist()))
            self.graphs.append((csr_array((total[kept], arcs[kept].T), shape=(nodes, nodes)), arc_of))

    def run(self) -> None:
        self.before = [[self.dijkstra(graph, indices=source, return_predecessors=True)[1] for graph, _ in self.graphs]
                       for source, _ in self.pairs]

    def answer(self) -> dict:
        routes = []
        for (source, node), trees in zip(self.pairs, self.before):
            routes.append([self._costs(tree, arc_of, source, node).tolist() for tree, (_, arc_of) in zip(trees, self.graphs)])
        return {"routes": routes}

    def _costs(self, tree, arc_of: dict, source: int, node: int) -> np.ndarray:
        out = np.zeros(2)
        while node != source:
            out += self.costs[arc_of[tree[node], node]]
            node = int(tree[node])
        return out


class JumeauCuts:
    def __init__(self, folder: pathlib.Path):
        import jumeau

        jumeau.set_threads(1)
        self.pareto = jumeau.network.pareto
        held = np.load(folder / "pareto.npz")
        arcs, costs = held["arcs"], held["costs"][:, :2]
        self.cuts = [(arcs[kept], costs[kept], *pair) for kept, pair in zip(held["cuts"], held["cut_pairs"].tolist())]

    def run(self) -> None:
        self.fronts = [self.pareto(*cut).costs.tolist() for cut in self.cuts]

    def answer(self) -> dict:
        return {"fronts": self.fronts}


class Networkx(JumeauCuts):
    """A node whose labels changed is looked at again, until none is."""

    def __init__(self, folder: pathlib.Path):
        import networkx

        super().__init__(folder)
        self.facts = {"version": networkx.__version__}
        self.graphs = []
        for arcs, costs, source, target in self.cuts:
            graph = networkx.MultiDiGraph()
            graph.add_nodes_from((source, target))
            graph.add_edges_from((tail, head, {"cost": tuple(cost)})
                                 for (tail, head), cost in zip(arcs.tolist(), costs.tolist()))
            self.graphs.append((graph, source, target))

    def run(self) -> None:
        self.fronts = [sorted(map(list, self.labels(*one))) for one in self.graphs]

    @staticmethod
    def labels(graph, source: int, target: int) -> list[tuple]:
        labels = {node: [] for node in graph}
        labels[source], waiting = [(0.0, 0.0)], [source]
        while waiting:
            node = waiting.pop(0)
            for _, head, data in graph.out_edges(node, data=True):
                changed = False
                for label in labels[node]:
                    new = tuple(a + b for a, b in zip(label, data["cost"]))
                    if any(all(a <= b for a, b in zip(old, new)) for old in labels[head]):
                        continue
                    labels[head] = [old for old in labels[head] if not all(a >= b for a, b in zip(old, new))] + [new]
                    changed = True
                if changed and head not in waiting:
                    waiting.append(head)
        return labels[target]


CONTENDERS = {"two": Jumeau, "three": JumeauThree, "three_exact": JumeauThreeExact, "sweep": Sweep, "cuts": JumeauCuts,
              "networkx": Networkx}


def _kumpula(path: pathlib.Path) -> tuple[np.ndarray, np.ndarray]:
    """Arcs, and metres, metres x noise, metres x air."""
    from jumeau import exposure

    with sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True) as file:
        rows = file.execute("SELECT u, v, length_m, noises, aqi FROM edges WHERE walk = 1 ORDER BY fid").fetchall()
    ends, length = np.array([row[:2] for row in rows]), np.array([row[2] for row in rows])
    bands = [literal_eval(row[3]) for row in rows]
    noise = np.array([exposure.noise(list(one), list(one.values())) for one in bands])
    air = exposure.air(np.array([row[4] for row in rows]))
    arcs = np.unique(ends, return_inverse=True)[1].reshape(ends.shape)
    return arcs, length[:, None] * np.column_stack((np.ones(len(rows)), noise, air))


def _invented() -> tuple[np.ndarray, np.ndarray]:
    """A grid of streets of 40 m or so, both ways, with noise and air drawn for each."""
    side, random = 45, np.random.default_rng(1)
    at = np.arange(side * side).reshape(side, side)
    one_way = np.concatenate([np.column_stack((at[:-1].ravel(), at[1:].ravel())),
                              np.column_stack((at[:, :-1].ravel(), at[:, 1:].ravel()))])
    length = random.uniform(25, 55, len(one_way))
    costs = length[:, None] * np.column_stack((np.ones(len(length)), random.uniform(0, 1.5, len(length)),
                                               random.uniform(0.1, 0.4, len(length))))
    return np.concatenate((one_way, one_way[:, ::-1])), np.round(np.concatenate((costs, costs)), 4)


def _prepare(folder: pathlib.Path, count: int) -> str:
    import data
    import jumeau

    path = data.real("kumpula", "kumpula_env.gpkg")
    arcs, costs = _kumpula(path) if path else _invented()
    random = np.random.default_rng(7)
    nodes = random.integers(0, arcs.max() + 1, (2, 12 * count))
    shortest = jumeau.network.pareto(arcs, costs[:, :1], *nodes)
    far = [len(one) > 0 and 800 <= one.costs[0, 0] <= 2500 for one in shortest]
    pairs = nodes[:, far].T[:count]
    cuts, cut_pairs = [], []
    for start in random.integers(0, arcs.max() + 1, CUTS).tolist():
        inside = [start]
        while len(inside) < CUT_NODES:
            inside = np.union1d(inside, arcs[np.isin(arcs, inside).any(axis=1)])
        cuts.append(np.isin(arcs, inside).all(axis=1))
        cut_pairs.append((start, inside[-1]))
    np.savez(folder / "pareto.npz", arcs=arcs, costs=costs, pairs=pairs, cuts=cuts, cut_pairs=cut_pairs)
    name = "Kumpula" if path else "an invented grid of streets: those of Kumpula are not there"
    return f"{name}, {arcs.max() + 1:,} nodes, {len(arcs):,} arcs, {len(pairs)} pairs"


def _told(report, one, words: str, goal) -> None:
    from report import Ratio

    ms, sizes = one.answer["ms"], [len(front) for front in one.answer["fronts"]]
    report.ratios.append(Ratio(f"{words}: median of a pair", float(np.median(ms)), goal, at_most=True, unit=" ms"))
    report.notes.append(f"{words}: {np.median(sizes):.0f} paths in the median, {max(sizes)} at most; slowest pair {max(ms):.1f} ms")


def _over(front: np.ndarray, route: np.ndarray) -> float:
    """By how much the route beats the front: 0 where it is on it or dominated."""
    return float(np.maximum(front - route, 0).max(axis=1).min())


def measure(folder: pathlib.Path, effort, quick: bool):
    from contest import Contender, contest
    from report import Agreement, CaseReport

    count = 40 if quick else 100
    words = _prepare(folder, count)
    report = CaseReport("pareto", TITLE, words)
    two = Contender("jumeau, length + noise, exact", "two", count, "pairs")
    three = Contender(f"jumeau, length + noise + air, by {STEP_M:g} m", "three", count, "pairs")
    exact = Contender("jumeau, length + noise + air, exact", "three_exact", count, "pairs")
    sweep = Contender("scipy, shortest path for 5 sensitivities", "sweep", count, "pairs")
    cuts = Contender(f"jumeau, {CUTS} small cuts", "cuts", CUTS, "pairs")
    networkx = Contender(f"networkx, label correcting, {CUTS} small cuts", "networkx", CUTS, "pairs")
    report.contenders = [two, three, exact, sweep, cuts, networkx]
    contest("pareto", report.contenders, folder, effort)
    real = words.startswith("Kumpula")
    _told(report, two, "length + noise", GOAL_TWO_MS if real else None)
    _told(report, three, f"length + noise + air by {STEP_M:g} m", GOAL_THREE_MS if real else None)
    _told(report, exact, "length + noise + air, exact", None)
    report.against(two, sweep, "the whole front: times five weighted sums (scipy)")
    report.against(cuts, networkx, "small cuts: times label correcting (networkx)")
    if sweep.here:
        worst = [_over(np.array(front), np.array(route))
                 for front, routes in zip(two.answer["fronts"], sweep.answer["routes"]) for route in routes]
        report.agreements.append(Agreement("no weighted sum beats the front (m)", len(worst), max(worst), 1e-6))
    if networkx.here:
        sides = list(zip(cuts.answer["fronts"], networkx.answer["fronts"]))
        worst = [np.abs(np.subtract(a, b)).max(initial=0.0) if len(a) == len(b) else np.inf for a, b in sides]
        report.agreements.append(Agreement(f"fronts, with {networkx.name} (m)", len(worst), float(max(worst)), 1e-6))
    return report
