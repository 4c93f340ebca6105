"""From what was imported to the data of each file of a description."""

from __future__ import annotations

import keyword
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from clientsmith.model.types import (
    AliasType,
    EnumType,
    Field,
    ObjectType,
    TypeDefinition,
)
from clientsmith.openapi.reading.expressions import expression

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from clientsmith.openapi.reading.endpoints import Endpoint
    from clientsmith.openapi.reading.envelopes import Envelope
    from clientsmith.openapi.reading.errors import ErrorRow, ErrorTable
    from clientsmith.openapi.reading.responses import Returns

__all__ = ["endpoint_files", "errors_data", "type_files"]

_MOST_TYPES = 400
_STRAY = ("common", "other")


@dataclass(frozen=True, slots=True)
class _Shared:
    """What holds for all endpoints of a file, or of the product, and is not repeated."""

    raises: tuple[str, ...]
    envelope: object


def endpoint_files(
    endpoints: Sequence[Endpoint],
    docs: Mapping[str, str],
    always: tuple[str, ...],
    envelope: Envelope | None,
) -> dict[str, dict[str, Any]]:
    """Return `endpoints/<resource>.yaml` for every resource, in the order of the document."""
    groups: dict[str, list[Endpoint]] = {}
    for endpoint in endpoints:
        groups.setdefault(endpoint.resource, []).append(endpoint)
    files: dict[str, dict[str, Any]] = {}
    for resource, group in groups.items():
        data: dict[str, Any] = {"resource": resource}
        if resource in docs:
            data["doc"] = docs[resource]
        common = _common_raises(group, always)
        if common:
            data["raises"] = list(common)
        unwrapped = _all_unwrapped(group, envelope)
        if unwrapped:
            data["envelope"] = "none"
        shared = _Shared((*always, *common), None if unwrapped else envelope)
        data["endpoints"] = {one.name: _endpoint(one, shared) for one in group}
        files[f"endpoints/{resource.replace('.', '_')}.yaml"] = data
    return files


def _common_raises(group: list[Endpoint], always: tuple[str, ...]) -> tuple[str, ...]:
    """Return the rows that every operation of a resource may raise."""
    if len(group) < 2:
        return ()
    first = [name for name in group[0].raises if name not in always]
    return tuple(name for name in first if all(name in one.raises for one in group))


def _all_unwrapped(group: list[Endpoint], envelope: Envelope | None) -> bool:
    answering = [one for one in group if one.returns is not None and one.returns.json]
    return (
        envelope is not None
        and len(answering) > 1
        and all(one.returns is not None and one.returns.envelope is None for one in answering)
    )


def _endpoint(one: Endpoint, shared: _Shared) -> dict[str, Any]:
    data: dict[str, Any] = {"http": f"{one.method} {one.path}", "doc": one.doc}
    if one.skip is not None:
        return {**data, "skip": one.skip}
    if one.deprecated:
        data["deprecated"] = True
    if one.auth is not None:
        data["auth"] = one.auth
    if one.server is not None:
        data["server"] = one.server
    for key, fields in (
        ("path", one.path_fields),
        ("query", one.query),
        ("headers", one.headers),
        ("cookies", one.cookies),
    ):
        if fields:
            data[key] = _fields(fields)
    body = one.body
    if body is not None:
        if body.kind == "binary":
            data["binary"] = body.content_type or True
        else:
            data[body.kind] = (
                expression(body.type) if body.type is not None else _fields(body.fields)
            )
    if one.returns is not None:
        data["returns"] = _returns(one.returns)
        if one.returns.json:
            wrapped = one.returns.envelope
            if wrapped is None and shared.envelope is not None:
                data["envelope"] = "none"
            elif wrapped is not None and wrapped != shared.envelope:
                data["envelope"] = wrapped.settings()
    raises = [name for name in one.raises if name not in shared.raises]
    if raises:
        data["raises"] = raises
    return data


