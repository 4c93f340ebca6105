"""Folders and what is in them."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Final, Unpack
from uuid import UUID

from .._lists import BY_INDEX
from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.common import SortOrder
from ..types.files import (
    ApplyFilterOption,
    FileEntry,
    FileOperation,
    FilterType,
    Folder,
    FolderContent,
    History,
    RequestLocation,
    SearchArea,
)
from ..types.forms import FormItem

if TYPE_CHECKING:
    from .files_folders_links import AsyncFilesFoldersLinks, FilesFoldersLinks

__all__ = ["AsyncFilesFolders", "FilesFolders"]

_LIST_HISTORY: Final[Operation[list[History]]] = Operation(
    "files.folders.list_history",
    "GET",
    "/api/2.0/files/folder/{folderId}/log",
    list[History],
    paging=BY_INDEX,
)
_CREATE_HISTORY_REPORT: Final[Operation[str]] = Operation(
    "files.folders.create_history_report",
    "POST",
    "/api/2.0/files/folder/{folderId}/log/report",
    str,
)
_GET_FORM_FILTER: Final[Operation[list[FormItem]]] = Operation(
    "files.folders.get_form_filter",
    "GET",
    "/api/2.0/files/{folderId}/formfilter",
    list[FormItem],
    auth="optional",
)
_CREATE: Final[Operation[Folder]] = Operation(
    "files.folders.create", "POST", "/api/2.0/files/folder/{folderId}", Folder, body="json"
)
_DELETE: Final[Operation[list[FileOperation]]] = Operation(
    "files.folders.delete",
    "DELETE",
    "/api/2.0/files/folder/{folderId}",
    list[FileOperation],
    body="json",
)
_GET: Final[Operation[Folder]] = Operation(
    "files.folders.get", "GET", "/api/2.0/files/folder/{folderId}", Folder, auth="optional"
)
_RENAME: Final[Operation[Folder]] = Operation(
    "files.folders.rename", "PUT", "/api/2.0/files/folder/{folderId}", Folder, body="json"
)
_SET_ORDER: Final[Operation[Folder]] = Operation(
    "files.folders.set_order", "PUT", "/api/2.0/files/folder/{folderId}/order", Folder, body="json"
)
_LIST_CONTENTS: Final[Operation[FolderContent]] = Operation(
    "files.folders.list_contents",
    "GET",
    "/api/2.0/files/{folderId}",
    FolderContent,
    auth="optional",
)
_GET_PATH: Final[Operation[list[Folder]]] = Operation(
    "files.folders.get_path", "GET", "/api/2.0/files/folder/{folderId}/path", list[Folder]
)
_LIST_SUBFOLDERS: Final[Operation[list[Folder]]] = Operation(
    "files.folders.list_subfolders", "GET", "/api/2.0/files/{folderId}/subfolders", list[Folder]
)
_LIST_NEW_ITEMS: Final[Operation[list[FileEntry]]] = Operation(
    "files.folders.list_new_items", "GET", "/api/2.0/files/{folderId}/news", list[FileEntry]
)
_LIST_SECTIONS: Final[Operation[list[FolderContent]]] = Operation(
    "files.folders.list_sections",
    "GET",
    "/api/2.0/files/@root",
    list[FolderContent],
    paging=BY_INDEX,
)


class FilesFolders(Resource):
    """Folders and what is in them."""

    with_raw_response = raw_view(lambda: FilesFoldersWithRawResponse)
    with_streaming_response = streaming_view(lambda: FilesFoldersWithStreamingResponse)

    @cached_property
    def links(self) -> FilesFoldersLinks:
        """External links to folders."""
        from .files_folders_links import FilesFoldersLinks

        return FilesFoldersLinks(self._core)

    def list_history(
        self,
        folder_id: int | str,
        *,
        from_date: datetime | None = None,
        to_date: datetime | None = None,
        count: int | None = None,
        start_index: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[History]:
        """Return the log of actions in a folder, optionally for a period.

        Args:
            folder_id: Id of the folder.
            from_date: Start of the period.
            to_date: End of the period.
            count: How many items to return at most. From 1 to 100.
            start_index: Index of the first item to return, from 0.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(
            _LIST_HISTORY,
            options,
            path={"folderId": folder_id},
            query={
                "fromDate": from_date,
                "toDate": to_date,
                "count": count,
                "startIndex": start_index,
            },
        )

    def create_history_report(self, folder_id: int | str, **options: Unpack[CallOptions]) -> str:
        """Write the log of actions in a folder to a report file and return its address.

        Args:
            folder_id: Id of the folder.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_CREATE_HISTORY_REPORT, options, path={"folderId": folder_id})

    def get_form_filter(
        self, folder_id: int | str, **options: Unpack[CallOptions]
    ) -> list[FormItem]:
        """Return the form keys and types that the contents of a folder can be filtered by.

        Args:
            folder_id: Id of the folder.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET_FORM_FILTER, options, path={"folderId": folder_id})

    def create(self, folder_id: int | str, *, title: str, **options: Unpack[CallOptions]) -> Folder:
        """Create a folder inside the given one.

        Args:
            folder_id: Id of the folder.
            title: At most 165 characters.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_CREATE, options, path={"folderId": folder_id}, body={"title": title})

    def delete(
        self,
        folder_id: int | str,
        *,
        delete_after: bool | None = None,
        immediately: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> list[FileOperation]:
        """Delete a folder, at once or by way of the "Trash" section.

        Args:
            folder_id: Id of the folder.
            delete_after: Whether the source is deleted once the work is finished.
            immediately: Whether to delete at once rather than move to the Trash.

        It starts something: `files.operations.wait` waits for its end.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _DELETE,
            options,
            path={"folderId": folder_id},
            body={"deleteAfter": delete_after, "immediately": immediately},
        )

    def get(self, folder_id: int | str, **options: Unpack[CallOptions]) -> Folder:
        """Return the details of a folder, without its contents.

        Args:
            folder_id: Id of the folder.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"folderId": folder_id})

    def rename(self, folder_id: int | str, *, title: str, **options: Unpack[CallOptions]) -> Folder:
        """Give a folder a new title.

        Args:
            folder_id: Id of the folder.
            title: At most 165 characters.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_RENAME, options, path={"folderId": folder_id}, body={"title": title})

    def set_order(
        self, folder_id: int | str, *, order: int | None = None, **options: Unpack[CallOptions]
    ) -> Folder:
        """Set the position of a folder.

        Args:
            folder_id: Id of the folder.
            order: Place in the order. From 1 to 2147483647.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_SET_ORDER, options, path={"folderId": folder_id}, body={"order": order})

    def list_contents(
        self,
        folder_id: int | str,
        *,
        user_id_or_group_id: UUID | None = None,
        shared_by: UUID | None = None,
        filter_type: FilterType | None = None,
        room_id: int | str | None = None,
        exclude_subject: bool | None = None,
        apply_filter_option: ApplyFilterOption | None = None,
        extension: str | None = None,
        search_area: SearchArea | None = None,
        forms_item_key: str | None = None,
        forms_item_type: str | None = None,
        count: int | None = None,
        start_index: int | None = None,
        sort_by: str | None = None,
        sort_order: SortOrder | None = None,
        filter_value: str | None = None,
        location: RequestLocation | None = None,
        **options: Unpack[CallOptions],
    ) -> FolderContent:
        """Return the files and folders in a folder, with filters, sorting and paging.

        Args:
            folder_id: Id of the folder.
            user_id_or_group_id: Id of the user or group to filter by.
            shared_by: Id of the user who shared the entries to return.
            filter_type: Kind of entry to return.
            room_id: Id of the room.
            exclude_subject: Whether to leave the given user or group out of the search.
            apply_filter_option: Whether files, folders or all entries are returned.
            extension: File extensions to look for, with commas in between.
            search_area: Where to search, such as active rooms or the archive.
            forms_item_key: Key of the form item to look for.
            forms_item_type: Type of the form item to look for.
            count: How many items to return at most. From 1 to 100.
            start_index: Index of the first item to return, from 0.
            sort_by: Field to sort by.
            sort_order: Whether results are ascending or descending.
            filter_value: Text to search for.
            location: Where the call is made from.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _LIST_CONTENTS,
            options,
            path={"folderId": folder_id},
            query={
                "userIdOrGroupId": user_id_or_group_id,
                "sharedBy": shared_by,
                "filterType": filter_type,
                "roomId": room_id,
                "excludeSubject": exclude_subject,
                "applyFilterOption": apply_filter_option,
                "extension": extension,
                "searchArea": search_area,
                "formsItemKey": forms_item_key,
                "formsItemType": forms_item_type,
                "count": count,
                "startIndex": start_index,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "filterValue": filter_value,
                "Location": location,
            },
        )

    def get_path(self, folder_id: int | str, **options: Unpack[CallOptions]) -> list[Folder]:
        """Return the chain of folders that leads to a folder.

        Args:
            folder_id: Id of the folder.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET_PATH, options, path={"folderId": folder_id})

    def list_subfolders(self, folder_id: int | str, **options: Unpack[CallOptions]) -> list[Folder]:
        """Return all subfolders of a folder.

        Args:
            folder_id: Id of the folder.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_LIST_SUBFOLDERS, options, path={"folderId": folder_id})

    def list_new_items(
        self, folder_id: int | str, **options: Unpack[CallOptions]
    ) -> list[FileEntry]:
        """Return everything that is new in a folder.

        Args:
            folder_id: Id of the folder.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_LIST_NEW_ITEMS, options, path={"folderId": folder_id})

    def list_sections(
        self,
        *,
        user_id_or_group_id: UUID | None = None,
        filter_type: FilterType | None = None,
        without_trash: bool | None = None,
        count: int | None = None,
        start_index: int | None = None,
        sort_by: str | None = None,
        sort_order: SortOrder | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[FolderContent]:
        """Return the top-level sections with their contents, with or without the "Trash".

        Args:
            user_id_or_group_id: Id of the user or group to filter by.
            filter_type: Kind of entry to return.
            without_trash: Whether to leave the Trash section out.
            count: How many items to return at most. From 1 to 100.
            start_index: Index of the first item to return, from 0.
            sort_by: Field to sort by.
            sort_order: Whether results are ascending or descending.
            filter_value: Text to search for.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(
            _LIST_SECTIONS,
            options,
            query={
                "userIdOrGroupId": user_id_or_group_id,
                "filterType": filter_type,
                "withoutTrash": without_trash,
                "count": count,
                "startIndex": start_index,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "filterValue": filter_value,
            },
        )


