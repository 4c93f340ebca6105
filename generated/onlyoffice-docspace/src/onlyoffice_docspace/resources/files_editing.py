"""Opening files in the editor and saving what was edited."""

from __future__ import annotations

from typing import Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.uploads import Upload
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.editor import EditorConfig, EditorType, EditTracking
from ..types.files import File, UploadSession

__all__ = ["AsyncFilesEditing", "FilesEditing"]

_SAVE: Final[Operation[File]] = Operation(
    "files.editing.save", "PUT", "/api/2.0/files/file/{fileId}/saveediting", File, body="multipart"
)
_START: Final[Operation[str]] = Operation(
    "files.editing.start",
    "POST",
    "/api/2.0/files/file/{fileId}/startedit",
    str,
    body="json",
    auth="optional",
)
_TRACK: Final[Operation[EditTracking]] = Operation(
    "files.editing.track",
    "GET",
    "/api/2.0/files/file/{fileId}/trackeditfile",
    EditTracking,
    auth="optional",
)
_GET_CONFIG: Final[Operation[EditorConfig]] = Operation(
    "files.editing.get_config",
    "GET",
    "/api/2.0/files/file/{fileId}/openedit",
    EditorConfig,
    auth="optional",
)
_CREATE_SESSION: Final[Operation[UploadSession]] = Operation(
    "files.editing.create_session",
    "POST",
    "/api/2.0/files/file/{fileId}/edit_session",
    UploadSession,
)


class FilesEditing(Resource):
    """Opening files in the editor and saving what was edited."""

    with_raw_response = raw_view(lambda: FilesEditingWithRawResponse)
    with_streaming_response = streaming_view(lambda: FilesEditingWithStreamingResponse)

    def save(
        self,
        file_id: int | str,
        *,
        file: Upload | None = None,
        download_uri: str | None = None,
        file_extension: str | None = None,
        forcesave: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> File:
        """Save the edited content of a file from an upload or a download address.

        Args:
            file_id: Id of the file.
            file: New contents of the file.
            download_uri: Address that the new contents are fetched from, in place of an upload.
            file_extension: Extension of the new contents.
            forcesave: Whether this is a forced save.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SAVE,
            options,
            path={"fileId": file_id},
            body={
                "File": file,
                "DownloadUri": download_uri,
                "FileExtension": file_extension,
                "Forcesave": forcesave,
            },
        )

    def start(
        self,
        file_id: int | str,
        *,
        editing_alone: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Report that a file is opened for editing, so that it cannot be deleted or moved
        meanwhile; mobile editors call this.

        Args:
            file_id: Id of the file.
            editing_alone: Whether the file is edited alone rather than together with others.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _START, options, path={"fileId": file_id}, body={"editingAlone": editing_alone}
        )

    def track(
        self,
        file_id: int | str,
        *,
        tab_id: UUID | None = None,
        doc_key_for_track: str | None = None,
        is_finish: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> EditTracking:
        """Track the changes to a file while it is edited, or end the tracking.

        Args:
            file_id: Id of the file.
            tab_id: Id of the browser tab.
            doc_key_for_track: Document key by which changes are tracked.
            is_finish: Whether to stop tracking the file.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _TRACK,
            options,
            path={"fileId": file_id},
            query={"tabId": tab_id, "docKeyForTrack": doc_key_for_track, "isFinish": is_finish},
        )

    def get_config(
        self,
        file_id: int | str,
        *,
        version: int | None = None,
        view: bool | None = None,
        editor_type: EditorType | None = None,
        edit: bool | None = None,
        fill: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> EditorConfig:
        """Return the configuration that opens a file in the editor, for viewing, editing or form
        filling.

        Args:
            file_id: Id of the file.
            version: Version number; the latest without it.
            view: Whether to open the document for viewing only.
            editor_type: Kind of editor: desktop, mobile or embedded.
            edit: Whether to open the document for editing.
            fill: Whether to open the document for filling in.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _GET_CONFIG,
            options,
            path={"fileId": file_id},
            query={
                "version": version,
                "view": view,
                "editorType": editor_type,
                "edit": edit,
                "fill": fill,
            },
        )

    def create_session(
        self, file_id: int | str, *, file_size: int | None = None, **options: Unpack[CallOptions]
    ) -> UploadSession:
        """Open a session for sending new content of an existing file in chunks, as WebDAV needs;
        returns the upload address and expiry.

        Args:
            file_id: Id of the file.
            file_size: Size of the file in bytes.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _CREATE_SESSION, options, path={"fileId": file_id}, query={"fileSize": file_size}
        )


