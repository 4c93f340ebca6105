"""The types `AccessOption`, `Calendar`, `CalendarPermissions`, `DavResponse` and 8 more."""

from __future__ import annotations

from typing import Any, TypeAlias

from msgspec import field

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

    is_subscription: bool | None = field(default=None, name="IsSubscription")
    """Whether the calendar is a subscription."""
    i_cal_url: str | None = None
    """URL of the iCal feed."""
    isi_cal_stream: bool | None = field(default=None, name="IsiCalStream")
    """Whether the calendar comes from an iCal feed."""
    is_hidden: bool | None = field(default=None, name="IsHidden")
    """Whether its events are hidden in the calendar."""
    can_alert_modify: bool | None = field(default=None, name="CanAlertModify")
    """Whether the reminder may be changed."""
    is_shared: bool | None = field(default=None, name="IsShared")
    """Whether it is shared with other users."""
    permissions: CalendarPermissions | None = field(default=None, name="Permissions")
    """Who has access."""
    is_editable: bool | None = field(default=None, name="IsEditable")
    """Whether the current user may edit it."""
    text_color: str | None = field(default=None, name="TextColor")
    """Text color of the events."""
    background_color: str | None = field(default=None, name="BackgroundColor")
    """Background color of the events."""
    description: str | None = field(default=None, name="Description")
    title: str | None = field(default=None, name="Title")
    id: str | None = field(default=None, name="Id")
    """Id of this item."""
    is_todo: int | None = field(default=None, name="IsTodo")
    """Whether the calendar shows to-dos."""
    owner: UserParams | None = field(default=None, name="Owner")
    events: list[Event] | None = field(default=None, name="Events")
    todos: list[Todo] | None = field(default=None, name="Todos")
    default_alert_type: EventAlert | None = field(default=None, name="DefaultAlertType")
    """Reminder that events get by default."""
    time_zone_info: TimeZone | None = field(default=None, name="TimeZoneInfo")
    """Time zone of the calendar."""
    can_edit_time_zone: bool | None = field(default=None, name="CanEditTimeZone")
    """Whether the time zone may be changed."""


class Subscription(Model, rename="camel"):
    """A calendar subscription."""

    is_accepted: bool | None = field(default=None, name="IsAccepted")
    """Whether the current user has accepted the subscription."""
    is_new: bool | None = field(default=None, name="IsNew")
    """Whether it is new."""
    group: str | None = field(default=None, name="Group")
    """Group the subscription stands in."""
    permissions: CalendarPermissions | None = field(default=None, name="Permissions")
    """Who has access."""
    is_subscription: bool | None = field(default=None, name="IsSubscription")
    """Whether the calendar is a subscription."""
    i_cal_url: str | None = None
    """URL of the iCal feed."""
    isi_cal_stream: bool | None = field(default=None, name="IsiCalStream")
    """Whether the calendar comes from an iCal feed."""
    is_hidden: bool | None = field(default=None, name="IsHidden")
    """Whether its events are hidden in the calendar."""
    can_alert_modify: bool | None = field(default=None, name="CanAlertModify")
    """Whether the reminder may be changed."""
    is_shared: bool | None = field(default=None, name="IsShared")
    """Whether it is shared with other users."""
    is_editable: bool | None = field(default=None, name="IsEditable")
    """Whether the current user may edit it."""
    text_color: str | None = field(default=None, name="TextColor")
    """Text color of the events."""
    background_color: str | None = field(default=None, name="BackgroundColor")
    """Background color of the events."""
    description: str | None = field(default=None, name="Description")
    title: str | None = field(default=None, name="Title")
    id: str | None = field(default=None, name="Id")
    """Id of this item."""
    is_todo: int | None = field(default=None, name="IsTodo")
    """Whether the calendar shows to-dos."""
    owner: UserParams | None = field(default=None, name="Owner")
    events: list[Event] | None = field(default=None, name="Events")
    todos: list[Todo] | None = field(default=None, name="Todos")
    default_alert_type: EventAlert | None = field(default=None, name="DefaultAlertType")
    """Reminder that events get by default."""
    time_zone_info: TimeZone | None = field(default=None, name="TimeZoneInfo")
    """Time zone of the calendar."""
    can_edit_time_zone: bool | None = field(default=None, name="CanEditTimeZone")
    """Whether the time zone may be changed."""


