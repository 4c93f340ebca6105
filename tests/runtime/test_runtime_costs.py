"""What calls, answers and imports do, for that is what their time depends on; nothing here looks at a clock."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any, cast

import msgspec
import pytest

import clientsmith.runtime
from clientsmith.runtime.enums import OpenEnum
from clientsmith.runtime.values import Guid, Lenient, Model, Timestamp, decode_hook
from clientsmith.runtime.xml_decoding import read_tree
from clientsmith.runtime.xml_tree import parse_xml

from .scripted import Server, answer
from .toy import Toy

PACKAGES = Path(__file__).resolve().parents[2] / "generated"
RUNTIME = str(Path(clientsmith.runtime.__file__).parent)
PERSON = "66faa6e4-f133-11ea-b126-00ffeec8b4ef"


class Kind(OpenEnum):
    FILE = (1, "File")
    FOLDER = (2, "Folder")


class Entry(Model):
    kind: Lenient[Kind]
    owner: Guid
    made: Timestamp


def frames(work: Callable[[], object]) -> list[str]:
    """The Python functions of the runtime that run, in order."""
    found: list[str] = []

    def note(frame: FrameType, event: str, _: object) -> None:
        if event == "call" and frame.f_code.co_filename.startswith(RUNTIME):
            found.append(frame.f_code.co_name)

    sys.setprofile(note)
    try:
        work()
    finally:
        sys.setprofile(None)
    return found


def test_a_call_takes_few_functions() -> None:
    replies = [answer(200, {"tenants": []})] * 3
    with Server(*replies) as server, Toy(base_url=server.url) as toy:
        toy.tenants.list()
        # The second one finds everything that is made once.
        ran = frames(toy.tenants.list)
    assert 0 < len(ran) <= 75, ran


def test_a_success_that_may_hold_a_failure_is_read_once() -> None:
    with (
        Server(answer(200, {"tenants": [], "status": 0})) as server,
        Toy(base_url=server.url) as toy,
    ):
        ran = frames(toy.tenants.list)
    assert ran.count("decode_ahead") == 1
    assert "body_view" not in ran


def test_values_of_a_list_are_read_without_functions_of_their_own() -> None:
    decoder = msgspec.json.Decoder(list[Entry], dec_hook=decode_hook)
    entry = {"kind": 1, "owner": PERSON, "made": "2026-01-02T03:04:05.1234567Z"}
    named = {**entry, "kind": "Folder"}
    body = msgspec.json.encode([entry, named] * 50)
    decoder.decode(body)
    # A moment is one frame; enumerations, and people who were read before, take none.
    assert frames(lambda: decoder.decode(body)) == ["read_timestamp"] * 100


def test_xml_takes_a_function_for_each_object() -> None:
    entry = f"<item><kind>1</kind><owner>{PERSON}</owner><made>2026-01-02T03:04:05.1Z</made></item>"
    root = parse_xml(f"<items>{entry * 100}</items>".encode())
    read_tree(root, list[Entry])
    ran = frames(lambda: read_tree(root, list[Entry]))
    # And one for each moment; enumerations, and people who were read before, take none.
    assert (ran.count("read_timestamp"), ran.count("read")) == (100, 101)
    assert len(ran) <= 210, ran


def loaded(program: str) -> set[str]:
    """The modules that a program loads in a process of its own."""
    source = PACKAGES / "onlyoffice-docspace" / "src"
    done = subprocess.run(
        [sys.executable, "-c", f"{program}\nimport sys\nprint(*sys.modules)"],
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
        env={**os.environ, "PYTHONPATH": str(source)},
    )
    return set(done.stdout.split())


def test_the_root_module_loads_nothing() -> None:
    extra = loaded("import onlyoffice_docspace") - loaded("pass")
    assert extra == {"onlyoffice_docspace"}


def test_a_client_and_a_resource_load_what_they_need() -> None:
    program = "import onlyoffice_docspace as d; d.DocSpace(host='a.example', token='t').files"
    modules = loaded(program)
    idle = {"asyncio", "redis", "xml.etree.ElementTree", "onlyoffice_docspace._runtime.streaming"}
    assert not idle & modules
    resources = {name for name in modules if name.startswith("onlyoffice_docspace.resources.")}
    assert resources == {"onlyoffice_docspace.resources.files"}
    limits = {"local", "gate"}
    assert {f"onlyoffice_docspace._runtime.limits.{name}" for name in limits} <= modules
    assert "onlyoffice_docspace._runtime.limits.shared" not in modules


@pytest.mark.parametrize("value", [[], {}, 1.5, None, "nobody"])
def test_unknown_values_go_through_the_enumeration(value: object) -> None:
    try:
        expected: object = Kind(cast("Any", value))
    except (TypeError, ValueError):
        with pytest.raises((TypeError, ValueError)):
            decode_hook(Lenient[Kind], value)
    else:
        assert decode_hook(Lenient[Kind], value) == expected
