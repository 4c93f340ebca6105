"""Diagnostics as GitHub Actions workflow commands, which become annotations of a change."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.diagnostics import codes
from clientsmith.diagnostics.diagnostic import Severity
from clientsmith.diagnostics.visible import visible
from clientsmith.diagnostics.workflow import command

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clientsmith.diagnostics.diagnostic import Diagnostic

__all__ = ["render_github"]

_COMMANDS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.NOTE: "notice"}


def render_github(diagnostics: Iterable[Diagnostic]) -> str:
    """Return one command a line. Text is made printable first, so it cannot drive a log viewer."""
    return "".join(f"{_command(found)}\n" for found in diagnostics)


def _command(found: Diagnostic) -> str:
    lines = [found.message]
    if found.hint is not None:
        lines.append(f"hint: {found.hint}")
    lines += [f"related: {other.place}: {other.message}" for other in found.related]
    title = f"{found.code} {codes.get(found.code).slug}"
    return command(_COMMANDS[found.severity], found.place, title, "\n".join(map(visible, lines)))
