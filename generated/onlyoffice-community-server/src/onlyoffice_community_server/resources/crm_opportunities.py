"""Opportunities and their participants."""

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
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.crm import BidType, Contact, CustomFieldValue, Opportunity, OpportunityStageType

if TYPE_CHECKING:
    from .crm_opportunities_stages import AsyncCrmOpportunitiesStages, CrmOpportunitiesStages

__all__ = ["AsyncCrmOpportunities", "CrmOpportunities"]

_LIST_BY_CONTACT: Final[Operation[list[Opportunity]]] = Operation(
    "crm.opportunities.list_by_contact",
    "GET",
    "/api/2.0/crm/opportunity/bycontact/{contactid}",
    list[Opportunity],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_GET: Final[Operation[Opportunity]] = Operation(
    "crm.opportunities.get", "GET", "/api/2.0/crm/opportunity/{opportunityid}", Opportunity
)
_DELETE: Final[Operation[Opportunity]] = Operation(
    "crm.opportunities.delete", "DELETE", "/api/2.0/crm/opportunity/{opportunityid}", Opportunity
)
_UPDATE: Final[Operation[Opportunity]] = Operation(
    "crm.opportunities.update",
    "PUT",
    "/api/2.0/crm/opportunity/{opportunityid}",
    Opportunity,
    body="json",
)
_SET_STAGE: Final[Operation[Opportunity]] = Operation(
    "crm.opportunities.set_stage",
    "PUT",
    "/api/2.0/crm/opportunity/{opportunityid}/stage/{id}",
    Opportunity,
    body="json",
)
_SET_ACCESS: Final[Operation[Opportunity]] = Operation(
    "crm.opportunities.set_access",
    "PUT",
    "/api/2.0/crm/opportunity/{opportunityid}/access",
    Opportunity,
    body="json",
)
_SET_ACCESS_FILTERED: Final[Operation[list[Opportunity]]] = Operation(
    "crm.opportunities.set_access_filtered",
    "PUT",
    "/api/2.0/crm/opportunity/filter/access",
    list[Opportunity],
    body="json",
)
_SET_ACCESS_MANY: Final[Operation[list[Opportunity]]] = Operation(
    "crm.opportunities.set_access_many",
    "PUT",
    "/api/2.0/crm/opportunity/access",
    list[Opportunity],
    body="json",
)
_DELETE_MANY: Final[Operation[list[Opportunity]]] = Operation(
    "crm.opportunities.delete_many",
    "PUT",
    "/api/2.0/crm/opportunity",
    list[Opportunity],
    body="json",
)
_CREATE: Final[Operation[Opportunity]] = Operation(
    "crm.opportunities.create", "POST", "/api/2.0/crm/opportunity", Opportunity, body="json"
)
_DELETE_FILTERED: Final[Operation[list[Opportunity]]] = Operation(
    "crm.opportunities.delete_filtered",
    "DELETE",
    "/api/2.0/crm/opportunity/filter",
    list[Opportunity],
)
_LIST: Final[Operation[list[Opportunity]]] = Operation(
    "crm.opportunities.list",
    "GET",
    "/api/2.0/crm/opportunity/filter",
    list[Opportunity],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST_CONTACTS: Final[Operation[list[Contact]]] = Operation(
    "crm.opportunities.list_contacts",
    "GET",
    "/api/2.0/crm/opportunity/{opportunityid}/contact",
    list[Contact],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_ADD_CONTACT: Final[Operation[Contact]] = Operation(
    "crm.opportunities.add_contact",
    "POST",
    "/api/2.0/crm/opportunity/{opportunityid}/contact/{contactid}",
    Contact,
)
_REMOVE_CONTACT: Final[Operation[Contact]] = Operation(
    "crm.opportunities.remove_contact",
    "DELETE",
    "/api/2.0/crm/opportunity/{opportunityid}/contact/{contactid}",
    Contact,
)


class CrmOpportunities(Resource):
    """Opportunities and their participants."""

    with_raw_response = raw_view(lambda: CrmOpportunitiesWithRawResponse)
    with_streaming_response = streaming_view(lambda: CrmOpportunitiesWithStreamingResponse)

    @cached_property
    def stages(self) -> CrmOpportunitiesStages:
        """Stages that opportunities go through."""
        from .crm_opportunities_stages import CrmOpportunitiesStages

        return CrmOpportunitiesStages(self._core)

    def list_by_contact(self, contact_id: int, **options: Unpack[ListOptions]) -> Page[Opportunity]:
        """Return the opportunities of a contact.

        Args:
            contact_id: Id of the contact.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_LIST_BY_CONTACT, options, path={"contactid": contact_id})

    def get(self, opportunity_id: int, **options: Unpack[FormatCallOptions]) -> Opportunity:
        """Return one opportunity in full.

        Args:
            opportunity_id: Id of the opportunity.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"opportunityid": opportunity_id})

    def delete(self, opportunity_id: int, **options: Unpack[FormatCallOptions]) -> Opportunity:
        """Delete an opportunity.

        Args:
            opportunity_id: Id of the opportunity.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"opportunityid": opportunity_id})

    def update(
        self,
        opportunity_id: int,
        *,
        contact_id: int | None = None,
        members: Sequence[int] | None = None,
        title: str | None = None,
        description: str | None = None,
        responsible_id: UUID | None = None,
        bid_type: BidType | None = None,
        bid_value: float | None = None,
        bid_currency_abbr: str | None = None,
        per_period_value: int | None = None,
        stage_id: int | None = None,
        success_probability: int | None = None,
        actual_close_date: datetime | None = None,
        expected_close_date: datetime | None = None,
        custom_field_list: Sequence[CustomFieldValue] | None = None,
        is_private: bool | None = None,
        access_list: Sequence[UUID] | None = None,
        is_notify: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Opportunity:
        """Change an opportunity.

        Args:
            opportunity_id: Id of the opportunity.
            contact_id: Id of the opportunity's primary contact.
            members: Ids of the contacts that take part.
            responsible_id: Id of the user responsible.
            bid_type: Bid type.
            bid_value: Amount of the transaction.
            bid_currency_abbr: Abbreviation of the currency.
            per_period_value: Amount per period.
            stage_id: Id of the opportunity stage.
            success_probability: Probability of success.
            actual_close_date: Date the opportunity was closed.
            expected_close_date: Date on which the opportunity is expected to close.
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
            path={"opportunityid": opportunity_id},
            body={
                "contactid": contact_id,
                "members": members,
                "title": title,
                "description": description,
                "responsibleid": responsible_id,
                "bidType": bid_type,
                "bidValue": bid_value,
                "bidCurrencyAbbr": bid_currency_abbr,
                "perPeriodValue": per_period_value,
                "stageid": stage_id,
                "successProbability": success_probability,
                "actualCloseDate": actual_close_date,
                "expectedCloseDate": expected_close_date,
                "customFieldList": custom_field_list,
                "isPrivate": is_private,
                "accessList": access_list,
                "isNotify": is_notify,
            },
        )

    def set_stage(
        self, opportunity_id: int, id: int, *, stage_id: int, **options: Unpack[FormatCallOptions]
    ) -> Opportunity:
        """Move an opportunity to another stage.

        Args:
            opportunity_id: Id of the opportunity.
            id: Id of the stage; the server goes by the one in the body.
            stage_id: Id of the opportunity stage.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SET_STAGE,
            options,
            path={"opportunityid": opportunity_id, "id": id},
            body={"stageid": stage_id},
        )

    def set_access(
        self,
        opportunity_id: int,
        *,
        is_private: bool | None = None,
        access_list: Sequence[UUID] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Opportunity:
        """Set the privacy of an opportunity and the users who may open it.

        Args:
            opportunity_id: Id of the opportunity.
            is_private: Whether access is limited to chosen users.
            access_list: Ids of the users who have access.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SET_ACCESS,
            options,
            path={"opportunityid": opportunity_id},
            body={"isPrivate": is_private, "accessList": access_list},
        )

    def set_access_filtered(
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
        is_private: bool | None = None,
        access_list: Sequence[UUID] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[Opportunity]:
        """Set the privacy and the allowed users of every opportunity that fits a filter.

        Args:
            responsible_id: Id of the user responsible.
            opportunity_stage_id: Id of the opportunity stage.
            contact_id: Id of the contact.
            stage_type: Stage type.
            contact_also_is_participant: Whether opportunities in which the contact only takes part
                count too.
            from_date: Start of the period.
            to_date: End of the period.
            is_private: Whether access is limited to chosen users.
            access_list: Ids of the users who have access.
        """
        return self._call(
            _SET_ACCESS_FILTERED,
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
                "isPrivate": is_private,
                "accessList": access_list,
            },
        )

    def set_access_many(
        self,
        *,
        opportunity_id: Sequence[int],
        is_private: bool | None = None,
        access_list: Sequence[UUID] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[Opportunity]:
        """Set the privacy and the allowed users of several opportunities by their IDs.

        Args:
            opportunity_id: Ids of the opportunities.
            is_private: Whether access is limited to chosen users.
            access_list: Ids of the users who have access.
        """
        return self._call(
            _SET_ACCESS_MANY,
            options,
            body={
                "opportunityid": opportunity_id,
                "isPrivate": is_private,
                "accessList": access_list,
            },
        )

    def delete_many(
        self, *, opportunity_ids: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[Opportunity]:
        """Delete several opportunities by their IDs.

        Args:
            opportunity_ids: Ids of the opportunities.
        """
        return self._call(_DELETE_MANY, options, body={"opportunityids": opportunity_ids})

    def create(
        self,
        *,
        title: str,
        responsible_id: UUID,
        stage_id: int,
        contact_id: int | None = None,
        members: Sequence[int] | None = None,
        description: str | None = None,
        bid_type: BidType | None = None,
        bid_value: float | None = None,
        bid_currency_abbr: str | None = None,
        per_period_value: int | None = None,
        success_probability: int | None = None,
        actual_close_date: datetime | None = None,
        expected_close_date: datetime | None = None,
        custom_field_list: Sequence[CustomFieldValue] | None = None,
        is_private: bool | None = None,
        access_list: Sequence[UUID] | None = None,
        is_notify: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Opportunity:
        """Create an opportunity.

        Args:
            responsible_id: Id of the user responsible.
            stage_id: Id of the opportunity stage.
            contact_id: Id of the opportunity's primary contact.
            members: Ids of the contacts that take part.
            bid_type: Bid type.
            bid_value: Amount of the transaction.
            bid_currency_abbr: Abbreviation of the currency.
            per_period_value: Amount per period.
            success_probability: Probability of success.
            actual_close_date: Date the opportunity was closed.
            expected_close_date: Date on which the opportunity is expected to close.
            custom_field_list: Values of custom fields.
            is_private: Whether access is limited to chosen users.
            access_list: Ids of the users who have access.
            is_notify: Whether to notify those concerned.
        """
        return self._call(
            _CREATE,
            options,
            body={
                "contactid": contact_id,
                "members": members,
                "title": title,
                "description": description,
                "responsibleid": responsible_id,
                "bidType": bid_type,
                "bidValue": bid_value,
                "bidCurrencyAbbr": bid_currency_abbr,
                "perPeriodValue": per_period_value,
                "stageid": stage_id,
                "successProbability": success_probability,
                "actualCloseDate": actual_close_date,
                "expectedCloseDate": expected_close_date,
                "customFieldList": custom_field_list,
                "isPrivate": is_private,
                "accessList": access_list,
                "isNotify": is_notify,
            },
        )

    def delete_filtered(
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
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[Opportunity]:
        """Delete every opportunity that fits a filter.

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
            _DELETE_FILTERED,
            options,
            query={
                "responsibleid": responsible_id,
                "opportunityStagesid": opportunity_stage_id,
                "tags": tags,
                "contactid": contact_id,
                "stageType": stage_type,
                "contactAlsoIsParticipant": contact_also_is_participant,
                "fromDate": from_date,
                "toDate": to_date,
            },
        )

    def list(
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
        **options: Unpack[ListOptions],
    ) -> Page[Opportunity]:
        """Return the opportunities that fit a filter.

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
        return self._paged(
            _LIST,
            options,
            query={
                "responsibleid": responsible_id,
                "opportunityStagesid": opportunity_stage_id,
                "tags": tags,
                "contactid": contact_id,
                "stageType": stage_type,
                "contactAlsoIsParticipant": contact_also_is_participant,
                "fromDate": from_date,
                "toDate": to_date,
            },
        )

    def list_contacts(self, opportunity_id: int, **options: Unpack[ListOptions]) -> Page[Contact]:
        """Return the contacts tied to an opportunity.

        Args:
            opportunity_id: Id of the opportunity.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_LIST_CONTACTS, options, path={"opportunityid": opportunity_id})

    def add_contact(
        self, opportunity_id: int, contact_id: int, **options: Unpack[FormatCallOptions]
    ) -> Contact:
        """Add a contact to an opportunity.

        Args:
            opportunity_id: Id of the opportunity.
            contact_id: Id of the contact.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _ADD_CONTACT, options, path={"opportunityid": opportunity_id, "contactid": contact_id}
        )

    def remove_contact(
        self, opportunity_id: int, contact_id: int, **options: Unpack[FormatCallOptions]
    ) -> Contact:
        """Take a contact off an opportunity.

        Args:
            opportunity_id: Id of the opportunity.
            contact_id: Id of the contact.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _REMOVE_CONTACT,
            options,
            path={"opportunityid": opportunity_id, "contactid": contact_id},
        )


class AsyncCrmOpportunities(AsyncResource):
    """Opportunities and their participants.

    What its methods take and raise is told in `CrmOpportunities`.
    """

    with_raw_response = raw_view(lambda: AsyncCrmOpportunitiesWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCrmOpportunitiesWithStreamingResponse)

    @cached_property
    def stages(self) -> AsyncCrmOpportunitiesStages:
        """Stages that opportunities go through."""
        from .crm_opportunities_stages import AsyncCrmOpportunitiesStages

        return AsyncCrmOpportunitiesStages(self._core)

    def list_by_contact(
        self, contact_id: int, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[Opportunity]:
        """Return the opportunities of a contact.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_BY_CONTACT, options, path={"contactid": contact_id})

    async def get(self, opportunity_id: int, **options: Unpack[FormatCallOptions]) -> Opportunity:
        """Return one opportunity in full."""
        return await self._call(_GET, options, path={"opportunityid": opportunity_id})

    async def delete(
        self, opportunity_id: int, **options: Unpack[FormatCallOptions]
    ) -> Opportunity:
        """Delete an opportunity."""
        return await self._call(_DELETE, options, path={"opportunityid": opportunity_id})

    async def update(
        self,
        opportunity_id: int,
        *,
        contact_id: int | None = None,
        members: Sequence[int] | None = None,
        title: str | None = None,
        description: str | None = None,
        responsible_id: UUID | None = None,
        bid_type: BidType | None = None,
        bid_value: float | None = None,
        bid_currency_abbr: str | None = None,
        per_period_value: int | None = None,
        stage_id: int | None = None,
        success_probability: int | None = None,
        actual_close_date: datetime | None = None,
        expected_close_date: datetime | None = None,
        custom_field_list: Sequence[CustomFieldValue] | None = None,
        is_private: bool | None = None,
        access_list: Sequence[UUID] | None = None,
        is_notify: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Opportunity:
        """Change an opportunity."""
        return await self._call(
            _UPDATE,
            options,
            path={"opportunityid": opportunity_id},
            body={
                "contactid": contact_id,
                "members": members,
                "title": title,
                "description": description,
                "responsibleid": responsible_id,
                "bidType": bid_type,
                "bidValue": bid_value,
                "bidCurrencyAbbr": bid_currency_abbr,
                "perPeriodValue": per_period_value,
                "stageid": stage_id,
                "successProbability": success_probability,
                "actualCloseDate": actual_close_date,
                "expectedCloseDate": expected_close_date,
                "customFieldList": custom_field_list,
                "isPrivate": is_private,
                "accessList": access_list,
                "isNotify": is_notify,
            },
        )

    async def set_stage(
        self, opportunity_id: int, id: int, *, stage_id: int, **options: Unpack[FormatCallOptions]
    ) -> Opportunity:
        """Move an opportunity to another stage."""
        return await self._call(
            _SET_STAGE,
            options,
            path={"opportunityid": opportunity_id, "id": id},
            body={"stageid": stage_id},
        )

    async def set_access(
        self,
        opportunity_id: int,
        *,
        is_private: bool | None = None,
        access_list: Sequence[UUID] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Opportunity:
        """Set the privacy of an opportunity and the users who may open it."""
        return await self._call(
            _SET_ACCESS,
            options,
            path={"opportunityid": opportunity_id},
            body={"isPrivate": is_private, "accessList": access_list},
        )

    async def set_access_filtered(
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
        is_private: bool | None = None,
        access_list: Sequence[UUID] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[Opportunity]:
        """Set the privacy and the allowed users of every opportunity that fits a filter."""
        return await self._call(
            _SET_ACCESS_FILTERED,
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
                "isPrivate": is_private,
                "accessList": access_list,
            },
        )

    async def set_access_many(
        self,
        *,
        opportunity_id: Sequence[int],
        is_private: bool | None = None,
        access_list: Sequence[UUID] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[Opportunity]:
        """Set the privacy and the allowed users of several opportunities by their IDs."""
        return await self._call(
            _SET_ACCESS_MANY,
            options,
            body={
                "opportunityid": opportunity_id,
                "isPrivate": is_private,
                "accessList": access_list,
            },
        )

    async def delete_many(
        self, *, opportunity_ids: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[Opportunity]:
        """Delete several opportunities by their IDs."""
        return await self._call(_DELETE_MANY, options, body={"opportunityids": opportunity_ids})

    async def create(
        self,
        *,
        title: str,
        responsible_id: UUID,
        stage_id: int,
        contact_id: int | None = None,
        members: Sequence[int] | None = None,
        description: str | None = None,
        bid_type: BidType | None = None,
        bid_value: float | None = None,
        bid_currency_abbr: str | None = None,
        per_period_value: int | None = None,
        success_probability: int | None = None,
        actual_close_date: datetime | None = None,
        expected_close_date: datetime | None = None,
        custom_field_list: Sequence[CustomFieldValue] | None = None,
        is_private: bool | None = None,
        access_list: Sequence[UUID] | None = None,
        is_notify: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Opportunity:
        """Create an opportunity."""
        return await self._call(
            _CREATE,
            options,
            body={
                "contactid": contact_id,
                "members": members,
                "title": title,
                "description": description,
                "responsibleid": responsible_id,
                "bidType": bid_type,
                "bidValue": bid_value,
                "bidCurrencyAbbr": bid_currency_abbr,
                "perPeriodValue": per_period_value,
                "stageid": stage_id,
                "successProbability": success_probability,
                "actualCloseDate": actual_close_date,
                "expectedCloseDate": expected_close_date,
                "customFieldList": custom_field_list,
                "isPrivate": is_private,
                "accessList": access_list,
                "isNotify": is_notify,
            },
        )

    async def delete_filtered(
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
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[Opportunity]:
        """Delete every opportunity that fits a filter."""
        return await self._call(
            _DELETE_FILTERED,
            options,
            query={
                "responsibleid": responsible_id,
                "opportunityStagesid": opportunity_stage_id,
                "tags": tags,
                "contactid": contact_id,
                "stageType": stage_type,
                "contactAlsoIsParticipant": contact_also_is_participant,
                "fromDate": from_date,
                "toDate": to_date,
            },
        )

    def list(
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
        **options: Unpack[ListOptions],
    ) -> AsyncPaginator[Opportunity]:
        """Return the opportunities that fit a filter.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST,
            options,
            query={
                "responsibleid": responsible_id,
                "opportunityStagesid": opportunity_stage_id,
                "tags": tags,
                "contactid": contact_id,
                "stageType": stage_type,
                "contactAlsoIsParticipant": contact_also_is_participant,
                "fromDate": from_date,
                "toDate": to_date,
            },
        )

    def list_contacts(
        self, opportunity_id: int, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[Contact]:
        """Return the contacts tied to an opportunity.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_CONTACTS, options, path={"opportunityid": opportunity_id})

    async def add_contact(
        self, opportunity_id: int, contact_id: int, **options: Unpack[FormatCallOptions]
    ) -> Contact:
        """Add a contact to an opportunity."""
        return await self._call(
            _ADD_CONTACT, options, path={"opportunityid": opportunity_id, "contactid": contact_id}
        )

    async def remove_contact(
        self, opportunity_id: int, contact_id: int, **options: Unpack[FormatCallOptions]
    ) -> Contact:
        """Take a contact off an opportunity."""
        return await self._call(
            _REMOVE_CONTACT,
            options,
            path={"opportunityid": opportunity_id, "contactid": contact_id},
        )


class CrmOpportunitiesWithRawResponse:
    """The methods of `CrmOpportunities`, answering with the raw response."""

    def __init__(self, raw: CrmOpportunities) -> None:
        self.list_by_contact = as_raw(raw.list_by_contact)
        self.get = as_raw(raw.get)
        self.delete = as_raw(raw.delete)
        self.update = as_raw(raw.update)
        self.set_stage = as_raw(raw.set_stage)
        self.set_access = as_raw(raw.set_access)
        self.set_access_filtered = as_raw(raw.set_access_filtered)
        self.set_access_many = as_raw(raw.set_access_many)
        self.delete_many = as_raw(raw.delete_many)
        self.create = as_raw(raw.create)
        self.delete_filtered = as_raw(raw.delete_filtered)
        self.list = as_raw(raw.list)
        self.list_contacts = as_raw(raw.list_contacts)
        self.add_contact = as_raw(raw.add_contact)
        self.remove_contact = as_raw(raw.remove_contact)


class AsyncCrmOpportunitiesWithRawResponse:
    """The methods of `AsyncCrmOpportunities`, answering with the raw response."""

    def __init__(self, raw: AsyncCrmOpportunities) -> None:
        self.list_by_contact = as_raw_async(raw.list_by_contact)
        self.get = as_raw_async(raw.get)
        self.delete = as_raw_async(raw.delete)
        self.update = as_raw_async(raw.update)
        self.set_stage = as_raw_async(raw.set_stage)
        self.set_access = as_raw_async(raw.set_access)
        self.set_access_filtered = as_raw_async(raw.set_access_filtered)
        self.set_access_many = as_raw_async(raw.set_access_many)
        self.delete_many = as_raw_async(raw.delete_many)
        self.create = as_raw_async(raw.create)
        self.delete_filtered = as_raw_async(raw.delete_filtered)
        self.list = as_raw_async(raw.list)
        self.list_contacts = as_raw_async(raw.list_contacts)
        self.add_contact = as_raw_async(raw.add_contact)
        self.remove_contact = as_raw_async(raw.remove_contact)


class CrmOpportunitiesWithStreamingResponse:
    """The methods of `CrmOpportunities`, each a context manager over its response."""

    def __init__(self, streamed: CrmOpportunities) -> None:
        self.list_by_contact = as_streamed(streamed.list_by_contact)
        self.get = as_streamed(streamed.get)
        self.delete = as_streamed(streamed.delete)
        self.update = as_streamed(streamed.update)
        self.set_stage = as_streamed(streamed.set_stage)
        self.set_access = as_streamed(streamed.set_access)
        self.set_access_filtered = as_streamed(streamed.set_access_filtered)
        self.set_access_many = as_streamed(streamed.set_access_many)
        self.delete_many = as_streamed(streamed.delete_many)
        self.create = as_streamed(streamed.create)
        self.delete_filtered = as_streamed(streamed.delete_filtered)
        self.list = as_streamed(streamed.list)
        self.list_contacts = as_streamed(streamed.list_contacts)
        self.add_contact = as_streamed(streamed.add_contact)
        self.remove_contact = as_streamed(streamed.remove_contact)


class AsyncCrmOpportunitiesWithStreamingResponse:
    """The methods of `AsyncCrmOpportunities`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCrmOpportunities) -> None:
        self.list_by_contact = as_streamed_async(streamed.list_by_contact)
        self.get = as_streamed_async(streamed.get)
        self.delete = as_streamed_async(streamed.delete)
        self.update = as_streamed_async(streamed.update)
        self.set_stage = as_streamed_async(streamed.set_stage)
        self.set_access = as_streamed_async(streamed.set_access)
        self.set_access_filtered = as_streamed_async(streamed.set_access_filtered)
        self.set_access_many = as_streamed_async(streamed.set_access_many)
        self.delete_many = as_streamed_async(streamed.delete_many)
        self.create = as_streamed_async(streamed.create)
        self.delete_filtered = as_streamed_async(streamed.delete_filtered)
        self.list = as_streamed_async(streamed.list)
        self.list_contacts = as_streamed_async(streamed.list_contacts)
        self.add_contact = as_streamed_async(streamed.add_contact)
        self.remove_contact = as_streamed_async(streamed.remove_contact)
