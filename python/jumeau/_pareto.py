"""The complete Pareto set of paths over several costs, on plain arrays. Shown as part of jumeau.network."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple, Optional, Union

import numpy as np

from . import _jumeau
from ._listener import listener
from ._words import Error

PerCost = Union[None, float, Sequence[float]]


class Choice(NamedTuple):
    """A path worth showing, and why."""

    path: int  #: its number in the set
    reason: str  #: best (costs least in an objective), knee (gives most for what it costs), between (unlike the others)
    objective: int  #: of the best, from 0; else -1


@dataclass(frozen=True, eq=False)
class ParetoSet:
    """Unpacks as (costs, paths)."""

    costs: np.ndarray  #: (k, d), float: the cost vectors that no path beats, by ascending first cost, then second...
    paths: list[np.ndarray]  #: k arrays of arc numbers, from the source to the target
    complete: bool  #: False: the limit of labels was met, and paths are missing
    exact: bool  #: complete, and neither rounded by a precision nor thinned by an epsilon
    labels: int  #: paths to some node that the search has kept

    def choose(self, count: int = 5) -> list[Choice]:
        """At most `count` paths for people to choose from: the best for each cost, the knee (the least sum of costs scaled to 0
        to 1), then those that differ most from the chosen. Raises Error (bad_option) for a count below 1."""
        return [Choice(*one) for one in _jumeau.choose(self.costs, count)]

    def __len__(self) -> int:
        return len(self.paths)

    def __iter__(self) -> Iterator[Any]:
        return iter((self.costs, self.paths))

    def __repr__(self) -> str:
        quality = "exact" if self.exact else "complete, not exact" if self.complete else "not complete"
        return f"<jumeau.network.ParetoSet: {len(self):,} paths, {quality}>"


def _set_of(found: tuple) -> ParetoSet:
    costs, first, arcs, complete, exact, labels = found
    return ParetoSet(costs, np.split(arcs, first[1:-1]) if len(costs) else [], complete, exact, labels)


def _array(given: Any, name: str, kinds: str) -> np.ndarray:
    array = np.asarray(given)
    if array.size and array.dtype.kind not in kinds:
        wanted = "whole numbers" if "f" not in kinds else "numbers"
        raise Error(f"{name} must hold {wanted}.", "bad_input")
    return array


class CostGraph:
    """Arcs with several costs each, made ready once for many searches."""

    def __init__(self, arcs: Any, costs: Any, *, nodes: Optional[int] = None, precision: PerCost = None) -> None:
        """arcs: (m, 2) whole numbers, tail and head, from 0. costs: (m, d) numbers >= 0, d from 1 to 6. nodes: how many there
        are; None: as many as the arcs name. precision: a step to whole numbers of which the costs between two junctions are
        rounded before the search (10: to 10 m), one for all or one per cost; 0: none.

        Raises Error (bad_input) for other shapes, nodes that are not there, costs that are negative, infinite or NaN."""
        ends, each = _array(arcs, "arcs", "iu"), _array(costs, "costs", "fiu")
        if ends.ndim != 2 or ends.shape[1] != 2:
            raise Error(f"The arcs have the shape {ends.shape}: it must be (m, 2).", "bad_input")
        if each.ndim != 2 or len(each) != len(ends):
            raise Error(f"The costs have the shape {each.shape}: it must be ({len(ends)}, d).", "bad_input")
        self._objectives = each.shape[1]
        count = int(ends.max(initial=-1)) + 1 if nodes is None else int(nodes)
        self._core = _jumeau.CostGraph(np.ascontiguousarray(ends, np.int64), np.ascontiguousarray(each, np.float64), count,
                                       self._per_cost(precision))

    @property
    def nodes(self) -> int:
        return self._core.nodes

    @property
    def junctions(self) -> int:
        """Nodes that are left once chains are merged and dead ends set aside."""
        return self._core.junctions

    @property
    def links(self) -> int:
        """Between junctions, those that another one dominates left out."""
        return self._core.links

    def pareto(self, source: Any, target: Any, *, most: PerCost = None, detour: PerCost = None, epsilon: PerCost = None,
               labels: int = 10_000_000, progress: Any = None, monitor: Any = None) -> Any:
        """As jumeau.network.pareto()."""
        sources, targets = (_array(given, name, "iu") for given, name in ((source, "source"), (target, "target")))
        alone = sources.ndim == targets.ndim == 0
        if not alone and (sources.ndim != 1 or sources.shape != targets.shape):
            raise Error(f"Sources have the shape {sources.shape} and targets {targets.shape}: both must be one node, or "
                        "lists of the same length.", "bad_input")
        options = {"most": self._per_cost(most), "detour": self._per_cost(detour), "epsilon": self._per_cost(epsilon),
                   "labels": labels}
        found = self._core.pareto(np.atleast_1d(sources).astype(np.int64), np.atleast_1d(targets).astype(np.int64), options,
                                  listener(progress, monitor))
        sets = [_set_of(one) for one in found]
        return sets[0] if alone else sets

    def _per_cost(self, given: PerCost) -> list[float]:
        """One per cost; empty where there is none."""
        if given is None:
            return []
        return [float(given)] * self._objectives if np.ndim(given) == 0 else [float(one) for one in given]

    def __repr__(self) -> str:
        return f"<jumeau.network.CostGraph: {self.nodes:,} nodes, {self._objectives} costs per arc>"


def pareto(arcs: Any, costs: Any, source: Any, target: Any, *, nodes: Optional[int] = None, precision: PerCost = None,
           most: PerCost = None, detour: PerCost = None, epsilon: PerCost = None, labels: int = 10_000_000,
           progress: Any = None, monitor: Any = None) -> Any:
    """All cost vectors from source to target that no other path beats or equals in every cost, with a path each.

        costs, paths = jumeau.network.pareto([[0, 1], [0, 1]], [[1, 5], [2, 3]], 0, 1)

    arcs: (m, 2) whole numbers, tail and head, from 0. costs: (m, d) numbers >= 0, d from 1 to 6, which add up along a path.
    source, target: nodes, for one ParetoSet; or lists of nodes, for a list of them, searched on all threads. A target that
    cannot be reached gives an empty set.

    Each of these is one number for all costs, or one per cost:
    precision: a step (10: to 10 m) to whole numbers of which the costs between two junctions are rounded before the search.
    most: no path costs more (<=); inf: no limit. With a precision, rounded costs must be within it too.
    detour: no path costs more than this times the least possible (<=), as in detour=(1.5, inf).
    epsilon: leaves out paths where one that is kept costs at most (1 + epsilon) times as much in each.

    labels: the most that a search may keep. Beyond, the set is not complete: it says so, and a warning does.
    The set is the same whatever the order of the arcs and the threads. CostGraph serves many calls on the same arcs.

    Raises Error (bad_input, bad_option) for other shapes, nodes that are not there, costs that are negative, infinite or NaN,
    limits that are not possible; Cancelled."""
    graph = CostGraph(arcs, costs, nodes=nodes, precision=precision)
    return graph.pareto(source, target, most=most, detour=detour, epsilon=epsilon, labels=labels, progress=progress,
                        monitor=monitor)
