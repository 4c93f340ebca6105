"""What a check is: a stable code, the kinds of difference it judges, and the judgement."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.changes.change import Level

if TYPE_CHECKING:
    from collections.abc import Callable

    from clientsmith.changes.comparison import Comparison
    from clientsmith.changes.difference import Difference

__all__ = [
    "EXPLAINED",
    "Check",
    "Judgement",
    "Verdict",
    "additive",
    "breaking",
    "docs",
    "fix",
]


@dataclass(frozen=True, slots=True)
class Judgement:
    """How much of a change a difference is, and why; a `subject` and a `python` name where those of the difference will not do."""

    level: Level
    reason: str
    subject: str | None = None
    python: str | None = None


Verdict = tuple[Judgement, ...] | None
"""What a check says: judgements; `EXPLAINED` when others tell of it; None when it is not its business."""

EXPLAINED: tuple[Judgement, ...] = ()


@dataclass(frozen=True, slots=True)
class Check:
    """One check.

    `on` are the kinds of difference that it is asked about. An id never changes its meaning and is never used again.
    `summary` says in a sentence what it finds.
    """

    code: str
    slug: str
    summary: str
    on: frozenset[str]
    judge: Callable[[Difference, Comparison], Verdict]


def breaking(reason: str, **names: str) -> tuple[Judgement, ...]:
    """Judge that programs may fail."""
    return (Judgement(Level.BREAKING, reason, **names),)


def additive(reason: str, **names: str) -> tuple[Judgement, ...]:
    """Judge that there is more to use."""
    return (Judgement(Level.ADDITIVE, reason, **names),)


def fix(reason: str, **names: str) -> tuple[Judgement, ...]:
    """Judge that the same calls do their work in another way."""
    return (Judgement(Level.FIX, reason, **names),)


def docs(reason: str, **names: str) -> tuple[Judgement, ...]:
    """Judge that only prose has changed."""
    return (Judgement(Level.DOCS, reason, **names),)
