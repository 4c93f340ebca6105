"""How much of a limit is left. Pure: times are readings of one clock that never goes back, in seconds.

The server counts a request when it arrives, which is some time between sending it and the end of its answer. So a request
counts here from before it is sent until a whole period after its answer ended: then any two requests that share a
place are at least a period apart at the server too, however long either was on its way.
"""

from __future__ import annotations

from collections import deque
from math import inf
from typing import TYPE_CHECKING, Final, TypeAlias

if TYPE_CHECKING:
    from .described import Limit

__all__ = ["SETTLING", "FixedMeter", "InFlightMeter", "Meter", "SlidingMeter", "margin", "meter_of"]

SETTLING: Final = 0.025
"""Seconds after an answer in which the server may still count its request as being on its way."""

_LONGEST_PAUSE: Final = 86_400.0


def margin(period: float) -> float:
    """What is added to a period, in seconds, for clocks that count in milliseconds or run a little slower."""
    return 0.005 + period / 1000


class _Meter:
    """What all meters share: requests on their way, and a pause that the server asked for."""

    __slots__ = ("_open", "_paused_until", "limit")

    def __init__(self, limit: Limit) -> None:
        self.limit = limit
        self._open: int = 0
        self._paused_until = -inf

    @property
    def on_their_way(self) -> int:
        """Requests that were let through and have not ended."""
        return self._open

    def take(self, now: float) -> None:
        """Count a request that is about to be sent."""
        self._open += 1

    def undo(self) -> None:
        """Count it no more: it was never sent."""
        self._open -= 1

    def pause(self, now: float, seconds: float) -> None:
        """Let nothing through for so long."""
        until = now + min(max(seconds, 0.0), max(_LONGEST_PAUSE, self.limit.period or 0.0))
        self._paused_until = max(self._paused_until, until)


class SlidingMeter(_Meter):
    """At most so many requests in any stretch of a period."""

    __slots__ = ("_ends", "_foreign", "_held")

    def __init__(self, limit: Limit) -> None:
        super().__init__(limit)
        period = limit.period or 0.0
        self._held = period + margin(period)
        # When each ended request stops counting; they end in order, so this is sorted.
        self._ends: deque[float] = deque()
        # The same for requests of others, which the server told of: moments and numbers.
        self._foreign: list[tuple[float, int]] = []

    def room(self, now: float) -> int:
        """How many requests may go now."""
        used = self._used(now)
        return 0 if now < self._paused_until else self.limit.maximum - used

    def end(self, now: float) -> None:
        """The answer to a request has ended."""
        self._open -= 1
        self._ends.append(now + self._held)

    def next_change(self, now: float) -> float:
        """When room may come by itself; infinite when a request must end first."""
        first = self._ends[0] if self._ends else inf
        if self._foreign:
            first = min(first, min(moment for moment, _ in self._foreign))
        if self.limit.maximum > self._used(now):
            first = now
        return max(first, self._paused_until)

    def whole_again(self, now: float) -> float:
        """When all that is counted now is counted no more, as far as is known."""
        self._used(now)
        moments = [self._paused_until, now]
        if self._open:
            moments.append(now + self._held)
        if self._ends:
            moments.append(self._ends[-1])
        moments += [moment for moment, _ in self._foreign]
        return max(moments)

    def adopt(self, now: float, remaining: int, reset: float | None) -> None:
        """Take over what the server says is left where that is less; `reset`: seconds until it is whole again."""
        missing = self.limit.maximum - self._used(now) - max(remaining, 0)
        if missing > 0:
            period = self.limit.period or 0.0
            moment = now + (self._held if reset is None else min(max(reset, 0.0), period))
            self._foreign.append((moment, missing))

    def _used(self, now: float) -> int:
        ends = self._ends
        while ends and ends[0] <= now:
            ends.popleft()
        used = self._open + len(ends)
        if self._foreign:
            self._foreign = [pair for pair in self._foreign if pair[0] > now]
            used += sum(number for _, number in self._foreign)
        return used


