"""A function for each algorithm of the catalogue, made from its description: there is no second text to keep in step."""

from __future__ import annotations

import copy
import difflib
import inspect
import os
import textwrap
from collections.abc import Mapping, Sequence
from typing import Any, Callable, Literal, Union

import numpy as np

from . import _jumeau, _result
from ._listener import Listener, listener
from ._names import python_name
from ._result import Result
from ._table import Grid, PathLike, Table, crs_words, path_and_layer, read_grid, read_table

_WIDTH = 100  # of the text of docstrings, in characters
_FOLLOW = ("progress", "monitor")  # of every function, beside the options
_TYPES = {"vector": "TableLike", "raster": "GridLike", "cloud": "PathLike | Sequence[PathLike]", "file": "PathLike", "boolean": bool, "integer": int, "real": float,
          "column": str, "columns": "str | Sequence[str]", "text": str, "crs": str, "target_file": "PathLike", "target_folder": "PathLike"}
_NOUNS = {"vector": "Table", "raster": "Grid", "dataset": "Dataset", "integer": "int", "real": "float", "text": "str"}


def catalogue() -> list[dict]:
    """Every algorithm as plain data: id, name, group, title, summary, help, parameters (inputs first) and outputs, each with
    its id, its name in Python, kind, label and what goes with it; of output layers the columns that are always there, with
    the codes that a column may hold. A new copy each time."""
    return copy.deepcopy(_described)


def _named(algorithm: dict) -> dict:
    algorithm["name"] = python_name(algorithm["id"], _module_names)
    for parameter in algorithm["parameters"]:
        parameter["name"] = python_name(parameter["id"], _FOLLOW)
    for output in algorithm["outputs"]:
        output["name"] = _result.output_name(output["id"])
    return algorithm


_module_names: frozenset[str] = frozenset({
    "Cancelled", "Dataset", "Error", "Grid", "Result", "Table", "Text", "catalogue", "city", "classFactory", "layers", "network",
    "read", "replay", "run", "sensors", "set_threads", "shell", "siting", "threads"})
_described = [_named(algorithm) for algorithm in _jumeau.catalogue()]


# ---- values


def _wrong(name: str, value: Any, wanted: str) -> TypeError:
    return TypeError(f"{name} must be {wanted}, not {type(value).__name__}")


def _is_path(value: Any) -> bool:
    return isinstance(value, (str, os.PathLike))


def _table(value: Any, name: str, follow: Listener) -> Any:
    if isinstance(value, Table):
        return value._core
    if _is_path(value):
        return read_table(*path_and_layer(value), follow)._core
    if hasattr(value, "geometry") and hasattr(value, "crs"):
        return Table.from_geopandas(value)._core
    if hasattr(value, "columns") and hasattr(value, "iloc"):  # pandas, without geometry
        return Table.from_arrays("none", columns={str(key): value[key] for key in value.columns})._core
    raise _wrong(name, value, "a Table, a path or a GeoDataFrame")


def _grid(value: Any, name: str, follow: Listener) -> Any:
    if isinstance(value, Grid):
        return value._core
    if _is_path(value):
        return read_grid(*path_and_layer(value), follow)._core
    raise _wrong(name, value, "a Grid or a path")


def _plain(value: Any) -> Any:
    """numpy's scalars as Python's."""
    return value.item() if isinstance(value, (np.generic, np.ndarray)) and np.ndim(value) == 0 else value


def _value(parameter: dict, given: Any, follow: Listener) -> Any:
    if given is None:
        return None
    kind, name = parameter["kind"], parameter["name"]
    if kind == "vector":
        return _table(given, name, follow)
    if kind == "raster":
        return _grid(given, name, follow)
    if kind == "cloud":
        paths = [given] if _is_path(given) else given
        if not isinstance(paths, Sequence) or not all(map(_is_path, paths)):
            raise _wrong(name, given, "a path or a list of paths")
        return _jumeau.open_cloud([os.fspath(path) for path in paths], follow)
    if kind in ("file", "target_file", "target_folder"):
        if not _is_path(given):
            raise _wrong(name, given, "a path")
        return os.fspath(given)
    if kind == "text" and isinstance(given, os.PathLike):  # many texts may be the name of a file
        return os.fspath(given)
    if kind == "crs":
        return crs_words(given)
    if kind == "columns" and not isinstance(given, str):
        if not isinstance(given, Sequence) or not all(isinstance(one, str) for one in given):
            raise _wrong(name, given, "a name or a list of names")
        return ";".join(given)
    value = _plain(given)
    if not isinstance(value, (bool, int, float, str)):
        nouns = {"boolean": "True or False", "integer": "a whole number", "real": "a number"}
        raise _wrong(name, given, nouns.get(kind, "a text"))
    return value


