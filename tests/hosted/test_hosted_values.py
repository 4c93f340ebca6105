"""Answers as they come from servers of all ages: odd dates, numbers for names, values nobody described."""

import json
from datetime import UTC, datetime, timedelta, timezone
from uuid import UUID

import pytest
from onlyoffice_hosted import errors
from onlyoffice_hosted.types import TariffState, Tenant, TenantStatus

from servers.faults import Canned
from servers.hosted import HostedServer
from servers.http1 import Reply, json_reply

from .driver import NOW, AnyHosted, Driver

OWNER = "78e1e841-8314-4846-8fc0-e7d6451b6475"


def answer_with(server: HostedServer, **members: object) -> None:
    """Let the next list hold one portal with these members."""
    tenant = {"tenantId": 1, "portalName": "analytical", **members}
    server.faults.append(Canned(json_reply(200, {"tenants": [tenant]})))


def only(driver: Driver, hosted: AnyHosted) -> Tenant:
    """Give the one portal of the next list."""
    (tenant,) = driver.wait(hosted.portals.list())
    return tenant


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2010-07-07T15:46:00", datetime(2010, 7, 7, 15, 46, tzinfo=UTC)),
        ("2010-07-07T15:46:00Z", datetime(2010, 7, 7, 15, 46, tzinfo=UTC)),
        ("2016-07-13", datetime(2016, 7, 13, tzinfo=UTC)),
        # Seven digits: the last is cut off and never rounded up.
        ("2026-01-02T03:04:05.1234567", NOW),
        ("2026-01-02T03:04:05.9999999Z", NOW.replace(microsecond=999999)),
        ("9999-12-31T23:59:59.9999999", datetime.max.replace(tzinfo=UTC)),
        ("0001-01-01T00:00:00", datetime.min.replace(tzinfo=UTC)),
        (
            "2008-04-10T06:30:00.0000000-07:00",
            datetime(2008, 4, 10, 6, 30, tzinfo=timezone(timedelta(hours=-7))),
        ),
    ],
)
def test_dates_always_know_their_offset(
    driver: Driver, hosted: AnyHosted, server: HostedServer, text: str, moment: datetime
) -> None:
    answer_with(server, created=text)
    created = only(driver, hosted).created
    assert created == moment
    assert created is not None
    assert created.utcoffset() == moment.utcoffset()


def test_the_server_shows_whole_seconds_and_fractions_side_by_side(
    driver: Driver, hosted: AnyHosted
) -> None:
    for name in ("portal-a", "portal-b"):
        driver.register(hosted, name)
    portals = driver.wait(hosted.portals.list())
    assert [portal.created for portal in portals] == [NOW.replace(microsecond=0), NOW]


@pytest.mark.parametrize(
    ("sent", "status"),
    [
        ("Active", TenantStatus.ACTIVE),
        ("suspended", TenantStatus.SUSPENDED),
        (1, TenantStatus.SUSPENDED),
        ("1", TenantStatus.SUSPENDED),
        ("RemovePending", TenantStatus.REMOVE_PENDING),
        # The server's own spelling.
        ("Transfering", TenantStatus.TRANSFERRING),
        (6, TenantStatus.ENCRYPTION),
    ],
)
def test_a_status_comes_as_name_or_number(
    driver: Driver, hosted: AnyHosted, server: HostedServer, sent: object, status: TenantStatus
) -> None:
    answer_with(server, status=sent)
    assert only(driver, hosted).status is status


@pytest.mark.parametrize("sent", ["Frozen", 17, -1])
def test_an_unknown_status_is_kept(
    driver: Driver, hosted: AnyHosted, server: HostedServer, sent: str | int
) -> None:
    answer_with(server, status=sent)
    status = only(driver, hosted).status
    assert status is not None
    assert not status.is_known
    assert status.value == sent
    assert status == TenantStatus(sent)
    assert status != TenantStatus.ACTIVE


