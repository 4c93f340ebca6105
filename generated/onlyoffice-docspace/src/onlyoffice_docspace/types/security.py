"""The types `ActiveConnection`, `ActiveConnections`, `ContentSecurityPolicy`,
`EncryptionSettings` and 17 more.
"""

from __future__ import annotations

from msgspec import field

from .._runtime.enums import OpenEnum
from .._runtime.values import UNSET, Guid, Lenient, Model, Secret, Timestamp, Unset
from ..types.groups import GroupSummary
from ..types.people import Employee
from ..types.portal import TenantRecord

__all__ = [
    "ActiveConnection",
    "ActiveConnections",
    "ContentSecurityPolicy",
    "EncryptionSettings",
    "EncryptionStatus",
    "IpRestriction",
    "IpRestrictionRule",
    "IpRestrictionSettings",
    "IpRestrictions",
    "LoginSettings",
    "ModuleSecurity",
    "ModuleSwitch",
    "PasswordHashing",
    "PasswordSettings",
    "PushSubscription",
    "SmtpSettings",
    "SmtpTestStatus",
    "TfaBackupCode",
    "TfaSettings",
    "TfaSetupCode",
    "TfaType",
]


class EncryptionStatus(OpenEnum):
    """Whether the storage is decrypted, encrypted or on its way to one of them."""

    DECRYPTED = (0, "Decrypted")
    ENCRYPTION_STARTED = (1, "EncryptionStarted")
    ENCRYPTED = (2, "Encrypted")
    DECRYPTION_STARTED = (3, "DecryptionStarted")


class TfaType(OpenEnum):
    """Kind of second factor."""

    NONE = (0, "None")
    SMS = (1, "Sms")
    """Code by SMS."""
    APP = (2, "App")
    """Code of an authenticator app."""


class ActiveConnection(Model, rename="camel"):
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


class ActiveConnections(Model, rename="camel"):
    """Devices and browsers a user is signed in from."""

    login_event: int
    """Id of the current sign-in event."""
    items: list[ActiveConnection] | None = None


class ContentSecurityPolicy(Model):
    """Content Security Policy of the portal."""

    domains: list[str] | None = None
    """Domains that the Content Security Policy lets in."""
    header: str | None = None
    """Header of the Content Security Policy."""


class EncryptionSettings(Model, rename="camel"):
    """Encryption of the storage."""

    password: Secret | None = None
    """Password of the encryption."""
    status: Lenient[EncryptionStatus] | None = None
    """Whether the storage is or gets encrypted."""
    notify_users: bool | None = None
    """Whether users are told about the encryption."""


class IpRestrictionRule(Model, rename="camel"):
    """IP address from which the portal can be reached."""

    ip: str | Unset | None = UNSET
    for_admin: bool | None = None
    """Whether the rule is for administrators."""


class IpRestriction(Model, rename="camel"):
    """IP address from which the portal can be reached."""

    ip: str | None = None
    for_admin: bool | None = None
    """Whether the rule is for administrators."""
    id: int | None = None
    """Id of the restriction."""
    tenant_id: int | None = None
    """Id of the tenant."""


class IpRestrictionSettings(Model, rename="camel"):
    """Whether access is restricted by IP address."""

    enable: bool | None = None
    """Whether the restriction by IP address is on."""
    last_modified: Timestamp | None = None


class IpRestrictions(Model, rename="camel"):
    """IP addresses from which the portal can be reached."""

    ip_restrictions: list[IpRestrictionRule] | None = None
    """IP addresses of the restriction."""
    enable: bool | None = None
    """Whether the restriction by IP address is on."""


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


class ModuleSecurity(Model, rename="camel"):
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


class ModuleSwitch(Model):
    """Module to turn on or off."""

    key: str | None = None
    """Id of the module."""
    value: bool | None = None
    """Whether the module is on."""


class PasswordHashing(Model):
    """How passwords are hashed."""

    size: int | None = None
    """Size of the hash."""
    iterations: int | None = None
    """Rounds of hashing."""
    salt: str | None = None
    """Salt of the hash."""


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
    allowed_characters_regex_str: str | None = None
    """Regular expression for the characters a password may have."""
    digits_regex_str: str | None = None
    """Regular expression for the digits in a password."""
    upper_case_regex_str: str | None = None
    """Regular expression for the uppercase letters in a password."""
    spec_symbols_regex_str: str | None = None
    """Regular expression for the special characters in a password."""


class PushSubscription(Model, rename="camel"):
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
    tenant: TenantRecord | None = None


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


class SmtpTestStatus(Model):
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


class TfaBackupCode(Model, rename="camel"):
    """Code that signs in once without the authenticator app."""

    is_used: bool | None = None
    code: Secret | None = None


class TfaSettings(Model, rename="camel"):
    """One kind of two-factor protection."""

    id: str | None = None
    """Id of the kind of two-factor protection."""
    title: str | None = None
    enabled: bool
    """Whether it is turned on."""
    available: bool = field(name="avaliable")
    """Whether this kind of two-factor protection can be used."""
    trusted_ips: list[str] | None = None
    """IP addresses from which no second factor is asked."""
    mandatory_users: list[Guid] | None = None
    """Ids of the users who have to use two-factor sign-in."""
    mandatory_groups: list[Guid] | None = None
    """Ids of the groups whose members have to use two-factor sign-in."""


class TfaSetupCode(Model, rename="camel"):
    """What is needed to set up the authenticator app."""

    account: str | None = None
    """Name of the account that the two-factor setup is for."""
    manual_entry_key: str | None = None
    """Key to type into the authenticator app by hand."""
    qr_code_setup_image_url: str | None = None
    """Image of the QR code to scan with the authenticator app."""