class AsyncFilesFolders(AsyncResource):
    """Folders and what is in them.

    What its methods take and raise is told in `FilesFolders`.
    """

    with_raw_response = raw_view(lambda: AsyncFilesFoldersWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncFilesFoldersWithStreamingResponse)

    @cached_property
    def links(self) -> AsyncFilesFoldersLinks:
        """External links to folders."""
        from .files_folders_links import AsyncFilesFoldersLinks

        return AsyncFilesFoldersLinks(self._core)

    def list_history(
        self,
        folder_id: int | str,
        *,
        from_date: datetime | None = None,
        to_date: datetime | None = None,
        count: int | None = None,
        start_index: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[History]:
        """Return the log of actions in a folder, optionally for a period.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST_HISTORY,
            options,
            path={"folderId": folder_id},
            query={
                "fromDate": from_date,
                "toDate": to_date,
                "count": count,
                "startIndex": start_index,
            },
        )

    async def create_history_report(
        self, folder_id: int | str, **options: Unpack[CallOptions]
    ) -> str:
        """Write the log of actions in a folder to a report file and return its address."""
        return await self._call(_CREATE_HISTORY_REPORT, options, path={"folderId": folder_id})

    async def get_form_filter(
        self, folder_id: int | str, **options: Unpack[CallOptions]
    ) -> list[FormItem]:
        """Return the form keys and types that the contents of a folder can be filtered by."""
        return await self._call(_GET_FORM_FILTER, options, path={"folderId": folder_id})

    async def create(
        self, folder_id: int | str, *, title: str, **options: Unpack[CallOptions]
    ) -> Folder:
        """Create a folder inside the given one."""
        return await self._call(
            _CREATE, options, path={"folderId": folder_id}, body={"title": title}
        )

    async def delete(
        self,
        folder_id: int | str,
        *,
        delete_after: bool | None = None,
        immediately: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> list[FileOperation]:
        """Delete a folder, at once or by way of the "Trash" section."""
        return await self._call(
            _DELETE,
            options,
            path={"folderId": folder_id},
            body={"deleteAfter": delete_after, "immediately": immediately},
        )

    async def get(self, folder_id: int | str, **options: Unpack[CallOptions]) -> Folder:
        """Return the details of a folder, without its contents."""
        return await self._call(_GET, options, path={"folderId": folder_id})

    async def rename(
        self, folder_id: int | str, *, title: str, **options: Unpack[CallOptions]
    ) -> Folder:
        """Give a folder a new title."""
        return await self._call(
            _RENAME, options, path={"folderId": folder_id}, body={"title": title}
        )

    async def set_order(
        self, folder_id: int | str, *, order: int | None = None, **options: Unpack[CallOptions]
    ) -> Folder:
        """Set the position of a folder."""
        return await self._call(
            _SET_ORDER, options, path={"folderId": folder_id}, body={"order": order}
        )

    async def list_contents(
        self,
        folder_id: int | str,
        *,
        user_id_or_group_id: UUID | None = None,
        shared_by: UUID | None = None,
        filter_type: FilterType | None = None,
        room_id: int | str | None = None,
        exclude_subject: bool | None = None,
        apply_filter_option: ApplyFilterOption | None = None,
        extension: str | None = None,
        search_area: SearchArea | None = None,
        forms_item_key: str | None = None,
        forms_item_type: str | None = None,
        count: int | None = None,
        start_index: int | None = None,
        sort_by: str | None = None,
        sort_order: SortOrder | None = None,
        filter_value: str | None = None,
        location: RequestLocation | None = None,
        **options: Unpack[CallOptions],
    ) -> FolderContent:
        """Return the files and folders in a folder, with filters, sorting and paging."""
        return await self._call(
            _LIST_CONTENTS,
            options,
            path={"folderId": folder_id},
            query={
                "userIdOrGroupId": user_id_or_group_id,
                "sharedBy": shared_by,
                "filterType": filter_type,
                "roomId": room_id,
                "excludeSubject": exclude_subject,
                "applyFilterOption": apply_filter_option,
                "extension": extension,
                "searchArea": search_area,
                "formsItemKey": forms_item_key,
                "formsItemType": forms_item_type,
                "count": count,
                "startIndex": start_index,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "filterValue": filter_value,
                "Location": location,
            },
        )

    async def get_path(self, folder_id: int | str, **options: Unpack[CallOptions]) -> list[Folder]:
        """Return the chain of folders that leads to a folder."""
        return await self._call(_GET_PATH, options, path={"folderId": folder_id})

    async def list_subfolders(
        self, folder_id: int | str, **options: Unpack[CallOptions]
    ) -> list[Folder]:
        """Return all subfolders of a folder."""
        return await self._call(_LIST_SUBFOLDERS, options, path={"folderId": folder_id})

    async def list_new_items(
        self, folder_id: int | str, **options: Unpack[CallOptions]
    ) -> list[FileEntry]:
        """Return everything that is new in a folder."""
        return await self._call(_LIST_NEW_ITEMS, options, path={"folderId": folder_id})

    def list_sections(
        self,
        *,
        user_id_or_group_id: UUID | None = None,
        filter_type: FilterType | None = None,
        without_trash: bool | None = None,
        count: int | None = None,
        start_index: int | None = None,
        sort_by: str | None = None,
        sort_order: SortOrder | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[FolderContent]:
        """Return the top-level sections with their contents, with or without the "Trash".

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST_SECTIONS,
            options,
            query={
                "userIdOrGroupId": user_id_or_group_id,
                "filterType": filter_type,
                "withoutTrash": without_trash,
                "count": count,
                "startIndex": start_index,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "filterValue": filter_value,
            },
        )


