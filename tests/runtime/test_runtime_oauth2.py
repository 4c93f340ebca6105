"""OAuth 2.0 and OpenID Connect against an authorization server that checks everything."""

from __future__ import annotations

import asyncio
import logging
import pickle
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from clientsmith.runtime.auth import AuthHooks, Credential
from clientsmith.runtime.client import AsyncClient, Client
from clientsmith.runtime.errors import (
    ApiError,
    AuthorizationFailed,
    ConfigurationError,
    DecodingError,
    SignInRequired,
    Unauthorized,
)
from clientsmith.runtime.oauth2 import AuthorizationRequest, OAuth2, OAuth2Token
from clientsmith.runtime.oauth2_errors import InvalidClient, InvalidGrant, OAuth2Error
from clientsmith.runtime.oauth2_flow import AsyncOAuth2Flow, OAuth2Flow
from clientsmith.runtime.retry import RetryPolicy
from clientsmith.runtime.service import Server, Service
from clientsmith.runtime.values import Secret
from servers.oauth import CLIENT_ID, CLIENT_SECRET, REDIRECT, Authorization

from .scripted import Server as Scripted
from .scripted import answer
from .toy import CONTEXT

WAIT = 10.0
CLIENT = Credential("client_id")
SECRET = Credential("client_secret")


def scheme(**changes: Any) -> OAuth2:
    """A server with everything, on the API's own address."""
    settings: dict[str, Any] = {
        "client_id": CLIENT,
        "client_secret": SECRET,
        "authorize_url": "/oauth2/authorize",
        "tokens_url": "/oauth2/token",
        "revoke_url": "/oauth2/revoke",
        "scopes": ("files:read", "files:write"),
        "pkce": "S256",
        **changes,
    }
    return OAuth2(**settings)


def arguments(url: str, described: OAuth2 | None, given: dict[str, Any]) -> dict[str, Any]:
    hooks = AuthHooks(
        oauth_token=given.pop("token", None),
        on_token=given.pop("on_token", None),
        oauth_url=given.pop("oauth_url", None),
    )
    service = Service(
        name="toy",
        version="0.1.0",
        servers={"main": Server("https://toy.example")},
        default_server="main",
        auth={"oauth": described or scheme()},
        use=(("oauth",),),
        timeout=5.0,
        retry=RetryPolicy(first=0.002),
    )
    credentials = {
        "client_id": given.pop("client_id", CLIENT_ID),
        "client_secret": given.pop("client_secret", CLIENT_SECRET),
    }
    return {
        "service": service,
        "variables": {},
        "credentials": credentials,
        "settings": {"base_url": url, "verify": CONTEXT, **given},
        "hooks": hooks,
    }


def sync_client(url: str, described: OAuth2 | None = None, **given: Any) -> Client:
    return Client(**arguments(url, described, given))


def async_client(url: str, described: OAuth2 | None = None, **given: Any) -> AsyncClient:
    return AsyncClient(**arguments(url, described, given))


def flow(client: Client) -> OAuth2Flow:
    return OAuth2Flow(client._core, "oauth")  # pyright: ignore[reportPrivateUsage]


def async_flow(client: AsyncClient) -> AsyncOAuth2Flow:
    return AsyncOAuth2Flow(client._core, "oauth")  # pyright: ignore[reportPrivateUsage]


def me(client: Client) -> Any:
    return client.request("GET", "/api/me").json()["response"]["userName"]


def token(**changes: Any) -> OAuth2Token:
    settings: dict[str, Any] = {"access_token": Secret("old-t0ken"), **changes}
    return OAuth2Token(**settings)


