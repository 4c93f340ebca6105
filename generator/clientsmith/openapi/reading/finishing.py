"""The last look at types and endpoints together: what is used, which names fit, which values have their type."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from clientsmith.description.linker.inheritance import all_fields
from clientsmith.description.linker.values import mismatches
from clientsmith.description.plain import short
from clientsmith.model.types import (
    AliasType,
    Field,
    ListOf,
    MapOf,
    Named,
    Nullable,
    ObjectType,
    OneOf,
    Primitive,
    TypeDefinition,
    TypeRef,
    UnionType,
    walk,
)
from clientsmith.openapi.reading.drafts import ANY, replaced, without_null
from clientsmith.openapi.reading.expressions import expression
from clientsmith.openapi.reading.words import spoken, to_identifier, word_set
from clientsmith.python import names

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from clientsmith.openapi.reading.drafts import Drafts
    from clientsmith.openapi.reading.endpoints import Endpoint
    from clientsmith.openapi.reading.errors import ErrorRow
    from clientsmith.openapi.reading.findings import Findings

__all__ = ["Finisher", "reachable", "relaxed", "renamed"]

_MOST_EXPRESSION = 4000
_MOST_DEPTH = 14
_LONGEST_NAME = 60
# What every exception of a package has already.
_ROW_WORDS = word_set(
    "args body code content headers message request request_id response retries_taken retry_after status_code"
    " with_traceback add_note"
)


def references(definition: TypeDefinition) -> list[str]:
    """Return the names in a definition."""
    if isinstance(definition, ObjectType):
        inner = [
            ref.name
            for one in definition.fields
            for ref in walk(one.type)
            if isinstance(ref, Named)
        ]
        return [*definition.bases, *inner]
    if isinstance(definition, AliasType):
        return [ref.name for ref in walk(definition.target) if isinstance(ref, Named)]
    return [name for _, name in definition.variants] if isinstance(definition, UnionType) else []


def reachable(refs: Iterable[TypeRef], types: Mapping[str, TypeDefinition]) -> dict[str, None]:
    """Return the names of the types that values of some references can hold, in the order of discovery."""
    found: dict[str, None] = {}
    waiting = [ref.name for top in refs for ref in walk(top) if isinstance(ref, Named)]
    while waiting:
        name = waiting.pop(0)
        if name not in found and name in types:
            found[name] = None
            waiting.extend(references(types[name]))
    return found


def relaxed(
    drafts: Drafts,
    definitions: dict[str, TypeDefinition],
    sent: Iterable[str],
    received: Iterable[str],
) -> dict[str, TypeDefinition]:
    """Let members be absent that only answers have from types that are sent, and the other way round."""
    outgoing, incoming = set(sent), set(received)
    made = dict(definitions)
    for id_, definition in definitions.items():
        draft = drafts.by_id[id_]
        if not isinstance(definition, ObjectType):
            continue
        free: set[str] = set()
        if id_ in outgoing:
            free |= draft.access.read_only
        if id_ in incoming:
            free |= draft.access.write_only
        if free:
            fields = tuple(
                replace(one, required=False, const=None) if one.name in free else one
                for one in definition.fields
            )
            made[id_] = replace(definition, fields=fields)
    return made


@dataclass(slots=True)
class Finisher:
    """Checks against the complete set of types, which are under their names."""

    types: dict[str, TypeDefinition]
    findings: Findings

    def finish_types(self) -> None:
        """Give members names that the target language can tell apart, and drop values that do not fit."""
        done: set[str] = set()
        for name in list(self.types):
            self._finish_type(name, done, 0)
        for name, definition in self.types.items():
            if isinstance(definition, ObjectType):
                fields = tuple(self.fitting(one) for one in definition.fields)
                self.types[name] = replace(definition, fields=fields)
            elif isinstance(definition, AliasType):
                self.types[name] = replace(definition, target=self.short(definition.target, name))

    def _finish_type(self, name: str, done: set[str], depth: int) -> None:
        definition = self.types.get(name)
        if name in done or not isinstance(definition, ObjectType) or depth > 40:
            return
        done.add(name)
        for base in definition.bases:
            self._finish_type(base, done, depth + 1)
        inherited: dict[str, Field] = {}
        for base in definition.bases:
            found = self.types.get(base)
            if isinstance(found, ObjectType):
                inherited |= all_fields(found, self.types)
        own = {one.name for one in definition.fields}
        taken: set[str] = set()
        for one in inherited.values():
            if one.name not in own:
                taken.add(one.python_name or names.attribute(one.name))
        fields: list[Field] = []
        for one in definition.fields:
            if one.name in inherited and inherited[one.name].python_name:
                one = replace(one, python_name=inherited[one.name].python_name)
            fields.append(self._called(one, taken, names.attribute))
        self.types[name] = replace(definition, fields=tuple(fields))

    def _called(
        self, one: Field, taken: set[str], spell: Callable[[str], str], suffix: str = ""
    ) -> Field:
        """Return a field with a name of its own in the target language; `taken` gets that name."""
        wanted = one.python_name or spell(one.name)
        if wanted and wanted not in taken and len(wanted) <= _LONGEST_NAME:
            taken.add(wanted)
            return one
        words = to_identifier(spoken(one.name), "value")
        base = words[: _LONGEST_NAME - 12].strip("_") or "value"
        name = f"{base}_{suffix}" if suffix and wanted in taken else base
        name = name.strip("_") if not name.endswith("_") else name
        count = 2
        while name in taken or name in names.OPTIONS | names.FIELD_WORDS:
            name, count = f"{base}_{count}", count + 1
        taken.add(name)
        self.findings.named("member", _place(one), f"`{name}` for `{short(one.name)}`")
        return replace(one, python_name=name)

    def finish_endpoint(self, endpoint: Endpoint) -> Endpoint:
        """Name arguments apart, send every parameter as text, and drop values that do not fit."""
        taken: set[str] = set()
        body = endpoint.body
        if body is not None and (body.type is not None or body.kind == "binary"):
            taken.add("body")
        groups = {
            "path": [self.as_text(one, "path") for one in endpoint.path_fields],
            "query": [self.as_text(one, "query") for one in endpoint.query],
            "header": [self.as_text(one, "header") for one in endpoint.headers],
            "cookie": [self.as_text(one, "cookie") for one in endpoint.cookies],
            "body": list(body.fields) if body else [],
        }
        named: dict[str, tuple[Field, ...]] = {}
        for place, fields in groups.items():
            unique = {one.name.lower() if place == "header" else one.name: one for one in fields}
            named[place] = tuple(
                self.fitting(
                    one
                    if one.const is not None
                    else self._called(one, taken, names.argument, place)
                )
                for one in unique.values()
            )
        made = replace(
            endpoint,
            path_fields=named["path"],
            query=named["query"],
            headers=named["header"],
            cookies=named["cookie"],
        )
        if body is not None:
            ref = self.short(body.type, endpoint.place) if body.type is not None else None
            made = replace(made, body=replace(body, fields=named["body"], type=ref))
        if made.returns is not None:
            ref = self.short(made.returns.type, endpoint.place)
            made = replace(made, returns=replace(made.returns, type=ref))
        return made

    def finish_row(self, row: ErrorRow) -> ErrorRow:
        """Name a row's members apart from what every exception has."""
        taken: set[str] = set()
        fields: list[Field] = []
        for one in row.fields:
            wanted = names.attribute(one.name)
            if wanted in _ROW_WORDS:
                base = f"body_{wanted}"
                self.findings.named("member", _place(one), f"`{base}` for `{short(one.name)}`")
                one = replace(one, python_name=base)
            fields.append(self.fitting(self._called(one, taken, names.attribute)))
        return replace(row, fields=tuple(fields))

    def short(self, ref: TypeRef, place: str) -> TypeRef:
        """Return a reference that the language can write, or `any` for one that is too long or too deep."""
        if len(expression(ref)) <= _MOST_EXPRESSION and _depth(ref) <= _MOST_DEPTH:
            return ref
        self.findings.left_out("depth", place, "a type that is too long to be written: any value")
        return ANY

    def fitting(self, one: Field) -> Field:
        """Return a field without values that are not of its type."""
        one = replace(one, type=self.short(one.type, _place(one)))
        if isinstance(one.const, str | int | float) and any(
            mismatches(one.const, one.type, self.types)
        ):
            self.findings.left_out("const", _place(one), f"`{short(one.const)}` is not of the type")
            one = replace(one, const=None)
        if one.default is not None and any(mismatches(one.default, one.type, self.types)):
            self.findings.left_out(
                "default", _place(one), f"`{short(one.default)}` is not of the type"
            )
            one = replace(one, default=None)
        if one.example is not None and any(mismatches(one.example, one.type, self.types)):
            self.findings.left_out(
                "example", _place(one), f"`{short(one.example)}` is not of the type"
            )
            one = replace(one, example=None)
        return one

    def as_text(self, one: Field, where: str) -> Field:
        """Return a parameter that can be sent as text where it stands."""
        ref = self._seen(one.type)
        if where == "query":
            item = self._seen(ref.item) if isinstance(ref, ListOf) else ref
            if self._is_object(item) or (isinstance(ref, ListOf) and isinstance(item, ListOf)):
                if isinstance(item, ListOf):
                    self.findings.left_out("style", _place(one), "lists in a list: given as text")
                    return replace(
                        one, type=Primitive("str"), style=None, default=None, example=None
                    )
                if one.style != "deep":
                    self.findings.left_out(
                        "style", _place(one), "an object in a query: its members in brackets"
                    )
                if isinstance(item, Primitive):
                    return one
                return replace(one, style="deep")
            if item in (
                Primitive("bytes"),
                Primitive("none"),
                Primitive("upload"),
                Primitive("stream"),
            ):
                return replace(
                    one,
                    type=ListOf(Primitive("str")) if isinstance(ref, ListOf) else Primitive("str"),
                )
            return (
                replace(one, style=None)
                if one.style == "deep" and not isinstance(ref, ListOf)
                else one
            )
        if not self._is_single(ref):
            self.findings.left_out("style", _place(one), "not one value: given as text")
            return replace(one, type=Primitive("str"), default=None, example=None, const=None)
        if where == "path":
            return replace(one, type=without_null(one.type), required=True)
        return one

    def _is_single(self, ref: TypeRef) -> bool:
        """Tell whether every value of a type is one text outside a body."""
        ref = self._seen(ref)
        if isinstance(ref, OneOf):
            return all(self._is_single(option) for option in ref.options)
        if isinstance(ref, ListOf) or self._is_object(ref):
            return False
        return ref not in {Primitive(name) for name in ("bytes", "none", "upload", "stream")}

    def _is_object(self, ref: TypeRef) -> bool:
        if isinstance(ref, MapOf):
            return True
        found = self.types.get(ref.name) if isinstance(ref, Named) else None
        return isinstance(found, ObjectType | UnionType)

    def _seen(self, ref: TypeRef) -> TypeRef:
        """Look through null and aliases."""
        for _ in range(16):
            if isinstance(ref, Nullable):
                ref = ref.inner
            elif isinstance(ref, Named) and isinstance(
                found := self.types.get(ref.name), AliasType
            ):
                ref = found.target
            else:
                break
        return ref


