"""Servers that ask to come back later."""

import logging
from datetime import datetime, timedelta
from email.utils import format_datetime

import pytest
from onlyoffice_hosted import errors

from servers.faults import Canned, refused
from servers.hosted import HostedServer
from servers.http1 import json_reply

from .driver import ADA, NOW, AnyHosted, Clock, Driver


def http_date(moment: datetime) -> str:
    """Write a moment as HTTP does (RFC 9110 section 5.6.7)."""
    return format_datetime(moment.replace(microsecond=0), usegmt=True)


@pytest.mark.parametrize("status", [408, 429, 502, 503, 504])
def test_a_get_comes_back_when_the_server_was_busy(
    driver: Driver, hosted: AnyHosted, server: HostedServer, status: int
) -> None:
    server.faults.append(refused(status, "0"))
    response = driver.wait(hosted.portals.with_raw_response.list())
    assert response.parse() == []
    assert response.retries_taken == 1
    assert len(server.requests) == 2


@pytest.mark.parametrize("status", [400, 403, 404, 409, 500, 501])
def test_other_failures_are_final(
    driver: Driver, hosted: AnyHosted, server: HostedServer, status: int
) -> None:
    server.faults.append(refused(status, "0"))
    with pytest.raises(errors.StatusError) as caught:
        driver.wait(hosted.portals.list())
    assert caught.value.retries_taken == 0
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("status", "error"), [(429, errors.TooManyRequests), (503, errors.ServerError)]
)
def test_a_registration_does_not_come_back(
    driver: Driver,
    hosted: AnyHosted,
    server: HostedServer,
    status: int,
    error: type[errors.StatusError],
) -> None:
    server.faults.append(refused(status, "0"))
    with pytest.raises(error) as caught:
        driver.register(hosted, "analytical")
    assert type(caught.value) is error
    assert (caught.value.status_code, caught.value.retry_after) == (status, 0.0)
    assert len(server.requests) == 1
    server.faults.append(refused(status, "0"))
    driver.wait(hosted.portals.register(portal_name="analytical", **ADA, idempotency_key="once"))
    assert len(server.requests) == 3


def test_an_answer_that_fits_no_row_is_raised_after_the_last_try(
    driver: Driver, hosted: AnyHosted, server: HostedServer
) -> None:
    server.faults.extend([refused(503, "0")] * 3)
    with pytest.raises(errors.ServerError) as caught:
        driver.wait(hosted.portals.list())
    assert caught.value.retries_taken == 2
    assert len(server.requests) == 3


def test_too_many_attempts_are_not_made_worse(
    driver: Driver, hosted: AnyHosted, server: HostedServer
) -> None:
    body = {"error": "tooMuchAttempts", "message": "Too much attempts already"}
    server.faults.append(Canned(json_reply(400, body)))
    with pytest.raises(errors.TooMuchAttempts):
        driver.wait(
            hosted.portals.register(portal_name="analytical", **ADA, idempotency_key="once")
        )
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("0", "0.00"),
        # The clock stands at 05.90, so this is a tenth of a second away.
        (http_date(NOW + timedelta(seconds=1)), "0.10"),
        (http_date(NOW), "0.00"),
        (http_date(NOW - timedelta(days=1)), "0.00"),
        ("Friday, 02-Jan-26 03:04:06 GMT", "0.10"),
    ],
    ids=["seconds", "soon", "now", "past", "old_form"],
)
def test_the_server_says_how_long_to_wait(
    driver: Driver,
    hosted: AnyHosted,
    server: HostedServer,
    clock: Clock,
    caplog: pytest.LogCaptureFixture,
    text: str,
    shown: str,
) -> None:
    caplog.set_level(logging.INFO, "onlyoffice_hosted")
    clock.now = NOW.replace(microsecond=900000)
    server.faults.append(refused(503, text))
    assert driver.wait(hosted.portals.list()) == []
    (line,) = [record.getMessage() for record in caplog.records]
    assert line == f"portals.list: try 2 in {shown} s, because: 503"


@pytest.mark.parametrize("text", ["soon", "-1", "1.5", ""])
def test_a_wait_that_cannot_be_read_is_chosen_by_the_client(
    driver: Driver, hosted: AnyHosted, server: HostedServer, text: str
) -> None:
    server.faults.append(refused(503, text))
    assert driver.wait(hosted.portals.list()) == []
    assert len(server.requests) == 2


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("61", 61.0),
        (http_date(NOW + timedelta(hours=1)), 3599.876544),
        ("9" * 5000, float("9" * 300)),
    ],
    ids=["seconds", "date", "endless"],
)
def test_a_wait_that_is_too_long_is_the_callers(
    driver: Driver, hosted: AnyHosted, server: HostedServer, text: str, seconds: float
) -> None:
    server.faults.append(refused(429, text))
    with pytest.raises(errors.TooManyRequests) as caught:
        driver.wait(hosted.portals.list())
    assert caught.value.retry_after == pytest.approx(seconds)
    assert len(server.requests) == 1


def test_a_wait_beyond_the_deadline_is_not_begun(
    driver: Driver, hosted: AnyHosted, server: HostedServer
) -> None:
    server.faults.append(refused(503, "5"))
    with pytest.raises(errors.ServerError) as caught:
        driver.wait(hosted.portals.list(deadline=4.0))
    assert caught.value.retry_after == 5.0
    assert len(server.requests) == 1
