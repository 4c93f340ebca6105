"""Full-text search of the portal."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.portal import SearchSetting

__all__ = ["AsyncPortalSearch", "PortalSearch"]

_GET_SETTINGS: Final[Operation[list[Any]]] = Operation(
    "portal.search.get_settings",
    "GET",
    "/api/2.0/portal/search",
    list[Any],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_SAVE_SETTINGS: Final[Operation[None]] = Operation(
    "portal.search.save_settings", "POST", "/api/2.0/portal/search", answer="none", body="json"
)
_GET_STATE: Final[Operation[Any]] = Operation(
    "portal.search.get_state", "GET", "/api/2.0/portal/search/state", Any
)
_REINDEX: Final[Operation[Any]] = Operation(
    "portal.search.reindex", "POST", "/api/2.0/portal/search/reindex", Any, body="json"
)


class PortalSearch(Resource):
    """Full-text search of the portal."""

    with_raw_response = raw_view(lambda: PortalSearchWithRawResponse)
    with_streaming_response = streaming_view(lambda: PortalSearchWithStreamingResponse)

    def get_settings(self, **options: Unpack[ListOptions]) -> Page[Any]:
        """Return the settings of the portal search."""
        return self._paged(_GET_SETTINGS, options)

    def save_settings(
        self, *, items: Sequence[SearchSetting], **options: Unpack[FormatCallOptions]
    ) -> None:
        """Save the settings of the search.

        Args:
            items: Which search indexes are on.
        """
        return self._call(_SAVE_SETTINGS, options, body={"items": items})

    def get_state(self, **options: Unpack[FormatCallOptions]) -> Any:
        """Return whether the search is available."""
        return self._call(_GET_STATE, options)

    def reindex(self, *, name: str, **options: Unpack[FormatCallOptions]) -> Any:
        """Rebuild the search index with the given name."""
        return self._call(_REINDEX, options, body={"name": name})


class AsyncPortalSearch(AsyncResource):
    """Full-text search of the portal.

    What its methods take and raise is told in `PortalSearch`.
    """

    with_raw_response = raw_view(lambda: AsyncPortalSearchWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncPortalSearchWithStreamingResponse)

    def get_settings(self, **options: Unpack[ListOptions]) -> AsyncPaginator[Any]:
        """Return the settings of the portal search.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_GET_SETTINGS, options)

    async def save_settings(
        self, *, items: Sequence[SearchSetting], **options: Unpack[FormatCallOptions]
    ) -> None:
        """Save the settings of the search."""
        return await self._call(_SAVE_SETTINGS, options, body={"items": items})

    async def get_state(self, **options: Unpack[FormatCallOptions]) -> Any:
        """Return whether the search is available."""
        return await self._call(_GET_STATE, options)

    async def reindex(self, *, name: str, **options: Unpack[FormatCallOptions]) -> Any:
        """Rebuild the search index with the given name."""
        return await self._call(_REINDEX, options, body={"name": name})


class PortalSearchWithRawResponse:
    """The methods of `PortalSearch`, answering with the raw response."""

    def __init__(self, raw: PortalSearch) -> None:
        self.get_settings = as_raw(raw.get_settings)
        self.save_settings = as_raw(raw.save_settings)
        self.get_state = as_raw(raw.get_state)
        self.reindex = as_raw(raw.reindex)


class AsyncPortalSearchWithRawResponse:
    """The methods of `AsyncPortalSearch`, answering with the raw response."""

    def __init__(self, raw: AsyncPortalSearch) -> None:
        self.get_settings = as_raw_async(raw.get_settings)
        self.save_settings = as_raw_async(raw.save_settings)
        self.get_state = as_raw_async(raw.get_state)
        self.reindex = as_raw_async(raw.reindex)


class PortalSearchWithStreamingResponse:
    """The methods of `PortalSearch`, each a context manager over its response."""

    def __init__(self, streamed: PortalSearch) -> None:
        self.get_settings = as_streamed(streamed.get_settings)
        self.save_settings = as_streamed(streamed.save_settings)
        self.get_state = as_streamed(streamed.get_state)
        self.reindex = as_streamed(streamed.reindex)


class AsyncPortalSearchWithStreamingResponse:
    """The methods of `AsyncPortalSearch`, each a context manager over its response."""

    def __init__(self, streamed: AsyncPortalSearch) -> None:
        self.get_settings = as_streamed_async(streamed.get_settings)
        self.save_settings = as_streamed_async(streamed.save_settings)
        self.get_state = as_streamed_async(streamed.get_state)
        self.reindex = as_streamed_async(streamed.reindex)
