"""CRM cases and their participants."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Final, Unpack
from uuid import UUID

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.crm import Case, Contact, CustomFieldValue

__all__ = ["AsyncCrmCases", "CrmCases"]

_CLOSE: Final[Operation[Case]] = Operation(
    "crm.cases.close", "PUT", "/api/2.0/crm/case/{caseid}/close", Case
)
_REOPEN: Final[Operation[Case]] = Operation(
    "crm.cases.reopen", "PUT", "/api/2.0/crm/case/{caseid}/reopen", Case
)
_CREATE: Final[Operation[Case]] = Operation(
    "crm.cases.create", "POST", "/api/2.0/crm/case", Case, body="json"
)
_DELETE_MANY: Final[Operation[list[Case]]] = Operation(
    "crm.cases.delete_many", "PUT", "/api/2.0/crm/case", list[Case], body="json"
)
_UPDATE: Final[Operation[Case]] = Operation(
    "crm.cases.update", "PUT", "/api/2.0/crm/case/{caseid}", Case, body="json"
)
_GET: Final[Operation[Case]] = Operation("crm.cases.get", "GET", "/api/2.0/crm/case/{caseid}", Case)
_DELETE: Final[Operation[Case]] = Operation(
    "crm.cases.delete", "DELETE", "/api/2.0/crm/case/{caseid}", Case
)
_SET_ACCESS: Final[Operation[Case]] = Operation(
    "crm.cases.set_access", "PUT", "/api/2.0/crm/case/{caseid}/access", Case, body="json"
)
_SET_ACCESS_MANY: Final[Operation[list[Case]]] = Operation(
    "crm.cases.set_access_many", "PUT", "/api/2.0/crm/case/access", list[Case], body="json"
)
_SET_ACCESS_FILTERED: Final[Operation[list[Case]]] = Operation(
    "crm.cases.set_access_filtered",
    "PUT",
    "/api/2.0/crm/case/filter/access",
    list[Case],
    body="json",
)
_LIST: Final[Operation[list[Case]]] = Operation(
    "crm.cases.list",
    "GET",
    "/api/2.0/crm/case/filter",
    list[Case],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_DELETE_FILTERED: Final[Operation[list[Case]]] = Operation(
    "crm.cases.delete_filtered", "DELETE", "/api/2.0/crm/case/filter", list[Case]
)
_LIST_CONTACTS: Final[Operation[list[Contact]]] = Operation(
    "crm.cases.list_contacts",
    "GET",
    "/api/2.0/crm/case/{caseid}/contact",
    list[Contact],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_ADD_CONTACT: Final[Operation[Contact]] = Operation(
    "crm.cases.add_contact", "POST", "/api/2.0/crm/case/{caseid}/contact", Contact, body="json"
)
_REMOVE_CONTACT: Final[Operation[Contact]] = Operation(
    "crm.cases.remove_contact", "DELETE", "/api/2.0/crm/case/{caseid}/contact/{contactid}", Contact
)


class CrmCases(Resource):
    """CRM cases and their participants."""

    with_raw_response = raw_view(lambda: CrmCasesWithRawResponse)
    with_streaming_response = streaming_view(lambda: CrmCasesWithStreamingResponse)

    def close(self, case_id: int, **options: Unpack[FormatCallOptions]) -> Case:
        """Close a case.

        Args:
            case_id: Id of the case.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_CLOSE, options, path={"caseid": case_id})

    def reopen(self, case_id: int, **options: Unpack[FormatCallOptions]) -> Case:
        """Open a closed case again.

        Args:
            case_id: Id of the case.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_REOPEN, options, path={"caseid": case_id})

    def create(
        self,
        *,
        title: str,
        members: Sequence[int] | None = None,
        custom_field_list: Sequence[CustomFieldValue] | None = None,
        is_private: bool | None = None,
        access_list: Sequence[UUID] | None = None,
        is_notify: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Case:
        """Create a case.

        Args:
            members: Ids of the contacts that take part.
            custom_field_list: Values of custom fields.
            is_private: Whether access is limited to chosen users.
            access_list: Ids of the users who have access.
            is_notify: Whether to notify those concerned.
        """
        return self._call(
            _CREATE,
            options,
            body={
                "title": title,
                "members": members,
                "customFieldList": custom_field_list,
                "isPrivate": is_private,
                "accessList": access_list,
                "isNotify": is_notify,
            },
        )

    def delete_many(
        self, *, case_ids: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[Case]:
        """Delete several cases by their IDs.

        Args:
            case_ids: Ids of the cases.
        """
        return self._call(_DELETE_MANY, options, body={"casesids": case_ids})

    def update(
        self,
        case_id: int,
        *,
        title: str | None = None,
        members: Sequence[int] | None = None,
        custom_field_list: Sequence[CustomFieldValue] | None = None,
        is_private: bool | None = None,
        access_list: Sequence[UUID] | None = None,
        is_notify: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Case:
        """Change a case.

        Args:
            case_id: Id of the case.
            members: Ids of the contacts that take part.
            custom_field_list: Values of custom fields.
            is_private: Whether access is limited to chosen users.
            access_list: Ids of the users who have access.
            is_notify: Whether to notify those concerned.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"caseid": case_id},
            body={
                "title": title,
                "members": members,
                "customFieldList": custom_field_list,
                "isPrivate": is_private,
                "accessList": access_list,
                "isNotify": is_notify,
            },
        )

    def get(self, case_id: int, **options: Unpack[FormatCallOptions]) -> Case:
        """Return one case in full.

        Args:
            case_id: Id of the case.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"caseid": case_id})

    def delete(self, case_id: int, **options: Unpack[FormatCallOptions]) -> Case:
        """Delete a case.

        Args:
            case_id: Id of the case.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"caseid": case_id})

    def set_access(
        self,
        case_id: int,
        *,
        is_private: bool | None = None,
        access_list: Sequence[UUID] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Case:
        """Set the privacy of a case and the users who may open it.

        Args:
            case_id: Id of the case.
            is_private: Whether access is limited to chosen users.
            access_list: Ids of the users who have access.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SET_ACCESS,
            options,
            path={"caseid": case_id},
            body={"isPrivate": is_private, "accessList": access_list},
        )

    def set_access_many(
        self,
        *,
        case_ids: Sequence[int],
        is_private: bool | None = None,
        access_list: Sequence[UUID] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[Case]:
        """Set the privacy and the allowed users of several cases by their IDs.

        Args:
            case_ids: Ids of the cases.
            is_private: Whether access is limited to chosen users.
            access_list: Ids of the users who have access.
        """
        return self._call(
            _SET_ACCESS_MANY,
            options,
            body={"casesid": case_ids, "isPrivate": is_private, "accessList": access_list},
        )

    def set_access_filtered(
        self,
        *,
        contact_id: int | None = None,
        is_closed: bool | None = None,
        tags: Sequence[str] | None = None,
        is_private: bool | None = None,
        access_list: Sequence[UUID] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[Case]:
        """Set the privacy and the allowed users of every case that fits a filter.

        Args:
            contact_id: Id of the contact.
            is_closed: Whether to return closed ones.
            is_private: Whether access is limited to chosen users.
            access_list: Ids of the users who have access.
        """
        return self._call(
            _SET_ACCESS_FILTERED,
            options,
            body={
                "contactid": contact_id,
                "isClosed": is_closed,
                "tags": tags,
                "isPrivate": is_private,
                "accessList": access_list,
            },
        )

    def list(
        self,
        *,
        contact_id: int | None = None,
        is_closed: bool | None = None,
        tags: Sequence[str] | None = None,
        **options: Unpack[ListOptions],
    ) -> Page[Case]:
        """Return the cases that fit a filter.

        Args:
            contact_id: Id of the contact.
            is_closed: Whether to return closed ones.
        """
        return self._paged(
            _LIST, options, query={"contactid": contact_id, "isClosed": is_closed, "tags": tags}
        )

    def delete_filtered(
        self,
        *,
        contact_id: int | None = None,
        is_closed: bool | None = None,
        tags: Sequence[str] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[Case]:
        """Delete every case that fits a filter.

        Args:
            contact_id: Id of the contact.
            is_closed: Whether to return closed ones.
        """
        return self._call(
            _DELETE_FILTERED,
            options,
            query={"contactid": contact_id, "isClosed": is_closed, "tags": tags},
        )

    def list_contacts(self, case_id: int, **options: Unpack[ListOptions]) -> Page[Contact]:
        """Return the contacts tied to a case.

        Args:
            case_id: Id of the case.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_LIST_CONTACTS, options, path={"caseid": case_id})

    def add_contact(
        self, case_id: int, *, contact_id: int, **options: Unpack[FormatCallOptions]
    ) -> Contact:
        """Add a contact to a case.

        Args:
            case_id: Id of the case.
            contact_id: Id of the contact.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _ADD_CONTACT, options, path={"caseid": case_id}, body={"contactid": contact_id}
        )

    def remove_contact(
        self, case_id: int, contact_id: int, **options: Unpack[FormatCallOptions]
    ) -> Contact:
        """Take a contact off a case.

        Args:
            case_id: Id of the case.
            contact_id: Id of the contact.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _REMOVE_CONTACT, options, path={"caseid": case_id, "contactid": contact_id}
        )


