"""Laying a plan out with the templates, and adding the runtime."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from traceback import extract_tb
from typing import TYPE_CHECKING, Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, TemplateError, Undefined
from jinja2.exceptions import TemplateNotFound, TemplateSyntaxError

import clientsmith
from clientsmith.diagnostics.diagnostic import Diagnostic, DiagnosticError, Place, Severity
from clientsmith.python.text import SAFE, Code, DocText

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.python.plan import PackagePlan

__all__ = ["ONCE", "default_templates", "is_final", "render_package"]

ONCE = frozenset({"CHANGELOG.md"})
"""Files that are written when they are missing and belong to people from then on."""


_RUNTIME = "/_runtime/"


def is_final(path: str) -> bool:
    """Tell whether a file of a package needs no formatting, by its path: the runtime is copied as it is."""
    return _RUNTIME in path


def default_templates() -> Path:
    """Return the templates that come with the tool: inside the wheel, or beside it in a checkout."""
    package = Path(clientsmith.__file__).resolve().parent
    inside = package / "templates"
    return (inside if inside.is_dir() else package.parents[1] / "templates") / "python"


def render_package(plan: PackagePlan, templates: Path | None = None) -> dict[str, str]:
    """Return the files of a package by their path in it, not formatted yet.

    `templates` holds templates that stand in for the tool's own of the same name. Raises DiagnosticError for a
    template that is broken or lets text through that the plan does not vouch for.
    """
    environment = _environment(templates.resolve() if templates else None)
    source = f"src/{plan.module}"
    files: dict[str, str] = {}
    for template, path, extra in _outputs(plan, source):
        files[path] = _render(environment, template, {"plan": plan, **extra})
    files["tests/examples.json"] = plan.examples
    files[f"{source}/py.typed"] = ""
    files |= {f"{source}{_RUNTIME}{name}": text for name, text in _runtime().items()}
    return files


def _outputs(plan: PackagePlan, source: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
    yield "package/pyproject.toml.j2", "pyproject.toml", {}
    yield "package/README.md.j2", "README.md", {}
    yield "package/CHANGELOG.md.j2", "CHANGELOG.md", {}
    if plan.project.mit:
        yield "package/LICENSE.j2", "LICENSE", {}
    yield "tests/test_examples.py.j2", "tests/test_examples.py", {}
    yield "client/__init__.py.j2", f"{source}/__init__.py", {}
    yield "client/_client.py.j2", f"{source}/_client.py", {}
    yield "client/errors.py.j2", f"{source}/errors.py", {}
    if plan.lists is not None:
        yield "client/_lists.py.j2", f"{source}/_lists.py", {}
    yield "client/types_index.py.j2", f"{source}/types/__init__.py", {}
    for types in plan.types:
        yield "client/types_module.py.j2", f"{source}/types/{types.name}.py", {"module": types}
    yield "client/resources_index.py.j2", f"{source}/resources/__init__.py", {}
    for resource in plan.resources:
        path = f"{source}/resources/{resource.name}.py"
        yield "client/resource.py.j2", path, {"module": resource}


@lru_cache(maxsize=4)
def _environment(templates: Path | None) -> Environment:
    """Return the engine; it keeps the templates that it compiled, and looks whether they have changed."""
    own = default_templates()
    environment = Environment(
        loader=FileSystemLoader([templates, own] if templates else [own]),
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


def _runtime() -> dict[str, str]:
    """Return the runtime's modules, to be copied as they are."""
    directory = Path(clientsmith.__file__).resolve().parent / "runtime"
    return {
        path.relative_to(directory).as_posix(): path.read_text("utf-8")
        for path in sorted(directory.rglob("*.py"))
    }
