"""The compiled parser reads a text just as the explaining one does, or leaves it alone."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clientsmith.description import compiled, tree
from clientsmith.description.text import Lines
from clientsmith.diagnostics.diagnostic import DiagnosticError
from description.corpus import cases
from description.strategies import trees, yaml_text

pytest.importorskip("ryaml")

ROOT = Path(__file__).parents[2]
SPECS = sorted((ROOT / "api_specs").rglob("*.yaml"))
# What a text is made of, so that pieces meet in every way.
PIECES = """a|b|a: |b: |- |? |: |:|,|, |{|}|[|]|{}|[]|"|'|"x"|'y'|#| #| |!|!t |&x |*x|<<: |%|---|...|@|`|=|_|-|+|~"""
MORE = [
    "|",
    ">",
    "|-\n",
    "|2\n",
    "\n",
    "\n  ",
    "\n    ",
    "\n\n",
    "\t",
    "\r\n",
    "\\",
    "\\n",
    "\\x41",
]
MORE += ["0", "7", ".5", "1e3", "e", "0x1f", "0o7", "null", "true", ".inf", "http://x", "int?"]
MORE += ["\xa0", "\xe9", "\x85", "\u2028", "\ufeff", "\U0001f600", "9" * 19]
pieces = st.sampled_from([*PIECES.split("|"), *MORE])
lines = st.builds(
    lambda indent, pieces: " " * indent + "".join(pieces),
    st.sampled_from([0, 0, 2, 2, 4, 1]),
    st.lists(pieces, max_size=5),
)
numbers = st.text("0123456789+-.eExobinfNaA~_:", min_size=1, max_size=9)
places = st.sampled_from(["a: %s\n", "[%s]\n", "{a: %s}\n", "%s: 1\n", '{"a":%s}\n', "a:\n- %s\n"])
many = settings(max_examples=300)


def explained(text: str) -> object:
    try:
        return tree.build(text, "file.yaml", Lines(text))
    except DiagnosticError:
        return DiagnosticError


def agrees(text: str) -> bool:
    """Tell whether the text was taken; fails when what was read is not what the other reads, type by type."""
    found = compiled.read_compiled(text)
    if found is None:
        return False
    assert json.dumps(found) == json.dumps(explained(text))
    return True


def test_nearly_all_descriptions_are_taken() -> None:
    left = [path.name for path in SPECS if not agrees(path.read_text("utf-8"))]
    assert len(left) * 50 < len(SPECS), left


def test_broken_descriptions() -> None:
    for case in cases():
        for _, _, text in case.files:
            agrees(text)


@many
@given(st.lists(lines, min_size=1, max_size=5).map("\n".join))
def test_whatever_a_text_is_made_of(text: str) -> None:
    agrees(text)


@many
@given(places, numbers)
def test_whatever_looks_like_a_number(place: str, number: str) -> None:
    agrees(place % number)


@settings(many, max_examples=60)
@given(st.dictionaries(st.text("ab", min_size=1), trees, min_size=1))
def test_whatever_a_description_may_hold(data: dict[str, object]) -> None:
    agrees(yaml_text(data) + "\n")


@pytest.mark.parametrize(
    "text",
    [
        "a: 1\na: 2\n",
        "{a, a: 2}\n",
        "1: x\n",
        "- a\n",
        "",
        "a: 017\n",
        "a: 1e400\n",
        "a: .nan\n",
        "<<: {a: 1}\n",
        "a: !!str 1\n",
        "a: &x 1\n",
        "--- \na: 1\n",
        "a: x\x85y\n",
        f"a: {'[' * 64}{']' * 64}\n",
        f"a: {'9' * 101}\n",
    ],
)
def test_left_to_the_one_that_explains(text: str) -> None:
    assert compiled.read_compiled(text) is None


@pytest.mark.parametrize("start", ["[", "{a: ", "- ", '{"]":', "{? "])
def test_a_hostile_text_costs_neither_stack_nor_time(start: str) -> None:
    code = (
        "import sys; from clientsmith.description.compiled import read_compiled\n"
        "print([read_compiled((sys.argv[1] * 500_000)[:size]) for size in (8_000, 2_000_000)])"
    )
    command = [sys.executable, "-c", code, start]
    done = subprocess.run(command, capture_output=True, text=True, timeout=30, check=True)
    assert done.stdout == "[None, None]\n"


def test_without_the_compiled_parser_nothing_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(compiled, "_parser", lambda: None)
    assert compiled.read_compiled("a: 1\n") is None
