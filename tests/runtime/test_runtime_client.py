"""Sync clients end to end: one call from its arguments to its result."""

from __future__ import annotations

import json
import logging
import os
import pickle
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import httpx2
import pytest

from clientsmith.runtime.errors import ConfigurationError, ConnectionFailed, NotFound, Redirected
from clientsmith.runtime.operation import Operation
from clientsmith.runtime.transport import _authorities

from .scripted import Server, answer
from .toy import SIGNED, AsyncToy, Status, Tenant, Toy

if TYPE_CHECKING:
    import ssl

TENANTS = {"tenants": [{"tenantId": "7", "created": "2020-01-02T03:04:05.1234567Z", "status": 1}]}


def test_call_sends_what_is_described_and_gives_the_result() -> None:
    with Server(answer(201, {"tenant": {"tenantId": 7}})) as server:
        with Toy(base_url=f"{server.url}/base/") as toy:
            tenant = toy.tenants.register("a/b ?#ü%", name="acme")
        (seen,) = server.seen
    assert tenant == Tenant(tenant_id=7)
    assert (seen.method, seen.target) == ("POST", "/base/api/tenants/a%2Fb%20%3F%23%C3%BC%25")
    assert json.loads(seen.body) == {"name": "acme", "note": None}
    assert seen.headers["authorization"] == SIGNED
    assert seen.headers["content-type"] == "application/json"
    assert seen.headers["accept"] == "application/json"
    assert seen.headers["x-client"] == "toy"
    assert seen.headers["user-agent"].startswith("toy/0.1.0 python/3.")


def test_values_of_the_answer_have_their_types() -> None:
    with Server(answer(200, TENANTS)) as server, Toy(base_url=server.url) as toy:
        (tenant,) = toy.tenants.list(count=3)
        assert server.seen[0].target == "/api/tenants?count=3"
    assert tenant.created == datetime(2020, 1, 2, 3, 4, 5, 123456, tzinfo=UTC)
    assert tenant.status is Status.SUSPENDED


def test_options_of_a_call_are_sent() -> None:
    with (
        Server(answer(200, {"tenant": {"tenantId": 7}})) as server,
        Toy(base_url=server.url, extra_headers={"X-A": "1", "X-B": "1"}) as toy,
    ):
        toy.tenants.register(
            "g",
            name="acme",
            extra_headers={"x-b": "2", "Authorization": "mine"},
            extra_query={"trace": True},
            extra_body={"more": [1]},
            idempotency_key="k1",
        )
        (seen,) = server.seen
    assert (seen.headers["x-a"], seen.headers["x-b"]) == ("1", "2")
    assert seen.headers["authorization"] == "mine"
    assert seen.headers["idempotency-key"] == "k1"
    assert seen.target == "/api/tenants/g?trace=true"
    assert json.loads(seen.body) == {"name": "acme", "note": None, "more": [1]}


@pytest.mark.parametrize("option", [{"timeout": 0}, {"deadline": -1.0}, {"max_retries": -1}])
def test_impossible_options_are_refused(option: dict[str, float]) -> None:
    with Server(answer()) as server, Toy(base_url=server.url) as toy:
        with pytest.raises(ValueError, match="must"):
            toy.tenants.list(**option)  # type: ignore[arg-type]
        with pytest.raises(ValueError, match="must"):
            toy.with_options(**option)  # type: ignore[arg-type]
        assert server.seen == []


def test_with_options_shares_connections_and_leaves_the_original_alone() -> None:
    with Server(answer(200, {"tenants": []})) as server, Toy(base_url=server.url) as toy:
        copy = toy.with_options(extra_headers={"X-A": "1"}, extra_query={"q": "1"})
        copy.tenants.list()
        copy.close()
        toy.tenants.list()
        assert [seen.headers.get("x-a") for seen in server.seen] == ["1", None]
        assert [seen.target for seen in server.seen] == ["/api/tenants?q=1", "/api/tenants"]
        assert server.connections == 1
        assert isinstance(copy, Toy)


