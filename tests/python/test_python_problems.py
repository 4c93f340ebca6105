"""What cannot become Python is reported with its exact place, everything in one run; nothing is generated then.

Each file in `broken` is a case: a sentence, the diagnostics that are expected, and the files that it lays over the small
product in `broken/base`.
"""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import pytest

from clientsmith.diagnostics import codes
from clientsmith.diagnostics.diagnostic import Diagnostic, DiagnosticError
from clientsmith.python import render_package

from .making import plan

BROKEN = Path(__file__).with_name("broken")
CASES = sorted(BROKEN.glob("*.txt"))
FILE = re.compile(r"^=== (\S+)\n", re.MULTILINE)


def written(found: tuple[Diagnostic, ...]) -> str:
    """Write diagnostics as a case expects them."""
    lines: list[str] = []
    for one in found:
        assert one.place is not None
        lines.append(f"{one.code} {one.place}-{one.place.end_column} {one.message}")
        lines.append(f"    hint: {one.hint}")
        lines += [f"    see: {other.place} {other.message}" for other in one.related]
    return "\n".join(lines)


@pytest.fixture
def product(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Return a good product, in a directory that the test stands in."""
    shutil.copytree(BROKEN / "base", tmp_path / "shop")
    monkeypatch.chdir(tmp_path)
    return Path("shop")


def test_the_base_is_good(product: Path) -> None:
    planned, problems = plan(product)
    assert planned is not None
    assert problems == ()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.stem)
def test_problems(case: Path, product: Path) -> None:
    head, *files = FILE.split(case.read_text("utf-8"))
    expected = head.partition("\n\n")[2].strip("\n")
    for name, text in zip(files[::2], files[1::2], strict=True):
        (product / name).write_text(text, "utf-8")
    planned, problems = plan(product)
    assert written(problems) == expected
    assert planned is None


def test_every_code_has_a_case() -> None:
    """Those of templates have a test of their own below."""
    produced = {
        line[:5]
        for case in CASES
        for line in case.read_text("utf-8").splitlines()
        if re.match(r"CS[0-9]{3} ", line)
    }
    assert produced == {code.id for code in codes.every() if "CS500" < code.id < "CS700"}


@pytest.mark.parametrize(
    ("name", "text", "place", "message"),
    [
        ("client/errors.py.j2", "{% if %}", "errors.py.j2:1:1", "Expected an expression"),
        (
            "client/errors.py.j2",
            "a\nb\n{{ plan.nothing }}",
            "errors.py.j2:3:1",
            "no attribute 'nothing'",
        ),
        ("client/errors.py.j2", "{{ 'import os' }}", "errors.py.j2:1:1", "not planned text"),
        ("client/errors.py.j2", "{{ plan.client.words }}", "errors.py.j2:1:1", "not planned"),
        ("client/errors.py.j2", "{{ 7 * 7 }}", "errors.py.j2:1:1", "int 49"),
        ("client/errors.py.j2", "{% include 'x.j2' %}", "errors.py.j2:1:1", "x.j2"),
        ("client/errors.py.j2", "{{ plan.version | upper }}", "errors.py.j2:1:1", "str"),
        ("client/errors.py.j2", "{{ ['a'] | docstring(0) }}", "errors.py.j2:1:1", "lines"),
    ],
)
def test_templates_write_only_what_the_plan_holds(
    product: Path, tmp_path: Path, name: str, text: str, place: str, message: str
) -> None:
    planned, _ = plan(product)
    assert planned is not None
    path = tmp_path / "templates" / name
    path.parent.mkdir(parents=True)
    path.write_text(text, "utf-8")
    with pytest.raises(DiagnosticError) as caught:
        render_package(planned, tmp_path / "templates")
    (problem,) = caught.value.diagnostics
    assert problem.code == "CS708"
    assert message in problem.message
    assert place in str(problem.place)
