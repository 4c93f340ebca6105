"""Mail messages."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from datetime import datetime
from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.lists import ListFilterOperator
from ..types.mail import Direction, MailFolderType, MailMessage, SentMailAttachment

__all__ = ["AsyncMailMessages", "MailMessages"]

_LIST: Final[Operation[list[MailMessage]]] = Operation(
    "mail.messages.list",
    "GET",
    "/api/2.0/mail/messages",
    list[MailMessage],
    styles={"fields": "comma"},
)
_GET: Final[Operation[MailMessage]] = Operation(
    "mail.messages.get", "GET", "/api/2.0/mail/messages/{id}", MailMessage
)
_REASSIGN: Final[Operation[None]] = Operation(
    "mail.messages.reassign", "PUT", "/api/2.0/mail/messages/reassign", answer="none", body="json"
)
_GET_ADJACENT_ID: Final[Operation[int]] = Operation(
    "mail.messages.get_adjacent_id", "GET", "/api/2.0/mail/messages/{id}/{direction}", int
)
_SET_STATUS: Final[Operation[list[int]]] = Operation(
    "mail.messages.set_status", "PUT", "/api/2.0/mail/messages/mark", list[int], body="json"
)
_RESTORE: Final[Operation[list[int]]] = Operation(
    "mail.messages.restore", "PUT", "/api/2.0/mail/messages/restore", list[int], body="json"
)
_MOVE: Final[Operation[list[int]]] = Operation(
    "mail.messages.move", "PUT", "/api/2.0/mail/messages/move", list[int], body="json"
)
_SEND: Final[Operation[int]] = Operation(
    "mail.messages.send", "PUT", "/api/2.0/mail/messages/send", int, body="json"
)
_SEND_SIMPLE: Final[Operation[bool]] = Operation(
    "mail.messages.send_simple", "PUT", "/api/2.0/mail/messages/simpleSend", bool, body="json"
)
_REMOVE: Final[Operation[list[int]]] = Operation(
    "mail.messages.remove", "PUT", "/api/2.0/mail/messages/remove", list[int], body="json"
)
_GET_BLANK: Final[Operation[MailMessage]] = Operation(
    "mail.messages.get_blank", "GET", "/api/2.0/mail/messages/template", MailMessage
)


class MailMessages(Resource):
    """Mail messages."""

    with_raw_response = raw_view(lambda: MailMessagesWithRawResponse)
    with_streaming_response = streaming_view(lambda: MailMessagesWithStreamingResponse)

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
        page: int | None = None,
        with_calendar: bool | None = None,
        page_size: int | None = None,
        user_folder_id: int | None = None,
        sort_order: str | None = None,
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
        """List the messages that match the filters, such as folder, period, sender or tag.

        Args:
            folder: Id of the mail folder.
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
            page: Page number.
            with_calendar: Whether to return only those with a calendar event.
            page_size: Number of items on a page.
            user_folder_id: Id of the user's own mail folder.
            sort_order: `ascending` or `descending`, by date.
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
                "page": page,
                "with_calendar": with_calendar,
                "page_size": page_size,
                "user_folder_id": user_folder_id,
                "sortorder": sort_order,
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
        load_images: bool | None = None,
        need_sanitize: bool | None = None,
        mark_read: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailMessage:
        """Return a message in full.

        Args:
            id: Id of the message.
            load_images: Whether to show images in the message.
            need_sanitize: Whether to prepare the HTML for the FCK editor.
            mark_read: Whether to mark it as read.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _GET,
            options,
            path={"id": id},
            query={"loadImages": load_images, "needSanitize": need_sanitize, "markRead": mark_read},
        )

    def reassign(
        self,
        *,
        folder: int | None = None,
        email: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> None:
        """Hand drafts or templates over to another email address.

        Args:
            folder: Id of the mail folder.
            email: Address to which the messages are reassigned.
        """
        return self._call(_REASSIGN, options, body={"folder": folder, "email": email})

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
        """Return the ID of the message before or after a given one under the same filters.

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

    def set_status(
        self, *, ids: Sequence[int], status: str, **options: Unpack[FormatCallOptions]
    ) -> builtins.list[int]:
        """Mark messages as read, unread, important or normal.

        Args:
            ids: Ids of the messages.
            status: Status: read, unread, important or normal.
        """
        return self._call(_SET_STATUS, options, body={"ids": ids, "status": status})

    def restore(
        self, *, ids: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[int]:
        """Put messages back into the folders they came from.

        Args:
            ids: Ids of the messages.
        """
        return self._call(_RESTORE, options, body={"ids": ids})

    def move(
        self,
        *,
        ids: Sequence[int],
        folder: MailFolderType,
        user_folder_id: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[int]:
        """Move messages to another folder.

        Args:
            ids: Ids of the messages.
            folder: Mail folder: 1 inbox, 2 sent, 3 drafts, 4 trash, 5 spam.
            user_folder_id: Id of the user's own mail folder.
        """
        return self._call(
            _MOVE, options, body={"ids": ids, "folder": folder, "userFolderId": user_folder_id}
        )

    def send(
        self,
        *,
        id: int | None = None,
        from_: str | None = None,
        to: Sequence[str] | None = None,
        cc: Sequence[str] | None = None,
        bcc: Sequence[str] | None = None,
        mime_reply_to_id: str | None = None,
        importance: bool | None = None,
        subject: str | None = None,
        tags: Sequence[int] | None = None,
        body: str | None = None,
        attachments: Sequence[SentMailAttachment] | None = None,
        file_links_share_mode: int | None = None,
        calendar_ics: str | None = None,
        is_autoreply: bool | None = None,
        request_receipt: bool | None = None,
        request_read: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> int:
        """Send a message, either a saved draft or a new one (ID 0).

        Args:
            id: Id of the message to send, or 0.
            from_: Sender, as `Name <name@domain>`.
            to: Addresses of the recipients, each as `Name <name@domain>`.
            cc: Carbon copy addresses, each as `Name <name@domain>`.
            bcc: Blind carbon copy addresses, each as `Name <name@domain>`.
            mime_reply_to_id: Message-ID of the mail this one replies to.
            importance: Whether the message is important.
            tags: Ids of the tags.
            body: Message text as HTML.
            attachments: Attachments of the message.
            file_links_share_mode: Number of the sharing mode for links to the attached files.
            calendar_ics: Calendar event in iCal format to send along.
            is_autoreply: Whether the message is an automatic reply.
            request_receipt: Whether to ask for a delivery receipt (Return-Receipt-To).
            request_read: Whether to ask for a read receipt (Disposition-Notification-To).
        """
        return self._call(
            _SEND,
            options,
            body={
                "id": id,
                "from": from_,
                "to": to,
                "cc": cc,
                "bcc": bcc,
                "mimeReplyToId": mime_reply_to_id,
                "importance": importance,
                "subject": subject,
                "tags": tags,
                "body": body,
                "attachments": attachments,
                "fileLinksShareMode": file_links_share_mode,
                "calendarIcs": calendar_ics,
                "isAutoreply": is_autoreply,
                "requestReceipt": request_receipt,
                "requestRead": request_read,
            },
        )

    def send_simple(
        self,
        *,
        from_: str,
        to: Sequence[str],
        subject: str | None = None,
        body: str | None = None,
        is_receipt: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> bool:
        """Send a message at once from just a sender, recipients, a subject and a body.

        Args:
            from_: Sender, as `Name <name@domain>`.
            to: Addresses of the recipients, each as `Name <name@domain>`.
            body: Message text as HTML.
            is_receipt: Whether a receipt goes back to the sender.
        """
        return self._call(
            _SEND_SIMPLE,
            options,
            body={
                "from": from_,
                "to": to,
                "subject": subject,
                "body": body,
                "isReceipt": is_receipt,
            },
        )

    def remove(
        self, *, ids: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[int]:
        """Remove several messages and return their IDs.

        Args:
            ids: Ids of the messages.
        """
        return self._call(_REMOVE, options, body={"ids": ids})

    def get_blank(self, **options: Unpack[FormatCallOptions]) -> MailMessage:
        """Return an empty message as JSON, to fill in as a starting point."""
        return self._call(_GET_BLANK, options)


class AsyncMailMessages(AsyncResource):
    """Mail messages.

    What its methods take and raise is told in `MailMessages`.
    """

    with_raw_response = raw_view(lambda: AsyncMailMessagesWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncMailMessagesWithStreamingResponse)

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
        page: int | None = None,
        with_calendar: bool | None = None,
        page_size: int | None = None,
        user_folder_id: int | None = None,
        sort_order: str | None = None,
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
        """List the messages that match the filters, such as folder, period, sender or tag."""
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
                "page": page,
                "with_calendar": with_calendar,
                "page_size": page_size,
                "user_folder_id": user_folder_id,
                "sortorder": sort_order,
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

    async def get(
        self,
        id: int,
        *,
        load_images: bool | None = None,
        need_sanitize: bool | None = None,
        mark_read: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailMessage:
        """Return a message in full."""
        return await self._call(
            _GET,
            options,
            path={"id": id},
            query={"loadImages": load_images, "needSanitize": need_sanitize, "markRead": mark_read},
        )

    async def reassign(
        self,
        *,
        folder: int | None = None,
        email: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> None:
        """Hand drafts or templates over to another email address."""
        return await self._call(_REASSIGN, options, body={"folder": folder, "email": email})

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
        """Return the ID of the message before or after a given one under the same filters."""
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

    async def set_status(
        self, *, ids: Sequence[int], status: str, **options: Unpack[FormatCallOptions]
    ) -> builtins.list[int]:
        """Mark messages as read, unread, important or normal."""
        return await self._call(_SET_STATUS, options, body={"ids": ids, "status": status})

    async def restore(
        self, *, ids: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[int]:
        """Put messages back into the folders they came from."""
        return await self._call(_RESTORE, options, body={"ids": ids})

    async def move(
        self,
        *,
        ids: Sequence[int],
        folder: MailFolderType,
        user_folder_id: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[int]:
        """Move messages to another folder."""
        return await self._call(
            _MOVE, options, body={"ids": ids, "folder": folder, "userFolderId": user_folder_id}
        )

    async def send(
        self,
        *,
        id: int | None = None,
        from_: str | None = None,
        to: Sequence[str] | None = None,
        cc: Sequence[str] | None = None,
        bcc: Sequence[str] | None = None,
        mime_reply_to_id: str | None = None,
        importance: bool | None = None,
        subject: str | None = None,
        tags: Sequence[int] | None = None,
        body: str | None = None,
        attachments: Sequence[SentMailAttachment] | None = None,
        file_links_share_mode: int | None = None,
        calendar_ics: str | None = None,
        is_autoreply: bool | None = None,
        request_receipt: bool | None = None,
        request_read: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> int:
        """Send a message, either a saved draft or a new one (ID 0)."""
        return await self._call(
            _SEND,
            options,
            body={
                "id": id,
                "from": from_,
                "to": to,
                "cc": cc,
                "bcc": bcc,
                "mimeReplyToId": mime_reply_to_id,
                "importance": importance,
                "subject": subject,
                "tags": tags,
                "body": body,
                "attachments": attachments,
                "fileLinksShareMode": file_links_share_mode,
                "calendarIcs": calendar_ics,
                "isAutoreply": is_autoreply,
                "requestReceipt": request_receipt,
                "requestRead": request_read,
            },
        )

    async def send_simple(
        self,
        *,
        from_: str,
        to: Sequence[str],
        subject: str | None = None,
        body: str | None = None,
        is_receipt: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> bool:
        """Send a message at once from just a sender, recipients, a subject and a body."""
        return await self._call(
            _SEND_SIMPLE,
            options,
            body={
                "from": from_,
                "to": to,
                "subject": subject,
                "body": body,
                "isReceipt": is_receipt,
            },
        )

    async def remove(
        self, *, ids: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[int]:
        """Remove several messages and return their IDs."""
        return await self._call(_REMOVE, options, body={"ids": ids})

    async def get_blank(self, **options: Unpack[FormatCallOptions]) -> MailMessage:
        """Return an empty message as JSON, to fill in as a starting point."""
        return await self._call(_GET_BLANK, options)


class MailMessagesWithRawResponse:
    """The methods of `MailMessages`, answering with the raw response."""

    def __init__(self, raw: MailMessages) -> None:
        self.list = as_raw(raw.list)
        self.get = as_raw(raw.get)
        self.reassign = as_raw(raw.reassign)
        self.get_adjacent_id = as_raw(raw.get_adjacent_id)
        self.set_status = as_raw(raw.set_status)
        self.restore = as_raw(raw.restore)
        self.move = as_raw(raw.move)
        self.send = as_raw(raw.send)
        self.send_simple = as_raw(raw.send_simple)
        self.remove = as_raw(raw.remove)
        self.get_blank = as_raw(raw.get_blank)


class AsyncMailMessagesWithRawResponse:
    """The methods of `AsyncMailMessages`, answering with the raw response."""

    def __init__(self, raw: AsyncMailMessages) -> None:
        self.list = as_raw_async(raw.list)
        self.get = as_raw_async(raw.get)
        self.reassign = as_raw_async(raw.reassign)
        self.get_adjacent_id = as_raw_async(raw.get_adjacent_id)
        self.set_status = as_raw_async(raw.set_status)
        self.restore = as_raw_async(raw.restore)
        self.move = as_raw_async(raw.move)
        self.send = as_raw_async(raw.send)
        self.send_simple = as_raw_async(raw.send_simple)
        self.remove = as_raw_async(raw.remove)
        self.get_blank = as_raw_async(raw.get_blank)


class MailMessagesWithStreamingResponse:
    """The methods of `MailMessages`, each a context manager over its response."""

    def __init__(self, streamed: MailMessages) -> None:
        self.list = as_streamed(streamed.list)
        self.get = as_streamed(streamed.get)
        self.reassign = as_streamed(streamed.reassign)
        self.get_adjacent_id = as_streamed(streamed.get_adjacent_id)
        self.set_status = as_streamed(streamed.set_status)
        self.restore = as_streamed(streamed.restore)
        self.move = as_streamed(streamed.move)
        self.send = as_streamed(streamed.send)
        self.send_simple = as_streamed(streamed.send_simple)
        self.remove = as_streamed(streamed.remove)
        self.get_blank = as_streamed(streamed.get_blank)


class AsyncMailMessagesWithStreamingResponse:
    """The methods of `AsyncMailMessages`, each a context manager over its response."""

    def __init__(self, streamed: AsyncMailMessages) -> None:
        self.list = as_streamed_async(streamed.list)
        self.get = as_streamed_async(streamed.get)
        self.reassign = as_streamed_async(streamed.reassign)
        self.get_adjacent_id = as_streamed_async(streamed.get_adjacent_id)
        self.set_status = as_streamed_async(streamed.set_status)
        self.restore = as_streamed_async(streamed.restore)
        self.move = as_streamed_async(streamed.move)
        self.send = as_streamed_async(streamed.send)
        self.send_simple = as_streamed_async(streamed.send_simple)
        self.remove = as_streamed_async(streamed.remove)
        self.get_blank = as_streamed_async(streamed.get_blank)
