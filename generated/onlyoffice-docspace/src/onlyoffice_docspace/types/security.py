"""The types `ActionType`, `ActiveConnections`, `ActiveConnectionsItem`, `AuditEvent` and 12
more.
"""

from __future__ import annotations

from msgspec import field

from .._runtime.enums import OpenEnum
from .._runtime.values import Guid, Lenient, Model, Secret, Timestamp
from ..types.common import MessageAction, TenantIndustry, TenantStatus, TenantTrustedDomainsType

__all__ = [
    "ActionType",
    "ActiveConnections",
    "ActiveConnectionsItem",
    "AuditEvent",
    "Csp",
    "DbTenant",
    "DbTenantPartner",
    "EntryType",
    "FireBaseUser",
    "LocationType",
    "LoginEvent",
    "ProductType",
    "SmtpOperationStatusRequests",
    "SmtpSettings",
    "TenantAuditSettings",
    "TenantAuditSettingsWrapper",
]


class LocationType(OpenEnum):
    """Part of the portal, such as files, rooms or settings, as a number."""

    NONE = (0, "None")
    FILES = (1, "Files")
    FOLDERS = (2, "Folders")
    DOCUMENTS_SETTINGS = (3, "DocumentsSettings")
    ROOMS = (27, "Rooms")
    SETTINGS = (29, "Settings")
    CONTACTS = (30, "Contacts")
    AGENTS = (31, "Agents")


class ActionType(OpenEnum):
    """Kind of audited action, such as create, update, copy or sign-out, as a number."""

    NONE = (0, "None")
    CREATE = (1, "Create")
    UPDATE = (2, "Update")
    DELETE = (3, "Delete")
    LINK = (4, "Link")
    UNLINK = (5, "Unlink")
    ATTACH = (6, "Attach")
    DETACH = (7, "Detach")
    SEND = (8, "Send")
    IMPORT = (9, "Import")
    EXPORT = (10, "Export")
    UPDATE_ACCESS = (11, "UpdateAccess")
    DOWNLOAD = (12, "Download")
    UPLOAD = (13, "Upload")
    COPY = (14, "Copy")
    MOVE = (15, "Move")
    REASSIGNS = (16, "Reassigns")
    FOLLOW = (17, "Follow")
    UNFOLLOW = (18, "Unfollow")
    LOGOUT = (19, "Logout")


class EntryType(OpenEnum):
    """What an audited event touched, such as a file, folder, user or room."""

    NONE = (0, "None")
    FILE = (1, "File")
    FOLDER = (2, "Folder")
    USER = (23, "User")
    GROUP = (24, "Group")
    ROOM = (25, "Room")
    TAG = (26, "Tag")
    AGENT = (27, "Agent")


class ProductType(OpenEnum):
    """Part of the product: documents, login, settings or contacts."""

    DOCUMENTS = (2, "Documents")
    LOGIN = (3, "Login")
    SETTINGS = (7, "Settings")
    CONTACTS = (8, "Contacts")


class ActiveConnections(Model, rename="camel"):
    """Devices and browsers a user is signed in from."""

    login_event: int
    """Id of the current sign-in event."""
    items: list[ActiveConnectionsItem] | None = None


class AuditEvent(Model, rename="camel"):
    """Entry of the audit trail."""

    id: int | None = None
    """Id of the audit event."""
    date_: Timestamp | None = field(default=None, name="date")
    user: str | None = None
    """Name of the user who caused the event."""
    user_id: Guid | None = None
    """Id of the user."""
    action: str | None = None
    """What was done, as text."""
    action_id: Lenient[MessageAction] | None = None
    """Number of the event."""
    ip: str | None = None
    country: str | None = None
    city: str | None = None
    browser: str | None = None
    platform: str | None = None
    page: str | None = None
    """Page the user was on."""
    action_type: Lenient[ActionType] | None = None
    """Kind of action, as a number, such as create, update or delete."""
    product: Lenient[ProductType] | None = None
    """Part of the product the event belongs to, as a number."""
    location: Lenient[LocationType] | None = None
    """Part of the portal the event happened in, as a number."""
    target: list[str] | None = None
    """What the event touched, such as a document id."""
    entries: list[Lenient[EntryType]] | None = None
    """Kinds of things the event touched, such as file or user."""
    context: str | None = None
    """Context of the audited event."""


class TenantAuditSettingsWrapper(Model):
    """TenantAuditSettingsWrapper."""

    settings: TenantAuditSettings | None = None
    """Settings of the plugin, as JSON."""


class TenantAuditSettings(Model, rename="camel"):
    """How long sign-in history and audit trail are kept."""

    login_history_life_time: int | None = None
    """How long the sign-in history is kept."""
    audit_trail_life_time: int | None = None
    """How long the audit trail is kept."""
    last_modified: Timestamp | None = None


class Csp(Model):
    """Content Security Policy of the portal."""

    domains: list[str] | None
    """Domains that the Content Security Policy lets in."""
    header: str | None
    """Header of the Content Security Policy."""


