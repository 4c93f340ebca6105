"""Nothing that differs between two models goes untold, and nothing is told of equal ones."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clientsmith.changes import compare, every
from clientsmith.changes.differences import COMPARED
from clientsmith.model.auth import AuthScheme
from clientsmith.model.types import EnumType, TypeDefinition

from .products import edited, model

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from clientsmith.model.api import Api

_KINDS = frozenset(kind for check in every() for kind in check.on)
# What holds records that are compared one by one.
_INSIDE = frozenset(
    {
        "ApiKey.value",
        "Api.errors",
        "Api.package",
        "Api.product",
        "Api.settings",
        "Basic.password",
        "Basic.username",
        "Bearer.token",
        "Body.fields",
        "OAuth2.client_id",
        "OAuth2.client_secret",
        "OpenIdConnect.client_id",
        "OpenIdConnect.client_secret",
        "Operation.returns",
        "Operation.settings",
        "SignedHeader.key",
        "SignedHeader.secret",
    }
)
# Names by which records are found again: another name is another record. An operation is found by both of its own.
_FOUND_BY = frozenset(
    {
        *(f"{record.__name__}.name" for record in get_args(AuthScheme)),
        "Limit.name",
        "Operation.resource",
        "Paging.name",
        "Resource.name",
        "Server.name",
        "Variable.name",
    }
)
# Another value would lead nowhere, and no description with it can be read.
_REFERENCES = frozenset(
    {
        *(f"{record.__name__}.name" for record in get_args(TypeDefinition)),
        "Api.resources",
        "Api.types",
        "ErrorRow.base",
        "ErrorRow.name",
        "ErrorTable.rows",
        "Named.name",
        "ObjectType.bases",
        "Operation.name",
        "Operation.resource",
        "Primitive.name",
        "Resource.name",
        "Resource.operations",
        "UnionType.variants",
    }
)
_TEXTS = frozenset({"content_type", "doc", "env", "homepage", "python_name", "repository", "since"})


@cache
def _library() -> Api:
    return edited()


def _spots(
    record: Any, rebuild: Callable[[Any], Any]
) -> Iterator[tuple[str, Any, Callable[[Any], Any]]]:
    """Yield each value inside a record, with what makes the whole again around another value."""
    for attribute in fields(record):
        if not attribute.compare:
            continue
        value = getattr(record, attribute.name)

        def around(changed: Any, name: str = attribute.name) -> Any:
            return rebuild(replace(record, **{name: changed}))

        yield f"{type(record).__name__}.{attribute.name}", value, around
        if is_dataclass(value):
            yield from _spots(value, around)
        elif isinstance(value, tuple):
            for number, item in enumerate(value):
                if is_dataclass(item):

                    def inside(
                        changed: Any, at: int = number, whole: Any = value, back: Any = around
                    ) -> Any:
                        return back((*whole[:at], changed, *whole[at + 1 :]))

                    yield from _spots(item, inside)


def _variants(value: Any) -> list[Any]:
    """Return other values for one: none, fewer, another order, something of the same class that is different."""
    match value:
        case None:
            return ["other"]
        case bool():
            return [not value]
        case int() | float():
            return [value + 1, float(value)]
        case str():
            return [f"{value}x"]
        case tuple() if value:
            return [value[1:], value[::-1], value[:-1]]
        case _:
            return []


@cache
def _all_spots() -> list[tuple[str, Any, Callable[[Any], Any]]]:
    return list(_spots(_library(), lambda changed: changed))


@settings(max_examples=120)
@given(st.data())
def test_every_single_change_is_told(data: st.DataObject) -> None:
    library, spots = _library(), _changeable()
    number = data.draw(st.integers(0, len(spots) - 1))
    kind, value, rebuild = spots[number]
    variants = _variants(value)
    changed = rebuild(variants[data.draw(st.integers(0, len(variants) - 1))])
    codes = {one.code for one in compare(library, changed)}
    assert bool(codes) == (repr(changed) != repr(library)), kind
    assert "CD999" not in codes, kind
    assert compare(changed, changed) == ()


@cache
def _changeable() -> list[tuple[str, Any, Callable[[Any], Any]]]:
    """Return the values that can be changed alone: not those by which one definition refers to another."""
    return [
        (kind, value, rebuild)
        for kind, value, rebuild in _all_spots()
        if kind not in _REFERENCES and _variants(value) and (value is not None or _takes_text(kind))
    ]


def _takes_text(kind: str) -> bool:
    return kind.rpartition(".")[2] in _TEXTS


def test_every_attribute_of_the_model_is_somebodys_business() -> None:
    compared = {
        f"{record.__name__}.{attribute.name}"
        for record in COMPARED
        for attribute in fields(record)
        if attribute.compare
    }
    assert sorted(compared - _KINDS - _INSIDE - _FOUND_BY) == []


@pytest.mark.parametrize("product", ["hosted", "docspace"])
def test_a_product_does_not_differ_from_itself(product: str) -> None:
    directory = Path(__file__).parents[2] / "api_specs" / product
    assert compare(model(directory), model(directory)) == ()


def test_there_must_be_something_to_compare() -> None:
    assert [one.code for one in compare(None, _library())] == ["CD108"]
    assert [one.code for one in compare(_library(), None)] == ["CD107"]
    with pytest.raises(ValueError, match="nothing to compare"):
        compare(None, None)


def test_an_enum_of_numbers_differs_from_one_of_text() -> None:
    library = _library()
    state = next(one for one in library.types if isinstance(one, EnumType) and one.name == "State")
    text = replace(
        state, members=tuple(replace(one, value=str(one.value)) for one in state.members)
    )
    other = replace(library, types=tuple(text if one is state else one for one in library.types))
    assert {one.code for one in compare(library, other)} == {"CD615"}
