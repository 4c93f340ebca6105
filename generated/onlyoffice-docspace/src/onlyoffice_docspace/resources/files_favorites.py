"""Files and folders that are marked as favorite."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.common import SortOrder
from ..types.files import FilterType, FolderContent

__all__ = ["AsyncFilesFavorites", "FilesFavorites"]

_TOGGLE: Final[Operation[bool]] = Operation(
    "files.favorites.toggle", "GET", "/api/2.0/files/favorites/{fileId}", bool
)
_LIST: Final[Operation[FolderContent]] = Operation(
    "files.favorites.list", "GET", "/api/2.0/files/@favorites", FolderContent
)
_ADD: Final[Operation[bool]] = Operation(
    "files.favorites.add", "POST", "/api/2.0/files/favorites", bool, body="json"
)
_REMOVE: Final[Operation[bool]] = Operation(
    "files.favorites.remove", "DELETE", "/api/2.0/files/favorites", bool, body="json"
)


class FilesFavorites(Resource):
    """Files and folders that are marked as favorite."""

    with_raw_response = raw_view(lambda: FilesFavoritesWithRawResponse)
    with_streaming_response = streaming_view(lambda: FilesFavoritesWithStreamingResponse)

    def toggle(
        self, file_id: int | str, *, favorite: bool | None = None, **options: Unpack[CallOptions]
    ) -> bool:
        """Mark a file as favorite or take the mark away, and return the new state.

        Args:
            file_id: Id of the file.
            favorite: Whether to mark the file; without it the mark changes.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_TOGGLE, options, path={"fileId": file_id}, query={"favorite": favorite})

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
        """Return the files and folders in the "Favorites" section.

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

    def add(
        self,
        *,
        return_single_operation: bool | None = None,
        folder_ids: Sequence[int | str] | None = None,
        file_ids: Sequence[int | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> bool:
        """Add files and folders to the favorites.

        Args:
            return_single_operation: Whether only the current operation is returned.
            folder_ids: Ids of the folders.
            file_ids: Ids of the files.
        """
        return self._call(
            _ADD,
            options,
            body={
                "returnSingleOperation": return_single_operation,
                "folderIds": folder_ids,
                "fileIds": file_ids,
            },
        )

    def remove(
        self,
        *,
        return_single_operation: bool | None = None,
        folder_ids: Sequence[int | str] | None = None,
        file_ids: Sequence[int | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> bool:
        """Remove files and folders from the favorites.

        Args:
            return_single_operation: Whether only the current operation is returned.
            folder_ids: Ids of the folders.
            file_ids: Ids of the files.
        """
        return self._call(
            _REMOVE,
            options,
            body={
                "returnSingleOperation": return_single_operation,
                "folderIds": folder_ids,
                "fileIds": file_ids,
            },
        )


class AsyncFilesFavorites(AsyncResource):
    """Files and folders that are marked as favorite.

    What its methods take and raise is told in `FilesFavorites`.
    """

    with_raw_response = raw_view(lambda: AsyncFilesFavoritesWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncFilesFavoritesWithStreamingResponse)

    async def toggle(
        self, file_id: int | str, *, favorite: bool | None = None, **options: Unpack[CallOptions]
    ) -> bool:
        """Mark a file as favorite or take the mark away, and return the new state."""
        return await self._call(
            _TOGGLE, options, path={"fileId": file_id}, query={"favorite": favorite}
        )

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
        """Return the files and folders in the "Favorites" section."""
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

    async def add(
        self,
        *,
        return_single_operation: bool | None = None,
        folder_ids: Sequence[int | str] | None = None,
        file_ids: Sequence[int | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> bool:
        """Add files and folders to the favorites."""
        return await self._call(
            _ADD,
            options,
            body={
                "returnSingleOperation": return_single_operation,
                "folderIds": folder_ids,
                "fileIds": file_ids,
            },
        )

    async def remove(
        self,
        *,
        return_single_operation: bool | None = None,
        folder_ids: Sequence[int | str] | None = None,
        file_ids: Sequence[int | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> bool:
        """Remove files and folders from the favorites."""
        return await self._call(
            _REMOVE,
            options,
            body={
                "returnSingleOperation": return_single_operation,
                "folderIds": folder_ids,
                "fileIds": file_ids,
            },
        )


class FilesFavoritesWithRawResponse:
    """The methods of `FilesFavorites`, answering with the raw response."""

    def __init__(self, raw: FilesFavorites) -> None:
        self.toggle = as_raw(raw.toggle)
        self.list = as_raw(raw.list)
        self.add = as_raw(raw.add)
        self.remove = as_raw(raw.remove)


class AsyncFilesFavoritesWithRawResponse:
    """The methods of `AsyncFilesFavorites`, answering with the raw response."""

    def __init__(self, raw: AsyncFilesFavorites) -> None:
        self.toggle = as_raw_async(raw.toggle)
        self.list = as_raw_async(raw.list)
        self.add = as_raw_async(raw.add)
        self.remove = as_raw_async(raw.remove)


class FilesFavoritesWithStreamingResponse:
    """The methods of `FilesFavorites`, each a context manager over its response."""

    def __init__(self, streamed: FilesFavorites) -> None:
        self.toggle = as_streamed(streamed.toggle)
        self.list = as_streamed(streamed.list)
        self.add = as_streamed(streamed.add)
        self.remove = as_streamed(streamed.remove)


class AsyncFilesFavoritesWithStreamingResponse:
    """The methods of `AsyncFilesFavorites`, each a context manager over its response."""

    def __init__(self, streamed: AsyncFilesFavorites) -> None:
        self.toggle = as_streamed_async(streamed.toggle)
        self.list = as_streamed_async(streamed.list)
        self.add = as_streamed_async(streamed.add)
        self.remove = as_streamed_async(streamed.remove)
