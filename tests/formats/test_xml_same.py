"""Whatever the type and the value: the answer in JSON and the answer in XML are read as the same."""

from __future__ import annotations

import itertools
import json
from datetime import UTC, date, datetime, timedelta, timezone
from typing import Any, NamedTuple

import msgspec
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clientsmith.runtime.alternatives import one_of
from clientsmith.runtime.enums import OpenEnum, OpenIntEnum, OpenStrEnum
from clientsmith.runtime.values import Date, Guid, Lenient, Secret, Timestamp, decode_hook
from clientsmith.runtime.wire import wire_text
from clientsmith.runtime.xml_decoding import read_tree
from clientsmith.runtime.xml_tree import parse_xml

from .dotnet_xml import to_xml

_NUMBER = itertools.count()


class Status(OpenEnum):
    ACTIVE = 0, "Active"
    SUSPENDED = 1, "Suspended"


class Level(OpenIntEnum):
    LOW = 1
    HIGH = 3


class Color(OpenStrEnum):
    RED = "red"


class Typed(NamedTuple):
    """A type, and values of it as JSON has them."""

    kind: Any
    values: st.SearchStrategy[Any]


# XML can say these letters and no others (XML 1.0 2.2).
LETTERS = st.characters(
    codec="utf-8",
    exclude_categories=("Cs", "Cc"),
    include_characters="\t\n\r",
    exclude_characters="\ufffe\uffff",
)
TEXT = st.text(LETTERS, min_size=1, max_size=8).filter(str.strip)
# A name with a colon would have a prefix that is not declared.
NAMES = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs", "Cc"), exclude_characters=':\\"'),
    min_size=1,
    max_size=6,
).filter(lambda name: name[0] not in "@#$?")
MOMENTS = st.builds(
    lambda moment, hours: wire_text(moment.replace(tzinfo=timezone(timedelta(hours=hours)))),
    st.datetimes(datetime(1, 1, 2), datetime(9999, 12, 30)),
    st.integers(-12, 14),
)
WHOLE = st.integers(-(2**53), 2**53)
TEXT_NOT_NUMBER = TEXT.filter(lambda text: not text.strip().lstrip("-").isdecimal())

SCALARS = [
    Typed(str, TEXT),
    Typed(int, WHOLE),
    Typed(float, st.floats(allow_nan=False, allow_infinity=False)),
    Typed(bool, st.booleans()),
    Typed(Timestamp, MOMENTS),
    Typed(Date, st.dates(date(1, 1, 1)).map(date.isoformat)),
    Typed(Guid, st.uuids().map(str) | st.uuids().map(lambda value: f"{{{value}}}")),
    Typed(timedelta, st.timedeltas(timedelta(0), timedelta(900)).map(wire_text)),
    Typed(bytes, st.binary(min_size=1, max_size=5).map(wire_text)),
    Typed(Secret, TEXT),
    Typed(Level, st.integers(0, 5)),
    Typed(Color, st.sampled_from(["red", "green"])),
    Typed(Lenient[Status], st.sampled_from([0, 1, 9, "Active", "Suspended", "Else"])),
    Typed(int | str, WHOLE | TEXT_NOT_NUMBER),
    Typed(bool | int, st.booleans() | WHOLE),
    Typed(one_of(str | Timestamp), MOMENTS | TEXT_NOT_NUMBER),
]


def nullable(inner: Typed) -> Typed:
    """What may be null: what is empty then is null, so values are not."""
    filled = inner.values.filter(lambda value: value not in ({}, [], ""))
    return Typed(inner.kind | None, st.none() | filled)


def listed(inner: Typed) -> Typed:
    """A list; one empty element is an empty list, so that is no list of one."""
    several = st.lists(inner.values, max_size=3)
    return Typed(list[inner.kind], several.filter(lambda items: items not in ([None], [[]], [{}])))  # type: ignore[name-defined]


def mapped(inner: Typed) -> Typed:
    """A map; an empty list is not there in XML."""
    return Typed(
        dict[str, inner.kind],  # type: ignore[name-defined]
        st.dictionaries(NAMES, inner.values.filter(lambda value: value != []), max_size=3),
    )


