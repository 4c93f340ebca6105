from __future__ import annotations

import json
import re
import unicodedata
from typing import Any
from urllib.parse import unquote

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientsmith.diagnostics.diagnostic import Diagnostic, Place, Related, Severity
from clientsmith.diagnostics.render import Format, render
from clientsmith.diagnostics.snippet import snippet
from clientsmith.diagnostics.visible import cells, visible

LINES = {
    "types.yaml": ["types:", "  Tenant:", "    fields: {owner: Usr}"],
    "tabs.yaml": ["\tname:\tUsr"],
    "wide.yaml": ["名前: Usr"],
    "evil.yaml": ["a: \x1b[2Jb\u202ec"],
}

UNKNOWN = Diagnostic(
    "CS105",
    Severity.ERROR,
    "unknown type `Usr`",
    Place("types.yaml", 3, 21, 3, 24),
    "did you mean `User`?",
    (Related("used by this type", Place("types.yaml", 2, 3, 2, 9)),),
)


def _text(*diagnostics: Diagnostic, colour: bool = False) -> str:
    return render(diagnostics, Format.TEXT, LINES.get, colour=colour)


def _error(message: str, place: Place | None) -> Diagnostic:
    return Diagnostic("CS103", Severity.ERROR, message, place)


def test_text_shows_line_carets_hint_and_related_places() -> None:
    warning = Diagnostic("CS108", Severity.WARNING, "nothing here", None)
    assert _text(warning, UNKNOWN, UNKNOWN) == (
        "error[CS105]: unknown type `Usr`\n"
        "  --> types.yaml:3:21\n"
        "  |\n"
        "3 |     fields: {owner: Usr}\n"
        "  |                     ^^^\n"
        "hint: did you mean `User`?\n"
        "related: used by this type\n"
        "  --> types.yaml:2:3\n"
        "  |\n"
        "2 |   Tenant:\n"
        "  |   ^^^^^^\n"
        "\n"
        "warning[CS108]: nothing here\n"
        "\n"
        "1 error, 1 warning\n"
    )


def test_nothing_found_prints_nothing() -> None:
    assert _text() == ""
    assert render([], Format.GITHUB, LINES.get) == ""


@pytest.mark.parametrize(
    "place", [Place("absent.yaml", 1, 1), Place("types.yaml", 40, 1)], ids=["file", "line"]
)
def test_a_line_that_cannot_be_shown_is_left_out(place: Place) -> None:
    assert _text(
        _error("gone", place)
    ) == f"error[CS103]: gone\n  --> {place}\n\n1 error\n".replace(
        "  -->", " " * (len(str(place.line)) + 1) + "-->"
    )


@pytest.mark.parametrize(
    ("place", "shown"),
    [
        (Place("tabs.yaml", 1, 8, 1, 11), ["1 |     name:   Usr", "  |             ^^^"]),
        (Place("wide.yaml", 1, 5, 1, 8), ["1 | 名前: Usr", "  |       ^^^"]),
        (Place("wide.yaml", 1, 1, 1, 3), ["1 | 名前: Usr", "  | ^^^^"]),
        (Place("types.yaml", 2, 3, 3, 5), ["2 |   Tenant:", "  |   ^^^^^^^"]),
        (Place("types.yaml", 1, 7), ["1 | types:", "  |       ^"]),
        (Place("types.yaml", 1, 60), ["1 | types:", "  |       ^"]),
    ],
)
def test_carets_stand_under_what_they_mean(place: Place, shown: list[str]) -> None:
    assert _text(_error("here", place)).splitlines()[3:5] == shown


def test_source_and_message_cannot_drive_the_terminal() -> None:
    text = _text(_error("bad \x1b]0;title\x07\nline", Place("evil.yaml", 1, 10)))
    assert "bad \\x1b]0;title\\x07\\nline" in text
    assert "1 | a: \\x1b[2Jb\\u202ec\n" in text
    assert text.splitlines()[4] == "  | " + " " * 17 + "^"


def test_colour_only_adds_escapes() -> None:
    coloured = _text(UNKNOWN, colour=True)
    assert coloured.startswith("\x1b[1;31merror[CS105]\x1b[0m")
    assert re.sub(r"\x1b\[[0-9;]*m", "", coloured) == _text(UNKNOWN)


def test_a_long_line_is_cut_around_the_place() -> None:
    line = "a" * 5000 + "Usr" + "b" * 5000
    shown = snippet(line, 5001, 5004)
    assert cells(shown.text) <= 122
    assert shown.text[0] == shown.text[-1] == "…"
    assert shown.text[shown.indent : shown.indent + shown.width] == "Usr"


@given(st.text(max_size=300), st.integers(1, 320), st.none() | st.integers(1, 320))
def test_any_line_gives_one_printable_line_with_carets_inside(
    line: str, column: int, end: int | None
) -> None:
    shown = snippet(line, column, end)
    assert shown.text.isprintable()
    assert cells(shown.text) <= 122 + 10
    assert shown.width >= 1
    assert shown.indent <= 122 + 10


@given(st.text())
def test_visible_text_holds_no_control_or_format_character(text: str) -> None:
    shown = visible(text)
    assert all(unicodedata.category(char)[0] not in "C" for char in shown)
    assert shown == text if text.isprintable() else shown != text


_texts = st.text(st.characters(codec="utf-8") | st.sampled_from("%\r\n:,{}[]()\x1b"), max_size=40)
_paths = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=20)


