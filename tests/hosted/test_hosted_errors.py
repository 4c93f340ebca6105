"""Every row of the error table as its own exception, and what remains when no row fits."""

import pickle
import subprocess
import sys
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeAlias

import pytest
from onlyoffice_hosted import errors

from servers.faults import Canned, WrongType, refused
from servers.hosted import HostedServer, Rules
from servers.http1 import Reply, html_reply, json_reply

from .driver import KEY, SECRET, AnyHosted, Clock, Driver, SyncDriver

Call: TypeAlias = Callable[[AnyHosted], object | Coroutine[Any, Any, object]]


PLAIN = Rules()


@dataclass(frozen=True)
class Row:
    """A failure as the server brings it about, and what the caller sees of it."""

    error: type[errors.StatusError]
    base: type[errors.StatusError]
    status: int
    code: str
    message: str
    call: Call
    rules: Rules = PLAIN
    fault: Canned | None = None
    taken: tuple[str, ...] = ()
    """Names of portals that exist already."""


def register(
    first_name: str = "Ada",
    last_name: str = "Lovelace",
    email: str = "ada@example.com",
    password: str | None = None,
    recaptcha_response: str | None = None,
) -> Call:
    """Register a portal for Ada, with something else in place of what is right."""
    return lambda hosted: hosted.portals.register(
        portal_name="analytical",
        first_name=first_name,
        last_name=last_name,
        email=email,
        password=password,
        recaptcha_response=recaptcha_response,
    )


def check(name: str) -> Call:
    """Ask whether a name is free."""
    return lambda hosted: hosted.portals.validate_name(portal_name=name)


ROWS = (
    Row(
        errors.PortalNameEmpty,
        errors.BadRequest,
        400,
        "portalNameEmpty",
        "PortalName is required",
        lambda hosted: hosted.portals.delete(),
    ),
    Row(
        errors.TooShort,
        errors.BadRequest,
        400,
        "tooShortError",
        "Portal name is too short",
        check("short"),
    ),
    Row(
        errors.PortalNameIncorrect,
        errors.BadRequest,
        400,
        "portalNameIncorrect",
        "Unallowable symbols in portalName",
        check("under_score"),
    ),
    Row(
        errors.PortalNameNotFound,
        errors.BadRequest,
        400,
        "portalNameNotFound",
        "Portal not found",
        lambda hosted: hosted.tariffs.get(tenant_id=7),
    ),
    Row(
        errors.PortalNameExist,
        errors.BadRequest,
        400,
        "portalNameExist",
        "Portal already exists",
        register(),
        taken=("analytical",),
    ),
    Row(
        errors.PortalsCountTooMuch,
        errors.BadRequest,
        400,
        "portalsCountTooMuch",
        "Too much portals registered already",
        register(),
        rules=Rules(max_portals=1),
        taken=("difference",),
    ),
    Row(
        errors.TooMuchAttempts,
        errors.BadRequest,
        400,
        "tooMuchAttempts",
        "Too much attempts already",
        register(),
        rules=Rules(max_attempts=1),
        taken=("difference",),
    ),
    Row(
        errors.PassPolicyError,
        errors.BadRequest,
        400,
        "passPolicyError",
        "Password is incorrect",
        register(password="short"),
    ),
    Row(
        errors.RecaptchaInvalid,
        errors.BadRequest,
        400,
        "recaptchaInvalid",
        "Recaptcha is invalid",
        register(recaptcha_response="robot"),
        rules=Rules(recaptcha="human"),
    ),
    Row(
        errors.InvalidParams,
        errors.BadRequest,
        400,
        "params",
        "The field LastName must be a string with a maximum length of 255."
        "; The Email field is not a valid e-mail address.",
        register(last_name="L" * 256, email="nowhere"),
    ),
    Row(
        errors.NotAuthorized,
        errors.Forbidden,
        403,
        "authorization",
        "Unknown authorization scheme",
        lambda hosted: hosted.portals.list(extra_headers={"Authorization": "Bearer token"}),
    ),
    Row(
        errors.AuthorizationUndecodable,
        errors.ServerError,
        500,
        "authorization",
        "Authorization key cannot be decoded",
        lambda hosted: hosted.portals.list(
            extra_headers={"Authorization": f"ASC {KEY}:20260102030405:%%%"}
        ),
    ),
    Row(
        errors.RegisterNewTenantError,
        errors.ServerError,
        500,
        "registerNewTenantError",
        "The disk is full",
        register(),
        rules=Rules(storage_failure="The disk is full"),
    ),
    Row(
        errors.InternalError,
        errors.ServerError,
        500,
        "error",
        "The disk is full",
        lambda hosted: hosted.portals.list(),
        rules=Rules(storage_failure="The disk is full"),
    ),
    Row(
        errors.OwnerNameInvalid,
        errors.BadRequest,
        400,
        "error",
        "name is required",
        register(first_name=" ", last_name=""),
    ),
    Row(
        errors.PortalNameCheckFailed,
        errors.BadRequest,
        400,
        "error",
        "The cache does not answer",
        check("analytical"),
        fault=Canned(json_reply(400, {"error": "error", "message": "The cache does not answer"})),
    ),
    Row(
        errors.ServerEditionOnly,
        errors.Forbidden,
        403,
        "error",
        "Method for server edition only.",
        lambda hosted: hosted.portals.list(),
        rules=Rules(server_edition=False),
    ),
)


