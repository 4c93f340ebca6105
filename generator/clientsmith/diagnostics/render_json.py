"""Diagnostics as one JSON document with stable keys.

The document is an object:

- `format`: 1; it grows when a key changes its meaning or goes away, not when one is added
- `counts`: how many of each severity: `error`, `warning`, `note`
- `diagnostics`: a list of objects with `code`, `slug`, `severity`, `message`, `hint` (or null),
  `place` (or null) and `related`, a list of objects with `message` and `place`

A `place` has `file`, `line`, `column`, `end_line` and `end_column`; the last two may be null. Lines
and columns count from 1, columns in characters, and the end column is exclusive.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, TypedDict

from clientsmith.diagnostics import codes
from clientsmith.diagnostics.diagnostic import Severity

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clientsmith.diagnostics.diagnostic import Diagnostic, Place

__all__ = ["render_json"]

_FORMAT = 1


class _Place(TypedDict):
    file: str
    line: int
    column: int
    end_line: int | None
    end_column: int | None


class _Related(TypedDict):
    message: str
    place: _Place


class _Diagnostic(TypedDict):
    code: str
    slug: str
    severity: str
    message: str
    hint: str | None
    place: _Place | None
    related: list[_Related]


def render_json(diagnostics: Iterable[Diagnostic]) -> str:
    """Return the document, indented, in ASCII, with a line break at the end."""
    found = [_diagnostic(item) for item in diagnostics]
    counts = {
        severity.value: sum(item["severity"] == severity.value for item in found)
        for severity in Severity
    }
    document = {"format": _FORMAT, "counts": counts, "diagnostics": found}
    return json.dumps(document, indent=2, ensure_ascii=True) + "\n"


def _diagnostic(found: Diagnostic) -> _Diagnostic:
    return {
        "code": found.code,
        "slug": codes.get(found.code).slug,
        "severity": found.severity.value,
        "message": found.message,
        "hint": found.hint,
        "place": None if found.place is None else _place(found.place),
        "related": [
            {"message": other.message, "place": _place(other.place)} for other in found.related
        ],
    }


def _place(place: Place) -> _Place:
    return {
        "file": place.file,
        "line": place.line,
        "column": place.column,
        "end_line": place.end_line,
        "end_column": place.end_column,
    }
