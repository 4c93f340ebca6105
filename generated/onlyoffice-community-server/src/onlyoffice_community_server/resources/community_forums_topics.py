"""Topics in forum threads."""

from __future__ import annotations

from typing import Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.community import ForumTopic, ForumTopicFull, TopicType

__all__ = ["AsyncCommunityForumsTopics", "CommunityForumsTopics"]

_CREATE: Final[Operation[ForumTopicFull]] = Operation(
    "community.forums.topics.create",
    "POST",
    "/api/2.0/community/forum/{threadid}",
    ForumTopicFull,
    body="json",
)
_LIST_RECENT: Final[Operation[list[ForumTopic]]] = Operation(
    "community.forums.topics.list_recent",
    "GET",
    "/api/2.0/community/forum/topic/recent",
    list[ForumTopic],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_GET: Final[Operation[ForumTopicFull]] = Operation(
    "community.forums.topics.get", "GET", "/api/2.0/community/forum/topic/{topicid}", ForumTopicFull
)
_UPDATE: Final[Operation[ForumTopicFull]] = Operation(
    "community.forums.topics.update",
    "PUT",
    "/api/2.0/community/forum/topic/{topicid}",
    ForumTopicFull,
    body="json",
)
_DELETE: Final[Operation[ForumTopic]] = Operation(
    "community.forums.topics.delete",
    "DELETE",
    "/api/2.0/community/forum/topic/{topicid}",
    ForumTopic,
)
_SEARCH: Final[Operation[list[ForumTopic]]] = Operation(
    "community.forums.topics.search",
    "GET",
    "/api/2.0/community/forum/@search/{query}",
    list[ForumTopic],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)


class CommunityForumsTopics(Resource):
    """Topics in forum threads."""

    with_raw_response = raw_view(lambda: CommunityForumsTopicsWithRawResponse)
    with_streaming_response = streaming_view(lambda: CommunityForumsTopicsWithStreamingResponse)

    def create(
        self,
        thread_id: int,
        *,
        subject: str,
        content: str,
        topic_type: TopicType | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ForumTopicFull:
        """Start a topic in a thread with a subject, a text and a type.

        Args:
            thread_id: Id of the forum thread.
            topic_type: Topic type.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _CREATE,
            options,
            path={"threadid": thread_id},
            body={"subject": subject, "content": content, "topicType": topic_type},
        )

    def list_recent(self, **options: Unpack[ListOptions]) -> Page[ForumTopic]:
        """Return the topics of the portal forums that changed last."""
        return self._paged(_LIST_RECENT, options)

    def get(self, topic_id: int, **options: Unpack[FormatCallOptions]) -> ForumTopicFull:
        """Return a topic with all its posts.

        Args:
            topic_id: Id of the forum topic.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"topicid": topic_id})

    def update(
        self,
        topic_id: int,
        *,
        subject: str | None = None,
        sticky: bool | None = None,
        closed: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ForumTopicFull:
        """Change the subject of a topic, make it sticky or close it.

        Args:
            topic_id: Id of the forum topic.
            sticky: Whether to keep the topic at the top.
            closed: Whether to close the topic.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"topicid": topic_id},
            body={"subject": subject, "sticky": sticky, "closed": closed},
        )

    def delete(self, topic_id: int, **options: Unpack[FormatCallOptions]) -> ForumTopic:
        """Delete a topic.

        Args:
            topic_id: Id of the forum topic.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"topicid": topic_id})

    def search(self, query: str, **options: Unpack[ListOptions]) -> Page[ForumTopic]:
        """Return the topics that match a query.

        Args:
            query: Text to search for.
        """
        return self._paged(_SEARCH, options, path={"query": query})


class AsyncCommunityForumsTopics(AsyncResource):
    """Topics in forum threads.

    What its methods take and raise is told in `CommunityForumsTopics`.
    """

    with_raw_response = raw_view(lambda: AsyncCommunityForumsTopicsWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: AsyncCommunityForumsTopicsWithStreamingResponse
    )

    async def create(
        self,
        thread_id: int,
        *,
        subject: str,
        content: str,
        topic_type: TopicType | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ForumTopicFull:
        """Start a topic in a thread with a subject, a text and a type."""
        return await self._call(
            _CREATE,
            options,
            path={"threadid": thread_id},
            body={"subject": subject, "content": content, "topicType": topic_type},
        )

    def list_recent(self, **options: Unpack[ListOptions]) -> AsyncPaginator[ForumTopic]:
        """Return the topics of the portal forums that changed last.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_RECENT, options)

    async def get(self, topic_id: int, **options: Unpack[FormatCallOptions]) -> ForumTopicFull:
        """Return a topic with all its posts."""
        return await self._call(_GET, options, path={"topicid": topic_id})

    async def update(
        self,
        topic_id: int,
        *,
        subject: str | None = None,
        sticky: bool | None = None,
        closed: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ForumTopicFull:
        """Change the subject of a topic, make it sticky or close it."""
        return await self._call(
            _UPDATE,
            options,
            path={"topicid": topic_id},
            body={"subject": subject, "sticky": sticky, "closed": closed},
        )

    async def delete(self, topic_id: int, **options: Unpack[FormatCallOptions]) -> ForumTopic:
        """Delete a topic."""
        return await self._call(_DELETE, options, path={"topicid": topic_id})

    def search(self, query: str, **options: Unpack[ListOptions]) -> AsyncPaginator[ForumTopic]:
        """Return the topics that match a query.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_SEARCH, options, path={"query": query})


class CommunityForumsTopicsWithRawResponse:
    """The methods of `CommunityForumsTopics`, answering with the raw response."""

    def __init__(self, raw: CommunityForumsTopics) -> None:
        self.create = as_raw(raw.create)
        self.list_recent = as_raw(raw.list_recent)
        self.get = as_raw(raw.get)
        self.update = as_raw(raw.update)
        self.delete = as_raw(raw.delete)
        self.search = as_raw(raw.search)


class AsyncCommunityForumsTopicsWithRawResponse:
    """The methods of `AsyncCommunityForumsTopics`, answering with the raw response."""

    def __init__(self, raw: AsyncCommunityForumsTopics) -> None:
        self.create = as_raw_async(raw.create)
        self.list_recent = as_raw_async(raw.list_recent)
        self.get = as_raw_async(raw.get)
        self.update = as_raw_async(raw.update)
        self.delete = as_raw_async(raw.delete)
        self.search = as_raw_async(raw.search)


class CommunityForumsTopicsWithStreamingResponse:
    """The methods of `CommunityForumsTopics`, each a context manager over its response."""

    def __init__(self, streamed: CommunityForumsTopics) -> None:
        self.create = as_streamed(streamed.create)
        self.list_recent = as_streamed(streamed.list_recent)
        self.get = as_streamed(streamed.get)
        self.update = as_streamed(streamed.update)
        self.delete = as_streamed(streamed.delete)
        self.search = as_streamed(streamed.search)


class AsyncCommunityForumsTopicsWithStreamingResponse:
    """The methods of `AsyncCommunityForumsTopics`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCommunityForumsTopics) -> None:
        self.create = as_streamed_async(streamed.create)
        self.list_recent = as_streamed_async(streamed.list_recent)
        self.get = as_streamed_async(streamed.get)
        self.update = as_streamed_async(streamed.update)
        self.delete = as_streamed_async(streamed.delete)
        self.search = as_streamed_async(streamed.search)
