"""The caller's own documents."""

from __future__ import annotations

import builtins
from typing import Final, Unpack
from uuid import UUID

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.uploads import Upload
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.common import SortOrder
from ..types.files import ApplyFilterOption, File, FilterType, FolderContent

__all__ = ["AsyncFilesMyDocuments", "FilesMyDocuments"]

_CREATE: Final[Operation[File]] = Operation(
    "files.my_documents.create", "POST", "/api/2.0/files/@my/file", File, body="json"
)
_CREATE_HTML: Final[Operation[File]] = Operation(
    "files.my_documents.create_html", "POST", "/api/2.0/files/@my/html", File, body="json"
)
_CREATE_TEXT: Final[Operation[File]] = Operation(
    "files.my_documents.create_text", "POST", "/api/2.0/files/@my/text", File, body="json"
)
_LIST: Final[Operation[FolderContent]] = Operation(
    "files.my_documents.list", "GET", "/api/2.0/files/@my", FolderContent
)
_INSERT: Final[Operation[File]] = Operation(
    "files.my_documents.insert", "POST", "/api/2.0/files/@my/insert", File, body="multipart"
)
_UPLOAD: Final[Operation[File | list[File]]] = Operation(
    "files.my_documents.upload",
    "POST",
    "/api/2.0/files/@my/upload",
    File | list[File],
    body="multipart",
)


