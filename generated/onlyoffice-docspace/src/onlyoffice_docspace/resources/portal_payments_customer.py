"""Who pays, the balance and its operations."""

from __future__ import annotations

from datetime import datetime
from typing import Final, Unpack

from .._lists import BY_REPORT
from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.payments import AccountBalance, AccountOperation, CustomerInfo
from ..types.tasks import DocumentBuilderTask

__all__ = ["AsyncPortalPaymentsCustomer", "PortalPaymentsCustomer"]

_GET: Final[Operation[CustomerInfo]] = Operation(
    "portal.payments.customer.get", "GET", "/api/2.0/portal/payment/customerinfo", CustomerInfo
)
_GET_BALANCE: Final[Operation[AccountBalance]] = Operation(
    "portal.payments.customer.get_balance",
    "GET",
    "/api/2.0/portal/payment/customer/balance",
    AccountBalance,
)
_LIST_OPERATIONS: Final[Operation[list[AccountOperation]]] = Operation(
    "portal.payments.customer.list_operations",
    "GET",
    "/api/2.0/portal/payment/customer/operations",
    list[AccountOperation],
    paging=BY_REPORT,
)
_START_OPERATIONS_REPORT: Final[Operation[DocumentBuilderTask]] = Operation(
    "portal.payments.customer.start_operations_report",
    "POST",
    "/api/2.0/portal/payment/customer/operationsreport",
    DocumentBuilderTask,
    body="json",
)
_GET_OPERATIONS_REPORT_STATUS: Final[Operation[DocumentBuilderTask]] = Operation(
    "portal.payments.customer.get_operations_report_status",
    "GET",
    "/api/2.0/portal/payment/customer/operationsreport",
    DocumentBuilderTask,
)
_CANCEL_OPERATIONS_REPORT: Final[Operation[None]] = Operation(
    "portal.payments.customer.cancel_operations_report",
    "DELETE",
    "/api/2.0/portal/payment/customer/operationsreport",
    answer="none",
)


