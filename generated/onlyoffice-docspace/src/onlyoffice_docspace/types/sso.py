"""The types `SsoCertificate`, `SsoFieldMapping`, `SsoIdpCertificateAdvanced`, `SsoIdpSettings`
and 2 more.
"""

from __future__ import annotations

from .._runtime.values import Model, Timestamp

__all__ = [
    "SsoCertificate",
    "SsoFieldMapping",
    "SsoIdpCertificateAdvanced",
    "SsoIdpSettings",
    "SsoSettings",
    "SsoSpCertificateAdvanced",
]


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


class SsoSettings(Model, rename="camel"):
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
