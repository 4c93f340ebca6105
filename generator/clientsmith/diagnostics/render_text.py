"""Diagnostics for people: the problem, its source line with carets, a hint, and a closing count."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.diagnostics.diagnostic import Severity
from clientsmith.diagnostics.snippet import snippet
from clientsmith.diagnostics.visible import visible

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Sequence

    from clientsmith.diagnostics.diagnostic import Diagnostic, Place

__all__ = ["render_text"]

_RESET = "\x1b[0m"
_BOLD = "1"
_QUIET = "34"
_COLOURS = {Severity.ERROR: "1;31", Severity.WARNING: "1;33", Severity.NOTE: "1;36"}


def render_text(
    diagnostics: Iterable[Diagnostic],
    sources: Callable[[str], Sequence[str] | None],
    *,
    colour: bool = False,
) -> str:
    """Return the diagnostics as text that ends in a line break, or nothing when there are none.

    `sources` gives the lines of a file, or None when they cannot be shown. Terminal escapes are
    written only with `colour`; none of the text of a diagnostic or a source line can add one.
    """
    printer = _Printer(sources, colour)
    counts = dict.fromkeys(Severity, 0)
    blocks: list[str] = []
    for found in diagnostics:
        counts[found.severity] += 1
        blocks.append("\n".join(printer.block(found)))
    if not blocks:
        return ""
    closing = ", ".join(
        f"{number} {severity.value}{'' if number == 1 else 's'}"
        for severity, number in counts.items()
        if number
    )
    return "\n\n".join([*blocks, closing]) + "\n"


class _Printer:
    """Lays out one diagnostic at a time and remembers the files it has shown."""

    def __init__(self, sources: Callable[[str], Sequence[str] | None], colour: bool) -> None:
        self._sources = sources
        self._colour = colour
        self._lines: dict[str, Sequence[str] | None] = {}

    def block(self, found: Diagnostic) -> list[str]:
        """Return the lines of one diagnostic."""
        style = _COLOURS[found.severity]
        head = self._paint(f"{found.severity.value}[{found.code}]", style)
        lines = [f"{head}{self._paint(': ' + visible(found.message), _BOLD)}"]
        if found.place is not None:
            lines += self._pointer(found.place, style)
        if found.hint is not None:
            lines.append(f"{self._paint('hint', _COLOURS[Severity.NOTE])}: {visible(found.hint)}")
        for other in found.related:
            note = self._paint("related", _COLOURS[Severity.NOTE])
            lines.append(f"{note}: {visible(other.message)}")
            lines += self._pointer(other.place, _COLOURS[Severity.NOTE])
        return lines

    def _pointer(self, place: Place, style: str) -> list[str]:
        number = str(place.line)
        gutter = " " * len(number)
        arrow = self._paint("-->", _QUIET)
        lines = [f"{gutter} {arrow} {visible(str(place))}"]
        source = self._line(place)
        if source is None:
            return lines
        shown = snippet(source, place.column, _end(place))
        bar = self._paint(f"{gutter} |", _QUIET)
        text = f"{self._paint(f'{number} |', _QUIET)} {shown.text}".rstrip()
        carets = f"{' ' * shown.indent}{self._paint('^' * shown.width, style)}"
        return [*lines, bar, text, f"{bar} {carets}"]

    def _line(self, place: Place) -> str | None:
        if place.file not in self._lines:
            self._lines[place.file] = self._sources(place.file)
        lines = self._lines[place.file]
        return lines[place.line - 1] if lines is not None and place.line <= len(lines) else None

    def _paint(self, text: str, style: str) -> str:
        return f"\x1b[{style}m{text}{_RESET}" if self._colour else text


def _end(place: Place) -> int | None:
    """Return the column where the underline ends; None means the end of the line."""
    if place.end_line is None:
        return place.column + 1
    if place.end_line == place.line:
        return place.end_column
    return None
