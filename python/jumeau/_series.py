"""Values over time: jumeau.sensors hands them on."""

from __future__ import annotations

import datetime
from typing import Any, NamedTuple, Optional

import numpy as np

from . import _jumeau

_LATEST = np.iinfo(np.int64).max
_MICROSECOND = np.timedelta64(1, "us")


class Quality(NamedTuple):
    """One entry per value."""

    flags: np.ndarray  #: QARTOD's: 1 good, 2 not evaluated, 3 suspect, 4 fail, 9 missing
    tests: np.ndarray  #: the test that set the flag, such as "flat_line"; "" where all is good


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
