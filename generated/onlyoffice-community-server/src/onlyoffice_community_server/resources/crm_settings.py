"""Settings of the CRM."""

from __future__ import annotations

from typing import Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async

__all__ = ["AsyncCrmSettings", "CrmSettings"]

_SET_AUTO_CONTACT_STATUS: Final[Operation[bool]] = Operation(
    "crm.settings.set_auto_contact_status",
    "PUT",
    "/api/2.0/crm/contact/status/settings",
    bool,
    body="json",
)
_SET_AUTO_MAIL_HISTORY: Final[Operation[bool]] = Operation(
    "crm.settings.set_auto_mail_history",
    "PUT",
    "/api/2.0/crm/contact/mailtohistory/settings",
    bool,
    body="json",
)
_SET_AUTO_CONTACT_TAGS: Final[Operation[bool]] = Operation(
    "crm.settings.set_auto_contact_tags",
    "PUT",
    "/api/2.0/crm/contact/tag/settings",
    bool,
    body="json",
)
_UPDATE: Final[Operation[bool]] = Operation(
    "crm.settings.update", "PUT", "/api/2.0/crm/settings", bool, body="json"
)
_UPDATE_WEB_FORM_KEY: Final[Operation[str]] = Operation(
    "crm.settings.update_web_form_key", "PUT", "/api/2.0/crm/settings/webformkey/change", str
)


class CrmSettings(Resource):
    """Settings of the CRM."""

    with_raw_response = raw_view(lambda: CrmSettingsWithRawResponse)
    with_streaming_response = streaming_view(lambda: CrmSettingsWithStreamingResponse)

    def set_auto_contact_status(
        self, *, change_contact_status_group_auto: bool, **options: Unpack[FormatCallOptions]
    ) -> bool:
        """Choose whether contact statuses change automatically.

        Args:
            change_contact_status_group_auto: Whether the contact status setting changes
                automatically.
        """
        return self._call(
            _SET_AUTO_CONTACT_STATUS,
            options,
            body={"changeContactStatusGroupAuto": change_contact_status_group_auto},
        )

    def set_auto_mail_history(
        self, *, write_mail_to_history_auto: bool, **options: Unpack[FormatCallOptions]
    ) -> bool:
        """Choose whether mails are written to the history automatically.

        Args:
            write_mail_to_history_auto: Whether mail is written to the history automatically.
        """
        return self._call(
            _SET_AUTO_MAIL_HISTORY,
            options,
            body={"writeMailToHistoryAuto": write_mail_to_history_auto},
        )

    def set_auto_contact_tags(
        self, *, add_tag_to_contact_group_auto: bool, **options: Unpack[FormatCallOptions]
    ) -> bool:
        """Choose whether tags are added to contacts automatically.

        Args:
            add_tag_to_contact_group_auto: Whether tags are added to contacts automatically.
        """
        return self._call(
            _SET_AUTO_CONTACT_TAGS,
            options,
            body={"addTagToContactGroupAuto": add_tag_to_contact_group_auto},
        )

    def update(
        self,
        *,
        configured: bool | None = None,
        web_form_key: UUID | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> bool:
        """Set whether the CRM of the portal is configured, and the key of the website contact form.

        Args:
            configured: Whether the portal is configured.
            web_form_key: Key of the contact form for websites.
        """
        return self._call(
            _UPDATE, options, body={"configured": configured, "webFormKey": web_form_key}
        )

    def update_web_form_key(self, **options: Unpack[FormatCallOptions]) -> str:
        """Change the key of the website contact form and return the new one."""
        return self._call(_UPDATE_WEB_FORM_KEY, options)


class AsyncCrmSettings(AsyncResource):
    """Settings of the CRM.

    What its methods take and raise is told in `CrmSettings`.
    """

    with_raw_response = raw_view(lambda: AsyncCrmSettingsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCrmSettingsWithStreamingResponse)

    async def set_auto_contact_status(
        self, *, change_contact_status_group_auto: bool, **options: Unpack[FormatCallOptions]
    ) -> bool:
        """Choose whether contact statuses change automatically."""
        return await self._call(
            _SET_AUTO_CONTACT_STATUS,
            options,
            body={"changeContactStatusGroupAuto": change_contact_status_group_auto},
        )

    async def set_auto_mail_history(
        self, *, write_mail_to_history_auto: bool, **options: Unpack[FormatCallOptions]
    ) -> bool:
        """Choose whether mails are written to the history automatically."""
        return await self._call(
            _SET_AUTO_MAIL_HISTORY,
            options,
            body={"writeMailToHistoryAuto": write_mail_to_history_auto},
        )

    async def set_auto_contact_tags(
        self, *, add_tag_to_contact_group_auto: bool, **options: Unpack[FormatCallOptions]
    ) -> bool:
        """Choose whether tags are added to contacts automatically."""
        return await self._call(
            _SET_AUTO_CONTACT_TAGS,
            options,
            body={"addTagToContactGroupAuto": add_tag_to_contact_group_auto},
        )

    async def update(
        self,
        *,
        configured: bool | None = None,
        web_form_key: UUID | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> bool:
        """Set whether the CRM of the portal is configured, and the key of the website contact
        form.
        """
        return await self._call(
            _UPDATE, options, body={"configured": configured, "webFormKey": web_form_key}
        )

    async def update_web_form_key(self, **options: Unpack[FormatCallOptions]) -> str:
        """Change the key of the website contact form and return the new one."""
        return await self._call(_UPDATE_WEB_FORM_KEY, options)


class CrmSettingsWithRawResponse:
    """The methods of `CrmSettings`, answering with the raw response."""

    def __init__(self, raw: CrmSettings) -> None:
        self.set_auto_contact_status = as_raw(raw.set_auto_contact_status)
        self.set_auto_mail_history = as_raw(raw.set_auto_mail_history)
        self.set_auto_contact_tags = as_raw(raw.set_auto_contact_tags)
        self.update = as_raw(raw.update)
        self.update_web_form_key = as_raw(raw.update_web_form_key)


class AsyncCrmSettingsWithRawResponse:
    """The methods of `AsyncCrmSettings`, answering with the raw response."""

    def __init__(self, raw: AsyncCrmSettings) -> None:
        self.set_auto_contact_status = as_raw_async(raw.set_auto_contact_status)
        self.set_auto_mail_history = as_raw_async(raw.set_auto_mail_history)
        self.set_auto_contact_tags = as_raw_async(raw.set_auto_contact_tags)
        self.update = as_raw_async(raw.update)
        self.update_web_form_key = as_raw_async(raw.update_web_form_key)


class CrmSettingsWithStreamingResponse:
    """The methods of `CrmSettings`, each a context manager over its response."""

    def __init__(self, streamed: CrmSettings) -> None:
        self.set_auto_contact_status = as_streamed(streamed.set_auto_contact_status)
        self.set_auto_mail_history = as_streamed(streamed.set_auto_mail_history)
        self.set_auto_contact_tags = as_streamed(streamed.set_auto_contact_tags)
        self.update = as_streamed(streamed.update)
        self.update_web_form_key = as_streamed(streamed.update_web_form_key)


class AsyncCrmSettingsWithStreamingResponse:
    """The methods of `AsyncCrmSettings`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCrmSettings) -> None:
        self.set_auto_contact_status = as_streamed_async(streamed.set_auto_contact_status)
        self.set_auto_mail_history = as_streamed_async(streamed.set_auto_mail_history)
        self.set_auto_contact_tags = as_streamed_async(streamed.set_auto_contact_tags)
        self.update = as_streamed_async(streamed.update)
        self.update_web_form_key = as_streamed_async(streamed.update_web_form_key)
