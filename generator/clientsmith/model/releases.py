"""Releases of an API in order: `deprecated.until` names the first one that no longer has something."""

from __future__ import annotations

import re

__all__ = ["has_come"]

_NUMBERS = re.compile(r"v?([0-9]+(?:[.-][0-9]+)*)")
_FIRST_YEAR = 1000


def has_come(release: str, until: str) -> bool | None:
    """Tell whether `release` is `until` or a later one; None when the two cannot be compared.

    A release is numbers with dots between them, such as `3.2` or `v12`, or a day, such as `2026-01-31`; missing numbers
    count as 0. A number is never compared with a day, and words are compared with nothing but themselves.
    """
    if release == until:
        return True
    here, there = _numbers(release), _numbers(until)
    if here is None or there is None or (here[0] >= _FIRST_YEAR) != (there[0] >= _FIRST_YEAR):
        return None
    length = max(len(here), len(there))
    return _padded(here, length) >= _padded(there, length)


def _numbers(text: str) -> tuple[int, ...] | None:
    match = _NUMBERS.fullmatch(text.strip())
    if match is None or len(text) > 100:
        return None
    return tuple(int(part) for part in re.split(r"[.-]", match[1]))


def _padded(numbers: tuple[int, ...], length: int) -> tuple[int, ...]:
    return numbers + (0,) * (length - len(numbers))
