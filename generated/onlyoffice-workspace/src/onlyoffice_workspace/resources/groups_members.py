"""Members of groups."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.groups import GroupFull

__all__ = ["AsyncGroupsMembers", "GroupsMembers"]

_MOVE: Final[Operation[GroupFull]] = Operation(
    "groups.members.move", "PUT", "/api/2.0/group/{groupid}/members/{newgroupid}", GroupFull
)
_SET: Final[Operation[GroupFull]] = Operation(
    "groups.members.set", "POST", "/api/2.0/group/{groupid}/members", GroupFull, body="json"
)
_ADD: Final[Operation[GroupFull]] = Operation(
    "groups.members.add", "PUT", "/api/2.0/group/{groupid}/members", GroupFull, body="json"
)
_REMOVE: Final[Operation[GroupFull]] = Operation(
    "groups.members.remove", "DELETE", "/api/2.0/group/{groupid}/members", GroupFull
)


class GroupsMembers(Resource):
    """Members of groups."""

    with_raw_response = raw_view(lambda: GroupsMembersWithRawResponse)
    with_streaming_response = streaming_view(lambda: GroupsMembersWithStreamingResponse)

    def move(
        self, group_id: UUID, new_group_id: UUID, **options: Unpack[FormatCallOptions]
    ) -> GroupFull:
        """Move all members of one group to another.

        Args:
            group_id: Id of the group the members leave.
            new_group_id: Id of the group the members join.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_MOVE, options, path={"groupid": group_id, "newgroupid": new_group_id})

    def set(
        self, group_id: UUID, *, members: Sequence[UUID], **options: Unpack[FormatCallOptions]
    ) -> GroupFull:
        """Replace all members of a group.

        Args:
            group_id: Id of the group.
            members: Ids of the members.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_SET, options, path={"groupid": group_id}, body={"members": members})

    def add(
        self, group_id: UUID, *, members: Sequence[UUID], **options: Unpack[FormatCallOptions]
    ) -> GroupFull:
        """Add members to a group.

        Args:
            group_id: Id of the group.
            members: Ids of the members.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_ADD, options, path={"groupid": group_id}, body={"members": members})

    def remove(
        self, group_id: UUID, *, members: Sequence[UUID], **options: Unpack[FormatCallOptions]
    ) -> GroupFull:
        """Take members out of a group.

        Args:
            group_id: Id of the group.
            members: Ids of the members.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_REMOVE, options, path={"groupid": group_id}, query={"members": members})


class AsyncGroupsMembers(AsyncResource):
    """Members of groups.

    What its methods take and raise is told in `GroupsMembers`.
    """

    with_raw_response = raw_view(lambda: AsyncGroupsMembersWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncGroupsMembersWithStreamingResponse)

    async def move(
        self, group_id: UUID, new_group_id: UUID, **options: Unpack[FormatCallOptions]
    ) -> GroupFull:
        """Move all members of one group to another."""
        return await self._call(
            _MOVE, options, path={"groupid": group_id, "newgroupid": new_group_id}
        )

    async def set(
        self, group_id: UUID, *, members: Sequence[UUID], **options: Unpack[FormatCallOptions]
    ) -> GroupFull:
        """Replace all members of a group."""
        return await self._call(
            _SET, options, path={"groupid": group_id}, body={"members": members}
        )

    async def add(
        self, group_id: UUID, *, members: Sequence[UUID], **options: Unpack[FormatCallOptions]
    ) -> GroupFull:
        """Add members to a group."""
        return await self._call(
            _ADD, options, path={"groupid": group_id}, body={"members": members}
        )

    async def remove(
        self, group_id: UUID, *, members: Sequence[UUID], **options: Unpack[FormatCallOptions]
    ) -> GroupFull:
        """Take members out of a group."""
        return await self._call(
            _REMOVE, options, path={"groupid": group_id}, query={"members": members}
        )


class GroupsMembersWithRawResponse:
    """The methods of `GroupsMembers`, answering with the raw response."""

    def __init__(self, raw: GroupsMembers) -> None:
        self.move = as_raw(raw.move)
        self.set = as_raw(raw.set)
        self.add = as_raw(raw.add)
        self.remove = as_raw(raw.remove)


class AsyncGroupsMembersWithRawResponse:
    """The methods of `AsyncGroupsMembers`, answering with the raw response."""

    def __init__(self, raw: AsyncGroupsMembers) -> None:
        self.move = as_raw_async(raw.move)
        self.set = as_raw_async(raw.set)
        self.add = as_raw_async(raw.add)
        self.remove = as_raw_async(raw.remove)


class GroupsMembersWithStreamingResponse:
    """The methods of `GroupsMembers`, each a context manager over its response."""

    def __init__(self, streamed: GroupsMembers) -> None:
        self.move = as_streamed(streamed.move)
        self.set = as_streamed(streamed.set)
        self.add = as_streamed(streamed.add)
        self.remove = as_streamed(streamed.remove)


class AsyncGroupsMembersWithStreamingResponse:
    """The methods of `AsyncGroupsMembers`, each a context manager over its response."""

    def __init__(self, streamed: AsyncGroupsMembers) -> None:
        self.move = as_streamed_async(streamed.move)
        self.set = as_streamed_async(streamed.set)
        self.add = as_streamed_async(streamed.add)
        self.remove = as_streamed_async(streamed.remove)
