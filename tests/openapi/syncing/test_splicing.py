"""Data is written into a text so that what says the same stays as it is."""

from __future__ import annotations

import copy
import random
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clientsmith.description.text import Lines
from clientsmith.description.tree import build
from clientsmith.openapi.syncing.splicing import same, splice

SPECS = Path(__file__).parents[3] / "api_specs"
FILES = sorted(SPECS.glob("*/**/*.yaml"))

TEXT = """\
# On top.
resource: books   # what it is about

endpoints:
  # Lists.
  list:
    http: GET /books
    query: {page: {type: int, required: false}, 'per page': int}   # both
    tags: [one, "two",
           three]

  # Shows one.
  get:
    http: GET /books/{id}
    doc: >-
      Folded
      text.
    notes:
      - a   # first
      - {b: c}

last: |
  Kept.
"""


def data(text: str) -> Any:
    """Return what a text says."""
    return build(text, "", Lines(text))


def put(value: Any, *path: str | int) -> dict[str, Any]:
    """Return the data of TEXT with one value replaced."""
    made: dict[str, Any] = data(TEXT)
    inner: Any = made
    for step in path[:-1]:
        inner = inner[step]
    inner[path[-1]] = value
    return made


def changed_lines(before: str, after: str) -> tuple[list[str], list[str]]:
    """Return the lines that only one of two texts has."""
    old, new = before.splitlines(), after.splitlines()
    return [line for line in old if line not in new], [line for line in new if line not in old]


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.relative_to(SPECS).as_posix())
def test_every_file_of_every_product_stays_as_it_is_but_for_a_new_last_member(file: Path) -> None:
    text = file.read_bytes().decode("utf-8")
    old = data(text)
    assert splice(text, old, {}) == text
    top = next((key for key in ("endpoints", "types", "rows", "schemes") if key in old), None)
    new = copy.deepcopy(old)
    (new if top is None else new[top])["zzz_new"] = {"doc": "New."}
    lines = splice(text, new, {}).splitlines()
    left = iter(lines)
    assert all(line in left for line in text.splitlines())
    assert len(lines) <= len(text.splitlines()) + 2


def test_a_value_is_replaced_and_the_comment_behind_it_stays() -> None:
    made = splice(TEXT, put("tomes", "resource"), {})
    assert changed_lines(TEXT, made) == (
        ["resource: books   # what it is about"],
        ["resource: tomes   # what it is about"],
    )


def test_members_in_braces_come_and_go_in_place() -> None:
    new = put("str", "endpoints", "list", "query", "sort")
    del new["endpoints"]["list"]["query"]["page"]
    made = splice(TEXT, new, {})
    assert changed_lines(TEXT, made)[1] == ["    query: {'per page': int, sort: str}   # both"]


def test_items_of_lists_come_and_go() -> None:
    new = put(["one", "three", "four"], "endpoints", "list", "tags")
    new["endpoints"]["get"]["notes"] = [{"b": "c"}, "d"]
    made = splice(TEXT, new, {})
    assert changed_lines(TEXT, made)[0] == [
        '    tags: [one, "two",',
        "           three]",
        "      - a   # first",
    ]
    assert "      - {b: c}\n      - d\n" in made


def test_a_member_goes_with_its_comment_and_a_new_one_stands_apart() -> None:
    new = data(TEXT)
    del new["endpoints"]["get"]
    new["endpoints"]["add"] = {"http": "POST /books"}
    made = splice(TEXT, new, {})
    assert "Shows one" not in made
    assert "           three]\n\n  add: {http: POST /books}\n\nlast: |" in made


def test_a_comment_stands_above_the_line_it_is_about() -> None:
    made = splice(TEXT, data(TEXT), {("endpoints", "list", "query", "page", "type"): ["# Look."]})
    assert "    # Look.\n    query: {page:" in made


def test_line_ends_stay() -> None:
    text = TEXT.replace("\n", "\r\n")
    made = splice(text, put({"a": {"b": {"c": "d"}}}, "endpoints", "new"), {})
    assert made.count("\n") == made.count("\r\n") > text.count("\r\n")


def test_an_alias_is_written_out_where_what_it_leads_to_changes() -> None:
    text = "a: &x {b: c}\nd: *x\ne: *x\n"
    made = splice(text, {"a": {"b": "new"}, "d": {"b": "c"}, "e": {"b": "new"}}, {})
    assert data(made) == {"a": {"b": "new"}, "d": {"b": "c"}, "e": {"b": "new"}}


_VALUES: tuple[Any, ...] = (
    "x: y", True, 3, None, "list<A>?", {"type": "a?", "doc": "some, text"}, {"a": {"b": {"c": 1}}}, [1, "two"], "long " * 50,
)  # fmt: skip


def mutate(top: Any, rnd: random.Random) -> None:
    """Change something somewhere."""
    here = top
    while inner := [
        one
        for one in (here.values() if isinstance(here, dict) else here)
        if isinstance(one, dict | list) and one
    ]:
        if rnd.random() < 0.25:
            break
        here = rnd.choice(inner)
    value = copy.deepcopy(rnd.choice(_VALUES))
    if isinstance(here, dict):
        key, what = rnd.choice(list(here)), rnd.randrange(3)
        if what == 0 and len(here) > 1:
            del here[key]
        elif what == 1:
            here[key] = value
        else:
            items = list(here.items())
            items.insert(rnd.randrange(len(items) + 1), (f"new{rnd.randrange(99)}", value))
            here.clear()
            here.update(items)
    else:
        index, what = rnd.randrange(len(here)), rnd.randrange(3)
        if what == 0 and len(here) > 1:
            del here[index]
        elif what == 1:
            here[index] = "changed"
        else:
            here.insert(index, value)


SMALL = [TEXT, *(text for file in FILES if len(text := file.read_text("utf-8")) < 12_000)]


@settings(max_examples=150, deadline=None)
@given(text=st.sampled_from(SMALL), seed=st.integers(0, 2**32), times=st.integers(1, 6))
def test_any_change_reads_back_as_it_should(text: str, seed: int, times: int) -> None:
    rnd = random.Random(seed)
    new = data(text)
    for _ in range(times):
        mutate(new, rnd)
    assert same(data(splice(text, new, {})), new)
