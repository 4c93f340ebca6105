"""Templates of messages."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.mail import MailMessage, SentMailAttachment

__all__ = ["AsyncMailTemplates", "MailTemplates"]

_SAVE: Final[Operation[MailMessage]] = Operation(
    "mail.templates.save", "PUT", "/api/2.0/mail/templates/save", MailMessage, body="json"
)


class MailTemplates(Resource):
    """Templates of messages."""

    with_raw_response = raw_view(lambda: MailTemplatesWithRawResponse)
    with_streaming_response = streaming_view(lambda: MailTemplatesWithStreamingResponse)

    def save(
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
        calendar_ics: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailMessage:
        """Save a message template.

        Args:
            id: Id of the template to save.
            from_: Sender, as `Name <name@domain>`.
            to: Addresses of the recipients, each as `Name <name@domain>`.
            cc: Carbon copy addresses, each as `Name <name@domain>`.
            bcc: Blind carbon copy addresses, each as `Name <name@domain>`.
            mime_reply_to_id: Message-ID of the mail this one replies to.
            importance: Whether the message is important.
            tags: Ids of the tags.
            body: Message text as HTML.
            attachments: Attachments of the message.
            calendar_ics: Calendar event in iCal format to send along.
        """
        return self._call(
            _SAVE,
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
                "calendarIcs": calendar_ics,
            },
        )


class AsyncMailTemplates(AsyncResource):
    """Templates of messages.

    What its methods take and raise is told in `MailTemplates`.
    """

    with_raw_response = raw_view(lambda: AsyncMailTemplatesWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncMailTemplatesWithStreamingResponse)

    async def save(
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
        calendar_ics: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailMessage:
        """Save a message template."""
        return await self._call(
            _SAVE,
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
                "calendarIcs": calendar_ics,
            },
        )


class MailTemplatesWithRawResponse:
    """The methods of `MailTemplates`, answering with the raw response."""

    def __init__(self, raw: MailTemplates) -> None:
        self.save = as_raw(raw.save)


class AsyncMailTemplatesWithRawResponse:
    """The methods of `AsyncMailTemplates`, answering with the raw response."""

    def __init__(self, raw: AsyncMailTemplates) -> None:
        self.save = as_raw_async(raw.save)


class MailTemplatesWithStreamingResponse:
    """The methods of `MailTemplates`, each a context manager over its response."""

    def __init__(self, streamed: MailTemplates) -> None:
        self.save = as_streamed(streamed.save)


class AsyncMailTemplatesWithStreamingResponse:
    """The methods of `AsyncMailTemplates`, each a context manager over its response."""

    def __init__(self, streamed: AsyncMailTemplates) -> None:
        self.save = as_streamed_async(streamed.save)
