"""Settings of the portal."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.settings import EmailActivationSettings, PortalSettings

if TYPE_CHECKING:
    from .settings_custom_navigation import AsyncSettingsCustomNavigation, SettingsCustomNavigation
    from .settings_ip_restrictions import AsyncSettingsIpRestrictions, SettingsIpRestrictions
    from .settings_ldap import AsyncSettingsLdap, SettingsLdap
    from .settings_push import AsyncSettingsPush, SettingsPush
    from .settings_quota import AsyncSettingsQuota, SettingsQuota
    from .settings_security import AsyncSettingsSecurity, SettingsSecurity
    from .settings_smtp import AsyncSettingsSmtp, SettingsSmtp
    from .settings_sso import AsyncSettingsSso, SettingsSso
    from .settings_statistics import AsyncSettingsStatistics, SettingsStatistics
    from .settings_storage import AsyncSettingsStorage, SettingsStorage
    from .settings_telegram import AsyncSettingsTelegram, SettingsTelegram
    from .settings_tfa import AsyncSettingsTfa, SettingsTfa
    from .settings_tips import AsyncSettingsTips, SettingsTips

__all__ = ["AsyncSettings", "Settings"]

_CLOSE_WELCOME: Final[Operation[None]] = Operation(
    "settings.close_welcome", "PUT", "/api/2.0/settings/welcome/close", answer="none"
)
_CLOSE_ADMIN_HELPER: Final[Operation[None]] = Operation(
    "settings.close_admin_helper", "PUT", "/api/2.0/settings/closeadminhelper", answer="none"
)
_UPDATE_EMAIL_ACTIVATION: Final[Operation[EmailActivationSettings]] = Operation(
    "settings.update_email_activation",
    "PUT",
    "/api/2.0/settings/emailactivation",
    EmailActivationSettings,
    body="json",
)
_GET_SOCKET: Final[Operation[Any]] = Operation(
    "settings.get_socket", "GET", "/api/2.0/settings/socket", Any
)
_GET: Final[Operation[PortalSettings]] = Operation(
    "settings.get", "GET", "/api/2.0/settings", PortalSettings
)
_GET_LOGO: Final[Operation[str]] = Operation(
    "settings.get_logo", "GET", "/api/2.0/settings/logo", str
)


class Settings(Resource):
    """Settings of the portal."""

    with_raw_response = raw_view(lambda: SettingsWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsWithStreamingResponse)

    @cached_property
    def custom_navigation(self) -> SettingsCustomNavigation:
        """Links of your own in the menu."""
        from .settings_custom_navigation import SettingsCustomNavigation

        return SettingsCustomNavigation(self._core)

    @cached_property
    def ip_restrictions(self) -> SettingsIpRestrictions:
        """Addresses that may use the portal."""
        from .settings_ip_restrictions import SettingsIpRestrictions

        return SettingsIpRestrictions(self._core)

    @cached_property
    def ldap(self) -> SettingsLdap:
        """Users and groups from an LDAP server."""
        from .settings_ldap import SettingsLdap

        return SettingsLdap(self._core)

    @cached_property
    def push(self) -> SettingsPush:
        """Devices that get push notifications."""
        from .settings_push import SettingsPush

        return SettingsPush(self._core)

    @cached_property
    def quota(self) -> SettingsQuota:
        """Quotas of the portal and of users."""
        from .settings_quota import SettingsQuota

        return SettingsQuota(self._core)

    @cached_property
    def security(self) -> SettingsSecurity:
        """Access to modules, administrators and password rules."""
        from .settings_security import SettingsSecurity

        return SettingsSecurity(self._core)

    @cached_property
    def smtp(self) -> SettingsSmtp:
        """Mail server that the portal sends through."""
        from .settings_smtp import SettingsSmtp

        return SettingsSmtp(self._core)

    @cached_property
    def sso(self) -> SettingsSso:
        """Single sign-on."""
        from .settings_sso import SettingsSso

        return SettingsSso(self._core)

    @cached_property
    def statistics(self) -> SettingsStatistics:
        """Used space and visits."""
        from .settings_statistics import SettingsStatistics

        return SettingsStatistics(self._core)

    @cached_property
    def storage(self) -> SettingsStorage:
        """Where the portal keeps its data."""
        from .settings_storage import SettingsStorage

        return SettingsStorage(self._core)

    @cached_property
    def telegram(self) -> SettingsTelegram:
        """Connection of the user to Telegram."""
        from .settings_telegram import SettingsTelegram

        return SettingsTelegram(self._core)

    @cached_property
    def tfa(self) -> SettingsTfa:
        """Two-factor authentication."""
        from .settings_tfa import SettingsTfa

        return SettingsTfa(self._core)

    @cached_property
    def tips(self) -> SettingsTips:
        """Tips for users."""
        from .settings_tips import SettingsTips

        return SettingsTips(self._core)

    def close_welcome(self, **options: Unpack[FormatCallOptions]) -> None:
        """Dismiss the welcome pop-up."""
        return self._call(_CLOSE_WELCOME, options)

    def close_admin_helper(self, **options: Unpack[FormatCallOptions]) -> None:
        """Dismiss the admin helper notification."""
        return self._call(_CLOSE_ADMIN_HELPER, options)

    def update_email_activation(
        self, *, show: bool, **options: Unpack[FormatCallOptions]
    ) -> EmailActivationSettings:
        """Choose whether the email activation panel is shown.

        Args:
            show: Whether the user sees the email activation panel.
        """
        return self._call(_UPDATE_EMAIL_ACTIVATION, options, body={"show": show})

    def get_socket(self, **options: Unpack[FormatCallOptions]) -> Any:
        """Return the socket settings of the portal."""
        return self._call(_GET_SOCKET, options)

    def get(self, **options: Unpack[FormatCallOptions]) -> PortalSettings:
        """Return the settings of the portal with their current values."""
        return self._call(_GET, options)

    def get_logo(self, *, dark: bool | None = None, **options: Unpack[FormatCallOptions]) -> str:
        """Return the URL of the portal logo, in its dark-theme form if asked for.

        Args:
            dark: Whether to return the logo for the dark theme.
        """
        return self._call(_GET_LOGO, options, query={"dark": dark})


class AsyncSettings(AsyncResource):
    """Settings of the portal.

    What its methods take and raise is told in `Settings`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSettingsWithStreamingResponse)

    @cached_property
    def custom_navigation(self) -> AsyncSettingsCustomNavigation:
        """Links of your own in the menu."""
        from .settings_custom_navigation import AsyncSettingsCustomNavigation

        return AsyncSettingsCustomNavigation(self._core)

    @cached_property
    def ip_restrictions(self) -> AsyncSettingsIpRestrictions:
        """Addresses that may use the portal."""
        from .settings_ip_restrictions import AsyncSettingsIpRestrictions

        return AsyncSettingsIpRestrictions(self._core)

    @cached_property
    def ldap(self) -> AsyncSettingsLdap:
        """Users and groups from an LDAP server."""
        from .settings_ldap import AsyncSettingsLdap

        return AsyncSettingsLdap(self._core)

    @cached_property
    def push(self) -> AsyncSettingsPush:
        """Devices that get push notifications."""
        from .settings_push import AsyncSettingsPush

        return AsyncSettingsPush(self._core)

    @cached_property
    def quota(self) -> AsyncSettingsQuota:
        """Quotas of the portal and of users."""
        from .settings_quota import AsyncSettingsQuota

        return AsyncSettingsQuota(self._core)

    @cached_property
    def security(self) -> AsyncSettingsSecurity:
        """Access to modules, administrators and password rules."""
        from .settings_security import AsyncSettingsSecurity

        return AsyncSettingsSecurity(self._core)

    @cached_property
    def smtp(self) -> AsyncSettingsSmtp:
        """Mail server that the portal sends through."""
        from .settings_smtp import AsyncSettingsSmtp

        return AsyncSettingsSmtp(self._core)

    @cached_property
    def sso(self) -> AsyncSettingsSso:
        """Single sign-on."""
        from .settings_sso import AsyncSettingsSso

        return AsyncSettingsSso(self._core)

    @cached_property
    def statistics(self) -> AsyncSettingsStatistics:
        """Used space and visits."""
        from .settings_statistics import AsyncSettingsStatistics

        return AsyncSettingsStatistics(self._core)

    @cached_property
    def storage(self) -> AsyncSettingsStorage:
        """Where the portal keeps its data."""
        from .settings_storage import AsyncSettingsStorage

        return AsyncSettingsStorage(self._core)

    @cached_property
    def telegram(self) -> AsyncSettingsTelegram:
        """Connection of the user to Telegram."""
        from .settings_telegram import AsyncSettingsTelegram

        return AsyncSettingsTelegram(self._core)

    @cached_property
    def tfa(self) -> AsyncSettingsTfa:
        """Two-factor authentication."""
        from .settings_tfa import AsyncSettingsTfa

        return AsyncSettingsTfa(self._core)

    @cached_property
    def tips(self) -> AsyncSettingsTips:
        """Tips for users."""
        from .settings_tips import AsyncSettingsTips

        return AsyncSettingsTips(self._core)

    async def close_welcome(self, **options: Unpack[FormatCallOptions]) -> None:
        """Dismiss the welcome pop-up."""
        return await self._call(_CLOSE_WELCOME, options)

    async def close_admin_helper(self, **options: Unpack[FormatCallOptions]) -> None:
        """Dismiss the admin helper notification."""
        return await self._call(_CLOSE_ADMIN_HELPER, options)

    async def update_email_activation(
        self, *, show: bool, **options: Unpack[FormatCallOptions]
    ) -> EmailActivationSettings:
        """Choose whether the email activation panel is shown."""
        return await self._call(_UPDATE_EMAIL_ACTIVATION, options, body={"show": show})

    async def get_socket(self, **options: Unpack[FormatCallOptions]) -> Any:
        """Return the socket settings of the portal."""
        return await self._call(_GET_SOCKET, options)

    async def get(self, **options: Unpack[FormatCallOptions]) -> PortalSettings:
        """Return the settings of the portal with their current values."""
        return await self._call(_GET, options)

    async def get_logo(
        self, *, dark: bool | None = None, **options: Unpack[FormatCallOptions]
    ) -> str:
        """Return the URL of the portal logo, in its dark-theme form if asked for."""
        return await self._call(_GET_LOGO, options, query={"dark": dark})


