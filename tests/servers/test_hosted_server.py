"""The Hosted Solution server checked with the standard library's client and a signature made by hand."""

import base64
import http.client
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from .calling import ADA, KEY, NOW, SECONDS, SECRET, Caller, mac, sign
from .hosted import HostedServer, Rules
from .http1 import Limits


class Clock:
    """A clock that stands still until a test moves it."""

    def __init__(self) -> None:
        self.now = NOW + timedelta(microseconds=123456)

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def server(clock: Clock) -> Iterator[HostedServer]:
    with HostedServer(KEY, SECRET, clock=clock) as server:
        yield server


@pytest.fixture
def caller(server: HostedServer) -> Iterator[Caller]:
    with Caller(server.port) as caller:
        yield caller


def register(caller: Caller, **members: Any) -> Any:
    answer = caller.send("POST", "/api/portal/register", ADA | members)
    assert answer.status == 200, answer.body
    return answer.json()


def refusal(caller: Caller, method: str, target: str, body: object = None) -> tuple[int, str]:
    answer = caller.send(method, target, body)
    return answer.status, answer.json()["error"]


# Signatures


def test_the_worked_example_is_let_in(caller: Caller) -> None:
    token = "ASC partner:20260102030405:Jm66-Didt4KdYHEuyn0aEp8kYeY1"
    assert sign() == token
    assert caller.send("GET", "/api/portal/get", authorization=token).json() == {"tenants": []}


@pytest.mark.parametrize(
    ("header", "status", "message"),
    [
        (None, 403, "missing"),
        ("Bearer abc", 403, "scheme"),
        ("ASC partner", 403, "malformed"),
        ("ASC partner:20260102030405:", 403, "malformed"),
        (sign(at=NOW - timedelta(minutes=6)), 403, "time is out"),
        (sign(at=NOW + timedelta(minutes=6)), 403, "time is out"),
        (sign(key="other"), 403, "wrong"),
        (sign(secret="other"), 403, "wrong"),
        ("ASC partner:20260102030405:Jm66-Didt4KdYHEuyn0aEp8kYeY", 500, "decoded"),
        ("ASC partner:20260102030405:****1", 500, "decoded"),
        ("ASC partner:20261302030405:Jm66-Didt4KdYHEuyn0aEp8kYeY1", 500, "time"),
    ],
)
def test_a_bad_signature_is_refused(
    caller: Caller, header: str | None, status: int, message: str
) -> None:
    answer = caller.send("GET", "/api/portal/get", authorization=header)
    assert (answer.status, answer.json()["error"]) == (status, "authorization")
    assert message in answer.json()["message"]


@pytest.mark.parametrize("url_safe", [True, False])
def test_the_newer_server_wants_plain_base64(
    server: HostedServer, caller: Caller, url_safe: bool
) -> None:
    server.rules = Rules(hash_form="base64")
    digest = mac(SECRET, f"20260102030405\n{KEY}")
    plain = base64.b64encode(digest).decode()
    written = plain.replace("+", "-").replace("/", "_").rstrip("=") if url_safe else plain
    header = f"ASC {KEY}:20260102030405:{written}"
    assert caller.send("GET", "/api/portal/get", authorization=header).status == 200
    assert caller.send("GET", "/api/portal/get").status == 403


# Portals


def test_register_answers_with_the_portal(caller: Caller, server: HostedServer) -> None:
    made = register(caller, portalName="Analytical", region="eu", industry=3, language="en")
    assert made["reference"].startswith("http://analytical.example.com/confirm.aspx?")
    assert made["reference"].endswith("&first=true")
    assert "referenceWelcome" not in made
    tenant = made["tenant"]
    assert len(tenant.pop("ownerId")) == 36
    assert tenant == {
        "created": "2026-01-02T03:04:05",
        "domain": "analytical.example.com",
        "hostedRegion": "eu",
        "industry": 3,
        "language": "en",
        "name": "Cloud Office Applications",
        "portalName": "analytical",
        "status": "Active",
        "tenantId": 1,
        "timeZoneName": "UTC",
        "quota": -1,
        "usedSize": 0,
    }
    second = register(caller, portalName="second1", password="long enough", skipWelcome=True)
    assert second["tenant"]["created"] == "2026-01-02T03:04:05.1234567"
    assert "sendcongratulations" in second["referenceWelcome"]
    assert [portal.name for portal in server.portals] == ["analytical", "second1"]


