"""The types `AccountBalance`, `AccountOperation`, `Currency`, `CurrentLicense` and 19 more."""

from __future__ import annotations

from typing import Any

from msgspec import field

from .._runtime.enums import OpenEnum
from .._runtime.values import UNSET, Lenient, Model, Timestamp, Unset
from ..types.people import Employee
from ..types.settings import DefaultQuotaSettings, TenantQuotaLimit

__all__ = [
    "AccountBalance",
    "AccountOperation",
    "Currency",
    "CurrentLicense",
    "CustomerInfo",
    "FeatureUsed",
    "OperationsReport",
    "PaymentCalculation",
    "PaymentMethodStatus",
    "PaymentSettings",
    "Price",
    "PricedQuota",
    "QuantityChange",
    "QuotaFeature",
    "QuotaState",
    "SubAccount",
    "Tariff",
    "TariffQuota",
    "TariffState",
    "TenantQuota",
    "WalletService",
    "WalletServiceSettings",
    "WalletSettings",
]


class PaymentMethodStatus(OpenEnum):
    """State of a payment method: none, set or expired."""

    NONE = (0, "None")
    SET = (1, "Set")
    EXPIRED = (2, "Expired")


class QuantityChange(OpenEnum):
    """What is done with a quantity."""

    SET = (0, "Set")
    """Make it this."""
    ADD = (1, "Add")
    SUBTRACT = (2, "Sub")
    RENEW = (3, "Renew")
    """Keep it for another period."""


class QuotaState(OpenEnum):
    """Whether a quota is active or overdue."""

    ACTIVE = (0, "Active")
    OVERDUE = (1, "Overdue")


class TariffState(OpenEnum):
    """State of a tariff: trial, paid, delayed or not paid."""

    TRIAL = (0, "Trial")
    PAID = (1, "Paid")
    DELAYED = (2, "Delay")
    NOT_PAID = (3, "NotPaid")


class WalletService(OpenEnum):
    """Service paid from the wallet."""

    WEB_SEARCH = (-14, "WebSearch")
    AI_TOOLS = (-13, "AITools")
    """Tools with artificial intelligence."""
    BACKUP = (-12, "Backup")
    STORAGE = (-11, "Storage")
    """Disk space."""


class AccountBalance(Model, rename="camel"):
    """Money on an account, by sub-account."""

    account_number: int | None = None
    """Number of the account."""
    sub_accounts: list[SubAccount] | None = None
    """Sub-accounts, one a currency."""


class AccountOperation(Model, rename="camel"):
    """Operation on the customer's account."""

    date_: Timestamp | None = field(default=None, name="date")
    service: str | None = None
    """Service that the operation is for."""
    description: str | None = None
    details: str | None = None
    """More about the operation."""
    service_unit: str | None = None
    """Unit in which the service is counted."""
    quantity: int | None = None
    """How much of the service was used."""
    currency: str | None = None
    """Currency, three letters by ISO 4217."""
    credit: float | None = None
    """Amount credited by the operation."""
    debit: float | None = None
    """Amount debited by the operation."""
    participant_name: str | None = None
    """Original name of the participant."""
    participant_display_name: str | None = None
    """Display name of the participant."""


class Currency(Model, rename="camel"):
    """Currency with its country and names."""

    iso_country_code: str | None = None
    """ISO code of the country."""
    iso_currency_symbol: str | None = None
    """Currency code by ISO 4217."""
    currency_native_name: str | None = None
    """Name of the currency in its own language."""


class CurrentLicense(Model, rename="camel"):
    """License in force."""

    trial: bool
    """Whether it is a trial."""
    due_date: Timestamp
    """When the license runs out."""


class CustomerInfo(Model, rename="camel"):
    """Customer who pays for the portal."""

    portal_id: str | None = None
    """Id of the portal."""
    payment_method_status: Lenient[PaymentMethodStatus] | None = None
    """State of the payment method: none, set or expired."""
    email: str | None = None
    payer: Employee | None = None
    """User who pays."""


