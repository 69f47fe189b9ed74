"""What sensors measure, on plain arrays: estimates between points with their variance.

    classes = jumeau.sensors.variogram(xy, values)
    fit = jumeau.sensors.fit_variogram(classes, "spherical")
    estimate, variance = jumeau.sensors.krige(xy, values, targets, *fit)
"""

from __future__ import annotations

from ._surfaces import (CrossValidation, Fit, fit_variogram, inverse_distance, krige, leave_one_out, natural_neighbour, variogram)

__all__ = ["CrossValidation", "Fit", "fit_variogram", "inverse_distance", "krige", "leave_one_out", "natural_neighbour", "variogram"]
