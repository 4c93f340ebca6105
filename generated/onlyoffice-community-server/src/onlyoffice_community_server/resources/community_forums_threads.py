"""Threads of the forum."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.community import ForumThread, ForumThreadFull

__all__ = ["AsyncCommunityForumsThreads", "CommunityForumsThreads"]

_CREATE: Final[Operation[ForumThread]] = Operation(
    "community.forums.threads.create", "POST", "/api/2.0/community/forum", ForumThread, body="json"
)
_GET: Final[Operation[ForumThreadFull]] = Operation(
    "community.forums.threads.get", "GET", "/api/2.0/community/forum/{threadid}", ForumThreadFull
)
_DELETE: Final[Operation[ForumThread]] = Operation(
    "community.forums.threads.delete",
    "DELETE",
    "/api/2.0/community/forum/thread/{threadid}",
    ForumThread,
)


class CommunityForumsThreads(Resource):
    """Threads of the forum."""

    with_raw_response = raw_view(lambda: CommunityForumsThreadsWithRawResponse)
    with_streaming_response = streaming_view(lambda: CommunityForumsThreadsWithStreamingResponse)

    def create(
        self,
        *,
        category_id: int | None = None,
        category_name: str | None = None,
        thread_name: str | None = None,
        thread_description: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ForumThread:
        """Add a thread to a category. A category ID of -1 starts a new category.

        Args:
            category_id: Id of the category, -1 for a new one.
        """
        return self._call(
            _CREATE,
            options,
            body={
                "categoryId": category_id,
                "categoryName": category_name,
                "threadName": thread_name,
                "threadDescription": thread_description,
            },
        )

    def get(self, thread_id: int, **options: Unpack[FormatCallOptions]) -> ForumThreadFull:
        """Return a thread with all its topics.

        Args:
            thread_id: Id of the forum thread.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"threadid": thread_id})

    def delete(self, thread_id: int, **options: Unpack[FormatCallOptions]) -> ForumThread:
        """Delete a thread.

        Args:
            thread_id: Id of the forum thread.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"threadid": thread_id})


class AsyncCommunityForumsThreads(AsyncResource):
    """Threads of the forum.

    What its methods take and raise is told in `CommunityForumsThreads`.
    """

    with_raw_response = raw_view(lambda: AsyncCommunityForumsThreadsWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: AsyncCommunityForumsThreadsWithStreamingResponse
    )

    async def create(
        self,
        *,
        category_id: int | None = None,
        category_name: str | None = None,
        thread_name: str | None = None,
        thread_description: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ForumThread:
        """Add a thread to a category. A category ID of -1 starts a new category."""
        return await self._call(
            _CREATE,
            options,
            body={
                "categoryId": category_id,
                "categoryName": category_name,
                "threadName": thread_name,
                "threadDescription": thread_description,
            },
        )

    async def get(self, thread_id: int, **options: Unpack[FormatCallOptions]) -> ForumThreadFull:
        """Return a thread with all its topics."""
        return await self._call(_GET, options, path={"threadid": thread_id})

    async def delete(self, thread_id: int, **options: Unpack[FormatCallOptions]) -> ForumThread:
        """Delete a thread."""
        return await self._call(_DELETE, options, path={"threadid": thread_id})


class CommunityForumsThreadsWithRawResponse:
    """The methods of `CommunityForumsThreads`, answering with the raw response."""

    def __init__(self, raw: CommunityForumsThreads) -> None:
        self.create = as_raw(raw.create)
        self.get = as_raw(raw.get)
        self.delete = as_raw(raw.delete)


class AsyncCommunityForumsThreadsWithRawResponse:
    """The methods of `AsyncCommunityForumsThreads`, answering with the raw response."""

    def __init__(self, raw: AsyncCommunityForumsThreads) -> None:
        self.create = as_raw_async(raw.create)
        self.get = as_raw_async(raw.get)
        self.delete = as_raw_async(raw.delete)


class CommunityForumsThreadsWithStreamingResponse:
    """The methods of `CommunityForumsThreads`, each a context manager over its response."""

    def __init__(self, streamed: CommunityForumsThreads) -> None:
        self.create = as_streamed(streamed.create)
        self.get = as_streamed(streamed.get)
        self.delete = as_streamed(streamed.delete)


class AsyncCommunityForumsThreadsWithStreamingResponse:
    """The methods of `AsyncCommunityForumsThreads`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCommunityForumsThreads) -> None:
        self.create = as_streamed_async(streamed.create)
        self.get = as_streamed_async(streamed.get)
        self.delete = as_streamed_async(streamed.delete)
