"""Many changes of files in one directory as one: all of them or none.

How it goes, in a working directory beside the package and on the same file system:

1. Prepare. The new contents are written there, and what each file holds now is kept there, by a
hard link where possible. All of it is synced. Then the journal appears, in one step. 2. Switch.
Stale files are removed, then each new file moves into place in one step, the manifest last. 3.
Finish. The journal is removed, in one step, and then the rest of the working directory.

Before the journal appears the package is untouched; after it is gone the package is new. In between
the journal says how to go back. When a step fails, the process goes back at once. When the process
or the machine dies, the next run goes back first (`recover`). So:

- once a run has ended, or the run after one that was killed has begun, the package is wholly old or
  wholly new;
- a single file is never half written, at no moment;
- who reads while files are switched may see old files beside new ones.

Going back touches a file only while it still holds what this transaction put there, so an edit made
after a crash survives.
"""

from __future__ import annotations

import json
from contextlib import suppress
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from clientsmith.output import disk
from clientsmith.output.manifest import sha256
from clientsmith.output.paths import parents, path_problem
from clientsmith.output.tree import take_snapshot

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

__all__ = ["Change", "commit", "is_unfinished", "recover"]

_JOURNAL = "journal.json"
_DRAFT = "journal.draft"


@dataclass(frozen=True, slots=True)
class Change:
    """A file to write, or with no `data` to remove; `path` is relative to the package."""

    path: str
    data: bytes | None


@dataclass(frozen=True, slots=True)
class _Step:
    """A change as the journal has it.

    `old` and `new` name its files in the working directory and `new_hash` is the SHA-256 of the
    new one. `old` is None when there was no file, the others when there shall be none.
    """

    path: str
    old: str | None
    new: str | None
    new_hash: str | None


def commit(root: Path, work: Path, changes: Sequence[Change]) -> None:
    """Make all the changes under `root`, removals first and then in the order given.

    `work` must be on the same file system, hold nothing of an earlier run, and be ours alone until
    the end. Raises OSError when a step fails; the package is then as before, unless going back
    failed too, which the next `recover` makes good.
    """
    removals = [change for change in changes if change.data is None]
    writes = [change for change in changes if change.data is not None]
    try:
        steps = _prepare(root, work, [*removals, *writes])
    except BaseException:
        with suppress(OSError):
            disk.remove_tree(work)
        raise
    try:
        _switch(root, work, steps)
        disk.remove(work / _JOURNAL)
    except BaseException:
        _go_back(root, work, steps)
        raise
    # The package is new from here on; what is left behind now, the next run clears away.
    with suppress(OSError):
        disk.sync_directories([work])
    with suppress(OSError):
        disk.remove_tree(work)


def recover(root: Path, work: Path) -> None:
    """Undo what a killed run left unfinished under `root`, if anything, and remove `work`.

    Raises OSError when that fails, and ValueError when the journal is not one of ours.
    """
    if is_unfinished(work):
        _go_back(root, work, _load((work / _JOURNAL).read_bytes()))
    else:
        disk.remove_tree(work)


def is_unfinished(work: Path) -> bool:
    """Whether a transaction stopped in the middle, so that `recover` has something to undo."""
    return not work.is_symlink() and (work / _JOURNAL).is_file()


def _prepare(root: Path, work: Path, changes: Sequence[Change]) -> list[_Step]:
    disk.make_directory(work)
    there = take_snapshot(root, [change.path for change in changes]).files
    steps: list[_Step] = []
    for number, change in enumerate(changes):
        old = f"{number}.old" if change.path in there else None
        new = f"{number}.new" if change.data is not None else None
        if old is not None:
            disk.keep(root / change.path, work / old)
        if change.data is not None and new is not None:
            disk.write(work / new, change.data)
        new_hash = None if change.data is None else sha256(change.data)
        steps.append(_Step(change.path, old, new, new_hash))
    disk.write(work / _DRAFT, json.dumps([asdict(step) for step in steps]).encode("ascii"))
    disk.sync_files([*(work / step.new for step in steps if step.new), work / _DRAFT])
    disk.sync_directories([work])
    disk.replace(work / _DRAFT, work / _JOURNAL)
    disk.sync_directories([work, work.parent])
    return steps


def _switch(root: Path, work: Path, steps: Sequence[_Step]) -> None:
    removed = [step for step in steps if step.new is None]
    for step in removed:
        disk.remove(root / step.path)
    disk.prune(_directories(root, removed))
    for step in steps:
        if step.new is not None:
            target = root / step.path
            disk.make_directory(target.parent)
            disk.replace(work / step.new, target)
    _sync(root, steps)


def _go_back(root: Path, work: Path, steps: Sequence[_Step]) -> None:
    """Undo the steps, the last first; safe to do again when it is cut short.

    Where a person has put something else meanwhile, that stays.
    """
    for step in reversed(steps):
        held = take_snapshot(root, [step.path])
        target = root / step.path
        if step.path in held.unsafe:
            continue
        data = held.files.get(step.path)
        if step.old is None:
            if data is not None and sha256(data) == step.new_hash:
                disk.remove(target)
            # The directory may have been made without the file.
            disk.prune(_directories(root, [step]))
            continue
        in_the_way = step.path in held.directories or step.path in held.blocked
        current = None if data is None else sha256(data)
        if current == step.new_hash and not in_the_way and (work / step.old).is_file():
            disk.make_directory(target.parent)
            disk.replace(work / step.old, target)
    disk.prune([root])
    _sync(root, steps)
    # An interrupt may have come just after the journal was removed.
    with suppress(FileNotFoundError):
        disk.remove(work / _JOURNAL)
    disk.remove_tree(work)


def _directories(root: Path, steps: Iterable[_Step]) -> list[Path]:
    """Return the directories of the steps below `root`, the innermost first."""
    names = {parent for step in steps for parent in parents(step.path)}
    return [root / name for name in sorted(names, key=lambda name: (-name.count("/"), name))]


def _sync(root: Path, steps: Iterable[_Step]) -> None:
    """Put the names of all that was switched on the disk itself, before the journal may go."""
    directories = [*_directories(root, steps), root, root.parent]
    disk.sync_directories([path for path in directories if path.is_dir()])


def _load(data: bytes) -> list[_Step]:
    """Read a journal; raises ValueError for another shape or a path that leads elsewhere."""
    try:
        steps = [_Step(**entry) for entry in json.loads(data)]
        safe = not any(
            path_problem(step.path) or (step.old is not None and path_problem(step.old))
            for step in steps
        )
    except (TypeError, AttributeError) as error:
        raise ValueError(str(error)) from None
    if not safe:
        raise ValueError("it has a path that is not safe")
    return steps
