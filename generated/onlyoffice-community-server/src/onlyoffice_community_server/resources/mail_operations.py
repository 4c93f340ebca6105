"""Progress of long operations on mail."""

from __future__ import annotations

from typing import Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.mail import MailOperation

__all__ = ["AsyncMailOperations", "MailOperations"]

_LIST: Final[Operation[list[MailOperation]]] = Operation(
    "mail.operations.list",
    "GET",
    "/api/2.0/mail/operations",
    list[MailOperation],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_GET_STATUS: Final[Operation[MailOperation]] = Operation(
    "mail.operations.get_status", "GET", "/api/2.0/mail/operations/{operationId}", MailOperation
)


class MailOperations(Resource):
    """Progress of long operations on mail."""

    with_raw_response = raw_view(lambda: MailOperationsWithRawResponse)
    with_streaming_response = streaming_view(lambda: MailOperationsWithStreamingResponse)

    def list(self, **options: Unpack[ListOptions]) -> Page[MailOperation]:
        """List the mail operations in progress."""
        return self._paged(_LIST, options)

    def get_status(self, operation_id: str, **options: Unpack[FormatCallOptions]) -> MailOperation:
        """Return the state of a mail operation.

        Args:
            operation_id: Id of the operation.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET_STATUS, options, path={"operationId": operation_id})


class AsyncMailOperations(AsyncResource):
    """Progress of long operations on mail.

    What its methods take and raise is told in `MailOperations`.
    """

    with_raw_response = raw_view(lambda: AsyncMailOperationsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncMailOperationsWithStreamingResponse)

    def list(self, **options: Unpack[ListOptions]) -> AsyncPaginator[MailOperation]:
        """List the mail operations in progress.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options)

    async def get_status(
        self, operation_id: str, **options: Unpack[FormatCallOptions]
    ) -> MailOperation:
        """Return the state of a mail operation."""
        return await self._call(_GET_STATUS, options, path={"operationId": operation_id})


class MailOperationsWithRawResponse:
    """The methods of `MailOperations`, answering with the raw response."""

    def __init__(self, raw: MailOperations) -> None:
        self.list = as_raw(raw.list)
        self.get_status = as_raw(raw.get_status)


class AsyncMailOperationsWithRawResponse:
    """The methods of `AsyncMailOperations`, answering with the raw response."""

    def __init__(self, raw: AsyncMailOperations) -> None:
        self.list = as_raw_async(raw.list)
        self.get_status = as_raw_async(raw.get_status)


class MailOperationsWithStreamingResponse:
    """The methods of `MailOperations`, each a context manager over its response."""

    def __init__(self, streamed: MailOperations) -> None:
        self.list = as_streamed(streamed.list)
        self.get_status = as_streamed(streamed.get_status)


class AsyncMailOperationsWithStreamingResponse:
    """The methods of `AsyncMailOperations`, each a context manager over its response."""

    def __init__(self, streamed: AsyncMailOperations) -> None:
        self.list = as_streamed_async(streamed.list)
        self.get_status = as_streamed_async(streamed.get_status)
