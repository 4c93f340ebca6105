"""The changelog of a package: finding its sections, and putting one in (Keep a Changelog 1.1.0)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = ["GROUPS", "Section", "layout", "with_section"]

GROUPS = ("Added", "Changed", "Deprecated", "Removed", "Fixed", "Security")
"""The groups of a section, in their order."""

_HEADING = re.compile(r"##\s+\[?(?P<name>[^\]\s]+)\]?(?P<rest>.*)")
_GROUP = re.compile(r"###\s+(?P<name>.+?)\s*#*\s*")
_FENCE = re.compile(r" {0,3}(```+|~~~+)")


@dataclass(frozen=True, slots=True)
class Section:
    """What a section says: lines before the first group, and the lines of each group without blank ones around them."""

    intro: tuple[str, ...]
    groups: Mapping[str, tuple[str, ...]]


def with_section(text: str, version: str, date: str, section: Section) -> str:
    """Return a changelog with the section of a version, above all earlier ones.

    What people wrote under `Unreleased` goes into it, before what the section says. A section of that version which is
    there already stays as it is, and is given the date if it has none. Line ends stay what they are.
    """
    break_ = "\r\n" if "\r\n" in text else "\n"
    lines = text.replace("\r\n", "\n").split("\n")
    headings = _headings(lines)
    for at, name, rest in headings:
        if name == version:
            if not rest.strip():
                lines[at] = f"{lines[at].rstrip()} - {date}"
            return break_.join(lines)
    ends = [at for at, _, _ in headings[1:]] + [len(lines)]
    unreleased = next(
        ((at, end) for (at, name, _), end in zip(headings, ends, strict=False) if _is_open(name)),
        None,
    )
    start = headings[0][0] if headings else len(lines)
    if unreleased is not None:
        section = _joined(_parsed(lines[unreleased[0] + 1 : unreleased[1]]), section)
        del lines[unreleased[0] : unreleased[1]]
        start = unreleased[0]
    before = _trimmed(lines[:start])
    after = lines[start:] if any(lines[start:]) else [""]
    middle = layout(version, date, section)
    return break_.join([*before, *([""] if before else []), *middle, "", *after]).rstrip() + break_


def layout(version: str, date: str, section: Section) -> list[str]:
    """Return the lines of a section, its heading first."""
    lines = [f"## {version} - {date}"]
    if section.intro:
        lines += ["", *section.intro]
    for name in _ordered(section.groups):
        if section.groups[name]:
            lines += ["", f"### {name}", "", *section.groups[name]]
    return lines


def _headings(lines: list[str]) -> list[tuple[int, str, str]]:
    """Return the lines that begin a section, with the name of it and what follows; not those in blocks of code."""
    found: list[tuple[int, str, str]] = []
    fence = ""
    for at, line in enumerate(lines):
        mark = _FENCE.match(line)
        if mark is not None and (not fence or mark[1].startswith(fence)):
            fence = "" if fence else mark[1]
        elif not fence and (heading := _HEADING.fullmatch(line)) is not None:
            found.append((at, heading["name"], heading["rest"]))
    return found


def _is_open(name: str) -> bool:
    return name.lower() == "unreleased"


def _parsed(lines: list[str]) -> Section:
    name = ""
    parts: dict[str, list[str]] = {"": []}
    for line in lines:
        heading = _GROUP.fullmatch(line)
        if heading is not None:
            name = heading["name"]
            parts.setdefault(name, [])
        else:
            parts[name].append(line)
    intro, *_ = parts.values()
    groups = {key: tuple(_trimmed(part)) for key, part in parts.items() if key}
    return Section(tuple(_trimmed(intro)), groups)


def _joined(first: Section, second: Section) -> Section:
    blank = ("",) if first.intro and second.intro else ()
    groups = {
        name: (*first.groups.get(name, ()), *second.groups.get(name, ()))
        for name in [*first.groups, *second.groups]
    }
    return Section((*first.intro, *blank, *second.intro), groups)


def _ordered(names: Iterable[str]) -> list[str]:
    """Return the usual groups in their order, then those of people as they come."""
    given = list(names)
    return [*(name for name in GROUPS if name in given), *(n for n in given if n not in GROUPS)]


def _trimmed(lines: list[str]) -> list[str]:
    start, end = 0, len(lines)
    while start < end and not lines[start].strip():
        start += 1
    while end > start and not lines[end - 1].strip():
        end -= 1
    return lines[start:end]
