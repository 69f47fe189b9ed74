"""Between what numpy, pandas and Python hold and the columns of a Table."""

from __future__ import annotations

from typing import Any, Optional

import numpy as np

from ._words import Error

RawColumn = tuple  # (name, kind, values, valid or None), what the compiled part takes


def _bad(name: str, why: str) -> Error:
    return Error(f'The column "{name}" {why}.', "bad_input")


def _flags(valid: np.ndarray) -> Optional[np.ndarray]:
    return None if valid.all() else np.ascontiguousarray(valid, dtype=np.uint8)


def _is_null(value: Any) -> bool:
    return value is None or (isinstance(value, float) and value != value) or type(value).__name__ in ("NAType", "NaTType")


def _from_objects(name: str, values: np.ndarray) -> tuple:
    """Python objects: all texts, all truth values, all whole numbers or all numbers, None and NaN being NULL."""
    null = np.fromiter((_is_null(v) for v in values), dtype=bool, count=len(values))
    kinds = {type(v) for v, gone in zip(values, null) if not gone}
    if all(issubclass(kind, str) for kind in kinds):
        words = [None if gone else str(v) for v, gone in zip(values, null)]
        return "text", words, _flags(~null)
    if all(issubclass(kind, (bool, np.bool_)) for kind in kinds):
        kind, dtype, filler = "boolean", np.uint8, False
    elif all(issubclass(kind, (int, np.integer)) and not issubclass(kind, bool) for kind in kinds):
        kind, dtype, filler = "integer", np.int64, 0
    elif all(issubclass(kind, (int, float, np.number)) and not issubclass(kind, bool) for kind in kinds):
        kind, dtype, filler = "real", np.float64, np.nan
    else:
        found = ", ".join(sorted(kind.__name__ for kind in kinds))
        raise _bad(name, f"holds {found}: only texts, numbers, truth values and instants can be kept")
    try:
        cells = np.array([filler if gone else v for v, gone in zip(values, null)], dtype=dtype)
    except OverflowError:
        raise _bad(name, "holds whole numbers beyond 64 bits") from None
    return kind, cells, _flags(~null)


def _from_instants(values: np.ndarray) -> tuple:
    null = np.isnat(values)
    ms = values.astype("datetime64[ms]").view(np.int64)
    return "instant", np.where(null, 0, ms), _flags(~null)


def _from_array(name: str, values: np.ndarray) -> tuple:
    kind = values.dtype.kind
    if kind == "b":
        return "boolean", np.ascontiguousarray(values).view(np.uint8), None
    if kind == "u" and values.size and values.max() > np.iinfo(np.int64).max:
        raise _bad(name, "holds whole numbers beyond 64 bits")
    if kind in "iu":
        return "integer", np.ascontiguousarray(values, dtype=np.int64), None
    if kind == "f":
        return "real", np.ascontiguousarray(values, dtype=np.float64), _flags(~np.isnan(values))
    if kind == "M":
        return _from_instants(values)
    if kind in "UT":
        return "text", values.tolist(), None
    if kind == "O":
        return _from_objects(name, values)
    raise _bad(name, f"is of type {values.dtype}: only texts, numbers, truth values and instants can be kept")


def raw(name: str, given: Any) -> RawColumn:
    """A column as the compiled part takes it. Masked, NaN, NaT and None mean NULL."""
    dtype = getattr(given, "dtype", None)
    if getattr(dtype, "tz", None) is not None:  # pandas, with a time zone: instants are UTC
        given = given.dt.tz_convert("UTC").dt.tz_localize(None)
    elif dtype is not None and not isinstance(dtype, np.dtype):  # pandas' own types, whose NULL is pandas.NA
        given = np.asarray(given, dtype=object)
    mask = np.ma.getmaskarray(given) if isinstance(given, np.ma.MaskedArray) else None
    values = np.ma.getdata(given) if mask is not None else np.asarray(given)
    if values.ndim != 1:
        raise _bad(name, f"has {values.ndim} dimensions: it must have one")
    kind, cells, valid = _from_array(name, values)
    if mask is not None and mask.any():
        known = ~mask if valid is None else ~mask & (valid != 0)
        valid = np.ascontiguousarray(known, dtype=np.uint8)
    return name, kind, cells, valid


def masked(kind: str, values: np.ndarray, valid: Optional[np.ndarray]) -> np.ndarray:
    """Values in which NULL shows: NaN, NaT or None where the type has one, else a masked array."""
    if valid is None:
        return values
    if kind == "real":
        return np.where(valid, values, np.nan)
    if kind == "instant":
        return np.where(valid, values, np.datetime64("NaT", "ms"))
    if kind == "text":  # None is there already
        return values
    return np.ma.MaskedArray(values, mask=~valid)
