"""A commune is edited: what was computed before is reused, against computing all of it."""

from __future__ import annotations

import pathlib

import numpy as np

TITLE = "minutes to places after one edit"
LIMIT_MIN, GOAL = 30, 10


class ClosedStreet:
    """Closes another street each time."""

    options: dict = {}

    def __init__(self, folder: pathlib.Path):
        import logging

        import jumeau

        logging.getLogger("jumeau").setLevel(logging.ERROR)
        jumeau.set_threads(2)
        self.compare = jumeau.compare
        self.streets, self.cells, self.places = (jumeau.read(folder / f"{name}.gpkg") for name in ("streets", "cells", "places"))
        self.rows = np.load(folder / "rows.npy").tolist()
        self.facts = {"streets": len(self.streets), "cells": len(self.cells), "places": len(self.places)}
        self.prepare()

    def prepare(self) -> None:
        self.ask(self.streets, self.places)
        self.variants = [self.edited(row) for row in self.rows]
        self.number = 0

    def edited(self, row: int):
        """Streets and places afterwards. Each street is one path."""
        import jumeau

        paths = self.streets.paths
        kept = np.ones(len(self.streets.xy), bool)
        kept[paths[row]:paths[row + 1]] = False
        offsets = np.concatenate(([0], np.cumsum(np.delete(np.diff(paths), row))))
        lts = np.delete(np.asarray(self.streets.column("lts")), row)
        return jumeau.Table.lines(self.streets.xy[kept], self.streets.crs, offsets=offsets, lts=lts), self.places

    def ask(self, streets, places):
        return self.compare(self.streets, streets, self.cells, self.places, places, population_field="people", limit=LIMIT_MIN, **self.options)

    def run(self) -> None:
        self.found = self.ask(*self.variants[self.number % len(self.variants)])
        self.number += 1

    def answer(self) -> dict:
        return {"after": self.minutes(self.ask(*self.variants[0]))}

    @staticmethod
    def minutes(found) -> list:
        return np.nan_to_num(np.asarray(found.output.column("after"), float), nan=-1.0).tolist()


class NewLane(ClosedStreet):
    """Another street becomes one of low traffic stress each time; people ride on such streets alone."""

    options = {"mode": "bike", "burden_field": "lts", "burden_most": 2}

    def edited(self, row: int):
        import jumeau

        lts = np.asarray(self.streets.column("lts")).copy()
        lts[np.flatnonzero(lts > 2)[row % np.count_nonzero(lts > 2)]] = 1
        return jumeau.Table.lines(self.streets.xy, self.streets.crs, offsets=self.streets.paths, lts=lts), self.places


class NewPlace(ClosedStreet):
    """Another place is added each time."""

    def edited(self, row: int):
        import jumeau

        x, y = np.vstack([self.places.xy, self.cells.xy[row % len(self.cells)]]).T
        return self.streets, jumeau.Table.points(x, y, self.places.crs)


def _whole(edit: type[ClosedStreet]) -> type[ClosedStreet]:
    """The edited commune alone, in a process that knows nothing yet."""

    class Whole(edit):
        def prepare(self) -> None:
            self.given = self.streets, self.places
            self.streets, self.places = self.edited(self.rows[0])

        def run(self) -> None:
            self.found = self.ask(self.streets, self.places)

        def answer(self) -> dict:
            """The same question as the other's, in a process that has kept nothing of the streets before."""
            edited = self.streets, self.places
            self.streets, self.places = self.given
            return {"after": self.minutes(self.ask(*edited))}

    return Whole


EDITS = {"one street closed": ClosedStreet, "one new lane": NewLane, "one new place": NewPlace}
CONTENDERS = {edit.__name__: edit for edit in EDITS.values()} | {f"Whole{edit.__name__}": _whole(edit) for edit in EDITS.values()}


def _prepare(folder: pathlib.Path) -> str:
    import data
    import jumeau

    path = data.real("geneva", "geneva.osm.pbf")
    streets = jumeau.streets(path, profile="walk").output.to_crs("EPSG:2154") if path else data.invented_commune()["streets"]
    (x0, y0), (x1, y1) = streets.xy.min(axis=0), streets.xy.max(axis=0)
    x, y = (one.ravel() for one in np.meshgrid(np.arange(x0, x1, 50), np.arange(y0, y1, 50)))
    random = np.random.default_rng(1)
    jumeau.Table.points(x, y, streets.crs, people=random.integers(1, 50, x.size).astype(float)).write(folder / "cells.gpkg")
    jumeau.Table.points(random.uniform(x0, x1, 300), random.uniform(y0, y1, 300), streets.crs, id=np.arange(300)).write(folder / "places.gpkg")
    np.save(folder / "rows.npy", random.integers(0, len(streets), 12))
    lts = random.choice([1, 2, 3, 4], len(streets), p=[0.4, 0.4, 0.1, 0.1])
    jumeau.Table.lines(streets.xy, streets.crs, offsets=streets.paths, lts=lts).write(folder / "streets.gpkg")
    return "Geneva, streets of OpenStreetMap on foot" if path else data.INVENTED


def measure(folder: pathlib.Path, effort, quick: bool):
    from contest import Contender, Effort, contest
    from report import Agreement, CaseReport, Ratio

    report = CaseReport("scenario", TITLE, _prepare(folder), [])
    for words, edit in EDITS.items():
        ours = Contender(f"jumeau.compare, {words}", edit.__name__, 1, "variants")
        whole = Contender(f"{words}, from nothing", f"Whole{edit.__name__}", 1, "variants")
        contest("scenario", [ours], folder, effort)
        contest("scenario", [whole], folder, Effort(runs=0))
        report.contenders += [ours, whole]
        report.ratios.append(Ratio(f"{words}: times computing all of it", whole.median_s / ours.median_s, GOAL))
        worst = np.abs(np.subtract(ours.answer["after"], whole.answer["after"])).max()
        report.agreements.append(Agreement(f"{words}: minutes of each cell", len(whole.answer["after"]), float(worst), 0))
    report.data += f": {ours.facts['streets']:,} streets, {ours.facts['cells']:,} cells, {ours.facts['places']:,} places, {LIMIT_MIN} min"
    return report
