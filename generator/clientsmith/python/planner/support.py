"""What the language can say and the Python target has no code for yet: an error with its place, never left out."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.model.auth import Login, OAuth2, OpenIdConnect
from clientsmith.model.types import (
    AliasType,
    EnumType,
    ListOf,
    MapOf,
    Named,
    Nullable,
    ObjectType,
    OneOf,
    Primitive,
    TypeRef,
    UnionType,
    walk,
)
from clientsmith.python.annotations import is_lenient_enum

if TYPE_CHECKING:
    from clientsmith.model.api import Operation
    from clientsmith.model.origin import Origin
    from clientsmith.python.planner.context import Context

__all__ = ["check_support"]

_AUTH = {Login: "login by a call", OAuth2: "OAuth 2.0", OpenIdConnect: "OpenID Connect"}
# How a value looks on the wire; a decoder tells alternatives apart by this alone.
_FORMS = {
    "str": "text",
    "uri": "text",
    "secret": "text",
    "bytes": "text",
    "duration": "text",
    "int": "whole number",
    "float": "number",
    "bool": "true or false",
    "none": "null",
}


def check_support(context: Context) -> None:
    """Report every use of a feature that this target does not generate."""
    api = context.api
    for scheme in api.auth:
        if type(scheme) in _AUTH:
            _missing(context, f"authentication by {_AUTH[type(scheme)]}", scheme.origin)
    for limit in api.limits:
        _missing(context, "enforcing limits before sending", limit.origin)
    seen: set[str] = set()
    for resource in api.resources:
        for operation in resource.operations:
            _check_operation(context, operation, seen)
    for definition in api.types:
        if isinstance(definition, ObjectType):
            for field in definition.fields:
                _check_ref(context, field.type, field.origin)
        elif isinstance(definition, AliasType):
            _check_ref(context, definition.target, definition.origin)
        elif isinstance(definition, UnionType):
            if len({type(value) for value, _ in definition.variants}) > 1:
                _missing(context, "a union whose tag is text and number", definition.origin)
        elif not definition.open and is_lenient_enum(definition):
            _missing(context, "a closed enum with several spellings", definition.origin)


def _check_operation(context: Context, operation: Operation, seen: set[str]) -> None:
    settings, origin = operation.settings, operation.origin
    formats = settings.formats
    found = {
        "choosing a format by a suffix": formats.by == "suffix",
        "XML": "xml" in (*formats.request, *formats.response),
        "paging": settings.paging is not None,
        "waiting for a job": operation.wait is not None,
        "earlier names of methods (`was`)": operation.was is not None,
    }
    for feature, used in found.items():
        # What a product sets for all is reported once, at the first operation that it concerns.
        if used and (feature not in seen or feature.startswith(("waiting", "earlier"))):
            seen.add(feature)
            _missing(context, feature, origin)
    fields = (
        *operation.path_parameters,
        *operation.query,
        *operation.headers,
        *operation.cookies,
        *(operation.body.fields if operation.body else ()),
    )
    for field in fields:
        _check_ref(context, field.type, field.origin, sent=True)
    if operation.returns is not None:
        _check_ref(context, operation.returns.type, origin.at("returns"))


def _missing(context: Context, feature: str, origin: Origin) -> None:
    message = f"{feature} is part of the language, but not generated yet"
    context.problem("CS601", message, origin, "leave it out for now: `skip: not generated yet`")


def _check_ref(context: Context, ref: TypeRef, origin: Origin, *, sent: bool = False) -> None:
    """Alternatives that are only sent need not be told apart; those that are read must differ in form."""
    for inner in walk(ref):
        if not isinstance(inner, OneOf) or sent:
            continue
        forms = [form for option in inner.options for form in _forms(context, option, 0)]
        doubled = sorted({form for form in forms if forms.count(form) > 1})
        unreadable = [form for form in forms if form.startswith("a hook")]
        if doubled or unreadable:
            what = doubled[0] if doubled else "text that must be read in its own way"
            message = (
                f"alternatives that are both {what}" if doubled else f"an alternative of {what}"
            )
            _missing(context, message, origin)


def _forms(context: Context, ref: TypeRef, depth: int) -> list[str]:
    if depth > 16:
        return []
    if isinstance(ref, Primitive):
        return [_FORMS.get(ref.name, f"a hook for {ref.name}")]
    if isinstance(ref, ListOf):
        return ["lists"]
    if isinstance(ref, MapOf):
        return ["objects"]
    if isinstance(ref, Nullable):
        return _forms(context, ref.inner, depth + 1)
    if isinstance(ref, OneOf):
        return [form for option in ref.options for form in _forms(context, option, depth + 1)]
    return _named_forms(context, ref, depth)


def _named_forms(context: Context, ref: Named, depth: int) -> list[str]:
    definition = context.types[ref.name]
    if isinstance(definition, AliasType):
        return _forms(context, definition.target, depth + 1)
    if isinstance(definition, EnumType):
        if is_lenient_enum(definition):
            return [f"a hook for {definition.name}"]
        kinds = {type(member.value) for member in definition.members}
        return ["text" if kinds == {str} else "whole number"]
    return ["objects"]
