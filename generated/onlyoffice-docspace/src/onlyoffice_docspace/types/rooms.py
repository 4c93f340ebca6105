"""The types `CoversResult`, `EmailInvitation`, `LogoRequest`, `NewItemsFileEntryBase` and 13
more.
"""

from __future__ import annotations

from typing import Any

from msgspec import field

from .._runtime.enums import OpenEnum
from .._runtime.values import UNSET, Guid, Lenient, Model, Timestamp, Unset
from ..types.common import FileEntryBase, FileShare, FileShareDto, WatermarkAdditions

__all__ = [
    "CoversResult",
    "EmailInvitation",
    "LogoRequest",
    "NewItemsFileEntryBase",
    "NewItemsRoomNewItems",
    "ProviderFilter",
    "RoomFromTemplateStatus",
    "RoomInvitation",
    "RoomNewItems",
    "RoomSecurity",
    "RoomSecurityError",
    "RoomTemplateStatus",
    "ShareFilterType",
    "StorageFilter",
    "SubjectFilter",
    "UploadResult",
    "WatermarkRequest",
]


class ProviderFilter(OpenEnum):
    """Storage provider to look for, such as Box or WebDav, as a number."""

    NONE = (0, "None")
    BOX = (1, "Box")
    DROP_BOX = (2, "DropBox")
    GOOGLE_DRIVE = (3, "GoogleDrive")
    K_DRIVE = (4, "kDrive")
    ONE_DRIVE = (5, "OneDrive")
    SHARE_POINT = (6, "SharePoint")
    WEB_DAV = (7, "WebDav")
    YANDEX = (8, "Yandex")
    STORAGE = (9, "Storage")


class SubjectFilter(OpenEnum):
    """Role of a user in a room: owner (0) or member (1)."""

    OWNER = (0, "Owner")
    MEMBER = (1, "Member")


class StorageFilter(OpenEnum):
    """Which storage: any (0), internal (1) or third-party (2)."""

    NONE = (0, "None")
    INTERNAL = (1, "Internal")
    THIRD_PARTY = (2, "ThirdParty")


class ShareFilterType(OpenEnum):
    """Kind of recipient to return, such as users or links, as a number."""

    USER_OR_GROUP = (0, "UserOrGroup")
    INVITATION_LINK = (1, "InvitationLink")
    EXTERNAL_LINK = (2, "ExternalLink")
    ADDITIONAL_EXTERNAL_LINK = (4, "AdditionalExternalLink")
    PRIMARY_EXTERNAL_LINK = (8, "PrimaryExternalLink")
    USER = (16, "User")
    GROUP = (32, "Group")


class RoomSecurityError(OpenEnum):
    """Why access could not be set: none (0) or a form role stands in the way (1)."""

    NONE = (0, "None")
    FORM_ROLE_BLOCKING_DELETION = (1, "FormRoleBlockingDeletion")


class LogoRequest(Model, rename="camel"):
    """Which part of an image becomes the logo."""

    tmp_file: str | Unset | None = UNSET
    """Path to the temporary image."""
    x: int | None = None
    """Horizontal start of the cut."""
    y: int | None = None
    """Vertical start of the cut."""
    width: int | None = None
    height: int | None = None


class RoomTemplateStatus(Model, rename="camel"):
    """Progress of creating a room template."""

    template_id: int
    """Id of the room template."""
    progress: float
    """How far the work has come."""
    error: str | None = None
    """Error message, if something went wrong."""
    is_completed: bool


class WatermarkRequest(Model, rename="camel"):
    """Watermark to set."""

    enabled: bool | Unset | None = UNSET
    """Whether it is turned on."""
    additions: Lenient[WatermarkAdditions] | None = None
    """What the watermark shows, a sum: user name 1, email 2, IP address 4, date 8, room name 16."""
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


class RoomFromTemplateStatus(Model, rename="camel"):
    """Progress of creating a room from a template."""

    room_id: int
    """Id of the room."""
    progress: float
    """How far the work has come."""
    error: str | None
    """Error message, if something went wrong."""
    is_completed: bool


class EmailInvitation(Model):
    """Email to invite."""

    email: str | Unset | None = UNSET


class RoomInvitation(EmailInvitation):
    """Person to invite to a room."""

    id: Guid | None = None
    """Id of the user to share the room with."""
    access: Lenient[FileShare] | None = None
    """Access right, as a number."""


class RoomSecurity(Model):
    """Who was given access to a room, and what went wrong."""

    members: list[FileShareDto] | None = None
    warning: str | None = None
    error: Lenient[RoomSecurityError] | None = None
    """Kind of error, as a number."""


class CoversResult(Model):
    """Cover that a room can have."""

    id: str | None
    """Id of the cover."""
    data: str | None
    """Data of the cover image."""


class NewItemsFileEntryBase(Model):
    """New entries of one date."""

    date_: Timestamp = field(name="date")
    items: list[FileEntryBase] | None


class UploadResult(Model):
    """Outcome of an upload."""

    success: bool | None = None
    data: Any = None
    """What the upload returned."""
    message: str | None = None


class NewItemsRoomNewItems(Model):
    """New items in rooms of one date."""

    date_: Timestamp = field(name="date")
    items: list[RoomNewItems] | None


class RoomNewItems(Model):
    """Room with its new items."""

    room: FileEntryBase | None = None
    items: list[FileEntryBase] | None = None
