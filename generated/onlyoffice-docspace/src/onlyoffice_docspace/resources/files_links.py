"""External links to files."""

from __future__ import annotations

from datetime import datetime
from typing import Final, Unpack
from uuid import UUID

from .._lists import BY_INDEX
from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.sharing import AccessRight, ShareEntry

__all__ = ["AsyncFilesLinks", "FilesLinks"]

_CREATE_PRIMARY: Final[Operation[ShareEntry]] = Operation(
    "files.links.create_primary",
    "POST",
    "/api/2.0/files/file/{id}/link",
    ShareEntry,
    body="json",
    secrets=frozenset({"password"}),
)
_GET_PRIMARY: Final[Operation[ShareEntry]] = Operation(
    "files.links.get_primary", "GET", "/api/2.0/files/file/{id}/link", ShareEntry, auth="optional"
)
_LIST: Final[Operation[list[ShareEntry]]] = Operation(
    "files.links.list", "GET", "/api/2.0/files/file/{id}/links", list[ShareEntry], paging=BY_INDEX
)
_SET: Final[Operation[ShareEntry]] = Operation(
    "files.links.set",
    "PUT",
    "/api/2.0/files/file/{id}/links",
    ShareEntry,
    body="json",
    secrets=frozenset({"password"}),
)


class FilesLinks(Resource):
    """External links to files."""

    with_raw_response = raw_view(lambda: FilesLinksWithRawResponse)
    with_streaming_response = streaming_view(lambda: FilesLinksWithStreamingResponse)

    def create_primary(
        self,
        id: int | str,
        *,
        link_id: UUID | None = None,
        access: AccessRight | None = None,
        expiration_date: datetime | None = None,
        title: str | None = None,
        internal: bool | None = None,
        primary: bool | None = None,
        deny_download: bool | None = None,
        password: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ShareEntry:
        """Create the primary external link of a file.

        Args:
            id: Id of the file.
            link_id: Id of the link.
            access: Access right.
            title: At most 255 characters.
            internal: Whether the link works for portal members alone.
            primary: Whether the link is the primary one.
            deny_download: Whether downloading is forbidden.
            password: At most 255 characters.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _CREATE_PRIMARY,
            options,
            path={"id": id},
            body={
                "linkId": link_id,
                "access": access,
                "expirationDate": expiration_date,
                "title": title,
                "internal": internal,
                "primary": primary,
                "denyDownload": deny_download,
                "password": password,
            },
        )

    def get_primary(
        self,
        id: int | str,
        *,
        count: int | None = None,
        start_index: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ShareEntry:
        """Return the primary external link of a file.

        Args:
            id: Id of the file.
            count: How many items to return at most. From 1 to 100.
            start_index: Index of the first item to return, from 0.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _GET_PRIMARY,
            options,
            path={"id": id},
            query={"count": count, "startIndex": start_index},
        )

    def list(
        self,
        id: int | str,
        *,
        count: int | None = None,
        start_index: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[ShareEntry]:
        """Return all external links of a file.

        Args:
            id: Id of the file.
            count: How many items to return at most. From 1 to 100.
            start_index: Index of the first item to return, from 0.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(
            _LIST, options, path={"id": id}, query={"count": count, "startIndex": start_index}
        )

    def set(
        self,
        id: int | str,
        *,
        link_id: UUID | None = None,
        access: AccessRight | None = None,
        expiration_date: datetime | None = None,
        title: str | None = None,
        internal: bool | None = None,
        primary: bool | None = None,
        deny_download: bool | None = None,
        password: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ShareEntry:
        """Create or change an external link to a file, with its access, password and expiry.

        Args:
            id: Id of the file.
            link_id: Id of the link.
            access: Access right.
            title: At most 255 characters.
            internal: Whether the link works for portal members alone.
            primary: Whether the link is the primary one.
            deny_download: Whether downloading is forbidden.
            password: At most 255 characters.

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
                "title": title,
                "internal": internal,
                "primary": primary,
                "denyDownload": deny_download,
                "password": password,
            },
        )


