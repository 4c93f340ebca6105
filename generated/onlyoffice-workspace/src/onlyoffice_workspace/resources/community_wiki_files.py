"""Files of the wiki."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.uploads import Upload
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.community import WikiFile

__all__ = ["AsyncCommunityWikiFiles", "CommunityWikiFiles"]

_UPLOAD: Final[Operation[list[WikiFile]]] = Operation(
    "community.wiki.files.upload",
    "POST",
    "/api/2.0/community/wiki/file",
    list[WikiFile],
    body="multipart",
)
_GET: Final[Operation[WikiFile]] = Operation(
    "community.wiki.files.get", "GET", "/api/2.0/community/wiki/file/{name}", WikiFile
)
_DELETE: Final[Operation[None]] = Operation(
    "community.wiki.files.delete", "DELETE", "/api/2.0/community/wiki/file/{name}", answer="none"
)


class CommunityWikiFiles(Resource):
    """Files of the wiki."""

    with_raw_response = raw_view(lambda: CommunityWikiFilesWithRawResponse)
    with_streaming_response = streaming_view(lambda: CommunityWikiFilesWithStreamingResponse)

    def upload(
        self, *, files: Sequence[Upload], **options: Unpack[FormatCallOptions]
    ) -> list[WikiFile]:
        """Upload files to the Files section of the wiki.

        Args:
            files: Files to send.
        """
        return self._call(_UPLOAD, options, body={"files": files})

    def get(self, name: str, **options: Unpack[FormatCallOptions]) -> WikiFile:
        """Return the details of a file in the Files section of the wiki.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"name": name})

    def delete(self, name: str, **options: Unpack[FormatCallOptions]) -> None:
        """Delete a file from the Files section of the wiki.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"name": name})


class AsyncCommunityWikiFiles(AsyncResource):
    """Files of the wiki.

    What its methods take and raise is told in `CommunityWikiFiles`.
    """

    with_raw_response = raw_view(lambda: AsyncCommunityWikiFilesWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCommunityWikiFilesWithStreamingResponse)

    async def upload(
        self, *, files: Sequence[Upload], **options: Unpack[FormatCallOptions]
    ) -> list[WikiFile]:
        """Upload files to the Files section of the wiki."""
        return await self._call(_UPLOAD, options, body={"files": files})

    async def get(self, name: str, **options: Unpack[FormatCallOptions]) -> WikiFile:
        """Return the details of a file in the Files section of the wiki."""
        return await self._call(_GET, options, path={"name": name})

    async def delete(self, name: str, **options: Unpack[FormatCallOptions]) -> None:
        """Delete a file from the Files section of the wiki."""
        return await self._call(_DELETE, options, path={"name": name})


class CommunityWikiFilesWithRawResponse:
    """The methods of `CommunityWikiFiles`, answering with the raw response."""

    def __init__(self, raw: CommunityWikiFiles) -> None:
        self.upload = as_raw(raw.upload)
        self.get = as_raw(raw.get)
        self.delete = as_raw(raw.delete)


class AsyncCommunityWikiFilesWithRawResponse:
    """The methods of `AsyncCommunityWikiFiles`, answering with the raw response."""

    def __init__(self, raw: AsyncCommunityWikiFiles) -> None:
        self.upload = as_raw_async(raw.upload)
        self.get = as_raw_async(raw.get)
        self.delete = as_raw_async(raw.delete)


class CommunityWikiFilesWithStreamingResponse:
    """The methods of `CommunityWikiFiles`, each a context manager over its response."""

    def __init__(self, streamed: CommunityWikiFiles) -> None:
        self.upload = as_streamed(streamed.upload)
        self.get = as_streamed(streamed.get)
        self.delete = as_streamed(streamed.delete)


class AsyncCommunityWikiFilesWithStreamingResponse:
    """The methods of `AsyncCommunityWikiFiles`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCommunityWikiFiles) -> None:
        self.upload = as_streamed_async(streamed.upload)
        self.get = as_streamed_async(streamed.get)
        self.delete = as_streamed_async(streamed.delete)
