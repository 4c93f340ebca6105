"""Processes whose use of time and memory is measured from outside."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from threading import Timer
from typing import TYPE_CHECKING

from .figures import Missing, Usage

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

__all__ = ["last_line", "run"]


def run(
    command: Sequence[str],
    *,
    env: Mapping[str, str] | None = None,
    cwd: Path | None = None,
    timeout: float = 300.0,
) -> Usage:
    """Run to the end, with what it prints kept away from the table. Raises Missing when it failed.

    Processor time is that of children too; memory is the largest of one process. Linux counts there what this process had
    when it started the other, so small programs tell their memory themselves.
    """
    with tempfile.TemporaryFile("w+", encoding="utf-8", errors="replace") as told:
        started = time.perf_counter()
        process = subprocess.Popen(
            command, env=env, cwd=cwd, stdin=subprocess.DEVNULL, stdout=told, stderr=told
        )
        watch = Timer(timeout, process.kill)
        watch.start()
        try:
            _, status, used = os.wait4(process.pid, 0)
        finally:
            watch.cancel()
        wall = time.perf_counter() - started
        process.returncode = os.waitstatus_to_exitcode(status)
        if process.returncode:
            told.seek(0)
            late = wall >= timeout
            why = f"not done in {timeout:g} s" if late else last_line(told.read())
            raise Missing(why or f"exit status {process.returncode}")
    scale = 1024 * 1024 if sys.platform == "darwin" else 1024
    return Usage(wall, used.ru_utime + used.ru_stime, used.ru_maxrss / scale)


def last_line(text: str) -> str:
    """The last line that says something, which is where programs say what is wrong."""
    lines = [line.strip() for line in text.splitlines() if line.strip(" -=#")]
    return lines[-1][:200] if lines else ""
