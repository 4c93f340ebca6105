"""Where each operation stands in the document."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.description.linker.routes import shape_of
from clientsmith.openapi.writing.media import path_suffix

if TYPE_CHECKING:
    from clientsmith.model.api import Api, Operation

__all__ = ["Spot", "spots"]

_VARIABLE = re.compile(r"\{([^{}]*)\}")


@dataclass(frozen=True, slots=True)
class Spot:
    """An operation's path and method in the document, and the names its variables have there."""

    operation: Operation
    path: str
    method: str
    names: dict[str, str]


def spots(api: Api) -> tuple[Spot, ...]:
    """Return the place of every operation, in the order of the model.

    Two paths that differ in the names of their variables are one path in OpenAPI (4.8.8), so the first one names them for
    all. Two operations of one method and path, on different servers or with other variables, are kept apart by a fragment,
    which is never sent (RFC 9110, 4.2.5).
    """
    first: dict[str, str] = {}
    taken: set[tuple[str, str]] = set()
    found: list[Spot] = []
    for resource in api.resources:
        for operation in resource.operations:
            suffix = path_suffix(operation)
            # A suffix takes the place of a slash at the end: `/people/` becomes `/people.json`.
            own = operation.path.rstrip("/") + suffix if suffix else operation.path
            path = first.setdefault(shape_of(own), own)
            names = dict(zip(_VARIABLE.findall(own), _VARIABLE.findall(path), strict=True))
            method = operation.method.lower()
            if (path, method) in taken:
                path = f"{path}#{operation.full_name}"
            taken.add((path, method))
            found.append(Spot(operation, path, method, names))
    return tuple(found)
