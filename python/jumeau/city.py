"""Point clouds on plain arrays, for analysts:

    points = jumeau.city.read_points("tiles/", bounds=(770500, 6277500, 770550, 6277550))
    ground = points["z"][points["classification"] == 2]

and city models made zone by zone by many processes or machines:

    run = jumeau.city.model_zones("tiles/", "model/", zones="zones.gpkg", zone_field="number", footprints="buildings.gpkg")
"""

from __future__ import annotations

import os
from typing import Any, Optional, Sequence, Union

import numpy as np

from . import _jumeau
from ._listener import listener
from ._table import PathLike, crs_words
from ._zones import ZonesRun, model_zones

__all__ = ["ZonesRun", "model_zones", "read_points", "write_points"]


def read_points(cloud: Union[PathLike, Sequence[PathLike]], bounds: Optional[Sequence[float]] = None, *, progress: Any = None,
                monitor: Any = None) -> dict[str, np.ndarray]:
    """The points of LAS and LAZ files (a path, several, or a folder) within bounds (min x, min y, max x, max y; all of them
    without), as arrays of equal length: x, y, z in the unit of the files, classification, return_number, returns, gps_time (s).
    Withheld points are left out. Raises jumeau.Error for files that cannot be read."""
    paths = [cloud] if isinstance(cloud, (str, os.PathLike)) else list(cloud)
    follow = listener(progress, monitor)
    opened = _jumeau.open_cloud([os.fspath(path) for path in paths], follow)
    box = (-np.inf, -np.inf, np.inf, np.inf) if bounds is None else tuple(float(one) for one in bounds)
    return opened.read(box, follow)


def write_points(path: PathLike, x: Any, y: Any, z: Any, classification: Any, crs: Any = "", *, progress: Any = None,
                 monitor: Any = None) -> None:
    """Writes LAZ 1.4 (or LAS, by the ending), point format 6, millimetres; arrays of equal length. The file appears whole or
    not at all. Raises jumeau.Error where it cannot be written."""
    plain = [np.ascontiguousarray(one, dtype=np.float64) for one in (x, y, z)]
    codes = np.ascontiguousarray(classification, dtype=np.uint8)
    _jumeau.write_cloud(os.fspath(path), *plain, codes, crs_words(crs) if crs else "", listener(progress, monitor))
