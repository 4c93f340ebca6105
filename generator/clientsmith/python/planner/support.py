"""What the language can say and the Python target has no code for yet: an error with its place, never left out."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from clientsmith.model.types import (
    AliasType,
    Nullable,
    ObjectType,
    Primitive,
    UnionType,
    walk,
)
from clientsmith.python.forms import forms_of, is_lenient_enum
from clientsmith.python.planner.context import fields_of
from clientsmith.python.planner.lists import companions_of
from clientsmith.python.planner.missing import missing
from clientsmith.python.planner.wire import answer

if TYPE_CHECKING:
    from clientsmith.model.api import Operation
    from clientsmith.model.types import Field, TypeDefinition
    from clientsmith.python.planner.context import Context

__all__ = ["check_support"]

# What msgspec refuses in the name of a field.
_UNREADABLE = re.compile(r'["\\\x00-\x1f\ud800-\udfff]')


def check_support(context: Context) -> None:
    """Report every use of a feature that this target does not generate."""
    api = context.api
    seen: set[str] = set()
    for resource in api.resources:
        for operation in resource.operations:
            _check_settings(context, operation, seen)
            _check_operation(context, operation)
    for definition in api.types:
        _check_type(context, definition)
    for row in api.errors.rows:
        for field in row.fields:
            _check_plain(context, field)


def _check_settings(context: Context, operation: Operation, seen: set[str]) -> None:
    settings = operation.settings
    formats, envelope = settings.formats, settings.envelope
    found = {
        "asking for text or bytes by a suffix": (
            formats.by == "suffix" and not {"json", "xml"}.issuperset(formats.response),
            "write `by: none`, and the suffix in the path",
        ),
        "a body in XML": ("xml" in formats.request, "leave `xml` out for now"),
    }
    if envelope is not None:
        feature = "an envelope whose keys hold quotation marks or backslashes"
        paths = (envelope.data, *companions_of(envelope).values())
        keys = [key for path in paths for key in path]
        found[feature] = (any(map(_UNREADABLE.search, keys)), "return the whole body")
    style = context.styles.get(settings.paging or "")
    if style is not None:
        feature = "paging by members whose keys hold quotation marks or backslashes"
        keys = [*style.items, *style.total, *style.next]
        found[feature] = (any(map(_UNREADABLE.search, keys)), "leave `page` out for now")
    for feature, (used, hint) in found.items():
        # What a product sets for all is reported once, at the first operation that it concerns.
        if used and feature not in seen:
            seen.add(feature)
            missing(context, feature, operation.origin, hint)


def _check_operation(context: Context, operation: Operation) -> None:
    origin = operation.origin
    places = (
        ("path", operation.path_parameters),
        ("header", operation.headers),
        ("cookie", operation.cookies),
    )
    for place, fields in places:
        for field in fields:
            _check_text(context, field, place)
    for field in fields_of(operation):
        if field.style and field not in operation.query:
            missing(context, "a style outside the query", field.origin.at("style"))
    body = operation.body
    if body is not None:
        if body.type is not None and isinstance(context.resolve(body.type), Nullable):
            key = "body" if body.kind == "json" else body.kind
            missing(context, "a body that may be null", origin.at(key), "leave out the `?`")
        if body.content_type is not None and "*" in body.content_type:
            hint = "name one type, or write `binary: true`"
            missing(context, "choosing the content type of a body", origin.at("binary"), hint)
    if operation.returns is not None:
        spot = origin.at("returns")
        if answer(context, operation) is None:
            missing(context, "reading this type from an answer of this format", spot)


def _check_text(context: Context, field: Field, place: str) -> None:
    """A parameter outside the query is one text."""
    forms = forms_of(context.types, field.type)
    if "lists" in forms or "objects" in forms:
        what = "a list" if "lists" in forms else "an object"
        missing(context, f"{what} in a {place} parameter", field.origin)


def _check_type(context: Context, definition: TypeDefinition) -> None:
    if isinstance(definition, ObjectType):
        for field in definition.fields:
            _check_plain(context, field)
    elif isinstance(definition, AliasType):
        if any(
            ref in {Primitive("upload"), Primitive("stream")} for ref in walk(definition.target)
        ):
            hint = "write `upload` or `stream` where it is used"
            missing(context, "another name for a file or a stream", definition.origin, hint)
    elif isinstance(definition, UnionType):
        if len({type(value) for value, _ in definition.variants}) > 1:
            missing(context, "a union whose tag is text and number", definition.origin)
    elif not definition.open and is_lenient_enum(definition):
        missing(context, "a closed enum with several spellings", definition.origin)


def _check_plain(context: Context, field: Field) -> None:
    """A member of an object or of an error's body has no place of its own to be sent in."""
    for key in ("style", "also"):
        if getattr(field, key):
            missing(context, f"`{key}` of a member", field.origin.at(key), f"leave `{key}` out")
    if _UNREADABLE.search(field.name):
        message = "a member whose name holds a quotation mark, a backslash or a control character"
        missing(context, message, field.origin, "leave the member out")
