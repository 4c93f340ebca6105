"""Formats are chosen by client and call: what is asked for, what is sent, and that both clients do the same."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any, Final, cast
from urllib.parse import unquote

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec import field

from clientsmith.runtime.format_client import AsyncFormatClient, FormatClient
from clientsmith.runtime.formats import Formats
from clientsmith.runtime.operation import Operation
from clientsmith.runtime.resource import AsyncResource, Resource
from clientsmith.runtime.service import Server as Address
from clientsmith.runtime.service import Service
from clientsmith.runtime.times import address_text, round_trip, round_trip_text
from clientsmith.runtime.values import Model, read_timestamp
from runtime.scripted import Seen, Server, answer

from .dotnet_xml import to_xml

if TYPE_CHECKING:
    from collections.abc import Callable

BOTH: Final = Formats(answer=("json", "xml"), body=("json", "form"), suffix=True)
BY_HEADER: Final = Formats(answer=("xml", "json"))
BODY: Final = {"count": 1, "response": {"id": 5, "tags": ["a"]}}
FORM: Final = "application/x-www-form-urlencoded"


class Thing(Model):
    id: int
    tags: list[str] = field(default_factory=list[str])


THING: Final = Thing(id=5, tags=["a"])
GET: Final = Operation[Thing](
    "things.get", "GET", "/things/{id}", returns=Thing, data=("response",)
)
PUT: Final = Operation[Thing](
    "things.put", "PUT", "/things", returns=Thing, data=("response",), body="json"
)
DELETE: Final = Operation[None]("things.delete", "DELETE", "/things/{id}", answer="none")
BYTES: Final = Operation[bytes]("things.bytes", "GET", "/bytes", returns=bytes, answer="bytes")
UPLOAD: Final = Operation[Thing](
    "things.upload", "POST", "/things", returns=Thing, data=("response",), body="binary"
)


def service(formats: Formats) -> Service:
    """An API with one server and no authentication."""
    return Service(
        name="formats",
        version="0.1.0",
        servers={"main": Address("https://api.example.com")},
        default_server="main",
        formats=formats,
    )


def called(
    formats: Formats,
    operation: Operation[Any],
    *script: bytes,
    client: Any = None,
    **arguments: Any,
) -> tuple[Any, Seen]:
    """The result and the request of a call, which are the same sync and async."""
    options = arguments.pop("options", {})
    settings: dict[str, Any] = {"max_retries": 0, "allow_http": True, **(client or {})}
    none: dict[str, Any] = {"variables": {}, "credentials": {}}
    with Server(*(script or (answer(200, BODY),))) as server:
        settings["base_url"] = server.url
        with FormatClient(service(formats), settings=cast("Any", settings), **none) as sync:
            result = Resource(sync._core)._call(operation, options, **arguments)

        async def run() -> Any:
            async with AsyncFormatClient(
                service(formats), settings=cast("Any", settings), **none
            ) as other:
                return await AsyncResource(other._core)._call(operation, options, **arguments)

        assert asyncio.run(run()) == result
        first, second = server.seen
    keep = {name: value for name, value in first.headers.items() if name != "user-agent"}
    other = {name: value for name, value in second.headers.items() if name != "user-agent"}
    assert (first.method, first.target, first.body, keep) == (
        second.method,
        second.target,
        second.body,
        other,
    )
    return result, first


@pytest.mark.parametrize(
    ("formats", "client", "options", "target", "accept"),
    [
        (Formats(), {}, {}, "/things/a%2Fb.c", "application/json"),
        (Formats(suffix=True), {}, {}, "/things/a%2Fb.c.json", "application/json"),
        (Formats(answer=("xml",), suffix=True), {}, {}, "/things/a%2Fb.c.xml", "application/xml"),
        (BOTH, {}, {}, "/things/a%2Fb.c.json", "application/json"),
        (BOTH, {"format": "xml"}, {}, "/things/a%2Fb.c.xml", "application/xml"),
        (BOTH, {}, {"format": "xml"}, "/things/a%2Fb.c.xml", "application/xml"),
        (BOTH, {"format": "xml"}, {"format": "json"}, "/things/a%2Fb.c.json", "application/json"),
        (BY_HEADER, {}, {}, "/things/a%2Fb.c", "application/xml"),
        (BY_HEADER, {"format": "json"}, {}, "/things/a%2Fb.c", "application/json"),
    ],
)
@pytest.mark.parametrize("reply", [answer(200, BODY), answer(200, to_xml(BODY), "text/xml")])
def test_what_is_asked_for_and_whatever_is_answered(
    formats: Formats,
    client: dict[str, Any],
    options: dict[str, Any],
    target: str,
    accept: str,
    reply: bytes,
) -> None:
    if "xml" not in formats.answer and b"<" in reply:
        pytest.skip("no server answers what it does not offer")
    result, seen = called(
        formats,
        GET,
        reply,
        client=client,
        options=options,
        path={"id": "a/b.c"},
        query={"fields": ["id", "tags"]},
    )
    assert result == THING
    assert seen.target == f"{target}?fields=id&fields=tags"
    assert seen.headers["accept"] == accept


def test_calls_without_a_value_have_a_suffix_and_bytes_have_none() -> None:
    _, seen = called(BOTH, DELETE, answer(200, b""), path={"id": 1}, options={"format": "xml"})
    assert (seen.target, seen.headers["accept"]) == ("/things/1.xml", "*/*")
    result, seen = called(BOTH, BYTES, answer(200, b"<x>"), options={"format": "xml"})
    assert (result, seen.target, seen.headers["accept"]) == (b"<x>", "/bytes", "*/*")


@pytest.mark.parametrize(
    ("client", "options", "content_type", "body"),
    [
        ({}, {}, "application/json", b'{"name":"a b","tags":["x","y"],"sub":{"Key":1}}'),
        ({"body_format": "form"}, {}, FORM, b"name=a+b&tags%5B0%5D=x&tags%5B1%5D=y&sub.Key=1"),
        ({}, {"body_format": "form"}, FORM, b"name=a+b&tags%5B0%5D=x&tags%5B1%5D=y&sub.Key=1"),
        (
            {"body_format": "form"},
            {"body_format": "json"},
            "application/json",
            b'{"name":"a b","tags":["x","y"],"sub":{"Key":1}}',
        ),
    ],
)
def test_bodies_in_json_and_as_forms(
    client: dict[str, Any], options: dict[str, Any], content_type: str, body: bytes
) -> None:
    sent = {"name": "a b", "tags": ["x", "y"], "sub": {"Key": 1}}
    result, seen = called(BOTH, PUT, client=client, options=options, body=sent)
    assert result == THING
    assert (seen.headers["content-type"], seen.body) == (content_type, body)


def test_lists_of_objects_in_forms_are_counted() -> None:
    sent = {"share": [{"Key": "a", "Access": 1}, {"Key": "b", "Access": 2}]}
    _, seen = called(BOTH, PUT, options={"body_format": "form"}, body=sent)
    assert (
        unquote(seen.body.decode())
        == "share[0].Key=a&share[0].Access=1&share[1].Key=b&share[1].Access=2"
    )


def test_a_clients_choice_holds_where_there_is_one() -> None:
    _, seen = called(BOTH, UPLOAD, client={"body_format": "form"}, body=b"x")
    assert (seen.headers["content-type"], seen.body) == ("application/octet-stream", b"x")
    own = Operation[Thing](
        "own", "GET", "/own", returns=Thing, data=("response",), formats=Formats()
    )
    result, seen = called(BOTH, own, client={"format": "xml"})
    assert (result, seen.target) == (THING, "/own")


@pytest.mark.parametrize(
    ("operation", "options", "words"),
    [
        (GET, {"format": "yaml"}, "format is 'yaml'; this call offers json, xml"),
        (GET, {"body_format": "json"}, "body_format is 'json'; this call offers none"),
        (PUT, {"body_format": "xml"}, "body_format is 'xml'; this call offers json, form"),
        (UPLOAD, {"body_format": "form"}, "body_format is 'form'; this call offers none"),
    ],
)
def test_a_choice_that_a_call_does_not_offer(
    operation: Operation[Any], options: dict[str, Any], words: str
) -> None:
    with pytest.raises(ValueError, match=words):
        called(BOTH, operation, options=options, path={"id": 1}, body={"a": "1"})


@pytest.mark.parametrize(
    ("name", "value", "words"),
    [("format", "yaml", "not one of json, xml"), ("body_format", "xml", "not one of json, form")],
)
@pytest.mark.parametrize("kind", [FormatClient, AsyncFormatClient])
def test_a_choice_that_a_client_does_not_offer(
    kind: Callable[..., Any], name: str, value: str, words: str
) -> None:
    with pytest.raises(ValueError, match=words):
        kind(service(BOTH), variables={}, credentials={}, settings={name: value})


def test_copies_of_clients_choose_on_the_same_connections() -> None:
    with (
        Server(answer(200, BODY)) as server,
        FormatClient(
            service(BOTH), variables={}, credentials={}, settings={"base_url": server.url}
        ) as client,
    ):
        copy = client.with_options(format="xml")
        for each in (client, copy, copy.with_options(timeout=5), copy.with_options(format="json")):
            Resource(each._core)._call(GET, {}, path={"id": 1})
        with pytest.raises(ValueError, match="not one of"):
            client.with_options(format=cast("Any", "yaml"))
        targets = [seen.target.rpartition(".")[2] for seen in server.seen]
        assert targets == ["json", "xml", "xml", "json"]
        assert server.connections == 1


def test_calls_that_are_not_described_write_their_own_suffix() -> None:
    with (
        Server(answer(200, to_xml(BODY), "text/xml")) as server,
        FormatClient(
            service(BOTH),
            variables={},
            credentials={},
            settings={"base_url": server.url, "format": "xml"},
        ) as client,
    ):
        found = client.request("GET", "/things/{id}.xml", variables={"id": 5})
        assert found.parse() == {"count": "1", "response": {"id": "5", "tags": "a"}}
        assert found.body == found.parse()
        with pytest.raises(ValueError, match="not JSON"):
            found.json()
        assert server.seen[0].target == "/things/5.xml"


MOMENT = datetime(2008, 4, 10, 6, 30, 0, 123456, timezone(timedelta(hours=-7)))


@pytest.mark.parametrize(
    ("moment", "body", "address"),
    [
        (MOMENT, "2008-04-10T06:30:00.1234560-07:00", "2008-04-10T13-30-00.1234560Z"),
        (MOMENT.replace(microsecond=0), "2008-04-10T06:30:00-07:00", "2008-04-10T13-30-00Z"),
        (datetime(2008, 4, 10, tzinfo=UTC), "2008-04-10T00:00:00Z", "2008-04-10T00-00-00Z"),
    ],
)
def test_moments_in_the_round_trip_form(moment: datetime, body: str, address: str) -> None:
    formats = Formats(body=("json", "form"), times="round_trip")
    find = Operation[Thing](
        "find", "POST", "/at/{at}", returns=Thing, data=("response",), body="json"
    )
    arguments: dict[str, Any] = {
        "path": {"at": moment},
        "query": {"since": moment, "all": [moment], "day": moment.date()},
        "body": {"at": moment, "list": [{"at": moment}]},
    }
    _, seen = called(formats, find, **arguments)
    day = moment.date().isoformat()
    assert seen.target == f"/at/{address}?since={address}&all={address}&day={day}"
    assert seen.body.decode() == f'{{"at":"{body}","list":[{{"at":"{body}"}}]}}'
    _, seen = called(formats, find, options={"body_format": "form"}, **arguments)
    assert unquote(seen.body.decode()) == f"at={body}&list[0].at={body}".replace("+", "%2B")


MOMENTS = st.builds(
    lambda moment, minutes: moment.replace(tzinfo=timezone(timedelta(minutes=minutes))),
    st.datetimes(datetime(2, 1, 1), datetime(9998, 1, 1)),
    st.integers(-14 * 60, 14 * 60),
)


@given(MOMENTS)
def test_round_trips(moment: datetime) -> None:
    text = round_trip_text(moment)
    assert read_timestamp(text) == moment
    assert read_timestamp(text).utcoffset() == moment.utcoffset()
    fraction = text[19:].partition("+")[0].partition("-")[0].rstrip("Z")
    assert fraction == "" or (len(fraction) == 8 and fraction.endswith("0"))
    day, _, time = address_text(moment).partition("T")
    assert ":" not in time
    assert read_timestamp(f"{day}T{time.replace('-', ':')}") == moment


@settings(max_examples=30, deadline=None)
@given(st.recursive(MOMENTS | st.integers() | st.text(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)))  # fmt: skip
def test_bodies_keep_all_but_moments(body: Any) -> None:
    def back(value: Any, like: Any) -> Any:
        if isinstance(like, datetime):
            return read_timestamp(value) if isinstance(value, str) else value
        if isinstance(like, dict):
            return {key: back(value[key], item) for key, item in like.items()}
        if isinstance(like, list):
            return [back(item, other) for item, other in zip(value, like, strict=True)]
        return value

    assert back(round_trip(body), body) == body


def test_moments_need_an_offset() -> None:
    for write in (round_trip_text, address_text):
        with pytest.raises(ValueError, match="no time zone"):
            write(datetime(2026, 1, 2))
