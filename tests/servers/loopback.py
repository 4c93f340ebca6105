"""The server itself: sockets and threads around one function from request to reply.

Everything is bounded (see `Limits`), and leaving the context closes every socket and joins every
thread, so that a test that hangs or leaks fails where it did so.
"""

import contextlib
import selectors
import socket
import struct
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from email.utils import format_datetime
from types import TracebackType
from typing import Self

from .faults import FaultQueue, HangUp, Pause, Step
from .http1 import (
    Head,
    Inbound,
    Limits,
    Outgoing,
    ProtocolError,
    Reply,
    Request,
    html_reply,
    render,
    split_target,
)

Clock = Callable[[], datetime]

_JOIN_SECONDS = 5.0
_LINGER_SECONDS = 0.2
_SEND_SECONDS = 5.0


def utc_now() -> datetime:
    """Give the present moment with its zone."""
    return datetime.now(UTC)


class LoopbackServer:
    """A threaded HTTP/1.1 server on 127.0.0.1 and a free port; use it with `with`."""

    def __init__(
        self,
        answer: Callable[[Request], Reply],
        *,
        clock: Clock = utc_now,
        limits: Limits | None = None,
    ) -> None:
        self.faults = FaultQueue()
        self._answer = answer
        self._clock = clock
        self._limits = limits or Limits()
        self._lock = threading.Lock()
        self._requests: list[Request] = []
        self._failures: list[Exception] = []
        self._open: dict[threading.Thread, socket.socket] = {}
        self._accepted = 0
        self._stop = threading.Event()
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=128)
        self._listener.setblocking(False)
        self._wake_reader, self._wake_writer = socket.socketpair()
        address: tuple[str, int] = self._listener.getsockname()
        self._port = address[1]
        self._acceptor = threading.Thread(target=self._accept, name="loopback-accept", daemon=True)

    @property
    def host(self) -> str:
        """The address without the port."""
        return "127.0.0.1"

    @property
    def port(self) -> int:
        """The port that the system chose."""
        return self._port

    @property
    def url(self) -> str:
        """The origin, without a slash at its end."""
        return f"http://{self.host}:{self.port}"

    @property
    def requests(self) -> tuple[Request, ...]:
        """All requests read so far, in order; one is here before its answer is sent."""
        with self._lock:
            return tuple(self._requests)

    @property
    def connections(self) -> int:
        """How many connections were accepted so far."""
        with self._lock:
            return self._accepted

    def forget_requests(self) -> None:
        """Empty the record of requests."""
        with self._lock:
            self._requests.clear()

    def __enter__(self) -> Self:
        self._acceptor.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        deadline = time.monotonic() + _JOIN_SECONDS
        self._stop.set()
        self._wake_writer.send(b"\0")
        self._acceptor.join(_JOIN_SECONDS)
        with self._lock:
            open_now = dict(self._open)
        for connection in open_now.values():
            # A thread that waits in recv or send wakes at once; one that just closed does not mind.
            with contextlib.suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)
        for thread in open_now:
            thread.join(max(0.0, deadline - time.monotonic()))
        for part in (self._listener, self._wake_reader, self._wake_writer):
            part.close()
        if self._acceptor.is_alive() or any(thread.is_alive() for thread in open_now):
            raise RuntimeError("a thread of the loopback server did not end")
        if error is None and self._failures:
            raise ExceptionGroup("the loopback server failed", self._failures)

    def _accept(self) -> None:
        with selectors.DefaultSelector() as selector:
            selector.register(self._listener, selectors.EVENT_READ)
            selector.register(self._wake_reader, selectors.EVENT_READ)
            while not self._stop.is_set():
                selector.select()
                # The client may have left between the wake-up and now.
                with contextlib.suppress(BlockingIOError, ConnectionError):
                    self._start(*self._listener.accept())

    def _start(self, connection: socket.socket, peer: tuple[str, int]) -> None:
        with self._lock:
            crowded = len(self._open) >= self._limits.connections
            self._accepted += 1
            number = self._accepted
            if not crowded:
                thread = threading.Thread(
                    target=self._serve,
                    args=(connection, Inbound(connection, self._limits, number, peer[0])),
                    name=f"loopback-{number}",
                    daemon=True,
                )
                self._open[thread] = connection
                # Started under the lock: the thread takes it to leave the table.
                thread.start()
        if crowded:
            connection.close()

    def _serve(self, connection: socket.socket, inbound: Inbound) -> None:
        try:
            with connection:
                connection.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
                while not self._stop.is_set() and self._exchange(connection, inbound):
                    pass
        except (OSError, EOFError):
            # The client left, or the server is ending: the client's side tells the test.
            pass
        except Exception as error:
            with self._lock:
                self._failures.append(error)
        finally:
            with self._lock:
                del self._open[threading.current_thread()]

    def _exchange(self, connection: socket.socket, inbound: Inbound) -> bool:
        """Serve one request. Tells whether the connection stays open."""
        try:
            return self._exchange_strictly(connection, inbound)
        except ProtocolError as error:
            outgoing = Outgoing(method="GET", keep_alive=False, date=self._date())
            return self._play(connection, (render(html_reply(error.status), outgoing), HangUp()))

    def _exchange_strictly(self, connection: socket.socket, inbound: Inbound) -> bool:
        line = inbound.peek_line()
        if line is None:
            return False
        method, target = (*line.decode("latin-1").split(" "), "")[:2]
        fault = self.faults.take(method, split_target(target)[0])
        if fault is not None and not fault.reads:
            return self._play(connection, (HangUp(reset=True),))
        head = inbound.read_head()
        request = self._read(connection, inbound, head)
        with self._lock:
            self._requests.append(request)
        outgoing = Outgoing(head.method, head.keep_alive, self._date())
        if fault is None:
            steps: tuple[Step, ...] = (render(self._answer(request), outgoing),)
        else:
            steps = fault.steps(lambda: self._answer(request), outgoing)
        return self._play(connection, steps if head.keep_alive else (*steps, HangUp()))

    def _read(self, connection: socket.socket, inbound: Inbound, head: Head) -> Request:
        if head.expects_continue and head.body_bytes != 0:
            connection.settimeout(_SEND_SECONDS)
            connection.sendall(b"HTTP/1.1 100 Continue\r\n\r\n")
        path, query = split_target(head.target)
        return Request(
            method=head.method,
            target=head.target,
            path=path,
            query=query,
            headers=head.headers,
            body=inbound.read_body(head),
            connection=inbound.number,
            address=inbound.address,
        )

    def _play(self, connection: socket.socket, steps: tuple[Step, ...]) -> bool:
        for step in steps:
            match step:
                case bytes():
                    connection.settimeout(_SEND_SECONDS)
                    connection.sendall(step)
                case Pause():
                    if self._stop.wait(step.seconds):
                        return False
                case HangUp():
                    _hang_up(connection, reset=step.reset)
                    return False
        return True

    def _date(self) -> str:
        # HTTP dates are in GMT whatever the zone of the clock (RFC 9110 section 5.6.7).
        return format_datetime(self._clock().astimezone(UTC), usegmt=True)


def _hang_up(connection: socket.socket, *, reset: bool) -> None:
    if reset:
        # Lingering for zero seconds makes close send RST in place of FIN (SO_LINGER, socket(7)).
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        return
    # Unread input turns a close into a reset that can overtake the answer: drain it for a moment.
    connection.shutdown(socket.SHUT_WR)
    deadline = time.monotonic() + _LINGER_SECONDS
    with contextlib.suppress(TimeoutError):
        while (remaining := deadline - time.monotonic()) > 0:
            connection.settimeout(remaining)
            if not connection.recv(64 * 1024):
                return