def _returns(returns: Returns) -> Any:
    text = expression(returns.type)
    data: dict[str, Any] = {"type": text}
    if returns.statuses:
        first, *rest = returns.statuses
        data["status"] = [first, *rest] if rest else first
    if returns.content_type:
        data["content_type"] = returns.content_type
    if returns.doc:
        data["doc"] = returns.doc
    return data if len(data) > 1 else text


def _fields(fields: Sequence[Field]) -> dict[str, Any]:
    return {one.name: _field(one) for one in fields}


def _field(one: Field) -> Any:
    text = expression(one.type)
    data: dict[str, Any] = {"type": text}
    if not one.required:
        data["required"] = False
    limits = one.constraints
    for key, value in (
        ("name", one.python_name),
        ("doc", one.doc),
        ("default", one.default),
        ("const", one.const),
        ("example", one.example),
        ("style", one.style),
        ("deprecated", True if one.deprecated is not None else None),
        ("min", limits.minimum),
        ("max", limits.maximum),
        ("min_length", limits.min_length),
        ("max_length", limits.max_length),
        ("pattern", limits.pattern),
    ):
        if value is not None:
            data[key] = value
    return data if len(data) > 1 else text


def errors_data(
    table: ErrorTable, rows: Sequence[ErrorRow], always: tuple[str, ...]
) -> dict[str, Any]:
    """Return errors.yaml; empty when nothing is known of failures."""
    data: dict[str, Any] = {}
    where = {key: path for key, path in (("code", table.code), ("message", table.message)) if path}
    if where:
        data["body"] = where
    if always:
        data["always"] = list(always)
    if rows:
        data["rows"] = {row.name: _row(row) for row in rows}
    return data


def _row(row: ErrorRow) -> dict[str, Any]:
    data: dict[str, Any] = {"status": row.status}
    if row.code is not None:
        data["code"] = row.code
    data["doc"] = row.doc
    if row.fields:
        data["fields"] = _fields(row.fields)
    return data


def type_files(
    types: Mapping[str, TypeDefinition], users: Mapping[str, frozenset[str]]
) -> dict[str, dict[str, Any]]:
    """Return `types/<group>.yaml`: types of one resource tree by its name, others as common, unused ones as other."""
    groups: dict[str, list[str]] = {}
    for name in types:
        used = users.get(name, frozenset())
        group = next(iter(used)) if len(used) == 1 else _STRAY[not used]
        groups.setdefault(group, []).append(name)
    files: dict[str, dict[str, Any]] = {}
    for group in sorted(groups):
        stem = f"{group}_types" if keyword.iskeyword(group) else group
        listed = groups[group]
        for start in range(0, len(listed), _MOST_TYPES):
            part = f"_{start // _MOST_TYPES + 1}" if start else ""
            definitions = {name: _type(types[name]) for name in listed[start : start + _MOST_TYPES]}
            files[f"types/{stem}{part}.yaml"] = {"types": definitions}
    return files


def _type(definition: TypeDefinition) -> dict[str, Any]:
    data: dict[str, Any] = {}
    if definition.doc:
        data["doc"] = definition.doc
    if definition.deprecated is not None:
        data["deprecated"] = True
    if isinstance(definition, ObjectType):
        if definition.bases:
            data["extends"] = (
                definition.bases[0] if len(definition.bases) == 1 else list(definition.bases)
            )
        if definition.fields or not definition.bases:
            data["fields"] = _fields(definition.fields)
    elif isinstance(definition, EnumType):
        data["enum"] = _members(definition)
    elif isinstance(definition, AliasType):
        data["alias"] = expression(definition.target)
    else:
        data["union"] = {str(value): name for value, name in definition.variants}
        data["tag"] = definition.tag
    return data


def _members(definition: EnumType) -> Any:
    if all(m.name == str(m.value) and not m.also and not m.doc for m in definition.members):
        return [member.value for member in definition.members]
    return {
        member.name: (
            {
                "value": member.value,
                **({"also": list(member.also)} if member.also else {}),
                **({"doc": member.doc} if member.doc else {}),
            }
            if member.also or member.doc
            else member.value
        )
        for member in definition.members
    }
