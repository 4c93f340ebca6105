"""Phone numbers, addresses and the like of contacts."""

from __future__ import annotations

from typing import Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.crm import Address, ContactInfo, ContactInfoType

__all__ = ["AsyncCrmContactsInfo", "CrmContactsInfo"]

_LIST_CATEGORIES: Final[Operation[list[str]]] = Operation(
    "crm.contacts.info.list_categories",
    "GET",
    "/api/2.0/crm/contact/data/{infoType}/category",
    list[str],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST_TYPES: Final[Operation[list[str]]] = Operation(
    "crm.contacts.info.list_types",
    "GET",
    "/api/2.0/crm/contact/data/infoType",
    list[str],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST: Final[Operation[list[ContactInfo]]] = Operation(
    "crm.contacts.info.list",
    "GET",
    "/api/2.0/crm/contact/{contactid}/data",
    list[ContactInfo],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_CREATE: Final[Operation[ContactInfo]] = Operation(
    "crm.contacts.info.create",
    "POST",
    "/api/2.0/crm/contact/{contactid}/data",
    ContactInfo,
    body="json",
)
_GET: Final[Operation[ContactInfo]] = Operation(
    "crm.contacts.info.get", "GET", "/api/2.0/crm/contact/{contactid}/data/{id}", ContactInfo
)
_UPDATE: Final[Operation[ContactInfo]] = Operation(
    "crm.contacts.info.update",
    "PUT",
    "/api/2.0/crm/contact/{contactid}/data/{id}",
    ContactInfo,
    body="json",
)
_DELETE: Final[Operation[ContactInfo]] = Operation(
    "crm.contacts.info.delete", "DELETE", "/api/2.0/crm/contact/{contactid}/data/{id}", ContactInfo
)
_ADD_ADDRESS: Final[Operation[ContactInfo]] = Operation(
    "crm.contacts.info.add_address",
    "POST",
    "/api/2.0/crm/contact/{contactid}/addressdata",
    ContactInfo,
    body="json",
)
_UPDATE_ADDRESS: Final[Operation[ContactInfo]] = Operation(
    "crm.contacts.info.update_address",
    "PUT",
    "/api/2.0/crm/contact/{contactid}/addressdata/{id}",
    ContactInfo,
    body="json",
)
_LIST_BY_TYPE: Final[Operation[list[str]]] = Operation(
    "crm.contacts.info.list_by_type",
    "GET",
    "/api/2.0/crm/contact/{contactid}/data/{infoType}",
    list[str],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)


class CrmContactsInfo(Resource):
    """Phone numbers, addresses and the like of contacts."""

    with_raw_response = raw_view(lambda: CrmContactsInfoWithRawResponse)
    with_streaming_response = streaming_view(lambda: CrmContactsInfoWithStreamingResponse)

    def list_categories(
        self, info_type: ContactInfoType, **options: Unpack[ListOptions]
    ) -> Page[str]:
        """Return the categories that exist for a type of contact information.

        Args:
            info_type: Kind of contact information.
        """
        return self._paged(_LIST_CATEGORIES, options, path={"infoType": info_type})

    def list_types(self, **options: Unpack[ListOptions]) -> Page[str]:
        """Return the types of contact information that exist."""
        return self._paged(_LIST_TYPES, options)

    def list(self, contact_id: int, **options: Unpack[ListOptions]) -> Page[ContactInfo]:
        """Return all information records of a contact.

        Args:
            contact_id: Id of the contact.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_LIST, options, path={"contactid": contact_id})

    def create(
        self,
        contact_id: int,
        *,
        info_type: ContactInfoType,
        data: str,
        is_primary: bool | None = None,
        category: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ContactInfo:
        """Add an information record to a contact.

        Args:
            contact_id: Id of the contact.
            info_type: Kind of contact information: 0 phone, 1 email, 2 website, 3 Skype, 7 address,
                and so on.
            data: Value of the contact information.
            is_primary: Whether this is the primary one.
            category: Category of the contact information.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _CREATE,
            options,
            path={"contactid": contact_id},
            body={
                "infoType": info_type,
                "data": data,
                "isPrimary": is_primary,
                "category": category,
            },
        )

    def get(self, contact_id: int, id: int, **options: Unpack[FormatCallOptions]) -> ContactInfo:
        """Return one information record of a contact.

        Args:
            contact_id: Id of the contact.
            id: Id of the contact information.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"contactid": contact_id, "id": id})

    def update(
        self,
        contact_id: int,
        id: int,
        *,
        info_type: ContactInfoType | None = None,
        data: str | None = None,
        is_primary: bool | None = None,
        category: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ContactInfo:
        """Change the type, data, category or primary mark of an information record.

        Args:
            contact_id: Id of the contact.
            id: Id of the contact information.
            info_type: Kind of contact information: 0 phone, 1 email, 2 website, 3 Skype, 7 address,
                and so on.
            data: Value of the contact information.
            is_primary: Whether this is the primary one.
            category: Category of the contact information.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"contactid": contact_id, "id": id},
            body={
                "infoType": info_type,
                "data": data,
                "isPrimary": is_primary,
                "category": category,
            },
        )

    def delete(self, contact_id: int, id: int, **options: Unpack[FormatCallOptions]) -> ContactInfo:
        """Delete an information record of a contact.

        Args:
            contact_id: Id of the contact.
            id: Id of the contact information.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"contactid": contact_id, "id": id})

    def add_address(
        self, contact_id: int, *, address: Address, **options: Unpack[FormatCallOptions]
    ) -> ContactInfo:
        """Add an address to a contact.

        Args:
            contact_id: Id of the contact.
            address: Address fields: street, city, state, zip, country and category.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _ADD_ADDRESS, options, path={"contactid": contact_id}, body={"address": address}
        )

    def update_address(
        self, contact_id: int, id: int, *, address: Address, **options: Unpack[FormatCallOptions]
    ) -> ContactInfo:
        """Change an address of a contact.

        Args:
            contact_id: Id of the contact.
            id: Id of the contact information.
            address: Address fields: street, city, state, zip, country and category.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE_ADDRESS,
            options,
            path={"contactid": contact_id, "id": id},
            body={"address": address},
        )

    def list_by_type(
        self, contact_id: int, info_type: str, **options: Unpack[ListOptions]
    ) -> Page[str]:
        """List the values of one kind of contact information.

        Args:
            contact_id: Id of the contact.
            info_type: Name of the kind, such as `Email`; the server takes a number for the id of an
                item.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(
            _LIST_BY_TYPE, options, path={"contactid": contact_id, "infoType": info_type}
        )


