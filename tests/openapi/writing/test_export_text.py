"""Documents as JSON and YAML: what any reader gets back is what was written."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jsonschema import Draft202012Validator
from ruamel.yaml import YAML

from clientsmith.description.document import read_document
from clientsmith.description.linker.context import seconds
from clientsmith.description.schemas import load as load_schema
from clientsmith.description.type_expression import ExpressionError, parse
from clientsmith.openapi.writing import export, json_text, yaml_text
from clientsmith.openapi.writing.language.values import duration, expression

from .products import model

if TYPE_CHECKING:
    from pathlib import Path

_HOSTILE = [
    "",
    " ",
    "no",
    "Null",
    "~",
    "1:30",
    "0x10",
    "1e3",
    "2020-01-01",
    "- a",
    "a: b",
    "a #b",
    "#",
    "{a}",
    "[a]",
    "*a",
    "&a",
    "!a",
    "|",
    ">",
    "%a",
    "@a",
    "`a`",
    "'a'",
    '"a"',
    "a\nb",
    "a\tb ",
    "\x00\x07\x1b\x7f",
    "\x85\u2028\u2029\ufeff",
    "\U0001f373",
    "<<",
    "=",
    "---",
    "...",
    "$ref",
    "a" * 3000,
    "\U0001f373" * 300,
]
_values = st.recursive(
    st.none()
    | st.booleans()
    | st.integers(-(10**30), 10**30)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.sampled_from(_HOSTILE)
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=20),
    lambda inner: st.lists(inner, max_size=3)
    | st.dictionaries(
        st.sampled_from(_HOSTILE) | st.text(st.characters(exclude_categories=["Cs"]), max_size=9),
        inner,
        max_size=3,
    ),
    max_leaves=12,
)


def _typed(value: Any) -> Any:
    """Return a value in which 1, 1.0 and true differ."""
    if isinstance(value, dict):
        return {key: _typed(item) for key, item in value.items()}
    return [_typed(item) for item in value] if isinstance(value, list) else (type(value), value)


@settings(max_examples=150, deadline=None)
@given(value=_values)
def test_yaml_is_read_alike_by_every_version(value: Any) -> None:
    text = yaml_text({"top": value})
    assert text.isascii()
    for version in ((1, 1), (1, 2)):
        reader = YAML(typ="safe", pure=True)
        reader.version = version
        assert _typed(reader.load(text)) == _typed({"top": value})


def test_description_reader_takes_hostile_text(tmp_path: Path) -> None:
    data = {
        "keys": {text: text for text in _HOSTILE},
        "items": [[text, [text]] for text in _HOSTILE],
    }
    path = tmp_path / "a.yaml"
    path.write_text(yaml_text(data), "ascii")
    assert read_document(path, "a.yaml").data == data


def test_json_and_yaml_say_the_same() -> None:
    document = export(model("kitchen"))
    assert json.loads(json_text(document)) == document
    assert YAML(typ="safe").load(yaml_text(document)) == document
    assert json_text(document).isascii()
    assert yaml_text(document).isascii()


@pytest.mark.parametrize(
    ("time", "text"),
    [
        (None, None),
        (0.25, "250ms"),
        (1.0, "1s"),
        (90.0, "90s"),
        (600.0, "10m"),
        (1.5, "1500ms"),
        (86400.0, "1d"),
        (999999 * 86400.0, "999999d"),
        (0.0001, "0.1ms"),
        (1e-7, 1e-7),
    ],
)
def test_times(time: float | None, text: str | float | None) -> None:
    assert duration(time) == text


@given(
    number=st.integers(0, 999_999),
    part=st.none() | st.integers(0, 999),
    unit=st.sampled_from(["ms", "s", "m", "h", "d"]),
)
def test_every_time_of_the_language_keeps_its_length(
    number: int, part: int | None, unit: str
) -> None:
    text = f"{number}{unit}" if part is None else f"{number}.{part:03}{unit}"
    judge = Draft202012Validator(load_schema("common")["$defs"]["duration"])
    if judge.is_valid(text):
        written = duration(seconds(text))
        assert seconds(written) == seconds(text)
        assert judge.is_valid(written)


_expressions = st.recursive(
    st.sampled_from(["str", "int", "any", "none", "datetime", "Dish", "Part"]),
    lambda inner: st.one_of(
        inner.map(lambda text: f"list<{text}>"),
        inner.map(lambda text: f"map< {text} >"),
        inner.map(lambda text: f"{text} ?"),
        st.lists(inner, min_size=2, max_size=4).map("|".join),
    ),
    max_leaves=40,
)


@given(text=_expressions)
def test_every_type_keeps_its_meaning(text: str) -> None:
    try:
        ref, _ = parse(text)
    except ExpressionError:
        return
    assert parse(expression(ref))[0] == ref
