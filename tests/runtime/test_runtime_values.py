"""Types of fields: what they read and how they are sent."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, date, datetime, timedelta, timezone
from typing import TYPE_CHECKING
from uuid import UUID

import msgspec
import pytest
from msgspec import field

from clientsmith.runtime.enums import OpenEnum, OpenIntEnum, OpenStrEnum
from clientsmith.runtime.values import (
    UNSET,
    Date,
    Guid,
    Lenient,
    Model,
    Secret,
    Timestamp,
    Unset,
    decode_hook,
)
from clientsmith.runtime.wire import json_bytes

if TYPE_CHECKING:
    from enum import Enum


class Plan(OpenStrEnum):
    FREE = "free"
    PAID = "paid"


class Level(OpenIntEnum):
    LOW = 1


class State(OpenEnum):
    ACTIVE = 0, "Active"
    GONE = 1, "Suspended", "removed"


class Everything(Model):
    plan: Plan | None = None
    level: Level | None = None
    state: Lenient[State] | None = None
    states: list[Lenient[State]] = []  # noqa: RUF012 - msgspec copies it
    loose_plan: Lenient[Plan] | None = None
    loose_level: Lenient[Level] | None = None
    at: Timestamp | None = None
    times: list[Timestamp] = []  # noqa: RUF012 - msgspec copies it
    by_name: dict[str, Timestamp] = {}  # noqa: RUF012 - msgspec copies it
    day: Date | None = None
    secret: Secret | None = None
    note: str | Unset | None = UNSET
    changed: Timestamp | Unset | None = UNSET
    wire_name: int = field(name="wireName")


DECODER = msgspec.json.Decoder(Everything, strict=False, dec_hook=decode_hook)


def read(text: str) -> Everything:
    return DECODER.decode('{"wireName": 1, ' + text + "}")


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("9999-12-31T23:59:59.9999999", datetime(9999, 12, 31, 23, 59, 59, 999999, UTC)),
        ("2008-04-10T06:30:00.1234567Z", datetime(2008, 4, 10, 6, 30, 0, 123456, UTC)),
        ("0001-01-01T00:00:00", datetime(1, 1, 1, tzinfo=UTC)),
        ("2008-04-10", datetime(2008, 4, 10, tzinfo=UTC)),
        (
            "2008-04-10T06:30:00.0000000-07:00",
            datetime(2008, 4, 10, 6, 30, tzinfo=timezone(timedelta(hours=-7))),
        ),
    ],
)
def test_timestamps_are_read_from_what_servers_send(text: str, moment: datetime) -> None:
    value = read(f'"at": "{text}", "times": ["{text}"], "byName": {{}}, "changed": "{text}"')
    assert value.at == moment
    assert value.at is not None
    assert value.at.utcoffset() == moment.utcoffset()
    assert value.times == [moment]
    assert value.changed == moment


def test_timestamps_are_read_inside_mappings() -> None:
    assert read('"by_name": {"a": "2008-04-10"}').by_name == {
        "a": datetime(2008, 4, 10, tzinfo=UTC)
    }


@pytest.mark.parametrize("text", ["2008-04-10", "2008-04-10T23:30:00-11:00"])
def test_dates_are_read_with_or_without_a_time(text: str) -> None:
    value = read(f'"day": "{text}"').day
    assert value == date(2008, 4, 10)
    assert type(value) is date


@pytest.mark.parametrize(
    "text", ['"at": "soon"', '"at": 5', '"day": ""', '"day": []', '"secret": 5']
)
def test_values_of_another_form_are_refused_with_their_place(text: str) -> None:
    with pytest.raises(msgspec.ValidationError, match=r"\$\.(at|day|secret)"):
        read(text)


def test_absent_and_null_are_told_apart() -> None:
    assert read('"level": 1').note is UNSET
    assert read('"note": null').note is None
    assert json_bytes(Everything(wire_name=1)) == b'{"wireName":1}'
    assert json_bytes(Everything(wire_name=1, note=None)) == b'{"note":null,"wireName":1}'


def test_unknown_fields_are_ignored_and_required_ones_are_required() -> None:
    assert read('"later": {"a": 1}').wire_name == 1
    with pytest.raises(msgspec.ValidationError, match="wireName"):
        DECODER.decode(b"{}")
    with pytest.raises(TypeError):
        Everything(1)  # type: ignore[arg-type, call-arg]


def test_secret_shows_only_when_asked() -> None:
    value = read('"secret": "hunter2"')
    assert value.secret == "hunter2"
    assert "hunter2" not in repr(value)
    assert json_bytes({"secret": value.secret}) == b'{"secret":"hunter2"}'
    again = pickle.loads(pickle.dumps(value.secret))
    assert (again, repr(again)) == ("hunter2", "Secret('***')")


def test_what_was_read_can_be_sent_again() -> None:
    value = read(
        '"state": "suspended", "at": "2008-04-10T06:30:00-07:00", "plan": "gold", "level": 9'
    )
    assert json_bytes(value) == (
        b'{"plan":"gold","level":9,"state":1,"at":"2008-04-10T06:30:00-07:00","wireName":1}'
    )


@pytest.mark.parametrize("text", ["0", '"0"', '"Active"', '"ACTIVE"', '"active"'])
def test_open_enum_reads_every_spelling(text: str) -> None:
    value = read(f'"state": {text}, "states": [{text}, 1]')
    assert value.state is State.ACTIVE
    assert value.states == [State.ACTIVE, State.GONE]


@pytest.mark.parametrize(
    ("text", "wire", "kind"),
    [
        ('"state": "Frozen"', "Frozen", State),
        ('"state": 7', 7, State),
        ('"plan": "gold"', "gold", Plan),
        ('"loose_plan": 5', "5", Plan),
        ('"level": 7', 7, Level),
        ('"loose_level": "7"', 7, Level),
    ],
)
def test_unknown_values_are_kept(text: str, wire: object, kind: type[Enum]) -> None:
    record = read(text)
    (value,) = (
        found
        for name in ("state", "plan", "loose_plan", "level", "loose_level")
        if (found := getattr(record, name)) is not None
    )
    assert isinstance(value, State | Plan | Level)
    assert type(value) is kind
    assert value.value == wire
    assert not value.is_known
    assert value.name == f"UNKNOWN_{wire}"
    for other in (pickle.loads(pickle.dumps(value)), copy.copy(value), copy.deepcopy(value)):
        assert other == value
        assert hash(other) == hash(value)
        assert not other.is_known
    assert all(value != member for member in kind)
    assert str(wire) in repr(value)


def test_known_members_stay_themselves() -> None:
    assert State.GONE.is_known
    assert Plan.FREE.is_known
    assert Level.LOW.is_known
    assert pickle.loads(pickle.dumps(State.GONE)) is State.GONE
    assert {State.GONE: 1}[State("removed")] == 1
    assert State(5) != State(6)
    assert State(1) != 1
    assert Level("1") is Level.LOW  # type: ignore[arg-type]
    assert f"{Plan('gold')}" == "gold"


@pytest.mark.parametrize(("kind", "value"), [(State, None), (Level, "x"), (Plan, [])])
def test_values_that_are_no_wire_values_are_refused(kind: type[object], value: object) -> None:
    with pytest.raises((ValueError, TypeError)):
        kind(value)  # type: ignore[call-arg]


class Holder(Model, rename="camel"):
    owner_id: Guid | None = None
    all_ids: list[Guid] = []  # noqa: RUF012 - msgspec copies it


@pytest.mark.parametrize(
    "text",
    [
        "78e1e841-8314-4846-8fc0-e7d6451b6475",
        "{78E1E841-8314-4846-8FC0-E7D6451B6475}",
        "78e1e84183144846 8fc0e7d6451b6475".replace(" ", ""),
    ],
)
def test_identifiers_in_every_spelling(text: str) -> None:
    holder = msgspec.json.decode(
        msgspec.json.encode({"ownerId": text, "allIds": [text]}), type=Holder, dec_hook=decode_hook
    )
    wanted = UUID("78e1e841-8314-4846-8fc0-e7d6451b6475")
    assert (holder.owner_id, holder.all_ids) == (wanted, [wanted])
    assert msgspec.json.encode(holder) == msgspec.json.encode(
        {"ownerId": str(wanted), "allIds": [str(wanted)]}
    )


@pytest.mark.parametrize("value", ["78e1e841-8314-48465-8fc0-e7d6451b6475", "", 7])
def test_what_is_no_identifier_is_refused(value: object) -> None:
    with pytest.raises(msgspec.ValidationError):
        msgspec.convert({"ownerId": value}, Holder, dec_hook=decode_hook)
