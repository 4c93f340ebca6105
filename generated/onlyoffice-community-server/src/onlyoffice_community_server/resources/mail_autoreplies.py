"""Automatic replies."""

from __future__ import annotations

from datetime import datetime
from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.mail import MailAutoreply

__all__ = ["AsyncMailAutoreplies", "MailAutoreplies"]

_UPDATE: Final[Operation[MailAutoreply]] = Operation(
    "mail.autoreplies.update",
    "POST",
    "/api/2.0/mail/autoreply/update/{mailboxId}",
    MailAutoreply,
    body="json",
)


class MailAutoreplies(Resource):
    """Automatic replies."""

    with_raw_response = raw_view(lambda: MailAutorepliesWithRawResponse)
    with_streaming_response = streaming_view(lambda: MailAutorepliesWithStreamingResponse)

    def update(
        self,
        mailbox_id: int,
        *,
        turn_on: bool | None = None,
        only_contacts: bool | None = None,
        turn_on_to_date: bool | None = None,
        from_date: datetime | None = None,
        to_date: datetime | None = None,
        subject: str | None = None,
        html: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailAutoreply:
        """Create or change the automatic reply of a mailbox.

        Args:
            mailbox_id: Id of the mailbox.
            turn_on: Whether automatic replies are on.
            only_contacts: Whether automatic replies go to contacts only.
            turn_on_to_date: Whether automatic replies stop at `toDate`.
            from_date: Start of the period in which automatic replies are sent.
            to_date: End of the period in which automatic replies are sent.
            html: Text as HTML.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"mailboxId": mailbox_id},
            body={
                "turnOn": turn_on,
                "onlyContacts": only_contacts,
                "turnOnToDate": turn_on_to_date,
                "fromDate": from_date,
                "toDate": to_date,
                "subject": subject,
                "html": html,
            },
        )


class AsyncMailAutoreplies(AsyncResource):
    """Automatic replies.

    What its methods take and raise is told in `MailAutoreplies`.
    """

    with_raw_response = raw_view(lambda: AsyncMailAutorepliesWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncMailAutorepliesWithStreamingResponse)

    async def update(
        self,
        mailbox_id: int,
        *,
        turn_on: bool | None = None,
        only_contacts: bool | None = None,
        turn_on_to_date: bool | None = None,
        from_date: datetime | None = None,
        to_date: datetime | None = None,
        subject: str | None = None,
        html: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailAutoreply:
        """Create or change the automatic reply of a mailbox."""
        return await self._call(
            _UPDATE,
            options,
            path={"mailboxId": mailbox_id},
            body={
                "turnOn": turn_on,
                "onlyContacts": only_contacts,
                "turnOnToDate": turn_on_to_date,
                "fromDate": from_date,
                "toDate": to_date,
                "subject": subject,
                "html": html,
            },
        )


class MailAutorepliesWithRawResponse:
    """The methods of `MailAutoreplies`, answering with the raw response."""

    def __init__(self, raw: MailAutoreplies) -> None:
        self.update = as_raw(raw.update)


class AsyncMailAutorepliesWithRawResponse:
    """The methods of `AsyncMailAutoreplies`, answering with the raw response."""

    def __init__(self, raw: AsyncMailAutoreplies) -> None:
        self.update = as_raw_async(raw.update)


class MailAutorepliesWithStreamingResponse:
    """The methods of `MailAutoreplies`, each a context manager over its response."""

    def __init__(self, streamed: MailAutoreplies) -> None:
        self.update = as_streamed(streamed.update)


class AsyncMailAutorepliesWithStreamingResponse:
    """The methods of `AsyncMailAutoreplies`, each a context manager over its response."""

    def __init__(self, streamed: AsyncMailAutoreplies) -> None:
        self.update = as_streamed_async(streamed.update)
