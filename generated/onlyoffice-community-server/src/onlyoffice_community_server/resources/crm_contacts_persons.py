"""Persons of the CRM."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.crm import Contact, ContactBase, CustomFieldValue, Person, PersonName, ShareType

__all__ = ["AsyncCrmContactsPersons", "CrmContactsPersons"]

_CREATE: Final[Operation[Person]] = Operation(
    "crm.contacts.persons.create", "POST", "/api/2.0/crm/contact/person", Person, body="json"
)
_UPDATE: Final[Operation[Person]] = Operation(
    "crm.contacts.persons.update",
    "PUT",
    "/api/2.0/crm/contact/person/{personid}",
    Person,
    body="json",
)
_CREATE_MANY: Final[Operation[list[ContactBase]]] = Operation(
    "crm.contacts.persons.create_many",
    "POST",
    "/api/2.0/crm/contact/person/quick",
    list[ContactBase],
    body="json",
)
_SET_STATUS: Final[Operation[Contact]] = Operation(
    "crm.contacts.persons.set_status",
    "PUT",
    "/api/2.0/crm/contact/person/{personid}/status",
    Contact,
    body="json",
)


class CrmContactsPersons(Resource):
    """Persons of the CRM."""

    with_raw_response = raw_view(lambda: CrmContactsPersonsWithRawResponse)
    with_streaming_response = streaming_view(lambda: CrmContactsPersonsWithStreamingResponse)

    def create(
        self,
        *,
        first_name: str,
        last_name: str,
        job_title: str | None = None,
        company_id: int | None = None,
        about: str | None = None,
        share_type: ShareType | None = None,
        manager_list: Sequence[UUID] | None = None,
        custom_field_list: Sequence[CustomFieldValue] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Person:
        """Create a person with a first name, last name, description and so on.

        Args:
            company_id: Id of the company the person belongs to.
            about: Description of the person or company.
            share_type: Who else may use it.
            manager_list: Ids of the managers.
            custom_field_list: Values of custom fields.
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
            },
        )

    def update(
        self,
        person_id: int,
        *,
        first_name: str | None = None,
        last_name: str | None = None,
        job_title: str | None = None,
        company_id: int | None = None,
        about: str | None = None,
        share_type: ShareType | None = None,
        manager_list: Sequence[UUID] | None = None,
        custom_field_list: Sequence[CustomFieldValue] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Person:
        """Change the first name, last name, description and other fields of a person.

        Args:
            person_id: Id of the person.
            company_id: Id of the company the person belongs to.
            about: Description of the person or company.
            share_type: Who else may use it.
            manager_list: Ids of the managers.
            custom_field_list: Values of custom fields.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"personid": person_id},
            body={
                "firstName": first_name,
                "lastName": last_name,
                "jobTitle": job_title,
                "companyId": company_id,
                "about": about,
                "shareType": share_type,
                "managerList": manager_list,
                "customFieldList": custom_field_list,
            },
        )

    def create_many(
        self, *, data: Sequence[PersonName], **options: Unpack[FormatCallOptions]
    ) -> list[ContactBase]:
        """Create several persons from pairs of first name and last name.

        Args:
            data: Names of the persons.
        """
        return self._call(_CREATE_MANY, options, body={"data": data})

    def set_status(
        self, person_id: int, *, contact_status_id: int, **options: Unpack[FormatCallOptions]
    ) -> Contact:
        """Give a person, their company and all its members another status.

        Args:
            person_id: Id of the person.
            contact_status_id: Id of the contact status.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SET_STATUS,
            options,
            path={"personid": person_id},
            body={"contactStatusid": contact_status_id},
        )


class AsyncCrmContactsPersons(AsyncResource):
    """Persons of the CRM.

    What its methods take and raise is told in `CrmContactsPersons`.
    """

    with_raw_response = raw_view(lambda: AsyncCrmContactsPersonsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCrmContactsPersonsWithStreamingResponse)

    async def create(
        self,
        *,
        first_name: str,
        last_name: str,
        job_title: str | None = None,
        company_id: int | None = None,
        about: str | None = None,
        share_type: ShareType | None = None,
        manager_list: Sequence[UUID] | None = None,
        custom_field_list: Sequence[CustomFieldValue] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Person:
        """Create a person with a first name, last name, description and so on."""
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
            },
        )

    async def update(
        self,
        person_id: int,
        *,
        first_name: str | None = None,
        last_name: str | None = None,
        job_title: str | None = None,
        company_id: int | None = None,
        about: str | None = None,
        share_type: ShareType | None = None,
        manager_list: Sequence[UUID] | None = None,
        custom_field_list: Sequence[CustomFieldValue] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Person:
        """Change the first name, last name, description and other fields of a person."""
        return await self._call(
            _UPDATE,
            options,
            path={"personid": person_id},
            body={
                "firstName": first_name,
                "lastName": last_name,
                "jobTitle": job_title,
                "companyId": company_id,
                "about": about,
                "shareType": share_type,
                "managerList": manager_list,
                "customFieldList": custom_field_list,
            },
        )

    async def create_many(
        self, *, data: Sequence[PersonName], **options: Unpack[FormatCallOptions]
    ) -> list[ContactBase]:
        """Create several persons from pairs of first name and last name."""
        return await self._call(_CREATE_MANY, options, body={"data": data})

    async def set_status(
        self, person_id: int, *, contact_status_id: int, **options: Unpack[FormatCallOptions]
    ) -> Contact:
        """Give a person, their company and all its members another status."""
        return await self._call(
            _SET_STATUS,
            options,
            path={"personid": person_id},
            body={"contactStatusid": contact_status_id},
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
