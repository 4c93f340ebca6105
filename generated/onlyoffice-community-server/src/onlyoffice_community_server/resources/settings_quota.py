"""Quotas of the portal and of users."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.people import EmployeeFull
from ..types.settings import Quota, TenantQuotaSettings, TenantUserQuotaSettings

__all__ = ["AsyncSettingsQuota", "SettingsQuota"]

_GET: Final[Operation[Quota]] = Operation(
    "settings.quota.get", "GET", "/api/2.0/settings/quota", Quota
)
_SAVE_USER_SETTINGS: Final[Operation[TenantUserQuotaSettings]] = Operation(
    "settings.quota.save_user_settings",
    "POST",
    "/api/2.0/settings/userquotasettings",
    TenantUserQuotaSettings,
    body="json",
)
_SET_TENANT_SETTINGS: Final[Operation[TenantQuotaSettings]] = Operation(
    "settings.quota.set_tenant_settings",
    "PUT",
    "/api/2.0/settings/tenantquotasettings",
    TenantQuotaSettings,
)
_RECALCULATE: Final[Operation[None]] = Operation(
    "settings.quota.recalculate", "GET", "/api/2.0/settings/recalculatequota", answer="none"
)
_CHECK_RECALCULATION: Final[Operation[bool]] = Operation(
    "settings.quota.check_recalculation", "GET", "/api/2.0/settings/checkrecalculatequota", bool
)
_SET_FOR_USERS: Final[Operation[list[EmployeeFull]]] = Operation(
    "settings.quota.set_for_users",
    "PUT",
    "/api/2.0/settings/userquota",
    list[EmployeeFull],
    body="json",
)
_RECALCULATE_USERS: Final[Operation[None]] = Operation(
    "settings.quota.recalculate_users",
    "GET",
    "/api/2.0/settings/recalculateuserquota",
    answer="none",
)
_CHECK_USERS_RECALCULATION: Final[Operation[bool]] = Operation(
    "settings.quota.check_users_recalculation",
    "GET",
    "/api/2.0/settings/checkrecalculateuserquota",
    bool,
)


class SettingsQuota(Resource):
    """Quotas of the portal and of users."""

    with_raw_response = raw_view(lambda: SettingsQuotaWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsQuotaWithStreamingResponse)

    def get(self, **options: Unpack[FormatCallOptions]) -> Quota:
        """Return the space quota of the portal and how much of it each module uses."""
        return self._call(_GET, options)

    def save_user_settings(
        self,
        *,
        enable_user_quota: bool,
        default_user_quota: int,
        **options: Unpack[FormatCallOptions],
    ) -> TenantUserQuotaSettings:
        """Set whether users have a quota, and how much it is.

        Args:
            enable_user_quota: Whether users have a quota.
            default_user_quota: Quota of a user in bytes.
        """
        return self._call(
            _SAVE_USER_SETTINGS,
            options,
            body={"enableUserQuota": enable_user_quota, "defaultUserQuota": default_user_quota},
        )

    def set_tenant_settings(self, **options: Unpack[FormatCallOptions]) -> TenantQuotaSettings:
        """Set the quota settings of the tenant."""
        return self._call(_SET_TENANT_SETTINGS, options)

    def recalculate(self, **options: Unpack[FormatCallOptions]) -> None:
        """Start counting again how much of the portal quota is used."""
        return self._call(_RECALCULATE, options)

    def check_recalculation(self, **options: Unpack[FormatCallOptions]) -> bool:
        """Tell whether the recount of the portal quota is running."""
        return self._call(_CHECK_RECALCULATION, options)

    def set_for_users(
        self, *, user_ids: Sequence[UUID], quota: int, **options: Unpack[FormatCallOptions]
    ) -> list[EmployeeFull]:
        """Set the storage limit of several users.

        Args:
            user_ids: Ids of the users.
            quota: Quota of the user.
        """
        return self._call(_SET_FOR_USERS, options, body={"userIds": user_ids, "quota": quota})

    def recalculate_users(self, **options: Unpack[FormatCallOptions]) -> None:
        """Start counting again how much of their quotas the users take."""
        return self._call(_RECALCULATE_USERS, options)

    def check_users_recalculation(self, **options: Unpack[FormatCallOptions]) -> bool:
        """Tell whether the recount of the user quotas is running."""
        return self._call(_CHECK_USERS_RECALCULATION, options)


class AsyncSettingsQuota(AsyncResource):
    """Quotas of the portal and of users.

    What its methods take and raise is told in `SettingsQuota`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsQuotaWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSettingsQuotaWithStreamingResponse)

    async def get(self, **options: Unpack[FormatCallOptions]) -> Quota:
        """Return the space quota of the portal and how much of it each module uses."""
        return await self._call(_GET, options)

    async def save_user_settings(
        self,
        *,
        enable_user_quota: bool,
        default_user_quota: int,
        **options: Unpack[FormatCallOptions],
    ) -> TenantUserQuotaSettings:
        """Set whether users have a quota, and how much it is."""
        return await self._call(
            _SAVE_USER_SETTINGS,
            options,
            body={"enableUserQuota": enable_user_quota, "defaultUserQuota": default_user_quota},
        )

    async def set_tenant_settings(
        self, **options: Unpack[FormatCallOptions]
    ) -> TenantQuotaSettings:
        """Set the quota settings of the tenant."""
        return await self._call(_SET_TENANT_SETTINGS, options)

    async def recalculate(self, **options: Unpack[FormatCallOptions]) -> None:
        """Start counting again how much of the portal quota is used."""
        return await self._call(_RECALCULATE, options)

    async def check_recalculation(self, **options: Unpack[FormatCallOptions]) -> bool:
        """Tell whether the recount of the portal quota is running."""
        return await self._call(_CHECK_RECALCULATION, options)

    async def set_for_users(
        self, *, user_ids: Sequence[UUID], quota: int, **options: Unpack[FormatCallOptions]
    ) -> list[EmployeeFull]:
        """Set the storage limit of several users."""
        return await self._call(_SET_FOR_USERS, options, body={"userIds": user_ids, "quota": quota})

    async def recalculate_users(self, **options: Unpack[FormatCallOptions]) -> None:
        """Start counting again how much of their quotas the users take."""
        return await self._call(_RECALCULATE_USERS, options)

    async def check_users_recalculation(self, **options: Unpack[FormatCallOptions]) -> bool:
        """Tell whether the recount of the user quotas is running."""
        return await self._call(_CHECK_USERS_RECALCULATION, options)


