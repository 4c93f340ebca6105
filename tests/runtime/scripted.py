"""A server on the loopback interface that answers what a test scripts, byte for byte."""

from __future__ import annotations

import json
import socket
import threading
from collections.abc import Callable
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple, Self, TypeAlias

if TYPE_CHECKING:
    import ssl
    from types import TracebackType

Action: TypeAlias = Callable[[socket.socket], None]
"""Does what it likes with the connection; the connection is closed afterwards."""


class Seen(NamedTuple):
    """A request as it arrived."""

    method: str
    target: str
    headers: dict[str, str]
    body: bytes


def answer(
    status: int = 200,
    body: object = b"",
    content_type: str | None = "application/json",
    **headers: str,
) -> bytes:
    """An answer; a body that is not bytes is written as JSON, `_` in header names stands for `-`."""
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    lines = [f"HTTP/1.1 {status} Status", f"Content-Length: {len(content)}"]
    if content_type is not None:
        lines.append(f"Content-Type: {content_type}")
    lines += [f"{name.replace('_', '-')}: {value}" for name, value in headers.items()]
    return "\r\n".join([*lines, "", ""]).encode() + content


def drop(connection: socket.socket) -> None:
    """Close without a word."""


class Server:
    """Answers requests with the scripted answers in their order; the last one again and again.

    With a `context` it speaks TLS.
    """

    def __init__(
        self,
        *script: bytes | Action,
        host: str = "127.0.0.1",
        context: ssl.SSLContext | None = None,
    ) -> None:
        self.script = list(script)
        self.seen: list[Seen] = []
        self.connections = 0
        self._listener = socket.create_server(
            (host, 0), family=socket.AF_INET6 if ":" in host else socket.AF_INET
        )
        self._open: set[socket.socket] = set()
        self._threads: list[threading.Thread] = []
        self._lock = threading.Lock()
        self.port: int = self._listener.getsockname()[1]
        self._context = context
        scheme = "http" if context is None else "https"
        self.url = f"{scheme}://{f'[{host}]' if ':' in host else host}:{self.port}"
        self._start(self._accept)

    def _start(self, target: Callable[..., None], *args: object) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while True:
            try:
                connection, _ = self._listener.accept()
            except OSError:
                return
            connection.settimeout(10)
            connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
            with self._lock:
                self.connections += 1
                self._open.add(connection)
            self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        with suppress(OSError), connection:
            if self._context is not None:
                connection = self._context.wrap_socket(connection, server_side=True)
                with self._lock:
                    self._open.add(connection)
            self._exchange(connection)

    def _exchange(self, connection: socket.socket) -> None:
        with connection:
            buffer = b""
            while True:
                while b"\r\n\r\n" not in buffer:
                    piece = connection.recv(65536)
                    if not piece:
                        return
                    buffer += piece
                head, _, buffer = buffer.partition(b"\r\n\r\n")
                request, *lines = head.decode("latin-1").split("\r\n")
                method, target, _ = request.split(" ")
                pairs = (line.partition(":") for line in lines)
                headers = {name.lower(): value.strip() for name, _, value in pairs}
                body, buffer = _body(connection, headers, buffer)
                with self._lock:
                    self.seen.append(Seen(method, target, headers, body))
                    step = self.script.pop(0) if len(self.script) > 1 else self.script[0]
                if not isinstance(step, bytes):
                    step(connection)
                    return
                connection.sendall(step)

    def close(self) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        with self._lock:
            for connection in self._open:
                with suppress(OSError):
                    connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


def _more(connection: socket.socket) -> bytes:
    piece = connection.recv(65536)
    if not piece:
        raise ConnectionError("The client went away")
    return piece


def _body(connection: socket.socket, headers: dict[str, str], buffer: bytes) -> tuple[bytes, bytes]:
    """The body of a request and what came behind it."""
    if headers.get("transfer-encoding") == "chunked":
        while not buffer.endswith(b"0\r\n\r\n"):
            buffer += _more(connection)
        body = b""
        while True:
            size, _, buffer = buffer.partition(b"\r\n")
            length = int(size, 16)
            body += buffer[:length]
            buffer = buffer[length + 2 :]
            if length == 0:
                return body, buffer
    length = int(headers.get("content-length", "0"))
    while len(buffer) < length:
        buffer += _more(connection)
    return buffer[:length], buffer[length:]
