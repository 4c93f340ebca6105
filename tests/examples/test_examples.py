"""Every example does what it says."""

from __future__ import annotations

import asyncio
import inspect
import os
import runpy
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from servers.hosted import HostedServer
from servers.portal import CODE, PASSWORD, USER

from .office import Office

if TYPE_CHECKING:
    from collections.abc import Mapping

_ROOT = Path(__file__).parents[2]
_NAMES = ("Ada", "Grace", "Barbara", "Frances", "Hedy")
_EXAMPLES = _ROOT / "examples"
for source in sorted(_ROOT.glob("generated/*/src")):
    if str(source) not in sys.path:
        sys.path.insert(0, str(source))


@pytest.fixture(autouse=True)
def plain_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing of the developer's own settings reaches a client; a person knows the code."""
    for name in list(os.environ):
        if name.startswith("ONLYOFFICE_") or name.lower().endswith("_proxy"):
            monkeypatch.delenv(name)
    monkeypatch.setattr("builtins.input", lambda _: CODE)


def example(name: str) -> Mapping[str, Any]:
    return runpy.run_path(str(_EXAMPLES / f"{name}.py"))


def sign_in_with(monkeypatch: pytest.MonkeyPatch, word: str, password: str = PASSWORD) -> None:
    monkeypatch.setenv(f"ONLYOFFICE_{word}_USERNAME", USER)
    monkeypatch.setenv(f"ONLYOFFICE_{word}_PASSWORD", password)


def test_each_example_is_tested() -> None:
    names = {path.stem for path in _EXAMPLES.glob("*.py")}
    assert names == {"hosted", "docspace", "community_server", "workspace"}


def test_hosted(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.setenv("ONLYOFFICE_HOSTED_KEY", "partner")
    monkeypatch.setenv("ONLYOFFICE_HOSTED_SECRET", "secret")
    main = example("hosted")["main"]
    with HostedServer("partner", "secret") as server:
        main(server.url, "ada@example.com", "acmecorp")
        main(server.url, "ada@example.com", "acmecorp", "acmeworks")
        with pytest.raises(SystemExit, match=r"No portal was registered: .*symbols"):
            main(server.url, "ada@example.com", "acme.corp")
    lines = capsys.readouterr().out.splitlines()
    assert [line.split(" 20")[0] for line in lines] == [
        "Registered acmecorp",
        "acmecorp",
        "acmecorp is taken; names like it: acmecorp",
        "Registered acmeworks",
        "acmecorp",
        "acmeworks",
    ]


def test_docspace(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    sign_in_with(monkeypatch, "DOCSPACE")
    office = Office(factor="tfa", prefix="Bearer ")
    with office.serve() as server:
        example("docspace")["main"](server.url)
        assert office.logins == 2  # without the code, and with it
        pages = [request for request in server.requests if request.path == "/api/2.0/people"]
    assert [request.parameter("startIndex") for request in pages] == [None, "2", "4"]
    assert capsys.readouterr().out.splitlines() == [
        "Signed in as Ada",
        "Created room Contracts",
        *(f"{name} {name.lower()}@example.com" for name in _NAMES),
        "404: The record could not be found",
    ]


def test_community_server(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    sign_in_with(monkeypatch, "COMMUNITY")
    with Office(factor="sms", suffix=".json").serve() as server:
        example("community_server")["main"](server.url)
        pages = [request for request in server.requests if "sortBy" in dict(request.query)]
    assert [request.parameter("startIndex") for request in pages] == [None, "2", "4"]
    assert capsys.readouterr().out.splitlines() == [
        "Signed in as Ada",
        "Not added: Invalid arguments",
        "5 people",
        *(f"{name} {name.lower()}@example.com" for name in _NAMES),
        "404: The record could not be found",
    ]


def test_workspace(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    sign_in_with(monkeypatch, "WORKSPACE")
    office = Office(suffix=".json")
    with office.serve() as server:
        asyncio.run(example("workspace")["main"](server.url))
    assert office.logins == 1
    assert sorted(capsys.readouterr().out.splitlines()) == [
        "Archive: The record could not be found",
        "Garden: 0 tasks",
        "Office: 3 tasks",
    ]


@pytest.mark.parametrize("name", ["docspace", "community_server", "workspace"])
def test_a_wrong_password_is_told(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    sign_in_with(monkeypatch, name.split("_")[0].upper(), "wrong")
    suffix = "" if name == "docspace" else ".json"
    with Office(suffix=suffix).serve() as server:
        run = example(name)["main"]
        with pytest.raises(SystemExit, match=r"Not signed in: .*authentication failed"):
            _finished(run(server.url))


def _finished(result: Any) -> None:
    if inspect.iscoroutine(result):
        asyncio.run(result)
