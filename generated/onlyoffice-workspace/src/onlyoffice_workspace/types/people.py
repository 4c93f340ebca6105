"""The types `Contact`, `ReassignProgressItem`, `RemoveProgressItem`, `SearchStatus` and 3 more."""

from __future__ import annotations

from typing import Any, TypeAlias

from .._runtime.enums import OpenStrEnum
from .._runtime.values import Model

__all__ = [
    "Contact",
    "ReassignProgressItem",
    "RemoveProgressItem",
    "SearchStatus",
    "ThumbnailsData",
    "UserStatusStatus",
    "UserTypeType",
]


class UserStatusStatus(OpenStrEnum):
    """Values of UserStatusStatus."""

    ACTIVE = "Active"
    TERMINATED = "Terminated"
    LEAVE_OF_ABSENCE = "LeaveOfAbsence"
    DEFAULT = "Default"
    ALL = "All"


class SearchStatus(OpenStrEnum):
    """Values of SearchStatus."""

    ACTIVE = "Active"
    TERMINATED = "Terminated"
    LEAVE_OF_ABSENCE = "LeaveOfAbsence"
    DEFAULT = "Default"
    ALL = "All"


class UserTypeType(OpenStrEnum):
    """Values of UserTypeType."""

    ALL = "All"
    USER = "User"
    VISITOR = "Visitor"


class Contact(Model):
    """One way to contact a user: its type and value."""

    type: str | None = None
    """Kind of contact, such as an email address or a phone."""
    value: str | None = None


class ThumbnailsData(Model):
    """The URLs of a user photo in several sizes."""

    original: str | None = None
    """URL of the original picture."""
    retina: str | None = None
    """URL of the picture for high-resolution screens."""
    max: str | None = None
    """URL of the largest picture."""
    big: str | None = None
    """URL of the big picture."""
    medium: str | None = None
    """URL of the medium picture."""
    small: str | None = None
    """URL of the small picture."""


ReassignProgressItem: TypeAlias = dict[str, Any]
"""The progress of handing a user's data over to another."""

RemoveProgressItem: TypeAlias = dict[str, Any]
"""The progress of removing a user's data."""
