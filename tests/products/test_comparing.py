"""The comparison of decoded values with what was sent finds every difference."""

from datetime import UTC, datetime
from enum import Enum
from typing import Any
from uuid import UUID

import msgspec
import pytest

from .comparing import differences, is_of


class Kind(Enum):
    """A kind that is also sent by name."""

    ONE = 1

    @classmethod
    def _missing_(cls, value: object) -> "Kind | None":
        return cls.ONE if value == "One" else None


class Part(msgspec.Struct, rename="camel"):
    """A record whose members have other names on the wire."""

    part_id: int
    part_kind: Kind | None = None


_GUID = UUID("0e9d9b3c-65a8-4f5e-9c38-1f1f5c0d0001")


@pytest.mark.parametrize(
    ("read", "sent", "places"),
    [
        (Part(part_id=1), {"partId": 1}, []),
        (Part(part_id=1, part_kind=Kind.ONE), {"partId": 1, "partKind": "One"}, []),
        (Part(part_id=1, part_kind=Kind.ONE), {"partId": 1, "partKind": 1}, []),
        (Part(part_id=1, part_kind=Kind.ONE), {"partId": 1}, ["result.partKind"]),
        (Part(part_id=2), {"partId": 1}, ["result.partId"]),
        (Part(part_id=1), {"partId": 1, "more": 1}, ["result.more"]),
        (Part(part_id=1), 1, ["result"]),
        ([1, 2], [1, 2], []),
        ([1], [1, 2], ["result[1]"]),
        ([1, 2], [1], ["result[1]"]),
        ({"a": {"b": 1}}, {"a": {"b": 2}}, ["result.a.b"]),
        ({"a": 1}, {"b": 1}, ["result.b", "result.a"]),
        (1, 1.0, ["result"]),
        (1, True, ["result"]),
        (True, True, []),
        (None, 0, ["result"]),
        (_GUID, "{0E9D9B3C-65A8-4F5E-9C38-1F1F5C0D0001}", []),
        (_GUID, "0e9d9b3c-65a8-4f5e-9c38-1f1f5c0d0002", ["result"]),
        (datetime(2026, 1, 2, 3, 4, 5, 123456, UTC), "2026-01-02T05:04:05.1234569+02:00", []),
        (datetime(2026, 1, 2, 3, 4, 5, 0, UTC), "2026-01-02T03:04:05", []),
        (datetime(2026, 1, 2, 3, 4, 6, 0, UTC), "2026-01-02T03:04:05Z", ["result"]),
    ],
)
def test_differences(read: Any, sent: Any, places: list[str]) -> None:
    assert [text.split(" ")[0].rstrip(":") for text in differences(read, sent)] == places


@pytest.mark.parametrize(
    ("value", "kind", "right"),
    [
        (1, int, True),
        (True, int, False),
        (1, float, False),
        ([1], list[int], True),
        ([1, "a"], list[int], False),
        ({"a": 1}, dict[str, int], True),
        ({"a": "b"}, dict[str, int], False),
        ("a", int | str, True),
        (None, int | None, True),
        (None, int, False),
        (Part(part_id=1), Part, True),
        (object(), Any, True),
    ],
)
def test_types(value: Any, kind: Any, *, right: bool) -> None:
    assert is_of(value, kind) is right
