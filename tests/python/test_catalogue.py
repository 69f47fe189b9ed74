"""Every algorithm of the catalogue, whatever it is: the function, its signature and docstring, its manners."""

import inspect
import itertools
import json
import keyword
import pathlib

import numpy as np
import pytest

import jumeau
from conftest import EXAMPLES
from jumeau import Dataset, Error, Grid, Result, Table

KINDS = {"vector": Table, "raster": Grid, "dataset": Dataset, "integer": int, "real": float, "text": str}


def equal(one, two):
    """The same values, layer by layer."""
    if isinstance(one, Dataset):
        return list(one) == list(two) and all(one[name] == two[name] for name in one)
    return one == two or one != one and two != two


def same_outputs(one, two):
    return list(one) == list(two) and all(equal(one[name], two[name]) for name in one)


def test_the_catalogue_holds_algorithms_with_an_example_each():
    names = [description["name"] for description in jumeau.catalogue()]
    assert names and len(names) == len(set(names))
    assert set(names) <= set(EXAMPLES), "an algorithm without an example is not tested: see conftest.py"


def test_the_catalogue_is_plain_data_and_each_reader_has_a_copy():
    catalogue = jumeau.catalogue()
    assert json.loads(json.dumps(catalogue)) == catalogue
    catalogue[0]["parameters"].clear()
    assert jumeau.catalogue()[0]["parameters"]


def test_the_description_is_complete(description):
    assert description["title"] and description["summary"] and description["help"] and description["group"]
    for parameter in description["parameters"]:
        assert parameter["id"] == parameter["id"].upper() and parameter["label"]
        assert (parameter["kind"] == "choice") == bool(parameter["choices"])
        if parameter["kind"] == "choice":
            assert parameter["default"] in [choice["id"] for choice in parameter["choices"]]
            assert all(choice["label"] for choice in parameter["choices"])
        if parameter["kind"] in ("column", "columns"):
            assert parameter["parent"] in [one["id"] for one in description["parameters"]]
    assert description["outputs"] and all(output["label"] for output in description["outputs"])
    for output in description["outputs"]:
        assert bool(output["columns"]) == (output["kind"] == "vector")
        assert all(column["label"] and all(code["label"] for code in column["codes"]) for column in output["columns"])


def test_the_function_has_the_signature_of_the_description(description):
    function = getattr(jumeau, description["name"])
    signature = inspect.signature(function)
    assert function.__name__ == description["name"] and function.__module__ == "jumeau"
    assert description["name"] in jumeau.__all__
    for parameter in description["parameters"]:
        name = parameter["name"]
        assert name.rstrip("_") == parameter["id"].lower() and not keyword.iskeyword(name)
        argument = signature.parameters[name]
        assert argument.kind == (argument.POSITIONAL_OR_KEYWORD if parameter["input"] else argument.KEYWORD_ONLY)
        required = parameter["default"] is None and not parameter["optional"]
        assert (argument.default is argument.empty) == required
        assert required or argument.default == parameter["default"]
    assert set(signature.parameters) == {p["name"] for p in description["parameters"]} | {"progress", "monitor"}


def test_the_docstring_says_all_that_the_description_says(description):
    text = inspect.getdoc(getattr(jumeau, description["name"]))
    assert text.startswith(description["summary"])
    for paragraph in description["help"].split("\n\n"):
        assert " ".join(paragraph.split()) in " ".join(text.split())
    for parameter in description["parameters"]:
        line = next(line for line in text.splitlines() if line.startswith(f":param {parameter['name']}:"))
        assert parameter["label"] in line
        assert not parameter["unit"] or f"({parameter['unit']})" in line
        assert all(repr(choice["id"]) in line for choice in parameter["choices"])
        if parameter["min"] is not None:
            assert f"{parameter['min']:g}" in line
        if parameter["default"] is not None:
            assert "default" in line
    for output in description["outputs"]:
        assert f".{output['name']}: {output['label']}" in text
        assert all(f"{column['name']}: {column['label']}" in text for column in output["columns"])
        assert all(f"{code['id']!r}: {code['label']}" in text for column in output["columns"] for code in column["codes"])


def test_the_stub_declares_the_function(description):
    import ast
    import pathlib

    stub = pathlib.Path(jumeau.__file__).with_suffix(".pyi").read_text(encoding="utf-8")
    functions = {node.name: node for node in ast.parse(stub).body if isinstance(node, ast.FunctionDef)}
    declared = functions[description["name"]].args
    names = [argument.arg for argument in declared.args + declared.kwonlyargs]
    assert names == list(inspect.signature(getattr(jumeau, description["name"])).parameters)


