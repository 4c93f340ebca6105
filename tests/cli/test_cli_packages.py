"""The last step of generating, with packages small enough to look at."""

from __future__ import annotations

import signal
from typing import TYPE_CHECKING

import pytest

from clientsmith.cli.leftovers import leftovers
from clientsmith.cli.packages import differences, outcome, write
from clientsmith.diagnostics.diagnostic import Severity
from clientsmith.diagnostics.report import Report
from clientsmith.output.writer import plan_write

if TYPE_CHECKING:
    from pathlib import Path

    from clientsmith.output.plan import WritePlan


def _plan(out: Path, name: str, text: str) -> WritePlan:
    return plan_write(out, name, {"a.txt": text})


def _written(out: Path, *plans: WritePlan, force: bool = False) -> tuple[list[str], list[str]]:
    report, names = Report(), list[str]()
    write(plans, report, lambda plan: names.append(plan.root.name), force=force)
    return names, [found.code for found in report.diagnostics]


def test_one_edited_package_keeps_all_from_being_written(tmp_path: Path) -> None:
    assert _written(tmp_path, _plan(tmp_path, "second", "1")) == (["second"], [])
    (tmp_path / "second" / "a.txt").write_text("mine")
    plans = _plan(tmp_path, "first", "1"), _plan(tmp_path, "second", "2")
    assert _written(tmp_path, *plans) == ([], ["CS701"])
    assert not (tmp_path / "first").exists()
    assert _written(tmp_path, *plans, force=True) == (["first", "second"], [])
    assert (tmp_path / "second" / "a.txt").read_text() == "2"


def test_a_problem_while_writing_ends_it_and_says_what_was_written(tmp_path: Path) -> None:
    plans = [_plan(tmp_path, name, "1") for name in ("first", "second", "third")]
    # Since the plan was made, somebody put a file of their own in the way.
    (tmp_path / "second").mkdir()
    (tmp_path / "second" / "a.txt").write_text("mine")
    assert _written(tmp_path, *plans) == (["first"], ["CS703"])
    assert not (tmp_path / "third").exists()


def test_an_interrupt_between_packages_waits_until_all_are_written(tmp_path: Path) -> None:
    plans = [_plan(tmp_path, name, "1") for name in ("first", "second")]
    done: list[WritePlan] = []

    def written(plan: WritePlan) -> None:
        if not done:
            signal.raise_signal(signal.SIGINT)
        done.append(plan)

    with pytest.raises(KeyboardInterrupt):
        write(plans, Report(), written, force=False)
    assert [plan.root.name for plan in done] == ["first", "second"]
    assert all(_plan(tmp_path, name, "1").clean for name in ("first", "second"))


def test_the_outcome_is_a_line(tmp_path: Path) -> None:
    files = {"a": "1", "b": "1", "c": "1"}
    plan = plan_write(tmp_path, "pkg", files)
    assert outcome(plan) == "pkg: 3 added"
    _written(tmp_path, plan)
    assert outcome(plan_write(tmp_path, "pkg", files)) == "pkg: unchanged"
    assert (
        outcome(plan_write(tmp_path, "pkg", {"a": "2", "d": "1"}))
        == "pkg: 1 added, 1 changed, 2 removed"
    )
    assert outcome(plan_write(tmp_path, "pkg", files, once=["a"])) == "pkg: manifest changed"


def test_only_packages_that_differ_are_told(tmp_path: Path) -> None:
    _written(tmp_path, _plan(tmp_path, "same", "1"))
    plans = [_plan(tmp_path, "same", "1"), _plan(tmp_path, "other", "1")]
    (problem,) = differences(plans)
    assert problem.place is not None
    assert problem.place.file == (tmp_path / "other").as_posix()


def test_a_package_that_nothing_describes_is_told_and_kept(tmp_path: Path) -> None:
    assert leftovers(tmp_path / "missing", []) == []
    _written(tmp_path, _plan(tmp_path, "wanted", "1"), _plan(tmp_path, "gone", "1"))
    (tmp_path / "ours").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "gone")
    (found,) = leftovers(tmp_path, ["wanted"])
    assert (found.code, found.severity) == ("CS709", Severity.WARNING)
    assert found.place is not None
    assert found.place.file == (tmp_path / "gone").as_posix()
    assert (tmp_path / "gone" / "a.txt").exists()
