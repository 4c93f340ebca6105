"""Storage quotas that hold by default."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.settings import DefaultQuotaSettings, TenantQuotaLimit

__all__ = ["AsyncSettingsQuota", "SettingsQuota"]

_GET_FOR_USERS: Final[Operation[DefaultQuotaSettings]] = Operation(
    "settings.quota.get_for_users",
    "GET",
    "/api/2.0/settings/userquotasettings",
    DefaultQuotaSettings,
)
_SET_FOR_ROOMS: Final[Operation[DefaultQuotaSettings]] = Operation(
    "settings.quota.set_for_rooms",
    "POST",
    "/api/2.0/settings/roomquotasettings",
    DefaultQuotaSettings,
    body="json",
)
_SET_FOR_AI_AGENTS: Final[Operation[DefaultQuotaSettings]] = Operation(
    "settings.quota.set_for_ai_agents",
    "POST",
    "/api/2.0/settings/aiagentquotasettings",
    DefaultQuotaSettings,
    body="json",
)
_SET_FOR_TENANT: Final[Operation[TenantQuotaLimit]] = Operation(
    "settings.quota.set_for_tenant",
    "PUT",
    "/api/2.0/settings/tenantquotasettings",
    TenantQuotaLimit,
    body="json",
)


class SettingsQuota(Resource):
    """Storage quotas that hold by default."""

    with_raw_response = raw_view(lambda: SettingsQuotaWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsQuotaWithStreamingResponse)

    def get_for_users(self, **options: Unpack[CallOptions]) -> DefaultQuotaSettings:
        """Return the default storage quota of users and whether it is enabled."""
        return self._call(_GET_FOR_USERS, options)

    def set_for_rooms(
        self,
        *,
        default_quota: int | str,
        enable_quota: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DefaultQuotaSettings:
        """Set the default storage quota of rooms and whether it is enabled.

        Args:
            default_quota: Storage quota given by default.
            enable_quota: Whether the storage quota is in force.

        Raises:
            QuotaExceeded: The tariff or a quota does not allow it.
        """
        return self._call(
            _SET_FOR_ROOMS,
            options,
            body={"enableQuota": enable_quota, "defaultQuota": default_quota},
        )

    def set_for_ai_agents(
        self,
        *,
        default_quota: int | str,
        enable_quota: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DefaultQuotaSettings:
        """Set the default storage quota of AI agents and whether it is enabled.

        Args:
            default_quota: Storage quota given by default.
            enable_quota: Whether the storage quota is in force.

        Raises:
            QuotaExceeded: The tariff or a quota does not allow it.
        """
        return self._call(
            _SET_FOR_AI_AGENTS,
            options,
            body={"enableQuota": enable_quota, "defaultQuota": default_quota},
        )

    def set_for_tenant(
        self, *, tenant_id: int, quota: int | None = None, **options: Unpack[CallOptions]
    ) -> TenantQuotaLimit:
        """Set the storage limit of a tenant, in bytes.

        Args:
            tenant_id: Id of the tenant.
            quota: Storage quota.

        Raises:
            QuotaExceeded: The tariff or a quota does not allow it.
            MethodNotAllowed: This does not work for such an entry.
        """
        return self._call(_SET_FOR_TENANT, options, body={"tenantId": tenant_id, "quota": quota})


class AsyncSettingsQuota(AsyncResource):
    """Storage quotas that hold by default.

    What its methods take and raise is told in `SettingsQuota`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsQuotaWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSettingsQuotaWithStreamingResponse)

    async def get_for_users(self, **options: Unpack[CallOptions]) -> DefaultQuotaSettings:
        """Return the default storage quota of users and whether it is enabled."""
        return await self._call(_GET_FOR_USERS, options)

    async def set_for_rooms(
        self,
        *,
        default_quota: int | str,
        enable_quota: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DefaultQuotaSettings:
        """Set the default storage quota of rooms and whether it is enabled."""
        return await self._call(
            _SET_FOR_ROOMS,
            options,
            body={"enableQuota": enable_quota, "defaultQuota": default_quota},
        )

    async def set_for_ai_agents(
        self,
        *,
        default_quota: int | str,
        enable_quota: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DefaultQuotaSettings:
        """Set the default storage quota of AI agents and whether it is enabled."""
        return await self._call(
            _SET_FOR_AI_AGENTS,
            options,
            body={"enableQuota": enable_quota, "defaultQuota": default_quota},
        )

    async def set_for_tenant(
        self, *, tenant_id: int, quota: int | None = None, **options: Unpack[CallOptions]
    ) -> TenantQuotaLimit:
        """Set the storage limit of a tenant, in bytes."""
        return await self._call(
            _SET_FOR_TENANT, options, body={"tenantId": tenant_id, "quota": quota}
        )


class SettingsQuotaWithRawResponse:
    """The methods of `SettingsQuota`, answering with the raw response."""

    def __init__(self, raw: SettingsQuota) -> None:
        self.get_for_users = as_raw(raw.get_for_users)
        self.set_for_rooms = as_raw(raw.set_for_rooms)
        self.set_for_ai_agents = as_raw(raw.set_for_ai_agents)
        self.set_for_tenant = as_raw(raw.set_for_tenant)


class AsyncSettingsQuotaWithRawResponse:
    """The methods of `AsyncSettingsQuota`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsQuota) -> None:
        self.get_for_users = as_raw_async(raw.get_for_users)
        self.set_for_rooms = as_raw_async(raw.set_for_rooms)
        self.set_for_ai_agents = as_raw_async(raw.set_for_ai_agents)
        self.set_for_tenant = as_raw_async(raw.set_for_tenant)


class SettingsQuotaWithStreamingResponse:
    """The methods of `SettingsQuota`, each a context manager over its response."""

    def __init__(self, streamed: SettingsQuota) -> None:
        self.get_for_users = as_streamed(streamed.get_for_users)
        self.set_for_rooms = as_streamed(streamed.set_for_rooms)
        self.set_for_ai_agents = as_streamed(streamed.set_for_ai_agents)
        self.set_for_tenant = as_streamed(streamed.set_for_tenant)


class AsyncSettingsQuotaWithStreamingResponse:
    """The methods of `AsyncSettingsQuota`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsQuota) -> None:
        self.get_for_users = as_streamed_async(streamed.get_for_users)
        self.set_for_rooms = as_streamed_async(streamed.set_for_rooms)
        self.set_for_ai_agents = as_streamed_async(streamed.set_for_ai_agents)
        self.set_for_tenant = as_streamed_async(streamed.set_for_tenant)
