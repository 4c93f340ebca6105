"""Files: their details, creation, upload and download."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Final, Unpack

from .._lists import BY_INDEX
from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.uploads import Upload
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.editor import FileLink, FileReference
from ..types.files import (
    EntryOrder,
    File,
    FileEntry,
    FileOperation,
    History,
    Module,
    UploadSession,
    UsedSpace,
)

if TYPE_CHECKING:
    from .files_conversion import AsyncFilesConversion, FilesConversion
    from .files_document_service import AsyncFilesDocumentService, FilesDocumentService
    from .files_editing import AsyncFilesEditing, FilesEditing
    from .files_favorites import AsyncFilesFavorites, FilesFavorites
    from .files_folders import AsyncFilesFolders, FilesFolders
    from .files_forms import AsyncFilesForms, FilesForms
    from .files_links import AsyncFilesLinks, FilesLinks
    from .files_my_documents import AsyncFilesMyDocuments, FilesMyDocuments
    from .files_operations import AsyncFilesOperations, FilesOperations
    from .files_private_room import AsyncFilesPrivateRoom, FilesPrivateRoom
    from .files_recent import AsyncFilesRecent, FilesRecent
    from .files_settings import AsyncFilesSettingsResource, FilesSettingsResource
    from .files_sharing import AsyncFilesSharing, FilesSharing
    from .files_templates import AsyncFilesTemplates, FilesTemplates
    from .files_third_party import AsyncFilesThirdParty, FilesThirdParty
    from .files_trash import AsyncFilesTrash, FilesTrash
    from .files_versions import AsyncFilesVersions, FilesVersions

__all__ = ["AsyncFiles", "Files"]

_GET_DOWNLOAD_INFO: Final[Operation[FileLink]] = Operation(
    "files.get_download_info", "GET", "/api/2.0/files/file/{fileId}/presigned", FileLink
)
_GET_REFERENCE_DATA: Final[Operation[FileReference]] = Operation(
    "files.get_reference_data",
    "POST",
    "/api/2.0/files/file/referencedata",
    FileReference,
    body="json",
)
_LIST_HISTORY: Final[Operation[list[History]]] = Operation(
    "files.list_history", "GET", "/api/2.0/files/file/{fileId}/log", list[History], paging=BY_INDEX
)
_GET_DOWNLOAD_URL: Final[Operation[str]] = Operation(
    "files.get_download_url", "GET", "/api/2.0/files/file/{fileId}/presigneduri", str
)
_COPY: Final[Operation[File]] = Operation(
    "files.copy",
    "POST",
    "/api/2.0/files/file/{fileId}/copyas",
    File,
    body="json",
    secrets=frozenset({"password"}),
)
_CREATE: Final[Operation[File]] = Operation(
    "files.create", "POST", "/api/2.0/files/{folderId}/file", File, body="json"
)
_CREATE_HTML: Final[Operation[File]] = Operation(
    "files.create_html", "POST", "/api/2.0/files/{folderId}/html", File, body="json"
)
_CREATE_TEXT: Final[Operation[File]] = Operation(
    "files.create_text", "POST", "/api/2.0/files/{folderId}/text", File, body="json"
)
_DELETE: Final[Operation[list[FileOperation]]] = Operation(
    "files.delete", "DELETE", "/api/2.0/files/file/{fileId}", list[FileOperation], body="json"
)
_GET: Final[Operation[File]] = Operation(
    "files.get", "GET", "/api/2.0/files/file/{fileId}", File, auth="optional"
)
_UPDATE: Final[Operation[File]] = Operation(
    "files.update", "PUT", "/api/2.0/files/file/{fileId}", File, body="json", auth="optional"
)
_SET_LOCK: Final[Operation[File]] = Operation(
    "files.set_lock", "PUT", "/api/2.0/files/file/{fileId}/lock", File, body="json"
)
_SET_CUSTOM_FILTER: Final[Operation[File]] = Operation(
    "files.set_custom_filter", "PUT", "/api/2.0/files/file/{fileId}/customfilter", File, body="json"
)
_SET_ORDER: Final[Operation[File]] = Operation(
    "files.set_order", "PUT", "/api/2.0/files/{fileId}/order", File, body="json"
)
_SET_ORDER_OF_MANY: Final[Operation[list[FileEntry]]] = Operation(
    "files.set_order_of_many", "PUT", "/api/2.0/files/order", list[FileEntry], body="json"
)
_SAVE_AS_PDF: Final[Operation[File]] = Operation(
    "files.save_as_pdf", "POST", "/api/2.0/files/file/{id}/saveaspdf", File, body="json"
)
_CREATE_THUMBNAILS: Final[Operation[list[int | str]]] = Operation(
    "files.create_thumbnails",
    "POST",
    "/api/2.0/files/thumbnails",
    list[int | str],
    body="json",
    auth="optional",
)
_GET_USED_SPACE: Final[Operation[UsedSpace]] = Operation(
    "files.get_used_space", "GET", "/api/2.0/files/filesusedspace", UsedSpace
)
_CHECK_UPLOAD: Final[Operation[list[str]]] = Operation(
    "files.check_upload", "POST", "/api/2.0/files/{folderId}/upload/check", list[str], body="json"
)
_INSERT: Final[Operation[File]] = Operation(
    "files.insert", "POST", "/api/2.0/files/{folderId}/insert", File, body="multipart"
)
_UPLOAD: Final[Operation[File | list[File]]] = Operation(
    "files.upload", "POST", "/api/2.0/files/{folderId}/upload", File | list[File], body="multipart"
)
_CREATE_UPLOAD_SESSION: Final[Operation[UploadSession]] = Operation(
    "files.create_upload_session",
    "POST",
    "/api/2.0/files/{folderId}/upload/create_session",
    UploadSession,
    body="json",
)
_GET_MODULE_INFO: Final[Operation[Module]] = Operation(
    "files.get_module_info", "GET", "/api/2.0/files/info", Module
)


class Files(Resource):
    """Files: their details, creation, upload and download."""

    with_raw_response = raw_view(lambda: FilesWithRawResponse)
    with_streaming_response = streaming_view(lambda: FilesWithStreamingResponse)

    @cached_property
    def conversion(self) -> FilesConversion:
        """Converting files to other formats."""
        from .files_conversion import FilesConversion

        return FilesConversion(self._core)

    @cached_property
    def document_service(self) -> FilesDocumentService:
        """The server of ONLYOFFICE Docs that the portal works with."""
        from .files_document_service import FilesDocumentService

        return FilesDocumentService(self._core)

    @cached_property
    def editing(self) -> FilesEditing:
        """Opening files in the editor and saving what was edited."""
        from .files_editing import FilesEditing

        return FilesEditing(self._core)

    @cached_property
    def favorites(self) -> FilesFavorites:
        """Files and folders that are marked as favorite."""
        from .files_favorites import FilesFavorites

        return FilesFavorites(self._core)

    @cached_property
    def folders(self) -> FilesFolders:
        """Folders and what is in them."""
        from .files_folders import FilesFolders

        return FilesFolders(self._core)

    @cached_property
    def forms(self) -> FilesForms:
        """Forms and how they are filled in."""
        from .files_forms import FilesForms

        return FilesForms(self._core)

    @cached_property
    def links(self) -> FilesLinks:
        """External links to files."""
        from .files_links import FilesLinks

        return FilesLinks(self._core)

    @cached_property
    def my_documents(self) -> FilesMyDocuments:
        """The caller's own documents."""
        from .files_my_documents import FilesMyDocuments

        return FilesMyDocuments(self._core)

    @cached_property
    def operations(self) -> FilesOperations:
        """Copying, moving, deleting and downloading of many entries, which takes a while."""
        from .files_operations import FilesOperations

        return FilesOperations(self._core)

    @cached_property
    def private_room(self) -> FilesPrivateRoom:
        """The section with encrypted documents."""
        from .files_private_room import FilesPrivateRoom

        return FilesPrivateRoom(self._core)

    @cached_property
    def recent(self) -> FilesRecent:
        """The files that were opened last."""
        from .files_recent import FilesRecent

        return FilesRecent(self._core)

    @cached_property
    def settings(self) -> FilesSettingsResource:
        """How the portal treats files."""
        from .files_settings import FilesSettingsResource

        return FilesSettingsResource(self._core)

    @cached_property
    def sharing(self) -> FilesSharing:
        """Who has access to files and folders."""
        from .files_sharing import FilesSharing

        return FilesSharing(self._core)

    @cached_property
    def templates(self) -> FilesTemplates:
        """Files that serve as templates."""
        from .files_templates import FilesTemplates

        return FilesTemplates(self._core)

    @cached_property
    def third_party(self) -> FilesThirdParty:
        """Storages of other providers that are connected to the portal."""
        from .files_third_party import FilesThirdParty

        return FilesThirdParty(self._core)

    @cached_property
    def trash(self) -> FilesTrash:
        """Deleted files and folders."""
        from .files_trash import FilesTrash

        return FilesTrash(self._core)

    @cached_property
    def versions(self) -> FilesVersions:
        """Versions of files and what changed in them."""
        from .files_versions import FilesVersions

        return FilesVersions(self._core)

    def get_download_info(self, file_id: int | str, **options: Unpack[CallOptions]) -> FileLink:
        """Return a download address of a file with its type and a signed token.

        Args:
            file_id: Id of the file.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET_DOWNLOAD_INFO, options, path={"fileId": file_id})

    def get_reference_data(
        self,
        *,
        file_key: str,
        instance_id: str,
        source_file_id: int | str | None = None,
        path: str | None = None,
        link: str | None = None,
        **options: Unpack[CallOptions],
    ) -> FileReference:
        """Return data that identifies a file across systems, to check whether its data can go into
        another spreadsheet by link.

        Args:
            file_key: Document id by which the service gets a link to the file.
            instance_id: Id of the system that the file comes from.
            source_file_id: Id of the source file.
        """
        return self._call(
            _GET_REFERENCE_DATA,
            options,
            body={
                "fileKey": file_key,
                "instanceId": instance_id,
                "sourceFileId": source_file_id,
                "path": path,
                "link": link,
            },
        )

    def list_history(
        self,
        file_id: int | str,
        *,
        from_date: datetime | None = None,
        to_date: datetime | None = None,
        count: int | None = None,
        start_index: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[History]:
        """Return the log of actions on a file, optionally for a period.

        Args:
            file_id: Id of the file.
            from_date: Start of the period.
            to_date: End of the period.
            count: How many items to return at most. From 1 to 100.
            start_index: Index of the first item to return, from 0.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(
            _LIST_HISTORY,
            options,
            path={"fileId": file_id},
            query={
                "fromDate": from_date,
                "toDate": to_date,
                "count": count,
                "startIndex": start_index,
            },
        )

    def get_download_url(self, file_id: int | str, **options: Unpack[CallOptions]) -> str:
        """Return a temporary pre-signed address for downloading a file.

        Args:
            file_id: Id of the file.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET_DOWNLOAD_URL, options, path={"fileId": file_id})

    def copy(
        self,
        file_id: int | str,
        *,
        dest_title: str,
        dest_folder_id: int | str,
        enable_external_ext: bool | None = None,
        password: str | None = None,
        to_form: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> File:
        """Copy a file to a folder under a new title, converting it where possible.

        Args:
            file_id: Id of the file.
            dest_title: Title of the copy.
            dest_folder_id: Id of the folder the items go to.
            enable_external_ext: Whether a file with a foreign extension may be created.
            to_form: Whether the copy is turned into a form.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _COPY,
            options,
            path={"fileId": file_id},
            body={
                "destTitle": dest_title,
                "destFolderId": dest_folder_id,
                "enableExternalExt": enable_external_ext,
                "password": password,
                "toForm": to_form,
            },
        )

    def create(
        self,
        folder_id: int | str,
        *,
        title: str,
        template_id: int | str | None = None,
        enable_external_ext: bool | None = None,
        form_id: int | str | None = None,
        **options: Unpack[CallOptions],
    ) -> File:
        """Create a document, spreadsheet or presentation in a folder; without a known extension the
        file becomes `.docx`.

        Args:
            folder_id: Id of the folder.
            title: At most 165 characters.
            template_id: Id of the template.
            enable_external_ext: Whether a file with a foreign extension may be created.
            form_id: Id of the form.

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
                "formId": form_id,
            },
        )

    def create_html(
        self,
        folder_id: int | str,
        *,
        title: str,
        content: str | None = None,
        create_new_if_exist: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> File:
        """Create an HTML file with the given content in a folder.

        Args:
            folder_id: Id of the folder.
            title: At most 165 characters.
            create_new_if_exist: Whether a new file is made when one of that name is already there.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _CREATE_HTML,
            options,
            path={"folderId": folder_id},
            body={"title": title, "content": content, "createNewIfExist": create_new_if_exist},
        )

    def create_text(
        self,
        folder_id: int | str,
        *,
        title: str,
        content: str | None = None,
        create_new_if_exist: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> File:
        """Create a text file with the given content in a folder.

        Args:
            folder_id: Id of the folder.
            title: At most 165 characters.
            create_new_if_exist: Whether a new file is made when one of that name is already there.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _CREATE_TEXT,
            options,
            path={"folderId": folder_id},
            body={"title": title, "content": content, "createNewIfExist": create_new_if_exist},
        )

    def delete(
        self,
        file_id: int | str,
        *,
        delete_after: bool | None = None,
        immediately: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> list[FileOperation]:
        """Delete a file by ID.

        Args:
            file_id: Id of the file.
            delete_after: Whether the source is deleted once the work is finished.
            immediately: Whether to delete at once rather than move to the Trash.

        It starts something: `files.operations.wait` waits for its end.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _DELETE,
            options,
            path={"fileId": file_id},
            body={"deleteAfter": delete_after, "immediately": immediately},
        )

    def get(
        self, file_id: int | str, *, version: int | None = None, **options: Unpack[CallOptions]
    ) -> File:
        """Return the details of a file.

        Args:
            file_id: Id of the file.
            version: Version number; the latest without it.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"fileId": file_id}, query={"version": version})

    def update(
        self,
        file_id: int | str,
        *,
        title: str | None = None,
        last_version: int | None = None,
        **options: Unpack[CallOptions],
    ) -> File:
        """Change the title of a file or set which version is the latest.

        Args:
            file_id: Id of the file.
            title: At most 165 characters.
            last_version: Number of the latest version of the file.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"fileId": file_id},
            body={"title": title, "lastVersion": last_version},
        )

    def set_lock(
        self, file_id: int | str, *, lock_file: bool | None = None, **options: Unpack[CallOptions]
    ) -> File:
        """Lock or unlock a file.

        Args:
            file_id: Id of the file.
            lock_file: Whether to lock the file.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SET_LOCK, options, path={"fileId": file_id}, body={"lockFile": lock_file}
        )

    def set_custom_filter(
        self, file_id: int | str, *, enabled: bool | None = None, **options: Unpack[CallOptions]
    ) -> File:
        """Switch the Custom Filter editing mode of a file on or off.

        Args:
            file_id: Id of the file.
            enabled: Whether it is turned on.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SET_CUSTOM_FILTER, options, path={"fileId": file_id}, body={"enabled": enabled}
        )

    def set_order(
        self, file_id: int | str, *, order: int | None = None, **options: Unpack[CallOptions]
    ) -> File:
        """Set the position of a file in its folder.

        Args:
            file_id: Id of the file.
            order: Place in the order. From 1 to 2147483647.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_SET_ORDER, options, path={"fileId": file_id}, body={"order": order})

    def set_order_of_many(
        self, *, items: Sequence[EntryOrder], **options: Unpack[CallOptions]
    ) -> list[FileEntry]:
        """Set the positions of several files at once.

        Args:
            items: The files with their new positions.
        """
        return self._call(_SET_ORDER_OF_MANY, options, body={"items": items})

    def save_as_pdf(
        self, id: int | str, *, folder_id: int | str, title: str, **options: Unpack[CallOptions]
    ) -> File:
        """Save a file as a PDF in a folder, under a given title.

        Args:
            id: Id of the file.
            folder_id: Id of the folder.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _SAVE_AS_PDF, options, path={"id": id}, body={"folderId": folder_id, "title": title}
        )

    def create_thumbnails(
        self,
        *,
        return_single_operation: bool | None = None,
        folder_ids: Sequence[int | str] | None = None,
        file_ids: Sequence[int | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> list[int | str]:
        """Make thumbnails for the given files.

        Args:
            return_single_operation: Whether only the current operation is returned.
            folder_ids: Ids of the folders.
            file_ids: Ids of the files.
        """
        return self._call(
            _CREATE_THUMBNAILS,
            options,
            body={
                "returnSingleOperation": return_single_operation,
                "folderIds": folder_ids,
                "fileIds": file_ids,
            },
        )

    def get_used_space(self, **options: Unpack[CallOptions]) -> UsedSpace:
        """Return how much space the files in the root folders use, by section."""
        return self._call(_GET_USED_SPACE, options)

    def check_upload(
        self,
        folder_id: int | str,
        *,
        files_title: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> list[str]:
        """Check file titles against a folder before uploading to it.

        Args:
            folder_id: Id of the folder.
            files_title: Titles of the files.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _CHECK_UPLOAD, options, path={"folderId": folder_id}, body={"filesTitle": files_title}
        )

    def insert(
        self,
        folder_id: int | str,
        *,
        file: Upload,
        title: str | None = None,
        create_new_if_exist: bool | None = None,
        keep_convert_status: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> File:
        """Upload a single file into a folder, as a new file or over the one of that name.

        Args:
            folder_id: Id of the folder.
            file: The file.
            title: Title to give the file.
            create_new_if_exist: Whether a new file is made when one of that name is already there.
            keep_convert_status: Whether the conversion status of the file is kept.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _INSERT,
            options,
            path={"folderId": folder_id},
            body={
                "File": file,
                "Title": title,
                "CreateNewIfExist": create_new_if_exist,
                "KeepConvertStatus": keep_convert_status,
            },
        )

    def upload(
        self,
        folder_id: int | str,
        *,
        file: Upload,
        create_new_if_exist: bool | None = None,
        store_original_file_flag: bool | None = None,
        keep_convert_status: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> File | list[File]:
        """Upload a file into a folder, and return it, alone or in a list.

        Args:
            folder_id: Id of the folder.
            file: The file.
            create_new_if_exist: Whether a new file is made when one of that name is already there.
            store_original_file_flag: Whether documents are kept in their original format too, from
                now on.
            keep_convert_status: Whether the conversion status of the file is kept.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPLOAD,
            options,
            path={"folderId": folder_id},
            body={
                "file": file,
                "createNewIfExist": create_new_if_exist,
                "storeOriginalFileFlag": store_original_file_flag,
                "keepConvertStatus": keep_convert_status,
            },
        )

    def create_upload_session(
        self,
        folder_id: int | str,
        *,
        file_name: str,
        file_size: int | None = None,
        relative_path: str | None = None,
        create_on: datetime | None = None,
        encrypted: bool | None = None,
        create_new_if_exist: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> UploadSession:
        """Open a session for uploading a file to a folder in chunks, and return the address to post
        them to: in order, each at most 10 MiB and, but for the last, a multiple of 512 bytes.

        Args:
            folder_id: Id of the folder.
            file_size: Size of the file in bytes.
            relative_path: Path of the file inside the uploaded folder.
            create_on: When it was created.
            encrypted: Whether the file is encrypted.
            create_new_if_exist: Whether a new file is made when one of that name is already there.

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
                "createOn": create_on,
                "encrypted": encrypted,
                "createNewIfExist": create_new_if_exist,
            },
        )

    def get_module_info(self, **options: Unpack[CallOptions]) -> Module:
        """Return the ID, title, icons and addresses of the "Documents" module."""
        return self._call(_GET_MODULE_INFO, options)


class AsyncFiles(AsyncResource):
    """Files: their details, creation, upload and download.

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
    def document_service(self) -> AsyncFilesDocumentService:
        """The server of ONLYOFFICE Docs that the portal works with."""
        from .files_document_service import AsyncFilesDocumentService

        return AsyncFilesDocumentService(self._core)

    @cached_property
    def editing(self) -> AsyncFilesEditing:
        """Opening files in the editor and saving what was edited."""
        from .files_editing import AsyncFilesEditing

        return AsyncFilesEditing(self._core)

    @cached_property
    def favorites(self) -> AsyncFilesFavorites:
        """Files and folders that are marked as favorite."""
        from .files_favorites import AsyncFilesFavorites

        return AsyncFilesFavorites(self._core)

    @cached_property
    def folders(self) -> AsyncFilesFolders:
        """Folders and what is in them."""
        from .files_folders import AsyncFilesFolders

        return AsyncFilesFolders(self._core)

    @cached_property
    def forms(self) -> AsyncFilesForms:
        """Forms and how they are filled in."""
        from .files_forms import AsyncFilesForms

        return AsyncFilesForms(self._core)

    @cached_property
    def links(self) -> AsyncFilesLinks:
        """External links to files."""
        from .files_links import AsyncFilesLinks

        return AsyncFilesLinks(self._core)

    @cached_property
    def my_documents(self) -> AsyncFilesMyDocuments:
        """The caller's own documents."""
        from .files_my_documents import AsyncFilesMyDocuments

        return AsyncFilesMyDocuments(self._core)

    @cached_property
    def operations(self) -> AsyncFilesOperations:
        """Copying, moving, deleting and downloading of many entries, which takes a while."""
        from .files_operations import AsyncFilesOperations

        return AsyncFilesOperations(self._core)

    @cached_property
    def private_room(self) -> AsyncFilesPrivateRoom:
        """The section with encrypted documents."""
        from .files_private_room import AsyncFilesPrivateRoom

        return AsyncFilesPrivateRoom(self._core)

    @cached_property
    def recent(self) -> AsyncFilesRecent:
        """The files that were opened last."""
        from .files_recent import AsyncFilesRecent

        return AsyncFilesRecent(self._core)

    @cached_property
    def settings(self) -> AsyncFilesSettingsResource:
        """How the portal treats files."""
        from .files_settings import AsyncFilesSettingsResource

        return AsyncFilesSettingsResource(self._core)

    @cached_property
    def sharing(self) -> AsyncFilesSharing:
        """Who has access to files and folders."""
        from .files_sharing import AsyncFilesSharing

        return AsyncFilesSharing(self._core)

    @cached_property
    def templates(self) -> AsyncFilesTemplates:
        """Files that serve as templates."""
        from .files_templates import AsyncFilesTemplates

        return AsyncFilesTemplates(self._core)

    @cached_property
    def third_party(self) -> AsyncFilesThirdParty:
        """Storages of other providers that are connected to the portal."""
        from .files_third_party import AsyncFilesThirdParty

        return AsyncFilesThirdParty(self._core)

    @cached_property
    def trash(self) -> AsyncFilesTrash:
        """Deleted files and folders."""
        from .files_trash import AsyncFilesTrash

        return AsyncFilesTrash(self._core)

    @cached_property
    def versions(self) -> AsyncFilesVersions:
        """Versions of files and what changed in them."""
        from .files_versions import AsyncFilesVersions

        return AsyncFilesVersions(self._core)

    async def get_download_info(
        self, file_id: int | str, **options: Unpack[CallOptions]
    ) -> FileLink:
        """Return a download address of a file with its type and a signed token."""
        return await self._call(_GET_DOWNLOAD_INFO, options, path={"fileId": file_id})

    async def get_reference_data(
        self,
        *,
        file_key: str,
        instance_id: str,
        source_file_id: int | str | None = None,
        path: str | None = None,
        link: str | None = None,
        **options: Unpack[CallOptions],
    ) -> FileReference:
        """Return data that identifies a file across systems, to check whether its data can go
        into another spreadsheet by link.
        """
        return await self._call(
            _GET_REFERENCE_DATA,
            options,
            body={
                "fileKey": file_key,
                "instanceId": instance_id,
                "sourceFileId": source_file_id,
                "path": path,
                "link": link,
            },
        )

    def list_history(
        self,
        file_id: int | str,
        *,
        from_date: datetime | None = None,
        to_date: datetime | None = None,
        count: int | None = None,
        start_index: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[History]:
        """Return the log of actions on a file, optionally for a period.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST_HISTORY,
            options,
            path={"fileId": file_id},
            query={
                "fromDate": from_date,
                "toDate": to_date,
                "count": count,
                "startIndex": start_index,
            },
        )

    async def get_download_url(self, file_id: int | str, **options: Unpack[CallOptions]) -> str:
        """Return a temporary pre-signed address for downloading a file."""
        return await self._call(_GET_DOWNLOAD_URL, options, path={"fileId": file_id})

    async def copy(
        self,
        file_id: int | str,
        *,
        dest_title: str,
        dest_folder_id: int | str,
        enable_external_ext: bool | None = None,
        password: str | None = None,
        to_form: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> File:
        """Copy a file to a folder under a new title, converting it where possible."""
        return await self._call(
            _COPY,
            options,
            path={"fileId": file_id},
            body={
                "destTitle": dest_title,
                "destFolderId": dest_folder_id,
                "enableExternalExt": enable_external_ext,
                "password": password,
                "toForm": to_form,
            },
        )

    async def create(
        self,
        folder_id: int | str,
        *,
        title: str,
        template_id: int | str | None = None,
        enable_external_ext: bool | None = None,
        form_id: int | str | None = None,
        **options: Unpack[CallOptions],
    ) -> File:
        """Create a document, spreadsheet or presentation in a folder; without a known extension
        the file becomes `.docx`.
        """
        return await self._call(
            _CREATE,
            options,
            path={"folderId": folder_id},
            body={
                "title": title,
                "templateId": template_id,
                "enableExternalExt": enable_external_ext,
                "formId": form_id,
            },
        )

    async def create_html(
        self,
        folder_id: int | str,
        *,
        title: str,
        content: str | None = None,
        create_new_if_exist: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> File:
        """Create an HTML file with the given content in a folder."""
        return await self._call(
            _CREATE_HTML,
            options,
            path={"folderId": folder_id},
            body={"title": title, "content": content, "createNewIfExist": create_new_if_exist},
        )

    async def create_text(
        self,
        folder_id: int | str,
        *,
        title: str,
        content: str | None = None,
        create_new_if_exist: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> File:
        """Create a text file with the given content in a folder."""
        return await self._call(
            _CREATE_TEXT,
            options,
            path={"folderId": folder_id},
            body={"title": title, "content": content, "createNewIfExist": create_new_if_exist},
        )

    async def delete(
        self,
        file_id: int | str,
        *,
        delete_after: bool | None = None,
        immediately: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> list[FileOperation]:
        """Delete a file by ID."""
        return await self._call(
            _DELETE,
            options,
            path={"fileId": file_id},
            body={"deleteAfter": delete_after, "immediately": immediately},
        )

    async def get(
        self, file_id: int | str, *, version: int | None = None, **options: Unpack[CallOptions]
    ) -> File:
        """Return the details of a file."""
        return await self._call(_GET, options, path={"fileId": file_id}, query={"version": version})

    async def update(
        self,
        file_id: int | str,
        *,
        title: str | None = None,
        last_version: int | None = None,
        **options: Unpack[CallOptions],
    ) -> File:
        """Change the title of a file or set which version is the latest."""
        return await self._call(
            _UPDATE,
            options,
            path={"fileId": file_id},
            body={"title": title, "lastVersion": last_version},
        )

    async def set_lock(
        self, file_id: int | str, *, lock_file: bool | None = None, **options: Unpack[CallOptions]
    ) -> File:
        """Lock or unlock a file."""
        return await self._call(
            _SET_LOCK, options, path={"fileId": file_id}, body={"lockFile": lock_file}
        )

    async def set_custom_filter(
        self, file_id: int | str, *, enabled: bool | None = None, **options: Unpack[CallOptions]
    ) -> File:
        """Switch the Custom Filter editing mode of a file on or off."""
        return await self._call(
            _SET_CUSTOM_FILTER, options, path={"fileId": file_id}, body={"enabled": enabled}
        )

    async def set_order(
        self, file_id: int | str, *, order: int | None = None, **options: Unpack[CallOptions]
    ) -> File:
        """Set the position of a file in its folder."""
        return await self._call(
            _SET_ORDER, options, path={"fileId": file_id}, body={"order": order}
        )

    async def set_order_of_many(
        self, *, items: Sequence[EntryOrder], **options: Unpack[CallOptions]
    ) -> list[FileEntry]:
        """Set the positions of several files at once."""
        return await self._call(_SET_ORDER_OF_MANY, options, body={"items": items})

    async def save_as_pdf(
        self, id: int | str, *, folder_id: int | str, title: str, **options: Unpack[CallOptions]
    ) -> File:
        """Save a file as a PDF in a folder, under a given title."""
        return await self._call(
            _SAVE_AS_PDF, options, path={"id": id}, body={"folderId": folder_id, "title": title}
        )

    async def create_thumbnails(
        self,
        *,
        return_single_operation: bool | None = None,
        folder_ids: Sequence[int | str] | None = None,
        file_ids: Sequence[int | str] | None = None,
        **options: Unpack[CallOptions],
    ) -> list[int | str]:
        """Make thumbnails for the given files."""
        return await self._call(
            _CREATE_THUMBNAILS,
            options,
            body={
                "returnSingleOperation": return_single_operation,
                "folderIds": folder_ids,
                "fileIds": file_ids,
            },
        )

    async def get_used_space(self, **options: Unpack[CallOptions]) -> UsedSpace:
        """Return how much space the files in the root folders use, by section."""
        return await self._call(_GET_USED_SPACE, options)

    async def check_upload(
        self,
        folder_id: int | str,
        *,
        files_title: Sequence[str] | None = None,
        **options: Unpack[CallOptions],
    ) -> list[str]:
        """Check file titles against a folder before uploading to it."""
        return await self._call(
            _CHECK_UPLOAD, options, path={"folderId": folder_id}, body={"filesTitle": files_title}
        )

    async def insert(
        self,
        folder_id: int | str,
        *,
        file: Upload,
        title: str | None = None,
        create_new_if_exist: bool | None = None,
        keep_convert_status: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> File:
        """Upload a single file into a folder, as a new file or over the one of that name."""
        return await self._call(
            _INSERT,
            options,
            path={"folderId": folder_id},
            body={
                "File": file,
                "Title": title,
                "CreateNewIfExist": create_new_if_exist,
                "KeepConvertStatus": keep_convert_status,
            },
        )

    async def upload(
        self,
        folder_id: int | str,
        *,
        file: Upload,
        create_new_if_exist: bool | None = None,
        store_original_file_flag: bool | None = None,
        keep_convert_status: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> File | list[File]:
        """Upload a file into a folder, and return it, alone or in a list."""
        return await self._call(
            _UPLOAD,
            options,
            path={"folderId": folder_id},
            body={
                "file": file,
                "createNewIfExist": create_new_if_exist,
                "storeOriginalFileFlag": store_original_file_flag,
                "keepConvertStatus": keep_convert_status,
            },
        )

    async def create_upload_session(
        self,
        folder_id: int | str,
        *,
        file_name: str,
        file_size: int | None = None,
        relative_path: str | None = None,
        create_on: datetime | None = None,
        encrypted: bool | None = None,
        create_new_if_exist: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> UploadSession:
        """Open a session for uploading a file to a folder in chunks, and return the address to
        post them to: in order, each at most 10 MiB and, but for the last, a multiple of 512
        bytes.
        """
        return await self._call(
            _CREATE_UPLOAD_SESSION,
            options,
            path={"folderId": folder_id},
            body={
                "fileName": file_name,
                "fileSize": file_size,
                "relativePath": relative_path,
                "createOn": create_on,
                "encrypted": encrypted,
                "createNewIfExist": create_new_if_exist,
            },
        )

    async def get_module_info(self, **options: Unpack[CallOptions]) -> Module:
        """Return the ID, title, icons and addresses of the "Documents" module."""
        return await self._call(_GET_MODULE_INFO, options)


class FilesWithRawResponse:
    """The methods of `Files`, answering with the raw response."""

    def __init__(self, raw: Files) -> None:
        self.get_download_info = as_raw(raw.get_download_info)
        self.get_reference_data = as_raw(raw.get_reference_data)
        self.list_history = as_raw(raw.list_history)
        self.get_download_url = as_raw(raw.get_download_url)
        self.copy = as_raw(raw.copy)
        self.create = as_raw(raw.create)
        self.create_html = as_raw(raw.create_html)
        self.create_text = as_raw(raw.create_text)
        self.delete = as_raw(raw.delete)
        self.get = as_raw(raw.get)
        self.update = as_raw(raw.update)
        self.set_lock = as_raw(raw.set_lock)
        self.set_custom_filter = as_raw(raw.set_custom_filter)
        self.set_order = as_raw(raw.set_order)
        self.set_order_of_many = as_raw(raw.set_order_of_many)
        self.save_as_pdf = as_raw(raw.save_as_pdf)
        self.create_thumbnails = as_raw(raw.create_thumbnails)
        self.get_used_space = as_raw(raw.get_used_space)
        self.check_upload = as_raw(raw.check_upload)
        self.insert = as_raw(raw.insert)
        self.upload = as_raw(raw.upload)
        self.create_upload_session = as_raw(raw.create_upload_session)
        self.get_module_info = as_raw(raw.get_module_info)


class AsyncFilesWithRawResponse:
    """The methods of `AsyncFiles`, answering with the raw response."""

    def __init__(self, raw: AsyncFiles) -> None:
        self.get_download_info = as_raw_async(raw.get_download_info)
        self.get_reference_data = as_raw_async(raw.get_reference_data)
        self.list_history = as_raw_async(raw.list_history)
        self.get_download_url = as_raw_async(raw.get_download_url)
        self.copy = as_raw_async(raw.copy)
        self.create = as_raw_async(raw.create)
        self.create_html = as_raw_async(raw.create_html)
        self.create_text = as_raw_async(raw.create_text)
        self.delete = as_raw_async(raw.delete)
        self.get = as_raw_async(raw.get)
        self.update = as_raw_async(raw.update)
        self.set_lock = as_raw_async(raw.set_lock)
        self.set_custom_filter = as_raw_async(raw.set_custom_filter)
        self.set_order = as_raw_async(raw.set_order)
        self.set_order_of_many = as_raw_async(raw.set_order_of_many)
        self.save_as_pdf = as_raw_async(raw.save_as_pdf)
        self.create_thumbnails = as_raw_async(raw.create_thumbnails)
        self.get_used_space = as_raw_async(raw.get_used_space)
        self.check_upload = as_raw_async(raw.check_upload)
        self.insert = as_raw_async(raw.insert)
        self.upload = as_raw_async(raw.upload)
        self.create_upload_session = as_raw_async(raw.create_upload_session)
        self.get_module_info = as_raw_async(raw.get_module_info)


class FilesWithStreamingResponse:
    """The methods of `Files`, each a context manager over its response."""

    def __init__(self, streamed: Files) -> None:
        self.get_download_info = as_streamed(streamed.get_download_info)
        self.get_reference_data = as_streamed(streamed.get_reference_data)
        self.list_history = as_streamed(streamed.list_history)
        self.get_download_url = as_streamed(streamed.get_download_url)
        self.copy = as_streamed(streamed.copy)
        self.create = as_streamed(streamed.create)
        self.create_html = as_streamed(streamed.create_html)
        self.create_text = as_streamed(streamed.create_text)
        self.delete = as_streamed(streamed.delete)
        self.get = as_streamed(streamed.get)
        self.update = as_streamed(streamed.update)
        self.set_lock = as_streamed(streamed.set_lock)
        self.set_custom_filter = as_streamed(streamed.set_custom_filter)
        self.set_order = as_streamed(streamed.set_order)
        self.set_order_of_many = as_streamed(streamed.set_order_of_many)
        self.save_as_pdf = as_streamed(streamed.save_as_pdf)
        self.create_thumbnails = as_streamed(streamed.create_thumbnails)
        self.get_used_space = as_streamed(streamed.get_used_space)
        self.check_upload = as_streamed(streamed.check_upload)
        self.insert = as_streamed(streamed.insert)
        self.upload = as_streamed(streamed.upload)
        self.create_upload_session = as_streamed(streamed.create_upload_session)
        self.get_module_info = as_streamed(streamed.get_module_info)


class AsyncFilesWithStreamingResponse:
    """The methods of `AsyncFiles`, each a context manager over its response."""

    def __init__(self, streamed: AsyncFiles) -> None:
        self.get_download_info = as_streamed_async(streamed.get_download_info)
        self.get_reference_data = as_streamed_async(streamed.get_reference_data)
        self.list_history = as_streamed_async(streamed.list_history)
        self.get_download_url = as_streamed_async(streamed.get_download_url)
        self.copy = as_streamed_async(streamed.copy)
        self.create = as_streamed_async(streamed.create)
        self.create_html = as_streamed_async(streamed.create_html)
        self.create_text = as_streamed_async(streamed.create_text)
        self.delete = as_streamed_async(streamed.delete)
        self.get = as_streamed_async(streamed.get)
        self.update = as_streamed_async(streamed.update)
        self.set_lock = as_streamed_async(streamed.set_lock)
        self.set_custom_filter = as_streamed_async(streamed.set_custom_filter)
        self.set_order = as_streamed_async(streamed.set_order)
        self.set_order_of_many = as_streamed_async(streamed.set_order_of_many)
        self.save_as_pdf = as_streamed_async(streamed.save_as_pdf)
        self.create_thumbnails = as_streamed_async(streamed.create_thumbnails)
        self.get_used_space = as_streamed_async(streamed.get_used_space)
        self.check_upload = as_streamed_async(streamed.check_upload)
        self.insert = as_streamed_async(streamed.insert)
        self.upload = as_streamed_async(streamed.upload)
        self.create_upload_session = as_streamed_async(streamed.create_upload_session)
        self.get_module_info = as_streamed_async(streamed.get_module_info)
