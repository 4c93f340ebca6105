"""Authentication schemes, their credentials, and the choice between them."""

from __future__ import annotations

import re
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Awaitable, Callable, Iterable, Mapping
from datetime import UTC, datetime
from typing import Final, Literal, TypeAlias, cast

from msgspec import Struct

from .exceptions import ConfigurationError

__all__ = [
    "NOTHING",
    "ApiKey",
    "Authenticator",
    "Basic",
    "Bearer",
    "Choice",
    "Credential",
    "CredentialValue",
    "Scheme",
    "Signature",
    "SignedHeader",
]

CredentialValue: TypeAlias = str | Callable[[], str | Awaitable[str]]
"""A credential, or a function that gives the current one; it is asked before each try."""

_Alternatives: TypeAlias = tuple[tuple[str, ...], ...]


class Credential(Struct, frozen=True):
    """A secret that the user gives: by the client's argument `name`, else by the environment variable `env`."""

    name: str
    env: str | None = None


class Signature(Struct, frozen=True):
    """What authentication adds to a request; `secrets` are the texts in it that nobody may see."""

    headers: tuple[tuple[str, str], ...] = ()
    query: tuple[tuple[str, str], ...] = ()
    cookies: tuple[tuple[str, str], ...] = ()
    secrets: tuple[str, ...] = ()

    def joined(self, other: Signature) -> Signature:
        """Both together."""
        return Signature(
            self.headers + other.headers,
            self.query + other.query,
            self.cookies + other.cookies,
            self.secrets + other.secrets,
        )


NOTHING: Final = Signature()
"""The signature of a call without authentication."""


class ApiKey(Struct, frozen=True, kw_only=True):
    """A key in a header, the query or a cookie, as it is or behind `prefix`."""

    name: str
    credential: Credential
    where: Literal["header", "query", "cookie"] = "header"
    prefix: str = ""

    @property
    def credentials(self) -> tuple[Credential, ...]:
        return (self.credential,)

    def sign(self, values: tuple[str, ...], now: Callable[[], datetime]) -> Signature:
        (key,) = values
        pair = ((self.name, self.prefix + key),)
        match self.where:
            case "header":
                return Signature(headers=pair, secrets=values)
            case "query":
                return Signature(query=pair, secrets=values)
            case "cookie":
                return Signature(cookies=pair, secrets=values)


class Basic(Struct, frozen=True, kw_only=True):
    """A user name and a password (RFC 7617), in UTF-8."""

    username: Credential
    password: Credential

    @property
    def credentials(self) -> tuple[Credential, ...]:
        return (self.username, self.password)

    def sign(self, values: tuple[str, ...], now: Callable[[], datetime]) -> Signature:
        username, password = values
        if ":" in username:
            # RFC 7617 2: the server could not tell where the password starts.
            raise ConfigurationError(f"{self.username.name} must not contain a colon")
        pair = b64encode(f"{username}:{password}".encode()).decode("ascii")
        return Signature(headers=(("authorization", f"Basic {pair}"),), secrets=(password, pair))


class Bearer(Struct, frozen=True, kw_only=True):
    """A token in the Authorization header (RFC 6750 2.1)."""

    token: Credential
    prefix: str = "Bearer "

    @property
    def credentials(self) -> tuple[Credential, ...]:
        return (self.token,)

    def sign(self, values: tuple[str, ...], now: Callable[[], datetime]) -> Signature:
        return Signature(
            headers=(("authorization", self.prefix + values[0]),),
            secrets=values,
        )


class SignedHeader(Struct, frozen=True, kw_only=True):
    """A key with a signature of the time: `<scheme> <key>:<yyyyMMddHHmmss>:<hash>`, signed anew for each try.

    The hash is the HMAC of `<timestamp>\\n<key>` under the secret, in base64 (RFC 4648 4), in base64url without
    padding (RFC 4648 5), or as ASP.NET's UrlTokenEncode writes it: base64url whose padding is replaced by one digit that
    counts it.
    """

    header: str = "Authorization"
    scheme: str
    digest: str
    key: Credential
    secret: Credential
    encoding: Literal["base64", "base64url", "url_token"] = "url_token"

    @property
    def credentials(self) -> tuple[Credential, ...]:
        return (self.key, self.secret)

    def sign(self, values: tuple[str, ...], now: Callable[[], datetime]) -> Signature:
        import hmac

        key, secret = values
        timestamp = now().astimezone(UTC).strftime("%Y%m%d%H%M%S")
        hashed = hmac.digest(secret.encode(), f"{timestamp}\n{key}".encode(), self.digest)
        token = self._encoded(hashed)
        return Signature(
            headers=((self.header, f"{self.scheme} {key}:{timestamp}:{token}"),),
            secrets=(secret, token),
        )

    def _encoded(self, hashed: bytes) -> str:
        if self.encoding == "base64":
            return b64encode(hashed).decode("ascii")
        text = urlsafe_b64encode(hashed).decode("ascii")
        bare = text.rstrip("=")
        return bare if self.encoding == "base64url" else f"{bare}{len(text) - len(bare)}"


Scheme: TypeAlias = ApiKey | Basic | Bearer | SignedHeader

_UNSENDABLE: Final = r"[\x00-\x1f\x7f]"


