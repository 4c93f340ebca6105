"""Mail folders of the user."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.mail import MailOperation, MailUserFolder

__all__ = ["AsyncMailUserFolders", "MailUserFolders"]

_LIST: Final[Operation[list[MailUserFolder]]] = Operation(
    "mail.user_folders.list",
    "GET",
    "/api/2.0/mail/userfolders",
    list[MailUserFolder],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_CREATE: Final[Operation[MailUserFolder]] = Operation(
    "mail.user_folders.create", "POST", "/api/2.0/mail/userfolders", MailUserFolder, body="json"
)
_UPDATE: Final[Operation[MailUserFolder]] = Operation(
    "mail.user_folders.update", "PUT", "/api/2.0/mail/userfolders/{id}", MailUserFolder, body="json"
)
_DELETE: Final[Operation[MailOperation]] = Operation(
    "mail.user_folders.delete", "DELETE", "/api/2.0/mail/userfolders/{id}", MailOperation
)
_GET_BY_MESSAGE: Final[Operation[MailUserFolder]] = Operation(
    "mail.user_folders.get_by_message", "GET", "/api/2.0/mail/userfolders/bymail", MailUserFolder
)


class MailUserFolders(Resource):
    """Mail folders of the user."""

    with_raw_response = raw_view(lambda: MailUserFoldersWithRawResponse)
    with_streaming_response = streaming_view(lambda: MailUserFoldersWithStreamingResponse)

    def list(
        self,
        *,
        ids: Sequence[int] | None = None,
        parent_id: int | None = None,
        **options: Unpack[ListOptions],
    ) -> Page[MailUserFolder]:
        """List the mail folders made by the user, by their IDs or under a parent folder.

        Args:
            ids: Ids of the folders.
            parent_id: Id of the parent folder, 0 for the root.
        """
        return self._paged(_LIST, options, query={"ids": ids, "parentId": parent_id})

    def create(
        self, *, name: str, parent_id: int | None = None, **options: Unpack[FormatCallOptions]
    ) -> MailUserFolder:
        """Create a mail folder of the user's own.

        Args:
            parent_id: Id of the parent folder, 0 for the root.
        """
        return self._call(_CREATE, options, body={"name": name, "parentId": parent_id})

    def update(
        self,
        id: int,
        *,
        name: str | None = None,
        parent_id: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailUserFolder:
        """Change a mail folder of the user.

        Args:
            id: Id of the folder.
            parent_id: Id of the parent folder, 0 for the root.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE, options, path={"id": id}, body={"name": name, "parentId": parent_id}
        )

    def delete(self, id: int, **options: Unpack[FormatCallOptions]) -> MailOperation:
        """Delete a mail folder of the user.

        Args:
            id: Id of the folder.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"id": id})

    def get_by_message(
        self, *, mail_id: int, **options: Unpack[FormatCallOptions]
    ) -> MailUserFolder:
        """Return the user's folder that holds a given message.

        Args:
            mail_id: Id of the message.
        """
        return self._call(_GET_BY_MESSAGE, options, query={"mailId": mail_id})


class AsyncMailUserFolders(AsyncResource):
    """Mail folders of the user.

    What its methods take and raise is told in `MailUserFolders`.
    """

    with_raw_response = raw_view(lambda: AsyncMailUserFoldersWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncMailUserFoldersWithStreamingResponse)

    def list(
        self,
        *,
        ids: Sequence[int] | None = None,
        parent_id: int | None = None,
        **options: Unpack[ListOptions],
    ) -> AsyncPaginator[MailUserFolder]:
        """List the mail folders made by the user, by their IDs or under a parent folder.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options, query={"ids": ids, "parentId": parent_id})

    async def create(
        self, *, name: str, parent_id: int | None = None, **options: Unpack[FormatCallOptions]
    ) -> MailUserFolder:
        """Create a mail folder of the user's own."""
        return await self._call(_CREATE, options, body={"name": name, "parentId": parent_id})

    async def update(
        self,
        id: int,
        *,
        name: str | None = None,
        parent_id: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailUserFolder:
        """Change a mail folder of the user."""
        return await self._call(
            _UPDATE, options, path={"id": id}, body={"name": name, "parentId": parent_id}
        )

    async def delete(self, id: int, **options: Unpack[FormatCallOptions]) -> MailOperation:
        """Delete a mail folder of the user."""
        return await self._call(_DELETE, options, path={"id": id})

    async def get_by_message(
        self, *, mail_id: int, **options: Unpack[FormatCallOptions]
    ) -> MailUserFolder:
        """Return the user's folder that holds a given message."""
        return await self._call(_GET_BY_MESSAGE, options, query={"mailId": mail_id})


class MailUserFoldersWithRawResponse:
    """The methods of `MailUserFolders`, answering with the raw response."""

    def __init__(self, raw: MailUserFolders) -> None:
        self.list = as_raw(raw.list)
        self.create = as_raw(raw.create)
        self.update = as_raw(raw.update)
        self.delete = as_raw(raw.delete)
        self.get_by_message = as_raw(raw.get_by_message)


class AsyncMailUserFoldersWithRawResponse:
    """The methods of `AsyncMailUserFolders`, answering with the raw response."""

    def __init__(self, raw: AsyncMailUserFolders) -> None:
        self.list = as_raw_async(raw.list)
        self.create = as_raw_async(raw.create)
        self.update = as_raw_async(raw.update)
        self.delete = as_raw_async(raw.delete)
        self.get_by_message = as_raw_async(raw.get_by_message)


class MailUserFoldersWithStreamingResponse:
    """The methods of `MailUserFolders`, each a context manager over its response."""

    def __init__(self, streamed: MailUserFolders) -> None:
        self.list = as_streamed(streamed.list)
        self.create = as_streamed(streamed.create)
        self.update = as_streamed(streamed.update)
        self.delete = as_streamed(streamed.delete)
        self.get_by_message = as_streamed(streamed.get_by_message)


class AsyncMailUserFoldersWithStreamingResponse:
    """The methods of `AsyncMailUserFolders`, each a context manager over its response."""

    def __init__(self, streamed: AsyncMailUserFolders) -> None:
        self.list = as_streamed_async(streamed.list)
        self.create = as_streamed_async(streamed.create)
        self.update = as_streamed_async(streamed.update)
        self.delete = as_streamed_async(streamed.delete)
        self.get_by_message = as_streamed_async(streamed.get_by_message)
