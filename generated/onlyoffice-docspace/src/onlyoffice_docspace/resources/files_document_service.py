"""The server of ONLYOFFICE Docs that the portal works with."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.editor import DocumentServiceAddresses

__all__ = ["AsyncFilesDocumentService", "FilesDocumentService"]

_CHECK_URL: Final[Operation[DocumentServiceAddresses]] = Operation(
    "files.document_service.check_url",
    "PUT",
    "/api/2.0/files/docservice",
    DocumentServiceAddresses,
    body="json",
)
_GET_URL: Final[Operation[DocumentServiceAddresses]] = Operation(
    "files.document_service.get_url",
    "GET",
    "/api/2.0/files/docservice",
    DocumentServiceAddresses,
    auth=(),
)


class FilesDocumentService(Resource):
    """The server of ONLYOFFICE Docs that the portal works with."""

    with_raw_response = raw_view(lambda: FilesDocumentServiceWithRawResponse)
    with_streaming_response = streaming_view(lambda: FilesDocumentServiceWithStreamingResponse)

    def check_url(
        self,
        *,
        doc_service_url: str,
        doc_service_url_internal: str | None = None,
        doc_service_url_portal: str | None = None,
        doc_service_signature_secret: str | None = None,
        doc_service_signature_header: str | None = None,
        doc_service_ssl_verification: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DocumentServiceAddresses:
        """Check the given addresses and signature settings of the ONLYOFFICE Docs server.

        Args:
            doc_service_url: Address of ONLYOFFICE Docs.
            doc_service_url_internal: Address of ONLYOFFICE Docs inside the private network.
            doc_service_url_portal: Portal address for ONLYOFFICE Docs.
            doc_service_signature_secret: Secret that requests to ONLYOFFICE Docs are signed with.
            doc_service_signature_header: HTTP header that carries the signature.
            doc_service_ssl_verification: Whether the SSL certificate of the document service is
                checked.
        """
        return self._call(
            _CHECK_URL,
            options,
            body={
                "docServiceUrl": doc_service_url,
                "docServiceUrlInternal": doc_service_url_internal,
                "docServiceUrlPortal": doc_service_url_portal,
                "docServiceSignatureSecret": doc_service_signature_secret,
                "docServiceSignatureHeader": doc_service_signature_header,
                "docServiceSslVerification": doc_service_ssl_verification,
            },
        )

    def get_url(
        self, *, version: bool | None = None, **options: Unpack[CallOptions]
    ) -> DocumentServiceAddresses:
        """Return the address of the connected editors, optionally with their version.

        Args:
            version: Whether to return the version of the editor.
        """
        return self._call(_GET_URL, options, query={"version": version})


class AsyncFilesDocumentService(AsyncResource):
    """The server of ONLYOFFICE Docs that the portal works with.

    What its methods take and raise is told in `FilesDocumentService`.
    """

    with_raw_response = raw_view(lambda: AsyncFilesDocumentServiceWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncFilesDocumentServiceWithStreamingResponse)

    async def check_url(
        self,
        *,
        doc_service_url: str,
        doc_service_url_internal: str | None = None,
        doc_service_url_portal: str | None = None,
        doc_service_signature_secret: str | None = None,
        doc_service_signature_header: str | None = None,
        doc_service_ssl_verification: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DocumentServiceAddresses:
        """Check the given addresses and signature settings of the ONLYOFFICE Docs server."""
        return await self._call(
            _CHECK_URL,
            options,
            body={
                "docServiceUrl": doc_service_url,
                "docServiceUrlInternal": doc_service_url_internal,
                "docServiceUrlPortal": doc_service_url_portal,
                "docServiceSignatureSecret": doc_service_signature_secret,
                "docServiceSignatureHeader": doc_service_signature_header,
                "docServiceSslVerification": doc_service_ssl_verification,
            },
        )

    async def get_url(
        self, *, version: bool | None = None, **options: Unpack[CallOptions]
    ) -> DocumentServiceAddresses:
        """Return the address of the connected editors, optionally with their version."""
        return await self._call(_GET_URL, options, query={"version": version})


class FilesDocumentServiceWithRawResponse:
    """The methods of `FilesDocumentService`, answering with the raw response."""

    def __init__(self, raw: FilesDocumentService) -> None:
        self.check_url = as_raw(raw.check_url)
        self.get_url = as_raw(raw.get_url)


class AsyncFilesDocumentServiceWithRawResponse:
    """The methods of `AsyncFilesDocumentService`, answering with the raw response."""

    def __init__(self, raw: AsyncFilesDocumentService) -> None:
        self.check_url = as_raw_async(raw.check_url)
        self.get_url = as_raw_async(raw.get_url)


class FilesDocumentServiceWithStreamingResponse:
    """The methods of `FilesDocumentService`, each a context manager over its response."""

    def __init__(self, streamed: FilesDocumentService) -> None:
        self.check_url = as_streamed(streamed.check_url)
        self.get_url = as_streamed(streamed.get_url)


class AsyncFilesDocumentServiceWithStreamingResponse:
    """The methods of `AsyncFilesDocumentService`, each a context manager over its response."""

    def __init__(self, streamed: AsyncFilesDocumentService) -> None:
        self.check_url = as_streamed_async(streamed.check_url)
        self.get_url = as_streamed_async(streamed.get_url)