class Clock:
    def __init__(self) -> None:
        self.now = datetime(2026, 1, 2, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def move(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


@pytest.mark.parametrize("pkce", ["S256", "plain", None])
@pytest.mark.parametrize("place", ["header", "body"])
@pytest.mark.parametrize("public", [False, True])
def test_a_person_signs_in(pkce: Any, place: Any, public: bool) -> None:
    authorization = Authorization(public=public)
    described = scheme(pkce=pkce, client_auth=place)
    secret = None if public else CLIENT_SECRET
    seen: list[OAuth2Token] = []
    with (
        authorization.serve() as server,
        sync_client(server.url, described, client_secret=secret, on_token=seen.append) as client,
    ):
        signing = flow(client)
        request = signing.authorize(REDIRECT, extra={"prompt": "consent", "state": "mine"})
        asked = parse_qs(urlsplit(request.url).query)
        assert request.url.startswith(f"{server.url}/oauth2/authorize?")
        assert asked["scope"] == ["files:read files:write"]
        assert asked["prompt"] == ["consent"]
        assert asked["state"] == [str(request.state)]
        # It survives being kept in a session.
        request = AuthorizationRequest.load(request.dump())
        granted = signing.exchange(authorization.permit(request.url), request)
        assert signing.token is granted
        assert seen == [granted]
        assert me(client) == "ada"
        assert authorization.in_header == [place == "header" and not public]


def test_an_async_client_signs_a_person_in() -> None:
    authorization = Authorization()
    seen: list[str] = []

    async def keep(granted: OAuth2Token) -> None:
        await asyncio.sleep(0)
        seen.append(str(granted.access_token))

    async def main(url: str) -> None:
        async with async_client(url, on_token=keep) as client:
            signing = async_flow(client)
            request = await signing.authorize(REDIRECT, scopes=["files:read"])
            granted = await signing.exchange(authorization.permit(request.url), request)
            assert (await client.request("GET", "/api/me")).status_code == 200
            renewed = await signing.refresh()
            assert seen == [str(granted.access_token), str(renewed.access_token)]
            assert signing.token is renewed
            await signing.revoke()
            # A fresh look: the checker believes that the token is still there.
            assert async_flow(client).token is None
            with pytest.raises(SignInRequired):
                await client.request("GET", "/api/me")

    with authorization.serve() as server:
        asyncio.run(asyncio.wait_for(main(server.url), WAIT))
        assert authorization.revoked == ["refresh_token refresh-2-t0ken"]
        with sync_client(server.url, on_token=keep) as client:
            request = flow(client).authorize(REDIRECT)
            with pytest.raises(ConfigurationError, match="on_token is an async function"):
                flow(client).exchange(authorization.permit(request.url), request)
            # The token is not lost for that.
            assert flow(client).token is not None


def test_every_request_is_another() -> None:
    with sync_client("http://127.0.0.1:1") as client:
        first, second = (flow(client).authorize(REDIRECT) for _ in range(2))
        assert first.state != second.state
        assert first.code_verifier != second.code_verifier
        assert len(first.code_verifier or "") == 86


@pytest.mark.parametrize(
    ("back", "code"),
    [
        ("?code=c&state=other", "state"),
        ("?code=c", "state"),
        ("?code=c&state={state}&state={state}", "state"),
        ("", "state"),
        ("?state={state}", "invalid_request"),
        ("?error=access_denied&error_description=No+thanks&state={state}", "access_denied"),
        ("?error=access_denied&error_description=%0D%0AX&state={state}", "access_denied"),
        ("?error=access_denied", "state"),
    ],
)
def test_answers_that_are_no_permission(back: str, code: str) -> None:
    with sync_client("http://127.0.0.1:1") as client:
        request = flow(client).authorize(REDIRECT)
        with pytest.raises(AuthorizationFailed) as caught:
            flow(client).exchange(REDIRECT + back.format(state=request.state), request)
    assert caught.value.code == code
    assert "\n" not in caught.value.message
    assert pickle.loads(pickle.dumps(caught.value)).code == code


def test_a_code_holds_once_and_for_its_verifier() -> None:
    authorization = Authorization()
    with authorization.serve() as server, sync_client(server.url) as client:
        first, second = (flow(client).authorize(REDIRECT) for _ in range(2))
        back = authorization.permit(first.url)
        flow(client).exchange(back, first)
        with pytest.raises(InvalidGrant):
            flow(client).exchange(back, first)
        mixed = AuthorizationRequest.load(
            {**second.dump(), "code_verifier": str(first.code_verifier)}
        )
        with pytest.raises(InvalidGrant, match="verifier"):
            flow(client).exchange(authorization.permit(second.url), mixed)


def test_refusals_have_classes_and_show_no_secrets() -> None:
    authorization = Authorization()
    with authorization.serve() as server:
        with sync_client(server.url, client_secret="wr0ng-secret") as client:
            request = flow(client).authorize(REDIRECT)
            with pytest.raises(InvalidClient) as caught:
                flow(client).exchange(authorization.permit(request.url), request)
            assert isinstance(caught.value, OAuth2Error)
            assert caught.value.code == "invalid_client"
            assert "wr0ng-secret" not in repr(vars(caught.value))
        refresh = Secret("refresh-x-t0ken")
        with sync_client(server.url, token=token(refresh_token=refresh)) as client:
            with pytest.raises(InvalidGrant) as refused:
                me(client)
            assert refused.value.message == "The token *** does not hold"
            # It is not tried again and again.
            for _ in range(2):
                with pytest.raises(SignInRequired):
                    me(client)
    assert authorization.grants == ["refresh_token"]


def test_a_token_of_the_user_is_used_and_renewed_ahead() -> None:
    clock = Clock()
    authorization = Authorization(lifetime=600, clock=clock)
    seen: list[OAuth2Token] = []
    with authorization.serve() as server:
        with sync_client(server.url, clock=clock, on_token=seen.append) as client:
            request = flow(client).authorize(REDIRECT)
            flow(client).exchange(authorization.permit(request.url), request)
        kept = OAuth2Token.load(seen[0].dump())
        assert kept == seen[0]
        with sync_client(server.url, clock=clock, token=kept, on_token=seen.append) as client:
            me(client)
            assert authorization.grants == ["authorization_code"]
            clock.move(541)
            me(client)
            assert authorization.grants == ["authorization_code", "refresh_token"]
            clock.move(10_000)
            me(client)
        assert [str(granted.refresh_token) for granted in seen] == [
            f"refresh-{number}-t0ken" for number in (1, 2, 3)
        ]
        # One that is outdated as it is handed over is renewed first.
        with sync_client(server.url, clock=clock, token=seen[-1]) as client:
            clock.move(10_000)
            me(client)
        assert authorization.api_calls == 4


def test_a_refused_token_is_renewed_once() -> None:
    authorization = Authorization(lifetime=None)
    with authorization.serve() as server:
        with sync_client(server.url) as client:
            request = flow(client).authorize(REDIRECT)
            flow(client).exchange(authorization.permit(request.url), request)
            authorization.forget_access()
            assert me(client) == "ada"
            assert authorization.grants == ["authorization_code", "refresh_token"]
        # Without a refresh token the refusal stands.
        with sync_client(server.url, token=token()) as client, pytest.raises(Unauthorized):
            me(client)


def test_a_refresh_token_that_is_not_replaced_goes_on_to_hold() -> None:
    authorization = Authorization(rotates=False)
    with authorization.serve() as server, sync_client(server.url) as client:
        request = flow(client).authorize(REDIRECT)
        flow(client).exchange(authorization.permit(request.url), request)
        for _ in range(2):
            assert str(flow(client).refresh().refresh_token) == "refresh-1-t0ken"


def test_threads_refresh_once() -> None:
    authorization = Authorization(delay=0.1)
    with (
        authorization.serve() as server,
        sync_client(server.url) as client,
        ThreadPoolExecutor(20) as pool,
    ):
        request = flow(client).authorize(REDIRECT)
        flow(client).exchange(authorization.permit(request.url), request)
        authorization.forget_access()
        barrier = threading.Barrier(20)

        def work(_: int) -> str:
            barrier.wait(WAIT)
            return str(me(client))

        assert set(pool.map(work, range(20), timeout=WAIT)) == {"ada"}
    # A rotated token that is sent twice would be refused, and all tokens with it.
    assert authorization.grants == ["authorization_code", "refresh_token"]


def test_client_credentials() -> None:
    authorization = Authorization()
    described = scheme(flow="client_credentials", pkce=None)
    with authorization.serve() as server:
        with sync_client(server.url, described) as client:
            assert [me(client), me(client)] == ["ada", "ada"]
            authorization.forget_access()
            assert me(client) == "ada"
        assert authorization.grants == ["client_credentials"] * 2
        with (
            sync_client(server.url, described, client_secret=None) as client,
            pytest.raises(ConfigurationError, match="pass client_secret="),
        ):
            me(client)


def test_nobody_has_signed_in() -> None:
    with sync_client("http://127.0.0.1:1") as client:
        assert flow(client).token is None
        flow(client).revoke()
        with pytest.raises(SignInRequired, match="oauth: a person has to sign in first"):
            me(client)
        with pytest.raises(SignInRequired):
            flow(client).refresh()
    with (
        sync_client("http://127.0.0.1:1", client_id=None) as client,
        pytest.raises(ConfigurationError, match="pass client_id="),
    ):
        flow(client).authorize(REDIRECT)
    with (
        sync_client("http://127.0.0.1:1", scheme(revoke_url=None), token=token()) as client,
        pytest.raises(ConfigurationError, match="cannot revoke"),
    ):
        flow(client).revoke()


def test_another_origin_in_place_of_the_described_one() -> None:
    authorization = Authorization()
    described = scheme(
        authorize_url="https://login.example/oauth2/authorize",
        tokens_url="https://login.example/oauth2/token",
    )
    with authorization.serve() as server, Scripted(answer(200, {})) as api:
        given = {"oauth_url": f"{server.url}/", "extra_headers": {"X-Mine": "m1ne"}}
        with sync_client(api.url, described, **given) as client:
            request = flow(client).authorize(REDIRECT)
            flow(client).exchange(authorization.permit(request.url), request)
            client.request("GET", "/x")
        assert api.seen[0].headers["authorization"] == "Bearer access-1-t0ken"
        # What the user adds to the API's requests is the API's.
        assert api.seen[0].headers["x-mine"] == "m1ne"
        assert all(seen.header("x-mine") is None for seen in server.requests)


def test_an_authorization_server_is_not_asked_without_tls() -> None:
    described = scheme(tokens_url="http://login.example/token")
    with (
        sync_client("http://127.0.0.1:1", described) as client,
        pytest.raises(ConfigurationError, match="plain http"),
    ):
        flow(client).authorize(REDIRECT)


@pytest.mark.parametrize(
    ("body", "error"),
    [
        ({"token_type": "bearer"}, DecodingError),
        ({"access_token": "a", "token_type": "mac"}, AuthorizationFailed),
        ({"access_token": "a\r\nb"}, ConfigurationError),
        ({"access_token": ""}, ConfigurationError),
        (b"<html>", DecodingError),
    ],
)
def test_answers_that_hold_no_token(body: Any, error: type[ApiError]) -> None:
    described = scheme(flow="client_credentials")
    with (
        Scripted(answer(200, body)) as server,
        sync_client(server.url, described) as client,
        pytest.raises(error),
    ):
        me(client)


@pytest.mark.parametrize("said", [-1, 0, 1e300, None, "600"])
def test_lifetimes(said: Any) -> None:
    body = {"access_token": "a1", "expires_in": said}
    described = scheme(flow="client_credentials")
    with Scripted(answer(200, body)) as server, sync_client(server.url, described) as client:
        client.request("GET", "/x")
        found = flow(client).token
        assert found is not None
        assert (found.expires_at is not None) == (said == "600")


# OpenID Connect


def openid(url: str) -> OAuth2:
    return OAuth2(
        client_id=CLIENT,
        client_secret=SECRET,
        discovery_url=f"{url}/.well-known/openid-configuration",
        scopes=("files:read",),
        pkce="S256",
    )


def test_openid_connect() -> None:
    authorization = Authorization()
    with authorization.serve() as server:
        authorization.issuer = server.url
        with sync_client(server.url, openid(server.url)) as client:
            signing = flow(client)
            request = signing.authorize(REDIRECT)
            assert "scope=openid+files%3Aread" in request.url
            back = authorization.permit(request.url, iss=server.url)
            granted = signing.exchange(back, AuthorizationRequest.load(request.dump()))
            assert granted.id_token is not None
            assert me(client) == "ada"
            signing.refresh()
            signing.revoke()
            assert authorization.discoveries == 1
            # As the document says.
            assert not any(authorization.in_header)


@pytest.mark.parametrize("issuer", ["https://evil.example", "", "http://127.0.0.1"])
def test_a_discovery_document_of_somebody_else(issuer: str) -> None:
    authorization = Authorization(issuer=issuer)
    with authorization.serve() as server, sync_client(server.url, openid(server.url)) as client:
        with pytest.raises(AuthorizationFailed) as caught:
            flow(client).authorize(REDIRECT)
        assert caught.value.code == "issuer"


@pytest.mark.parametrize("address", ["http://login.example/token", "/token", "javascript:x"])
def test_a_discovery_document_with_addresses_that_are_not_safe(address: str) -> None:
    with Scripted(answer(200, {})) as server:
        document = {
            "issuer": server.url,
            "authorization_endpoint": f"{server.url}/authorize",
            "token_endpoint": address,
        }
        server.script[:] = [answer(200, document)]
        with (
            sync_client(server.url, openid(server.url)) as client,
            pytest.raises(ConfigurationError),
        ):
            flow(client).authorize(REDIRECT)


@pytest.mark.parametrize(
    "change", [{"nonce": "other"}, {"audience": "other-app"}, {"issuer": "https://evil.example"}]
)
def test_an_id_token_that_does_not_fit(change: dict[str, str]) -> None:
    authorization = Authorization()
    with authorization.serve() as server:
        authorization.issuer = server.url
        with sync_client(server.url, openid(server.url)) as client:
            request = flow(client).authorize(REDIRECT)
            back = authorization.permit(request.url)
            for name, value in change.items():
                setattr(authorization, name, value)
            with pytest.raises(AuthorizationFailed) as caught:
                flow(client).exchange(back, request)
            assert caught.value.code == "id_token"
            assert flow(client).token is None


def test_another_server_answers() -> None:
    authorization = Authorization()
    with authorization.serve() as server:
        authorization.issuer = server.url
        with sync_client(server.url, openid(server.url)) as client:
            request = flow(client).authorize(REDIRECT)
            back = authorization.permit(request.url, iss="https://evil.example")
            with pytest.raises(AuthorizationFailed) as caught:
                flow(client).exchange(back, request)
            assert caught.value.code == "issuer"


# Secrets


def test_nothing_secret_is_shown(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    authorization = Authorization()
    shown: list[str] = []
    with authorization.serve() as server, sync_client(server.url, scheme(pkce="plain")) as client:
        request = flow(client).authorize(REDIRECT)
        shown.append(repr(request))
        back = authorization.permit(request.url)
        granted = flow(client).exchange(back, request)
        me(client)
        shown += [repr(granted), str(granted), repr(flow(client)), repr(client)]
        for kept in (granted, request):
            with pytest.raises(TypeError, match="dump"):
                pickle.dumps(kept)
        with pytest.raises(InvalidGrant) as caught:
            flow(client).exchange(back, request)
        flow(client).refresh()
        flow(client).revoke()
        shown += [repr(vars(caught.value)), pickle.dumps(caught.value).decode("latin-1")]
    shown += [record.getMessage() for record in caplog.records if record.name == "toy"]
    secrets = [CLIENT_SECRET, "t0ken", "5ecret", str(request.state), str(request.code_verifier)]
    for secret in secrets:
        assert not any(secret in line for line in shown), secret