# ---- runs


MORE_COLUMNS = {("quarterhour", "OUTPUT"), ("reach", "OUTPUT_AREAS"), ("networkcheck", "REPAIRED"), ("rank", "OUTPUT"),
                ("streetexposure", "OUTPUT"), ("bikesuitability", "OUTPUT"), ("buildings", "OUTPUT"),
                ("footprints", "COMPARISON"), ("trees", "COMPARISON"), ("enrich", "OUTPUT"), ("furniture", "OUTPUT"), ("enrich", "UNUSED")}  # of categories, of an input


def check_columns(algorithm, output, value):
    """The columns are those of the description; one with codes holds nothing else, or NULL."""
    described = [column["name"] for column in output["columns"]]
    if (algorithm, output["id"]) in MORE_COLUMNS:
        assert set(described) <= set(value.columns)
    elif output["kind"] == "vector":
        assert list(value.columns) == described
    for column in output["columns"]:
        codes = {code["id"] for code in column["codes"]}
        assert not codes or set(value.column(column["name"])) <= codes | {None}


def test_the_result_has_the_outputs_of_the_description(description, example):
    function, arguments = example
    result = function(**arguments)
    assert isinstance(result, Result)
    assert list(result) == [output["name"] for output in description["outputs"]]
    for output in description["outputs"]:
        value = result[output["name"]]
        assert isinstance(value, KINDS[output["kind"]])
        assert getattr(result, output["name"]) is value and result[output["id"]] is value
        assert output["name"] in dir(result) and output["name"] in repr(result)
        check_columns(description["id"], output, value)
        if output["kind"] == "vector" and value.shape != "none":
            assert value.shape in output["shapes"] or not output["shapes"]


def test_the_record_says_how_the_result_came_to_be(description, example):
    function, arguments = example
    result = function(**arguments)
    record = result.provenance
    assert record["algorithm"] == description["id"] == result.algorithm
    assert record["version"] == jumeau.__version__
    assert record["warnings"] == result.warnings
    ids = {parameter["name"]: parameter["id"] for parameter in description["parameters"]}
    for name, value in arguments.items():
        if ids[name] in record["options"]:
            assert record["options"][ids[name]] == (str(value) if isinstance(value, pathlib.Path) else value)
        else:
            assert record["inputs"][ids[name]]["hash"]
    layers = [value for value in result.values() if isinstance(value, (Table, Grid, Dataset))]
    assert all(layer.provenance == record for layer in layers)


def test_a_replay_gives_the_same(example, tmp_path):
    function, arguments = example
    result = function(**arguments)
    result.write(tmp_path / "out.gpkg")
    (tmp_path / "record.json").write_text(result.record, encoding="utf-8")
    for record in (result, result.provenance, result.record, tmp_path / "record.json", str(tmp_path / "out.gpkg")):
        assert same_outputs(jumeau.replay(record), result)


def test_positional_inputs_and_the_generic_run_give_the_same(description, example):
    function, arguments = example
    result = function(**arguments)
    all_inputs = [p["name"] for p in description["parameters"] if p["input"]]
    inputs = list(itertools.takewhile(arguments.__contains__, all_inputs))
    options = {name: value for name, value in arguments.items() if name not in inputs}
    assert same_outputs(function(*(arguments[name] for name in inputs), **options), result)
    ids = {parameter["name"]: parameter["id"] for parameter in description["parameters"]}
    by_id = {ids[name]: value for name, value in arguments.items()}
    assert same_outputs(jumeau.run(description["id"], by_id), result)


def test_layers_paths_and_geodataframes_are_the_same_input(description, example):
    function, arguments = example
    vectors = [p["name"] for p in description["parameters"] if p["kind"] == "vector" and p["name"] in arguments]
    if not vectors:
        pytest.skip("it takes no layer")
    pytest.importorskip("geopandas", reason="geopandas is not installed")
    result = function(**arguments)
    tables = {name: jumeau.read(arguments[name]) for name in vectors}
    assert same_outputs(function(**arguments | tables), result)
    assert same_outputs(function(**arguments | {name: str(arguments[name]) for name in vectors}), result)
    frames = {name: table.to_geopandas() for name, table in tables.items()}
    assert same_outputs(function(**arguments | frames), result)


def test_one_thread_and_two_give_the_same(example, all_threads):
    function, arguments = example
    jumeau.set_threads(1)
    assert jumeau.threads() == 1
    one = function(**arguments)
    jumeau.set_threads(2)
    assert jumeau.threads() == 2
    assert same_outputs(function(**arguments), one)


