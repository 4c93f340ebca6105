"""Phone calls."""

from __future__ import annotations

from datetime import datetime
from typing import Final, Unpack
from uuid import UUID

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.crm import VoipCall

__all__ = ["AsyncCrmVoipCalls", "CrmVoipCalls"]

_MAKE: Final[Operation[VoipCall]] = Operation(
    "crm.voip.calls.make", "POST", "/api/2.0/crm/voip/call", VoipCall, body="json"
)
_LIST: Final[Operation[list[VoipCall]]] = Operation(
    "crm.voip.calls.list",
    "GET",
    "/api/2.0/crm/voip/call",
    list[VoipCall],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_ANSWER: Final[Operation[VoipCall]] = Operation(
    "crm.voip.calls.answer", "POST", "/api/2.0/crm/voip/call/{callId}/answer", VoipCall
)
_REJECT: Final[Operation[VoipCall]] = Operation(
    "crm.voip.calls.reject", "POST", "/api/2.0/crm/voip/call/{callId}/reject", VoipCall
)
_REDIRECT: Final[Operation[VoipCall]] = Operation(
    "crm.voip.calls.redirect",
    "POST",
    "/api/2.0/crm/voip/call/{callId}/redirect",
    VoipCall,
    body="json",
)
_SAVE: Final[Operation[VoipCall]] = Operation(
    "crm.voip.calls.save", "POST", "/api/2.0/crm/voip/call/{callId}", VoipCall, body="json"
)
_GET: Final[Operation[VoipCall]] = Operation(
    "crm.voip.calls.get", "GET", "/api/2.0/crm/voip/call/{callId}", VoipCall
)
_SAVE_PRICE: Final[Operation[None]] = Operation(
    "crm.voip.calls.save_price", "POST", "/api/2.0/crm/voip/price/{callId}", answer="none"
)
_LIST_MISSED: Final[Operation[list[VoipCall]]] = Operation(
    "crm.voip.calls.list_missed",
    "GET",
    "/api/2.0/crm/voip/call/missed",
    list[VoipCall],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)


class CrmVoipCalls(Resource):
    """Phone calls."""

    with_raw_response = raw_view(lambda: CrmVoipCallsWithRawResponse)
    with_streaming_response = streaming_view(lambda: CrmVoipCallsWithStreamingResponse)

    def make(
        self,
        *,
        to: str | None = None,
        contact_id: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> VoipCall:
        """Call a phone number, if you like on behalf of a contact.

        Args:
            to: Phone number to call.
            contact_id: Id of the contact.
        """
        return self._call(_MAKE, options, body={"to": to, "contactId": contact_id})

    def list(
        self,
        *,
        call_type: str | None = None,
        from_: datetime | None = None,
        to: datetime | None = None,
        agent: UUID | None = None,
        client: int | None = None,
        contact_id: int | None = None,
        **options: Unpack[ListOptions],
    ) -> Page[VoipCall]:
        """Return the calls, narrowed by type, dates, agent, client or contact.

        Args:
            call_type: Kind of phone call.
            from_: Start of the period.
            to: End of the period.
            agent: Ids of the call agents.
            client: Client of the call.
            contact_id: Id of the contact.
        """
        return self._paged(
            _LIST,
            options,
            query={
                "callType": call_type,
                "from": from_,
                "to": to,
                "agent": agent,
                "client": client,
                "contactID": contact_id,
            },
        )

    def answer(self, call_id: str, **options: Unpack[FormatCallOptions]) -> VoipCall:
        """Answer a phone call.

        Args:
            call_id: Id of the phone call.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_ANSWER, options, path={"callId": call_id})

    def reject(self, call_id: str, **options: Unpack[FormatCallOptions]) -> VoipCall:
        """Reject a phone call.

        Args:
            call_id: Id of the phone call.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_REJECT, options, path={"callId": call_id})

    def redirect(self, call_id: str, *, to: str, **options: Unpack[FormatCallOptions]) -> VoipCall:
        """Redirect a phone call to another number.

        Args:
            call_id: Id of the phone call.
            to: Phone number to which the call is redirected.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_REDIRECT, options, path={"callId": call_id}, body={"to": to})

    def save(
        self,
        call_id: str,
        *,
        from_: str | None = None,
        to: str | None = None,
        answered_by: UUID | None = None,
        status: int | None = None,
        contact_id: str | None = None,
        price: float | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> VoipCall:
        """Save a call with its numbers, status, contact and price.

        Args:
            call_id: Id of the phone call.
            from_: Phone number of the caller.
            to: Phone number to call.
            answered_by: Id of the phone number that answered the call.
            status: Number of the status.
            contact_id: Id of the contact.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SAVE,
            options,
            path={"callId": call_id},
            body={
                "from": from_,
                "to": to,
                "answeredBy": answered_by,
                "status": status,
                "contactId": contact_id,
                "price": price,
            },
        )

    def get(self, call_id: str, **options: Unpack[FormatCallOptions]) -> VoipCall:
        """Return one phone call in full.

        Args:
            call_id: Id of the phone call.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"callId": call_id})

    def save_price(self, call_id: str, **options: Unpack[FormatCallOptions]) -> None:
        """Save the price of a call.

        Args:
            call_id: Id of the phone call.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_SAVE_PRICE, options, path={"callId": call_id})

    def list_missed(self, **options: Unpack[ListOptions]) -> Page[VoipCall]:
        """Return all missed calls."""
        return self._paged(_LIST_MISSED, options)


