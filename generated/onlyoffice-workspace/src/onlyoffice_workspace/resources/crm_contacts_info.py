"""Crm contacts info."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from functools import cached_property
from typing import Any, Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import (
    AsyncResource,
    Resource,
    as_raw,
    as_raw_async,
    as_streamed,
    as_streamed_async,
)
from .._runtime.values import UNSET
from ..types.common import ContactInfoWrapper
from ..types.crm import InfoType

__all__ = ["AsyncCrmContactsInfo", "CrmContactsInfo"]

_LIST_CATEGORIES: Final[Operation[list[str]]] = Operation(
    "crm.contacts.info.list_categories",
    "GET",
    "/api/2.0/crm/contact/data/{infoType}/category.json",
    returns=list[str],
    data=("response",),
)
_LIST_TYPES: Final[Operation[list[str]]] = Operation(
    "crm.contacts.info.list_types",
    "GET",
    "/api/2.0/crm/contact/data/infoType.json",
    returns=list[str],
    data=("response",),
)
_LIST: Final[Operation[list[ContactInfoWrapper]]] = Operation(
    "crm.contacts.info.list",
    "GET",
    "/api/2.0/crm/contact/{contactid}/data.json",
    returns=list[ContactInfoWrapper],
    data=("response",),
)
_CREATE: Final[Operation[ContactInfoWrapper]] = Operation(
    "crm.contacts.info.create",
    "POST",
    "/api/2.0/crm/contact/{contactid}/data.json",
    returns=ContactInfoWrapper,
    data=("response",),
    body="json",
)
_GET: Final[Operation[ContactInfoWrapper]] = Operation(
    "crm.contacts.info.get",
    "GET",
    "/api/2.0/crm/contact/{contactid}/data/{id}.json",
    returns=ContactInfoWrapper,
    data=("response",),
)
_UPDATE: Final[Operation[ContactInfoWrapper]] = Operation(
    "crm.contacts.info.update",
    "PUT",
    "/api/2.0/crm/contact/{contactid}/data/{id}.json",
    returns=ContactInfoWrapper,
    data=("response",),
    body="json",
)
_DELETE: Final[Operation[ContactInfoWrapper]] = Operation(
    "crm.contacts.info.delete",
    "DELETE",
    "/api/2.0/crm/contact/{contactid}/data/{id}.json",
    returns=ContactInfoWrapper,
    data=("response",),
)
_ADD_ADDRESS: Final[Operation[ContactInfoWrapper]] = Operation(
    "crm.contacts.info.add_address",
    "POST",
    "/api/2.0/crm/contact/{contactid}/addressdata.json",
    returns=ContactInfoWrapper,
    data=("response",),
    body="json",
    nullable=frozenset({"address"}),
)
_UPDATE_ADDRESS: Final[Operation[ContactInfoWrapper]] = Operation(
    "crm.contacts.info.update_address",
    "PUT",
    "/api/2.0/crm/contact/{contactid}/addressdata/{id}.json",
    returns=ContactInfoWrapper,
    data=("response",),
    body="json",
    nullable=frozenset({"address"}),
)


class CrmContactsInfo(Resource):
    """Crm contacts info."""

    @cached_property
    def with_raw_response(self) -> CrmContactsInfoWithRawResponse:
        """The same methods, answering with status, headers and body; `parse()` gives the result."""
        return CrmContactsInfoWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> CrmContactsInfoWithStreamingResponse:
        """The same methods as context managers whose body is read as it arrives."""
        return CrmContactsInfoWithStreamingResponse(self._streamed())

    def list_categories(
        self, info_type: InfoType, **options: Unpack[CallOptions]
    ) -> builtins.list[str]:
        """Return the categories that exist for a type of contact information.

        Args:
            info_type: Kind of contact information: 0 phone, 1 email, 2 website, 3 Skype, 7 address,
                and so on.
        """
        return self._call(_LIST_CATEGORIES, options, path={"infoType": info_type})

    def list_types(self, **options: Unpack[CallOptions]) -> builtins.list[str]:
        """Return the types of contact information that exist."""
        return self._call(_LIST_TYPES, options)

    def list(
        self, contactid: int, **options: Unpack[CallOptions]
    ) -> builtins.list[ContactInfoWrapper]:
        """Return all information records of a contact.

        Args:
            contactid: Id of the contact.
        """
        return self._call(_LIST, options, path={"contactid": contactid})

    def create(
        self,
        contactid: int,
        *,
        info_type: int | None = None,
        data: str | None = None,
        is_primary: bool | None = None,
        category: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ContactInfoWrapper:
        """Add an information record to a contact.

        Args:
            contactid: Id of the contact.
            info_type: Kind of contact information: 0 phone, 1 email, 2 website, 3 Skype, 7 address,
                and so on.
            data: Value of the contact information.
            is_primary: Whether this is the primary one.
            category: Category of the contact information.
        """
        return self._call(
            _CREATE,
            options,
            path={"contactid": contactid},
            body={
                "infoType": info_type,
                "data": data,
                "isPrimary": is_primary,
                "category": category,
            },
        )

    def get(self, contactid: int, id: int, **options: Unpack[CallOptions]) -> ContactInfoWrapper:
        """Return one information record of a contact.

        Args:
            contactid: Id of the contact.
            id: Id of the contact information.
        """
        return self._call(_GET, options, path={"contactid": contactid, "id": id})

    def update(
        self,
        contactid: int,
        id: int,
        *,
        info_type: Sequence[int] | None = None,
        data: str | None = None,
        is_primary: Sequence[bool] | None = None,
        category: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ContactInfoWrapper:
        """Change the type, data, category or primary mark of an information record.

        Args:
            contactid: Id of the contact.
            id: Id of the contact information.
            info_type: Kind of contact information: 0 phone, 1 email, 2 website, 3 Skype, 7 address,
                and so on.
            data: Value of the contact information.
            is_primary: Whether this is the primary one.
            category: Category of the contact information.
        """
        return self._call(
            _UPDATE,
            options,
            path={"contactid": contactid, "id": id},
            body={
                "infoType": info_type,
                "data": data,
                "isPrimary": is_primary,
                "category": category,
            },
        )

    def delete(self, contactid: int, id: int, **options: Unpack[CallOptions]) -> ContactInfoWrapper:
        """Delete an information record of a contact.

        Args:
            contactid: Id of the contact.
            id: Id of the contact information.
        """
        return self._call(_DELETE, options, path={"contactid": contactid, "id": id})

    def add_address(
        self, contactid: int, *, address: Any = UNSET, **options: Unpack[CallOptions]
    ) -> ContactInfoWrapper:
        """Add an address to a contact.

        Args:
            contactid: Id of the contact.
            address: Address fields: street, city, state, zip, country and category.
        """
        return self._call(
            _ADD_ADDRESS, options, path={"contactid": contactid}, body={"address": address}
        )

    def update_address(
        self, contactid: int, id: int, *, address: Any = UNSET, **options: Unpack[CallOptions]
    ) -> ContactInfoWrapper:
        """Change an address of a contact.

        Args:
            contactid: Id of the contact.
            id: Id of the contact information.
            address: Address fields: street, city, state, zip, country and category.
        """
        return self._call(
            _UPDATE_ADDRESS,
            options,
            path={"contactid": contactid, "id": id},
            body={"address": address},
        )


class AsyncCrmContactsInfo(AsyncResource):
    """Crm contacts info."""

    @cached_property
    def with_raw_response(self) -> AsyncCrmContactsInfoWithRawResponse:
        """The same methods, answering with status, headers and body; `parse()` gives the result."""
        return AsyncCrmContactsInfoWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncCrmContactsInfoWithStreamingResponse:
        """The same methods as context managers whose body is read as it arrives."""
        return AsyncCrmContactsInfoWithStreamingResponse(self._streamed())

    async def list_categories(
        self, info_type: InfoType, **options: Unpack[CallOptions]
    ) -> builtins.list[str]:
        """Return the categories that exist for a type of contact information.

        Arguments and errors are those of `CrmContactsInfo.list_categories`.
        """
        return await self._call(_LIST_CATEGORIES, options, path={"infoType": info_type})

    async def list_types(self, **options: Unpack[CallOptions]) -> builtins.list[str]:
        """Return the types of contact information that exist.

        Arguments and errors are those of `CrmContactsInfo.list_types`.
        """
        return await self._call(_LIST_TYPES, options)

    async def list(
        self, contactid: int, **options: Unpack[CallOptions]
    ) -> builtins.list[ContactInfoWrapper]:
        """Return all information records of a contact.

        Arguments and errors are those of `CrmContactsInfo.list`.
        """
        return await self._call(_LIST, options, path={"contactid": contactid})

    async def create(
        self,
        contactid: int,
        *,
        info_type: int | None = None,
        data: str | None = None,
        is_primary: bool | None = None,
        category: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ContactInfoWrapper:
        """Add an information record to a contact.

        Arguments and errors are those of `CrmContactsInfo.create`.
        """
        return await self._call(
            _CREATE,
            options,
            path={"contactid": contactid},
            body={
                "infoType": info_type,
                "data": data,
                "isPrimary": is_primary,
                "category": category,
            },
        )

    async def get(
        self, contactid: int, id: int, **options: Unpack[CallOptions]
    ) -> ContactInfoWrapper:
        """Return one information record of a contact.

        Arguments and errors are those of `CrmContactsInfo.get`.
        """
        return await self._call(_GET, options, path={"contactid": contactid, "id": id})

    async def update(
        self,
        contactid: int,
        id: int,
        *,
        info_type: Sequence[int] | None = None,
        data: str | None = None,
        is_primary: Sequence[bool] | None = None,
        category: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ContactInfoWrapper:
        """Change the type, data, category or primary mark of an information record.

        Arguments and errors are those of `CrmContactsInfo.update`.
        """
        return await self._call(
            _UPDATE,
            options,
            path={"contactid": contactid, "id": id},
            body={
                "infoType": info_type,
                "data": data,
                "isPrimary": is_primary,
                "category": category,
            },
        )

    async def delete(
        self, contactid: int, id: int, **options: Unpack[CallOptions]
    ) -> ContactInfoWrapper:
        """Delete an information record of a contact.

        Arguments and errors are those of `CrmContactsInfo.delete`.
        """
        return await self._call(_DELETE, options, path={"contactid": contactid, "id": id})

    async def add_address(
        self, contactid: int, *, address: Any = UNSET, **options: Unpack[CallOptions]
    ) -> ContactInfoWrapper:
        """Add an address to a contact.

        Arguments and errors are those of `CrmContactsInfo.add_address`.
        """
        return await self._call(
            _ADD_ADDRESS, options, path={"contactid": contactid}, body={"address": address}
        )

    async def update_address(
        self, contactid: int, id: int, *, address: Any = UNSET, **options: Unpack[CallOptions]
    ) -> ContactInfoWrapper:
        """Change an address of a contact.

        Arguments and errors are those of `CrmContactsInfo.update_address`.
        """
        return await self._call(
            _UPDATE_ADDRESS,
            options,
            path={"contactid": contactid, "id": id},
            body={"address": address},
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
