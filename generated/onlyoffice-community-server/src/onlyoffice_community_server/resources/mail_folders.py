"""Standard folders of mailboxes."""

from __future__ import annotations

from typing import Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.mail import MailFolder

__all__ = ["AsyncMailFolders", "MailFolders"]

_LIST: Final[Operation[list[MailFolder]]] = Operation(
    "mail.folders.list",
    "GET",
    "/api/2.0/mail/folders",
    list[MailFolder],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_CLEAR: Final[Operation[int]] = Operation(
    "mail.folders.clear", "DELETE", "/api/2.0/mail/folders/{folderid}/messages", int
)


class MailFolders(Resource):
    """Standard folders of mailboxes."""

    with_raw_response = raw_view(lambda: MailFoldersWithRawResponse)
    with_streaming_response = streaming_view(lambda: MailFoldersWithStreamingResponse)

    def list(self, **options: Unpack[ListOptions]) -> Page[MailFolder]:
        """List the default mail folders."""
        return self._paged(_LIST, options)

    def clear(self, folder_id: int, **options: Unpack[FormatCallOptions]) -> int:
        """Delete every message in the trash (folder 4) or spam (folder 5).

        Args:
            folder_id: Mail folder to empty: 4 trash, 5 spam.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_CLEAR, options, path={"folderid": folder_id})


class AsyncMailFolders(AsyncResource):
    """Standard folders of mailboxes.

    What its methods take and raise is told in `MailFolders`.
    """

    with_raw_response = raw_view(lambda: AsyncMailFoldersWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncMailFoldersWithStreamingResponse)

    def list(self, **options: Unpack[ListOptions]) -> AsyncPaginator[MailFolder]:
        """List the default mail folders.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options)

    async def clear(self, folder_id: int, **options: Unpack[FormatCallOptions]) -> int:
        """Delete every message in the trash (folder 4) or spam (folder 5)."""
        return await self._call(_CLEAR, options, path={"folderid": folder_id})


class MailFoldersWithRawResponse:
    """The methods of `MailFolders`, answering with the raw response."""

    def __init__(self, raw: MailFolders) -> None:
        self.list = as_raw(raw.list)
        self.clear = as_raw(raw.clear)


class AsyncMailFoldersWithRawResponse:
    """The methods of `AsyncMailFolders`, answering with the raw response."""

    def __init__(self, raw: AsyncMailFolders) -> None:
        self.list = as_raw_async(raw.list)
        self.clear = as_raw_async(raw.clear)


class MailFoldersWithStreamingResponse:
    """The methods of `MailFolders`, each a context manager over its response."""

    def __init__(self, streamed: MailFolders) -> None:
        self.list = as_streamed(streamed.list)
        self.clear = as_streamed(streamed.clear)


class AsyncMailFoldersWithStreamingResponse:
    """The methods of `AsyncMailFolders`, each a context manager over its response."""

    def __init__(self, streamed: AsyncMailFolders) -> None:
        self.list = as_streamed_async(streamed.list)
        self.clear = as_streamed_async(streamed.clear)
