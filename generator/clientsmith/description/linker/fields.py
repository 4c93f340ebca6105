"""Fields of objects and parameters of operations, and the values that are written for them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from clientsmith.description.linker.context import deprecation
from clientsmith.description.linker.values import mismatches
from clientsmith.description.plain import is_mapping
from clientsmith.model.types import Constraints, Field, TypeDefinition

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.description.linker.context import Context
    from clientsmith.model.origin import Origin

__all__ = ["check_values", "link_fields"]


def link_fields(context: Context, data: Any, origin: Origin) -> tuple[Field, ...]:
    """Link a mapping of names to fields, in the order in which they stand."""
    if not is_mapping(data):
        return ()
    return tuple(_field(context, name, spec, origin.at(name)) for name, spec in data.items())


def _field(context: Context, name: str, spec: Any, origin: Origin) -> Field:
    if isinstance(spec, str):
        return Field(name, context.type_ref(spec, origin), origin=origin)
    return Field(
        name=name,
        type=context.type_ref(spec["type"], origin.at("type")),
        required=spec.get("required", True),
        doc=spec.get("doc"),
        python_name=spec.get("name"),
        default=spec.get("default"),
        const=spec.get("const"),
        example=spec.get("example"),
        style=spec.get("style"),
        also=(spec["also"],) if "also" in spec else (),
        deprecated=deprecation(spec.get("deprecated")),
        since=spec.get("since"),
        constraints=Constraints(
            spec.get("min"),
            spec.get("max"),
            spec.get("min_length"),
            spec.get("max_length"),
            spec.get("pattern"),
        ),
        origin=origin,
    )


def check_values(
    context: Context, fields: tuple[Field, ...], types: Mapping[str, TypeDefinition]
) -> None:
    """Check the default, constant and example of each field against its type."""
    for field in fields:
        for key in ("default", "const", "example"):
            value = getattr(field, key)
            if value is None:
                continue
            for path, message in mismatches(value, field.type, types):
                context.problem("CS407", message, field.origin.at(key, *path))