def _checked(credential: Credential, value: object) -> str:
    """A credential that can stand in a header. Raises ConfigurationError without showing the value."""
    if not isinstance(value, str) or not value:
        raise ConfigurationError(f"{credential.name} must be text that is not empty")
    if not value.isprintable() and re.search(_UNSENDABLE, value):
        raise ConfigurationError(
            f"{credential.name} contains a line break or another control character"
        )
    return str.__str__(value)


class Choice:
    """The schemes chosen for calls of a kind, with their credentials."""

    __slots__ = ("_constant", "_now", "_schemes", "_values", "given")

    def __init__(
        self,
        schemes: tuple[Scheme, ...],
        values: Mapping[str, CredentialValue],
        now: Callable[[], datetime],
    ) -> None:
        self._schemes = schemes
        self._values = values
        self._now = now
        self.given = tuple(values[c.name] for scheme in schemes for c in scheme.credentials)
        """What the user gave for them; whoever gives the same is the same account."""
        self._constant: Signature | None = None
        if not any(
            isinstance(scheme, SignedHeader) or callable(values[credential.name])
            for scheme in schemes
            for credential in scheme.credentials
        ):
            self._constant = self._signed(values)

    def __bool__(self) -> bool:
        """Whether anything is sent."""
        return bool(self._schemes)

    def sign(self) -> Signature:
        """The signature for the next try.

        Raises ConfigurationError when a credential is not usable, or its function is asynchronous.
        """
        if self._constant is not None:
            return self._constant
        current = {credential.name: self._ask(credential) for credential in self._credentials()}
        for name, value in current.items():
            if isinstance(value, Awaitable):
                close = getattr(cast("object", value), "close", None)
                if close is not None:
                    # A coroutine that is dropped without this warns that it was never awaited.
                    close()
                raise ConfigurationError(f"{name} is an async function; use the async client")
        return self._signed(current)

    async def sign_async(self) -> Signature:
        """The signature for the next try. Raises ConfigurationError when a credential is not usable."""
        if self._constant is not None:
            return self._constant
        current: dict[str, object] = {}
        for credential in self._credentials():
            value = self._ask(credential)
            current[credential.name] = (
                await cast("Awaitable[object]", value) if isinstance(value, Awaitable) else value
            )
        return self._signed(current)

    def _credentials(self) -> Iterable[Credential]:
        return (credential for scheme in self._schemes for credential in scheme.credentials)

    def _ask(self, credential: Credential) -> object:
        value = self._values[credential.name]
        return value() if callable(value) else value

    def _signed(self, current: Mapping[str, object]) -> Signature:
        signature = NOTHING
        for scheme in self._schemes:
            values = tuple(
                _checked(credential, current[credential.name]) for credential in scheme.credentials
            )
            signature = signature.joined(scheme.sign(values, self._now))
        return signature


class Authenticator:
    """The schemes of a service with the credentials that are known."""

    def __init__(
        self,
        schemes: Mapping[str, Scheme],
        use: _Alternatives,
        arguments: Mapping[str, CredentialValue | None],
        environ: Mapping[str, str],
        now: Callable[[], datetime],
        wanted: str | None = None,
    ) -> None:
        """`wanted` names the alternative to take wherever it is one (`a+b` for schemes used together).

        Raises ConfigurationError when no scheme has that name.
        """
        self._schemes = schemes
        self._use = use
        self._now = now
        self._wanted = None if wanted is None else tuple(wanted.split("+"))
        if self._wanted and not schemes.keys() >= set(self._wanted):
            raise ConfigurationError(f"auth must be one of: {', '.join(sorted(schemes))}")
        self._choices: dict[_Alternatives, Choice] = {}
        self._values: dict[str, CredentialValue] = {}
        for scheme in schemes.values():
            for credential in scheme.credentials:
                value = arguments.get(credential.name) or (
                    credential.env and environ.get(credential.env)
                )
                if value:
                    self._values[credential.name] = value

    def choose(self, wanted: _Alternatives | None) -> Choice:
        """The first alternative whose credentials are all known; `wanted` None: of the service's own.

        Raises ConfigurationError, naming what could be given, when there is none.
        """
        alternatives = self._use if wanted is None else wanted
        choice = self._choices.get(alternatives)
        if choice is None:
            choice = self._choices[alternatives] = self._chosen(alternatives)
        return choice

    def _chosen(self, alternatives: _Alternatives) -> Choice:
        if self._wanted in alternatives:
            alternatives = (self._wanted,)
        for alternative in alternatives or ((),):
            schemes = tuple(self._schemes[name] for name in alternative)
            if not any(self._missing(schemes)):
                return Choice(schemes, self._values, self._now)
        wishes = (
            " and ".join(self._missing(tuple(self._schemes[name] for name in alternative)))
            for alternative in alternatives
        )
        raise ConfigurationError(f"Credentials are missing: {'; or '.join(wishes)}")

    def _missing(self, schemes: tuple[Scheme, ...]) -> list[str]:
        return [
            f"pass {credential.name}=" + (f" or set {credential.env}" if credential.env else "")
            for scheme in schemes
            for credential in scheme.credentials
            if credential.name not in self._values
        ]
