"""Categories of the forum."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.community import ForumCategory

__all__ = ["AsyncCommunityForumsCategories", "CommunityForumsCategories"]

_DELETE: Final[Operation[ForumCategory]] = Operation(
    "community.forums.categories.delete",
    "DELETE",
    "/api/2.0/community/forum/category/{categoryid}",
    ForumCategory,
)


class CommunityForumsCategories(Resource):
    """Categories of the forum."""

    with_raw_response = raw_view(lambda: CommunityForumsCategoriesWithRawResponse)
    with_streaming_response = streaming_view(lambda: CommunityForumsCategoriesWithStreamingResponse)

    def delete(self, category_id: int, **options: Unpack[FormatCallOptions]) -> ForumCategory:
        """Delete a forum category.

        Args:
            category_id: Id of the category.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"categoryid": category_id})


class AsyncCommunityForumsCategories(AsyncResource):
    """Categories of the forum.

    What its methods take and raise is told in `CommunityForumsCategories`.
    """

    with_raw_response = raw_view(lambda: AsyncCommunityForumsCategoriesWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: AsyncCommunityForumsCategoriesWithStreamingResponse
    )

    async def delete(self, category_id: int, **options: Unpack[FormatCallOptions]) -> ForumCategory:
        """Delete a forum category."""
        return await self._call(_DELETE, options, path={"categoryid": category_id})


class CommunityForumsCategoriesWithRawResponse:
    """The methods of `CommunityForumsCategories`, answering with the raw response."""

    def __init__(self, raw: CommunityForumsCategories) -> None:
        self.delete = as_raw(raw.delete)


class AsyncCommunityForumsCategoriesWithRawResponse:
    """The methods of `AsyncCommunityForumsCategories`, answering with the raw response."""

    def __init__(self, raw: AsyncCommunityForumsCategories) -> None:
        self.delete = as_raw_async(raw.delete)


class CommunityForumsCategoriesWithStreamingResponse:
    """The methods of `CommunityForumsCategories`, each a context manager over its response."""

    def __init__(self, streamed: CommunityForumsCategories) -> None:
        self.delete = as_streamed(streamed.delete)


class AsyncCommunityForumsCategoriesWithStreamingResponse:
    """The methods of `AsyncCommunityForumsCategories`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCommunityForumsCategories) -> None:
        self.delete = as_streamed_async(streamed.delete)
