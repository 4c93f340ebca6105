"""Every broken description is answered with exactly what is written down beside it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clientsmith.diagnostics import codes
from description.corpus import Case, cases, good_product, report_on, written
from description.hostile import Hostile, hostile

if TYPE_CHECKING:
    from pathlib import Path

CASES = cases()
HOSTILE = hostile()


@pytest.fixture
def specs(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An empty directory of descriptions, which the test stands in."""
    directory = tmp_path / "specs"
    directory.mkdir()
    monkeypatch.chdir(directory)
    return directory


def test_the_good_product_is_good(specs: Path) -> None:
    good_product(specs)
    assert report_on(specs) == ()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_broken(case: Case, specs: Path) -> None:
    case.lay(specs)
    first = report_on(specs)
    assert written(first) == case.expected
    assert report_on(specs) == first


@pytest.mark.parametrize("case", HOSTILE, ids=lambda case: case.name)
def test_hostile(case: Hostile, specs: Path) -> None:
    case.lay(specs)
    found = report_on(specs)
    assert (written(found[:1]).splitlines()[0], len(found)) == (case.expected, case.count)


def test_every_code_has_a_case() -> None:
    """A code that nothing produces is one to delete."""
    lines = [line for case in CASES for line in case.expected.splitlines()]
    lines += [case.expected for case in HOSTILE]
    produced = {line[:5] for line in lines if line.startswith("CS")}
    known = {code.id for code in codes.every() if code.id < "CS500"}
    assert produced == known


def test_cases_are_many_and_say_what_they_are_about() -> None:
    assert len(CASES) + len(HOSTILE) >= 80
    for case in CASES:
        assert case.expected.startswith("CS"), case.name
        assert case.files, case.name
