"""Login: one for all who share a client, renewed in time, once after a refusal, and never endlessly."""

from __future__ import annotations

import asyncio
import logging
import os
import pickle
import threading
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from typing import Any, cast

import httpx2
import pytest

from clientsmith.runtime.auth import AuthHooks, Credential, CredentialValue
from clientsmith.runtime.client import AsyncClient, AsyncClientSettings, Client, ClientSettings
from clientsmith.runtime.errors import (
    ConfigurationError,
    ConnectionFailed,
    DecodingError,
    ErrorRow,
    ErrorTable,
    Forbidden,
    RequestTimeout,
    SecondFactorRequired,
    Unauthorized,
)
from clientsmith.runtime.login import (
    CodeRequest,
    Login,
    LoginCall,
    SecondFactor,
    SecondFactorCallback,
)
from clientsmith.runtime.operation import Operation
from clientsmith.runtime.retry import RetryPolicy
from clientsmith.runtime.service import Server, Service
from servers.portal import CODE, LOGIN, PASSWORD, USER, Portal

from .scripted import Server as Scripted
from .scripted import answer, drop
from .toy import CONTEXT

WAIT = 10.0
IN = Operation[Any](
    "authentication.login",
    "POST",
    LOGIN,
    returns=Any,
    data=("response",),
    body="json",
    auth=(),
    secrets=frozenset({"password"}),
    idempotent=True,
)
CONFIRM = Operation[Any](
    "authentication.confirm",
    "POST",
    f"{LOGIN}/{{code}}",
    returns=Any,
    data=("response",),
    body="json",
    auth=(),
    secrets=frozenset({"password", "code"}),
)
ME = Operation[dict[str, Any]](
    "people.me", "GET", "/api/2.0/people/@self", returns=dict[str, Any], data=("response",)
)
SAVE = Operation[Any]("people.save", "POST", "/api/2.0/people", returns=Any, body="binary")


class Denied(Forbidden):
    """A row that means that the token does not hold any more."""


class MoreDenied(Denied):
    """A row that refines it."""


def login(**changes: Any) -> Login:
    """The login of a portal."""
    confirm = LoginCall(operation=CONFIRM, path=("code",), body=("userName", "password"))
    settings: dict[str, Any] = {
        "call": LoginCall(operation=IN, body=("userName", "password")),
        "arguments": (
            ("userName", Credential("username", env="TOY_USER")),
            ("password", Credential("password")),
        ),
        "take": ("token",),
        "expires": ("expires",),
        "renew_on": ("Denied",),
        "second_factors": (
            SecondFactor(when=(("tfa", True),), call=confirm, code="code"),
            SecondFactor(when=(("sms", True),), call=confirm, code="code"),
        ),
        **changes,
    }
    return Login(**settings)


def service(scheme: Login) -> Service:
    """A portal with a login and nothing else."""
    rows = (
        ErrorRow(MoreDenied, status=(403,), message="more*"),
        ErrorRow(Denied, status=(403,)),
    )
    return Service(
        name="toy",
        version="0.1.0",
        servers={"main": Server("https://toy.example")},
        default_server="main",
        auth={"session": scheme},
        use=(("session",),),
        errors=ErrorTable(rows=rows, message=("error.message",)),
        timeout=5.0,
        retry=RetryPolicy(first=0.002),
    )


def credentials(given: dict[str, Any]) -> dict[str, CredentialValue | None]:
    """The credentials, taken out of the settings."""
    return {
        "username": given.pop("username", USER),
        "password": given.pop("password", PASSWORD),
    }


def sync_client(
    url: str, scheme: Login | None = None, hooks: AuthHooks | None = None, **settings: Any
) -> Client:
    """A client of the portal."""
    return Client(
        service(scheme or login()),
        variables={},
        credentials=credentials(settings),
        settings=cast("ClientSettings", {"base_url": url, "verify": CONTEXT, **settings}),
        hooks=hooks or AuthHooks(),
    )


