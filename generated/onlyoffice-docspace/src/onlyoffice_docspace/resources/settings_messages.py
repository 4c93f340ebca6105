"""Messages to the administrator and requests to join."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.authentication import RecaptchaType

__all__ = ["AsyncSettingsMessages", "SettingsMessages"]

_SET_CONTACT_FORM: Final[Operation[str]] = Operation(
    "settings.messages.set_contact_form",
    "POST",
    "/api/2.0/settings/messagesettings",
    str,
    body="json",
)
_SEND_TO_ADMIN: Final[Operation[str]] = Operation(
    "settings.messages.send_to_admin",
    "POST",
    "/api/2.0/settings/sendadmmail",
    str,
    body="json",
    auth=(),
    limits=("requests", "writes", "daily_writes", "sensitive"),
)
_SEND_JOIN_INVITATION: Final[Operation[str]] = Operation(
    "settings.messages.send_join_invitation",
    "POST",
    "/api/2.0/settings/sendjoininvite",
    str,
    body="json",
    auth=(),
)


class SettingsMessages(Resource):
    """Messages to the administrator and requests to join."""

    with_raw_response = raw_view(lambda: SettingsMessagesWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsMessagesWithStreamingResponse)

    def set_contact_form(
        self, *, turn_on: bool | None = None, **options: Unpack[CallOptions]
    ) -> str:
        """Show or hide the form on the sign-in page for writing to the administrator.

        Args:
            turn_on: Whether messages to the administrator are allowed.
        """
        return self._call(_SET_CONTACT_FORM, options, body={"turnOn": turn_on})

    def send_to_admin(
        self,
        *,
        message: str,
        email: str,
        culture: str | None = None,
        recaptcha_type: RecaptchaType | None = None,
        recaptcha_response: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Send a message to the administrator from someone who cannot sign in.

        Args:
            message: At most 255 characters.
            email: At most 255 characters.
            culture: Language code.
            recaptcha_type: Kind of CAPTCHA.
            recaptcha_response: What the user answered to the CAPTCHA.
        """
        return self._call(
            _SEND_TO_ADMIN,
            options,
            body={
                "message": message,
                "email": email,
                "culture": culture,
                "recaptchaType": recaptcha_type,
                "recaptchaResponse": recaptcha_response,
            },
        )

    def send_join_invitation(
        self, *, email: str, culture: str | None = None, **options: Unpack[CallOptions]
    ) -> str:
        """Email an invitation with a link for joining the DocSpace.

        Args:
            email: At most 255 characters.
            culture: Language code.
        """
        return self._call(_SEND_JOIN_INVITATION, options, body={"email": email, "culture": culture})


class AsyncSettingsMessages(AsyncResource):
    """Messages to the administrator and requests to join.

    What its methods take and raise is told in `SettingsMessages`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsMessagesWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSettingsMessagesWithStreamingResponse)

    async def set_contact_form(
        self, *, turn_on: bool | None = None, **options: Unpack[CallOptions]
    ) -> str:
        """Show or hide the form on the sign-in page for writing to the administrator."""
        return await self._call(_SET_CONTACT_FORM, options, body={"turnOn": turn_on})

    async def send_to_admin(
        self,
        *,
        message: str,
        email: str,
        culture: str | None = None,
        recaptcha_type: RecaptchaType | None = None,
        recaptcha_response: str | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Send a message to the administrator from someone who cannot sign in."""
        return await self._call(
            _SEND_TO_ADMIN,
            options,
            body={
                "message": message,
                "email": email,
                "culture": culture,
                "recaptchaType": recaptcha_type,
                "recaptchaResponse": recaptcha_response,
            },
        )

    async def send_join_invitation(
        self, *, email: str, culture: str | None = None, **options: Unpack[CallOptions]
    ) -> str:
        """Email an invitation with a link for joining the DocSpace."""
        return await self._call(
            _SEND_JOIN_INVITATION, options, body={"email": email, "culture": culture}
        )


class SettingsMessagesWithRawResponse:
    """The methods of `SettingsMessages`, answering with the raw response."""

    def __init__(self, raw: SettingsMessages) -> None:
        self.set_contact_form = as_raw(raw.set_contact_form)
        self.send_to_admin = as_raw(raw.send_to_admin)
        self.send_join_invitation = as_raw(raw.send_join_invitation)


class AsyncSettingsMessagesWithRawResponse:
    """The methods of `AsyncSettingsMessages`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsMessages) -> None:
        self.set_contact_form = as_raw_async(raw.set_contact_form)
        self.send_to_admin = as_raw_async(raw.send_to_admin)
        self.send_join_invitation = as_raw_async(raw.send_join_invitation)


class SettingsMessagesWithStreamingResponse:
    """The methods of `SettingsMessages`, each a context manager over its response."""

    def __init__(self, streamed: SettingsMessages) -> None:
        self.set_contact_form = as_streamed(streamed.set_contact_form)
        self.send_to_admin = as_streamed(streamed.send_to_admin)
        self.send_join_invitation = as_streamed(streamed.send_join_invitation)


class AsyncSettingsMessagesWithStreamingResponse:
    """The methods of `AsyncSettingsMessages`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsMessages) -> None:
        self.set_contact_form = as_streamed_async(streamed.set_contact_form)
        self.send_to_admin = as_streamed_async(streamed.send_to_admin)
        self.send_join_invitation = as_streamed_async(streamed.send_join_invitation)
