"""The types `GroupFull` and `GroupSummary`."""

from __future__ import annotations

from .._runtime.values import Guid, Model

__all__ = ["GroupFull", "GroupSummary"]


class GroupSummary(Model):
    """A group in short form."""

    name: str | None = None
    id: Guid | None = None
    """Id of the group."""
    manager: str | None = None
    """User name of the group manager."""


class GroupFull(Model):
    """A group with its members."""

    description: str | None = None
    name: str | None = None
    parent: Guid | None = None
    """Ids of the parent groups."""
    category: Guid | None = None
    """Id of the group category."""
    id: Guid | None = None
    """Id of the group."""
    manager: Employee | None = None
    """Manager of the group."""
    members: list[Employee] | None = None


# ruff: noqa: E402
# Modules that refer back to this one: by now everything that they need of it is here.
from ..types.people import Employee