def renamed(definition: TypeDefinition, name: str, called: Mapping[str, str]) -> TypeDefinition:
    """Return a definition under its name, and with names in place of numbers inside."""

    def change(number: str) -> TypeRef:
        return Named(called[number])

    if isinstance(definition, ObjectType):
        fields = tuple(replace(one, type=replaced(one.type, change)) for one in definition.fields)
        bases = tuple(called[base] for base in definition.bases)
        return replace(definition, name=name, fields=fields, bases=bases)
    if isinstance(definition, AliasType):
        return replace(definition, name=name, target=replaced(definition.target, change))
    if isinstance(definition, UnionType):
        variants = tuple((value, called[variant]) for value, variant in definition.variants)
        return replace(definition, name=name, variants=variants)
    return replace(definition, name=name)


def _depth(ref: TypeRef) -> int:
    if isinstance(ref, ListOf):
        return 1 + _depth(ref.item)
    if isinstance(ref, MapOf):
        return 1 + _depth(ref.value)
    if isinstance(ref, Nullable):
        return _depth(ref.inner)
    if isinstance(ref, OneOf):
        return max(_depth(option) for option in ref.options)
    return 0


def _place(field: Field) -> str:
    return f"{field.origin.file}#{field.origin.path[0] if field.origin.path else ''}"