class FireBaseUser(Model, rename="camel"):
    """Device registered for push notifications."""

    id: int | None = None
    """Id of the Firebase user."""
    user_id: Guid | None = None
    """Id of the user."""
    tenant_id: int | None = None
    """Id of the tenant."""
    firebase_device_token: str | None = None
    """Firebase token of the device. At most 255 characters."""
    application: str | None = None
    """Firebase application. At most 20 characters."""
    is_subscribed: bool | None = None
    """Whether the user gets push notifications."""
    tenant: DbTenant | None = None


class LoginEvent(Model, rename="camel"):
    """Entry of the sign-in history."""

    id: int | None = None
    """Id of the sign-in event."""
    date_: Timestamp | None = field(default=None, name="date")
    user: str | None = None
    """Name of the user who signed in."""
    user_id: Guid | None = None
    """Id of the user."""
    login: str | None = None
    action: str | None = None
    """What was done at sign-in, as text."""
    action_id: Lenient[MessageAction] | None = None
    """Number of the event."""
    ip: str | None = None
    country: str | None = None
    city: str | None = None
    browser: str | None = None
    platform: str | None = None
    page: str | None = None
    """Page the user was on."""


class SmtpSettings(Model, rename="camel"):
    """SMTP server that letters are sent by."""

    host: str | None = None
    """SMTP server. At most 255 characters."""
    port: int | None = None
    """Port of the SMTP server. From 1 to 65535."""
    sender_address: str | None = None
    """Email address that letters are sent from. At most 255 characters."""
    sender_display_name: str | None = None
    """Name that letters are sent under. At most 255 characters."""
    credentials_user_name: str | None = None
    """User name for the SMTP server. At most 255 characters."""
    credentials_user_password: Secret | None = None
    """Password for the SMTP server."""
    enable_ssl: bool | None = field(default=None, name="enableSSL")
    """Whether SSL is used."""
    enable_auth: bool | None = None
    """Whether the SMTP server asks for sign-in."""
    use_ntlm: bool | None = None
    """Whether NTLM is used."""
    is_default_settings: bool | None = None
    """Whether these are the defaults."""


class SmtpOperationStatusRequests(Model):
    """Progress of an SMTP operation."""

    completed: bool | None = None
    """Whether the SMTP operation is over."""
    id: str | None = None
    """Id by which the SMTP operation is tracked."""
    error: str | None = None
    """Error message, if something went wrong."""
    status: str | None = None
    """Where the SMTP operation stands."""
    percents: int | None = None
    """How much is done, in percent."""


class ActiveConnectionsItem(Model, rename="camel"):
    """One device or browser a user is signed in from."""

    id: int
    """Id of the connection."""
    tenant_id: int
    """Id of the tenant."""
    user_id: Guid
    """Id of the user."""
    mobile: bool | None = None
    """Whether the connection comes from a mobile phone."""
    ip: str | None = None
    country: str | None = None
    city: str | None = None
    browser: str | None = None
    platform: str | None = None
    date_: Timestamp | None = field(default=None, name="date")
    page: str | None = None
    """Page the user was on."""


class DbTenant(Model, rename="camel"):
    """Tenant as the database keeps it."""

    id: int | None = None
    """Id of the tenant."""
    name: str | None = None
    """At most 255 characters."""
    alias: str | None = None
    """Short name of the tenant. At most 100 characters."""
    mapped_domain: str | None = None
    """Custom domain of the tenant. At most 100 characters."""
    version: int | None = None
    """Version number."""
    version_changed: Timestamp | None = field(default=None, name="version_Changed")
    """When the version changed."""
    version_changed_2: Timestamp | None = field(default=None, name="versionChanged")
    """When the version changed."""
    language: str | None = None
    """Language code. At most 10 characters."""
    time_zone: str | None = None
    """At most 50 characters."""
    trusted_domains_raw: str | None = None
    """Trusted domains, as one string. At most 1024 characters."""
    trusted_domains_enabled: Lenient[TenantTrustedDomainsType] | None = None
    """Which domains are trusted: none (0), custom ones (1) or all (2)."""
    status: Lenient[TenantStatus] | None = None
    """Status of the tenant, as a number."""
    status_changed: Timestamp | None = None
    """When the status of the tenant changed."""
    status_changed_hack: Timestamp | None = None
    """Internal form of the date when the tenant status changed."""
    creation_date_time: Timestamp | None = None
    """When the tenant was created."""
    owner_id: Guid | None = None
    """Id of the owner."""
    payment_id: str | None = None
    """Payment id of the tenant. At most 38 characters."""
    industry: Lenient[TenantIndustry] | None = None
    """Industry the tenant belongs to, as a number."""
    last_modified: Timestamp | None = None
    calls: bool | None = None
    """Whether calls are available to the tenant."""
    partner: DbTenantPartner | None = None


class DbTenantPartner(Model, rename="camel"):
    """Partner a tenant came through."""

    tenant_id: int | None = None
    """Id of the tenant."""
    partner_id: str | None = None
    """Id of the partner. At most 36 characters."""
    affiliate_id: str | None = None
    """Id of the affiliate. At most 50 characters."""
    campaign: str | None = None
    """Campaign the tenant came from. At most 50 characters."""
