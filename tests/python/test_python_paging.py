"""Lists of the kitchen sink's package, page by page over loopback: each style, each end, and servers that misbehave."""

from __future__ import annotations

import asyncio
import inspect
import json
import re
from contextlib import contextmanager
from datetime import UTC, datetime
from importlib import import_module
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from servers.http1 import Reply, Request, json_reply
from servers.loopback import LoopbackServer

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from types import ModuleType

COMMON: dict[str, Any] = {"token": "tok", "max_retries": 1}
WAYS = ["sync", "async"]


class Shelf:
    """A server's list and how it pages; `quirk` changes the answer that would be right."""

    def __init__(self, total: int = 0, size: int = 2) -> None:
        self.things: list[dict[str, Any]] = [{"id": number} for number in range(total)]
        self.size = size
        self.says = {"total"}
        self.quirk: Callable[[Request, dict[str, Any]], Reply | dict[str, Any]] | None = None
        self.requests: list[Request] = []

    def answer(self, request: Request) -> Reply:
        self.requests.append(request)
        _, _, part, *rest = request.path.split("/")
        body, headers = getattr(self, rest[0] if part == "l" else "offset")(request)
        if self.quirk is not None:
            body = self.quirk(request, body)
            if isinstance(body, Reply):
                return body
        reply = json_reply(200, body)
        return Reply(200, (*reply.headers, *headers), json.dumps(body).encode())

    def number(self, request: Request, name: str, usual: int) -> int:
        return int(request.parameter(name) or usual)

    def cut(self, start: int, size: int) -> list[dict[str, Any]]:
        return self.things[start : start + min(size, 3)]

    def meta(self, start: int, size: int) -> dict[str, Any]:
        after = start + len(self.cut(start, size))
        meta = {"total": len(self.things), "next": after if after < len(self.things) else None}
        return {name: value for name, value in meta.items() if name in self.says}

    def offset(self, request: Request) -> tuple[dict[str, Any], Any]:
        start, size = self.number(request, "from", 0), self.number(request, "size", self.size)
        return {"result": self.cut(start, size), "meta": self.meta(start, size)}, ()

    maybe = whole = offset

    def page(self, request: Request) -> tuple[dict[str, Any], Any]:
        size = self.number(request, "size", self.size)
        start = self.number(request, "page", 0) * min(size, 3)
        meta = {"total": len(self.things)} if "total" in self.says else {}
        return {"result": {"things": self.cut(start, size)}, "meta": meta}, ()

    def cursor(self, request: Request) -> tuple[dict[str, Any], Any]:
        start = int((request.parameter("after") or "c0")[1:])
        more = {"cursor": f"c{start + 2}"} if start + 2 < len(self.things) else None
        result = {"things": self.cut(start, 2), "all": len(self.things), "more": more}
        return {"result": {name: value for name, value in result.items() if value is not None}}, ()

    def link(self, request: Request) -> tuple[Any, Any]:
        start, size = self.number(request, "at", 0), self.number(request, "size", self.size)
        following = f'<?size={size}&at={start + size}&token=leak>; rel="next"'
        more = start + size < len(self.things)
        return self.things[start : start + size], ((("Link", following),) if more else ())

    def inside(self, request: Request) -> tuple[dict[str, Any], Any]:
        start = self.number(request, "at", 0)
        links = {"next": f"/v1/l/inside?at={start + 2}"} if start + 2 < len(self.things) else {}
        return {"result": {"things": self.cut(start, 2)}, "links": links}, ()

    def told(self, request: Request) -> tuple[dict[str, Any], Any]:
        return {"result": 5, "all": "9", "_links": [{"href": "/x"}]}, ()


@contextmanager
def serving(shelf: Shelf) -> Iterator[str]:
    with LoopbackServer(shelf.answer) as server:
        yield f"{server.host}:{server.port}"


def walk(
    sink: ModuleType, host: str, way: str, method: str, *args: Any, **kwargs: Any
) -> list[Any]:
    """Go over a list from beginning to end and return the ids."""

    async def run() -> list[Any]:
        async with sink.AsyncSink(host=host, **COMMON) as client:
            return [item async for item in getattr(client.lists, method)(*args, **kwargs)]

    if way == "async":
        items = asyncio.run(run())
    else:
        with sink.Sink(host=host, **COMMON) as client:
            items = list(getattr(client.lists, method)(*args, **kwargs))
    return [item["id"] if isinstance(item, dict) else item.id for item in items]


