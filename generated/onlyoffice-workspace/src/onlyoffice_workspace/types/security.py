"""The types `AuditEvent`, `ImpersonationSettings`, `ImpersonationSettingsEnableType`,
`LoginEvent` and 3 more.
"""

from __future__ import annotations

from typing import Any, TypeAlias

from msgspec import field

from .._runtime.enums import OpenStrEnum
from .._runtime.values import Guid, Model

__all__ = [
    "AuditEvent",
    "ImpersonationSettings",
    "ImpersonationSettingsEnableType",
    "LoginEvent",
    "LoginSettings",
    "ModelTypes",
    "TenantAuditSettings",
]


class ImpersonationSettingsEnableType(OpenStrEnum):
    """Values of ImpersonationSettingsEnableType."""

    DISABLE_FOR_ADMINS = "DisableForAdmins"
    ENABLE_FOR_ALL_FULL_ADMINS = "EnableForAllFullAdmins"
    ENABLE_WITH_LIMITS = "EnableWithLimits"


class TenantAuditSettings(Model):
    """How long the login history and the audit trail are kept."""

    login_history_life_time: int | None = field(default=None, name="LoginHistoryLifeTime")
    """How long the login history is kept."""
    audit_trail_life_time: int | None = field(default=None, name="AuditTrailLifeTime")
    """How long the audit trail is kept."""


class LoginSettings(Model):
    """The limits on failed logins."""

    attempt_count: int | None = field(default=None, name="AttemptCount")
    """How often a user may fail to log in before being blocked."""
    block_time: int | None = field(default=None, name="BlockTime")
    """How long a user stays blocked after too many failed logins."""
    check_period: int | None = field(default=None, name="CheckPeriod")
    """Time allowed for the server to respond to a login."""


class ImpersonationSettings(Model):
    """Who may log in as another user."""

    enabled: bool | None = field(default=None, name="Enabled")
    """Whether it is switched on."""
    enable_type: ImpersonationSettingsEnableType | None = field(default=None, name="EnableType")
    """Who may impersonate: 0 no administrators, 1 all full administrators, 2 with limits."""
    only_for_own_groups: bool | None = field(default=None, name="OnlyForOwnGroups")
    """Whether only members of the user's own groups may be impersonated."""
    allowed_admins: list[Guid] | None = field(default=None, name="AllowedAdmins")
    """Ids of the administrators that the impersonation settings allow."""
    restriction_users: list[Guid] | None = field(default=None, name="RestrictionUsers")
    """Ids of the users who cannot be impersonated."""
    restriction_groups: list[Guid] | None = field(default=None, name="RestrictionGroups")
    """Ids of the groups that cannot be impersonated."""


LoginEvent: TypeAlias = dict[str, Any]
"""A login event."""

AuditEvent: TypeAlias = dict[str, Any]
"""An event of the audit trail."""

ModelTypes: TypeAlias = dict[str, Any]
"""The types an audit trail can hold."""
