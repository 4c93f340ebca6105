"""A proxy on the loopback interface: it forwards plain HTTP and opens tunnels (RFC 9110 9.3.6)."""

from __future__ import annotations

import select
import socket
import ssl
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple, Self
from urllib.parse import urlsplit

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

__all__ = ["Asked", "ProxyServer"]

_REFUSED = b"HTTP/1.1 407 Credentials wanted\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


class Asked(NamedTuple):
    """What a client asked of the proxy."""

    method: str
    target: str
    headers: dict[str, str]


class ProxyServer:
    """Sends everything to one port of this machine, whatever host is asked for, and keeps all that it could read.

    `authorization` is what it wants to see in Proxy-Authorization; with a `context` it speaks TLS itself.
    """

    def __init__(
        self, to: str, authorization: str | None = None, context: ssl.SSLContext | None = None
    ) -> None:
        self.asked: list[Asked] = []
        self.read = bytearray()
        self._to = urlsplit(to).port
        self._authorization = authorization
        self._context = context
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self.port: int = self._listener.getsockname()[1]
        self._start(self._accept)

    def url(self, user: str = "") -> str:
        """Its address, with `user:password@` or nothing in front."""
        return f"http{'s' if self._context else ''}://{user}127.0.0.1:{self.port}"

    def _start(self, target: Callable[..., None], *args: object) -> None:
        thread = threading.Thread(target=target, args=args, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        with suppress(OSError):
            while True:
                connection, _ = self._listener.accept()
                connection.settimeout(10)
                self._open.append(connection)
                self._start(self._serve, connection)

    def _serve(self, connection: socket.socket) -> None:
        with suppress(OSError), connection:
            if self._context is not None:
                connection = self._context.wrap_socket(connection, server_side=True)
                self._open.append(connection)
            self._exchange(connection)

    def _exchange(self, client: socket.socket) -> None:
        with client:
            head = b""
            while b"\r\n\r\n" not in head:
                head += self._receive(client)
            head, _, rest = head.partition(b"\r\n\r\n")
            line, *lines = head.decode("latin-1").split("\r\n")
            method, target, _ = line.split(" ")
            headers = {n.lower(): v.strip() for n, _, v in (text.partition(":") for text in lines)}
            self.asked.append(Asked(method, target, headers))
            if headers.get("proxy-authorization") != self._authorization:
                client.sendall(_REFUSED)
                return
            with socket.create_connection(("127.0.0.1", self._to), timeout=10) as server:
                self._open.append(server)
                if method == "CONNECT":
                    client.sendall(b"HTTP/1.1 200 Connected\r\n\r\n")
                    server.sendall(rest)
                else:
                    kept = [text for text in lines if not text.lower().startswith("proxy-")]
                    path = target.partition("://")[2].partition("/")[2]
                    first = f"{method} /{path} HTTP/1.1"
                    server.sendall("\r\n".join([first, *kept, "", ""]).encode("latin-1") + rest)
                self._relay(client, server)

    def _receive(self, client: socket.socket) -> bytes:
        piece = client.recv(65536)
        if not piece:
            raise ConnectionError("The client went away")
        self.read += piece
        return piece

    def _relay(self, client: socket.socket, server: socket.socket) -> None:
        """Pass on what either says; by one thread, for no two may use a connection with TLS at once."""
        while True:
            waiting = client.pending() if isinstance(client, ssl.SSLSocket) else 0
            ready = [client] if waiting else select.select([client, server], [], [], 10)[0]
            if client in ready:
                server.sendall(self._receive(client))
            if server in ready:
                piece = server.recv(65536)
                if not piece:
                    return
                client.sendall(piece)
            if not ready:
                return

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        for one in (self._listener, *self._open):
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
        # Threads still look at them.
        for thread in self._threads:
            thread.join(5)
        for one in (self._listener, *self._open):
            one.close()
