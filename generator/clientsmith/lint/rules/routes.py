"""Two operations on one route, told apart by what their path variable is called alone."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from clientsmith.lint.rule import Finding, Rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from clientsmith.lint.rule import Subject
    from clientsmith.model.api import Operation

__all__ = ["RULE"]

_VARIABLE = re.compile(r"\{[^}]*\}")


def _judge(subject: Subject) -> Iterator[Finding]:
    seen: dict[tuple[str, str, str], Operation] = {}
    for operation in subject.operations():
        shape = _VARIABLE.sub("{}", operation.path)
        first = seen.setdefault((operation.method, shape, operation.settings.server), operation)
        if first is not operation and first.path != operation.path:
            message = (
                f"`{first.full_name}` has the same method and path but for the names of variables"
            )
            hint = "describe it once, or say in a comment how the server tells them apart"
            yield Finding(message, operation.origin.at("http"), hint, key=False)


RULE = Rule("CS908", _judge)
