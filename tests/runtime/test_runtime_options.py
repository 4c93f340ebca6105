"""Options of clients and calls: none is passed over, and none ends in an error of the machine."""

from __future__ import annotations

import asyncio
from math import inf
from typing import Any

import pytest

from clientsmith.runtime.auth import Signature
from clientsmith.runtime.envelope import Companions
from clientsmith.runtime.operation import Operation, Shared
from clientsmith.runtime.paging import Paging

from .driving import Lists, list_async, list_sync
from .scripted import Server, answer
from .toy import AsyncToy, Toy

_TENANTS = answer(200, {"tenants": [{"tenantId": 1}]})


@pytest.mark.parametrize("kind", [Toy, AsyncToy])
def test_a_mistyped_setting_is_told(kind: Any) -> None:
    with pytest.raises(TypeError, match="'time_out'"):
        kind(base_url="https://api.example", time_out=3)
    # It exists, but cannot be changed in a copy.
    with pytest.raises(TypeError, match="'base_url'"):
        kind(base_url="https://api.example").with_options(base_url="https://other.example")


def test_a_mistyped_option_of_a_call_is_told() -> None:
    wrong: Any = {"max_retry": 1}
    shared: Any = {"sort": "name"}
    operation: Operation[Any] = Operation("a", "GET", "/a", Any, shared=Shared({"sort": "sortBy"}))
    with Server(answer(200, {})) as server, Toy(base_url=server.url) as toy:
        with pytest.raises(TypeError, match="'max_retry'"):
            toy.tenants.list(**wrong)
        with pytest.raises(TypeError, match="'sort'"):
            toy.tenants.list(**shared)
        toy.make(operation, options=shared)
        assert [seen.target for seen in server.seen] == ["/a?sortBy=name"]


@pytest.mark.parametrize("lists", [list_sync, list_async])
@pytest.mark.parametrize("seconds", [inf, 1e15])
def test_times_may_be_of_any_length(lists: Lists, seconds: float) -> None:
    with Server(_TENANTS) as server:
        assert lists(base_url=server.url, timeout=seconds, deadline=seconds, limit_wait=seconds)
        assert lists(base_url=server.url, timeout=None, deadline=seconds)


def test_tools_that_show_local_variables_show_no_credentials() -> None:
    signature = Signature((("authorization", "Bearer secret"),), secrets=("secret",))
    assert "secret" not in repr(signature)


def test_what_is_done_to_the_items_changes_no_way_to_the_next_page() -> None:
    paging = Paging("offset", start="from", companions=Companions(total=("total",)))
    operation: Operation[Any] = Operation(
        "a", "GET", "/a", list[int], data=("items",), paging=paging
    )
    script = [answer(200, {"items": items, "total": 3}) for items in ([1, 2], [3])] * 2
    found: list[int] = []
    with Server(*script) as server:
        with Toy(base_url=server.url) as toy:
            for page in toy.make(operation).pages():
                found += page.items
                page.items.clear()

        async def run() -> None:
            async with AsyncToy(base_url=server.url) as client:
                async for page in (await client.make(operation)).pages():
                    found.extend(page.items)
                    page.items.clear()

        asyncio.run(run())
    assert found == [1, 2, 3, 1, 2, 3]
