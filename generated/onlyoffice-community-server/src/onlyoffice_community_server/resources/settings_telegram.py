"""Connection of the user to Telegram."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async

__all__ = ["AsyncSettingsTelegram", "SettingsTelegram"]

_CHECK_CONNECTION: Final[Operation[int]] = Operation(
    "settings.telegram.check_connection", "GET", "/api/2.0/settings/telegramisconnected", int
)
_DISCONNECT: Final[Operation[None]] = Operation(
    "settings.telegram.disconnect", "DELETE", "/api/2.0/settings/telegramdisconnect", answer="none"
)


class SettingsTelegram(Resource):
    """Connection of the user to Telegram."""

    with_raw_response = raw_view(lambda: SettingsTelegramWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsTelegramWithStreamingResponse)

    def check_connection(self, **options: Unpack[FormatCallOptions]) -> int:
        """Tell whether the current account is linked to the Telegram bot."""
        return self._call(_CHECK_CONNECTION, options)

    def disconnect(self, **options: Unpack[FormatCallOptions]) -> None:
        """Unlink the Telegram bot from the current account."""
        return self._call(_DISCONNECT, options)


class AsyncSettingsTelegram(AsyncResource):
    """Connection of the user to Telegram.

    What its methods take and raise is told in `SettingsTelegram`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsTelegramWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSettingsTelegramWithStreamingResponse)

    async def check_connection(self, **options: Unpack[FormatCallOptions]) -> int:
        """Tell whether the current account is linked to the Telegram bot."""
        return await self._call(_CHECK_CONNECTION, options)

    async def disconnect(self, **options: Unpack[FormatCallOptions]) -> None:
        """Unlink the Telegram bot from the current account."""
        return await self._call(_DISCONNECT, options)


class SettingsTelegramWithRawResponse:
    """The methods of `SettingsTelegram`, answering with the raw response."""

    def __init__(self, raw: SettingsTelegram) -> None:
        self.check_connection = as_raw(raw.check_connection)
        self.disconnect = as_raw(raw.disconnect)


class AsyncSettingsTelegramWithRawResponse:
    """The methods of `AsyncSettingsTelegram`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsTelegram) -> None:
        self.check_connection = as_raw_async(raw.check_connection)
        self.disconnect = as_raw_async(raw.disconnect)


class SettingsTelegramWithStreamingResponse:
    """The methods of `SettingsTelegram`, each a context manager over its response."""

    def __init__(self, streamed: SettingsTelegram) -> None:
        self.check_connection = as_streamed(streamed.check_connection)
        self.disconnect = as_streamed(streamed.disconnect)


class AsyncSettingsTelegramWithStreamingResponse:
    """The methods of `AsyncSettingsTelegram`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsTelegram) -> None:
        self.check_connection = as_streamed_async(streamed.check_connection)
        self.disconnect = as_streamed_async(streamed.disconnect)
