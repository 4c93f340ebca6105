"""The types `AdditionalWhiteLabelSettings`, `AdditionalWhiteLabelSettingsWrapper`, `AuthKey`,
`AuthServiceRequests` and 74 more.
"""

from __future__ import annotations

from typing import Any

from msgspec import field

from .._runtime.enums import OpenEnum, OpenIntEnum
from .._runtime.values import UNSET, Guid, Lenient, Model, Secret, Timestamp, Unset
from ..types.common import (
    Employee,
    GroupSummary,
    RecaptchaType,
    TenantEntityQuotaSettings,
    TenantStatus,
    TenantTrustedDomainsType,
)

__all__ = [
    "AdditionalWhiteLabelSettings",
    "AdditionalWhiteLabelSettingsWrapper",
    "AuthKey",
    "AuthServiceRequests",
    "BaseStorageSettingsCdnStorageSettings",
    "BaseStorageSettingsStorageSettings",
    "CdnStorageSettings",
    "CompanyWhiteLabelSettings",
    "CompanyWhiteLabelSettingsWrapper",
    "CookieSettings",
    "CultureSpecificExternalResource",
    "CultureSpecificExternalResources",
    "CurrentLicenseInfo",
    "CustomColorThemesSettings",
    "CustomColorThemesSettingsColorItem",
    "CustomColorThemesSettingsItem",
    "DeepLink",
    "DeepLinkHandlingMode",
    "EmailActivationSettings",
    "EncryprtionStatus",
    "EncryptionSettings",
    "Firebase",
    "FormGallery",
    "IMagickGeometry",
    "IPRestriction",
    "IPRestrictionsSettings",
    "IpRestrictionBase",
    "IpRestrictions",
    "IsDefaultWhiteLabelLogos",
    "ItemKeyValuePairStringBoolean",
    "ItemKeyValuePairStringLogoRequests",
    "ItemKeyValuePairStringString",
    "LoginSettings",
    "LogoRequests",
    "NotificationChannel",
    "NotificationChannelStatus",
    "NotificationSettings",
    "NotificationType",
    "OwnerChangeInstructions",
    "PasswordHasher",
    "PasswordSettings",
    "PaymentSettings",
    "Plugins",
    "ProductAdministrator",
    "RegStatus",
    "RoomsNotificationSettings",
    "Security",
    "Settings",
    "SetupCode",
    "SsoCertificate",
    "SsoFieldMapping",
    "SsoIdpCertificateAdvanced",
    "SsoIdpSettings",
    "SsoSettingsV2",
    "SsoSpCertificateAdvanced",
    "Storage",
    "StorageSettings",
    "TelegramStatus",
    "TenantAiAgentQuotaSettings",
    "TenantDeepLinkSettings",
    "TenantDomainValidator",
    "TenantRoomQuotaSettings",
    "TenantUserInvitationSettings",
    "TenantUserQuotaSettings",
    "TfaRequestsType",
    "TfaSettings",
    "TimezonesRequests",
    "UsageSpaceStatItem",
    "WebPlugin",
    "WebhookGroupStatus",
    "WebhookTrigger",
    "WebhooksConfig",
    "WebhooksConfigWithStatus",
    "WebhooksLog",
    "WhiteLabelItem",
    "WhiteLabelItemPath",
    "WhiteLabelLogoType",
    "WizardSettings",
]


class NotificationType(OpenEnum):
    """Kind of notification: badges, room activity, daily feed or tips."""

    BADGES = (0, "Badges")
    ROOMS_ACTIVITY = (1, "RoomsActivity")
    DAILY_FEED = (2, "DailyFeed")
    USEFULL_TIPS = (3, "UsefullTips")


class TfaRequestsType(OpenEnum):
    """Second factor: none (0), SMS (1) or app (2)."""

    NONE = (0, "None")
    SMS = (1, "Sms")
    APP = (2, "App")


