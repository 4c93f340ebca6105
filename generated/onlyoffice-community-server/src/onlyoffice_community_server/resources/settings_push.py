"""Devices that get push notifications."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.settings import PushDevice

__all__ = ["AsyncSettingsPush", "SettingsPush"]

_REGISTER_DOCUMENTS_DEVICE: Final[Operation[PushDevice]] = Operation(
    "settings.push.register_documents_device",
    "POST",
    "/api/2.0/settings/push/docregisterdevice",
    PushDevice,
    body="json",
)
_REGISTER_PROJECTS_DEVICE: Final[Operation[PushDevice]] = Operation(
    "settings.push.register_projects_device",
    "POST",
    "/api/2.0/settings/push/projregisterdevice",
    PushDevice,
    body="json",
)


class SettingsPush(Resource):
    """Devices that get push notifications."""

    with_raw_response = raw_view(lambda: SettingsPushWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsPushWithStreamingResponse)

    def register_documents_device(
        self, *, firebase_device_token: str, **options: Unpack[FormatCallOptions]
    ) -> PushDevice:
        """Save a Firebase device token for push messages of the Documents app.

        Args:
            firebase_device_token: Firebase token of the device.
        """
        return self._call(
            _REGISTER_DOCUMENTS_DEVICE, options, body={"firebaseDeviceToken": firebase_device_token}
        )

    def register_projects_device(
        self, *, firebase_device_token: str, **options: Unpack[FormatCallOptions]
    ) -> PushDevice:
        """Save a Firebase device token for push messages of the Projects app.

        Args:
            firebase_device_token: Firebase token of the device.
        """
        return self._call(
            _REGISTER_PROJECTS_DEVICE, options, body={"firebaseDeviceToken": firebase_device_token}
        )


class AsyncSettingsPush(AsyncResource):
    """Devices that get push notifications.

    What its methods take and raise is told in `SettingsPush`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsPushWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSettingsPushWithStreamingResponse)

    async def register_documents_device(
        self, *, firebase_device_token: str, **options: Unpack[FormatCallOptions]
    ) -> PushDevice:
        """Save a Firebase device token for push messages of the Documents app."""
        return await self._call(
            _REGISTER_DOCUMENTS_DEVICE, options, body={"firebaseDeviceToken": firebase_device_token}
        )

    async def register_projects_device(
        self, *, firebase_device_token: str, **options: Unpack[FormatCallOptions]
    ) -> PushDevice:
        """Save a Firebase device token for push messages of the Projects app."""
        return await self._call(
            _REGISTER_PROJECTS_DEVICE, options, body={"firebaseDeviceToken": firebase_device_token}
        )


class SettingsPushWithRawResponse:
    """The methods of `SettingsPush`, answering with the raw response."""

    def __init__(self, raw: SettingsPush) -> None:
        self.register_documents_device = as_raw(raw.register_documents_device)
        self.register_projects_device = as_raw(raw.register_projects_device)


class AsyncSettingsPushWithRawResponse:
    """The methods of `AsyncSettingsPush`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsPush) -> None:
        self.register_documents_device = as_raw_async(raw.register_documents_device)
        self.register_projects_device = as_raw_async(raw.register_projects_device)


class SettingsPushWithStreamingResponse:
    """The methods of `SettingsPush`, each a context manager over its response."""

    def __init__(self, streamed: SettingsPush) -> None:
        self.register_documents_device = as_streamed(streamed.register_documents_device)
        self.register_projects_device = as_streamed(streamed.register_projects_device)


class AsyncSettingsPushWithStreamingResponse:
    """The methods of `AsyncSettingsPush`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsPush) -> None:
        self.register_documents_device = as_streamed_async(streamed.register_documents_device)
        self.register_projects_device = as_streamed_async(streamed.register_projects_device)
