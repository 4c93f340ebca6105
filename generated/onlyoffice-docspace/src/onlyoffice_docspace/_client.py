"""The clients of ONLYOFFICE DocSpace."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Unpack

from ._runtime.auth import ApiKey, AuthHooks, Basic, Bearer, Credential, CredentialValue
from ._runtime.client import AsyncClient, AsyncClientSettings, Client, ClientSettings
from ._runtime.envelope import Companions
from ._runtime.formats import Formats
from ._runtime.limits.described import Exceeded, Limit
from ._runtime.login import Login, LoginCall, SecondFactor, SecondFactorCallback
from ._runtime.oauth2 import OAuth2, OAuth2Token, TokenCallback
from ._runtime.operation import Operation
from ._runtime.service import Server, Service, Variable
from .errors import TABLE

if TYPE_CHECKING:
    from ._runtime.oauth2_flow import AsyncOAuth2Flow, OAuth2Flow
    from .resources.api_keys import ApiKeys, AsyncApiKeys
    from .resources.authentication import AsyncAuthentication, Authentication
    from .resources.backups import AsyncBackups, Backups
    from .resources.files import AsyncFiles, Files
    from .resources.groups import AsyncGroups, Groups
    from .resources.migration import AsyncMigration, Migration
    from .resources.oauth2 import AsyncOauth2, Oauth2
    from .resources.people import AsyncPeople, People
    from .resources.portal import AsyncPortal, Portal
    from .resources.rooms import AsyncRooms, Rooms
    from .resources.security import AsyncSecurity, Security
    from .resources.settings import AsyncSettings, Settings
    from .resources.third_party import AsyncThirdParty, ThirdParty

__all__ = ["AsyncDocSpace", "DocSpace"]

SERVICE: Final = Service(
    name="onlyoffice_docspace",
    version="0.1.0",
    title="ONLYOFFICE DocSpace",
    servers={
        "portal": Server(
            "https://{host}", variables={"host": Variable(env="ONLYOFFICE_DOCSPACE_HOST")}
        )
    },
    default_server="portal",
    errors=TABLE,
    data=("response",),
    companions=Companions(total=("total",), count=("count",), links=("links",)),
    auth={
        "token": Bearer(token=Credential("token", env="ONLYOFFICE_DOCSPACE_TOKEN")),
        "api_key": Bearer(token=Credential("api_key", env="ONLYOFFICE_DOCSPACE_API_KEY")),
        "login": Login(
            call=LoginCall(
                operation=Operation(
                    "authentication.login",
                    "POST",
                    "/api/2.0/authentication",
                    Any,
                    body="json",
                    secrets=frozenset({"accessToken", "password", "passwordHash"}),
                    auth=(),
                    idempotent=True,
                ),
                body=("userName", "password"),
            ),
            arguments=(
                ("userName", Credential("username", env="ONLYOFFICE_DOCSPACE_USERNAME")),
                ("password", Credential("password", env="ONLYOFFICE_DOCSPACE_PASSWORD")),
            ),
            take=("token",),
            expires=("expires",),
            header="Authorization",
            prefix="Bearer ",
            renew_on=("NotAuthorized",),
            second_factors=(
                SecondFactor(
                    when=(("sms", True),),
                    call=LoginCall(
                        operation=Operation(
                            "authentication.login_with_code",
                            "POST",
                            "/api/2.0/authentication/{code}",
                            Any,
                            body="json",
                            secrets=frozenset({"accessToken", "password", "passwordHash"}),
                            auth=(),
                        ),
                        path=("code",),
                        body=("userName", "password"),
                    ),
                    code="code",
                ),
                SecondFactor(
                    when=(("tfa", True),),
                    call=LoginCall(
                        operation=Operation(
                            "authentication.login_with_code",
                            "POST",
                            "/api/2.0/authentication/{code}",
                            Any,
                            body="json",
                            secrets=frozenset({"accessToken", "password", "passwordHash"}),
                            auth=(),
                        ),
                        path=("code",),
                        body=("userName", "password"),
                    ),
                    code="code",
                ),
            ),
        ),
        "basic": Basic(
            username=Credential("username", env="ONLYOFFICE_DOCSPACE_USERNAME"),
            password=Credential("password", env="ONLYOFFICE_DOCSPACE_PASSWORD"),
        ),
        "cookie": ApiKey(
            where="cookie",
            name="asc_auth_key",
            credential=Credential("auth_cookie", env="ONLYOFFICE_DOCSPACE_COOKIE"),
        ),
        "signature": ApiKey(
            where="cookie",
            name="x-signature",
            credential=Credential("signature", env="ONLYOFFICE_DOCSPACE_SIGNATURE"),
        ),
        "oauth": OAuth2(
            client_id=Credential("client_id", env="ONLYOFFICE_DOCSPACE_CLIENT_ID"),
            client_secret=Credential("client_secret", env="ONLYOFFICE_DOCSPACE_CLIENT_SECRET"),
            flow="authorization_code",
            authorize_url="https://oauth.onlyoffice.com/oauth2/authorize",
            tokens_url="https://oauth.onlyoffice.com/oauth2/token",
            revoke_url="https://oauth.onlyoffice.com/oauth2/revoke",
            scopes=(
                "accounts.self:read",
                "accounts.self:write",
                "accounts:read",
                "accounts:write",
                "files:read",
                "files:write",
                "openid",
                "rooms:read",
                "rooms:write",
            ),
            pkce="S256",
            client_auth="body",
        ),
        "openid": OAuth2(
            client_id=Credential("client_id", env="ONLYOFFICE_DOCSPACE_CLIENT_ID"),
            client_secret=Credential("client_secret", env="ONLYOFFICE_DOCSPACE_CLIENT_SECRET"),
            discovery_url="https://oauth.onlyoffice.com/.well-known/openid-configuration",
            scopes=("openid",),
            pkce="S256",
        ),
    },
    use=(("token",), ("api_key",), ("login",), ("basic",), ("cookie",), ("oauth",), ("openid",)),
    formats=Formats(times="round_trip"),
    timeout=60.0,
    limits=(
        Limit(
            "requests",
            1500,
            period=60.0,
            key=("address", "account"),
            general=True,
            doc="All requests of one account.",
        ),
        Limit(
            "reads",
            50,
            key=("address", "account"),
            methods=("GET",),
            general=True,
            doc="Reading requests of one account at the same time.",
        ),
        Limit(
            "writes",
            15,
            key=("address", "account"),
            methods=("POST", "PUT", "PATCH", "DELETE"),
            general=True,
            doc="Other requests of one account at the same time.",
        ),
        Limit(
            "daily_writes",
            10000,
            period=86400.0,
            window="fixed",
            key=("address", "account"),
            methods=("POST", "PUT"),
            general=True,
            doc="Requests that create or change something, each day.",
        ),
        Limit(
            "sensitive",
            5,
            period=900.0,
            key=("address", "account", "path"),
            doc="Passwords, e-mail addresses, API keys, messages to people, retried webhooks, SMTP, end of the portal; by path.",
        ),
        Limit(
            "passwords",
            5,
            period=60.0,
            key=("address", "account", "path"),
            doc="Requests for a new password.",
        ),
        Limit(
            "payments",
            10,
            period=60.0,
            key=("address", "account", "path"),
            doc="Requests that move money, by path.",
        ),
    ),
    exceeded=Exceeded(
        statuses=(429,),
        retry_after="Retry-After",
        limit="X-Ratelimit-Limit",
        remaining="X-Ratelimit-Remaining",
        reset="X-Ratelimit-Reset",
    ),
)


class DocSpace(Client):
    """Rooms, files, people and settings of a DocSpace portal.

    Use it with `with`, or call `close()`. Threads may share it.

    Session of the OAuth 2.0 server's own pages.

    Args:
        host: Host name of the portal such as `acme.onlyoffice.com`. Else from the environment
            variable `ONLYOFFICE_DOCSPACE_HOST`.
        token: Access token of an account. Else from the environment variable
            `ONLYOFFICE_DOCSPACE_TOKEN`.
        api_key: Key made for programs. Else from the environment variable
            `ONLYOFFICE_DOCSPACE_API_KEY`.
        username: E-mail address of an account. Else from the environment variable
            `ONLYOFFICE_DOCSPACE_USERNAME`.
        password: Password of the account. Else from the environment variable
            `ONLYOFFICE_DOCSPACE_PASSWORD`.
        auth_cookie: Value of the cookie that a browser session has. Else from the environment
            variable `ONLYOFFICE_DOCSPACE_COOKIE`.
        signature: Value of the session cookie of the OAuth 2.0 server. Else from the environment
            variable `ONLYOFFICE_DOCSPACE_SIGNATURE`.
        client_id: Id of the application. Else from the environment variable
            `ONLYOFFICE_DOCSPACE_CLIENT_ID`.
        client_secret: Secret of the application; public ones have none. Else from the environment
            variable `ONLYOFFICE_DOCSPACE_CLIENT_SECRET`.
        second_factor: A function that gives the code of the second factor, asked with a
            `CodeRequest`; the async client takes an async one too.
        oauth_token: The OAuth 2.0 token to begin with, as `on_token` was told it.
        on_token: A function that is told each new OAuth 2.0 token, to keep it; the async client
            takes an async one too.
        oauth_url: Origin of the authorization server, in place of the usual one.
        auth: How to authenticate; else the first whose credentials are there. `token`: Access token
            of an account. `api_key`: Key made for programs, with permissions of its own. `login`:
            Name and password of an account, for which the client gets a token and renews it.
            `basic`: Name and password of an account with every request. `cookie`: Access token as a
            browser sends it. `oauth`: For applications that act for people who allow it. `openid`:
            As OAuth 2.0, with an id token that tells who the person is.
        settings: Time-outs, retries, proxies and the like; see `ClientSettings`.

    Raises:
        ConfigurationError: A setting cannot work; a `DocSpaceError` like all others.
    """

    def __init__(
        self,
        *,
        host: str | None = None,
        token: CredentialValue | None = None,
        api_key: CredentialValue | None = None,
        username: CredentialValue | None = None,
        password: CredentialValue | None = None,
        auth_cookie: CredentialValue | None = None,
        signature: CredentialValue | None = None,
        client_id: CredentialValue | None = None,
        client_secret: CredentialValue | None = None,
        second_factor: SecondFactorCallback | None = None,
        oauth_token: OAuth2Token | None = None,
        on_token: TokenCallback | None = None,
        oauth_url: str | None = None,
        **settings: Unpack[ClientSettings],
    ) -> None:
        super().__init__(
            SERVICE,
            variables={"host": host},
            credentials={
                "token": token,
                "api_key": api_key,
                "username": username,
                "password": password,
                "auth_cookie": auth_cookie,
                "signature": signature,
                "client_id": client_id,
                "client_secret": client_secret,
            },
            settings=settings,
            hooks=AuthHooks(
                second_factor=second_factor,
                oauth_token=oauth_token,
                on_token=on_token,
                oauth_url=oauth_url,
            ),
        )

    @cached_property
    def oauth(self) -> OAuth2Flow:
        """Signs people in. For applications that act for people who allow it."""
        from ._runtime.oauth2_flow import OAuth2Flow

        return OAuth2Flow(self._core, "oauth")

    @cached_property
    def openid(self) -> OAuth2Flow:
        """Signs people in. As OAuth 2.0, with an id token that tells who the person is."""
        from ._runtime.oauth2_flow import OAuth2Flow

        return OAuth2Flow(self._core, "openid")

    @cached_property
    def api_keys(self) -> ApiKeys:
        """Keys with which programs call the API."""
        from .resources.api_keys import ApiKeys

        return ApiKeys(self._core)

    @cached_property
    def authentication(self) -> Authentication:
        """Signing in and out."""
        from .resources.authentication import Authentication

        return Authentication(self._core)

    @cached_property
    def backups(self) -> Backups:
        """Backups of the portal, and restoring them."""
        from .resources.backups import Backups

        return Backups(self._core)

    @cached_property
    def files(self) -> Files:
        """Files: their details, creation, upload and download."""
        from .resources.files import Files

        return Files(self._core)

    @cached_property
    def groups(self) -> Groups:
        """Groups of users."""
        from .resources.groups import Groups

        return Groups(self._core)

    @cached_property
    def migration(self) -> Migration:
        """Moving users and files over from other services."""
        from .resources.migration import Migration

        return Migration(self._core)

    @cached_property
    def oauth2(self) -> Oauth2:
        """The OAuth 2.0 server of the portal."""
        from .resources.oauth2 import Oauth2

        return Oauth2(self._core)

    @cached_property
    def people(self) -> People:
        """Users: their profiles, types and states."""
        from .resources.people import People

        return People(self._core)

    @cached_property
    def portal(self) -> Portal:
        """The portal as a whole."""
        from .resources.portal import Portal

        return Portal(self._core)

    @cached_property
    def rooms(self) -> Rooms:
        """Rooms: their creation, settings and members."""
        from .resources.rooms import Rooms

        return Rooms(self._core)

    @cached_property
    def security(self) -> Security:
        """Security."""
        from .resources.security import Security

        return Security(self._core)

    @cached_property
    def settings(self) -> Settings:
        """General settings of the portal."""
        from .resources.settings import Settings

        return Settings(self._core)

    @cached_property
    def third_party(self) -> ThirdParty:
        """Access to accounts with other providers."""
        from .resources.third_party import ThirdParty

        return ThirdParty(self._core)


class AsyncDocSpace(AsyncClient):
    """As `DocSpace`, with methods to await. Use it with `async with`, or await `aclose()`."""

    def __init__(
        self,
        *,
        host: str | None = None,
        token: CredentialValue | None = None,
        api_key: CredentialValue | None = None,
        username: CredentialValue | None = None,
        password: CredentialValue | None = None,
        auth_cookie: CredentialValue | None = None,
        signature: CredentialValue | None = None,
        client_id: CredentialValue | None = None,
        client_secret: CredentialValue | None = None,
        second_factor: SecondFactorCallback | None = None,
        oauth_token: OAuth2Token | None = None,
        on_token: TokenCallback | None = None,
        oauth_url: str | None = None,
        **settings: Unpack[AsyncClientSettings],
    ) -> None:
        super().__init__(
            SERVICE,
            variables={"host": host},
            credentials={
                "token": token,
                "api_key": api_key,
                "username": username,
                "password": password,
                "auth_cookie": auth_cookie,
                "signature": signature,
                "client_id": client_id,
                "client_secret": client_secret,
            },
            settings=settings,
            hooks=AuthHooks(
                second_factor=second_factor,
                oauth_token=oauth_token,
                on_token=on_token,
                oauth_url=oauth_url,
            ),
        )

    @cached_property
    def oauth(self) -> AsyncOAuth2Flow:
        """Signs people in. For applications that act for people who allow it."""
        from ._runtime.oauth2_flow import AsyncOAuth2Flow

        return AsyncOAuth2Flow(self._core, "oauth")

    @cached_property
    def openid(self) -> AsyncOAuth2Flow:
        """Signs people in. As OAuth 2.0, with an id token that tells who the person is."""
        from ._runtime.oauth2_flow import AsyncOAuth2Flow

        return AsyncOAuth2Flow(self._core, "openid")

    @cached_property
    def api_keys(self) -> AsyncApiKeys:
        """Keys with which programs call the API."""
        from .resources.api_keys import AsyncApiKeys

        return AsyncApiKeys(self._core)

    @cached_property
    def authentication(self) -> AsyncAuthentication:
        """Signing in and out."""
        from .resources.authentication import AsyncAuthentication

        return AsyncAuthentication(self._core)

    @cached_property
    def backups(self) -> AsyncBackups:
        """Backups of the portal, and restoring them."""
        from .resources.backups import AsyncBackups

        return AsyncBackups(self._core)

    @cached_property
    def files(self) -> AsyncFiles:
        """Files: their details, creation, upload and download."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self._core)

    @cached_property
    def groups(self) -> AsyncGroups:
        """Groups of users."""
        from .resources.groups import AsyncGroups

        return AsyncGroups(self._core)

    @cached_property
    def migration(self) -> AsyncMigration:
        """Moving users and files over from other services."""
        from .resources.migration import AsyncMigration

        return AsyncMigration(self._core)

    @cached_property
    def oauth2(self) -> AsyncOauth2:
        """The OAuth 2.0 server of the portal."""
        from .resources.oauth2 import AsyncOauth2

        return AsyncOauth2(self._core)

    @cached_property
    def people(self) -> AsyncPeople:
        """Users: their profiles, types and states."""
        from .resources.people import AsyncPeople

        return AsyncPeople(self._core)

    @cached_property
    def portal(self) -> AsyncPortal:
        """The portal as a whole."""
        from .resources.portal import AsyncPortal

        return AsyncPortal(self._core)

    @cached_property
    def rooms(self) -> AsyncRooms:
        """Rooms: their creation, settings and members."""
        from .resources.rooms import AsyncRooms

        return AsyncRooms(self._core)

    @cached_property
    def security(self) -> AsyncSecurity:
        """Security."""
        from .resources.security import AsyncSecurity

        return AsyncSecurity(self._core)

    @cached_property
    def settings(self) -> AsyncSettings:
        """General settings of the portal."""
        from .resources.settings import AsyncSettings

        return AsyncSettings(self._core)

    @cached_property
    def third_party(self) -> AsyncThirdParty:
        """Access to accounts with other providers."""
        from .resources.third_party import AsyncThirdParty

        return AsyncThirdParty(self._core)
