"""Files: sending, creating, reading and changing them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.uploads import Upload
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.files import EntryId, File, FileEntry, FileOperation, FileProperties, UploadSession

if TYPE_CHECKING:
    from .files_conversion import AsyncFilesConversion, FilesConversion
    from .files_editing import AsyncFilesEditing, FilesEditing
    from .files_favorites import AsyncFilesFavorites, FilesFavorites
    from .files_folders import AsyncFilesFolders, FilesFolders
    from .files_links import AsyncFilesLinks, FilesLinks
    from .files_operations import AsyncFilesOperations, FilesOperations
    from .files_sections import AsyncFilesSections, FilesSections
    from .files_settings import AsyncFilesSettings, FilesSettings
    from .files_sharing import AsyncFilesSharing, FilesSharing
    from .files_templates import AsyncFilesTemplates, FilesTemplates
    from .files_third_party import AsyncFilesThirdParty, FilesThirdParty
    from .files_trash import AsyncFilesTrash, FilesTrash
    from .files_versions import AsyncFilesVersions, FilesVersions

__all__ = ["AsyncFiles", "Files"]

_UPLOAD_TO_MY_DOCUMENTS: Final[Operation[File | list[File]]] = Operation(
    "files.upload_to_my_documents",
    "POST",
    "/api/2.0/files/@my/upload",
    File | list[File],
    body="multipart",
)
_UPLOAD_TO_COMMON: Final[Operation[File | list[File]]] = Operation(
    "files.upload_to_common",
    "POST",
    "/api/2.0/files/@common/upload",
    File | list[File],
    body="multipart",
)
_UPLOAD: Final[Operation[File | list[File]]] = Operation(
    "files.upload", "POST", "/api/2.0/files/{folderId}/upload", File | list[File], body="multipart"
)
_INSERT_TO_MY_DOCUMENTS: Final[Operation[File]] = Operation(
    "files.insert_to_my_documents", "POST", "/api/2.0/files/@my/insert", File, body="multipart"
)
_INSERT_TO_COMMON: Final[Operation[File]] = Operation(
    "files.insert_to_common", "POST", "/api/2.0/files/@common/insert", File, body="multipart"
)
_INSERT: Final[Operation[File]] = Operation(
    "files.insert", "POST", "/api/2.0/files/{folderId}/insert", File, body="multipart"
)
_UPDATE_CONTENT: Final[Operation[File]] = Operation(
    "files.update_content", "PUT", "/api/2.0/files/{fileId}/update", File, body="multipart"
)
_CREATE_UPLOAD_SESSION: Final[Operation[UploadSession]] = Operation(
    "files.create_upload_session",
    "POST",
    "/api/2.0/files/{folderId}/upload/create_session",
    UploadSession,
    body="json",
    auth="optional",
)
_CREATE_IN_MY_DOCUMENTS: Final[Operation[File]] = Operation(
    "files.create_in_my_documents", "POST", "/api/2.0/files/@my/file", File, body="json"
)
_CREATE: Final[Operation[File]] = Operation(
    "files.create", "POST", "/api/2.0/files/{folderId}/file", File, body="json"
)
_GET: Final[Operation[File]] = Operation("files.get", "GET", "/api/2.0/files/file/{fileId}", File)
_UPDATE: Final[Operation[File]] = Operation(
    "files.update", "PUT", "/api/2.0/files/file/{fileId}", File, body="json"
)
_DELETE: Final[Operation[list[FileOperation]]] = Operation(
    "files.delete", "DELETE", "/api/2.0/files/file/{fileId}", list[FileOperation]
)
_COPY: Final[Operation[File]] = Operation(
    "files.copy", "POST", "/api/2.0/files/file/{fileId}/copyas", File, body="json", auth="optional"
)
_GET_DOWNLOAD_URL: Final[Operation[str]] = Operation(
    "files.get_download_url", "GET", "/api/2.0/files/file/{fileId}/presigneduri", str
)
_GET_PROPERTIES: Final[Operation[FileProperties]] = Operation(
    "files.get_properties", "GET", "/api/2.0/files/{fileId}/properties", FileProperties
)
_SET_PROPERTIES: Final[Operation[FileProperties]] = Operation(
    "files.set_properties", "PUT", "/api/2.0/files/{fileId}/properties", FileProperties, body="json"
)
_SET_PROPERTIES_MANY: Final[Operation[list[FileProperties]]] = Operation(
    "files.set_properties_many",
    "PUT",
    "/api/2.0/files/batch/properties",
    list[FileProperties],
    body="json",
)
_SEARCH: Final[Operation[list[FileEntry]]] = Operation(
    "files.search",
    "GET",
    "/api/2.0/files/@search/{query}",
    list[FileEntry],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)


class Files(Resource):
    """Files: sending, creating, reading and changing them."""

    with_raw_response = raw_view(lambda: FilesWithRawResponse)
    with_streaming_response = streaming_view(lambda: FilesWithStreamingResponse)

    @cached_property
    def conversion(self) -> FilesConversion:
        """Converting files to other formats."""
        from .files_conversion import FilesConversion

        return FilesConversion(self._core)

    @cached_property
    def editing(self) -> FilesEditing:
        """Editing files with the document editors."""
        from .files_editing import FilesEditing

        return FilesEditing(self._core)

    @cached_property
    def favorites(self) -> FilesFavorites:
        """Favorite files and folders."""
        from .files_favorites import FilesFavorites

        return FilesFavorites(self._core)

    @cached_property
    def folders(self) -> FilesFolders:
        """Folders and what they hold."""
        from .files_folders import FilesFolders

        return FilesFolders(self._core)

    @cached_property
    def links(self) -> FilesLinks:
        """External links to files and folders."""
        from .files_links import FilesLinks

        return FilesLinks(self._core)

    @cached_property
    def operations(self) -> FilesOperations:
        """Moving, copying, deleting and packing many files at once."""
        from .files_operations import FilesOperations

        return FilesOperations(self._core)

    @cached_property
    def sections(self) -> FilesSections:
        """The sections that documents are divided into."""
        from .files_sections import FilesSections

        return FilesSections(self._core)

    @cached_property
    def settings(self) -> FilesSettings:
        """Settings of the documents."""
        from .files_settings import FilesSettings

        return FilesSettings(self._core)

    @cached_property
    def sharing(self) -> FilesSharing:
        """Rights of users and groups to files and folders."""
        from .files_sharing import FilesSharing

        return FilesSharing(self._core)

    @cached_property
    def templates(self) -> FilesTemplates:
        """Files that serve as templates."""
        from .files_templates import FilesTemplates

        return FilesTemplates(self._core)

    @cached_property
    def third_party(self) -> FilesThirdParty:
        """Connected third-party storage."""
        from .files_third_party import FilesThirdParty

        return FilesThirdParty(self._core)

    @cached_property
    def trash(self) -> FilesTrash:
        """The Trash."""
        from .files_trash import FilesTrash

        return FilesTrash(self._core)

    @cached_property
    def versions(self) -> FilesVersions:
        """Version history of files."""
        from .files_versions import FilesVersions

        return FilesVersions(self._core)

    def upload_to_my_documents(
        self, *, files: Sequence[Upload], **options: Unpack[FormatCallOptions]
    ) -> File | list[File]:
        """Send one or several files to "My documents".

        Args:
            files: Files to send.

        Returns:
            The file, or the files where several were sent.
        """
        return self._call(_UPLOAD_TO_MY_DOCUMENTS, options, body={"files": files})

    def upload_to_common(
        self, *, files: Sequence[Upload], **options: Unpack[FormatCallOptions]
    ) -> File | list[File]:
        """Send one or several files to "Common documents".

        Args:
            files: Files to send.

        Returns:
            The file, or the files where several were sent.
        """
        return self._call(_UPLOAD_TO_COMMON, options, body={"files": files})

    def upload(
        self,
        folder_id: EntryId,
        *,
        files: Sequence[Upload],
        create_new_if_exist: bool | None = None,
        store_original_file_flag: bool | None = None,
        keep_convert_status: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> File | list[File]:
        """Send one or several files to a folder.

        Args:
            folder_id: Id of the folder.
            files: Files to send.
            create_new_if_exist: Whether to create a new file when one of that name exists.
            store_original_file_flag: Whether to keep the file in its original format too.
            keep_convert_status: Whether to keep the conversion status of the file.

        Returns:
            The file, or the files where several were sent.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPLOAD,
            options,
            path={"folderId": folder_id},
            body={
                "files": files,
                "createNewIfExist": create_new_if_exist,
                "storeOriginalFileFlag": store_original_file_flag,
                "keepConvertStatus": keep_convert_status,
            },
        )

    def insert_to_my_documents(
        self,
        *,
        file: Upload,
        title: str,
        create_new_if_exist: bool | None = None,
        keep_convert_status: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> File:
        """Put a single file into the "My documents" section under a title of your choice.

        Args:
            file: Content to send.
            title: Name of the file, with its extension.
            create_new_if_exist: Whether to create a new file when one of that name exists.
            keep_convert_status: Whether to keep the conversion status of the file.
        """
        return self._call(
            _INSERT_TO_MY_DOCUMENTS,
            options,
            body={
                "file": file,
                "title": title,
                "createNewIfExist": create_new_if_exist,
                "keepConvertStatus": keep_convert_status,
            },
        )

    def insert_to_common(
        self,
        *,
        file: Upload,
        title: str,
        create_new_if_exist: bool | None = None,
        keep_convert_status: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> File:
        """Put a single file into the "Common" section under a title of your choice.

        Args:
            file: Content to send.
            title: Name of the file, with its extension.
            create_new_if_exist: Whether to create a new file when one of that name exists.
            keep_convert_status: Whether to keep the conversion status of the file.
        """
        return self._call(
            _INSERT_TO_COMMON,
            options,
            body={
                "file": file,
                "title": title,
                "createNewIfExist": create_new_if_exist,
                "keepConvertStatus": keep_convert_status,
            },
        )

    def insert(
        self,
        folder_id: EntryId,
        *,
        file: Upload,
        title: str,
        create_new_if_exist: bool | None = None,
        keep_convert_status: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> File:
        """Put a single file into a folder under a title of your choice.

        Args:
            folder_id: Id of the folder.
            file: Content to send.
            title: Name of the file, with its extension.
            create_new_if_exist: Whether to create a new file when one of that name exists.
            keep_convert_status: Whether to keep the conversion status of the file.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _INSERT,
            options,
            path={"folderId": folder_id},
            body={
                "file": file,
                "title": title,
                "createNewIfExist": create_new_if_exist,
                "keepConvertStatus": keep_convert_status,
            },
        )

    def update_content(
        self,
        file_id: EntryId,
        *,
        file: Upload,
        file_extension: str | None = None,
        encrypted: bool | None = None,
        force_save: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> File:
        """Replace the content of an existing file.

        Args:
            file_id: Id of the file.
            file: Content to send.
            encrypted: Whether the file is encrypted.
            force_save: Whether the file is force-saved.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE_CONTENT,
            options,
            path={"fileId": file_id},
            body={
                "file": file,
                "fileExtension": file_extension,
                "encrypted": encrypted,
                "forcesave": force_save,
            },
        )

    def create_upload_session(
        self,
        folder_id: EntryId,
        *,
        file_name: str,
        file_size: int,
        relative_path: str | None = None,
        encrypted: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> UploadSession:
        """Open a session for sending a large file in chunks, each of at most 10 MiB and, but for
        the last, a multiple of 512 bytes.

        Args:
            folder_id: Id of the folder.
            file_size: Size of the file in bytes.
            relative_path: Path relative to the folder.
            encrypted: Whether the file is encrypted.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _CREATE_UPLOAD_SESSION,
            options,
            path={"folderId": folder_id},
            body={
                "fileName": file_name,
                "fileSize": file_size,
                "relativePath": relative_path,
                "encrypted": encrypted,
            },
        )

    def create_in_my_documents(self, *, title: str, **options: Unpack[FormatCallOptions]) -> File:
        """Create a file in "My documents"; a known format becomes DOCX, XLSX or PPTX, an unknown or
        missing extension DOCX.
        """
        return self._call(_CREATE_IN_MY_DOCUMENTS, options, body={"title": title})

    def create(
        self,
        folder_id: EntryId,
        *,
        title: str,
        template_id: EntryId | None = None,
        enable_external_ext: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> File:
        """Create a file in a folder, from a template if given; known formats become DOCX, XLSX or
        PPTX, an unknown or missing extension DOCX.

        Args:
            folder_id: Id of the folder.
            template_id: Id of the file that serves as template.
            enable_external_ext: Whether files with external extensions may be created.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _CREATE,
            options,
            path={"folderId": folder_id},
            body={
                "title": title,
                "templateId": template_id,
                "enableExternalExt": enable_external_ext,
            },
        )

    def get(
        self, file_id: EntryId, *, version: int | None = None, **options: Unpack[FormatCallOptions]
    ) -> File:
        """Return the details of a file.

        Args:
            file_id: Id of the file.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"fileId": file_id}, query={"version": version})

    def update(
        self,
        file_id: EntryId,
        *,
        title: str | None = None,
        last_version: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> File:
        """Change the title of a file or its latest version number.

        Args:
            file_id: Id of the file.
            last_version: Number of the latest file version.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"fileId": file_id},
            body={"title": title, "lastVersion": last_version},
        )

    def delete(
        self,
        file_id: EntryId,
        *,
        delete_after: bool | None = None,
        immediately: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> list[FileOperation]:
        """Delete a file.

        Args:
            file_id: Id of the file.
            delete_after: Whether to delete it once the editing session is over.
            immediately: Whether to delete at once instead of moving to the Trash.

        It starts something: `files.operations.wait` waits for its end.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _DELETE,
            options,
            path={"fileId": file_id},
            query={"deleteAfter": delete_after, "immediately": immediately},
        )

    def copy(
        self,
        file_id: EntryId,
        *,
        dest_folder_id: EntryId,
        dest_title: str,
        to_form: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> File:
        """Copy a file into another folder under a new title, converting it where possible.

        Args:
            file_id: Id of the file.
            dest_folder_id: Id of the destination folder.
            dest_title: Title of the new file.
            to_form: Whether to convert the copy to a form.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _COPY,
            options,
            path={"fileId": file_id},
            body={"destFolderId": dest_folder_id, "destTitle": dest_title, "toForm": to_form},
        )

    def get_download_url(self, file_id: EntryId, **options: Unpack[FormatCallOptions]) -> str:
        """Return a link from which the file can be downloaded.

        Args:
            file_id: Id of the file.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET_DOWNLOAD_URL, options, path={"fileId": file_id})

    def get_properties(
        self, file_id: EntryId, **options: Unpack[FormatCallOptions]
    ) -> FileProperties:
        """Return the properties of a file.

        Args:
            file_id: Id of the file.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET_PROPERTIES, options, path={"fileId": file_id})

    def set_properties(
        self,
        file_id: EntryId,
        *,
        file_properties: FileProperties,
        **options: Unpack[FormatCallOptions],
    ) -> FileProperties:
        """Save properties on a file.

        Args:
            file_id: Id of the file.
            file_properties: Properties to set.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SET_PROPERTIES,
            options,
            path={"fileId": file_id},
            body={"fileProperties": file_properties},
        )

    def set_properties_many(
        self,
        *,
        file_ids: Sequence[EntryId] | None = None,
        create_subfolder: bool | None = None,
        file_properties: FileProperties | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> list[FileProperties]:
        """Save the same properties on several files.

        Args:
            file_ids: Ids of the files.
            create_subfolder: Whether to create a subfolder.
            file_properties: Properties to set.
        """
        return self._call(
            _SET_PROPERTIES_MANY,
            options,
            body={
                "filesId": file_ids,
                "createSubfolder": create_subfolder,
                "fileProperties": file_properties,
            },
        )

    def search(self, query: str, **options: Unpack[ListOptions]) -> Page[FileEntry]:
        """Find the files and folders that match a query.

        Args:
            query: Text to search for.
        """
        return self._paged(_SEARCH, options, path={"query": query})


class AsyncFiles(AsyncResource):
    """Files: sending, creating, reading and changing them.

    What its methods take and raise is told in `Files`.
    """

    with_raw_response = raw_view(lambda: AsyncFilesWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncFilesWithStreamingResponse)

    @cached_property
    def conversion(self) -> AsyncFilesConversion:
        """Converting files to other formats."""
        from .files_conversion import AsyncFilesConversion

        return AsyncFilesConversion(self._core)

    @cached_property
    def editing(self) -> AsyncFilesEditing:
        """Editing files with the document editors."""
        from .files_editing import AsyncFilesEditing

        return AsyncFilesEditing(self._core)

    @cached_property
    def favorites(self) -> AsyncFilesFavorites:
        """Favorite files and folders."""
        from .files_favorites import AsyncFilesFavorites

        return AsyncFilesFavorites(self._core)

    @cached_property
    def folders(self) -> AsyncFilesFolders:
        """Folders and what they hold."""
        from .files_folders import AsyncFilesFolders

        return AsyncFilesFolders(self._core)

    @cached_property
    def links(self) -> AsyncFilesLinks:
        """External links to files and folders."""
        from .files_links import AsyncFilesLinks

        return AsyncFilesLinks(self._core)

    @cached_property
    def operations(self) -> AsyncFilesOperations:
        """Moving, copying, deleting and packing many files at once."""
        from .files_operations import AsyncFilesOperations

        return AsyncFilesOperations(self._core)

    @cached_property
    def sections(self) -> AsyncFilesSections:
        """The sections that documents are divided into."""
        from .files_sections import AsyncFilesSections

        return AsyncFilesSections(self._core)

    @cached_property
    def settings(self) -> AsyncFilesSettings:
        """Settings of the documents."""
        from .files_settings import AsyncFilesSettings

        return AsyncFilesSettings(self._core)

    @cached_property
    def sharing(self) -> AsyncFilesSharing:
        """Rights of users and groups to files and folders."""
        from .files_sharing import AsyncFilesSharing

        return AsyncFilesSharing(self._core)

    @cached_property
    def templates(self) -> AsyncFilesTemplates:
        """Files that serve as templates."""
        from .files_templates import AsyncFilesTemplates

        return AsyncFilesTemplates(self._core)

    @cached_property
    def third_party(self) -> AsyncFilesThirdParty:
        """Connected third-party storage."""
        from .files_third_party import AsyncFilesThirdParty

        return AsyncFilesThirdParty(self._core)

    @cached_property
    def trash(self) -> AsyncFilesTrash:
        """The Trash."""
        from .files_trash import AsyncFilesTrash

        return AsyncFilesTrash(self._core)

    @cached_property
    def versions(self) -> AsyncFilesVersions:
        """Version history of files."""
        from .files_versions import AsyncFilesVersions

        return AsyncFilesVersions(self._core)

    async def upload_to_my_documents(
        self, *, files: Sequence[Upload], **options: Unpack[FormatCallOptions]
    ) -> File | list[File]:
        """Send one or several files to "My documents"."""
        return await self._call(_UPLOAD_TO_MY_DOCUMENTS, options, body={"files": files})

    async def upload_to_common(
        self, *, files: Sequence[Upload], **options: Unpack[FormatCallOptions]
    ) -> File | list[File]:
        """Send one or several files to "Common documents"."""
        return await self._call(_UPLOAD_TO_COMMON, options, body={"files": files})

    async def upload(
        self,
        folder_id: EntryId,
        *,
        files: Sequence[Upload],
        create_new_if_exist: bool | None = None,
        store_original_file_flag: bool | None = None,
        keep_convert_status: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> File | list[File]:
        """Send one or several files to a folder."""
        return await self._call(
            _UPLOAD,
            options,
            path={"folderId": folder_id},
            body={
                "files": files,
                "createNewIfExist": create_new_if_exist,
                "storeOriginalFileFlag": store_original_file_flag,
                "keepConvertStatus": keep_convert_status,
            },
        )

    async def insert_to_my_documents(
        self,
        *,
        file: Upload,
        title: str,
        create_new_if_exist: bool | None = None,
        keep_convert_status: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> File:
        """Put a single file into the "My documents" section under a title of your choice."""
        return await self._call(
            _INSERT_TO_MY_DOCUMENTS,
            options,
            body={
                "file": file,
                "title": title,
                "createNewIfExist": create_new_if_exist,
                "keepConvertStatus": keep_convert_status,
            },
        )

    async def insert_to_common(
        self,
        *,
        file: Upload,
        title: str,
        create_new_if_exist: bool | None = None,
        keep_convert_status: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> File:
        """Put a single file into the "Common" section under a title of your choice."""
        return await self._call(
            _INSERT_TO_COMMON,
            options,
            body={
                "file": file,
                "title": title,
                "createNewIfExist": create_new_if_exist,
                "keepConvertStatus": keep_convert_status,
            },
        )

    async def insert(
        self,
        folder_id: EntryId,
        *,
        file: Upload,
        title: str,
        create_new_if_exist: bool | None = None,
        keep_convert_status: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> File:
        """Put a single file into a folder under a title of your choice."""
        return await self._call(
            _INSERT,
            options,
            path={"folderId": folder_id},
            body={
                "file": file,
                "title": title,
                "createNewIfExist": create_new_if_exist,
                "keepConvertStatus": keep_convert_status,
            },
        )

    async def update_content(
        self,
        file_id: EntryId,
        *,
        file: Upload,
        file_extension: str | None = None,
        encrypted: bool | None = None,
        force_save: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> File:
        """Replace the content of an existing file."""
        return await self._call(
            _UPDATE_CONTENT,
            options,
            path={"fileId": file_id},
            body={
                "file": file,
                "fileExtension": file_extension,
                "encrypted": encrypted,
                "forcesave": force_save,
            },
        )

    async def create_upload_session(
        self,
        folder_id: EntryId,
        *,
        file_name: str,
        file_size: int,
        relative_path: str | None = None,
        encrypted: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> UploadSession:
        """Open a session for sending a large file in chunks, each of at most 10 MiB and, but for
        the last, a multiple of 512 bytes.
        """
        return await self._call(
            _CREATE_UPLOAD_SESSION,
            options,
            path={"folderId": folder_id},
            body={
                "fileName": file_name,
                "fileSize": file_size,
                "relativePath": relative_path,
                "encrypted": encrypted,
            },
        )

    async def create_in_my_documents(
        self, *, title: str, **options: Unpack[FormatCallOptions]
    ) -> File:
        """Create a file in "My documents"; a known format becomes DOCX, XLSX or PPTX, an unknown
        or missing extension DOCX.
        """
        return await self._call(_CREATE_IN_MY_DOCUMENTS, options, body={"title": title})

    async def create(
        self,
        folder_id: EntryId,
        *,
        title: str,
        template_id: EntryId | None = None,
        enable_external_ext: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> File:
        """Create a file in a folder, from a template if given; known formats become DOCX, XLSX
        or PPTX, an unknown or missing extension DOCX.
        """
        return await self._call(
            _CREATE,
            options,
            path={"folderId": folder_id},
            body={
                "title": title,
                "templateId": template_id,
                "enableExternalExt": enable_external_ext,
            },
        )

    async def get(
        self, file_id: EntryId, *, version: int | None = None, **options: Unpack[FormatCallOptions]
    ) -> File:
        """Return the details of a file."""
        return await self._call(_GET, options, path={"fileId": file_id}, query={"version": version})

    async def update(
        self,
        file_id: EntryId,
        *,
        title: str | None = None,
        last_version: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> File:
        """Change the title of a file or its latest version number."""
        return await self._call(
            _UPDATE,
            options,
            path={"fileId": file_id},
            body={"title": title, "lastVersion": last_version},
        )

    async def delete(
        self,
        file_id: EntryId,
        *,
        delete_after: bool | None = None,
        immediately: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> list[FileOperation]:
        """Delete a file."""
        return await self._call(
            _DELETE,
            options,
            path={"fileId": file_id},
            query={"deleteAfter": delete_after, "immediately": immediately},
        )

    async def copy(
        self,
        file_id: EntryId,
        *,
        dest_folder_id: EntryId,
        dest_title: str,
        to_form: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> File:
        """Copy a file into another folder under a new title, converting it where possible."""
        return await self._call(
            _COPY,
            options,
            path={"fileId": file_id},
            body={"destFolderId": dest_folder_id, "destTitle": dest_title, "toForm": to_form},
        )

    async def get_download_url(self, file_id: EntryId, **options: Unpack[FormatCallOptions]) -> str:
        """Return a link from which the file can be downloaded."""
        return await self._call(_GET_DOWNLOAD_URL, options, path={"fileId": file_id})

    async def get_properties(
        self, file_id: EntryId, **options: Unpack[FormatCallOptions]
    ) -> FileProperties:
        """Return the properties of a file."""
        return await self._call(_GET_PROPERTIES, options, path={"fileId": file_id})

    async def set_properties(
        self,
        file_id: EntryId,
        *,
        file_properties: FileProperties,
        **options: Unpack[FormatCallOptions],
    ) -> FileProperties:
        """Save properties on a file."""
        return await self._call(
            _SET_PROPERTIES,
            options,
            path={"fileId": file_id},
            body={"fileProperties": file_properties},
        )

    async def set_properties_many(
        self,
        *,
        file_ids: Sequence[EntryId] | None = None,
        create_subfolder: bool | None = None,
        file_properties: FileProperties | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> list[FileProperties]:
        """Save the same properties on several files."""
        return await self._call(
            _SET_PROPERTIES_MANY,
            options,
            body={
                "filesId": file_ids,
                "createSubfolder": create_subfolder,
                "fileProperties": file_properties,
            },
        )

    def search(self, query: str, **options: Unpack[ListOptions]) -> AsyncPaginator[FileEntry]:
        """Find the files and folders that match a query.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_SEARCH, options, path={"query": query})


