"""The types `AuthenticationToken`, `Confirm`, `ConfirmData`, `ConfirmType` and
`ValidationResult`.
"""

from __future__ import annotations

from .._runtime.enums import OpenEnum
from .._runtime.values import UNSET, Lenient, Model, Secret, Timestamp, Unset

__all__ = ["AuthenticationToken", "Confirm", "ConfirmData", "ConfirmType", "ValidationResult"]


class ConfirmType(OpenEnum):
    """What a confirmation email is about, such as an invitation or a password change."""

    EMP_INVITE = ("EmpInvite", 0)
    LINK_INVITE = ("LinkInvite", 1)
    PORTAL_SUSPEND = ("PortalSuspend", 2)
    PORTAL_CONTINUE = ("PortalContinue", 3)
    PORTAL_REMOVE = ("PortalRemove", 4)
    DNS_CHANGE = ("DnsChange", 5)
    PORTAL_OWNER_CHANGE = ("PortalOwnerChange", 6)
    ACTIVATION = ("Activation", 7)
    EMAIL_CHANGE = ("EmailChange", 8)
    EMAIL_ACTIVATION = ("EmailActivation", 9)
    PASSWORD_CHANGE = ("PasswordChange", 10)
    PROFILE_REMOVE = ("ProfileRemove", 11)
    PHONE_ACTIVATION = ("PhoneActivation", 12)
    PHONE_AUTH = ("PhoneAuth", 13)
    AUTH = ("Auth", 14)
    TFA_ACTIVATION = ("TfaActivation", 15)
    TFA_AUTH = ("TfaAuth", 16)
    WIZARD = ("Wizard", 17)
    GUEST_SHARE_LINK = ("GuestShareLink", 18)


class ValidationResult(OpenEnum):
    """Outcome of checking a link: fine, invalid, expired or against a limit."""

    OK = (0, "Ok")
    INVALID = (1, "Invalid")
    EXPIRED = (2, "Expired")
    TARIFF_LIMIT = (3, "TariffLimit")
    USER_EXISTED = (4, "UserExisted")
    USER_EXCLUDED = (5, "UserExcluded")
    QUOTA_FAILED = (6, "QuotaFailed")


class ConfirmData(Model):
    """Proof from a confirmation email."""

    email: str | Unset | None = UNSET
    """Email that confirms who the user is."""
    first: bool | Unset | None = UNSET
    """Whether the account is opened for the first time."""
    key: str | Unset | None = UNSET
    """Key that validates the email link."""


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


class Confirm(Model, rename="camel"):
    """Outcome of checking a confirmation link."""

    result: Lenient[ValidationResult]
    """Outcome of the check, as a number."""
    room_id: str | None = None
    """Id of the room."""
    title: str | None = None
    email: str | None = None
    is_agent: bool | None = None
    """Whether the confirmation is for an agent."""
