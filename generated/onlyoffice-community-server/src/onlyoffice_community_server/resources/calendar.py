"""Calendars, subscriptions and whom they are shared with."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.formats import Formats
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.calendar import (
    CalDavResponse,
    Calendar,
    CalendarSharing,
    SharingParameter,
    Subscription,
)

if TYPE_CHECKING:
    from .calendar_events import AsyncCalendarEvents, CalendarEvents
    from .calendar_tasks import AsyncCalendarTasks, CalendarTasks

__all__ = ["AsyncCalendarResource", "CalendarResource"]

_LIST: Final[Operation[list[Calendar]]] = Operation(
    "calendar.list",
    "GET",
    "/api/2.0/calendar/calendars/{startDate}/{endDate}",
    list[Calendar],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_GET_WITH_EVENTS: Final[Operation[Calendar]] = Operation(
    "calendar.get_with_events",
    "GET",
    "/api/2.0/calendar/calendar/{calendarId}/{startDate}/{endDate}",
    Calendar,
)
_LIST_SUBSCRIPTIONS: Final[Operation[list[Subscription]]] = Operation(
    "calendar.list_subscriptions",
    "GET",
    "/api/2.0/calendar/subscriptions",
    list[Subscription],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_GET: Final[Operation[Calendar]] = Operation(
    "calendar.get", "GET", "/api/2.0/calendar/{calendarId}", Calendar
)
_UPDATE: Final[Operation[Calendar]] = Operation(
    "calendar.update", "PUT", "/api/2.0/calendar/{calendarId}", Calendar, body="json"
)
_DELETE: Final[Operation[None]] = Operation(
    "calendar.delete", "DELETE", "/api/2.0/calendar/{calendarId}", answer="none"
)
_CREATE: Final[Operation[Calendar]] = Operation(
    "calendar.create", "POST", "/api/2.0/calendar", Calendar, body="json"
)
_UPDATE_VIEW: Final[Operation[Calendar]] = Operation(
    "calendar.update_view", "PUT", "/api/2.0/calendar/{calendarId}/view", Calendar, body="json"
)
_GET_ICAL_URL: Final[Operation[str]] = Operation(
    "calendar.get_ical_url", "GET", "/api/2.0/calendar/{calendarId}/icalurl", str
)
_GET_CALDAV_URL: Final[Operation[CalDavResponse]] = Operation(
    "calendar.get_caldav_url", "GET", "/api/2.0/calendar/{calendarId}/caldavurl", CalDavResponse
)
_GET_ICAL_FEED: Final[Operation[str]] = Operation(
    "calendar.get_ical_feed",
    "GET",
    "/api/2.0/calendar/{calendarId}/ical/{signature}",
    str,
    answer="text",
    headers={"accept": "*/*"},
    auth=(),
    formats=Formats(body=("json", "form"), times="round_trip"),
)
_CREATE_FROM_ICAL_URL: Final[Operation[Calendar]] = Operation(
    "calendar.create_from_ical_url", "POST", "/api/2.0/calendar/calendarUrl", Calendar, body="json"
)
_DELETE_FOR_PROJECT: Final[Operation[None]] = Operation(
    "calendar.delete_for_project", "DELETE", "/api/2.0/calendar/caldavprojcal", answer="none"
)
_REFRESH_CALDAV: Final[Operation[None]] = Operation(
    "calendar.refresh_caldav",
    "PUT",
    "/api/2.0/calendar/refreshcaldavcalendar",
    answer="none",
    body="json",
)
_GET_UTC_OFFSET: Final[Operation[Any]] = Operation(
    "calendar.get_utc_offset", "POST", "/api/2.0/calendar/utcoffset", Any, body="json"
)
_GET_SHARING: Final[Operation[CalendarSharing]] = Operation(
    "calendar.get_sharing", "GET", "/api/2.0/calendar/{calendarId}/sharing", CalendarSharing
)
_GET_DEFAULT_SHARING: Final[Operation[CalendarSharing]] = Operation(
    "calendar.get_default_sharing", "GET", "/api/2.0/calendar/sharing", CalendarSharing
)


class CalendarResource(Resource):
    """Calendars, subscriptions and whom they are shared with."""

    with_raw_response = raw_view(lambda: CalendarResourceWithRawResponse)
    with_streaming_response = streaming_view(lambda: CalendarResourceWithStreamingResponse)

    @cached_property
    def events(self) -> CalendarEvents:
        """Events of calendars."""
        from .calendar_events import CalendarEvents

        return CalendarEvents(self._core)

    @cached_property
    def tasks(self) -> CalendarTasks:
        """To-dos of calendars."""
        from .calendar_tasks import CalendarTasks

        return CalendarTasks(self._core)

    def list(
        self, start_date: date, end_date: date, **options: Unpack[ListOptions]
    ) -> Page[Calendar]:
        """Return the calendars of the current user together with their events between two dates."""
        return self._paged(_LIST, options, path={"startDate": start_date, "endDate": end_date})

    def get_with_events(
        self,
        calendar_id: str,
        start_date: date,
        end_date: date,
        **options: Unpack[FormatCallOptions],
    ) -> Calendar:
        """Return one calendar with the current user's events between two dates.

        Args:
            calendar_id: Id of the calendar.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _GET_WITH_EVENTS,
            options,
            path={"calendarId": calendar_id, "startDate": start_date, "endDate": end_date},
        )

    def list_subscriptions(self, **options: Unpack[ListOptions]) -> Page[Subscription]:
        """Return the subscriptions the current user can see.

        Their event lists come back empty.
        """
        return self._paged(_LIST_SUBSCRIPTIONS, options)

    def get(self, calendar_id: str, **options: Unpack[FormatCallOptions]) -> Calendar:
        """Return one calendar with its settings. Its event list comes back empty.

        Args:
            calendar_id: Id of the calendar.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"calendarId": calendar_id})

    def update(
        self,
        calendar_id: str,
        *,
        name: str | None = None,
        description: str | None = None,
        text_color: str | None = None,
        background_color: str | None = None,
        time_zone: str | None = None,
        alert_type: int | None = None,
        hide_events: bool | None = None,
        sharing_options: Sequence[SharingParameter] | None = None,
        ical_url: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Calendar:
        """Change the name, description, color and other settings of a calendar.

        The event list in the answer is empty.

        Args:
            calendar_id: Id of the calendar.
            text_color: Text color of the events.
            background_color: Background color of the events.
            alert_type: Number of the kind of reminder.
            hide_events: Whether events are hidden in the calendar.
            sharing_options: With whom it is shared, and with which rights.
            ical_url: URL of the iCal feed.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"calendarId": calendar_id},
            body={
                "name": name,
                "description": description,
                "textColor": text_color,
                "backgroundColor": background_color,
                "timeZone": time_zone,
                "alertType": alert_type,
                "hideEvents": hide_events,
                "sharingOptions": sharing_options,
                "iCalUrl": ical_url,
            },
        )

    def delete(self, calendar_id: int, **options: Unpack[FormatCallOptions]) -> None:
        """Delete a calendar.

        Args:
            calendar_id: Id of the calendar.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"calendarId": calendar_id})

    def create(
        self,
        *,
        name: str | None = None,
        description: str | None = None,
        text_color: str | None = None,
        background_color: str | None = None,
        time_zone: str | None = None,
        alert_type: int | None = None,
        sharing_options: Sequence[SharingParameter] | None = None,
        ical_url: str | None = None,
        is_todo: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Calendar:
        """Create a calendar with a name, description, color and so on.

        The event list in the answer is empty.

        Args:
            text_color: Text color of the events.
            background_color: Background color of the events.
            alert_type: Number of the kind of reminder.
            sharing_options: With whom it is shared, and with which rights.
            ical_url: URL of the iCal feed.
            is_todo: Whether the calendar shows to-dos.
        """
        return self._call(
            _CREATE,
            options,
            body={
                "name": name,
                "description": description,
                "textColor": text_color,
                "backgroundColor": background_color,
                "timeZone": time_zone,
                "alertType": alert_type,
                "sharingOptions": sharing_options,
                "iCalUrl": ical_url,
                "isTodo": is_todo,
            },
        )

    def update_view(
        self,
        calendar_id: str,
        *,
        name: str | None = None,
        text_color: str | None = None,
        background_color: str | None = None,
        time_zone: str | None = None,
        alert_type: int | None = None,
        hide_events: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Calendar:
        """Change how a calendar looks for the current user: name, colors, time zone, alerts, hidden
        events.

        Args:
            calendar_id: Id of the calendar.
            text_color: Text color of the events.
            background_color: Background color of the events.
            alert_type: Number of the kind of reminder.
            hide_events: Whether events are hidden in the calendar.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE_VIEW,
            options,
            path={"calendarId": calendar_id},
            body={
                "name": name,
                "textColor": text_color,
                "backgroundColor": background_color,
                "timeZone": time_zone,
                "alertType": alert_type,
                "hideEvents": hide_events,
            },
        )

    def get_ical_url(self, calendar_id: str, **options: Unpack[FormatCallOptions]) -> str:
        """Return the iCal link of a calendar.

        Args:
            calendar_id: Id of the calendar.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET_ICAL_URL, options, path={"calendarId": calendar_id})

    def get_caldav_url(
        self, calendar_id: str, *, uri: str | None = None, **options: Unpack[FormatCallOptions]
    ) -> CalDavResponse:
        """Return the CalDav link of a calendar.

        Args:
            calendar_id: Id of the calendar.
            uri: Current URI.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _GET_CALDAV_URL, options, path={"calendarId": calendar_id}, query={"uri": uri}
        )

    def get_ical_feed(
        self, calendar_id: str, signature: str, **options: Unpack[FormatCallOptions]
    ) -> str:
        """Return the iCal feed of a calendar.

        The signature comes from the link that `get_ical_url` makes.

        Args:
            calendar_id: Id of the calendar.
            signature: Signature that permits reading the feed.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _GET_ICAL_FEED, options, path={"calendarId": calendar_id, "signature": signature}
        )

    def create_from_ical_url(
        self,
        *,
        ical_url: str | None = None,
        name: str | None = None,
        text_color: str | None = None,
        background_color: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Calendar:
        """Create a calendar from a link to an external iCal feed.

        The event list in the answer is empty.

        Args:
            ical_url: URL of the iCal feed.
            text_color: Text color of the events.
            background_color: Background color of the events.
        """
        return self._call(
            _CREATE_FROM_ICAL_URL,
            options,
            body={
                "iCalUrl": ical_url,
                "name": name,
                "textColor": text_color,
                "backgroundColor": background_color,
            },
        )

    def delete_for_project(
        self,
        *,
        calendar_id: str | None = None,
        team: Sequence[str] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> None:
        """Delete the calendar of a project.

        Args:
            calendar_id: Id of the calendar.
            team: Users of the project team.
        """
        return self._call(
            _DELETE_FOR_PROJECT, options, query={"calendarId": calendar_id, "team": team}
        )

    def refresh_caldav(
        self,
        *,
        calendar_id: str | None = None,
        team: Sequence[str] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> None:
        """Refresh a CalDav calendar for a list of users.

        Args:
            calendar_id: Id of the calendar.
            team: Users of the project team.
        """
        return self._call(_REFRESH_CALDAV, options, body={"calendarId": calendar_id, "team": team})

    def get_utc_offset(
        self,
        *,
        time_zone: str | None = None,
        start_date: datetime | None = None,
        end_date: datetime | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Any:
        """Return how many minutes a time zone differs from UTC on the given dates.

        Args:
            time_zone: Id of the time zone.
        """
        return self._call(
            _GET_UTC_OFFSET,
            options,
            body={"timeZone": time_zone, "startDate": start_date, "endDate": end_date},
        )

    def get_sharing(
        self, calendar_id: int, **options: Unpack[FormatCallOptions]
    ) -> CalendarSharing:
        """Return who a calendar is shared with and what they may do.

        Args:
            calendar_id: Id of the calendar.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET_SHARING, options, path={"calendarId": calendar_id})

    def get_default_sharing(self, **options: Unpack[FormatCallOptions]) -> CalendarSharing:
        """Return the sharing settings used when none are given."""
        return self._call(_GET_DEFAULT_SHARING, options)


