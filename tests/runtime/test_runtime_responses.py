"""Whole answers and streamed ones."""

from __future__ import annotations

import asyncio
from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientsmith.runtime.errors import ConnectionFailed, DecodingError, NotFound
from clientsmith.runtime.headers import Headers
from clientsmith.runtime.redaction import redact_text, redact_url
from clientsmith.runtime.streaming import LineSplitter

from .scripted import Server, answer
from .toy import AsyncToy, ConversionFailed, Tenant, Toy

if TYPE_CHECKING:
    import socket
    from pathlib import Path

TENANTS = {"tenants": [{"tenantId": 7}]}


def test_raw_response() -> None:
    with (
        Server(answer(200, TENANTS, X_Request_Id="r-1", X_Two="a")) as server,
        Toy(base_url=server.url) as toy,
    ):
        response = toy.tenants.with_raw_response.list(extra_query={"token": "t-123456"})
        assert response.status_code == 200
        assert response.headers["x-TWO"] == "a"
        assert "X-Two" in response.headers
        assert response.request_id == "r-1"
        assert response.retries_taken == 0
        assert 0 < response.elapsed < 5
        assert response.url == f"{server.url}/api/tenants?token=***"
        assert response.text().startswith('{"tenants"')
        assert response.json() == TENANTS
        assert response.parse() == [Tenant(tenant_id=7)]
        assert response.parse() is response.parse()
        assert repr(response) == "<ApiResponse tenants.list 200>"


def test_raw_response_of_another_form() -> None:
    with Server(answer(200, b"<html>")) as server, Toy(base_url=server.url) as toy:
        response = toy.tenants.with_raw_response.list()
        with pytest.raises(ValueError, match="not JSON"):
            response.json()
        with pytest.raises(DecodingError):
            response.parse()


def test_wrapped_methods_keep_their_documentation() -> None:
    with Toy(host="localhost") as toy:
        assert toy.tenants.with_raw_response.list.__doc__ == "All tenants."
        assert toy.tenants.with_streaming_response.list.__doc__ == "All tenants."


def test_streamed_calls_are_made_when_entered() -> None:
    with Server(answer(200, TENANTS)) as server, Toy(base_url=server.url) as toy:
        opening = toy.tenants.with_streaming_response.list()
        assert server.seen == []
        with opening as response:
            assert response.parse() == [Tenant(tenant_id=7)]
            assert b"".join(response.iter_bytes()) == response.read()
        assert len(server.seen) == 1


def test_streamed_failures() -> None:
    with (
        Server(answer(404), answer(200, {"status": 1, "message": "convert"})) as server,
        Toy(base_url=server.url) as toy,
    ):
        with pytest.raises(NotFound):
            toy.tenants.with_streaming_response.list().__enter__()
        with (
            toy.tenants.with_streaming_response.list() as response,
            pytest.raises(ConversionFailed),
        ):
            response.parse()


TEXT = "one\r\ntwo\rthree\n\nfüür".encode()


def test_pieces_text_and_lines() -> None:
    with Server(answer(200, TEXT, "text/plain")) as server, Toy(base_url=server.url) as toy:
        with toy.tenants.download() as response:
            assert b"".join(response.iter_bytes()) == TEXT
            with pytest.raises(RuntimeError, match="already"):
                response.read()
        with toy.tenants.download() as response:
            assert "".join(response.iter_text()) == TEXT.decode()
        with toy.tenants.download() as response:
            assert list(response.iter_lines()) == ["one", "two", "three", "", "füür"]
        with toy.tenants.download() as response:
            assert response.parse() == TEXT


def test_a_stream_that_is_left_is_closed() -> None:
    with Server(answer(200, b"x" * 1_000_000)) as server, Toy(base_url=server.url) as toy:
        with toy.tenants.download() as response:
            next(response.iter_bytes())
        with pytest.raises(RuntimeError, match="already"):
            response.read()


def cut(connection: socket.socket) -> None:
    connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nabc")


