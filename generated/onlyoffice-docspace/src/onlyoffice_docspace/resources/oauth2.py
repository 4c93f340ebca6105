"""The OAuth 2.0 server of the portal."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.oauth2 import OAuthTokens, TokenIntrospection

if TYPE_CHECKING:
    from .oauth2_clients import AsyncOauth2Clients, Oauth2Clients
    from .oauth2_consents import AsyncOauth2Consents, Oauth2Consents
    from .oauth2_scopes import AsyncOauth2Scopes, Oauth2Scopes

__all__ = ["AsyncOauth2", "Oauth2"]

_GENERATE_JWT_TOKEN: Final[Operation[str]] = Operation(
    "oauth2.generate_jwt_token", "GET", "/api/2.0/security/oauth2/token", str
)
_AUTHORIZE: Final[Operation[None]] = Operation(
    "oauth2.authorize", "GET", "/oauth2/authorize", answer="none", auth=(("cookie",),)
)
_SUBMIT_CONSENT: Final[Operation[None]] = Operation(
    "oauth2.submit_consent",
    "POST",
    "/oauth2/authorize",
    answer="none",
    body="multipart",
    auth=(("cookie",),),
)
_EXCHANGE_CODE: Final[Operation[OAuthTokens]] = Operation(
    "oauth2.exchange_code",
    "POST",
    "/oauth2/token",
    OAuthTokens,
    data=(),
    body="form",
    secrets=frozenset({"client_secret", "code", "code_verifier", "refresh_token"}),
    auth=(),
)
_REVOKE_TOKEN: Final[Operation[None]] = Operation(
    "oauth2.revoke_token",
    "POST",
    "/oauth2/revoke",
    answer="none",
    body="form",
    secrets=frozenset({"client_secret", "token"}),
    auth=(),
)
_INTROSPECT_TOKEN: Final[Operation[TokenIntrospection]] = Operation(
    "oauth2.introspect_token",
    "POST",
    "/oauth2/introspect",
    TokenIntrospection,
    data=(),
    body="form",
    secrets=frozenset({"client_secret", "token"}),
    auth=(),
)


class Oauth2(Resource):
    """The OAuth 2.0 server of the portal."""

    with_raw_response = raw_view(lambda: Oauth2WithRawResponse)
    with_streaming_response = streaming_view(lambda: Oauth2WithStreamingResponse)

    @cached_property
    def clients(self) -> Oauth2Clients:
        """Applications that use OAuth 2.0."""
        from .oauth2_clients import Oauth2Clients

        return Oauth2Clients(self._core)

    @cached_property
    def consents(self) -> Oauth2Consents:
        """What users allowed applications to do."""
        from .oauth2_consents import Oauth2Consents

        return Oauth2Consents(self._core)

    @cached_property
    def scopes(self) -> Oauth2Scopes:
        """What applications can ask for."""
        from .oauth2_scopes import Oauth2Scopes

        return Oauth2Scopes(self._core)

    def generate_jwt_token(self, **options: Unpack[CallOptions]) -> str:
        """Issue a JWT for the exchange between the login client and the identity service."""
        return self._call(_GENERATE_JWT_TOKEN, options)

    def authorize(
        self,
        *,
        response_type: str,
        client_id: str,
        redirect_uri: str,
        scope: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Start the OAuth 2.0 authorization code flow for a client.

        Args:
            response_type: OAuth 2.0 response type: 'code' for the code flow.
            client_id: Id of the OAuth client.
            redirect_uri: Address the user is sent to after the authorization.
            scope: Scopes asked for, separated by spaces.
        """
        return self._call(
            _AUTHORIZE,
            options,
            query={
                "response_type": response_type,
                "client_id": client_id,
                "redirect_uri": redirect_uri,
                "scope": scope,
            },
        )

    def submit_consent(
        self,
        *,
        client_id: str | None = None,
        state: str | None = None,
        scope: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Submit the user's consent to the scopes a client asks for.

        Args:
            client_id: Id of the OAuth client.
            state: Random string that guards against CSRF.
            scope: Scopes asked for, separated by spaces.
        """
        return self._call(
            _SUBMIT_CONSENT, options, body={"client_id": client_id, "state": state, "scope": scope}
        )

    def exchange_code(
        self,
        *,
        grant_type: str,
        code: str | None = None,
        redirect_uri: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        code_verifier: str | None = None,
        refresh_token: str | None = None,
        **options: Unpack[CallOptions],
    ) -> OAuthTokens:
        """Trade an authorization code, or a refresh token, for an access token.

        Args:
            grant_type: `authorization_code`, or `refresh_token` for a new access token.
            code: Short-lived authorization code that is traded for a token.
            redirect_uri: Address the user is sent to after the authorization.
            client_id: Id of the OAuth client.
            client_secret: Secret of the OAuth client.
            code_verifier: Secret whose digest went along with the authorization request (PKCE).
            refresh_token: Token that an earlier answer gave for renewal.
        """
        return self._call(
            _EXCHANGE_CODE,
            options,
            body={
                "grant_type": grant_type,
                "code": code,
                "redirect_uri": redirect_uri,
                "client_id": client_id,
                "client_secret": client_secret,
                "code_verifier": code_verifier,
                "refresh_token": refresh_token,
            },
        )

    def revoke_token(
        self,
        *,
        token: str,
        client_id: str,
        token_type_hint: str | None = None,
        client_secret: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Make a token invalid.

        Args:
            token: Access or refresh token.
            client_id: Id of the OAuth client.
            token_type_hint: `access_token` or `refresh_token`.
            client_secret: Secret of the OAuth client.
        """
        return self._call(
            _REVOKE_TOKEN,
            options,
            body={
                "token": token,
                "token_type_hint": token_type_hint,
                "client_id": client_id,
                "client_secret": client_secret,
            },
        )

    def introspect_token(
        self,
        *,
        token: str,
        client_id: str,
        token_type_hint: str | None = None,
        client_secret: str | None = None,
        **options: Unpack[CallOptions],
    ) -> TokenIntrospection:
        """Tell whether a token is valid, and what it allows.

        Args:
            token: Access or refresh token.
            client_id: Id of the OAuth client.
            token_type_hint: `access_token` or `refresh_token`.
            client_secret: Secret of the OAuth client.
        """
        return self._call(
            _INTROSPECT_TOKEN,
            options,
            body={
                "token": token,
                "token_type_hint": token_type_hint,
                "client_id": client_id,
                "client_secret": client_secret,
            },
        )


class AsyncOauth2(AsyncResource):
    """The OAuth 2.0 server of the portal.

    What its methods take and raise is told in `Oauth2`.
    """

    with_raw_response = raw_view(lambda: AsyncOauth2WithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncOauth2WithStreamingResponse)

    @cached_property
    def clients(self) -> AsyncOauth2Clients:
        """Applications that use OAuth 2.0."""
        from .oauth2_clients import AsyncOauth2Clients

        return AsyncOauth2Clients(self._core)

    @cached_property
    def consents(self) -> AsyncOauth2Consents:
        """What users allowed applications to do."""
        from .oauth2_consents import AsyncOauth2Consents

        return AsyncOauth2Consents(self._core)

    @cached_property
    def scopes(self) -> AsyncOauth2Scopes:
        """What applications can ask for."""
        from .oauth2_scopes import AsyncOauth2Scopes

        return AsyncOauth2Scopes(self._core)

    async def generate_jwt_token(self, **options: Unpack[CallOptions]) -> str:
        """Issue a JWT for the exchange between the login client and the identity service."""
        return await self._call(_GENERATE_JWT_TOKEN, options)

    async def authorize(
        self,
        *,
        response_type: str,
        client_id: str,
        redirect_uri: str,
        scope: str,
        **options: Unpack[CallOptions],
    ) -> None:
        """Start the OAuth 2.0 authorization code flow for a client."""
        return await self._call(
            _AUTHORIZE,
            options,
            query={
                "response_type": response_type,
                "client_id": client_id,
                "redirect_uri": redirect_uri,
                "scope": scope,
            },
        )

    async def submit_consent(
        self,
        *,
        client_id: str | None = None,
        state: str | None = None,
        scope: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Submit the user's consent to the scopes a client asks for."""
        return await self._call(
            _SUBMIT_CONSENT, options, body={"client_id": client_id, "state": state, "scope": scope}
        )

    async def exchange_code(
        self,
        *,
        grant_type: str,
        code: str | None = None,
        redirect_uri: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        code_verifier: str | None = None,
        refresh_token: str | None = None,
        **options: Unpack[CallOptions],
    ) -> OAuthTokens:
        """Trade an authorization code, or a refresh token, for an access token."""
        return await self._call(
            _EXCHANGE_CODE,
            options,
            body={
                "grant_type": grant_type,
                "code": code,
                "redirect_uri": redirect_uri,
                "client_id": client_id,
                "client_secret": client_secret,
                "code_verifier": code_verifier,
                "refresh_token": refresh_token,
            },
        )

    async def revoke_token(
        self,
        *,
        token: str,
        client_id: str,
        token_type_hint: str | None = None,
        client_secret: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Make a token invalid."""
        return await self._call(
            _REVOKE_TOKEN,
            options,
            body={
                "token": token,
                "token_type_hint": token_type_hint,
                "client_id": client_id,
                "client_secret": client_secret,
            },
        )

    async def introspect_token(
        self,
        *,
        token: str,
        client_id: str,
        token_type_hint: str | None = None,
        client_secret: str | None = None,
        **options: Unpack[CallOptions],
    ) -> TokenIntrospection:
        """Tell whether a token is valid, and what it allows."""
        return await self._call(
            _INTROSPECT_TOKEN,
            options,
            body={
                "token": token,
                "token_type_hint": token_type_hint,
                "client_id": client_id,
                "client_secret": client_secret,
            },
        )


class Oauth2WithRawResponse:
    """The methods of `Oauth2`, answering with the raw response."""

    def __init__(self, raw: Oauth2) -> None:
        self.generate_jwt_token = as_raw(raw.generate_jwt_token)
        self.authorize = as_raw(raw.authorize)
        self.submit_consent = as_raw(raw.submit_consent)
        self.exchange_code = as_raw(raw.exchange_code)
        self.revoke_token = as_raw(raw.revoke_token)
        self.introspect_token = as_raw(raw.introspect_token)


class AsyncOauth2WithRawResponse:
    """The methods of `AsyncOauth2`, answering with the raw response."""

    def __init__(self, raw: AsyncOauth2) -> None:
        self.generate_jwt_token = as_raw_async(raw.generate_jwt_token)
        self.authorize = as_raw_async(raw.authorize)
        self.submit_consent = as_raw_async(raw.submit_consent)
        self.exchange_code = as_raw_async(raw.exchange_code)
        self.revoke_token = as_raw_async(raw.revoke_token)
        self.introspect_token = as_raw_async(raw.introspect_token)


class Oauth2WithStreamingResponse:
    """The methods of `Oauth2`, each a context manager over its response."""

    def __init__(self, streamed: Oauth2) -> None:
        self.generate_jwt_token = as_streamed(streamed.generate_jwt_token)
        self.authorize = as_streamed(streamed.authorize)
        self.submit_consent = as_streamed(streamed.submit_consent)
        self.exchange_code = as_streamed(streamed.exchange_code)
        self.revoke_token = as_streamed(streamed.revoke_token)
        self.introspect_token = as_streamed(streamed.introspect_token)


class AsyncOauth2WithStreamingResponse:
    """The methods of `AsyncOauth2`, each a context manager over its response."""

    def __init__(self, streamed: AsyncOauth2) -> None:
        self.generate_jwt_token = as_streamed_async(streamed.generate_jwt_token)
        self.authorize = as_streamed_async(streamed.authorize)
        self.submit_consent = as_streamed_async(streamed.submit_consent)
        self.exchange_code = as_streamed_async(streamed.exchange_code)
        self.revoke_token = as_streamed_async(streamed.revoke_token)
        self.introspect_token = as_streamed_async(streamed.introspect_token)
