"""Taxes on invoices."""

from __future__ import annotations

from typing import Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.crm import InvoiceTax

__all__ = ["AsyncCrmInvoicesTaxes", "CrmInvoicesTaxes"]

_LIST: Final[Operation[list[InvoiceTax]]] = Operation(
    "crm.invoices.taxes.list",
    "GET",
    "/api/2.0/crm/invoice/tax",
    list[InvoiceTax],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_CREATE: Final[Operation[InvoiceTax]] = Operation(
    "crm.invoices.taxes.create", "POST", "/api/2.0/crm/invoice/tax", InvoiceTax, body="json"
)
_UPDATE: Final[Operation[InvoiceTax]] = Operation(
    "crm.invoices.taxes.update", "PUT", "/api/2.0/crm/invoice/tax/{id}", InvoiceTax, body="json"
)
_DELETE: Final[Operation[InvoiceTax]] = Operation(
    "crm.invoices.taxes.delete", "DELETE", "/api/2.0/crm/invoice/tax/{id}", InvoiceTax
)


class CrmInvoicesTaxes(Resource):
    """Taxes on invoices."""

    with_raw_response = raw_view(lambda: CrmInvoicesTaxesWithRawResponse)
    with_streaming_response = streaming_view(lambda: CrmInvoicesTaxesWithStreamingResponse)

    def list(self, **options: Unpack[ListOptions]) -> Page[InvoiceTax]:
        """Return the taxes set up for invoices."""
        return self._paged(_LIST, options)

    def create(
        self,
        *,
        name: str,
        description: str | None = None,
        rate: float | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> InvoiceTax:
        """Create an invoice tax with a name, description and rate.

        Args:
            rate: Tax rate.
        """
        return self._call(
            _CREATE, options, body={"name": name, "description": description, "rate": rate}
        )

    def update(
        self,
        id: int,
        *,
        name: str | None = None,
        description: str | None = None,
        rate: float | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> InvoiceTax:
        """Change the name, description or rate of an invoice tax.

        Args:
            id: Id of the tax.
            rate: Tax rate.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"id": id},
            body={"name": name, "description": description, "rate": rate},
        )

    def delete(self, id: int, **options: Unpack[FormatCallOptions]) -> InvoiceTax:
        """Delete an invoice tax.

        Args:
            id: Id of the tax.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"id": id})


class AsyncCrmInvoicesTaxes(AsyncResource):
    """Taxes on invoices.

    What its methods take and raise is told in `CrmInvoicesTaxes`.
    """

    with_raw_response = raw_view(lambda: AsyncCrmInvoicesTaxesWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCrmInvoicesTaxesWithStreamingResponse)

    def list(self, **options: Unpack[ListOptions]) -> AsyncPaginator[InvoiceTax]:
        """Return the taxes set up for invoices.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options)

    async def create(
        self,
        *,
        name: str,
        description: str | None = None,
        rate: float | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> InvoiceTax:
        """Create an invoice tax with a name, description and rate."""
        return await self._call(
            _CREATE, options, body={"name": name, "description": description, "rate": rate}
        )

    async def update(
        self,
        id: int,
        *,
        name: str | None = None,
        description: str | None = None,
        rate: float | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> InvoiceTax:
        """Change the name, description or rate of an invoice tax."""
        return await self._call(
            _UPDATE,
            options,
            path={"id": id},
            body={"name": name, "description": description, "rate": rate},
        )

    async def delete(self, id: int, **options: Unpack[FormatCallOptions]) -> InvoiceTax:
        """Delete an invoice tax."""
        return await self._call(_DELETE, options, path={"id": id})


class CrmInvoicesTaxesWithRawResponse:
    """The methods of `CrmInvoicesTaxes`, answering with the raw response."""

    def __init__(self, raw: CrmInvoicesTaxes) -> None:
        self.list = as_raw(raw.list)
        self.create = as_raw(raw.create)
        self.update = as_raw(raw.update)
        self.delete = as_raw(raw.delete)


class AsyncCrmInvoicesTaxesWithRawResponse:
    """The methods of `AsyncCrmInvoicesTaxes`, answering with the raw response."""

    def __init__(self, raw: AsyncCrmInvoicesTaxes) -> None:
        self.list = as_raw_async(raw.list)
        self.create = as_raw_async(raw.create)
        self.update = as_raw_async(raw.update)
        self.delete = as_raw_async(raw.delete)


class CrmInvoicesTaxesWithStreamingResponse:
    """The methods of `CrmInvoicesTaxes`, each a context manager over its response."""

    def __init__(self, streamed: CrmInvoicesTaxes) -> None:
        self.list = as_streamed(streamed.list)
        self.create = as_streamed(streamed.create)
        self.update = as_streamed(streamed.update)
        self.delete = as_streamed(streamed.delete)


class AsyncCrmInvoicesTaxesWithStreamingResponse:
    """The methods of `AsyncCrmInvoicesTaxes`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCrmInvoicesTaxes) -> None:
        self.list = as_streamed_async(streamed.list)
        self.create = as_streamed_async(streamed.create)
        self.update = as_streamed_async(streamed.update)
        self.delete = as_streamed_async(streamed.delete)
