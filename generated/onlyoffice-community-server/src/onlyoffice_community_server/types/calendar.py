"""The types `AccessOption`, `Calendar`, `CalendarPermissions`, `DavResponse` and 8 more."""

from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.values import Model
from ..types.common import Event, EventAlert, UserParams

__all__ = [
    "AccessOption",
    "Calendar",
    "CalendarPermissions",
    "DavResponse",
    "EventHistory",
    "ICalApiContentResponse",
    "PublicItem",
    "PublicItemCollection",
    "SharingParam",
    "Subscription",
    "TimeZone",
    "Todo",
]


class Calendar(Model, rename="camel"):
    """A calendar."""

    is_subscription: bool | None = None
    """Whether the calendar is a subscription."""
    i_cal_url: str | None = None
    """URL of the iCal feed."""
    isi_cal_stream: bool | None = None
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
    id: str | None = None
    """Id of this item."""
    is_todo: int | None = None
    """Whether the calendar shows to-dos."""
    owner: UserParams | None = None
    events: list[Event] | None = None
    todos: list[Todo] | None = None
    default_alert_type: EventAlert | None = None
    """Reminder that events get by default."""
    time_zone_info: TimeZone | None = None
    """Time zone of the calendar."""
    can_edit_time_zone: bool | None = None
    """Whether the time zone may be changed."""


class Subscription(Model, rename="camel"):
    """A calendar subscription."""

    is_accepted: bool | None = None
    """Whether the current user has accepted the subscription."""
    is_new: bool | None = None
    """Whether it is new."""
    group: str | None = None
    """Group the subscription stands in."""
    permissions: CalendarPermissions | None = None
    """Who has access."""
    is_subscription: bool | None = None
    """Whether the calendar is a subscription."""
    i_cal_url: str | None = None
    """URL of the iCal feed."""
    isi_cal_stream: bool | None = None
    """Whether the calendar comes from an iCal feed."""
    is_hidden: bool | None = None
    """Whether its events are hidden in the calendar."""
    can_alert_modify: bool | None = None
    """Whether the reminder may be changed."""
    is_shared: bool | None = None
    """Whether it is shared with other users."""
    is_editable: bool | None = None
    """Whether the current user may edit it."""
    text_color: str | None = None
    """Text color of the events."""
    background_color: str | None = None
    """Background color of the events."""
    description: str | None = None
    title: str | None = None
    id: str | None = None
    """Id of this item."""
    is_todo: int | None = None
    """Whether the calendar shows to-dos."""
    owner: UserParams | None = None
    events: list[Event] | None = None
    todos: list[Todo] | None = None
    default_alert_type: EventAlert | None = None
    """Reminder that events get by default."""
    time_zone_info: TimeZone | None = None
    """Time zone of the calendar."""
    can_edit_time_zone: bool | None = None
    """Whether the time zone may be changed."""


class DavResponse(Model, rename="camel"):
    """An answer of the CalDAV server."""

    completed: bool | None = None
    """Whether the operation has finished."""
    status_code: int | None = None
    """Status code the CalDAV server answered with."""
    data: str | None = None
    """What the CalDAV server answered."""
    error: str | None = None
    """Error text, when something failed."""


class Todo(Model, rename="camel"):
    """A to-do of a calendar."""

    id: str | None = None
    """Id of this item."""
    uid: str | None = None
    """UID in the calendar."""
    calendar_id: str | None = None
    """Id of the calendar."""
    name: str | None = None
    description: str | None = None
    start: str | None = None
    """Time it begins."""
    completed: str | None = None
    """When the to-do was done."""
    owner: UserParams | None = None


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
    time_zone_info: TimeZone | None = None
    """Time zone of the calendar."""
    calendar_name: str | None = None


class PublicItemCollection(Model, rename="camel"):
    """Those something is shared with, and the access levels to choose from."""

    available_options: list[AccessOption] | None = None
    """Access levels that can be chosen when sharing."""
    items: list[PublicItem] | None = None
    """Those it is shared with and their access levels."""


class CalendarPermissions(Model, rename="camel"):
    """Who has access to a calendar."""

    data: PublicItemCollection | None = None
    """Access levels and those the calendar is shared with."""
    user_params: list[UserParams] | None = None
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
    default: bool | None = None
    """Whether this access level is the default one."""
    default_style: str | None = None
    """Style name of the access level, such as read."""


class PublicItem(Model, rename="camel"):
    """A user or group something is shared with."""

    item_id: str | None = None
    """Id of the user or group."""
    item_name: str | None = None
    """Name of the user or group."""
    is_group: bool | None = None
    """Whether this is a group."""
    can_edit: bool | None = None
    """Whether the current user may edit it."""
    sharing_option: AccessOption | None = None
    """Access the user or group has."""


SharingParam: TypeAlias = dict[str, Any]
"""One user or group to share with, and the access given."""

ICalApiContentResponse: TypeAlias = dict[str, Any]
"""ICalApiContentResponse."""
