"""Comments on community events."""

from __future__ import annotations

from typing import Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.comments import CommentThread
from ..types.community import CommunityEventComment

__all__ = ["AsyncCommunityEventsComments", "CommunityEventsComments"]

_LIST: Final[Operation[list[CommunityEventComment]]] = Operation(
    "community.events.comments.list",
    "GET",
    "/api/2.0/community/event/{feedid}/comment",
    list[CommunityEventComment],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_CREATE: Final[Operation[CommunityEventComment]] = Operation(
    "community.events.comments.create",
    "POST",
    "/api/2.0/community/event/{feedid}/comment",
    CommunityEventComment,
    body="json",
)
_SET_SUBSCRIPTION: Final[Operation[bool]] = Operation(
    "community.events.comments.set_subscription",
    "POST",
    "/api/2.0/community/event/{feedid}/subscribe",
    bool,
    body="json",
)
_PREVIEW: Final[Operation[CommentThread]] = Operation(
    "community.events.comments.preview",
    "POST",
    "/api/2.0/community/event/comment/preview",
    CommentThread,
    body="json",
)
_DELETE: Final[Operation[str]] = Operation(
    "community.events.comments.delete",
    "DELETE",
    "/api/2.0/community/event/comment/{commentid}",
    str,
)
_UPDATE: Final[Operation[str]] = Operation(
    "community.events.comments.update",
    "PUT",
    "/api/2.0/community/event/comment/{commentid}",
    str,
    body="json",
)
_CREATE_FOR_ENTITY: Final[Operation[CommentThread]] = Operation(
    "community.events.comments.create_for_entity",
    "POST",
    "/api/2.0/community/event/comment",
    CommentThread,
    body="json",
)


class CommunityEventsComments(Resource):
    """Comments on community events."""

    with_raw_response = raw_view(lambda: CommunityEventsCommentsWithRawResponse)
    with_streaming_response = streaming_view(lambda: CommunityEventsCommentsWithStreamingResponse)

    def list(self, feed_id: int, **options: Unpack[ListOptions]) -> Page[CommunityEventComment]:
        """Return all comments on an event.

        Args:
            feed_id: Id of the event.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_LIST, options, path={"feedid": feed_id})

    def create(
        self,
        feed_id: int,
        *,
        content: str,
        parent_id: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CommunityEventComment:
        """Comment on an event. Leave out the parent ID, or send 0, for a top-level comment.

        Args:
            feed_id: Id of the event.
            parent_id: Id of the parent comment.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _CREATE,
            options,
            path={"feedid": feed_id},
            body={"content": content, "parentId": parent_id},
        )

    def set_subscription(
        self,
        feed_id: str,
        *,
        is_subscribe: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> bool:
        """Follow the comments of an event or stop following them; return whether you follow now.

        Args:
            feed_id: Id of the event.
            is_subscribe: Whether to subscribe to the comments or unsubscribe.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SET_SUBSCRIPTION, options, path={"feedid": feed_id}, body={"isSubscribe": is_subscribe}
        )

    def preview(
        self,
        *,
        comment_id: str | None = None,
        html_text: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CommentThread:
        """Return a preview of an event comment from its HTML text.

        Args:
            comment_id: Id of the comment.
            html_text: Text as HTML.
        """
        return self._call(_PREVIEW, options, body={"commentid": comment_id, "htmltext": html_text})

    def delete(self, comment_id: str, **options: Unpack[FormatCallOptions]) -> str:
        """Remove an event comment.

        Args:
            comment_id: Id of the comment.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"commentid": comment_id})

    def update(self, comment_id: str, *, content: str, **options: Unpack[FormatCallOptions]) -> str:
        """Change the text of an event comment.

        Args:
            comment_id: Id of the comment.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE, options, path={"commentid": comment_id}, body={"content": content}
        )

    def create_for_entity(
        self,
        *,
        parent_comment_id: str | None = None,
        entity_id: str | None = None,
        content: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CommentThread:
        """Add an event comment to an entity named by its ID, under a parent comment if you like.

        Args:
            parent_comment_id: Id of the parent comment.
            entity_id: Id of the entity.
        """
        return self._call(
            _CREATE_FOR_ENTITY,
            options,
            body={"parentcommentid": parent_comment_id, "entityid": entity_id, "content": content},
        )


class AsyncCommunityEventsComments(AsyncResource):
    """Comments on community events.

    What its methods take and raise is told in `CommunityEventsComments`.
    """

    with_raw_response = raw_view(lambda: AsyncCommunityEventsCommentsWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: AsyncCommunityEventsCommentsWithStreamingResponse
    )

    def list(
        self, feed_id: int, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[CommunityEventComment]:
        """Return all comments on an event.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options, path={"feedid": feed_id})

    async def create(
        self,
        feed_id: int,
        *,
        content: str,
        parent_id: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CommunityEventComment:
        """Comment on an event. Leave out the parent ID, or send 0, for a top-level comment."""
        return await self._call(
            _CREATE,
            options,
            path={"feedid": feed_id},
            body={"content": content, "parentId": parent_id},
        )

    async def set_subscription(
        self,
        feed_id: str,
        *,
        is_subscribe: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> bool:
        """Follow the comments of an event or stop following them; return whether you follow now."""
        return await self._call(
            _SET_SUBSCRIPTION, options, path={"feedid": feed_id}, body={"isSubscribe": is_subscribe}
        )

    async def preview(
        self,
        *,
        comment_id: str | None = None,
        html_text: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CommentThread:
        """Return a preview of an event comment from its HTML text."""
        return await self._call(
            _PREVIEW, options, body={"commentid": comment_id, "htmltext": html_text}
        )

    async def delete(self, comment_id: str, **options: Unpack[FormatCallOptions]) -> str:
        """Remove an event comment."""
        return await self._call(_DELETE, options, path={"commentid": comment_id})

    async def update(
        self, comment_id: str, *, content: str, **options: Unpack[FormatCallOptions]
    ) -> str:
        """Change the text of an event comment."""
        return await self._call(
            _UPDATE, options, path={"commentid": comment_id}, body={"content": content}
        )

    async def create_for_entity(
        self,
        *,
        parent_comment_id: str | None = None,
        entity_id: str | None = None,
        content: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CommentThread:
        """Add an event comment to an entity named by its ID, under a parent comment if you like."""
        return await self._call(
            _CREATE_FOR_ENTITY,
            options,
            body={"parentcommentid": parent_comment_id, "entityid": entity_id, "content": content},
        )


class CommunityEventsCommentsWithRawResponse:
    """The methods of `CommunityEventsComments`, answering with the raw response."""

    def __init__(self, raw: CommunityEventsComments) -> None:
        self.list = as_raw(raw.list)
        self.create = as_raw(raw.create)
        self.set_subscription = as_raw(raw.set_subscription)
        self.preview = as_raw(raw.preview)
        self.delete = as_raw(raw.delete)
        self.update = as_raw(raw.update)
        self.create_for_entity = as_raw(raw.create_for_entity)


class AsyncCommunityEventsCommentsWithRawResponse:
    """The methods of `AsyncCommunityEventsComments`, answering with the raw response."""

    def __init__(self, raw: AsyncCommunityEventsComments) -> None:
        self.list = as_raw_async(raw.list)
        self.create = as_raw_async(raw.create)
        self.set_subscription = as_raw_async(raw.set_subscription)
        self.preview = as_raw_async(raw.preview)
        self.delete = as_raw_async(raw.delete)
        self.update = as_raw_async(raw.update)
        self.create_for_entity = as_raw_async(raw.create_for_entity)


class CommunityEventsCommentsWithStreamingResponse:
    """The methods of `CommunityEventsComments`, each a context manager over its response."""

    def __init__(self, streamed: CommunityEventsComments) -> None:
        self.list = as_streamed(streamed.list)
        self.create = as_streamed(streamed.create)
        self.set_subscription = as_streamed(streamed.set_subscription)
        self.preview = as_streamed(streamed.preview)
        self.delete = as_streamed(streamed.delete)
        self.update = as_streamed(streamed.update)
        self.create_for_entity = as_streamed(streamed.create_for_entity)


class AsyncCommunityEventsCommentsWithStreamingResponse:
    """The methods of `AsyncCommunityEventsComments`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCommunityEventsComments) -> None:
        self.list = as_streamed_async(streamed.list)
        self.create = as_streamed_async(streamed.create)
        self.set_subscription = as_streamed_async(streamed.set_subscription)
        self.preview = as_streamed_async(streamed.preview)
        self.delete = as_streamed_async(streamed.delete)
        self.update = as_streamed_async(streamed.update)
        self.create_for_entity = as_streamed_async(streamed.create_for_entity)
