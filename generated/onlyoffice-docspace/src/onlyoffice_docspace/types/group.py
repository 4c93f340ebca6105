"""The type `Group`."""

from __future__ import annotations

from msgspec import field

from .._runtime.values import Guid, Model
from ..types.common import EmployeeFull

__all__ = ["Group"]


class Group(Model, rename="camel"):
    """Group of users."""

    name: str | None
    parent: Guid | None = None
    """Id of the parent group."""
    category: Guid
    """Id of the group category."""
    id: Guid
    """Id of what the call or the object is about."""
    is_ldap: bool = field(name="isLDAP")
    """Whether LDAP manages the user or group."""
    is_system: bool | None = None
    """Whether the group is a system group."""
    manager: EmployeeFull | None = None
    members: list[EmployeeFull] | None = None
    shared: bool | None = None
    """Whether the group can be shared."""
    members_count: int | None = None
