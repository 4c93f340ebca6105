"""Exchange rates that the CRM uses."""

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
from ..types.crm import CurrencyRate

__all__ = ["AsyncCrmCurrenciesRates", "CrmCurrenciesRates"]

_LIST: Final[Operation[list[CurrencyRate]]] = Operation(
    "crm.currencies.rates.list",
    "GET",
    "/api/2.0/crm/currency/rates",
    list[CurrencyRate],
    shared=LIST_QUERY,
    paging=BY_INDEX,
)
_CREATE: Final[Operation[CurrencyRate]] = Operation(
    "crm.currencies.rates.create", "POST", "/api/2.0/crm/currency/rates", CurrencyRate, body="json"
)
_GET: Final[Operation[CurrencyRate]] = Operation(
    "crm.currencies.rates.get", "GET", "/api/2.0/crm/currency/rates/{id}", CurrencyRate
)
_UPDATE: Final[Operation[CurrencyRate]] = Operation(
    "crm.currencies.rates.update",
    "PUT",
    "/api/2.0/crm/currency/rates/{id}",
    CurrencyRate,
    body="json",
)
_DELETE: Final[Operation[CurrencyRate]] = Operation(
    "crm.currencies.rates.delete", "DELETE", "/api/2.0/crm/currency/rates/{id}", CurrencyRate
)
_GET_FOR_PAIR: Final[Operation[CurrencyRate]] = Operation(
    "crm.currencies.rates.get_for_pair",
    "GET",
    "/api/2.0/crm/currency/rates/{fromCurrency}/{toCurrency}",
    CurrencyRate,
)
_SET_FOR_CURRENCY: Final[Operation[list[CurrencyRate]]] = Operation(
    "crm.currencies.rates.set_for_currency",
    "POST",
    "/api/2.0/crm/currency/setrates",
    list[CurrencyRate],
    body="json",
)
_CREATE_MANY: Final[Operation[list[CurrencyRate]]] = Operation(
    "crm.currencies.rates.create_many",
    "POST",
    "/api/2.0/crm/currency/addrates",
    list[CurrencyRate],
    body="json",
)


