"""What writing a package would do: what is wanted against what was generated and what is there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.diagnostics.diagnostic import Diagnostic, Place, Severity
from clientsmith.output.manifest import Manifest, dump_manifest, sha256
from clientsmith.output.tree import is_leftover

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from clientsmith.output.tree import Snapshot

__all__ = ["WritePlan", "blockers", "decide", "refusals"]


@dataclass(frozen=True, slots=True)
class WritePlan:
    """Everything that writing one package would change; all paths are relative, posix and sorted.

    A generated path that is wanted is in just one of `added` (does not exist), `changed` (differs)
    and `unchanged`. `stale` was generated once and is not wanted any more. `edited` are those of
    `changed` and `stale` that a person edited: they are not what the manifest says was generated.
    `foreign` are those of `changed` that the manifest does not know. Files of people that no
    generated file needs appear nowhere. A path that is created only once is in `added` when missing
    and in `kept` otherwise.
    """

    root: Path
    files: Mapping[str, bytes]
    once: frozenset[str]
    added: tuple[str, ...]
    changed: tuple[str, ...]
    unchanged: tuple[str, ...]
    stale: tuple[str, ...]
    edited: tuple[str, ...]
    foreign: tuple[str, ...]
    kept: tuple[str, ...]
    before: Mapping[str, bytes]
    manifest: bytes
    manifest_differs: bool

    @property
    def clean(self) -> bool:
        """Whether the package on disk is exactly what would be generated."""
        return not (self.added or self.changed or self.stale or self.manifest_differs)


def decide(
    root: Path,
    files: Mapping[str, bytes],
    once: frozenset[str],
    owned: frozenset[str],
    recorded: Manifest,
    old_manifest: bytes | None,
    disk: Snapshot,
    renamed: frozenset[str],
) -> WritePlan:
    """Compare and sort the paths.

    `once` are the paths in `files` that are only ever created, and `owned` those of them that
    exist. `disk` shows the other wanted paths and every path that is recorded. `renamed` are wanted
    paths that exist only because the file system takes them for a recorded path of another case.
    """
    generated = {path: data for path, data in files.items() if path not in once}
    stale = tuple(
        sorted(path for path in recorded.files if path not in files and path in disk.files)
    )
    added: list[str] = []
    changed: list[str] = []
    unchanged: list[str] = []
    for path, data in sorted(generated.items()):
        there = disk.files.get(path)
        # The old name of a renamed file is stale and goes, so the new one has to come.
        if there is None or path in renamed:
            added.append(path)
        elif there == data:
            unchanged.append(path)
        else:
            changed.append(path)
    manifest = dump_manifest(
        Manifest({path: sha256(data) for path, data in generated.items()}, once)
    )
    touched = (*changed, *stale)
    return WritePlan(
        root=root,
        files=files,
        once=once,
        added=tuple(sorted([*added, *(once - owned)])),
        changed=tuple(changed),
        unchanged=tuple(unchanged),
        stale=stale,
        edited=tuple(
            sorted(
                path
                for path in touched
                if path in recorded.files and sha256(disk.files[path]) != recorded.files[path]
            )
        ),
        foreign=tuple(path for path in changed if path not in recorded.files),
        kept=tuple(sorted(owned)),
        before={path: disk.files[path] for path in touched},
        manifest=manifest,
        manifest_differs=manifest != old_manifest,
    )


def blockers(plan: WritePlan, disk: Snapshot) -> tuple[Diagnostic, ...]:
    """Return what no force can overcome: links, special files, and whole directories of people.

    A file of people where a directory must be counts too. A directory in the way of a file, or a
    file in the way of a directory, is fine when all of it is stale.
    """
    stale = frozenset(plan.stale)
    found = [
        _problem(plan, "CS704", path, f"will not follow a link or use a special file: {why}")
        for path, why in disk.unsafe.items()
    ]
    for path in plan.added:
        below = disk.directories.get(path)
        if below is not None and not _is_stale(below, stale):
            message = "a directory that was not generated is in the way of a generated file"
            found.append(_problem(plan, "CS703", path, message, "move it or rename it"))
        blocker = disk.blocked.get(path)
        if blocker is not None and blocker not in stale:
            message = f"a file that was not generated is in the way of the directory of {path}"
            found.append(_problem(plan, "CS703", blocker, message, "move it or rename it"))
    return tuple(found)


def _is_stale(below: Sequence[str], stale: frozenset[str]) -> bool:
    """Whether a directory with these paths below it disappears once the stale files are gone."""
    return any(path in stale for path in below) and all(
        path in stale or is_leftover(path) for path in below
    )


def refusals(plan: WritePlan) -> tuple[Diagnostic, ...]:
    """Return what must not be overwritten or removed unless forced: work of people."""
    edited = [
        _problem(
            plan,
            "CS701",
            path,
            "a generated file was edited by hand"
            + (", and it would be removed" if path in plan.stale else ""),
            "move the edits into the description or a file of your own, or use force to lose them",
        )
        for path in plan.edited
    ]
    foreign = [
        _problem(
            plan,
            "CS703",
            path,
            "a file that was not generated is in the way of a generated one",
            "move it or rename it, or use force to overwrite it",
        )
        for path in plan.foreign
    ]
    return (*edited, *foreign)


def _problem(
    plan: WritePlan, code: str, path: str, message: str, hint: str | None = None
) -> Diagnostic:
    place = Place((plan.root / path).as_posix(), 1, 1)
    return Diagnostic(code, Severity.ERROR, message, place, hint)
