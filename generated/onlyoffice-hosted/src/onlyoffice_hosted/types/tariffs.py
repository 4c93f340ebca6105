"""The types `PortalTariff`, `Tariff` and `TariffState`."""

from __future__ import annotations

from .._runtime.enums import OpenEnum
from .._runtime.values import Lenient, Model, Timestamp
from ..types.portals import Tenant

__all__ = ["PortalTariff", "Tariff", "TariffState"]


class TariffState(OpenEnum):
    """Whether a tariff is paid for."""

    TRIAL = (0, "Trial")
    PAID = (1, "Paid")
    DELAY = (2, "Delay")
    """Overdue for a short time."""
    NOT_PAID = (3, "NotPaid")


class Tariff(Model, rename="camel"):
    """What a portal may use, and until when."""

    active_users: int | None = None
    """How many users may be active; older servers."""
    count_manager: int | None = None
    """How many users may be active; newer servers."""
    due_date: Timestamp | None = None
    """When it ends; the year 9999 means never."""
    features: str | None = None
    """Features, separated by commas."""
    max_file_size: int | None = None
    """Size of the largest file in bytes."""
    max_total_size: int | None = None
    """Size of all files together in bytes."""
    state: Lenient[TariffState] | None = None


class PortalTariff(Model):
    """A portal with its tariff."""

    tenant: Tenant
    tariff: Tariff
