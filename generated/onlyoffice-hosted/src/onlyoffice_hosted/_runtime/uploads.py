"""Bodies that are sent piece by piece: files and streams."""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import IO, Final, TypeAlias, cast

from .exceptions import ConfigurationError

__all__ = ["BinaryBody", "FileContent", "Stream", "Upload", "is_upload", "stream_of"]

FileContent: TypeAlias = bytes | IO[bytes] | os.PathLike[str]
"""The content of a file: its bytes, an open binary file (sent from where it stands), or a path."""

Upload: TypeAlias = FileContent | tuple[str, FileContent] | tuple[str, FileContent, str]
"""A file in a multipart body; with its name, and its content type, where they should not be guessed."""

BinaryBody: TypeAlias = FileContent | Iterable[bytes] | AsyncIterable[bytes]
"""The whole body of a call. Async iterables need the async client."""

_PIECE: Final = 64 * 1024


def is_upload(value: object) -> bool:
    """Whether a field of a multipart body is a file rather than text."""
    return isinstance(value, bytes | bytearray | tuple | os.PathLike) or hasattr(value, "read")


class Stream:
    """A body made of bytes and of things that give bytes, one after the other.

    `length` is the number of bytes, None where it cannot be known; `replayable`: whether the body can be produced
    once more; `is_async`: whether only the async client can send it.
    """

    __slots__ = ("_parts", "is_async", "length", "replayable")

    def __init__(self, parts: Iterable[_Part]) -> None:
        self._parts = tuple(parts)
        lengths = [part.length for part in self._parts]
        self.length = None if None in lengths else sum(cast("list[int]", lengths))
        self.replayable = all(part.replayable for part in self._parts)
        self.is_async = any(isinstance(part, _AsyncSource) for part in self._parts)

    def __iter__(self) -> Iterator[bytes]:
        for part in self._parts:
            if isinstance(part, _AsyncSource):
                raise TypeError("An async iterable can only be sent with the async client")
            yield from part.pieces()

    async def __aiter__(self) -> AsyncIterator[bytes]:
        for part in self._parts:
            if isinstance(part, _AsyncSource):
                async for piece in part.source:
                    yield piece
            elif isinstance(part, _FileSource):
                # Here because sync clients need no asyncio, which takes longer to import than this package.
                import asyncio

                # Disks may be slow, and the event loop has other things to do.
                pieces = part.pieces()
                while piece := await asyncio.to_thread(_next, pieces):
                    yield piece
            else:
                for piece in part.pieces():
                    yield piece


class _Bytes:
    replayable = True

    def __init__(self, content: bytes) -> None:
        self.content = content
        self.length: int | None = len(content)

    def pieces(self) -> Iterator[bytes]:
        yield self.content


class _FileSource:
    """A file: opened anew by `open`, or an open one that is wound back to where it stood."""

    def __init__(self, file: IO[bytes] | None, path: Path | None) -> None:
        self.file = file
        self.path = path
        self.start = 0
        self.length: int | None
        if path is not None:
            self.length = path.stat().st_size
            self.replayable = True
        else:
            self.replayable = _is_seekable(file)
            self.length = None
            if file is not None and self.replayable:
                self.start = file.tell()
                self.length = file.seek(0, os.SEEK_END) - self.start
                file.seek(self.start)

    def pieces(self) -> Iterator[bytes]:
        if self.path is not None:
            with self.path.open("rb") as file:
                yield from _read(file, self.length)
        elif self.file is not None:
            if self.replayable:
                self.file.seek(self.start)
            yield from _read(self.file, self.length)


class _IterableSource:
    length: int | None = None

    def __init__(self, source: Iterable[bytes]) -> None:
        self.source = source
        # An iterator is its own iterator and can be walked once; a list of pieces again and again.
        self.replayable = iter(source) is not source

    def pieces(self) -> Iterator[bytes]:
        yield from self.source


class _AsyncSource:
    length: int | None = None

    def __init__(self, source: AsyncIterable[bytes]) -> None:
        self.source = source
        self.replayable = aiter(source) is not source


_Part: TypeAlias = _Bytes | _FileSource | _IterableSource | _AsyncSource


def _next(pieces: Iterator[bytes]) -> bytes:
    return next(pieces, b"")


def _is_seekable(file: object) -> bool:
    seekable: Callable[[], bool] | None = getattr(file, "seekable", None)
    return seekable is not None and seekable()


def _read(file: IO[bytes], length: int | None) -> Iterator[bytes]:
    """A file in pieces. Of one that grows as it is sent only `length` bytes are, for that was promised already.

    Raises ConfigurationError for one that has fewer.
    """
    left = sys.maxsize if length is None else length
    while left > 0 and (piece := cast("object", file.read(min(_PIECE, left)))):
        if not isinstance(piece, bytes):
            raise TypeError("The file is open as text; open it in binary mode")
        left -= len(piece)
        yield piece
    if length is not None and left > 0:
        raise ConfigurationError("The file became shorter while it was sent")


def stream_of(content: object) -> _Part:
    """A part of a `Stream` from file content or an iterable of bytes.

    Raises TypeError for anything else, OSError when a path cannot be used.
    """
    if isinstance(content, bytes | bytearray):
        return _Bytes(bytes(content))
    if isinstance(content, os.PathLike):
        return _FileSource(None, Path(cast("os.PathLike[str]", content)))
    if hasattr(content, "read"):
        return _FileSource(cast("IO[bytes]", content), None)
    if hasattr(content, "__aiter__"):
        return _AsyncSource(cast("AsyncIterable[bytes]", content))
    if hasattr(content, "__iter__") and not isinstance(content, str | Mapping):
        return _IterableSource(cast("Iterable[bytes]", content))
    raise TypeError("Only bytes, files, paths and iterables of bytes can be sent as a file")
