"""Driving the sync and the async client with the same test.

    hosted = driver.connect(server)
    tenants = driver.wait(hosted.portals.list())

`driver.wait` gives the result of a sync call as it is, and runs the coroutine of an async one on one event loop
that lives as long as the driver, so that connections are kept as in a real program.
"""

import asyncio
import inspect
import ssl
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable, Coroutine
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, TypeAlias, TypedDict, TypeVar, Unpack, cast

from onlyoffice_hosted import AsyncHosted, Hosted
from onlyoffice_hosted.types import RegisteredPortal

from servers.hosted import HostedServer

__all__ = [
    "ADA",
    "KEY",
    "NOW",
    "SECRET",
    "TLS",
    "AnyHosted",
    "AsyncDriver",
    "Clock",
    "Driver",
    "Person",
    "Settings",
    "SyncDriver",
]

T = TypeVar("T")

AnyHosted: TypeAlias = Hosted | AsyncHosted

KEY = "partner"
SECRET = "s3cret-of-the-partner"
NOW = datetime(2026, 1, 2, 3, 4, 5, 123456, tzinfo=UTC)
_SECONDS = 10.0

TLS = ssl.create_default_context()
"""Shared by all clients: to read the system's authorities for each takes longer than a test."""


class Person(TypedDict):
    """Whom a portal is registered for."""

    first_name: str
    last_name: str
    email: str


ADA: Person = {"first_name": "Ada", "last_name": "Lovelace", "email": "ada@example.com"}


@dataclass
class Clock:
    """A clock that stands still until a test moves it."""

    now: datetime = NOW

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **parts: float) -> None:
        """Move on by that many `seconds`, `minutes` and so on."""
        self.now += timedelta(**parts)


class Settings(TypedDict, total=False):
    """What tests set on either client."""

    base_url: str
    auth: str
    host: str | None
    key: str | Callable[[], str | Awaitable[str]] | None
    secret: str | None
    clock: Callable[[], datetime]
    timeout: float | None
    deadline: float | None
    max_retries: int
    extra_headers: dict[str, str]
    extra_query: dict[str, object]
    allow_http: bool
    verify: ssl.SSLContext | bool


class Driver(ABC):
    """Makes clients of one form, waits for their answers and closes them at the end."""

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._stack = ExitStack()

    def connect(self, server: HostedServer, **settings: Unpack[Settings]) -> AnyHosted:
        """Make a client of a server with its credentials and clock, unless the settings say otherwise."""
        settings.setdefault("base_url", server.url)
        settings.setdefault("key", KEY)
        settings.setdefault("secret", SECRET)
        settings.setdefault("clock", self._clock)
        return self.client(**settings)

    def client(self, **settings: Unpack[Settings]) -> AnyHosted:
        """Make a client with these settings and a bounded time-out."""
        settings.setdefault("timeout", _SECONDS)
        settings.setdefault("verify", TLS)
        hosted = self._make(settings)
        self._stack.callback(lambda: self.close(hosted))
        return hosted

    def register(self, hosted: AnyHosted, portal_name: str) -> RegisteredPortal:
        """Register a portal for Ada."""
        return self.wait(hosted.portals.register(portal_name=portal_name, **ADA))

    def end(self) -> None:
        """Close all clients."""
        self._stack.close()

    @abstractmethod
    def wait(self, value: T | Coroutine[Any, Any, T]) -> T:
        """Give the result of a call."""

    @abstractmethod
    def close(self, hosted: AnyHosted) -> None:
        """Close a client; closing twice does nothing."""

    @abstractmethod
    def _make(self, settings: Settings) -> AnyHosted: ...


class SyncDriver(Driver):
    """For `Hosted`."""

    def wait(self, value: T | Coroutine[Any, Any, T]) -> T:
        assert not inspect.iscoroutine(value)
        return cast("T", value)

    def close(self, hosted: AnyHosted) -> None:
        assert isinstance(hosted, Hosted)
        hosted.close()

    def _make(self, settings: Settings) -> Hosted:
        return Hosted(**settings)


class AsyncDriver(Driver):
    """For `AsyncHosted`."""

    def __init__(self, clock: Clock) -> None:
        super().__init__(clock)
        self._runner = asyncio.Runner()
        self._stack.callback(self._runner.close)

    def wait(self, value: T | Coroutine[Any, Any, T]) -> T:
        assert inspect.iscoroutine(value)
        return self._run(cast("Coroutine[Any, Any, T]", value))

    def close(self, hosted: AnyHosted) -> None:
        assert isinstance(hosted, AsyncHosted)
        self._run(hosted.aclose())

    def _make(self, settings: Settings) -> AsyncHosted:
        return AsyncHosted(**settings)

    def _run(self, work: Coroutine[Any, Any, T]) -> T:
        return self._runner.run(asyncio.wait_for(work, _SECONDS))
