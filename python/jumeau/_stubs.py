"""python -m jumeau._stubs FILE: writes the stub of the package, which spells out the functions made from the catalogue."""

from __future__ import annotations

import inspect
import sys
import textwrap
from pathlib import Path

from ._functions import _NOUNS, _described, docstring_of, signature_of

_HEAD = '''\
# Made from the catalogue by python -m jumeau._stubs.
import os
from collections.abc import Mapping, Sequence
from typing import Any, Literal, Optional, Union

from . import exposure as exposure, network as network, siting as siting
from ._functions import catalogue as catalogue, replay as replay, run as run
from ._result import Result as Result
from ._table import Dataset as Dataset, Grid as Grid, Table as Table, layers as layers, read as read
from ._words import Cancelled as Cancelled, Error as Error, Text as Text

PathLike = Union[str, os.PathLike[str]]
TableLike = Union[Table, PathLike, Any]
GridLike = Union[Grid, PathLike]
__version__: str

def set_threads(count: int) -> None: ...
def threads() -> int: ...
def classFactory(iface: Any) -> Any: ...
'''


def _type_of(parameter: inspect.Parameter) -> str:
    kind = parameter.annotation
    if kind is inspect.Parameter.empty:
        return "Any"
    if isinstance(kind, type):
        words = kind.__name__
    else:
        words = str(kind).replace("typing.", "")
    return f"Optional[{words}]" if parameter.default is None else words


def _argument(parameter: inspect.Parameter) -> str:
    default = "" if parameter.default is inspect.Parameter.empty else f" = {parameter.default!r}"
    return f"{parameter.name}: {_type_of(parameter)}{default}"


def _arguments(signature: inspect.Signature) -> str:
    parameters = list(signature.parameters.values())
    first = [_argument(p) for p in parameters if p.kind is inspect.Parameter.POSITIONAL_OR_KEYWORD]
    named = [_argument(p) for p in parameters if p.kind is inspect.Parameter.KEYWORD_ONLY]
    return ", ".join([*first, "*", *named])


def _function(algorithm: dict) -> str:
    answer = algorithm["name"].title().replace("_", "") + "Result"
    outputs = "\n".join(f"    {output['name']}: {_NOUNS[output['kind']]}" for output in algorithm["outputs"])
    doc = textwrap.indent(f'r"""{docstring_of(algorithm)}"""', "    ")
    head = f"def {algorithm['name']}({_arguments(signature_of(algorithm))}) -> {answer}:"
    return f"class {answer}(Result):\n{outputs}\n\n{head}\n{doc}\n"


def stub() -> str:
    return "\n".join([_HEAD, *map(_function, _described)])


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(stub(), encoding="utf-8")
