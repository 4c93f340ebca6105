"""The collector that a stage fills with the problems it finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.diagnostics.diagnostic import Diagnostic, DiagnosticError, Severity, in_order

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["Report"]


class Report:
    """Gathers diagnostics in any order and gives them back sorted, each once.

    Not safe to share between threads: let each worker fill its own and `extend` one with the
    others.
    """

    __slots__ = ("_found",)

    def __init__(self, diagnostics: Iterable[Diagnostic] = ()) -> None:
        self._found = set(diagnostics)

    def add(self, diagnostic: Diagnostic) -> None:
        """Add one diagnostic."""
        self._found.add(diagnostic)

    def extend(self, diagnostics: Iterable[Diagnostic]) -> None:
        """Add several diagnostics."""
        self._found.update(diagnostics)

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        """Everything found, in order."""
        return in_order(self._found)

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        """The errors alone, in order."""
        return in_order(found for found in self._found if found.severity is Severity.ERROR)

    @property
    def ok(self) -> bool:
        """Whether no error was found; warnings and notes are fine."""
        return all(found.severity is not Severity.ERROR for found in self._found)

    def raise_errors(self) -> None:
        """Raise DiagnosticError with everything found when there is an error among it."""
        if not self.ok:
            raise DiagnosticError(self._found)
