"""The types `ClientInfoResponse`, `ClientResponse`, `ClientSecretResponse`,
`ExchangeTokenAuthorizationResponse` and 4 more.
"""

from __future__ import annotations

from typing import Any

from .._runtime.values import Model, Secret, Timestamp

__all__ = [
    "ClientInfoResponse",
    "ClientResponse",
    "ClientSecretResponse",
    "ExchangeTokenAuthorizationResponse",
    "PageableModificationResponse",
    "PageableResponse",
    "PageableResponseClientInfoResponse",
    "ScopeResponse",
]


class ClientResponse(Model):
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


class PageableResponse(Model):
    """Page of OAuth clients."""

    data: dict[str, Any] | None = None
    """Entries of this page."""
    limit: int | None = None
    """Number of items to return at most."""
    last_client_id: str | None = None
    """Id of the last client retrieved, after which the next page goes on."""
    last_created_on: Timestamp | None = None
    """When the last client returned was created."""


class ClientSecretResponse(Model):
    """New secret of an OAuth client."""

    client_secret: Secret | None = None
    """Secret of the client, freshly made."""


class ScopeResponse(Model):
    """Scope that a client can ask for."""

    name: str | None = None
    group: str | None = None
    """Group that the scope belongs to."""
    type: str | None = None
    """Type of the scope."""


class ClientInfoResponse(Model):
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


class PageableResponseClientInfoResponse(Model):
    """Page of OAuth clients as anyone may see them."""

    data: dict[str, Any] | None = None
    """Entries of this page."""
    limit: int | None = None
    """Number of items to return at most."""
    last_client_id: str | None = None
    """Id of the last client retrieved, after which the next page goes on."""
    last_created_on: Timestamp | None = None
    """When the last client returned was created."""


class PageableModificationResponse(Model):
    """Page of consents the user has given."""

    data: dict[str, Any] | None = None
    """Entries of this page."""
    limit: int | None = None
    """Number of items to return at most."""
    last_modified_on: Timestamp | None = None
    """When the user last changed the consent."""


class ExchangeTokenAuthorizationResponse(Model):
    """ExchangeTokenAuthorizationResponse."""

    access_token: Secret | None = None
    """Access token that the authorization server issued."""
    token_type: str | None = None
    """Kind of token, usually 'Bearer'."""
    expires_in: int | None = None
    """Seconds until the access token expires."""
    refresh_token: Secret | None = None
    """Token that gets a new access token."""
