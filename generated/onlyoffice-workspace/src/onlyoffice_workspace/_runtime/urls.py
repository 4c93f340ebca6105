"""Paths and queries of requests."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import TYPE_CHECKING, Final, cast
from urllib.parse import quote

from msgspec import UNSET

from .wire import plain, wire_text

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from .operation import Style

__all__ = ["expand_path", "query_text"]


@lru_cache(maxsize=4096)
def _segments(template: str) -> tuple[tuple[str, str], ...]:
    """Pairs of literal text and the variable behind it; the last variable is empty."""
    pieces = re.split(r"\{([^{}]*)\}", template)
    names = [*pieces[1::2], ""]
    return tuple(zip(pieces[::2], names, strict=True))


def expand_path(
    template: str, values: Mapping[str, object], text_of: Callable[[object], str] = wire_text
) -> str:
    """A path with its variables filled in; nothing of a value can be read as part of the path's structure.

    `text_of` gives the text of a value.

    Raises ValueError for a variable without a value, and for an empty one, `.` and `..`, which would name another
    path (RFC 3986 5.2.4).
    """
    if not values and "{" not in template:
        return template
    path: list[str] = []
    for literal, name in _segments(template):
        path.append(literal)
        if name:
            value = values.get(name)
            text = "" if value is None else text_of(value)
            if text in {"", ".", ".."}:
                raise ValueError(f"{name} is {text!r}, which cannot stand in a path")
            path.append(quote(text, safe=""))
    return "".join(path)


_SEPARATORS: Final[Mapping[Style, str]] = {"comma": ",", "pipes": "%7C", "spaces": "%20"}


def query_text(
    query: Mapping[str, object],
    styles: Mapping[str, Style],
    text_of: Callable[[object], str] = wire_text,
) -> str:
    """A query without its question mark. None is left out; lists repeat their name unless `styles` says otherwise.

    Records and mappings are written `name[field]=value`, all the way in. `text_of` gives the text of a value. Raises ValueError or TypeError for a value
    that has no text.
    """
    pairs: list[str] = []
    for name, value in query.items():
        if value is None or value is UNSET:
            continue
        if type(value) is str or type(value) is int:
            pairs.append(f"{_escaped(name)}={_escaped(str(value))}")
            continue
        pairs.extend(_pairs(name, value, styles.get(name, "repeat"), text_of))
    return "&".join(pairs)


def _pairs(
    name: str, value: object, style: Style, text_of: Callable[[object], str]
) -> Iterator[str]:
    if isinstance(value, list | tuple | set | frozenset):
        items = [
            item
            for item in cast("Iterable[object]", value)
            if item is not None and item is not UNSET
        ]
        separator = _SEPARATORS.get(style)
        if separator is not None:
            if items:
                texts = (_escaped(text_of(item)) for item in items)
                yield f"{_escaped(name)}={separator.join(texts)}"
        elif style == "deep":
            for index, item in enumerate(items):
                yield from _deep(f"{name}[{index}]", plain(item), text_of)
        else:
            key = f"{name}[]" if style == "brackets" else name
            for item in items:
                yield f"{_escaped(key)}={_escaped(text_of(item))}"
    else:
        yield from _deep(name, plain(value), text_of)


def _deep(name: str, value: object, text_of: Callable[[object], str]) -> Iterator[str]:
    if isinstance(value, dict):
        for key, item in cast("dict[str, object]", value).items():
            yield from _deep(f"{name}[{key}]", item, text_of)
    elif isinstance(value, list):
        for index, item in enumerate(cast("list[object]", value)):
            yield from _deep(f"{name}[{index}]", item, text_of)
    elif value is not None:
        yield f"{_escaped(name)}={_escaped(text_of(value))}"


def _escaped(text: str) -> str:
    return quote(text, safe="")
