"""The types `Loan` and `LoanChange`."""

from __future__ import annotations

from .._runtime.values import UNSET, Date, Guid, Model, Unset
from ..types.books import Book

__all__ = ["Loan", "LoanChange"]


class Loan(Model, rename="camel"):
    """A book in a reader's hands."""

    id: Guid
    book: Book
    due_on: Date
    note: str | None = None


class LoanChange(Model, rename="camel"):
    """What can be changed of a loan."""

    due_on: Date | None = None
    note: str | Unset | None = UNSET
    """A note to the librarian; null takes it back."""
