"""Statuses of your own for tasks."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.projects import CustomTaskStatus

__all__ = ["AsyncProjectsTasksStatuses", "ProjectsTasksStatuses"]

_CREATE: Final[Operation[CustomTaskStatus]] = Operation(
    "projects.tasks.statuses.create",
    "POST",
    "/api/2.0/project/status",
    CustomTaskStatus,
    body="json",
)
_UPDATE: Final[Operation[CustomTaskStatus]] = Operation(
    "projects.tasks.statuses.update",
    "PUT",
    "/api/2.0/project/status",
    CustomTaskStatus,
    body="json",
)
_LIST: Final[Operation[list[CustomTaskStatus]]] = Operation(
    "projects.tasks.statuses.list",
    "GET",
    "/api/2.0/project/status",
    list[CustomTaskStatus],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_UPDATE_MANY: Final[Operation[list[CustomTaskStatus]]] = Operation(
    "projects.tasks.statuses.update_many",
    "PUT",
    "/api/2.0/project/statuses",
    list[CustomTaskStatus],
    body="json",
)
_DELETE: Final[Operation[CustomTaskStatus]] = Operation(
    "projects.tasks.statuses.delete", "DELETE", "/api/2.0/project/status/{id}", CustomTaskStatus
)


class ProjectsTasksStatuses(Resource):
    """Statuses of your own for tasks."""

    with_raw_response = raw_view(lambda: ProjectsTasksStatusesWithRawResponse)
    with_streaming_response = streaming_view(lambda: ProjectsTasksStatusesWithStreamingResponse)

    def create(
        self, *, status: CustomTaskStatus, **options: Unpack[FormatCallOptions]
    ) -> CustomTaskStatus:
        """Create a custom task status.

        Args:
            status: Status of the task.
        """
        return self._call(_CREATE, options, body={"status": status})

    def update(
        self, *, new_status: CustomTaskStatus, **options: Unpack[FormatCallOptions]
    ) -> CustomTaskStatus:
        """Change a task status.

        Args:
            new_status: Status to set.
        """
        return self._call(_UPDATE, options, body={"newStatus": new_status})

    def list(self, **options: Unpack[ListOptions]) -> Page[CustomTaskStatus]:
        """List the statuses a task may have."""
        return self._paged(_LIST, options)

    def update_many(
        self, *, statuses: Sequence[CustomTaskStatus], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[CustomTaskStatus]:
        """Change several task statuses at once."""
        return self._call(_UPDATE_MANY, options, body={"statuses": statuses})

    def delete(self, id: int, **options: Unpack[FormatCallOptions]) -> CustomTaskStatus:
        """Delete a task status.

        Args:
            id: Id of the task status.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"id": id})


class AsyncProjectsTasksStatuses(AsyncResource):
    """Statuses of your own for tasks.

    What its methods take and raise is told in `ProjectsTasksStatuses`.
    """

    with_raw_response = raw_view(lambda: AsyncProjectsTasksStatusesWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: AsyncProjectsTasksStatusesWithStreamingResponse
    )

    async def create(
        self, *, status: CustomTaskStatus, **options: Unpack[FormatCallOptions]
    ) -> CustomTaskStatus:
        """Create a custom task status."""
        return await self._call(_CREATE, options, body={"status": status})

    async def update(
        self, *, new_status: CustomTaskStatus, **options: Unpack[FormatCallOptions]
    ) -> CustomTaskStatus:
        """Change a task status."""
        return await self._call(_UPDATE, options, body={"newStatus": new_status})

    def list(self, **options: Unpack[ListOptions]) -> AsyncPaginator[CustomTaskStatus]:
        """List the statuses a task may have.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options)

    async def update_many(
        self, *, statuses: Sequence[CustomTaskStatus], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[CustomTaskStatus]:
        """Change several task statuses at once."""
        return await self._call(_UPDATE_MANY, options, body={"statuses": statuses})

    async def delete(self, id: int, **options: Unpack[FormatCallOptions]) -> CustomTaskStatus:
        """Delete a task status."""
        return await self._call(_DELETE, options, path={"id": id})


class ProjectsTasksStatusesWithRawResponse:
    """The methods of `ProjectsTasksStatuses`, answering with the raw response."""

    def __init__(self, raw: ProjectsTasksStatuses) -> None:
        self.create = as_raw(raw.create)
        self.update = as_raw(raw.update)
        self.list = as_raw(raw.list)
        self.update_many = as_raw(raw.update_many)
        self.delete = as_raw(raw.delete)


class AsyncProjectsTasksStatusesWithRawResponse:
    """The methods of `AsyncProjectsTasksStatuses`, answering with the raw response."""

    def __init__(self, raw: AsyncProjectsTasksStatuses) -> None:
        self.create = as_raw_async(raw.create)
        self.update = as_raw_async(raw.update)
        self.list = as_raw_async(raw.list)
        self.update_many = as_raw_async(raw.update_many)
        self.delete = as_raw_async(raw.delete)


class ProjectsTasksStatusesWithStreamingResponse:
    """The methods of `ProjectsTasksStatuses`, each a context manager over its response."""

    def __init__(self, streamed: ProjectsTasksStatuses) -> None:
        self.create = as_streamed(streamed.create)
        self.update = as_streamed(streamed.update)
        self.list = as_streamed(streamed.list)
        self.update_many = as_streamed(streamed.update_many)
        self.delete = as_streamed(streamed.delete)


class AsyncProjectsTasksStatusesWithStreamingResponse:
    """The methods of `AsyncProjectsTasksStatuses`, each a context manager over its response."""

    def __init__(self, streamed: AsyncProjectsTasksStatuses) -> None:
        self.create = as_streamed_async(streamed.create)
        self.update = as_streamed_async(streamed.update)
        self.list = as_streamed_async(streamed.list)
        self.update_many = as_streamed_async(streamed.update_many)
        self.delete = as_streamed_async(streamed.delete)
