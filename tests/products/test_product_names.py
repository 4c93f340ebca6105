"""Names and words of all operations: what a person types and reads."""

import re

import pytest

from .document import Operation
from .products import PRODUCTS, document

_LONGEST = 45


def _operations(product: str) -> list[Operation]:
    return list(document(product).operations.values())


def _words(name: str) -> str:
    """The words of a name in the singular, so that `tasks` and `task` are alike."""
    return " ".join(
        re.sub(r"(?<=[a-z]{2})ies$", "y", word) if word.endswith("ies") else word.rstrip("s")
        for word in name.split("_")
    )


@pytest.mark.parametrize("product", PRODUCTS)
def test_no_name_is_long(product: str) -> None:
    assert [one.id for one in _operations(product) if len(one.name) > _LONGEST] == []


@pytest.mark.parametrize("product", PRODUCTS)
def test_no_name_stammers(product: str) -> None:
    stammer = re.compile(r"(^|_)([a-z0-9]+)_\2(_|$)|_by_.*_by_")
    assert [one.id for one in _operations(product) if stammer.search(one.name)] == []


@pytest.mark.parametrize("product", PRODUCTS)
def test_no_name_repeats_its_resource(product: str) -> None:
    def repeats(one: Operation) -> bool:
        resource = _words(one.resource.rpartition(".")[2])
        return f" {resource} " in f" {_words(one.name)} "

    assert [one.id for one in _operations(product) if repeats(one)] == []


@pytest.mark.parametrize("product", PRODUCTS)
def test_names_are_words_and_no_path(product: str) -> None:
    plain = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")
    for one in _operations(product):
        assert all(plain.fullmatch(part) for part in one.id.split(".")), one.id
        assert not re.search(r"(^|_)api_2_0(_|$)", one.name), one.id


@pytest.mark.parametrize("product", PRODUCTS)
def test_every_operation_says_what_it_does(product: str) -> None:
    for one in _operations(product):
        assert re.match(r"[A-Z]", one.doc), one.id
        assert one.doc.endswith((".", ")")), one.id
        assert len(one.doc.split()) >= 3, f"{one.id}: {one.doc}"
