"""Async clients end to end."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING

import httpx2
import pytest

from clientsmith.runtime.errors import ConfigurationError, ConnectionFailed, NotFound
from clientsmith.runtime.response import ApiResponse

from .scripted import Server, answer
from .toy import SIGNED, AsyncToy, Tenant

if TYPE_CHECKING:
    import socket

TENANTS = {"tenants": [{"tenantId": 7}]}


def test_calls_of_every_form() -> None:
    async def run(url: str) -> None:
        async with AsyncToy(base_url=url) as toy:
            assert await toy.tenants.list(count=2) == [Tenant(tenant_id=7)]
            raw = await toy.tenants.with_raw_response.list()
            assert isinstance(raw, ApiResponse)
            assert raw.parse() == [Tenant(tenant_id=7)]
            async with toy.tenants.with_streaming_response.list() as response:
                assert await response.parse() == [Tenant(tenant_id=7)]
            free = await toy.request("GET", "/free", query={"a": 1})
            assert free.json() == TENANTS

    with Server(answer(200, TENANTS)) as server:
        asyncio.run(run(server.url))
        assert [seen.target for seen in server.seen] == [
            "/api/tenants?count=2",
            "/api/tenants",
            "/api/tenants",
            "/free?a=1",
        ]
        assert {seen.headers["authorization"] for seen in server.seen} == {SIGNED}
        assert server.connections == 1


def test_bodies_and_paths() -> None:
    async def run(url: str) -> None:
        async with AsyncToy(base_url=url) as toy:
            await toy.tenants.register("a/b", name="acme")

    with Server(answer(201, {"tenant": {"tenantId": 7}})) as server:
        asyncio.run(run(server.url))
        (seen,) = server.seen
    assert seen.target == "/api/tenants/a%2Fb"
    assert json.loads(seen.body) == {"name": "acme", "note": None}


def test_many_at_once_and_copies() -> None:
    async def run(url: str) -> None:
        async with AsyncToy(base_url=url) as toy:
            copy = toy.with_options(extra_headers={"X-A": "1"})
            results = await asyncio.gather(*(copy.tenants.list() for _ in range(20)))
            assert results == [[Tenant(tenant_id=7)]] * 20
            await copy.close()
            assert await toy.tenants.list() == [Tenant(tenant_id=7)]
            assert repr(toy) == f"AsyncToy(base_url={url!r})"

    with Server(answer(200, TENANTS)) as server:
        asyncio.run(run(server.url))
        assert [seen.headers.get("x-a") for seen in server.seen] == ["1"] * 20 + [None]


def test_failures() -> None:
    async def run(url: str, dead: str) -> None:
        async with AsyncToy(base_url=url) as toy:
            with pytest.raises(NotFound, match=r"tenants\.list: 404: none"):
                await toy.tenants.list()
        with pytest.raises(ConfigurationError, match="closed"):
            await toy.tenants.list()
        async with AsyncToy(base_url=dead, max_retries=0) as toy:
            with pytest.raises(ConnectionFailed):
                await toy.tenants.list()

    with Server(answer()) as gone:
        dead = gone.url
    with Server(answer(404, {"message": "none"})) as server:
        asyncio.run(run(server.url, dead))


def test_client_of_the_users_own_is_used_and_stays_open() -> None:
    async def run(url: str) -> None:
        async with httpx2.AsyncClient(headers={"X-Mine": "1"}) as mine:
            async with AsyncToy(base_url=url, http_client=mine) as toy:
                await toy.tenants.list()
            assert not mine.is_closed
        with pytest.raises(ConfigurationError, match="AsyncClient"):
            AsyncToy(base_url=url, http_client=object())  # type: ignore[arg-type]

    with Server(answer(200, TENANTS)) as server:
        asyncio.run(run(server.url))
        assert server.seen[0].headers["x-mine"] == "1"


def test_proxy_of_the_environment_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    async def run() -> None:
        async with AsyncToy(base_url="http://api.example", allow_http=True) as toy:
            await toy.tenants.list()

    with Server(answer(200, TENANTS)) as proxy:
        monkeypatch.setenv("http_proxy", proxy.url)
        monkeypatch.setenv("no_proxy", "")
        asyncio.run(run())
        assert proxy.seen[0].target == "http://api.example/api/tenants"


def test_cancelled_calls_leave_the_client_usable() -> None:
    async def run(url: str) -> None:
        async with AsyncToy(base_url=url) as toy:
            with pytest.raises(TimeoutError):
                async with asyncio.timeout(0.05):
                    await toy.tenants.list()
            assert await toy.tenants.list() == [Tenant(tenant_id=7)]

    def silent(connection: socket.socket) -> None:
        connection.recv(1)

    with Server(silent, answer(200, TENANTS)) as server:
        asyncio.run(run(server.url))
