"""Loans of the reader whose card is used."""

# The classes at the end hand on deprecated methods too.
# pyright: reportDeprecated=false

from __future__ import annotations

from datetime import date
from typing import Final, Unpack
from uuid import UUID

from .._runtime.deprecation import deprecated
from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.values import UNSET, Unset
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.loans import Loan, LoanChange

__all__ = ["AsyncBooksLoans", "BooksLoans"]

_BORROW: Final[Operation[Loan]] = Operation(
    "books.loans.borrow", "POST", "/loans", Loan, body="json", nullable=frozenset({"note"})
)
_CHANGE: Final[Operation[Loan]] = Operation(
    "books.loans.change", "PATCH", "/loans/{loan_id}", Loan, body="json"
)
_BRING_BACK: Final[Operation[None]] = Operation(
    "books.loans.bring_back", "DELETE", "/loans/{loan_id}", answer="none"
)


class BooksLoans(Resource):
    """Loans of the reader whose card is used."""

    with_raw_response = raw_view(lambda: BooksLoansWithRawResponse)
    with_streaming_response = streaming_view(lambda: BooksLoansWithStreamingResponse)

    def borrow(
        self,
        *,
        isbn: str,
        due_on: date | None = None,
        note: str | Unset | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> Loan:
        """Borrow a book.

        Args:
            due_on: The library decides when it is not given.

        Returns:
            The new loan.

        Raises:
            NoSuchBook: The library has no such book.
            AlreadyLent: Somebody else has the book.
        """
        return self._call(_BORROW, options, body={"isbn": isbn, "dueOn": due_on, "note": note})

    def change(self, loan_id: UUID, *, body: LoanChange, **options: Unpack[CallOptions]) -> Loan:
        """Change a loan. Since 2."""
        return self._call(_CHANGE, options, path={"loan_id": loan_id}, body=body)

    @deprecated("books.loans.bring_back is deprecated since 2: use the box at the door")
    def bring_back(self, loan_id: UUID, **options: Unpack[CallOptions]) -> None:
        """Bring a book back.

        Deprecated since 2: use the box at the door.
        """
        return self._call(_BRING_BACK, options, path={"loan_id": loan_id})


class AsyncBooksLoans(AsyncResource):
    """Loans of the reader whose card is used.

    What its methods take and raise is told in `BooksLoans`.
    """

    with_raw_response = raw_view(lambda: AsyncBooksLoansWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncBooksLoansWithStreamingResponse)

    async def borrow(
        self,
        *,
        isbn: str,
        due_on: date | None = None,
        note: str | Unset | None = UNSET,
        **options: Unpack[CallOptions],
    ) -> Loan:
        """Borrow a book."""
        return await self._call(
            _BORROW, options, body={"isbn": isbn, "dueOn": due_on, "note": note}
        )

    async def change(
        self, loan_id: UUID, *, body: LoanChange, **options: Unpack[CallOptions]
    ) -> Loan:
        """Change a loan."""
        return await self._call(_CHANGE, options, path={"loan_id": loan_id}, body=body)

    @deprecated("books.loans.bring_back is deprecated since 2: use the box at the door")
    async def bring_back(self, loan_id: UUID, **options: Unpack[CallOptions]) -> None:
        """Bring a book back."""
        return await self._call(_BRING_BACK, options, path={"loan_id": loan_id})


class BooksLoansWithRawResponse:
    """The methods of `BooksLoans`, answering with the raw response."""

    def __init__(self, raw: BooksLoans) -> None:
        self.borrow = as_raw(raw.borrow)
        self.change = as_raw(raw.change)
        self.bring_back = as_raw(raw.bring_back)


class AsyncBooksLoansWithRawResponse:
    """The methods of `AsyncBooksLoans`, answering with the raw response."""

    def __init__(self, raw: AsyncBooksLoans) -> None:
        self.borrow = as_raw_async(raw.borrow)
        self.change = as_raw_async(raw.change)
        self.bring_back = as_raw_async(raw.bring_back)


class BooksLoansWithStreamingResponse:
    """The methods of `BooksLoans`, each a context manager over its response."""

    def __init__(self, streamed: BooksLoans) -> None:
        self.borrow = as_streamed(streamed.borrow)
        self.change = as_streamed(streamed.change)
        self.bring_back = as_streamed(streamed.bring_back)


class AsyncBooksLoansWithStreamingResponse:
    """The methods of `AsyncBooksLoans`, each a context manager over its response."""

    def __init__(self, streamed: AsyncBooksLoans) -> None:
        self.borrow = as_streamed_async(streamed.borrow)
        self.change = as_streamed_async(streamed.change)
        self.bring_back = as_streamed_async(streamed.bring_back)
