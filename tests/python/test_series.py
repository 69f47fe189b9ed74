"""jumeau.sensors: the quality of series."""

import datetime

import numpy as np
import pytest

import jumeau
from jumeau import Error, sensors

START = np.datetime64("2022-01-01T00:00")


def test_a_flat_line_in_dates_in_microseconds_and_in_hours():
    values = [1, 2, 2, 2, 3, 3]
    hours = np.arange(6)
    expected = [False, True, True, True, False, False]
    dates = START + hours.astype("timedelta64[h]")
    assert sensors.flat_line(dates, values, 7200, 0.0).tolist() == expected
    assert sensors.flat_line(dates.astype(object), values, datetime.timedelta(hours=2), 0.0).tolist() == expected
    assert sensors.flat_line(hours * 3_600_000_000, values, np.timedelta64(2, "h"), 0.0).tolist() == expected
    assert sensors.flat_line(hours, values, 2, 0).tolist() == expected
    assert sensors.flat_line(hours, values, 2, 0).dtype == bool


def test_silence_ends_a_flat_line_where_that_is_wished():
    assert sensors.flat_line([0, 1, 10], [5, 5, 5], 5, 0).all()
    assert not sensors.flat_line([0, 1, 10], [5, 5, 5], 5, 0, longest_gap=2).any()


def test_the_quality_of_a_river():
    times = START + np.arange(100).astype("timedelta64[h]")
    levels = -200 + 50 * np.sin(np.arange(100) / 5)
    levels[20] += 900
    levels[60:90] = -210
    levels[5] = np.nan
    flags, tests = sensors.quality(times, levels, "water_level")
    assert (flags[20], tests[20]) == (3, "spike") and flags[5] == 9
    assert (tests[60:90] == "flat_line").all() and flags[10] == 1
    down = sensors.quality(times, np.zeros(100), "bikes", uptime=np.zeros(100))
    assert (down.flags == 9).all() and (down.tests == "uptime").all()


def test_levels_of_noise_by_french_hours():
    times = np.datetime64("2022-07-01T00:00") + np.arange(48).astype("timedelta64[h]")  # UTC, two hours behind Paris
    hour = (np.arange(48) + 2) % 24
    levels = np.where((hour >= 6) & (hour < 18), 60.0, np.where((hour >= 18) & (hour < 22), 55.0, 50.0))
    found = sensors.noise_levels(times, levels)
    assert (found["ld"], found["le"], found["ln"], found["lden"]) == pytest.approx((60, 55, 50, 60))


def test_a_forecast_is_told_where_it_is_better_than_the_week_before():
    random = np.random.default_rng(1)
    week = 100 + 40 * np.sin(np.arange(168) / 24 * 2 * np.pi)
    told = sensors.forecast(np.tile(week, 10) + random.normal(0, 10, 1680))
    assert told.better_than_naive and told.errors[told.method] < told.errors["naive"]
    assert np.abs(told.value - week[:24]).max() < 20 and (told.low < told.high).all() and told.coverage > 0.85
    assert not sensors.forecast(np.tile(week, 10)).better_than_naive


@pytest.mark.parametrize("call, words", [
    (lambda: sensors.flat_line([0, 1], [1], 1, 0), "equal length"),
    (lambda: sensors.flat_line([1, 0], [1, 1], 1, 0), "must not fall"),
    (lambda: sensors.forecast(np.zeros(100)), "three seasons"),
    (lambda: sensors.noise_levels([0, 1], [1, 1], "Mars"), "no time zone"),
    (lambda: sensors.quality([0, 1], [1, 1], "luck"), "no limits of quality for \"luck\""),
    (lambda: sensors.quality([0, 1], [1, 1], "no2", presets="{"), "no limits of quality"),
])
def test_what_cannot_be_used_is_said(call, words):
    with pytest.raises(Error, match=words):
        call()


def test_from_a_file_to_a_surface_that_streets_are_exposed_to(tmp_path):
    """Microphones of which one is stuck: stored, judged, summed up by days, and drawn."""
    random = np.random.default_rng(1)
    with open(tmp_path / "noise.csv", "w", encoding="utf-8") as file:
        file.write("sensor,time,noise,lon,lat\n")
        for sensor in range(16):
            lon, lat = 5.36 + 0.004 * (sensor % 4), 43.29 + 0.003 * (sensor // 4)
            for hour in range(48):
                level = 99.0 if sensor == 5 else 70 - 3 * (sensor % 4) + random.normal(0, 1)
                file.write(f"m{sensor},2022-07-0{1 + hour // 24}T{hour % 24:02}:00:00Z,{level:.2f},{lon},{lat}\n")
    store = tmp_path / "noise.gpkg"
    assert jumeau.sensorsync(source=tmp_path / "noise.csv", store=store).added == 16 * 48
    judged = jumeau.sensorquality(store=store)
    assert set(judged.episodes.column("sensor")) == {"m5"} and set(judged.episodes.column("test")) == {"flat_line"}
    noise = jumeau.sensorindicators(store=store, indicator="noise").output
    rows = np.asarray(noise.column("indicator")) == "period_lden"
    values = np.asarray(noise.column("value"), float)[rows]
    assert len(values) == 16 and np.isnan(values).sum() == 1 and np.nanmax(values) < 80
    lden = jumeau.Table.points(*noise.xy[rows].T, "EPSG:4326", value=values)
    surface = jumeau.sensorsurface(lden, field="value", resolution=50)
    assert surface.rmse < 3
    street = jumeau.Table.lines([[[5.362, 43.294], [5.370, 43.294]]], "EPSG:4326")
    exposed = jumeau.streetexposure(street, noise=surface.output)
    assert 68 < exposed.output.column("noise_mean_db")[0] < 80
