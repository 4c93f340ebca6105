"""Members of projects and their rights."""

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
from ..types.projects import Participant

__all__ = ["AsyncProjectsTeams", "ProjectsTeams"]

_LIST_MEMBERS: Final[Operation[list[Participant]]] = Operation(
    "projects.teams.list_members",
    "GET",
    "/api/2.0/project/{projectid}/team",
    list[Participant],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_ADD_MEMBER: Final[Operation[list[Participant]]] = Operation(
    "projects.teams.add_member",
    "POST",
    "/api/2.0/project/{projectid}/team",
    list[Participant],
    body="json",
)
_REMOVE_MEMBER: Final[Operation[list[Participant]]] = Operation(
    "projects.teams.remove_member", "DELETE", "/api/2.0/project/{projectid}/team", list[Participant]
)
_SET_MEMBERS: Final[Operation[list[Participant]]] = Operation(
    "projects.teams.set_members",
    "PUT",
    "/api/2.0/project/{projectid}/team",
    list[Participant],
    body="json",
)
_LIST_MEMBERS_WITH_EXCLUDED: Final[Operation[list[Participant]]] = Operation(
    "projects.teams.list_members_with_excluded",
    "GET",
    "/api/2.0/project/{projectid}/teamExcluded",
    list[Participant],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST_MEMBERS_OF_MANY: Final[Operation[list[Participant]]] = Operation(
    "projects.teams.list_members_of_many",
    "POST",
    "/api/2.0/project/team",
    list[Participant],
    body="json",
)
_SET_MEMBER_SECURITY: Final[Operation[list[Participant]]] = Operation(
    "projects.teams.set_member_security",
    "PUT",
    "/api/2.0/project/{projectid}/team/security",
    list[Participant],
    body="json",
)


class ProjectsTeams(Resource):
    """Members of projects and their rights."""

    with_raw_response = raw_view(lambda: ProjectsTeamsWithRawResponse)
    with_streaming_response = streaming_view(lambda: ProjectsTeamsWithStreamingResponse)

    def list_members(self, project_id: int, **options: Unpack[ListOptions]) -> Page[Participant]:
        """List the people who take part in a project.

        Args:
            project_id: Id of the project.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_LIST_MEMBERS, options, path={"projectid": project_id})

    def add_member(
        self, project_id: int, *, user_id: UUID, **options: Unpack[FormatCallOptions]
    ) -> list[Participant]:
        """Add a user to the team of a project.

        Args:
            project_id: Id of the project.
            user_id: Id of the user.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _ADD_MEMBER, options, path={"projectid": project_id}, body={"userId": user_id}
        )

    def remove_member(
        self, project_id: int, *, user_id: UUID, **options: Unpack[FormatCallOptions]
    ) -> list[Participant]:
        """Remove a user from the team of a project.

        Args:
            project_id: Id of the project.
            user_id: Id of the user.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _REMOVE_MEMBER, options, path={"projectid": project_id}, query={"userId": user_id}
        )

    def set_members(
        self,
        project_id: int,
        *,
        participants: Sequence[UUID] | None = None,
        notify: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> list[Participant]:
        """Replace the team of a project by the given users and return their number.

        Args:
            project_id: Id of the project.
            participants: Ids of the participants.
            notify: Whether to notify the members added to the team.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SET_MEMBERS,
            options,
            path={"projectid": project_id},
            body={"participants": participants, "notify": notify},
        )

    def list_members_with_excluded(
        self, project_id: int, **options: Unpack[ListOptions]
    ) -> Page[Participant]:
        """List the members of a project team, former ones included.

        Args:
            project_id: Id of the project.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_LIST_MEMBERS_WITH_EXCLUDED, options, path={"projectid": project_id})

    def list_members_of_many(
        self, *, ids: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> list[Participant]:
        """List the people who take part in any of several projects.

        Args:
            ids: Ids of the projects.
        """
        return self._call(_LIST_MEMBERS_OF_MANY, options, body={"ids": ids})

    def set_member_security(
        self,
        project_id: int,
        *,
        user_id: UUID | None = None,
        security: int | None = None,
        visible: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> list[Participant]:
        """Set the security rights of one member in a project.

        Args:
            project_id: Id of the project.
            user_id: Id of the user.
            security: Number of the right in the project.
            visible: Whether the user has this right.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SET_MEMBER_SECURITY,
            options,
            path={"projectid": project_id},
            body={"userId": user_id, "security": security, "visible": visible},
        )


