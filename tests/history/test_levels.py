"""What `diff` calls harmless is: programs that use all of an older package pass a type checker with the newer one.

The judge reads the packages' texts and knows nothing of checks; it is asked about each change that a check has a case
for, made and taken back.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from changes.cases import CASES
from changes.products import write
from clientsmith.changes import Level, compare

from .ground import Built, Ground, build

if TYPE_CHECKING:
    from changes.products import Edit

# What programs that name everything meet when they are checked; other breaking changes show when they run.
_VISIBLE = frozenset(
    [
        "CD103",
        "CD115",
        "CD204",
        "CD301",
        "CD304",
        "CD312",
        "CD401",
        "CD402",
        "CD404",
        "CD406",
        "CD411",
        "CD419",
        "CD501",
        "CD504",
        "CD507",
        "CD509",
        "CD601",
        "CD603",
        "CD604",
        "CD607",
        "CD608",
        "CD612",
        "CD614",
        "CD701",
        "CD703",
        "CD704",
    ]
)


@pytest.fixture(scope="module")
def judged(tmp_path_factory: pytest.TempPathFactory) -> dict[str, tuple[set[str], list[str]]]:
    """For each change the codes of what breaks, and what mypy says of the programs of before."""
    root = tmp_path_factory.mktemp("levels")
    (root / "ground").mkdir()
    ground = Ground(root / "ground")
    made: dict[tuple[Edit, ...], tuple[str, Built]] = {}

    def package(edits: tuple[Edit, ...]) -> tuple[str, Built]:
        if edits not in made:
            name = f"package{len(made)}"
            made[edits] = name, build(write(root / name, edits))
            ground.add(*made[edits])
        return made[edits]

    breaks: dict[str, set[str]] = {}
    for number, case in enumerate(CASES):
        if case.code == "CD509":
            continue  # a product whose types are not for XML
        before, after = package(case.given), package((*case.given, *case.change))
        for way, old, new in (("made", before, after), ("undone", after, before)):
            name = f"{case.code}_{number}_{way}"
            found = compare(old[1].api, new[1].api)
            breaks[name] = {one.code for one in found if one.level is Level.BREAKING}
            ground.write_program(name, old[1].surface, new[0])
    errors = ground.check(*breaks)
    return {name: (codes, errors.get(name, [])) for name, codes in breaks.items()}


def test_programs_pass_after_what_is_called_harmless(
    judged: dict[str, tuple[set[str], list[str]]],
) -> None:
    wrong = {name: errors for name, (codes, errors) in judged.items() if errors and not codes}
    assert wrong == {}
    # Neither side of that is empty.
    assert sum(not codes for codes, _ in judged.values()) > 80
    assert sum(bool(errors) for _, errors in judged.values()) > 40


def test_programs_fail_after_what_a_checker_can_see(
    judged: dict[str, tuple[set[str], list[str]]],
) -> None:
    silent = {
        name
        for name, (codes, errors) in judged.items()
        if name.endswith("_made") and codes & _VISIBLE and not errors
    }
    assert silent == set()
