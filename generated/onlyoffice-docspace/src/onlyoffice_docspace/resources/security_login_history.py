"""Who signed in, and who failed to."""

from __future__ import annotations

import builtins
from datetime import datetime
from typing import Final, Unpack
from uuid import UUID

from .._lists import BY_INDEX
from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.audit import LoginEvent, MessageAction

__all__ = ["AsyncSecurityLoginHistory", "SecurityLoginHistory"]

_LIST_LATEST: Final[Operation[list[LoginEvent]]] = Operation(
    "security.login_history.list_latest",
    "GET",
    "/api/2.0/security/audit/login/last",
    list[LoginEvent],
)
_LIST: Final[Operation[list[LoginEvent]]] = Operation(
    "security.login_history.list",
    "GET",
    "/api/2.0/security/audit/login/filter",
    list[LoginEvent],
    paging=BY_INDEX,
)
_CREATE_REPORT: Final[Operation[str]] = Operation(
    "security.login_history.create_report", "POST", "/api/2.0/security/audit/login/report", str
)


class SecurityLoginHistory(Resource):
    """Who signed in, and who failed to."""

    with_raw_response = raw_view(lambda: SecurityLoginHistoryWithRawResponse)
    with_streaming_response = streaming_view(lambda: SecurityLoginHistoryWithStreamingResponse)

    def list_latest(self, **options: Unpack[CallOptions]) -> builtins.list[LoginEvent]:
        """Return the latest sign-ins to the portal, successful and failed.

        Raises:
            QuotaExceeded: The tariff or a quota does not allow it.
        """
        return self._call(_LIST_LATEST, options)

    def list(
        self,
        *,
        user_id: UUID | None = None,
        action: MessageAction | None = None,
        from_: datetime | None = None,
        to: datetime | None = None,
        count: int | None = None,
        start_index: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[LoginEvent]:
        """Return sign-in events that match the given filter.

        Args:
            user_id: Id of the user.
            action: Sign-in action to look for.
            from_: Start of the period.
            to: End of the period.
            count: How many items to return at most. From 1 to 100.
            start_index: Index of the first item to return, from 0.

        Raises:
            QuotaExceeded: The tariff or a quota does not allow it.
        """
        return self._paged(
            _LIST,
            options,
            query={
                "userId": user_id,
                "action": action,
                "from": from_,
                "to": to,
                "count": count,
                "startIndex": start_index,
            },
        )

    def create_report(self, **options: Unpack[CallOptions]) -> str:
        """Write the sign-in history to an `xlsx` file and return its address.

        Raises:
            QuotaExceeded: The tariff or a quota does not allow it.
        """
        return self._call(_CREATE_REPORT, options)


class AsyncSecurityLoginHistory(AsyncResource):
    """Who signed in, and who failed to.

    What its methods take and raise is told in `SecurityLoginHistory`.
    """

    with_raw_response = raw_view(lambda: AsyncSecurityLoginHistoryWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSecurityLoginHistoryWithStreamingResponse)

    async def list_latest(self, **options: Unpack[CallOptions]) -> builtins.list[LoginEvent]:
        """Return the latest sign-ins to the portal, successful and failed."""
        return await self._call(_LIST_LATEST, options)

    def list(
        self,
        *,
        user_id: UUID | None = None,
        action: MessageAction | None = None,
        from_: datetime | None = None,
        to: datetime | None = None,
        count: int | None = None,
        start_index: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[LoginEvent]:
        """Return sign-in events that match the given filter.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST,
            options,
            query={
                "userId": user_id,
                "action": action,
                "from": from_,
                "to": to,
                "count": count,
                "startIndex": start_index,
            },
        )

    async def create_report(self, **options: Unpack[CallOptions]) -> str:
        """Write the sign-in history to an `xlsx` file and return its address."""
        return await self._call(_CREATE_REPORT, options)


class SecurityLoginHistoryWithRawResponse:
    """The methods of `SecurityLoginHistory`, answering with the raw response."""

    def __init__(self, raw: SecurityLoginHistory) -> None:
        self.list_latest = as_raw(raw.list_latest)
        self.list = as_raw(raw.list)
        self.create_report = as_raw(raw.create_report)


class AsyncSecurityLoginHistoryWithRawResponse:
    """The methods of `AsyncSecurityLoginHistory`, answering with the raw response."""

    def __init__(self, raw: AsyncSecurityLoginHistory) -> None:
        self.list_latest = as_raw_async(raw.list_latest)
        self.list = as_raw_async(raw.list)
        self.create_report = as_raw_async(raw.create_report)


class SecurityLoginHistoryWithStreamingResponse:
    """The methods of `SecurityLoginHistory`, each a context manager over its response."""

    def __init__(self, streamed: SecurityLoginHistory) -> None:
        self.list_latest = as_streamed(streamed.list_latest)
        self.list = as_streamed(streamed.list)
        self.create_report = as_streamed(streamed.create_report)


class AsyncSecurityLoginHistoryWithStreamingResponse:
    """The methods of `AsyncSecurityLoginHistory`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSecurityLoginHistory) -> None:
        self.list_latest = as_streamed_async(streamed.list_latest)
        self.list = as_streamed_async(streamed.list)
        self.create_report = as_streamed_async(streamed.create_report)
