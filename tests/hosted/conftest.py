"""Fixtures of the tests of the Hosted Solution client; the generated package is imported from its folder."""

import random
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from servers.hosted import HostedServer

SOURCES = Path(__file__).parents[2] / "generated" / "onlyoffice-hosted" / "src"
if str(SOURCES) not in sys.path:
    sys.path.insert(0, str(SOURCES))

from .driver import KEY, SECRET, AnyHosted, AsyncDriver, Clock, Driver, SyncDriver  # noqa: E402

_ENVIRONMENT = (
    *(f"ONLYOFFICE_HOSTED_{name}" for name in ("HOST", "KEY", "SECRET")),
    *(
        name
        for key in ("http", "https", "all")
        for name in (f"{key}_proxy", f"{key}_proxy".upper())
    ),
)
# Waits before retries are drawn from the `random` module; with this seed the first six are under a tenth of the most.
_SHORT_WAITS = 112983


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of the developer's own settings reaches a client."""
    for name in _ENVIRONMENT:
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(autouse=True)
def short_waits() -> Iterator[None]:
    """Retries are waited for as in real life, but not long."""
    state = random.getstate()
    random.seed(_SHORT_WAITS)
    yield
    random.setstate(state)


@pytest.fixture
def clock() -> Clock:
    """The clock that server and client share."""
    return Clock()


@pytest.fixture
def server(clock: Clock) -> Iterator[HostedServer]:
    """A server without portals."""
    with HostedServer(KEY, SECRET, clock=clock) as server:
        yield server


@pytest.fixture(params=[SyncDriver, AsyncDriver], ids=["sync", "async"])
def driver(request: pytest.FixtureRequest, clock: Clock) -> Iterator[Driver]:
    """A driver of either form of the client."""
    driver: Driver = request.param(clock)
    yield driver
    driver.end()


@pytest.fixture
def hosted(driver: Driver, server: HostedServer) -> AnyHosted:
    """A client of the server."""
    return driver.connect(server)
