"""From the text of an OpenAPI document to plain data, YAML or JSON, bounded because it comes from strangers."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any, cast

from ruamel.yaml import YAML
from ruamel.yaml.error import YAMLError

from clientsmith.description.plain import is_list, is_mapping
from clientsmith.description.scalar import ScalarError, plain_scalar

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["TextError", "parse"]

MAX_DEPTH = 128
MAX_VALUES = 4_000_000
# Characters for which the slow parser may be tried as well.
MOST_PURE = 2_000_000
_MERGE = "<<"


class TextError(Exception):
    """The text is not a document that can be read; `line` and `column` count from 1."""

    def __init__(self, message: str, line: int = 1, column: int = 1) -> None:
        super().__init__(message)
        self.message = message
        self.line = line
        self.column = column


def parse(text: str) -> Any:
    """Return the data of a document: mappings with text as keys, lists, text, numbers, booleans and None.

    Scalars are read by the core schema of YAML 1.2, so dates, `no` and `on` stay text. Raises TextError for text that
    is neither JSON nor YAML, nests more than 128 levels deep, or holds more than four million values when its aliases
    are counted as often as they are used.
    """
    if text.lstrip()[:1] == "{":
        try:
            data = json.loads(text, parse_constant=_no_constant)
        except RecursionError:
            raise TextError(f"nested more than {MAX_DEPTH} levels deep") from None
        except ValueError:
            pass  # YAML has braces too, and tells better what is wrong.
        else:
            _check_bounds(data)
            return data
    try:
        return _Builder(text, pure=False).document()
    except TextError:
        # The parser in C refuses some of YAML 1.2, such as `{url: https://example.com}` (7.3.3).
        if len(text) > MOST_PURE:
            raise
        return _Builder(text, pure=True).document()


def _no_constant(_: str) -> None:
    """JSON has no infinity and no NaN; what writes them means nothing that could be sent."""


def _check_bounds(data: Any) -> None:
    level, values = [data], 0
    for _ in range(MAX_DEPTH + 1):
        values += len(level)
        if values > MAX_VALUES:
            raise TextError(f"more than {MAX_VALUES:,} values")
        below: list[Any] = []
        for value in level:
            if is_mapping(value):
                below.extend(value.values())
            elif is_list(value):
                below.extend(value)
        if not below:
            return
        level = below
    raise TextError(f"nested more than {MAX_DEPTH} levels deep")


class _Builder:
    """Builds data from the parser's events; a composer in C would recurse without bound."""

    def __init__(self, text: str, *, pure: bool) -> None:
        self._events = self._read(text, pure)
        self._anchors: dict[str, tuple[Any, int, int]] = {}
        self._values = 0

    def document(self) -> Any:
        event = next(self._events, None)
        if event is None:
            raise TextError("the document is empty")
        data, _ = self._value(event, 0)
        for _ in self._events:
            raise TextError("there is more than one YAML document", *_at(_))
        return data

    def _read(self, text: str, pure: bool) -> Iterator[Any]:
        try:
            for event in cast("Any", YAML(typ="safe", pure=pure)).parse(text):
                kind = type(event).__name__
                if kind not in {
                    "StreamStartEvent",
                    "StreamEndEvent",
                    "DocumentStartEvent",
                    "DocumentEndEvent",
                }:
                    yield event
        except YAMLError as problem:
            mark = getattr(problem, "problem_mark", None)
            words = str(getattr(problem, "problem", None) or problem).splitlines()[0]
            place = (mark.line + 1, mark.column + 1) if mark is not None else (1, 1)
            raise TextError(words, *place) from None

    def _value(self, event: Any, depth: int) -> tuple[Any, int]:
        """Return a value and its height, which is 0 for a scalar."""
        self._values += 1
        if self._values > MAX_VALUES:
            raise TextError(f"more than {MAX_VALUES:,} values", *_at(event))
        kind = type(event).__name__
        if kind == "AliasEvent":
            return self._alias(event, depth)
        if kind == "ScalarEvent":
            data, height = _scalar(event), 0
            if event.anchor is not None:
                self._anchors[event.anchor] = (data, 1, 0)
            return data, height
        if depth >= MAX_DEPTH:
            raise TextError(f"nested more than {MAX_DEPTH} levels deep", *_at(event))
        before = self._values
        data, height = self._list(depth) if kind == "SequenceStartEvent" else self._mapping(depth)
        if event.anchor is not None:
            self._anchors[event.anchor] = (data, self._values - before + 1, height)
        return data, height

    def _alias(self, event: Any, depth: int) -> tuple[Any, int]:
        if event.anchor not in self._anchors:
            raise TextError("an alias has no anchor before it", *_at(event))
        data, size, height = self._anchors[event.anchor]
        self._values += size
        if self._values > MAX_VALUES or depth + height > MAX_DEPTH:
            raise TextError("aliases make the document larger than allowed", *_at(event))
        return data, height

    def _list(self, depth: int) -> tuple[list[Any], int]:
        items: list[Any] = []
        tallest = 0
        while type(event := next(self._events)).__name__ != "SequenceEndEvent":
            item, height = self._value(event, depth + 1)
            items.append(item)
            tallest = max(tallest, height)
        return items, tallest + 1

    def _mapping(self, depth: int) -> tuple[dict[str, Any], int]:
        built: dict[str, Any] = {}
        merged: list[Any] = []
        tallest = 0
        while type(event := next(self._events)).__name__ != "MappingEndEvent":
            if type(event).__name__ != "ScalarEvent":
                raise TextError("a key must be text", *_at(event))
            key: str = event.value
            if event.anchor is not None:
                self._anchors[event.anchor] = (key, 1, 0)
            value, height = self._value(next(self._events), depth + 1)
            tallest = max(tallest, height)
            if key == _MERGE and _is_plain(event):
                merged.extend(value if is_list(value) else [value])
            else:
                built[key] = value
        for source in merged:  # what stands in the mapping itself wins, then the first source
            if is_mapping(source):
                for key, value in source.items():
                    built.setdefault(key, value)
        return built, tallest + 1


def _scalar(event: Any) -> Any:
    if not _is_plain(event) or event.tag is not None:
        return event.value
    try:
        return plain_scalar(event.value)
    except ScalarError:
        return event.value


def _is_plain(event: Any) -> bool:
    implicit: Any = event.implicit  # two answers: for a plain scalar, and for a quoted one
    return bool(implicit[0])


def _at(event: Any) -> tuple[int, int]:
    mark = event.start_mark
    return mark.line + 1, mark.column + 1
