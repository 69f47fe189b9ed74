"""Ordinary kriging with variance, all points for every cell: beside SAGA's, and as a textbook has it on numpy for some cells.

SAGA's variance leaves out the Lagrange multiplier of the ordinary system: it is compared without it."""

from __future__ import annotations

import pathlib
import subprocess

import numpy as np

TITLE = "kriging from many points to many cells"
NUGGET, PSILL, RANGE_M, SIDE_M, CELL_M = 0.1, 1.0, 3000.0, 10_000.0, 25.0
SAMPLES = 200
GOAL = 20


class Jumeau:
    neighbours = 0

    def __init__(self, folder: pathlib.Path):
        import jumeau

        jumeau.set_threads(2)
        self.krige, held = jumeau.sensors.krige, np.load(folder / "krige.npz")
        self.given = held["xy"], held["values"], held["cells"]
        self.samples = held["samples"]

    def run(self) -> None:
        self.found = self.krige(*self.given, "spherical", NUGGET, PSILL, RANGE_M, neighbours=self.neighbours)

    def answer(self) -> dict:
        return {"estimate": self.found[0][self.samples].tolist(), "variance": self.found[1][self.samples].tolist()}


class Nearest(Jumeau):
    neighbours = 32


class Saga:
    """A process of its own each time, which reads the points and writes the rasters."""

    def __init__(self, folder: pathlib.Path):
        self.folder = folder
        try:
            told = subprocess.run(["saga_cmd", "--version"], capture_output=True, text=True, check=True).stdout
        except FileNotFoundError as why:
            raise ImportError("saga_cmd") from why
        self.facts = {"version": told.split(":")[-1].strip()}
        held = np.load(folder / "krige.npz")
        self.samples, cells = held["samples"], held["cells"]
        low, high = cells.min(axis=0), cells.max(axis=0)
        model = f"{NUGGET} + {PSILL} * ifelse(gt(x, {RANGE_M:g}), 1, 1.5 * x / {RANGE_M:g} - 0.5 * (x / {RANGE_M:g})^3)"
        target = {"SIZE": CELL_M, "XMIN": low[0], "XMAX": high[0], "YMIN": low[1], "YMAX": high[1]}
        self.command = ["saga_cmd", "statistics_kriging", "0", "-POINTS", "points.shp", "-FIELD", "value", "-TARGET_DEFINITION", "0",
                        *(word for key, value in target.items() for word in (f"-TARGET_USER_{key}", repr(float(value)))),
                        "-PREDICTION", "estimate.sdat", "-VARIANCE", "variance.sdat", "-TQUALITY", "1", "-VAR_MODEL", model,
                        "-SEARCH_RANGE", "1", "-SEARCH_POINTS_ALL", "1"]

    def run(self) -> None:
        subprocess.run(self.command, cwd=self.folder, check=True, stdout=subprocess.DEVNULL)

    def answer(self) -> dict:
        from osgeo import gdal

        gdal.UseExceptions()
        return {name: gdal.Open(str(self.folder / f"{name}.sdat")).ReadAsArray().ravel()[self.samples].tolist()
                for name in ("estimate", "variance")}


CONTENDERS = {"jumeau": Jumeau, "nearest": Nearest, "saga": Saga}


def _prepare(folder: pathlib.Path, points: int, columns: int, rows: int) -> None:
    from osgeo import ogr

    random = np.random.default_rng(1)
    xy = random.uniform(0, SIDE_M, (points, 2))
    values = np.sin(xy[:, 0] / 1500) + np.cos(xy[:, 1] / 2000) + random.normal(0, 0.3, points)
    x, y = CELL_M * (np.arange(columns) + 0.5), CELL_M * (np.arange(rows)[::-1] + 0.5)
    cells = np.stack(np.meshgrid(x, y), axis=-1).reshape(-1, 2)
    np.savez(folder / "krige.npz", xy=xy, values=values, cells=cells, samples=random.choice(len(cells), SAMPLES, replace=False))
    ogr.UseExceptions()
    file = ogr.GetDriverByName("ESRI Shapefile").CreateDataSource(str(folder / "points.shp"))
    layer = file.CreateLayer("points", geom_type=ogr.wkbPoint)
    field = ogr.FieldDefn("value", ogr.OFTReal)
    field.SetWidth(24), field.SetPrecision(15)
    layer.CreateField(field)
    for place, value in zip(xy.tolist(), values.tolist()):
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("value", value)
        feature.SetGeometry(ogr.CreateGeometryFromWkt(f"POINT ({place[0]!r} {place[1]!r})"))
        layer.CreateFeature(feature)


def _gamma(distance: np.ndarray) -> np.ndarray:
    share = np.minimum(distance / RANGE_M, 1)
    return np.where(distance > 0, NUGGET + PSILL * (1.5 * share - 0.5 * share**3), 0)


def _textbook(folder: pathlib.Path) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Estimate, variance and Lagrange multiplier of the cells that are compared."""
    held = np.load(folder / "krige.npz")
    xy, cells = held["xy"], held["cells"][held["samples"]]
    count = len(xy)
    left, right = np.ones((count + 1, count + 1)), np.ones((count + 1, len(cells)))
    left[count, count] = 0
    left[:count, :count] = _gamma(np.hypot(*(xy[:, None] - xy).transpose(2, 0, 1)))
    right[:count] = _gamma(np.hypot(*(xy[:, None] - cells).transpose(2, 0, 1)))
    weights = np.linalg.solve(left, right)
    return held["values"] @ weights[:count], (weights * right).sum(axis=0), weights[count]


def measure(folder: pathlib.Path, effort, quick: bool):
    from contest import Contender, contest
    from report import Agreement, CaseReport

    points, columns, rows = (300, 200, 100) if quick else (1000, 400, 250)
    _prepare(folder, points, columns, rows)
    report = CaseReport("krige", TITLE, f"{points:,} invented points, {columns * rows:,} cells, spherical variogram")
    ours = Contender("jumeau.sensors.krige, all points", "jumeau", columns * rows, "cells")
    nearest = Contender("jumeau.sensors.krige, 32 nearest points", "nearest", columns * rows, "cells")
    saga = Contender("SAGA, Ordinary Kriging, all points", "saga", columns * rows, "cells")
    report.contenders = [ours, nearest, saga]
    contest("krige", report.contenders, folder, effort)
    report.against(ours, saga, "cells/s, times SAGA", None if quick else GOAL)
    estimate, variance, multiplier = _textbook(folder)

    def agree(what: str, found: list, expected: np.ndarray, tolerance: float) -> None:
        report.agreements.append(Agreement(what, SAMPLES, float(np.abs(found - expected).max()), tolerance))

    agree("estimates with the textbook's", ours.answer["estimate"], estimate, 1e-9)
    agree("variances with the textbook's", ours.answer["variance"], variance, 1e-9)
    if saga.here:  # which keeps single precision
        agree("estimates with SAGA's", ours.answer["estimate"], np.array(saga.answer["estimate"]), 1e-6)
        agree("variances less the multiplier with SAGA's", ours.answer["variance"] - multiplier, np.array(saga.answer["variance"]), 1e-6)
    return report
