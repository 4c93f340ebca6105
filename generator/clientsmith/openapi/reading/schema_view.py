"""One schema as the rest of the importer sees it: its types in both dialects, and its keywords accounted for.

OpenAPI 3.0 writes `type: string, nullable: true`, 3.1 writes `type: [string, "null"]` (JSON Schema 2020-12). Both are
read whatever the document's version says, because documents mix them.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, cast

from clientsmith.description.plain import is_list, is_mapping, short
from clientsmith.openapi.reading.corrections import TYPE_NAMES
from clientsmith.openapi.reading.words import word_set

if TYPE_CHECKING:
    from clientsmith.openapi.reading.documents import Node
    from clientsmith.openapi.reading.findings import Findings

__all__ = ["READ_KEYS", "Schema", "account_for", "view"]

_TYPES = frozenset({"string", "number", "integer", "boolean", "array", "object", "null"})
_STRING_KEYS = frozenset(
    {"minLength", "maxLength", "pattern", "contentEncoding", "contentMediaType"}
)
_NUMBER_KEYS = frozenset(
    {"minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"}
)
_OBJECT_KEYS = frozenset(
    {"properties", "additionalProperties", "patternProperties", "minProperties", "maxProperties"}
)
_ARRAY_KEYS = frozenset({"items", "prefixItems", "minItems", "maxItems", "uniqueItems", "contains"})
_STRING_FORMATS = frozenset(
    {"date-time", "date", "uuid", "uri", "email", "byte", "binary", "password", "hostname", "url"}
)
# Keywords that the importer reads, or that say nothing to a caller.
_READ = word_set(
    "type format properties required items enum const allOf oneOf anyOf discriminator nullable"
    " additionalProperties description title default example examples deprecated readOnly writeOnly minimum maximum"
    " exclusiveMinimum exclusiveMaximum minLength maxLength pattern prefixItems contentEncoding $ref $defs definitions"
    " $anchor $dynamicAnchor $id $schema $comment summary"
)
# Keywords of JSON Schema and OpenAPI for which the language has no word.
_NOT_EXPRESSED = word_set(
    "minItems maxItems uniqueItems multipleOf minProperties maxProperties not if then else patternProperties"
    " propertyNames dependentRequired dependentSchemas dependencies unevaluatedItems unevaluatedProperties contains"
    " minContains maxContains contentMediaType contentSchema xml $dynamicRef $vocabulary additionalItems externalDocs"
)
READ_KEYS = _READ | _NOT_EXPRESSED
"""The keywords of JSON Schema and OpenAPI that can stand in a schema."""

# What a member says of its value beside the type.
_LOOSE = word_set(
    "default example examples minimum maximum exclusiveMinimum exclusiveMaximum minLength maxLength pattern"
)
# Vendor extensions that are read.
_EXTENSIONS = word_set(
    "x-enum-varnames x-enum-descriptions x-enum-type x-enumNames x-enum-names x-nullable x-deprecated"
)


@dataclass(frozen=True, slots=True)
class Schema:
    """A schema that is a mapping and has no `$ref`.

    `types` are those of JSON Schema, without null; they are guessed from the other keywords when none is given, and
    empty when anything goes.
    """

    node: Node
    types: tuple[str, ...]
    nullable: bool

    @property
    def data(self) -> dict[str, Any]:
        """The schema's own members."""
        return cast("dict[str, Any]", self.node.data)

    @property
    def format(self) -> str:
        """The format, in lower case; empty when there is none."""
        value = self.data.get("format")
        return value.lower() if isinstance(value, str) else ""

    def is_object(self) -> bool:
        """Tell whether it describes an object with members of its own."""
        return bool(self.node.child("properties")) and (not self.types or self.types == ("object",))


def view(node: Node, findings: Findings) -> Schema:
    """Look at a schema, whose data must be a mapping."""
    data: dict[str, Any] = node.data
    written = data.get("type")
    types: list[str] = []
    nullable = node.flag("nullable") or node.flag("x-nullable")
    for name in written if is_list(written) else [written]:
        if name is None:
            continue
        name = str(name)
        if name not in _TYPES:
            better = TYPE_NAMES.get(name.lower())
            if better is None:
                findings.left_out("unknown-type", node.place, f"there is no type `{short(name)}`")
                continue
            findings.corrected("type-name", node.place, f"type `{short(name)}` read as `{better}`")
            name = better
        types.append(name)
    if "null" in types:
        nullable = True
        types = [name for name in types if name != "null"]
        if not types and not (set(data) & {"oneOf", "anyOf", "allOf", "enum"}):
            return Schema(node, ("null",), True)
    values = data.get("enum")
    if is_list(values) and None in values:
        nullable = True
    for key in ("oneOf", "anyOf"):
        options: Any = data.get(key)
        if is_list(options) and any(_is_null(option) for option in options):
            nullable = True
    return Schema(node, tuple(dict.fromkeys(types)) or _guessed(data), nullable)


def _is_null(option: Any) -> bool:
    return is_mapping(option) and (
        option.get("type") in ("null", ["null"])
        or option.get("enum") == [None]
        or ("const" in option and option["const"] is None)
    )


def _guessed(data: dict[str, Any]) -> tuple[str, ...]:
    keys = set(data)
    if keys & {"oneOf", "anyOf", "allOf", "enum", "const"}:
        return ()
    if keys & _OBJECT_KEYS:
        return ("object",)
    if keys & _ARRAY_KEYS:
        return ("array",)
    if keys & _STRING_KEYS or str(data.get("format")) in _STRING_FORMATS:
        return ("string",)
    if keys & _NUMBER_KEYS:
        return ("number",)
    return ()


def account_for(node: Node, findings: Findings, also: frozenset[str] = frozenset()) -> None:
    """Report every keyword of a schema that the description does not carry; `also` are read by the caller."""
    if not is_mapping(node.data):
        return
    loose = tuple(key for key in node.data if key in _LOOSE)
    if loose:
        findings.loose(node.place, loose)
    for key, value in node.data.items():
        if key in _READ or key in _EXTENSIONS or key in also:
            continue
        if key.startswith("x-"):
            findings.left_out("extension", node.place, f"`{short(key)}`")
        elif key in _NOT_EXPRESSED:
            shown = f": {short(value)}" if isinstance(value, str | int | float) else ""
            findings.left_out("schema-keyword", node.place, f"`{key}{shown}`")
        else:
            findings.left_out("unknown-keyword", node.place, f"`{short(key)}` is not a keyword")
