"""Reach and the quarter-hour city on streets where the answer can be counted by hand."""

import numpy as np
import pytest

import jumeau
from conftest import STEP, X0, Y0, lattice, people
from jumeau import Error, Table


def point(column, row, **columns):
    return Table.points([X0 + STEP * column], [Y0 + STEP * row], 2154, columns=columns)


# ---- reach


def test_streets_are_cut_exactly_at_the_limit():
    result = jumeau.reach(lattice(7, 7), point(3, 3, id=["a"]), limit=150, cost="distance")
    assert result.output_lines["length_m"].sum() == 4 * 100 + 4 * 3 * 50
    assert result.output_lines["to_cost"].max() == 150
    assert np.linalg.norm(result.output_lines.xy - [X0 + 300, Y0 + 300], ord=1, axis=1).max() == 150
    assert result.output_areas["id"].tolist() == ["a"] and result.output_areas.shape == "polygon"


def test_what_is_reached_grows_with_the_limit():
    lengths = [jumeau.reach(lattice(7, 7), point(3, 3), limit=limit).output_lines["length_m"].sum() for limit in (50, 150, 400)]
    assert lengths == sorted(lengths) and lengths[0] == 200


def test_time_follows_the_speed_of_the_way_of_travel():
    streets = lattice(9, 1)
    walk = jumeau.reach(streets, point(4, 0), limit=3, cost="time", mode="walk").output_lines["length_m"].sum()
    bike = jumeau.reach(streets, point(4, 0), limit=1.2, cost="time", mode="bike").output_lines["length_m"].sum()
    assert walk == pytest.approx(2 * 3 * 4800 / 60)  # 4.8 km/h
    assert bike == pytest.approx(2 * 1.2 * 15000 / 60)  # 15 km/h


def test_a_place_that_no_street_comes_near_is_kept_with_its_reason():
    places = Table.points([X0, X0 + 90_000], [Y0, Y0], 2154)
    result = jumeau.reach(lattice(3, 3), places, limit=100)
    assert len(result.output_areas) == 2 and np.diff(result.output_areas.rows).tolist() == [1, 0]
    assert [(row, code) for row, code, _ in result.output_areas.issues] == [(1, "unsnapped")]
    assert result.warnings


# ---- quarter-hour city


def town(**options):
    shops = Table.points([X0, X0 + 8 * STEP], [Y0, Y0], 2154, kind=["shop", "school"])
    cells = Table.points(X0 + STEP * np.arange(9), np.full(9, Y0), 2154, pop=np.ones(9))
    return jumeau.quarterhour(lattice(9, 1), cells, shops, population_field="pop", category_field="kind", **options)


def test_minutes_are_those_of_the_way_to_the_nearest_place():
    result = town(limit=5)
    assert result.output["shop_min"].tolist() == pytest.approx([100 * i / 80 for i in range(9)])  # 4.8 km/h = 80 m/min
    assert result.output["school_min"].tolist() == pytest.approx([100 * (8 - i) / 80 for i in range(9)])
    assert result.output["served"].tolist() == [i == 4 for i in range(9)]  # 400 m to both: <= 5 minutes
    assert result.share_all == pytest.approx(100 / 9) and result.people == 9
    assert result.output["worst"].tolist()[0] == "school" and result.output["worst"].tolist()[8] == "shop"


def test_the_share_grows_with_the_limit_and_by_bike():
    shares = [town(limit=limit).share_all for limit in (5, 7, 10)]
    assert shares == sorted(shares) and shares[-1] == 100
    assert town(limit=5, mode="bike").share_all == 100


def test_the_places_that_are_missing_are_counted():
    categories = town(limit=5, share=100).categories
    assert sorted(categories["category"]) == ["school", "shop"]
    assert categories["needed"].tolist() == [1, 1] and categories["needed_gap"].tolist() == [0, 0]
    assert categories["people"].tolist() == [5, 5]


def test_places_without_a_category_are_refused():
    cells = people(3, 3)
    with pytest.raises(Error) as raised:
        jumeau.quarterhour(lattice(3, 3), cells, point(1, 1, kind=[None]), population_field="pop", category_field="kind")
    assert raised.value.code == "bad_input"


# ---- demo territory


@pytest.fixture(scope="module")
def quarter():
    return jumeau.demoterritory(size="quarter", seed=3).output


def test_a_territory_is_a_dataset_that_analyses_take(quarter, tmp_path):
    streets, cells = quarter["streets"], quarter["population"]
    assert f"streets: {len(streets)} rows of lines" in repr(quarter)
    assert streets.shape == "line" and streets.crs == cells.crs == "EPSG:2154"
    answer = jumeau.hubs(streets, cells, population_field="people", distance=500, share=70)
    assert answer.covered_share >= 70 and answer.gap == 0
    quarter.write(tmp_path / "quarter.gpkg")
    tables = {name for name, layer in quarter.items() if isinstance(layer, Table)}
    assert set(jumeau.layers(tmp_path / "quarter.gpkg")) == tables | {"jumeau_provenance"}
    from_file = jumeau.hubs(f"{tmp_path}/quarter.gpkg|layername=streets", f"{tmp_path}/quarter.gpkg|layername=population",
                            population_field="people", distance=500, share=70)
    assert from_file.hub_count == answer.hub_count


def test_a_seed_makes_one_territory(quarter):
    again = jumeau.demoterritory(size="quarter", seed=3).output
    other = jumeau.demoterritory(size="quarter", seed=4).output
    assert all(quarter[name] == again[name] for name in quarter)
    assert quarter["streets"] != other["streets"]
