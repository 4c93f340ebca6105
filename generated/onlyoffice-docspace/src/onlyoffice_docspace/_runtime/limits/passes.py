"""What lets one try of a call through, and how threads and tasks wait for it."""

from __future__ import annotations

import threading
from contextlib import suppress
from math import inf, isfinite
from time import monotonic
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol, TypeAlias

from ..closing import NEVER
from ..exceptions import RateLimitTimeout

if TYPE_CHECKING:
    import asyncio
    from collections.abc import Callable, Sequence

    from ..closing import Closing
    from .described import Limit
    from .headers import Notice

__all__ = [
    "POLL",
    "Gatekeeper",
    "Key",
    "LoopBell",
    "Pass",
    "Reading",
    "ThreadBell",
    "give_up_at",
    "refusal",
]

POLL: Final = 5.0
"""Seconds after which everyone who waits looks around, should whoever was to wake him have vanished."""


Key: TypeAlias = tuple[Any, ...]
"""What is counted together: the name of a limit, and behind it the values of its key."""


class Reading(NamedTuple):
    """How a limit stands; times in seconds."""

    in_flight: int
    waiting: int
    remaining: int
    reset: float
    wait: float


class Pass(Protocol):
    """A try that was let through. It counts until `end` is called, and never twice."""

    sent: bool
    """Whether something may have reached the server; set it before that."""

    def learn(self, notice: Notice) -> None:
        """Take over what the answer tells of the budget."""
        ...

    def end(self) -> None:
        """The answer has been read, or was given up."""
        ...


class Gatekeeper(Protocol):
    """Who lets tries through: this process alone, or together with others."""

    def enter(self, keys: tuple[Key, ...], wait: float | None, closing: Closing = NEVER) -> Pass:
        """Wait, at most `wait` seconds, until all limits let a request through; take all of them or none.

        Raises RateLimitTimeout, at once when it is known to take longer, and ClientClosed.
        """
        ...

    async def enter_async(self, keys: tuple[Key, ...], wait: float | None) -> Pass:
        """As `enter`, without blocking the event loop."""
        ...

    def read(self, keys: Sequence[Key]) -> list[Reading]:
        """How limits stand."""
        ...

    def known(self, name: str) -> list[Key]:
        """What is counted for a limit now."""
        ...


class ThreadBell:
    """Wakes one thread."""

    def __init__(self) -> None:
        self._event = threading.Event()
        self.ring: Callable[[], None] = self._event.set

    def is_gone(self) -> bool:
        """Whether nobody listens any more; a thread always does."""
        return False

    def wait(self, seconds: float) -> None:
        """Wait until it rings, or so long."""
        self._event.wait(seconds)
        self._event.clear()


class LoopBell:
    """Wakes one task, from whatever thread."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        # Here because sync clients need no asyncio, which takes longer to import than this package.
        import asyncio

        self._loop = loop
        self._event = asyncio.Event()
        self._timeout = asyncio.timeout

    def ring(self) -> None:
        """Wake the task; nothing happens when its loop is closed."""
        try:
            self._loop.call_soon_threadsafe(self._event.set)
        except RuntimeError:
            if not self._loop.is_closed():
                raise

    def is_gone(self) -> bool:
        """Whether nobody listens any more."""
        return self._loop.is_closed()

    async def wait(self, seconds: float) -> None:
        """Wait until it rings, or so long."""
        with suppress(TimeoutError):
            async with self._timeout(seconds):
                await self._event.wait()
        self._event.clear()


def refusal(limit: Limit, seconds: float, allowed: float | None) -> RateLimitTimeout:
    """The exception for a wait that would be, or was, too long; `seconds` infinite: nobody knows how long."""
    known = isfinite(seconds) and seconds > 0
    text = f"The limit `{limit.name}` is used up, and others wait for it too"
    if known:
        shown = f"{seconds:,.0f}" if seconds >= 10 else f"{seconds:.2g}"
        text = f"The limit `{limit.name}` lets nothing through for another {shown} s"
    most = "" if allowed is None else f"; this call waits for {allowed:.3g} s at most"
    return RateLimitTimeout(text + most, limit=limit.name, seconds=seconds if known else None)


def give_up_at(wait: float | None) -> float:
    """The moment, by `time.monotonic`, up to which a caller waits."""
    return inf if wait is None else monotonic() + wait
