"""Time logged on tasks."""

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
from ..types.projects import PaymentStatus, TimeEntry

__all__ = ["AsyncProjectsTime", "ProjectsTime"]

_LIST_FILTERED: Final[Operation[list[TimeEntry]]] = Operation(
    "projects.time.list_filtered",
    "GET",
    "/api/2.0/project/time/filter",
    list[TimeEntry],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_GET_FILTERED_TOTAL: Final[Operation[float]] = Operation(
    "projects.time.get_filtered_total", "GET", "/api/2.0/project/time/filter/total", float
)
_LIST_FOR_TASK: Final[Operation[list[TimeEntry]]] = Operation(
    "projects.time.list_for_task",
    "GET",
    "/api/2.0/project/task/{taskid}/time",
    list[TimeEntry],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_ADD: Final[Operation[TimeEntry]] = Operation(
    "projects.time.add", "POST", "/api/2.0/project/task/{taskid}/time", TimeEntry, body="json"
)
_UPDATE: Final[Operation[TimeEntry]] = Operation(
    "projects.time.update", "PUT", "/api/2.0/project/time/{timeid}", TimeEntry, body="json"
)
_SET_PAYMENT_STATUS: Final[Operation[list[TimeEntry]]] = Operation(
    "projects.time.set_payment_status",
    "PUT",
    "/api/2.0/project/time/times/status",
    list[TimeEntry],
    body="json",
)
_DELETE: Final[Operation[list[TimeEntry]]] = Operation(
    "projects.time.delete", "DELETE", "/api/2.0/project/time/times/remove", list[TimeEntry]
)
_LIST: Final[Operation[list[TimeEntry]]] = Operation(
    "projects.time.list",
    "GET",
    "/api/2.0/project/{id}/time",
    list[TimeEntry],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_GET_TOTAL: Final[Operation[str]] = Operation(
    "projects.time.get_total", "GET", "/api/2.0/project/{id}/time/total", str
)


class ProjectsTime(Resource):
    """Time logged on tasks."""

    with_raw_response = raw_view(lambda: ProjectsTimeWithRawResponse)
    with_streaming_response = streaming_view(lambda: ProjectsTimeWithStreamingResponse)

    def list_filtered(
        self,
        *,
        project_id: int | None = None,
        my_projects: bool | None = None,
        milestone: int | None = None,
        my_milestones: bool | None = None,
        tag: int | None = None,
        department: UUID | None = None,
        participant: UUID | None = None,
        created_start: datetime | None = None,
        created_stop: datetime | None = None,
        last_id: int | None = None,
        status: PaymentStatus | None = None,
        **options: Unpack[ListOptions],
    ) -> Page[TimeEntry]:
        """List the time entries that match filters such as project, task dates, person or payment
        status.

        Args:
            project_id: Id of the project.
            my_projects: Whether to keep to the current user's projects.
            milestone: Id of the milestone.
            my_milestones: Whether to keep to the current user's milestones.
            tag: Id of the tag.
            department: Id of the department or group.
            participant: Id of the participant.
            created_start: Earliest creation date to include.
            created_stop: Latest creation date to include.
            last_id: Id of the last item.
            status: Payment status: 0 not chargeable, 1 not billed, 2 billed.
        """
        return self._paged(
            _LIST_FILTERED,
            options,
            query={
                "projectid": project_id,
                "myProjects": my_projects,
                "milestone": milestone,
                "myMilestones": my_milestones,
                "tag": tag,
                "departament": department,
                "participant": participant,
                "createdStart": created_start,
                "createdStop": created_stop,
                "lastId": last_id,
                "status": status,
            },
        )

    def get_filtered_total(
        self,
        *,
        project_id: int | None = None,
        my_projects: bool | None = None,
        milestone: int | None = None,
        my_milestones: bool | None = None,
        tag: int | None = None,
        department: UUID | None = None,
        participant: UUID | None = None,
        created_start: datetime | None = None,
        created_stop: datetime | None = None,
        last_id: int | None = None,
        status: PaymentStatus | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> float:
        """Return the sum of the time entries that match the filters.

        Args:
            project_id: Id of the project.
            my_projects: Whether to keep to the current user's projects.
            milestone: Id of the milestone.
            my_milestones: Whether to keep to the current user's milestones.
            tag: Id of the tag.
            department: Id of the department or group.
            participant: Id of the participant.
            created_start: Earliest creation date to include.
            created_stop: Latest creation date to include.
            last_id: Id of the last item.
            status: Payment status: 0 not chargeable, 1 not billed, 2 billed.
        """
        return self._call(
            _GET_FILTERED_TOTAL,
            options,
            query={
                "projectid": project_id,
                "myProjects": my_projects,
                "milestone": milestone,
                "myMilestones": my_milestones,
                "tag": tag,
                "departament": department,
                "participant": participant,
                "createdStart": created_start,
                "createdStop": created_stop,
                "lastId": last_id,
                "status": status,
            },
        )

    def list_for_task(self, task_id: int, **options: Unpack[ListOptions]) -> Page[TimeEntry]:
        """List the time spent on a task.

        Args:
            task_id: Id of the task.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_LIST_FOR_TASK, options, path={"taskid": task_id})

    def add(
        self,
        task_id: int,
        *,
        date: datetime,
        hours: float,
        note: str | None = None,
        person_id: UUID | None = None,
        project_id: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> TimeEntry:
        """Record hours that a person spent on a task.

        Args:
            task_id: Id of the task.
            hours: Hours spent.
            person_id: Id of the person.
            project_id: Id of the project.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _ADD,
            options,
            path={"taskid": task_id},
            body={
                "note": note,
                "date": date,
                "personId": person_id,
                "hours": hours,
                "projectId": project_id,
            },
        )

    def update(
        self,
        time_id: int,
        *,
        note: str | None = None,
        date: datetime | None = None,
        person_id: UUID | None = None,
        hours: float | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> TimeEntry:
        """Change a time entry: its note, date, person or hours.

        Args:
            time_id: Id of the logged time.
            person_id: Id of the person.
            hours: Hours spent.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"timeid": time_id},
            body={"note": note, "date": date, "personId": person_id, "hours": hours},
        )

    def set_payment_status(
        self,
        *,
        time_ids: Sequence[int],
        status: PaymentStatus,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[TimeEntry]:
        """Mark time entries as not chargeable, not billed or billed.

        Args:
            time_ids: Ids of the logged times.
            status: Payment status: 0 not chargeable, 1 not billed, 2 billed.
        """
        return self._call(
            _SET_PAYMENT_STATUS, options, body={"timeids": time_ids, "status": status}
        )

    def delete(
        self, *, time_ids: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[TimeEntry]:
        """Delete several time entries and return them.

        Args:
            time_ids: Ids of the logged times.
        """
        return self._call(_DELETE, options, query={"timeids": time_ids})

    def list(self, id: int, **options: Unpack[ListOptions]) -> Page[TimeEntry]:
        """List the time spent on a project, in detail.

        Args:
            id: Id of the project.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_LIST, options, path={"id": id})

    def get_total(self, id: int, **options: Unpack[FormatCallOptions]) -> str:
        """Return the sum of the time spent on a project.

        Args:
            id: Id of the project.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET_TOTAL, options, path={"id": id})


class AsyncProjectsTime(AsyncResource):
    """Time logged on tasks.

    What its methods take and raise is told in `ProjectsTime`.
    """

    with_raw_response = raw_view(lambda: AsyncProjectsTimeWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncProjectsTimeWithStreamingResponse)

    def list_filtered(
        self,
        *,
        project_id: int | None = None,
        my_projects: bool | None = None,
        milestone: int | None = None,
        my_milestones: bool | None = None,
        tag: int | None = None,
        department: UUID | None = None,
        participant: UUID | None = None,
        created_start: datetime | None = None,
        created_stop: datetime | None = None,
        last_id: int | None = None,
        status: PaymentStatus | None = None,
        **options: Unpack[ListOptions],
    ) -> AsyncPaginator[TimeEntry]:
        """List the time entries that match filters such as project, task dates, person or payment
        status.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST_FILTERED,
            options,
            query={
                "projectid": project_id,
                "myProjects": my_projects,
                "milestone": milestone,
                "myMilestones": my_milestones,
                "tag": tag,
                "departament": department,
                "participant": participant,
                "createdStart": created_start,
                "createdStop": created_stop,
                "lastId": last_id,
                "status": status,
            },
        )

    async def get_filtered_total(
        self,
        *,
        project_id: int | None = None,
        my_projects: bool | None = None,
        milestone: int | None = None,
        my_milestones: bool | None = None,
        tag: int | None = None,
        department: UUID | None = None,
        participant: UUID | None = None,
        created_start: datetime | None = None,
        created_stop: datetime | None = None,
        last_id: int | None = None,
        status: PaymentStatus | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> float:
        """Return the sum of the time entries that match the filters."""
        return await self._call(
            _GET_FILTERED_TOTAL,
            options,
            query={
                "projectid": project_id,
                "myProjects": my_projects,
                "milestone": milestone,
                "myMilestones": my_milestones,
                "tag": tag,
                "departament": department,
                "participant": participant,
                "createdStart": created_start,
                "createdStop": created_stop,
                "lastId": last_id,
                "status": status,
            },
        )

    def list_for_task(
        self, task_id: int, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[TimeEntry]:
        """List the time spent on a task.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_FOR_TASK, options, path={"taskid": task_id})

    async def add(
        self,
        task_id: int,
        *,
        date: datetime,
        hours: float,
        note: str | None = None,
        person_id: UUID | None = None,
        project_id: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> TimeEntry:
        """Record hours that a person spent on a task."""
        return await self._call(
            _ADD,
            options,
            path={"taskid": task_id},
            body={
                "note": note,
                "date": date,
                "personId": person_id,
                "hours": hours,
                "projectId": project_id,
            },
        )

    async def update(
        self,
        time_id: int,
        *,
        note: str | None = None,
        date: datetime | None = None,
        person_id: UUID | None = None,
        hours: float | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> TimeEntry:
        """Change a time entry: its note, date, person or hours."""
        return await self._call(
            _UPDATE,
            options,
            path={"timeid": time_id},
            body={"note": note, "date": date, "personId": person_id, "hours": hours},
        )

    async def set_payment_status(
        self,
        *,
        time_ids: Sequence[int],
        status: PaymentStatus,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[TimeEntry]:
        """Mark time entries as not chargeable, not billed or billed."""
        return await self._call(
            _SET_PAYMENT_STATUS, options, body={"timeids": time_ids, "status": status}
        )

    async def delete(
        self, *, time_ids: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[TimeEntry]:
        """Delete several time entries and return them."""
        return await self._call(_DELETE, options, query={"timeids": time_ids})

    def list(self, id: int, **options: Unpack[ListOptions]) -> AsyncPaginator[TimeEntry]:
        """List the time spent on a project, in detail.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options, path={"id": id})

    async def get_total(self, id: int, **options: Unpack[FormatCallOptions]) -> str:
        """Return the sum of the time spent on a project."""
        return await self._call(_GET_TOTAL, options, path={"id": id})


class ProjectsTimeWithRawResponse:
    """The methods of `ProjectsTime`, answering with the raw response."""

    def __init__(self, raw: ProjectsTime) -> None:
        self.list_filtered = as_raw(raw.list_filtered)
        self.get_filtered_total = as_raw(raw.get_filtered_total)
        self.list_for_task = as_raw(raw.list_for_task)
        self.add = as_raw(raw.add)
        self.update = as_raw(raw.update)
        self.set_payment_status = as_raw(raw.set_payment_status)
        self.delete = as_raw(raw.delete)
        self.list = as_raw(raw.list)
        self.get_total = as_raw(raw.get_total)


class AsyncProjectsTimeWithRawResponse:
    """The methods of `AsyncProjectsTime`, answering with the raw response."""

    def __init__(self, raw: AsyncProjectsTime) -> None:
        self.list_filtered = as_raw_async(raw.list_filtered)
        self.get_filtered_total = as_raw_async(raw.get_filtered_total)
        self.list_for_task = as_raw_async(raw.list_for_task)
        self.add = as_raw_async(raw.add)
        self.update = as_raw_async(raw.update)
        self.set_payment_status = as_raw_async(raw.set_payment_status)
        self.delete = as_raw_async(raw.delete)
        self.list = as_raw_async(raw.list)
        self.get_total = as_raw_async(raw.get_total)


class ProjectsTimeWithStreamingResponse:
    """The methods of `ProjectsTime`, each a context manager over its response."""

    def __init__(self, streamed: ProjectsTime) -> None:
        self.list_filtered = as_streamed(streamed.list_filtered)
        self.get_filtered_total = as_streamed(streamed.get_filtered_total)
        self.list_for_task = as_streamed(streamed.list_for_task)
        self.add = as_streamed(streamed.add)
        self.update = as_streamed(streamed.update)
        self.set_payment_status = as_streamed(streamed.set_payment_status)
        self.delete = as_streamed(streamed.delete)
        self.list = as_streamed(streamed.list)
        self.get_total = as_streamed(streamed.get_total)


class AsyncProjectsTimeWithStreamingResponse:
    """The methods of `AsyncProjectsTime`, each a context manager over its response."""

    def __init__(self, streamed: AsyncProjectsTime) -> None:
        self.list_filtered = as_streamed_async(streamed.list_filtered)
        self.get_filtered_total = as_streamed_async(streamed.get_filtered_total)
        self.list_for_task = as_streamed_async(streamed.list_for_task)
        self.add = as_streamed_async(streamed.add)
        self.update = as_streamed_async(streamed.update)
        self.set_payment_status = as_streamed_async(streamed.set_payment_status)
        self.delete = as_streamed_async(streamed.delete)
        self.list = as_streamed_async(streamed.list)
        self.get_total = as_streamed_async(streamed.get_total)
