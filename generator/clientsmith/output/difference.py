"""What a plan would change, in words and short diffs, for a check that writes nothing."""

from __future__ import annotations

import difflib
from typing import TYPE_CHECKING

from clientsmith.diagnostics.diagnostic import Diagnostic, Place, Severity
from clientsmith.diagnostics.visible import visible

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clientsmith.output.plan import WritePlan

__all__ = ["describe_difference", "difference_problem"]

# Comparing costs up to the square of the lines; files beyond this are only named.
_MOST_LINES_COMPARED = 20_000
_CONTEXT = 2


def difference_problem(plan: WritePlan) -> Diagnostic | None:
    """Return a CS702 that counts what differs, or None for a clean plan."""
    if plan.clean:
        return None
    counts = {
        "missing": len(plan.added),
        "changed": len(plan.changed),
        "stale": len(plan.stale),
        "edited by hand": len(plan.edited),
    }
    parts = [f"{number} {what}" for what, number in counts.items() if number]
    summary = ", ".join(parts) or "only the manifest"
    return Diagnostic(
        "CS702",
        Severity.ERROR,
        f"the package is not what would be generated: {summary}",
        Place(plan.root.as_posix(), 1, 1),
        "generate it again and commit the result",
    )


def describe_difference(plan: WritePlan, most_files: int = 10, most_lines: int = 40) -> str:
    """Return lists of the missing, stale and edited files and unified diffs of the changed ones.

    Each list and the diffs show at most `most_files` files, and a diff at most `most_lines` lines;
    what is left out is counted. The text is safe for a terminal and ends in a line break; it is
    empty for a clean plan.
    """
    if plan.clean:
        return ""
    lines = [f"{visible(plan.root.as_posix())}: not what would be generated"]
    lines += _list("missing", plan.added, most_files)
    lines += _list("stale", plan.stale, most_files)
    lines += _list("edited by hand", plan.edited, most_files)
    for path in plan.changed[:most_files]:
        lines += ["", *_diff(path, plan.before[path], plan.files[path], most_lines)]
    if len(plan.changed) > most_files:
        lines += ["", f"and {len(plan.changed) - most_files} more changed files"]
    if plan.manifest_differs and not (plan.added or plan.changed or plan.stale):
        lines.append("  only the manifest differs")
    return "\n".join(lines) + "\n"


def _list(title: str, paths: Sequence[str], most: int) -> list[str]:
    lines = [f"  {title}: {visible(path)}" for path in paths[:most]]
    if len(paths) > most:
        lines.append(f"  and {len(paths) - most} more {title}")
    return lines


def _diff(path: str, before: bytes, after: bytes, most: int) -> list[str]:
    name = visible(path)
    try:
        old, new = before.decode().splitlines(), after.decode().splitlines()
    except UnicodeDecodeError:
        return [f"{name}: binary contents differ"]
    if len(old) + len(new) > _MOST_LINES_COMPARED:
        return [f"{name}: too long to compare line by line"]
    if old == new:
        return [f"{name}: only line ends differ"]
    found = [
        visible(line)
        for line in difflib.unified_diff(
            old, new, f"{name} (on disk)", f"{name} (generated)", n=_CONTEXT, lineterm=""
        )
    ]
    shown = found[: most + 2]
    if len(found) > len(shown):
        shown.append(f"and {len(found) - len(shown)} more lines")
    return shown
