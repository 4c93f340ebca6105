"""Authentication schemes, their credentials, and the choice between them."""

from __future__ import annotations

import re
from base64 import b64encode, urlsafe_b64encode
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, Literal, Protocol, TypeAlias

from msgspec import Struct

from .exceptions import ConfigurationError

if TYPE_CHECKING:
    from .core import AsyncCore, Core
    from .keeper import Keeper, Token, TokenSource
    from .setup import Setup
    from .steps import Steps

__all__ = [
    "NOTHING",
    "NO_HOOKS",
    "ApiKey",
    "AuthHooks",
    "Authenticator",
    "Basic",
    "Bearer",
    "Choice",
    "Credential",
    "CredentialValue",
    "Scheme",
    "Signature",
    "SignedHeader",
    "ask_all",
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

    def __repr__(self) -> str:
        return "Signature(***)"

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

    @property
    def optional(self) -> tuple[Credential, ...]:
        """Credentials that need not be there."""
        return ()

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

    @property
    def optional(self) -> tuple[Credential, ...]:
        """Credentials that need not be there."""
        return ()

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

    @property
    def optional(self) -> tuple[Credential, ...]:
        """Credentials that need not be there."""
        return ()

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

    @property
    def optional(self) -> tuple[Credential, ...]:
        """Credentials that need not be there."""
        return ()

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


class TokenScheme(Protocol):
    """A scheme that sends a token, which is got with what the user gave."""

    @property
    def credentials(self) -> tuple[Credential, ...]: ...
    @property
    def optional(self) -> tuple[Credential, ...]: ...
    def source(
        self, name: str, setup: Setup, values: Mapping[str, CredentialValue]
    ) -> TokenSource: ...


Scheme: TypeAlias = ApiKey | Basic | Bearer | SignedHeader | TokenScheme

_Direct: TypeAlias = ApiKey | Basic | Bearer | SignedHeader
"""Schemes that send what the user gave; the others send a token that is got with it."""


class AuthHooks(Struct, frozen=True, kw_only=True, eq=False):
    """What a user gives beside credentials, for schemes that get a token; those say of which types it is."""

    second_factor: Callable[[Any], str | Awaitable[str]] | None = None
    """Gives the code that a login asks for."""
    oauth_token: Any = None
    """The token to begin with."""
    on_token: Callable[[Any], Awaitable[None] | None] | None = None
    """Told of each new OAuth 2.0 token, to keep it."""
    oauth_url: str | None = None
    """Origin of the authorization server in place of the described one."""

    def __repr__(self) -> str:
        return "AuthHooks()"


NO_HOOKS: Final = AuthHooks()
"""What a user gives who has credentials only."""

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


def ask_all(
    credentials: tuple[Credential, ...], values: Mapping[str, CredentialValue]
) -> Steps[dict[str, str]]:
    """The current credentials by name. Raises ConfigurationError when one is not usable."""
    from .steps import Ask

    current: dict[str, str] = {}
    for credential in credentials:
        value: object = values[credential.name]
        if callable(value):
            value = yield Ask(credential.name, value)
        current[credential.name] = _checked(credential, value)
    return current


class Choice:
    """The schemes chosen for calls of a kind, with their credentials."""

    __slots__ = ("_asks", "_keepers", "_kept", "_now", "_schemes", "_timed", "_values", "given")

    def __init__(
        self,
        schemes: tuple[_Direct | Keeper, ...],
        values: Mapping[str, CredentialValue],
        now: Callable[[], datetime],
        given: tuple[object, ...],
    ) -> None:
        """A keeper stands for its scheme."""
        self.given = given
        """What the user gave for them; whoever gives the same is the same account."""
        direct = tuple(scheme for scheme in schemes if isinstance(scheme, _Direct))
        self._schemes = schemes
        self._keepers = tuple(scheme for scheme in schemes if not isinstance(scheme, _Direct))
        self._values = values
        self._now = now
        self._asks = any(callable(values[c.name]) for scheme in direct for c in scheme.credentials)
        self._timed = any(isinstance(scheme, SignedHeader) for scheme in direct)
        self._kept: tuple[Signature, tuple[tuple[Keeper, Token], ...]] | None = None
        """The last signature, as long as all tokens in it hold."""
        if not (self._asks or self._timed or self._keepers):
            self._kept = self._signed(values, {}), ()

    def __bool__(self) -> bool:
        """Whether anything is sent."""
        return bool(self._schemes)

    def sign(self, core: Core, deadline: float | None = None) -> Signature:
        """The signature for the next try; `deadline` is a reading of `time.monotonic` for what it takes to get one.

        Raises ConfigurationError when a credential is not usable, or its function is asynchronous, and what getting a
        token raises.
        """
        ready = self._ready()
        if ready is not None:
            return ready
        from .steps import run

        return run(self._steps(deadline), core, deadline)

    async def sign_async(self, core: AsyncCore, deadline: float | None = None) -> Signature:
        """The signature for the next try. Raises as `sign` does, but takes asynchronous functions."""
        ready = self._ready()
        if ready is not None:
            return ready
        from .steps import run_async

        return await run_async(self._steps(deadline), core, deadline)

    def renew(self, signature: Signature) -> bool:
        """Whether a request with this signature, which the server refused, may pass with another one.

        Tokens in it are forgotten; functions are asked before each try anyway.
        """
        renewed = [keeper.discard(signature) for keeper in self._keepers]
        return self._asks or any(renewed)

    def renewing_rows(self) -> frozenset[str]:
        """Names of the error rows that mean the same as the status 401."""
        return frozenset(row for keeper in self._keepers for row in keeper.source.renew_on)

    def _ready(self) -> Signature | None:
        """The signature, if nothing has to be asked or got for it."""
        kept = self._kept
        if kept is not None:
            for keeper, token in kept[1]:
                until = token.renew_at
                if keeper.token is not token or (until is not None and self._now() >= until):
                    return None
            return kept[0]
        return None if self._asks or self._keepers else self._signed(self._values, {})

    def _steps(self, deadline: float | None) -> Steps[Signature]:
        tokens: dict[Keeper, Token] = {}
        for keeper in self._keepers:
            tokens[keeper] = yield from keeper.signed(deadline)
        current: Mapping[str, object] = self._values
        if self._asks:
            direct = (scheme for scheme in self._schemes if isinstance(scheme, _Direct))
            credentials = tuple(c for scheme in direct for c in scheme.credentials)
            current = yield from ask_all(credentials, self._values)
        signature = self._signed(current, tokens)
        if not (self._asks or self._timed):
            self._kept = signature, tuple(tokens.items())
        return signature

    def _signed(self, current: Mapping[str, object], tokens: Mapping[Keeper, Token]) -> Signature:
        signature = NOTHING
        for scheme in self._schemes:
            if isinstance(scheme, _Direct):
                values = tuple(_checked(c, current[c.name]) for c in scheme.credentials)
                signature = signature.joined(scheme.sign(values, self._now))
            else:
                signature = signature.joined(tokens[scheme].signature)
        return signature


class Authenticator:
    """The schemes of a service with the credentials that are known."""

    def __init__(
        self,
        setup: Setup,
        arguments: Mapping[str, CredentialValue | None],
        environ: Mapping[str, str],
        wanted: str | None = None,
    ) -> None:
        """`wanted` names the alternative to take wherever it is one (`a+b` for schemes used together).

        Raises ConfigurationError when no scheme has that name.
        """
        service = setup.service
        self._schemes = schemes = service.auth
        self._use = service.use
        self._optional: _Alternatives = (*service.use, ())
        self._setup = setup
        self._wanted = None if wanted is None else tuple(wanted.split("+"))
        if self._wanted and not schemes.keys() >= set(self._wanted):
            raise ConfigurationError(f"auth must be one of: {', '.join(sorted(schemes))}")
        self._choices: dict[_Alternatives, Choice] = {}
        self._keepers: dict[str, Keeper] = {}
        self._values: dict[str, CredentialValue] = {}
        for scheme in schemes.values():
            for credential in (*scheme.credentials, *scheme.optional):
                value = arguments.get(credential.name) or (
                    credential.env and environ.get(credential.env)
                )
                if value:
                    self._values[credential.name] = value

    def choose(self, wanted: _Alternatives | Literal["optional"] | None) -> Choice:
        """The first alternative whose credentials are all known; `wanted` None: of the service's own.

        With `optional` none at all is the last of them.

        Raises ConfigurationError, naming what could be given, when there is none.
        """
        if wanted == "optional":
            alternatives = self._optional
        else:
            alternatives = self._use if wanted is None else wanted
        choice = self._choices.get(alternatives)
        if choice is None:
            choice = self._choices[alternatives] = self._chosen(alternatives)
        return choice

    def keeper(self, name: str) -> Keeper:
        """What holds the token of a scheme: one for all calls.

        Raises ConfigurationError when its credentials are missing.
        """
        missing = self._missing((name,))
        if missing:
            raise ConfigurationError(f"Credentials are missing: {' and '.join(missing)}")
        found = self._keepers.get(name)
        if found is None:
            from .keeper import Keeper

            scheme: Any = self._schemes[name]
            source = scheme.source(name, self._setup, self._values)
            # Another thread may have made one in the meantime: the first one counts.
            made = Keeper(source, self._setup.now, self._setup.log)
            found = self._keepers.setdefault(name, made)
        return found

    def _chosen(self, alternatives: _Alternatives) -> Choice:
        if self._wanted in alternatives:
            alternatives = (self._wanted,)
        for alternative in alternatives or ((),):
            if not self._missing(alternative):
                schemes = tuple(map(self._ready, alternative))
                given: list[object] = [
                    self._values[credential.name]
                    for name in alternative
                    for credential in self._schemes[name].credentials
                ]
                # An application's own credentials say nothing of the person who signed in.
                given += (s for s in schemes if not isinstance(s, _Direct) and s.source.is_personal)
                return Choice(schemes, self._values, self._setup.now, tuple(given))
        wishes = (" and ".join(self._missing(alternative)) for alternative in alternatives)
        raise ConfigurationError(f"Credentials are missing: {'; or '.join(wishes)}")

    def _ready(self, name: str) -> _Direct | Keeper:
        scheme = self._schemes[name]
        return scheme if isinstance(scheme, _Direct) else self.keeper(name)

    def _missing(self, alternative: tuple[str, ...]) -> list[str]:
        return [
            f"pass {credential.name}=" + (f" or set {credential.env}" if credential.env else "")
            for name in alternative
            for credential in self._schemes[name].credentials
            if credential.name not in self._values
        ]
