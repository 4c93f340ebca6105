"""The types `CdnStorageSettings`, `ChartPoint`, `CustomNavigationItem`,
`EmailActivationSettings` and 28 more.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from msgspec import field

from .._runtime.enums import OpenStrEnum
from .._runtime.values import Guid, Model, Secret, Timestamp
from ..types.common import EmployeeWraper, GroupWrapperSummary

__all__ = [
    "CdnStorageSettings",
    "ChartPoint",
    "CustomNavigationItem",
    "EmailActivationSettings",
    "FireBaseUser",
    "IPRestriction",
    "IPRestrictionBase",
    "IPRestrictionsSettings",
    "LdapCertificateConfirmRequest",
    "LdapOperationStatus",
    "LdapSettings",
    "PasswordSettings",
    "Quota",
    "QuotaUsage",
    "Security",
    "Settings",
    "SettingsWrapperTrustedDomainsType",
    "SmtpOperationStatus",
    "SmtpSettings",
    "SsoCertificate",
    "SsoFieldMapping",
    "SsoIdpCertificateAdvanced",
    "SsoIdpSettings",
    "SsoSettingsV2",
    "SsoSpCertificateAdvanced",
    "Storage",
    "StorageSettings",
    "TenantQuotaSettings",
    "TenantUserQuotaSettings",
    "TfaSettings",
    "TipsSettings",
    "UsageSpaceStatItem",
]


class SettingsWrapperTrustedDomainsType(OpenStrEnum):
    """Values of SettingsWrapperTrustedDomainsType."""

    NONE = "None"
    CUSTOM = "Custom"
    ALL = "All"


class IPRestrictionsSettings(Model):
    """Whether access is limited by IP address."""

    enable: bool | None = field(default=None, name="Enable")
    """Whether IP restrictions are on."""


class TipsSettings(Model):
    """Whether tips are shown to the user."""

    show: bool | None = field(default=None, name="Show")
    """Whether tips are shown to the user."""


class CustomNavigationItem(Model):
    """A menu item added to the portal."""

    id: Guid | None = field(default=None, name="Id")
    """Id of the menu item."""
    label: str | None = field(default=None, name="Label")
    url: str | None = field(default=None, name="Url")
    big_img: str | None = field(default=None, name="BigImg")
    """Large icon of the menu item, as a data URI."""
    small_img: str | None = field(default=None, name="SmallImg")
    """Small icon of the menu item, as a data URI."""
    show_in_menu: bool | None = field(default=None, name="ShowInMenu")
    """Whether the item stands in the menu."""
    show_on_home_page: bool | None = field(default=None, name="ShowOnHomePage")
    """Whether the item stands on the home page."""


class EmailActivationSettings(Model):
    """Whether the email activation panel is shown to the user."""

    show: bool | None = field(default=None, name="Show")
    """Whether the email activation panel is shown to the user."""


class UsageSpaceStatItem(Model):
    """The space used by one item."""

    name: str | None = field(default=None, name="Name")
    icon: str | None = field(default=None, name="Icon")
    disabled: bool | None = field(default=None, name="Disabled")
    size: str | None = field(default=None, name="Size")
    url: str | None = field(default=None, name="Url")


class ChartPoint(Model):
    """The visits of one day."""

    display_date: str | None = field(default=None, name="DisplayDate")
    """Date in the form it is shown."""
    date_: Timestamp | None = field(default=None, name="Date")
    hosts: int | None = field(default=None, name="Hosts")
    """Number of visitors."""
    hits: int | None = field(default=None, name="Hits")
    """Number of page views."""


class StorageSettings(Model):
    """The storage of the portal and its properties."""

    module: str | None = field(default=None, name="Module")
    """Name of the storage."""
    props: dict[str, Any] | None = field(default=None, name="Props")
    """Properties of the storage."""


class CdnStorageSettings(Model):
    """The CDN storage of the portal and its properties."""

    module: str | None = field(default=None, name="Module")
    """Name of the CDN storage."""
    props: dict[str, Any] | None = field(default=None, name="Props")
    """Properties of the storage."""


class SmtpSettings(Model):
    """The SMTP settings of the portal."""

    host: str | None = field(default=None, name="Host")
    """Name of the mail server."""
    port: list[int] | None = field(default=None, name="Port")
    """Port of the SMTP server."""
    sender_address: str | None = field(default=None, name="SenderAddress")
    """Address from which mail is sent."""
    sender_display_name: str | None = field(default=None, name="SenderDisplayName")
    """Name shown as the sender."""
    credentials_user_name: str | None = field(default=None, name="CredentialsUserName")
    """Login on the SMTP server."""
    credentials_user_password: Secret | None = field(default=None, name="CredentialsUserPassword")
    """Password for the SMTP server."""
    enable_ssl: bool | None = field(default=None, name="EnableSSL")
    """Whether the SMTP connection uses SSL."""
    enable_auth: bool | None = field(default=None, name="EnableAuth")
    """Whether the SMTP server asks for authentication."""
    use_ntlm: bool | None = field(default=None, name="UseNtlm")
    """Whether NTLM is used for authentication."""


class SmtpOperationStatus(Model):
    """An SMTP test and its progress."""

    completed: bool | None = field(default=None, name="Completed")
    """Whether the operation has finished."""
    id: str | None = field(default=None, name="Id")
    """Id of the operation."""
    status: str | None = field(default=None, name="Status")
    """What the operation is doing now."""
    error: str | None = field(default=None, name="Error")
    """Error text, when something failed."""
    percents: int | None = field(default=None, name="Percents")
    """Progress of the operation in percent."""
    source: str | None = field(default=None, name="Source")
    """What the operation works on."""


class SsoSettingsV2(Model):
    """The single sign-on settings of the portal."""

    enable_sso: bool | None = field(default=None, name="EnableSso")
    """Whether single sign-on is on."""
    idp_settings: SsoIdpSettings | None = field(default=None, name="IdpSettings")
    """Settings of the identity provider."""
    idp_certificates: list[SsoCertificate] | None = field(default=None, name="IdpCertificates")
    """Certificates of the identity provider."""
    idp_certificate_advanced: SsoIdpCertificateAdvanced | None = field(
        default=None, name="IdpCertificateAdvanced"
    )
    """How signatures and encryption of the identity provider are handled."""
    sp_login_label: str | None = field(default=None, name="SpLoginLabel")
    """Caption of the single sign-on button."""
    sp_certificates: list[SsoCertificate] | None = field(default=None, name="SpCertificates")
    """Certificates of the portal as service provider."""
    sp_certificate_advanced: SsoSpCertificateAdvanced | None = field(
        default=None, name="SpCertificateAdvanced"
    )
    """How the portal signs and encrypts as service provider."""
    field_mapping: SsoFieldMapping | None = field(default=None, name="FieldMapping")
    """Which SAML attributes fill the fields of a user."""
    hide_auth_page: bool | None = field(default=None, name="HideAuthPage")
    """Whether the login page of the portal is hidden."""


class LdapSettings(Model):
    """The LDAP settings of the portal."""

    enable_ldap_authentication: bool | None = field(default=None, name="EnableLdapAuthentication")
    """Whether users can log in through LDAP."""
    start_tls: bool | None = field(default=None, name="StartTls")
    """Whether the LDAP connection uses StartTLS."""
    ssl: bool | None = field(default=None, name="Ssl")
    """Whether the LDAP connection uses SSL."""
    send_welcome_email: bool | None = field(default=None, name="SendWelcomeEmail")
    """Whether users taken over from LDAP get a welcome message."""
    server: str | None = field(default=None, name="Server")
    """URL of the LDAP server."""
    user_dn: str | None = field(default=None, name="UserDN")
    """Distinguished name under which LDAP users are looked for."""
    port_number: int | None = field(default=None, name="PortNumber")
    """Port of the LDAP server."""
    user_filter: str | None = field(default=None, name="UserFilter")
    """LDAP filter that selects users."""
    login_attribute: str | None = field(default=None, name="LoginAttribute")
    """LDAP attribute that holds the login."""
    ldap_mapping: dict[str, Any] | None = field(default=None, name="LdapMapping")
    """Which LDAP attributes fill which user fields."""
    access_rights: dict[str, Any] | None = field(default=None, name="AccessRights")
    """Access rights given through LDAP."""
    first_name_attribute: str | None = field(default=None, name="FirstNameAttribute")
    """LDAP attribute that holds the first name."""
    second_name_attribute: str | None = field(default=None, name="SecondNameAttribute")
    """LDAP attribute that holds the last name."""
    mail_attribute: str | None = field(default=None, name="MailAttribute")
    """LDAP attribute that holds the email address."""
    title_attribute: str | None = field(default=None, name="TitleAttribute")
    """LDAP attribute that holds the job title."""
    mobile_phone_attribute: str | None = field(default=None, name="MobilePhoneAttribute")
    """LDAP attribute that holds the mobile phone number."""
    location_attribute: str | None = field(default=None, name="LocationAttribute")
    """LDAP attribute that holds the location."""
    group_membership: bool | None = field(default=None, name="GroupMembership")
    """Whether LDAP groups and their members are taken over."""
    group_dn: str | None = field(default=None, name="GroupDN")
    """Distinguished name under which LDAP groups are looked for."""
    group_name_attribute: str | None = field(default=None, name="GroupNameAttribute")
    """LDAP attribute that holds the name of a group."""
    group_filter: str | None = field(default=None, name="GroupFilter")
    """LDAP filter that selects groups."""
    user_attribute: str | None = field(default=None, name="UserAttribute")
    """LDAP attribute of a user by which groups name their members."""
    group_attribute: str | None = field(default=None, name="GroupAttribute")
    """LDAP attribute of a group that lists its members."""
    authentication: bool | None = field(default=None, name="Authentication")
    """Whether the LDAP server asks for a login and a password."""
    login: str | None = field(default=None, name="Login")
    password: Secret | None = field(default=None, name="Password")
    password_bytes: list[dict[str, Any]] | None = field(default=None, name="PasswordBytes")
    """LDAP password as bytes."""
    is_default: bool | None = field(default=None, name="IsDefault")
    """Whether these are the default settings."""
    accept_certificate: bool | None = field(default=None, name="AcceptCertificate")
    """Whether the LDAP server's certificate is accepted."""
    accept_certificate_hash: str | None = field(default=None, name="AcceptCertificateHash")
    """Hash of the accepted LDAP server certificate."""


