"""The types `AuditEvent`, `AuditSettings`, `AuditTypes`, `ImpersonationAccess` and 3 more."""

from __future__ import annotations

from typing import Any, TypeAlias

from msgspec import field

from .._runtime.enums import OpenEnum
from .._runtime.values import Guid, Lenient, Model, Timestamp

__all__ = [
    "AuditEvent",
    "AuditSettings",
    "AuditTypes",
    "ImpersonationAccess",
    "ImpersonationSettings",
    "LoginEvent",
    "LoginSettings",
]


class ImpersonationAccess(OpenEnum):
    """Who may log in as another user."""

    DISABLE_FOR_ADMINS = (0, "DisableForAdmins")
    """The owner only."""
    ENABLE_FOR_ALL_FULL_ADMINS = (1, "EnableForAllFullAdmins")
    """Every full administrator."""
    ENABLE_WITH_LIMITS = (2, "EnableWithLimits")
    """Chosen administrators."""


class LoginEvent(Model, rename="camel"):
    """An attempt to log in or out."""

    id: int | None = None
    date_: Timestamp | None = field(default=None, name="date")
    user: str | None = None
    """Name of the user."""
    user_id: Guid | None = None
    action: str | None = None
    """What was done, in words."""
    action_id: int | None = None
    """Number of the action."""
    ip: str | None = None
    """Address it came from."""
    browser: str | None = None
    platform: str | None = None
    """Operating system."""
    page: str | None = None
    """URL of the page."""
    login: str | None = None
    """Name that was given."""


class AuditEvent(Model, rename="camel"):
    """Something that a user did."""

    id: int | None = None
    date_: Timestamp | None = field(default=None, name="date")
    user: str | None = None
    """Name of the user."""
    user_id: Guid | None = None
    action: str | None = None
    """What was done, in words."""
    action_id: int | None = None
    """Number of the action."""
    ip: str | None = None
    """Address it came from."""
    browser: str | None = None
    platform: str | None = None
    """Operating system."""
    page: str | None = None
    """URL of the page."""
    action_type: int | None = None
    """Number of the kind of action."""
    product: int | None = None
    """Number of the product."""
    module: int | None = None
    """Number of the module."""
    target: list[str] | None = None
    """What it was done to."""
    entries: list[int] | None = None
    """Numbers of the kinds of items it was done to."""


class AuditSettings(Model, rename="camel"):
    """How long the login history and the audit trail are kept."""

    login_history_life_time: int | None = None
    """How long the login history is kept."""
    audit_trail_life_time: int | None = None
    """How long the audit trail is kept."""


class LoginSettings(Model, rename="camel"):
    """The limits on failed logins."""

    attempt_count: int | None = None
    """How often a user may fail to log in before being blocked."""
    block_time: int | None = None
    """How long a user stays blocked after too many failed logins."""
    check_period: int | None = None
    """Time allowed for the server to respond to a login."""


class ImpersonationSettings(Model, rename="camel"):
    """Who may log in as another user."""

    enabled: bool | None = None
    """Whether it is switched on."""
    enable_type: Lenient[ImpersonationAccess] | None = None
    """Who may impersonate."""
    only_for_own_groups: bool | None = None
    """Whether only members of the user's own groups may be impersonated."""
    allowed_admins: list[Guid] | None = None
    """Ids of the administrators that the impersonation settings allow."""
    restriction_users: list[Guid] | None = None
    """Ids of the users who cannot be impersonated."""
    restriction_groups: list[Guid] | None = None
    """Ids of the groups that cannot be impersonated."""


AuditTypes: TypeAlias = dict[str, Any]
"""The types an audit trail can hold."""
