"""From a password to a call, with each product's own package."""

from __future__ import annotations

import asyncio
import json
import logging
import re
from importlib import import_module
from typing import TYPE_CHECKING, Any, NamedTuple

import pytest

from servers.oauth import CLIENT_ID, CLIENT_SECRET, REDIRECT, Authorization
from servers.portal import CODE, PASSWORD, USER, Portal

from .conftest import GENERATED

if TYPE_CHECKING:
    from pathlib import Path


class Product(NamedTuple):
    """What differs between the packages."""

    distribution: str
    client: str
    prefix: str = ""
    suffix: str = ""

    @property
    def package(self) -> Any:
        return import_module(self.distribution.replace("-", "_"))

    def portal(self, **behaviour: Any) -> Portal:
        return Portal(prefix=self.prefix, suffix=self.suffix, **behaviour)

    def connect(self, url: str, **arguments: Any) -> Any:
        return getattr(self.package, self.client)(base_url=url, **arguments)

    def connect_async(self, url: str, **arguments: Any) -> Any:
        return getattr(self.package, f"Async{self.client}")(base_url=url, **arguments)

    def readme(self) -> str:
        return (GENERATED / self.distribution / "README.md").read_text("utf-8")


DOCSPACE = Product("onlyoffice-docspace", "DocSpace", "Bearer ")
COMMUNITY = Product("onlyoffice-community-server", "CommunityServer", suffix=".json")
WORKSPACE = Product("onlyoffice-workspace", "Workspace", suffix=".json")
PORTALS = pytest.mark.parametrize(
    "product", [DOCSPACE, COMMUNITY, WORKSPACE], ids=lambda product: product.client
)
ACCOUNT = {"username": USER, "password": PASSWORD}


def run(work: Any) -> Any:
    return asyncio.run(asyncio.wait_for(work, 10))


@PORTALS
def test_login_then_call(product: Product, caplog: pytest.LogCaptureFixture) -> None:
    async def with_async(url: str) -> None:
        async with product.connect_async(url, **ACCOUNT) as client:
            assert (await client.people.get_self()).user_name == "ada"

    caplog.set_level(logging.DEBUG)
    portal = product.portal()
    with portal.serve() as server:
        with product.connect(server.url, **ACCOUNT) as client:
            assert client.people.get_self().user_name == "ada"
            assert client.people.get_self().user_name == "ada"
            assert portal.logins == 1
            portal.revoke_all()
            assert client.people.get_self().user_name == "ada"
            assert portal.logins == 2
        run(with_async(server.url))
    told = [record.getMessage() for record in caplog.records if "onlyoffice" in record.name]
    assert told
    assert not any(secret in line for line in told for secret in (PASSWORD, "portal-token-"))


@PORTALS
@pytest.mark.parametrize("factor", ["tfa", "sms"])
def test_two_factors(product: Product, factor: str) -> None:
    asked: list[str] = []

    async def code(request: Any) -> str:
        asked.append(request.kind)
        return CODE

    async def with_async(url: str) -> None:
        async with product.connect_async(url, **ACCOUNT, second_factor=code) as client:
            assert (await client.people.get_self()).user_name == "ada"

    portal = product.portal(factor=factor)
    with portal.serve() as server:
        run(with_async(server.url))
        errors = product.package.errors
        with (
            product.connect(server.url, **ACCOUNT) as client,
            pytest.raises(errors.SecondFactorRequired),
        ):
            client.people.get_self()
    assert asked == [factor]


@PORTALS
def test_a_wrong_password_has_a_class(product: Product) -> None:
    portal = product.portal()
    with portal.serve() as server:
        wrong = {**ACCOUNT, "password": "not-the-one"}
        with product.connect(server.url, **wrong) as client:
            with pytest.raises(product.package.errors.LoginFailed) as caught:
                client.people.get_self()
            assert "not-the-one" not in repr(vars(caught.value))


@PORTALS
def test_credentials_of_the_environment(product: Product, monkeypatch: pytest.MonkeyPatch) -> None:
    word = {"CommunityServer": "COMMUNITY"}.get(product.client, product.client.upper())
    monkeypatch.setenv(f"ONLYOFFICE_{word}_USERNAME", USER)
    monkeypatch.setenv(f"ONLYOFFICE_{word}_PASSWORD", PASSWORD)
    with product.portal().serve() as server, product.connect(server.url) as client:
        assert client.people.get_self().user_name == "ada"


