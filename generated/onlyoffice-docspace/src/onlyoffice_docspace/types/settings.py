"""The types `BannerSettings`, `CookieSettings`, `DeepLink`, `DeepLinkHandlingMode` and 28 more."""

from __future__ import annotations

from msgspec import field

from .._runtime.enums import OpenEnum
from .._runtime.values import Guid, Lenient, Model, Secret, Timestamp
from ..types.authentication import RecaptchaType
from ..types.people import Employee
from ..types.portal import TenantStatus, TrustedDomainsType
from ..types.security import PasswordHashing

__all__ = [
    "BannerSettings",
    "CookieSettings",
    "DeepLink",
    "DeepLinkHandlingMode",
    "DeepLinkSettings",
    "DefaultQuotaSettings",
    "DevToolsAccessSettings",
    "DomainRules",
    "EmailActivationSettings",
    "EnabledModule",
    "ExternalResource",
    "ExternalResources",
    "FirebaseSettings",
    "FormGallery",
    "InvitationSettings",
    "NotificationChannel",
    "NotificationChannels",
    "NotificationSettings",
    "NotificationType",
    "OwnerChangeInstructions",
    "PluginPermissions",
    "PortalSettings",
    "ProductAdministrator",
    "QuotaFilter",
    "SocketSettings",
    "SpaceUsage",
    "TelegramConnection",
    "TelegramRegistration",
    "TenantQuotaLimit",
    "TimeZone",
    "WebPlugin",
    "WizardSettings",
]


class DeepLinkHandlingMode(OpenEnum):
    """How a deep link opens."""

    PROVIDE_CHOICE = (0, "ProvideChoice")
    """The user chooses."""
    WEB = (1, "Web")
    """In the browser."""
    APP = (2, "App")
    """In the mobile app."""


class NotificationType(OpenEnum):
    """Kind of notification."""

    BADGES = (0, "Badges")
    """Numbers of new items."""
    ROOMS_ACTIVITY = (1, "RoomsActivity")
    DAILY_FEED = (2, "DailyFeed")
    """Letter with what is new."""
    USEFUL_TIPS = (3, "UsefullTips")


class QuotaFilter(OpenEnum):
    """Which quotas to look for."""

    ALL = (0, "All")
    """Any."""
    DEFAULT = (1, "Default")
    CUSTOM = (2, "Custom")
    """Set for this one."""


class TelegramRegistration(OpenEnum):
    """Whether an account is linked with the Telegram bot."""

    NOT_REGISTERED = (0, "NotRegistered")
    REGISTERED = (1, "Registered")
    AWAITING_CONFIRMATION = (2, "AwaitingConfirmation")


class BannerSettings(Model, rename="camel"):
    """Whether promotional banners are hidden, as stored."""

    hidden: bool | None = None
    """Whether the banners are hidden."""
    last_modified: Timestamp | None = None


class CookieSettings(Model, rename="camel"):
    """How long sign-in cookies last."""

    life_time: int
    """How long the cookie is valid, in minutes."""
    enabled: bool
    """Whether it is turned on."""


class DeepLink(Model, rename="camel"):
    """Deep link into the mobile apps."""

    android_package_name: str | None = None
    """Name of the Android app package."""
    url: str | None = None
    ios_package_id: str | None = None
    """Id of the iOS app package."""


class DeepLinkSettings(Model, rename="camel"):
    """How deep links open."""

    handling_mode: Lenient[DeepLinkHandlingMode] | None = None
    """How a deep link opens: let the user choose, web or app."""
    last_modified: Timestamp | None = None


class DefaultQuotaSettings(Model, rename="camel"):
    """Storage quota that users, rooms or AI agents get by default."""

    enable_quota: bool | None = None
    """Whether the storage quota is in force."""
    default_quota: int | None = None
    """Storage quota given by default."""
    last_recalculate_date: Timestamp | None = None
    """When the quota was last recalculated."""
    last_modified: Timestamp | None = None


class DevToolsAccessSettings(Model, rename="camel"):
    """Whether users have limited access to Developer Tools."""

    limited_access_for_users: bool | None = None
    """Whether users have limited access to Developer Tools."""
    last_modified: Timestamp | None = None


class DomainRules(Model, rename="camel"):
    """Rules for a valid domain."""

    regex: str | None = None
    """Regular expression for a valid domain."""
    min_length: int | None = None
    """Smallest length of a valid domain."""
    max_length: int | None = None
    """Greatest length of a valid domain."""


class EmailActivationSettings(Model, rename="camel"):
    """Whether email activation settings are shown."""

    show: bool | None = None
    """Whether email activation settings are shown."""
    last_modified: Timestamp | None = None


