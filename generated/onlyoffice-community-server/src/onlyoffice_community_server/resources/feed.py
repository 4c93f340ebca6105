"""What is new in the portal."""

from __future__ import annotations

from datetime import datetime
from typing import Any, Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async

__all__ = ["AsyncFeed", "Feed"]

_MARK_READ: Final[Operation[None]] = Operation(
    "feed.mark_read", "PUT", "/api/2.0/feed/read", answer="none"
)
_LIST: Final[Operation[Any]] = Operation("feed.list", "GET", "/api/2.0/feed/filter", Any)
_COUNT_NEW: Final[Operation[Any]] = Operation(
    "feed.count_new", "GET", "/api/2.0/feed/newfeedscount", Any
)


class Feed(Resource):
    """What is new in the portal."""

    with_raw_response = raw_view(lambda: FeedWithRawResponse)
    with_streaming_response = streaming_view(lambda: FeedWithStreamingResponse)

    def mark_read(self, **options: Unpack[FormatCallOptions]) -> None:
        """Open the feeds for reading."""
        return self._call(_MARK_READ, options)

    def list(
        self,
        *,
        product: str | None = None,
        from_: datetime | None = None,
        to: datetime | None = None,
        author: UUID | None = None,
        only_new: bool | None = None,
        read_at: datetime | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Any:
        """Return the feeds, narrowed by product, author, time or freshness.

        Args:
            product: Product whose feeds to return.
            from_: Time from which feeds are returned.
            to: Time until which feeds are returned.
            author: Id of the author whose feeds to return.
            only_new: Whether to return new feeds only.
            read_at: Time at which the feeds were read.
        """
        return self._call(
            _LIST,
            options,
            query={
                "product": product,
                "from": from_,
                "to": to,
                "author": author,
                "onlyNew": only_new,
                "timeReaded": read_at,
            },
        )

    def count_new(self, **options: Unpack[FormatCallOptions]) -> Any:
        """Return the number of fresh feeds."""
        return self._call(_COUNT_NEW, options)


class AsyncFeed(AsyncResource):
    """What is new in the portal.

    What its methods take and raise is told in `Feed`.
    """

    with_raw_response = raw_view(lambda: AsyncFeedWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncFeedWithStreamingResponse)

    async def mark_read(self, **options: Unpack[FormatCallOptions]) -> None:
        """Open the feeds for reading."""
        return await self._call(_MARK_READ, options)

    async def list(
        self,
        *,
        product: str | None = None,
        from_: datetime | None = None,
        to: datetime | None = None,
        author: UUID | None = None,
        only_new: bool | None = None,
        read_at: datetime | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Any:
        """Return the feeds, narrowed by product, author, time or freshness."""
        return await self._call(
            _LIST,
            options,
            query={
                "product": product,
                "from": from_,
                "to": to,
                "author": author,
                "onlyNew": only_new,
                "timeReaded": read_at,
            },
        )

    async def count_new(self, **options: Unpack[FormatCallOptions]) -> Any:
        """Return the number of fresh feeds."""
        return await self._call(_COUNT_NEW, options)


class FeedWithRawResponse:
    """The methods of `Feed`, answering with the raw response."""

    def __init__(self, raw: Feed) -> None:
        self.mark_read = as_raw(raw.mark_read)
        self.list = as_raw(raw.list)
        self.count_new = as_raw(raw.count_new)


class AsyncFeedWithRawResponse:
    """The methods of `AsyncFeed`, answering with the raw response."""

    def __init__(self, raw: AsyncFeed) -> None:
        self.mark_read = as_raw_async(raw.mark_read)
        self.list = as_raw_async(raw.list)
        self.count_new = as_raw_async(raw.count_new)


class FeedWithStreamingResponse:
    """The methods of `Feed`, each a context manager over its response."""

    def __init__(self, streamed: Feed) -> None:
        self.mark_read = as_streamed(streamed.mark_read)
        self.list = as_streamed(streamed.list)
        self.count_new = as_streamed(streamed.count_new)


class AsyncFeedWithStreamingResponse:
    """The methods of `AsyncFeed`, each a context manager over its response."""

    def __init__(self, streamed: AsyncFeed) -> None:
        self.mark_read = as_streamed_async(streamed.mark_read)
        self.list = as_streamed_async(streamed.list)
        self.count_new = as_streamed_async(streamed.count_new)