class WebhookTrigger(OpenEnum):
    """Events that set a webhook off, such as user.created; 0 stands for all."""

    ALL = (0, "All")
    USER_CREATED = (1, "UserCreated")
    USER_INVITED = (2, "UserInvited")
    USER_UPDATED = (4, "UserUpdated")
    USER_DELETED = (8, "UserDeleted")
    GROUP_CREATED = (16, "GroupCreated")
    GROUP_UPDATED = (32, "GroupUpdated")
    GROUP_DELETED = (64, "GroupDeleted")
    FILE_CREATED = (128, "FileCreated")
    FILE_UPLOADED = (256, "FileUploaded")
    FILE_UPDATED = (512, "FileUpdated")
    FILE_TRASHED = (1024, "FileTrashed")
    FILE_DELETED = (2048, "FileDeleted")
    FILE_RESTORED = (4096, "FileRestored")
    FILE_COPIED = (8192, "FileCopied")
    FILE_MOVED = (16384, "FileMoved")
    FOLDER_CREATED = (32768, "FolderCreated")
    FOLDER_UPDATED = (65536, "FolderUpdated")
    FOLDER_TRASHED = (131072, "FolderTrashed")
    FOLDER_DELETED = (262144, "FolderDeleted")
    FOLDER_RESTORED = (524288, "FolderRestored")
    FOLDER_COPIED = (1048576, "FolderCopied")
    FOLDER_MOVED = (2097152, "FolderMoved")
    ROOM_CREATED = (4194304, "RoomCreated")
    ROOM_UPDATED = (8388608, "RoomUpdated")
    ROOM_ARCHIVED = (16777216, "RoomArchived")
    ROOM_DELETED = (33554432, "RoomDeleted")
    ROOM_RESTORED = (67108864, "RoomRestored")
    ROOM_COPIED = (134217728, "RoomCopied")


class WebhookGroupStatus(OpenEnum):
    """Outcome of a delivery: none, not sent, or an HTTP status class."""

    NONE = (0, "None")
    NOT_SENT = (1, "NotSent")
    STATUS2XX = (2, "Status2xx")
    STATUS3XX = (4, "Status3xx")
    STATUS4XX = (8, "Status4xx")
    STATUS5XX = (16, "Status5xx")


class DeepLinkHandlingMode(OpenEnum):
    """How a deep link opens: user's choice (0), web (1) or app (2)."""

    PROVIDE_CHOICE = (0, "ProvideChoice")
    WEB = (1, "Web")
    APP = (2, "App")


class EncryprtionStatus(OpenEnum):
    """Whether the storage is decrypted, encrypted or on its way to one of them."""

    DECRYPTED = (0, "Decrypted")
    ENCRYPTION_STARTED = (1, "EncryptionStarted")
    ENCRYPTED = (2, "Encrypted")
    DECRYPTION_STARTED = (3, "DecryptionStarted")


class WhiteLabelLogoType(OpenIntEnum):
    """Kind of logo, 1 to 16."""

    VALUE_1 = 1
    VALUE_2 = 2
    VALUE_3 = 3
    VALUE_4 = 4
    VALUE_5 = 5
    VALUE_6 = 6
    VALUE_7 = 7
    VALUE_8 = 8
    VALUE_9 = 9
    VALUE_10 = 10
    VALUE_11 = 11
    VALUE_12 = 12
    VALUE_13 = 13
    VALUE_14 = 14
    VALUE_15 = 15
    VALUE_16 = 16


class RegStatus(OpenIntEnum):
    """State of a Telegram registration, 0 to 2."""

    VALUE_0 = 0
    VALUE_1 = 1
    VALUE_2 = 2


class AuthServiceRequests(Model, rename="camel"):
    """Outside service that users or files can be connected with."""

    name: str | None = None
    title: str | None = None
    description: str | None = None
    instruction: str | None = None
    """How to set the service up and use it."""
    can_set: bool | None = None
    """Whether the user can set the service up."""
    paid: bool | None = None
    """Whether the service is a paid one."""
    props: list[AuthKey] | None = None
    """Keys of the service."""


class AuthKey(Model):
    """Key by which an outside service is signed in to."""

    name: str | None
    value: str | None
    """At most 255 characters."""
    title: str | Unset | None = UNSET


