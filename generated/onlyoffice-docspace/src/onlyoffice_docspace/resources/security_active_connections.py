"""Devices and browsers that users are signed in from."""

from __future__ import annotations

from typing import Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.security import ActiveConnections

__all__ = ["AsyncSecurityActiveConnections", "SecurityActiveConnections"]

_LIST: Final[Operation[ActiveConnections]] = Operation(
    "security.active_connections.list",
    "GET",
    "/api/2.0/security/activeconnections",
    ActiveConnections,
)
_LOGOUT_ALL_AND_CHANGE_PASSWORD: Final[Operation[str]] = Operation(
    "security.active_connections.logout_all_and_change_password",
    "PUT",
    "/api/2.0/security/activeconnections/logoutallchangepassword",
    str,
)
_LOGOUT_ALL_FOR_USER: Final[Operation[None]] = Operation(
    "security.active_connections.logout_all_for_user",
    "PUT",
    "/api/2.0/security/activeconnections/logoutall/{userId}",
    answer="none",
)
_LOGOUT_ALL_EXCEPT_CURRENT: Final[Operation[str]] = Operation(
    "security.active_connections.logout_all_except_current",
    "PUT",
    "/api/2.0/security/activeconnections/logoutallexceptthis",
    str,
)
_LOGOUT: Final[Operation[bool]] = Operation(
    "security.active_connections.logout",
    "PUT",
    "/api/2.0/security/activeconnections/logout/{loginEventId}",
    bool,
)


class SecurityActiveConnections(Resource):
    """Devices and browsers that users are signed in from."""

    with_raw_response = raw_view(lambda: SecurityActiveConnectionsWithRawResponse)
    with_streaming_response = streaming_view(lambda: SecurityActiveConnectionsWithStreamingResponse)

    def list(self, **options: Unpack[CallOptions]) -> ActiveConnections:
        """Return every active connection to the portal."""
        return self._call(_LIST, options)

    def logout_all_and_change_password(self, **options: Unpack[CallOptions]) -> str:
        """End all sessions of the current user and return the link for setting a new password."""
        return self._call(_LOGOUT_ALL_AND_CHANGE_PASSWORD, options)

    def logout_all_for_user(self, user_id: UUID, **options: Unpack[CallOptions]) -> None:
        """End every session of the given user.

        Args:
            user_id: Id of the user.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_LOGOUT_ALL_FOR_USER, options, path={"userId": user_id})

    def logout_all_except_current(self, **options: Unpack[CallOptions]) -> str:
        """End every active connection but the one making this call."""
        return self._call(_LOGOUT_ALL_EXCEPT_CURRENT, options)

    def logout(self, login_event_id: int, **options: Unpack[CallOptions]) -> bool:
        """End the session with the given login event ID.

        Args:
            login_event_id: Id of the sign-in event.
        """
        return self._call(_LOGOUT, options, path={"loginEventId": login_event_id})


class AsyncSecurityActiveConnections(AsyncResource):
    """Devices and browsers that users are signed in from.

    What its methods take and raise is told in `SecurityActiveConnections`.
    """

    with_raw_response = raw_view(lambda: AsyncSecurityActiveConnectionsWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: AsyncSecurityActiveConnectionsWithStreamingResponse
    )

    async def list(self, **options: Unpack[CallOptions]) -> ActiveConnections:
        """Return every active connection to the portal."""
        return await self._call(_LIST, options)

    async def logout_all_and_change_password(self, **options: Unpack[CallOptions]) -> str:
        """End all sessions of the current user and return the link for setting a new password."""
        return await self._call(_LOGOUT_ALL_AND_CHANGE_PASSWORD, options)

    async def logout_all_for_user(self, user_id: UUID, **options: Unpack[CallOptions]) -> None:
        """End every session of the given user."""
        return await self._call(_LOGOUT_ALL_FOR_USER, options, path={"userId": user_id})

    async def logout_all_except_current(self, **options: Unpack[CallOptions]) -> str:
        """End every active connection but the one making this call."""
        return await self._call(_LOGOUT_ALL_EXCEPT_CURRENT, options)

    async def logout(self, login_event_id: int, **options: Unpack[CallOptions]) -> bool:
        """End the session with the given login event ID."""
        return await self._call(_LOGOUT, options, path={"loginEventId": login_event_id})


class SecurityActiveConnectionsWithRawResponse:
    """The methods of `SecurityActiveConnections`, answering with the raw response."""

    def __init__(self, raw: SecurityActiveConnections) -> None:
        self.list = as_raw(raw.list)
        self.logout_all_and_change_password = as_raw(raw.logout_all_and_change_password)
        self.logout_all_for_user = as_raw(raw.logout_all_for_user)
        self.logout_all_except_current = as_raw(raw.logout_all_except_current)
        self.logout = as_raw(raw.logout)


class AsyncSecurityActiveConnectionsWithRawResponse:
    """The methods of `AsyncSecurityActiveConnections`, answering with the raw response."""

    def __init__(self, raw: AsyncSecurityActiveConnections) -> None:
        self.list = as_raw_async(raw.list)
        self.logout_all_and_change_password = as_raw_async(raw.logout_all_and_change_password)
        self.logout_all_for_user = as_raw_async(raw.logout_all_for_user)
        self.logout_all_except_current = as_raw_async(raw.logout_all_except_current)
        self.logout = as_raw_async(raw.logout)


class SecurityActiveConnectionsWithStreamingResponse:
    """The methods of `SecurityActiveConnections`, each a context manager over its response."""

    def __init__(self, streamed: SecurityActiveConnections) -> None:
        self.list = as_streamed(streamed.list)
        self.logout_all_and_change_password = as_streamed(streamed.logout_all_and_change_password)
        self.logout_all_for_user = as_streamed(streamed.logout_all_for_user)
        self.logout_all_except_current = as_streamed(streamed.logout_all_except_current)
        self.logout = as_streamed(streamed.logout)


class AsyncSecurityActiveConnectionsWithStreamingResponse:
    """The methods of `AsyncSecurityActiveConnections`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSecurityActiveConnections) -> None:
        self.list = as_streamed_async(streamed.list)
        self.logout_all_and_change_password = as_streamed_async(
            streamed.logout_all_and_change_password
        )
        self.logout_all_for_user = as_streamed_async(streamed.logout_all_for_user)
        self.logout_all_except_current = as_streamed_async(streamed.logout_all_except_current)
        self.logout = as_streamed_async(streamed.logout)
