"""Settings that a product has and a resource or an operation may override."""

from __future__ import annotations

from dataclasses import dataclass

__all__ = ["Envelope", "Formats", "Paging", "Retry", "Settings"]


@dataclass(frozen=True, slots=True)
class Formats:
    """Media formats by short name; how a response format is chosen, and which is the default.

    `times` is how moments are written: `iso` or `round_trip`.
    """

    request: tuple[str, ...] = ("json",)
    response: tuple[str, ...] = ("json",)
    by: str = "accept"
    default: str = "json"
    times: str = "iso"


@dataclass(frozen=True, slots=True)
class Envelope:
    """Where the data and its companions stand in a response body, as paths of keys."""

    data: tuple[str, ...] = ()
    total: tuple[str, ...] = ()
    count: tuple[str, ...] = ()
    start: tuple[str, ...] = ()
    next: tuple[str, ...] = ()
    links: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Retry:
    """Which tries are worth making; times in seconds."""

    max_retries: int = 2
    first_delay: float = 0.5
    max_delay: float = 8.0
    max_retry_after: float = 60.0
    deadline: float | None = None
    statuses: tuple[int, ...] = (408, 429, 502, 503, 504)


@dataclass(frozen=True, slots=True)
class Paging:
    """One style of paging: the parameters that ask for a page and the members that tell of the next.

    `items` is a path inside the data; `total` and `next` are paths from the top of the answer. `first` is the number of
    the first page.
    """

    name: str
    style: str
    start: str | None = None
    size: str | None = None
    page: str | None = None
    cursor: str | None = None
    items: tuple[str, ...] = ()
    total: tuple[str, ...] = ()
    next: tuple[str, ...] = ()
    first: int = 1
    default_size: int | None = None
    max_size: int | None = None


@dataclass(frozen=True, slots=True)
class Settings:
    """Everything inheritable, resolved for one operation.

    `auth` is a list of alternatives, each a set of schemes used together; an empty list sends nothing. `limits`
    names the limits that count the operation. `timeout` is in seconds.
    """

    auth: tuple[tuple[str, ...], ...] = ()
    limits: tuple[str, ...] = ()
    retry: Retry = Retry()
    timeout: float | None = 60.0
    formats: Formats = Formats()
    envelope: Envelope | None = None
    paging: str | None = None
    server: str = ""
