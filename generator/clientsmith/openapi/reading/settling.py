"""Deciding what could not be decided while schemas were read: unions, circles, and members required of a base.

Everything here works on complete drafts and gives definitions that the description language accepts. Alternatives that
may be anything become `any`, with a finding.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from clientsmith.description.plain import short
from clientsmith.model.types import (
    AliasType,
    Deprecation,
    EnumType,
    Field,
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
from clientsmith.openapi.reading.drafts import ANY, PendingUnion, one_of, replaced

if TYPE_CHECKING:
    from clientsmith.openapi.reading.drafts import Draft, Drafts, Settled
    from clientsmith.openapi.reading.findings import Findings

__all__ = ["Settlement", "settle"]

# How a value looks in JSON, which is all that tells alternatives apart.
_FORMS = {
    "str": "text",
    "uri": "text",
    "secret": "text",
    "bytes": "text",
    "duration": "text",
    "datetime": "moment",
    "date": "moment",
    "uuid": "moment",
    "int": "number",
    "float": "number",
    "bool": "boolean",
    "upload": "file",
    "stream": "file",
}
# Members that documents use to tell variants apart, the likeliest first.
_TAGS = ("type", "kind", "object", "event", "op", "role", "resource_type", "objectType", "@type")
_MOST_LEVELS = 32


@dataclass(frozen=True, slots=True)
class Settlement:
    """Definitions by number, and the references that stand for numbers without a definition."""

    definitions: dict[str, Settled]
    dissolved: dict[str, TypeRef]

    def settled(self, ref: TypeRef) -> TypeRef:
        """Return a reference with nothing in it that was dissolved."""
        return replaced(ref, lambda name: self.dissolved.get(name, Named(name)))


def settle(drafts: Drafts, findings: Findings) -> Settlement:
    """Decide everything that is pending."""
    return _Settler(drafts, findings).run()


class _Settler:
    def __init__(self, drafts: Drafts, findings: Findings) -> None:
        self.drafts = drafts.by_id
        self.findings = findings
        self.definitions: dict[str, Settled] = {}
        self.dissolved: dict[str, TypeRef] = {}
        self.tags: dict[str, tuple[str, str]] = {}
        self.pending: dict[str, PendingUnion] = {}
        self._open: set[str] = set()

    def run(self) -> Settlement:
        for id_, draft in self.drafts.items():
            if isinstance(draft.definition, PendingUnion):
                self.pending[id_] = draft.definition
            else:
                self.definitions[id_] = draft.definition
        self._break_base_circles()
        for id_ in self.pending:
            self._union(id_)
        for id_, definition in list(self.definitions.items()):
            self.definitions[id_] = self._simplified(definition, self.drafts[id_].place)
        for id_ in self.definitions:
            self._break_alias_circle(id_)
        for id_, draft in self.drafts.items():
            self._require_late(id_, draft)
        for id_ in self.definitions:
            self._break_endless(id_)
        return Settlement(self.definitions, self.dissolved)

    # Unions

    def _union(self, id_: str) -> TypeRef:
        """Decide a union and return what stands for it."""
        if id_ in self.dissolved:
            return self.dissolved[id_]
        if id_ in self.definitions:
            return Named(id_)
        draft = self.drafts[id_]
        pending = self.pending[id_]
        if id_ in self._open:
            self.findings.left_out(
                "circle", draft.place, "alternatives that lead back to themselves"
            )
            return ANY
        self._open.add(id_)
        made = self._tagged(id_, pending, pending.tag, draft.place) if pending.tag else None
        decided = made or self._decided(
            [self._resolved(option) for option in pending.options], draft, id_
        )
        self._open.discard(id_)
        if isinstance(decided, UnionType):
            self.definitions[id_] = decided
            return Named(id_)
        ref = decided
        if draft.shared:
            deprecated = Deprecation() if pending.deprecated else None
            inner = ref.inner if isinstance(ref, Nullable) else ref
            self.definitions[id_] = AliasType(id_, inner, doc=pending.doc, deprecated=deprecated)
            return Named(id_)
        self.dissolved[id_] = ref
        return ref

    def _resolved(self, ref: TypeRef) -> TypeRef:
        """Return a reference with the unions in it decided, and references to alternatives flat."""

        def change(name: str) -> TypeRef:
            if name not in self.pending:
                return self.dissolved.get(name, Named(name))
            decided = self._union(name)
            definition = self.definitions.get(name)
            if isinstance(definition, AliasType) and isinstance(definition.target, OneOf):
                return definition.target
            return decided

        return replaced(ref, change)

    def _tagged(self, id_: str, pending: PendingUnion, tag: str, place: str) -> UnionType | None:
        """Return a union with a tag when each variant is an object of its own; None, with a finding, otherwise."""
        variants: dict[str, str] = {}
        for value, ref in pending.mapping:
            resolved = self._resolved(ref)
            inner = resolved.inner if isinstance(resolved, Nullable) else resolved
            name = inner.name if isinstance(inner, Named) else ""
            found = self.definitions.get(name)
            if isinstance(found, UnionType) and found.tag == tag:
                variants |= {str(v): n for v, n in found.variants if str(v) not in variants}
            elif isinstance(found, ObjectType):
                variants.setdefault(value, name)
            else:
                self.findings.left_out("discriminator", place, f"`{short(value)}` is not an object")
                return None
        listed = {
            inner.name
            for option in pending.options
            for inner in [self._resolved(option)]
            if isinstance(inner, Named)
        }
        covered = set(variants.values()) | {
            name for name in listed if isinstance(self.definitions.get(name), UnionType)
        }
        if not variants or not listed <= covered:
            self.findings.left_out(
                "discriminator", place, "not every alternative has a value of its own"
            )
            return None
        kept: dict[str, str] = {}
        for value, name in variants.items():
            if name in kept.values():
                self.findings.left_out(
                    "discriminator",
                    place,
                    f"`{short(value)}` is a second value for one alternative",
                )
                continue
            kept[value] = name
        return self._with_tag(id_, tag, kept, pending, place)

    def _with_tag(
        self, id_: str, tag: str, variants: dict[str, str], pending: PendingUnion, place: str
    ) -> UnionType | None:
        for value, name in variants.items():
            if self.tags.get(name, (tag, value)) != (tag, value):
                message = f"an alternative has the tag `{self.tags[name][0]}: {short(self.tags[name][1])}` elsewhere"
                self.findings.left_out("discriminator", place, message)
                return None
            if not self._agrees(name, tag, value, place):
                return None
        for value, name in variants.items():
            self.tags[name] = (tag, value)
        deprecated = Deprecation() if pending.deprecated else None
        return UnionType(id_, tag, tuple(variants.items()), doc=pending.doc, deprecated=deprecated)

    def _agrees(self, name: str, tag: str, value: str, place: str) -> bool:
        """Make sure that the variant's own member for the tag can hold the value."""
        field = self._all_fields(name).get(tag)
        if field is None:
            return True
        inner = field.type.inner if isinstance(field.type, Nullable) else field.type
        target = self.definitions.get(inner.name) if isinstance(inner, Named) else None
        text = inner in (Primitive("str"), ANY) or isinstance(target, EnumType | AliasType)
        if not text:
            self.findings.left_out("discriminator", place, f"`{short(tag)}` is not text")
            return False
        if field.const is None or str(field.const) == value:
            return True
        own = self.definitions.get(name)
        if not isinstance(own, ObjectType) or all(one.name != tag for one in own.fields):
            self.findings.left_out("discriminator", place, f"a base fixes `{short(tag)}` otherwise")
            return False
        fields = tuple(replace(one, const=None) if one.name == tag else one for one in own.fields)
        self.definitions[name] = replace(own, fields=fields)
        self.findings.note(
            "discriminator",
            place,
            f"`{short(tag)}` is said to be `{short(field.const)}` by the variant",
        )
        return True

    def _decided(self, options: list[TypeRef], draft: Draft, id_: str) -> TypeRef | UnionType:
        """Return alternatives without a discriminator as what a client can read."""
        flat = one_of(options)
        inner = flat.inner if isinstance(flat, Nullable) else flat
        if isinstance(inner, OneOf):
            names = [option.name for option in inner.options if isinstance(option, Named)]
            objects = [name for name in names if isinstance(self._behind(name), ObjectType)]
            if len(objects) == len(inner.options) > 1:
                union = self._inferred(id_, objects, self.pending[id_], draft.place)
                if union is not None:
                    return union
        return self._readable(flat, draft.place)

    def _inferred(
        self, id_: str, names: list[str], pending: PendingUnion, place: str
    ) -> UnionType | None:
        """Return a union whose tag is a member with another constant in each alternative."""
        if any(not isinstance(self.definitions.get(name), ObjectType) for name in names):
            return None
        each = [self._all_fields(name) for name in names]
        common = [
            word
            for word in each[0]
            if all(
                word in fields and fields[word].required and isinstance(fields[word].const, str)
                for fields in each
            )
        ]
        common.sort(key=lambda word: _TAGS.index(word) if word in _TAGS else len(_TAGS))
        for word in common:
            values = [str(fields[word].const) for fields in each]
            if len(set(values)) == len(values):
                union = self._with_tag(
                    id_, word, dict(zip(values, names, strict=True)), pending, place
                )
                if union is not None:
                    message = f"`{short(word)}` tells the alternatives apart"
                    self.findings.note("tag-inferred", place, message)
                    return union
        return None

    # Alternatives without a tag

    def _readable(self, ref: TypeRef, place: str) -> TypeRef:
        """Return a reference whose alternatives are as few as say all."""
        if isinstance(ref, Nullable):
            inner = self._readable(ref.inner, place)
            return inner if inner == ANY or isinstance(inner, Nullable) else Nullable(inner)
        if isinstance(ref, ListOf):
            return ListOf(self._readable(ref.item, place))
        if isinstance(ref, MapOf):
            return MapOf(self._readable(ref.value, place))
        if not isinstance(ref, OneOf):
            return ref
        groups: dict[str, list[TypeRef]] = {}
        for option in ref.options:
            groups.setdefault(self._form(option), []).append(option)
        if "mixed" in groups:
            return self._any(place, "alternatives that are alternatives themselves")
        kept = [
            one
            for form, options in groups.items()
            for one in self._narrowed(form, list(dict.fromkeys(options)), place)
        ]
        return one_of(kept)

    def _any(self, place: str, why: str) -> TypeRef:
        self.findings.left_out("untagged-union", place, f"{why}: any value")
        return ANY

    def _narrowed(self, form: str, options: list[TypeRef], place: str) -> list[TypeRef]:
        """Return what stands for all alternatives of one form: objects, moments and enums stay as they are."""
        if len(options) == 1:
            return options
        if form == "list":
            items = [
                one.item if isinstance(one, ListOf) else ANY for one in map(self._seen, options)
            ]
            return [ListOf(self._readable(one_of(items), place))]
        if form in ("text", "number"):
            return self._narrowed_scalars(form, options, place)
        if form in ("boolean", "file"):
            return options[:1]
        return options

    def _narrowed_scalars(self, form: str, options: list[TypeRef], place: str) -> list[TypeRef]:
        """Plain text and plain numbers are one alternative each."""
        enums = [one for one in options if self._is_enum(one)]
        plain = [one for one in options if one not in enums]
        wide = form == "number" and any(self._seen(one) == Primitive("float") for one in plain)
        if plain and len(enums) == 1 and not wide:
            # An enum keeps values that it does not know.
            what = "text" if form == "text" else "number"
            self.findings.note("open-enum", place, f"an enum beside any {what}: the enum alone")
            return enums
        if len(plain) > 1:
            word = "str" if form == "text" else "float" if wide else "int"
            self.findings.note(form, place, f"several alternatives that are all {form}: {word}")
            plain = [Primitive(word)]
        return enums + plain

    def _is_enum(self, ref: TypeRef) -> bool:
        return isinstance(ref, Named) and isinstance(self._behind(ref.name), EnumType)

    def _seen(self, ref: TypeRef) -> TypeRef:
        """Look through aliases."""
        for _ in range(_MOST_LEVELS):
            found = self.definitions.get(ref.name) if isinstance(ref, Named) else None
            if not isinstance(found, AliasType):
                break
            ref = found.target
        return ref

    def _behind(self, name: str) -> Settled | None:
        ref = self._seen(Named(name))
        return self.definitions.get(ref.name) if isinstance(ref, Named) else None

    def _form(self, ref: TypeRef) -> str:
        ref = self._seen(ref)
        if isinstance(ref, Primitive):
            return _FORMS.get(ref.name, "mixed")
        if isinstance(ref, ListOf):
            return "list"
        if isinstance(ref, MapOf):
            return "object"
        if isinstance(ref, Named):
            found = self.definitions.get(ref.name)
            if isinstance(found, EnumType):
                kinds = {type(member.value) for member in found.members}
                if len(kinds) > 1 or any(member.also for member in found.members):
                    return "enum of two forms"
                return "text" if kinds == {str} else "number"
            return "object" if isinstance(found, ObjectType | UnionType) else "mixed"
        return "mixed"

    def _simplified(self, definition: Settled, place: str) -> Settled:
        """Return a definition whose references are decided and readable."""

        def better(ref: TypeRef) -> TypeRef:
            return self._readable(self._resolved(ref), place)

        if isinstance(definition, ObjectType):
            fields = tuple(
                replace(one, type=self._readable(self._resolved(one.type), _place(one)))
                for one in definition.fields
            )
            return replace(definition, fields=fields)
        if isinstance(definition, AliasType):
            return replace(definition, target=better(definition.target))
        return definition

    # Bases, circles and members that must be there

    def _all_fields(self, name: str, depth: int = 0) -> dict[str, Field]:
        found = self.definitions.get(name)
        if not isinstance(found, ObjectType) or depth > _MOST_LEVELS:
            return {}
        merged: dict[str, Field] = {}
        for base in found.bases:
            merged |= self._all_fields(base, depth + 1)
        return merged | {one.name: one for one in found.fields}

    def _break_base_circles(self) -> None:
        for id_, definition in list(self.definitions.items()):
            if not isinstance(definition, ObjectType):
                continue
            kept = tuple(
                base
                for base in definition.bases
                if isinstance(self.definitions.get(base), ObjectType)
                and not self._extends(base, id_, 0)
            )
            if kept != definition.bases:
                self.findings.left_out("circle", self.drafts[id_].place, "it extends itself")
            if len(kept) > 16:
                self.findings.left_out("all-of", self.drafts[id_].place, "more than 16 bases")
            self.definitions[id_] = replace(definition, bases=kept[:16])

    def _extends(self, name: str, other: str, depth: int) -> bool:
        found = self.definitions.get(name)
        if name == other or depth > _MOST_LEVELS:
            return True
        return isinstance(found, ObjectType) and any(
            self._extends(base, other, depth + 1) for base in found.bases
        )

    def _break_alias_circle(self, id_: str) -> None:
        definition = self.definitions[id_]
        if not isinstance(definition, AliasType) or not self._leads_to(
            id_, definition.target, set()
        ):
            return
        message = "an alias that leads back to itself: any value inside"
        self.findings.left_out("circle", self.drafts[id_].place, message)

        def change(name: str) -> TypeRef:
            return ANY if self._leads_to(id_, Named(name), set()) else Named(name)

        self.definitions[id_] = replace(definition, target=replaced(definition.target, change))

    def _leads_to(self, id_: str, ref: TypeRef, seen: set[str]) -> bool:
        for inner in walk(ref):
            if not isinstance(inner, Named):
                continue
            if inner.name == id_:
                return True
            found = self.definitions.get(inner.name)
            if isinstance(found, AliasType) and inner.name not in seen:
                seen.add(inner.name)
                if self._leads_to(id_, found.target, seen):
                    return True
        return False

    def _require_late(self, id_: str, draft: Draft) -> None:
        """Repeat members of a base that must be there in this object alone."""
        definition = self.definitions.get(id_)
        if not draft.late_required or not isinstance(definition, ObjectType):
            return
        inherited = self._all_fields(id_)
        added: list[Field] = []
        for name in draft.late_required:
            if name not in inherited:
                message = f"`{short(name)}` is required, but not described"
                self.findings.left_out("required", draft.place, message)
            elif not inherited[name].required:
                added.append(replace(inherited[name], required=True))
        if added:
            self.definitions[id_] = replace(definition, fields=(*definition.fields, *added))

    def _break_endless(self, id_: str) -> None:
        definition = self.definitions[id_]
        if not isinstance(definition, ObjectType):
            return
        inherited = self._all_fields(id_)
        fields = {one.name: one for one in definition.fields}
        for name, one in inherited.items():
            if one.required and self._always_leads_to(id_, one.type, set()):
                fields[name] = replace(one, required=False)
                message = f"`{short(name)}` would need another one without end"
                self.findings.corrected("required-self", self.drafts[id_].place, message)
        self.definitions[id_] = replace(definition, fields=tuple(fields.values()))

    def _always_leads_to(self, id_: str, ref: TypeRef, seen: set[str]) -> bool:
        if not isinstance(ref, Named):
            return False
        if ref.name == id_:
            return True
        if ref.name in seen:
            return False
        seen.add(ref.name)
        found = self.definitions.get(ref.name)
        if isinstance(found, AliasType):
            return self._always_leads_to(id_, found.target, seen)
        return isinstance(found, ObjectType) and any(
            one.required and self._always_leads_to(id_, one.type, seen)
            for one in self._all_fields(ref.name).values()
        )


def _place(field: Field) -> str:
    return f"{field.origin.file}#{field.origin.path[0] if field.origin.path else ''}"
