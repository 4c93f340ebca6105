"""The types `AuthenticationToken`, `Capabilities`, `ConfirmationCheck`, `ConfirmationProof` and
4 more.
"""

from __future__ import annotations

from .._runtime.enums import OpenEnum
from .._runtime.values import UNSET, Lenient, Model, Secret, Timestamp, Unset

__all__ = [
    "AuthenticationToken",
    "Capabilities",
    "ConfirmationCheck",
    "ConfirmationProof",
    "ConfirmationResult",
    "ConfirmationType",
    "LoginProvider",
    "RecaptchaType",
]


class ConfirmationResult(OpenEnum):
    """Outcome of checking a confirmation link."""

    OK = (0, "Ok")
    INVALID = (1, "Invalid")
    EXPIRED = (2, "Expired")
    TARIFF_LIMIT = (3, "TariffLimit")
    """The tariff allows no more users."""
    USER_EXISTED = (4, "UserExisted")
    """There is such a user."""
    USER_EXCLUDED = (5, "UserExcluded")
    """The user was excluded."""
    QUOTA_FAILED = (6, "QuotaFailed")
    """A quota was used up."""


class ConfirmationType(OpenEnum):
    """What a confirmation letter is about."""

    EMP_INVITE = ("EmpInvite", 0)
    """Invitation of one person."""
    LINK_INVITE = ("LinkInvite", 1)
    """Invitation by a link."""
    PORTAL_SUSPEND = ("PortalSuspend", 2)
    """Deactivate the portal."""
    PORTAL_CONTINUE = ("PortalContinue", 3)
    """Take it back into use."""
    PORTAL_REMOVE = ("PortalRemove", 4)
    """Remove it."""
    DNS_CHANGE = ("DnsChange", 5)
    """New domain."""
    PORTAL_OWNER_CHANGE = ("PortalOwnerChange", 6)
    """New owner."""
    ACTIVATION = ("Activation", 7)
    """First sign-in."""
    EMAIL_CHANGE = ("EmailChange", 8)
    """New e-mail address."""
    EMAIL_ACTIVATION = ("EmailActivation", 9)
    """Confirm the address."""
    PASSWORD_CHANGE = ("PasswordChange", 10)
    """New password."""
    PROFILE_REMOVE = ("ProfileRemove", 11)
    """Remove the profile."""
    PHONE_ACTIVATION = ("PhoneActivation", 12)
    """Confirm the phone."""
    PHONE_AUTH = ("PhoneAuth", 13)
    """Code by SMS."""
    AUTH = ("Auth", 14)
    """Sign in."""
    TFA_ACTIVATION = ("TfaActivation", 15)
    """Link an authenticator app."""
    TFA_AUTH = ("TfaAuth", 16)
    """Code of the app."""
    WIZARD = ("Wizard", 17)
    """Set the portal up."""
    GUEST_SHARE_LINK = ("GuestShareLink", 18)
    """Share a guest."""


class LoginProvider(OpenEnum):
    """Service to sign in with."""

    FACEBOOK = (0, "Facebook")
    """Facebook by Meta."""
    GOOGLE = (1, "Google")
    DROPBOX = (2, "Dropbox")
    DOCUSIGN = (3, "Docusign")
    """DocuSign."""
    BOX = (4, "Box")
    ONEDRIVE = (5, "OneDrive")
    GOS_USLUGI = (6, "GosUslugi")
    """Gosuslugi."""
    LINKEDIN = (7, "LinkedIn")
    MAIL_RU = (8, "MailRu")
    """Mail.ru."""
    VK = (9, "VK")
    """VK, once VKontakte."""
    WORDPRESS = (10, "Wordpress")
    """WordPress.com."""
    YAHOO = (11, "Yahoo")
    YANDEX = (12, "Yandex")
    GITHUB = (13, "Github")


class RecaptchaType(OpenEnum):
    """Kind of CAPTCHA."""

    RECAPTCHA = (0, "Default")
    """reCAPTCHA by Google for web pages."""
    ANDROID_V2 = (1, "AndroidV2")
    IOS_V2 = (2, "iOSV2")
    H_CAPTCHA = (3, "hCaptcha")


class AuthenticationToken(Model, rename="camel"):
    """Token of a sign-in, or what is still asked for."""

    token: Secret | None = None
    """Token that signs the user in."""
    expires: Timestamp | None = None
    """When the token expires."""
    sms: bool | None = None
    """Whether the code was sent by SMS."""
    phone_noise: str | None = None
    """Phone number."""
    tfa: bool | None = None
    """Whether the two-factor app is used."""
    tfa_key: str | None = None
    """Key of the two-factor protection."""
    confirm_url: str | None = None
    """Address that the confirmation email leads to."""


class Capabilities(Model, rename="camel"):
    """Ways of signing in that the portal offers."""

    ldap_enabled: bool
    """Whether LDAP is on."""
    ldap_domain: str | None = None
    """LDAP domain."""
    providers: list[str] | None = None
    sso_label: str | None = None
    """Label of the SSO sign-in button."""
    oauth_enabled: bool
    """Whether OAuth is on."""
    sso_url: str | None = None
    """Address for single sign-on; empty when SSO is off."""
    identity_server_enabled: bool
    """Whether the identity server is on."""


class ConfirmationCheck(Model, rename="camel"):
    """Outcome of checking a confirmation link."""

    result: Lenient[ConfirmationResult]
    """Outcome of the check."""
    room_id: str | None = None
    """Id of the room."""
    title: str | None = None
    email: str | None = None
    is_agent: bool | None = None
    """Whether the confirmation is for an agent."""


class ConfirmationProof(Model):
    """Proof from a confirmation email."""

    email: str | Unset | None = UNSET
    """Email that confirms who the user is."""
    first: bool | Unset | None = UNSET
    """Whether the account is opened for the first time."""
    key: str | Unset | None = UNSET
    """Key of the link in the email."""
