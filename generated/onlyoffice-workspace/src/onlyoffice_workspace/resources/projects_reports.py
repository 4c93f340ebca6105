"""Reports of projects and their templates."""

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
from ..types.files import File
from ..types.projects import ReportFile, ReportTemplate, ReportType, TaskStatus
from ..types.reports import ReportState

__all__ = ["AsyncProjectsReports", "ProjectsReports"]

_CHECK_DATA: Final[Operation[ReportState]] = Operation(
    "projects.reports.check_data",
    "POST",
    "/api/2.0/project/report/create",
    ReportState,
    body="json",
)
_GET_STATUS: Final[Operation[ReportState]] = Operation(
    "projects.reports.get_status", "GET", "/api/2.0/project/report/status", ReportState
)
_STOP: Final[Operation[None]] = Operation(
    "projects.reports.stop", "GET", "/api/2.0/project/report/terminate", answer="none"
)
_CREATE_TEMPLATE: Final[Operation[ReportTemplate]] = Operation(
    "projects.reports.create_template",
    "POST",
    "/api/2.0/project/report",
    ReportTemplate,
    body="json",
)
_UPDATE_TEMPLATE: Final[Operation[ReportTemplate]] = Operation(
    "projects.reports.update_template",
    "PUT",
    "/api/2.0/project/report/{reportid}",
    ReportTemplate,
    body="json",
)
_GET_TEMPLATE: Final[Operation[ReportTemplate]] = Operation(
    "projects.reports.get_template", "GET", "/api/2.0/project/report/{reportid}", ReportTemplate
)
_DELETE_TEMPLATE: Final[Operation[ReportTemplate]] = Operation(
    "projects.reports.delete_template",
    "DELETE",
    "/api/2.0/project/report/{reportid}",
    ReportTemplate,
)
_LIST_FILES: Final[Operation[list[File]]] = Operation(
    "projects.reports.list_files",
    "GET",
    "/api/2.0/project/report/files",
    list[File],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_DELETE_FILE: Final[Operation[ReportFile]] = Operation(
    "projects.reports.delete_file", "DELETE", "/api/2.0/project/report/files/{fileid}", ReportFile
)


class ProjectsReports(Resource):
    """Reports of projects and their templates."""

    with_raw_response = raw_view(lambda: ProjectsReportsWithRawResponse)
    with_streaming_response = streaming_view(lambda: ProjectsReportsWithStreamingResponse)

    def check_data(self, *, uri: str, **options: Unpack[FormatCallOptions]) -> ReportState:
        """Check the data of the report with the given URI and return the report status.

        Args:
            uri: URI of the report.
        """
        return self._call(_CHECK_DATA, options, body={"uri": uri})

    def get_status(self, **options: Unpack[FormatCallOptions]) -> ReportState:
        """Return how far the making of a report has got."""
        return self._call(_GET_STATUS, options)

    def stop(self, **options: Unpack[FormatCallOptions]) -> None:
        """Stop the making of the current report."""
        return self._call(_STOP, options)

    def create_template(
        self,
        *,
        name: str | None = None,
        period: str | None = None,
        period_item: int | None = None,
        hour: int | None = None,
        auto_generated: bool | None = None,
        report_type: ReportType | None = None,
        tag: int | None = None,
        project: int | None = None,
        status: TaskStatus | None = None,
        department: UUID | None = None,
        user_id: UUID | None = None,
        report_time_interval: int | None = None,
        from_date: datetime | None = None,
        to_date: datetime | None = None,
        view_type: int | None = None,
        no_responsible: bool | None = None,
        is_show_average_time: bool | None = None,
        type_of_show_average_time: int | None = None,
        project_average_completing_tasks: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ReportTemplate:
        """Create a report template; which of the optional settings apply depends on the report
        type.

        Args:
            period: How often the report is made: day, week or month.
            period_item: Day of the week, from Sunday, for weekly reports; day of the month for
                monthly ones.
            hour: Hour at which the report is sent.
            auto_generated: Whether the report is generated automatically.
            report_type: Number of the report type.
            tag: Id of the tag.
            project: Id of the project the report covers.
            status: Status of the task.
            department: Id of the department or group.
            user_id: Id of the user.
            report_time_interval: Number of the report's time interval.
            from_date: Start of the period.
            to_date: End of the period.
            view_type: How the report is laid out: by group or by project.
            no_responsible: Whether tasks with nobody responsible are shown.
            is_show_average_time: Whether the report shows the average time.
            type_of_show_average_time: Which average time: All, ClosingProjects or CompletingTasks.
            project_average_completing_tasks: Whether the average time to complete tasks is shown.
        """
        return self._call(
            _CREATE_TEMPLATE,
            options,
            body={
                "name": name,
                "period": period,
                "periodItem": period_item,
                "hour": hour,
                "autoGenerated": auto_generated,
                "reportType": report_type,
                "tag": tag,
                "project": project,
                "status": status,
                "departament": department,
                "userId": user_id,
                "reportTimeInterval": report_time_interval,
                "fromDate": from_date,
                "toDate": to_date,
                "viewType": view_type,
                "noResponsible": no_responsible,
                "isShowAverageTime": is_show_average_time,
                "typeOfShowAverageTime": type_of_show_average_time,
                "projectAverageCompletingTasks": project_average_completing_tasks,
            },
        )

    def update_template(
        self,
        report_id: int,
        *,
        name: str | None = None,
        period: str | None = None,
        period_item: int | None = None,
        hour: int | None = None,
        auto_generated: bool | None = None,
        report_type: ReportType | None = None,
        tag: int | None = None,
        project: int | None = None,
        status: TaskStatus | None = None,
        department: UUID | None = None,
        user_id: UUID | None = None,
        report_time_interval: int | None = None,
        from_date: datetime | None = None,
        to_date: datetime | None = None,
        view_type: int | None = None,
        no_responsible: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ReportTemplate:
        """Change a report template.

        Args:
            report_id: Id of the report template.
            period: How often the report is made: day, week or month.
            period_item: Day of the week, from Sunday, for weekly reports; day of the month for
                monthly ones.
            hour: Hour at which the report is sent.
            auto_generated: Whether the report is generated automatically.
            report_type: Number of the report type.
            tag: Id of the tag.
            project: Id of the project the report covers.
            status: Status of the task.
            department: Id of the department or group.
            user_id: Id of the user.
            report_time_interval: Number of the report's time interval.
            from_date: Start of the period.
            to_date: End of the period.
            view_type: How the report is laid out: by group or by project.
            no_responsible: Whether tasks with nobody responsible are shown.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE_TEMPLATE,
            options,
            path={"reportid": report_id},
            body={
                "name": name,
                "period": period,
                "periodItem": period_item,
                "hour": hour,
                "autoGenerated": auto_generated,
                "reportType": report_type,
                "tag": tag,
                "project": project,
                "status": status,
                "departament": department,
                "userId": user_id,
                "reportTimeInterval": report_time_interval,
                "fromDate": from_date,
                "toDate": to_date,
                "viewType": view_type,
                "noResponsible": no_responsible,
            },
        )

    def get_template(self, report_id: int, **options: Unpack[FormatCallOptions]) -> ReportTemplate:
        """Return a report template.

        Args:
            report_id: Id of the report template.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET_TEMPLATE, options, path={"reportid": report_id})

    def delete_template(
        self, report_id: int, **options: Unpack[FormatCallOptions]
    ) -> ReportTemplate:
        """Delete a report template.

        Args:
            report_id: Id of the report template.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE_TEMPLATE, options, path={"reportid": report_id})

    def list_files(self, **options: Unpack[ListOptions]) -> Page[File]:
        """List the files of the reports made so far."""
        return self._paged(_LIST_FILES, options)

    def delete_file(self, file_id: int, **options: Unpack[FormatCallOptions]) -> ReportFile:
        """Delete the file of a report made earlier.

        Args:
            file_id: Id of the file.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE_FILE, options, path={"fileid": file_id})


class AsyncProjectsReports(AsyncResource):
    """Reports of projects and their templates.

    What its methods take and raise is told in `ProjectsReports`.
    """

    with_raw_response = raw_view(lambda: AsyncProjectsReportsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncProjectsReportsWithStreamingResponse)

    async def check_data(self, *, uri: str, **options: Unpack[FormatCallOptions]) -> ReportState:
        """Check the data of the report with the given URI and return the report status."""
        return await self._call(_CHECK_DATA, options, body={"uri": uri})

    async def get_status(self, **options: Unpack[FormatCallOptions]) -> ReportState:
        """Return how far the making of a report has got."""
        return await self._call(_GET_STATUS, options)

    async def stop(self, **options: Unpack[FormatCallOptions]) -> None:
        """Stop the making of the current report."""
        return await self._call(_STOP, options)

    async def create_template(
        self,
        *,
        name: str | None = None,
        period: str | None = None,
        period_item: int | None = None,
        hour: int | None = None,
        auto_generated: bool | None = None,
        report_type: ReportType | None = None,
        tag: int | None = None,
        project: int | None = None,
        status: TaskStatus | None = None,
        department: UUID | None = None,
        user_id: UUID | None = None,
        report_time_interval: int | None = None,
        from_date: datetime | None = None,
        to_date: datetime | None = None,
        view_type: int | None = None,
        no_responsible: bool | None = None,
        is_show_average_time: bool | None = None,
        type_of_show_average_time: int | None = None,
        project_average_completing_tasks: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ReportTemplate:
        """Create a report template; which of the optional settings apply depends on the report
        type.
        """
        return await self._call(
            _CREATE_TEMPLATE,
            options,
            body={
                "name": name,
                "period": period,
                "periodItem": period_item,
                "hour": hour,
                "autoGenerated": auto_generated,
                "reportType": report_type,
                "tag": tag,
                "project": project,
                "status": status,
                "departament": department,
                "userId": user_id,
                "reportTimeInterval": report_time_interval,
                "fromDate": from_date,
                "toDate": to_date,
                "viewType": view_type,
                "noResponsible": no_responsible,
                "isShowAverageTime": is_show_average_time,
                "typeOfShowAverageTime": type_of_show_average_time,
                "projectAverageCompletingTasks": project_average_completing_tasks,
            },
        )

    async def update_template(
        self,
        report_id: int,
        *,
        name: str | None = None,
        period: str | None = None,
        period_item: int | None = None,
        hour: int | None = None,
        auto_generated: bool | None = None,
        report_type: ReportType | None = None,
        tag: int | None = None,
        project: int | None = None,
        status: TaskStatus | None = None,
        department: UUID | None = None,
        user_id: UUID | None = None,
        report_time_interval: int | None = None,
        from_date: datetime | None = None,
        to_date: datetime | None = None,
        view_type: int | None = None,
        no_responsible: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ReportTemplate:
        """Change a report template."""
        return await self._call(
            _UPDATE_TEMPLATE,
            options,
            path={"reportid": report_id},
            body={
                "name": name,
                "period": period,
                "periodItem": period_item,
                "hour": hour,
                "autoGenerated": auto_generated,
                "reportType": report_type,
                "tag": tag,
                "project": project,
                "status": status,
                "departament": department,
                "userId": user_id,
                "reportTimeInterval": report_time_interval,
                "fromDate": from_date,
                "toDate": to_date,
                "viewType": view_type,
                "noResponsible": no_responsible,
            },
        )

    async def get_template(
        self, report_id: int, **options: Unpack[FormatCallOptions]
    ) -> ReportTemplate:
        """Return a report template."""
        return await self._call(_GET_TEMPLATE, options, path={"reportid": report_id})

    async def delete_template(
        self, report_id: int, **options: Unpack[FormatCallOptions]
    ) -> ReportTemplate:
        """Delete a report template."""
        return await self._call(_DELETE_TEMPLATE, options, path={"reportid": report_id})

    def list_files(self, **options: Unpack[ListOptions]) -> AsyncPaginator[File]:
        """List the files of the reports made so far.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_FILES, options)

    async def delete_file(self, file_id: int, **options: Unpack[FormatCallOptions]) -> ReportFile:
        """Delete the file of a report made earlier."""
        return await self._call(_DELETE_FILE, options, path={"fileid": file_id})


class ProjectsReportsWithRawResponse:
    """The methods of `ProjectsReports`, answering with the raw response."""

    def __init__(self, raw: ProjectsReports) -> None:
        self.check_data = as_raw(raw.check_data)
        self.get_status = as_raw(raw.get_status)
        self.stop = as_raw(raw.stop)
        self.create_template = as_raw(raw.create_template)
        self.update_template = as_raw(raw.update_template)
        self.get_template = as_raw(raw.get_template)
        self.delete_template = as_raw(raw.delete_template)
        self.list_files = as_raw(raw.list_files)
        self.delete_file = as_raw(raw.delete_file)


class AsyncProjectsReportsWithRawResponse:
    """The methods of `AsyncProjectsReports`, answering with the raw response."""

    def __init__(self, raw: AsyncProjectsReports) -> None:
        self.check_data = as_raw_async(raw.check_data)
        self.get_status = as_raw_async(raw.get_status)
        self.stop = as_raw_async(raw.stop)
        self.create_template = as_raw_async(raw.create_template)
        self.update_template = as_raw_async(raw.update_template)
        self.get_template = as_raw_async(raw.get_template)
        self.delete_template = as_raw_async(raw.delete_template)
        self.list_files = as_raw_async(raw.list_files)
        self.delete_file = as_raw_async(raw.delete_file)


class ProjectsReportsWithStreamingResponse:
    """The methods of `ProjectsReports`, each a context manager over its response."""

    def __init__(self, streamed: ProjectsReports) -> None:
        self.check_data = as_streamed(streamed.check_data)
        self.get_status = as_streamed(streamed.get_status)
        self.stop = as_streamed(streamed.stop)
        self.create_template = as_streamed(streamed.create_template)
        self.update_template = as_streamed(streamed.update_template)
        self.get_template = as_streamed(streamed.get_template)
        self.delete_template = as_streamed(streamed.delete_template)
        self.list_files = as_streamed(streamed.list_files)
        self.delete_file = as_streamed(streamed.delete_file)


class AsyncProjectsReportsWithStreamingResponse:
    """The methods of `AsyncProjectsReports`, each a context manager over its response."""

    def __init__(self, streamed: AsyncProjectsReports) -> None:
        self.check_data = as_streamed_async(streamed.check_data)
        self.get_status = as_streamed_async(streamed.get_status)
        self.stop = as_streamed_async(streamed.stop)
        self.create_template = as_streamed_async(streamed.create_template)
        self.update_template = as_streamed_async(streamed.update_template)
        self.get_template = as_streamed_async(streamed.get_template)
        self.delete_template = as_streamed_async(streamed.delete_template)
        self.list_files = as_streamed_async(streamed.list_files)
        self.delete_file = as_streamed_async(streamed.delete_file)
