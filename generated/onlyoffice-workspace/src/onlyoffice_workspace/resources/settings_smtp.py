"""Mail server that the portal sends through."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.settings import SmtpOperation, SmtpSettings

__all__ = ["AsyncSettingsSmtp", "SettingsSmtp"]

_GET: Final[Operation[SmtpSettings]] = Operation(
    "settings.smtp.get", "GET", "/api/2.0/settings/smtp", SmtpSettings
)
_SAVE: Final[Operation[SmtpSettings]] = Operation(
    "settings.smtp.save", "POST", "/api/2.0/settings/smtp", SmtpSettings, body="json"
)
_RESET: Final[Operation[SmtpSettings]] = Operation(
    "settings.smtp.reset", "DELETE", "/api/2.0/settings/smtp", SmtpSettings
)
_TEST: Final[Operation[SmtpOperation]] = Operation(
    "settings.smtp.test", "GET", "/api/2.0/settings/smtp/test", SmtpOperation
)
_GET_TEST_STATUS: Final[Operation[SmtpOperation]] = Operation(
    "settings.smtp.get_test_status", "GET", "/api/2.0/settings/smtp/test/status", SmtpOperation
)


class SettingsSmtp(Resource):
    """Mail server that the portal sends through."""

    with_raw_response = raw_view(lambda: SettingsSmtpWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsSmtpWithStreamingResponse)

    def get(self, **options: Unpack[FormatCallOptions]) -> SmtpSettings:
        """Return the SMTP settings of the portal."""
        return self._call(_GET, options)

    def save(
        self, *, smtp_settings: SmtpSettings, **options: Unpack[FormatCallOptions]
    ) -> SmtpSettings:
        """Save the SMTP settings of the portal."""
        return self._call(_SAVE, options, body={"smtpSettings": smtp_settings})

    def reset(self, **options: Unpack[FormatCallOptions]) -> SmtpSettings:
        """Put the SMTP settings of the portal back to their defaults."""
        return self._call(_RESET, options)

    def test(self, **options: Unpack[FormatCallOptions]) -> SmtpOperation:
        """Start a test of the SMTP settings by sending a message to the current user."""
        return self._call(_TEST, options)

    def get_test_status(self, **options: Unpack[FormatCallOptions]) -> SmtpOperation:
        """Return how far the SMTP test has got."""
        return self._call(_GET_TEST_STATUS, options)


class AsyncSettingsSmtp(AsyncResource):
    """Mail server that the portal sends through.

    What its methods take and raise is told in `SettingsSmtp`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsSmtpWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSettingsSmtpWithStreamingResponse)

    async def get(self, **options: Unpack[FormatCallOptions]) -> SmtpSettings:
        """Return the SMTP settings of the portal."""
        return await self._call(_GET, options)

    async def save(
        self, *, smtp_settings: SmtpSettings, **options: Unpack[FormatCallOptions]
    ) -> SmtpSettings:
        """Save the SMTP settings of the portal."""
        return await self._call(_SAVE, options, body={"smtpSettings": smtp_settings})

    async def reset(self, **options: Unpack[FormatCallOptions]) -> SmtpSettings:
        """Put the SMTP settings of the portal back to their defaults."""
        return await self._call(_RESET, options)

    async def test(self, **options: Unpack[FormatCallOptions]) -> SmtpOperation:
        """Start a test of the SMTP settings by sending a message to the current user."""
        return await self._call(_TEST, options)

    async def get_test_status(self, **options: Unpack[FormatCallOptions]) -> SmtpOperation:
        """Return how far the SMTP test has got."""
        return await self._call(_GET_TEST_STATUS, options)


class SettingsSmtpWithRawResponse:
    """The methods of `SettingsSmtp`, answering with the raw response."""

    def __init__(self, raw: SettingsSmtp) -> None:
        self.get = as_raw(raw.get)
        self.save = as_raw(raw.save)
        self.reset = as_raw(raw.reset)
        self.test = as_raw(raw.test)
        self.get_test_status = as_raw(raw.get_test_status)


class AsyncSettingsSmtpWithRawResponse:
    """The methods of `AsyncSettingsSmtp`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsSmtp) -> None:
        self.get = as_raw_async(raw.get)
        self.save = as_raw_async(raw.save)
        self.reset = as_raw_async(raw.reset)
        self.test = as_raw_async(raw.test)
        self.get_test_status = as_raw_async(raw.get_test_status)


class SettingsSmtpWithStreamingResponse:
    """The methods of `SettingsSmtp`, each a context manager over its response."""

    def __init__(self, streamed: SettingsSmtp) -> None:
        self.get = as_streamed(streamed.get)
        self.save = as_streamed(streamed.save)
        self.reset = as_streamed(streamed.reset)
        self.test = as_streamed(streamed.test)
        self.get_test_status = as_streamed(streamed.get_test_status)


class AsyncSettingsSmtpWithStreamingResponse:
    """The methods of `AsyncSettingsSmtp`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsSmtp) -> None:
        self.get = as_streamed_async(streamed.get)
        self.save = as_streamed_async(streamed.save)
        self.reset = as_streamed_async(streamed.reset)
        self.test = as_streamed_async(streamed.test)
        self.get_test_status = as_streamed_async(streamed.get_test_status)
