"""Redirects: which are followed, and that nothing of who asks goes to another origin."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from clientsmith.runtime.auth import ApiKey, Basic, Bearer, Credential, Scheme
from clientsmith.runtime.errors import Redirected
from clientsmith.runtime.operation import Operation
from clientsmith.runtime.redirects import Hop, next_hop, origin_of
from clientsmith.runtime.request import Prepared

from .scripted import Seen, Server, answer, drop
from .toy import AsyncToy, Toy, service

KEY = Credential("key")
SECRET = Credential("secret")
GET: Operation[Any] = Operation("get", "GET", "/a", returns=Any)
HEAD: Operation[Any] = Operation("head", "HEAD", "/a")
POST: Operation[Any] = Operation("post", "POST", "/a", returns=Any, body="json")
SCHEMES: list[Scheme] = [
    Bearer(token=KEY),
    Basic(username=KEY, password=SECRET),
    ApiKey(name="X-Key", credential=KEY),
    ApiKey(name="key", where="query", credential=KEY),
    ApiKey(name="sid", where="cookie", credential=KEY),
]


def redirect(to: str, status: int = 302) -> bytes:
    return answer(status, b"", Location=to)


def both(url: str, scheme: Scheme, operation: Operation[Any], **arguments: Any) -> list[Any]:
    """What both clients get."""
    described = service(auth={"s": scheme}, use=(("s",),))
    settings: dict[str, Any] = {
        "base_url": url,
        "described": described,
        "extra_headers": {"X-Mine": "my-own-secret", "Authorization-2": "x"},
        "extra_query": {"mine": "my-own-secret"},
    }

    async def with_async() -> Any:
        async with AsyncToy(**settings) as toy:
            return await toy.make(operation, **arguments)

    with Toy(**settings) as toy:
        found = toy.make(operation, **arguments)
    return [found, asyncio.run(with_async())]


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_the_same_origin_gets_the_credentials(status: int) -> None:
    script = [redirect("../b?x=1#part", status), answer(200, {"ok": 1})] * 2
    with Server(*script) as server:
        assert both(server.url, Bearer(token=KEY), GET) == [{"ok": 1}] * 2
        assert [seen.target for seen in server.seen] == ["/a?mine=my-own-secret", "/b?x=1"] * 2
        assert {seen.headers["authorization"] for seen in server.seen} == {"Bearer partner"}


@pytest.mark.parametrize("scheme", SCHEMES, ids=lambda scheme: type(scheme).__name__)
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_another_origin_gets_nothing(scheme: Scheme, status: int) -> None:
    with Server(answer(200, {"ok": 1})) as other:
        # The port alone makes it another origin (RFC 6454 5).
        with Server(redirect(f"{other.url}/b", status)) as server:
            assert both(server.url, scheme, GET, cookies={"c": "d"}) == [{"ok": 1}] * 2
        assert len(other.seen) == 2
        for seen in other.seen:
            assert seen.target == "/b"
            assert seen.headers.keys() <= {"host", "accept", "accept-encoding", "user-agent"}
            assert not any(text in repr(seen) for text in ("partner", "secret"))


def test_a_credential_in_the_address_does_not_go_to_another_origin() -> None:
    described = service(auth={"s": Bearer(token=KEY)}, use=(("s",),))
    with (
        Server(answer(200, {})) as other,
        Server(redirect(f"{other.url}/b?x=partner")) as server,
        Toy(base_url=server.url, described=described) as toy,
    ):
        with pytest.raises(Redirected) as caught:
            toy.make(GET)
        assert "partner" not in str(caught.value)
        assert other.seen == []


def test_the_way_back_stays_without_credentials() -> None:
    back = Server(answer(200, {}))
    with back, Server(answer(200, {})) as other:
        other.script[:] = [redirect(f"{back.url}/back")]
        back.script[:] = [redirect(f"{other.url}/b"), answer(200, {"ok": 1})]
        described = service(auth={"s": Bearer(token=KEY)}, use=(("s",),))
        with Toy(base_url=back.url, described=described) as toy:
            assert toy.make(GET) == {"ok": 1}
        assert "authorization" in back.seen[0].headers
        assert "authorization" not in back.seen[1].headers


def test_a_key_in_the_query_is_not_doubled() -> None:
    script = [redirect("/b?key=partner"), answer(200, {})]
    with Server(*script) as server:
        described = service(auth={"s": SCHEMES[3]}, use=(("s",),))
        with Toy(base_url=server.url, described=described) as toy:
            toy.make(GET)
        assert server.seen[1].target == "/b?key=partner"


def test_what_changes_something_is_sent_again_only_as_it_is_and_to_the_same_origin() -> None:
    def seen(*script: bytes) -> list[Seen]:
        with Server(*script) as server, Toy(base_url=server.url) as toy:
            toy.make(POST, body={"password": "s3cret"})
            return server.seen

    for status in (307, 308):
        first, second = seen(redirect("/b", status), answer(200, {}))
        assert (second.method, second.target, second.body) == ("POST", "/b", first.body)
    for status in (301, 302, 303):
        with pytest.raises(Redirected):
            seen(redirect("/b", status))
    with Server(answer(200, {})) as other:
        with pytest.raises(Redirected):
            seen(redirect(f"{other.url}/b", 307))
        assert other.seen == []


def test_streamed_answers_are_followed_too() -> None:
    with (
        Server(answer(200, b"bytes", "text/plain")) as other,
        Server(redirect(f"{other.url}/file")) as server,
        Toy(base_url=server.url) as toy,
        toy.tenants.download() as response,
    ):
        assert response.read() == b"bytes"


@pytest.mark.parametrize(
    "location",
    [
        "ftp://files.example/a",
        "http://user:word@files.example/a",
        "https:///a",
        "http://[::1/",
        "http://host:99999/",
        "javascript:alert(1)",
        # Not this machine, and without TLS.
        "http://files.example/a",
    ],
)
def test_redirects_that_lead_nowhere_good_are_failures(location: str) -> None:
    with Server(redirect(location)) as server, Toy(base_url=server.url) as toy:
        with pytest.raises(Redirected):
            toy.make(GET)
        assert len(server.seen) == 1


def test_a_circle_ends() -> None:
    with Server(redirect("/a")) as server, Toy(base_url=server.url) as toy:
        with pytest.raises(Redirected):
            toy.make(GET)
        assert len(server.seen) == 11


def test_a_retry_starts_at_the_front() -> None:
    with (
        Server(redirect("/b"), drop, redirect("/c"), answer(200, {"ok": 1})) as server,
        Toy(base_url=server.url) as toy,
    ):
        assert toy.make(GET) == {"ok": 1}
        assert [seen.target for seen in server.seen] == ["/a", "/b", "/a", "/c"]


def test_a_refusal_elsewhere_does_not_renew() -> None:
    tokens = iter("abc")
    described = service(auth={"s": Bearer(token=KEY)}, use=(("s",),))
    with Server(answer(401, {})) as other:
        with (
            Server(redirect(f"{other.url}/b")) as server,
            Toy(base_url=server.url, described=described, key=lambda: next(tokens)) as toy,
            pytest.raises(Exception, match="401"),
        ):
            toy.make(GET)
        assert len(other.seen) == 1


def prepared(method: str = "GET") -> Prepared:
    return Prepared(
        method, "https://a.example/x", {"accept": "*/*", "x-key": "k"}, None, frozenset()
    )


@pytest.mark.parametrize(
    ("location", "foreign"),
    [
        ("https://a.example:443/y", False),
        ("https://A.example/y", False),
        ("https://a.example:8443/y", True),
        ("https://b.example/y", True),
        ("https://sub.a.example/y", True),
        ("//b.example/y", True),
    ],
)
def test_origins(location: str, foreign: bool) -> None:
    hop = next_hop(
        prepared(), "https://a.example/x", 302, location, foreign=False, allow_http=False
    )
    assert isinstance(hop, Hop)
    assert hop.foreign is foreign
    assert ("x-key" in hop.request.headers) is not foreign


def test_tls_is_not_given_up() -> None:
    for allow_http in (False, True):
        for location in ("http://a.example/y", "http://127.0.0.1/y"):
            hop = next_hop(
                prepared(),
                "https://a.example/x",
                302,
                location,
                foreign=False,
                allow_http=allow_http,
            )
            assert hop is None


def test_head_stays_head() -> None:
    script = [redirect("/b"), answer(200, b"")]
    with Server(*script) as server, Toy(base_url=server.url) as toy:
        toy.make(HEAD)
        assert [seen.method for seen in server.seen] == ["HEAD", "HEAD"]


def test_origin_of() -> None:
    assert origin_of("HTTP://Host/x") == ("http", "host", 80)
    assert origin_of("https://[::1]:8443/x") == ("https", "::1", 8443)
