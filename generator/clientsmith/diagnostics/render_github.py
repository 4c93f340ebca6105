"""Diagnostics as GitHub Actions workflow commands, which become annotations of a change.

The form and its escaping are those of the runner (actions/toolkit, packages/core/src/command.ts): a
message escapes `%`, CR and LF; a property escapes `:` and `,` as well.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.diagnostics import codes
from clientsmith.diagnostics.diagnostic import Severity
from clientsmith.diagnostics.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clientsmith.diagnostics.diagnostic import Diagnostic, Place

__all__ = ["render_github"]

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def render_github(diagnostics: Iterable[Diagnostic]) -> str:
    """Return one command a line. Text is made printable first, so it cannot drive a log viewer."""
    return "".join(f"{_command(found)}\n" for found in diagnostics)


def _command(found: Diagnostic) -> str:
    properties = [] if found.place is None else _place(found.place)
    properties.append(("title", f"{found.code} {codes.get(found.code).slug}"))
    written = ",".join(f"{name}={_property(value)}" for name, value in properties)
    lines = [found.message]
    if found.hint is not None:
        lines.append(f"hint: {found.hint}")
    lines += [f"related: {other.place}: {other.message}" for other in found.related]
    message = "\n".join(map(visible, lines))
    return f"::{_COMMANDS[found.severity]} {written}::{_data(message)}"


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