def test_list_gives_active_portals_by_id(caller: Caller, server: HostedServer) -> None:
    for name, email in (("portal-c", "c@x.y"), ("portal-b", "b@x.y"), ("portal-a", "b@x.y")):
        register(caller, portalName=name, email=email)
    server.change_portal("portal-a", lambda portal: replace(portal, used_size=1 << 40))

    def names(query: str) -> list[str]:
        tenants = caller.send("GET", f"/api/portal/get{query}").json()["tenants"]
        return [tenant["portalName"] for tenant in tenants]

    assert names("") == ["portal-c", "portal-b", "portal-a"]
    assert names("?email=B%40x.y&tenantId=1&portalName=portal-b") == names("")
    assert names("?email=nobody@x.y") == []
    caller.send("PUT", "/api/portal/status", {"tenantId": 2, "status": 1})
    assert names("?email=b@x.y") == ["portal-a"]
    found = caller.send("GET", "/api/portal/get?tenantId=3&statistics=true").json()["tenants"]
    assert found[0]["usedSize"] == 1 << 40
    assert found[0]["owner"] == {
        "id": found[0]["ownerId"],
        "email": "b@x.y",
        "displayName": "Ada Lovelace",
    }


def test_remove_frees_the_name(caller: Caller) -> None:
    register(caller)
    assert caller.send("DELETE", "/api/portal/remove?tenantId=1").json()["tenant"]["tenantId"] == 1
    gone = "/api/portal/remove?portalName=analytical"
    assert refusal(caller, "DELETE", gone) == (400, "portalNameNotFound")
    assert register(caller)["tenant"]["tenantId"] == 2


def test_status_is_a_number_in_the_body(caller: Caller) -> None:
    register(caller)

    def change(status: object) -> Any:
        body = {"portalName": "analytical", "status": status}
        return caller.send("PUT", "/api/portal/status?status=Active", body)

    assert change(1).json()["tenant"]["status"] == "Suspended"
    assert change(0).json()["tenant"]["status"] == "Active"
    assert change("1").json()["error"] == "params"


@pytest.mark.parametrize(("status", "shown"), [("1", "Suspended"), ("Active", "Active")])
def test_the_documented_status_is_in_the_query(
    server: HostedServer, caller: Caller, status: str, shown: str
) -> None:
    server.rules = Rules(dialect="documented")
    register(caller)
    body = {"portalName": "analytical", "status": 7}
    answer = caller.send("PUT", f"/api/portal/status?status={status}", body)
    assert answer.json()["tenant"]["status"] == shown
    assert refusal(caller, "PUT", "/api/portal/status?status=Gone", body) == (400, "params")


def test_a_free_name_needs_no_signature(server: HostedServer, caller: Caller) -> None:
    target, body = "/api/portal/validateportalname", {"portalName": "freename"}
    ready = {"message": "portalNameReadyToRegister"}
    assert caller.send("POST", target, body, authorization=None).json() == ready
    answer = caller.send("POST", target, body, content_type="text/plain")
    assert (answer.status, answer.headers["Content-Type"]) == (415, "application/problem+json")
    server.rules = Rules(dialect="documented")
    assert caller.send("POST", f"{target}?portalName=freename", authorization=None).json() == ready


# Tariffs


def test_a_tariff_is_cut_to_mebibytes(caller: Caller) -> None:
    register(caller)
    fresh = caller.send("GET", "/api/tariff/get?portalName=analytical").json()["tariff"]
    assert (fresh["dueDate"], fresh["state"]) == ("9999-12-31T23:59:59.9999999", 0)
    body = {
        "portalName": "analytical",
        "activeUsers": 50,
        "dueDate": "2026-07-13",
        "features": "whitelabel",
        "maxFileSize": 104857600 + 1048575,
        "maxTotalSize": 1048575,
    }
    changed = caller.send("PUT", "/api/tariff/set", body).json()
    assert changed["tariff"] == {
        "countManager": 50,
        "dueDate": "2026-07-13T00:00:00",
        "features": "whitelabel",
        "maxFileSize": 104857600,
        "maxTotalSize": 0,
        "state": 1,
    }
    assert caller.send("GET", "/api/tariff/get?tenantId=1").json() == changed
    assert changed["tenant"]["quota"] == 0


@pytest.mark.parametrize(
    ("due", "shown", "state"),
    [
        ("2026-01-01T00:00:00", "2026-01-01T00:00:00", 2),
        ("2025-12-01T01:30:00.25+01:00", "2025-12-01T00:30:00.25", 3),
        ("9999-12-31T23:59:59.9999999", "9999-12-31T23:59:59.9999999", 1),
        ("0001-01-01T00:00:00", "9999-12-31T23:59:59.9999999", 1),
    ],
)
def test_the_due_date_decides_the_state(
    caller: Caller, server: HostedServer, due: str, shown: str, state: int
) -> None:
    server.rules = Rules(dialect="documented")
    register(caller)
    body = {"tenantId": 1, "dueDate": due, "activeUsers": 0}
    tariff = caller.send("PUT", "/api/tariff/set", body).json()["tariff"]
    assert (tariff["dueDate"], tariff["state"], tariff["activeUsers"]) == (shown, state, 10_000)


