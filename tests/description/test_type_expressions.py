"""Type expressions: what is written is what is read."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientsmith.description.type_expression import ExpressionError, NameUse, parse
from clientsmith.model.types import (
    ListOf,
    MapOf,
    Named,
    Nullable,
    OneOf,
    Primitive,
    TypeRef,
    walk,
)
from description.strategies import expression, refs

INT, STR, NONE = Primitive("int"), Primitive("str"), Primitive("none")


@given(ref=refs, blanks=st.lists(st.sampled_from(["", " ", "  "]), min_size=1, max_size=5))
def test_a_written_reference_is_read_back(ref: TypeRef, blanks: list[str]) -> None:
    turns = iter(blanks * 200)
    text = expression(ref, lambda: next(turns))
    read, uses = parse(text)
    assert read == ref
    named = [inner.name for inner in walk(ref) if isinstance(inner, Named)]
    assert [use.name for use in uses] == named
    assert all(text[use.offset :].startswith(use.name) for use in uses)


@given(text=st.text(alphabet="listmap<>?|  AbZ_9[,é", max_size=40))
def test_anything_else_is_an_error_inside_the_text(text: str) -> None:
    problem: ExpressionError | None = None
    try:
        parse(text)
    except ExpressionError as error:
        problem = error
    if problem is not None:
        assert 0 <= problem.offset <= len(text)
        assert problem.length >= 1


@pytest.mark.parametrize(
    ("text", "ref"),
    [
        ("int", INT),
        (" File ", Named("File")),
        ("list<map<int>>", ListOf(MapOf(INT))),
        ("list<int?>?", Nullable(ListOf(Nullable(INT)))),
        ("int??", Nullable(INT)),
        ("int | str", OneOf((INT, STR))),
        ("int | str?", Nullable(OneOf((INT, STR)))),
        ("int? | str", Nullable(OneOf((INT, STR)))),
        ("int | none", Nullable(INT)),
        ("int | int", INT),
        ("int | str | int", OneOf((INT, STR))),
        ("none | none", NONE),
        ("list<int | str>", ListOf(OneOf((INT, STR)))),
    ],
)
def test_what_expressions_mean(text: str, ref: TypeRef) -> None:
    assert parse(text)[0] == ref


def test_names_are_found_where_they_stand() -> None:
    _, uses = parse("map<File> | Note")
    assert uses == (NameUse("File", 4), NameUse("Note", 12))


def test_an_expression_has_bounds() -> None:
    with pytest.raises(ExpressionError, match="at most 4000 characters"):
        parse("A" * 4001)
    with pytest.raises(ExpressionError, match="16 levels"):
        parse("list<" * 50 + "int" + ">" * 50)
