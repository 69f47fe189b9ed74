"""Buildings from files, as scripts make them."""

import pytest

import jumeau


def test_footprints_in_another_system_make_the_same_buildings(town):
    metres = jumeau.read(town / "footprints.gpkg")
    here = jumeau.buildings(town / "town.laz", metres, lod="1.2").output
    there = jumeau.buildings(town / "town.laz", metres.to_crs("EPSG:4326"), lod="1.2").output
    assert len(there) == len(here) == 1
    for column in ("h_ground_m", "height_m", "points", "volume_m3", "wall_m2"):
        assert there.column(column)[0] == pytest.approx(here.column(column)[0], rel=1e-3)


def test_a_city_model_that_cannot_be_written_is_told(town, tmp_path):
    with pytest.raises(jumeau.Error, match="cannot be written"):
        jumeau.buildings(town / "town.laz", town / "footprints.gpkg", cityjson=tmp_path / "absent" / "city.json")