class FixedMeter(_Meter):
    """At most so many requests in a window, which the first of them opens; then from zero again.

    The server's window opens between sending that request and its answer, so it ends within a stretch as long as that. In
    this stretch nothing is let through, because nobody could tell which window it counts in; what is still on its way
    then counts in the next window too.
    """

    __slots__ = ("_closes_at", "_counted", "_ends_at", "_held", "_period")

    def __init__(self, limit: Limit) -> None:
        super().__init__(limit)
        self._period = limit.period or 0.0
        self._held = self._period + margin(self._period)
        self._counted = 0
        # The earliest and the latest end of the server's window.
        self._closes_at = inf
        self._ends_at = inf

    def room(self, now: float) -> int:
        """How many requests may go now."""
        used = self._used(now)
        return (
            0 if now < self._paused_until or now >= self._closes_at else self.limit.maximum - used
        )

    def take(self, now: float) -> None:
        """Count a request that is about to be sent."""
        self._open += 1
        if self._closes_at == inf:
            self._closes_at = now + self._period

    def end(self, now: float) -> None:
        """The answer to a request has ended."""
        self._used(now)
        self._open -= 1
        self._counted += 1
        if self._ends_at == inf:
            self._closes_at = min(self._closes_at, now + self._period)
            self._ends_at = now + self._held

    def next_change(self, now: float) -> float:
        """When room may come by itself; infinite when a request must end first."""
        free = self.limit.maximum > self._used(now) and now < self._closes_at
        return max(now if free else self._ends_at, self._paused_until)

    def whole_again(self, now: float) -> float:
        """When all that is counted now is counted no more, as far as is known."""
        used = self._used(now)
        ends_at = now + self._held if used and self._ends_at == inf else self._ends_at
        return max(now, self._paused_until, ends_at if used else now)

    def adopt(self, now: float, remaining: int, reset: float | None) -> None:
        """Take over what the server says is left where that is less; `reset`: seconds to the end of its window."""
        missing = self.limit.maximum - self._used(now) - max(remaining, 0)
        self._counted += max(missing, 0)
        if reset is not None:
            self._closes_at = now + min(max(reset, 0.0), self._period)
            self._ends_at = self._closes_at + self._held - self._period
        elif missing > 0 and self._ends_at == inf:
            self._closes_at = min(self._closes_at, now + self._period)
            self._ends_at = now + self._held

    def _used(self, now: float) -> int:
        # When all calls that opened a window were never sent, there is none.
        if now >= self._ends_at or not (self._open or self._counted):
            self._counted = 0
            self._ends_at = inf
            self._closes_at = inf
        return self._open + self._counted


class InFlightMeter(_Meter):
    """At most so many requests on their way at once."""

    __slots__ = ("_settling",)

    def __init__(self, limit: Limit) -> None:
        super().__init__(limit)
        self._settling: deque[float] = deque()

    def room(self, now: float) -> int:
        """How many requests may go now."""
        used = self._used(now)
        return 0 if now < self._paused_until else self.limit.maximum - used

    def end(self, now: float) -> None:
        """The answer to a request has ended."""
        self._open -= 1
        self._settling.append(now + SETTLING)

    def next_change(self, now: float) -> float:
        """When room may come by itself; infinite when a request must end first."""
        if self.limit.maximum > self._used(now):
            return max(now, self._paused_until)
        return max(self._settling[0] if self._settling else inf, self._paused_until)

    def whole_again(self, now: float) -> float:
        """When all that is counted now is counted no more, as far as is known: it depends on what is on its way."""
        self._used(now)
        return max(now, self._paused_until, *self._settling)

    def adopt(self, now: float, remaining: int, reset: float | None) -> None:
        """What the server saw on its way is over when it says so: there is nothing to take over."""

    def _used(self, now: float) -> int:
        settling = self._settling
        while settling and settling[0] <= now:
            settling.popleft()
        return self._open + len(settling)


Meter: TypeAlias = SlidingMeter | FixedMeter | InFlightMeter


def meter_of(limit: Limit) -> Meter:
    """A meter that has counted nothing yet."""
    if limit.period is None:
        return InFlightMeter(limit)
    return FixedMeter(limit) if limit.window == "fixed" else SlidingMeter(limit)
