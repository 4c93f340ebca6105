"""Bounds of values and of requests, and whether they were tightened."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from clientsmith.model.limits import Limit
    from clientsmith.model.types import Constraints

__all__ = ["is_tighter", "tightened"]


def tightened(old: Constraints, new: Constraints) -> list[str]:
    """Return in words which of the newer bounds refuse something that the older ones let through."""
    told: list[str] = []
    for word, before, after, grows in (
        ("the smallest value", old.minimum, new.minimum, True),
        ("the largest value", old.maximum, new.maximum, False),
        ("the smallest length", old.min_length, new.min_length, True),
        ("the largest length", old.max_length, new.max_length, False),
    ):
        if after is None or after == before:
            continue
        if before is None or (after > before) == grows:
            told.append(f"{word} is {after}")
    if new.pattern is not None and new.pattern != old.pattern:
        told.append("another pattern must match")
    return told


def is_tighter(old: Limit, new: Limit) -> bool:
    """Tell whether a limit that counts in the same way lets fewer requests through."""
    return _rate(new) < _rate(old) or (new.in_flight or 0) < (old.in_flight or 0)


def _rate(limit: Limit) -> float:
    """Return requests in a second."""
    return (limit.maximum or 0) / (limit.period or 1.0)
