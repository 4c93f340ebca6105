"""Wiki pages and their history."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.community import WikiPage

if TYPE_CHECKING:
    from .community_wiki_comments import AsyncCommunityWikiComments, CommunityWikiComments
    from .community_wiki_files import AsyncCommunityWikiFiles, CommunityWikiFiles

__all__ = ["AsyncCommunityWiki", "CommunityWiki"]

_UPDATE: Final[Operation[WikiPage]] = Operation(
    "community.wiki.update", "PUT", "/api/2.0/community/wiki/{name}", WikiPage, body="json"
)
_DELETE: Final[Operation[None]] = Operation(
    "community.wiki.delete", "DELETE", "/api/2.0/community/wiki/{name}", answer="none"
)
_GET: Final[Operation[WikiPage]] = Operation(
    "community.wiki.get", "GET", "/api/2.0/community/wiki/{name}", WikiPage
)
_CREATE: Final[Operation[WikiPage]] = Operation(
    "community.wiki.create", "POST", "/api/2.0/community/wiki", WikiPage, body="json"
)
_LIST: Final[Operation[list[WikiPage]]] = Operation(
    "community.wiki.list",
    "GET",
    "/api/2.0/community/wiki",
    list[WikiPage],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST_HISTORY: Final[Operation[list[WikiPage]]] = Operation(
    "community.wiki.list_history",
    "GET",
    "/api/2.0/community/wiki/{page}/story",
    list[WikiPage],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_SEARCH_BY_NAME: Final[Operation[list[WikiPage]]] = Operation(
    "community.wiki.search_by_name",
    "GET",
    "/api/2.0/community/wiki/search/byname/{name}",
    list[WikiPage],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_SEARCH_BY_CONTENT: Final[Operation[list[WikiPage]]] = Operation(
    "community.wiki.search_by_content",
    "GET",
    "/api/2.0/community/wiki/search/bycontent/{content}",
    list[WikiPage],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)


class CommunityWiki(Resource):
    """Wiki pages and their history."""

    with_raw_response = raw_view(lambda: CommunityWikiWithRawResponse)
    with_streaming_response = streaming_view(lambda: CommunityWikiWithStreamingResponse)

    @cached_property
    def comments(self) -> CommunityWikiComments:
        """Comments on wiki pages."""
        from .community_wiki_comments import CommunityWikiComments

        return CommunityWikiComments(self._core)

    @cached_property
    def files(self) -> CommunityWikiFiles:
        """Files of the wiki."""
        from .community_wiki_files import CommunityWikiFiles

        return CommunityWikiFiles(self._core)

    def update(self, name: str, *, body: str, **options: Unpack[FormatCallOptions]) -> WikiPage:
        """Change the content of a wiki page.

        Args:
            body: Text of the page.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_UPDATE, options, path={"name": name}, body={"body": body})

    def delete(self, name: str, **options: Unpack[FormatCallOptions]) -> None:
        """Delete a wiki page by its name.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"name": name})

    def get(
        self, name: str, *, version: int | None = None, **options: Unpack[FormatCallOptions]
    ) -> WikiPage:
        """Return a wiki page by its name and version.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"name": name}, query={"version": version})

    def create(self, *, name: str, body: str, **options: Unpack[FormatCallOptions]) -> WikiPage:
        """Create a wiki page with a name and content.

        Args:
            body: Text of the page.
        """
        return self._call(_CREATE, options, body={"name": name, "body": body})

    def list(
        self, *, category: str | None = None, **options: Unpack[ListOptions]
    ) -> Page[WikiPage]:
        """Return the wiki pages, all of them or those of one category.

        Args:
            category: Name of the page category.
        """
        return self._paged(_LIST, options, query={"category": category})

    def list_history(self, page: str, **options: Unpack[ListOptions]) -> Page[WikiPage]:
        """Return the recorded changes of a wiki page.

        Args:
            page: Name of the wiki page.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_LIST_HISTORY, options, path={"page": page})

    def search_by_name(self, name: str, **options: Unpack[ListOptions]) -> Page[WikiPage]:
        """Return the wiki pages whose name matches a query.

        Args:
            name: Text to look for in the page names.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_SEARCH_BY_NAME, options, path={"name": name})

    def search_by_content(self, content: str, **options: Unpack[ListOptions]) -> Page[WikiPage]:
        """Return the wiki pages whose content matches a query.

        Args:
            content: Text to look for in the pages.
        """
        return self._paged(_SEARCH_BY_CONTENT, options, path={"content": content})


