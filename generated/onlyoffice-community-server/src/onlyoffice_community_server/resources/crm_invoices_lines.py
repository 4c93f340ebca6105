"""Lines of invoices."""

from __future__ import annotations

from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.crm import InvoiceLine

__all__ = ["AsyncCrmInvoicesLines", "CrmInvoicesLines"]

_CREATE: Final[Operation[InvoiceLine]] = Operation(
    "crm.invoices.lines.create", "POST", "/api/2.0/crm/invoiceline", InvoiceLine, body="json"
)
_UPDATE: Final[Operation[InvoiceLine]] = Operation(
    "crm.invoices.lines.update", "PUT", "/api/2.0/crm/invoiceline/{id}", InvoiceLine, body="json"
)
_DELETE: Final[Operation[int]] = Operation(
    "crm.invoices.lines.delete", "DELETE", "/api/2.0/crm/invoiceline/{id}", int
)


class CrmInvoicesLines(Resource):
    """Lines of invoices."""

    with_raw_response = raw_view(lambda: CrmInvoicesLinesWithRawResponse)
    with_streaming_response = streaming_view(lambda: CrmInvoicesLinesWithStreamingResponse)

    def create(
        self,
        *,
        invoice_id: int,
        invoice_item_id: int | None = None,
        invoice_tax1_id: int | None = None,
        invoice_tax2_id: int | None = None,
        sort_order: int | None = None,
        description: str | None = None,
        quantity: float | None = None,
        price: float | None = None,
        discount: float | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> InvoiceLine:
        """Add a line to an invoice from an invoice item.

        Args:
            invoice_id: Id of the invoice.
            invoice_item_id: Id of the invoice item.
            invoice_tax1_id: Id of the first tax.
            invoice_tax2_id: Id of the second tax.
            sort_order: Place in the order.
        """
        return self._call(
            _CREATE,
            options,
            body={
                "invoiceId": invoice_id,
                "invoiceItemId": invoice_item_id,
                "invoiceTax1Id": invoice_tax1_id,
                "invoiceTax2Id": invoice_tax2_id,
                "sortOrder": sort_order,
                "description": description,
                "quantity": quantity,
                "price": price,
                "discount": discount,
            },
        )

    def update(
        self,
        id: int,
        *,
        invoice_id: int | None = None,
        invoice_item_id: int | None = None,
        invoice_tax1_id: int | None = None,
        invoice_tax2_id: int | None = None,
        sort_order: int | None = None,
        description: str | None = None,
        quantity: float | None = None,
        price: float | None = None,
        discount: float | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> InvoiceLine:
        """Change the invoice, item and other fields of an invoice line.

        Args:
            id: Id of the invoice line.
            invoice_id: Id of the invoice.
            invoice_item_id: Id of the invoice item.
            invoice_tax1_id: Id of the first tax.
            invoice_tax2_id: Id of the second tax.
            sort_order: Place in the order.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"id": id},
            body={
                "invoiceId": invoice_id,
                "invoiceItemId": invoice_item_id,
                "invoiceTax1Id": invoice_tax1_id,
                "invoiceTax2Id": invoice_tax2_id,
                "sortOrder": sort_order,
                "description": description,
                "quantity": quantity,
                "price": price,
                "discount": discount,
            },
        )

    def delete(self, id: int, **options: Unpack[FormatCallOptions]) -> int:
        """Delete an invoice line.

        Args:
            id: Id of the invoice line.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"id": id})


class AsyncCrmInvoicesLines(AsyncResource):
    """Lines of invoices.

    What its methods take and raise is told in `CrmInvoicesLines`.
    """

    with_raw_response = raw_view(lambda: AsyncCrmInvoicesLinesWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCrmInvoicesLinesWithStreamingResponse)

    async def create(
        self,
        *,
        invoice_id: int,
        invoice_item_id: int | None = None,
        invoice_tax1_id: int | None = None,
        invoice_tax2_id: int | None = None,
        sort_order: int | None = None,
        description: str | None = None,
        quantity: float | None = None,
        price: float | None = None,
        discount: float | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> InvoiceLine:
        """Add a line to an invoice from an invoice item."""
        return await self._call(
            _CREATE,
            options,
            body={
                "invoiceId": invoice_id,
                "invoiceItemId": invoice_item_id,
                "invoiceTax1Id": invoice_tax1_id,
                "invoiceTax2Id": invoice_tax2_id,
                "sortOrder": sort_order,
                "description": description,
                "quantity": quantity,
                "price": price,
                "discount": discount,
            },
        )

    async def update(
        self,
        id: int,
        *,
        invoice_id: int | None = None,
        invoice_item_id: int | None = None,
        invoice_tax1_id: int | None = None,
        invoice_tax2_id: int | None = None,
        sort_order: int | None = None,
        description: str | None = None,
        quantity: float | None = None,
        price: float | None = None,
        discount: float | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> InvoiceLine:
        """Change the invoice, item and other fields of an invoice line."""
        return await self._call(
            _UPDATE,
            options,
            path={"id": id},
            body={
                "invoiceId": invoice_id,
                "invoiceItemId": invoice_item_id,
                "invoiceTax1Id": invoice_tax1_id,
                "invoiceTax2Id": invoice_tax2_id,
                "sortOrder": sort_order,
                "description": description,
                "quantity": quantity,
                "price": price,
                "discount": discount,
            },
        )

    async def delete(self, id: int, **options: Unpack[FormatCallOptions]) -> int:
        """Delete an invoice line."""
        return await self._call(_DELETE, options, path={"id": id})


class CrmInvoicesLinesWithRawResponse:
    """The methods of `CrmInvoicesLines`, answering with the raw response."""

    def __init__(self, raw: CrmInvoicesLines) -> None:
        self.create = as_raw(raw.create)
        self.update = as_raw(raw.update)
        self.delete = as_raw(raw.delete)


class AsyncCrmInvoicesLinesWithRawResponse:
    """The methods of `AsyncCrmInvoicesLines`, answering with the raw response."""

    def __init__(self, raw: AsyncCrmInvoicesLines) -> None:
        self.create = as_raw_async(raw.create)
        self.update = as_raw_async(raw.update)
        self.delete = as_raw_async(raw.delete)


class CrmInvoicesLinesWithStreamingResponse:
    """The methods of `CrmInvoicesLines`, each a context manager over its response."""

    def __init__(self, streamed: CrmInvoicesLines) -> None:
        self.create = as_streamed(streamed.create)
        self.update = as_streamed(streamed.update)
        self.delete = as_streamed(streamed.delete)


class AsyncCrmInvoicesLinesWithStreamingResponse:
    """The methods of `AsyncCrmInvoicesLines`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCrmInvoicesLines) -> None:
        self.create = as_streamed_async(streamed.create)
        self.update = as_streamed_async(streamed.update)
        self.delete = as_streamed_async(streamed.delete)
