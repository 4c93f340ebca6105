"""Every operation, as the documented and as the newer server answers it."""

from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import UUID

import pytest
from onlyoffice_hosted import errors
from onlyoffice_hosted.types import (
    RecaptchaType,
    Tariff,
    TariffState,
    Tenant,
    TenantOwner,
    TenantStatus,
)

from servers.hosted import HostedServer, Rules
from servers.portals import Dialect

from .driver import ADA, NOW, AnyHosted, Driver

MIB = 1024 * 1024
NEVER = datetime(9999, 12, 31, 23, 59, 59, 999999, tzinfo=UTC)

both_dialects = pytest.mark.parametrize("dialect", ["source", "documented"])


def test_register_sends_what_is_given_and_nothing_else(
    driver: Driver, hosted: AnyHosted, server: HostedServer
) -> None:
    driver.register(hosted, "analytical")
    (request,) = server.requests
    assert (request.method, request.target) == ("POST", "/api/portal/register")
    assert request.header("content-type") == "application/json"
    assert request.header("accept") == "application/json"
    assert request.json() == {
        "portalName": "analytical",
        "firstName": "Ada",
        "lastName": "Lovelace",
        "email": "ada@example.com",
    }


def test_register_sends_every_field_under_its_wire_name(
    driver: Driver, hosted: AnyHosted, server: HostedServer
) -> None:
    registered = driver.wait(
        hosted.portals.register(
            portal_name="analytical",
            **ADA,
            password="long enough",
            password_hash="f00d",
            phone="+44 20",
            language="en-GB",
            time_zone_name="Europe/London",
            industry=3,
            region="eu",
            aws_region="eu-west-1",
            affiliate_id="a1",
            partner_id="p1",
            campaign="c1",
            spam=False,
            calls=True,
            skip_welcome=True,
            limited_access_space=False,
            app_key="mobile",
            recaptcha_response="human",
            recaptcha_type=RecaptchaType.ANDROID_V2,
        )
    )
    assert server.requests[0].json() == {
        "portalName": "analytical",
        "firstName": "Ada",
        "lastName": "Lovelace",
        "email": "ada@example.com",
        "password": "long enough",
        "passwordHash": "f00d",
        "phone": "+44 20",
        "language": "en-GB",
        "timeZoneName": "Europe/London",
        "industry": 3,
        "region": "eu",
        "awsRegion": "eu-west-1",
        "affiliateId": "a1",
        "partnerId": "p1",
        "campaign": "c1",
        "spam": False,
        "calls": True,
        "skipWelcome": True,
        "limitedAccessSpace": False,
        "appKey": "mobile",
        "recaptchaResponse": "human",
        "recaptchaType": 1,
    }
    assert registered.reference_welcome is not None
    assert "sendcongratulations" in registered.reference_welcome


def test_register_gives_a_typed_portal(driver: Driver, hosted: AnyHosted) -> None:
    registered = driver.register(hosted, "analytical")
    assert registered.reference.startswith("http://analytical.example.com/confirm.aspx?")
    assert registered.reference_welcome is None
    assert isinstance(registered.tenant.owner_id, UUID)
    assert registered.tenant == Tenant(
        tenant_id=1,
        portal_name="analytical",
        status=TenantStatus.ACTIVE,
        created=NOW.replace(microsecond=0),
        domain="analytical.example.com",
        name="Cloud Office Applications",
        language="en-US",
        owner_id=registered.tenant.owner_id,
        time_zone_name="UTC",
        industry=0,
        quota=-1,
        used_size=0,
    )


def test_list_gives_all_portals_or_the_chosen_ones(
    driver: Driver, hosted: AnyHosted, server: HostedServer
) -> None:
    for name in ("portal-a", "portal-b", "portal-c"):
        driver.register(hosted, name)
    server.forget_requests()
    everything = driver.wait(hosted.portals.list())
    by_email = driver.wait(hosted.portals.list(email="ada@example.com"))
    by_name = driver.wait(hosted.portals.list(portal_name="portal-b"))
    by_id = driver.wait(hosted.portals.list(tenant_id=3))
    nobody = driver.wait(hosted.portals.list(email="no&body@example.com"))
    assert [portal.portal_name for portal in everything] == ["portal-a", "portal-b", "portal-c"]
    assert by_email == everything
    assert [portal.tenant_id for portal in (*by_name, *by_id)] == [2, 3]
    assert nobody == []
    assert [request.query for request in server.requests] == [
        (),
        (("email", "ada@example.com"),),
        (("portalName", "portal-b"),),
        (("tenantId", "3"),),
        (("email", "no&body@example.com"),),
    ]


def test_list_tells_the_owner_when_asked_for_statistics(
    driver: Driver, hosted: AnyHosted, server: HostedServer
) -> None:
    driver.register(hosted, "analytical")
    server.change_portal("analytical", lambda portal: replace(portal, used_size=1 << 40))
    (plain,) = driver.wait(hosted.portals.list(statistics=False))
    (full,) = driver.wait(hosted.portals.list(statistics=True))
    assert plain.owner is None
    assert full.owner_id is not None
    assert full.used_size == 1 << 40
    assert full.owner == TenantOwner(
        id=full.owner_id, email="ada@example.com", display_name="Ada Lovelace"
    )
    assert server.requests[-1].query == (("statistics", "true"),)