class Settings(Model, rename="camel"):
    """Settings of the portal."""

    timezone: str | None = None
    trusted_domains: list[str] | None = None
    trusted_domains_type: Lenient[TenantTrustedDomainsType] | None = None
    """Which domains are trusted: none (0), custom ones (1) or all (2)."""
    culture: str | None
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
    base_domain: str | None
    """Base domain of the portal."""
    wizard_token: str | None = None
    """Token of the setup wizard."""
    password_hash: PasswordHasher | None = None
    """How passwords are hashed."""
    firebase: Firebase | None = None
    """Firebase settings of the portal."""
    version: str | None = None
    """Version of the portal, as text."""
    recaptcha_type: Lenient[RecaptchaType] | None = None
    """Kind of CAPTCHA, as a number."""
    recaptcha_public_key: str | None = None
    """Public key of the ReCAPTCHA."""
    debug_info: bool | None = None
    """Whether debug information is sent."""
    socket_url: str | None = None
    """Address of the socket service."""
    tenant_status: Lenient[TenantStatus] | None = None
    """Status of the tenant, as a number."""
    tenant_alias: str | None = None
    """Short name of the tenant."""
    display_about: bool | None = None
    """Whether the About section is shown."""
    domain_validator: TenantDomainValidator | None = None
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
    plugins: Plugins | None = None
    deep_link: DeepLink
    """Deep link into the mobile apps."""
    form_gallery: FormGallery | None = None
    """Settings of the form gallery."""
    max_image_upload_size: int | None = None
    """Largest size of an uploaded image."""
    logo_text: str | None = None
    """Text shown next to the logo or in its place."""
    external_resources: CultureSpecificExternalResources | None = None
    """Links to outside resources, in the portal's language."""


class TenantDeepLinkSettings(Model, rename="camel"):
    """How deep links open."""

    handling_mode: Lenient[DeepLinkHandlingMode] | None = None
    """How a deep link opens: let the user choose (0), web (1) or app (2)."""
    last_modified: Timestamp | None = None


class TimezonesRequests(Model, rename="camel"):
    """Time zone."""

    id: str | None
    """IANA name of the time zone."""
    display_name: str | None


class WizardSettings(Model, rename="camel"):
    """Whether the setup wizard was completed."""

    completed: bool | None = None
    """Whether the setup wizard was completed."""
    last_modified: Timestamp | None = None


class CustomColorThemesSettings(Model):
    """Color themes of the portal."""

    themes: list[CustomColorThemesSettingsItem] | None = None
    selected: int | None = None
    """Id of the selected color theme."""
    limit: int | None = None
    """Number of color themes there can be."""


class CustomColorThemesSettingsItem(Model):
    """Color theme."""

    id: int | None = None
    """Id of the color theme."""
    name: str | Unset | None = UNSET
    main: CustomColorThemesSettingsColorItem | None = None
    """Main colors of the theme."""
    text: CustomColorThemesSettingsColorItem | None = None
    """Text colors of the theme."""


class EmailActivationSettings(Model, rename="camel"):
    """Whether email activation settings are shown."""

    show: bool | None = None
    """Whether email activation settings are shown."""
    last_modified: Timestamp | None = None


class PaymentSettings(Model, rename="camel"):
    """Where and how the portal is paid for."""

    sales_email: str | None
    """Email for questions about sales."""
    feedback_and_support_url: str | None = None
    """Address for feedback and support."""
    buy_url: str | None
    """Address for buying or upgrading the product."""
    standalone: bool
    """Whether the portal runs on a server of its own."""
    current_license: CurrentLicenseInfo
    """License in force."""
    max: int
    """Highest quantity of the quota."""


class TenantUserInvitationSettings(Model, rename="camel"):
    """Who may be invited to the portal."""

    allow_inviting_members: bool
    """Whether new DocSpace members may be invited from the Contacts section."""
    allow_inviting_guests: bool
    """Whether every DocSpace member may invite outside guests to rooms."""


class CookieSettings(Model, rename="camel"):
    """How long sign-in cookies last."""

    life_time: int
    """How long the cookie is valid, in minutes."""
    enabled: bool
    """Whether it is turned on."""


class EncryptionSettings(Model, rename="camel"):
    """Encryption of the storage."""

    password: Secret | None = None
    """Password of the encryption."""
    status: Lenient[EncryprtionStatus] | None = None
    """Whether the storage is or gets encrypted, as a number."""
    notify_users: bool | None = None
    """Whether users are told about the encryption."""


class IpRestrictionBase(Model, rename="camel"):
    """IP address from which the portal can be reached."""

    ip: str | None
    for_admin: bool | None = None
    """Whether the rule is for administrators."""


