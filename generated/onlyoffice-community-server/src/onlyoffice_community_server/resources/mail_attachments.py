"""Attachments of messages."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.uploads import Upload
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.files import EntryId
from ..types.mail import MailAttachment, MailOperation

__all__ = ["AsyncMailAttachments", "MailAttachments"]

_DELETE: Final[Operation[int]] = Operation(
    "mail.attachments.delete",
    "DELETE",
    "/api/2.0/mail/messages/{messageid}/attachments/{attachmentid}",
    int,
)
_ATTACH_DOCUMENT: Final[Operation[MailAttachment]] = Operation(
    "mail.attachments.attach_document",
    "POST",
    "/api/2.0/mail/messages/{id}/document",
    MailAttachment,
    body="json",
)
_EXPORT_ALL: Final[Operation[int]] = Operation(
    "mail.attachments.export_all",
    "PUT",
    "/api/2.0/mail/messages/attachments/export",
    int,
    body="json",
)
_EXPORT: Final[Operation[EntryId]] = Operation(
    "mail.attachments.export",
    "PUT",
    "/api/2.0/mail/messages/attachment/export",
    EntryId,
    body="json",
)
_ADD: Final[Operation[MailAttachment]] = Operation(
    "mail.attachments.add",
    "POST",
    "/api/2.0/mail/messages/attachment/add",
    MailAttachment,
    body="multipart",
)
_ADD_CALENDAR: Final[Operation[MailAttachment]] = Operation(
    "mail.attachments.add_calendar",
    "POST",
    "/api/2.0/mail/messages/calendarbody/add",
    MailAttachment,
    body="json",
)
_DOWNLOAD_ALL: Final[Operation[MailOperation]] = Operation(
    "mail.attachments.download_all",
    "PUT",
    "/api/2.0/mail/messages/attachment/downloadall/{messageId}",
    MailOperation,
)


class MailAttachments(Resource):
    """Attachments of messages."""

    with_raw_response = raw_view(lambda: MailAttachmentsWithRawResponse)
    with_streaming_response = streaming_view(lambda: MailAttachmentsWithStreamingResponse)

    def delete(
        self, message_id: int, attachment_id: int, **options: Unpack[FormatCallOptions]
    ) -> int:
        """Delete an attachment of a message.

        Args:
            message_id: Id of the message.
            attachment_id: Id of the attachment.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _DELETE, options, path={"messageid": message_id, "attachmentid": attachment_id}
        )

    def attach_document(
        self,
        id: int,
        *,
        file_id: str | None = None,
        version: str | None = None,
        need_save_to_temp: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailAttachment:
        """Attach a document from the Documents module to a message.

        Args:
            id: Id of the message.
            file_id: Id of the file.
            need_save_to_temp: Whether the document is saved to a template message.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _ATTACH_DOCUMENT,
            options,
            path={"id": id},
            body={"fileId": file_id, "version": version, "needSaveToTemp": need_save_to_temp},
        )

    def export_all(
        self,
        *,
        message_id: int | None = None,
        folder_id: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> int:
        """Save every attachment of a message to a Documents folder ("My documents" if none is
        given) and return their number.

        Args:
            message_id: Id of the message.
            folder_id: Id of the document folder; "My documents" when empty.
        """
        return self._call(
            _EXPORT_ALL, options, body={"id_message": message_id, "id_folder": folder_id}
        )

    def export(
        self,
        *,
        attachment_id: int | None = None,
        folder_id: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> EntryId:
        """Save one attachment to a Documents folder ("My documents" if none is given) and return
        the document ID.

        Args:
            attachment_id: Id of the attachment.
            folder_id: Id of the document folder; "My documents" when empty.
        """
        return self._call(
            _EXPORT, options, body={"id_attachment": attachment_id, "id_folder": folder_id}
        )

    def add(
        self,
        *,
        message_id: int,
        file: Upload,
        name: str | None = None,
        content_type: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailAttachment:
        """Attach an uploaded file to a draft.

        Args:
            message_id: Id of the message.
            file: Content to send.
            content_type: Media type of the file.
        """
        return self._call(
            _ADD,
            options,
            body={
                "id_message": message_id,
                "name": name,
                "file": file,
                "content_type": content_type,
            },
        )

    def add_calendar(
        self,
        *,
        message_id: int | None = None,
        ical_body: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailAttachment:
        """Attach an iCal body to a draft.

        Args:
            message_id: Id of the message.
            ical_body: Calendar event in iCal format.
        """
        return self._call(
            _ADD_CALENDAR, options, body={"id_message": message_id, "ical_body": ical_body}
        )

    def download_all(self, message_id: int, **options: Unpack[FormatCallOptions]) -> MailOperation:
        """Download the attachments of a message as one archive.

        Args:
            message_id: Id of the message.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DOWNLOAD_ALL, options, path={"messageId": message_id})


