"""Final form of rendered text: checked, then laid out as black does it; the same bytes for any
number of jobs.

`style` lays out what templates usually write; black formats the rest, statement by statement or a
whole file. Black is imported at first use, which in most runs never comes.
"""

from __future__ import annotations

import ast
import multiprocessing
import re
import sys
import threading
import warnings
from concurrent.futures import ProcessPoolExecutor
from typing import TYPE_CHECKING

from clientsmith.diagnostics.diagnostic import Diagnostic, DiagnosticError, Place, Severity
from clientsmith.output.style import lay_out

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from multiprocessing.context import BaseContext

__all__ = ["LINE_LENGTH", "format_files"]

LINE_LENGTH = 100
# The oldest Python that generated packages support; its grammar is the one that counts.
_OLDEST = (3, 11)
# Below this many lines one process finishes before others have started.
_LINES_WORTH_WORKERS = 20_000
# More batches than workers even out the load; few enough keep the hand-over cheap.
_BATCHES_FOR_EACH_WORKER = 4

_BLACK_PLACE = re.compile(r": (\d+):(\d+): ")


def format_files(files: Mapping[str, str], jobs: int) -> dict[str, str]:
    """Return the files in their final form, in the order given.

    Python (`.py`, `.pyi`) is parsed first and then becomes what black makes of it, with its magic
    trailing comma, for Python 3.11 and lines of 100. All text gets `\\n` line ends and, unless empty,
    exactly one at its end. Up to `jobs` worker processes share the work when there is enough of it.

    Raises DiagnosticError with a CS705 for every file that is not valid Python, and ValueError when
    `jobs` is below 1.
    """
    if jobs < 1:
        raise ValueError(f"jobs must be at least 1, not {jobs}")
    final = {path: _one_end(text) for path, text in files.items()}
    python = {path: text for path, text in final.items() if path.endswith((".py", ".pyi"))}
    problems: list[Diagnostic] = []
    for path, result in _format(python, jobs):
        if isinstance(result, Diagnostic):
            problems.append(result)
        else:
            final[path] = result
    if problems:
        raise DiagnosticError(problems)
    return final


def _one_end(text: str) -> str:
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    stripped = text.rstrip("\n")
    return f"{stripped}\n" if stripped else ""


def _parse_problem(path: str, text: str) -> Diagnostic | None:
    """Return why the text is not valid Python, or None.

    Warnings about syntax, such as an unknown escape in a string, count as errors: later versions of
    Python refuse what they warn about.
    """
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            ast.parse(text, feature_version=_OLDEST)
    except SyntaxError as error:
        return _problem(path, error.msg, error.lineno, error.offset)
    except (ValueError, RecursionError, MemoryError) as error:
        return _problem(path, str(error) or "nested too deeply", None, None)
    return None


def _problem(path: str, why: str, line: int | None, column: int | None) -> Diagnostic:
    place = Place(path, max(line or 1, 1), max(column or 1, 1))
    return Diagnostic(
        "CS705",
        Severity.ERROR,
        f"the rendered file is not valid Python: {why}",
        place,
        "this is a fault of the generator or its templates, not of the description",
    )


def _format(python: Mapping[str, str], jobs: int) -> list[tuple[str, str | Diagnostic]]:
    weights = {path: text.count("\n") for path, text in python.items()}
    workers = min(jobs, len(python))
    if workers < 2 or sum(weights.values()) < _LINES_WORTH_WORKERS:
        return _format_batch(list(python.items()))
    batches = _batches(python, weights, workers * _BATCHES_FOR_EACH_WORKER)
    with ProcessPoolExecutor(workers, mp_context=_context()) as pool:
        return [item for batch in pool.map(_format_batch, batches) for item in batch]


def _batches(
    python: Mapping[str, str], weights: Mapping[str, int], count: int
) -> list[list[tuple[str, str]]]:
    """Spread the files evenly: the heaviest first, each to the batch that is lightest so far."""
    batches: list[list[tuple[str, str]]] = [[] for _ in range(min(count, len(python)))]
    loads = [0] * len(batches)
    for path in sorted(python, key=lambda name: (-weights[name], name)):
        lightest = loads.index(min(loads))
        batches[lightest].append((path, python[path]))
        loads[lightest] += weights[path] + 1
    return batches


def _context() -> BaseContext:
    """Choose how workers start.

    A fork starts at once, but is safe only in a process with a single thread.
    """
    if sys.platform == "linux" and threading.active_count() == 1:
        return multiprocessing.get_context("fork")
    return multiprocessing.get_context("spawn")


def _format_batch(batch: Sequence[tuple[str, str]]) -> list[tuple[str, str | Diagnostic]]:
    """Format in this process; a module function, so that a spawned worker can find it."""
    return [(path, _parse_problem(path, text) or _styled(path, text)) for path, text in batch]


def _styled(path: str, text: str) -> str | Diagnostic:
    """Return what black makes of a file; black itself is asked only for what is not certain."""
    laid_out = lay_out(text, _ask) if path.endswith(".py") else None
    return _black(path, text) if laid_out is None else laid_out


def _ask(text: str, depth: int, after: Sequence[str]) -> str | None:
    """Let black format one statement, `depth` levels deep, that some lines follow; None when it cannot."""
    before = [f"{'    ' * level}if _:" for level in range(depth)]
    formatted = _black("_.py", "\n".join([*before, text, *after, ""]))
    if isinstance(formatted, Diagnostic):
        return None
    lines = [line for line in formatted.split("\n") if line]
    return "\n".join(lines[depth : len(lines) - len(after)])


def _black(path: str, text: str) -> str | Diagnostic:
    from black import format_str
    from black.mode import Mode, TargetVersion
    from black.parsing import InvalidInput

    mode = Mode(
        target_versions={TargetVersion.PY311},
        line_length=LINE_LENGTH,
        is_pyi=path.endswith(".pyi"),
    )
    try:
        # One call runs black twice when the first pass changed something, so the result is stable.
        return _one_end(format_str(text, mode=mode))
    except (InvalidInput, RecursionError) as error:
        place = _BLACK_PLACE.search(str(error))
        line, column = (int(place[1]), int(place[2]) + 1) if place else (None, None)
        return _problem(path, str(error) or "nested too deeply", line, column)