def async_client(
    url: str, scheme: Login | None = None, hooks: AuthHooks | None = None, **settings: Any
) -> AsyncClient:
    """An async client of the portal."""
    return AsyncClient(
        service(scheme or login()),
        variables={},
        credentials=credentials(settings),
        settings=cast("AsyncClientSettings", {"base_url": url, "verify": CONTEXT, **settings}),
        hooks=hooks or AuthHooks(),
    )


def me(client: Client) -> Any:
    return client.request("GET", "/api/2.0/people/@self").json()["response"]


async def async_me(client: AsyncClient) -> Any:
    return (await client.request("GET", "/api/2.0/people/@self")).json()["response"]


class Clock:
    """A clock that tests move."""

    def __init__(self) -> None:
        self.now = datetime(2026, 1, 2, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now

    def move(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


def run(work: Any) -> Any:
    """Run a coroutine, not for ever."""
    return asyncio.run(asyncio.wait_for(work, WAIT))


def test_one_login_serves_many_calls() -> None:
    async def with_async(url: str) -> None:
        async with async_client(url) as client:
            for _ in range(3):
                assert (await async_me(client))["userName"] == "ada"

    portal = Portal()
    with portal.serve() as server:
        with sync_client(server.url) as client:
            for _ in range(3):
                assert me(client)["userName"] == "ada"
            # A copy has the same account.
            me(client.with_options(timeout=3))
        assert (portal.logins, portal.calls) == (1, 4)
        run(with_async(server.url))
        assert (portal.logins, portal.calls) == (2, 7)
        headers = [request.header("authorization") for request in server.requests]
    assert headers == [None, *["portal-token-1"] * 4, None, *["portal-token-2"] * 3]


def test_a_token_in_a_cookie_and_behind_a_prefix() -> None:
    script = [answer(200, {"response": {"token": "t0k3n", "expires": 60}}), answer(200, {})]
    with Scripted(*script) as server, sync_client(server.url, login(cookie="sid")) as client:
        client.request("GET", "/x")
        assert server.seen[1].headers["cookie"] == "sid=t0k3n"
    script = [answer(200, {"response": {"token": "t0k3n"}}), answer(200, {})]
    scheme = login(header="X-Session", prefix="Key ")
    with Scripted(*script) as server, sync_client(server.url, scheme) as client:
        client.request("GET", "/x")
        assert server.seen[1].headers["x-session"] == "Key t0k3n"


def test_a_token_is_renewed_ahead_of_its_end() -> None:
    clock = Clock()
    portal = Portal(clock=clock, lifetime=600)
    with portal.serve() as server, sync_client(server.url, clock=clock) as client:
        me(client)
        clock.move(539)
        me(client)
        assert portal.logins == 1
        clock.move(2)
        me(client)
        assert portal.logins == 2


def test_a_short_life_is_used_to_its_half() -> None:
    clock = Clock()
    portal = Portal(clock=clock, lifetime=10)
    with portal.serve() as server, sync_client(server.url, clock=clock) as client:
        me(client)
        clock.move(4)
        me(client)
        assert portal.logins == 1
        clock.move(2)
        me(client)
        assert portal.logins == 2


def test_a_clock_that_is_ahead_does_not_log_in_for_each_call() -> None:
    clock = Clock()
    clock.move(100_000)
    portal = Portal(clock=lambda: datetime(2026, 1, 2, tzinfo=UTC), lifetime=60)
    with portal.serve() as server, sync_client(server.url, clock=clock) as client:
        for _ in range(3):
            me(client)
    assert portal.logins == 1


def test_a_renewal_that_fails_ahead_of_time_waits_while_the_token_holds() -> None:
    clock = Clock()
    portal = Portal(clock=clock, lifetime=600)
    with portal.serve() as server, sync_client(server.url, clock=clock) as client:
        me(client)
        portal.refuses = True
        clock.move(550)
        me(client)
        me(client)
        assert portal.logins == 2
        # Half of what was left has passed.
        clock.move(26)
        me(client)
        assert portal.logins == 3
        clock.move(30)
        with pytest.raises(Unauthorized):
            me(client)


def test_a_refused_token_is_renewed_once_and_that_is_no_retry() -> None:
    portal = Portal()
    with portal.serve() as server, sync_client(server.url, max_retries=0) as client:
        me(client)
        portal.revoke_all()
        assert me(client)["userName"] == "ada"
        assert portal.logins == 2


def test_a_second_refusal_is_raised() -> None:
    script = [answer(200, {"response": {"token": "t1"}}), answer(401, {})] * 5
    with Scripted(*script) as server, sync_client(server.url) as client:
        with pytest.raises(Unauthorized):
            client.request("GET", "/x")
        assert [seen.method for seen in server.seen] == ["POST", "GET", "POST", "GET"]


@pytest.mark.parametrize("message", ["no", "more of no"])
def test_a_row_renews_as_401_does(message: str) -> None:
    script = [
        answer(200, {"response": {"token": "t1"}}),
        answer(403, {"error": {"message": message}}),
        answer(200, {"response": {"token": "t2"}}),
        answer(200, {"ok": 1}),
    ]
    with Scripted(*script) as server, sync_client(server.url) as client:
        assert client.request("GET", "/x").json() == {"ok": 1}
        assert server.seen[-1].headers["authorization"] == "t2"


def test_a_body_that_cannot_be_sent_again_is_not() -> None:
    portal = Portal()
    with portal.serve() as server, sync_client(server.url) as client:
        me(client)
        portal.revoke_all()
        with pytest.raises(Unauthorized):
            client._core.call(  # pyright: ignore[reportPrivateUsage]
                SAVE, {}, arguments(iter([b"a", b"b"]))
            )
        assert portal.logins == 1


def arguments(body: object) -> Any:
    from clientsmith.runtime.request import Arguments

    return Arguments(body=body)


def test_a_wrong_password_is_sent_once_for_each_call() -> None:
    portal = Portal()
    with portal.serve() as server, sync_client(server.url, password="wrong-horse") as client:
        with pytest.raises(Unauthorized) as caught:
            me(client)
        assert caught.value.request is not None
        assert caught.value.request.operation == "authentication.login"
        assert (portal.logins, portal.calls) == (1, 0)


def test_a_login_that_breaks_off_is_tried_again_by_itself_only() -> None:
    with Scripted(drop) as server, sync_client(server.url, max_retries=2) as client:
        with pytest.raises(ConnectionFailed):
            client.request("GET", "/x")
        assert len(server.seen) == 3


@pytest.mark.parametrize("body", [{"response": {}}, {"response": None}, {"response": {"token": 7}}])
def test_an_answer_without_token(body: Any) -> None:
    with (
        Scripted(answer(200, body)) as server,
        sync_client(server.url) as client,
        pytest.raises(DecodingError, match="no token at token"),
    ):
        client.request("GET", "/x")


# Second factors


@pytest.mark.parametrize(("factor", "detail"), [("tfa", "tfaKey"), ("sms", "phoneNoise")])
def test_second_factor(factor: str, detail: str) -> None:
    asked: list[CodeRequest] = []

    def code(request: CodeRequest) -> str:
        asked.append(request)
        return f" {CODE}\n"

    async def later(request: CodeRequest) -> str:
        await asyncio.sleep(0)
        return code(request)

    async def with_async(url: str) -> None:
        for function in (code, later):
            async with async_client(url, hooks=AuthHooks(second_factor=function)) as client:
                await async_me(client)

    portal = Portal(factor=factor)
    with portal.serve() as server:
        with sync_client(server.url, hooks=AuthHooks(second_factor=code)) as client:
            me(client)
        run(with_async(server.url))
    assert [request.kind for request in asked] == [factor] * 3
    assert all(request.answer[detail] for request in asked)
    assert "SETUPKEY77" not in repr(asked)


def test_a_second_factor_that_nobody_gives() -> None:
    portal = Portal(factor="tfa")
    with portal.serve() as server, sync_client(server.url) as client:
        with pytest.raises(SecondFactorRequired, match="pass second_factor=") as caught:
            me(client)
        assert portal.logins == 1
        assert "SETUPKEY77" not in repr(vars(pickle.loads(pickle.dumps(caught.value))))


def test_a_code_that_is_wrong_or_none_or_asked_in_the_wrong_way() -> None:
    async def later(request: CodeRequest) -> str:
        return CODE

    def wrong(request: CodeRequest) -> str:
        return "000000"

    def none(request: CodeRequest) -> str:
        return ""

    cases: list[tuple[SecondFactorCallback, type[Exception]]] = [
        (wrong, Unauthorized),
        (none, ConfigurationError),
        (later, ConfigurationError),
    ]
    portal = Portal(factor="sms")
    with portal.serve() as server:
        for function, error in cases:
            hooks = AuthHooks(second_factor=function)
            with sync_client(server.url, hooks=hooks) as client, pytest.raises(error):
                me(client)


def test_a_callback_that_needs_the_login_itself() -> None:
    portal = Portal(factor="sms")
    clients: list[Client] = []
    hooks = AuthHooks(second_factor=lambda _: str(me(clients[0])))
    with portal.serve() as server, sync_client(server.url, hooks=hooks) as client:
        clients.append(client)
        with pytest.raises(ConfigurationError, match="must not need that token"):
            me(client)


# Shared by many


def test_fifty_threads_log_in_once() -> None:
    portal = Portal(delay=0.1)
    with (
        portal.serve() as server,
        sync_client(server.url) as client,
        ThreadPoolExecutor(50) as pool,
    ):
        barrier = threading.Barrier(50)

        def work(_: int) -> Any:
            barrier.wait(WAIT)
            return me(client)

        assert len(list(pool.map(work, range(50), timeout=WAIT))) == 50
        assert portal.logins == 1
        portal.revoke_all()
        assert len(list(pool.map(work, range(50), timeout=WAIT))) == 50
        assert portal.logins == 2
    assert portal.most_logins_at_once == 1


def test_fifty_tasks_on_two_loops_log_in_once() -> None:
    portal = Portal(delay=0.1)

    with portal.serve() as server, ThreadPoolExecutor(2) as pool:
        # Kept connections belong to one loop.
        own = httpx2.AsyncClient(limits=httpx2.Limits(max_keepalive_connections=0), verify=CONTEXT)
        client = async_client(server.url, http_client=own)
        barrier = threading.Barrier(2)

        async def many() -> list[Any]:
            return await asyncio.gather(*(async_me(client) for _ in range(25)))

        def loop(_: int) -> list[Any]:
            barrier.wait(WAIT)
            found: list[Any] = run(many())
            return found

        assert [len(found) for found in pool.map(loop, range(2), timeout=WAIT)] == [25, 25]
        assert portal.logins == 1
        run(own.aclose())


def test_a_refused_login_is_refused_to_all_who_wait() -> None:
    portal = Portal(delay=0.2, refuses=True)
    with (
        portal.serve() as server,
        sync_client(server.url) as client,
        ThreadPoolExecutor(20) as pool,
    ):
        barrier = threading.Barrier(20)

        def work(_: int) -> Exception | None:
            barrier.wait(WAIT)
            try:
                me(client)
            except Unauthorized as problem:
                return problem
            return None

        found = list(pool.map(work, range(20), timeout=WAIT))
        assert all(isinstance(problem, Unauthorized) for problem in found)
        # Each its own, so that tracebacks do not grow into each other.
        assert len(set(map(id, found))) == 20
        assert portal.logins == 1


def test_when_the_one_who_logs_in_is_cancelled_the_next_does() -> None:
    portal = Portal(delay=0.15)

    async def main(url: str) -> None:
        async with async_client(url) as client:
            first = asyncio.create_task(async_me(client))
            await asyncio.sleep(0.05)
            others = [asyncio.create_task(async_me(client)) for _ in range(5)]
            await asyncio.sleep(0.02)
            # One who only waits leaves without disturbing the rest.
            others[0].cancel()
            first.cancel()
            for task in (first, others[0]):
                with suppress(asyncio.CancelledError):
                    await task
                assert task.cancelled()
            results = await asyncio.gather(*others[1:])
            assert [result["userName"] for result in results] == ["ada"] * 4

    with portal.serve() as server:
        run(main(server.url))
    assert portal.logins == 2


def test_who_waits_for_a_login_keeps_to_its_own_deadline() -> None:
    portal = Portal(delay=0.3)

    async def main(url: str) -> None:
        async with async_client(url) as client:
            first = asyncio.create_task(async_me(client))
            await asyncio.sleep(0.05)
            with pytest.raises(RequestTimeout) as caught:
                await client.request("GET", "/x", deadline=0.05)
            assert caught.value.phase == "deadline"
            assert (await first)["userName"] == "ada"

    with portal.serve() as server:
        run(main(server.url))
        with sync_client(server.url) as client, ThreadPoolExecutor(1) as pool:
            # The one who logs in gives up; the other does it then.
            impatient = pool.submit(client.request, "GET", "/x", deadline=0.1)
            with suppress(TimeoutError):
                impatient.result(0.03)
            assert me(client)["userName"] == "ada"
            assert isinstance(impatient.exception(WAIT), RequestTimeout)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="there is no fork here")
def test_a_child_process_does_not_wait_for_a_thread_of_its_parent() -> None:
    portal = Portal(delay=0.3)
    with portal.serve() as server, sync_client(server.url) as client:
        keeper = client._core.setup.auth.keeper("session")  # pyright: ignore[reportPrivateUsage]
        thread = threading.Thread(target=me, args=(client,))
        thread.start()
        for _ in range(200):
            if portal.logins:
                break
            threading.Event().wait(0.005)
        keeper.after_fork()
        assert me(client)["userName"] == "ada"
        thread.join(WAIT)
        assert not thread.is_alive()
    assert portal.logins == 2


# Secrets


def test_nothing_secret_is_shown(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    portal = Portal(factor="tfa")
    hooks = AuthHooks(second_factor=lambda _: CODE)
    shown: list[str] = [repr(hooks)]
    with portal.serve() as server, sync_client(server.url, hooks=hooks) as client:
        me(client)
        keeper = client._core.setup.auth.keeper("session")  # pyright: ignore[reportPrivateUsage]
        shown += [repr(client), repr(keeper), repr(keeper.token), str(keeper.token)]
        portal.refuses = True
        portal.revoke_all()
        for _ in range(2):
            with pytest.raises(Unauthorized) as caught:
                me(client)
            problem = caught.value
            shown += [str(problem), repr(problem), repr(vars(problem))]
            shown.append(pickle.dumps(problem).decode("latin-1"))
        with pytest.raises(TypeError):
            pickle.dumps(client)
    shown += [record.getMessage() for record in caplog.records if record.name == "toy"]
    assert any("got a token" in line for line in shown)
    for secret in (PASSWORD, CODE, "portal-token-", "SETUPKEY77"):
        assert not any(secret in line for line in shown), secret


def test_a_password_does_not_leave_the_machine_without_tls() -> None:
    with sync_client("http://portal.example") as client:
        with pytest.raises(ConfigurationError, match="allow_http=True"):
            me(client)
        # Nor when the login is called as any other call.
        with pytest.raises(ConfigurationError, match="allow_http=True"):
            client._core.call(  # pyright: ignore[reportPrivateUsage]
                IN, {}, arguments({"userName": USER, "password": PASSWORD})
            )


def test_credentials_of_the_environment_and_of_functions(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOY_USER", USER)

    async def password() -> str:
        return PASSWORD

    async def with_async(url: str) -> None:
        async with async_client(url, username=None, password=password) as client:
            await async_me(client)

    portal = Portal()
    with portal.serve() as server:
        with sync_client(server.url, username=None, password=lambda: PASSWORD) as client:
            me(client)
        run(with_async(server.url))
        monkeypatch.delenv("TOY_USER")
        with (
            sync_client(server.url, username=None) as client,
            pytest.raises(ConfigurationError, match="pass username= or set TOY_USER"),
        ):
            me(client)
