"""The type `GroupFull`."""

from __future__ import annotations

from msgspec import field

from .._runtime.values import Guid, Model
from ..types.common import EmployeeWraper

__all__ = ["GroupFull"]


class GroupFull(Model):
    """A group with its members."""

    description: str | None = field(default=None, name="Description")
    name: str | None = field(default=None, name="Name")
    parent: list[Guid] | None = field(default=None, name="Parent")
    """Ids of the parent groups."""
    category: Guid | None = field(default=None, name="Category")
    """Id of the group category."""
    id: Guid | None = field(default=None, name="Id")
    """Id of the group."""
    manager: EmployeeWraper | None = field(default=None, name="Manager")
    """Manager of the group."""
    members: list[EmployeeWraper] | None = field(default=None, name="Members")
