"""Waiting in threads and event loops, by one state."""

from __future__ import annotations

import asyncio
import gc
import os
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING

import pytest

from clientsmith.runtime.exceptions import RateLimitTimeout
from clientsmith.runtime.limits.described import Limit
from clientsmith.runtime.limits.headers import Notice
from clientsmith.runtime.limits.local import LocalPass, Pool, pool_of

if TYPE_CHECKING:
    from clientsmith.runtime.limits.passes import Key

ONE = Limit("one", 1)
TWO = Limit("two", 2)
SHORT = Limit("short", 5, 0.2)
LONG = Limit("long", 2, 3600.0)


def _pool(*limits: Limit) -> tuple[Pool, tuple[Key, ...]]:
    return Pool(limits), tuple((limit.name,) for limit in limits)


def _waiting(pool: Pool, keys: tuple[Key, ...], number: int) -> None:
    for _ in range(500):
        if pool.read(keys)[0].waiting == number:
            return
        time.sleep(0.005)
    raise AssertionError(f"{number} callers never waited")


def test_threads_and_loops_take_turns_in_the_order_they_came() -> None:
    pool, keys = _pool(ONE)
    order: list[int] = []
    held = pool.enter(keys, 10.0)

    def in_thread(number: int) -> None:
        passed = pool.enter(keys, 10.0)
        order.append(number)
        passed.end()

    async def in_loop(number: int) -> None:
        passed = await pool.enter_async(keys, 10.0)
        order.append(number)
        passed.end()

    threads = []
    for number in range(8):
        target = in_thread if number % 2 else lambda number=number: asyncio.run(in_loop(number))
        thread = threading.Thread(target=target, args=(number,) if number % 2 else ())
        thread.start()
        threads.append(thread)
        _waiting(pool, keys, number + 1)
    held.end()
    for thread in threads:
        thread.join(10)
    assert order == list(range(8))


def test_no_event_loop_is_blocked_by_waiting() -> None:
    pool, keys = _pool(ONE)

    async def run() -> int:
        held = pool.enter(keys, 10.0)
        waiting = asyncio.create_task(pool.enter_async(keys, 10.0))
        turns = 0
        for _ in range(20):
            await asyncio.sleep(0.001)
            turns += 1
        held.end()
        (await waiting).end()
        return turns

    assert asyncio.run(run()) == 20


def test_a_window_lets_the_next_through_when_its_time_has_come() -> None:
    pool, keys = _pool(SHORT)
    started = time.monotonic()
    with ThreadPoolExecutor(6) as executor:
        for passed in executor.map(lambda _: pool.enter(keys, 10.0), range(5)):
            passed.sent = True
            passed.end()
        passed = pool.enter(keys, 10.0)
    assert time.monotonic() - started >= 0.2
    passed.end()


def test_what_would_take_too_long_is_refused_at_once() -> None:
    pool, keys = _pool(ONE, LONG)
    for _ in range(2):
        passed = pool.enter(keys, None)
        passed.sent = True
        passed.end()
        time.sleep(0.03)
    started = time.monotonic()
    with pytest.raises(RateLimitTimeout, match=r"another 3,[56]\d\d s") as caught:
        pool.enter(keys, 60.0)
    assert time.monotonic() - started < 5
    assert caught.value.limit == "long"
    assert caught.value.seconds is not None
    assert 3500 < caught.value.seconds < 3700
    assert pool.read(keys)[0].remaining == 1


def test_waiting_ends_when_nobody_knows_how_long() -> None:
    pool, keys = _pool(ONE)
    held = pool.enter(keys, 0.0)
    with pytest.raises(RateLimitTimeout) as caught:
        pool.enter(keys, 0.05)
    assert caught.value.limit == "one"
    assert caught.value.seconds is None
    with pytest.raises(RateLimitTimeout):
        asyncio.run(pool.enter_async(keys, 0.0))
    held.end()
    pool.enter(keys, 0.5).end()


def test_a_cancelled_task_gives_back_what_it_took() -> None:
    pool, keys = _pool(ONE)

    async def run() -> None:
        held = pool.enter(keys, 10.0)
        first = asyncio.create_task(pool.enter_async(keys, 10.0))
        second = asyncio.create_task(pool.enter_async(keys, 10.0))
        await asyncio.sleep(0.01)
        assert pool.read(keys)[0].waiting == 2
        # Its turn comes and it is cancelled before it knows.
        held.end()
        first.cancel()
        passed = await asyncio.wait_for(second, 5)
        with pytest.raises(asyncio.CancelledError):
            await first
        passed.end()

    asyncio.run(run())
    assert pool.read(keys)[0] == (0, 0, 1, 0.0, 0.0)


