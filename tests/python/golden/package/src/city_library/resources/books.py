"""The catalogue."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.books import Book, Genre

if TYPE_CHECKING:
    from .books_loans import AsyncBooksLoans, BooksLoans

__all__ = ["AsyncBooks", "Books"]

_SEARCH: Final[Operation[list[Book]]] = Operation(
    "books.search", "GET", "/books", list[Book], styles={"words": "comma"}
)
_GET: Final[Operation[Book]] = Operation("books.get", "GET", "/books/{isbn}", Book)
_COVER: Final[Operation[bytes]] = Operation(
    "books.cover",
    "GET",
    "/books/{isbn}/cover",
    bytes,
    answer="bytes",
    headers={"accept": "image/jpeg"},
    auth=(),
)


class Books(Resource):
    """The catalogue."""

    with_raw_response = raw_view(lambda: BooksWithRawResponse)
    with_streaming_response = streaming_view(lambda: BooksWithStreamingResponse)

    @cached_property
    def loans(self) -> BooksLoans:
        """Loans of the reader whose card is used."""
        from .books_loans import BooksLoans

        return BooksLoans(self._core)

    def search(
        self,
        *,
        words: Sequence[str] | None = None,
        genre: Genre | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> list[Book]:
        """Find books by words in their titles. Without words it finds all.

        Args:
            words: All of them must occur.
            limit: From 1 to 100. When absent the server takes `20`.
        """
        return self._call(_SEARCH, options, query={"words": words, "genre": genre, "limit": limit})

    def get(self, isbn: str, **options: Unpack[CallOptions]) -> Book:
        """Get one book.

        Args:
            isbn: ISBN-13, without hyphens.

        Raises:
            NoSuchBook: The library has no such book.
        """
        return self._call(_GET, options, path={"isbn": isbn})

    def cover(self, isbn: str, **options: Unpack[CallOptions]) -> bytes:
        """Get the picture of a book's cover.

        Raises:
            NoSuchBook: The library has no such book.
        """
        return self._call(_COVER, options, path={"isbn": isbn})


class AsyncBooks(AsyncResource):
    """The catalogue.

    What its methods take and raise is told in `Books`.
    """

    with_raw_response = raw_view(lambda: AsyncBooksWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncBooksWithStreamingResponse)

    @cached_property
    def loans(self) -> AsyncBooksLoans:
        """Loans of the reader whose card is used."""
        from .books_loans import AsyncBooksLoans

        return AsyncBooksLoans(self._core)

    async def search(
        self,
        *,
        words: Sequence[str] | None = None,
        genre: Genre | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> list[Book]:
        """Find books by words in their titles. Without words it finds all."""
        return await self._call(
            _SEARCH, options, query={"words": words, "genre": genre, "limit": limit}
        )

    async def get(self, isbn: str, **options: Unpack[CallOptions]) -> Book:
        """Get one book."""
        return await self._call(_GET, options, path={"isbn": isbn})

    async def cover(self, isbn: str, **options: Unpack[CallOptions]) -> bytes:
        """Get the picture of a book's cover."""
        return await self._call(_COVER, options, path={"isbn": isbn})


class BooksWithRawResponse:
    """The methods of `Books`, answering with the raw response."""

    def __init__(self, raw: Books) -> None:
        self.search = as_raw(raw.search)
        self.get = as_raw(raw.get)
        self.cover = as_raw(raw.cover)


class AsyncBooksWithRawResponse:
    """The methods of `AsyncBooks`, answering with the raw response."""

    def __init__(self, raw: AsyncBooks) -> None:
        self.search = as_raw_async(raw.search)
        self.get = as_raw_async(raw.get)
        self.cover = as_raw_async(raw.cover)


class BooksWithStreamingResponse:
    """The methods of `Books`, each a context manager over its response."""

    def __init__(self, streamed: Books) -> None:
        self.search = as_streamed(streamed.search)
        self.get = as_streamed(streamed.get)
        self.cover = as_streamed(streamed.cover)


class AsyncBooksWithStreamingResponse:
    """The methods of `AsyncBooks`, each a context manager over its response."""

    def __init__(self, streamed: AsyncBooks) -> None:
        self.search = as_streamed_async(streamed.search)
        self.get = as_streamed_async(streamed.get)
        self.cover = as_streamed_async(streamed.cover)
