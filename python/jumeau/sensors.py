"""What sensors measure, on plain arrays: estimates between points with their variance, and the quality, indicators
and forecasts of series.

    classes = jumeau.sensors.variogram(xy, values)
    fit = jumeau.sensors.fit_variogram(classes, "spherical")
    estimate, variance = jumeau.sensors.krige(xy, values, targets, *fit)

    flags, tests = jumeau.sensors.quality(times, levels, "water_level")

Beside them the log of a service, which is kept in the store of its sensors:

    jumeau.sensors.write_log("town.gpkg", "Quais fermés", author="M. Dupont", category="crue", place=(5.37, 43.3))
    jumeau.sensors.read_log("town.gpkg", words="quais fermes")
"""

from __future__ import annotations

from ._log import LogEntry, acknowledge, read_log, write_log
from ._series import Forecast, Quality, flat_line, forecast, noise_levels, quality
from ._surfaces import (CrossValidation, Fit, fit_variogram, inverse_distance, krige, leave_one_out, natural_neighbour, variogram)

__all__ = ["CrossValidation", "Fit", "Forecast", "LogEntry", "Quality", "acknowledge", "fit_variogram", "flat_line", "forecast",
           "inverse_distance", "krige", "leave_one_out", "natural_neighbour", "noise_levels", "quality", "read_log", "variogram", "write_log"]
