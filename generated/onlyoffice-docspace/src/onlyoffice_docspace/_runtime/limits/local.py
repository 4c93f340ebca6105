"""Limits as one process keeps them: one state for all its threads, event loops and clients of a product."""

from __future__ import annotations

import os
import threading
from collections import deque
from math import inf
from time import monotonic
from typing import TYPE_CHECKING, Final

from ..closing import NEVER
from .lines import Lines, Waiter, obstacle
from .meters import meter_of
from .passes import POLL, LoopBell, Reading, ThreadBell, give_up_at, refusal

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from ..closing import Closing
    from .described import Limit
    from .headers import Notice
    from .meters import Meter
    from .passes import Key

__all__ = ["LocalPass", "Pool", "pool_of"]

# How many meters a pool holds before it looks which of them count nothing any more.
_FEW: Final = 256


class LocalPass:
    """A try that was let through; a forgotten one ends when it is collected."""

    __slots__ = ("_pool", "meters", "sent")

    def __init__(self, pool: Pool, meters: tuple[Meter, ...] | None = None) -> None:
        self.sent = False
        self.meters = meters
        """What it counts at; None before and after."""
        self._pool = pool

    def learn(self, notice: Notice) -> None:
        """Take over what the answer tells of the budget."""
        if self.meters is not None:
            self._pool.learn(self.meters, notice)

    def end(self) -> None:
        """The answer has been read, or was given up."""
        meters, self.meters = self.meters, None
        if meters is not None:
            self._pool.end(meters, self.sent)

    def __del__(self) -> None:
        if self.meters is not None:
            self._pool.drop(self.meters, self.sent)