def _run(algorithm: dict, given: Mapping[str, Any], follow: Listener) -> Result:
    """`given` by id. Ids that there are not are passed on, for the core to refuse."""
    known = {parameter["id"]: parameter for parameter in algorithm["parameters"]}
    quiet = follow.quiet()
    values = {id: _value(known[id], value, quiet) if id in known else _plain(value) for id, value in given.items()}
    return _result.of(_jumeau.run(algorithm["id"], values, follow), _described)


def run(id: str, values: Mapping[str, Any], *, progress: Any = None, monitor: Any = None) -> Result:
    """Runs the algorithm `id` with values by their ids, in capitals as in QGIS, or by their names in Python."""
    algorithm = next((one for one in _described if id in (one["id"], one["name"])), None)
    if algorithm is None:
        _jumeau.run(id, {}, listener())  # says which there are
        raise AssertionError("unreachable")
    ids = {parameter["name"]: parameter["id"] for parameter in algorithm["parameters"]}
    by_id = {ids.get(key, key.upper()): value for key, value in values.items()}
    return _run(algorithm, by_id, listener(progress, monitor))


def replay(record: Union[Mapping, str, PathLike, Result, Table, Grid], *, progress: Any = None, monitor: Any = None) -> Result:
    """Runs a record again: a Result, its .provenance, JSON, or the path of a file with a record (.json, or a GeoPackage written
    by jumeau). Files named in it are read anew and must have the content that they had."""
    text = _result.record_in(record)
    if text is None:
        if not _is_path(record):
            raise _wrong("record", record, "a Result, a dict, JSON or a path")
        text = _record_of_file(os.fspath(record))
    return _result.of(_jumeau.replay(text, listener(progress, monitor)), _described)


def _record_of_file(path: str) -> str:
    if path.lower().endswith(".gpkg"):
        return str(read_table(path, "jumeau_provenance", listener()).column("record")[0])
    try:
        with open(path, encoding="utf-8") as file:
            return file.read()
    except (OSError, UnicodeDecodeError) as failed:
        raise _jumeau_error(path, failed) from None


def _jumeau_error(path: str, failed: Exception) -> Exception:
    from ._words import Error

    return Error(f"{path} cannot be read: {failed}.", "unreadable")


# ---- signature


def _required(parameter: dict) -> bool:
    return parameter["default"] is None and not parameter["optional"]


def _annotation(parameter: dict) -> Any:
    if parameter["kind"] == "choice":
        return Literal[tuple(choice["id"] for choice in parameter["choices"])]
    return _TYPES[parameter["kind"]]


def _argument(parameter: dict) -> inspect.Parameter:
    kind = inspect.Parameter.POSITIONAL_OR_KEYWORD if parameter["input"] else inspect.Parameter.KEYWORD_ONLY
    default = inspect.Parameter.empty if _required(parameter) else parameter["default"]
    return inspect.Parameter(parameter["name"], kind, default=default, annotation=_annotation(parameter))


def signature_of(algorithm: dict) -> inspect.Signature:
    """Inputs first, those that can be left out last; options by keyword only."""
    inputs = sorted((p for p in algorithm["parameters"] if p["input"]), key=lambda p: not _required(p))
    options = [p for p in algorithm["parameters"] if not p["input"]]
    follow = [inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=None) for name in _FOLLOW]
    return inspect.Signature([*map(_argument, inputs), *map(_argument, options), *follow], return_annotation=Result)


# ---- docstring


def _number(value: Any) -> str:
    return f"{value:g}" if isinstance(value, float) else str(value)


