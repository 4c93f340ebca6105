"""Trying again: whether, when, how often."""

from __future__ import annotations

import asyncio
import logging
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientsmith.runtime.errors import (
    ApiError,
    ConnectionFailed,
    RequestTimeout,
    ServerError,
    TooManyRequests,
)
from clientsmith.runtime.operation import Operation
from clientsmith.runtime.retry import Failure, RetryPolicy, decide, retry_after_seconds

from .scripted import Server, answer, drop
from .toy import AsyncToy, Toy

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
POLICY = RetryPolicy()


def failed(**facts: Any) -> Failure:
    given: dict[str, Any] = {
        "reason": "503",
        "retries_taken": 0,
        "allowed": 2,
        "idempotent": True,
        "replayable": True,
        "status": 503,
    }
    return Failure(**{**given, **facts})


@pytest.mark.parametrize(
    ("facts", "again"),
    [
        ({}, True),
        ({"retries_taken": 2}, False),
        ({"allowed": 0}, False),
        ({"replayable": False}, False),
        ({"idempotent": False}, False),
        ({"status": 500}, False),
        ({"status": 429}, True),
        ({"status": 400}, False),
        ({"status": 400, "wish": "wait"}, True),
        ({"status": 400, "wish": "wait", "idempotent": False}, False),
        ({"status": 429, "wish": "throttle", "idempotent": False}, True),
        ({"status": 503, "wish": "never"}, False),
        ({"status": 503, "retry_after": 5.0, "idempotent": False}, False),
        ({"status": None, "sent": False, "idempotent": False}, True),
        ({"status": None, "sent": True, "idempotent": False}, False),
        ({"status": None, "sent": True}, True),
        ({"retry_after": 60.0}, True),
        ({"retry_after": 60.5}, False),
        ({"retry_after": 5.0, "remaining": 4.0}, False),
        ({"retry_after": 5.0, "remaining": 6.0}, True),
        ({"remaining": 0.0}, False),
    ],
)
def test_decisions(facts: dict[str, Any], again: bool) -> None:
    assert (decide(POLICY, failed(**facts), lambda: 0.5) is not None) is again


@given(st.integers(0, 5000), st.floats(0, 1))
def test_delays_grow_to_the_cap_with_full_jitter(taken: int, drawn: float) -> None:
    retry = decide(POLICY, failed(retries_taken=taken, allowed=9999), lambda: drawn)
    assert retry is not None
    assert retry.delay == drawn * min(8.0, 0.5 * 2.0 ** min(taken, 100))
    assert retry.reason == "503"


def test_the_servers_delay_is_kept_exactly() -> None:
    retry = decide(POLICY, failed(retry_after=7.0), lambda: 0.1)
    assert retry is not None
    assert retry.delay == 7.0


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        (None, None),
        ("", None),
        ("soon", None),
        ("-5", None),
        ("1.5", None),
        ("120", 120.0),
        (" 0 ", 0.0),
        ("9" * 5000, float("9" * 300)),
        ("Fri, 02 Jan 2026 03:04:15 GMT", 10.0),
        ("Fri, 02 Jan 2026 03:04:15", 10.0),
        ("Friday, 02-Jan-26 03:04:15 GMT", 10.0),
        ("Fri, 02 Jan 2026 03:04:00 GMT", 0.0),
        ("Fri, 99 Jan 2026 03:04:00 GMT", None),
        ("\u0665", None),
        ("Fri, 02 Jan 2026 03:04:15 -99999999999999999999", None),
        ("Fri, 02 Jan 99999999999 03:04:15 GMT", None),
    ],
)
def test_retry_after(value: str | None, seconds: float | None) -> None:
    assert retry_after_seconds(value, NOW) == seconds


def test_moments_count_from_the_servers_own_time() -> None:
    later = "Fri, 02 Jan 2026 05:00:30 GMT"
    assert retry_after_seconds(later, NOW, "Fri, 02 Jan 2026 05:00:00 GMT") == 30.0
    # What is no date is passed over.
    assert retry_after_seconds("Fri, 02 Jan 2026 03:04:15 GMT", NOW, "today") == 10.0


@given(st.text(max_size=40))
def test_retry_after_never_fails(text: str) -> None:
    seconds = retry_after_seconds(text, NOW)
    assert seconds is None or seconds >= 0


def test_retries_are_counted_and_logged(caplog: pytest.LogCaptureFixture) -> None:
    with (
        caplog.at_level(logging.INFO, "toy"),
        Server(answer(503), drop, answer(200, {"tenants": []})) as server,
        Toy(base_url=server.url) as toy,
    ):
        assert toy.tenants.with_raw_response.list().retries_taken == 2
        assert len(server.seen) == 3
    first, second = (record.getMessage() for record in caplog.records if record.name == "toy")
    assert first.startswith("tenants.list: try 2 in 0.00 s, because: 503")
    assert "Connection broken" in second


