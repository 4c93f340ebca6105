"""HTTP/1.1 messages: reading requests strictly, writing replies (RFC 9112).

Strict on purpose: what a lenient server would forgive (folded headers, two lengths, a missing Host)
is refused, because a client that sends it is wrong.
"""

import json
import re
import socket
import time
from collections.abc import Mapping
from dataclasses import dataclass
from http.client import responses
from urllib.parse import parse_qsl, unquote

_TOKEN = re.compile(r"[!#$%&'*+.^_`|~0-9A-Za-z-]+")
_CONTROL = re.compile(r"[\x00-\x08\x0a-\x1f\x7f]")
_CHUNK_SIZE = re.compile(rb"[0-9A-Fa-f]{1,8}")
_RECEIVE_BYTES = 64 * 1024
_LINE_BYTES = 8 * 1024

Pairs = tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Limits:
    """What one server accepts before it gives up on a client; sizes in bytes, times in seconds."""

    head_bytes: int = 32 * 1024
    header_count: int = 100
    body_bytes: int = 16 * 1024 * 1024
    idle_seconds: float = 30.0
    request_seconds: float = 10.0
    connections: int = 128


@dataclass(frozen=True, slots=True)
class Request:
    """One request as it arrived.

    `connection` numbers the connections of a server from 1; `address` is the client's.
    """

    method: str
    target: str
    path: str
    query: Pairs
    headers: Pairs
    body: bytes
    connection: int
    address: str

    def header(self, name: str) -> str | None:
        """Give a header's value, repeated ones joined by a comma (RFC 9110 section 5.2)."""
        return find_header(self.headers, name)

    def parameter(self, name: str) -> str | None:
        """Give the first query value of that exact name."""
        return next((value for key, value in self.query if key == name), None)

    def json(self) -> object:
        """Decode the body as JSON.

        Raises ValueError when it is not UTF-8 JSON, NaN and Infinity included (RFC 8259).
        """
        value: object = json.loads(self.body.decode("utf-8"), parse_constant=_refuse_constant)
        return value


@dataclass(frozen=True, slots=True)
class Reply:
    """One answer, without the headers that frame it on the wire (length, connection, date)."""

    status: int
    headers: Pairs = ()
    body: bytes = b""


@dataclass(frozen=True, slots=True)
class Outgoing:
    """How a reply is to be framed: the request's side of the exchange."""

    method: str
    keep_alive: bool
    date: str


@dataclass(frozen=True, slots=True)
class Head:
    """A parsed request line with its headers; `body_bytes` is None for a chunked body."""

    method: str
    target: str
    headers: Pairs
    body_bytes: int | None
    keep_alive: bool
    expects_continue: bool


class ProtocolError(Exception):
    """The client broke HTTP or a limit; `status` is what it is told before the connection ends."""

    def __init__(self, status: int, reason: str) -> None:
        super().__init__(f"{status} {reason}")
        self.status = status
        self.reason = reason


def find_header(headers: Pairs, name: str) -> str | None:
    """Give a header's value whatever the case of its name, or None."""
    found = [value for key, value in headers if key.lower() == name.lower()]
    return ", ".join(found) if found else None


def json_reply(status: int, value: Mapping[str, object]) -> Reply:
    """Make a JSON reply."""
    text = json.dumps(value, ensure_ascii=False, separators=(",", ":"))
    return Reply(status, (("Content-Type", "application/json; charset=utf-8"),), text.encode())


def html_reply(status: int, headers: Pairs = ()) -> Reply:
    """Make the short HTML page that a web server shows when no application has answered."""
    title = f"{status} {_phrase(status)}"
    page = f"<!DOCTYPE html><html><head><title>{title}</title></head><body>{title}</body></html>"
    return Reply(status, (("Content-Type", "text/html; charset=utf-8"), *headers), page.encode())


def has_body(reply: Reply, outgoing: Outgoing) -> bool:
    """Tell whether a body may follow the head (RFC 9112 section 6.3)."""
    return outgoing.method != "HEAD" and reply.status not in (204, 304)


def render_head(reply: Reply, outgoing: Outgoing, framing: Pairs) -> bytes:
    """Write the status line and the headers; `framing` says how the body's end is found."""
    lines = [f"HTTP/1.1 {reply.status} {_phrase(reply.status)}"]
    headers = (
        ("Date", outgoing.date),
        ("Connection", "keep-alive" if outgoing.keep_alive else "close"),
        *reply.headers,
        *framing,
    )
    lines.extend(f"{name}: {value}" for name, value in headers)
    return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1")


def render(reply: Reply, outgoing: Outgoing) -> bytes:
    """Write a whole reply framed by its length."""
    # A 204 carries no length at all (RFC 9110 section 8.6).
    length = () if reply.status == 204 else (("Content-Length", str(len(reply.body))),)
    head = render_head(reply, outgoing, length)
    return head + reply.body if has_body(reply, outgoing) else head


def split_target(target: str) -> tuple[str, Pairs]:
    """Split a request target into its decoded path and its query pairs."""
    path, _, query = target.partition("?")
    return unquote(path), tuple(parse_qsl(query, keep_blank_values=True))


