"""Portals and tariffs as the Hosted Solution keeps and shows them: records and pure rules."""

import re
import unicodedata
import uuid
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Literal

Dialect = Literal["source", "documented"]

MEBIBYTE = 1024 * 1024
DOTNET_MAXIMUM = "9999-12-31T23:59:59.9999999"

TRIAL, PAID, DELAY, NOT_PAID = range(4)

SHORTEST_NAME = 6
_LONGEST_NAME = 100
_PORTAL_NAME = re.compile(r"[a-z0-9][a-z0-9-]{1,98}[a-z0-9]")
_TRAILING_DIGIT = re.compile(r"\d$", re.ASCII)


@dataclass(frozen=True, slots=True)
class Quota:
    """What a tariff allows: users, and sizes in bytes."""

    users: int = 10_000
    features: str = ""
    max_file_size: int = 1024 * MEBIBYTE
    max_total_size: int = (1024 * 1024 - 1) * MEBIBYTE


@dataclass(frozen=True, slots=True)
class Tariff:
    """A pricing plan of one portal; `due` None means that it never ends."""

    quota: Quota = Quota()
    due: datetime | None = None
    trial: bool = True

    def state(self, now: datetime, delay: timedelta) -> int:
        """Give the payment state; after the due date a portal may be late for that long."""
        if self.trial:
            return TRIAL
        if self.due is None or now <= self.due:
            return PAID
        return DELAY if now - self.due <= delay else NOT_PAID


@dataclass(frozen=True, slots=True)
class Owner:
    """The person a portal was registered for."""

    id: uuid.UUID
    email: str
    first_name: str
    last_name: str

    @property
    def display_name(self) -> str:
        """The name as people read it."""
        return f"{self.first_name} {self.last_name}".strip()


@dataclass(frozen=True, slots=True)
class Portal:
    """One tenant. `used_size` is in bytes; `removed` portals are kept, as the server keeps them."""

    id: int
    name: str
    domain: str
    owner: Owner
    created: datetime
    language: str = "en-US"
    time_zone: str = "UTC"
    industry: int = 0
    region: str | None = None
    payment_id: str | None = None
    used_size: int = 0
    quota_size: int = -1
    suspended: bool = False
    removed: bool = False
    tariff: Tariff = Tariff()


@dataclass(frozen=True, slots=True)
class NameProblem:
    """Why a portal name cannot be registered; `variants` are the taken names like it."""

    code: str
    message: str
    variants: tuple[str, ...] | None = None


def check_name(name: str | None, taken: Iterable[str]) -> NameProblem | None:
    """Give the reason why no portal may have that name, or None."""
    if not name:
        return NameProblem("portalNameEmpty", "PortalName is required")
    name = name.lower()
    if not SHORTEST_NAME <= len(name) <= _LONGEST_NAME:
        # The server has one code for both ends.
        return NameProblem("tooShortError", "Portal name is too short")
    if not _PORTAL_NAME.fullmatch(name):
        return NameProblem("portalNameIncorrect", "Unallowable symbols in portalName")
    names = sorted(taken)
    if name not in names:
        return None
    stem = name
    while len(stem) > SHORTEST_NAME and _TRAILING_DIGIT.search(stem):
        stem = stem[:-1]
    variants = tuple(other for other in names if other.startswith(stem))
    return NameProblem("portalNameExist", "Portal already exists", variants)


def is_person_name(name: str) -> bool:
    """Tell whether a name has only letters with their marks, blanks, apostrophes and hyphens."""
    return all(unicodedata.category(sign)[0] in "LM" or sign in " '-" for sign in name)


def whole_mebibytes(size: int) -> int:
    """Cut a size in bytes to whole MiB: the server stores it so."""
    return size // MEBIBYTE * MEBIBYTE


def dotnet_time(moment: datetime, ticks: int = 0) -> str:
    """Write a time as .NET does: no offset, up to seven fraction digits, no trailing zeros.

    `ticks` is the seventh digit, below what a Python time can hold.
    """
    fraction = f"{moment.microsecond:06d}{ticks}".rstrip("0")
    seconds = moment.replace(tzinfo=None, microsecond=0).isoformat()
    return f"{seconds}.{fraction}" if fraction else seconds


def show_portal(portal: Portal, *, with_owner: bool = False) -> dict[str, object]:
    """Give a portal's wire form; null members are left out."""
    owner = portal.owner
    shown: dict[str, object | None] = {
        # Every second portal has a full fraction: a server shows both forms side by side.
        "created": (
            dotnet_time(portal.created.replace(microsecond=0))
            if portal.id % 2
            else dotnet_time(portal.created, ticks=7)
        ),
        "domain": portal.domain,
        "hostedRegion": portal.region,
        "industry": portal.industry,
        "language": portal.language,
        "name": "Cloud Office Applications",
        "ownerId": str(owner.id),
        "paymentId": portal.payment_id,
        "portalName": portal.name,
        "status": "Suspended" if portal.suspended else "Active",
        "tenantId": portal.id,
        "timeZoneName": portal.time_zone,
        "quota": portal.quota_size,
        "usedSize": portal.used_size,
        "owner": (
            {"id": str(owner.id), "email": owner.email, "displayName": owner.display_name}
            if with_owner
            else None
        ),
    }
    return _without_nulls(shown)


def show_tariff(
    tariff: Tariff, dialect: Dialect, now: datetime, delay: timedelta
) -> dict[str, object]:
    """Give a tariff's wire form; the newer server has another name for the number of users."""
    quota = tariff.quota
    return {
        "countManager" if dialect == "source" else "activeUsers": quota.users,
        "dueDate": DOTNET_MAXIMUM if tariff.due is None else dotnet_time(tariff.due),
        "features": quota.features,
        "maxFileSize": quota.max_file_size,
        "maxTotalSize": quota.max_total_size,
        "state": tariff.state(now, delay),
    }


def _without_nulls(members: Mapping[str, object | None]) -> dict[str, object]:
    return {name: value for name, value in members.items() if value is not None}
