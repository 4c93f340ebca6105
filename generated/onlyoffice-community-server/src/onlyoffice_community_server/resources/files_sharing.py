"""Rights of users and groups to files and folders."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.files import AdvancedSharingSettings, EntryId, FileShare, FileShareParams

__all__ = ["AsyncFilesSharing", "FilesSharing"]

_GET_FILE: Final[Operation[list[FileShare]]] = Operation(
    "files.sharing.get_file",
    "GET",
    "/api/2.0/files/file/{fileId}/share",
    list[FileShare],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_SHARE_FILE: Final[Operation[list[FileShare]]] = Operation(
    "files.sharing.share_file",
    "PUT",
    "/api/2.0/files/file/{fileId}/share",
    list[FileShare],
    body="json",
)
_GET_FOLDER: Final[Operation[list[FileShare]]] = Operation(
    "files.sharing.get_folder",
    "GET",
    "/api/2.0/files/folder/{folderId}/share",
    list[FileShare],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_SHARE_FOLDER: Final[Operation[list[FileShare]]] = Operation(
    "files.sharing.share_folder",
    "PUT",
    "/api/2.0/files/folder/{folderId}/share",
    list[FileShare],
    body="json",
)
_REMOVE: Final[Operation[bool]] = Operation(
    "files.sharing.remove", "DELETE", "/api/2.0/files/share", bool
)


class FilesSharing(Resource):
    """Rights of users and groups to files and folders."""

    with_raw_response = raw_view(lambda: FilesSharingWithRawResponse)
    with_streaming_response = streaming_view(lambda: FilesSharingWithStreamingResponse)

    def get_file(self, file_id: EntryId, **options: Unpack[ListOptions]) -> Page[FileShare]:
        """Return with whom a file is shared, and with which rights.

        Args:
            file_id: Id of the file.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_GET_FILE, options, path={"fileId": file_id})

    def share_file(
        self,
        file_id: EntryId,
        *,
        share: Sequence[FileShareParams],
        notify: bool | None = None,
        sharing_message: str | None = None,
        advanced_settings: AdvancedSharingSettings | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> list[FileShare]:
        """Set the access of users to a file and notify them if wanted.

        Args:
            file_id: Id of the file.
            share: With whom to share, and with which rights.
            notify: Whether to notify the users concerned.
            sharing_message: Message for those it is shared with.
            advanced_settings: Bans on printing, downloading and copying the file and on changing
                who it is shared with.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SHARE_FILE,
            options,
            path={"fileId": file_id},
            body={
                "share": share,
                "notify": notify,
                "sharingMessage": sharing_message,
                "advancedSettings": advanced_settings,
            },
        )

    def get_folder(self, folder_id: EntryId, **options: Unpack[ListOptions]) -> Page[FileShare]:
        """Return with whom a folder is shared, and with which rights.

        Args:
            folder_id: Id of the folder.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_GET_FOLDER, options, path={"folderId": folder_id})

    def share_folder(
        self,
        folder_id: EntryId,
        *,
        share: Sequence[FileShareParams],
        notify: bool | None = None,
        sharing_message: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> list[FileShare]:
        """Set the access of users to a folder and notify them if wanted.

        Args:
            folder_id: Id of the folder.
            share: With whom to share, and with which rights.
            notify: Whether to notify the users concerned.
            sharing_message: Message for those it is shared with.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SHARE_FOLDER,
            options,
            path={"folderId": folder_id},
            body={"share": share, "notify": notify, "sharingMessage": sharing_message},
        )

    def remove(
        self,
        *,
        folder_ids: Sequence[EntryId] | None = None,
        file_ids: Sequence[EntryId] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> bool:
        """Take away the sharing rights on several files and folders.

        Args:
            folder_ids: Ids of the folders.
            file_ids: Ids of the files.
        """
        return self._call(_REMOVE, options, query={"folderIds": folder_ids, "fileIds": file_ids})


class AsyncFilesSharing(AsyncResource):
    """Rights of users and groups to files and folders.

    What its methods take and raise is told in `FilesSharing`.
    """

    with_raw_response = raw_view(lambda: AsyncFilesSharingWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncFilesSharingWithStreamingResponse)

    def get_file(
        self, file_id: EntryId, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[FileShare]:
        """Return with whom a file is shared, and with which rights.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_GET_FILE, options, path={"fileId": file_id})

    async def share_file(
        self,
        file_id: EntryId,
        *,
        share: Sequence[FileShareParams],
        notify: bool | None = None,
        sharing_message: str | None = None,
        advanced_settings: AdvancedSharingSettings | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> list[FileShare]:
        """Set the access of users to a file and notify them if wanted."""
        return await self._call(
            _SHARE_FILE,
            options,
            path={"fileId": file_id},
            body={
                "share": share,
                "notify": notify,
                "sharingMessage": sharing_message,
                "advancedSettings": advanced_settings,
            },
        )

    def get_folder(
        self, folder_id: EntryId, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[FileShare]:
        """Return with whom a folder is shared, and with which rights.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_GET_FOLDER, options, path={"folderId": folder_id})

    async def share_folder(
        self,
        folder_id: EntryId,
        *,
        share: Sequence[FileShareParams],
        notify: bool | None = None,
        sharing_message: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> list[FileShare]:
        """Set the access of users to a folder and notify them if wanted."""
        return await self._call(
            _SHARE_FOLDER,
            options,
            path={"folderId": folder_id},
            body={"share": share, "notify": notify, "sharingMessage": sharing_message},
        )

    async def remove(
        self,
        *,
        folder_ids: Sequence[EntryId] | None = None,
        file_ids: Sequence[EntryId] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> bool:
        """Take away the sharing rights on several files and folders."""
        return await self._call(
            _REMOVE, options, query={"folderIds": folder_ids, "fileIds": file_ids}
        )


class FilesSharingWithRawResponse:
    """The methods of `FilesSharing`, answering with the raw response."""

    def __init__(self, raw: FilesSharing) -> None:
        self.get_file = as_raw(raw.get_file)
        self.share_file = as_raw(raw.share_file)
        self.get_folder = as_raw(raw.get_folder)
        self.share_folder = as_raw(raw.share_folder)
        self.remove = as_raw(raw.remove)


class AsyncFilesSharingWithRawResponse:
    """The methods of `AsyncFilesSharing`, answering with the raw response."""

    def __init__(self, raw: AsyncFilesSharing) -> None:
        self.get_file = as_raw_async(raw.get_file)
        self.share_file = as_raw_async(raw.share_file)
        self.get_folder = as_raw_async(raw.get_folder)
        self.share_folder = as_raw_async(raw.share_folder)
        self.remove = as_raw_async(raw.remove)


class FilesSharingWithStreamingResponse:
    """The methods of `FilesSharing`, each a context manager over its response."""

    def __init__(self, streamed: FilesSharing) -> None:
        self.get_file = as_streamed(streamed.get_file)
        self.share_file = as_streamed(streamed.share_file)
        self.get_folder = as_streamed(streamed.get_folder)
        self.share_folder = as_streamed(streamed.share_folder)
        self.remove = as_streamed(streamed.remove)


class AsyncFilesSharingWithStreamingResponse:
    """The methods of `AsyncFilesSharing`, each a context manager over its response."""

    def __init__(self, streamed: AsyncFilesSharing) -> None:
        self.get_file = as_streamed_async(streamed.get_file)
        self.share_file = as_streamed_async(streamed.share_file)
        self.get_folder = as_streamed_async(streamed.get_folder)
        self.share_folder = as_streamed_async(streamed.share_folder)
        self.remove = as_streamed_async(streamed.remove)
