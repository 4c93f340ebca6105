"""Crm contacts."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Final, Unpack
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
from ..types.common import EmployeeWraper
from ..types.crm import ContactBase, ContactWrapper, Opportunity

if TYPE_CHECKING:
    from .crm_contacts_companies import AsyncCrmContactsCompanies, CrmContactsCompanies
    from .crm_contacts_info import AsyncCrmContactsInfo, CrmContactsInfo
    from .crm_contacts_persons import AsyncCrmContactsPersons, CrmContactsPersons
    from .crm_contacts_statuses import AsyncCrmContactsStatuses, CrmContactsStatuses
    from .crm_contacts_types import AsyncCrmContactsTypes, CrmContactsTypes

__all__ = ["AsyncCrmContacts", "CrmContacts"]

_GET: Final[Operation[ContactWrapper]] = Operation(
    "crm.contacts.get",
    "GET",
    "/api/2.0/crm/contact/{contactid}.json",
    returns=ContactWrapper,
    data=("response",),
)
_DELETE: Final[Operation[ContactWrapper]] = Operation(
    "crm.contacts.delete",
    "DELETE",
    "/api/2.0/crm/contact/{contactid}.json",
    returns=ContactWrapper,
    data=("response",),
)
_LIST_BY_PROJECT: Final[Operation[list[ContactWrapper]]] = Operation(
    "crm.contacts.list_by_project",
    "GET",
    "/api/2.0/crm/contact/project/{projectid}.json",
    returns=list[ContactWrapper],
    data=("response",),
)
_LINK_MANY_TO_PROJECT: Final[Operation[list[ContactWrapper]]] = Operation(
    "crm.contacts.link_many_to_project",
    "POST",
    "/api/2.0/crm/contact/project/{projectid}.json",
    returns=list[ContactWrapper],
    data=("response",),
    body="json",
)
_LINK_TO_PROJECT: Final[Operation[ContactWrapper]] = Operation(
    "crm.contacts.link_to_project",
    "POST",
    "/api/2.0/crm/contact/{contactid}/project/{projectid}.json",
    returns=ContactWrapper,
    data=("response",),
)
_UNLINK_FROM_PROJECT: Final[Operation[ContactBase]] = Operation(
    "crm.contacts.unlink_from_project",
    "DELETE",
    "/api/2.0/crm/contact/{contactid}/project/{projectid}.json",
    returns=ContactBase,
    data=("response",),
)
_ADD_OPPORTUNITY: Final[Operation[Opportunity]] = Operation(
    "crm.contacts.add_opportunity",
    "POST",
    "/api/2.0/crm/contact/{contactid}/opportunity/{opportunityid}.json",
    returns=Opportunity,
    data=("response",),
)
_REMOVE_OPPORTUNITY: Final[Operation[Opportunity]] = Operation(
    "crm.contacts.remove_opportunity",
    "DELETE",
    "/api/2.0/crm/contact/{contactid}/opportunity/{opportunityid}.json",
    returns=Opportunity,
    data=("response",),
)
_LIST: Final[Operation[list[ContactWrapper]]] = Operation(
    "crm.contacts.list",
    "GET",
    "/api/2.0/crm/contact/filter.json",
    returns=list[ContactWrapper],
    data=("response",),
)
_DELETE_FILTERED: Final[Operation[list[ContactBase]]] = Operation(
    "crm.contacts.delete_filtered",
    "DELETE",
    "/api/2.0/crm/contact/filter.json",
    returns=list[ContactBase],
    data=("response",),
)
_SET_PHOTO: Final[Operation[str]] = Operation(
    "crm.contacts.set_photo",
    "PUT",
    "/api/2.0/crm/contact/{contactid}/changephoto.json",
    returns=str,
    data=("response",),
    body="json",
)
_SET_PHOTO_BY_URL: Final[Operation[str]] = Operation(
    "crm.contacts.set_photo_by_url",
    "PUT",
    "/api/2.0/crm/contact/{contactid}/changephotobyurl.json",
    returns=str,
    data=("response",),
    body="json",
)
_MERGE: Final[Operation[ContactWrapper]] = Operation(
    "crm.contacts.merge",
    "PUT",
    "/api/2.0/crm/contact/merge.json",
    returns=ContactWrapper,
    data=("response",),
    body="json",
)
_SET_STATUS: Final[Operation[ContactWrapper]] = Operation(
    "crm.contacts.set_status",
    "PUT",
    "/api/2.0/crm/contact/{contactid}/status.json",
    returns=ContactWrapper,
    data=("response",),
    body="json",
)
_GET_ACCESS: Final[Operation[list[EmployeeWraper]]] = Operation(
    "crm.contacts.get_access",
    "GET",
    "/api/2.0/crm/contact/{contactid}/access.json",
    returns=list[EmployeeWraper],
    data=("response",),
)
_SET_ACCESS: Final[Operation[ContactWrapper]] = Operation(
    "crm.contacts.set_access",
    "PUT",
    "/api/2.0/crm/contact/{contactid}/access.json",
    returns=ContactWrapper,
    data=("response",),
    body="json",
)
_SET_ACCESS_MANY: Final[Operation[list[ContactWrapper]]] = Operation(
    "crm.contacts.set_access_many",
    "PUT",
    "/api/2.0/crm/contact/access.json",
    returns=list[ContactWrapper],
    data=("response",),
    body="json",
)
_SET_ACCESS_FILTERED: Final[Operation[list[ContactWrapper]]] = Operation(
    "crm.contacts.set_access_filtered",
    "PUT",
    "/api/2.0/crm/contact/filter/access.json",
    returns=list[ContactWrapper],
    data=("response",),
    body="json",
)
_DELETE_MANY: Final[Operation[list[ContactBase]]] = Operation(
    "crm.contacts.delete_many",
    "PUT",
    "/api/2.0/crm/contact.json",
    returns=list[ContactBase],
    data=("response",),
    body="json",
)
_SEARCH_BY_INFO: Final[Operation[list[ContactWrapper]]] = Operation(
    "crm.contacts.search_by_info",
    "GET",
    "/api/2.0/crm/contact/bycontactinfo.json",
    returns=list[ContactWrapper],
    data=("response",),
)
_DELETE_AVATAR: Final[Operation[str]] = Operation(
    "crm.contacts.delete_avatar",
    "DELETE",
    "/api/2.0/crm/contact/{contactid}/avatar.json",
    returns=str,
    data=("response",),
)


class CrmContacts(Resource):
    """Crm contacts."""

    @cached_property
    def with_raw_response(self) -> CrmContactsWithRawResponse:
        """The same methods, answering with status, headers and body; `parse()` gives the result."""
        return CrmContactsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> CrmContactsWithStreamingResponse:
        """The same methods as context managers whose body is read as it arrives."""
        return CrmContactsWithStreamingResponse(self._streamed())

    @cached_property
    def companies(self) -> CrmContactsCompanies:
        """Crm contacts companies."""
        from .crm_contacts_companies import CrmContactsCompanies

        return CrmContactsCompanies(self._core)

    @cached_property
    def info(self) -> CrmContactsInfo:
        """Crm contacts info."""
        from .crm_contacts_info import CrmContactsInfo

        return CrmContactsInfo(self._core)

    @cached_property
    def persons(self) -> CrmContactsPersons:
        """Crm contacts persons."""
        from .crm_contacts_persons import CrmContactsPersons

        return CrmContactsPersons(self._core)

    @cached_property
    def statuses(self) -> CrmContactsStatuses:
        """Crm contacts statuses."""
        from .crm_contacts_statuses import CrmContactsStatuses

        return CrmContactsStatuses(self._core)

    @cached_property
    def types(self) -> CrmContactsTypes:
        """Crm contacts types."""
        from .crm_contacts_types import CrmContactsTypes

        return CrmContactsTypes(self._core)

    def get(self, contactid: int, **options: Unpack[CallOptions]) -> ContactWrapper:
        """Return one contact in full.

        Args:
            contactid: Id of the contact.
        """
        return self._call(_GET, options, path={"contactid": contactid})

    def delete(self, contactid: int, **options: Unpack[CallOptions]) -> ContactWrapper:
        """Delete a contact from the portal.

        Args:
            contactid: Id of the contact.
        """
        return self._call(_DELETE, options, path={"contactid": contactid})

    def list_by_project(
        self, projectid: int, **options: Unpack[CallOptions]
    ) -> builtins.list[ContactWrapper]:
        """Return the contacts of a project.

        Args:
            projectid: Id of the project.
        """
        return self._call(_LIST_BY_PROJECT, options, path={"projectid": projectid})

    def link_many_to_project(
        self,
        projectid: int,
        *,
        contactid: Sequence[int] | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[ContactWrapper]:
        """Link several contacts to a project.

        Args:
            projectid: Id of the project.
            contactid: Ids of the contacts.
        """
        return self._call(
            _LINK_MANY_TO_PROJECT,
            options,
            path={"projectid": projectid},
            body={"contactid": contactid},
        )

    def link_to_project(
        self, contactid: int, projectid: int, **options: Unpack[CallOptions]
    ) -> ContactWrapper:
        """Link one contact to a project.

        Args:
            contactid: Id of the contact.
            projectid: Id of the project.
        """
        return self._call(
            _LINK_TO_PROJECT, options, path={"contactid": contactid, "projectid": projectid}
        )

    def unlink_from_project(
        self, contactid: int, projectid: int, **options: Unpack[CallOptions]
    ) -> ContactBase:
        """Remove the link between a contact and a project.

        Args:
            contactid: Id of the contact.
            projectid: Id of the project.
        """
        return self._call(
            _UNLINK_FROM_PROJECT, options, path={"contactid": contactid, "projectid": projectid}
        )

    def add_opportunity(
        self, contactid: int, opportunityid: int, **options: Unpack[CallOptions]
    ) -> Opportunity:
        """Add an opportunity to a contact.

        Args:
            contactid: Id of the contact.
            opportunityid: Id of the opportunity.
        """
        return self._call(
            _ADD_OPPORTUNITY, options, path={"contactid": contactid, "opportunityid": opportunityid}
        )

    def remove_opportunity(
        self, contactid: int, opportunityid: int, **options: Unpack[CallOptions]
    ) -> Opportunity:
        """Take an opportunity off a contact.

        Args:
            contactid: Id of the contact.
            opportunityid: Id of the opportunity.
        """
        return self._call(
            _REMOVE_OPPORTUNITY,
            options,
            path={"contactid": contactid, "opportunityid": opportunityid},
        )

    def list(
        self,
        *,
        tags: Sequence[str] | None = None,
        contact_stage: Sequence[int] | None = None,
        contact_type: Sequence[int] | None = None,
        contact_list_view: int | None = None,
        responsibleid: Sequence[UUID] | None = None,
        is_shared: Sequence[bool] | None = None,
        from_date: str | None = None,
        to_date: str | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[ContactWrapper]:
        """Return the contacts of the CRM module that fit a filter.

        Args:
            contact_stage: Id of the contact stage (warmth).
            contact_type: Id of the contact type.
            contact_list_view: Number of the kind of contact list.
            responsibleid: Id of the user responsible.
            is_shared: Whether to return contacts with limited access.
            from_date: Start of the period.
            to_date: End of the period.
        """
        return self._call(
            _LIST,
            options,
            query={
                "tags": tags,
                "contactStage": contact_stage,
                "contactType": contact_type,
                "contactListView": contact_list_view,
                "responsibleid": responsibleid,
                "isShared": is_shared,
                "fromDate": from_date,
                "toDate": to_date,
            },
        )

    def delete_filtered(
        self,
        *,
        tags: Sequence[str] | None = None,
        contact_stage: Sequence[int] | None = None,
        contact_type: Sequence[int] | None = None,
        contact_list_view: int | None = None,
        from_date: str | None = None,
        to_date: str | None = None,
        **options: Unpack[CallOptions],
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
        self,
        contactid: int,
        *,
        photo: Sequence[bytes] | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Upload a new photo for a contact and return its path.

        Args:
            contactid: Id of the contact.
            photo: Photo of the contact, uploaded as multipart/form-data.
        """
        return self._call(_SET_PHOTO, options, path={"contactid": contactid}, body={"photo": photo})

    def set_photo_by_url(
        self, contactid: int, *, photourl: str | None = None, **options: Unpack[CallOptions]
    ) -> str:
        """Take a contact's new photo from a URL and return its path.

        Args:
            contactid: Id of the contact.
            photourl: URL of the photo.
        """
        return self._call(
            _SET_PHOTO_BY_URL, options, path={"contactid": contactid}, body={"photourl": photourl}
        )

    def merge(
        self,
        *,
        fromcontactid: int | None = None,
        tocontactid: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ContactWrapper:
        """Merge two contacts into one.

        Args:
            fromcontactid: Id of the first contact to merge.
            tocontactid: Id of the second contact to merge.
        """
        return self._call(
            _MERGE, options, body={"fromcontactid": fromcontactid, "tocontactid": tocontactid}
        )

    def set_status(
        self, contactid: int, *, contact_statusid: int | None = None, **options: Unpack[CallOptions]
    ) -> ContactWrapper:
        """Give a contact another status.

        Args:
            contactid: Id of the contact.
            contact_statusid: Id of the contact status.
        """
        return self._call(
            _SET_STATUS,
            options,
            path={"contactid": contactid},
            body={"contactStatusid": contact_statusid},
        )

    def get_access(
        self, contactid: int, **options: Unpack[CallOptions]
    ) -> builtins.list[EmployeeWraper]:
        """Return the users who have access to a contact.

        Args:
            contactid: Id of the contact.
        """
        return self._call(_GET_ACCESS, options, path={"contactid": contactid})

    def set_access(
        self,
        contactid: int,
        *,
        is_shared: bool | None = None,
        manager_list: Sequence[UUID] | None = None,
        **options: Unpack[CallOptions],
    ) -> ContactWrapper:
        """Set the privacy and the managers of a contact.

        Args:
            contactid: Id of the contact.
            is_shared: Whether access is limited to chosen users.
            manager_list: Ids of the managers.
        """
        return self._call(
            _SET_ACCESS,
            options,
            path={"contactid": contactid},
            body={"isShared": is_shared, "managerList": manager_list},
        )

    def set_access_many(
        self,
        *,
        contactid: Sequence[int] | None = None,
        is_shared: bool | None = None,
        manager_list: Sequence[UUID] | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[ContactWrapper]:
        """Set the privacy and the managers of several contacts by their IDs.

        Args:
            contactid: Ids of the contacts.
            is_shared: Whether it is shared with other users.
            manager_list: Ids of the managers.
        """
        return self._call(
            _SET_ACCESS_MANY,
            options,
            body={"contactid": contactid, "isShared": is_shared, "managerList": manager_list},
        )

    def set_access_filtered(
        self,
        *,
        tags: Sequence[str] | None = None,
        contact_stage: Sequence[int] | None = None,
        contact_type: Sequence[int] | None = None,
        contact_list_view: int | None = None,
        from_date: str | None = None,
        to_date: str | None = None,
        is_private: bool | None = None,
        manager_list: Sequence[UUID] | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[ContactWrapper]:
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
        self, *, contactids: Sequence[int] | None = None, **options: Unpack[CallOptions]
    ) -> builtins.list[ContactBase]:
        """Delete several contacts by their IDs.

        Args:
            contactids: Ids of the contacts.
        """
        return self._call(_DELETE_MANY, options, body={"contactids": contactids})

    def search_by_info(
        self,
        *,
        info_type: Sequence[int] | None = None,
        data: str | None = None,
        category: Sequence[int] | None = None,
        is_primary: Sequence[bool] | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[ContactWrapper]:
        """Return the contacts that hold certain data, such as a city.

        Typed data, such as an address, needs its `infoType`.

        Args:
            info_type: Kind of contact information: 0 phone, 1 email, 2 website, 3 Skype, 7 address,
                and so on.
            data: Value of the contact information.
            category: Category of the contact information.
            is_primary: Whether this is the primary one.
        """
        return self._call(
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
        contactid: int,
        *,
        contact_type: str | None = None,
        upload_only: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Delete the avatar of a contact.

        Args:
            contactid: Id of the contact.
            contact_type: Kind of contact.
            upload_only: Whether to upload a new avatar only, without deleting the old one.
        """
        return self._call(
            _DELETE_AVATAR,
            options,
            path={"contactid": contactid},
            query={"contactType": contact_type, "uploadOnly": upload_only},
        )


class AsyncCrmContacts(AsyncResource):
    """Crm contacts."""

    @cached_property
    def with_raw_response(self) -> AsyncCrmContactsWithRawResponse:
        """The same methods, answering with status, headers and body; `parse()` gives the result."""
        return AsyncCrmContactsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncCrmContactsWithStreamingResponse:
        """The same methods as context managers whose body is read as it arrives."""
        return AsyncCrmContactsWithStreamingResponse(self._streamed())

    @cached_property
    def companies(self) -> AsyncCrmContactsCompanies:
        """Crm contacts companies."""
        from .crm_contacts_companies import AsyncCrmContactsCompanies

        return AsyncCrmContactsCompanies(self._core)

    @cached_property
    def info(self) -> AsyncCrmContactsInfo:
        """Crm contacts info."""
        from .crm_contacts_info import AsyncCrmContactsInfo

        return AsyncCrmContactsInfo(self._core)

    @cached_property
    def persons(self) -> AsyncCrmContactsPersons:
        """Crm contacts persons."""
        from .crm_contacts_persons import AsyncCrmContactsPersons

        return AsyncCrmContactsPersons(self._core)

    @cached_property
    def statuses(self) -> AsyncCrmContactsStatuses:
        """Crm contacts statuses."""
        from .crm_contacts_statuses import AsyncCrmContactsStatuses

        return AsyncCrmContactsStatuses(self._core)

    @cached_property
    def types(self) -> AsyncCrmContactsTypes:
        """Crm contacts types."""
        from .crm_contacts_types import AsyncCrmContactsTypes

        return AsyncCrmContactsTypes(self._core)

    async def get(self, contactid: int, **options: Unpack[CallOptions]) -> ContactWrapper:
        """Return one contact in full.

        Arguments and errors are those of `CrmContacts.get`.
        """
        return await self._call(_GET, options, path={"contactid": contactid})

    async def delete(self, contactid: int, **options: Unpack[CallOptions]) -> ContactWrapper:
        """Delete a contact from the portal.

        Arguments and errors are those of `CrmContacts.delete`.
        """
        return await self._call(_DELETE, options, path={"contactid": contactid})

    async def list_by_project(
        self, projectid: int, **options: Unpack[CallOptions]
    ) -> builtins.list[ContactWrapper]:
        """Return the contacts of a project.

        Arguments and errors are those of `CrmContacts.list_by_project`.
        """
        return await self._call(_LIST_BY_PROJECT, options, path={"projectid": projectid})

    async def link_many_to_project(
        self,
        projectid: int,
        *,
        contactid: Sequence[int] | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[ContactWrapper]:
        """Link several contacts to a project.

        Arguments and errors are those of `CrmContacts.link_many_to_project`.
        """
        return await self._call(
            _LINK_MANY_TO_PROJECT,
            options,
            path={"projectid": projectid},
            body={"contactid": contactid},
        )

    async def link_to_project(
        self, contactid: int, projectid: int, **options: Unpack[CallOptions]
    ) -> ContactWrapper:
        """Link one contact to a project.

        Arguments and errors are those of `CrmContacts.link_to_project`.
        """
        return await self._call(
            _LINK_TO_PROJECT, options, path={"contactid": contactid, "projectid": projectid}
        )

    async def unlink_from_project(
        self, contactid: int, projectid: int, **options: Unpack[CallOptions]
    ) -> ContactBase:
        """Remove the link between a contact and a project.

        Arguments and errors are those of `CrmContacts.unlink_from_project`.
        """
        return await self._call(
            _UNLINK_FROM_PROJECT, options, path={"contactid": contactid, "projectid": projectid}
        )

    async def add_opportunity(
        self, contactid: int, opportunityid: int, **options: Unpack[CallOptions]
    ) -> Opportunity:
        """Add an opportunity to a contact.

        Arguments and errors are those of `CrmContacts.add_opportunity`.
        """
        return await self._call(
            _ADD_OPPORTUNITY, options, path={"contactid": contactid, "opportunityid": opportunityid}
        )

    async def remove_opportunity(
        self, contactid: int, opportunityid: int, **options: Unpack[CallOptions]
    ) -> Opportunity:
        """Take an opportunity off a contact.

        Arguments and errors are those of `CrmContacts.remove_opportunity`.
        """
        return await self._call(
            _REMOVE_OPPORTUNITY,
            options,
            path={"contactid": contactid, "opportunityid": opportunityid},
        )

    async def list(
        self,
        *,
        tags: Sequence[str] | None = None,
        contact_stage: Sequence[int] | None = None,
        contact_type: Sequence[int] | None = None,
        contact_list_view: int | None = None,
        responsibleid: Sequence[UUID] | None = None,
        is_shared: Sequence[bool] | None = None,
        from_date: str | None = None,
        to_date: str | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[ContactWrapper]:
        """Return the contacts of the CRM module that fit a filter.

        Arguments and errors are those of `CrmContacts.list`.
        """
        return await self._call(
            _LIST,
            options,
            query={
                "tags": tags,
                "contactStage": contact_stage,
                "contactType": contact_type,
                "contactListView": contact_list_view,
                "responsibleid": responsibleid,
                "isShared": is_shared,
                "fromDate": from_date,
                "toDate": to_date,
            },
        )

    async def delete_filtered(
        self,
        *,
        tags: Sequence[str] | None = None,
        contact_stage: Sequence[int] | None = None,
        contact_type: Sequence[int] | None = None,
        contact_list_view: int | None = None,
        from_date: str | None = None,
        to_date: str | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[ContactBase]:
        """Delete every contact that fits a filter of tags, stage, type, view or dates.

        Arguments and errors are those of `CrmContacts.delete_filtered`.
        """
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
        self,
        contactid: int,
        *,
        photo: Sequence[bytes] | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Upload a new photo for a contact and return its path.

        Arguments and errors are those of `CrmContacts.set_photo`.
        """
        return await self._call(
            _SET_PHOTO, options, path={"contactid": contactid}, body={"photo": photo}
        )

    async def set_photo_by_url(
        self, contactid: int, *, photourl: str | None = None, **options: Unpack[CallOptions]
    ) -> str:
        """Take a contact's new photo from a URL and return its path.

        Arguments and errors are those of `CrmContacts.set_photo_by_url`.
        """
        return await self._call(
            _SET_PHOTO_BY_URL, options, path={"contactid": contactid}, body={"photourl": photourl}
        )

    async def merge(
        self,
        *,
        fromcontactid: int | None = None,
        tocontactid: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ContactWrapper:
        """Merge two contacts into one.

        Arguments and errors are those of `CrmContacts.merge`.
        """
        return await self._call(
            _MERGE, options, body={"fromcontactid": fromcontactid, "tocontactid": tocontactid}
        )

    async def set_status(
        self, contactid: int, *, contact_statusid: int | None = None, **options: Unpack[CallOptions]
    ) -> ContactWrapper:
        """Give a contact another status.

        Arguments and errors are those of `CrmContacts.set_status`.
        """
        return await self._call(
            _SET_STATUS,
            options,
            path={"contactid": contactid},
            body={"contactStatusid": contact_statusid},
        )

    async def get_access(
        self, contactid: int, **options: Unpack[CallOptions]
    ) -> builtins.list[EmployeeWraper]:
        """Return the users who have access to a contact.

        Arguments and errors are those of `CrmContacts.get_access`.
        """
        return await self._call(_GET_ACCESS, options, path={"contactid": contactid})

    async def set_access(
        self,
        contactid: int,
        *,
        is_shared: bool | None = None,
        manager_list: Sequence[UUID] | None = None,
        **options: Unpack[CallOptions],
    ) -> ContactWrapper:
        """Set the privacy and the managers of a contact.

        Arguments and errors are those of `CrmContacts.set_access`.
        """
        return await self._call(
            _SET_ACCESS,
            options,
            path={"contactid": contactid},
            body={"isShared": is_shared, "managerList": manager_list},
        )

    async def set_access_many(
        self,
        *,
        contactid: Sequence[int] | None = None,
        is_shared: bool | None = None,
        manager_list: Sequence[UUID] | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[ContactWrapper]:
        """Set the privacy and the managers of several contacts by their IDs.

        Arguments and errors are those of `CrmContacts.set_access_many`.
        """
        return await self._call(
            _SET_ACCESS_MANY,
            options,
            body={"contactid": contactid, "isShared": is_shared, "managerList": manager_list},
        )

    async def set_access_filtered(
        self,
        *,
        tags: Sequence[str] | None = None,
        contact_stage: Sequence[int] | None = None,
        contact_type: Sequence[int] | None = None,
        contact_list_view: int | None = None,
        from_date: str | None = None,
        to_date: str | None = None,
        is_private: bool | None = None,
        manager_list: Sequence[UUID] | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[ContactWrapper]:
        """Set the privacy and the managers of every contact that fits a filter.

        Arguments and errors are those of `CrmContacts.set_access_filtered`.
        """
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
        self, *, contactids: Sequence[int] | None = None, **options: Unpack[CallOptions]
    ) -> builtins.list[ContactBase]:
        """Delete several contacts by their IDs.

        Arguments and errors are those of `CrmContacts.delete_many`.
        """
        return await self._call(_DELETE_MANY, options, body={"contactids": contactids})

    async def search_by_info(
        self,
        *,
        info_type: Sequence[int] | None = None,
        data: str | None = None,
        category: Sequence[int] | None = None,
        is_primary: Sequence[bool] | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[ContactWrapper]:
        """Return the contacts that hold certain data, such as a city.

        Arguments and errors are those of `CrmContacts.search_by_info`.
        """
        return await self._call(
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
        contactid: int,
        *,
        contact_type: str | None = None,
        upload_only: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Delete the avatar of a contact.

        Arguments and errors are those of `CrmContacts.delete_avatar`.
        """
        return await self._call(
            _DELETE_AVATAR,
            options,
            path={"contactid": contactid},
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
