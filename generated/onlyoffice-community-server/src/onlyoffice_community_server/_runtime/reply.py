"""What a transport gives back, and what it is asked for, in terms that no HTTP library knows."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Protocol

from .headers import Headers

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator, Sequence
    from xml.etree.ElementTree import Element

    from .bodies import Content
    from .limits.passes import Pass

__all__ = [
    "AsyncBody",
    "AsyncCountedBody",
    "AsyncReply",
    "Body",
    "CountedBody",
    "Outgoing",
    "Reply",
    "SyncReply",
]


class Outgoing:
    """A request for one try. `timeout` is in seconds for each step; `deadline` is a reading of `time.monotonic`.

    `bare`: nothing is added to it, neither headers nor authentication of an HTTP client of the user's own.
    """

    __slots__ = ("bare", "content", "deadline", "headers", "method", "timeout", "url")

    def __init__(
        self,
        method: str,
        url: str,
        headers: dict[str, str],
        content: Content | None,
        timeout: float | None,
        deadline: float | None,
        bare: bool = False,
    ) -> None:
        self.bare = bare
        self.method = method
        self.url = url
        self.headers = headers
        self.content = content
        self.timeout = timeout
        self.deadline = deadline


class Reply:
    """Status and headers of an answer, and its content once that is read."""

    def __init__(self, status_code: int, raw_headers: Sequence[tuple[bytes, bytes]]) -> None:
        self.status_code = status_code
        self.raw_headers = raw_headers
        self.content = b""
        self.decoded: Any = None
        """The content as the operation's type, once it has been decoded, until it is taken."""
        self.tree: Element | None = None
        """The content as XML, once it has been parsed."""
        self.elapsed = 0.0
        """Seconds from sending this try to the end of the answer; to its headers while it is streamed."""

    @property
    def is_success(self) -> bool:
        """Whether the status is 2xx."""
        return 200 <= self.status_code < 300

    def has_header(self, name: str) -> bool:
        """Whether there is a header of this name, which costs less than to read all of them."""
        wanted = name.lower().encode("latin-1")
        return any(found.lower() == wanted for found, _ in self.raw_headers)

    @cached_property
    def headers(self) -> Headers:
        """The response headers, as sent."""
        return Headers(
            (name.decode("latin-1"), value.decode("latin-1")) for name, value in self.raw_headers
        )


class Body(Protocol):
    """The open body of an answer. Failures are TransportErrors."""

    def read(self) -> bytes: ...
    def pieces(self) -> Iterator[bytes]: ...
    def close(self) -> None: ...


class AsyncBody(Protocol):
    """The open body of an answer. Failures are TransportErrors."""

    async def read(self) -> bytes: ...
    def pieces(self) -> AsyncIterator[bytes]: ...
    async def close(self) -> None: ...


class CountedBody:
    """A body whose request counts at the server's limits until it is read, closed or forgotten."""

    def __init__(self, body: Body, passed: Pass) -> None:
        self._body = body
        self._passed = passed

    def read(self) -> bytes:
        try:
            return self._body.read()
        finally:
            self._passed.end()

    def pieces(self) -> Iterator[bytes]:
        try:
            yield from self._body.pieces()
        finally:
            self._passed.end()

    def close(self) -> None:
        try:
            self._body.close()
        finally:
            self._passed.end()


class AsyncCountedBody:
    """A body whose request counts at the server's limits until it is read, closed or forgotten."""

    def __init__(self, body: AsyncBody, passed: Pass) -> None:
        self._body = body
        self._passed = passed

    async def read(self) -> bytes:
        try:
            return await self._body.read()
        finally:
            self._passed.end()

    async def pieces(self) -> AsyncIterator[bytes]:
        try:
            async for piece in self._body.pieces():
                yield piece
        finally:
            self._passed.end()

    async def close(self) -> None:
        try:
            await self._body.close()
        finally:
            self._passed.end()


class SyncReply(Reply):
    """An answer whose body is still open."""

    def __init__(
        self, status_code: int, raw_headers: Sequence[tuple[bytes, bytes]], body: Body
    ) -> None:
        super().__init__(status_code, raw_headers)
        self.body = body


class AsyncReply(Reply):
    """An answer whose body is still open."""

    def __init__(
        self, status_code: int, raw_headers: Sequence[tuple[bytes, bytes]], body: AsyncBody
    ) -> None:
        super().__init__(status_code, raw_headers)
        self.body = body
