"""Which of several types that look alike a value is read as."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from msgspec import ValidationError, convert, field
from msgspec.json import Decoder

from clientsmith.runtime import alternatives
from clientsmith.runtime.alternatives import OneOf, one_of
from clientsmith.runtime.enums import OpenStrEnum
from clientsmith.runtime.secret_members import secret_members
from clientsmith.runtime.values import Lenient, Model, Secret, Timestamp, decode_hook


class Author(Model):
    name: str
    born: int | None = None


class Book(Model):
    title: str
    author: Author | None = None


class Loan(Model):
    kind: str = field(default_factory=lambda: "loan")
    until: Timestamp | None = None


class Return(Model):
    kind: str = field(default_factory=lambda: "return")
    until: Timestamp | None = None


class Anything(Model):
    title: str | None = None
    name: str | None = None
    until: str | None = None


class Mixed(Model):
    one: OneOf[Book | Author] | None = None
    many: list[OneOf[Book | Author]] | None = None
    by_name: dict[str, OneOf[Book | Author]] | None = None


class Color(OpenStrEnum):
    RED = "red"


class Keyed(Model, tag_field="type", tag="keyed"):
    id: int


class Plain(Model):
    id: int


def read(value: object, kind: Any) -> Any:
    return convert(value, kind, dec_hook=decode_hook)


MOMENT = "2026-01-02T03:04:05Z"


@pytest.mark.parametrize(
    ("kind", "value", "result"),
    [
        (one_of(Book | Author), {"title": "Emma"}, Book(title="Emma")),
        (one_of(Book | Author), {"name": "Jane"}, Author(name="Jane")),
        # Both fit: what leaves less unread, then what is more certain.
        (
            one_of(Author | Book),
            {"name": "J", "title": "E", "born": 1775},
            Author(name="J", born=1775),
        ),
        (one_of(Anything | Book), {"title": "Emma"}, Book(title="Emma")),
        (one_of(Anything | Book), {"title": "Emma", "name": "x"}, Anything(title="Emma", name="x")),
        # Deep inside, too.
        (
            one_of(Anything | Book),
            {"title": "Emma", "author": {"name": "J"}},
            Book(title="Emma", author=Author(name="J")),
        ),
        (one_of(Loan | Return), {"kind": "return"}, Return()),
        (one_of(Loan | Return), {}, Loan()),
        (
            one_of(Loan | Return),
            {"until": MOMENT},
            Loan(until=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ),
        (one_of(Plain | Keyed), {"id": 1, "type": "keyed"}, Keyed(id=1)),
        (one_of(Plain | Keyed), {"id": 1, "type": "other"}, Plain(id=1)),
        (one_of(Plain | Keyed), {"id": "1"}, Plain(id=1)),
        (one_of(dict[str, str] | Author), {"name": "J"}, Author(name="J")),
        (one_of(dict[str, str] | Author), {"title": "E"}, {"title": "E"}),
        (one_of(list[int] | list[str]), ["a"], ["a"]),
        (one_of(list[int] | list[str]), ["1"], ["1"]),
        (one_of(list[int] | list[str]), [], []),
        (one_of(str | Timestamp), MOMENT, datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        (one_of(Timestamp | str), "soon", "soon"),
        (one_of(str | Lenient[Color]), "red", Color.RED),
        (one_of(Lenient[Color] | str), "blue", "blue"),
        (one_of(Lenient[Color] | int), "blue", Color("blue")),
        (one_of(Book | Author | Plain), {"id": 1}, Plain(id=1)),
        (one_of(Book | Author | None), None, None),
    ],
    ids=str,
)
def test_what_fits_best(kind: Any, value: object, result: object) -> None:
    found = convert(value, kind, strict=False, dec_hook=decode_hook)
    assert found == result
    assert type(found) is type(result)


def test_members_of_records() -> None:
    text = b'{"one": {"name": "J"}, "many": [{"title": "E"}, {"name": "J"}], "by_name": {"a": {"title": "E"}}}'
    found = Decoder(Mixed, strict=False, dec_hook=decode_hook).decode(text)
    assert found == Mixed(
        one=Author(name="J"),
        many=[Book(title="E"), Author(name="J")],
        by_name={"a": Book(title="E")},
    )


@pytest.mark.parametrize("value", [{"id": 1}, [], 1, "x"])
def test_what_fits_nothing(value: object) -> None:
    with pytest.raises(ValidationError, match=r"none of them - at `\$\.one`"):
        read({"one": value}, Mixed)


def test_a_constant_of_another_value_does_not_fit() -> None:
    with pytest.raises(ValidationError, match="none of them"):
        read({"kind": "sale"}, one_of(Loan | Return))


class Left(Model):
    inner: OneOf[Left | Right] | None = None
    left: int | None = None


class Right(Model):
    inner: OneOf[Left | Right] | None = None
    right: int | None = None


def test_alternatives_inside_alternatives_are_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    tried: list[object] = []

    def counted(value: object, kind: Any, **settings: Any) -> Any:
        tried.append(kind)
        return convert(value, kind, **settings)

    monkeypatch.setattr(alternatives, "convert", counted)
    levels = 10
    value: dict[str, object] = {"right": 1}
    for _ in range(levels):
        value = {"inner": value}
    found = read(value, Left)
    for _ in range(levels):
        found = found.inner
    assert found == Right(right=1)
    # Two alternatives at each level, of the inner one of a Left and that of a Right, each as it stands and more freely.
    assert len(tried) <= 8 * levels


class Hidden(Model):
    code: Secret


class Drawer(Model):
    things: list[OneOf[Hidden | Author]]


def test_secrets_inside_are_known() -> None:
    assert secret_members(Drawer) == {"code"}