@pytest.mark.parametrize("by_name", [True, False], ids=["by_name", "by_id"])
def test_delete_gives_the_portal_that_is_gone(
    driver: Driver, hosted: AnyHosted, server: HostedServer, by_name: bool
) -> None:
    tenant = driver.register(hosted, "analytical").tenant
    gone = driver.wait(
        hosted.portals.delete(portal_name="analytical")
        if by_name
        else hosted.portals.delete(tenant_id=tenant.tenant_id)
    )
    assert gone == tenant
    assert server.portals == ()
    request = server.requests[-1]
    assert (request.method, request.path, request.body) == ("DELETE", "/api/portal/remove", b"")
    assert request.header("content-type") is None


@both_dialects
def test_set_status_works_where_either_server_looks(
    driver: Driver, hosted: AnyHosted, server: HostedServer, dialect: Dialect
) -> None:
    server.rules = Rules(dialect=dialect)
    driver.register(hosted, "analytical")
    suspended = driver.wait(
        hosted.portals.set_status(status=TenantStatus.SUSPENDED, portal_name="analytical")
    )
    assert suspended.status is TenantStatus.SUSPENDED
    assert server.portals[0].suspended
    assert server.requests[-1].target == "/api/portal/status?status=1"
    assert server.requests[-1].json() == {"status": 1, "portalName": "analytical"}
    active = driver.wait(hosted.portals.set_status(status=TenantStatus.ACTIVE, tenant_id=1))
    assert active.status is TenantStatus.ACTIVE
    assert not server.portals[0].suspended


@both_dialects
def test_validate_name_works_where_either_server_looks(
    driver: Driver, hosted: AnyHosted, server: HostedServer, dialect: Dialect
) -> None:
    server.rules = Rules(dialect=dialect)
    driver.register(hosted, "analytical")
    free = driver.wait(hosted.portals.validate_name(portal_name="difference"))
    assert free.message == "portalNameReadyToRegister"
    request = server.requests[-1]
    assert request.target == "/api/portal/validateportalname?portalName=difference"
    assert request.json() == {"portalName": "difference"}
    with pytest.raises(errors.PortalNameExist):
        driver.wait(hosted.portals.validate_name(portal_name="analytical"))


@both_dialects
def test_get_tariff_names_the_users_as_the_server_does(
    driver: Driver, hosted: AnyHosted, server: HostedServer, dialect: Dialect
) -> None:
    server.rules = Rules(dialect=dialect)
    tenant = driver.register(hosted, "analytical").tenant
    found = driver.wait(hosted.tariffs.get(portal_name="analytical"))
    newer = dialect == "source"
    assert found.tenant == tenant
    assert found.tariff == Tariff(
        count_manager=10_000 if newer else None,
        active_users=None if newer else 10_000,
        due_date=NEVER,
        features="",
        max_file_size=1024 * MIB,
        max_total_size=(1024 * 1024 - 1) * MIB,
        state=TariffState.TRIAL,
    )
    assert driver.wait(hosted.tariffs.get(tenant_id=1)) == found


def test_set_tariff_sends_a_day_and_whole_sizes(
    driver: Driver, hosted: AnyHosted, server: HostedServer
) -> None:
    driver.register(hosted, "analytical")
    changed = driver.wait(
        hosted.tariffs.set(
            portal_name="analytical",
            active_users=50,
            due_date=date(2026, 7, 13),
            features="whitelabel",
            max_file_size=100 * MIB + 1,
            max_total_size=1 << 41,
        )
    )
    assert server.requests[-1].json() == {
        "portalName": "analytical",
        "activeUsers": 50,
        "dueDate": "2026-07-13",
        "features": "whitelabel",
        "maxFileSize": 104857601,
        "maxTotalSize": 2199023255552,
    }
    assert changed.tariff == Tariff(
        count_manager=50,
        due_date=datetime(2026, 7, 13, tzinfo=UTC),
        features="whitelabel",
        max_file_size=100 * MIB,
        max_total_size=1 << 41,
        state=TariffState.PAID,
    )
    assert changed.tenant.quota == 1 << 41
    assert driver.wait(hosted.tariffs.get(tenant_id=1)) == changed


@pytest.mark.parametrize(
    ("due", "state"),
    [(date(2026, 1, 1), TariffState.DELAY), (date(2025, 1, 1), TariffState.NOT_PAID)],
)
def test_a_tariff_of_the_past_is_overdue(
    driver: Driver, hosted: AnyHosted, due: date, state: TariffState
) -> None:
    driver.register(hosted, "analytical")
    changed = driver.wait(hosted.tariffs.set(tenant_id=1, due_date=due))
    assert changed.tariff.state is state


def test_the_catalogue_of_tariffs(driver: Driver, hosted: AnyHosted) -> None:
    tariffs = driver.wait(hosted.tariffs.list())
    assert [tariff.count_manager for tariff in tariffs] == [20, 50, 100]
    assert {tariff.due_date for tariff in tariffs} == {NEVER}


def test_both_parts_answer_a_ping(driver: Driver, hosted: AnyHosted, server: HostedServer) -> None:
    assert driver.wait(hosted.portals.ping()).value == "Portal api works"
    assert driver.wait(hosted.tariffs.ping()).value == "Tariff api works"
    assert [request.target for request in server.requests] == [
        "/api/portal/test",
        "/api/tariff/test",
    ]
