"""What noise, air and a lack of green cost a walker, as Green Paths (Digital Geography Lab, Helsinki) counts it.

    cost(length_m, sensitivity=1.3, exposure=noise([50, 60], [2, 4]))

Air, green and cost take numbers or arrays.
"""

from __future__ import annotations

from typing import Any

import numpy as np

from . import _jumeau

__all__ = ["AIR_SENSITIVITIES", "GREEN_SENSITIVITIES", "NOISE_SENSITIVITIES", "air", "cost", "lack_of_green", "noise"]

NOISE_SENSITIVITIES = _jumeau.NOISE_SENSITIVITIES
AIR_SENSITIVITIES = _jumeau.AIR_SENSITIVITIES
GREEN_SENSITIVITIES = _jumeau.GREEN_SENSITIVITIES


def noise(levels_db: Any, metres: Any, *, version: int = 3) -> float:
    """Of a stretch with `metres[i]` at `levels_db[i]`: the mean cost of its metres. version 2: (level - 40) / 35; 3: 0 up to 44 dB,
    then 10^(0.3 level / 10) / 100. Without metres it is 100: unknown, and to be counted by the caller.

    Raises Error (bad_input, bad_option) for lists of other lengths and other versions."""
    return _jumeau.exposure_noise(np.ascontiguousarray(levels_db, float), np.ascontiguousarray(metres, float), version)


def air(index: Any) -> Any:
    """Of an air quality index, 1 (good) to 5: (index - 1) / 4; 0 from 0.95 to 1; 10 below or NaN: unknown."""
    return _jumeau.exposure_air(index)


def lack_of_green(green_view: Any) -> Any:
    """Of a green view index, 0 to 1: what is missing to 1."""
    return _jumeau.exposure_lack_of_green(green_view)


def cost(base: Any, sensitivity: Any, exposure: Any) -> Any:
    """`base` metres or minutes, times 1 + sensitivity x exposure."""
    return _jumeau.exposure_cost(base, sensitivity, exposure)
