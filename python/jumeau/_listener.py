"""How a caller follows a run: progress=, a callable, and monitor=, an object."""

from __future__ import annotations

import logging
from typing import Any, Callable, Optional

from ._words import Text

_log = logging.getLogger("jumeau")

Progress = Callable[[float, str], Any]
METHODS = ("progress", "stage", "message", "cancelled")  # of a monitor, each optional, as those of the core's Monitor


def _nothing(*_: Any) -> bool:
    return False


class Listener:
    """What the compiled part calls, at most 20 times a second, on the calling thread."""

    def __init__(self, progress: Optional[Progress], monitor: Any) -> None:
        self._callable = progress or _nothing
        self._fraction, self._stage, self._message, self._cancelled = (getattr(monitor, name, None) for name in METHODS)
        self._last_stage = ""

    def progress(self, fraction: float, stage: Text) -> None:
        if self._stage is not None and stage != self._last_stage:
            self._stage(stage)
        self._last_stage = stage
        if self._fraction is not None:
            self._fraction(fraction)
        self._callable(fraction, stage)

    def message(self, level: str, words: Text) -> None:
        if self._message is not None:
            self._message(level, words)
        elif level == "warning":
            _log.warning("%s", words)  # not silent even in a script that reads no messages

    def cancelled(self) -> bool:
        return bool(self._cancelled()) if self._cancelled is not None else False

    def quiet(self) -> Listener:
        """The same, for a part of the run whose progress is not worth telling."""
        silent = Listener(None, None)
        silent._message, silent._cancelled = self._message, self._cancelled
        return silent


def listener(progress: Optional[Progress] = None, monitor: Any = None) -> Listener:
    """`progress` is called with (fraction, stage). `monitor` may have the methods progress(fraction), stage(text),
    message(level, text) and cancelled()."""
    if progress is not None and not callable(progress):
        raise TypeError("progress must be callable with (fraction, stage)")
    if monitor is not None and not any(hasattr(monitor, name) for name in METHODS):
        raise TypeError(f"monitor must have one of the methods {', '.join(METHODS)}")
    return Listener(progress, monitor)
