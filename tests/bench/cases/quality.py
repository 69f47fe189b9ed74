"""Stretches of a series that do not change: values a second, beside pandas' rolling windows of time."""

from __future__ import annotations

import pathlib

import numpy as np

TITLE = "flat lines in long series"
STEP_US, WINDOW_STEPS, TOLERANCE = 300_000_000, 12, 0.1
GOAL_MILLIONS = 20


class Series:
    def __init__(self, folder: pathlib.Path):
        self.values = np.load(folder / "quality.npy")
        self.times = np.arange(len(self.values), dtype=np.int64) * STEP_US

    def answer(self) -> dict:
        return {"flat": int(self.flat.sum()), "places": int(np.flatnonzero(self.flat).sum())}


class Jumeau(Series):
    def __init__(self, folder: pathlib.Path):
        import jumeau

        super().__init__(folder)
        self.flat_line = jumeau.sensors.flat_line

    def run(self) -> None:
        self.flat = self.flat_line(self.times, self.values, WINDOW_STEPS * STEP_US, TOLERANCE)


class Pandas(Series):
    """Least and greatest of each window; then the values of the windows that are flat."""

    def __init__(self, folder: pathlib.Path):
        import pandas

        super().__init__(folder)
        self.series = pandas.Series(self.values, index=pandas.to_datetime(self.times, unit="us"))
        self.facts = {"version": pandas.__version__}

    def run(self) -> None:
        rolling = self.series.rolling(f"{WINDOW_STEPS * STEP_US}us", closed="both")
        ends = ((rolling.max() - rolling.min() <= TOLERANCE) & (rolling.count() > WINDOW_STEPS)).to_numpy()
        change = np.zeros(len(ends) + 1, dtype=np.int64)
        np.add.at(change, np.flatnonzero(ends) - WINDOW_STEPS, 1)
        np.add.at(change, np.flatnonzero(ends) + 1, -1)
        self.flat = np.cumsum(change)[:-1] > 0


CONTENDERS = {"jumeau": Jumeau, "pandas": Pandas}


def _prepare(folder: pathlib.Path, count: int) -> None:
    random = np.random.default_rng(1)
    values = np.round(np.cumsum(random.normal(0, 1, count)), 1)
    for start in random.integers(0, count - 500, count // 5000):
        values[start:start + random.integers(5, 500)] = values[start]
    np.save(folder / "quality.npy", values)


def measure(folder: pathlib.Path, effort, quick: bool):
    from contest import Contender, contest
    from report import Agreement, CaseReport, Ratio

    count = 1_000_000 if quick else 10_000_000
    _prepare(folder, count)
    report = CaseReport("quality", TITLE, f"{count:,} invented values, every 5 min, with stuck stretches")
    ours, pandas = Contender("jumeau.sensors.flat_line", "jumeau", count, "values"), Contender("pandas, rolling windows", "pandas", count, "values")
    report.contenders = [ours, pandas]
    contest("quality", report.contenders, folder, effort)
    report.ratios.append(Ratio("millions of values/s", ours.rate / 1e6, GOAL_MILLIONS, unit=""))
    report.against(ours, pandas, "values/s, times pandas")
    if pandas.here:
        worst = max(abs(ours.answer[key] - pandas.answer[key]) for key in pandas.answer)
        report.agreements.append(Agreement("flat values, with pandas", ours.answer["flat"], worst, 0))
    return report