def fail(row: Row, driver: Driver, server: HostedServer) -> errors.StatusError:
    """Bring a failure about and give what the caller catches."""
    server.rules = row.rules
    hosted = driver.connect(server)
    for name in row.taken:
        driver.register(hosted, name)
    if row.fault is not None:
        server.faults.append(row.fault)
    server.forget_requests()
    with pytest.raises(errors.HostedError) as caught:
        driver.wait(row.call(hosted))
    assert isinstance(caught.value, errors.StatusError)
    return caught.value


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row.error.__name__)
def test_each_row_is_a_class_of_its_own(driver: Driver, server: HostedServer, row: Row) -> None:
    error = fail(row, driver, server)
    assert type(error) is row.error
    assert type(error).__mro__[1:3] == (row.base, errors.StatusError)
    assert (error.status_code, error.code, error.message) == (row.status, row.code, row.message)
    assert error.retry_after is None
    assert error.body["error"] == row.code
    # No row of this API is worth another try.
    assert error.retries_taken == 0
    assert len(server.requests) == 1


def test_the_rows_are_all_there_are() -> None:
    classes = [row.error for row in ROWS]
    assert len(set(classes)) == 17
    assert set(classes) == {row.error for row in errors.TABLE.rows}


def test_an_exception_says_which_call_failed_and_why(driver: Driver, hosted: AnyHosted) -> None:
    with pytest.raises(errors.PortalNameNotFound) as caught:
        driver.wait(hosted.portals.delete(portal_name="nowhere"))
    error = caught.value
    assert str(error) == "portals.delete: 400 portalNameNotFound: Portal not found"
    assert error.request is not None
    assert (error.request.operation, error.request.method) == ("portals.delete", "DELETE")
    assert error.request.url.endswith("/api/portal/remove?portalName=nowhere")
    assert error.headers["content-type"] == "application/json; charset=utf-8"
    assert error.body == {"error": "portalNameNotFound", "message": "Portal not found"}


def test_a_taken_name_comes_with_its_variants(driver: Driver, hosted: AnyHosted) -> None:
    for name in ("analytical", "analytical7", "difference"):
        driver.register(hosted, name)
    with pytest.raises(errors.PortalNameExist) as caught:
        driver.wait(hosted.portals.validate_name(portal_name="Analytical7"))
    assert caught.value.variants == ["analytical", "analytical7"]


