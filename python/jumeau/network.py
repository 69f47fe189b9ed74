"""Streets as a graph, for analysts: snap points to it, search it from many sources at once on all threads.

    net = jumeau.network.Network(streets, mode="walk")
    homes = net.snap(people, 500)
    costs = net.costs(homes, net.snap(stops, 500), limit=800)   # sparse: indptr, indices, data

Coordinates are metric. Costs are metres, or minutes with cost="time": exact, and the same whatever the threads.
"""

from __future__ import annotations

from typing import Any, NamedTuple, Optional, Union

import numpy as np

from . import _jumeau
from ._listener import listener
from ._pareto import Choice, CostGraph, ParetoSet, pareto
from ._table import Table
from ._words import Error, Text

__all__ = ["Choice", "CostGraph", "Costs", "Extents", "Network", "ParetoSet", "Snapped", "pareto"]


class Costs(NamedTuple):
    """A sparse matrix by rows: what source s reaches is [indptr[s], indptr[s + 1]). jumeau.siting takes it as it is, up to
    the last entry: costs[:3]."""

    indptr: np.ndarray
    indices: np.ndarray
    data: np.ndarray
    shape: tuple[int, int]

    def to_scipy(self) -> Any:
        """As scipy.sparse.csr_array, without a copy of the costs."""
        from scipy.sparse import csr_array

        return csr_array((self.data, self.indices, self.indptr), shape=self.shape)


class Extents(NamedTuple):
    """How much each source reaches: nodes within the limit, edges wholly or in part, metres of streets cut at the limit."""

    nodes: np.ndarray
    edges: np.ndarray
    length_m: np.ndarray


class Snapped:
    """Where points join the network: on the nearest edge. Arrays are read-only views."""

    __slots__ = ("_core",)

    def __init__(self, core: Any) -> None:
        self._core = core

    @property
    def edge(self) -> np.ndarray:
        """-1 where no street is near enough."""
        return self._core.edge

    @property
    def along(self) -> np.ndarray:
        """Cost from the start of the edge to the place."""
        return self._core.along

    @property
    def distance_m(self) -> np.ndarray:
        """Straight, from the point to the place; infinite without a street."""
        return self._core.distance_m

    @property
    def xy(self) -> np.ndarray:
        """The places, (n, 2). A copy."""
        return np.column_stack((self._core.x, self._core.y))

    @property
    def row(self) -> np.ndarray:
        """Row of the lines that the place is on; -1 without a street."""
        return self._core.row

    @property
    def on_network(self) -> np.ndarray:
        """True where a street is near enough."""
        return self.edge >= 0

    def __len__(self) -> int:
        return len(self._core)

    def __repr__(self) -> str:
        return f"<jumeau.network.Snapped: {len(self):,} points, {int(self.on_network.sum()):,} on the network>"


