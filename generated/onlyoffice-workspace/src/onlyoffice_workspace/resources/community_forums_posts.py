"""Posts in forum topics."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.community import ForumPost

__all__ = ["AsyncCommunityForumsPosts", "CommunityForumsPosts"]

_CREATE: Final[Operation[ForumPost]] = Operation(
    "community.forums.posts.create",
    "POST",
    "/api/2.0/community/forum/topic/{topicid}",
    ForumPost,
    body="json",
)
_UPDATE: Final[Operation[ForumPost]] = Operation(
    "community.forums.posts.update",
    "PUT",
    "/api/2.0/community/forum/topic/{topicid}/{postid}",
    ForumPost,
    body="json",
)
_DELETE: Final[Operation[ForumPost]] = Operation(
    "community.forums.posts.delete", "DELETE", "/api/2.0/community/forum/post/{postid}", ForumPost
)


class CommunityForumsPosts(Resource):
    """Posts in forum topics."""

    with_raw_response = raw_view(lambda: CommunityForumsPostsWithRawResponse)
    with_streaming_response = streaming_view(lambda: CommunityForumsPostsWithStreamingResponse)

    def create(
        self,
        topic_id: int,
        *,
        content: str,
        parent_post_id: int | None = None,
        subject: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ForumPost:
        """Write a post in a topic, if you like in answer to another post.

        Args:
            topic_id: Id of the forum topic.
            parent_post_id: Id of the parent post.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _CREATE,
            options,
            path={"topicid": topic_id},
            body={"parentPostId": parent_post_id, "subject": subject, "content": content},
        )

    def update(
        self,
        topic_id: int,
        post_id: int,
        *,
        subject: str | None = None,
        content: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ForumPost:
        """Change the subject or text of a post.

        Args:
            topic_id: Id of the forum topic.
            post_id: Id of the post.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"topicid": topic_id, "postid": post_id},
            body={"subject": subject, "content": content},
        )

    def delete(self, post_id: int, **options: Unpack[FormatCallOptions]) -> ForumPost:
        """Delete a post.

        Args:
            post_id: Id of the post.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"postid": post_id})


class AsyncCommunityForumsPosts(AsyncResource):
    """Posts in forum topics.

    What its methods take and raise is told in `CommunityForumsPosts`.
    """

    with_raw_response = raw_view(lambda: AsyncCommunityForumsPostsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCommunityForumsPostsWithStreamingResponse)

    async def create(
        self,
        topic_id: int,
        *,
        content: str,
        parent_post_id: int | None = None,
        subject: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ForumPost:
        """Write a post in a topic, if you like in answer to another post."""
        return await self._call(
            _CREATE,
            options,
            path={"topicid": topic_id},
            body={"parentPostId": parent_post_id, "subject": subject, "content": content},
        )

    async def update(
        self,
        topic_id: int,
        post_id: int,
        *,
        subject: str | None = None,
        content: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ForumPost:
        """Change the subject or text of a post."""
        return await self._call(
            _UPDATE,
            options,
            path={"topicid": topic_id, "postid": post_id},
            body={"subject": subject, "content": content},
        )

    async def delete(self, post_id: int, **options: Unpack[FormatCallOptions]) -> ForumPost:
        """Delete a post."""
        return await self._call(_DELETE, options, path={"postid": post_id})


class CommunityForumsPostsWithRawResponse:
    """The methods of `CommunityForumsPosts`, answering with the raw response."""

    def __init__(self, raw: CommunityForumsPosts) -> None:
        self.create = as_raw(raw.create)
        self.update = as_raw(raw.update)
        self.delete = as_raw(raw.delete)


class AsyncCommunityForumsPostsWithRawResponse:
    """The methods of `AsyncCommunityForumsPosts`, answering with the raw response."""

    def __init__(self, raw: AsyncCommunityForumsPosts) -> None:
        self.create = as_raw_async(raw.create)
        self.update = as_raw_async(raw.update)
        self.delete = as_raw_async(raw.delete)


class CommunityForumsPostsWithStreamingResponse:
    """The methods of `CommunityForumsPosts`, each a context manager over its response."""

    def __init__(self, streamed: CommunityForumsPosts) -> None:
        self.create = as_streamed(streamed.create)
        self.update = as_streamed(streamed.update)
        self.delete = as_streamed(streamed.delete)


class AsyncCommunityForumsPostsWithStreamingResponse:
    """The methods of `AsyncCommunityForumsPosts`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCommunityForumsPosts) -> None:
        self.create = as_streamed_async(streamed.create)
        self.update = as_streamed_async(streamed.update)
        self.delete = as_streamed_async(streamed.delete)
