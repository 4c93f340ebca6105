"""Taking turns, and processes that are asked."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

import pytest
from benchmarks.figures import Missing, Usage
from benchmarks.live import Contestant, Live
from benchmarks.processes import last_line
from benchmarks.race import Entrant, race, ready
from benchmarks.scale import QUICK

if TYPE_CHECKING:
    from collections.abc import Callable

_SERVING = """
from benchmarks.contestants.serving import repeated, serve
serve({"nothing": repeated(lambda: None), "failure": repeated(lambda: 1 / 0)})
"""


def _noted(name: str, order: list[str]) -> Callable[[], Usage]:
    def run() -> Usage:
        order.append(name)
        return Usage(len(order), 0.0)

    return run


def test_contestants_take_turns_and_the_first_round_is_not_counted() -> None:
    order: list[str] = []
    results = race({"a": _noted("a", order), "b": _noted("b", order)}, 2, seconds=60)
    assert order == ["a", "b"] * 3
    assert results == {"a": (Usage(3, 0), Usage(5, 0)), "b": (Usage(4, 0), Usage(6, 0))}


def test_who_fails_is_out_and_the_others_go_on() -> None:
    order: list[str] = []
    turns = iter([Usage(1, 1)])

    def breaks() -> Usage:
        for usage in turns:
            return usage
        raise Missing("it broke")

    absent = Missing("not installed")
    entrants: dict[str, Entrant] = {"a": breaks, "b": _noted("b", order), "c": absent}
    results = race(entrants, 3, seconds=60, warm=False)
    assert str(results["a"]) == "it broke"
    assert results["b"] == (Usage(1, 0), Usage(2, 0), Usage(3, 0))
    assert results["c"] is absent


def test_when_time_is_over_one_round_is_still_run() -> None:
    order: list[str] = []
    assert race({"a": _noted("a", order)}, 100, seconds=-1) == {"a": (Usage(2, 0),)}


def test_what_cannot_be_prepared_is_missing() -> None:
    def prepare() -> Callable[[], Usage]:
        raise Missing("no Java")

    assert str(ready(prepare)) == "no Java"
    run = _noted("a", [])
    assert ready(lambda: run) is run


def test_a_contestant_says_what_it_can_and_does_what_it_is_asked() -> None:
    with Contestant(
        [sys.executable, "-c", _SERVING, "address", "directory"], dict(os.environ)
    ) as contestant:
        assert contestant.actions == {"nothing", "failure"}
        usage = contestant.ask("nothing", 3)
        assert usage.wall >= 0
        assert usage.processor >= 0
        with pytest.raises(Missing, match="ZeroDivisionError"):
            contestant.ask("failure", 1)
        with pytest.raises(Missing):
            contestant.ask("nothing", 1)


def test_a_contestant_that_does_not_start_is_missing() -> None:
    with pytest.raises(Missing, match="No module named 'no_such_library'"):
        Contestant([sys.executable, "-c", "import no_such_library"], dict(os.environ))


def test_the_last_line_that_says_something_tells_what_is_wrong() -> None:
    assert last_line("error: a\n\nerror: b\n ----- \n====\n") == "error: b"
    assert last_line("\n") == ""


def test_whoever_is_named_has_a_place_in_the_results() -> None:
    with Contestant(
        [sys.executable, "-c", _SERVING, "address", "directory"], dict(os.environ)
    ) as able:
        contestants = Live({"able": able, "absent": Missing("no Java")}, QUICK)
        results = contestants.race("nothing", 1, ["able", "absent"])
        rounds = results["able"]
        assert isinstance(rounds, tuple)
        assert rounds
        assert str(results["absent"]) == "no Java"
        assert str(contestants.race("other", 1, ["able"])["able"]) == "it cannot do other"
