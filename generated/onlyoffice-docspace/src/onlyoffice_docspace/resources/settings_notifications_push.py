"""Push messages to mobile devices."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.security import PushSubscription

__all__ = ["AsyncSettingsNotificationsPush", "SettingsNotificationsPush"]

_REGISTER_DEVICE: Final[Operation[PushSubscription]] = Operation(
    "settings.notifications.push.register_device",
    "POST",
    "/api/2.0/settings/push/docregisterdevice",
    PushSubscription,
    body="json",
)
_SET_SUBSCRIPTION: Final[Operation[PushSubscription]] = Operation(
    "settings.notifications.push.set_subscription",
    "PUT",
    "/api/2.0/settings/push/docsubscribe",
    PushSubscription,
    body="json",
)


class SettingsNotificationsPush(Resource):
    """Push messages to mobile devices."""

    with_raw_response = raw_view(lambda: SettingsNotificationsPushWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsNotificationsPushWithStreamingResponse)

    def register_device(
        self,
        *,
        firebase_device_token: str | None = None,
        is_subscribed: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> PushSubscription:
        """Register a Firebase device token for push messages of the Documents app.

        Args:
            firebase_device_token: Firebase token of the device.
            is_subscribed: Whether the user gets push notifications.
        """
        return self._call(
            _REGISTER_DEVICE,
            options,
            body={"firebaseDeviceToken": firebase_device_token, "isSubscribed": is_subscribed},
        )

    def set_subscription(
        self,
        *,
        firebase_device_token: str | None = None,
        is_subscribed: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> PushSubscription:
        """Subscribe a Firebase device token to push messages about Documents, or unsubscribe it.

        Args:
            firebase_device_token: Firebase token of the device.
            is_subscribed: Whether the user gets push notifications.
        """
        return self._call(
            _SET_SUBSCRIPTION,
            options,
            body={"firebaseDeviceToken": firebase_device_token, "isSubscribed": is_subscribed},
        )


class AsyncSettingsNotificationsPush(AsyncResource):
    """Push messages to mobile devices.

    What its methods take and raise is told in `SettingsNotificationsPush`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsNotificationsPushWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: AsyncSettingsNotificationsPushWithStreamingResponse
    )

    async def register_device(
        self,
        *,
        firebase_device_token: str | None = None,
        is_subscribed: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> PushSubscription:
        """Register a Firebase device token for push messages of the Documents app."""
        return await self._call(
            _REGISTER_DEVICE,
            options,
            body={"firebaseDeviceToken": firebase_device_token, "isSubscribed": is_subscribed},
        )

    async def set_subscription(
        self,
        *,
        firebase_device_token: str | None = None,
        is_subscribed: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> PushSubscription:
        """Subscribe a Firebase device token to push messages about Documents, or unsubscribe it."""
        return await self._call(
            _SET_SUBSCRIPTION,
            options,
            body={"firebaseDeviceToken": firebase_device_token, "isSubscribed": is_subscribed},
        )


class SettingsNotificationsPushWithRawResponse:
    """The methods of `SettingsNotificationsPush`, answering with the raw response."""

    def __init__(self, raw: SettingsNotificationsPush) -> None:
        self.register_device = as_raw(raw.register_device)
        self.set_subscription = as_raw(raw.set_subscription)


class AsyncSettingsNotificationsPushWithRawResponse:
    """The methods of `AsyncSettingsNotificationsPush`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsNotificationsPush) -> None:
        self.register_device = as_raw_async(raw.register_device)
        self.set_subscription = as_raw_async(raw.set_subscription)


class SettingsNotificationsPushWithStreamingResponse:
    """The methods of `SettingsNotificationsPush`, each a context manager over its response."""

    def __init__(self, streamed: SettingsNotificationsPush) -> None:
        self.register_device = as_streamed(streamed.register_device)
        self.set_subscription = as_streamed(streamed.set_subscription)


class AsyncSettingsNotificationsPushWithStreamingResponse:
    """The methods of `AsyncSettingsNotificationsPush`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsNotificationsPush) -> None:
        self.register_device = as_streamed_async(streamed.register_device)
        self.set_subscription = as_streamed_async(streamed.set_subscription)
