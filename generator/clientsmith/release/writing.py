"""Writing what a release changes."""

from __future__ import annotations

from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import TYPE_CHECKING

from clientsmith.snapshot import SNAPSHOT_NAME

if TYPE_CHECKING:
    from clientsmith.release.planning import Release

__all__ = ["carry_out"]

_BOM = b"\xef\xbb\xbf"


def carry_out(release: Release, directory: Path, changelog: Path) -> list[Path]:
    """Write the files of a release of the product in `directory`, and return those that were written.

    Each is replaced in one step. The record of what was released comes last: when the run ends before it, the next one
    finds the version and the section that are there already, and goes on. Raises OSError.
    """
    product = directory / "product.yaml"
    record = directory / SNAPSHOT_NAME
    written: list[Path] = []
    for path, text in (
        (changelog, release.changelog),
        (product, release.product),
        (record, release.snapshot),
    ):
        if text is None:
            continue
        earlier = path.read_bytes() if path.exists() else b""
        # Reading took the byte order mark away.
        data = (_BOM if earlier.startswith(_BOM) else b"") + text.encode("utf-8")
        if data != earlier:
            _replace(path, data)
            written.append(path)
    return written


def _replace(path: Path, data: bytes) -> None:
    target = path.resolve()
    with NamedTemporaryFile(dir=target.parent, prefix=f".{target.name}.", delete=False) as scratch:
        try:
            scratch.write(data)
            scratch.close()
            # What is made for scratch is its owner's alone.
            Path(scratch.name).chmod(target.stat().st_mode & 0o777 if target.exists() else 0o644)
            Path(scratch.name).replace(target)
        except BaseException:
            scratch.close()
            Path(scratch.name).unlink(missing_ok=True)
            raise
