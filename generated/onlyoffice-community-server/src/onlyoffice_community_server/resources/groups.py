"""Groups of users."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Final, Unpack
from uuid import UUID

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.groups import GroupFull, GroupSummary

if TYPE_CHECKING:
    from .groups_members import AsyncGroupsMembers, GroupsMembers

__all__ = ["AsyncGroups", "Groups"]

_LIST: Final[Operation[list[GroupSummary]]] = Operation(
    "groups.list", "GET", "/api/2.0/group", list[GroupSummary], shared=LIST_QUERY, paging=BY_INDEX
)
_CREATE: Final[Operation[GroupFull]] = Operation(
    "groups.create", "POST", "/api/2.0/group", GroupFull, body="json"
)
_SEARCH: Final[Operation[list[GroupSummary]]] = Operation(
    "groups.search",
    "GET",
    "/api/2.0/group/search",
    list[GroupSummary],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_GET: Final[Operation[GroupFull]] = Operation(
    "groups.get", "GET", "/api/2.0/group/{groupid}", GroupFull
)
_UPDATE: Final[Operation[GroupFull]] = Operation(
    "groups.update", "PUT", "/api/2.0/group/{groupid}", GroupFull, body="json"
)
_DELETE: Final[Operation[GroupFull]] = Operation(
    "groups.delete", "DELETE", "/api/2.0/group/{groupid}", GroupFull
)
_LIST_BY_USER: Final[Operation[list[GroupSummary]]] = Operation(
    "groups.list_by_user",
    "GET",
    "/api/2.0/group/user/{userid}",
    list[GroupSummary],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_SET_MANAGER: Final[Operation[GroupFull]] = Operation(
    "groups.set_manager", "PUT", "/api/2.0/group/{groupid}/manager", GroupFull, body="json"
)


class Groups(Resource):
    """Groups of users."""

    with_raw_response = raw_view(lambda: GroupsWithRawResponse)
    with_streaming_response = streaming_view(lambda: GroupsWithStreamingResponse)

    @cached_property
    def members(self) -> GroupsMembers:
        """Members of groups."""
        from .groups_members import GroupsMembers

        return GroupsMembers(self._core)

    def list(self, **options: Unpack[ListOptions]) -> Page[GroupSummary]:
        """Return all groups in short form, with ID and manager."""
        return self._paged(_LIST, options)

    def create(
        self,
        *,
        group_name: str,
        group_manager: UUID | None = None,
        members: Sequence[UUID] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> GroupFull:
        """Add a group with a name, a manager and members.

        Args:
            group_manager: Manager of the group.
            members: Ids of the members.
        """
        return self._call(
            _CREATE,
            options,
            body={"groupManager": group_manager, "groupName": group_name, "members": members},
        )

    def search(self, *, group_name: str, **options: Unpack[ListOptions]) -> Page[GroupSummary]:
        """Return the groups with a given name."""
        return self._paged(_SEARCH, options, query={"groupName": group_name})

    def get(self, group_id: UUID, **options: Unpack[FormatCallOptions]) -> GroupFull:
        """Return one group in full: name, category, description, manager, members and any parent
        group.

        Args:
            group_id: Id of the group.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"groupid": group_id})

    def update(
        self,
        group_id: UUID,
        *,
        group_manager: UUID | None = None,
        group_name: str | None = None,
        members: Sequence[UUID] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> GroupFull:
        """Change the manager, name or members of a group.

        Args:
            group_id: Id of the group.
            group_manager: Manager of the group.
            members: Ids of the members.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"groupid": group_id},
            body={"groupManager": group_manager, "groupName": group_name, "members": members},
        )

    def delete(self, group_id: UUID, **options: Unpack[FormatCallOptions]) -> GroupFull:
        """Delete a group from the portal.

        Args:
            group_id: Id of the group.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"groupid": group_id})

    def list_by_user(self, user_id: UUID, **options: Unpack[ListOptions]) -> Page[GroupSummary]:
        """Return the groups a user belongs to.

        Args:
            user_id: Id of the user.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_LIST_BY_USER, options, path={"userid": user_id})

    def set_manager(
        self, group_id: UUID, *, user_id: UUID, **options: Unpack[FormatCallOptions]
    ) -> GroupFull:
        """Make a user the manager of a group.

        Args:
            group_id: Id of the group.
            user_id: Id of the user.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SET_MANAGER, options, path={"groupid": group_id}, body={"userid": user_id}
        )


