"""Linking an account with the Telegram bot."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.settings import TelegramConnection

__all__ = ["AsyncSettingsTelegram", "SettingsTelegram"]

_CHECK: Final[Operation[TelegramConnection]] = Operation(
    "settings.telegram.check", "GET", "/api/2.0/settings/telegram/check", TelegramConnection
)
_GET_LINK: Final[Operation[str]] = Operation(
    "settings.telegram.get_link", "GET", "/api/2.0/settings/telegram/link", str
)
_UNLINK: Final[Operation[bool]] = Operation(
    "settings.telegram.unlink", "DELETE", "/api/2.0/settings/telegram/link", bool
)


class SettingsTelegram(Resource):
    """Linking an account with the Telegram bot."""

    with_raw_response = raw_view(lambda: SettingsTelegramWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsTelegramWithStreamingResponse)

    def check(self, **options: Unpack[CallOptions]) -> TelegramConnection:
        """Tell whether the caller's account is linked with the Telegram bot."""
        return self._call(_CHECK, options)

    def get_link(self, **options: Unpack[CallOptions]) -> str:
        """Return a link that connects the Telegram bot to the user's account."""
        return self._call(_GET_LINK, options)

    def unlink(self, **options: Unpack[CallOptions]) -> bool:
        """Disconnect the Telegram bot from the user's account."""
        return self._call(_UNLINK, options)


class AsyncSettingsTelegram(AsyncResource):
    """Linking an account with the Telegram bot.

    What its methods take and raise is told in `SettingsTelegram`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsTelegramWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSettingsTelegramWithStreamingResponse)

    async def check(self, **options: Unpack[CallOptions]) -> TelegramConnection:
        """Tell whether the caller's account is linked with the Telegram bot."""
        return await self._call(_CHECK, options)

    async def get_link(self, **options: Unpack[CallOptions]) -> str:
        """Return a link that connects the Telegram bot to the user's account."""
        return await self._call(_GET_LINK, options)

    async def unlink(self, **options: Unpack[CallOptions]) -> bool:
        """Disconnect the Telegram bot from the user's account."""
        return await self._call(_UNLINK, options)


class SettingsTelegramWithRawResponse:
    """The methods of `SettingsTelegram`, answering with the raw response."""

    def __init__(self, raw: SettingsTelegram) -> None:
        self.check = as_raw(raw.check)
        self.get_link = as_raw(raw.get_link)
        self.unlink = as_raw(raw.unlink)


class AsyncSettingsTelegramWithRawResponse:
    """The methods of `AsyncSettingsTelegram`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsTelegram) -> None:
        self.check = as_raw_async(raw.check)
        self.get_link = as_raw_async(raw.get_link)
        self.unlink = as_raw_async(raw.unlink)


class SettingsTelegramWithStreamingResponse:
    """The methods of `SettingsTelegram`, each a context manager over its response."""

    def __init__(self, streamed: SettingsTelegram) -> None:
        self.check = as_streamed(streamed.check)
        self.get_link = as_streamed(streamed.get_link)
        self.unlink = as_streamed(streamed.unlink)


class AsyncSettingsTelegramWithStreamingResponse:
    """The methods of `AsyncSettingsTelegram`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsTelegram) -> None:
        self.check = as_streamed_async(streamed.check)
        self.get_link = as_streamed_async(streamed.get_link)
        self.unlink = as_streamed_async(streamed.unlink)
