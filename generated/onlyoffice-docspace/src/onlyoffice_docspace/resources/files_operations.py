"""Copying, moving, deleting and downloading of many entries, which takes a while."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from .._runtime.waiting import Waiting
from ..types.files import (
    DestinationCheck,
    DownloadItem,
    FileConflictResolveType,
    FileEntry,
    FileOperation,
    FileOperationType,
)

__all__ = ["AsyncFilesOperations", "FilesOperations"]

_DOWNLOAD: Final[Operation[list[FileOperation]]] = Operation(
    "files.operations.download",
    "PUT",
    "/api/2.0/files/fileops/bulkdownload",
    list[FileOperation],
    body="json",
    auth="optional",
)
_COPY: Final[Operation[list[FileOperation]]] = Operation(
    "files.operations.copy", "PUT", "/api/2.0/files/fileops/copy", list[FileOperation], body="json"
)
_DELETE: Final[Operation[list[FileOperation]]] = Operation(
    "files.operations.delete",
    "PUT",
    "/api/2.0/files/fileops/delete",
    list[FileOperation],
    body="json",
)
_LIST: Final[Operation[list[FileOperation]]] = Operation(
    "files.operations.list", "GET", "/api/2.0/files/fileops", list[FileOperation], auth="optional"
)
_LIST_BY_TYPE: Final[Operation[list[FileOperation]]] = Operation(
    "files.operations.list_by_type",
    "GET",
    "/api/2.0/files/fileops/{operationType}",
    list[FileOperation],
    auth="optional",
)
_MARK_AS_READ: Final[Operation[list[FileOperation]]] = Operation(
    "files.operations.mark_as_read",
    "PUT",
    "/api/2.0/files/fileops/markasread",
    list[FileOperation],
    body="json",
)
_MOVE: Final[Operation[list[FileOperation]]] = Operation(
    "files.operations.move", "PUT", "/api/2.0/files/fileops/move", list[FileOperation], body="json"
)
_CHECK_MOVE: Final[Operation[list[FileEntry]]] = Operation(
    "files.operations.check_move", "GET", "/api/2.0/files/fileops/move", list[FileEntry]
)
_DUPLICATE: Final[Operation[list[FileOperation]]] = Operation(
    "files.operations.duplicate",
    "PUT",
    "/api/2.0/files/fileops/duplicate",
    list[FileOperation],
    body="json",
)
_CHECK_DESTINATION: Final[Operation[DestinationCheck]] = Operation(
    "files.operations.check_destination",
    "GET",
    "/api/2.0/files/fileops/checkdestfolder",
    DestinationCheck,
)
_CANCEL: Final[Operation[list[FileOperation]]] = Operation(
    "files.operations.cancel",
    "PUT",
    "/api/2.0/files/fileops/terminate/{id}",
    list[FileOperation],
    auth="optional",
)
_WAIT_UNTIL: Final[Waiting[FileOperation]] = Waiting(
    "files.operations.wait",
    _LIST,
    done=((("finished",), True),),
    failed=((("error",), "*"),),
    match=("id",),
    gone="done",
    same=True,
)


class FilesOperations(Resource):
    """Copying, moving, deleting and downloading of many entries, which takes a while."""

    with_raw_response = raw_view(lambda: FilesOperationsWithRawResponse)
    with_streaming_response = streaming_view(lambda: FilesOperationsWithStreamingResponse)

    def download(
        self,
        *,
        return_single_operation: bool | None = None,
        folder_ids: Sequence[int | str] | None = None,
        file_ids: Sequence[int | str] | None = None,
        file_convert_ids: Sequence[DownloadItem] | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[FileOperation]:
        """Start preparing files and folders for download, converting files where asked.

        Args:
            return_single_operation: Whether only the current operation is returned.
            folder_ids: Ids of the folders.
            file_ids: Ids of the files.
            file_convert_ids: Files to convert while downloading.

        It starts something: `files.operations.wait` waits for its end.
        """
        return self._call(
            _DOWNLOAD,
            options,
            body={
                "returnSingleOperation": return_single_operation,
                "folderIds": folder_ids,
                "fileIds": file_ids,
                "fileConvertIds": file_convert_ids,
            },
        )

    def copy(
        self,
        *,
        return_single_operation: bool | None = None,
        folder_ids: Sequence[int | str] | None = None,
        file_ids: Sequence[int | str] | None = None,
        dest_folder_id: int | str | None = None,
        conflict_resolve_type: FileConflictResolveType | None = None,
        delete_after: bool | None = None,
        content: bool | None = None,
        to_fill_out: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[FileOperation]:
        """Start copying files and folders into a folder.

        Args:
            return_single_operation: Whether only the current operation is returned.
            folder_ids: Ids of the folders.
            file_ids: Ids of the files.
            dest_folder_id: Id of the folder the items go to.
            conflict_resolve_type: What to do on a name clash: skip, overwrite or duplicate.
            delete_after: Whether the source is deleted once the work is finished.
            content: Whether the contents of folders are copied without the folders themselves.
            to_fill_out: Whether the file is copied to be filled in.

        It starts something: `files.operations.wait` waits for its end.
        """
        return self._call(
            _COPY,
            options,
            body={
                "returnSingleOperation": return_single_operation,
                "folderIds": folder_ids,
                "fileIds": file_ids,
                "destFolderId": dest_folder_id,
                "conflictResolveType": conflict_resolve_type,
                "deleteAfter": delete_after,
                "content": content,
                "toFillOut": to_fill_out,
            },
        )

    def delete(
        self,
        *,
        return_single_operation: bool | None = None,
        folder_ids: Sequence[int | str] | None = None,
        file_ids: Sequence[int | str] | None = None,
        delete_after: bool | None = None,
        immediately: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[FileOperation]:
        """Start deleting files and folders, at once or by way of the "Trash" section.

        Args:
            return_single_operation: Whether only the current operation is returned.
            folder_ids: Ids of the folders.
            file_ids: Ids of the files.
            delete_after: Whether the source is deleted once the work is finished.
            immediately: Whether to delete at once rather than move to the Trash.

        It starts something: `files.operations.wait` waits for its end.
        """
        return self._call(
            _DELETE,
            options,
            body={
                "returnSingleOperation": return_single_operation,
                "folderIds": folder_ids,
                "fileIds": file_ids,
                "deleteAfter": delete_after,
                "immediately": immediately,
            },
        )

    def list(
        self, *, id: str | None = None, **options: Unpack[CallOptions]
    ) -> builtins.list[FileOperation]:
        """Return the active file operations with their progress.

        Args:
            id: Id of the file operation.
        """
        return self._call(_LIST, options, query={"id": id})

    def list_by_type(
        self,
        operation_type: FileOperationType,
        *,
        id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[FileOperation]:
        """Return the file operations of one type with their progress.

        Args:
            operation_type: Kind of file operation to return.
            id: Id of the file operation.
        """
        return self._call(
            _LIST_BY_TYPE, options, path={"operationType": operation_type}, query={"id": id}
        )

    def mark_as_read(
        self,
        *,
        return_single_operation: bool | None = None,
        folder_ids: Sequence[int | str] | None = None,
        file_ids: Sequence[int | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[FileOperation]:
        """Mark files and folders as read.

        Args:
            return_single_operation: Whether only the current operation is returned.
            folder_ids: Ids of the folders.
            file_ids: Ids of the files.

        It starts something: `files.operations.wait` waits for its end.
        """
        return self._call(
            _MARK_AS_READ,
            options,
            body={
                "returnSingleOperation": return_single_operation,
                "folderIds": folder_ids,
                "fileIds": file_ids,
            },
        )

    def move(
        self,
        *,
        return_single_operation: bool | None = None,
        folder_ids: Sequence[int | str] | None = None,
        file_ids: Sequence[int | str] | None = None,
        dest_folder_id: int | str | None = None,
        conflict_resolve_type: FileConflictResolveType | None = None,
        delete_after: bool | None = None,
        content: bool | None = None,
        to_fill_out: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[FileOperation]:
        """Start moving files and folders, or copying them, into a folder.

        Args:
            return_single_operation: Whether only the current operation is returned.
            folder_ids: Ids of the folders.
            file_ids: Ids of the files.
            dest_folder_id: Id of the folder the items go to.
            conflict_resolve_type: What to do on a name clash: skip, overwrite or duplicate.
            delete_after: Whether the source is deleted once the work is finished.
            content: Whether the contents of folders are moved without the folders themselves.
            to_fill_out: Whether the file is copied to be filled in.

        It starts something: `files.operations.wait` waits for its end.
        """
        return self._call(
            _MOVE,
            options,
            body={
                "returnSingleOperation": return_single_operation,
                "folderIds": folder_ids,
                "fileIds": file_ids,
                "destFolderId": dest_folder_id,
                "conflictResolveType": conflict_resolve_type,
                "deleteAfter": delete_after,
                "content": content,
                "toFillOut": to_fill_out,
            },
        )

    def check_move(
        self,
        *,
        return_single_operation: bool | None = None,
        folder_ids: Sequence[int | str] | None = None,
        file_ids: Sequence[int | str] | None = None,
        dest_folder_id: int | str | None = None,
        conflict_resolve_type: FileConflictResolveType | None = None,
        delete_after: bool | None = None,
        content: bool | None = None,
        to_fill_out: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[FileEntry]:
        """Return the entries of a folder that stand in the way of files and folders to be moved or
        copied there.

        Args:
            return_single_operation: Whether only the current operation is returned.
            folder_ids: Ids of the folders.
            file_ids: Ids of the files.
            dest_folder_id: Id of the folder the items go to.
            conflict_resolve_type: What to do on a name clash: skip, overwrite or duplicate.
            delete_after: Whether the source is deleted once the work is finished.
            content: Whether the contents of folders go without the folders themselves.
            to_fill_out: Whether the file is copied to be filled in.
        """
        return self._call(
            _CHECK_MOVE,
            options,
            query={
                "returnSingleOperation": return_single_operation,
                "folderIds": folder_ids,
                "fileIds": file_ids,
                "destFolderId": dest_folder_id,
                "conflictResolveType": conflict_resolve_type,
                "deleteAfter": delete_after,
                "content": content,
                "toFillOut": to_fill_out,
            },
        )

    def duplicate(
        self,
        *,
        return_single_operation: bool | None = None,
        folder_ids: Sequence[int | str] | None = None,
        file_ids: Sequence[int | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[FileOperation]:
        """Start making duplicates of files and folders.

        Args:
            return_single_operation: Whether only the current operation is returned.
            folder_ids: Ids of the folders.
            file_ids: Ids of the files.

        It starts something: `files.operations.wait` waits for its end.
        """
        return self._call(
            _DUPLICATE,
            options,
            body={
                "returnSingleOperation": return_single_operation,
                "folderIds": folder_ids,
                "fileIds": file_ids,
            },
        )

    def check_destination(
        self,
        *,
        return_single_operation: bool | None = None,
        folder_ids: Sequence[int | str] | None = None,
        file_ids: Sequence[int | str] | None = None,
        dest_folder_id: int | str | None = None,
        conflict_resolve_type: FileConflictResolveType | None = None,
        delete_after: bool | None = None,
        content: bool | None = None,
        to_fill_out: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DestinationCheck:
        """Check whether files can be moved or copied to a folder, and return the verdict with the
        files already there.

        Args:
            return_single_operation: Whether only the current operation is returned.
            folder_ids: Ids of the folders.
            file_ids: Ids of the files.
            dest_folder_id: Id of the folder the items go to.
            conflict_resolve_type: What to do on a name clash: skip, overwrite or duplicate.
            delete_after: Whether the source is deleted once the work is finished.
            content: Whether the contents of folders go without the folders themselves.
            to_fill_out: Whether the file is copied to be filled in.
        """
        return self._call(
            _CHECK_DESTINATION,
            options,
            query={
                "returnSingleOperation": return_single_operation,
                "folderIds": folder_ids,
                "fileIds": file_ids,
                "destFolderId": dest_folder_id,
                "conflictResolveType": conflict_resolve_type,
                "deleteAfter": delete_after,
                "content": content,
                "toFillOut": to_fill_out,
            },
        )

    def cancel(self, id: str, **options: Unpack[CallOptions]) -> builtins.list[FileOperation]:
        """Stop a file operation by its ID, or all active ones.

        Args:
            id: Id of the file operation.
        """
        return self._call(_CANCEL, options, path={"id": id})

    def wait(
        self,
        jobs: FileOperation | Sequence[FileOperation],
        *,
        every: float = 1.0,
        most: float = 600.0,
        **options: Unpack[CallOptions],
    ) -> builtins.list[FileOperation]:
        """Wait until what was started is done, and return what is known of it then: `files.delete`,
        `files.folders.delete`, `files.operations.download`, `files.operations.copy`,
        `files.operations.delete`, `files.operations.mark_as_read`, `files.operations.move`,
        `files.operations.duplicate`, `files.trash.empty`, `files.versions.delete`,
        `rooms.delete`, `rooms.archive`, `rooms.unarchive`.

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
    """Copying, moving, deleting and downloading of many entries, which takes a while.

    What its methods take and raise is told in `FilesOperations`.
    """

    with_raw_response = raw_view(lambda: AsyncFilesOperationsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncFilesOperationsWithStreamingResponse)

    async def download(
        self,
        *,
        return_single_operation: bool | None = None,
        folder_ids: Sequence[int | str] | None = None,
        file_ids: Sequence[int | str] | None = None,
        file_convert_ids: Sequence[DownloadItem] | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[FileOperation]:
        """Start preparing files and folders for download, converting files where asked."""
        return await self._call(
            _DOWNLOAD,
            options,
            body={
                "returnSingleOperation": return_single_operation,
                "folderIds": folder_ids,
                "fileIds": file_ids,
                "fileConvertIds": file_convert_ids,
            },
        )

    async def copy(
        self,
        *,
        return_single_operation: bool | None = None,
        folder_ids: Sequence[int | str] | None = None,
        file_ids: Sequence[int | str] | None = None,
        dest_folder_id: int | str | None = None,
        conflict_resolve_type: FileConflictResolveType | None = None,
        delete_after: bool | None = None,
        content: bool | None = None,
        to_fill_out: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[FileOperation]:
        """Start copying files and folders into a folder."""
        return await self._call(
            _COPY,
            options,
            body={
                "returnSingleOperation": return_single_operation,
                "folderIds": folder_ids,
                "fileIds": file_ids,
                "destFolderId": dest_folder_id,
                "conflictResolveType": conflict_resolve_type,
                "deleteAfter": delete_after,
                "content": content,
                "toFillOut": to_fill_out,
            },
        )

    async def delete(
        self,
        *,
        return_single_operation: bool | None = None,
        folder_ids: Sequence[int | str] | None = None,
        file_ids: Sequence[int | str] | None = None,
        delete_after: bool | None = None,
        immediately: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[FileOperation]:
        """Start deleting files and folders, at once or by way of the "Trash" section."""
        return await self._call(
            _DELETE,
            options,
            body={
                "returnSingleOperation": return_single_operation,
                "folderIds": folder_ids,
                "fileIds": file_ids,
                "deleteAfter": delete_after,
                "immediately": immediately,
            },
        )

    async def list(
        self, *, id: str | None = None, **options: Unpack[CallOptions]
    ) -> builtins.list[FileOperation]:
        """Return the active file operations with their progress."""
        return await self._call(_LIST, options, query={"id": id})

    async def list_by_type(
        self,
        operation_type: FileOperationType,
        *,
        id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[FileOperation]:
        """Return the file operations of one type with their progress."""
        return await self._call(
            _LIST_BY_TYPE, options, path={"operationType": operation_type}, query={"id": id}
        )

    async def mark_as_read(
        self,
        *,
        return_single_operation: bool | None = None,
        folder_ids: Sequence[int | str] | None = None,
        file_ids: Sequence[int | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[FileOperation]:
        """Mark files and folders as read."""
        return await self._call(
            _MARK_AS_READ,
            options,
            body={
                "returnSingleOperation": return_single_operation,
                "folderIds": folder_ids,
                "fileIds": file_ids,
            },
        )

    async def move(
        self,
        *,
        return_single_operation: bool | None = None,
        folder_ids: Sequence[int | str] | None = None,
        file_ids: Sequence[int | str] | None = None,
        dest_folder_id: int | str | None = None,
        conflict_resolve_type: FileConflictResolveType | None = None,
        delete_after: bool | None = None,
        content: bool | None = None,
        to_fill_out: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[FileOperation]:
        """Start moving files and folders, or copying them, into a folder."""
        return await self._call(
            _MOVE,
            options,
            body={
                "returnSingleOperation": return_single_operation,
                "folderIds": folder_ids,
                "fileIds": file_ids,
                "destFolderId": dest_folder_id,
                "conflictResolveType": conflict_resolve_type,
                "deleteAfter": delete_after,
                "content": content,
                "toFillOut": to_fill_out,
            },
        )

    async def check_move(
        self,
        *,
        return_single_operation: bool | None = None,
        folder_ids: Sequence[int | str] | None = None,
        file_ids: Sequence[int | str] | None = None,
        dest_folder_id: int | str | None = None,
        conflict_resolve_type: FileConflictResolveType | None = None,
        delete_after: bool | None = None,
        content: bool | None = None,
        to_fill_out: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[FileEntry]:
        """Return the entries of a folder that stand in the way of files and folders to be moved
        or copied there.
        """
        return await self._call(
            _CHECK_MOVE,
            options,
            query={
                "returnSingleOperation": return_single_operation,
                "folderIds": folder_ids,
                "fileIds": file_ids,
                "destFolderId": dest_folder_id,
                "conflictResolveType": conflict_resolve_type,
                "deleteAfter": delete_after,
                "content": content,
                "toFillOut": to_fill_out,
            },
        )

    async def duplicate(
        self,
        *,
        return_single_operation: bool | None = None,
        folder_ids: Sequence[int | str] | None = None,
        file_ids: Sequence[int | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[FileOperation]:
        """Start making duplicates of files and folders."""
        return await self._call(
            _DUPLICATE,
            options,
            body={
                "returnSingleOperation": return_single_operation,
                "folderIds": folder_ids,
                "fileIds": file_ids,
            },
        )

    async def check_destination(
        self,
        *,
        return_single_operation: bool | None = None,
        folder_ids: Sequence[int | str] | None = None,
        file_ids: Sequence[int | str] | None = None,
        dest_folder_id: int | str | None = None,
        conflict_resolve_type: FileConflictResolveType | None = None,
        delete_after: bool | None = None,
        content: bool | None = None,
        to_fill_out: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DestinationCheck:
        """Check whether files can be moved or copied to a folder, and return the verdict with
        the files already there.
        """
        return await self._call(
            _CHECK_DESTINATION,
            options,
            query={
                "returnSingleOperation": return_single_operation,
                "folderIds": folder_ids,
                "fileIds": file_ids,
                "destFolderId": dest_folder_id,
                "conflictResolveType": conflict_resolve_type,
                "deleteAfter": delete_after,
                "content": content,
                "toFillOut": to_fill_out,
            },
        )

    async def cancel(self, id: str, **options: Unpack[CallOptions]) -> builtins.list[FileOperation]:
        """Stop a file operation by its ID, or all active ones."""
        return await self._call(_CANCEL, options, path={"id": id})

    async def wait(
        self,
        jobs: FileOperation | Sequence[FileOperation],
        *,
        every: float = 1.0,
        most: float = 600.0,
        **options: Unpack[CallOptions],
    ) -> builtins.list[FileOperation]:
        """Wait until what was started is done, and return what is known of it then: `files.delete`,
        `files.folders.delete`, `files.operations.download`, `files.operations.copy`,
        `files.operations.delete`, `files.operations.mark_as_read`, `files.operations.move`,
        `files.operations.duplicate`, `files.trash.empty`, `files.versions.delete`,
        `rooms.delete`, `rooms.archive`, `rooms.unarchive`.

        Arguments and errors are those of `FilesOperations.wait`.
        """
        return await _WAIT_UNTIL.wait_async(self._core, jobs, every, most, options)


class FilesOperationsWithRawResponse:
    """The methods of `FilesOperations`, answering with the raw response."""

    def __init__(self, raw: FilesOperations) -> None:
        self.download = as_raw(raw.download)
        self.copy = as_raw(raw.copy)
        self.delete = as_raw(raw.delete)
        self.list = as_raw(raw.list)
        self.list_by_type = as_raw(raw.list_by_type)
        self.mark_as_read = as_raw(raw.mark_as_read)
        self.move = as_raw(raw.move)
        self.check_move = as_raw(raw.check_move)
        self.duplicate = as_raw(raw.duplicate)
        self.check_destination = as_raw(raw.check_destination)
        self.cancel = as_raw(raw.cancel)


class AsyncFilesOperationsWithRawResponse:
    """The methods of `AsyncFilesOperations`, answering with the raw response."""

    def __init__(self, raw: AsyncFilesOperations) -> None:
        self.download = as_raw_async(raw.download)
        self.copy = as_raw_async(raw.copy)
        self.delete = as_raw_async(raw.delete)
        self.list = as_raw_async(raw.list)
        self.list_by_type = as_raw_async(raw.list_by_type)
        self.mark_as_read = as_raw_async(raw.mark_as_read)
        self.move = as_raw_async(raw.move)
        self.check_move = as_raw_async(raw.check_move)
        self.duplicate = as_raw_async(raw.duplicate)
        self.check_destination = as_raw_async(raw.check_destination)
        self.cancel = as_raw_async(raw.cancel)


class FilesOperationsWithStreamingResponse:
    """The methods of `FilesOperations`, each a context manager over its response."""

    def __init__(self, streamed: FilesOperations) -> None:
        self.download = as_streamed(streamed.download)
        self.copy = as_streamed(streamed.copy)
        self.delete = as_streamed(streamed.delete)
        self.list = as_streamed(streamed.list)
        self.list_by_type = as_streamed(streamed.list_by_type)
        self.mark_as_read = as_streamed(streamed.mark_as_read)
        self.move = as_streamed(streamed.move)
        self.check_move = as_streamed(streamed.check_move)
        self.duplicate = as_streamed(streamed.duplicate)
        self.check_destination = as_streamed(streamed.check_destination)
        self.cancel = as_streamed(streamed.cancel)


class AsyncFilesOperationsWithStreamingResponse:
    """The methods of `AsyncFilesOperations`, each a context manager over its response."""

    def __init__(self, streamed: AsyncFilesOperations) -> None:
        self.download = as_streamed_async(streamed.download)
        self.copy = as_streamed_async(streamed.copy)
        self.delete = as_streamed_async(streamed.delete)
        self.list = as_streamed_async(streamed.list)
        self.list_by_type = as_streamed_async(streamed.list_by_type)
        self.mark_as_read = as_streamed_async(streamed.mark_as_read)
        self.move = as_streamed_async(streamed.move)
        self.check_move = as_streamed_async(streamed.check_move)
        self.duplicate = as_streamed_async(streamed.duplicate)
        self.check_destination = as_streamed_async(streamed.check_destination)
        self.cancel = as_streamed_async(streamed.cancel)
