"""Error rows: what they inherit, and whether two of them can be told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientsmith.description.linker.errors import first_match, row_matches
from clientsmith.description.linker.glob import covers, matches
from clientsmith.model.errors import ErrorBody, ErrorRow
from description.products import linked, write

if TYPE_CHECKING:
    from pathlib import Path

BODY = ErrorBody(("error", "code"), ("error", "message"))
patterns = st.text("ab*", max_size=8)
texts = st.text("abAB", max_size=10)


def test_a_row_inherits_the_conditions_it_does_not_set(tmp_path: Path) -> None:
    rows = """
        body: {code: error.code, message: error.message}
        rows:
          Conflict: {status: 409, doc: C., retry: wait, match: {error.kind: a}}
          Taken: {is: Conflict, code: taken, doc: T., match: {error.deep: 1}}
          TakenTwice: {is: Taken, status: [409, 410], message: "twice*", retry: never, doc: W.}
    """
    write(tmp_path, "drive", {"errors.yaml": rows})
    _, taken, twice = linked(tmp_path, "drive").errors.rows
    assert (taken.base, taken.statuses, taken.code, taken.retry) == (
        "Conflict",
        (409,),
        "taken",
        "wait",
    )
    assert taken.match == ((("error", "deep"), 1), (("error", "kind"), "a"))
    assert (twice.base, twice.statuses, twice.code) == ("Taken", (409, 410), "taken")
    assert (twice.message, twice.retry) == ("twice*", "never")


def test_many_rows_that_are_apart(tmp_path: Path) -> None:
    lines = [f"  R{n}: {{status: 400, code: c{n}, doc: D.}}" for n in range(300)]
    lines += [f"  M{n}: {{status: 401, message: 'm{n} *', doc: D.}}" for n in range(300)]
    text = "body: {code: code, message: message}\nrows:\n" + "\n".join(lines) + "\n"
    write(tmp_path, "drive", {"errors.yaml": text})
    assert len(linked(tmp_path, "drive").errors.rows) == 600


@pytest.mark.parametrize(
    ("row", "status", "body", "takes"),
    [
        (ErrorRow("R", "", (400, 401)), 401, None, True),
        (ErrorRow("R", "", (400,)), 500, None, False),
        (ErrorRow("R", "", code=4), 500, {"error": {"code": "4"}}, True),
        (ErrorRow("R", "", code="4"), 500, {"error": {"code": 4}}, True),
        (ErrorRow("R", "", code="None"), 500, {"error": {}}, False),
        (ErrorRow("R", "", code="x"), 500, ["x"], False),
        (ErrorRow("R", "", code="x"), 200, {"error": {"code": "x"}}, False),
        (ErrorRow("R", "", (200,), code="x"), 200, {"error": {"code": "x"}}, True),
        (ErrorRow("R", "", message="no *"), 500, {"error": {"message": "NO file"}}, True),
        (ErrorRow("R", "", message="a; b"), 500, {"error": {"message": ["a", "b"]}}, True),
        (ErrorRow("R", "", message="*"), 500, {}, False),
        (ErrorRow("R", "", match=((("status",), 1),)), 500, {"status": 1}, True),
        (ErrorRow("R", "", match=((("status",), 1),)), 500, {"status": True}, False),
        (ErrorRow("R", "", match=((("status",), True),)), 500, {"status": True}, True),
    ],
)
def test_a_row_takes_a_response_as_a_client_would(
    row: ErrorRow, status: int, body: object, takes: bool
) -> None:
    assert row_matches(row, status, body, BODY) is takes


def test_the_first_row_wins_unless_a_later_one_refines_it() -> None:
    rows = [
        ErrorRow("Wide", "", (400,)),
        ErrorRow("Other", "", (400,), code="x"),
        ErrorRow("Fine", "", (400,), code="x", base="Wide"),
        ErrorRow("Finest", "", (400,), code="x", message="y", base="Fine"),
    ]
    table = {row.name: row for row in rows}

    def name(body: object) -> str | None:
        found = first_match(table, 400, body, BODY)
        return found.name if found else None

    assert name({}) == "Wide"
    assert name({"error": {"code": "x"}}) == "Fine"
    assert name({"error": {"code": "x", "message": "Y"}}) == "Finest"
    assert first_match(table, 500, {}, BODY) is None


@given(pattern=patterns, text=texts)
def test_a_pattern_matches_what_its_parts_say(pattern: str, text: str) -> None:
    """Against the plain definition: a `*` takes nothing, or one letter and goes on."""

    def plain(left: str, right: str) -> bool:
        if not left:
            return not right
        if left[0] == "*":
            return plain(left[1:], right) or (bool(right) and plain(left, right[1:]))
        return bool(right) and left[0] == right[0] and plain(left[1:], right[1:])

    assert matches(pattern, text) == plain(pattern, text.lower())


@given(wide=patterns, narrow=patterns, fill=st.lists(texts, min_size=8, max_size=8))
def test_a_pattern_that_covers_matches_all_the_other_does(
    wide: str, narrow: str, fill: list[str]
) -> None:
    parts = narrow.split("*")
    text = "".join(part + gap for part, gap in zip(parts, fill, strict=False))
    text = text.removesuffix(fill[len(parts) - 1]) if len(parts) <= len(fill) else text
    if len(parts) <= len(fill) and covers(wide, narrow) and matches(narrow, text):
        assert matches(wide, text)
    assert covers(narrow, narrow)
    assert covers("*", narrow)