def test_an_interrupted_thread_gives_back_what_it_took(monkeypatch: pytest.MonkeyPatch) -> None:
    from clientsmith.runtime.limits import passes

    def interrupted(self: object, seconds: float) -> None:
        raise KeyboardInterrupt

    pool, keys = _pool(ONE)
    held = pool.enter(keys, 10.0)
    monkeypatch.setattr(passes.ThreadBell, "wait", interrupted)
    with pytest.raises(KeyboardInterrupt):
        pool.enter(keys, 10.0)
    held.end()
    assert pool.read(keys)[0].waiting == 0
    pool.enter(keys, 0.5).end()


def test_a_loop_that_is_gone_keeps_nobody_waiting() -> None:
    pool, keys = _pool(ONE)
    held = pool.enter(keys, 10.0)
    loop = asyncio.new_event_loop()
    task = loop.create_task(pool.enter_async(keys, 10.0))
    loop.run_until_complete(asyncio.sleep(0.01))
    loop.close()
    held.end()
    pool.enter(keys, 5.0).end()
    # Python complains of tasks that are collected while they wait.
    task._log_destroy_pending = False  # type: ignore[attr-defined]


def test_what_is_forgotten_ends_when_it_is_collected() -> None:
    pool, keys = _pool(ONE)
    forgotten: list[LocalPass] = [pool.enter(keys, 10.0)]
    forgotten[0].sent = True
    forgotten.clear()
    gc.collect()
    pool.enter(keys, 1.0).end()


def test_a_pass_ends_once() -> None:
    pool, keys = _pool(TWO)
    first, second = pool.enter(keys, 1.0), pool.enter(keys, 1.0)
    first.end()
    first.end()
    assert pool.read(keys)[0].in_flight == 1
    second.end()


def test_a_refusal_holds_up_everyone_who_shares_the_limit() -> None:
    pool, keys = _pool(Limit("wide", 100, 10.0))
    passed = pool.enter(keys, 1.0)
    passed.sent = True
    passed.learn(Notice(refused=True, wait=30.0))
    passed.end()
    passed.learn(Notice(refused=True, wait=3000.0))
    with pytest.raises(RateLimitTimeout) as caught:
        pool.enter(keys, 1.0)
    assert caught.value.seconds == pytest.approx(30, abs=2)


def test_meters_of_things_long_gone_are_forgotten() -> None:
    pool = Pool((Limit("paths", 2, 0.01, key=("path",)),))
    for number in range(2000):
        passed = pool.enter((("paths", f"/{number}"),), 1.0)
        passed.sent = True
        passed.end()
        if number % 200 == 0:
            time.sleep(0.03)
    assert len(pool.known("paths")) < 1000


def test_clients_of_one_product_share_a_pool() -> None:
    assert pool_of("a", (ONE,)) is pool_of("a", (Limit("one", 1),))
    assert pool_of("a", (ONE,)) is not pool_of("b", (ONE,))
    assert pool_of("a", (ONE,)) is not pool_of("a", (TWO,))


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
@pytest.mark.filterwarnings("ignore:.*fork.*:DeprecationWarning")
def test_a_child_begins_anew() -> None:
    pool = pool_of("forking", (ONE,))
    keys = (("one",),)
    held = pool.enter(keys, 1.0)
    waiting = threading.Thread(target=lambda: pool.enter(keys, 10.0).end())
    waiting.start()
    _waiting(pool, keys, 1)
    with pool._lock:
        # Forked while a thread is inside: the child's lock must not be this one.
        child = os.fork()
        if child == 0:
            status = 1
            try:
                mine = pool.enter(keys, 1.0)
                held.end()
                mine.end()
                status = 0 if pool.read(keys)[0].in_flight == 0 else 2
            finally:
                os._exit(status)
    _, status = os.waitpid(child, 0)
    held.end()
    waiting.join(10)
    assert os.waitstatus_to_exitcode(status) == 0


def test_many_threads_and_tasks_never_pass_a_limit() -> None:
    pool, keys = _pool(TWO, Limit("burst", 50, 0.2))
    lock = threading.Lock()
    now, most, done = 0, 0, 0

    def work(change: int) -> None:
        nonlocal now, most, done
        with lock:
            now += change
            most = max(most, now)
            done += change > 0

    def in_thread() -> None:
        for _ in range(10):
            passed = pool.enter(keys, 10.0)
            passed.sent = True
            work(1)
            work(-1)
            passed.end()

    async def in_loop() -> None:
        async def task() -> None:
            passed = await pool.enter_async(keys, 10.0)
            passed.sent = True
            work(1)
            await asyncio.sleep(0)
            work(-1)
            passed.end()

        async with asyncio.TaskGroup() as group:
            for _ in range(20):
                group.create_task(task())

    threads = [threading.Thread(target=in_thread) for _ in range(4)]
    threads += [threading.Thread(target=lambda: asyncio.run(in_loop())) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert done == 80
    assert most <= 2
    assert pool.read(keys)[0].in_flight == 0