class PortalPaymentsCustomer(Resource):
    """Who pays, the balance and its operations."""

    with_raw_response = raw_view(lambda: PortalPaymentsCustomerWithRawResponse)
    with_streaming_response = streaming_view(lambda: PortalPaymentsCustomerWithStreamingResponse)

    def get(self, *, refresh: bool | None = None, **options: Unpack[CallOptions]) -> CustomerInfo:
        """Return the payer of the portal, with the email address and the state of the payment
        method.

        Args:
            refresh: Whether the cached data is refreshed first.
        """
        return self._call(_GET, options, query={"refresh": refresh})

    def get_balance(
        self, *, refresh: bool | None = None, **options: Unpack[CallOptions]
    ) -> AccountBalance:
        """Return the customer's balance, as the accounting service knows it.

        Args:
            refresh: Whether the cached data is refreshed first.
        """
        return self._call(_GET_BALANCE, options, query={"refresh": refresh})

    def list_operations(
        self,
        *,
        start_date: datetime | None = None,
        end_date: datetime | None = None,
        participant_name: str | None = None,
        credit: bool | None = None,
        debit: bool | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> Page[AccountOperation]:
        """Return a page of the customer's credit and debit operations for a period, as the
        accounting service knows them.

        Args:
            start_date: First day of the report.
            end_date: Last day of the report.
            participant_name: Name of the participant.
            credit: Whether the report includes credit operations (default true).
            debit: Whether the report includes debit operations (default true).
            offset: How many operations to skip (default 0).
            limit: Number of operations to return at most (default 25).
        """
        return self._paged(
            _LIST_OPERATIONS,
            options,
            query={
                "startDate": start_date,
                "endDate": end_date,
                "participantName": participant_name,
                "credit": credit,
                "debit": debit,
                "offset": offset,
                "limit": limit,
            },
        )

    def start_operations_report(
        self,
        *,
        start_date: datetime | None = None,
        end_date: datetime | None = None,
        participant_name: str | None = None,
        credit: bool | None = None,
        debit: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DocumentBuilderTask:
        """Start building an `xlsx` report of the customer's operations, to be saved in Documents.

        Args:
            end_date: Last day of the report.
            participant_name: Name of the participant.
        """
        return self._call(
            _START_OPERATIONS_REPORT,
            options,
            body={
                "startDate": start_date,
                "endDate": end_date,
                "participantName": participant_name,
                "credit": credit,
                "debit": debit,
            },
        )

    def get_operations_report_status(self, **options: Unpack[CallOptions]) -> DocumentBuilderTask:
        """Return how far the building of the operations report is."""
        return self._call(_GET_OPERATIONS_REPORT_STATUS, options)

    def cancel_operations_report(self, **options: Unpack[CallOptions]) -> None:
        """Stop building the operations report."""
        return self._call(_CANCEL_OPERATIONS_REPORT, options)


class AsyncPortalPaymentsCustomer(AsyncResource):
    """Who pays, the balance and its operations.

    What its methods take and raise is told in `PortalPaymentsCustomer`.
    """

    with_raw_response = raw_view(lambda: AsyncPortalPaymentsCustomerWithRawResponse)
    with_streaming_response = streaming_view(
        lambda: AsyncPortalPaymentsCustomerWithStreamingResponse
    )

    async def get(
        self, *, refresh: bool | None = None, **options: Unpack[CallOptions]
    ) -> CustomerInfo:
        """Return the payer of the portal, with the email address and the state of the payment
        method.
        """
        return await self._call(_GET, options, query={"refresh": refresh})

    async def get_balance(
        self, *, refresh: bool | None = None, **options: Unpack[CallOptions]
    ) -> AccountBalance:
        """Return the customer's balance, as the accounting service knows it."""
        return await self._call(_GET_BALANCE, options, query={"refresh": refresh})

    def list_operations(
        self,
        *,
        start_date: datetime | None = None,
        end_date: datetime | None = None,
        participant_name: str | None = None,
        credit: bool | None = None,
        debit: bool | None = None,
        offset: int | None = None,
        limit: int | None = None,
        **options: Unpack[CallOptions],
    ) -> AsyncPaginator[AccountOperation]:
        """Return a page of the customer's credit and debit operations for a period, as the
        accounting service knows them.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(
            _LIST_OPERATIONS,
            options,
            query={
                "startDate": start_date,
                "endDate": end_date,
                "participantName": participant_name,
                "credit": credit,
                "debit": debit,
                "offset": offset,
                "limit": limit,
            },
        )

    async def start_operations_report(
        self,
        *,
        start_date: datetime | None = None,
        end_date: datetime | None = None,
        participant_name: str | None = None,
        credit: bool | None = None,
        debit: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> DocumentBuilderTask:
        """Start building an `xlsx` report of the customer's operations, to be saved in
        Documents.
        """
        return await self._call(
            _START_OPERATIONS_REPORT,
            options,
            body={
                "startDate": start_date,
                "endDate": end_date,
                "participantName": participant_name,
                "credit": credit,
                "debit": debit,
            },
        )

    async def get_operations_report_status(
        self, **options: Unpack[CallOptions]
    ) -> DocumentBuilderTask:
        """Return how far the building of the operations report is."""
        return await self._call(_GET_OPERATIONS_REPORT_STATUS, options)

    async def cancel_operations_report(self, **options: Unpack[CallOptions]) -> None:
        """Stop building the operations report."""
        return await self._call(_CANCEL_OPERATIONS_REPORT, options)


class PortalPaymentsCustomerWithRawResponse:
    """The methods of `PortalPaymentsCustomer`, answering with the raw response."""

    def __init__(self, raw: PortalPaymentsCustomer) -> None:
        self.get = as_raw(raw.get)
        self.get_balance = as_raw(raw.get_balance)
        self.list_operations = as_raw(raw.list_operations)
        self.start_operations_report = as_raw(raw.start_operations_report)
        self.get_operations_report_status = as_raw(raw.get_operations_report_status)
        self.cancel_operations_report = as_raw(raw.cancel_operations_report)


class AsyncPortalPaymentsCustomerWithRawResponse:
    """The methods of `AsyncPortalPaymentsCustomer`, answering with the raw response."""

    def __init__(self, raw: AsyncPortalPaymentsCustomer) -> None:
        self.get = as_raw_async(raw.get)
        self.get_balance = as_raw_async(raw.get_balance)
        self.list_operations = as_raw_async(raw.list_operations)
        self.start_operations_report = as_raw_async(raw.start_operations_report)
        self.get_operations_report_status = as_raw_async(raw.get_operations_report_status)
        self.cancel_operations_report = as_raw_async(raw.cancel_operations_report)


class PortalPaymentsCustomerWithStreamingResponse:
    """The methods of `PortalPaymentsCustomer`, each a context manager over its response."""

    def __init__(self, streamed: PortalPaymentsCustomer) -> None:
        self.get = as_streamed(streamed.get)
        self.get_balance = as_streamed(streamed.get_balance)
        self.list_operations = as_streamed(streamed.list_operations)
        self.start_operations_report = as_streamed(streamed.start_operations_report)
        self.get_operations_report_status = as_streamed(streamed.get_operations_report_status)
        self.cancel_operations_report = as_streamed(streamed.cancel_operations_report)


class AsyncPortalPaymentsCustomerWithStreamingResponse:
    """The methods of `AsyncPortalPaymentsCustomer`, each a context manager over its response."""

    def __init__(self, streamed: AsyncPortalPaymentsCustomer) -> None:
        self.get = as_streamed_async(streamed.get)
        self.get_balance = as_streamed_async(streamed.get_balance)
        self.list_operations = as_streamed_async(streamed.list_operations)
        self.start_operations_report = as_streamed_async(streamed.start_operations_report)
        self.get_operations_report_status = as_streamed_async(streamed.get_operations_report_status)
        self.cancel_operations_report = as_streamed_async(streamed.cancel_operations_report)
