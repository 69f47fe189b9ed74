"""Values over time: jumeau.sensors hands them on."""

from __future__ import annotations

import datetime
from dataclasses import dataclass
from typing import Any, NamedTuple, Optional

import numpy as np

from . import _jumeau
from ._listener import listener

_LATEST = np.iinfo(np.int64).max
_MICROSECOND = np.timedelta64(1, "us")


class Quality(NamedTuple):
    """One entry per value."""

    flags: np.ndarray  #: QARTOD's: 1 good, 2 not evaluated, 3 suspect, 4 fail, 9 missing
    tests: np.ndarray  #: the test that set the flag, such as "flat_line"; "" where all is good


@dataclass(frozen=True, eq=False)
class Forecast:
    """What comes next, step by step, and what the past says of it."""

    value: np.ndarray
    low: np.ndarray  #: to high: holds about 95 % of what came in the past, so many steps ahead
    high: np.ndarray
    method: str  #: naive, seasonal or smoothing: the one with the least error
    errors: dict  #: mean absolute error over the past, by method
    coverage: float  #: share of the past within the interval that the other origins give
    better_than_naive: bool  #: else it is not worth telling


def _times(given: Any) -> tuple[np.ndarray, bool]:
    """As whole numbers, and whether they were dates (then microseconds)."""
    times = np.asarray(given)
    if times.dtype.kind in "MO":
        return np.ascontiguousarray(times.astype("datetime64[us]").astype(np.int64)), True
    return np.ascontiguousarray(times.astype(np.int64)), False


def _span(given: Any, dated: bool) -> int:
    """A duration in the unit of the times."""
    if given is None:
        return int(_LATEST)
    if isinstance(given, (np.timedelta64, datetime.timedelta)):
        return int(np.timedelta64(given) / _MICROSECOND)
    return round(given * 1_000_000) if dated else round(given)


def _values(given: Any) -> np.ndarray:
    return np.ascontiguousarray(given, dtype=np.float64).ravel()


def flat_line(times: Any, values: Any, window: Any, tolerance: float, *, longest_gap: Any = None) -> np.ndarray:
    """True for each value of a stretch of at least `window` whose values differ by at most `tolerance`: at least two values,
    looked at in both directions, on time and not on counts of values.

        stuck = jumeau.sensors.flat_line(times, values, datetime.timedelta(hours=24), 0.0)

    times: ascending; dates (numpy's or datetime's), or whole numbers such as microseconds since 1970. window: a timedelta (with
    numbers for times, those are microseconds); a number is seconds where times are dates, else in the unit of the times.
    NaN is missing and passed over. longest_gap: a longer silence ends a stretch."""
    stamps, dated = _times(times)
    return _jumeau.flat_line(stamps, _values(values), _span(window, dated), tolerance, _span(longest_gap, dated)).view(bool)


def quality(times: Any, values: Any, property: str, *, uptime: Any = None, presets: str = "") -> Quality:
    """All tests of an observed property ("water_level", "PM10", ...): repeated stamps, range, climatology, spike, rate of change,
    flat line, and where `uptime` (0 to 1 per value) is given, whether the sensor was up.

    times: dates, or microseconds since 1970, ascending. presets: JSON in the format of core/data/quality.json, in place of it."""
    up: Optional[np.ndarray] = np.empty(0) if uptime is None else _values(uptime)
    flags, tests, names = _jumeau.judge(_times(times)[0], _values(values), property, presets, up)
    return Quality(flags, np.array(names)[tests])


def noise_levels(times: Any, levels: Any, time_zone: str = "Europe/Paris") -> dict[str, float]:
    """laeq, l10, l50, l90, ld, le, ln and lden in dB of levels of equal durations, over all days together; hours of the day (6 to 18),
    evening (18 to 22) and night as French law has them, by a clock in the zone. times: dates in UTC, or microseconds since 1970."""
    return _jumeau.noise_levels(_times(times)[0], _values(levels), time_zone)


def forecast(values: Any, season: int = 168, horizon: int = 24, *, origins: int = 12, progress: Any = None, monitor: Any = None) -> Forecast:
    """What comes after values of equal steps: by the season before, the mean of the last six seasons, or exponential smoothing,
    whichever would have told the last `origins` x `horizon` steps best. NaN is missing."""
    return Forecast(**_jumeau.forecast(_values(values), season, horizon, origins, listener(progress, monitor)))
