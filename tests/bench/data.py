"""What is measured on: the real extracts where they are, else an invented territory, and it says so."""

from __future__ import annotations

import os
import pathlib

import jumeau

_source = pathlib.Path(os.environ.get("JUMEAU_SOURCE_DIR") or pathlib.Path(__file__).resolve().parents[2])
SHARED = pathlib.Path(os.environ.get("JUMEAU_SHARED_DATA") or _source.parent / "shared" / "data")

INVENTED = "an invented commune (jumeau.demoterritory): the real extract is not there"


def real(*names: str) -> pathlib.Path | None:
    """The file of the real data, or None."""
    path = SHARED.joinpath(*names)
    return path if path.exists() else None


def invented_commune() -> jumeau.Dataset:
    return jumeau.demoterritory(size="commune").output
