"""Limits that are shared through a real Redis."""

from __future__ import annotations

import asyncio
import gc
import logging
import os
import subprocess
import sys
import threading
import time
from typing import TYPE_CHECKING, Any, Literal, cast

import pytest

from clientsmith.runtime.closing import Closing
from clientsmith.runtime.exceptions import (
    ClientClosed,
    ConfigurationError,
    ConnectionFailed,
    RateLimitTimeout,
)
from clientsmith.runtime.limits.described import Limit
from clientsmith.runtime.limits.headers import Notice
from clientsmith.runtime.limits.local import Pool
from clientsmith.runtime.limits.shared import RedisLimiter, SharedPool, digest

from .redis_server import RedisServer

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.runtime.limits.passes import Pass

ONE = Limit("one", 1)
TWO = Limit("two", 2)
WINDOW = Limit("window", 3, 3600.0)
LOG = logging.getLogger("limits-of-tests")


class Shop:
    """Makes pools that have nothing in common but Redis, as processes have."""

    def __init__(self, url: str, name: str) -> None:
        self._url = url
        self.name = name
        self._limiters: list[RedisLimiter] = []

    def pool(
        self,
        *limits: Limit,
        on_failure: Literal["local", "raise"] = "local",
        retry_after: float = 0.2,
        lease: float = 30.0,
    ) -> SharedPool:
        limiter = RedisLimiter(
            self._url,
            on_failure=on_failure,
            retry_after=retry_after,
            lease=lease,
        )
        self._limiters.append(limiter)
        return limiter.keeper(self.name, limits, Pool(limits), LOG)

    def close(self) -> None:
        for limiter in self._limiters:
            limiter.close()


@pytest.fixture
def shop(redis_server: RedisServer, request: pytest.FixtureRequest) -> Iterator[Shop]:
    made = Shop(redis_server.url, request.node.name)
    yield made
    made.close()


def _keys(*limits: Limit) -> tuple[tuple[str], ...]:
    return tuple((limit.name,) for limit in limits)


def _used(passed: Pass) -> None:
    passed.sent = True
    passed.end()


def test_processes_share_what_is_on_its_way(shop: Shop) -> None:
    first, second = shop.pool(ONE), shop.pool(ONE)
    held = first.enter(_keys(ONE), 1.0)
    with pytest.raises(RateLimitTimeout) as caught:
        second.enter(_keys(ONE), 0.05)
    assert (caught.value.limit, caught.value.seconds) == ("one", None)
    _used(held)
    _used(second.enter(_keys(ONE), 5.0))


def test_threads_that_wait_stop_when_their_client_is_closed(shop: Shop) -> None:
    pool, closing = shop.pool(ONE), Closing()
    held = pool.enter(_keys(ONE), 1.0)
    failures: list[Exception] = []

    def wait() -> None:
        try:
            pool.enter(_keys(ONE), 10.0, closing)
        except ClientClosed as problem:
            failures.append(problem)

    # The first one asks Redis, the other stands behind it.
    threads = [threading.Thread(target=wait) for _ in range(2)]
    for thread in threads:
        thread.start()
    time.sleep(0.1)
    closing.close()
    for thread in threads:
        thread.join(3)
    assert len(failures) == 2
    _used(held)
    _used(pool.enter(_keys(ONE), 5.0))


@pytest.mark.parametrize("window", ["sliding", "fixed"])
def test_processes_share_windows(shop: Shop, window: Any) -> None:
    limit = Limit("window", 3, 3600.0, window=window)
    pools = [shop.pool(limit) for _ in range(3)]
    for pool in pools:
        _used(pool.enter(_keys(limit), 1.0))
        pool.flush()
    with pytest.raises(RateLimitTimeout, match=r"3,[56]\d\d s") as caught:
        pools[0].enter(_keys(limit), 60.0)
    assert caught.value.seconds == pytest.approx(3600, rel=0.05)


def test_a_window_goes_on_when_its_time_has_come(shop: Shop) -> None:
    for window in ("sliding", "fixed"):
        limit = Limit(f"w-{window}", 3, 0.3, window=window)
        pools = [shop.pool(limit) for _ in range(2)]
        started = time.monotonic()
        for number in range(7):
            _used(pools[number % 2].enter(_keys(limit), 5.0))
        assert 0.6 <= time.monotonic() - started < 3


def test_what_was_never_sent_does_not_count(shop: Shop) -> None:
    for window in ("sliding", "fixed"):
        limit = Limit(f"w-{window}", 1, 3600.0, window=window)
        pool = shop.pool(limit)
        pool.enter(_keys(limit), 1.0).end()
        pool.flush()
        _used(pool.enter(_keys(limit), 1.0))


def test_all_limits_are_taken_or_none(shop: Shop) -> None:
    first, second = shop.pool(ONE, WINDOW), shop.pool(ONE, WINDOW)
    held = first.enter(_keys(ONE), 1.0)
    with pytest.raises(RateLimitTimeout):
        second.enter(_keys(ONE, WINDOW), 0.05)
    for _ in range(3):
        _used(second.enter(_keys(WINDOW), 0.05))
    _used(held)


