"""Whole clients in several processes against a server that enforces limits to the letter: the benchmark, scaled down."""

from __future__ import annotations

import importlib.util
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest

_BENCHMARK = Path(__file__).parents[2] / "benchmarks" / "limits.py"


@pytest.fixture(scope="module")
def benchmark() -> Any:
    """Return the module of the benchmark."""
    spec = importlib.util.spec_from_file_location("limits_benchmark", _BENCHMARK)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_nothing_is_refused_and_little_is_lost(benchmark: Any) -> None:
    """Processes with tasks and with threads share through Redis; one process has both. All run at once, to save time."""
    loads = [
        benchmark.Load(
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
        for result in executor.map(benchmark.measure, loads):
            assert result.refused == 0
            assert result.failed == 0
            assert result.most_reads <= 8
            assert result.most_writes <= 3
            # A machine with other things to do has two seconds for what takes a tenth of one.
            assert result.throughput >= 0.9