class IPRestriction(Model, rename="camel"):
    """IP address from which the portal can be reached."""

    ip: str | None
    for_admin: bool | None = None
    """Whether the rule is for administrators."""
    id: int | None = None
    """Id of the restriction."""
    tenant_id: int | None = None
    """Id of the tenant."""


class IpRestrictions(Model, rename="camel"):
    """IP addresses from which the portal can be reached."""

    ip_restrictions: list[IpRestrictionBase] | None
    """IP addresses of the restriction."""
    enable: bool | None = None
    """Whether the restriction by IP address is on."""


class IPRestrictionsSettings(Model, rename="camel"):
    """Whether access is restricted by IP address."""

    enable: bool | None = None
    """Whether the restriction by IP address is on."""
    last_modified: Timestamp | None = None


class LoginSettings(Model, rename="camel"):
    """Limits on failed sign-ins."""

    attempt_count: int
    """Failed sign-ins in a row that are let through before the account is suspended."""
    block_time: int
    """Minutes an account stays suspended after too many failed sign-ins."""
    check_period: int
    """Longest time to handle a sign-in request, in seconds."""
    is_default: bool
    """Whether these are the defaults."""


class NotificationSettings(Model, rename="camel"):
    """Whether a kind of notification is on."""

    type: Lenient[NotificationType] | None = None
    """Kind of notification, as a number."""
    is_enabled: bool | None = None


class RoomsNotificationSettings(Model, rename="camel"):
    """Rooms whose notifications are off."""

    disabled_rooms: list[dict[str, Any]] | None = None
    """Rooms whose notifications are off."""


class NotificationChannelStatus(Model):
    """Channels that notifications go through."""

    channels: list[NotificationChannel] | None = None
    """Channels through which notifications are sent."""


class OwnerChangeInstructions(Model):
    """Outcome of asking for a new portal owner."""

    status: int | None = None
    """Outcome of sending the instructions, as a number."""
    message: str | None = None


class TenantUserQuotaSettings(TenantEntityQuotaSettings):
    """Storage quota for users."""

    last_modified: Timestamp | None = None


class TenantRoomQuotaSettings(TenantEntityQuotaSettings):
    """Storage quota for rooms."""

    last_modified: Timestamp | None = None


class TenantAiAgentQuotaSettings(TenantEntityQuotaSettings):
    """Storage quota for AI agents."""

    last_modified: Timestamp | None = None


class ItemKeyValuePairStringLogoRequests(Model):
    """Logos under their key."""

    key: str | Unset | None = UNSET
    """Key of the entry."""
    value: LogoRequests | None = None


class WhiteLabelItem(Model):
    """Logo of the portal with its size and paths."""

    type: WhiteLabelLogoType | None = None
    """Kind of logo, as a number."""
    name: str | None = None
    size: IMagickGeometry | None = None
    """Size of the logo image."""
    path: WhiteLabelItemPath | None = None
    """Paths to the logo for both themes."""


class IsDefaultWhiteLabelLogos(Model):
    """Whether a logo is the default one."""

    name: str | None
    default: bool
    """Whether the logo is the default one."""


class CompanyWhiteLabelSettings(Model, rename="camel"):
    """Company shown on the About page, as stored."""

    company_name: str | Unset | None = UNSET
    """At most 255 characters."""
    site: str | Unset | None = UNSET
    """Web site of the company. At most 255 characters."""
    email: str | Unset | None = UNSET
    """At most 255 characters."""
    address: str | Unset | None = UNSET
    """Postal address of the company. At most 255 characters."""
    phone: str | Unset | None = UNSET
    """At most 255 characters."""
    is_licensor: bool | None = field(default=None, name="IsLicensor")
    """Whether the company is a licensor."""
    hide_about: bool | None = None
    """Whether the About page is hidden."""
    last_modified: Timestamp | None = None


class CompanyWhiteLabelSettingsWrapper(Model):
    """CompanyWhiteLabelSettingsWrapper."""

    settings: CompanyWhiteLabelSettings | None = None
    """Settings of the plugin, as JSON."""


