"""Writing the index of a room to a file."""

from __future__ import annotations

from functools import cached_property
from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import (
    AsyncResource,
    Resource,
    as_raw,
    as_raw_async,
    as_streamed,
    as_streamed_async,
)
from ..types.tasks import DocumentBuilderTask

__all__ = ["AsyncRoomsIndexExport", "RoomsIndexExport"]

_START: Final[Operation[DocumentBuilderTask]] = Operation(
    "rooms.index_export.start",
    "POST",
    "/api/2.0/files/rooms/{id}/indexexport",
    returns=DocumentBuilderTask,
    data=("response",),
    limits=("requests", "writes", "daily_writes"),
)
_GET: Final[Operation[DocumentBuilderTask]] = Operation(
    "rooms.index_export.get",
    "GET",
    "/api/2.0/files/rooms/indexexport",
    returns=DocumentBuilderTask,
    data=("response",),
    limits=("requests", "reads"),
)
_CANCEL: Final[Operation[None]] = Operation(
    "rooms.index_export.cancel",
    "DELETE",
    "/api/2.0/files/rooms/indexexport",
    answer="none",
    limits=("requests", "writes"),
)


class RoomsIndexExport(Resource):
    """Writing the index of a room to a file."""

    @cached_property
    def with_raw_response(self) -> RoomsIndexExportWithRawResponse:
        """The same methods, answering with status, headers and body; `parse()` gives the result."""
        return RoomsIndexExportWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> RoomsIndexExportWithStreamingResponse:
        """The same methods as context managers whose body is read as it arrives."""
        return RoomsIndexExportWithStreamingResponse(self._streamed())

    def start(self, id: int | str, **options: Unpack[CallOptions]) -> DocumentBuilderTask:
        """Start exporting the index of a room to a file.

        Args:
            id: Id of the room.

        Raises:
            NotImplementedByServer: This server has no code for it.
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_START, options, path={"id": id})

    def get(self, **options: Unpack[CallOptions]) -> DocumentBuilderTask:
        """Return the state and result of the room index export."""
        return self._call(_GET, options)

    def cancel(self, **options: Unpack[CallOptions]) -> None:
        """Stop the room index export."""
        return self._call(_CANCEL, options)


class AsyncRoomsIndexExport(AsyncResource):
    """Writing the index of a room to a file.

    What its methods take and raise is told in `RoomsIndexExport`.
    """

    @cached_property
    def with_raw_response(self) -> AsyncRoomsIndexExportWithRawResponse:
        """The same methods, answering with status, headers and body; `parse()` gives the result."""
        return AsyncRoomsIndexExportWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncRoomsIndexExportWithStreamingResponse:
        """The same methods as context managers whose body is read as it arrives."""
        return AsyncRoomsIndexExportWithStreamingResponse(self._streamed())

    async def start(self, id: int | str, **options: Unpack[CallOptions]) -> DocumentBuilderTask:
        """Start exporting the index of a room to a file."""
        return await self._call(_START, options, path={"id": id})

    async def get(self, **options: Unpack[CallOptions]) -> DocumentBuilderTask:
        """Return the state and result of the room index export."""
        return await self._call(_GET, options)

    async def cancel(self, **options: Unpack[CallOptions]) -> None:
        """Stop the room index export."""
        return await self._call(_CANCEL, options)


class RoomsIndexExportWithRawResponse:
    """The methods of `RoomsIndexExport`, answering with the raw response."""

    def __init__(self, raw: RoomsIndexExport) -> None:
        self.start = as_raw(raw.start)
        self.get = as_raw(raw.get)
        self.cancel = as_raw(raw.cancel)


class AsyncRoomsIndexExportWithRawResponse:
    """The methods of `AsyncRoomsIndexExport`, answering with the raw response."""

    def __init__(self, raw: AsyncRoomsIndexExport) -> None:
        self.start = as_raw_async(raw.start)
        self.get = as_raw_async(raw.get)
        self.cancel = as_raw_async(raw.cancel)


class RoomsIndexExportWithStreamingResponse:
    """The methods of `RoomsIndexExport`, each a context manager over its response."""

    def __init__(self, streamed: RoomsIndexExport) -> None:
        self.start = as_streamed(streamed.start)
        self.get = as_streamed(streamed.get)
        self.cancel = as_streamed(streamed.cancel)


class AsyncRoomsIndexExportWithStreamingResponse:
    """The methods of `AsyncRoomsIndexExport`, each a context manager over its response."""

    def __init__(self, streamed: AsyncRoomsIndexExport) -> None:
        self.start = as_streamed_async(streamed.start)
        self.get = as_streamed_async(streamed.get)
        self.cancel = as_streamed_async(streamed.cancel)
