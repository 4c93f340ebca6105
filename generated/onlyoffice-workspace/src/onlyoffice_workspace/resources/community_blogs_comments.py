"""Comments on blog posts."""

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
from ..types.community import BlogPostComment

__all__ = ["AsyncCommunityBlogsComments", "CommunityBlogsComments"]

_LIST: Final[Operation[list[BlogPostComment]]] = Operation(
    "community.blogs.comments.list",
    "GET",
    "/api/2.0/community/blog/{postid}/comment",
    list[BlogPostComment],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_CREATE: Final[Operation[BlogPostComment]] = Operation(
    "community.blogs.comments.create",
    "POST",
    "/api/2.0/community/blog/{postid}/comment",
    BlogPostComment,
    body="json",
)
_PREVIEW: Final[Operation[CommentThread]] = Operation(
    "community.blogs.comments.preview",
    "POST",
    "/api/2.0/community/blog/comment/preview",
    CommentThread,
    body="json",
)
_DELETE: Final[Operation[str]] = Operation(
    "community.blogs.comments.delete", "DELETE", "/api/2.0/community/blog/comment/{commentid}", str
)
_UPDATE: Final[Operation[str]] = Operation(
    "community.blogs.comments.update",
    "PUT",
    "/api/2.0/community/blog/comment/{commentid}",
    str,
    body="json",
)
_CREATE_FOR_ENTITY: Final[Operation[CommentThread]] = Operation(
    "community.blogs.comments.create_for_entity",
    "POST",
    "/api/2.0/community/blog/comment",
    CommentThread,
    body="json",
)


class CommunityBlogsComments(Resource):
    """Comments on blog posts."""

    with_raw_response = raw_view(lambda: CommunityBlogsCommentsWithRawResponse)
    with_streaming_response = streaming_view(lambda: CommunityBlogsCommentsWithStreamingResponse)

    def list(self, post_id: UUID, **options: Unpack[ListOptions]) -> Page[BlogPostComment]:
        """Return all comments on a blog post.

        Args:
            post_id: Id of the post.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_LIST, options, path={"postid": post_id})

    def create(
        self,
        post_id: UUID,
        *,
        content: str,
        parent_id: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> BlogPostComment:
        """Comment on a blog post.

        Leave out the parent ID, or send an empty GUID, for a top-level comment.

        Args:
            post_id: Id of the post.
            parent_id: Id of the parent comment.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _CREATE,
            options,
            path={"postid": post_id},
            body={"content": content, "parentId": parent_id},
        )

    def preview(
        self,
        *,
        comment_id: str | None = None,
        html_text: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CommentThread:
        """Return a preview of a blog comment from its HTML text.

        Args:
            comment_id: Id of the comment.
            html_text: Text as HTML.
        """
        return self._call(_PREVIEW, options, body={"commentid": comment_id, "htmltext": html_text})

    def delete(self, comment_id: str, **options: Unpack[FormatCallOptions]) -> str:
        """Remove a blog comment.

        Args:
            comment_id: Id of the comment.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"commentid": comment_id})

    def update(self, comment_id: str, *, content: str, **options: Unpack[FormatCallOptions]) -> str:
        """Change the text of a blog comment.

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
        """Add a blog comment to an entity named by its ID, under a parent comment if you like.

        Args:
            parent_comment_id: Id of the parent comment.
            entity_id: Id of the entity to comment on.
        """
        return self._call(
            _CREATE_FOR_ENTITY,
            options,
            body={"parentcommentid": parent_comment_id, "entityid": entity_id, "content": content},
        )


class AsyncCommunityBlogsComments(AsyncResource):
    """Comments on blog posts.

    What its methods take and raise is told in `CommunityBlogsComments`.
    """

    with_raw_response = raw_view(lambda: AsyncCommunityBlogsCommentsWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: AsyncCommunityBlogsCommentsWithStreamingResponse
    )

    def list(
        self, post_id: UUID, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[BlogPostComment]:
        """Return all comments on a blog post.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options, path={"postid": post_id})

    async def create(
        self,
        post_id: UUID,
        *,
        content: str,
        parent_id: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> BlogPostComment:
        """Comment on a blog post."""
        return await self._call(
            _CREATE,
            options,
            path={"postid": post_id},
            body={"content": content, "parentId": parent_id},
        )

    async def preview(
        self,
        *,
        comment_id: str | None = None,
        html_text: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CommentThread:
        """Return a preview of a blog comment from its HTML text."""
        return await self._call(
            _PREVIEW, options, body={"commentid": comment_id, "htmltext": html_text}
        )

    async def delete(self, comment_id: str, **options: Unpack[FormatCallOptions]) -> str:
        """Remove a blog comment."""
        return await self._call(_DELETE, options, path={"commentid": comment_id})

    async def update(
        self, comment_id: str, *, content: str, **options: Unpack[FormatCallOptions]
    ) -> str:
        """Change the text of a blog comment."""
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
        """Add a blog comment to an entity named by its ID, under a parent comment if you like."""
        return await self._call(
            _CREATE_FOR_ENTITY,
            options,
            body={"parentcommentid": parent_comment_id, "entityid": entity_id, "content": content},
        )


class CommunityBlogsCommentsWithRawResponse:
    """The methods of `CommunityBlogsComments`, answering with the raw response."""

    def __init__(self, raw: CommunityBlogsComments) -> None:
        self.list = as_raw(raw.list)
        self.create = as_raw(raw.create)
        self.preview = as_raw(raw.preview)
        self.delete = as_raw(raw.delete)
        self.update = as_raw(raw.update)
        self.create_for_entity = as_raw(raw.create_for_entity)


class AsyncCommunityBlogsCommentsWithRawResponse:
    """The methods of `AsyncCommunityBlogsComments`, answering with the raw response."""

    def __init__(self, raw: AsyncCommunityBlogsComments) -> None:
        self.list = as_raw_async(raw.list)
        self.create = as_raw_async(raw.create)
        self.preview = as_raw_async(raw.preview)
        self.delete = as_raw_async(raw.delete)
        self.update = as_raw_async(raw.update)
        self.create_for_entity = as_raw_async(raw.create_for_entity)


class CommunityBlogsCommentsWithStreamingResponse:
    """The methods of `CommunityBlogsComments`, each a context manager over its response."""

    def __init__(self, streamed: CommunityBlogsComments) -> None:
        self.list = as_streamed(streamed.list)
        self.create = as_streamed(streamed.create)
        self.preview = as_streamed(streamed.preview)
        self.delete = as_streamed(streamed.delete)
        self.update = as_streamed(streamed.update)
        self.create_for_entity = as_streamed(streamed.create_for_entity)


class AsyncCommunityBlogsCommentsWithStreamingResponse:
    """The methods of `AsyncCommunityBlogsComments`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCommunityBlogsComments) -> None:
        self.list = as_streamed_async(streamed.list)
        self.create = as_streamed_async(streamed.create)
        self.preview = as_streamed_async(streamed.preview)
        self.delete = as_streamed_async(streamed.delete)
        self.update = as_streamed_async(streamed.update)
        self.create_for_entity = as_streamed_async(streamed.create_for_entity)
