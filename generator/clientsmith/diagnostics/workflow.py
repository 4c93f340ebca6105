"""GitHub Actions workflow commands, which become annotations of a change.

The form and its escaping are those of the runner (actions/toolkit, packages/core/src/command.ts): a message escapes `%`,
CR and LF; a property escapes `:` and `,` as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.diagnostics.visible import visible

if TYPE_CHECKING:
    from clientsmith.diagnostics.diagnostic import Place

__all__ = ["command"]


def command(word: str, place: Place | None, title: str, message: str) -> str:
    """Return `::error file=...,title=...::message` for a word such as `error`; only line breaks may be unprintable."""
    properties = [] if place is None else _place(place)
    properties.append(("title", title))
    written = ",".join(f"{name}={_property(value)}" for name, value in properties)
    return f"::{word} {written}::{_data(message)}"


def _place(place: Place) -> list[tuple[str, str]]:
    properties = [("file", visible(place.file)), ("line", str(place.line))]
    if place.end_line is not None and place.end_line != place.line:
        # The runner rejects columns when a place spans lines.
        return [*properties, ("endLine", str(place.end_line))]
    properties.append(("col", str(place.column)))
    if place.end_column is not None:
        properties.append(("endColumn", str(place.end_column)))
    return properties


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
