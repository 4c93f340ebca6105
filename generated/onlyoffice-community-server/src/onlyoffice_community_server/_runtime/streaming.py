"""Answers that are read piece by piece."""

from __future__ import annotations

import codecs
import os
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile
from threading import Lock
from typing import IO, TYPE_CHECKING, Self, TypeVar

from .decoding import charset_of
from .exceptions import TransportError
from .response import ResponseBase

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from types import TracebackType

    from .call import Call
    from .reply import AsyncReply, SyncReply

__all__ = ["AsyncStreamedResponse", "LineSplitter", "StreamedResponse"]

T = TypeVar("T")


class LineSplitter:
    """Cuts text into lines as it arrives; lines end with LF, CR LF or CR, which are not part of them."""

    def __init__(self) -> None:
        self._rest: list[str] = []
        self._after_cr = False

    def feed(self, text: str) -> list[str]:
        """The lines that are complete with this piece."""
        if self._after_cr and text:
            text = text.removeprefix("\n")
            self._after_cr = False
        if text.endswith("\r"):
            self._after_cr = True
        lines = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
        if len(lines) == 1:
            # Kept in pieces: to glue a long line at each piece would take quadratic time.
            self._rest.append(text)
            return []
        lines[0] = "".join([*self._rest, lines[0]])
        self._rest = [lines.pop()]
        return lines

    def end(self) -> list[str]:
        """The last line, when it has no end."""
        last = "".join(self._rest)
        return [last] if last else []


class _Target:
    """A file that appears under its name only when it is complete.

    A task that is cancelled leaves its thread at work; whatever that does after `finish` comes to nothing.
    """

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = Path(path)
        self._file: IO[bytes] | None = None
        self._finished = False
        self._lock = Lock()
        self.written = 0

    def open(self) -> None:
        with self._lock:
            if not self._finished:
                self._file = NamedTemporaryFile(  # noqa: SIM115 - closed by `finish`
                    dir=self._path.parent, prefix=f".{self._path.name}.", delete=False
                )

    def write(self, piece: bytes) -> None:
        with self._lock:
            if self._file is not None and not self._finished:
                self._file.write(piece)
                self.written += len(piece)

    def finish(self, complete: bool) -> None:
        with self._lock:
            self._finished = True
            if self._file is None:
                return
            temporary = Path(self._file.name)
            try:
                # What is written now may find the disk full.
                self._file.close()
                if complete:
                    # Temporary files are private; the result has the mode of any new file.
                    mask = os.umask(0)
                    os.umask(mask)
                    temporary.chmod(0o666 & ~mask)
                    temporary.replace(self._path)
            finally:
                with suppress(OSError):
                    temporary.unlink()


class StreamedResponse(ResponseBase[T]):
    """An answer whose body is still to be read; leave it with `with` or `close()`.

    A failed status has been raised already. A body can be read once.
    """

    def __init__(self, call: Call[T], reply: SyncReply) -> None:
        super().__init__(call, reply)
        self._reply = reply
        self._started = False
        self._read: bytes | None = None

    def iter_bytes(self) -> Iterator[bytes]:
        """The body in pieces as they arrive. Raises TransportError when it breaks off."""
        if self._read is not None:
            yield self._read
            return
        if self._started:
            raise RuntimeError("The body has been read already")
        self._started = True
        try:
            yield from self._reply.body.pieces()
        except TransportError as problem:
            raise self._call.named(problem) from problem.__cause__

    def iter_text(self) -> Iterator[str]:
        """The body as text in pieces; bytes that do not fit its encoding become U+FFFD."""
        decoder = codecs.getincrementaldecoder(charset_of(self.headers.get("content-type")))(
            "replace"
        )
        for piece in self.iter_bytes():
            if text := decoder.decode(piece):
                yield text
        if text := decoder.decode(b"", True):
            yield text

    def iter_lines(self) -> Iterator[str]:
        """The body's lines without their ends."""
        splitter = LineSplitter()
        for text in self.iter_text():
            yield from splitter.feed(text)
        yield from splitter.end()

    def read(self) -> bytes:
        """The whole body; it is kept, and other methods can be used afterwards."""
        if self._read is None:
            self._read = b"".join(self.iter_bytes())
            self._reply.content = self._read
        return self._read

    def parse(self) -> T:
        """The result, as the method itself would have given it. Raises StatusError and DecodingError."""
        self.read()
        return self._call.result(self._reply)

    def write_to(self, path: str | os.PathLike[str]) -> int:
        """Write the body to a file and give the number of bytes.

        The file is there only when it is complete. Raises TransportError and OSError.
        """
        target = _Target(path)
        complete = False
        try:
            target.open()
            for piece in self.iter_bytes():
                target.write(piece)
            complete = True
        finally:
            target.finish(complete)
        return target.written

    def close(self) -> None:
        """Give up what has not been read."""
        self._started = True
        self._reply.body.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncStreamedResponse(ResponseBase[T]):
    """An answer whose body is still to be read; leave it with `async with` or `await close()`.

    A failed status has been raised already. A body can be read once.
    """

    def __init__(self, call: Call[T], reply: AsyncReply) -> None:
        super().__init__(call, reply)
        self._reply = reply
        self._started = False
        self._read: bytes | None = None

    async def iter_bytes(self) -> AsyncIterator[bytes]:
        """The body in pieces as they arrive. Raises TransportError when it breaks off."""
        if self._read is not None:
            yield self._read
            return
        if self._started:
            raise RuntimeError("The body has been read already")
        self._started = True
        try:
            async for piece in self._reply.body.pieces():
                yield piece
        except TransportError as problem:
            raise self._call.named(problem) from problem.__cause__

    async def iter_text(self) -> AsyncIterator[str]:
        """The body as text in pieces; bytes that do not fit its encoding become U+FFFD."""
        decoder = codecs.getincrementaldecoder(charset_of(self.headers.get("content-type")))(
            "replace"
        )
        async for piece in self.iter_bytes():
            if text := decoder.decode(piece):
                yield text
        if text := decoder.decode(b"", True):
            yield text

    async def iter_lines(self) -> AsyncIterator[str]:
        """The body's lines without their ends."""
        splitter = LineSplitter()
        async for text in self.iter_text():
            for line in splitter.feed(text):
                yield line
        for line in splitter.end():
            yield line

    async def read(self) -> bytes:
        """The whole body; it is kept, and other methods can be used afterwards."""
        if self._read is None:
            self._read = b"".join([piece async for piece in self.iter_bytes()])
            self._reply.content = self._read
        return self._read

    async def parse(self) -> T:
        """The result, as the method itself would have given it. Raises StatusError and DecodingError."""
        await self.read()
        return self._call.result(self._reply)

    async def write_to(self, path: str | os.PathLike[str]) -> int:
        """Write the body to a file and give the number of bytes.

        The file is there only when it is complete. Raises TransportError and OSError.
        """
        # Here because sync clients need no asyncio, which takes longer to import than this package.
        import asyncio

        target = _Target(path)
        complete = False
        try:
            await asyncio.to_thread(target.open)
            async for piece in self.iter_bytes():
                # Disks may be slow, and the event loop has other things to do.
                await asyncio.to_thread(target.write, piece)
            complete = True
        finally:
            target.finish(complete)
        return target.written

    async def close(self) -> None:
        """Give up what has not been read."""
        self._started = True
        await self._reply.body.close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()
