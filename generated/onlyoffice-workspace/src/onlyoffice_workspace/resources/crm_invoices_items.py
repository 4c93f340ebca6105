"""Products and services to put on invoices."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from typing import Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.crm import InvoiceItem

__all__ = ["AsyncCrmInvoicesItems", "CrmInvoicesItems"]

_LIST: Final[Operation[list[InvoiceItem]]] = Operation(
    "crm.invoices.items.list",
    "GET",
    "/api/2.0/crm/invoiceitem/filter",
    list[InvoiceItem],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_GET: Final[Operation[InvoiceItem]] = Operation(
    "crm.invoices.items.get", "GET", "/api/2.0/crm/invoiceitem/{invoiceitemid}", InvoiceItem
)
_CREATE: Final[Operation[InvoiceItem]] = Operation(
    "crm.invoices.items.create", "POST", "/api/2.0/crm/invoiceitem", InvoiceItem, body="json"
)
_DELETE_MANY: Final[Operation[list[InvoiceItem]]] = Operation(
    "crm.invoices.items.delete_many", "DELETE", "/api/2.0/crm/invoiceitem", list[InvoiceItem]
)
_UPDATE: Final[Operation[InvoiceItem]] = Operation(
    "crm.invoices.items.update", "PUT", "/api/2.0/crm/invoiceitem/{id}", InvoiceItem, body="json"
)
_DELETE: Final[Operation[InvoiceItem]] = Operation(
    "crm.invoices.items.delete", "DELETE", "/api/2.0/crm/invoiceitem/{id}", InvoiceItem
)


class CrmInvoicesItems(Resource):
    """Products and services to put on invoices."""

    with_raw_response = raw_view(lambda: CrmInvoicesItemsWithRawResponse)
    with_streaming_response = streaming_view(lambda: CrmInvoicesItemsWithStreamingResponse)

    def list(
        self,
        *,
        status: int | None = None,
        inventory_stock: bool | None = None,
        **options: Unpack[ListOptions],
    ) -> Page[InvoiceItem]:
        """Return the invoice items that fit a filter.

        Args:
            status: Number of the status.
            inventory_stock: Whether to return items whose stock is tracked.
        """
        return self._paged(
            _LIST, options, query={"status": status, "inventoryStock": inventory_stock}
        )

    def get(self, invoice_item_id: int, **options: Unpack[FormatCallOptions]) -> InvoiceItem:
        """Return one invoice item in full.

        Args:
            invoice_item_id: Id of the invoice item.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"invoiceitemid": invoice_item_id})

    def create(
        self,
        *,
        title: str,
        description: str | None = None,
        price: float | None = None,
        sku: str | None = None,
        stock_quantity: float | None = None,
        track_inventory: bool | None = None,
        invoice_tax1_id: int | None = None,
        invoice_tax2_id: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> InvoiceItem:
        """Create an invoice item with a title, description, price and so on.

        Args:
            sku: Stock keeping unit.
            stock_quantity: Quantity in stock.
            track_inventory: Whether the stock is tracked.
            invoice_tax1_id: Id of the first tax.
            invoice_tax2_id: Id of the second tax.
        """
        return self._call(
            _CREATE,
            options,
            body={
                "title": title,
                "description": description,
                "price": price,
                "sku": sku,
                "stockQuantity": stock_quantity,
                "trackInventory": track_inventory,
                "invoiceTax1id": invoice_tax1_id,
                "invoiceTax2id": invoice_tax2_id,
            },
        )

    def delete_many(
        self, *, ids: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[InvoiceItem]:
        """Delete several invoice items by their IDs.

        Args:
            ids: Ids of the invoice items.
        """
        return self._call(_DELETE_MANY, options, query={"ids": ids})

    def update(
        self,
        id: int,
        *,
        title: str | None = None,
        description: str | None = None,
        price: float | None = None,
        sku: str | None = None,
        stock_quantity: float | None = None,
        track_inventory: bool | None = None,
        invoice_tax1_id: int | None = None,
        invoice_tax2_id: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> InvoiceItem:
        """Change the title, description, price and other fields of an invoice item.

        Args:
            id: Id of the invoice item.
            sku: Stock keeping unit.
            stock_quantity: Quantity in stock.
            track_inventory: Whether the stock is tracked.
            invoice_tax1_id: Id of the first tax.
            invoice_tax2_id: Id of the second tax.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"id": id},
            body={
                "title": title,
                "description": description,
                "price": price,
                "sku": sku,
                "stockQuantity": stock_quantity,
                "trackInventory": track_inventory,
                "invoiceTax1id": invoice_tax1_id,
                "invoiceTax2id": invoice_tax2_id,
            },
        )

    def delete(self, id: int, **options: Unpack[FormatCallOptions]) -> InvoiceItem:
        """Delete an invoice item.

        Args:
            id: Id of the invoice item.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"id": id})


class AsyncCrmInvoicesItems(AsyncResource):
    """Products and services to put on invoices.

    What its methods take and raise is told in `CrmInvoicesItems`.
    """

    with_raw_response = raw_view(lambda: AsyncCrmInvoicesItemsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCrmInvoicesItemsWithStreamingResponse)

    def list(
        self,
        *,
        status: int | None = None,
        inventory_stock: bool | None = None,
        **options: Unpack[ListOptions],
    ) -> AsyncPaginator[InvoiceItem]:
        """Return the invoice items that fit a filter.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST, options, query={"status": status, "inventoryStock": inventory_stock}
        )

    async def get(self, invoice_item_id: int, **options: Unpack[FormatCallOptions]) -> InvoiceItem:
        """Return one invoice item in full."""
        return await self._call(_GET, options, path={"invoiceitemid": invoice_item_id})

    async def create(
        self,
        *,
        title: str,
        description: str | None = None,
        price: float | None = None,
        sku: str | None = None,
        stock_quantity: float | None = None,
        track_inventory: bool | None = None,
        invoice_tax1_id: int | None = None,
        invoice_tax2_id: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> InvoiceItem:
        """Create an invoice item with a title, description, price and so on."""
        return await self._call(
            _CREATE,
            options,
            body={
                "title": title,
                "description": description,
                "price": price,
                "sku": sku,
                "stockQuantity": stock_quantity,
                "trackInventory": track_inventory,
                "invoiceTax1id": invoice_tax1_id,
                "invoiceTax2id": invoice_tax2_id,
            },
        )

    async def delete_many(
        self, *, ids: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[InvoiceItem]:
        """Delete several invoice items by their IDs."""
        return await self._call(_DELETE_MANY, options, query={"ids": ids})

    async def update(
        self,
        id: int,
        *,
        title: str | None = None,
        description: str | None = None,
        price: float | None = None,
        sku: str | None = None,
        stock_quantity: float | None = None,
        track_inventory: bool | None = None,
        invoice_tax1_id: int | None = None,
        invoice_tax2_id: int | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> InvoiceItem:
        """Change the title, description, price and other fields of an invoice item."""
        return await self._call(
            _UPDATE,
            options,
            path={"id": id},
            body={
                "title": title,
                "description": description,
                "price": price,
                "sku": sku,
                "stockQuantity": stock_quantity,
                "trackInventory": track_inventory,
                "invoiceTax1id": invoice_tax1_id,
                "invoiceTax2id": invoice_tax2_id,
            },
        )

    async def delete(self, id: int, **options: Unpack[FormatCallOptions]) -> InvoiceItem:
        """Delete an invoice item."""
        return await self._call(_DELETE, options, path={"id": id})


class CrmInvoicesItemsWithRawResponse:
    """The methods of `CrmInvoicesItems`, answering with the raw response."""

    def __init__(self, raw: CrmInvoicesItems) -> None:
        self.list = as_raw(raw.list)
        self.get = as_raw(raw.get)
        self.create = as_raw(raw.create)
        self.delete_many = as_raw(raw.delete_many)
        self.update = as_raw(raw.update)
        self.delete = as_raw(raw.delete)


class AsyncCrmInvoicesItemsWithRawResponse:
    """The methods of `AsyncCrmInvoicesItems`, answering with the raw response."""

    def __init__(self, raw: AsyncCrmInvoicesItems) -> None:
        self.list = as_raw_async(raw.list)
        self.get = as_raw_async(raw.get)
        self.create = as_raw_async(raw.create)
        self.delete_many = as_raw_async(raw.delete_many)
        self.update = as_raw_async(raw.update)
        self.delete = as_raw_async(raw.delete)


class CrmInvoicesItemsWithStreamingResponse:
    """The methods of `CrmInvoicesItems`, each a context manager over its response."""

    def __init__(self, streamed: CrmInvoicesItems) -> None:
        self.list = as_streamed(streamed.list)
        self.get = as_streamed(streamed.get)
        self.create = as_streamed(streamed.create)
        self.delete_many = as_streamed(streamed.delete_many)
        self.update = as_streamed(streamed.update)
        self.delete = as_streamed(streamed.delete)


class AsyncCrmInvoicesItemsWithStreamingResponse:
    """The methods of `AsyncCrmInvoicesItems`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCrmInvoicesItems) -> None:
        self.list = as_streamed_async(streamed.list)
        self.get = as_streamed_async(streamed.get)
        self.create = as_streamed_async(streamed.create)
        self.delete_many = as_streamed_async(streamed.delete_many)
        self.update = as_streamed_async(streamed.update)
        self.delete = as_streamed_async(streamed.delete)
