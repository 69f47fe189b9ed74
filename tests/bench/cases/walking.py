"""Walks from every home of a metropolis to its nearest school. There is no peer that answers it: the goals are a time and a memory."""

from __future__ import annotations

import hashlib
import pathlib

import numpy as np

TITLE = "walking paths from every home to its school, and where to improve them"
THREADS, DETOUR, GOAL_S, GOAL_GIB = 2, 30, 60.0, 1.0


class Paths:
    """Length, noise and green, exactly."""

    share = 1

    def __init__(self, folder: pathlib.Path):
        import logging

        import jumeau

        logging.getLogger("jumeau").setLevel(logging.ERROR)
        jumeau.set_threads(THREADS)
        self.jumeau = jumeau
        self.streets, self.schools = jumeau.read(folder / "streets.gpkg"), jumeau.read(folder / "schools.gpkg")
        homes = jumeau.read(folder / "homes.gpkg")
        self.homes = jumeau.Table.points(homes.xy[::self.share, 0], homes.xy[::self.share, 1], homes.crs, people=homes["people"][::self.share])
        self.facts = {"streets": len(self.streets), "homes": len(self.homes), "schools": len(self.schools)}

    def run(self) -> None:
        self.found = self.jumeau.walkingpaths(self.streets, self.homes, self.schools, noise_field="noise", green_field="green", detour=DETOUR)

    def answer(self) -> dict:
        return {"digest": digest(self.found.front, self.found.output), "paths": self.found.paths, "unreached": self.found.unreached}


class PathsOne(Paths):
    """On one thread, for the same answer."""

    def __init__(self, folder: pathlib.Path):
        super().__init__(folder)
        self.jumeau.set_threads(1)


class PathsOfSome(Paths):
    """From one home in four: how memory grows."""

    share = 4


class Improvements(Paths):
    def run(self) -> None:
        self.found = self.jumeau.pathimprovements(self.streets, self.homes, self.schools, population_field="people", noise_field="noise",
                                                  green_field="green", detour=DETOUR)

    def answer(self) -> dict:
        return {"digest": digest(self.found.output, self.found.by_home)}


class ImprovementsOne(Improvements, PathsOne):
    pass


CONTENDERS = {"paths": Paths, "paths1": PathsOne, "some": PathsOfSome, "improvements": Improvements, "improvements1": ImprovementsOne}


def digest(*tables) -> str:
    """Of every byte of the columns, and of the lines."""
    out = hashlib.sha256()
    for table in tables:
        for name in table.columns:
            out.update(np.asarray(table[name]).astype(str).tobytes())
        if table.shape != "none":
            out.update(np.ascontiguousarray(table.xy).tobytes())
    return out.hexdigest()


def _prepare(folder: pathlib.Path, quick: bool) -> str:
    import jumeau

    size = "commune" if quick else "metropolis"
    made = jumeau.demoterritory(size=size).output
    streets, people = made["streets"], made["population"]
    traffic = np.nan_to_num(np.asarray(streets["traffic"], float))
    random = np.random.default_rng(1)
    jumeau.Table.lines(streets.xy, streets.crs, offsets=streets.paths, noise=45 + 10 * np.log10(1 + traffic / 50),
                       green=random.random(len(streets))).write(folder / "streets.gpkg")
    corner = np.asarray(people.paths[:-1])
    x, y = ((people.xy[corner] + people.xy[corner + 2]) / 2).T  # cells are squares
    jumeau.Table.points(x, y, people.crs, people=people["people"]).write(folder / "homes.gpkg")
    made["schools"].write(folder / "schools.gpkg")
    return f"an invented {size} (jumeau.demoterritory), noise from its traffic, invented green"


def measure(folder: pathlib.Path, effort, quick: bool):
    from contest import Contender, Effort, contest
    from report import Agreement, CaseReport, Ratio

    words = _prepare(folder, quick)
    names = {"paths": "jumeau.walkingpaths, 2 threads", "paths1": "jumeau.walkingpaths, 1 thread", "some": "jumeau.walkingpaths, 1 home in 4",
             "improvements": "jumeau.pathimprovements, 2 threads", "improvements1": "jumeau.pathimprovements, 1 thread"}
    ours = {key: Contender(name, key, 1, "answers") for key, name in names.items()}
    report = CaseReport("walking", TITLE, words, list(ours.values()))
    contest("walking", report.contenders, folder, Effort(runs=0))
    for one in report.contenders:
        one.work = one.facts["homes"]
        one.unit = "homes"
    facts = ours["paths"].facts
    report.data += f": {facts['streets']:,} streets, {facts['homes']:,} homes, {facts['schools']:,} schools, detours of {DETOUR} %"
    for key in ("paths", "improvements"):
        report.ratios.append(Ratio(f"time of {names[key].split(',')[0]}", ours[key].median_s, GOAL_S, at_most=True, unit=" s"))
        report.ratios.append(Ratio("its peak memory", ours[key].peak_mib / 1024, GOAL_GIB, at_most=True, unit=" GiB"))
        same = ours[key].answer["digest"] == ours[key + "1"].answer["digest"]
        report.agreements.append(Agreement(f"1 and 2 threads, every byte of {names[key].split(',')[0]}", 1, 0 if same else float("inf"), 0))
    more = 1024 * (ours["paths"].peak_mib - ours["some"].peak_mib) / (facts["homes"] - ours["some"].facts["homes"])
    report.notes.append(f"{ours['paths'].answer['paths']:,} paths, {ours['paths'].answer['unreached']:,} homes beyond 2 km; "
                        f"each home more takes {more:.1f} KiB, most of it the answer")
    return report
