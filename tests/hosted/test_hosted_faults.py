"""Broken networks, proxies and servers: what is tried again, what is raised, and what is never sent twice."""

import time
from typing import TypedDict

import pytest
from onlyoffice_hosted import errors
from onlyoffice_hosted.types import TenantStatus

from servers.faults import (
    Chunked,
    DropAfterReading,
    DropBeforeReading,
    DropInBody,
    Fault,
    Garbage,
    Gzipped,
    SlowBody,
    SlowHead,
    TruncatedJson,
    WrongType,
    empty,
    invalid_utf8,
    redirect,
)
from servers.hosted import HostedServer
from servers.http1 import Limits

from .driver import ADA, KEY, SECRET, AnyHosted, Driver


class NoRetries(TypedDict, total=False):
    """An option of a call."""

    max_retries: int


BREAKS: tuple[tuple[Fault, int], ...] = (
    (DropBeforeReading(), 0),
    (DropAfterReading(), 1),
    (DropAfterReading(reset=True), 1),
    (DropInBody(), 1),
    (Chunked(cut=True), 1),
    (Gzipped(broken=True), 1),
    (Garbage(), 1),
)
"""Faults after which the client has no answer, and how many requests the server records for each."""

breaks = pytest.mark.parametrize(
    ("fault", "recorded"),
    BREAKS,
    ids=["unread", "closed", "reset", "in_body", "in_chunks", "bad_gzip", "garbage"],
)


@breaks
def test_a_get_is_sent_again(
    driver: Driver, hosted: AnyHosted, server: HostedServer, fault: Fault, recorded: int
) -> None:
    server.faults.append(fault)
    assert driver.wait(hosted.portals.list()) == []
    assert len(server.requests) == recorded + 1
    assert len({request.target for request in server.requests}) == 1


@breaks
def test_a_registration_is_never_sent_twice(
    driver: Driver, hosted: AnyHosted, server: HostedServer, fault: Fault, recorded: int
) -> None:
    server.faults.append(fault)
    with pytest.raises(errors.ConnectionFailed) as caught:
        driver.register(hosted, "analytical")
    assert caught.value.sent
    assert caught.value.retries_taken == 0
    assert caught.value.request is not None
    assert caught.value.request.operation == "portals.register"
    assert len(server.requests) == recorded


def test_a_registration_that_happened_unseen_is_not_repeated(
    driver: Driver, hosted: AnyHosted, server: HostedServer
) -> None:
    server.faults.append(DropAfterReading(perform=True))
    with pytest.raises(errors.ConnectionFailed):
        driver.register(hosted, "analytical")
    assert len(server.requests) == 1
    assert [portal.name for portal in server.portals] == ["analytical"]


def test_an_idempotency_key_lets_a_registration_be_sent_again(
    driver: Driver, hosted: AnyHosted, server: HostedServer
) -> None:
    server.faults.append(DropAfterReading())
    registered = driver.wait(
        hosted.portals.register(portal_name="analytical", **ADA, idempotency_key="order-17")
    )
    assert registered.tenant.portal_name == "analytical"
    first, second = server.requests
    assert first.header("idempotency-key") == second.header("idempotency-key") == "order-17"
    assert first.body == second.body


def test_a_registration_that_could_not_be_sent_may_be_tried_again(driver: Driver) -> None:
    with HostedServer(KEY, SECRET) as gone:
        hosted = driver.connect(gone, max_retries=2)
    with pytest.raises(errors.ConnectionFailed) as caught:
        driver.register(hosted, "analytical")
    assert not caught.value.sent
    assert caught.value.retries_taken == 2


def test_calls_that_do_the_same_twice_over_are_sent_again(
    driver: Driver, hosted: AnyHosted, server: HostedServer
) -> None:
    driver.register(hosted, "analytical")
    server.forget_requests()
    paths = ("portal/validateportalname", "portal/status", "tariff/set", "portal/remove")
    server.faults.extend(DropAfterReading(path=f"/api/{path}") for path in paths)
    driver.wait(hosted.portals.validate_name(portal_name="difference"))
    driver.wait(hosted.portals.set_status(status=TenantStatus.SUSPENDED, tenant_id=1))
    driver.wait(hosted.tariffs.set(tenant_id=1, active_users=7))
    driver.wait(hosted.portals.delete(tenant_id=1))
    assert [request.path.removeprefix("/api/") for request in server.requests] == [
        path for path in paths for _ in range(2)
    ]


def test_tries_are_counted(driver: Driver, hosted: AnyHosted, server: HostedServer) -> None:
    server.faults.extend([DropAfterReading()] * 3)
    with pytest.raises(errors.ConnectionFailed) as caught:
        driver.wait(hosted.portals.ping())
    assert caught.value.retries_taken == 2
    assert len(server.requests) == 3


@pytest.mark.parametrize("of_the_call", [True, False])
def test_retries_can_be_switched_off(
    driver: Driver, server: HostedServer, of_the_call: bool
) -> None:
    server.faults.append(DropAfterReading())
    hosted = driver.connect(server, max_retries=5 if of_the_call else 0)
    options: NoRetries = {"max_retries": 0} if of_the_call else {}
    with pytest.raises(errors.ConnectionFailed) as caught:
        driver.wait(hosted.portals.ping(**options))
    assert caught.value.retries_taken == 0
    assert len(server.requests) == 1


