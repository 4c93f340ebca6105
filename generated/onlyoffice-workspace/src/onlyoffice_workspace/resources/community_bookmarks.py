"""Bookmarks that users share."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.community import Bookmark, BookmarkTag

if TYPE_CHECKING:
    from .community_bookmarks_comments import (
        AsyncCommunityBookmarksComments,
        CommunityBookmarksComments,
    )

__all__ = ["AsyncCommunityBookmarks", "CommunityBookmarks"]

_LIST: Final[Operation[list[Bookmark]]] = Operation(
    "community.bookmarks.list",
    "GET",
    "/api/2.0/community/bookmark",
    list[Bookmark],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_CREATE: Final[Operation[Bookmark]] = Operation(
    "community.bookmarks.create", "POST", "/api/2.0/community/bookmark", Bookmark, body="json"
)
_LIST_OWN: Final[Operation[list[Bookmark]]] = Operation(
    "community.bookmarks.list_own",
    "GET",
    "/api/2.0/community/bookmark/@self",
    list[Bookmark],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_SEARCH: Final[Operation[list[Bookmark]]] = Operation(
    "community.bookmarks.search",
    "GET",
    "/api/2.0/community/bookmark/@search/{query}",
    list[Bookmark],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST_FAVORITES: Final[Operation[list[Bookmark]]] = Operation(
    "community.bookmarks.list_favorites",
    "GET",
    "/api/2.0/community/bookmark/@favs",
    list[Bookmark],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST_TAGS: Final[Operation[list[BookmarkTag]]] = Operation(
    "community.bookmarks.list_tags",
    "GET",
    "/api/2.0/community/bookmark/tag",
    list[BookmarkTag],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST_BY_TAG: Final[Operation[list[Bookmark]]] = Operation(
    "community.bookmarks.list_by_tag",
    "GET",
    "/api/2.0/community/bookmark/bytag",
    list[Bookmark],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST_RECENT: Final[Operation[list[Bookmark]]] = Operation(
    "community.bookmarks.list_recent",
    "GET",
    "/api/2.0/community/bookmark/top/recent",
    list[Bookmark],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST_TOP_OF_DAY: Final[Operation[list[Bookmark]]] = Operation(
    "community.bookmarks.list_top_of_day",
    "GET",
    "/api/2.0/community/bookmark/top/day",
    list[Bookmark],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST_TOP_OF_MONTH: Final[Operation[list[Bookmark]]] = Operation(
    "community.bookmarks.list_top_of_month",
    "GET",
    "/api/2.0/community/bookmark/top/month",
    list[Bookmark],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST_TOP_OF_WEEK: Final[Operation[list[Bookmark]]] = Operation(
    "community.bookmarks.list_top_of_week",
    "GET",
    "/api/2.0/community/bookmark/top/week",
    list[Bookmark],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST_TOP_OF_YEAR: Final[Operation[list[Bookmark]]] = Operation(
    "community.bookmarks.list_top_of_year",
    "GET",
    "/api/2.0/community/bookmark/top/year",
    list[Bookmark],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_GET: Final[Operation[Bookmark]] = Operation(
    "community.bookmarks.get", "GET", "/api/2.0/community/bookmark/{id}", Bookmark
)
_DELETE: Final[Operation[None]] = Operation(
    "community.bookmarks.delete", "DELETE", "/api/2.0/community/bookmark/{id}", answer="none"
)
_REMOVE_FAVORITE: Final[Operation[Bookmark]] = Operation(
    "community.bookmarks.remove_favorite",
    "DELETE",
    "/api/2.0/community/bookmark/@favs/{id}",
    Bookmark,
)


class CommunityBookmarks(Resource):
    """Bookmarks that users share."""

    with_raw_response = raw_view(lambda: CommunityBookmarksWithRawResponse)
    with_streaming_response = streaming_view(lambda: CommunityBookmarksWithStreamingResponse)

    @cached_property
    def comments(self) -> CommunityBookmarksComments:
        """Comments on bookmarks."""
        from .community_bookmarks_comments import CommunityBookmarksComments

        return CommunityBookmarksComments(self._core)

    def list(self, **options: Unpack[ListOptions]) -> Page[Bookmark]:
        """Return all bookmarks of the portal with title, text, dates and author."""
        return self._paged(_LIST, options)

    def create(
        self,
        *,
        url: str,
        title: str | None = None,
        description: str | None = None,
        tags: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Bookmark:
        """Add a bookmark with a title, a description and tags.

        Args:
            url: URL of the bookmarked page.
            tags: Tags, separated by semicolons.
        """
        return self._call(
            _CREATE,
            options,
            body={"url": url, "title": title, "description": description, "tags": tags},
        )

    def list_own(self, **options: Unpack[ListOptions]) -> Page[Bookmark]:
        """Return the bookmarks of the current user."""
        return self._paged(_LIST_OWN, options)

    def search(self, query: str, **options: Unpack[ListOptions]) -> Page[Bookmark]:
        """Return the bookmarks that match a query.

        Args:
            query: Text to search for.
        """
        return self._paged(_SEARCH, options, path={"query": query})

    def list_favorites(self, **options: Unpack[ListOptions]) -> Page[Bookmark]:
        """Return the bookmarks the current user has marked as favorite."""
        return self._paged(_LIST_FAVORITES, options)

    def list_tags(self, **options: Unpack[ListOptions]) -> Page[BookmarkTag]:
        """Return the bookmark tags and how often each is used."""
        return self._paged(_LIST_TAGS, options)

    def list_by_tag(self, *, tag: str, **options: Unpack[ListOptions]) -> Page[Bookmark]:
        """Return the bookmarks that carry a tag.

        Args:
            tag: Name of the tag.
        """
        return self._paged(_LIST_BY_TAG, options, query={"tag": tag})

    def list_recent(self, **options: Unpack[ListOptions]) -> Page[Bookmark]:
        """Return the bookmarks added last."""
        return self._paged(_LIST_RECENT, options)

    def list_top_of_day(self, **options: Unpack[ListOptions]) -> Page[Bookmark]:
        """Return today's most popular bookmarks."""
        return self._paged(_LIST_TOP_OF_DAY, options)

    def list_top_of_month(self, **options: Unpack[ListOptions]) -> Page[Bookmark]:
        """Return this month's most popular bookmarks."""
        return self._paged(_LIST_TOP_OF_MONTH, options)

    def list_top_of_week(self, **options: Unpack[ListOptions]) -> Page[Bookmark]:
        """Return this week's most popular bookmarks."""
        return self._paged(_LIST_TOP_OF_WEEK, options)

    def list_top_of_year(self, **options: Unpack[ListOptions]) -> Page[Bookmark]:
        """Return this year's most popular bookmarks."""
        return self._paged(_LIST_TOP_OF_YEAR, options)

    def get(self, id: int, **options: Unpack[FormatCallOptions]) -> Bookmark:
        """Return one bookmark in full.

        Args:
            id: Id of the bookmark.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"id": id})

    def delete(self, id: int, **options: Unpack[FormatCallOptions]) -> None:
        """Remove a bookmark.

        Args:
            id: Id of the bookmark.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"id": id})

    def remove_favorite(self, id: int, **options: Unpack[FormatCallOptions]) -> Bookmark:
        """Take a bookmark off your favorites.

        A bookmark left with a rating of 0 is deleted altogether.

        Args:
            id: Id of the bookmark.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_REMOVE_FAVORITE, options, path={"id": id})


class AsyncCommunityBookmarks(AsyncResource):
    """Bookmarks that users share.

    What its methods take and raise is told in `CommunityBookmarks`.
    """

    with_raw_response = raw_view(lambda: AsyncCommunityBookmarksWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCommunityBookmarksWithStreamingResponse)

    @cached_property
    def comments(self) -> AsyncCommunityBookmarksComments:
        """Comments on bookmarks."""
        from .community_bookmarks_comments import AsyncCommunityBookmarksComments

        return AsyncCommunityBookmarksComments(self._core)

    def list(self, **options: Unpack[ListOptions]) -> AsyncPaginator[Bookmark]:
        """Return all bookmarks of the portal with title, text, dates and author.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options)

    async def create(
        self,
        *,
        url: str,
        title: str | None = None,
        description: str | None = None,
        tags: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Bookmark:
        """Add a bookmark with a title, a description and tags."""
        return await self._call(
            _CREATE,
            options,
            body={"url": url, "title": title, "description": description, "tags": tags},
        )

    def list_own(self, **options: Unpack[ListOptions]) -> AsyncPaginator[Bookmark]:
        """Return the bookmarks of the current user.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_OWN, options)

    def search(self, query: str, **options: Unpack[ListOptions]) -> AsyncPaginator[Bookmark]:
        """Return the bookmarks that match a query.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_SEARCH, options, path={"query": query})

    def list_favorites(self, **options: Unpack[ListOptions]) -> AsyncPaginator[Bookmark]:
        """Return the bookmarks the current user has marked as favorite.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_FAVORITES, options)

    def list_tags(self, **options: Unpack[ListOptions]) -> AsyncPaginator[BookmarkTag]:
        """Return the bookmark tags and how often each is used.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_TAGS, options)

    def list_by_tag(self, *, tag: str, **options: Unpack[ListOptions]) -> AsyncPaginator[Bookmark]:
        """Return the bookmarks that carry a tag.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_BY_TAG, options, query={"tag": tag})

    def list_recent(self, **options: Unpack[ListOptions]) -> AsyncPaginator[Bookmark]:
        """Return the bookmarks added last.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_RECENT, options)

    def list_top_of_day(self, **options: Unpack[ListOptions]) -> AsyncPaginator[Bookmark]:
        """Return today's most popular bookmarks.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_TOP_OF_DAY, options)

    def list_top_of_month(self, **options: Unpack[ListOptions]) -> AsyncPaginator[Bookmark]:
        """Return this month's most popular bookmarks.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_TOP_OF_MONTH, options)

    def list_top_of_week(self, **options: Unpack[ListOptions]) -> AsyncPaginator[Bookmark]:
        """Return this week's most popular bookmarks.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_TOP_OF_WEEK, options)

    def list_top_of_year(self, **options: Unpack[ListOptions]) -> AsyncPaginator[Bookmark]:
        """Return this year's most popular bookmarks.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_TOP_OF_YEAR, options)

    async def get(self, id: int, **options: Unpack[FormatCallOptions]) -> Bookmark:
        """Return one bookmark in full."""
        return await self._call(_GET, options, path={"id": id})

    async def delete(self, id: int, **options: Unpack[FormatCallOptions]) -> None:
        """Remove a bookmark."""
        return await self._call(_DELETE, options, path={"id": id})

    async def remove_favorite(self, id: int, **options: Unpack[FormatCallOptions]) -> Bookmark:
        """Take a bookmark off your favorites."""
        return await self._call(_REMOVE_FAVORITE, options, path={"id": id})