def test_the_catalogue_and_the_probes_are_public(caller: Caller) -> None:
    tariffs = caller.send("GET", "/api/tariff/all", authorization=None).json()["tariffs"]
    assert [tariff["countManager"] for tariff in tariffs] == [20, 50, 100]
    for part in ("portal", "tariff"):
        answer = caller.send("GET", f"/api/{part}/test", authorization=None).json()
        assert list(answer) == ["value"]


# Errors


@pytest.mark.parametrize(
    ("method", "target", "body", "code"),
    [
        ("DELETE", "/api/portal/remove", None, "portalNameEmpty"),
        ("PUT", "/api/tariff/set", {"portalName": " "}, "portalNameEmpty"),
        ("POST", "/api/portal/register", b"null", "portalNameEmpty"),
        ("POST", "/api/portal/register", ADA | {"portalName": None}, "portalNameEmpty"),
        ("POST", "/api/portal/register", ADA | {"portalName": "short"}, "tooShortError"),
        ("POST", "/api/portal/register", ADA | {"portalName": "x" * 101}, "tooShortError"),
        (
            "POST",
            "/api/portal/register",
            ADA | {"portalName": "under_score"},
            "portalNameIncorrect",
        ),
        ("GET", "/api/tariff/get?portalName=nothing", None, "portalNameNotFound"),
        ("POST", "/api/portal/register", ADA | {"password": "short"}, "passPolicyError"),
        ("POST", "/api/portal/register", b"{", "params"),
        ("DELETE", "/api/portal/remove?tenantId=x", None, "params"),
        ("GET", "/api/portal/get?statistics=maybe", None, "params"),
        ("PUT", "/api/tariff/set", {"tenantId": 1, "maxFileSize": 1.5}, "params"),
        ("PUT", "/api/tariff/set", {"tenantId": 1, "dueDate": "13.07.2016"}, "params"),
    ],
)
def test_a_bad_parameter_is_refused(
    caller: Caller, method: str, target: str, body: object, code: str
) -> None:
    assert refusal(caller, method, target, body) == (400, code)


def test_parameter_errors_come_as_a_list(caller: Caller) -> None:
    body = {"portalName": "analytical", "email": "nowhere", "industry": "3", "lastName": "L" * 256}
    answer = caller.send("POST", "/api/portal/register", body)
    assert answer.status == 400
    assert answer.json() == {
        "error": "params",
        "message": [
            "The FirstName field is required.",
            "The field LastName must be a string with a maximum length of 255.",
            "The Email field is not a valid e-mail address.",
            "The value '3' is not valid for Industry.",
        ],
    }


@pytest.mark.parametrize(("name", "text"), [(" ", "name is required"), ("R2", "name is incorrect")])
def test_a_person_needs_a_name(caller: Caller, name: str, text: str) -> None:
    body = ADA | {"firstName": name, "lastName": ""}
    answer = caller.send("POST", "/api/portal/register", body)
    assert (answer.status, answer.json()) == (400, {"error": "error", "message": text})


def test_a_taken_name_comes_with_names_like_it(caller: Caller) -> None:
    for name in ("analytical", "analytical7", "difference"):
        register(caller, portalName=name)
    answer = caller.send("POST", "/api/portal/validateportalname", {"portalName": "Analytical7"})
    assert answer.status == 400
    assert answer.json()["error"] == "portalNameExist"
    assert answer.json()["variants"] == ["analytical", "analytical7"]


def test_portals_are_limited(caller: Caller, server: HostedServer) -> None:
    server.rules = Rules(max_portals=1)
    register(caller)
    another = ADA | {"portalName": "difference"}
    assert refusal(caller, "POST", "/api/portal/register", another) == (400, "portalsCountTooMuch")
    caller.send("PUT", "/api/portal/status", {"portalName": "analytical", "status": 1})
    register(caller, portalName="difference")


def test_attempts_are_limited_until_a_quiet_time(
    caller: Caller, server: HostedServer, clock: Clock
) -> None:
    server.rules = Rules(max_attempts=1, tolerance=timedelta(days=1))
    register(caller)
    another = ADA | {"portalName": "difference"}
    assert refusal(caller, "POST", "/api/portal/register", another) == (400, "tooMuchAttempts")
    clock.now += timedelta(minutes=6)
    register(caller, portalName="difference")


