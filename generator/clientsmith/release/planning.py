"""Deciding what a release is: its version, and everything that is written for it."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from clientsmith.changes import Level, compare, worst
from clientsmith.release.bump import least
from clientsmith.release.changelog import layout, with_section
from clientsmith.release.edit import with_version
from clientsmith.release.entries import first_section, section_of, unchanged_section
from clientsmith.release.version import Version
from clientsmith.snapshot import dump

if TYPE_CHECKING:
    from clientsmith.changes import Change
    from clientsmith.description.document import Document
    from clientsmith.model.api import Api

__all__ = ["Release", "ReleaseError", "plan_release"]


class ReleaseError(Exception):
    """A release cannot be made; its text says why and what to do."""


@dataclass(frozen=True, slots=True)
class Release:
    """A release that can be made.

    `before` is the version released last, None for a first release. `section` is what the changelog says of it.
    `product`, `changelog` and `snapshot` are the new texts of product.yaml, of the package's changelog and of the record
    of what was released; None for a file that stays as it is.
    """

    version: str
    before: str | None
    changes: tuple[Change, ...]
    section: str
    product: str | None
    changelog: str | None
    snapshot: str


def plan_release(
    api: Api,
    released: Api | None,
    document: Document,
    changelog: str | None,
    date: str,
    version: str | None = None,
) -> Release | None:
    """Decide on a release of a product; None when nothing has changed since the last one and no version is wanted.

    `released` is the product as it was released last, `document` its product.yaml, `changelog` the text of the package's
    changelog, None where there is none yet. `date` is written into it as it is. Without `version` it is the one in
    product.yaml where that was raised by hand, else the least that will do.

    Raises ReleaseError for a version that is no step forward or too small a one, and for a product.yaml in which it cannot
    be written.
    """
    current = Version.parse(api.package.version)
    wanted = _wanted(version)
    if released is None:
        changes: tuple[Change, ...] = ()
        number = wanted or current
        section = first_section(api.product.title, api.product.release)
    else:
        # The version alone is no change: it tells of changes.
        package = replace(api.package, version=released.package.version)
        changes = compare(released, replace(api, package=package))
        before = Version.parse(released.package.version)
        if not changes and wanted is None and current == before:
            return None
        number = _number(before, current, wanted, changes)
        section = section_of(changes) if changes else unchanged_section()
    product = None
    if number != current:
        product = with_version(document, str(number))
        if product is None:
            raise ReleaseError(
                f"`package.version` cannot be changed in {document.file}: write {number} there yourself"
            )
    text = str(number)
    return Release(
        text,
        released.package.version if released else None,
        changes,
        "\n".join(layout(text, date, section)),
        product,
        None if changelog is None else with_section(changelog, text, date, section),
        dump(replace(api, package=replace(api.package, version=text))),
    )


def _wanted(version: str | None) -> Version | None:
    try:
        return None if version is None else Version.parse(version)
    except ValueError as problem:
        raise ReleaseError(f"`{version}` is no version: {problem}") from None


def _number(
    before: Version, current: Version, wanted: Version | None, changes: tuple[Change, ...]
) -> Version:
    """Return the version of a release; raises ReleaseError when the one that is asked for will not do."""
    needed = least(before, worst(changes))
    if wanted is None and current == before:
        return needed
    number = wanted or current
    where = "" if wanted else ", which product.yaml says,"
    if number <= before:
        raise ReleaseError(f"{number}{where} does not come after {before}, which was released")
    # What comes before a final version may be as different as that one.
    if number.final < needed:
        raise ReleaseError(
            f"{number}{where} is too small a step from {before}: {_counted(changes)} "
            f"make it {needed} at least"
        )
    return number


def _counted(changes: tuple[Change, ...]) -> str:
    counts = Counter(change.level for change in changes)
    told = [f"{counts[level]} {level.value}" for level in Level if counts[level]]
    return f"{', '.join(told)} changes"
