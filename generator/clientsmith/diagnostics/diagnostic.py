"""The records that describe one problem: where it is, what it is, and what else belongs to it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from clientsmith.diagnostics import codes

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Diagnostic", "DiagnosticError", "Place", "Related", "Severity", "in_order"]


class Severity(StrEnum):
    """How bad a problem is; only an `ERROR` makes a run fail."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Place:
    """A place in a file.

    `file` is a posix path relative to where the user stands, kept as given. `line` and `column`
    count from 1 and columns count characters (code points), not bytes and not screen cells. The end
    is exclusive in columns: a word of three letters at column 5 ends at column 8. Without an end
    the place is a point.

    Raises ValueError for a number below 1, an end before the start, or an end column without an end
    line.
    """

    file: str
    line: int
    column: int
    end_line: int | None = None
    end_column: int | None = None

    def __post_init__(self) -> None:
        if self.line < 1 or self.column < 1:
            raise ValueError(f"a place counts from 1, not {self.line}:{self.column}")
        if self.end_line is None:
            if self.end_column is not None:
                raise ValueError("an end column needs an end line")
            return
        if (self.end_line, self.end_column or self.column) < (self.line, self.column):
            raise ValueError("a place cannot end before it starts")

    def __str__(self) -> str:
        """The usual `file:line:column`."""
        return f"{self.file}:{self.line}:{self.column}"


@dataclass(frozen=True, slots=True)
class Related:
    """A second place that explains a problem, such as the first of two definitions."""

    message: str
    place: Place


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """One problem.

    `message` is one sentence in lower case without a full stop; `hint` says what to do about it.
    `place` is None only when no file is to blame. Raises KeyError when `code` is not in the table
    of codes, so that a code nobody documented cannot be shown.
    """

    code: str
    severity: Severity
    message: str
    place: Place | None
    hint: str | None = None
    related: tuple[Related, ...] = ()

    def __post_init__(self) -> None:
        codes.get(self.code)


class DiagnosticError(Exception):
    """A stage cannot go on; `diagnostics` says why, in order, and is never empty."""

    diagnostics: tuple[Diagnostic, ...]

    def __init__(self, diagnostics: Iterable[Diagnostic]) -> None:
        self.diagnostics = in_order(diagnostics)
        if not self.diagnostics:
            raise ValueError("a DiagnosticError needs at least one diagnostic")
        super().__init__(self.diagnostics)

    def __str__(self) -> str:
        """Every problem on a line of its own."""
        return "\n".join(
            f"{found.place}: {found.code}: {found.message}" if found.place else found.message
            for found in self.diagnostics
        )


def in_order(diagnostics: Iterable[Diagnostic]) -> tuple[Diagnostic, ...]:
    """Sort by file, line, column, code and message, each diagnostic once.

    Those without a place come last. Ties are broken by the remaining fields, so the result depends
    on nothing but the set of diagnostics given.
    """
    return tuple(sorted(set(diagnostics), key=_key))


_Start = tuple[bool, str, int, int]
_End = tuple[int, int]
_Key = tuple[_Start, str, str, str, str, _End, tuple[tuple[_Start, _End, str], ...]]


def _start(place: Place | None) -> _Start:
    return (True, "", 0, 0) if place is None else (False, place.file, place.line, place.column)


def _end(place: Place | None) -> _End:
    return (0, 0) if place is None else (place.end_line or 0, place.end_column or 0)


def _key(found: Diagnostic) -> _Key:
    return (
        _start(found.place),
        found.code,
        found.message,
        found.severity.value,
        found.hint or "",
        _end(found.place),
        tuple((_start(other.place), _end(other.place), other.message) for other in found.related),
    )
