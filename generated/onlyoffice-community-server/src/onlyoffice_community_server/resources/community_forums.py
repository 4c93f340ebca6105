"""Forum categories and their threads."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.community import ForumCategories

if TYPE_CHECKING:
    from .community_forums_categories import (
        AsyncCommunityForumsCategories,
        CommunityForumsCategories,
    )
    from .community_forums_posts import AsyncCommunityForumsPosts, CommunityForumsPosts
    from .community_forums_threads import AsyncCommunityForumsThreads, CommunityForumsThreads
    from .community_forums_topics import AsyncCommunityForumsTopics, CommunityForumsTopics

__all__ = ["AsyncCommunityForums", "CommunityForums"]

_LIST: Final[Operation[ForumCategories]] = Operation(
    "community.forums.list", "GET", "/api/2.0/community/forum", ForumCategories
)


class CommunityForums(Resource):
    """Forum categories and their threads."""

    with_raw_response = raw_view(lambda: CommunityForumsWithRawResponse)
    with_streaming_response = streaming_view(lambda: CommunityForumsWithStreamingResponse)

    @cached_property
    def categories(self) -> CommunityForumsCategories:
        """Categories of the forum."""
        from .community_forums_categories import CommunityForumsCategories

        return CommunityForumsCategories(self._core)

    @cached_property
    def posts(self) -> CommunityForumsPosts:
        """Posts in forum topics."""
        from .community_forums_posts import CommunityForumsPosts

        return CommunityForumsPosts(self._core)

    @cached_property
    def threads(self) -> CommunityForumsThreads:
        """Threads of the forum."""
        from .community_forums_threads import CommunityForumsThreads

        return CommunityForumsThreads(self._core)

    @cached_property
    def topics(self) -> CommunityForumsTopics:
        """Topics in forum threads."""
        from .community_forums_topics import CommunityForumsTopics

        return CommunityForumsTopics(self._core)

    def list(self, **options: Unpack[FormatCallOptions]) -> ForumCategories:
        """Return all portal forums with their threads and topics."""
        return self._call(_LIST, options)


class AsyncCommunityForums(AsyncResource):
    """Forum categories and their threads.

    What its methods take and raise is told in `CommunityForums`.
    """

    with_raw_response = raw_view(lambda: AsyncCommunityForumsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCommunityForumsWithStreamingResponse)

    @cached_property
    def categories(self) -> AsyncCommunityForumsCategories:
        """Categories of the forum."""
        from .community_forums_categories import AsyncCommunityForumsCategories

        return AsyncCommunityForumsCategories(self._core)

    @cached_property
    def posts(self) -> AsyncCommunityForumsPosts:
        """Posts in forum topics."""
        from .community_forums_posts import AsyncCommunityForumsPosts

        return AsyncCommunityForumsPosts(self._core)

    @cached_property
    def threads(self) -> AsyncCommunityForumsThreads:
        """Threads of the forum."""
        from .community_forums_threads import AsyncCommunityForumsThreads

        return AsyncCommunityForumsThreads(self._core)

    @cached_property
    def topics(self) -> AsyncCommunityForumsTopics:
        """Topics in forum threads."""
        from .community_forums_topics import AsyncCommunityForumsTopics

        return AsyncCommunityForumsTopics(self._core)

    async def list(self, **options: Unpack[FormatCallOptions]) -> ForumCategories:
        """Return all portal forums with their threads and topics."""
        return await self._call(_LIST, options)


class CommunityForumsWithRawResponse:
    """The methods of `CommunityForums`, answering with the raw response."""

    def __init__(self, raw: CommunityForums) -> None:
        self.list = as_raw(raw.list)


class AsyncCommunityForumsWithRawResponse:
    """The methods of `AsyncCommunityForums`, answering with the raw response."""

    def __init__(self, raw: AsyncCommunityForums) -> None:
        self.list = as_raw_async(raw.list)


class CommunityForumsWithStreamingResponse:
    """The methods of `CommunityForums`, each a context manager over its response."""

    def __init__(self, streamed: CommunityForums) -> None:
        self.list = as_streamed(streamed.list)


class AsyncCommunityForumsWithStreamingResponse:
    """The methods of `AsyncCommunityForums`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCommunityForums) -> None:
        self.list = as_streamed_async(streamed.list)