class AsyncFilesEditing(AsyncResource):
    """Opening files in the editor and saving what was edited.

    What its methods take and raise is told in `FilesEditing`.
    """

    with_raw_response = raw_view(lambda: AsyncFilesEditingWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncFilesEditingWithStreamingResponse)

    async def save(
        self,
        file_id: int | str,
        *,
        file: Upload | None = None,
        download_uri: str | None = None,
        file_extension: str | None = None,
        forcesave: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> File:
        """Save the edited content of a file from an upload or a download address."""
        return await self._call(
            _SAVE,
            options,
            path={"fileId": file_id},
            body={
                "File": file,
                "DownloadUri": download_uri,
                "FileExtension": file_extension,
                "Forcesave": forcesave,
            },
        )

    async def start(
        self,
        file_id: int | str,
        *,
        editing_alone: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Report that a file is opened for editing, so that it cannot be deleted or moved
        meanwhile; mobile editors call this.
        """
        return await self._call(
            _START, options, path={"fileId": file_id}, body={"editingAlone": editing_alone}
        )

    async def track(
        self,
        file_id: int | str,
        *,
        tab_id: UUID | None = None,
        doc_key_for_track: str | None = None,
        is_finish: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> EditTracking:
        """Track the changes to a file while it is edited, or end the tracking."""
        return await self._call(
            _TRACK,
            options,
            path={"fileId": file_id},
            query={"tabId": tab_id, "docKeyForTrack": doc_key_for_track, "isFinish": is_finish},
        )

    async def get_config(
        self,
        file_id: int | str,
        *,
        version: int | None = None,
        view: bool | None = None,
        editor_type: EditorType | None = None,
        edit: bool | None = None,
        fill: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> EditorConfig:
        """Return the configuration that opens a file in the editor, for viewing, editing or form
        filling.
        """
        return await self._call(
            _GET_CONFIG,
            options,
            path={"fileId": file_id},
            query={
                "version": version,
                "view": view,
                "editorType": editor_type,
                "edit": edit,
                "fill": fill,
            },
        )

    async def create_session(
        self, file_id: int | str, *, file_size: int | None = None, **options: Unpack[CallOptions]
    ) -> UploadSession:
        """Open a session for sending new content of an existing file in chunks, as WebDAV needs;
        returns the upload address and expiry.
        """
        return await self._call(
            _CREATE_SESSION, options, path={"fileId": file_id}, query={"fileSize": file_size}
        )


class FilesEditingWithRawResponse:
    """The methods of `FilesEditing`, answering with the raw response."""

    def __init__(self, raw: FilesEditing) -> None:
        self.save = as_raw(raw.save)
        self.start = as_raw(raw.start)
        self.track = as_raw(raw.track)
        self.get_config = as_raw(raw.get_config)
        self.create_session = as_raw(raw.create_session)


class AsyncFilesEditingWithRawResponse:
    """The methods of `AsyncFilesEditing`, answering with the raw response."""

    def __init__(self, raw: AsyncFilesEditing) -> None:
        self.save = as_raw_async(raw.save)
        self.start = as_raw_async(raw.start)
        self.track = as_raw_async(raw.track)
        self.get_config = as_raw_async(raw.get_config)
        self.create_session = as_raw_async(raw.create_session)


class FilesEditingWithStreamingResponse:
    """The methods of `FilesEditing`, each a context manager over its response."""

    def __init__(self, streamed: FilesEditing) -> None:
        self.save = as_streamed(streamed.save)
        self.start = as_streamed(streamed.start)
        self.track = as_streamed(streamed.track)
        self.get_config = as_streamed(streamed.get_config)
        self.create_session = as_streamed(streamed.create_session)


class AsyncFilesEditingWithStreamingResponse:
    """The methods of `AsyncFilesEditing`, each a context manager over its response."""

    def __init__(self, streamed: AsyncFilesEditing) -> None:
        self.save = as_streamed_async(streamed.save)
        self.start = as_streamed_async(streamed.start)
        self.track = as_streamed_async(streamed.track)
        self.get_config = as_streamed_async(streamed.get_config)
        self.create_session = as_streamed_async(streamed.create_session)
