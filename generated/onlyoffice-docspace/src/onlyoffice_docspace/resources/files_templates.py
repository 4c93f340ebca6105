"""Files that serve as templates."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import Final, Unpack

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

__all__ = ["AsyncFilesTemplates", "FilesTemplates"]

_ADD: Final[Operation[bool]] = Operation(
    "files.templates.add",
    "POST",
    "/api/2.0/files/templates",
    returns=bool,
    data=("response",),
    body="json",
    limits=("requests", "writes", "daily_writes"),
)
_REMOVE: Final[Operation[bool]] = Operation(
    "files.templates.remove",
    "DELETE",
    "/api/2.0/files/templates",
    returns=bool,
    data=("response",),
    body="json",
    limits=("requests", "writes"),
)


class FilesTemplates(Resource):
    """Files that serve as templates."""

    @cached_property
    def with_raw_response(self) -> FilesTemplatesWithRawResponse:
        """The same methods, answering with status, headers and body; `parse()` gives the result."""
        return FilesTemplatesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> FilesTemplatesWithStreamingResponse:
        """The same methods as context managers whose body is read as it arrives."""
        return FilesTemplatesWithStreamingResponse(self._streamed())

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

    @cached_property
    def with_raw_response(self) -> AsyncFilesTemplatesWithRawResponse:
        """The same methods, answering with status, headers and body; `parse()` gives the result."""
        return AsyncFilesTemplatesWithRawResponse(self._raw())

    @cached_property
    def with_streaming_response(self) -> AsyncFilesTemplatesWithStreamingResponse:
        """The same methods as context managers whose body is read as it arrives."""
        return AsyncFilesTemplatesWithStreamingResponse(self._streamed())

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
