"""The next version follows from the gravest change."""

from __future__ import annotations

from itertools import pairwise

import pytest

from clientsmith.changes import Level
from clientsmith.release.bump import least
from clientsmith.release.version import Version


@pytest.mark.parametrize(
    ("released", "level", "expected"),
    [
        ("0.1.4", Level.BREAKING, "0.2.0"),
        ("0.1.4", Level.ADDITIVE, "0.1.5"),
        ("0.1.4", Level.DOCS, "0.1.5"),
        ("1.2.3", Level.BREAKING, "2.0.0"),
        ("1.2.3", Level.ADDITIVE, "1.3.0"),
        ("1.2.3", Level.FIX, "1.2.4"),
        ("1.2.3", None, "1.2.4"),
        # A pre-release may still change, as far as its final version says that something did.
        ("2.0.0rc1", Level.BREAKING, "2.0.0"),
        ("2.1.0b2", Level.BREAKING, "3.0.0"),
        ("2.1.0b2", Level.ADDITIVE, "2.1.0"),
        ("2.1.1a0", Level.ADDITIVE, "2.2.0"),
        ("0.2.0rc1", Level.BREAKING, "0.2.0"),
        ("0.2.1rc1", Level.BREAKING, "0.3.0"),
    ],
)
def test_the_least_version_that_may_follow(released: str, level: Level, expected: str) -> None:
    assert str(least(Version.parse(released), level)) == expected


def test_versions_are_ordered_as_installers_order_them() -> None:
    texts = ("0.9.10", "1.0.0a9", "1.0.0a10", "1.0.0b0", "1.0.0rc1", "1.0.0", "1.0.1", "1.10.0")
    versions = [Version.parse(text) for text in texts]
    assert all(one < other for one, other in pairwise(versions))
    assert tuple(str(version) for version in versions) == texts


@pytest.mark.parametrize(
    "text", ["", "1", "1.0", "01.0.0", "1.0.0-rc1", "1.0.0\n", "1.0.0.dev1", "\u0661.0.0"]
)
def test_what_is_no_version_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="three numbers"):
        Version.parse(text)
