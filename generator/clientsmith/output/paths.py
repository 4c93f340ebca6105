"""Which paths a package may have: one rule for all systems, so a package unpacks everywhere."""

from __future__ import annotations

import re
import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

__all__ = [
    "MANIFEST_NAME",
    "distribution_problem",
    "fold",
    "parents",
    "path_problem",
    "path_problems",
]

MANIFEST_NAME = ".clientsmith-manifest.json"

# Names of distributions as the packaging standards have them (PEP 508, "Names").
_DISTRIBUTION = re.compile(r"[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?")
# What Windows does not allow in a file name; a colon also names drives and streams.
_FORBIDDEN = frozenset('<>:"|?*\\')
# Device names of Windows, reserved with any extension, and the superscript digits that count as
# digits.
_RESERVED = frozenset(
    ["con", "prn", "aux", "nul", "conin$", "conout$"]
    + [f"{device}{number}" for device in ("com", "lpt") for number in "123456789¹²³"]
)
# Common limit of file systems, in bytes of UTF-8.
_LONGEST_NAME = 255


def path_problem(path: str) -> str | None:
    """Return why a path may not be part of a package, or None when it may.

    A path is relative and posix, without empty, `.` or `..` parts, and each part is a name that
    Linux, macOS and Windows all accept.
    """
    if not path:
        return "the path is empty"
    if path.startswith("/"):
        return "the path is absolute"
    for name in path.split("/"):
        why = _name_problem(name)
        if why:
            return why
    return None


def _name_problem(name: str) -> str | None:
    if name in ("", ".", ".."):
        return f"the path has a part {name!r}"
    if not name.isprintable() or not _FORBIDDEN.isdisjoint(name):
        return f"the name {name!r} has a character that not every system allows"
    if name[-1] in ". ":
        return f"the name {name!r} ends in a dot or a space"
    if name.split(".")[0].rstrip().lower() in _RESERVED:
        return f"the name {name!r} is reserved on Windows"
    if len(name.encode()) > _LONGEST_NAME:
        return "a name in the path is too long"
    return None


def path_problems(paths: Iterable[str]) -> dict[str, str]:
    """Return the reason for each path that may not be written, sorted by path.

    Besides what `path_problem` finds, no two paths and no two of their directories may differ only
    in case or Unicode form, no file may be a directory of another, and the manifest's own name is
    taken.
    """
    problems: dict[str, str] = {}
    files = {fold(MANIFEST_NAME): MANIFEST_NAME}
    directories: dict[str, str] = {}
    for path in sorted(set(paths)):
        why = path_problem(path) or _clash(path, files, directories)
        if why is None:
            files[fold(path)] = path
            directories.update((fold(parent), parent) for parent in parents(path))
        else:
            problems[path] = why
    return problems


def _clash(path: str, files: Mapping[str, str], directories: Mapping[str, str]) -> str | None:
    other = files.get(fold(path)) or directories.get(fold(path))
    if other is not None:
        return f"some systems cannot tell the path from {other!r}"
    for parent in parents(path):
        folded = fold(parent)
        if folded in files:
            return f"its directory {parent!r} is also a file"
        if directories.get(folded, parent) != parent:
            return f"some systems cannot tell its directory from {directories[folded]!r}"
    return None


def distribution_problem(name: str) -> str | None:
    """Return why a distribution name may not name a directory, or None when it may."""
    if not _DISTRIBUTION.fullmatch(name):
        return f"{name!r} is not a valid name of a distribution"
    return path_problem(name)


def parents(path: str) -> list[str]:
    """Return the directories that hold a path, the outermost first."""
    parts = path.split("/")
    return ["/".join(parts[:count]) for count in range(1, len(parts))]


def fold(path: str) -> str:
    """Return a form that is equal for paths which differ only in case or Unicode form."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", path).casefold())
