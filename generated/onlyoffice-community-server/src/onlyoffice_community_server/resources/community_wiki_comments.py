"""Comments on wiki pages."""

from __future__ import annotations

from typing import Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.comments import CommentThread
from ..types.community import WikiComment

__all__ = ["AsyncCommunityWikiComments", "CommunityWikiComments"]

_CREATE: Final[Operation[WikiComment]] = Operation(
    "community.wiki.comments.create",
    "POST",
    "/api/2.0/community/wiki/{page}/comment",
    WikiComment,
    body="json",
)
_LIST: Final[Operation[list[WikiComment]]] = Operation(
    "community.wiki.comments.list",
    "GET",
    "/api/2.0/community/wiki/{page}/comment",
    list[WikiComment],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_PREVIEW: Final[Operation[CommentThread]] = Operation(
    "community.wiki.comments.preview",
    "POST",
    "/api/2.0/community/wiki/comment/preview",
    CommentThread,
    body="json",
)
_DELETE: Final[Operation[str]] = Operation(
    "community.wiki.comments.delete", "DELETE", "/api/2.0/community/wiki/comment/{commentid}", str
)
_UPDATE: Final[Operation[str]] = Operation(
    "community.wiki.comments.update",
    "PUT",
    "/api/2.0/community/wiki/comment/{commentid}",
    str,
    body="json",
)
_CREATE_FOR_ENTITY: Final[Operation[CommentThread]] = Operation(
    "community.wiki.comments.create_for_entity",
    "POST",
    "/api/2.0/community/wiki/comment",
    CommentThread,
    body="json",
)


class CommunityWikiComments(Resource):
    """Comments on wiki pages."""

    with_raw_response = raw_view(lambda: CommunityWikiCommentsWithRawResponse)
    with_streaming_response = streaming_view(lambda: CommunityWikiCommentsWithStreamingResponse)

    def create(
        self,
        page: str,
        *,
        content: str,
        parent_id: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> WikiComment:
        """Comment on a wiki page, at the top level or in answer to another comment.

        Args:
            page: Name of the wiki page.
            parent_id: Id of the parent comment.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _CREATE, options, path={"page": page}, body={"content": content, "parentId": parent_id}
        )

    def list(self, page: str, **options: Unpack[ListOptions]) -> Page[WikiComment]:
        """Return all comments on a wiki page.

        Args:
            page: Name of the wiki page.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_LIST, options, path={"page": page})

    def preview(
        self,
        *,
        comment_id: str | None = None,
        html_text: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CommentThread:
        """Return a preview of a wiki comment from its HTML text.

        Args:
            comment_id: Id of the comment.
            html_text: Text as HTML.
        """
        return self._call(_PREVIEW, options, body={"commentid": comment_id, "htmltext": html_text})

    def delete(self, comment_id: str, **options: Unpack[FormatCallOptions]) -> str:
        """Remove a wiki comment.

        Args:
            comment_id: Id of the comment.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"commentid": comment_id})

    def update(self, comment_id: str, *, content: str, **options: Unpack[FormatCallOptions]) -> str:
        """Change the text of a wiki comment.

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
        """Comment on an entity named by its ID, at the top level or under a parent comment.

        Args:
            parent_comment_id: Id of the parent comment.
            entity_id: Id of the entity.
        """
        return self._call(
            _CREATE_FOR_ENTITY,
            options,
            body={"parentcommentid": parent_comment_id, "entityid": entity_id, "content": content},
        )


class AsyncCommunityWikiComments(AsyncResource):
    """Comments on wiki pages.

    What its methods take and raise is told in `CommunityWikiComments`.
    """

    with_raw_response = raw_view(lambda: AsyncCommunityWikiCommentsWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: AsyncCommunityWikiCommentsWithStreamingResponse
    )

    async def create(
        self,
        page: str,
        *,
        content: str,
        parent_id: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> WikiComment:
        """Comment on a wiki page, at the top level or in answer to another comment."""
        return await self._call(
            _CREATE, options, path={"page": page}, body={"content": content, "parentId": parent_id}
        )

    def list(self, page: str, **options: Unpack[ListOptions]) -> AsyncPaginator[WikiComment]:
        """Return all comments on a wiki page.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options, path={"page": page})

    async def preview(
        self,
        *,
        comment_id: str | None = None,
        html_text: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CommentThread:
        """Return a preview of a wiki comment from its HTML text."""
        return await self._call(
            _PREVIEW, options, body={"commentid": comment_id, "htmltext": html_text}
        )

    async def delete(self, comment_id: str, **options: Unpack[FormatCallOptions]) -> str:
        """Remove a wiki comment."""
        return await self._call(_DELETE, options, path={"commentid": comment_id})

    async def update(
        self, comment_id: str, *, content: str, **options: Unpack[FormatCallOptions]
    ) -> str:
        """Change the text of a wiki comment."""
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
        """Comment on an entity named by its ID, at the top level or under a parent comment."""
        return await self._call(
            _CREATE_FOR_ENTITY,
            options,
            body={"parentcommentid": parent_comment_id, "entityid": entity_id, "content": content},
        )


class CommunityWikiCommentsWithRawResponse:
    """The methods of `CommunityWikiComments`, answering with the raw response."""

    def __init__(self, raw: CommunityWikiComments) -> None:
        self.create = as_raw(raw.create)
        self.list = as_raw(raw.list)
        self.preview = as_raw(raw.preview)
        self.delete = as_raw(raw.delete)
        self.update = as_raw(raw.update)
        self.create_for_entity = as_raw(raw.create_for_entity)


class AsyncCommunityWikiCommentsWithRawResponse:
    """The methods of `AsyncCommunityWikiComments`, answering with the raw response."""

    def __init__(self, raw: AsyncCommunityWikiComments) -> None:
        self.create = as_raw_async(raw.create)
        self.list = as_raw_async(raw.list)
        self.preview = as_raw_async(raw.preview)
        self.delete = as_raw_async(raw.delete)
        self.update = as_raw_async(raw.update)
        self.create_for_entity = as_raw_async(raw.create_for_entity)


class CommunityWikiCommentsWithStreamingResponse:
    """The methods of `CommunityWikiComments`, each a context manager over its response."""

    def __init__(self, streamed: CommunityWikiComments) -> None:
        self.create = as_streamed(streamed.create)
        self.list = as_streamed(streamed.list)
        self.preview = as_streamed(streamed.preview)
        self.delete = as_streamed(streamed.delete)
        self.update = as_streamed(streamed.update)
        self.create_for_entity = as_streamed(streamed.create_for_entity)


class AsyncCommunityWikiCommentsWithStreamingResponse:
    """The methods of `AsyncCommunityWikiComments`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCommunityWikiComments) -> None:
        self.create = as_streamed_async(streamed.create)
        self.list = as_streamed_async(streamed.list)
        self.preview = as_streamed_async(streamed.preview)
        self.delete = as_streamed_async(streamed.delete)
        self.update = as_streamed_async(streamed.update)
        self.create_for_entity = as_streamed_async(streamed.create_for_entity)
