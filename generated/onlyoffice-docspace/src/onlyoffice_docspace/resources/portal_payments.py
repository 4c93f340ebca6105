"""Prices and payment of the portal."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.payments import Currency, PricedQuota

if TYPE_CHECKING:
    from .portal_payments_customer import AsyncPortalPaymentsCustomer, PortalPaymentsCustomer
    from .portal_payments_wallet import AsyncPortalPaymentsWallet, PortalPaymentsWallet

__all__ = ["AsyncPortalPayments", "PortalPayments"]

_GET_PAGE_URL: Final[Operation[str]] = Operation(
    "portal.payments.get_page_url", "PUT", "/api/2.0/portal/payment/url", str, body="json"
)
_UPDATE_QUANTITY: Final[Operation[bool]] = Operation(
    "portal.payments.update_quantity",
    "PUT",
    "/api/2.0/portal/payment/update",
    bool,
    body="json",
    limits=("requests", "writes", "daily_writes", "payments"),
)
_GET_ACCOUNT_URL: Final[Operation[str]] = Operation(
    "portal.payments.get_account_url", "GET", "/api/2.0/portal/payment/account", str
)
_LIST_PRICES: Final[Operation[dict[str, float]]] = Operation(
    "portal.payments.list_prices", "GET", "/api/2.0/portal/payment/prices", dict[str, float]
)
_LIST_CURRENCIES: Final[Operation[list[Currency]]] = Operation(
    "portal.payments.list_currencies", "GET", "/api/2.0/portal/payment/currencies", list[Currency]
)
_LIST_QUOTAS: Final[Operation[list[PricedQuota]]] = Operation(
    "portal.payments.list_quotas", "GET", "/api/2.0/portal/payment/quotas", list[PricedQuota]
)
_GET_CURRENT_QUOTA: Final[Operation[PricedQuota]] = Operation(
    "portal.payments.get_current_quota", "GET", "/api/2.0/portal/payment/quota", PricedQuota
)
_SEND_SALES_INQUIRY: Final[Operation[None]] = Operation(
    "portal.payments.send_sales_inquiry",
    "POST",
    "/api/2.0/portal/payment/request",
    answer="none",
    body="json",
)
_GET_CHECKOUT_SETUP_URL: Final[Operation[str]] = Operation(
    "portal.payments.get_checkout_setup_url", "GET", "/api/2.0/portal/payment/chechoutsetupurl", str
)


class PortalPayments(Resource):
    """Prices and payment of the portal."""

    with_raw_response = raw_view(lambda: PortalPaymentsWithRawResponse)
    with_streaming_response = streaming_view(lambda: PortalPaymentsWithStreamingResponse)

    @cached_property
    def customer(self) -> PortalPaymentsCustomer:
        """Who pays, the balance and its operations."""
        from .portal_payments_customer import PortalPaymentsCustomer

        return PortalPaymentsCustomer(self._core)

    @cached_property
    def wallet(self) -> PortalPaymentsWallet:
        """The wallet and the services paid from it."""
        from .portal_payments_wallet import PortalPaymentsWallet

        return PortalPaymentsWallet(self._core)

    def get_page_url(
        self,
        *,
        back_url: str | None = None,
        quantity: Mapping[str, int] | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Return the address of the page where the given quantity can be paid for.

        Args:
            back_url: Address the user returns to after paying.
            quantity: How many, per item.
        """
        return self._call(_GET_PAGE_URL, options, body={"backUrl": back_url, "quantity": quantity})

    def update_quantity(
        self, *, quantity: Mapping[str, int] | None = None, **options: Unpack[CallOptions]
    ) -> bool:
        """Change how many units of each item the portal pays for.

        Args:
            quantity: How many, per item.
        """
        return self._call(_UPDATE_QUANTITY, options, body={"quantity": quantity})

    def get_account_url(
        self, *, back_url: str | None = None, **options: Unpack[CallOptions]
    ) -> str:
        """Return the address of the payment account page.

        Args:
            back_url: Address the user returns to after paying.
        """
        return self._call(_GET_ACCOUNT_URL, options, query={"backUrl": back_url})

    def list_prices(self, **options: Unpack[CallOptions]) -> dict[str, float]:
        """Return the prices offered to the portal, by product."""
        return self._call(_LIST_PRICES, options)

    def list_currencies(self, **options: Unpack[CallOptions]) -> list[Currency]:
        """Return the currencies the portal can be paid in."""
        return self._call(_LIST_CURRENCIES, options)

    def list_quotas(
        self, *, wallet: bool | None = None, **options: Unpack[CallOptions]
    ) -> list[PricedQuota]:
        """Return the quotas on offer with their prices and features, or only those for the wallet.

        Args:
            wallet: Whether to return wallet quotas alone.
        """
        return self._call(_LIST_QUOTAS, options, query={"wallet": wallet})

    def get_current_quota(
        self, *, refresh: bool | None = None, **options: Unpack[CallOptions]
    ) -> PricedQuota:
        """Return the price, features and other payment details of the quota now in use.

        Args:
            refresh: Whether the cached data is refreshed first.
        """
        return self._call(_GET_CURRENT_QUOTA, options, query={"refresh": refresh})

    def send_sales_inquiry(
        self,
        *,
        email: str,
        message: str,
        user_name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Send a payment inquiry with a name, a contact email and a message.

        Args:
            email: At most 64 characters.
            message: At most 255 characters.
            user_name: At most 255 characters.
        """
        return self._call(
            _SEND_SALES_INQUIRY,
            options,
            body={"userName": user_name, "email": email, "message": message},
        )

    def get_checkout_setup_url(
        self, *, back_url: str | None = None, **options: Unpack[CallOptions]
    ) -> str:
        """Return the address of the page where checkout is set up.

        Args:
            back_url: Address the user returns to once the payment setup is done.
        """
        return self._call(_GET_CHECKOUT_SETUP_URL, options, query={"BackUrl": back_url})


class AsyncPortalPayments(AsyncResource):
    """Prices and payment of the portal.

    What its methods take and raise is told in `PortalPayments`.
    """

    with_raw_response = raw_view(lambda: AsyncPortalPaymentsWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncPortalPaymentsWithStreamingResponse)

    @cached_property
    def customer(self) -> AsyncPortalPaymentsCustomer:
        """Who pays, the balance and its operations."""
        from .portal_payments_customer import AsyncPortalPaymentsCustomer

        return AsyncPortalPaymentsCustomer(self._core)

    @cached_property
    def wallet(self) -> AsyncPortalPaymentsWallet:
        """The wallet and the services paid from it."""
        from .portal_payments_wallet import AsyncPortalPaymentsWallet

        return AsyncPortalPaymentsWallet(self._core)

    async def get_page_url(
        self,
        *,
        back_url: str | None = None,
        quantity: Mapping[str, int] | None = None,
        **options: Unpack[CallOptions],
    ) -> str:
        """Return the address of the page where the given quantity can be paid for."""
        return await self._call(
            _GET_PAGE_URL, options, body={"backUrl": back_url, "quantity": quantity}
        )

    async def update_quantity(
        self, *, quantity: Mapping[str, int] | None = None, **options: Unpack[CallOptions]
    ) -> bool:
        """Change how many units of each item the portal pays for."""
        return await self._call(_UPDATE_QUANTITY, options, body={"quantity": quantity})

    async def get_account_url(
        self, *, back_url: str | None = None, **options: Unpack[CallOptions]
    ) -> str:
        """Return the address of the payment account page."""
        return await self._call(_GET_ACCOUNT_URL, options, query={"backUrl": back_url})

    async def list_prices(self, **options: Unpack[CallOptions]) -> dict[str, float]:
        """Return the prices offered to the portal, by product."""
        return await self._call(_LIST_PRICES, options)

    async def list_currencies(self, **options: Unpack[CallOptions]) -> list[Currency]:
        """Return the currencies the portal can be paid in."""
        return await self._call(_LIST_CURRENCIES, options)

    async def list_quotas(
        self, *, wallet: bool | None = None, **options: Unpack[CallOptions]
    ) -> list[PricedQuota]:
        """Return the quotas on offer with their prices and features, or only those for the
        wallet.
        """
        return await self._call(_LIST_QUOTAS, options, query={"wallet": wallet})

    async def get_current_quota(
        self, *, refresh: bool | None = None, **options: Unpack[CallOptions]
    ) -> PricedQuota:
        """Return the price, features and other payment details of the quota now in use."""
        return await self._call(_GET_CURRENT_QUOTA, options, query={"refresh": refresh})

    async def send_sales_inquiry(
        self,
        *,
        email: str,
        message: str,
        user_name: str | None = None,
        **options: Unpack[CallOptions],
    ) -> None:
        """Send a payment inquiry with a name, a contact email and a message."""
        return await self._call(
            _SEND_SALES_INQUIRY,
            options,
            body={"userName": user_name, "email": email, "message": message},
        )

    async def get_checkout_setup_url(
        self, *, back_url: str | None = None, **options: Unpack[CallOptions]
    ) -> str:
        """Return the address of the page where checkout is set up."""
        return await self._call(_GET_CHECKOUT_SETUP_URL, options, query={"BackUrl": back_url})


class PortalPaymentsWithRawResponse:
    """The methods of `PortalPayments`, answering with the raw response."""

    def __init__(self, raw: PortalPayments) -> None:
        self.get_page_url = as_raw(raw.get_page_url)
        self.update_quantity = as_raw(raw.update_quantity)
        self.get_account_url = as_raw(raw.get_account_url)
        self.list_prices = as_raw(raw.list_prices)
        self.list_currencies = as_raw(raw.list_currencies)
        self.list_quotas = as_raw(raw.list_quotas)
        self.get_current_quota = as_raw(raw.get_current_quota)
        self.send_sales_inquiry = as_raw(raw.send_sales_inquiry)
        self.get_checkout_setup_url = as_raw(raw.get_checkout_setup_url)


class AsyncPortalPaymentsWithRawResponse:
    """The methods of `AsyncPortalPayments`, answering with the raw response."""

    def __init__(self, raw: AsyncPortalPayments) -> None:
        self.get_page_url = as_raw_async(raw.get_page_url)
        self.update_quantity = as_raw_async(raw.update_quantity)
        self.get_account_url = as_raw_async(raw.get_account_url)
        self.list_prices = as_raw_async(raw.list_prices)
        self.list_currencies = as_raw_async(raw.list_currencies)
        self.list_quotas = as_raw_async(raw.list_quotas)
        self.get_current_quota = as_raw_async(raw.get_current_quota)
        self.send_sales_inquiry = as_raw_async(raw.send_sales_inquiry)
        self.get_checkout_setup_url = as_raw_async(raw.get_checkout_setup_url)


class PortalPaymentsWithStreamingResponse:
    """The methods of `PortalPayments`, each a context manager over its response."""

    def __init__(self, streamed: PortalPayments) -> None:
        self.get_page_url = as_streamed(streamed.get_page_url)
        self.update_quantity = as_streamed(streamed.update_quantity)
        self.get_account_url = as_streamed(streamed.get_account_url)
        self.list_prices = as_streamed(streamed.list_prices)
        self.list_currencies = as_streamed(streamed.list_currencies)
        self.list_quotas = as_streamed(streamed.list_quotas)
        self.get_current_quota = as_streamed(streamed.get_current_quota)
        self.send_sales_inquiry = as_streamed(streamed.send_sales_inquiry)
        self.get_checkout_setup_url = as_streamed(streamed.get_checkout_setup_url)


class AsyncPortalPaymentsWithStreamingResponse:
    """The methods of `AsyncPortalPayments`, each a context manager over its response."""

    def __init__(self, streamed: AsyncPortalPayments) -> None:
        self.get_page_url = as_streamed_async(streamed.get_page_url)
        self.update_quantity = as_streamed_async(streamed.update_quantity)
        self.get_account_url = as_streamed_async(streamed.get_account_url)
        self.list_prices = as_streamed_async(streamed.list_prices)
        self.list_currencies = as_streamed_async(streamed.list_currencies)
        self.list_quotas = as_streamed_async(streamed.list_quotas)
        self.get_current_quota = as_streamed_async(streamed.get_current_quota)
        self.send_sales_inquiry = as_streamed_async(streamed.send_sales_inquiry)
        self.get_checkout_setup_url = as_streamed_async(streamed.get_checkout_setup_url)
