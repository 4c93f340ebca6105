"""Tags of rooms."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack

from .._lists import BY_INDEX
from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.files import Folder

__all__ = ["AsyncRoomsTags", "RoomsTags"]

_ADD: Final[Operation[Folder]] = Operation(
    "rooms.tags.add", "PUT", "/api/2.0/files/rooms/{id}/tags", Folder, body="json"
)
_REMOVE: Final[Operation[Folder]] = Operation(
    "rooms.tags.remove", "DELETE", "/api/2.0/files/rooms/{id}/tags", Folder, body="json"
)
_CREATE: Final[Operation[str]] = Operation(
    "rooms.tags.create", "POST", "/api/2.0/files/tags", str, body="json"
)
_LIST: Final[Operation[list[str]]] = Operation(
    "rooms.tags.list", "GET", "/api/2.0/files/tags", list[str], paging=BY_INDEX
)
_DELETE: Final[Operation[None]] = Operation(
    "rooms.tags.delete", "DELETE", "/api/2.0/files/tags", answer="none", body="json"
)


class RoomsTags(Resource):
    """Tags of rooms."""

    with_raw_response = raw_view(lambda: RoomsTagsWithRawResponse)
    with_streaming_response = streaming_view(lambda: RoomsTagsWithStreamingResponse)

    def add(
        self, id: int | str, *, names: Sequence[str] | None = None, **options: Unpack[CallOptions]
    ) -> Folder:
        """Add tags to a room.

        Args:
            id: Id of the room.
            names: Names of the tags.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_ADD, options, path={"id": id}, body={"names": names})

    def remove(
        self, id: int | str, *, names: Sequence[str] | None = None, **options: Unpack[CallOptions]
    ) -> Folder:
        """Remove tags from a room.

        Args:
            id: Id of the room.
            names: Names of the tags.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_REMOVE, options, path={"id": id}, body={"names": names})

    def create(self, *, name: str, **options: Unpack[CallOptions]) -> str:
        """Create a custom tag for rooms and return its name.

        Args:
            name: At most 255 characters.
        """
        return self._call(_CREATE, options, body={"name": name})

    def list(
        self,
        *,
        count: int | None = None,
        start_index: int | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[str]:
        """Return the names of the custom tags for rooms.

        Args:
            count: How many items to return at most. From 1 to 100.
            start_index: Index of the first item to return, from 0.
            filter_value: Text to search for.
        """
        return self._paged(
            _LIST,
            options,
            query={"count": count, "startIndex": start_index, "filterValue": filter_value},
        )

    def delete(self, *, names: Sequence[str] | None = None, **options: Unpack[CallOptions]) -> None:
        """Delete custom tags, by name.

        Args:
            names: Names of the tags.
        """
        return self._call(_DELETE, options, body={"names": names})


class AsyncRoomsTags(AsyncResource):
    """Tags of rooms.

    What its methods take and raise is told in `RoomsTags`.
    """

    with_raw_response = raw_view(lambda: AsyncRoomsTagsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncRoomsTagsWithStreamingResponse)

    async def add(
        self, id: int | str, *, names: Sequence[str] | None = None, **options: Unpack[CallOptions]
    ) -> Folder:
        """Add tags to a room."""
        return await self._call(_ADD, options, path={"id": id}, body={"names": names})

    async def remove(
        self, id: int | str, *, names: Sequence[str] | None = None, **options: Unpack[CallOptions]
    ) -> Folder:
        """Remove tags from a room."""
        return await self._call(_REMOVE, options, path={"id": id}, body={"names": names})

    async def create(self, *, name: str, **options: Unpack[CallOptions]) -> str:
        """Create a custom tag for rooms and return its name."""
        return await self._call(_CREATE, options, body={"name": name})

    def list(
        self,
        *,
        count: int | None = None,
        start_index: int | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[str]:
        """Return the names of the custom tags for rooms.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST,
            options,
            query={"count": count, "startIndex": start_index, "filterValue": filter_value},
        )

    async def delete(
        self, *, names: Sequence[str] | None = None, **options: Unpack[CallOptions]
    ) -> None:
        """Delete custom tags, by name."""
        return await self._call(_DELETE, options, body={"names": names})


class RoomsTagsWithRawResponse:
    """The methods of `RoomsTags`, answering with the raw response."""

    def __init__(self, raw: RoomsTags) -> None:
        self.add = as_raw(raw.add)
        self.remove = as_raw(raw.remove)
        self.create = as_raw(raw.create)
        self.list = as_raw(raw.list)
        self.delete = as_raw(raw.delete)


class AsyncRoomsTagsWithRawResponse:
    """The methods of `AsyncRoomsTags`, answering with the raw response."""

    def __init__(self, raw: AsyncRoomsTags) -> None:
        self.add = as_raw_async(raw.add)
        self.remove = as_raw_async(raw.remove)
        self.create = as_raw_async(raw.create)
        self.list = as_raw_async(raw.list)
        self.delete = as_raw_async(raw.delete)


class RoomsTagsWithStreamingResponse:
    """The methods of `RoomsTags`, each a context manager over its response."""

    def __init__(self, streamed: RoomsTags) -> None:
        self.add = as_streamed(streamed.add)
        self.remove = as_streamed(streamed.remove)
        self.create = as_streamed(streamed.create)
        self.list = as_streamed(streamed.list)
        self.delete = as_streamed(streamed.delete)


class AsyncRoomsTagsWithStreamingResponse:
    """The methods of `AsyncRoomsTags`, each a context manager over its response."""

    def __init__(self, streamed: AsyncRoomsTags) -> None:
        self.add = as_streamed_async(streamed.add)
        self.remove = as_streamed_async(streamed.remove)
        self.create = as_streamed_async(streamed.create)
        self.list = as_streamed_async(streamed.list)
        self.delete = as_streamed_async(streamed.delete)
