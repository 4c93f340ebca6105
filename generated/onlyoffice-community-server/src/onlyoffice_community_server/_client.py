"""The clients of ONLYOFFICE Community Server."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Unpack

from ._runtime.auth import ApiKey, AuthHooks, Credential, CredentialValue
from ._runtime.envelope import Companions
from ._runtime.format_client import (
    AsyncFormatClient,
    AsyncFormatClientSettings,
    FormatClient,
    FormatClientSettings,
)
from ._runtime.formats import Formats
from ._runtime.limits.described import Exceeded, Limit
from ._runtime.login import Login, LoginCall, SecondFactor, SecondFactorCallback
from ._runtime.operation import Operation
from ._runtime.service import Server, Service, Variable
from .errors import TABLE

if TYPE_CHECKING:
    from .resources.authentication import AsyncAuthentication, Authentication
    from .resources.batch import AsyncBatch, Batch
    from .resources.calendar import AsyncCalendarResource, CalendarResource
    from .resources.capabilities import AsyncCapabilitiesResource, CapabilitiesResource
    from .resources.community import AsyncCommunity, Community
    from .resources.crm import AsyncCrm, Crm
    from .resources.feed import AsyncFeed, Feed
    from .resources.files import AsyncFiles, Files
    from .resources.groups import AsyncGroups, Groups
    from .resources.mail import AsyncMail, Mail
    from .resources.mail_server import AsyncMailServerResource, MailServerResource
    from .resources.migration import AsyncMigration, Migration
    from .resources.people import AsyncPeople, People
    from .resources.portal import AsyncPortal, Portal
    from .resources.projects import AsyncProjects, Projects
    from .resources.security import AsyncSecurity, Security
    from .resources.settings import AsyncSettings, Settings

__all__ = ["AsyncCommunityServer", "CommunityServer"]

SERVICE: Final = Service(
    name="onlyoffice_community_server",
    version="0.1.0",
    title="ONLYOFFICE Community Server",
    servers={
        "portal": Server(
            "https://{host}", variables={"host": Variable(env="ONLYOFFICE_COMMUNITY_HOST")}
        )
    },
    default_server="portal",
    errors=TABLE,
    data=("response",),
    companions=Companions(
        total=("total",), count=("count",), start=("startIndex",), next=("nextIndex",)
    ),
    auth={
        "token": ApiKey(
            where="header",
            name="Authorization",
            credential=Credential("token", env="ONLYOFFICE_COMMUNITY_TOKEN"),
        ),
        "login": Login(
            call=LoginCall(
                operation=Operation(
                    "authentication.sign_in",
                    "POST",
                    "/api/2.0/authentication",
                    Any,
                    body="json",
                    secrets=frozenset({"accessToken", "password"}),
                    auth=(),
                    idempotent=True,
                    formats=Formats(body=("json", "form"), suffix=True, times="round_trip"),
                ),
                body=("userName", "password"),
            ),
            arguments=(
                ("userName", Credential("username", env="ONLYOFFICE_COMMUNITY_USERNAME")),
                ("password", Credential("password", env="ONLYOFFICE_COMMUNITY_PASSWORD")),
            ),
            take=("token",),
            expires=("expires",),
            header="Authorization",
            renew_on=("NotAuthorized",),
            second_factors=(
                SecondFactor(
                    when=(("sms", True),),
                    call=LoginCall(
                        operation=Operation(
                            "authentication.sign_in_with_code",
                            "POST",
                            "/api/2.0/authentication/{code}",
                            Any,
                            body="json",
                            secrets=frozenset({"accessToken", "password"}),
                            auth=(),
                            formats=Formats(body=("json", "form"), suffix=True, times="round_trip"),
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
                            "authentication.sign_in_with_code",
                            "POST",
                            "/api/2.0/authentication/{code}",
                            Any,
                            body="json",
                            secrets=frozenset({"accessToken", "password"}),
                            auth=(),
                            formats=Formats(body=("json", "form"), suffix=True, times="round_trip"),
                        ),
                        path=("code",),
                        body=("userName", "password"),
                    ),
                    code="code",
                ),
            ),
        ),
    },
    use=(("token",), ("login",)),
    formats=Formats(answer=("json", "xml"), body=("json", "form"), suffix=True, times="round_trip"),
    timeout=60.0,
    limits=(
        Limit(
            "account",
            500,
            period=10.0,
            key=("address", "account"),
            general=True,
            doc="Requests from one address with one account.",
        ),
    ),
    exceeded=Exceeded(statuses=(503,), retry_after="Retry-After"),
)


class CommunityServer(FormatClient):
    """Documents, mail, projects, customers, calendar and community of a portal.

    Use it with `with`, or call `close()`. Threads may share it.

    Args:
        host: Host name of the portal such as `portal.example.com`. Else from the environment
            variable `ONLYOFFICE_COMMUNITY_HOST`.
        token: Token of an account, as a login gives it. Else from the environment variable
            `ONLYOFFICE_COMMUNITY_TOKEN`.
        username: Name or e-mail address of an account. Else from the environment variable
            `ONLYOFFICE_COMMUNITY_USERNAME`.
        password: Password of the account. Else from the environment variable
            `ONLYOFFICE_COMMUNITY_PASSWORD`.
        second_factor: A function that gives the code of the second factor, asked with a
            `CodeRequest`; the async client takes an async one too.
        auth: How to authenticate; else the first whose credentials are there. `token`: Token of an
            account, as a login gives it. `login`: Name and password of an account, for which the
            client gets a token and renews it.
        settings: Time-outs, retries, formats, proxies and the like; see `FormatClientSettings`.

    Raises:
        ConfigurationError: A setting cannot work; a `CommunityServerError` like all others.
    """

    def __init__(
        self,
        *,
        host: str | None = None,
        token: CredentialValue | None = None,
        username: CredentialValue | None = None,
        password: CredentialValue | None = None,
        second_factor: SecondFactorCallback | None = None,
        **settings: Unpack[FormatClientSettings],
    ) -> None:
        super().__init__(
            SERVICE,
            variables={"host": host},
            credentials={"token": token, "username": username, "password": password},
            settings=settings,
            hooks=AuthHooks(second_factor=second_factor),
        )

    @cached_property
    def authentication(self) -> Authentication:
        """Logging in, with a second factor where the portal asks for one."""
        from .resources.authentication import Authentication

        return Authentication(self._core)

    @cached_property
    def batch(self) -> Batch:
        """Several requests in one."""
        from .resources.batch import Batch

        return Batch(self._core)

    @cached_property
    def calendar(self) -> CalendarResource:
        """Calendars, subscriptions and whom they are shared with."""
        from .resources.calendar import CalendarResource

        return CalendarResource(self._core)

    @cached_property
    def capabilities(self) -> CapabilitiesResource:
        """Ways of logging in that the portal offers."""
        from .resources.capabilities import CapabilitiesResource

        return CapabilitiesResource(self._core)

    @cached_property
    def community(self) -> Community:
        """Community module as a whole."""
        from .resources.community import Community

        return Community(self._core)

    @cached_property
    def crm(self) -> Crm:
        """Crm."""
        from .resources.crm import Crm

        return Crm(self._core)

    @cached_property
    def feed(self) -> Feed:
        """What is new in the portal."""
        from .resources.feed import Feed

        return Feed(self._core)

    @cached_property
    def files(self) -> Files:
        """Files: sending, creating, reading and changing them."""
        from .resources.files import Files

        return Files(self._core)

    @cached_property
    def groups(self) -> Groups:
        """Groups of users."""
        from .resources.groups import Groups

        return Groups(self._core)

    @cached_property
    def mail(self) -> Mail:
        """Mail."""
        from .resources.mail import Mail

        return Mail(self._core)

    @cached_property
    def mail_server(self) -> MailServerResource:
        """The portal's own mail server."""
        from .resources.mail_server import MailServerResource

        return MailServerResource(self._core)

    @cached_property
    def migration(self) -> Migration:
        """Taking over users and data from other services."""
        from .resources.migration import Migration

        return Migration(self._core)

    @cached_property
    def people(self) -> People:
        """Users of the portal."""
        from .resources.people import People

        return People(self._core)

    @cached_property
    def portal(self) -> Portal:
        """The portal itself."""
        from .resources.portal import Portal

        return Portal(self._core)

    @cached_property
    def projects(self) -> Projects:
        """Projects."""
        from .resources.projects import Projects

        return Projects(self._core)

    @cached_property
    def security(self) -> Security:
        """Security."""
        from .resources.security import Security

        return Security(self._core)

    @cached_property
    def settings(self) -> Settings:
        """Settings of the portal."""
        from .resources.settings import Settings

        return Settings(self._core)


