"""Categories of CRM tasks."""

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
from ..types.crm import CrmTaskCategory

__all__ = ["AsyncCrmTasksCategories", "CrmTasksCategories"]

_CREATE: Final[Operation[CrmTaskCategory]] = Operation(
    "crm.tasks.categories.create",
    "POST",
    "/api/2.0/crm/task/category",
    CrmTaskCategory,
    body="json",
)
_LIST: Final[Operation[list[CrmTaskCategory]]] = Operation(
    "crm.tasks.categories.list",
    "GET",
    "/api/2.0/crm/task/category",
    list[CrmTaskCategory],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_UPDATE: Final[Operation[CrmTaskCategory]] = Operation(
    "crm.tasks.categories.update",
    "PUT",
    "/api/2.0/crm/task/category/{id}",
    CrmTaskCategory,
    body="json",
)
_SET_ICON: Final[Operation[CrmTaskCategory]] = Operation(
    "crm.tasks.categories.set_icon",
    "PUT",
    "/api/2.0/crm/task/category/{id}/icon",
    CrmTaskCategory,
    body="json",
)
_REORDER: Final[Operation[list[CrmTaskCategory]]] = Operation(
    "crm.tasks.categories.reorder",
    "PUT",
    "/api/2.0/crm/task/category/reorder",
    list[CrmTaskCategory],
    body="json",
)
_DELETE: Final[Operation[CrmTaskCategory]] = Operation(
    "crm.tasks.categories.delete",
    "DELETE",
    "/api/2.0/crm/task/category/{categoryid}",
    CrmTaskCategory,
)
_GET: Final[Operation[CrmTaskCategory]] = Operation(
    "crm.tasks.categories.get", "GET", "/api/2.0/crm/task/category/{categoryid}", CrmTaskCategory
)


class CrmTasksCategories(Resource):
    """Categories of CRM tasks."""

    with_raw_response = raw_view(lambda: CrmTasksCategoriesWithRawResponse)
    with_streaming_response = streaming_view(lambda: CrmTasksCategoriesWithStreamingResponse)

    def create(
        self,
        *,
        title: str,
        image_name: str,
        description: str | None = None,
        sort_order: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CrmTaskCategory:
        """Create a task category with a title, description and so on.

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

    def list(self, **options: Unpack[ListOptions]) -> Page[CrmTaskCategory]:
        """Return the task categories available on the portal."""
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
    ) -> CrmTaskCategory:
        """Change the title, description and other fields of a task category.

        Args:
            id: Id of the task category.
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

    def set_icon(
        self, id: int, *, image_name: str, **options: Unpack[FormatCallOptions]
    ) -> CrmTaskCategory:
        """Change the icon of a task category.

        Args:
            id: Id of the task category.
            image_name: Name of the icon.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_SET_ICON, options, path={"id": id}, body={"imageName": image_name})

    def reorder(
        self, *, titles: Sequence[str], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[CrmTaskCategory]:
        """Put the task categories in the order of the list you pass.

        Args:
            titles: Titles in the new order.
        """
        return self._call(_REORDER, options, body={"titles": titles})

    def delete(
        self,
        category_id: int,
        *,
        new_category_id: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CrmTaskCategory:
        """Delete a task category.

        Args:
            category_id: Id of the category.
            new_category_id: Id of the category that takes the place of the deleted one.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _DELETE,
            options,
            path={"categoryid": category_id},
            query={"newcategoryid": new_category_id},
        )

    def get(self, category_id: int, **options: Unpack[FormatCallOptions]) -> CrmTaskCategory:
        """Return one task category.

        Args:
            category_id: Id of the category.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"categoryid": category_id})


class AsyncCrmTasksCategories(AsyncResource):
    """Categories of CRM tasks.

    What its methods take and raise is told in `CrmTasksCategories`.
    """

    with_raw_response = raw_view(lambda: AsyncCrmTasksCategoriesWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCrmTasksCategoriesWithStreamingResponse)

    async def create(
        self,
        *,
        title: str,
        image_name: str,
        description: str | None = None,
        sort_order: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CrmTaskCategory:
        """Create a task category with a title, description and so on."""
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

    def list(self, **options: Unpack[ListOptions]) -> AsyncPaginator[CrmTaskCategory]:
        """Return the task categories available on the portal.

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
    ) -> CrmTaskCategory:
        """Change the title, description and other fields of a task category."""
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

    async def set_icon(
        self, id: int, *, image_name: str, **options: Unpack[FormatCallOptions]
    ) -> CrmTaskCategory:
        """Change the icon of a task category."""
        return await self._call(_SET_ICON, options, path={"id": id}, body={"imageName": image_name})

    async def reorder(
        self, *, titles: Sequence[str], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[CrmTaskCategory]:
        """Put the task categories in the order of the list you pass."""
        return await self._call(_REORDER, options, body={"titles": titles})

    async def delete(
        self,
        category_id: int,
        *,
        new_category_id: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CrmTaskCategory:
        """Delete a task category."""
        return await self._call(
            _DELETE,
            options,
            path={"categoryid": category_id},
            query={"newcategoryid": new_category_id},
        )

    async def get(self, category_id: int, **options: Unpack[FormatCallOptions]) -> CrmTaskCategory:
        """Return one task category."""
        return await self._call(_GET, options, path={"categoryid": category_id})


class CrmTasksCategoriesWithRawResponse:
    """The methods of `CrmTasksCategories`, answering with the raw response."""

    def __init__(self, raw: CrmTasksCategories) -> None:
        self.create = as_raw(raw.create)
        self.list = as_raw(raw.list)
        self.update = as_raw(raw.update)
        self.set_icon = as_raw(raw.set_icon)
        self.reorder = as_raw(raw.reorder)
        self.delete = as_raw(raw.delete)
        self.get = as_raw(raw.get)


class AsyncCrmTasksCategoriesWithRawResponse:
    """The methods of `AsyncCrmTasksCategories`, answering with the raw response."""

    def __init__(self, raw: AsyncCrmTasksCategories) -> None:
        self.create = as_raw_async(raw.create)
        self.list = as_raw_async(raw.list)
        self.update = as_raw_async(raw.update)
        self.set_icon = as_raw_async(raw.set_icon)
        self.reorder = as_raw_async(raw.reorder)
        self.delete = as_raw_async(raw.delete)
        self.get = as_raw_async(raw.get)


class CrmTasksCategoriesWithStreamingResponse:
    """The methods of `CrmTasksCategories`, each a context manager over its response."""

    def __init__(self, streamed: CrmTasksCategories) -> None:
        self.create = as_streamed(streamed.create)
        self.list = as_streamed(streamed.list)
        self.update = as_streamed(streamed.update)
        self.set_icon = as_streamed(streamed.set_icon)
        self.reorder = as_streamed(streamed.reorder)
        self.delete = as_streamed(streamed.delete)
        self.get = as_streamed(streamed.get)


class AsyncCrmTasksCategoriesWithStreamingResponse:
    """The methods of `AsyncCrmTasksCategories`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCrmTasksCategories) -> None:
        self.create = as_streamed_async(streamed.create)
        self.list = as_streamed_async(streamed.list)
        self.update = as_streamed_async(streamed.update)
        self.set_icon = as_streamed_async(streamed.set_icon)
        self.reorder = as_streamed_async(streamed.reorder)
        self.delete = as_streamed_async(streamed.delete)
        self.get = as_streamed_async(streamed.get)