def test_who_came_first_goes_first_among_processes(shop: Shop) -> None:
    """Each of these has a pool of its own, so only Redis knows who came first."""
    pools = [shop.pool(ONE) for _ in range(6)]
    held = pools[0].enter(_keys(ONE), 1.0)
    order: list[int] = []

    def run(number: int) -> None:
        passed = pools[number].enter(_keys(ONE), 10.0)
        order.append(number)
        _used(passed)

    async def run_async(number: int) -> None:
        passed = await pools[number].enter_async(_keys(ONE), 10.0)
        order.append(number)
        _used(passed)
        await pools[number].close_loop()

    threads = []
    for number in range(1, 6):
        if number % 2:
            thread = threading.Thread(target=run, args=(number,))
        else:
            thread = threading.Thread(target=lambda n=number: asyncio.run(run_async(n)))
        thread.start()
        threads.append(thread)
        time.sleep(0.1)
    _used(held)
    for thread in threads:
        thread.join(10)
    assert order == [1, 2, 3, 4, 5]


def test_within_a_process_the_first_asks_and_the_others_stand_behind(
    shop: Shop, redis_server: RedisServer
) -> None:
    pool = shop.pool(ONE)
    held = pool.enter(_keys(ONE), 1.0)
    order: list[int] = []

    def run(number: int) -> None:
        passed = pool.enter(_keys(ONE), 10.0)
        order.append(number)
        _used(passed)

    threads = [threading.Thread(target=run, args=(number,)) for number in range(4)]
    for number, thread in enumerate(threads):
        thread.start()
        for _ in range(200):
            if pool.read(_keys(ONE))[0].waiting == number + 1:
                break
            time.sleep(0.005)
    with redis_server.client() as client:
        queues = [key for key in client.keys("*:queue") if "stand_behind" in key]
        assert [client.zcard(key) for key in queues] == [1]
    _used(held)
    for thread in threads:
        thread.join(10)
    assert order == [0, 1, 2, 3]


def test_a_cancelled_task_leaves_its_place(shop: Shop) -> None:
    async def run() -> None:
        pool, other = shop.pool(ONE), shop.pool(ONE)
        held = pool.enter(_keys(ONE), 1.0)
        tasks = [asyncio.create_task(pool.enter_async(_keys(ONE), 10.0)) for _ in range(3)]
        await asyncio.sleep(0.1)
        for task in tasks:
            task.cancel()
        assert all(
            isinstance(result, asyncio.CancelledError)
            for result in await asyncio.gather(*tasks, return_exceptions=True)
        )
        _used(held)
        pool.flush()
        started = time.monotonic()
        _used(await other.enter_async(_keys(ONE), 5.0))
        assert time.monotonic() - started < 2
        await pool.close_loop()
        await other.close_loop()

    asyncio.run(run())


def test_what_is_forgotten_ends_when_it_is_collected(shop: Shop) -> None:
    pool = shop.pool(ONE)
    held = [pool.enter(_keys(ONE), 1.0)]
    held.clear()
    gc.collect()
    _used(pool.enter(_keys(ONE), 5.0))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_lease_ends_when_its_process_died(shop: Shop) -> None:
    child = os.fork()
    if child == 0:
        try:
            shop.pool(ONE, lease=0.5).enter(_keys(ONE), 1.0)
        finally:
            os._exit(0)
    os.waitpid(child, 0)
    pool = shop.pool(ONE, lease=0.5)
    with pytest.raises(RateLimitTimeout):
        pool.enter(_keys(ONE), 0.1)
    _used(pool.enter(_keys(ONE), 5.0))


def test_a_process_that_ends_leaves_nothing_behind(shop: Shop, redis_server: RedisServer) -> None:
    code = (
        "import logging, sys\n"
        "from clientsmith.runtime.limits.described import Limit\n"
        "from clientsmith.runtime.limits.local import Pool\n"
        "from clientsmith.runtime.limits.shared import RedisLimiter\n"
        "limits = (Limit('one', 1),)\n"
        "limiter = RedisLimiter(sys.argv[1])\n"
        "pool = limiter.keeper(sys.argv[2], limits, Pool(limits), logging.getLogger('x'))\n"
        "passed = pool.enter((('one',),), 1.0)\n"
        "passed.sent = True\n"
        "passed.end()\n"
    )
    command = [sys.executable, "-c", code, redis_server.url, shop.name]
    subprocess.run(command, check=True, timeout=30)
    _used(shop.pool(ONE).enter(_keys(ONE), 2.0))


def test_a_lease_is_renewed_while_the_call_runs(shop: Shop) -> None:
    first, second = shop.pool(ONE, lease=0.3), shop.pool(ONE, lease=0.3)
    held = first.enter(_keys(ONE), 1.0)
    with pytest.raises(RateLimitTimeout):
        second.enter(_keys(ONE), 0.9)
    _used(held)
    _used(second.enter(_keys(ONE), 5.0))


