"""Logging in as another user."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.security import ImpersonationAccess, ImpersonationSettings

__all__ = ["AsyncSecurityImpersonation", "SecurityImpersonation"]

_GET_SETTINGS: Final[Operation[ImpersonationSettings]] = Operation(
    "security.impersonation.get_settings",
    "GET",
    "/api/2.0/security/impersonate/settings",
    ImpersonationSettings,
)
_UPDATE_SETTINGS: Final[Operation[ImpersonationSettings]] = Operation(
    "security.impersonation.update_settings",
    "PUT",
    "/api/2.0/security/impersonate/settings",
    ImpersonationSettings,
    body="json",
)
_CHECK: Final[Operation[bool]] = Operation(
    "security.impersonation.check", "GET", "/api/2.0/security/impersonate/{userId}", bool
)
_START: Final[Operation[str]] = Operation(
    "security.impersonation.start", "POST", "/api/2.0/security/impersonate/{userId}", str
)
_STOP: Final[Operation[None]] = Operation(
    "security.impersonation.stop", "PUT", "/api/2.0/security/impersonate/logout", answer="none"
)


class SecurityImpersonation(Resource):
    """Logging in as another user."""

    with_raw_response = raw_view(lambda: SecurityImpersonationWithRawResponse)
    with_streaming_response = streaming_view(lambda: SecurityImpersonationWithStreamingResponse)

    def get_settings(self, **options: Unpack[FormatCallOptions]) -> ImpersonationSettings:
        """Return who may be impersonated on the portal."""
        return self._call(_GET_SETTINGS, options)

    def update_settings(
        self,
        *,
        enable: bool | None = None,
        enable_type: ImpersonationAccess | None = None,
        only_for_own_groups: bool | None = None,
        allowed_admins: Sequence[UUID] | None = None,
        restriction_users: Sequence[UUID] | None = None,
        restriction_groups: Sequence[UUID] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ImpersonationSettings:
        """Turn impersonation on or off and choose which admins, users and groups it covers.

        Args:
            enable: Whether impersonation is on.
            enable_type: Who may impersonate.
            only_for_own_groups: Whether only members of the user's own groups may be impersonated.
            allowed_admins: Ids of the administrators that the impersonation settings allow.
            restriction_users: Ids of the users who cannot be impersonated.
            restriction_groups: Ids of the groups that cannot be impersonated.
        """
        return self._call(
            _UPDATE_SETTINGS,
            options,
            body={
                "enable": enable,
                "enableType": enable_type,
                "onlyForOwnGroups": only_for_own_groups,
                "allowedAdmins": allowed_admins,
                "restrictionUsers": restriction_users,
                "restrictionGroups": restriction_groups,
            },
        )

    def check(self, user_id: UUID, **options: Unpack[FormatCallOptions]) -> bool:
        """Tell whether a user can be impersonated.

        Args:
            user_id: Id of the user.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_CHECK, options, path={"userId": user_id})

    def start(self, user_id: UUID, **options: Unpack[FormatCallOptions]) -> str:
        """Sign in as another user and return the cookies.

        Args:
            user_id: Id of the user.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_START, options, path={"userId": user_id})

    def stop(self, **options: Unpack[FormatCallOptions]) -> None:
        """Sign out of the impersonated account."""
        return self._call(_STOP, options)


class AsyncSecurityImpersonation(AsyncResource):
    """Logging in as another user.

    What its methods take and raise is told in `SecurityImpersonation`.
    """

    with_raw_response = raw_view(lambda: AsyncSecurityImpersonationWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: AsyncSecurityImpersonationWithStreamingResponse
    )

    async def get_settings(self, **options: Unpack[FormatCallOptions]) -> ImpersonationSettings:
        """Return who may be impersonated on the portal."""
        return await self._call(_GET_SETTINGS, options)

    async def update_settings(
        self,
        *,
        enable: bool | None = None,
        enable_type: ImpersonationAccess | None = None,
        only_for_own_groups: bool | None = None,
        allowed_admins: Sequence[UUID] | None = None,
        restriction_users: Sequence[UUID] | None = None,
        restriction_groups: Sequence[UUID] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> ImpersonationSettings:
        """Turn impersonation on or off and choose which admins, users and groups it covers."""
        return await self._call(
            _UPDATE_SETTINGS,
            options,
            body={
                "enable": enable,
                "enableType": enable_type,
                "onlyForOwnGroups": only_for_own_groups,
                "allowedAdmins": allowed_admins,
                "restrictionUsers": restriction_users,
                "restrictionGroups": restriction_groups,
            },
        )

    async def check(self, user_id: UUID, **options: Unpack[FormatCallOptions]) -> bool:
        """Tell whether a user can be impersonated."""
        return await self._call(_CHECK, options, path={"userId": user_id})

    async def start(self, user_id: UUID, **options: Unpack[FormatCallOptions]) -> str:
        """Sign in as another user and return the cookies."""
        return await self._call(_START, options, path={"userId": user_id})

    async def stop(self, **options: Unpack[FormatCallOptions]) -> None:
        """Sign out of the impersonated account."""
        return await self._call(_STOP, options)


class SecurityImpersonationWithRawResponse:
    """The methods of `SecurityImpersonation`, answering with the raw response."""

    def __init__(self, raw: SecurityImpersonation) -> None:
        self.get_settings = as_raw(raw.get_settings)
        self.update_settings = as_raw(raw.update_settings)
        self.check = as_raw(raw.check)
        self.start = as_raw(raw.start)
        self.stop = as_raw(raw.stop)


class AsyncSecurityImpersonationWithRawResponse:
    """The methods of `AsyncSecurityImpersonation`, answering with the raw response."""

    def __init__(self, raw: AsyncSecurityImpersonation) -> None:
        self.get_settings = as_raw_async(raw.get_settings)
        self.update_settings = as_raw_async(raw.update_settings)
        self.check = as_raw_async(raw.check)
        self.start = as_raw_async(raw.start)
        self.stop = as_raw_async(raw.stop)


class SecurityImpersonationWithStreamingResponse:
    """The methods of `SecurityImpersonation`, each a context manager over its response."""

    def __init__(self, streamed: SecurityImpersonation) -> None:
        self.get_settings = as_streamed(streamed.get_settings)
        self.update_settings = as_streamed(streamed.update_settings)
        self.check = as_streamed(streamed.check)
        self.start = as_streamed(streamed.start)
        self.stop = as_streamed(streamed.stop)


class AsyncSecurityImpersonationWithStreamingResponse:
    """The methods of `AsyncSecurityImpersonation`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSecurityImpersonation) -> None:
        self.get_settings = as_streamed_async(streamed.get_settings)
        self.update_settings = as_streamed_async(streamed.update_settings)
        self.check = as_streamed_async(streamed.check)
        self.start = as_streamed_async(streamed.start)
        self.stop = as_streamed_async(streamed.stop)
