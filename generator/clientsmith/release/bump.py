"""Which version has to follow another one: Semantic Versioning 2.0.0, sections 4 and 6 to 8."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.changes import Level
from clientsmith.release.version import Version

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["least"]


def least(released: Version, level: Level | None) -> Version:
    """Return the least final version that may follow a released one, by the gravest level of the changes since.

    Before 1.0, where section 4 promises nothing, a breaking change raises the second number, as installers that keep to
    `~=0.1.0` expect, and any other change the third. A pre-release is followed by its final version, unless that is too
    small a step for what changed since.
    """
    step = _step(released, level)
    final = released.final
    return final if released.stage and step(final, raised=False) == final else step(final)


def _step(released: Version, level: Level | None) -> Callable[..., Version]:
    if level is Level.BREAKING:
        return _minor if released.major == 0 else _major
    return _minor if level is Level.ADDITIVE and released.major else _patch


def _major(version: Version, *, raised: bool = True) -> Version:
    return Version(version.major + raised, 0, 0)


def _minor(version: Version, *, raised: bool = True) -> Version:
    return Version(version.major, version.minor + raised, 0)


def _patch(version: Version, *, raised: bool = True) -> Version:
    return Version(version.major, version.minor, version.patch + raised)
