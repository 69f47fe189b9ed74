"""Fewest hubs such that 90 % of the people (50 % where it must be quick) are within 800 m on foot: against the plain model given to HiGHS.

Both get the same pairs of cells and the same number of threads. HiGHS gets its model ready-made: min sum x, z_i <= sum x_j of the
cells j within reach of i, sum w_i z_i >= S, x binary, z in [0, 1], which is easier for it than binary z.
"""

from __future__ import annotations

import math
import pathlib

import numpy as np

RADIUS_M, THREADS = 800.0, 2
TITLE = "fewest hubs for a share of the people within 800 m on foot, proved"


class Jumeau:
    def __init__(self, folder: pathlib.Path):
        import jumeau

        self.siting = jumeau.siting
        jumeau.set_threads(THREADS)
        held = np.load(folder / "cover.npz")
        self.costs, self.weights = (held["indptr"], held["indices"], held["data"]), held["weights"]
        self.share = float(held["share"])

    def run(self) -> None:
        self.found = self.siting.partial_cover(self.costs, self.weights, RADIUS_M, self.share, candidates=len(self.weights))
        self.facts = {"counters": dict(self.found.counters)}

    def answer(self) -> dict:
        return {"hubs": len(self.found.sites), "bound": self.found.lower_bound, "sites": self.found.sites.tolist()}


class Highs:
    binary = False

    def __init__(self, folder: pathlib.Path):
        import highspy

        held = np.load(folder / "cover.npz")
        indptr, indices, weights = held["indptr"], held["indices"], held["weights"]
        n, pairs = len(weights), len(indices)
        lp = highspy.HighsLp()
        lp.num_col_, lp.num_row_ = 2 * n, n + 1  # x, then z
        lp.col_cost_ = np.concatenate((np.ones(n), np.zeros(n)))
        lp.col_lower_, lp.col_upper_ = np.zeros(2 * n), np.ones(2 * n)
        whole, real = highspy.HighsVarType.kInteger, highspy.HighsVarType.kContinuous
        lp.integrality_ = [whole] * n + [whole if self.binary else real] * n
        least = math.ceil(float(held["share"]) * int(weights.sum()))  # the people are whole numbers
        lp.row_lower_ = np.concatenate((np.zeros(n), [least]))
        lp.row_upper_ = np.full(n + 1, np.inf)
        at = np.insert(indices, indptr[1:], n + np.arange(n))  # sum x_j - z_i >= 0
        values = np.insert(np.ones(pairs), indptr[1:], -1.0)
        lp.a_matrix_.format_ = highspy.MatrixFormat.kRowwise
        lp.a_matrix_.start_ = np.concatenate((indptr + np.arange(n + 1), [len(at) + n]))
        lp.a_matrix_.index_ = np.concatenate((at, n + np.arange(n)))
        lp.a_matrix_.value_ = np.concatenate((values, weights.astype(float)))
        self.lp, self.n, self.highspy = lp, n, highspy
        self.facts = {"version": highspy.Highs().version(), "columns": 2 * n, "entries": len(at) + n}

    def run(self) -> None:
        self.highs = self.highspy.Highs()
        self.highs.setOptionValue("output_flag", False)
        self.highs.setOptionValue("threads", THREADS)
        self.highs.setOptionValue("mip_rel_gap", 0.0)  # proved, as ours
        self.highs.passModel(self.lp)
        self.highs.run()

    def answer(self) -> dict:
        if self.highs.getModelStatus() != self.highspy.HighsModelStatus.kOptimal:
            raise RuntimeError(f"HiGHS proved nothing: {self.highs.getModelStatus()}")
        opened = np.array(self.highs.getSolution().col_value[:self.n])
        return {"hubs": int(round(self.highs.getInfo().objective_function_value)), "sites": np.flatnonzero(opened > 0.5).tolist()}


class HighsBinary(Highs):
    binary = True


CONTENDERS = {"jumeau": Jumeau, "highs": Highs, "highs_binary": HighsBinary}


def _territory():
    import data
    import jumeau

    streets, cells = data.real("porto_alegre", "poa_osm.pbf"), data.real("porto_alegre", "poa_hexgrid.csv")
    if streets and cells:
        lines = jumeau.streets(streets, profile="walk").output.to_crs("EPSG:31982")
        return lines, jumeau.read(cells).to_crs("EPSG:31982"), "population", "Porto Alegre"
    made = data.invented_commune()
    return made["streets"], made["population"], "people", data.INVENTED


def _prepare(folder: pathlib.Path, share: float):
    import jumeau

    streets, cells, field, words = _territory()
    at = (net := jumeau.network.Network(streets)).snap(cells, RADIUS_M)
    costs = net.costs(at, at, limit=RADIUS_M)
    weights = np.rint(cells[field]).astype(np.int64)
    np.savez(folder / "cover.npz", indptr=costs.indptr, indices=costs.indices, data=costs.data, weights=weights,
             share=share)
    pairs = np.repeat(np.arange(len(cells)), np.diff(costs.indptr)), costs.indices
    words += f", {share:.0%}: {len(cells):,} cells, {weights.sum():,} people, {len(costs.data):,} pairs within {RADIUS_M:.0f} m"
    return pairs, weights, words


def _share(pairs, weights, sites: list[int]) -> float:
    """Of the people near a site, counted anew."""
    cell, candidate = pairs
    return weights[np.unique(cell[np.isin(candidate, sites)])].sum() / weights.sum()


def measure(folder: pathlib.Path, effort, quick: bool):
    from contest import Contender, contest
    from report import Agreement, CaseReport

    share = 0.5 if quick else 0.9
    pairs, weights, words = _prepare(folder, share)
    report = CaseReport("cover", TITLE, words)
    ours = Contender(f"jumeau.siting.partial_cover, {THREADS} threads", "jumeau", 1, "answers")
    plain = Contender(f"HiGHS, plain model, {THREADS} threads", "highs", 1, "answers")
    binary = Contender(f"HiGHS, plain model, z binary, {THREADS} threads", "highs_binary", 1, "answers")
    report.contenders = [ours, plain] if quick else [ours, plain, binary]
    contest("cover", report.contenders, folder, effort)
    peers = [one for one in report.contenders[1:] if one.here]
    if peers:
        best = min(peers, key=lambda one: one.median_s)
        report.against(ours, best, "times HiGHS on the plain model, its faster form", 5 if words.startswith("Porto") and not quick else None)
        report.against_by_cpu(ours, best, "the same by seconds of processor")
    report.agreements.append(Agreement("ours is proved: hubs less their lower bound", 1,
                                       abs(ours.answer["hubs"] - ours.answer["bound"]), 0))
    for one in peers:
        report.agreements.append(Agreement(f"number of hubs ({ours.answer['hubs']}), with {one.name}", 1,
                                           abs(ours.answer["hubs"] - one.answer["hubs"]), 0))
    for one in [ours, *peers]:
        short = max(0.0, share - _share(pairs, weights, one.answer["sites"]))
        report.agreements.append(Agreement(f"share of the people counted anew, {one.name}: what is short of {share:.0%}", 1, short, 0))
    return report
