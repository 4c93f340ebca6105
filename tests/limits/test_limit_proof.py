"""Whole clients in several processes against a server that enforces limits to the letter: the benchmark, scaled down."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from benchmarks.limits import Load, throughput


def test_nothing_is_refused_and_little_is_lost() -> None:
    """Processes with tasks and with threads share through Redis; one process has both. All run at once, to save time."""
    loads = [
        Load(
            kind=kind,
            processes=processes,
            callers=callers,
            seconds=4.0,
            maximum=40,
            period=2.0,
            reads=8,
            writes=3,
        )
        for kind, processes, callers in (("tasks", 4, 10), ("threads", 2, 10), ("both", 1, 40))
    ]
    with ThreadPoolExecutor(len(loads)) as executor:
        for result in executor.map(throughput, loads):
            assert result.refused == 0
            assert result.failed == 0
            assert result.most_reads <= 8
            assert result.most_writes <= 3
            # A machine with other things to do has two seconds for what takes a tenth of one.
            assert result.throughput >= 0.9
