"""Who has access to files and folders."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Final, Unpack
from uuid import UUID

from .._lists import BY_INDEX
from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.editor import DocumentActionLink
from ..types.files import FileEntry
from ..types.sharing import (
    AccessSummary,
    ExternalShare,
    GroupMemberAccess,
    MentionableUser,
    ShareEntry,
    ShareTarget,
)

__all__ = ["AsyncFilesSharing", "FilesSharing"]

_LIST_PROTECTED_FILE_USERS: Final[Operation[list[MentionableUser]]] = Operation(
    "files.sharing.list_protected_file_users",
    "GET",
    "/api/2.0/files/file/{fileId}/protectusers",
    list[MentionableUser],
)
_LIST_FILE_USERS: Final[Operation[list[MentionableUser]]] = Operation(
    "files.sharing.list_file_users",
    "GET",
    "/api/2.0/files/file/{fileId}/sharedusers",
    list[MentionableUser],
)
_LIST_FOR_FILE: Final[Operation[list[ShareEntry]]] = Operation(
    "files.sharing.list_for_file",
    "GET",
    "/api/2.0/files/file/{id}/share",
    list[ShareEntry],
    paging=BY_INDEX,
)
_LIST_FOR_FOLDER: Final[Operation[list[ShareEntry]]] = Operation(
    "files.sharing.list_for_folder",
    "GET",
    "/api/2.0/files/folder/{id}/share",
    list[ShareEntry],
    paging=BY_INDEX,
)
_SET_FOR_FILE: Final[Operation[list[ShareEntry]]] = Operation(
    "files.sharing.set_for_file",
    "PUT",
    "/api/2.0/files/file/{fileId}/share",
    list[ShareEntry],
    body="json",
)
_SET_FOR_FOLDER: Final[Operation[list[ShareEntry]]] = Operation(
    "files.sharing.set_for_folder",
    "PUT",
    "/api/2.0/files/folder/{folderId}/share",
    list[ShareEntry],
    body="json",
)
_SEND_MENTION: Final[Operation[list[AccessSummary]]] = Operation(
    "files.sharing.send_mention",
    "POST",
    "/api/2.0/files/file/{fileId}/sendeditornotify",
    list[AccessSummary],
    body="json",
    limits=("requests", "writes", "daily_writes", "sensitive"),
)
_LIST_FOLDER_GROUP_MEMBERS: Final[Operation[list[GroupMemberAccess]]] = Operation(
    "files.sharing.list_folder_group_members",
    "GET",
    "/api/2.0/files/folder/{folderId}/group/{groupId}/share",
    list[GroupMemberAccess],
    paging=BY_INDEX,
)
_LIST_FILE_GROUP_MEMBERS: Final[Operation[list[GroupMemberAccess]]] = Operation(
    "files.sharing.list_file_group_members",
    "GET",
    "/api/2.0/files/file/{fileId}/group/{groupId}/share",
    list[GroupMemberAccess],
    paging=BY_INDEX,
)
_SET_OWNER: Final[Operation[list[FileEntry]]] = Operation(
    "files.sharing.set_owner", "POST", "/api/2.0/files/owner", list[FileEntry], body="json"
)
_LIST: Final[Operation[list[ShareEntry]]] = Operation(
    "files.sharing.list", "POST", "/api/2.0/files/share", list[ShareEntry], body="json"
)
_REMOVE: Final[Operation[bool]] = Operation(
    "files.sharing.remove", "DELETE", "/api/2.0/files/share", bool, body="json"
)
_SET: Final[Operation[list[ShareEntry]]] = Operation(
    "files.sharing.set", "PUT", "/api/2.0/files/share", list[ShareEntry], body="json"
)
_GET_EXTERNAL_DATA: Final[Operation[ExternalShare]] = Operation(
    "files.sharing.get_external_data", "GET", "/api/2.0/files/share/{key}", ExternalShare, auth=()
)
_APPLY_EXTERNAL_PASSWORD: Final[Operation[ExternalShare]] = Operation(
    "files.sharing.apply_external_password",
    "POST",
    "/api/2.0/files/share/{key}/password",
    ExternalShare,
    body="json",
    secrets=frozenset({"password"}),
    auth=(),
    limits=("requests", "writes", "daily_writes", "sensitive"),
)


class FilesSharing(Resource):
    """Who has access to files and folders."""

    with_raw_response = raw_view(lambda: FilesSharingWithRawResponse)
    with_streaming_response = streaming_view(lambda: FilesSharingWithStreamingResponse)

    def list_protected_file_users(
        self, file_id: int | str, **options: Unpack[CallOptions]
    ) -> builtins.list[MentionableUser]:
        """Return users and their access rights to a protected file.

        Args:
            file_id: Id of the file.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_LIST_PROTECTED_FILE_USERS, options, path={"fileId": file_id})

    def list_file_users(
        self, file_id: int | str, **options: Unpack[CallOptions]
    ) -> builtins.list[MentionableUser]:
        """Return users and their access rights to a file.

        Args:
            file_id: Id of the file.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_LIST_FILE_USERS, options, path={"fileId": file_id})

    def list_for_file(
        self,
        id: int | str,
        *,
        count: int | None = None,
        start_index: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ShareEntry]:
        """Return with whom a file is shared and with which rights.

        Args:
            id: Id of the file.
            count: How many items to return at most. From 1 to 100.
            start_index: Index of the first item to return, from 0.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(
            _LIST_FOR_FILE,
            options,
            path={"id": id},
            query={"count": count, "startIndex": start_index},
        )

    def list_for_folder(
        self,
        id: int | str,
        *,
        count: int | None = None,
        start_index: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ShareEntry]:
        """Return with whom a folder is shared and with which rights.

        Args:
            id: Id of the folder.
            count: How many items to return at most. From 1 to 100.
            start_index: Index of the first item to return, from 0.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(
            _LIST_FOR_FOLDER,
            options,
            path={"id": id},
            query={"count": count, "startIndex": start_index},
        )

    def set_for_file(
        self,
        file_id: int | str,
        *,
        share: Sequence[ShareTarget] | None = None,
        notify: bool | None = None,
        sharing_message: str | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[ShareEntry]:
        """Share a file with users or groups, optionally notifying them.

        Args:
            file_id: Id of the file.
            share: Whom to share with.
            notify: Whether users are told about the sharing.
            sharing_message: Message to the people it is shared with.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SET_FOR_FILE,
            options,
            path={"fileId": file_id},
            body={"share": share, "notify": notify, "sharingMessage": sharing_message},
        )

    def set_for_folder(
        self,
        folder_id: int | str,
        *,
        share: Sequence[ShareTarget] | None = None,
        notify: bool | None = None,
        sharing_message: str | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[ShareEntry]:
        """Share a folder with users or groups, optionally notifying them.

        Args:
            folder_id: Id of the folder.
            share: Whom to share with.
            notify: Whether users are told about the sharing.
            sharing_message: Message to the people it is shared with.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SET_FOR_FOLDER,
            options,
            path={"folderId": folder_id},
            body={"share": share, "notify": notify, "sharingMessage": sharing_message},
        )

    def send_mention(
        self,
        file_id: int | str,
        *,
        action_link: DocumentActionLink | None = None,
        emails: Sequence[str] | None = None,
        message: str | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[AccessSummary]:
        """Send a message to the people mentioned in a file.

        Args:
            file_id: Id of the file.
            message: At most 255 characters.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SEND_MENTION,
            options,
            path={"fileId": file_id},
            body={"actionLink": action_link, "emails": emails, "message": message},
        )

    def list_folder_group_members(
        self,
        folder_id: int | str,
        group_id: UUID,
        *,
        count: int | None = None,
        start_index: int | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[GroupMemberAccess]:
        """Return the members of a group together with their access to a folder.

        Args:
            folder_id: Id of the folder.
            group_id: Id of the group.
            count: How many items to return at most. From 1 to 100.
            start_index: Index of the first item to return, from 0.
            filter_value: Text to search for.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(
            _LIST_FOLDER_GROUP_MEMBERS,
            options,
            path={"folderId": folder_id, "groupId": group_id},
            query={"count": count, "startIndex": start_index, "filterValue": filter_value},
        )

    def list_file_group_members(
        self,
        file_id: int | str,
        group_id: UUID,
        *,
        count: int | None = None,
        start_index: int | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[GroupMemberAccess]:
        """Return the members of a group together with their access to a file.

        Args:
            file_id: Id of the file.
            group_id: Id of the group.
            count: How many items to return at most. From 1 to 100.
            start_index: Index of the first item to return, from 0.
            filter_value: Text to search for.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(
            _LIST_FILE_GROUP_MEMBERS,
            options,
            path={"fileId": file_id, "groupId": group_id},
            query={"count": count, "startIndex": start_index, "filterValue": filter_value},
        )

    def set_owner(
        self,
        *,
        user_id: UUID,
        folder_ids: Sequence[int | str] | None = None,
        file_ids: Sequence[int | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[FileEntry]:
        """Make another user the owner of files and folders.

        Args:
            user_id: Id of the user.
            folder_ids: Ids of the folders.
            file_ids: Ids of the files.
        """
        return self._call(
            _SET_OWNER,
            options,
            body={"folderIds": folder_ids, "fileIds": file_ids, "userId": user_id},
        )

    def list(
        self,
        *,
        return_single_operation: bool | None = None,
        folder_ids: Sequence[int | str] | None = None,
        file_ids: Sequence[int | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[ShareEntry]:
        """Return the sharing rights of several files and folders.

        Args:
            return_single_operation: Whether only the current operation is returned.
            folder_ids: Ids of the folders.
            file_ids: Ids of the files.
        """
        return self._call(
            _LIST,
            options,
            body={
                "returnSingleOperation": return_single_operation,
                "folderIds": folder_ids,
                "fileIds": file_ids,
            },
        )

    def remove(
        self,
        *,
        return_single_operation: bool | None = None,
        folder_ids: Sequence[int | str] | None = None,
        file_ids: Sequence[int | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> bool:
        """Remove the sharing rights of several files and folders.

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

    def set(
        self,
        *,
        folder_ids: Sequence[int | str] | None = None,
        file_ids: Sequence[int | str] | None = None,
        share: Sequence[ShareTarget] | None = None,
        notify: bool | None = None,
        sharing_message: str | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[ShareEntry]:
        """Share several files and folders at once, optionally notifying the recipients.

        Args:
            folder_ids: Ids of the folders.
            file_ids: Ids of the files.
            share: Whom to share with.
            notify: Whether users are told about the sharing.
            sharing_message: Message to the people it is shared with.
        """
        return self._call(
            _SET,
            options,
            body={
                "folderIds": folder_ids,
                "fileIds": file_ids,
                "share": share,
                "notify": notify,
                "sharingMessage": sharing_message,
            },
        )

    def get_external_data(
        self,
        key: str,
        *,
        file_id: int | str | None = None,
        folder_id: int | str | None = None,
        **options: Unpack[CallOptions],
    ) -> ExternalShare:
        """Return what an external link with the given key leads to.

        Args:
            key: Key of the shared link.
            file_id: Id of the file.
            folder_id: Id of the folder.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _GET_EXTERNAL_DATA,
            options,
            path={"key": key},
            query={"fileId": file_id, "folderId": folder_id},
        )

    def apply_external_password(
        self, key: str, *, password: str | None = None, **options: Unpack[CallOptions]
    ) -> ExternalShare:
        """Give the password of an external link and return what it leads to.

        Args:
            key: Key of the shared link.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _APPLY_EXTERNAL_PASSWORD, options, path={"key": key}, body={"password": password}
        )


class AsyncFilesSharing(AsyncResource):
    """Who has access to files and folders.

    What its methods take and raise is told in `FilesSharing`.
    """

    with_raw_response = raw_view(lambda: AsyncFilesSharingWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncFilesSharingWithStreamingResponse)

    async def list_protected_file_users(
        self, file_id: int | str, **options: Unpack[CallOptions]
    ) -> builtins.list[MentionableUser]:
        """Return users and their access rights to a protected file."""
        return await self._call(_LIST_PROTECTED_FILE_USERS, options, path={"fileId": file_id})

    async def list_file_users(
        self, file_id: int | str, **options: Unpack[CallOptions]
    ) -> builtins.list[MentionableUser]:
        """Return users and their access rights to a file."""
        return await self._call(_LIST_FILE_USERS, options, path={"fileId": file_id})

    def list_for_file(
        self,
        id: int | str,
        *,
        count: int | None = None,
        start_index: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[ShareEntry]:
        """Return with whom a file is shared and with which rights.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST_FOR_FILE,
            options,
            path={"id": id},
            query={"count": count, "startIndex": start_index},
        )

    def list_for_folder(
        self,
        id: int | str,
        *,
        count: int | None = None,
        start_index: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[ShareEntry]:
        """Return with whom a folder is shared and with which rights.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST_FOR_FOLDER,
            options,
            path={"id": id},
            query={"count": count, "startIndex": start_index},
        )

    async def set_for_file(
        self,
        file_id: int | str,
        *,
        share: Sequence[ShareTarget] | None = None,
        notify: bool | None = None,
        sharing_message: str | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[ShareEntry]:
        """Share a file with users or groups, optionally notifying them."""
        return await self._call(
            _SET_FOR_FILE,
            options,
            path={"fileId": file_id},
            body={"share": share, "notify": notify, "sharingMessage": sharing_message},
        )

    async def set_for_folder(
        self,
        folder_id: int | str,
        *,
        share: Sequence[ShareTarget] | None = None,
        notify: bool | None = None,
        sharing_message: str | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[ShareEntry]:
        """Share a folder with users or groups, optionally notifying them."""
        return await self._call(
            _SET_FOR_FOLDER,
            options,
            path={"folderId": folder_id},
            body={"share": share, "notify": notify, "sharingMessage": sharing_message},
        )

    async def send_mention(
        self,
        file_id: int | str,
        *,
        action_link: DocumentActionLink | None = None,
        emails: Sequence[str] | None = None,
        message: str | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[AccessSummary]:
        """Send a message to the people mentioned in a file."""
        return await self._call(
            _SEND_MENTION,
            options,
            path={"fileId": file_id},
            body={"actionLink": action_link, "emails": emails, "message": message},
        )

    def list_folder_group_members(
        self,
        folder_id: int | str,
        group_id: UUID,
        *,
        count: int | None = None,
        start_index: int | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[GroupMemberAccess]:
        """Return the members of a group together with their access to a folder.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST_FOLDER_GROUP_MEMBERS,
            options,
            path={"folderId": folder_id, "groupId": group_id},
            query={"count": count, "startIndex": start_index, "filterValue": filter_value},
        )

    def list_file_group_members(
        self,
        file_id: int | str,
        group_id: UUID,
        *,
        count: int | None = None,
        start_index: int | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[GroupMemberAccess]:
        """Return the members of a group together with their access to a file.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST_FILE_GROUP_MEMBERS,
            options,
            path={"fileId": file_id, "groupId": group_id},
            query={"count": count, "startIndex": start_index, "filterValue": filter_value},
        )

    async def set_owner(
        self,
        *,
        user_id: UUID,
        folder_ids: Sequence[int | str] | None = None,
        file_ids: Sequence[int | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[FileEntry]:
        """Make another user the owner of files and folders."""
        return await self._call(
            _SET_OWNER,
            options,
            body={"folderIds": folder_ids, "fileIds": file_ids, "userId": user_id},
        )

    async def list(
        self,
        *,
        return_single_operation: bool | None = None,
        folder_ids: Sequence[int | str] | None = None,
        file_ids: Sequence[int | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[ShareEntry]:
        """Return the sharing rights of several files and folders."""
        return await self._call(
            _LIST,
            options,
            body={
                "returnSingleOperation": return_single_operation,
                "folderIds": folder_ids,
                "fileIds": file_ids,
            },
        )

    async def remove(
        self,
        *,
        return_single_operation: bool | None = None,
        folder_ids: Sequence[int | str] | None = None,
        file_ids: Sequence[int | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> bool:
        """Remove the sharing rights of several files and folders."""
        return await self._call(
            _REMOVE,
            options,
            body={
                "returnSingleOperation": return_single_operation,
                "folderIds": folder_ids,
                "fileIds": file_ids,
            },
        )

    async def set(
        self,
        *,
        folder_ids: Sequence[int | str] | None = None,
        file_ids: Sequence[int | str] | None = None,
        share: Sequence[ShareTarget] | None = None,
        notify: bool | None = None,
        sharing_message: str | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[ShareEntry]:
        """Share several files and folders at once, optionally notifying the recipients."""
        return await self._call(
            _SET,
            options,
            body={
                "folderIds": folder_ids,
                "fileIds": file_ids,
                "share": share,
                "notify": notify,
                "sharingMessage": sharing_message,
            },
        )

    async def get_external_data(
        self,
        key: str,
        *,
        file_id: int | str | None = None,
        folder_id: int | str | None = None,
        **options: Unpack[CallOptions],
    ) -> ExternalShare:
        """Return what an external link with the given key leads to."""
        return await self._call(
            _GET_EXTERNAL_DATA,
            options,
            path={"key": key},
            query={"fileId": file_id, "folderId": folder_id},
        )

    async def apply_external_password(
        self, key: str, *, password: str | None = None, **options: Unpack[CallOptions]
    ) -> ExternalShare:
        """Give the password of an external link and return what it leads to."""
        return await self._call(
            _APPLY_EXTERNAL_PASSWORD, options, path={"key": key}, body={"password": password}
        )


class FilesSharingWithRawResponse:
    """The methods of `FilesSharing`, answering with the raw response."""

    def __init__(self, raw: FilesSharing) -> None:
        self.list_protected_file_users = as_raw(raw.list_protected_file_users)
        self.list_file_users = as_raw(raw.list_file_users)
        self.list_for_file = as_raw(raw.list_for_file)
        self.list_for_folder = as_raw(raw.list_for_folder)
        self.set_for_file = as_raw(raw.set_for_file)
        self.set_for_folder = as_raw(raw.set_for_folder)
        self.send_mention = as_raw(raw.send_mention)
        self.list_folder_group_members = as_raw(raw.list_folder_group_members)
        self.list_file_group_members = as_raw(raw.list_file_group_members)
        self.set_owner = as_raw(raw.set_owner)
        self.list = as_raw(raw.list)
        self.remove = as_raw(raw.remove)
        self.set = as_raw(raw.set)
        self.get_external_data = as_raw(raw.get_external_data)
        self.apply_external_password = as_raw(raw.apply_external_password)


class AsyncFilesSharingWithRawResponse:
    """The methods of `AsyncFilesSharing`, answering with the raw response."""

    def __init__(self, raw: AsyncFilesSharing) -> None:
        self.list_protected_file_users = as_raw_async(raw.list_protected_file_users)
        self.list_file_users = as_raw_async(raw.list_file_users)
        self.list_for_file = as_raw_async(raw.list_for_file)
        self.list_for_folder = as_raw_async(raw.list_for_folder)
        self.set_for_file = as_raw_async(raw.set_for_file)
        self.set_for_folder = as_raw_async(raw.set_for_folder)
        self.send_mention = as_raw_async(raw.send_mention)
        self.list_folder_group_members = as_raw_async(raw.list_folder_group_members)
        self.list_file_group_members = as_raw_async(raw.list_file_group_members)
        self.set_owner = as_raw_async(raw.set_owner)
        self.list = as_raw_async(raw.list)
        self.remove = as_raw_async(raw.remove)
        self.set = as_raw_async(raw.set)
        self.get_external_data = as_raw_async(raw.get_external_data)
        self.apply_external_password = as_raw_async(raw.apply_external_password)


class FilesSharingWithStreamingResponse:
    """The methods of `FilesSharing`, each a context manager over its response."""

    def __init__(self, streamed: FilesSharing) -> None:
        self.list_protected_file_users = as_streamed(streamed.list_protected_file_users)
        self.list_file_users = as_streamed(streamed.list_file_users)
        self.list_for_file = as_streamed(streamed.list_for_file)
        self.list_for_folder = as_streamed(streamed.list_for_folder)
        self.set_for_file = as_streamed(streamed.set_for_file)
        self.set_for_folder = as_streamed(streamed.set_for_folder)
        self.send_mention = as_streamed(streamed.send_mention)
        self.list_folder_group_members = as_streamed(streamed.list_folder_group_members)
        self.list_file_group_members = as_streamed(streamed.list_file_group_members)
        self.set_owner = as_streamed(streamed.set_owner)
        self.list = as_streamed(streamed.list)
        self.remove = as_streamed(streamed.remove)
        self.set = as_streamed(streamed.set)
        self.get_external_data = as_streamed(streamed.get_external_data)
        self.apply_external_password = as_streamed(streamed.apply_external_password)


class AsyncFilesSharingWithStreamingResponse:
    """The methods of `AsyncFilesSharing`, each a context manager over its response."""

    def __init__(self, streamed: AsyncFilesSharing) -> None:
        self.list_protected_file_users = as_streamed_async(streamed.list_protected_file_users)
        self.list_file_users = as_streamed_async(streamed.list_file_users)
        self.list_for_file = as_streamed_async(streamed.list_for_file)
        self.list_for_folder = as_streamed_async(streamed.list_for_folder)
        self.set_for_file = as_streamed_async(streamed.set_for_file)
        self.set_for_folder = as_streamed_async(streamed.set_for_folder)
        self.send_mention = as_streamed_async(streamed.send_mention)
        self.list_folder_group_members = as_streamed_async(streamed.list_folder_group_members)
        self.list_file_group_members = as_streamed_async(streamed.list_file_group_members)
        self.set_owner = as_streamed_async(streamed.set_owner)
        self.list = as_streamed_async(streamed.list)
        self.remove = as_streamed_async(streamed.remove)
        self.set = as_streamed_async(streamed.set)
        self.get_external_data = as_streamed_async(streamed.get_external_data)
        self.apply_external_password = as_streamed_async(streamed.apply_external_password)