def parse_head(data: bytes, limits: Limits) -> Head:
    """Parse a request line and headers, without the empty line that ends them.

    Raises ProtocolError for anything that RFC 9112 does not allow a client to send.
    """
    first, *rest = data.decode("latin-1").split("\r\n")
    parts = first.split(" ")
    if len(parts) != 3 or not _TOKEN.fullmatch(parts[0]) or not parts[1].startswith("/"):
        raise ProtocolError(400, "bad request line")
    method, target, version = parts
    if version not in ("HTTP/1.1", "HTTP/1.0"):
        raise ProtocolError(505, "bad version")
    if len(rest) > limits.header_count:
        raise ProtocolError(431, "too many headers")
    headers = tuple(_parse_header(line) for line in rest)
    if version == "HTTP/1.1" and len(_values(headers, "host")) != 1:
        raise ProtocolError(400, "one Host is required")
    options = (find_header(headers, "connection") or "").lower()
    return Head(
        method=method,
        target=target,
        headers=headers,
        body_bytes=_body_bytes(headers, limits),
        keep_alive=version == "HTTP/1.1" and "close" not in options,
        expects_continue=(find_header(headers, "expect") or "").lower() == "100-continue",
    )


class Inbound:
    """The reading side of one connection: bounded in size and time."""

    def __init__(
        self, connection: socket.socket, limits: Limits, number: int, address: str
    ) -> None:
        self.number = number
        self.address = address
        self._connection = connection
        self._limits = limits
        self._buffer = bytearray()
        self._deadline = 0.0

    def peek_line(self) -> bytes | None:
        """Wait for the next request line and show it without taking it from the socket.

        Bytes that stay in the kernel make a close look like a reset to the client, as when a real
        server dies before it reads. Gives None when the client has gone or stays silent.
        """
        self._deadline = time.monotonic() + self._limits.idle_seconds
        seen = bytes(self._buffer)
        try:
            while b"\n" not in seen:
                if len(seen) > _LINE_BYTES:
                    raise ProtocolError(414, "request line too long")
                self._connection.settimeout(self._remaining())
                # What was read ahead of its turn (a pipelined request) lies in front of the rest.
                fresh = self._connection.recv(_LINE_BYTES + 1, socket.MSG_PEEK)
                if not fresh:
                    return None
                if len(self._buffer) + len(fresh) == len(seen):
                    time.sleep(0.002)
                seen = bytes(self._buffer) + fresh
        except TimeoutError:
            return None
        return seen.split(b"\n", 1)[0].rstrip(b"\r")

    def read_head(self) -> Head:
        """Read up to the empty line. Raises ProtocolError, or EOFError when the client leaves."""
        self._deadline = time.monotonic() + self._limits.request_seconds
        while (end := self._buffer.find(b"\r\n\r\n")) < 0:
            if len(self._buffer) > self._limits.head_bytes:
                raise ProtocolError(431, "head too large")
            self._fill()
        data = self._take(end + 4)[:-4]
        if len(data) > self._limits.head_bytes:
            raise ProtocolError(431, "head too large")
        return parse_head(data, self._limits)

    def read_body(self, head: Head) -> bytes:
        """Read the body that a head announces. Raises ProtocolError or EOFError."""
        if head.body_bytes is not None:
            return self._exactly(head.body_bytes)
        body = bytearray()
        while size := self._chunk_size():
            if len(body) + size > self._limits.body_bytes:
                raise ProtocolError(413, "body too large")
            body += self._exactly(size)
            if self._exactly(2) != b"\r\n":
                raise ProtocolError(400, "chunk without an end")
        if self._line():
            raise ProtocolError(400, "trailers are not read")
        return bytes(body)

    def _chunk_size(self) -> int:
        size = self._line().split(b";", 1)[0].strip()
        if not _CHUNK_SIZE.fullmatch(size):
            raise ProtocolError(400, "bad chunk size")
        return int(size, 16)

    def _line(self) -> bytes:
        while (end := self._buffer.find(b"\r\n")) < 0:
            if len(self._buffer) > _LINE_BYTES:
                raise ProtocolError(400, "line too long")
            self._fill()
        return self._take(end + 2)[:-2]

    def _exactly(self, size: int) -> bytes:
        while len(self._buffer) < size:
            self._fill()
        return self._take(size)

    def _take(self, size: int) -> bytes:
        taken = bytes(self._buffer[:size])
        del self._buffer[:size]
        return taken

    def _fill(self) -> None:
        try:
            self._connection.settimeout(self._remaining())
            data = self._connection.recv(_RECEIVE_BYTES)
        except TimeoutError:
            raise ProtocolError(408, "request too slow") from None
        if not data:
            raise EOFError
        self._buffer += data

    def _remaining(self) -> float:
        remaining = self._deadline - time.monotonic()
        if remaining <= 0:
            raise TimeoutError
        return remaining


def _parse_header(line: str) -> tuple[str, str]:
    name, colon, value = line.partition(":")
    if not colon or not _TOKEN.fullmatch(name):
        raise ProtocolError(400, "bad header name")
    if _CONTROL.search(value):
        raise ProtocolError(400, "control character in a header")
    return name, value.strip(" \t")


def _values(headers: Pairs, name: str) -> list[str]:
    return [value for key, value in headers if key.lower() == name]


def _body_bytes(headers: Pairs, limits: Limits) -> int | None:
    codings, lengths = _values(headers, "transfer-encoding"), _values(headers, "content-length")
    if codings:
        # A message framed in two ways is how requests are smuggled (RFC 9112 section 6.3).
        if lengths:
            raise ProtocolError(400, "both a length and chunks")
        if [coding.lower() for coding in codings] != ["chunked"]:
            raise ProtocolError(501, "unknown transfer coding")
        return None
    if not lengths:
        return 0
    if len(lengths) > 1 or not (lengths[0].isascii() and lengths[0].isdigit()):
        raise ProtocolError(400, "bad length")
    if len(lengths[0]) > 12 or int(lengths[0]) > limits.body_bytes:
        raise ProtocolError(413, "body too large")
    return int(lengths[0])


def _refuse_constant(name: str) -> object:
    raise ValueError(f"{name} is not JSON")


def _phrase(status: int) -> str:
    return responses.get(status, "Unknown")
