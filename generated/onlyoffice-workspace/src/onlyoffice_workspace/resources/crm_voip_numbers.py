"""Phone numbers that the portal owns or may buy."""

from __future__ import annotations

from typing import Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.crm import VoipPhone, VoipWorkingHours

__all__ = ["AsyncCrmVoipNumbers", "CrmVoipNumbers"]

_LIST_AVAILABLE: Final[Operation[list[VoipPhone]]] = Operation(
    "crm.voip.numbers.list_available",
    "GET",
    "/api/2.0/crm/voip/numbers/available",
    list[VoipPhone],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST_UNLINKED: Final[Operation[list[VoipPhone]]] = Operation(
    "crm.voip.numbers.list_unlinked",
    "GET",
    "/api/2.0/crm/voip/numbers/unlinked",
    list[VoipPhone],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST: Final[Operation[list[VoipPhone]]] = Operation(
    "crm.voip.numbers.list",
    "GET",
    "/api/2.0/crm/voip/numbers/existing",
    list[VoipPhone],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_BUY: Final[Operation[VoipPhone]] = Operation(
    "crm.voip.numbers.buy", "POST", "/api/2.0/crm/voip/numbers", VoipPhone, body="json"
)
_LINK: Final[Operation[VoipPhone]] = Operation(
    "crm.voip.numbers.link", "POST", "/api/2.0/crm/voip/numbers/link", VoipPhone, body="json"
)
_DELETE: Final[Operation[VoipPhone]] = Operation(
    "crm.voip.numbers.delete", "DELETE", "/api/2.0/crm/voip/numbers/{numberId}", VoipPhone
)
_GET: Final[Operation[VoipPhone]] = Operation(
    "crm.voip.numbers.get", "GET", "/api/2.0/crm/voip/numbers/{numberId}", VoipPhone
)
_GET_CURRENT: Final[Operation[VoipPhone]] = Operation(
    "crm.voip.numbers.get_current", "GET", "/api/2.0/crm/voip/numbers/current", VoipPhone
)
_GET_TOKEN: Final[Operation[str]] = Operation(
    "crm.voip.numbers.get_token", "GET", "/api/2.0/crm/voip/token", str
)
_UPDATE_SETTINGS: Final[Operation[VoipPhone]] = Operation(
    "crm.voip.numbers.update_settings",
    "PUT",
    "/api/2.0/crm/voip/numbers/{numberId}/settings",
    VoipPhone,
    body="json",
)


class CrmVoipNumbers(Resource):
    """Phone numbers that the portal owns or may buy."""

    with_raw_response = raw_view(lambda: CrmVoipNumbersWithRawResponse)
    with_streaming_response = streaming_view(lambda: CrmVoipNumbersWithStreamingResponse)

    def list_available(
        self,
        *,
        number_type: int | None = None,
        iso_country_code: str | None = None,
        **options: Unpack[ListOptions],
    ) -> Page[VoipPhone]:
        """Return the available phone numbers of a given type and country.

        Args:
            number_type: Number of the kind of phone number.
            iso_country_code: ISO code of the country.
        """
        return self._paged(
            _LIST_AVAILABLE,
            options,
            query={"numberType": number_type, "isoCountryCode": iso_country_code},
        )

    def list_unlinked(self, **options: Unpack[ListOptions]) -> Page[VoipPhone]:
        """Return the phone numbers that are not linked."""
        return self._paged(_LIST_UNLINKED, options)

    def list(self, **options: Unpack[ListOptions]) -> Page[VoipPhone]:
        """Return all existing phone numbers."""
        return self._paged(_LIST, options)

    def buy(self, *, number: str, **options: Unpack[FormatCallOptions]) -> VoipPhone:
        """Buy a phone number.

        Args:
            number: Phone number.
        """
        return self._call(_BUY, options, body={"number": number})

    def link(self, *, id: str, **options: Unpack[FormatCallOptions]) -> VoipPhone:
        """Link a new phone number to the VoIP provider.

        Args:
            id: Id of the phone number.
        """
        return self._call(_LINK, options, body={"id": id})

    def delete(self, number_id: str, **options: Unpack[FormatCallOptions]) -> VoipPhone:
        """Delete a phone number.

        Args:
            number_id: Id of the phone number.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"numberId": number_id})

    def get(self, number_id: str, **options: Unpack[FormatCallOptions]) -> VoipPhone:
        """Return one phone number.

        Args:
            number_id: Id of the phone number.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"numberId": number_id})

    def get_current(self, **options: Unpack[FormatCallOptions]) -> VoipPhone:
        """Return the current phone number."""
        return self._call(_GET_CURRENT, options)

    def get_token(self, **options: Unpack[FormatCallOptions]) -> str:
        """Return the token of the current phone number."""
        return self._call(_GET_TOKEN, options)

    def update_settings(
        self,
        number_id: str,
        *,
        greeting: str | None = None,
        hold_up: str | None = None,
        wait: str | None = None,
        voice_mail: str | None = None,
        working_hours: VoipWorkingHours | None = None,
        allow_outgoing_calls: bool | None = None,
        record: bool | None = None,
        alias: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> VoipPhone:
        """Change the greeting, hold music, voice mail and other settings of a phone number.

        Args:
            number_id: Id of the phone number.
            greeting: Greeting that callers hear first.
            hold_up: Music that callers hear while on hold.
            wait: URL of the voicemail service for callers who have waited too long.
            voice_mail: Message played when the queue is full or the wait too long, before callers
                leave a voicemail.
            allow_outgoing_calls: Whether outgoing calls are allowed.
            record: Whether calls may be recorded.
            alias: Alias of the phone number.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE_SETTINGS,
            options,
            path={"numberId": number_id},
            body={
                "greeting": greeting,
                "holdUp": hold_up,
                "wait": wait,
                "voiceMail": voice_mail,
                "workingHours": working_hours,
                "allowOutgoingCalls": allow_outgoing_calls,
                "record": record,
                "alias": alias,
            },
        )


class AsyncCrmVoipNumbers(AsyncResource):
    """Phone numbers that the portal owns or may buy.

    What its methods take and raise is told in `CrmVoipNumbers`.
    """

    with_raw_response = raw_view(lambda: AsyncCrmVoipNumbersWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCrmVoipNumbersWithStreamingResponse)

    def list_available(
        self,
        *,
        number_type: int | None = None,
        iso_country_code: str | None = None,
        **options: Unpack[ListOptions],
    ) -> AsyncPaginator[VoipPhone]:
        """Return the available phone numbers of a given type and country.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST_AVAILABLE,
            options,
            query={"numberType": number_type, "isoCountryCode": iso_country_code},
        )

    def list_unlinked(self, **options: Unpack[ListOptions]) -> AsyncPaginator[VoipPhone]:
        """Return the phone numbers that are not linked.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_UNLINKED, options)

    def list(self, **options: Unpack[ListOptions]) -> AsyncPaginator[VoipPhone]:
        """Return all existing phone numbers.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options)

    async def buy(self, *, number: str, **options: Unpack[FormatCallOptions]) -> VoipPhone:
        """Buy a phone number."""
        return await self._call(_BUY, options, body={"number": number})

    async def link(self, *, id: str, **options: Unpack[FormatCallOptions]) -> VoipPhone:
        """Link a new phone number to the VoIP provider."""
        return await self._call(_LINK, options, body={"id": id})

    async def delete(self, number_id: str, **options: Unpack[FormatCallOptions]) -> VoipPhone:
        """Delete a phone number."""
        return await self._call(_DELETE, options, path={"numberId": number_id})

    async def get(self, number_id: str, **options: Unpack[FormatCallOptions]) -> VoipPhone:
        """Return one phone number."""
        return await self._call(_GET, options, path={"numberId": number_id})

    async def get_current(self, **options: Unpack[FormatCallOptions]) -> VoipPhone:
        """Return the current phone number."""
        return await self._call(_GET_CURRENT, options)

    async def get_token(self, **options: Unpack[FormatCallOptions]) -> str:
        """Return the token of the current phone number."""
        return await self._call(_GET_TOKEN, options)

    async def update_settings(
        self,
        number_id: str,
        *,
        greeting: str | None = None,
        hold_up: str | None = None,
        wait: str | None = None,
        voice_mail: str | None = None,
        working_hours: VoipWorkingHours | None = None,
        allow_outgoing_calls: bool | None = None,
        record: bool | None = None,
        alias: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> VoipPhone:
        """Change the greeting, hold music, voice mail and other settings of a phone number."""
        return await self._call(
            _UPDATE_SETTINGS,
            options,
            path={"numberId": number_id},
            body={
                "greeting": greeting,
                "holdUp": hold_up,
                "wait": wait,
                "voiceMail": voice_mail,
                "workingHours": working_hours,
                "allowOutgoingCalls": allow_outgoing_calls,
                "record": record,
                "alias": alias,
            },
        )


class CrmVoipNumbersWithRawResponse:
    """The methods of `CrmVoipNumbers`, answering with the raw response."""

    def __init__(self, raw: CrmVoipNumbers) -> None:
        self.list_available = as_raw(raw.list_available)
        self.list_unlinked = as_raw(raw.list_unlinked)
        self.list = as_raw(raw.list)
        self.buy = as_raw(raw.buy)
        self.link = as_raw(raw.link)
        self.delete = as_raw(raw.delete)
        self.get = as_raw(raw.get)
        self.get_current = as_raw(raw.get_current)
        self.get_token = as_raw(raw.get_token)
        self.update_settings = as_raw(raw.update_settings)


class AsyncCrmVoipNumbersWithRawResponse:
    """The methods of `AsyncCrmVoipNumbers`, answering with the raw response."""

    def __init__(self, raw: AsyncCrmVoipNumbers) -> None:
        self.list_available = as_raw_async(raw.list_available)
        self.list_unlinked = as_raw_async(raw.list_unlinked)
        self.list = as_raw_async(raw.list)
        self.buy = as_raw_async(raw.buy)
        self.link = as_raw_async(raw.link)
        self.delete = as_raw_async(raw.delete)
        self.get = as_raw_async(raw.get)
        self.get_current = as_raw_async(raw.get_current)
        self.get_token = as_raw_async(raw.get_token)
        self.update_settings = as_raw_async(raw.update_settings)


class CrmVoipNumbersWithStreamingResponse:
    """The methods of `CrmVoipNumbers`, each a context manager over its response."""

    def __init__(self, streamed: CrmVoipNumbers) -> None:
        self.list_available = as_streamed(streamed.list_available)
        self.list_unlinked = as_streamed(streamed.list_unlinked)
        self.list = as_streamed(streamed.list)
        self.buy = as_streamed(streamed.buy)
        self.link = as_streamed(streamed.link)
        self.delete = as_streamed(streamed.delete)
        self.get = as_streamed(streamed.get)
        self.get_current = as_streamed(streamed.get_current)
        self.get_token = as_streamed(streamed.get_token)
        self.update_settings = as_streamed(streamed.update_settings)


class AsyncCrmVoipNumbersWithStreamingResponse:
    """The methods of `AsyncCrmVoipNumbers`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCrmVoipNumbers) -> None:
        self.list_available = as_streamed_async(streamed.list_available)
        self.list_unlinked = as_streamed_async(streamed.list_unlinked)
        self.list = as_streamed_async(streamed.list)
        self.buy = as_streamed_async(streamed.buy)
        self.link = as_streamed_async(streamed.link)
        self.delete = as_streamed_async(streamed.delete)
        self.get = as_streamed_async(streamed.get)
        self.get_current = as_streamed_async(streamed.get_current)
        self.get_token = as_streamed_async(streamed.get_token)
        self.update_settings = as_streamed_async(streamed.update_settings)
