"""One token for all calls of a client: got when it is first needed, and renewed by one while the others wait."""

from __future__ import annotations

import os
import sys
from copy import copy
from datetime import datetime, timedelta
from threading import Lock, get_ident
from typing import TYPE_CHECKING, Final, Protocol
from weakref import WeakSet

from msgspec import Struct

from .exceptions import ApiError, ConfigurationError, TransportError
from .steps import Wait

if TYPE_CHECKING:
    from collections.abc import Callable
    from concurrent.futures import Future
    from logging import Logger

    from .auth import Signature
    from .steps import Steps

__all__ = ["Keeper", "Token", "TokenSource", "token_until"]


class Token(Struct, frozen=True, eq=False):
    """A token as it is sent. Without times it is used until the server refuses it."""

    signature: Signature
    expires: datetime | None = None
    renew_at: datetime | None = None

    def __repr__(self) -> str:
        return f"Token(expires={self.expires!r})"


def token_until(
    signature: Signature, expires: datetime | None, now: datetime, before: float
) -> Token:
    """A token that is renewed `before` seconds ahead of its end, or at half of its life when that is shorter.

    A token that is over as it arrives shows that the clocks disagree: it is used until the server refuses it, for to
    renew it before each call would help nobody.
    """
    if expires is None or expires <= now:
        return Token(signature)
    margin = min(timedelta(seconds=before), (expires - now) / 2)
    return Token(signature, expires, expires - margin)


class TokenSource(Protocol):
    """Where the tokens of a scheme come from."""

    name: str
    renew_on: tuple[str, ...]
    """Error rows that mean, beside the status 401, that a token does not hold any more."""
    is_personal: bool
    """Whether it depends on more than credentials whose token it is."""

    def first(self) -> Token | None:
        """The token that the user handed over, None without one."""
        ...

    def can_renew(self) -> bool:
        """Whether another token can be had without asking a person to sign in."""
        ...

    def obtain(self) -> Steps[Token]:
        """Get a token. Raises ApiError."""
        ...


class _Attempt:
    """One renewal on its way; who comes meanwhile waits for `future`."""

    def __init__(self) -> None:
        self.owner = _owner()
        self.future: Future[None] | None = None
        self.error: ApiError | None = None

    def waiter(self) -> Future[None]:
        """What to wait for; called under the lock."""
        if self.future is None:
            # Here because only clients that are shared need it.
            from concurrent.futures import Future

            self.future = Future()
        return self.future


def _owner() -> object:
    """Who is running: a task, or a thread outside of tasks."""
    asyncio = sys.modules.get("asyncio")
    if asyncio is not None:
        try:
            task: object = asyncio.current_task()
        except RuntimeError:
            task = None
        if task is not None:
            return task
    return get_ident()


class Keeper:
    """The token of one scheme, shared by all threads, tasks and event loops that use the client."""

    def __init__(self, source: TokenSource, now: Callable[[], datetime], log: Logger) -> None:
        self.source = source
        self.token = source.first()
        self._now = now
        self._log = log
        self._attempt: _Attempt | None = None
        self._lock = Lock()
        _KEEPERS.add(self)

    def is_fresh(self, token: Token) -> bool:
        """Whether a token can be sent as it is."""
        return token.renew_at is None or self._now() < token.renew_at

    def discard(self, signature: Signature) -> bool:
        """Forget the token of a request that was refused. False when no other can be had.

        A token that has come since then stays.
        """
        with self._lock:
            token = self.token
            if token is None or not set(token.signature.secrets) <= set(signature.secrets):
                return True
            if not self.source.can_renew():
                return False
            self.token = None
            return True

    def store(self, token: Token | None) -> None:
        """Take a token that came in another way, None to forget the one there is."""
        with self._lock:
            self.token = token

    def signed(self, deadline: float | None = None) -> Steps[Token]:
        """The token to send, after getting or renewing it where that is due.

        One renews at a time. While the old token still holds, the others go on with it; otherwise they wait. When the
        one fails, those who wait fail with it, so that a wrong password is sent once and not by each of them; when it is
        cancelled, or fails within a deadline of its own, the next tries.
        """
        while True:
            future: Future[None] | None = None
            with self._lock:
                token, attempt = self.token, self._attempt
                if token is not None and (self.is_fresh(token) or not self.source.can_renew()):
                    return token
                if attempt is None:
                    attempt = self._attempt = _Attempt()
                elif token is not None and self._holds(token):
                    return token
                elif attempt.owner == _owner():
                    raise ConfigurationError(
                        f"{self.source.name}: what is asked while a token is being got must not need that token"
                    )
                else:
                    future = attempt.waiter()
            if future is None:
                return (yield from self._renewed(attempt, token, deadline))
            yield Wait(future)
            if attempt.error is not None:
                # Each gets its own: a traceback belongs to one thread.
                raise copy(attempt.error)

    def exclusive(self, steps: Callable[[], Steps[Token | None]]) -> Steps[Token | None]:
        """Do something to the token that must not happen twice at once; what comes of it is kept."""
        while True:
            with self._lock:
                attempt = self._attempt
                if attempt is None:
                    attempt = self._attempt = _Attempt()
                    break
                if attempt.owner == _owner():
                    raise ConfigurationError(f"{self.source.name}: the token is being got already")
                future = attempt.waiter()
            yield Wait(future)
        try:
            token = yield from steps()
            self.store(token)
            return token
        finally:
            self._settle(attempt)

    def _renewed(
        self, attempt: _Attempt, old: Token | None, deadline: float | None
    ) -> Steps[Token]:
        try:
            token = yield from self.source.obtain()
            self._log.info("%s: got a token", self.source.name)
            self.store(token)
            return token
        except ApiError as problem:
            if old is not None and old.expires is not None and self._holds(old):
                self._log.info("%s: not renewed yet, because: %s", self.source.name, problem)
                later = old.expires - (old.expires - self._now()) / 2
                token = Token(old.signature, old.expires, later)
                self.store(token)
                return token
            if deadline is None or not isinstance(problem, TransportError):
                attempt.error = problem
            raise
        finally:
            self._settle(attempt)

    def _holds(self, token: Token) -> bool:
        return token.expires is None or self._now() < token.expires

    def _settle(self, attempt: _Attempt) -> None:
        with self._lock:
            if self._attempt is attempt:
                self._attempt = None
        if attempt.future is not None:
            attempt.future.set_result(None)

    def after_fork(self) -> None:
        """Forget a renewal that a thread of the parent process was at: here nobody is."""
        self._lock = Lock()
        self._attempt = None


_KEEPERS: Final[WeakSet[Keeper]] = WeakSet()


def _after_fork() -> None:
    for keeper in _KEEPERS:
        keeper.after_fork()


if hasattr(os, "register_at_fork"):
    os.register_at_fork(after_in_child=_after_fork)
