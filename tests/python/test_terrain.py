"""Rasters from a cloud, in Python."""

import numpy as np
import pytest

import jumeau


def test_a_house_on_flat_ground(town):
    result = jumeau.terrain(town / "town.laz", resolution=1.0, canopy="everything")
    terrain, canopy = result.dtm.cells, result.chm.cells
    assert np.nanmax(np.abs(terrain - 50.0)) < 0.01
    assert 7.5 < np.nanmax(canopy) < 8.1
    assert 60 < np.sum(canopy > 5.0) < 100


def test_rasters_are_cloud_optimised(town, tmp_path):
    gdal = pytest.importorskip("osgeo.gdal")
    jumeau.terrain(town / "town.laz").dtm.write(tmp_path / "dtm.tif")
    dataset = gdal.OpenEx(str(tmp_path / "dtm.tif"))
    assert dataset.GetMetadataItem("LAYOUT", "IMAGE_STRUCTURE") == "COG"


def test_points_come_back(town):
    points = jumeau.city.read_points(town / "town.laz")
    assert len(points["x"]) == 8000 and set(points["classification"]) == {2, 6}
    x0, y0 = points["x"].min(), points["y"].min()
    some = jumeau.city.read_points([town / "town.laz"], bounds=(x0, y0, x0 + 10, y0 + 10))
    assert len(some["x"]) == np.sum((points["x"] <= x0 + 10) & (points["y"] <= y0 + 10))
    with pytest.raises(jumeau.Error, match="cannot be read"):
        jumeau.city.read_points(town / "absent.laz")
