"""The type `Capabilities`."""

from __future__ import annotations

from .._runtime.values import Model

__all__ = ["Capabilities"]


class Capabilities(Model, rename="camel"):
    """The ways to log in that the portal offers."""

    ldap_enabled: bool | None = None
    """Whether login through LDAP is available."""
    oauth_enabled: bool | None = None
    """Whether login through OAuth providers is available."""
    providers: list[str] | None = None
    """Third-party login providers."""
    sso_label: str | None = None
    """Caption of the single sign-on button."""
    sso_url: str | None = None
    """URL for single sign-on."""
