"""jumeau.sensors: kriging and its kin on plain arrays, by hand and on the meuse."""

import csv
import os
import pathlib

import numpy as np
import pytest

import jumeau
from jumeau import Error, sensors

GEOSTATISTICS = pathlib.Path(os.environ.get("JUMEAU_SHARED_DATA", "")) / "sensors" / "geostatistics"


def test_kriging_between_two_points():
    estimate, variance = sensors.krige([[0, 0], [100, 0]], [10, 20], [[50, 0], [0, 0]], "spherical", 0.1, 1.0, 200)
    assert estimate.tolist() == pytest.approx([15, 10]) and variance[1] == pytest.approx(0)
    gamma = 0.1 + 1.5 * 0.25 - 0.5 * 0.25**3, 0.1 + 1.5 * 0.5 - 0.5 * 0.5**3
    assert variance[0] == pytest.approx(2 * gamma[0] - gamma[1] / 2)


def test_neighbours_and_drift():
    random = np.random.default_rng(1)
    xy = random.uniform(0, 1000, (50, 2))
    values, targets = 3 + 0.01 * xy[:, 0], np.array([[2000.0, 500.0], [300.0, 300.0]])
    model = ("exponential", 0.01, 1.0, 300.0)
    followed, _ = sensors.krige(xy, values, targets, *model, drift=xy[:, 0], target_drift=targets[:, 0])
    assert followed == pytest.approx([23, 6])
    near, variance = sensors.krige(xy, values, targets, *model, neighbours=50)
    all_points, its_variance = sensors.krige(xy, values, targets, *model)
    assert near == pytest.approx(all_points) and variance == pytest.approx(its_variance)
    with pytest.raises(Error, match="leave neighbours out"):
        sensors.krige(xy, values, targets, *model, drift=xy[:, 0], target_drift=targets[:, 0], neighbours=5)


def test_idw_and_natural_neighbours():
    xy, values = [[0, 0], [10, 0], [10, 10], [0, 10]], [0, 10, 10, 0]
    assert sensors.inverse_distance(xy, values, [[5, 5], [10, 0]]).tolist() == [5, 10]
    assert sensors.natural_neighbour(xy, values, [[2.5, 5], [50, 5]]) == pytest.approx([2.5, np.nan], nan_ok=True)


@pytest.mark.parametrize("arguments, words", [
    ((np.zeros((2, 3)), [1, 2], [[0, 0]], "spherical", 0, 1, 1), "two columns"),
    (([[0, 0], [1, 1]], [1, 2], [[0, 0]], "linear", 0, 1, 1), "no variogram \"linear\""),
    (([[0, 0], [1, 1]], [1, np.nan], [[0, 0]], "spherical", 0, 1, 1), "finite"),
    (([[0, 0], [1, 1]], [1, 2, 3], [[0, 0]], "spherical", 0, 1, 1), "coordinates"),
])
def test_what_cannot_be_used_is_said(arguments, words):
    with pytest.raises(Error, match=words):
        sensors.krige(*arguments)


@pytest.mark.skipif(not GEOSTATISTICS.exists(), reason="the published series are not here")
def test_the_meuse_from_variogram_to_errors():
    with open(GEOSTATISTICS / "meuse.csv", encoding="utf-8") as file:
        rows = list(csv.DictReader(file))
    xy = np.array([[float(row["x"]), float(row["y"])] for row in rows])
    zinc = np.log([float(row["zinc"]) for row in rows])
    classes = sensors.variogram(xy, zinc)
    assert classes[0] == pytest.approx((57, 79.2924374558266, 0.123447934906159))
    fit = sensors.fit_variogram(classes)
    assert tuple(fit) == ("spherical", pytest.approx(0.0507, abs=1e-4), pytest.approx(0.5906, abs=1e-4), pytest.approx(897, abs=0.1))
    errors = sensors.leave_one_out(xy, zinc, *fit)
    assert (errors.rmse, errors.msdr) == (pytest.approx(0.3918, abs=1e-4), pytest.approx(0.8186, abs=1e-4))
    assert errors.coverage > 0.9 and abs(errors.mean_error) < 0.01
    robust = sensors.fit_variogram(sensors.variogram(xy, zinc, robust=True), "exponential", by_gamma=True)
    assert robust.nugget >= 0 and robust.psill > 0


@pytest.mark.skipif(not GEOSTATISTICS.exists(), reason="the published series are not here")
def test_days_of_fine_dust_over_germany_become_surfaces(tmp_path):
    """Stations in degrees, a column of days: the method of each day predicts left-out stations as well as the best one."""
    with open(GEOSTATISTICS / "air_pm10_de_stations.csv", encoding="utf-8") as file:
        place = {row["id"]: (float(row["coords.x1"]), float(row["coords.x2"])) for row in csv.DictReader(file)}
    with open(GEOSTATISTICS / "air_pm10_de_daily_1998_2009.csv", encoding="utf-8") as file:
        days = [row for row in csv.DictReader(file) if row["date"][:7] == "2005-03" and int(row["date"][8:]) % 3 == 0]
    rows = [(*place[station], day["date"], float(value)) for day in days for station, value in day.items()
            if station in place and value != "NA"]
    lon, lat, date, dust = zip(*rows)
    points = jumeau.Table.points(np.array(lon), np.array(lat), "EPSG:4326", date=list(date), dust=np.array(dust))
    result = jumeau.sensorsurface(points, field="dust", time_field="date", resolution=20_000, stack=str(tmp_path / "dust.tif"))
    mean = {name: np.nanmean(result.scores.column(name)) for name in result.scores.columns if name.startswith("mae_") and name != "mae_universal"}
    assert len(result.scores) == len(days) == 10
    chosen = np.mean(result.scores.column("mean_absolute_error"))
    assert chosen <= 1.02 * min(mean["mae_kriging"], mean["mae_idw"]) and chosen < 0.85 * mean["mae_mean"]
    assert 0.4 < np.nanmean(result.scores.column("msdr")) < 2
    assert (tmp_path / "dust.qml").exists()