class DavResponse(Model):
    """An answer of the CalDAV server."""

    completed: bool | None = field(default=None, name="Completed")
    """Whether the operation has finished."""
    status_code: int | None = field(default=None, name="StatusCode")
    """Status code the CalDAV server answered with."""
    data: str | None = field(default=None, name="Data")
    """What the CalDAV server answered."""
    error: str | None = field(default=None, name="Error")
    """Error text, when something failed."""


class Todo(Model):
    """A to-do of a calendar."""

    id: str | None = field(default=None, name="Id")
    """Id of this item."""
    uid: str | None = field(default=None, name="Uid")
    """UID in the calendar."""
    calendar_id: str | None = field(default=None, name="CalendarId")
    """Id of the calendar."""
    name: str | None = field(default=None, name="Name")
    description: str | None = field(default=None, name="Description")
    start: str | None = field(default=None, name="Start")
    """Time it begins."""
    completed: str | None = field(default=None, name="Completed")
    """When the to-do was done."""
    owner: UserParams | None = field(default=None, name="Owner")


class EventHistory(Model):
    """A calendar event with its iCal history."""

    calendar_id: int | None = field(default=None, name="CalendarId")
    """Id of the calendar."""
    event_uid: str | None = field(default=None, name="EventUid")
    """UID of the event."""
    event_id: int | None = field(default=None, name="EventId")
    """Id of the event."""
    merged_ics: str | None = field(default=None, name="MergedIcs")
    """Merged event in iCal format."""
    can_edit: bool | None = field(default=None, name="CanEdit")
    """Whether the current user may edit it."""
    can_notify: bool | None = field(default=None, name="CanNotify")
    """Whether participants can be notified."""
    ics: str | None = field(default=None, name="Ics")
    """Event in iCal format."""
    time_zone_info: TimeZone | None = field(default=None, name="TimeZoneInfo")
    """Time zone of the calendar."""
    calendar_name: str | None = field(default=None, name="CalendarName")


class PublicItemCollection(Model):
    """Those something is shared with, and the access levels to choose from."""

    available_options: list[AccessOption] | None = field(default=None, name="AvailableOptions")
    """Access levels that can be chosen when sharing."""
    items: list[PublicItem] | None = field(default=None, name="Items")
    """Those it is shared with and their access levels."""


class CalendarPermissions(Model):
    """Who has access to a calendar."""

    data: PublicItemCollection | None = field(default=None, name="Data")
    """Access levels and those the calendar is shared with."""
    user_params: list[UserParams] | None = field(default=None, name="UserParams")
    """Users and groups it is shared with."""


class TimeZone(Model):
    """A time zone."""

    name: str | None = field(default=None, name="Name")
    id: str | None = field(default=None, name="Id")
    """Id of this item."""
    offset: int | None = field(default=None, name="Offset")
    """Difference from UTC."""


class AccessOption(Model):
    """An access level that can be chosen when sharing."""

    id: str | None = field(default=None, name="Id")
    """Code of the access level."""
    name: str | None = field(default=None, name="Name")
    default: bool | None = field(default=None, name="Default")
    """Whether this access level is the default one."""
    default_style: str | None = field(default=None, name="DefaultStyle")
    """Style name of the access level, such as read."""


class PublicItem(Model):
    """A user or group something is shared with."""

    item_id: str | None = field(default=None, name="ItemId")
    """Id of the user or group."""
    item_name: str | None = field(default=None, name="ItemName")
    """Name of the user or group."""
    is_group: bool | None = field(default=None, name="IsGroup")
    """Whether this is a group."""
    can_edit: bool | None = field(default=None, name="CanEdit")
    """Whether the current user may edit it."""
    sharing_option: AccessOption | None = field(default=None, name="SharingOption")
    """Access the user or group has."""


SharingParam: TypeAlias = dict[str, Any]
"""One user or group to share with, and the access given."""

ICalApiContentResponse: TypeAlias = dict[str, Any]
"""ICalApiContentResponse."""
