"""Authentication: schemes, where credentials come from, where they go and where not."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import Awaitable
from typing import Any, Literal

import pytest

from clientsmith.runtime.auth import ApiKey, Basic, Bearer, Credential, Scheme, SignedHeader
from clientsmith.runtime.errors import ConfigurationError
from clientsmith.runtime.operation import Operation

from .scripted import Seen, Server, answer, drop
from .toy import SIGNED, AsyncToy, Toy, service

KEY = Credential("key", env="TOY_KEY")
SECRET = Credential("secret", env="TOY_SECRET")
ANY: Operation[None] = Operation("any", "GET", "/any")


def seen_with(scheme: Scheme, **arguments: Any) -> Seen:
    """The request that arrives, the same from both clients."""
    described = service(auth={"s": scheme}, use=(("s",),))

    async def with_async(url: str) -> None:
        async with AsyncToy(base_url=url, described=described, **arguments) as toy:
            await toy.make(ANY)

    with Server(answer(200)) as server:
        with Toy(base_url=server.url, described=described, **arguments) as toy:
            toy.make(ANY)
        asyncio.run(with_async(server.url))
        first, second = server.seen
    assert first == second
    return first


def test_signed_header() -> None:
    scheme = service().auth["asc"]
    assert seen_with(scheme).headers["authorization"] == SIGNED


@pytest.mark.parametrize(
    ("encoding", "token"),
    [
        # The digest of the worked example has one character of padding, which tells the three apart.
        ("base64", "Jm66+Didt4KdYHEuyn0aEp8kYeY="),
        ("base64url", "Jm66-Didt4KdYHEuyn0aEp8kYeY"),
        ("url_token", "Jm66-Didt4KdYHEuyn0aEp8kYeY1"),
    ],
)
def test_encodings_of_a_signature(
    encoding: Literal["base64", "base64url", "url_token"], token: str
) -> None:
    scheme = SignedHeader(scheme="ASC", digest="sha1", key=KEY, secret=SECRET, encoding=encoding)
    assert seen_with(scheme).headers["authorization"] == f"ASC partner:20260102030405:{token}"


@pytest.mark.parametrize(
    ("scheme", "header", "value"),
    [
        (ApiKey(name="X-Key", credential=KEY), "x-key", "k-ü"),
        (ApiKey(name="X-Key", credential=KEY, prefix="Key "), "x-key", "Key k-ü"),
        (Bearer(token=KEY), "authorization", "Bearer k-ü"),
        (
            Basic(username=KEY, password=SECRET),
            "authorization",
            "Basic " + base64.b64encode("k-ü:s:3".encode()).decode(),
        ),
    ],
)
def test_headers(scheme: Scheme, header: str, value: str) -> None:
    assert seen_with(scheme, key="k-ü", secret="s:3").headers[header] == value


def test_query_and_cookie() -> None:
    query = ApiKey(name="api key", where="query", credential=KEY)
    assert seen_with(query, key="a&b").target == "/any?api%20key=a%26b"
    cookie = ApiKey(name="sid", where="cookie", credential=KEY)
    assert seen_with(cookie, key="abc").headers["cookie"] == "sid=abc"


def test_credentials_of_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TOY_KEY", "from-env")
    scheme = Bearer(token=KEY)
    assert seen_with(scheme, key=None).headers["authorization"] == "Bearer from-env"
    assert seen_with(scheme, key="given").headers["authorization"] == "Bearer given"


def test_functions_are_asked_before_each_try() -> None:
    tokens = iter(["t1", "t2"])
    described = service(auth={"s": Bearer(token=KEY)}, use=(("s",),))
    with (
        Server(drop, answer(200)) as server,
        Toy(base_url=server.url, described=described, key=lambda: next(tokens)) as toy,
    ):
        toy.make(ANY)
        assert [seen.headers["authorization"] for seen in server.seen] == ["Bearer t1", "Bearer t2"]


async def async_token() -> str:
    return "later"


def test_async_functions_need_the_async_client() -> None:
    described = service(auth={"s": Bearer(token=KEY)}, use=(("s",),))

    async def ask(url: str) -> None:
        async with AsyncToy(base_url=url, described=described, key=async_token) as toy:
            await toy.make(ANY)

    with Server(answer(200)) as server:
        with (
            Toy(base_url=server.url, described=described, key=async_token) as toy,
            pytest.raises(ConfigurationError, match="async client"),
        ):
            toy.make(ANY)
        asyncio.run(ask(server.url))
        assert [seen.headers["authorization"] for seen in server.seen] == ["Bearer later"]


def test_missing_credentials_are_named_when_they_are_needed(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.delenv("TOY_KEY", raising=False)
    open_call: Operation[None] = Operation("open", "GET", "/open", auth=())
    optional: Operation[None] = Operation("optional", "GET", "/optional", auth=(("asc",), ()))
    with Server(answer(200)) as server, Toy(base_url=server.url, key=None, secret="") as toy:
        toy.make(open_call)
        toy.make(optional)
        with pytest.raises(ConfigurationError) as caught:
            toy.make(ANY)
        assert str(caught.value).endswith(
            "pass key= or set TOY_KEY and pass secret= or set TOY_SECRET"
        )
        assert all("authorization" not in seen.headers for seen in server.seen)
        assert len(server.seen) == 2


def test_first_alternative_with_credentials_is_taken() -> None:
    described = service(
        auth={
            "basic": Basic(username=KEY, password=Credential("password")),
            "key": ApiKey(name="X-Key", credential=KEY),
            "secret": ApiKey(name="X-Secret", credential=SECRET),
        },
        use=(("basic",), ("key", "secret"), ("key",)),
    )
    with Server(answer(200)) as server, Toy(base_url=server.url, described=described) as toy:
        toy.make(ANY)
        (seen,) = server.seen
    assert "authorization" not in seen.headers
    assert (seen.headers["x-key"], seen.headers["x-secret"]) == ("partner", "secret")


def test_what_may_be_sent_without_credentials(monkeypatch: pytest.MonkeyPatch) -> None:
    described = service(auth={"key": ApiKey(name="X-Key", credential=KEY)}, use=(("key",), ()))
    with Server(answer(200), answer(200)) as server:
        with Toy(base_url=server.url, described=described, key=None) as toy:
            toy.make(ANY)
        monkeypatch.setenv("TOY_KEY", "partner")
        with Toy(base_url=server.url, described=described, key=None) as toy:
            toy.make(ANY)
    assert "x-key" not in server.seen[0].headers
    assert server.seen[1].headers["x-key"] == "partner"


def test_an_operation_chooses_for_itself() -> None:
    described = service(
        auth={"a": ApiKey(name="A", credential=KEY), "b": ApiKey(name="B", credential=KEY)},
        use=(("a",),),
    )
    operation: Operation[None] = Operation("x", "GET", "/x", auth=(("b",),))
    with Server(answer(200)) as server, Toy(base_url=server.url, described=described) as toy:
        toy.make(operation)
        assert "a" not in server.seen[0].headers
        assert server.seen[0].headers["b"] == "partner"


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\n", "\x00"])
def test_credentials_that_could_start_a_header_are_refused_unseen(value: str) -> None:
    with Server(answer(200)) as server, Toy(base_url=server.url, key=value) as toy:
        with pytest.raises(ConfigurationError, match="key contains") as caught:
            toy.make(ANY)
        assert value not in str(caught.value)
        assert server.seen == []


@pytest.mark.parametrize("value", [lambda: "", lambda: None])
def test_functions_that_give_nothing(value: Any) -> None:
    described = service(auth={"s": Bearer(token=KEY)}, use=(("s",),))
    with (
        Toy(base_url="http://localhost", described=described, key=value) as toy,
        pytest.raises(ConfigurationError, match="key must be text"),
    ):
        toy.make(ANY)


def test_colon_in_a_user_name() -> None:
    described = service(auth={"s": Basic(username=KEY, password=SECRET)}, use=(("s",),))
    with (
        Toy(base_url="http://localhost", described=described, key="a:b") as toy,
        pytest.raises(ConfigurationError, match="colon"),
    ):
        toy.make(ANY)


def test_credentials_do_not_leave_the_machine_without_tls() -> None:
    open_call: Operation[None] = Operation("open", "GET", "/open", auth=())
    with Server(answer(200)) as proxy:
        with Toy(base_url="http://api.example", proxy=proxy.url) as toy:
            toy.make(open_call)
            with pytest.raises(ConfigurationError, match="allow_http=True"):
                toy.make(ANY)
        with Toy(base_url="http://api.example", proxy=proxy.url, allow_http=True) as toy:
            toy.make(ANY)
        assert ["authorization" in seen.headers for seen in proxy.seen] == [False, True]


def test_functions_that_give_awaitables_without_close() -> None:
    class Later(Awaitable[str]):
        def __await__(self) -> Any:
            return iter(())

    described = service(auth={"s": Bearer(token=KEY)}, use=(("s",),))
    with (
        Toy(base_url="http://localhost", described=described, key=Later) as toy,
        pytest.raises(ConfigurationError, match="async"),
    ):
        toy.make(ANY)


def test_the_user_chooses_a_scheme() -> None:
    described = service(
        auth={
            "key": ApiKey(name="X-Key", credential=KEY),
            "basic": Basic(username=KEY, password=SECRET),
            "token": Bearer(token=SECRET),
        },
        use=(("key",), ("key", "token"), ("basic",)),
    )
    only_token: Operation[None] = Operation("other", "GET", "/other", auth=(("token",),))

    def headers(auth: str, operation: Operation[None] = ANY) -> set[str]:
        with Server(answer(200)) as server:
            with Toy(base_url=server.url, described=described, auth=auth) as toy:
                toy.make(operation)
            (seen,) = server.seen
        return {name for name in ("x-key", "authorization") if name in seen.headers}

    assert headers("basic") == {"authorization"}
    assert headers("key") == {"x-key"}
    assert headers("key+token") == {"x-key", "authorization"}
    # Where it is no alternative, the operation's own ones hold.
    assert headers("basic", only_token) == {"authorization"}


def test_a_chosen_scheme_does_not_give_way_to_another() -> None:
    described = service(
        auth={"key": ApiKey(name="X-Key", credential=KEY), "token": Bearer(token=SECRET)},
        use=(("key",), ("token",)),
    )
    with (
        Toy(base_url="http://127.0.0.1:1", described=described, secret=None, auth="token") as toy,
        pytest.raises(ConfigurationError, match="pass secret="),
    ):
        toy.make(ANY)
    with pytest.raises(ConfigurationError, match="one of: key, token"):
        Toy(base_url="http://127.0.0.1:1", described=described, auth="keys")
