"""Limits in clients, over real connections."""

from __future__ import annotations

import asyncio
import pickle
import time
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

import pytest
from msgspec.structs import replace

from clientsmith.runtime.exceptions import RateLimitTimeout, TooManyRequests
from clientsmith.runtime.limits.described import Exceeded, Limit
from clientsmith.runtime.operation import Operation
from runtime.scripted import Server, answer, drop
from runtime.toy import AsyncToy, Toy, service

if TYPE_CHECKING:
    from clientsmith.runtime.service import Service

EXCEEDED: Final = Exceeded((429,), "Retry-After", "X-Limit", "X-Remaining", "X-Reset")
LIST: Final[Operation[Any]] = Operation(
    "things.list", "GET", "/api/things", returns=Any, limits=("all", "reads")
)
GET: Final[Operation[Any]] = Operation(
    "things.get", "GET", "/api/things/{id}", returns=Any, limits=("all", "by_path")
)
STREAM: Final[Operation[bytes]] = Operation(
    "things.stream", "GET", "/api/stream", returns=bytes, answer="stream", limits=("reads",)
)
OK: Final = answer(200, {"tenants": [], "tenant": {"tenantId": 1}})


def _service(name: str, *limits: Limit) -> Service:
    """A product of its own for each test, for products share their limits in a process."""
    return replace(service(), name=name, limits=limits, exceeded=EXCEEDED)


def _three(maximum: int = 100, reads: int = 100) -> tuple[Limit, ...]:
    return (
        Limit("all", maximum, 3600.0, key=("address", "account"), general=True, doc="All."),
        Limit("reads", reads, key=("address", "account"), methods=("GET",), general=True),
        Limit("by_path", 1, 3600.0, key=("account", "path")),
    )


def test_calls_wait_before_they_are_sent() -> None:
    with Server(OK) as server:
        described = _service("waits", *_three(2))
        with Toy(base_url=server.url, described=described) as toy:
            toy.make(LIST)
            toy.make(LIST)
            with pytest.raises(RateLimitTimeout) as caught:
                toy.make(LIST, options={"limit_wait": 1.0})
        assert len(server.seen) == 2
    problem = caught.value
    assert problem.limit == "all"
    assert problem.request is not None
    assert problem.request.operation == "things.list"
    assert str(problem).startswith("things.list: The limit `all` lets nothing through")
    again = pickle.loads(pickle.dumps(problem))
    assert (again.limit, again.seconds, str(again)) == ("all", problem.seconds, str(problem))


def test_another_origin_says_nothing_of_the_limits() -> None:
    with (
        Server(answer(429, Retry_After="600")) as other,
        Server(answer(302, Location=f"{other.url}/x"), OK) as server,
        Toy(base_url=server.url, described=_service("redirects", *_three()), max_retries=0) as toy,
    ):
        with pytest.raises(TooManyRequests):
            toy.make(LIST)
        assert toy.make(LIST, options={"limit_wait": 1.0}) is not None


@dataclass
class _Provider:
    """Can be called, and cannot be hashed."""

    token: str

    def __call__(self) -> str:
        return self.token


def test_any_object_can_give_a_credential() -> None:
    with Server(OK) as server:
        described = _service("providers", *_three(1))
        one, other = _Provider("partner"), _Provider("another")
        with (
            Toy(base_url=server.url, described=described, key=one) as toy,
            Toy(base_url=server.url, described=described, key=other) as another,
        ):
            toy.make(LIST)
            another.make(LIST)
            assert [seen.headers["authorization"][:8] for seen in server.seen] == [
                "ASC part",
                "ASC anot",
            ]
            with pytest.raises(RateLimitTimeout):
                toy.make(LIST, options={"limit_wait": 0.0})


def test_async_calls_wait_too_and_share_the_count() -> None:
    with Server(OK) as server:
        described = _service("shares", *_three(3))

        async def run() -> None:
            async with AsyncToy(base_url=server.url, described=described) as toy:
                await toy.make(LIST)
                with pytest.raises(RateLimitTimeout):
                    await toy.make(LIST)

        with Toy(base_url=server.url, described=described) as toy:
            toy.make(LIST)
            toy.with_options(limit_wait=0).make(LIST)
            asyncio.run(run())
        assert len(server.seen) == 3


def test_accounts_addresses_and_paths_are_counted_apart() -> None:
    with Server(OK) as server, Server(OK) as other:
        described = _service("apart", *_three(2))
        with (
            Toy(base_url=server.url, described=described, limit_wait=0.0) as toy,
            Toy(base_url=server.url, described=described, key="else", limit_wait=0.0) as somebody,
            Toy(base_url=other.url, described=described, limit_wait=0.0) as elsewhere,
        ):
            toy.make(GET, path={"id": 1})
            with pytest.raises(RateLimitTimeout, match="by_path"):
                toy.make(GET, path={"id": 1})
            toy.make(GET, path={"id": 2})
            with pytest.raises(RateLimitTimeout, match="all"):
                toy.make(GET, path={"id": 3})
            somebody.make(GET, path={"id": 1})
            elsewhere.make(GET, path={"id": 3})
            paths = {budget.apart for budget in toy.limits if budget.name == "by_path"}
            assert paths == {"/api/things/1", "/api/things/2", "/api/things/3"}


def test_limits_can_be_switched_off() -> None:
    with Server(OK) as server:
        described = _service("off", *_three(1))
        with Toy(base_url=server.url, described=described, limiter=None) as toy:
            toy.make(LIST)
            toy.make(LIST)
            assert toy.limits == ()


