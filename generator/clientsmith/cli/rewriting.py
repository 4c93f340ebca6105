"""Rewriting files of a product's directory that a person has written: all of them or none."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.diagnostics.diagnostic import Diagnostic, DiagnosticError, Place, Severity
from clientsmith.output.lock import locked
from clientsmith.output.transaction import Change, commit, recover

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

__all__ = ["rewrite"]

_BOM = "\ufeff"


def rewrite(directory: Path, wanted: Mapping[str, str | None], seen: Mapping[str, str]) -> None:
    """Write these texts under a directory, and remove the files that have none.

    `seen` are the texts from which the new ones were made: a file that is another by now is not overwritten. Raises
    DiagnosticError with CS704 when that is so or a step fails; everything is then as before.
    """
    if not wanted:
        return
    work = directory.with_name(f".{directory.name}.clientsmith-work")
    try:
        with locked(directory.with_name(f".{directory.name}.clientsmith-lock")):
            recover(directory, work)
            changes: list[Change] = []
            for path, text in sorted(wanted.items()):
                mark = ""
                if path in seen:
                    now = (directory / path).read_bytes().decode("utf-8")
                    mark = _BOM if now.startswith(_BOM) else ""
                    if now.removeprefix(_BOM) != seen[path]:
                        raise _problem(directory, path, "it has changed while this ran")
                changes.append(Change(path, None if text is None else (mark + text).encode()))
            commit(directory, work, changes)
    except (OSError, ValueError) as problem:
        name = getattr(problem, "filename", None) or directory.as_posix()
        raise _problem(directory, str(name), str(problem)) from problem


def _problem(directory: Path, path: str, why: str) -> DiagnosticError:
    message = f"cannot write `{path}`: {why}"
    place = Place(directory.as_posix(), 1, 1)
    return DiagnosticError([Diagnostic("CS704", Severity.ERROR, message, place)])
