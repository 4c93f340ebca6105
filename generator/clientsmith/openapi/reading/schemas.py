"""From schemas to types: what kind of type a schema is, and the definitions that references lead to."""

from __future__ import annotations

from pathlib import PurePosixPath
from typing import TYPE_CHECKING, ClassVar

from clientsmith.description.plain import is_list, is_mapping, short
from clientsmith.model.types import (
    AliasType,
    Deprecation,
    EnumType,
    ListOf,
    MapOf,
    Named,
    ObjectType,
    Primitive,
    TypeRef,
)
from clientsmith.openapi.reading.corrections import is_date_time_object, looks_like_schema
from clientsmith.openapi.reading.documents import Node
from clientsmith.openapi.reading.drafts import (
    ANY,
    Access,
    Draft,
    Drafts,
    Hint,
    PendingUnion,
    one_of,
    without_null,
)
from clientsmith.openapi.reading.enums import const_values, enum_type, enum_values
from clientsmith.openapi.reading.objects import Members, fields_of, gather, only_value, with_null
from clientsmith.openapi.reading.prose import clean
from clientsmith.openapi.reading.scalars import primitive
from clientsmith.openapi.reading.schema_view import READ_KEYS, Schema, account_for, view
from clientsmith.openapi.reading.subtypes import Subtypes
from clientsmith.openapi.reading.unions import mapping_of, read_alternatives, tag_of
from clientsmith.openapi.reading.words import pascal, word_set

if TYPE_CHECKING:
    from clientsmith.openapi.reading.documents import DocumentSet
    from clientsmith.openapi.reading.findings import Findings

__all__ = ["SchemaReader"]

_MOST_DEPTH = 40
_NOT_NAMES = word_set(
    "components schemas responses parameters requestBodies headers paths properties items content schema"
    " application/json definitions $defs allOf oneOf anyOf additionalProperties get put post delete patch"
)

Built = ObjectType | EnumType | PendingUnion | TypeRef