class FilesMyDocuments(Resource):
    """The caller's own documents."""

    with_raw_response = raw_view(lambda: FilesMyDocumentsWithRawResponse)
    with_streaming_response = streaming_view(lambda: FilesMyDocumentsWithStreamingResponse)

    def create(
        self,
        *,
        title: str,
        template_id: int | str | None = None,
        enable_external_ext: bool | None = None,
        form_id: int | str | None = None,
        **options: Unpack[CallOptions],
    ) -> File:
        """Create a document, spreadsheet or presentation in "My documents"; without a known
        extension the file becomes `.docx`.

        Args:
            title: At most 165 characters.
            template_id: Id of the template.
            enable_external_ext: Whether a file with a foreign extension may be created.
            form_id: Id of the form.
        """
        return self._call(
            _CREATE,
            options,
            body={
                "title": title,
                "templateId": template_id,
                "enableExternalExt": enable_external_ext,
                "formId": form_id,
            },
        )

    def create_html(
        self,
        *,
        title: str,
        content: str | None = None,
        create_new_if_exist: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> File:
        """Create an HTML file with the given content in "My documents".

        Args:
            title: At most 165 characters.
            create_new_if_exist: Whether a new file is made when one of that name is already there.
        """
        return self._call(
            _CREATE_HTML,
            options,
            body={"title": title, "content": content, "createNewIfExist": create_new_if_exist},
        )

    def create_text(
        self,
        *,
        title: str,
        content: str | None = None,
        create_new_if_exist: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> File:
        """Create a text file with the given content in "My documents".

        Args:
            title: At most 165 characters.
            create_new_if_exist: Whether a new file is made when one of that name is already there.
        """
        return self._call(
            _CREATE_TEXT,
            options,
            body={"title": title, "content": content, "createNewIfExist": create_new_if_exist},
        )

    def list(
        self,
        *,
        user_id_or_group_id: UUID | None = None,
        filter_type: FilterType | None = None,
        apply_filter_option: ApplyFilterOption | None = None,
        count: int | None = None,
        start_index: int | None = None,
        sort_by: str | None = None,
        sort_order: SortOrder | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> FolderContent:
        """Return the files and folders in "My documents".

        Args:
            user_id_or_group_id: Id of the user or group to filter by.
            filter_type: Kind of entry to return.
            apply_filter_option: Whether files, folders or all entries are returned.
            count: How many items to return at most. From 1 to 100.
            start_index: Index of the first item to return, from 0.
            sort_by: Field to sort by.
            sort_order: Whether results are ascending or descending.
            filter_value: Text to search for.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _LIST,
            options,
            query={
                "userIdOrGroupId": user_id_or_group_id,
                "filterType": filter_type,
                "applyFilterOption": apply_filter_option,
                "count": count,
                "startIndex": start_index,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "filterValue": filter_value,
            },
        )

    def insert(
        self,
        *,
        file: Upload,
        title: str | None = None,
        create_new_if_exist: bool | None = None,
        keep_convert_status: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> File:
        """Upload a single file into "My documents", as a new file or over the one of that name.

        Args:
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
            body={
                "File": file,
                "Title": title,
                "CreateNewIfExist": create_new_if_exist,
                "KeepConvertStatus": keep_convert_status,
            },
        )

    def upload(
        self,
        *,
        file: Upload,
        create_new_if_exist: bool | None = None,
        store_original_file_flag: bool | None = None,
        keep_convert_status: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> File | builtins.list[File]:
        """Upload a file into "My documents", and return it, alone or in a list.

        Args:
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
            body={
                "file": file,
                "createNewIfExist": create_new_if_exist,
                "storeOriginalFileFlag": store_original_file_flag,
                "keepConvertStatus": keep_convert_status,
            },
        )


class AsyncFilesMyDocuments(AsyncResource):
    """The caller's own documents.

    What its methods take and raise is told in `FilesMyDocuments`.
    """

    with_raw_response = raw_view(lambda: AsyncFilesMyDocumentsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncFilesMyDocumentsWithStreamingResponse)

    async def create(
        self,
        *,
        title: str,
        template_id: int | str | None = None,
        enable_external_ext: bool | None = None,
        form_id: int | str | None = None,
        **options: Unpack[CallOptions],
    ) -> File:
        """Create a document, spreadsheet or presentation in "My documents"; without a known
        extension the file becomes `.docx`.
        """
        return await self._call(
            _CREATE,
            options,
            body={
                "title": title,
                "templateId": template_id,
                "enableExternalExt": enable_external_ext,
                "formId": form_id,
            },
        )

    async def create_html(
        self,
        *,
        title: str,
        content: str | None = None,
        create_new_if_exist: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> File:
        """Create an HTML file with the given content in "My documents"."""
        return await self._call(
            _CREATE_HTML,
            options,
            body={"title": title, "content": content, "createNewIfExist": create_new_if_exist},
        )

    async def create_text(
        self,
        *,
        title: str,
        content: str | None = None,
        create_new_if_exist: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> File:
        """Create a text file with the given content in "My documents"."""
        return await self._call(
            _CREATE_TEXT,
            options,
            body={"title": title, "content": content, "createNewIfExist": create_new_if_exist},
        )

    async def list(
        self,
        *,
        user_id_or_group_id: UUID | None = None,
        filter_type: FilterType | None = None,
        apply_filter_option: ApplyFilterOption | None = None,
        count: int | None = None,
        start_index: int | None = None,
        sort_by: str | None = None,
        sort_order: SortOrder | None = None,
        filter_value: str | None = None,
        **options: Unpack[CallOptions],
    ) -> FolderContent:
        """Return the files and folders in "My documents"."""
        return await self._call(
            _LIST,
            options,
            query={
                "userIdOrGroupId": user_id_or_group_id,
                "filterType": filter_type,
                "applyFilterOption": apply_filter_option,
                "count": count,
                "startIndex": start_index,
                "sortBy": sort_by,
                "sortOrder": sort_order,
                "filterValue": filter_value,
            },
        )

    async def insert(
        self,
        *,
        file: Upload,
        title: str | None = None,
        create_new_if_exist: bool | None = None,
        keep_convert_status: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> File:
        """Upload a single file into "My documents", as a new file or over the one of that name."""
        return await self._call(
            _INSERT,
            options,
            body={
                "File": file,
                "Title": title,
                "CreateNewIfExist": create_new_if_exist,
                "KeepConvertStatus": keep_convert_status,
            },
        )

    async def upload(
        self,
        *,
        file: Upload,
        create_new_if_exist: bool | None = None,
        store_original_file_flag: bool | None = None,
        keep_convert_status: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> File | builtins.list[File]:
        """Upload a file into "My documents", and return it, alone or in a list."""
        return await self._call(
            _UPLOAD,
            options,
            body={
                "file": file,
                "createNewIfExist": create_new_if_exist,
                "storeOriginalFileFlag": store_original_file_flag,
                "keepConvertStatus": keep_convert_status,
            },
        )


class FilesMyDocumentsWithRawResponse:
    """The methods of `FilesMyDocuments`, answering with the raw response."""

    def __init__(self, raw: FilesMyDocuments) -> None:
        self.create = as_raw(raw.create)
        self.create_html = as_raw(raw.create_html)
        self.create_text = as_raw(raw.create_text)
        self.list = as_raw(raw.list)
        self.insert = as_raw(raw.insert)
        self.upload = as_raw(raw.upload)


class AsyncFilesMyDocumentsWithRawResponse:
    """The methods of `AsyncFilesMyDocuments`, answering with the raw response."""

    def __init__(self, raw: AsyncFilesMyDocuments) -> None:
        self.create = as_raw_async(raw.create)
        self.create_html = as_raw_async(raw.create_html)
        self.create_text = as_raw_async(raw.create_text)
        self.list = as_raw_async(raw.list)
        self.insert = as_raw_async(raw.insert)
        self.upload = as_raw_async(raw.upload)


class FilesMyDocumentsWithStreamingResponse:
    """The methods of `FilesMyDocuments`, each a context manager over its response."""

    def __init__(self, streamed: FilesMyDocuments) -> None:
        self.create = as_streamed(streamed.create)
        self.create_html = as_streamed(streamed.create_html)
        self.create_text = as_streamed(streamed.create_text)
        self.list = as_streamed(streamed.list)
        self.insert = as_streamed(streamed.insert)
        self.upload = as_streamed(streamed.upload)


class AsyncFilesMyDocumentsWithStreamingResponse:
    """The methods of `AsyncFilesMyDocuments`, each a context manager over its response."""

    def __init__(self, streamed: AsyncFilesMyDocuments) -> None:
        self.create = as_streamed_async(streamed.create)
        self.create_html = as_streamed_async(streamed.create_html)
        self.create_text = as_streamed_async(streamed.create_text)
        self.list = as_streamed_async(streamed.list)
        self.insert = as_streamed_async(streamed.insert)
        self.upload = as_streamed_async(streamed.upload)