class FilesWithRawResponse:
    """The methods of `Files`, answering with the raw response."""

    def __init__(self, raw: Files) -> None:
        self.upload_to_my_documents = as_raw(raw.upload_to_my_documents)
        self.upload_to_common = as_raw(raw.upload_to_common)
        self.upload = as_raw(raw.upload)
        self.insert_to_my_documents = as_raw(raw.insert_to_my_documents)
        self.insert_to_common = as_raw(raw.insert_to_common)
        self.insert = as_raw(raw.insert)
        self.update_content = as_raw(raw.update_content)
        self.create_upload_session = as_raw(raw.create_upload_session)
        self.create_in_my_documents = as_raw(raw.create_in_my_documents)
        self.create = as_raw(raw.create)
        self.get = as_raw(raw.get)
        self.update = as_raw(raw.update)
        self.delete = as_raw(raw.delete)
        self.copy = as_raw(raw.copy)
        self.get_download_url = as_raw(raw.get_download_url)
        self.get_properties = as_raw(raw.get_properties)
        self.set_properties = as_raw(raw.set_properties)
        self.set_properties_many = as_raw(raw.set_properties_many)
        self.search = as_raw(raw.search)


class AsyncFilesWithRawResponse:
    """The methods of `AsyncFiles`, answering with the raw response."""

    def __init__(self, raw: AsyncFiles) -> None:
        self.upload_to_my_documents = as_raw_async(raw.upload_to_my_documents)
        self.upload_to_common = as_raw_async(raw.upload_to_common)
        self.upload = as_raw_async(raw.upload)
        self.insert_to_my_documents = as_raw_async(raw.insert_to_my_documents)
        self.insert_to_common = as_raw_async(raw.insert_to_common)
        self.insert = as_raw_async(raw.insert)
        self.update_content = as_raw_async(raw.update_content)
        self.create_upload_session = as_raw_async(raw.create_upload_session)
        self.create_in_my_documents = as_raw_async(raw.create_in_my_documents)
        self.create = as_raw_async(raw.create)
        self.get = as_raw_async(raw.get)
        self.update = as_raw_async(raw.update)
        self.delete = as_raw_async(raw.delete)
        self.copy = as_raw_async(raw.copy)
        self.get_download_url = as_raw_async(raw.get_download_url)
        self.get_properties = as_raw_async(raw.get_properties)
        self.set_properties = as_raw_async(raw.set_properties)
        self.set_properties_many = as_raw_async(raw.set_properties_many)
        self.search = as_raw_async(raw.search)


