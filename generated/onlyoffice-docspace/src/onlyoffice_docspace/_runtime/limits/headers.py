"""What an answer tells of a budget: which limit, what is left of it, and how long to wait.

Servers write the same headers in several ways: a limit as `100`, `100/30m` or `100;w=1800`, a reset as seconds from now or
as the time of day in seconds since 1970. All numbers become relative to now, so that the clocks need not agree.
"""

from __future__ import annotations

import re
from math import isfinite
from typing import TYPE_CHECKING, Final

from msgspec import Struct

from ..retry import http_date, retry_after_seconds

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from .described import Exceeded, Limit

__all__ = ["Notice", "read_notice", "which"]

_UNITS: Final = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86_400.0}
_QUOTA: Final = r"\s*(\d{1,15})\s*(?:/\s*(\d{1,9})?\s*(ms|[smhd])?|;\s*w\s*=\s*(\d{1,9}))?"
# As seconds from now this would be 31 years.
_EPOCH: Final = 1e9
_MILLISECONDS: Final = 1e11
# For a refusal that names no time.
_SHORT_PAUSE: Final = 1.0


class Notice(Struct, frozen=True):
    """What an answer tells. Times in seconds."""

    refused: bool = False
    maximum: int | None = None
    period: float | None = None
    remaining: int | None = None
    reset: float | None = None
    """Until the budget is whole again."""
    wait: float | None = None
    """Before the next request, when this one was refused."""


def read_notice(
    exceeded: Exceeded, status: int, headers: Mapping[str, str], now: datetime
) -> Notice | None:
    """What the headers of an answer tell; None when that is nothing. `now` is this machine's time of day."""
    refused = status in exceeded.statuses
    maximum, period = _quota(headers.get(exceeded.limit) if exceeded.limit else None)
    remaining, _ = _quota(headers.get(exceeded.remaining) if exceeded.remaining else None)
    reset = _reset(exceeded, headers, now)
    wait = None
    if refused:
        after = headers.get(exceeded.retry_after) if exceeded.retry_after else None
        wait = retry_after_seconds(after, now, headers.get("date"))
        if wait is None:
            wait = reset
        if wait is None:
            wait = _SHORT_PAUSE
    elif remaining is None:
        return None
    return Notice(refused, maximum, period, remaining, reset, wait)


def which(limits: Sequence[Limit], left: Sequence[int], notice: Notice) -> int:
    """The index of the limit that a notice is about; `left` is what is thought to be left of each.

    Servers rarely name it: it is the one with that maximum and period, else with that maximum, else the tightest.
    """
    indices = range(len(limits))
    same = [i for i in indices if limits[i].maximum == notice.maximum]
    exact = [i for i in same if notice.period is not None and limits[i].period == notice.period]
    candidates = exact or same
    if not candidates:
        # What was left before a request was let through says little of what is on its way at once.
        windows = [i for i in indices if limits[i].period is not None]
        candidates = windows or list(indices)
    return min(candidates, key=lambda i: (left[i], limits[i].maximum))


def _quota(text: str | None) -> tuple[int | None, float | None]:
    """A number, and the period behind it: `100/30m`, `100/60`, `100;w=60`."""
    found = re.match(_QUOTA, text) if text else None
    if found is None:
        return None, None
    number, times, unit, window = found.groups()
    if window is not None:
        return int(number), float(window)
    if times is None and unit is None:
        return int(number), None
    return int(number), float(times or 1) * _UNITS[unit or "s"]


def _reset(exceeded: Exceeded, headers: Mapping[str, str], now: datetime) -> float | None:
    text = headers.get(exceeded.reset) if exceeded.reset else None
    try:
        seconds = float(text) if text else None
    except ValueError:
        return None
    if seconds is None or not isfinite(seconds) or seconds < 0:
        return None
    if seconds >= _MILLISECONDS:
        seconds /= 1000
    if seconds >= _EPOCH:
        # The server's own time of day, where it tells it.
        sent = http_date(headers.get("date")) or now
        seconds = max(0.0, seconds - sent.timestamp())
    return seconds
