"""Answers that have, or do not have, the promised form."""

from __future__ import annotations

import gzip
from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.runtime.errors import ConnectionFailed, DecodingError
from clientsmith.runtime.operation import Operation
from clientsmith.runtime.values import Model

from .scripted import Server, answer
from .toy import Tenant, Toy

if TYPE_CHECKING:
    import socket


class Wrapped(Model):
    id: int
    name: str | None = None


def got(operation: Operation[Any], *script: Any) -> Any:
    with Server(*script) as server, Toy(base_url=server.url, max_retries=0) as toy:
        return toy.make(operation)


def get(returns: object, *data: str, **fields: Any) -> Operation[Any]:
    return Operation("things.get", "GET", "/things", returns=returns, data=data, auth=(), **fields)


@pytest.mark.parametrize(
    ("operation", "body", "result"),
    [
        (get(Wrapped), {"id": "5", "new": [1]}, Wrapped(id=5)),
        (get(Wrapped, "response"), {"count": 1, "response": {"id": 5}}, Wrapped(id=5)),
        (get(list[int], "a-b", "in ner"), {"a-b": {"in ner": [1]}}, [1]),
        (get(Wrapped | None, "response"), {"count": 0}, None),
        (get(Wrapped | None, "outer", "response"), b'{"outer": {}}', None),
        (get(int | str), "x", "x"),
        (get(bool), "true", True),
        (get(dict[str, Wrapped]), {"k": {"id": 1}}, {"k": Wrapped(id=1)}),
        (get(Any), [1, "a"], [1, "a"]),
        (get(None), {"any": "thing"}, None),
        (get(Wrapped), b'\xef\xbb\xbf{"id": 1}', Wrapped(id=1)),
        (get(Wrapped | None), b"", None),
        (get(bytes, answer="bytes"), b"\x00\xff", b"\x00\xff"),
        (get(str, answer="text"), b"a\xc3\xbc", "aü"),
    ],
)
def test_results(operation: Operation[Any], body: object, result: object) -> None:
    assert got(operation, answer(200, body)) == result


def test_text_in_another_encoding() -> None:
    operation = get(str, answer="text")
    assert got(operation, answer(200, b"\xfc", "text/plain; charset=latin-1")) == "ü"
    assert got(operation, answer(200, b"\xc3\xbc", "text/plain; charset=zip")) == "ü"
    # Python's registry has codecs that cannot go on behind what does not fit.
    for name in ('"nonsense"', "idna", "punycode", "undefined"):
        assert got(operation, answer(200, b"\xfc", f"text/plain; charset={name}")) == "\ufffd"


@pytest.mark.parametrize(
    ("operation", "reply", "words"),
    [
        (get(Wrapped), answer(200, {"id": "x"}), ["$.id", "expected Wrapped", '{"id": "x"}']),
        (get(Wrapped, "response"), answer(200, {"response": {}}), ["`id`", "$.response"]),
        (get(Wrapped, "response"), answer(200, {}), ["response"]),
        (get(Wrapped), answer(200, b'{"id": 1'), ["truncated"]),
        (get(Wrapped), answer(200, b"<html>Sign in</html>", "text/html"), ["text/html, not JSON"]),
        (get(Wrapped), answer(200, b""), ["empty"]),
        (get(list[Tenant]), answer(200, [{"tenantId": 1, "created": "x"}]), ["$[0].created"]),
        (get(Any), answer(200, b"[" * 100_000), ["expected"]),
        (get(Wrapped), answer(200, b'{"id": 1, "name": "\xff"}'), ["utf-8"]),
    ],
)
def test_other_forms_say_what_where_and_how(
    operation: Operation[Any], reply: bytes, words: list[str]
) -> None:
    with pytest.raises(DecodingError) as caught:
        got(operation, reply)
    error = caught.value
    assert str(error).startswith("things.get: 200: ")
    for word in words:
        assert word in error.message
    assert error.status_code == 200
    assert len(str(error)) < 500


def test_excerpts_show_no_secrets() -> None:
    with pytest.raises(DecodingError) as caught:
        got(get(int), answer(200, {"access_token": "tok_123456", "password": "hunter2"}))
    assert "access_token" in caught.value.message
    for shown in (str(caught.value), repr(caught.value.content), repr(caught.value.body)):
        assert "tok_123456" not in shown
        assert "hunter2" not in shown


def test_compressed_answers_are_read() -> None:
    body = gzip.compress(b'{"id": 1}')
    assert got(get(Wrapped), answer(200, body, Content_Encoding="gzip")) == Wrapped(id=1)


def test_broken_compression_is_a_broken_connection() -> None:
    with pytest.raises(ConnectionFailed):
        got(get(Wrapped), answer(200, b"no gzip", Content_Encoding="gzip"))


def test_body_that_breaks_off_is_a_broken_connection() -> None:
    def cut(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")

    with pytest.raises(ConnectionFailed) as caught:
        got(get(Wrapped), cut)
    assert caught.value.sent


def test_garbage_is_a_broken_connection() -> None:
    def garbage(connection: socket.socket) -> None:
        connection.sendall(b"\x16\x03\x01 no HTTP\r\n\r\n")

    with pytest.raises(ConnectionFailed):
        got(get(Wrapped), garbage)


def test_body_that_breaks_off_is_asked_for_again() -> None:
    def cut(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")

    with Server(cut, answer(200, {"id": 1})) as server, Toy(base_url=server.url) as toy:
        assert toy.make(get(Wrapped)) == Wrapped(id=1)
