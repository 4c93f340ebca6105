"""Pictures that stand for rooms."""

from __future__ import annotations

import builtins
from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.files import Folder
from ..types.rooms import Cover

__all__ = ["AsyncRoomsCovers", "RoomsCovers"]

_SET: Final[Operation[Folder]] = Operation(
    "rooms.covers.set", "POST", "/api/2.0/files/rooms/{id}/cover", Folder, body="json"
)
_LIST: Final[Operation[list[Cover]]] = Operation(
    "rooms.covers.list", "GET", "/api/2.0/files/rooms/covers", list[Cover]
)


class RoomsCovers(Resource):
    """Pictures that stand for rooms."""

    with_raw_response = raw_view(lambda: RoomsCoversWithRawResponse)
    with_streaming_response = streaming_view(lambda: RoomsCoversWithStreamingResponse)

    def set(
        self,
        id: int | str,
        *,
        color: str | None = None,
        cover: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Folder:
        """Change the cover of a room and its color.

        Args:
            id: Id of the room.
            cover: Cover of the room.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_SET, options, path={"id": id}, body={"color": color, "cover": cover})

    def list(self, **options: Unpack[CallOptions]) -> builtins.list[Cover]:
        """Return all covers a room can have."""
        return self._call(_LIST, options)


class AsyncRoomsCovers(AsyncResource):
    """Pictures that stand for rooms.

    What its methods take and raise is told in `RoomsCovers`.
    """

    with_raw_response = raw_view(lambda: AsyncRoomsCoversWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncRoomsCoversWithStreamingResponse)

    async def set(
        self,
        id: int | str,
        *,
        color: str | None = None,
        cover: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Folder:
        """Change the cover of a room and its color."""
        return await self._call(
            _SET, options, path={"id": id}, body={"color": color, "cover": cover}
        )

    async def list(self, **options: Unpack[CallOptions]) -> builtins.list[Cover]:
        """Return all covers a room can have."""
        return await self._call(_LIST, options)


class RoomsCoversWithRawResponse:
    """The methods of `RoomsCovers`, answering with the raw response."""

    def __init__(self, raw: RoomsCovers) -> None:
        self.set = as_raw(raw.set)
        self.list = as_raw(raw.list)


class AsyncRoomsCoversWithRawResponse:
    """The methods of `AsyncRoomsCovers`, answering with the raw response."""

    def __init__(self, raw: AsyncRoomsCovers) -> None:
        self.set = as_raw_async(raw.set)
        self.list = as_raw_async(raw.list)


class RoomsCoversWithStreamingResponse:
    """The methods of `RoomsCovers`, each a context manager over its response."""

    def __init__(self, streamed: RoomsCovers) -> None:
        self.set = as_streamed(streamed.set)
        self.list = as_streamed(streamed.list)


class AsyncRoomsCoversWithStreamingResponse:
    """The methods of `AsyncRoomsCovers`, each a context manager over its response."""

    def __init__(self, streamed: AsyncRoomsCovers) -> None:
        self.set = as_streamed_async(streamed.set)
        self.list = as_streamed_async(streamed.list)