class SchemaReader:
    """Reads schemas. `drafts` fill up meanwhile; `finish` reads what references lead to."""

    KEYWORDS: ClassVar[frozenset[str]] = READ_KEYS

    def __init__(self, documents: DocumentSet, findings: Findings, *, prose: bool) -> None:
        self.documents = documents
        self.findings = findings
        self.prose = prose
        self.drafts = Drafts()
        components = documents.main.child("components")
        self.schemas_node = components.child("schemas") if components else None
        self.subtypes = Subtypes.find(documents, self.schemas_node)
        documents.followed.clear()  # looking around is not using
        self._bases: dict[str, str] = {}
        self._written: dict[str, str] = {}
        self._short = _short_names(self.schemas_node)
        self._depth = 0

    def doc(self, node: Node) -> str | None:
        """Return what a node says to people; None when there is nothing, or prose is not wanted."""
        if not self.prose:
            return None
        text = node.text("description") or node.text("summary")
        return (clean(text) or None) if text else None

    def read(self, node: Node, hint: Hint) -> TypeRef:
        """Return the type of the values that a schema allows; what it would be called comes from `hint`."""
        if node.data is True or node.data == {}:
            return ANY
        if not is_mapping(node.data):
            self.findings.left_out("schema", node.place, "this is not a schema: any value")
            return ANY
        if self._depth > _MOST_DEPTH:
            self.findings.left_out("depth", node.place, "nested too deeply: any value")
            return ANY
        self._depth += 1
        try:
            if isinstance(node.get("$ref"), str):
                return self._reference(node, hint)
            return self._inline(node, hint)
        finally:
            self._depth -= 1

    def named(self, target: Node) -> TypeRef:
        """Return a reference to the definition of a schema, which is read later."""
        if is_date_time_object(target):
            self.findings.corrected("date-time-object", target.place, "read as a moment")
            return Primitive("datetime")
        schema = view(target, self.findings)
        id_ = self.drafts.ids.get(target.place)
        if id_ is None:
            id_ = self.drafts.number()
            self.drafts.ids[target.place] = id_
            self.drafts.waiting.append((id_, target))
        return with_null(Named(id_), schema.nullable)

    def finish(self) -> None:
        """Read every definition that a reference has led to, and those that these lead to."""
        while self.drafts.waiting:
            id_, node = self.drafts.waiting.pop(0)
            self._define(id_, node)

    def is_union(self, target: Node) -> bool:
        """Tell whether a schema is alternatives and nothing else."""
        return bool(target.child("oneOf") or target.child("anyOf")) and not target.child(
            "properties"
        )

    def base_of(self, target: Node) -> str | None:
        """Return the number of the object that a part of `allOf` leads to; None when it is none."""
        if is_date_time_object(target):
            return None
        schema = view(target, self.findings)
        if self.is_record(schema):
            ref = self.named(target)
            inner = without_null(ref)
            if self.has_subtypes(target):
                return self._bases.setdefault(target.place, self.drafts.number())
            return inner.name if isinstance(inner, Named) else None
        return None

    def follow_text(self, node: Node, ref: str) -> Node | None:
        """Return what a reference that is plain text at a node leads to."""
        return self.documents.follow(Node({"$ref": ref}, node.file, node.pointer))

    def has_subtypes(self, target: Node) -> bool:
        return bool(self.subtypes.below(target.place)) or (
            bool(target.child("oneOf") or target.child("anyOf")) and tag_of(target) is not None
        )

    def is_record(self, schema: Schema, seen: frozenset[str] = frozenset()) -> bool:
        """Tell whether a schema becomes an object with members, through `allOf`; `seen` are places on the way."""
        if schema.types and schema.types != ("object",):
            return False
        if self._own_members(schema.node):
            return True
        parts = schema.node.child("allOf")
        if parts is None or schema.node.place in seen or len(seen) > _MOST_DEPTH:
            return False
        for part in parts.items():
            target = self.documents.follow(part)
            if target is None or not is_mapping(target.data) or is_date_time_object(target):
                continue
            if self.is_record(view(target, self.findings), seen | {schema.node.place}):
                return True
        return False

    def _own_members(self, node: Node) -> bool:
        return bool(node.get("properties")) or any(
            key not in self.KEYWORDS and looks_like_schema(key, inner.data)
            for key, inner in node.members()
        )

    def _reference(self, node: Node, hint: Hint) -> TypeRef:
        target = self.documents.follow(node)
        if target is None:
            self.findings.left_out(
                "broken-reference",
                node.place,
                f"`{short(node.get('$ref'))}` leads nowhere: any value",
            )
            return ANY
        if not is_mapping(target.data):
            return self.read(target, hint)
        beside = {"nullable", "x-nullable", "default", "example", "examples", "deprecated"}
        plain = {"$ref", "description", "summary", "title", "readOnly", "writeOnly", "xml"}
        extra = [key for key in node.data if key not in beside | plain and not key.startswith("x-")]
        if extra:
            # Since 3.1 what stands beside a reference counts too (JSON Schema 2020-12, 8.2.3.1).
            words = ", ".join(f"`{short(key)}`" for key in extra)
            self.findings.left_out("beside-reference", node.place, f"{words} beside a reference")
        null = node.flag("nullable") or node.flag("x-nullable")
        return with_null(self.named(target), null)

    def _inline(self, node: Node, hint: Hint) -> TypeRef:
        if is_date_time_object(node):
            self.findings.corrected("date-time-object", node.place, "read as a moment")
            return Primitive("datetime")
        schema = view(node, self.findings)
        known = self._written.get(node.place)
        if known is not None:
            # A schema that is met again, as a member of a body and of a type, is one definition.
            return with_null(Named(known), schema.nullable)
        id_ = self.drafts.number()
        hint = self._owned(node) or hint
        built, access, late = self._build(schema, hint, id_)
        if isinstance(built, ObjectType | EnumType | PendingUnion):
            self._written[node.place] = id_
            draft = Draft(id_, hint, node.place, False, built, access, late)
            return with_null(self.drafts.add(draft), schema.nullable)
        return with_null(built, schema.nullable)

    def _owned(self, node: Node) -> Hint | None:
        """Return the hint for a schema inside a named one: what that is called, and the way from there."""
        top, _, rest = node.pointer.removeprefix("/components/schemas/").partition("/")
        owner = self._short.get(f"{node.file}#/components/schemas/{top}")
        if owner is None or not rest:
            return None
        hint = Hint(owner)
        steps = [step.replace("~1", "/").replace("~0", "~") for step in rest.split("/")]
        for before, step in zip(["", *steps], steps, strict=False):
            if before == "properties":
                hint = hint.child(step)
            elif step == "items":
                hint = hint.item()
            elif step == "additionalProperties":
                hint = hint.child("value")
            elif before in {"oneOf", "anyOf"} and rest.endswith(f"/{step}"):
                return None  # alternatives have names of their own
        return hint

    def _define(self, id_: str, node: Node) -> None:
        hint = Hint(self._names(node))
        schema = view(node, self.findings)
        if self.has_subtypes(node) and self.is_record(schema):
            self._define_family(id_, schema, hint)
            return
        built, access, late = self._build(schema, hint, id_)
        definition: ObjectType | EnumType | PendingUnion | AliasType
        if isinstance(built, ObjectType | EnumType | PendingUnion):
            definition = built
        else:
            target = without_null(built) if schema.nullable else built
            definition = AliasType(id_, target, doc=self.doc(node), deprecated=_deprecated(node))
        self.drafts.add(Draft(id_, hint, node.place, True, definition, access, late))

    def _define_family(self, id_: str, schema: Schema, hint: Hint) -> None:
        """Define a base with subtypes twice: the object that they extend, and the union of them all."""
        node = schema.node
        base = self._bases.setdefault(node.place, self.drafts.number())
        base_hint = Hint(tuple(f"{name}Base" for name in hint.names))
        members = gather(self, schema)
        members.alternatives.clear()
        built, access, late = self._object(members, hint, base, node)
        self.drafts.add(Draft(base, base_hint, node.place, True, built, access, late))
        tag = tag_of(node)
        mapping = [(value, self._variant(ref)) for value, ref in mapping_of(self, node)]
        known = {ref for _, ref in mapping}
        for place, target in self.subtypes.below(node.place).items():
            ref = self._variant(self.named(target))
            if ref not in known:
                known.add(ref)
                mapping.append((self.subtypes.names.get(place, target.last), ref))
        for option in self._options(node):
            behind = self.documents.follow(option)
            if behind is not None and is_mapping(behind.data):
                ref = self._variant(self.named(behind))
                if ref not in known:
                    known.add(ref)
                    mapping.append((behind.last, ref))
        mapping = [(value, Named(base) if ref == Named(id_) else ref) for value, ref in mapping]
        options = tuple(dict.fromkeys(ref for _, ref in mapping))
        union = PendingUnion(
            id_, options, tag, tuple(mapping), self.doc(node), node.flag("deprecated")
        )
        self.drafts.add(Draft(id_, hint, node.place, True, union))
        self.findings.note(
            "subtypes",
            node.place,
            f"`{hint.names[0]}` is the union of its subtypes, `{base_hint.names[0]}` their base",
        )

    def _options(self, node: Node) -> list[Node]:
        return [
            o for key in ("oneOf", "anyOf") if (listed := node.child(key)) for o in listed.items()
        ]

    def _variant(self, ref: TypeRef) -> TypeRef:
        """Return the object behind a reference: a subtype with subtypes of its own stands for its base there."""
        inner = without_null(ref)
        if isinstance(inner, Named):
            place = next((p for p, number in self.drafts.ids.items() if number == inner.name), None)
            if place is not None and place in self._bases:
                return Named(self._bases[place])
            if place is not None and self.subtypes.below(place):
                return Named(self._bases.setdefault(place, self.drafts.number()))
        return inner if isinstance(inner, Named) else ref

    def _build(self, schema: Schema, hint: Hint, id_: str) -> tuple[Built, Access, tuple[str, ...]]:
        """Decide what a schema is. What is neither object, enum nor union is a plain reference."""
        node, nothing = schema.node, (Access(), ())
        members: Members | None = None
        if node.child("allOf") or self._own_members(node):
            members = gather(self, schema)
            if members.is_object and (not schema.types or "object" in schema.types):
                return self._record(members, hint, id_, schema)
            if members.others:
                return (self._combined(members, schema, hint), *nothing)
        if node.child("oneOf") or node.child("anyOf"):
            account_for(node, self.findings)
            return (read_alternatives(self, schema, hint, id_), *nothing)
        account_for(node, self.findings)
        found = enum_values(node, self.findings) or const_values(node)
        if found is not None and "boolean" not in schema.types:
            enum = enum_type(id_, found, self.doc(node), node.flag("deprecated"), prose=self.prose)
            return (enum, *nothing)
        if node.has("enum") and found is None and "boolean" not in schema.types:
            self.findings.left_out(
                "enum-value", node.place, "an enum without text or whole numbers"
            )
        return (self._plain(schema, hint), *nothing)

    def _record(
        self, members: Members, hint: Hint, id_: str, schema: Schema
    ) -> tuple[Built, Access, tuple[str, ...]]:
        node = schema.node
        shared = self.drafts.ids.get(node.place) == id_
        if (
            not members.properties
            and len(members.bases) == 1
            and not members.required
            and not shared
        ):
            return Named(next(iter(members.bases))), Access(), ()
        if members.open_values is not None and is_mapping(members.open_values.data):
            self.findings.left_out(
                "open-object",
                node.place,
                "members without a name of their own, beside those with one",
            )
        for other in members.others:
            self.findings.left_out("all-of", other.place, "a part that is no object")
        return self._object(members, hint, id_, node)

    def _object(
        self, members: Members, hint: Hint, id_: str, node: Node
    ) -> tuple[ObjectType, Access, tuple[str, ...]]:
        fields, access, late = fields_of(self, members, hint, node.place)
        made = ObjectType(
            id_,
            fields,
            doc=self.doc(node) or members.doc,
            bases=tuple(members.bases),
            deprecated=_deprecated(node),
        )
        return made, access, late

    def _combined(self, members: Members, schema: Schema, hint: Hint) -> TypeRef:
        """Return the type of `allOf` with parts that are no objects: that of the only one, or of the narrowest."""
        refs = [self.read(part, hint) for part in members.others]
        distinct = list(dict.fromkeys(without_null(ref) for ref in refs))
        if len(distinct) == 1:
            return refs[0]
        names = [ref for ref in distinct if isinstance(ref, Named)]
        self.findings.left_out(
            "all-of", schema.node.place, "parts that are no objects: read as one of them"
        )
        return names[0] if names else distinct[-1]

    def _plain(self, schema: Schema, hint: Hint) -> TypeRef:
        """Return the type of a schema that needs no definition."""
        if not schema.types:
            value = only_value(schema.node)
            if value is not None:
                kind = "boolean" if isinstance(value, bool) else "string"
                kind = (
                    "integer" if type(value) is int else "number" if type(value) is float else kind
                )
                return primitive(schema, kind, self.findings)
            return ANY
        refs: list[TypeRef] = []
        for kind in schema.types:
            if kind == "array":
                refs.append(self._list(schema, hint))
            elif kind == "object":
                refs.append(self._map(schema, hint))
            else:
                refs.append(primitive(schema, kind, self.findings))
        if {Primitive("int"), Primitive("float")} <= set(refs):
            refs.remove(Primitive("int"))
        return one_of(refs)

    def _list(self, schema: Schema, hint: Hint) -> TypeRef:
        items, tuple_ = schema.node.child("items"), schema.node.child("prefixItems")
        if items is not None and is_list(items.data):
            items, tuple_ = None, items
        if tuple_ is not None:
            self.findings.left_out("tuple", tuple_.place, "items that differ by their place")
            read = [self.read(item, hint.item()) for item in tuple_.items()]
            if items is not None and is_mapping(items.data):
                read.append(self.read(items, hint.item()))
            kinds = list(dict.fromkeys(read))
            return ListOf(kinds[0] if len(kinds) == 1 else ANY)
        return ListOf(self.read(items, hint.item()) if items is not None else ANY)

    def _map(self, schema: Schema, hint: Hint) -> TypeRef:
        values = schema.node.child("additionalProperties")
        patterns = schema.node.child("patternProperties")
        if values is None or not is_mapping(values.data):
            inner = [node for _, node in patterns.members()] if patterns else []
            values = inner[0] if len(inner) == 1 else None
        items = schema.node.child("items")
        if values is None and items is not None and is_mapping(items.data):
            # An object has no items: where documents write them, they are what it holds.
            self.findings.corrected("items-of-object", items.place, "read as the object itself")
            return self.read(items, hint)
        if values is None:
            return MapOf(ANY)
        return MapOf(self.read(values, hint.child("value")))

    def _names(self, node: Node) -> tuple[str, ...]:
        """Return what a definition is called, from the place where it stands."""
        steps = [step.replace("~1", "/").replace("~0", "~") for step in node.pointer.split("/")[1:]]
        if self._short.get(node.place):
            return self._short[node.place]
        words = [pascal(step) for step in steps if step not in _NOT_NAMES and not step.isdigit()]
        words = [word for word in words if word]
        if not words:
            words = [pascal(PurePosixPath(node.file).stem) or "Value"]
        if len(steps) >= 2 and steps[-2] in {"schemas", "definitions", "$defs"}:
            return (words[-1], "".join(words[-2:]))
        return ("".join(words[-2:]), "".join(words[-3:]))


def _deprecated(node: Node) -> Deprecation | None:
    return Deprecation() if node.flag("deprecated") else None


def _short_names(schemas: Node | None) -> dict[str, tuple[str, ...]]:
    """Return names for the schemas of a document: of dotted ones as much of the end as tells them apart."""
    found: dict[str, tuple[str, ...]] = {}
    parts = {
        key: [pascal(part) for part in key.split(".") if pascal(part)]
        for key, _ in (schemas.members() if schemas else ())
    }
    count: dict[str, int] = {}
    for words in parts.values():
        for start in range(len(words)):
            name = "".join(words[start:])
            count[name] = count.get(name, 0) + 1
    for key, node in schemas.members() if schemas else ():
        words = parts[key]
        tails = ["".join(words[start:]) for start in range(len(words) - 1, -1, -1)]
        good = [tail for tail in tails if count[tail] == 1 and not tail[0].isdigit()]
        # A version alone (`v1`) is not a name.
        good = [
            tail for tail in good if not (len(tail) < 5 and tail[0] == "V" and tail[1:].isdigit())
        ]
        found[node.place] = tuple(good or tails[-1:] or ["Value"])
    return found
