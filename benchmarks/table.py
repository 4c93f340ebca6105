"""Figures for people."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .figures import Figure, Goal, Unit

__all__ = ["table"]

_HEAD: Final = ("benchmark", "contestant", "value", "ratio", "cpu", "cpu ratio", "goal", "")
# Columns of numbers stand to the right.
_RIGHT: Final = {2, 3, 4, 5}


def table(figures: Sequence[Figure]) -> str:
    """A line for each figure; the name of a benchmark stands at its first line only."""
    lines: list[tuple[str, ...]] = [_HEAD]
    before = ""
    for figure in figures:
        lines.append(
            (
                "" if figure.benchmark == before else figure.benchmark,
                figure.contestant,
                _amount(figure.value, figure.unit),
                _ratio(figure.ratio),
                _amount(figure.processor, "s"),
                _ratio(figure.processor_ratio),
                _goal(figure.goal, figure.unit),
                _mark(figure),
            )
        )
        before = figure.benchmark
    # The last column may be a sentence.
    widths = [max(map(len, column)) for column in list(zip(*lines, strict=True))[:-1]]
    return "\n".join(_line(line, widths) for line in lines)


def _mark(figure: Figure) -> str:
    if figure.missing:
        return f"missing: {figure.missing}"
    match figure.reached:
        case True:
            return "reached"
        case False:
            return "NOT REACHED"
        case None if figure.goal and figure.without:
            return f"not judged without {', '.join(figure.without)}"
        case None:
            return ""


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    laid = [
        cell.rjust(width) if number in _RIGHT else cell.ljust(width)
        for number, (cell, width) in enumerate(zip(cells, widths, strict=False))
    ]
    return "  ".join([*laid, cells[-1]]).rstrip()


def _amount(value: float | None, unit: Unit) -> str:
    if value is None:
        return ""
    match unit:
        case "s":
            return f"{value:.2f} s" if abs(value) >= 1 else f"{value * 1000:.2f} ms"
        case "MiB" | "%":
            return f"{value:.1f} {unit}"
        case "MB" | "x":
            return f"{value:.2f} {unit}"
        case _:
            return f"{value:,.0f} {unit}"


def _ratio(ratio: float | None) -> str:
    return "" if ratio is None else f"{ratio:.2f}"


def _goal(goal: Goal | None, unit: Unit) -> str:
    if goal is None:
        return ""
    return "at most " + (_amount(goal.most, unit) if goal.of == "value" else f"{goal.most:.2f} x")
