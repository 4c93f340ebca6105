"""Notices about mail accounts."""

from __future__ import annotations

from typing import Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.mail import MailAlert

__all__ = ["AsyncMailAlerts", "MailAlerts"]

_LIST: Final[Operation[list[MailAlert]]] = Operation(
    "mail.alerts.list",
    "GET",
    "/api/2.0/mail/alert",
    list[MailAlert],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_DELETE: Final[Operation[int]] = Operation(
    "mail.alerts.delete", "DELETE", "/api/2.0/mail/alert/{id}", int
)


class MailAlerts(Resource):
    """Notices about mail accounts."""

    with_raw_response = raw_view(lambda: MailAlertsWithRawResponse)
    with_streaming_response = streaming_view(lambda: MailAlertsWithStreamingResponse)

    def list(self, **options: Unpack[ListOptions]) -> Page[MailAlert]:
        """List the mail alerts of the current user."""
        return self._paged(_LIST, options)

    def delete(self, id: int, **options: Unpack[FormatCallOptions]) -> int:
        """Delete a mail alert.

        Args:
            id: Id of the alert.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"id": id})


class AsyncMailAlerts(AsyncResource):
    """Notices about mail accounts.

    What its methods take and raise is told in `MailAlerts`.
    """

    with_raw_response = raw_view(lambda: AsyncMailAlertsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncMailAlertsWithStreamingResponse)

    def list(self, **options: Unpack[ListOptions]) -> AsyncPaginator[MailAlert]:
        """List the mail alerts of the current user.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options)

    async def delete(self, id: int, **options: Unpack[FormatCallOptions]) -> int:
        """Delete a mail alert."""
        return await self._call(_DELETE, options, path={"id": id})


class MailAlertsWithRawResponse:
    """The methods of `MailAlerts`, answering with the raw response."""

    def __init__(self, raw: MailAlerts) -> None:
        self.list = as_raw(raw.list)
        self.delete = as_raw(raw.delete)


class AsyncMailAlertsWithRawResponse:
    """The methods of `AsyncMailAlerts`, answering with the raw response."""

    def __init__(self, raw: AsyncMailAlerts) -> None:
        self.list = as_raw_async(raw.list)
        self.delete = as_raw_async(raw.delete)


class MailAlertsWithStreamingResponse:
    """The methods of `MailAlerts`, each a context manager over its response."""

    def __init__(self, streamed: MailAlerts) -> None:
        self.list = as_streamed(streamed.list)
        self.delete = as_streamed(streamed.delete)


class AsyncMailAlertsWithStreamingResponse:
    """The methods of `AsyncMailAlerts`, each a context manager over its response."""

    def __init__(self, streamed: AsyncMailAlerts) -> None:
        self.list = as_streamed_async(streamed.list)
        self.delete = as_streamed_async(streamed.delete)
