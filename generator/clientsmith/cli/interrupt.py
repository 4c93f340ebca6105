"""Ctrl-C: who hears it, and when it may end a run."""

from __future__ import annotations

import os
import signal
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from types import FrameType

__all__ = ["INTERRUPTED", "held_back", "in_this_process_only"]

INTERRUPTED = 128 + signal.SIGINT
"""The exit status of an interrupted run, as shells have it."""


@contextmanager
def in_this_process_only() -> Generator[None]:
    """Let Ctrl-C raise KeyboardInterrupt here, and nothing in processes forked meanwhile.

    A terminal sends it to every process in the foreground; workers that each told of it would bury
    the one line that matters. This process ends them.
    """
    parent = os.getpid()

    def interrupt(_signal: int, _frame: FrameType | None) -> None:
        if os.getpid() == parent:
            raise KeyboardInterrupt

    with _handling(interrupt):
        yield


@contextmanager
def held_back() -> Generator[None]:
    """Hold back the first Ctrl-C until the end of a `with` block; a second one acts at once.

    Raises KeyboardInterrupt at the end when there was one, unless the block raises by itself.
    """
    heard = False

    def note(_signal: int, _frame: FrameType | None) -> None:
        nonlocal heard
        if heard:
            raise KeyboardInterrupt
        heard = True

    with _handling(note):
        yield
    if heard:
        raise KeyboardInterrupt


@contextmanager
def _handling(handler: Callable[[int, FrameType | None], None]) -> Generator[None]:
    # Only the main thread may set a handler, and only it receives the signal.
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
