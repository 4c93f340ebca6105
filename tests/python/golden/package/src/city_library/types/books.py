"""The types `Book` and `Genre`."""

from __future__ import annotations

from .._runtime.enums import OpenStrEnum
from .._runtime.values import Date, Model

__all__ = ["Book", "Genre"]


class Genre(OpenStrEnum):
    """What kind of book it is."""

    NOVEL = "novel"
    POETRY = "poetry"
    NON_FICTION = "non_fiction"


class Book(Model, rename="camel"):
    """One book, of which the library may have several copies."""

    isbn: str
    """ISBN-13, without hyphens. Must match `[0-9]{13}`."""
    title: str
    authors: list[str]
    genre: Genre
    page_count: int | None = None
    published_on: Date | None = None
