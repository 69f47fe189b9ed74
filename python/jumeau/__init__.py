"""SIGM@ Jumeau: algorithms of a territory's digital twin, on numpy arrays and files, without QGIS.

    import jumeau
    streets = jumeau.read("streets.gpkg")
    answer = jumeau.hubs(streets, "people.gpkg", population_field="pop", distance=800, share=90)
    answer.hub_count, answer.hubs.to_geopandas()
    answer.write("hubs.gpkg")

Every algorithm of the QGIS provider is a function with the same options in lower case: see catalogue() and help().
jumeau.siting, jumeau.network, jumeau.exposure, jumeau.city and jumeau.sensors work on plain arrays.

The same folder is the QGIS plugin: QGIS calls classFactory.
"""

from __future__ import annotations

try:
    from . import _jumeau
except ImportError as _why:
    raise ImportError(f"the compiled part of jumeau cannot be loaded here: {_why}") from _why

from . import city, exposure, network, sensors, siting
from ._functions import catalogue, functions as _functions, replay, run
from ._result import Result
from ._table import Dataset, Grid, Table, layers, read
from ._words import Cancelled, Error, Text

__version__: str = _jumeau.version


def set_threads(count: int) -> None:
    """At most `count` threads work at once, in the whole process, from now on; 0 = all. Results do not depend on it."""
    _jumeau.set_threads(count)


def threads() -> int:
    """How many threads may work at once."""
    return _jumeau.threads()


def classFactory(iface):  # noqa: N802 (the name is QGIS's)
    """The plugin, for QGIS. Nothing of QGIS is imported before it is called."""
    from . import shell

    return shell.Plugin(iface)


globals().update(_functions)

__all__ = ["Cancelled", "Dataset", "Error", "Grid", "Result", "Table", "Text", "catalogue", "city", "exposure", "layers", "network", "read",
           "replay", "run", "sensors", "set_threads", "siting", "threads", *_functions]
