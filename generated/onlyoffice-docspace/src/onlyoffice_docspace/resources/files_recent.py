"""The files that were opened last."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.common import SortOrder
from ..types.files import ApplyFilterOption, File, FilterType, FolderContent, SearchArea

__all__ = ["AsyncFilesRecent", "FilesRecent"]

_ADD: Final[Operation[File]] = Operation(
    "files.recent.add", "POST", "/api/2.0/files/file/{fileId}/recent", File
)
_REMOVE: Final[Operation[None]] = Operation(
    "files.recent.remove", "DELETE", "/api/2.0/files/recent", answer="none", body="json"
)
_LIST: Final[Operation[FolderContent]] = Operation(
    "files.recent.list", "GET", "/api/2.0/files/recent", FolderContent, styles={"extension": "deep"}
)


class FilesRecent(Resource):
    """The files that were opened last."""

    with_raw_response = raw_view(lambda: FilesRecentWithRawResponse)
    with_streaming_response = streaming_view(lambda: FilesRecentWithStreamingResponse)

    def add(self, file_id: int | str, **options: Unpack[CallOptions]) -> File:
        """Add a file to the "Recent" section.

        Args:
            file_id: Id of the file.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_ADD, options, path={"fileId": file_id})

    def remove(
        self,
        *,
        return_single_operation: bool | None = None,
        folder_ids: Sequence[int | str] | None = None,
        file_ids: Sequence[int | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove files from the "Recent" section.

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

    def list(
        self,
        *,
        user_id_or_group_id: UUID | None = None,
        filter_type: FilterType | None = None,
        exclude_subject: bool | None = None,
        apply_filter_option: ApplyFilterOption | None = None,
        search_area: SearchArea | None = None,
        extension: Sequence[str] | None = None,
        count: int | None = None,
        start_index: int | None = None,
        sort_by: str | None = None,
        sort_order: SortOrder | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> FolderContent:
        """Return the files in the "Recent" section.

        Args:
            user_id_or_group_id: Id of the user or group to filter by.
            filter_type: Kind of entry to return.
            exclude_subject: Whether to leave the given user or group out of the search.
            apply_filter_option: Whether files, folders or all entries are returned.
            search_area: Where to search, such as active rooms or the archive.
            extension: File extension to look for.
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
                "excludeSubject": exclude_subject,
                "applyFilterOption": apply_filter_option,
                "searchArea": search_area,
                "extension": extension,
                "count": count,
                "startIndex": start_index,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "filterValue": filter_value,
            },
        )


class AsyncFilesRecent(AsyncResource):
    """The files that were opened last.

    What its methods take and raise is told in `FilesRecent`.
    """

    with_raw_response = raw_view(lambda: AsyncFilesRecentWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncFilesRecentWithStreamingResponse)

    async def add(self, file_id: int | str, **options: Unpack[CallOptions]) -> File:
        """Add a file to the "Recent" section."""
        return await self._call(_ADD, options, path={"fileId": file_id})

    async def remove(
        self,
        *,
        return_single_operation: bool | None = None,
        folder_ids: Sequence[int | str] | None = None,
        file_ids: Sequence[int | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Remove files from the "Recent" section."""
        return await self._call(
            _REMOVE,
            options,
            body={
                "returnSingleOperation": return_single_operation,
                "folderIds": folder_ids,
                "fileIds": file_ids,
            },
        )

    async def list(
        self,
        *,
        user_id_or_group_id: UUID | None = None,
        filter_type: FilterType | None = None,
        exclude_subject: bool | None = None,
        apply_filter_option: ApplyFilterOption | None = None,
        search_area: SearchArea | None = None,
        extension: Sequence[str] | None = None,
        count: int | None = None,
        start_index: int | None = None,
        sort_by: str | None = None,
        sort_order: SortOrder | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> FolderContent:
        """Return the files in the "Recent" section."""
        return await self._call(
            _LIST,
            options,
            query={
                "userIdOrGroupId": user_id_or_group_id,
                "filterType": filter_type,
                "excludeSubject": exclude_subject,
                "applyFilterOption": apply_filter_option,
                "searchArea": search_area,
                "extension": extension,
                "count": count,
                "startIndex": start_index,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "filterValue": filter_value,
            },
        )


class FilesRecentWithRawResponse:
    """The methods of `FilesRecent`, answering with the raw response."""

    def __init__(self, raw: FilesRecent) -> None:
        self.add = as_raw(raw.add)
        self.remove = as_raw(raw.remove)
        self.list = as_raw(raw.list)


class AsyncFilesRecentWithRawResponse:
    """The methods of `AsyncFilesRecent`, answering with the raw response."""

    def __init__(self, raw: AsyncFilesRecent) -> None:
        self.add = as_raw_async(raw.add)
        self.remove = as_raw_async(raw.remove)
        self.list = as_raw_async(raw.list)


class FilesRecentWithStreamingResponse:
    """The methods of `FilesRecent`, each a context manager over its response."""

    def __init__(self, streamed: FilesRecent) -> None:
        self.add = as_streamed(streamed.add)
        self.remove = as_streamed(streamed.remove)
        self.list = as_streamed(streamed.list)


class AsyncFilesRecentWithStreamingResponse:
    """The methods of `AsyncFilesRecent`, each a context manager over its response."""

    def __init__(self, streamed: AsyncFilesRecent) -> None:
        self.add = as_streamed_async(streamed.add)
        self.remove = as_streamed_async(streamed.remove)
        self.list = as_streamed_async(streamed.list)
