"""Fields of objects, parameters and members of bodies, as the language writes them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.openapi.writing.language.values import deprecation_data, expression

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clientsmith.model.types import Field

__all__ = ["fields_data"]


def fields_data(fields: Iterable[Field]) -> dict[str, Any]:
    """Write fields by their names on the wire, each as short as it can be."""
    return {field.name: _field(field) for field in fields}


def _field(field: Field) -> str | dict[str, Any]:
    limits = field.constraints
    more: dict[str, Any] = {
        key: value
        for key, value in (
            ("name", field.python_name),
            ("required", None if field.required else False),
            ("doc", field.doc),
            ("default", field.default),
            ("const", field.const),
            # An empty list is an example too.
            ("example", field.example),
            ("style", field.style),
            ("also", field.also[0] if field.also else None),
            ("deprecated", deprecation_data(field.deprecated)),
            ("since", field.since),
            ("min", limits.minimum),
            ("max", limits.maximum),
            ("min_length", limits.min_length),
            ("max_length", limits.max_length),
            ("pattern", limits.pattern),
        )
        if value is not None
    }
    type_text = expression(field.type)
    return {"type": type_text} | more if more else type_text
