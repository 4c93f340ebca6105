"""The types `AccountInfo`, `AccountLoginType`, `Area`, `DarkThemeSettings` and 8 more."""

from __future__ import annotations

from typing import Any

from .._runtime.enums import OpenEnum
from .._runtime.values import UNSET, Lenient, Model, Timestamp, Unset
from ..types.common import DarkThemeSettingsType, DistributedTaskStatus, EmployeeType

__all__ = [
    "AccountInfo",
    "AccountLoginType",
    "Area",
    "DarkThemeSettings",
    "FileUploadResult",
    "ListSimpleSearchEmployeeType",
    "Payments",
    "SearchUsersByExtendedFilterEmployeeType",
    "SexEnum",
    "TaskProgressResponse",
    "ThumbnailsData",
    "UserInvitationRequest",
]


class SexEnum(OpenEnum):
    """Sex of a user: female (0) or male (1)."""

    FEMALE = (0, "Female")
    MALE = (1, "Male")


class Area(OpenEnum):
    """Part of the contacts: all (0), people (1) or guests (2)."""

    ALL = (0, "All")
    PEOPLE = (1, "People")
    GUESTS = (2, "Guests")


class Payments(OpenEnum):
    """Whether a user is paid (0) or free (1)."""

    PAID = (0, "Paid")
    FREE = (1, "Free")


class AccountLoginType(OpenEnum):
    """How an account signs in: SSO (0), LDAP (1) or standard (2)."""

    SSO = (0, "SSO")
    LDAP = (1, "LDAP")
    STANDART = (2, "Standart")


class SearchUsersByExtendedFilterEmployeeType(OpenEnum):
    """Values of SearchUsersByExtendedFilterEmployeeType."""

    ALL = (0, "All")
    ROOM_ADMIN = (1, "RoomAdmin")
    GUEST = (2, "Guest")
    DOC_SPACE_ADMIN = (3, "DocSpaceAdmin")
    USER = (4, "User")


class ListSimpleSearchEmployeeType(OpenEnum):
    """Values of ListSimpleSearchEmployeeType."""

    ALL = (0, "All")
    ROOM_ADMIN = (1, "RoomAdmin")
    GUEST = (2, "Guest")
    DOC_SPACE_ADMIN = (3, "DocSpaceAdmin")
    USER = (4, "User")


class ThumbnailsData(Model):
    """Photo of a user in all its sizes."""

    original: str | None = None
    """Address of the original photo."""
    retina: str | None = None
    """Address of the photo for retina screens."""
    max: str | None = None
    """Address of the largest photo."""
    big: str | None = None
    """Address of the big photo."""
    medium: str | None = None
    """Address of the medium photo."""
    small: str | None = None
    """Address of the small photo."""


class FileUploadResult(Model):
    """Outcome of an upload."""

    success: bool | None = None
    data: Any = None
    """What the upload returned."""
    message: str | None = None


class UserInvitationRequest(Model):
    """Person to invite, with the user type."""

    type: Lenient[EmployeeType] | None = None
    """Type of the user, as a name or a number."""
    email: str | Unset | None = UNSET


class DarkThemeSettings(Model, rename="camel"):
    """Interface theme of a user."""

    theme: Lenient[DarkThemeSettingsType] | None = None
    """Theme of the interface: base, dark or system."""
    last_modified: Timestamp | None = None


class AccountInfo(Model):
    """Third-party account of a user."""

    provider: str | None
    """Name of the provider."""
    url: str | None
    linked: bool
    """Whether the account is linked with other profiles."""


class TaskProgressResponse(Model, rename="camel"):
    """Progress of a task."""

    id: str | None
    """Id of the task."""
    error: str | None = None
    """Error message, if something went wrong."""
    percentage: int
    """How much is done, in percent."""
    is_completed: bool
    status: Lenient[DistributedTaskStatus]
    """How the task is doing, as a number."""