class AsyncCrmCases(AsyncResource):
    """CRM cases and their participants.

    What its methods take and raise is told in `CrmCases`.
    """

    with_raw_response = raw_view(lambda: AsyncCrmCasesWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCrmCasesWithStreamingResponse)

    async def close(self, case_id: int, **options: Unpack[FormatCallOptions]) -> Case:
        """Close a case."""
        return await self._call(_CLOSE, options, path={"caseid": case_id})

    async def reopen(self, case_id: int, **options: Unpack[FormatCallOptions]) -> Case:
        """Open a closed case again."""
        return await self._call(_REOPEN, options, path={"caseid": case_id})

    async def create(
        self,
        *,
        title: str,
        members: Sequence[int] | None = None,
        custom_field_list: Sequence[CustomFieldValue] | None = None,
        is_private: bool | None = None,
        access_list: Sequence[UUID] | None = None,
        is_notify: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Case:
        """Create a case."""
        return await self._call(
            _CREATE,
            options,
            body={
                "title": title,
                "members": members,
                "customFieldList": custom_field_list,
                "isPrivate": is_private,
                "accessList": access_list,
                "isNotify": is_notify,
            },
        )

    async def delete_many(
        self, *, case_ids: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[Case]:
        """Delete several cases by their IDs."""
        return await self._call(_DELETE_MANY, options, body={"casesids": case_ids})

    async def update(
        self,
        case_id: int,
        *,
        title: str | None = None,
        members: Sequence[int] | None = None,
        custom_field_list: Sequence[CustomFieldValue] | None = None,
        is_private: bool | None = None,
        access_list: Sequence[UUID] | None = None,
        is_notify: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Case:
        """Change a case."""
        return await self._call(
            _UPDATE,
            options,
            path={"caseid": case_id},
            body={
                "title": title,
                "members": members,
                "customFieldList": custom_field_list,
                "isPrivate": is_private,
                "accessList": access_list,
                "isNotify": is_notify,
            },
        )

    async def get(self, case_id: int, **options: Unpack[FormatCallOptions]) -> Case:
        """Return one case in full."""
        return await self._call(_GET, options, path={"caseid": case_id})

    async def delete(self, case_id: int, **options: Unpack[FormatCallOptions]) -> Case:
        """Delete a case."""
        return await self._call(_DELETE, options, path={"caseid": case_id})

    async def set_access(
        self,
        case_id: int,
        *,
        is_private: bool | None = None,
        access_list: Sequence[UUID] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Case:
        """Set the privacy of a case and the users who may open it."""
        return await self._call(
            _SET_ACCESS,
            options,
            path={"caseid": case_id},
            body={"isPrivate": is_private, "accessList": access_list},
        )

    async def set_access_many(
        self,
        *,
        case_ids: Sequence[int],
        is_private: bool | None = None,
        access_list: Sequence[UUID] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[Case]:
        """Set the privacy and the allowed users of several cases by their IDs."""
        return await self._call(
            _SET_ACCESS_MANY,
            options,
            body={"casesid": case_ids, "isPrivate": is_private, "accessList": access_list},
        )

    async def set_access_filtered(
        self,
        *,
        contact_id: int | None = None,
        is_closed: bool | None = None,
        tags: Sequence[str] | None = None,
        is_private: bool | None = None,
        access_list: Sequence[UUID] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[Case]:
        """Set the privacy and the allowed users of every case that fits a filter."""
        return await self._call(
            _SET_ACCESS_FILTERED,
            options,
            body={
                "contactid": contact_id,
                "isClosed": is_closed,
                "tags": tags,
                "isPrivate": is_private,
                "accessList": access_list,
            },
        )

    def list(
        self,
        *,
        contact_id: int | None = None,
        is_closed: bool | None = None,
        tags: Sequence[str] | None = None,
        **options: Unpack[ListOptions],
    ) -> AsyncPaginator[Case]:
        """Return the cases that fit a filter.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST, options, query={"contactid": contact_id, "isClosed": is_closed, "tags": tags}
        )

    async def delete_filtered(
        self,
        *,
        contact_id: int | None = None,
        is_closed: bool | None = None,
        tags: Sequence[str] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[Case]:
        """Delete every case that fits a filter."""
        return await self._call(
            _DELETE_FILTERED,
            options,
            query={"contactid": contact_id, "isClosed": is_closed, "tags": tags},
        )

    def list_contacts(
        self, case_id: int, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[Contact]:
        """Return the contacts tied to a case.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_CONTACTS, options, path={"caseid": case_id})

    async def add_contact(
        self, case_id: int, *, contact_id: int, **options: Unpack[FormatCallOptions]
    ) -> Contact:
        """Add a contact to a case."""
        return await self._call(
            _ADD_CONTACT, options, path={"caseid": case_id}, body={"contactid": contact_id}
        )

    async def remove_contact(
        self, case_id: int, contact_id: int, **options: Unpack[FormatCallOptions]
    ) -> Contact:
        """Take a contact off a case."""
        return await self._call(
            _REMOVE_CONTACT, options, path={"caseid": case_id, "contactid": contact_id}
        )


class CrmCasesWithRawResponse:
    """The methods of `CrmCases`, answering with the raw response."""

    def __init__(self, raw: CrmCases) -> None:
        self.close = as_raw(raw.close)
        self.reopen = as_raw(raw.reopen)
        self.create = as_raw(raw.create)
        self.delete_many = as_raw(raw.delete_many)
        self.update = as_raw(raw.update)
        self.get = as_raw(raw.get)
        self.delete = as_raw(raw.delete)
        self.set_access = as_raw(raw.set_access)
        self.set_access_many = as_raw(raw.set_access_many)
        self.set_access_filtered = as_raw(raw.set_access_filtered)
        self.list = as_raw(raw.list)
        self.delete_filtered = as_raw(raw.delete_filtered)
        self.list_contacts = as_raw(raw.list_contacts)
        self.add_contact = as_raw(raw.add_contact)
        self.remove_contact = as_raw(raw.remove_contact)


class AsyncCrmCasesWithRawResponse:
    """The methods of `AsyncCrmCases`, answering with the raw response."""

    def __init__(self, raw: AsyncCrmCases) -> None:
        self.close = as_raw_async(raw.close)
        self.reopen = as_raw_async(raw.reopen)
        self.create = as_raw_async(raw.create)
        self.delete_many = as_raw_async(raw.delete_many)
        self.update = as_raw_async(raw.update)
        self.get = as_raw_async(raw.get)
        self.delete = as_raw_async(raw.delete)
        self.set_access = as_raw_async(raw.set_access)
        self.set_access_many = as_raw_async(raw.set_access_many)
        self.set_access_filtered = as_raw_async(raw.set_access_filtered)
        self.list = as_raw_async(raw.list)
        self.delete_filtered = as_raw_async(raw.delete_filtered)
        self.list_contacts = as_raw_async(raw.list_contacts)
        self.add_contact = as_raw_async(raw.add_contact)
        self.remove_contact = as_raw_async(raw.remove_contact)


class CrmCasesWithStreamingResponse:
    """The methods of `CrmCases`, each a context manager over its response."""

    def __init__(self, streamed: CrmCases) -> None:
        self.close = as_streamed(streamed.close)
        self.reopen = as_streamed(streamed.reopen)
        self.create = as_streamed(streamed.create)
        self.delete_many = as_streamed(streamed.delete_many)
        self.update = as_streamed(streamed.update)
        self.get = as_streamed(streamed.get)
        self.delete = as_streamed(streamed.delete)
        self.set_access = as_streamed(streamed.set_access)
        self.set_access_many = as_streamed(streamed.set_access_many)
        self.set_access_filtered = as_streamed(streamed.set_access_filtered)
        self.list = as_streamed(streamed.list)
        self.delete_filtered = as_streamed(streamed.delete_filtered)
        self.list_contacts = as_streamed(streamed.list_contacts)
        self.add_contact = as_streamed(streamed.add_contact)
        self.remove_contact = as_streamed(streamed.remove_contact)


class AsyncCrmCasesWithStreamingResponse:
    """The methods of `AsyncCrmCases`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCrmCases) -> None:
        self.close = as_streamed_async(streamed.close)
        self.reopen = as_streamed_async(streamed.reopen)
        self.create = as_streamed_async(streamed.create)
        self.delete_many = as_streamed_async(streamed.delete_many)
        self.update = as_streamed_async(streamed.update)
        self.get = as_streamed_async(streamed.get)
        self.delete = as_streamed_async(streamed.delete)
        self.set_access = as_streamed_async(streamed.set_access)
        self.set_access_many = as_streamed_async(streamed.set_access_many)
        self.set_access_filtered = as_streamed_async(streamed.set_access_filtered)
        self.list = as_streamed_async(streamed.list)
        self.delete_filtered = as_streamed_async(streamed.delete_filtered)
        self.list_contacts = as_streamed_async(streamed.list_contacts)
        self.add_contact = as_streamed_async(streamed.add_contact)
        self.remove_contact = as_streamed_async(streamed.remove_contact)