class EnabledModule(Model):
    """Module that is enabled."""

    id: str | None = None
    """Name of the module."""
    title: str | None = None


class ExternalResource(Model):
    """Outside links of one kind, in the portal's language."""

    domain: str | None = None
    entries: dict[str, str | None] | None = None
    """Links by name."""


class ExternalResources(Model, rename="camel"):
    """Outside links of all kinds, in the portal's language."""

    api: ExternalResource | None = None
    """Links to the API documentation."""
    common: ExternalResource | None = None
    """Links of general use."""
    forum: ExternalResource | None = None
    """Links to the forum."""
    helpcenter: ExternalResource | None = None
    """Links to the Help Center."""
    integrations: ExternalResource | None = None
    """Links to integrations."""
    site: ExternalResource | None = None
    """Links to the web site."""
    social_networks: ExternalResource | None = None
    """Links to social networks."""
    support: ExternalResource | None = None
    """Links to support."""
    videoguides: ExternalResource | None = None
    """Links to video guides."""


class FirebaseSettings(Model, rename="camel"):
    """Firebase settings of the portal."""

    api_key: Secret | None = None
    """Firebase API key."""
    auth_domain: str | None = None
    """Domain of Firebase authentication."""
    project_id: str | None = None
    """Firebase project id."""
    storage_bucket: str | None = None
    """Firebase storage bucket."""
    messaging_sender_id: str | None = None
    """Firebase sender id for messaging."""
    app_id: str | None = None
    """Firebase application id."""
    measurement_id: str | None = None
    """Firebase measurement id."""
    database_url: str | None = field(default=None, name="databaseURL")
    """Address of the Firebase database."""


class FormGallery(Model, rename="camel"):
    """Where the form gallery is."""

    path: str | None = None
    domain: str | None = None
    ext: str | None = None
    """File extension in the form gallery."""
    upload_path: str | None = None
    """Path of the form gallery to upload to."""
    upload_domain: str | None = None
    """Domain of the form gallery to upload to."""
    upload_ext: str | None = None
    """Extension for uploads to the form gallery."""
    upload_dashboard: str | None = None
    """Dashboard of the form gallery to upload to."""


class InvitationSettings(Model, rename="camel"):
    """Who may be invited to the portal."""

    allow_inviting_members: bool
    """Whether new DocSpace members may be invited from the Contacts section."""
    allow_inviting_guests: bool
    """Whether every DocSpace member may invite outside guests to rooms."""


class NotificationChannel(Model, rename="camel"):
    """Channel that notifications go through."""

    name: str | None = None
    is_enabled: bool


class NotificationChannels(Model):
    """Channels that notifications go through."""

    channels: list[NotificationChannel] | None = None
    """Channels through which notifications are sent."""


class NotificationSettings(Model, rename="camel"):
    """Whether a kind of notification is on."""

    type: Lenient[NotificationType] | None = None
    """Kind of notification."""
    is_enabled: bool | None = None


class OwnerChangeInstructions(Model):
    """Outcome of asking for a new portal owner."""

    status: int | None = None
    """Outcome of sending the instructions, as a number."""
    message: str | None = None


class PluginPermissions(Model):
    """What may be done with plugins."""

    enabled: bool | None = None
    """Whether it is turned on."""
    upload: bool | None = None
    """Whether plugins can be uploaded."""
    delete: bool | None = None
    """Whether plugins can be deleted."""


