"""What every contestant does: read `<action> <times>` line by line and print the seconds that it took.

A contestant is a process of its own with the libraries of its own environment, and lives as long as the benchmark, so that
rounds of all contestants can take turns. Only the standard library is used here.
"""

from __future__ import annotations

import asyncio
import sys
import time
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable, Mapping

__all__ = ["BASE", "PLACE", "repeated", "repeated_async", "serve"]

BASE = sys.argv[1]
"""The address of the server."""
PLACE = Path(sys.argv[2])
"""The directory of what is decoded."""


def repeated(action: Callable[[], object]) -> Callable[[int], None]:
    """The action, so many times."""

    def go(times: int) -> None:
        for _ in range(times):
            action()

    return go


def repeated_async(action: Callable[[], Awaitable[object]]) -> Callable[[int], None]:
    """The same in an event loop that lives on, as connections do."""
    loop = asyncio.new_event_loop()

    async def all_of_them(times: int) -> None:
        for _ in range(times):
            await action()

    return lambda times: loop.run_until_complete(all_of_them(times))


def serve(actions: Mapping[str, Callable[[int], None]]) -> None:
    """Say what can be done, and do what is asked for until the input ends."""
    print(*actions, flush=True)
    for line in sys.stdin:
        name, times = line.split()
        action, count = actions[name], int(times)
        wall, processor = time.perf_counter(), time.process_time()
        action(count)
        wall, processor = time.perf_counter() - wall, time.process_time() - processor
        print(wall, processor, flush=True)
