"""Moving, copying, deleting and packing many files at once."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import CallOptions, FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from .._runtime.waiting import Waiting
from ..types.files import ConflictResolution, EntryId, File, FileOperation
from ..types.pairs import KeyValue

__all__ = ["AsyncFilesOperations", "FilesOperations"]

_CHECK_CONFLICTS: Final[Operation[list[File]]] = Operation(
    "files.operations.check_conflicts",
    "GET",
    "/api/2.0/files/fileops/move",
    list[File],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_MOVE: Final[Operation[list[FileOperation]]] = Operation(
    "files.operations.move", "PUT", "/api/2.0/files/fileops/move", list[FileOperation], body="json"
)
_COPY: Final[Operation[list[FileOperation]]] = Operation(
    "files.operations.copy", "PUT", "/api/2.0/files/fileops/copy", list[FileOperation], body="json"
)
_MARK_AS_READ: Final[Operation[list[FileOperation]]] = Operation(
    "files.operations.mark_as_read",
    "PUT",
    "/api/2.0/files/fileops/markasread",
    list[FileOperation],
    body="json",
)
_STOP_ALL: Final[Operation[list[FileOperation]]] = Operation(
    "files.operations.stop_all", "PUT", "/api/2.0/files/fileops/terminate", list[FileOperation]
)
_LIST: Final[Operation[list[FileOperation]]] = Operation(
    "files.operations.list",
    "GET",
    "/api/2.0/files/fileops",
    list[FileOperation],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_START_DOWNLOAD: Final[Operation[list[FileOperation]]] = Operation(
    "files.operations.start_download",
    "PUT",
    "/api/2.0/files/fileops/bulkdownload",
    list[FileOperation],
    body="json",
)
_DELETE: Final[Operation[list[FileOperation]]] = Operation(
    "files.operations.delete",
    "PUT",
    "/api/2.0/files/fileops/delete",
    list[FileOperation],
    body="json",
)
_LIST_POLLED: Final[Operation[list[FileOperation]]] = Operation(
    "files.operations.list", "GET", "/api/2.0/files/fileops", list[FileOperation], shared=LIST_QUERY
)
_WAIT_UNTIL: Final[Waiting[FileOperation]] = Waiting(
    "files.operations.wait",
    _LIST_POLLED,
    done=((("finished",), True),),
    failed=((("error",), "*"),),
    match=("id",),
    gone="done",
    same=True,
)


class FilesOperations(Resource):
    """Moving, copying, deleting and packing many files at once."""

    with_raw_response = raw_view(lambda: FilesOperationsWithRawResponse)
    with_streaming_response = streaming_view(lambda: FilesOperationsWithStreamingResponse)

    def check_conflicts(
        self,
        *,
        dest_folder_id: EntryId,
        folder_ids: Sequence[EntryId] | None = None,
        file_ids: Sequence[EntryId] | None = None,
        **options: Unpack[ListOptions],
    ) -> Page[File]:
        """Return what would clash in the target folder if the given files and folders were moved or
        copied there.

        Args:
            dest_folder_id: Id of the destination folder.
            folder_ids: Ids of the folders.
            file_ids: Ids of the files.
        """
        return self._paged(
            _CHECK_CONFLICTS,
            options,
            query={"destFolderId": dest_folder_id, "folderIds": folder_ids, "fileIds": file_ids},
        )

    def move(
        self,
        *,
        dest_folder_id: EntryId,
        folder_ids: Sequence[EntryId] | None = None,
        file_ids: Sequence[EntryId] | None = None,
        conflict_resolve_type: ConflictResolution | None = None,
        delete_after: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[FileOperation]:
        """Move files and folders to another folder and return the operations started.

        Args:
            dest_folder_id: Id of the destination folder.
            folder_ids: Ids of the folders.
            file_ids: Ids of the files.
            conflict_resolve_type: What to do when the file exists.
            delete_after: Whether to delete it once the editing session is over.

        It starts something: `files.operations.wait` waits for its end.
        """
        return self._call(
            _MOVE,
            options,
            body={
                "destFolderId": dest_folder_id,
                "folderIds": folder_ids,
                "fileIds": file_ids,
                "conflictResolveType": conflict_resolve_type,
                "deleteAfter": delete_after,
            },
        )

    def copy(
        self,
        *,
        dest_folder_id: EntryId,
        folder_ids: Sequence[EntryId] | None = None,
        file_ids: Sequence[EntryId] | None = None,
        conflict_resolve_type: ConflictResolution | None = None,
        delete_after: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[FileOperation]:
        """Copy files and folders to another folder and return the operations started.

        Args:
            dest_folder_id: Id of the destination folder.
            folder_ids: Ids of the folders.
            file_ids: Ids of the files.
            conflict_resolve_type: What to do when the file exists.
            delete_after: Whether to delete it once the editing session is over.

        It starts something: `files.operations.wait` waits for its end.
        """
        return self._call(
            _COPY,
            options,
            body={
                "destFolderId": dest_folder_id,
                "folderIds": folder_ids,
                "fileIds": file_ids,
                "conflictResolveType": conflict_resolve_type,
                "deleteAfter": delete_after,
            },
        )

    def mark_as_read(
        self,
        *,
        folder_ids: Sequence[EntryId] | None = None,
        file_ids: Sequence[EntryId] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[FileOperation]:
        """Mark several files and folders as read.

        Args:
            folder_ids: Ids of the folders.
            file_ids: Ids of the files.

        It starts something: `files.operations.wait` waits for its end.
        """
        return self._call(
            _MARK_AS_READ, options, body={"folderIds": folder_ids, "fileIds": file_ids}
        )

    def stop_all(self, **options: Unpack[FormatCallOptions]) -> builtins.list[FileOperation]:
        """Stop every file operation that is still running."""
        return self._call(_STOP_ALL, options)

    def list(self, **options: Unpack[ListOptions]) -> Page[FileOperation]:
        """List the file operations in progress."""
        return self._paged(_LIST, options)

    def start_download(
        self,
        *,
        file_convert_ids: Sequence[KeyValue] | None = None,
        file_ids: Sequence[EntryId] | None = None,
        folder_ids: Sequence[EntryId] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[FileOperation]:
        """Start packing several files and folders for download, converting some of the files if
        wanted.

        Args:
            file_convert_ids: Files to convert first: id of the file and extension to convert it to.
            file_ids: Ids of the files.
            folder_ids: Ids of the folders.

        It starts something: `files.operations.wait` waits for its end.
        """
        return self._call(
            _START_DOWNLOAD,
            options,
            body={"fileConvertIds": file_convert_ids, "fileIds": file_ids, "folderIds": folder_ids},
        )

    def delete(
        self,
        *,
        folder_ids: Sequence[EntryId] | None = None,
        file_ids: Sequence[EntryId] | None = None,
        delete_after: bool | None = None,
        immediately: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[FileOperation]:
        """Delete several files and folders, into the trash or for good.

        Args:
            folder_ids: Ids of the folders.
            file_ids: Ids of the files.
            delete_after: Whether to delete it once the editing session is over.
            immediately: Whether to delete at once instead of moving to the Trash.

        It starts something: `files.operations.wait` waits for its end.
        """
        return self._call(
            _DELETE,
            options,
            body={
                "folderIds": folder_ids,
                "fileIds": file_ids,
                "deleteAfter": delete_after,
                "immediately": immediately,
            },
        )

    def wait(
        self,
        jobs: Sequence[FileOperation],
        *,
        every: float = 1.0,
        most: float = 600.0,
        **options: Unpack[CallOptions],
    ) -> builtins.list[FileOperation]:
        """Wait until what was started is done, and return what is known of it then: `files.delete`,
        `files.folders.delete`, `files.operations.move`, `files.operations.copy`,
        `files.operations.mark_as_read`, `files.operations.start_download`,
        `files.operations.delete`, `files.trash.empty`.

        Args:
            jobs: What the call that started it gave.
            every: Seconds between two questions to the server.
            most: Seconds after which to give up waiting.

        Raises:
            JobFailed: It failed.
            WaitTimeout: It was not done in the time allowed; waiting may go on with another call.
        """
        return _WAIT_UNTIL.wait(self._core, jobs, every, most, options)


class AsyncFilesOperations(AsyncResource):
    """Moving, copying, deleting and packing many files at once.

    What its methods take and raise is told in `FilesOperations`.
    """

    with_raw_response = raw_view(lambda: AsyncFilesOperationsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncFilesOperationsWithStreamingResponse)

    def check_conflicts(
        self,
        *,
        dest_folder_id: EntryId,
        folder_ids: Sequence[EntryId] | None = None,
        file_ids: Sequence[EntryId] | None = None,
        **options: Unpack[ListOptions],
    ) -> AsyncPaginator[File]:
        """Return what would clash in the target folder if the given files and folders were moved or
        copied there.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _CHECK_CONFLICTS,
            options,
            query={"destFolderId": dest_folder_id, "folderIds": folder_ids, "fileIds": file_ids},
        )

    async def move(
        self,
        *,
        dest_folder_id: EntryId,
        folder_ids: Sequence[EntryId] | None = None,
        file_ids: Sequence[EntryId] | None = None,
        conflict_resolve_type: ConflictResolution | None = None,
        delete_after: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[FileOperation]:
        """Move files and folders to another folder and return the operations started."""
        return await self._call(
            _MOVE,
            options,
            body={
                "destFolderId": dest_folder_id,
                "folderIds": folder_ids,
                "fileIds": file_ids,
                "conflictResolveType": conflict_resolve_type,
                "deleteAfter": delete_after,
            },
        )

    async def copy(
        self,
        *,
        dest_folder_id: EntryId,
        folder_ids: Sequence[EntryId] | None = None,
        file_ids: Sequence[EntryId] | None = None,
        conflict_resolve_type: ConflictResolution | None = None,
        delete_after: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[FileOperation]:
        """Copy files and folders to another folder and return the operations started."""
        return await self._call(
            _COPY,
            options,
            body={
                "destFolderId": dest_folder_id,
                "folderIds": folder_ids,
                "fileIds": file_ids,
                "conflictResolveType": conflict_resolve_type,
                "deleteAfter": delete_after,
            },
        )

    async def mark_as_read(
        self,
        *,
        folder_ids: Sequence[EntryId] | None = None,
        file_ids: Sequence[EntryId] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[FileOperation]:
        """Mark several files and folders as read."""
        return await self._call(
            _MARK_AS_READ, options, body={"folderIds": folder_ids, "fileIds": file_ids}
        )

    async def stop_all(self, **options: Unpack[FormatCallOptions]) -> builtins.list[FileOperation]:
        """Stop every file operation that is still running."""
        return await self._call(_STOP_ALL, options)

    def list(self, **options: Unpack[ListOptions]) -> AsyncPaginator[FileOperation]:
        """List the file operations in progress.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options)

    async def start_download(
        self,
        *,
        file_convert_ids: Sequence[KeyValue] | None = None,
        file_ids: Sequence[EntryId] | None = None,
        folder_ids: Sequence[EntryId] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[FileOperation]:
        """Start packing several files and folders for download, converting some of the files if
        wanted.
        """
        return await self._call(
            _START_DOWNLOAD,
            options,
            body={"fileConvertIds": file_convert_ids, "fileIds": file_ids, "folderIds": folder_ids},
        )

    async def delete(
        self,
        *,
        folder_ids: Sequence[EntryId] | None = None,
        file_ids: Sequence[EntryId] | None = None,
        delete_after: bool | None = None,
        immediately: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[FileOperation]:
        """Delete several files and folders, into the trash or for good."""
        return await self._call(
            _DELETE,
            options,
            body={
                "folderIds": folder_ids,
                "fileIds": file_ids,
                "deleteAfter": delete_after,
                "immediately": immediately,
            },
        )

    async def wait(
        self,
        jobs: Sequence[FileOperation],
        *,
        every: float = 1.0,
        most: float = 600.0,
        **options: Unpack[CallOptions],
    ) -> builtins.list[FileOperation]:
        """Wait until what was started is done, and return what is known of it then: `files.delete`,
        `files.folders.delete`, `files.operations.move`, `files.operations.copy`,
        `files.operations.mark_as_read`, `files.operations.start_download`,
        `files.operations.delete`, `files.trash.empty`.

        Arguments and errors are those of `FilesOperations.wait`.
        """
        return await _WAIT_UNTIL.wait_async(self._core, jobs, every, most, options)


class FilesOperationsWithRawResponse:
    """The methods of `FilesOperations`, answering with the raw response."""

    def __init__(self, raw: FilesOperations) -> None:
        self.check_conflicts = as_raw(raw.check_conflicts)
        self.move = as_raw(raw.move)
        self.copy = as_raw(raw.copy)
        self.mark_as_read = as_raw(raw.mark_as_read)
        self.stop_all = as_raw(raw.stop_all)
        self.list = as_raw(raw.list)
        self.start_download = as_raw(raw.start_download)
        self.delete = as_raw(raw.delete)


class AsyncFilesOperationsWithRawResponse:
    """The methods of `AsyncFilesOperations`, answering with the raw response."""

    def __init__(self, raw: AsyncFilesOperations) -> None:
        self.check_conflicts = as_raw_async(raw.check_conflicts)
        self.move = as_raw_async(raw.move)
        self.copy = as_raw_async(raw.copy)
        self.mark_as_read = as_raw_async(raw.mark_as_read)
        self.stop_all = as_raw_async(raw.stop_all)
        self.list = as_raw_async(raw.list)
        self.start_download = as_raw_async(raw.start_download)
        self.delete = as_raw_async(raw.delete)


class FilesOperationsWithStreamingResponse:
    """The methods of `FilesOperations`, each a context manager over its response."""

    def __init__(self, streamed: FilesOperations) -> None:
        self.check_conflicts = as_streamed(streamed.check_conflicts)
        self.move = as_streamed(streamed.move)
        self.copy = as_streamed(streamed.copy)
        self.mark_as_read = as_streamed(streamed.mark_as_read)
        self.stop_all = as_streamed(streamed.stop_all)
        self.list = as_streamed(streamed.list)
        self.start_download = as_streamed(streamed.start_download)
        self.delete = as_streamed(streamed.delete)


class AsyncFilesOperationsWithStreamingResponse:
    """The methods of `AsyncFilesOperations`, each a context manager over its response."""

    def __init__(self, streamed: AsyncFilesOperations) -> None:
        self.check_conflicts = as_streamed_async(streamed.check_conflicts)
        self.move = as_streamed_async(streamed.move)
        self.copy = as_streamed_async(streamed.copy)
        self.mark_as_read = as_streamed_async(streamed.mark_as_read)
        self.stop_all = as_streamed_async(streamed.stop_all)
        self.list = as_streamed_async(streamed.list)
        self.start_download = as_streamed_async(streamed.start_download)
        self.delete = as_streamed_async(streamed.delete)
