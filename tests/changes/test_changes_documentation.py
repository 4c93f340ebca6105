from __future__ import annotations

import re
from pathlib import Path

from clientsmith.changes import Level, every

from .cases import CASES

_ROW = re.compile(r"\| (CD\d{3}) \| `([a-z-]+)` \| ([a-z, ]+) \| (.+?) \| (.+) \|")
_PAGE = Path(__file__).parents[2] / "docs" / "changes.md"


def test_the_page_lists_every_check_in_order() -> None:
    rows = [
        match.groups()
        for line in _PAGE.read_text("utf-8").splitlines()
        if (match := _ROW.fullmatch(line))
    ]
    assert [(code, slug, summary) for code, slug, _, summary, _ in rows] == [
        (check.code, check.slug, check.summary) for check in every()
    ]
    levels = {code: set(told.split(", ")) for code, _, told, _, _ in rows}
    assert set().union(*levels.values()) == {level.value for level in Level}
    for case in CASES:
        assert case.level in levels[case.code], case.code


def test_codes_and_names_are_unique_and_in_order() -> None:
    checks = every()
    assert [check.code for check in checks] == sorted({check.code for check in checks})
    assert len({check.slug for check in checks}) == len(checks)
    assert all(re.fullmatch(r"CD[1-9][0-9]{2}", check.code) for check in checks)
