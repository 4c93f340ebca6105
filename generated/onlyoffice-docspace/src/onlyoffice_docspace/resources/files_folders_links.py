"""External links to folders."""

from __future__ import annotations

import builtins
from datetime import datetime
from typing import Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.sharing import AccessRight, ShareEntry

__all__ = ["AsyncFilesFoldersLinks", "FilesFoldersLinks"]

_CREATE_PRIMARY: Final[Operation[ShareEntry]] = Operation(
    "files.folders.links.create_primary",
    "POST",
    "/api/2.0/files/folder/{id}/link",
    ShareEntry,
    body="json",
    secrets=frozenset({"password"}),
)
_GET_PRIMARY: Final[Operation[ShareEntry]] = Operation(
    "files.folders.links.get_primary",
    "GET",
    "/api/2.0/files/folder/{id}/link",
    ShareEntry,
    auth="optional",
)
_SET: Final[Operation[ShareEntry]] = Operation(
    "files.folders.links.set",
    "PUT",
    "/api/2.0/files/folder/{id}/links",
    ShareEntry,
    body="json",
    secrets=frozenset({"password"}),
)
_LIST: Final[Operation[list[ShareEntry]]] = Operation(
    "files.folders.links.list", "GET", "/api/2.0/files/folder/{id}/links", list[ShareEntry]
)


class FilesFoldersLinks(Resource):
    """External links to folders."""

    with_raw_response = raw_view(lambda: FilesFoldersLinksWithRawResponse)
    with_streaming_response = streaming_view(lambda: FilesFoldersLinksWithStreamingResponse)

    def create_primary(
        self,
        id: int | str,
        *,
        link_id: UUID | None = None,
        access: AccessRight | None = None,
        expiration_date: datetime | None = None,
        title: str | None = None,
        password: str | None = None,
        deny_download: bool | None = None,
        internal: bool | None = None,
        primary: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ShareEntry:
        """Create the primary external link of a folder.

        Args:
            id: Id of the folder.
            link_id: Id of the link.
            access: Access right.
            title: At most 255 characters.
            password: At most 255 characters.
            deny_download: Whether downloading is forbidden.
            internal: Whether the link works for portal members alone.
            primary: Whether the link is the primary one.

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
                "password": password,
                "denyDownload": deny_download,
                "internal": internal,
                "primary": primary,
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
        """Return the primary external link of a folder.

        Args:
            id: Id of the folder.
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

    def set(
        self,
        id: int | str,
        *,
        link_id: UUID | None = None,
        access: AccessRight | None = None,
        expiration_date: datetime | None = None,
        title: str | None = None,
        password: str | None = None,
        deny_download: bool | None = None,
        internal: bool | None = None,
        primary: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ShareEntry:
        """Create or change an external link to a folder, with its access, password and expiry.

        Args:
            id: Id of the folder.
            link_id: Id of the link.
            access: Access right.
            title: At most 255 characters.
            password: At most 255 characters.
            deny_download: Whether downloading is forbidden.
            internal: Whether the link works for portal members alone.
            primary: Whether the link is the primary one.

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
                "password": password,
                "denyDownload": deny_download,
                "internal": internal,
                "primary": primary,
            },
        )

    def list(self, id: int | str, **options: Unpack[CallOptions]) -> builtins.list[ShareEntry]:
        """Return all links of a folder.

        Args:
            id: Id of the folder.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_LIST, options, path={"id": id})


class AsyncFilesFoldersLinks(AsyncResource):
    """External links to folders.

    What its methods take and raise is told in `FilesFoldersLinks`.
    """

    with_raw_response = raw_view(lambda: AsyncFilesFoldersLinksWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncFilesFoldersLinksWithStreamingResponse)

    async def create_primary(
        self,
        id: int | str,
        *,
        link_id: UUID | None = None,
        access: AccessRight | None = None,
        expiration_date: datetime | None = None,
        title: str | None = None,
        password: str | None = None,
        deny_download: bool | None = None,
        internal: bool | None = None,
        primary: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ShareEntry:
        """Create the primary external link of a folder."""
        return await self._call(
            _CREATE_PRIMARY,
            options,
            path={"id": id},
            body={
                "linkId": link_id,
                "access": access,
                "expirationDate": expiration_date,
                "title": title,
                "password": password,
                "denyDownload": deny_download,
                "internal": internal,
                "primary": primary,
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
        """Return the primary external link of a folder."""
        return await self._call(
            _GET_PRIMARY,
            options,
            path={"id": id},
            query={"count": count, "startIndex": start_index},
        )

    async def set(
        self,
        id: int | str,
        *,
        link_id: UUID | None = None,
        access: AccessRight | None = None,
        expiration_date: datetime | None = None,
        title: str | None = None,
        password: str | None = None,
        deny_download: bool | None = None,
        internal: bool | None = None,
        primary: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> ShareEntry:
        """Create or change an external link to a folder, with its access, password and expiry."""
        return await self._call(
            _SET,
            options,
            path={"id": id},
            body={
                "linkId": link_id,
                "access": access,
                "expirationDate": expiration_date,
                "title": title,
                "password": password,
                "denyDownload": deny_download,
                "internal": internal,
                "primary": primary,
            },
        )

    async def list(
        self, id: int | str, **options: Unpack[CallOptions]
    ) -> builtins.list[ShareEntry]:
        """Return all links of a folder."""
        return await self._call(_LIST, options, path={"id": id})


class FilesFoldersLinksWithRawResponse:
    """The methods of `FilesFoldersLinks`, answering with the raw response."""

    def __init__(self, raw: FilesFoldersLinks) -> None:
        self.create_primary = as_raw(raw.create_primary)
        self.get_primary = as_raw(raw.get_primary)
        self.set = as_raw(raw.set)
        self.list = as_raw(raw.list)


class AsyncFilesFoldersLinksWithRawResponse:
    """The methods of `AsyncFilesFoldersLinks`, answering with the raw response."""

    def __init__(self, raw: AsyncFilesFoldersLinks) -> None:
        self.create_primary = as_raw_async(raw.create_primary)
        self.get_primary = as_raw_async(raw.get_primary)
        self.set = as_raw_async(raw.set)
        self.list = as_raw_async(raw.list)


class FilesFoldersLinksWithStreamingResponse:
    """The methods of `FilesFoldersLinks`, each a context manager over its response."""

    def __init__(self, streamed: FilesFoldersLinks) -> None:
        self.create_primary = as_streamed(streamed.create_primary)
        self.get_primary = as_streamed(streamed.get_primary)
        self.set = as_streamed(streamed.set)
        self.list = as_streamed(streamed.list)


class AsyncFilesFoldersLinksWithStreamingResponse:
    """The methods of `AsyncFilesFoldersLinks`, each a context manager over its response."""

    def __init__(self, streamed: AsyncFilesFoldersLinks) -> None:
        self.create_primary = as_streamed_async(streamed.create_primary)
        self.get_primary = as_streamed_async(streamed.get_primary)
        self.set = as_streamed_async(streamed.set)
        self.list = as_streamed_async(streamed.list)
