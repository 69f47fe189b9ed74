"""What sensors measure, on plain arrays: estimates between points with their variance, and the quality, indicators
and forecasts of series.

    classes = jumeau.sensors.variogram(xy, values)
    fit = jumeau.sensors.fit_variogram(classes, "spherical")
    estimate, variance = jumeau.sensors.krige(xy, values, targets, *fit)

    flags, tests = jumeau.sensors.quality(times, levels, "water_level")
"""

from __future__ import annotations

from ._series import Forecast, Quality, flat_line, forecast, noise_levels, quality
from ._surfaces import (CrossValidation, Fit, fit_variogram, inverse_distance, krige, leave_one_out, natural_neighbour, variogram)

__all__ = ["CrossValidation", "Fit", "Forecast", "Quality", "fit_variogram", "flat_line", "forecast", "inverse_distance", "krige",
           "leave_one_out", "natural_neighbour", "noise_levels", "quality", "variogram"]
