"""The log of a service, and alerts that somebody has seen: jumeau.sensors hands them on."""

from __future__ import annotations

import datetime
import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Optional, Union

import numpy as np

from . import _jumeau

Store = Union[str, os.PathLike]
_EARLIEST, _LATEST = np.iinfo(np.int64).min, np.iinfo(np.int64).max


@dataclass(frozen=True)
class LogEntry:
    """One entry; it never changes."""

    id: int
    time: np.datetime64  #: when it happened, UTC
    written: np.datetime64  #: when it was entered, UTC
    author: str
    category: str
    text: str
    object: str  #: what it is about; "" for nothing in particular
    place: Optional[tuple[float, float]]  #: longitude, latitude
    attachments: tuple[str, ...]  #: paths
    alert: str  #: the alert that wrote it, as rule/sensor/begin; ""
    corrects: Optional[int]  #: the entry that it replaces
    follows: Optional[int]  #: the entry that it answers


def _microseconds(time: Any, otherwise: int) -> int:
    """Dates without an offset are UTC."""
    if time is None:
        return int(otherwise)
    if isinstance(time, str):
        time = datetime.datetime.fromisoformat(time)
    if isinstance(time, datetime.datetime) and time.tzinfo is not None:
        time = time.astimezone(datetime.timezone.utc).replace(tzinfo=None)
    return int(np.datetime64(time, "us").astype(np.int64))


def _now() -> int:
    return _microseconds(datetime.datetime.now(datetime.timezone.utc), 0)


def write_log(store: Store, text: str, *, author: str, category: str, time: Any = None, object: str = "",
              place: Optional[tuple[float, float]] = None, attachments: Sequence[Union[str, os.PathLike]] = (),
              corrects: Optional[int] = None, follows: Optional[int] = None) -> int:
    """Adds an entry to the log of a store (a GeoPackage, made where it is missing, or a PostgreSQL connection) and gives its number.
    Entries are never changed: to correct one, write another with `corrects`. `time` is when it happened (now), `place` longitude and latitude."""
    return _jumeau.log_add(os.fspath(store), _microseconds(time, _now()), author, category, text, object, place,
                           [os.fspath(one) for one in attachments], corrects, follows)


def read_log(store: Store, *, since: Any = None, until: Any = None, within: Optional[tuple[float, float, float, float]] = None,
             category: str = "", words: str = "", corrected: bool = False) -> list[LogEntry]:
    """Entries by time: `since` included, `until` excluded; `within` is west, south, east, north in degrees; `words` must all be there,
    whatever their accents and case. Entries that others have corrected are left out, unless `corrected`."""
    box = None if within is None else [float(one) for one in within]
    found = _jumeau.log_entries(os.fspath(store), _microseconds(since, _EARLIEST), _microseconds(until, _LATEST), box, category, words, corrected)
    return [LogEntry(time=np.datetime64(one.pop("time_us"), "us"), written=np.datetime64(one.pop("written_us"), "us"), **one) for one in found]


def acknowledge(store: Store, rule: str, sensor: str, begin: Any, *, by: str, network: str = "", note: str = "") -> None:
    """Keeps with an alert of jumeau.sensoralerts (its rule, its sensor's code, its beginning) who has seen it, now, and a note."""
    _jumeau.acknowledge(os.fspath(store), rule, network, sensor, _microseconds(begin, 0), by, _now(), note)
