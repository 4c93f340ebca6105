"""News, orders, advertisements and polls."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.community import CommunityEvent, CommunityEventFull, CommunityEventType

if TYPE_CHECKING:
    from .community_events_comments import AsyncCommunityEventsComments, CommunityEventsComments

__all__ = ["AsyncCommunityEvents", "CommunityEvents"]

_LIST: Final[Operation[list[CommunityEvent]]] = Operation(
    "community.events.list",
    "GET",
    "/api/2.0/community/event",
    list[CommunityEvent],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_CREATE: Final[Operation[CommunityEventFull]] = Operation(
    "community.events.create", "POST", "/api/2.0/community/event", CommunityEventFull, body="json"
)
_UPDATE: Final[Operation[CommunityEventFull]] = Operation(
    "community.events.update",
    "PUT",
    "/api/2.0/community/event/{feedid}",
    CommunityEventFull,
    body="json",
)
_DELETE: Final[Operation[CommunityEventFull]] = Operation(
    "community.events.delete", "DELETE", "/api/2.0/community/event/{feedid}", CommunityEventFull
)
_GET: Final[Operation[CommunityEventFull]] = Operation(
    "community.events.get", "GET", "/api/2.0/community/event/{feedid}", CommunityEventFull
)
_LIST_OWN: Final[Operation[list[CommunityEvent]]] = Operation(
    "community.events.list_own",
    "GET",
    "/api/2.0/community/event/@self",
    list[CommunityEvent],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_SEARCH: Final[Operation[list[CommunityEvent]]] = Operation(
    "community.events.search",
    "GET",
    "/api/2.0/community/event/@search/{query}",
    list[CommunityEvent],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_VOTE: Final[Operation[CommunityEventFull]] = Operation(
    "community.events.vote",
    "POST",
    "/api/2.0/community/event/{feedid}/vote",
    CommunityEventFull,
    body="json",
)


class CommunityEvents(Resource):
    """News, orders, advertisements and polls."""

    with_raw_response = raw_view(lambda: CommunityEventsWithRawResponse)
    with_streaming_response = streaming_view(lambda: CommunityEventsWithStreamingResponse)

    @cached_property
    def comments(self) -> CommunityEventsComments:
        """Comments on community events."""
        from .community_events_comments import CommunityEventsComments

        return CommunityEventsComments(self._core)

    def list(self, **options: Unpack[ListOptions]) -> Page[CommunityEvent]:
        """Return all portal events with title, text, dates and author."""
        return self._paged(_LIST, options)

    def create(
        self,
        *,
        title: str,
        content: str,
        type: CommunityEventType | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CommunityEventFull:
        """Publish an event with a title, content and type.

        Args:
            type: Event type: 1 news, 2 order, 4 advert, 8 poll.
        """
        return self._call(_CREATE, options, body={"title": title, "content": content, "type": type})

    def update(
        self,
        feed_id: int,
        *,
        title: str | None = None,
        content: str | None = None,
        type: CommunityEventType | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CommunityEventFull:
        """Change the title, content or type of an event.

        Args:
            feed_id: Id of the event.
            type: Event type: 1 news, 2 order, 4 advert, 8 poll.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"feedid": feed_id},
            body={"title": title, "content": content, "type": type},
        )

    def delete(self, feed_id: int, **options: Unpack[FormatCallOptions]) -> CommunityEventFull:
        """Delete an event.

        Args:
            feed_id: Id of the event.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"feedid": feed_id})

    def get(self, feed_id: int, **options: Unpack[FormatCallOptions]) -> CommunityEventFull:
        """Return one event in full.

        Args:
            feed_id: Id of the event.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"feedid": feed_id})

    def list_own(self, **options: Unpack[ListOptions]) -> Page[CommunityEvent]:
        """Return the events of the current user."""
        return self._paged(_LIST_OWN, options)

    def search(self, query: str, **options: Unpack[ListOptions]) -> Page[CommunityEvent]:
        """Return the events that match a query.

        Args:
            query: Text to search for.
        """
        return self._paged(_SEARCH, options, path={"query": query})

    def vote(
        self, feed_id: int, *, variants: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> CommunityEventFull:
        """Vote for options of an event that is a poll. Any other event gives an error.

        Args:
            feed_id: Id of the event.
            variants: Ids of the chosen answers.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_VOTE, options, path={"feedid": feed_id}, body={"variants": variants})


class AsyncCommunityEvents(AsyncResource):
    """News, orders, advertisements and polls.

    What its methods take and raise is told in `CommunityEvents`.
    """

    with_raw_response = raw_view(lambda: AsyncCommunityEventsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCommunityEventsWithStreamingResponse)

    @cached_property
    def comments(self) -> AsyncCommunityEventsComments:
        """Comments on community events."""
        from .community_events_comments import AsyncCommunityEventsComments

        return AsyncCommunityEventsComments(self._core)

    def list(self, **options: Unpack[ListOptions]) -> AsyncPaginator[CommunityEvent]:
        """Return all portal events with title, text, dates and author.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options)

    async def create(
        self,
        *,
        title: str,
        content: str,
        type: CommunityEventType | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CommunityEventFull:
        """Publish an event with a title, content and type."""
        return await self._call(
            _CREATE, options, body={"title": title, "content": content, "type": type}
        )

    async def update(
        self,
        feed_id: int,
        *,
        title: str | None = None,
        content: str | None = None,
        type: CommunityEventType | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CommunityEventFull:
        """Change the title, content or type of an event."""
        return await self._call(
            _UPDATE,
            options,
            path={"feedid": feed_id},
            body={"title": title, "content": content, "type": type},
        )

    async def delete(
        self, feed_id: int, **options: Unpack[FormatCallOptions]
    ) -> CommunityEventFull:
        """Delete an event."""
        return await self._call(_DELETE, options, path={"feedid": feed_id})

    async def get(self, feed_id: int, **options: Unpack[FormatCallOptions]) -> CommunityEventFull:
        """Return one event in full."""
        return await self._call(_GET, options, path={"feedid": feed_id})

    def list_own(self, **options: Unpack[ListOptions]) -> AsyncPaginator[CommunityEvent]:
        """Return the events of the current user.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_OWN, options)

    def search(self, query: str, **options: Unpack[ListOptions]) -> AsyncPaginator[CommunityEvent]:
        """Return the events that match a query.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_SEARCH, options, path={"query": query})

    async def vote(
        self, feed_id: int, *, variants: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> CommunityEventFull:
        """Vote for options of an event that is a poll. Any other event gives an error."""
        return await self._call(
            _VOTE, options, path={"feedid": feed_id}, body={"variants": variants}
        )


class CommunityEventsWithRawResponse:
    """The methods of `CommunityEvents`, answering with the raw response."""

    def __init__(self, raw: CommunityEvents) -> None:
        self.list = as_raw(raw.list)
        self.create = as_raw(raw.create)
        self.update = as_raw(raw.update)
        self.delete = as_raw(raw.delete)
        self.get = as_raw(raw.get)
        self.list_own = as_raw(raw.list_own)
        self.search = as_raw(raw.search)
        self.vote = as_raw(raw.vote)


class AsyncCommunityEventsWithRawResponse:
    """The methods of `AsyncCommunityEvents`, answering with the raw response."""

    def __init__(self, raw: AsyncCommunityEvents) -> None:
        self.list = as_raw_async(raw.list)
        self.create = as_raw_async(raw.create)
        self.update = as_raw_async(raw.update)
        self.delete = as_raw_async(raw.delete)
        self.get = as_raw_async(raw.get)
        self.list_own = as_raw_async(raw.list_own)
        self.search = as_raw_async(raw.search)
        self.vote = as_raw_async(raw.vote)


class CommunityEventsWithStreamingResponse:
    """The methods of `CommunityEvents`, each a context manager over its response."""

    def __init__(self, streamed: CommunityEvents) -> None:
        self.list = as_streamed(streamed.list)
        self.create = as_streamed(streamed.create)
        self.update = as_streamed(streamed.update)
        self.delete = as_streamed(streamed.delete)
        self.get = as_streamed(streamed.get)
        self.list_own = as_streamed(streamed.list_own)
        self.search = as_streamed(streamed.search)
        self.vote = as_streamed(streamed.vote)


class AsyncCommunityEventsWithStreamingResponse:
    """The methods of `AsyncCommunityEvents`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCommunityEvents) -> None:
        self.list = as_streamed_async(streamed.list)
        self.create = as_streamed_async(streamed.create)
        self.update = as_streamed_async(streamed.update)
        self.delete = as_streamed_async(streamed.delete)
        self.get = as_streamed_async(streamed.get)
        self.list_own = as_streamed_async(streamed.list_own)
        self.search = as_streamed_async(streamed.search)
        self.vote = as_streamed_async(streamed.vote)
