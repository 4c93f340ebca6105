"""Clients in programs that fork, that have several event loops, few connections, or servers with IPv6 addresses."""

from __future__ import annotations

import asyncio
import os
import warnings

import httpx2
import pytest

from clientsmith.runtime.errors import RequestTimeout

from .scripted import Server, answer
from .toy import AsyncToy, Toy

_TENANTS = answer(200, {"tenants": []})


def test_a_forked_child_has_connections_of_its_own() -> None:
    with Server(_TENANTS) as server, Toy(base_url=server.url) as toy:
        toy.tenants.list()
        with warnings.catch_warnings():
            # Of threads that the child does not have: those of the server.
            warnings.simplefilter("ignore", DeprecationWarning)
            child = os.fork()
        if child == 0:
            # Nothing of the test runner may run in here.
            try:
                toy.tenants.list()
                os._exit(0)
            finally:
                os._exit(1)
        _, status = os.waitpid(child, 0)
        assert os.waitstatus_to_exitcode(status) == 0
        assert server.connections == 2
        toy.tenants.list()
        assert server.connections == 2


def test_each_event_loop_has_connections_of_its_own() -> None:
    async def call(toy: AsyncToy) -> None:
        await toy.tenants.list()
        await toy.tenants.list()

    with Server(_TENANTS) as server:
        toy = AsyncToy(base_url=server.url)
        with asyncio.Runner() as one, asyncio.Runner() as other:
            one.run(call(toy))
            other.run(call(toy))
            one.run(call(toy))
            assert server.connections == 2
            one.run(toy.aclose())
            other.run(toy.aclose())


def test_a_call_without_a_free_connection_says_so() -> None:
    limits = httpx2.Limits(max_connections=1)
    with (
        Server(answer(200, b"file"), _TENANTS) as server,
        httpx2.Client(limits=limits) as http_client,
        Toy(base_url=server.url, http_client=http_client) as toy,
    ):
        with toy.tenants.download() as held:
            with pytest.raises(RequestTimeout) as caught:
                toy.tenants.list(timeout=0.1, max_retries=0)
            assert caught.value.phase == "pool"
            assert held.read() == b"file"
        assert toy.tenants.list() == []


def test_an_address_of_ipv6() -> None:
    try:
        server = Server(_TENANTS, host="::1")
    except OSError:
        pytest.skip("this machine has no IPv6")
    with server, Toy(base_url=server.url) as toy:
        assert toy.tenants.list() == []
        assert server.seen[0].headers["host"] == f"[::1]:{server.port}"
