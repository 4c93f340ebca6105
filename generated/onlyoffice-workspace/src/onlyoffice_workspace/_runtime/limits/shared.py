"""Limits that processes and machines share through Redis."""

from __future__ import annotations

import os
import threading
from collections import deque
from itertools import count
from math import inf
from time import monotonic
from typing import TYPE_CHECKING, Final, Literal, NamedTuple
from weakref import WeakSet

from ..closing import NEVER
from ..exceptions import ConnectionFailed
from .clerk import Clerk
from .headers import which
from .link import Away, Link
from .passes import POLL, LoopBell, Reading, ThreadBell, give_up_at, refusal
from .scripts import ACQUIRE, acquire_arguments, counted, learn_arguments, verdict

if TYPE_CHECKING:
    from collections.abc import Sequence
    from logging import Logger
    from types import TracebackType
    from typing import Self

    from ..closing import Closing
    from .described import Limit
    from .headers import Notice
    from .local import LocalPass, Pool
    from .passes import Key, Pass
    from .scripts import Counted, Verdict

__all__ = ["RedisLimiter", "SharedPool", "digest"]

# Seconds after which a caller asks again who must wait for an end that nobody can tell; they grow from the first to the last.
_SOON: Final = 0.01
_LATER: Final = 0.08
# What a caller is told of a window may change when somebody gives a place back.
_MOST: Final = 1.0
_FLUSH: Final = 1.0
_MANY: Final = 4096
_HERE: Final = os.urandom(8).hex()
# So slow that a password cannot be found by trying; it is done once for each client.
_ROUNDS: Final = 20_000


class RedisLimiter:
    """Shares the limits of clients with all other clients that use the same Redis: pass it as `limiter=`.

    One serves any number of clients, sync and async. It needs the extra `redis` of the package.

    While Redis cannot be reached, each process keeps the limits for itself, which a warning in the log says, and tries
    again after `retry_after` seconds; with `on_failure="raise"` calls fail with ConnectionFailed instead.
    """

    def __init__(
        self,
        url: str,
        *,
        prefix: str = "limits",
        on_failure: Literal["local", "raise"] = "local",
        retry_after: float = 5.0,
        lease: float = 30.0,
        timeout: float = 5.0,
    ) -> None:
        """Raises ConfigurationError when redis-py is missing or the URL cannot be used.

        Args:
            url: Where Redis is: `redis://host:6379/0`, `rediss://` with TLS, or `unix://`.
            prefix: What all keys in Redis start with.
            on_failure: What to do while Redis cannot be reached.
            retry_after: Seconds until it is tried again.
            lease: Seconds after which the requests of a process that died stop being on their way.
            timeout: Seconds for each exchange with Redis.
        """
        if on_failure not in {"local", "raise"}:
            raise ValueError(f"on_failure is 'local' or 'raise', not {on_failure!r}")
        for name, seconds in (("retry_after", retry_after), ("lease", lease), ("timeout", timeout)):
            # Written so that NaN is refused as well.
            if not seconds > 0:
                raise ValueError(f"{name} must be above zero seconds, not {seconds!r}")
        self.prefix = prefix
        self.on_failure = on_failure
        self.retry_after = retry_after
        self.lease = lease
        self.link = Link(url, timeout)
        self.outage = _Outage(retry_after, self.link.place)
        self.clerk = Clerk(self.link, lease, self.outage.begin)
        # Clients of one product stand in the same lines.
        self._pools: dict[object, SharedPool] = {}

    def keeper(self, name: str, limits: tuple[Limit, ...], local: Pool, log: Logger) -> SharedPool:
        """The limits of a product; `local` keeps them meanwhile when Redis is away."""
        self.outage.logs.add(log)
        key = (name, limits)
        found = self._pools.get(key)
        if found is None:
            found = self._pools.setdefault(
                key, SharedPool(self, f"{self.prefix}:{name}", limits, local)
            )
        return found

    def close(self) -> None:
        """Tell Redis what is still to tell, and close the connections of threads; a later call opens new ones."""
        self.clerk.stop(_FLUSH)
        self.link.close()

    async def aclose(self) -> None:
        """As `close`, and close the connections of this event loop."""
        import asyncio

        await self.link.close_loop()
        await asyncio.to_thread(self.close)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()

    def __repr__(self) -> str:
        return f"RedisLimiter({self.link.place!r})"


