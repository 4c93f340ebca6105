"""What a caller may set: for a client, for a copy of it, for one call."""

import asyncio

import httpx2
import pytest
from onlyoffice_hosted import AsyncHosted, Hosted, errors
from onlyoffice_hosted.types import TenantStatus

from servers.faults import Canned, redirect
from servers.hosted import HostedServer
from servers.http1 import json_reply

from .driver import ADA, KEY, SECRET, AnyHosted, Clock, Driver


def test_the_host_leads_to_https(driver: Driver) -> None:
    assert repr(driver.client(host="hosting.example.com:8092")).endswith(
        "(base_url='https://hosting.example.com:8092')"
    )


def test_the_host_comes_from_the_environment(
    driver: Driver, monkeypatch: pytest.MonkeyPatch
) -> None:
    with pytest.raises(errors.ConfigurationError, match="ONLYOFFICE_HOSTED_HOST"):
        driver.client()
    monkeypatch.setenv("ONLYOFFICE_HOSTED_HOST", "hosting.example.com")
    assert "https://hosting.example.com" in repr(driver.client())


@pytest.mark.parametrize("host", ["https://x.example", "x.example/a", "a@b.example", "x y", "x?y"])
def test_a_host_that_is_none_is_refused(driver: Driver, host: str) -> None:
    with pytest.raises(errors.ConfigurationError, match="host"):
        driver.client(host=host)


@pytest.mark.parametrize("end", ["", "/"])
def test_a_base_url_may_have_a_path(driver: Driver, server: HostedServer, end: str) -> None:
    hosted = driver.connect(server, base_url=f"{server.url}/behind/a%20proxy{end}")
    path = "/behind/a proxy/api/portal/test"
    server.faults.append(Canned(json_reply(200, {"value": "up"}), path=path))
    assert driver.wait(hosted.portals.ping()).value == "up"
    assert server.requests[0].target == "/behind/a%20proxy/api/portal/test"


def test_extra_headers_query_and_body_are_sent_too(driver: Driver, server: HostedServer) -> None:
    hosted = driver.connect(
        server, extra_headers={"X-Team": "a", "X-Trace": "1"}, extra_query={"team": "a&b"}
    )
    driver.wait(
        hosted.portals.register(
            portal_name="analytical",
            **ADA,
            extra_headers={"x-trace": "2", "User-Agent": "mine/1.0"},
            extra_query={"trace": True, "tags": ["x", "y"]},
            extra_body={"campaign": "spring", "lastName": "King", "future": {"a": [None, 1.5]}},
        )
    )
    (request,) = server.requests
    assert request.header("x-team") == "a"
    assert request.header("x-trace") == "2"
    assert request.header("user-agent") == "mine/1.0"
    assert request.query == (("team", "a&b"), ("trace", "true"), ("tags", "x"), ("tags", "y"))
    assert request.json() == {
        "portalName": "analytical",
        "firstName": "Ada",
        "lastName": "King",
        "email": "ada@example.com",
        "campaign": "spring",
        "future": {"a": [None, 1.5]},
    }


@pytest.mark.parametrize(
    "headers", [{"X-A": "a\r\nX-B: b"}, {"X A": "a"}, {"X-A": "\u20ac"}, {"": "a"}]
)
def test_a_header_that_cannot_be_sent_is_refused(
    driver: Driver, hosted: AnyHosted, server: HostedServer, headers: dict[str, str]
) -> None:
    with pytest.raises(ValueError, match=r"header|X-A"):
        driver.wait(hosted.portals.ping(extra_headers=headers))
    assert server.requests == ()


def test_a_copy_has_its_own_options_and_the_same_connections(
    driver: Driver, hosted: AnyHosted, server: HostedServer
) -> None:
    copy = hosted.with_options(max_retries=0, extra_headers={"X-Team": "a"})
    assert type(copy) is type(hosted)
    driver.wait(copy.portals.ping())
    driver.wait(hosted.portals.ping())
    driver.wait(copy.with_options(extra_headers={"X-More": "b"}).portals.ping())
    assert [
        (request.header("x-team"), request.header("x-more")) for request in server.requests
    ] == [("a", None), (None, None), ("a", "b")]
    driver.close(copy)
    driver.wait(hosted.portals.ping())
    assert server.connections == 1


@pytest.mark.parametrize("option", ["timeout", "deadline"])
@pytest.mark.parametrize("seconds", [0.0, -1.0, float("nan")])
def test_a_time_that_is_none_is_refused(
    driver: Driver, hosted: AnyHosted, server: HostedServer, option: str, seconds: float
) -> None:
    if option == "timeout":
        with pytest.raises(ValueError, match="timeout"):
            driver.wait(hosted.portals.ping(timeout=seconds))
        with pytest.raises(ValueError, match="timeout"):
            hosted.with_options(timeout=seconds)
    else:
        with pytest.raises(ValueError, match="deadline"):
            driver.wait(hosted.portals.ping(deadline=seconds))
        with pytest.raises(ValueError, match="deadline"):
            driver.connect(server, deadline=seconds)
    assert server.requests == ()


