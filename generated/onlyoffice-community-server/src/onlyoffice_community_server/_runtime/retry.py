"""Whether and when a call is sent again. Nothing here waits."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Final, Literal

from msgspec import Struct

if TYPE_CHECKING:
    from collections.abc import Callable

__all__ = ["Failure", "Retry", "RetryPolicy", "decide", "http_date", "retry_after_seconds"]


_AGREEMENT: Final = timedelta(seconds=2)


class RetryPolicy(Struct, frozen=True):
    """When calls are sent again. Times are in seconds.

    The wait before retry n is drawn evenly from 0 to `first * 2**(n - 1)`, at most `cap` (full jitter), unless the
    server names one; a server that wants more than `max_retry_after` is not waited for.
    """

    max_retries: int = 2
    first: float = 0.5
    cap: float = 8.0
    statuses: tuple[int, ...] = (408, 429, 502, 503, 504)
    max_retry_after: float = 60.0
    deadline: float | None = None
    """For a call with all its tries and waits, unless the user sets another or none."""


class Failure(Struct, frozen=True):
    """What is known of a failed try."""

    reason: str
    """For the log: `503` or `connect timed out`."""
    retries_taken: int
    allowed: int
    """The number of retries that this call may take."""
    idempotent: bool
    """Whether sending twice does no harm."""
    replayable: bool
    """Whether the body can be produced again."""
    remaining: float | None = None
    """Seconds to the deadline of the call; None: there is none."""
    sent: bool = True
    """Whether something may have reached the server."""
    status: int | None = None
    wish: Literal["never", "wait", "throttle"] | None = None
    """What the row of the error table says."""
    retry_after: float | None = None
    """Seconds that the server asks to wait."""


class Retry(Struct, frozen=True):
    """Send again, `delay` seconds from now."""

    delay: float
    reason: str


def decide(policy: RetryPolicy, failure: Failure, random: Callable[[], float]) -> Retry | None:
    """The next try after a failure; None to give up. `random` gives numbers from 0 to 1."""
    if (
        failure.retries_taken >= failure.allowed
        or not failure.replayable
        or not _is_safe(policy, failure)
    ):
        return None
    delay = failure.retry_after
    if delay is None:
        # The exponent is bounded because a float would overflow near 1024 retries.
        delay = random() * min(policy.cap, policy.first * 2.0 ** min(failure.retries_taken, 64))
    elif delay > policy.max_retry_after:
        return None
    if failure.remaining is not None and delay >= failure.remaining:
        return None
    return Retry(delay, failure.reason)


def _is_safe(policy: RetryPolicy, failure: Failure) -> bool:
    """Whether another try cannot do harm and may help."""
    if failure.status is None:
        return failure.idempotent or not failure.sent
    match failure.wish:
        case "never":
            return False
        case "throttle":
            # The server refused before it did anything, so the method does not matter.
            return True
        case "wait":
            return failure.idempotent
        case None:
            return failure.idempotent and failure.status in policy.statuses


def retry_after_seconds(value: str | None, now: datetime, date: str | None = None) -> float | None:
    """The wait that a Retry-After header names, in seconds, not below 0 (RFC 9110 10.2.3).

    A moment counts from `now`, or, where the server's clock shows another time, from the answer's Date header
    `date`. None when the header is absent or is neither a number of seconds nor an HTTP date.
    """
    if value is None:
        return None
    text = value.strip()
    if text.isascii() and text.isdecimal():
        # A float of more digits would be infinite, and int() refuses thousands of them.
        return float(text[:300])
    moment = http_date(text)
    if moment is None:
        return None
    sent = http_date(date)
    # Date has whole seconds, so our own clock is the better one where both agree.
    if sent is not None and abs(sent - now) > _AGREEMENT:
        now = sent
    return max(0.0, (moment - now).total_seconds())


def http_date(text: str | None) -> datetime | None:
    """The moment that an HTTP date names (RFC 9110 5.6.7); None for any other text."""
    if not text:
        return None
    # Here because few servers write a time of day to be read, and it takes long to import.
    from email.utils import parsedate_to_datetime

    try:
        moment = parsedate_to_datetime(text)
    except (ValueError, OverflowError):
        return None
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)
