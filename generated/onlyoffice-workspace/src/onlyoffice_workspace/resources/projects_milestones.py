"""Milestones of projects."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from datetime import datetime
from typing import Final, Unpack
from uuid import UUID

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.projects import Milestone, MilestoneStatus, Task

__all__ = ["AsyncProjectsMilestones", "ProjectsMilestones"]

_LIST_RECENT: Final[Operation[list[Milestone]]] = Operation(
    "projects.milestones.list_recent",
    "GET",
    "/api/2.0/project/milestone",
    list[Milestone],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_DELETE_MANY: Final[Operation[list[Milestone]]] = Operation(
    "projects.milestones.delete_many", "DELETE", "/api/2.0/project/milestone", list[Milestone]
)
_LIST_UPCOMING: Final[Operation[list[Milestone]]] = Operation(
    "projects.milestones.list_upcoming",
    "GET",
    "/api/2.0/project/milestone/upcoming",
    list[Milestone],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST_FILTERED: Final[Operation[list[Milestone]]] = Operation(
    "projects.milestones.list_filtered",
    "GET",
    "/api/2.0/project/milestone/filter",
    list[Milestone],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST_OVERDUE: Final[Operation[list[Milestone]]] = Operation(
    "projects.milestones.list_overdue",
    "GET",
    "/api/2.0/project/milestone/late",
    list[Milestone],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST_BY_DEADLINE: Final[Operation[list[Milestone]]] = Operation(
    "projects.milestones.list_by_deadline",
    "GET",
    "/api/2.0/project/milestone/{year}/{month}/{day}",
    list[Milestone],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST_BY_DEADLINE_MONTH: Final[Operation[list[Milestone]]] = Operation(
    "projects.milestones.list_by_deadline_month",
    "GET",
    "/api/2.0/project/milestone/{year}/{month}",
    list[Milestone],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_GET: Final[Operation[Milestone]] = Operation(
    "projects.milestones.get", "GET", "/api/2.0/project/milestone/{id}", Milestone
)
_UPDATE: Final[Operation[Milestone]] = Operation(
    "projects.milestones.update", "PUT", "/api/2.0/project/milestone/{id}", Milestone, body="json"
)
_DELETE: Final[Operation[Milestone]] = Operation(
    "projects.milestones.delete", "DELETE", "/api/2.0/project/milestone/{id}", Milestone
)
_LIST_TASKS: Final[Operation[list[Task]]] = Operation(
    "projects.milestones.list_tasks",
    "GET",
    "/api/2.0/project/milestone/{id}/task",
    list[Task],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_SET_STATUS: Final[Operation[Milestone]] = Operation(
    "projects.milestones.set_status",
    "PUT",
    "/api/2.0/project/milestone/{id}/status",
    Milestone,
    body="json",
)
_CREATE: Final[Operation[Milestone]] = Operation(
    "projects.milestones.create", "POST", "/api/2.0/project/{id}/milestone", Milestone, body="json"
)
_LIST: Final[Operation[list[Milestone]]] = Operation(
    "projects.milestones.list",
    "GET",
    "/api/2.0/project/{id}/milestone",
    list[Milestone],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST_BY_STATUS: Final[Operation[list[Milestone]]] = Operation(
    "projects.milestones.list_by_status",
    "GET",
    "/api/2.0/project/{id}/milestone/{status}",
    list[Milestone],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)


class ProjectsMilestones(Resource):
    """Milestones of projects."""

    with_raw_response = raw_view(lambda: ProjectsMilestonesWithRawResponse)
    with_streaming_response = streaming_view(lambda: ProjectsMilestonesWithStreamingResponse)

    def list_recent(self, **options: Unpack[ListOptions]) -> Page[Milestone]:
        """List the recent milestones of all projects."""
        return self._paged(_LIST_RECENT, options)

    def delete_many(
        self, *, ids: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[Milestone]:
        """Delete several milestones.

        Args:
            ids: Ids of the milestones.
        """
        return self._call(_DELETE_MANY, options, query={"ids": ids})

    def list_upcoming(self, **options: Unpack[ListOptions]) -> Page[Milestone]:
        """List the milestones still ahead in all projects."""
        return self._paged(_LIST_UPCOMING, options)

    def list_filtered(
        self,
        *,
        project_id: int | None = None,
        tag: int | None = None,
        status: MilestoneStatus | None = None,
        deadline_start: datetime | None = None,
        deadline_stop: datetime | None = None,
        task_responsible: UUID | None = None,
        last_id: int | None = None,
        my_projects: bool | None = None,
        milestone_responsible: UUID | None = None,
        **options: Unpack[ListOptions],
    ) -> Page[Milestone]:
        """List the milestones that match the given filters.

        Args:
            project_id: Id of the project.
            tag: Id of the tag.
            status: Status: Open or Closed.
            deadline_start: Earliest deadline to include.
            deadline_stop: Latest deadline to include.
            task_responsible: Id of the user responsible.
            last_id: Id of the last item.
            my_projects: Whether to keep to the current user's projects.
            milestone_responsible: Id of the user responsible for the milestone.
        """
        return self._paged(
            _LIST_FILTERED,
            options,
            query={
                "projectid": project_id,
                "tag": tag,
                "status": status,
                "deadlineStart": deadline_start,
                "deadlineStop": deadline_stop,
                "taskResponsible": task_responsible,
                "lastId": last_id,
                "myProjects": my_projects,
                "milestoneResponsible": milestone_responsible,
            },
        )

    def list_overdue(self, **options: Unpack[ListOptions]) -> Page[Milestone]:
        """List the milestones of all projects that have missed their deadline."""
        return self._paged(_LIST_OVERDUE, options)

    def list_by_deadline(
        self, year: int, month: int, day: int, **options: Unpack[ListOptions]
    ) -> Page[Milestone]:
        """List the milestones due on a given day.

        Args:
            year: Year of the deadline.
            month: Month of the deadline.
            day: Day of the deadline.
        """
        return self._paged(
            _LIST_BY_DEADLINE, options, path={"year": year, "month": month, "day": day}
        )

    def list_by_deadline_month(
        self, year: int, month: int, **options: Unpack[ListOptions]
    ) -> Page[Milestone]:
        """List the milestones due in a given month.

        Args:
            year: Year of the deadline.
            month: Month of the deadline.
        """
        return self._paged(_LIST_BY_DEADLINE_MONTH, options, path={"year": year, "month": month})

    def get(self, id: int, **options: Unpack[FormatCallOptions]) -> Milestone:
        """Return a milestone in full.

        Args:
            id: Id of the milestone.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"id": id})

    def update(
        self,
        id: int,
        *,
        title: str | None = None,
        deadline_: datetime | None = None,
        is_key: bool | None = None,
        status: MilestoneStatus | None = None,
        is_notify: bool | None = None,
        description: str | None = None,
        project_id: int | None = None,
        responsible: UUID | None = None,
        notify_responsible: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Milestone:
        """Change a milestone: its title, deadline, status, person in charge and so on.

        Args:
            id: Id of the milestone.
            deadline_: Time by which it is due.
            is_key: Whether this is a key milestone.
            status: Status: Open or Closed.
            is_notify: Whether to remind the current user 48 hours before the milestone is due.
            project_id: Id of the project.
            responsible: Id of the user responsible.
            notify_responsible: Whether to notify the user responsible for the milestone.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"id": id},
            body={
                "title": title,
                "deadline": deadline_,
                "isKey": is_key,
                "status": status,
                "isNotify": is_notify,
                "description": description,
                "projectID": project_id,
                "responsible": responsible,
                "notifyResponsible": notify_responsible,
            },
        )

    def delete(self, id: int, **options: Unpack[FormatCallOptions]) -> Milestone:
        """Delete a milestone.

        Args:
            id: Id of the milestone.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"id": id})

    def list_tasks(self, id: int, **options: Unpack[ListOptions]) -> Page[Task]:
        """List the tasks under a milestone.

        Args:
            id: Id of the milestone.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_LIST_TASKS, options, path={"id": id})

    def set_status(
        self, id: int, *, status: MilestoneStatus, **options: Unpack[FormatCallOptions]
    ) -> Milestone:
        """Change the status of a milestone.

        Args:
            id: Id of the milestone.
            status: Status: Open or Closed.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_SET_STATUS, options, path={"id": id}, body={"status": status})

    def create(
        self,
        id: int,
        *,
        title: str,
        deadline_: datetime,
        is_key: bool | None = None,
        is_notify: bool | None = None,
        description: str | None = None,
        responsible: UUID | None = None,
        notify_responsible: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Milestone:
        """Create a milestone in a project.

        Args:
            id: Id of the project.
            deadline_: Time by which it is due.
            is_key: Whether this is a key milestone.
            is_notify: Whether to remind the current user 48 hours before the milestone is due.
            responsible: Id of the user responsible.
            notify_responsible: Whether to notify the user responsible for the milestone.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _CREATE,
            options,
            path={"id": id},
            body={
                "title": title,
                "deadline": deadline_,
                "isKey": is_key,
                "isNotify": is_notify,
                "description": description,
                "responsible": responsible,
                "notifyResponsible": notify_responsible,
            },
        )

    def list(self, id: int, **options: Unpack[ListOptions]) -> Page[Milestone]:
        """List the milestones of a project.

        Args:
            id: Id of the project.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_LIST, options, path={"id": id})

    def list_by_status(
        self, id: int, status: MilestoneStatus, **options: Unpack[ListOptions]
    ) -> Page[Milestone]:
        """List the milestones of a project that have a given status.

        Args:
            id: Id of the project.
            status: Status: Open or Closed.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_LIST_BY_STATUS, options, path={"id": id, "status": status})


class AsyncProjectsMilestones(AsyncResource):
    """Milestones of projects.

    What its methods take and raise is told in `ProjectsMilestones`.
    """

    with_raw_response = raw_view(lambda: AsyncProjectsMilestonesWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncProjectsMilestonesWithStreamingResponse)

    def list_recent(self, **options: Unpack[ListOptions]) -> AsyncPaginator[Milestone]:
        """List the recent milestones of all projects.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_RECENT, options)

    async def delete_many(
        self, *, ids: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[Milestone]:
        """Delete several milestones."""
        return await self._call(_DELETE_MANY, options, query={"ids": ids})

    def list_upcoming(self, **options: Unpack[ListOptions]) -> AsyncPaginator[Milestone]:
        """List the milestones still ahead in all projects.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_UPCOMING, options)

    def list_filtered(
        self,
        *,
        project_id: int | None = None,
        tag: int | None = None,
        status: MilestoneStatus | None = None,
        deadline_start: datetime | None = None,
        deadline_stop: datetime | None = None,
        task_responsible: UUID | None = None,
        last_id: int | None = None,
        my_projects: bool | None = None,
        milestone_responsible: UUID | None = None,
        **options: Unpack[ListOptions],
    ) -> AsyncPaginator[Milestone]:
        """List the milestones that match the given filters.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST_FILTERED,
            options,
            query={
                "projectid": project_id,
                "tag": tag,
                "status": status,
                "deadlineStart": deadline_start,
                "deadlineStop": deadline_stop,
                "taskResponsible": task_responsible,
                "lastId": last_id,
                "myProjects": my_projects,
                "milestoneResponsible": milestone_responsible,
            },
        )

    def list_overdue(self, **options: Unpack[ListOptions]) -> AsyncPaginator[Milestone]:
        """List the milestones of all projects that have missed their deadline.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_OVERDUE, options)

    def list_by_deadline(
        self, year: int, month: int, day: int, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[Milestone]:
        """List the milestones due on a given day.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST_BY_DEADLINE, options, path={"year": year, "month": month, "day": day}
        )

    def list_by_deadline_month(
        self, year: int, month: int, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[Milestone]:
        """List the milestones due in a given month.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_BY_DEADLINE_MONTH, options, path={"year": year, "month": month})

    async def get(self, id: int, **options: Unpack[FormatCallOptions]) -> Milestone:
        """Return a milestone in full."""
        return await self._call(_GET, options, path={"id": id})

    async def update(
        self,
        id: int,
        *,
        title: str | None = None,
        deadline_: datetime | None = None,
        is_key: bool | None = None,
        status: MilestoneStatus | None = None,
        is_notify: bool | None = None,
        description: str | None = None,
        project_id: int | None = None,
        responsible: UUID | None = None,
        notify_responsible: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Milestone:
        """Change a milestone: its title, deadline, status, person in charge and so on."""
        return await self._call(
            _UPDATE,
            options,
            path={"id": id},
            body={
                "title": title,
                "deadline": deadline_,
                "isKey": is_key,
                "status": status,
                "isNotify": is_notify,
                "description": description,
                "projectID": project_id,
                "responsible": responsible,
                "notifyResponsible": notify_responsible,
            },
        )

    async def delete(self, id: int, **options: Unpack[FormatCallOptions]) -> Milestone:
        """Delete a milestone."""
        return await self._call(_DELETE, options, path={"id": id})

    def list_tasks(self, id: int, **options: Unpack[ListOptions]) -> AsyncPaginator[Task]:
        """List the tasks under a milestone.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_TASKS, options, path={"id": id})

    async def set_status(
        self, id: int, *, status: MilestoneStatus, **options: Unpack[FormatCallOptions]
    ) -> Milestone:
        """Change the status of a milestone."""
        return await self._call(_SET_STATUS, options, path={"id": id}, body={"status": status})

    async def create(
        self,
        id: int,
        *,
        title: str,
        deadline_: datetime,
        is_key: bool | None = None,
        is_notify: bool | None = None,
        description: str | None = None,
        responsible: UUID | None = None,
        notify_responsible: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Milestone:
        """Create a milestone in a project."""
        return await self._call(
            _CREATE,
            options,
            path={"id": id},
            body={
                "title": title,
                "deadline": deadline_,
                "isKey": is_key,
                "isNotify": is_notify,
                "description": description,
                "responsible": responsible,
                "notifyResponsible": notify_responsible,
            },
        )

    def list(self, id: int, **options: Unpack[ListOptions]) -> AsyncPaginator[Milestone]:
        """List the milestones of a project.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options, path={"id": id})

    def list_by_status(
        self, id: int, status: MilestoneStatus, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[Milestone]:
        """List the milestones of a project that have a given status.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_BY_STATUS, options, path={"id": id, "status": status})