class AsyncCrmContactsInfo(AsyncResource):
    """Phone numbers, addresses and the like of contacts.

    What its methods take and raise is told in `CrmContactsInfo`.
    """

    with_raw_response = raw_view(lambda: AsyncCrmContactsInfoWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCrmContactsInfoWithStreamingResponse)

    def list_categories(
        self, info_type: ContactInfoType, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[str]:
        """Return the categories that exist for a type of contact information.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_CATEGORIES, options, path={"infoType": info_type})

    def list_types(self, **options: Unpack[ListOptions]) -> AsyncPaginator[str]:
        """Return the types of contact information that exist.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_TYPES, options)

    def list(self, contact_id: int, **options: Unpack[ListOptions]) -> AsyncPaginator[ContactInfo]:
        """Return all information records of a contact.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options, path={"contactid": contact_id})

    async def create(
        self,
        contact_id: int,
        *,
        info_type: ContactInfoType,
        data: str,
        is_primary: bool | None = None,
        category: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ContactInfo:
        """Add an information record to a contact."""
        return await self._call(
            _CREATE,
            options,
            path={"contactid": contact_id},
            body={
                "infoType": info_type,
                "data": data,
                "isPrimary": is_primary,
                "category": category,
            },
        )

    async def get(
        self, contact_id: int, id: int, **options: Unpack[FormatCallOptions]
    ) -> ContactInfo:
        """Return one information record of a contact."""
        return await self._call(_GET, options, path={"contactid": contact_id, "id": id})

    async def update(
        self,
        contact_id: int,
        id: int,
        *,
        info_type: ContactInfoType | None = None,
        data: str | None = None,
        is_primary: bool | None = None,
        category: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ContactInfo:
        """Change the type, data, category or primary mark of an information record."""
        return await self._call(
            _UPDATE,
            options,
            path={"contactid": contact_id, "id": id},
            body={
                "infoType": info_type,
                "data": data,
                "isPrimary": is_primary,
                "category": category,
            },
        )

    async def delete(
        self, contact_id: int, id: int, **options: Unpack[FormatCallOptions]
    ) -> ContactInfo:
        """Delete an information record of a contact."""
        return await self._call(_DELETE, options, path={"contactid": contact_id, "id": id})

    async def add_address(
        self, contact_id: int, *, address: Address, **options: Unpack[FormatCallOptions]
    ) -> ContactInfo:
        """Add an address to a contact."""
        return await self._call(
            _ADD_ADDRESS, options, path={"contactid": contact_id}, body={"address": address}
        )

    async def update_address(
        self, contact_id: int, id: int, *, address: Address, **options: Unpack[FormatCallOptions]
    ) -> ContactInfo:
        """Change an address of a contact."""
        return await self._call(
            _UPDATE_ADDRESS,
            options,
            path={"contactid": contact_id, "id": id},
            body={"address": address},
        )

    def list_by_type(
        self, contact_id: int, info_type: str, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[str]:
        """List the values of one kind of contact information.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST_BY_TYPE, options, path={"contactid": contact_id, "infoType": info_type}
        )