class FilesWithStreamingResponse:
    """The methods of `Files`, each a context manager over its response."""

    def __init__(self, streamed: Files) -> None:
        self.upload_to_my_documents = as_streamed(streamed.upload_to_my_documents)
        self.upload_to_common = as_streamed(streamed.upload_to_common)
        self.upload = as_streamed(streamed.upload)
        self.insert_to_my_documents = as_streamed(streamed.insert_to_my_documents)
        self.insert_to_common = as_streamed(streamed.insert_to_common)
        self.insert = as_streamed(streamed.insert)
        self.update_content = as_streamed(streamed.update_content)
        self.create_upload_session = as_streamed(streamed.create_upload_session)
        self.create_in_my_documents = as_streamed(streamed.create_in_my_documents)
        self.create = as_streamed(streamed.create)
        self.get = as_streamed(streamed.get)
        self.update = as_streamed(streamed.update)
        self.delete = as_streamed(streamed.delete)
        self.copy = as_streamed(streamed.copy)
        self.get_download_url = as_streamed(streamed.get_download_url)
        self.get_properties = as_streamed(streamed.get_properties)
        self.set_properties = as_streamed(streamed.set_properties)
        self.set_properties_many = as_streamed(streamed.set_properties_many)
        self.search = as_streamed(streamed.search)