class CrmCurrenciesRates(Resource):
    """Exchange rates that the CRM uses."""

    with_raw_response = raw_view(lambda: CrmCurrenciesRatesWithRawResponse)
    with_streaming_response = streaming_view(lambda: CrmCurrenciesRatesWithStreamingResponse)

    def list(self, **options: Unpack[ListOptions]) -> Page[CurrencyRate]:
        """Return all currency rates."""
        return self._paged(_LIST, options)

    def create(
        self,
        *,
        from_currency: str,
        to_currency: str,
        rate: float,
        **options: Unpack[FormatCallOptions],
    ) -> CurrencyRate:
        """Create an exchange rate between two currencies.

        Args:
            from_currency: Abbreviation of the currency to convert from.
            to_currency: Abbreviation of the currency to convert to.
            rate: Exchange rate.
        """
        return self._call(
            _CREATE,
            options,
            body={"fromCurrency": from_currency, "toCurrency": to_currency, "rate": rate},
        )

    def get(self, id: int, **options: Unpack[FormatCallOptions]) -> CurrencyRate:
        """Return a currency rate by its ID.

        Args:
            id: Id of the currency rate.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_GET, options, path={"id": id})

    def update(
        self,
        id: int,
        *,
        from_currency: str | None = None,
        to_currency: str | None = None,
        rate: float | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CurrencyRate:
        """Change a currency rate.

        Args:
            id: Id of the currency.
            from_currency: Abbreviation of the currency to convert from.
            to_currency: Abbreviation of the currency to convert to.
            rate: Exchange rate.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(
            _UPDATE,
            options,
            path={"id": id},
            body={"fromCurrency": from_currency, "toCurrency": to_currency, "rate": rate},
        )

    def delete(self, id: int, **options: Unpack[FormatCallOptions]) -> CurrencyRate:
        """Delete a currency rate.

        Args:
            id: Id of the currency rate.

        Raises:
            RecordNotFound: What the call names does not exist.
        """
        return self._call(_DELETE, options, path={"id": id})

    def get_for_pair(
        self, from_currency: str, to_currency: str, **options: Unpack[FormatCallOptions]
    ) -> CurrencyRate:
        """Return the rate from one currency to another.

        Args:
            from_currency: Abbreviation of the currency to convert from.
            to_currency: Abbreviation of the currency to convert to.
        """
        return self._call(
            _GET_FOR_PAIR, options, path={"fromCurrency": from_currency, "toCurrency": to_currency}
        )

    def set_for_currency(
        self,
        *,
        currency: str | None = None,
        rates: Sequence[CurrencyRate] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[CurrencyRate]:
        """Set the list of rates of one currency.

        Args:
            currency: Abbreviation of the currency.
        """
        return self._call(_SET_FOR_CURRENCY, options, body={"currency": currency, "rates": rates})

    def create_many(
        self, *, rates: Sequence[CurrencyRate], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[CurrencyRate]:
        """Add several currency rates at once."""
        return self._call(_CREATE_MANY, options, body={"rates": rates})


class AsyncCrmCurrenciesRates(AsyncResource):
    """Exchange rates that the CRM uses.

    What its methods take and raise is told in `CrmCurrenciesRates`.
    """

    with_raw_response = raw_view(lambda: AsyncCrmCurrenciesRatesWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncCrmCurrenciesRatesWithStreamingResponse)

    def list(self, **options: Unpack[ListOptions]) -> AsyncPaginator[CurrencyRate]:
        """Return all currency rates.

        Await it for the first page, or take all items with `async for`.
        """
        return self._paged(_LIST, options)

    async def create(
        self,
        *,
        from_currency: str,
        to_currency: str,
        rate: float,
        **options: Unpack[FormatCallOptions],
    ) -> CurrencyRate:
        """Create an exchange rate between two currencies."""
        return await self._call(
            _CREATE,
            options,
            body={"fromCurrency": from_currency, "toCurrency": to_currency, "rate": rate},
        )

    async def get(self, id: int, **options: Unpack[FormatCallOptions]) -> CurrencyRate:
        """Return a currency rate by its ID."""
        return await self._call(_GET, options, path={"id": id})

    async def update(
        self,
        id: int,
        *,
        from_currency: str | None = None,
        to_currency: str | None = None,
        rate: float | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> CurrencyRate:
        """Change a currency rate."""
        return await self._call(
            _UPDATE,
            options,
            path={"id": id},
            body={"fromCurrency": from_currency, "toCurrency": to_currency, "rate": rate},
        )

    async def delete(self, id: int, **options: Unpack[FormatCallOptions]) -> CurrencyRate:
        """Delete a currency rate."""
        return await self._call(_DELETE, options, path={"id": id})

    async def get_for_pair(
        self, from_currency: str, to_currency: str, **options: Unpack[FormatCallOptions]
    ) -> CurrencyRate:
        """Return the rate from one currency to another."""
        return await self._call(
            _GET_FOR_PAIR, options, path={"fromCurrency": from_currency, "toCurrency": to_currency}
        )

    async def set_for_currency(
        self,
        *,
        currency: str | None = None,
        rates: Sequence[CurrencyRate] | None = None,
        **options: Unpack[FormatCallOptions],
    ) -> builtins.list[CurrencyRate]:
        """Set the list of rates of one currency."""
        return await self._call(
            _SET_FOR_CURRENCY, options, body={"currency": currency, "rates": rates}
        )

    async def create_many(
        self, *, rates: Sequence[CurrencyRate], **options: Unpack[FormatCallOptions]
    ) -> builtins.list[CurrencyRate]:
        """Add several currency rates at once."""
        return await self._call(_CREATE_MANY, options, body={"rates": rates})


class CrmCurrenciesRatesWithRawResponse:
    """The methods of `CrmCurrenciesRates`, answering with the raw response."""

    def __init__(self, raw: CrmCurrenciesRates) -> None:
        self.list = as_raw(raw.list)
        self.create = as_raw(raw.create)
        self.get = as_raw(raw.get)
        self.update = as_raw(raw.update)
        self.delete = as_raw(raw.delete)
        self.get_for_pair = as_raw(raw.get_for_pair)
        self.set_for_currency = as_raw(raw.set_for_currency)
        self.create_many = as_raw(raw.create_many)


class AsyncCrmCurrenciesRatesWithRawResponse:
    """The methods of `AsyncCrmCurrenciesRates`, answering with the raw response."""

    def __init__(self, raw: AsyncCrmCurrenciesRates) -> None:
        self.list = as_raw_async(raw.list)
        self.create = as_raw_async(raw.create)
        self.get = as_raw_async(raw.get)
        self.update = as_raw_async(raw.update)
        self.delete = as_raw_async(raw.delete)
        self.get_for_pair = as_raw_async(raw.get_for_pair)
        self.set_for_currency = as_raw_async(raw.set_for_currency)
        self.create_many = as_raw_async(raw.create_many)


class CrmCurrenciesRatesWithStreamingResponse:
    """The methods of `CrmCurrenciesRates`, each a context manager over its response."""

    def __init__(self, streamed: CrmCurrenciesRates) -> None:
        self.list = as_streamed(streamed.list)
        self.create = as_streamed(streamed.create)
        self.get = as_streamed(streamed.get)
        self.update = as_streamed(streamed.update)
        self.delete = as_streamed(streamed.delete)
        self.get_for_pair = as_streamed(streamed.get_for_pair)
        self.set_for_currency = as_streamed(streamed.set_for_currency)
        self.create_many = as_streamed(streamed.create_many)


class AsyncCrmCurrenciesRatesWithStreamingResponse:
    """The methods of `AsyncCrmCurrenciesRates`, each a context manager over its response."""

    def __init__(self, streamed: AsyncCrmCurrenciesRates) -> None:
        self.list = as_streamed_async(streamed.list)
        self.create = as_streamed_async(streamed.create)
        self.get = as_streamed_async(streamed.get)
        self.update = as_streamed_async(streamed.update)
        self.delete = as_streamed_async(streamed.delete)
        self.get_for_pair = as_streamed_async(streamed.get_for_pair)
        self.set_for_currency = as_streamed_async(streamed.set_for_currency)
        self.create_many = as_streamed_async(streamed.create_many)