class LdapOperationStatus(Model):
    """An LDAP operation and its progress."""

    completed: bool | None = field(default=None, name="Completed")
    """Whether the operation has finished."""
    id: str | None = field(default=None, name="Id")
    """Id of the operation."""
    status: str | None = field(default=None, name="Status")
    """What the operation is doing now."""
    error: str | None = field(default=None, name="Error")
    """Error text, when something failed."""
    warning: str | None = field(default=None, name="Warning")
    """Warning text, when there is one."""
    percents: int | None = field(default=None, name="Percents")
    """Progress of the operation in percent."""
    certificate_confirm_request: LdapCertificateConfirmRequest | None = field(
        default=None, name="CertificateConfirmRequest"
    )
    """Certificate of the LDAP server that awaits confirmation."""
    source: str | None = field(default=None, name="Source")
    """What the operation works on."""
    operation_type: str | None = field(default=None, name="OperationType")
    """Kind of LDAP operation."""


class Settings(Model):
    """The general settings of the portal."""

    timezone: str | None = field(default=None, name="Timezone")
    """Time zone of the portal."""
    trusted_domains: list[str] | None = field(default=None, name="TrustedDomains")
    """Mail domains the portal trusts."""
    trusted_domains_type: SettingsWrapperTrustedDomainsType | None = field(
        default=None, name="TrustedDomainsType"
    )
    """Trusted domains: 0 none, 1 those listed, 2 all."""
    culture: str | None = field(default=None, name="Culture")
    """Culture code, such as en-US."""
    utc_offset: str | None = field(default=None, name="UtcOffset")
    """Difference from UTC."""
    utc_hours_offset: float | None = field(default=None, name="UtcHoursOffset")
    """Difference from UTC in hours."""


