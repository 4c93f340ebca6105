"""Changes for people at a terminal: the gravest first, what is the same for several things told once."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from clientsmith.changes.change import Level
from clientsmith.changes.folding import folded
from clientsmith.changes.outcome import counted
from clientsmith.diagnostics.visible import visible

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.changes.folding import Fold
    from clientsmith.changes.outcome import Located, Outcome, ProductChanges

__all__ = ["render_text"]

_MOST = 5
"""How many things are named of which the same is told, and how many reasons of a code that breaks nothing."""

_RESET = "\x1b[0m"
_COLOURS = {
    Level.BREAKING: "\x1b[1;31m",
    Level.ADDITIVE: "\x1b[1;32m",
    Level.FIX: "\x1b[1;33m",
    Level.DOCS: "\x1b[1;36m",
}


def render_text(outcome: Outcome, *, colour: bool = False) -> str:
    """Return the outcome as lines. Changes of prose are only counted; JSON lists them all."""
    blocks = ["\n".join(_product(product, colour)) for product in outcome.products]
    return "\n\n".join(blocks) + "\n"


def _product(product: ProductChanges, colour: bool) -> Iterator[str]:
    yield f"{visible(product.name)}: {counted(product.changes)}"
    for level in Level:
        changes = [one for one in product.changes if one.change.level is level]
        if not changes:
            continue
        yield ""
        yield f"{_COLOURS[level]}{level.value}{_RESET}" if colour else level.value
        if level is Level.DOCS:
            yield from _counts(changes)
        else:
            yield from _folds(folded(changes), level)


def _counts(changes: list[Located]) -> Iterator[str]:
    counts = Counter((one.change.code, one.change.slug) for one in changes)
    for (code, slug), number in sorted(counts.items()):
        yield f"  {code} {slug}: {number}"


def _folds(folds: tuple[Fold, ...], level: Level) -> Iterator[str]:
    """Yield all that matters; of what asks nothing of users, the first of each code."""
    shown: Counter[str] = Counter()
    for fold in folds:
        shown[fold.code] += 1
        if level is Level.BREAKING or shown[fold.code] <= _MOST:
            yield from _fold(fold)
    for code, number in shown.items():
        if level is not Level.BREAKING and number > _MOST:
            yield f"  {code}: {number - _MOST} more of the kind, which --format json lists"


def _fold(fold: Fold) -> Iterator[str]:
    yield f"  {fold.code} {fold.slug}: {visible(fold.reason)}"
    for one in fold.changes[:_MOST]:
        place = one.old if one.new is None else one.new
        where = "" if place is None else f" ({visible(str(place))})"
        yield f"    {visible(one.change.subject)}{where}"
    if len(fold.changes) > _MOST:
        yield f"    and {len(fold.changes) - _MOST} more, which --format json lists"