def test_files_are_written_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "file"
    with (
        Server(answer(200, b"x" * 200_000), cut, answer(200, b"new")) as server,
        Toy(base_url=server.url) as toy,
    ):
        with toy.tenants.download() as response:
            assert response.write_to(target) == 200_000
        with toy.tenants.download() as response, pytest.raises(ConnectionFailed) as caught:
            response.write_to(target)
        assert caught.value.request is not None
        assert target.read_bytes() == b"x" * 200_000
        with toy.tenants.download() as response:
            response.write_to(str(target))
    assert target.read_bytes() == b"new"
    assert [path.name for path in tmp_path.iterdir()] == ["file"]
    (tmp_path / "plain").touch()
    assert target.stat().st_mode == (tmp_path / "plain").stat().st_mode


def test_async_streams(tmp_path: Path) -> None:
    async def run(url: str) -> None:
        async with AsyncToy(base_url=url) as toy:
            async with await toy.tenants.download() as response:
                assert b"".join([piece async for piece in response.iter_bytes()]) == TEXT
                with pytest.raises(RuntimeError, match="already"):
                    await response.read()
            async with await toy.tenants.download() as response:
                lines = [line async for line in response.iter_lines()]
                assert lines == ["one", "two", "three", "", "füür"]
            async with await toy.tenants.download() as response:
                assert await response.read() == await response.read() == TEXT
                assert [text async for text in response.iter_text()] == [TEXT.decode()]
            async with await toy.tenants.download() as response:
                assert await response.write_to(tmp_path / "file") == len(TEXT)
            async with await toy.tenants.download() as response:
                with pytest.raises(ConnectionFailed):
                    await response.write_to(tmp_path / "file")
            assert (tmp_path / "file").read_bytes() == TEXT

    text = answer(200, TEXT, "text/plain")
    with Server(text, text, text, text, cut) as server:
        asyncio.run(run(server.url))
    assert len(list(tmp_path.iterdir())) == 1


def test_async_streams_that_are_left() -> None:
    async def run(url: str) -> None:
        async with AsyncToy(base_url=url) as toy:
            for _ in range(3):
                async with await toy.tenants.download() as response:
                    async for piece in response.iter_bytes():
                        assert piece
                        break

    with Server(answer(200, b"x" * 1_000_000)) as server:
        asyncio.run(run(server.url))


@given(st.lists(st.text("ab\r\n", max_size=6)))
def test_lines_do_not_depend_on_the_pieces(pieces: list[str]) -> None:
    text = "".join(pieces)
    expected = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    if not expected[-1]:
        expected.pop()
    splitter = LineSplitter()
    lines = [line for piece in pieces for line in splitter.feed(piece)]
    assert lines + splitter.end() == expected


def test_headers() -> None:
    headers = Headers([("A", "1"), ("B", "2"), ("a", "3")])
    assert dict(headers) == {"a": "1, 3", "b": "2"}
    assert len(headers) == 2
    assert "c" not in headers
    assert repr(headers) == "Headers(a, b)"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ('{"token": "abc", "n": 1}', '{"token": "***", "n": 1}'),
        ('{"Password" : "a\\"b"}', '{"Password" : "***"}'),
        ('{"refreshToken": "cut of', '{"refreshToken": "***"'),
        ("client_secret=abc&x=1", "client_secret=***&x=1"),
        ("the key is given-secret.", "the key is ***."),
        ("given%2Fslash", "***"),
        ('{"message": "no token"}', '{"message": "no token"}'),
    ],
)
def test_redaction_of_texts(text: str, shown: str) -> None:
    assert redact_text(text, ["given-secret", "given/slash", "n"]) == shown


def test_redaction_of_urls() -> None:
    url = "https://h/p?a=1&api_key=k1&k=v&flag"
    assert redact_url(url, (), {"k"}) == "https://h/p?a=1&api_key=***&k=***&flag"
    assert redact_url("https://h/p") == "https://h/p"
