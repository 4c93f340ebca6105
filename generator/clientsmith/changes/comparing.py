"""Comparing two models: every difference is handed to the checks that know its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.change import Change, in_order
from clientsmith.changes.comparison import Comparison
from clientsmith.changes.difference import Difference, Pair
from clientsmith.changes.differences import differences
from clientsmith.changes.registry import OTHER, every
from clientsmith.changes.subjects import origins, python_name, subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.changes.check import Check, Judgement
    from clientsmith.model.api import Api

__all__ = ["compare"]


def compare(old: Api | None, new: Api | None) -> tuple[Change, ...]:
    """Return every change from the older to the newer model, the gravest first; nothing for equal models.

    None stands for a product that was not there yet, or is there no longer. Raises ValueError for None on both sides.
    """
    one = new if old is None else old
    if one is None:
        raise ValueError("there is nothing to compare")
    between = Comparison(old or one, new or one)
    by_kind: dict[str, list[Check]] = {}
    for check in every():
        for kind in check.on:
            by_kind.setdefault(kind, []).append(check)
    return in_order(
        change
        for found in (differences(between) if old and new else _alone(old, new))
        for change in _judged(found, between, by_kind.get(found.kind, []))
    )


def _alone(old: Api | None, new: Api | None) -> tuple[Difference]:
    return (Difference((Pair(old, new),), "", old, new),)


def _judged(found: Difference, between: Comparison, checks: list[Check]) -> Iterator[Change]:
    known = False
    for check in checks:
        verdict = check.judge(found, between)
        if verdict is not None:
            known = True
            for judgement in verdict:
                yield _change(found, check, judgement)
    if not known:
        for judgement in OTHER.judge(found, between) or ():
            yield _change(found, OTHER, judgement)


def _change(found: Difference, check: Check, judgement: Judgement) -> Change:
    old, new = origins(found)
    return Change(
        check.code,
        check.slug,
        judgement.level,
        subject(found) if judgement.subject is None else judgement.subject,
        python_name(found) if judgement.python is None else judgement.python,
        judgement.reason,
        old,
        new,
    )
