"""A description that was exported and restored gives an equal model, and changes made on the way are told."""

from __future__ import annotations

import copy
import json
from contextlib import suppress
from dataclasses import MISSING, Field, fields, is_dataclass
from typing import TYPE_CHECKING, Any

import pytest

from clientsmith.model import api, auth, errors, limits, origin, settings, types
from clientsmith.openapi import extensions
from clientsmith.openapi.restoring import Restored, RestoreError, restore
from clientsmith.openapi.writing import export, json_text, yaml_text

from .products import PRODUCTS, exported, linked, model, write_files

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path


@pytest.mark.parametrize("name", PRODUCTS)
def test_restored_description_gives_equal_model(name: str, tmp_path: Path) -> None:
    restored = restore(exported(name))
    assert restored.findings == ()
    assert linked(tmp_path, write_files(tmp_path, restored.files)) == model(name)


@pytest.mark.parametrize("name", PRODUCTS)
def test_document_has_the_same_bytes_each_time(name: str, tmp_path: Path) -> None:
    first = export(model(name))
    restored = restore(exported(name))
    second = export(linked(tmp_path, write_files(tmp_path, restored.files)))
    assert json_text(first) == json_text(second)
    assert yaml_text(first) == yaml_text(second)


def test_files_keep_their_names() -> None:
    assert list(restore(exported("hosted")).files) == [
        "product.yaml",
        "auth.yaml",
        "errors.yaml",
        "types/portals.yaml",
        "types/tariffs.yaml",
        "endpoints/portals.yaml",
        "endpoints/tariffs.yaml",
    ]


def test_kitchen_says_everything_that_a_model_can_hold() -> None:
    said = set(_said(model("kitchen")))
    modules = (api, auth, errors, limits, settings, types)
    wanted = {
        f"{record.__name__}.{part.name}"
        for module in modules
        for record in vars(module).values()
        if isinstance(record, type) and is_dataclass(record) and record is not origin.Origin
        for part in fields(record)
        if part.compare
    }
    assert wanted <= said


def _said(value: object) -> Iterator[str]:
    """Yield each field that has something other than its default somewhere in a model."""
    if isinstance(value, tuple):
        for item in value:
            yield from _said(item)
    elif is_dataclass(value) and not isinstance(value, type):
        for part in fields(value):
            inner = getattr(value, part.name)
            if part.compare and inner != _default(part):
                yield f"{type(value).__name__}.{part.name}"
                yield from _said(inner)


def _default(part: Field[Any]) -> object:
    return part.default_factory() if part.default_factory is not MISSING else part.default


def _edited(change: dict[str, Any]) -> Restored:
    """Restore the Hosted Solution with `change` laid over its document."""
    document = exported("hosted")
    _lay(document, change)
    return restore(document)


def _lay(target: dict[str, Any], change: dict[str, Any]) -> None:
    for key, value in change.items():
        if value is None:
            del target[key]
        elif isinstance(value, dict) and isinstance(target.get(key), dict):
            _lay(target[key], value)
        else:
            target[key] = value


@pytest.mark.parametrize(
    ("change", "pointer", "words"),
    [
        ({"info": {"title": "Other"}}, "/info/title", "description says"),
        ({"x-logo": {"url": "a"}}, "/x-logo", "is left out"),
        (
            {"paths": {"/api/portal/get": {"get": {"deprecated": True}}}},
            "/paths/~1api~1portal~1get/get/deprecated",
            "is left out",
        ),
        ({"paths": {"/new/~x": {"get": {}}}}, "/paths/~1new~1~0x", "is left out"),
        (
            {"paths": {"/api/tariff/test": None}},
            "/x-clientsmith-files/3/endpoints/3",
            "stands nowhere",
        ),
        (
            {"components": {"schemas": {"Pong": {"required": None}}}},
            "/components/schemas/Pong/required",
            "taken out",
        ),
        (
            {"components": {"schemas": {"Pong": {"required": [1]}}}},
            "/components/schemas/Pong/required/0",
            'this is 1, but the description says "value"',
        ),
        (
            {"components": {"schemas": {"Pong": {extensions.TYPE: {"fields": {"value": "uri"}}}}}},
            "/components/schemas/Pong/properties/value/format",
            "taken out",
        ),
        (
            {"components": {"schemas": {"Extra": {extensions.TYPE: {"alias": "str"}}}}},
            "/components/schemas/Extra",
            "left out",
        ),
        (
            {extensions.PRODUCT: {"extends": "../other"}},
            "/x-clientsmith-product/extends",
            "left out",
        ),
        (
            {extensions.PRODUCT: {"format": 2}},
            "",
            "errors",
        ),
    ],
)
def test_changes_are_found(change: dict[str, Any], pointer: str, words: str) -> None:
    findings = [found for found in _edited(change).findings if found.pointer == pointer]
    assert findings
    assert words in findings[0].message


