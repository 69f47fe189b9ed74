"""The store of sensors on a GeoPackage: observations in, the last of all, a month of one. Beside plain SQLite. Programme: store_bench.cpp."""

from __future__ import annotations

import os
import pathlib
import subprocess

TITLE = "the store of sensors"


def _programme() -> str:
    import jumeau

    build = os.environ.get("JUMEAU_BUILD_DIR") or pathlib.Path(jumeau.__file__).resolve().parents[2]
    return str(pathlib.Path(build) / "bin" / "store_bench")


def _agree(report, group, tolerance: float) -> None:
    from report import Agreement

    there = [one for one in group if one.here]
    for one in there[1:]:
        worst = max(abs(one.answer[key] - there[0].answer[key]) for key in ("rows", "results"))
        report.agreements.append(Agreement(f"rows and sum of results: {one.name} with {there[0].name}", int(there[0].answer["rows"]), worst, tolerance))


def measure(folder: pathlib.Path, effort, quick: bool):
    from contest import Contender, Effort, contest
    from report import CaseReport, Ratio

    rows, many = (1_000_000, 5_000_000) if quick else (5_000_000, 100_000_000)
    large = str(folder / "large.gpkg")
    subprocess.run([_programme(), "fill", large, str(many)], check=True)

    def writer(name: str, mode: str) -> Contender:
        return Contender(name, mode, rows, "observations", [_programme(), mode, str(folder / f"{mode}.gpkg"), str(rows)])

    def question(name: str, mode: str) -> Contender:
        return Contender(name, mode, 1, "answers", [_programme(), mode, large])

    ours, again = writer("store: put", "insert"), writer("store: put the same again", "again")
    plain = [writer("plain SQLite, by time", "plain"), writer("plain SQLite, sorted batches", "plain_sorted")]
    last = [question("store: last of all", "last"), question("plain SQLite: last of all", "plain_last")]
    month = [question("store: a month of one", "month"), question("plain SQLite: a month of one", "plain_month")]
    report = CaseReport("store", TITLE, f"1,000 invented series: {rows:,} observations put, {many:,} asked, on a file of {os.path.getsize(large) / 2**30:.1f} GiB")
    report.contenders = [ours, again, *plain, *last, *month]
    for group in ([ours, again, *plain], last, month):
        contest("store", group, folder, Effort(effort.runs, min(effort.seconds, 30.0)))
    report.ratios.append(Ratio("put, millions a second", ours.rate / 1e6, 1.0, unit=" M/s"))
    report.against(ours, plain[0], "put: times plain SQLite, by time")
    report.against(ours, plain[1], "put: times plain SQLite, sorted batches")
    report.ratios.append(Ratio("last of all", last[0].median_s, 1.0, at_most=True, unit=" s"))
    report.ratios.append(Ratio("a month of one", 1000 * month[0].median_s, 50.0, at_most=True, unit=" ms"))
    for group in ([ours, again, *plain], last, month):
        _agree(report, group, 1e-3)
    return report
