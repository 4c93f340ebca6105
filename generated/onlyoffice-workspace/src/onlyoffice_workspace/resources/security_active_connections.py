"""Sessions in which the user is logged in."""

from __future__ import annotations

from typing import Any, Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async

__all__ = ["AsyncSecurityActiveConnections", "SecurityActiveConnections"]

_LIST: Final[Operation[Any]] = Operation(
    "security.active_connections.list", "GET", "/api/2.0/security/activeconnections", Any
)
_LOG_OUT_ALL_AND_CHANGE_PASSWORD: Final[Operation[str]] = Operation(
    "security.active_connections.log_out_all_and_change_password",
    "PUT",
    "/api/2.0/security/activeconnections/logoutallchangepassword",
    str,
)
_LOG_OUT_USER: Final[Operation[None]] = Operation(
    "security.active_connections.log_out_user",
    "PUT",
    "/api/2.0/security/activeconnections/logoutall/{userId}",
    answer="none",
)
_LOG_OUT_OTHERS: Final[Operation[str]] = Operation(
    "security.active_connections.log_out_others",
    "PUT",
    "/api/2.0/security/activeconnections/logoutallexceptthis",
    str,
)
_LOG_OUT: Final[Operation[bool]] = Operation(
    "security.active_connections.log_out",
    "PUT",
    "/api/2.0/security/activeconnections/logout/{loginEventId}",
    bool,
)


class SecurityActiveConnections(Resource):
    """Sessions in which the user is logged in."""

    with_raw_response = raw_view(lambda: SecurityActiveConnectionsWithRawResponse)
    with_streaming_response = streaming_view(lambda: SecurityActiveConnectionsWithStreamingResponse)

    def list(self, **options: Unpack[FormatCallOptions]) -> Any:
        """List the open sessions on the portal."""
        return self._call(_LIST, options)

    def log_out_all_and_change_password(self, **options: Unpack[FormatCallOptions]) -> str:
        """End every session of the current user and return the URL where the password is changed."""
        return self._call(_LOG_OUT_ALL_AND_CHANGE_PASSWORD, options)

    def log_out_user(self, user_id: UUID, **options: Unpack[FormatCallOptions]) -> None:
        """End every session of another user.

        Args:
            user_id: Id of the user.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_LOG_OUT_USER, options, path={"userId": user_id})

    def log_out_others(self, **options: Unpack[FormatCallOptions]) -> str:
        """End every session but the current one."""
        return self._call(_LOG_OUT_OTHERS, options)

    def log_out(self, login_event_id: int, **options: Unpack[FormatCallOptions]) -> bool:
        """End one session, given by its sign-in event ID.

        Args:
            login_event_id: Id of the login event.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_LOG_OUT, options, path={"loginEventId": login_event_id})


class AsyncSecurityActiveConnections(AsyncResource):
    """Sessions in which the user is logged in.

    What its methods take and raise is told in `SecurityActiveConnections`.
    """

    with_raw_response = raw_view(lambda: AsyncSecurityActiveConnectionsWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: AsyncSecurityActiveConnectionsWithStreamingResponse
    )

    async def list(self, **options: Unpack[FormatCallOptions]) -> Any:
        """List the open sessions on the portal."""
        return await self._call(_LIST, options)

    async def log_out_all_and_change_password(self, **options: Unpack[FormatCallOptions]) -> str:
        """End every session of the current user and return the URL where the password is
        changed.
        """
        return await self._call(_LOG_OUT_ALL_AND_CHANGE_PASSWORD, options)

    async def log_out_user(self, user_id: UUID, **options: Unpack[FormatCallOptions]) -> None:
        """End every session of another user."""
        return await self._call(_LOG_OUT_USER, options, path={"userId": user_id})

    async def log_out_others(self, **options: Unpack[FormatCallOptions]) -> str:
        """End every session but the current one."""
        return await self._call(_LOG_OUT_OTHERS, options)

    async def log_out(self, login_event_id: int, **options: Unpack[FormatCallOptions]) -> bool:
        """End one session, given by its sign-in event ID."""
        return await self._call(_LOG_OUT, options, path={"loginEventId": login_event_id})


class SecurityActiveConnectionsWithRawResponse:
    """The methods of `SecurityActiveConnections`, answering with the raw response."""

    def __init__(self, raw: SecurityActiveConnections) -> None:
        self.list = as_raw(raw.list)
        self.log_out_all_and_change_password = as_raw(raw.log_out_all_and_change_password)
        self.log_out_user = as_raw(raw.log_out_user)
        self.log_out_others = as_raw(raw.log_out_others)
        self.log_out = as_raw(raw.log_out)


class AsyncSecurityActiveConnectionsWithRawResponse:
    """The methods of `AsyncSecurityActiveConnections`, answering with the raw response."""

    def __init__(self, raw: AsyncSecurityActiveConnections) -> None:
        self.list = as_raw_async(raw.list)
        self.log_out_all_and_change_password = as_raw_async(raw.log_out_all_and_change_password)
        self.log_out_user = as_raw_async(raw.log_out_user)
        self.log_out_others = as_raw_async(raw.log_out_others)
        self.log_out = as_raw_async(raw.log_out)


class SecurityActiveConnectionsWithStreamingResponse:
    """The methods of `SecurityActiveConnections`, each a context manager over its response."""

    def __init__(self, streamed: SecurityActiveConnections) -> None:
        self.list = as_streamed(streamed.list)
        self.log_out_all_and_change_password = as_streamed(streamed.log_out_all_and_change_password)
        self.log_out_user = as_streamed(streamed.log_out_user)
        self.log_out_others = as_streamed(streamed.log_out_others)
        self.log_out = as_streamed(streamed.log_out)


class AsyncSecurityActiveConnectionsWithStreamingResponse:
    """The methods of `AsyncSecurityActiveConnections`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSecurityActiveConnections) -> None:
        self.list = as_streamed_async(streamed.list)
        self.log_out_all_and_change_password = as_streamed_async(
            streamed.log_out_all_and_change_password
        )
        self.log_out_user = as_streamed_async(streamed.log_out_user)
        self.log_out_others = as_streamed_async(streamed.log_out_others)
        self.log_out = as_streamed_async(streamed.log_out)
