"""OAuth 2.0 (RFC 6749): the scheme, and what a program keeps between its steps."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Any, Literal, NoReturn, Self, TypeAlias

from msgspec import Struct

from .exceptions import AuthorizationFailed
from .values import Secret, Timestamp, decode_hook

if TYPE_CHECKING:
    from .auth import Credential, CredentialValue
    from .oauth2_source import OAuth2Source
    from .setup import Setup

__all__ = ["AuthorizationRequest", "OAuth2", "OAuth2Token", "TokenCallback"]


class _Kept(Struct, frozen=True, kw_only=True, omit_defaults=True):
    """What programs keep for themselves, in a way that shows in their code."""

    def dump(self) -> dict[str, Any]:
        """Values that JSON can hold, to keep in a safe place: secrets are in it as they are."""
        from msgspec.json import decode

        from .wire import json_bytes

        kept: dict[str, Any] = decode(json_bytes(self))
        return kept

    @classmethod
    def load(cls, kept: Mapping[str, Any]) -> Self:
        """What `dump` gave. Raises ValueError for anything else."""
        from msgspec import convert

        return convert(kept, cls, strict=False, dec_hook=decode_hook)

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} holds secrets, so it is not pickled; use dump()")


class OAuth2Token(_Kept, frozen=True, kw_only=True):
    """Tokens of one person or program (RFC 6749 5.1). `repr` does not show them."""

    access_token: Secret
    token_type: str = "Bearer"  # noqa: S105
    refresh_token: Secret | None = None
    expires_at: Timestamp | None = None
    """When the access token ends; None: not known."""
    scope: str | None = None
    """What was permitted, where that is not what was asked for."""
    id_token: Secret | None = None
    """Who the person is, of OpenID Connect."""


TokenCallback: TypeAlias = Callable[[OAuth2Token], "Awaitable[None] | None"]
"""Told of each new token."""


class AuthorizationRequest(_Kept, frozen=True, kw_only=True):
    """A request for permission: send the person to `url`, and keep the rest until the answer comes.

    The answer is valid for the request that belongs to it only: keep it in the person's session.
    """

    url: str
    state: Secret
    redirect_uri: str
    code_verifier: Secret | None = None
    """The secret that belongs to the challenge in `url` (RFC 7636 4.1)."""
    nonce: Secret | None = None
    """What the id token must repeat (OpenID Connect Core 3.1.2.1)."""
    issuer: str | None = None
    """Who must have answered (RFC 9207), where that is known."""

    def __repr__(self) -> str:
        return f"AuthorizationRequest(redirect_uri={self.redirect_uri!r})"

    def code(self, answer: str) -> Secret:
        """The code in the address that the person was sent back to, or in its query.

        Raises AuthorizationFailed when the answer is a refusal, or belongs to another request.
        """
        from hmac import compare_digest
        from urllib.parse import parse_qs, urlsplit

        query = urlsplit(answer).query if "?" in answer else answer
        # RFC 6749 3.1: a parameter must not come twice.
        pairs = parse_qs(query, max_num_fields=100)
        found = {name: values[0] for name, values in pairs.items() if len(values) == 1}
        if not compare_digest(found.get("state", "").encode(), self.state.encode()):
            raise AuthorizationFailed("The answer belongs to another request", code="state")
        if self.issuer is not None and found.get("iss", self.issuer) != self.issuer:
            raise AuthorizationFailed("Another server answered", code="issuer")
        if "error" in found:
            said = found.get("error_description") or found["error"]
            said = said if said.isprintable() else found["error"]
            raise AuthorizationFailed(f"Not permitted: {said[:300]!s}", code=found["error"][:100])
        if not found.get("code"):
            raise AuthorizationFailed("The answer holds no code", code="invalid_request")
        return Secret(found["code"])


class OAuth2(Struct, frozen=True, kw_only=True):
    """A scheme that sends an access token of OAuth 2.0 as a bearer (RFC 6750 2.1).

    An address that starts with a slash is on the API's own server. With `discovery_url` the others come from the document
    there (OpenID Connect Discovery 1.0).
    """

    client_id: Credential
    client_secret: Credential | None = None
    flow: Literal["authorization_code", "client_credentials"] = "authorization_code"
    authorize_url: str | None = None
    tokens_url: str | None = None
    revoke_url: str | None = None
    discovery_url: str | None = None
    scopes: tuple[str, ...] = ()
    pkce: Literal["S256", "plain"] | None = None
    client_auth: Literal["header", "body"] = "header"
    """Where the secret goes: with Basic (RFC 6749 2.3.1), or in the form."""

    @property
    def credentials(self) -> tuple[Credential, ...]:
        if self.flow == "client_credentials" and self.client_secret is not None:
            return (self.client_id, self.client_secret)
        return (self.client_id,)

    @property
    def optional(self) -> tuple[Credential, ...]:
        """Credentials that need not be there: a program that people install has no secret."""
        return () if self.client_secret is None else (self.client_secret,)

    def source(
        self, name: str, setup: Setup, values: Mapping[str, CredentialValue]
    ) -> OAuth2Source:
        """What gets its tokens."""
        # Here because a program may never sign anybody in.
        from .oauth2_source import OAuth2Source

        return OAuth2Source(name, self, setup, values)
