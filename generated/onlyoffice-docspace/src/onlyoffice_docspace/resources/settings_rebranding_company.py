"""The company on the About page."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.branding import CompanyWhiteLabel, CompanyWhiteLabelSettings

__all__ = ["AsyncSettingsRebrandingCompany", "SettingsRebrandingCompany"]

_LIST_LICENSORS: Final[Operation[list[CompanyWhiteLabelSettings]]] = Operation(
    "settings.rebranding.company.list_licensors",
    "GET",
    "/api/2.0/settings/companywhitelabel",
    list[CompanyWhiteLabelSettings],
)
_SET: Final[Operation[bool]] = Operation(
    "settings.rebranding.company.set",
    "POST",
    "/api/2.0/settings/rebranding/company",
    bool,
    body="json",
)
_GET: Final[Operation[CompanyWhiteLabel]] = Operation(
    "settings.rebranding.company.get",
    "GET",
    "/api/2.0/settings/rebranding/company",
    CompanyWhiteLabel,
)
_DELETE: Final[Operation[CompanyWhiteLabel]] = Operation(
    "settings.rebranding.company.delete",
    "DELETE",
    "/api/2.0/settings/rebranding/company",
    CompanyWhiteLabel,
)


class SettingsRebrandingCompany(Resource):
    """The company on the About page."""

    with_raw_response = raw_view(lambda: SettingsRebrandingCompanyWithRawResponse)
    with_streaming_response = streaming_view(lambda: SettingsRebrandingCompanyWithStreamingResponse)

    def list_licensors(self, **options: Unpack[CallOptions]) -> list[CompanyWhiteLabelSettings]:
        """Return the company details of the licensor."""
        return self._call(_LIST_LICENSORS, options)

    def set(
        self, *, settings: CompanyWhiteLabelSettings | None = None, **options: Unpack[CallOptions]
    ) -> bool:
        """Save the company details of the white label.

        Args:
            settings: Data of the company.
        """
        return self._call(_SET, options, body={"settings": settings})

    def get(self, **options: Unpack[CallOptions]) -> CompanyWhiteLabel:
        """Return the company details of the white label."""
        return self._call(_GET, options)

    def delete(self, **options: Unpack[CallOptions]) -> CompanyWhiteLabel:
        """Delete the white label company details."""
        return self._call(_DELETE, options)


class AsyncSettingsRebrandingCompany(AsyncResource):
    """The company on the About page.

    What its methods take and raise is told in `SettingsRebrandingCompany`.
    """

    with_raw_response = raw_view(lambda: AsyncSettingsRebrandingCompanyWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: AsyncSettingsRebrandingCompanyWithStreamingResponse
    )

    async def list_licensors(
        self, **options: Unpack[CallOptions]
    ) -> list[CompanyWhiteLabelSettings]:
        """Return the company details of the licensor."""
        return await self._call(_LIST_LICENSORS, options)

    async def set(
        self, *, settings: CompanyWhiteLabelSettings | None = None, **options: Unpack[CallOptions]
    ) -> bool:
        """Save the company details of the white label."""
        return await self._call(_SET, options, body={"settings": settings})

    async def get(self, **options: Unpack[CallOptions]) -> CompanyWhiteLabel:
        """Return the company details of the white label."""
        return await self._call(_GET, options)

    async def delete(self, **options: Unpack[CallOptions]) -> CompanyWhiteLabel:
        """Delete the white label company details."""
        return await self._call(_DELETE, options)


class SettingsRebrandingCompanyWithRawResponse:
    """The methods of `SettingsRebrandingCompany`, answering with the raw response."""

    def __init__(self, raw: SettingsRebrandingCompany) -> None:
        self.list_licensors = as_raw(raw.list_licensors)
        self.set = as_raw(raw.set)
        self.get = as_raw(raw.get)
        self.delete = as_raw(raw.delete)


class AsyncSettingsRebrandingCompanyWithRawResponse:
    """The methods of `AsyncSettingsRebrandingCompany`, answering with the raw response."""

    def __init__(self, raw: AsyncSettingsRebrandingCompany) -> None:
        self.list_licensors = as_raw_async(raw.list_licensors)
        self.set = as_raw_async(raw.set)
        self.get = as_raw_async(raw.get)
        self.delete = as_raw_async(raw.delete)


class SettingsRebrandingCompanyWithStreamingResponse:
    """The methods of `SettingsRebrandingCompany`, each a context manager over its response."""

    def __init__(self, streamed: SettingsRebrandingCompany) -> None:
        self.list_licensors = as_streamed(streamed.list_licensors)
        self.set = as_streamed(streamed.set)
        self.get = as_streamed(streamed.get)
        self.delete = as_streamed(streamed.delete)


class AsyncSettingsRebrandingCompanyWithStreamingResponse:
    """The methods of `AsyncSettingsRebrandingCompany`, each a context manager over its response."""

    def __init__(self, streamed: AsyncSettingsRebrandingCompany) -> None:
        self.list_licensors = as_streamed_async(streamed.list_licensors)
        self.set = as_streamed_async(streamed.set)
        self.get = as_streamed_async(streamed.get)
        self.delete = as_streamed_async(streamed.delete)
