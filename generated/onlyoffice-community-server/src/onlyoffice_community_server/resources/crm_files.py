"""Files attached to CRM items."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.uploads import Upload
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.crm import CrmEntityType, HistoryEvent
from ..types.files import EntryId, File

__all__ = ["AsyncCrmFiles", "CrmFiles"]

_CREATE_TEXT: Final[Operation[File]] = Operation(
    "crm.files.create_text",
    "POST",
    "/api/2.0/crm/{entityType}/{entityid}/files/text",
    File,
    body="json",
)
_UPLOAD: Final[Operation[File]] = Operation(
    "crm.files.upload",
    "POST",
    "/api/2.0/crm/{entityType}/{entityid}/files/upload",
    File,
    body="multipart",
)
_ATTACH: Final[Operation[HistoryEvent]] = Operation(
    "crm.files.attach",
    "POST",
    "/api/2.0/crm/{entityType}/{entityid}/files",
    HistoryEvent,
    body="json",
)
_LIST: Final[Operation[list[File]]] = Operation(
    "crm.files.list",
    "GET",
    "/api/2.0/crm/{entityType}/{entityid}/files",
    list[File],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_GET_ROOT_ID: Final[Operation[EntryId]] = Operation(
    "crm.files.get_root_id", "GET", "/api/2.0/crm/files/root", EntryId
)
_DELETE: Final[Operation[File]] = Operation(
    "crm.files.delete", "DELETE", "/api/2.0/crm/files/{fileid}", File
)


class CrmFiles(Resource):
    """Files attached to CRM items."""

    with_raw_response = raw_view(lambda: CrmFilesWithRawResponse)
    with_streaming_response = streaming_view(lambda: CrmFilesWithStreamingResponse)

    def create_text(
        self,
        entity_type: CrmEntityType,
        entity_id: int,
        *,
        title: str,
        content: str,
        **options: Unpack[FormatCallOptions],
    ) -> File:
        """Create a `.txt` file with a title and content for a contact, opportunity or case.

        Args:
            entity_type: Kind of entity, such as contact, opportunity or case.
            entity_id: Id of the entity.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _CREATE_TEXT,
            options,
            path={"entityType": entity_type, "entityid": entity_id},
            body={"title": title, "content": content},
        )

    def upload(
        self,
        entity_type: CrmEntityType,
        entity_id: int,
        *,
        files: Sequence[Upload],
        store_original_file_flag: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> File:
        """Upload a file to a contact, opportunity or case, as a raw body or as multipart form data.

        Args:
            entity_type: Kind of entity, such as contact, opportunity or case.
            entity_id: Id of the entity.
            files: Files to send.
            store_original_file_flag: Whether to keep the file in its original format too.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPLOAD,
            options,
            path={"entityType": entity_type, "entityid": entity_id},
            body={"files": files, "storeOriginalFileFlag": store_original_file_flag},
        )

    def attach(
        self,
        entity_type: CrmEntityType,
        entity_id: int,
        *,
        file_ids: Sequence[int],
        **options: Unpack[FormatCallOptions],
    ) -> HistoryEvent:
        """Attach existing files to a contact, opportunity or case.

        Args:
            entity_type: Kind of entity, such as contact, opportunity or case.
            entity_id: Id of the entity.
            file_ids: Ids of the files.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _ATTACH,
            options,
            path={"entityType": entity_type, "entityid": entity_id},
            body={"fileids": file_ids},
        )

    def list(
        self, entity_type: CrmEntityType, entity_id: int, **options: Unpack[ListOptions]
    ) -> Page[File]:
        """Return the files of a contact, opportunity or case.

        Args:
            entity_type: Kind of entity, such as contact, opportunity or case.
            entity_id: Id of the entity.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(_LIST, options, path={"entityType": entity_type, "entityid": entity_id})

    def get_root_id(self, **options: Unpack[FormatCallOptions]) -> EntryId:
        """Return the ID of the root folder that holds the CRM files."""
        return self._call(_GET_ROOT_ID, options)

    def delete(self, file_id: int, **options: Unpack[FormatCallOptions]) -> File:
        """Delete a CRM file.

        Args:
            file_id: Id of the file.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"fileid": file_id})


