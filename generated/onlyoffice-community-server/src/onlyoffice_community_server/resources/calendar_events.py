"""Events of calendars."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.uploads import Upload
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.calendar import Event, EventHistory, EventStatus, SharingParameter

__all__ = ["AsyncCalendarEvents", "CalendarEvents"]

_IMPORT_TO_DEFAULT: Final[Operation[int]] = Operation(
    "calendar.events.import_to_default", "POST", "/api/2.0/calendar/import", int, body="multipart"
)
_IMPORT_FILES: Final[Operation[int]] = Operation(
    "calendar.events.import_files",
    "POST",
    "/api/2.0/calendar/{calendarId}/import",
    int,
    body="multipart",
)
_IMPORT_ICAL_TEXT: Final[Operation[int]] = Operation(
    "calendar.events.import_ical_text", "POST", "/api/2.0/calendar/importIcs", int, body="json"
)
_CREATE_IN_DEFAULT: Final[Operation[list[Event]]] = Operation(
    "calendar.events.create_in_default", "POST", "/api/2.0/calendar/event", list[Event], body="json"
)
_CREATE: Final[Operation[list[Event]]] = Operation(
    "calendar.events.create",
    "POST",
    "/api/2.0/calendar/{calendarId}/event",
    list[Event],
    body="json",
)
_UPDATE: Final[Operation[list[Event]]] = Operation(
    "calendar.events.update",
    "PUT",
    "/api/2.0/calendar/{calendarId}/{eventId}",
    list[Event],
    body="json",
)
_ADD_EXTERNAL: Final[Operation[None]] = Operation(
    "calendar.events.add_external",
    "POST",
    "/api/2.0/calendar/outsideevent",
    answer="none",
    body="json",
)
_DELETE_CALDAV: Final[Operation[None]] = Operation(
    "calendar.events.delete_caldav", "DELETE", "/api/2.0/calendar/caldavevent", answer="none"
)
_UPDATE_CALDAV: Final[Operation[None]] = Operation(
    "calendar.events.update_caldav",
    "PUT",
    "/api/2.0/calendar/caldavevent",
    answer="none",
    body="json",
)
_CREATE_ICAL: Final[Operation[list[Event]]] = Operation(
    "calendar.events.create_ical", "POST", "/api/2.0/calendar/icsevent", list[Event], body="json"
)
_UPDATE_ICAL: Final[Operation[list[Event]]] = Operation(
    "calendar.events.update_ical", "PUT", "/api/2.0/calendar/icsevent", list[Event], body="json"
)
_DELETE: Final[Operation[None]] = Operation(
    "calendar.events.delete", "DELETE", "/api/2.0/calendar/events/{eventId}", answer="none"
)
_DELETE_OCCURRENCES: Final[Operation[list[Event]]] = Operation(
    "calendar.events.delete_occurrences",
    "DELETE",
    "/api/2.0/calendar/events/{eventId}/custom",
    list[Event],
)
_UNSUBSCRIBE: Final[Operation[None]] = Operation(
    "calendar.events.unsubscribe",
    "DELETE",
    "/api/2.0/calendar/events/{eventId}/unsubscribe",
    answer="none",
)
_GET_HISTORY_BY_UID: Final[Operation[EventHistory]] = Operation(
    "calendar.events.get_history_by_uid",
    "GET",
    "/api/2.0/calendar/events/{eventUid}/historybyuid",
    EventHistory,
)
_GET_HISTORY: Final[Operation[EventHistory]] = Operation(
    "calendar.events.get_history",
    "GET",
    "/api/2.0/calendar/events/{eventId}/historybyid",
    EventHistory,
)


class CalendarEvents(Resource):
    """Events of calendars."""

    with_raw_response = raw_view(lambda: CalendarEventsWithRawResponse)
    with_streaming_response = streaming_view(lambda: CalendarEventsWithStreamingResponse)

    def import_to_default(
        self, *, files: Sequence[Upload], **options: Unpack[FormatCallOptions]
    ) -> int:
        """Import events from iCal files into the default calendar and return how many were taken
        in.

        Args:
            files: Files in iCal format.
        """
        return self._call(_IMPORT_TO_DEFAULT, options, body={"files": files})

    def import_files(
        self, calendar_id: int, *, files: Sequence[Upload], **options: Unpack[FormatCallOptions]
    ) -> int:
        """Import events from iCal files into a calendar and return how many were taken in.

        Args:
            calendar_id: Id of the calendar.
            files: Files in iCal format.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _IMPORT_FILES, options, path={"calendarId": calendar_id}, body={"files": files}
        )

    def import_ical_text(
        self,
        *,
        calendar_id: int | None = None,
        ical_text: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> int:
        """Import events from a string in iCal format into a calendar and return how many were taken
        in.

        Args:
            calendar_id: Id of the calendar.
            ical_text: Events to import, in iCal format.
        """
        return self._call(
            _IMPORT_ICAL_TEXT, options, body={"calendarId": calendar_id, "iCalString": ical_text}
        )

    def create_in_default(
        self,
        *,
        name: str,
        start_date: datetime,
        end_date: datetime,
        description: str | None = None,
        repeat_type: str | None = None,
        alert_type: int | None = None,
        is_all_day_long: bool | None = None,
        sharing_options: Sequence[SharingParameter] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> list[Event]:
        """Create an event in the default calendar.

        Args:
            repeat_type: How the event repeats, as an iCal RRULE.
            alert_type: Number of the kind of reminder.
            is_all_day_long: Whether the event lasts the whole day.
            sharing_options: With whom it is shared, and with which rights.
        """
        return self._call(
            _CREATE_IN_DEFAULT,
            options,
            body={
                "name": name,
                "description": description,
                "startDate": start_date,
                "endDate": end_date,
                "repeatType": repeat_type,
                "alertType": alert_type,
                "isAllDayLong": is_all_day_long,
                "sharingOptions": sharing_options,
            },
        )

    def create(
        self,
        calendar_id: int,
        *,
        name: str,
        start_date: datetime,
        end_date: datetime,
        description: str | None = None,
        repeat_type: str | None = None,
        alert_type: int | None = None,
        is_all_day_long: bool | None = None,
        sharing_options: Sequence[SharingParameter] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> list[Event]:
        """Create an event in a calendar of your choice.

        Args:
            calendar_id: Id of the calendar.
            repeat_type: How the event repeats, as an iCal RRULE.
            alert_type: Number of the kind of reminder.
            is_all_day_long: Whether the event lasts the whole day.
            sharing_options: With whom it is shared, and with which rights.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _CREATE,
            options,
            path={"calendarId": calendar_id},
            body={
                "name": name,
                "description": description,
                "startDate": start_date,
                "endDate": end_date,
                "repeatType": repeat_type,
                "alertType": alert_type,
                "isAllDayLong": is_all_day_long,
                "sharingOptions": sharing_options,
            },
        )

    def update(
        self,
        calendar_id: str,
        event_id: int,
        *,
        name: str | None = None,
        description: str | None = None,
        start_date: datetime | None = None,
        end_date: datetime | None = None,
        repeat_type: str | None = None,
        alert_type: int | None = None,
        is_all_day_long: bool | None = None,
        sharing_options: Sequence[SharingParameter] | None = None,
        status: EventStatus | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> list[Event]:
        """Change the name, dates, repetition, alerts, sharing or status of a calendar event.

        Args:
            calendar_id: Id of the calendar.
            event_id: Id of the event.
            repeat_type: How the event repeats, as an iCal RRULE.
            alert_type: Number of the kind of reminder.
            is_all_day_long: Whether the event lasts the whole day.
            sharing_options: With whom it is shared, and with which rights.
            status: Event status: 0 tentative, 1 confirmed, 2 cancelled.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"calendarId": calendar_id, "eventId": event_id},
            body={
                "name": name,
                "description": description,
                "startDate": start_date,
                "endDate": end_date,
                "repeatType": repeat_type,
                "alertType": alert_type,
                "isAllDayLong": is_all_day_long,
                "sharingOptions": sharing_options,
                "status": status,
            },
        )

    def add_external(
        self,
        *,
        calendar_guid: str | None = None,
        event_guid: str | None = None,
        ics: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> None:
        """Add an event given in iCal format to a calendar; both are named by GUID.

        Args:
            calendar_guid: GUID of the calendar.
            event_guid: GUID of the event.
            ics: Event in iCal format.
        """
        return self._call(
            _ADD_EXTERNAL,
            options,
            body={"calendarGuid": calendar_guid, "eventGuid": event_guid, "ics": ics},
        )

    def delete_caldav(
        self,
        *,
        calendar_id: str | None = None,
        uid: str | None = None,
        responsibles: Sequence[str] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> None:
        """Delete a CalDav event from a calendar by its UID.

        Args:
            calendar_id: Id of the calendar.
            uid: UID of the event.
            responsibles: Users responsible for the task.
        """
        return self._call(
            _DELETE_CALDAV,
            options,
            query={"calendarId": calendar_id, "uid": uid, "responsibles": responsibles},
        )

    def update_caldav(
        self,
        *,
        calendar_id: str | None = None,
        uid: str | None = None,
        alert: int | None = None,
        responsibles: Sequence[str] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> None:
        """Change the alert or the people responsible of a CalDav event.

        Args:
            calendar_id: Id of the calendar.
            uid: UID of the event.
            alert: Minutes before the event at which a reminder is shown.
            responsibles: Users responsible for the task.
        """
        return self._call(
            _UPDATE_CALDAV,
            options,
            body={
                "calendarId": calendar_id,
                "uid": uid,
                "alert": alert,
                "responsibles": responsibles,
            },
        )

    def create_ical(
        self,
        *,
        calendar_id: int | None = None,
        ics: str | None = None,
        alert_type: int | None = None,
        sharing_options: Sequence[SharingParameter] | None = None,
        event_uid: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> list[Event]:
        """Create an event in a calendar from its iCal text.

        Args:
            calendar_id: Id of the calendar.
            ics: Event in iCal format.
            alert_type: Number of the kind of reminder.
            sharing_options: With whom it is shared, and with which rights.
            event_uid: UID of the event.
        """
        return self._call(
            _CREATE_ICAL,
            options,
            body={
                "calendarId": calendar_id,
                "ics": ics,
                "alertType": alert_type,
                "sharingOptions": sharing_options,
                "eventUid": event_uid,
            },
        )

    def update_ical(
        self,
        *,
        event_id: int | None = None,
        calendar_id: str | None = None,
        ics: str | None = None,
        alert_type: int | None = None,
        sharing_options: Sequence[SharingParameter] | None = None,
        from_cal_dav_server: bool | None = None,
        owner_id: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> list[Event]:
        """Replace a calendar event with new iCal text and set its alert, sharing or owner.

        Args:
            event_id: Id of the event.
            calendar_id: Id of the calendar.
            ics: Event in iCal format.
            alert_type: Number of the kind of reminder.
            sharing_options: With whom it is shared, and with which rights.
            from_cal_dav_server: Whether the change comes from the CalDAV server.
            owner_id: Id of the new owner of the event.
        """
        return self._call(
            _UPDATE_ICAL,
            options,
            body={
                "eventId": event_id,
                "calendarId": calendar_id,
                "ics": ics,
                "alertType": alert_type,
                "sharingOptions": sharing_options,
                "fromCalDavServer": from_cal_dav_server,
                "ownerId": owner_id,
            },
        )

    def delete(self, event_id: int, **options: Unpack[FormatCallOptions]) -> None:
        """Delete a whole series of events from the calendar.

        Args:
            event_id: Id of the event.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"eventId": event_id})

    def delete_occurrences(
        self,
        event_id: int,
        *,
        date: datetime | None = None,
        type: int | None = None,
        from_caldav_server: bool | None = None,
        uri: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> list[Event]:
        """Delete one event of a repeating series, or all that follow it, or the whole series.

        Args:
            event_id: Id of the event.
            date: Date to take out of the repeating event.
            type: What to delete: 0 this event, 1 all that follow, 2 the whole series.
            from_caldav_server: Whether the change comes from the CalDAV server.
            uri: Current URI.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _DELETE_OCCURRENCES,
            options,
            path={"eventId": event_id},
            query={"date": date, "type": type, "fromCaldavServer": from_caldav_server, "uri": uri},
        )

    def unsubscribe(self, event_id: int, **options: Unpack[FormatCallOptions]) -> None:
        """Take the current user off an event.

        Args:
            event_id: Id of the event.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_UNSUBSCRIBE, options, path={"eventId": event_id})

    def get_history_by_uid(
        self, event_uid: str, **options: Unpack[FormatCallOptions]
    ) -> EventHistory:
        """Return an iCal event from the history by its UID.

        Args:
            event_uid: UID of the event.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET_HISTORY_BY_UID, options, path={"eventUid": event_uid})

    def get_history(self, event_id: int, **options: Unpack[FormatCallOptions]) -> EventHistory:
        """Return an iCal event from the history by its ID.

        Args:
            event_id: Id of the event.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET_HISTORY, options, path={"eventId": event_id})


class AsyncCalendarEvents(AsyncResource):
    """Events of calendars.

    What its methods take and raise is told in `CalendarEvents`.
    """

    with_raw_response = raw_view(lambda: AsyncCalendarEventsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCalendarEventsWithStreamingResponse)

    async def import_to_default(
        self, *, files: Sequence[Upload], **options: Unpack[FormatCallOptions]
    ) -> int:
        """Import events from iCal files into the default calendar and return how many were taken
        in.
        """
        return await self._call(_IMPORT_TO_DEFAULT, options, body={"files": files})

    async def import_files(
        self, calendar_id: int, *, files: Sequence[Upload], **options: Unpack[FormatCallOptions]
    ) -> int:
        """Import events from iCal files into a calendar and return how many were taken in."""
        return await self._call(
            _IMPORT_FILES, options, path={"calendarId": calendar_id}, body={"files": files}
        )

    async def import_ical_text(
        self,
        *,
        calendar_id: int | None = None,
        ical_text: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> int:
        """Import events from a string in iCal format into a calendar and return how many were
        taken in.
        """
        return await self._call(
            _IMPORT_ICAL_TEXT, options, body={"calendarId": calendar_id, "iCalString": ical_text}
        )

    async def create_in_default(
        self,
        *,
        name: str,
        start_date: datetime,
        end_date: datetime,
        description: str | None = None,
        repeat_type: str | None = None,
        alert_type: int | None = None,
        is_all_day_long: bool | None = None,
        sharing_options: Sequence[SharingParameter] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> list[Event]:
        """Create an event in the default calendar."""
        return await self._call(
            _CREATE_IN_DEFAULT,
            options,
            body={
                "name": name,
                "description": description,
                "startDate": start_date,
                "endDate": end_date,
                "repeatType": repeat_type,
                "alertType": alert_type,
                "isAllDayLong": is_all_day_long,
                "sharingOptions": sharing_options,
            },
        )

    async def create(
        self,
        calendar_id: int,
        *,
        name: str,
        start_date: datetime,
        end_date: datetime,
        description: str | None = None,
        repeat_type: str | None = None,
        alert_type: int | None = None,
        is_all_day_long: bool | None = None,
        sharing_options: Sequence[SharingParameter] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> list[Event]:
        """Create an event in a calendar of your choice."""
        return await self._call(
            _CREATE,
            options,
            path={"calendarId": calendar_id},
            body={
                "name": name,
                "description": description,
                "startDate": start_date,
                "endDate": end_date,
                "repeatType": repeat_type,
                "alertType": alert_type,
                "isAllDayLong": is_all_day_long,
                "sharingOptions": sharing_options,
            },
        )

    async def update(
        self,
        calendar_id: str,
        event_id: int,
        *,
        name: str | None = None,
        description: str | None = None,
        start_date: datetime | None = None,
        end_date: datetime | None = None,
        repeat_type: str | None = None,
        alert_type: int | None = None,
        is_all_day_long: bool | None = None,
        sharing_options: Sequence[SharingParameter] | None = None,
        status: EventStatus | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> list[Event]:
        """Change the name, dates, repetition, alerts, sharing or status of a calendar event."""
        return await self._call(
            _UPDATE,
            options,
            path={"calendarId": calendar_id, "eventId": event_id},
            body={
                "name": name,
                "description": description,
                "startDate": start_date,
                "endDate": end_date,
                "repeatType": repeat_type,
                "alertType": alert_type,
                "isAllDayLong": is_all_day_long,
                "sharingOptions": sharing_options,
                "status": status,
            },
        )

    async def add_external(
        self,
        *,
        calendar_guid: str | None = None,
        event_guid: str | None = None,
        ics: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> None:
        """Add an event given in iCal format to a calendar; both are named by GUID."""
        return await self._call(
            _ADD_EXTERNAL,
            options,
            body={"calendarGuid": calendar_guid, "eventGuid": event_guid, "ics": ics},
        )

    async def delete_caldav(
        self,
        *,
        calendar_id: str | None = None,
        uid: str | None = None,
        responsibles: Sequence[str] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> None:
        """Delete a CalDav event from a calendar by its UID."""
        return await self._call(
            _DELETE_CALDAV,
            options,
            query={"calendarId": calendar_id, "uid": uid, "responsibles": responsibles},
        )

    async def update_caldav(
        self,
        *,
        calendar_id: str | None = None,
        uid: str | None = None,
        alert: int | None = None,
        responsibles: Sequence[str] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> None:
        """Change the alert or the people responsible of a CalDav event."""
        return await self._call(
            _UPDATE_CALDAV,
            options,
            body={
                "calendarId": calendar_id,
                "uid": uid,
                "alert": alert,
                "responsibles": responsibles,
            },
        )

    async def create_ical(
        self,
        *,
        calendar_id: int | None = None,
        ics: str | None = None,
        alert_type: int | None = None,
        sharing_options: Sequence[SharingParameter] | None = None,
        event_uid: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> list[Event]:
        """Create an event in a calendar from its iCal text."""
        return await self._call(
            _CREATE_ICAL,
            options,
            body={
                "calendarId": calendar_id,
                "ics": ics,
                "alertType": alert_type,
                "sharingOptions": sharing_options,
                "eventUid": event_uid,
            },
        )

    async def update_ical(
        self,
        *,
        event_id: int | None = None,
        calendar_id: str | None = None,
        ics: str | None = None,
        alert_type: int | None = None,
        sharing_options: Sequence[SharingParameter] | None = None,
        from_cal_dav_server: bool | None = None,
        owner_id: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> list[Event]:
        """Replace a calendar event with new iCal text and set its alert, sharing or owner."""
        return await self._call(
            _UPDATE_ICAL,
            options,
            body={
                "eventId": event_id,
                "calendarId": calendar_id,
                "ics": ics,
                "alertType": alert_type,
                "sharingOptions": sharing_options,
                "fromCalDavServer": from_cal_dav_server,
                "ownerId": owner_id,
            },
        )

    async def delete(self, event_id: int, **options: Unpack[FormatCallOptions]) -> None:
        """Delete a whole series of events from the calendar."""
        return await self._call(_DELETE, options, path={"eventId": event_id})

    async def delete_occurrences(
        self,
        event_id: int,
        *,
        date: datetime | None = None,
        type: int | None = None,
        from_caldav_server: bool | None = None,
        uri: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> list[Event]:
        """Delete one event of a repeating series, or all that follow it, or the whole series."""
        return await self._call(
            _DELETE_OCCURRENCES,
            options,
            path={"eventId": event_id},
            query={"date": date, "type": type, "fromCaldavServer": from_caldav_server, "uri": uri},
        )

    async def unsubscribe(self, event_id: int, **options: Unpack[FormatCallOptions]) -> None:
        """Take the current user off an event."""
        return await self._call(_UNSUBSCRIBE, options, path={"eventId": event_id})

    async def get_history_by_uid(
        self, event_uid: str, **options: Unpack[FormatCallOptions]
    ) -> EventHistory:
        """Return an iCal event from the history by its UID."""
        return await self._call(_GET_HISTORY_BY_UID, options, path={"eventUid": event_uid})

    async def get_history(
        self, event_id: int, **options: Unpack[FormatCallOptions]
    ) -> EventHistory:
        """Return an iCal event from the history by its ID."""
        return await self._call(_GET_HISTORY, options, path={"eventId": event_id})


class CalendarEventsWithRawResponse:
    """The methods of `CalendarEvents`, answering with the raw response."""

    def __init__(self, raw: CalendarEvents) -> None:
        self.import_to_default = as_raw(raw.import_to_default)
        self.import_files = as_raw(raw.import_files)
        self.import_ical_text = as_raw(raw.import_ical_text)
        self.create_in_default = as_raw(raw.create_in_default)
        self.create = as_raw(raw.create)
        self.update = as_raw(raw.update)
        self.add_external = as_raw(raw.add_external)
        self.delete_caldav = as_raw(raw.delete_caldav)
        self.update_caldav = as_raw(raw.update_caldav)
        self.create_ical = as_raw(raw.create_ical)
        self.update_ical = as_raw(raw.update_ical)
        self.delete = as_raw(raw.delete)
        self.delete_occurrences = as_raw(raw.delete_occurrences)
        self.unsubscribe = as_raw(raw.unsubscribe)
        self.get_history_by_uid = as_raw(raw.get_history_by_uid)
        self.get_history = as_raw(raw.get_history)


class AsyncCalendarEventsWithRawResponse:
    """The methods of `AsyncCalendarEvents`, answering with the raw response."""

    def __init__(self, raw: AsyncCalendarEvents) -> None:
        self.import_to_default = as_raw_async(raw.import_to_default)
        self.import_files = as_raw_async(raw.import_files)
        self.import_ical_text = as_raw_async(raw.import_ical_text)
        self.create_in_default = as_raw_async(raw.create_in_default)
        self.create = as_raw_async(raw.create)
        self.update = as_raw_async(raw.update)
        self.add_external = as_raw_async(raw.add_external)
        self.delete_caldav = as_raw_async(raw.delete_caldav)
        self.update_caldav = as_raw_async(raw.update_caldav)
        self.create_ical = as_raw_async(raw.create_ical)
        self.update_ical = as_raw_async(raw.update_ical)
        self.delete = as_raw_async(raw.delete)
        self.delete_occurrences = as_raw_async(raw.delete_occurrences)
        self.unsubscribe = as_raw_async(raw.unsubscribe)
        self.get_history_by_uid = as_raw_async(raw.get_history_by_uid)
        self.get_history = as_raw_async(raw.get_history)


class CalendarEventsWithStreamingResponse:
    """The methods of `CalendarEvents`, each a context manager over its response."""

    def __init__(self, streamed: CalendarEvents) -> None:
        self.import_to_default = as_streamed(streamed.import_to_default)
        self.import_files = as_streamed(streamed.import_files)
        self.import_ical_text = as_streamed(streamed.import_ical_text)
        self.create_in_default = as_streamed(streamed.create_in_default)
        self.create = as_streamed(streamed.create)
        self.update = as_streamed(streamed.update)
        self.add_external = as_streamed(streamed.add_external)
        self.delete_caldav = as_streamed(streamed.delete_caldav)
        self.update_caldav = as_streamed(streamed.update_caldav)
        self.create_ical = as_streamed(streamed.create_ical)
        self.update_ical = as_streamed(streamed.update_ical)
        self.delete = as_streamed(streamed.delete)
        self.delete_occurrences = as_streamed(streamed.delete_occurrences)
        self.unsubscribe = as_streamed(streamed.unsubscribe)
        self.get_history_by_uid = as_streamed(streamed.get_history_by_uid)
        self.get_history = as_streamed(streamed.get_history)


class AsyncCalendarEventsWithStreamingResponse:
    """The methods of `AsyncCalendarEvents`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCalendarEvents) -> None:
        self.import_to_default = as_streamed_async(streamed.import_to_default)
        self.import_files = as_streamed_async(streamed.import_files)
        self.import_ical_text = as_streamed_async(streamed.import_ical_text)
        self.create_in_default = as_streamed_async(streamed.create_in_default)
        self.create = as_streamed_async(streamed.create)
        self.update = as_streamed_async(streamed.update)
        self.add_external = as_streamed_async(streamed.add_external)
        self.delete_caldav = as_streamed_async(streamed.delete_caldav)
        self.update_caldav = as_streamed_async(streamed.update_caldav)
        self.create_ical = as_streamed_async(streamed.create_ical)
        self.update_ical = as_streamed_async(streamed.update_ical)
        self.delete = as_streamed_async(streamed.delete)
        self.delete_occurrences = as_streamed_async(streamed.delete_occurrences)
        self.unsubscribe = as_streamed_async(streamed.unsubscribe)
        self.get_history_by_uid = as_streamed_async(streamed.get_history_by_uid)
        self.get_history = as_streamed_async(streamed.get_history)
