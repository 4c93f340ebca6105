"""Who goes next."""

from __future__ import annotations

from clientsmith.runtime.limits.described import Limit
from clientsmith.runtime.limits.lines import Lines, Waiter, obstacle
from clientsmith.runtime.limits.meters import SETTLING, Meter, meter_of


def _waiter(*meters: Meter) -> Waiter:
    return Waiter(meters, lambda: None, lambda: False)


def _join(lines: Lines, *waiters: Waiter) -> None:
    for waiter in waiters:
        lines.join(waiter)


def test_callers_of_one_meter_go_in_the_order_they_came() -> None:
    meter = meter_of(Limit("x", 1))
    lines = Lines()
    waiters = [_waiter(meter) for _ in range(4)]
    _join(lines, *waiters)
    now = 0.0
    for number in range(4):
        assert lines.advance(now)[0] is waiters[number]
        assert [waiter.granted for waiter in waiters].count(True) == number + 1
        meter.end(now)
        now += 2 * SETTLING
    assert not lines


def test_all_meters_are_taken_or_none() -> None:
    free, full = meter_of(Limit("free", 1)), meter_of(Limit("full", 1))
    full.take(0.0)
    lines = Lines()
    both = _waiter(free, full)
    _join(lines, both)
    lines.advance(0.0)
    assert not both.granted
    assert free.on_their_way == 0
    full.undo()
    assert both in lines.advance(0.0)
    assert (free.on_their_way, full.on_their_way) == (1, 1)


def test_a_caller_who_waits_elsewhere_does_not_stop_others() -> None:
    """Slow writes must not stop all reads, although both count at the same window."""
    window, writes = meter_of(Limit("window", 10, 10.0)), meter_of(Limit("writes", 1))
    writes.take(0.0)
    lines = Lines()
    writer = _waiter(window, writes)
    reader = _waiter(window)
    _join(lines, writer, reader)
    lines.advance(0.0)
    assert reader.granted
    assert not writer.granted


def test_a_late_small_one_cannot_take_the_place_of_who_waits_longest() -> None:
    window, writes = meter_of(Limit("window", 2, 10.0)), meter_of(Limit("writes", 1))
    writes.take(0.0)
    lines = Lines()
    writer = _waiter(window, writes)
    readers = [_waiter(window) for _ in range(3)]
    _join(lines, writer, *readers)
    lines.advance(0.0)
    # Two places are left: one goes to a reader, one is kept.
    assert [reader.granted for reader in readers] == [True, False, False]
    writes.undo()
    lines.advance(0.0)
    assert writer.granted


def test_who_leaves_gives_up_the_place_that_was_kept() -> None:
    window, writes = meter_of(Limit("window", 1, 10.0)), meter_of(Limit("writes", 1))
    writes.take(0.0)
    lines = Lines()
    writer, reader = _waiter(window, writes), _waiter(window)
    _join(lines, writer, reader)
    lines.advance(0.0)
    assert not reader.granted
    lines.leave(writer)
    lines.advance(0.0)
    assert reader.granted


def test_nobody_listening_is_nobody_waiting() -> None:
    meter = meter_of(Limit("x", 1))
    meter.take(0.0)
    lines = Lines()
    gone, there = Waiter((meter,), lambda: None, lambda: True), _waiter(meter)
    _join(lines, gone, there)
    meter.undo()
    lines.advance(0.0)
    assert there.granted
    assert not gone.granted


def test_the_head_of_a_line_is_told_when_to_look_again() -> None:
    meter = meter_of(Limit("x", 1, 10.0))
    meter.take(0.0)
    lines = Lines()
    first, second = _waiter(meter), _waiter(meter)
    _join(lines, first, second)
    assert lines.advance(0.0) == []
    meter.end(1.0)
    assert lines.advance(1.0) == [first]
    assert 11.0 < first.due < 11.1
    assert lines.waiting_for(meter) == 2
    assert lines.advance(first.due) == [first, second] or first.granted


def test_the_obstacle_is_what_takes_longest() -> None:
    short, long = meter_of(Limit("short", 1, 1.0)), meter_of(Limit("long", 1, 60.0))
    for meter in (short, long):
        meter.take(0.0)
        meter.end(0.0)
    found, seconds = obstacle((short, long), 0.5)
    assert found is long
    assert 59 < seconds < 60
