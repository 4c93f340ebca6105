"""The package by itself: what is loaded when, what it shows of itself, and what its records can do."""

import copy
import json
import pickle
import subprocess
import sys
import tomllib
from datetime import UTC, datetime, timedelta, timezone
from importlib import import_module
from pathlib import Path
from typing import Any
from uuid import UUID

import onlyoffice_hosted
import pytest
from onlyoffice_hosted import Hosted, errors, types

from servers.faults import Canned
from servers.hosted import HostedServer
from servers.http1 import json_reply

from .driver import KEY, SECRET, AnyHosted, Clock, Driver

SOURCES = Path(onlyoffice_hosted.__file__).parents[1]


def loaded_by(program: str, *arguments: str) -> frozenset[str]:
    """Run a program in a process of its own and give the modules that it loaded."""
    code = f"""
import sys
sys.path.insert(0, sys.argv[1])
before = set(sys.modules)
{program}
loaded = sorted(set(sys.modules) - before)
import json
print(json.dumps(loaded))
"""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", code, str(SOURCES), *arguments],
        capture_output=True,
        text=True,
        timeout=20,
        check=True,
    )
    return frozenset(json.loads(done.stdout))


def own(modules: frozenset[str]) -> set[str]:
    """Give the package's own modules, by their names inside it."""
    return {
        module.removeprefix("onlyoffice_hosted.")
        for module in modules
        if module.startswith("onlyoffice_hosted.")
    }


def test_the_import_loads_nothing_else() -> None:
    assert loaded_by("import onlyoffice_hosted") == {"onlyoffice_hosted"}


def test_a_type_needs_no_http() -> None:
    modules = loaded_by("from onlyoffice_hosted.types import TenantStatus")
    assert "msgspec" in modules
    assert "httpx2" not in modules
    assert "types.tariffs" not in own(modules)


def test_a_handler_of_errors_needs_no_http() -> None:
    modules = loaded_by("from onlyoffice_hosted.errors import HostedError")
    assert "httpx2" not in modules
    assert not any(module.startswith(("resources", "types")) for module in own(modules))


def test_a_call_loads_what_it_needs(server: HostedServer) -> None:
    program = """
from onlyoffice_hosted import Hosted
with Hosted(base_url=sys.argv[2]) as hosted:
    assert hosted.portals.ping().value
"""
    modules = loaded_by(program, server.url)
    assert "httpx2" in modules
    assert "asyncio" not in modules
    assert {"resources.portals", "types.portals"} <= own(modules)
    unneeded = {"resources.tariffs", "types.tariffs"} | {
        f"_runtime.{name}" for name in ("streaming", "uploads", "multipart", "forms")
    }
    assert not unneeded & own(modules)


def test_the_other_resource_loads_its_own_modules(server: HostedServer) -> None:
    program = """
from onlyoffice_hosted import Hosted
with Hosted(base_url=sys.argv[2]) as hosted:
    assert hosted.tariffs.ping().value
"""
    modules = own(loaded_by(program, server.url))
    assert {"resources.tariffs", "types.tariffs"} <= modules
    assert "resources.portals" not in modules


@pytest.mark.parametrize("module", ["onlyoffice_hosted", "onlyoffice_hosted.types"])
def test_lazy_names_are_listed_and_found(module: str) -> None:
    loaded = import_module(module)
    public: list[str] = loaded.__all__
    assert public == sorted(public)
    assert set(public) <= set(dir(loaded))
    for name in public:
        assert getattr(loaded, name) is getattr(loaded, name)
    with pytest.raises(AttributeError, match=f"'{module}' has no attribute 'nothing'"):
        _ = loaded.nothing


def test_everything_can_be_imported_by_star() -> None:
    names: dict[str, object] = {}
    exec("from onlyoffice_hosted import *; from onlyoffice_hosted.types import *", names)
    exec("from onlyoffice_hosted.errors import *", names)
    assert names["Hosted"] is Hosted
    assert names["Tenant"] is types.Tenant
    assert names["PortalNameExist"] is errors.PortalNameExist


