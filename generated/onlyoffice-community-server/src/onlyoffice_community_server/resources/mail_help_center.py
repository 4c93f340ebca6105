"""Help pages of the mail module."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async

__all__ = ["AsyncMailHelpCenter", "MailHelpCenter"]

_GET_HTML: Final[Operation[str]] = Operation(
    "mail.help_center.get_html", "GET", "/api/2.0/mail/helpcenter", str
)


class MailHelpCenter(Resource):
    """Help pages of the mail module."""

    with_raw_response = raw_view(lambda: MailHelpCenterWithRawResponse)
    with_streaming_response = streaming_view(lambda: MailHelpCenterWithStreamingResponse)

    def get_html(self, **options: Unpack[FormatCallOptions]) -> str:
        """Return the HTML of the Help Center page."""
        return self._call(_GET_HTML, options)


class AsyncMailHelpCenter(AsyncResource):
    """Help pages of the mail module.

    What its methods take and raise is told in `MailHelpCenter`.
    """

    with_raw_response = raw_view(lambda: AsyncMailHelpCenterWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncMailHelpCenterWithStreamingResponse)

    async def get_html(self, **options: Unpack[FormatCallOptions]) -> str:
        """Return the HTML of the Help Center page."""
        return await self._call(_GET_HTML, options)


class MailHelpCenterWithRawResponse:
    """The methods of `MailHelpCenter`, answering with the raw response."""

    def __init__(self, raw: MailHelpCenter) -> None:
        self.get_html = as_raw(raw.get_html)


class AsyncMailHelpCenterWithRawResponse:
    """The methods of `AsyncMailHelpCenter`, answering with the raw response."""

    def __init__(self, raw: AsyncMailHelpCenter) -> None:
        self.get_html = as_raw_async(raw.get_html)


class MailHelpCenterWithStreamingResponse:
    """The methods of `MailHelpCenter`, each a context manager over its response."""

    def __init__(self, streamed: MailHelpCenter) -> None:
        self.get_html = as_streamed(streamed.get_html)


class AsyncMailHelpCenterWithStreamingResponse:
    """The methods of `AsyncMailHelpCenter`, each a context manager over its response."""

    def __init__(self, streamed: AsyncMailHelpCenter) -> None:
        self.get_html = as_streamed_async(streamed.get_html)
