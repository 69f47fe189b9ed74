"""Hubs for a whole metropolis: 92 communes, about 30,000 inhabited cells, thousands of candidates. There is no peer."""

from __future__ import annotations

import pathlib

TITLE = "fewest hubs for 80 % of a metropolis within 1 km on foot"
SHARE, DISTANCE_M, THREADS = 80, 1000, 2


class Jumeau:
    """The territory is made before, and its making is told apart."""

    def __init__(self, folder: pathlib.Path):
        import logging
        import time

        import jumeau

        logging.getLogger("jumeau").setLevel(logging.ERROR)
        jumeau.set_threads(THREADS)
        self.hubs = jumeau.hubs
        path = folder / "communes.txt"
        communes = {"communes": jumeau.read(path.read_text(encoding="utf-8")).to_crs(2154)} if path.exists() else {}
        begin = time.perf_counter()
        self.made = jumeau.demoterritory(size="metropolis", **communes).output
        self.facts = {"territory_s": time.perf_counter() - begin, "cells": len(self.made["population"]),
                      "candidates": len(self.made["candidates"]), "streets": len(self.made["streets"])}

    def run(self) -> None:
        self.found = self.hubs(self.made["streets"], self.made["population"], candidates=self.made["candidates"],
                               population_field="people", distance=DISTANCE_M, share=SHARE)

    def answer(self) -> dict:
        found = self.found
        return {"hubs": found.hub_count, "bound": found.lower_bound, "gap": found.gap, "share": found.covered_share,
                "people": found.people}


CONTENDERS = {"jumeau": Jumeau}


def measure(folder: pathlib.Path, effort, quick: bool):
    import data
    from contest import Contender, Effort, contest
    from report import Agreement, CaseReport, Ratio

    communes = next(iter(sorted((data.SHARED / "amp_territory").glob("*communes*.geojson"))), None)
    if communes:
        (folder / "communes.txt").write_text(str(communes), encoding="utf-8")
    report = CaseReport("metropolis", TITLE, "")
    ours = Contender(f"jumeau.hubs, {THREADS} threads", "jumeau", 1, "answers", patience_s=7200.0)
    report.contenders = [ours]
    contest("metropolis", report.contenders, folder, Effort(runs=0))
    facts, answer = ours.facts, ours.answer
    filled = "the communes of Aix-Marseille-Provence, filled by" if communes else "invented communes of"
    report.data = (f"{filled} jumeau.demoterritory: {facts['cells']:,} cells, {answer['people']:,.0f} people, "
                   f"{facts['candidates']:,} candidates, {facts['streets']:,} streets")
    report.ratios = [Ratio("gap", answer["gap"], 1.0, at_most=True, unit=" %"),
                     Ratio("peak memory", ours.peak_mib / 1024, 8.0, at_most=True, unit=" GiB")]
    report.agreements.append(Agreement(f"share of the people: what is short of {SHARE} %", 1, max(0.0, SHARE - answer["share"]), 0))
    report.notes.append(f"{answer['hubs']} hubs, at least {answer['bound']:g} are needed; the territory was made in "
                        f"{facts['territory_s']:.0f} s before")
    return report
