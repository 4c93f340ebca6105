"""A server on the loopback interface that speaks HTTP/2 and nothing else (RFC 9113)."""

from __future__ import annotations

import json
import socket
import threading
from contextlib import suppress
from typing import TYPE_CHECKING, NamedTuple, Self, TypeAlias, assert_never

import h2.config
import h2.connection
import h2.errors
import h2.events

from .tls import serving

if TYPE_CHECKING:
    from collections.abc import Callable
    from types import TracebackType

__all__ = ["GoAway", "Http2Request", "Http2Server", "Ok", "Refuse"]


class Http2Request(NamedTuple):
    """A request as it arrived; `connection` counts from 1."""

    connection: int
    stream: int
    headers: dict[str, str]
    body: bytes


class Ok(NamedTuple):
    """Status 200 with a body in JSON."""

    body: object


class Refuse(NamedTuple):
    """Reset the stream: nothing was done (REFUSED_STREAM, RFC 9113 8.7)."""


class GoAway(NamedTuple):
    """Take nothing any more on this connection, this request included (RFC 9113 6.8)."""


Action: TypeAlias = Ok | Refuse | GoAway


class Http2Server:
    """Does with each request what `decide` says; `together`: only once so many are open on a connection."""

    def __init__(self, decide: Callable[[Http2Request], Action], together: int = 1) -> None:
        self.seen: list[Http2Request] = []
        self.connections = 0
        self._decide = decide
        self._together = together
        self._context = serving("h2")
        self._listener = socket.create_server(("127.0.0.1", 0))
        self._lock = threading.Lock()
        self._open: list[socket.socket] = []
        self._threads: list[threading.Thread] = []
        self.url = f"https://127.0.0.1:{self._listener.getsockname()[1]}"
        self._start(self._accept)

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
                self.connections += 1
                self._start(self._serve, connection, self.connections)

    def _serve(self, connection: socket.socket, number: int) -> None:
        with (
            suppress(OSError),
            connection,
            self._context.wrap_socket(connection, server_side=True) as stream,
        ):
            self._open.append(stream)
            _Exchange(self, stream, number).run()

    def take(self, requests: list[Http2Request]) -> list[Action]:
        """What to do with complete requests; nothing yet while too few of them are there."""
        if len(requests) < self._together:
            return []
        with self._lock:
            self.seen += requests
            return [self._decide(request) for request in requests]

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        with suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()
        for connection in self._open:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in self._threads:
            thread.join(5)


class _Exchange:
    """One connection."""

    def __init__(self, server: Http2Server, stream: socket.socket, number: int) -> None:
        self._server = server
        self._stream = stream
        self._number = number
        config = h2.config.H2Configuration(client_side=False, header_encoding="utf-8")
        self._state = h2.connection.H2Connection(config)
        self._headers: dict[int, dict[str, str]] = {}
        self._bodies: dict[int, bytearray] = {}
        self._complete: list[Http2Request] = []
        self._leaves = False

    def run(self) -> None:
        """Until one of both leaves."""
        self._state.initiate_connection()
        self._flush()
        while not self._leaves and (data := self._stream.recv(65536)):
            for event in self._state.receive_data(data):
                self._note(event)
            actions = self._server.take(self._complete)
            for request, action in zip(self._complete, actions, strict=False):
                self._act(request.stream, action)
            del self._complete[: len(actions)]
            self._flush()

    def _note(self, event: h2.events.Event) -> None:
        match event:
            case h2.events.RequestReceived(stream_id=int(stream), headers=list(pairs)):
                self._headers[stream] = {str(name): str(value) for name, value in pairs}
                self._bodies[stream] = bytearray()
            case h2.events.DataReceived(stream_id=int(stream), data=bytes(data)):
                self._bodies[stream] += data
                self._state.acknowledge_received_data(event.flow_controlled_length or 0, stream)
            case h2.events.StreamEnded(stream_id=int(stream)):
                body = bytes(self._bodies.pop(stream))
                headers = self._headers.pop(stream)
                self._complete.append(Http2Request(self._number, stream, headers, body))
            case _:
                pass

    def _act(self, stream: int, action: Action) -> None:
        match action:
            case Ok(body):
                content = json.dumps(body).encode()
                headers = [
                    (":status", "200"),
                    ("content-type", "application/json"),
                    ("content-length", str(len(content))),
                ]
                self._state.send_headers(stream, headers)
                self._state.send_data(stream, content, end_stream=True)
            case Refuse():
                self._state.reset_stream(stream, h2.errors.ErrorCodes.REFUSED_STREAM)
            case GoAway():
                self._leaves = True
                self._state.close_connection(last_stream_id=stream - 2 if stream > 2 else 0)
            case _:
                assert_never(action)

    def _flush(self) -> None:
        self._stream.sendall(self._state.data_to_send())
