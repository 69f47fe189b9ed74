"""A layer of a million lines from QGIS into columns and back: against QGIS's own loop over features, in C++ and in Python.

The loop in C++ is the floor: no plugin gets features faster. Programme: tables_bench.cpp.
"""

from __future__ import annotations

import os
import pathlib

import numpy as np

TITLE = "layers of QGIS into columns and back"


class PyQgis:
    """What a plugin in Python does: coordinates and numbers of all features, into lists."""

    def __init__(self, folder: pathlib.Path):
        from qgis.core import QgsApplication, QgsFeatureRequest, QgsVectorLayer

        self.app = QgsApplication([], False)
        self.app.initQgis()
        self.layer = QgsVectorLayer(str(folder / "lines.gpkg"), "lines", "ogr")
        self.request = QgsFeatureRequest()
        self.facts = {"rows": self.layer.featureCount()}

    def run(self) -> None:
        self.positions, self.rows = [], []
        for feature in self.layer.getFeatures(self.request):
            self.positions.extend((at.x(), at.y()) for at in feature.geometry().constGet().vertices())
            self.rows.append(feature.attributes())

    def answer(self) -> dict:
        from qgis.core import NULL

        numbers = sum(value for row in self.rows for value in row if isinstance(value, (int, float)) and value != NULL)
        return {"features": len(self.rows), "positions": len(self.positions), "numbers": numbers}


CONTENDERS = {"pyqgis": PyQgis}


def _write_lines(path: pathlib.Path, rows: int) -> None:
    """Lines of four positions with a number, a class and a name, as a street layer has them."""
    import jumeau

    i = np.arange(rows)
    x, y = 890_000.0 + 10.0 * (i % 1000), 6_240_000.0 + 10.0 * (i // 1000)
    dx, dy = np.array([0, 3, 6, 9]), np.array([0, 1, 0, 2])
    xy = np.stack((x[:, None] + dx, y[:, None] + dy), axis=2).reshape(-1, 2)
    speed = np.where(i % 7 == 0, np.nan, 30.0 + i % 3)
    jumeau.Table.lines(xy, "EPSG:2154", offsets=np.arange(0, len(xy) + 1, 4), id=i, speed_kmh=speed,
                       highway=["residential"] * rows).write(path)


def _programme() -> pathlib.Path:
    import jumeau

    build = os.environ.get("JUMEAU_BUILD_DIR") or pathlib.Path(jumeau.__file__).resolve().parents[2]
    return pathlib.Path(build) / "bin" / "tables_bench"


def _agree(report, group) -> None:
    from report import Agreement

    there = [one for one in group if one.here]
    for one in there[1:]:
        worst = max(abs(one.answer[key] - there[0].answer[key]) for key in there[0].answer)
        report.agreements.append(Agreement(f"features, positions and sum of numbers: {one.name} with {there[0].name}",
                                           there[0].answer["features"], worst, 0))


def measure(folder: pathlib.Path, effort, quick: bool):
    from contest import Contender, Effort, contest
    from report import CaseReport

    rows = 100_000 if quick else 1_000_000
    slow = rows // 10
    _write_lines(folder / "all.gpkg", rows)
    _write_lines(folder / "lines.gpkg", slow)

    def native(name: str, mode: str, source: str) -> Contender:
        return Contender(name, mode, rows, "lines", [str(_programme()), mode, source])

    file, memory = str(folder / "all.gpkg"), f"memory:{rows}"
    from_file = [native("GeoPackage: readTable", "read", file), native("GeoPackage: QGIS loop, C++", "loop", file)]
    python = Contender("GeoPackage: QGIS loop, Python", "pyqgis", slow, "lines")
    inside = [native("memory layer: readTable", "read", memory), native("memory layer: QGIS loop, C++", "loop", memory)]
    through = [native("GeoPackage: readTable, writeTable to memory", "through", file),
               native("GeoPackage: QGIS copy to memory, C++", "copy", file)]
    report = CaseReport("layers", TITLE, f"{rows:,} invented lines of 4 positions and 3 fields ({slow:,} of them for Python)")
    report.contenders = [*from_file, python, *inside, *through]
    contest("layers", report.contenders, folder, Effort(effort.runs, min(effort.seconds, 12.0)))
    report.against(*from_file, "GeoPackage: of the speed of the bare loop", 0.5)
    report.against(from_file[0], python, "GeoPackage: times the loop in Python")
    report.against(*inside, "memory layer: of the speed of the bare loop")
    report.against(*through, "GeoPackage, there and back: of the speed of QGIS's copy", 0.5)
    _agree(report, [*from_file, *through])
    _agree(report, inside)
    return report
