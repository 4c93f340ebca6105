"""Versions of files and what changed in them."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.editor import EditHistory, EditHistoryData
from ..types.files import File, FileOperation

__all__ = ["AsyncFilesVersions", "FilesVersions"]

_UPDATE: Final[Operation[list[File]]] = Operation(
    "files.versions.update", "PUT", "/api/2.0/files/file/{fileId}/history", list[File], body="json"
)
_LIST: Final[Operation[list[File]]] = Operation(
    "files.versions.list",
    "GET",
    "/api/2.0/files/file/{fileId}/history",
    list[File],
    auth="optional",
)
_GET_CHANGES_URL: Final[Operation[EditHistoryData]] = Operation(
    "files.versions.get_changes_url",
    "GET",
    "/api/2.0/files/file/{fileId}/edit/diff",
    EditHistoryData,
    auth="optional",
)
_LIST_HISTORY: Final[Operation[list[EditHistory]]] = Operation(
    "files.versions.list_history",
    "GET",
    "/api/2.0/files/file/{fileId}/edit/history",
    list[EditHistory],
    auth="optional",
)
_RESTORE: Final[Operation[list[EditHistory]]] = Operation(
    "files.versions.restore",
    "POST",
    "/api/2.0/files/file/{fileId}/restoreversion",
    list[EditHistory],
    auth="optional",
)
_UPDATE_COMMENT: Final[Operation[str]] = Operation(
    "files.versions.update_comment", "PUT", "/api/2.0/files/file/{fileId}/comment", str, body="json"
)
_DELETE: Final[Operation[FileOperation]] = Operation(
    "files.versions.delete",
    "PUT",
    "/api/2.0/files/fileops/deleteversion",
    FileOperation,
    body="json",
)


class FilesVersions(Resource):
    """Versions of files and what changed in them."""

    with_raw_response = raw_view(lambda: FilesVersionsWithRawResponse)
    with_streaming_response = streaming_view(lambda: FilesVersionsWithStreamingResponse)

    def update(
        self,
        file_id: int | str,
        *,
        version: int,
        continue_version: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[File]:
        """Change how a file version counts: start a new version or continue a revision.

        Args:
            file_id: Id of the file.
            version: Version number.
            continue_version: Whether a new version is started or the revision goes on.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"fileId": file_id},
            body={"version": version, "continueVersion": continue_version},
        )

    def list(self, file_id: int | str, **options: Unpack[CallOptions]) -> builtins.list[File]:
        """Return all versions of a file in detail.

        Args:
            file_id: Id of the file.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_LIST, options, path={"fileId": file_id})

    def get_changes_url(
        self, file_id: int | str, *, version: int | None = None, **options: Unpack[CallOptions]
    ) -> EditHistoryData:
        """Return the address of the changes made in a version of a file.

        Args:
            file_id: Id of the file.
            version: Version number.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _GET_CHANGES_URL, options, path={"fileId": file_id}, query={"version": version}
        )

    def list_history(
        self, file_id: int | str, **options: Unpack[CallOptions]
    ) -> builtins.list[EditHistory]:
        """Return the editing history of a file: each version with its author, time and changes.

        Args:
            file_id: Id of the file.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_LIST_HISTORY, options, path={"fileId": file_id})

    def restore(
        self,
        file_id: int | str,
        *,
        version: int | None = None,
        url: str | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[EditHistory]:
        """Restore a version of a file and return its version history.

        Args:
            file_id: Id of the file.
            version: Version number.
            url: Address of the file version to restore.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _RESTORE, options, path={"fileId": file_id}, query={"version": version, "url": url}
        )

    def update_comment(
        self,
        file_id: int | str,
        *,
        version: int,
        comment: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Change the comment of a file version.

        Args:
            file_id: Id of the file.
            version: Version number.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE_COMMENT,
            options,
            path={"fileId": file_id},
            body={"version": version, "comment": comment},
        )

    def delete(
        self,
        *,
        file_id: int | str,
        versions: Sequence[int],
        return_single_operation: bool | None = None,
        delete_after: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> FileOperation:
        """Start deleting versions of a file.

        Args:
            file_id: Id of the file.
            versions: Numbers of the versions to delete.
            return_single_operation: Whether only the current operation is returned.
            delete_after: Whether the source is deleted once the work is finished.

        It starts something: `files.operations.wait` waits for its end.
        """
        return self._call(
            _DELETE,
            options,
            body={
                "returnSingleOperation": return_single_operation,
                "deleteAfter": delete_after,
                "fileId": file_id,
                "versions": versions,
            },
        )


class AsyncFilesVersions(AsyncResource):
    """Versions of files and what changed in them.

    What its methods take and raise is told in `FilesVersions`.
    """

    with_raw_response = raw_view(lambda: AsyncFilesVersionsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncFilesVersionsWithStreamingResponse)

    async def update(
        self,
        file_id: int | str,
        *,
        version: int,
        continue_version: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[File]:
        """Change how a file version counts: start a new version or continue a revision."""
        return await self._call(
            _UPDATE,
            options,
            path={"fileId": file_id},
            body={"version": version, "continueVersion": continue_version},
        )

    async def list(self, file_id: int | str, **options: Unpack[CallOptions]) -> builtins.list[File]:
        """Return all versions of a file in detail."""
        return await self._call(_LIST, options, path={"fileId": file_id})

    async def get_changes_url(
        self, file_id: int | str, *, version: int | None = None, **options: Unpack[CallOptions]
    ) -> EditHistoryData:
        """Return the address of the changes made in a version of a file."""
        return await self._call(
            _GET_CHANGES_URL, options, path={"fileId": file_id}, query={"version": version}
        )

    async def list_history(
        self, file_id: int | str, **options: Unpack[CallOptions]
    ) -> builtins.list[EditHistory]:
        """Return the editing history of a file: each version with its author, time and changes."""
        return await self._call(_LIST_HISTORY, options, path={"fileId": file_id})

    async def restore(
        self,
        file_id: int | str,
        *,
        version: int | None = None,
        url: str | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[EditHistory]:
        """Restore a version of a file and return its version history."""
        return await self._call(
            _RESTORE, options, path={"fileId": file_id}, query={"version": version, "url": url}
        )

    async def update_comment(
        self,
        file_id: int | str,
        *,
        version: int,
        comment: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Change the comment of a file version."""
        return await self._call(
            _UPDATE_COMMENT,
            options,
            path={"fileId": file_id},
            body={"version": version, "comment": comment},
        )

    async def delete(
        self,
        *,
        file_id: int | str,
        versions: Sequence[int],
        return_single_operation: bool | None = None,
        delete_after: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> FileOperation:
        """Start deleting versions of a file."""
        return await self._call(
            _DELETE,
            options,
            body={
                "returnSingleOperation": return_single_operation,
                "deleteAfter": delete_after,
                "fileId": file_id,
                "versions": versions,
            },
        )


class FilesVersionsWithRawResponse:
    """The methods of `FilesVersions`, answering with the raw response."""

    def __init__(self, raw: FilesVersions) -> None:
        self.update = as_raw(raw.update)
        self.list = as_raw(raw.list)
        self.get_changes_url = as_raw(raw.get_changes_url)
        self.list_history = as_raw(raw.list_history)
        self.restore = as_raw(raw.restore)
        self.update_comment = as_raw(raw.update_comment)
        self.delete = as_raw(raw.delete)


class AsyncFilesVersionsWithRawResponse:
    """The methods of `AsyncFilesVersions`, answering with the raw response."""

    def __init__(self, raw: AsyncFilesVersions) -> None:
        self.update = as_raw_async(raw.update)
        self.list = as_raw_async(raw.list)
        self.get_changes_url = as_raw_async(raw.get_changes_url)
        self.list_history = as_raw_async(raw.list_history)
        self.restore = as_raw_async(raw.restore)
        self.update_comment = as_raw_async(raw.update_comment)
        self.delete = as_raw_async(raw.delete)


class FilesVersionsWithStreamingResponse:
    """The methods of `FilesVersions`, each a context manager over its response."""

    def __init__(self, streamed: FilesVersions) -> None:
        self.update = as_streamed(streamed.update)
        self.list = as_streamed(streamed.list)
        self.get_changes_url = as_streamed(streamed.get_changes_url)
        self.list_history = as_streamed(streamed.list_history)
        self.restore = as_streamed(streamed.restore)
        self.update_comment = as_streamed(streamed.update_comment)
        self.delete = as_streamed(streamed.delete)


class AsyncFilesVersionsWithStreamingResponse:
    """The methods of `AsyncFilesVersions`, each a context manager over its response."""

    def __init__(self, streamed: AsyncFilesVersions) -> None:
        self.update = as_streamed_async(streamed.update)
        self.list = as_streamed_async(streamed.list)
        self.get_changes_url = as_streamed_async(streamed.get_changes_url)
        self.list_history = as_streamed_async(streamed.list_history)
        self.restore = as_streamed_async(streamed.restore)
        self.update_comment = as_streamed_async(streamed.update_comment)
        self.delete = as_streamed_async(streamed.delete)
