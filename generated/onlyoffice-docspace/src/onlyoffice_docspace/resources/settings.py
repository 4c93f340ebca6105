"""General settings of the portal."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.payments import PaymentSettings
from ..types.portal import TrustedDomainsType
from ..types.settings import (
    DeepLinkSettings,
    EmailActivationSettings,
    PortalSettings,
    SocketSettings,
    TimeZone,
    WizardSettings,
)

if TYPE_CHECKING:
    from .settings_authorization import AsyncSettingsAuthorization, SettingsAuthorization
    from .settings_banners import AsyncSettingsBanners, SettingsBanners
    from .settings_color_themes import AsyncSettingsColorThemes, SettingsColorThemes
    from .settings_cookies import AsyncSettingsCookies, SettingsCookies
    from .settings_devtools_access import AsyncSettingsDevtoolsAccess, SettingsDevtoolsAccess
    from .settings_encryption import AsyncSettingsEncryption, SettingsEncryption
    from .settings_greeting import AsyncSettingsGreeting, SettingsGreeting
    from .settings_invitations import AsyncSettingsInvitations, SettingsInvitations
    from .settings_ip_restrictions import AsyncSettingsIpRestrictions, SettingsIpRestrictions
    from .settings_license import AsyncSettingsLicense, SettingsLicense
    from .settings_login import AsyncSettingsLogin, SettingsLogin
    from .settings_messages import AsyncSettingsMessages, SettingsMessages
    from .settings_notifications import AsyncSettingsNotifications, SettingsNotifications
    from .settings_owner import AsyncSettingsOwner, SettingsOwner
    from .settings_quota import AsyncSettingsQuota, SettingsQuota
    from .settings_rebranding import AsyncSettingsRebranding, SettingsRebranding
    from .settings_security import AsyncSettingsSecurity, SettingsSecurity
    from .settings_sso import AsyncSettingsSso, SettingsSso
    from .settings_statistics import AsyncSettingsStatistics, SettingsStatistics
    from .settings_storage import AsyncSettingsStorage, SettingsStorage
    from .settings_telegram import AsyncSettingsTelegram, SettingsTelegram
    from .settings_tfa import AsyncSettingsTfa, SettingsTfa
    from .settings_web_plugins import AsyncSettingsWebPlugins, SettingsWebPlugins
    from .settings_webhooks import AsyncSettingsWebhooks, SettingsWebhooks

__all__ = ["AsyncSettings", "Settings"]

_GET: Final[Operation[PortalSettings]] = Operation(
    "settings.get", "GET", "/api/2.0/settings", PortalSettings, auth="optional"
)
_SET_MAIL_DOMAINS: Final[Operation[str]] = Operation(
    "settings.set_mail_domains", "POST", "/api/2.0/settings/maildomainsettings", str, body="json"
)
_SET_DEEP_LINK: Final[Operation[DeepLinkSettings]] = Operation(
    "settings.set_deep_link", "POST", "/api/2.0/settings/deeplink", DeepLinkSettings, body="json"
)
_GET_DEEP_LINK: Final[Operation[DeepLinkSettings]] = Operation(
    "settings.get_deep_link", "GET", "/api/2.0/settings/deeplink", DeepLinkSettings, auth=()
)
_LIST_LANGUAGES: Final[Operation[list[str]]] = Operation(
    "settings.list_languages", "GET", "/api/2.0/settings/cultures", list[str], auth=()
)
_LIST_TIME_ZONES: Final[Operation[list[TimeZone]]] = Operation(
    "settings.list_time_zones", "GET", "/api/2.0/settings/timezones", list[TimeZone]
)
_GET_HOSTNAME: Final[Operation[str]] = Operation(
    "settings.get_hostname", "GET", "/api/2.0/settings/machine", str
)
_SET_DNS: Final[Operation[str]] = Operation(
    "settings.set_dns", "PUT", "/api/2.0/settings/dns", str, body="json"
)
_GET_LOGO: Final[Operation[str]] = Operation(
    "settings.get_logo", "GET", "/api/2.0/settings/logo", str
)
_COMPLETE_WIZARD: Final[Operation[WizardSettings]] = Operation(
    "settings.complete_wizard",
    "PUT",
    "/api/2.0/settings/wizard/complete",
    WizardSettings,
    body="json",
    secrets=frozenset({"passwordHash"}),
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
_GET_SOCKET: Final[Operation[SocketSettings]] = Operation(
    "settings.get_socket", "GET", "/api/2.0/settings/socket", SocketSettings
)
_GET_PAYMENT_INFO: Final[Operation[PaymentSettings]] = Operation(
    "settings.get_payment_info", "GET", "/api/2.0/settings/payment", PaymentSettings
)


class Settings(Resource):
    """General settings of the portal."""

    with_raw_response = raw_view(lambda: SettingsWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsWithStreamingResponse)

    @cached_property
    def authorization(self) -> SettingsAuthorization:
        """Keys of outside services."""
        from .settings_authorization import SettingsAuthorization

        return SettingsAuthorization(self._core)

    @cached_property
    def banners(self) -> SettingsBanners:
        """Promotional banners."""
        from .settings_banners import SettingsBanners

        return SettingsBanners(self._core)

    @cached_property
    def color_themes(self) -> SettingsColorThemes:
        """Colors of the portal."""
        from .settings_color_themes import SettingsColorThemes

        return SettingsColorThemes(self._core)

    @cached_property
    def cookies(self) -> SettingsCookies:
        """How long sign-in cookies last."""
        from .settings_cookies import SettingsCookies

        return SettingsCookies(self._core)

    @cached_property
    def devtools_access(self) -> SettingsDevtoolsAccess:
        """Who may use the Developer Tools."""
        from .settings_devtools_access import SettingsDevtoolsAccess

        return SettingsDevtoolsAccess(self._core)

    @cached_property
    def encryption(self) -> SettingsEncryption:
        """Encryption of the storage."""
        from .settings_encryption import SettingsEncryption

        return SettingsEncryption(self._core)

    @cached_property
    def greeting(self) -> SettingsGreeting:
        """The title on the sign-in page."""
        from .settings_greeting import SettingsGreeting

        return SettingsGreeting(self._core)

    @cached_property
    def invitations(self) -> SettingsInvitations:
        """Who may be invited."""
        from .settings_invitations import SettingsInvitations

        return SettingsInvitations(self._core)

    @cached_property
    def ip_restrictions(self) -> SettingsIpRestrictions:
        """Addresses from which the portal can be reached."""
        from .settings_ip_restrictions import SettingsIpRestrictions

        return SettingsIpRestrictions(self._core)

    @cached_property
    def license(self) -> SettingsLicense:
        """The license of a server of your own."""
        from .settings_license import SettingsLicense

        return SettingsLicense(self._core)

    @cached_property
    def login(self) -> SettingsLogin:
        """Limits on failed sign-ins."""
        from .settings_login import SettingsLogin

        return SettingsLogin(self._core)

    @cached_property
    def messages(self) -> SettingsMessages:
        """Messages to the administrator and requests to join."""
        from .settings_messages import SettingsMessages

        return SettingsMessages(self._core)

    @cached_property
    def notifications(self) -> SettingsNotifications:
        """Which notifications users get."""
        from .settings_notifications import SettingsNotifications

        return SettingsNotifications(self._core)

    @cached_property
    def owner(self) -> SettingsOwner:
        """Handing the portal over to another owner."""
        from .settings_owner import SettingsOwner

        return SettingsOwner(self._core)

    @cached_property
    def quota(self) -> SettingsQuota:
        """Storage quotas that hold by default."""
        from .settings_quota import SettingsQuota

        return SettingsQuota(self._core)

    @cached_property
    def rebranding(self) -> SettingsRebranding:
        """Whether the portal can have a look of its own."""
        from .settings_rebranding import SettingsRebranding

        return SettingsRebranding(self._core)

    @cached_property
    def security(self) -> SettingsSecurity:
        """Settings security."""
        from .settings_security import SettingsSecurity

        return SettingsSecurity(self._core)

    @cached_property
    def sso(self) -> SettingsSso:
        """Single sign-on by SAML."""
        from .settings_sso import SettingsSso

        return SettingsSso(self._core)

    @cached_property
    def statistics(self) -> SettingsStatistics:
        """How much space is taken up."""
        from .settings_statistics import SettingsStatistics

        return SettingsStatistics(self._core)

    @cached_property
    def storage(self) -> SettingsStorage:
        """Where files are kept."""
        from .settings_storage import SettingsStorage

        return SettingsStorage(self._core)

    @cached_property
    def telegram(self) -> SettingsTelegram:
        """Linking an account with the Telegram bot."""
        from .settings_telegram import SettingsTelegram

        return SettingsTelegram(self._core)

    @cached_property
    def tfa(self) -> SettingsTfa:
        """Two-factor authentication."""
        from .settings_tfa import SettingsTfa

        return SettingsTfa(self._core)

    @cached_property
    def web_plugins(self) -> SettingsWebPlugins:
        """Plugins of the web interface."""
        from .settings_web_plugins import SettingsWebPlugins

        return SettingsWebPlugins(self._core)

    @cached_property
    def webhooks(self) -> SettingsWebhooks:
        """Calls that the portal makes when something happens."""
        from .settings_webhooks import SettingsWebhooks

        return SettingsWebhooks(self._core)

    def get(
        self, *, withpassword: bool | None = None, **options: Unpack[CallOptions]
    ) -> PortalSettings:
        """Return the current portal settings, optionally with the password hashing parameters.

        Args:
            withpassword: Whether the answer tells how passwords are hashed.
        """
        return self._call(_GET, options, query={"withpassword": withpassword})

    def set_mail_domains(
        self,
        *,
        type: TrustedDomainsType,
        domains: Sequence[str],
        invite_users_as_visitors: bool,
        **options: Unpack[CallOptions],
    ) -> str:
        """Set which email domains the portal trusts and whether invited users become visitors.

        Args:
            type: Which domains are trusted.
            domains: The trusted domains.
            invite_users_as_visitors: Whether invited users join as visitors by default.
        """
        return self._call(
            _SET_MAIL_DOMAINS,
            options,
            body={
                "type": type,
                "domains": domains,
                "inviteUsersAsVisitors": invite_users_as_visitors,
            },
        )

    def set_deep_link(
        self, *, deep_link_settings: DeepLinkSettings | None = None, **options: Unpack[CallOptions]
    ) -> DeepLinkSettings:
        """Save how deep links are handled on the portal.

        Args:
            deep_link_settings: Settings of the deep link.
        """
        return self._call(_SET_DEEP_LINK, options, body={"deepLinkSettings": deep_link_settings})

    def get_deep_link(self, **options: Unpack[CallOptions]) -> DeepLinkSettings:
        """Return how deep links are handled on the portal."""
        return self._call(_GET_DEEP_LINK, options)

    def list_languages(self, **options: Unpack[CallOptions]) -> list[str]:
        """Return the codes of the available portal languages, such as `de` or `en-US`."""
        return self._call(_LIST_LANGUAGES, options)

    def list_time_zones(self, **options: Unpack[CallOptions]) -> list[TimeZone]:
        """Return the time zones the portal can be set to."""
        return self._call(_LIST_TIME_ZONES, options)

    def get_hostname(self, **options: Unpack[CallOptions]) -> str:
        """Return the host name of the portal."""
        return self._call(_GET_HOSTNAME, options)

    def set_dns(
        self,
        *,
        dns_name: str | None = None,
        enable: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Set or switch off a custom domain name for the portal.

        Args:
            dns_name: Domain name to set up for the portal.

        Raises:
            QuotaExceeded: The tariff or a quota does not allow it.
            MethodNotAllowed: This does not work for such an entry.
        """
        return self._call(_SET_DNS, options, body={"dnsName": dns_name, "enable": enable})

    def get_logo(self, **options: Unpack[CallOptions]) -> str:
        """Return the address of the portal logo."""
        return self._call(_GET_LOGO, options)

    def complete_wizard(
        self,
        *,
        email: str,
        password_hash: str,
        lng: str | None = None,
        time_zone: str | None = None,
        ami_id: str | None = None,
        subscribe_from_site: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> WizardSettings:
        """Complete the setup wizard with an email address, a password, a language and a time zone.

        Args:
            password_hash: Hash of the user's password.
            lng: Language code of the interface the user prefers.
            ami_id: Id of the Amazon Machine Image.
            subscribe_from_site: Whether the user wants news from the site.

        Raises:
            QuotaExceeded: The tariff or a quota does not allow it.
        """
        return self._call(
            _COMPLETE_WIZARD,
            options,
            body={
                "email": email,
                "passwordHash": password_hash,
                "lng": lng,
                "timeZone": time_zone,
                "amiId": ami_id,
                "subscribeFromSite": subscribe_from_site,
            },
        )

    def close_admin_helper(self, **options: Unpack[CallOptions]) -> None:
        """Dismiss the helper notification shown to administrators.

        Raises:
            MethodNotAllowed: This does not work for such an entry.
        """
        return self._call(_CLOSE_ADMIN_HELPER, options)

    def update_email_activation(
        self,
        *,
        show: bool | None = None,
        last_modified: datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> EmailActivationSettings:
        """Choose whether the email activation notice is shown.

        Args:
            show: Whether email activation settings are shown.
        """
        return self._call(
            _UPDATE_EMAIL_ACTIVATION, options, body={"show": show, "lastModified": last_modified}
        )

    def get_socket(self, **options: Unpack[CallOptions]) -> SocketSettings:
        """Return the socket settings, with the hub address."""
        return self._call(_GET_SOCKET, options)

    def get_payment_info(self, **options: Unpack[CallOptions]) -> PaymentSettings:
        """Return the sales and support contacts, the payment link, the license and the largest
        quota quantity.
        """
        return self._call(_GET_PAYMENT_INFO, options)


class AsyncSettings(AsyncResource):
    """General settings of the portal.

    What its methods take and raise is told in `Settings`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSettingsWithStreamingResponse)

    @cached_property
    def authorization(self) -> AsyncSettingsAuthorization:
        """Keys of outside services."""
        from .settings_authorization import AsyncSettingsAuthorization

        return AsyncSettingsAuthorization(self._core)

    @cached_property
    def banners(self) -> AsyncSettingsBanners:
        """Promotional banners."""
        from .settings_banners import AsyncSettingsBanners

        return AsyncSettingsBanners(self._core)

    @cached_property
    def color_themes(self) -> AsyncSettingsColorThemes:
        """Colors of the portal."""
        from .settings_color_themes import AsyncSettingsColorThemes

        return AsyncSettingsColorThemes(self._core)

    @cached_property
    def cookies(self) -> AsyncSettingsCookies:
        """How long sign-in cookies last."""
        from .settings_cookies import AsyncSettingsCookies

        return AsyncSettingsCookies(self._core)

    @cached_property
    def devtools_access(self) -> AsyncSettingsDevtoolsAccess:
        """Who may use the Developer Tools."""
        from .settings_devtools_access import AsyncSettingsDevtoolsAccess

        return AsyncSettingsDevtoolsAccess(self._core)

    @cached_property
    def encryption(self) -> AsyncSettingsEncryption:
        """Encryption of the storage."""
        from .settings_encryption import AsyncSettingsEncryption

        return AsyncSettingsEncryption(self._core)

    @cached_property
    def greeting(self) -> AsyncSettingsGreeting:
        """The title on the sign-in page."""
        from .settings_greeting import AsyncSettingsGreeting

        return AsyncSettingsGreeting(self._core)

    @cached_property
    def invitations(self) -> AsyncSettingsInvitations:
        """Who may be invited."""
        from .settings_invitations import AsyncSettingsInvitations

        return AsyncSettingsInvitations(self._core)

    @cached_property
    def ip_restrictions(self) -> AsyncSettingsIpRestrictions:
        """Addresses from which the portal can be reached."""
        from .settings_ip_restrictions import AsyncSettingsIpRestrictions

        return AsyncSettingsIpRestrictions(self._core)

    @cached_property
    def license(self) -> AsyncSettingsLicense:
        """The license of a server of your own."""
        from .settings_license import AsyncSettingsLicense

        return AsyncSettingsLicense(self._core)

    @cached_property
    def login(self) -> AsyncSettingsLogin:
        """Limits on failed sign-ins."""
        from .settings_login import AsyncSettingsLogin

        return AsyncSettingsLogin(self._core)

    @cached_property
    def messages(self) -> AsyncSettingsMessages:
        """Messages to the administrator and requests to join."""
        from .settings_messages import AsyncSettingsMessages

        return AsyncSettingsMessages(self._core)

    @cached_property
    def notifications(self) -> AsyncSettingsNotifications:
        """Which notifications users get."""
        from .settings_notifications import AsyncSettingsNotifications

        return AsyncSettingsNotifications(self._core)

    @cached_property
    def owner(self) -> AsyncSettingsOwner:
        """Handing the portal over to another owner."""
        from .settings_owner import AsyncSettingsOwner

        return AsyncSettingsOwner(self._core)

    @cached_property
    def quota(self) -> AsyncSettingsQuota:
        """Storage quotas that hold by default."""
        from .settings_quota import AsyncSettingsQuota

        return AsyncSettingsQuota(self._core)

    @cached_property
    def rebranding(self) -> AsyncSettingsRebranding:
        """Whether the portal can have a look of its own."""
        from .settings_rebranding import AsyncSettingsRebranding

        return AsyncSettingsRebranding(self._core)

    @cached_property
    def security(self) -> AsyncSettingsSecurity:
        """Settings security."""
        from .settings_security import AsyncSettingsSecurity

        return AsyncSettingsSecurity(self._core)

    @cached_property
    def sso(self) -> AsyncSettingsSso:
        """Single sign-on by SAML."""
        from .settings_sso import AsyncSettingsSso

        return AsyncSettingsSso(self._core)

    @cached_property
    def statistics(self) -> AsyncSettingsStatistics:
        """How much space is taken up."""
        from .settings_statistics import AsyncSettingsStatistics

        return AsyncSettingsStatistics(self._core)

    @cached_property
    def storage(self) -> AsyncSettingsStorage:
        """Where files are kept."""
        from .settings_storage import AsyncSettingsStorage

        return AsyncSettingsStorage(self._core)

    @cached_property
    def telegram(self) -> AsyncSettingsTelegram:
        """Linking an account with the Telegram bot."""
        from .settings_telegram import AsyncSettingsTelegram

        return AsyncSettingsTelegram(self._core)

    @cached_property
    def tfa(self) -> AsyncSettingsTfa:
        """Two-factor authentication."""
        from .settings_tfa import AsyncSettingsTfa

        return AsyncSettingsTfa(self._core)

    @cached_property
    def web_plugins(self) -> AsyncSettingsWebPlugins:
        """Plugins of the web interface."""
        from .settings_web_plugins import AsyncSettingsWebPlugins

        return AsyncSettingsWebPlugins(self._core)

    @cached_property
    def webhooks(self) -> AsyncSettingsWebhooks:
        """Calls that the portal makes when something happens."""
        from .settings_webhooks import AsyncSettingsWebhooks

        return AsyncSettingsWebhooks(self._core)

    async def get(
        self, *, withpassword: bool | None = None, **options: Unpack[CallOptions]
    ) -> PortalSettings:
        """Return the current portal settings, optionally with the password hashing parameters."""
        return await self._call(_GET, options, query={"withpassword": withpassword})

    async def set_mail_domains(
        self,
        *,
        type: TrustedDomainsType,
        domains: Sequence[str],
        invite_users_as_visitors: bool,
        **options: Unpack[CallOptions],
    ) -> str:
        """Set which email domains the portal trusts and whether invited users become visitors."""
        return await self._call(
            _SET_MAIL_DOMAINS,
            options,
            body={
                "type": type,
                "domains": domains,
                "inviteUsersAsVisitors": invite_users_as_visitors,
            },
        )

    async def set_deep_link(
        self, *, deep_link_settings: DeepLinkSettings | None = None, **options: Unpack[CallOptions]
    ) -> DeepLinkSettings:
        """Save how deep links are handled on the portal."""
        return await self._call(
            _SET_DEEP_LINK, options, body={"deepLinkSettings": deep_link_settings}
        )

    async def get_deep_link(self, **options: Unpack[CallOptions]) -> DeepLinkSettings:
        """Return how deep links are handled on the portal."""
        return await self._call(_GET_DEEP_LINK, options)

    async def list_languages(self, **options: Unpack[CallOptions]) -> list[str]:
        """Return the codes of the available portal languages, such as `de` or `en-US`."""
        return await self._call(_LIST_LANGUAGES, options)

    async def list_time_zones(self, **options: Unpack[CallOptions]) -> list[TimeZone]:
        """Return the time zones the portal can be set to."""
        return await self._call(_LIST_TIME_ZONES, options)

    async def get_hostname(self, **options: Unpack[CallOptions]) -> str:
        """Return the host name of the portal."""
        return await self._call(_GET_HOSTNAME, options)

    async def set_dns(
        self,
        *,
        dns_name: str | None = None,
        enable: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Set or switch off a custom domain name for the portal."""
        return await self._call(_SET_DNS, options, body={"dnsName": dns_name, "enable": enable})

    async def get_logo(self, **options: Unpack[CallOptions]) -> str:
        """Return the address of the portal logo."""
        return await self._call(_GET_LOGO, options)

    async def complete_wizard(
        self,
        *,
        email: str,
        password_hash: str,
        lng: str | None = None,
        time_zone: str | None = None,
        ami_id: str | None = None,
        subscribe_from_site: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> WizardSettings:
        """Complete the setup wizard with an email address, a password, a language and a time
        zone.
        """
        return await self._call(
            _COMPLETE_WIZARD,
            options,
            body={
                "email": email,
                "passwordHash": password_hash,
                "lng": lng,
                "timeZone": time_zone,
                "amiId": ami_id,
                "subscribeFromSite": subscribe_from_site,
            },
        )

    async def close_admin_helper(self, **options: Unpack[CallOptions]) -> None:
        """Dismiss the helper notification shown to administrators."""
        return await self._call(_CLOSE_ADMIN_HELPER, options)

    async def update_email_activation(
        self,
        *,
        show: bool | None = None,
        last_modified: datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> EmailActivationSettings:
        """Choose whether the email activation notice is shown."""
        return await self._call(
            _UPDATE_EMAIL_ACTIVATION, options, body={"show": show, "lastModified": last_modified}
        )

    async def get_socket(self, **options: Unpack[CallOptions]) -> SocketSettings:
        """Return the socket settings, with the hub address."""
        return await self._call(_GET_SOCKET, options)

    async def get_payment_info(self, **options: Unpack[CallOptions]) -> PaymentSettings:
        """Return the sales and support contacts, the payment link, the license and the largest
        quota quantity.
        """
        return await self._call(_GET_PAYMENT_INFO, options)


class SettingsWithRawResponse:
    """The methods of `Settings`, answering with the raw response."""

    def __init__(self, raw: Settings) -> None:
        self.get = as_raw(raw.get)
        self.set_mail_domains = as_raw(raw.set_mail_domains)
        self.set_deep_link = as_raw(raw.set_deep_link)
        self.get_deep_link = as_raw(raw.get_deep_link)
        self.list_languages = as_raw(raw.list_languages)
        self.list_time_zones = as_raw(raw.list_time_zones)
        self.get_hostname = as_raw(raw.get_hostname)
        self.set_dns = as_raw(raw.set_dns)
        self.get_logo = as_raw(raw.get_logo)
        self.complete_wizard = as_raw(raw.complete_wizard)
        self.close_admin_helper = as_raw(raw.close_admin_helper)
        self.update_email_activation = as_raw(raw.update_email_activation)
        self.get_socket = as_raw(raw.get_socket)
        self.get_payment_info = as_raw(raw.get_payment_info)


class AsyncSettingsWithRawResponse:
    """The methods of `AsyncSettings`, answering with the raw response."""

    def __init__(self, raw: AsyncSettings) -> None:
        self.get = as_raw_async(raw.get)
        self.set_mail_domains = as_raw_async(raw.set_mail_domains)
        self.set_deep_link = as_raw_async(raw.set_deep_link)
        self.get_deep_link = as_raw_async(raw.get_deep_link)
        self.list_languages = as_raw_async(raw.list_languages)
        self.list_time_zones = as_raw_async(raw.list_time_zones)
        self.get_hostname = as_raw_async(raw.get_hostname)
        self.set_dns = as_raw_async(raw.set_dns)
        self.get_logo = as_raw_async(raw.get_logo)
        self.complete_wizard = as_raw_async(raw.complete_wizard)
        self.close_admin_helper = as_raw_async(raw.close_admin_helper)
        self.update_email_activation = as_raw_async(raw.update_email_activation)
        self.get_socket = as_raw_async(raw.get_socket)
        self.get_payment_info = as_raw_async(raw.get_payment_info)


class SettingsWithStreamingResponse:
    """The methods of `Settings`, each a context manager over its response."""

    def __init__(self, streamed: Settings) -> None:
        self.get = as_streamed(streamed.get)
        self.set_mail_domains = as_streamed(streamed.set_mail_domains)
        self.set_deep_link = as_streamed(streamed.set_deep_link)
        self.get_deep_link = as_streamed(streamed.get_deep_link)
        self.list_languages = as_streamed(streamed.list_languages)
        self.list_time_zones = as_streamed(streamed.list_time_zones)
        self.get_hostname = as_streamed(streamed.get_hostname)
        self.set_dns = as_streamed(streamed.set_dns)
        self.get_logo = as_streamed(streamed.get_logo)
        self.complete_wizard = as_streamed(streamed.complete_wizard)
        self.close_admin_helper = as_streamed(streamed.close_admin_helper)
        self.update_email_activation = as_streamed(streamed.update_email_activation)
        self.get_socket = as_streamed(streamed.get_socket)
        self.get_payment_info = as_streamed(streamed.get_payment_info)


class AsyncSettingsWithStreamingResponse:
    """The methods of `AsyncSettings`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettings) -> None:
        self.get = as_streamed_async(streamed.get)
        self.set_mail_domains = as_streamed_async(streamed.set_mail_domains)
        self.set_deep_link = as_streamed_async(streamed.set_deep_link)
        self.get_deep_link = as_streamed_async(streamed.get_deep_link)
        self.list_languages = as_streamed_async(streamed.list_languages)
        self.list_time_zones = as_streamed_async(streamed.list_time_zones)
        self.get_hostname = as_streamed_async(streamed.get_hostname)
        self.set_dns = as_streamed_async(streamed.set_dns)
        self.get_logo = as_streamed_async(streamed.get_logo)
        self.complete_wizard = as_streamed_async(streamed.complete_wizard)
        self.close_admin_helper = as_streamed_async(streamed.close_admin_helper)
        self.update_email_activation = as_streamed_async(streamed.update_email_activation)
        self.get_socket = as_streamed_async(streamed.get_socket)
        self.get_payment_info = as_streamed_async(streamed.get_payment_info)
