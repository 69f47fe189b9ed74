"""What was measured: for people as aligned columns, for machines as JSON."""

from __future__ import annotations

import os
import platform
from dataclasses import dataclass, field
from typing import Any, Optional

from contest import Contender

import jumeau


@dataclass
class Ratio:
    """How many times better than a peer, and what was wished for."""

    what: str
    value: float
    goal: Optional[float] = None
    at_most: bool = False  #: the goal is an upper limit
    unit: str = "x"

    @property
    def met(self) -> Optional[bool]:
        if self.goal is None:
            return None
        return self.value <= self.goal if self.at_most else self.value >= self.goal


@dataclass
class Agreement:
    """That contenders found the same."""

    what: str
    compared: int
    worst: float
    tolerance: float

    @property
    def ok(self) -> bool:
        return self.compared > 0 and self.worst <= self.tolerance


@dataclass
class CaseReport:
    case: str
    title: str
    data: str
    contenders: list[Contender] = field(default_factory=list)
    ratios: list[Ratio] = field(default_factory=list)
    agreements: list[Agreement] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    failure: Optional[str] = None
    seconds: float = 0.0

    @property
    def ok(self) -> bool:
        return self.failure is None and all(one.ok for one in self.agreements)

    def against_by_cpu(self, ours: Contender, peer: Contender, what: str) -> None:
        """The same by seconds of processor: what is left of it on a busy machine."""
        if ours.here and peer.here:
            self.ratios.append(Ratio(what, ours.work / ours.cpu_median_s / (peer.work / peer.cpu_median_s)))

    def against(self, ours: Contender, peer: Contender, what: str, goal: Optional[float] = None) -> None:
        """How many times more is done in a second than by the peer, where the peer is there."""
        if ours.here and peer.here:
            self.ratios.append(Ratio(what, ours.rate / peer.rate, goal))


def machine() -> dict[str, Any]:
    model, memory = platform.processor() or platform.machine(), 0.0
    try:
        with open("/proc/cpuinfo", encoding="utf-8", errors="replace") as file:
            model = next((line.split(":", 1)[1].strip() for line in file if line.startswith("model name")), model)
        memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    except (OSError, ValueError):
        pass  # not Linux: the rest is worth knowing
    load = os.getloadavg()[0] if hasattr(os, "getloadavg") else 0.0
    return {"cpu": model, "cores": len(os.sched_getaffinity(0)), "memory_gib": round(memory, 1), "load_at_start": round(load, 2),
            "system": platform.freedesktop_os_release().get("PRETTY_NAME", platform.system()), "python": platform.python_version(),
            "jumeau": jumeau.__version__}


# ---- for people


def number(value: float) -> str:
    if value >= 100:
        return f"{value:,.0f}"
    return f"{value:.3g}"


def lines_of(report: CaseReport) -> list[str]:
    out = ["", f"{report.case}: {report.title}", f"  data: {report.data}"]
    if not report.contenders:
        return out + ([f"  FAILED: {report.failure}".replace("\n", "\n    ")] if report.failure else [])
    rows = [("", "median", "cpu", "runs", "done", "rate", "peak memory")]
    for one in report.contenders:
        if not one.here:
            rows.append((one.name, "peer not installed", "", "", "", "", one.missing or ""))
        elif one.seconds:
            rows.append((one.name, f"{number(one.median_s)} s", f"{number(one.cpu_median_s)} s", str(len(one.seconds)), f"{number(one.work)} {one.unit}",
                         f"{number(one.rate)} {one.unit}/s", f"{one.peak_mib:,.0f} MiB"))
    widths = [max(len(row[column]) for row in rows) for column in range(7)]
    for row in rows:
        first, *others = [cell.ljust(w) if i == 0 else cell.rjust(w) for i, (cell, w) in enumerate(zip(row, widths))]
        out.append("  " + "  ".join([first, *others]).rstrip())
    wide = max((len(one.what) for one in report.ratios), default=0)
    for one in report.ratios:
        sign = "<=" if one.at_most else ">="
        goal = "" if one.goal is None else f"   goal {sign} {number(one.goal)}{one.unit}: {'met' if one.met else 'NOT MET'}"
        out.append(f"  {one.what.ljust(wide)}  {number(one.value).rjust(7)}{one.unit}{goal}")
    for one in report.agreements:
        verdict = "agree" if one.ok else "DISAGREE"
        out.append(f"  {verdict}: {one.what} ({one.compared:,} compared, worst difference {one.worst:.2g}, allowed {one.tolerance:g})")
    out += [f"  note: {note}" for note in report.notes]
    return out


# ---- for machines


def contender_json(one: Contender) -> dict[str, Any]:
    if not one.here:
        return {"name": one.name, "missing": one.missing}
    told: dict[str, Any] = {"name": one.name, "work": one.work, "unit": one.unit, "warm_up_s": one.warm_up_s,
                            "seconds": one.seconds, "cpu_s": one.cpu_s, "peak_memory_mib": round(one.peak_mib, 1), **one.facts}
    if one.seconds:
        told |= {"median_s": one.median_s, "cpu_median_s": one.cpu_median_s, "rate_per_s": one.rate}
    return told


def case_json(report: CaseReport) -> dict[str, Any]:
    return {"case": report.case, "title": report.title, "data": report.data, "ok": report.ok, "failure": report.failure,
            "seconds": round(report.seconds, 1),
            "figures": [contender_json(one) for one in report.contenders],
            "ratios": [{"what": one.what, "value": one.value, "unit": one.unit, "goal": one.goal, "at_most": one.at_most,
                        "met": one.met} for one in report.ratios],
            "agreements": [{"what": one.what, "compared": one.compared, "worst": one.worst, "tolerance": one.tolerance,
                            "ok": one.ok} for one in report.agreements],
            "notes": report.notes}
