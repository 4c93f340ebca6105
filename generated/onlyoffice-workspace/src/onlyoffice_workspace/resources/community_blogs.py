"""Blog posts."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, Unpack
from uuid import UUID

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.community import BlogPost, BlogPostFull, BlogTag

if TYPE_CHECKING:
    from .community_blogs_comments import AsyncCommunityBlogsComments, CommunityBlogsComments

__all__ = ["AsyncCommunityBlogs", "CommunityBlogs"]

_LIST: Final[Operation[list[BlogPost]]] = Operation(
    "community.blogs.list",
    "GET",
    "/api/2.0/community/blog",
    list[BlogPost],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_CREATE: Final[Operation[BlogPostFull]] = Operation(
    "community.blogs.create", "POST", "/api/2.0/community/blog", BlogPostFull, body="json"
)
_UPDATE: Final[Operation[BlogPostFull]] = Operation(
    "community.blogs.update", "PUT", "/api/2.0/community/blog/{postid}", BlogPostFull, body="json"
)
_DELETE: Final[Operation[BlogPostFull]] = Operation(
    "community.blogs.delete", "DELETE", "/api/2.0/community/blog/{postid}", BlogPostFull
)
_GET: Final[Operation[BlogPostFull]] = Operation(
    "community.blogs.get", "GET", "/api/2.0/community/blog/{postid}", BlogPostFull
)
_LIST_OWN: Final[Operation[list[BlogPost]]] = Operation(
    "community.blogs.list_own",
    "GET",
    "/api/2.0/community/blog/@self",
    list[BlogPost],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_SEARCH: Final[Operation[list[BlogPost]]] = Operation(
    "community.blogs.search",
    "GET",
    "/api/2.0/community/blog/@search/{query}",
    list[BlogPost],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST_BY_USER: Final[Operation[list[BlogPost]]] = Operation(
    "community.blogs.list_by_user",
    "GET",
    "/api/2.0/community/blog/user/{username}",
    list[BlogPost],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST_BY_TAG: Final[Operation[list[BlogPost]]] = Operation(
    "community.blogs.list_by_tag",
    "GET",
    "/api/2.0/community/blog/tag/{tag}",
    list[BlogPost],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST_TAGS: Final[Operation[list[BlogTag]]] = Operation(
    "community.blogs.list_tags",
    "GET",
    "/api/2.0/community/blog/tag",
    list[BlogTag],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)


class CommunityBlogs(Resource):
    """Blog posts."""

    with_raw_response = raw_view(lambda: CommunityBlogsWithRawResponse)
    with_streaming_response = streaming_view(lambda: CommunityBlogsWithStreamingResponse)

    @cached_property
    def comments(self) -> CommunityBlogsComments:
        """Comments on blog posts."""
        from .community_blogs_comments import CommunityBlogsComments

        return CommunityBlogsComments(self._core)

    def list(self, **options: Unpack[ListOptions]) -> Page[BlogPost]:
        """Return all blog posts of the portal with title, text, dates and author."""
        return self._paged(_LIST, options)

    def create(
        self,
        *,
        title: str,
        content: str,
        tags: str | None = None,
        subscribe_comments: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> BlogPostFull:
        """Publish a blog post with tags and choose whether to follow its comments.

        Args:
            tags: Tags, separated by commas.
            subscribe_comments: Whether to subscribe to comments on the post.
        """
        return self._call(
            _CREATE,
            options,
            body={
                "title": title,
                "content": content,
                "tags": tags,
                "subscribeComments": subscribe_comments,
            },
        )

    def update(
        self,
        post_id: UUID,
        *,
        title: str | None = None,
        content: str | None = None,
        tags: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> BlogPostFull:
        """Change the title, text or tags of a blog post.

        Args:
            post_id: Id of the post.
            tags: Tags, separated by commas.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"postid": post_id},
            body={"title": title, "content": content, "tags": tags},
        )

    def delete(self, post_id: UUID, **options: Unpack[FormatCallOptions]) -> BlogPostFull:
        """Delete a blog post.

        Args:
            post_id: Id of the post.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"postid": post_id})

    def get(self, post_id: UUID, **options: Unpack[FormatCallOptions]) -> BlogPostFull:
        """Return one blog post in full.

        Args:
            post_id: Id of the post.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"postid": post_id})

    def list_own(self, **options: Unpack[ListOptions]) -> Page[BlogPost]:
        """Return the blog posts of the current user."""
        return self._paged(_LIST_OWN, options)

    def search(self, query: str, **options: Unpack[ListOptions]) -> Page[BlogPost]:
        """Return the blog posts that match a query.

        Args:
            query: Text to search for.
        """
        return self._paged(_SEARCH, options, path={"query": query})

    def list_by_user(self, username: str, **options: Unpack[ListOptions]) -> Page[BlogPost]:
        """Return the blog posts of one user.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_LIST_BY_USER, options, path={"username": username})

    def list_by_tag(self, tag: str, **options: Unpack[ListOptions]) -> Page[BlogPost]:
        """Return the blog posts that carry a tag.

        Args:
            tag: Name of the tag.
        """
        return self._paged(_LIST_BY_TAG, options, path={"tag": tag})

    def list_tags(self, **options: Unpack[ListOptions]) -> Page[BlogTag]:
        """Return the tags of blog posts and how often each is used."""
        return self._paged(_LIST_TAGS, options)


class AsyncCommunityBlogs(AsyncResource):
    """Blog posts.

    What its methods take and raise is told in `CommunityBlogs`.
    """

    with_raw_response = raw_view(lambda: AsyncCommunityBlogsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCommunityBlogsWithStreamingResponse)

    @cached_property
    def comments(self) -> AsyncCommunityBlogsComments:
        """Comments on blog posts."""
        from .community_blogs_comments import AsyncCommunityBlogsComments

        return AsyncCommunityBlogsComments(self._core)

    def list(self, **options: Unpack[ListOptions]) -> AsyncPaginator[BlogPost]:
        """Return all blog posts of the portal with title, text, dates and author.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options)

    async def create(
        self,
        *,
        title: str,
        content: str,
        tags: str | None = None,
        subscribe_comments: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> BlogPostFull:
        """Publish a blog post with tags and choose whether to follow its comments."""
        return await self._call(
            _CREATE,
            options,
            body={
                "title": title,
                "content": content,
                "tags": tags,
                "subscribeComments": subscribe_comments,
            },
        )

    async def update(
        self,
        post_id: UUID,
        *,
        title: str | None = None,
        content: str | None = None,
        tags: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> BlogPostFull:
        """Change the title, text or tags of a blog post."""
        return await self._call(
            _UPDATE,
            options,
            path={"postid": post_id},
            body={"title": title, "content": content, "tags": tags},
        )

    async def delete(self, post_id: UUID, **options: Unpack[FormatCallOptions]) -> BlogPostFull:
        """Delete a blog post."""
        return await self._call(_DELETE, options, path={"postid": post_id})

    async def get(self, post_id: UUID, **options: Unpack[FormatCallOptions]) -> BlogPostFull:
        """Return one blog post in full."""
        return await self._call(_GET, options, path={"postid": post_id})

    def list_own(self, **options: Unpack[ListOptions]) -> AsyncPaginator[BlogPost]:
        """Return the blog posts of the current user.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_OWN, options)

    def search(self, query: str, **options: Unpack[ListOptions]) -> AsyncPaginator[BlogPost]:
        """Return the blog posts that match a query.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_SEARCH, options, path={"query": query})

    def list_by_user(
        self, username: str, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[BlogPost]:
        """Return the blog posts of one user.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_BY_USER, options, path={"username": username})

    def list_by_tag(self, tag: str, **options: Unpack[ListOptions]) -> AsyncPaginator[BlogPost]:
        """Return the blog posts that carry a tag.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_BY_TAG, options, path={"tag": tag})

    def list_tags(self, **options: Unpack[ListOptions]) -> AsyncPaginator[BlogTag]:
        """Return the tags of blog posts and how often each is used.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_TAGS, options)


class CommunityBlogsWithRawResponse:
    """The methods of `CommunityBlogs`, answering with the raw response."""

    def __init__(self, raw: CommunityBlogs) -> None:
        self.list = as_raw(raw.list)
        self.create = as_raw(raw.create)
        self.update = as_raw(raw.update)
        self.delete = as_raw(raw.delete)
        self.get = as_raw(raw.get)
        self.list_own = as_raw(raw.list_own)
        self.search = as_raw(raw.search)
        self.list_by_user = as_raw(raw.list_by_user)
        self.list_by_tag = as_raw(raw.list_by_tag)
        self.list_tags = as_raw(raw.list_tags)


class AsyncCommunityBlogsWithRawResponse:
    """The methods of `AsyncCommunityBlogs`, answering with the raw response."""

    def __init__(self, raw: AsyncCommunityBlogs) -> None:
        self.list = as_raw_async(raw.list)
        self.create = as_raw_async(raw.create)
        self.update = as_raw_async(raw.update)
        self.delete = as_raw_async(raw.delete)
        self.get = as_raw_async(raw.get)
        self.list_own = as_raw_async(raw.list_own)
        self.search = as_raw_async(raw.search)
        self.list_by_user = as_raw_async(raw.list_by_user)
        self.list_by_tag = as_raw_async(raw.list_by_tag)
        self.list_tags = as_raw_async(raw.list_tags)


class CommunityBlogsWithStreamingResponse:
    """The methods of `CommunityBlogs`, each a context manager over its response."""

    def __init__(self, streamed: CommunityBlogs) -> None:
        self.list = as_streamed(streamed.list)
        self.create = as_streamed(streamed.create)
        self.update = as_streamed(streamed.update)
        self.delete = as_streamed(streamed.delete)
        self.get = as_streamed(streamed.get)
        self.list_own = as_streamed(streamed.list_own)
        self.search = as_streamed(streamed.search)
        self.list_by_user = as_streamed(streamed.list_by_user)
        self.list_by_tag = as_streamed(streamed.list_by_tag)
        self.list_tags = as_streamed(streamed.list_tags)


class AsyncCommunityBlogsWithStreamingResponse:
    """The methods of `AsyncCommunityBlogs`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCommunityBlogs) -> None:
        self.list = as_streamed_async(streamed.list)
        self.create = as_streamed_async(streamed.create)
        self.update = as_streamed_async(streamed.update)
        self.delete = as_streamed_async(streamed.delete)
        self.get = as_streamed_async(streamed.get)
        self.list_own = as_streamed_async(streamed.list_own)
        self.search = as_streamed_async(streamed.search)
        self.list_by_user = as_streamed_async(streamed.list_by_user)
        self.list_by_tag = as_streamed_async(streamed.list_by_tag)
        self.list_tags = as_streamed_async(streamed.list_tags)
