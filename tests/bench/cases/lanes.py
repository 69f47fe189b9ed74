"""A plan of 20 km of bike lanes for a city, for children: for adults fewer serve everybody who can be. There is no peer that
answers it: the goal is a time."""

from __future__ import annotations

import pathlib

import numpy as np

TITLE = "20 km of bike lanes for children, grown and compared with two other methods"
BUDGET_KM, QUIET, THREADS, GOAL_S = 20, 1, 2, 60.0


class Jumeau:
    def __init__(self, folder: pathlib.Path):
        import logging

        import jumeau

        logging.getLogger("jumeau").setLevel(logging.ERROR)
        jumeau.set_threads(THREADS)
        self.lanes = jumeau.bikelanes
        self.streets, self.people = jumeau.read(folder / "suitability.gpkg"), jumeau.read(folder / "people.gpkg")
        self.facts = {"streets": len(self.streets), "cells": len(self.people)}

    def run(self) -> None:
        self.found = self.lanes(self.streets, self.people, population_field="people", budget=BUDGET_KM, quiet=QUIET)

    def answer(self) -> dict:
        curve = self.found.curve
        last = {}
        for method, people in zip(curve.column("method"), curve.column("people")):
            last.setdefault(str(method), []).append(float(people))
        return {"km": self.found.built_km, "curve": last, "xy": np.asarray(self.found.output.xy).ravel().tolist()}


class JumeauOne(Jumeau):
    """On one thread, for the same answer."""

    def __init__(self, folder: pathlib.Path):
        super().__init__(folder)
        import jumeau

        jumeau.set_threads(1)


CONTENDERS = {"jumeau": Jumeau, "jumeau1": JumeauOne}


def _prepare(folder: pathlib.Path) -> str:
    import data
    import jumeau

    path = data.real("geneva", "geneva.osm.pbf")
    if path:
        streets, preset, words = jumeau.streets(path, profile="bike").output.to_crs("EPSG:2056"), "osm", "Geneva, streets of OpenStreetMap by bike"
    else:
        streets, preset, words = data.invented_commune()["streets"], "demo", data.INVENTED
    jumeau.bikesuitability(streets, preset=preset).output.write(folder / "suitability.gpkg")
    (x0, y0), (x1, y1) = streets.xy.min(axis=0), streets.xy.max(axis=0)
    x, y = (one.ravel() for one in np.meshgrid(np.arange(x0, x1, 200), np.arange(y0, y1, 200)))
    people = np.random.default_rng(1).integers(0, 200, x.size).astype(float)
    jumeau.Table.points(x, y, streets.crs, people=people).write(folder / "people.gpkg")
    return words + ", invented people on cells of 200 m"


def measure(folder: pathlib.Path, effort, quick: bool):
    from contest import Contender, Effort, contest
    from report import Agreement, CaseReport, Ratio

    words = _prepare(folder)
    two, one = Contender("jumeau.bikelanes, 2 threads", "jumeau", 1, "plans"), Contender("jumeau.bikelanes, 1 thread", "jumeau1", 1, "plans")
    report = CaseReport("lanes", TITLE, words, [two, one])
    contest("lanes", report.contenders, folder, Effort(runs=0))
    report.data += f": {two.facts['streets']:,} streets, {two.facts['cells']:,} cells"
    report.ratios.append(Ratio("time of a plan", two.median_s, GOAL_S, at_most=True, unit=" s"))
    curve = two.answer["curve"]
    for other in ("percolation", "betweenness"):
        served = [mine / theirs for mine, theirs in zip(curve["growth"][1:], curve[other])]
        report.ratios.append(Ratio(f"people served after the first phase: times {other}", served[0]))
    report.agreements.append(Agreement("1 and 2 threads, the same lanes (m)", len(one.answer["xy"]),
                                       float(np.abs(np.subtract(one.answer["xy"], two.answer["xy"])).max())
                                       if len(one.answer["xy"]) == len(two.answer["xy"]) else float("inf"), 0))
    report.notes.append(f"{two.answer['km']:.1f} km; people served before and after each phase: "
                        + ", ".join(f"{people:,.0f}" for people in curve["growth"]))
    return report