class Pool:
    """The limits of one product in this process.

    The lock is held for microseconds and never while waiting, so event loops may take it too.
    """

    def __init__(self, limits: tuple[Limit, ...]) -> None:
        self._limits = {limit.name: limit for limit in limits}
        self._meters: dict[Key, Meter] = {}
        self._lines = Lines()
        self._lock = threading.Lock()
        self._many = _FEW
        # Passes that were collected. That may happen anywhere, under the lock too, so they are only noted.
        self._dropped: deque[tuple[tuple[Meter, ...], bool]] = deque()

    # Going through

    def enter(
        self, keys: tuple[Key, ...], wait: float | None, closing: Closing = NEVER
    ) -> LocalPass:
        """Wait, at most `wait` seconds, until all limits let a request through.

        Raises RateLimitTimeout, at once when it is known to take longer, and ClientClosed.
        """
        granted = self.try_enter(keys)
        if granted is not None:
            return granted
        bell = ThreadBell()
        waiter = self._join(keys, bell.ring, bell.is_gone)
        passed = LocalPass(self)
        give_up = give_up_at(wait)
        try:
            with closing.watching(bell.ring):
                while (seconds := self._seconds(waiter, give_up, wait)) is not None:
                    bell.wait(seconds)
                    closing.check()
            passed.meters = waiter.meters
        except BaseException:
            # An interrupt may come behind the last line too: then the pass gives back what it has.
            if passed.meters is None:
                self._leave(waiter)
            raise
        return passed

    async def enter_async(self, keys: tuple[Key, ...], wait: float | None) -> LocalPass:
        """As `enter`, without blocking the event loop."""
        granted = self.try_enter(keys)
        if granted is not None:
            return granted
        import asyncio

        bell = LoopBell(asyncio.get_running_loop())
        waiter = self._join(keys, bell.ring, bell.is_gone)
        passed = LocalPass(self)
        give_up = give_up_at(wait)
        try:
            while (seconds := self._seconds(waiter, give_up, wait)) is not None:
                await bell.wait(seconds)
            passed.meters = waiter.meters
        except BaseException:
            # An interrupt may come behind the last line too: then the pass gives back what it has.
            if passed.meters is None:
                self._leave(waiter)
            raise
        return passed

    def try_enter(self, keys: tuple[Key, ...]) -> LocalPass | None:
        """Go through if that takes no waiting and overtakes nobody."""
        with self._lock:
            if self._lines or self._dropped:
                return None
            meters = self._found(keys)
            now = monotonic()
            for meter in meters:
                if meter.room(now) < 1:
                    return None
            for meter in meters:
                meter.take(now)
            return LocalPass(self, meters)

    def note(self, keys: tuple[Key, ...]) -> LocalPass:
        """Count a request that others let through."""
        with self._lock:
            now = monotonic()
            meters = self._found(keys)
            for meter in meters:
                meter.take(now)
            return LocalPass(self, meters)

    def _join(
        self, keys: tuple[Key, ...], wake: Callable[[], None], is_gone: Callable[[], bool]
    ) -> Waiter:
        with self._lock:
            waiter = Waiter(self._found(keys), wake, is_gone)
            self._lines.join(waiter)
            return waiter

    def _seconds(self, waiter: Waiter, give_up: float, wait: float | None) -> float | None:
        """How long to wait before asking again; None: go. Raises RateLimitTimeout."""
        with self._lock:
            self._advance(waiter)
            if waiter.granted:
                return None
            now = monotonic()
            meter, seconds = obstacle(waiter.meters, now)
            if now >= give_up or give_up < now + seconds < inf:
                raise refusal(meter.limit, seconds, wait)
            return max(min(waiter.due, give_up, now + POLL) - now, 0.0)

    def _leave(self, waiter: Waiter) -> None:
        with self._lock:
            if waiter.granted:
                for meter in waiter.meters:
                    meter.undo()
            else:
                self._lines.leave(waiter)
            self._advance()

    # Coming back

    def end(self, meters: tuple[Meter, ...], sent: bool) -> None:
        """A request has its answer, or was never sent."""
        with self._lock:
            self._end(meters, sent)
            if self._lines:
                self._advance()

    def drop(self, meters: tuple[Meter, ...], sent: bool) -> None:
        """As `end`, from wherever the collector runs."""
        self._dropped.append((meters, sent))
        # Without waiting: this very thread may hold the lock.
        if self._lock.acquire(blocking=False):
            try:
                self._advance()
            finally:
                self._lock.release()

    def learn(self, meters: tuple[Meter, ...], notice: Notice) -> None:
        """Take over what an answer tells."""
        from .headers import which

        with self._lock:
            now = monotonic()
            limits = [meter.limit for meter in meters]
            found = meters[which(limits, [meter.room(now) for meter in meters], notice)]
            if notice.remaining is not None:
                found.adopt(now, notice.remaining, notice.reset)
            if notice.wait is not None:
                found.pause(now, notice.wait)
            if self._lines:
                self._advance()

    def _end(self, meters: tuple[Meter, ...], sent: bool) -> None:
        now = monotonic()
        for meter in meters:
            if sent:
                meter.end(now)
            else:
                meter.undo()

    def _advance(self, asking: Waiter | None = None) -> None:
        """Let through who may go and wake them, but for the one who asks."""
        while self._dropped:
            self._end(*self._dropped.popleft())
        for waiter in self._lines.advance(monotonic()):
            if waiter is not asking:
                waiter.wake()
                if waiter.granted and waiter.is_gone():
                    self._end(waiter.meters, sent=False)

    # Looking

    def read(self, keys: Sequence[Key]) -> list[Reading]:
        """How the meters stand."""
        with self._lock:
            self._advance()
            now = monotonic()
            meters = [self._meters.get(key) or self._made(key) for key in keys]
            return [self._reading(meter, now) for meter in meters]

    def known(self, name: str) -> list[Key]:
        """What is counted for a limit now."""
        with self._lock:
            return [key for key in self._meters if key[0] == name]

    def _reading(self, meter: Meter, now: float) -> Reading:
        return Reading(
            meter.on_their_way,
            self._lines.waiting_for(meter),
            max(meter.room(now), 0),
            meter.whole_again(now) - now,
            0.0 if meter.room(now) > 0 else max(meter.next_change(now) - now, 0.0),
        )

    def _found(self, keys: tuple[Key, ...]) -> tuple[Meter, ...]:
        meters = self._meters
        try:
            return tuple([meters[key] for key in keys])
        except KeyError:
            meters = self._forget_idle()
            for key in keys:
                if key not in meters:
                    meters[key] = self._made(key)
            return tuple([meters[key] for key in keys])

    def _made(self, key: Key) -> Meter:
        return meter_of(self._limits[key[0]])

    def _forget_idle(self) -> dict[Key, Meter]:
        """Keep meters from growing without bound, as paths make new keys for ever; give those that are left."""
        if len(self._meters) < self._many:
            return self._meters
        now = monotonic()
        self._meters = {
            key: meter
            for key, meter in self._meters.items()
            if meter.on_their_way or self._lines.waiting_for(meter) or meter.whole_again(now) > now
        }
        self._many = max(_FEW, 2 * len(self._meters))
        return self._meters

    def after_fork(self) -> None:
        """Begin anew in a child: what is on its way and who waits belongs to the parent."""
        self._lock = threading.Lock()
        self._meters = {}
        self._lines = Lines()
        self._dropped.clear()


# One for each product that a program uses, so it does not grow.
_POOLS: Final[dict[object, Pool]] = {}


def pool_of(name: str, limits: tuple[Limit, ...]) -> Pool:
    """The pool that all clients of a product share in this process."""
    key = (name, limits)
    return _POOLS.get(key) or _POOLS.setdefault(key, Pool(limits))


def _after_fork() -> None:
    for pool in _POOLS.values():
        pool.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