class FeatureUsed(Model, gc=True):
    """How much of a plan feature is used."""

    value: Any = None
    """How much is used."""
    title: str | None = None


class OperationsReport(Model, rename="camel"):
    """Page of a report on operations."""

    collection: list[AccountOperation] | None = None
    """Operations of the report."""
    offset: int | None = None
    """How many operations were skipped."""
    limit: int | None = None
    """Number of items to return at most."""
    total_quantity: int | None = None
    """Number of all operations."""
    total_page: int | None = None
    """Number of pages."""
    current_page: int | None = None
    """Number of the page this is."""


class PaymentCalculation(Model, rename="camel"):
    """Sum to pay for a quantity."""

    operation_id: int | None = None
    """Id of the operation."""
    amount: float | None = None
    """Sum to pay, as calculated."""
    currency: str | None = None
    """Currency, three letters by ISO 4217."""
    quantity: int | None = None
    """Quantity that the payment is for."""


class PaymentSettings(Model, rename="camel"):
    """Where and how the portal is paid for."""

    sales_email: str | None = None
    """Email for questions about sales."""
    feedback_and_support_url: str | None = None
    """Address for feedback and support."""
    buy_url: str | None = None
    """Address for buying or upgrading the product."""
    standalone: bool
    """Whether the portal runs on a server of its own."""
    current_license: CurrentLicense
    """License in force."""
    max: int
    """Highest quantity of the quota."""


class Price(Model, rename="camel"):
    """Price with its currency."""

    value: float | None = None
    """Price as a number."""
    currency_symbol: str | None = None
    """Sign of the currency."""
    iso_currency_symbol: str | None = None
    """Currency code by ISO 4217."""


class PricedQuota(Model, rename="camel", gc=True):
    """Plan of the portal with its price and features."""

    id: int
    """Id of the quota."""
    title: str | None = None
    price: Price | None = None
    non_profit: bool
    """Whether the plan is for nonprofits."""
    free: bool
    """Whether the plan is free."""
    trial: bool
    """Whether it is a trial."""
    features: list[QuotaFeature] | None = None
    """Features of the plan."""
    users_quota: DefaultQuotaSettings | None = None
    """Storage quota for users."""
    rooms_quota: DefaultQuotaSettings | None = None
    """Storage quota for rooms."""
    ai_agents_quota: DefaultQuotaSettings | None = None
    """Storage quota for AI agents."""
    tenant_custom_quota: TenantQuotaLimit | None = None
    """Storage quota set for the tenant."""
    due_date: Timestamp | None = None


class QuotaFeature(Model, rename="camel", gc=True):
    """Feature of a plan."""

    id: str | None = None
    """Id of the feature."""
    title: str | None = None
    image: str | None = None
    """Address of the image."""
    value: Any = None
    """Value of the feature: a number, text or flag."""
    type: str | None = None
    """Type of the feature."""
    used: FeatureUsed | None = None
    """How much of the feature is used."""
    price_title: str | None = None
    """Price text of the feature."""


class SubAccount(Model):
    """Balance in one currency."""

    currency: str | None = None
    """Currency, three letters by ISO 4217."""
    amount: float | None = None
    """Balance of the sub-account, in its currency."""


class Tariff(Model, rename="camel"):
    """Tariff of the portal."""

    id: int | None = None
    """Id of the tariff."""
    state: Lenient[TariffState] | None = None
    """Whether the tariff is trial, paid, delayed or not paid."""
    due_date: Timestamp
    delay_due_date: Timestamp | None = None
    """When the grace period of the tariff ends."""
    license_date: Timestamp | None = None
    """Date of the license."""
    customer_id: str | None = None
    """Id of the customer."""
    quotas: list[TariffQuota] | None = None
    """Quotas of the tariff."""
    overdue_quotas: list[TariffQuota] | None = None
    """Quotas of the tariff that are overdue."""


