"""What is left of a limit, for people and programs to see."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

__all__ = ["Budget"]


class Budget(Struct, frozen=True, kw_only=True):
    """A limit of the server and what is left of it now, as far as is known here."""

    name: str
    doc: str
    maximum: int
    """Requests in a period, or on their way at once."""
    period: float | None
    """Seconds; None: it bounds what is on its way at once."""
    window: Literal["sliding", "fixed"] | None
    """None: it bounds what is on its way at once."""
    apart: str
    """What it counts apart, such as a path; empty where that is no more than the server and the account."""
    in_flight: int
    """Requests on their way that it counts."""
    waiting: int
    """Calls that wait for it in this process."""
    remaining: int
    """Requests that may go at once."""
    reset: float
    """Seconds until all of it is there again, if nothing else is sent."""
    wait: float | None
    """Seconds until the next request may go; None: when one that is on its way has ended."""
