from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.output.difference import describe_difference, difference_problem
from clientsmith.output.paths import MANIFEST_NAME
from clientsmith.output.writer import apply, plan_write

if TYPE_CHECKING:
    from pathlib import Path


def test_a_clean_package_has_no_difference(tmp_path: Path) -> None:
    apply(plan_write(tmp_path, "pkg", {"a.py": "1\n"}))
    plan = plan_write(tmp_path, "pkg", {"a.py": "1\n"})
    assert difference_problem(plan) is None
    assert describe_difference(plan) == ""


def test_lists_and_diffs(tmp_path: Path) -> None:
    before: dict[str, str | bytes] = {
        "changed.py": "one\ntwo\n",
        "ends.py": "a\r\n",
        "image.png": b"\xff",
        "old.py": "x\n",
    }
    apply(plan_write(tmp_path, "pkg", before))
    (tmp_path / "pkg" / "changed.py").write_text("one\n\x1b[2Jmine\n")
    after: dict[str, str | bytes] = {
        "changed.py": "one\nthree\n",
        "ends.py": "a\n",
        "image.png": b"\xfe",
        "new.py": "x\n",
    }
    plan = plan_write(tmp_path, "pkg", after)
    root = (tmp_path / "pkg").as_posix()
    assert describe_difference(plan) == (
        f"{root}: not what would be generated\n"
        "  missing: new.py\n"
        "  stale: old.py\n"
        "  edited by hand: changed.py\n"
        "\n"
        "--- changed.py (on disk)\n"
        "+++ changed.py (generated)\n"
        "@@ -1,2 +1,2 @@\n"
        " one\n"
        "-\\x1b[2Jmine\n"
        "+three\n"
        "\n"
        "ends.py: only line ends differ\n"
        "\n"
        "image.png: binary contents differ\n"
    )
    problem = difference_problem(plan)
    assert problem is not None
    assert problem.code == "CS702"
    assert problem.message.endswith("1 missing, 3 changed, 1 stale, 1 edited by hand")


def test_output_is_bounded(tmp_path: Path) -> None:
    names = [f"m{number:03}.py" for number in range(30)]
    apply(plan_write(tmp_path, "pkg", dict.fromkeys(names, "x\n" * 300)))
    changed = plan_write(tmp_path, "pkg", dict.fromkeys(names, "y\n" * 300))
    text = describe_difference(changed, most_files=2, most_lines=5)
    assert text.count("+++ ") == 2
    assert text.count("and 596 more lines") == 2
    assert text.endswith("and 28 more changed files\n")
    assert len(text.splitlines()) < 30
    gone = describe_difference(plan_write(tmp_path, "pkg", {}), most_files=2)
    assert gone.endswith("  stale: m001.py\n  and 28 more stale\n")
    long = plan_write(tmp_path, "pkg", dict.fromkeys(names[:1], "y\n" * 30000))
    assert "m000.py: too long to compare line by line" in describe_difference(long)


def test_a_difference_in_the_manifest_alone_is_said(tmp_path: Path) -> None:
    apply(plan_write(tmp_path, "pkg", {"a.py": "1\n"}))
    (tmp_path / "pkg" / MANIFEST_NAME).unlink()
    plan = plan_write(tmp_path, "pkg", {"a.py": "1\n"})
    assert describe_difference(plan).endswith("  only the manifest differs\n")
    problem = difference_problem(plan)
    assert problem is not None
    assert problem.message.endswith("only the manifest")
