"""Comments on tasks and discussions."""

from __future__ import annotations

from typing import Final, Unpack
from uuid import UUID

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.comments import CommentThread
from ..types.projects import ProjectComment

__all__ = ["AsyncProjectsComments", "ProjectsComments"]

_LIST_FOR_TASK: Final[Operation[list[ProjectComment]]] = Operation(
    "projects.comments.list_for_task",
    "GET",
    "/api/2.0/project/task/{taskid}/comment",
    list[ProjectComment],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_ADD_TO_TASK: Final[Operation[ProjectComment]] = Operation(
    "projects.comments.add_to_task",
    "POST",
    "/api/2.0/project/task/{taskid}/comment",
    ProjectComment,
    body="json",
)
_GET: Final[Operation[ProjectComment]] = Operation(
    "projects.comments.get", "GET", "/api/2.0/project/comment/{commentid}", ProjectComment
)
_DELETE: Final[Operation[str]] = Operation(
    "projects.comments.delete", "DELETE", "/api/2.0/project/comment/{commentid}", str
)
_UPDATE: Final[Operation[str]] = Operation(
    "projects.comments.update", "PUT", "/api/2.0/project/comment/{commentid}", str, body="json"
)
_PREVIEW: Final[Operation[CommentThread]] = Operation(
    "projects.comments.preview",
    "POST",
    "/api/2.0/project/comment/preview",
    CommentThread,
    body="json",
)
_CREATE: Final[Operation[CommentThread]] = Operation(
    "projects.comments.create", "POST", "/api/2.0/project/comment", CommentThread, body="json"
)
_LIST_FOR_DISCUSSION: Final[Operation[list[ProjectComment]]] = Operation(
    "projects.comments.list_for_discussion",
    "GET",
    "/api/2.0/project/message/{messageid}/comment",
    list[ProjectComment],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_ADD_TO_DISCUSSION: Final[Operation[ProjectComment]] = Operation(
    "projects.comments.add_to_discussion",
    "POST",
    "/api/2.0/project/message/{messageid}/comment",
    ProjectComment,
    body="json",
)


class ProjectsComments(Resource):
    """Comments on tasks and discussions."""

    with_raw_response = raw_view(lambda: ProjectsCommentsWithRawResponse)
    with_streaming_response = streaming_view(lambda: ProjectsCommentsWithStreamingResponse)

    def list_for_task(self, task_id: int, **options: Unpack[ListOptions]) -> Page[ProjectComment]:
        """List the comments on a task.

        Args:
            task_id: Id of the task.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_LIST_FOR_TASK, options, path={"taskid": task_id})

    def add_to_task(
        self,
        task_id: int,
        *,
        content: str,
        parent_id: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ProjectComment:
        """Comment on a task, or reply to another comment on it.

        Args:
            task_id: Id of the task.
            parent_id: Id of the parent comment.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _ADD_TO_TASK,
            options,
            path={"taskid": task_id},
            body={"content": content, "parentid": parent_id},
        )

    def get(self, comment_id: UUID, **options: Unpack[FormatCallOptions]) -> ProjectComment:
        """Return a comment.

        Args:
            comment_id: Id of the comment.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"commentid": comment_id})

    def delete(self, comment_id: str, **options: Unpack[FormatCallOptions]) -> str:
        """Delete a comment.

        Args:
            comment_id: Id of the comment.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"commentid": comment_id})

    def update(self, comment_id: str, *, content: str, **options: Unpack[FormatCallOptions]) -> str:
        """Change the text of a comment.

        Args:
            comment_id: Id of the comment.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE, options, path={"commentid": comment_id}, body={"content": content}
        )

    def preview(
        self,
        *,
        html_text: str | None = None,
        comment_id: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CommentThread:
        """Return how a comment will look, for a new comment or an edited one.

        Args:
            html_text: Text as HTML.
            comment_id: Id of the comment, or an empty string for a new one.
        """
        return self._call(_PREVIEW, options, body={"htmltext": html_text, "commentid": comment_id})

    def create(
        self,
        *,
        parent_comment_id: str | None = None,
        entity_id: int | None = None,
        content: str | None = None,
        type: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CommentThread:
        """Comment on a message or a task, or reply to another comment.

        Args:
            parent_comment_id: Id of the parent comment.
            entity_id: Id of the entity.
            type: What is commented on: message or task.
        """
        return self._call(
            _CREATE,
            options,
            body={
                "parentcommentid": parent_comment_id,
                "entityid": entity_id,
                "content": content,
                "type": type,
            },
        )

    def list_for_discussion(
        self, message_id: int, **options: Unpack[ListOptions]
    ) -> Page[ProjectComment]:
        """List the comments on a discussion message.

        Args:
            message_id: Id of the message.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_LIST_FOR_DISCUSSION, options, path={"messageid": message_id})

    def add_to_discussion(
        self,
        message_id: int,
        *,
        content: str,
        parent_id: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ProjectComment:
        """Comment on a discussion message, or reply to another comment on it.

        Args:
            message_id: Id of the message.
            parent_id: Id of the parent comment.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _ADD_TO_DISCUSSION,
            options,
            path={"messageid": message_id},
            body={"content": content, "parentId": parent_id},
        )


class AsyncProjectsComments(AsyncResource):
    """Comments on tasks and discussions.

    What its methods take and raise is told in `ProjectsComments`.
    """

    with_raw_response = raw_view(lambda: AsyncProjectsCommentsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncProjectsCommentsWithStreamingResponse)

    def list_for_task(
        self, task_id: int, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[ProjectComment]:
        """List the comments on a task.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_FOR_TASK, options, path={"taskid": task_id})

    async def add_to_task(
        self,
        task_id: int,
        *,
        content: str,
        parent_id: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ProjectComment:
        """Comment on a task, or reply to another comment on it."""
        return await self._call(
            _ADD_TO_TASK,
            options,
            path={"taskid": task_id},
            body={"content": content, "parentid": parent_id},
        )

    async def get(self, comment_id: UUID, **options: Unpack[FormatCallOptions]) -> ProjectComment:
        """Return a comment."""
        return await self._call(_GET, options, path={"commentid": comment_id})

    async def delete(self, comment_id: str, **options: Unpack[FormatCallOptions]) -> str:
        """Delete a comment."""
        return await self._call(_DELETE, options, path={"commentid": comment_id})

    async def update(
        self, comment_id: str, *, content: str, **options: Unpack[FormatCallOptions]
    ) -> str:
        """Change the text of a comment."""
        return await self._call(
            _UPDATE, options, path={"commentid": comment_id}, body={"content": content}
        )

    async def preview(
        self,
        *,
        html_text: str | None = None,
        comment_id: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CommentThread:
        """Return how a comment will look, for a new comment or an edited one."""
        return await self._call(
            _PREVIEW, options, body={"htmltext": html_text, "commentid": comment_id}
        )

    async def create(
        self,
        *,
        parent_comment_id: str | None = None,
        entity_id: int | None = None,
        content: str | None = None,
        type: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CommentThread:
        """Comment on a message or a task, or reply to another comment."""
        return await self._call(
            _CREATE,
            options,
            body={
                "parentcommentid": parent_comment_id,
                "entityid": entity_id,
                "content": content,
                "type": type,
            },
        )

    def list_for_discussion(
        self, message_id: int, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[ProjectComment]:
        """List the comments on a discussion message.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_FOR_DISCUSSION, options, path={"messageid": message_id})

    async def add_to_discussion(
        self,
        message_id: int,
        *,
        content: str,
        parent_id: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ProjectComment:
        """Comment on a discussion message, or reply to another comment on it."""
        return await self._call(
            _ADD_TO_DISCUSSION,
            options,
            path={"messageid": message_id},
            body={"content": content, "parentId": parent_id},
        )


class ProjectsCommentsWithRawResponse:
    """The methods of `ProjectsComments`, answering with the raw response."""

    def __init__(self, raw: ProjectsComments) -> None:
        self.list_for_task = as_raw(raw.list_for_task)
        self.add_to_task = as_raw(raw.add_to_task)
        self.get = as_raw(raw.get)
        self.delete = as_raw(raw.delete)
        self.update = as_raw(raw.update)
        self.preview = as_raw(raw.preview)
        self.create = as_raw(raw.create)
        self.list_for_discussion = as_raw(raw.list_for_discussion)
        self.add_to_discussion = as_raw(raw.add_to_discussion)


class AsyncProjectsCommentsWithRawResponse:
    """The methods of `AsyncProjectsComments`, answering with the raw response."""

    def __init__(self, raw: AsyncProjectsComments) -> None:
        self.list_for_task = as_raw_async(raw.list_for_task)
        self.add_to_task = as_raw_async(raw.add_to_task)
        self.get = as_raw_async(raw.get)
        self.delete = as_raw_async(raw.delete)
        self.update = as_raw_async(raw.update)
        self.preview = as_raw_async(raw.preview)
        self.create = as_raw_async(raw.create)
        self.list_for_discussion = as_raw_async(raw.list_for_discussion)
        self.add_to_discussion = as_raw_async(raw.add_to_discussion)


class ProjectsCommentsWithStreamingResponse:
    """The methods of `ProjectsComments`, each a context manager over its response."""

    def __init__(self, streamed: ProjectsComments) -> None:
        self.list_for_task = as_streamed(streamed.list_for_task)
        self.add_to_task = as_streamed(streamed.add_to_task)
        self.get = as_streamed(streamed.get)
        self.delete = as_streamed(streamed.delete)
        self.update = as_streamed(streamed.update)
        self.preview = as_streamed(streamed.preview)
        self.create = as_streamed(streamed.create)
        self.list_for_discussion = as_streamed(streamed.list_for_discussion)
        self.add_to_discussion = as_streamed(streamed.add_to_discussion)


class AsyncProjectsCommentsWithStreamingResponse:
    """The methods of `AsyncProjectsComments`, each a context manager over its response."""

    def __init__(self, streamed: AsyncProjectsComments) -> None:
        self.list_for_task = as_streamed_async(streamed.list_for_task)
        self.add_to_task = as_streamed_async(streamed.add_to_task)
        self.get = as_streamed_async(streamed.get)
        self.delete = as_streamed_async(streamed.delete)
        self.update = as_streamed_async(streamed.update)
        self.preview = as_streamed_async(streamed.preview)
        self.create = as_streamed_async(streamed.create)
        self.list_for_discussion = as_streamed_async(streamed.list_for_discussion)
        self.add_to_discussion = as_streamed_async(streamed.add_to_discussion)
