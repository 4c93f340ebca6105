"""What answers tell of budgets, in the forms that servers use."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from clientsmith.runtime.headers import Headers
from clientsmith.runtime.limits.described import Exceeded, Limit
from clientsmith.runtime.limits.headers import Notice, read_notice, which

NOW = datetime(2026, 1, 2, 3, 4, 5, tzinfo=UTC)
ALL = Exceeded((429, 503), "Retry-After", "X-Limit", "X-Remaining", "X-Reset")
REQUESTS = Limit("requests", 1500, 60.0)
READS = Limit("reads", 50)
SENSITIVE = Limit("sensitive", 5, 900.0)
SHORT = Limit("short", 5, 60.0)


def _read(status: int = 200, **headers: str) -> Notice | None:
    pairs = ((name.replace("_", "-"), value) for name, value in headers.items())
    return read_notice(ALL, status, Headers(pairs), NOW)


def test_an_answer_without_headers_tells_nothing() -> None:
    assert _read() is None
    assert _read(X_Limit="100") is None
    assert read_notice(Exceeded((429,)), 200, Headers([("X-Remaining", "1")]), NOW) is None


@pytest.mark.parametrize(
    ("text", "maximum", "period"),
    [
        ("100/30m", 100, 1800.0),
        ("100 / 30m", 100, 1800.0),
        ("100/1d", 100, 86_400.0),
        ("100/60", 100, 60.0),
        ("100/m", 100, 60.0),
        ("100/500ms", 100, 0.5),
        ("100;w=60", 100, 60.0),
        ("100, 100;w=60", 100, None),
        (" 100 ", 100, None),
        ("many", None, None),
        ("-1", None, None),
        ("", None, None),
    ],
)
def test_a_limit_is_a_number_or_a_number_in_a_period(
    text: str, maximum: int | None, period: float | None
) -> None:
    notice = _read(X_Limit=text, X_Remaining="7/30m")
    assert notice is not None
    assert (notice.maximum, notice.period, notice.remaining) == (maximum, period, 7)
    assert not notice.refused
    assert notice.wait is None


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("30", 30.0),
        ("0.5", 0.5),
        (str(int((NOW + timedelta(seconds=90)).timestamp())), 90.0),
        (str(int((NOW + timedelta(seconds=90)).timestamp() * 1000)), 90.0),
        (str(int((NOW - timedelta(seconds=90)).timestamp())), 0.0),
        ("-5", None),
        ("nan", None),
        ("inf", None),
        ("soon", None),
    ],
)
def test_a_reset_is_seconds_from_now_or_a_time_of_day(text: str, seconds: float | None) -> None:
    notice = _read(X_Remaining="0", X_Reset=text)
    assert notice is not None
    assert notice.reset == seconds


def test_a_time_of_day_is_measured_by_the_servers_own_clock() -> None:
    reset = int(datetime(2030, 1, 1, 0, 1, tzinfo=UTC).timestamp())
    notice = _read(X_Remaining="0", X_Reset=str(reset), Date="Tue, 01 Jan 2030 00:00:00 GMT")
    assert notice is not None
    assert notice.reset == 60.0


def test_a_refusal_waits_as_it_is_told() -> None:
    assert _read(429, Retry_After="12", X_Reset="50") == Notice(True, reset=50.0, wait=12.0)
    assert _read(503, Retry_After="Fri, 02 Jan 2026 03:04:35 GMT") == Notice(True, wait=30.0)
    assert _read(429, X_Reset="50") == Notice(True, reset=50.0, wait=50.0)
    assert _read(429) == Notice(True, wait=1.0)


def test_the_limit_is_found_by_maximum_and_period() -> None:
    limits, left = [REQUESTS, READS, SENSITIVE, SHORT], [9, 9, 5, 4]
    assert which(limits, left, Notice(maximum=5, period=900.0)) == 2
    assert which(limits, left, Notice(maximum=5)) == 3
    assert which(limits, left, Notice(maximum=50)) == 1
    # Unknown to the description: the tightest.
    assert which(limits, left, Notice(maximum=77, period=10.0)) == 3
    assert which([REQUESTS, READS], [9, 1], Notice()) == 0
    assert which([READS], [1], Notice()) == 0


@given(
    st.dictionaries(
        st.sampled_from(["Retry-After", "X-Limit", "X-Remaining", "X-Reset", "Date"]), st.text()
    ),
    st.sampled_from([200, 429, 503]),
)
def test_no_header_does_harm(headers: dict[str, str], status: int) -> None:
    notice = read_notice(ALL, status, Headers(headers.items()), NOW)
    assert notice is None or notice.wait is None or notice.wait >= 0
