"""Links of your own in the menu."""

from __future__ import annotations

from typing import Final, Unpack
from uuid import UUID

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.settings import CustomNavigationItem

__all__ = ["AsyncSettingsCustomNavigation", "SettingsCustomNavigation"]

_LIST: Final[Operation[list[CustomNavigationItem]]] = Operation(
    "settings.custom_navigation.list",
    "GET",
    "/api/2.0/settings/customnavigation/getall",
    list[CustomNavigationItem],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_GET_SAMPLE: Final[Operation[CustomNavigationItem]] = Operation(
    "settings.custom_navigation.get_sample",
    "GET",
    "/api/2.0/settings/customnavigation/getsample",
    CustomNavigationItem,
)
_GET: Final[Operation[CustomNavigationItem]] = Operation(
    "settings.custom_navigation.get",
    "GET",
    "/api/2.0/settings/customnavigation/get/{id}",
    CustomNavigationItem,
)
_CREATE: Final[Operation[CustomNavigationItem]] = Operation(
    "settings.custom_navigation.create",
    "POST",
    "/api/2.0/settings/customnavigation/create",
    CustomNavigationItem,
    body="json",
)
_DELETE: Final[Operation[None]] = Operation(
    "settings.custom_navigation.delete",
    "DELETE",
    "/api/2.0/settings/customnavigation/delete/{id}",
    answer="none",
)


class SettingsCustomNavigation(Resource):
    """Links of your own in the menu."""

    with_raw_response = raw_view(lambda: SettingsCustomNavigationWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsCustomNavigationWithStreamingResponse)

    def list(self, **options: Unpack[ListOptions]) -> Page[CustomNavigationItem]:
        """List the items added to the portal navigation."""
        return self._paged(_LIST, options)

    def get_sample(self, **options: Unpack[FormatCallOptions]) -> CustomNavigationItem:
        """Return a sample navigation item to start from."""
        return self._call(_GET_SAMPLE, options)

    def get(self, id: UUID, **options: Unpack[FormatCallOptions]) -> CustomNavigationItem:
        """Return one custom navigation item.

        Args:
            id: Id of the menu item.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"id": id})

    def create(
        self, *, item: CustomNavigationItem, **options: Unpack[FormatCallOptions]
    ) -> CustomNavigationItem:
        """Add an item to the portal navigation.

        Args:
            item: Menu item to save.
        """
        return self._call(_CREATE, options, body={"item": item})

    def delete(self, id: UUID, **options: Unpack[FormatCallOptions]) -> None:
        """Delete a custom navigation item.

        Args:
            id: Id of the menu item.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"id": id})


class AsyncSettingsCustomNavigation(AsyncResource):
    """Links of your own in the menu.

    What its methods take and raise is told in `SettingsCustomNavigation`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsCustomNavigationWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: AsyncSettingsCustomNavigationWithStreamingResponse
    )

    def list(self, **options: Unpack[ListOptions]) -> AsyncPaginator[CustomNavigationItem]:
        """List the items added to the portal navigation.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options)

    async def get_sample(self, **options: Unpack[FormatCallOptions]) -> CustomNavigationItem:
        """Return a sample navigation item to start from."""
        return await self._call(_GET_SAMPLE, options)

    async def get(self, id: UUID, **options: Unpack[FormatCallOptions]) -> CustomNavigationItem:
        """Return one custom navigation item."""
        return await self._call(_GET, options, path={"id": id})

    async def create(
        self, *, item: CustomNavigationItem, **options: Unpack[FormatCallOptions]
    ) -> CustomNavigationItem:
        """Add an item to the portal navigation."""
        return await self._call(_CREATE, options, body={"item": item})

    async def delete(self, id: UUID, **options: Unpack[FormatCallOptions]) -> None:
        """Delete a custom navigation item."""
        return await self._call(_DELETE, options, path={"id": id})


class SettingsCustomNavigationWithRawResponse:
    """The methods of `SettingsCustomNavigation`, answering with the raw response."""

    def __init__(self, raw: SettingsCustomNavigation) -> None:
        self.list = as_raw(raw.list)
        self.get_sample = as_raw(raw.get_sample)
        self.get = as_raw(raw.get)
        self.create = as_raw(raw.create)
        self.delete = as_raw(raw.delete)


class AsyncSettingsCustomNavigationWithRawResponse:
    """The methods of `AsyncSettingsCustomNavigation`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsCustomNavigation) -> None:
        self.list = as_raw_async(raw.list)
        self.get_sample = as_raw_async(raw.get_sample)
        self.get = as_raw_async(raw.get)
        self.create = as_raw_async(raw.create)
        self.delete = as_raw_async(raw.delete)


class SettingsCustomNavigationWithStreamingResponse:
    """The methods of `SettingsCustomNavigation`, each a context manager over its response."""

    def __init__(self, streamed: SettingsCustomNavigation) -> None:
        self.list = as_streamed(streamed.list)
        self.get_sample = as_streamed(streamed.get_sample)
        self.get = as_streamed(streamed.get)
        self.create = as_streamed(streamed.create)
        self.delete = as_streamed(streamed.delete)


class AsyncSettingsCustomNavigationWithStreamingResponse:
    """The methods of `AsyncSettingsCustomNavigation`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsCustomNavigation) -> None:
        self.list = as_streamed_async(streamed.list)
        self.get_sample = as_streamed_async(streamed.get_sample)
        self.get = as_streamed_async(streamed.get)
        self.create = as_streamed_async(streamed.create)
        self.delete = as_streamed_async(streamed.delete)
