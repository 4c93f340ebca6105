"""Base URLs: filled in, checked, and never able to lead elsewhere."""

from __future__ import annotations

from urllib.parse import urlsplit

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientsmith.runtime.addresses import base_url, server_url
from clientsmith.runtime.errors import ConfigurationError
from clientsmith.runtime.service import Server, Variable

from .toy import Toy

HOST = Server("https://{host}", variables={"host": Variable(env="TOY_HOST")})
TENANT = Server(
    "https://{tenant}.example.com:{port}/{version}/api",
    variables={
        "tenant": Variable(),
        "port": Variable(default="443"),
        "version": Variable(default="v1", enum=("v1", "v2")),
    },
)


@pytest.mark.parametrize(
    ("text", "address", "secure"),
    [
        ("https://h", "https://h", True),
        ("HTTPS://h/", "https://h", True),
        ("https://h/x//", "https://h/x", True),
        ("https://h:8443/x/y", "https://h:8443/x/y", True),
        ("https://[::1]:8443", "https://[::1]:8443", True),
        ("https://h/a%20b/ü", "https://h/a%20b/%C3%BC", True),
        ("http://h", "http://h", False),
        ("http://localhost:80", "http://localhost:80", True),
        ("http://a.localhost", "http://a.localhost", True),
        ("http://127.1.2.3", "http://127.1.2.3", True),
        ("http://[::1]", "http://[::1]", True),
        ("http://localhost.example", "http://localhost.example", False),
        ("http://127.0.0.1.example", "http://127.0.0.1.example", False),
    ],
)
def test_base_urls(text: str, address: str, secure: bool) -> None:
    base = base_url(text)
    assert (base.text, base.secure) == (address, secure)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "h",
        "//h",
        "ftp://h",
        "https://",
        "https:///x",
        "https://user:secret@h",
        "https://h?q",
        "https://h/x?q",
        "https://h/x#f",
        "https://h:0",
        "https://h:99999",
        "https://h:port",
        "https://h\\@evil",
        "https://h h",
        "https://h/a b",
        "https://h/a/../b",
        "https://::1",
        "https://[::1",
    ],
)
def test_texts_that_are_no_base_urls(text: str) -> None:
    with pytest.raises(ConfigurationError) as caught:
        base_url(text)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("host", "address"),
    [
        ("api.example", "https://api.example"),
        ("api.example:8443", "https://api.example:8443"),
        ("::1", "https://[::1]"),
        ("[::1]:8443", "https://[::1]:8443"),
    ],
)
def test_hosts(host: str, address: str) -> None:
    assert server_url(HOST, {"host": host}, {}).text == address
    assert server_url(HOST, {"host": None}, {"TOY_HOST": host}).text == address


@given(st.text(min_size=1))
def test_no_host_leads_elsewhere(host: str) -> None:
    try:
        address = server_url(HOST, {"host": host}, {}).text
    except ConfigurationError:
        return
    parts = urlsplit(address)
    assert (parts.scheme, parts.path, parts.query, parts.fragment) == ("https", "", "", "")
    assert parts.username is None
    assert parts.netloc in {host, f"[{host}]"}


def test_variables_in_their_places() -> None:
    given = {"tenant": "acme", "version": "v2"}
    assert server_url(TENANT, given, {}).text == "https://acme.example.com:443/v2/api"


@pytest.mark.parametrize(
    ("given", "words"),
    [
        ({}, "tenant is missing: pass tenant="),
        ({"tenant": "evil.com/"}, "tenant"),
        ({"tenant": "evil.com#"}, "tenant"),
        ({"tenant": "evil.com:80"}, "not a host"),
        ({"tenant": "x@evil"}, "tenant"),
        ({"tenant": "https://evil"}, "leave out the scheme"),
        ({"tenant": "a", "port": "x"}, "not a host"),
        ({"tenant": "a", "version": "v3"}, "not one of v1, v2"),
    ],
)
def test_variables_out_of_place(given: dict[str, str | None], words: str) -> None:
    with pytest.raises(ConfigurationError, match=words):
        server_url(TENANT, given, {})


def test_a_client_without_its_host_says_what_to_give(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("TOY_HOST", raising=False)
    with pytest.raises(ConfigurationError, match="host is missing: pass host= or set TOY_HOST"):
        Toy()
    monkeypatch.setenv("TOY_HOST", "env.example")
    with Toy() as toy:
        assert "https://env.example" in repr(toy)
