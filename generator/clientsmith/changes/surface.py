"""Names in Python that follow from the description as a whole, because the planner keeps them apart from others."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.diagnostics.diagnostic import Place
from clientsmith.diagnostics.report import Report
from clientsmith.python.planner.context import Context
from clientsmith.python.planner.tree import plan_tree

if TYPE_CHECKING:
    from clientsmith.model.api import Api
    from clientsmith.model.origin import Origin

__all__ = ["earlier_classes", "resource_classes"]


def resource_classes(api: Api) -> dict[str, str]:
    """Return the class of each resource by its path, with its module: `resources.books.Books`."""
    nodes = plan_tree(Context(api, Report(), _anywhere))
    return {path: f"resources.{node.module}.{node.class_name}" for path, node in nodes.items()}


def earlier_classes(api: Api) -> dict[str, str]:
    """Return the classes of resources by the names they had before, with their modules, by the paths of before."""
    nodes = plan_tree(Context(api, Report(), _anywhere))
    return {
        found.path: f"resources.{found.module}.{found.class_name}"
        for node in nodes.values()
        if (found := node.earlier) is not None
    }


def _anywhere(origin: Origin, *, key: bool = False) -> Place:
    """Names that cannot be planned are reported when the package is; here their places matter to nobody."""
    del origin, key
    return Place("", 1, 1)
