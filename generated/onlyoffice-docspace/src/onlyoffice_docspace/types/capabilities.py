"""The type `Capabilities`."""

from __future__ import annotations

from .._runtime.values import Model

__all__ = ["Capabilities"]


class Capabilities(Model, rename="camel"):
    """Ways of signing in that the portal offers."""

    ldap_enabled: bool
    """Whether LDAP is on."""
    ldap_domain: str | None = None
    """LDAP domain."""
    providers: list[str] | None
    sso_label: str | None
    """Label of the SSO sign-in button."""
    oauth_enabled: bool
    """Whether OAuth is on."""
    sso_url: str | None
    """Address for single sign-on; empty when SSO is off."""
    identity_server_enabled: bool
    """Whether the identity server is on."""
