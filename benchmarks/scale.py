"""How much is measured."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

__all__ = ["FULL", "QUICK", "Scale"]


@dataclass(frozen=True, slots=True)
class Scale:
    """How often, and for how long at most."""

    rounds: int
    """Of runs that are short."""
    long_rounds: int
    """Of runs that take seconds."""
    seconds: float
    """After which no race begins another round."""
    operations: int
    """Of the large API."""
    periods: int
    """Of limits, for which clients run against a server that enforces them."""


FULL: Final = Scale(rounds=15, long_rounds=3, seconds=24.0, operations=20_000, periods=3)
QUICK: Final = Scale(rounds=3, long_rounds=1, seconds=4.0, operations=2_000, periods=2)