@st.composite
def records(draw: st.DrawFn, inner: st.SearchStrategy[Typed]) -> Typed:
    """An object, with members that may be absent and members that must be there."""
    names = draw(st.lists(NAMES, min_size=1, max_size=4, unique=True))
    fields: list[Any] = []
    required: dict[str, st.SearchStrategy[Any]] = {}
    optional: dict[str, st.SearchStrategy[Any]] = {}
    for index, wire in enumerate(names):
        member = draw(inner)
        if draw(st.booleans()):
            fields.append((f"f{index}", member.kind, msgspec.field(name=wire)))
            required[wire] = member.values
        else:
            fields.append((f"f{index}", member.kind | None, msgspec.field(name=wire, default=None)))
            # What is empty is null here.
            optional[wire] = nullable(member).values
    kind = msgspec.defstruct(f"Record{next(_NUMBER)}", fields, kw_only=True)
    # An object without members looks like null.
    values = st.fixed_dictionaries(required, optional=optional).filter(
        lambda value: any(item not in (None, [], {}) for item in value.values())
    )
    return Typed(kind, values)


@st.composite
def unions(draw: st.DrawFn, inner: st.SearchStrategy[Typed]) -> Typed:
    """One of two objects, told apart by a tag that is text or a number."""
    choices: list[tuple[str | int, str | int]] = [("a", "b"), (1, 2)]
    tags = draw(st.sampled_from(choices))
    kinds: list[Any] = []
    values: list[st.SearchStrategy[Any]] = []
    for tag in tags:
        member = draw(inner)
        kinds.append(
            msgspec.defstruct(
                f"Variant{next(_NUMBER)}",
                [("member", member.kind)],
                kw_only=True,
                tag_field="kind",
                tag=tag,
            )
        )
        values.append(st.fixed_dictionaries({"kind": st.just(tag), "member": member.values}))
    return Typed(kinds[0] | kinds[1], st.one_of(*values))


@st.composite
def alike(draw: st.DrawFn) -> Typed:
    """One of two objects that have other members but no tag."""
    kinds: list[Any] = []
    values: list[st.SearchStrategy[Any]] = []
    for name in ("one", "two"):
        member = draw(st.sampled_from(SCALARS))
        fields: list[Any] = [(name, member.kind), ("both", str | None, None)]
        kinds.append(msgspec.defstruct(f"Alike{next(_NUMBER)}", fields, kw_only=True))
        values.append(st.fixed_dictionaries({name: member.values}, optional={"both": TEXT}))
    return Typed(one_of(kinds[0] | kinds[1]), st.one_of(*values))


def made_of(inner: st.SearchStrategy[Typed]) -> st.SearchStrategy[Typed]:
    return st.one_of(
        inner.filter(lambda typed: type(None) not in getattr(typed.kind, "__args__", ())).map(
            nullable
        ),
        inner.map(listed),
        inner.map(mapped),
        records(inner),
        unions(inner),
    )


TYPES = st.recursive(st.sampled_from(SCALARS) | alike(), made_of, max_leaves=5)


@settings(max_examples=250, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.data())
def test_json_and_xml_are_read_as_the_same(data: st.DataObject) -> None:
    typed = data.draw(TYPES)
    value = data.draw(typed.values)
    envelope = msgspec.defstruct("Body", [("response", typed.kind)])
    body = {"count": 1, "status": 0, "response": value}
    from_json = msgspec.json.decode(
        json.dumps(body).encode(), type=envelope, strict=False, dec_hook=decode_hook
    )
    from_xml = read_tree(parse_xml(to_xml(body)), envelope)
    assert from_xml == from_json
    assert repr(from_xml) == repr(from_json)


def test_a_moment_without_an_offset_is_utc_in_both() -> None:
    envelope = msgspec.defstruct("Body", [("at", Timestamp)])
    body = {"at": "2008-04-10T06:30:00.0000000"}
    moment = datetime(2008, 4, 10, 6, 30, tzinfo=UTC)
    assert read_tree(parse_xml(to_xml(body)), envelope).at == moment
