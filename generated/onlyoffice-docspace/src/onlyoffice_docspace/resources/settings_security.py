"""Settings security."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from .._runtime.resource import AsyncResource, Resource

if TYPE_CHECKING:
    from .settings_security_administrators import (
        AsyncSettingsSecurityAdministrators,
        SettingsSecurityAdministrators,
    )
    from .settings_security_modules import AsyncSettingsSecurityModules, SettingsSecurityModules
    from .settings_security_password import AsyncSettingsSecurityPassword, SettingsSecurityPassword

__all__ = ["AsyncSettingsSecurity", "SettingsSecurity"]


class SettingsSecurity(Resource):
    """Settings security."""

    @cached_property
    def administrators(self) -> SettingsSecurityAdministrators:
        """Administrators of products."""
        from .settings_security_administrators import SettingsSecurityAdministrators

        return SettingsSecurityAdministrators(self._core)

    @cached_property
    def modules(self) -> SettingsSecurityModules:
        """Who can open which module."""
        from .settings_security_modules import SettingsSecurityModules

        return SettingsSecurityModules(self._core)

    @cached_property
    def password(self) -> SettingsSecurityPassword:
        """Rules for passwords."""
        from .settings_security_password import SettingsSecurityPassword

        return SettingsSecurityPassword(self._core)


class AsyncSettingsSecurity(AsyncResource):
    """Settings security."""

    @cached_property
    def administrators(self) -> AsyncSettingsSecurityAdministrators:
        """Administrators of products."""
        from .settings_security_administrators import AsyncSettingsSecurityAdministrators

        return AsyncSettingsSecurityAdministrators(self._core)

    @cached_property
    def modules(self) -> AsyncSettingsSecurityModules:
        """Who can open which module."""
        from .settings_security_modules import AsyncSettingsSecurityModules

        return AsyncSettingsSecurityModules(self._core)

    @cached_property
    def password(self) -> AsyncSettingsSecurityPassword:
        """Rules for passwords."""
        from .settings_security_password import AsyncSettingsSecurityPassword

        return AsyncSettingsSecurityPassword(self._core)
