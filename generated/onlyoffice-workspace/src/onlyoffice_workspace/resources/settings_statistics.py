"""Used space and visits."""

from __future__ import annotations

from datetime import datetime
from typing import Final, Unpack
from uuid import UUID

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.settings import SpaceUsage, VisitStatistics

__all__ = ["AsyncSettingsStatistics", "SettingsStatistics"]

_GET_SPACE_USAGE: Final[Operation[list[SpaceUsage]]] = Operation(
    "settings.statistics.get_space_usage",
    "GET",
    "/api/2.0/settings/statistics/spaceusage/{id}",
    list[SpaceUsage],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_GET_VISITS: Final[Operation[list[VisitStatistics]]] = Operation(
    "settings.statistics.get_visits",
    "GET",
    "/api/2.0/settings/statistics/visit",
    list[VisitStatistics],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)


class SettingsStatistics(Resource):
    """Used space and visits."""

    with_raw_response = raw_view(lambda: SettingsStatisticsWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsStatisticsWithStreamingResponse)

    def get_space_usage(self, id: UUID, **options: Unpack[ListOptions]) -> Page[SpaceUsage]:
        """Return how much space a module takes up.

        Args:
            id: Id of the module.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_GET_SPACE_USAGE, options, path={"id": id})

    def get_visits(
        self, *, from_date: datetime, to_date: datetime, **options: Unpack[ListOptions]
    ) -> Page[VisitStatistics]:
        """Return how many visits users made in a period, as chart points.

        Args:
            from_date: Start of the period.
            to_date: End of the period.
        """
        return self._paged(_GET_VISITS, options, query={"fromDate": from_date, "toDate": to_date})


class AsyncSettingsStatistics(AsyncResource):
    """Used space and visits.

    What its methods take and raise is told in `SettingsStatistics`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsStatisticsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSettingsStatisticsWithStreamingResponse)

    def get_space_usage(
        self, id: UUID, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[SpaceUsage]:
        """Return how much space a module takes up.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_GET_SPACE_USAGE, options, path={"id": id})

    def get_visits(
        self, *, from_date: datetime, to_date: datetime, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[VisitStatistics]:
        """Return how many visits users made in a period, as chart points.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_GET_VISITS, options, query={"fromDate": from_date, "toDate": to_date})


class SettingsStatisticsWithRawResponse:
    """The methods of `SettingsStatistics`, answering with the raw response."""

    def __init__(self, raw: SettingsStatistics) -> None:
        self.get_space_usage = as_raw(raw.get_space_usage)
        self.get_visits = as_raw(raw.get_visits)


class AsyncSettingsStatisticsWithRawResponse:
    """The methods of `AsyncSettingsStatistics`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsStatistics) -> None:
        self.get_space_usage = as_raw_async(raw.get_space_usage)
        self.get_visits = as_raw_async(raw.get_visits)


class SettingsStatisticsWithStreamingResponse:
    """The methods of `SettingsStatistics`, each a context manager over its response."""

    def __init__(self, streamed: SettingsStatistics) -> None:
        self.get_space_usage = as_streamed(streamed.get_space_usage)
        self.get_visits = as_streamed(streamed.get_visits)


class AsyncSettingsStatisticsWithStreamingResponse:
    """The methods of `AsyncSettingsStatistics`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsStatistics) -> None:
        self.get_space_usage = as_streamed_async(streamed.get_space_usage)
        self.get_visits = as_streamed_async(streamed.get_visits)
