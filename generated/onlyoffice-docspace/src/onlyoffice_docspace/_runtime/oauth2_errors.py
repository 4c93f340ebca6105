"""Failures that the token endpoint of an authorization server names (RFC 6749 5.2)."""

from __future__ import annotations

from typing import Final

from .error_table import ErrorRow, ErrorTable
from .exceptions import StatusError

__all__ = [
    "OAUTH2_TABLE",
    "InvalidClient",
    "InvalidGrant",
    "InvalidScope",
    "OAuth2Error",
    "UnauthorizedClient",
]


class OAuth2Error(StatusError):
    """The authorization server refused; `code` is its word for why."""


class InvalidClient(OAuth2Error):
    """The server does not know the application, or its secret is wrong."""


class InvalidGrant(OAuth2Error):
    """The code or the refresh token is wrong, used up, outdated or revoked: a person has to sign in again."""


class InvalidScope(OAuth2Error):
    """A scope is unknown, or more than what was permitted."""


class UnauthorizedClient(OAuth2Error):
    """The application may not get tokens in this way."""


OAUTH2_TABLE: Final = ErrorTable(
    rows=(
        ErrorRow(InvalidClient, code="invalid_client"),
        ErrorRow(InvalidGrant, code="invalid_grant"),
        ErrorRow(InvalidScope, code="invalid_scope"),
        ErrorRow(UnauthorizedClient, code="unauthorized_client"),
        ErrorRow(OAuth2Error, code="invalid_request"),
        ErrorRow(OAuth2Error, code="unsupported_grant_type"),
        ErrorRow(OAuth2Error, code="unsupported_token_type"),
    ),
    code=("error",),
    message=("error_description",),
)
"""`unsupported_token_type` is of revocation (RFC 7009 2.2.1)."""
