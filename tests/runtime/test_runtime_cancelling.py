"""A task may be cancelled wherever it waits: afterwards nothing counts, nothing is locked, and everything works."""

from __future__ import annotations

import asyncio
import traceback
from functools import partial
from typing import TYPE_CHECKING, Any, cast

import httpx2
import pytest

from servers.loopback import LoopbackServer

from .busy import BODY, AsyncBusy, Office, idle

if TYPE_CHECKING:
    from collections.abc import Awaitable, Coroutine, Generator
    from pathlib import Path

_MOST = 300
_WAIT = 10.0


class _CancelledAt:
    """Some work, whose task is cancelled at the n-th time that it waits."""

    def __init__(self, work: Coroutine[Any, Any, None], number: int) -> None:
        self.reached = False
        self.names: set[str] = set()
        """The functions that were waiting when it was cancelled."""
        self._work = work
        self._number = number

    def __await__(self) -> Generator[Any, Any, None]:
        task = asyncio.current_task()
        assert task is not None
        steps = self._work.__await__()
        problem: BaseException | None = None
        count = 0
        while True:
            try:
                waited = steps.send(None) if problem is None else steps.throw(problem)
            except StopIteration:
                return
            except BaseException as ended:
                self.names = _functions(ended)
                raise
            problem = None
            count += 1
            if count == self._number:
                self.reached = True
                task.cancel()
            try:
                yield waited
            except BaseException as raised:
                problem = raised


def _functions(problem: BaseException) -> set[str]:
    return {frame.f_code.co_name for frame, _ in traceback.walk_tb(problem.__traceback__)}


@pytest.fixture(autouse=True)
def _one_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    """A connection that is lost is lost for good."""
    limits = httpx2.Limits(max_connections=1)
    kind = partial(httpx2.AsyncHTTPTransport, limits=limits)
    monkeypatch.setattr(httpx2, "AsyncHTTPTransport", kind)


async def _everything(client: AsyncBusy) -> None:
    """A login, a token that is refused and renewed, two pages of which one fails at first, and a long body."""
    page = await client.things()
    assert [item async for item in page] == [1, 2, 3]
    async with await client.file() as answer:
        assert sum([len(piece) async for piece in answer.iter_bytes()]) == len(BODY)


async def _cancelled(work: _CancelledAt) -> bool:
    """Whether it was cancelled before it was done."""
    task = asyncio.ensure_future(cast("Awaitable[None]", work))
    done, _ = await asyncio.wait([task], timeout=_WAIT)
    assert done, "it waits for ever"
    if not task.cancelled():
        task.result()
    return task.cancelled()


def test_a_call_is_cancelled_wherever_it_waits() -> None:
    async def at(number: int, url: str) -> _CancelledAt:
        office.reset()
        async with AsyncBusy(rate=2, base_url=url) as client:
            work = _CancelledAt(_everything(client), number)
            assert await _cancelled(work) == work.reached
            assert idle(client), (number, work.names)
            # Another login is needed, so a lock that is left shows.
            office.revoke()
            try:
                await asyncio.wait_for(_everything(client), _WAIT)
            except TimeoutError:
                pytest.fail(f"nothing works after wait {number} in {work.names}")
            assert idle(client)
            return work

    office = Office()
    seen: set[str] = set()
    with LoopbackServer(office.answer) as server, asyncio.Runner() as runner:
        for number in range(1, _MOST):
            work = runner.run(at(number, server.url))
            if not work.reached:
                break
            seen |= work.names
        else:
            pytest.fail("it never came to its end")
    # A limit, a login, a connection, headers, a pause, a page, a body.
    assert {"enter_async", "sign_async", "connect_tcp", "read", "sleep", "iter_bytes"} <= seen, seen


def test_files_on_their_way_are_cancelled_wherever_they_wait(tmp_path: Path) -> None:
    sent, received = tmp_path / "sent", tmp_path / "received"
    sent.write_bytes(BODY)

    async def moved(client: AsyncBusy) -> None:
        assert await client.send(sent) == len(BODY)
        async with await client.file() as answer:
            assert await answer.write_to(received) == len(BODY)

    async def at(number: int, url: str) -> bool:
        office.reset()
        received.unlink(missing_ok=True)
        async with AsyncBusy(base_url=url) as client:
            work = _CancelledAt(moved(client), number)
            assert await _cancelled(work) == work.reached
            assert idle(client)
            found = {path.name for path in tmp_path.iterdir()}
            assert found == ({"sent"} if work.reached else {"sent", "received"})
            await asyncio.wait_for(moved(client), _WAIT)
            assert received.read_bytes() == BODY
            return work.reached

    office = Office()
    with LoopbackServer(office.answer) as server, asyncio.Runner() as runner:
        for number in range(1, _MOST):
            if not runner.run(at(number, server.url)):
                break
        else:
            pytest.fail("it never came to its end")
    # And no thread that went on has left anything.
    assert {path.name for path in tmp_path.iterdir()} == {"sent", "received"}


def test_who_waits_for_the_login_of_a_cancelled_call_goes_on() -> None:
    async def at(number: int, url: str) -> bool:
        office.reset()
        async with AsyncBusy(base_url=url) as client:
            work = _CancelledAt(cast("Coroutine[Any, Any, None]", client.things()), number)
            first = asyncio.ensure_future(cast("Awaitable[None]", work))
            second = asyncio.ensure_future(client.things())
            await asyncio.wait([first, second], timeout=_WAIT)
            assert second.done()
            assert second.result().items == [1, 2]
            assert first.cancelled() == work.reached
            assert idle(client)
            return work.reached

    office = Office()
    with LoopbackServer(office.answer) as server, asyncio.Runner() as runner:
        for number in range(1, _MOST):
            if not runner.run(at(number, server.url)):
                break
        else:
            pytest.fail("it never came to its end")
