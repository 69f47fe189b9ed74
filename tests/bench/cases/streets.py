"""Streets of an OpenStreetMap file as lines with their attributes: against GDAL's driver, asked for the same ways."""

from __future__ import annotations

import pathlib

TITLE = "streets on foot from an OpenStreetMap file"
LEFT_OUT = ("motorway", "motorway_link", "trunk", "trunk_link", "construction", "proposed", "raceway", "bus_guideway", "platform",
            "elevator", "corridor")


class Jumeau:
    def __init__(self, folder: pathlib.Path):
        import logging

        import jumeau

        logging.getLogger("jumeau").setLevel(logging.ERROR)
        self.streets = jumeau.streets
        self.path = (folder / "path.txt").read_text(encoding="utf-8")

    def run(self) -> None:
        self.found = self.streets(self.path, profile="walk").output

    def answer(self) -> dict:
        return {"ways": sorted(set(self.found["osm_id"].tolist())), "rows": len(self.found)}


class Gdal:
    """As ogr2ogr -where would, into GDAL's memory. Its lines keep few tags as fields and the rest as one text."""

    def __init__(self, folder: pathlib.Path):
        from osgeo import gdal

        gdal.UseExceptions()
        self.gdal = gdal
        self.path = (folder / "path.txt").read_text(encoding="utf-8")
        self.driver = "MEM" if int(gdal.VersionInfo()) >= 3110000 else "Memory"
        self.where = "highway IS NOT NULL AND highway NOT IN ({})".format(", ".join(f"'{one}'" for one in LEFT_OUT))
        self.facts = {"version": gdal.__version__}

    def run(self) -> None:
        self.found = self.gdal.VectorTranslate("", self.path, format=self.driver, layers=["lines"], where=self.where)

    def answer(self) -> dict:
        layer = self.found.GetLayer(0)
        allowed = (row for row in layer if '"foot"=>"no"' not in (row.GetField("other_tags") or ""))
        return {"ways": sorted(int(row.GetField("osm_id")) for row in allowed), "rows": layer.GetFeatureCount()}


CONTENDERS = {"jumeau": Jumeau, "gdal": Gdal}


def measure(folder: pathlib.Path, effort, quick: bool):
    import data
    from contest import Contender, contest
    from report import Agreement, CaseReport

    names = ("geneva", "geneva.osm.pbf")
    path = data.real(*names)
    if path is None:
        return CaseReport("streets", TITLE, f"none: {'/'.join(names)} of the real data is not there, nothing was measured")
    (folder / "path.txt").write_text(str(path), encoding="utf-8")
    report = CaseReport("streets", TITLE, f"Geneva, {path.stat().st_size / 1e6:.1f} MB of .osm.pbf")
    megabytes = path.stat().st_size / 1e6
    ours, gdal = Contender("jumeau.streets", "jumeau", megabytes, "MB"), Contender("GDAL, layer lines", "gdal", megabytes, "MB")
    report.contenders = [ours, gdal]
    contest("streets", report.contenders, folder, effort)
    report.against(ours, gdal, "times GDAL")
    if gdal.here:
        mine, theirs = set(ours.answer["ways"]), set(gdal.answer["ways"])
        report.agreements.append(Agreement("ways that only one of them finds (share)", len(mine | theirs),
                                           len(mine ^ theirs) / max(1, len(mine | theirs)), 0.03))
        report.notes.append(f"{len(mine - theirs)} ways are ours alone (GDAL leaves squares drawn as areas to another layer), "
                            f"{len(theirs - mine)} GDAL's alone")
    return report
