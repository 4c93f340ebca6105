"""Planning what a package carries of the runtime."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.python.plan import RuntimeModules
from clientsmith.python.planner.wire import offer

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clientsmith.python.plan import ClientModule, ImportLine
    from clientsmith.python.planner.context import Context

__all__ = ["plan_runtime"]

_RUNTIME = "_runtime."


def plan_runtime(
    context: Context, client: ClientModule, imports: Iterable[ImportLine]
) -> RuntimeModules:
    """Plan it from what all modules of the package import."""
    roots = {
        module.removeprefix(_RUNTIME)
        for line in imports
        if (module := str(line.module).lstrip(".")).startswith(_RUNTIME)
    }
    if client.flows:
        roots.add("oauth2_flow")
    answers = {
        answer
        for resource in context.api.resources
        for operation in resource.operations
        for answer in offer(operation).answer
    }
    return RuntimeModules(tuple(sorted(roots)), () if "xml" in answers else ("xml",))
