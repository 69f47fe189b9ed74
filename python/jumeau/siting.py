"""Where to open sites so that people are near one: exact answers on plain arrays, each with a bound and a gap.

Costs are what each candidate (column) costs each demand point (row), in any unit:

- a 2-D array, inf or NaN where the candidate cannot serve the point;
- a sparse matrix of scipy, or (indptr, indices, data) of one: pairs that are not stored cannot serve. A stored 0 is a cost of 0.

Each function returns a Solution: sites, objective, lower_bound, gap = answer. gap 0 means proved optimal.
The same input gives the same answer, whatever the order of rows and columns and whatever the threads.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any, Mapping, NamedTuple, Optional

import numpy as np

from . import _jumeau
from ._listener import listener
from ._words import Error, Text

__all__ = ["Served", "Solution", "mclp", "p_center", "p_median", "partial_cover"]


class Served(NamedTuple):
    """With capacities: `weight[i]` of point `point[i]` is served by site `site[i]`."""

    point: np.ndarray
    site: np.ndarray
    weight: np.ndarray


@dataclass(frozen=True, eq=False)
class Solution:
    """Unpacks as (sites, objective, lower_bound, gap)."""

    sites: np.ndarray  #: open candidates, existing ones included, ascending
    objective: float
    lower_bound: float  #: no answer can be better; where the most is looked for (mclp), an upper bound
    gap: float  #: |objective - bound| / |objective|; 0 = proved optimal
    opened: int  #: how many of the sites are new
    weight: float  #: of all points
    covered: float  #: weight of the points served
    site_of: np.ndarray  #: per point, the cheapest open site (with capacities: the one that serves most), or -1
    served: Optional[Served] = None  #: with capacities only
    counters: Mapping[str, int] = field(default_factory=dict)  #: what is left after the reductions, and the effort
    messages: tuple[tuple[str, Text], ...] = ()

    @property
    def proved(self) -> bool:
        """True where no answer can be better."""
        return self.gap == 0.0

    @property
    def covered_share(self) -> float:
        """Share of the weight that is served, 0 to 1."""
        return self.covered / self.weight if self.weight else 0.0

    def __iter__(self) -> Iterator[Any]:
        return iter((self.sites, self.objective, self.lower_bound, self.gap))

    def __repr__(self) -> str:
        proof = "proved optimal" if self.proved else f"bound {self.lower_bound:g}, gap {self.gap:.3%}"
        return f"<jumeau.siting.Solution: {len(self.sites)} sites, objective {self.objective:g}, {proof}>"


# ---- arguments


def _bad(what: str, code: str = "bad_input") -> Error:
    return Error(what, code)


def _sparse(indptr: Any, indices: Any, data: Any, candidates: Optional[int]) -> Any:
    first, at = (np.ascontiguousarray(array, dtype=np.int64) for array in (indptr, indices))
    cost = np.ascontiguousarray(data, dtype=np.float64)
    rises = first.ndim == 1 and len(first) and first[0] == 0 and first[-1] == len(at) and (np.diff(first) >= 0).all()
    if not rises or at.shape != cost.shape or at.ndim != 1:
        raise _bad("The costs are no sparse matrix: indptr must rise from 0 to the number of indices, and of data.")
    count = int(at.max(initial=-1)) + 1 if candidates is None else int(candidates)
    if len(at) and (at.min() < 0 or at.max() >= count):
        raise _bad(f"The costs name candidate {at.min() if at.min() < 0 else at.max()}, of {count}.")
    return _jumeau.Costs.sparse(first, at, cost, count)


def _costs(costs: Any, candidates: Optional[int]) -> Any:
    if hasattr(costs, "tocsr"):
        matrix = costs.tocsr()
        if not matrix.has_canonical_format:
            raise _bad("The sparse matrix of costs holds pairs twice: sum_duplicates() would add them, keep the least.")
        return _sparse(matrix.indptr, matrix.indices, matrix.data, matrix.shape[1])
    if isinstance(costs, tuple) and len(costs) == 3 and all(np.ndim(one) == 1 for one in costs):
        return _sparse(*costs, candidates)
    matrix = np.ascontiguousarray(costs, dtype=np.float64)
    if matrix.ndim != 2:
        raise _bad(f"The costs have {matrix.ndim} dimensions: they must have two, points by candidates.")
    return _jumeau.Costs.dense(matrix)


def _indices(given: Any, name: str) -> np.ndarray:
    """Candidates by number, or one truth value per candidate."""
    array = np.asarray([] if given is None else given)
    if array.dtype == bool:
        array = np.flatnonzero(array)
    if array.size and array.dtype.kind not in "iu":
        raise _bad(f"{name} must hold whole numbers, or one truth value per candidate.", "bad_option")
    return np.ascontiguousarray(array.ravel(), dtype=np.int64)


def _reals(given: Any) -> np.ndarray:
    return np.ascontiguousarray([] if given is None else given, dtype=np.float64).ravel()


def _sites(existing: Any, forbidden: Any, site_costs: Any, capacities: Any) -> dict:
    return {"existing": _indices(existing, "existing"), "forbidden": _indices(forbidden, "forbidden"),
            "price": _reals(site_costs), "capacity": _reals(capacities)}


def _whole(p: Any) -> int:
    number = float(p)
    if not number.is_integer():
        raise _bad(f"p is {p}: it must be a whole number.", "bad_option")
    return int(number)


def _answer(raw: dict) -> Solution:
    served = Served(*raw["served"]) if raw["served"] else None
    return Solution(raw["sites"], raw["objective"], raw["bound"], raw["gap"], raw["opened"], raw["weight"], raw["covered"],
                    raw["site_of"], served, raw["counters"], tuple(raw["messages"]))


# ---- questions


def partial_cover(costs: Any, weights: Any, radius: float, share: float, *, existing: Any = None, forbidden: Any = None,
                  site_costs: Any = None, capacities: Any = None, candidates: Optional[int] = None,
                  effort: Optional[Mapping[str, float]] = None, progress: Any = None, monitor: Any = None) -> Solution:
    """Fewest new sites (least total `site_costs`, where given) such that at least `share` (0 to 1) of all the weight, that of
    points which no candidate reaches included, has an open site within `radius` (<=).

    existing: sites that are open already, kept and not counted; forbidden: never opened. Numbers, or one truth value each.
    capacities: weight that each candidate can serve; a point's weight may then be shared between sites.
    candidates: how many there are, where (indptr, indices, data) does not say.
    effort: limits of the search for the proof: gap, nodes, pivots, moves, bound_steps, regions. Counts, never seconds.
    """
    sites = _sites(existing, forbidden, site_costs, capacities)
    return _answer(_jumeau.partial_cover(_costs(costs, candidates), _reals(weights), radius, share, sites, dict(effort or {}),
                                         listener(progress, monitor)))


def mclp(costs: Any, weights: Any, radius: float, p: int, *, budget: Optional[float] = None, existing: Any = None,
         forbidden: Any = None, site_costs: Any = None, capacities: Any = None, candidates: Optional[int] = None,
         effort: Optional[Mapping[str, float]] = None, progress: Any = None, monitor: Any = None) -> Solution:
    """Most weight within `radius` of an open site, with at most `p` new sites whose `site_costs` sum to at most `budget`.
    lower_bound is an upper bound here. The other options are those of partial_cover."""
    sites = _sites(existing, forbidden, site_costs, capacities)
    return _answer(_jumeau.max_cover(_costs(costs, candidates), _reals(weights), radius, _whole(p), budget, sites,
                                     dict(effort or {}), listener(progress, monitor)))


def p_median(costs: Any, weights: Any, p: int, *, existing: Any = None, forbidden: Any = None, site_costs: Any = None,
             capacities: Any = None, candidates: Optional[int] = None, effort: Optional[Mapping[str, float]] = None,
             progress: Any = None, monitor: Any = None) -> Solution:
    """Least sum of weight x cost to the nearest of the existing and of exactly `p` new sites. Every point with a weight must be
    served. The other options are those of partial_cover."""
    sites = _sites(existing, forbidden, site_costs, capacities)
    return _answer(_jumeau.p_median(_costs(costs, candidates), _reals(weights), _whole(p), sites, dict(effort or {}),
                                    listener(progress, monitor)))


def p_center(costs: Any, p: int, *, existing: Any = None, forbidden: Any = None, site_costs: Any = None, capacities: Any = None,
             candidates: Optional[int] = None, effort: Optional[Mapping[str, float]] = None, progress: Any = None,
             monitor: Any = None) -> Solution:
    """Least greatest cost from any point to the nearest of the existing and of at most `p` new sites. The other options are
    those of partial_cover."""
    sites = _sites(existing, forbidden, site_costs, capacities)
    return _answer(_jumeau.p_center(_costs(costs, candidates), _whole(p), sites, dict(effort or {}), listener(progress, monitor)))
