"""What an algorithm answers."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, Optional

from ._names import python_name
from ._table import Dataset, Grid, PathLike, Table, wrapped, write_layers
from ._words import Error, Text


class Result(Mapping):
    """The outputs of a run, by their lower-case name, as attributes and as a mapping, and how they came to be."""

    def __init__(self, outputs: Mapping[str, Any], record: str, messages: list[tuple[str, Text]]) -> None:
        self._outputs = {output_name(id): _opened(value, record) for id, value in outputs.items()}
        self.record = record
        self.messages = messages

    @property
    def algorithm(self) -> str:
        """Id of the algorithm."""
        return self.provenance["algorithm"]

    @property
    def provenance(self) -> dict:
        """Algorithm, version, options, inputs with their counts and hashes, warnings; jumeau.replay takes it."""
        return json.loads(self.record)

    @property
    def warnings(self) -> list[Text]:
        """What the run warned of, in order."""
        return [words for level, words in self.messages if level == "warning"]

    def write(self, path: PathLike, *, progress: Any = None, monitor: Any = None) -> None:
        """Writes the layers to one file, named as the outputs, with the record of the run: a GeoPackage, or another format if
        there is only one. The file appears whole or not at all."""
        layers: dict[str, Any] = {}
        for name, value in self._outputs.items():
            if isinstance(value, Dataset):
                layers.update(value)
            elif isinstance(value, (Table, Grid)):
                layers[name] = value
        if not layers:
            raise Error(f"{self.algorithm} gives no layer to write.", "unwritable")
        write_layers(list(layers.items()), path, self.record, progress, monitor)

    def __getitem__(self, name: str) -> Any:
        try:
            return self._outputs[name if name in self._outputs else output_name(name)]
        except KeyError:
            raise KeyError(f"there is no output {name!r}: there are {', '.join(self)}") from None

    def __getattr__(self, name: str) -> Any:
        outputs = self.__dict__.get("_outputs", {})
        if name in outputs:
            return outputs[name]
        raise AttributeError(f"there is no output {name!r}: there are {', '.join(outputs)}")

    def __iter__(self) -> Iterator[str]:
        return iter(self._outputs)

    def __len__(self) -> int:
        return len(self._outputs)

    def __bool__(self) -> bool:
        return True

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *self._outputs})

    def __repr__(self) -> str:
        lines = [f"{name}: {_brief(value)}" for name, value in self._outputs.items()]
        lines += [f"warning: {words}" for words in self.warnings]
        return f"<jumeau.Result of {self.algorithm}\n  " + "\n  ".join(lines) + ">"


_own = frozenset(name for name in dir(Result) if not name.startswith("__")) | {"record", "messages"}


def output_name(id: str) -> str:
    return python_name(id, _own)


def _opened(value: Any, record: str) -> Any:
    if isinstance(value, list):
        return Dataset({name: wrapped(core) for name, core in value}, record=record)
    if value is None or isinstance(value, (bool, int, float, str)):
        return value
    return wrapped(value)


def _brief(value: Any) -> str:
    text = repr(value)
    return text.replace("\n", "\n  ") if isinstance(value, Dataset) or len(text) < 400 else text[:400] + "..."


def of(answer: tuple, algorithms: list[dict]) -> Result:
    """The compiled part's answer, with the outputs in the order of the description."""
    outputs, record, messages = answer
    id = json.loads(record)["algorithm"]
    described = next(one for one in algorithms if one["id"] == id)
    return Result({output["id"]: outputs[output["id"]] for output in described["outputs"]}, record, messages)


def record_in(given: Any) -> Optional[str]:
    """The record that a dict, a Result, a layer or a JSON text holds; None where `given` is none of them."""
    if isinstance(given, Result):
        return given.record
    if isinstance(given, (Table, Grid, Dataset)):
        given = given.provenance
        if given is None:
            raise Error("This layer is not the result of an algorithm: it has no record to replay.", "bad_input")
    if isinstance(given, Mapping):
        return json.dumps(given)
    if isinstance(given, str) and given.lstrip().startswith("{"):
        return given
    return None


Result.__module__ = "jumeau"
