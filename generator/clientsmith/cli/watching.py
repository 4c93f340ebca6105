"""Doing something again whenever files change.

Directories are looked at several times a second: for the some hundred files of descriptions that costs a few milliseconds,
works on every system and file system, and needs no library.
"""

from __future__ import annotations

import os
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from pathlib import Path

__all__ = ["Stamps", "changed", "stamps", "watch"]

Stamps = dict[str, tuple[int, int]]
"""The time of modification, in nanoseconds, and the size of each file."""

_SECONDS = 0.25


def stamps(roots: Iterable[Path]) -> Stamps:
    """Look at all files below some directories, apart from hidden ones; what goes meanwhile is not there."""
    found: Stamps = {}
    for root in roots:
        for folder, names, files in os.walk(root):
            names[:] = [name for name in names if name[0] != "." and name != "__pycache__"]
            for name in files:
                path = f"{folder}{os.sep}{name}"
                try:
                    seen = os.stat(path)  # noqa: PTH116 (it is done all the time)
                except OSError:
                    continue
                if name[0] != ".":
                    found[path] = (seen.st_mtime_ns, seen.st_size)
    return found


def changed(before: Mapping[str, object], after: Mapping[str, object]) -> list[str]:
    """Return what came, went or is another, sorted."""
    return sorted(
        name for name in before.keys() | after.keys() if before.get(name) != after.get(name)
    )


def watch(
    look: Callable[[], Stamps],
    act: Callable[[list[str]], None],
    wait: Callable[[float], None] = time.sleep,
) -> None:
    """Call `act` at once, and then with the names of files whenever some have changed; until something raises.

    Editors and git write many files one after the other: `act` waits until two looks in a row see the same. What changes
    while it runs is seen afterwards.
    """
    seen = look()
    act([])
    while True:
        wait(_SECONDS)
        now = look()
        if now == seen:
            continue
        while True:
            wait(_SECONDS)
            settled = look()
            if settled == now:
                break
            now = settled
        before, seen = seen, now
        act(changed(before, now))
