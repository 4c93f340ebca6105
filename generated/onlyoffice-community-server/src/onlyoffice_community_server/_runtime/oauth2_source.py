"""Getting, renewing and revoking tokens of OAuth 2.0. Every step is the same for both clients."""

from __future__ import annotations

from base64 import b64encode, urlsafe_b64encode
from datetime import timedelta
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import quote_plus, urlencode

from .auth import Signature, ask_all
from .exceptions import AuthorizationFailed, ConfigurationError, SignInRequired
from .id_token import check_id_token
from .keeper import Token, token_until
from .oauth2 import AuthorizationRequest, OAuth2Token
from .oauth2_endpoints import endpoints
from .oauth2_errors import InvalidGrant
from .operation import Operation
from .request import Arguments
from .steps import Ask, Fetch
from .values import Model, Secret

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .auth import CredentialValue
    from .oauth2 import OAuth2
    from .oauth2_endpoints import Address, Endpoints
    from .response import ApiResponse
    from .setup import Setup
    from .steps import Steps

__all__ = ["OAuth2Source"]

_RENEW_BEFORE: Final = 60.0
_LONGEST: Final = 10.0**10


class _Granted(Model):
    """An answer of the token endpoint (RFC 6749 5.1)."""

    access_token: Secret
    token_type: str = "Bearer"  # noqa: S105
    expires_in: float | None = None
    refresh_token: Secret | None = None
    scope: str | None = None
    id_token: Secret | None = None


