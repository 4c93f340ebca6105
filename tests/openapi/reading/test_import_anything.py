"""Whatever a document says: it is refused with a reason, or becomes a description without problems."""

from __future__ import annotations

import copy
import random
import tempfile
from pathlib import Path
from typing import Any

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from clientsmith.diagnostics.diagnostic import DiagnosticError
from clientsmith.openapi.reading.plain_data import parse

from .workbench import DOCUMENTS, bring_in

_SEEDS = [
    parse(file.read_text("utf-8"))
    for file in sorted([*DOCUMENTS.glob("*.yaml"), *DOCUMENTS.glob("*.json")])
]
_ODD: list[Any] = [
    None, True, 0, -1, 1.5, "", "x", "a b", "é", "class", "a\nb", 10**30, [], {}, [None], [1, "a"],
    {"$ref": "#"}, {"$ref": "#/paths"}, {"$ref": "#/components/schemas/Pet"}, {"type": "object"}, {"type": "array"},
    {"type": ["null", "string"]}, {"properties": {"a": {}}}, {"oneOf": []}, {"allOf": [{}]}, {"enum": [1, "1"]},
    {"const": None}, {"x": {"y": 1}},
]  # fmt: skip
_KEYS = [
    *(
        "type",
        "$ref",
        "properties",
        "items",
        "oneOf",
        "anyOf",
        "allOf",
        "required",
        "enum",
        "discriminator",
    ),
    *(
        "nullable",
        "format",
        "default",
        "parameters",
        "requestBody",
        "security",
        "servers",
        "tags",
        "x-y",
    ),
    *("class", "name", "get", "200", "a b", "é", "", "a/b", "a~b"),
]


def _paths(data: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    found = [path] if path else []
    if isinstance(data, dict):
        for key, value in data.items():
            found += _paths(value, (*path, key))
    elif isinstance(data, list):
        for index, value in enumerate(data):
            found += _paths(value, (*path, index))
    return found


def _at(data: Any, path: tuple[Any, ...]) -> Any:
    for step in path:
        data = data[step]
    return data


def _mutated(choose: random.Random) -> Any:
    """Return a document in which a few things were replaced, removed, moved or added."""
    data = copy.deepcopy(choose.choice(_SEEDS))
    for _ in range(choose.randint(1, 5)):
        paths = [path for path in _paths(data) if path != ("openapi",)]
        if not paths:
            break
        path = choose.choice(paths)
        holder, last = _at(data, path[:-1]), path[-1]
        action = choose.randrange(5)
        if action == 0:
            holder[last] = copy.deepcopy(choose.choice(_ODD))
        elif action == 1:
            del holder[last]
        elif action == 2:
            holder[last] = copy.deepcopy(_at(data, choose.choice(paths)))
        elif isinstance(holder, dict):
            value = holder.pop(last) if action == 3 else copy.deepcopy(choose.choice(_ODD))
            holder[choose.choice(_KEYS)] = value
    return data


@settings(
    max_examples=120,
    deadline=None,
    derandomize=True,
    suppress_health_check=[HealthCheck.too_slow],
)
@given(seed=st.integers(0, 2**32))
def test_mutated_documents_are_refused_or_become_good_descriptions(seed: int) -> None:
    document = _mutated(random.Random(seed))
    with tempfile.TemporaryDirectory() as name:
        try:
            made = bring_in(Path(name), document, prose=seed % 2 == 0)
        except DiagnosticError:
            return
    assert made.problems == ()
    assert made.plan is not None
