"""Links between conversations and CRM items."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.mail import MailCrmLink, MailCrmStatus

__all__ = ["AsyncMailCrm", "MailCrm"]

_LINK_CONVERSATION: Final[Operation[None]] = Operation(
    "mail.crm.link_conversation",
    "PUT",
    "/api/2.0/mail/conversations/crm/link",
    answer="none",
    body="json",
)
_MARK_CONVERSATION: Final[Operation[None]] = Operation(
    "mail.crm.mark_conversation",
    "PUT",
    "/api/2.0/mail/conversations/crm/mark",
    answer="none",
    body="json",
)
_UNMARK_CONVERSATION: Final[Operation[None]] = Operation(
    "mail.crm.unmark_conversation",
    "PUT",
    "/api/2.0/mail/conversations/crm/unmark",
    answer="none",
    body="json",
)
_CHECK_CONVERSATION: Final[Operation[MailCrmStatus]] = Operation(
    "mail.crm.check_conversation",
    "GET",
    "/api/2.0/mail/conversations/link/crm/status",
    MailCrmStatus,
)
_EXPORT_MESSAGE: Final[Operation[None]] = Operation(
    "mail.crm.export_message",
    "PUT",
    "/api/2.0/mail/messages/crm/export",
    answer="none",
    body="json",
)
_LIST_LINKED_ENTITIES: Final[Operation[list[MailCrmLink]]] = Operation(
    "mail.crm.list_linked_entities",
    "GET",
    "/api/2.0/mail/crm/linked/entities",
    list[MailCrmLink],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)


class MailCrm(Resource):
    """Links between conversations and CRM items."""

    with_raw_response = raw_view(lambda: MailCrmWithRawResponse)
    with_streaming_response = streaming_view(lambda: MailCrmWithStreamingResponse)

    def link_conversation(
        self,
        *,
        message_id: int | None = None,
        crm_contact_ids: Sequence[MailCrmLink] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> None:
        """Link a mail conversation to CRM entities; its new messages go to the CRM history from
        then on.

        Args:
            message_id: Id of any message of the conversation.
            crm_contact_ids: CRM items as `{entity_id, entity_type}`; types: 1 contact, 2 case, 3
                opportunity.
        """
        return self._call(
            _LINK_CONVERSATION,
            options,
            body={"id_message": message_id, "crm_contact_ids": crm_contact_ids},
        )

    def mark_conversation(
        self,
        *,
        message_id: int | None = None,
        crm_contact_ids: Sequence[MailCrmLink] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> None:
        """Flag a conversation as linked to CRM entities, so that its new messages enter the CRM
        history.

        Args:
            message_id: Id of any message of the conversation.
            crm_contact_ids: CRM items as `{entity_id, entity_type}`; types: 1 contact, 2 case, 3
                opportunity.
        """
        return self._call(
            _MARK_CONVERSATION,
            options,
            body={"id_message": message_id, "crm_contact_ids": crm_contact_ids},
        )

    def unmark_conversation(
        self,
        *,
        message_id: int | None = None,
        crm_contact_ids: Sequence[MailCrmLink] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> None:
        """Take the CRM flag off a conversation.

        Args:
            message_id: Id of any message of the conversation.
            crm_contact_ids: CRM items as `{entity_id, entity_type}`; types: 1 contact, 2 case, 3
                opportunity.
        """
        return self._call(
            _UNMARK_CONVERSATION,
            options,
            body={"id_message": message_id, "crm_contact_ids": crm_contact_ids},
        )

    def check_conversation(
        self, *, message_id: int, **options: Unpack[FormatCallOptions]
    ) -> MailCrmStatus:
        """Tell whether the conversation that holds a message is linked to CRM.

        Args:
            message_id: Id of the message, or of any message of the conversation.
        """
        return self._call(_CHECK_CONVERSATION, options, query={"message_id": message_id})

    def export_message(
        self,
        *,
        message_id: int | None = None,
        crm_contact_ids: Sequence[MailCrmLink] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> None:
        """Write a message into the relation history of CRM entities.

        Args:
            message_id: Id of any message of the conversation.
            crm_contact_ids: CRM items as `{entity_id, entity_type}`; types: 1 contact, 2 case, 3
                opportunity.
        """
        return self._call(
            _EXPORT_MESSAGE,
            options,
            body={"id_message": message_id, "crm_contact_ids": crm_contact_ids},
        )

    def list_linked_entities(
        self, *, message_id: int, **options: Unpack[ListOptions]
    ) -> Page[MailCrmLink]:
        """List the contacts, cases and opportunities a conversation is linked to.

        Args:
            message_id: Id of the message, or of any message of the conversation.
        """
        return self._paged(_LIST_LINKED_ENTITIES, options, query={"message_id": message_id})


class AsyncMailCrm(AsyncResource):
    """Links between conversations and CRM items.

    What its methods take and raise is told in `MailCrm`.
    """

    with_raw_response = raw_view(lambda: AsyncMailCrmWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncMailCrmWithStreamingResponse)

    async def link_conversation(
        self,
        *,
        message_id: int | None = None,
        crm_contact_ids: Sequence[MailCrmLink] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> None:
        """Link a mail conversation to CRM entities; its new messages go to the CRM history from
        then on.
        """
        return await self._call(
            _LINK_CONVERSATION,
            options,
            body={"id_message": message_id, "crm_contact_ids": crm_contact_ids},
        )

    async def mark_conversation(
        self,
        *,
        message_id: int | None = None,
        crm_contact_ids: Sequence[MailCrmLink] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> None:
        """Flag a conversation as linked to CRM entities, so that its new messages enter the CRM
        history.
        """
        return await self._call(
            _MARK_CONVERSATION,
            options,
            body={"id_message": message_id, "crm_contact_ids": crm_contact_ids},
        )

    async def unmark_conversation(
        self,
        *,
        message_id: int | None = None,
        crm_contact_ids: Sequence[MailCrmLink] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> None:
        """Take the CRM flag off a conversation."""
        return await self._call(
            _UNMARK_CONVERSATION,
            options,
            body={"id_message": message_id, "crm_contact_ids": crm_contact_ids},
        )

    async def check_conversation(
        self, *, message_id: int, **options: Unpack[FormatCallOptions]
    ) -> MailCrmStatus:
        """Tell whether the conversation that holds a message is linked to CRM."""
        return await self._call(_CHECK_CONVERSATION, options, query={"message_id": message_id})

    async def export_message(
        self,
        *,
        message_id: int | None = None,
        crm_contact_ids: Sequence[MailCrmLink] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> None:
        """Write a message into the relation history of CRM entities."""
        return await self._call(
            _EXPORT_MESSAGE,
            options,
            body={"id_message": message_id, "crm_contact_ids": crm_contact_ids},
        )

    def list_linked_entities(
        self, *, message_id: int, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[MailCrmLink]:
        """List the contacts, cases and opportunities a conversation is linked to.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_LINKED_ENTITIES, options, query={"message_id": message_id})


