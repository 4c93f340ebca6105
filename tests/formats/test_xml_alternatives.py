"""Alternatives that look alike, in XML."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest
from msgspec import ValidationError

from clientsmith.runtime import xml_decoding
from clientsmith.runtime.alternatives import Candidates, OneOf
from clientsmith.runtime.values import Model, Timestamp
from clientsmith.runtime.xml_decoding import read_tree
from clientsmith.runtime.xml_tree import parse_xml


class Book(Model):
    title: str
    pages: int | None = None


class Author(Model):
    name: str
    born: int | None = None


class Left(Model):
    inner: OneOf[Left | Right] | None = None
    left: int | None = None


class Right(Model):
    inner: OneOf[Left | Right] | None = None
    right: int | None = None


class Shelf(Model):
    one: OneOf[Book | Author | None] = None
    many: list[OneOf[Book | Author]] | None = None
    either: OneOf[list[Book] | list[Author]] | None = None
    some: OneOf[Author | list[Book]] | None = None
    when: OneOf[str | Timestamp] | None = None


BOOK = "<title>Emma</title><pages>7</pages>"
AUTHOR = "<name>Jane</name><born>1775</born>"
EMMA, JANE = Book(title="Emma", pages=7), Author(name="Jane", born=1775)


def read(members: str, kind: Any = Shelf) -> Any:
    return read_tree(parse_xml(f"<result>{members}</result>".encode()), kind)


@pytest.mark.parametrize(
    ("members", "expected"),
    [
        (f"<one>{BOOK}</one>", Shelf(one=EMMA)),
        (f"<one>{AUTHOR}</one>", Shelf(one=JANE)),
        ("<one/>", Shelf()),
        # Both fit: what leaves less unread.
        (f"<one><title>Emma</title>{AUTHOR}</one>", Shelf(one=JANE)),
        (f"<many>{BOOK}</many><many>{AUTHOR}</many>", Shelf(many=[EMMA, JANE])),
        (f"<either>{AUTHOR}</either>", Shelf(either=[JANE])),
        (f"<either>{BOOK}</either><either>{BOOK}</either>", Shelf(either=[EMMA, EMMA])),
        (f"<some>{AUTHOR}</some>", Shelf(some=JANE)),
        (f"<some>{BOOK}</some>", Shelf(some=[EMMA])),
        (f"<some>{BOOK}</some><some>{BOOK}</some>", Shelf(some=[EMMA, EMMA])),
        ("<when>later</when>", Shelf(when="later")),
        (
            "<when>2026-01-02T03:04:05Z</when>",
            Shelf(when=datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)),
        ),
    ],
)
def test_what_fits_best(members: str, expected: Shelf) -> None:
    assert read(members) == expected


def test_what_fits_nothing() -> None:
    with pytest.raises(ValidationError, match=r"none of them - at `\$\.one`"):
        read("<one><other/></one>")


def test_alternatives_inside_alternatives_are_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    made: list[object] = []

    def counted(attempts: Any) -> Candidates:
        made.append(attempts)
        return Candidates(attempts)

    monkeypatch.setattr(xml_decoding, "Candidates", counted)
    levels = 10
    found = read("<inner>" * levels + "<right>1</right>" + "</inner>" * levels, Left)
    for _ in range(levels):
        assert found is not None
        found = found.inner
    assert found == Right(right=1)
    # At each level the inner one of a Left and that of a Right.
    assert len(made) <= 2 * levels
