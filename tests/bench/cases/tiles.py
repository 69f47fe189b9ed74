"""How time and memory grow with a cloud: buildings of 1, 10 and 100 tiles, copies side by side of one."""

from __future__ import annotations

import pathlib

import numpy as np

TITLE = "buildings of a cloud that grows"
COUNTS = (1, 10, 100)
#: Time of a tile among the most of them, against a tile alone; memory against that of one tile.
MOST_TIME, MOST_MEMORY = 1.5, 10.0


class Tiles:
    """Buildings of the first so many copies, from the files to the tables."""

    count = 0

    def __init__(self, folder: pathlib.Path):
        import logging

        import jumeau

        logging.getLogger("jumeau").setLevel(logging.ERROR)
        jumeau.set_threads(2)
        self.buildings = jumeau.buildings
        self.cloud = [str(folder / _name(i)) for i in range(self.count)]
        self.footprints = jumeau.read(folder / f"footprints{self.count}.gpkg")

    def run(self) -> None:
        self.found = self.buildings(self.cloud, self.footprints, lod="1.3", crs=self.footprints.crs)

    def answer(self) -> dict:
        return {"volumes": np.asarray(self.found.output.column("volume_m3")).tolist()}


CONTENDERS = {f"tiles{count}": type(f"Tiles{count}", (Tiles,), {"count": count}) for count in COUNTS}


def _name(tile: int) -> str:
    return f"tile{tile:03}.laz"


def _tile(folder: pathlib.Path) -> tuple[dict, list, str, str]:
    """Points and outlines of one tile, their system, and what it is."""
    import data
    import jumeau

    cloud, footprints = data.real("delft", "ahn3", "ahn3_cropped_2.laz"), data.real("delft", "bgt", "bgt_pand.sqlite")
    if not footprints:
        from cases.buildings import invented_houses

        points, outlines = invented_houses()
        return points, outlines, "EPSG:2154", data.INVENTED
    points, table = jumeau.city.read_points(cloud), jumeau.read(footprints)
    paths = table.paths
    outlines = [table.xy[paths[part]:paths[part + 1]] for part in table.parts[table.rows[:-1]]]
    low, high = (np.array([edge(points["x"]), edge(points["y"])]) for edge in (np.min, np.max))
    return points, [one for one in outlines if (one.min(0) >= low).all() and (one.max(0) <= high).all()], table.crs, "a file of Delft, AHN3"


def _prepare(folder: pathlib.Path, counts) -> tuple[str, int]:
    """Copies ten to a row, whole metres apart. What they are of, and how many buildings a tile has."""
    import jumeau

    points, outlines, crs, about = _tile(folder)
    wide, high = np.ceil(np.ptp(points["x"])) + 1.0, np.ceil(np.ptp(points["y"])) + 1.0
    shifts = [np.array([wide * (i % 10), high * (i // 10)]) for i in range(max(counts))]
    for i, (east, north) in enumerate(shifts):
        jumeau.city.write_points(folder / _name(i), points["x"] + east, points["y"] + north, points["z"], points["classification"], crs)
    for count in counts:
        jumeau.Table.polygons([one + shift for shift in shifts[:count] for one in outlines], crs).write(folder / f"footprints{count}.gpkg")
    return f"{about}: {len(points['x']):,} points and {len(outlines)} buildings, copied", len(outlines)


def measure(folder: pathlib.Path, effort, quick: bool):
    from contest import Contender, contest
    from report import Agreement, CaseReport, Ratio

    counts = COUNTS[:2] if quick else COUNTS
    about, buildings = _prepare(folder, counts)
    report = CaseReport("tiles", TITLE, about, [Contender(f"jumeau.buildings, {count} tiles", f"tiles{count}", count, "tiles") for count in counts])
    for one in report.contenders:
        contest("tiles", [one], folder, effort)
    first, last = report.contenders[0], report.contenders[-1]
    report.ratios.append(Ratio(f"time per tile, {counts[-1]} tiles against one", first.rate / last.rate, MOST_TIME, at_most=True))
    report.ratios.append(Ratio(f"memory, {counts[-1]} tiles against one", last.peak_mib / first.peak_mib, MOST_MEMORY, at_most=True))
    volumes = [np.array(one.answer["volumes"]).reshape(-1, buildings) for one in report.contenders]
    worst = max(float(np.max(np.abs(one - volumes[0][0]))) for one in volumes)
    report.agreements.append(Agreement("volume of each building in each copy (m3)", sum(one.size for one in volumes), worst, 0.5))
    return report