@given(_texts, _paths)
def test_github_commands_keep_to_one_line_and_decode_to_the_same_text(
    message: str, file: str
) -> None:
    found = Diagnostic("CS103", Severity.ERROR, message, Place(file, 3, 7, 3, 9), "look")
    output = render([found], Format.GITHUB, LINES.get)
    assert output.endswith("\n")
    assert "\n" not in output[:-1]
    assert "\r" not in output
    assert "\x1b" not in output
    match = re.fullmatch(r"::error ([^:]*)::(.*)\n", output)
    assert match
    properties = dict(pair.split("=", 1) for pair in match[1].split(","))
    assert list(properties) == ["file", "line", "col", "endColumn", "title"]
    assert unquote(properties["file"]) == visible(file)
    assert properties["title"] == "CS103 yaml-syntax"
    assert unquote(match[2]) == f"{visible(message)}\nhint: look"


def test_github_severities_and_places_of_many_lines() -> None:
    note = Diagnostic("CS108", Severity.NOTE, "n", None)
    long = Diagnostic("CS103", Severity.WARNING, "w", Place("a", 1, 2, 4, 5), None, UNKNOWN.related)
    assert render([note, long], Format.GITHUB, LINES.get) == (
        "::warning file=a,line=1,endLine=4,title=CS103 yaml-syntax::"
        "w%0Arelated: types.yaml:2:3: used by this type\n"
        "::notice title=CS108 empty-file::n\n"
    )


def test_json_keys() -> None:
    document = json.loads(render([UNKNOWN], Format.JSON, LINES.get))
    assert document == {
        "format": 1,
        "counts": {"error": 1, "warning": 0, "note": 0},
        "diagnostics": [
            {
                "code": "CS105",
                "slug": "duplicate-key",
                "severity": "error",
                "message": "unknown type `Usr`",
                "hint": "did you mean `User`?",
                "place": {
                    "file": "types.yaml",
                    "line": 3,
                    "column": 21,
                    "end_line": 3,
                    "end_column": 24,
                },
                "related": [
                    {
                        "message": "used by this type",
                        "place": {
                            "file": "types.yaml",
                            "line": 2,
                            "column": 3,
                            "end_line": 2,
                            "end_column": 9,
                        },
                    }
                ],
            }
        ],
    }


@given(st.text(), st.none() | st.text())
def test_json_carries_any_text_in_ascii(message: str, hint: str | None) -> None:
    found = Diagnostic("CS103", Severity.ERROR, message, None, hint)
    output = render([found], Format.JSON, LINES.get)
    assert output.isascii()
    (read,) = json.loads(output)["diagnostics"]
    assert (read["message"], read["hint"], read["place"]) == (message, hint, None)


def _sarif(*diagnostics: Diagnostic) -> dict[str, Any]:
    log = json.loads(render(diagnostics, Format.SARIF, LINES.get))
    assert log["version"] == "2.1.0"
    (run,) = log["runs"]
    rules = run["tool"]["driver"]["rules"]
    assert [rule["id"] for rule in rules] == sorted({rule["id"] for rule in rules})
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in {"error", "warning", "note"}
        assert result["message"]["text"]
        for location in result["locations"] + result.get("relatedLocations", []):
            physical = location["physicalLocation"]
            assert re.fullmatch(r"[!-~]+", physical["artifactLocation"]["uri"])
            assert min(physical["region"].values()) >= 1
    return dict(run)


def test_sarif_rules_and_locations() -> None:
    other = Diagnostic("CS102", Severity.NOTE, "not text", None)
    run = _sarif(UNKNOWN, other, _error("bad", Place("a b/名.yaml", 1, 1)))
    assert run["columnKind"] == "unicodeCodePoints"
    assert [rule["id"] for rule in run["tool"]["driver"]["rules"]] == ["CS102", "CS103", "CS105"]
    bad, unknown, placeless = run["results"]
    uri = bad["locations"][0]["physicalLocation"]["artifactLocation"]["uri"]
    assert uri == "a%20b/%E5%90%8D.yaml"
    assert unknown["locations"][0]["physicalLocation"]["region"] == {
        "startLine": 3,
        "startColumn": 21,
        "endLine": 3,
        "endColumn": 24,
    }
    assert unknown["relatedLocations"][0]["message"] == {"text": "used by this type"}
    assert unknown["message"]["text"].endswith("\nHint: did you mean `User`?")
    assert placeless["locations"] == []


@pytest.mark.parametrize(
    ("file", "uri"),
    [
        ("../specs/a.yaml", "../specs/a.yaml"),
        ("/srv/a.yaml", "file:///srv/a.yaml"),
        ("C:/specs/a.yaml", "file:///C:/specs/a.yaml"),
        ("a:b.yaml", "a%3Ab.yaml"),
        ("a?b#c%.yaml", "a%3Fb%23c%25.yaml"),
    ],
)
def test_sarif_files_are_uri_references(file: str, uri: str) -> None:
    (result,) = _sarif(_error("bad", Place(file, 1, 1)))["results"]
    assert result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == uri


@given(_texts.filter(bool), _paths)
def test_sarif_messages_hold_no_placeholder_or_link(message: str, file: str) -> None:
    (result,) = _sarif(_error(message, Place(file, 1, 1)))["results"]
    text = result["message"]["text"]
    plain = text.replace("{{", "").replace("}}", "")
    assert "{" not in plain
    assert "}" not in plain
    assert re.search(r"(?<!\\)\[[^\[\]]*(?<!\\)\]\(", text) is None