class AsyncCalendarResource(AsyncResource):
    """Calendars, subscriptions and whom they are shared with.

    What its methods take and raise is told in `CalendarResource`.
    """

    with_raw_response = raw_view(lambda: AsyncCalendarResourceWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCalendarResourceWithStreamingResponse)

    @cached_property
    def events(self) -> AsyncCalendarEvents:
        """Events of calendars."""
        from .calendar_events import AsyncCalendarEvents

        return AsyncCalendarEvents(self._core)

    @cached_property
    def tasks(self) -> AsyncCalendarTasks:
        """To-dos of calendars."""
        from .calendar_tasks import AsyncCalendarTasks

        return AsyncCalendarTasks(self._core)

    def list(
        self, start_date: date, end_date: date, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[Calendar]:
        """Return the calendars of the current user together with their events between two dates.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options, path={"startDate": start_date, "endDate": end_date})

    async def get_with_events(
        self,
        calendar_id: str,
        start_date: date,
        end_date: date,
        **options: Unpack[FormatCallOptions],
    ) -> Calendar:
        """Return one calendar with the current user's events between two dates."""
        return await self._call(
            _GET_WITH_EVENTS,
            options,
            path={"calendarId": calendar_id, "startDate": start_date, "endDate": end_date},
        )

    def list_subscriptions(self, **options: Unpack[ListOptions]) -> AsyncPaginator[Subscription]:
        """Return the subscriptions the current user can see.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST_SUBSCRIPTIONS, options)

    async def get(self, calendar_id: str, **options: Unpack[FormatCallOptions]) -> Calendar:
        """Return one calendar with its settings. Its event list comes back empty."""
        return await self._call(_GET, options, path={"calendarId": calendar_id})

    async def update(
        self,
        calendar_id: str,
        *,
        name: str | None = None,
        description: str | None = None,
        text_color: str | None = None,
        background_color: str | None = None,
        time_zone: str | None = None,
        alert_type: int | None = None,
        hide_events: bool | None = None,
        sharing_options: Sequence[SharingParameter] | None = None,
        ical_url: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Calendar:
        """Change the name, description, color and other settings of a calendar."""
        return await self._call(
            _UPDATE,
            options,
            path={"calendarId": calendar_id},
            body={
                "name": name,
                "description": description,
                "textColor": text_color,
                "backgroundColor": background_color,
                "timeZone": time_zone,
                "alertType": alert_type,
                "hideEvents": hide_events,
                "sharingOptions": sharing_options,
                "iCalUrl": ical_url,
            },
        )

    async def delete(self, calendar_id: int, **options: Unpack[FormatCallOptions]) -> None:
        """Delete a calendar."""
        return await self._call(_DELETE, options, path={"calendarId": calendar_id})

    async def create(
        self,
        *,
        name: str | None = None,
        description: str | None = None,
        text_color: str | None = None,
        background_color: str | None = None,
        time_zone: str | None = None,
        alert_type: int | None = None,
        sharing_options: Sequence[SharingParameter] | None = None,
        ical_url: str | None = None,
        is_todo: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Calendar:
        """Create a calendar with a name, description, color and so on."""
        return await self._call(
            _CREATE,
            options,
            body={
                "name": name,
                "description": description,
                "textColor": text_color,
                "backgroundColor": background_color,
                "timeZone": time_zone,
                "alertType": alert_type,
                "sharingOptions": sharing_options,
                "iCalUrl": ical_url,
                "isTodo": is_todo,
            },
        )

    async def update_view(
        self,
        calendar_id: str,
        *,
        name: str | None = None,
        text_color: str | None = None,
        background_color: str | None = None,
        time_zone: str | None = None,
        alert_type: int | None = None,
        hide_events: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Calendar:
        """Change how a calendar looks for the current user: name, colors, time zone, alerts,
        hidden events.
        """
        return await self._call(
            _UPDATE_VIEW,
            options,
            path={"calendarId": calendar_id},
            body={
                "name": name,
                "textColor": text_color,
                "backgroundColor": background_color,
                "timeZone": time_zone,
                "alertType": alert_type,
                "hideEvents": hide_events,
            },
        )

    async def get_ical_url(self, calendar_id: str, **options: Unpack[FormatCallOptions]) -> str:
        """Return the iCal link of a calendar."""
        return await self._call(_GET_ICAL_URL, options, path={"calendarId": calendar_id})

    async def get_caldav_url(
        self, calendar_id: str, *, uri: str | None = None, **options: Unpack[FormatCallOptions]
    ) -> CalDavResponse:
        """Return the CalDav link of a calendar."""
        return await self._call(
            _GET_CALDAV_URL, options, path={"calendarId": calendar_id}, query={"uri": uri}
        )

    async def get_ical_feed(
        self, calendar_id: str, signature: str, **options: Unpack[FormatCallOptions]
    ) -> str:
        """Return the iCal feed of a calendar."""
        return await self._call(
            _GET_ICAL_FEED, options, path={"calendarId": calendar_id, "signature": signature}
        )

    async def create_from_ical_url(
        self,
        *,
        ical_url: str | None = None,
        name: str | None = None,
        text_color: str | None = None,
        background_color: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Calendar:
        """Create a calendar from a link to an external iCal feed."""
        return await self._call(
            _CREATE_FROM_ICAL_URL,
            options,
            body={
                "iCalUrl": ical_url,
                "name": name,
                "textColor": text_color,
                "backgroundColor": background_color,
            },
        )

    async def delete_for_project(
        self,
        *,
        calendar_id: str | None = None,
        team: Sequence[str] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> None:
        """Delete the calendar of a project."""
        return await self._call(
            _DELETE_FOR_PROJECT, options, query={"calendarId": calendar_id, "team": team}
        )

    async def refresh_caldav(
        self,
        *,
        calendar_id: str | None = None,
        team: Sequence[str] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> None:
        """Refresh a CalDav calendar for a list of users."""
        return await self._call(
            _REFRESH_CALDAV, options, body={"calendarId": calendar_id, "team": team}
        )

    async def get_utc_offset(
        self,
        *,
        time_zone: str | None = None,
        start_date: datetime | None = None,
        end_date: datetime | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Any:
        """Return how many minutes a time zone differs from UTC on the given dates."""
        return await self._call(
            _GET_UTC_OFFSET,
            options,
            body={"timeZone": time_zone, "startDate": start_date, "endDate": end_date},
        )

    async def get_sharing(
        self, calendar_id: int, **options: Unpack[FormatCallOptions]
    ) -> CalendarSharing:
        """Return who a calendar is shared with and what they may do."""
        return await self._call(_GET_SHARING, options, path={"calendarId": calendar_id})

    async def get_default_sharing(self, **options: Unpack[FormatCallOptions]) -> CalendarSharing:
        """Return the sharing settings used when none are given."""
        return await self._call(_GET_DEFAULT_SHARING, options)


class CalendarResourceWithRawResponse:
    """The methods of `CalendarResource`, answering with the raw response."""

    def __init__(self, raw: CalendarResource) -> None:
        self.list = as_raw(raw.list)
        self.get_with_events = as_raw(raw.get_with_events)
        self.list_subscriptions = as_raw(raw.list_subscriptions)
        self.get = as_raw(raw.get)
        self.update = as_raw(raw.update)
        self.delete = as_raw(raw.delete)
        self.create = as_raw(raw.create)
        self.update_view = as_raw(raw.update_view)
        self.get_ical_url = as_raw(raw.get_ical_url)
        self.get_caldav_url = as_raw(raw.get_caldav_url)
        self.get_ical_feed = as_raw(raw.get_ical_feed)
        self.create_from_ical_url = as_raw(raw.create_from_ical_url)
        self.delete_for_project = as_raw(raw.delete_for_project)
        self.refresh_caldav = as_raw(raw.refresh_caldav)
        self.get_utc_offset = as_raw(raw.get_utc_offset)
        self.get_sharing = as_raw(raw.get_sharing)
        self.get_default_sharing = as_raw(raw.get_default_sharing)


class AsyncCalendarResourceWithRawResponse:
    """The methods of `AsyncCalendarResource`, answering with the raw response."""

    def __init__(self, raw: AsyncCalendarResource) -> None:
        self.list = as_raw_async(raw.list)
        self.get_with_events = as_raw_async(raw.get_with_events)
        self.list_subscriptions = as_raw_async(raw.list_subscriptions)
        self.get = as_raw_async(raw.get)
        self.update = as_raw_async(raw.update)
        self.delete = as_raw_async(raw.delete)
        self.create = as_raw_async(raw.create)
        self.update_view = as_raw_async(raw.update_view)
        self.get_ical_url = as_raw_async(raw.get_ical_url)
        self.get_caldav_url = as_raw_async(raw.get_caldav_url)
        self.get_ical_feed = as_raw_async(raw.get_ical_feed)
        self.create_from_ical_url = as_raw_async(raw.create_from_ical_url)
        self.delete_for_project = as_raw_async(raw.delete_for_project)
        self.refresh_caldav = as_raw_async(raw.refresh_caldav)
        self.get_utc_offset = as_raw_async(raw.get_utc_offset)
        self.get_sharing = as_raw_async(raw.get_sharing)
        self.get_default_sharing = as_raw_async(raw.get_default_sharing)


class CalendarResourceWithStreamingResponse:
    """The methods of `CalendarResource`, each a context manager over its response."""

    def __init__(self, streamed: CalendarResource) -> None:
        self.list = as_streamed(streamed.list)
        self.get_with_events = as_streamed(streamed.get_with_events)
        self.list_subscriptions = as_streamed(streamed.list_subscriptions)
        self.get = as_streamed(streamed.get)
        self.update = as_streamed(streamed.update)
        self.delete = as_streamed(streamed.delete)
        self.create = as_streamed(streamed.create)
        self.update_view = as_streamed(streamed.update_view)
        self.get_ical_url = as_streamed(streamed.get_ical_url)
        self.get_caldav_url = as_streamed(streamed.get_caldav_url)
        self.get_ical_feed = as_streamed(streamed.get_ical_feed)
        self.create_from_ical_url = as_streamed(streamed.create_from_ical_url)
        self.delete_for_project = as_streamed(streamed.delete_for_project)
        self.refresh_caldav = as_streamed(streamed.refresh_caldav)
        self.get_utc_offset = as_streamed(streamed.get_utc_offset)
        self.get_sharing = as_streamed(streamed.get_sharing)
        self.get_default_sharing = as_streamed(streamed.get_default_sharing)


class AsyncCalendarResourceWithStreamingResponse:
    """The methods of `AsyncCalendarResource`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCalendarResource) -> None:
        self.list = as_streamed_async(streamed.list)
        self.get_with_events = as_streamed_async(streamed.get_with_events)
        self.list_subscriptions = as_streamed_async(streamed.list_subscriptions)
        self.get = as_streamed_async(streamed.get)
        self.update = as_streamed_async(streamed.update)
        self.delete = as_streamed_async(streamed.delete)
        self.create = as_streamed_async(streamed.create)
        self.update_view = as_streamed_async(streamed.update_view)
        self.get_ical_url = as_streamed_async(streamed.get_ical_url)
        self.get_caldav_url = as_streamed_async(streamed.get_caldav_url)
        self.get_ical_feed = as_streamed_async(streamed.get_ical_feed)
        self.create_from_ical_url = as_streamed_async(streamed.create_from_ical_url)
        self.delete_for_project = as_streamed_async(streamed.delete_for_project)
        self.refresh_caldav = as_streamed_async(streamed.refresh_caldav)
        self.get_utc_offset = as_streamed_async(streamed.get_utc_offset)
        self.get_sharing = as_streamed_async(streamed.get_sharing)
        self.get_default_sharing = as_streamed_async(streamed.get_default_sharing)
