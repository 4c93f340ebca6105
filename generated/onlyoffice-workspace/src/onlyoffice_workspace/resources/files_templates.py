"""Files that serve as templates."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.files import EntryId, FileFilterType, FolderContent

__all__ = ["AsyncFilesTemplates", "FilesTemplates"]

_LIST: Final[Operation[FolderContent]] = Operation(
    "files.templates.list", "GET", "/api/2.0/files/@templates", FolderContent
)
_ADD: Final[Operation[bool]] = Operation(
    "files.templates.add", "POST", "/api/2.0/files/templates", bool, body="json"
)
_REMOVE: Final[Operation[bool]] = Operation(
    "files.templates.remove", "DELETE", "/api/2.0/files/templates", bool
)


class FilesTemplates(Resource):
    """Files that serve as templates."""

    with_raw_response = raw_view(lambda: FilesTemplatesWithRawResponse)
    with_streaming_response = streaming_view(lambda: FilesTemplatesWithStreamingResponse)

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
        """List the files of the "Templates" section.

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

    def add(self, *, file_ids: Sequence[EntryId], **options: Unpack[FormatCallOptions]) -> bool:
        """Add files to the list of templates.

        Args:
            file_ids: Ids of the files.
        """
        return self._call(_ADD, options, body={"fileIds": file_ids})

    def remove(self, *, file_ids: Sequence[EntryId], **options: Unpack[FormatCallOptions]) -> bool:
        """Take files off the list of templates.

        Args:
            file_ids: Ids of the files.
        """
        return self._call(_REMOVE, options, query={"fileIds": file_ids})


class AsyncFilesTemplates(AsyncResource):
    """Files that serve as templates.

    What its methods take and raise is told in `FilesTemplates`.
    """

    with_raw_response = raw_view(lambda: AsyncFilesTemplatesWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncFilesTemplatesWithStreamingResponse)

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
        """List the files of the "Templates" section."""
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
        self, *, file_ids: Sequence[EntryId], **options: Unpack[FormatCallOptions]
    ) -> bool:
        """Add files to the list of templates."""
        return await self._call(_ADD, options, body={"fileIds": file_ids})

    async def remove(
        self, *, file_ids: Sequence[EntryId], **options: Unpack[FormatCallOptions]
    ) -> bool:
        """Take files off the list of templates."""
        return await self._call(_REMOVE, options, query={"fileIds": file_ids})


class FilesTemplatesWithRawResponse:
    """The methods of `FilesTemplates`, answering with the raw response."""

    def __init__(self, raw: FilesTemplates) -> None:
        self.list = as_raw(raw.list)
        self.add = as_raw(raw.add)
        self.remove = as_raw(raw.remove)


class AsyncFilesTemplatesWithRawResponse:
    """The methods of `AsyncFilesTemplates`, answering with the raw response."""

    def __init__(self, raw: AsyncFilesTemplates) -> None:
        self.list = as_raw_async(raw.list)
        self.add = as_raw_async(raw.add)
        self.remove = as_raw_async(raw.remove)


class FilesTemplatesWithStreamingResponse:
    """The methods of `FilesTemplates`, each a context manager over its response."""

    def __init__(self, streamed: FilesTemplates) -> None:
        self.list = as_streamed(streamed.list)
        self.add = as_streamed(streamed.add)
        self.remove = as_streamed(streamed.remove)


class AsyncFilesTemplatesWithStreamingResponse:
    """The methods of `AsyncFilesTemplates`, each a context manager over its response."""

    def __init__(self, streamed: AsyncFilesTemplates) -> None:
        self.list = as_streamed_async(streamed.list)
        self.add = as_streamed_async(streamed.add)
        self.remove = as_streamed_async(streamed.remove)