class ProjectsMilestonesWithRawResponse:
    """The methods of `ProjectsMilestones`, answering with the raw response."""

    def __init__(self, raw: ProjectsMilestones) -> None:
        self.list_recent = as_raw(raw.list_recent)
        self.delete_many = as_raw(raw.delete_many)
        self.list_upcoming = as_raw(raw.list_upcoming)
        self.list_filtered = as_raw(raw.list_filtered)
        self.list_overdue = as_raw(raw.list_overdue)
        self.list_by_deadline = as_raw(raw.list_by_deadline)
        self.list_by_deadline_month = as_raw(raw.list_by_deadline_month)
        self.get = as_raw(raw.get)
        self.update = as_raw(raw.update)
        self.delete = as_raw(raw.delete)
        self.list_tasks = as_raw(raw.list_tasks)
        self.set_status = as_raw(raw.set_status)
        self.create = as_raw(raw.create)
        self.list = as_raw(raw.list)
        self.list_by_status = as_raw(raw.list_by_status)


class AsyncProjectsMilestonesWithRawResponse:
    """The methods of `AsyncProjectsMilestones`, answering with the raw response."""

    def __init__(self, raw: AsyncProjectsMilestones) -> None:
        self.list_recent = as_raw_async(raw.list_recent)
        self.delete_many = as_raw_async(raw.delete_many)
        self.list_upcoming = as_raw_async(raw.list_upcoming)
        self.list_filtered = as_raw_async(raw.list_filtered)
        self.list_overdue = as_raw_async(raw.list_overdue)
        self.list_by_deadline = as_raw_async(raw.list_by_deadline)
        self.list_by_deadline_month = as_raw_async(raw.list_by_deadline_month)
        self.get = as_raw_async(raw.get)
        self.update = as_raw_async(raw.update)
        self.delete = as_raw_async(raw.delete)
        self.list_tasks = as_raw_async(raw.list_tasks)
        self.set_status = as_raw_async(raw.set_status)
        self.create = as_raw_async(raw.create)
        self.list = as_raw_async(raw.list)
        self.list_by_status = as_raw_async(raw.list_by_status)