class AdditionalWhiteLabelSettings(Model, rename="camel"):
    """Which extra links and samples the portal shows, as stored."""

    start_docs_enabled: bool | None = None
    """Whether sample documents are shown."""
    help_center_enabled: bool | None = None
    """Whether the Help Center link is available."""
    feedback_and_support_enabled: bool | None = None
    """Whether the feedback and support link is available."""
    user_forum_enabled: bool | None = None
    """Whether the user forum is available."""
    video_guides_enabled: bool | None = None
    """Whether the Video Guides link is available."""
    license_agreements_enabled: bool | None = None
    """Whether the License Agreements link is available."""
    last_modified: Timestamp | None = None


class AdditionalWhiteLabelSettingsWrapper(Model):
    """AdditionalWhiteLabelSettingsWrapper."""

    settings: AdditionalWhiteLabelSettings | None = None
    """Settings of the plugin, as JSON."""


class Security(Model, rename="camel"):
    """Who can open a module."""

    web_item_id: str | None = None
    """Id of the module."""
    users: list[Employee] | None = None
    """Users who can open the module."""
    groups: list[GroupSummary] | None = None
    """Groups that can open the module."""
    enabled: bool | None = None
    """Whether it is turned on."""
    is_sub_item: bool | None = None
    """Whether the module is part of another one."""


class PasswordSettings(Model, rename="camel"):
    """Rules for passwords."""

    min_length: int
    """Fewest characters a password may have."""
    upper_case: bool
    """Whether a password must have uppercase letters."""
    digits: bool
    """Whether a password must have digits."""
    spec_symbols: bool
    """Whether a password must have special characters."""
    allowed_characters_regex_str: str | None
    """Regular expression for the characters a password may have."""
    digits_regex_str: str | None
    """Regular expression for the digits in a password."""
    upper_case_regex_str: str | None
    """Regular expression for the uppercase letters in a password."""
    spec_symbols_regex_str: str | None
    """Regular expression for the special characters in a password."""


class ItemKeyValuePairStringBoolean(Model):
    """Flag under its key."""

    key: str | Unset | None = UNSET
    """Key of the entry."""
    value: bool | None = None


class ProductAdministrator(Model, rename="camel"):
    """Whether a user administers a product."""

    product_id: Guid
    """Id of the product."""
    user_id: Guid
    """Id of the user."""
    administrator: bool
    """Whether the user is an administrator of the product."""


class SsoSettingsV2(Model, rename="camel"):
    """Single sign-on settings of the portal."""

    last_modified: Timestamp | None = None
    enable_sso: bool | None = None
    """Whether single sign-on is on."""
    idp_settings: SsoIdpSettings | None = None
    """Settings of the identity provider."""
    idp_certificates: list[SsoCertificate] | None = None
    """Certificates of the identity provider."""
    idp_certificate_advanced: SsoIdpCertificateAdvanced | None = None
    """Advanced settings of the IdP certificates."""
    sp_login_label: str | None = None
    """Label of the SSO sign-in button."""
    sp_certificates: list[SsoCertificate] | None = None
    """Certificates of the service provider."""
    sp_certificate_advanced: SsoSpCertificateAdvanced | None = None
    """Advanced settings of the SP certificates."""
    field_mapping: SsoFieldMapping | None = None
    """Which SAML attribute fills which user field."""
    hide_auth_page: bool | None = None
    """Whether the sign-in page is hidden."""
    users_type: int | None = None
    """Type of the SSO users, as a number."""
    disable_email_verification: bool | None = None
    """Whether email verification is off."""


class UsageSpaceStatItem(Model):
    """Item with the space it takes up."""

    name: str | None = None
    icon: str | None = None
    """Path to the icon."""
    disabled: bool | None = None
    """Whether the item is disabled."""
    size: str | None = None
    """Space that the item takes up, as text."""
    url: str | None = None


class Storage(Model, rename="camel"):
    """Storage the portal can use."""

    id: str | None
    """Id of the storage."""
    title: str | None
    properties: list[AuthKey] | None = None
    """Keys that sign in to the storage."""
    current: bool
    """Whether the portal uses this storage now."""
    is_set: bool
    """Whether the storage can be set up."""


class ItemKeyValuePairStringString(Model):
    """Text under its key."""

    key: str | Unset | None = UNSET
    """Key of the entry."""
    value: str | Unset | None = UNSET