class CrmContactsInfoWithRawResponse:
    """The methods of `CrmContactsInfo`, answering with the raw response."""

    def __init__(self, raw: CrmContactsInfo) -> None:
        self.list_categories = as_raw(raw.list_categories)
        self.list_types = as_raw(raw.list_types)
        self.list = as_raw(raw.list)
        self.create = as_raw(raw.create)
        self.get = as_raw(raw.get)
        self.update = as_raw(raw.update)
        self.delete = as_raw(raw.delete)
        self.add_address = as_raw(raw.add_address)
        self.update_address = as_raw(raw.update_address)
        self.list_by_type = as_raw(raw.list_by_type)


class AsyncCrmContactsInfoWithRawResponse:
    """The methods of `AsyncCrmContactsInfo`, answering with the raw response."""

    def __init__(self, raw: AsyncCrmContactsInfo) -> None:
        self.list_categories = as_raw_async(raw.list_categories)
        self.list_types = as_raw_async(raw.list_types)
        self.list = as_raw_async(raw.list)
        self.create = as_raw_async(raw.create)
        self.get = as_raw_async(raw.get)
        self.update = as_raw_async(raw.update)
        self.delete = as_raw_async(raw.delete)
        self.add_address = as_raw_async(raw.add_address)
        self.update_address = as_raw_async(raw.update_address)
        self.list_by_type = as_raw_async(raw.list_by_type)


class CrmContactsInfoWithStreamingResponse:
    """The methods of `CrmContactsInfo`, each a context manager over its response."""

    def __init__(self, streamed: CrmContactsInfo) -> None:
        self.list_categories = as_streamed(streamed.list_categories)
        self.list_types = as_streamed(streamed.list_types)
        self.list = as_streamed(streamed.list)
        self.create = as_streamed(streamed.create)
        self.get = as_streamed(streamed.get)
        self.update = as_streamed(streamed.update)
        self.delete = as_streamed(streamed.delete)
        self.add_address = as_streamed(streamed.add_address)
        self.update_address = as_streamed(streamed.update_address)
        self.list_by_type = as_streamed(streamed.list_by_type)


class AsyncCrmContactsInfoWithStreamingResponse:
    """The methods of `AsyncCrmContactsInfo`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCrmContactsInfo) -> None:
        self.list_categories = as_streamed_async(streamed.list_categories)
        self.list_types = as_streamed_async(streamed.list_types)
        self.list = as_streamed_async(streamed.list)
        self.create = as_streamed_async(streamed.create)
        self.get = as_streamed_async(streamed.get)
        self.update = as_streamed_async(streamed.update)
        self.delete = as_streamed_async(streamed.delete)
        self.add_address = as_streamed_async(streamed.add_address)
        self.update_address = as_streamed_async(streamed.update_address)
        self.list_by_type = as_streamed_async(streamed.list_by_type)
