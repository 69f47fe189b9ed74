"""What is within 500 m along streets, from many crossings: against scipy, networkx and QGIS.

Peers get the graph that they make of the same lines: every vertex is a node. It is made for them beforehand, and so is ours.
"""

from __future__ import annotations

import pathlib

import numpy as np

LIMIT_M = 500.0
TITLE = "streets and crossings within 500 m, from crossings"


# ---- the contenders, each in its process


class Jumeau:
    threads = 1
    part = "sources"

    def __init__(self, folder: pathlib.Path):
        import jumeau

        jumeau.set_threads(self.threads)
        held = np.load(folder / "reach.npz")
        lines = jumeau.Table.lines(held["xy"], str(held["crs"]), offsets=held["paths"])
        self.net = jumeau.network.Network(lines)
        crossings = self.net.node_xy
        place = {xy.tobytes(): n for n, xy in enumerate(crossings)}
        self.sources = self.net.at_nodes([place[xy.tobytes()] for xy in held[self.part]])
        self.facts = {"nodes": self.net.nodes, "edges": self.net.edges}

    def run(self) -> None:
        self.found = self.net.extents(self.sources, LIMIT_M)

    def answer(self) -> dict:
        return {"nodes": self.found.nodes.tolist(), "length_m": self.found.length_m.tolist()}


class JumeauTwo(Jumeau):
    threads = 2


class JumeauAll(Jumeau):
    threads, part = 2, "everywhere"


