"""Comparing two models: every difference is handed to the checks that know its kind."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes.change import Change, in_order
from clientsmith.changes.comparison import Comparison
from clientsmith.changes.differences import differences
from clientsmith.changes.registry import OTHER, every
from clientsmith.changes.subjects import origins, python_name, subject

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.changes.check import Check, Judgement
    from clientsmith.changes.difference import Difference
    from clientsmith.model.api import Api

__all__ = ["compare"]


def compare(old: Api, new: Api) -> tuple[Change, ...]:
    """Return every change from the older to the newer model, the gravest first; nothing for equal models."""
    between = Comparison(old, new)
    by_kind: dict[str, list[Check]] = {}
    for check in every():
        for kind in check.on:
            by_kind.setdefault(kind, []).append(check)
    return in_order(
        change
        for found in differences(between)
        for change in _judged(found, between, by_kind.get(found.kind, []))
    )


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