class TariffQuota(Model, rename="camel"):
    """Quota of a tariff."""

    id: int | None = None
    """Id of the quota."""
    quantity: int | None = None
    """Quantity of the quota."""
    wallet: bool | None = None
    """Whether the quota belongs to the wallet."""
    due_date: Timestamp | None = None
    next_quantity: int | None = None
    """Quantity from the next period on."""
    state: Lenient[QuotaState] | None = None
    """Whether the quota is active or overdue."""


class TenantQuota(Model, rename="camel"):
    """Plan of the tenant with all that it includes."""

    tenant_id: int | None = None
    """Id of the tenant."""
    name: str | None = None
    price: float | None = None
    price_currency_symbol: str | None = None
    """Sign of the currency of the price."""
    price_iso_currency_symbol: str | None = field(default=None, name="priceISOCurrencySymbol")
    """Currency of the price, three letters by ISO 4217."""
    product_id: str | None = None
    """Id of the product."""
    service_name: str | None = None
    visible: bool | None = None
    """Whether it is shown."""
    wallet: bool | None = None
    """Whether the quota belongs to the wallet."""
    due_date: Timestamp | None = None
    features: str | None = None
    """Features of the plan, as one string."""
    max_file_size: int | None = None
    """Largest size of a file."""
    max_total_size: int | None = None
    """Largest size of all files together."""
    count_user: int | None = None
    """Number of users in the plan."""
    count_room_admin: int | None = None
    """Number of room administrators in the plan."""
    users_in_room: int | None = None
    """How many users a room can have."""
    count_room: int | None = None
    """Number of rooms in the plan."""
    non_profit: bool | None = None
    """Whether the plan is for nonprofits."""
    trial: bool | None = None
    """Whether it is a trial."""
    free: bool | None = None
    """Whether the plan is free."""
    update: bool | None = None
    """Whether the plan is updated."""
    audit: bool | None = None
    """Whether the plan includes the audit trail."""
    docs_edition: bool | None = None
    """Whether the plan includes ONLYOFFICE Docs."""
    ldap: bool | None = None
    """Whether the plan includes LDAP."""
    sso: bool | None = None
    """Whether the plan includes single sign-on."""
    statistic: bool | None = None
    """Whether the plan includes statistics."""
    branding: bool | None = None
    """Whether the plan includes branding."""
    customization: bool | None = None
    """Whether the plan includes customization."""
    lifetime: bool | None = None
    """Whether the license has lifetime settings."""
    custom: bool | None = None
    """Whether the plan includes a domain of your own."""
    restore: bool | None = None
    """Whether the plan includes restoring."""
    oauth: bool | None = None
    """Whether OAuth is available."""
    content_search: bool | None = None
    """Whether the plan includes search inside files."""
    third_party: bool | None = None
    """Whether the plan includes linking of third-party accounts."""
    year: bool | None = None
    """Whether the plan is paid by the year."""
    count_free_backup: int | None = None
    """Free backups in one month."""
    backup: bool | None = None
    """Whether backup is switched on as a wallet service."""
    count_ai_agent: int | None = field(default=None, name="countAIAgent")
    """Number of AI agents in the plan."""


class WalletServiceSettings(Model, rename="camel"):
    """Wallet services that are turned on."""

    enabled_services: list[Lenient[WalletService]] | None = None
    """Wallet services that are turned on."""
    last_modified: Timestamp | None = None


class WalletSettings(Model, rename="camel"):
    """When the wallet is topped up by itself."""

    enabled: bool | None = None
    """Whether the wallet is topped up by itself."""
    min_balance: int | None = None
    """Wallet balance that sets off an automatic top-up, 5 to 1000. From 5 to 1000."""
    up_to_balance: int | None = None
    """Highest wallet balance for an automatic top-up, 6 to 5000. From 6 to 5000."""
    currency: str | Unset | None = UNSET
    """Currency, three letters by ISO 4217."""
    last_modified: Timestamp | None = None
