"""Tasks of projects."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Final, Unpack
from uuid import UUID

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.projects import Task, TaskFull, TaskLinkType, TaskPriority, TaskStatus

if TYPE_CHECKING:
    from .projects_tasks_statuses import AsyncProjectsTasksStatuses, ProjectsTasksStatuses
    from .projects_tasks_subtasks import AsyncProjectsTasksSubtasks, ProjectsTasksSubtasks

__all__ = ["AsyncProjectsTasks", "ProjectsTasks"]

_LIST_MY: Final[Operation[list[Task]]] = Operation(
    "projects.tasks.list_my",
    "GET",
    "/api/2.0/project/task/@self",
    list[Task],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST_MY_BY_STATUS: Final[Operation[list[Task]]] = Operation(
    "projects.tasks.list_my_by_status",
    "GET",
    "/api/2.0/project/task/@self/{status}",
    list[Task],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_GET: Final[Operation[TaskFull]] = Operation(
    "projects.tasks.get", "GET", "/api/2.0/project/task/{taskid}", TaskFull
)
_UPDATE: Final[Operation[TaskFull]] = Operation(
    "projects.tasks.update", "PUT", "/api/2.0/project/task/{taskid}", TaskFull, body="json"
)
_DELETE: Final[Operation[Task]] = Operation(
    "projects.tasks.delete", "DELETE", "/api/2.0/project/task/{taskid}", Task
)
_LIST_FILTERED: Final[Operation[list[Task]]] = Operation(
    "projects.tasks.list_filtered",
    "GET",
    "/api/2.0/project/task/filter",
    list[Task],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_SET_STATUS: Final[Operation[TaskFull]] = Operation(
    "projects.tasks.set_status",
    "PUT",
    "/api/2.0/project/task/{taskid}/status",
    TaskFull,
    body="json",
)
_SET_STATUS_MANY: Final[Operation[list[TaskFull]]] = Operation(
    "projects.tasks.set_status_many",
    "PUT",
    "/api/2.0/project/task/status",
    list[TaskFull],
    body="json",
)
_SET_MILESTONE: Final[Operation[TaskFull]] = Operation(
    "projects.tasks.set_milestone",
    "PUT",
    "/api/2.0/project/task/{taskid}/milestone",
    TaskFull,
    body="json",
)
_SET_MILESTONE_MANY: Final[Operation[list[TaskFull]]] = Operation(
    "projects.tasks.set_milestone_many",
    "PUT",
    "/api/2.0/project/task/milestone",
    list[TaskFull],
    body="json",
)
_COPY: Final[Operation[Task]] = Operation(
    "projects.tasks.copy", "POST", "/api/2.0/project/task/{copyFrom}/copy", Task, body="json"
)
_DELETE_MANY: Final[Operation[list[Task]]] = Operation(
    "projects.tasks.delete_many", "DELETE", "/api/2.0/project/task", list[Task]
)
_NOTIFY_RESPONSIBLE: Final[Operation[Task]] = Operation(
    "projects.tasks.notify_responsible", "GET", "/api/2.0/project/task/{taskid}/notify", Task
)
_SUBSCRIBE: Final[Operation[Task]] = Operation(
    "projects.tasks.subscribe", "PUT", "/api/2.0/project/task/{taskid}/subscribe", Task
)
_CHECK_SUBSCRIPTION: Final[Operation[bool]] = Operation(
    "projects.tasks.check_subscription", "GET", "/api/2.0/project/task/{taskid}/subscribe", bool
)
_ADD_LINK: Final[Operation[Task]] = Operation(
    "projects.tasks.add_link",
    "POST",
    "/api/2.0/project/task/{parentTaskId}/link",
    Task,
    body="json",
)
_REMOVE_LINK: Final[Operation[Task]] = Operation(
    "projects.tasks.remove_link", "DELETE", "/api/2.0/project/task/{taskid}/link", Task
)
_LIST: Final[Operation[list[Task]]] = Operation(
    "projects.tasks.list",
    "GET",
    "/api/2.0/project/{projectid}/task",
    list[Task],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_CREATE: Final[Operation[Task]] = Operation(
    "projects.tasks.create", "POST", "/api/2.0/project/{projectid}/task", Task, body="json"
)
_CREATE_FROM_MESSAGE: Final[Operation[Task]] = Operation(
    "projects.tasks.create_from_message",
    "POST",
    "/api/2.0/project/{projectid}/task/{messageid}",
    Task,
)
_LIST_BY_STATUS: Final[Operation[list[Task]]] = Operation(
    "projects.tasks.list_by_status",
    "GET",
    "/api/2.0/project/{projectid}/task/{status}",
    list[Task],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST_MY_IN_PROJECT_BY_STATUS: Final[Operation[list[Task]]] = Operation(
    "projects.tasks.list_my_in_project_by_status",
    "GET",
    "/api/2.0/project/{projectid}/task/@self/{status}",
    list[Task],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)


class ProjectsTasks(Resource):
    """Tasks of projects."""

    with_raw_response = raw_view(lambda: ProjectsTasksWithRawResponse)
    with_streaming_response = streaming_view(lambda: ProjectsTasksWithStreamingResponse)

    @cached_property
    def statuses(self) -> ProjectsTasksStatuses:
        """Statuses of your own for tasks."""
        from .projects_tasks_statuses import ProjectsTasksStatuses

        return ProjectsTasksStatuses(self._core)

    @cached_property
    def subtasks(self) -> ProjectsTasksSubtasks:
        """Parts of tasks."""
        from .projects_tasks_subtasks import ProjectsTasksSubtasks

        return ProjectsTasksSubtasks(self._core)

    def list_my(self, **options: Unpack[ListOptions]) -> Page[Task]:
        """List the tasks of the current user in all projects."""
        return self._paged(_LIST_MY, options)

    def list_my_by_status(self, status: TaskStatus, **options: Unpack[ListOptions]) -> Page[Task]:
        """List the tasks of the current user that have a given status, in all projects.

        Args:
            status: Status of the task.
        """
        return self._paged(_LIST_MY_BY_STATUS, options, path={"status": status})

    def get(self, task_id: int, **options: Unpack[FormatCallOptions]) -> TaskFull:
        """Return a task in full.

        Args:
            task_id: Id of the task.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"taskid": task_id})

    def update(
        self,
        task_id: int,
        *,
        description: str | None = None,
        deadline_: datetime | None = None,
        start_date: datetime | None = None,
        priority: TaskPriority | None = None,
        title: str | None = None,
        milestone_id: int | None = None,
        responsibles: Sequence[UUID] | None = None,
        project_id: int | None = None,
        notify: bool | None = None,
        status: TaskStatus | None = None,
        progress: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> TaskFull:
        """Change a task: its title, dates, people, milestone, priority, status or progress.

        Args:
            task_id: Id of the task.
            deadline_: Time by which it is due.
            priority: Task priority.
            milestone_id: Id of the milestone.
            responsibles: Ids of the users responsible for the task.
            project_id: Id of the project.
            notify: Whether to notify the users responsible for the task.
            status: Status of the task.
            progress: Progress of the task.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"taskid": task_id},
            body={
                "description": description,
                "deadline": deadline_,
                "startDate": start_date,
                "priority": priority,
                "title": title,
                "milestoneid": milestone_id,
                "responsibles": responsibles,
                "projectID": project_id,
                "notify": notify,
                "status": status,
                "progress": progress,
            },
        )

    def delete(self, task_id: int, **options: Unpack[FormatCallOptions]) -> Task:
        """Delete a task and return it.

        Args:
            task_id: Id of the task.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"taskid": task_id})

    def list_filtered(
        self,
        *,
        project_id: int | None = None,
        my_projects: bool | None = None,
        milestone: int | None = None,
        my_milestones: bool | None = None,
        nomilestone: bool | None = None,
        tag: int | None = None,
        status: TaskStatus | None = None,
        substatus: int | None = None,
        follow: bool | None = None,
        department: UUID | None = None,
        participant: UUID | None = None,
        creator: UUID | None = None,
        deadline_start: datetime | None = None,
        deadline_stop: datetime | None = None,
        last_id: int | None = None,
        **options: Unpack[ListOptions],
    ) -> Page[Task]:
        """List the tasks that match filters such as project, milestone, tag, status or person.

        Args:
            project_id: Id of the project.
            my_projects: Whether to keep to the current user's projects.
            milestone: Id of the milestone.
            my_milestones: Whether to keep to the current user's milestones.
            nomilestone: Whether to return only tasks without a milestone.
            tag: Id of the tag.
            status: Status of the task.
            substatus: Id of the custom task status.
            follow: Whether to return only what the current user follows.
            department: Id of the department or group.
            participant: Id of the participant.
            creator: Id of the user who created the tasks.
            deadline_start: Earliest deadline to include.
            deadline_stop: Latest deadline to include.
            last_id: Id of the last item.
        """
        return self._paged(
            _LIST_FILTERED,
            options,
            query={
                "projectid": project_id,
                "myProjects": my_projects,
                "milestone": milestone,
                "myMilestones": my_milestones,
                "nomilestone": nomilestone,
                "tag": tag,
                "status": status,
                "substatus": substatus,
                "follow": follow,
                "departament": department,
                "participant": participant,
                "creator": creator,
                "deadlineStart": deadline_start,
                "deadlineStop": deadline_stop,
                "lastId": last_id,
            },
        )

    def set_status(
        self,
        task_id: int,
        *,
        status: TaskStatus,
        status_id: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> TaskFull:
        """Change the status of a task.

        Args:
            task_id: Id of the task.
            status: Status of the task.
            status_id: Id of the custom status.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SET_STATUS,
            options,
            path={"taskid": task_id},
            body={"status": status, "statusId": status_id},
        )

    def set_status_many(
        self,
        *,
        task_ids: Sequence[int],
        status: TaskStatus,
        status_id: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[TaskFull]:
        """Change the status of several tasks at once.

        Args:
            task_ids: Ids of the tasks.
            status: Status of the task.
            status_id: Id of the custom status.
        """
        return self._call(
            _SET_STATUS_MANY,
            options,
            body={"taskids": task_ids, "status": status, "statusId": status_id},
        )

    def set_milestone(
        self, task_id: int, *, milestone_id: int, **options: Unpack[FormatCallOptions]
    ) -> TaskFull:
        """Put a task under another milestone.

        Args:
            task_id: Id of the task.
            milestone_id: Id of the milestone.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SET_MILESTONE, options, path={"taskid": task_id}, body={"milestoneid": milestone_id}
        )

    def set_milestone_many(
        self, *, task_ids: Sequence[int], milestone_id: int, **options: Unpack[FormatCallOptions]
    ) -> builtins.list[TaskFull]:
        """Put several tasks under another milestone.

        Args:
            task_ids: Ids of the tasks.
            milestone_id: Id of the milestone.
        """
        return self._call(
            _SET_MILESTONE_MANY, options, body={"taskids": task_ids, "milestoneid": milestone_id}
        )

    def copy(
        self,
        copy_from: int,
        *,
        project_id: int | None = None,
        description: str | None = None,
        deadline_: datetime | None = None,
        priority: TaskPriority | None = None,
        title: str | None = None,
        milestone_id: int | None = None,
        responsibles: Sequence[UUID] | None = None,
        notify: bool | None = None,
        start_date: datetime | None = None,
        copy_subtasks: bool | None = None,
        copy_files: bool | None = None,
        remove_old: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Task:
        """Copy a task under new details, with its subtasks if wanted.

        Args:
            copy_from: Id of the task to copy.
            project_id: Id of the project.
            deadline_: Time by which it is due.
            priority: Task priority.
            milestone_id: Id of the milestone.
            responsibles: Ids of the users responsible for the task.
            notify: Whether to notify the users responsible for the task.
            copy_subtasks: Whether to copy the subtasks too.
            copy_files: Whether to copy the attached files too.
            remove_old: Whether to remove the original task.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _COPY,
            options,
            path={"copyFrom": copy_from},
            body={
                "projectid": project_id,
                "description": description,
                "deadline": deadline_,
                "priority": priority,
                "title": title,
                "milestoneid": milestone_id,
                "responsibles": responsibles,
                "notify": notify,
                "startDate": start_date,
                "copySubtasks": copy_subtasks,
                "copyFiles": copy_files,
                "removeOld": remove_old,
            },
        )

    def delete_many(
        self, *, task_ids: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[Task]:
        """Delete several tasks and return them.

        Args:
            task_ids: Ids of the tasks.
        """
        return self._call(_DELETE_MANY, options, query={"taskids": task_ids})

    def notify_responsible(self, task_id: int, **options: Unpack[FormatCallOptions]) -> Task:
        """Send the person responsible for a task a notice about it.

        Args:
            task_id: Id of the task.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_NOTIFY_RESPONSIBLE, options, path={"taskid": task_id})

    def subscribe(self, task_id: int, **options: Unpack[FormatCallOptions]) -> Task:
        """Subscribe the current user to notices of what happens in a task.

        Args:
            task_id: Id of the task.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_SUBSCRIBE, options, path={"taskid": task_id})

    def check_subscription(self, task_id: int, **options: Unpack[FormatCallOptions]) -> bool:
        """Tell whether the current user gets notices of what happens in a task.

        Args:
            task_id: Id of the task.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_CHECK_SUBSCRIPTION, options, path={"taskid": task_id})

    def add_link(
        self,
        parent_task_id: int,
        *,
        dependence_task_id: int,
        link_type: TaskLinkType,
        **options: Unpack[FormatCallOptions],
    ) -> Task:
        """Make one task depend on another by a link of the given type.

        Args:
            parent_task_id: Id of the parent task.
            dependence_task_id: Id of the dependent task.
            link_type: Link between the tasks.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _ADD_LINK,
            options,
            path={"parentTaskId": parent_task_id},
            body={"dependenceTaskId": dependence_task_id, "linkType": link_type},
        )

    def remove_link(
        self,
        task_id: int,
        *,
        dependence_task_id: int,
        parent_task_id: int,
        **options: Unpack[FormatCallOptions],
    ) -> Task:
        """Remove the link between a task and the one it depends on.

        Args:
            task_id: Id of the task.
            dependence_task_id: Id of the dependent task.
            parent_task_id: Id of the parent task.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _REMOVE_LINK,
            options,
            path={"taskid": task_id},
            query={"dependenceTaskId": dependence_task_id, "parentTaskId": parent_task_id},
        )

    def list(self, project_id: int, **options: Unpack[ListOptions]) -> Page[Task]:
        """List the tasks of a project.

        Args:
            project_id: Id of the project.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_LIST, options, path={"projectid": project_id})

    def create(
        self,
        project_id: int,
        *,
        title: str,
        description: str | None = None,
        deadline_: datetime | None = None,
        priority: TaskPriority | None = None,
        milestone_id: int | None = None,
        responsibles: Sequence[UUID] | None = None,
        notify: bool | None = None,
        start_date: datetime | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Task:
        """Create a task in a project.

        Args:
            project_id: Id of the project.
            deadline_: Time by which it is due.
            priority: Task priority.
            milestone_id: Id of the milestone.
            responsibles: Ids of the users responsible for the task.
            notify: Whether to notify the users responsible for the task.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _CREATE,
            options,
            path={"projectid": project_id},
            body={
                "description": description,
                "deadline": deadline_,
                "priority": priority,
                "title": title,
                "milestoneid": milestone_id,
                "responsibles": responsibles,
                "notify": notify,
                "startDate": start_date,
            },
        )

    def create_from_message(
        self, project_id: int, message_id: int, **options: Unpack[FormatCallOptions]
    ) -> Task:
        """Create a task in a project from a discussion message.

        Args:
            project_id: Id of the project.
            message_id: Id of the message.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _CREATE_FROM_MESSAGE, options, path={"projectid": project_id, "messageid": message_id}
        )

    def list_by_status(
        self, project_id: int, status: TaskStatus, **options: Unpack[ListOptions]
    ) -> Page[Task]:
        """List the tasks of a project that have a given status.

        Args:
            project_id: Id of the project.
            status: Status of the task.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(
            _LIST_BY_STATUS, options, path={"projectid": project_id, "status": status}
        )

    def list_my_in_project_by_status(
        self, project_id: int, status: TaskStatus, **options: Unpack[ListOptions]
    ) -> Page[Task]:
        """List the current user's tasks of one project that have a given status.

        Args:
            project_id: Id of the project.
            status: Status of the task.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(
            _LIST_MY_IN_PROJECT_BY_STATUS, options, path={"projectid": project_id, "status": status}
        )


class AsyncProjectsTasks(AsyncResource):
    """Tasks of projects.

    What its methods take and raise is told in `ProjectsTasks`.
    """

    with_raw_response = raw_view(lambda: AsyncProjectsTasksWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncProjectsTasksWithStreamingResponse)

    @cached_property
    def statuses(self) -> AsyncProjectsTasksStatuses:
        """Statuses of your own for tasks."""
        from .projects_tasks_statuses import AsyncProjectsTasksStatuses

        return AsyncProjectsTasksStatuses(self._core)

    @cached_property
    def subtasks(self) -> AsyncProjectsTasksSubtasks:
        """Parts of tasks."""
        from .projects_tasks_subtasks import AsyncProjectsTasksSubtasks

        return AsyncProjectsTasksSubtasks(self._core)

    def list_my(self, **options: Unpack[ListOptions]) -> AsyncPaginator[Task]:
        """List the tasks of the current user in all projects.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_MY, options)

    def list_my_by_status(
        self, status: TaskStatus, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[Task]:
        """List the tasks of the current user that have a given status, in all projects.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_MY_BY_STATUS, options, path={"status": status})

    async def get(self, task_id: int, **options: Unpack[FormatCallOptions]) -> TaskFull:
        """Return a task in full."""
        return await self._call(_GET, options, path={"taskid": task_id})

    async def update(
        self,
        task_id: int,
        *,
        description: str | None = None,
        deadline_: datetime | None = None,
        start_date: datetime | None = None,
        priority: TaskPriority | None = None,
        title: str | None = None,
        milestone_id: int | None = None,
        responsibles: Sequence[UUID] | None = None,
        project_id: int | None = None,
        notify: bool | None = None,
        status: TaskStatus | None = None,
        progress: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> TaskFull:
        """Change a task: its title, dates, people, milestone, priority, status or progress."""
        return await self._call(
            _UPDATE,
            options,
            path={"taskid": task_id},
            body={
                "description": description,
                "deadline": deadline_,
                "startDate": start_date,
                "priority": priority,
                "title": title,
                "milestoneid": milestone_id,
                "responsibles": responsibles,
                "projectID": project_id,
                "notify": notify,
                "status": status,
                "progress": progress,
            },
        )

    async def delete(self, task_id: int, **options: Unpack[FormatCallOptions]) -> Task:
        """Delete a task and return it."""
        return await self._call(_DELETE, options, path={"taskid": task_id})

    def list_filtered(
        self,
        *,
        project_id: int | None = None,
        my_projects: bool | None = None,
        milestone: int | None = None,
        my_milestones: bool | None = None,
        nomilestone: bool | None = None,
        tag: int | None = None,
        status: TaskStatus | None = None,
        substatus: int | None = None,
        follow: bool | None = None,
        department: UUID | None = None,
        participant: UUID | None = None,
        creator: UUID | None = None,
        deadline_start: datetime | None = None,
        deadline_stop: datetime | None = None,
        last_id: int | None = None,
        **options: Unpack[ListOptions],
    ) -> AsyncPaginator[Task]:
        """List the tasks that match filters such as project, milestone, tag, status or person.

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
                "nomilestone": nomilestone,
                "tag": tag,
                "status": status,
                "substatus": substatus,
                "follow": follow,
                "departament": department,
                "participant": participant,
                "creator": creator,
                "deadlineStart": deadline_start,
                "deadlineStop": deadline_stop,
                "lastId": last_id,
            },
        )

    async def set_status(
        self,
        task_id: int,
        *,
        status: TaskStatus,
        status_id: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> TaskFull:
        """Change the status of a task."""
        return await self._call(
            _SET_STATUS,
            options,
            path={"taskid": task_id},
            body={"status": status, "statusId": status_id},
        )

    async def set_status_many(
        self,
        *,
        task_ids: Sequence[int],
        status: TaskStatus,
        status_id: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[TaskFull]:
        """Change the status of several tasks at once."""
        return await self._call(
            _SET_STATUS_MANY,
            options,
            body={"taskids": task_ids, "status": status, "statusId": status_id},
        )

    async def set_milestone(
        self, task_id: int, *, milestone_id: int, **options: Unpack[FormatCallOptions]
    ) -> TaskFull:
        """Put a task under another milestone."""
        return await self._call(
            _SET_MILESTONE, options, path={"taskid": task_id}, body={"milestoneid": milestone_id}
        )

    async def set_milestone_many(
        self, *, task_ids: Sequence[int], milestone_id: int, **options: Unpack[FormatCallOptions]
    ) -> builtins.list[TaskFull]:
        """Put several tasks under another milestone."""
        return await self._call(
            _SET_MILESTONE_MANY, options, body={"taskids": task_ids, "milestoneid": milestone_id}
        )

    async def copy(
        self,
        copy_from: int,
        *,
        project_id: int | None = None,
        description: str | None = None,
        deadline_: datetime | None = None,
        priority: TaskPriority | None = None,
        title: str | None = None,
        milestone_id: int | None = None,
        responsibles: Sequence[UUID] | None = None,
        notify: bool | None = None,
        start_date: datetime | None = None,
        copy_subtasks: bool | None = None,
        copy_files: bool | None = None,
        remove_old: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Task:
        """Copy a task under new details, with its subtasks if wanted."""
        return await self._call(
            _COPY,
            options,
            path={"copyFrom": copy_from},
            body={
                "projectid": project_id,
                "description": description,
                "deadline": deadline_,
                "priority": priority,
                "title": title,
                "milestoneid": milestone_id,
                "responsibles": responsibles,
                "notify": notify,
                "startDate": start_date,
                "copySubtasks": copy_subtasks,
                "copyFiles": copy_files,
                "removeOld": remove_old,
            },
        )

    async def delete_many(
        self, *, task_ids: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[Task]:
        """Delete several tasks and return them."""
        return await self._call(_DELETE_MANY, options, query={"taskids": task_ids})

    async def notify_responsible(self, task_id: int, **options: Unpack[FormatCallOptions]) -> Task:
        """Send the person responsible for a task a notice about it."""
        return await self._call(_NOTIFY_RESPONSIBLE, options, path={"taskid": task_id})

    async def subscribe(self, task_id: int, **options: Unpack[FormatCallOptions]) -> Task:
        """Subscribe the current user to notices of what happens in a task."""
        return await self._call(_SUBSCRIBE, options, path={"taskid": task_id})

    async def check_subscription(self, task_id: int, **options: Unpack[FormatCallOptions]) -> bool:
        """Tell whether the current user gets notices of what happens in a task."""
        return await self._call(_CHECK_SUBSCRIPTION, options, path={"taskid": task_id})

    async def add_link(
        self,
        parent_task_id: int,
        *,
        dependence_task_id: int,
        link_type: TaskLinkType,
        **options: Unpack[FormatCallOptions],
    ) -> Task:
        """Make one task depend on another by a link of the given type."""
        return await self._call(
            _ADD_LINK,
            options,
            path={"parentTaskId": parent_task_id},
            body={"dependenceTaskId": dependence_task_id, "linkType": link_type},
        )

    async def remove_link(
        self,
        task_id: int,
        *,
        dependence_task_id: int,
        parent_task_id: int,
        **options: Unpack[FormatCallOptions],
    ) -> Task:
        """Remove the link between a task and the one it depends on."""
        return await self._call(
            _REMOVE_LINK,
            options,
            path={"taskid": task_id},
            query={"dependenceTaskId": dependence_task_id, "parentTaskId": parent_task_id},
        )

    def list(self, project_id: int, **options: Unpack[ListOptions]) -> AsyncPaginator[Task]:
        """List the tasks of a project.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options, path={"projectid": project_id})

    async def create(
        self,
        project_id: int,
        *,
        title: str,
        description: str | None = None,
        deadline_: datetime | None = None,
        priority: TaskPriority | None = None,
        milestone_id: int | None = None,
        responsibles: Sequence[UUID] | None = None,
        notify: bool | None = None,
        start_date: datetime | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Task:
        """Create a task in a project."""
        return await self._call(
            _CREATE,
            options,
            path={"projectid": project_id},
            body={
                "description": description,
                "deadline": deadline_,
                "priority": priority,
                "title": title,
                "milestoneid": milestone_id,
                "responsibles": responsibles,
                "notify": notify,
                "startDate": start_date,
            },
        )

    async def create_from_message(
        self, project_id: int, message_id: int, **options: Unpack[FormatCallOptions]
    ) -> Task:
        """Create a task in a project from a discussion message."""
        return await self._call(
            _CREATE_FROM_MESSAGE, options, path={"projectid": project_id, "messageid": message_id}
        )

    def list_by_status(
        self, project_id: int, status: TaskStatus, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[Task]:
        """List the tasks of a project that have a given status.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST_BY_STATUS, options, path={"projectid": project_id, "status": status}
        )

    def list_my_in_project_by_status(
        self, project_id: int, status: TaskStatus, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[Task]:
        """List the current user's tasks of one project that have a given status.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST_MY_IN_PROJECT_BY_STATUS, options, path={"projectid": project_id, "status": status}
        )


class ProjectsTasksWithRawResponse:
    """The methods of `ProjectsTasks`, answering with the raw response."""

    def __init__(self, raw: ProjectsTasks) -> None:
        self.list_my = as_raw(raw.list_my)
        self.list_my_by_status = as_raw(raw.list_my_by_status)
        self.get = as_raw(raw.get)
        self.update = as_raw(raw.update)
        self.delete = as_raw(raw.delete)
        self.list_filtered = as_raw(raw.list_filtered)
        self.set_status = as_raw(raw.set_status)
        self.set_status_many = as_raw(raw.set_status_many)
        self.set_milestone = as_raw(raw.set_milestone)
        self.set_milestone_many = as_raw(raw.set_milestone_many)
        self.copy = as_raw(raw.copy)
        self.delete_many = as_raw(raw.delete_many)
        self.notify_responsible = as_raw(raw.notify_responsible)
        self.subscribe = as_raw(raw.subscribe)
        self.check_subscription = as_raw(raw.check_subscription)
        self.add_link = as_raw(raw.add_link)
        self.remove_link = as_raw(raw.remove_link)
        self.list = as_raw(raw.list)
        self.create = as_raw(raw.create)
        self.create_from_message = as_raw(raw.create_from_message)
        self.list_by_status = as_raw(raw.list_by_status)
        self.list_my_in_project_by_status = as_raw(raw.list_my_in_project_by_status)


class AsyncProjectsTasksWithRawResponse:
    """The methods of `AsyncProjectsTasks`, answering with the raw response."""

    def __init__(self, raw: AsyncProjectsTasks) -> None:
        self.list_my = as_raw_async(raw.list_my)
        self.list_my_by_status = as_raw_async(raw.list_my_by_status)
        self.get = as_raw_async(raw.get)
        self.update = as_raw_async(raw.update)
        self.delete = as_raw_async(raw.delete)
        self.list_filtered = as_raw_async(raw.list_filtered)
        self.set_status = as_raw_async(raw.set_status)
        self.set_status_many = as_raw_async(raw.set_status_many)
        self.set_milestone = as_raw_async(raw.set_milestone)
        self.set_milestone_many = as_raw_async(raw.set_milestone_many)
        self.copy = as_raw_async(raw.copy)
        self.delete_many = as_raw_async(raw.delete_many)
        self.notify_responsible = as_raw_async(raw.notify_responsible)
        self.subscribe = as_raw_async(raw.subscribe)
        self.check_subscription = as_raw_async(raw.check_subscription)
        self.add_link = as_raw_async(raw.add_link)
        self.remove_link = as_raw_async(raw.remove_link)
        self.list = as_raw_async(raw.list)
        self.create = as_raw_async(raw.create)
        self.create_from_message = as_raw_async(raw.create_from_message)
        self.list_by_status = as_raw_async(raw.list_by_status)
        self.list_my_in_project_by_status = as_raw_async(raw.list_my_in_project_by_status)


class ProjectsTasksWithStreamingResponse:
    """The methods of `ProjectsTasks`, each a context manager over its response."""

    def __init__(self, streamed: ProjectsTasks) -> None:
        self.list_my = as_streamed(streamed.list_my)
        self.list_my_by_status = as_streamed(streamed.list_my_by_status)
        self.get = as_streamed(streamed.get)
        self.update = as_streamed(streamed.update)
        self.delete = as_streamed(streamed.delete)
        self.list_filtered = as_streamed(streamed.list_filtered)
        self.set_status = as_streamed(streamed.set_status)
        self.set_status_many = as_streamed(streamed.set_status_many)
        self.set_milestone = as_streamed(streamed.set_milestone)
        self.set_milestone_many = as_streamed(streamed.set_milestone_many)
        self.copy = as_streamed(streamed.copy)
        self.delete_many = as_streamed(streamed.delete_many)
        self.notify_responsible = as_streamed(streamed.notify_responsible)
        self.subscribe = as_streamed(streamed.subscribe)
        self.check_subscription = as_streamed(streamed.check_subscription)
        self.add_link = as_streamed(streamed.add_link)
        self.remove_link = as_streamed(streamed.remove_link)
        self.list = as_streamed(streamed.list)
        self.create = as_streamed(streamed.create)
        self.create_from_message = as_streamed(streamed.create_from_message)
        self.list_by_status = as_streamed(streamed.list_by_status)
        self.list_my_in_project_by_status = as_streamed(streamed.list_my_in_project_by_status)


class AsyncProjectsTasksWithStreamingResponse:
    """The methods of `AsyncProjectsTasks`, each a context manager over its response."""

    def __init__(self, streamed: AsyncProjectsTasks) -> None:
        self.list_my = as_streamed_async(streamed.list_my)
        self.list_my_by_status = as_streamed_async(streamed.list_my_by_status)
        self.get = as_streamed_async(streamed.get)
        self.update = as_streamed_async(streamed.update)
        self.delete = as_streamed_async(streamed.delete)
        self.list_filtered = as_streamed_async(streamed.list_filtered)
        self.set_status = as_streamed_async(streamed.set_status)
        self.set_status_many = as_streamed_async(streamed.set_status_many)
        self.set_milestone = as_streamed_async(streamed.set_milestone)
        self.set_milestone_many = as_streamed_async(streamed.set_milestone_many)
        self.copy = as_streamed_async(streamed.copy)
        self.delete_many = as_streamed_async(streamed.delete_many)
        self.notify_responsible = as_streamed_async(streamed.notify_responsible)
        self.subscribe = as_streamed_async(streamed.subscribe)
        self.check_subscription = as_streamed_async(streamed.check_subscription)
        self.add_link = as_streamed_async(streamed.add_link)
        self.remove_link = as_streamed_async(streamed.remove_link)
        self.list = as_streamed_async(streamed.list)
        self.create = as_streamed_async(streamed.create)
        self.create_from_message = as_streamed_async(streamed.create_from_message)
        self.list_by_status = as_streamed_async(streamed.list_by_status)
        self.list_my_in_project_by_status = as_streamed_async(streamed.list_my_in_project_by_status)
