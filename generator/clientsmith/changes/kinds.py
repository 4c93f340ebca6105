"""Kinds of difference that several attributes share."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING, get_args

from clientsmith.model.api import Operation, Resource, Returns, Server, Variable
from clientsmith.model.auth import AuthScheme, Credential
from clientsmith.model.errors import ErrorRow
from clientsmith.model.limits import Limit
from clientsmith.model.types import EnumMember, Field, TypeDefinition

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable

__all__ = [
    "DEPRECATIONS",
    "DOCUMENTATION",
    "EARLIER_NAMES",
    "ORDERS",
    "TYPED",
    "every_attribute",
    "every_name",
]

DEPRECATIONS = frozenset(
    {
        "Field.deprecated",
        "Operation.deprecated",
        *(f"{kind.__name__}.deprecated" for kind in get_args(TypeDefinition)),
    }
)
"""The deprecation of whatever can be deprecated."""

EARLIER_NAMES = frozenset(
    {
        "ErrorRow.was",
        "Operation.was",
        "Resource.was",
        *(f"{kind.__name__}.was" for kind in get_args(TypeDefinition)),
    }
)
"""The earlier name of whatever can have one."""

TYPED = frozenset({"AliasType.target", "Body.type", "Field.type", "Returns.type"})
"""The type of whatever is sent or returned."""

ORDERS = frozenset(
    {
        "Api.auth",
        "Api.limits",
        "Api.paging",
        "Api.resources",
        "Api.servers",
        "Api.types",
        "EnumType.members",
        "ErrorRow.fields",
        "ObjectType.fields",
        "Operation.body",
        "Operation.cookies",
        "Operation.headers",
        "Operation.query",
        "Resource.operations",
        "Server.variables",
    }
)
"""The order of records that are known by name, wherever no program can tell it."""

_PROSE = ("doc", "example", "examples", "since")
_RECORDS = (
    *get_args(AuthScheme),
    *get_args(TypeDefinition),
    Credential,
    EnumMember,
    ErrorRow,
    Field,
    Limit,
    Operation,
    Resource,
    Returns,
    Server,
    Variable,
)
DOCUMENTATION = frozenset(
    f"{record.__name__}.{attribute.name}"
    for record in _RECORDS
    for attribute in fields(record)
    if attribute.name in _PROSE
)
"""What is written for people alone."""


def every_name(records: Iterable[type]) -> frozenset[str]:
    """Return the kinds of difference in the name of some records."""
    return frozenset(f"{record.__name__}.name" for record in records)


def every_attribute(records: Iterable[type], *, but: Collection[str] = ()) -> frozenset[str]:
    """Return the kinds of difference in each attribute of some records, apart from those called as `but` says."""
    return frozenset(
        f"{record.__name__}.{attribute.name}"
        for record in records
        for attribute in fields(record)
        if attribute.compare and attribute.name not in but
    )
