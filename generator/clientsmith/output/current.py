"""Whether a package on disk is just what its manifest says, without rendering anything."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from clientsmith.diagnostics.diagnostic import DiagnosticError
from clientsmith.output.manifest import load_manifest, sha256
from clientsmith.output.paths import MANIFEST_NAME, distribution_problem
from clientsmith.output.tree import take_snapshot
from clientsmith.output.writer import is_being_written

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["is_current"]


def is_current(out_dir: Path, distribution: str, manifest: bytes) -> bool:
    """Tell whether writing a package with this manifest would change nothing at all."""
    if distribution_problem(distribution) is not None:
        return False
    root = out_dir / distribution
    if is_being_written(root):
        return False
    try:
        wanted = load_manifest(manifest, MANIFEST_NAME)
        seen = take_snapshot(root, [*wanted.files, MANIFEST_NAME])
    except (DiagnosticError, OSError):
        return False
    return (
        seen.files.get(MANIFEST_NAME) == manifest
        and all(os.path.lexists(root / path) for path in wanted.once)
        and all(
            (data := seen.files.get(path)) is not None and sha256(data) == digest
            for path, digest in wanted.files.items()
        )
    )