@pytest.mark.parametrize(
    ("sent", "state"),
    [(0, TariffState.TRIAL), ("3", TariffState.NOT_PAID), ("paid", TariffState.PAID)],
)
def test_the_state_of_a_tariff_comes_as_name_or_number(
    driver: Driver, hosted: AnyHosted, server: HostedServer, sent: object, state: TariffState
) -> None:
    server.faults.append(Canned(json_reply(200, {"tariffs": [{"state": sent}]})))
    (tariff,) = driver.wait(hosted.tariffs.list())
    assert tariff.state is state


def test_an_unknown_state_of_a_tariff_is_kept(
    driver: Driver, hosted: AnyHosted, server: HostedServer
) -> None:
    server.faults.append(Canned(json_reply(200, {"tariffs": [{"state": 4}]})))
    (tariff,) = driver.wait(hosted.tariffs.list())
    assert tariff.state is not None
    assert (tariff.state.value, tariff.state.is_known) == (4, False)


def test_what_is_absent_or_null_is_none(
    driver: Driver, hosted: AnyHosted, server: HostedServer
) -> None:
    answer_with(server)
    bare = only(driver, hosted)
    assert bare == Tenant(tenant_id=1, portal_name="analytical")
    assert (bare.status, bare.created, bare.owner, bare.quota) == (None, None, None, None)
    answer_with(server, status=None, created=None, owner=None, domain=None, ownerId=None)
    assert only(driver, hosted) == bare


def test_unknown_members_are_ignored(
    driver: Driver, hosted: AnyHosted, server: HostedServer
) -> None:
    answer_with(server, version={"number": [1, None]}, Domain="not.the.same")
    assert only(driver, hosted) == Tenant(tenant_id=1, portal_name="analytical")


@pytest.mark.parametrize("text", [OWNER, OWNER.upper(), OWNER.replace("-", ""), f"{{{OWNER}}}"])
def test_an_id_of_an_owner_is_a_uuid(
    driver: Driver, hosted: AnyHosted, server: HostedServer, text: str
) -> None:
    answer_with(server, ownerId=text)
    assert only(driver, hosted).owner_id == UUID(OWNER)


def test_numbers_may_come_as_text(driver: Driver, hosted: AnyHosted, server: HostedServer) -> None:
    answer_with(server, tenantId="42", quota="-1")
    tenant = only(driver, hosted)
    assert (tenant.tenant_id, tenant.quota) == (42, -1)


def test_text_keeps_every_letter(driver: Driver, hosted: AnyHosted, server: HostedServer) -> None:
    name = "Ünïcödé \u2028 \U0001f600 \u0000 </script>"
    answer_with(server, name=name)
    assert only(driver, hosted).name == name


def test_a_byte_order_mark_is_skipped(
    driver: Driver, hosted: AnyHosted, server: HostedServer
) -> None:
    body = b"\xef\xbb\xbf" + json.dumps({"tenants": []}).encode()
    server.faults.append(Canned(Reply(200, (), body)))
    assert driver.wait(hosted.portals.list()) == []


@pytest.mark.parametrize(
    ("member", "value"),
    [
        ("created", "yesterday"),
        ("created", 1262304000),
        ("ownerId", "nobody"),
        ("tenantId", None),
        ("tenantId", 1.5),
        ("status", {}),
        ("portalName", 7),
        ("owner", []),
    ],
)
def test_a_value_of_another_type_is_a_decoding_error_with_its_place(
    driver: Driver, hosted: AnyHosted, server: HostedServer, member: str, value: object
) -> None:
    answer_with(server, **{member: value})
    with pytest.raises(errors.DecodingError) as caught:
        only(driver, hosted)
    assert f"$.tenants[0].{member}" in caught.value.message
    assert caught.value.status_code == 200
    assert caught.value.body["tenants"][0][member] == value


@pytest.mark.parametrize("body", [{}, {"tenants": None}, {"tenants": {}}, {"tenants": [None]}])
def test_an_envelope_without_its_list_is_a_decoding_error(
    driver: Driver, hosted: AnyHosted, server: HostedServer, body: dict[str, object]
) -> None:
    server.faults.append(Canned(json_reply(200, body)))
    with pytest.raises(errors.DecodingError, match="tenants"):
        driver.wait(hosted.portals.list())
