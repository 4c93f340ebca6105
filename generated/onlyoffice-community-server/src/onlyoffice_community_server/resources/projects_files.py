"""Files of projects, tasks and discussions."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.files import File, FolderContent
from ..types.projects import Discussion, ProjectEntityType, Task

__all__ = ["AsyncProjectsFiles", "ProjectsFiles"]

_LIST_FOR_TASK: Final[Operation[list[File]]] = Operation(
    "projects.files.list_for_task",
    "GET",
    "/api/2.0/project/task/{taskid}/files",
    list[File],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_ATTACH_TO_TASK: Final[Operation[Task]] = Operation(
    "projects.files.attach_to_task",
    "POST",
    "/api/2.0/project/task/{taskid}/files",
    Task,
    body="json",
)
_DETACH_FROM_TASK: Final[Operation[Task]] = Operation(
    "projects.files.detach_from_task", "DELETE", "/api/2.0/project/task/{taskid}/files", Task
)
_LIST_FOR_DISCUSSION: Final[Operation[list[File]]] = Operation(
    "projects.files.list_for_discussion",
    "GET",
    "/api/2.0/project/message/{messageid}/files",
    list[File],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_ATTACH_TO_DISCUSSION: Final[Operation[Discussion]] = Operation(
    "projects.files.attach_to_discussion",
    "POST",
    "/api/2.0/project/message/{messageid}/files",
    Discussion,
    body="json",
)
_DETACH_FROM_DISCUSSION: Final[Operation[Discussion]] = Operation(
    "projects.files.detach_from_discussion",
    "DELETE",
    "/api/2.0/project/message/{messageid}/files",
    Discussion,
)
_LIST: Final[Operation[FolderContent]] = Operation(
    "projects.files.list", "GET", "/api/2.0/project/{id}/files", FolderContent
)
_LIST_FOR_ENTITY: Final[Operation[list[File]]] = Operation(
    "projects.files.list_for_entity",
    "GET",
    "/api/2.0/project/{entityID}/entityfiles",
    list[File],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)


class ProjectsFiles(Resource):
    """Files of projects, tasks and discussions."""

    with_raw_response = raw_view(lambda: ProjectsFilesWithRawResponse)
    with_streaming_response = streaming_view(lambda: ProjectsFilesWithStreamingResponse)

    def list_for_task(self, task_id: int, **options: Unpack[ListOptions]) -> Page[File]:
        """List the files attached to a task.

        Args:
            task_id: Id of the task.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_LIST_FOR_TASK, options, path={"taskid": task_id})

    def attach_to_task(
        self, task_id: int, *, files: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> Task:
        """Attach files, given by their IDs, to a task.

        Args:
            task_id: Id of the task.
            files: Ids of the files.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_ATTACH_TO_TASK, options, path={"taskid": task_id}, body={"files": files})

    def detach_from_task(
        self, task_id: int, *, file_id: int, **options: Unpack[FormatCallOptions]
    ) -> Task:
        """Detach a file from a task.

        Args:
            task_id: Id of the task.
            file_id: Id of the file.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _DETACH_FROM_TASK, options, path={"taskid": task_id}, query={"fileid": file_id}
        )

    def list_for_discussion(self, message_id: int, **options: Unpack[ListOptions]) -> Page[File]:
        """List the files attached to a discussion message.

        Args:
            message_id: Id of the message.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_LIST_FOR_DISCUSSION, options, path={"messageid": message_id})

    def attach_to_discussion(
        self, message_id: int, *, files: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> Discussion:
        """Attach files, given by their IDs, to a discussion message.

        Args:
            message_id: Id of the message.
            files: Ids of the files.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _ATTACH_TO_DISCUSSION, options, path={"messageid": message_id}, body={"files": files}
        )

    def detach_from_discussion(
        self, message_id: int, *, file_id: int, **options: Unpack[FormatCallOptions]
    ) -> Discussion:
        """Detach a file from a discussion message.

        Args:
            message_id: Id of the message.
            file_id: Id of the file.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _DETACH_FROM_DISCUSSION,
            options,
            path={"messageid": message_id},
            query={"fileid": file_id},
        )

    def list(self, id: int, **options: Unpack[FormatCallOptions]) -> FolderContent:
        """List the files and folders of a project.

        Args:
            id: Id of the project.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_LIST, options, path={"id": id})

    def list_for_entity(
        self,
        entity_id: int,
        *,
        entity_type: ProjectEntityType | None = None,
        **options: Unpack[ListOptions],
    ) -> Page[File]:
        """List the files of an entity of the given type.

        Args:
            entity_id: Id of the entity.
            entity_type: Number of the kind of entity.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(
            _LIST_FOR_ENTITY,
            options,
            path={"entityID": entity_id},
            query={"entityType": entity_type},
        )


class AsyncProjectsFiles(AsyncResource):
    """Files of projects, tasks and discussions.

    What its methods take and raise is told in `ProjectsFiles`.
    """

    with_raw_response = raw_view(lambda: AsyncProjectsFilesWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncProjectsFilesWithStreamingResponse)

    def list_for_task(self, task_id: int, **options: Unpack[ListOptions]) -> AsyncPaginator[File]:
        """List the files attached to a task.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_FOR_TASK, options, path={"taskid": task_id})

    async def attach_to_task(
        self, task_id: int, *, files: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> Task:
        """Attach files, given by their IDs, to a task."""
        return await self._call(
            _ATTACH_TO_TASK, options, path={"taskid": task_id}, body={"files": files}
        )

    async def detach_from_task(
        self, task_id: int, *, file_id: int, **options: Unpack[FormatCallOptions]
    ) -> Task:
        """Detach a file from a task."""
        return await self._call(
            _DETACH_FROM_TASK, options, path={"taskid": task_id}, query={"fileid": file_id}
        )

    def list_for_discussion(
        self, message_id: int, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[File]:
        """List the files attached to a discussion message.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_FOR_DISCUSSION, options, path={"messageid": message_id})

    async def attach_to_discussion(
        self, message_id: int, *, files: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> Discussion:
        """Attach files, given by their IDs, to a discussion message."""
        return await self._call(
            _ATTACH_TO_DISCUSSION, options, path={"messageid": message_id}, body={"files": files}
        )

    async def detach_from_discussion(
        self, message_id: int, *, file_id: int, **options: Unpack[FormatCallOptions]
    ) -> Discussion:
        """Detach a file from a discussion message."""
        return await self._call(
            _DETACH_FROM_DISCUSSION,
            options,
            path={"messageid": message_id},
            query={"fileid": file_id},
        )

    async def list(self, id: int, **options: Unpack[FormatCallOptions]) -> FolderContent:
        """List the files and folders of a project."""
        return await self._call(_LIST, options, path={"id": id})

    def list_for_entity(
        self,
        entity_id: int,
        *,
        entity_type: ProjectEntityType | None = None,
        **options: Unpack[ListOptions],
    ) -> AsyncPaginator[File]:
        """List the files of an entity of the given type.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST_FOR_ENTITY,
            options,
            path={"entityID": entity_id},
            query={"entityType": entity_type},
        )


class ProjectsFilesWithRawResponse:
    """The methods of `ProjectsFiles`, answering with the raw response."""

    def __init__(self, raw: ProjectsFiles) -> None:
        self.list_for_task = as_raw(raw.list_for_task)
        self.attach_to_task = as_raw(raw.attach_to_task)
        self.detach_from_task = as_raw(raw.detach_from_task)
        self.list_for_discussion = as_raw(raw.list_for_discussion)
        self.attach_to_discussion = as_raw(raw.attach_to_discussion)
        self.detach_from_discussion = as_raw(raw.detach_from_discussion)
        self.list = as_raw(raw.list)
        self.list_for_entity = as_raw(raw.list_for_entity)


class AsyncProjectsFilesWithRawResponse:
    """The methods of `AsyncProjectsFiles`, answering with the raw response."""

    def __init__(self, raw: AsyncProjectsFiles) -> None:
        self.list_for_task = as_raw_async(raw.list_for_task)
        self.attach_to_task = as_raw_async(raw.attach_to_task)
        self.detach_from_task = as_raw_async(raw.detach_from_task)
        self.list_for_discussion = as_raw_async(raw.list_for_discussion)
        self.attach_to_discussion = as_raw_async(raw.attach_to_discussion)
        self.detach_from_discussion = as_raw_async(raw.detach_from_discussion)
        self.list = as_raw_async(raw.list)
        self.list_for_entity = as_raw_async(raw.list_for_entity)


class ProjectsFilesWithStreamingResponse:
    """The methods of `ProjectsFiles`, each a context manager over its response."""

    def __init__(self, streamed: ProjectsFiles) -> None:
        self.list_for_task = as_streamed(streamed.list_for_task)
        self.attach_to_task = as_streamed(streamed.attach_to_task)
        self.detach_from_task = as_streamed(streamed.detach_from_task)
        self.list_for_discussion = as_streamed(streamed.list_for_discussion)
        self.attach_to_discussion = as_streamed(streamed.attach_to_discussion)
        self.detach_from_discussion = as_streamed(streamed.detach_from_discussion)
        self.list = as_streamed(streamed.list)
        self.list_for_entity = as_streamed(streamed.list_for_entity)


class AsyncProjectsFilesWithStreamingResponse:
    """The methods of `AsyncProjectsFiles`, each a context manager over its response."""

    def __init__(self, streamed: AsyncProjectsFiles) -> None:
        self.list_for_task = as_streamed_async(streamed.list_for_task)
        self.attach_to_task = as_streamed_async(streamed.attach_to_task)
        self.detach_from_task = as_streamed_async(streamed.detach_from_task)
        self.list_for_discussion = as_streamed_async(streamed.list_for_discussion)
        self.attach_to_discussion = as_streamed_async(streamed.attach_to_discussion)
        self.detach_from_discussion = as_streamed_async(streamed.detach_from_discussion)
        self.list = as_streamed_async(streamed.list)
        self.list_for_entity = as_streamed_async(streamed.list_for_entity)