class CommunityBookmarksWithRawResponse:
    """The methods of `CommunityBookmarks`, answering with the raw response."""

    def __init__(self, raw: CommunityBookmarks) -> None:
        self.list = as_raw(raw.list)
        self.create = as_raw(raw.create)
        self.list_own = as_raw(raw.list_own)
        self.search = as_raw(raw.search)
        self.list_favorites = as_raw(raw.list_favorites)
        self.list_tags = as_raw(raw.list_tags)
        self.list_by_tag = as_raw(raw.list_by_tag)
        self.list_recent = as_raw(raw.list_recent)
        self.list_top_of_day = as_raw(raw.list_top_of_day)
        self.list_top_of_month = as_raw(raw.list_top_of_month)
        self.list_top_of_week = as_raw(raw.list_top_of_week)
        self.list_top_of_year = as_raw(raw.list_top_of_year)
        self.get = as_raw(raw.get)
        self.delete = as_raw(raw.delete)
        self.remove_favorite = as_raw(raw.remove_favorite)


class AsyncCommunityBookmarksWithRawResponse:
    """The methods of `AsyncCommunityBookmarks`, answering with the raw response."""

    def __init__(self, raw: AsyncCommunityBookmarks) -> None:
        self.list = as_raw_async(raw.list)
        self.create = as_raw_async(raw.create)
        self.list_own = as_raw_async(raw.list_own)
        self.search = as_raw_async(raw.search)
        self.list_favorites = as_raw_async(raw.list_favorites)
        self.list_tags = as_raw_async(raw.list_tags)
        self.list_by_tag = as_raw_async(raw.list_by_tag)
        self.list_recent = as_raw_async(raw.list_recent)
        self.list_top_of_day = as_raw_async(raw.list_top_of_day)
        self.list_top_of_month = as_raw_async(raw.list_top_of_month)
        self.list_top_of_week = as_raw_async(raw.list_top_of_week)
        self.list_top_of_year = as_raw_async(raw.list_top_of_year)
        self.get = as_raw_async(raw.get)
        self.delete = as_raw_async(raw.delete)
        self.remove_favorite = as_raw_async(raw.remove_favorite)


