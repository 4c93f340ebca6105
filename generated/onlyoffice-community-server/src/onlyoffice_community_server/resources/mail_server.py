"""Mail server."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import (
    AsyncResource,
    Resource,
    as_raw,
    as_raw_async,
    as_streamed,
    as_streamed_async,
)
from ..types.mailserver import ServerData, ServerFullData

if TYPE_CHECKING:
    from .mail_server_domains import AsyncMailServerDomains, MailServerDomains
    from .mail_server_groups import AsyncMailServerGroups, MailServerGroups
    from .mail_server_mailboxes import AsyncMailServerMailboxes, MailServerMailboxes
    from .mail_server_notifications import AsyncMailServerNotifications, MailServerNotifications

__all__ = ["AsyncMailServer", "MailServer"]

_GET: Final[Operation[ServerData]] = Operation(
    "mail_server.get",
    "GET",
    "/api/2.0/mailserver/server.json",
    returns=ServerData,
    data=("response",),
)
_GET_INFO: Final[Operation[ServerFullData]] = Operation(
    "mail_server.get_info",
    "GET",
    "/api/2.0/mailserver/serverinfo/get.json",
    returns=ServerFullData,
    data=("response",),
)


class MailServer(Resource):
    """Mail server."""

    @cached_property
    def with_raw_response(self) -> MailServerWithRawResponse:
        """The same methods, answering with status, headers and body; `parse()` gives the result."""
        return MailServerWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> MailServerWithStreamingResponse:
        """The same methods as context managers whose body is read as it arrives."""
        return MailServerWithStreamingResponse(self._streamed())

    @cached_property
    def domains(self) -> MailServerDomains:
        """Mail server domains."""
        from .mail_server_domains import MailServerDomains

        return MailServerDomains(self._core)

    @cached_property
    def groups(self) -> MailServerGroups:
        """Mail server groups."""
        from .mail_server_groups import MailServerGroups

        return MailServerGroups(self._core)

    @cached_property
    def mailboxes(self) -> MailServerMailboxes:
        """Mail server mailboxes."""
        from .mail_server_mailboxes import MailServerMailboxes

        return MailServerMailboxes(self._core)

    @cached_property
    def notifications(self) -> MailServerNotifications:
        """Mail server notifications."""
        from .mail_server_notifications import MailServerNotifications

        return MailServerNotifications(self._core)

    def get(self, **options: Unpack[CallOptions]) -> ServerData:
        """Return the mail server of the current tenant."""
        return self._call(_GET, options)

    def get_info(self, **options: Unpack[CallOptions]) -> ServerFullData:
        """Return everything known about the mail server of the current tenant."""
        return self._call(_GET_INFO, options)


class AsyncMailServer(AsyncResource):
    """Mail server."""

    @cached_property
    def with_raw_response(self) -> AsyncMailServerWithRawResponse:
        """The same methods, answering with status, headers and body; `parse()` gives the result."""
        return AsyncMailServerWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncMailServerWithStreamingResponse:
        """The same methods as context managers whose body is read as it arrives."""
        return AsyncMailServerWithStreamingResponse(self._streamed())

    @cached_property
    def domains(self) -> AsyncMailServerDomains:
        """Mail server domains."""
        from .mail_server_domains import AsyncMailServerDomains

        return AsyncMailServerDomains(self._core)

    @cached_property
    def groups(self) -> AsyncMailServerGroups:
        """Mail server groups."""
        from .mail_server_groups import AsyncMailServerGroups

        return AsyncMailServerGroups(self._core)

    @cached_property
    def mailboxes(self) -> AsyncMailServerMailboxes:
        """Mail server mailboxes."""
        from .mail_server_mailboxes import AsyncMailServerMailboxes

        return AsyncMailServerMailboxes(self._core)

    @cached_property
    def notifications(self) -> AsyncMailServerNotifications:
        """Mail server notifications."""
        from .mail_server_notifications import AsyncMailServerNotifications

        return AsyncMailServerNotifications(self._core)

    async def get(self, **options: Unpack[CallOptions]) -> ServerData:
        """Return the mail server of the current tenant.

        Arguments and errors are those of `MailServer.get`.
        """
        return await self._call(_GET, options)

    async def get_info(self, **options: Unpack[CallOptions]) -> ServerFullData:
        """Return everything known about the mail server of the current tenant.

        Arguments and errors are those of `MailServer.get_info`.
        """
        return await self._call(_GET_INFO, options)


class MailServerWithRawResponse:
    """The methods of `MailServer`, answering with the raw response."""

    def __init__(self, raw: MailServer) -> None:
        self.get = as_raw(raw.get)
        self.get_info = as_raw(raw.get_info)


class AsyncMailServerWithRawResponse:
    """The methods of `AsyncMailServer`, answering with the raw response."""

    def __init__(self, raw: AsyncMailServer) -> None:
        self.get = as_raw_async(raw.get)
        self.get_info = as_raw_async(raw.get_info)


class MailServerWithStreamingResponse:
    """The methods of `MailServer`, each a context manager over its response."""

    def __init__(self, streamed: MailServer) -> None:
        self.get = as_streamed(streamed.get)
        self.get_info = as_streamed(streamed.get_info)


class AsyncMailServerWithStreamingResponse:
    """The methods of `AsyncMailServer`, each a context manager over its response."""

    def __init__(self, streamed: AsyncMailServer) -> None:
        self.get = as_streamed_async(streamed.get)
        self.get_info = as_streamed_async(streamed.get_info)
