"""Bodies of requests: JSON, forms, multipart, files and streams."""

from __future__ import annotations

import asyncio
import io
import json
import os
from email.parser import BytesParser
from email.policy import HTTP
from typing import TYPE_CHECKING, Any
from urllib.parse import parse_qsl

import pytest
from msgspec import field

from clientsmith.runtime.errors import ConfigurationError, ConnectionFailed, ServerError
from clientsmith.runtime.operation import Operation
from clientsmith.runtime.values import UNSET, Model, Secret

from .scripted import Seen, Server, answer, drop
from .toy import AsyncToy, Toy

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from pathlib import Path


class Item(Model):
    key: str = field(name="Key")
    extra: str | None = None


def operation(body: Any, method: str = "POST") -> Operation[None]:
    return Operation("send", method, "/send", body=body, nullable=frozenset({"nullable"}), auth=())


def sent(kind: Any, body: object, **options: Any) -> Seen:
    """The request that arrives, the same from both clients; a function makes a body for each."""

    def fresh() -> object:
        return body() if callable(body) else body

    async def with_async(url: str) -> None:
        async with AsyncToy(base_url=url) as toy:
            await toy.make(operation(kind), body=fresh(), options=options)

    with Server(answer(204, content_type=None)) as server:
        with Toy(base_url=server.url) as toy:
            toy.make(operation(kind), body=fresh(), options=options)
        asyncio.run(with_async(server.url))
        first, second = server.seen
    if kind != "multipart":
        assert first.body == second.body
    assert len(first.body) == len(second.body)
    return first


def test_json_fields() -> None:
    body = {
        "a": None,
        "nullable": None,
        "unset": UNSET,
        "items": [Item(key="1")],
        "s": Secret("x"),
    }
    seen = sent("json", body, extra_body={"more": 1})
    assert json.loads(seen.body) == {
        "nullable": None,
        "items": [{"Key": "1"}],
        "s": "x",
        "more": 1,
    }


@pytest.mark.parametrize(
    ("body", "text"), [([1], b"[1]"), (Item(key="1"), b'{"Key":"1"}'), ("a", b'"a"'), ({}, b"{}")]
)
def test_json_of_whole_values(body: object, text: bytes) -> None:
    assert sent("json", body).body == text


def test_extra_fields_for_whole_records() -> None:
    assert json.loads(sent("json", Item(key="1"), extra_body={"b": 2}).body) == {"Key": "1", "b": 2}
    assert json.loads(sent("json", None, extra_body={"b": 2}).body) == {"b": 2}


def test_no_body() -> None:
    seen = sent("json", None)
    assert seen.body == b""
    assert "content-type" not in seen.headers


@pytest.mark.parametrize(("kind", "body"), [("json", [1]), ("binary", b"x"), (None, UNSET)])
def test_extra_fields_without_place(kind: Any, body: object) -> None:
    with Toy(base_url="http://localhost") as toy, pytest.raises(ValueError, match="body"):
        toy.make(operation(kind), body=body, options={"extra_body": {"a": 1}})


def test_form_fields() -> None:
    body = {
        "a": "x y&z",
        "none": None,
        "nullable": None,
        "list": [1, True],
        "items": [Item(key="1"), Item(key="ü", extra="e")],
        "object": {"in": {"ner": 1.5}},
    }
    seen = sent("form", body, extra_body={"more": 1})
    assert seen.headers["content-type"] == "application/x-www-form-urlencoded"
    assert parse_qsl(seen.body.decode(), keep_blank_values=True, strict_parsing=True) == [
        ("a", "x y&z"),
        ("nullable", ""),
        ("list[0]", "1"),
        ("list[1]", "true"),
        ("items[0].Key", "1"),
        ("items[1].Key", "ü"),
        ("items[1].extra", "e"),
        ("object.in.ner", "1.5"),
        ("more", "1"),
    ]


def test_form_needs_fields() -> None:
    with Toy(base_url="http://localhost") as toy, pytest.raises(TypeError, match="fields"):
        toy.make(operation("form"), body=[1])


def parts(seen: Seen) -> list[tuple[object, object, str, object]]:
    """Names, file names, types and contents of a multipart body, read by another implementation."""
    head = f"Content-Type: {seen.headers['content-type']}\r\n\r\n".encode()
    message = BytesParser(policy=HTTP).parsebytes(head + seen.body)
    return [
        (
            part.get_param("name", header="content-disposition"),
            part.get_filename(),
            part.get_content_type(),
            part.get_payload(decode=True),
        )
        for part in message.walk()
        if not part.is_multipart()
    ]


def test_multipart_fields_and_files(tmp_path: Path) -> None:
    path = tmp_path / "report.txt"
    path.write_bytes(b"text\r\n" * 20_000)
    with path.open("rb") as opened:

        def body() -> dict[str, object]:
            opened.seek(6)
            return {
                "title": "Größe",
                "tags": ["a", "b"],
                "raw": b"\x00\xff",
                "path": path,
                "open": opened,
                "many": [("a.json", b"{}"), ('q".bin', io.BytesIO(b"q"), "x/y")],
            }

        seen = sent("multipart", body)
    assert seen.headers["content-length"] == str(len(seen.body))
    assert "transfer-encoding" not in seen.headers
    assert parts(seen) == [
        ("title", None, "text/plain", "Größe".encode()),
        ("tags[0]", None, "text/plain", b"a"),
        ("tags[1]", None, "text/plain", b"b"),
        ("raw", "raw", "application/octet-stream", b"\x00\xff"),
        ("path", "report.txt", "text/plain", path.read_bytes()),
        ("open", "report.txt", "text/plain", path.read_bytes()[6:]),
        ("many", "a.json", "application/json", b"{}"),
        ("many", "q%22.bin", "x/y", b"q"),
    ]


