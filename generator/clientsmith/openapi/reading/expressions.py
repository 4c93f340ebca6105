"""Type references as the language writes them."""

from __future__ import annotations

from clientsmith.model.types import ListOf, MapOf, Nullable, OneOf, TypeRef

__all__ = ["expression"]


def expression(ref: TypeRef) -> str:
    """Return a reference as text, such as `list<Tenant>?`; of alternatives that may be null the last has the mark."""
    if isinstance(ref, ListOf):
        return f"list<{expression(ref.item)}>"
    if isinstance(ref, MapOf):
        return f"map<{expression(ref.value)}>"
    if isinstance(ref, Nullable):
        return f"{expression(ref.inner)}?"
    if isinstance(ref, OneOf):
        return " | ".join(expression(option) for option in ref.options)
    return ref.name
