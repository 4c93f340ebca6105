"""Kinds of authentication, one record each."""

from __future__ import annotations

from dataclasses import dataclass, field

from clientsmith.model.origin import NOWHERE, Origin

__all__ = [
    "ApiKey",
    "AuthScheme",
    "Basic",
    "Bearer",
    "Credential",
    "Login",
    "OAuth2",
    "OpenIdConnect",
    "SecondFactor",
    "SignedHeader",
]


@dataclass(frozen=True, slots=True)
class Credential:
    """What a user hands over: an argument of the client, and the environment variable that stands in for it."""

    argument: str
    env: str | None = None
    doc: str | None = None


@dataclass(frozen=True, slots=True)
class ApiKey:
    """A fixed value in a header, the query or a cookie (`location`), behind an optional prefix."""

    name: str
    location: str
    key: str
    value: Credential
    prefix: str = ""
    doc: str | None = None
    origin: Origin = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Basic:
    """User name and password, RFC 7617."""

    name: str
    username: Credential
    password: Credential
    doc: str | None = None
    origin: Origin = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Bearer:
    """A bearer token, RFC 6750, fixed or from a provider that the user hands over."""

    name: str
    token: Credential
    doc: str | None = None
    origin: Origin = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class SignedHeader:
    """`<header>: <scheme> <key>:<time>:<HMAC of time and key>`, signed anew for each request."""

    name: str
    header: str
    scheme: str
    digest: str
    key: Credential
    secret: Credential
    encoding: str = "url_token"
    doc: str | None = None
    origin: Origin = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class SecondFactor:
    """How a login goes on when its answer looks like `when`: the server asks for a code."""

    when: tuple[tuple[str, str | int | bool], ...]
    operation: str
    code: str
    origin: Origin = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Login:
    """A call that answers a token, which is then sent with every request and renewed."""

    name: str
    operation: str
    arguments: tuple[tuple[str, Credential], ...]
    take: tuple[str, ...]
    expires: tuple[str, ...]
    header: str | None
    cookie: str | None
    prefix: str
    renew_on: tuple[str, ...]
    renew_before: float
    second_factors: tuple[SecondFactor, ...] = ()
    doc: str | None = None
    origin: Origin = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class OAuth2:
    """An OAuth 2.0 flow, RFC 6749, with PKCE (RFC 7636) where `pkce` names a method.

    `client_auth` says where the secret goes: in a `header` (Basic), or in the `body`.
    """

    name: str
    flow: str
    token_url: str
    authorize_url: str | None
    revoke_url: str | None
    scopes: tuple[tuple[str, str], ...]
    pkce: str | None
    client_id: Credential
    client_secret: Credential | None
    client_auth: str = "header"
    doc: str | None = None
    origin: Origin = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class OpenIdConnect:
    """OAuth 2.0 found through an OpenID Connect discovery document."""

    name: str
    discovery_url: str
    client_id: Credential
    client_secret: Credential | None
    scopes: tuple[tuple[str, str], ...]
    doc: str | None = None
    origin: Origin = field(default=NOWHERE, compare=False, repr=False)


AuthScheme = ApiKey | Basic | Bearer | SignedHeader | Login | OAuth2 | OpenIdConnect
