"""The wallet and the services paid from it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final, Unpack

from .._runtime.operation import Operation
from .._runtime.options import CallOptions
from .._runtime.resource import AsyncResource, Resource, raw_view, streaming_view
from .._runtime.views import as_raw, as_raw_async, as_streamed, as_streamed_async
from ..types.payments import (
    PaymentCalculation,
    PricedQuota,
    QuantityChange,
    WalletService,
    WalletServiceSettings,
    WalletSettings,
)

__all__ = ["AsyncPortalPaymentsWallet", "PortalPaymentsWallet"]

_UPDATE_QUANTITY: Final[Operation[bool]] = Operation(
    "portal.payments.wallet.update_quantity",
    "PUT",
    "/api/2.0/portal/payment/updatewallet",
    bool,
    body="json",
    limits=("requests", "writes", "daily_writes", "payments"),
)
_CALCULATE_AMOUNT: Final[Operation[PaymentCalculation]] = Operation(
    "portal.payments.wallet.calculate_amount",
    "PUT",
    "/api/2.0/portal/payment/calculatewallet",
    PaymentCalculation,
    body="json",
)
_LIST_SERVICES: Final[Operation[list[PricedQuota]]] = Operation(
    "portal.payments.wallet.list_services",
    "GET",
    "/api/2.0/portal/payment/walletservices",
    list[PricedQuota],
)
_GET_SERVICE: Final[Operation[PricedQuota]] = Operation(
    "portal.payments.wallet.get_service",
    "GET",
    "/api/2.0/portal/payment/walletservice",
    PricedQuota,
)
_TOP_UP: Final[Operation[bool]] = Operation(
    "portal.payments.wallet.top_up",
    "POST",
    "/api/2.0/portal/payment/deposit",
    bool,
    body="json",
    limits=("requests", "writes", "daily_writes", "payments"),
)
_GET_AUTO_TOP_UP: Final[Operation[WalletSettings]] = Operation(
    "portal.payments.wallet.get_auto_top_up",
    "GET",
    "/api/2.0/portal/payment/topupsettings",
    WalletSettings,
)
_SET_AUTO_TOP_UP: Final[Operation[WalletSettings]] = Operation(
    "portal.payments.wallet.set_auto_top_up",
    "POST",
    "/api/2.0/portal/payment/topupsettings",
    WalletSettings,
    body="json",
    limits=("requests", "writes", "daily_writes", "payments"),
)
_GET_SERVICE_SETTINGS: Final[Operation[WalletServiceSettings]] = Operation(
    "portal.payments.wallet.get_service_settings",
    "GET",
    "/api/2.0/portal/payment/servicessettings",
    WalletServiceSettings,
)
_SET_SERVICE_STATE: Final[Operation[WalletServiceSettings]] = Operation(
    "portal.payments.wallet.set_service_state",
    "POST",
    "/api/2.0/portal/payment/servicestate",
    WalletServiceSettings,
    body="json",
    limits=("requests", "writes", "daily_writes", "payments"),
)


class PortalPaymentsWallet(Resource):
    """The wallet and the services paid from it."""

    with_raw_response = raw_view(lambda: PortalPaymentsWalletWithRawResponse)
    with_streaming_response = streaming_view(lambda: PortalPaymentsWalletWithStreamingResponse)

    def update_quantity(
        self,
        *,
        quantity: Mapping[str, int | None] | None = None,
        product_quantity_type: QuantityChange | None = None,
        **options: Unpack[CallOptions],
    ) -> bool:
        """Change how many units of each item are paid for from the wallet.

        Args:
            quantity: How many, per item.
            product_quantity_type: What to do with the quantity: set, add, subtract or renew.
        """
        return self._call(
            _UPDATE_QUANTITY,
            options,
            body={"quantity": quantity, "productQuantityType": product_quantity_type},
        )

    def calculate_amount(
        self,
        *,
        quantity: Mapping[str, int | None] | None = None,
        product_quantity_type: QuantityChange | None = None,
        **options: Unpack[CallOptions],
    ) -> PaymentCalculation:
        """Work out what a change of quantity paid from the wallet would cost, without making it.

        Args:
            quantity: How many, per item.
            product_quantity_type: What to do with the quantity: set, add, subtract or renew.
        """
        return self._call(
            _CALCULATE_AMOUNT,
            options,
            body={"quantity": quantity, "productQuantityType": product_quantity_type},
        )

    def list_services(self, **options: Unpack[CallOptions]) -> list[PricedQuota]:
        """Return the services that can be paid from the wallet."""
        return self._call(_LIST_SERVICES, options)

    def get_service(self, *, service: WalletService, **options: Unpack[CallOptions]) -> PricedQuota:
        """Return one service that can be paid from the wallet, by its type.

        Args:
            service: Service of the wallet.
        """
        return self._call(_GET_SERVICE, options, query={"service": service})

    def top_up(
        self,
        *,
        amount: int | None = None,
        currency: str | None = None,
        **options: Unpack[CallOptions],
    ) -> bool:
        """Put an amount of money on deposit.

        Args:
            amount: Amount of money. From 1 to 999999.
            currency: Currency, three letters by ISO 4217.
        """
        return self._call(_TOP_UP, options, body={"amount": amount, "currency": currency})

    def get_auto_top_up(self, **options: Unpack[CallOptions]) -> WalletSettings:
        """Return the settings for topping up the wallet automatically."""
        return self._call(_GET_AUTO_TOP_UP, options)

    def set_auto_top_up(
        self, *, settings: WalletSettings | None = None, **options: Unpack[CallOptions]
    ) -> WalletSettings:
        """Change the settings for topping up the wallet automatically.

        Args:
            settings: When the wallet is topped up.
        """
        return self._call(_SET_AUTO_TOP_UP, options, body={"settings": settings})

    def get_service_settings(self, **options: Unpack[CallOptions]) -> WalletServiceSettings:
        """Return which wallet services are enabled."""
        return self._call(_GET_SERVICE_SETTINGS, options)

    def set_service_state(
        self,
        *,
        service: WalletService | None = None,
        enabled: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> WalletServiceSettings:
        """Enable or disable a wallet service.

        Args:
            service: Service of the wallet.
            enabled: Whether it is turned on.
        """
        return self._call(
            _SET_SERVICE_STATE, options, body={"service": service, "enabled": enabled}
        )


class AsyncPortalPaymentsWallet(AsyncResource):
    """The wallet and the services paid from it.

    What its methods take and raise is told in `PortalPaymentsWallet`.
    """

    with_raw_response = raw_view(lambda: AsyncPortalPaymentsWalletWithRawResponse)
    with_streaming_response = streaming_view(lambda: AsyncPortalPaymentsWalletWithStreamingResponse)

    async def update_quantity(
        self,
        *,
        quantity: Mapping[str, int | None] | None = None,
        product_quantity_type: QuantityChange | None = None,
        **options: Unpack[CallOptions],
    ) -> bool:
        """Change how many units of each item are paid for from the wallet."""
        return await self._call(
            _UPDATE_QUANTITY,
            options,
            body={"quantity": quantity, "productQuantityType": product_quantity_type},
        )

    async def calculate_amount(
        self,
        *,
        quantity: Mapping[str, int | None] | None = None,
        product_quantity_type: QuantityChange | None = None,
        **options: Unpack[CallOptions],
    ) -> PaymentCalculation:
        """Work out what a change of quantity paid from the wallet would cost, without making it."""
        return await self._call(
            _CALCULATE_AMOUNT,
            options,
            body={"quantity": quantity, "productQuantityType": product_quantity_type},
        )

    async def list_services(self, **options: Unpack[CallOptions]) -> list[PricedQuota]:
        """Return the services that can be paid from the wallet."""
        return await self._call(_LIST_SERVICES, options)

    async def get_service(
        self, *, service: WalletService, **options: Unpack[CallOptions]
    ) -> PricedQuota:
        """Return one service that can be paid from the wallet, by its type."""
        return await self._call(_GET_SERVICE, options, query={"service": service})

    async def top_up(
        self,
        *,
        amount: int | None = None,
        currency: str | None = None,
        **options: Unpack[CallOptions],
    ) -> bool:
        """Put an amount of money on deposit."""
        return await self._call(_TOP_UP, options, body={"amount": amount, "currency": currency})

    async def get_auto_top_up(self, **options: Unpack[CallOptions]) -> WalletSettings:
        """Return the settings for topping up the wallet automatically."""
        return await self._call(_GET_AUTO_TOP_UP, options)

    async def set_auto_top_up(
        self, *, settings: WalletSettings | None = None, **options: Unpack[CallOptions]
    ) -> WalletSettings:
        """Change the settings for topping up the wallet automatically."""
        return await self._call(_SET_AUTO_TOP_UP, options, body={"settings": settings})

    async def get_service_settings(self, **options: Unpack[CallOptions]) -> WalletServiceSettings:
        """Return which wallet services are enabled."""
        return await self._call(_GET_SERVICE_SETTINGS, options)

    async def set_service_state(
        self,
        *,
        service: WalletService | None = None,
        enabled: bool | None = None,
        **options: Unpack[CallOptions],
    ) -> WalletServiceSettings:
        """Enable or disable a wallet service."""
        return await self._call(
            _SET_SERVICE_STATE, options, body={"service": service, "enabled": enabled}
        )


class PortalPaymentsWalletWithRawResponse:
    """The methods of `PortalPaymentsWallet`, answering with the raw response."""

    def __init__(self, raw: PortalPaymentsWallet) -> None:
        self.update_quantity = as_raw(raw.update_quantity)
        self.calculate_amount = as_raw(raw.calculate_amount)
        self.list_services = as_raw(raw.list_services)
        self.get_service = as_raw(raw.get_service)
        self.top_up = as_raw(raw.top_up)
        self.get_auto_top_up = as_raw(raw.get_auto_top_up)
        self.set_auto_top_up = as_raw(raw.set_auto_top_up)
        self.get_service_settings = as_raw(raw.get_service_settings)
        self.set_service_state = as_raw(raw.set_service_state)


class AsyncPortalPaymentsWalletWithRawResponse:
    """The methods of `AsyncPortalPaymentsWallet`, answering with the raw response."""

    def __init__(self, raw: AsyncPortalPaymentsWallet) -> None:
        self.update_quantity = as_raw_async(raw.update_quantity)
        self.calculate_amount = as_raw_async(raw.calculate_amount)
        self.list_services = as_raw_async(raw.list_services)
        self.get_service = as_raw_async(raw.get_service)
        self.top_up = as_raw_async(raw.top_up)
        self.get_auto_top_up = as_raw_async(raw.get_auto_top_up)
        self.set_auto_top_up = as_raw_async(raw.set_auto_top_up)
        self.get_service_settings = as_raw_async(raw.get_service_settings)
        self.set_service_state = as_raw_async(raw.set_service_state)


class PortalPaymentsWalletWithStreamingResponse:
    """The methods of `PortalPaymentsWallet`, each a context manager over its response."""

    def __init__(self, streamed: PortalPaymentsWallet) -> None:
        self.update_quantity = as_streamed(streamed.update_quantity)
        self.calculate_amount = as_streamed(streamed.calculate_amount)
        self.list_services = as_streamed(streamed.list_services)
        self.get_service = as_streamed(streamed.get_service)
        self.top_up = as_streamed(streamed.top_up)
        self.get_auto_top_up = as_streamed(streamed.get_auto_top_up)
        self.set_auto_top_up = as_streamed(streamed.set_auto_top_up)
        self.get_service_settings = as_streamed(streamed.get_service_settings)
        self.set_service_state = as_streamed(streamed.set_service_state)


class AsyncPortalPaymentsWalletWithStreamingResponse:
    """The methods of `AsyncPortalPaymentsWallet`, each a context manager over its response."""

    def __init__(self, streamed: AsyncPortalPaymentsWallet) -> None:
        self.update_quantity = as_streamed_async(streamed.update_quantity)
        self.calculate_amount = as_streamed_async(streamed.calculate_amount)
        self.list_services = as_streamed_async(streamed.list_services)
        self.get_service = as_streamed_async(streamed.get_service)
        self.top_up = as_streamed_async(streamed.top_up)
        self.get_auto_top_up = as_streamed_async(streamed.get_auto_top_up)
        self.set_auto_top_up = as_streamed_async(streamed.set_auto_top_up)
        self.get_service_settings = as_streamed_async(streamed.get_service_settings)
        self.set_service_state = as_streamed_async(streamed.set_service_state)
