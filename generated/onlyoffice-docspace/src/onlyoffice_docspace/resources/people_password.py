"""Passwords of users."""

from __future__ import annotations

from typing import Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.authentication import RecaptchaType
from ..types.people import EmployeeFull

__all__ = ["AsyncPeoplePassword", "PeoplePassword"]

_SET: Final[Operation[EmployeeFull]] = Operation(
    "people.password.set",
    "PUT",
    "/api/2.0/people/{userid}/password",
    EmployeeFull,
    body="json",
    secrets=frozenset({"password", "passwordHash"}),
    limits=("requests", "writes", "daily_writes", "sensitive"),
)
_SEND_REMINDER: Final[Operation[str]] = Operation(
    "people.password.send_reminder",
    "POST",
    "/api/2.0/people/password",
    str,
    body="json",
    auth=(),
    limits=("requests", "writes", "daily_writes", "sensitive", "passwords"),
)


class PeoplePassword(Resource):
    """Passwords of users."""

    with_raw_response = raw_view(lambda: PeoplePasswordWithRawResponse)
    with_streaming_response = streaming_view(lambda: PeoplePasswordWithStreamingResponse)

    def set(
        self,
        userid: UUID,
        *,
        password: str | None = None,
        password_hash: str | None = None,
        email: str | None = None,
        enc_email: str | None = None,
        **options: Unpack[CallOptions],
    ) -> EmployeeFull:
        """Set a new password for a user.

        Args:
            userid: Id of the user.
            password_hash: Hash of the user's password.
            email: At most 255 characters.
            enc_email: Email of the user, encrypted.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SET,
            options,
            path={"userid": userid},
            body={
                "password": password,
                "passwordHash": password_hash,
                "email": email,
                "encEmail": enc_email,
            },
        )

    def send_reminder(
        self,
        *,
        email: str,
        recaptcha_type: RecaptchaType | None = None,
        recaptcha_response: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Email a password reminder to the given address.

        Args:
            email: At most 255 characters.
            recaptcha_type: Kind of CAPTCHA.
            recaptcha_response: What the user answered to the CAPTCHA.
        """
        return self._call(
            _SEND_REMINDER,
            options,
            body={
                "email": email,
                "recaptchaType": recaptcha_type,
                "recaptchaResponse": recaptcha_response,
            },
        )


class AsyncPeoplePassword(AsyncResource):
    """Passwords of users.

    What its methods take and raise is told in `PeoplePassword`.
    """

    with_raw_response = raw_view(lambda: AsyncPeoplePasswordWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncPeoplePasswordWithStreamingResponse)

    async def set(
        self,
        userid: UUID,
        *,
        password: str | None = None,
        password_hash: str | None = None,
        email: str | None = None,
        enc_email: str | None = None,
        **options: Unpack[CallOptions],
    ) -> EmployeeFull:
        """Set a new password for a user."""
        return await self._call(
            _SET,
            options,
            path={"userid": userid},
            body={
                "password": password,
                "passwordHash": password_hash,
                "email": email,
                "encEmail": enc_email,
            },
        )

    async def send_reminder(
        self,
        *,
        email: str,
        recaptcha_type: RecaptchaType | None = None,
        recaptcha_response: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Email a password reminder to the given address."""
        return await self._call(
            _SEND_REMINDER,
            options,
            body={
                "email": email,
                "recaptchaType": recaptcha_type,
                "recaptchaResponse": recaptcha_response,
            },
        )


class PeoplePasswordWithRawResponse:
    """The methods of `PeoplePassword`, answering with the raw response."""

    def __init__(self, raw: PeoplePassword) -> None:
        self.set = as_raw(raw.set)
        self.send_reminder = as_raw(raw.send_reminder)


class AsyncPeoplePasswordWithRawResponse:
    """The methods of `AsyncPeoplePassword`, answering with the raw response."""

    def __init__(self, raw: AsyncPeoplePassword) -> None:
        self.set = as_raw_async(raw.set)
        self.send_reminder = as_raw_async(raw.send_reminder)


class PeoplePasswordWithStreamingResponse:
    """The methods of `PeoplePassword`, each a context manager over its response."""

    def __init__(self, streamed: PeoplePassword) -> None:
        self.set = as_streamed(streamed.set)
        self.send_reminder = as_streamed(streamed.send_reminder)


class AsyncPeoplePasswordWithStreamingResponse:
    """The methods of `AsyncPeoplePassword`, each a context manager over its response."""

    def __init__(self, streamed: AsyncPeoplePassword) -> None:
        self.set = as_streamed_async(streamed.set)
        self.send_reminder = as_streamed_async(streamed.send_reminder)