class FilesFoldersWithRawResponse:
    """The methods of `FilesFolders`, answering with the raw response."""

    def __init__(self, raw: FilesFolders) -> None:
        self.list_history = as_raw(raw.list_history)
        self.create_history_report = as_raw(raw.create_history_report)
        self.get_form_filter = as_raw(raw.get_form_filter)
        self.create = as_raw(raw.create)
        self.delete = as_raw(raw.delete)
        self.get = as_raw(raw.get)
        self.rename = as_raw(raw.rename)
        self.set_order = as_raw(raw.set_order)
        self.list_contents = as_raw(raw.list_contents)
        self.get_path = as_raw(raw.get_path)
        self.list_subfolders = as_raw(raw.list_subfolders)
        self.list_new_items = as_raw(raw.list_new_items)
        self.list_sections = as_raw(raw.list_sections)


class AsyncFilesFoldersWithRawResponse:
    """The methods of `AsyncFilesFolders`, answering with the raw response."""

    def __init__(self, raw: AsyncFilesFolders) -> None:
        self.list_history = as_raw_async(raw.list_history)
        self.create_history_report = as_raw_async(raw.create_history_report)
        self.get_form_filter = as_raw_async(raw.get_form_filter)
        self.create = as_raw_async(raw.create)
        self.delete = as_raw_async(raw.delete)
        self.get = as_raw_async(raw.get)
        self.rename = as_raw_async(raw.rename)
        self.set_order = as_raw_async(raw.set_order)
        self.list_contents = as_raw_async(raw.list_contents)
        self.get_path = as_raw_async(raw.get_path)
        self.list_subfolders = as_raw_async(raw.list_subfolders)
        self.list_new_items = as_raw_async(raw.list_new_items)
        self.list_sections = as_raw_async(raw.list_sections)


