"""Two models side by side, with what checks ask about them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING, get_args

from clientsmith.changes.accepting import accepts
from clientsmith.changes.difference import Parameter, differs
from clientsmith.changes.directions import Directions, directions
from clientsmith.changes.matching import (
    earlier_operations,
    match_operations,
    match_resources,
    match_rows,
    match_types,
)
from clientsmith.model.api import Body, Returns
from clientsmith.model.errors import ErrorRow
from clientsmith.model.types import TypeDefinition
from clientsmith.python.planner.tree import earlier_paths

if TYPE_CHECKING:
    from clientsmith.changes.difference import Difference
    from clientsmith.model.api import Api, Operation

__all__ = ["Comparison", "Fit"]


@dataclass(frozen=True, slots=True)
class Fit:
    """How a newer type fits an older one.

    It is `sent`, `returned` or both; it `widens` when it takes all that the older one did, and `narrows` when the older
    one took all that it takes.
    """

    sent: bool
    returned: bool
    widens: bool
    narrows: bool


class Comparison:
    """An older and a newer model of one API."""

    def __init__(self, old: Api, new: Api) -> None:
        self.old = old
        self.new = new
        self.old_types: dict[str, TypeDefinition] = {one.name: one for one in old.types}
        self.new_types: dict[str, TypeDefinition] = {one.name: one for one in new.types}
        self.types = match_types(old.types, new.types)
        self.rows = match_rows(old.errors.rows, new.errors.rows)
        by_name = {one.name: one for one in new.resources}
        self.earlier_paths = earlier_paths(by_name, by_name)
        self.resources = match_resources(old.resources, new.resources, self.earlier_paths)
        self.operations = match_operations(_operations(old), _operations(new), self.earlier_paths)

    def earlier_names(self, operation: Operation) -> tuple[str, ...]:
        """Return the earlier names that a newer operation can be called by, those of its resource included."""
        return earlier_operations(operation, self.earlier_paths)

    @cached_property
    def renamed_types(self) -> dict[str, str]:
        """The newer names of older types that are still there."""
        return {p.old.name: p.new.name for p in self.types if p.old and p.new}

    @cached_property
    def _renamed_back(self) -> dict[str, str]:
        return {new: old for old, new in self.renamed_types.items()}

    @cached_property
    def old_directions(self) -> Directions:
        """The directions of types in the older model, which are those that programs use them in."""
        return directions(self.old)

    @cached_property
    def new_directions(self) -> Directions:
        """The directions of types in the newer model."""
        return directions(self.new)

    def uses(self, found: Difference) -> tuple[bool, bool]:
        """Tell whether programs send, and whether they are returned, what a difference is in.

        A type that no operation leads to counts for both: programs may read it from elsewhere, such as webhooks.
        """
        if found.within((Parameter, Body)) is not None:
            return True, False
        if found.within((Returns, ErrorRow)) is not None:
            return False, True
        pair = found.within(get_args(TypeDefinition))
        if pair is None or pair.old is None:
            return True, True
        name, known = pair.old.name, self.old_directions
        unused = name not in known.sent and name not in known.returned
        return unused or name in known.sent, unused or name in known.returned

    def fit(self, found: Difference) -> Fit | None:
        """Return how a type fits the one that it takes the place of; None when there was none or is none."""
        old, new = found.old, found.new
        if old is None or new is None:
            return None
        sent, returned = self.uses(found)
        return Fit(
            sent,
            returned,
            accepts(new, self.new_types, old, self.old_types, self.renamed_types),
            accepts(old, self.old_types, new, self.new_types, self._renamed_back),
        )

    def is_inherited(self, found: Difference) -> bool:
        """Tell whether a setting differs just as the product's own does, which is told once for all."""
        owner = found.within(type(self.old))
        if len(found.trail) < 3 or owner is None:
            return False
        before, after = (getattr(api.settings, found.attribute) for api in (self.old, self.new))
        return not differs(before, found.old) and not differs(after, found.new)


def _operations(api: Api) -> list[Operation]:
    return [operation for resource in api.resources for operation in resource.operations]
