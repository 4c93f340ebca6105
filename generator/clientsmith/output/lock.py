"""A lock between processes: one run at a time writes a package.

The lock is one of the operating system on an open file, so it ends with the process that holds it,
however that ends: there is no stale lock to recognise. The file is removed afterwards to leave
nothing behind; whoever gets a lock on a file that was removed meanwhile tries again.
"""

from __future__ import annotations

import os
import sys
import time
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING

from clientsmith.diagnostics.diagnostic import Diagnostic, DiagnosticError, Severity

if TYPE_CHECKING:
    from collections.abc import Generator
    from pathlib import Path

__all__ = ["WAIT_SECONDS", "locked"]

# A run holds the lock only while it writes, which takes well under a second for one package.
WAIT_SECONDS = 30.0
_PAUSE_SECONDS = 0.05


@contextmanager
def locked(path: Path, wait_seconds: float = WAIT_SECONDS) -> Generator[None]:
    """Hold the lock file `path`, whose directory must exist, for the length of a `with` block.

    Not reentrant. Raises DiagnosticError with CS707 when another run still holds it after
    `wait_seconds`, and OSError when the file cannot be made or the file system has no locks.
    """
    descriptor = _acquire(path, time.monotonic() + wait_seconds)
    try:
        yield
    finally:
        _release(path, descriptor)


def _acquire(path: Path, deadline: float) -> int:
    while True:
        descriptor = os.open(path, os.O_RDWR | os.O_CREAT | getattr(os, "O_NOFOLLOW", 0), 0o666)
        try:
            if _try_lock(descriptor) and _is_same_file(path, descriptor):
                return descriptor
        except BaseException:
            os.close(descriptor)
            raise
        os.close(descriptor)
        if time.monotonic() >= deadline:
            message = f"another run is writing this package: it holds {path.as_posix()}"
            hint = "wait for it to end and try again"
            raise DiagnosticError([Diagnostic("CS707", Severity.ERROR, message, None, hint)])
        time.sleep(_PAUSE_SECONDS)


def _is_same_file(path: Path, descriptor: int) -> bool:
    try:
        return os.path.samestat(path.lstat(), os.fstat(descriptor))
    except FileNotFoundError:
        return False


if sys.platform == "win32":
    import msvcrt

    def _try_lock(descriptor: int) -> bool:
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except PermissionError:
            return False
        return True

    def _release(path: Path, descriptor: int) -> None:
        # An open file cannot be removed here; once closed it may belong to the next run already.
        os.lseek(descriptor, 0, os.SEEK_SET)
        msvcrt.locking(descriptor, msvcrt.LK_UNLCK, 1)
        os.close(descriptor)
        with suppress(OSError):
            path.unlink()

else:
    import fcntl

    def _try_lock(descriptor: int) -> bool:
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        return True

    def _release(path: Path, descriptor: int) -> None:
        # Removed while still held: whoever waits on the old file sees that its name is gone.
        with suppress(OSError):
            path.unlink()
        os.close(descriptor)
