"""Parameters in path, query, headers and cookies, with the styles in which they are written."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from clientsmith.description.plain import is_mapping, short
from clientsmith.model.origin import Origin
from clientsmith.model.types import (
    Deprecation,
    EnumType,
    Field,
    ListOf,
    Named,
    OneOf,
    Primitive,
)
from clientsmith.openapi.reading.drafts import Draft, Hint, without_null
from clientsmith.openapi.reading.enums import EnumValues, enum_type
from clientsmith.openapi.reading.media import media_of
from clientsmith.openapi.reading.objects import gather, read_field
from clientsmith.openapi.reading.routes import choices_of_pattern, type_of_pattern
from clientsmith.openapi.reading.scalars import short_example
from clientsmith.openapi.reading.schema_view import view
from clientsmith.openapi.reading.words import pascal, snake_words, word_set

if TYPE_CHECKING:
    from clientsmith.model.types import TypeRef
    from clientsmith.openapi.reading.documents import Node
    from clientsmith.openapi.reading.operations import RawOperation
    from clientsmith.openapi.reading.routes import Route, Variable
    from clientsmith.openapi.reading.schemas import SchemaReader

__all__ = ["Parameters", "read_parameters"]

_HEADER = re.compile(r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}\Z")
# A client sets these itself; OpenAPI tells tools to ignore them as parameters (3.1, 4.8.12.2).
_OWN_HEADERS = frozenset({"accept", "content-type", "authorization"})
_READ = word_set(
    "name in description required deprecated schema content style explode example examples"
)
_STYLES = {"form": "comma", "spaceDelimited": "spaces", "pipeDelimited": "pipes", "simple": "comma"}


@dataclass(slots=True)
class Parameters:
    """The parameters of one operation, by place."""

    path: list[Field] = field(default_factory=list[Field])
    query: list[Field] = field(default_factory=list[Field])
    headers: list[Field] = field(default_factory=list[Field])
    cookies: list[Field] = field(default_factory=list[Field])


def read_parameters(
    reader: SchemaReader,
    operation: RawOperation,
    route: Route,
    hint: Hint,
    body: dict[str, Node],
) -> Parameters:
    """Read the parameters of an operation.

    Variables of the path that no parameter describes are looked for in `body`, the members of its JSON body; those
    found are taken out of it.
    """
    found = Parameters()
    in_path = {
        node.text("name") or "": node for node in operation.parameters if node.get("in") == "path"
    }
    for variable in route.variables:
        node = _take(in_path, variable, reader)
        if node is not None:
            found.path.append(_path_field(reader, variable, node, hint))
        else:
            found.path.append(_missing(reader, operation, variable, hint, body))
    for name, node in in_path.items():
        message = f"`{short(name)}` is not in `{short(route.path)}`"
        reader.findings.corrected("path-parameter-unused", node.place, message)
    for node in operation.parameters:
        where, name = node.text("in"), node.text("name") or ""
        _report(reader, node)
        if where == "query":
            found.query.extend(_query_fields(reader, node, name, hint))
        elif where in {"header", "cookie"}:
            made = _text_field(reader, node, name, where, hint)
            if made is not None:
                (found.headers if where == "header" else found.cookies).append(made)
        elif where != "path":
            reader.findings.left_out(
                "parameter", node.place, f"`{short(name)}` in `{short(where)}`"
            )
    known = {one.name for one in found.query}
    for name, value in route.query:
        if name not in known and name.isprintable() and value.isprintable() and len(name) <= 200:
            origin = Origin(operation.node.file, (operation.node.pointer,))
            found.query.append(Field(name, Primitive("str"), const=value, origin=origin))
    return found


def _take(in_path: dict[str, Node], variable: Variable, reader: SchemaReader) -> Node | None:
    """Return the parameter of a variable, also under a name that differs in capitals or signs."""
    if variable.written in in_path:
        return in_path.pop(variable.written)
    near = {re.sub(r"[^a-z0-9]", "", name.lower()): name for name in in_path}
    other = near.get(re.sub(r"[^a-z0-9]", "", variable.written.lower()))
    if other is None:
        return None
    node = in_path.pop(other)
    message = f"`{short(other)}` is the variable `{{{variable.written}}}`"
    reader.findings.corrected("path-variable-name", node.place, message)
    return node


def _path_field(reader: SchemaReader, variable: Variable, node: Node, hint: Hint) -> Field:
    made = _field(reader, node, variable.name, True, hint)
    inner = without_null(made.type)
    style = node.text("style") or "simple"
    if style != "simple":
        reader.findings.left_out(
            "style", node.place, f"`style: {short(style)}`: the bare value is sent"
        )
    schema = _schema(reader, node)
    if (
        not isinstance(inner, Primitive | Named | OneOf)
        or inner == Primitive("bytes")
        or _is_record(reader, schema)
    ):
        what = (
            "a list, its items joined by commas" if isinstance(inner, ListOf) else "not one value"
        )
        reader.findings.left_out("style", node.place, f"`{variable.name}` is {what}: given as text")
        inner = Primitive("str")
    guessed = type_of_pattern(variable.pattern)
    if guessed == Primitive("int") and inner == Primitive("str"):
        inner = guessed
    return replace(made, type=inner, required=True, style=None, default=None)


def _missing(
    reader: SchemaReader,
    operation: RawOperation,
    variable: Variable,
    hint: Hint,
    body: dict[str, Node],
) -> Field:
    """Describe a variable that no parameter describes: from the body, its pattern, or as text."""
    place = operation.place
    same = next((name for name in body if name.lower() == variable.written.lower()), None)
    if same is not None:
        node = body.pop(same)
        reader.findings.corrected(
            "path-parameter-in-body", node.place, f"`{short(same)}` is in the path"
        )
        made = read_field(reader, variable.name, node, True, _hint(hint, variable.name))
        inner = without_null(made.type)
        if isinstance(inner, Primitive) and inner.name not in {"any", "none", "bytes"}:
            if inner == Primitive("str"):
                choice = _choice(reader, operation, variable)
                return choice or replace(made, type=inner, required=True, default=None, const=None)
            return replace(made, type=inner, required=True, default=None, const=None)
        if isinstance(inner, Named) and not _is_record(reader, node):
            return replace(made, type=inner, required=True, default=None, const=None)
    choice = _choice(reader, operation, variable)
    if choice is not None:
        return choice
    ref = type_of_pattern(variable.pattern) or Primitive("str")
    if same is None:
        message = f"`{variable.name}` is not described: {ref.name if isinstance(ref, Primitive) else 'str'}"
        reader.findings.corrected("path-parameter-missing", place, message)
    origin = Origin(operation.node.file, (operation.node.pointer,))
    return Field(variable.name, ref, origin=origin)


def _choice(reader: SchemaReader, operation: RawOperation, variable: Variable) -> Field | None:
    """Return a parameter whose pattern lists its values, as an enum."""
    words = choices_of_pattern(variable.pattern)
    if not words:
        return None
    id_ = reader.drafts.number()
    nothing = (None,) * len(words)
    definition: EnumType = enum_type(
        id_, EnumValues(words, nothing, nothing), None, False, prose=reader.prose
    )
    hint = Hint(
        (pascal(variable.name), *(f"{name}{pascal(variable.name)}" for name in hint_names(words)))
    )
    ref = reader.drafts.add(Draft(id_, hint, operation.place, False, definition))
    origin = Origin(operation.node.file, (operation.node.pointer,))
    return Field(variable.name, ref, origin=origin)


def hint_names(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return names that tell an enum of words from others of the same variable: its first word, then all."""
    return (pascal(words[0]), "".join(pascal(word) for word in words))


