"""Groups of users."""

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
from ..types.common import SortOrder
from ..types.groups import Group, GroupSummary

__all__ = ["AsyncGroups", "Groups"]

_LIST: Final[Operation[list[Group]]] = Operation(
    "groups.list", "GET", "/api/2.0/group", list[Group], paging=BY_INDEX
)
_CREATE: Final[Operation[Group]] = Operation(
    "groups.create", "POST", "/api/2.0/group", Group, body="json"
)
_GET: Final[Operation[Group]] = Operation("groups.get", "GET", "/api/2.0/group/{id}", Group)
_UPDATE: Final[Operation[Group]] = Operation(
    "groups.update", "PUT", "/api/2.0/group/{id}", Group, body="json"
)
_DELETE: Final[Operation[None]] = Operation(
    "groups.delete", "DELETE", "/api/2.0/group/{id}", answer="none"
)
_LIST_FOR_USER: Final[Operation[list[GroupSummary]]] = Operation(
    "groups.list_for_user", "GET", "/api/2.0/group/user/{userid}", list[GroupSummary]
)
_MOVE_MEMBERS: Final[Operation[Group]] = Operation(
    "groups.move_members", "PUT", "/api/2.0/group/{fromId}/members/{toId}", Group
)
_SET_MEMBERS: Final[Operation[Group]] = Operation(
    "groups.set_members", "POST", "/api/2.0/group/{id}/members", Group, body="json"
)
_ADD_MEMBERS: Final[Operation[Group]] = Operation(
    "groups.add_members", "PUT", "/api/2.0/group/{id}/members", Group, body="json"
)
_REMOVE_MEMBERS: Final[Operation[Group]] = Operation(
    "groups.remove_members", "DELETE", "/api/2.0/group/{id}/members", Group, body="json"
)
_SET_MANAGER: Final[Operation[Group]] = Operation(
    "groups.set_manager", "PUT", "/api/2.0/group/{id}/manager", Group, body="json"
)
_LIST_FOR_ROOM: Final[Operation[list[Group]]] = Operation(
    "groups.list_for_room", "GET", "/api/2.0/group/room/{id}", list[Group], paging=BY_INDEX
)
_LIST_FOR_FOLDER: Final[Operation[list[Group]]] = Operation(
    "groups.list_for_folder", "GET", "/api/2.0/group/folder/{id}", list[Group], paging=BY_INDEX
)
_LIST_FOR_FILE: Final[Operation[list[Group]]] = Operation(
    "groups.list_for_file", "GET", "/api/2.0/group/file/{id}", list[Group], paging=BY_INDEX
)