class Network:
    """A graph made from lines: they connect where vertices are equal, never where they merely cross."""

    def __init__(self, lines: Union[Table, Any], mode: str = "walk", cost: str = "distance", *, oneway_field: str = "",
                 speed_field: str = "", level_field: str = "", default_speed_kmh: Optional[float] = None,
                 directed: Optional[bool] = None, progress: Any = None, monitor: Any = None) -> None:
        """mode: walk, bike or drive, which set the default speed and whether one-way streets bind; cost: distance (metres) or
        time (minutes). A NULL speed means the default one and is counted in .findings."""
        table = lines if isinstance(lines, Table) else Table.from_geopandas(lines)
        options = {"oneway_field": oneway_field, "speed_field": speed_field, "level_field": level_field,
                   "default_speed_kmh": default_speed_kmh, "directed": directed}
        self._core, messages = _jumeau.build_network(table._core, mode, cost, options, listener(progress, monitor))
        self.messages: list[tuple[str, Text]] = messages

    @property
    def nodes(self) -> int:
        return self._core.nodes

    @property
    def edges(self) -> int:
        return self._core.edges

    @property
    def crs(self) -> str:
        return self._core.crs

    @property
    def memory(self) -> int:
        """Bytes held, roughly."""
        return self._core.memory

    @property
    def findings(self) -> dict[str, int]:
        """What was met while the graph was built, counted."""
        return self._core.findings

    @property
    def islands(self) -> list[tuple[float, int, int]]:
        """Parts that no street links, longest first: (length_m, nodes, edges)."""
        return self._core.islands

    @property
    def node_xy(self) -> np.ndarray:
        """Coordinates of the nodes, (nodes, 2). A copy."""
        return self._core.node_xy

    @property
    def edge_list(self) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
        """(from, to, length_m, cost) of each edge. Copies."""
        return self._core.edge_ends

    def snap(self, points: Union[Table, Any], max_distance_m: float = np.inf, *, progress: Any = None,
             monitor: Any = None) -> Snapped:
        """Joins points, a Table of points or polygons (their centroids) or an (n, 2) array, to the nearest edge within
        `max_distance_m` (<=)."""
        if isinstance(points, Table):
            if points.crs and self.crs and points.crs != self.crs:
                raise Error(f"The points are in {points.crs} and the network in {self.crs}: reproject one of them.", "bad_input")
            xy = _jumeau.places(points._core)
        else:
            xy = np.ascontiguousarray(points, dtype=np.float64)
        if xy.ndim != 2 or xy.shape[1] != 2:
            raise Error(f"The points have the shape {xy.shape}: it must be (n, 2).", "bad_input")
        return Snapped(self._core.snap(xy, max_distance_m, listener(progress, monitor)))

    def at_nodes(self, nodes: Any) -> Snapped:
        """Nodes as snapped points, for searches from or to them."""
        return Snapped(self._core.at_nodes(np.ascontiguousarray(nodes, dtype=np.int64)))

    def costs(self, sources: Snapped, targets: Snapped, limit: float = np.inf, *, straight_ends: bool = True,
              towards_sources: bool = False, progress: Any = None, monitor: Any = None) -> Costs:
        """Cost of every target within `limit` (<=) of each source. straight_ends adds the ways from and to the streets."""
        found = self._core.many_to_many(sources._core, targets._core, limit, straight_ends, towards_sources,
                                        listener(progress, monitor))
        return Costs(*found, (len(sources), len(targets)))

    def nearest(self, sources: Snapped, targets: Snapped, count: int = 1, *, categories: Any = None, limit: float = np.inf,
                straight_ends: bool = True, towards_sources: bool = False, progress: Any = None,
                monitor: Any = None) -> tuple[np.ndarray, np.ndarray]:
        """The `count` nearest targets of each category: (targets, costs), both (sources, categories, count), -1 and infinite
        where there are fewer. `categories`: one whole number from 0 per target, -1 leaves it out; None: all are of one."""
        given = np.zeros(len(targets)) if categories is None else np.asarray(categories)
        category_of = np.ascontiguousarray(given, dtype=np.int32)
        if category_of.shape != (len(targets),) or (category_of < -1).any():
            raise Error(f"There must be one category per target ({len(targets)}), -1 or more.", "bad_input")
        number = max(1, int(category_of.max(initial=0)) + 1)
        return self._core.nearest(sources._core, targets._core, category_of, number, count, limit, straight_ends,
                                  towards_sources, listener(progress, monitor))

    def costs_from(self, source: Snapped, limit: float = np.inf, *, straight_ends: bool = True, towards_sources: bool = False,
                   progress: Any = None, monitor: Any = None) -> np.ndarray:
        """Cost of every node from one source; infinite beyond the limit."""
        return self._core.costs_from(source._core, limit, straight_ends, towards_sources, listener(progress, monitor))

    def extents(self, sources: Snapped, limit: float, *, straight_ends: bool = True, progress: Any = None,
                monitor: Any = None) -> Extents:
        """How much each source reaches within `limit`."""
        return Extents(*self._core.extents(sources._core, limit, straight_ends, listener(progress, monitor)))

    def __repr__(self) -> str:
        return f"<jumeau.network.Network: {self.nodes:,} nodes, {self.edges:,} edges, {self.crs or 'no reference system'}>"