class FilesFoldersWithStreamingResponse:
    """The methods of `FilesFolders`, each a context manager over its response."""

    def __init__(self, streamed: FilesFolders) -> None:
        self.list_history = as_streamed(streamed.list_history)
        self.create_history_report = as_streamed(streamed.create_history_report)
        self.get_form_filter = as_streamed(streamed.get_form_filter)
        self.create = as_streamed(streamed.create)
        self.delete = as_streamed(streamed.delete)
        self.get = as_streamed(streamed.get)
        self.rename = as_streamed(streamed.rename)
        self.set_order = as_streamed(streamed.set_order)
        self.list_contents = as_streamed(streamed.list_contents)
        self.get_path = as_streamed(streamed.get_path)
        self.list_subfolders = as_streamed(streamed.list_subfolders)
        self.list_new_items = as_streamed(streamed.list_new_items)
        self.list_sections = as_streamed(streamed.list_sections)


class AsyncFilesFoldersWithStreamingResponse:
    """The methods of `AsyncFilesFolders`, each a context manager over its response."""

    def __init__(self, streamed: AsyncFilesFolders) -> None:
        self.list_history = as_streamed_async(streamed.list_history)
        self.create_history_report = as_streamed_async(streamed.create_history_report)
        self.get_form_filter = as_streamed_async(streamed.get_form_filter)
        self.create = as_streamed_async(streamed.create)
        self.delete = as_streamed_async(streamed.delete)
        self.get = as_streamed_async(streamed.get)
        self.rename = as_streamed_async(streamed.rename)
        self.set_order = as_streamed_async(streamed.set_order)
        self.list_contents = as_streamed_async(streamed.list_contents)
        self.get_path = as_streamed_async(streamed.get_path)
        self.list_subfolders = as_streamed_async(streamed.list_subfolders)
        self.list_new_items = as_streamed_async(streamed.list_new_items)
        self.list_sections = as_streamed_async(streamed.list_sections)