class AsyncProjectsTeams(AsyncResource):
    """Members of projects and their rights.

    What its methods take and raise is told in `ProjectsTeams`.
    """

    with_raw_response = raw_view(lambda: AsyncProjectsTeamsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncProjectsTeamsWithStreamingResponse)

    def list_members(
        self, project_id: int, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[Participant]:
        """List the people who take part in a project.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_MEMBERS, options, path={"projectid": project_id})

    async def add_member(
        self, project_id: int, *, user_id: UUID, **options: Unpack[FormatCallOptions]
    ) -> list[Participant]:
        """Add a user to the team of a project."""
        return await self._call(
            _ADD_MEMBER, options, path={"projectid": project_id}, body={"userId": user_id}
        )

    async def remove_member(
        self, project_id: int, *, user_id: UUID, **options: Unpack[FormatCallOptions]
    ) -> list[Participant]:
        """Remove a user from the team of a project."""
        return await self._call(
            _REMOVE_MEMBER, options, path={"projectid": project_id}, query={"userId": user_id}
        )

    async def set_members(
        self,
        project_id: int,
        *,
        participants: Sequence[UUID] | None = None,
        notify: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> list[Participant]:
        """Replace the team of a project by the given users and return their number."""
        return await self._call(
            _SET_MEMBERS,
            options,
            path={"projectid": project_id},
            body={"participants": participants, "notify": notify},
        )

    def list_members_with_excluded(
        self, project_id: int, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[Participant]:
        """List the members of a project team, former ones included.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_MEMBERS_WITH_EXCLUDED, options, path={"projectid": project_id})

    async def list_members_of_many(
        self, *, ids: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> list[Participant]:
        """List the people who take part in any of several projects."""
        return await self._call(_LIST_MEMBERS_OF_MANY, options, body={"ids": ids})

    async def set_member_security(
        self,
        project_id: int,
        *,
        user_id: UUID | None = None,
        security: int | None = None,
        visible: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> list[Participant]:
        """Set the security rights of one member in a project."""
        return await self._call(
            _SET_MEMBER_SECURITY,
            options,
            path={"projectid": project_id},
            body={"userId": user_id, "security": security, "visible": visible},
        )


class ProjectsTeamsWithRawResponse:
    """The methods of `ProjectsTeams`, answering with the raw response."""

    def __init__(self, raw: ProjectsTeams) -> None:
        self.list_members = as_raw(raw.list_members)
        self.add_member = as_raw(raw.add_member)
        self.remove_member = as_raw(raw.remove_member)
        self.set_members = as_raw(raw.set_members)
        self.list_members_with_excluded = as_raw(raw.list_members_with_excluded)
        self.list_members_of_many = as_raw(raw.list_members_of_many)
        self.set_member_security = as_raw(raw.set_member_security)


class AsyncProjectsTeamsWithRawResponse:
    """The methods of `AsyncProjectsTeams`, answering with the raw response."""

    def __init__(self, raw: AsyncProjectsTeams) -> None:
        self.list_members = as_raw_async(raw.list_members)
        self.add_member = as_raw_async(raw.add_member)
        self.remove_member = as_raw_async(raw.remove_member)
        self.set_members = as_raw_async(raw.set_members)
        self.list_members_with_excluded = as_raw_async(raw.list_members_with_excluded)
        self.list_members_of_many = as_raw_async(raw.list_members_of_many)
        self.set_member_security = as_raw_async(raw.set_member_security)


class ProjectsTeamsWithStreamingResponse:
    """The methods of `ProjectsTeams`, each a context manager over its response."""

    def __init__(self, streamed: ProjectsTeams) -> None:
        self.list_members = as_streamed(streamed.list_members)
        self.add_member = as_streamed(streamed.add_member)
        self.remove_member = as_streamed(streamed.remove_member)
        self.set_members = as_streamed(streamed.set_members)
        self.list_members_with_excluded = as_streamed(streamed.list_members_with_excluded)
        self.list_members_of_many = as_streamed(streamed.list_members_of_many)
        self.set_member_security = as_streamed(streamed.set_member_security)


class AsyncProjectsTeamsWithStreamingResponse:
    """The methods of `AsyncProjectsTeams`, each a context manager over its response."""

    def __init__(self, streamed: AsyncProjectsTeams) -> None:
        self.list_members = as_streamed_async(streamed.list_members)
        self.add_member = as_streamed_async(streamed.add_member)
        self.remove_member = as_streamed_async(streamed.remove_member)
        self.set_members = as_streamed_async(streamed.set_members)
        self.list_members_with_excluded = as_streamed_async(streamed.list_members_with_excluded)
        self.list_members_of_many = as_streamed_async(streamed.list_members_of_many)
        self.set_member_security = as_streamed_async(streamed.set_member_security)
