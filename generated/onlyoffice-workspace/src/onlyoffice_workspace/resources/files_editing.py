"""Editing files with the document editors."""

from __future__ import annotations

from typing import Any, Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.uploads import Upload
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.files import EditorConfiguration, EntryId, File

__all__ = ["AsyncFilesEditing", "FilesEditing"]

_SAVE: Final[Operation[File]] = Operation(
    "files.editing.save", "PUT", "/api/2.0/files/file/{fileId}/saveediting", File, body="multipart"
)
_START: Final[Operation[str]] = Operation(
    "files.editing.start", "POST", "/api/2.0/files/file/{fileId}/startedit", str, body="json"
)
_TRACK: Final[Operation[Any]] = Operation(
    "files.editing.track", "GET", "/api/2.0/files/file/{fileId}/trackeditfile", Any
)
_GET_CONFIG: Final[Operation[EditorConfiguration]] = Operation(
    "files.editing.get_config",
    "GET",
    "/api/2.0/files/file/{fileId}/openedit",
    EditorConfiguration,
    auth="optional",
)


class FilesEditing(Resource):
    """Editing files with the document editors."""

    with_raw_response = raw_view(lambda: FilesEditingWithRawResponse)
    with_streaming_response = streaming_view(lambda: FilesEditingWithStreamingResponse)

    def save(
        self,
        file_id: EntryId,
        *,
        content: Upload | None = None,
        file_extension: str | None = None,
        download_uri: str | None = None,
        doc: str | None = None,
        force_save: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> File:
        """Save the edited content of a file, from a stream or a download address.

        Args:
            file_id: Id of the file.
            content: Content to save; needed where there is no URL to fetch it from.
            download_uri: Address from which to download the file.
            doc: Token of the shared link.
            force_save: Whether the file is force-saved.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SAVE,
            options,
            path={"fileId": file_id},
            body={
                "stream": content,
                "fileExtension": file_extension,
                "downloadUri": download_uri,
                "doc": doc,
                "forcesave": force_save,
            },
        )

    def start(
        self,
        file_id: EntryId,
        *,
        editing_alone: bool | None = None,
        doc: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> str:
        """Report that a file is being edited, which keeps others from moving or deleting it;
        returns its document key.

        Meant for mobile editors.

        Args:
            file_id: Id of the file.
            editing_alone: Whether the file is edited alone or shared with other editors.
            doc: Token of the shared link.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _START,
            options,
            path={"fileId": file_id},
            body={"editingAlone": editing_alone, "doc": doc},
        )

    def track(
        self,
        file_id: EntryId,
        *,
        tab_id: UUID | None = None,
        doc_key_for_track: str | None = None,
        doc: str | None = None,
        is_finish: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Any:
        """Track the changes of a file during editing, or report that editing is over.

        Args:
            file_id: Id of the file.
            tab_id: Id of the browser tab in which the file is edited.
            doc_key_for_track: Key of the document being edited.
            doc: Token of the shared link.
            is_finish: Whether to stop tracking the file.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _TRACK,
            options,
            path={"fileId": file_id},
            query={
                "tabId": tab_id,
                "docKeyForTrack": doc_key_for_track,
                "doc": doc,
                "isFinish": is_finish,
            },
        )

    def get_config(
        self,
        file_id: EntryId,
        *,
        version: int | None = None,
        doc: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> EditorConfiguration:
        """Return the configuration the document editor needs to open a file.

        Args:
            file_id: Id of the file.
            doc: Token of the shared link.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _GET_CONFIG, options, path={"fileId": file_id}, query={"version": version, "doc": doc}
        )


class AsyncFilesEditing(AsyncResource):
    """Editing files with the document editors.

    What its methods take and raise is told in `FilesEditing`.
    """

    with_raw_response = raw_view(lambda: AsyncFilesEditingWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncFilesEditingWithStreamingResponse)

    async def save(
        self,
        file_id: EntryId,
        *,
        content: Upload | None = None,
        file_extension: str | None = None,
        download_uri: str | None = None,
        doc: str | None = None,
        force_save: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> File:
        """Save the edited content of a file, from a stream or a download address."""
        return await self._call(
            _SAVE,
            options,
            path={"fileId": file_id},
            body={
                "stream": content,
                "fileExtension": file_extension,
                "downloadUri": download_uri,
                "doc": doc,
                "forcesave": force_save,
            },
        )

    async def start(
        self,
        file_id: EntryId,
        *,
        editing_alone: bool | None = None,
        doc: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> str:
        """Report that a file is being edited, which keeps others from moving or deleting it;
        returns its document key.
        """
        return await self._call(
            _START,
            options,
            path={"fileId": file_id},
            body={"editingAlone": editing_alone, "doc": doc},
        )

    async def track(
        self,
        file_id: EntryId,
        *,
        tab_id: UUID | None = None,
        doc_key_for_track: str | None = None,
        doc: str | None = None,
        is_finish: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Any:
        """Track the changes of a file during editing, or report that editing is over."""
        return await self._call(
            _TRACK,
            options,
            path={"fileId": file_id},
            query={
                "tabId": tab_id,
                "docKeyForTrack": doc_key_for_track,
                "doc": doc,
                "isFinish": is_finish,
            },
        )

    async def get_config(
        self,
        file_id: EntryId,
        *,
        version: int | None = None,
        doc: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> EditorConfiguration:
        """Return the configuration the document editor needs to open a file."""
        return await self._call(
            _GET_CONFIG, options, path={"fileId": file_id}, query={"version": version, "doc": doc}
        )


class FilesEditingWithRawResponse:
    """The methods of `FilesEditing`, answering with the raw response."""

    def __init__(self, raw: FilesEditing) -> None:
        self.save = as_raw(raw.save)
        self.start = as_raw(raw.start)
        self.track = as_raw(raw.track)
        self.get_config = as_raw(raw.get_config)


class AsyncFilesEditingWithRawResponse:
    """The methods of `AsyncFilesEditing`, answering with the raw response."""

    def __init__(self, raw: AsyncFilesEditing) -> None:
        self.save = as_raw_async(raw.save)
        self.start = as_raw_async(raw.start)
        self.track = as_raw_async(raw.track)
        self.get_config = as_raw_async(raw.get_config)


class FilesEditingWithStreamingResponse:
    """The methods of `FilesEditing`, each a context manager over its response."""

    def __init__(self, streamed: FilesEditing) -> None:
        self.save = as_streamed(streamed.save)
        self.start = as_streamed(streamed.start)
        self.track = as_streamed(streamed.track)
        self.get_config = as_streamed(streamed.get_config)


class AsyncFilesEditingWithStreamingResponse:
    """The methods of `AsyncFilesEditing`, each a context manager over its response."""

    def __init__(self, streamed: AsyncFilesEditing) -> None:
        self.save = as_streamed_async(streamed.save)
        self.start = as_streamed_async(streamed.start)
        self.track = as_streamed_async(streamed.track)
        self.get_config = as_streamed_async(streamed.get_config)
