"""Single values: types with formats, limits, defaults, constants and examples."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from clientsmith.description.plain import is_list, is_mapping, short
from clientsmith.model.types import Constraints, ListOf, MapOf, Nullable, Primitive, TypeRef
from clientsmith.openapi.reading.corrections import typed_example
from clientsmith.openapi.reading.words import word_set

if TYPE_CHECKING:
    from clientsmith.openapi.reading.documents import Node
    from clientsmith.openapi.reading.findings import Findings
    from clientsmith.openapi.reading.schema_view import Schema

__all__ = ["constraints", "is_binary", "primitive", "scalar_default", "short_example"]

_STRING_FORMATS = {
    "date-time": "datetime",
    "datetime": "datetime",
    "timestamp": "datetime",
    "date": "date",
    "full-date": "date",
    "duration": "duration",
    "uuid": "uuid",
    "guid": "uuid",
    "uri": "uri",
    "url": "uri",
    "uri-reference": "uri",
    "iri": "uri",
    "iri-reference": "uri",
    "byte": "bytes",
    "base64": "bytes",
    "password": "secret",
}
# Formats that say how large a number is, or that a text is text.
_PLAIN_FORMATS = word_set(
    "int32 int64 integer int long float double number decimal string text boolean int8 int16 uint8 uint16 uint32 uint64"
    " unsigned signed"
)
_TEXT_TYPES = frozenset({"str", "secret", "uri", "uuid", "bytes", "duration"})
_LONGEST_EXAMPLE = 120


def is_binary(schema: Schema) -> bool:
    """Tell whether a value is bytes as they are: `format: binary`, or a media type without an encoding (3.1)."""
    if schema.format in {"binary", "file"} or schema.data.get("type") == "file":
        return True
    return (
        schema.types == ("string",)
        and isinstance(schema.data.get("contentMediaType"), str)
        and "contentEncoding" not in schema.data
    )


def primitive(schema: Schema, kind: str, findings: Findings) -> Primitive:
    """Return the built-in type of one of a schema's types: string, number, integer, boolean or null."""
    if kind == "boolean":
        return Primitive("bool")
    if kind == "null":
        return Primitive("none")
    format_ = schema.format
    if kind == "integer" or (kind == "number" and format_.startswith(("int", "long", "uint"))):
        _note_format(schema, findings)
        return Primitive("int")
    if kind == "number":
        _note_format(schema, findings)
        return Primitive("float")
    if format_ in _STRING_FORMATS:
        return Primitive(_STRING_FORMATS[format_])
    if schema.data.get("contentEncoding") == "base64":
        return Primitive("bytes")
    if is_binary(schema):
        findings.left_out(
            "binary-member", schema.node.place, "bytes cannot stand in JSON: read as base64 text"
        )
        return Primitive("bytes")
    written = str(schema.data.get("type", "")).lower()
    if not format_ and written in {"date", "datetime", "date-time", "timestamp", "uuid", "guid"}:
        return Primitive(_STRING_FORMATS.get(written, "str"))
    _note_format(schema, findings)
    return Primitive("str")


def _note_format(schema: Schema, findings: Findings) -> None:
    if schema.format and schema.format not in _PLAIN_FORMATS:
        findings.left_out("format", schema.node.place, f"`format: {short(schema.format)}`")


def constraints(schema: Schema, ref: TypeRef, findings: Findings) -> Constraints:
    """Return the limits of a value that the language has words for; the others are reported."""
    inner = ref.inner if isinstance(ref, Nullable) else ref
    data, place = schema.data, schema.node.place
    if not isinstance(inner, Primitive):
        return Constraints()
    if inner.name in {"int", "float"}:
        low = _bound(schema, "minimum", "exclusiveMinimum", inner.name, 1, findings)
        high = _bound(schema, "maximum", "exclusiveMaximum", inner.name, -1, findings)
        return Constraints(low, high)
    if inner.name not in _TEXT_TYPES:
        for key in ("minLength", "maxLength", "pattern"):
            if key in data:
                findings.left_out("limit", place, f"`{key}` on a value of type {inner.name}")
        return Constraints()
    pattern = data.get("pattern")
    if isinstance(pattern, str) and not (pattern and pattern.isprintable()):
        findings.left_out("limit", place, "`pattern` that cannot be printed")
        pattern = None
    return Constraints(
        None,
        None,
        _count(data.get("minLength")),
        _count(data.get("maxLength")),
        pattern if isinstance(pattern, str) else None,
    )


def _count(value: Any) -> int | None:
    return value if isinstance(value, int) and not isinstance(value, bool) and value >= 0 else None


def _bound(
    schema: Schema, plain: str, exclusive: str, kind: str, step: int, findings: Findings
) -> int | float | None:
    """Return an inclusive bound; an exclusive one of whole numbers moves by one, others are reported.

    OpenAPI 3.0 writes `exclusiveMinimum: true` beside `minimum`, 3.1 a number.
    """
    data = schema.data
    limit, strict = _number(data.get(plain)), data.get(exclusive)
    if strict is True:
        strict, limit = limit, None
    excluded = _number(strict)
    if excluded is None:
        return limit
    if kind == "int" and float(excluded).is_integer():
        moved = int(excluded) + step
        return moved if limit is None else (max, min)[step < 0](limit, moved)
    findings.left_out("limit", schema.node.place, f"`{exclusive}: {excluded}`")
    return limit


def _number(value: Any) -> int | float | None:
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    # Longer numbers are no number of the description language.
    return value if math.isfinite(value) and len(repr(value)) < 60 else None


def scalar_default(node: Node, ref: TypeRef, findings: Findings) -> Any:
    """Return the default of a value when the language can write it; None, with a finding, when not.

    Whether it fits its type is checked when all types are known.
    """
    value = node.get("default")
    if value is None:
        return None
    if is_mapping(value) or is_list(value):
        findings.left_out("default", node.place, "a default that is not a single value")
        return None
    value = typed_example(value, _kind(ref))
    return _writable(value)


def short_example(node: Node, ref: TypeRef, findings: Findings, *, prose: bool) -> Any:
    """Return an example that is one short value of the type; None, with a finding, when there is none.

    Without `prose`, text of several words is left out too: it could be a sentence of the vendor's.
    """
    listed = node.get("examples")
    value = node.get("example")
    if value is None and is_list(listed) and listed:
        value = listed[0]
    if value is None:
        return None
    kind = _kind(ref)
    if value == "" or is_mapping(value) or is_list(value) or len(str(value)) > _LONGEST_EXAMPLE:
        findings.left_out("example", node.place, "an example that is not one short value")
        return None
    typed = typed_example(value, kind)
    if type(typed) is not type(value):
        findings.corrected("string-example", node.place, f"`{short(value)}` for a {kind}")
    if not prose and isinstance(typed, str) and " " in typed:
        findings.left_out("example", node.place, "an example of several words, without prose")
        return None
    return _writable(typed)


def _writable(value: Any) -> Any:
    """Return a scalar, or None for text or a number that a line of YAML cannot show."""
    if isinstance(value, str):
        return value if value and value.isprintable() else None
    return value if isinstance(value, bool) else _number(value)


def _kind(ref: TypeRef) -> str:
    inner = ref.inner if isinstance(ref, Nullable) else ref
    if isinstance(inner, Primitive):
        return inner.name
    return "list" if isinstance(inner, ListOf) else "map" if isinstance(inner, MapOf) else "value"