class ProjectsMilestonesWithStreamingResponse:
    """The methods of `ProjectsMilestones`, each a context manager over its response."""

    def __init__(self, streamed: ProjectsMilestones) -> None:
        self.list_recent = as_streamed(streamed.list_recent)
        self.delete_many = as_streamed(streamed.delete_many)
        self.list_upcoming = as_streamed(streamed.list_upcoming)
        self.list_filtered = as_streamed(streamed.list_filtered)
        self.list_overdue = as_streamed(streamed.list_overdue)
        self.list_by_deadline = as_streamed(streamed.list_by_deadline)
        self.list_by_deadline_month = as_streamed(streamed.list_by_deadline_month)
        self.get = as_streamed(streamed.get)
        self.update = as_streamed(streamed.update)
        self.delete = as_streamed(streamed.delete)
        self.list_tasks = as_streamed(streamed.list_tasks)
        self.set_status = as_streamed(streamed.set_status)
        self.create = as_streamed(streamed.create)
        self.list = as_streamed(streamed.list)
        self.list_by_status = as_streamed(streamed.list_by_status)


class AsyncProjectsMilestonesWithStreamingResponse:
    """The methods of `AsyncProjectsMilestones`, each a context manager over its response."""

    def __init__(self, streamed: AsyncProjectsMilestones) -> None:
        self.list_recent = as_streamed_async(streamed.list_recent)
        self.delete_many = as_streamed_async(streamed.delete_many)
        self.list_upcoming = as_streamed_async(streamed.list_upcoming)
        self.list_filtered = as_streamed_async(streamed.list_filtered)
        self.list_overdue = as_streamed_async(streamed.list_overdue)
        self.list_by_deadline = as_streamed_async(streamed.list_by_deadline)
        self.list_by_deadline_month = as_streamed_async(streamed.list_by_deadline_month)
        self.get = as_streamed_async(streamed.get)
        self.update = as_streamed_async(streamed.update)
        self.delete = as_streamed_async(streamed.delete)
        self.list_tasks = as_streamed_async(streamed.list_tasks)
        self.set_status = as_streamed_async(streamed.set_status)
        self.create = as_streamed_async(streamed.create)
        self.list = as_streamed_async(streamed.list)
        self.list_by_status = as_streamed_async(streamed.list_by_status)
