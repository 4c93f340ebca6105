"""The limits of one client: which of them count a call, and what is left of them."""

from __future__ import annotations

from logging import getLogger
from math import isfinite
from typing import TYPE_CHECKING, Any, Final, cast
from urllib.parse import urlsplit

from ..exceptions import ApiError, ConfigurationError
from .budget import Budget
from .headers import read_notice
from .local import pool_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from datetime import datetime

    from ..call import Call
    from ..closing import Closing
    from ..reply import Reply
    from ..service import Service
    from .described import Limit
    from .passes import Gatekeeper, Key, Pass
    from .shared import RedisLimiter, SharedPool

__all__ = ["Gate"]

# Calls that a package does not describe make a key for each path that a program writes out.
_MANY: Final = 4096


class Gate:
    """What calls of a client go through before each try."""

    def __init__(self, service: Service, limiter: RedisLimiter | None = None) -> None:
        """Raises ConfigurationError for a limiter that is none."""
        self._exceeded = service.exceeded
        self._limits: Mapping[str, Limit] = {limit.name: limit for limit in service.limits}
        local = pool_of(service.name, service.limits)
        self._keeper: Gatekeeper = local
        self._shared: SharedPool | None = None
        if limiter is not None:
            from .shared import RedisLimiter

            if not isinstance(cast("object", limiter), RedisLimiter):
                raise ConfigurationError("limiter must be a RedisLimiter, or None for no limits")
            log = getLogger(service.name)
            self._shared = limiter.keeper(service.name, service.limits, local, log)
            self._keeper = self._shared
        self._keys: dict[object, tuple[Key, ...]] = {}
        self._by_path = frozenset(limit.name for limit in service.limits if "path" in limit.key)
        self._general: dict[str, tuple[str, ...]] = {}
        self._identities: dict[object, object] = {}

    # Going through

    def enter(self, call: Call[Any], closing: Closing) -> Pass:
        """Wait until a try may be sent.

        Raises RateLimitTimeout, ClientClosed, and ConnectionFailed where Redis must not be away.
        """
        try:
            return self._keeper.enter(self._keys_of(call), call.limit_wait, closing)
        except ApiError as problem:
            raise call.named(problem) from None

    async def enter_async(self, call: Call[Any]) -> Pass:
        """As `enter`, without blocking the event loop; closing cancels it."""
        try:
            return await self._keeper.enter_async(self._keys_of(call), call.limit_wait)
        except ApiError as problem:
            raise call.named(problem) from None

    def learn(self, passed: Pass, reply: Reply, now: Callable[[], datetime]) -> None:
        """Take over what an answer tells of the budgets; `now` gives this machine's time of day."""
        exceeded, status = self._exceeded, reply.status_code
        if exceeded is None or not (
            status in exceeded.statuses
            or (exceeded.remaining and reply.has_header(exceeded.remaining))
        ):
            return
        notice = read_notice(exceeded, status, reply.headers, now())
        if notice is not None:
            passed.learn(notice)

    def general(self, method: str) -> tuple[str, ...]:
        """The limits that count a call unless its operation names others."""
        names = self._general.get(method)
        if names is None:
            names = self._general[method] = tuple(
                limit.name
                for limit in self._limits.values()
                if limit.general and (not limit.methods or method in limit.methods)
            )
        return names

    def _keys_of(self, call: Call[Any]) -> tuple[Key, ...]:
        operation = call.operation
        names = call.limits
        path = None
        if not self._by_path.isdisjoint(names):
            path = urlsplit(call.target).path
        known = (operation.name, names, call.base, call.choice, path)
        keys = self._keys.get(known)
        if keys is None:
            values: dict[str, object] = {
                "address": _origin(call.base),
                "operation": operation.name,
                "resource": operation.name.rpartition(".")[0],
                "path": path,
            }
            values["account"] = values["credential"] = self._identity(call.choice.given)
            keys = tuple(
                (name, *(values[part] for part in self._limits[name].key)) for name in names
            )
            if len(self._keys) >= _MANY:
                self._keys.clear()
            self._keys[known] = keys
        return keys

    def _identity(self, given: tuple[object, ...]) -> object:
        """What stands for credentials: nothing they could be read from."""
        known = tuple(map(_token, given))
        found = self._identities.get(known)
        if found is None:
            if self._shared is None:
                # Salted anew in each process, and functions are told apart by what they are.
                found = hash(known)
            else:
                from .shared import digest

                found = digest(given)
            self._identities[known] = found
        return found

    # Ending

    def close(self) -> None:
        """Let go of what threads have open."""
        if self._shared is not None:
            self._shared.flush()

    async def aclose(self) -> None:
        """Let go of what this event loop has open."""
        if self._shared is not None:
            import asyncio

            await self._shared.close_loop()
            await asyncio.to_thread(self._shared.flush)

    # Looking

    def budgets(self, base: str, given: tuple[object, ...]) -> tuple[Budget, ...]:
        """What is left of each limit for an address with credentials."""
        values: dict[str, object] = {"address": _origin(base)}
        values["account"] = values["credential"] = self._identity(given)
        keys = [key for name in self._limits for key in self._shown(name, values)]
        return tuple(
            Budget(
                name=limit.name,
                doc=limit.doc,
                maximum=limit.maximum,
                period=limit.period,
                window=None if limit.period is None else limit.window,
                apart=" ".join(
                    str(value)
                    for part, value in zip(limit.key, key[1:], strict=True)
                    if part not in values
                ),
                in_flight=reading.in_flight,
                waiting=reading.waiting,
                remaining=reading.remaining,
                reset=reading.reset,
                wait=reading.wait if isfinite(reading.wait) else None,
            )
            for key, reading in zip(keys, self._keeper.read(keys), strict=True)
            for limit in [self._limits[key[0]]]
        )

    def _shown(self, name: str, values: Mapping[str, object]) -> Iterator[Key]:
        """The key of a limit; where it counts more things apart, a key for each of those that were met."""
        parts = self._limits[name].key
        if all(part in values for part in parts):
            yield (name, *(values[part] for part in parts))
            return
        for key in self._keeper.known(name):
            pairs = zip(parts, key[1:], strict=True)
            if all(value == values.get(part, value) for part, value in pairs):
                yield key


def _token(given: object) -> object:
    """What tells a credential from others: a function may be any object that can be called, even without a hash."""
    try:
        hash(given)
    except TypeError:
        return id(given)
    return given


def _origin(base: str) -> str:
    """Scheme, host and port of a URL."""
    parts = urlsplit(base)
    return f"{parts.scheme}://{parts.netloc}".lower()
