"""Every change that this package makes to a disk, one small function each.

All of them raise OSError. Nothing else here writes, so a test can make each step fail in turn.
"""

from __future__ import annotations

import os
import shutil
import sys
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence
    from pathlib import Path

__all__ = [
    "keep",
    "make_directory",
    "prune",
    "remove",
    "remove_tree",
    "replace",
    "sync_directories",
    "sync_files",
    "write",
]

# Waiting for many files at once lets the file system put them on disk together.
_SYNC_THREADS = 8
_FEW_FILES = 8


def make_directory(path: Path) -> None:
    """Create a directory and its parents; an existing directory is fine."""
    path.mkdir(parents=True, exist_ok=True)


def write(path: Path, data: bytes) -> None:
    """Create a file that does not exist yet."""
    with path.open("xb") as file:
        file.write(data)


def keep(source: Path, copy: Path) -> None:
    """Keep what a file holds now under a second name, by a hard link where there are such."""
    try:
        os.link(source, copy, follow_symlinks=False)
    except (OSError, NotImplementedError):
        shutil.copy2(source, copy, follow_symlinks=False)


def replace(source: Path, target: Path) -> None:
    """Move a file to a path on the same file system, in place of any file there, in one step."""
    os.replace(source, target)  # noqa: PTH105 (named for what it guarantees)


def remove(path: Path) -> None:
    """Remove a file."""
    path.unlink()


def prune(directories: Iterable[Path]) -> None:
    """Remove the directories that are empty, in the order given; the others stay.

    A directory with nothing but Python's cache of compiled code counts as empty: left behind, it
    would still import as a namespace package.
    """
    for directory in directories:
        if not directory.is_dir() or directory.is_symlink():
            continue
        entries = list(directory.iterdir())
        if not entries:
            directory.rmdir()
        elif [entry.name for entry in entries] == ["__pycache__"] and _is_cache(entries[0]):
            shutil.rmtree(directory)


def remove_tree(path: Path) -> None:
    """Remove a directory with everything in it, if it exists; refuses a symbolic link."""
    if os.path.lexists(path):
        shutil.rmtree(path)


def sync_files(paths: Sequence[Path]) -> None:
    """Wait until the contents of the files are on the disk itself."""
    if len(paths) <= _FEW_FILES:
        for path in paths:
            _sync_file(path)
        return
    with ThreadPoolExecutor(_SYNC_THREADS) as threads:
        for _ in threads.map(_sync_file, paths):
            pass


def sync_directories(paths: Iterable[Path]) -> None:
    """Wait until the names in the directories are on the disk itself; Windows has no such call."""
    if sys.platform == "win32":
        return
    for path in paths:
        descriptor = os.open(path, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)


def _is_cache(directory: Path) -> bool:
    return (
        directory.is_dir()
        and not directory.is_symlink()
        and all(entry.suffix == ".pyc" and entry.is_file() for entry in directory.iterdir())
    )


def _sync_file(path: Path) -> None:
    # Windows syncs only what is open for writing.
    with path.open("r+b") as file:
        os.fsync(file.fileno())
