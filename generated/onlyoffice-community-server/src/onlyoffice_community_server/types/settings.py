"""The types `CdnStorageSettings`, `CustomNavigationItem`, `EmailActivationSettings`,
`IPRestriction` and 32 more.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from msgspec import field

from .._runtime.enums import OpenEnum
from .._runtime.values import Guid, Lenient, Model, Secret, Timestamp
from ..types.groups import GroupSummary
from ..types.people import Employee

__all__ = [
    "CdnStorageSettings",
    "CustomNavigationItem",
    "EmailActivationSettings",
    "IPRestriction",
    "IPRestrictionEntry",
    "IPRestrictionSettings",
    "LdapCertificate",
    "LdapOperation",
    "LdapSettings",
    "ModuleAccess",
    "ModuleSecurity",
    "PasswordSettings",
    "PortalSettings",
    "PushDevice",
    "Quota",
    "QuotaUsage",
    "SmtpOperation",
    "SmtpSettings",
    "SpaceUsage",
    "SsoCertificate",
    "SsoFieldMapping",
    "SsoIdpCertificateSettings",
    "SsoIdpSettings",
    "SsoSettings",
    "SsoSpCertificateSettings",
    "StorageConsumer",
    "StorageProperty",
    "StorageSettings",
    "TenantQuotaSettings",
    "TenantUserQuotaSettings",
    "TfaRules",
    "TfaSettings",
    "TfaType",
    "TipsSettings",
    "TrustedDomainsType",
    "VisitStatistics",
]


class TrustedDomainsType(OpenEnum):
    """From which mail domains people may join on their own."""

    NONE = (0, "None")
    """From none."""
    CUSTOM = (1, "Custom")
    """From those that are listed."""
    ALL = (2, "All")
    """From any."""


class TfaType(OpenEnum):
    """Where the second factor comes from."""

    NONE = (0, "None")
    """Nowhere: it is off."""
    SMS = (1, "Sms")
    APP = (2, "App")
    """An authenticator app."""


class IPRestrictionSettings(Model):
    """Whether access is limited by IP address."""

    enable: bool | None = None
    """Whether IP restrictions are on."""


class TipsSettings(Model):
    """Whether tips are shown to the user."""

    show: bool | None = None
    """Whether tips are shown to the user."""


class TfaSettings(Model):
    """The two-factor authentication of the portal."""

    rules: TfaRules | None = field(default=None, name="tfaSettings")
    type: Lenient[TfaType] | None = field(default=None, name="tfaSettingsType")


class CustomNavigationItem(Model, rename="camel"):
    """A menu item added to the portal."""

    id: Guid | None = None
    """Id of the menu item."""
    label: str | None = None
    url: str | None = None
    big_img: str | None = None
    """Large icon of the menu item, as a data URI."""
    small_img: str | None = None
    """Small icon of the menu item, as a data URI."""
    show_in_menu: bool | None = None
    """Whether the item stands in the menu."""
    show_on_home_page: bool | None = None
    """Whether the item stands on the home page."""


class EmailActivationSettings(Model):
    """Whether the email activation panel is shown to the user."""

    show: bool | None = None
    """Whether the email activation panel is shown to the user."""


class SpaceUsage(Model):
    """The space used by one item."""

    name: str | None = None
    icon: str | None = None
    disabled: bool | None = None
    size: str | None = None
    url: str | None = None


class VisitStatistics(Model, rename="camel"):
    """The visits of one day."""

    display_date: str | None = None
    """Date in the form it is shown."""
    date_: Timestamp | None = field(default=None, name="date")
    hosts: int | None = None
    """Number of visitors."""
    hits: int | None = None
    """Number of page views."""


class StorageConsumer(Model, rename="camel"):
    """A service that can keep the data of the portal."""

    id: str | None = None
    title: str | None = None
    properties: list[StorageProperty] | None = None
    """Settings of the service."""
    current: bool | None = None
    """Whether the portal uses it."""
    is_set: bool | None = None
    """Whether it is set up."""


class StorageSettings(Model):
    """The storage of the portal and its properties."""

    module: str | None = None
    """Name of the storage."""
    props: dict[str, str] | None = None
    """Properties of the storage."""


class CdnStorageSettings(Model):
    """The CDN storage of the portal and its properties."""

    module: str | None = None
    """Name of the CDN storage."""
    props: dict[str, str] | None = None
    """Properties of the storage."""


class SmtpSettings(Model, rename="camel"):
    """The SMTP settings of the portal."""

    host: str | None = None
    """Name of the mail server."""
    port: int | None = None
    """Port of the SMTP server."""
    sender_address: str | None = None
    """Address from which mail is sent."""
    sender_display_name: str | None = None
    """Name shown as the sender."""
    credentials_user_name: str | None = None
    """Login on the SMTP server."""
    credentials_user_password: Secret | None = None
    """Password for the SMTP server."""
    enable_ssl: bool | None = field(default=None, name="enableSSL")
    """Whether the SMTP connection uses SSL."""
    enable_auth: bool | None = None
    """Whether the SMTP server asks for authentication."""
    use_ntlm: bool | None = None
    """Whether NTLM is used for authentication."""


class SmtpOperation(Model):
    """An SMTP test and its progress."""

    completed: bool | None = None
    """Whether the operation has finished."""
    id: str | None = None
    """Id of the operation."""
    status: str | None = None
    """What the operation is doing now."""
    error: str | None = None
    """Error text, when something failed."""
    percents: int | None = None
    """Progress of the operation in percent."""
    source: str | None = None
    """What the operation works on."""


class SsoSettings(Model, rename="camel"):
    """The single sign-on settings of the portal."""

    enable_sso: bool | None = None
    """Whether single sign-on is on."""
    idp_settings: SsoIdpSettings | None = None
    """Settings of the identity provider."""
    idp_certificates: list[SsoCertificate] | None = None
    """Certificates of the identity provider."""
    idp_certificate_advanced: SsoIdpCertificateSettings | None = None
    """How signatures and encryption of the identity provider are handled."""
    sp_login_label: str | None = None
    """Caption of the single sign-on button."""
    sp_certificates: list[SsoCertificate] | None = None
    """Certificates of the portal as service provider."""
    sp_certificate_advanced: SsoSpCertificateSettings | None = None
    """How the portal signs and encrypts as service provider."""
    field_mapping: SsoFieldMapping | None = None
    """Which SAML attributes fill the fields of a user."""
    hide_auth_page: bool | None = None
    """Whether the login page of the portal is hidden."""


class LdapSettings(Model, rename="camel"):
    """The LDAP settings of the portal."""

    enable_ldap_authentication: bool | None = None
    """Whether users can log in through LDAP."""
    start_tls: bool | None = None
    """Whether the LDAP connection uses StartTLS."""
    ssl: bool | None = None
    """Whether the LDAP connection uses SSL."""
    send_welcome_email: bool | None = None
    """Whether users taken over from LDAP get a welcome message."""
    server: str | None = None
    """URL of the LDAP server."""
    user_dn: str | None = field(default=None, name="userDN")
    """Distinguished name under which LDAP users are looked for."""
    port_number: int | None = None
    """Port of the LDAP server."""
    user_filter: str | None = None
    """LDAP filter that selects users."""
    login_attribute: str | None = None
    """LDAP attribute that holds the login."""
    ldap_mapping: dict[str, str] | None = None
    """Which LDAP attributes fill which user fields."""
    access_rights: dict[str, str] | None = None
    """Access rights given through LDAP."""
    first_name_attribute: str | None = None
    """LDAP attribute that holds the first name."""
    second_name_attribute: str | None = None
    """LDAP attribute that holds the last name."""
    mail_attribute: str | None = None
    """LDAP attribute that holds the email address."""
    title_attribute: str | None = None
    """LDAP attribute that holds the job title."""
    mobile_phone_attribute: str | None = None
    """LDAP attribute that holds the mobile phone number."""
    location_attribute: str | None = None
    """LDAP attribute that holds the location."""
    group_membership: bool | None = None
    """Whether LDAP groups and their members are taken over."""
    group_dn: str | None = field(default=None, name="groupDN")
    """Distinguished name under which LDAP groups are looked for."""
    group_name_attribute: str | None = None
    """LDAP attribute that holds the name of a group."""
    group_filter: str | None = None
    """LDAP filter that selects groups."""
    user_attribute: str | None = None
    """LDAP attribute of a user by which groups name their members."""
    group_attribute: str | None = None
    """LDAP attribute of a group that lists its members."""
    authentication: bool | None = None
    """Whether the LDAP server asks for a login and a password."""
    login: str | None = None
    password: Secret | None = None
    password_bytes: bytes | None = None
    """LDAP password as bytes."""
    is_default: bool | None = None
    """Whether these are the default settings."""
    accept_certificate: bool | None = None
    """Whether the LDAP server's certificate is accepted."""
    accept_certificate_hash: str | None = None
    """Hash of the accepted LDAP server certificate."""


