"""Folders and what they hold."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack
from uuid import UUID

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.files import (
    EntryId,
    FileFilterType,
    FileOperation,
    Folder,
    FolderContent,
    StoredFolder,
)

__all__ = ["AsyncFilesFolders", "FilesFolders"]

_LIST_CONTENTS: Final[Operation[FolderContent]] = Operation(
    "files.folders.list_contents", "GET", "/api/2.0/files/{folderId}", FolderContent
)
_CREATE: Final[Operation[Folder]] = Operation(
    "files.folders.create", "POST", "/api/2.0/files/folder/{folderId}", Folder, body="json"
)
_RENAME: Final[Operation[Folder]] = Operation(
    "files.folders.rename", "PUT", "/api/2.0/files/folder/{folderId}", Folder, body="json"
)
_GET: Final[Operation[Folder]] = Operation(
    "files.folders.get", "GET", "/api/2.0/files/folder/{folderId}", Folder
)
_DELETE: Final[Operation[list[FileOperation]]] = Operation(
    "files.folders.delete", "DELETE", "/api/2.0/files/folder/{folderId}", list[FileOperation]
)
_CREATE_TREE: Final[Operation[StoredFolder]] = Operation(
    "files.folders.create_tree",
    "POST",
    "/api/2.0/files/folders/{folderId}",
    StoredFolder,
    body="json",
)
_GET_PATH: Final[Operation[list[Folder]]] = Operation(
    "files.folders.get_path",
    "GET",
    "/api/2.0/files/folder/{folderId}/path",
    list[Folder],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)


class FilesFolders(Resource):
    """Folders and what they hold."""

    with_raw_response = raw_view(lambda: FilesFoldersWithRawResponse)
    with_streaming_response = streaming_view(lambda: FilesFoldersWithStreamingResponse)

    def list_contents(
        self,
        folder_id: EntryId,
        *,
        user_id_or_group_id: UUID | None = None,
        filter_type: FileFilterType | None = None,
        search_in_content: bool | None = None,
        extension: str | None = None,
        with_subfolders: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> FolderContent:
        """List the files and subfolders of a folder, filtered if wanted.

        Args:
            folder_id: Id of the folder.
            user_id_or_group_id: Id of the user or group.
            filter_type: Number of the filter type.
            search_in_content: Whether to search inside the files too.
            extension: File extension to look for, when filtering by extension.
            with_subfolders: Whether to return subfolders too.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _LIST_CONTENTS,
            options,
            path={"folderId": folder_id},
            query={
                "userIdOrGroupId": user_id_or_group_id,
                "filterType": filter_type,
                "searchInContent": search_in_content,
                "extension": extension,
                "withSubfolders": with_subfolders,
            },
        )

    def create(
        self, folder_id: EntryId, *, title: str, **options: Unpack[FormatCallOptions]
    ) -> Folder:
        """Create a folder with the given title inside a parent folder.

        Args:
            folder_id: Id of the parent folder.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_CREATE, options, path={"folderId": folder_id}, body={"title": title})

    def rename(
        self, folder_id: EntryId, *, title: str, **options: Unpack[FormatCallOptions]
    ) -> Folder:
        """Give a folder a new title.

        Args:
            folder_id: Id of the folder.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_RENAME, options, path={"folderId": folder_id}, body={"title": title})

    def get(self, folder_id: EntryId, **options: Unpack[FormatCallOptions]) -> Folder:
        """Return the details of a folder, without its contents.

        Args:
            folder_id: Id of the folder.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"folderId": folder_id})

    def delete(
        self,
        folder_id: EntryId,
        *,
        delete_after: bool | None = None,
        immediately: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> list[FileOperation]:
        """Delete a folder.

        Args:
            folder_id: Id of the folder.
            delete_after: Whether to delete it once the editing session is over.
            immediately: Whether to delete at once instead of moving to the Trash.

        It starts something: `files.operations.wait` waits for its end.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _DELETE,
            options,
            path={"folderId": folder_id},
            query={"deleteAfter": delete_after, "immediately": immediately},
        )

    def create_tree(
        self,
        folder_id: EntryId,
        *,
        relative_paths: Sequence[str],
        **options: Unpack[FormatCallOptions],
    ) -> StoredFolder:
        """Create nested folders from relative paths inside a parent folder.

        Args:
            folder_id: Id of the parent folder.
            relative_paths: Relative paths of the folders to create.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _CREATE_TREE,
            options,
            path={"folderId": folder_id},
            body={"relativePaths": relative_paths},
        )

    def get_path(self, folder_id: EntryId, **options: Unpack[ListOptions]) -> Page[Folder]:
        """Return the chain of folders that leads to a folder.

        Args:
            folder_id: Id of the folder.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_GET_PATH, options, path={"folderId": folder_id})


