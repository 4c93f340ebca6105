"""External links to files and folders."""

from __future__ import annotations

from typing import Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.authentication import LoginResult
from ..types.files import AccessRight, EntryId, SharingEntry

__all__ = ["AsyncFilesLinks", "FilesLinks"]

_GET: Final[Operation[str]] = Operation(
    "files.links.get", "PUT", "/api/2.0/files/{fileId}/sharedlink", str, body="json"
)
_UNLOCK: Final[Operation[str]] = Operation(
    "files.links.unlock",
    "POST",
    "/api/2.0/files/sharedlink/password",
    str,
    body="json",
    secrets=frozenset({"passwordHash"}),
    auth=(),
)
_GET_TOKEN: Final[Operation[LoginResult]] = Operation(
    "files.links.get_token",
    "POST",
    "/api/2.0/files/{fileId}/sharedlink/{linkId}/password",
    LoginResult,
    body="json",
    secrets=frozenset({"password", "passwordHash"}),
)
_GET_TEMPLATE: Final[Operation[SharingEntry]] = Operation(
    "files.links.get_template", "GET", "/api/2.0/files/{fileId}/sharedlink/template", SharingEntry
)


class FilesLinks(Resource):
    """External links to files and folders."""

    with_raw_response = raw_view(lambda: FilesLinksWithRawResponse)
    with_streaming_response = streaming_view(lambda: FilesLinksWithStreamingResponse)

    def get(
        self, file_id: EntryId, *, share: AccessRight, **options: Unpack[FormatCallOptions]
    ) -> str:
        """Return the external link of a shared file with the given sharing rights.

        Args:
            file_id: Id of the file.
            share: Number of the right the link gives.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"fileId": file_id}, body={"share": share})

    def unlock(
        self,
        *,
        key: str | None = None,
        password_hash: str | None = None,
        is_folder: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> str:
        """Check the password of a protected external link, set the access cookie and return the
        link.

        Args:
            key: Signature of the link.
            password_hash: Hash of the password, in place of the password.
            is_folder: Whether the link leads to a folder.
        """
        return self._call(
            _UNLOCK,
            options,
            body={"key": key, "passwordHash": password_hash, "isFolder": is_folder},
        )

    def get_token(
        self,
        file_id: EntryId,
        link_id: UUID,
        *,
        password: str | None = None,
        password_hash: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> LoginResult:
        """Check the password or its hash for a protected external link and return the token to put
        in the access cookie.

        Args:
            file_id: Id of the file.
            link_id: Id of the link.
            password_hash: Hash of the password, in place of the password.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _GET_TOKEN,
            options,
            path={"fileId": file_id, "linkId": link_id},
            body={"password": password, "passwordHash": password_hash},
        )

    def get_template(
        self,
        file_id: EntryId,
        *,
        is_folder: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> SharingEntry:
        """Return a new external link object for a file, ready to fill in and not yet saved.

        Args:
            file_id: Id of the file.
            is_folder: Whether the link leads to a folder.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _GET_TEMPLATE, options, path={"fileId": file_id}, query={"isFolder": is_folder}
        )


class AsyncFilesLinks(AsyncResource):
    """External links to files and folders.

    What its methods take and raise is told in `FilesLinks`.
    """

    with_raw_response = raw_view(lambda: AsyncFilesLinksWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncFilesLinksWithStreamingResponse)

    async def get(
        self, file_id: EntryId, *, share: AccessRight, **options: Unpack[FormatCallOptions]
    ) -> str:
        """Return the external link of a shared file with the given sharing rights."""
        return await self._call(_GET, options, path={"fileId": file_id}, body={"share": share})

    async def unlock(
        self,
        *,
        key: str | None = None,
        password_hash: str | None = None,
        is_folder: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> str:
        """Check the password of a protected external link, set the access cookie and return the
        link.
        """
        return await self._call(
            _UNLOCK,
            options,
            body={"key": key, "passwordHash": password_hash, "isFolder": is_folder},
        )

    async def get_token(
        self,
        file_id: EntryId,
        link_id: UUID,
        *,
        password: str | None = None,
        password_hash: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> LoginResult:
        """Check the password or its hash for a protected external link and return the token to
        put in the access cookie.
        """
        return await self._call(
            _GET_TOKEN,
            options,
            path={"fileId": file_id, "linkId": link_id},
            body={"password": password, "passwordHash": password_hash},
        )

    async def get_template(
        self,
        file_id: EntryId,
        *,
        is_folder: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> SharingEntry:
        """Return a new external link object for a file, ready to fill in and not yet saved."""
        return await self._call(
            _GET_TEMPLATE, options, path={"fileId": file_id}, query={"isFolder": is_folder}
        )


class FilesLinksWithRawResponse:
    """The methods of `FilesLinks`, answering with the raw response."""

    def __init__(self, raw: FilesLinks) -> None:
        self.get = as_raw(raw.get)
        self.unlock = as_raw(raw.unlock)
        self.get_token = as_raw(raw.get_token)
        self.get_template = as_raw(raw.get_template)


class AsyncFilesLinksWithRawResponse:
    """The methods of `AsyncFilesLinks`, answering with the raw response."""

    def __init__(self, raw: AsyncFilesLinks) -> None:
        self.get = as_raw_async(raw.get)
        self.unlock = as_raw_async(raw.unlock)
        self.get_token = as_raw_async(raw.get_token)
        self.get_template = as_raw_async(raw.get_template)


class FilesLinksWithStreamingResponse:
    """The methods of `FilesLinks`, each a context manager over its response."""

    def __init__(self, streamed: FilesLinks) -> None:
        self.get = as_streamed(streamed.get)
        self.unlock = as_streamed(streamed.unlock)
        self.get_token = as_streamed(streamed.get_token)
        self.get_template = as_streamed(streamed.get_template)


class AsyncFilesLinksWithStreamingResponse:
    """The methods of `AsyncFilesLinks`, each a context manager over its response."""

    def __init__(self, streamed: AsyncFilesLinks) -> None:
        self.get = as_streamed_async(streamed.get)
        self.unlock = as_streamed_async(streamed.unlock)
        self.get_token = as_streamed_async(streamed.get_token)
        self.get_template = as_streamed_async(streamed.get_template)
