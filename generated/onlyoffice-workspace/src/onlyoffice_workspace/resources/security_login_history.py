"""Who logged in when."""

from __future__ import annotations

from datetime import datetime
from typing import Final, Unpack
from uuid import UUID

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.security import LoginEvent

__all__ = ["AsyncSecurityLoginHistory", "SecurityLoginHistory"]

_LIST_LATEST: Final[Operation[list[LoginEvent]]] = Operation(
    "security.login_history.list_latest",
    "GET",
    "/api/2.0/security/audit/login/last",
    list[LoginEvent],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST_FILTERED: Final[Operation[list[LoginEvent]]] = Operation(
    "security.login_history.list_filtered",
    "GET",
    "/api/2.0/security/audit/login/filter",
    list[LoginEvent],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_CREATE_REPORT: Final[Operation[str]] = Operation(
    "security.login_history.create_report", "POST", "/api/2.0/security/audit/login/report", str
)


class SecurityLoginHistory(Resource):
    """Who logged in when."""

    with_raw_response = raw_view(lambda: SecurityLoginHistoryWithRawResponse)
    with_streaming_response = streaming_view(lambda: SecurityLoginHistoryWithStreamingResponse)

    def list_latest(self, **options: Unpack[ListOptions]) -> Page[LoginEvent]:
        """List the latest sign-ins, with failed attempts and why they failed."""
        return self._paged(_LIST_LATEST, options)

    def list_filtered(
        self,
        *,
        user_id: UUID | None = None,
        action: int | None = None,
        from_: datetime | None = None,
        to: datetime | None = None,
        **options: Unpack[ListOptions],
    ) -> Page[LoginEvent]:
        """List the sign-in events that match the given filters.

        Args:
            user_id: Id of the user.
            action: Number of the action to filter by.
            from_: Start of the period.
            to: End of the period.
        """
        return self._paged(
            _LIST_FILTERED,
            options,
            query={"userId": user_id, "action": action, "from": from_, "to": to},
        )

    def create_report(self, **options: Unpack[FormatCallOptions]) -> str:
        """Make a spreadsheet of the sign-in history and return its URL."""
        return self._call(_CREATE_REPORT, options)


class AsyncSecurityLoginHistory(AsyncResource):
    """Who logged in when.

    What its methods take and raise is told in `SecurityLoginHistory`.
    """

    with_raw_response = raw_view(lambda: AsyncSecurityLoginHistoryWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSecurityLoginHistoryWithStreamingResponse)

    def list_latest(self, **options: Unpack[ListOptions]) -> AsyncPaginator[LoginEvent]:
        """List the latest sign-ins, with failed attempts and why they failed.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_LATEST, options)

    def list_filtered(
        self,
        *,
        user_id: UUID | None = None,
        action: int | None = None,
        from_: datetime | None = None,
        to: datetime | None = None,
        **options: Unpack[ListOptions],
    ) -> AsyncPaginator[LoginEvent]:
        """List the sign-in events that match the given filters.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST_FILTERED,
            options,
            query={"userId": user_id, "action": action, "from": from_, "to": to},
        )

    async def create_report(self, **options: Unpack[FormatCallOptions]) -> str:
        """Make a spreadsheet of the sign-in history and return its URL."""
        return await self._call(_CREATE_REPORT, options)


class SecurityLoginHistoryWithRawResponse:
    """The methods of `SecurityLoginHistory`, answering with the raw response."""

    def __init__(self, raw: SecurityLoginHistory) -> None:
        self.list_latest = as_raw(raw.list_latest)
        self.list_filtered = as_raw(raw.list_filtered)
        self.create_report = as_raw(raw.create_report)


class AsyncSecurityLoginHistoryWithRawResponse:
    """The methods of `AsyncSecurityLoginHistory`, answering with the raw response."""

    def __init__(self, raw: AsyncSecurityLoginHistory) -> None:
        self.list_latest = as_raw_async(raw.list_latest)
        self.list_filtered = as_raw_async(raw.list_filtered)
        self.create_report = as_raw_async(raw.create_report)


class SecurityLoginHistoryWithStreamingResponse:
    """The methods of `SecurityLoginHistory`, each a context manager over its response."""

    def __init__(self, streamed: SecurityLoginHistory) -> None:
        self.list_latest = as_streamed(streamed.list_latest)
        self.list_filtered = as_streamed(streamed.list_filtered)
        self.create_report = as_streamed(streamed.create_report)


class AsyncSecurityLoginHistoryWithStreamingResponse:
    """The methods of `AsyncSecurityLoginHistory`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSecurityLoginHistory) -> None:
        self.list_latest = as_streamed_async(streamed.list_latest)
        self.list_filtered = as_streamed_async(streamed.list_filtered)
        self.create_report = as_streamed_async(streamed.create_report)
