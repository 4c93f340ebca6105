"""What YAML scalars mean, durations, and whether an example has its type."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from clientsmith.description.document import read_document
from clientsmith.description.linker.context import seconds
from clientsmith.description.linker.values import mismatches
from clientsmith.description.type_expression import parse
from clientsmith.model.types import (
    AliasType,
    EnumMember,
    EnumType,
    Field,
    ListOf,
    Named,
    Nullable,
    ObjectType,
    Primitive,
    TypeDefinition,
    UnionType,
)

if TYPE_CHECKING:
    from pathlib import Path

INT, STR = Primitive("int"), Primitive("str")
TYPES: dict[str, TypeDefinition] = {
    "Base": ObjectType("Base", (Field("id", INT),)),
    "File": ObjectType(
        "File", (Field("name", STR), Field("size", INT, required=False)), bases=("Base",)
    ),
    "Note": ObjectType("Note", (Field("kind", STR, const="note"), Field("text", STR))),
    "Any": UnionType("Any", "kind", (("file", "File"), ("note", "Note"))),
    "Open": EnumType("Open", (EnumMember("a", "a"),)),
    "Closed": EnumType("Closed", (EnumMember("a", "a", (1,)),), open=False),
    "Ids": AliasType("Ids", Nullable(ListOf(INT))),
    "Loop": AliasType("Loop", Named("Loop")),
}


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("no", "no"),
        ("on", "on"),
        ("1:30", "1:30"),
        ("2020-01-01", "2020-01-01"),
        ("1_000", "1_000"),
        ("=", "="),
        ("0b11", "0b11"),
        ("+.5e3", 500.0),
        ("007", 7),
        ("0o17", 15),
        ("0xFf", 255),
        ("-0", 0),
        ("1.", 1.0),
        ("true", True),
        ("FALSE", False),
        ("tRUE", "tRUE"),
        ("~", None),
        ("", None),
        ("Null", None),
        ("'null'", "null"),
        ('"1"', "1"),
        ("int?", "int?"),
        ("{a: int?, b: https://x/?y:z}", {"a": "int?", "b": "https://x/?y:z"}),
        ('{"a":1, b: [c?]}', {"a": 1, "b": ["c?"]}),
        ("{? a : b, c}", {"a": "b", "c": None}),
    ],
)
def test_scalars_follow_the_core_schema_of_yaml_1_2(
    written: str, value: object, tmp_path: Path
) -> None:
    path = tmp_path / "a.yaml"
    path.write_text(f"v: {written}\n")
    read = read_document(path, "a.yaml").data["v"]
    assert read == value
    assert type(read) is type(value)


def test_places_are_found_by_path(tmp_path: Path) -> None:
    path = tmp_path / "a.yaml"
    path.write_text('a:\n  - {b: "x y", c: &c [1, 2]}\n  - *c\nd:\n')
    document = read_document(path, "a.yaml")
    assert str(document.place(("a", 0, "b"))) == "a.yaml:2:9"
    assert str(document.place(("a", 0, "b"), key=True)) == "a.yaml:2:6"
    assert str(document.place(("a", 0, "b"), offset=2, length=1)) == "a.yaml:2:12"
    assert str(document.place(("a", 1, 1))) == "a.yaml:2:26"
    assert str(document.place(("d",))) == "a.yaml:4:1"
    assert str(document.place(("a", 0, "nothing", "below"))) == "a.yaml:2:5"
    assert str(document.place(("a", 9))) == "a.yaml:1:1"
    assert document.written(("a", 0, "c", 1)) == "2"
    assert document.written(("a", "x")) == ""


@pytest.mark.parametrize(
    ("written", "value"),
    [
        ("500ms", 0.5),
        ("1.5s", 1.5),
        ("10m", 600.0),
        ("2h", 7200.0),
        ("1d", 86400.0),
        (30, 30.0),
        (0.25, 0.25),
        (None, None),
        (True, None),
        ([], None),
    ],
)
def test_durations(written: object, value: float | None) -> None:
    assert seconds(written) == value


@pytest.mark.parametrize(
    ("expression", "value"),
    [
        ("int", 1),
        ("int", "-12"),
        ("float", 1),
        ("float", "1.5e3"),
        ("bool", "true"),
        ("date", "2020-01-01"),
        ("datetime", "2020-01-01T10:00:00.1234567+02:00"),
        ("datetime", "2020-01-01"),
        ("any", {"a": []}),
        ("none", None),
        ("int?", None),
        ("list<int?>", [1, None]),
        ("map<int>", {"a": 1}),
        ("int | File", {"id": 1, "name": "n", "more": True}),
        ("File", {"id": 1, "name": "n"}),
        ("Any", {"kind": "note", "text": "t"}),
        ("Any", {"kind": "file", "id": 1, "name": "n"}),
        ("Open", "other"),
        ("Closed", 1),
        ("Closed", "1"),
        ("Ids", None),
        ("Ids", [1]),
        ("Loop", 1),
        ("Note", {"text": "a constant need not be there"}),
    ],
)
def test_values_that_fit(expression: str, value: object) -> None:
    assert list(mismatches(value, parse(expression)[0], TYPES)) == []


@pytest.mark.parametrize(
    ("expression", "value", "path", "words"),
    [
        ("int", 1.5, (), "expected int, not `1.5`"),
        ("int", True, (), "expected int, not true"),
        ("str", None, (), "expected str, not null"),
        ("datetime", "soon", (), "expected datetime, not `soon`"),
        ("bool", "yes", (), "expected bool, not `yes`"),
        ("list<int>", [1, "x"], (1,), "expected int, not `x`"),
        ("map<list<int>>", {"a": 1}, ("a",), "expected a list, not `1`"),
        ("map<int>", [], (), "expected a mapping, not a list"),
        ("int | bool", "x", (), "`x` fits none of the alternatives"),
        ("File", {"id": 1, "nane": "n"}, (), "`name` is missing; is it `nane`?"),
        ("File", {"id": 1, "name": 2}, ("name",), "expected str, not `2`"),
        ("Any", {"id": 1}, (), "`kind` is missing, which names the variant of Any"),
        ("Any", {"kind": "x"}, ("kind",), "`x` does not name a variant of Any"),
        ("Any", {"kind": "note"}, (), "`text` is missing"),
        ("Any", 1, (), "expected a mapping, not `1`"),
        ("Closed", "aa", (), "`aa` is not a value of Closed"),
        ("Open", [], (), "expected a value of Open, not a list"),
        ("Ids", ["x"], (0,), "expected int, not `x`"),
        ("str", {"a" * 50: 1}, (), "expected str, not a mapping"),
    ],
)
def test_values_that_do_not_fit(
    expression: str, value: object, path: tuple[str | int, ...], words: str
) -> None:
    assert list(mismatches(value, parse(expression)[0], TYPES)) == [(path, words)]
