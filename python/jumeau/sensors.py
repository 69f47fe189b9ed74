"""What sensors measure, on plain arrays: estimates between points with their variance, and the quality of series.

    classes = jumeau.sensors.variogram(xy, values)
    fit = jumeau.sensors.fit_variogram(classes, "spherical")
    estimate, variance = jumeau.sensors.krige(xy, values, targets, *fit)

    flags, tests = jumeau.sensors.quality(times, levels, "water_level")
"""

from __future__ import annotations

from ._series import Quality, flat_line, quality
from ._surfaces import (CrossValidation, Fit, fit_variogram, inverse_distance, krige, leave_one_out, natural_neighbour, variogram)

__all__ = ["CrossValidation", "Fit", "Quality", "fit_variogram", "flat_line", "inverse_distance", "krige", "leave_one_out",
           "natural_neighbour", "quality", "variogram"]
