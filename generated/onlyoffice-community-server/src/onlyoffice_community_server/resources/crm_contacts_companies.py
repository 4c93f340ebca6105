"""Companies and the persons who belong to them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack
from uuid import UUID

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.crm import Company, Contact, ContactBase, CustomFieldValue, Person, ShareType

__all__ = ["AsyncCrmContactsCompanies", "CrmContactsCompanies"]

_LIST_PERSONS: Final[Operation[list[Contact]]] = Operation(
    "crm.contacts.companies.list_persons",
    "GET",
    "/api/2.0/crm/contact/company/{companyid}/person",
    list[Contact],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_ADD_PERSON: Final[Operation[Person]] = Operation(
    "crm.contacts.companies.add_person",
    "POST",
    "/api/2.0/crm/contact/company/{companyid}/person",
    Person,
    body="json",
)
_REMOVE_PERSON: Final[Operation[Person]] = Operation(
    "crm.contacts.companies.remove_person",
    "DELETE",
    "/api/2.0/crm/contact/company/{companyid}/person",
    Person,
)
_CREATE: Final[Operation[Company]] = Operation(
    "crm.contacts.companies.create", "POST", "/api/2.0/crm/contact/company", Company, body="json"
)
_CREATE_MANY: Final[Operation[list[ContactBase]]] = Operation(
    "crm.contacts.companies.create_many",
    "POST",
    "/api/2.0/crm/contact/company/quick",
    list[ContactBase],
    body="json",
)
_UPDATE: Final[Operation[Company]] = Operation(
    "crm.contacts.companies.update",
    "PUT",
    "/api/2.0/crm/contact/company/{companyid}",
    Company,
    body="json",
)
_SET_STATUS: Final[Operation[Contact]] = Operation(
    "crm.contacts.companies.set_status",
    "PUT",
    "/api/2.0/crm/contact/company/{companyid}/status",
    Contact,
    body="json",
)


class CrmContactsCompanies(Resource):
    """Companies and the persons who belong to them."""

    with_raw_response = raw_view(lambda: CrmContactsCompaniesWithRawResponse)
    with_streaming_response = streaming_view(lambda: CrmContactsCompaniesWithStreamingResponse)

    def list_persons(self, company_id: int, **options: Unpack[ListOptions]) -> Page[Contact]:
        """Return the persons linked to a company.

        Args:
            company_id: Id of the company.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_LIST_PERSONS, options, path={"companyid": company_id})

    def add_person(
        self, company_id: int, *, person_id: int, **options: Unpack[FormatCallOptions]
    ) -> Person:
        """Link a person to a company.

        Args:
            company_id: Id of the company.
            person_id: Id of the person.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _ADD_PERSON, options, path={"companyid": company_id}, body={"personid": person_id}
        )

    def remove_person(
        self, company_id: int, *, person_id: int, **options: Unpack[FormatCallOptions]
    ) -> Person:
        """Unlink a person from a company.

        Args:
            company_id: Id of the company.
            person_id: Id of the person.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _REMOVE_PERSON, options, path={"companyid": company_id}, query={"personid": person_id}
        )

    def create(
        self,
        *,
        company_name: str,
        about: str | None = None,
        person_list: Sequence[int] | None = None,
        share_type: ShareType | None = None,
        manager_list: Sequence[UUID] | None = None,
        custom_field_list: Sequence[CustomFieldValue] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Company:
        """Create a company.

        Args:
            about: Description of the person or company.
            person_list: Ids of the persons who belong to the company.
            share_type: Who else may use it.
            manager_list: Ids of the managers.
            custom_field_list: Values of custom fields.
        """
        return self._call(
            _CREATE,
            options,
            body={
                "companyName": company_name,
                "about": about,
                "personList": person_list,
                "shareType": share_type,
                "managerList": manager_list,
                "customFieldList": custom_field_list,
            },
        )

    def create_many(
        self, *, company_name: Sequence[str], **options: Unpack[FormatCallOptions]
    ) -> list[ContactBase]:
        """Create several companies from a list of names.

        Args:
            company_name: Names of the companies.
        """
        return self._call(_CREATE_MANY, options, body={"companyName": company_name})

    def update(
        self,
        company_id: int,
        *,
        company_name: str | None = None,
        about: str | None = None,
        share_type: ShareType | None = None,
        manager_list: Sequence[UUID] | None = None,
        custom_field_list: Sequence[CustomFieldValue] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Company:
        """Change a company.

        Args:
            company_id: Id of the company.
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
            path={"companyid": company_id},
            body={
                "companyName": company_name,
                "about": about,
                "shareType": share_type,
                "managerList": manager_list,
                "customFieldList": custom_field_list,
            },
        )

    def set_status(
        self, company_id: int, *, contact_status_id: int, **options: Unpack[FormatCallOptions]
    ) -> Contact:
        """Give a company and all its members another status.

        Args:
            company_id: Id of the company.
            contact_status_id: Id of the contact status.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SET_STATUS,
            options,
            path={"companyid": company_id},
            body={"contactStatusid": contact_status_id},
        )


class AsyncCrmContactsCompanies(AsyncResource):
    """Companies and the persons who belong to them.

    What its methods take and raise is told in `CrmContactsCompanies`.
    """

    with_raw_response = raw_view(lambda: AsyncCrmContactsCompaniesWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCrmContactsCompaniesWithStreamingResponse)

    def list_persons(
        self, company_id: int, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[Contact]:
        """Return the persons linked to a company.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_PERSONS, options, path={"companyid": company_id})

    async def add_person(
        self, company_id: int, *, person_id: int, **options: Unpack[FormatCallOptions]
    ) -> Person:
        """Link a person to a company."""
        return await self._call(
            _ADD_PERSON, options, path={"companyid": company_id}, body={"personid": person_id}
        )

    async def remove_person(
        self, company_id: int, *, person_id: int, **options: Unpack[FormatCallOptions]
    ) -> Person:
        """Unlink a person from a company."""
        return await self._call(
            _REMOVE_PERSON, options, path={"companyid": company_id}, query={"personid": person_id}
        )

    async def create(
        self,
        *,
        company_name: str,
        about: str | None = None,
        person_list: Sequence[int] | None = None,
        share_type: ShareType | None = None,
        manager_list: Sequence[UUID] | None = None,
        custom_field_list: Sequence[CustomFieldValue] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Company:
        """Create a company."""
        return await self._call(
            _CREATE,
            options,
            body={
                "companyName": company_name,
                "about": about,
                "personList": person_list,
                "shareType": share_type,
                "managerList": manager_list,
                "customFieldList": custom_field_list,
            },
        )

    async def create_many(
        self, *, company_name: Sequence[str], **options: Unpack[FormatCallOptions]
    ) -> list[ContactBase]:
        """Create several companies from a list of names."""
        return await self._call(_CREATE_MANY, options, body={"companyName": company_name})

    async def update(
        self,
        company_id: int,
        *,
        company_name: str | None = None,
        about: str | None = None,
        share_type: ShareType | None = None,
        manager_list: Sequence[UUID] | None = None,
        custom_field_list: Sequence[CustomFieldValue] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Company:
        """Change a company."""
        return await self._call(
            _UPDATE,
            options,
            path={"companyid": company_id},
            body={
                "companyName": company_name,
                "about": about,
                "shareType": share_type,
                "managerList": manager_list,
                "customFieldList": custom_field_list,
            },
        )

    async def set_status(
        self, company_id: int, *, contact_status_id: int, **options: Unpack[FormatCallOptions]
    ) -> Contact:
        """Give a company and all its members another status."""
        return await self._call(
            _SET_STATUS,
            options,
            path={"companyid": company_id},
            body={"contactStatusid": contact_status_id},
        )


class CrmContactsCompaniesWithRawResponse:
    """The methods of `CrmContactsCompanies`, answering with the raw response."""

    def __init__(self, raw: CrmContactsCompanies) -> None:
        self.list_persons = as_raw(raw.list_persons)
        self.add_person = as_raw(raw.add_person)
        self.remove_person = as_raw(raw.remove_person)
        self.create = as_raw(raw.create)
        self.create_many = as_raw(raw.create_many)
        self.update = as_raw(raw.update)
        self.set_status = as_raw(raw.set_status)


class AsyncCrmContactsCompaniesWithRawResponse:
    """The methods of `AsyncCrmContactsCompanies`, answering with the raw response."""

    def __init__(self, raw: AsyncCrmContactsCompanies) -> None:
        self.list_persons = as_raw_async(raw.list_persons)
        self.add_person = as_raw_async(raw.add_person)
        self.remove_person = as_raw_async(raw.remove_person)
        self.create = as_raw_async(raw.create)
        self.create_many = as_raw_async(raw.create_many)
        self.update = as_raw_async(raw.update)
        self.set_status = as_raw_async(raw.set_status)


class CrmContactsCompaniesWithStreamingResponse:
    """The methods of `CrmContactsCompanies`, each a context manager over its response."""

    def __init__(self, streamed: CrmContactsCompanies) -> None:
        self.list_persons = as_streamed(streamed.list_persons)
        self.add_person = as_streamed(streamed.add_person)
        self.remove_person = as_streamed(streamed.remove_person)
        self.create = as_streamed(streamed.create)
        self.create_many = as_streamed(streamed.create_many)
        self.update = as_streamed(streamed.update)
        self.set_status = as_streamed(streamed.set_status)


class AsyncCrmContactsCompaniesWithStreamingResponse:
    """The methods of `AsyncCrmContactsCompanies`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCrmContactsCompanies) -> None:
        self.list_persons = as_streamed_async(streamed.list_persons)
        self.add_person = as_streamed_async(streamed.add_person)
        self.remove_person = as_streamed_async(streamed.remove_person)
        self.create = as_streamed_async(streamed.create)
        self.create_many = as_streamed_async(streamed.create_many)
        self.update = as_streamed_async(streamed.update)
        self.set_status = as_streamed_async(streamed.set_status)
