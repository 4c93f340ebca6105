"""The types `AuditEvent`, `ImpersonationSettings`, `ImpersonationSettingsEnableType`,
`LoginEvent` and 3 more.
"""

from __future__ import annotations

from typing import Any, TypeAlias

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


class TenantAuditSettings(Model, rename="camel"):
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
    enable_type: ImpersonationSettingsEnableType | None = None
    """Who may impersonate: 0 no administrators, 1 all full administrators, 2 with limits."""
    only_for_own_groups: bool | None = None
    """Whether only members of the user's own groups may be impersonated."""
    allowed_admins: list[Guid] | None = None
    """Ids of the administrators that the impersonation settings allow."""
    restriction_users: list[Guid] | None = None
    """Ids of the users who cannot be impersonated."""
    restriction_groups: list[Guid] | None = None
    """Ids of the groups that cannot be impersonated."""


LoginEvent: TypeAlias = dict[str, Any]
"""A login event."""

AuditEvent: TypeAlias = dict[str, Any]
"""An event of the audit trail."""

ModelTypes: TypeAlias = dict[str, Any]
"""The types an audit trail can hold."""