class Quota(Model):
    """The quota of the portal and what is used of it."""

    storage_size: int | None = field(default=None, name="StorageSize")
    """Space the portal may use."""
    max_file_size: int | None = field(default=None, name="MaxFileSize")
    """Largest size of one file."""
    used_size: int | None = field(default=None, name="UsedSize")
    """Space used."""
    max_users_count: int | None = field(default=None, name="MaxUsersCount")
    """Most users the portal may have."""
    users_count: int | None = field(default=None, name="UsersCount")
    available_size: int | None = field(default=None, name="AvailableSize")
    """Space still free."""
    available_users_count: int | None = field(default=None, name="AvailableUsersCount")
    """Number of users that can still be added."""
    storage_usage: list[QuotaUsage] | None = field(default=None, name="StorageUsage")
    """Space used, place by place."""
    user_storage_size: int | None = field(default=None, name="UserStorageSize")
    """Space the user may use."""
    user_used_size: int | None = field(default=None, name="UserUsedSize")
    """Space the user takes up."""
    user_available_size: int | None = field(default=None, name="UserAvailableSize")
    """Space the user has left."""
    max_visitors: int | None = field(default=None, name="MaxVisitors")
    """Most guests the portal may have."""
    visitors_count: int | None = field(default=None, name="VisitorsCount")


