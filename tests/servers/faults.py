"""Scripted faults: what a broken server, proxy or network does to one exchange.

A fault decides a script of steps (send, pause, hang up) and performs nothing; the server plays it. So each
fault is a small pure class, and a new one touches this module only.
"""

import gzip
import threading
from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace
from typing import ClassVar

from .http1 import Outgoing, Pairs, Reply, has_body, render, render_head

_LONGEST_PAUSE = 5.0
_JSON: Pairs = (("Content-Type", "application/json; charset=utf-8"),)


@dataclass(frozen=True, slots=True)
class Pause:
    """Do nothing for that many seconds; the end of the server cuts it short."""

    seconds: float

    def __post_init__(self) -> None:
        if not 0 <= self.seconds <= _LONGEST_PAUSE:
            raise ValueError(f"a pause lasts 0 to {_LONGEST_PAUSE} seconds")


@dataclass(frozen=True, slots=True)
class HangUp:
    """Close the connection: with an orderly FIN, or with a RST as a crash would."""

    reset: bool = False


Step = bytes | Pause | HangUp
Answer = Callable[[], Reply]


@dataclass(frozen=True, kw_only=True)
class Fault(ABC):
    """One disturbed exchange, for the next request of that path and method (None: any)."""

    path: str | None = None
    method: str | None = None

    reads: ClassVar[bool] = True
    """Whether the server takes the request from the socket at all."""

    def matches(self, method: str, path: str) -> bool:
        """Tell whether this fault is meant for such a request."""
        return self.path in (None, path) and self.method in (None, method)

    @abstractmethod
    def steps(self, answer: Answer, outgoing: Outgoing) -> tuple[Step, ...]:
        """Decide what happens on the wire; `answer` performs the operation and gives the true reply."""


@dataclass(frozen=True)
class DropBeforeReading(Fault):
    """Close with the request unread, which resets the connection. Such a request is not recorded."""

    reads: ClassVar[bool] = False

    def steps(self, answer: Answer, outgoing: Outgoing) -> tuple[Step, ...]:
        return (HangUp(reset=True),)


@dataclass(frozen=True)
class DropAfterReading(Fault):
    """Read the request, then close without a byte of answer.

    With `perform` the operation has happened all the same: the case that makes a blind retry of a
    POST dangerous.
    """

    perform: bool = False
    reset: bool = False

    def steps(self, answer: Answer, outgoing: Outgoing) -> tuple[Step, ...]:
        if self.perform:
            answer()
        return (HangUp(self.reset),)


@dataclass(frozen=True)
class DropInBody(Fault):
    """Announce the whole body, send a part of it, close."""

    sent: int = 10

    def steps(self, answer: Answer, outgoing: Outgoing) -> tuple[Step, ...]:
        reply = answer()
        part = reply.body[: self.sent]
        if len(part) == len(reply.body):
            raise ValueError(f"a body of {len(part)} bytes would be sent whole")
        head = render_head(reply, outgoing, (("Content-Length", str(len(reply.body))),))
        return (head + part, HangUp())


