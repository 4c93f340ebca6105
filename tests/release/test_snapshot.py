"""A model that was released is read back as it was."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from changes.products import edited, model
from clientsmith.model.types import Field, Primitive
from clientsmith.snapshot import SNAPSHOT_NAME, SnapshotError, dump, load, read_snapshot

SPECS = Path(__file__).parents[2] / "api_specs"
PRODUCTS = sorted(path.parent.name for path in SPECS.glob("*/product.yaml"))


@pytest.mark.parametrize("product", PRODUCTS)
def test_every_product_comes_back(product: str) -> None:
    api = model(SPECS / product)
    text = dump(api)
    assert load(text) == api
    assert dump(load(text)) == text


def test_equal_models_give_the_same_lines_wherever_they_stand() -> None:
    text = dump(edited())
    assert text == dump(edited([("product.yaml", "", "\n# a comment\n")]))
    assert text.isascii()


def test_lists_and_mappings_of_examples_stay_what_they_are() -> None:
    example = {"$": "Field", "of": [1, [True, None], 1.5, "ä"], "list": ()}
    api = replace(edited(), lists=(Field("order", Primitive("any"), example=example),))
    (field,) = load(dump(api)).lists
    assert field.example == example
    assert isinstance(field.example["of"], list)


def test_one_operation_that_changed_changes_few_lines() -> None:
    before = dump(edited()).splitlines()
    after = dump(edited([("endpoints/books.yaml", "doc: List books.", "doc: List all.")]))
    assert len(set(before) ^ set(after.splitlines())) == 2


def _broken(**changes: Any) -> str:
    return json.dumps(json.loads(dump(edited())) | changes)


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("{", "not JSON"),
        ("[" * 100_000, "not JSON|too deeply"),
        ("[]", "not a snapshot"),
        (_broken(format=2), "format is 2"),
        (_broken(settings=None), "no list of settings"),
        (_broken(api=None), "no API"),
        (_broken(api={"$": "Later"}), "holds `Later`"),
        (_broken(api={"$": "Api", "soon": 1}), "has `soon` in it"),
        (_broken(api={"$": "Api"}), "lacks `product`"),
        (_broken(settings=[]), "`settings` in it is broken"),
    ],
)
def test_what_cannot_be_understood_is_refused(text: str, why: str) -> None:
    with pytest.raises(SnapshotError, match=why):
        load(text)


def test_a_product_that_was_never_released_has_none(tmp_path: Path) -> None:
    assert read_snapshot(tmp_path) is None
    (tmp_path / SNAPSHOT_NAME).write_bytes(b"\xff")
    with pytest.raises(SnapshotError, match="UTF-8"):
        read_snapshot(tmp_path)
