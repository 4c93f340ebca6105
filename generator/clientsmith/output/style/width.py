"""How wide a line is, in the columns that black counts."""

from __future__ import annotations

from clientsmith.output.style.tokens import Unsure

__all__ = ["LINE_LENGTH", "fits"]

LINE_LENGTH = 100


def fits(line: str) -> bool:
    """Tell whether a line is short enough; raises Unsure when that depends on wide characters."""
    length = len(line)
    if line.isascii():
        return length <= LINE_LENGTH
    # A character takes two columns at most, or none.
    if 2 * length <= LINE_LENGTH:
        return True
    raise Unsure
