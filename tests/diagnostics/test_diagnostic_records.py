from __future__ import annotations

import random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientsmith.diagnostics import codes
from clientsmith.diagnostics.codes import Code, index
from clientsmith.diagnostics.diagnostic import (
    Diagnostic,
    DiagnosticError,
    Place,
    Related,
    Severity,
    in_order,
)
from clientsmith.diagnostics.report import Report
from clientsmith.diagnostics.suggest import distance, suggest


def _error(message: str, place: Place | None = None, code: str = "CS101") -> Diagnostic:
    return Diagnostic(code, Severity.ERROR, message, place)


def test_order_is_file_line_column_code_message_and_placeless_last() -> None:
    expected = (
        _error("z", Place("a.yaml", 2, 9)),
        _error("z", Place("a.yaml", 10, 1)),
        _error("z", Place("a.yaml", 10, 2)),
        _error("a", Place("a.yaml", 10, 2, 10, 3), code="CS103"),
        _error("b", Place("a.yaml", 10, 2), code="CS103"),
        _error("a", Place("b.yaml", 1, 1)),
        _error("a"),
    )
    shuffled = list(expected) * 2
    random.Random(4).shuffle(shuffled)
    assert in_order(shuffled) == expected


def test_order_of_equal_messages_does_not_depend_on_input_order() -> None:
    place = Place("a.yaml", 1, 1)
    one = Diagnostic("CS105", Severity.ERROR, "twice", place, None, (Related("first", place),))
    two = Diagnostic("CS105", Severity.ERROR, "twice", place, "drop one")
    three = Diagnostic("CS105", Severity.WARNING, "twice", place)
    assert in_order([one, two, three]) == in_order([three, two, one])


@pytest.mark.parametrize(
    "numbers", [(0, 1), (1, 0), (2, 1, 1, 5), (1, 5, 1, 4), (1, 1, None, 4)], ids=str
)
def test_impossible_places_are_refused(numbers: tuple[int, ...]) -> None:
    with pytest.raises(ValueError):
        Place("a.yaml", *numbers)


def test_unknown_code_is_refused() -> None:
    with pytest.raises(KeyError):
        _error("message", code="CS999")


def test_report_counts_only_errors_as_failure() -> None:
    warning = Diagnostic("CS108", Severity.WARNING, "empty", None)
    Report([warning]).raise_errors()
    assert Report([warning]).ok
    problem = _error("gone")
    report = Report([warning])
    report.add(problem)
    report.extend([problem])
    assert not report.ok
    assert report.errors == (problem,)
    assert len(report.diagnostics) == 2
    with pytest.raises(DiagnosticError, match="gone") as caught:
        report.raise_errors()
    assert caught.value.diagnostics == report.diagnostics


def test_a_diagnostic_error_says_something() -> None:
    with pytest.raises(ValueError):
        DiagnosticError([])
    assert str(DiagnosticError([_error("gone", Place("a", 1, 2))])) == "a:1:2: CS101: gone"


def test_every_code_can_be_found() -> None:
    assert [codes.get(code.id) for code in codes.every()] == list(codes.every())


@pytest.mark.parametrize(
    "table",
    [
        [Code("CS101", "a", "s"), Code("CS101", "b", "s")],
        [Code("CS102", "a", "s"), Code("CS101", "b", "s")],
        [Code("CS101", "a", "s"), Code("CS102", "a", "s")],
        [Code("CS1", "a", "s")],
        [Code("CS101", "Not a slug", "s")],
    ],
)
def test_a_bad_table_of_codes_is_refused(table: list[Code]) -> None:
    with pytest.raises(ValueError):
        index(table)


@pytest.mark.parametrize(
    ("word", "candidates", "expected"),
    [
        ("Tenent", ["Tenant", "Tent", "User"], "Tenant"),
        ("tenant", ["TENANT", "tenants"], "TENANT"),
        ("nit", ["str", "int"], "int"),
        ("user_id", ["userId", "user"], "userId"),
        ("of", ["or", "if"], None),
        ("portal", ["portal"], None),
        ("portal", [], None),
        ("", ["a"], None),
        ("x" * 1000, ["x" * 999], None),
        ("cat", ["bat", "car"], "bat"),
    ],
)
def test_suggest(word: str, candidates: list[str], expected: str | None) -> None:
    assert suggest(word, candidates) == expected
    assert suggest(word, reversed(candidates)) == expected


def test_suggest_finds_the_near_one_among_very_many() -> None:
    crowd = {f"Tena{number:02}" for number in range(100)} | {f"q{n:05}" for n in range(50_000)}
    assert suggest("Tenent", crowd | {"Tenant"}) == "Tenant"


def _slips(left: str, right: str) -> int:
    """The textbook definition, without tables or early exit."""
    if not left or not right:
        return len(left) + len(right)
    best = min(
        _slips(left[1:], right) + 1,
        _slips(left, right[1:]) + 1,
        _slips(left[1:], right[1:]) + (left[0] != right[0]),
    )
    if len(left) > 1 and len(right) > 1 and left[:2] == right[1::-1]:
        best = min(best, _slips(left[2:], right[2:]) + 1)
    return best


_words = st.text("abc", max_size=5)


@given(_words, _words, st.integers(0, 5))
def test_distance_agrees_with_its_definition(left: str, right: str, at_most: int) -> None:
    exact = _slips(left, right)
    found = distance(left, right, at_most)
    assert found == exact or (found > at_most and exact > at_most)
