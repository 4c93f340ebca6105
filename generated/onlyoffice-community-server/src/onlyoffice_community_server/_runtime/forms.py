"""Fields of a body as the pairs of a form."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast
from urllib.parse import quote_plus

from .wire import plain, wire_text

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["form_bytes", "form_pairs"]


def form_pairs(fields: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    """Names and texts: `name`, `name[0]` for items of lists, `name.field` for fields of records, and so on inwards.

    A form cannot say null: a field that is null is sent empty, null further in is left out.
    """
    for name, value in fields.items():
        if value is None:
            yield name, ""
        else:
            yield from _flat(name, plain(value))


def _flat(name: str, value: object) -> Iterator[tuple[str, str]]:
    if isinstance(value, dict):
        for key, item in cast("dict[str, object]", value).items():
            yield from _flat(f"{name}.{key}", item)
    elif isinstance(value, list | tuple):
        for index, item in enumerate(cast("list[object]", value)):
            yield from _flat(f"{name}[{index}]", item)
    elif value is not None:
        yield name, wire_text(value)


def form_bytes(fields: Mapping[str, object]) -> bytes:
    """An `application/x-www-form-urlencoded` body (WHATWG URL 5.2)."""
    pairs = (f"{quote_plus(name)}={quote_plus(text)}" for name, text in form_pairs(fields))
    return "&".join(pairs).encode("ascii")
