"""Operations of the Community Server package read the same data from JSON and from XML."""

from __future__ import annotations

import asyncio
import json
import re
import sys
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import TYPE_CHECKING, Any, Final

import pytest
from msgspec import inspect

from servers.http1 import Reply, Request
from servers.loopback import LoopbackServer

from .dotnet_xml import to_xml

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCES: Final = Path(__file__).parents[2] / "generated" / "onlyoffice-community-server" / "src"
if str(SOURCES) not in sys.path:
    sys.path.insert(0, str(SOURCES))

import onlyoffice_community_server as package  # noqa: E402
from onlyoffice_community_server._runtime.operation import Operation  # noqa: E402
from onlyoffice_community_server._runtime.pages import AsyncPage, Page  # noqa: E402
from onlyoffice_community_server._runtime.request import Arguments  # noqa: E402

_DEEPEST: Final = 3
_CUSTOM: Final = {
    "Timestamp": "2008-04-10T06:30:00.0000000-07:00",
    "Date": "2008-04-10",
    "Guid": "12345678-1234-5678-1234-567812345678",
    "Secret": "s3cret",
    "Lenient": 0,
}


def operations() -> list[Any]:
    """All operations that answer a value, by name."""
    resources = import_module("onlyoffice_community_server.resources")
    found: dict[str, Any] = {}
    for info in iter_modules(resources.__path__):
        module = import_module(f"{resources.__name__}.{info.name}")
        for value in vars(module).values():
            if isinstance(value, Operation) and value.answer == "json" and value.returns:
                found[value.name] = value
    return [found[name] for name in sorted(found)]


def holds_anything(info: inspect.Type, seen: frozenset[type] = frozenset()) -> bool:
    """Whether a type has a part of which nothing is known."""
    match info:
        case inspect.AnyType():
            return True
        case inspect.StructType(cls=cls, fields=fields):
            return cls not in seen and any(
                holds_anything(field.type, seen | {cls}) for field in fields
            )
        case inspect.UnionType(types=types):
            return any(holds_anything(each, seen) for each in types)
        case inspect.CollectionType(item_type=item):
            return holds_anything(item, seen)
        case inspect.DictType(value_type=value):
            return holds_anything(value, seen)
        case _:
            return False


def sample() -> list[Any]:
    """Thirty operations of all areas; lists that go on are among them. Where a type says nothing, XML is all text."""
    found = [each for each in operations() if not holds_anything(inspect.type_info(each.returns))]
    paged = [each for each in found if each.paging is not None]
    others = [each for each in found if each.paging is None]
    return paged[:: len(paged) // 6][:6] + others[:: len(others) // 24][:24]


def is_single(info: inspect.Type) -> bool:
    """Whether a type has no members and items."""
    if isinstance(info, inspect.UnionType):
        return all(map(is_single, info.types))
    deeper = inspect.StructType | inspect.DictType | inspect.CollectionType
    return not isinstance(info, deeper)


def example(info: inspect.Type, depth: int = _DEEPEST) -> Any:
    """A value of a type, as JSON has it; beyond `depth` only what must be there and what goes no deeper."""
    match info:
        case inspect.StructType(fields=fields):
            members = {
                field.encode_name: example(field.type, depth - 1)
                for field in fields
                if field.required or depth > 0 or is_single(field.type)
            }
            # An empty object looks like null.
            return {name: value for name, value in members.items() if value != {}}
        case inspect.UnionType(types=types):
            return example(next(t for t in types if not isinstance(t, inspect.NoneType)), depth)
        case inspect.DictType(value_type=value):
            return {"a b": example(value, depth - 1), "c": example(value, depth - 1)}
        case inspect.CollectionType(item_type=item):
            return [example(item, depth - 1) for _ in range(1 + depth % 2)]
        case inspect.EnumType(cls=cls):
            return next(iter(cls)).value
        case inspect.CustomType(cls=cls):
            return _CUSTOM[cls.__name__.partition("[")[0]]
        case inspect.BoolType():
            return True
        case inspect.IntType():
            return 17
        case inspect.FloatType():
            return 2.5
        case inspect.BytesType():
            return "aGk="
        case inspect.TimeDeltaType():
            return "PT5S"
        case _:
            return 'text & "more" <'


def envelope(operation: Any) -> dict[str, Any]:
    data: Any = example(inspect.type_info(operation.returns))
    if operation.paging is not None:
        for key in reversed(operation.paging.items):
            data = {key: data}
    usual = ("response",) if operation.answer == "json" else ()
    for key in reversed(usual if operation.data is None else operation.data):
        data = {key: data}
    return {"count": 1, "total": 1, "startIndex": 0, "status": 0, "statusCode": 200, **data}


ANSWERS: dict[str, Any] = {}


def answered(request: Request) -> Reply:
    """The data that the test put there, in the format of the suffix."""
    _, _, suffix = request.path.rpartition(".")
    if suffix == "xml":
        return Reply(200, (("Content-Type", "text/xml; charset=utf-8"),), to_xml(ANSWERS["body"]))
    assert suffix == "json"
    body = json.dumps(ANSWERS["body"]).encode()
    return Reply(200, (("Content-Type", "application/json; charset=utf-8"),), body)


@pytest.fixture(scope="module")
def server() -> Iterator[LoopbackServer]:
    with LoopbackServer(answered) as running:
        yield running


def plain(result: Any) -> Any:
    if isinstance(result, Page | AsyncPage):
        return result.items, result.total
    return result


@pytest.mark.parametrize("operation", sample(), ids=lambda operation: operation.name)
def test_json_and_xml_give_the_same(operation: Any, server: LoopbackServer) -> None:
    ANSWERS["body"] = envelope(operation)
    arguments = Arguments(path=dict.fromkeys(re.findall(r"\{(.*?)\}", operation.path), "1"))
    settings: dict[str, Any] = {"base_url": server.url, "token": "t"}
    with package.CommunityServer(**settings) as client:
        core = client._core
        from_json = plain(core.call(operation, {}, arguments))
        in_xml: Any = {"format": "xml"}
        from_xml = plain(core.call(operation, in_xml, arguments))
        copy = client.with_options(format="xml")._core
        assert plain(copy.call(operation, {}, arguments)) == from_xml

    async def run() -> Any:
        async with package.AsyncCommunityServer(format="xml", **settings) as client:
            return plain(await client._core.call(operation, {}, arguments))

    assert from_xml == from_json
    assert repr(from_xml) == repr(from_json)
    assert asyncio.run(run()) == from_xml


def test_the_sample_is_thirty_operations() -> None:
    assert len({each.name for each in sample()}) == 30