def test_true_is_not_one() -> None:
    restored = _edited({extensions.PRODUCT: {"timeout": "1m"}, "tags": {"0": True}})
    assert [found.pointer for found in restored.findings] == ["/tags"]


def test_many_differences_end() -> None:
    restored = _edited({f"x-{number}": number for number in range(500)})
    assert len(restored.findings) == 201


def test_order_of_members_does_not_matter() -> None:
    def turned(value: Any) -> Any:
        if isinstance(value, dict):
            return {
                key: item if key.startswith(extensions.PREFIX) else turned(item)
                for key, item in reversed(value.items())
            }
        return [turned(item) for item in value] if isinstance(value, list) else value

    document = exported("hosted")
    document["paths"] = turned(document["paths"])
    document["info"] = turned(document["info"])
    assert restore(document).findings == ()


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({extensions.VERSION: 2}, f"/{extensions.VERSION}"),
        ({extensions.VERSION: [1]}, f"/{extensions.VERSION}"),
        ({extensions.FILES: {}}, f"/{extensions.FILES}"),
        ({extensions.FILES: [1]}, f"/{extensions.FILES}/0"),
        ({extensions.FILES: [{"file": "types/../../x.yaml"}]}, f"/{extensions.FILES}/0/file"),
        ({extensions.FILES: [{"file": "/types/x.yaml"}]}, f"/{extensions.FILES}/0/file"),
        ({extensions.FILES: [{"file": "product.yaml"}]}, f"/{extensions.FILES}/0/file"),
        ({extensions.FILES: [{"file": "types/x.yaml\n"}]}, f"/{extensions.FILES}/0/file"),
        ({extensions.FILES: [{"file": "types/x.yaml", "types": "A"}]}, f"/{extensions.FILES}/0/types"),
        ({extensions.FILES: [{"file": "endpoints/x.yaml"}]}, f"/{extensions.FILES}/0/endpoints"),
        ({extensions.ERRORS: {"rows": {}}}, f"/{extensions.ERRORS}/rows"),
        ({extensions.ERRORS: {"rows": [{}]}}, f"/{extensions.ERRORS}/rows/0"),
        ({extensions.PRODUCT: 1}, f"/{extensions.PRODUCT}"),
        ({"components": []}, "/components"),
        ({"paths": {"/api/portal/get": {"get": {"operationId": 1}}}}, "/paths/~1api~1portal~1get/get"),
    ],
)  # fmt: skip
def test_keys_that_cannot_be_understood(change: dict[str, Any], pointer: str) -> None:
    with pytest.raises(RestoreError) as caught:
        _edited(change)
    assert pointer in [found.pointer for found in caught.value.findings]


_WRONG: tuple[Any, ...] = (None, [[]], {"": {}})


def test_no_value_anywhere_crashes_the_way_back() -> None:
    """Put values of the wrong kind in every place near the top, and in every key of ours."""
    original = exported("hosted")
    places: list[tuple[str, ...]] = [
        ("info",),
        ("paths",),
        ("components",),
        ("components", "schemas"),
    ]
    places += [(key,) for key in original if key.startswith(extensions.PREFIX)]
    places += [(extensions.ERRORS, key) for key in original[extensions.ERRORS]]
    places += [("paths", "/api/portal/get", "get", extensions.ENDPOINT)]
    for place in places:
        for wrong in _WRONG:
            document = copy.deepcopy(original)
            holder: Any = document
            for step in place[:-1]:
                holder = holder[step]
            holder[place[-1]] = wrong
            with suppress(RestoreError):
                assert isinstance(restore(document).files, dict)


def test_references_in_data_are_hidden_from_readers() -> None:
    def strings(value: Any) -> Iterator[str]:
        if isinstance(value, dict):
            if isinstance(value.get("$ref"), str):
                yield value["$ref"]
            for item in value.values():
                yield from strings(item)
        elif isinstance(value, list):
            for item in value:
                yield from strings(item)

    document = exported("kitchen")
    assert "file:///etc/passwd" in json.dumps(document)
    assert {found.partition("/components/")[0] for found in strings(document)} == {"#"}


def test_guards_come_off_again() -> None:
    data = {"$ref": 1, "$$ref": [{"$$$ref": {}}], "ref": 2, "$": 3}
    assert extensions.guarded(data) == {"$$ref": 1, "$$$ref": [{"$$$$ref": {}}], "ref": 2, "$": 3}
    assert extensions.unguarded(extensions.guarded(data)) == data