@PORTALS
def test_the_readme_signs_in(product: Product, monkeypatch: pytest.MonkeyPatch) -> None:
    """Run each example of the section on authentication as it stands, with an address and values in place of dots."""
    section = product.readme().split("## Authentication\n")[1].split("\n## ")[0]
    blocks = re.findall(r"```python\n(.*?)```", section, re.DOTALL)
    assert len(blocks) >= 2
    portal = product.portal(factor="tfa")
    monkeypatch.setattr("builtins.input", lambda _: CODE)
    signed_in = 0
    with portal.serve() as server:
        for block in blocks:
            if ".authorize(" in block:
                continue
            code = block.replace('host="…"', f'base_url="{server.url}"')
            code = code.replace('username="…"', f'username="{USER}"')
            code = code.replace('password="…"', f'password="{PASSWORD}"')
            names: dict[str, Any] = {}
            exec(compile(code, "README.md", "exec"), names)
            clients = [value for value in names.values() if hasattr(value, "people")]
            (client,) = (value for value in clients if not isinstance(value, type))
            with client:
                if "second_factor" in block:
                    assert client.people.get_self().user_name == "ada"
                    signed_in += 1
    assert signed_in == 1


@pytest.mark.parametrize("flow", ["oauth", "openid"])
def test_docspace_signs_people_in(
    flow: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Run the README's examples of OAuth 2.0 and OpenID Connect with a person who says yes."""
    section = DOCSPACE.readme().split("## Authentication\n")[1]
    blocks = re.findall(r"```python\n(.*?)```", section, re.DOTALL)
    block = next(block for block in blocks if f".{flow}.authorize(" in block)
    authorization = Authorization()
    monkeypatch.chdir(tmp_path)
    with authorization.serve() as server:
        authorization.issuer = server.url
        arguments = f'base_url="{server.url}", oauth_url="{server.url}"'
        code = block.replace('host="…"', arguments)
        code = code.replace('client_id="…"', f'client_id="{CLIENT_ID}"')
        code = code.replace('client_secret="…"', f"client_secret={CLIENT_SECRET!r}")
        shown: list[str] = []

        def show(*words: str) -> None:
            shown.append(words[-1])

        def answer(_: str) -> str:
            return authorization.permit(shown[-1])

        names: dict[str, Any] = {"print": show, "input": answer}
        exec(compile(code, "README.md", "exec"), names)
        with names["doc_space"] as docspace:
            assert docspace.people.get_self().user_name == "ada"
            assert getattr(docspace, flow).token is not None
        kept = DOCSPACE.package.OAuth2Token.load(json.loads((tmp_path / "token.json").read_text()))
        with DOCSPACE.connect(
            server.url,
            client_id=CLIENT_ID,
            client_secret=CLIENT_SECRET,
            oauth_url=server.url,
            oauth_token=kept,
        ) as again:
            assert again.people.get_self().user_name == "ada"
            again.oauth.revoke()
            with pytest.raises(DOCSPACE.package.errors.SignInRequired):
                again.people.get_self()
    assert authorization.in_header == [False, False]


def test_docspace_by_openid_connect() -> None:
    authorization = Authorization()
    with authorization.serve() as server:
        authorization.issuer = server.url
        with DOCSPACE.connect(
            server.url,
            client_id=CLIENT_ID,
            client_secret=CLIENT_SECRET,
            oauth_url=server.url,
            auth="openid",
        ) as docspace:
            request = docspace.openid.authorize(REDIRECT)
            granted = docspace.openid.exchange(authorization.permit(request.url), request)
            assert granted.id_token is not None
            assert docspace.people.get_self().user_name == "ada"


@pytest.mark.parametrize(
    ("arguments", "header", "value"),
    [
        ({"token": "a"}, "authorization", "Bearer a"),
        ({"api_key": "b"}, "authorization", "Bearer b"),
        ({"username": "u", "password": "p", "auth": "basic"}, "authorization", "Basic dTpw"),
        ({"auth_cookie": "c"}, "cookie", "asc_auth_key=c"),
    ],
)
def test_docspace_in_other_ways(arguments: dict[str, str], header: str, value: str) -> None:
    portal = Portal()
    with portal.serve() as server:
        with (
            DOCSPACE.connect(server.url, **arguments) as docspace,
            pytest.raises(DOCSPACE.package.errors.NotAuthorized),
        ):
            docspace.people.get_self()
        (request,) = server.requests
    assert request.header(header) == value
    assert portal.logins == 0