def test_closed_client_says_so() -> None:
    toy = Toy(host="localhost")
    toy.close()
    with pytest.raises(ConfigurationError, match="closed"):
        toy.tenants.list()


def test_client_of_the_users_own_is_used_and_stays_open() -> None:
    with Server(answer(200, {"tenants": []})) as server:
        with httpx2.Client(headers={"X-Mine": "1"}) as mine:
            with Toy(base_url=server.url, http_client=mine) as toy:
                toy.tenants.list()
            assert not mine.is_closed
            assert server.seen[0].headers["x-mine"] == "1"
            assert server.seen[0].headers["user-agent"].startswith("toy/")
        with pytest.raises(ConfigurationError, match="closed"):
            Toy(base_url=server.url, http_client=mine).tenants.list()


def test_client_of_the_wrong_kind_is_refused() -> None:
    with pytest.raises(ConfigurationError, match=r"httpx2\.Client"):
        Toy(host="localhost", http_client=object())  # type: ignore[arg-type]


def test_proxies_of_the_environment_are_used(monkeypatch: pytest.MonkeyPatch) -> None:
    with (
        Server(answer(200, {"tenants": []}, Set_Cookie="s=1")) as proxy,
        Server(answer(200, {"tenants": []})) as direct,
    ):
        monkeypatch.setenv("http_proxy", proxy.url.removeprefix("http://"))
        monkeypatch.setenv("no_proxy", "127.0.0.1")
        with Toy(base_url="http://api.example", allow_http=True) as toy:
            toy.tenants.list()
            toy.tenants.list()
        assert [seen.target for seen in proxy.seen] == ["http://api.example/api/tenants"] * 2
        assert "cookie" not in proxy.seen[1].headers
        with Toy(base_url=direct.url) as toy:
            toy.tenants.list()
        assert len(direct.seen) == 1
        monkeypatch.delenv("http_proxy")
        monkeypatch.setenv("all_proxy", proxy.url)
        with Toy(base_url="http://api.example", allow_http=True) as toy:
            toy.tenants.list()
        assert len(proxy.seen) == 3


def test_threads_share_a_client() -> None:
    with Server(answer(200, {"tenants": []})) as server, Toy(base_url=server.url) as toy:

        def ask(number: int) -> list[Tenant]:
            return toy.tenants.list(count=number)

        with ThreadPoolExecutor(8) as pool:
            results = list(pool.map(ask, range(100)))
        assert results == [[]] * 100
        targets = {seen.target for seen in server.seen}
        assert targets == {f"/api/tenants?count={number}" for number in range(100)}


def test_proxy_setting_is_used() -> None:
    with Server(answer(200, {"tenants": []})) as proxy:
        with Toy(base_url="http://api.example", allow_http=True, proxy=proxy.url) as toy:
            toy.tenants.list()
        assert proxy.seen[0].target == "http://api.example/api/tenants"


def test_cookies_of_answers_are_not_kept() -> None:
    with (
        Server(answer(200, {"tenants": []}, Set_Cookie="session=1")) as server,
        Toy(base_url=server.url) as toy,
    ):
        toy.tenants.list()
        toy.tenants.list()
        assert all("cookie" not in seen.headers for seen in server.seen)


def test_redirects_that_are_not_followed_show_no_secrets() -> None:
    with (
        Server(answer(302, b"", Location="http://evil.example/?token=abc123")) as server,
        Toy(base_url=server.url) as toy,
    ):
        with pytest.raises(Redirected) as caught:
            toy.tenants.list()
        assert len(server.seen) == 1
        assert "http://evil.example/" in str(caught.value)
        assert "abc123" not in str(caught.value)


