"""Categories of history events."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.crm import HistoryCategory

__all__ = ["AsyncCrmHistoryCategories", "CrmHistoryCategories"]

_CREATE: Final[Operation[HistoryCategory]] = Operation(
    "crm.history.categories.create",
    "POST",
    "/api/2.0/crm/history/category",
    HistoryCategory,
    body="json",
)
_LIST: Final[Operation[list[HistoryCategory]]] = Operation(
    "crm.history.categories.list",
    "GET",
    "/api/2.0/crm/history/category",
    list[HistoryCategory],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_UPDATE: Final[Operation[HistoryCategory]] = Operation(
    "crm.history.categories.update",
    "PUT",
    "/api/2.0/crm/history/category/{id}",
    HistoryCategory,
    body="json",
)
_DELETE: Final[Operation[HistoryCategory]] = Operation(
    "crm.history.categories.delete", "DELETE", "/api/2.0/crm/history/category/{id}", HistoryCategory
)
_SET_ICON: Final[Operation[HistoryCategory]] = Operation(
    "crm.history.categories.set_icon",
    "PUT",
    "/api/2.0/crm/history/category/{id}/icon",
    HistoryCategory,
    body="json",
)
_REORDER: Final[Operation[list[HistoryCategory]]] = Operation(
    "crm.history.categories.reorder",
    "PUT",
    "/api/2.0/crm/history/category/reorder",
    list[HistoryCategory],
    body="json",
)


class CrmHistoryCategories(Resource):
    """Categories of history events."""

    with_raw_response = raw_view(lambda: CrmHistoryCategoriesWithRawResponse)
    with_streaming_response = streaming_view(lambda: CrmHistoryCategoriesWithStreamingResponse)

    def create(
        self,
        *,
        title: str,
        image_name: str,
        description: str | None = None,
        sort_order: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> HistoryCategory:
        """Create a history category with a title, description and so on.

        Args:
            image_name: Name of the icon.
            sort_order: Place in the order.
        """
        return self._call(
            _CREATE,
            options,
            body={
                "title": title,
                "description": description,
                "imageName": image_name,
                "sortOrder": sort_order,
            },
        )

    def list(self, **options: Unpack[ListOptions]) -> Page[HistoryCategory]:
        """Return the history categories available on the portal."""
        return self._paged(_LIST, options)

    def update(
        self,
        id: int,
        *,
        title: str | None = None,
        description: str | None = None,
        image_name: str | None = None,
        sort_order: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> HistoryCategory:
        """Change the title, description and other fields of a history category.

        Args:
            id: Id of the history category.
            image_name: Name of the icon.
            sort_order: Place in the order.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"id": id},
            body={
                "title": title,
                "description": description,
                "imageName": image_name,
                "sortOrder": sort_order,
            },
        )

    def delete(self, id: int, **options: Unpack[FormatCallOptions]) -> HistoryCategory:
        """Delete a history category.

        Args:
            id: Id of the history category.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"id": id})

    def set_icon(
        self, id: int, *, image_name: str, **options: Unpack[FormatCallOptions]
    ) -> HistoryCategory:
        """Change the icon of a history category.

        Args:
            id: Id of the history category.
            image_name: Name of the icon.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_SET_ICON, options, path={"id": id}, body={"imageName": image_name})

    def reorder(
        self, *, titles: Sequence[str], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[HistoryCategory]:
        """Put the history categories in the order of the titles you pass.

        Args:
            titles: Titles in the new order.
        """
        return self._call(_REORDER, options, body={"titles": titles})


class AsyncCrmHistoryCategories(AsyncResource):
    """Categories of history events.

    What its methods take and raise is told in `CrmHistoryCategories`.
    """

    with_raw_response = raw_view(lambda: AsyncCrmHistoryCategoriesWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCrmHistoryCategoriesWithStreamingResponse)

    async def create(
        self,
        *,
        title: str,
        image_name: str,
        description: str | None = None,
        sort_order: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> HistoryCategory:
        """Create a history category with a title, description and so on."""
        return await self._call(
            _CREATE,
            options,
            body={
                "title": title,
                "description": description,
                "imageName": image_name,
                "sortOrder": sort_order,
            },
        )

    def list(self, **options: Unpack[ListOptions]) -> AsyncPaginator[HistoryCategory]:
        """Return the history categories available on the portal.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options)

    async def update(
        self,
        id: int,
        *,
        title: str | None = None,
        description: str | None = None,
        image_name: str | None = None,
        sort_order: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> HistoryCategory:
        """Change the title, description and other fields of a history category."""
        return await self._call(
            _UPDATE,
            options,
            path={"id": id},
            body={
                "title": title,
                "description": description,
                "imageName": image_name,
                "sortOrder": sort_order,
            },
        )

    async def delete(self, id: int, **options: Unpack[FormatCallOptions]) -> HistoryCategory:
        """Delete a history category."""
        return await self._call(_DELETE, options, path={"id": id})

    async def set_icon(
        self, id: int, *, image_name: str, **options: Unpack[FormatCallOptions]
    ) -> HistoryCategory:
        """Change the icon of a history category."""
        return await self._call(_SET_ICON, options, path={"id": id}, body={"imageName": image_name})

    async def reorder(
        self, *, titles: Sequence[str], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[HistoryCategory]:
        """Put the history categories in the order of the titles you pass."""
        return await self._call(_REORDER, options, body={"titles": titles})


class CrmHistoryCategoriesWithRawResponse:
    """The methods of `CrmHistoryCategories`, answering with the raw response."""

    def __init__(self, raw: CrmHistoryCategories) -> None:
        self.create = as_raw(raw.create)
        self.list = as_raw(raw.list)
        self.update = as_raw(raw.update)
        self.delete = as_raw(raw.delete)
        self.set_icon = as_raw(raw.set_icon)
        self.reorder = as_raw(raw.reorder)


class AsyncCrmHistoryCategoriesWithRawResponse:
    """The methods of `AsyncCrmHistoryCategories`, answering with the raw response."""

    def __init__(self, raw: AsyncCrmHistoryCategories) -> None:
        self.create = as_raw_async(raw.create)
        self.list = as_raw_async(raw.list)
        self.update = as_raw_async(raw.update)
        self.delete = as_raw_async(raw.delete)
        self.set_icon = as_raw_async(raw.set_icon)
        self.reorder = as_raw_async(raw.reorder)


class CrmHistoryCategoriesWithStreamingResponse:
    """The methods of `CrmHistoryCategories`, each a context manager over its response."""

    def __init__(self, streamed: CrmHistoryCategories) -> None:
        self.create = as_streamed(streamed.create)
        self.list = as_streamed(streamed.list)
        self.update = as_streamed(streamed.update)
        self.delete = as_streamed(streamed.delete)
        self.set_icon = as_streamed(streamed.set_icon)
        self.reorder = as_streamed(streamed.reorder)


class AsyncCrmHistoryCategoriesWithStreamingResponse:
    """The methods of `AsyncCrmHistoryCategories`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCrmHistoryCategories) -> None:
        self.create = as_streamed_async(streamed.create)
        self.list = as_streamed_async(streamed.list)
        self.update = as_streamed_async(streamed.update)
        self.delete = as_streamed_async(streamed.delete)
        self.set_icon = as_streamed_async(streamed.set_icon)
        self.reorder = as_streamed_async(streamed.reorder)
