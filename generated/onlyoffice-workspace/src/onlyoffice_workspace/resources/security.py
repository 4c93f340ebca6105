"""Security."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .security_active_connections import (
        AsyncSecurityActiveConnections,
        SecurityActiveConnections,
    )
    from .security_audit_trail import AsyncSecurityAuditTrail, SecurityAuditTrail
    from .security_impersonation import AsyncSecurityImpersonation, SecurityImpersonation
    from .security_login_history import AsyncSecurityLoginHistory, SecurityLoginHistory
    from .security_login_settings import AsyncSecurityLoginSettings, SecurityLoginSettings

__all__ = ["AsyncSecurity", "Security"]


class Security(Resource):
    """Security."""

    @cached_property
    def active_connections(self) -> SecurityActiveConnections:
        """Sessions in which the user is logged in."""
        from .security_active_connections import SecurityActiveConnections

        return SecurityActiveConnections(self._core)

    @cached_property
    def audit_trail(self) -> SecurityAuditTrail:
        """What users did in the portal."""
        from .security_audit_trail import SecurityAuditTrail

        return SecurityAuditTrail(self._core)

    @cached_property
    def impersonation(self) -> SecurityImpersonation:
        """Logging in as another user."""
        from .security_impersonation import SecurityImpersonation

        return SecurityImpersonation(self._core)

    @cached_property
    def login_history(self) -> SecurityLoginHistory:
        """Who logged in when."""
        from .security_login_history import SecurityLoginHistory

        return SecurityLoginHistory(self._core)

    @cached_property
    def login_settings(self) -> SecurityLoginSettings:
        """Protection against guessing passwords."""
        from .security_login_settings import SecurityLoginSettings

        return SecurityLoginSettings(self._core)


class AsyncSecurity(AsyncResource):
    """Security."""

    @cached_property
    def active_connections(self) -> AsyncSecurityActiveConnections:
        """Sessions in which the user is logged in."""
        from .security_active_connections import AsyncSecurityActiveConnections

        return AsyncSecurityActiveConnections(self._core)

    @cached_property
    def audit_trail(self) -> AsyncSecurityAuditTrail:
        """What users did in the portal."""
        from .security_audit_trail import AsyncSecurityAuditTrail

        return AsyncSecurityAuditTrail(self._core)

    @cached_property
    def impersonation(self) -> AsyncSecurityImpersonation:
        """Logging in as another user."""
        from .security_impersonation import AsyncSecurityImpersonation

        return AsyncSecurityImpersonation(self._core)

    @cached_property
    def login_history(self) -> AsyncSecurityLoginHistory:
        """Who logged in when."""
        from .security_login_history import AsyncSecurityLoginHistory

        return AsyncSecurityLoginHistory(self._core)

    @cached_property
    def login_settings(self) -> AsyncSecurityLoginSettings:
        """Protection against guessing passwords."""
        from .security_login_settings import AsyncSecurityLoginSettings

        return AsyncSecurityLoginSettings(self._core)
