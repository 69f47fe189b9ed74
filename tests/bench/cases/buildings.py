"""Solids from footprints and a point cloud: buildings per second at each level, points read per second."""

from __future__ import annotations

import pathlib

import numpy as np

TITLE = "buildings from footprints and a point cloud"
LEVELS = ("1.2", "1.3", "2.2")
#: Buildings per second of the peers on Delft, two cores (3dfier LoD1, roofer LoD1.2 + 1.3 + 2.2).
GOAL_LOD1, GOAL_ALL = 560, 60


class Level:
    """One level, from the files to the tables."""

    lod = ""

    def __init__(self, folder: pathlib.Path):
        import json
        import logging

        import jumeau

        logging.getLogger("jumeau").setLevel(logging.ERROR)
        jumeau.set_threads(2)
        self.buildings, self.cloud = jumeau.buildings, json.loads((folder / "cloud.json").read_text())
        self.footprints = jumeau.read(folder / "footprints.gpkg")
        self.facts = {"buildings": len(self.footprints)}

    def run(self) -> None:
        self.found = self.buildings(self.cloud, self.footprints, lod=self.lod, crs=self.footprints.crs)

    def answer(self) -> dict:
        table = self.found.output
        return {"rmse": float(np.nanmedian(table.column("rmse_m"))), "invalid": int(np.sum(~np.asarray(table.column("valid"), bool)))}


class Points(Level):
    """All points read into arrays."""

    def run(self) -> None:
        import jumeau

        self.count = len(jumeau.city.read_points(self.cloud)["x"])

    def answer(self) -> dict:
        return {"points": self.count}


CONTENDERS = {f"LoD{lod}": type(f"Level{lod}", (Level,), {"lod": lod}) for lod in LEVELS} | {"points": Points}


def _invented(folder: pathlib.Path) -> list[str]:
    """A hundred gable houses of 10 m x 8 m, 8 points per m2."""
    import jumeau

    random = np.random.default_rng(1)
    x, y = random.uniform(0, 200, 320_000), random.uniform(0, 200, 320_000)
    off_x, off_y = x % 20 - 10, y % 20 - 10
    house = (np.abs(off_x) < 5) & (np.abs(off_y) < 4)
    z = np.where(house, 6.0 + 0.7 * (4 - np.abs(off_y)) + random.normal(0, 0.02, x.size), 0.0)
    jumeau.city.write_points(folder / "cloud.laz", x + 900_000, y + 6_300_000, z, np.where(house, 6, 2), "EPSG:2154")
    ring = np.array([[-5, -4], [5, -4], [5, 4], [-5, 4], [-5, -4]])
    middles = [(900_010 + 20 * i, 6_300_010 + 20 * k) for i in range(10) for k in range(10)]
    jumeau.Table.polygons([ring + middle for middle in middles], "EPSG:2154").write(folder / "footprints.gpkg")
    return [str(folder / "cloud.laz")]


def _prepare(folder: pathlib.Path) -> str:
    import json

    import data
    import jumeau

    cloud, footprints = data.real("delft", "ahn3"), data.real("delft", "bgt", "bgt_pand.sqlite")
    if footprints:
        jumeau.read(footprints).write(folder / "footprints.gpkg")
    (folder / "cloud.json").write_text(json.dumps([str(cloud)] if footprints else _invented(folder)))
    return "Delft, AHN3 and footprints" if footprints else data.INVENTED


def measure(folder: pathlib.Path, effort, quick: bool):
    from contest import Contender, contest
    from report import Agreement, CaseReport, Ratio

    report = CaseReport("buildings", TITLE, _prepare(folder), [])
    import jumeau

    count = len(jumeau.read(folder / "footprints.gpkg"))
    levels = [Contender(f"jumeau.buildings, LoD{lod}", f"LoD{lod}", count, "buildings") for lod in LEVELS]
    points = Contender("all points into arrays", "points", 1, "clouds")
    for one in (*levels, points):
        contest("buildings", [one], folder, effort)
        report.contenders.append(one)
    report.data += f": {count} buildings, {points.answer['points']:,} points"
    report.ratios.append(Ratio("buildings/s at LoD1.2", count / levels[0].median_s, GOAL_LOD1, unit="/s"))
    report.ratios.append(Ratio("buildings/s at the three levels", count / sum(one.median_s for one in levels), GOAL_ALL, unit="/s"))
    report.ratios.append(Ratio("points/s read", points.answer["points"] / points.median_s, unit="/s"))
    report.agreements.append(Agreement("solids that are not valid", 3 * count, sum(one.answer["invalid"] for one in levels), 0))
    report.notes.append("median RMSE: " + ", ".join(f"LoD{lod} {one.answer['rmse']:.3f} m" for lod, one in zip(LEVELS, levels)))
    return report