class AsyncFilesWithStreamingResponse:
    """The methods of `AsyncFiles`, each a context manager over its response."""

    def __init__(self, streamed: AsyncFiles) -> None:
        self.upload_to_my_documents = as_streamed_async(streamed.upload_to_my_documents)
        self.upload_to_common = as_streamed_async(streamed.upload_to_common)
        self.upload = as_streamed_async(streamed.upload)
        self.insert_to_my_documents = as_streamed_async(streamed.insert_to_my_documents)
        self.insert_to_common = as_streamed_async(streamed.insert_to_common)
        self.insert = as_streamed_async(streamed.insert)
        self.update_content = as_streamed_async(streamed.update_content)
        self.create_upload_session = as_streamed_async(streamed.create_upload_session)
        self.create_in_my_documents = as_streamed_async(streamed.create_in_my_documents)
        self.create = as_streamed_async(streamed.create)
        self.get = as_streamed_async(streamed.get)
        self.update = as_streamed_async(streamed.update)
        self.delete = as_streamed_async(streamed.delete)
        self.copy = as_streamed_async(streamed.copy)
        self.get_download_url = as_streamed_async(streamed.get_download_url)
        self.get_properties = as_streamed_async(streamed.get_properties)
        self.set_properties = as_streamed_async(streamed.set_properties)
        self.set_properties_many = as_streamed_async(streamed.set_properties_many)
        self.search = as_streamed_async(streamed.search)
