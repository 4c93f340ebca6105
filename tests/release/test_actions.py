"""Readers of a changelog are told what to do about every change that breaks."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from clientsmith.changes import Change, Level, every
from clientsmith.release.actions import ACTIONS
from clientsmith.release.entries import section_of

CHECKS = Path(__file__).parents[2] / "docs" / "changes.md"
_ROW = re.compile(r"\| CD\d+ \| `(?P<slug>[a-z-]+)` \| (?P<levels>[a-z, ]+) \|")


def test_every_check_that_finds_breaking_changes_has_an_action() -> None:
    rows = [_ROW.match(line) for line in CHECKS.read_text("utf-8").splitlines()]
    breaking = {row["slug"] for row in rows if row and "breaking" in row["levels"].split(", ")}
    assert breaking == ACTIONS.keys()
    assert {check.slug for check in every()} >= breaking


@pytest.mark.parametrize(
    ("slug", "level", "group"),
    [
        ("operation-added", Level.ADDITIVE, "Added"),
        ("operation-removed", Level.BREAKING, "Removed"),
        ("removed-before-deadline", Level.BREAKING, "Removed"),
        ("operation-renamed", Level.BREAKING, "Changed"),
        ("required-parameter-added", Level.BREAKING, "Changed"),
        ("auth-widened", Level.ADDITIVE, "Changed"),
        ("deprecated", Level.ADDITIVE, "Deprecated"),
        ("route-changed", Level.FIX, "Fixed"),
        ("limit-removed", Level.FIX, "Fixed"),
    ],
)
def test_a_change_stands_in_the_group_where_readers_look(
    slug: str, level: Level, group: str
) -> None:
    section = section_of([Change("CD000", slug, level, "operation `a.b`", "Acme.a.b", "so it is")])
    assert [*section.groups] == [group]


def test_many_changes_that_say_the_same_are_told_once() -> None:
    added = [
        Change("CD302", "operation-added", Level.ADDITIVE, "", f"Acme.a.m{number}", "it is new")
        for number in range(25)
    ]
    gone = [
        Change("CD301", "operation-removed", Level.BREAKING, "", f"Acme.b.m{number}", "it is gone")
        for number in range(25)
    ]
    section = section_of([*gone, *added])
    assert section.groups["Added"][0] == "- It is new."
    assert section.groups["Added"][-1] == "  - and 5 more"
    assert len(section.groups["Removed"]) == 26
    assert section.intro == ("25 changes need action: look for **Breaking** below.",)


def test_words_of_a_description_are_text_in_markdown() -> None:
    (line,) = section_of(
        [
            Change(
                "CD302",
                "operation-added",
                Level.ADDITIVE,
                "scheme *x*",
                "",
                "<b>it</b> is [new](u)",
            )
        ]
    ).groups["Added"]
    assert line == r"- scheme \*x\*: \<b\>it\</b\> is \[new\]\(u\)."