def test_names_of_files_cannot_add_headers() -> None:
    seen = sent("multipart", {"f": ('a"\r\nX-Evil: 1', b"x")})
    assert b"X-Evil" in seen.body
    assert b"\r\nX-Evil" not in seen.body
    with Toy(base_url="http://localhost") as toy, pytest.raises(ValueError, match="content type"):
        toy.make(operation("multipart"), body={"f": ("a", b"x", "a/b\r\nX-Evil: 1")})


@pytest.mark.parametrize("upload", [("a",), ("a", b"x", "t", 1), ("a", 5)])
def test_files_that_are_none(upload: object) -> None:
    with Toy(base_url="http://localhost") as toy, pytest.raises(TypeError):
        toy.make(operation("multipart"), body={"f": upload})


def test_binary_bodies(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(os.urandom(150_000))
    assert sent("binary", path).body == path.read_bytes()
    assert sent("binary", b"abc").headers["content-type"] == "application/octet-stream"
    chunked = sent("binary", [b"a", b"b"])
    assert chunked.body == b"ab"
    assert chunked.headers["transfer-encoding"] == "chunked"
    assert "content-length" not in chunked.headers


@pytest.mark.parametrize("body", ["text", 5, {"a": 1}])
def test_binary_bodies_that_are_none(body: object) -> None:
    with Toy(base_url="http://localhost") as toy, pytest.raises(TypeError):
        toy.make(operation("binary"), body=body)


def test_files_open_as_text_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_text("x")
    with (
        Server(answer()) as server,
        Toy(base_url=server.url) as toy,
        path.open() as opened,
        pytest.raises(TypeError, match="binary mode"),
    ):
        toy.make(operation("binary"), body=opened)


def test_seekable_files_are_wound_back_for_another_try(tmp_path: Path) -> None:
    path = tmp_path / "x"
    path.write_bytes(b"0123456789")
    with (
        Server(drop, answer(503), answer(204, content_type=None)) as server,
        Toy(base_url=server.url) as toy,
        path.open("rb") as opened,
    ):
        opened.seek(4)
        toy.make(operation("binary", "PUT"), body=opened)
        assert [seen.body for seen in server.seen] == [b"456789"] * 3


class _Shrinking(io.BytesIO):
    """A file that others cut off while it is sent."""

    def read(self, size: int | None = -1, /) -> bytes:
        self.truncate(3)
        return super().read(size)


class _Growing(io.BytesIO):
    """A file that others write to while it is sent."""

    def read(self, size: int | None = -1, /) -> bytes:
        position = self.tell()
        self.seek(0, os.SEEK_END)
        self.write(b"more")
        self.seek(position)
        return super().read(size)


def test_files_that_change_while_they_are_sent() -> None:
    with Server(answer(204)) as server, Toy(base_url=server.url) as toy:
        toy.make(operation("binary"), body=_Growing(b"content"))
        with pytest.raises(ConfigurationError, match="shorter"):
            toy.make(operation("binary"), body=_Shrinking(b"content"))
        toy.make(operation("binary"), body=b"after")
        assert [seen.body for seen in server.seen] == [b"content", b"after"]

        async def run() -> None:
            async with AsyncToy(base_url=server.url) as client:
                with pytest.raises(ConfigurationError, match="shorter"):
                    await client.make(operation("binary"), body=_Shrinking(b"content"))
                await client.make(operation("binary"), body=_Growing(b"content"))

        asyncio.run(run())
        assert server.seen[-1].body == b"content"


@pytest.mark.parametrize("name", ["Content-Length", "transfer-encoding"])
def test_what_frames_a_body_cannot_be_set(name: str) -> None:
    with Toy(base_url="https://api.example") as toy, pytest.raises(ValueError, match=name):
        toy.make(operation("json"), body={}, options={"extra_headers": {name: "7"}})


def test_bodies_that_are_gone_are_not_sent_again() -> None:
    def pieces() -> Iterator[bytes]:
        yield b"a"

    with Server(answer(503), drop) as server, Toy(base_url=server.url) as toy:
        with pytest.raises(ServerError):
            toy.make(operation("binary", "PUT"), body=pieces())
        with pytest.raises(ConnectionFailed):
            toy.make(operation("binary", "PUT"), body=pieces())
        assert len(server.seen) == 2


async def async_pieces() -> AsyncIterator[bytes]:
    yield b"a"
    yield b"b"


def test_async_iterables_need_the_async_client() -> None:
    async def with_async(url: str) -> None:
        async with AsyncToy(base_url=url) as toy:
            await toy.make(operation("binary"), body=async_pieces())

    with Server(answer(204, content_type=None)) as server:
        with Toy(base_url=server.url) as toy, pytest.raises(TypeError, match="async client"):
            toy.make(operation("binary"), body=async_pieces())
        asyncio.run(with_async(server.url))
        assert [seen.body for seen in server.seen] == [b"ab"]
