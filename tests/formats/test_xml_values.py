"""How elements become values: what a type makes of one, of many, of an empty one, and of none."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from typing import Any, Literal
from uuid import UUID

import pytest
from msgspec import UNSET, MsgspecError, UnsetType, field

from clientsmith.runtime.enums import OpenEnum, OpenIntEnum, OpenStrEnum
from clientsmith.runtime.values import Date, Guid, Lenient, Model, Secret, Timestamp
from clientsmith.runtime.xml_decoding import read_member, read_tree
from clientsmith.runtime.xml_tree import parse_xml


class Status(OpenEnum):
    ACTIVE = 0, "Active"


class Level(OpenIntEnum):
    LOW = 1


class Color(OpenStrEnum):
    RED = "red"


class Item(Model):
    id: int
    name: str | None = None
    parts: list[str] = field(default_factory=list[str])


class Strange(Model):
    spaced: int = field(name="a b")
    first: str = field(name="1st", default="")


class Node(Model):
    value: int
    children: list[Node] | None = None
    parent: Node | None = None


class Cat(Model, tag_field="kind", tag="cat"):
    lives: int


class Dog(Model, tag_field="kind", tag="dog"):
    names: list[str]


class One(Model, tag_field="kind", tag=1):
    x: int


class Two(Model, tag_field="kind", tag=2):
    x: int


class Holder(Model):
    items: list[Item]
    more: list[int] | None = None
    unset: list[int] | UnsetType = UNSET
    text: str | UnsetType | None = UNSET


def read(inner: str, kind: Any) -> Any:
    return read_tree(parse_xml(f"<r>{inner}</r>".encode()), kind)


ID = "12345678-1234-5678-1234-567812345678"


@pytest.mark.parametrize(
    ("inner", "kind", "value"),
    [
        ("5", int, 5),
        (" 5\n", int, 5),
        ("1.5", float, 1.5),
        ("true", bool, True),
        (" a ", str, " a "),
        ("", str, ""),
        ("", str | None, None),
        ("", int | None, None),
        ("a<!-- x -->b<![CDATA[<c>]]>", str, "ab<c>"),
        ("2008-04-10T06:30:00.1234567-07:00", Timestamp, datetime.fromisoformat("2008-04-10T06:30:00.123456-07:00")),
        ("9999-12-31T23:59:59.9999999", Timestamp, datetime(9999, 12, 31, 23, 59, 59, 999999, UTC)),
        ("2008-04-10", Date, date(2008, 4, 10)),
        ("P1DT2H", timedelta, timedelta(days=1, hours=2)),
        (f"{{{ID}}}", Guid, UUID(ID)),
        ("s3", Secret, Secret("s3")),
        ("aGk=", bytes, b"hi"),
        ("1", Level, Level.LOW),
        ("7", Level, Level(7)),
        ("red", Color, Color.RED),
        ("Active", Lenient[Status], Status.ACTIVE),
        ("0", Lenient[Status], Status.ACTIVE),
        ("1", Literal[1], 1),
        ("5", int | str, 5),
        ("007", int | str, "007"),
        ("sbox-1", int | str, "sbox-1"),
        ("", int | str, ""),
        ("", int | str | None, None),
        ("1.5", int | float | None, 1.5),
        ("true", bool | str, True),
        ("True", bool | str, "True"),
        ("<a>1</a><a>2</a>", list[int], [1, 2]),
        ("<a>1</a>", list[int], [1]),
        ("", list[int], []),
        (" \n ", list[int], []),
        ("", list[int] | None, None),
        ("<a><a>1</a><a>2</a></a><a />", list[list[int]], [[1, 2], []]),
        ("<x>1</x><y_x0020_z>2</y_x0020_z>", dict[str, int], {"x": 1, "y z": 2}),
        ("<x>1</x><x>2</x><y>3</y>", dict[str, list[int]], {"x": [1, 2], "y": [3]}),
        ("", dict[str, int], {}),
        ("<id>1</id><new><deep>x</deep></new>", Item, Item(id=1)),
        ("<id>1</id><name/>", Item, Item(id=1)),
        ("<id>1</id><parts>a</parts>", Item, Item(id=1, parts=["a"])),
        ("<id>1</id><parts/>", Item, Item(id=1)),
        ("", Item | None, None),
        ("<n:id xmlns:n='urn:x' n:y='z'>1</n:id>", Item, Item(id=1)),
        ("<a_x0020_b>1</a_x0020_b><_x0031_st>x</_x0031_st>", Strange, Strange(spaced=1, first="x")),
        (
            "<value>1</value><children><value>2</value><parent><value>1</value></parent></children>",
            Node,
            Node(value=1, children=[Node(value=2, parent=Node(value=1))]),
        ),
        ("<kind>cat</kind><lives>9</lives>", Cat | Dog, Cat(lives=9)),
        ("<names>a</names><kind>dog</kind>", Cat | Dog, Dog(names=["a"])),
        ("<kind>2</kind><x>1</x>", One | Two, Two(x=1)),
        ("<a><kind>dog</kind></a>", list[Cat | Dog], [Dog(names=[])]),
        ("<a>x</a>", dict[str, str | list[str]], {"a": "x"}),
        ("<a>x</a><a>y</a>", dict[str, str | list[str]], {"a": ["x", "y"]}),
        ("<a><id>1</id></a>", dict[str, Item | list[Item]], {"a": Item(id=1)}),
        ("<a>x</a>", dict[str, Item | list[str]], {"a": ["x"]}),
        ("<a><id>1</id></a>", dict[str, int | Item], {"a": Item(id=1)}),
        ("<a>5</a>", dict[str, int | Item], {"a": 5}),
        ("", Holder, Holder(items=[])),
        ("<items/><more/><text/>", Holder, Holder(items=[], more=None, text=None)),
        (
            "<items><id>1</id></items><more>1</more><unset>2</unset><text>x</text>",
            Holder,
            Holder(items=[Item(id=1)], more=[1], unset=[2], text="x"),
        ),
        ("", Any, None),
        ("x", Any, "x"),
        ("<a>1</a><b/><c><d>x</d><d>y</d></c>", Any, {"a": "1", "b": None, "c": {"d": ["x", "y"]}}),
        (
            "<a xmlns:json='http://james.newtonking.com/projects/json' json:Array='true'>1</a>",
            Any,
            {"a": ["1"]},
        ),
    ],
)  # fmt: skip
def test_values(inner: str, kind: Any, value: object) -> None:
    result = read(inner, kind)
    assert result == value
    assert type(result) is type(value)


@pytest.mark.parametrize(
    ("inner", "kind", "words"),
    [
        ("x", int, "Expected `int`"),
        ("", int, "Expected `int`, got `null`"),
        ("<a>1</a>", int, "Expected `int`, got `object`"),
        ("<a><b>1</b></a>", dict[str, int], r"\$\[\.\.\.\]"),
        ("text", Item, "Expected `object`"),
        ("text", dict[str, int], "Expected `object`"),
        ("text", list[int], "Expected `array`"),
        ("<name>x</name>", Item, "missing required field `id`"),
        ("<id>1</id><id>x</id>", Item, r"\$\.id"),
        ("<id>1</id><name><b>x</b></name>", Item, r"\$\.name"),
        ("<items><id>1</id></items><items><id>x</id></items>", Holder, r"\$\.items\[1\]\.id"),
        ("<kind>cow</kind>", Cat | Dog, "Invalid value 'cow'"),
        ("<lives>9</lives>", Cat | Dog, "missing required field `kind`"),
    ],
)
def test_other_forms_say_where_and_what(inner: str, kind: Any, words: str) -> None:
    with pytest.raises(MsgspecError, match=words):
        read(inner, kind)


def test_members_of_documents() -> None:
    root = parse_xml(
        b"<r><error><code>7</code><names>a</names></error><error><code>8</code></error></r>"
    )
    assert read_member(root, "error.code", int) == 7
    assert read_member(root, "error.1.code", int) == 8
    assert read_member(root, "error.names", list[str]) == ["a"]
    assert read_member(root, "error.none", int) is None
    assert read_member(root, "error.2.code", int) is None