class LdapOperation(Model, rename="camel"):
    """An LDAP operation and its progress."""

    completed: bool | None = None
    """Whether the operation has finished."""
    id: str | None = None
    """Id of the operation."""
    status: str | None = None
    """What the operation is doing now."""
    error: str | None = None
    """Error text, when something failed."""
    warning: str | None = None
    """Warning text, when there is one."""
    percents: int | None = None
    """Progress of the operation in percent."""
    certificate_confirm_request: LdapCertificate | None = None
    """Certificate of the LDAP server that awaits confirmation."""
    source: str | None = None
    """What the operation works on."""
    operation_type: str | None = None
    """Kind of LDAP operation."""


class PortalSettings(Model, rename="camel"):
    """The general settings of the portal."""

    timezone: str | None = None
    """Time zone of the portal."""
    trusted_domains: list[str] | None = None
    """Mail domains the portal trusts."""
    trusted_domains_type: Lenient[TrustedDomainsType] | None = None
    culture: str | None = None
    """Culture code, such as en-US."""
    utc_offset: str | None = None
    """Difference from UTC."""
    utc_hours_offset: float | None = None
    """Difference from UTC in hours."""


class Quota(Model, rename="camel"):
    """The quota of the portal and what is used of it."""

    storage_size: int | None = None
    """Space the portal may use."""
    max_file_size: int | None = None
    """Largest size of one file."""
    used_size: int | None = None
    """Space used."""
    max_users_count: int | None = None
    """Most users the portal may have."""
    users_count: int | None = None
    available_size: int | None = None
    """Space still free."""
    available_users_count: int | None = None
    """Number of users that can still be added."""
    storage_usage: list[QuotaUsage] | None = None
    """Space used, place by place."""
    user_storage_size: int | None = None
    """Space the user may use."""
    user_used_size: int | None = None
    """Space the user takes up."""
    user_available_size: int | None = None
    """Space the user has left."""
    max_visitors: int | None = None
    """Most guests the portal may have."""
    visitors_count: int | None = None


