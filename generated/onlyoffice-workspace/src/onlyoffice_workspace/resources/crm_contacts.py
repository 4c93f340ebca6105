"""Persons and companies of the CRM."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Final, Unpack
from uuid import UUID

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.uploads import Upload
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.crm import Contact, ContactBase, ContactInfoType, Opportunity
from ..types.people import Employee

if TYPE_CHECKING:
    from .crm_contacts_companies import AsyncCrmContactsCompanies, CrmContactsCompanies
    from .crm_contacts_info import AsyncCrmContactsInfo, CrmContactsInfo
    from .crm_contacts_persons import AsyncCrmContactsPersons, CrmContactsPersons
    from .crm_contacts_statuses import AsyncCrmContactsStatuses, CrmContactsStatuses
    from .crm_contacts_types import AsyncCrmContactsTypes, CrmContactsTypes

__all__ = ["AsyncCrmContacts", "CrmContacts"]

_GET: Final[Operation[Contact]] = Operation(
    "crm.contacts.get", "GET", "/api/2.0/crm/contact/{contactid}", Contact
)
_DELETE: Final[Operation[Contact]] = Operation(
    "crm.contacts.delete", "DELETE", "/api/2.0/crm/contact/{contactid}", Contact
)
_LIST_BY_PROJECT: Final[Operation[list[Contact]]] = Operation(
    "crm.contacts.list_by_project",
    "GET",
    "/api/2.0/crm/contact/project/{projectid}",
    list[Contact],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LINK_MANY_TO_PROJECT: Final[Operation[list[Contact]]] = Operation(
    "crm.contacts.link_many_to_project",
    "POST",
    "/api/2.0/crm/contact/project/{projectid}",
    list[Contact],
    body="json",
)
_LINK_TO_PROJECT: Final[Operation[Contact]] = Operation(
    "crm.contacts.link_to_project",
    "POST",
    "/api/2.0/crm/contact/{contactid}/project/{projectid}",
    Contact,
)
_UNLINK_FROM_PROJECT: Final[Operation[ContactBase]] = Operation(
    "crm.contacts.unlink_from_project",
    "DELETE",
    "/api/2.0/crm/contact/{contactid}/project/{projectid}",
    ContactBase,
)
_ADD_OPPORTUNITY: Final[Operation[Opportunity]] = Operation(
    "crm.contacts.add_opportunity",
    "POST",
    "/api/2.0/crm/contact/{contactid}/opportunity/{opportunityid}",
    Opportunity,
)
_REMOVE_OPPORTUNITY: Final[Operation[Opportunity]] = Operation(
    "crm.contacts.remove_opportunity",
    "DELETE",
    "/api/2.0/crm/contact/{contactid}/opportunity/{opportunityid}",
    Opportunity,
)
_LIST: Final[Operation[list[Contact]]] = Operation(
    "crm.contacts.list",
    "GET",
    "/api/2.0/crm/contact/filter",
    list[Contact],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_DELETE_FILTERED: Final[Operation[list[ContactBase]]] = Operation(
    "crm.contacts.delete_filtered", "DELETE", "/api/2.0/crm/contact/filter", list[ContactBase]
)
_SET_PHOTO: Final[Operation[str]] = Operation(
    "crm.contacts.set_photo",
    "PUT",
    "/api/2.0/crm/contact/{contactid}/changephoto",
    str,
    body="multipart",
)
_SET_PHOTO_BY_URL: Final[Operation[str]] = Operation(
    "crm.contacts.set_photo_by_url",
    "PUT",
    "/api/2.0/crm/contact/{contactid}/changephotobyurl",
    str,
    body="json",
)
_MERGE: Final[Operation[Contact]] = Operation(
    "crm.contacts.merge", "PUT", "/api/2.0/crm/contact/merge", Contact, body="json"
)
_SET_STATUS: Final[Operation[Contact]] = Operation(
    "crm.contacts.set_status",
    "PUT",
    "/api/2.0/crm/contact/{contactid}/status",
    Contact,
    body="json",
)
_GET_ACCESS: Final[Operation[list[Employee]]] = Operation(
    "crm.contacts.get_access",
    "GET",
    "/api/2.0/crm/contact/{contactid}/access",
    list[Employee],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_SET_ACCESS: Final[Operation[Contact]] = Operation(
    "crm.contacts.set_access",
    "PUT",
    "/api/2.0/crm/contact/{contactid}/access",
    Contact,
    body="json",
)
_SET_ACCESS_MANY: Final[Operation[list[Contact]]] = Operation(
    "crm.contacts.set_access_many", "PUT", "/api/2.0/crm/contact/access", list[Contact], body="json"
)
_SET_ACCESS_FILTERED: Final[Operation[list[Contact]]] = Operation(
    "crm.contacts.set_access_filtered",
    "PUT",
    "/api/2.0/crm/contact/filter/access",
    list[Contact],
    body="json",
)
_DELETE_MANY: Final[Operation[list[ContactBase]]] = Operation(
    "crm.contacts.delete_many", "PUT", "/api/2.0/crm/contact", list[ContactBase], body="json"
)
_SEARCH_BY_INFO: Final[Operation[list[Contact]]] = Operation(
    "crm.contacts.search_by_info",
    "GET",
    "/api/2.0/crm/contact/bycontactinfo",
    list[Contact],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_DELETE_AVATAR: Final[Operation[str]] = Operation(
    "crm.contacts.delete_avatar", "DELETE", "/api/2.0/crm/contact/{contactid}/avatar", str
)


class CrmContacts(Resource):
    """Persons and companies of the CRM."""

    with_raw_response = raw_view(lambda: CrmContactsWithRawResponse)
    with_streaming_response = streaming_view(lambda: CrmContactsWithStreamingResponse)

    @cached_property
    def companies(self) -> CrmContactsCompanies:
        """Companies and the persons who belong to them."""
        from .crm_contacts_companies import CrmContactsCompanies

        return CrmContactsCompanies(self._core)

    @cached_property
    def info(self) -> CrmContactsInfo:
        """Phone numbers, addresses and the like of contacts."""
        from .crm_contacts_info import CrmContactsInfo

        return CrmContactsInfo(self._core)

    @cached_property
    def persons(self) -> CrmContactsPersons:
        """Persons of the CRM."""
        from .crm_contacts_persons import CrmContactsPersons

        return CrmContactsPersons(self._core)

    @cached_property
    def statuses(self) -> CrmContactsStatuses:
        """Temperature levels of contacts."""
        from .crm_contacts_statuses import CrmContactsStatuses

        return CrmContactsStatuses(self._core)

    @cached_property
    def types(self) -> CrmContactsTypes:
        """Types of contacts."""
        from .crm_contacts_types import CrmContactsTypes

        return CrmContactsTypes(self._core)

    def get(self, contact_id: int, **options: Unpack[FormatCallOptions]) -> Contact:
        """Return one contact in full.

        Args:
            contact_id: Id of the contact.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"contactid": contact_id})

    def delete(self, contact_id: int, **options: Unpack[FormatCallOptions]) -> Contact:
        """Delete a contact from the portal.

        Args:
            contact_id: Id of the contact.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"contactid": contact_id})

    def list_by_project(self, project_id: int, **options: Unpack[ListOptions]) -> Page[Contact]:
        """Return the contacts of a project.

        Args:
            project_id: Id of the project.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_LIST_BY_PROJECT, options, path={"projectid": project_id})

    def link_many_to_project(
        self, project_id: int, *, contact_id: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[Contact]:
        """Link several contacts to a project.

        Args:
            project_id: Id of the project.
            contact_id: Ids of the contacts.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _LINK_MANY_TO_PROJECT,
            options,
            path={"projectid": project_id},
            body={"contactid": contact_id},
        )

    def link_to_project(
        self, contact_id: int, project_id: int, **options: Unpack[FormatCallOptions]
    ) -> Contact:
        """Link one contact to a project.

        Args:
            contact_id: Id of the contact.
            project_id: Id of the project.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _LINK_TO_PROJECT, options, path={"contactid": contact_id, "projectid": project_id}
        )

    def unlink_from_project(
        self, contact_id: int, project_id: int, **options: Unpack[FormatCallOptions]
    ) -> ContactBase:
        """Remove the link between a contact and a project.

        Args:
            contact_id: Id of the contact.
            project_id: Id of the project.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UNLINK_FROM_PROJECT, options, path={"contactid": contact_id, "projectid": project_id}
        )

    def add_opportunity(
        self, contact_id: int, opportunity_id: int, **options: Unpack[FormatCallOptions]
    ) -> Opportunity:
        """Add an opportunity to a contact.

        Args:
            contact_id: Id of the contact.
            opportunity_id: Id of the opportunity.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _ADD_OPPORTUNITY,
            options,
            path={"contactid": contact_id, "opportunityid": opportunity_id},
        )

    def remove_opportunity(
        self, contact_id: int, opportunity_id: int, **options: Unpack[FormatCallOptions]
    ) -> Opportunity:
        """Take an opportunity off a contact.

        Args:
            contact_id: Id of the contact.
            opportunity_id: Id of the opportunity.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _REMOVE_OPPORTUNITY,
            options,
            path={"contactid": contact_id, "opportunityid": opportunity_id},
        )

    def list(
        self,
        *,
        tags: Sequence[str] | None = None,
        contact_stage: int | None = None,
        contact_type: int | None = None,
        contact_list_view: int | None = None,
        responsible_id: UUID | None = None,
        is_shared: bool | None = None,
        from_date: datetime | None = None,
        to_date: datetime | None = None,
        **options: Unpack[ListOptions],
    ) -> Page[Contact]:
        """Return the contacts of the CRM module that fit a filter.

        Args:
            contact_stage: Id of the contact stage (warmth).
            contact_type: Id of the contact type.
            contact_list_view: Number of the kind of contact list.
            responsible_id: Id of the user responsible.
            is_shared: Whether to return contacts with limited access.
            from_date: Start of the period.
            to_date: End of the period.
        """
        return self._paged(
            _LIST,
            options,
            query={
                "tags": tags,
                "contactStage": contact_stage,
                "contactType": contact_type,
                "contactListView": contact_list_view,
                "responsibleid": responsible_id,
                "isShared": is_shared,
                "fromDate": from_date,
                "toDate": to_date,
            },
        )

    def delete_filtered(
        self,
        *,
        tags: Sequence[str] | None = None,
        contact_stage: int | None = None,
        contact_type: int | None = None,
        contact_list_view: int | None = None,
        from_date: datetime | None = None,
        to_date: datetime | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[ContactBase]:
        """Delete every contact that fits a filter of tags, stage, type, view or dates.

        Args:
            contact_stage: Id of the contact stage (warmth).
            contact_type: Id of the contact type.
            contact_list_view: Number of the kind of contact list.
            from_date: Start of the period.
            to_date: End of the period.
        """
        return self._call(
            _DELETE_FILTERED,
            options,
            query={
                "tags": tags,
                "contactStage": contact_stage,
                "contactType": contact_type,
                "contactListView": contact_list_view,
                "fromDate": from_date,
                "toDate": to_date,
            },
        )

    def set_photo(
        self, contact_id: int, *, photo: Sequence[Upload], **options: Unpack[FormatCallOptions]
    ) -> str:
        """Upload a new photo for a contact and return its path.

        Args:
            contact_id: Id of the contact.
            photo: The picture.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SET_PHOTO, options, path={"contactid": contact_id}, body={"photo": photo}
        )

    def set_photo_by_url(
        self, contact_id: int, *, photo_url: str, **options: Unpack[FormatCallOptions]
    ) -> str:
        """Take a contact's new photo from a URL and return its path.

        Args:
            contact_id: Id of the contact.
            photo_url: URL of the photo.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SET_PHOTO_BY_URL, options, path={"contactid": contact_id}, body={"photourl": photo_url}
        )

    def merge(
        self, *, from_contact_id: int, to_contact_id: int, **options: Unpack[FormatCallOptions]
    ) -> Contact:
        """Merge two contacts into one.

        Args:
            from_contact_id: Id of the first contact to merge.
            to_contact_id: Id of the second contact to merge.
        """
        return self._call(
            _MERGE, options, body={"fromcontactid": from_contact_id, "tocontactid": to_contact_id}
        )

    def set_status(
        self, contact_id: int, *, contact_status_id: int, **options: Unpack[FormatCallOptions]
    ) -> Contact:
        """Give a contact another status.

        Args:
            contact_id: Id of the contact.
            contact_status_id: Id of the contact status.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SET_STATUS,
            options,
            path={"contactid": contact_id},
            body={"contactStatusid": contact_status_id},
        )

    def get_access(self, contact_id: int, **options: Unpack[ListOptions]) -> Page[Employee]:
        """Return the users who have access to a contact.

        Args:
            contact_id: Id of the contact.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_GET_ACCESS, options, path={"contactid": contact_id})

    def set_access(
        self,
        contact_id: int,
        *,
        is_shared: bool | None = None,
        manager_list: Sequence[UUID] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Contact:
        """Set the privacy and the managers of a contact.

        Args:
            contact_id: Id of the contact.
            is_shared: Whether access is limited to chosen users.
            manager_list: Ids of the managers.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SET_ACCESS,
            options,
            path={"contactid": contact_id},
            body={"isShared": is_shared, "managerList": manager_list},
        )

    def set_access_many(
        self,
        *,
        contact_id: Sequence[int],
        is_shared: bool | None = None,
        manager_list: Sequence[UUID] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[Contact]:
        """Set the privacy and the managers of several contacts by their IDs.

        Args:
            contact_id: Ids of the contacts.
            is_shared: Whether it is shared with other users.
            manager_list: Ids of the managers.
        """
        return self._call(
            _SET_ACCESS_MANY,
            options,
            body={"contactid": contact_id, "isShared": is_shared, "managerList": manager_list},
        )

    def set_access_filtered(
        self,
        *,
        tags: Sequence[str] | None = None,
        contact_stage: int | None = None,
        contact_type: int | None = None,
        contact_list_view: int | None = None,
        from_date: datetime | None = None,
        to_date: datetime | None = None,
        is_private: bool | None = None,
        manager_list: Sequence[UUID] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[Contact]:
        """Set the privacy and the managers of every contact that fits a filter.

        Args:
            contact_stage: Id of the contact stage (warmth).
            contact_type: Id of the contact type.
            contact_list_view: Number of the kind of contact list.
            from_date: Start of the period.
            to_date: End of the period.
            is_private: Whether access is limited to chosen users.
            manager_list: Ids of the managers.
        """
        return self._call(
            _SET_ACCESS_FILTERED,
            options,
            body={
                "tags": tags,
                "contactStage": contact_stage,
                "contactType": contact_type,
                "contactListView": contact_list_view,
                "fromDate": from_date,
                "toDate": to_date,
                "isPrivate": is_private,
                "managerList": manager_list,
            },
        )

    def delete_many(
        self, *, contact_ids: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[ContactBase]:
        """Delete several contacts by their IDs.

        Args:
            contact_ids: Ids of the contacts.
        """
        return self._call(_DELETE_MANY, options, body={"contactids": contact_ids})

    def search_by_info(
        self,
        *,
        info_type: ContactInfoType | None = None,
        data: str | None = None,
        category: int | None = None,
        is_primary: bool | None = None,
        **options: Unpack[ListOptions],
    ) -> Page[Contact]:
        """Return the contacts that hold certain data, such as a city.

        Typed data, such as an address, needs its `infoType`.

        Args:
            info_type: Kind of contact information: 0 phone, 1 email, 2 website, 3 Skype, 7 address,
                and so on.
            data: Value of the contact information.
            category: Category of the contact information.
            is_primary: Whether this is the primary one.
        """
        return self._paged(
            _SEARCH_BY_INFO,
            options,
            query={
                "infoType": info_type,
                "data": data,
                "category": category,
                "isPrimary": is_primary,
            },
        )

    def delete_avatar(
        self,
        contact_id: int,
        *,
        contact_type: str | None = None,
        upload_only: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> str:
        """Delete the avatar of a contact.

        Args:
            contact_id: Id of the contact.
            contact_type: Kind of contact.
            upload_only: Whether to upload a new avatar only, without deleting the old one.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _DELETE_AVATAR,
            options,
            path={"contactid": contact_id},
            query={"contactType": contact_type, "uploadOnly": upload_only},
        )


class AsyncCrmContacts(AsyncResource):
    """Persons and companies of the CRM.

    What its methods take and raise is told in `CrmContacts`.
    """

    with_raw_response = raw_view(lambda: AsyncCrmContactsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCrmContactsWithStreamingResponse)

    @cached_property
    def companies(self) -> AsyncCrmContactsCompanies:
        """Companies and the persons who belong to them."""
        from .crm_contacts_companies import AsyncCrmContactsCompanies

        return AsyncCrmContactsCompanies(self._core)

    @cached_property
    def info(self) -> AsyncCrmContactsInfo:
        """Phone numbers, addresses and the like of contacts."""
        from .crm_contacts_info import AsyncCrmContactsInfo

        return AsyncCrmContactsInfo(self._core)

    @cached_property
    def persons(self) -> AsyncCrmContactsPersons:
        """Persons of the CRM."""
        from .crm_contacts_persons import AsyncCrmContactsPersons

        return AsyncCrmContactsPersons(self._core)

    @cached_property
    def statuses(self) -> AsyncCrmContactsStatuses:
        """Temperature levels of contacts."""
        from .crm_contacts_statuses import AsyncCrmContactsStatuses

        return AsyncCrmContactsStatuses(self._core)

    @cached_property
    def types(self) -> AsyncCrmContactsTypes:
        """Types of contacts."""
        from .crm_contacts_types import AsyncCrmContactsTypes

        return AsyncCrmContactsTypes(self._core)

    async def get(self, contact_id: int, **options: Unpack[FormatCallOptions]) -> Contact:
        """Return one contact in full."""
        return await self._call(_GET, options, path={"contactid": contact_id})

    async def delete(self, contact_id: int, **options: Unpack[FormatCallOptions]) -> Contact:
        """Delete a contact from the portal."""
        return await self._call(_DELETE, options, path={"contactid": contact_id})

    def list_by_project(
        self, project_id: int, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[Contact]:
        """Return the contacts of a project.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_BY_PROJECT, options, path={"projectid": project_id})

    async def link_many_to_project(
        self, project_id: int, *, contact_id: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[Contact]:
        """Link several contacts to a project."""
        return await self._call(
            _LINK_MANY_TO_PROJECT,
            options,
            path={"projectid": project_id},
            body={"contactid": contact_id},
        )

    async def link_to_project(
        self, contact_id: int, project_id: int, **options: Unpack[FormatCallOptions]
    ) -> Contact:
        """Link one contact to a project."""
        return await self._call(
            _LINK_TO_PROJECT, options, path={"contactid": contact_id, "projectid": project_id}
        )

    async def unlink_from_project(
        self, contact_id: int, project_id: int, **options: Unpack[FormatCallOptions]
    ) -> ContactBase:
        """Remove the link between a contact and a project."""
        return await self._call(
            _UNLINK_FROM_PROJECT, options, path={"contactid": contact_id, "projectid": project_id}
        )

    async def add_opportunity(
        self, contact_id: int, opportunity_id: int, **options: Unpack[FormatCallOptions]
    ) -> Opportunity:
        """Add an opportunity to a contact."""
        return await self._call(
            _ADD_OPPORTUNITY,
            options,
            path={"contactid": contact_id, "opportunityid": opportunity_id},
        )

    async def remove_opportunity(
        self, contact_id: int, opportunity_id: int, **options: Unpack[FormatCallOptions]
    ) -> Opportunity:
        """Take an opportunity off a contact."""
        return await self._call(
            _REMOVE_OPPORTUNITY,
            options,
            path={"contactid": contact_id, "opportunityid": opportunity_id},
        )

    def list(
        self,
        *,
        tags: Sequence[str] | None = None,
        contact_stage: int | None = None,
        contact_type: int | None = None,
        contact_list_view: int | None = None,
        responsible_id: UUID | None = None,
        is_shared: bool | None = None,
        from_date: datetime | None = None,
        to_date: datetime | None = None,
        **options: Unpack[ListOptions],
    ) -> AsyncPaginator[Contact]:
        """Return the contacts of the CRM module that fit a filter.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST,
            options,
            query={
                "tags": tags,
                "contactStage": contact_stage,
                "contactType": contact_type,
                "contactListView": contact_list_view,
                "responsibleid": responsible_id,
                "isShared": is_shared,
                "fromDate": from_date,
                "toDate": to_date,
            },
        )

    async def delete_filtered(
        self,
        *,
        tags: Sequence[str] | None = None,
        contact_stage: int | None = None,
        contact_type: int | None = None,
        contact_list_view: int | None = None,
        from_date: datetime | None = None,
        to_date: datetime | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[ContactBase]:
        """Delete every contact that fits a filter of tags, stage, type, view or dates."""
        return await self._call(
            _DELETE_FILTERED,
            options,
            query={
                "tags": tags,
                "contactStage": contact_stage,
                "contactType": contact_type,
                "contactListView": contact_list_view,
                "fromDate": from_date,
                "toDate": to_date,
            },
        )

    async def set_photo(
        self, contact_id: int, *, photo: Sequence[Upload], **options: Unpack[FormatCallOptions]
    ) -> str:
        """Upload a new photo for a contact and return its path."""
        return await self._call(
            _SET_PHOTO, options, path={"contactid": contact_id}, body={"photo": photo}
        )

    async def set_photo_by_url(
        self, contact_id: int, *, photo_url: str, **options: Unpack[FormatCallOptions]
    ) -> str:
        """Take a contact's new photo from a URL and return its path."""
        return await self._call(
            _SET_PHOTO_BY_URL, options, path={"contactid": contact_id}, body={"photourl": photo_url}
        )

    async def merge(
        self, *, from_contact_id: int, to_contact_id: int, **options: Unpack[FormatCallOptions]
    ) -> Contact:
        """Merge two contacts into one."""
        return await self._call(
            _MERGE, options, body={"fromcontactid": from_contact_id, "tocontactid": to_contact_id}
        )

    async def set_status(
        self, contact_id: int, *, contact_status_id: int, **options: Unpack[FormatCallOptions]
    ) -> Contact:
        """Give a contact another status."""
        return await self._call(
            _SET_STATUS,
            options,
            path={"contactid": contact_id},
            body={"contactStatusid": contact_status_id},
        )

    def get_access(
        self, contact_id: int, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[Employee]:
        """Return the users who have access to a contact.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_GET_ACCESS, options, path={"contactid": contact_id})

    async def set_access(
        self,
        contact_id: int,
        *,
        is_shared: bool | None = None,
        manager_list: Sequence[UUID] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Contact:
        """Set the privacy and the managers of a contact."""
        return await self._call(
            _SET_ACCESS,
            options,
            path={"contactid": contact_id},
            body={"isShared": is_shared, "managerList": manager_list},
        )

    async def set_access_many(
        self,
        *,
        contact_id: Sequence[int],
        is_shared: bool | None = None,
        manager_list: Sequence[UUID] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[Contact]:
        """Set the privacy and the managers of several contacts by their IDs."""
        return await self._call(
            _SET_ACCESS_MANY,
            options,
            body={"contactid": contact_id, "isShared": is_shared, "managerList": manager_list},
        )

    async def set_access_filtered(
        self,
        *,
        tags: Sequence[str] | None = None,
        contact_stage: int | None = None,
        contact_type: int | None = None,
        contact_list_view: int | None = None,
        from_date: datetime | None = None,
        to_date: datetime | None = None,
        is_private: bool | None = None,
        manager_list: Sequence[UUID] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[Contact]:
        """Set the privacy and the managers of every contact that fits a filter."""
        return await self._call(
            _SET_ACCESS_FILTERED,
            options,
            body={
                "tags": tags,
                "contactStage": contact_stage,
                "contactType": contact_type,
                "contactListView": contact_list_view,
                "fromDate": from_date,
                "toDate": to_date,
                "isPrivate": is_private,
                "managerList": manager_list,
            },
        )

    async def delete_many(
        self, *, contact_ids: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[ContactBase]:
        """Delete several contacts by their IDs."""
        return await self._call(_DELETE_MANY, options, body={"contactids": contact_ids})

    def search_by_info(
        self,
        *,
        info_type: ContactInfoType | None = None,
        data: str | None = None,
        category: int | None = None,
        is_primary: bool | None = None,
        **options: Unpack[ListOptions],
    ) -> AsyncPaginator[Contact]:
        """Return the contacts that hold certain data, such as a city.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _SEARCH_BY_INFO,
            options,
            query={
                "infoType": info_type,
                "data": data,
                "category": category,
                "isPrimary": is_primary,
            },
        )

    async def delete_avatar(
        self,
        contact_id: int,
        *,
        contact_type: str | None = None,
        upload_only: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> str:
        """Delete the avatar of a contact."""
        return await self._call(
            _DELETE_AVATAR,
            options,
            path={"contactid": contact_id},
            query={"contactType": contact_type, "uploadOnly": upload_only},
        )


class CrmContactsWithRawResponse:
    """The methods of `CrmContacts`, answering with the raw response."""

    def __init__(self, raw: CrmContacts) -> None:
        self.get = as_raw(raw.get)
        self.delete = as_raw(raw.delete)
        self.list_by_project = as_raw(raw.list_by_project)
        self.link_many_to_project = as_raw(raw.link_many_to_project)
        self.link_to_project = as_raw(raw.link_to_project)
        self.unlink_from_project = as_raw(raw.unlink_from_project)
        self.add_opportunity = as_raw(raw.add_opportunity)
        self.remove_opportunity = as_raw(raw.remove_opportunity)
        self.list = as_raw(raw.list)
        self.delete_filtered = as_raw(raw.delete_filtered)
        self.set_photo = as_raw(raw.set_photo)
        self.set_photo_by_url = as_raw(raw.set_photo_by_url)
        self.merge = as_raw(raw.merge)
        self.set_status = as_raw(raw.set_status)
        self.get_access = as_raw(raw.get_access)
        self.set_access = as_raw(raw.set_access)
        self.set_access_many = as_raw(raw.set_access_many)
        self.set_access_filtered = as_raw(raw.set_access_filtered)
        self.delete_many = as_raw(raw.delete_many)
        self.search_by_info = as_raw(raw.search_by_info)
        self.delete_avatar = as_raw(raw.delete_avatar)


class AsyncCrmContactsWithRawResponse:
    """The methods of `AsyncCrmContacts`, answering with the raw response."""

    def __init__(self, raw: AsyncCrmContacts) -> None:
        self.get = as_raw_async(raw.get)
        self.delete = as_raw_async(raw.delete)
        self.list_by_project = as_raw_async(raw.list_by_project)
        self.link_many_to_project = as_raw_async(raw.link_many_to_project)
        self.link_to_project = as_raw_async(raw.link_to_project)
        self.unlink_from_project = as_raw_async(raw.unlink_from_project)
        self.add_opportunity = as_raw_async(raw.add_opportunity)
        self.remove_opportunity = as_raw_async(raw.remove_opportunity)
        self.list = as_raw_async(raw.list)
        self.delete_filtered = as_raw_async(raw.delete_filtered)
        self.set_photo = as_raw_async(raw.set_photo)
        self.set_photo_by_url = as_raw_async(raw.set_photo_by_url)
        self.merge = as_raw_async(raw.merge)
        self.set_status = as_raw_async(raw.set_status)
        self.get_access = as_raw_async(raw.get_access)
        self.set_access = as_raw_async(raw.set_access)
        self.set_access_many = as_raw_async(raw.set_access_many)
        self.set_access_filtered = as_raw_async(raw.set_access_filtered)
        self.delete_many = as_raw_async(raw.delete_many)
        self.search_by_info = as_raw_async(raw.search_by_info)
        self.delete_avatar = as_raw_async(raw.delete_avatar)


class CrmContactsWithStreamingResponse:
    """The methods of `CrmContacts`, each a context manager over its response."""

    def __init__(self, streamed: CrmContacts) -> None:
        self.get = as_streamed(streamed.get)
        self.delete = as_streamed(streamed.delete)
        self.list_by_project = as_streamed(streamed.list_by_project)
        self.link_many_to_project = as_streamed(streamed.link_many_to_project)
        self.link_to_project = as_streamed(streamed.link_to_project)
        self.unlink_from_project = as_streamed(streamed.unlink_from_project)
        self.add_opportunity = as_streamed(streamed.add_opportunity)
        self.remove_opportunity = as_streamed(streamed.remove_opportunity)
        self.list = as_streamed(streamed.list)
        self.delete_filtered = as_streamed(streamed.delete_filtered)
        self.set_photo = as_streamed(streamed.set_photo)
        self.set_photo_by_url = as_streamed(streamed.set_photo_by_url)
        self.merge = as_streamed(streamed.merge)
        self.set_status = as_streamed(streamed.set_status)
        self.get_access = as_streamed(streamed.get_access)
        self.set_access = as_streamed(streamed.set_access)
        self.set_access_many = as_streamed(streamed.set_access_many)
        self.set_access_filtered = as_streamed(streamed.set_access_filtered)
        self.delete_many = as_streamed(streamed.delete_many)
        self.search_by_info = as_streamed(streamed.search_by_info)
        self.delete_avatar = as_streamed(streamed.delete_avatar)


class AsyncCrmContactsWithStreamingResponse:
    """The methods of `AsyncCrmContacts`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCrmContacts) -> None:
        self.get = as_streamed_async(streamed.get)
        self.delete = as_streamed_async(streamed.delete)
        self.list_by_project = as_streamed_async(streamed.list_by_project)
        self.link_many_to_project = as_streamed_async(streamed.link_many_to_project)
        self.link_to_project = as_streamed_async(streamed.link_to_project)
        self.unlink_from_project = as_streamed_async(streamed.unlink_from_project)
        self.add_opportunity = as_streamed_async(streamed.add_opportunity)
        self.remove_opportunity = as_streamed_async(streamed.remove_opportunity)
        self.list = as_streamed_async(streamed.list)
        self.delete_filtered = as_streamed_async(streamed.delete_filtered)
        self.set_photo = as_streamed_async(streamed.set_photo)
        self.set_photo_by_url = as_streamed_async(streamed.set_photo_by_url)
        self.merge = as_streamed_async(streamed.merge)
        self.set_status = as_streamed_async(streamed.set_status)
        self.get_access = as_streamed_async(streamed.get_access)
        self.set_access = as_streamed_async(streamed.set_access)
        self.set_access_many = as_streamed_async(streamed.set_access_many)
        self.set_access_filtered = as_streamed_async(streamed.set_access_filtered)
        self.delete_many = as_streamed_async(streamed.delete_many)
        self.search_by_info = as_streamed_async(streamed.search_by_info)
        self.delete_avatar = as_streamed_async(streamed.delete_avatar)
