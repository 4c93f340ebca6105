"""Tags on messages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.mail import MailTag

__all__ = ["AsyncMailTags", "MailTags"]

_LIST: Final[Operation[list[MailTag]]] = Operation(
    "mail.tags.list", "GET", "/api/2.0/mail/tags", list[MailTag], shared=LIST_QUERY, paging=BY_INDEX
)
_CREATE: Final[Operation[MailTag]] = Operation(
    "mail.tags.create", "POST", "/api/2.0/mail/tags", MailTag, body="json"
)
_UPDATE: Final[Operation[MailTag]] = Operation(
    "mail.tags.update", "PUT", "/api/2.0/mail/tags/{id}", MailTag, body="json"
)
_DELETE: Final[Operation[int]] = Operation(
    "mail.tags.delete", "DELETE", "/api/2.0/mail/tags/{id}", int
)
_ADD_TO_MESSAGES: Final[Operation[int]] = Operation(
    "mail.tags.add_to_messages", "PUT", "/api/2.0/mail/tags/{id}/set", int, body="json"
)
_REMOVE_FROM_MESSAGES: Final[Operation[int]] = Operation(
    "mail.tags.remove_from_messages", "PUT", "/api/2.0/mail/tags/{id}/unset", int, body="json"
)


class MailTags(Resource):
    """Tags on messages."""

    with_raw_response = raw_view(lambda: MailTagsWithRawResponse)
    with_streaming_response = streaming_view(lambda: MailTagsWithStreamingResponse)

    def list(self, **options: Unpack[ListOptions]) -> Page[MailTag]:
        """List the tags in use in the Mail module."""
        return self._paged(_LIST, options)

    def create(
        self,
        *,
        name: str,
        style: str | None = None,
        addresses: Sequence[str] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailTag:
        """Create a mail tag.

        Args:
            style: Suffix of the CSS style that colors the tag.
            addresses: Addresses associated with the tag.
        """
        return self._call(
            _CREATE, options, body={"name": name, "style": style, "addresses": addresses}
        )

    def update(
        self,
        id: int,
        *,
        name: str | None = None,
        style: str | None = None,
        addresses: Sequence[str] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailTag:
        """Change the name, style or addresses of a mail tag.

        Args:
            id: Id of the tag.
            style: Suffix of the CSS style that colors the tag.
            addresses: Addresses associated with the tag.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"id": id},
            body={"name": name, "style": style, "addresses": addresses},
        )

    def delete(self, id: int, **options: Unpack[FormatCallOptions]) -> int:
        """Delete a mail tag.

        Args:
            id: Id of the tag.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"id": id})

    def add_to_messages(
        self, id: int, *, messages: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> int:
        """Put a tag on several messages.

        Args:
            id: Id of the tag.
            messages: Ids of the messages.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_ADD_TO_MESSAGES, options, path={"id": id}, body={"messages": messages})

    def remove_from_messages(
        self, id: int, *, messages: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> int:
        """Take a tag off several messages.

        Args:
            id: Id of the tag.
            messages: Ids of the messages.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _REMOVE_FROM_MESSAGES, options, path={"id": id}, body={"messages": messages}
        )


class AsyncMailTags(AsyncResource):
    """Tags on messages.

    What its methods take and raise is told in `MailTags`.
    """

    with_raw_response = raw_view(lambda: AsyncMailTagsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncMailTagsWithStreamingResponse)

    def list(self, **options: Unpack[ListOptions]) -> AsyncPaginator[MailTag]:
        """List the tags in use in the Mail module.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options)

    async def create(
        self,
        *,
        name: str,
        style: str | None = None,
        addresses: Sequence[str] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailTag:
        """Create a mail tag."""
        return await self._call(
            _CREATE, options, body={"name": name, "style": style, "addresses": addresses}
        )

    async def update(
        self,
        id: int,
        *,
        name: str | None = None,
        style: str | None = None,
        addresses: Sequence[str] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailTag:
        """Change the name, style or addresses of a mail tag."""
        return await self._call(
            _UPDATE,
            options,
            path={"id": id},
            body={"name": name, "style": style, "addresses": addresses},
        )

    async def delete(self, id: int, **options: Unpack[FormatCallOptions]) -> int:
        """Delete a mail tag."""
        return await self._call(_DELETE, options, path={"id": id})

    async def add_to_messages(
        self, id: int, *, messages: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> int:
        """Put a tag on several messages."""
        return await self._call(
            _ADD_TO_MESSAGES, options, path={"id": id}, body={"messages": messages}
        )

    async def remove_from_messages(
        self, id: int, *, messages: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> int:
        """Take a tag off several messages."""
        return await self._call(
            _REMOVE_FROM_MESSAGES, options, path={"id": id}, body={"messages": messages}
        )


class MailTagsWithRawResponse:
    """The methods of `MailTags`, answering with the raw response."""

    def __init__(self, raw: MailTags) -> None:
        self.list = as_raw(raw.list)
        self.create = as_raw(raw.create)
        self.update = as_raw(raw.update)
        self.delete = as_raw(raw.delete)
        self.add_to_messages = as_raw(raw.add_to_messages)
        self.remove_from_messages = as_raw(raw.remove_from_messages)


class AsyncMailTagsWithRawResponse:
    """The methods of `AsyncMailTags`, answering with the raw response."""

    def __init__(self, raw: AsyncMailTags) -> None:
        self.list = as_raw_async(raw.list)
        self.create = as_raw_async(raw.create)
        self.update = as_raw_async(raw.update)
        self.delete = as_raw_async(raw.delete)
        self.add_to_messages = as_raw_async(raw.add_to_messages)
        self.remove_from_messages = as_raw_async(raw.remove_from_messages)


class MailTagsWithStreamingResponse:
    """The methods of `MailTags`, each a context manager over its response."""

    def __init__(self, streamed: MailTags) -> None:
        self.list = as_streamed(streamed.list)
        self.create = as_streamed(streamed.create)
        self.update = as_streamed(streamed.update)
        self.delete = as_streamed(streamed.delete)
        self.add_to_messages = as_streamed(streamed.add_to_messages)
        self.remove_from_messages = as_streamed(streamed.remove_from_messages)


class AsyncMailTagsWithStreamingResponse:
    """The methods of `AsyncMailTags`, each a context manager over its response."""

    def __init__(self, streamed: AsyncMailTags) -> None:
        self.list = as_streamed_async(streamed.list)
        self.create = as_streamed_async(streamed.create)
        self.update = as_streamed_async(streamed.update)
        self.delete = as_streamed_async(streamed.delete)
        self.add_to_messages = as_streamed_async(streamed.add_to_messages)
        self.remove_from_messages = as_streamed_async(streamed.remove_from_messages)
