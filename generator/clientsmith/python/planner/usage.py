"""The call that the README shows: with the values of an example, or with made-up ones of the right types."""

from __future__ import annotations

import re
from base64 import b64decode
from datetime import datetime
from typing import TYPE_CHECKING, Any

from clientsmith.description.plain import is_list, is_mapping
from clientsmith.model.types import (
    EnumType,
    ListOf,
    MapOf,
    Named,
    ObjectType,
    OneOf,
    Primitive,
    UnionType,
)
from clientsmith.python import names
from clientsmith.python.plan import ExampleCall
from clientsmith.python.planner.context import argument_name, fields_of
from clientsmith.python.planner.lists import paged_item
from clientsmith.python.planner.types import attribute_name, inherited_fields
from clientsmith.python.planner.wire import answer
from clientsmith.python.text import Code, Name, literal, name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.model.api import Example, Operation
    from clientsmith.model.types import Field, TypeRef
    from clientsmith.python.planner.context import Context

__all__ = ["plan_paged_usage", "plan_usage", "variable_of"]

_DURATION = re.compile(r"P(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?")
_MADE_UP = {
    "str": '"…"',
    "secret": '"…"',
    "uri": '"https://example.com"',
    "int": "1",
    "float": "1.0",
    "bool": "True",
    "bytes": 'b"..."',
    "none": "None",
    "any": "None",
    "datetime": "datetime.datetime.now(datetime.UTC)",
    "date": "datetime.date.today()",
    "duration": "datetime.timedelta(minutes=5)",
    "uuid": "uuid.uuid4()",
    "upload": 'pathlib.Path("file.bin")',
    "stream": 'b"..."',
}
# A package's own names in the README's code, and the built-in one that it calls.
_TAKEN = frozenset(
    {"errors", "item", "len", "page", "problem", "print", "response", "result", "types"}
)
_DEEPEST = 3


def variable_of(context: Context) -> Name:
    """Return the variable that holds the client in the README."""
    word = names.module(context.api.package.client)
    return name(f"{word}_client" if word in _TAKEN or names.is_standard_module(word) else word)


def plan_usage(context: Context) -> ExampleCall | None:
    """Plan the call to show first; None when there are no operations."""
    operation, example = _shown(context)
    return None if operation is None else _call(context, operation, example)


def plan_paged_usage(context: Context) -> ExampleCall | None:
    """Plan the call that shows how lists go on: the one that needs least; None when nothing is paged."""
    operations = [
        found
        for resource in context.api.resources
        for found in resource.operations
        if paged_item(context, found) is not None
    ]
    if not operations:
        return None
    needs = [
        (
            operation.deprecated is not None,
            sum(field.required and field.const is None for field in fields_of(operation)),
            operation.body is not None,
            operation.name != "list",
            operation.resource.count("."),
        )
        for operation in operations
    ]
    return _call(context, operations[needs.index(min(needs))], None)


def _call(context: Context, operation: Operation, example: Example | None) -> ExampleCall:
    writer = _Writer(context)
    given = _given(operation, example) if example is not None else None
    arguments: list[Code] = []
    for field in fields_of(operation):
        if field.const is not None:
            continue
        if given is None and field.required and field.example is None:
            value = writer.made_up(field.type)
        elif given is None and field.required:
            value = writer.written(field.type, field.example)
        elif given is not None and field.name in given:
            value = writer.written(field.type, given[field.name])
        else:
            continue
        arguments.append(Code(f"{name(argument_name(field))}={value}"))
    body = operation.body
    if body is not None and body.type is not None:
        sent = example.body if example is not None else None
        value = writer.made_up(body.type) if sent is None else writer.written(body.type, sent)
        arguments.append(Code(f"body={value}"))
    elif body is not None and body.kind == "binary":
        arguments.append(Code('body=b"..."'))
    text = " ".join(arguments)
    return ExampleCall(
        path=name(f"{variable_of(context)}.{operation.resource}"),
        method=name(operation.name),
        arguments=tuple(arguments),
        error=_error(context, operation),
        imports=tuple(
            Code(f"import {module}")
            for module in ("datetime", "pathlib", "uuid")
            if f"{module}." in text
        ),
        uses_types="types." in text,
        streams=answer(context, operation) == "stream",
    )


def _shown(context: Context) -> tuple[Operation | None, Example | None]:
    """Return the operation to show first: one that sends something and may fail, with an example."""
    operations = [found for resource in context.api.resources for found in resource.operations]
    always = set(context.api.errors.always)
    examples = {o.full_name: [e for e in o.examples if e.raises is None] for o in operations}
    ranked = sorted(
        operations,
        key=lambda o: (
            not examples[o.full_name],
            answer(context, o) == "stream",
            o.deprecated is not None,
            not set(o.raises) - always,
            o.body is None,
        ),
    )
    if not ranked:
        return None, None
    found = examples[ranked[0].full_name]
    return ranked[0], found[0] if found else None


