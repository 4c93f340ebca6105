"""To-dos of calendars."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.calendar import Todo

__all__ = ["AsyncCalendarTasks", "CalendarTasks"]

_CREATE: Final[Operation[list[Todo]]] = Operation(
    "calendar.tasks.create", "POST", "/api/2.0/calendar/icstodo", list[Todo], body="json"
)
_UPDATE: Final[Operation[list[Todo]]] = Operation(
    "calendar.tasks.update", "PUT", "/api/2.0/calendar/icstodo", list[Todo], body="json"
)
_DELETE: Final[Operation[None]] = Operation(
    "calendar.tasks.delete", "DELETE", "/api/2.0/calendar/todos/{todoId}", answer="none"
)


class CalendarTasks(Resource):
    """To-dos of calendars."""

    with_raw_response = raw_view(lambda: CalendarTasksWithRawResponse)
    with_streaming_response = streaming_view(lambda: CalendarTasksWithStreamingResponse)

    def create(
        self,
        *,
        ics: str | None = None,
        todo_uid: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> list[Todo]:
        """Create a calendar task from its iCal text.

        Args:
            ics: Task in iCal format.
            todo_uid: UID of the task.
        """
        return self._call(_CREATE, options, body={"ics": ics, "todoUid": todo_uid})

    def update(
        self,
        *,
        todo_id: str | None = None,
        calendar_id: str | None = None,
        ics: str | None = None,
        from_cal_dav_server: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> list[Todo]:
        """Replace a calendar task with new iCal text.

        Args:
            todo_id: Id of the task.
            calendar_id: Id of the calendar.
            ics: Task in iCal format.
            from_cal_dav_server: Whether the change comes from the CalDAV server.
        """
        return self._call(
            _UPDATE,
            options,
            body={
                "todoId": todo_id,
                "calendarId": calendar_id,
                "ics": ics,
                "fromCalDavServer": from_cal_dav_server,
            },
        )

    def delete(
        self,
        todo_id: int,
        *,
        from_caldav_server: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> None:
        """Delete a calendar task.

        Args:
            todo_id: Id of the task.
            from_caldav_server: Whether the change comes from the CalDAV server.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _DELETE,
            options,
            path={"todoId": todo_id},
            query={"fromCaldavServer": from_caldav_server},
        )


class AsyncCalendarTasks(AsyncResource):
    """To-dos of calendars.

    What its methods take and raise is told in `CalendarTasks`.
    """

    with_raw_response = raw_view(lambda: AsyncCalendarTasksWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCalendarTasksWithStreamingResponse)

    async def create(
        self,
        *,
        ics: str | None = None,
        todo_uid: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> list[Todo]:
        """Create a calendar task from its iCal text."""
        return await self._call(_CREATE, options, body={"ics": ics, "todoUid": todo_uid})

    async def update(
        self,
        *,
        todo_id: str | None = None,
        calendar_id: str | None = None,
        ics: str | None = None,
        from_cal_dav_server: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> list[Todo]:
        """Replace a calendar task with new iCal text."""
        return await self._call(
            _UPDATE,
            options,
            body={
                "todoId": todo_id,
                "calendarId": calendar_id,
                "ics": ics,
                "fromCalDavServer": from_cal_dav_server,
            },
        )

    async def delete(
        self,
        todo_id: int,
        *,
        from_caldav_server: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> None:
        """Delete a calendar task."""
        return await self._call(
            _DELETE,
            options,
            path={"todoId": todo_id},
            query={"fromCaldavServer": from_caldav_server},
        )


class CalendarTasksWithRawResponse:
    """The methods of `CalendarTasks`, answering with the raw response."""

    def __init__(self, raw: CalendarTasks) -> None:
        self.create = as_raw(raw.create)
        self.update = as_raw(raw.update)
        self.delete = as_raw(raw.delete)


class AsyncCalendarTasksWithRawResponse:
    """The methods of `AsyncCalendarTasks`, answering with the raw response."""

    def __init__(self, raw: AsyncCalendarTasks) -> None:
        self.create = as_raw_async(raw.create)
        self.update = as_raw_async(raw.update)
        self.delete = as_raw_async(raw.delete)


class CalendarTasksWithStreamingResponse:
    """The methods of `CalendarTasks`, each a context manager over its response."""

    def __init__(self, streamed: CalendarTasks) -> None:
        self.create = as_streamed(streamed.create)
        self.update = as_streamed(streamed.update)
        self.delete = as_streamed(streamed.delete)


class AsyncCalendarTasksWithStreamingResponse:
    """The methods of `AsyncCalendarTasks`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCalendarTasks) -> None:
        self.create = as_streamed_async(streamed.create)
        self.update = as_streamed_async(streamed.update)
        self.delete = as_streamed_async(streamed.delete)