class Scipy:
    """Distances of all nodes, a row per source: 64 rows at a time, which is its best here."""

    merged = False

    def __init__(self, folder: pathlib.Path):
        from scipy.sparse import csr_array

        held = np.load(folder / "reach.npz")
        n, e = held["vertices"], ("merged" if self.merged else "segments")
        a, b, metres = held[f"{e}_a"], held[f"{e}_b"], held[f"{e}_m"]
        low, high = np.minimum(a, b), np.maximum(a, b)
        order = np.lexsort((metres, high, low))
        first = np.ones(len(order), bool)
        first[1:] = (np.diff(low[order]) != 0) | (np.diff(high[order]) != 0)
        kept = order[first & (low[order] != high[order])]  # of parallel ones the shortest, no loops
        ends = (np.concatenate((a[kept], b[kept])), np.concatenate((b[kept], a[kept])))
        self.graph = csr_array((np.tile(metres[kept], 2), ends), shape=(n, n))
        self.sources, self.crossing = held["source_vertices"], held["crossing"]
        self.a, self.b, self.metres = held["segments_a"], held["segments_b"], held["segments_m"]
        if self.merged:
            used = np.flatnonzero(np.diff(self.graph.indptr))
            new = np.full(n, -1)
            new[used] = np.arange(len(used))
            self.graph = self.graph[used][:, used]
            self.sources = new[self.sources]
        self.facts = {"nodes": int(self.graph.shape[0]), "edges": int(self.graph.nnz // 2)}

    def _costs(self, sources):
        from scipy.sparse.csgraph import dijkstra

        for begin in range(0, len(sources), 64):
            yield dijkstra(self.graph, directed=True, indices=sources[begin:begin + 64], limit=LIMIT_M)

    def run(self) -> None:
        self.reached = [np.isfinite(costs).sum(axis=1) for costs in self._costs(self.sources)]

    def answer(self) -> dict:
        if self.merged:
            return {}
        nodes, length_m = [], []
        for costs in self._costs(self.sources[:1000]):
            for row in costs:
                near = row[self.crossing]
                nodes.append([int((near <= LIMIT_M - 1e-6).sum()), int((near <= LIMIT_M + 1e-6).sum())])
                left = np.maximum(0.0, LIMIT_M - row[self.a]) + np.maximum(0.0, LIMIT_M - row[self.b])
                length_m.append(float(np.minimum(self.metres, left).sum()))
        return {"nodes": nodes, "length_m": length_m}


class ScipyMerged(Scipy):
    merged = True


class Networkx:
    count = 100

    def __init__(self, folder: pathlib.Path):
        import networkx

        held = np.load(folder / "reach.npz")
        self.graph = networkx.Graph()
        for a, b, metres in zip(held["segments_a"].tolist(), held["segments_b"].tolist(), held["segments_m"].tolist()):
            if a != b and not (self.graph.has_edge(a, b) and self.graph[a][b]["weight"] <= metres):
                self.graph.add_edge(a, b, weight=metres)
        self.sources = held["source_vertices"][:self.count].tolist()
        self.crossing = set(np.flatnonzero(held["crossing"]).tolist())
        self.search = networkx.single_source_dijkstra_path_length
        self.facts = {"nodes": len(self.graph), "edges": self.graph.size()}

    def run(self) -> None:
        self.found = [self.search(self.graph, source, cutoff=LIMIT_M) for source in self.sources]

    def answer(self) -> dict:
        counts = []
        for costs in self.found:
            near = [cost for node, cost in costs.items() if node in self.crossing]
            counts.append([sum(cost <= LIMIT_M - 1e-6 for cost in near), len(near)])
        return {"nodes": counts}


class Qgis:
    """native:serviceareafromlayer in a QGIS without a window: it makes its graph anew in each run. A tolerance of 0 would give
    nothing for some points."""

    count = 21

    def __init__(self, folder: pathlib.Path):
        from qgis.analysis import QgsNativeAlgorithms
        from qgis.core import (Qgis, QgsApplication, QgsFeature, QgsGeometry, QgsPointXY, QgsProcessingContext,
                               QgsProcessingFeedback, QgsProject, QgsVectorLayer)

        self.app = QgsApplication([], False)
        self.app.initQgis()
        registry = QgsApplication.processingRegistry()
        registry.addProvider(QgsNativeAlgorithms(registry))
        self.algorithm = registry.algorithmById("native:serviceareafromlayer")
        self.context, self.feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
        self.context.setProject(QgsProject.instance())  # without one, the algorithm crashes
        self.context.setEllipsoid("NONE")  # lengths in the plane, as ours
        held = np.load(folder / "reach.npz")
        self.crossings = set(map(tuple, held["everywhere"].tolist()))
        self.lines = QgsVectorLayer(str(folder / "reach.gpkg"), "lines", "ogr")
        self.points = QgsVectorLayer(f"Point?crs={held['crs']}", "points", "memory")
        features = []
        for x, y in held["sources"][:self.count].tolist():
            feature = QgsFeature()
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
            features.append(feature)
        self.points.dataProvider().addFeatures(features)
        if not self.lines.isValid() or self.points.featureCount() != self.count:
            raise RuntimeError("QGIS cannot read the lines or the points")
        self.facts = {"version": Qgis.version()}

    def run(self) -> None:
        self.found, done = self.algorithm.run(
            {"INPUT": self.lines, "STRATEGY": 0, "START_POINTS": self.points, "TRAVEL_COST2": LIMIT_M,
             "TOLERANCE": 1e-6, "OUTPUT_LINES": "memory:"}, self.context, self.feedback)
        if not done:
            raise RuntimeError("native:serviceareafromlayer failed: " + self.feedback.textLog())

    def answer(self) -> dict:
        """Its lines start at every vertex that is reached: those that are crossings count."""
        layer = self.context.getMapLayer(self.found["OUTPUT_LINES"])
        counts = []
        for feature in layer.getFeatures():
            ends = {(at.x(), at.y()) for line in feature.geometry().asMultiPolyline() for at in (line[0], line[-1])}
            counts.append([len(ends & self.crossings)] * 2)
        return {"nodes": counts}


class QgisOne(Qgis):
    """What a single point costs: nearly all of it is reading the layer and making the graph."""

    count = 1


CONTENDERS = {"jumeau1": Jumeau, "jumeau2": JumeauTwo, "jumeau_all": JumeauAll, "scipy": Scipy, "scipy_merged": ScipyMerged,
              "networkx": Networkx, "qgis": Qgis, "qgis1": QgisOne}


# ---- preparing


def _streets():
    import data
    import jumeau

    path = data.real("geneva", "geneva.osm.pbf")
    if path:
        return jumeau.streets(path, profile="walk").output.to_crs("EPSG:2056"), "Geneva, streets of OpenStreetMap on foot"
    return data.invented_commune()["streets"], data.INVENTED


def _prepare(folder: pathlib.Path, sources: int) -> tuple[dict, str]:
    """Writes what all contenders read."""
    import jumeau

    streets, words = _streets()
    xy = np.ascontiguousarray(streets.xy)
    net = jumeau.network.Network(streets)
    vertices, at = np.unique(xy.view(np.complex128).ravel(), return_inverse=True)  # equal vertices are one node
    inside = np.ones(len(xy) - 1, bool)
    inside[streets.paths[1:-1] - 1] = False  # from the last vertex of a line to the first of the next
    inside &= at[:-1] != at[1:]
    a, b = at[:-1][inside], at[1:][inside]
    crossings = net.node_xy
    vertex_of = np.searchsorted(vertices, np.ascontiguousarray(crossings).view(np.complex128).ravel())
    crossing = np.zeros(len(vertices), bool)
    crossing[vertex_of] = True
    order = np.random.default_rng(1).permutation(np.lexsort(crossings.T))
    chosen = order[:min(sources, len(order))]
    from_node, to_node, length_m, _ = net.edge_list
    np.savez(folder / "reach.npz", xy=xy, paths=streets.paths, crs=streets.crs, vertices=len(vertices), crossing=crossing,
             segments_a=a, segments_b=b, segments_m=np.abs(vertices[a] - vertices[b]), merged_a=vertex_of[from_node],
             merged_b=vertex_of[to_node], merged_m=length_m, sources=crossings[chosen], source_vertices=vertex_of[chosen],
             everywhere=crossings)
    jumeau.Table.lines(xy, streets.crs, offsets=streets.paths).write(folder / "reach.gpkg")
    counts = {"sources": len(chosen), "everywhere": len(order)}
    return counts, f"{words}: {len(streets):,} lines, {len(vertices):,} vertices, {len(order):,} crossings"


# ---- comparing


def _worst_outside(counts: list[int], bounds: list[list[int]]) -> float:
    return float(max(max(low - n, n - high, 0) for n, (low, high) in zip(counts, bounds)))


def _agree(report, one, two, scipy, others) -> None:
    from report import Agreement

    for peer in (scipy, *others):
        if peer.here:
            bounds = peer.answer["nodes"]
            report.agreements.append(Agreement(f"crossings reached, with {peer.name}", len(bounds),
                                               _worst_outside(two.answer["nodes"], bounds), 0))
    if scipy.here:
        ours, theirs = (np.array(side.answer["length_m"]) for side in (two, scipy))
        worst = np.max(np.abs(ours[:len(theirs)] - theirs) / np.maximum(theirs, 1.0))
        report.agreements.append(Agreement(f"metres of streets reached (relative), with {scipy.name}", len(theirs),
                                           float(worst), 1e-9))
    report.agreements.append(Agreement("1 and 2 threads, to the last bit", len(two.answer["nodes"]),
                                       float(one.answer != two.answer), 0))


def _against_qgis(report, ours, qgis, qgis_one, goal) -> None:
    """QGIS per point: what more points cost, which leaves out that it makes its graph anew."""
    from report import Ratio

    if not (qgis.here and qgis_one.here):
        return
    once, each = qgis_one.median_s, (qgis.median_s - qgis_one.median_s) / (Qgis.count - 1)
    report.notes.append(f"QGIS: {once:.2f} s for one point (reading and making its graph), then {1000 * each:.1f} ms for each "
                        f"more = {1 / each:.0f} points/s; the ratio counts the latter alone")
    report.ratios.append(Ratio("2 threads: times QGIS service area", ours.rate * each, goal))
    each_cpu = (qgis.cpu_median_s - qgis_one.cpu_median_s) / (Qgis.count - 1)
    report.ratios.append(Ratio("2 threads: times QGIS, by seconds of processor", ours.work / ours.cpu_median_s * each_cpu))


def measure(folder: pathlib.Path, effort, quick: bool):
    from contest import Contender, contest
    from report import CaseReport

    counts, words = _prepare(folder, 1000 if quick else 4000)
    report = CaseReport("reach", TITLE, words)
    n, everywhere = counts["sources"], counts["everywhere"]
    one, two = Contender("jumeau, 1 thread", "jumeau1", n, "sources"), Contender("jumeau, 2 threads", "jumeau2", n, "sources")
    all_of_it = Contender("jumeau, 2 threads, every crossing", "jumeau_all", everywhere, "sources")
    scipy = Contender("scipy csgraph.dijkstra", "scipy", n, "sources")
    merged = Contender("scipy, given our merged graph", "scipy_merged", n, "sources")
    networkx = Contender("networkx", "networkx", Networkx.count, "sources")
    qgis = Contender(f"QGIS service area, {Qgis.count} points", "qgis", Qgis.count, "sources")
    qgis_one = Contender("QGIS service area, 1 point", "qgis1", 1, "sources")
    report.contenders = [one, two, all_of_it, scipy, merged, networkx, qgis, qgis_one]
    contest("reach", report.contenders, folder, effort)
    wished = (20, 900) if words.startswith("Geneva") else (None, None)
    report.against(two, scipy, "2 threads: times scipy", wished[0])
    _against_qgis(report, two, qgis, qgis_one, wished[1])
    report.against(two, networkx, "2 threads: times networkx")
    report.against(one, scipy, "1 thread: times scipy")
    report.against_by_cpu(one, scipy, "1 thread: times scipy, by seconds of processor")
    report.against(two, merged, "2 threads: times scipy on our merged graph")
    report.against(two, one, "2 threads: times 1 thread")
    _agree(report, one, two, scipy, (networkx, qgis))
    return report
