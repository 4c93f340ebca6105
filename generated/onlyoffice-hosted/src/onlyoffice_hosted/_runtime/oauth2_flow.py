"""What users call to sign people in with OAuth 2.0."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, cast

from .steps import run, run_async

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from .core import AsyncCore, Core
    from .keeper import Keeper, Token
    from .oauth2 import AuthorizationRequest, OAuth2Token
    from .oauth2_source import OAuth2Source
    from .setup import Setup
    from .steps import Steps

__all__ = ["AsyncOAuth2Flow", "OAuth2Flow"]

_NOTHING: Final[Mapping[str, str]] = {}


class _Flow:
    """What both forms share: the work itself."""

    def __init__(self, setup: Setup, name: str) -> None:
        self._setup = setup
        self._name = name

    @property
    def token(self) -> OAuth2Token | None:
        """The token that calls are made with; None: nobody has signed in."""
        return self._source.current

    @property
    def _keeper(self) -> Keeper:
        return self._setup.auth.keeper(self._name)

    @property
    def _source(self) -> OAuth2Source:
        return cast("OAuth2Source", self._keeper.source)

    def _exchange(self, answer: str, request: AuthorizationRequest) -> Steps[OAuth2Token]:
        source = self._source

        def work() -> Steps[Token | None]:
            return source.sendable((yield from source.exchanged(answer, request)))

        yield from self._keeper.exclusive(work)
        return cast("OAuth2Token", source.current)

    def _refresh(self) -> Steps[OAuth2Token]:
        source = self._source

        def work() -> Steps[Token | None]:
            return source.sendable((yield from source.refreshed()))

        yield from self._keeper.exclusive(work)
        return cast("OAuth2Token", source.current)

    def _revoke(self) -> Steps[None]:
        source = self._source

        def work() -> Steps[Token | None]:
            yield from source.revoked()
            return None

        yield from self._keeper.exclusive(work)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._name}>"


class OAuth2Flow(_Flow):
    """Signs a person in, and holds the token that calls are made with."""

    def __init__(self, core: Core, name: str) -> None:
        super().__init__(core.setup, name)
        self._core = core

    def authorize(
        self,
        redirect_uri: str,
        *,
        scopes: Iterable[str] | None = None,
        extra: Mapping[str, str] = _NOTHING,
    ) -> AuthorizationRequest:
        """Prepare a request for permission; send the person to its `url`, and keep it until the answer comes.

        Args:
            redirect_uri: Where the person comes back to, as it is registered with the server.
            scopes: What to ask for; not given: every scope that is described.
            extra: Further parameters such as `prompt`.
        """
        return run(self._source.authorization(redirect_uri, scopes, extra), self._core)

    def exchange(self, answer: str, request: AuthorizationRequest) -> OAuth2Token:
        """Trade the address that the person came back to for a token, which calls are made with from now on.

        Raises:
            AuthorizationFailed: The person said no, or the answer belongs to another request.
            OAuth2Error: The server refused; InvalidGrant when the code does not hold any more.
        """
        return run(self._exchange(answer, request), self._core)

    def refresh(self) -> OAuth2Token:
        """Renew the token now. Calls do so by themselves before it ends and when the server refuses it.

        Raises:
            SignInRequired: There is no refresh token.
            InvalidGrant: The refresh token does not hold any more.
        """
        return run(self._refresh(), self._core)

    def revoke(self) -> None:
        """Tell the server that the token is not needed any more, and forget it."""
        run(self._revoke(), self._core)


class AsyncOAuth2Flow(_Flow):
    """As `OAuth2Flow`, with methods to await."""

    def __init__(self, core: AsyncCore, name: str) -> None:
        super().__init__(core.setup, name)
        self._core = core

    async def authorize(
        self,
        redirect_uri: str,
        *,
        scopes: Iterable[str] | None = None,
        extra: Mapping[str, str] = _NOTHING,
    ) -> AuthorizationRequest:
        """Prepare a request for permission; arguments are those of `OAuth2Flow.authorize`."""
        return await run_async(self._source.authorization(redirect_uri, scopes, extra), self._core)

    async def exchange(self, answer: str, request: AuthorizationRequest) -> OAuth2Token:
        """Trade the answer for a token; errors are those of `OAuth2Flow.exchange`."""
        return await run_async(self._exchange(answer, request), self._core)

    async def refresh(self) -> OAuth2Token:
        """Renew the token now; errors are those of `OAuth2Flow.refresh`."""
        return await run_async(self._refresh(), self._core)

    async def revoke(self) -> None:
        """Tell the server that the token is not needed any more, and forget it."""
        await run_async(self._revoke(), self._core)
