"""Projects."""

from __future__ import annotations

import builtins
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
from ..types.projects import (
    NewMilestone,
    NewParticipant,
    NewTask,
    Project,
    ProjectFull,
    ProjectStatus,
    SearchResult,
)

if TYPE_CHECKING:
    from .projects_comments import AsyncProjectsComments, ProjectsComments
    from .projects_discussions import AsyncProjectsDiscussions, ProjectsDiscussions
    from .projects_files import AsyncProjectsFiles, ProjectsFiles
    from .projects_milestones import AsyncProjectsMilestones, ProjectsMilestones
    from .projects_reports import AsyncProjectsReports, ProjectsReports
    from .projects_settings import AsyncProjectsSettingsResource, ProjectsSettingsResource
    from .projects_tags import AsyncProjectsTags, ProjectsTags
    from .projects_tasks import AsyncProjectsTasks, ProjectsTasks
    from .projects_teams import AsyncProjectsTeams, ProjectsTeams
    from .projects_templates import AsyncProjectsTemplates, ProjectsTemplates
    from .projects_time import AsyncProjectsTime, ProjectsTime

__all__ = ["AsyncProjects", "Projects"]

_LIST_BY_CONTACT: Final[Operation[list[ProjectFull]]] = Operation(
    "projects.list_by_contact",
    "GET",
    "/api/2.0/project/contact/{contactid}",
    list[ProjectFull],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_ADD_CONTACT: Final[Operation[ProjectFull]] = Operation(
    "projects.add_contact", "POST", "/api/2.0/project/{projectid}/contact", ProjectFull, body="json"
)
_REMOVE_CONTACT: Final[Operation[ProjectFull]] = Operation(
    "projects.remove_contact", "DELETE", "/api/2.0/project/{projectid}/contact", ProjectFull
)
_LIST_BY_TAG: Final[Operation[list[Project]]] = Operation(
    "projects.list_by_tag",
    "GET",
    "/api/2.0/project/tag/{tag}",
    list[Project],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST: Final[Operation[list[Project]]] = Operation(
    "projects.list", "GET", "/api/2.0/project", list[Project], shared=LIST_QUERY, paging=BY_INDEX
)
_CREATE: Final[Operation[ProjectFull]] = Operation(
    "projects.create", "POST", "/api/2.0/project", ProjectFull, body="json"
)
_DELETE_MANY: Final[Operation[list[ProjectFull]]] = Operation(
    "projects.delete_many", "DELETE", "/api/2.0/project", list[ProjectFull]
)
_LIST_MY: Final[Operation[list[Project]]] = Operation(
    "projects.list_my",
    "GET",
    "/api/2.0/project/@self",
    list[Project],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST_FOLLOWED: Final[Operation[list[Project]]] = Operation(
    "projects.list_followed",
    "GET",
    "/api/2.0/project/@follow",
    list[Project],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST_BY_STATUS: Final[Operation[list[Project]]] = Operation(
    "projects.list_by_status",
    "GET",
    "/api/2.0/project/{status}",
    list[Project],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_GET: Final[Operation[ProjectFull]] = Operation(
    "projects.get", "GET", "/api/2.0/project/{id}", ProjectFull
)
_UPDATE: Final[Operation[ProjectFull]] = Operation(
    "projects.update", "PUT", "/api/2.0/project/{id}", ProjectFull, body="json"
)
_DELETE: Final[Operation[ProjectFull]] = Operation(
    "projects.delete", "DELETE", "/api/2.0/project/{id}", ProjectFull
)
_LIST_FILTERED: Final[Operation[list[ProjectFull]]] = Operation(
    "projects.list_filtered",
    "GET",
    "/api/2.0/project/filter",
    list[ProjectFull],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_SEARCH_WITHIN: Final[Operation[list[SearchResult]]] = Operation(
    "projects.search_within",
    "GET",
    "/api/2.0/project/{id}/@search/{query}",
    list[SearchResult],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_SEARCH: Final[Operation[list[SearchResult]]] = Operation(
    "projects.search",
    "GET",
    "/api/2.0/project/@search/{query}",
    list[SearchResult],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_CREATE_WITH_SECURITY: Final[Operation[ProjectFull]] = Operation(
    "projects.create_with_security",
    "POST",
    "/api/2.0/project/withSecurity",
    ProjectFull,
    body="json",
)
_UPDATE_WITH_SECURITY: Final[Operation[ProjectFull]] = Operation(
    "projects.update_with_security",
    "PUT",
    "/api/2.0/project/{id}/withSecurityInfo",
    ProjectFull,
    body="json",
)
_SET_STATUS: Final[Operation[ProjectFull]] = Operation(
    "projects.set_status", "PUT", "/api/2.0/project/{id}/status", ProjectFull, body="json"
)
_TOGGLE_SUBSCRIPTION: Final[Operation[Project]] = Operation(
    "projects.toggle_subscription", "PUT", "/api/2.0/project/{projectid}/follow", Project
)


class Projects(Resource):
    """Projects."""

    with_raw_response = raw_view(lambda: ProjectsWithRawResponse)
    with_streaming_response = streaming_view(lambda: ProjectsWithStreamingResponse)

    @cached_property
    def comments(self) -> ProjectsComments:
        """Comments on tasks and discussions."""
        from .projects_comments import ProjectsComments

        return ProjectsComments(self._core)

    @cached_property
    def discussions(self) -> ProjectsDiscussions:
        """Discussions of projects."""
        from .projects_discussions import ProjectsDiscussions

        return ProjectsDiscussions(self._core)

    @cached_property
    def files(self) -> ProjectsFiles:
        """Files of projects, tasks and discussions."""
        from .projects_files import ProjectsFiles

        return ProjectsFiles(self._core)

    @cached_property
    def milestones(self) -> ProjectsMilestones:
        """Milestones of projects."""
        from .projects_milestones import ProjectsMilestones

        return ProjectsMilestones(self._core)

    @cached_property
    def reports(self) -> ProjectsReports:
        """Reports of projects and their templates."""
        from .projects_reports import ProjectsReports

        return ProjectsReports(self._core)

    @cached_property
    def settings(self) -> ProjectsSettingsResource:
        """Settings of the Projects module."""
        from .projects_settings import ProjectsSettingsResource

        return ProjectsSettingsResource(self._core)

    @cached_property
    def tags(self) -> ProjectsTags:
        """Tags on projects."""
        from .projects_tags import ProjectsTags

        return ProjectsTags(self._core)

    @cached_property
    def tasks(self) -> ProjectsTasks:
        """Tasks of projects."""
        from .projects_tasks import ProjectsTasks

        return ProjectsTasks(self._core)

    @cached_property
    def teams(self) -> ProjectsTeams:
        """Members of projects and their rights."""
        from .projects_teams import ProjectsTeams

        return ProjectsTeams(self._core)

    @cached_property
    def templates(self) -> ProjectsTemplates:
        """Templates for projects."""
        from .projects_templates import ProjectsTemplates

        return ProjectsTemplates(self._core)

    @cached_property
    def time(self) -> ProjectsTime:
        """Time logged on tasks."""
        from .projects_time import ProjectsTime

        return ProjectsTime(self._core)

    def list_by_contact(self, contact_id: int, **options: Unpack[ListOptions]) -> Page[ProjectFull]:
        """List the projects a CRM contact is linked to.

        Args:
            contact_id: Id of the contact.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_LIST_BY_CONTACT, options, path={"contactid": contact_id})

    def add_contact(
        self, project_id: int, *, contact_id: int, **options: Unpack[FormatCallOptions]
    ) -> ProjectFull:
        """Link a contact to a project.

        Args:
            project_id: Id of the project.
            contact_id: Id of the contact.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _ADD_CONTACT, options, path={"projectid": project_id}, body={"contactid": contact_id}
        )

    def remove_contact(
        self, project_id: int, *, contact_id: int, **options: Unpack[FormatCallOptions]
    ) -> ProjectFull:
        """Unlink a contact from a project.

        Args:
            project_id: Id of the project.
            contact_id: Id of the contact.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _REMOVE_CONTACT,
            options,
            path={"projectid": project_id},
            query={"contactid": contact_id},
        )

    def list_by_tag(self, tag: str, **options: Unpack[ListOptions]) -> Page[Project]:
        """List the projects that carry a tag.

        Args:
            tag: Name of the tag.
        """
        return self._paged(_LIST_BY_TAG, options, path={"tag": tag})

    def list(self, **options: Unpack[ListOptions]) -> Page[Project]:
        """List the projects of the portal with their basic details."""
        return self._paged(_LIST, options)

    def create(
        self,
        *,
        title: str,
        responsible_id: UUID,
        description: str | None = None,
        tags: str | None = None,
        private: bool | None = None,
        participants: Sequence[UUID] | None = None,
        notify: bool | None = None,
        tasks: Sequence[NewTask] | None = None,
        milestones: Sequence[NewMilestone] | None = None,
        notify_responsibles: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ProjectFull:
        """Create a project with a title, description, responsible person and optional tags, tasks
        or milestones.

        Args:
            responsible_id: Id of the user responsible.
            private: Whether the project is private.
            participants: Ids of the participants.
            notify: Whether to notify the project manager.
            notify_responsibles: Whether to notify the users responsible.
        """
        return self._call(
            _CREATE,
            options,
            body={
                "title": title,
                "description": description,
                "responsibleId": responsible_id,
                "tags": tags,
                "private": private,
                "participants": participants,
                "notify": notify,
                "tasks": tasks,
                "milestones": milestones,
                "notifyResponsibles": notify_responsibles,
            },
        )

    def delete_many(
        self, *, project_ids: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[ProjectFull]:
        """Delete several projects and return them.

        Args:
            project_ids: Ids of the projects.
        """
        return self._call(_DELETE_MANY, options, query={"projectids": project_ids})

    def list_my(self, **options: Unpack[ListOptions]) -> Page[Project]:
        """List the projects the current user takes part in."""
        return self._paged(_LIST_MY, options)

    def list_followed(self, **options: Unpack[ListOptions]) -> Page[Project]:
        """List the projects the current user follows."""
        return self._paged(_LIST_FOLLOWED, options)

    def list_by_status(
        self, status: ProjectStatus, **options: Unpack[ListOptions]
    ) -> Page[Project]:
        """List the projects of a status."""
        return self._paged(_LIST_BY_STATUS, options, path={"status": status})

    def get(self, id: int, **options: Unpack[FormatCallOptions]) -> ProjectFull:
        """Return a project in full.

        Args:
            id: Id of the project.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"id": id})

    def update(
        self,
        id: int,
        *,
        title: str | None = None,
        description: str | None = None,
        responsible_id: UUID | None = None,
        tags: str | None = None,
        participants: Sequence[UUID] | None = None,
        status: ProjectStatus | None = None,
        private: bool | None = None,
        notify: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ProjectFull:
        """Change a project: its title, description, responsible person, tags and so on.

        Args:
            id: Id of the project.
            responsible_id: Id of the user responsible.
            participants: Ids of the participants.
            status: Status: Open, Paused or Closed.
            private: Whether the project is private.
            notify: Whether to notify the project manager.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"id": id},
            body={
                "title": title,
                "description": description,
                "responsibleId": responsible_id,
                "tags": tags,
                "participants": participants,
                "status": status,
                "private": private,
                "notify": notify,
            },
        )

    def delete(self, id: int, **options: Unpack[FormatCallOptions]) -> ProjectFull:
        """Delete a project.

        Args:
            id: Id of the project.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"id": id})

    def list_filtered(
        self,
        *,
        tag: int | None = None,
        status: ProjectStatus | None = None,
        participant: UUID | None = None,
        manager: UUID | None = None,
        department: UUID | None = None,
        follow: bool | None = None,
        **options: Unpack[ListOptions],
    ) -> Page[ProjectFull]:
        """List the projects that match filters such as title, status or participant.

        Args:
            tag: Id of the tag.
            status: Status: Open, Paused or Closed.
            participant: Id of the participant.
            manager: Id of the project manager.
            department: Id of the department or group.
            follow: Whether to return only what the current user follows.
        """
        return self._paged(
            _LIST_FILTERED,
            options,
            query={
                "tag": tag,
                "status": status,
                "participant": participant,
                "manager": manager,
                "departament": department,
                "follow": follow,
            },
        )

    def search_within(
        self, id: int, query: str, **options: Unpack[ListOptions]
    ) -> Page[SearchResult]:
        """Find words or phrases inside one project.

        Args:
            id: Id of the project.
            query: Text to search for.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_SEARCH_WITHIN, options, path={"id": id, "query": query})

    def search(self, query: str, **options: Unpack[ListOptions]) -> Page[SearchResult]:
        """List the projects that match a query.

        Args:
            query: Text to search for.
        """
        return self._paged(_SEARCH, options, path={"query": query})

    def create_with_security(
        self,
        *,
        title: str,
        responsible_id: UUID,
        description: str | None = None,
        tags: str | None = None,
        private: bool | None = None,
        participants: Sequence[NewParticipant] | None = None,
        notify: bool | None = None,
        tasks: Sequence[NewTask] | None = None,
        milestones: Sequence[NewMilestone] | None = None,
        notify_responsibles: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ProjectFull:
        """Create a project and set the security rights of its participants at once.

        Args:
            responsible_id: Id of the user responsible.
            private: Whether the project is private.
            participants: Participants and their rights in the project.
            notify: Whether to notify the project manager.
            notify_responsibles: Whether to notify the users responsible.
        """
        return self._call(
            _CREATE_WITH_SECURITY,
            options,
            body={
                "title": title,
                "description": description,
                "responsibleId": responsible_id,
                "tags": tags,
                "private": private,
                "participants": participants,
                "notify": notify,
                "tasks": tasks,
                "milestones": milestones,
                "notifyResponsibles": notify_responsibles,
            },
        )

    def update_with_security(
        self,
        id: int,
        *,
        title: str | None = None,
        description: str | None = None,
        responsible_id: UUID | None = None,
        tags: str | None = None,
        participants: Sequence[NewParticipant] | None = None,
        status: ProjectStatus | None = None,
        private: bool | None = None,
        notify: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ProjectFull:
        """Change a project together with the security rights of its participants.

        Args:
            id: Id of the project.
            responsible_id: Id of the user responsible.
            participants: Participants and their rights in the project.
            status: Status: Open, Paused or Closed.
            private: Whether the project is private.
            notify: Whether to notify the project manager.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE_WITH_SECURITY,
            options,
            path={"id": id},
            body={
                "title": title,
                "description": description,
                "responsibleId": responsible_id,
                "tags": tags,
                "participants": participants,
                "status": status,
                "private": private,
                "notify": notify,
            },
        )

    def set_status(
        self, id: int, *, status: ProjectStatus, **options: Unpack[FormatCallOptions]
    ) -> ProjectFull:
        """Change the status of a project.

        Args:
            id: Id of the project.
            status: Status: Open, Paused or Closed.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_SET_STATUS, options, path={"id": id}, body={"status": status})

    def toggle_subscription(self, project_id: int, **options: Unpack[FormatCallOptions]) -> Project:
        """Start or stop notices to the current user of what happens in a project.

        Args:
            project_id: Id of the project.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_TOGGLE_SUBSCRIPTION, options, path={"projectid": project_id})


class AsyncProjects(AsyncResource):
    """Projects.

    What its methods take and raise is told in `Projects`.
    """

    with_raw_response = raw_view(lambda: AsyncProjectsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncProjectsWithStreamingResponse)

    @cached_property
    def comments(self) -> AsyncProjectsComments:
        """Comments on tasks and discussions."""
        from .projects_comments import AsyncProjectsComments

        return AsyncProjectsComments(self._core)

    @cached_property
    def discussions(self) -> AsyncProjectsDiscussions:
        """Discussions of projects."""
        from .projects_discussions import AsyncProjectsDiscussions

        return AsyncProjectsDiscussions(self._core)

    @cached_property
    def files(self) -> AsyncProjectsFiles:
        """Files of projects, tasks and discussions."""
        from .projects_files import AsyncProjectsFiles

        return AsyncProjectsFiles(self._core)

    @cached_property
    def milestones(self) -> AsyncProjectsMilestones:
        """Milestones of projects."""
        from .projects_milestones import AsyncProjectsMilestones

        return AsyncProjectsMilestones(self._core)

    @cached_property
    def reports(self) -> AsyncProjectsReports:
        """Reports of projects and their templates."""
        from .projects_reports import AsyncProjectsReports

        return AsyncProjectsReports(self._core)

    @cached_property
    def settings(self) -> AsyncProjectsSettingsResource:
        """Settings of the Projects module."""
        from .projects_settings import AsyncProjectsSettingsResource

        return AsyncProjectsSettingsResource(self._core)

    @cached_property
    def tags(self) -> AsyncProjectsTags:
        """Tags on projects."""
        from .projects_tags import AsyncProjectsTags

        return AsyncProjectsTags(self._core)

    @cached_property
    def tasks(self) -> AsyncProjectsTasks:
        """Tasks of projects."""
        from .projects_tasks import AsyncProjectsTasks

        return AsyncProjectsTasks(self._core)

    @cached_property
    def teams(self) -> AsyncProjectsTeams:
        """Members of projects and their rights."""
        from .projects_teams import AsyncProjectsTeams

        return AsyncProjectsTeams(self._core)

    @cached_property
    def templates(self) -> AsyncProjectsTemplates:
        """Templates for projects."""
        from .projects_templates import AsyncProjectsTemplates

        return AsyncProjectsTemplates(self._core)

    @cached_property
    def time(self) -> AsyncProjectsTime:
        """Time logged on tasks."""
        from .projects_time import AsyncProjectsTime

        return AsyncProjectsTime(self._core)

    def list_by_contact(
        self, contact_id: int, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[ProjectFull]:
        """List the projects a CRM contact is linked to.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_BY_CONTACT, options, path={"contactid": contact_id})

    async def add_contact(
        self, project_id: int, *, contact_id: int, **options: Unpack[FormatCallOptions]
    ) -> ProjectFull:
        """Link a contact to a project."""
        return await self._call(
            _ADD_CONTACT, options, path={"projectid": project_id}, body={"contactid": contact_id}
        )

    async def remove_contact(
        self, project_id: int, *, contact_id: int, **options: Unpack[FormatCallOptions]
    ) -> ProjectFull:
        """Unlink a contact from a project."""
        return await self._call(
            _REMOVE_CONTACT,
            options,
            path={"projectid": project_id},
            query={"contactid": contact_id},
        )

    def list_by_tag(self, tag: str, **options: Unpack[ListOptions]) -> AsyncPaginator[Project]:
        """List the projects that carry a tag.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_BY_TAG, options, path={"tag": tag})

    def list(self, **options: Unpack[ListOptions]) -> AsyncPaginator[Project]:
        """List the projects of the portal with their basic details.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options)

    async def create(
        self,
        *,
        title: str,
        responsible_id: UUID,
        description: str | None = None,
        tags: str | None = None,
        private: bool | None = None,
        participants: Sequence[UUID] | None = None,
        notify: bool | None = None,
        tasks: Sequence[NewTask] | None = None,
        milestones: Sequence[NewMilestone] | None = None,
        notify_responsibles: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ProjectFull:
        """Create a project with a title, description, responsible person and optional tags,
        tasks or milestones.
        """
        return await self._call(
            _CREATE,
            options,
            body={
                "title": title,
                "description": description,
                "responsibleId": responsible_id,
                "tags": tags,
                "private": private,
                "participants": participants,
                "notify": notify,
                "tasks": tasks,
                "milestones": milestones,
                "notifyResponsibles": notify_responsibles,
            },
        )

    async def delete_many(
        self, *, project_ids: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[ProjectFull]:
        """Delete several projects and return them."""
        return await self._call(_DELETE_MANY, options, query={"projectids": project_ids})

    def list_my(self, **options: Unpack[ListOptions]) -> AsyncPaginator[Project]:
        """List the projects the current user takes part in.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_MY, options)

    def list_followed(self, **options: Unpack[ListOptions]) -> AsyncPaginator[Project]:
        """List the projects the current user follows.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_FOLLOWED, options)

    def list_by_status(
        self, status: ProjectStatus, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[Project]:
        """List the projects of a status.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_BY_STATUS, options, path={"status": status})

    async def get(self, id: int, **options: Unpack[FormatCallOptions]) -> ProjectFull:
        """Return a project in full."""
        return await self._call(_GET, options, path={"id": id})

    async def update(
        self,
        id: int,
        *,
        title: str | None = None,
        description: str | None = None,
        responsible_id: UUID | None = None,
        tags: str | None = None,
        participants: Sequence[UUID] | None = None,
        status: ProjectStatus | None = None,
        private: bool | None = None,
        notify: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ProjectFull:
        """Change a project: its title, description, responsible person, tags and so on."""
        return await self._call(
            _UPDATE,
            options,
            path={"id": id},
            body={
                "title": title,
                "description": description,
                "responsibleId": responsible_id,
                "tags": tags,
                "participants": participants,
                "status": status,
                "private": private,
                "notify": notify,
            },
        )

    async def delete(self, id: int, **options: Unpack[FormatCallOptions]) -> ProjectFull:
        """Delete a project."""
        return await self._call(_DELETE, options, path={"id": id})

    def list_filtered(
        self,
        *,
        tag: int | None = None,
        status: ProjectStatus | None = None,
        participant: UUID | None = None,
        manager: UUID | None = None,
        department: UUID | None = None,
        follow: bool | None = None,
        **options: Unpack[ListOptions],
    ) -> AsyncPaginator[ProjectFull]:
        """List the projects that match filters such as title, status or participant.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST_FILTERED,
            options,
            query={
                "tag": tag,
                "status": status,
                "participant": participant,
                "manager": manager,
                "departament": department,
                "follow": follow,
            },
        )

    def search_within(
        self, id: int, query: str, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[SearchResult]:
        """Find words or phrases inside one project.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_SEARCH_WITHIN, options, path={"id": id, "query": query})

    def search(self, query: str, **options: Unpack[ListOptions]) -> AsyncPaginator[SearchResult]:
        """List the projects that match a query.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_SEARCH, options, path={"query": query})

    async def create_with_security(
        self,
        *,
        title: str,
        responsible_id: UUID,
        description: str | None = None,
        tags: str | None = None,
        private: bool | None = None,
        participants: Sequence[NewParticipant] | None = None,
        notify: bool | None = None,
        tasks: Sequence[NewTask] | None = None,
        milestones: Sequence[NewMilestone] | None = None,
        notify_responsibles: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ProjectFull:
        """Create a project and set the security rights of its participants at once."""
        return await self._call(
            _CREATE_WITH_SECURITY,
            options,
            body={
                "title": title,
                "description": description,
                "responsibleId": responsible_id,
                "tags": tags,
                "private": private,
                "participants": participants,
                "notify": notify,
                "tasks": tasks,
                "milestones": milestones,
                "notifyResponsibles": notify_responsibles,
            },
        )

    async def update_with_security(
        self,
        id: int,
        *,
        title: str | None = None,
        description: str | None = None,
        responsible_id: UUID | None = None,
        tags: str | None = None,
        participants: Sequence[NewParticipant] | None = None,
        status: ProjectStatus | None = None,
        private: bool | None = None,
        notify: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ProjectFull:
        """Change a project together with the security rights of its participants."""
        return await self._call(
            _UPDATE_WITH_SECURITY,
            options,
            path={"id": id},
            body={
                "title": title,
                "description": description,
                "responsibleId": responsible_id,
                "tags": tags,
                "participants": participants,
                "status": status,
                "private": private,
                "notify": notify,
            },
        )

    async def set_status(
        self, id: int, *, status: ProjectStatus, **options: Unpack[FormatCallOptions]
    ) -> ProjectFull:
        """Change the status of a project."""
        return await self._call(_SET_STATUS, options, path={"id": id}, body={"status": status})

    async def toggle_subscription(
        self, project_id: int, **options: Unpack[FormatCallOptions]
    ) -> Project:
        """Start or stop notices to the current user of what happens in a project."""
        return await self._call(_TOGGLE_SUBSCRIPTION, options, path={"projectid": project_id})


class ProjectsWithRawResponse:
    """The methods of `Projects`, answering with the raw response."""

    def __init__(self, raw: Projects) -> None:
        self.list_by_contact = as_raw(raw.list_by_contact)
        self.add_contact = as_raw(raw.add_contact)
        self.remove_contact = as_raw(raw.remove_contact)
        self.list_by_tag = as_raw(raw.list_by_tag)
        self.list = as_raw(raw.list)
        self.create = as_raw(raw.create)
        self.delete_many = as_raw(raw.delete_many)
        self.list_my = as_raw(raw.list_my)
        self.list_followed = as_raw(raw.list_followed)
        self.list_by_status = as_raw(raw.list_by_status)
        self.get = as_raw(raw.get)
        self.update = as_raw(raw.update)
        self.delete = as_raw(raw.delete)
        self.list_filtered = as_raw(raw.list_filtered)
        self.search_within = as_raw(raw.search_within)
        self.search = as_raw(raw.search)
        self.create_with_security = as_raw(raw.create_with_security)
        self.update_with_security = as_raw(raw.update_with_security)
        self.set_status = as_raw(raw.set_status)
        self.toggle_subscription = as_raw(raw.toggle_subscription)


class AsyncProjectsWithRawResponse:
    """The methods of `AsyncProjects`, answering with the raw response."""

    def __init__(self, raw: AsyncProjects) -> None:
        self.list_by_contact = as_raw_async(raw.list_by_contact)
        self.add_contact = as_raw_async(raw.add_contact)
        self.remove_contact = as_raw_async(raw.remove_contact)
        self.list_by_tag = as_raw_async(raw.list_by_tag)
        self.list = as_raw_async(raw.list)
        self.create = as_raw_async(raw.create)
        self.delete_many = as_raw_async(raw.delete_many)
        self.list_my = as_raw_async(raw.list_my)
        self.list_followed = as_raw_async(raw.list_followed)
        self.list_by_status = as_raw_async(raw.list_by_status)
        self.get = as_raw_async(raw.get)
        self.update = as_raw_async(raw.update)
        self.delete = as_raw_async(raw.delete)
        self.list_filtered = as_raw_async(raw.list_filtered)
        self.search_within = as_raw_async(raw.search_within)
        self.search = as_raw_async(raw.search)
        self.create_with_security = as_raw_async(raw.create_with_security)
        self.update_with_security = as_raw_async(raw.update_with_security)
        self.set_status = as_raw_async(raw.set_status)
        self.toggle_subscription = as_raw_async(raw.toggle_subscription)


class ProjectsWithStreamingResponse:
    """The methods of `Projects`, each a context manager over its response."""

    def __init__(self, streamed: Projects) -> None:
        self.list_by_contact = as_streamed(streamed.list_by_contact)
        self.add_contact = as_streamed(streamed.add_contact)
        self.remove_contact = as_streamed(streamed.remove_contact)
        self.list_by_tag = as_streamed(streamed.list_by_tag)
        self.list = as_streamed(streamed.list)
        self.create = as_streamed(streamed.create)
        self.delete_many = as_streamed(streamed.delete_many)
        self.list_my = as_streamed(streamed.list_my)
        self.list_followed = as_streamed(streamed.list_followed)
        self.list_by_status = as_streamed(streamed.list_by_status)
        self.get = as_streamed(streamed.get)
        self.update = as_streamed(streamed.update)
        self.delete = as_streamed(streamed.delete)
        self.list_filtered = as_streamed(streamed.list_filtered)
        self.search_within = as_streamed(streamed.search_within)
        self.search = as_streamed(streamed.search)
        self.create_with_security = as_streamed(streamed.create_with_security)
        self.update_with_security = as_streamed(streamed.update_with_security)
        self.set_status = as_streamed(streamed.set_status)
        self.toggle_subscription = as_streamed(streamed.toggle_subscription)


class AsyncProjectsWithStreamingResponse:
    """The methods of `AsyncProjects`, each a context manager over its response."""

    def __init__(self, streamed: AsyncProjects) -> None:
        self.list_by_contact = as_streamed_async(streamed.list_by_contact)
        self.add_contact = as_streamed_async(streamed.add_contact)
        self.remove_contact = as_streamed_async(streamed.remove_contact)
        self.list_by_tag = as_streamed_async(streamed.list_by_tag)
        self.list = as_streamed_async(streamed.list)
        self.create = as_streamed_async(streamed.create)
        self.delete_many = as_streamed_async(streamed.delete_many)
        self.list_my = as_streamed_async(streamed.list_my)
        self.list_followed = as_streamed_async(streamed.list_followed)
        self.list_by_status = as_streamed_async(streamed.list_by_status)
        self.get = as_streamed_async(streamed.get)
        self.update = as_streamed_async(streamed.update)
        self.delete = as_streamed_async(streamed.delete)
        self.list_filtered = as_streamed_async(streamed.list_filtered)
        self.search_within = as_streamed_async(streamed.search_within)
        self.search = as_streamed_async(streamed.search)
        self.create_with_security = as_streamed_async(streamed.create_with_security)
        self.update_with_security = as_streamed_async(streamed.update_with_security)
        self.set_status = as_streamed_async(streamed.set_status)
        self.toggle_subscription = as_streamed_async(streamed.toggle_subscription)
