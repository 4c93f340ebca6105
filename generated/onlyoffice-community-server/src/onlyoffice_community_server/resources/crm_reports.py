"""CRM reports."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final, Unpack
from uuid import UUID

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.files import File
from ..types.reports import ReportState

__all__ = ["AsyncCrmReports", "CrmReports"]

_LIST_FILES: Final[Operation[list[File]]] = Operation(
    "crm.reports.list_files",
    "GET",
    "/api/2.0/crm/report/files",
    list[File],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_DELETE_FILE: Final[Operation[None]] = Operation(
    "crm.reports.delete_file", "DELETE", "/api/2.0/crm/report/file/{fileid}", answer="none"
)
_GET_STATUS: Final[Operation[ReportState]] = Operation(
    "crm.reports.get_status", "GET", "/api/2.0/crm/report/status", ReportState
)
_STOP: Final[Operation[None]] = Operation(
    "crm.reports.stop", "GET", "/api/2.0/crm/report/terminate", answer="none"
)
_CHECK: Final[Operation[Any]] = Operation(
    "crm.reports.check", "POST", "/api/2.0/crm/report/check", Any, body="json"
)
_GENERATE: Final[Operation[ReportState]] = Operation(
    "crm.reports.generate", "POST", "/api/2.0/crm/report/generate", ReportState, body="json"
)


class CrmReports(Resource):
    """CRM reports."""

    with_raw_response = raw_view(lambda: CrmReportsWithRawResponse)
    with_streaming_response = streaming_view(lambda: CrmReportsWithStreamingResponse)

    def list_files(self, **options: Unpack[ListOptions]) -> Page[File]:
        """Return the report files of the user."""
        return self._paged(_LIST_FILES, options)

    def delete_file(self, file_id: int, **options: Unpack[FormatCallOptions]) -> None:
        """Delete a report file.

        Args:
            file_id: Id of the file.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE_FILE, options, path={"fileid": file_id})

    def get_status(self, **options: Unpack[FormatCallOptions]) -> ReportState:
        """Return how far the report generation has come."""
        return self._call(_GET_STATUS, options)

    def stop(self, **options: Unpack[FormatCallOptions]) -> None:
        """Stop the running report generation."""
        return self._call(_STOP, options)

    def check(
        self,
        *,
        type: int | None = None,
        time_period: int | None = None,
        managers: Sequence[UUID] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Any:
        """Check the data of a report for a type, a period and managers.

        Args:
            type: Number of the report type.
            time_period: Number of the period the report covers.
            managers: Ids of the managers to report on.
        """
        return self._call(
            _CHECK, options, body={"type": type, "timePeriod": time_period, "managers": managers}
        )

    def generate(
        self,
        *,
        type: int | None = None,
        time_period: int | None = None,
        managers: Sequence[UUID] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ReportState:
        """Start generating a report of a type for a period and managers.

        Args:
            type: Number of the report type.
            time_period: Number of the period the report covers.
            managers: Ids of the managers to report on.
        """
        return self._call(
            _GENERATE, options, body={"type": type, "timePeriod": time_period, "managers": managers}
        )


class AsyncCrmReports(AsyncResource):
    """CRM reports.

    What its methods take and raise is told in `CrmReports`.
    """

    with_raw_response = raw_view(lambda: AsyncCrmReportsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCrmReportsWithStreamingResponse)

    def list_files(self, **options: Unpack[ListOptions]) -> AsyncPaginator[File]:
        """Return the report files of the user.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_FILES, options)

    async def delete_file(self, file_id: int, **options: Unpack[FormatCallOptions]) -> None:
        """Delete a report file."""
        return await self._call(_DELETE_FILE, options, path={"fileid": file_id})

    async def get_status(self, **options: Unpack[FormatCallOptions]) -> ReportState:
        """Return how far the report generation has come."""
        return await self._call(_GET_STATUS, options)

    async def stop(self, **options: Unpack[FormatCallOptions]) -> None:
        """Stop the running report generation."""
        return await self._call(_STOP, options)

    async def check(
        self,
        *,
        type: int | None = None,
        time_period: int | None = None,
        managers: Sequence[UUID] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Any:
        """Check the data of a report for a type, a period and managers."""
        return await self._call(
            _CHECK, options, body={"type": type, "timePeriod": time_period, "managers": managers}
        )

    async def generate(
        self,
        *,
        type: int | None = None,
        time_period: int | None = None,
        managers: Sequence[UUID] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ReportState:
        """Start generating a report of a type for a period and managers."""
        return await self._call(
            _GENERATE, options, body={"type": type, "timePeriod": time_period, "managers": managers}
        )


class CrmReportsWithRawResponse:
    """The methods of `CrmReports`, answering with the raw response."""

    def __init__(self, raw: CrmReports) -> None:
        self.list_files = as_raw(raw.list_files)
        self.delete_file = as_raw(raw.delete_file)
        self.get_status = as_raw(raw.get_status)
        self.stop = as_raw(raw.stop)
        self.check = as_raw(raw.check)
        self.generate = as_raw(raw.generate)


class AsyncCrmReportsWithRawResponse:
    """The methods of `AsyncCrmReports`, answering with the raw response."""

    def __init__(self, raw: AsyncCrmReports) -> None:
        self.list_files = as_raw_async(raw.list_files)
        self.delete_file = as_raw_async(raw.delete_file)
        self.get_status = as_raw_async(raw.get_status)
        self.stop = as_raw_async(raw.stop)
        self.check = as_raw_async(raw.check)
        self.generate = as_raw_async(raw.generate)


class CrmReportsWithStreamingResponse:
    """The methods of `CrmReports`, each a context manager over its response."""

    def __init__(self, streamed: CrmReports) -> None:
        self.list_files = as_streamed(streamed.list_files)
        self.delete_file = as_streamed(streamed.delete_file)
        self.get_status = as_streamed(streamed.get_status)
        self.stop = as_streamed(streamed.stop)
        self.check = as_streamed(streamed.check)
        self.generate = as_streamed(streamed.generate)


class AsyncCrmReportsWithStreamingResponse:
    """The methods of `AsyncCrmReports`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCrmReports) -> None:
        self.list_files = as_streamed_async(streamed.list_files)
        self.delete_file = as_streamed_async(streamed.delete_file)
        self.get_status = as_streamed_async(streamed.get_status)
        self.stop = as_streamed_async(streamed.stop)
        self.check = as_streamed_async(streamed.check)
        self.generate = as_streamed_async(streamed.generate)