def test_request_makes_calls_that_are_not_described() -> None:
    with (
        Server(answer(200, {"ok": 1}), answer(404, {"message": "none"})) as server,
        Toy(base_url=server.url) as toy,
    ):
        response = toy.request(
            "put", "/api/x/{id}", variables={"id": "1/2"}, query={"a": [1, 2]}, body={"b": 1}
        )
        assert response.json() == {"ok": 1}
        assert response.parse() == {"ok": 1}
        assert server.seen[0].method == "PUT"
        assert server.seen[0].target == "/api/x/1%2F2?a=1&a=2"
        assert server.seen[0].headers["authorization"] == SIGNED
        with pytest.raises(NotFound, match="GET /api/y: 404: none"):
            toy.request("GET", "/api/y")


@pytest.mark.parametrize(
    "path", ["x", "//evil.example/x", "http://evil.example/", "/a/../b", "/a?b", "/a#b"]
)
def test_request_refuses_paths_that_could_lead_elsewhere(path: str) -> None:
    with Toy(host="localhost") as toy, pytest.raises(ValueError, match="path"):
        toy.request("GET", path)


def test_unreachable_server() -> None:
    with Server(answer()) as server:
        url = server.url
    with Toy(base_url=url, max_retries=0) as toy, pytest.raises(ConnectionFailed) as caught:
        toy.tenants.list()
    assert not caught.value.sent
    assert caught.value.request is not None
    assert caught.value.request.operation == "tenants.list"


def test_debug_log_shows_no_secrets(caplog: pytest.LogCaptureFixture) -> None:
    with (
        caplog.at_level(logging.DEBUG, "toy"),
        Server(answer(200, {"tenants": []}, Set_Cookie="s=sessionsecret")) as server,
        Toy(base_url=server.url) as toy,
    ):
        toy.tenants.list(extra_query={"api_key": "k123456"}, extra_headers={"Cookie": "c=hidden"})
    lines = [record.getMessage() for record in caplog.records if record.name == "toy"]
    assert len(lines) == 2
    assert "GET" in lines[0]
    assert "200" in lines[1]
    for secret in ("Jm66", "sessionsecret", "k123456", "hidden"):
        assert all(secret not in line for line in lines)


def test_nothing_is_logged_above_debug_on_the_plain_path(caplog: pytest.LogCaptureFixture) -> None:
    with (
        caplog.at_level(logging.INFO),
        Server(answer(200, {"tenants": []})) as server,
        Toy(base_url=server.url) as toy,
    ):
        toy.tenants.list()
    assert caplog.records == []


def test_repr_shows_where_and_no_credentials() -> None:
    with Toy(host="api.example") as toy:
        assert repr(toy) == "Toy(base_url='https://api.example')"


def test_head_and_empty_answers() -> None:
    ping: Operation[None] = Operation("ping", "DELETE", "/ping", returns=None)
    with Server(answer(204, content_type=None)) as server, Toy(base_url=server.url) as toy:
        assert toy.make(ping) is None


def test_importing_the_client_does_not_import_httpx2() -> None:
    code = "import clientsmith.runtime.client, clientsmith.runtime.errors, sys; print('httpx2' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        timeout=20,
        check=True,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
    )
    assert done.stdout.strip() == "False"


@pytest.mark.parametrize("kind", [Toy, AsyncToy])
def test_clients_are_not_pickled(kind: type[Toy] | type[AsyncToy]) -> None:
    client = kind(base_url="http://127.0.0.1:1", key="hidden")
    with pytest.raises(TypeError, match="make one in each process") as caught:
        pickle.dumps(client)
    assert "hidden" not in str(caught.value)


def test_clients_share_the_authorities_and_wait_for_a_request_to_load_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    loaded: list[object] = []
    load = httpx2.create_ssl_context

    def counted() -> ssl.SSLContext:
        loaded.append(1)
        return load()

    _authorities.cache_clear()
    monkeypatch.setattr(httpx2, "create_ssl_context", counted)
    clients = [Toy(base_url="https://127.0.0.1:1", verify=True, max_retries=0) for _ in range(3)]
    assert not loaded
    for client in clients:
        with client, pytest.raises(ConnectionFailed):
            client.request("GET", "/")
    assert len(loaded) == 1
