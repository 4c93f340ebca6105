"""Changes as a changelog tells them to readers: what there is, what is gone, and what they have to do."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from clientsmith.changes import Level
from clientsmith.changes.markdown import escaped, named
from clientsmith.release.actions import ACTIONS
from clientsmith.release.changelog import Section

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from clientsmith.changes import Change

__all__ = ["first_section", "section_of", "unchanged_section"]

_MOST = 20
"""How many things are listed of which the same is told; of breaking changes all are."""

_GROUPS = {
    "deprecated": "Deprecated",
    "deprecation-changed": "Deprecated",
    "deadline-brought-forward": "Deprecated",
    "removed-before-deadline": "Removed",
}
"""The groups of changes whose names do not end in what tells it."""


def section_of(changes: Sequence[Change]) -> Section:
    """Return the section that tells of changes, breaking ones first in each group.

    What asks nothing of readers and is the same for several things is told once. Changes of prose are only counted.
    """
    groups: dict[str, list[str]] = {}
    folds: dict[tuple[str, Level, str, str], list[Change]] = {}
    for change in changes:
        if change.level is not Level.DOCS:
            key = (_group(change), change.level, change.slug, change.reason)
            folds.setdefault(key, []).append(change)
    for (group, level, slug, reason), found in folds.items():
        groups.setdefault(group, []).extend(_entry(level, slug, reason, found))
    if told := _prose(changes):
        groups.setdefault("Changed", []).append(told)
    return Section(_intro(changes), {name: tuple(lines) for name, lines in groups.items()})


def first_section(title: str, release: str) -> Section:
    """Return the section of the first release of a package, for a release of an API."""
    return Section((), {"Added": (f"- First release: {escaped(title)} {escaped(release)}.",)})


def unchanged_section() -> Section:
    """Return the section of a release in which the API is what it was."""
    return Section((), {"Changed": ("- The package was generated anew; the API is as it was.",)})


def _group(change: Change) -> str:
    if change.slug in _GROUPS:
        return _GROUPS[change.slug]
    if change.slug.endswith("-removed") and change.level is not Level.FIX:
        return "Removed"
    if change.level is Level.FIX:
        return "Fixed"
    added = change.slug.endswith("-added") and change.level is Level.ADDITIVE
    return "Added" if added else "Changed"


def _intro(changes: Iterable[Change]) -> tuple[str, ...]:
    number = sum(change.level is Level.BREAKING for change in changes)
    if not number:
        return ()
    what = "1 change needs" if number == 1 else f"{number} changes need"
    return (f"{what} action: look for **Breaking** below.",)


def _entry(level: Level, slug: str, reason: str, found: list[Change]) -> list[str]:
    breaking = level is Level.BREAKING
    mark = "**Breaking**: " if breaking else ""
    action = f" {ACTIONS[slug]}" if breaking else ""
    told = escaped(reason)
    if len(found) == 1:
        return [f"- {mark}{named(found[0])}: {told}.{action}"]
    shown = found if breaking else found[:_MOST]
    lines = [f"- {mark}{told[:1].upper()}{told[1:]}.{action}"]
    lines += [f"  - {named(change)}" for change in shown]
    if len(found) > len(shown):
        lines.append(f"  - and {len(found) - len(shown)} more")
    return lines


def _prose(changes: Iterable[Change]) -> str:
    counts = Counter(named(change) for change in changes if change.level is Level.DOCS)
    if not counts:
        return ""
    if len(counts) == 1:
        return f"- Documentation of {next(iter(counts))}."
    return f"- Documentation of {len(counts)} parts."