class CommunityBookmarksWithStreamingResponse:
    """The methods of `CommunityBookmarks`, each a context manager over its response."""

    def __init__(self, streamed: CommunityBookmarks) -> None:
        self.list = as_streamed(streamed.list)
        self.create = as_streamed(streamed.create)
        self.list_own = as_streamed(streamed.list_own)
        self.search = as_streamed(streamed.search)
        self.list_favorites = as_streamed(streamed.list_favorites)
        self.list_tags = as_streamed(streamed.list_tags)
        self.list_by_tag = as_streamed(streamed.list_by_tag)
        self.list_recent = as_streamed(streamed.list_recent)
        self.list_top_of_day = as_streamed(streamed.list_top_of_day)
        self.list_top_of_month = as_streamed(streamed.list_top_of_month)
        self.list_top_of_week = as_streamed(streamed.list_top_of_week)
        self.list_top_of_year = as_streamed(streamed.list_top_of_year)
        self.get = as_streamed(streamed.get)
        self.delete = as_streamed(streamed.delete)
        self.remove_favorite = as_streamed(streamed.remove_favorite)


class AsyncCommunityBookmarksWithStreamingResponse:
    """The methods of `AsyncCommunityBookmarks`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCommunityBookmarks) -> None:
        self.list = as_streamed_async(streamed.list)
        self.create = as_streamed_async(streamed.create)
        self.list_own = as_streamed_async(streamed.list_own)
        self.search = as_streamed_async(streamed.search)
        self.list_favorites = as_streamed_async(streamed.list_favorites)
        self.list_tags = as_streamed_async(streamed.list_tags)
        self.list_by_tag = as_streamed_async(streamed.list_by_tag)
        self.list_recent = as_streamed_async(streamed.list_recent)
        self.list_top_of_day = as_streamed_async(streamed.list_top_of_day)
        self.list_top_of_month = as_streamed_async(streamed.list_top_of_month)
        self.list_top_of_week = as_streamed_async(streamed.list_top_of_week)
        self.list_top_of_year = as_streamed_async(streamed.list_top_of_year)
        self.get = as_streamed_async(streamed.get)
        self.delete = as_streamed_async(streamed.delete)
        self.remove_favorite = as_streamed_async(streamed.remove_favorite)