def test_the_result_is_written_whole(description, example, tmp_path):
    function, arguments = example
    result = function(**arguments)
    path = tmp_path / "out.gpkg"
    result.write(path)
    assert [one.name for one in tmp_path.iterdir()] == ["out.gpkg"]
    layers = {name: value for name, value in result.items() if isinstance(value, Table)}
    layers |= dict(itertools.chain(*(v.items() for v in result.values() if isinstance(v, Dataset))))
    tables = {name: value for name, value in layers.items() if isinstance(value, Table)}
    assert set(jumeau.layers(path)) == {*tables, "jumeau_provenance"}
    for name, table in tables.items():
        again = jumeau.read(path, name)
        assert len(again) == len(table) and np.array_equal(again.xy, table.xy) and again.columns == table.columns
    assert json.loads(jumeau.read(path, "jumeau_provenance")["record"][0]) == result.provenance


def test_progress_goes_from_0_to_1_and_never_back(example):
    function, arguments = example
    told = []
    function(**arguments, progress=lambda fraction, stage: told.append((fraction, stage)))
    fractions = [fraction for fraction, _ in told]
    assert all(0 <= fraction <= 1 for fraction in fractions) and fractions == sorted(fractions)
    assert all(isinstance(stage, jumeau.Text) for _, stage in told)


def test_a_monitor_hears_what_the_result_remembers(example):
    function, arguments = example

    class Monitor:
        heard: list = []

        def message(self, level, words):
            self.heard.append((level, words))

    monitor = Monitor()
    assert function(**arguments, monitor=monitor).messages == monitor.heard
    assert all(level in ("info", "warning") for level, _ in monitor.heard)


def test_a_monitor_can_cancel(example):
    function, arguments = example

    class Monitor:
        def cancelled(self):
            return True

    with pytest.raises(jumeau.Cancelled):
        function(**arguments, monitor=Monitor())


# ---- what is refused


def test_an_unknown_option_is_a_type_error_that_helps(description, example):
    function, arguments = example
    with pytest.raises(TypeError, match=f"{description['name']}\\(\\) has no option progresss: did you mean progress"):
        function(**arguments, progresss=1)
    with pytest.raises(TypeError, match="There are: .*monitor"):
        function(**arguments, zzzzzz=1)
    with pytest.raises(Error, match="has no option ZZZ") as raised:
        jumeau.run(description["id"], {"zzz": 1})
    assert raised.value.code == "bad_option"


def test_values_out_of_their_range_are_refused(description, example):
    function, arguments = example
    tried = 0
    for parameter in description["parameters"]:
        bad = []
        if parameter["kind"] in ("real", "integer"):
            bad = [float("nan"), "much", 2**70]
            bad += [parameter["min"] - 1] if parameter["min"] is not None else []
            bad += [parameter["max"] + 1] if parameter["max"] is not None else []
        elif parameter["kind"] == "choice":
            bad = ["neither", 1]
        elif parameter["kind"] == "boolean":
            bad = ["yes"]
        elif parameter["kind"] == "columns" or parameter["kind"] == "column" and parameter["name"] in arguments:
            bad = ["no_such_column"]
        for value in bad:
            with pytest.raises(Error) as raised:
                function(**arguments | {parameter["name"]: value})
            assert raised.value.code in ("bad_option", "bad_input")
            assert parameter["id"] in str(raised.value) or str(value) in str(raised.value)
            tried += 1
    assert tried or not description["parameters"] or {p["kind"] for p in description["parameters"]} <= {"vector", "crs"}


def test_an_input_of_the_wrong_type_is_refused(description, example):
    function, arguments = example
    for parameter in description["parameters"]:
        if parameter["input"]:
            with pytest.raises(TypeError, match=parameter["name"]):
                function(**arguments | {parameter["name"]: 3.5})
            with pytest.raises(Error) as raised:
                function(**arguments | {parameter["name"]: "/no/such/file"})
            assert raised.value.code == "unreadable"


def test_a_missing_input_is_refused(description, example):
    function, arguments = example
    for parameter in description["parameters"]:
        if parameter["name"] in arguments and parameter["default"] is None and not parameter["optional"]:
            rest = {name: value for name, value in arguments.items() if name != parameter["name"]}
            with pytest.raises(TypeError, match=f"{description['name']}\\(\\): missing.*{parameter['name']}"):
                function(**rest)
            with pytest.raises(Error, match=parameter["id"]):
                function(**arguments | {parameter["name"]: None})