class AsyncCommunityServer(AsyncFormatClient):
    """As `CommunityServer`, with methods to await. Use it with `async with`, or await `aclose()`."""

    def __init__(
        self,
        *,
        host: str | None = None,
        token: CredentialValue | None = None,
        username: CredentialValue | None = None,
        password: CredentialValue | None = None,
        second_factor: SecondFactorCallback | None = None,
        **settings: Unpack[AsyncFormatClientSettings],
    ) -> None:
        super().__init__(
            SERVICE,
            variables={"host": host},
            credentials={"token": token, "username": username, "password": password},
            settings=settings,
            hooks=AuthHooks(second_factor=second_factor),
        )

    @cached_property
    def authentication(self) -> AsyncAuthentication:
        """Logging in, with a second factor where the portal asks for one."""
        from .resources.authentication import AsyncAuthentication

        return AsyncAuthentication(self._core)

    @cached_property
    def batch(self) -> AsyncBatch:
        """Several requests in one."""
        from .resources.batch import AsyncBatch

        return AsyncBatch(self._core)

    @cached_property
    def calendar(self) -> AsyncCalendarResource:
        """Calendars, subscriptions and whom they are shared with."""
        from .resources.calendar import AsyncCalendarResource

        return AsyncCalendarResource(self._core)

    @cached_property
    def capabilities(self) -> AsyncCapabilitiesResource:
        """Ways of logging in that the portal offers."""
        from .resources.capabilities import AsyncCapabilitiesResource

        return AsyncCapabilitiesResource(self._core)

    @cached_property
    def community(self) -> AsyncCommunity:
        """Community module as a whole."""
        from .resources.community import AsyncCommunity

        return AsyncCommunity(self._core)

    @cached_property
    def crm(self) -> AsyncCrm:
        """Crm."""
        from .resources.crm import AsyncCrm

        return AsyncCrm(self._core)

    @cached_property
    def feed(self) -> AsyncFeed:
        """What is new in the portal."""
        from .resources.feed import AsyncFeed

        return AsyncFeed(self._core)

    @cached_property
    def files(self) -> AsyncFiles:
        """Files: sending, creating, reading and changing them."""
        from .resources.files import AsyncFiles

        return AsyncFiles(self._core)

    @cached_property
    def groups(self) -> AsyncGroups:
        """Groups of users."""
        from .resources.groups import AsyncGroups

        return AsyncGroups(self._core)

    @cached_property
    def mail(self) -> AsyncMail:
        """Mail."""
        from .resources.mail import AsyncMail

        return AsyncMail(self._core)

    @cached_property
    def mail_server(self) -> AsyncMailServerResource:
        """The portal's own mail server."""
        from .resources.mail_server import AsyncMailServerResource

        return AsyncMailServerResource(self._core)

    @cached_property
    def migration(self) -> AsyncMigration:
        """Taking over users and data from other services."""
        from .resources.migration import AsyncMigration

        return AsyncMigration(self._core)

    @cached_property
    def people(self) -> AsyncPeople:
        """Users of the portal."""
        from .resources.people import AsyncPeople

        return AsyncPeople(self._core)

    @cached_property
    def portal(self) -> AsyncPortal:
        """The portal itself."""
        from .resources.portal import AsyncPortal

        return AsyncPortal(self._core)

    @cached_property
    def projects(self) -> AsyncProjects:
        """Projects."""
        from .resources.projects import AsyncProjects

        return AsyncProjects(self._core)

    @cached_property
    def security(self) -> AsyncSecurity:
        """Security."""
        from .resources.security import AsyncSecurity

        return AsyncSecurity(self._core)

    @cached_property
    def settings(self) -> AsyncSettings:
        """Settings of the portal."""
        from .resources.settings import AsyncSettings

        return AsyncSettings(self._core)
