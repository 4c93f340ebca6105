"""Invoices."""

from __future__ import annotations

import builtins
from collections.abc import Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.crm import (
    Invoice,
    InvoiceBase,
    InvoiceConversion,
    InvoiceEntity,
    InvoiceLine,
    InvoiceTemplateType,
)
from ..types.files import File

if TYPE_CHECKING:
    from .crm_invoices_items import AsyncCrmInvoicesItems, CrmInvoicesItems
    from .crm_invoices_lines import AsyncCrmInvoicesLines, CrmInvoicesLines
    from .crm_invoices_settings import AsyncCrmInvoicesSettings, CrmInvoicesSettings
    from .crm_invoices_taxes import AsyncCrmInvoicesTaxes, CrmInvoicesTaxes

__all__ = ["AsyncCrmInvoices", "CrmInvoices"]

_GET: Final[Operation[Invoice]] = Operation(
    "crm.invoices.get", "GET", "/api/2.0/crm/invoice/{invoiceid}", Invoice
)
_DELETE: Final[Operation[InvoiceBase]] = Operation(
    "crm.invoices.delete", "DELETE", "/api/2.0/crm/invoice/{invoiceid}", InvoiceBase
)
_GET_SAMPLE: Final[Operation[Invoice]] = Operation(
    "crm.invoices.get_sample", "GET", "/api/2.0/crm/invoice/sample", Invoice
)
_GET_JSON: Final[Operation[str]] = Operation(
    "crm.invoices.get_json", "GET", "/api/2.0/crm/invoice/jsondata/{invoiceid}", str
)
_LIST: Final[Operation[list[InvoiceBase]]] = Operation(
    "crm.invoices.list",
    "GET",
    "/api/2.0/crm/invoice/filter",
    list[InvoiceBase],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_LIST_FOR_ENTITY: Final[Operation[list[InvoiceBase]]] = Operation(
    "crm.invoices.list_for_entity",
    "GET",
    "/api/2.0/crm/{entityType}/invoicelist/{entityid}",
    list[InvoiceBase],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_SET_STATUS: Final[Operation[Any]] = Operation(
    "crm.invoices.set_status", "PUT", "/api/2.0/crm/invoice/status/{status}", Any, body="json"
)
_DELETE_MANY: Final[Operation[list[InvoiceBase]]] = Operation(
    "crm.invoices.delete_many", "DELETE", "/api/2.0/crm/invoice", list[InvoiceBase]
)
_CREATE: Final[Operation[Invoice]] = Operation(
    "crm.invoices.create", "POST", "/api/2.0/crm/invoice", Invoice, body="json"
)
_UPDATE: Final[Operation[Invoice]] = Operation(
    "crm.invoices.update", "PUT", "/api/2.0/crm/invoice/{id}", Invoice, body="json"
)
_GET_PDF: Final[Operation[File]] = Operation(
    "crm.invoices.get_pdf", "GET", "/api/2.0/crm/invoice/{invoiceid}/pdf", File
)
_GET_CONVERSION_DATA: Final[Operation[InvoiceConversion]] = Operation(
    "crm.invoices.get_conversion_data",
    "POST",
    "/api/2.0/crm/invoice/converter/data",
    InvoiceConversion,
    body="json",
)
_CHECK_NUMBER: Final[Operation[bool]] = Operation(
    "crm.invoices.check_number", "GET", "/api/2.0/crm/invoice/bynumber/exist", bool
)
_GET_BY_NUMBER: Final[Operation[Invoice]] = Operation(
    "crm.invoices.get_by_number", "GET", "/api/2.0/crm/invoice/bynumber", Invoice
)


class CrmInvoices(Resource):
    """Invoices."""

    with_raw_response = raw_view(lambda: CrmInvoicesWithRawResponse)
    with_streaming_response = streaming_view(lambda: CrmInvoicesWithStreamingResponse)

    @cached_property
    def items(self) -> CrmInvoicesItems:
        """Products and services to put on invoices."""
        from .crm_invoices_items import CrmInvoicesItems

        return CrmInvoicesItems(self._core)

    @cached_property
    def lines(self) -> CrmInvoicesLines:
        """Lines of invoices."""
        from .crm_invoices_lines import CrmInvoicesLines

        return CrmInvoicesLines(self._core)

    @cached_property
    def settings(self) -> CrmInvoicesSettings:
        """Numbers and terms of invoices."""
        from .crm_invoices_settings import CrmInvoicesSettings

        return CrmInvoicesSettings(self._core)

    @cached_property
    def taxes(self) -> CrmInvoicesTaxes:
        """Taxes on invoices."""
        from .crm_invoices_taxes import CrmInvoicesTaxes

        return CrmInvoicesTaxes(self._core)

    def get(self, invoice_id: int, **options: Unpack[FormatCallOptions]) -> Invoice:
        """Return one invoice in full.

        Args:
            invoice_id: Id of the invoice.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"invoiceid": invoice_id})

    def delete(self, invoice_id: int, **options: Unpack[FormatCallOptions]) -> InvoiceBase:
        """Delete an invoice.

        Args:
            invoice_id: Id of the invoice.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"invoiceid": invoice_id})

    def get_sample(self, **options: Unpack[FormatCallOptions]) -> Invoice:
        """Return a sample invoice in full."""
        return self._call(_GET_SAMPLE, options)

    def get_json(self, invoice_id: int, **options: Unpack[FormatCallOptions]) -> str:
        """Return the JSON data of an invoice as text.

        Args:
            invoice_id: Id of the invoice.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET_JSON, options, path={"invoiceid": invoice_id})

    def list(
        self,
        *,
        status: int | None = None,
        issue_date_from: datetime | None = None,
        issue_date_to: datetime | None = None,
        due_date_from: datetime | None = None,
        due_date_to: datetime | None = None,
        entity_type: str | None = None,
        entity_id: int | None = None,
        currency: str | None = None,
        **options: Unpack[ListOptions],
    ) -> Page[InvoiceBase]:
        """Return the invoices, narrowed by status, dates, entity or currency.

        Args:
            status: Number of the status.
            issue_date_from: Earliest issue date to include.
            issue_date_to: Latest issue date to include.
            due_date_from: Earliest due date to include.
            due_date_to: Latest due date to include.
            entity_type: Kind of entity, such as contact, opportunity or case.
            entity_id: Id of the entity.
            currency: Abbreviation of the currency.
        """
        return self._paged(
            _LIST,
            options,
            query={
                "status": status,
                "issueDateFrom": issue_date_from,
                "issueDateTo": issue_date_to,
                "dueDateFrom": due_date_from,
                "dueDateTo": due_date_to,
                "entityType": entity_type,
                "entityid": entity_id,
                "currency": currency,
            },
        )

    def list_for_entity(
        self, entity_type: InvoiceEntity, entity_id: int, **options: Unpack[ListOptions]
    ) -> Page[InvoiceBase]:
        """Return the invoices of one contact, person, company or opportunity.

        Args:
            entity_type: Kind of entity, such as contact, opportunity or case.
            entity_id: Id of the entity.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._paged(
            _LIST_FOR_ENTITY, options, path={"entityType": entity_type, "entityid": entity_id}
        )

    def set_status(
        self, status: int, *, invoice_ids: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> Any:
        """Give several invoices a new status.

        Args:
            status: Number of the status.
            invoice_ids: Ids of the invoices.
        """
        return self._call(
            _SET_STATUS, options, path={"status": status}, body={"invoiceids": invoice_ids}
        )

    def delete_many(
        self, *, invoice_ids: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[InvoiceBase]:
        """Delete several invoices by their IDs.

        Args:
            invoice_ids: Ids of the invoices.
        """
        return self._call(_DELETE_MANY, options, query={"invoiceids": invoice_ids})

    def create(
        self,
        *,
        number: str | None = None,
        issue_date: datetime | None = None,
        template_type: InvoiceTemplateType | None = None,
        contact_id: int | None = None,
        consignee_id: int | None = None,
        entity_id: int | None = None,
        billing_address_id: int | None = None,
        delivery_address_id: int | None = None,
        due_date: datetime | None = None,
        language: str | None = None,
        currency: str | None = None,
        exchange_rate: float | None = None,
        purchase_order_number: str | None = None,
        terms: str | None = None,
        description: str | None = None,
        invoice_lines: Sequence[InvoiceLine] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Invoice:
        """Create an invoice for a contact, with a consignee and so on.

        Args:
            number: Invoice number.
            issue_date: Date the invoice was issued.
            template_type: Invoice template.
            contact_id: Id of the contact.
            consignee_id: Id of the consignee.
            entity_id: Id of the related entity.
            billing_address_id: Id of the billing address.
            delivery_address_id: Id of the delivery address.
            due_date: Date the invoice is due.
            language: Language of the invoice.
            currency: Abbreviation of the currency.
            exchange_rate: Exchange rate of the invoice.
            purchase_order_number: Number of the purchase order.
            terms: Terms printed on the invoice.
        """
        return self._call(
            _CREATE,
            options,
            body={
                "number": number,
                "issueDate": issue_date,
                "templateType": template_type,
                "contactId": contact_id,
                "consigneeId": consignee_id,
                "entityId": entity_id,
                "billingAddressID": billing_address_id,
                "deliveryAddressID": delivery_address_id,
                "dueDate": due_date,
                "language": language,
                "currency": currency,
                "exchangeRate": exchange_rate,
                "purchaseOrderNumber": purchase_order_number,
                "terms": terms,
                "description": description,
                "invoiceLines": invoice_lines,
            },
        )

    def update(
        self,
        id: int,
        *,
        issue_date: datetime | None = None,
        template_type: InvoiceTemplateType | None = None,
        contact_id: int | None = None,
        consignee_id: int | None = None,
        entity_id: int | None = None,
        billing_address_id: int | None = None,
        delivery_address_id: int | None = None,
        due_date: datetime | None = None,
        language: str | None = None,
        currency: str | None = None,
        exchange_rate: float | None = None,
        purchase_order_number: str | None = None,
        terms: str | None = None,
        description: str | None = None,
        invoice_lines: Sequence[InvoiceLine] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Invoice:
        """Change the contact, consignee and other fields of an invoice.

        Args:
            id: Id of the invoice.
            issue_date: Date the invoice was issued.
            template_type: Invoice template.
            contact_id: Id of the contact.
            consignee_id: Id of the consignee.
            entity_id: Id of the related entity.
            billing_address_id: Id of the billing address.
            delivery_address_id: Id of the delivery address.
            due_date: Date the invoice is due.
            language: Language of the invoice.
            currency: Abbreviation of the currency.
            exchange_rate: Exchange rate of the invoice.
            purchase_order_number: Number of the purchase order.
            terms: Terms printed on the invoice.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"id": id},
            body={
                "issueDate": issue_date,
                "templateType": template_type,
                "contactId": contact_id,
                "consigneeId": consignee_id,
                "entityId": entity_id,
                "billingAddressID": billing_address_id,
                "deliveryAddressID": delivery_address_id,
                "dueDate": due_date,
                "language": language,
                "currency": currency,
                "exchangeRate": exchange_rate,
                "purchaseOrderNumber": purchase_order_number,
                "terms": terms,
                "description": description,
                "invoiceLines": invoice_lines,
            },
        )

    def get_pdf(self, invoice_id: int, **options: Unpack[FormatCallOptions]) -> File:
        """Return the PDF file of an invoice.

        Args:
            invoice_id: Id of the invoice.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET_PDF, options, path={"invoiceid": invoice_id})

    def get_conversion_data(
        self,
        *,
        invoice_id: int | None = None,
        storage_url: str | None = None,
        revision_id: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> InvoiceConversion:
        """Return how the making of an invoice's PDF file stands.

        Args:
            invoice_id: Id of the invoice.
            storage_url: URL of the stored file.
            revision_id: Id of the revision.
        """
        return self._call(
            _GET_CONVERSION_DATA,
            options,
            body={"invoiceId": invoice_id, "storageUrl": storage_url, "revisionId": revision_id},
        )

    def check_number(self, *, number: str, **options: Unpack[FormatCallOptions]) -> bool:
        """Return whether an invoice with this number exists.

        Args:
            number: Invoice number.
        """
        return self._call(_CHECK_NUMBER, options, query={"number": number})

    def get_by_number(self, *, number: str, **options: Unpack[FormatCallOptions]) -> Invoice:
        """Return one invoice in full by its number.

        Args:
            number: Invoice number.
        """
        return self._call(_GET_BY_NUMBER, options, query={"number": number})


class AsyncCrmInvoices(AsyncResource):
    """Invoices.

    What its methods take and raise is told in `CrmInvoices`.
    """

    with_raw_response = raw_view(lambda: AsyncCrmInvoicesWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCrmInvoicesWithStreamingResponse)

    @cached_property
    def items(self) -> AsyncCrmInvoicesItems:
        """Products and services to put on invoices."""
        from .crm_invoices_items import AsyncCrmInvoicesItems

        return AsyncCrmInvoicesItems(self._core)

    @cached_property
    def lines(self) -> AsyncCrmInvoicesLines:
        """Lines of invoices."""
        from .crm_invoices_lines import AsyncCrmInvoicesLines

        return AsyncCrmInvoicesLines(self._core)

    @cached_property
    def settings(self) -> AsyncCrmInvoicesSettings:
        """Numbers and terms of invoices."""
        from .crm_invoices_settings import AsyncCrmInvoicesSettings

        return AsyncCrmInvoicesSettings(self._core)

    @cached_property
    def taxes(self) -> AsyncCrmInvoicesTaxes:
        """Taxes on invoices."""
        from .crm_invoices_taxes import AsyncCrmInvoicesTaxes

        return AsyncCrmInvoicesTaxes(self._core)

    async def get(self, invoice_id: int, **options: Unpack[FormatCallOptions]) -> Invoice:
        """Return one invoice in full."""
        return await self._call(_GET, options, path={"invoiceid": invoice_id})

    async def delete(self, invoice_id: int, **options: Unpack[FormatCallOptions]) -> InvoiceBase:
        """Delete an invoice."""
        return await self._call(_DELETE, options, path={"invoiceid": invoice_id})

    async def get_sample(self, **options: Unpack[FormatCallOptions]) -> Invoice:
        """Return a sample invoice in full."""
        return await self._call(_GET_SAMPLE, options)

    async def get_json(self, invoice_id: int, **options: Unpack[FormatCallOptions]) -> str:
        """Return the JSON data of an invoice as text."""
        return await self._call(_GET_JSON, options, path={"invoiceid": invoice_id})

    def list(
        self,
        *,
        status: int | None = None,
        issue_date_from: datetime | None = None,
        issue_date_to: datetime | None = None,
        due_date_from: datetime | None = None,
        due_date_to: datetime | None = None,
        entity_type: str | None = None,
        entity_id: int | None = None,
        currency: str | None = None,
        **options: Unpack[ListOptions],
    ) -> AsyncPaginator[InvoiceBase]:
        """Return the invoices, narrowed by status, dates, entity or currency.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST,
            options,
            query={
                "status": status,
                "issueDateFrom": issue_date_from,
                "issueDateTo": issue_date_to,
                "dueDateFrom": due_date_from,
                "dueDateTo": due_date_to,
                "entityType": entity_type,
                "entityid": entity_id,
                "currency": currency,
            },
        )

    def list_for_entity(
        self, entity_type: InvoiceEntity, entity_id: int, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[InvoiceBase]:
        """Return the invoices of one contact, person, company or opportunity.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST_FOR_ENTITY, options, path={"entityType": entity_type, "entityid": entity_id}
        )

    async def set_status(
        self, status: int, *, invoice_ids: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> Any:
        """Give several invoices a new status."""
        return await self._call(
            _SET_STATUS, options, path={"status": status}, body={"invoiceids": invoice_ids}
        )

    async def delete_many(
        self, *, invoice_ids: Sequence[int], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[InvoiceBase]:
        """Delete several invoices by their IDs."""
        return await self._call(_DELETE_MANY, options, query={"invoiceids": invoice_ids})

    async def create(
        self,
        *,
        number: str | None = None,
        issue_date: datetime | None = None,
        template_type: InvoiceTemplateType | None = None,
        contact_id: int | None = None,
        consignee_id: int | None = None,
        entity_id: int | None = None,
        billing_address_id: int | None = None,
        delivery_address_id: int | None = None,
        due_date: datetime | None = None,
        language: str | None = None,
        currency: str | None = None,
        exchange_rate: float | None = None,
        purchase_order_number: str | None = None,
        terms: str | None = None,
        description: str | None = None,
        invoice_lines: Sequence[InvoiceLine] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Invoice:
        """Create an invoice for a contact, with a consignee and so on."""
        return await self._call(
            _CREATE,
            options,
            body={
                "number": number,
                "issueDate": issue_date,
                "templateType": template_type,
                "contactId": contact_id,
                "consigneeId": consignee_id,
                "entityId": entity_id,
                "billingAddressID": billing_address_id,
                "deliveryAddressID": delivery_address_id,
                "dueDate": due_date,
                "language": language,
                "currency": currency,
                "exchangeRate": exchange_rate,
                "purchaseOrderNumber": purchase_order_number,
                "terms": terms,
                "description": description,
                "invoiceLines": invoice_lines,
            },
        )

    async def update(
        self,
        id: int,
        *,
        issue_date: datetime | None = None,
        template_type: InvoiceTemplateType | None = None,
        contact_id: int | None = None,
        consignee_id: int | None = None,
        entity_id: int | None = None,
        billing_address_id: int | None = None,
        delivery_address_id: int | None = None,
        due_date: datetime | None = None,
        language: str | None = None,
        currency: str | None = None,
        exchange_rate: float | None = None,
        purchase_order_number: str | None = None,
        terms: str | None = None,
        description: str | None = None,
        invoice_lines: Sequence[InvoiceLine] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> Invoice:
        """Change the contact, consignee and other fields of an invoice."""
        return await self._call(
            _UPDATE,
            options,
            path={"id": id},
            body={
                "issueDate": issue_date,
                "templateType": template_type,
                "contactId": contact_id,
                "consigneeId": consignee_id,
                "entityId": entity_id,
                "billingAddressID": billing_address_id,
                "deliveryAddressID": delivery_address_id,
                "dueDate": due_date,
                "language": language,
                "currency": currency,
                "exchangeRate": exchange_rate,
                "purchaseOrderNumber": purchase_order_number,
                "terms": terms,
                "description": description,
                "invoiceLines": invoice_lines,
            },
        )

    async def get_pdf(self, invoice_id: int, **options: Unpack[FormatCallOptions]) -> File:
        """Return the PDF file of an invoice."""
        return await self._call(_GET_PDF, options, path={"invoiceid": invoice_id})

    async def get_conversion_data(
        self,
        *,
        invoice_id: int | None = None,
        storage_url: str | None = None,
        revision_id: str | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> InvoiceConversion:
        """Return how the making of an invoice's PDF file stands."""
        return await self._call(
            _GET_CONVERSION_DATA,
            options,
            body={"invoiceId": invoice_id, "storageUrl": storage_url, "revisionId": revision_id},
        )

    async def check_number(self, *, number: str, **options: Unpack[FormatCallOptions]) -> bool:
        """Return whether an invoice with this number exists."""
        return await self._call(_CHECK_NUMBER, options, query={"number": number})

    async def get_by_number(self, *, number: str, **options: Unpack[FormatCallOptions]) -> Invoice:
        """Return one invoice in full by its number."""
        return await self._call(_GET_BY_NUMBER, options, query={"number": number})


class CrmInvoicesWithRawResponse:
    """The methods of `CrmInvoices`, answering with the raw response."""

    def __init__(self, raw: CrmInvoices) -> None:
        self.get = as_raw(raw.get)
        self.delete = as_raw(raw.delete)
        self.get_sample = as_raw(raw.get_sample)
        self.get_json = as_raw(raw.get_json)
        self.list = as_raw(raw.list)
        self.list_for_entity = as_raw(raw.list_for_entity)
        self.set_status = as_raw(raw.set_status)
        self.delete_many = as_raw(raw.delete_many)
        self.create = as_raw(raw.create)
        self.update = as_raw(raw.update)
        self.get_pdf = as_raw(raw.get_pdf)
        self.get_conversion_data = as_raw(raw.get_conversion_data)
        self.check_number = as_raw(raw.check_number)
        self.get_by_number = as_raw(raw.get_by_number)


class AsyncCrmInvoicesWithRawResponse:
    """The methods of `AsyncCrmInvoices`, answering with the raw response."""

    def __init__(self, raw: AsyncCrmInvoices) -> None:
        self.get = as_raw_async(raw.get)
        self.delete = as_raw_async(raw.delete)
        self.get_sample = as_raw_async(raw.get_sample)
        self.get_json = as_raw_async(raw.get_json)
        self.list = as_raw_async(raw.list)
        self.list_for_entity = as_raw_async(raw.list_for_entity)
        self.set_status = as_raw_async(raw.set_status)
        self.delete_many = as_raw_async(raw.delete_many)
        self.create = as_raw_async(raw.create)
        self.update = as_raw_async(raw.update)
        self.get_pdf = as_raw_async(raw.get_pdf)
        self.get_conversion_data = as_raw_async(raw.get_conversion_data)
        self.check_number = as_raw_async(raw.check_number)
        self.get_by_number = as_raw_async(raw.get_by_number)


class CrmInvoicesWithStreamingResponse:
    """The methods of `CrmInvoices`, each a context manager over its response."""

    def __init__(self, streamed: CrmInvoices) -> None:
        self.get = as_streamed(streamed.get)
        self.delete = as_streamed(streamed.delete)
        self.get_sample = as_streamed(streamed.get_sample)
        self.get_json = as_streamed(streamed.get_json)
        self.list = as_streamed(streamed.list)
        self.list_for_entity = as_streamed(streamed.list_for_entity)
        self.set_status = as_streamed(streamed.set_status)
        self.delete_many = as_streamed(streamed.delete_many)
        self.create = as_streamed(streamed.create)
        self.update = as_streamed(streamed.update)
        self.get_pdf = as_streamed(streamed.get_pdf)
        self.get_conversion_data = as_streamed(streamed.get_conversion_data)
        self.check_number = as_streamed(streamed.check_number)
        self.get_by_number = as_streamed(streamed.get_by_number)


class AsyncCrmInvoicesWithStreamingResponse:
    """The methods of `AsyncCrmInvoices`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCrmInvoices) -> None:
        self.get = as_streamed_async(streamed.get)
        self.delete = as_streamed_async(streamed.delete)
        self.get_sample = as_streamed_async(streamed.get_sample)
        self.get_json = as_streamed_async(streamed.get_json)
        self.list = as_streamed_async(streamed.list)
        self.list_for_entity = as_streamed_async(streamed.list_for_entity)
        self.set_status = as_streamed_async(streamed.set_status)
        self.delete_many = as_streamed_async(streamed.delete_many)
        self.create = as_streamed_async(streamed.create)
        self.update = as_streamed_async(streamed.update)
        self.get_pdf = as_streamed_async(streamed.get_pdf)
        self.get_conversion_data = as_streamed_async(streamed.get_conversion_data)
        self.check_number = as_streamed_async(streamed.check_number)
        self.get_by_number = as_streamed_async(streamed.get_by_number)