class MailCrmWithRawResponse:
    """The methods of `MailCrm`, answering with the raw response."""

    def __init__(self, raw: MailCrm) -> None:
        self.link_conversation = as_raw(raw.link_conversation)
        self.mark_conversation = as_raw(raw.mark_conversation)
        self.unmark_conversation = as_raw(raw.unmark_conversation)
        self.check_conversation = as_raw(raw.check_conversation)
        self.export_message = as_raw(raw.export_message)
        self.list_linked_entities = as_raw(raw.list_linked_entities)


class AsyncMailCrmWithRawResponse:
    """The methods of `AsyncMailCrm`, answering with the raw response."""

    def __init__(self, raw: AsyncMailCrm) -> None:
        self.link_conversation = as_raw_async(raw.link_conversation)
        self.mark_conversation = as_raw_async(raw.mark_conversation)
        self.unmark_conversation = as_raw_async(raw.unmark_conversation)
        self.check_conversation = as_raw_async(raw.check_conversation)
        self.export_message = as_raw_async(raw.export_message)
        self.list_linked_entities = as_raw_async(raw.list_linked_entities)


class MailCrmWithStreamingResponse:
    """The methods of `MailCrm`, each a context manager over its response."""

    def __init__(self, streamed: MailCrm) -> None:
        self.link_conversation = as_streamed(streamed.link_conversation)
        self.mark_conversation = as_streamed(streamed.mark_conversation)
        self.unmark_conversation = as_streamed(streamed.unmark_conversation)
        self.check_conversation = as_streamed(streamed.check_conversation)
        self.export_message = as_streamed(streamed.export_message)
        self.list_linked_entities = as_streamed(streamed.list_linked_entities)


class AsyncMailCrmWithStreamingResponse:
    """The methods of `AsyncMailCrm`, each a context manager over its response."""

    def __init__(self, streamed: AsyncMailCrm) -> None:
        self.link_conversation = as_streamed_async(streamed.link_conversation)
        self.mark_conversation = as_streamed_async(streamed.mark_conversation)
        self.unmark_conversation = as_streamed_async(streamed.unmark_conversation)
        self.check_conversation = as_streamed_async(streamed.check_conversation)
        self.export_message = as_streamed_async(streamed.export_message)
        self.list_linked_entities = as_streamed_async(streamed.list_linked_entities)
