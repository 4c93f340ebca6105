"""Crm contacts persons."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Final, Unpack
from uuid import UUID

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
from ..types.crm import ContactBase, ContactWrapper, Person

__all__ = ["AsyncCrmContactsPersons", "CrmContactsPersons"]

_CREATE: Final[Operation[Person]] = Operation(
    "crm.contacts.persons.create",
    "POST",
    "/api/2.0/crm/contact/person.json",
    returns=Person,
    data=("response",),
    body="json",
)
_UPDATE: Final[Operation[Person]] = Operation(
    "crm.contacts.persons.update",
    "PUT",
    "/api/2.0/crm/contact/person/{personid}.json",
    returns=Person,
    data=("response",),
    body="json",
)
_CREATE_MANY: Final[Operation[list[ContactBase]]] = Operation(
    "crm.contacts.persons.create_many",
    "POST",
    "/api/2.0/crm/contact/person/quick.json",
    returns=list[ContactBase],
    data=("response",),
    body="json",
)
_SET_STATUS: Final[Operation[ContactWrapper]] = Operation(
    "crm.contacts.persons.set_status",
    "PUT",
    "/api/2.0/crm/contact/person/{personid}/status.json",
    returns=ContactWrapper,
    data=("response",),
    body="json",
)


class CrmContactsPersons(Resource):
    """Crm contacts persons."""

    @cached_property
    def with_raw_response(self) -> CrmContactsPersonsWithRawResponse:
        """The same methods, answering with status, headers and body; `parse()` gives the result."""
        return CrmContactsPersonsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> CrmContactsPersonsWithStreamingResponse:
        """The same methods as context managers whose body is read as it arrives."""
        return CrmContactsPersonsWithStreamingResponse(self._streamed())

    def create(
        self,
        *,
        first_name: str | None = None,
        last_name: str | None = None,
        job_title: str | None = None,
        company_id: int | None = None,
        about: str | None = None,
        share_type: int | None = None,
        manager_list: Sequence[UUID] | None = None,
        custom_field_list: Sequence[Mapping[str, Any]] | None = None,
        photo: Sequence[bytes] | None = None,
        **options: Unpack[CallOptions],
    ) -> Person:
        """Create a person with a first name, last name, description and so on.

        Args:
            company_id: Id of the company the person belongs to.
            about: Description of the person or company.
            share_type: Who else may use it: 0 nobody, 1 read and write, 2 read only.
            manager_list: Ids of the managers.
            custom_field_list: Values of the custom fields.
            photo: Photo of the contact, uploaded as multipart/form-data.
        """
        return self._call(
            _CREATE,
            options,
            body={
                "firstName": first_name,
                "lastName": last_name,
                "jobTitle": job_title,
                "companyId": company_id,
                "about": about,
                "shareType": share_type,
                "managerList": manager_list,
                "customFieldList": custom_field_list,
                "photo": photo,
            },
        )

    def update(
        self,
        personid: int,
        *,
        first_name: str | None = None,
        last_name: str | None = None,
        job_title: str | None = None,
        company_id: int | None = None,
        about: str | None = None,
        share_type: int | None = None,
        manager_list: Sequence[UUID] | None = None,
        custom_field_list: Sequence[Mapping[str, Any]] | None = None,
        photo: Sequence[bytes] | None = None,
        **options: Unpack[CallOptions],
    ) -> Person:
        """Change the first name, last name, description and other fields of a person.

        Args:
            personid: Id of the person.
            company_id: Id of the company the person belongs to.
            about: Description of the person or company.
            share_type: Who else may use it: 0 nobody, 1 read and write, 2 read only.
            manager_list: Ids of the managers.
            custom_field_list: Values of the custom fields.
            photo: Photo of the contact, uploaded as multipart/form-data.
        """
        return self._call(
            _UPDATE,
            options,
            path={"personid": personid},
            body={
                "firstName": first_name,
                "lastName": last_name,
                "jobTitle": job_title,
                "companyId": company_id,
                "about": about,
                "shareType": share_type,
                "managerList": manager_list,
                "customFieldList": custom_field_list,
                "photo": photo,
            },
        )

    def create_many(
        self, *, data: Sequence[Mapping[str, Any]] | None = None, **options: Unpack[CallOptions]
    ) -> list[ContactBase]:
        """Create several persons from pairs of first name and last name.

        Args:
            data: Pairs of first and last name.
        """
        return self._call(_CREATE_MANY, options, body={"data": data})

    def set_status(
        self, personid: int, *, contact_statusid: int | None = None, **options: Unpack[CallOptions]
    ) -> ContactWrapper:
        """Give a person, their company and all its members another status.

        Args:
            personid: Id of the person.
            contact_statusid: Id of the contact status.
        """
        return self._call(
            _SET_STATUS,
            options,
            path={"personid": personid},
            body={"contactStatusid": contact_statusid},
        )


class AsyncCrmContactsPersons(AsyncResource):
    """Crm contacts persons."""

    @cached_property
    def with_raw_response(self) -> AsyncCrmContactsPersonsWithRawResponse:
        """The same methods, answering with status, headers and body; `parse()` gives the result."""
        return AsyncCrmContactsPersonsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncCrmContactsPersonsWithStreamingResponse:
        """The same methods as context managers whose body is read as it arrives."""
        return AsyncCrmContactsPersonsWithStreamingResponse(self._streamed())

    async def create(
        self,
        *,
        first_name: str | None = None,
        last_name: str | None = None,
        job_title: str | None = None,
        company_id: int | None = None,
        about: str | None = None,
        share_type: int | None = None,
        manager_list: Sequence[UUID] | None = None,
        custom_field_list: Sequence[Mapping[str, Any]] | None = None,
        photo: Sequence[bytes] | None = None,
        **options: Unpack[CallOptions],
    ) -> Person:
        """Create a person with a first name, last name, description and so on.

        Arguments and errors are those of `CrmContactsPersons.create`.
        """
        return await self._call(
            _CREATE,
            options,
            body={
                "firstName": first_name,
                "lastName": last_name,
                "jobTitle": job_title,
                "companyId": company_id,
                "about": about,
                "shareType": share_type,
                "managerList": manager_list,
                "customFieldList": custom_field_list,
                "photo": photo,
            },
        )

    async def update(
        self,
        personid: int,
        *,
        first_name: str | None = None,
        last_name: str | None = None,
        job_title: str | None = None,
        company_id: int | None = None,
        about: str | None = None,
        share_type: int | None = None,
        manager_list: Sequence[UUID] | None = None,
        custom_field_list: Sequence[Mapping[str, Any]] | None = None,
        photo: Sequence[bytes] | None = None,
        **options: Unpack[CallOptions],
    ) -> Person:
        """Change the first name, last name, description and other fields of a person.

        Arguments and errors are those of `CrmContactsPersons.update`.
        """
        return await self._call(
            _UPDATE,
            options,
            path={"personid": personid},
            body={
                "firstName": first_name,
                "lastName": last_name,
                "jobTitle": job_title,
                "companyId": company_id,
                "about": about,
                "shareType": share_type,
                "managerList": manager_list,
                "customFieldList": custom_field_list,
                "photo": photo,
            },
        )

    async def create_many(
        self, *, data: Sequence[Mapping[str, Any]] | None = None, **options: Unpack[CallOptions]
    ) -> list[ContactBase]:
        """Create several persons from pairs of first name and last name.

        Arguments and errors are those of `CrmContactsPersons.create_many`.
        """
        return await self._call(_CREATE_MANY, options, body={"data": data})

    async def set_status(
        self, personid: int, *, contact_statusid: int | None = None, **options: Unpack[CallOptions]
    ) -> ContactWrapper:
        """Give a person, their company and all its members another status.

        Arguments and errors are those of `CrmContactsPersons.set_status`.
        """
        return await self._call(
            _SET_STATUS,
            options,
            path={"personid": personid},
            body={"contactStatusid": contact_statusid},
        )


class CrmContactsPersonsWithRawResponse:
    """The methods of `CrmContactsPersons`, answering with the raw response."""

    def __init__(self, raw: CrmContactsPersons) -> None:
        self.create = as_raw(raw.create)
        self.update = as_raw(raw.update)
        self.create_many = as_raw(raw.create_many)
        self.set_status = as_raw(raw.set_status)


class AsyncCrmContactsPersonsWithRawResponse:
    """The methods of `AsyncCrmContactsPersons`, answering with the raw response."""

    def __init__(self, raw: AsyncCrmContactsPersons) -> None:
        self.create = as_raw_async(raw.create)
        self.update = as_raw_async(raw.update)
        self.create_many = as_raw_async(raw.create_many)
        self.set_status = as_raw_async(raw.set_status)


class CrmContactsPersonsWithStreamingResponse:
    """The methods of `CrmContactsPersons`, each a context manager over its response."""

    def __init__(self, streamed: CrmContactsPersons) -> None:
        self.create = as_streamed(streamed.create)
        self.update = as_streamed(streamed.update)
        self.create_many = as_streamed(streamed.create_many)
        self.set_status = as_streamed(streamed.set_status)


class AsyncCrmContactsPersonsWithStreamingResponse:
    """The methods of `AsyncCrmContactsPersons`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCrmContactsPersons) -> None:
        self.create = as_streamed_async(streamed.create)
        self.update = as_streamed_async(streamed.update)
        self.create_many = as_streamed_async(streamed.create_many)
        self.set_status = as_streamed_async(streamed.set_status)
