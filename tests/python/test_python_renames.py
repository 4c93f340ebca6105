"""Earlier names of methods, types, exceptions and resources: they warn, name the new one, and go on to work."""

from __future__ import annotations

import asyncio
import importlib
import subprocess
import sys
from typing import TYPE_CHECKING, Any

import pytest

from . import making
from .recording import Answer, Recorder

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import ModuleType

_FILES = {
    "product.yaml": """
format: 1
product: {name: shop, title: Shop, release: "3.0"}
package: {distribution: shop, module: shop_renamed, client: Shop, version: 1.0.0}
servers: {main: {url: https://example.com}}
""",
    "types/things.yaml": """
types:
  Thing: {was: {name: Widget, until: "4.0"}, fields: {id: int}}
""",
    "endpoints/things.yaml": """
resource: things
was: {name: items, until: "4.0"}
endpoints:
  get:
    http: GET /things/{id}
    doc: Return a thing.
    path: {id: int}
    query: {full: {type: bool, required: false}}
    returns: Thing
    was: list
  all: {http: GET /things, doc: Return all things., returns: list<Thing>}
  read: {http: GET /bytes, doc: Read., returns: stream, was: {name: stream, until: "4.0"}}
""",
    "endpoints/parts.yaml": """
resource: things.parts
was: pieces
endpoints:
  count: {http: GET /things/parts, doc: Count., returns: int}
""",
    "errors.yaml": """
rows:
  Missing: {status: 404, doc: It is not there., was: {name: Absent, until: "4.0"}}
""",
}


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    place = tmp_path_factory.mktemp("renamed")
    making.write(_FILES, place / "specs/shop")
    return making.write(making.package(place / "specs/shop"), place / "shop")


@pytest.fixture
def shop(root: Path) -> Iterator[ModuleType]:
    with making.importable(root, "shop_renamed") as module:
        yield module


def test_an_earlier_method_warns_and_sends_the_same(shop: ModuleType) -> None:
    with Recorder() as server, shop.Shop(base_url=f"http://{server.host}") as client:
        server.expect(Answer(body=b'{"id": 7}'))
        new = client.things.get(7, full=True)
        with pytest.warns(DeprecationWarning, match="get now") as caught:
            old = client.things.list(7, full=True)
        assert old == new
        first, second = server.seen
        assert first.target == second.target == "/things/7?full=true"
    assert str(caught[0].message) == "things.list is called things.get now"
    assert caught[0].filename == __file__


def test_an_earlier_method_answers_in_every_way(shop: ModuleType) -> None:
    with Recorder() as server, shop.Shop(base_url=f"http://{server.host}") as client:
        server.expect(Answer(body=b'{"id": 7}'))
        with pytest.warns(DeprecationWarning, match="is called things.get now"):
            raw = client.things.with_raw_response.list(7)
        assert raw.parse().id == 7
        told = r"things.read now \(goes in 4.0\)"
        with pytest.warns(DeprecationWarning, match=told), client.things.stream() as reply:
            assert reply.read() == b'{"id": 7}'


def test_an_earlier_method_of_the_async_client(shop: ModuleType) -> None:
    async def call(url: str) -> Any:
        async with shop.AsyncShop(base_url=url) as client:
            return await client.things.list(7)

    with Recorder() as server:
        server.expect(Answer(body=b'{"id": 7}'))
        with pytest.warns(DeprecationWarning, match="is called things.get now"):
            assert asyncio.run(call(f"http://{server.host}")).id == 7


def test_an_earlier_type_is_the_type(shop: ModuleType) -> None:
    with pytest.warns(DeprecationWarning, match="Thing now") as caught:
        assert shop.types.Widget is shop.types.Thing
    assert str(caught[0].message) == "Widget is called Thing now (goes in 4.0)"
    assert caught[0].filename == __file__
    assert "Widget" not in shop.types.__all__
    with pytest.raises(AttributeError, match="Gadget"):
        shop.types.Gadget  # noqa: B018


def test_an_earlier_exception_is_the_exception(shop: ModuleType) -> None:
    errors = importlib.import_module("shop_renamed.errors")
    with Recorder() as server, shop.Shop(base_url=f"http://{server.host}") as client:
        server.expect(Answer(status=404))
        with pytest.warns(DeprecationWarning, match="Missing now") as caught:
            absent = errors.Absent
        assert absent is errors.Missing
        with pytest.raises(absent):
            client.things.get(7)
    assert str(caught[0].message) == "Absent is called Missing now (goes in 4.0)"
    assert caught[0].filename == __file__
    assert "Absent" not in errors.__all__
    with pytest.raises(AttributeError, match="Gone"):
        errors.Gone  # noqa: B018


def test_an_earlier_resource_is_the_resource(shop: ModuleType) -> None:
    with shop.Shop() as client:
        with pytest.warns(DeprecationWarning, match="now") as caught:
            assert client.items.pieces is client.things.parts
        assert [(str(one.message), one.filename) for one in caught] == [
            ("items is called things now (goes in 4.0)", __file__),
            ("things.pieces is called things.parts now", __file__),
        ]
    old = importlib.import_module("shop_renamed.resources.items_pieces")
    new = importlib.import_module("shop_renamed.resources.things_parts")
    with pytest.warns(DeprecationWarning, match="AsyncItemsPieces is called AsyncThingsParts now"):
        assert old.AsyncItemsPieces is new.AsyncThingsParts
    with pytest.raises(AttributeError, match="Gone"):
        old.Gone  # noqa: B018


def test_type_checkers_know_earlier_names(root: Path, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    program.write_text(
        "from shop_renamed import AsyncShop, Shop, errors, types\n"
        "from shop_renamed.resources.items import AsyncItems, Items\n"
        "def use(client: Shop) -> types.Widget:\n"
        "    thing: types.Thing = client.things.list(7, full=True)\n"
        "    return thing\n"
        "def reach(client: Shop, other: AsyncShop) -> tuple[Items, AsyncItems]:\n"
        "    try:\n"
        "        client.items.pieces.count()\n"
        "    except errors.Absent as problem:\n"
        "        missing: errors.Missing = problem\n"
        "        raise missing\n"
        "    return client.things, other.items\n",
        "utf-8",
    )
    done = subprocess.run(
        [
            sys.executable,
            "-m",
            "mypy",
            "--strict",
            "--no-incremental",
            "--follow-imports=silent",
            str(program),
        ],
        cwd=tmp_path,
        env={"MYPYPATH": str(root / "src"), "PATH": ""},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        ("endpoints/things.yaml", "was: list", "was: all", "`all` and `all` both become `all`"),
        (
            "endpoints/things.yaml",
            "was: list",
            "was: with_raw_response",
            "the package itself uses the name",
        ),
        ("endpoints/things.yaml", "was: list", "was: def", "is a Python keyword"),
        (
            "endpoints/things.yaml",
            "name: items,",
            "name: close,",
            "the package itself uses the name",
        ),
        ("endpoints/parts.yaml", "was: pieces", "was: get", "`get` and `get` both become `get`"),
        ("errors.yaml", "name: Absent", "name: NotFound", "the package itself uses the name"),
        ("errors.yaml", "name: Absent", "name: Missing", "both become `Missing`"),
        ("types/things.yaml", "name: Widget", "name: Thing", "belongs to another type"),
    ],
)
def test_an_earlier_name_must_be_free(
    tmp_path: Path, file: str, old: str, new: str, message: str
) -> None:
    files = {**_FILES, file: _FILES[file].replace(old, new)}
    planned, problems = making.plan(making.write(files, tmp_path / "shop"))
    assert planned is None
    assert len(problems) == 1
    assert message in problems[0].message
