"""Authorization: checked by the server's own reading of the scheme, and by a hash made by hand."""

import logging
import pickle

import pytest
from onlyoffice_hosted import errors

from servers.calling import sign
from servers.faults import Canned, DropAfterReading, TruncatedJson, empty, redirect, refused
from servers.hosted import HostedServer, Rules
from servers.http1 import Reply, Request, json_reply

from .driver import ADA, KEY, SECRET, AnyHosted, Clock, Driver


def everything_of(request: Request) -> bytes:
    """All that a server can know of a request, as one text."""
    headers = "\n".join(f"{name}: {value}" for name, value in request.headers)
    return f"{request.target}\n{headers}\n".encode() + request.body


def test_the_worked_example(driver: Driver, clock: Clock) -> None:
    with HostedServer("partner", "secret", clock=clock) as server:
        hosted = driver.connect(server, key="partner", secret="secret")
        driver.wait(hosted.portals.list())
    assert server.requests[0].header("authorization") == (
        "ASC partner:20260102030405:Jm66-Didt4KdYHEuyn0aEp8kYeY1"
    )


@pytest.mark.parametrize(
    ("key", "secret"),
    [("p", "s"), ("a key", "s" * 200), ("partner", "\u0443\u0445\u043e\u0434"), ("partner", "a:b")],
)
def test_any_credentials_give_the_hash_of_the_independent_reading(
    driver: Driver, clock: Clock, key: str, secret: str
) -> None:
    # RFC 2104 hashes keys longer than a block first, which the reading by hand leaves out.
    comparable = len(secret) <= 64
    with HostedServer(key, secret, clock=clock) as server:
        hosted = driver.connect(server, key=key, secret=secret)
        assert driver.wait(hosted.portals.list()) == []
    if comparable:
        assert server.requests[0].header("authorization") == sign(key, secret, clock.now)


def test_the_time_is_the_clocks_and_in_utc(
    driver: Driver, hosted: AnyHosted, server: HostedServer, clock: Clock
) -> None:
    driver.wait(hosted.portals.list())
    clock.advance(hours=30)
    driver.wait(hosted.portals.list())
    stamps = [(request.header("authorization") or "").split(":")[1] for request in server.requests]
    assert stamps == ["20260102030405", "20260103090405"]


def test_without_a_clock_the_present_is_signed(driver: Driver) -> None:
    with HostedServer(KEY, SECRET) as server:
        hosted = driver.client(base_url=server.url, key=KEY, secret=SECRET)
        driver.wait(hosted.portals.list())


def test_a_retry_signs_anew(driver: Driver, server: HostedServer, clock: Clock) -> None:
    asked: list[str] = []

    def key() -> str:
        # Called before each try, so time goes on between the two.
        clock.advance(seconds=1)
        asked.append(KEY)
        return KEY

    server.faults.append(refused(503, "0"))
    driver.wait(driver.connect(server, key=key).portals.list())
    first, second = (request.header("authorization") for request in server.requests)
    assert first == sign(KEY, SECRET, Clock().now.replace(second=6))
    assert second == sign(KEY, SECRET, Clock().now.replace(second=7))
    assert len(asked) == 2


def test_anonymous_operations_send_no_authorization(
    driver: Driver, hosted: AnyHosted, server: HostedServer
) -> None:
    driver.wait(hosted.portals.ping())
    driver.wait(hosted.portals.validate_name(portal_name="analytical"))
    driver.wait(hosted.tariffs.ping())
    driver.wait(hosted.tariffs.list())
    assert [request.header("authorization") for request in server.requests] == [None] * 4
    assert all(KEY.encode() not in everything_of(request) for request in server.requests)


