"""Proxies: which calls go through them, what they get to see, and that nobody sees their password."""

from __future__ import annotations

import base64
import logging

import pytest

from clientsmith.runtime.errors import ConfigurationError, ConnectionFailed, StatusError

from .driving import Lists, list_async, list_sync
from .proxies import ProxyServer
from .scripted import Server, answer
from .tls import serving, trusting
from .toy import SIGNED, AsyncToy, Toy

_TENANTS = answer(200, {"tenants": [{"tenantId": 1}]})
_USER = "someone:pass%40word@"
_AUTHORIZATION = "Basic " + base64.b64encode(b"someone:pass@word").decode()
both = pytest.mark.parametrize("lists", [list_sync, list_async])


@pytest.fixture(autouse=True)
def _no_proxies(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http", "https", "all", "no"):
        monkeypatch.delenv(f"{name}_proxy", raising=False)
        monkeypatch.delenv(f"{name}_proxy".upper(), raising=False)


@both
@pytest.mark.parametrize("secure", [False, True], ids=["http", "https"])
def test_plain_calls_are_forwarded(lists: Lists, secure: bool) -> None:
    context = serving() if secure else None
    with (
        Server(_TENANTS) as server,
        ProxyServer(server.url, _AUTHORIZATION, context) as proxy,
    ):
        found = lists(
            base_url="http://api.example:81",
            proxy=proxy.url(_USER),
            allow_http=True,
            verify=trusting(),
        )
        assert len(found) == 1
        assert proxy.asked[0].target == "http://api.example:81/api/tenants"
        assert "proxy-authorization" not in server.seen[0].headers
        assert server.seen[0].headers["host"] == "api.example:81"


@both
@pytest.mark.parametrize("secure", [False, True], ids=["http", "https"])
def test_calls_with_tls_go_through_a_tunnel(lists: Lists, secure: bool) -> None:
    with (
        Server(_TENANTS, context=serving(name="api.example")) as server,
        ProxyServer(server.url, _AUTHORIZATION, serving() if secure else None) as proxy,
    ):
        found = lists(base_url="https://api.example", proxy=proxy.url(_USER), verify=trusting())
        assert len(found) == 1
        assert (proxy.asked[0].method, proxy.asked[0].target) == ("CONNECT", "api.example:443")
        assert "authorization" not in proxy.asked[0].headers
        # Behind the tunnel's request it reads what it cannot understand.
        assert proxy.read.count(b"HTTP/1.1") == 1
        assert b"ASC" not in proxy.read
        assert server.seen[0].headers["authorization"] == SIGNED
        assert "proxy-authorization" not in server.seen[0].headers


@both
def test_a_tunnel_does_not_vouch_for_the_server(lists: Lists) -> None:
    with (
        Server(_TENANTS, context=serving(name="elsewhere.example")) as server,
        ProxyServer(server.url) as proxy,
    ):
        with pytest.raises(ConnectionFailed, match="certificate verify failed"):
            lists(base_url="https://api.example", proxy=proxy.url(), verify=trusting())
        assert not server.seen


@both
def test_the_environment_names_proxies(lists: Lists, monkeypatch: pytest.MonkeyPatch) -> None:
    with (
        Server(_TENANTS, context=serving(name="api.example")) as server,
        ProxyServer(server.url) as one,
        ProxyServer(server.url) as other,
    ):
        settings = {"base_url": "https://api.example", "verify": trusting()}
        monkeypatch.setenv("http_proxy", "http://127.0.0.1:9")
        monkeypatch.setenv("HTTPS_PROXY", one.url())
        monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9")
        lists(**settings)
        assert (len(one.asked), len(other.asked)) == (1, 0)
        # An argument wins.
        lists(proxy=other.url(), **settings)
        assert (len(one.asked), len(other.asked)) == (1, 1)
        monkeypatch.delenv("HTTPS_PROXY")
        monkeypatch.setenv("ALL_PROXY", other.url())
        lists(**settings)
        assert (len(one.asked), len(other.asked)) == (1, 2)


@both
def test_a_proxy_of_the_environment_sees_no_plain_call_to_this_machine(
    lists: Lists, monkeypatch: pytest.MonkeyPatch
) -> None:
    with Server(_TENANTS) as server, ProxyServer(server.url) as proxy:
        monkeypatch.setenv("http_proxy", proxy.url())
        assert len(lists(base_url=server.url)) == 1
        assert not proxy.asked
        lists(base_url="http://api.example", allow_http=True)
        assert len(proxy.asked) == 1


@both
def test_a_proxy_can_be_gone_past(lists: Lists, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("https_proxy", "http://127.0.0.1:9")
    with Server(_TENANTS, context=serving()) as server:
        settings = {"base_url": server.url, "verify": trusting()}
        assert len(lists(proxy=None, **settings)) == 1
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        assert len(lists(**settings)) == 1


@both
@pytest.mark.parametrize("scheme", ["http", "https"])
def test_the_password_of_a_proxy_is_not_shown(
    lists: Lists, scheme: str, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    with ProxyServer("http://127.0.0.1:9", _AUTHORIZATION) as proxy:
        with pytest.raises((ConnectionFailed, StatusError), match="407") as caught:
            lists(
                base_url=f"{scheme}://api.example",
                proxy=proxy.url("someone:wr0ng%40word@"),
                allow_http=True,
            )
        assert proxy.asked[0].headers["proxy-authorization"].startswith("Basic ")
        sent = proxy.asked[0].headers["proxy-authorization"].removeprefix("Basic ")
    shown = "".join(map(repr, (caught.value, caught.value.__cause__, caught.value.__dict__)))
    for text in (shown, caplog.text):
        assert "wr0ng" not in text
        assert sent not in text


@pytest.mark.parametrize("url", ["ftp://someone:hidden@proxy.example", "someone:hidden@proxy:80"])
@pytest.mark.parametrize("kind", [Toy, AsyncToy])
def test_a_proxy_that_cannot_be_used_is_told_at_once(kind: type[Toy | AsyncToy], url: str) -> None:
    with pytest.raises(ConfigurationError, match="A proxy is a URL") as caught:
        kind(base_url="https://api.example", proxy=url)
    assert "hidden" not in repr(caught.value)
    assert caught.value.__cause__ is None


def test_a_socks_proxy_needs_a_package(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("all_proxy", "socks5://127.0.0.1:9")
    with pytest.raises(ConfigurationError, match="socksio"):
        Toy(base_url="https://api.example")