class OAuth2Source:
    """Gets tokens from an authorization server."""

    def __init__(
        self,
        name: str,
        scheme: OAuth2,
        setup: Setup,
        values: Mapping[str, CredentialValue],
    ) -> None:
        self.name = name
        self.renew_on: tuple[str, ...] = ()
        self.is_personal = scheme.flow == "authorization_code"
        self.current: OAuth2Token | None = setup.hooks.oauth_token
        """All that is known of the token, with what renews it."""
        self._scheme = scheme
        self._setup = setup
        self._values = values
        self._endpoints: Endpoints | None = None

    def can_renew(self) -> bool:
        """Whether there is a refresh token, or none is needed."""
        if self._scheme.flow == "client_credentials":
            return True
        return self.current is not None and self.current.refresh_token is not None

    def first(self) -> Token | None:
        """The token that the user handed over."""
        return None if self.current is None else self.sendable(self.current)

    def sendable(self, token: OAuth2Token) -> Token:
        """A token as requests carry it (RFC 6750 2.1)."""
        text = str(token.access_token)
        if not text or not (text.isascii() and text.isprintable()):
            raise ConfigurationError(f"{self.name}: the access token cannot be sent")
        signature = Signature(headers=(("authorization", f"Bearer {text}"),), secrets=(text,))
        until, now = token.expires_at, self._setup.now()
        if until is not None and until <= now and token.refresh_token is not None:
            # Handed over when it was outdated already: renew it before it is used.
            return Token(signature, until, until)
        return token_until(signature, until, now, _RENEW_BEFORE)

    def obtain(self) -> Steps[Token]:
        """A new token by the refresh token, or by the application's own credentials.

        Raises SignInRequired when a person has to sign in, and OAuth2Error when the server refuses.
        """
        if self._scheme.flow == "client_credentials":
            form = {"grant_type": "client_credentials", "scope": " ".join(self._scheme.scopes)}
            return self.sendable((yield from self._grant("client_credentials", form)))
        return self.sendable((yield from self.refreshed()))

    def refreshed(self) -> Steps[OAuth2Token]:
        """A new token by the refresh token (RFC 6749 6)."""
        old = self.current
        if old is None or old.refresh_token is None:
            raise SignInRequired(
                f"{self.name}: a person has to sign in first; see `authorize` and `exchange`, or pass oauth_token="
            )
        form = {"grant_type": "refresh_token", "refresh_token": str(old.refresh_token)}
        try:
            return (yield from self._grant("refresh", form, old))
        except InvalidGrant:
            # It never becomes valid again, so it is not sent again.
            self.current = None
            raise

    def authorization(
        self,
        redirect_uri: str,
        scopes: Iterable[str] | None,
        extra: Mapping[str, str],
    ) -> Steps[AuthorizationRequest]:
        """A request for permission (RFC 6749 4.1.1)."""
        from secrets import token_urlsafe

        scheme = self._scheme
        found = yield from self._found()
        if found.authorize is None:
            raise ConfigurationError(f"{self.name} has no address to send a person to")
        current = yield from ask_all(scheme.credentials, self._values)
        wanted = scheme.scopes if scopes is None else tuple(scopes)
        if scheme.discovery_url is not None and "openid" not in wanted:
            wanted = ("openid", *wanted)
        state, nonce = Secret(token_urlsafe(32)), None
        query = {
            **extra,
            "response_type": "code",
            "client_id": current[scheme.client_id.name],
            "redirect_uri": redirect_uri,
            "state": str(state),
        }
        if wanted:
            query["scope"] = " ".join(wanted)
        if scheme.discovery_url is not None:
            nonce = Secret(token_urlsafe(32))
            query["nonce"] = str(nonce)
        verifier = None
        if scheme.pkce is not None:
            verifier = Secret(token_urlsafe(64))
            query["code_challenge"] = _challenge(verifier, scheme.pkce)
            query["code_challenge_method"] = scheme.pkce
        url = found.authorize.url
        return AuthorizationRequest(
            url=f"{url}{'&' if '?' in url else '?'}{urlencode(query)}",
            state=state,
            redirect_uri=redirect_uri,
            code_verifier=verifier,
            nonce=nonce,
            issuer=found.issuer,
        )

    def exchanged(self, answer: str, request: AuthorizationRequest) -> Steps[OAuth2Token]:
        """The token for the code in an answer (RFC 6749 4.1.3)."""
        form = {
            "grant_type": "authorization_code",
            "code": str(request.code(answer)),
            "redirect_uri": request.redirect_uri,
        }
        if request.code_verifier is not None:
            form["code_verifier"] = str(request.code_verifier)
        return (yield from self._grant("exchange", form, request=request))

    def revoked(self) -> Steps[None]:
        """Tell the server that the token is not needed any more (RFC 7009 2.1), and forget it."""
        found = yield from self._found()
        token = self.current
        if found.revoke is None:
            raise ConfigurationError(f"{self.name}: the server cannot revoke tokens")
        if token is None:
            return
        # With the refresh token go the access tokens that came of it.
        kind = "access_token" if token.refresh_token is None else "refresh_token"
        text = token.access_token if token.refresh_token is None else token.refresh_token
        form = {"token": str(text), "token_type_hint": kind}
        yield from self._send(found, found.revoke, "revoke", form, returns=None)
        self.current = None

    def _grant(
        self,
        what: str,
        form: dict[str, str],
        old: OAuth2Token | None = None,
        request: AuthorizationRequest | None = None,
    ) -> Steps[OAuth2Token]:
        found = yield from self._found()
        granted: _Granted = yield from self._send(found, found.token, what, form, returns=_Granted)
        if granted.token_type.lower() != "bearer":
            raise AuthorizationFailed(
                f"The server gives tokens of the type {granted.token_type[:40]!r}, not bearers",
                code="token_type",
            )
        if request is not None and found.issuer is not None:
            yield from self._check(granted, found.issuer, request)
        seconds = granted.expires_in
        # RFC 6749 6: without a new refresh token the old one goes on to hold.
        refresh = granted.refresh_token or (None if old is None else old.refresh_token)
        token = OAuth2Token(
            access_token=granted.access_token,
            refresh_token=refresh,
            expires_at=(
                self._setup.now() + timedelta(seconds=seconds)
                if seconds is not None and 0 < seconds < _LONGEST
                else None
            ),
            scope=granted.scope or (None if old is None else old.scope),
            id_token=granted.id_token or (None if old is None else old.id_token),
        )
        self.sendable(token)
        self.current = token
        told = self._setup.hooks.on_token
        if told is not None:
            yield Ask("on_token", lambda: told(token))
        return token

    def _check(self, granted: _Granted, issuer: str, request: AuthorizationRequest) -> Steps[None]:
        if granted.id_token is None:
            raise AuthorizationFailed("The server gave no id token", code="id_token")
        current = yield from ask_all(self._scheme.credentials, self._values)
        check_id_token(
            granted.id_token,
            issuer=issuer,
            client_id=current[self._scheme.client_id.name],
            nonce=request.nonce,
            now=self._setup.now(),
        )

    def _send(
        self, found: Endpoints, address: Address, what: str, form: dict[str, str], returns: Any
    ) -> Steps[Any]:
        """Post a form with the application's own credentials (RFC 6749 2.3.1)."""
        scheme = self._scheme
        given = (*scheme.credentials, *scheme.optional)
        known = tuple(dict.fromkeys(c for c in given if c.name in self._values))
        current = yield from ask_all(known, self._values)
        client_id = current[scheme.client_id.name]
        secret = current.get(scheme.client_secret.name) if scheme.client_secret else None
        headers: dict[str, object] = {}
        if secret is not None and not found.in_body:
            pair = b64encode(f"{quote_plus(client_id)}:{quote_plus(secret)}".encode()).decode()
            headers["authorization"] = Secret(f"Basic {pair}")
        else:
            form = {**form, "client_id": client_id}
            if secret is not None:
                form["client_secret"] = secret
        operation: Operation[Any] = Operation(
            f"{self.name}.{what}",
            "POST",
            address.path,
            returns=returns,
            answer="none" if returns is None else "json",
            body="form",
            auth=(),
            # A code and a refresh token may hold once only.
            idempotent=what in {"client_credentials", "revoke"},
            secrets=_SECRETS,
        )
        body = {name: value for name, value in form.items() if value}
        response: ApiResponse[Any] = yield Fetch(
            operation, Arguments(headers=headers, body=body), address.setup
        )
        return response.parse()

    def _found(self) -> Steps[Endpoints]:
        """The endpoints, looked for once."""
        if self._endpoints is None:
            self._endpoints = yield from endpoints(self.name, self._scheme, self._setup)
        return self._endpoints


_SECRETS: Final = frozenset({"client_secret", "code", "code_verifier", "refresh_token", "token"})


def _challenge(verifier: str, method: str) -> str:
    """The challenge of a verifier (RFC 7636 4.2)."""
    if method == "plain":
        return str(verifier)
    from hashlib import sha256

    return urlsafe_b64encode(sha256(verifier.encode("ascii")).digest()).decode("ascii").rstrip("=")
