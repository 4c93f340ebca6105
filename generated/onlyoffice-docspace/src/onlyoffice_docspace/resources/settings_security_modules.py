"""Who can open which module."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.security import ModuleSecurity, ModuleSwitch
from ..types.settings import EnabledModule

__all__ = ["AsyncSettingsSecurityModules", "SettingsSecurityModules"]

_LIST_ACCESS: Final[Operation[list[ModuleSecurity]]] = Operation(
    "settings.security.modules.list_access",
    "GET",
    "/api/2.0/settings/security",
    list[ModuleSecurity],
    styles={"ids": "deep"},
)
_SET_ACCESS: Final[Operation[list[ModuleSecurity]]] = Operation(
    "settings.security.modules.set_access",
    "PUT",
    "/api/2.0/settings/security",
    list[ModuleSecurity],
    body="json",
)
_CHECK_ENABLED: Final[Operation[bool]] = Operation(
    "settings.security.modules.check_enabled", "GET", "/api/2.0/settings/security/{id}", bool
)
_LIST_ENABLED: Final[Operation[list[EnabledModule]]] = Operation(
    "settings.security.modules.list_enabled",
    "GET",
    "/api/2.0/settings/security/modules",
    list[EnabledModule],
)
_SET_ACCESS_OF_MANY: Final[Operation[list[ModuleSecurity]]] = Operation(
    "settings.security.modules.set_access_of_many",
    "PUT",
    "/api/2.0/settings/security/access",
    list[ModuleSecurity],
    body="json",
)


class SettingsSecurityModules(Resource):
    """Who can open which module."""

    with_raw_response = raw_view(lambda: SettingsSecurityModulesWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsSecurityModulesWithStreamingResponse)

    def list_access(
        self, *, ids: Sequence[str] | None = None, **options: Unpack[CallOptions]
    ) -> list[ModuleSecurity]:
        """Return who has access to each of the given modules.

        Args:
            ids: Ids of the modules.
        """
        return self._call(_LIST_ACCESS, options, query={"ids": ids})

    def set_access(
        self,
        *,
        id: str,
        enabled: bool | None = None,
        subjects: Sequence[UUID] | None = None,
        **options: Unpack[CallOptions],
    ) -> list[ModuleSecurity]:
        """Set which users and groups may use a module, and whether the restriction is on.

        Args:
            id: Id of the module.
            enabled: Whether it is turned on.
            subjects: Ids of the users and groups who get access to the module.
        """
        return self._call(
            _SET_ACCESS, options, body={"id": id, "enabled": enabled, "subjects": subjects}
        )

    def check_enabled(self, id: UUID, **options: Unpack[CallOptions]) -> bool:
        """Tell whether a module is enabled.

        Args:
            id: Id of the module.
        """
        return self._call(_CHECK_ENABLED, options, path={"id": id})

    def list_enabled(self, **options: Unpack[CallOptions]) -> list[EnabledModule]:
        """Return every module that is enabled."""
        return self._call(_LIST_ENABLED, options)

    def set_access_of_many(
        self, *, items: Sequence[ModuleSwitch] | None = None, **options: Unpack[CallOptions]
    ) -> list[ModuleSecurity]:
        """Set the access restrictions of several modules in one call.

        Args:
            items: The modules and whether each is on.
        """
        return self._call(_SET_ACCESS_OF_MANY, options, body={"items": items})


class AsyncSettingsSecurityModules(AsyncResource):
    """Who can open which module.

    What its methods take and raise is told in `SettingsSecurityModules`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsSecurityModulesWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: AsyncSettingsSecurityModulesWithStreamingResponse
    )

    async def list_access(
        self, *, ids: Sequence[str] | None = None, **options: Unpack[CallOptions]
    ) -> list[ModuleSecurity]:
        """Return who has access to each of the given modules."""
        return await self._call(_LIST_ACCESS, options, query={"ids": ids})

    async def set_access(
        self,
        *,
        id: str,
        enabled: bool | None = None,
        subjects: Sequence[UUID] | None = None,
        **options: Unpack[CallOptions],
    ) -> list[ModuleSecurity]:
        """Set which users and groups may use a module, and whether the restriction is on."""
        return await self._call(
            _SET_ACCESS, options, body={"id": id, "enabled": enabled, "subjects": subjects}
        )

    async def check_enabled(self, id: UUID, **options: Unpack[CallOptions]) -> bool:
        """Tell whether a module is enabled."""
        return await self._call(_CHECK_ENABLED, options, path={"id": id})

    async def list_enabled(self, **options: Unpack[CallOptions]) -> list[EnabledModule]:
        """Return every module that is enabled."""
        return await self._call(_LIST_ENABLED, options)

    async def set_access_of_many(
        self, *, items: Sequence[ModuleSwitch] | None = None, **options: Unpack[CallOptions]
    ) -> list[ModuleSecurity]:
        """Set the access restrictions of several modules in one call."""
        return await self._call(_SET_ACCESS_OF_MANY, options, body={"items": items})


class SettingsSecurityModulesWithRawResponse:
    """The methods of `SettingsSecurityModules`, answering with the raw response."""

    def __init__(self, raw: SettingsSecurityModules) -> None:
        self.list_access = as_raw(raw.list_access)
        self.set_access = as_raw(raw.set_access)
        self.check_enabled = as_raw(raw.check_enabled)
        self.list_enabled = as_raw(raw.list_enabled)
        self.set_access_of_many = as_raw(raw.set_access_of_many)


class AsyncSettingsSecurityModulesWithRawResponse:
    """The methods of `AsyncSettingsSecurityModules`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsSecurityModules) -> None:
        self.list_access = as_raw_async(raw.list_access)
        self.set_access = as_raw_async(raw.set_access)
        self.check_enabled = as_raw_async(raw.check_enabled)
        self.list_enabled = as_raw_async(raw.list_enabled)
        self.set_access_of_many = as_raw_async(raw.set_access_of_many)


class SettingsSecurityModulesWithStreamingResponse:
    """The methods of `SettingsSecurityModules`, each a context manager over its response."""

    def __init__(self, streamed: SettingsSecurityModules) -> None:
        self.list_access = as_streamed(streamed.list_access)
        self.set_access = as_streamed(streamed.set_access)
        self.check_enabled = as_streamed(streamed.check_enabled)
        self.list_enabled = as_streamed(streamed.list_enabled)
        self.set_access_of_many = as_streamed(streamed.set_access_of_many)


class AsyncSettingsSecurityModulesWithStreamingResponse:
    """The methods of `AsyncSettingsSecurityModules`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsSecurityModules) -> None:
        self.list_access = as_streamed_async(streamed.list_access)
        self.set_access = as_streamed_async(streamed.set_access)
        self.check_enabled = as_streamed_async(streamed.check_enabled)
        self.list_enabled = as_streamed_async(streamed.list_enabled)
        self.set_access_of_many = as_streamed_async(streamed.set_access_of_many)
