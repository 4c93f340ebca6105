"""What every contestant does: read `<action> <times>` line by line and print the seconds that it took.

A contestant is a process of its own with the libraries of its own environment, and lives as long as the benchmark, so that
rounds of all contestants can take turns. Only the standard library is used here.
"""

from __future__ import annotations

import sys
import time
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

__all__ = ["serve"]


def serve(actions: Mapping[str, Callable[[int], object]]) -> None:
    """Do what is asked for until the input ends."""
    for line in sys.stdin:
        name, times = line.split()
        action, count = actions[name], int(times)
        wall, processor = time.perf_counter(), time.process_time()
        action(count)
        wall, processor = time.perf_counter() - wall, time.process_time() - processor
        print(wall, processor, flush=True)