@pytest.mark.parametrize("extra", [{}, {"variants": None}, {"variants": {"a": 1}}])
def test_variants_of_another_shape_are_none(
    driver: Driver, hosted: AnyHosted, server: HostedServer, extra: dict[str, object]
) -> None:
    body = {"error": "portalNameExist", "message": "Portal already exists", **extra}
    server.faults.append(Canned(json_reply(400, body)))
    with pytest.raises(errors.PortalNameExist) as caught:
        driver.wait(hosted.portals.validate_name(portal_name="analytical"))
    assert caught.value.variants is None


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"key": "stranger"}, "Authorization key is wrong"),
        ({"secret": "guess-of-a-stranger"}, "Authorization key is wrong"),
        ({"key": "a:b"}, "Authorization key is malformed"),
    ],
)
def test_wrong_credentials_are_not_authorized(
    driver: Driver, server: HostedServer, settings: dict[str, str], message: str
) -> None:
    credentials = {"key": KEY, "secret": SECRET} | settings
    hosted = driver.connect(server, key=credentials["key"], secret=credentials["secret"])
    with pytest.raises(errors.NotAuthorized) as caught:
        driver.wait(hosted.portals.list())
    assert caught.value.message == message


@pytest.mark.parametrize("minutes", [-6, 6])
def test_a_wrong_clock_is_not_authorized(
    driver: Driver, server: HostedServer, minutes: int
) -> None:
    behind = Clock()
    behind.advance(minutes=minutes)
    hosted = driver.connect(server, clock=behind)
    with pytest.raises(errors.NotAuthorized, match="time is out"):
        driver.wait(hosted.portals.list())


def test_another_text_of_the_same_row(driver: Driver, hosted: AnyHosted) -> None:
    with pytest.raises(errors.OwnerNameInvalid, match="name is incorrect"):
        driver.wait(register(first_name="R2", last_name="D2")(hosted))


@pytest.mark.parametrize(
    ("status", "error"),
    [
        (400, errors.BadRequest),
        (401, errors.Unauthorized),
        (402, errors.PaymentRequired),
        (403, errors.Forbidden),
        (404, errors.NotFound),
        (409, errors.Conflict),
        (418, errors.StatusError),
        (422, errors.UnprocessableContent),
        (429, errors.TooManyRequests),
        (500, errors.ServerError),
        (599, errors.ServerError),
    ],
)
def test_an_unknown_code_is_the_class_of_its_status(
    driver: Driver, server: HostedServer, status: int, error: type[errors.StatusError]
) -> None:
    body = {"error": "unheardOf", "message": "Something new"}
    server.faults.append(Canned(json_reply(status, body)))
    with pytest.raises(errors.StatusError) as caught:
        driver.wait(driver.connect(server, max_retries=0).portals.list())
    assert type(caught.value) is error
    assert (caught.value.status_code, caught.value.code) == (status, "unheardOf")
    assert caught.value.message == "Something new"


@pytest.mark.parametrize(
    ("body", "code"),
    [
        (b'{"error": 17, "message": "no text"}', 17),
        (b'{"error": {"code": "portalNameEmpty"}}', None),
        (b'{"error": null}', None),
        (b"[]", None),
        (b'"portalNameEmpty"', None),
        (b"{", None),
        (b"", None),
        (b"\xff\xfe\x00", None),
        (b"[" * 10_000, None),
    ],
)
def test_a_body_of_any_form_is_survived(
    driver: Driver, hosted: AnyHosted, server: HostedServer, body: bytes, code: object
) -> None:
    headers = (("Content-Type", "application/json"),)
    server.faults.append(Canned(Reply(400, headers, body)))
    with pytest.raises(errors.BadRequest) as caught:
        driver.wait(hosted.portals.delete(tenant_id=1))
    assert type(caught.value) is errors.BadRequest
    assert caught.value.code == code
    assert caught.value.message