class TenantUserQuotaSettings(Model):
    """The settings for user quotas."""

    enable_user_quota: bool | None = field(default=None, name="EnableUserQuota")
    """Whether users have a quota."""
    default_user_quota: int | None = field(default=None, name="DefaultUserQuota")
    """Quota a user has by default."""
    last_recalculate_date: Timestamp | None = field(default=None, name="LastRecalculateDate")
    """When used space was last recalculated."""


class TenantQuotaSettings(Model):
    """The settings for the portal quota."""

    disable_quota: bool | None = field(default=None, name="DisableQuota")
    """Whether the portal quota is switched off."""


class Security(Model):
    """Who may use a module."""

    web_item_id: str | None = field(default=None, name="WebItemId")
    """Id of the module."""
    users: list[EmployeeWraper] | None = field(default=None, name="Users")
    groups: list[GroupWrapperSummary] | None = field(default=None, name="Groups")
    enabled: bool | None = field(default=None, name="Enabled")
    """Whether it is switched on."""
    is_sub_item: bool | None = field(default=None, name="IsSubItem")
    """Whether the module belongs to another one."""


class PasswordSettings(Model):
    """What a password must be like."""

    limit_max_length: int | None = field(default=None, name="LimitMaxLength")
    """Largest value that `MaxLength` may take."""
    limit_min_length: int | None = field(default=None, name="LimitMinLength")
    """Smallest value that `MinLength` may take."""
    max_length: int | None = field(default=None, name="MaxLength")
    """Greatest length of a password."""
    min_length: int | None = field(default=None, name="MinLength")
    """Smallest length of a password."""
    allowed_characters_regex_str: str | None = field(default=None, name="AllowedCharactersRegexStr")
    """Regular expression for the characters a password may hold."""
    upper_case: bool | None = field(default=None, name="UpperCase")
    """Whether a password must contain uppercase letters."""
    upper_case_regex_str: str | None = field(default=None, name="UpperCaseRegexStr")
    """Regular expression for the uppercase letters in a password."""
    digits: bool | None = field(default=None, name="Digits")
    """Whether a password must contain digits."""
    digits_regex_str: str | None = field(default=None, name="DigitsRegexStr")
    """Regular expression for the digits in a password."""
    spec_symbols: bool | None = field(default=None, name="SpecSymbols")
    """Whether a password must contain special characters."""
    spec_symbols_regex_str: str | None = field(default=None, name="SpecSymbolsRegexStr")
    """Regular expression for the special characters in a password."""


class SsoIdpSettings(Model):
    """The settings of an identity provider."""

    entity_id: str | None = field(default=None, name="EntityId")
    """Entity id of the identity provider."""
    sso_url: str | None = field(default=None, name="SsoUrl")
    """URL for single sign-on."""
    sso_binding: str | None = field(default=None, name="SsoBinding")
    """SAML binding for single sign-on."""
    slo_url: str | None = field(default=None, name="SloUrl")
    """URL for single logout."""
    slo_binding: str | None = field(default=None, name="SloBinding")
    """SAML binding for single logout."""
    name_id_format: str | None = field(default=None, name="NameIdFormat")
    """SAML name id format."""


class SsoCertificate(Model):
    """A certificate for single sign-on."""

    self_signed: bool | None = field(default=None, name="SelfSigned")
    """Whether the certificate is self-signed."""
    crt: str | None = field(default=None, name="Crt")
    """The certificate itself (CRT)."""
    key: str | None = field(default=None, name="Key")
    """Private key of the certificate."""
    action: str | None = field(default=None, name="Action")
    """What the certificate is used for."""
    domain_name: str | None = field(default=None, name="DomainName")
    """Domain name in the certificate."""
    start_date: Timestamp | None = field(default=None, name="StartDate")
    """When the certificate becomes valid."""
    expired_date: Timestamp | None = field(default=None, name="ExpiredDate")
    """When the certificate expires."""


