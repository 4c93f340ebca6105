"""Tags on contacts, opportunities and cases."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from datetime import datetime
from typing import Final, Unpack
from uuid import UUID

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.crm import ContactKind, CrmEntityType, CrmTag, OpportunityStageType

__all__ = ["AsyncCrmTags", "CrmTags"]

_LIST_FOR_ENTITY: Final[Operation[list[str]]] = Operation(
    "crm.tags.list_for_entity",
    "GET",
    "/api/2.0/crm/{entityType}/tag/{entityid}",
    list[str],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST_FOR_CONTACT: Final[Operation[list[str]]] = Operation(
    "crm.tags.list_for_contact",
    "GET",
    "/api/2.0/crm/contact/{contactid}/tag",
    list[str],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_CREATE: Final[Operation[str]] = Operation(
    "crm.tags.create", "POST", "/api/2.0/crm/{entityType}/tag", str, body="json"
)
_LIST: Final[Operation[list[CrmTag]]] = Operation(
    "crm.tags.list",
    "GET",
    "/api/2.0/crm/{entityType}/tag",
    list[CrmTag],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_DELETE: Final[Operation[str]] = Operation(
    "crm.tags.delete", "DELETE", "/api/2.0/crm/{entityType}/tag", str
)
_ADD_TO_MANY: Final[Operation[str]] = Operation(
    "crm.tags.add_to_many", "POST", "/api/2.0/crm/{entityType}/taglist", str, body="json"
)
_ADD_TO_FILTERED_CONTACTS: Final[Operation[str]] = Operation(
    "crm.tags.add_to_filtered_contacts",
    "POST",
    "/api/2.0/crm/contact/filter/taglist",
    str,
    body="json",
)
_ADD_TO_FILTERED_OPPORTUNITIES: Final[Operation[str]] = Operation(
    "crm.tags.add_to_filtered_opportunities",
    "POST",
    "/api/2.0/crm/opportunity/filter/taglist",
    str,
    body="json",
)
_ADD_TO_FILTERED_CASES: Final[Operation[str]] = Operation(
    "crm.tags.add_to_filtered_cases", "POST", "/api/2.0/crm/case/filter/taglist", str, body="json"
)
_DELETE_UNUSED: Final[Operation[list[str]]] = Operation(
    "crm.tags.delete_unused", "DELETE", "/api/2.0/crm/{entityType}/tag/unused", list[str]
)
_ADD: Final[Operation[str]] = Operation(
    "crm.tags.add", "POST", "/api/2.0/crm/{entityType}/{entityid}/tag", str, body="json"
)
_REMOVE: Final[Operation[str]] = Operation(
    "crm.tags.remove", "DELETE", "/api/2.0/crm/{entityType}/{entityid}/tag", str
)
_ADD_TO_RELATED: Final[Operation[str]] = Operation(
    "crm.tags.add_to_related",
    "POST",
    "/api/2.0/crm/{entityType}/{entityid}/tag/group",
    str,
    body="json",
)
_REMOVE_FROM_RELATED: Final[Operation[str]] = Operation(
    "crm.tags.remove_from_related", "DELETE", "/api/2.0/crm/{entityType}/{entityid}/tag/group", str
)


class CrmTags(Resource):
    """Tags on contacts, opportunities and cases."""

    with_raw_response = raw_view(lambda: CrmTagsWithRawResponse)
    with_streaming_response = streaming_view(lambda: CrmTagsWithStreamingResponse)

    def list_for_entity(
        self, entity_type: CrmEntityType, entity_id: int, **options: Unpack[ListOptions]
    ) -> Page[str]:
        """Return the tags of one contact, opportunity or case.

        Args:
            entity_type: Kind of entity, such as contact, opportunity or case.
            entity_id: Id of the entity.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(
            _LIST_FOR_ENTITY, options, path={"entityType": entity_type, "entityid": entity_id}
        )

    def list_for_contact(self, contact_id: int, **options: Unpack[ListOptions]) -> Page[str]:
        """Return the tags of a contact.

        Args:
            contact_id: Id of the contact.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_LIST_FOR_CONTACT, options, path={"contactid": contact_id})

    def create(
        self, entity_type: CrmEntityType, *, tag_name: str, **options: Unpack[FormatCallOptions]
    ) -> str:
        """Create a tag for contacts, opportunities or cases.

        Args:
            entity_type: Kind of entity, such as contact, opportunity or case.
        """
        return self._call(
            _CREATE, options, path={"entityType": entity_type}, body={"tagName": tag_name}
        )

    def list(self, entity_type: CrmEntityType, **options: Unpack[ListOptions]) -> Page[CrmTag]:
        """Return the tags that belong to an entity type: contact, opportunity or case.

        Args:
            entity_type: Kind of entity, such as contact, opportunity or case.
        """
        return self._paged(_LIST, options, path={"entityType": entity_type})

    def delete(
        self, entity_type: CrmEntityType, *, tag_name: str, **options: Unpack[FormatCallOptions]
    ) -> str:
        """Delete a tag from all entities of a type.

        Args:
            entity_type: Kind of entity, such as contact, opportunity or case.
        """
        return self._call(
            _DELETE, options, path={"entityType": entity_type}, query={"tagName": tag_name}
        )

    def add_to_many(
        self,
        entity_type: CrmEntityType,
        *,
        entity_id: Sequence[int],
        tag_name: str,
        **options: Unpack[FormatCallOptions],
    ) -> str:
        """Add a tag to several entities of one type by their IDs.

        Args:
            entity_type: Kind of entity, such as contact, opportunity or case.
            entity_id: Ids of the entities.
        """
        return self._call(
            _ADD_TO_MANY,
            options,
            path={"entityType": entity_type},
            body={"entityid": entity_id, "tagName": tag_name},
        )

    def add_to_filtered_contacts(
        self,
        *,
        tags: Sequence[str] | None = None,
        contact_stage: int | None = None,
        contact_type: int | None = None,
        contact_list_view: int | None = None,
        from_date: datetime | None = None,
        to_date: datetime | None = None,
        tag_name: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> str:
        """Add a tag to every contact that fits a filter.

        Args:
            contact_stage: Id of the contact stage (warmth).
            contact_type: Id of the contact type.
            contact_list_view: Number of the kind of contact list.
            from_date: Start of the period.
            to_date: End of the period.
        """
        return self._call(
            _ADD_TO_FILTERED_CONTACTS,
            options,
            body={
                "tags": tags,
                "contactStage": contact_stage,
                "contactType": contact_type,
                "contactListView": contact_list_view,
                "fromDate": from_date,
                "toDate": to_date,
                "tagName": tag_name,
            },
        )

    def add_to_filtered_opportunities(
        self,
        *,
        responsible_id: UUID | None = None,
        opportunity_stage_id: int | None = None,
        tags: Sequence[str] | None = None,
        contact_id: int | None = None,
        stage_type: OpportunityStageType | None = None,
        contact_also_is_participant: bool | None = None,
        from_date: datetime | None = None,
        to_date: datetime | None = None,
        tag_name: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> str:
        """Add a tag to every opportunity that fits a filter.

        Args:
            responsible_id: Id of the user responsible.
            opportunity_stage_id: Id of the opportunity stage.
            contact_id: Id of the contact.
            stage_type: Stage type.
            contact_also_is_participant: Whether opportunities in which the contact only takes part
                count too.
            from_date: Start of the period.
            to_date: End of the period.
        """
        return self._call(
            _ADD_TO_FILTERED_OPPORTUNITIES,
            options,
            body={
                "responsibleid": responsible_id,
                "opportunityStagesid": opportunity_stage_id,
                "tags": tags,
                "contactid": contact_id,
                "stageType": stage_type,
                "contactAlsoIsParticipant": contact_also_is_participant,
                "fromDate": from_date,
                "toDate": to_date,
                "tagName": tag_name,
            },
        )

    def add_to_filtered_cases(
        self,
        *,
        contact_id: int | None = None,
        is_closed: bool | None = None,
        tags: Sequence[str] | None = None,
        tag_name: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> str:
        """Add a tag to every case that fits a filter.

        Args:
            contact_id: Id of the contact.
            is_closed: Whether to return closed ones.
        """
        return self._call(
            _ADD_TO_FILTERED_CASES,
            options,
            body={
                "contactid": contact_id,
                "isClosed": is_closed,
                "tags": tags,
                "tagName": tag_name,
            },
        )

    def delete_unused(
        self, entity_type: CrmEntityType, **options: Unpack[FormatCallOptions]
    ) -> builtins.list[str]:
        """Delete the tags that nothing of an entity type uses.

        Args:
            entity_type: Kind of entity, such as contact, opportunity or case.
        """
        return self._call(_DELETE_UNUSED, options, path={"entityType": entity_type})

    def add(
        self,
        entity_type: CrmEntityType,
        entity_id: int,
        *,
        tag_name: str,
        **options: Unpack[FormatCallOptions],
    ) -> str:
        """Add a tag to one contact, opportunity or case.

        Args:
            entity_type: Kind of entity, such as contact, opportunity or case.
            entity_id: Id of the entity.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _ADD,
            options,
            path={"entityType": entity_type, "entityid": entity_id},
            body={"tagName": tag_name},
        )

    def remove(
        self,
        entity_type: CrmEntityType,
        entity_id: int,
        *,
        tag_name: str,
        **options: Unpack[FormatCallOptions],
    ) -> str:
        """Take a tag off one contact, opportunity or case.

        Args:
            entity_type: Kind of entity, such as contact, opportunity or case.
            entity_id: Id of the entity.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _REMOVE,
            options,
            path={"entityType": entity_type, "entityid": entity_id},
            query={"tagName": tag_name},
        )

    def add_to_related(
        self,
        entity_type: ContactKind,
        entity_id: int,
        *,
        tag_name: str,
        **options: Unpack[FormatCallOptions],
    ) -> str:
        """Add a tag to a company or person and to its related contacts.

        Args:
            entity_type: Kind of entity, such as contact, opportunity or case.
            entity_id: Id of the entity.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _ADD_TO_RELATED,
            options,
            path={"entityType": entity_type, "entityid": entity_id},
            body={"tagName": tag_name},
        )

    def remove_from_related(
        self,
        entity_type: ContactKind,
        entity_id: int,
        *,
        tag_name: str,
        **options: Unpack[FormatCallOptions],
    ) -> str:
        """Take a tag off a company or person and off its related contacts.

        Args:
            entity_type: Kind of entity, such as contact, opportunity or case.
            entity_id: Id of the entity.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _REMOVE_FROM_RELATED,
            options,
            path={"entityType": entity_type, "entityid": entity_id},
            query={"tagName": tag_name},
        )


class AsyncCrmTags(AsyncResource):
    """Tags on contacts, opportunities and cases.

    What its methods take and raise is told in `CrmTags`.
    """

    with_raw_response = raw_view(lambda: AsyncCrmTagsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCrmTagsWithStreamingResponse)

    def list_for_entity(
        self, entity_type: CrmEntityType, entity_id: int, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[str]:
        """Return the tags of one contact, opportunity or case.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST_FOR_ENTITY, options, path={"entityType": entity_type, "entityid": entity_id}
        )

    def list_for_contact(
        self, contact_id: int, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[str]:
        """Return the tags of a contact.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_FOR_CONTACT, options, path={"contactid": contact_id})

    async def create(
        self, entity_type: CrmEntityType, *, tag_name: str, **options: Unpack[FormatCallOptions]
    ) -> str:
        """Create a tag for contacts, opportunities or cases."""
        return await self._call(
            _CREATE, options, path={"entityType": entity_type}, body={"tagName": tag_name}
        )

    def list(
        self, entity_type: CrmEntityType, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[CrmTag]:
        """Return the tags that belong to an entity type: contact, opportunity or case.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options, path={"entityType": entity_type})

    async def delete(
        self, entity_type: CrmEntityType, *, tag_name: str, **options: Unpack[FormatCallOptions]
    ) -> str:
        """Delete a tag from all entities of a type."""
        return await self._call(
            _DELETE, options, path={"entityType": entity_type}, query={"tagName": tag_name}
        )

    async def add_to_many(
        self,
        entity_type: CrmEntityType,
        *,
        entity_id: Sequence[int],
        tag_name: str,
        **options: Unpack[FormatCallOptions],
    ) -> str:
        """Add a tag to several entities of one type by their IDs."""
        return await self._call(
            _ADD_TO_MANY,
            options,
            path={"entityType": entity_type},
            body={"entityid": entity_id, "tagName": tag_name},
        )

    async def add_to_filtered_contacts(
        self,
        *,
        tags: Sequence[str] | None = None,
        contact_stage: int | None = None,
        contact_type: int | None = None,
        contact_list_view: int | None = None,
        from_date: datetime | None = None,
        to_date: datetime | None = None,
        tag_name: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> str:
        """Add a tag to every contact that fits a filter."""
        return await self._call(
            _ADD_TO_FILTERED_CONTACTS,
            options,
            body={
                "tags": tags,
                "contactStage": contact_stage,
                "contactType": contact_type,
                "contactListView": contact_list_view,
                "fromDate": from_date,
                "toDate": to_date,
                "tagName": tag_name,
            },
        )

    async def add_to_filtered_opportunities(
        self,
        *,
        responsible_id: UUID | None = None,
        opportunity_stage_id: int | None = None,
        tags: Sequence[str] | None = None,
        contact_id: int | None = None,
        stage_type: OpportunityStageType | None = None,
        contact_also_is_participant: bool | None = None,
        from_date: datetime | None = None,
        to_date: datetime | None = None,
        tag_name: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> str:
        """Add a tag to every opportunity that fits a filter."""
        return await self._call(
            _ADD_TO_FILTERED_OPPORTUNITIES,
            options,
            body={
                "responsibleid": responsible_id,
                "opportunityStagesid": opportunity_stage_id,
                "tags": tags,
                "contactid": contact_id,
                "stageType": stage_type,
                "contactAlsoIsParticipant": contact_also_is_participant,
                "fromDate": from_date,
                "toDate": to_date,
                "tagName": tag_name,
            },
        )

    async def add_to_filtered_cases(
        self,
        *,
        contact_id: int | None = None,
        is_closed: bool | None = None,
        tags: Sequence[str] | None = None,
        tag_name: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> str:
        """Add a tag to every case that fits a filter."""
        return await self._call(
            _ADD_TO_FILTERED_CASES,
            options,
            body={
                "contactid": contact_id,
                "isClosed": is_closed,
                "tags": tags,
                "tagName": tag_name,
            },
        )

    async def delete_unused(
        self, entity_type: CrmEntityType, **options: Unpack[FormatCallOptions]
    ) -> builtins.list[str]:
        """Delete the tags that nothing of an entity type uses."""
        return await self._call(_DELETE_UNUSED, options, path={"entityType": entity_type})

    async def add(
        self,
        entity_type: CrmEntityType,
        entity_id: int,
        *,
        tag_name: str,
        **options: Unpack[FormatCallOptions],
    ) -> str:
        """Add a tag to one contact, opportunity or case."""
        return await self._call(
            _ADD,
            options,
            path={"entityType": entity_type, "entityid": entity_id},
            body={"tagName": tag_name},
        )

    async def remove(
        self,
        entity_type: CrmEntityType,
        entity_id: int,
        *,
        tag_name: str,
        **options: Unpack[FormatCallOptions],
    ) -> str:
        """Take a tag off one contact, opportunity or case."""
        return await self._call(
            _REMOVE,
            options,
            path={"entityType": entity_type, "entityid": entity_id},
            query={"tagName": tag_name},
        )

    async def add_to_related(
        self,
        entity_type: ContactKind,
        entity_id: int,
        *,
        tag_name: str,
        **options: Unpack[FormatCallOptions],
    ) -> str:
        """Add a tag to a company or person and to its related contacts."""
        return await self._call(
            _ADD_TO_RELATED,
            options,
            path={"entityType": entity_type, "entityid": entity_id},
            body={"tagName": tag_name},
        )

    async def remove_from_related(
        self,
        entity_type: ContactKind,
        entity_id: int,
        *,
        tag_name: str,
        **options: Unpack[FormatCallOptions],
    ) -> str:
        """Take a tag off a company or person and off its related contacts."""
        return await self._call(
            _REMOVE_FROM_RELATED,
            options,
            path={"entityType": entity_type, "entityid": entity_id},
            query={"tagName": tag_name},
        )


class CrmTagsWithRawResponse:
    """The methods of `CrmTags`, answering with the raw response."""

    def __init__(self, raw: CrmTags) -> None:
        self.list_for_entity = as_raw(raw.list_for_entity)
        self.list_for_contact = as_raw(raw.list_for_contact)
        self.create = as_raw(raw.create)
        self.list = as_raw(raw.list)
        self.delete = as_raw(raw.delete)
        self.add_to_many = as_raw(raw.add_to_many)
        self.add_to_filtered_contacts = as_raw(raw.add_to_filtered_contacts)
        self.add_to_filtered_opportunities = as_raw(raw.add_to_filtered_opportunities)
        self.add_to_filtered_cases = as_raw(raw.add_to_filtered_cases)
        self.delete_unused = as_raw(raw.delete_unused)
        self.add = as_raw(raw.add)
        self.remove = as_raw(raw.remove)
        self.add_to_related = as_raw(raw.add_to_related)
        self.remove_from_related = as_raw(raw.remove_from_related)


class AsyncCrmTagsWithRawResponse:
    """The methods of `AsyncCrmTags`, answering with the raw response."""

    def __init__(self, raw: AsyncCrmTags) -> None:
        self.list_for_entity = as_raw_async(raw.list_for_entity)
        self.list_for_contact = as_raw_async(raw.list_for_contact)
        self.create = as_raw_async(raw.create)
        self.list = as_raw_async(raw.list)
        self.delete = as_raw_async(raw.delete)
        self.add_to_many = as_raw_async(raw.add_to_many)
        self.add_to_filtered_contacts = as_raw_async(raw.add_to_filtered_contacts)
        self.add_to_filtered_opportunities = as_raw_async(raw.add_to_filtered_opportunities)
        self.add_to_filtered_cases = as_raw_async(raw.add_to_filtered_cases)
        self.delete_unused = as_raw_async(raw.delete_unused)
        self.add = as_raw_async(raw.add)
        self.remove = as_raw_async(raw.remove)
        self.add_to_related = as_raw_async(raw.add_to_related)
        self.remove_from_related = as_raw_async(raw.remove_from_related)


class CrmTagsWithStreamingResponse:
    """The methods of `CrmTags`, each a context manager over its response."""

    def __init__(self, streamed: CrmTags) -> None:
        self.list_for_entity = as_streamed(streamed.list_for_entity)
        self.list_for_contact = as_streamed(streamed.list_for_contact)
        self.create = as_streamed(streamed.create)
        self.list = as_streamed(streamed.list)
        self.delete = as_streamed(streamed.delete)
        self.add_to_many = as_streamed(streamed.add_to_many)
        self.add_to_filtered_contacts = as_streamed(streamed.add_to_filtered_contacts)
        self.add_to_filtered_opportunities = as_streamed(streamed.add_to_filtered_opportunities)
        self.add_to_filtered_cases = as_streamed(streamed.add_to_filtered_cases)
        self.delete_unused = as_streamed(streamed.delete_unused)
        self.add = as_streamed(streamed.add)
        self.remove = as_streamed(streamed.remove)
        self.add_to_related = as_streamed(streamed.add_to_related)
        self.remove_from_related = as_streamed(streamed.remove_from_related)


class AsyncCrmTagsWithStreamingResponse:
    """The methods of `AsyncCrmTags`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCrmTags) -> None:
        self.list_for_entity = as_streamed_async(streamed.list_for_entity)
        self.list_for_contact = as_streamed_async(streamed.list_for_contact)
        self.create = as_streamed_async(streamed.create)
        self.list = as_streamed_async(streamed.list)
        self.delete = as_streamed_async(streamed.delete)
        self.add_to_many = as_streamed_async(streamed.add_to_many)
        self.add_to_filtered_contacts = as_streamed_async(streamed.add_to_filtered_contacts)
        self.add_to_filtered_opportunities = as_streamed_async(
            streamed.add_to_filtered_opportunities
        )
        self.add_to_filtered_cases = as_streamed_async(streamed.add_to_filtered_cases)
        self.delete_unused = as_streamed_async(streamed.delete_unused)
        self.add = as_streamed_async(streamed.add)
        self.remove = as_streamed_async(streamed.remove)
        self.add_to_related = as_streamed_async(streamed.add_to_related)
        self.remove_from_related = as_streamed_async(streamed.remove_from_related)
