"""Laying a plan out with the templates, and adding the runtime."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from pathlib import Path
from types import SimpleNamespace
from typing import TYPE_CHECKING

import clientsmith
from clientsmith.cache import digest_of
from clientsmith.python.runtime_files import runtime_files

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from clientsmith.python.plan import EarlierModule, PackagePlan, ResourceModule, TypesModule

__all__ = [
    "Output",
    "copied_files",
    "created_once",
    "default_templates",
    "is_final",
    "outputs",
    "render_output",
    "render_package",
]

_RUNTIME = "/_runtime/"


@dataclass(frozen=True, slots=True)
class Output:
    """A file that a template writes: its path, and all that the template sees.

    Those are a module, or the parts of the plan that `plan` names.
    """

    path: str
    template: str
    plan: Mapping[str, object] = field(default_factory=dict[str, object])
    module: TypesModule | ResourceModule | EarlierModule | None = None

    def key(self) -> str:
        """Return a hash of all that the template sees; the tool's own stands in no other key."""
        parts = (part for name, value in self.plan.items() for part in (name, repr(value)))
        return digest_of(self.template, repr(self.module), *parts)


def created_once(plan: PackagePlan) -> frozenset[str]:
    """Return the files that are written when they are missing and belong to people from then on."""
    extension = plan.extension
    own = () if extension is None else (f"src/{plan.module}/{extension.name}.py",)
    return frozenset({"CHANGELOG.md", *own})


def is_final(path: str) -> bool:
    """Tell whether a file of a package needs no formatting, by its path: the runtime is copied as it is."""
    return _RUNTIME in path


def default_templates() -> Path:
    """Return the templates that come with the tool: inside the wheel, or beside it in a checkout."""
    package = Path(clientsmith.__file__).resolve().parent
    inside = package / "templates"
    return (inside if inside.is_dir() else package.parents[1] / "templates") / "python"


def render_package(plan: PackagePlan, templates: Path | None = None) -> dict[str, str]:
    """Return the files of a package by their path in it, not formatted yet; see `render_output`."""
    files = {output.path: render_output(output, plan, templates) for output in outputs(plan)}
    return files | copied_files(plan)


def render_output(output: Output, plan: PackagePlan, templates: Path | None = None) -> str:
    """Return a file of a package, not formatted yet.

    `templates` holds templates that stand in for the tool's own of the same name; they see the whole plan. Raises
    DiagnosticError for a template that is broken or lets text through that the plan does not vouch for.
    """
    # Most runs change little and have little to render; this takes longer to import than to use.
    from clientsmith.python.engine import render_template

    own = default_templates()
    module: dict[str, object] = {} if output.module is None else {"module": output.module}
    if templates is not None:
        seen: dict[str, object] = {"plan": plan, **module}
        return render_template((templates.resolve(), own), output.template, seen)
    return render_template(
        (own,), output.template, {"plan": SimpleNamespace(**output.plan)} | module
    )


def copied_files(plan: PackagePlan) -> dict[str, str]:
    """Return the files that need no template: examples, the runtime, and the mark of typed packages."""
    source = f"src/{plan.module}"
    files = {"tests/examples.json": plan.examples, f"{source}/py.typed": ""}
    runtime = runtime_files(plan.runtime.roots, plan.runtime.without)
    return files | {f"{source}{_RUNTIME}{name}": text for name, text in runtime.items()}


def outputs(plan: PackagePlan) -> Iterator[Output]:
    """Return the files of a package that templates write."""
    source = f"src/{plan.module}"
    yield Output("README.md", "package/README.md.j2", {"project": plan.project})
    # These change less often than what an operation is for.
    metadata = {"project": replace(plan.project, operations=(), errors=(), example=None)}
    for file in ("pyproject.toml", "CHANGELOG.md", *(["LICENSE"] if plan.project.mit else [])):
        yield Output(file, f"package/{file}.j2", metadata)
    yield Output("tests/test_examples.py", "tests/test_examples.py.j2")
    root = {"root": plan.root, "version": plan.version}
    yield Output(f"{source}/__init__.py", "client/__init__.py.j2", root)
    yield Output(f"{source}/_client.py", "client/_client.py.j2", {"client": plan.client})
    yield Output(f"{source}/errors.py", "client/errors.py.j2", {"errors": plan.errors})
    if plan.extension is not None:
        path = f"{source}/{plan.extension.name}.py"
        yield Output(path, "client/extension.py.j2", {"extension": plan.extension})
    if plan.lists is not None:
        yield Output(f"{source}/_lists.py", "client/_lists.py.j2", {"lists": plan.lists})
    index = {"types_index": plan.types_index}
    yield Output(f"{source}/types/__init__.py", "client/types_index.py.j2", index)
    for types in plan.types:
        path = f"{source}/types/{types.name}.py"
        yield Output(path, "client/types_module.py.j2", module=types)
    yield Output(f"{source}/resources/__init__.py", "client/resources_index.py.j2")
    for resource in plan.resources:
        path = f"{source}/resources/{resource.name}.py"
        yield Output(path, "client/resource.py.j2", module=resource)
    for earlier in plan.earlier_resources:
        path = f"{source}/resources/{earlier.name}.py"
        yield Output(path, "client/resource_renamed.py.j2", module=earlier)
