"""Favorite files and folders."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.files import EntryId, FileFilterType, FolderContent

__all__ = ["AsyncFilesFavorites", "FilesFavorites"]

_LIST: Final[Operation[FolderContent]] = Operation(
    "files.favorites.list", "GET", "/api/2.0/files/@favorites", FolderContent
)
_ADD: Final[Operation[bool]] = Operation(
    "files.favorites.add", "POST", "/api/2.0/files/favorites", bool, body="json"
)
_REMOVE: Final[Operation[bool]] = Operation(
    "files.favorites.remove", "DELETE", "/api/2.0/files/favorites", bool
)


class FilesFavorites(Resource):
    """Favorite files and folders."""

    with_raw_response = raw_view(lambda: FilesFavoritesWithRawResponse)
    with_streaming_response = streaming_view(lambda: FilesFavoritesWithStreamingResponse)

    def list(
        self,
        *,
        user_id_or_group_id: UUID | None = None,
        filter_type: FileFilterType | None = None,
        search_in_content: bool | None = None,
        extension: str | None = None,
        with_subfolders: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> FolderContent:
        """List the files and folders marked as favorites.

        Args:
            user_id_or_group_id: Id of the user or group.
            filter_type: Number of the filter type.
            search_in_content: Whether to search inside the files too.
            extension: File extension to look for, when filtering by extension.
            with_subfolders: Whether to return subfolders too.
        """
        return self._call(
            _LIST,
            options,
            query={
                "userIdOrGroupId": user_id_or_group_id,
                "filterType": filter_type,
                "searchInContent": search_in_content,
                "extension": extension,
                "withSubfolders": with_subfolders,
            },
        )

    def add(
        self,
        *,
        folder_ids: Sequence[EntryId] | None = None,
        file_ids: Sequence[EntryId] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> bool:
        """Mark files and folders as favorites.

        Args:
            folder_ids: Ids of the folders.
            file_ids: Ids of the files.
        """
        return self._call(_ADD, options, body={"folderIds": folder_ids, "fileIds": file_ids})

    def remove(
        self,
        *,
        folder_ids: Sequence[EntryId] | None = None,
        file_ids: Sequence[EntryId] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> bool:
        """Take files and folders off the favorites.

        Args:
            folder_ids: Ids of the folders.
            file_ids: Ids of the files.
        """
        return self._call(_REMOVE, options, query={"folderIds": folder_ids, "fileIds": file_ids})


class AsyncFilesFavorites(AsyncResource):
    """Favorite files and folders.

    What its methods take and raise is told in `FilesFavorites`.
    """

    with_raw_response = raw_view(lambda: AsyncFilesFavoritesWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncFilesFavoritesWithStreamingResponse)

    async def list(
        self,
        *,
        user_id_or_group_id: UUID | None = None,
        filter_type: FileFilterType | None = None,
        search_in_content: bool | None = None,
        extension: str | None = None,
        with_subfolders: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> FolderContent:
        """List the files and folders marked as favorites."""
        return await self._call(
            _LIST,
            options,
            query={
                "userIdOrGroupId": user_id_or_group_id,
                "filterType": filter_type,
                "searchInContent": search_in_content,
                "extension": extension,
                "withSubfolders": with_subfolders,
            },
        )

    async def add(
        self,
        *,
        folder_ids: Sequence[EntryId] | None = None,
        file_ids: Sequence[EntryId] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> bool:
        """Mark files and folders as favorites."""
        return await self._call(_ADD, options, body={"folderIds": folder_ids, "fileIds": file_ids})

    async def remove(
        self,
        *,
        folder_ids: Sequence[EntryId] | None = None,
        file_ids: Sequence[EntryId] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> bool:
        """Take files and folders off the favorites."""
        return await self._call(
            _REMOVE, options, query={"folderIds": folder_ids, "fileIds": file_ids}
        )


class FilesFavoritesWithRawResponse:
    """The methods of `FilesFavorites`, answering with the raw response."""

    def __init__(self, raw: FilesFavorites) -> None:
        self.list = as_raw(raw.list)
        self.add = as_raw(raw.add)
        self.remove = as_raw(raw.remove)


class AsyncFilesFavoritesWithRawResponse:
    """The methods of `AsyncFilesFavorites`, answering with the raw response."""

    def __init__(self, raw: AsyncFilesFavorites) -> None:
        self.list = as_raw_async(raw.list)
        self.add = as_raw_async(raw.add)
        self.remove = as_raw_async(raw.remove)


class FilesFavoritesWithStreamingResponse:
    """The methods of `FilesFavorites`, each a context manager over its response."""

    def __init__(self, streamed: FilesFavorites) -> None:
        self.list = as_streamed(streamed.list)
        self.add = as_streamed(streamed.add)
        self.remove = as_streamed(streamed.remove)


class AsyncFilesFavoritesWithStreamingResponse:
    """The methods of `AsyncFilesFavorites`, each a context manager over its response."""

    def __init__(self, streamed: AsyncFilesFavorites) -> None:
        self.list = as_streamed_async(streamed.list)
        self.add = as_streamed_async(streamed.add)
        self.remove = as_streamed_async(streamed.remove)
