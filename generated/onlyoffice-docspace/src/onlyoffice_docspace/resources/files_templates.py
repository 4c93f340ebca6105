"""Files that serve as templates."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async

__all__ = ["AsyncFilesTemplates", "FilesTemplates"]

_ADD: Final[Operation[bool]] = Operation(
    "files.templates.add", "POST", "/api/2.0/files/templates", bool, body="json"
)
_REMOVE: Final[Operation[bool]] = Operation(
    "files.templates.remove", "DELETE", "/api/2.0/files/templates", bool, body="json"
)


class FilesTemplates(Resource):
    """Files that serve as templates."""

    with_raw_response = raw_view(lambda: FilesTemplatesWithRawResponse)
    with_streaming_response = streaming_view(lambda: FilesTemplatesWithStreamingResponse)

    def add(self, *, file_ids: Sequence[int] | None = None, **options: Unpack[CallOptions]) -> bool:
        """Add files to the list of templates.

        Args:
            file_ids: Ids of the files.
        """
        return self._call(_ADD, options, body={"fileIds": file_ids})

    def remove(self, *, body: Sequence[int], **options: Unpack[CallOptions]) -> bool:
        """Remove files from the list of templates."""
        return self._call(_REMOVE, options, body=body)


class AsyncFilesTemplates(AsyncResource):
    """Files that serve as templates.

    What its methods take and raise is told in `FilesTemplates`.
    """

    with_raw_response = raw_view(lambda: AsyncFilesTemplatesWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncFilesTemplatesWithStreamingResponse)

    async def add(
        self, *, file_ids: Sequence[int] | None = None, **options: Unpack[CallOptions]
    ) -> bool:
        """Add files to the list of templates."""
        return await self._call(_ADD, options, body={"fileIds": file_ids})

    async def remove(self, *, body: Sequence[int], **options: Unpack[CallOptions]) -> bool:
        """Remove files from the list of templates."""
        return await self._call(_REMOVE, options, body=body)


class FilesTemplatesWithRawResponse:
    """The methods of `FilesTemplates`, answering with the raw response."""

    def __init__(self, raw: FilesTemplates) -> None:
        self.add = as_raw(raw.add)
        self.remove = as_raw(raw.remove)


class AsyncFilesTemplatesWithRawResponse:
    """The methods of `AsyncFilesTemplates`, answering with the raw response."""

    def __init__(self, raw: AsyncFilesTemplates) -> None:
        self.add = as_raw_async(raw.add)
        self.remove = as_raw_async(raw.remove)


class FilesTemplatesWithStreamingResponse:
    """The methods of `FilesTemplates`, each a context manager over its response."""

    def __init__(self, streamed: FilesTemplates) -> None:
        self.add = as_streamed(streamed.add)
        self.remove = as_streamed(streamed.remove)


class AsyncFilesTemplatesWithStreamingResponse:
    """The methods of `AsyncFilesTemplates`, each a context manager over its response."""

    def __init__(self, streamed: AsyncFilesTemplates) -> None:
        self.add = as_streamed_async(streamed.add)
        self.remove = as_streamed_async(streamed.remove)