class PortalSettings(Model, rename="camel"):
    """Settings of the portal."""

    timezone: str | None = None
    trusted_domains: list[str] | None = None
    trusted_domains_type: Lenient[TrustedDomainsType] | None = None
    """Which domains are trusted: none, custom ones or all."""
    culture: str | None = None
    """Language code."""
    utc_offset: str | None = None
    """Offset from UTC, as a time span."""
    utc_hours_offset: float | None = None
    """Offset from UTC in hours."""
    greeting_settings: str | None = None
    """Greeting of the portal."""
    owner_id: Guid | None = None
    """Id of the owner."""
    name_schema_id: str | None = None
    """Id of the team template."""
    enabled_join: bool | None = None
    """Whether people may join the portal by themselves."""
    enable_adm_mess: bool | None = None
    """Whether users may write to the administrator when they open the portal."""
    thirdparty_enable: bool | None = None
    """Whether users may connect third-party providers."""
    doc_space: bool | None = None
    """Whether the portal is a DocSpace portal."""
    standalone: bool | None = None
    """Whether the portal runs on a server of its own."""
    is_ami: bool | None = None
    """Whether the portal runs from an Amazon Machine Image."""
    base_domain: str | None = None
    """Base domain of the portal."""
    wizard_token: str | None = None
    """Token of the setup wizard."""
    password_hash: PasswordHashing | None = None
    """How passwords are hashed."""
    firebase: FirebaseSettings | None = None
    """Firebase settings of the portal."""
    version: str | None = None
    """Version of the portal, as text."""
    recaptcha_type: Lenient[RecaptchaType] | None = None
    """Kind of CAPTCHA."""
    recaptcha_public_key: str | None = None
    """Public key of the ReCAPTCHA."""
    debug_info: bool | None = None
    """Whether debug information is sent."""
    socket_url: str | None = None
    """Address of the socket service."""
    tenant_status: Lenient[TenantStatus] | None = None
    """Status of the tenant."""
    tenant_alias: str | None = None
    """Short name of the tenant."""
    display_about: bool | None = None
    """Whether the About section is shown."""
    domain_validator: DomainRules | None = None
    """Rules for a valid domain."""
    zendesk_key: str | None = None
    """Zendesk key."""
    tag_manager_id: str | None = None
    """Id of the tag manager."""
    cookie_settings_enabled: bool
    """Whether the cookie settings are on."""
    limited_access_space: bool | None = None
    """Whether access to space management is limited."""
    limited_access_dev_tools_for_users: bool | None = None
    """Whether users have limited access to Developer Tools."""
    display_banners: bool | None = None
    """Whether promotional banners are shown."""
    user_name_regex: str | None = None
    """Regular expression for a valid user name."""
    invitation_limit: int | None = None
    """How many invitations may be sent at most."""
    plugins: PluginPermissions | None = None
    deep_link: DeepLink
    """Deep link into the mobile apps."""
    form_gallery: FormGallery | None = None
    """Settings of the form gallery."""
    max_image_upload_size: int | None = None
    """Largest size of an uploaded image."""
    logo_text: str | None = None
    """Text shown next to the logo or in its place."""
    external_resources: ExternalResources | None = None
    """Links to outside resources, in the portal's language."""


class ProductAdministrator(Model, rename="camel"):
    """Whether a user administers a product."""

    product_id: Guid
    """Id of the product."""
    user_id: Guid
    """Id of the user."""
    administrator: bool
    """Whether the user is an administrator of the product."""


class SocketSettings(Model):
    """How the portal is reached by socket."""

    url: str | None = None
    """Address of the hub."""


class SpaceUsage(Model):
    """Item with the space it takes up."""

    name: str | None = None
    icon: str | None = None
    """Path to the icon."""
    disabled: bool | None = None
    """Whether the item is disabled."""
    size: str | None = None
    """Space that the item takes up, as text."""
    url: str | None = None


class TelegramConnection(Model):
    """Whether the user is connected with Telegram."""

    status: Lenient[TelegramRegistration]
    """State of the Telegram registration."""
    username: str | None = None
    """User name in Telegram."""


class TenantQuotaLimit(Model, rename="camel"):
    """Storage quota set for the tenant."""

    enable_quota: bool | None = None
    """Whether the storage quota is in force."""
    quota: int | None = None
    """Storage quota."""
    last_recalculate_date: Timestamp | None = None
    """When the quota was last recalculated."""
    last_modified: Timestamp | None = None


class TimeZone(Model, rename="camel"):
    """Time zone."""

    id: str | None = None
    """IANA name of the time zone."""
    display_name: str | None = None


class WebPlugin(Model, rename="camel"):
    """Web plugin."""

    name: str | None = None
    version: str | None = None
    """Version of the plugin, as text."""
    min_doc_space_version: str | None = None
    """Lowest version of DocSpace that the plugin is sure to work with."""
    description: str | None = None
    license: str | None = None
    author: str | None = None
    home_page: str | None = None
    """Home page of the plugin."""
    plugin_name: str | None = None
    """Name under which the plugin is found in the window object."""
    scopes: str | None = None
    image: str | None = None
    create_by: Employee | None = None
    """User who created it."""
    create_on: Timestamp | None = None
    """When it was created."""
    enabled: bool
    """Whether it is turned on."""
    system: bool
    """Whether the plugin is a system one."""
    url: str | None = None
    settings: str | None = None
    """Settings of the plugin, as JSON."""


class WizardSettings(Model, rename="camel"):
    """Whether the setup wizard was completed."""

    completed: bool | None = None
    """Whether the setup wizard was completed."""
    last_modified: Timestamp | None = None
