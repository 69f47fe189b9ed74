"""Ranking by several criteria, from Python."""

import json
import pathlib
import re

import numpy as np
import pytest

import jumeau

CRITERIA = json.dumps([
    {"field": "slope", "direction": "cost", "value": {"linear": [0, 10]}, "weight": 3, "at_most": 8},
    {"field": "trees", "value": {"linear": [0, 100]}, "weight": 1},
])


@pytest.fixture
def places():
    return jumeau.Table.points([0, 1, 2, 3], [0, 0, 0, 0], "EPSG:2154", slope=[2.0, 5.0, 9.0, 0.0], trees=[40.0, np.nan, 100.0, 0.0])


def test_scores_are_the_hand_computed_ones_and_missing_data_show_in_coverage(places):
    answer = jumeau.rank(places, criteria=CRITERIA, top=1)
    ranked = answer.output
    assert np.allclose(ranked.column("score")[[0, 1, 3]].astype(float), [0.7, 0.5, 0.75])
    assert list(ranked.column("coverage")[[0, 1, 3]]) == [100, 75, 100]
    assert list(ranked.column("refused_by"))[2] == "slope" and answer.refused == 1


def test_the_weight_that_changes_the_best_first_is_named(places):
    # (3t + 0) / (3t + 1) falls to (2.4t + 0.4) / (3t + 1) at t = 2/3: a third less slope, or half as much again of trees.
    answer = jumeau.rank(places, criteria=CRITERIA, top=1)
    assert answer.first_criterion == "slope"
    assert np.allclose(answer.weights.column("change"), [-100 / 3, 50])


def test_scores_do_not_depend_on_the_number_of_threads(places, all_threads):
    results = []
    for threads in (1, 2):
        jumeau.set_threads(threads)
        results.append(jumeau.rank(places, criteria=CRITERIA, method="promethee", top=2).output)
    for name in ("score", "robustness", "change"):
        assert np.array_equal(*(result.column(name).astype(float) for result in results), equal_nan=True)


@pytest.mark.parametrize("criteria, words", [('[{"field": "none"}]', "none"), ('[{"field": "slope", "weight": 0}]', "sum to 0"),
                                             ('[{"field": "slope", "weigth": 1}]', "weigth")])
def test_bad_criteria_are_refused(places, criteria, words):
    with pytest.raises(jumeau.Error, match=words):
        jumeau.rank(places, criteria=criteria)


@pytest.mark.parametrize("page", ["criteria.md", "criteria-fr.md"])
def test_the_example_of_the_documentation_runs(page):
    documentation = pathlib.Path(__file__).resolve().parents[2] / "docs" / page
    example = re.search(r"```json\n(.*?)```", documentation.read_text(encoding="utf-8"), re.S)[1]
    slope, noise, surface, kind = json.loads(example)["criteria"]
    best, *_ = surface["value"]["classes"]
    fields = {slope["field"]: [1.0, 4.0, 20.0], noise["field"]: [50.0, 60.0, 70.0], surface["field"]: [best, best, best],
              kind["field"]: ["street", kind["refuse"][0], "street"]}
    answer = jumeau.rank(jumeau.Table.points([0, 1, 2], [0, 0, 0], "EPSG:2154", **fields), criteria=example)
    assert list(answer.output.column("status")) == ["ranked", "refused", "refused"]
    # 0.5 x 7/8 + 0.3 x 0.9 + 0.2 x 1
    assert answer.output.column("score")[0] == pytest.approx(0.9075)
    assert answer.output.column("class")[0] == json.loads(example)["classes"][0]["id"]
