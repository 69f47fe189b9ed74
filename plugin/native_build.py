"""Which native builds lie in the plugin's folder. Knows nothing of QGIS, so that it can be tested without."""

import importlib.machinery
import pathlib
import re

_NAME = re.compile(r"_native_(\d+)\.")


def module_name(qgis_version_int: int) -> str:
    """Module of the build for one point release: 34006 for QGIS 3.40.6."""
    return f"_native_{qgis_version_int}"


def find(folder: pathlib.Path, name: str):
    """The file that Python would load, or None (another Python's build has another ending)."""
    for ending in importlib.machinery.EXTENSION_SUFFIXES:
        file = folder / (name + ending)
        if file.is_file():
            return file
    return None


def versions(folder: pathlib.Path) -> list:
    """The QGIS versions for which there is a build, as "3.40.6"."""
    found = {int(m.group(1)) for file in folder.iterdir() if (m := _NAME.match(file.name))}
    return [f"{v // 10000}.{v // 100 % 100}.{v % 100}" for v in sorted(found)]
