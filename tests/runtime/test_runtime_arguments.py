"""Arguments of the wide types that signatures promise: any mapping, any sequence."""

from __future__ import annotations

import json
from collections import ChainMap, UserList, deque
from types import MappingProxyType

import pytest

from clientsmith.runtime.redaction import secret_texts
from clientsmith.runtime.values import Secret
from clientsmith.runtime.wire import json_bytes, plain


@pytest.mark.parametrize(
    ("value", "sent"),
    [
        (MappingProxyType({"a": 1}), {"a": 1}),
        ({"a": ChainMap({"b": 2})}, {"a": {"b": 2}}),
        ({"a": range(3)}, {"a": [0, 1, 2]}),
        ({"a": deque([1, MappingProxyType({"b": None})])}, {"a": [1, {"b": None}]}),
        (UserList(["x", "y"]), ["x", "y"]),
    ],
)
def test_mappings_and_sequences_of_any_kind_are_sent(value: object, sent: object) -> None:
    assert json.loads(json_bytes(value)) == sent
    assert plain(value) == sent


def test_what_cannot_be_sent_is_found_in_them() -> None:
    with pytest.raises(ValueError, match=r"body\.a\[0\]\.b"):
        json_bytes({"a": deque([MappingProxyType({"b": float("nan")})])})


def test_all_secrets_in_lists_and_maps_are_hidden() -> None:
    given = {
        "codes": ["first", ("second", {"deep": "third"})],
        "open": ["shown", Secret("fourth")],
        "keys": UserList(["fifth"]),
        "number": 5,
    }
    found = secret_texts(given, {"codes", "keys", "number"})
    assert set(found) == {"first", "second", "third", "fourth", "fifth"}