class TenantUserQuotaSettings(Model, rename="camel"):
    """The settings for user quotas."""

    enable_user_quota: bool | None = None
    """Whether users have a quota."""
    default_user_quota: int | None = None
    """Quota a user has by default."""
    last_recalculate_date: Timestamp | None = None
    """When used space was last recalculated."""


class TenantQuotaSettings(Model, rename="camel"):
    """The settings for the portal quota."""

    disable_quota: bool | None = None
    """Whether the portal quota is switched off."""


class ModuleSecurity(Model, rename="camel"):
    """Who may use a module."""

    web_item_id: str | None = None
    """Id of the module."""
    users: list[Employee] | None = None
    groups: list[GroupSummary] | None = None
    enabled: bool | None = None
    """Whether it is switched on."""
    is_sub_item: bool | None = None
    """Whether the module belongs to another one."""


class PasswordSettings(Model, rename="camel"):
    """What a password must be like."""

    limit_max_length: int | None = None
    """Largest value that `MaxLength` may take."""
    limit_min_length: int | None = None
    """Smallest value that `MinLength` may take."""
    max_length: int | None = None
    """Greatest length of a password."""
    min_length: int | None = None
    """Smallest length of a password."""
    allowed_characters_regex_str: str | None = None
    """Regular expression for the characters a password may hold."""
    upper_case: bool | None = None
    """Whether a password must contain uppercase letters."""
    upper_case_regex_str: str | None = None
    """Regular expression for the uppercase letters in a password."""
    digits: bool | None = None
    """Whether a password must contain digits."""
    digits_regex_str: str | None = None
    """Regular expression for the digits in a password."""
    spec_symbols: bool | None = None
    """Whether a password must contain special characters."""
    spec_symbols_regex_str: str | None = None
    """Regular expression for the special characters in a password."""


class IPRestrictionEntry(Model, rename="camel"):
    """An address or range that may use the portal."""

    ip: str
    """Address, or range of addresses."""
    for_admin: bool | None = None
    """Whether it holds for administrators only."""


class IPRestriction(Model, rename="camel"):
    """An address or range that may use the portal, as it is stored."""

    ip: str
    """Address, or range of addresses."""
    for_admin: bool | None = None
    """Whether it holds for administrators only."""
    id: int | None = None
    tenant_id: int | None = None
    """Id of the portal."""


