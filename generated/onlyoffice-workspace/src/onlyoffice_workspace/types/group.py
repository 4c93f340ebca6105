"""The type `GroupFull`."""

from __future__ import annotations

from .._runtime.values import Guid, Model
from ..types.common import EmployeeWraper

__all__ = ["GroupFull"]


class GroupFull(Model):
    """A group with its members."""

    description: str | None = None
    name: str | None = None
    parent: list[Guid] | None = None
    """Ids of the parent groups."""
    category: Guid | None = None
    """Id of the group category."""
    id: Guid | None = None
    """Id of the group."""
    manager: EmployeeWraper | None = None
    """Manager of the group."""
    members: list[EmployeeWraper] | None = None
