"""The sections that documents are divided into."""

from __future__ import annotations

from typing import Final, Unpack
from uuid import UUID

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.files import FileFilterType, FolderContent

__all__ = ["AsyncFilesSections", "FilesSections"]

_LIST: Final[Operation[list[FolderContent]]] = Operation(
    "files.sections.list",
    "GET",
    "/api/2.0/files/@root",
    list[FolderContent],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST_MY_DOCUMENTS: Final[Operation[FolderContent]] = Operation(
    "files.sections.list_my_documents", "GET", "/api/2.0/files/@my", FolderContent
)
_LIST_PROJECT_DOCUMENTS: Final[Operation[FolderContent]] = Operation(
    "files.sections.list_project_documents", "GET", "/api/2.0/files/@projects", FolderContent
)
_LIST_COMMON_DOCUMENTS: Final[Operation[FolderContent]] = Operation(
    "files.sections.list_common_documents", "GET", "/api/2.0/files/@common", FolderContent
)
_LIST_SHARED_WITH_ME: Final[Operation[FolderContent]] = Operation(
    "files.sections.list_shared_with_me", "GET", "/api/2.0/files/@share", FolderContent
)
_LIST_RECENT: Final[Operation[FolderContent]] = Operation(
    "files.sections.list_recent", "GET", "/api/2.0/files/@recent", FolderContent
)


class FilesSections(Resource):
    """The sections that documents are divided into."""

    with_raw_response = raw_view(lambda: FilesSectionsWithRawResponse)
    with_streaming_response = streaming_view(lambda: FilesSectionsWithStreamingResponse)

    def list(
        self,
        *,
        user_id_or_group_id: UUID | None = None,
        filter_type: FileFilterType | None = None,
        search_in_content: bool | None = None,
        extension: str | None = None,
        with_subfolders: bool | None = None,
        without_trash: bool | None = None,
        without_additional_folder: bool | None = None,
        **options: Unpack[ListOptions],
    ) -> Page[FolderContent]:
        """List the contents of all sections that match the filters, with the trash left out on
        demand.

        Args:
            user_id_or_group_id: Id of the user or group.
            filter_type: Number of the filter type.
            search_in_content: Whether to search inside the files too.
            extension: File extension to look for, when filtering by extension.
            with_subfolders: Whether to return subfolders too.
            without_trash: Whether to leave out the Trash.
            without_additional_folder: Whether to leave out the additional folders.
        """
        return self._paged(
            _LIST,
            options,
            query={
                "userIdOrGroupId": user_id_or_group_id,
                "filterType": filter_type,
                "searchInContent": search_in_content,
                "extension": extension,
                "withSubfolders": with_subfolders,
                "withoutTrash": without_trash,
                "withoutAdditionalFolder": without_additional_folder,
            },
        )

    def list_my_documents(
        self,
        *,
        user_id_or_group_id: UUID | None = None,
        filter_type: FileFilterType | None = None,
        search_in_content: bool | None = None,
        extension: str | None = None,
        with_subfolders: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> FolderContent:
        """List what the current user keeps in the "My documents" section, filtered if wanted.

        Args:
            user_id_or_group_id: Id of the user or group.
            filter_type: Number of the filter type.
            search_in_content: Whether to search inside the files too.
            extension: File extension to look for, when filtering by extension.
            with_subfolders: Whether to return subfolders too.
        """
        return self._call(
            _LIST_MY_DOCUMENTS,
            options,
            query={
                "userIdOrGroupId": user_id_or_group_id,
                "filterType": filter_type,
                "searchInContent": search_in_content,
                "extension": extension,
                "withSubfolders": with_subfolders,
            },
        )

    def list_project_documents(
        self,
        *,
        user_id_or_group_id: UUID | None = None,
        filter_type: FileFilterType | None = None,
        search_in_content: bool | None = None,
        extension: str | None = None,
        with_subfolders: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> FolderContent:
        """List the files and folders of the "In projects" section.

        Args:
            user_id_or_group_id: Id of the user or group.
            filter_type: Number of the filter type.
            search_in_content: Whether to search inside the files too.
            extension: File extension to look for, when filtering by extension.
            with_subfolders: Whether to return subfolders too.
        """
        return self._call(
            _LIST_PROJECT_DOCUMENTS,
            options,
            query={
                "userIdOrGroupId": user_id_or_group_id,
                "filterType": filter_type,
                "searchInContent": search_in_content,
                "extension": extension,
                "withSubfolders": with_subfolders,
            },
        )

    def list_common_documents(
        self,
        *,
        user_id_or_group_id: UUID | None = None,
        filter_type: FileFilterType | None = None,
        search_in_content: bool | None = None,
        extension: str | None = None,
        with_subfolders: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> FolderContent:
        """List the files and folders of the "Common" section.

        Args:
            user_id_or_group_id: Id of the user or group.
            filter_type: Number of the filter type.
            search_in_content: Whether to search inside the files too.
            extension: File extension to look for, when filtering by extension.
            with_subfolders: Whether to return subfolders too.
        """
        return self._call(
            _LIST_COMMON_DOCUMENTS,
            options,
            query={
                "userIdOrGroupId": user_id_or_group_id,
                "filterType": filter_type,
                "searchInContent": search_in_content,
                "extension": extension,
                "withSubfolders": with_subfolders,
            },
        )

    def list_shared_with_me(
        self,
        *,
        user_id_or_group_id: UUID | None = None,
        filter_type: FileFilterType | None = None,
        search_in_content: bool | None = None,
        extension: str | None = None,
        with_subfolders: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> FolderContent:
        """List the files and folders others have shared with the current user.

        Args:
            user_id_or_group_id: Id of the user or group.
            filter_type: Number of the filter type.
            search_in_content: Whether to search inside the files too.
            extension: File extension to look for, when filtering by extension.
            with_subfolders: Whether to return subfolders too.
        """
        return self._call(
            _LIST_SHARED_WITH_ME,
            options,
            query={
                "userIdOrGroupId": user_id_or_group_id,
                "filterType": filter_type,
                "searchInContent": search_in_content,
                "extension": extension,
                "withSubfolders": with_subfolders,
            },
        )

    def list_recent(
        self,
        *,
        user_id_or_group_id: UUID | None = None,
        filter_type: FileFilterType | None = None,
        search_in_content: bool | None = None,
        extension: str | None = None,
        with_subfolders: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> FolderContent:
        """List the files of the "Recent" section.

        Args:
            user_id_or_group_id: Id of the user or group.
            filter_type: Number of the filter type.
            search_in_content: Whether to search inside the files too.
            extension: File extension to look for, when filtering by extension.
            with_subfolders: Whether to return subfolders too.
        """
        return self._call(
            _LIST_RECENT,
            options,
            query={
                "userIdOrGroupId": user_id_or_group_id,
                "filterType": filter_type,
                "searchInContent": search_in_content,
                "extension": extension,
                "withSubfolders": with_subfolders,
            },
        )


class AsyncFilesSections(AsyncResource):
    """The sections that documents are divided into.

    What its methods take and raise is told in `FilesSections`.
    """

    with_raw_response = raw_view(lambda: AsyncFilesSectionsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncFilesSectionsWithStreamingResponse)

    def list(
        self,
        *,
        user_id_or_group_id: UUID | None = None,
        filter_type: FileFilterType | None = None,
        search_in_content: bool | None = None,
        extension: str | None = None,
        with_subfolders: bool | None = None,
        without_trash: bool | None = None,
        without_additional_folder: bool | None = None,
        **options: Unpack[ListOptions],
    ) -> AsyncPaginator[FolderContent]:
        """List the contents of all sections that match the filters, with the trash left out on
        demand.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST,
            options,
            query={
                "userIdOrGroupId": user_id_or_group_id,
                "filterType": filter_type,
                "searchInContent": search_in_content,
                "extension": extension,
                "withSubfolders": with_subfolders,
                "withoutTrash": without_trash,
                "withoutAdditionalFolder": without_additional_folder,
            },
        )

    async def list_my_documents(
        self,
        *,
        user_id_or_group_id: UUID | None = None,
        filter_type: FileFilterType | None = None,
        search_in_content: bool | None = None,
        extension: str | None = None,
        with_subfolders: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> FolderContent:
        """List what the current user keeps in the "My documents" section, filtered if wanted."""
        return await self._call(
            _LIST_MY_DOCUMENTS,
            options,
            query={
                "userIdOrGroupId": user_id_or_group_id,
                "filterType": filter_type,
                "searchInContent": search_in_content,
                "extension": extension,
                "withSubfolders": with_subfolders,
            },
        )

    async def list_project_documents(
        self,
        *,
        user_id_or_group_id: UUID | None = None,
        filter_type: FileFilterType | None = None,
        search_in_content: bool | None = None,
        extension: str | None = None,
        with_subfolders: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> FolderContent:
        """List the files and folders of the "In projects" section."""
        return await self._call(
            _LIST_PROJECT_DOCUMENTS,
            options,
            query={
                "userIdOrGroupId": user_id_or_group_id,
                "filterType": filter_type,
                "searchInContent": search_in_content,
                "extension": extension,
                "withSubfolders": with_subfolders,
            },
        )

    async def list_common_documents(
        self,
        *,
        user_id_or_group_id: UUID | None = None,
        filter_type: FileFilterType | None = None,
        search_in_content: bool | None = None,
        extension: str | None = None,
        with_subfolders: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> FolderContent:
        """List the files and folders of the "Common" section."""
        return await self._call(
            _LIST_COMMON_DOCUMENTS,
            options,
            query={
                "userIdOrGroupId": user_id_or_group_id,
                "filterType": filter_type,
                "searchInContent": search_in_content,
                "extension": extension,
                "withSubfolders": with_subfolders,
            },
        )

    async def list_shared_with_me(
        self,
        *,
        user_id_or_group_id: UUID | None = None,
        filter_type: FileFilterType | None = None,
        search_in_content: bool | None = None,
        extension: str | None = None,
        with_subfolders: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> FolderContent:
        """List the files and folders others have shared with the current user."""
        return await self._call(
            _LIST_SHARED_WITH_ME,
            options,
            query={
                "userIdOrGroupId": user_id_or_group_id,
                "filterType": filter_type,
                "searchInContent": search_in_content,
                "extension": extension,
                "withSubfolders": with_subfolders,
            },
        )

    async def list_recent(
        self,
        *,
        user_id_or_group_id: UUID | None = None,
        filter_type: FileFilterType | None = None,
        search_in_content: bool | None = None,
        extension: str | None = None,
        with_subfolders: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> FolderContent:
        """List the files of the "Recent" section."""
        return await self._call(
            _LIST_RECENT,
            options,
            query={
                "userIdOrGroupId": user_id_or_group_id,
                "filterType": filter_type,
                "searchInContent": search_in_content,
                "extension": extension,
                "withSubfolders": with_subfolders,
            },
        )


class FilesSectionsWithRawResponse:
    """The methods of `FilesSections`, answering with the raw response."""

    def __init__(self, raw: FilesSections) -> None:
        self.list = as_raw(raw.list)
        self.list_my_documents = as_raw(raw.list_my_documents)
        self.list_project_documents = as_raw(raw.list_project_documents)
        self.list_common_documents = as_raw(raw.list_common_documents)
        self.list_shared_with_me = as_raw(raw.list_shared_with_me)
        self.list_recent = as_raw(raw.list_recent)


class AsyncFilesSectionsWithRawResponse:
    """The methods of `AsyncFilesSections`, answering with the raw response."""

    def __init__(self, raw: AsyncFilesSections) -> None:
        self.list = as_raw_async(raw.list)
        self.list_my_documents = as_raw_async(raw.list_my_documents)
        self.list_project_documents = as_raw_async(raw.list_project_documents)
        self.list_common_documents = as_raw_async(raw.list_common_documents)
        self.list_shared_with_me = as_raw_async(raw.list_shared_with_me)
        self.list_recent = as_raw_async(raw.list_recent)


class FilesSectionsWithStreamingResponse:
    """The methods of `FilesSections`, each a context manager over its response."""

    def __init__(self, streamed: FilesSections) -> None:
        self.list = as_streamed(streamed.list)
        self.list_my_documents = as_streamed(streamed.list_my_documents)
        self.list_project_documents = as_streamed(streamed.list_project_documents)
        self.list_common_documents = as_streamed(streamed.list_common_documents)
        self.list_shared_with_me = as_streamed(streamed.list_shared_with_me)
        self.list_recent = as_streamed(streamed.list_recent)


class AsyncFilesSectionsWithStreamingResponse:
    """The methods of `AsyncFilesSections`, each a context manager over its response."""

    def __init__(self, streamed: AsyncFilesSections) -> None:
        self.list = as_streamed_async(streamed.list)
        self.list_my_documents = as_streamed_async(streamed.list_my_documents)
        self.list_project_documents = as_streamed_async(streamed.list_project_documents)
        self.list_common_documents = as_streamed_async(streamed.list_common_documents)
        self.list_shared_with_me = as_streamed_async(streamed.list_shared_with_me)
        self.list_recent = as_streamed_async(streamed.list_recent)
