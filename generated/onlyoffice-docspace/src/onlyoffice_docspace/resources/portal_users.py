"""Counting and inviting users."""

from __future__ import annotations

from typing import Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.people import EmployeeType, UserInfo

__all__ = ["AsyncPortalUsers", "PortalUsers"]

_GET: Final[Operation[UserInfo]] = Operation(
    "portal.users.get", "GET", "/api/2.0/portal/users/{userID}", UserInfo
)
_GET_INVITATION_LINK: Final[Operation[str]] = Operation(
    "portal.users.get_invitation_link", "GET", "/api/2.0/portal/users/invite/{employeeType}", str
)
_GET_COUNT: Final[Operation[int]] = Operation(
    "portal.users.get_count", "GET", "/api/2.0/portal/userscount", int
)
_MARK_GIFT_MESSAGE_READ: Final[Operation[None]] = Operation(
    "portal.users.mark_gift_message_read", "POST", "/api/2.0/portal/present/mark", answer="none"
)
_SEND_CONGRATULATIONS: Final[Operation[None]] = Operation(
    "portal.users.send_congratulations",
    "POST",
    "/api/2.0/portal/sendcongratulations",
    answer="none",
    auth=(),
)


class PortalUsers(Resource):
    """Counting and inviting users."""

    with_raw_response = raw_view(lambda: PortalUsersWithRawResponse)
    with_streaming_response = streaming_view(lambda: PortalUsersWithStreamingResponse)

    def get(self, user_id: UUID, **options: Unpack[CallOptions]) -> UserInfo:
        """Return a user of the portal by ID.

        Args:
            user_id: Id of the user.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"userID": user_id})

    def get_invitation_link(
        self, employee_type: EmployeeType, **options: Unpack[CallOptions]
    ) -> str:
        """Return a link for joining the portal with the given user type.

        Args:
            employee_type: Type of the user.
        """
        return self._call(_GET_INVITATION_LINK, options, path={"employeeType": employee_type})

    def get_count(self, **options: Unpack[CallOptions]) -> int:
        """Return how many users the portal has."""
        return self._call(_GET_COUNT, options)

    def mark_gift_message_read(self, **options: Unpack[CallOptions]) -> None:
        """Mark the gift message as read."""
        return self._call(_MARK_GIFT_MESSAGE_READ, options)

    def send_congratulations(
        self, *, userid: UUID, key: str, **options: Unpack[CallOptions]
    ) -> None:
        """Congratulate a user who has just registered the portal.

        Args:
            userid: Id of the user who gets the congratulation.
            key: Id of the email template, or the key of the email setup.
        """
        return self._call(_SEND_CONGRATULATIONS, options, query={"Userid": userid, "Key": key})


class AsyncPortalUsers(AsyncResource):
    """Counting and inviting users.

    What its methods take and raise is told in `PortalUsers`.
    """

    with_raw_response = raw_view(lambda: AsyncPortalUsersWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncPortalUsersWithStreamingResponse)

    async def get(self, user_id: UUID, **options: Unpack[CallOptions]) -> UserInfo:
        """Return a user of the portal by ID."""
        return await self._call(_GET, options, path={"userID": user_id})

    async def get_invitation_link(
        self, employee_type: EmployeeType, **options: Unpack[CallOptions]
    ) -> str:
        """Return a link for joining the portal with the given user type."""
        return await self._call(_GET_INVITATION_LINK, options, path={"employeeType": employee_type})

    async def get_count(self, **options: Unpack[CallOptions]) -> int:
        """Return how many users the portal has."""
        return await self._call(_GET_COUNT, options)

    async def mark_gift_message_read(self, **options: Unpack[CallOptions]) -> None:
        """Mark the gift message as read."""
        return await self._call(_MARK_GIFT_MESSAGE_READ, options)

    async def send_congratulations(
        self, *, userid: UUID, key: str, **options: Unpack[CallOptions]
    ) -> None:
        """Congratulate a user who has just registered the portal."""
        return await self._call(
            _SEND_CONGRATULATIONS, options, query={"Userid": userid, "Key": key}
        )


class PortalUsersWithRawResponse:
    """The methods of `PortalUsers`, answering with the raw response."""

    def __init__(self, raw: PortalUsers) -> None:
        self.get = as_raw(raw.get)
        self.get_invitation_link = as_raw(raw.get_invitation_link)
        self.get_count = as_raw(raw.get_count)
        self.mark_gift_message_read = as_raw(raw.mark_gift_message_read)
        self.send_congratulations = as_raw(raw.send_congratulations)


class AsyncPortalUsersWithRawResponse:
    """The methods of `AsyncPortalUsers`, answering with the raw response."""

    def __init__(self, raw: AsyncPortalUsers) -> None:
        self.get = as_raw_async(raw.get)
        self.get_invitation_link = as_raw_async(raw.get_invitation_link)
        self.get_count = as_raw_async(raw.get_count)
        self.mark_gift_message_read = as_raw_async(raw.mark_gift_message_read)
        self.send_congratulations = as_raw_async(raw.send_congratulations)


class PortalUsersWithStreamingResponse:
    """The methods of `PortalUsers`, each a context manager over its response."""

    def __init__(self, streamed: PortalUsers) -> None:
        self.get = as_streamed(streamed.get)
        self.get_invitation_link = as_streamed(streamed.get_invitation_link)
        self.get_count = as_streamed(streamed.get_count)
        self.mark_gift_message_read = as_streamed(streamed.mark_gift_message_read)
        self.send_congratulations = as_streamed(streamed.send_congratulations)


class AsyncPortalUsersWithStreamingResponse:
    """The methods of `AsyncPortalUsers`, each a context manager over its response."""

    def __init__(self, streamed: AsyncPortalUsers) -> None:
        self.get = as_streamed_async(streamed.get)
        self.get_invitation_link = as_streamed_async(streamed.get_invitation_link)
        self.get_count = as_streamed_async(streamed.get_count)
        self.mark_gift_message_read = as_streamed_async(streamed.mark_gift_message_read)
        self.send_congratulations = as_streamed_async(streamed.send_congratulations)
