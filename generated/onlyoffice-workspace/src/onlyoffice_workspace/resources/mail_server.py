"""The portal's own mail server."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.mail_server import MailServer, MailServerFull

if TYPE_CHECKING:
    from .mail_server_domains import AsyncMailServerDomains, MailServerDomains
    from .mail_server_groups import AsyncMailServerGroups, MailServerGroups
    from .mail_server_mailboxes import AsyncMailServerMailboxes, MailServerMailboxes
    from .mail_server_notifications import AsyncMailServerNotifications, MailServerNotifications

__all__ = ["AsyncMailServerResource", "MailServerResource"]

_GET: Final[Operation[MailServer]] = Operation(
    "mail_server.get", "GET", "/api/2.0/mailserver/server", MailServer
)
_GET_INFO: Final[Operation[MailServerFull]] = Operation(
    "mail_server.get_info", "GET", "/api/2.0/mailserver/serverinfo/get", MailServerFull
)


class MailServerResource(Resource):
    """The portal's own mail server."""

    with_raw_response = raw_view(lambda: MailServerResourceWithRawResponse)
    with_streaming_response = streaming_view(lambda: MailServerResourceWithStreamingResponse)

    @cached_property
    def domains(self) -> MailServerDomains:
        """Domains of the mail server."""
        from .mail_server_domains import MailServerDomains

        return MailServerDomains(self._core)

    @cached_property
    def groups(self) -> MailServerGroups:
        """Addresses that stand for several mailboxes."""
        from .mail_server_groups import MailServerGroups

        return MailServerGroups(self._core)

    @cached_property
    def mailboxes(self) -> MailServerMailboxes:
        """Mailboxes on the mail server."""
        from .mail_server_mailboxes import MailServerMailboxes

        return MailServerMailboxes(self._core)

    @cached_property
    def notifications(self) -> MailServerNotifications:
        """Address that the portal sends notifications from."""
        from .mail_server_notifications import MailServerNotifications

        return MailServerNotifications(self._core)

    def get(self, **options: Unpack[FormatCallOptions]) -> MailServer:
        """Return the mail server of the current tenant."""
        return self._call(_GET, options)

    def get_info(self, **options: Unpack[FormatCallOptions]) -> MailServerFull:
        """Return everything known about the mail server of the current tenant."""
        return self._call(_GET_INFO, options)


class AsyncMailServerResource(AsyncResource):
    """The portal's own mail server.

    What its methods take and raise is told in `MailServerResource`.
    """

    with_raw_response = raw_view(lambda: AsyncMailServerResourceWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncMailServerResourceWithStreamingResponse)

    @cached_property
    def domains(self) -> AsyncMailServerDomains:
        """Domains of the mail server."""
        from .mail_server_domains import AsyncMailServerDomains

        return AsyncMailServerDomains(self._core)

    @cached_property
    def groups(self) -> AsyncMailServerGroups:
        """Addresses that stand for several mailboxes."""
        from .mail_server_groups import AsyncMailServerGroups

        return AsyncMailServerGroups(self._core)

    @cached_property
    def mailboxes(self) -> AsyncMailServerMailboxes:
        """Mailboxes on the mail server."""
        from .mail_server_mailboxes import AsyncMailServerMailboxes

        return AsyncMailServerMailboxes(self._core)

    @cached_property
    def notifications(self) -> AsyncMailServerNotifications:
        """Address that the portal sends notifications from."""
        from .mail_server_notifications import AsyncMailServerNotifications

        return AsyncMailServerNotifications(self._core)

    async def get(self, **options: Unpack[FormatCallOptions]) -> MailServer:
        """Return the mail server of the current tenant."""
        return await self._call(_GET, options)

    async def get_info(self, **options: Unpack[FormatCallOptions]) -> MailServerFull:
        """Return everything known about the mail server of the current tenant."""
        return await self._call(_GET_INFO, options)


class MailServerResourceWithRawResponse:
    """The methods of `MailServerResource`, answering with the raw response."""

    def __init__(self, raw: MailServerResource) -> None:
        self.get = as_raw(raw.get)
        self.get_info = as_raw(raw.get_info)


class AsyncMailServerResourceWithRawResponse:
    """The methods of `AsyncMailServerResource`, answering with the raw response."""

    def __init__(self, raw: AsyncMailServerResource) -> None:
        self.get = as_raw_async(raw.get)
        self.get_info = as_raw_async(raw.get_info)


class MailServerResourceWithStreamingResponse:
    """The methods of `MailServerResource`, each a context manager over its response."""

    def __init__(self, streamed: MailServerResource) -> None:
        self.get = as_streamed(streamed.get)
        self.get_info = as_streamed(streamed.get_info)


class AsyncMailServerResourceWithStreamingResponse:
    """The methods of `AsyncMailServerResource`, each a context manager over its response."""

    def __init__(self, streamed: AsyncMailServerResource) -> None:
        self.get = as_streamed_async(streamed.get)
        self.get_info = as_streamed_async(streamed.get_info)
