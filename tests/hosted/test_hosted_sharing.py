"""One client for many threads or tasks, and calls that are given up half-way."""

import asyncio
import threading
from collections.abc import Callable, Coroutine
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager

import pytest
from onlyoffice_hosted import AsyncHosted, Hosted, errors

from servers.faults import DropAfterReading, Fault, SlowBody, SlowHead, refused
from servers.hosted import HostedServer

from .driver import ADA, KEY, SECRET, TLS, AnyHosted, Clock, Driver

_SECONDS = 10.0


def connect(server: HostedServer, clock: Clock) -> AbstractAsyncContextManager[AsyncHosted]:
    """Make an async client to be used in `async with`."""
    return AsyncHosted(
        base_url=server.url, key=KEY, secret=SECRET, clock=clock, timeout=_SECONDS, verify=TLS
    )


def run(main: Callable[[], Coroutine[None, None, None]]) -> None:
    """Run a test within bounded time."""
    asyncio.run(asyncio.wait_for(main(), _SECONDS))


def test_calls_one_after_the_other_use_one_connection(
    driver: Driver, hosted: AnyHosted, server: HostedServer
) -> None:
    driver.register(hosted, "analytical")
    driver.wait(hosted.portals.list())
    with pytest.raises(errors.PortalNameNotFound):
        driver.wait(hosted.tariffs.get(tenant_id=7))
    driver.wait(hosted.portals.delete(tenant_id=1))
    assert [request.connection for request in server.requests] == [1, 1, 1, 1]


def test_threads_share_a_client(server: HostedServer, clock: Clock) -> None:
    workers, rounds = 8, 6
    start = threading.Barrier(workers)
    with Hosted(
        base_url=server.url, key=KEY, secret=SECRET, clock=clock, timeout=_SECONDS, verify=TLS
    ) as hosted:

        def work(number: int) -> list[int]:
            start.wait(_SECONDS)
            ids: list[int] = []
            for turn in range(rounds):
                name = f"portal-{number}-{turn}"
                made = hosted.portals.register(portal_name=name, **ADA).tenant
                assert made.portal_name == name
                assert hosted.tariffs.get(portal_name=name).tenant == made
                with pytest.raises(errors.PortalNameExist) as caught:
                    hosted.portals.validate_name(portal_name=name)
                assert name in (caught.value.variants or [])
                ids.append(made.tenant_id)
            return ids

        with ThreadPoolExecutor(workers) as pool:
            ids = [number for part in pool.map(work, range(workers)) for number in part]
    assert sorted(ids) == list(range(1, workers * rounds + 1))
    assert len(server.requests) == 3 * workers * rounds
    assert server.connections <= workers


def test_tasks_share_a_client(server: HostedServer, clock: Clock) -> None:
    tasks = 50

    async def main() -> None:
        async with connect(server, clock) as hosted:

            async def work(number: int) -> int:
                name = f"portal-{number}"
                made = (await hosted.portals.register(portal_name=name, **ADA)).tenant
                assert made.portal_name == name
                assert (await hosted.tariffs.get(portal_name=name)).tenant == made
                return made.tenant_id

            ids = await asyncio.gather(*(work(number) for number in range(tasks)))
            assert sorted(ids) == list(range(1, tasks + 1))

    run(main)
    assert len(server.requests) == 2 * tasks
    assert server.connections <= tasks


def test_a_slow_call_does_not_hold_up_the_others(server: HostedServer, clock: Clock) -> None:
    async def main() -> None:
        async with connect(server, clock) as hosted:
            server.faults.append(SlowHead(0.3, path="/api/portal/get"))
            slow = asyncio.create_task(hosted.portals.list())
            for _ in range(5):
                await hosted.portals.ping()
            assert not slow.done()
            assert await slow == []

    run(main)


async def until_recorded(server: HostedServer, count: int) -> None:
    """Wait until the server has read that many requests."""
    for _ in range(1000):
        if len(server.requests) >= count:
            return
        await asyncio.sleep(0.002)
    raise AssertionError("the request did not arrive")


@pytest.mark.parametrize(
    "fault",
    [SlowHead(0.3), SlowBody(0.3), refused(503, "5")],
    ids=["in_the_head", "in_the_body", "before_a_retry"],
)
def test_a_cancelled_call_leaves_the_client_in_order(
    server: HostedServer, clock: Clock, fault: Fault
) -> None:
    async def main() -> None:
        async with connect(server, clock) as hosted:
            for count in range(1, 4):
                server.faults.append(fault)
                call = asyncio.create_task(hosted.portals.list())
                await until_recorded(server, count)
                # Time for what the server sends at once.
                await asyncio.sleep(0.02)
                call.cancel()
                with pytest.raises(asyncio.CancelledError):
                    await call
            answers = await asyncio.gather(*(hosted.portals.list() for _ in range(10)))
            assert answers == [[]] * 10

    run(main)
    assert len(server.requests) == 13


def test_a_raw_call_can_be_a_task(server: HostedServer, clock: Clock) -> None:
    async def main() -> None:
        async with connect(server, clock) as hosted, asyncio.TaskGroup() as group:
            call = group.create_task(hosted.portals.with_raw_response.ping())
        assert call.result().status_code == 200

    run(main)


def test_a_timeout_of_the_loop_leaves_the_client_in_order(
    server: HostedServer, clock: Clock
) -> None:
    async def main() -> None:
        async with connect(server, clock) as hosted:
            server.faults.append(SlowHead(0.3))
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.05):
                    await hosted.portals.register(portal_name="analytical", **ADA)
            assert [portal.portal_name for portal in await hosted.portals.list()] == ["analytical"]

    run(main)
    assert len(server.requests) == 2


def test_a_failure_of_one_task_is_its_own(server: HostedServer, clock: Clock) -> None:
    async def main() -> None:
        async with connect(server, clock) as hosted:
            server.faults.extend([DropAfterReading(method="POST")] * 5)
            results = await asyncio.gather(
                *(hosted.portals.register(portal_name=f"portal-{n}", **ADA) for n in range(10)),
                *(hosted.portals.ping() for _ in range(10)),
                return_exceptions=True,
            )
            failed = [result for result in results if isinstance(result, BaseException)]
            assert [type(failure) for failure in failed] == [errors.ConnectionFailed] * 5

    run(main)
    assert len(server.portals) == 5
