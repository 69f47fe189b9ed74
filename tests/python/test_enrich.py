"""Attributes from another layer: fields as a list of names."""

import pytest

import jumeau


def test_fields_are_a_list_or_words(town):
    inputs = {"input": town / "footprints.gpkg", "from_": town / "people.gpkg"}
    listed = jumeau.enrich(**inputs, fields=["pop", "id"], max_distance=60.0)
    assert listed.output == jumeau.enrich(**inputs, fields="pop;id", max_distance=60.0).output
    assert [*listed.output.columns][-2:] == ["pop", "id"] and listed.matched + listed.ambiguous == 1
    assert listed.output.column("name") == ["a house"]
    assert "id" not in jumeau.enrich(**inputs, fields=["pop"], max_distance=60.0).output.columns
    with pytest.raises(TypeError, match="fields must be a name or a list of names"):
        jumeau.enrich(**inputs, fields=3)
