"""Versions of packages: three numbers, and what comes before a release is final (PEP 440)."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import total_ordering

__all__ = ["Version"]

_VERSION = re.compile(
    r"(?P<major>0|[1-9]\d*)\.(?P<minor>0|[1-9]\d*)\.(?P<patch>0|[1-9]\d*)"
    r"(?:(?P<stage>a|b|rc)(?P<number>0|[1-9]\d*))?",
    re.ASCII,
)


@total_ordering
@dataclass(frozen=True, slots=True)
class Version:
    """A version such as 1.2.0, or 1.2.0rc1 with the `stage` rc and the `number` 1."""

    major: int
    minor: int
    patch: int
    stage: str = ""
    number: int = 0

    @classmethod
    def parse(cls, text: str) -> Version:
        """Return the version that a text writes; raises ValueError when it writes none."""
        found = _VERSION.fullmatch(text)
        if found is None:
            raise ValueError("write three numbers, such as 1.0.0 or 1.0.0rc1")
        major, minor, patch = (int(found[name]) for name in ("major", "minor", "patch"))
        return cls(major, minor, patch, found["stage"] or "", int(found["number"] or 0))

    @property
    def final(self) -> Version:
        """The version that a pre-release leads to; a final one is its own."""
        return Version(self.major, self.minor, self.patch)

    def __lt__(self, other: Version) -> bool:
        return self._rank() < other._rank()

    def __str__(self) -> str:
        stage = f"{self.stage}{self.number}" if self.stage else ""
        return f"{self.major}.{self.minor}.{self.patch}{stage}"

    def _rank(self) -> tuple[int, int, int, str, int]:
        # The stages are in alphabetical order, and what is final comes after them.
        return self.major, self.minor, self.patch, self.stage or "~", self.number
