"""The mail server that letters are sent by."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.security import SmtpSettings, SmtpTestStatus

__all__ = ["AsyncSecuritySmtp", "SecuritySmtp"]

_GET: Final[Operation[SmtpSettings]] = Operation(
    "security.smtp.get", "GET", "/api/2.0/smtpsettings/smtp", SmtpSettings
)
_SET: Final[Operation[SmtpSettings]] = Operation(
    "security.smtp.set",
    "POST",
    "/api/2.0/smtpsettings/smtp",
    SmtpSettings,
    body="json",
    secrets=frozenset({"credentialsUserPassword"}),
)
_RESET: Final[Operation[SmtpSettings]] = Operation(
    "security.smtp.reset", "DELETE", "/api/2.0/smtpsettings/smtp", SmtpSettings
)
_START_TEST: Final[Operation[SmtpTestStatus]] = Operation(
    "security.smtp.start_test",
    "GET",
    "/api/2.0/smtpsettings/smtp/test",
    SmtpTestStatus,
    limits=("requests", "reads", "sensitive"),
)
_GET_TEST_STATUS: Final[Operation[SmtpTestStatus]] = Operation(
    "security.smtp.get_test_status", "GET", "/api/2.0/smtpsettings/smtp/test/status", SmtpTestStatus
)


class SecuritySmtp(Resource):
    """The mail server that letters are sent by."""

    with_raw_response = raw_view(lambda: SecuritySmtpWithRawResponse)
    with_streaming_response = streaming_view(lambda: SecuritySmtpWithStreamingResponse)

    def get(self, **options: Unpack[CallOptions]) -> SmtpSettings:
        """Return the mail server settings of the portal.

        Raises:
            QuotaExceeded: The tariff or a quota does not allow it.
        """
        return self._call(_GET, options)

    def set(
        self,
        *,
        host: str | None = None,
        port: int | None = None,
        sender_address: str | None = None,
        sender_display_name: str | None = None,
        credentials_user_name: str | None = None,
        credentials_user_password: str | None = None,
        enable_ssl: bool | None = None,
        enable_auth: bool | None = None,
        use_ntlm: bool | None = None,
        is_default_settings: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> SmtpSettings:
        """Save the mail server settings of the portal.

        Args:
            host: SMTP server. At most 255 characters.
            port: Port of the SMTP server. From 1 to 65535.
            sender_address: Email address that letters are sent from. At most 255 characters.
            sender_display_name: Name that letters are sent under. At most 255 characters.
            credentials_user_name: User name for the SMTP server. At most 255 characters.
            credentials_user_password: Password for the SMTP server.
            enable_ssl: Whether SSL is used.
            enable_auth: Whether the SMTP server asks for sign-in.
            use_ntlm: Whether NTLM is used.
            is_default_settings: Whether these are the defaults.

        Raises:
            QuotaExceeded: The tariff or a quota does not allow it.
        """
        return self._call(
            _SET,
            options,
            body={
                "host": host,
                "port": port,
                "senderAddress": sender_address,
                "senderDisplayName": sender_display_name,
                "credentialsUserName": credentials_user_name,
                "credentialsUserPassword": credentials_user_password,
                "enableSSL": enable_ssl,
                "enableAuth": enable_auth,
                "useNtlm": use_ntlm,
                "isDefaultSettings": is_default_settings,
            },
        )

    def reset(self, **options: Unpack[CallOptions]) -> SmtpSettings:
        """Put the mail server settings back to the defaults.

        Raises:
            QuotaExceeded: The tariff or a quota does not allow it.
        """
        return self._call(_RESET, options)

    def start_test(self, **options: Unpack[CallOptions]) -> SmtpTestStatus:
        """Test the mail server settings by sending a message to the user's address.

        Raises:
            QuotaExceeded: The tariff or a quota does not allow it.
        """
        return self._call(_START_TEST, options)

    def get_test_status(self, **options: Unpack[CallOptions]) -> SmtpTestStatus:
        """Return how far the test of the mail server is.

        Raises:
            QuotaExceeded: The tariff or a quota does not allow it.
        """
        return self._call(_GET_TEST_STATUS, options)


class AsyncSecuritySmtp(AsyncResource):
    """The mail server that letters are sent by.

    What its methods take and raise is told in `SecuritySmtp`.
    """

    with_raw_response = raw_view(lambda: AsyncSecuritySmtpWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSecuritySmtpWithStreamingResponse)

    async def get(self, **options: Unpack[CallOptions]) -> SmtpSettings:
        """Return the mail server settings of the portal."""
        return await self._call(_GET, options)

    async def set(
        self,
        *,
        host: str | None = None,
        port: int | None = None,
        sender_address: str | None = None,
        sender_display_name: str | None = None,
        credentials_user_name: str | None = None,
        credentials_user_password: str | None = None,
        enable_ssl: bool | None = None,
        enable_auth: bool | None = None,
        use_ntlm: bool | None = None,
        is_default_settings: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> SmtpSettings:
        """Save the mail server settings of the portal."""
        return await self._call(
            _SET,
            options,
            body={
                "host": host,
                "port": port,
                "senderAddress": sender_address,
                "senderDisplayName": sender_display_name,
                "credentialsUserName": credentials_user_name,
                "credentialsUserPassword": credentials_user_password,
                "enableSSL": enable_ssl,
                "enableAuth": enable_auth,
                "useNtlm": use_ntlm,
                "isDefaultSettings": is_default_settings,
            },
        )

    async def reset(self, **options: Unpack[CallOptions]) -> SmtpSettings:
        """Put the mail server settings back to the defaults."""
        return await self._call(_RESET, options)

    async def start_test(self, **options: Unpack[CallOptions]) -> SmtpTestStatus:
        """Test the mail server settings by sending a message to the user's address."""
        return await self._call(_START_TEST, options)

    async def get_test_status(self, **options: Unpack[CallOptions]) -> SmtpTestStatus:
        """Return how far the test of the mail server is."""
        return await self._call(_GET_TEST_STATUS, options)


