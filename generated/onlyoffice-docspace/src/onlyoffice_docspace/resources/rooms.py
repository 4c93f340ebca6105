"""Rooms: their creation, settings and members."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
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
from ..types.files import FileOperation, Folder, FolderContent, SearchArea
from ..types.rooms import (
    ChatSettings,
    DatedEntries,
    DatedRoomNews,
    LogoCrop,
    RoomCreationStatus,
    RoomDataLifetime,
    RoomInvitation,
    RoomSecurity,
    RoomType,
    StorageFilter,
    StorageProviderFilter,
    SubjectFilter,
    WatermarkSettings,
)
from ..types.settings import QuotaFilter
from ..types.sharing import ShareEntry, ShareFilterType, ShareTarget

if TYPE_CHECKING:
    from .rooms_covers import AsyncRoomsCovers, RoomsCovers
    from .rooms_index_export import AsyncRoomsIndexExport, RoomsIndexExport
    from .rooms_links import AsyncRoomsLinks, RoomsLinks
    from .rooms_logos import AsyncRoomsLogos, RoomsLogos
    from .rooms_quota import AsyncRoomsQuota, RoomsQuota
    from .rooms_tags import AsyncRoomsTags, RoomsTags
    from .rooms_templates import AsyncRoomsTemplates, RoomsTemplates

__all__ = ["AsyncRooms", "Rooms"]

_CREATE: Final[Operation[Folder]] = Operation(
    "rooms.create", "POST", "/api/2.0/files/rooms", Folder, body="json"
)
_LIST: Final[Operation[FolderContent]] = Operation(
    "rooms.list", "GET", "/api/2.0/files/rooms", FolderContent, styles={"type": "deep"}
)
_CREATE_FROM_TEMPLATE: Final[Operation[RoomCreationStatus]] = Operation(
    "rooms.create_from_template",
    "POST",
    "/api/2.0/files/rooms/fromtemplate",
    RoomCreationStatus,
    body="json",
)
_GET_CREATION_STATUS: Final[Operation[RoomCreationStatus]] = Operation(
    "rooms.get_creation_status",
    "GET",
    "/api/2.0/files/rooms/fromtemplate/status",
    RoomCreationStatus,
)
_GET: Final[Operation[Folder]] = Operation(
    "rooms.get", "GET", "/api/2.0/files/rooms/{id}", Folder, auth="optional"
)
_UPDATE: Final[Operation[Folder]] = Operation(
    "rooms.update", "PUT", "/api/2.0/files/rooms/{id}", Folder, body="json"
)
_DELETE: Final[Operation[FileOperation]] = Operation(
    "rooms.delete", "DELETE", "/api/2.0/files/rooms/{id}", FileOperation, body="json"
)
_ARCHIVE: Final[Operation[FileOperation]] = Operation(
    "rooms.archive", "PUT", "/api/2.0/files/rooms/{id}/archive", FileOperation, body="json"
)
_UNARCHIVE: Final[Operation[FileOperation]] = Operation(
    "rooms.unarchive", "PUT", "/api/2.0/files/rooms/{id}/unarchive", FileOperation, body="json"
)
_SET_ACCESS: Final[Operation[RoomSecurity]] = Operation(
    "rooms.set_access", "PUT", "/api/2.0/files/rooms/{id}/share", RoomSecurity, body="json"
)
_LIST_ACCESS: Final[Operation[list[ShareEntry]]] = Operation(
    "rooms.list_access", "GET", "/api/2.0/files/rooms/{id}/share", list[ShareEntry], paging=BY_INDEX
)
_PIN: Final[Operation[Folder]] = Operation(
    "rooms.pin", "PUT", "/api/2.0/files/rooms/{id}/pin", Folder
)
_UNPIN: Final[Operation[Folder]] = Operation(
    "rooms.unpin", "PUT", "/api/2.0/files/rooms/{id}/unpin", Folder
)
_RESEND_INVITATIONS: Final[Operation[None]] = Operation(
    "rooms.resend_invitations",
    "POST",
    "/api/2.0/files/rooms/{id}/resend",
    answer="none",
    body="json",
)
_REORDER: Final[Operation[Folder]] = Operation(
    "rooms.reorder", "PUT", "/api/2.0/files/rooms/{id}/reorder", Folder
)
_LIST_NEW_ITEMS: Final[Operation[list[DatedEntries]]] = Operation(
    "rooms.list_new_items", "GET", "/api/2.0/files/rooms/{id}/news", list[DatedEntries]
)
_CREATE_IN_THIRD_PARTY: Final[Operation[Folder]] = Operation(
    "rooms.create_in_third_party",
    "POST",
    "/api/2.0/files/rooms/thirdparty/{id}",
    Folder,
    body="json",
)
_LIST_ALL_NEW_ITEMS: Final[Operation[list[DatedRoomNews]]] = Operation(
    "rooms.list_all_new_items", "GET", "/api/2.0/files/rooms/news", list[DatedRoomNews]
)


class Rooms(Resource):
    """Rooms: their creation, settings and members."""

    with_raw_response = raw_view(lambda: RoomsWithRawResponse)
    with_streaming_response = streaming_view(lambda: RoomsWithStreamingResponse)

    @cached_property
    def covers(self) -> RoomsCovers:
        """Pictures that stand for rooms."""
        from .rooms_covers import RoomsCovers

        return RoomsCovers(self._core)

    @cached_property
    def index_export(self) -> RoomsIndexExport:
        """Writing the index of a room to a file."""
        from .rooms_index_export import RoomsIndexExport

        return RoomsIndexExport(self._core)

    @cached_property
    def links(self) -> RoomsLinks:
        """Links that lead into rooms."""
        from .rooms_links import RoomsLinks

        return RoomsLinks(self._core)

    @cached_property
    def logos(self) -> RoomsLogos:
        """Logos of rooms."""
        from .rooms_logos import RoomsLogos

        return RoomsLogos(self._core)

    @cached_property
    def quota(self) -> RoomsQuota:
        """How much storage each room may take up."""
        from .rooms_quota import RoomsQuota

        return RoomsQuota(self._core)

    @cached_property
    def tags(self) -> RoomsTags:
        """Tags of rooms."""
        from .rooms_tags import RoomsTags

        return RoomsTags(self._core)

    @cached_property
    def templates(self) -> RoomsTemplates:
        """Templates that rooms are created from."""
        from .rooms_templates import RoomsTemplates

        return RoomsTemplates(self._core)

    def create(
        self,
        *,
        title: str,
        room_type: RoomType,
        quota: int | None = None,
        indexing: bool | None = None,
        deny_download: bool | None = None,
        lifetime: RoomDataLifetime | None = None,
        watermark: WatermarkSettings | None = None,
        logo: LogoCrop | None = None,
        tags: Sequence[str] | None = None,
        color: str | None = None,
        cover: str | None = None,
        private: bool | None = None,
        share: Sequence[ShareTarget] | None = None,
        chat_settings: ChatSettings | None = None,
        **options: Unpack[CallOptions],
    ) -> Folder:
        """Create a room, with its quota, lifetime, watermark, logo and other options.

        Args:
            title: At most 170 characters.
            room_type: Kind of room.
            quota: Storage quota.
            indexing: Whether the content of the room is indexed.
            deny_download: Whether downloading is forbidden.
            lifetime: How long files live in the room.
            color: At most 6 characters.
            cover: Cover of the room. At most 50 characters.
            private: Whether it is private.
            share: Whom to share with.
            chat_settings: Settings of the AI chat in the room.
        """
        return self._call(
            _CREATE,
            options,
            body={
                "title": title,
                "quota": quota,
                "indexing": indexing,
                "denyDownload": deny_download,
                "lifetime": lifetime,
                "watermark": watermark,
                "logo": logo,
                "tags": tags,
                "color": color,
                "cover": cover,
                "roomType": room_type,
                "private": private,
                "share": share,
                "chatSettings": chat_settings,
            },
        )

    def list(
        self,
        *,
        type: Sequence[RoomType] | None = None,
        subject_id: str | None = None,
        search_area: SearchArea | None = None,
        without_tags: bool | None = None,
        tags: str | None = None,
        exclude_subject: bool | None = None,
        provider: StorageProviderFilter | None = None,
        subject_filter: SubjectFilter | None = None,
        quota_filter: QuotaFilter | None = None,
        storage_filter: StorageFilter | None = None,
        count: int | None = None,
        start_index: int | None = None,
        sort_by: str | None = None,
        sort_order: SortOrder | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> FolderContent:
        """Return the rooms, filtered by type, user, tags, storage, quota, text or area, such as the
        archive.

        Args:
            type: Kinds of rooms to return.
            subject_id: Id of the user to filter by.
            search_area: Where to search, such as active rooms or the archive.
            without_tags: Whether tags are left out of the search.
            tags: Tags that a room must have, as a JSON list such as `["a", "b"]`.
            exclude_subject: Whether to leave the given user or group out of the search.
            provider: Storage provider whose rooms to return.
            subject_filter: Role of the user in the room: owner or member.
            quota_filter: Which quotas to look for: all, default or custom.
            storage_filter: Which storage to look in: any, internal or third-party.
            count: How many items to return at most. From 1 to 100.
            start_index: Index of the first item to return, from 0.
            sort_by: Field to sort by.
            sort_order: Whether results are ascending or descending.
            filter_value: Text to search for.
        """
        return self._call(
            _LIST,
            options,
            query={
                "type": type,
                "subjectId": subject_id,
                "searchArea": search_area,
                "withoutTags": without_tags,
                "tags": tags,
                "excludeSubject": exclude_subject,
                "provider": provider,
                "subjectFilter": subject_filter,
                "quotaFilter": quota_filter,
                "storageFilter": storage_filter,
                "count": count,
                "startIndex": start_index,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "filterValue": filter_value,
            },
        )

    def create_from_template(
        self,
        *,
        template_id: int,
        title: str,
        logo: LogoCrop | None = None,
        copy_logo: bool | None = None,
        tags: Sequence[str] | None = None,
        color: str | None = None,
        cover: str | None = None,
        quota: int | None = None,
        indexing: bool | None = None,
        deny_download: bool | None = None,
        lifetime: RoomDataLifetime | None = None,
        watermark: WatermarkSettings | None = None,
        private: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> RoomCreationStatus:
        """Start creating a room from a template and return the progress.

        Args:
            template_id: Id of the template.
            copy_logo: Whether the logo is copied too.
            color: At most 6 characters.
            cover: Cover of the room. At most 50 characters.
            quota: Storage quota.
            indexing: Whether the content of the room is indexed.
            deny_download: Whether downloading is forbidden.
            lifetime: How long files live in the room.
            private: Whether it is private.
        """
        return self._call(
            _CREATE_FROM_TEMPLATE,
            options,
            body={
                "templateId": template_id,
                "title": title,
                "logo": logo,
                "copyLogo": copy_logo,
                "tags": tags,
                "color": color,
                "cover": cover,
                "quota": quota,
                "indexing": indexing,
                "denyDownload": deny_download,
                "lifetime": lifetime,
                "watermark": watermark,
                "private": private,
            },
        )

    def get_creation_status(self, **options: Unpack[CallOptions]) -> RoomCreationStatus:
        """Return how far the creation of a room from a template is."""
        return self._call(_GET_CREATION_STATUS, options)

    def get(self, id: int | str, **options: Unpack[CallOptions]) -> Folder:
        """Return the details of a room.

        Args:
            id: Id of the room.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"id": id})

    def update(
        self,
        id: int | str,
        *,
        title: str | None = None,
        quota: int | None = None,
        indexing: bool | None = None,
        deny_download: bool | None = None,
        lifetime: RoomDataLifetime | None = None,
        watermark: WatermarkSettings | None = None,
        logo: LogoCrop | None = None,
        tags: Sequence[str] | None = None,
        color: str | None = None,
        cover: str | None = None,
        chat_settings: ChatSettings | None = None,
        **options: Unpack[CallOptions],
    ) -> Folder:
        """Change the properties of a room.

        Args:
            id: Id of the room.
            title: At most 170 characters.
            quota: Storage quota.
            indexing: Whether the content of the room is indexed.
            deny_download: Whether downloading is forbidden.
            lifetime: How long files live in the room.
            color: At most 6 characters.
            cover: Cover of the room. At most 50 characters.
            chat_settings: Settings of the AI chat in the room.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"id": id},
            body={
                "title": title,
                "quota": quota,
                "indexing": indexing,
                "denyDownload": deny_download,
                "lifetime": lifetime,
                "watermark": watermark,
                "logo": logo,
                "tags": tags,
                "color": color,
                "cover": cover,
                "chatSettings": chat_settings,
            },
        )

    def delete(
        self, id: int | str, *, delete_after: bool | None = None, **options: Unpack[CallOptions]
    ) -> FileOperation:
        """Delete a room; returns the file operation that does it.

        Args:
            id: Id of the room.
            delete_after: Whether the source is deleted once the work is finished.

        It starts something: `files.operations.wait` waits for its end.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"id": id}, body={"deleteAfter": delete_after})

    def archive(
        self, id: int | str, *, delete_after: bool | None = None, **options: Unpack[CallOptions]
    ) -> FileOperation:
        """Move a room to the "Archive" section; returns the file operation that does it.

        Args:
            id: Id of the room.
            delete_after: Whether the source is deleted once the work is finished.

        It starts something: `files.operations.wait` waits for its end.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_ARCHIVE, options, path={"id": id}, body={"deleteAfter": delete_after})

    def unarchive(
        self, id: int | str, *, delete_after: bool | None = None, **options: Unpack[CallOptions]
    ) -> FileOperation:
        """Move a room from the archive back to the rooms; returns the file operation that does it.

        Args:
            id: Id of the room.
            delete_after: Whether the source is deleted once the work is finished.

        It starts something: `files.operations.wait` waits for its end.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_UNARCHIVE, options, path={"id": id}, body={"deleteAfter": delete_after})

    def set_access(
        self,
        id: int | str,
        *,
        invitations: Sequence[RoomInvitation] | None = None,
        notify: bool | None = None,
        message: str | None = None,
        culture: str | None = None,
        force: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> RoomSecurity:
        """Invite people to a room or change their access rights, optionally notifying them.

        Args:
            id: Id of the room.
            notify: Whether users are told about the sharing.
            culture: Language code.
            force: Whether a user with a form role is removed from the room all the same.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SET_ACCESS,
            options,
            path={"id": id},
            body={
                "invitations": invitations,
                "notify": notify,
                "message": message,
                "culture": culture,
                "force": force,
            },
        )

    def list_access(
        self,
        id: int | str,
        *,
        filter_type: ShareFilterType | None = None,
        count: int | None = None,
        start_index: int | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ShareEntry]:
        """Return who has access to a room and with which rights.

        Args:
            id: Id of the room.
            filter_type: Kind of recipient to return.
            count: How many items to return at most. From 1 to 100.
            start_index: Index of the first item to return, from 0.
            filter_value: Text to search for.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(
            _LIST_ACCESS,
            options,
            path={"id": id},
            query={
                "filterType": filter_type,
                "count": count,
                "startIndex": start_index,
                "filterValue": filter_value,
            },
        )

    def pin(self, id: int | str, **options: Unpack[CallOptions]) -> Folder:
        """Pin a room to the top of the list.

        Args:
            id: Id of the room.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_PIN, options, path={"id": id})

    def unpin(self, id: int | str, **options: Unpack[CallOptions]) -> Folder:
        """Unpin a room from the top of the list.

        Args:
            id: Id of the room.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_UNPIN, options, path={"id": id})

    def resend_invitations(
        self,
        id: int | str,
        *,
        users_ids: Sequence[UUID] | None = None,
        resend_all: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Email the invitations to a room again, to the given users or to all.

        Args:
            id: Id of the room.
            users_ids: Ids of the users.
            resend_all: Whether every invitation is sent again.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _RESEND_INVITATIONS,
            options,
            path={"id": id},
            body={"usersIds": users_ids, "resendAll": resend_all},
        )

    def reorder(self, id: int | str, **options: Unpack[CallOptions]) -> Folder:
        """Reorder a room and return its details.

        Args:
            id: Id of the room.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_REORDER, options, path={"id": id})

    def list_new_items(
        self, id: int | str, **options: Unpack[CallOptions]
    ) -> builtins.list[DatedEntries]:
        """Return everything that is new in a room.

        Args:
            id: Id of the room.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_LIST_NEW_ITEMS, options, path={"id": id})

    def create_in_third_party(
        self,
        id: str,
        *,
        title: str,
        room_type: RoomType,
        create_as_new_folder: bool | None = None,
        private: bool | None = None,
        indexing: bool | None = None,
        deny_download: bool | None = None,
        color: str | None = None,
        cover: str | None = None,
        tags: Sequence[str] | None = None,
        logo: LogoCrop | None = None,
        **options: Unpack[CallOptions],
    ) -> Folder:
        """Create a room whose contents are kept in a folder of a third-party storage.

        Args:
            id: Id of the folder in the third-party storage that will hold the room.
            room_type: Kind of room.
            create_as_new_folder: Whether the third-party room gets a new folder of its own.
            private: Whether it is private.
            indexing: Whether the content of the room is indexed.
            deny_download: Whether downloading is forbidden.
            cover: Cover of the room.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _CREATE_IN_THIRD_PARTY,
            options,
            path={"id": id},
            body={
                "createAsNewFolder": create_as_new_folder,
                "title": title,
                "roomType": room_type,
                "private": private,
                "indexing": indexing,
                "denyDownload": deny_download,
                "color": color,
                "cover": cover,
                "tags": tags,
                "logo": logo,
            },
        )

    def list_all_new_items(self, **options: Unpack[CallOptions]) -> builtins.list[DatedRoomNews]:
        """Return the new items of all rooms, grouped by date and room."""
        return self._call(_LIST_ALL_NEW_ITEMS, options)


class AsyncRooms(AsyncResource):
    """Rooms: their creation, settings and members.

    What its methods take and raise is told in `Rooms`.
    """

    with_raw_response = raw_view(lambda: AsyncRoomsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncRoomsWithStreamingResponse)

    @cached_property
    def covers(self) -> AsyncRoomsCovers:
        """Pictures that stand for rooms."""
        from .rooms_covers import AsyncRoomsCovers

        return AsyncRoomsCovers(self._core)

    @cached_property
    def index_export(self) -> AsyncRoomsIndexExport:
        """Writing the index of a room to a file."""
        from .rooms_index_export import AsyncRoomsIndexExport

        return AsyncRoomsIndexExport(self._core)

    @cached_property
    def links(self) -> AsyncRoomsLinks:
        """Links that lead into rooms."""
        from .rooms_links import AsyncRoomsLinks

        return AsyncRoomsLinks(self._core)

    @cached_property
    def logos(self) -> AsyncRoomsLogos:
        """Logos of rooms."""
        from .rooms_logos import AsyncRoomsLogos

        return AsyncRoomsLogos(self._core)

    @cached_property
    def quota(self) -> AsyncRoomsQuota:
        """How much storage each room may take up."""
        from .rooms_quota import AsyncRoomsQuota

        return AsyncRoomsQuota(self._core)

    @cached_property
    def tags(self) -> AsyncRoomsTags:
        """Tags of rooms."""
        from .rooms_tags import AsyncRoomsTags

        return AsyncRoomsTags(self._core)

    @cached_property
    def templates(self) -> AsyncRoomsTemplates:
        """Templates that rooms are created from."""
        from .rooms_templates import AsyncRoomsTemplates

        return AsyncRoomsTemplates(self._core)

    async def create(
        self,
        *,
        title: str,
        room_type: RoomType,
        quota: int | None = None,
        indexing: bool | None = None,
        deny_download: bool | None = None,
        lifetime: RoomDataLifetime | None = None,
        watermark: WatermarkSettings | None = None,
        logo: LogoCrop | None = None,
        tags: Sequence[str] | None = None,
        color: str | None = None,
        cover: str | None = None,
        private: bool | None = None,
        share: Sequence[ShareTarget] | None = None,
        chat_settings: ChatSettings | None = None,
        **options: Unpack[CallOptions],
    ) -> Folder:
        """Create a room, with its quota, lifetime, watermark, logo and other options."""
        return await self._call(
            _CREATE,
            options,
            body={
                "title": title,
                "quota": quota,
                "indexing": indexing,
                "denyDownload": deny_download,
                "lifetime": lifetime,
                "watermark": watermark,
                "logo": logo,
                "tags": tags,
                "color": color,
                "cover": cover,
                "roomType": room_type,
                "private": private,
                "share": share,
                "chatSettings": chat_settings,
            },
        )

    async def list(
        self,
        *,
        type: Sequence[RoomType] | None = None,
        subject_id: str | None = None,
        search_area: SearchArea | None = None,
        without_tags: bool | None = None,
        tags: str | None = None,
        exclude_subject: bool | None = None,
        provider: StorageProviderFilter | None = None,
        subject_filter: SubjectFilter | None = None,
        quota_filter: QuotaFilter | None = None,
        storage_filter: StorageFilter | None = None,
        count: int | None = None,
        start_index: int | None = None,
        sort_by: str | None = None,
        sort_order: SortOrder | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> FolderContent:
        """Return the rooms, filtered by type, user, tags, storage, quota, text or area, such as
        the archive.
        """
        return await self._call(
            _LIST,
            options,
            query={
                "type": type,
                "subjectId": subject_id,
                "searchArea": search_area,
                "withoutTags": without_tags,
                "tags": tags,
                "excludeSubject": exclude_subject,
                "provider": provider,
                "subjectFilter": subject_filter,
                "quotaFilter": quota_filter,
                "storageFilter": storage_filter,
                "count": count,
                "startIndex": start_index,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "filterValue": filter_value,
            },
        )

    async def create_from_template(
        self,
        *,
        template_id: int,
        title: str,
        logo: LogoCrop | None = None,
        copy_logo: bool | None = None,
        tags: Sequence[str] | None = None,
        color: str | None = None,
        cover: str | None = None,
        quota: int | None = None,
        indexing: bool | None = None,
        deny_download: bool | None = None,
        lifetime: RoomDataLifetime | None = None,
        watermark: WatermarkSettings | None = None,
        private: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> RoomCreationStatus:
        """Start creating a room from a template and return the progress."""
        return await self._call(
            _CREATE_FROM_TEMPLATE,
            options,
            body={
                "templateId": template_id,
                "title": title,
                "logo": logo,
                "copyLogo": copy_logo,
                "tags": tags,
                "color": color,
                "cover": cover,
                "quota": quota,
                "indexing": indexing,
                "denyDownload": deny_download,
                "lifetime": lifetime,
                "watermark": watermark,
                "private": private,
            },
        )

    async def get_creation_status(self, **options: Unpack[CallOptions]) -> RoomCreationStatus:
        """Return how far the creation of a room from a template is."""
        return await self._call(_GET_CREATION_STATUS, options)

    async def get(self, id: int | str, **options: Unpack[CallOptions]) -> Folder:
        """Return the details of a room."""
        return await self._call(_GET, options, path={"id": id})

    async def update(
        self,
        id: int | str,
        *,
        title: str | None = None,
        quota: int | None = None,
        indexing: bool | None = None,
        deny_download: bool | None = None,
        lifetime: RoomDataLifetime | None = None,
        watermark: WatermarkSettings | None = None,
        logo: LogoCrop | None = None,
        tags: Sequence[str] | None = None,
        color: str | None = None,
        cover: str | None = None,
        chat_settings: ChatSettings | None = None,
        **options: Unpack[CallOptions],
    ) -> Folder:
        """Change the properties of a room."""
        return await self._call(
            _UPDATE,
            options,
            path={"id": id},
            body={
                "title": title,
                "quota": quota,
                "indexing": indexing,
                "denyDownload": deny_download,
                "lifetime": lifetime,
                "watermark": watermark,
                "logo": logo,
                "tags": tags,
                "color": color,
                "cover": cover,
                "chatSettings": chat_settings,
            },
        )

    async def delete(
        self, id: int | str, *, delete_after: bool | None = None, **options: Unpack[CallOptions]
    ) -> FileOperation:
        """Delete a room; returns the file operation that does it."""
        return await self._call(
            _DELETE, options, path={"id": id}, body={"deleteAfter": delete_after}
        )

    async def archive(
        self, id: int | str, *, delete_after: bool | None = None, **options: Unpack[CallOptions]
    ) -> FileOperation:
        """Move a room to the "Archive" section; returns the file operation that does it."""
        return await self._call(
            _ARCHIVE, options, path={"id": id}, body={"deleteAfter": delete_after}
        )

    async def unarchive(
        self, id: int | str, *, delete_after: bool | None = None, **options: Unpack[CallOptions]
    ) -> FileOperation:
        """Move a room from the archive back to the rooms; returns the file operation that does
        it.
        """
        return await self._call(
            _UNARCHIVE, options, path={"id": id}, body={"deleteAfter": delete_after}
        )

    async def set_access(
        self,
        id: int | str,
        *,
        invitations: Sequence[RoomInvitation] | None = None,
        notify: bool | None = None,
        message: str | None = None,
        culture: str | None = None,
        force: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> RoomSecurity:
        """Invite people to a room or change their access rights, optionally notifying them."""
        return await self._call(
            _SET_ACCESS,
            options,
            path={"id": id},
            body={
                "invitations": invitations,
                "notify": notify,
                "message": message,
                "culture": culture,
                "force": force,
            },
        )

    def list_access(
        self,
        id: int | str,
        *,
        filter_type: ShareFilterType | None = None,
        count: int | None = None,
        start_index: int | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[ShareEntry]:
        """Return who has access to a room and with which rights.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST_ACCESS,
            options,
            path={"id": id},
            query={
                "filterType": filter_type,
                "count": count,
                "startIndex": start_index,
                "filterValue": filter_value,
            },
        )

    async def pin(self, id: int | str, **options: Unpack[CallOptions]) -> Folder:
        """Pin a room to the top of the list."""
        return await self._call(_PIN, options, path={"id": id})

    async def unpin(self, id: int | str, **options: Unpack[CallOptions]) -> Folder:
        """Unpin a room from the top of the list."""
        return await self._call(_UNPIN, options, path={"id": id})

    async def resend_invitations(
        self,
        id: int | str,
        *,
        users_ids: Sequence[UUID] | None = None,
        resend_all: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Email the invitations to a room again, to the given users or to all."""
        return await self._call(
            _RESEND_INVITATIONS,
            options,
            path={"id": id},
            body={"usersIds": users_ids, "resendAll": resend_all},
        )

    async def reorder(self, id: int | str, **options: Unpack[CallOptions]) -> Folder:
        """Reorder a room and return its details."""
        return await self._call(_REORDER, options, path={"id": id})

    async def list_new_items(
        self, id: int | str, **options: Unpack[CallOptions]
    ) -> builtins.list[DatedEntries]:
        """Return everything that is new in a room."""
        return await self._call(_LIST_NEW_ITEMS, options, path={"id": id})

    async def create_in_third_party(
        self,
        id: str,
        *,
        title: str,
        room_type: RoomType,
        create_as_new_folder: bool | None = None,
        private: bool | None = None,
        indexing: bool | None = None,
        deny_download: bool | None = None,
        color: str | None = None,
        cover: str | None = None,
        tags: Sequence[str] | None = None,
        logo: LogoCrop | None = None,
        **options: Unpack[CallOptions],
    ) -> Folder:
        """Create a room whose contents are kept in a folder of a third-party storage."""
        return await self._call(
            _CREATE_IN_THIRD_PARTY,
            options,
            path={"id": id},
            body={
                "createAsNewFolder": create_as_new_folder,
                "title": title,
                "roomType": room_type,
                "private": private,
                "indexing": indexing,
                "denyDownload": deny_download,
                "color": color,
                "cover": cover,
                "tags": tags,
                "logo": logo,
            },
        )

    async def list_all_new_items(
        self, **options: Unpack[CallOptions]
    ) -> builtins.list[DatedRoomNews]:
        """Return the new items of all rooms, grouped by date and room."""
        return await self._call(_LIST_ALL_NEW_ITEMS, options)


class RoomsWithRawResponse:
    """The methods of `Rooms`, answering with the raw response."""

    def __init__(self, raw: Rooms) -> None:
        self.create = as_raw(raw.create)
        self.list = as_raw(raw.list)
        self.create_from_template = as_raw(raw.create_from_template)
        self.get_creation_status = as_raw(raw.get_creation_status)
        self.get = as_raw(raw.get)
        self.update = as_raw(raw.update)
        self.delete = as_raw(raw.delete)
        self.archive = as_raw(raw.archive)
        self.unarchive = as_raw(raw.unarchive)
        self.set_access = as_raw(raw.set_access)
        self.list_access = as_raw(raw.list_access)
        self.pin = as_raw(raw.pin)
        self.unpin = as_raw(raw.unpin)
        self.resend_invitations = as_raw(raw.resend_invitations)
        self.reorder = as_raw(raw.reorder)
        self.list_new_items = as_raw(raw.list_new_items)
        self.create_in_third_party = as_raw(raw.create_in_third_party)
        self.list_all_new_items = as_raw(raw.list_all_new_items)


class AsyncRoomsWithRawResponse:
    """The methods of `AsyncRooms`, answering with the raw response."""

    def __init__(self, raw: AsyncRooms) -> None:
        self.create = as_raw_async(raw.create)
        self.list = as_raw_async(raw.list)
        self.create_from_template = as_raw_async(raw.create_from_template)
        self.get_creation_status = as_raw_async(raw.get_creation_status)
        self.get = as_raw_async(raw.get)
        self.update = as_raw_async(raw.update)
        self.delete = as_raw_async(raw.delete)
        self.archive = as_raw_async(raw.archive)
        self.unarchive = as_raw_async(raw.unarchive)
        self.set_access = as_raw_async(raw.set_access)
        self.list_access = as_raw_async(raw.list_access)
        self.pin = as_raw_async(raw.pin)
        self.unpin = as_raw_async(raw.unpin)
        self.resend_invitations = as_raw_async(raw.resend_invitations)
        self.reorder = as_raw_async(raw.reorder)
        self.list_new_items = as_raw_async(raw.list_new_items)
        self.create_in_third_party = as_raw_async(raw.create_in_third_party)
        self.list_all_new_items = as_raw_async(raw.list_all_new_items)


class RoomsWithStreamingResponse:
    """The methods of `Rooms`, each a context manager over its response."""

    def __init__(self, streamed: Rooms) -> None:
        self.create = as_streamed(streamed.create)
        self.list = as_streamed(streamed.list)
        self.create_from_template = as_streamed(streamed.create_from_template)
        self.get_creation_status = as_streamed(streamed.get_creation_status)
        self.get = as_streamed(streamed.get)
        self.update = as_streamed(streamed.update)
        self.delete = as_streamed(streamed.delete)
        self.archive = as_streamed(streamed.archive)
        self.unarchive = as_streamed(streamed.unarchive)
        self.set_access = as_streamed(streamed.set_access)
        self.list_access = as_streamed(streamed.list_access)
        self.pin = as_streamed(streamed.pin)
        self.unpin = as_streamed(streamed.unpin)
        self.resend_invitations = as_streamed(streamed.resend_invitations)
        self.reorder = as_streamed(streamed.reorder)
        self.list_new_items = as_streamed(streamed.list_new_items)
        self.create_in_third_party = as_streamed(streamed.create_in_third_party)
        self.list_all_new_items = as_streamed(streamed.list_all_new_items)


class AsyncRoomsWithStreamingResponse:
    """The methods of `AsyncRooms`, each a context manager over its response."""

    def __init__(self, streamed: AsyncRooms) -> None:
        self.create = as_streamed_async(streamed.create)
        self.list = as_streamed_async(streamed.list)
        self.create_from_template = as_streamed_async(streamed.create_from_template)
        self.get_creation_status = as_streamed_async(streamed.get_creation_status)
        self.get = as_streamed_async(streamed.get)
        self.update = as_streamed_async(streamed.update)
        self.delete = as_streamed_async(streamed.delete)
        self.archive = as_streamed_async(streamed.archive)
        self.unarchive = as_streamed_async(streamed.unarchive)
        self.set_access = as_streamed_async(streamed.set_access)
        self.list_access = as_streamed_async(streamed.list_access)
        self.pin = as_streamed_async(streamed.pin)
        self.unpin = as_streamed_async(streamed.unpin)
        self.resend_invitations = as_streamed_async(streamed.resend_invitations)
        self.reorder = as_streamed_async(streamed.reorder)
        self.list_new_items = as_streamed_async(streamed.list_new_items)
        self.create_in_third_party = as_streamed_async(streamed.create_in_third_party)
        self.list_all_new_items = as_streamed_async(streamed.list_all_new_items)
