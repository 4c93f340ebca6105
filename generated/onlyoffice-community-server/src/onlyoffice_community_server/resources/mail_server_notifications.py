"""Address that the portal sends notifications from."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.mail_server import NotificationAddress

__all__ = ["AsyncMailServerNotifications", "MailServerNotifications"]

_CREATE_ADDRESS: Final[Operation[NotificationAddress]] = Operation(
    "mail_server.notifications.create_address",
    "POST",
    "/api/2.0/mailserver/notification/address/add",
    NotificationAddress,
    body="json",
    secrets=frozenset({"password"}),
)
_DELETE_ADDRESS: Final[Operation[None]] = Operation(
    "mail_server.notifications.delete_address",
    "DELETE",
    "/api/2.0/mailserver/notification/address/remove",
    answer="none",
)


class MailServerNotifications(Resource):
    """Address that the portal sends notifications from."""

    with_raw_response = raw_view(lambda: MailServerNotificationsWithRawResponse)
    with_streaming_response = streaming_view(lambda: MailServerNotificationsWithStreamingResponse)

    def create_address(
        self,
        *,
        name: str | None = None,
        password: str | None = None,
        domain_id: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> NotificationAddress:
        """Create the address from which the tenant sends its notifications.

        Args:
            domain_id: Id of the mail domain.
        """
        return self._call(
            _CREATE_ADDRESS,
            options,
            body={"name": name, "password": password, "domain_id": domain_id},
        )

    def delete_address(self, *, address: str, **options: Unpack[FormatCallOptions]) -> None:
        """Delete an address used for tenant notifications.

        Args:
            address: Mail address.
        """
        return self._call(_DELETE_ADDRESS, options, query={"address": address})


class AsyncMailServerNotifications(AsyncResource):
    """Address that the portal sends notifications from.

    What its methods take and raise is told in `MailServerNotifications`.
    """

    with_raw_response = raw_view(lambda: AsyncMailServerNotificationsWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: AsyncMailServerNotificationsWithStreamingResponse
    )

    async def create_address(
        self,
        *,
        name: str | None = None,
        password: str | None = None,
        domain_id: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> NotificationAddress:
        """Create the address from which the tenant sends its notifications."""
        return await self._call(
            _CREATE_ADDRESS,
            options,
            body={"name": name, "password": password, "domain_id": domain_id},
        )

    async def delete_address(self, *, address: str, **options: Unpack[FormatCallOptions]) -> None:
        """Delete an address used for tenant notifications."""
        return await self._call(_DELETE_ADDRESS, options, query={"address": address})


class MailServerNotificationsWithRawResponse:
    """The methods of `MailServerNotifications`, answering with the raw response."""

    def __init__(self, raw: MailServerNotifications) -> None:
        self.create_address = as_raw(raw.create_address)
        self.delete_address = as_raw(raw.delete_address)


class AsyncMailServerNotificationsWithRawResponse:
    """The methods of `AsyncMailServerNotifications`, answering with the raw response."""

    def __init__(self, raw: AsyncMailServerNotifications) -> None:
        self.create_address = as_raw_async(raw.create_address)
        self.delete_address = as_raw_async(raw.delete_address)


class MailServerNotificationsWithStreamingResponse:
    """The methods of `MailServerNotifications`, each a context manager over its response."""

    def __init__(self, streamed: MailServerNotifications) -> None:
        self.create_address = as_streamed(streamed.create_address)
        self.delete_address = as_streamed(streamed.delete_address)


class AsyncMailServerNotificationsWithStreamingResponse:
    """The methods of `AsyncMailServerNotifications`, each a context manager over its response."""

    def __init__(self, streamed: AsyncMailServerNotifications) -> None:
        self.create_address = as_streamed_async(streamed.create_address)
        self.delete_address = as_streamed_async(streamed.delete_address)
