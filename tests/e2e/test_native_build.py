"""Which native build fits: the choice needs no QGIS."""

import importlib.machinery
import importlib.util

import pytest
from conftest import SOURCE

ENDING = importlib.machinery.EXTENSION_SUFFIXES[0]


@pytest.fixture
def native_build():
    spec = importlib.util.spec_from_file_location("native_build", SOURCE / "plugin" / "native_build.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_a_build_is_named_after_its_qgis(native_build):
    assert native_build.module_name(34006) == "_native_34006"


def test_the_build_of_this_python_is_found(native_build, tmp_path):
    file = tmp_path / f"_native_34006{ENDING}"
    file.touch()
    assert native_build.find(tmp_path, "_native_34006") == file
    assert native_build.find(tmp_path, "_native_34007") is None


def test_the_build_of_another_python_is_not_taken(native_build, tmp_path):
    (tmp_path / "_native_34006.cpython-27-other.so").touch()
    assert native_build.find(tmp_path, "_native_34006") is None
    assert native_build.versions(tmp_path) == ["3.40.6"]


def test_versions_are_said_as_people_know_them(native_build, tmp_path):
    for version in (40203, 34006, 34412):
        (tmp_path / f"_native_{version}{ENDING}").touch()
    (tmp_path / "portable.py").touch()
    assert native_build.versions(tmp_path) == ["3.40.6", "3.44.12", "4.2.3"]
    assert native_build.versions(tmp_path / "..") == []
