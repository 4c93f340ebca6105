"""Comments on bookmarks."""

from __future__ import annotations

from typing import Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.comments import CommentThread
from ..types.community import BookmarkComment

__all__ = ["AsyncCommunityBookmarksComments", "CommunityBookmarksComments"]

_LIST: Final[Operation[list[BookmarkComment]]] = Operation(
    "community.bookmarks.comments.list",
    "GET",
    "/api/2.0/community/bookmark/{id}/comment",
    list[BookmarkComment],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_CREATE: Final[Operation[BookmarkComment]] = Operation(
    "community.bookmarks.comments.create",
    "POST",
    "/api/2.0/community/bookmark/{id}/comment",
    BookmarkComment,
    body="json",
)
_PREVIEW: Final[Operation[CommentThread]] = Operation(
    "community.bookmarks.comments.preview",
    "POST",
    "/api/2.0/community/bookmark/comment/preview",
    CommentThread,
    body="json",
)
_DELETE: Final[Operation[str]] = Operation(
    "community.bookmarks.comments.delete",
    "DELETE",
    "/api/2.0/community/bookmark/comment/{commentid}",
    str,
)
_UPDATE: Final[Operation[str]] = Operation(
    "community.bookmarks.comments.update",
    "PUT",
    "/api/2.0/community/bookmark/comment/{commentid}",
    str,
    body="json",
)
_CREATE_FOR_ENTITY: Final[Operation[CommentThread]] = Operation(
    "community.bookmarks.comments.create_for_entity",
    "POST",
    "/api/2.0/community/bookmark/comment",
    CommentThread,
    body="json",
)


class CommunityBookmarksComments(Resource):
    """Comments on bookmarks."""

    with_raw_response = raw_view(lambda: CommunityBookmarksCommentsWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: CommunityBookmarksCommentsWithStreamingResponse
    )

    def list(self, id: int, **options: Unpack[ListOptions]) -> Page[BookmarkComment]:
        """Return all comments on a bookmark.

        Args:
            id: Id of the bookmark.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_LIST, options, path={"id": id})

    def create(
        self,
        id: int,
        *,
        content: str,
        parent_id: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> BookmarkComment:
        """Comment on a bookmark.

        Leave out the parent ID, or send an empty GUID, for a top-level comment.

        Args:
            id: Id of the bookmark.
            parent_id: Id of the parent comment.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _CREATE, options, path={"id": id}, body={"content": content, "parentId": parent_id}
        )

    def preview(
        self,
        *,
        comment_id: str | None = None,
        html_text: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CommentThread:
        """Return a preview of a bookmark comment from its HTML text.

        Args:
            comment_id: Id of the comment.
            html_text: Text as HTML.
        """
        return self._call(_PREVIEW, options, body={"commentid": comment_id, "htmltext": html_text})

    def delete(self, comment_id: str, **options: Unpack[FormatCallOptions]) -> str:
        """Remove a bookmark comment.

        Args:
            comment_id: Id of the comment.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"commentid": comment_id})

    def update(self, comment_id: str, *, content: str, **options: Unpack[FormatCallOptions]) -> str:
        """Change the text of a bookmark comment.

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
        entity_id: int | None = None,
        content: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CommentThread:
        """Add a bookmark comment to an entity named by its ID, under a parent comment if you like.

        Args:
            parent_comment_id: Id of the parent comment.
            entity_id: Id of the entity.
        """
        return self._call(
            _CREATE_FOR_ENTITY,
            options,
            body={"parentcommentid": parent_comment_id, "entityid": entity_id, "content": content},
        )


class AsyncCommunityBookmarksComments(AsyncResource):
    """Comments on bookmarks.

    What its methods take and raise is told in `CommunityBookmarksComments`.
    """

    with_raw_response = raw_view(lambda: AsyncCommunityBookmarksCommentsWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: AsyncCommunityBookmarksCommentsWithStreamingResponse
    )

    def list(self, id: int, **options: Unpack[ListOptions]) -> AsyncPaginator[BookmarkComment]:
        """Return all comments on a bookmark.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options, path={"id": id})

    async def create(
        self,
        id: int,
        *,
        content: str,
        parent_id: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> BookmarkComment:
        """Comment on a bookmark."""
        return await self._call(
            _CREATE, options, path={"id": id}, body={"content": content, "parentId": parent_id}
        )

    async def preview(
        self,
        *,
        comment_id: str | None = None,
        html_text: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CommentThread:
        """Return a preview of a bookmark comment from its HTML text."""
        return await self._call(
            _PREVIEW, options, body={"commentid": comment_id, "htmltext": html_text}
        )

    async def delete(self, comment_id: str, **options: Unpack[FormatCallOptions]) -> str:
        """Remove a bookmark comment."""
        return await self._call(_DELETE, options, path={"commentid": comment_id})

    async def update(
        self, comment_id: str, *, content: str, **options: Unpack[FormatCallOptions]
    ) -> str:
        """Change the text of a bookmark comment."""
        return await self._call(
            _UPDATE, options, path={"commentid": comment_id}, body={"content": content}
        )

    async def create_for_entity(
        self,
        *,
        parent_comment_id: str | None = None,
        entity_id: int | None = None,
        content: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CommentThread:
        """Add a bookmark comment to an entity named by its ID, under a parent comment if you
        like.
        """
        return await self._call(
            _CREATE_FOR_ENTITY,
            options,
            body={"parentcommentid": parent_comment_id, "entityid": entity_id, "content": content},
        )


class CommunityBookmarksCommentsWithRawResponse:
    """The methods of `CommunityBookmarksComments`, answering with the raw response."""

    def __init__(self, raw: CommunityBookmarksComments) -> None:
        self.list = as_raw(raw.list)
        self.create = as_raw(raw.create)
        self.preview = as_raw(raw.preview)
        self.delete = as_raw(raw.delete)
        self.update = as_raw(raw.update)
        self.create_for_entity = as_raw(raw.create_for_entity)


class AsyncCommunityBookmarksCommentsWithRawResponse:
    """The methods of `AsyncCommunityBookmarksComments`, answering with the raw response."""

    def __init__(self, raw: AsyncCommunityBookmarksComments) -> None:
        self.list = as_raw_async(raw.list)
        self.create = as_raw_async(raw.create)
        self.preview = as_raw_async(raw.preview)
        self.delete = as_raw_async(raw.delete)
        self.update = as_raw_async(raw.update)
        self.create_for_entity = as_raw_async(raw.create_for_entity)


class CommunityBookmarksCommentsWithStreamingResponse:
    """The methods of `CommunityBookmarksComments`, each a context manager over its response."""

    def __init__(self, streamed: CommunityBookmarksComments) -> None:
        self.list = as_streamed(streamed.list)
        self.create = as_streamed(streamed.create)
        self.preview = as_streamed(streamed.preview)
        self.delete = as_streamed(streamed.delete)
        self.update = as_streamed(streamed.update)
        self.create_for_entity = as_streamed(streamed.create_for_entity)


class AsyncCommunityBookmarksCommentsWithStreamingResponse:
    """The methods of `AsyncCommunityBookmarksComments`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCommunityBookmarksComments) -> None:
        self.list = as_streamed_async(streamed.list)
        self.create = as_streamed_async(streamed.create)
        self.preview = as_streamed_async(streamed.preview)
        self.delete = as_streamed_async(streamed.delete)
        self.update = as_streamed_async(streamed.update)
        self.create_for_entity = as_streamed_async(streamed.create_for_entity)
