"""Currencies of the CRM."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, Final, Unpack

from .._lists import BY_INDEX, LIST_QUERY, ListOptions
from .._runtime.operation import Operation
from .._runtime.options import FormatCallOptions
from .._runtime.pages import AsyncPaginator, Page
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.crm import Currency, CurrencyWithRate

if TYPE_CHECKING:
    from .crm_currencies_rates import AsyncCrmCurrenciesRates, CrmCurrenciesRates

__all__ = ["AsyncCrmCurrencies", "CrmCurrencies"]

_LIST: Final[Operation[list[Currency]]] = Operation(
    "crm.currencies.list",
    "GET",
    "/api/2.0/crm/settings/currency",
    list[Currency],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_SET_DEFAULT: Final[Operation[Currency]] = Operation(
    "crm.currencies.set_default", "PUT", "/api/2.0/crm/settings/currency", Currency, body="json"
)
_CONVERT: Final[Operation[float]] = Operation(
    "crm.currencies.convert", "GET", "/api/2.0/crm/settings/currency/convert", float
)
_GET_SUMMARY_TABLE: Final[Operation[list[CurrencyWithRate]]] = Operation(
    "crm.currencies.get_summary_table",
    "GET",
    "/api/2.0/crm/settings/currency/summarytable",
    list[CurrencyWithRate],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)


class CrmCurrencies(Resource):
    """Currencies of the CRM."""

    with_raw_response = raw_view(lambda: CrmCurrenciesWithRawResponse)
    with_streaming_response = streaming_view(lambda: CrmCurrenciesWithStreamingResponse)

    @cached_property
    def rates(self) -> CrmCurrenciesRates:
        """Exchange rates that the CRM uses."""
        from .crm_currencies_rates import CrmCurrenciesRates

        return CrmCurrenciesRates(self._core)

    def list(self, **options: Unpack[ListOptions]) -> Page[Currency]:
        """Return the currencies available on the portal."""
        return self._paged(_LIST, options)

    def set_default(self, *, currency: str, **options: Unpack[FormatCallOptions]) -> Currency:
        """Choose the default currency of the CRM module.

        Args:
            currency: Abbreviation of the currency.
        """
        return self._call(_SET_DEFAULT, options, body={"currency": currency})

    def convert(
        self,
        *,
        amount: float,
        from_currency: str,
        to_currency: str,
        **options: Unpack[FormatCallOptions],
    ) -> float:
        """Convert an amount from one currency to another.

        Args:
            amount: Amount to convert.
            from_currency: Abbreviation of the currency to convert from.
            to_currency: Abbreviation of the currency to convert to.
        """
        return self._call(
            _CONVERT,
            options,
            query={"amount": amount, "fromcurrency": from_currency, "tocurrency": to_currency},
        )

    def get_summary_table(
        self, *, currency: str | None = None, **options: Unpack[ListOptions]
    ) -> Page[CurrencyWithRate]:
        """Return the table of rates for one currency.

        Args:
            currency: Abbreviation of the currency.
        """
        return self._paged(_GET_SUMMARY_TABLE, options, query={"currency": currency})


class AsyncCrmCurrencies(AsyncResource):
    """Currencies of the CRM.

    What its methods take and raise is told in `CrmCurrencies`.
    """

    with_raw_response = raw_view(lambda: AsyncCrmCurrenciesWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCrmCurrenciesWithStreamingResponse)

    @cached_property
    def rates(self) -> AsyncCrmCurrenciesRates:
        """Exchange rates that the CRM uses."""
        from .crm_currencies_rates import AsyncCrmCurrenciesRates

        return AsyncCrmCurrenciesRates(self._core)

    def list(self, **options: Unpack[ListOptions]) -> AsyncPaginator[Currency]:
        """Return the currencies available on the portal.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options)

    async def set_default(self, *, currency: str, **options: Unpack[FormatCallOptions]) -> Currency:
        """Choose the default currency of the CRM module."""
        return await self._call(_SET_DEFAULT, options, body={"currency": currency})

    async def convert(
        self,
        *,
        amount: float,
        from_currency: str,
        to_currency: str,
        **options: Unpack[FormatCallOptions],
    ) -> float:
        """Convert an amount from one currency to another."""
        return await self._call(
            _CONVERT,
            options,
            query={"amount": amount, "fromcurrency": from_currency, "tocurrency": to_currency},
        )

    def get_summary_table(
        self, *, currency: str | None = None, **options: Unpack[ListOptions]
    ) -> AsyncPaginator[CurrencyWithRate]:
        """Return the table of rates for one currency.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_GET_SUMMARY_TABLE, options, query={"currency": currency})


class CrmCurrenciesWithRawResponse:
    """The methods of `CrmCurrencies`, answering with the raw response."""

    def __init__(self, raw: CrmCurrencies) -> None:
        self.list = as_raw(raw.list)
        self.set_default = as_raw(raw.set_default)
        self.convert = as_raw(raw.convert)
        self.get_summary_table = as_raw(raw.get_summary_table)


class AsyncCrmCurrenciesWithRawResponse:
    """The methods of `AsyncCrmCurrencies`, answering with the raw response."""

    def __init__(self, raw: AsyncCrmCurrencies) -> None:
        self.list = as_raw_async(raw.list)
        self.set_default = as_raw_async(raw.set_default)
        self.convert = as_raw_async(raw.convert)
        self.get_summary_table = as_raw_async(raw.get_summary_table)


class CrmCurrenciesWithStreamingResponse:
    """The methods of `CrmCurrencies`, each a context manager over its response."""

    def __init__(self, streamed: CrmCurrencies) -> None:
        self.list = as_streamed(streamed.list)
        self.set_default = as_streamed(streamed.set_default)
        self.convert = as_streamed(streamed.convert)
        self.get_summary_table = as_streamed(streamed.get_summary_table)


class AsyncCrmCurrenciesWithStreamingResponse:
    """The methods of `AsyncCrmCurrencies`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCrmCurrencies) -> None:
        self.list = as_streamed_async(streamed.list)
        self.set_default = as_streamed_async(streamed.set_default)
        self.convert = as_streamed_async(streamed.convert)
        self.get_summary_table = as_streamed_async(streamed.get_summary_table)
