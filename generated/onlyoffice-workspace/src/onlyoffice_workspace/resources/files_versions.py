"""Version history of files."""

from __future__ import annotations

import builtins
from typing import Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.files import EntryId, File

__all__ = ["AsyncFilesVersions", "FilesVersions"]

_LIST: Final[Operation[list[File]]] = Operation(
    "files.versions.list",
    "GET",
    "/api/2.0/files/file/{fileId}/history",
    list[File],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_UPDATE: Final[Operation[list[File]]] = Operation(
    "files.versions.update", "PUT", "/api/2.0/files/file/{fileId}/history", list[File], body="json"
)


class FilesVersions(Resource):
    """Version history of files."""

    with_raw_response = raw_view(lambda: FilesVersionsWithRawResponse)
    with_streaming_response = streaming_view(lambda: FilesVersionsWithStreamingResponse)

    def list(self, file_id: EntryId, **options: Unpack[ListOptions]) -> Page[File]:
        """List the versions of a file with their details.

        Args:
            file_id: Id of the file.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_LIST, options, path={"fileId": file_id})

    def update(
        self,
        file_id: EntryId,
        *,
        version: int,
        continue_version: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[File]:
        """Change the version history of a file, starting a new version or continuing the current
        one.

        Args:
            file_id: Id of the file.
            version: Version in the history.
            continue_version: Whether to go on with the current version as a revision instead of
                starting a new one.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"fileId": file_id},
            body={"version": version, "continueVersion": continue_version},
        )


class AsyncFilesVersions(AsyncResource):
    """Version history of files.

    What its methods take and raise is told in `FilesVersions`.
    """

    with_raw_response = raw_view(lambda: AsyncFilesVersionsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncFilesVersionsWithStreamingResponse)

    def list(self, file_id: EntryId, **options: Unpack[ListOptions]) -> AsyncPaginator[File]:
        """List the versions of a file with their details.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options, path={"fileId": file_id})

    async def update(
        self,
        file_id: EntryId,
        *,
        version: int,
        continue_version: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[File]:
        """Change the version history of a file, starting a new version or continuing the current
        one.
        """
        return await self._call(
            _UPDATE,
            options,
            path={"fileId": file_id},
            body={"version": version, "continueVersion": continue_version},
        )


class FilesVersionsWithRawResponse:
    """The methods of `FilesVersions`, answering with the raw response."""

    def __init__(self, raw: FilesVersions) -> None:
        self.list = as_raw(raw.list)
        self.update = as_raw(raw.update)


class AsyncFilesVersionsWithRawResponse:
    """The methods of `AsyncFilesVersions`, answering with the raw response."""

    def __init__(self, raw: AsyncFilesVersions) -> None:
        self.list = as_raw_async(raw.list)
        self.update = as_raw_async(raw.update)


class FilesVersionsWithStreamingResponse:
    """The methods of `FilesVersions`, each a context manager over its response."""

    def __init__(self, streamed: FilesVersions) -> None:
        self.list = as_streamed(streamed.list)
        self.update = as_streamed(streamed.update)


class AsyncFilesVersionsWithStreamingResponse:
    """The methods of `AsyncFilesVersions`, each a context manager over its response."""

    def __init__(self, streamed: AsyncFilesVersions) -> None:
        self.list = as_streamed_async(streamed.list)
        self.update = as_streamed_async(streamed.update)
