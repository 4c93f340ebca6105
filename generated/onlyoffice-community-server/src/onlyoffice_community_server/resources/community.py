"""Community module as a whole."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async

if TYPE_CHECKING:
    from .community_blogs import AsyncCommunityBlogs, CommunityBlogs
    from .community_bookmarks import AsyncCommunityBookmarks, CommunityBookmarks
    from .community_events import AsyncCommunityEvents, CommunityEvents
    from .community_forums import AsyncCommunityForums, CommunityForums
    from .community_wiki import AsyncCommunityWiki, CommunityWiki

__all__ = ["AsyncCommunity", "Community"]

_PREVIEW: Final[Operation[Any]] = Operation(
    "community.preview", "POST", "/api/2.0/community/preview", Any, body="json"
)


class Community(Resource):
    """Community module as a whole."""

    with_raw_response = raw_view(lambda: CommunityWithRawResponse)
    with_streaming_response = streaming_view(lambda: CommunityWithStreamingResponse)

    @cached_property
    def blogs(self) -> CommunityBlogs:
        """Blog posts."""
        from .community_blogs import CommunityBlogs

        return CommunityBlogs(self._core)

    @cached_property
    def bookmarks(self) -> CommunityBookmarks:
        """Bookmarks that users share."""
        from .community_bookmarks import CommunityBookmarks

        return CommunityBookmarks(self._core)

    @cached_property
    def events(self) -> CommunityEvents:
        """News, orders, advertisements and polls."""
        from .community_events import CommunityEvents

        return CommunityEvents(self._core)

    @cached_property
    def forums(self) -> CommunityForums:
        """Forum categories and their threads."""
        from .community_forums import CommunityForums

        return CommunityForums(self._core)

    @cached_property
    def wiki(self) -> CommunityWiki:
        """Wiki pages and their history."""
        from .community_wiki import CommunityWiki

        return CommunityWiki(self._core)

    def preview(
        self,
        *,
        title: str | None = None,
        content: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Any:
        """Return a preview of a community category from its title and content."""
        return self._call(_PREVIEW, options, body={"title": title, "content": content})


class AsyncCommunity(AsyncResource):
    """Community module as a whole.

    What its methods take and raise is told in `Community`.
    """

    with_raw_response = raw_view(lambda: AsyncCommunityWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCommunityWithStreamingResponse)

    @cached_property
    def blogs(self) -> AsyncCommunityBlogs:
        """Blog posts."""
        from .community_blogs import AsyncCommunityBlogs

        return AsyncCommunityBlogs(self._core)

    @cached_property
    def bookmarks(self) -> AsyncCommunityBookmarks:
        """Bookmarks that users share."""
        from .community_bookmarks import AsyncCommunityBookmarks

        return AsyncCommunityBookmarks(self._core)

    @cached_property
    def events(self) -> AsyncCommunityEvents:
        """News, orders, advertisements and polls."""
        from .community_events import AsyncCommunityEvents

        return AsyncCommunityEvents(self._core)

    @cached_property
    def forums(self) -> AsyncCommunityForums:
        """Forum categories and their threads."""
        from .community_forums import AsyncCommunityForums

        return AsyncCommunityForums(self._core)

    @cached_property
    def wiki(self) -> AsyncCommunityWiki:
        """Wiki pages and their history."""
        from .community_wiki import AsyncCommunityWiki

        return AsyncCommunityWiki(self._core)

    async def preview(
        self,
        *,
        title: str | None = None,
        content: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Any:
        """Return a preview of a community category from its title and content."""
        return await self._call(_PREVIEW, options, body={"title": title, "content": content})


class CommunityWithRawResponse:
    """The methods of `Community`, answering with the raw response."""

    def __init__(self, raw: Community) -> None:
        self.preview = as_raw(raw.preview)


class AsyncCommunityWithRawResponse:
    """The methods of `AsyncCommunity`, answering with the raw response."""

    def __init__(self, raw: AsyncCommunity) -> None:
        self.preview = as_raw_async(raw.preview)


class CommunityWithStreamingResponse:
    """The methods of `Community`, each a context manager over its response."""

    def __init__(self, streamed: Community) -> None:
        self.preview = as_streamed(streamed.preview)


class AsyncCommunityWithStreamingResponse:
    """The methods of `AsyncCommunity`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCommunity) -> None:
        self.preview = as_streamed_async(streamed.preview)
