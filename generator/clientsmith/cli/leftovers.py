"""Generated packages that no product describes any more."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.diagnostics.diagnostic import Diagnostic, Place, Severity
from clientsmith.output.paths import MANIFEST_NAME

if TYPE_CHECKING:
    from collections.abc import Collection
    from pathlib import Path

__all__ = ["leftovers"]


def leftovers(out: Path, distributions: Collection[str]) -> list[Diagnostic]:
    """Return a warning for each generated package under `out` that is none of `distributions`.

    Only a person knows whether it is still wanted, or whether other descriptions make it, so it is
    neither an error nor removed.
    """
    if not out.is_dir():
        return []
    return [
        Diagnostic(
            "CS709",
            Severity.WARNING,
            f"no product describes the generated package `{path.name}`",
            Place(path.as_posix(), 1, 1),
            "delete the directory when the package is not wanted any more",
        )
        for path in sorted(out.iterdir())
        if path.name not in distributions
        and not path.is_symlink()
        and (path / MANIFEST_NAME).is_file()
    ]
