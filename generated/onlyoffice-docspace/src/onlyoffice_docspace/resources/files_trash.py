"""Deleted files and folders."""

from __future__ import annotations

import builtins
from typing import Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.common import SortOrder
from ..types.files import ApplyFilterOption, FileOperation, FilterType, FolderContent

__all__ = ["AsyncFilesTrash", "FilesTrash"]

_LIST: Final[Operation[FolderContent]] = Operation(
    "files.trash.list", "GET", "/api/2.0/files/@trash", FolderContent
)
_EMPTY: Final[Operation[list[FileOperation]]] = Operation(
    "files.trash.empty", "PUT", "/api/2.0/files/fileops/emptytrash", list[FileOperation]
)


class FilesTrash(Resource):
    """Deleted files and folders."""

    with_raw_response = raw_view(lambda: FilesTrashWithRawResponse)
    with_streaming_response = streaming_view(lambda: FilesTrashWithStreamingResponse)

    def list(
        self,
        *,
        user_id_or_group_id: UUID | None = None,
        filter_type: FilterType | None = None,
        apply_filter_option: ApplyFilterOption | None = None,
        count: int | None = None,
        start_index: int | None = None,
        sort_by: str | None = None,
        sort_order: SortOrder | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> FolderContent:
        """Return the files and folders in the "Trash" section.

        Args:
            user_id_or_group_id: Id of the user or group to filter by.
            filter_type: Kind of entry to return.
            apply_filter_option: Whether files, folders or all entries are returned.
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
                "applyFilterOption": apply_filter_option,
                "count": count,
                "startIndex": start_index,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "filterValue": filter_value,
            },
        )

    def empty(
        self, *, single: bool | None = None, **options: Unpack[CallOptions]
    ) -> builtins.list[FileOperation]:
        """Start deleting everything in the "Trash" section.

        Args:
            single: Whether only the current operation is returned.

        It starts something: `files.operations.wait` waits for its end.
        """
        return self._call(_EMPTY, options, query={"Single": single})


class AsyncFilesTrash(AsyncResource):
    """Deleted files and folders.

    What its methods take and raise is told in `FilesTrash`.
    """

    with_raw_response = raw_view(lambda: AsyncFilesTrashWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncFilesTrashWithStreamingResponse)

    async def list(
        self,
        *,
        user_id_or_group_id: UUID | None = None,
        filter_type: FilterType | None = None,
        apply_filter_option: ApplyFilterOption | None = None,
        count: int | None = None,
        start_index: int | None = None,
        sort_by: str | None = None,
        sort_order: SortOrder | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> FolderContent:
        """Return the files and folders in the "Trash" section."""
        return await self._call(
            _LIST,
            options,
            query={
                "userIdOrGroupId": user_id_or_group_id,
                "filterType": filter_type,
                "applyFilterOption": apply_filter_option,
                "count": count,
                "startIndex": start_index,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "filterValue": filter_value,
            },
        )

    async def empty(
        self, *, single: bool | None = None, **options: Unpack[CallOptions]
    ) -> builtins.list[FileOperation]:
        """Start deleting everything in the "Trash" section."""
        return await self._call(_EMPTY, options, query={"Single": single})


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