class SettingsWithRawResponse:
    """The methods of `Settings`, answering with the raw response."""

    def __init__(self, raw: Settings) -> None:
        self.close_welcome = as_raw(raw.close_welcome)
        self.close_admin_helper = as_raw(raw.close_admin_helper)
        self.update_email_activation = as_raw(raw.update_email_activation)
        self.get_socket = as_raw(raw.get_socket)
        self.get = as_raw(raw.get)
        self.get_logo = as_raw(raw.get_logo)


class AsyncSettingsWithRawResponse:
    """The methods of `AsyncSettings`, answering with the raw response."""

    def __init__(self, raw: AsyncSettings) -> None:
        self.close_welcome = as_raw_async(raw.close_welcome)
        self.close_admin_helper = as_raw_async(raw.close_admin_helper)
        self.update_email_activation = as_raw_async(raw.update_email_activation)
        self.get_socket = as_raw_async(raw.get_socket)
        self.get = as_raw_async(raw.get)
        self.get_logo = as_raw_async(raw.get_logo)


class SettingsWithStreamingResponse:
    """The methods of `Settings`, each a context manager over its response."""

    def __init__(self, streamed: Settings) -> None:
        self.close_welcome = as_streamed(streamed.close_welcome)
        self.close_admin_helper = as_streamed(streamed.close_admin_helper)
        self.update_email_activation = as_streamed(streamed.update_email_activation)
        self.get_socket = as_streamed(streamed.get_socket)
        self.get = as_streamed(streamed.get)
        self.get_logo = as_streamed(streamed.get_logo)


class AsyncSettingsWithStreamingResponse:
    """The methods of `AsyncSettings`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettings) -> None:
        self.close_welcome = as_streamed_async(streamed.close_welcome)
        self.close_admin_helper = as_streamed_async(streamed.close_admin_helper)
        self.update_email_activation = as_streamed_async(streamed.update_email_activation)
        self.get_socket = as_streamed_async(streamed.get_socket)
        self.get = as_streamed_async(streamed.get)
        self.get_logo = as_streamed_async(streamed.get_logo)
