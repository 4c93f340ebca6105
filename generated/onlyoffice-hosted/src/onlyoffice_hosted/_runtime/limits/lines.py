"""Who goes next. Pure: the time is handed in, and whoever calls holds the lock.

Callers who need the same meters stand in one line, first come, first served; all meters of a caller are taken together or
none. Between lines the one who came first goes first. A caller who waits for one meter does not keep others from those
meters of his that have room, or 15 slow writes would stop all reads; but whoever has waited longest for a meter has a
place kept at each of his meters, so that callers who need less cannot overtake him for ever.
"""

from __future__ import annotations

from collections import deque
from heapq import heapify, heappop, heappush
from itertools import count
from math import inf
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from .meters import Meter

__all__ = ["Lines", "Waiter", "obstacle"]


class Waiter:
    """A caller in a line."""

    __slots__ = ("due", "granted", "is_gone", "meters", "ticket", "wake")

    def __init__(
        self,
        meters: tuple[Meter, ...],
        wake: Callable[[], None],
        is_gone: Callable[[], bool],
    ) -> None:
        self.meters = meters
        self.wake = wake
        """Called when `granted` or `due` has changed."""
        self.is_gone = is_gone
        """Whether nobody will ever act on a call of `wake`."""
        self.granted = False
        self.due = inf
        """When to look again, as a reading of the clock."""
        self.ticket = 0


class Lines:
    """All callers that wait."""

    def __init__(self) -> None:
        self._lines: dict[tuple[Meter, ...], deque[Waiter]] = {}
        self._tickets = count(1)

    def __bool__(self) -> bool:
        return bool(self._lines)

    def waiting_for(self, meter: Meter) -> int:
        """How many callers wait that need this meter."""
        return sum(len(line) for meters, line in self._lines.items() if meter in meters)

    def join(self, waiter: Waiter) -> None:
        """Stand at the end."""
        waiter.ticket = next(self._tickets)
        self._lines.setdefault(waiter.meters, deque()).append(waiter)

    def leave(self, waiter: Waiter) -> None:
        """Wait no more."""
        line = self._lines.get(waiter.meters)
        if line is not None and waiter in line:
            line.remove(waiter)
            if not line:
                del self._lines[waiter.meters]

    def advance(self, now: float) -> list[Waiter]:
        """Let through who may go, and give those to wake: who may go, and who must look again at another time."""
        changed: list[Waiter] = []
        kept: dict[Meter, int] = {}
        waited_for: set[Meter] = set()
        heads = [(line[0].ticket, line) for line in self._lines.values()]
        heapify(heads)
        while heads:
            _, line = heappop(heads)
            head = line[0]
            gone = head.is_gone()
            full = [] if gone else [m for m in head.meters if m.room(now) <= kept.get(m, 0)]
            if gone or not full:
                line.popleft()
                if line:
                    heappush(heads, (line[0].ticket, line))
                else:
                    del self._lines[head.meters]
                if not gone:
                    for meter in head.meters:
                        meter.take(now)
                    head.granted = True
                    changed.append(head)
                continue
            # A place that is kept for an earlier one comes free when that one goes, which advances the lines anyway.
            dues = [m.next_change(now) for m in full if m.room(now) < 1]
            due = max(dues) if dues else inf
            if due != head.due:
                head.due = due
                changed.append(head)
            if not waited_for.issuperset(full):
                waited_for.update(full)
                for meter in head.meters:
                    kept[meter] = kept.get(meter, 0) + 1
        return changed


def obstacle(meters: tuple[Meter, ...], now: float) -> tuple[Meter, float]:
    """The meter that holds a caller up longest, and the seconds until it may have room; infinite when nobody knows."""
    worst = max(meters, key=lambda meter: (meter.room(now) < 1, meter.next_change(now)))
    return worst, worst.next_change(now) - now