class Groups(Resource):
    """Groups of users."""

    with_raw_response = raw_view(lambda: GroupsWithRawResponse)
    with_streaming_response = streaming_view(lambda: GroupsWithStreamingResponse)

    def list(
        self,
        *,
        user_id: UUID | None = None,
        manager: bool | None = None,
        count: int | None = None,
        start_index: int | None = None,
        sort_by: str | None = None,
        sort_order: SortOrder | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Group]:
        """Return the groups in brief, with ID and manager, optionally filtered by user or text.

        Args:
            user_id: Id of the user.
            manager: Whether the user manages the groups to return.
            count: How many items to return at most. From 1 to 100.
            start_index: Index of the first item to return, from 0.
            sort_by: Field to sort by.
            sort_order: Whether results are ascending or descending.
            filter_value: Text to search for.
        """
        return self._paged(
            _LIST,
            options,
            query={
                "userId": user_id,
                "manager": manager,
                "count": count,
                "startIndex": start_index,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "filterValue": filter_value,
            },
        )

    def create(
        self,
        *,
        group_manager: UUID,
        members: Sequence[UUID] | None = None,
        group_name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Group:
        """Create a group with a name, a manager and members.

        Args:
            group_manager: Id of the user who manages the group.
            members: Ids of the users in the group.
            group_name: At most 128 characters.
        """
        return self._call(
            _CREATE,
            options,
            body={"members": members, "groupManager": group_manager, "groupName": group_name},
        )

    def get(
        self, id: UUID, *, include_members: bool | None = None, **options: Unpack[CallOptions]
    ) -> Group:
        """Return a group in full detail.

        Args:
            id: Id of the group.
            include_members: Whether the members of the group are returned too.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"id": id}, query={"includeMembers": include_members})

    def update(
        self,
        id: UUID,
        *,
        members_to_add: Sequence[UUID] | None = None,
        members_to_remove: Sequence[UUID] | None = None,
        group_manager: UUID | None = None,
        group_name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Group:
        """Change the name, the manager or the members of a group.

        Args:
            id: Id of the group.
            members_to_add: Ids of the users to add to the group.
            members_to_remove: Ids of the users to take out of the group.
            group_manager: Id of the user who manages the group.
            group_name: At most 128 characters.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"id": id},
            body={
                "membersToAdd": members_to_add,
                "membersToRemove": members_to_remove,
                "groupManager": group_manager,
                "groupName": group_name,
            },
        )

    def delete(self, id: UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a group from the portal.

        Args:
            id: Id of the group.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"id": id})

    def list_for_user(
        self, userid: UUID, **options: Unpack[CallOptions]
    ) -> builtins.list[GroupSummary]:
        """Return the groups a user belongs to.

        Args:
            userid: Id of the user.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_LIST_FOR_USER, options, path={"userid": userid})

    def move_members(self, from_id: UUID, to_id: UUID, **options: Unpack[CallOptions]) -> Group:
        """Move all members of one group to another.

        Args:
            from_id: Id of the group the members come from.
            to_id: Id of the group the members go to.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_MOVE_MEMBERS, options, path={"fromId": from_id, "toId": to_id})

    def set_members(
        self, id: UUID, *, members: Sequence[UUID] | None = None, **options: Unpack[CallOptions]
    ) -> Group:
        """Replace the members of a group with the given users.

        Args:
            id: Id of the group.
            members: Ids of the users.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_SET_MEMBERS, options, path={"id": id}, body={"members": members})

    def add_members(
        self, id: UUID, *, members: Sequence[UUID] | None = None, **options: Unpack[CallOptions]
    ) -> Group:
        """Add users to a group.

        Args:
            id: Id of the group.
            members: Ids of the users.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_ADD_MEMBERS, options, path={"id": id}, body={"members": members})

    def remove_members(
        self, id: UUID, *, members: Sequence[UUID] | None = None, **options: Unpack[CallOptions]
    ) -> Group:
        """Remove the given users from a group.

        Args:
            id: Id of the group.
            members: Ids of the users.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_REMOVE_MEMBERS, options, path={"id": id}, body={"members": members})

    def set_manager(self, id: UUID, *, user_id: UUID, **options: Unpack[CallOptions]) -> Group:
        """Make a user the manager of a group.

        Args:
            id: Id of the group.
            user_id: Id of the user.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_SET_MANAGER, options, path={"id": id}, body={"userId": user_id})

    def list_for_room(
        self,
        id: int | str,
        *,
        exclude_shared: bool | None = None,
        count: int | None = None,
        start_index: int | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Group]:
        """Return groups together with their access to a room.

        Args:
            id: Id of the room.
            exclude_shared: Whether to leave out those who already have access.
            count: How many items to return at most. From 1 to 100.
            start_index: Index of the first item to return, from 0.
            filter_value: Text to search for.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(
            _LIST_FOR_ROOM,
            options,
            path={"id": id},
            query={
                "excludeShared": exclude_shared,
                "count": count,
                "startIndex": start_index,
                "filterValue": filter_value,
            },
        )

    def list_for_folder(
        self,
        id: int | str,
        *,
        exclude_shared: bool | None = None,
        count: int | None = None,
        start_index: int | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Group]:
        """Return groups together with their access to a folder.

        Args:
            id: Id of the folder.
            exclude_shared: Whether to leave out those who already have access.
            count: How many items to return at most. From 1 to 100.
            start_index: Index of the first item to return, from 0.
            filter_value: Text to search for.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(
            _LIST_FOR_FOLDER,
            options,
            path={"id": id},
            query={
                "excludeShared": exclude_shared,
                "count": count,
                "startIndex": start_index,
                "filterValue": filter_value,
            },
        )

    def list_for_file(
        self,
        id: int | str,
        *,
        exclude_shared: bool | None = None,
        count: int | None = None,
        start_index: int | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[Group]:
        """Return groups together with their access to a file.

        Args:
            id: Id of the file.
            exclude_shared: Whether to leave out those who already have access.
            count: How many items to return at most. From 1 to 100.
            start_index: Index of the first item to return, from 0.
            filter_value: Text to search for.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(
            _LIST_FOR_FILE,
            options,
            path={"id": id},
            query={
                "excludeShared": exclude_shared,
                "count": count,
                "startIndex": start_index,
                "filterValue": filter_value,
            },
        )


class AsyncGroups(AsyncResource):
    """Groups of users.

    What its methods take and raise is told in `Groups`.
    """

    with_raw_response = raw_view(lambda: AsyncGroupsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncGroupsWithStreamingResponse)

    def list(
        self,
        *,
        user_id: UUID | None = None,
        manager: bool | None = None,
        count: int | None = None,
        start_index: int | None = None,
        sort_by: str | None = None,
        sort_order: SortOrder | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[Group]:
        """Return the groups in brief, with ID and manager, optionally filtered by user or text.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST,
            options,
            query={
                "userId": user_id,
                "manager": manager,
                "count": count,
                "startIndex": start_index,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "filterValue": filter_value,
            },
        )

    async def create(
        self,
        *,
        group_manager: UUID,
        members: Sequence[UUID] | None = None,
        group_name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Group:
        """Create a group with a name, a manager and members."""
        return await self._call(
            _CREATE,
            options,
            body={"members": members, "groupManager": group_manager, "groupName": group_name},
        )

    async def get(
        self, id: UUID, *, include_members: bool | None = None, **options: Unpack[CallOptions]
    ) -> Group:
        """Return a group in full detail."""
        return await self._call(
            _GET, options, path={"id": id}, query={"includeMembers": include_members}
        )

    async def update(
        self,
        id: UUID,
        *,
        members_to_add: Sequence[UUID] | None = None,
        members_to_remove: Sequence[UUID] | None = None,
        group_manager: UUID | None = None,
        group_name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> Group:
        """Change the name, the manager or the members of a group."""
        return await self._call(
            _UPDATE,
            options,
            path={"id": id},
            body={
                "membersToAdd": members_to_add,
                "membersToRemove": members_to_remove,
                "groupManager": group_manager,
                "groupName": group_name,
            },
        )

    async def delete(self, id: UUID, **options: Unpack[CallOptions]) -> None:
        """Delete a group from the portal."""
        return await self._call(_DELETE, options, path={"id": id})

    async def list_for_user(
        self, userid: UUID, **options: Unpack[CallOptions]
    ) -> builtins.list[GroupSummary]:
        """Return the groups a user belongs to."""
        return await self._call(_LIST_FOR_USER, options, path={"userid": userid})

    async def move_members(
        self, from_id: UUID, to_id: UUID, **options: Unpack[CallOptions]
    ) -> Group:
        """Move all members of one group to another."""
        return await self._call(_MOVE_MEMBERS, options, path={"fromId": from_id, "toId": to_id})

    async def set_members(
        self, id: UUID, *, members: Sequence[UUID] | None = None, **options: Unpack[CallOptions]
    ) -> Group:
        """Replace the members of a group with the given users."""
        return await self._call(_SET_MEMBERS, options, path={"id": id}, body={"members": members})

    async def add_members(
        self, id: UUID, *, members: Sequence[UUID] | None = None, **options: Unpack[CallOptions]
    ) -> Group:
        """Add users to a group."""
        return await self._call(_ADD_MEMBERS, options, path={"id": id}, body={"members": members})

    async def remove_members(
        self, id: UUID, *, members: Sequence[UUID] | None = None, **options: Unpack[CallOptions]
    ) -> Group:
        """Remove the given users from a group."""
        return await self._call(
            _REMOVE_MEMBERS, options, path={"id": id}, body={"members": members}
        )

    async def set_manager(
        self, id: UUID, *, user_id: UUID, **options: Unpack[CallOptions]
    ) -> Group:
        """Make a user the manager of a group."""
        return await self._call(_SET_MANAGER, options, path={"id": id}, body={"userId": user_id})

    def list_for_room(
        self,
        id: int | str,
        *,
        exclude_shared: bool | None = None,
        count: int | None = None,
        start_index: int | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[Group]:
        """Return groups together with their access to a room.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST_FOR_ROOM,
            options,
            path={"id": id},
            query={
                "excludeShared": exclude_shared,
                "count": count,
                "startIndex": start_index,
                "filterValue": filter_value,
            },
        )

    def list_for_folder(
        self,
        id: int | str,
        *,
        exclude_shared: bool | None = None,
        count: int | None = None,
        start_index: int | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[Group]:
        """Return groups together with their access to a folder.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST_FOR_FOLDER,
            options,
            path={"id": id},
            query={
                "excludeShared": exclude_shared,
                "count": count,
                "startIndex": start_index,
                "filterValue": filter_value,
            },
        )

    def list_for_file(
        self,
        id: int | str,
        *,
        exclude_shared: bool | None = None,
        count: int | None = None,
        start_index: int | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[Group]:
        """Return groups together with their access to a file.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST_FOR_FILE,
            options,
            path={"id": id},
            query={
                "excludeShared": exclude_shared,
                "count": count,
                "startIndex": start_index,
                "filterValue": filter_value,
            },
        )


class GroupsWithRawResponse:
    """The methods of `Groups`, answering with the raw response."""

    def __init__(self, raw: Groups) -> None:
        self.list = as_raw(raw.list)
        self.create = as_raw(raw.create)
        self.get = as_raw(raw.get)
        self.update = as_raw(raw.update)
        self.delete = as_raw(raw.delete)
        self.list_for_user = as_raw(raw.list_for_user)
        self.move_members = as_raw(raw.move_members)
        self.set_members = as_raw(raw.set_members)
        self.add_members = as_raw(raw.add_members)
        self.remove_members = as_raw(raw.remove_members)
        self.set_manager = as_raw(raw.set_manager)
        self.list_for_room = as_raw(raw.list_for_room)
        self.list_for_folder = as_raw(raw.list_for_folder)
        self.list_for_file = as_raw(raw.list_for_file)


class AsyncGroupsWithRawResponse:
    """The methods of `AsyncGroups`, answering with the raw response."""

    def __init__(self, raw: AsyncGroups) -> None:
        self.list = as_raw_async(raw.list)
        self.create = as_raw_async(raw.create)
        self.get = as_raw_async(raw.get)
        self.update = as_raw_async(raw.update)
        self.delete = as_raw_async(raw.delete)
        self.list_for_user = as_raw_async(raw.list_for_user)
        self.move_members = as_raw_async(raw.move_members)
        self.set_members = as_raw_async(raw.set_members)
        self.add_members = as_raw_async(raw.add_members)
        self.remove_members = as_raw_async(raw.remove_members)
        self.set_manager = as_raw_async(raw.set_manager)
        self.list_for_room = as_raw_async(raw.list_for_room)
        self.list_for_folder = as_raw_async(raw.list_for_folder)
        self.list_for_file = as_raw_async(raw.list_for_file)


class GroupsWithStreamingResponse:
    """The methods of `Groups`, each a context manager over its response."""

    def __init__(self, streamed: Groups) -> None:
        self.list = as_streamed(streamed.list)
        self.create = as_streamed(streamed.create)
        self.get = as_streamed(streamed.get)
        self.update = as_streamed(streamed.update)
        self.delete = as_streamed(streamed.delete)
        self.list_for_user = as_streamed(streamed.list_for_user)
        self.move_members = as_streamed(streamed.move_members)
        self.set_members = as_streamed(streamed.set_members)
        self.add_members = as_streamed(streamed.add_members)
        self.remove_members = as_streamed(streamed.remove_members)
        self.set_manager = as_streamed(streamed.set_manager)
        self.list_for_room = as_streamed(streamed.list_for_room)
        self.list_for_folder = as_streamed(streamed.list_for_folder)
        self.list_for_file = as_streamed(streamed.list_for_file)


class AsyncGroupsWithStreamingResponse:
    """The methods of `AsyncGroups`, each a context manager over its response."""

    def __init__(self, streamed: AsyncGroups) -> None:
        self.list = as_streamed_async(streamed.list)
        self.create = as_streamed_async(streamed.create)
        self.get = as_streamed_async(streamed.get)
        self.update = as_streamed_async(streamed.update)
        self.delete = as_streamed_async(streamed.delete)
        self.list_for_user = as_streamed_async(streamed.list_for_user)
        self.move_members = as_streamed_async(streamed.move_members)
        self.set_members = as_streamed_async(streamed.set_members)
        self.add_members = as_streamed_async(streamed.add_members)
        self.remove_members = as_streamed_async(streamed.remove_members)
        self.set_manager = as_streamed_async(streamed.set_manager)
        self.list_for_room = as_streamed_async(streamed.list_for_room)
        self.list_for_folder = as_streamed_async(streamed.list_for_folder)
        self.list_for_file = as_streamed_async(streamed.list_for_file)
