"""The rules, in the order of their codes."""

from __future__ import annotations

from clientsmith.lint.rules import (
    documentation,
    examples,
    names,
    raises,
    routes,
    unused,
    verbs,
)

__all__ = ["RULES"]

RULES = (
    documentation.RULE,
    names.RULE,
    verbs.RULE,
    unused.RULE,
    raises.RULE,
    examples.ROWS,
    examples.OPERATIONS,
    routes.RULE,
)
