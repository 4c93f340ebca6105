"""The types `Group` and `GroupSummary`."""

from __future__ import annotations

from msgspec import field

from .._runtime.values import Guid, Model

__all__ = ["Group", "GroupSummary"]


class Group(Model, rename="camel"):
    """Group of users."""

    name: str | None = None
    parent: Guid | None = None
    """Id of the parent group."""
    category: Guid
    """Id of the group category."""
    id: Guid
    """Id of the group."""
    is_ldap: bool = field(name="isLDAP")
    """Whether LDAP manages the user or group."""
    is_system: bool | None = None
    """Whether the group is a system group."""
    manager: EmployeeFull | None = None
    members: list[EmployeeFull] | None = None
    shared: bool | None = None
    """Whether the group can be shared."""
    members_count: int | None = None


class GroupSummary(Model, rename="camel"):
    """Group in brief."""

    id: Guid
    """Id of the group."""
    name: str | None = None
    manager: str | None = None
    is_system: bool | None = None
    """Whether the group is a system group."""


# ruff: noqa: E402
# Modules that refer back to this one: by now everything that they need of it is here.
from ..types.people import EmployeeFull
