"""Security schemes as credentials of a client, and servers with variables."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.openapi.reading.security import TAKEN
from clientsmith.runtime.options import AsyncClientSettings, ClientSettings

from .workbench import DOCUMENTS, bring_in, bring_in_file, document

if TYPE_CHECKING:
    from pathlib import Path


def test_schemes_and_what_operations_use(tmp_path: Path) -> None:
    made = bring_in_file(tmp_path, DOCUMENTS / "security.yaml")
    assert made.problems == ()
    auth = made.data["auth.yaml"]
    assert auth["use"] == ["header", "none"]
    kinds = {name: scheme["kind"] for name, scheme in auth["schemes"].items()}
    assert kinds == {
        "header": "api_key",
        "query": "api_key",
        "cookie": "api_key",
        "basic": "basic",
        "digest": "api_key",
        "jwt_token": "bearer",
        "flow_flow": "oauth2",
        "oidc_flow": "openid_connect",
    }
    uses = {name.partition(".")[0]: one.get("auth") for name, one in made.endpoints.items()}
    assert uses["default"] is None
    assert uses["open"] == "none"
    assert uses["maybe"] == ["basic", "none"]
    assert uses["both"] == [["header", "query"]]
    assert uses["flow"] == ["jwt_token", "flow_flow", "oidc_flow"]


def test_flows_stand_behind_a_token_from_elsewhere(tmp_path: Path) -> None:
    made = bring_in_file(tmp_path, DOCUMENTS / "slack_like.yaml")
    flow = made.data["auth.yaml"]["schemes"]["slack_auth_flow"]
    assert flow["token_url"] == "https://chat.example.com/api/oauth.access"
    assert set(flow["scopes"]) == {"chat:write", "none"}
    assert "skip" not in flow
    assert made.data["auth.yaml"]["schemes"]["slack_auth"]["kind"] == "bearer"
    assert made.data["auth.yaml"]["use"] == ["slack_auth", "slack_auth_flow"]


def test_arguments_of_clients_are_never_called_as_their_settings() -> None:
    assert {*AsyncClientSettings.__annotations__, *ClientSettings.__annotations__} <= TAKEN


def test_environment_variables_begin_with_the_product(tmp_path: Path) -> None:
    made = bring_in_file(tmp_path, DOCUMENTS / "security.yaml")
    assert made.data["auth.yaml"]["schemes"]["header"]["value"] == {
        "argument": "api_key",
        "env": "SHOP_API_KEY",
        "doc": "Sent as `X-Api-Key`.",
    }


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        ("https://api.example.com/v1/", "https://api.example.com/v1"),
        ("/v1", "https://{host}/v1"),
        ("", "https://{host}"),
        ("//api.example.com", "https://api.example.com"),
        ("api.example.com/v1", "https://api.example.com/v1"),
        ("https://api.example.com/v1?x=1", "https://api.example.com/v1"),
        ("https://{baseUrl}/x", "https://{address}/x"),
        ("ftp://files.example.com", "https://{host}"),
        ("https://a b", "https://{host}"),
    ],
)
def test_address_of_a_server(url: str, expected: str, tmp_path: Path) -> None:
    made = bring_in(tmp_path, document(servers=[{"url": url}]))
    assert made.problems == ()
    servers: dict[str, Any] = made.data["product.yaml"]["servers"]
    assert [server["url"] for server in servers.values()] == [expected]


def test_variables_and_names_of_servers(tmp_path: Path) -> None:
    made = bring_in_file(tmp_path, DOCUMENTS / "parameters.yaml")
    servers = made.data["product.yaml"]["servers"]
    assert list(servers) == ["production", "sandbox", "orders"]
    assert servers["production"]["url"] == "https://{region}.example.com:{port}/{base_path}"
    assert servers["production"]["variables"]["region"] == {
        "doc": "Where it is.",
        "default": "eu",
        "enum": ["eu", "us"],
        "env": "SHOP_REGION",
    }
