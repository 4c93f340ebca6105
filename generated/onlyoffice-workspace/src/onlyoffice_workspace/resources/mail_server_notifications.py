"""Address that the portal sends notifications from."""

from __future__ import annotations

from functools import cached_property
from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import (
    AsyncResource,
    Resource,
    as_raw,
    as_raw_async,
    as_streamed,
    as_streamed_async,
)
from ..types.mail_server import NotificationAddress

__all__ = ["AsyncMailServerNotifications", "MailServerNotifications"]

_CREATE_ADDRESS: Final[Operation[NotificationAddress]] = Operation(
    "mail_server.notifications.create_address",
    "POST",
    "/api/2.0/mailserver/notification/address/add",
    returns=NotificationAddress,
    data=("response",),
    body="json",
    secrets=frozenset({"password"}),
    limits=("account",),
)
_DELETE_ADDRESS: Final[Operation[None]] = Operation(
    "mail_server.notifications.delete_address",
    "DELETE",
    "/api/2.0/mailserver/notification/address/remove",
    answer="none",
    limits=("account",),
)


class MailServerNotifications(Resource):
    """Address that the portal sends notifications from."""

    @cached_property
    def with_raw_response(self) -> MailServerNotificationsWithRawResponse:
        """The same methods, answering with status, headers and body; `parse()` gives the result."""
        return MailServerNotificationsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> MailServerNotificationsWithStreamingResponse:
        """The same methods as context managers whose body is read as it arrives."""
        return MailServerNotificationsWithStreamingResponse(self._streamed())

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

    @cached_property
    def with_raw_response(self) -> AsyncMailServerNotificationsWithRawResponse:
        """The same methods, answering with status, headers and body; `parse()` gives the result."""
        return AsyncMailServerNotificationsWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncMailServerNotificationsWithStreamingResponse:
        """The same methods as context managers whose body is read as it arrives."""
        return AsyncMailServerNotificationsWithStreamingResponse(self._streamed())

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
