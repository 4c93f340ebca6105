"""The type `ApiKey`."""

from __future__ import annotations

from .._runtime.values import Guid, Model, Timestamp
from ..types.people import Employee

__all__ = ["ApiKey"]


class ApiKey(Model, rename="camel"):
    """API key."""

    id: Guid
    """Id of the API key."""
    name: str | None = None
    key: str | None = None
    """Full API key; only a newly made key shows it."""
    key_postfix: str | None = None
    """Last characters of the API key, to tell it by."""
    permissions: list[str] | None = None
    """Permissions of the API key."""
    last_used: Timestamp | None = None
    create_on: Timestamp | None = None
    """When it was created."""
    create_by: Employee | None = None
    """User who created it."""
    expires_at: Timestamp | None = None
    """When the key expires."""
    is_active: bool
