"""Changes that say the same of several things, told once."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clientsmith.changes.change import Level
    from clientsmith.changes.outcome import Located

__all__ = ["Fold", "folded"]


@dataclass(frozen=True, slots=True)
class Fold:
    """Changes of one level, code and reason."""

    level: Level
    code: str
    slug: str
    reason: str
    changes: tuple[Located, ...]


def folded(changes: Iterable[Located]) -> tuple[Fold, ...]:
    """Fold changes, in the order in which they come."""
    groups: dict[tuple[Level, str, str], list[Located]] = {}
    for one in changes:
        key = (one.change.level, one.change.code, one.change.reason)
        groups.setdefault(key, []).append(one)
    return tuple(
        Fold(level, code, group[0].change.slug, reason, tuple(group))
        for (level, code, reason), group in groups.items()
    )