class SsoIdpSettings(Model, rename="camel"):
    """The settings of an identity provider."""

    entity_id: str | None = None
    """Entity id of the identity provider."""
    sso_url: str | None = None
    """URL for single sign-on."""
    sso_binding: str | None = None
    """SAML binding for single sign-on."""
    slo_url: str | None = None
    """URL for single logout."""
    slo_binding: str | None = None
    """SAML binding for single logout."""
    name_id_format: str | None = None
    """SAML name id format."""


class SsoCertificate(Model, rename="camel"):
    """A certificate for single sign-on."""

    self_signed: bool | None = None
    """Whether the certificate is self-signed."""
    crt: str | None = None
    """The certificate itself (CRT)."""
    key: Secret | None = None
    """Private key of the certificate."""
    action: str | None = None
    """What the certificate is used for."""
    domain_name: str | None = None
    """Domain name in the certificate."""
    start_date: Timestamp | None = None
    """When the certificate becomes valid."""
    expired_date: Timestamp | None = None
    """When the certificate expires."""


class SsoIdpCertificateSettings(Model, rename="camel"):
    """How signatures and encryption of the identity provider are handled."""

    verify_algorithm: str | None = None
    """Algorithm for checking signatures."""
    verify_auth_responses_sign: bool | None = None
    """Whether signatures of authentication responses are checked."""
    verify_logout_requests_sign: bool | None = None
    """Whether signatures of logout requests are checked."""
    verify_logout_responses_sign: bool | None = None
    """Whether signatures of logout responses are checked."""
    decrypt_algorithm: str | None = None
    """Algorithm for decryption."""
    decrypt_assertions: bool | None = None
    """Whether SAML assertions are decrypted."""


class SsoSpCertificateSettings(Model, rename="camel"):
    """How the portal signs and encrypts as service provider."""

    signing_algorithm: str | None = None
    """Algorithm for signing."""
    sign_auth_requests: bool | None = None
    """Whether authentication requests to the identity provider are signed."""
    sign_logout_requests: bool | None = None
    """Whether logout requests to the identity provider are signed."""
    sign_logout_responses: bool | None = None
    """Whether logout responses to the identity provider are signed."""
    encrypt_algorithm: str | None = None
    """Algorithm for encryption."""
    decrypt_algorithm: str | None = None
    """Algorithm for decryption."""
    encrypt_assertions: bool | None = None
    """Whether SAML assertions are encrypted."""


class SsoFieldMapping(Model, rename="camel"):
    """The SAML attributes that fill the fields of a user."""

    first_name: str | None = None
    """SAML attribute that holds the first name."""
    last_name: str | None = None
    """SAML attribute that holds the last name."""
    email: str | None = None
    """SAML attribute that holds the email address."""
    title: str | None = None
    """SAML attribute that holds the job title."""
    location: str | None = None
    """SAML attribute that holds the location."""
    phone: str | None = None
    """SAML attribute that holds the phone number."""


class LdapCertificate(Model, rename="camel"):
    """An LDAP server certificate that awaits confirmation."""

    approved: bool | None = None
    """Whether the certificate has been approved."""
    requested: bool | None = None
    """Whether confirmation has been asked for."""
    serial_number: str | None = None
    """Serial number of the certificate."""
    issuer_name: str | None = None
    """Name of the issuer of the certificate."""
    subject_name: str | None = None
    """Name of the subject of the certificate."""
    valid_from: Timestamp | None = None
    """When the certificate becomes valid."""
    valid_until: Timestamp | None = None
    """When the certificate expires."""
    hash: str | None = None
    """Hash of the certificate."""
    certificate_errors: list[int] | None = None
    """Codes of the problems found in the certificate."""


class QuotaUsage(Model):
    """The space used at one place."""

    path: str | None = None
    size: int | None = None
    """Space used."""


class StorageProperty(Model):
    """A setting of a storage service."""

    name: str | None = None
    value: str | None = None
    title: str | None = None
    description: str | None = None


class TfaRules(Model, rename="camel"):
    """For whom two-factor authentication holds."""

    enable_setting: bool | None = None
    """Whether it is on."""
    mandatory_users: list[Guid] | None = None
    """Ids of users who must use it."""
    mandatory_groups: list[Guid] | None = None
    """Ids of groups whose members must use it."""
    trusted_ips: list[str] | None = None
    """Addresses from which no code is asked for."""


class ModuleAccess(Model):
    """Whether a module is on."""

    module_id: str = field(name="key")
    """Id of the module."""
    enabled: bool = field(name="value")
    """Whether the module is on."""


PushDevice: TypeAlias = dict[str, Any]
"""A device registered for push notifications."""
