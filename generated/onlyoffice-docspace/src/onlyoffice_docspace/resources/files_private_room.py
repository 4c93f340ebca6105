"""The section with encrypted documents."""

from __future__ import annotations

from typing import Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.common import SortOrder
from ..types.files import FilterType, FolderContent

__all__ = ["AsyncFilesPrivateRoom", "FilesPrivateRoom"]

_LIST: Final[Operation[FolderContent]] = Operation(
    "files.private_room.list", "GET", "/api/2.0/files/@privacy", FolderContent
)
_CHECK_AVAILABLE: Final[Operation[bool]] = Operation(
    "files.private_room.check_available", "GET", "/api/2.0/files/@privacy/available", bool
)


class FilesPrivateRoom(Resource):
    """The section with encrypted documents."""

    with_raw_response = raw_view(lambda: FilesPrivateRoomWithRawResponse)
    with_streaming_response = streaming_view(lambda: FilesPrivateRoomWithStreamingResponse)

    def list(
        self,
        *,
        user_id_or_group_id: UUID | None = None,
        filter_type: FilterType | None = None,
        count: int | None = None,
        start_index: int | None = None,
        sort_by: str | None = None,
        sort_order: SortOrder | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> FolderContent:
        """Return the files and folders in the "Private Room" section.

        Args:
            user_id_or_group_id: Id of the user or group to filter by.
            filter_type: Kind of entry to return.
            count: How many items to return at most. From 1 to 100.
            start_index: Index of the first item to return, from 0.
            sort_by: Field to sort by.
            sort_order: Whether results are ascending or descending.
            filter_value: Text to search for.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _LIST,
            options,
            query={
                "userIdOrGroupId": user_id_or_group_id,
                "filterType": filter_type,
                "count": count,
                "startIndex": start_index,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "filterValue": filter_value,
            },
        )

    def check_available(self, **options: Unpack[CallOptions]) -> bool:
        """Tell whether the "Private Room" settings are available."""
        return self._call(_CHECK_AVAILABLE, options)


class AsyncFilesPrivateRoom(AsyncResource):
    """The section with encrypted documents.

    What its methods take and raise is told in `FilesPrivateRoom`.
    """

    with_raw_response = raw_view(lambda: AsyncFilesPrivateRoomWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncFilesPrivateRoomWithStreamingResponse)

    async def list(
        self,
        *,
        user_id_or_group_id: UUID | None = None,
        filter_type: FilterType | None = None,
        count: int | None = None,
        start_index: int | None = None,
        sort_by: str | None = None,
        sort_order: SortOrder | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> FolderContent:
        """Return the files and folders in the "Private Room" section."""
        return await self._call(
            _LIST,
            options,
            query={
                "userIdOrGroupId": user_id_or_group_id,
                "filterType": filter_type,
                "count": count,
                "startIndex": start_index,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "filterValue": filter_value,
            },
        )

    async def check_available(self, **options: Unpack[CallOptions]) -> bool:
        """Tell whether the "Private Room" settings are available."""
        return await self._call(_CHECK_AVAILABLE, options)


class FilesPrivateRoomWithRawResponse:
    """The methods of `FilesPrivateRoom`, answering with the raw response."""

    def __init__(self, raw: FilesPrivateRoom) -> None:
        self.list = as_raw(raw.list)
        self.check_available = as_raw(raw.check_available)


class AsyncFilesPrivateRoomWithRawResponse:
    """The methods of `AsyncFilesPrivateRoom`, answering with the raw response."""

    def __init__(self, raw: AsyncFilesPrivateRoom) -> None:
        self.list = as_raw_async(raw.list)
        self.check_available = as_raw_async(raw.check_available)


class FilesPrivateRoomWithStreamingResponse:
    """The methods of `FilesPrivateRoom`, each a context manager over its response."""

    def __init__(self, streamed: FilesPrivateRoom) -> None:
        self.list = as_streamed(streamed.list)
        self.check_available = as_streamed(streamed.check_available)


class AsyncFilesPrivateRoomWithStreamingResponse:
    """The methods of `AsyncFilesPrivateRoom`, each a context manager over its response."""

    def __init__(self, streamed: AsyncFilesPrivateRoom) -> None:
        self.list = as_streamed_async(streamed.list)
        self.check_available = as_streamed_async(streamed.check_available)
