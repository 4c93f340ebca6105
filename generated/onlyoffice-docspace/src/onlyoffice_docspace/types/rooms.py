"""The types `ChatSettings`, `Cover`, `DatedEntries`, `DatedRoomNews` and 20 more."""

from __future__ import annotations

from typing import Any

from msgspec import field

from .._runtime.enums import OpenEnum
from .._runtime.values import UNSET, Guid, Lenient, Model, Timestamp, Unset

__all__ = [
    "ChatSettings",
    "Cover",
    "DatedEntries",
    "DatedRoomNews",
    "EmailInvitation",
    "LogoCrop",
    "RoomCreationStatus",
    "RoomDataLifetime",
    "RoomDataLifetimePeriod",
    "RoomInvitation",
    "RoomLogo",
    "RoomNews",
    "RoomSecurity",
    "RoomSecurityError",
    "RoomType",
    "RoomsNotificationSettings",
    "StorageFilter",
    "StorageProviderFilter",
    "SubjectFilter",
    "TemplateCreationStatus",
    "UploadResult",
    "Watermark",
    "WatermarkAdditions",
    "WatermarkSettings",
]


class RoomDataLifetimePeriod(OpenEnum):
    """Unit of a lifetime: day, month or year."""

    DAY = (0, "Day")
    MONTH = (1, "Month")
    YEAR = (2, "Year")


class RoomSecurityError(OpenEnum):
    """Why access could not be set: none or a form role stands in the way."""

    NONE = (0, "None")
    FORM_ROLE_BLOCKING_DELETION = (1, "FormRoleBlockingDeletion")


class RoomType(OpenEnum):
    """Kind of room."""

    FILLING_FORMS_ROOM = (1, "FillingFormsRoom")
    """For filling in forms."""
    EDITING_ROOM = (2, "EditingRoom")
    """For working on documents together."""
    CUSTOM_ROOM = (5, "CustomRoom")
    """With settings of its own."""
    PUBLIC_ROOM = (6, "PublicRoom")
    """Open to anyone who has its link."""
    VIRTUAL_DATA_ROOM = (8, "VirtualDataRoom")
    """For confidential documents."""
    AI_ROOM = (9, "AiRoom")
    """For work with an AI agent."""


class StorageFilter(OpenEnum):
    """Which storage to look in."""

    NONE = (0, "None")
    """Any."""
    INTERNAL = (1, "Internal")
    """That of the portal."""
    THIRD_PARTY = (2, "ThirdParty")


class StorageProviderFilter(OpenEnum):
    """Where a room is kept."""

    NONE = (0, "None")
    """Anywhere."""
    BOX = (1, "Box")
    DROPBOX = (2, "DropBox")
    GOOGLE_DRIVE = (3, "GoogleDrive")
    KDRIVE = (4, "kDrive")
    ONEDRIVE = (5, "OneDrive")
    """OneDrive by Microsoft."""
    SHAREPOINT = (6, "SharePoint")
    WEBDAV = (7, "WebDav")
    YANDEX = (8, "Yandex")
    STORAGE = (9, "Storage")
    """Storage of the portal."""


class SubjectFilter(OpenEnum):
    """Role of a user in a room."""

    OWNER = (0, "Owner")
    MEMBER = (1, "Member")


class WatermarkAdditions(OpenEnum):
    """What a watermark shows. A number may be the sum of several."""

    USER_NAME = (1, "UserName")
    USER_EMAIL = (2, "UserEmail")
    USER_IP_ADDRESS = (4, "UserIpAdress")
    CURRENT_DATE = (8, "CurrentDate")
    ROOM_NAME = (16, "RoomName")


class ChatSettings(Model, rename="camel"):
    """AI model and prompt of a room's chat."""

    provider_id: int | None = None
    """Id of the provider."""
    model_id: str | Unset | None = UNSET
    """Id of the AI model."""
    prompt: str | Unset | None = UNSET
    """Prompt that the AI chat starts from."""


class Cover(Model):
    """Cover that a room can have."""

    id: str | None = None
    data: str | None = None
    """Picture of the cover, as SVG."""


class DatedEntries(Model):
    """New entries of one date."""

    date_: Timestamp = field(name="date")
    items: list[FileEntry] | None = None


