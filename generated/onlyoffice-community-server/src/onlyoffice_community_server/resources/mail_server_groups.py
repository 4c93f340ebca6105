"""Addresses that stand for several mailboxes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.mail_server import MailServerGroup

__all__ = ["AsyncMailServerGroups", "MailServerGroups"]

_CREATE: Final[Operation[MailServerGroup]] = Operation(
    "mail_server.groups.create",
    "POST",
    "/api/2.0/mailserver/groupaddress/add",
    MailServerGroup,
    body="json",
)
_ADD_ADDRESS: Final[Operation[MailServerGroup]] = Operation(
    "mail_server.groups.add_address",
    "PUT",
    "/api/2.0/mailserver/groupaddress/address/add",
    MailServerGroup,
    body="json",
)
_REMOVE_ADDRESS: Final[Operation[int]] = Operation(
    "mail_server.groups.remove_address",
    "DELETE",
    "/api/2.0/mailserver/groupaddress/addresses/remove",
    int,
)
_LIST: Final[Operation[list[MailServerGroup]]] = Operation(
    "mail_server.groups.list",
    "GET",
    "/api/2.0/mailserver/groupaddress/get",
    list[MailServerGroup],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_DELETE: Final[Operation[int]] = Operation(
    "mail_server.groups.delete", "DELETE", "/api/2.0/mailserver/groupaddress/remove/{id}", int
)


class MailServerGroups(Resource):
    """Addresses that stand for several mailboxes."""

    with_raw_response = raw_view(lambda: MailServerGroupsWithRawResponse)
    with_streaming_response = streaming_view(lambda: MailServerGroupsWithStreamingResponse)

    def create(
        self,
        *,
        name: str | None = None,
        domain_id: int | None = None,
        address_ids: Sequence[int] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailServerGroup:
        """Create a mail group from addresses of a domain.

        Args:
            domain_id: Id of the mail domain.
            address_ids: Ids of the addresses.
        """
        return self._call(
            _CREATE,
            options,
            body={"name": name, "domain_id": domain_id, "address_ids": address_ids},
        )

    def add_address(
        self,
        *,
        group_id: int | None = None,
        address_id: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailServerGroup:
        """Add an address to a mail group.

        Args:
            group_id: Id of the mail group.
            address_id: Id of the address.
        """
        return self._call(
            _ADD_ADDRESS, options, body={"mailgroup_id": group_id, "address_id": address_id}
        )

    def remove_address(
        self,
        *,
        group_id: int | None = None,
        address_id: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> int:
        """Remove an address from a mail group.

        Args:
            group_id: Id of the mail group.
            address_id: Id of the address.
        """
        return self._call(
            _REMOVE_ADDRESS, options, query={"mailgroup_id": group_id, "address_id": address_id}
        )

    def list(self, **options: Unpack[ListOptions]) -> Page[MailServerGroup]:
        """List the mail groups of the tenant."""
        return self._paged(_LIST, options)

    def delete(self, id: int, **options: Unpack[FormatCallOptions]) -> int:
        """Delete a mail group.

        Args:
            id: Id of the mail group.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"id": id})


class AsyncMailServerGroups(AsyncResource):
    """Addresses that stand for several mailboxes.

    What its methods take and raise is told in `MailServerGroups`.
    """

    with_raw_response = raw_view(lambda: AsyncMailServerGroupsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncMailServerGroupsWithStreamingResponse)

    async def create(
        self,
        *,
        name: str | None = None,
        domain_id: int | None = None,
        address_ids: Sequence[int] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailServerGroup:
        """Create a mail group from addresses of a domain."""
        return await self._call(
            _CREATE,
            options,
            body={"name": name, "domain_id": domain_id, "address_ids": address_ids},
        )

    async def add_address(
        self,
        *,
        group_id: int | None = None,
        address_id: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailServerGroup:
        """Add an address to a mail group."""
        return await self._call(
            _ADD_ADDRESS, options, body={"mailgroup_id": group_id, "address_id": address_id}
        )

    async def remove_address(
        self,
        *,
        group_id: int | None = None,
        address_id: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> int:
        """Remove an address from a mail group."""
        return await self._call(
            _REMOVE_ADDRESS, options, query={"mailgroup_id": group_id, "address_id": address_id}
        )

    def list(self, **options: Unpack[ListOptions]) -> AsyncPaginator[MailServerGroup]:
        """List the mail groups of the tenant.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options)

    async def delete(self, id: int, **options: Unpack[FormatCallOptions]) -> int:
        """Delete a mail group."""
        return await self._call(_DELETE, options, path={"id": id})


class MailServerGroupsWithRawResponse:
    """The methods of `MailServerGroups`, answering with the raw response."""

    def __init__(self, raw: MailServerGroups) -> None:
        self.create = as_raw(raw.create)
        self.add_address = as_raw(raw.add_address)
        self.remove_address = as_raw(raw.remove_address)
        self.list = as_raw(raw.list)
        self.delete = as_raw(raw.delete)


class AsyncMailServerGroupsWithRawResponse:
    """The methods of `AsyncMailServerGroups`, answering with the raw response."""

    def __init__(self, raw: AsyncMailServerGroups) -> None:
        self.create = as_raw_async(raw.create)
        self.add_address = as_raw_async(raw.add_address)
        self.remove_address = as_raw_async(raw.remove_address)
        self.list = as_raw_async(raw.list)
        self.delete = as_raw_async(raw.delete)


class MailServerGroupsWithStreamingResponse:
    """The methods of `MailServerGroups`, each a context manager over its response."""

    def __init__(self, streamed: MailServerGroups) -> None:
        self.create = as_streamed(streamed.create)
        self.add_address = as_streamed(streamed.add_address)
        self.remove_address = as_streamed(streamed.remove_address)
        self.list = as_streamed(streamed.list)
        self.delete = as_streamed(streamed.delete)


class AsyncMailServerGroupsWithStreamingResponse:
    """The methods of `AsyncMailServerGroups`, each a context manager over its response."""

    def __init__(self, streamed: AsyncMailServerGroups) -> None:
        self.create = as_streamed_async(streamed.create)
        self.add_address = as_streamed_async(streamed.add_address)
        self.remove_address = as_streamed_async(streamed.remove_address)
        self.list = as_streamed_async(streamed.list)
        self.delete = as_streamed_async(streamed.delete)
