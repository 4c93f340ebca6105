"""One change, as users of the package meet it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from clientsmith.model.origin import NOWHERE, Origin

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Change", "Level", "in_order", "worst"]


class Level(StrEnum):
    """What a change asks of users, the gravest first."""

    BREAKING = "breaking"
    """A program that was right may fail, be refused by a type checker, or mean something else."""
    ADDITIVE = "additive"
    """There is more to use, or a warning of what will go; every program goes on to work."""
    FIX = "fix"
    """The same calls do their work in another way."""
    DOCS = "docs"
    """Only what people read has changed."""


_ORDER = tuple(Level)


@dataclass(frozen=True, slots=True)
class Change:
    """One change.

    `code` and `slug` name the check that found it. `subject` is what changed as the description calls it, `python` as
    programs do, "" where they have no name for it. `reason` is one sentence in lower case without a full stop. `old` and
    `new` are where it stands on either side; NOWHERE for a side that has nothing of it.
    """

    code: str
    slug: str
    level: Level
    subject: str
    python: str
    reason: str
    old: Origin = NOWHERE
    new: Origin = NOWHERE


def in_order(changes: Iterable[Change]) -> tuple[Change, ...]:
    """Sort by level, code, subject and reason, each change once; the result depends on nothing else."""
    found = {(c.level, c.code, c.subject, c.python, c.reason): c for c in changes}
    return tuple(found[key] for key in sorted(found, key=lambda key: (_ORDER.index(key[0]), *key)))


def worst(changes: Iterable[Change]) -> Level | None:
    """Return the gravest level among changes, or None when there are none."""
    return min((change.level for change in changes), key=_ORDER.index, default=None)
