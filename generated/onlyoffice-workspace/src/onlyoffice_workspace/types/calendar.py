"""The types `AccessOption`, `CalDavResponse`, `Calendar`, `CalendarPermissions` and 11 more."""

from __future__ import annotations

from msgspec import field

from .._runtime.enums import OpenEnum
from .._runtime.values import Guid, Lenient, Model, Timestamp

__all__ = [
    "AccessOption",
    "CalDavResponse",
    "Calendar",
    "CalendarPermissions",
    "CalendarSharing",
    "CalendarSharingEntry",
    "Event",
    "EventAlert",
    "EventHistory",
    "EventStatus",
    "SharingParameter",
    "Subscription",
    "TimeZone",
    "Todo",
    "UserReference",
]


class EventStatus(OpenEnum):
    """Whether an event takes place."""

    TENTATIVE = (0, "Tentative")
    CONFIRMED = (1, "Confirmed")
    CANCELLED = (2, "Cancelled")


class Calendar(Model, rename="camel"):
    """A calendar."""

    is_subscription: bool | None = None
    """Whether the calendar is a subscription."""
    ical_url: str | None = field(default=None, name="iCalUrl")
    """URL of the iCal feed."""
    is_ical_stream: bool | None = field(default=None, name="isiCalStream")
    """Whether the calendar comes from an iCal feed."""
    is_hidden: bool | None = None
    """Whether its events are hidden in the calendar."""
    can_alert_modify: bool | None = None
    """Whether the reminder may be changed."""
    is_shared: bool | None = None
    """Whether it is shared with other users."""
    permissions: CalendarPermissions | None = None
    """Who has access."""
    is_editable: bool | None = None
    """Whether the current user may edit it."""
    text_color: str | None = None
    """Text color of the events."""
    background_color: str | None = None
    """Background color of the events."""
    description: str | None = None
    title: str | None = None
    id: str | None = field(default=None, name="objectId")
    """Id of this item."""
    is_todo: int | None = None
    """Whether the calendar shows to-dos."""
    owner: UserReference | None = None
    events: list[Event] | None = None
    todos: list[Todo] | None = None
    default_alert: EventAlert | None = None
    """Reminder that events get by default."""
    time_zone: TimeZone | None = None
    """Time zone of the calendar."""
    can_edit_time_zone: bool | None = None
    """Whether the time zone may be changed."""


class Subscription(Calendar):
    """A calendar subscription."""

    is_subscribed: bool | None = None
    """Whether the current user has accepted the subscription."""
    is_new: bool | None = None
    """Whether it is new."""
    group: str | None = None
    """Group the subscription stands in."""


class SharingParameter(Model, rename="camel"):
    """One user or group to share with, and the access given."""

    item_id: Guid
    """Id of the user or group."""
    is_group: bool | None = None
    """Whether it is a group."""
    action_id: str
    """Access that is given, `read` or `full_access`."""


class CalDavResponse(Model, rename="camel"):
    """An answer of the CalDAV server."""

    completed: bool | None = None
    """Whether the operation has finished."""
    status_code: int | None = None
    """Status code the CalDAV server answered with."""
    data: str | None = None
    """What the CalDAV server answered."""
    error: str | None = None
    """Error text, when something failed."""


class Todo(Model):
    """A to-do of a calendar."""

    id: str | None = field(default=None, name="objectId")
    """Id of this item."""
    uid: str | None = field(default=None, name="uniqueId")
    """UID in the calendar."""
    calendar_id: str | None = field(default=None, name="sourceId")
    """Id of the calendar."""
    title: str | None = None
    description: str | None = None
    start: Timestamp | None = None
    """Time it begins."""
    completed: Timestamp | None = None
    """When the to-do was done."""
    owner: UserReference | None = None


class EventHistory(Model, rename="camel"):
    """A calendar event with its iCal history."""

    calendar_id: int | None = None
    """Id of the calendar."""
    event_uid: str | None = None
    """UID of the event."""
    event_id: int | None = None
    """Id of the event."""
    merged_ics: str | None = None
    """Merged event in iCal format."""
    can_edit: bool | None = None
    """Whether the current user may edit it."""
    can_notify: bool | None = None
    """Whether participants can be notified."""
    ics: str | None = None
    """Event in iCal format."""
    time_zone: TimeZone | None = None
    """Time zone of the calendar."""
    calendar_name: str | None = None


class CalendarSharing(Model):
    """Those something is shared with, and the access levels to choose from."""

    actions: list[AccessOption] | None = None
    """Access levels that can be chosen when sharing."""
    items: list[CalendarSharingEntry] | None = None
    """Those it is shared with and their access levels."""


class CalendarPermissions(Model):
    """Who has access to a calendar or event."""

    data: CalendarSharing | None = None
    """Access levels and those the calendar is shared with."""
    users: list[UserReference] | None = None
    """Users and groups it is shared with."""


class TimeZone(Model):
    """A time zone."""

    name: str | None = None
    id: str | None = None
    """Id of this item."""
    offset: int | None = None
    """Difference from UTC."""


class AccessOption(Model, rename="camel"):
    """An access level that can be chosen when sharing."""

    id: str | None = None
    """Code of the access level."""
    name: str | None = None
    default_action: bool | None = None
    """Whether this access level is the default one."""
    default_style: str | None = None
    """Style name of the access level, such as read."""


class CalendarSharingEntry(Model, rename="camel"):
    """A user or group something is shared with."""

    id: str | None = None
    """Id of the user or group."""
    name: str | None = None
    """Name of the user or group."""
    is_group: bool | None = None
    """Whether this is a group."""
    can_edit: bool | None = None
    """Whether the current user may edit it."""
    selected_action: AccessOption | None = None
    """Access the user or group has."""


class Event(Model, rename="camel"):
    """A calendar event."""

    id: str | None = field(default=None, name="objectId")
    """Id of this item."""
    uid: str | None = field(default=None, name="uniqueId")
    """UID in the calendar."""
    calendar_id: str | None = field(default=None, name="sourceId")
    """Id of the calendar."""
    title: str | None = None
    description: str | None = None
    all_day: bool | None = None
    """Whether the event lasts the whole day."""
    start: Timestamp | None = None
    """Time it begins."""
    end: Timestamp | None = None
    """Time it ends."""
    repeat_rule: str | None = None
    """How the event repeats, as an iCal RRULE."""
    alert: EventAlert | None = None
    """Reminder of the event."""
    is_shared: bool | None = None
    """Whether it is shared with other users."""
    can_unsubscribe: bool | None = None
    """Whether the current user may unsubscribe from it."""
    is_editable: bool | None = None
    """Whether the current user may edit it."""
    permissions: CalendarPermissions | None = None
    """Who has access."""
    owner: UserReference | None = None
    status: Lenient[EventStatus] | None = None
    has_attachments: bool | None = None
    """Whether it has attachments."""


class UserReference(Model):
    """The id and name of a user."""

    id: Guid | None = field(default=None, name="objectId")
    """Id of the user or group."""
    name: str | None = None


class EventAlert(Model):
    """The reminder of an event."""

    type: int | None = None
    """Number of the kind of reminder."""
