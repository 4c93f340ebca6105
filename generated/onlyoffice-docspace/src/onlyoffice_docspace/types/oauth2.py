"""The types `ConsentPage`, `OAuthClient`, `OAuthClientInfo`, `OAuthClientInfoPage` and 5 more."""

from __future__ import annotations

from typing import Any

from msgspec import field

from .._runtime.values import Model, Secret, Timestamp

__all__ = [
    "ConsentPage",
    "OAuthClient",
    "OAuthClientInfo",
    "OAuthClientInfoPage",
    "OAuthClientPage",
    "OAuthClientSecret",
    "OAuthScope",
    "OAuthTokens",
    "TokenIntrospection",
]


class ConsentPage(Model, gc=True):
    """Page of consents the user has given."""

    data: list[dict[str, Any]] | None = None
    """Consents of this page, each with its client."""
    limit: int | None = None
    """Number of items to return at most."""
    last_modified_on: Timestamp | None = None
    """When the user last changed the consent."""


class OAuthClient(Model):
    """OAuth client in full."""

    name: str | None = None
    description: str | None = None
    tenant: int | None = None
    """Id of the tenant the client belongs to."""
    scopes: list[str] | None = None
    enabled: bool | None = None
    """Whether it is turned on."""
    client_id: str | None = None
    """Id of the OAuth client."""
    client_secret: Secret | None = None
    """Secret of the OAuth client."""
    website_url: str | None = None
    """Address of the client's web site."""
    terms_url: str | None = None
    """Address of the client's terms of service."""
    policy_url: str | None = None
    """Address of the client's privacy policy."""
    logo: str | None = None
    """Address of the logo of the client."""
    authentication_methods: list[str] | None = None
    """Ways in which the client can authenticate."""
    redirect_uris: list[str] | None = None
    """Addresses the client may send the user to."""
    allowed_origins: list[str] | None = None
    """Origins the client may call from, for CORS."""
    logout_redirect_uris: list[str] | None = None
    """Addresses the client may send the user to after sign-out."""
    created_on: Timestamp | None = None
    """When the client was created."""
    created_by: str | None = None
    """User who created the client."""
    modified_on: Timestamp | None = None
    """When the client was last changed."""
    modified_by: str | None = None
    """User who last changed the client."""
    is_public: bool | None = None
    """Whether other tenants can use the client."""


class OAuthClientInfo(Model):
    """OAuth client as anyone may see it."""

    name: str | None = None
    description: str | None = None
    scopes: list[str] | None = None
    client_id: str | None = None
    """Id of the OAuth client."""
    website_url: str | None = None
    """Address of the client's web site."""
    terms_url: str | None = None
    """Address of the client's terms of service."""
    policy_url: str | None = None
    """Address of the client's privacy policy."""
    logo: str | None = None
    """Logo of the client, in base64."""
    authentication_methods: list[str] | None = None
    """Ways in which the client can authenticate."""
    is_public: bool | None = None
    """Whether other tenants can use the client."""
    created_on: Timestamp | None = None
    """When the client was created."""
    created_by: str | None = None
    """User who created the client."""
    modified_on: Timestamp | None = None
    """When the client was last changed."""
    modified_by: str | None = None
    """User who last changed the client."""


class OAuthClientInfoPage(Model):
    """Page of OAuth clients as anyone may see them."""

    data: list[OAuthClientInfo] | None = None
    """Clients of this page."""
    limit: int | None = None
    """Number of items to return at most."""
    last_client_id: str | None = None
    """Id of the last client retrieved, after which the next page goes on."""
    last_created_on: Timestamp | None = None
    """When the last client returned was created."""


class OAuthClientPage(Model):
    """Page of OAuth clients."""

    data: list[OAuthClient] | None = None
    """Clients of this page."""
    limit: int | None = None
    """Number of items to return at most."""
    last_client_id: str | None = None
    """Id of the last client retrieved, after which the next page goes on."""
    last_created_on: Timestamp | None = None
    """When the last client returned was created."""


class OAuthClientSecret(Model):
    """New secret of an OAuth client."""

    client_secret: Secret | None = None
    """Secret of the client, freshly made."""


class OAuthScope(Model):
    """Scope that a client can ask for."""

    name: str | None = None
    group: str | None = None
    """Group that the scope belongs to."""
    type: str | None = None
    """Type of the scope."""


class OAuthTokens(Model):
    """Tokens that the authorization server issues."""

    access_token: Secret | None = None
    """Access token that the authorization server issued."""
    token_type: str | None = None
    """Kind of token, usually 'Bearer'."""
    expires_in: int | None = None
    """Seconds until the access token expires."""
    refresh_token: Secret | None = None
    """Token that gets a new access token."""


class TokenIntrospection(Model):
    """What the authorization server knows of a token, RFC 7662."""

    active: bool
    """Whether the token can be used."""
    scope: str | None = None
    """Scopes of the token, separated by spaces."""
    client_id: str | None = None
    token_type: str | None = None
    subject: str | None = field(default=None, name="sub")
    """Whose token it is."""
    expires_at: int | None = field(default=None, name="exp")
    """When it ends, in seconds since 1970."""
    issued_at: int | None = field(default=None, name="iat")
    """When it was issued, in seconds since 1970."""
