"""Tips for users."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.settings import TipsSettings

__all__ = ["AsyncSettingsTips", "SettingsTips"]

_SET_VISIBILITY: Final[Operation[TipsSettings]] = Operation(
    "settings.tips.set_visibility", "PUT", "/api/2.0/settings/tips", TipsSettings, body="json"
)
_CHANGE_SUBSCRIPTION: Final[Operation[bool]] = Operation(
    "settings.tips.change_subscription", "PUT", "/api/2.0/settings/tips/change/subscription", bool
)


class SettingsTips(Resource):
    """Tips for users."""

    with_raw_response = raw_view(lambda: SettingsTipsWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsTipsWithStreamingResponse)

    def set_visibility(self, *, show: bool, **options: Unpack[FormatCallOptions]) -> TipsSettings:
        """Show or hide the tips for the current user.

        Args:
            show: Whether to show tips to the user.
        """
        return self._call(_SET_VISIBILITY, options, body={"show": show})

    def change_subscription(self, **options: Unpack[FormatCallOptions]) -> bool:
        """Change whether the current user is subscribed to tips; returns the new state."""
        return self._call(_CHANGE_SUBSCRIPTION, options)


class AsyncSettingsTips(AsyncResource):
    """Tips for users.

    What its methods take and raise is told in `SettingsTips`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsTipsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSettingsTipsWithStreamingResponse)

    async def set_visibility(
        self, *, show: bool, **options: Unpack[FormatCallOptions]
    ) -> TipsSettings:
        """Show or hide the tips for the current user."""
        return await self._call(_SET_VISIBILITY, options, body={"show": show})

    async def change_subscription(self, **options: Unpack[FormatCallOptions]) -> bool:
        """Change whether the current user is subscribed to tips; returns the new state."""
        return await self._call(_CHANGE_SUBSCRIPTION, options)


class SettingsTipsWithRawResponse:
    """The methods of `SettingsTips`, answering with the raw response."""

    def __init__(self, raw: SettingsTips) -> None:
        self.set_visibility = as_raw(raw.set_visibility)
        self.change_subscription = as_raw(raw.change_subscription)


class AsyncSettingsTipsWithRawResponse:
    """The methods of `AsyncSettingsTips`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsTips) -> None:
        self.set_visibility = as_raw_async(raw.set_visibility)
        self.change_subscription = as_raw_async(raw.change_subscription)


class SettingsTipsWithStreamingResponse:
    """The methods of `SettingsTips`, each a context manager over its response."""

    def __init__(self, streamed: SettingsTips) -> None:
        self.set_visibility = as_streamed(streamed.set_visibility)
        self.change_subscription = as_streamed(streamed.change_subscription)


class AsyncSettingsTipsWithStreamingResponse:
    """The methods of `AsyncSettingsTips`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsTips) -> None:
        self.set_visibility = as_streamed_async(streamed.set_visibility)
        self.change_subscription = as_streamed_async(streamed.change_subscription)
