"""Message patterns: `*` stands for anything, case does not count."""

from __future__ import annotations

__all__ = ["covers", "matches"]

# Stands for the text behind a `*`; no text that a description can hold has it.
_ANYTHING = "\x00"


def matches(pattern: str, text: str) -> bool:
    """Tell whether the whole text fits the pattern, in time that grows with the two alone."""
    first, *rest = pattern.casefold().split("*")
    text = text.casefold()
    if not rest:
        return text == first
    *middle, last = rest
    if len(text) < len(first) + len(last) or not text.startswith(first) or not text.endswith(last):
        return False
    start, stop = len(first), len(text) - len(last)
    # Taking the earliest place of each part leaves the most room for those behind it.
    for part in middle:
        start = text.find(part, start, stop)
        if start < 0:
            return False
        start += len(part)
    return True


def covers(wide: str, narrow: str) -> bool:
    """Tell whether every text that fits `narrow` fits `wide` too."""
    return matches(wide, narrow.replace("*", _ANYTHING))