class AsyncFilesLinks(AsyncResource):
    """External links to files.

    What its methods take and raise is told in `FilesLinks`.
    """

    with_raw_response = raw_view(lambda: AsyncFilesLinksWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncFilesLinksWithStreamingResponse)

    async def create_primary(
        self,
        id: int | str,
        *,
        link_id: UUID | None = None,
        access: AccessRight | None = None,
        expiration_date: datetime | None = None,
        title: str | None = None,
        internal: bool | None = None,
        primary: bool | None = None,
        deny_download: bool | None = None,
        password: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ShareEntry:
        """Create the primary external link of a file."""
        return await self._call(
            _CREATE_PRIMARY,
            options,
            path={"id": id},
            body={
                "linkId": link_id,
                "access": access,
                "expirationDate": expiration_date,
                "title": title,
                "internal": internal,
                "primary": primary,
                "denyDownload": deny_download,
                "password": password,
            },
        )

    async def get_primary(
        self,
        id: int | str,
        *,
        count: int | None = None,
        start_index: int | None = None,
        **options: Unpack[CallOptions],
    ) -> ShareEntry:
        """Return the primary external link of a file."""
        return await self._call(
            _GET_PRIMARY,
            options,
            path={"id": id},
            query={"count": count, "startIndex": start_index},
        )

    def list(
        self,
        id: int | str,
        *,
        count: int | None = None,
        start_index: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[ShareEntry]:
        """Return all external links of a file.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST, options, path={"id": id}, query={"count": count, "startIndex": start_index}
        )

    async def set(
        self,
        id: int | str,
        *,
        link_id: UUID | None = None,
        access: AccessRight | None = None,
        expiration_date: datetime | None = None,
        title: str | None = None,
        internal: bool | None = None,
        primary: bool | None = None,
        deny_download: bool | None = None,
        password: str | None = None,
        **options: Unpack[CallOptions],
    ) -> ShareEntry:
        """Create or change an external link to a file, with its access, password and expiry."""
        return await self._call(
            _SET,
            options,
            path={"id": id},
            body={
                "linkId": link_id,
                "access": access,
                "expirationDate": expiration_date,
                "title": title,
                "internal": internal,
                "primary": primary,
                "denyDownload": deny_download,
                "password": password,
            },
        )


class FilesLinksWithRawResponse:
    """The methods of `FilesLinks`, answering with the raw response."""

    def __init__(self, raw: FilesLinks) -> None:
        self.create_primary = as_raw(raw.create_primary)
        self.get_primary = as_raw(raw.get_primary)
        self.list = as_raw(raw.list)
        self.set = as_raw(raw.set)


class AsyncFilesLinksWithRawResponse:
    """The methods of `AsyncFilesLinks`, answering with the raw response."""

    def __init__(self, raw: AsyncFilesLinks) -> None:
        self.create_primary = as_raw_async(raw.create_primary)
        self.get_primary = as_raw_async(raw.get_primary)
        self.list = as_raw_async(raw.list)
        self.set = as_raw_async(raw.set)


class FilesLinksWithStreamingResponse:
    """The methods of `FilesLinks`, each a context manager over its response."""

    def __init__(self, streamed: FilesLinks) -> None:
        self.create_primary = as_streamed(streamed.create_primary)
        self.get_primary = as_streamed(streamed.get_primary)
        self.list = as_streamed(streamed.list)
        self.set = as_streamed(streamed.set)


class AsyncFilesLinksWithStreamingResponse:
    """The methods of `AsyncFilesLinks`, each a context manager over its response."""

    def __init__(self, streamed: AsyncFilesLinks) -> None:
        self.create_primary = as_streamed_async(streamed.create_primary)
        self.get_primary = as_streamed_async(streamed.get_primary)
        self.list = as_streamed_async(streamed.list)
        self.set = as_streamed_async(streamed.set)
