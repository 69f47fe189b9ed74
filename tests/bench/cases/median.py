"""p-median and p-centre on the 20 files of the OR-Library (Beasley 1990) whose optima are published; the first five, of 100 points,
against the plain p-median model given to HiGHS: min sum c_ij x_ij, sum_j x_ij = 1, x_ij <= y_j, sum y_j = p, y binary."""

from __future__ import annotations

import pathlib

import numpy as np

TITLE = "p-median and p-centre, proved"
THREADS = 2
MEDIANS = (5819, 4093, 4250, 3034, 1355, 7824, 5631, 4445, 2734, 1255, 7696, 6634, 4374, 2968, 1729, 8162, 6999, 4809, 2845, 1789)
CENTRES = (127, 98, 93, 74, 48, 84, 64, 55, 37, 20, 59, 51, 36, 26, 18, 47, 39, 28, 18, 13)
SMALL = 5


class Jumeau:
    def __init__(self, folder: pathlib.Path):
        import jumeau

        self.siting = jumeau.siting
        jumeau.set_threads(THREADS)
        held = np.load(folder / "median.npz")
        self.problems = [(held[f"costs{k}"], int(p)) for k, p in enumerate(held["p"])]

    def solved(self, costs, p):
        return self.siting.p_median(costs, np.ones(len(costs)), p)

    def run(self) -> None:
        self.found = [self.solved(*problem) for problem in self.problems]

    def answer(self) -> dict:
        return {"objectives": [one.objective for one in self.found], "gaps": [one.gap for one in self.found]}


class JumeauSmall(Jumeau):
    def __init__(self, folder: pathlib.Path):
        super().__init__(folder)
        del self.problems[SMALL:]


class JumeauCentre(Jumeau):
    def solved(self, costs, p):
        return self.siting.p_center(costs, p)


class Highs:
    def __init__(self, folder: pathlib.Path):
        import highspy

        self.highspy = highspy
        held = np.load(folder / "median.npz")
        self.models = [self.model(held[f"costs{k}"], int(p)) for k, p in enumerate(held["p"][:SMALL])]
        self.facts = {"version": highspy.Highs().version()}

    def model(self, costs, p: int):
        """Columns: y_j, then x_ij by rows of i. Rows: one per i, one per pair, one for p."""
        lp, n = self.highspy.HighsLp(), len(costs)
        pairs = n * n
        lp.num_col_, lp.num_row_ = n + pairs, n + pairs + 1
        lp.col_cost_ = np.concatenate((np.zeros(n), costs.ravel()))
        lp.col_lower_, lp.col_upper_ = np.zeros(n + pairs), np.ones(n + pairs)
        lp.integrality_ = [self.highspy.HighsVarType.kInteger] * n + [self.highspy.HighsVarType.kContinuous] * pairs
        lp.row_lower_ = np.concatenate((np.ones(n), np.full(pairs, -np.inf), [p]))
        lp.row_upper_ = np.concatenate((np.ones(n), np.zeros(pairs), [p]))
        x = n + np.arange(pairs)
        y = np.tile(np.arange(n), n)
        lp.a_matrix_.format_ = self.highspy.MatrixFormat.kRowwise
        lp.a_matrix_.start_ = np.concatenate((n * np.arange(n), pairs + 2 * np.arange(pairs + 1), [3 * pairs + n]))
        lp.a_matrix_.index_ = np.concatenate((x, np.column_stack((x, y)).ravel(), np.arange(n)))
        lp.a_matrix_.value_ = np.concatenate((np.ones(pairs), np.tile([1.0, -1.0], pairs), np.ones(n)))
        return lp

    def run(self) -> None:
        self.objectives = []
        for model in self.models:
            highs = self.highspy.Highs()
            highs.setOptionValue("output_flag", False)
            highs.setOptionValue("threads", THREADS)
            highs.setOptionValue("mip_rel_gap", 0.0)
            highs.passModel(model)
            highs.run()
            if highs.getModelStatus() != self.highspy.HighsModelStatus.kOptimal:
                raise RuntimeError(f"HiGHS proved nothing: {highs.getModelStatus()}")
            self.objectives.append(highs.getInfo().objective_function_value)

    def answer(self) -> dict:
        return {"objectives": self.objectives}


CONTENDERS = {"median": Jumeau, "median_small": JumeauSmall, "centre": JumeauCentre, "highs": Highs}


def _distances(words: list[int]) -> tuple[np.ndarray, int]:
    """Shortest ways between all points; of an edge that is there twice the last length counts."""
    n, edges, p = words[:3]
    costs = np.full((n, n), np.inf)
    np.fill_diagonal(costs, 0.0)
    for a, b, length in np.array(words[3:3 + 3 * edges]).reshape(-1, 3):
        costs[a - 1, b - 1] = costs[b - 1, a - 1] = length
    for k in range(n):
        np.minimum(costs, costs[:, k, None] + costs[None, k, :], out=costs)
    return costs, p


def _invented(p: int) -> tuple[np.ndarray, int]:
    at = np.random.default_rng(p).uniform(0, 1000, (100, 2))
    return np.rint(np.linalg.norm(at[:, None] - at[None], axis=2)), p


def _prepare(folder: pathlib.Path, count: int) -> tuple[bool, str]:
    import data

    files = [data.real("location_benchmarks", "pmed", f"pmed{k + 1}.txt") for k in range(count)]
    real = all(files)
    problems = [_distances([int(word) for word in file.read_text().split()]) for file in files] if real else [
        _invented(p) for p in (5, 10, 15, 20, 33)]
    np.savez(folder / "median.npz", p=[p for _, p in problems], **{f"costs{k}": costs for k, (costs, _) in enumerate(problems)})
    words = f"OR-Library pmed1 to pmed{count}" if real else "five invented problems of 100 points: the OR-Library is not there"
    return real, words


def _agree(report, who, name: str, others) -> None:
    from report import Agreement

    ours = who.answer["objectives"]
    worst = max(abs(a - b) for a, b in zip(ours, others))
    report.agreements.append(Agreement(name, min(len(ours), len(others)), worst, 1e-6))


def measure(folder: pathlib.Path, effort, quick: bool):
    from contest import Contender, contest
    from report import Agreement, CaseReport

    count = SMALL if quick else len(MEDIANS)
    real, words = _prepare(folder, count)
    count = count if real else SMALL
    report = CaseReport("median", TITLE, words)
    median = Contender(f"jumeau.siting.p_median, all {count}", "median", count, "problems")
    centre = Contender(f"jumeau.siting.p_center, all {count}", "centre", count, "problems")
    small = Contender(f"jumeau.siting.p_median, first {SMALL}", "median_small", SMALL, "problems")
    plain = Contender(f"HiGHS, plain p-median model, first {SMALL}", "highs", SMALL, "problems")
    report.contenders = [median, centre, small, plain]
    contest("median", report.contenders, folder, effort)
    report.against(small, plain, "times HiGHS on the plain p-median model")
    if real:
        _agree(report, median, "p-median: published optima", MEDIANS)
        _agree(report, centre, "p-centre: published optima", CENTRES)
    if plain.here:
        _agree(report, small, f"p-median: with {plain.name}", plain.answer["objectives"])
    unproved = max([*median.answer["gaps"], *centre.answer["gaps"]])
    report.agreements.append(Agreement("gap: all are proved", 2 * count, unproved, 0))
    return report