class _Outage:
    """Whether Redis is away, and when to try again."""

    def __init__(self, retry_after: float, place: str) -> None:
        self.logs: set[Logger] = set()
        self.reason = ""
        self.number = 0
        """How often it was found to be away."""
        self._retry_after = retry_after
        self._place = place
        self._until = -inf
        self._over = True

    def lasts(self) -> bool:
        """Whether Redis is not to be asked now. When its time has passed, one caller may, and the others wait for him."""
        if self._over:
            return False
        now = monotonic()
        if now < self._until:
            return True
        self._until = now + self._retry_after
        return False

    def begin(self, reason: str) -> None:
        """Redis could not be reached."""
        self._until = monotonic() + self._retry_after
        self.reason = reason
        self.number += 1
        if self._over:
            self._over = False
            for log in self.logs:
                log.warning(
                    "Limits are not shared for now: Redis at %s is away: %s", self._place, reason
                )

    def end(self) -> None:
        """Redis answered."""
        if not self._over:
            self._over = True
            self._until = -inf
            for log in self.logs:
                log.warning("Limits are shared again through Redis at %s", self._place)


class _Caller(NamedTuple):
    """Who wants to go through."""

    who: str
    process: int
    keys: tuple[Key, ...]
    counted: tuple[Counted, ...]
    outages: int
    since: float
    give_up: float
    wait: float | None


class SharedPass:
    """A try that was let through by Redis; it counts in this process too, for the time that Redis may be away."""

    __slots__ = ("_caller", "_left", "_local", "_pool", "sent")

    def __init__(
        self, pool: SharedPool, caller: _Caller, left: list[int], local: LocalPass
    ) -> None:
        self.sent = False
        self._pool = pool
        self._caller: _Caller | None = caller
        self._left = left
        self._local = local

    def learn(self, notice: Notice) -> None:
        """Take over what the answer tells of the budget."""
        caller = self._caller
        if caller is not None:
            self._local.learn(notice)
            limits = [one.limit for one in caller.counted]
            found = caller.counted[which(limits, self._left, notice)]
            self._pool.learn(caller, found, notice)

    def end(self) -> None:
        """The answer has been read, or was given up."""
        caller, self._caller = self._caller, None
        if caller is not None:
            self._local.sent = self.sent
            self._local.end()
            self._pool.end(caller, self.sent)

    def __del__(self) -> None:
        # What counts in this process is collected with this.
        if self._caller is not None:
            self._local.sent = self.sent
            self._pool.drop(self._caller, self.sent)


