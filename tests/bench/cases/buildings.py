"""Solids from footprints and a point cloud: buildings per second at each level; points read, beside LASzip's own decoder.

Programme: points_bench.cpp.
"""

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


CONTENDERS = {f"LoD{lod}": type(f"Level{lod}", (Level,), {"lod": lod}) for lod in LEVELS}


def invented_houses() -> tuple[dict, list]:
    """A hundred gable houses of 10 m x 8 m, 8 points per m2: the points, and the outlines."""
    random = np.random.default_rng(1)
    x, y = random.uniform(0, 200, 320_000), random.uniform(0, 200, 320_000)
    off_x, off_y = x % 20 - 10, y % 20 - 10
    house = (np.abs(off_x) < 5) & (np.abs(off_y) < 4)
    z = np.where(house, 6.0 + 0.7 * (4 - np.abs(off_y)) + random.normal(0, 0.02, x.size), 0.0)
    ring = np.array([[-5, -4], [5, -4], [5, 4], [-5, 4], [-5, -4]])
    outlines = [ring + (900_010 + 20 * i, 6_300_010 + 20 * k) for i in range(10) for k in range(10)]
    return {"x": x + 900_000, "y": y + 6_300_000, "z": z, "classification": np.where(house, 6, 2)}, outlines


def _invented(folder: pathlib.Path) -> list[str]:
    import jumeau

    points, outlines = invented_houses()
    jumeau.city.write_points(folder / "cloud.laz", **points, crs="EPSG:2154")
    jumeau.Table.polygons(outlines, "EPSG:2154").write(folder / "footprints.gpkg")
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


def _points(folder: pathlib.Path, mode: str, name: str):
    """A cloud read by points_bench."""
    import json
    import os

    import jumeau
    from contest import Contender

    build = os.environ.get("JUMEAU_BUILD_DIR") or pathlib.Path(jumeau.__file__).resolve().parents[2]
    given = [pathlib.Path(one) for one in json.loads((folder / "cloud.json").read_text())]
    files = [str(file) for one in given for file in (sorted(one.glob("*.laz")) if one.is_dir() else [one])]
    return Contender(name, mode, 1, "points", [str(pathlib.Path(build) / "bin" / "points_bench"), mode, *files])


def _compare_points(report, folder: pathlib.Path, effort) -> None:
    from contest import contest
    from report import Agreement

    ours, peer = pair = [_points(folder, "cloud", "points into columns"), _points(folder, "laszip", "LASzip's own loop over points")]
    contest("buildings", pair, folder, effort)
    for one in pair:
        one.work = one.answer["points"]
    report.contenders += pair
    report.against(ours, peer, "points/s, times LASzip's own loop")
    report.against_by_cpu(ours, peer, "points/s of processor, times LASzip's own loop")
    worst = max(abs(ours.answer[key] - peer.answer[key]) / max(1.0, abs(peer.answer[key])) for key in peer.answer)
    report.agreements.append(Agreement("points and sum of heights with LASzip's loop, relative", int(peer.answer["points"]), worst, 1e-9))


def measure(folder: pathlib.Path, effort, quick: bool):
    from contest import Contender, contest
    from report import Agreement, CaseReport, Ratio

    report = CaseReport("buildings", TITLE, _prepare(folder), [])
    import jumeau

    count = len(jumeau.read(folder / "footprints.gpkg"))
    levels = [Contender(f"jumeau.buildings, LoD{lod}", f"LoD{lod}", count, "buildings") for lod in LEVELS]
    for one in levels:
        contest("buildings", [one], folder, effort)
        report.contenders.append(one)
    report.ratios += [Ratio(f"buildings/s at LoD{lod}", count / one.median_s, GOAL_LOD1 if lod == "1.2" else None, unit="/s")
                      for lod, one in zip(LEVELS, levels)]
    report.ratios.append(Ratio("buildings/s at the three levels", count / sum(one.median_s for one in levels), GOAL_ALL, unit="/s"))
    _compare_points(report, folder, effort)
    report.data += f": {count} buildings, {report.contenders[-1].work:,} points"
    report.agreements.append(Agreement("solids that are not valid", 3 * count, sum(one.answer["invalid"] for one in levels), 0))
    report.notes.append("median RMSE: " + ", ".join(f"LoD{lod} {one.answer['rmse']:.3f} m" for lod, one in zip(LEVELS, levels)))
    return report
