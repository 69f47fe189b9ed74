"""Contenders side by side: each in its process (worker.py), run in turns after a warm-up, the median counts."""

from __future__ import annotations

import json
import os
import pathlib
import select
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from typing import Any, Optional

HERE = pathlib.Path(__file__).resolve().parent


class Failed(Exception):
    """A contender broke, or its answer is not that of the others."""


@dataclass
class Effort:
    """How often each contender runs. What takes long runs less often: by its warm-up, so that a round is never cut."""

    runs: int = 5
    seconds: float = 40.0  #: of one contender in one case, roughly

    def runs_of(self, warm_up_s: float) -> int:
        """An odd number: the median is one of the runs. 0: the warm-up itself is all that there is time for."""
        affordable = int(self.seconds / max(warm_up_s, 1e-9))
        if affordable < 1:
            return 0
        return min(self.runs, affordable if affordable % 2 else affordable - 1)


@dataclass
class Contender:
    """`work` things of kind `unit` are done in one run."""

    name: str  #: for people
    key: str  #: in CONTENDERS of the case, or a command
    work: float
    unit: str
    command: Optional[list[str]] = None
    patience_s: float = 600.0  #: longest that one run may take
    missing: Optional[str] = None
    warm_up_s: float = 0.0
    seconds: list[float] = field(default_factory=list)
    cpu_s: list[float] = field(default_factory=list)
    peak_mib: float = 0.0
    facts: dict[str, Any] = field(default_factory=dict)
    answer: Any = None
    _process: Any = field(default=None, repr=False)
    _words: Any = field(default_factory=tempfile.TemporaryFile, repr=False)  #: standard error

    @property
    def here(self) -> bool:
        return self.missing is None

    @property
    def median_s(self) -> float:
        return statistics.median(self.seconds)

    @property
    def cpu_median_s(self) -> float:
        return statistics.median(self.cpu_s)

    @property
    def rate(self) -> float:
        """Things done in a second."""
        return self.work / self.median_s

    # ---- the process

    def start(self, case: str, folder: pathlib.Path) -> None:
        command = self.command or [sys.executable, str(HERE / "worker.py"), case, self.key, str(folder)]
        try:
            self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=self._words,
                                             text=True, errors="replace", cwd=HERE, env=os.environ | {"TMPDIR": str(folder)})
        except FileNotFoundError:
            self.missing = f"{pathlib.Path(command[0]).name} is not built"
            return
        first = self._heard()
        self.missing = first.get("missing")
        self.facts = first.get("ready", {})

    def ask(self, request: str) -> dict:
        self._process.stdin.write(request + "\n")
        self._process.stdin.flush()
        return self._heard()

    def run(self) -> None:
        told = self.ask("run")
        self.seconds.append(told["seconds"])
        self.cpu_s.append(told["cpu_s"])

    def stop(self) -> None:
        if self._process is not None:
            self._process.stdin.close()
            self._process.wait()
            self._process.stdout.close()

    def _heard(self) -> dict:
        if not select.select([self._process.stdout], [], [], self.patience_s)[0]:
            self._process.kill()
            raise Failed(f"{self.name} did not answer within {self.patience_s:.0f} s")
        line = self._process.stdout.readline()
        told = json.loads(line) if line.startswith("{") else {"error": line + self._last_words()}
        if "error" in told:
            raise Failed(f"{self.name} broke:\n{told['error']}")
        return told

    def _last_words(self) -> str:
        status = self._process.wait()
        self._words.seek(0)
        return f"{self._words.read()[-4000:].decode(errors='replace')}(it ended with status {status})"


def contest(case: str, contenders: list[Contender], folder: pathlib.Path, effort: Effort) -> None:
    """Fills in seconds, memory and answer of each contender that is there."""
    try:
        for one in contenders:
            one.start(case, folder)
        there = [one for one in contenders if one.here]
        for one in there:
            one.run()
            one.warm_up_s = one.seconds[0]
        left = {id(one): effort.runs_of(one.warm_up_s) for one in there}
        for one in there:
            if left[id(one)]:
                one.seconds.clear(), one.cpu_s.clear()
        while any(left.values()):
            for one in there:
                if left[id(one)]:
                    one.run()
                    left[id(one)] -= 1
        for one in there:
            one.peak_mib = one.ask("memory")["peak_mib"]
            one.answer = one.ask("answer")["answer"]
    finally:
        for one in contenders:
            one.stop()