def test_a_raw_response_shows_everything(
    driver: Driver, hosted: AnyHosted, server: HostedServer
) -> None:
    response = driver.wait(
        hosted.portals.with_raw_response.register(portal_name="analytical", **ADA)
    )
    assert response.status_code == 200
    assert response.headers["Content-Type"] == "application/json; charset=utf-8"
    assert response.headers["content-length"] == str(len(response.content))
    assert response.url == f"{server.url}/api/portal/register"
    assert response.elapsed > 0
    assert response.json()["tenant"]["portalName"] == "analytical"
    assert response.text() == response.content.decode()
    assert response.parse().tenant.portal_name == "analytical"
    assert response.parse() is response.parse()
    assert "confirm.aspx" not in repr(response)


def test_a_raw_response_is_raised_like_any_other_failure(driver: Driver, hosted: AnyHosted) -> None:
    with pytest.raises(errors.PortalNameNotFound):
        driver.wait(hosted.portals.with_raw_response.delete(portal_name="nowhere"))


def test_a_call_that_is_not_described(
    driver: Driver, hosted: AnyHosted, server: HostedServer
) -> None:
    driver.register(hosted, "analytical")
    response = driver.wait(
        hosted.request(
            "put",
            "/api/portal/{what}",
            variables={"what": "status"},
            query={"status": TenantStatus.SUSPENDED},
            body={"portalName": "analytical", "status": 1},
            extra_headers={"X-Trace": "1"},
        )
    )
    assert response.json()["tenant"]["status"] == "Suspended"
    request = server.requests[-1]
    assert (request.method, request.target) == ("PUT", "/api/portal/status?status=1")
    assert request.header("x-trace") == "1"
    # Signed and judged by the error table as usual.
    with pytest.raises(errors.PortalNameNotFound):
        driver.wait(hosted.request("DELETE", "/api/portal/remove", query={"tenantId": 7}))


@pytest.mark.parametrize("path", ["api", "//x.example/", "/a/../b", "/a?b=c", "/a#b", ""])
def test_a_path_that_could_lead_elsewhere_is_refused(
    driver: Driver, hosted: AnyHosted, server: HostedServer, path: str
) -> None:
    with pytest.raises(ValueError, match="path"):
        driver.wait(hosted.request("GET", path))
    assert server.requests == ()


def test_a_closed_client_says_so(driver: Driver, hosted: AnyHosted, server: HostedServer) -> None:
    copy = hosted.with_options(max_retries=5)
    driver.wait(hosted.portals.ping())
    driver.close(hosted)
    for closed in (hosted, copy):
        with pytest.raises(errors.ConfigurationError, match="closed"):
            driver.wait(closed.portals.ping())
    driver.close(hosted)
    assert len(server.requests) == 1


def test_leaving_the_block_closes_the_client(server: HostedServer) -> None:
    with Hosted(base_url=server.url) as hosted:
        assert hosted.portals.ping().value
    with pytest.raises(errors.ConfigurationError, match="closed"):
        hosted.portals.ping()


def test_leaving_the_block_closes_the_async_client(server: HostedServer) -> None:
    async def main() -> None:
        async with AsyncHosted(base_url=server.url) as hosted:
            assert (await hosted.portals.ping()).value
        with pytest.raises(errors.ConfigurationError, match="closed"):
            await hosted.portals.ping()

    asyncio.run(asyncio.wait_for(main(), 10))


def test_an_http_client_of_ones_own_is_used_and_not_closed(
    server: HostedServer, clock: Clock
) -> None:
    with httpx2.Client(headers={"X-Mine": "1"}, follow_redirects=True) as mine:
        with Hosted(
            base_url=server.url, key=KEY, secret=SECRET, clock=clock, http_client=mine
        ) as hosted:
            assert hosted.portals.list() == []
            with HostedServer(KEY, SECRET) as elsewhere:
                # It would follow with its own header, so it is not asked to.
                server.faults.append(redirect(f"{elsewhere.url}/api/portal/test"))
                with pytest.raises(errors.DecodingError):
                    hosted.portals.list()
                assert elsewhere.requests[0].header("authorization") is None
                assert elsewhere.requests[0].header("x-mine") is None
        assert not mine.is_closed
        assert mine.get(f"{server.url}/api/portal/test").status_code == 200
    assert {request.header("x-mine") for request in server.requests} == {"1"}
    assert len(server.requests) == 3
    with pytest.raises(errors.ConfigurationError, match="closed"):
        Hosted(base_url=server.url, http_client=mine).portals.ping()


def test_an_async_http_client_of_ones_own_is_used_and_not_closed(
    server: HostedServer, clock: Clock
) -> None:
    async def main() -> None:
        async with httpx2.AsyncClient(headers={"X-Mine": "1"}, follow_redirects=True) as mine:
            async with AsyncHosted(
                base_url=server.url, key=KEY, secret=SECRET, clock=clock, http_client=mine
            ) as hosted:
                assert await hosted.portals.list() == []
                with HostedServer(KEY, SECRET) as elsewhere:
                    server.faults.append(redirect(f"{elsewhere.url}/api/portal/test"))
                    with pytest.raises(errors.DecodingError):
                        await hosted.portals.list()
                    assert elsewhere.requests[0].header("authorization") is None
                    assert elsewhere.requests[0].header("x-mine") is None
            assert not mine.is_closed
            assert (await mine.get(f"{server.url}/api/portal/test")).status_code == 200
        with pytest.raises(errors.ConfigurationError, match="closed"):
            await AsyncHosted(base_url=server.url, http_client=mine).portals.ping()

    asyncio.run(asyncio.wait_for(main(), 10))
    assert {request.header("x-mine") for request in server.requests} == {"1"}
    assert len(server.requests) == 3