def test_a_page_of_a_proxy_is_told_by_its_title(
    driver: Driver, hosted: AnyHosted, server: HostedServer
) -> None:
    server.faults.append(Canned(html_reply(500)))
    with pytest.raises(errors.ServerError) as caught:
        driver.wait(hosted.portals.list())
    assert caught.value.message == "500 Internal Server Error"
    assert caught.value.body.startswith("<!DOCTYPE html>")


def test_problem_details_are_told_by_their_title(driver: Driver, hosted: AnyHosted) -> None:
    # The framework refuses what is no JSON before the application sees it.
    with pytest.raises(errors.StatusError, match="Unsupported Media Type") as caught:
        driver.wait(
            hosted.portals.validate_name(
                portal_name="analytical", extra_headers={"Content-Type": "text/plain"}
            )
        )
    assert caught.value.status_code == 415


def test_a_long_message_and_body_are_cut(
    driver: Driver, hosted: AnyHosted, server: HostedServer
) -> None:
    body = {"error": "params", "message": ["m" * 1000] * 100}
    server.faults.append(Canned(json_reply(400, body)))
    with pytest.raises(errors.InvalidParams) as caught:
        driver.wait(hosted.portals.delete(tenant_id=1))
    assert len(str(caught.value)) < 400
    assert len(caught.value.content) <= 64 * 1024


def test_an_unreachable_server_is_of_the_same_family(driver: Driver) -> None:
    with HostedServer(KEY, SECRET) as gone:
        hosted = driver.connect(gone, max_retries=0)
    with pytest.raises(errors.HostedError) as caught:
        driver.wait(hosted.portals.ping())
    assert isinstance(caught.value, errors.ConnectionFailed)
    assert not caught.value.sent


def test_wrong_settings_are_of_the_same_family(driver: Driver) -> None:
    with pytest.raises(errors.HostedError):
        driver.client(base_url="ftp://127.0.0.1")


def test_every_exception_survives_the_way_through_another_process(server: HostedServer) -> None:
    driver = SyncDriver(Clock())
    seen: list[errors.HostedError] = []
    for row in ROWS:
        with HostedServer(KEY, SECRET, clock=Clock()) as fresh:
            seen.append(fail(row, driver, fresh))
    quick = driver.connect(server, max_retries=0)
    server.faults.extend((refused(429, "7"), WrongType(path="/api/portal/test")))
    nowhere = driver.client(base_url="http://127.0.0.1:1", key=None, max_retries=0)
    others: dict[type[errors.HostedError], Callable[[], object]] = {
        errors.TooManyRequests: lambda: quick.portals.ping(),
        errors.RequestTimeout: lambda: quick.portals.ping(deadline=1e-9),
        errors.ConfigurationError: lambda: nowhere.portals.list(),
        errors.ConnectionFailed: lambda: nowhere.portals.ping(),
        errors.NotFound: lambda: quick.request("GET", "/api/unknown"),
        errors.DecodingError: lambda: quick.portals.ping(),
    }
    for kind, call in others.items():
        with pytest.raises(kind) as caught:
            call()
        seen.append(caught.value)
    driver.end()
    program = (
        "import pickle, sys; sys.path.insert(0, sys.argv[1]);"
        "errors = pickle.load(sys.stdin.buffer);"
        "pickle.dump([(error, str(error)) for error in errors], sys.stdout.buffer)"
    )
    package = Path(errors.__file__).parents[1]
    done = subprocess.run(
        [sys.executable, "-c", program, str(package)],
        input=pickle.dumps(seen),
        capture_output=True,
        timeout=20,
        check=True,
    )
    back: list[tuple[errors.HostedError, str]] = pickle.loads(done.stdout)
    assert [type(error) for error, _ in back] == [type(error) for error in seen]
    for before, (after, shown) in zip(seen, back, strict=True):
        assert shown == str(before) == str(after)
        assert vars(after) == vars(before)
        assert after.args == before.args
    (taken,) = (error for error, _ in back if isinstance(error, errors.PortalNameExist))
    assert taken.variants == ["analytical"]