class BaseStorageSettingsStorageSettings(Model, rename="camel"):
    """Settings of the file storage."""

    module: str | None = None
    """Name of the storage module."""
    props: dict[str, str | None] | None = None
    """Settings of the storage module, by name."""
    id: Guid | None = None
    """Id of the settings."""
    last_modified: Timestamp | None = None


class StorageSettings(BaseStorageSettingsStorageSettings):
    """File storage of the portal."""


class BaseStorageSettingsCdnStorageSettings(Model, rename="camel"):
    """Settings of the CDN storage."""

    module: str | None = None
    """Name of the storage module."""
    props: dict[str, str | None] | None = None
    """Settings of the storage module, by name."""
    id: Guid | None = None
    """Id of the settings."""
    last_modified: Timestamp | None = None


class CdnStorageSettings(BaseStorageSettingsCdnStorageSettings):
    """CDN storage of the portal."""


class TelegramStatus(Model):
    """Whether the user is connected with Telegram."""

    status: RegStatus
    """State of the Telegram registration, as a number."""
    username: str | None = None
    """User name in Telegram."""


class TfaSettings(Model, rename="camel"):
    """One kind of two-factor protection."""

    id: str | None
    """Id of the kind of two-factor protection."""
    title: str | None
    enabled: bool
    """Whether it is turned on."""
    avaliable: bool
    """Whether this kind of two-factor protection can be used."""
    trusted_ips: list[str] | None = None
    """IP addresses from which no second factor is asked."""
    mandatory_users: list[Guid] | None = None
    """Ids of the users who have to use two-factor sign-in."""
    mandatory_groups: list[Guid] | None = None
    """Ids of the groups whose members have to use two-factor sign-in."""


class SetupCode(Model, rename="camel"):
    """What is needed to set up the authenticator app."""

    account: str | None = None
    """Name of the account that the two-factor setup is for."""
    manual_entry_key: str | None = None
    """Key to type into the authenticator app by hand."""
    qr_code_setup_image_url: str | None = None
    """Image of the QR code to scan with the authenticator app."""


class WebhooksConfigWithStatus(Model):
    """Webhook with its latest status."""

    configs: WebhooksConfig | None = None
    """The webhook itself."""
    status: int | None = None
    """Status of the last webhook call, as a number."""


class WebhooksConfig(Model, rename="camel"):
    """Webhook."""

    id: int
    """Id of the webhook."""
    name: str | None = None
    uri: str | None = None
    """Address that the webhook calls."""
    enabled: bool | None = None
    """Whether it is turned on."""
    ssl: bool | None = None
    """Whether the SSL certificate of the webhook's address is checked."""
    triggers: Lenient[WebhookTrigger] | None = None
    """Events that set the webhook off: a sum of flags, 0 for all."""
    target_id: str | None = None
    """Id of the target of the webhook."""
    created_by: Employee | None = None
    """User who created it."""
    created_on: Timestamp | None = None
    """When it was created."""
    modified_by: Employee | None = None
    """User who last changed it."""
    modified_on: Timestamp | None = None
    """When it was last changed."""
    last_failure_on: Timestamp | None = None
    """When the webhook last failed."""
    last_failure_content: str | None = None
    """What the last failed call of the webhook returned."""
    last_success_on: Timestamp | None = None
    """When the webhook last succeeded."""


class WebhooksLog(Model, rename="camel"):
    """Entry of the webhook log."""

    id: int
    """Id of the entry in the webhook log."""
    config_name: str | None = None
    """Name of the webhook."""
    trigger: Lenient[WebhookTrigger] | None = None
    """Event that set the webhook off, as a number."""
    creation_time: Timestamp | None = None
    """When the webhook call was created."""
    method: str | None = None
    """HTTP method of the webhook call."""
    route: str | None = None
    """Address the webhook call went to."""
    request_headers: str | None = None
    """Headers of the webhook request."""
    request_payload: str | None = None
    """Body of the webhook request."""
    response_headers: str | None = None
    """Headers of the webhook response."""
    response_payload: str | None = None
    """Body of the webhook response."""
    status: int | None = None
    """HTTP status that the webhook call returned."""
    delivery: Timestamp | None = None
    """When the webhook call was delivered."""