class DatedRoomNews(Model):
    """New items in rooms of one date."""

    date_: Timestamp = field(name="date")
    items: list[RoomNews] | None = None


class EmailInvitation(Model):
    """Email to invite."""

    email: str | Unset | None = UNSET


class LogoCrop(Model, rename="camel"):
    """Which part of an image becomes the logo."""

    tmp_file: str | Unset | None = UNSET
    """Path to the temporary image."""
    x: int | None = None
    """Horizontal start of the cut."""
    y: int | None = None
    """Vertical start of the cut."""
    width: int | None = None
    height: int | None = None


class RoomCreationStatus(Model, rename="camel"):
    """Progress of creating a room from a template."""

    room_id: int
    """Id of the room."""
    progress: float
    """How far the work has come."""
    error: str | None = None
    """Error message, if something went wrong."""
    is_completed: bool


class RoomDataLifetime(Model, rename="camel"):
    """How long data lives in a room."""

    delete_permanently: bool | None = None
    """Whether the data is deleted for good."""
    period: Lenient[RoomDataLifetimePeriod] | None = None
    """Unit of the lifetime: day, month or year."""
    value: int | Unset | None = UNSET
    """How many periods the data lives. From 1 to 999."""
    enabled: bool | Unset | None = UNSET
    """Whether it is turned on."""


class RoomInvitation(EmailInvitation):
    """Person to invite to a room."""

    id: Guid | None = None
    """Id of the user to share the room with."""
    access: Lenient[AccessRight] | None = None
    """Access right."""


class RoomLogo(Model):
    """Logo of a room in all its sizes."""

    original: str | None = None
    large: str | None = None
    """Address of the large logo."""
    medium: str | None = None
    small: str | None = None
    color: str | None = None
    cover: Cover | None = None
    """Cover of the room."""


class RoomNews(Model):
    """Room with its new items."""

    room: Folder | None = None
    """The room."""
    items: list[FileEntry] | None = None


class RoomSecurity(Model, gc=True):
    """Who was given access to a room, and what went wrong."""

    members: list[ShareEntry] | None = None
    warning: str | None = None
    error: Lenient[RoomSecurityError] | None = None
    """Kind of error."""


class RoomsNotificationSettings(Model, rename="camel"):
    """Rooms whose notifications are off."""

    disabled_rooms: list[int | str] | None = None
    """Ids of the rooms whose notifications are off."""


class TemplateCreationStatus(Model, rename="camel"):
    """Progress of creating a room template."""

    template_id: int
    """Id of the room template."""
    progress: float
    """How far the work has come."""
    error: str | None = None
    """Error message, if something went wrong."""
    is_completed: bool


class UploadResult(Model, gc=True):
    """Outcome of an upload."""

    success: bool | None = None
    data: Any = None
    """What the upload made: the path of a temporary image, or the addresses of the photo."""
    message: str | None = None


class Watermark(Model, rename="camel"):
    """Watermark of a room."""

    additions: Lenient[WatermarkAdditions]
    """What the watermark shows; the sum of the numbers when there are several."""
    text: str | None = None
    rotate: int
    """Angle the watermark is turned by."""
    image_scale: int
    """Scale of the watermark image."""
    image_url: str | None = None
    """Address of the image."""
    image_height: float
    """Height of the watermark image."""
    image_width: float
    """Width of the watermark image."""


class WatermarkSettings(Model, rename="camel"):
    """Watermark to set."""

    enabled: bool | Unset | None = UNSET
    """Whether it is turned on."""
    additions: int | None = None
    """Sum of the numbers of what the watermark shows, see `WatermarkAdditions`."""
    text: str | Unset | None = UNSET
    """At most 255 characters."""
    rotate: int | None = None
    """Angle the watermark is turned by."""
    image_scale: int | None = None
    """Scale of the watermark image."""
    image_url: str | Unset | None = UNSET
    """Path to the temporary image file."""
    image_height: float | None = None
    """Height of the watermark image."""
    image_width: float | None = None
    """Width of the watermark image."""


# ruff: noqa: E402
# Modules that refer back to this one: by now everything that they need of it is here.
from ..types.files import FileEntry, Folder
from ..types.sharing import AccessRight, ShareEntry