class SecuritySmtpWithRawResponse:
    """The methods of `SecuritySmtp`, answering with the raw response."""

    def __init__(self, raw: SecuritySmtp) -> None:
        self.get = as_raw(raw.get)
        self.set = as_raw(raw.set)
        self.reset = as_raw(raw.reset)
        self.start_test = as_raw(raw.start_test)
        self.get_test_status = as_raw(raw.get_test_status)


class AsyncSecuritySmtpWithRawResponse:
    """The methods of `AsyncSecuritySmtp`, answering with the raw response."""

    def __init__(self, raw: AsyncSecuritySmtp) -> None:
        self.get = as_raw_async(raw.get)
        self.set = as_raw_async(raw.set)
        self.reset = as_raw_async(raw.reset)
        self.start_test = as_raw_async(raw.start_test)
        self.get_test_status = as_raw_async(raw.get_test_status)


class SecuritySmtpWithStreamingResponse:
    """The methods of `SecuritySmtp`, each a context manager over its response."""

    def __init__(self, streamed: SecuritySmtp) -> None:
        self.get = as_streamed(streamed.get)
        self.set = as_streamed(streamed.set)
        self.reset = as_streamed(streamed.reset)
        self.start_test = as_streamed(streamed.start_test)
        self.get_test_status = as_streamed(streamed.get_test_status)


class AsyncSecuritySmtpWithStreamingResponse:
    """The methods of `AsyncSecuritySmtp`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSecuritySmtp) -> None:
        self.get = as_streamed_async(streamed.get)
        self.set = as_streamed_async(streamed.set)
        self.reset = as_streamed_async(streamed.reset)
        self.start_test = as_streamed_async(streamed.start_test)
        self.get_test_status = as_streamed_async(streamed.get_test_status)
