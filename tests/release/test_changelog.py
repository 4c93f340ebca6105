"""A section goes to its place in a changelog, and the words of people stay."""

from __future__ import annotations

from clientsmith.release.changelog import Section, with_section

HEAD = "# Changelog\n\nWhat changed.\n"
SECTION = Section(
    ("Look out.",),
    {"Fixed": ("- Mended.",), "Added": ("- New: one.", "  - and two"), "Removed": ()},
)
TOLD = "## 0.2.0 - 2026-01-02\n\nLook out.\n\n### Added\n\n- New: one.\n  - and two\n\n### Fixed\n\n- Mended.\n"


def _with(text: str, version: str = "0.2.0") -> str:
    return with_section(text, version, "2026-01-02", SECTION)


def test_a_section_stands_above_the_earlier_ones() -> None:
    earlier = "## 0.1.0\n\n- First release.\n"
    assert _with(f"{HEAD}\n{earlier}") == f"{HEAD}\n{TOLD}\n{earlier}"


def test_a_changelog_without_sections_gets_its_first() -> None:
    assert _with(HEAD) == f"{HEAD}\n{TOLD}"
    assert _with("") == TOLD


def test_what_is_unreleased_goes_into_the_section() -> None:
    notes = (
        "## [Unreleased]\n\nThanks to all.\n\n### Security\n\n- Safe.\n\n"
        "### Fixed\n\n- By hand.\n\n### Odd\n\n- Odd.\n"
    )
    found = _with(f"{HEAD}\n{notes}\n## [0.1.0] - 2025-01-01\n\n- First.\n")
    assert found == (
        f"{HEAD}\n## 0.2.0 - 2026-01-02\n\nThanks to all.\n\nLook out.\n\n### Added\n\n- New: one.\n  - and two\n\n"
        "### Fixed\n\n- By hand.\n- Mended.\n\n### Security\n\n- Safe.\n\n### Odd\n\n- Odd.\n\n"
        "## [0.1.0] - 2025-01-01\n\n- First.\n"
    )


def test_an_empty_heading_for_what_is_unreleased_is_filled() -> None:
    assert _with(f"{HEAD}\n## Unreleased\n") == f"{HEAD}\n{TOLD}"


def test_a_section_that_is_there_stays_and_gets_a_date() -> None:
    mine = f"{HEAD}\n## 0.2.0\n\nMine.\n"
    dated = mine.replace("## 0.2.0", "## 0.2.0 - 2026-01-02")
    assert _with(mine) == dated
    assert _with(dated) == dated
    assert _with(TOLD) == TOLD


def test_a_heading_in_a_block_of_code_is_none() -> None:
    text = f"{HEAD}\n```md\n## 0.2.0\n```\n\n## 0.1.0\n\n- First.\n"
    assert _with(text) == text.replace("## 0.1.0", f"{TOLD}\n## 0.1.0")


def test_line_ends_stay_what_they_are() -> None:
    text = f"{HEAD}\n## 0.1.0\n\n- First.\n".replace("\n", "\r\n")
    assert _with(text) == f"{HEAD}\n{TOLD}\n## 0.1.0\n\n- First.\n".replace("\n", "\r\n")
