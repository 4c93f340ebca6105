"""A source line laid out for a terminal, with the part to underline."""

from __future__ import annotations

from dataclasses import dataclass

from clientsmith.diagnostics.visible import cells, visible

__all__ = ["Snippet", "snippet"]

_TAB_STOP = 4
# A longer line is cut around the place, so that minified or hostile input cannot flood a screen.
_WIDEST = 120
_CUT = "…"


@dataclass(frozen=True, slots=True)
class Snippet:
    """A line ready to print, to be underlined for `width` cells after `indent` cells."""

    text: str
    indent: int
    width: int


def snippet(line: str, column: int, end_column: int | None) -> Snippet:
    """Lay out one source line.

    Columns count characters from 1 and the end is exclusive; None means to the end of the line. A
    column beyond the line points just behind its last character. At least one cell is underlined.
    """
    line = line.rstrip("\r\n")
    start = min(column - 1, len(line))
    stop = len(line) if end_column is None else min(end_column - 1, len(line))
    parts = _parts(line)
    first, last = _window(parts, start)
    before = (_CUT if first else "") + "".join(parts[first:start])
    marked = "".join(parts[start : min(max(stop, start + 1), last)])
    text = before + "".join(parts[start:last]) + (_CUT if last < len(parts) else "")
    return Snippet(text.rstrip(), cells(before), max(1, cells(marked)))


def _parts(line: str) -> list[str]:
    """Return what is shown for each character of the line."""
    parts: list[str] = []
    at = 0
    for char in line:
        part = " " * (_TAB_STOP - at % _TAB_STOP) if char == "\t" else visible(char)
        parts.append(part)
        at += cells(part)
    return parts


def _window(parts: list[str], start: int) -> tuple[int, int]:
    """Choose the characters to show: all, or those around `start`, with a third before it."""
    if sum(map(cells, parts)) <= _WIDEST:
        return 0, len(parts)
    first, room = start, _WIDEST // 3
    while first and room >= cells(parts[first - 1]):
        first -= 1
        room -= cells(parts[first])
    last, room = start, room + _WIDEST - _WIDEST // 3
    while last < len(parts) and room >= cells(parts[last]):
        room -= cells(parts[last])
        last += 1
    return first, last