def test_a_captcha_is_wanted_when_switched_on(caller: Caller, server: HostedServer) -> None:
    server.rules = Rules(recaptcha="human", app_keys=frozenset({"mobile"}))
    assert refusal(caller, "POST", "/api/portal/register", ADA) == (400, "recaptchaInvalid")
    register(caller, recaptchaResponse="human", recaptchaType=1)
    register(caller, portalName="difference", appKey="mobile")


def test_a_broken_database_fails_with_a_trace(caller: Caller, server: HostedServer) -> None:
    server.rules = Rules(storage_failure="disk full")
    for method, target, code in (
        ("POST", "/api/portal/register", "registerNewTenantError"),
        ("GET", "/api/portal/get", "error"),
    ):
        answer = caller.send(method, target, ADA if method == "POST" else None)
        assert answer.status == 500
        assert answer.json()["error"] == code
        assert answer.json()["message"] == "disk full"
        assert answer.json()["stacktrace"]


def test_the_cloud_does_not_list_portals(caller: Caller, server: HostedServer) -> None:
    server.rules = Rules(server_edition=False)
    answer = caller.send("GET", "/api/portal/get")
    assert answer.status == 403
    assert answer.json() == {"error": "error", "message": "Method for server edition only."}


def test_unknown_paths_and_methods(caller: Caller) -> None:
    lost = caller.send("GET", "/api/portal/nothing")
    assert (lost.status, lost.headers["Content-Type"]) == (404, "text/html; charset=utf-8")
    wrong = caller.send("POST", "/api/portal/remove", {})
    assert (wrong.status, wrong.headers["Allow"], wrong.body) == (405, "DELETE", b"")


# The record and the transport


def test_requests_are_recorded_in_order(server: HostedServer, caller: Caller) -> None:
    register(caller)
    caller.send("GET", "/api/portal/get?email=a%20b&email=")
    with Caller(server.port) as other:
        other.send("GET", "/api/tariff/test")
    first, second, third = server.requests
    assert first.json() == ADA
    assert first.header("authorization") == sign()
    assert (second.method, second.path) == ("GET", "/api/portal/get")
    assert second.query == (("email", "a b"), ("email", ""))
    assert [first.connection, second.connection, third.connection] == [1, 1, 2]
    server.forget_requests()
    assert server.requests == ()


def raw(server: HostedServer, data: bytes) -> int:
    """Send bytes as they are and give the status of the answer."""
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=SECONDS)
    try:
        connection.connect()
        connection.sock.sendall(data)
        with http.client.HTTPResponse(connection.sock) as response:
            response.begin()
            response.read()
            assert response.getheader("Connection") == "close"
            return response.status
    finally:
        connection.close()


@pytest.mark.parametrize(
    ("data", "status"),
    [
        (b"GET  / HTTP/1.1\r\n\r\n", 400),
        (b"GET / HTTP/2.0\r\n\r\n", 505),
        (b"GET / HTTP/1.1\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: a\r\n folded\r\n\r\n", 400),
        (b"GET / HTTP/1.1\r\nHost: a\r\nX: a\x00b\r\n\r\n", 400),
        (b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +1\r\n\r\nx", 400),
        (b"POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 999\r\n\r\n", 413),
        (b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n", 400),
        (b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n3e8\r\n", 413),
        (b"POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: gzip\r\n\r\n", 501),
        (b"GET / HTTP/1.1\r\nHost: a\r\nX: " + b"x" * 5000 + b"\r\n\r\n", 431),
        (b"GET / HTTP/1.1\r\nHost: a\r\nX: slow", 408),
        (b"GET /api/portal/test HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n", 200),
    ],
)
def test_broken_http_is_refused(data: bytes, status: int) -> None:
    limits = Limits(head_bytes=4096, body_bytes=100, request_seconds=0.2)
    with HostedServer(KEY, SECRET, limits=limits) as server:
        assert raw(server, data) == status


def test_a_chunked_request_is_read(server: HostedServer) -> None:
    connection = http.client.HTTPConnection("127.0.0.1", server.port, timeout=SECONDS)
    try:
        pieces = iter([b'{"portalName":', b'"freename"}'])
        headers = {"Content-Type": "application/json; charset=utf-8"}
        target = "/api/portal/validateportalname"
        connection.request("POST", target, pieces, headers, encode_chunked=True)
        with connection.getresponse() as response:
            assert (response.status, response.version) == (200, 11)
            response.read()
    finally:
        connection.close()
    assert server.requests[0].json() == {"portalName": "freename"}
