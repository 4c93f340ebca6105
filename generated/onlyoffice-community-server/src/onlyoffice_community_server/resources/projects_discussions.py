"""Discussions of projects."""

from __future__ import annotations

from datetime import datetime
from typing import Final, Unpack
from uuid import UUID

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.people import EmployeeFull
from ..types.projects import Discussion, DiscussionFull, DiscussionStatus

__all__ = ["AsyncProjectsDiscussions", "ProjectsDiscussions"]

_LIST_FILTERED: Final[Operation[list[Discussion]]] = Operation(
    "projects.discussions.list_filtered",
    "GET",
    "/api/2.0/project/message/filter",
    list[Discussion],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST: Final[Operation[list[Discussion]]] = Operation(
    "projects.discussions.list",
    "GET",
    "/api/2.0/project/{projectid}/message",
    list[Discussion],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_CREATE: Final[Operation[Discussion]] = Operation(
    "projects.discussions.create",
    "POST",
    "/api/2.0/project/{projectid}/message",
    Discussion,
    body="json",
)
_UPDATE: Final[Operation[DiscussionFull]] = Operation(
    "projects.discussions.update",
    "PUT",
    "/api/2.0/project/message/{messageid}",
    DiscussionFull,
    body="json",
)
_DELETE: Final[Operation[Discussion]] = Operation(
    "projects.discussions.delete", "DELETE", "/api/2.0/project/message/{messageid}", Discussion
)
_GET: Final[Operation[DiscussionFull]] = Operation(
    "projects.discussions.get", "GET", "/api/2.0/project/message/{messageid}", DiscussionFull
)
_SET_STATUS: Final[Operation[Discussion]] = Operation(
    "projects.discussions.set_status",
    "PUT",
    "/api/2.0/project/message/{messageid}/status",
    Discussion,
    body="json",
)
_LIST_RECENT: Final[Operation[list[Discussion]]] = Operation(
    "projects.discussions.list_recent",
    "GET",
    "/api/2.0/project/message",
    list[Discussion],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_SUBSCRIBE: Final[Operation[Discussion]] = Operation(
    "projects.discussions.subscribe",
    "PUT",
    "/api/2.0/project/message/{messageid}/subscribe",
    Discussion,
)
_CHECK_SUBSCRIPTION: Final[Operation[bool]] = Operation(
    "projects.discussions.check_subscription",
    "GET",
    "/api/2.0/project/message/{messageid}/subscribe",
    bool,
)
_LIST_SUBSCRIBERS: Final[Operation[list[EmployeeFull]]] = Operation(
    "projects.discussions.list_subscribers",
    "GET",
    "/api/2.0/project/message/{messageid}/subscribes",
    list[EmployeeFull],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_PREVIEW: Final[Operation[str]] = Operation(
    "projects.discussions.preview",
    "POST",
    "/api/2.0/project/message/discussion/preview",
    str,
    body="json",
)


class ProjectsDiscussions(Resource):
    """Discussions of projects."""

    with_raw_response = raw_view(lambda: ProjectsDiscussionsWithRawResponse)
    with_streaming_response = streaming_view(lambda: ProjectsDiscussionsWithStreamingResponse)

    def list_filtered(
        self,
        *,
        project_id: int | None = None,
        tag: int | None = None,
        department: UUID | None = None,
        participant: UUID | None = None,
        created_start: datetime | None = None,
        created_stop: datetime | None = None,
        last_id: int | None = None,
        my_projects: bool | None = None,
        follow: bool | None = None,
        status: DiscussionStatus | None = None,
        **options: Unpack[ListOptions],
    ) -> Page[Discussion]:
        """List the discussion messages that match filters such as project, tag, person or status.

        Args:
            project_id: Id of the project.
            tag: Id of the tag.
            department: Id of the department or group.
            participant: Id of the participant.
            created_start: Earliest creation date to include.
            created_stop: Latest creation date to include.
            last_id: Id of the last item.
            my_projects: Whether to keep to the current user's projects.
            follow: Whether to return only what the current user follows.
            status: Status: Open or Archived.
        """
        return self._paged(
            _LIST_FILTERED,
            options,
            query={
                "projectid": project_id,
                "tag": tag,
                "departament": department,
                "participant": participant,
                "createdStart": created_start,
                "createdStop": created_stop,
                "lastId": last_id,
                "myProjects": my_projects,
                "follow": follow,
                "status": status,
            },
        )

    def list(self, project_id: int, **options: Unpack[ListOptions]) -> Page[Discussion]:
        """List the discussion messages of a project.

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
        content: str,
        participants: str | None = None,
        notify: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Discussion:
        """Add a titled discussion message to a project and notify the participants if wanted.

        Args:
            project_id: Id of the project.
            participants: Ids of the users, separated by commas.
            notify: Whether to notify the participants.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _CREATE,
            options,
            path={"projectid": project_id},
            body={
                "title": title,
                "content": content,
                "participants": participants,
                "notify": notify,
            },
        )

    def update(
        self,
        message_id: int,
        *,
        project_id: int | None = None,
        title: str | None = None,
        content: str | None = None,
        participants: str | None = None,
        notify: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> DiscussionFull:
        """Change a discussion message.

        Args:
            message_id: Id of the message.
            project_id: Id of the project.
            participants: Ids of the users, separated by commas.
            notify: Whether to notify the participants.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"messageid": message_id},
            body={
                "projectid": project_id,
                "title": title,
                "content": content,
                "participants": participants,
                "notify": notify,
            },
        )

    def delete(self, message_id: int, **options: Unpack[FormatCallOptions]) -> Discussion:
        """Delete a discussion message.

        Args:
            message_id: Id of the message.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"messageid": message_id})

    def get(self, message_id: int, **options: Unpack[FormatCallOptions]) -> DiscussionFull:
        """Return a discussion message in full.

        Args:
            message_id: Id of the message.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"messageid": message_id})

    def set_status(
        self, message_id: int, *, status: DiscussionStatus, **options: Unpack[FormatCallOptions]
    ) -> Discussion:
        """Open or archive a discussion message.

        Args:
            message_id: Id of the message.
            status: Status: Open or Archived.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SET_STATUS, options, path={"messageid": message_id}, body={"status": status}
        )

    def list_recent(self, **options: Unpack[ListOptions]) -> Page[Discussion]:
        """List the latest discussion messages."""
        return self._paged(_LIST_RECENT, options)

    def subscribe(self, message_id: int, **options: Unpack[FormatCallOptions]) -> Discussion:
        """Subscribe the current user to notices of what happens in a discussion.

        Args:
            message_id: Id of the message.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_SUBSCRIBE, options, path={"messageid": message_id})

    def check_subscription(self, message_id: int, **options: Unpack[FormatCallOptions]) -> bool:
        """Tell whether the current user gets notices of what happens in a discussion.

        Args:
            message_id: Id of the message.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_CHECK_SUBSCRIPTION, options, path={"messageid": message_id})

    def list_subscribers(
        self, message_id: int, **options: Unpack[ListOptions]
    ) -> Page[EmployeeFull]:
        """List the people subscribed to a discussion.

        Args:
            message_id: Id of the message.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_LIST_SUBSCRIBERS, options, path={"messageid": message_id})

    def preview(self, *, html_text: str, **options: Unpack[FormatCallOptions]) -> str:
        """Return how a discussion message will look, from its HTML text.

        Args:
            html_text: Text as HTML.
        """
        return self._call(_PREVIEW, options, body={"htmltext": html_text})


class AsyncProjectsDiscussions(AsyncResource):
    """Discussions of projects.

    What its methods take and raise is told in `ProjectsDiscussions`.
    """

    with_raw_response = raw_view(lambda: AsyncProjectsDiscussionsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncProjectsDiscussionsWithStreamingResponse)

    def list_filtered(
        self,
        *,
        project_id: int | None = None,
        tag: int | None = None,
        department: UUID | None = None,
        participant: UUID | None = None,
        created_start: datetime | None = None,
        created_stop: datetime | None = None,
        last_id: int | None = None,
        my_projects: bool | None = None,
        follow: bool | None = None,
        status: DiscussionStatus | None = None,
        **options: Unpack[ListOptions],
    ) -> AsyncPaginator[Discussion]:
        """List the discussion messages that match filters such as project, tag, person or status.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST_FILTERED,
            options,
            query={
                "projectid": project_id,
                "tag": tag,
                "departament": department,
                "participant": participant,
                "createdStart": created_start,
                "createdStop": created_stop,
                "lastId": last_id,
                "myProjects": my_projects,
                "follow": follow,
                "status": status,
            },
        )

    def list(self, project_id: int, **options: Unpack[ListOptions]) -> AsyncPaginator[Discussion]:
        """List the discussion messages of a project.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options, path={"projectid": project_id})

    async def create(
        self,
        project_id: int,
        *,
        title: str,
        content: str,
        participants: str | None = None,
        notify: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Discussion:
        """Add a titled discussion message to a project and notify the participants if wanted."""
        return await self._call(
            _CREATE,
            options,
            path={"projectid": project_id},
            body={
                "title": title,
                "content": content,
                "participants": participants,
                "notify": notify,
            },
        )

    async def update(
        self,
        message_id: int,
        *,
        project_id: int | None = None,
        title: str | None = None,
        content: str | None = None,
        participants: str | None = None,
        notify: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> DiscussionFull:
        """Change a discussion message."""
        return await self._call(
            _UPDATE,
            options,
            path={"messageid": message_id},
            body={
                "projectid": project_id,
                "title": title,
                "content": content,
                "participants": participants,
                "notify": notify,
            },
        )

    async def delete(self, message_id: int, **options: Unpack[FormatCallOptions]) -> Discussion:
        """Delete a discussion message."""
        return await self._call(_DELETE, options, path={"messageid": message_id})

    async def get(self, message_id: int, **options: Unpack[FormatCallOptions]) -> DiscussionFull:
        """Return a discussion message in full."""
        return await self._call(_GET, options, path={"messageid": message_id})

    async def set_status(
        self, message_id: int, *, status: DiscussionStatus, **options: Unpack[FormatCallOptions]
    ) -> Discussion:
        """Open or archive a discussion message."""
        return await self._call(
            _SET_STATUS, options, path={"messageid": message_id}, body={"status": status}
        )

    def list_recent(self, **options: Unpack[ListOptions]) -> AsyncPaginator[Discussion]:
        """List the latest discussion messages.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_RECENT, options)

    async def subscribe(self, message_id: int, **options: Unpack[FormatCallOptions]) -> Discussion:
        """Subscribe the current user to notices of what happens in a discussion."""
        return await self._call(_SUBSCRIBE, options, path={"messageid": message_id})

    async def check_subscription(
        self, message_id: int, **options: Unpack[FormatCallOptions]
    ) -> bool:
        """Tell whether the current user gets notices of what happens in a discussion."""
        return await self._call(_CHECK_SUBSCRIPTION, options, path={"messageid": message_id})

    def list_subscribers(
        self, message_id: int, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[EmployeeFull]:
        """List the people subscribed to a discussion.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_SUBSCRIBERS, options, path={"messageid": message_id})

    async def preview(self, *, html_text: str, **options: Unpack[FormatCallOptions]) -> str:
        """Return how a discussion message will look, from its HTML text."""
        return await self._call(_PREVIEW, options, body={"htmltext": html_text})


class ProjectsDiscussionsWithRawResponse:
    """The methods of `ProjectsDiscussions`, answering with the raw response."""

    def __init__(self, raw: ProjectsDiscussions) -> None:
        self.list_filtered = as_raw(raw.list_filtered)
        self.list = as_raw(raw.list)
        self.create = as_raw(raw.create)
        self.update = as_raw(raw.update)
        self.delete = as_raw(raw.delete)
        self.get = as_raw(raw.get)
        self.set_status = as_raw(raw.set_status)
        self.list_recent = as_raw(raw.list_recent)
        self.subscribe = as_raw(raw.subscribe)
        self.check_subscription = as_raw(raw.check_subscription)
        self.list_subscribers = as_raw(raw.list_subscribers)
        self.preview = as_raw(raw.preview)


class AsyncProjectsDiscussionsWithRawResponse:
    """The methods of `AsyncProjectsDiscussions`, answering with the raw response."""

    def __init__(self, raw: AsyncProjectsDiscussions) -> None:
        self.list_filtered = as_raw_async(raw.list_filtered)
        self.list = as_raw_async(raw.list)
        self.create = as_raw_async(raw.create)
        self.update = as_raw_async(raw.update)
        self.delete = as_raw_async(raw.delete)
        self.get = as_raw_async(raw.get)
        self.set_status = as_raw_async(raw.set_status)
        self.list_recent = as_raw_async(raw.list_recent)
        self.subscribe = as_raw_async(raw.subscribe)
        self.check_subscription = as_raw_async(raw.check_subscription)
        self.list_subscribers = as_raw_async(raw.list_subscribers)
        self.preview = as_raw_async(raw.preview)


class ProjectsDiscussionsWithStreamingResponse:
    """The methods of `ProjectsDiscussions`, each a context manager over its response."""

    def __init__(self, streamed: ProjectsDiscussions) -> None:
        self.list_filtered = as_streamed(streamed.list_filtered)
        self.list = as_streamed(streamed.list)
        self.create = as_streamed(streamed.create)
        self.update = as_streamed(streamed.update)
        self.delete = as_streamed(streamed.delete)
        self.get = as_streamed(streamed.get)
        self.set_status = as_streamed(streamed.set_status)
        self.list_recent = as_streamed(streamed.list_recent)
        self.subscribe = as_streamed(streamed.subscribe)
        self.check_subscription = as_streamed(streamed.check_subscription)
        self.list_subscribers = as_streamed(streamed.list_subscribers)
        self.preview = as_streamed(streamed.preview)


class AsyncProjectsDiscussionsWithStreamingResponse:
    """The methods of `AsyncProjectsDiscussions`, each a context manager over its response."""

    def __init__(self, streamed: AsyncProjectsDiscussions) -> None:
        self.list_filtered = as_streamed_async(streamed.list_filtered)
        self.list = as_streamed_async(streamed.list)
        self.create = as_streamed_async(streamed.create)
        self.update = as_streamed_async(streamed.update)
        self.delete = as_streamed_async(streamed.delete)
        self.get = as_streamed_async(streamed.get)
        self.set_status = as_streamed_async(streamed.set_status)
        self.list_recent = as_streamed_async(streamed.list_recent)
        self.subscribe = as_streamed_async(streamed.subscribe)
        self.check_subscription = as_streamed_async(streamed.check_subscription)
        self.list_subscribers = as_streamed_async(streamed.list_subscribers)
        self.preview = as_streamed_async(streamed.preview)
