"""Error rows and operations without an example, which would become a test of the package."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.lint.rule import Finding, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.lint.rule import Subject

__all__ = ["OPERATIONS", "ROWS"]


def _rows(subject: Subject) -> Iterator[Finding]:
    for row in subject.api.errors.rows:
        # A row that goes by the status alone has nothing to get wrong in a body.
        if row.example is None and (row.code is not None or row.message or row.match or row.fields):
            message = f"the error row `{row.name}` reads the body and has no `example`"
            yield Finding(message, row.origin, "give a body that the row matches")


def _operations(subject: Subject) -> Iterator[Finding]:
    for operation in subject.operations():
        if not operation.examples:
            message = f"`{operation.full_name}` has no example"
            yield Finding(message, operation.origin, "give an exchange under `examples`")


ROWS = Rule("CS906", _rows)
OPERATIONS = Rule("CS907", _operations)
