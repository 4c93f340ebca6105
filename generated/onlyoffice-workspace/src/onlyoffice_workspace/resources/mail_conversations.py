"""Messages that belong together."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from datetime import datetime
from typing import Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.lists import ListFilterOperator
from ..types.mail import Direction, MailFolderType, MailMessage

__all__ = ["AsyncMailConversations", "MailConversations"]

_LIST: Final[Operation[list[MailMessage]]] = Operation(
    "mail.conversations.list",
    "GET",
    "/api/2.0/mail/conversations",
    list[MailMessage],
    styles={"fields": "comma"},
)
_GET: Final[Operation[list[MailMessage]]] = Operation(
    "mail.conversations.get",
    "GET",
    "/api/2.0/mail/conversation/{id}",
    list[MailMessage],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_GET_ADJACENT_ID: Final[Operation[int]] = Operation(
    "mail.conversations.get_adjacent_id", "GET", "/api/2.0/mail/conversation/{id}/{direction}", int
)
_MOVE: Final[Operation[list[int]]] = Operation(
    "mail.conversations.move", "PUT", "/api/2.0/mail/conversations/move", list[int], body="json"
)
_RESTORE: Final[Operation[list[int]]] = Operation(
    "mail.conversations.restore",
    "PUT",
    "/api/2.0/mail/conversations/restore",
    list[int],
    body="json",
)
_REMOVE: Final[Operation[list[int]]] = Operation(
    "mail.conversations.remove", "PUT", "/api/2.0/mail/conversations/remove", list[int], body="json"
)
_SET_STATUS: Final[Operation[list[int]]] = Operation(
    "mail.conversations.set_status",
    "PUT",
    "/api/2.0/mail/conversations/mark",
    list[int],
    body="json",
)
_ADD_TAG: Final[Operation[int]] = Operation(
    "mail.conversations.add_tag",
    "PUT",
    "/api/2.0/mail/conversations/tag/{tag_id}/set",
    int,
    body="json",
)
_REMOVE_TAG: Final[Operation[int]] = Operation(
    "mail.conversations.remove_tag",
    "PUT",
    "/api/2.0/mail/conversations/tag/{tag_id}/unset",
    int,
    body="json",
)


class MailConversations(Resource):
    """Messages that belong together."""

    with_raw_response = raw_view(lambda: MailConversationsWithRawResponse)
    with_streaming_response = streaming_view(lambda: MailConversationsWithStreamingResponse)

    def list(
        self,
        *,
        folder: MailFolderType | None = None,
        unread: bool | None = None,
        attachments: bool | None = None,
        period_from: int | None = None,
        period_to: int | None = None,
        important: bool | None = None,
        from_address: str | None = None,
        to_address: str | None = None,
        mailbox_id: int | None = None,
        tags: Sequence[int] | None = None,
        search: str | None = None,
        page_size: int | None = None,
        sort_order: str | None = None,
        from_date: datetime | None = None,
        from_message: int | None = None,
        with_calendar: bool | None = None,
        user_folder_id: int | None = None,
        prev_flag: bool | None = None,
        count: int | None = None,
        start_index: int | None = None,
        sort_by: str | None = None,
        filter_by: str | None = None,
        filter_op: ListFilterOperator | None = None,
        filter_value: Sequence[str] | None = None,
        fields: Sequence[str] | None = None,
        updated_since: datetime | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[MailMessage]:
        """List the conversations that match the filters, such as folder, period, sender or tag.

        Args:
            folder: Mail folder: 1 inbox, 2 sent, 3 drafts, 4 trash, 5 spam.
            unread: True for unread, false for read, null for all.
            attachments: True for those with attachments, false for those without, null for all.
            period_from: Start of the period, as a number.
            period_to: End of the period, as a number.
            important: Whether to return only important ones.
            from_address: Address of the sender.
            to_address: Address of the recipient.
            mailbox_id: Id of the mailbox.
            tags: Ids of the tags.
            search: Text to search for.
            page_size: Number of items on a page.
            sort_order: `ascending` or `descending`, by date.
            from_date: Date from which to look for conversations.
            from_message: Id of the message from which to look for conversations.
            with_calendar: Whether to return only those with a calendar event.
            user_folder_id: Id of the user's own mail folder.
            prev_flag: True for the previous conversations, false for the next ones.
            count: How many items a page has at most; the server bounds it.
            start_index: Index of the first item to return. When absent the server takes `0`.
            sort_by: Member of the items to sort by, as the server writes it: `displayName`.
            filter_by: Member of the items that `filter_value` is compared with.
            filter_op: How it is compared.
            filter_value: What it is compared with; one value or several.
            fields: Members of the items to return; what a type needs must be among them, or be read
                with `with_raw_response`.
            updated_since: Only items that changed since then.
        """
        return self._call(
            _LIST,
            options,
            query={
                "folder": folder,
                "unread": unread,
                "attachments": attachments,
                "period_from": period_from,
                "period_to": period_to,
                "important": important,
                "from_address": from_address,
                "to_address": to_address,
                "mailbox_id": mailbox_id,
                "tags": tags,
                "search": search,
                "page_size": page_size,
                "sortorder": sort_order,
                "from_date": from_date,
                "from_message": from_message,
                "with_calendar": with_calendar,
                "user_folder_id": user_folder_id,
                "prev_flag": prev_flag,
                "count": count,
                "startIndex": start_index,
                "sortBy": sort_by,
                "filterBy": filter_by,
                "filterOp": filter_op,
                "filterValue": filter_value,
                "fields": fields,
                "updatedSince": updated_since,
            },
        )

    def get(
        self,
        id: int,
        *,
        load_all: bool | None = None,
        mark_read: bool | None = None,
        need_sanitize: bool | None = None,
        **options: Unpack[ListOptions],
    ) -> Page[MailMessage]:
        """Return the messages of a conversation, found by the ID of any of them.

        Args:
            id: Id of any message of the conversation.
            load_all: Whether to load the content of all messages.
            mark_read: Whether to mark it as read.
            need_sanitize: Whether to prepare the HTML for the FCK editor.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(
            _GET,
            options,
            path={"id": id},
            query={"loadAll": load_all, "markRead": mark_read, "needSanitize": need_sanitize},
        )

    def get_adjacent_id(
        self,
        id: int,
        direction: Direction,
        *,
        folder: MailFolderType | None = None,
        unread: bool | None = None,
        attachments: bool | None = None,
        period_from: int | None = None,
        period_to: int | None = None,
        important: bool | None = None,
        from_address: str | None = None,
        to_address: str | None = None,
        mailbox_id: int | None = None,
        tags: Sequence[int] | None = None,
        search: str | None = None,
        page_size: int | None = None,
        sort_order: str | None = None,
        with_calendar: bool | None = None,
        user_folder_id: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> int:
        """Return the head message ID of the conversation before or after a given one under the same
        filters.

        Args:
            id: Id of the conversation's head message.
            direction: `prev` for the one before, `next` for the one after.
            folder: Mail folder: 1 inbox, 2 sent, 5 spam.
            unread: True for unread, false for read, null for all.
            attachments: True for those with attachments, false for those without, null for all.
            period_from: Start of the period, as a number.
            period_to: End of the period, as a number.
            important: Whether to return only important ones.
            from_address: Address of the sender.
            to_address: Address of the recipient.
            mailbox_id: Id of the mailbox.
            tags: Ids of the tags.
            search: Text to search for.
            page_size: Number of items on a page.
            sort_order: `ascending` or `descending`, by date.
            with_calendar: Whether to return only those with a calendar event.
            user_folder_id: Id of the user's own mail folder.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _GET_ADJACENT_ID,
            options,
            path={"id": id, "direction": direction},
            query={
                "folder": folder,
                "unread": unread,
                "attachments": attachments,
                "period_from": period_from,
                "period_to": period_to,
                "important": important,
                "from_address": from_address,
                "to_address": to_address,
                "mailbox_id": mailbox_id,
                "tags": tags,
                "search": search,
                "page_size": page_size,
                "sortorder": sort_order,
                "with_calendar": with_calendar,
                "user_folder_id": user_folder_id,
            },
        )

    def move(
        self,
        *,
        ids: Sequence[int],
        folder: MailFolderType,
        user_folder_id: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[int]:
        """Move conversations to another folder.

        Args:
            ids: Ids of messages from the conversations.
            folder: Mail folder: 1 inbox, 2 sent, 3 drafts, 4 trash, 5 spam.
            user_folder_id: Id of the user's own mail folder.
        """
        return self._call(
            _MOVE, options, body={"ids": ids, "folder": folder, "userFolderId": user_folder_id}
        )

    def restore(
        self,
        *,
        ids: Sequence[int] | None = None,
        learn_spam_trainer: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[int]:
        """Put conversations back into the folders they came from.

        Args:
            ids: Ids of the conversations.
            learn_spam_trainer: Whether the messages also train the spam filter.
        """
        return self._call(
            _RESTORE, options, body={"ids": ids, "learnSpamTrainer": learn_spam_trainer}
        )

    def remove(
        self, *, ids: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[int]:
        """Remove several conversations from their folders and return their IDs.

        Args:
            ids: Ids of the conversations.
        """
        return self._call(_REMOVE, options, body={"ids": ids})

    def set_status(
        self, *, ids: Sequence[int], status: str, **options: Unpack[FormatCallOptions]
    ) -> builtins.list[int]:
        """Mark conversations as read, unread, important or normal.

        Args:
            ids: Ids of the conversations.
            status: Status: read, unread, important or normal.
        """
        return self._call(_SET_STATUS, options, body={"ids": ids, "status": status})

    def add_tag(
        self, tag_id: int, *, messages: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> int:
        """Put a tag on several conversations.

        Args:
            tag_id: Id of the tag.
            messages: Ids of the conversations.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_ADD_TAG, options, path={"tag_id": tag_id}, body={"messages": messages})

    def remove_tag(
        self, tag_id: int, *, messages: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> int:
        """Take a tag off several conversations.

        Args:
            tag_id: Id of the tag.
            messages: Ids of the conversations.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _REMOVE_TAG, options, path={"tag_id": tag_id}, body={"messages": messages}
        )


class AsyncMailConversations(AsyncResource):
    """Messages that belong together.

    What its methods take and raise is told in `MailConversations`.
    """

    with_raw_response = raw_view(lambda: AsyncMailConversationsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncMailConversationsWithStreamingResponse)

    async def list(
        self,
        *,
        folder: MailFolderType | None = None,
        unread: bool | None = None,
        attachments: bool | None = None,
        period_from: int | None = None,
        period_to: int | None = None,
        important: bool | None = None,
        from_address: str | None = None,
        to_address: str | None = None,
        mailbox_id: int | None = None,
        tags: Sequence[int] | None = None,
        search: str | None = None,
        page_size: int | None = None,
        sort_order: str | None = None,
        from_date: datetime | None = None,
        from_message: int | None = None,
        with_calendar: bool | None = None,
        user_folder_id: int | None = None,
        prev_flag: bool | None = None,
        count: int | None = None,
        start_index: int | None = None,
        sort_by: str | None = None,
        filter_by: str | None = None,
        filter_op: ListFilterOperator | None = None,
        filter_value: Sequence[str] | None = None,
        fields: Sequence[str] | None = None,
        updated_since: datetime | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[MailMessage]:
        """List the conversations that match the filters, such as folder, period, sender or tag."""
        return await self._call(
            _LIST,
            options,
            query={
                "folder": folder,
                "unread": unread,
                "attachments": attachments,
                "period_from": period_from,
                "period_to": period_to,
                "important": important,
                "from_address": from_address,
                "to_address": to_address,
                "mailbox_id": mailbox_id,
                "tags": tags,
                "search": search,
                "page_size": page_size,
                "sortorder": sort_order,
                "from_date": from_date,
                "from_message": from_message,
                "with_calendar": with_calendar,
                "user_folder_id": user_folder_id,
                "prev_flag": prev_flag,
                "count": count,
                "startIndex": start_index,
                "sortBy": sort_by,
                "filterBy": filter_by,
                "filterOp": filter_op,
                "filterValue": filter_value,
                "fields": fields,
                "updatedSince": updated_since,
            },
        )

    def get(
        self,
        id: int,
        *,
        load_all: bool | None = None,
        mark_read: bool | None = None,
        need_sanitize: bool | None = None,
        **options: Unpack[ListOptions],
    ) -> AsyncPaginator[MailMessage]:
        """Return the messages of a conversation, found by the ID of any of them.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _GET,
            options,
            path={"id": id},
            query={"loadAll": load_all, "markRead": mark_read, "needSanitize": need_sanitize},
        )

    async def get_adjacent_id(
        self,
        id: int,
        direction: Direction,
        *,
        folder: MailFolderType | None = None,
        unread: bool | None = None,
        attachments: bool | None = None,
        period_from: int | None = None,
        period_to: int | None = None,
        important: bool | None = None,
        from_address: str | None = None,
        to_address: str | None = None,
        mailbox_id: int | None = None,
        tags: Sequence[int] | None = None,
        search: str | None = None,
        page_size: int | None = None,
        sort_order: str | None = None,
        with_calendar: bool | None = None,
        user_folder_id: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> int:
        """Return the head message ID of the conversation before or after a given one under the
        same filters.
        """
        return await self._call(
            _GET_ADJACENT_ID,
            options,
            path={"id": id, "direction": direction},
            query={
                "folder": folder,
                "unread": unread,
                "attachments": attachments,
                "period_from": period_from,
                "period_to": period_to,
                "important": important,
                "from_address": from_address,
                "to_address": to_address,
                "mailbox_id": mailbox_id,
                "tags": tags,
                "search": search,
                "page_size": page_size,
                "sortorder": sort_order,
                "with_calendar": with_calendar,
                "user_folder_id": user_folder_id,
            },
        )

    async def move(
        self,
        *,
        ids: Sequence[int],
        folder: MailFolderType,
        user_folder_id: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[int]:
        """Move conversations to another folder."""
        return await self._call(
            _MOVE, options, body={"ids": ids, "folder": folder, "userFolderId": user_folder_id}
        )

    async def restore(
        self,
        *,
        ids: Sequence[int] | None = None,
        learn_spam_trainer: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[int]:
        """Put conversations back into the folders they came from."""
        return await self._call(
            _RESTORE, options, body={"ids": ids, "learnSpamTrainer": learn_spam_trainer}
        )

    async def remove(
        self, *, ids: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[int]:
        """Remove several conversations from their folders and return their IDs."""
        return await self._call(_REMOVE, options, body={"ids": ids})

    async def set_status(
        self, *, ids: Sequence[int], status: str, **options: Unpack[FormatCallOptions]
    ) -> builtins.list[int]:
        """Mark conversations as read, unread, important or normal."""
        return await self._call(_SET_STATUS, options, body={"ids": ids, "status": status})

    async def add_tag(
        self, tag_id: int, *, messages: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> int:
        """Put a tag on several conversations."""
        return await self._call(
            _ADD_TAG, options, path={"tag_id": tag_id}, body={"messages": messages}
        )

    async def remove_tag(
        self, tag_id: int, *, messages: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> int:
        """Take a tag off several conversations."""
        return await self._call(
            _REMOVE_TAG, options, path={"tag_id": tag_id}, body={"messages": messages}
        )


class MailConversationsWithRawResponse:
    """The methods of `MailConversations`, answering with the raw response."""

    def __init__(self, raw: MailConversations) -> None:
        self.list = as_raw(raw.list)
        self.get = as_raw(raw.get)
        self.get_adjacent_id = as_raw(raw.get_adjacent_id)
        self.move = as_raw(raw.move)
        self.restore = as_raw(raw.restore)
        self.remove = as_raw(raw.remove)
        self.set_status = as_raw(raw.set_status)
        self.add_tag = as_raw(raw.add_tag)
        self.remove_tag = as_raw(raw.remove_tag)


class AsyncMailConversationsWithRawResponse:
    """The methods of `AsyncMailConversations`, answering with the raw response."""

    def __init__(self, raw: AsyncMailConversations) -> None:
        self.list = as_raw_async(raw.list)
        self.get = as_raw_async(raw.get)
        self.get_adjacent_id = as_raw_async(raw.get_adjacent_id)
        self.move = as_raw_async(raw.move)
        self.restore = as_raw_async(raw.restore)
        self.remove = as_raw_async(raw.remove)
        self.set_status = as_raw_async(raw.set_status)
        self.add_tag = as_raw_async(raw.add_tag)
        self.remove_tag = as_raw_async(raw.remove_tag)


class MailConversationsWithStreamingResponse:
    """The methods of `MailConversations`, each a context manager over its response."""

    def __init__(self, streamed: MailConversations) -> None:
        self.list = as_streamed(streamed.list)
        self.get = as_streamed(streamed.get)
        self.get_adjacent_id = as_streamed(streamed.get_adjacent_id)
        self.move = as_streamed(streamed.move)
        self.restore = as_streamed(streamed.restore)
        self.remove = as_streamed(streamed.remove)
        self.set_status = as_streamed(streamed.set_status)
        self.add_tag = as_streamed(streamed.add_tag)
        self.remove_tag = as_streamed(streamed.remove_tag)


class AsyncMailConversationsWithStreamingResponse:
    """The methods of `AsyncMailConversations`, each a context manager over its response."""

    def __init__(self, streamed: AsyncMailConversations) -> None:
        self.list = as_streamed_async(streamed.list)
        self.get = as_streamed_async(streamed.get)
        self.get_adjacent_id = as_streamed_async(streamed.get_adjacent_id)
        self.move = as_streamed_async(streamed.move)
        self.restore = as_streamed_async(streamed.restore)
        self.remove = as_streamed_async(streamed.remove)
        self.set_status = as_streamed_async(streamed.set_status)
        self.add_tag = as_streamed_async(streamed.add_tag)
        self.remove_tag = as_streamed_async(streamed.remove_tag)
