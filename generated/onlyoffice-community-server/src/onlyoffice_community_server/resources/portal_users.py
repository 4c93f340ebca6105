"""Users of the portal, as the portal counts them."""

from __future__ import annotations

from typing import Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.people import EmployeeType
from ..types.portal import PortalUser

__all__ = ["AsyncPortalUsers", "PortalUsers"]

_GET: Final[Operation[PortalUser]] = Operation(
    "portal.users.get", "GET", "/api/2.0/portal/users/{userID}", PortalUser
)
_GET_INVITATION_LINK: Final[Operation[str]] = Operation(
    "portal.users.get_invitation_link", "GET", "/api/2.0/portal/users/invite/{employeeType}", str
)
_COUNT: Final[Operation[int]] = Operation(
    "portal.users.count", "GET", "/api/2.0/portal/userscount", int
)


class PortalUsers(Resource):
    """Users of the portal, as the portal counts them."""

    with_raw_response = raw_view(lambda: PortalUsersWithRawResponse)
    with_streaming_response = streaming_view(lambda: PortalUsersWithStreamingResponse)

    def get(self, user_id: UUID, **options: Unpack[FormatCallOptions]) -> PortalUser:
        """Return a user of the current portal.

        Args:
            user_id: Id of the user.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"userID": user_id})

    def get_invitation_link(
        self, employee_type: EmployeeType, **options: Unpack[FormatCallOptions]
    ) -> str:
        """Return the link that invites a user or a visitor to join the portal.

        Args:
            employee_type: User type.
        """
        return self._call(_GET_INVITATION_LINK, options, path={"employeeType": employee_type})

    def count(self, **options: Unpack[FormatCallOptions]) -> int:
        """Return how many users the portal has."""
        return self._call(_COUNT, options)


class AsyncPortalUsers(AsyncResource):
    """Users of the portal, as the portal counts them.

    What its methods take and raise is told in `PortalUsers`.
    """

    with_raw_response = raw_view(lambda: AsyncPortalUsersWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncPortalUsersWithStreamingResponse)

    async def get(self, user_id: UUID, **options: Unpack[FormatCallOptions]) -> PortalUser:
        """Return a user of the current portal."""
        return await self._call(_GET, options, path={"userID": user_id})

    async def get_invitation_link(
        self, employee_type: EmployeeType, **options: Unpack[FormatCallOptions]
    ) -> str:
        """Return the link that invites a user or a visitor to join the portal."""
        return await self._call(_GET_INVITATION_LINK, options, path={"employeeType": employee_type})

    async def count(self, **options: Unpack[FormatCallOptions]) -> int:
        """Return how many users the portal has."""
        return await self._call(_COUNT, options)


class PortalUsersWithRawResponse:
    """The methods of `PortalUsers`, answering with the raw response."""

    def __init__(self, raw: PortalUsers) -> None:
        self.get = as_raw(raw.get)
        self.get_invitation_link = as_raw(raw.get_invitation_link)
        self.count = as_raw(raw.count)


class AsyncPortalUsersWithRawResponse:
    """The methods of `AsyncPortalUsers`, answering with the raw response."""

    def __init__(self, raw: AsyncPortalUsers) -> None:
        self.get = as_raw_async(raw.get)
        self.get_invitation_link = as_raw_async(raw.get_invitation_link)
        self.count = as_raw_async(raw.count)


class PortalUsersWithStreamingResponse:
    """The methods of `PortalUsers`, each a context manager over its response."""

    def __init__(self, streamed: PortalUsers) -> None:
        self.get = as_streamed(streamed.get)
        self.get_invitation_link = as_streamed(streamed.get_invitation_link)
        self.count = as_streamed(streamed.count)


class AsyncPortalUsersWithStreamingResponse:
    """The methods of `AsyncPortalUsers`, each a context manager over its response."""

    def __init__(self, streamed: AsyncPortalUsers) -> None:
        self.get = as_streamed_async(streamed.get)
        self.get_invitation_link = as_streamed_async(streamed.get_invitation_link)
        self.count = as_streamed_async(streamed.count)