class SsoIdpCertificateAdvanced(Model):
    """How signatures and encryption of the identity provider are handled."""

    verify_algorithm: str | None = field(default=None, name="VerifyAlgorithm")
    """Algorithm for checking signatures."""
    verify_auth_responses_sign: bool | None = field(default=None, name="VerifyAuthResponsesSign")
    """Whether signatures of authentication responses are checked."""
    verify_logout_requests_sign: bool | None = field(default=None, name="VerifyLogoutRequestsSign")
    """Whether signatures of logout requests are checked."""
    verify_logout_responses_sign: bool | None = field(
        default=None, name="VerifyLogoutResponsesSign"
    )
    """Whether signatures of logout responses are checked."""
    decrypt_algorithm: str | None = field(default=None, name="DecryptAlgorithm")
    """Algorithm for decryption."""
    decrypt_assertions: bool | None = field(default=None, name="DecryptAssertions")
    """Whether SAML assertions are decrypted."""


class SsoSpCertificateAdvanced(Model):
    """How the portal signs and encrypts as service provider."""

    signing_algorithm: str | None = field(default=None, name="SigningAlgorithm")
    """Algorithm for signing."""
    sign_auth_requests: bool | None = field(default=None, name="SignAuthRequests")
    """Whether authentication requests to the identity provider are signed."""
    sign_logout_requests: bool | None = field(default=None, name="SignLogoutRequests")
    """Whether logout requests to the identity provider are signed."""
    sign_logout_responses: bool | None = field(default=None, name="SignLogoutResponses")
    """Whether logout responses to the identity provider are signed."""
    encrypt_algorithm: str | None = field(default=None, name="EncryptAlgorithm")
    """Algorithm for encryption."""
    decrypt_algorithm: str | None = field(default=None, name="DecryptAlgorithm")
    """Algorithm for decryption."""
    encrypt_assertions: bool | None = field(default=None, name="EncryptAssertions")
    """Whether SAML assertions are encrypted."""


class SsoFieldMapping(Model):
    """The SAML attributes that fill the fields of a user."""

    first_name: str | None = field(default=None, name="FirstName")
    """SAML attribute that holds the first name."""
    last_name: str | None = field(default=None, name="LastName")
    """SAML attribute that holds the last name."""
    email: str | None = field(default=None, name="Email")
    """SAML attribute that holds the email address."""
    title: str | None = field(default=None, name="Title")
    """SAML attribute that holds the job title."""
    location: str | None = field(default=None, name="Location")
    """SAML attribute that holds the location."""
    phone: str | None = field(default=None, name="Phone")
    """SAML attribute that holds the phone number."""


class LdapCertificateConfirmRequest(Model):
    """An LDAP server certificate that awaits confirmation."""

    approved: bool | None = field(default=None, name="Approved")
    """Whether the certificate has been approved."""
    requested: bool | None = field(default=None, name="Requested")
    """Whether confirmation has been asked for."""
    serial_number: str | None = field(default=None, name="SerialNumber")
    """Serial number of the certificate."""
    issuer_name: str | None = field(default=None, name="IssuerName")
    """Name of the issuer of the certificate."""
    subject_name: str | None = field(default=None, name="SubjectName")
    """Name of the subject of the certificate."""
    valid_from: Timestamp | None = field(default=None, name="ValidFrom")
    """When the certificate becomes valid."""
    valid_until: Timestamp | None = field(default=None, name="ValidUntil")
    """When the certificate expires."""
    hash: str | None = field(default=None, name="Hash")
    """Hash of the certificate."""
    certificate_errors: list[int] | None = field(default=None, name="CertificateErrors")
    """Codes of the problems found in the certificate."""


class QuotaUsage(Model):
    """The space used at one place."""

    path: str | None = field(default=None, name="Path")
    size: int | None = field(default=None, name="Size")
    """Space used."""


TfaSettings: TypeAlias = dict[str, Any]
"""The settings for two-factor authentication."""

FireBaseUser: TypeAlias = dict[str, Any]
"""A device registered for push notifications."""

Storage: TypeAlias = dict[str, Any]
"""A storage of the portal."""

IPRestriction: TypeAlias = dict[str, Any]
"""An IP address or range that may use the portal."""

IPRestrictionBase: TypeAlias = dict[str, Any]
"""An IP address or range to allow."""