CALLS: dict[str, tuple[tuple[Any, ...], dict[str, Any]]] = {
    "by_offset": ((), {}),
    "by_page": ((), {}),
    "by_cursor": (("top",), {"word": "w"}),
    "by_link": ((), {}),
    "by_link_inside": ((), {}),
    "maybe": ((), {}),
}


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize("method", CALLS)
@pytest.mark.parametrize("total", [0, 1, 2, 3, 4, 7])
def test_a_walk_gives_each_item_once(sink: ModuleType, method: str, way: str, total: int) -> None:
    shelf = Shelf(total)
    args, kwargs = CALLS[method]
    with serving(shelf) as host:
        assert walk(sink, host, way, method, *args, **kwargs) == list(range(total))
    assert len(shelf.requests) == max(1, -(-total // 2))


@pytest.fixture(scope="module")
def steady(sink: ModuleType) -> Iterator[tuple[Shelf, Any]]:
    shelf = Shelf()
    with serving(shelf) as host, sink.Sink(host=host, **COMMON) as client:
        yield shelf, client


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    total=st.integers(0, 25),
    size=st.integers(1, 6),
    start=st.integers(0, 30),
    says=st.sets(st.sampled_from(["total", "next"])),
    ask=st.booleans(),
)
def test_any_list_is_walked_whole(
    steady: tuple[Shelf, Any], total: int, size: int, start: int, says: set[str], ask: bool
) -> None:
    """The server cuts pages at three; without `next` and total, only pages that are not full end a list."""
    shelf, client = steady
    shelf.things, shelf.size, shelf.says = [{"id": n} for n in range(total)], size, says
    shelf.requests.clear()
    sizes = {"size": size} if ask else {}
    found = [item.id for item in client.lists.by_offset(from_=start, **sizes)]
    if says == {"next"} or says == {"next", "total"} or "total" in says:
        assert found == list(range(start, total))
    else:
        # A server that names the next page and stops naming it has come to the end.
        assert found == list(range(start, min(total, start + min(size, 3))))
    assert len(shelf.requests) <= total + 2
    shelf.says = {"total"} if ask else set()
    assert [item.id for item in client.lists.by_page(**sizes)] == (
        list(range(total)) if ask or size >= 2 else [0][:total]
    )


@pytest.mark.parametrize("way", WAYS)
def test_the_arguments_of_the_user_go_along(sink: ModuleType, way: str) -> None:
    shelf = Shelf(5)
    extra: dict[str, Any] = {
        "extra_query": {"trace": "t 1", "from": 1},
        "extra_headers": {"X-Mine": "m"},
        "idempotency_key": "k",
        "timeout": 9,
    }
    with serving(shelf) as host:
        found = walk(sink, host, way, "by_offset", size=2, color=sink.types.Color.RED, **extra)
    assert found == [1, 2, 3, 4]
    assert [request.target for request in shelf.requests] == [
        "/v1/l/offset?from=1&size=2&color=red&trace=t%201",
        "/v1/l/offset?from=3&size=2&color=red&trace=t%201",
    ]
    assert [request.header("X-Mine") for request in shelf.requests] == ["m", "m"]
    # With the same key the server could give the same page again.
    assert [request.header("Idempotency-Key") for request in shelf.requests] == ["k", None]


@pytest.mark.parametrize("way", WAYS)
def test_what_all_lists_take_goes_along(sink: ModuleType, way: str) -> None:
    shelf = Shelf(5)
    options: dict[str, Any] = {
        "order": sink.types.Level.HIGH,
        "list": [1, 2],
        "listed_since": datetime(2026, 1, 2, tzinfo=UTC),
        "color": None,
    }
    with serving(shelf) as host:
        assert walk(sink, host, way, "maybe", size=3, **options) == [0, 1, 2, 3, 4]
    more = "&order=3&list=1,2&listedSince=2026-01-02T00%3A00%3A00Z"
    assert [request.target for request in shelf.requests] == [
        f"/v1/l/maybe?size=3{more}",
        f"/v1/l/maybe?from=3&size=3{more}",
    ]
    # Where a list has one of them itself, all of them are arguments of the method.
    lists = import_module("kitchen_sink.resources.lists")
    named = inspect.signature(lists.Lists.by_offset).parameters
    assert list(named)[1:] == ["from_", "size", "color", "order", "list", "listed_since", "options"]


@pytest.mark.parametrize("way", WAYS)
def test_a_body_goes_along_too(sink: ModuleType, way: str) -> None:
    shelf = Shelf(3)
    with serving(shelf) as host:
        assert walk(sink, host, way, "by_cursor", "a/b", word="w") == [0, 1, 2]
    assert [request.target for request in shelf.requests] == [
        "/v1/l/cursor/a%2Fb",
        "/v1/l/cursor/a%2Fb?after=c2",
    ]
    assert [request.json() for request in shelf.requests] == [{"word": "w"}] * 2


@pytest.mark.parametrize("way", WAYS)
def test_links_are_followed_with_credentials(sink: ModuleType, way: str) -> None:
    shelf = Shelf(4)
    with serving(shelf) as host:
        found = walk(sink, host, way, "by_link", size=2, extra_query={"size": 9, "mine": 1})
    # The user's own size wins.
    assert found == [0, 1, 2, 3]
    assert len(shelf.requests) == 1
    shelf = Shelf(4)
    with serving(shelf) as host:
        walk(sink, host, way, "by_link", size=2, extra_query={"mine": 1})
    assert [request.target for request in shelf.requests] == [
        "/v1/l/link?size=2&mine=1",
        "/v1/l/link?size=2&at=2&token=leak&mine=1",
    ]
    assert {request.header("Authorization") for request in shelf.requests} == {"Bearer tok"}


def test_pages_and_what_they_tell(sink: ModuleType) -> None:
    shelf = Shelf(5)
    with serving(shelf) as host, sink.Sink(host=host, **COMMON) as client:
        page = client.lists.by_offset()
        assert isinstance(page, sink.Page)
        assert [item.id for item in page.items] == [0, 1]
        assert (page.total, page.has_next, repr(page)) == (
            5,
            True,
            "<Page lists.by_offset: 2 of 5>",
        )
        assert [[item.id for item in each.items] for each in page.pages()] == [[0, 1], [2, 3], [4]]
        last = page.next_page().next_page()
        assert (last.has_next, last.next_page()) == (False, None)
        # Asked for when it is due, and not before.
        count = len(shelf.requests)
        first, second, third = (item for item, _ in zip(page, range(3), strict=False))
        assert (first.id, second.id, third.id) == (0, 1, 2)
        assert len(shelf.requests) == count + 1
        assert client.lists.by_cursor("top", word="w").total == 5


def test_raw_and_streamed_answers_hold_the_page(sink: ModuleType) -> None:
    with serving(Shelf(3)) as host, sink.Sink(host=host, **COMMON) as client:
        raw = client.lists.with_raw_response.by_offset()
        assert (raw.status_code, raw.envelope.total) == (200, 3)
        assert [item.id for item in raw.parse()] == [0, 1, 2]
        with client.lists.with_streaming_response.by_offset() as streamed:
            assert [item.id for item in streamed.parse()] == [0, 1, 2]
        told = client.lists.with_raw_response.told()
        assert told.parse() == 5
        assert (told.envelope.total, told.envelope.links) == (9, [{"href": "/x"}])
        whole = client.lists.with_raw_response.whole()
        assert (len(whole.parse()), whole.envelope.total) == (2, 3)


def test_async_lists_are_awaited_or_gone_over(sink: ModuleType) -> None:
    async def run(host: str) -> None:
        async with sink.AsyncSink(host=host, **COMMON) as client:
            page = await client.lists.by_offset()
            assert isinstance(page, sink.AsyncPage)
            assert [item.id async for item in page] == [0, 1, 2, 3, 4]
            assert (await (await page.next_page()).next_page()).has_next is False
            assert [len(each.items) async for each in client.lists.by_page().pages()] == [2, 2, 1]
            task = asyncio.create_task(client.lists.by_offset(from_=3))
            first, second = await asyncio.gather(task, client.lists.by_offset(from_=4))
            assert (len(first.items), len(second.items)) == (2, 1)
            raw = await client.lists.with_raw_response.by_offset()
            assert [item.id async for item in raw.parse()] == [0, 1, 2, 3, 4]
            async with client.lists.with_streaming_response.by_offset() as streamed:
                assert len((await streamed.parse()).items) == 2
            paginator = client.lists.by_offset()
            async for item in paginator:
                assert item.id == 0
                break
            cancelled = asyncio.create_task(client.lists.by_offset())
            await asyncio.sleep(0)
            cancelled.cancel()
            with pytest.raises(asyncio.CancelledError):
                await cancelled

    with serving(Shelf(5)) as host:
        asyncio.run(run(host))


def test_a_list_that_is_null_is_an_empty_page(sink: ModuleType) -> None:
    shelf = Shelf(2)
    shelf.quirk = lambda request, body: {"result": None}
    with serving(shelf) as host, sink.Sink(host=host, **COMMON) as client:
        page = client.lists.maybe()
        assert (page.items, page.has_next) == ([], False)
        with pytest.raises(sink.errors.DecodingError):
            client.lists.by_offset()


def same_page(request: Request, body: Any) -> Any:
    """The first page, whatever was asked for."""
    things = [{"id": 0}, {"id": 1}]
    if isinstance(body, list):
        return things
    result = body["result"]
    body["result"] = things if isinstance(result, list) else {**result, "things": things}
    return body


def same_cursor(request: Request, body: Any) -> Any:
    body["result"]["more"] = {"cursor": "c2"}
    return body


def circle(request: Request, body: Any) -> Any:
    follows = {"c2": "c4", "c4": "c6", "c6": "c4"}
    body["result"]["more"] = {"cursor": follows.get(request.parameter("after") or "", "c2")}
    return body


def backwards(request: Request, body: Any) -> Any:
    return body | {"meta": {"next": 1}}


def elsewhere(request: Request, body: Any) -> Any:
    link = ("Link", "<https://elsewhere.example.com/>; rel=next")
    return Reply(200, (("Content-Type", "application/json"), link), json.dumps(body).encode())


@pytest.mark.parametrize("way", WAYS)
@pytest.mark.parametrize(
    ("method", "quirk", "most"),
    [
        ("by_offset", same_page, 2),
        ("by_page", same_page, 2),
        ("by_cursor", same_page, 2),
        ("by_link", same_page, 2),
        ("by_cursor", same_cursor, 2),
        ("by_cursor", circle, 12),
        ("by_offset", backwards, 2),
        ("by_link", elsewhere, 1),
    ],
)
def test_a_server_that_repeats_itself_is_left(
    sink: ModuleType, way: str, method: str, quirk: Any, most: int
) -> None:
    shelf = Shelf(9)
    shelf.quirk = quirk
    args, kwargs = CALLS[method]
    with serving(shelf) as host, pytest.raises(sink.errors.PagingError) as caught:
        walk(sink, host, way, method, *args, **kwargs)
    assert len(shelf.requests) <= most
    assert isinstance(caught.value, sink.errors.SinkError)
    assert str(caught.value).startswith(f"lists.{method}: No way to the next page: ")


@pytest.mark.parametrize("way", WAYS)
def test_a_server_that_does_not_page_gives_its_list_once(sink: ModuleType, way: str) -> None:
    shelf = Shelf(3, size=3)
    shelf.says = set()
    shelf.quirk = lambda request, body: {"result": {"things": shelf.things}}
    with serving(shelf) as host:
        assert walk(sink, host, way, "by_page", size=3) == [0, 1, 2]
    assert len(shelf.requests) == 2


@pytest.mark.parametrize("way", WAYS)
def test_a_cursor_of_no_sense_is_an_answer_of_the_wrong_form(sink: ModuleType, way: str) -> None:
    shelf = Shelf(3)

    def quirk(request: Request, body: Any) -> Any:
        body["result"]["more"] = {"cursor": {"a": 1}}
        return body

    shelf.quirk = quirk
    with serving(shelf) as host, pytest.raises(sink.errors.DecodingError):
        walk(sink, host, way, "by_cursor", "top", word="w")


@pytest.mark.parametrize("way", WAYS)
def test_each_page_is_a_call_of_its_own(sink: ModuleType, way: str) -> None:
    """It is tried again by itself, and what fails in the end fails there."""
    shelf = Shelf(6)
    failures = iter([False, False, True, False, True, True])

    def quirk(request: Request, body: Any) -> Any:
        return json_reply(503, {"error": {"code": "x"}}) if next(failures) else body

    shelf.quirk = quirk
    with serving(shelf) as host, pytest.raises(sink.errors.ServerError):
        walk(sink, host, way, "by_offset", size=1)
    targets = [request.parameter("from") for request in shelf.requests]
    assert targets == [None, "1", "2", "2", "3", "3"]


def test_the_readme_goes_over_lists_as_it_says(
    sink: ModuleType, kitchen_sink: Any, capsys: pytest.CaptureFixture[str]
) -> None:
    text = (kitchen_sink / "README.md").read_text("utf-8").split("## Lists")[1].split("\n## ")[0]
    all_items, pages, in_async = (block.split("```")[0] for block in text.split("```python\n")[1:])
    shelf = Shelf(3)
    shelf.things = [{"id": number, "state": "new"} for number in range(3)]
    with serving(shelf) as host:
        with sink.Sink(host=host, **COMMON) as client:
            exec(all_items, {"sink": client})
            assert capsys.readouterr().out.count("Job(id=") == 3
            exec(pages, {"sink": client})
            head, *lines = capsys.readouterr().out.splitlines()
            assert head == "2 3 True"
            assert [line.count("Job(id=") for line in lines] == [2, 1]
        arguments = re.compile(r"AsyncSink\(.*\) as")
        code = arguments.sub("AsyncSink(**settings) as", in_async)
        scope: dict[str, Any] = {"settings": {"host": host, **COMMON}}
        indented = "".join(f"    {line}\n" for line in code.splitlines())
        exec(f"async def shown():\n{indented}", scope)
        asyncio.run(scope["shown"]())
        assert capsys.readouterr().out.count("Job(id=") == 3