class WebPlugin(Model, rename="camel"):
    """Web plugin."""

    name: str | None
    version: str | None
    """Version of the plugin, as text."""
    min_doc_space_version: str | None = None
    """Lowest version of DocSpace that the plugin is sure to work with."""
    description: str | None
    license: str | None
    author: str | None
    home_page: str | None
    """Home page of the plugin."""
    plugin_name: str | None
    """Name under which the plugin is found in the window object."""
    scopes: str | None
    image: str | None
    create_by: Employee
    """User who created it."""
    create_on: Timestamp
    """When it was created."""
    enabled: bool
    """Whether it is turned on."""
    system: bool
    """Whether the plugin is a system one."""
    url: str | None
    settings: str | None
    """Settings of the plugin."""


class PasswordHasher(Model):
    """How passwords are hashed."""

    size: int | None = None
    """Size of the hash."""
    iterations: int | None = None
    """Rounds of hashing."""
    salt: str | None = None
    """Salt of the hash."""


class Firebase(Model, rename="camel"):
    """Firebase settings of the portal."""

    api_key: Secret | None
    """Firebase API key."""
    auth_domain: str | None
    """Domain of Firebase authentication."""
    project_id: str | None
    """Firebase project id."""
    storage_bucket: str | None
    """Firebase storage bucket."""
    messaging_sender_id: str | None
    """Firebase sender id for messaging."""
    app_id: str | None
    """Firebase application id."""
    measurement_id: str | None
    """Firebase measurement id."""
    database_url: str | None = field(name="databaseURL")
    """Address of the Firebase database."""


class TenantDomainValidator(Model, rename="camel"):
    """Rules for a valid domain."""

    regex: str | None = None
    """Regular expression for a valid domain."""
    min_length: int | None = None
    """Smallest length of a valid domain."""
    max_length: int | None = None
    """Greatest length of a valid domain."""


class Plugins(Model):
    """What may be done with plugins."""

    enabled: bool | None = None
    """Whether it is turned on."""
    upload: bool | None = None
    """Whether plugins can be uploaded."""
    delete: bool | None = None
    """Whether plugins can be deleted."""


class DeepLink(Model, rename="camel"):
    """Deep link into the mobile apps."""

    android_package_name: str | None
    """Name of the Android app package."""
    url: str | None
    ios_package_id: str | None
    """Id of the iOS app package."""


class FormGallery(Model, rename="camel"):
    """Where the form gallery is."""

    path: str | None
    domain: str | None
    ext: str | None
    """File extension in the form gallery."""
    upload_path: str | None
    """Path of the form gallery to upload to."""
    upload_domain: str | None
    """Domain of the form gallery to upload to."""
    upload_ext: str | None
    """Extension for uploads to the form gallery."""
    upload_dashboard: str | None
    """Dashboard of the form gallery to upload to."""


class CultureSpecificExternalResources(Model, rename="camel"):
    """Outside links of all kinds, in the portal's language."""

    api: CultureSpecificExternalResource | None = None
    """Links to the API documentation."""
    common: CultureSpecificExternalResource | None = None
    """Links of general use."""
    forum: CultureSpecificExternalResource | None = None
    """Links to the forum."""
    helpcenter: CultureSpecificExternalResource | None = None
    """Links to the Help Center."""
    integrations: CultureSpecificExternalResource | None = None
    """Links to integrations."""
    site: CultureSpecificExternalResource | None = None
    """Links to the web site."""
    social_networks: CultureSpecificExternalResource | None = None
    """Links to social networks."""
    support: CultureSpecificExternalResource | None = None
    """Links to support."""
    videoguides: CultureSpecificExternalResource | None = None
    """Links to video guides."""


class CustomColorThemesSettingsColorItem(Model):
    """Colors of one part of a theme."""

    accent: str | Unset | None = UNSET
    """Accent color of the theme."""
    buttons: str | Unset | None = UNSET
    """Color of the buttons."""


class CurrentLicenseInfo(Model, rename="camel"):
    """License in force."""

    trial: bool
    """Whether it is a trial."""
    due_date: Timestamp
    """When the license runs out."""


class NotificationChannel(Model, rename="camel"):
    """Channel that notifications go through."""

    name: str | None
    is_enabled: bool


class LogoRequests(Model):
    """Logo for the light and the dark theme."""

    light: str | Unset | None = UNSET
    """Address of the logo for the light theme, or its image data in base64."""
    dark: str | Unset | None = UNSET
    """Address of the logo for the dark theme, or its image data in base64."""