class AsyncCrmFiles(AsyncResource):
    """Files attached to CRM items.

    What its methods take and raise is told in `CrmFiles`.
    """

    with_raw_response = raw_view(lambda: AsyncCrmFilesWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCrmFilesWithStreamingResponse)

    async def create_text(
        self,
        entity_type: CrmEntityType,
        entity_id: int,
        *,
        title: str,
        content: str,
        **options: Unpack[FormatCallOptions],
    ) -> File:
        """Create a `.txt` file with a title and content for a contact, opportunity or case."""
        return await self._call(
            _CREATE_TEXT,
            options,
            path={"entityType": entity_type, "entityid": entity_id},
            body={"title": title, "content": content},
        )

    async def upload(
        self,
        entity_type: CrmEntityType,
        entity_id: int,
        *,
        files: Sequence[Upload],
        store_original_file_flag: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> File:
        """Upload a file to a contact, opportunity or case, as a raw body or as multipart form
        data.
        """
        return await self._call(
            _UPLOAD,
            options,
            path={"entityType": entity_type, "entityid": entity_id},
            body={"files": files, "storeOriginalFileFlag": store_original_file_flag},
        )

    async def attach(
        self,
        entity_type: CrmEntityType,
        entity_id: int,
        *,
        file_ids: Sequence[int],
        **options: Unpack[FormatCallOptions],
    ) -> HistoryEvent:
        """Attach existing files to a contact, opportunity or case."""
        return await self._call(
            _ATTACH,
            options,
            path={"entityType": entity_type, "entityid": entity_id},
            body={"fileids": file_ids},
        )

    def list(
        self, entity_type: CrmEntityType, entity_id: int, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[File]:
        """Return the files of a contact, opportunity or case.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options, path={"entityType": entity_type, "entityid": entity_id})

    async def get_root_id(self, **options: Unpack[FormatCallOptions]) -> EntryId:
        """Return the ID of the root folder that holds the CRM files."""
        return await self._call(_GET_ROOT_ID, options)

    async def delete(self, file_id: int, **options: Unpack[FormatCallOptions]) -> File:
        """Delete a CRM file."""
        return await self._call(_DELETE, options, path={"fileid": file_id})


class CrmFilesWithRawResponse:
    """The methods of `CrmFiles`, answering with the raw response."""

    def __init__(self, raw: CrmFiles) -> None:
        self.create_text = as_raw(raw.create_text)
        self.upload = as_raw(raw.upload)
        self.attach = as_raw(raw.attach)
        self.list = as_raw(raw.list)
        self.get_root_id = as_raw(raw.get_root_id)
        self.delete = as_raw(raw.delete)


class AsyncCrmFilesWithRawResponse:
    """The methods of `AsyncCrmFiles`, answering with the raw response."""

    def __init__(self, raw: AsyncCrmFiles) -> None:
        self.create_text = as_raw_async(raw.create_text)
        self.upload = as_raw_async(raw.upload)
        self.attach = as_raw_async(raw.attach)
        self.list = as_raw_async(raw.list)
        self.get_root_id = as_raw_async(raw.get_root_id)
        self.delete = as_raw_async(raw.delete)


class CrmFilesWithStreamingResponse:
    """The methods of `CrmFiles`, each a context manager over its response."""

    def __init__(self, streamed: CrmFiles) -> None:
        self.create_text = as_streamed(streamed.create_text)
        self.upload = as_streamed(streamed.upload)
        self.attach = as_streamed(streamed.attach)
        self.list = as_streamed(streamed.list)
        self.get_root_id = as_streamed(streamed.get_root_id)
        self.delete = as_streamed(streamed.delete)


class AsyncCrmFilesWithStreamingResponse:
    """The methods of `AsyncCrmFiles`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCrmFiles) -> None:
        self.create_text = as_streamed_async(streamed.create_text)
        self.upload = as_streamed_async(streamed.upload)
        self.attach = as_streamed_async(streamed.attach)
        self.list = as_streamed_async(streamed.list)
        self.get_root_id = as_streamed_async(streamed.get_root_id)
        self.delete = as_streamed_async(streamed.delete)