def test_the_package_is_typed_and_knows_its_version() -> None:
    assert (SOURCES / "onlyoffice_hosted" / "py.typed").is_file()
    project = tomllib.loads((SOURCES.parent / "pyproject.toml").read_text("utf-8"))["project"]
    assert project["name"] == "onlyoffice-hosted"
    assert project["version"] == onlyoffice_hosted.__version__


def test_a_client_shows_where_it_goes_and_what_it_can(driver: Driver) -> None:
    hosted = driver.client(host="hosting.example.com", key=KEY, secret=SECRET)
    assert repr(hosted) == f"{type(hosted).__name__}(base_url='https://hosting.example.com')"
    assert {"portals", "tariffs", "request", "with_options", "close"} <= set(dir(hosted))
    assert {"register", "list", "delete", "ping"} <= set(dir(hosted.portals))
    assert hosted.portals is hosted.portals


def test_a_client_is_not_pickled_with_its_secret(server: HostedServer, clock: Clock) -> None:
    with (
        Hosted(base_url=server.url, key=KEY, secret=SECRET, clock=clock) as hosted,
        pytest.raises((TypeError, AttributeError, pickle.PicklingError)) as caught,
    ):
        pickle.dumps(hosted)
    assert SECRET not in str(caught.value)


TENANT = types.Tenant(
    tenant_id=1,
    portal_name="analytical",
    status=types.TenantStatus("Frozen"),
    created=datetime(2026, 1, 2, 3, 4, 5, 123456, tzinfo=UTC),
    owner_id=UUID(int=1),
    owner=types.TenantOwner(id=UUID(int=1), email="ada@example.com"),
)
RECORDS = (
    TENANT,
    types.Tenant(tenant_id=2, portal_name="bare"),
    types.PortalTariff(
        tenant=TENANT,
        tariff=types.Tariff(
            count_manager=1,
            due_date=datetime(9999, 12, 31, tzinfo=timezone(timedelta(hours=3))),
            state=types.TariffState.PAID,
        ),
    ),
    types.NameCheck(message="portalNameReadyToRegister"),
)


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: type(record).__name__)
def test_records_are_copied_and_pickled(record: Any) -> None:
    for twin in (
        copy.copy(record),
        copy.deepcopy(record),
        *(pickle.loads(pickle.dumps(record, protocol)) for protocol in (2, 5)),
    ):
        assert twin == record
        assert type(twin) is type(record)
        assert repr(twin) == repr(record)


def test_known_members_stay_themselves_when_pickled() -> None:
    for member in (*types.TenantStatus, *types.TariffState, *types.RecaptchaType):
        assert pickle.loads(pickle.dumps(member)) is member
        assert copy.deepcopy(member) is member


def test_answers_are_pickled_with_their_secrets_still_hidden(
    driver: Driver, hosted: AnyHosted
) -> None:
    registered = driver.register(hosted, "analytical")
    back = pickle.loads(pickle.dumps(registered))
    assert back == registered
    assert str(back.reference) == str(registered.reference)
    for shown in (repr(registered), repr(back), repr([back]), f"{back!r}", str(back)):
        assert "confirm.aspx" not in shown
        assert "Secret('***')" in shown


def test_a_secret_is_text_to_those_who_ask(
    driver: Driver, hosted: AnyHosted, server: HostedServer
) -> None:
    body = {"reference": "http://x.example/?k", "tenant": {"tenantId": 1, "portalName": "a"}}
    server.faults.append(Canned(json_reply(200, body)))
    reference = driver.register(hosted, "analytical").reference
    assert reference == "http://x.example/?k"
    assert f"{reference}" == "http://x.example/?k"
    assert repr(reference) == "Secret('***')"


def test_records_take_keywords_only() -> None:
    with pytest.raises(TypeError):
        types.Pong("up")  # type: ignore[call-arg]  # pyright: ignore[reportCallIssue]
    assert types.Pong(value="up") == types.Pong(value="up")
