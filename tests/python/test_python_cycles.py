"""Records are left out of the search for garbage, except those that can hold themselves."""

from __future__ import annotations

import gc
from typing import TYPE_CHECKING, Any

import pytest
from msgspec.json import decode

from .making import importable, package, write

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

PRODUCT = """\
format: 1
product: {name: garden, title: Garden, release: "1"}
package: {distribution: garden, module: garden, client: Garden, version: 0.1.0}
servers: {main: {url: "https://garden.example"}}
"""
TYPES = """\
types:
  Leaf: {fields: {size: int, seen: datetime?}}
  Twig: {fields: {leaves: list<Leaf>}}
  Branch: {fields: {twigs: list<Twig>, branches: list<Branch>}}
  Plot: {fields: {fence: Fence?}}
  Fence: {fields: {name: str}}
  Hedge: {extends: Fence, fields: {plot: Plot?}}
  Note: {fields: {about: any}}
  Shed: {fields: {notes: list<Note>}}
"""
ENDPOINTS = """\
resource: plots
endpoints:
  get: {http: GET /plots, doc: Look., returns: "list<Branch>"}
  fences: {http: GET /fences, doc: Look., returns: "list<Hedge>"}
  sheds: {http: GET /sheds, doc: Look., returns: "list<Shed>"}
"""


@pytest.fixture(scope="module")
def types(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    product: Path = tmp_path_factory.mktemp("described") / "garden"
    files = {"product.yaml": PRODUCT, "types/all.yaml": TYPES, "endpoints/plots.yaml": ENDPOINTS}
    root = write(package(write(files, product)), tmp_path_factory.mktemp("garden"))
    with importable(root, "garden") as module:
        yield module.types


@pytest.mark.parametrize("name", ["Leaf", "Twig", "Fence"])
def test_what_cannot_hold_itself_is_not_looked_through(types: Any, name: str) -> None:
    assert not getattr(types, name).__struct_config__.gc


@pytest.mark.parametrize("name", ["Branch", "Plot", "Hedge", "Note", "Shed"])
def test_what_may_hold_itself_is(types: Any, name: str) -> None:
    # A plot's fence may be a hedge, which has a plot; a note is about anything.
    assert getattr(types, name).__struct_config__.gc


def test_long_lists_add_nothing_to_look_through(types: Any) -> None:
    text = b'[{"size": 1, "seen": "2026-01-02T03:04:05Z"}]'
    (leaf,) = decode(text, type=list[types.Leaf], dec_hook=lambda kind, value: kind(value))
    assert leaf.size == 1
    assert not gc.is_tracked(leaf)


def test_a_cycle_of_records_is_found(types: Any) -> None:
    def kept() -> int:
        gc.collect()
        return sum(type(found) is types.Branch for found in gc.get_objects())

    before = kept()
    branch = types.Branch(twigs=[], branches=[])
    branch.branches.append(branch)
    assert kept() == before + 1
    del branch
    assert kept() == before
