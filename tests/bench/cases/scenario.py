"""A street is closed in a commune: what was computed before is reused, against computing all of it."""

from __future__ import annotations

import pathlib

import numpy as np

TITLE = "minutes to places after one street is closed"
LIMIT_MIN, GOAL = 30, 10


class Jumeau:
    """Closes another street each time."""

    def __init__(self, folder: pathlib.Path):
        import logging

        import jumeau

        logging.getLogger("jumeau").setLevel(logging.ERROR)
        jumeau.set_threads(2)
        self.compare = jumeau.compare
        self.streets, self.cells, self.places = (jumeau.read(folder / f"{name}.gpkg") for name in ("streets", "cells", "places"))
        self.closed = np.load(folder / "closed.npy").tolist()
        self.facts = {"streets": len(self.streets), "cells": len(self.cells), "places": len(self.places)}
        self.warm()

    def warm(self) -> None:
        self.ask(self.streets, self.streets)
        self.edited = [self.without(row) for row in self.closed]
        self.number = 0

    def without(self, row: int):
        """Each street is one path."""
        import jumeau

        paths = self.streets.paths
        kept = np.ones(len(self.streets.xy), bool)
        kept[paths[row]:paths[row + 1]] = False
        offsets = np.concatenate(([0], np.cumsum(np.delete(np.diff(paths), row))))
        return jumeau.Table.lines(self.streets.xy[kept], self.streets.crs, offsets=offsets)

    def ask(self, before, after):
        return self.compare(before, after, self.cells, self.places, population_field="people", limit=LIMIT_MIN)

    def run(self) -> None:
        self.found = self.ask(self.streets, self.edited[self.number % len(self.edited)])
        self.number += 1

    def answer(self) -> dict:
        found = self.ask(self.streets, self.edited[0]).output
        return {"after": np.nan_to_num(np.asarray(found.column("after"), float), nan=-1.0).tolist()}


class Whole(Jumeau):
    """The edited streets alone, in a process that knows nothing yet."""

    def warm(self) -> None:
        self.edited = self.without(self.closed[0])

    def run(self) -> None:
        self.found = self.ask(self.edited, self.edited)

    def answer(self) -> dict:
        return {"after": np.nan_to_num(np.asarray(self.found.output.column("before"), float), nan=-1.0).tolist()}


CONTENDERS = {"jumeau": Jumeau, "whole": Whole}


def _prepare(folder: pathlib.Path) -> str:
    import data
    import jumeau

    path = data.real("geneva", "geneva.osm.pbf")
    streets = jumeau.streets(path, profile="walk").output.to_crs("EPSG:2154") if path else data.invented_commune()["streets"]
    streets.write(folder / "streets.gpkg")
    (x0, y0), (x1, y1) = streets.xy.min(axis=0), streets.xy.max(axis=0)
    x, y = (one.ravel() for one in np.meshgrid(np.arange(x0, x1, 50), np.arange(y0, y1, 50)))
    random = np.random.default_rng(1)
    jumeau.Table.points(x, y, streets.crs, people=random.integers(1, 50, x.size).astype(float)).write(folder / "cells.gpkg")
    jumeau.Table.points(random.uniform(x0, x1, 300), random.uniform(y0, y1, 300), streets.crs, id=np.arange(300)).write(folder / "places.gpkg")
    np.save(folder / "closed.npy", random.integers(0, len(streets), 12))
    return "Geneva, streets of OpenStreetMap on foot" if path else data.INVENTED


def measure(folder: pathlib.Path, effort, quick: bool):
    from contest import Contender, Effort, contest
    from report import Agreement, CaseReport, Ratio

    words = _prepare(folder)
    ours, whole = Contender("jumeau.compare, one street closed", "jumeau", 1, "variants"), Contender("the same from nothing", "whole", 1, "variants")
    report = CaseReport("scenario", TITLE, words, [ours, whole])
    contest("scenario", [ours], folder, effort)
    contest("scenario", [whole], folder, Effort(runs=0))
    report.data += f": {ours.facts['streets']:,} streets, {ours.facts['cells']:,} cells, {ours.facts['places']:,} places, {LIMIT_MIN} min"
    report.ratios.append(Ratio("times computing all of it", whole.median_s / ours.median_s, GOAL))
    worst = np.abs(np.subtract(ours.answer["after"], whole.answer["after"])).max()
    report.agreements.append(Agreement("minutes of each cell", len(whole.answer["after"]), float(worst), 0))
    return report
