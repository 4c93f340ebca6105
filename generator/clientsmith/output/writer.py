"""Writing one package so that its directory becomes exactly what was rendered.

`plan_write` looks and decides, `apply` makes it so. Both work on `<out>/<distribution>/` and use
two names beside it while they write, `.<distribution>.clientsmith-work` and
`.<distribution>.clientsmith-lock`, which are gone afterwards. What a crash can and cannot leave
behind is told in `transaction`.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING

from clientsmith.diagnostics.diagnostic import Diagnostic, DiagnosticError, Place, Severity
from clientsmith.output.lock import WAIT_SECONDS, locked
from clientsmith.output.manifest import Manifest, load_manifest
from clientsmith.output.paths import MANIFEST_NAME, distribution_problem, fold, path_problems
from clientsmith.output.plan import WritePlan, blockers, decide, refusals
from clientsmith.output.transaction import Change, commit, is_unfinished, recover
from clientsmith.output.tree import take_snapshot

if TYPE_CHECKING:
    from collections.abc import Collection, Mapping

    from clientsmith.output.tree import Snapshot

__all__ = ["apply", "is_being_written", "plan_write"]


def plan_write(
    out_dir: Path,
    distribution: str,
    files: Mapping[str, str | bytes],
    once: Collection[str] = (),
) -> WritePlan:
    """Compare the rendered files of a package with `<out_dir>/<distribution>/`.

    `files` maps relative posix paths to contents; text is written in UTF-8 as it is. Paths in
    `once` are created when missing and then belong to people. Nothing is written, except that what
    a killed run left unfinished is undone first.

    Raises DiagnosticError: CS704 for a path that is not safe on every system, for links and special
    files where a generated file stands or shall stand, and for what cannot be read; CS703 for a
    directory or file of people that no force may replace; CS706 for a broken manifest; CS707 when
    another run does not finish in time. Raises ValueError when `once` names a path that is not in
    `files`.
    """
    if not files.keys() >= set(once):
        raise ValueError("only rendered files can be created once")
    wanted = _checked(out_dir, distribution, files)
    root = out_dir / distribution
    work = _work(root)
    try:
        if is_being_written(root):
            with locked(_lock(root), WAIT_SECONDS):
                _recover(root, work)
        return _look(root, wanted, frozenset(once))
    except OSError as error:
        raise DiagnosticError([_io_problem(root, error)]) from error


def is_being_written(root: Path) -> bool:
    """Tell whether a run writes the package in this directory, or was killed while it did."""
    return os.path.lexists(_work(root)) or os.path.lexists(_lock(root))


def apply(plan: WritePlan, force: bool = False, wait_seconds: float = WAIT_SECONDS) -> WritePlan:
    """Write what the plan says and return the plan that was carried out.

    Under the lock the disk is looked at again, so a change since the plan was made is seen and
    never overwritten by mistake. A plan with nothing to do touches nothing, not even a time of
    modification.

    Raises DiagnosticError, with the package as it was: CS701 for every generated file that a person
    edited and CS703 for every file of a person in the way, both unless `force`; CS704 when a step
    fails; and what `plan_write` raises. See `transaction` for what holds when the process is
    killed.
    """
    if plan.clean:
        return plan
    root = plan.root
    work = _work(root)
    try:
        root.parent.mkdir(parents=True, exist_ok=True)
        with locked(_lock(root), wait_seconds):
            _recover(root, work)
            current = _look(root, plan.files, plan.once)
            problems = () if force else refusals(current)
            if problems:
                raise DiagnosticError(problems)
            if not current.clean:
                commit(root, work, _changes(current))
            return current
    except OSError as error:
        raise DiagnosticError([_io_problem(root, error)]) from error


def _checked(
    out_dir: Path, distribution: str, files: Mapping[str, str | bytes]
) -> dict[str, bytes]:
    """Return the contents as bytes, sorted by path.

    Raises DiagnosticError with a CS704 for each path or text that is not safe.
    """
    why = distribution_problem(distribution)
    if why is not None:
        raise DiagnosticError([_cannot_write(out_dir.as_posix(), why)])
    root = out_dir / distribution
    problems = [
        _cannot_write(f"{root.as_posix()}/{path}", why)
        for path, why in path_problems(files).items()
    ]
    wanted: dict[str, bytes] = {}
    for path, content in sorted(files.items()):
        try:
            wanted[path] = content.encode() if isinstance(content, str) else content
        except UnicodeEncodeError:
            problems.append(_cannot_write((root / path).as_posix(), "its text is not Unicode"))
    if problems:
        raise DiagnosticError(problems)
    return wanted


def _look(root: Path, wanted: Mapping[str, bytes], once: frozenset[str]) -> WritePlan:
    """Compare with the disk; raises as `plan_write` does, and OSError for what cannot be read."""
    first = take_snapshot(root, [MANIFEST_NAME])
    old_manifest = first.files.get(MANIFEST_NAME)
    recorded = (
        Manifest()
        if old_manifest is None
        else load_manifest(old_manifest, (root / MANIFEST_NAME).as_posix())
    )
    owned = frozenset(path for path in once if os.path.lexists(root / path))
    # A path that was handed to people is theirs, whatever is rendered now.
    recorded_files = {path: item for path, item in recorded.files.items() if path not in once}
    seen = take_snapshot(root, (wanted.keys() | recorded_files.keys() | {MANIFEST_NAME}) - owned)
    before = Manifest(recorded_files)
    renamed = _renamed(root, wanted, before, seen)
    plan = decide(root, wanted, once, owned, before, old_manifest, seen, renamed)
    problems = blockers(plan, seen)
    if problems:
        raise DiagnosticError(problems)
    return plan


def _renamed(
    root: Path, wanted: Mapping[str, bytes], recorded: Manifest, seen: Snapshot
) -> frozenset[str]:
    """Return the wanted paths that only changed their case where case does not count."""
    leaving = {
        fold(path): path for path in recorded.files if path in seen.files and path not in wanted
    }
    twins = {
        path: leaving[fold(path)]
        for path in wanted
        if path in seen.files and path not in recorded.files and fold(path) in leaving
    }
    return frozenset(path for path, twin in twins.items() if (root / path).samefile(root / twin))


def _changes(plan: WritePlan) -> list[Change]:
    removals = [Change(path, None) for path in plan.stale]
    writes = [Change(path, plan.files[path]) for path in sorted((*plan.added, *plan.changed))]
    manifest = [Change(MANIFEST_NAME, plan.manifest)] if plan.manifest_differs else []
    return [*removals, *writes, *manifest]


def _recover(root: Path, work: Path) -> None:
    try:
        recover(root, work)
    except ValueError as error:
        message = f"the journal of an unfinished run cannot be used: {error}"
        hint = "restore the package from version control and delete this directory"
        raise DiagnosticError([_cannot_write(work.as_posix(), message, hint)]) from error


def _work(root: Path) -> Path:
    return root.with_name(f".{root.name}.clientsmith-work")


def _lock(root: Path) -> Path:
    return root.with_name(f".{root.name}.clientsmith-lock")


def _cannot_write(file: str, message: str, hint: str | None = None) -> Diagnostic:
    return Diagnostic("CS704", Severity.ERROR, message, Place(file, 1, 1), hint)


def _io_problem(root: Path, error: OSError) -> Diagnostic:
    name = error.filename if isinstance(error.filename, str) else str(root)
    why = error.strerror or type(error).__name__
    hint = (
        "the package is partly written; the next run puts it back first"
        if is_unfinished(_work(root))
        else None
    )
    return _cannot_write(Path(name).as_posix(), f"cannot write the package: {why}", hint)
