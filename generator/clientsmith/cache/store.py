"""Entries on disk, by kind and key.

Runs may share the directory at any time: an entry appears whole, in one step, and never changes.
What a crash, a full disk or anyone else leaves behind is noticed by the hash in front of the data
and counts as missing. Nothing here ever fails a run: what cannot be read is missing, what cannot be
written is left.
"""

from __future__ import annotations

import hashlib
import os
import stat
import time
from contextlib import suppress
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["NO_STORE", "Store", "open_store"]

_FORMAT = "1"
_HASH_BYTES = 32
_DAY_SECONDS = 86_400.0
# A run of the largest products known writes about 10 MiB.
MOST_BYTES = 256 * 1024 * 1024
_AFTER_PRUNING = MOST_BYTES * 3 // 4
_TAG = "CACHEDIR.TAG"  # https://bford.info/cachedir/
_TAG_TEXT = "Signature: 8a477f597d28d172789f06886806bc55\n# Made by clientsmith; safe to delete.\n"


class Store:
    """Entries under a directory; without one, nothing is ever found or kept.

    `salt` goes into every key: entries of another tool are others.
    """

    def __init__(self, directory: Path | None, salt: str = "") -> None:
        self.salt = salt
        self._directory = directory
        self._wrote = False

    def read(self, kind: str, key: str) -> bytes | None:
        """Return the data of an entry; None when there is none that is whole."""
        if self._directory is None:
            return None
        path, seal = self._path(kind, key)
        try:
            with open(path, "rb") as stream:
                found = stream.read()
                written = os.fstat(stream.fileno()).st_mtime
        except OSError:
            return None
        data = found[_HASH_BYTES:]
        if found[:_HASH_BYTES] != _sealed(seal, data):
            with suppress(OSError):
                os.unlink(path)
            return None
        if time.time() - written > _DAY_SECONDS:
            # The entries that nobody used for longest go first.
            with suppress(OSError):
                os.utime(path)
        return data

    def write(self, kind: str, key: str, data: bytes) -> None:
        """Keep an entry, if that is possible."""
        if self._directory is None:
            return
        path, seal = self._path(kind, key)
        draft = f"{path}.{os.getpid():x}-{os.urandom(4).hex()}"
        try:
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with open(draft, "xb") as stream:
                stream.write(_sealed(seal, data))
                stream.write(data)
            os.replace(draft, path)
            self._wrote = True
        except OSError:
            with suppress(OSError):
                os.unlink(draft)

    def close(self) -> None:
        """Remove the entries that were not used for longest when there is too much, once a day."""
        if self._directory is None or not self._wrote:
            return
        mark = self._directory / "pruned"
        with suppress(OSError):
            if mark.exists() and time.time() - mark.stat().st_mtime < _DAY_SECONDS:
                return
            mark.touch()
            _prune(self._directory)

    def _path(self, kind: str, key: str) -> tuple[str, str]:
        """Return the path of an entry and its name, which no other entry has."""
        name = hashlib.sha256(f"{self.salt}\0{kind}\0{key}".encode()).hexdigest()
        return f"{self._directory}/{kind}/{name[:2]}/{name[2:]}", name


NO_STORE = Store(None)


def open_store(directory: Path, salt: str) -> Store:
    """Return the store in a directory, which is made when it is missing.

    When it cannot be made, or others than this user could write in it, the store keeps nothing.
    """
    inside = directory / f"v{_FORMAT}"
    try:
        inside.mkdir(mode=0o700, parents=True, exist_ok=True)
        if not _is_ours(inside):
            return Store(None, salt)
        if not (directory / _TAG).exists():
            (directory / _TAG).write_text(_TAG_TEXT, "ascii")
    except OSError:
        return Store(None, salt)
    return Store(inside, salt)


def _is_ours(directory: Path) -> bool:
    if os.name != "posix":
        return True  # Elsewhere what is in a user's directory is the user's by inheritance.
    found = directory.lstat()
    return (
        stat.S_ISDIR(found.st_mode)
        and found.st_uid == os.geteuid()
        and not found.st_mode & (stat.S_IWGRP | stat.S_IWOTH)
    )


def _sealed(name: str, data: bytes) -> bytes:
    """Return the hash that goes in front of an entry; it covers the name, so that none stands for another."""
    seal = hashlib.sha256(name.encode("ascii"))
    seal.update(data)
    return seal.digest()


def _prune(directory: Path) -> None:
    entries: list[tuple[float, int, str]] = []
    for folder, _, files in os.walk(directory):
        for name in files:
            path = os.path.join(folder, name)
            with suppress(OSError):
                found = os.stat(path)
                entries.append((found.st_mtime, found.st_size, path))
    total = sum(size for _, size, _ in entries)
    if total <= MOST_BYTES:
        return
    for _, size, path in sorted(entries):
        with suppress(OSError):
            os.unlink(path)
        total -= size
        if total <= _AFTER_PRUNING:
            return
