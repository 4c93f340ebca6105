"""Prose of documents, and YAML for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clientsmith.description.document import read_document
from clientsmith.openapi.reading.emitting import WIDTH, to_yaml
from clientsmith.openapi.reading.prose import MAX_DOC, clean

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<p>Returns a <b>list</b>.</p>", "Returns a list."),
        ("See [the docs](https://x.example/a?b) for `code`.", "See the docs for `code`."),
        ("**Bold** and *thin* text", "Bold and thin text"),
        ("snake_case_name and 2*3*4", "snake_case_name and 2*3*4"),
        ("First\n\nSecond", "First. Second"),
        ("- one\n- two", "one two"),
        ("> [!NOTE]\n> Careful.", "Careful."),
        ("Before\n```\ncurl x\n```\nafter", "Before. after"),
        ("a | b\n\n| x | y |\n|---|---|\n| 1 | 2 |\n", "a | b"),
        ("Tom &amp; Jerry", "Tom & Jerry"),
        ("Footnote[^*] gone", "Footnote gone"),
        ("\x1b[31mred\u202e", "[31mred"),
        ("", ""),
    ],
)
def test_prose_is_plain(text: str, expected: str) -> None:
    assert clean(text) == expected


def test_prose_is_bounded() -> None:
    text = clean("A sentence of some words. " * 100)
    assert len(text) <= MAX_DOC
    assert text.endswith("words.")
    assert len(clean("word " * 1000)) <= MAX_DOC


@given(st.text(max_size=400))
def test_prose_is_one_printable_line(text: str) -> None:
    found = clean(text)
    assert found.isprintable()
    assert found == found.strip()


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        ({"a": {"type": "str?", "required": False}}, 'a: {type: "str?", required: false}\n'),
        ({"a": "str?"}, "a: str?\n"),
        ({"on": "no"}, '"on": "no"\n'),
        (
            {"a": ["1", 1, "2020-01-01", "1:30", "null", None]},
            'a: ["1", 1, "2020-01-01", "1:30", "null", null]\n',
        ),
        ({"a": "https://x.example"}, "a: https://x.example\n"),
        ({"a": "x: y"}, 'a: "x: y"\n'),
        ({"a": {}, "b": []}, "a: {}\nb: []\n"),
        ({"a": "- x"}, 'a: "- x"\n'),
        ({"a": ""}, 'a: ""\n'),
        (
            {"types": {"A": {"enum": [1]}, "B": {"enum": [2]}}},
            "types:\n  A: {enum: [1]}\n  B: {enum: [2]}\n",
        ),
    ],
)
def test_yaml_is_short_and_quoted_where_needed(data: dict[str, Any], expected: str) -> None:
    assert to_yaml(data, frozenset({"types"})) == expected


def test_long_text_is_folded_and_long_mappings_are_in_lines() -> None:
    data = {"doc": "word " * 60 + "end", "field": {"type": "str", "doc": "word " * 40 + "end"}}
    text = to_yaml(data)
    assert text.startswith("doc: >-\n  word")
    assert "field:\n  type: str\n  doc: >-\n" in text
    assert max(map(len, text.splitlines())) <= WIDTH


_text = st.text(
    st.characters(exclude_categories=("Cs", "Cc"), exclude_characters="\ufeff\ufffe\uffff"),
    max_size=30,
) | st.sampled_from(
    [
        "no",
        "~",
        "1_0",
        "0x1F",
        "a #b",
        "a: b",
        "---",
        "? x",
        "-",
        "[",
        "x ",
        "!t",
        "&a",
        "*a",
        "%",
        "@",
        "`",
        "|",
        ">",
        "'",
        '"',
    ]
)
_scalar = (
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.floats(allow_nan=False, allow_infinity=False)
    | _text
)
_data = st.recursive(
    _scalar,
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(_text, inner, max_size=4),
    max_leaves=20,
)


@settings(max_examples=150, deadline=None)
@given(data=st.dictionaries(_text, _data, min_size=1, max_size=5))
def test_what_is_written_reads_back_the_same(
    data: dict[str, Any], tmp_path_factory: pytest.TempPathFactory
) -> None:
    file: Path = tmp_path_factory.getbasetemp() / "written.yaml"
    file.write_text(to_yaml(data, frozenset({"types"})), "utf-8", newline="\n")
    assert read_document(file, "written.yaml").data == data
