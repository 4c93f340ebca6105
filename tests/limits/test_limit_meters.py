"""Meters against a server that counts exactly, on a clock that the test turns."""

from __future__ import annotations

from bisect import insort
from math import inf

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clientsmith.runtime.limits.described import Limit
from clientsmith.runtime.limits.meters import SETTLING, Meter, margin, meter_of

# Seconds until the next call comes, and how long it takes to get there, to be done, and to come back.
_CALLS = st.lists(
    st.tuples(
        st.floats(0, 2), st.floats(0, 0.5), st.floats(0, 0.5), st.floats(0, 0.5), st.booleans()
    ),
    min_size=1,
    max_size=80,
)


class Traffic:
    """Calls that go as soon as a meter lets them; what the server sees of them."""

    def __init__(self, meter: Meter) -> None:
        self.meter = meter
        self.now = 0.0
        self.arrivals: list[float] = []
        self.stays: list[tuple[float, float]] = []
        self._ends: list[float] = []

    def run(self, calls: list[tuple[float, float, float, float, bool]]) -> None:
        for pause, there, work, back, fails in calls:
            self.advance(self.now + pause)
            for _ in range(10_000):
                if self.meter.room(self.now) > 0:
                    break
                change = min(self.meter.next_change(self.now), self._ends[0] if self._ends else inf)
                assert change > self.now, "it would never go on"
                self.advance(change)
            self.meter.take(self.now)
            if fails:
                self.meter.undo()
                continue
            arrival = self.now + there
            self.arrivals.append(arrival)
            self.stays.append((arrival, arrival + work))
            insort(self._ends, arrival + work + back)
        self.arrivals.sort()

    def advance(self, until: float) -> None:
        while self._ends and self._ends[0] <= until:
            self.now = self._ends.pop(0)
            self.meter.end(self.now)
        self.now = max(self.now, until)


@settings(max_examples=150)
@given(maximum=st.integers(1, 6), period=st.floats(0.1, 5), calls=_CALLS)
def test_no_sliding_window_at_the_server_holds_more_than_the_maximum(
    maximum: int, period: float, calls: list[tuple[float, float, float, float, bool]]
) -> None:
    traffic = Traffic(meter_of(Limit("x", maximum, period)))
    traffic.run(calls)
    seen = traffic.arrivals
    for first, after in zip(seen, seen[maximum:], strict=False):
        assert after - first >= period


@settings(max_examples=150)
@given(maximum=st.integers(1, 6), calls=_CALLS)
def test_never_more_than_the_maximum_is_on_its_way(
    maximum: int, calls: list[tuple[float, float, float, float, bool]]
) -> None:
    traffic = Traffic(meter_of(Limit("x", maximum)))
    traffic.run(calls)
    for arrival, _ in traffic.stays:
        # The server may take a little longer to notice that it is done.
        there = [stay for stay in traffic.stays if stay[0] <= arrival < stay[1] + SETTLING * 0.9]
        assert len(there) <= maximum


@settings(max_examples=100)
@given(maximum=st.integers(1, 6), period=st.floats(0.5, 5), pauses=st.lists(st.floats(0, 2)))
def test_no_fixed_window_holds_more_than_the_maximum(
    maximum: int, period: float, pauses: list[float]
) -> None:
    """The server's window opens with the first request that finds none open; answers come at once."""
    traffic = Traffic(meter_of(Limit("x", maximum, period, window="fixed")))
    traffic.run([(pause, 0.0, 0.0, 0.0, False) for pause in pauses])
    opened, count = -inf, 0
    for arrival in traffic.arrivals:
        if arrival >= opened + period:
            opened, count = arrival, 0
        count += 1
        assert count <= maximum


def test_a_fixed_window_starts_again_from_zero() -> None:
    meter = meter_of(Limit("x", 3, 10.0, window="fixed"))
    for _ in range(3):
        meter.take(0.0)
    assert meter.room(0.0) == 0
    assert meter.next_change(0.0) == inf
    meter.end(1.0)
    assert meter.next_change(1.0) == pytest.approx(11.0 + margin(10.0))
    meter.end(2.0)
    # It ends at the server between 10 and 11 seconds from the start.
    assert meter.room(11.0) == 0
    # One is still on its way and may arrive in the new window.
    assert meter.room(11.1) == 2
    meter.end(11.2)
    assert meter.room(11.2) == 2


def test_nothing_goes_where_one_fixed_window_may_end_and_the_next_begin() -> None:
    meter = meter_of(Limit("x", 3, 10.0, window="fixed"))
    meter.take(0.0)
    meter.end(1.0)
    assert meter.room(9.9) == 2
    assert meter.room(10.0) == 0
    assert meter.next_change(10.0) == pytest.approx(11.0 + margin(10.0))
    assert meter.room(11.1) == 3


def test_a_fixed_window_that_nothing_was_sent_in_is_none() -> None:
    meter = meter_of(Limit("x", 3, 10.0, window="fixed"))
    meter.take(0.0)
    meter.undo()
    assert meter.room(500.0) == 3
    assert meter.whole_again(500.0) == 500.0


def test_a_sliding_window_keeps_each_place_for_a_period_after_the_end() -> None:
    meter = meter_of(Limit("x", 2, 10.0))
    meter.take(0.0)
    meter.take(0.0)
    meter.end(1.0)
    meter.end(3.0)
    assert meter.room(10.9) == 0
    assert meter.next_change(10.9) == pytest.approx(11.0 + margin(10.0))
    assert meter.room(11.1) == 1
    assert meter.whole_again(11.1) == pytest.approx(13.0 + margin(10.0))
    assert meter.room(13.1) == 2


@pytest.mark.parametrize("window", ["sliding", "fixed"])
def test_what_the_server_says_is_left_is_adopted_when_it_is_less(window: str) -> None:
    meter = meter_of(Limit("x", 10, 60.0, window=window))  # type: ignore[arg-type]
    meter.take(0.0)
    meter.end(0.0)
    meter.adopt(0.0, 9, 30.0)
    assert meter.room(0.0) == 9
    meter.adopt(1.0, 4, 30.0)
    assert meter.room(1.0) == 4
    meter.adopt(2.0, 7, None)
    assert meter.room(2.0) == 4
    assert meter.room(31.5) >= 9


def test_a_pause_lets_nothing_through_and_is_bounded() -> None:
    for limit in (Limit("x", 5), Limit("x", 5, 1.0), Limit("x", 5, 1.0, window="fixed")):
        meter = meter_of(limit)
        meter.pause(0.0, 30.0)
        meter.pause(1.0, 2.0)
        assert meter.room(29.9) == 0
        assert meter.next_change(5.0) == 30.0
        assert meter.whole_again(5.0) == 30.0
        assert meter.room(30.0) == 5
        meter.pause(30.0, 1e300)
        assert meter.room(30.0 + 86_400.0) == 5