class AsyncCrmVoipCalls(AsyncResource):
    """Phone calls.

    What its methods take and raise is told in `CrmVoipCalls`.
    """

    with_raw_response = raw_view(lambda: AsyncCrmVoipCallsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCrmVoipCallsWithStreamingResponse)

    async def make(
        self,
        *,
        to: str | None = None,
        contact_id: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> VoipCall:
        """Call a phone number, if you like on behalf of a contact."""
        return await self._call(_MAKE, options, body={"to": to, "contactId": contact_id})

    def list(
        self,
        *,
        call_type: str | None = None,
        from_: datetime | None = None,
        to: datetime | None = None,
        agent: UUID | None = None,
        client: int | None = None,
        contact_id: int | None = None,
        **options: Unpack[ListOptions],
    ) -> AsyncPaginator[VoipCall]:
        """Return the calls, narrowed by type, dates, agent, client or contact.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST,
            options,
            query={
                "callType": call_type,
                "from": from_,
                "to": to,
                "agent": agent,
                "client": client,
                "contactID": contact_id,
            },
        )

    async def answer(self, call_id: str, **options: Unpack[FormatCallOptions]) -> VoipCall:
        """Answer a phone call."""
        return await self._call(_ANSWER, options, path={"callId": call_id})

    async def reject(self, call_id: str, **options: Unpack[FormatCallOptions]) -> VoipCall:
        """Reject a phone call."""
        return await self._call(_REJECT, options, path={"callId": call_id})

    async def redirect(
        self, call_id: str, *, to: str, **options: Unpack[FormatCallOptions]
    ) -> VoipCall:
        """Redirect a phone call to another number."""
        return await self._call(_REDIRECT, options, path={"callId": call_id}, body={"to": to})

    async def save(
        self,
        call_id: str,
        *,
        from_: str | None = None,
        to: str | None = None,
        answered_by: UUID | None = None,
        status: int | None = None,
        contact_id: str | None = None,
        price: float | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> VoipCall:
        """Save a call with its numbers, status, contact and price."""
        return await self._call(
            _SAVE,
            options,
            path={"callId": call_id},
            body={
                "from": from_,
                "to": to,
                "answeredBy": answered_by,
                "status": status,
                "contactId": contact_id,
                "price": price,
            },
        )

    async def get(self, call_id: str, **options: Unpack[FormatCallOptions]) -> VoipCall:
        """Return one phone call in full."""
        return await self._call(_GET, options, path={"callId": call_id})

    async def save_price(self, call_id: str, **options: Unpack[FormatCallOptions]) -> None:
        """Save the price of a call."""
        return await self._call(_SAVE_PRICE, options, path={"callId": call_id})

    def list_missed(self, **options: Unpack[ListOptions]) -> AsyncPaginator[VoipCall]:
        """Return all missed calls.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_MISSED, options)


class CrmVoipCallsWithRawResponse:
    """The methods of `CrmVoipCalls`, answering with the raw response."""

    def __init__(self, raw: CrmVoipCalls) -> None:
        self.make = as_raw(raw.make)
        self.list = as_raw(raw.list)
        self.answer = as_raw(raw.answer)
        self.reject = as_raw(raw.reject)
        self.redirect = as_raw(raw.redirect)
        self.save = as_raw(raw.save)
        self.get = as_raw(raw.get)
        self.save_price = as_raw(raw.save_price)
        self.list_missed = as_raw(raw.list_missed)


class AsyncCrmVoipCallsWithRawResponse:
    """The methods of `AsyncCrmVoipCalls`, answering with the raw response."""

    def __init__(self, raw: AsyncCrmVoipCalls) -> None:
        self.make = as_raw_async(raw.make)
        self.list = as_raw_async(raw.list)
        self.answer = as_raw_async(raw.answer)
        self.reject = as_raw_async(raw.reject)
        self.redirect = as_raw_async(raw.redirect)
        self.save = as_raw_async(raw.save)
        self.get = as_raw_async(raw.get)
        self.save_price = as_raw_async(raw.save_price)
        self.list_missed = as_raw_async(raw.list_missed)


class CrmVoipCallsWithStreamingResponse:
    """The methods of `CrmVoipCalls`, each a context manager over its response."""

    def __init__(self, streamed: CrmVoipCalls) -> None:
        self.make = as_streamed(streamed.make)
        self.list = as_streamed(streamed.list)
        self.answer = as_streamed(streamed.answer)
        self.reject = as_streamed(streamed.reject)
        self.redirect = as_streamed(streamed.redirect)
        self.save = as_streamed(streamed.save)
        self.get = as_streamed(streamed.get)
        self.save_price = as_streamed(streamed.save_price)
        self.list_missed = as_streamed(streamed.list_missed)


class AsyncCrmVoipCallsWithStreamingResponse:
    """The methods of `AsyncCrmVoipCalls`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCrmVoipCalls) -> None:
        self.make = as_streamed_async(streamed.make)
        self.list = as_streamed_async(streamed.list)
        self.answer = as_streamed_async(streamed.answer)
        self.reject = as_streamed_async(streamed.reject)
        self.redirect = as_streamed_async(streamed.redirect)
        self.save = as_streamed_async(streamed.save)
        self.get = as_streamed_async(streamed.get)
        self.save_price = as_streamed_async(streamed.save_price)
        self.list_missed = as_streamed_async(streamed.list_missed)
