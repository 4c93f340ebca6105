"""Telling make and ninja what a run depends on, so that they run it again when that changes."""

from __future__ import annotations

import os
import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

__all__ = ["dependencies", "depfile_text", "write_depfile"]

_SUFFIXES = (".yaml", ".yml", ".j2")
# What means something in a rule. Of these, GNU make takes a backslash in front away (4.3, sections 4.2 and 4.4).
_SPECIAL = re.compile(r"(\\*)([\s#*?\[])")
# A colon is no part of a name, except behind the letter of a drive.
_PERCENT = re.compile(r"(\\*)(%)")
_COLON = re.compile(r"(?<!^[A-Za-z]):|:(?!/)")


def write_depfile(file: Path, roots: Sequence[Path]) -> None:
    """Write what a run that read everything below `roots` depends on.

    The target is the file's own path without `.d`, as compilers have it. Raises OSError.
    """
    target = file.as_posix().removesuffix(".d")
    text = depfile_text(target, dependencies(roots))
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text, "utf-8", newline="\n")


def dependencies(roots: Iterable[Path]) -> list[str]:
    """Return the files of descriptions and templates below some directories, and all directories in which they could be.

    A directory changes when a file comes or goes. What is hidden does not count.
    """
    found: list[str] = []
    for root in roots:
        for folder, names, files in os.walk(root):
            names[:] = sorted(name for name in names if name[0] != ".")
            below = folder.replace(os.sep, "/")
            found.append(below)
            found += [
                f"{below}/{name}"
                for name in sorted(files)
                if name[0] != "." and name.endswith(_SUFFIXES)
            ]
    return found


def depfile_text(target: str, names: Sequence[str]) -> str:
    """Return a rule in the syntax of make, and an empty rule for each name.

    The empty ones let make go on when a file is gone, instead of asking how to make it. A name with a line break, which
    no rule can hold, is left out: its directory is there.
    """
    known = [name for name in dict.fromkeys(names) if "\n" not in name]
    rule = f"{_target(target)}:" + " \\\n  ".join(["", *map(_escaped, known)])
    return "\n".join([rule, *(f"{_target(name)}:" for name in known)]) + "\n"


def _target(name: str) -> str:
    # Only in a target does a percent sign make a pattern.
    return _PERCENT.sub(r"\1\1\\\2", _escaped(name))


def _escaped(name: str) -> str:
    if name.startswith("~"):
        name = f"./{name}"  # else the home of a user
    # Backslashes before what is escaped would escape each other.
    text = _SPECIAL.sub(r"\1\1\\\2", name.replace("$", "$$"))
    return _COLON.sub(r"\\:", text)
