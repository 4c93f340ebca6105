"""Signatures of mail accounts."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.mail import MailSignature

__all__ = ["AsyncMailSignatures", "MailSignatures"]

_GET: Final[Operation[MailSignature]] = Operation(
    "mail.signatures.get", "GET", "/api/2.0/mail/signature/{mailbox_id}", MailSignature
)
_UPDATE: Final[Operation[MailSignature]] = Operation(
    "mail.signatures.update",
    "POST",
    "/api/2.0/mail/signature/update/{mailbox_id}",
    MailSignature,
    body="json",
)


class MailSignatures(Resource):
    """Signatures of mail accounts."""

    with_raw_response = raw_view(lambda: MailSignaturesWithRawResponse)
    with_streaming_response = streaming_view(lambda: MailSignaturesWithStreamingResponse)

    def get(self, mailbox_id: int, **options: Unpack[FormatCallOptions]) -> MailSignature:
        """Return the signature of a mailbox.

        Args:
            mailbox_id: Id of the mailbox.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"mailbox_id": mailbox_id})

    def update(
        self,
        mailbox_id: int,
        *,
        html: str | None = None,
        is_active: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailSignature:
        """Change the signature of a mailbox, or turn it on or off.

        Args:
            mailbox_id: Id of the mailbox.
            html: Text as HTML.
            is_active: Whether the signature is in use.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"mailbox_id": mailbox_id},
            body={"html": html, "is_active": is_active},
        )


class AsyncMailSignatures(AsyncResource):
    """Signatures of mail accounts.

    What its methods take and raise is told in `MailSignatures`.
    """

    with_raw_response = raw_view(lambda: AsyncMailSignaturesWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncMailSignaturesWithStreamingResponse)

    async def get(self, mailbox_id: int, **options: Unpack[FormatCallOptions]) -> MailSignature:
        """Return the signature of a mailbox."""
        return await self._call(_GET, options, path={"mailbox_id": mailbox_id})

    async def update(
        self,
        mailbox_id: int,
        *,
        html: str | None = None,
        is_active: bool | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> MailSignature:
        """Change the signature of a mailbox, or turn it on or off."""
        return await self._call(
            _UPDATE,
            options,
            path={"mailbox_id": mailbox_id},
            body={"html": html, "is_active": is_active},
        )


class MailSignaturesWithRawResponse:
    """The methods of `MailSignatures`, answering with the raw response."""

    def __init__(self, raw: MailSignatures) -> None:
        self.get = as_raw(raw.get)
        self.update = as_raw(raw.update)


class AsyncMailSignaturesWithRawResponse:
    """The methods of `AsyncMailSignatures`, answering with the raw response."""

    def __init__(self, raw: AsyncMailSignatures) -> None:
        self.get = as_raw_async(raw.get)
        self.update = as_raw_async(raw.update)


class MailSignaturesWithStreamingResponse:
    """The methods of `MailSignatures`, each a context manager over its response."""

    def __init__(self, streamed: MailSignatures) -> None:
        self.get = as_streamed(streamed.get)
        self.update = as_streamed(streamed.update)


class AsyncMailSignaturesWithStreamingResponse:
    """The methods of `AsyncMailSignatures`, each a context manager over its response."""

    def __init__(self, streamed: AsyncMailSignatures) -> None:
        self.get = as_streamed_async(streamed.get)
        self.update = as_streamed_async(streamed.update)
