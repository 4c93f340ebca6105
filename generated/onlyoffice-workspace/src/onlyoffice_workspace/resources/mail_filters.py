"""Rules for incoming messages."""

from __future__ import annotations

import builtins
from typing import Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.mail import MailFilter, MailMessage, MailOperation

__all__ = ["AsyncMailFilters", "MailFilters"]

_LIST: Final[Operation[list[MailFilter]]] = Operation(
    "mail.filters.list",
    "GET",
    "/api/2.0/mail/filters",
    list[MailFilter],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_CREATE: Final[Operation[MailFilter]] = Operation(
    "mail.filters.create", "POST", "/api/2.0/mail/filters", MailFilter, body="json"
)
_UPDATE: Final[Operation[MailFilter]] = Operation(
    "mail.filters.update", "PUT", "/api/2.0/mail/filters", MailFilter, body="json"
)
_DELETE: Final[Operation[int]] = Operation(
    "mail.filters.delete", "DELETE", "/api/2.0/mail/filters/{id}", int
)
_CHECK: Final[Operation[list[MailMessage]]] = Operation(
    "mail.filters.check", "POST", "/api/2.0/mail/filters/check", list[MailMessage], body="json"
)
_APPLY: Final[Operation[MailOperation]] = Operation(
    "mail.filters.apply", "GET", "/api/2.0/mail/filters/{id}/apply", MailOperation
)


class MailFilters(Resource):
    """Rules for incoming messages."""

    with_raw_response = raw_view(lambda: MailFiltersWithRawResponse)
    with_streaming_response = streaming_view(lambda: MailFiltersWithStreamingResponse)

    def list(self, **options: Unpack[ListOptions]) -> Page[MailFilter]:
        """List the mail filters."""
        return self._paged(_LIST, options)

    def create(self, *, filter: MailFilter, **options: Unpack[FormatCallOptions]) -> MailFilter:
        """Create a mail filter with its conditions and actions.

        Args:
            filter: Mail filter: its name, position, state, conditions, actions and options.
        """
        return self._call(_CREATE, options, body={"filter": filter})

    def update(self, *, filter: MailFilter, **options: Unpack[FormatCallOptions]) -> MailFilter:
        """Change a mail filter.

        Args:
            filter: Mail filter: its name, position, state, conditions, actions and options.
        """
        return self._call(_UPDATE, options, body={"filter": filter})

    def delete(self, id: int, **options: Unpack[FormatCallOptions]) -> int:
        """Delete a mail filter.

        Args:
            id: Id of the filter.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"id": id})

    def check(
        self,
        *,
        filter: MailFilter | None = None,
        page: int | None = None,
        page_size: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[MailMessage]:
        """Return the messages a filter would catch, page by page.

        Args:
            filter: Mail filter: its name, position, state, conditions, actions and options.
            page: Page number.
            page_size: Number of items on a page.
        """
        return self._call(
            _CHECK, options, body={"filter": filter, "page": page, "pageSize": page_size}
        )

    def apply(self, id: int, **options: Unpack[FormatCallOptions]) -> MailOperation:
        """Run a filter over the messages already received and return the operation started.

        Args:
            id: Id of the filter.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_APPLY, options, path={"id": id})


class AsyncMailFilters(AsyncResource):
    """Rules for incoming messages.

    What its methods take and raise is told in `MailFilters`.
    """

    with_raw_response = raw_view(lambda: AsyncMailFiltersWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncMailFiltersWithStreamingResponse)

    def list(self, **options: Unpack[ListOptions]) -> AsyncPaginator[MailFilter]:
        """List the mail filters.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options)

    async def create(
        self, *, filter: MailFilter, **options: Unpack[FormatCallOptions]
    ) -> MailFilter:
        """Create a mail filter with its conditions and actions."""
        return await self._call(_CREATE, options, body={"filter": filter})

    async def update(
        self, *, filter: MailFilter, **options: Unpack[FormatCallOptions]
    ) -> MailFilter:
        """Change a mail filter."""
        return await self._call(_UPDATE, options, body={"filter": filter})

    async def delete(self, id: int, **options: Unpack[FormatCallOptions]) -> int:
        """Delete a mail filter."""
        return await self._call(_DELETE, options, path={"id": id})

    async def check(
        self,
        *,
        filter: MailFilter | None = None,
        page: int | None = None,
        page_size: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[MailMessage]:
        """Return the messages a filter would catch, page by page."""
        return await self._call(
            _CHECK, options, body={"filter": filter, "page": page, "pageSize": page_size}
        )

    async def apply(self, id: int, **options: Unpack[FormatCallOptions]) -> MailOperation:
        """Run a filter over the messages already received and return the operation started."""
        return await self._call(_APPLY, options, path={"id": id})


class MailFiltersWithRawResponse:
    """The methods of `MailFilters`, answering with the raw response."""

    def __init__(self, raw: MailFilters) -> None:
        self.list = as_raw(raw.list)
        self.create = as_raw(raw.create)
        self.update = as_raw(raw.update)
        self.delete = as_raw(raw.delete)
        self.check = as_raw(raw.check)
        self.apply = as_raw(raw.apply)


class AsyncMailFiltersWithRawResponse:
    """The methods of `AsyncMailFilters`, answering with the raw response."""

    def __init__(self, raw: AsyncMailFilters) -> None:
        self.list = as_raw_async(raw.list)
        self.create = as_raw_async(raw.create)
        self.update = as_raw_async(raw.update)
        self.delete = as_raw_async(raw.delete)
        self.check = as_raw_async(raw.check)
        self.apply = as_raw_async(raw.apply)


class MailFiltersWithStreamingResponse:
    """The methods of `MailFilters`, each a context manager over its response."""

    def __init__(self, streamed: MailFilters) -> None:
        self.list = as_streamed(streamed.list)
        self.create = as_streamed(streamed.create)
        self.update = as_streamed(streamed.update)
        self.delete = as_streamed(streamed.delete)
        self.check = as_streamed(streamed.check)
        self.apply = as_streamed(streamed.apply)


class AsyncMailFiltersWithStreamingResponse:
    """The methods of `AsyncMailFilters`, each a context manager over its response."""

    def __init__(self, streamed: AsyncMailFilters) -> None:
        self.list = as_streamed_async(streamed.list)
        self.create = as_streamed_async(streamed.create)
        self.update = as_streamed_async(streamed.update)
        self.delete = as_streamed_async(streamed.delete)
        self.check = as_streamed_async(streamed.check)
        self.apply = as_streamed_async(streamed.apply)
