"""Links that lead into rooms."""

from __future__ import annotations

import builtins
from datetime import datetime
from typing import Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.sharing import AccessRight, LinkType, ShareEntry

__all__ = ["AsyncRoomsLinks", "RoomsLinks"]

_SET: Final[Operation[ShareEntry]] = Operation(
    "rooms.links.set",
    "PUT",
    "/api/2.0/files/rooms/{id}/links",
    ShareEntry,
    body="json",
    secrets=frozenset({"password"}),
)
_LIST: Final[Operation[list[ShareEntry]]] = Operation(
    "rooms.links.list", "GET", "/api/2.0/files/rooms/{id}/links", list[ShareEntry]
)
_GET_PRIMARY: Final[Operation[ShareEntry]] = Operation(
    "rooms.links.get_primary", "GET", "/api/2.0/files/rooms/{id}/link", ShareEntry
)


class RoomsLinks(Resource):
    """Links that lead into rooms."""

    with_raw_response = raw_view(lambda: RoomsLinksWithRawResponse)
    with_streaming_response = streaming_view(lambda: RoomsLinksWithStreamingResponse)

    def set(
        self,
        id: int | str,
        *,
        link_id: UUID | None = None,
        access: AccessRight | None = None,
        expiration_date: datetime | None = None,
        internal: bool | None = None,
        title: str | None = None,
        link_type: LinkType | None = None,
        password: str | None = None,
        deny_download: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ShareEntry:
        """Create or change an external or invitation link of a room.

        Args:
            id: Id of the room.
            link_id: Id of the link.
            access: Access right.
            internal: Whether the link works for portal members alone.
            title: At most 255 characters.
            link_type: Kind of link: invitation or external.
            password: At most 255 characters.
            deny_download: Whether downloading is forbidden.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SET,
            options,
            path={"id": id},
            body={
                "linkId": link_id,
                "access": access,
                "expirationDate": expiration_date,
                "internal": internal,
                "title": title,
                "linkType": link_type,
                "password": password,
                "denyDownload": deny_download,
            },
        )

    def list(
        self, id: int | str, *, type: LinkType | None = None, **options: Unpack[CallOptions]
    ) -> builtins.list[ShareEntry]:
        """Return the links of a room, optionally of one type.

        Args:
            id: Id of the room.
            type: Kind of link: invitation or external.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_LIST, options, path={"id": id}, query={"type": type})

    def get_primary(self, id: int | str, **options: Unpack[CallOptions]) -> ShareEntry:
        """Return the primary external link of a room.

        Args:
            id: Id of the room.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET_PRIMARY, options, path={"id": id})


class AsyncRoomsLinks(AsyncResource):
    """Links that lead into rooms.

    What its methods take and raise is told in `RoomsLinks`.
    """

    with_raw_response = raw_view(lambda: AsyncRoomsLinksWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncRoomsLinksWithStreamingResponse)

    async def set(
        self,
        id: int | str,
        *,
        link_id: UUID | None = None,
        access: AccessRight | None = None,
        expiration_date: datetime | None = None,
        internal: bool | None = None,
        title: str | None = None,
        link_type: LinkType | None = None,
        password: str | None = None,
        deny_download: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ShareEntry:
        """Create or change an external or invitation link of a room."""
        return await self._call(
            _SET,
            options,
            path={"id": id},
            body={
                "linkId": link_id,
                "access": access,
                "expirationDate": expiration_date,
                "internal": internal,
                "title": title,
                "linkType": link_type,
                "password": password,
                "denyDownload": deny_download,
            },
        )

    async def list(
        self, id: int | str, *, type: LinkType | None = None, **options: Unpack[CallOptions]
    ) -> builtins.list[ShareEntry]:
        """Return the links of a room, optionally of one type."""
        return await self._call(_LIST, options, path={"id": id}, query={"type": type})

    async def get_primary(self, id: int | str, **options: Unpack[CallOptions]) -> ShareEntry:
        """Return the primary external link of a room."""
        return await self._call(_GET_PRIMARY, options, path={"id": id})


class RoomsLinksWithRawResponse:
    """The methods of `RoomsLinks`, answering with the raw response."""

    def __init__(self, raw: RoomsLinks) -> None:
        self.set = as_raw(raw.set)
        self.list = as_raw(raw.list)
        self.get_primary = as_raw(raw.get_primary)


class AsyncRoomsLinksWithRawResponse:
    """The methods of `AsyncRoomsLinks`, answering with the raw response."""

    def __init__(self, raw: AsyncRoomsLinks) -> None:
        self.set = as_raw_async(raw.set)
        self.list = as_raw_async(raw.list)
        self.get_primary = as_raw_async(raw.get_primary)


class RoomsLinksWithStreamingResponse:
    """The methods of `RoomsLinks`, each a context manager over its response."""

    def __init__(self, streamed: RoomsLinks) -> None:
        self.set = as_streamed(streamed.set)
        self.list = as_streamed(streamed.list)
        self.get_primary = as_streamed(streamed.get_primary)


class AsyncRoomsLinksWithStreamingResponse:
    """The methods of `AsyncRoomsLinks`, each a context manager over its response."""

    def __init__(self, streamed: AsyncRoomsLinks) -> None:
        self.set = as_streamed_async(streamed.set)
        self.list = as_streamed_async(streamed.list)
        self.get_primary = as_streamed_async(streamed.get_primary)