class AsyncFilesFolders(AsyncResource):
    """Folders and what they hold.

    What its methods take and raise is told in `FilesFolders`.
    """

    with_raw_response = raw_view(lambda: AsyncFilesFoldersWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncFilesFoldersWithStreamingResponse)

    async def list_contents(
        self,
        folder_id: EntryId,
        *,
        user_id_or_group_id: UUID | None = None,
        filter_type: FileFilterType | None = None,
        search_in_content: bool | None = None,
        extension: str | None = None,
        with_subfolders: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> FolderContent:
        """List the files and subfolders of a folder, filtered if wanted."""
        return await self._call(
            _LIST_CONTENTS,
            options,
            path={"folderId": folder_id},
            query={
                "userIdOrGroupId": user_id_or_group_id,
                "filterType": filter_type,
                "searchInContent": search_in_content,
                "extension": extension,
                "withSubfolders": with_subfolders,
            },
        )

    async def create(
        self, folder_id: EntryId, *, title: str, **options: Unpack[FormatCallOptions]
    ) -> Folder:
        """Create a folder with the given title inside a parent folder."""
        return await self._call(
            _CREATE, options, path={"folderId": folder_id}, body={"title": title}
        )

    async def rename(
        self, folder_id: EntryId, *, title: str, **options: Unpack[FormatCallOptions]
    ) -> Folder:
        """Give a folder a new title."""
        return await self._call(
            _RENAME, options, path={"folderId": folder_id}, body={"title": title}
        )

    async def get(self, folder_id: EntryId, **options: Unpack[FormatCallOptions]) -> Folder:
        """Return the details of a folder, without its contents."""
        return await self._call(_GET, options, path={"folderId": folder_id})

    async def delete(
        self,
        folder_id: EntryId,
        *,
        delete_after: bool | None = None,
        immediately: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> list[FileOperation]:
        """Delete a folder."""
        return await self._call(
            _DELETE,
            options,
            path={"folderId": folder_id},
            query={"deleteAfter": delete_after, "immediately": immediately},
        )

    async def create_tree(
        self,
        folder_id: EntryId,
        *,
        relative_paths: Sequence[str],
        **options: Unpack[FormatCallOptions],
    ) -> StoredFolder:
        """Create nested folders from relative paths inside a parent folder."""
        return await self._call(
            _CREATE_TREE,
            options,
            path={"folderId": folder_id},
            body={"relativePaths": relative_paths},
        )

    def get_path(
        self, folder_id: EntryId, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[Folder]:
        """Return the chain of folders that leads to a folder.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_GET_PATH, options, path={"folderId": folder_id})


class FilesFoldersWithRawResponse:
    """The methods of `FilesFolders`, answering with the raw response."""

    def __init__(self, raw: FilesFolders) -> None:
        self.list_contents = as_raw(raw.list_contents)
        self.create = as_raw(raw.create)
        self.rename = as_raw(raw.rename)
        self.get = as_raw(raw.get)
        self.delete = as_raw(raw.delete)
        self.create_tree = as_raw(raw.create_tree)
        self.get_path = as_raw(raw.get_path)


class AsyncFilesFoldersWithRawResponse:
    """The methods of `AsyncFilesFolders`, answering with the raw response."""

    def __init__(self, raw: AsyncFilesFolders) -> None:
        self.list_contents = as_raw_async(raw.list_contents)
        self.create = as_raw_async(raw.create)
        self.rename = as_raw_async(raw.rename)
        self.get = as_raw_async(raw.get)
        self.delete = as_raw_async(raw.delete)
        self.create_tree = as_raw_async(raw.create_tree)
        self.get_path = as_raw_async(raw.get_path)


class FilesFoldersWithStreamingResponse:
    """The methods of `FilesFolders`, each a context manager over its response."""

    def __init__(self, streamed: FilesFolders) -> None:
        self.list_contents = as_streamed(streamed.list_contents)
        self.create = as_streamed(streamed.create)
        self.rename = as_streamed(streamed.rename)
        self.get = as_streamed(streamed.get)
        self.delete = as_streamed(streamed.delete)
        self.create_tree = as_streamed(streamed.create_tree)
        self.get_path = as_streamed(streamed.get_path)


class AsyncFilesFoldersWithStreamingResponse:
    """The methods of `AsyncFilesFolders`, each a context manager over its response."""

    def __init__(self, streamed: AsyncFilesFolders) -> None:
        self.list_contents = as_streamed_async(streamed.list_contents)
        self.create = as_streamed_async(streamed.create)
        self.rename = as_streamed_async(streamed.rename)
        self.get = as_streamed_async(streamed.get)
        self.delete = as_streamed_async(streamed.delete)
        self.create_tree = as_streamed_async(streamed.create_tree)
        self.get_path = as_streamed_async(streamed.get_path)
