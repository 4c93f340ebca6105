"""The Trash."""

from __future__ import annotations

import builtins
from typing import Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.files import FileFilterType, FileOperation, FolderContent

__all__ = ["AsyncFilesTrash", "FilesTrash"]

_LIST: Final[Operation[FolderContent]] = Operation(
    "files.trash.list", "GET", "/api/2.0/files/@trash", FolderContent
)
_EMPTY: Final[Operation[list[FileOperation]]] = Operation(
    "files.trash.empty", "PUT", "/api/2.0/files/fileops/emptytrash", list[FileOperation]
)


class FilesTrash(Resource):
    """The Trash."""

    with_raw_response = raw_view(lambda: FilesTrashWithRawResponse)
    with_streaming_response = streaming_view(lambda: FilesTrashWithStreamingResponse)

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
        """List the deleted files and folders kept in the trash.

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

    def empty(self, **options: Unpack[FormatCallOptions]) -> builtins.list[FileOperation]:
        """Delete everything in the trash for good.

        It starts something: `files.operations.wait` waits for its end.
        """
        return self._call(_EMPTY, options)


class AsyncFilesTrash(AsyncResource):
    """The Trash.

    What its methods take and raise is told in `FilesTrash`.
    """

    with_raw_response = raw_view(lambda: AsyncFilesTrashWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncFilesTrashWithStreamingResponse)

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
        """List the deleted files and folders kept in the trash."""
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

    async def empty(self, **options: Unpack[FormatCallOptions]) -> builtins.list[FileOperation]:
        """Delete everything in the trash for good."""
        return await self._call(_EMPTY, options)


class FilesTrashWithRawResponse:
    """The methods of `FilesTrash`, answering with the raw response."""

    def __init__(self, raw: FilesTrash) -> None:
        self.list = as_raw(raw.list)
        self.empty = as_raw(raw.empty)


class AsyncFilesTrashWithRawResponse:
    """The methods of `AsyncFilesTrash`, answering with the raw response."""

    def __init__(self, raw: AsyncFilesTrash) -> None:
        self.list = as_raw_async(raw.list)
        self.empty = as_raw_async(raw.empty)


class FilesTrashWithStreamingResponse:
    """The methods of `FilesTrash`, each a context manager over its response."""

    def __init__(self, streamed: FilesTrash) -> None:
        self.list = as_streamed(streamed.list)
        self.empty = as_streamed(streamed.empty)


class AsyncFilesTrashWithStreamingResponse:
    """The methods of `AsyncFilesTrash`, each a context manager over its response."""

    def __init__(self, streamed: AsyncFilesTrash) -> None:
        self.list = as_streamed_async(streamed.list)
        self.empty = as_streamed_async(streamed.empty)