def test_calls_that_are_not_described_count_where_all_do() -> None:
    with Server(OK) as server:
        described = _service("free", *_three(2))
        with Toy(base_url=server.url, described=described, limit_wait=0.0) as toy:
            toy.request("GET", "/api/whatever")
            toy.request("POST", "/api/whatever")
            with pytest.raises(RateLimitTimeout, match="all"):
                toy.request("GET", "/api/other")


def test_every_try_counts() -> None:
    with Server(drop, OK) as server:
        described = _service("tries", *_three(1))
        with (
            Toy(base_url=server.url, described=described, limit_wait=0.0) as toy,
            pytest.raises(RateLimitTimeout),
        ):
            toy.make(LIST)
        assert len(server.seen) == 1


def test_what_could_not_be_sent_does_not_count() -> None:
    described = _service("unsent", *_three(1))
    with Server(OK) as server, Toy(base_url=server.url, described=described) as toy:
        with pytest.raises(TypeError):
            toy.make(Operation("a.b", "POST", "/x", body="json", limits=("all",)), body=object())
        toy.make(LIST)


def test_a_stream_is_on_its_way_until_it_is_closed() -> None:
    with Server(answer(200, b"abc" * 10)) as server:
        described = _service("streams", *_three(reads=1))
        with Toy(base_url=server.url, described=described, limit_wait=0.0) as toy:
            response = toy.tenants._stream(STREAM, {})
            with pytest.raises(RateLimitTimeout, match="reads"):
                toy.tenants._stream(STREAM, {})
            assert [b.in_flight for b in toy.limits if b.name == "reads"] == [1]
            response.close()
            with toy.with_options(limit_wait=5.0).tenants._stream(STREAM, {}) as response:
                assert response.read() == b"abc" * 10
            assert [b.in_flight for b in toy.limits if b.name == "reads"] == [0]


def test_an_async_stream_is_on_its_way_until_it_is_read() -> None:
    async def run(url: str) -> None:
        described = _service("async-streams", *_three(reads=1))
        async with AsyncToy(base_url=url, described=described, limit_wait=0.0) as toy:
            response = await toy.tenants._stream(STREAM, {})
            with pytest.raises(RateLimitTimeout, match="reads"):
                await toy.tenants._stream(STREAM, {})
            await response.read()
            await response.close()
            again = await toy.with_options(limit_wait=5.0).tenants._stream(STREAM, {})
            await again.close()
            assert [b.in_flight for b in toy.limits if b.name == "reads"] == [0]

    with Server(answer(200, b"abc" * 10)) as server:
        asyncio.run(run(server.url))


def test_a_cancelled_call_is_on_its_way_no_more() -> None:
    async def run(url: str) -> None:
        described = _service("cancelled", *_three(reads=1))
        async with AsyncToy(base_url=url, described=described) as toy:
            calls = [asyncio.create_task(toy.make(LIST)) for _ in range(3)]
            await asyncio.sleep(0.1)
            for call in calls:
                call.cancel()
            await asyncio.gather(*calls, return_exceptions=True)
            reads = next(budget for budget in toy.limits if budget.name == "reads")
            assert (reads.in_flight, reads.waiting) == (0, 0)

    def silence(connection: Any) -> None:
        connection.recv(1)

    with Server(silence) as server:
        asyncio.run(run(server.url))


def test_a_refusal_is_waited_for_by_everyone() -> None:
    with Server(answer(429, {}, Retry_After="1", X_Limit="100/3600"), OK) as server:
        described = _service("refused", *_three())
        with Toy(base_url=server.url, described=described, max_retries=0) as toy:
            with pytest.raises(TooManyRequests):
                toy.make(LIST)
            with pytest.raises(RateLimitTimeout) as caught:
                toy.make(LIST, options={"limit_wait": 0.1})
            assert caught.value.limit == "all"
            assert caught.value.seconds == pytest.approx(1.0, abs=0.5)
            started = time.monotonic()
            toy.make(LIST)
            assert time.monotonic() - started > 0.3


def test_budgets_follow_what_the_server_says() -> None:
    with Server(answer(200, {}, X_Limit="100/3600", X_Remaining="1", X_Reset="1200")) as server:
        described = _service("follows", *_three())
        with Toy(base_url=server.url, described=described) as toy:
            toy.make(LIST)
            found = {budget.name: budget for budget in toy.limits}
            assert found["all"].remaining == 1
            assert found["all"].maximum == 100
            assert found["all"].doc == "All."
            assert found["reads"].period is None
            assert found["reads"].wait == 0.0
            toy.make(LIST)
            with pytest.raises(RateLimitTimeout) as caught:
                toy.make(LIST)
            assert caught.value.seconds == pytest.approx(1200, abs=5)


def test_a_wait_never_goes_past_the_deadline() -> None:
    with Server(OK) as server:
        described = _service("deadline", *_three(1))
        with Toy(base_url=server.url, described=described, limit_wait=None) as toy:
            toy.make(LIST)
            started = time.monotonic()
            with pytest.raises(RateLimitTimeout):
                toy.make(LIST, options={"deadline": 0.2})
            assert time.monotonic() - started < 5


def test_a_wait_below_zero_is_refused() -> None:
    with pytest.raises(ValueError, match="limit_wait"):
        Toy(host="example.com", limit_wait=-1.0)


def test_secrets_are_nowhere_in_the_keys() -> None:
    described = _service("secret", *_three())
    with Server(OK) as server, Toy(base_url=server.url, described=described, key="hidden") as toy:
        toy.make(LIST)
        gate = toy._core.setup.gate
        assert gate is not None
        assert "hidden" not in repr(gate._keys)
