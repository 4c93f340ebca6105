"""Settings of the mail module."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.mail import MailSettings

__all__ = ["AsyncMailSettingsResource", "MailSettingsResource"]

_GET: Final[Operation[MailSettings]] = Operation(
    "mail.settings.get", "GET", "/api/2.0/mail/settings", MailSettings
)
_GET_CONVERSATIONS_ENABLED: Final[Operation[bool]] = Operation(
    "mail.settings.get_conversations_enabled",
    "GET",
    "/api/2.0/mail/settings/conversationsEnabled",
    bool,
)
_SET_CONVERSATIONS_ENABLED: Final[Operation[None]] = Operation(
    "mail.settings.set_conversations_enabled",
    "PUT",
    "/api/2.0/mail/settings/conversationsEnabled",
    answer="none",
    body="json",
)
_GET_ALWAYS_DISPLAY_IMAGES: Final[Operation[bool]] = Operation(
    "mail.settings.get_always_display_images",
    "GET",
    "/api/2.0/mail/settings/alwaysDisplayImages",
    bool,
)
_SET_ALWAYS_DISPLAY_IMAGES: Final[Operation[None]] = Operation(
    "mail.settings.set_always_display_images",
    "PUT",
    "/api/2.0/mail/settings/alwaysDisplayImages",
    answer="none",
    body="json",
)
_GET_CACHE_UNREAD: Final[Operation[bool]] = Operation(
    "mail.settings.get_cache_unread", "GET", "/api/2.0/mail/settings/cacheMessagesEnabled", bool
)
_SET_CACHE_UNREAD: Final[Operation[None]] = Operation(
    "mail.settings.set_cache_unread",
    "PUT",
    "/api/2.0/mail/settings/cacheMessagesEnabled",
    answer="none",
    body="json",
)
_GET_GO_NEXT_AFTER_MOVE: Final[Operation[bool]] = Operation(
    "mail.settings.get_go_next_after_move",
    "GET",
    "/api/2.0/mail/settings/goNextAfterMoveEnabled",
    bool,
)
_SET_GO_NEXT_AFTER_MOVE: Final[Operation[None]] = Operation(
    "mail.settings.set_go_next_after_move",
    "PUT",
    "/api/2.0/mail/settings/goNextAfterMoveEnabled",
    answer="none",
    body="json",
)
_GET_REPLACE_MESSAGE_BODY: Final[Operation[bool]] = Operation(
    "mail.settings.get_replace_message_body",
    "GET",
    "/api/2.0/mail/settings/replaceMessageBody",
    bool,
)
_SET_REPLACE_MESSAGE_BODY: Final[Operation[None]] = Operation(
    "mail.settings.set_replace_message_body",
    "PUT",
    "/api/2.0/mail/settings/replaceMessageBody",
    answer="none",
    body="json",
)


class MailSettingsResource(Resource):
    """Settings of the mail module."""

    with_raw_response = raw_view(lambda: MailSettingsResourceWithRawResponse)
    with_streaming_response = streaming_view(lambda: MailSettingsResourceWithStreamingResponse)

    def get(self, **options: Unpack[FormatCallOptions]) -> MailSettings:
        """Return the common settings of the Mail module."""
        return self._call(_GET, options)

    def get_conversations_enabled(self, **options: Unpack[FormatCallOptions]) -> bool:
        """Tell whether messages are grouped into conversations."""
        return self._call(_GET_CONVERSATIONS_ENABLED, options)

    def set_conversations_enabled(
        self, *, enabled: bool, **options: Unpack[FormatCallOptions]
    ) -> None:
        """Turn the grouping of messages into conversations on or off.

        Args:
            enabled: Whether to group messages into conversations.
        """
        return self._call(_SET_CONVERSATIONS_ENABLED, options, body={"enabled": enabled})

    def get_always_display_images(self, **options: Unpack[FormatCallOptions]) -> bool:
        """Tell whether external images in messages are always shown."""
        return self._call(_GET_ALWAYS_DISPLAY_IMAGES, options)

    def set_always_display_images(
        self, *, enabled: bool, **options: Unpack[FormatCallOptions]
    ) -> None:
        """Choose whether external images in messages are always shown.

        Args:
            enabled: Whether to show external images in messages.
        """
        return self._call(_SET_ALWAYS_DISPLAY_IMAGES, options, body={"enabled": enabled})

    def get_cache_unread(self, **options: Unpack[FormatCallOptions]) -> bool:
        """Tell whether unread messages are cached."""
        return self._call(_GET_CACHE_UNREAD, options)

    def set_cache_unread(self, *, enabled: bool, **options: Unpack[FormatCallOptions]) -> None:
        """Turn the caching of unread messages on or off.

        Args:
            enabled: Whether to cache unread messages.
        """
        return self._call(_SET_CACHE_UNREAD, options, body={"enabled": enabled})

    def get_go_next_after_move(self, **options: Unpack[FormatCallOptions]) -> bool:
        """Tell whether the next message opens once the current one is moved or deleted."""
        return self._call(_GET_GO_NEXT_AFTER_MOVE, options)

    def set_go_next_after_move(
        self, *, enabled: bool, **options: Unpack[FormatCallOptions]
    ) -> None:
        """Choose whether the next message or the folder opens once the current message is moved or
        deleted.

        Args:
            enabled: Whether to open the next message after one is moved or deleted, instead of the
                folder.
        """
        return self._call(_SET_GO_NEXT_AFTER_MOVE, options, body={"enabled": enabled})

    def get_replace_message_body(self, **options: Unpack[FormatCallOptions]) -> bool:
        """Tell whether inserting a template replaces the whole text of the message."""
        return self._call(_GET_REPLACE_MESSAGE_BODY, options)

    def set_replace_message_body(
        self, *, enabled: bool, **options: Unpack[FormatCallOptions]
    ) -> None:
        """Choose whether inserting a template replaces the whole text of the message.

        Args:
            enabled: Whether inserting a template replaces the whole text of the message.
        """
        return self._call(_SET_REPLACE_MESSAGE_BODY, options, body={"enabled": enabled})


class AsyncMailSettingsResource(AsyncResource):
    """Settings of the mail module.

    What its methods take and raise is told in `MailSettingsResource`.
    """

    with_raw_response = raw_view(lambda: AsyncMailSettingsResourceWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncMailSettingsResourceWithStreamingResponse)

    async def get(self, **options: Unpack[FormatCallOptions]) -> MailSettings:
        """Return the common settings of the Mail module."""
        return await self._call(_GET, options)

    async def get_conversations_enabled(self, **options: Unpack[FormatCallOptions]) -> bool:
        """Tell whether messages are grouped into conversations."""
        return await self._call(_GET_CONVERSATIONS_ENABLED, options)

    async def set_conversations_enabled(
        self, *, enabled: bool, **options: Unpack[FormatCallOptions]
    ) -> None:
        """Turn the grouping of messages into conversations on or off."""
        return await self._call(_SET_CONVERSATIONS_ENABLED, options, body={"enabled": enabled})

    async def get_always_display_images(self, **options: Unpack[FormatCallOptions]) -> bool:
        """Tell whether external images in messages are always shown."""
        return await self._call(_GET_ALWAYS_DISPLAY_IMAGES, options)

    async def set_always_display_images(
        self, *, enabled: bool, **options: Unpack[FormatCallOptions]
    ) -> None:
        """Choose whether external images in messages are always shown."""
        return await self._call(_SET_ALWAYS_DISPLAY_IMAGES, options, body={"enabled": enabled})

    async def get_cache_unread(self, **options: Unpack[FormatCallOptions]) -> bool:
        """Tell whether unread messages are cached."""
        return await self._call(_GET_CACHE_UNREAD, options)

    async def set_cache_unread(
        self, *, enabled: bool, **options: Unpack[FormatCallOptions]
    ) -> None:
        """Turn the caching of unread messages on or off."""
        return await self._call(_SET_CACHE_UNREAD, options, body={"enabled": enabled})

    async def get_go_next_after_move(self, **options: Unpack[FormatCallOptions]) -> bool:
        """Tell whether the next message opens once the current one is moved or deleted."""
        return await self._call(_GET_GO_NEXT_AFTER_MOVE, options)

    async def set_go_next_after_move(
        self, *, enabled: bool, **options: Unpack[FormatCallOptions]
    ) -> None:
        """Choose whether the next message or the folder opens once the current message is moved
        or deleted.
        """
        return await self._call(_SET_GO_NEXT_AFTER_MOVE, options, body={"enabled": enabled})

    async def get_replace_message_body(self, **options: Unpack[FormatCallOptions]) -> bool:
        """Tell whether inserting a template replaces the whole text of the message."""
        return await self._call(_GET_REPLACE_MESSAGE_BODY, options)

    async def set_replace_message_body(
        self, *, enabled: bool, **options: Unpack[FormatCallOptions]
    ) -> None:
        """Choose whether inserting a template replaces the whole text of the message."""
        return await self._call(_SET_REPLACE_MESSAGE_BODY, options, body={"enabled": enabled})


class MailSettingsResourceWithRawResponse:
    """The methods of `MailSettingsResource`, answering with the raw response."""

    def __init__(self, raw: MailSettingsResource) -> None:
        self.get = as_raw(raw.get)
        self.get_conversations_enabled = as_raw(raw.get_conversations_enabled)
        self.set_conversations_enabled = as_raw(raw.set_conversations_enabled)
        self.get_always_display_images = as_raw(raw.get_always_display_images)
        self.set_always_display_images = as_raw(raw.set_always_display_images)
        self.get_cache_unread = as_raw(raw.get_cache_unread)
        self.set_cache_unread = as_raw(raw.set_cache_unread)
        self.get_go_next_after_move = as_raw(raw.get_go_next_after_move)
        self.set_go_next_after_move = as_raw(raw.set_go_next_after_move)
        self.get_replace_message_body = as_raw(raw.get_replace_message_body)
        self.set_replace_message_body = as_raw(raw.set_replace_message_body)


class AsyncMailSettingsResourceWithRawResponse:
    """The methods of `AsyncMailSettingsResource`, answering with the raw response."""

    def __init__(self, raw: AsyncMailSettingsResource) -> None:
        self.get = as_raw_async(raw.get)
        self.get_conversations_enabled = as_raw_async(raw.get_conversations_enabled)
        self.set_conversations_enabled = as_raw_async(raw.set_conversations_enabled)
        self.get_always_display_images = as_raw_async(raw.get_always_display_images)
        self.set_always_display_images = as_raw_async(raw.set_always_display_images)
        self.get_cache_unread = as_raw_async(raw.get_cache_unread)
        self.set_cache_unread = as_raw_async(raw.set_cache_unread)
        self.get_go_next_after_move = as_raw_async(raw.get_go_next_after_move)
        self.set_go_next_after_move = as_raw_async(raw.set_go_next_after_move)
        self.get_replace_message_body = as_raw_async(raw.get_replace_message_body)
        self.set_replace_message_body = as_raw_async(raw.set_replace_message_body)


class MailSettingsResourceWithStreamingResponse:
    """The methods of `MailSettingsResource`, each a context manager over its response."""

    def __init__(self, streamed: MailSettingsResource) -> None:
        self.get = as_streamed(streamed.get)
        self.get_conversations_enabled = as_streamed(streamed.get_conversations_enabled)
        self.set_conversations_enabled = as_streamed(streamed.set_conversations_enabled)
        self.get_always_display_images = as_streamed(streamed.get_always_display_images)
        self.set_always_display_images = as_streamed(streamed.set_always_display_images)
        self.get_cache_unread = as_streamed(streamed.get_cache_unread)
        self.set_cache_unread = as_streamed(streamed.set_cache_unread)
        self.get_go_next_after_move = as_streamed(streamed.get_go_next_after_move)
        self.set_go_next_after_move = as_streamed(streamed.set_go_next_after_move)
        self.get_replace_message_body = as_streamed(streamed.get_replace_message_body)
        self.set_replace_message_body = as_streamed(streamed.set_replace_message_body)


class AsyncMailSettingsResourceWithStreamingResponse:
    """The methods of `AsyncMailSettingsResource`, each a context manager over its response."""

    def __init__(self, streamed: AsyncMailSettingsResource) -> None:
        self.get = as_streamed_async(streamed.get)
        self.get_conversations_enabled = as_streamed_async(streamed.get_conversations_enabled)
        self.set_conversations_enabled = as_streamed_async(streamed.set_conversations_enabled)
        self.get_always_display_images = as_streamed_async(streamed.get_always_display_images)
        self.set_always_display_images = as_streamed_async(streamed.set_always_display_images)
        self.get_cache_unread = as_streamed_async(streamed.get_cache_unread)
        self.set_cache_unread = as_streamed_async(streamed.set_cache_unread)
        self.get_go_next_after_move = as_streamed_async(streamed.get_go_next_after_move)
        self.set_go_next_after_move = as_streamed_async(streamed.set_go_next_after_move)
        self.get_replace_message_body = as_streamed_async(streamed.get_replace_message_body)
        self.set_replace_message_body = as_streamed_async(streamed.set_replace_message_body)
