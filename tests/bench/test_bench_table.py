"""The table and the JSON."""

from __future__ import annotations

import json

from benchmarks.figures import OURS, Figure, Goal
from benchmarks.report import report
from benchmarks.table import table

_FIGURES = [
    Figure("one call", "httpx2", 0.0004, ratio=1.0, processor=0.0003, processor_ratio=1.0),
    Figure("one call", OURS, 0.0005, ratio=1.25, goal=Goal(1.1, of="ratio")),
    Figure("one call", "other", missing="cannot be installed: no such version"),
    Figure("size", OURS, 43_210, "lines", goal=Goal(45_000)),
    Figure("generate", OURS, 2.5, goal=Goal(3.0)),
    Figure("xml", OURS, 2.5, ratio=2.0, goal=Goal(3.0, of="ratio"), without=("lxml",)),
]


def test_every_figure_has_a_line_with_its_goal_and_whether_it_is_reached() -> None:
    head, *lines = table(_FIGURES).splitlines()
    assert head.split() == [
        "benchmark",
        "contestant",
        "value",
        "ratio",
        "cpu",
        "cpu",
        "ratio",
        "goal",
    ]
    assert len(lines) == len(_FIGURES)
    assert lines[0].split() == ["one", "call", "httpx2", "0.40", "ms", "1.00", "0.30", "ms", "1.00"]
    assert "at most 1.10 x" in lines[1]
    assert lines[1].endswith("NOT REACHED")
    assert lines[2].endswith("missing: cannot be installed: no such version")
    assert "43,210 lines" in lines[3]
    assert "at most 45,000 lines" in lines[3]
    assert "2.50 s" in lines[4]
    assert "at most 3.00 s" in lines[4]
    assert lines[4].endswith("  reached")
    assert lines[5].endswith("not judged without lxml")


def test_a_benchmark_is_named_once() -> None:
    assert table(_FIGURES).count("one call") == 1


def test_columns_stand_below_one_another() -> None:
    lines = table(_FIGURES).splitlines()
    assert (
        len(
            {
                line.index(name)
                for line, name in zip(lines[1:4], ["httpx2", OURS, "other"], strict=True)
            }
        )
        == 1
    )
    assert (
        lines[1].index("0.40 ms") + 7
        == lines[2].index("0.50 ms") + 7
        == lines[0].index("value") + 5
    )


def test_the_document_has_all_figures_and_names_what_is_missing() -> None:
    document = json.loads(report(_FIGURES, peers={"other": "1.2"}, about={"cores": 2}))
    assert document["machine"] == {"cores": 2}
    assert document["peers"] == {"other": "1.2"}
    assert document["missing"] == {"other": {"one call": "cannot be installed: no such version"}}
    assert [figure["reached"] for figure in document["figures"]] == [
        None,
        False,
        None,
        True,
        True,
        None,
    ]
    assert document["figures"][1]["goal"] == {"most": 1.1, "of": "ratio"}
    assert document["figures"][1]["ratio"] == 1.25
