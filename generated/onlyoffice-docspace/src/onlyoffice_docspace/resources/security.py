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
    from .security_audit import AsyncSecurityAudit, SecurityAudit
    from .security_csp import AsyncSecurityCsp, SecurityCsp
    from .security_login_history import AsyncSecurityLoginHistory, SecurityLoginHistory
    from .security_smtp import AsyncSecuritySmtp, SecuritySmtp

__all__ = ["AsyncSecurity", "Security"]


class Security(Resource):
    """Security."""

    @cached_property
    def active_connections(self) -> SecurityActiveConnections:
        """Devices and browsers that users are signed in from."""
        from .security_active_connections import SecurityActiveConnections

        return SecurityActiveConnections(self._core)

    @cached_property
    def audit(self) -> SecurityAudit:
        """What users did on the portal."""
        from .security_audit import SecurityAudit

        return SecurityAudit(self._core)

    @cached_property
    def csp(self) -> SecurityCsp:
        """The Content Security Policy of the portal."""
        from .security_csp import SecurityCsp

        return SecurityCsp(self._core)

    @cached_property
    def login_history(self) -> SecurityLoginHistory:
        """Who signed in, and who failed to."""
        from .security_login_history import SecurityLoginHistory

        return SecurityLoginHistory(self._core)

    @cached_property
    def smtp(self) -> SecuritySmtp:
        """The mail server that letters are sent by."""
        from .security_smtp import SecuritySmtp

        return SecuritySmtp(self._core)


class AsyncSecurity(AsyncResource):
    """Security."""

    @cached_property
    def active_connections(self) -> AsyncSecurityActiveConnections:
        """Devices and browsers that users are signed in from."""
        from .security_active_connections import AsyncSecurityActiveConnections

        return AsyncSecurityActiveConnections(self._core)

    @cached_property
    def audit(self) -> AsyncSecurityAudit:
        """What users did on the portal."""
        from .security_audit import AsyncSecurityAudit

        return AsyncSecurityAudit(self._core)

    @cached_property
    def csp(self) -> AsyncSecurityCsp:
        """The Content Security Policy of the portal."""
        from .security_csp import AsyncSecurityCsp

        return AsyncSecurityCsp(self._core)

    @cached_property
    def login_history(self) -> AsyncSecurityLoginHistory:
        """Who signed in, and who failed to."""
        from .security_login_history import AsyncSecurityLoginHistory

        return AsyncSecurityLoginHistory(self._core)

    @cached_property
    def smtp(self) -> AsyncSecuritySmtp:
        """The mail server that letters are sent by."""
        from .security_smtp import AsyncSecuritySmtp

        return AsyncSecuritySmtp(self._core)