def test_credentials_come_from_the_environment(
    driver: Driver, server: HostedServer, clock: Clock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ONLYOFFICE_HOSTED_KEY", KEY)
    monkeypatch.setenv("ONLYOFFICE_HOSTED_SECRET", SECRET)
    hosted = driver.client(base_url=server.url, clock=clock)
    # They are read when the client is made.
    monkeypatch.setenv("ONLYOFFICE_HOSTED_SECRET", "changed")
    assert driver.wait(hosted.portals.list()) == []


def test_arguments_win_over_the_environment(
    driver: Driver, server: HostedServer, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("ONLYOFFICE_HOSTED_KEY", "stranger")
    monkeypatch.setenv("ONLYOFFICE_HOSTED_SECRET", "guess")
    assert driver.wait(driver.connect(server).portals.list()) == []


@pytest.mark.parametrize(
    ("key", "secret", "named", "silent"),
    [
        (None, None, ("key=", "ONLYOFFICE_HOSTED_KEY", "secret=", "ONLYOFFICE_HOSTED_SECRET"), ()),
        (KEY, None, ("secret=", "ONLYOFFICE_HOSTED_SECRET"), ("key=", "ONLYOFFICE_HOSTED_KEY")),
        (None, SECRET, ("key=", "ONLYOFFICE_HOSTED_KEY"), ("secret=",)),
        ("", "", ("key=", "secret="), ()),
    ],
)
def test_missing_credentials_are_named_by_the_operations_that_need_them(
    driver: Driver,
    server: HostedServer,
    key: str | None,
    secret: str | None,
    named: tuple[str, ...],
    silent: tuple[str, ...],
) -> None:
    hosted = driver.connect(server, key=key, secret=secret)
    assert driver.wait(hosted.portals.ping()).value
    with pytest.raises(errors.ConfigurationError) as caught:
        driver.wait(hosted.portals.list())
    assert all(text in str(caught.value) for text in named)
    assert not any(text in str(caught.value) for text in silent)
    assert len(server.requests) == 1


@pytest.mark.parametrize("name", ["key", "secret"])
def test_a_line_break_in_a_credential_is_refused_unseen(
    driver: Driver, server: HostedServer, name: str
) -> None:
    credentials = {"key": KEY, "secret": SECRET, name: "split\r\nX-Injected: yes"}
    hosted = driver.connect(server, key=credentials["key"], secret=credentials["secret"])
    with pytest.raises(errors.ConfigurationError, match=name) as caught:
        driver.wait(hosted.portals.list())
    assert "Injected" not in str(caught.value)
    assert server.requests == ()


def test_plain_http_to_another_machine_is_refused_before_anything_is_sent(driver: Driver) -> None:
    # TEST-NET-1 (RFC 5737): a connection there would fail late or never, and with another class.
    hosted = driver.client(base_url="http://192.0.2.1", key=KEY, secret=SECRET, timeout=0.2)
    with pytest.raises(errors.ConfigurationError, match="allow_http"):
        driver.wait(hosted.portals.list())


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost"])
def test_plain_http_to_this_machine_is_fine(
    driver: Driver, server: HostedServer, host: str
) -> None:
    hosted = driver.connect(server, base_url=f"http://{host}:{server.port}")
    assert driver.wait(hosted.portals.list()) == []


def test_newer_servers_are_served_with_their_form_of_the_hash(
    driver: Driver, server: HostedServer
) -> None:
    server.rules = Rules(hash_form="base64")
    newer = driver.connect(server, key=KEY, secret=SECRET, auth="asc_base64")
    assert driver.wait(newer.portals.list()) == []
    server.rules = Rules()
    with pytest.raises(errors.HostedError):
        driver.wait(newer.portals.list())


def test_the_newer_hash_form_is_told_apart_by_the_server_only(
    driver: Driver, hosted: AnyHosted, server: HostedServer
) -> None:
    server.rules = Rules(hash_form="base64")
    with pytest.raises(errors.NotAuthorized):
        driver.wait(hosted.portals.list())


def careless(authorization: str) -> tuple[Canned, ...]:
    """Answers of a server that shows the caller's credentials in every place it can."""
    shown = f"wrong {authorization} and {SECRET}"
    headers = (("X-Debug", shown), ("Location", f"http://127.0.0.1/?hint={SECRET}"))
    return (
        Canned(json_reply(400, {"error": "params", "message": [shown], "hint": SECRET})),
        Canned(json_reply(403, {"error": "authorization", "message": shown})),
        Canned(json_reply(200, {"tenants": shown})),
        Canned(Reply(500, headers, f"<title>{shown}</title>".encode())),
        Canned(Reply(307, headers, shown.encode())),
    )


def test_the_secret_is_not_sent_and_not_logged(
    driver: Driver, hosted: AnyHosted, server: HostedServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    server.faults.append(refused(503, "0", path="/api/portal/get"))
    driver.register(hosted, "analytical")
    driver.wait(hosted.portals.list())
    digest = (server.requests[-1].header("authorization") or "").rpartition(":")[2]
    assert any(record.name == "onlyoffice_hosted" for record in caplog.records)
    for record in caplog.records:
        # The HTTP library's own lines too; arguments, because structured loggers show them.
        line = f"{record.getMessage()} {record.args!r}"
        assert SECRET not in line
        assert digest not in line
    assert len(server.requests) == 3
    assert all(SECRET.encode() not in everything_of(request) for request in server.requests)


def test_the_secret_is_in_no_failure_even_if_the_server_shows_it(
    driver: Driver, server: HostedServer, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG, "onlyoffice_hosted")
    hosted = driver.connect(server, max_retries=0)
    authorization = sign(KEY, SECRET, clock.now)
    server.faults.extend(
        (
            *careless(authorization),
            DropAfterReading(),
            TruncatedJson(),
            empty(),
            redirect("http://127.0.0.1:1/"),
        )
    )
    shown = [repr(hosted), repr(hosted.portals), repr(hosted.with_options())]
    while len(server.faults):
        with pytest.raises(errors.HostedError) as caught:
            driver.wait(hosted.portals.list())
        failure = caught.value
        shown += [str(failure), repr(failure), repr(vars(failure))]
        shown += [repr(failure.__cause__), repr(failure.__context__)]
        shown.append(pickle.dumps(failure).decode("latin-1"))
    shown += [
        record.getMessage() for record in caplog.records if record.name == "onlyoffice_hosted"
    ]
    digest = authorization.rpartition(":")[2]
    assert {request.header("authorization") for request in server.requests} == {authorization}
    for text in shown:
        assert SECRET not in text
        assert digest not in text


def test_the_owners_password_is_not_shown_even_if_the_server_shows_it(
    driver: Driver, hosted: AnyHosted, server: HostedServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    password = "correct horse battery"
    message = f"The value '{password}' is not valid for Password."
    server.faults.append(Canned(json_reply(400, {"error": "params", "message": [message]})))
    with pytest.raises(errors.InvalidParams) as caught:
        driver.wait(hosted.portals.register(portal_name="analytical", **ADA, password=password))
    assert caught.value.message == "The value '***' is not valid for Password."
    for text in (str(caught.value), repr(vars(caught.value)), caplog.text):
        assert password not in text


def test_the_link_that_signs_in_is_not_shown(
    driver: Driver, hosted: AnyHosted, server: HostedServer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    registered = driver.register(hosted, "analytical")
    assert "confirm.aspx" in registered.reference
    assert "confirm.aspx" not in repr(registered)
    link = "http://x.example/confirm.aspx?key=k123"
    body = {"reference": link, "tenant": {"tenantId": None}, "referenceWelcome": link}
    server.faults.append(Canned(json_reply(200, body)))
    with pytest.raises(errors.DecodingError) as caught:
        driver.register(hosted, "difference")
    for text in (str(caught.value), repr(vars(caught.value)), caplog.text):
        assert "confirm.aspx" not in text
