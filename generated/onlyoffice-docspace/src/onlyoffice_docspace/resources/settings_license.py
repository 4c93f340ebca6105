"""The license of a server of your own."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.uploads import Upload
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async

__all__ = ["AsyncSettingsLicense", "SettingsLicense"]

_REFRESH: Final[Operation[bool]] = Operation(
    "settings.license.refresh", "GET", "/api/2.0/settings/license/refresh", bool
)
_ACCEPT: Final[Operation[str]] = Operation(
    "settings.license.accept", "POST", "/api/2.0/settings/license/accept", str
)
_CHECK_REQUIRED: Final[Operation[bool]] = Operation(
    "settings.license.check_required", "GET", "/api/2.0/settings/license/required", bool, auth=()
)
_UPLOAD: Final[Operation[str]] = Operation(
    "settings.license.upload", "POST", "/api/2.0/settings/license", str, body="multipart"
)


class SettingsLicense(Resource):
    """The license of a server of your own."""

    with_raw_response = raw_view(lambda: SettingsLicenseWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsLicenseWithStreamingResponse)

    def refresh(self, **options: Unpack[CallOptions]) -> bool:
        """Refresh the license of the portal and tell whether that worked."""
        return self._call(_REFRESH, options)

    def accept(self, **options: Unpack[CallOptions]) -> str:
        """Activate the license of the portal."""
        return self._call(_ACCEPT, options)

    def check_required(self, **options: Unpack[CallOptions]) -> bool:
        """Tell whether the portal still needs a license."""
        return self._call(_CHECK_REQUIRED, options)

    def upload(self, *, files: Sequence[Upload], **options: Unpack[CallOptions]) -> str:
        """Upload a license file for the portal.

        Args:
            files: License file.

        Raises:
            MethodNotAllowed: This does not work for such an entry.
        """
        return self._call(_UPLOAD, options, body={"Files": files})


class AsyncSettingsLicense(AsyncResource):
    """The license of a server of your own.

    What its methods take and raise is told in `SettingsLicense`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsLicenseWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncSettingsLicenseWithStreamingResponse)

    async def refresh(self, **options: Unpack[CallOptions]) -> bool:
        """Refresh the license of the portal and tell whether that worked."""
        return await self._call(_REFRESH, options)

    async def accept(self, **options: Unpack[CallOptions]) -> str:
        """Activate the license of the portal."""
        return await self._call(_ACCEPT, options)

    async def check_required(self, **options: Unpack[CallOptions]) -> bool:
        """Tell whether the portal still needs a license."""
        return await self._call(_CHECK_REQUIRED, options)

    async def upload(self, *, files: Sequence[Upload], **options: Unpack[CallOptions]) -> str:
        """Upload a license file for the portal."""
        return await self._call(_UPLOAD, options, body={"Files": files})


class SettingsLicenseWithRawResponse:
    """The methods of `SettingsLicense`, answering with the raw response."""

    def __init__(self, raw: SettingsLicense) -> None:
        self.refresh = as_raw(raw.refresh)
        self.accept = as_raw(raw.accept)
        self.check_required = as_raw(raw.check_required)
        self.upload = as_raw(raw.upload)


class AsyncSettingsLicenseWithRawResponse:
    """The methods of `AsyncSettingsLicense`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsLicense) -> None:
        self.refresh = as_raw_async(raw.refresh)
        self.accept = as_raw_async(raw.accept)
        self.check_required = as_raw_async(raw.check_required)
        self.upload = as_raw_async(raw.upload)


class SettingsLicenseWithStreamingResponse:
    """The methods of `SettingsLicense`, each a context manager over its response."""

    def __init__(self, streamed: SettingsLicense) -> None:
        self.refresh = as_streamed(streamed.refresh)
        self.accept = as_streamed(streamed.accept)
        self.check_required = as_streamed(streamed.check_required)
        self.upload = as_streamed(streamed.upload)


class AsyncSettingsLicenseWithStreamingResponse:
    """The methods of `AsyncSettingsLicense`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsLicense) -> None:
        self.refresh = as_streamed_async(streamed.refresh)
        self.accept = as_streamed_async(streamed.accept)
        self.check_required = as_streamed_async(streamed.check_required)
        self.upload = as_streamed_async(streamed.upload)
