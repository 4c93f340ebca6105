"""Guests and links that share them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.authentication import RecaptchaType
from ..types.people import EmployeeFull

__all__ = ["AsyncPeopleGuests", "PeopleGuests"]

_DELETE: Final[Operation[None]] = Operation(
    "people.guests.delete", "DELETE", "/api/2.0/people/guests", answer="none", body="json"
)
_APPROVE_SHARING_LINK: Final[Operation[EmployeeFull]] = Operation(
    "people.guests.approve_sharing_link",
    "POST",
    "/api/2.0/people/guests/share/approve",
    EmployeeFull,
    body="json",
)
_GET_SHARING_LINK: Final[Operation[str]] = Operation(
    "people.guests.get_sharing_link", "GET", "/api/2.0/people/guests/{userid}/share", str
)


class PeopleGuests(Resource):
    """Guests and links that share them."""

    with_raw_response = raw_view(lambda: PeopleGuestsWithRawResponse)
    with_streaming_response = streaming_view(lambda: PeopleGuestsWithStreamingResponse)

    def delete(
        self,
        *,
        user_ids: Sequence[UUID] | None = None,
        resend_all: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete guests and take them out of the rooms they were invited to.

        Args:
            user_ids: Ids of the users.
            resend_all: Whether every invitation is sent again.
        """
        return self._call(_DELETE, options, body={"userIds": user_ids, "resendAll": resend_all})

    def approve_sharing_link(
        self,
        *,
        email: str,
        recaptcha_type: RecaptchaType | None = None,
        recaptcha_response: str | None = None,
        **options: Unpack[CallOptions],
    ) -> EmployeeFull:
        """Accept a link that shares a guest, and return that guest's profile.

        Args:
            email: At most 255 characters.
            recaptcha_type: Kind of CAPTCHA.
            recaptcha_response: What the user answered to the CAPTCHA.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _APPROVE_SHARING_LINK,
            options,
            body={
                "email": email,
                "recaptchaType": recaptcha_type,
                "recaptchaResponse": recaptcha_response,
            },
        )

    def get_sharing_link(self, userid: UUID, **options: Unpack[CallOptions]) -> str:
        """Return a link that shares a guest with another user.

        Args:
            userid: Id of the user.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET_SHARING_LINK, options, path={"userid": userid})


class AsyncPeopleGuests(AsyncResource):
    """Guests and links that share them.

    What its methods take and raise is told in `PeopleGuests`.
    """

    with_raw_response = raw_view(lambda: AsyncPeopleGuestsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncPeopleGuestsWithStreamingResponse)

    async def delete(
        self,
        *,
        user_ids: Sequence[UUID] | None = None,
        resend_all: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Delete guests and take them out of the rooms they were invited to."""
        return await self._call(
            _DELETE, options, body={"userIds": user_ids, "resendAll": resend_all}
        )

    async def approve_sharing_link(
        self,
        *,
        email: str,
        recaptcha_type: RecaptchaType | None = None,
        recaptcha_response: str | None = None,
        **options: Unpack[CallOptions],
    ) -> EmployeeFull:
        """Accept a link that shares a guest, and return that guest's profile."""
        return await self._call(
            _APPROVE_SHARING_LINK,
            options,
            body={
                "email": email,
                "recaptchaType": recaptcha_type,
                "recaptchaResponse": recaptcha_response,
            },
        )

    async def get_sharing_link(self, userid: UUID, **options: Unpack[CallOptions]) -> str:
        """Return a link that shares a guest with another user."""
        return await self._call(_GET_SHARING_LINK, options, path={"userid": userid})


class PeopleGuestsWithRawResponse:
    """The methods of `PeopleGuests`, answering with the raw response."""

    def __init__(self, raw: PeopleGuests) -> None:
        self.delete = as_raw(raw.delete)
        self.approve_sharing_link = as_raw(raw.approve_sharing_link)
        self.get_sharing_link = as_raw(raw.get_sharing_link)


class AsyncPeopleGuestsWithRawResponse:
    """The methods of `AsyncPeopleGuests`, answering with the raw response."""

    def __init__(self, raw: AsyncPeopleGuests) -> None:
        self.delete = as_raw_async(raw.delete)
        self.approve_sharing_link = as_raw_async(raw.approve_sharing_link)
        self.get_sharing_link = as_raw_async(raw.get_sharing_link)


class PeopleGuestsWithStreamingResponse:
    """The methods of `PeopleGuests`, each a context manager over its response."""

    def __init__(self, streamed: PeopleGuests) -> None:
        self.delete = as_streamed(streamed.delete)
        self.approve_sharing_link = as_streamed(streamed.approve_sharing_link)
        self.get_sharing_link = as_streamed(streamed.get_sharing_link)


class AsyncPeopleGuestsWithStreamingResponse:
    """The methods of `AsyncPeopleGuests`, each a context manager over its response."""

    def __init__(self, streamed: AsyncPeopleGuests) -> None:
        self.delete = as_streamed_async(streamed.delete)
        self.approve_sharing_link = as_streamed_async(streamed.approve_sharing_link)
        self.get_sharing_link = as_streamed_async(streamed.get_sharing_link)
