"""The smallest unit of a comparison: one attribute of two records that belong together, or a record that has no partner."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from clientsmith.model.auth import AuthScheme
from clientsmith.model.types import Field, TypeDefinition

__all__ = ["Difference", "Pair", "Parameter", "differs"]


def differs(old: object, new: object) -> bool:
    """Tell whether two values are written differently: to Python `1`, `1.0` and `true` are equal."""
    if old is new:
        return False
    return old != new or (not isinstance(old, str) and repr(old) != repr(new))


@dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of an operation or a field of its body, with its place: path, query, headers, cookies or body."""

    place: str
    field: Field


@dataclass(frozen=True, slots=True)
class Pair:
    """Two records that belong together; one of them is None when it has no partner."""

    old: Any
    new: Any

    @property
    def record(self) -> Any:
        """The newer record, or the older one when it is gone."""
        return self.old if self.new is None else self.new


@dataclass(frozen=True, slots=True)
class Difference:
    """`attribute` differs between the records of the last pair of the `trail`, which leads there from the API.

    Without an attribute the records themselves are the difference: one of them is None, or they are of different classes.
    """

    trail: tuple[Pair, ...]
    attribute: str
    old: Any
    new: Any

    @property
    def owner(self) -> Pair:
        """The pair that has the attribute."""
        return self.trail[-1]

    @property
    def kind(self) -> str:
        """What checks ask for: `Field.required` for an attribute, `Field` for a record that came or went.

        A record that came or went is an `AuthScheme` or a `TypeDefinition`, whatever its class; one that changed its
        class is `AuthScheme.kind` or `TypeDefinition.kind`. `Api.whole` stands for everything that differs.
        """
        record = self.owner.record
        if self.attribute:
            return f"{type(record).__name__}.{self.attribute}"
        name = type(record).__name__
        if isinstance(record, AuthScheme):
            name = "AuthScheme"
        elif isinstance(record, TypeDefinition):
            name = "TypeDefinition"
        if self.old is None or self.new is None:
            return name
        return f"{name}.whole" if type(self.old) is type(self.new) else f"{name}.kind"

    def within(self, kind: type | tuple[type, ...]) -> Pair | None:
        """Return the nearest pair of the trail whose records are of a class, if there is one."""
        for pair in reversed(self.trail):
            if isinstance(pair.record, kind):
                return pair
        return None
