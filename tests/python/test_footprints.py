"""Footprints from a cloud, compared with layers, in Python."""

import pytest

import jumeau


def test_a_layer_in_degrees_is_compared(town, tmp_path):
    gdal = pytest.importorskip("osgeo.gdal")
    gdal.UseExceptions()
    found = jumeau.footprints(town / "town.laz").output
    assert len(found) == 1 and abs(found["area_m2"][0] - 80.0) < 5.0
    found.write(tmp_path / "metres.gpkg")
    gdal.VectorTranslate(str(tmp_path / "degrees.gpkg"), str(tmp_path / "metres.gpkg"), dstSRS="EPSG:4326", reproject=True,
                         layers=["footprints"])
    result = jumeau.footprints(town / "town.laz", existing=tmp_path / "degrees.gpkg")
    assert result.matched == 1 and result.missing == 0
    assert result.comparison["covered_percent"][0] > 99.0
