"""What a run of `generate` was asked for."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["Job"]


@dataclass(frozen=True, slots=True)
class Job:
    """What a run of `generate` was asked for; see there."""

    specs: Path
    wanted: tuple[str, ...]
    out: Path
    templates: Path | None
    jobs: int
    check: bool
    force: bool

    @property
    def inputs(self) -> list[Path]:
        """The directories that it reads."""
        return [self.specs] if self.templates is None else [self.specs, self.templates]
