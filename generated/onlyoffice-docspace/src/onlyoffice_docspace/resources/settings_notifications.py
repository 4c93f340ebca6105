"""Which notifications users get."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.rooms import RoomsNotificationSettings
from ..types.settings import NotificationChannels, NotificationSettings, NotificationType

if TYPE_CHECKING:
    from .settings_notifications_push import (
        AsyncSettingsNotificationsPush,
        SettingsNotificationsPush,
    )

__all__ = ["AsyncSettingsNotifications", "SettingsNotifications"]

_GET: Final[Operation[NotificationSettings]] = Operation(
    "settings.notifications.get",
    "GET",
    "/api/2.0/settings/notification/{type}",
    NotificationSettings,
)
_SET: Final[Operation[NotificationSettings]] = Operation(
    "settings.notifications.set",
    "POST",
    "/api/2.0/settings/notification",
    NotificationSettings,
    body="json",
)
_LIST_MUTED_ROOMS: Final[Operation[RoomsNotificationSettings]] = Operation(
    "settings.notifications.list_muted_rooms",
    "GET",
    "/api/2.0/settings/notification/rooms",
    RoomsNotificationSettings,
)
_SET_ROOM_STATUS: Final[Operation[RoomsNotificationSettings]] = Operation(
    "settings.notifications.set_room_status",
    "POST",
    "/api/2.0/settings/notification/rooms",
    RoomsNotificationSettings,
    body="json",
)
_LIST_CHANNELS: Final[Operation[NotificationChannels]] = Operation(
    "settings.notifications.list_channels",
    "GET",
    "/api/2.0/settings/notification/channels",
    NotificationChannels,
)


class SettingsNotifications(Resource):
    """Which notifications users get."""

    with_raw_response = raw_view(lambda: SettingsNotificationsWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsNotificationsWithStreamingResponse)

    @cached_property
    def push(self) -> SettingsNotificationsPush:
        """Push messages to mobile devices."""
        from .settings_notifications_push import SettingsNotificationsPush

        return SettingsNotificationsPush(self._core)

    def get(self, type: NotificationType, **options: Unpack[CallOptions]) -> NotificationSettings:
        """Tell whether a type of notification is enabled.

        Args:
            type: Kind of notification.
        """
        return self._call(_GET, options, path={"type": type})

    def set(
        self,
        *,
        type: NotificationType,
        is_enabled: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> NotificationSettings:
        """Enable or disable a type of notification.

        Args:
            type: Kind of notification.
        """
        return self._call(_SET, options, body={"type": type, "isEnabled": is_enabled})

    def list_muted_rooms(self, **options: Unpack[CallOptions]) -> RoomsNotificationSettings:
        """Return the rooms whose notifications are off."""
        return self._call(_LIST_MUTED_ROOMS, options)

    def set_room_status(
        self,
        *,
        rooms_id: int | str | None = None,
        mute: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> RoomsNotificationSettings:
        """Mute or unmute the notifications of a room.

        Args:
            rooms_id: Id of the room.
            mute: Whether notifications are muted.
        """
        return self._call(_SET_ROOM_STATUS, options, body={"roomsId": rooms_id, "mute": mute})

    def list_channels(self, **options: Unpack[CallOptions]) -> NotificationChannels:
        """Return the channels that notifications can go through."""
        return self._call(_LIST_CHANNELS, options)


class AsyncSettingsNotifications(AsyncResource):
    """Which notifications users get.

    What its methods take and raise is told in `SettingsNotifications`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsNotificationsWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: AsyncSettingsNotificationsWithStreamingResponse
    )

    @cached_property
    def push(self) -> AsyncSettingsNotificationsPush:
        """Push messages to mobile devices."""
        from .settings_notifications_push import AsyncSettingsNotificationsPush

        return AsyncSettingsNotificationsPush(self._core)

    async def get(
        self, type: NotificationType, **options: Unpack[CallOptions]
    ) -> NotificationSettings:
        """Tell whether a type of notification is enabled."""
        return await self._call(_GET, options, path={"type": type})

    async def set(
        self,
        *,
        type: NotificationType,
        is_enabled: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> NotificationSettings:
        """Enable or disable a type of notification."""
        return await self._call(_SET, options, body={"type": type, "isEnabled": is_enabled})

    async def list_muted_rooms(self, **options: Unpack[CallOptions]) -> RoomsNotificationSettings:
        """Return the rooms whose notifications are off."""
        return await self._call(_LIST_MUTED_ROOMS, options)

    async def set_room_status(
        self,
        *,
        rooms_id: int | str | None = None,
        mute: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> RoomsNotificationSettings:
        """Mute or unmute the notifications of a room."""
        return await self._call(_SET_ROOM_STATUS, options, body={"roomsId": rooms_id, "mute": mute})

    async def list_channels(self, **options: Unpack[CallOptions]) -> NotificationChannels:
        """Return the channels that notifications can go through."""
        return await self._call(_LIST_CHANNELS, options)


class SettingsNotificationsWithRawResponse:
    """The methods of `SettingsNotifications`, answering with the raw response."""

    def __init__(self, raw: SettingsNotifications) -> None:
        self.get = as_raw(raw.get)
        self.set = as_raw(raw.set)
        self.list_muted_rooms = as_raw(raw.list_muted_rooms)
        self.set_room_status = as_raw(raw.set_room_status)
        self.list_channels = as_raw(raw.list_channels)


class AsyncSettingsNotificationsWithRawResponse:
    """The methods of `AsyncSettingsNotifications`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsNotifications) -> None:
        self.get = as_raw_async(raw.get)
        self.set = as_raw_async(raw.set)
        self.list_muted_rooms = as_raw_async(raw.list_muted_rooms)
        self.set_room_status = as_raw_async(raw.set_room_status)
        self.list_channels = as_raw_async(raw.list_channels)


class SettingsNotificationsWithStreamingResponse:
    """The methods of `SettingsNotifications`, each a context manager over its response."""

    def __init__(self, streamed: SettingsNotifications) -> None:
        self.get = as_streamed(streamed.get)
        self.set = as_streamed(streamed.set)
        self.list_muted_rooms = as_streamed(streamed.list_muted_rooms)
        self.set_room_status = as_streamed(streamed.set_room_status)
        self.list_channels = as_streamed(streamed.list_channels)


class AsyncSettingsNotificationsWithStreamingResponse:
    """The methods of `AsyncSettingsNotifications`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsNotifications) -> None:
        self.get = as_streamed_async(streamed.get)
        self.set = as_streamed_async(streamed.set)
        self.list_muted_rooms = as_streamed_async(streamed.list_muted_rooms)
        self.set_room_status = as_streamed_async(streamed.set_room_status)
        self.list_channels = as_streamed_async(streamed.list_channels)