class AsyncCommunityWiki(AsyncResource):
    """Wiki pages and their history.

    What its methods take and raise is told in `CommunityWiki`.
    """

    with_raw_response = raw_view(lambda: AsyncCommunityWikiWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCommunityWikiWithStreamingResponse)

    @cached_property
    def comments(self) -> AsyncCommunityWikiComments:
        """Comments on wiki pages."""
        from .community_wiki_comments import AsyncCommunityWikiComments

        return AsyncCommunityWikiComments(self._core)

    @cached_property
    def files(self) -> AsyncCommunityWikiFiles:
        """Files of the wiki."""
        from .community_wiki_files import AsyncCommunityWikiFiles

        return AsyncCommunityWikiFiles(self._core)

    async def update(
        self, name: str, *, body: str, **options: Unpack[FormatCallOptions]
    ) -> WikiPage:
        """Change the content of a wiki page."""
        return await self._call(_UPDATE, options, path={"name": name}, body={"body": body})

    async def delete(self, name: str, **options: Unpack[FormatCallOptions]) -> None:
        """Delete a wiki page by its name."""
        return await self._call(_DELETE, options, path={"name": name})

    async def get(
        self, name: str, *, version: int | None = None, **options: Unpack[FormatCallOptions]
    ) -> WikiPage:
        """Return a wiki page by its name and version."""
        return await self._call(_GET, options, path={"name": name}, query={"version": version})

    async def create(
        self, *, name: str, body: str, **options: Unpack[FormatCallOptions]
    ) -> WikiPage:
        """Create a wiki page with a name and content."""
        return await self._call(_CREATE, options, body={"name": name, "body": body})

    def list(
        self, *, category: str | None = None, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[WikiPage]:
        """Return the wiki pages, all of them or those of one category.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options, query={"category": category})

    def list_history(self, page: str, **options: Unpack[ListOptions]) -> AsyncPaginator[WikiPage]:
        """Return the recorded changes of a wiki page.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_HISTORY, options, path={"page": page})

    def search_by_name(self, name: str, **options: Unpack[ListOptions]) -> AsyncPaginator[WikiPage]:
        """Return the wiki pages whose name matches a query.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_SEARCH_BY_NAME, options, path={"name": name})

    def search_by_content(
        self, content: str, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[WikiPage]:
        """Return the wiki pages whose content matches a query.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_SEARCH_BY_CONTENT, options, path={"content": content})


class CommunityWikiWithRawResponse:
    """The methods of `CommunityWiki`, answering with the raw response."""

    def __init__(self, raw: CommunityWiki) -> None:
        self.update = as_raw(raw.update)
        self.delete = as_raw(raw.delete)
        self.get = as_raw(raw.get)
        self.create = as_raw(raw.create)
        self.list = as_raw(raw.list)
        self.list_history = as_raw(raw.list_history)
        self.search_by_name = as_raw(raw.search_by_name)
        self.search_by_content = as_raw(raw.search_by_content)


class AsyncCommunityWikiWithRawResponse:
    """The methods of `AsyncCommunityWiki`, answering with the raw response."""

    def __init__(self, raw: AsyncCommunityWiki) -> None:
        self.update = as_raw_async(raw.update)
        self.delete = as_raw_async(raw.delete)
        self.get = as_raw_async(raw.get)
        self.create = as_raw_async(raw.create)
        self.list = as_raw_async(raw.list)
        self.list_history = as_raw_async(raw.list_history)
        self.search_by_name = as_raw_async(raw.search_by_name)
        self.search_by_content = as_raw_async(raw.search_by_content)


class CommunityWikiWithStreamingResponse:
    """The methods of `CommunityWiki`, each a context manager over its response."""

    def __init__(self, streamed: CommunityWiki) -> None:
        self.update = as_streamed(streamed.update)
        self.delete = as_streamed(streamed.delete)
        self.get = as_streamed(streamed.get)
        self.create = as_streamed(streamed.create)
        self.list = as_streamed(streamed.list)
        self.list_history = as_streamed(streamed.list_history)
        self.search_by_name = as_streamed(streamed.search_by_name)
        self.search_by_content = as_streamed(streamed.search_by_content)


class AsyncCommunityWikiWithStreamingResponse:
    """The methods of `AsyncCommunityWiki`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCommunityWiki) -> None:
        self.update = as_streamed_async(streamed.update)
        self.delete = as_streamed_async(streamed.delete)
        self.get = as_streamed_async(streamed.get)
        self.create = as_streamed_async(streamed.create)
        self.list = as_streamed_async(streamed.list)
        self.list_history = as_streamed_async(streamed.list_history)
        self.search_by_name = as_streamed_async(streamed.search_by_name)
        self.search_by_content = as_streamed_async(streamed.search_by_content)
