"""The template engine: strict, and able to write nothing but planned text."""

from __future__ import annotations

from functools import lru_cache
from traceback import extract_tb
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError, Undefined
from jinja2.exceptions import TemplateNotFound, TemplateSyntaxError

from clientsmith.diagnostics.diagnostic import Diagnostic, DiagnosticError, Place, Severity
from clientsmith.python.text import SAFE, Code, DocText

if TYPE_CHECKING:
    from pathlib import Path

__all__ = ["render_template"]


def render_template(directories: tuple[Path, ...], template: str, values: dict[str, Any]) -> str:
    """Return what a template makes of values; the first of the directories that has it counts.

    Raises DiagnosticError for a template that is broken or lets text through that the plan does not vouch for.
    """
    return _render(_environment(directories), template, values)


@lru_cache(maxsize=4)
def _environment(directories: tuple[Path, ...]) -> Environment:
    """Return the engine; it keeps the templates that it compiled, and looks whether they have changed."""
    environment = Environment(
        loader=FileSystemLoader(directories),
        undefined=StrictUndefined,
        # What is written is Python, TOML and Markdown: `finalize` guards it, HTML escaping would break it.
        autoescape=False,  # noqa: S701
        finalize=_finalize,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    filters: dict[str, Any] = environment.filters
    filters["docstring"] = _docstring
    return environment


def _finalize(value: object) -> object:
    """Let through what the plan vouches for; a plain `str` could be text of a description."""
    if type(value) in SAFE or isinstance(value, Undefined):
        # What is undefined fails when it is written, and says what it is.
        return value
    raise TypeError(f"a template wrote {type(value).__name__} {value!r}, which is not planned text")


def _docstring(lines: tuple[DocText, ...], indent: int) -> Code:
    """Lay out the lines of a docstring at `indent` columns, quotes included."""
    if any(type(line) is not DocText for line in lines):
        raise TypeError("a docstring is made of planned lines")
    pad = " " * indent
    if len(lines) <= 1:
        return Code(f'"""{lines[0] if lines else ""}"""')
    body = "\n".join(f"{pad}{line}" if line else "" for line in lines[1:])
    return Code(f'"""{lines[0]}\n{body}\n{pad}"""')


def _render(environment: Environment, template: str, values: dict[str, Any]) -> str:
    try:
        return environment.get_template(template).render(values)
    except TemplateSyntaxError as problem:
        place = Place(problem.filename or template, problem.lineno, 1)
        raise _failure(str(problem.message), place) from None
    except TemplateNotFound as problem:
        raise _failure(f"there is no template `{problem.name}`", Place(template, 1, 1)) from None
    except (TemplateError, TypeError, ValueError) as problem:
        raise _failure(str(problem), _place(problem, template)) from None


def _place(problem: Exception, template: str) -> Place:
    """Return the innermost line of a template that led to a problem; Jinja shows templates as frames."""
    frames = [f for f in extract_tb(problem.__traceback__) if f.filename.endswith(".j2")]
    if not frames or frames[-1].lineno is None:
        return Place(template, 1, 1)
    return Place(frames[-1].filename, frames[-1].lineno, 1)


def _failure(message: str, place: Place) -> DiagnosticError:
    hint = "templates may write only what the plan holds"
    return DiagnosticError([Diagnostic("CS708", Severity.ERROR, message, place, hint)])