def test_what_a_server_tells_one_process_all_know(shop: Shop) -> None:
    for window in ("sliding", "fixed"):
        limit = Limit(f"w-{window}", 10, 3600.0, window=window)
        first, second = shop.pool(limit), shop.pool(limit)
        passed = first.enter(_keys(limit), 1.0)
        passed.learn(Notice(maximum=10, remaining=1, reset=600.0))
        _used(passed)
        first.flush()
        _used(second.enter(_keys(limit), 1.0))
        with pytest.raises(RateLimitTimeout) as caught:
            second.enter(_keys(limit), 1.0)
        assert caught.value.seconds == pytest.approx(600, abs=30)


def test_a_refusal_holds_up_all_processes(shop: Shop) -> None:
    first, second = shop.pool(WINDOW), shop.pool(WINDOW)
    passed = first.enter(_keys(WINDOW), 1.0)
    passed.learn(Notice(refused=True, wait=30.0))
    _used(passed)
    first.flush()
    with pytest.raises(RateLimitTimeout) as caught:
        second.enter(_keys(WINDOW), 1.0)
    assert caught.value.seconds == pytest.approx(30, abs=3)
    assert second.read(_keys(WINDOW))[0].remaining == 2


def test_without_redis_a_process_keeps_the_limits_alone(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.WARNING)
    with RedisServer() as server:
        shop = Shop(server.url, request.node.name)
        pool, strict = shop.pool(TWO, WINDOW), shop.pool(TWO, on_failure="raise")
        _used(pool.enter(_keys(WINDOW), 1.0))
        _used(strict.enter(_keys(TWO), 1.0))
        for each in (pool, strict):
            each.flush()
        server.stop()
        for _ in range(2):
            _used(pool.enter(_keys(WINDOW), 1.0))
        # What this process had sent before counts too.
        with pytest.raises(RateLimitTimeout):
            pool.enter(_keys(WINDOW), 1.0)
        with pytest.raises(ConnectionFailed, match="Redis, which holds the limits") as caught:
            strict.enter(_keys(TWO), 1.0)
        assert not caught.value.sent

        async def run() -> None:
            with pytest.raises(ConnectionFailed):
                await strict.enter_async(_keys(TWO), 1.0)
            _used(await pool.enter_async(_keys(TWO), 1.0))

        asyncio.run(run())
        assert len([r for r in caplog.records if "not shared for now" in r.message]) == 2
        server.start()
        time.sleep(0.25)
        _used(pool.enter(_keys(WINDOW), 1.0))
        _used(strict.enter(_keys(TWO), 1.0))
        assert len([r for r in caplog.records if "shared again" in r.message]) == 2
        shop.close()


def test_callers_who_wait_go_on_when_redis_dies(request: pytest.FixtureRequest) -> None:
    with RedisServer() as server:
        shop = Shop(server.url, request.node.name)
        pool, other = shop.pool(ONE), shop.pool(ONE)
        held = other.enter(_keys(ONE), 1.0)
        done: list[int] = []

        def run(number: int) -> None:
            passed = pool.enter(_keys(ONE), 10.0)
            done.append(number)
            _used(passed)

        threads = [threading.Thread(target=run, args=(number,)) for number in range(4)]
        for thread in threads:
            thread.start()
        time.sleep(0.1)
        assert done == []
        server.stop()
        for thread in threads:
            thread.join(10)
        assert sorted(done) == [0, 1, 2, 3]
        _used(held)
        shop.close()


def test_the_address_is_shown_without_its_password() -> None:
    limiter = RedisLimiter("redis://:hush@localhost:6379/3")
    assert repr(limiter) == "RedisLimiter('redis://localhost:6379/3')"
    limiter.close()


def test_what_cannot_work_is_said_at_once() -> None:
    with pytest.raises(ConfigurationError, match="RedisLimiter"):
        RedisLimiter("http://localhost")
    # What follows a slash or # that is not encoded is no password to urllib, which names what it did not expect.
    for url in ("redis://:sec/ret@localhost", "redis://:sec#ret@localhost"):
        with pytest.raises(ConfigurationError, match="percent-encoded") as caught:
            RedisLimiter(url)
        assert "sec" not in str(caught.value)
    with pytest.raises(ValueError, match="on_failure"):
        RedisLimiter("redis://localhost", on_failure=cast("Any", "ignore"))
    with pytest.raises(ValueError, match="lease"):
        RedisLimiter("redis://localhost", lease=float("nan"))


def test_credentials_stand_in_redis_as_what_they_cannot_be_read_from() -> None:
    assert digest(("name", "word")) == digest(("name", "word"))
    assert digest(("name", "word")) != digest(("namew", "ord"))
    function: Any = digest
    assert digest((function, "x")) == digest((function, "x"))
    assert "word" not in digest(("name", "word"))
