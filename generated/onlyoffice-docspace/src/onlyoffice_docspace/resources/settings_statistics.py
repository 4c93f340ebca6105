"""How much space is taken up."""

from __future__ import annotations

from typing import Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.settings import SpaceUsage

__all__ = ["AsyncSettingsStatistics", "SettingsStatistics"]

_GET_SPACE_USAGE: Final[Operation[list[SpaceUsage]]] = Operation(
    "settings.statistics.get_space_usage",
    "GET",
    "/api/2.0/settings/statistics/spaceusage/{id}",
    list[SpaceUsage],
)


class SettingsStatistics(Resource):
    """How much space is taken up."""

    with_raw_response = raw_view(lambda: SettingsStatisticsWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsStatisticsWithStreamingResponse)

    def get_space_usage(self, id: UUID, **options: Unpack[CallOptions]) -> list[SpaceUsage]:
        """Return the space used by each item of a module.

        Args:
            id: Id of the module.
        """
        return self._call(_GET_SPACE_USAGE, options, path={"id": id})


class AsyncSettingsStatistics(AsyncResource):
    """How much space is taken up.

    What its methods take and raise is told in `SettingsStatistics`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsStatisticsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSettingsStatisticsWithStreamingResponse)

    async def get_space_usage(self, id: UUID, **options: Unpack[CallOptions]) -> list[SpaceUsage]:
        """Return the space used by each item of a module."""
        return await self._call(_GET_SPACE_USAGE, options, path={"id": id})


class SettingsStatisticsWithRawResponse:
    """The methods of `SettingsStatistics`, answering with the raw response."""

    def __init__(self, raw: SettingsStatistics) -> None:
        self.get_space_usage = as_raw(raw.get_space_usage)


class AsyncSettingsStatisticsWithRawResponse:
    """The methods of `AsyncSettingsStatistics`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsStatistics) -> None:
        self.get_space_usage = as_raw_async(raw.get_space_usage)


class SettingsStatisticsWithStreamingResponse:
    """The methods of `SettingsStatistics`, each a context manager over its response."""

    def __init__(self, streamed: SettingsStatistics) -> None:
        self.get_space_usage = as_streamed(streamed.get_space_usage)


class AsyncSettingsStatisticsWithStreamingResponse:
    """The methods of `AsyncSettingsStatistics`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsStatistics) -> None:
        self.get_space_usage = as_streamed_async(streamed.get_space_usage)