class SettingsQuotaWithRawResponse:
    """The methods of `SettingsQuota`, answering with the raw response."""

    def __init__(self, raw: SettingsQuota) -> None:
        self.get = as_raw(raw.get)
        self.save_user_settings = as_raw(raw.save_user_settings)
        self.set_tenant_settings = as_raw(raw.set_tenant_settings)
        self.recalculate = as_raw(raw.recalculate)
        self.check_recalculation = as_raw(raw.check_recalculation)
        self.set_for_users = as_raw(raw.set_for_users)
        self.recalculate_users = as_raw(raw.recalculate_users)
        self.check_users_recalculation = as_raw(raw.check_users_recalculation)


class AsyncSettingsQuotaWithRawResponse:
    """The methods of `AsyncSettingsQuota`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsQuota) -> None:
        self.get = as_raw_async(raw.get)
        self.save_user_settings = as_raw_async(raw.save_user_settings)
        self.set_tenant_settings = as_raw_async(raw.set_tenant_settings)
        self.recalculate = as_raw_async(raw.recalculate)
        self.check_recalculation = as_raw_async(raw.check_recalculation)
        self.set_for_users = as_raw_async(raw.set_for_users)
        self.recalculate_users = as_raw_async(raw.recalculate_users)
        self.check_users_recalculation = as_raw_async(raw.check_users_recalculation)


class SettingsQuotaWithStreamingResponse:
    """The methods of `SettingsQuota`, each a context manager over its response."""

    def __init__(self, streamed: SettingsQuota) -> None:
        self.get = as_streamed(streamed.get)
        self.save_user_settings = as_streamed(streamed.save_user_settings)
        self.set_tenant_settings = as_streamed(streamed.set_tenant_settings)
        self.recalculate = as_streamed(streamed.recalculate)
        self.check_recalculation = as_streamed(streamed.check_recalculation)
        self.set_for_users = as_streamed(streamed.set_for_users)
        self.recalculate_users = as_streamed(streamed.recalculate_users)
        self.check_users_recalculation = as_streamed(streamed.check_users_recalculation)


class AsyncSettingsQuotaWithStreamingResponse:
    """The methods of `AsyncSettingsQuota`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsQuota) -> None:
        self.get = as_streamed_async(streamed.get)
        self.save_user_settings = as_streamed_async(streamed.save_user_settings)
        self.set_tenant_settings = as_streamed_async(streamed.set_tenant_settings)
        self.recalculate = as_streamed_async(streamed.recalculate)
        self.check_recalculation = as_streamed_async(streamed.check_recalculation)
        self.set_for_users = as_streamed_async(streamed.set_for_users)
        self.recalculate_users = as_streamed_async(streamed.recalculate_users)
        self.check_users_recalculation = as_streamed_async(streamed.check_users_recalculation)
