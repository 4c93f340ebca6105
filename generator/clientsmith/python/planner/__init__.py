"""From the API model to the Python plan: every name, module, import, signature and docstring, decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.python.plan import PackagePlan
from clientsmith.python.planner.client import plan_client
from clientsmith.python.planner.context import Context, Locate
from clientsmith.python.planner.errors import plan_errors
from clientsmith.python.planner.examples import plan_examples
from clientsmith.python.planner.extension import plan_extension
from clientsmith.python.planner.given import check_given_names
from clientsmith.python.planner.lists import Lists
from clientsmith.python.planner.project import plan_project
from clientsmith.python.planner.renames import earlier_modules
from clientsmith.python.planner.resources import plan_resources
from clientsmith.python.planner.root import plan_root
from clientsmith.python.planner.runtime import plan_runtime
from clientsmith.python.planner.support import check_support
from clientsmith.python.planner.tree import plan_tree
from clientsmith.python.planner.types import plan_types
from clientsmith.python.text import literal, name

if TYPE_CHECKING:
    from clientsmith.diagnostics.report import Report
    from clientsmith.model.api import Api

__all__ = ["Locate", "plan_package"]


def plan_package(api: Api, report: Report, locate: Locate) -> PackagePlan | None:
    """Plan a package; None when something cannot be named or generated, all of which is then in the report."""
    context = Context(api, report, locate)
    check_support(context)
    if not check_given_names(context):
        return None
    index, types = plan_types(context)
    errors = plan_errors(context)
    nodes = plan_tree(context)
    lists = Lists(context)
    resources = plan_resources(context, nodes, lists)
    shared = lists.module()
    client = plan_client(context, nodes)
    extension = plan_extension(context)
    if report.errors:
        return None
    root = plan_root(context, [*types, *resources])
    return PackagePlan(
        module=name(api.package.module),
        project=plan_project(context),
        root=root,
        version=literal(api.package.version),
        client=client,
        errors=errors,
        types_index=index,
        types=types,
        resources=resources,
        earlier_resources=earlier_modules(nodes),
        lists=shared,
        extension=extension,
        runtime=plan_runtime(
            context,
            client,
            [
                *(
                    line
                    for module in (root, client, errors, shared)
                    if module
                    for line in module.imports
                ),
                *(line for module in resources for line in module.imports),
                *(line for module in types for line in (*module.imports, *module.late_imports)),
            ],
        ),
        examples=plan_examples(context),
    )