def outcomes(
    script: tuple[Any, ...], error: type[ApiError] | None, tries: int, **call: Any
) -> None:
    """Check what happens to a call of both clients, and how often the server is asked."""
    method: str = call.pop("method", "GET")
    operation: Operation[None] = Operation("send", method, "/send", body="json")
    settings: dict[str, Any] = call.pop("settings", {})

    def checked(ask: Callable[[str], None]) -> None:
        with Server(*script) as server:
            if error is None:
                ask(server.url)
            else:
                with pytest.raises(error) as caught:
                    ask(server.url)
                assert caught.value.retries_taken == tries - 1
                assert caught.value.request is not None
            assert len(server.seen) == tries

    def ask_sync(url: str) -> None:
        with Toy(base_url=url, **settings) as toy:
            toy.make(operation, body={}, options=call)

    async def ask_async(url: str) -> None:
        async with AsyncToy(base_url=url, **settings) as toy:
            await toy.make(operation, body={}, options=call)

    checked(ask_sync)
    checked(lambda url: asyncio.run(ask_async(url)))


OK = answer(200, {})


def test_calls_give_up_after_the_allowed_retries() -> None:
    outcomes((answer(503),), ServerError, 3)
    outcomes((answer(503),), ServerError, 1, max_retries=0)
    outcomes((answer(503),), ServerError, 2, settings={"max_retries": 1})
    outcomes((answer(503), OK), None, 2, method="DELETE")


def test_calls_that_do_harm_twice_are_sent_once() -> None:
    outcomes((answer(503), OK), ServerError, 1, method="POST")
    outcomes((drop, OK), ConnectionFailed, 1, method="POST")


def test_an_idempotency_key_makes_them_safe() -> None:
    outcomes((drop, answer(503), OK), None, 3, method="POST", idempotency_key="k")


def test_a_call_refused_for_its_rate_is_sent_again_whatever_its_method() -> None:
    outcomes((answer(429, Retry_After="0"), OK), None, 2, method="POST")


def test_a_wait_that_is_too_long_is_told_instead() -> None:
    with (
        Server(answer(429, Retry_After="61")) as server,
        Toy(base_url=server.url) as toy,
        pytest.raises(TooManyRequests) as caught,
    ):
        toy.tenants.list()
    assert caught.value.retry_after == 61
    assert caught.value.retries_taken == 0


def test_a_date_to_wait_for() -> None:
    now = datetime.now(UTC)
    date = (now + timedelta(hours=2)).strftime("%a, %d %b %Y %H:%M:%S GMT")
    with (
        Server(answer(503, Retry_After=date)) as server,
        Toy(base_url=server.url, clock=lambda: now) as toy,
        pytest.raises(ServerError) as caught,
    ):
        toy.tenants.list()
    assert caught.value.retry_after is not None
    assert 7190 < caught.value.retry_after <= 7200


def test_no_wait_goes_beyond_the_deadline() -> None:
    outcomes((answer(503, Retry_After="30"), OK), ServerError, 1, deadline=5.0)


def silent(connection: socket.socket) -> None:
    connection.recv(1)


def trickling(connection: socket.socket) -> None:
    connection.settimeout(0.02)
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n")
    for _ in range(50):
        connection.sendall(b"x")
        try:
            if connection.recv(1) == b"":
                return
        except TimeoutError:
            continue


def test_silence_is_a_timeout() -> None:
    outcomes((silent,), RequestTimeout, 1, timeout=0.3, max_retries=0)
    outcomes((silent, OK), None, 2, timeout=0.4)
    outcomes((silent, OK), RequestTimeout, 1, timeout=0.3, method="POST")


@pytest.mark.parametrize("script", [(silent,), (trickling,)])
def test_the_deadline_bounds_a_call_with_all_its_tries(script: tuple[Any, ...]) -> None:
    with (
        Server(*script) as server,
        Toy(base_url=server.url) as toy,
        pytest.raises(RequestTimeout) as caught,
    ):
        toy.tenants.list(deadline=0.5)
    assert caught.value.retries_taken <= 2
    assert len(server.seen) <= 3


def test_a_trickling_answer_meets_the_deadline_of_async_calls() -> None:
    async def ask(url: str) -> None:
        async with AsyncToy(base_url=url) as toy:
            with pytest.raises(RequestTimeout) as caught:
                await toy.tenants.list(deadline=0.5)
            assert caught.value.phase == "deadline"

    with Server(trickling) as server:
        asyncio.run(ask(server.url))


def test_operations_have_policies_of_their_own() -> None:
    operation: Operation[None] = Operation(
        "send", "POST", "/send", idempotent=True, retry=RetryPolicy(1, 0.001, statuses=(418,))
    )
    with Server(answer(418), answer(503)) as server, Toy(base_url=server.url) as toy:
        with pytest.raises(ServerError):
            toy.make(operation)
        assert len(server.seen) == 2
