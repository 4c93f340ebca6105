"""HTTP/2, over TLS, with a server that speaks nothing else."""

from __future__ import annotations

import asyncio
import logging
import sys
from concurrent.futures import ThreadPoolExecutor

import pytest

from clientsmith.runtime.errors import ConfigurationError, ConnectionFailed

from .http2 import GoAway, Http2Request, Http2Server, Ok, Refuse
from .scripted import Server, answer
from .tls import serving, trusting
from .toy import SIGNED, AsyncToy, Toy

_TENANTS = {"tenants": [{"tenantId": 1}]}


def _tenants(request: Http2Request) -> Ok:
    return Ok(_TENANTS)


def test_calls_share_one_connection() -> None:
    with (
        Http2Server(_tenants) as server,
        Toy(base_url=server.url, verify=trusting(), http2=True) as toy,
    ):
        assert [toy.tenants.list(count=count)[0].tenant_id for count in (1, 2)] == [1, 1]
        first, second = server.seen
        assert (first.connection, second.connection) == (1, 1)
        assert first.headers[":path"] == "/api/tenants?count=1"
        assert first.headers["authorization"] == SIGNED
        assert first.headers[":authority"] == server.url.removeprefix("https://")


def test_no_logger_shows_credentials(caplog: pytest.LogCaptureFixture) -> None:
    with (
        caplog.at_level(logging.DEBUG),
        Http2Server(_tenants) as server,
        Toy(base_url=server.url, verify=trusting(), http2=True) as toy,
    ):
        toy.tenants.list()
    assert any(record.name == "toy" for record in caplog.records)
    assert SIGNED not in caplog.text


def test_a_body_is_sent() -> None:
    def decide(request: Http2Request) -> Ok:
        return Ok({"tenant": {"tenantId": len(request.body)}})

    name = "n" * 200_000
    with (
        Http2Server(decide) as server,
        Toy(base_url=server.url, verify=trusting(), http2=True) as toy,
    ):
        # More than the 65,535 bytes that may be on their way before the server asks for more (RFC 9113 6.9.2).
        tenant = toy.tenants.register("g", name=name)
        assert tenant.tenant_id == len(server.seen[0].body) > len(name)
        assert server.seen[0].headers["content-length"] == str(tenant.tenant_id)


def test_threads_are_served_at_the_same_time_on_one_connection() -> None:
    # No answer before all five requests are there.
    with (
        Http2Server(_tenants, together=5) as server,
        Toy(base_url=server.url, verify=trusting(), http2=True) as toy,
        ThreadPoolExecutor(5) as pool,
    ):
        found = list(pool.map(lambda _: toy.tenants.list(), range(5)))
        assert [len(tenants) for tenants in found] == [1] * 5
        assert server.connections == 1


def test_tasks_are_served_at_the_same_time_on_one_connection() -> None:
    async def main(url: str) -> list[int]:
        async with AsyncToy(base_url=url, verify=trusting(), http2=True) as toy:
            return [len(t) for t in await asyncio.gather(*(toy.tenants.list() for _ in range(5)))]

    # No answer before all five requests are there.
    with Http2Server(_tenants, together=5) as server:
        assert asyncio.run(asyncio.wait_for(main(server.url), 10)) == [1] * 5
        assert server.connections == 1
        assert len({request.stream for request in server.seen}) == 5


def test_a_cancelled_call_leaves_the_others_alone() -> None:
    async def main(url: str) -> int:
        async with AsyncToy(base_url=url, verify=trusting(), http2=True) as toy:
            tasks = [asyncio.create_task(toy.tenants.list()) for _ in range(2)]
            await asyncio.sleep(0.1)
            tasks[0].cancel()
            third = await toy.tenants.list()
            return len(await tasks[1]) + len(third)

    with Http2Server(_tenants, together=3) as server:
        assert asyncio.run(asyncio.wait_for(main(server.url), 10)) == 2
        assert server.connections == 1


@pytest.mark.parametrize("failure", [Refuse(), GoAway()])
def test_what_the_server_takes_back_is_sent_again(failure: Refuse | GoAway) -> None:
    actions = [failure, Ok(_TENANTS)]
    with (
        Http2Server(lambda _: actions.pop(0)) as server,
        Toy(base_url=server.url, verify=trusting(), http2=True) as toy,
    ):
        assert len(toy.tenants.list(max_retries=1)) == 1
        assert len(server.seen) == 2


def test_a_reset_stream_is_a_failed_connection() -> None:
    with (
        Http2Server(lambda _: Refuse()) as server,
        Toy(base_url=server.url, verify=trusting(), http2=True) as toy,
        pytest.raises(ConnectionFailed, match=r"^tenants\.list: Connection broken"),
    ):
        toy.tenants.list(max_retries=0)


@pytest.mark.parametrize("http2", [False, True])
def test_servers_without_it_are_spoken_to_as_before(http2: bool) -> None:
    with (
        Server(answer(200, _TENANTS), context=serving("http/1.1")) as server,
        Toy(base_url=server.url, verify=trusting(), http2=http2) as toy,
    ):
        assert len(toy.tenants.list()) == 1


def test_it_is_not_offered_unless_asked_for() -> None:
    # This server would take HTTP/2, and then understand nothing.
    with (
        Server(answer(200, _TENANTS), context=serving("h2", "http/1.1")) as server,
        Toy(base_url=server.url, verify=trusting()) as toy,
    ):
        assert len(toy.tenants.list()) == 1


def test_without_h2_the_extra_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "h2", None)
    for kind in (Toy, AsyncToy):
        with pytest.raises(ConfigurationError, match="install the extra `http2`"):
            kind(base_url="https://api.example", http2=True)
