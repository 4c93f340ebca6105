from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

import pytest

from clientsmith.changes import Change, Level, compare, every

from .cases import CASES, Case
from .products import edited

if TYPE_CHECKING:
    from clientsmith.model.api import Api

    from .products import Edit


@cache
def _model(edits: tuple[Edit, ...]) -> Api:
    return edited(edits)


def _changes(case: Case, edits: tuple[Edit, ...]) -> tuple[Change, ...]:
    return compare(_model(case.given), _model((*case.given, *edits)))


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.code)
def test_a_check_finds_its_change(case: Case) -> None:
    found = _changes(case, case.change)
    told = [(one.code, one.level.value, one.python) for one in found]
    assert (case.code, case.level, case.python) in told
    assert "CD999" not in {one.code for one in found}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.code)
def test_a_check_is_silent_beside_its_change(case: Case) -> None:
    found = _changes(case, case.twin)
    assert (case.code, case.level) not in {(one.code, one.level.value) for one in found}
    told = [f"{one.code} {one.subject}: {one.reason}" for one in found]
    assert {one.level for one in found} <= {Level.FIX, Level.DOCS}, told


@pytest.mark.parametrize(
    ("after", "level"),
    [("done: {title: b}", "fix"), ("done: {title: a}, name: wait_for_drop", "breaking")],
)
def test_waiting_breaks_when_its_method_goes(after: str, level: str) -> None:
    wait = "returns: Book, wait: {poll: books.list, match: id, done: {title: a}}"
    given = (("endpoints/books.yaml", "Drop all.", f"Drop all., {wait}"),)
    edits = (("endpoints/books.yaml", "match: id, done: {title: a}", f"match: id, {after}"),)
    found = compare(_model(given), _model((*given, *edits)))
    assert ("CD312", level) in {(one.code, one.level.value) for one in found}


def test_every_check_has_a_case() -> None:
    # Those three compare no two products.
    assert {case.code for case in CASES} == {check.code for check in every()} - {
        "CD107",
        "CD108",
        "CD999",
    }
