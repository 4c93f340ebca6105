"""Types of contacts."""

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
from ..types.crm import ContactType

__all__ = ["AsyncCrmContactsTypes", "CrmContactsTypes"]

_CREATE: Final[Operation[ContactType]] = Operation(
    "crm.contacts.types.create", "POST", "/api/2.0/crm/contact/type", ContactType, body="json"
)
_LIST: Final[Operation[list[ContactType]]] = Operation(
    "crm.contacts.types.list",
    "GET",
    "/api/2.0/crm/contact/type",
    list[ContactType],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_UPDATE: Final[Operation[ContactType]] = Operation(
    "crm.contacts.types.update", "PUT", "/api/2.0/crm/contact/type/{id}", ContactType, body="json"
)
_REORDER: Final[Operation[list[ContactType]]] = Operation(
    "crm.contacts.types.reorder",
    "PUT",
    "/api/2.0/crm/contact/type/reorder",
    list[ContactType],
    body="json",
)
_DELETE: Final[Operation[ContactType]] = Operation(
    "crm.contacts.types.delete", "DELETE", "/api/2.0/crm/contact/type/{contactTypeid}", ContactType
)
_GET: Final[Operation[ContactType]] = Operation(
    "crm.contacts.types.get", "GET", "/api/2.0/crm/contact/type/{contactTypeid}", ContactType
)


class CrmContactsTypes(Resource):
    """Types of contacts."""

    with_raw_response = raw_view(lambda: CrmContactsTypesWithRawResponse)
    with_streaming_response = streaming_view(lambda: CrmContactsTypesWithStreamingResponse)

    def create(
        self, *, title: str, sort_order: int | None = None, **options: Unpack[FormatCallOptions]
    ) -> ContactType:
        """Create a contact type.

        Args:
            sort_order: Place in the order.
        """
        return self._call(_CREATE, options, body={"title": title, "sortOrder": sort_order})

    def list(self, **options: Unpack[ListOptions]) -> Page[ContactType]:
        """Return the contact types available on the portal."""
        return self._paged(_LIST, options)

    def update(
        self,
        id: int,
        *,
        title: str | None = None,
        sort_order: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ContactType:
        """Change a contact type.

        Args:
            id: Id of the contact type.
            sort_order: Place in the order.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE, options, path={"id": id}, body={"title": title, "sortOrder": sort_order}
        )

    def reorder(
        self, *, titles: Sequence[str], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[ContactType]:
        """Put the contact types in the order of the list you pass.

        Args:
            titles: Titles in the new order.
        """
        return self._call(_REORDER, options, body={"titles": titles})

    def delete(self, contact_type_id: int, **options: Unpack[FormatCallOptions]) -> ContactType:
        """Delete a contact type.

        Args:
            contact_type_id: Id of the contact type.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"contactTypeid": contact_type_id})

    def get(self, contact_type_id: int, **options: Unpack[FormatCallOptions]) -> ContactType:
        """Return one contact type.

        Args:
            contact_type_id: Id of the contact type.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"contactTypeid": contact_type_id})


class AsyncCrmContactsTypes(AsyncResource):
    """Types of contacts.

    What its methods take and raise is told in `CrmContactsTypes`.
    """

    with_raw_response = raw_view(lambda: AsyncCrmContactsTypesWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCrmContactsTypesWithStreamingResponse)

    async def create(
        self, *, title: str, sort_order: int | None = None, **options: Unpack[FormatCallOptions]
    ) -> ContactType:
        """Create a contact type."""
        return await self._call(_CREATE, options, body={"title": title, "sortOrder": sort_order})

    def list(self, **options: Unpack[ListOptions]) -> AsyncPaginator[ContactType]:
        """Return the contact types available on the portal.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options)

    async def update(
        self,
        id: int,
        *,
        title: str | None = None,
        sort_order: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ContactType:
        """Change a contact type."""
        return await self._call(
            _UPDATE, options, path={"id": id}, body={"title": title, "sortOrder": sort_order}
        )

    async def reorder(
        self, *, titles: Sequence[str], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[ContactType]:
        """Put the contact types in the order of the list you pass."""
        return await self._call(_REORDER, options, body={"titles": titles})

    async def delete(
        self, contact_type_id: int, **options: Unpack[FormatCallOptions]
    ) -> ContactType:
        """Delete a contact type."""
        return await self._call(_DELETE, options, path={"contactTypeid": contact_type_id})

    async def get(self, contact_type_id: int, **options: Unpack[FormatCallOptions]) -> ContactType:
        """Return one contact type."""
        return await self._call(_GET, options, path={"contactTypeid": contact_type_id})


class CrmContactsTypesWithRawResponse:
    """The methods of `CrmContactsTypes`, answering with the raw response."""

    def __init__(self, raw: CrmContactsTypes) -> None:
        self.create = as_raw(raw.create)
        self.list = as_raw(raw.list)
        self.update = as_raw(raw.update)
        self.reorder = as_raw(raw.reorder)
        self.delete = as_raw(raw.delete)
        self.get = as_raw(raw.get)


class AsyncCrmContactsTypesWithRawResponse:
    """The methods of `AsyncCrmContactsTypes`, answering with the raw response."""

    def __init__(self, raw: AsyncCrmContactsTypes) -> None:
        self.create = as_raw_async(raw.create)
        self.list = as_raw_async(raw.list)
        self.update = as_raw_async(raw.update)
        self.reorder = as_raw_async(raw.reorder)
        self.delete = as_raw_async(raw.delete)
        self.get = as_raw_async(raw.get)


class CrmContactsTypesWithStreamingResponse:
    """The methods of `CrmContactsTypes`, each a context manager over its response."""

    def __init__(self, streamed: CrmContactsTypes) -> None:
        self.create = as_streamed(streamed.create)
        self.list = as_streamed(streamed.list)
        self.update = as_streamed(streamed.update)
        self.reorder = as_streamed(streamed.reorder)
        self.delete = as_streamed(streamed.delete)
        self.get = as_streamed(streamed.get)


class AsyncCrmContactsTypesWithStreamingResponse:
    """The methods of `AsyncCrmContactsTypes`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCrmContactsTypes) -> None:
        self.create = as_streamed_async(streamed.create)
        self.list = as_streamed_async(streamed.list)
        self.update = as_streamed_async(streamed.update)
        self.reorder = as_streamed_async(streamed.reorder)
        self.delete = as_streamed_async(streamed.delete)
        self.get = as_streamed_async(streamed.get)
