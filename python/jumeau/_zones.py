"""A city model by many processes or machines: zones are handed out by Dask distributed."""

from __future__ import annotations

import contextlib
import dataclasses
import os
from collections.abc import Iterator, Sequence
from typing import Any, Optional, Union

from ._listener import Listener, listener
from ._table import PathLike, Table
from ._words import Cancelled, Error, Text

__all__ = ["ZonesRun", "model_zones"]


@dataclasses.dataclass(frozen=True)
class ZonesRun:
    """What came of a run: the table of zones as they are now, the names of those made, and why others were not, by name."""

    zones: Table
    made: list[str]
    failed: dict[str, str]


def model_zones(cloud: Union[PathLike, Sequence[PathLike]], folder: PathLike, *, address: Optional[str] = None,
                workers: Optional[int] = None, which: str = "stale", progress: Any = None, monitor: Any = None,
                **options: Any) -> ZonesRun:
    """jumeau.citymodel, one zone per task of Dask distributed. Its other inputs and options are taken by name; layers are paths, which
    every worker must be able to read, as folder must be one that all of them write to.

    address: of a Dask scheduler, such as "tcp://10.0.0.5:8786"; without it, processes of this machine, as many as `workers` (one per
    processor), on loopback only. Started from a script, its main part must be under `if __name__ == "__main__":`.

    The same zones come out as from one process. A zone that fails, or whose worker dies, is told (as a warning, and in `failed`) and
    stops no other; run again, only zones that are stale, missing or failed are made. Raises jumeau.Error for bad options before anything
    is made, and jumeau.Cancelled, which keeps what is finished."""
    follow = listener(progress, monitor)
    arguments = _arguments(cloud, folder, options)
    wanted = _wanted(_zones(arguments, follow), which)
    made: list[str] = []
    failed: dict[str, str] = {}
    if wanted:
        with _client(address, workers) as client:
            for name, state, words in _results(client, arguments, wanted, address is None, follow):
                if state == "failed":
                    failed[name] = words
                    follow.message("warning", Text(f"Zone {name} failed: {words}", "Zone {0} failed: {1}", (name, words)))
                else:
                    made.append(name)
                follow.progress((len(made) + len(failed)) / len(wanted), Text(f"Zone {name}", "Zone {0}", (name,)))
    return ZonesRun(_zones(arguments | {"join": True}, follow), made, failed)


def _arguments(cloud: Any, folder: PathLike, options: dict[str, Any]) -> dict[str, Any]:
    paths = [cloud] if isinstance(cloud, (str, os.PathLike)) else list(cloud)
    out = {"cloud": [_path(one, "cloud") for one in paths], "folder": _path(folder, "folder")}
    for name, value in options.items():
        if name in ("only", "join"):
            raise TypeError(f"{name} is chosen for each zone")
        words = isinstance(value, (list, tuple)) and all(isinstance(one, str) for one in value)
        if not words and not isinstance(value, (str, os.PathLike, int, float, bool, type(None))):
            raise TypeError(f"{name} must be a path: workers cannot see what is in this process's memory")
        out[name] = _path(value, name) if isinstance(value, os.PathLike) else value
    return out | {"join": False}


def _path(value: Any, name: str) -> str:
    if not isinstance(value, (str, os.PathLike)):
        raise TypeError(f"{name} must be a path, not {type(value).__name__}")
    return os.path.abspath(os.fspath(value))


def _zones(arguments: dict[str, Any], follow: Listener) -> Table:
    from . import citymodel

    return citymodel(**arguments, which="none", monitor=_Words(follow)).output


class _Words:
    """Lets a caller hear what a part of the run says, and stop it, without its progress."""

    def __init__(self, follow: Listener) -> None:
        self.message, self.cancelled = follow.message, follow.cancelled


def _wanted(zones: Table, which: str) -> list[str]:
    if which not in ("stale", "all"):
        raise Error(f"which is {which!r}: it must be 'stale' or 'all'.", "bad_option")
    done = () if which == "all" else ("up_to_date", "empty")
    return [name for name, state in zip(zones["zone"], zones["state"]) if state not in done]


@contextlib.contextmanager
def _client(address: Optional[str], workers: Optional[int]) -> Iterator[Any]:
    try:
        from distributed import Client, LocalCluster
    except ImportError:
        raise Error("Dask distributed is not installed (Debian: python3-distributed; elsewhere: distributed).", "unsupported") from None
    if address is not None:
        with Client(address, timeout="30s") as client:
            yield client
        return
    with LocalCluster(n_workers=workers or os.cpu_count(), threads_per_worker=1, processes=True, host="127.0.0.1",
                      dashboard_address=None) as cluster, Client(cluster) as client:
        yield client


def _results(client: Any, arguments: dict[str, Any], names: list[str], local: bool, follow: Listener) -> Iterator[tuple[str, str, str]]:
    """(zone, state, words) in the order in which they end."""
    from distributed import wait

    futures = {client.submit(_make_zone, arguments, name, local, key=f"jumeau-zone-{name}", pure=False): name for name in names}
    while futures:
        _stop_if_cancelled(client, futures, follow)
        with contextlib.suppress(TimeoutError):
            for future in wait(list(futures), timeout=0.2, return_when="FIRST_COMPLETED").done:
                yield futures.pop(future), *_outcome(future)


def _stop_if_cancelled(client: Any, futures: dict, follow: Listener) -> None:
    if follow.cancelled():
        client.cancel(list(futures), force=True)
        raise Cancelled


def _outcome(future: Any) -> tuple[str, str]:
    fault = future.exception()
    return ("failed", f"{type(fault).__name__}: {fault}") if fault is not None else future.result()


def _make_zone(arguments: dict[str, Any], name: str, alone: bool) -> tuple[str, str]:
    """In a worker. With one process per processor, each has one thread."""
    import jumeau

    if alone:
        jumeau.set_threads(1)
    words: list[str] = []

    class Said:
        def message(self, level: str, text: Text) -> None:
            if level == "warning":
                words.append(str(text))

    zones = jumeau.citymodel(**arguments, only=name, which="all", monitor=Said()).output
    return zones["state"][0], words[-1] if words else ""
