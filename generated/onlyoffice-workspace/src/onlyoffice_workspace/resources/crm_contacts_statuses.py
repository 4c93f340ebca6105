"""Temperature levels of contacts."""

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
from ..types.crm import ContactStatus

__all__ = ["AsyncCrmContactsStatuses", "CrmContactsStatuses"]

_CREATE: Final[Operation[ContactStatus]] = Operation(
    "crm.contacts.statuses.create",
    "POST",
    "/api/2.0/crm/contact/status",
    ContactStatus,
    body="json",
)
_LIST: Final[Operation[list[ContactStatus]]] = Operation(
    "crm.contacts.statuses.list",
    "GET",
    "/api/2.0/crm/contact/status",
    list[ContactStatus],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_UPDATE: Final[Operation[ContactStatus]] = Operation(
    "crm.contacts.statuses.update",
    "PUT",
    "/api/2.0/crm/contact/status/{id}",
    ContactStatus,
    body="json",
)
_SET_COLOR: Final[Operation[ContactStatus]] = Operation(
    "crm.contacts.statuses.set_color",
    "PUT",
    "/api/2.0/crm/contact/status/{id}/color",
    ContactStatus,
    body="json",
)
_REORDER: Final[Operation[list[ContactStatus]]] = Operation(
    "crm.contacts.statuses.reorder",
    "PUT",
    "/api/2.0/crm/contact/status/reorder",
    list[ContactStatus],
    body="json",
)
_DELETE: Final[Operation[ContactStatus]] = Operation(
    "crm.contacts.statuses.delete",
    "DELETE",
    "/api/2.0/crm/contact/status/{contactStatusid}",
    ContactStatus,
)
_GET: Final[Operation[ContactStatus]] = Operation(
    "crm.contacts.statuses.get",
    "GET",
    "/api/2.0/crm/contact/status/{contactStatusid}",
    ContactStatus,
)


class CrmContactsStatuses(Resource):
    """Temperature levels of contacts."""

    with_raw_response = raw_view(lambda: CrmContactsStatusesWithRawResponse)
    with_streaming_response = streaming_view(lambda: CrmContactsStatusesWithStreamingResponse)

    def create(
        self,
        *,
        title: str,
        color: str,
        description: str | None = None,
        sort_order: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ContactStatus:
        """Create a contact status with a title, description and so on.

        Args:
            sort_order: Place in the order.
        """
        return self._call(
            _CREATE,
            options,
            body={
                "title": title,
                "description": description,
                "color": color,
                "sortOrder": sort_order,
            },
        )

    def list(self, **options: Unpack[ListOptions]) -> Page[ContactStatus]:
        """Return the contact statuses available on the portal."""
        return self._paged(_LIST, options)

    def update(
        self,
        id: int,
        *,
        title: str | None = None,
        description: str | None = None,
        color: str | None = None,
        sort_order: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ContactStatus:
        """Change the title, description and other fields of a contact status.

        Args:
            id: Id of the contact status.
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
                "color": color,
                "sortOrder": sort_order,
            },
        )

    def set_color(
        self, id: int, *, color: str, **options: Unpack[FormatCallOptions]
    ) -> ContactStatus:
        """Change the color of a contact status.

        Args:
            id: Id of the contact status.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_SET_COLOR, options, path={"id": id}, body={"color": color})

    def reorder(
        self, *, titles: Sequence[str], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[ContactStatus]:
        """Put the contact statuses in the order of the titles you pass.

        Args:
            titles: Titles in the new order.
        """
        return self._call(_REORDER, options, body={"titles": titles})

    def delete(self, contact_status_id: int, **options: Unpack[FormatCallOptions]) -> ContactStatus:
        """Delete a contact status.

        Args:
            contact_status_id: Id of the contact status.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"contactStatusid": contact_status_id})

    def get(self, contact_status_id: int, **options: Unpack[FormatCallOptions]) -> ContactStatus:
        """Return one contact status.

        Args:
            contact_status_id: Id of the contact status.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"contactStatusid": contact_status_id})


class AsyncCrmContactsStatuses(AsyncResource):
    """Temperature levels of contacts.

    What its methods take and raise is told in `CrmContactsStatuses`.
    """

    with_raw_response = raw_view(lambda: AsyncCrmContactsStatusesWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCrmContactsStatusesWithStreamingResponse)

    async def create(
        self,
        *,
        title: str,
        color: str,
        description: str | None = None,
        sort_order: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ContactStatus:
        """Create a contact status with a title, description and so on."""
        return await self._call(
            _CREATE,
            options,
            body={
                "title": title,
                "description": description,
                "color": color,
                "sortOrder": sort_order,
            },
        )

    def list(self, **options: Unpack[ListOptions]) -> AsyncPaginator[ContactStatus]:
        """Return the contact statuses available on the portal.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options)

    async def update(
        self,
        id: int,
        *,
        title: str | None = None,
        description: str | None = None,
        color: str | None = None,
        sort_order: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ContactStatus:
        """Change the title, description and other fields of a contact status."""
        return await self._call(
            _UPDATE,
            options,
            path={"id": id},
            body={
                "title": title,
                "description": description,
                "color": color,
                "sortOrder": sort_order,
            },
        )

    async def set_color(
        self, id: int, *, color: str, **options: Unpack[FormatCallOptions]
    ) -> ContactStatus:
        """Change the color of a contact status."""
        return await self._call(_SET_COLOR, options, path={"id": id}, body={"color": color})

    async def reorder(
        self, *, titles: Sequence[str], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[ContactStatus]:
        """Put the contact statuses in the order of the titles you pass."""
        return await self._call(_REORDER, options, body={"titles": titles})

    async def delete(
        self, contact_status_id: int, **options: Unpack[FormatCallOptions]
    ) -> ContactStatus:
        """Delete a contact status."""
        return await self._call(_DELETE, options, path={"contactStatusid": contact_status_id})

    async def get(
        self, contact_status_id: int, **options: Unpack[FormatCallOptions]
    ) -> ContactStatus:
        """Return one contact status."""
        return await self._call(_GET, options, path={"contactStatusid": contact_status_id})


class CrmContactsStatusesWithRawResponse:
    """The methods of `CrmContactsStatuses`, answering with the raw response."""

    def __init__(self, raw: CrmContactsStatuses) -> None:
        self.create = as_raw(raw.create)
        self.list = as_raw(raw.list)
        self.update = as_raw(raw.update)
        self.set_color = as_raw(raw.set_color)
        self.reorder = as_raw(raw.reorder)
        self.delete = as_raw(raw.delete)
        self.get = as_raw(raw.get)


class AsyncCrmContactsStatusesWithRawResponse:
    """The methods of `AsyncCrmContactsStatuses`, answering with the raw response."""

    def __init__(self, raw: AsyncCrmContactsStatuses) -> None:
        self.create = as_raw_async(raw.create)
        self.list = as_raw_async(raw.list)
        self.update = as_raw_async(raw.update)
        self.set_color = as_raw_async(raw.set_color)
        self.reorder = as_raw_async(raw.reorder)
        self.delete = as_raw_async(raw.delete)
        self.get = as_raw_async(raw.get)


class CrmContactsStatusesWithStreamingResponse:
    """The methods of `CrmContactsStatuses`, each a context manager over its response."""

    def __init__(self, streamed: CrmContactsStatuses) -> None:
        self.create = as_streamed(streamed.create)
        self.list = as_streamed(streamed.list)
        self.update = as_streamed(streamed.update)
        self.set_color = as_streamed(streamed.set_color)
        self.reorder = as_streamed(streamed.reorder)
        self.delete = as_streamed(streamed.delete)
        self.get = as_streamed(streamed.get)


class AsyncCrmContactsStatusesWithStreamingResponse:
    """The methods of `AsyncCrmContactsStatuses`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCrmContactsStatuses) -> None:
        self.create = as_streamed_async(streamed.create)
        self.list = as_streamed_async(streamed.list)
        self.update = as_streamed_async(streamed.update)
        self.set_color = as_streamed_async(streamed.set_color)
        self.reorder = as_streamed_async(streamed.reorder)
        self.delete = as_streamed_async(streamed.delete)
        self.get = as_streamed_async(streamed.get)
