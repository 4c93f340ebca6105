"""Writing the index of a room to a file."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.tasks import DocumentBuilderTask

__all__ = ["AsyncRoomsIndexExport", "RoomsIndexExport"]

_START: Final[Operation[DocumentBuilderTask]] = Operation(
    "rooms.index_export.start", "POST", "/api/2.0/files/rooms/{id}/indexexport", DocumentBuilderTask
)
_GET: Final[Operation[DocumentBuilderTask]] = Operation(
    "rooms.index_export.get", "GET", "/api/2.0/files/rooms/indexexport", DocumentBuilderTask
)
_CANCEL: Final[Operation[None]] = Operation(
    "rooms.index_export.cancel", "DELETE", "/api/2.0/files/rooms/indexexport", answer="none"
)


class RoomsIndexExport(Resource):
    """Writing the index of a room to a file."""

    with_raw_response = raw_view(lambda: RoomsIndexExportWithRawResponse)
    with_streaming_response = streaming_view(lambda: RoomsIndexExportWithStreamingResponse)

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

    with_raw_response = raw_view(lambda: AsyncRoomsIndexExportWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncRoomsIndexExportWithStreamingResponse)

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
