"""Parts of tasks."""

from __future__ import annotations

from typing import Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.projects import Subtask, TaskStatus

__all__ = ["AsyncProjectsTasksSubtasks", "ProjectsTasksSubtasks"]

_CREATE: Final[Operation[Subtask]] = Operation(
    "projects.tasks.subtasks.create", "POST", "/api/2.0/project/task/{taskid}", Subtask, body="json"
)
_COPY: Final[Operation[Subtask]] = Operation(
    "projects.tasks.subtasks.copy",
    "POST",
    "/api/2.0/project/task/{taskid}/{subtaskid}/copy",
    Subtask,
)
_MOVE: Final[Operation[Subtask]] = Operation(
    "projects.tasks.subtasks.move",
    "PUT",
    "/api/2.0/project/task/{taskid}/{subtaskid}/move",
    Subtask,
)
_UPDATE: Final[Operation[Subtask]] = Operation(
    "projects.tasks.subtasks.update",
    "PUT",
    "/api/2.0/project/task/{taskid}/{subtaskid}",
    Subtask,
    body="json",
)
_DELETE: Final[Operation[Subtask]] = Operation(
    "projects.tasks.subtasks.delete",
    "DELETE",
    "/api/2.0/project/task/{taskid}/{subtaskid}",
    Subtask,
)
_SET_STATUS: Final[Operation[Subtask]] = Operation(
    "projects.tasks.subtasks.set_status",
    "PUT",
    "/api/2.0/project/task/{taskid}/{subtaskid}/status",
    Subtask,
    body="json",
)


class ProjectsTasksSubtasks(Resource):
    """Parts of tasks."""

    with_raw_response = raw_view(lambda: ProjectsTasksSubtasksWithRawResponse)
    with_streaming_response = streaming_view(lambda: ProjectsTasksSubtasksWithStreamingResponse)

    def create(
        self,
        task_id: int,
        *,
        title: str,
        responsible: UUID | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Subtask:
        """Create a subtask under a task.

        Args:
            task_id: Id of the task the subtask belongs to.
            responsible: Id of the user responsible.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _CREATE,
            options,
            path={"taskid": task_id},
            body={"responsible": responsible, "title": title},
        )

    def copy(self, task_id: int, subtask_id: int, **options: Unpack[FormatCallOptions]) -> Subtask:
        """Copy a subtask and return the new one.

        Args:
            task_id: Id of the task.
            subtask_id: Id of the subtask.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_COPY, options, path={"taskid": task_id, "subtaskid": subtask_id})

    def move(self, task_id: int, subtask_id: int, **options: Unpack[FormatCallOptions]) -> Subtask:
        """Move a subtask to another task.

        Args:
            task_id: Id of the task.
            subtask_id: Id of the subtask.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_MOVE, options, path={"taskid": task_id, "subtaskid": subtask_id})

    def update(
        self,
        task_id: int,
        subtask_id: int,
        *,
        responsible: UUID | None = None,
        title: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Subtask:
        """Change the title of a subtask or who is responsible for it.

        Args:
            task_id: Id of the task.
            subtask_id: Id of the subtask.
            responsible: Id of the user responsible.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"taskid": task_id, "subtaskid": subtask_id},
            body={"responsible": responsible, "title": title},
        )

    def delete(
        self, task_id: int, subtask_id: int, **options: Unpack[FormatCallOptions]
    ) -> Subtask:
        """Delete a subtask from its task.

        Args:
            task_id: Id of the task.
            subtask_id: Id of the subtask.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"taskid": task_id, "subtaskid": subtask_id})

    def set_status(
        self,
        task_id: int,
        subtask_id: int,
        *,
        status: TaskStatus,
        **options: Unpack[FormatCallOptions],
    ) -> Subtask:
        """Change the status of a subtask.

        Args:
            task_id: Id of the task.
            subtask_id: Id of the subtask.
            status: Status of the subtask.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SET_STATUS,
            options,
            path={"taskid": task_id, "subtaskid": subtask_id},
            body={"status": status},
        )


