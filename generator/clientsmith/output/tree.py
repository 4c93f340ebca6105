"""What stands on disk under a package directory, read without ever following a link out of it."""

from __future__ import annotations

import os
import stat
import sys
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from clientsmith.output.paths import parents

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

__all__ = ["Snapshot", "is_leftover", "take_snapshot"]


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What stands at the paths that were asked for; a path in none of these fields does not exist.

    - `files`: the bytes of each regular file
    - `directories`: for each path that is a directory, all the paths below it that are not
      directories
    - `blocked`: for each path below something that is not a directory, the path of that thing
    - `unsafe`: why a path can be neither read nor written: it is, or lies below, a link or a
      special file
    """

    files: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
    directories: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    blocked: Mapping[str, str] = field(default_factory=dict[str, str])
    unsafe: Mapping[str, str] = field(default_factory=dict[str, str])


def take_snapshot(root: Path, paths: Collection[str]) -> Snapshot:
    """Look at the given relative paths under `root`, which need not exist.

    Raises OSError when something that exists cannot be read.
    """
    kinds: dict[str, str] = {}
    files: dict[str, bytes] = {}
    directories: dict[str, tuple[str, ...]] = {}
    blocked: dict[str, str] = {}
    unsafe: dict[str, str] = {}
    for path in sorted(paths):
        kind, step = _descend(root, path, kinds)
        if kind == _MISSING:
            continue
        if kind in (_LINK, _SPECIAL):
            unsafe[path] = f"{step or 'the package directory'} is a {kind}"
        elif kind == _DIRECTORY:
            directories[path] = _below(root, path)
        elif step == path:
            files[path] = _read(root / path)
        else:
            blocked[path] = step
    return Snapshot(files, directories, blocked, unsafe)


_MISSING = "missing"
_FILE = "file"
_DIRECTORY = "directory"
_LINK = "symbolic link"
_SPECIAL = "special file"


def is_leftover(path: str) -> bool:
    """Whether a path is compiled code that Python left in a cache directory: nobody's work."""
    parts = path.split("/")
    return len(parts) > 1 and parts[-2] == "__pycache__" and parts[-1].endswith(".pyc")


def _descend(root: Path, path: str, kinds: dict[str, str]) -> tuple[str, str]:
    """Go from the root towards a path while there are directories: what ends the way, and where.

    `kinds` remembers what was seen, by relative path; the root is the empty path.
    """
    step = ""
    for below in [*parents(path), path]:
        if _remembered(root, step, kinds) != _DIRECTORY:
            break
        step = below
    return _remembered(root, step, kinds), step


def _remembered(root: Path, step: str, kinds: dict[str, str]) -> str:
    if step not in kinds:
        kinds[step] = _kind(root / step)
    return kinds[step]


def _kind(path: Path) -> str:
    try:
        found = path.lstat()
    except FileNotFoundError:
        return _MISSING
    if stat.S_ISLNK(found.st_mode) or _is_reparse_point(found):
        return _LINK
    if stat.S_ISDIR(found.st_mode):
        return _DIRECTORY
    return _FILE if stat.S_ISREG(found.st_mode) else _SPECIAL


def _is_reparse_point(found: os.stat_result) -> bool:
    """Whether this is a junction or another redirection of Windows that is no symbolic link."""
    if sys.platform == "win32":
        return bool(found.st_file_attributes & stat.FILE_ATTRIBUTE_REPARSE_POINT)
    return False


def _read(path: Path) -> bytes:
    # Where the system can promise it, the open itself refuses a link put there after the look.
    flags = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)
    with os.fdopen(os.open(path, flags), "rb") as file:
        return file.read()


def _below(root: Path, path: str) -> tuple[str, ...]:
    found: list[str] = []
    for directory, names, files in os.walk(root / path, onerror=_raise):
        links = [name for name in names if _kind(Path(directory, name)) != _DIRECTORY]
        names[:] = [name for name in names if name not in links]
        found += [Path(directory, name).relative_to(root).as_posix() for name in files + links]
    return tuple(sorted(found))


def _raise(error: OSError) -> None:
    raise error