def _range(parameter: dict) -> str:
    least, most = parameter["min"], parameter["max"]
    if least is not None and most is not None:
        return f", from {_number(least)} to {_number(most)}"
    if least is not None:
        return f", at least {_number(least)}"
    return f", at most {_number(most)}" if most is not None else ""


def _what(parameter: dict) -> str:
    kind = parameter["kind"]
    if kind == "vector":
        shapes = " or ".join(f"{shape}s" for shape in parameter["shapes"]) or "rows without geometry"
        return f" ({shapes}: a Table, a path or a GeoDataFrame)"
    if kind == "raster":
        return " (a Grid or a path)"
    if kind == "column":
        return f" (a{' numeric' if parameter['numeric'] else ''} column of {parameter['parent'].lower()})"
    if kind == "columns":
        return f" (columns of {parameter['parent'].lower()}: a list of names; none: all of them)"
    if kind == "cloud":
        return " (a path or a list of paths: .las, .laz, or folders with such)"
    if kind in ("file", "target_file", "target_folder"):
        endings = ", ".join(f".{ending}" for ending in parameter["details"].split())
        return f" (a path{': ' + endings if endings else ''})"
    if kind == "choice":
        return ": " + ", ".join(f"{choice['id']!r} ({choice['label']})" for choice in parameter["choices"])
    return f" ({parameter['unit']})" if parameter["unit"] else ""


def _default(parameter: dict) -> str:
    if _required(parameter):
        return ""
    if parameter["default"] is None:
        return "; may be left out"
    value = parameter["default"]
    return f", default {_number(value) if isinstance(value, float) else repr(value)}"


def _columns(output: dict) -> list[str]:
    lines = []
    for column in output["columns"]:
        lines.append(f"        {column['name']}: {column['label']}{' (' + column['unit'] + ')' if column['unit'] else ''}")
        lines += [f"            {code['id']!r}: {code['label']}" for code in column["codes"]]
    return lines


def docstring_of(algorithm: dict) -> str:
    lines = [algorithm["summary"] or algorithm["title"], ""]
    for paragraph in algorithm["help"].split("\n\n"):
        lines += [textwrap.fill(paragraph, _WIDTH), ""]
    lines += [f":param {p['name']}: {p['label']}{_what(p)}{_range(p)}{_default(p)}" for p in algorithm["parameters"]]
    lines += [":param progress: called with (fraction, stage) as the run goes",
              ":param monitor: may have progress(fraction), stage(text), message(level, text) and cancelled()"]
    lines += [":returns: a Result with"]
    for output in algorithm["outputs"]:
        lines += [f"    .{output['name']}: {output['label']} ({_NOUNS[output['kind']]})", *_columns(output)]
    lines += [":raises Error: for bad options, inputs and files; .code says which"]
    return "\n".join(lines)


# ---- the functions


def _check_names(name: str, signature: inspect.Signature, given: Mapping[str, Any]) -> None:
    unknown = [key for key in given if key not in signature.parameters]
    if not unknown:
        return
    near = difflib.get_close_matches(unknown[0], signature.parameters, 1)
    hint = f": did you mean {near[0]}?" if near else f". There are: {', '.join(signature.parameters)}."
    raise TypeError(f"{name}() has no option {unknown[0]}{hint}")


def function_of(algorithm: dict) -> Callable[..., Result]:
    signature, name = signature_of(algorithm), algorithm["name"]
    ids = {parameter["name"]: parameter["id"] for parameter in algorithm["parameters"]}

    def call(*args: Any, **kwargs: Any) -> Result:
        _check_names(name, signature, kwargs)
        try:
            bound = signature.bind(*args, **kwargs).arguments
        except TypeError as wrong:
            raise TypeError(f"{name}(): {wrong}") from None
        follow = listener(*(bound.pop(key, None) for key in _FOLLOW))
        return _run(algorithm, {ids[key]: value for key, value in bound.items()}, follow)

    call.__name__ = call.__qualname__ = name
    call.__module__ = "jumeau"
    call.__doc__ = docstring_of(algorithm)
    call.__signature__ = signature  # type: ignore[attr-defined]
    call.__annotations__ = {}
    return call


functions = {algorithm["name"]: function_of(algorithm) for algorithm in _described}

for _public in (catalogue, run, replay):
    _public.__module__ = "jumeau"