class SharedPool:
    """The limits of one product, shared through Redis.

    Of callers who need the same limits, the first one of this process asks Redis until it lets him through; the others
    stand behind him. Redis serves the first ones of all processes in the order in which they came.
    """

    def __init__(
        self, limiter: RedisLimiter, tag: str, limits: tuple[Limit, ...], local: Pool
    ) -> None:
        self._limiter = limiter
        self._tag = tag
        self._limits = {limit.name: limit for limit in limits}
        self._local = local
        self._lock = threading.Lock()
        self._lines: dict[tuple[Key, ...], deque[ThreadBell | LoopBell]] = {}
        # Lines whose first one waits for the end of another request.
        self._eager: set[tuple[Key, ...]] = set()
        self._counted: dict[tuple[Key, ...], tuple[Counted, ...]] = {}
        self._left: dict[Key, int] = {}
        self._numbers = count(1)
        self._name = os.urandom(8).hex()
        _POOLS.add(self)

    # Going through

    def enter(self, keys: tuple[Key, ...], wait: float | None, closing: Closing = NEVER) -> Pass:
        """Wait, at most `wait` seconds, until all limits let a request through; take all of them or none.

        Raises RateLimitTimeout, ClientClosed, and ConnectionFailed while Redis is away and limits are not to be kept
        without it.
        """
        caller = self._caller(keys, wait)
        if self._is_away():
            return self._local.enter(keys, wait, closing)
        try:
            if keys not in self._lines:
                passed = self._judged(caller, self._ask(caller, join=False))
                if passed is not None:
                    return passed
            bell = ThreadBell()
            asked = 0
            self._stand(caller, bell)
            try:
                with closing.watching(bell.ring):
                    while True:
                        seconds = self._behind(caller, bell)
                        if seconds is None:
                            found = self._ask(caller, join=True)
                            passed = self._judged(caller, found)
                            if passed is not None:
                                return passed
                            seconds = self._patience(caller, found, asked)
                            asked += 1
                        bell.wait(seconds)
                        closing.check()
            finally:
                self._leave(caller, bell)
        except Away as problem:
            self._lost(problem)
        except BaseException:
            # The script may have run without its reply getting here.
            self._limiter.clerk.left(caller.who, caller.counted)
            raise
        return self._local.enter(keys, self._rest(caller), closing)

    async def enter_async(self, keys: tuple[Key, ...], wait: float | None) -> Pass:
        """As `enter`, without blocking the event loop."""
        caller = self._caller(keys, wait)
        if self._is_away():
            return await self._local.enter_async(keys, wait)
        try:
            if keys not in self._lines:
                passed = self._judged(caller, await self._ask_async(caller, join=False))
                if passed is not None:
                    return passed
            import asyncio

            bell = LoopBell(asyncio.get_running_loop())
            asked = 0
            self._stand(caller, bell)
            try:
                while True:
                    seconds = self._behind(caller, bell)
                    if seconds is None:
                        found = await self._ask_async(caller, join=True)
                        passed = self._judged(caller, found)
                        if passed is not None:
                            return passed
                        seconds = self._patience(caller, found, asked)
                        asked += 1
                    await bell.wait(seconds)
            finally:
                self._leave(caller, bell)
        except Away as problem:
            self._lost(problem)
        except BaseException:
            # The script may have run without its reply getting here.
            self._limiter.clerk.left(caller.who, caller.counted)
            raise
        return await self._local.enter_async(keys, self._rest(caller))

    def _caller(self, keys: tuple[Key, ...], wait: float | None) -> _Caller:
        everything = self._counted.get(keys)
        if everything is None:
            if len(self._counted) >= _MANY:
                self._counted.clear()
            everything = tuple(counted(self._limits[key[0]], key, self._tag) for key in keys)
            self._counted[keys] = everything
        # The number of the process is in it because a child has the same name.
        process = os.getpid()
        who = f"{self._name}.{process}.{next(self._numbers)}"
        outages = self._limiter.outage.number
        return _Caller(who, process, keys, everything, outages, monotonic(), give_up_at(wait), wait)

    def _ask(self, caller: _Caller, *, join: bool) -> Verdict:
        job = (ACQUIRE, self._arguments(caller, join=join))
        try:
            return verdict(self._limiter.link.run(job))
        except Away as problem:
            self._limiter.outage.begin(str(problem))
            raise

    async def _ask_async(self, caller: _Caller, *, join: bool) -> Verdict:
        job = (ACQUIRE, self._arguments(caller, join=join))
        try:
            return verdict(await self._limiter.link.run_async(job))
        except Away as problem:
            self._limiter.outage.begin(str(problem))
            raise

    def _arguments(self, caller: _Caller, *, join: bool) -> tuple[list[str], list[int | str]]:
        waited = monotonic() - caller.since
        return acquire_arguments(caller.counted, caller.who, waited, self._limiter.lease, join=join)

    def _judged(self, caller: _Caller, found: Verdict) -> SharedPass | None:
        self._limiter.outage.end()
        if len(self._left) >= _MANY:
            self._left.clear()
        self._left.update(zip(caller.keys, found.left, strict=True))
        if not found.granted:
            return None
        self._limiter.clerk.opened(caller.who, caller.counted)
        return SharedPass(self, caller, found.left, self._local.note(caller.keys))

    # Waiting

    def _stand(self, caller: _Caller, bell: ThreadBell | LoopBell) -> None:
        with self._lock:
            self._lines.setdefault(caller.keys, deque()).append(bell)

    def _behind(self, caller: _Caller, bell: ThreadBell | LoopBell) -> float | None:
        """None for the first of a line, for the others how long to wait before looking again. Raises RateLimitTimeout."""
        outage = self._limiter.outage
        if outage.number != caller.outages:
            raise Away(outage.reason)
        with self._lock:
            line = self._lines[caller.keys]
            while line[0] is not bell and line[0].is_gone():
                line.popleft()
            if line[0] is bell:
                return None
        seconds = caller.give_up - monotonic()
        if seconds <= 0:
            raise refusal(caller.counted[0].limit, inf, caller.wait)
        return min(seconds, POLL)

    def _patience(self, caller: _Caller, found: Verdict, asked: int) -> float:
        """How long the first of a line waits before asking again. Raises RateLimitTimeout."""
        now = monotonic()
        seconds = inf if found.wait is None else found.wait
        if now >= caller.give_up or caller.give_up < now + seconds < inf:
            raise refusal(caller.counted[found.blocking].limit, seconds, caller.wait)
        if found.wait is None:
            self._eager.add(caller.keys)
            seconds = min(_SOON * 1.5 ** min(asked, 20), _LATER)
        else:
            self._eager.discard(caller.keys)
        return max(0.001, min(seconds, _MOST, caller.give_up - now))

    def _leave(self, caller: _Caller, bell: ThreadBell | LoopBell) -> None:
        with self._lock:
            line = self._lines[caller.keys]
            if bell in line:
                line.remove(bell)
            if line:
                line[0].ring()
            else:
                del self._lines[caller.keys]
                self._eager.discard(caller.keys)

    # Coming back

    def end(self, caller: _Caller, sent: bool) -> None:
        """A request has its answer, or was never sent."""
        if caller.process == os.getpid():
            self._limiter.clerk.ended(caller.who, caller.counted, sent=sent, done=self._wake)

    def drop(self, caller: _Caller, sent: bool) -> None:
        """As `end`, from wherever the collector runs."""
        # The parent goes on with what a child has a copy of.
        if caller.process == os.getpid():
            self._limiter.clerk.dropped(caller.who, caller.counted, sent=sent)

    def learn(self, caller: _Caller, found: Counted, notice: Notice) -> None:
        """Take over what an answer tells."""
        self._limiter.clerk.learned(learn_arguments(found, notice, f"{caller.who}:"))

    def _wake(self) -> None:
        """A place may have come free: let the first of each line ask at once."""
        with self._lock:
            for keys in self._eager:
                self._lines[keys][0].ring()

    # Without Redis

    def _is_away(self) -> bool:
        """Whether this process keeps the limits alone now. Raises ConnectionFailed where it must not."""
        outage = self._limiter.outage
        if not outage.lasts():
            return False
        self._lost(Away(outage.reason))
        return True

    def _lost(self, problem: Away) -> None:
        if self._limiter.on_failure == "raise":
            raise ConnectionFailed(
                f"Redis, which holds the limits, cannot be reached: {problem}", sent=False
            ) from None

    def _rest(self, caller: _Caller) -> float | None:
        return None if caller.wait is None else max(0.0, caller.give_up - monotonic())

    # Looking

    def read(self, keys: Sequence[Key]) -> list[Reading]:
        """How limits stand: what Redis told last, and what is on its way from this process."""
        found: list[Reading] = []
        for key, here in zip(keys, self._local.read(keys), strict=True):
            left = min(max(self._left.get(key, here.remaining), 0), here.remaining)
            with self._lock:
                waiting = sum(len(line) for known, line in self._lines.items() if key in known)
            found.append(here._replace(remaining=left, waiting=here.waiting + waiting))
        return found

    def known(self, name: str) -> list[Key]:
        """What is counted for a limit now, by this process."""
        return self._local.known(name)

    async def close_loop(self) -> None:
        """Close what this event loop has open."""
        await self._limiter.link.close_loop()

    def flush(self) -> None:
        """Tell Redis what is still to tell."""
        self._limiter.clerk.flush(_FLUSH)

    def after_fork(self) -> None:
        """Begin anew in a child: who waits belongs to the parent."""
        self._lock = threading.Lock()
        self._lines = {}
        self._eager = set()


_POOLS: Final[WeakSet[SharedPool]] = WeakSet()


def _after_fork() -> None:
    for pool in _POOLS:
        pool.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)


def digest(given: tuple[object, ...]) -> str:
    """What stands for credentials in Redis: the same in all processes, and nothing they could be read from.

    Functions are told apart by their names, because what they give changes. People who sign in are known to the client
    that they signed in with, and so are counted apart in each process.
    """
    from hashlib import pbkdf2_hmac

    joined = "\0".join(map(_text_of, given)).encode("utf-8", "surrogatepass")
    return pbkdf2_hmac("sha256", joined, b"limits of an account", _ROUNDS)[:12].hex()


def _text_of(given: object) -> str:
    if isinstance(given, str):
        return str.__str__(given)
    if callable(given):
        name: str = getattr(given, "__qualname__", type(given).__qualname__)
        return f"{given.__module__}.{name}"
    return f"{os.getpid()}.{_HERE}.{id(given)}"