def _hint(hint: Hint, name: str) -> Hint:
    word = pascal(name) or "Value"
    # One word, such as `status`, means another thing everywhere.
    first = f"{hint.noun}{word}" if len(snake_words(name)) < 2 else word
    return Hint(tuple(dict.fromkeys((first, *(f"{owner}{word}" for owner in hint.names)))))


def _schema(reader: SchemaReader, node: Node) -> Node | None:
    """Return the schema of a parameter, which may stand in a media type."""
    if node.child("schema"):
        return node.child("schema")
    media = media_of(reader.documents, node, reader.findings)
    if media and media[0].schema is not None:
        message = f"a value written as `{short(media[0].type)}`: given as text"
        reader.findings.left_out("style", node.place, message)
        return None
    return None


def _is_record(reader: SchemaReader, node: Node | None) -> bool:
    target = reader.documents.follow(node) if node is not None else None
    if target is None or not is_mapping(target.data):
        return False
    return reader.is_record(view(target, reader.findings))


def _field(reader: SchemaReader, node: Node, name: str, required: bool, hint: Hint) -> Field:
    schema = _schema(reader, node)
    if schema is None:
        ref: TypeRef = Primitive("str")
        made = Field(name, ref, required=required, origin=Origin(node.file, (node.pointer,)))
    else:
        made = read_field(reader, name, schema, required, _hint(hint, name))
    example = made.example
    if example is None:
        example = short_example(node, made.type, reader.findings, prose=reader.prose)
    return replace(
        made,
        doc=reader.doc(node) or made.doc,
        example=example,
        deprecated=Deprecation() if node.flag("deprecated") else made.deprecated,
        origin=Origin(node.file, (node.pointer,)),
    )