@pytest.mark.parametrize(
    ("fault", "status", "message"),
    [
        (TruncatedJson(), 200, "truncated"),
        (WrongType(), 200, "text/html, not JSON"),
        (empty(), 200, "empty"),
        (empty(204), 204, "empty"),
        (invalid_utf8(), 200, "UTF-8|utf-8"),
    ],
    ids=["truncated", "html", "empty", "no_content", "not_utf8"],
)
def test_an_answer_that_is_no_json_is_a_decoding_error_at_once(
    driver: Driver,
    hosted: AnyHosted,
    server: HostedServer,
    fault: Fault,
    status: int,
    message: str,
) -> None:
    server.faults.append(fault)
    with pytest.raises(errors.DecodingError, match=message) as caught:
        driver.wait(hosted.portals.ping())
    assert caught.value.status_code == status
    assert caught.value.retries_taken == 0
    assert len(server.requests) == 1
    # The connection is in order, and used again.
    driver.wait(hosted.portals.ping())
    assert server.connections == 1


@pytest.mark.parametrize(
    "fault",
    [Gzipped(), Chunked(size=1), Chunked(size=1000), SlowHead(0.06), SlowBody(0.06)],
    ids=["gzip", "small_chunks", "one_chunk", "slow_head", "slow_body"],
)
def test_an_answer_may_come_in_any_form(
    driver: Driver, hosted: AnyHosted, server: HostedServer, fault: Fault
) -> None:
    server.faults.append(fault)
    registered = driver.register(hosted, "analytical")
    assert registered.tenant.portal_name == "analytical"
    driver.wait(hosted.portals.list())
    assert server.connections == 1


@pytest.mark.parametrize("fault", [SlowHead(1.6, 2), SlowBody(1.6, 2)], ids=["head", "body"])
def test_a_pause_longer_than_the_timeout(
    driver: Driver, hosted: AnyHosted, server: HostedServer, fault: Fault
) -> None:
    server.faults.append(fault)
    with pytest.raises(errors.RequestTimeout) as caught:
        driver.wait(hosted.portals.register(portal_name="analytical", **ADA, timeout=0.4))
    assert caught.value.phase == "read"
    assert caught.value.sent
    assert len(server.requests) == 1
    # What may be sent again is.
    server.faults.append(fault)
    portals = driver.wait(hosted.portals.list(timeout=0.4))
    assert [portal.portal_name for portal in portals] == ["analytical"]
    assert len(server.requests) == 3


@pytest.mark.parametrize("fault", [SlowHead(1.8, 6), SlowBody(1.8, 6)], ids=["head", "body"])
def test_a_trickle_is_not_longer_than_the_deadline(
    driver: Driver, server: HostedServer, fault: Fault
) -> None:
    hosted = driver.connect(server, deadline=0.7)
    server.faults.extend([fault] * 3)
    with pytest.raises(errors.RequestTimeout) as caught:
        driver.wait(hosted.portals.list())
    # Each pause is shorter than what is left, so only the sum tells.
    assert caught.value.retries_taken == 0
    assert len(server.requests) == 1


def test_the_deadline_bounds_all_tries_together(driver: Driver, server: HostedServer) -> None:
    hosted = driver.connect(server, max_retries=1000)
    server.faults.extend([DropAfterReading()] * 1000)
    with pytest.raises(errors.TransportError) as caught:
        driver.wait(hosted.portals.list(deadline=0.3))
    assert 0 < caught.value.retries_taken < 100
    assert len(server.requests) == caught.value.retries_taken + 1


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_to_another_origin_carries_no_signature(
    driver: Driver, hosted: AnyHosted, server: HostedServer, status: int
) -> None:
    with HostedServer(KEY, SECRET) as elsewhere:
        server.faults.append(redirect(f"{elsewhere.url}/api/portal/get", status))
        with pytest.raises(errors.NotAuthorized):
            driver.wait(hosted.portals.list())
        (request,) = elsewhere.requests
        assert request.header("authorization") is None
    assert len(server.requests) == 1


def test_a_redirect_of_a_registration_is_not_followed(
    driver: Driver, hosted: AnyHosted, server: HostedServer
) -> None:
    server.faults.append(redirect("/api/portal/test", 302))
    with pytest.raises(errors.Redirected):
        driver.register(hosted, "analytical")
    assert len(server.requests) == 1


def test_a_connection_closed_while_idle_is_replaced_unseen(driver: Driver) -> None:
    with HostedServer(KEY, SECRET, limits=Limits(idle_seconds=0.05)) as server:
        hosted = driver.client(base_url=server.url, key=KEY, secret=SECRET, max_retries=0)
        driver.register(hosted, "analytical")
        time.sleep(0.2)
        driver.register(hosted, "difference")
        assert [request.connection for request in server.requests] == [1, 2]