class AsyncProjectsTasksSubtasks(AsyncResource):
    """Parts of tasks.

    What its methods take and raise is told in `ProjectsTasksSubtasks`.
    """

    with_raw_response = raw_view(lambda: AsyncProjectsTasksSubtasksWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: AsyncProjectsTasksSubtasksWithStreamingResponse
    )

    async def create(
        self,
        task_id: int,
        *,
        title: str,
        responsible: UUID | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Subtask:
        """Create a subtask under a task."""
        return await self._call(
            _CREATE,
            options,
            path={"taskid": task_id},
            body={"responsible": responsible, "title": title},
        )

    async def copy(
        self, task_id: int, subtask_id: int, **options: Unpack[FormatCallOptions]
    ) -> Subtask:
        """Copy a subtask and return the new one."""
        return await self._call(_COPY, options, path={"taskid": task_id, "subtaskid": subtask_id})

    async def move(
        self, task_id: int, subtask_id: int, **options: Unpack[FormatCallOptions]
    ) -> Subtask:
        """Move a subtask to another task."""
        return await self._call(_MOVE, options, path={"taskid": task_id, "subtaskid": subtask_id})

    async def update(
        self,
        task_id: int,
        subtask_id: int,
        *,
        responsible: UUID | None = None,
        title: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Subtask:
        """Change the title of a subtask or who is responsible for it."""
        return await self._call(
            _UPDATE,
            options,
            path={"taskid": task_id, "subtaskid": subtask_id},
            body={"responsible": responsible, "title": title},
        )

    async def delete(
        self, task_id: int, subtask_id: int, **options: Unpack[FormatCallOptions]
    ) -> Subtask:
        """Delete a subtask from its task."""
        return await self._call(_DELETE, options, path={"taskid": task_id, "subtaskid": subtask_id})

    async def set_status(
        self,
        task_id: int,
        subtask_id: int,
        *,
        status: TaskStatus,
        **options: Unpack[FormatCallOptions],
    ) -> Subtask:
        """Change the status of a subtask."""
        return await self._call(
            _SET_STATUS,
            options,
            path={"taskid": task_id, "subtaskid": subtask_id},
            body={"status": status},
        )


class ProjectsTasksSubtasksWithRawResponse:
    """The methods of `ProjectsTasksSubtasks`, answering with the raw response."""

    def __init__(self, raw: ProjectsTasksSubtasks) -> None:
        self.create = as_raw(raw.create)
        self.copy = as_raw(raw.copy)
        self.move = as_raw(raw.move)
        self.update = as_raw(raw.update)
        self.delete = as_raw(raw.delete)
        self.set_status = as_raw(raw.set_status)


class AsyncProjectsTasksSubtasksWithRawResponse:
    """The methods of `AsyncProjectsTasksSubtasks`, answering with the raw response."""

    def __init__(self, raw: AsyncProjectsTasksSubtasks) -> None:
        self.create = as_raw_async(raw.create)
        self.copy = as_raw_async(raw.copy)
        self.move = as_raw_async(raw.move)
        self.update = as_raw_async(raw.update)
        self.delete = as_raw_async(raw.delete)
        self.set_status = as_raw_async(raw.set_status)


class ProjectsTasksSubtasksWithStreamingResponse:
    """The methods of `ProjectsTasksSubtasks`, each a context manager over its response."""

    def __init__(self, streamed: ProjectsTasksSubtasks) -> None:
        self.create = as_streamed(streamed.create)
        self.copy = as_streamed(streamed.copy)
        self.move = as_streamed(streamed.move)
        self.update = as_streamed(streamed.update)
        self.delete = as_streamed(streamed.delete)
        self.set_status = as_streamed(streamed.set_status)


class AsyncProjectsTasksSubtasksWithStreamingResponse:
    """The methods of `AsyncProjectsTasksSubtasks`, each a context manager over its response."""

    def __init__(self, streamed: AsyncProjectsTasksSubtasks) -> None:
        self.create = as_streamed_async(streamed.create)
        self.copy = as_streamed_async(streamed.copy)
        self.move = as_streamed_async(streamed.move)
        self.update = as_streamed_async(streamed.update)
        self.delete = as_streamed_async(streamed.delete)
        self.set_status = as_streamed_async(streamed.set_status)
