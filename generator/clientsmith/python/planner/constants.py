"""Constants of fields as Python: what a description writes as a scalar becomes a value of the field's type."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID

from clientsmith.model.types import EnumType, Named, Primitive
from clientsmith.python import names
from clientsmith.python.planner.missing import missing
from clientsmith.python.text import Code, literal, name

if TYPE_CHECKING:
    from collections.abc import Callable

    from clientsmith.model.types import Field, Scalar
    from clientsmith.python.imports import Imports
    from clientsmith.python.planner.context import Context

__all__ = ["constant", "scalar"]

# How the runtime reads a text of each type, and what tells that the text can be read.
_READERS: dict[str, tuple[str, Callable[[str], object]]] = {
    "date": ("read_date", datetime.fromisoformat),
    "datetime": ("read_timestamp", datetime.fromisoformat),
    "uuid": ("read_guid", UUID),
    "secret": ("Secret", str),
}


def scalar(context: Context, field: Field) -> Scalar:
    """Return a field's constant as it is sent: descriptions may write numbers as text, but requests should not."""
    ref = context.without_null(field.type)
    if isinstance(field.const, str) and isinstance(ref, Primitive) and ref.name in {"int", "float"}:
        return int(field.const) if ref.name == "int" else float(field.const)
    return field.const


def constant(context: Context, field: Field, imports: Imports, own: Callable[[str], str]) -> Code:
    """Return an expression for the constant of a record's field; `own` gives the module of a described type."""
    ref = context.without_null(field.type)
    value = scalar(context, field)
    if isinstance(ref, Named) and isinstance(found := context.types[ref.name], EnumType):
        module = own(found.name)
        word = imports.own(found.name, module) if module else name(found.name)
        for member in found.members:
            if str(value) in map(str, (member.value, *member.also)):
                return Code(f"{word}.{names.member(member.name)}")
        # Only an open enum has values that it does not list.
        return Code(f"{word}({literal(value)})")
    if not isinstance(ref, Primitive) or not isinstance(value, str):
        return Code(literal(value))
    if ref.name in _READERS:
        reader, check = _READERS[ref.name]
        try:
            check(value)
        except ValueError:
            missing(context, f"a constant {ref.name} written as `{value[:40]}`", field.origin)
        return Code(f"{imports.use(reader)}({literal(value)})")
    if ref.name in {"bytes", "duration"}:
        missing(context, f"a constant of the type {ref.name} in an object", field.origin)
    return Code(literal(value))
