#!/usr/bin/env python3
"""Measures jumeau side by side with its peers, in one run: `tools/dev bench [--json FILE] [CASE...]`.

Each contender has a process of its own; they run in turns after a warm-up, and the median of five counts (fewer where one run
takes long: the column says how many). Answers must agree within a stated tolerance, else the status is 1; a goal that is
missed is told, and does not change the status.
"""

from __future__ import annotations

import argparse
import importlib
import json
import logging
import os
import pathlib
import sys
import tempfile
import time
import traceback

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

from contest import Effort, Failed  # noqa: E402
from report import CaseReport, case_json, lines_of, machine  # noqa: E402

#: In the order in which they run; those that take long only when named, or with --full.
CASES = ("reach", "cover", "streets", "layers", "median", "pareto", "lanes", "walking", "scenario", "buildings", "tiles", "store",
         "krige", "quality")
LONG = ("metropolis",)


def arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0], epilog="Cases: " + ", ".join(CASES + LONG))
    parser.add_argument("cases", nargs="*", metavar="CASE", help="all but the long ones, unless named")
    parser.add_argument("--json", type=pathlib.Path, metavar="FILE", help="writes every figure with its peer's")
    effort = parser.add_mutually_exclusive_group()
    effort.add_argument("--quick", action="store_true", help="under a minute: smaller loads, one to three runs")
    effort.add_argument("--full", action="store_true", help=f"the long cases too: {', '.join(LONG)}")
    given = parser.parse_args()
    unknown = sorted(set(given.cases) - set(CASES + LONG))
    if unknown:
        parser.error(f"there is no case {unknown[0]!r}: there are {', '.join(CASES + LONG)}")
    return given


def measured(case: str, effort: Effort, quick: bool) -> CaseReport:
    begin = time.perf_counter()
    module = importlib.import_module(f"cases.{case}")
    with tempfile.TemporaryDirectory(prefix="jumeau_bench_") as folder:
        try:
            report = module.measure(pathlib.Path(folder), effort, quick)
        except Failed as why:
            report = CaseReport(case, module.TITLE, "nothing was measured", failure=str(why))
        except Exception:  # the other cases are still worth measuring
            report = CaseReport(case, module.TITLE, "nothing was measured", failure=traceback.format_exc())
    report.seconds = time.perf_counter() - begin
    return report


def write_json(path: pathlib.Path, content: dict) -> None:
    """Whole or not at all."""
    draft = path.with_name(path.name + ".part")
    draft.write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")
    os.replace(draft, path)


def main() -> int:
    given = arguments()
    logging.getLogger("jumeau").setLevel(logging.ERROR)  # what the data lack is no news here
    effort = Effort(runs=3, seconds=5.0) if given.quick else Effort()
    chosen = given.cases or CASES + (LONG if given.full else ())
    about = machine()
    print(f"jumeau {about['jumeau']} on {about['cores']} cores of {about['cpu']}, {about['memory_gib']} GiB, {about['system']}; "
          f"load at start {about['load_at_start']}", flush=True)
    if about["load_at_start"] > 0.5:
        print("The machine is busy with something else: figures of several threads are too low, compare the column cpu.", flush=True)
    reports = []
    for case in chosen:
        report = measured(case, effort, given.quick)
        reports.append(report)
        print("\n".join(lines_of(report)), flush=True)
        if given.json:
            write_json(given.json, {"machine": about, "quick": given.quick, "cases": [case_json(one) for one in reports]})
    failed = [one.case for one in reports if not one.ok]
    missed = [f"{one.case}: {ratio.what}" for one in reports for ratio in one.ratios if ratio.met is False]
    print(f"\n{len(reports) - len(failed)} of {len(reports)} cases agree with their peers"
          + (f"; these do NOT: {', '.join(failed)}" if failed else "")
          + (f"; goals not met: {'; '.join(missed)}" if missed else ""))
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
