"""Files folders."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import (
    AsyncResource,
    Resource,
    as_raw,
    as_raw_async,
    as_streamed,
    as_streamed_async,
)
from ..types.common import (
    FileEntryBase,
    FileOperation,
    FolderContentInteger,
    FolderInteger,
    SearchArea,
    SortOrder,
)
from ..types.files import ApplyFilterOption, FilterType, FormsItem, History, Location

if TYPE_CHECKING:
    from .files_folders_links import AsyncFilesFoldersLinks, FilesFoldersLinks

__all__ = ["AsyncFilesFolders", "FilesFolders"]

_LIST_HISTORY: Final[Operation[list[History]]] = Operation(
    "files.folders.list_history",
    "GET",
    "/api/2.0/files/folder/{folderId}/log",
    returns=list[History],
    data=("response",),
)
_CREATE_HISTORY_REPORT: Final[Operation[str]] = Operation(
    "files.folders.create_history_report",
    "POST",
    "/api/2.0/files/folder/{folderId}/log/report",
    returns=str,
    data=("response",),
)
_GET_FORM_FILTER: Final[Operation[list[FormsItem]]] = Operation(
    "files.folders.get_form_filter",
    "GET",
    "/api/2.0/files/{folderId}/formfilter",
    returns=list[FormsItem],
    data=("response",),
    auth=(),
)
_CREATE: Final[Operation[FolderInteger]] = Operation(
    "files.folders.create",
    "POST",
    "/api/2.0/files/folder/{folderId}",
    returns=FolderInteger,
    data=("response",),
    body="json",
    nullable=frozenset({"title"}),
)
_DELETE: Final[Operation[list[FileOperation]]] = Operation(
    "files.folders.delete",
    "DELETE",
    "/api/2.0/files/folder/{folderId}",
    returns=list[FileOperation],
    data=("response",),
    body="json",
)
_GET: Final[Operation[FolderInteger]] = Operation(
    "files.folders.get",
    "GET",
    "/api/2.0/files/folder/{folderId}",
    returns=FolderInteger,
    data=("response",),
    auth=(),
)
_RENAME: Final[Operation[FolderInteger]] = Operation(
    "files.folders.rename",
    "PUT",
    "/api/2.0/files/folder/{folderId}",
    returns=FolderInteger,
    data=("response",),
    body="json",
    nullable=frozenset({"title"}),
)
_SET_ORDER: Final[Operation[FolderInteger]] = Operation(
    "files.folders.set_order",
    "PUT",
    "/api/2.0/files/folder/{folderId}/order",
    returns=FolderInteger,
    data=("response",),
    body="json",
)
_LIST_CONTENTS: Final[Operation[FolderContentInteger]] = Operation(
    "files.folders.list_contents",
    "GET",
    "/api/2.0/files/{folderId}",
    returns=FolderContentInteger,
    data=("response",),
    auth=(),
)
_GET_PATH: Final[Operation[list[FileEntryBase]]] = Operation(
    "files.folders.get_path",
    "GET",
    "/api/2.0/files/folder/{folderId}/path",
    returns=list[FileEntryBase],
    data=("response",),
)
_LIST_SUBFOLDERS: Final[Operation[list[FileEntryBase]]] = Operation(
    "files.folders.list_subfolders",
    "GET",
    "/api/2.0/files/{folderId}/subfolders",
    returns=list[FileEntryBase],
    data=("response",),
)
_LIST_NEW_ITEMS: Final[Operation[list[FileEntryBase]]] = Operation(
    "files.folders.list_new_items",
    "GET",
    "/api/2.0/files/{folderId}/news",
    returns=list[FileEntryBase],
    data=("response",),
)
_LIST_SECTIONS: Final[Operation[list[FolderContentInteger]]] = Operation(
    "files.folders.list_sections",
    "GET",
    "/api/2.0/files/@root",
    returns=list[FolderContentInteger],
    data=("response",),
)


class FilesFolders(Resource):
    """Files folders."""

    @cached_property
    def with_raw_response(self) -> FilesFoldersWithRawResponse:
        """The same methods, answering with status, headers and body; `parse()` gives the result."""
        return FilesFoldersWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> FilesFoldersWithStreamingResponse:
        """The same methods as context managers whose body is read as it arrives."""
        return FilesFoldersWithStreamingResponse(self._streamed())

    @cached_property
    def links(self) -> FilesFoldersLinks:
        """Files folders links."""
        from .files_folders_links import FilesFoldersLinks

        return FilesFoldersLinks(self._core)

    def list_history(
        self,
        folder_id: int,
        *,
        utc_time: datetime | None = None,
        time_zone_offset: str | None = None,
        count: int | None = None,
        start_index: int | None = None,
        **options: Unpack[CallOptions],
    ) -> list[History]:
        """Return the log of actions in a folder, optionally for a period.

        Args:
            folder_id: Id of the folder.
            utc_time: Time in UTC.
            time_zone_offset: Offset of the time zone.
            count: How many items to return at most. From 1 to 100.
            start_index: Index of the first item to return, from 0.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _LIST_HISTORY,
            options,
            path={"folderId": folder_id},
            query={
                "utcTime": utc_time,
                "timeZoneOffset": time_zone_offset,
                "count": count,
                "startIndex": start_index,
            },
        )

    def create_history_report(self, folder_id: int, **options: Unpack[CallOptions]) -> str:
        """Write the log of actions in a folder to a report file and return its address.

        Args:
            folder_id: Id of the folder.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_CREATE_HISTORY_REPORT, options, path={"folderId": folder_id})

    def get_form_filter(self, folder_id: int, **options: Unpack[CallOptions]) -> list[FormsItem]:
        """Return the form keys and types that the contents of a folder can be filtered by.

        Args:
            folder_id: Id of the folder.
        """
        return self._call(_GET_FORM_FILTER, options, path={"folderId": folder_id})

    def create(
        self, folder_id: int, *, title: str | None, **options: Unpack[CallOptions]
    ) -> FolderInteger:
        """Create a folder inside the given one.

        Args:
            folder_id: Id of the folder.
            title: At most 165 characters.
        """
        return self._call(_CREATE, options, path={"folderId": folder_id}, body={"title": title})

    def delete(
        self,
        folder_id: int,
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
        """
        return self._call(
            _DELETE,
            options,
            path={"folderId": folder_id},
            body={"deleteAfter": delete_after, "immediately": immediately},
        )

    def get(self, folder_id: int, **options: Unpack[CallOptions]) -> FolderInteger:
        """Return the details of a folder, without its contents.

        Args:
            folder_id: Id of the folder.
        """
        return self._call(_GET, options, path={"folderId": folder_id})

    def rename(
        self, folder_id: int, *, title: str | None, **options: Unpack[CallOptions]
    ) -> FolderInteger:
        """Give a folder a new title.

        Args:
            folder_id: Id of the folder.
            title: At most 165 characters.
        """
        return self._call(_RENAME, options, path={"folderId": folder_id}, body={"title": title})

    def set_order(
        self, folder_id: int, *, order: int | None = None, **options: Unpack[CallOptions]
    ) -> FolderInteger:
        """Set the position of a folder.

        Args:
            folder_id: Id of the folder.
            order: Place in the order. From 1 to 2147483647.
        """
        return self._call(_SET_ORDER, options, path={"folderId": folder_id}, body={"order": order})

    def list_contents(
        self,
        folder_id: int,
        *,
        user_id_or_group_id: UUID | None = None,
        shared_by: UUID | None = None,
        filter_type: FilterType | None = None,
        room_id: int | None = None,
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
        location: Location | None = None,
        **options: Unpack[CallOptions],
    ) -> FolderContentInteger:
        """Return the files and folders in a folder, with filters, sorting and paging.

        Args:
            folder_id: Id of the folder.
            user_id_or_group_id: Id of the user or group to filter by.
            shared_by: Id of the user who shared the entries to return.
            filter_type: Kind of entry to return, as a number.
            room_id: Id of the room.
            exclude_subject: Whether to leave the given user or group out of the search.
            apply_filter_option: Whether files (1), folders (2) or all entries (0) are returned.
            extension: File extension to look for.
            search_area: Where to search, as a number, such as active rooms or the archive.
            forms_item_key: Key of the form item to look for.
            forms_item_type: Type of the form item to look for.
            count: How many items to return at most. From 1 to 100.
            start_index: Index of the first item to return, from 0.
            sort_by: Field to sort by.
            sort_order: Whether results are ascending (0) or descending (1).
            filter_value: Text to search for.
            location: Where the call is made from, such as a room, the documents or a link, as a
                number.

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

    def get_path(self, folder_id: int, **options: Unpack[CallOptions]) -> list[FileEntryBase]:
        """Return the chain of folders that leads to a folder.

        Args:
            folder_id: Id of the folder.
        """
        return self._call(_GET_PATH, options, path={"folderId": folder_id})

    def list_subfolders(
        self, folder_id: int, **options: Unpack[CallOptions]
    ) -> list[FileEntryBase]:
        """Return all subfolders of a folder.

        Args:
            folder_id: Id of the folder.
        """
        return self._call(_LIST_SUBFOLDERS, options, path={"folderId": folder_id})

    def list_new_items(self, folder_id: int, **options: Unpack[CallOptions]) -> list[FileEntryBase]:
        """Return everything that is new in a folder.

        Args:
            folder_id: Id of the folder.
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
    ) -> list[FolderContentInteger]:
        """Return the top-level sections with their contents, with or without the "Trash".

        Args:
            user_id_or_group_id: Id of the user or group to filter by.
            filter_type: Kind of entry to return, as a number.
            without_trash: Whether to leave the Trash section out.
            count: How many items to return at most. From 1 to 100.
            start_index: Index of the first item to return, from 0.
            sort_by: Field to sort by.
            sort_order: Whether results are ascending (0) or descending (1).
            filter_value: Text to search for.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
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
    """Files folders."""

    @cached_property
    def with_raw_response(self) -> AsyncFilesFoldersWithRawResponse:
        """The same methods, answering with status, headers and body; `parse()` gives the result."""
        return AsyncFilesFoldersWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncFilesFoldersWithStreamingResponse:
        """The same methods as context managers whose body is read as it arrives."""
        return AsyncFilesFoldersWithStreamingResponse(self._streamed())

    @cached_property
    def links(self) -> AsyncFilesFoldersLinks:
        """Files folders links."""
        from .files_folders_links import AsyncFilesFoldersLinks

        return AsyncFilesFoldersLinks(self._core)

    async def list_history(
        self,
        folder_id: int,
        *,
        utc_time: datetime | None = None,
        time_zone_offset: str | None = None,
        count: int | None = None,
        start_index: int | None = None,
        **options: Unpack[CallOptions],
    ) -> list[History]:
        """Return the log of actions in a folder, optionally for a period.

        Arguments and errors are those of `FilesFolders.list_history`.
        """
        return await self._call(
            _LIST_HISTORY,
            options,
            path={"folderId": folder_id},
            query={
                "utcTime": utc_time,
                "timeZoneOffset": time_zone_offset,
                "count": count,
                "startIndex": start_index,
            },
        )

    async def create_history_report(self, folder_id: int, **options: Unpack[CallOptions]) -> str:
        """Write the log of actions in a folder to a report file and return its address.

        Arguments and errors are those of `FilesFolders.create_history_report`.
        """
        return await self._call(_CREATE_HISTORY_REPORT, options, path={"folderId": folder_id})

    async def get_form_filter(
        self, folder_id: int, **options: Unpack[CallOptions]
    ) -> list[FormsItem]:
        """Return the form keys and types that the contents of a folder can be filtered by.

        Arguments and errors are those of `FilesFolders.get_form_filter`.
        """
        return await self._call(_GET_FORM_FILTER, options, path={"folderId": folder_id})

    async def create(
        self, folder_id: int, *, title: str | None, **options: Unpack[CallOptions]
    ) -> FolderInteger:
        """Create a folder inside the given one.

        Arguments and errors are those of `FilesFolders.create`.
        """
        return await self._call(
            _CREATE, options, path={"folderId": folder_id}, body={"title": title}
        )

    async def delete(
        self,
        folder_id: int,
        *,
        delete_after: bool | None = None,
        immediately: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> list[FileOperation]:
        """Delete a folder, at once or by way of the "Trash" section.

        Arguments and errors are those of `FilesFolders.delete`.
        """
        return await self._call(
            _DELETE,
            options,
            path={"folderId": folder_id},
            body={"deleteAfter": delete_after, "immediately": immediately},
        )

    async def get(self, folder_id: int, **options: Unpack[CallOptions]) -> FolderInteger:
        """Return the details of a folder, without its contents.

        Arguments and errors are those of `FilesFolders.get`.
        """
        return await self._call(_GET, options, path={"folderId": folder_id})

    async def rename(
        self, folder_id: int, *, title: str | None, **options: Unpack[CallOptions]
    ) -> FolderInteger:
        """Give a folder a new title.

        Arguments and errors are those of `FilesFolders.rename`.
        """
        return await self._call(
            _RENAME, options, path={"folderId": folder_id}, body={"title": title}
        )

    async def set_order(
        self, folder_id: int, *, order: int | None = None, **options: Unpack[CallOptions]
    ) -> FolderInteger:
        """Set the position of a folder.

        Arguments and errors are those of `FilesFolders.set_order`.
        """
        return await self._call(
            _SET_ORDER, options, path={"folderId": folder_id}, body={"order": order}
        )

    async def list_contents(
        self,
        folder_id: int,
        *,
        user_id_or_group_id: UUID | None = None,
        shared_by: UUID | None = None,
        filter_type: FilterType | None = None,
        room_id: int | None = None,
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
        location: Location | None = None,
        **options: Unpack[CallOptions],
    ) -> FolderContentInteger:
        """Return the files and folders in a folder, with filters, sorting and paging.

        Arguments and errors are those of `FilesFolders.list_contents`.
        """
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

    async def get_path(self, folder_id: int, **options: Unpack[CallOptions]) -> list[FileEntryBase]:
        """Return the chain of folders that leads to a folder.

        Arguments and errors are those of `FilesFolders.get_path`.
        """
        return await self._call(_GET_PATH, options, path={"folderId": folder_id})

    async def list_subfolders(
        self, folder_id: int, **options: Unpack[CallOptions]
    ) -> list[FileEntryBase]:
        """Return all subfolders of a folder.

        Arguments and errors are those of `FilesFolders.list_subfolders`.
        """
        return await self._call(_LIST_SUBFOLDERS, options, path={"folderId": folder_id})

    async def list_new_items(
        self, folder_id: int, **options: Unpack[CallOptions]
    ) -> list[FileEntryBase]:
        """Return everything that is new in a folder.

        Arguments and errors are those of `FilesFolders.list_new_items`.
        """
        return await self._call(_LIST_NEW_ITEMS, options, path={"folderId": folder_id})

    async def list_sections(
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
    ) -> list[FolderContentInteger]:
        """Return the top-level sections with their contents, with or without the "Trash".

        Arguments and errors are those of `FilesFolders.list_sections`.
        """
        return await self._call(
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
