"""The type `CapabilitiesData`."""

from __future__ import annotations

from msgspec import field

from .._runtime.values import Model

__all__ = ["CapabilitiesData"]


class CapabilitiesData(Model):
    """The ways to log in that the portal offers."""

    ldap_enabled: bool | None = field(default=None, name="LdapEnabled")
    """Whether login through LDAP is available."""
    oauth_enabled: bool | None = field(default=None, name="OauthEnabled")
    """Whether login through OAuth providers is available."""
    providers: list[str] | None = field(default=None, name="Providers")
    """Third-party login providers."""
    sso_label: str | None = field(default=None, name="SsoLabel")
    """Caption of the single sign-on button."""
    sso_url: str | None = field(default=None, name="SsoUrl")
    """URL for single sign-on."""