class IMagickGeometry(Model, rename="camel"):
    """Size of an image with the rules for resizing it."""

    aspect_ratio: bool | None = None
    """Whether the value is an aspect ratio."""
    fill_area: bool | None = None
    """Whether the size is a minimum that the image has to fill."""
    greater: bool | None = None
    """Whether the image is resized only when it is larger."""
    height: int | None = None
    ignore_aspect_ratio: bool | None = None
    """Whether the image may be stretched."""
    is_percentage: bool | None = None
    """Whether width and height are percentages."""
    less: bool | None = None
    """Whether the image is resized only when it is smaller."""
    limit_pixels: bool | None = None
    """Whether the size limits the number of pixels."""
    width: int | None = None
    x: int | None = None
    y: int | None = None


class WhiteLabelItemPath(Model):
    """Paths to a logo for the light and the dark theme."""

    light: str | None = None
    """Path to the logo for the light theme."""
    dark: str | None = None
    """Path to the logo for the dark theme."""


class SsoIdpSettings(Model, rename="camel"):
    """Identity provider for single sign-on."""

    entity_id: str | None = None
    """Entity id of the identity provider."""
    sso_url: str | None = None
    """Address for single sign-on."""
    sso_binding: str | None = None
    """SAML binding for single sign-on."""
    slo_url: str | None = None
    """Address for single logout."""
    slo_binding: str | None = None
    """SAML binding for single logout."""
    name_id_format: str | None = None
    """Format of the SAML name id."""


class SsoCertificate(Model, rename="camel"):
    """Certificate for single sign-on."""

    self_signed: bool | None = None
    """Whether the certificate is self-signed."""
    crt: str | None = None
    """Certificate in CRT format."""
    key: str | None = None
    """Key of the certificate."""
    action: str | None = None
    """What the certificate is used for."""
    domain_name: str | None = None
    """Domain the certificate is for."""
    start_date: Timestamp | None = None
    """When the certificate becomes valid."""
    expired_date: Timestamp | None = None
    """When the certificate expires."""


class SsoIdpCertificateAdvanced(Model, rename="camel"):
    """How certificates of the identity provider are used."""

    verify_algorithm: str | None = None
    """Algorithm to check signatures with."""
    verify_auth_responses_sign: bool | None = None
    """Whether signatures of SAML sign-in responses are checked."""
    verify_logout_requests_sign: bool | None = None
    """Whether signatures of SAML sign-out requests are checked."""
    verify_logout_responses_sign: bool | None = None
    """Whether signatures of SAML sign-out responses are checked."""
    decrypt_algorithm: str | None = None
    """Algorithm to decrypt with."""
    decrypt_assertions: bool | None = None
    """Whether assertions are decrypted."""


class SsoSpCertificateAdvanced(Model, rename="camel"):
    """How certificates of the service provider are used."""

    signing_algorithm: str | None = None
    """Algorithm to sign with."""
    sign_auth_requests: bool | None = None
    """Whether SAML sign-in requests to the identity provider are signed."""
    sign_logout_requests: bool | None = None
    """Whether SAML sign-out requests to the identity provider are signed."""
    sign_logout_responses: bool | None = None
    """Whether SAML sign-out responses to the identity provider are signed."""
    encrypt_algorithm: str | None = None
    """Algorithm to encrypt with."""
    decrypt_algorithm: str | None = None
    """Algorithm to decrypt with."""
    encrypt_assertions: bool | None = None
    """Whether assertions are encrypted."""


class SsoFieldMapping(Model, rename="camel"):
    """Which SAML attribute fills which user field."""

    first_name: str | None = None
    """Attribute that holds the first name."""
    last_name: str | None = None
    """Attribute that holds the last name."""
    email: str | None = None
    """Attribute that holds the email."""
    title: str | None = None
    """Attribute that holds the title."""
    location: str | None = None
    """Attribute that holds the location."""
    phone: str | None = None
    """Attribute that holds the phone number."""


class CultureSpecificExternalResource(Model):
    """Outside links of one kind, in the portal's language."""

    domain: str | None = None
    entries: dict[str, str | None] | None = None
    """Links by name."""