class AsyncGroups(AsyncResource):
    """Groups of users.

    What its methods take and raise is told in `Groups`.
    """

    with_raw_response = raw_view(lambda: AsyncGroupsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncGroupsWithStreamingResponse)

    @cached_property
    def members(self) -> AsyncGroupsMembers:
        """Members of groups."""
        from .groups_members import AsyncGroupsMembers

        return AsyncGroupsMembers(self._core)

    def list(self, **options: Unpack[ListOptions]) -> AsyncPaginator[GroupSummary]:
        """Return all groups in short form, with ID and manager.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options)

    async def create(
        self,
        *,
        group_name: str,
        group_manager: UUID | None = None,
        members: Sequence[UUID] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> GroupFull:
        """Add a group with a name, a manager and members."""
        return await self._call(
            _CREATE,
            options,
            body={"groupManager": group_manager, "groupName": group_name, "members": members},
        )

    def search(
        self, *, group_name: str, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[GroupSummary]:
        """Return the groups with a given name.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_SEARCH, options, query={"groupName": group_name})

    async def get(self, group_id: UUID, **options: Unpack[FormatCallOptions]) -> GroupFull:
        """Return one group in full: name, category, description, manager, members and any parent
        group.
        """
        return await self._call(_GET, options, path={"groupid": group_id})

    async def update(
        self,
        group_id: UUID,
        *,
        group_manager: UUID | None = None,
        group_name: str | None = None,
        members: Sequence[UUID] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> GroupFull:
        """Change the manager, name or members of a group."""
        return await self._call(
            _UPDATE,
            options,
            path={"groupid": group_id},
            body={"groupManager": group_manager, "groupName": group_name, "members": members},
        )

    async def delete(self, group_id: UUID, **options: Unpack[FormatCallOptions]) -> GroupFull:
        """Delete a group from the portal."""
        return await self._call(_DELETE, options, path={"groupid": group_id})

    def list_by_user(
        self, user_id: UUID, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[GroupSummary]:
        """Return the groups a user belongs to.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_BY_USER, options, path={"userid": user_id})

    async def set_manager(
        self, group_id: UUID, *, user_id: UUID, **options: Unpack[FormatCallOptions]
    ) -> GroupFull:
        """Make a user the manager of a group."""
        return await self._call(
            _SET_MANAGER, options, path={"groupid": group_id}, body={"userid": user_id}
        )


class GroupsWithRawResponse:
    """The methods of `Groups`, answering with the raw response."""

    def __init__(self, raw: Groups) -> None:
        self.list = as_raw(raw.list)
        self.create = as_raw(raw.create)
        self.search = as_raw(raw.search)
        self.get = as_raw(raw.get)
        self.update = as_raw(raw.update)
        self.delete = as_raw(raw.delete)
        self.list_by_user = as_raw(raw.list_by_user)
        self.set_manager = as_raw(raw.set_manager)


class AsyncGroupsWithRawResponse:
    """The methods of `AsyncGroups`, answering with the raw response."""

    def __init__(self, raw: AsyncGroups) -> None:
        self.list = as_raw_async(raw.list)
        self.create = as_raw_async(raw.create)
        self.search = as_raw_async(raw.search)
        self.get = as_raw_async(raw.get)
        self.update = as_raw_async(raw.update)
        self.delete = as_raw_async(raw.delete)
        self.list_by_user = as_raw_async(raw.list_by_user)
        self.set_manager = as_raw_async(raw.set_manager)


class GroupsWithStreamingResponse:
    """The methods of `Groups`, each a context manager over its response."""

    def __init__(self, streamed: Groups) -> None:
        self.list = as_streamed(streamed.list)
        self.create = as_streamed(streamed.create)
        self.search = as_streamed(streamed.search)
        self.get = as_streamed(streamed.get)
        self.update = as_streamed(streamed.update)
        self.delete = as_streamed(streamed.delete)
        self.list_by_user = as_streamed(streamed.list_by_user)
        self.set_manager = as_streamed(streamed.set_manager)


class AsyncGroupsWithStreamingResponse:
    """The methods of `AsyncGroups`, each a context manager over its response."""

    def __init__(self, streamed: AsyncGroups) -> None:
        self.list = as_streamed_async(streamed.list)
        self.create = as_streamed_async(streamed.create)
        self.search = as_streamed_async(streamed.search)
        self.get = as_streamed_async(streamed.get)
        self.update = as_streamed_async(streamed.update)
        self.delete = as_streamed_async(streamed.delete)
        self.list_by_user = as_streamed_async(streamed.list_by_user)
        self.set_manager = as_streamed_async(streamed.set_manager)