@dataclass(frozen=True)
class TruncatedJson(Fault):
    """The true reply with the second half of its text missing and the length to match."""

    def steps(self, answer: Answer, outgoing: Outgoing) -> tuple[Step, ...]:
        reply = answer()
        return (render(replace(reply, body=reply.body[: len(reply.body) // 2]), outgoing),)


@dataclass(frozen=True)
class Garbage(Fault):
    """Bytes that are no HTTP, such as another protocol behind the port, then a close."""

    data: bytes = b"\x15\x03\x01\x00\x02\x02\x50\r\n\r\n"

    def steps(self, answer: Answer, outgoing: Outgoing) -> tuple[Step, ...]:
        return (self.data, HangUp())


@dataclass(frozen=True)
class SlowHead(Fault):
    """The true reply, its head spread over that many seconds."""

    seconds: float = 0.3
    pieces: int = 3

    def steps(self, answer: Answer, outgoing: Outgoing) -> tuple[Step, ...]:
        data = render(answer(), outgoing)
        body = data.index(b"\r\n\r\n") + 4
        return (*_spread(data[:body], self.seconds, self.pieces), data[body:])


@dataclass(frozen=True)
class SlowBody(Fault):
    """The true reply, its head at once and its body spread over that many seconds."""

    seconds: float = 0.3
    pieces: int = 3

    def steps(self, answer: Answer, outgoing: Outgoing) -> tuple[Step, ...]:
        data = render(answer(), outgoing)
        body = data.index(b"\r\n\r\n") + 4
        return (data[:body], *_spread(data[body:], self.seconds, self.pieces))


@dataclass(frozen=True)
class Gzipped(Fault):
    """The true reply compressed, asked for or not; `broken` spoils the checksum at its end."""

    broken: bool = False

    def steps(self, answer: Answer, outgoing: Outgoing) -> tuple[Step, ...]:
        reply = answer()
        body = gzip.compress(reply.body, mtime=0)
        if self.broken:
            body = body[:-8] + bytes(byte ^ 0xFF for byte in body[-8:])
        headers = (*reply.headers, ("Content-Encoding", "gzip"))
        return (render(Reply(reply.status, headers, body), outgoing),)


@dataclass(frozen=True)
class Chunked(Fault):
    """The true reply in chunks of that many bytes; `cut` closes before the last chunk."""

    size: int = 7
    cut: bool = False

    def steps(self, answer: Answer, outgoing: Outgoing) -> tuple[Step, ...]:
        reply = answer()
        data = render_head(reply, outgoing, (("Transfer-Encoding", "chunked"),))
        if not has_body(reply, outgoing):
            return (data,)
        for start in range(0, len(reply.body), self.size):
            piece = reply.body[start : start + self.size]
            data += b"%x\r\n%b\r\n" % (len(piece), piece)
        return (data, HangUp()) if self.cut else (data + b"0\r\n\r\n",)


@dataclass(frozen=True)
class Canned(Fault):
    """A fixed reply in place of the true one; the operation does not happen."""

    reply: Reply

    def steps(self, answer: Answer, outgoing: Outgoing) -> tuple[Step, ...]:
        return (render(self.reply, outgoing),)


@dataclass(frozen=True)
class WrongType(Fault):
    """The true reply's status with an HTML page for a body, as a proxy's login page has it."""

    def steps(self, answer: Answer, outgoing: Outgoing) -> tuple[Step, ...]:
        page = b"<!DOCTYPE html><html><body>Please sign in</body></html>"
        headers = (("Content-Type", "text/html; charset=utf-8"),)
        return (render(Reply(answer().status, headers, page), outgoing),)


def empty(status: int = 200, *, path: str | None = None) -> Canned:
    """Answer with no body: a 200 that says JSON and has none, or a 204."""
    return Canned(Reply(status, () if status == 204 else _JSON), path=path)


def invalid_utf8(*, path: str | None = None) -> Canned:
    """Answer 200 with JSON text that is not UTF-8."""
    return Canned(Reply(200, _JSON, b'{"value":"\xff\xfe"}'), path=path)


def refused(status: int, retry_after: str | None = None, *, path: str | None = None) -> Canned:
    """Answer as a throttled (429) or overloaded (503) server; `retry_after` is seconds or a date."""
    headers = () if retry_after is None else (("Retry-After", retry_after),)
    body = b'{"error":"error","message":"busy"}'
    return Canned(Reply(status, (*_JSON, *headers), body), path=path)


def redirect(location: str, status: int = 307, *, path: str | None = None) -> Canned:
    """Send the client to another address, which may be another origin."""
    return Canned(Reply(status, (("Location", location),)), path=path)


class FaultQueue:
    """The faults still to happen, in order; each is used once. Safe from any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._faults: list[Fault] = []

    def append(self, fault: Fault) -> None:
        """Add a fault behind the others."""
        self.extend((fault,))

    def extend(self, faults: Iterable[Fault]) -> None:
        """Add several faults in their order."""
        with self._lock:
            self._faults.extend(faults)

    def clear(self) -> None:
        """Forget all faults that have not happened."""
        with self._lock:
            self._faults.clear()

    def take(self, method: str, path: str) -> Fault | None:
        """Give and remove the first fault that is meant for such a request."""
        with self._lock:
            for place, fault in enumerate(self._faults):
                if fault.matches(method, path):
                    return self._faults.pop(place)
            return None

    def __len__(self) -> int:
        with self._lock:
            return len(self._faults)


def _spread(data: bytes, seconds: float, pieces: int) -> tuple[Step, ...]:
    size = -(-len(data) // pieces) or 1
    steps: list[Step] = []
    for start in range(0, len(data), size):
        steps.extend((Pause(seconds / pieces), data[start : start + size]))
    return tuple(steps)
