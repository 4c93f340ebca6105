"""Closing a client while others use it: whatever they wait for, they stop, and nothing is left behind."""

from __future__ import annotations

import asyncio
import socket
import threading
import time
from contextlib import ExitStack
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import httpx2
import pytest

from clientsmith.runtime.errors import ClientClosed

from .busy import AsyncBusy, Busy, idle
from .scripted import Server, answer
from .tls import serving, trusting

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from .scripted import Action

_LOGIN: Final = answer(200, {"response": {"token": "t"}})
_THINGS: Final = answer(200, {"response": [1]})
_FILE: Final = answer(200, bytes(3_000_000), None)
_BUSY: Final = answer(503, {}, Retry_After="30")
_SETTLED = 0.1
_LATEST = 3.0


def _hang(connection: socket.socket) -> None:
    """Say nothing until the other side leaves."""
    while connection.recv(65536):
        pass


def _part(connection: socket.socket) -> None:
    """Half of a body."""
    connection.sendall(b'HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{"response": [')
    _hang(connection)


def _endless(connection: socket.socket) -> None:
    """A body that lasts as long as the connection."""
    connection.sendall(b'HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n{"response": [1]}')
    _hang(connection)


class _Stage(NamedTuple):
    """Something to wait for: what the server does, and how many calls are made at once.

    `holds`: a body is kept open meanwhile, `connections`: how many there may be, `flying`: how many calls at once.
    """

    script: tuple[bytes | Action, ...]
    calls: int = 1
    holds: bool = False
    connections: int = 100
    flying: int = 4
    secure: bool = False


_STAGES: Final = {
    "a limit": _Stage((_LOGIN, _FILE, _THINGS), holds=True, flying=1),
    "a connection": _Stage((_LOGIN, _FILE, _THINGS), calls=3, holds=True, connections=1),
    "headers": _Stage((_LOGIN, _hang), calls=2),
    "headers over TLS": _Stage((_LOGIN, _hang), calls=2, secure=True),
    "a body": _Stage((_LOGIN, _part), calls=2),
    "a body over TLS": _Stage((_LOGIN, _part), calls=2, secure=True),
    "a body without length": _Stage((_LOGIN, _endless)),
    "a pause": _Stage((_LOGIN, _BUSY), calls=2),
    "a login": _Stage((_hang,), calls=3),
}
stages = pytest.mark.parametrize("stage", _STAGES.values(), ids=_STAGES)


@pytest.fixture(name="bounded")
def _bounded(monkeypatch: pytest.MonkeyPatch) -> Callable[[_Stage], None]:
    """Lets transports have few connections."""

    def bounded(stage: _Stage) -> None:
        limits = httpx2.Limits(max_connections=stage.connections)
        for name in ("HTTPTransport", "AsyncHTTPTransport"):
            monkeypatch.setattr(httpx2, name, partial(getattr(httpx2, name), limits=limits))

    return bounded


def _server(stage: _Stage) -> Server:
    return Server(*stage.script, context=serving() if stage.secure else None)


def _failure(work: Callable[[], object], failures: list[BaseException | None]) -> None:
    try:
        work()
    except BaseException as problem:
        failures.append(problem)
    else:
        failures.append(None)


@stages
def test_threads_stop(stage: _Stage, bounded: Callable[[_Stage], None]) -> None:
    bounded(stage)
    failures: list[BaseException | None] = []
    with _server(stage) as server, ExitStack() as held:
        settings: dict[str, Any] = {"base_url": server.url, "limit_wait": None}
        client = Busy(stage.flying, verify=trusting(), **settings)
        if stage.holds:
            held.enter_context(client.file())
        threads = [
            threading.Thread(target=_failure, args=(client.things, failures))
            for _ in range(stage.calls)
        ]
        for thread in threads:
            thread.start()
        time.sleep(_SETTLED)
        assert not failures
        client.close()
        end = time.monotonic() + _LATEST
        for thread in threads:
            thread.join(max(0.0, end - time.monotonic()))
        assert [type(problem) for problem in failures] == [ClientClosed] * stage.calls, failures
        held.close()
        assert idle(client)
        with pytest.raises(ClientClosed):
            client.things()
        # Its limits are those of all clients of the service.
        _works(stage)


@stages
def test_tasks_stop(stage: _Stage, bounded: Callable[[_Stage], None]) -> None:
    async def main(url: str) -> None:
        client = AsyncBusy(stage.flying, verify=trusting(), base_url=url, limit_wait=None)
        held = await client.file() if stage.holds else None
        tasks = [asyncio.create_task(client.things()) for _ in range(stage.calls)]
        done, _ = await asyncio.wait(tasks, timeout=_SETTLED)
        assert not done
        await client.aclose()
        done, _ = await asyncio.wait(tasks, timeout=_LATEST)
        found = [task.exception() for task in done]
        assert [type(problem) for problem in found] == [ClientClosed] * stage.calls, found
        if held is not None:
            await held.close()
        assert idle(client)
        with pytest.raises(ClientClosed):
            await client.things()

    bounded(stage)
    with _server(stage) as server:
        asyncio.run(main(server.url))
        _works(stage)