class AsyncMailAttachments(AsyncResource):
    """Attachments of messages.

    What its methods take and raise is told in `MailAttachments`.
    """

    with_raw_response = raw_view(lambda: AsyncMailAttachmentsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncMailAttachmentsWithStreamingResponse)

    async def delete(
        self, message_id: int, attachment_id: int, **options: Unpack[FormatCallOptions]
    ) -> int:
        """Delete an attachment of a message."""
        return await self._call(
            _DELETE, options, path={"messageid": message_id, "attachmentid": attachment_id}
        )

    async def attach_document(
        self,
        id: int,
        *,
        file_id: str | None = None,
        version: str | None = None,
        need_save_to_temp: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailAttachment:
        """Attach a document from the Documents module to a message."""
        return await self._call(
            _ATTACH_DOCUMENT,
            options,
            path={"id": id},
            body={"fileId": file_id, "version": version, "needSaveToTemp": need_save_to_temp},
        )

    async def export_all(
        self,
        *,
        message_id: int | None = None,
        folder_id: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> int:
        """Save every attachment of a message to a Documents folder ("My documents" if none is
        given) and return their number.
        """
        return await self._call(
            _EXPORT_ALL, options, body={"id_message": message_id, "id_folder": folder_id}
        )

    async def export(
        self,
        *,
        attachment_id: int | None = None,
        folder_id: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> EntryId:
        """Save one attachment to a Documents folder ("My documents" if none is given) and return
        the document ID.
        """
        return await self._call(
            _EXPORT, options, body={"id_attachment": attachment_id, "id_folder": folder_id}
        )

    async def add(
        self,
        *,
        message_id: int,
        file: Upload,
        name: str | None = None,
        content_type: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailAttachment:
        """Attach an uploaded file to a draft."""
        return await self._call(
            _ADD,
            options,
            body={
                "id_message": message_id,
                "name": name,
                "file": file,
                "content_type": content_type,
            },
        )

    async def add_calendar(
        self,
        *,
        message_id: int | None = None,
        ical_body: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailAttachment:
        """Attach an iCal body to a draft."""
        return await self._call(
            _ADD_CALENDAR, options, body={"id_message": message_id, "ical_body": ical_body}
        )

    async def download_all(
        self, message_id: int, **options: Unpack[FormatCallOptions]
    ) -> MailOperation:
        """Download the attachments of a message as one archive."""
        return await self._call(_DOWNLOAD_ALL, options, path={"messageId": message_id})


class MailAttachmentsWithRawResponse:
    """The methods of `MailAttachments`, answering with the raw response."""

    def __init__(self, raw: MailAttachments) -> None:
        self.delete = as_raw(raw.delete)
        self.attach_document = as_raw(raw.attach_document)
        self.export_all = as_raw(raw.export_all)
        self.export = as_raw(raw.export)
        self.add = as_raw(raw.add)
        self.add_calendar = as_raw(raw.add_calendar)
        self.download_all = as_raw(raw.download_all)


class AsyncMailAttachmentsWithRawResponse:
    """The methods of `AsyncMailAttachments`, answering with the raw response."""

    def __init__(self, raw: AsyncMailAttachments) -> None:
        self.delete = as_raw_async(raw.delete)
        self.attach_document = as_raw_async(raw.attach_document)
        self.export_all = as_raw_async(raw.export_all)
        self.export = as_raw_async(raw.export)
        self.add = as_raw_async(raw.add)
        self.add_calendar = as_raw_async(raw.add_calendar)
        self.download_all = as_raw_async(raw.download_all)


class MailAttachmentsWithStreamingResponse:
    """The methods of `MailAttachments`, each a context manager over its response."""

    def __init__(self, streamed: MailAttachments) -> None:
        self.delete = as_streamed(streamed.delete)
        self.attach_document = as_streamed(streamed.attach_document)
        self.export_all = as_streamed(streamed.export_all)
        self.export = as_streamed(streamed.export)
        self.add = as_streamed(streamed.add)
        self.add_calendar = as_streamed(streamed.add_calendar)
        self.download_all = as_streamed(streamed.download_all)


class AsyncMailAttachmentsWithStreamingResponse:
    """The methods of `AsyncMailAttachments`, each a context manager over its response."""

    def __init__(self, streamed: AsyncMailAttachments) -> None:
        self.delete = as_streamed_async(streamed.delete)
        self.attach_document = as_streamed_async(streamed.attach_document)
        self.export_all = as_streamed_async(streamed.export_all)
        self.export = as_streamed_async(streamed.export)
        self.add = as_streamed_async(streamed.add)
        self.add_calendar = as_streamed_async(streamed.add_calendar)
        self.download_all = as_streamed_async(streamed.download_all)
