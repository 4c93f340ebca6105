"""Where a definition was written, so that a later stage can still point at it."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["NOWHERE", "Origin"]


@dataclass(frozen=True, slots=True)
class Origin:
    """A file, by the name shown to people, and the path of keys inside it."""

    file: str
    path: tuple[str | int, ...] = ()

    def at(self, *steps: str | int) -> Origin:
        """Return the origin of something inside this one."""
        return Origin(self.file, (*self.path, *steps))


NOWHERE = Origin("")
