"""Address book of the mail module."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from datetime import datetime
from typing import Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.lists import ListFilterOperator
from ..types.mail import MailContact

__all__ = ["AsyncMailContacts", "MailContacts"]

_SEARCH: Final[Operation[list[str]]] = Operation(
    "mail.contacts.search",
    "GET",
    "/api/2.0/mail/emails/search",
    list[str],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST: Final[Operation[list[MailContact]]] = Operation(
    "mail.contacts.list",
    "GET",
    "/api/2.0/mail/contacts",
    list[MailContact],
    styles={"fields": "comma"},
)
_LIST_BY_INFO: Final[Operation[list[MailContact]]] = Operation(
    "mail.contacts.list_by_info",
    "GET",
    "/api/2.0/mail/contacts/bycontactinfo",
    list[MailContact],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_CREATE: Final[Operation[MailContact]] = Operation(
    "mail.contacts.create", "POST", "/api/2.0/mail/contact/add", MailContact, body="json"
)
_DELETE: Final[Operation[list[int]]] = Operation(
    "mail.contacts.delete", "PUT", "/api/2.0/mail/contacts/remove", list[int], body="json"
)
_UPDATE: Final[Operation[MailContact]] = Operation(
    "mail.contacts.update", "PUT", "/api/2.0/mail/contact/update", MailContact, body="json"
)


class MailContacts(Resource):
    """Address book of the mail module."""

    with_raw_response = raw_view(lambda: MailContactsWithRawResponse)
    with_streaming_response = streaming_view(lambda: MailContactsWithStreamingResponse)

    def search(self, *, term: str, **options: Unpack[ListOptions]) -> Page[str]:
        """Find contacts by part of a first name, last name or address; returns ready strings of
        name and address.

        Args:
            term: Part of a name or address to look for.
        """
        return self._paged(_SEARCH, options, query={"term": term})

    def list(
        self,
        *,
        search: str | None = None,
        contact_type: int | None = None,
        page_size: int | None = None,
        from_index: int | None = None,
        sort_order: str | None = None,
        count: int | None = None,
        start_index: int | None = None,
        sort_by: str | None = None,
        filter_by: str | None = None,
        filter_op: ListFilterOperator | None = None,
        filter_value: Sequence[str] | None = None,
        fields: Sequence[str] | None = None,
        updated_since: datetime | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[MailContact]:
        """List the mail contacts whose names or addresses contain a text, sorted and paged.

        Args:
            search: Text to search for.
            contact_type: Kind of contact.
            page_size: Number of items on a page.
            from_index: Page number.
            sort_order: `ascending` or `descending`, by name.
            count: How many items a page has at most; the server bounds it.
            start_index: Index of the first item to return. When absent the server takes `0`.
            sort_by: Member of the items to sort by, as the server writes it: `displayName`.
            filter_by: Member of the items that `filter_value` is compared with.
            filter_op: How it is compared.
            filter_value: What it is compared with; one value or several.
            fields: Members of the items to return; what a type needs must be among them, or be read
                with `with_raw_response`.
            updated_since: Only items that changed since then.
        """
        return self._call(
            _LIST,
            options,
            query={
                "search": search,
                "contactType": contact_type,
                "pageSize": page_size,
                "fromIndex": from_index,
                "sortorder": sort_order,
                "count": count,
                "startIndex": start_index,
                "sortBy": sort_by,
                "filterBy": filter_by,
                "filterOp": filter_op,
                "filterValue": filter_value,
                "fields": fields,
                "updatedSince": updated_since,
            },
        )

    def list_by_info(
        self,
        *,
        info_type: int | None = None,
        data: str | None = None,
        is_primary: bool | None = None,
        **options: Unpack[ListOptions],
    ) -> Page[MailContact]:
        """List the mail contacts that have a given piece of contact information.

        Args:
            info_type: Kind of contact information: 0 phone, 1 email, 2 website, 3 Skype, 7 address,
                and so on.
            data: Value of the contact information.
            is_primary: Whether this is the primary one.
        """
        return self._paged(
            _LIST_BY_INFO,
            options,
            query={"infoType": info_type, "data": data, "isPrimary": is_primary},
        )

    def create(
        self,
        *,
        name: str | None = None,
        description: str | None = None,
        emails: Sequence[str] | None = None,
        phone_numbers: Sequence[str] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailContact:
        """Create a mail contact."""
        return self._call(
            _CREATE,
            options,
            body={
                "name": name,
                "description": description,
                "emails": emails,
                "phoneNumbers": phone_numbers,
            },
        )

    def delete(
        self, *, ids: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[int]:
        """Delete several mail contacts and return their IDs.

        Args:
            ids: Ids of the mail contacts.
        """
        return self._call(_DELETE, options, body={"ids": ids})

    def update(
        self,
        *,
        id: int | None = None,
        name: str | None = None,
        description: str | None = None,
        emails: Sequence[str] | None = None,
        phone_numbers: Sequence[str] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailContact:
        """Change a mail contact.

        Args:
            id: Id of the mail contact.
        """
        return self._call(
            _UPDATE,
            options,
            body={
                "id": id,
                "name": name,
                "description": description,
                "emails": emails,
                "phoneNumbers": phone_numbers,
            },
        )


class AsyncMailContacts(AsyncResource):
    """Address book of the mail module.

    What its methods take and raise is told in `MailContacts`.
    """

    with_raw_response = raw_view(lambda: AsyncMailContactsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncMailContactsWithStreamingResponse)

    def search(self, *, term: str, **options: Unpack[ListOptions]) -> AsyncPaginator[str]:
        """Find contacts by part of a first name, last name or address; returns ready strings of
        name and address.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_SEARCH, options, query={"term": term})

    async def list(
        self,
        *,
        search: str | None = None,
        contact_type: int | None = None,
        page_size: int | None = None,
        from_index: int | None = None,
        sort_order: str | None = None,
        count: int | None = None,
        start_index: int | None = None,
        sort_by: str | None = None,
        filter_by: str | None = None,
        filter_op: ListFilterOperator | None = None,
        filter_value: Sequence[str] | None = None,
        fields: Sequence[str] | None = None,
        updated_since: datetime | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[MailContact]:
        """List the mail contacts whose names or addresses contain a text, sorted and paged."""
        return await self._call(
            _LIST,
            options,
            query={
                "search": search,
                "contactType": contact_type,
                "pageSize": page_size,
                "fromIndex": from_index,
                "sortorder": sort_order,
                "count": count,
                "startIndex": start_index,
                "sortBy": sort_by,
                "filterBy": filter_by,
                "filterOp": filter_op,
                "filterValue": filter_value,
                "fields": fields,
                "updatedSince": updated_since,
            },
        )

    def list_by_info(
        self,
        *,
        info_type: int | None = None,
        data: str | None = None,
        is_primary: bool | None = None,
        **options: Unpack[ListOptions],
    ) -> AsyncPaginator[MailContact]:
        """List the mail contacts that have a given piece of contact information.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST_BY_INFO,
            options,
            query={"infoType": info_type, "data": data, "isPrimary": is_primary},
        )

    async def create(
        self,
        *,
        name: str | None = None,
        description: str | None = None,
        emails: Sequence[str] | None = None,
        phone_numbers: Sequence[str] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailContact:
        """Create a mail contact."""
        return await self._call(
            _CREATE,
            options,
            body={
                "name": name,
                "description": description,
                "emails": emails,
                "phoneNumbers": phone_numbers,
            },
        )

    async def delete(
        self, *, ids: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[int]:
        """Delete several mail contacts and return their IDs."""
        return await self._call(_DELETE, options, body={"ids": ids})

    async def update(
        self,
        *,
        id: int | None = None,
        name: str | None = None,
        description: str | None = None,
        emails: Sequence[str] | None = None,
        phone_numbers: Sequence[str] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailContact:
        """Change a mail contact."""
        return await self._call(
            _UPDATE,
            options,
            body={
                "id": id,
                "name": name,
                "description": description,
                "emails": emails,
                "phoneNumbers": phone_numbers,
            },
        )


class MailContactsWithRawResponse:
    """The methods of `MailContacts`, answering with the raw response."""

    def __init__(self, raw: MailContacts) -> None:
        self.search = as_raw(raw.search)
        self.list = as_raw(raw.list)
        self.list_by_info = as_raw(raw.list_by_info)
        self.create = as_raw(raw.create)
        self.delete = as_raw(raw.delete)
        self.update = as_raw(raw.update)


class AsyncMailContactsWithRawResponse:
    """The methods of `AsyncMailContacts`, answering with the raw response."""

    def __init__(self, raw: AsyncMailContacts) -> None:
        self.search = as_raw_async(raw.search)
        self.list = as_raw_async(raw.list)
        self.list_by_info = as_raw_async(raw.list_by_info)
        self.create = as_raw_async(raw.create)
        self.delete = as_raw_async(raw.delete)
        self.update = as_raw_async(raw.update)


class MailContactsWithStreamingResponse:
    """The methods of `MailContacts`, each a context manager over its response."""

    def __init__(self, streamed: MailContacts) -> None:
        self.search = as_streamed(streamed.search)
        self.list = as_streamed(streamed.list)
        self.list_by_info = as_streamed(streamed.list_by_info)
        self.create = as_streamed(streamed.create)
        self.delete = as_streamed(streamed.delete)
        self.update = as_streamed(streamed.update)


class AsyncMailContactsWithStreamingResponse:
    """The methods of `AsyncMailContacts`, each a context manager over its response."""

    def __init__(self, streamed: AsyncMailContacts) -> None:
        self.search = as_streamed_async(streamed.search)
        self.list = as_streamed_async(streamed.list)
        self.list_by_info = as_streamed_async(streamed.list_by_info)
        self.create = as_streamed_async(streamed.create)
        self.delete = as_streamed_async(streamed.delete)
        self.update = as_streamed_async(streamed.update)