def _error(context: Context, operation: Operation) -> Name | None:
    """Return the failure that the README catches, None for the base of all."""
    shown = [example.raises for example in operation.examples if example.raises]
    own = [word for word in operation.raises if word not in context.api.errors.always]
    found = (*shown, *own)
    return name(found[0]) if found else None


def _given(operation: Operation, example: Example) -> dict[str, Any]:
    given: dict[str, Any] = {
        **dict(example.path),
        **dict(example.query),
        **dict(example.headers),
        **dict(example.cookies),
    }
    whole = operation.body is not None and operation.body.type is not None
    return {**given, **example.body} if is_mapping(example.body) and not whole else given


class _Writer:
    """Writes values as a person would: dates, enum members and objects by their classes."""

    def __init__(self, context: Context) -> None:
        self._context = context

    def written(self, ref: TypeRef, value: Any) -> Code:
        """Return a value of the description as Python."""
        if value is None:
            return Code("None")
        ref = self._context.without_null(ref)
        if isinstance(ref, ListOf) and is_list(value):
            return Code(f"[{', '.join(self.written(ref.item, item) for item in value)}]")
        if isinstance(ref, MapOf) and is_mapping(value):
            inner = (f"{literal(k)}: {self.written(ref.value, v)}" for k, v in value.items())
            return Code(f"{{{', '.join(inner)}}}")
        if isinstance(ref, Primitive):
            return _primitive(ref.name, value) or Code(literal(value))
        found = self._context.types[ref.name] if isinstance(ref, Named) else None
        if isinstance(found, EnumType):
            for member in found.members:
                if value in (member.value, *member.also):
                    return Code(f"types.{name(found.name)}.{name(names.member(member.name))}")
        if isinstance(found, UnionType) and is_mapping(value):
            for tag, variant in found.variants:
                if str(tag) == str(value.get(found.tag)):
                    return self._object(variant, value, found.tag)
        if isinstance(found, ObjectType) and is_mapping(value):
            return self._object(found.name, value, None)
        return Code(literal(value))

    def _object(self, word: str, value: Mapping[str, Any], tag: str | None) -> Code:
        fields = self._fields(word)
        inner = (
            f"{name(attribute_name(fields[key]))}={self.written(fields[key].type, item)}"
            for key, item in value.items()
            if key in fields and key != tag and fields[key].const is None
        )
        return Code(f"types.{name(word)}({', '.join(inner)})")

    def _fields(self, word: str) -> dict[str, Field]:
        return inherited_fields(self._context, self._context.types[word])

    def made_up(self, ref: TypeRef, depth: int = 0, tag: str | None = None) -> Code:
        """Return a value of a type."""
        ref = self._context.without_null(ref)
        if isinstance(ref, Primitive):
            return Code(_MADE_UP[ref.name])
        if isinstance(ref, ListOf):
            return Code(f"[{self.made_up(ref.item, depth + 1)}]" if depth < _DEEPEST else "[]")
        if isinstance(ref, MapOf):
            inner = self.made_up(ref.value, depth + 1) if depth < _DEEPEST else ""
            return Code(f'{{"…": {inner}}}' if inner else "{}")
        if isinstance(ref, OneOf):
            return self.made_up(ref.options[0], depth)
        found = self._context.types[ref.name] if isinstance(ref, Named) else None
        if isinstance(found, EnumType):
            return Code(f"types.{name(found.name)}.{name(names.member(found.members[0].name))}")
        if isinstance(found, UnionType):
            return self.made_up(Named(found.variants[0][1]), depth, found.tag)
        if found is None:
            return Code("None")
        arguments = (
            f"{name(attribute_name(field))}={self.made_up(field.type, depth + 1)}"
            for key, field in self._fields(found.name).items()
            if field.required and field.const is None and key != tag
        )
        return Code(f"types.{name(found.name)}({', '.join(arguments)})")


def _primitive(kind: str, value: Any) -> Code | None:
    """Return a value of a built-in type where JSON has only text for it; None when the text will do."""
    text = str(value)
    if kind == "uuid":
        return Code(f"uuid.UUID({literal(text)})")
    if kind in {"date", "datetime"}:
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            return None
        if kind == "date":
            return Code(f"datetime.date({moment.year}, {moment.month}, {moment.day})")
        return Code(f"datetime.datetime.fromisoformat({literal(text)})")
    if kind == "duration" and (found := _DURATION.fullmatch(text)):
        units = zip(("days", "hours", "minutes", "seconds"), found.groups(), strict=True)
        inner = ", ".join(f"{unit}={int(number)}" for unit, number in units if number)
        return Code(f"datetime.timedelta({inner})")
    if kind == "bytes" and isinstance(value, str):
        try:
            return Code(literal(b64decode(value, validate=True)))
        except ValueError:
            return None
    return None
