"""From runs to figures."""

from __future__ import annotations

from statistics import median

import pytest
from benchmarks.figures import OURS, Figure, Goal, Missing, Result, Usage, beyond, compare


def _rounds(*walls: float) -> tuple[Usage, ...]:
    return tuple(Usage(wall, wall / 2) for wall in walls)


def test_the_shortest_run_counts_and_the_median_of_the_ratios() -> None:
    figures = compare(
        "call",
        {"other": _rounds(1.0, 2.0, 4.0), OURS: _rounds(2.0, 6.0, 4.0)},
        references=["other"],
    )
    assert [figure.contestant for figure in figures] == ["other", OURS]
    assert [figure.value for figure in figures] == [1.0, 2.0]
    assert [figure.ratio for figure in figures] == [1.0, 2.0]
    assert [figure.processor for figure in figures] == [0.5, 1.0]
    assert [figure.processor_ratio for figure in figures] == [1.0, 2.0]


def test_of_differences_the_median_counts() -> None:
    figure = compare("start", {OURS: _rounds(-1.0, 2.0, 3.0)}, typical=median)[0]
    assert (figure.value, figure.processor) == (2.0, 1.0)


def test_of_several_references_the_fastest_of_each_round_counts() -> None:
    results = {"a": _rounds(1.0, 8.0), "b": _rounds(4.0, 2.0), OURS: _rounds(3.0, 6.0)}
    figures = {each.contestant: each for each in compare("xml", results, references=["a", "b"])}
    assert figures[OURS].ratio == 3.0
    assert figures["a"].ratio == pytest.approx((1.0 + 4.0) / 2)


def test_a_missing_contestant_says_why_and_the_others_stay() -> None:
    results: dict[str, Result] = {"a": Missing("no Java"), "b": _rounds(2.0), OURS: _rounds(1.0)}
    figures = {each.contestant: each for each in compare("call", results, references=["a", "b"])}
    assert figures["a"] == Figure("call", "a", missing="no Java")
    assert figures[OURS].ratio == 0.5


def test_without_any_reference_there_is_no_ratio_and_no_verdict_on_it() -> None:
    goal = Goal(1.0, of="ratio")
    results: dict[str, Result] = {"a": Missing("gone"), OURS: _rounds(1.0)}
    ours = compare("call", results, references=["a"], goal=goal)[1]
    assert ours.value == 1.0
    assert ours.ratio is None
    assert ours.goal == goal
    assert ours.without == ("a",)
    assert ours.reached is None


def test_a_ratio_to_some_of_the_references_is_shown_and_not_judged() -> None:
    goal = Goal(3.0, of="ratio")
    results: dict[str, Result] = {"a": _rounds(2.0), "b": Missing("gone"), OURS: _rounds(1.0)}
    ours = compare("xml", results, references=["a", "b"], goal=goal)[2]
    assert (ours.ratio, ours.reached, ours.without) == (0.5, None, ("b",))


def test_rounds_that_a_reference_did_not_run_are_not_compared() -> None:
    results = {"a": _rounds(1.0), OURS: _rounds(2.0, 100.0)}
    assert compare("call", results, references=["a"])[1].ratio == 2.0


@pytest.mark.parametrize(
    ("goal", "reached"),
    [
        (None, None),
        (Goal(3.0), True),
        (Goal(2.9), False),
        (Goal(1.5, of="ratio"), True),
        (Goal(1.4, of="ratio"), False),
    ],
)
def test_a_goal_is_about_the_value_or_the_ratio(goal: Goal | None, reached: bool | None) -> None:
    assert Figure("call", OURS, value=3.0, ratio=1.5, goal=goal).reached is reached


@pytest.mark.parametrize(("ratio", "processor_ratio"), [(1.0, 1.2), (1.2, 1.0)])
def test_a_goal_for_a_ratio_takes_both(ratio: float, processor_ratio: float) -> None:
    goal = Goal(1.1, of="ratio")
    figure = Figure("call", OURS, ratio=ratio, processor_ratio=processor_ratio, goal=goal)
    assert figure.reached is False


def test_goals_are_for_our_own() -> None:
    figures = compare("call", {"other": _rounds(1.0), OURS: _rounds(1.0)}, goal=Goal(2.0))
    assert [figure.goal for figure in figures] == [None, Goal(2.0)]


def test_what_a_bare_interpreter_takes_is_taken_off_round_by_round() -> None:
    results = {"bare": (Usage(1, 1, 8), Usage(2, 2, 9)), OURS: (Usage(3, 2, 20), Usage(5, 3, 20))}
    assert beyond(results, "bare") == {OURS: (Usage(2, 1, 12), Usage(3, 1, 11))}


def test_without_a_bare_interpreter_nothing_is_known() -> None:
    gone = Missing("it did not start")
    assert beyond({"bare": gone, OURS: (Usage(1, 1),)}, "bare") == {OURS: gone}