def _query_fields(reader: SchemaReader, node: Node, name: str, hint: Hint) -> list[Field]:
    if not name or len(name) > 200 or not name.isprintable():
        reader.findings.left_out("parameter", node.place, f"nothing can be called `{short(name)}`")
        return []
    required = node.flag("required")
    style = node.text("style") or "form"
    explode = node.get("explode") if isinstance(node.get("explode"), bool) else style == "form"
    schema = node.child("schema")
    if style != "deepObject" and schema is not None and _is_record(reader, schema):
        return _members(reader, node, schema, name, required, bool(explode), hint)
    made = _field(reader, node, name, required, hint)
    if style == "deepObject":
        return [replace(made, style="deep")]
    if style not in _STYLES:
        reader.findings.left_out("style", node.place, f"`style: {short(style)}`")
        return [made]
    inner = without_null(made.type)
    if not isinstance(inner, ListOf):
        return [made]
    return [made if explode else replace(made, style=_STYLES[style])]


def _members(
    reader: SchemaReader,
    node: Node,
    schema: Node,
    name: str,
    required: bool,
    explode: bool,
    hint: Hint,
) -> list[Field]:
    """Return the members of an object in form style as parameters of their own (OpenAPI 3.1, 4.8.12.3)."""
    target = reader.documents.follow(schema)
    if target is None:
        return []
    if not explode:
        reader.findings.left_out(
            "style", node.place, f"`{short(name)}`, an object in one value: given as text"
        )
        made = Field(name, Primitive("str"), required=required, doc=reader.doc(node),
                     origin=Origin(node.file, (node.pointer,)))  # fmt: skip
        return [made]
    members = gather(reader, view(target, reader.findings), flat=True)
    reader.findings.corrected(
        "query-object", node.place, f"the members of `{short(name)}` are parameters"
    )
    found: list[Field] = []
    for member, inner in members.properties.items():
        needed = required and member in members.required
        found.append(read_field(reader, member, inner, needed, _hint(hint, member)))
    return found


def _text_field(
    reader: SchemaReader, node: Node, name: str, where: str, hint: Hint
) -> Field | None:
    if where == "header" and name.lower() in _OWN_HEADERS:
        reader.findings.left_out("own-header", node.place, f"the client sets `{name}` itself")
        return None
    if not _HEADER.match(name):
        reader.findings.left_out(
            "parameter", node.place, f"no {where} can be called `{short(name)}`"
        )
        return None
    made = _field(reader, node, name, node.flag("required"), hint)
    inner = without_null(made.type)
    if (
        not isinstance(inner, Primitive | Named | OneOf)
        or inner == Primitive("bytes")
        or _is_record(reader, node.child("schema"))
    ):
        reader.findings.left_out(
            "style", node.place, f"`{short(name)}` is not one value: given as text"
        )
        made = replace(made, type=Primitive("str"), default=None, example=None)
    return replace(made, style=None)


def _report(reader: SchemaReader, node: Node) -> None:
    for key, inner in node.members():
        if key in _READ or (key in {"allowEmptyValue", "allowReserved"} and inner.data is False):
            continue
        rule = "extension" if key.startswith("x-") else "parameter-keyword"
        reader.findings.left_out(rule, inner.place, f"`{short(key)}`")