def _works(stage: _Stage) -> None:
    with (
        Server(_LOGIN, _THINGS) as server,
        Busy(stage.flying, base_url=server.url, limit_wait=1.0) as client,
    ):
        assert client.things().items == [1]


@pytest.mark.parametrize("stage", [stage for stage in _STAGES.values() if not stage.holds])
def test_tasks_of_another_loop_stop(stage: _Stage) -> None:
    failures: list[BaseException | None] = []
    with _server(stage) as server:
        client = AsyncBusy(stage.flying, verify=trusting(), base_url=server.url)

        async def work() -> None:
            try:
                await client.things()
            finally:
                # Connections can be closed in their own loop alone.
                await client.aclose()

        thread = threading.Thread(target=_failure, args=(lambda: asyncio.run(work()), failures))
        thread.start()
        time.sleep(_SETTLED)
        assert not failures
        asyncio.run(client.aclose())
        thread.join(_LATEST)
        assert [type(problem) for problem in failures] == [ClientClosed]
        assert idle(client)


@pytest.fixture(name="full")
def _full() -> Iterator[str]:
    """The URL of a port where connecting takes for ever: nobody takes the few connections that may wait."""
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listener, ExitStack() as stack:
        for _ in range(4):
            waiting = stack.enter_context(socket.socket())
            waiting.setblocking(False)
            waiting.connect_ex(listener.getsockname())
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"


def test_a_thread_that_connects_stops_with_its_time(full: str) -> None:
    failures: list[BaseException | None] = []
    client = Busy(base_url=full, timeout=0.4)
    thread = threading.Thread(target=_failure, args=(client.things, failures))
    thread.start()
    time.sleep(_SETTLED)
    client.close()
    thread.join(_LATEST)
    assert [type(problem) for problem in failures] == [ClientClosed]
    assert idle(client)


def test_a_task_that_connects_stops(full: str) -> None:
    async def main() -> None:
        client = AsyncBusy(base_url=full)
        task = asyncio.create_task(client.things())
        done, _ = await asyncio.wait([task], timeout=_SETTLED)
        assert not done
        await client.aclose()
        done, _ = await asyncio.wait([task], timeout=_LATEST)
        assert isinstance(task.exception(), ClientClosed)
        assert idle(client)

    asyncio.run(main())


def test_a_body_that_is_read_piece_by_piece_stops() -> None:
    failures: list[BaseException | None] = []
    with Server(_LOGIN, _part) as server:
        client = Busy(base_url=server.url)
        held = client.file()
        thread = threading.Thread(target=_failure, args=(held.read, failures))
        thread.start()
        time.sleep(_SETTLED)
        client.close()
        thread.join(_LATEST)
        assert [type(problem) for problem in failures] == [ClientClosed]
        assert idle(client)


def test_a_body_that_a_task_reads_piece_by_piece_stops() -> None:
    async def main(url: str) -> None:
        client = AsyncBusy(base_url=url)
        held = await client.file()
        task = asyncio.create_task(held.read())
        await asyncio.wait([task], timeout=_SETTLED)
        await client.aclose()
        with pytest.raises(ClientClosed):
            await asyncio.wait_for(task, _LATEST)
        assert idle(client)

    with Server(_LOGIN, _part) as server:
        asyncio.run(main(server.url))


def test_what_is_on_its_way_with_a_client_of_the_user_goes_on() -> None:
    found: list[object] = []

    def late(connection: socket.socket) -> None:
        time.sleep(3 * _SETTLED)
        connection.sendall(_THINGS)

    with Server(_LOGIN, late) as server, httpx2.Client() as http_client:
        client = Busy(base_url=server.url, http_client=http_client)
        thread = threading.Thread(target=lambda: found.append(client.things().items))
        thread.start()
        time.sleep(_SETTLED)
        client.close()
        thread.join(_LATEST)
        assert found == [[1]]


def test_a_task_that_is_cancelled_as_well_is_cancelled() -> None:
    async def main(url: str) -> None:
        client = AsyncBusy(base_url=url)
        task = asyncio.create_task(client.things())
        await asyncio.wait([task], timeout=_SETTLED)
        closing = asyncio.create_task(client.aclose())
        task.cancel()
        await asyncio.wait([task, closing], timeout=_LATEST)
        assert task.cancelled()
        assert closing.done()
        assert idle(client)

    with Server(_LOGIN, _hang) as server:
        asyncio.run(main(server.url))
