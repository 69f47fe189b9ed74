"""From ids, which are in capitals, to names in Python."""

from __future__ import annotations

import keyword
from collections.abc import Collection


def python_name(id: str, taken: Collection[str] = ()) -> str:
    """The id in lower case; with "_" at its end where it would be a keyword or hide something else."""
    name = id.lower()
    return name + "_" if keyword.iskeyword(name) or name in taken else name
