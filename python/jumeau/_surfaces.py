"""Estimates between points: jumeau.sensors hands them on."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

import numpy as np

from . import _jumeau
from ._listener import listener
from ._words import Error


@dataclass(frozen=True)
class Fit:
    """A variogram fitted to classes of distance. Unpacks as (model, nugget, psill, range), as krige() takes it."""

    model: str
    nugget: float
    psill: float
    range: float
    squared_error: float  #: weighted sum over the classes

    def __iter__(self):
        return iter((self.model, self.nugget, self.psill, self.range))


@dataclass(frozen=True, eq=False)
class CrossValidation:
    """Each point estimated from all others."""

    error: np.ndarray  #: value less estimate
    variance: np.ndarray  #: of the estimate

    @property
    def rmse(self) -> float:
        return float(np.sqrt(np.nanmean(self.error**2)))

    @property
    def mean_error(self) -> float:
        return float(np.nanmean(self.error))

    @property
    def msdr(self) -> float:
        """Mean squared error by variance: near 1 where the variances are right."""
        return float(np.nanmean(self.error**2 / self.variance))

    @property
    def coverage(self) -> float:
        """Share of the errors within 1.96 standard deviations: near 0.95 where the variances are right."""
        return float(np.nanmean(np.abs(self.error) <= 1.959963984540054 * np.sqrt(self.variance)))


def _places(xy: Any, name: str) -> np.ndarray:
    out = np.ascontiguousarray(xy, dtype=np.float64)
    if out.ndim != 2 or out.shape[1] != 2:
        raise Error(f"{name} must be an array of two columns, x and y.", "bad_input")
    return out


def _reals(values: Any) -> np.ndarray:
    return np.ascontiguousarray(values, dtype=np.float64).ravel()


def _drift(given: Any) -> Optional[np.ndarray]:
    if given is None:
        return None
    out = np.asarray(given, dtype=np.float64)
    return np.ascontiguousarray(out.reshape(-1, 1) if out.ndim == 1 else out)


def krige(xy: Any, values: Any, targets: Any, model: str, nugget: float, psill: float, range: float, *, drift: Any = None,
          target_drift: Any = None, neighbours: int = 0, progress: Any = None, monitor: Any = None) -> tuple[np.ndarray, np.ndarray]:
    """Ordinary kriging of `targets` from points: (estimate, variance), one of each per target.

        estimate, variance = jumeau.sensors.krige(xy, values, targets, "spherical", 0.05, 0.59, 897)

    xy, targets: arrays of two columns, in metres; values: one per point, without NaN.
    model: "spherical", "exponential", "gaussian" or "matern" (kappa 3/2), with gstat's meaning of `range`; the sill is
    nugget + psill. A target at the place of a point takes its value, with variance 0.
    drift, target_drift: columns on which the mean depends, for points and targets: universal kriging.
    neighbours: only the nearest ones; 0: all points, at most 12,000.

    Raises Error (bad_input, bad_option)."""
    if neighbours and drift is not None:
        raise Error("With a drift, kriging is by all points: leave neighbours out.", "bad_option")
    return _jumeau.krige(_places(xy, "xy"), _reals(values), _places(targets, "targets"), model, nugget, psill, range,
                         _drift(drift), _drift(target_drift), int(neighbours), listener(progress, monitor))


def leave_one_out(xy: Any, values: Any, model: str, nugget: float, psill: float, range: float, *,
                  drift: Any = None) -> CrossValidation:
    """Each point estimated from all others by kriging as krige() does it, with the same variogram."""
    return CrossValidation(*_jumeau.krige_errors(_places(xy, "xy"), _reals(values), model, nugget, psill, range, _drift(drift)))


def variogram(xy: Any, values: Any, *, cutoff: float = 0.0, width: float = 0.0, robust: bool = False, progress: Any = None,
              monitor: Any = None) -> list[tuple[int, float, float]]:
    """Pairs, mean distance (m) and half the mean square difference per class of distance, as gstat's variogram() has them.

    cutoff: pairs farther apart are left out (0: a third of the diagonal of all points); width: of a class (0: a fifteenth of
    it). robust: by Cressie and Hawkins, on which a few wild values bear less."""
    return _jumeau.variogram(_places(xy, "xy"), _reals(values), cutoff, width, robust, listener(progress, monitor))


def fit_variogram(classes: Any, model: str = "spherical", *, by_gamma: bool = False) -> Fit:
    """The best nugget, partial sill and range for the classes of variogram(), without start values. A class weighs pairs /
    distance^2 (gstat's method 7); by_gamma: pairs / gamma^2 (its method 2)."""
    return Fit(model, *_jumeau.fit_variogram([tuple(one) for one in classes], model, by_gamma))


def inverse_distance(xy: Any, values: Any, targets: Any, *, power: float = 2.0, neighbours: int = 0, progress: Any = None,
                     monitor: Any = None) -> np.ndarray:
    """Means of the values, weighted by 1 / distance^power; neighbours: of the nearest ones only, 0: of all."""
    return _jumeau.inverse_distance(_places(xy, "xy"), _reals(values), _places(targets, "targets"), power, int(neighbours),
                                    listener(progress, monitor))


def natural_neighbour(xy: Any, values: Any, targets: Any, *, progress: Any = None, monitor: Any = None) -> np.ndarray:
    """Sibson's natural neighbours; NaN out of the hull of the points."""
    return _jumeau.natural_neighbour(_places(xy, "xy"), _reals(values), _places(targets, "targets"), listener(progress, monitor))
