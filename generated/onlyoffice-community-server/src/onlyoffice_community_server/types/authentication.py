"""The type `LoginResult`."""

from __future__ import annotations

from .._runtime.values import Model, Secret, Timestamp

__all__ = ["LoginResult"]


class LoginResult(Model, rename="camel"):
    """The outcome of a login: a token, or what two-factor authentication still needs."""

    token: Secret | None = None
    """Authentication token."""
    expires: Timestamp | None = None
    """When the token expires."""
    sms: bool | None = None
    """Whether the login code is sent by SMS."""
    phone_noise: str | None = None
    """Phone number to which the code is sent."""
    tfa: bool | None = None
    """Whether the login code comes from an authenticator app."""
    tfa_key: Secret | None = None
    """Key for two-factor authentication."""
