"""Name, address and logo of your organization."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async

__all__ = ["AsyncCrmOrganization", "CrmOrganization"]

_SET_NAME: Final[Operation[str]] = Operation(
    "crm.organization.set_name", "PUT", "/api/2.0/crm/settings/organisation/base", str, body="json"
)
_SET_ADDRESS: Final[Operation[str]] = Operation(
    "crm.organization.set_address",
    "PUT",
    "/api/2.0/crm/settings/organisation/address",
    str,
    body="json",
)
_SET_LOGO: Final[Operation[int]] = Operation(
    "crm.organization.set_logo", "PUT", "/api/2.0/crm/settings/organisation/logo", int, body="json"
)
_GET_LOGO: Final[Operation[str]] = Operation(
    "crm.organization.get_logo", "GET", "/api/2.0/crm/settings/organisation/logo", str
)


class CrmOrganization(Resource):
    """Name, address and logo of your organization."""

    with_raw_response = raw_view(lambda: CrmOrganizationWithRawResponse)
    with_streaming_response = streaming_view(lambda: CrmOrganizationWithStreamingResponse)

    def set_name(self, *, company_name: str, **options: Unpack[FormatCallOptions]) -> str:
        """Change the company name."""
        return self._call(_SET_NAME, options, body={"companyName": company_name})

    def set_address(
        self,
        *,
        street: str | None = None,
        city: str | None = None,
        state: str | None = None,
        zip: str | None = None,
        country: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> str:
        """Change the company address.

        Args:
            state: State or region of the address.
            zip: Postal code.
        """
        return self._call(
            _SET_ADDRESS,
            options,
            body={"street": street, "city": city, "state": state, "zip": zip, "country": country},
        )

    def set_logo(self, *, reset: bool | None = None, **options: Unpack[FormatCallOptions]) -> int:
        """Update or reset the organization logo and return its ID.

        Args:
            reset: Whether to go back to the default logo.
        """
        return self._call(_SET_LOGO, options, body={"reset": reset})

    def get_logo(self, *, id: int | None = None, **options: Unpack[FormatCallOptions]) -> str:
        """Return an organization logo as base64 text.

        Args:
            id: Id of the organization logo.
        """
        return self._call(_GET_LOGO, options, query={"id": id})


class AsyncCrmOrganization(AsyncResource):
    """Name, address and logo of your organization.

    What its methods take and raise is told in `CrmOrganization`.
    """

    with_raw_response = raw_view(lambda: AsyncCrmOrganizationWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCrmOrganizationWithStreamingResponse)

    async def set_name(self, *, company_name: str, **options: Unpack[FormatCallOptions]) -> str:
        """Change the company name."""
        return await self._call(_SET_NAME, options, body={"companyName": company_name})

    async def set_address(
        self,
        *,
        street: str | None = None,
        city: str | None = None,
        state: str | None = None,
        zip: str | None = None,
        country: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> str:
        """Change the company address."""
        return await self._call(
            _SET_ADDRESS,
            options,
            body={"street": street, "city": city, "state": state, "zip": zip, "country": country},
        )

    async def set_logo(
        self, *, reset: bool | None = None, **options: Unpack[FormatCallOptions]
    ) -> int:
        """Update or reset the organization logo and return its ID."""
        return await self._call(_SET_LOGO, options, body={"reset": reset})

    async def get_logo(self, *, id: int | None = None, **options: Unpack[FormatCallOptions]) -> str:
        """Return an organization logo as base64 text."""
        return await self._call(_GET_LOGO, options, query={"id": id})


class CrmOrganizationWithRawResponse:
    """The methods of `CrmOrganization`, answering with the raw response."""

    def __init__(self, raw: CrmOrganization) -> None:
        self.set_name = as_raw(raw.set_name)
        self.set_address = as_raw(raw.set_address)
        self.set_logo = as_raw(raw.set_logo)
        self.get_logo = as_raw(raw.get_logo)


class AsyncCrmOrganizationWithRawResponse:
    """The methods of `AsyncCrmOrganization`, answering with the raw response."""

    def __init__(self, raw: AsyncCrmOrganization) -> None:
        self.set_name = as_raw_async(raw.set_name)
        self.set_address = as_raw_async(raw.set_address)
        self.set_logo = as_raw_async(raw.set_logo)
        self.get_logo = as_raw_async(raw.get_logo)


class CrmOrganizationWithStreamingResponse:
    """The methods of `CrmOrganization`, each a context manager over its response."""

    def __init__(self, streamed: CrmOrganization) -> None:
        self.set_name = as_streamed(streamed.set_name)
        self.set_address = as_streamed(streamed.set_address)
        self.set_logo = as_streamed(streamed.set_logo)
        self.get_logo = as_streamed(streamed.get_logo)


class AsyncCrmOrganizationWithStreamingResponse:
    """The methods of `AsyncCrmOrganization`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCrmOrganization) -> None:
        self.set_name = as_streamed_async(streamed.set_name)
        self.set_address = as_streamed_async(streamed.set_address)
        self.set_logo = as_streamed_async(streamed.set_logo)
        self.get_logo = as_streamed_async(streamed.get_logo)
