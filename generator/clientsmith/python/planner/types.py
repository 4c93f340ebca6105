"""Planning the modules of types."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.model.types import (
    AliasType,
    EnumType,
    Field,
    Named,
    ObjectType,
    TypeDefinition,
    TypeRef,
    UnionType,
)
from clientsmith.python import names
from clientsmith.python.annotations import Annotator, or_none, or_unset
from clientsmith.python.forms import is_lenient_enum
from clientsmith.python.imports import Imports, export_order, import_order
from clientsmith.python.plan import (
    Attribute,
    EnumClass,
    EnumLine,
    Export,
    RecordClass,
    Tag,
    TypeAliasLine,
    TypesIndex,
    TypesModule,
)
from clientsmith.python.planner import prose
from clientsmith.python.planner.constants import constant
from clientsmith.python.planner.context import Context, Scope, references
from clientsmith.python.planner.cycles import records_in_cycles
from clientsmith.python.planner.prose import deprecation_text, field_text, sentence
from clientsmith.python.planner.renames import renamed_types
from clientsmith.python.text import Code, Name, doc_lines, literal, name

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["attribute_name", "camel_case", "inherited_fields", "plan_types", "type_module"]

# How many types the summary of a module names.
_SHOWN = 4


def type_module(definition: TypeDefinition) -> str:
    """Return the module of a type below the package's root."""
    return f".types.{names.module(definition.module)}"


def plan_types(context: Context) -> tuple[TypesIndex, tuple[TypesModule, ...]]:
    """Plan every module of types, sorted by name."""
    modules: dict[str, list[TypeDefinition]] = {}
    for definition in context.api.types:
        modules.setdefault(names.module(definition.module), []).append(definition)
    tags = _tags(context)
    exports = tuple(
        Export(
            name(definition.name),
            literal(definition.name),
            name(module),
            literal(module),
        )
        for module, definition in sorted(
            ((module, found) for module, group in modules.items() for found in group),
            key=lambda pair: (pair[0], import_order(pair[1].name)),
        )
    )
    circular, cyclic = _circular(modules), records_in_cycles(context)
    planned = tuple(
        _module(context, module, modules[module], tags, circular, cyclic)
        for module in sorted(modules)
    )
    words = sorted((definition.name for definition in context.api.types), key=export_order)
    return TypesIndex(exports, tuple(map(literal, words)), renamed_types(context)), planned


def _tags(context: Context) -> dict[str, tuple[str, str | int]]:
    """Return, for each object that is a variant, the member and the value that say so."""
    tags: dict[str, tuple[str, str | int]] = {}
    for definition in context.api.types:
        if not isinstance(definition, UnionType):
            continue
        for value, variant in definition.variants:
            if tags.setdefault(variant, (definition.tag, value)) != (definition.tag, value):
                message = f"`{variant}` is a variant of unions with different tags"
                hint = "make it a variant of one, or of unions that agree"
                context.problem("CS601", message, definition.origin, hint)
    return tags


def _circular(modules: dict[str, list[TypeDefinition]]) -> dict[str, frozenset[str]]:
    """Return, for each module, the modules that it imports and that import it again, directly or not."""
    home = {definition.name: module for module, group in modules.items() for definition in group}
    edges = {
        module: {home[word] for found in group for word in references(found)} - {module}
        for module, group in modules.items()
    }
    reach: dict[str, set[str]] = {}
    for module in modules:
        seen: set[str] = set()
        queue = list(edges[module])
        while queue:
            other = queue.pop()
            if other not in seen:
                seen.add(other)
                queue.extend(edges[other])
        reach[module] = seen
    return {
        module: frozenset(other for other in reach[module] if module in reach[other])
        for module in modules
    }


def _module(
    context: Context,
    module: str,
    definitions: list[TypeDefinition],
    tags: Mapping[str, tuple[str, str | int]],
    circular: dict[str, frozenset[str]],
    cyclic: frozenset[str],
) -> TypesModule:
    here = f".types.{module}"
    refs = [ref for found in definitions for ref in _refs(context, found)]
    taken = context.written(refs) | {found.name for found in definitions}
    early, late = Imports(1, taken), Imports(1, taken)
    late_modules = {f".types.{other}" for other in circular[module]}

    def own(word: str) -> str:
        home = type_module(context.types[word])
        return "" if home == here else home

    inlined = {
        found.name
        for found in context.api.types
        if isinstance(found, AliasType | UnionType) and type_module(found) in late_modules
    }
    imports = _Split(early, late, late_modules)
    writer = Annotator(context.types, imports, own, inlined=inlined)
    enums = [found for found in definitions if isinstance(found, EnumType)]
    records = _bases_first([found for found in definitions if isinstance(found, ObjectType)])
    aliases = _targets_first(
        [found for found in definitions if isinstance(found, AliasType | UnionType)]
    )
    planned_enums = tuple(_enum(context, found, early) for found in enums)
    planned_records = tuple(
        _record(context, found, writer, imports, tags, late_modules, cyclic) for found in records
    )
    planned_aliases = tuple(_alias(found, writer, early) for found in aliases)
    words = sorted((found.name for found in definitions), key=export_order)
    return TypesModule(
        name=name(module),
        doc=doc_lines([_summary(words)], 0, closing=6),
        imports=early.lines(),
        exports=tuple(map(literal, words)),
        enums=planned_enums,
        records=planned_records,
        late_imports=late.lines(),
        aliases=planned_aliases,
        words=early.words(),
    )


def _summary(words: list[str]) -> str:
    """Return what a module holds, as far as a line has room."""
    if len(words) == 1:
        return f"The type `{words[0]}`."
    shown, more = words[:_SHOWN], len(words) - _SHOWN
    if more > 1:
        return f"The types {', '.join(f'`{word}`' for word in shown)} and {more} more."
    *first, last = words
    return f"The types {', '.join(f'`{word}`' for word in first)} and `{last}`."


def _refs(context: Context, definition: TypeDefinition) -> list[TypeRef]:
    """Return the references that a definition's text is made of."""
    if isinstance(definition, ObjectType):
        fields = inherited_fields(context, definition).values()
        return [*(field.type for field in fields), *map(Named, definition.bases)]
    return [Named(word) for word in references(definition)]


class _Split(Imports):
    """Sends the imports of modules that import this one again to the end of the module.

    When they run, the enums and records of both modules are there whichever was loaded first, but aliases need not be:
    those are written out.
    """

    def __init__(self, early: Imports, late: Imports, modules: set[str]) -> None:
        super().__init__(1)
        self._early, self._late, self._modules = early, late, modules

    def use(self, word: str, module: str | None = None) -> Name:
        return self._early.use(word, module)

    def own(self, word: str, module: str) -> Name:
        return (self._late if module in self._modules else self._early).own(word, module)


def _bases_first(records: list[ObjectType]) -> list[ObjectType]:
    by_name = {record.name: record for record in records}
    ordered: dict[str, ObjectType] = {}

    def visit(record: ObjectType) -> None:
        for base in record.bases:
            if base in by_name and base not in ordered:
                visit(by_name[base])
        ordered.setdefault(record.name, record)

    for record in records:
        visit(record)
    return list(ordered.values())


def _targets_first(aliases: list[AliasType | UnionType]) -> list[AliasType | UnionType]:
    by_name = {alias.name: alias for alias in aliases}
    ordered: dict[str, AliasType | UnionType] = {}

    def visit(alias: AliasType | UnionType) -> None:
        for word in references(alias):
            if word in by_name and word not in ordered:
                visit(by_name[word])
        ordered.setdefault(alias.name, alias)

    for alias in aliases:
        visit(alias)
    return list(ordered.values())


def _doc(definition: TypeDefinition, fallback: str, indent: int = 4) -> list[str]:
    paragraphs = prose.paragraphs(definition.doc or fallback, 96 - indent - 6)
    if definition.deprecated is not None:
        paragraphs += ["", f"Deprecated{deprecation_text(definition.deprecated)}."]
    return paragraphs


def _enum(context: Context, definition: EnumType, imports: Imports) -> EnumClass:
    kinds = {type(member.value) for member in definition.members}
    if is_lenient_enum(definition):
        base = imports.use("OpenEnum")
    elif kinds == {str}:
        base = imports.use("OpenStrEnum" if definition.open else "StrEnum")
    else:
        base = imports.use("OpenIntEnum" if definition.open else "IntEnum")
    scope = Scope(context, "an enum's member")
    lines: list[EnumLine] = []
    for member in definition.members:
        hint = "name the values: `enum: {name: value}`"
        identifier = scope.claim(names.member(member.name), member.name, member.origin, hint)
        value = (member.value, *member.also) if member.also else member.value
        doc = doc_lines([sentence(member.doc)], 4, closing=6) if member.doc else ()
        lines.append(EnumLine(identifier, literal(value), doc))
    paragraphs = _doc(definition, f"Values of {definition.name}.")
    return EnumClass(
        name(definition.name), base=Code(base), doc=doc_lines(paragraphs, 4), members=tuple(lines)
    )


def _record(
    context: Context,
    definition: ObjectType,
    writer: Annotator,
    imports: Imports,
    tags: Mapping[str, tuple[str, str | int]],
    late_modules: set[str],
    cyclic: frozenset[str],
) -> RecordClass:
    base = _base(context, definition, tags, late_modules)
    inherited = inherited_fields(context, context.types[base]) if base else {}
    fields = definition.fields if base else tuple(inherited_fields(context, definition).values())
    scope = Scope(context, "a field", names.FIELD_WORDS)
    tag = _tag(tags.get(definition.name), imports)
    if tag is not None:
        fields = tuple(field for field in fields if literal(field.name) != tag.field)
        scope.claim(tag.attribute, tags[definition.name][0], definition.origin)
    for field in inherited.values():
        scope.claim(attribute_name(field), field.name, field.origin)
    # One setting of the class names most fields; a field that it would misname says its wire name itself.
    inherits_camel = any(map(_is_camel, inherited.values()))
    camel = inherits_camel or any(map(_is_camel, fields))
    attributes: list[Attribute] = []
    for field in fields:
        identifier = scope.claim(attribute_name(field), field.name, field.origin)
        implied = camel_case(identifier) if camel else identifier
        wire = None if implied == field.name else field.name
        attributes.append(
            _attribute_line(context, definition, field, identifier, wire, writer, imports)
        )
    arguments: list[Code] = []
    if base:
        home = type_module(context.types[base])
        here = type_module(definition)
        arguments.append(Code(base if home == here else imports.own(base, home)))
    else:
        arguments.append(Code(imports.use("Model")))
    if camel and not inherits_camel:
        arguments.append(Code('rename="camel"'))
    if definition.name in cyclic:
        arguments.append(Code("gc=True"))
    if tag is not None:
        arguments += [Code(f"tag_field={tag.field}"), Code(f"tag={tag.value}")]
    paragraphs = _doc(definition, f"{definition.name}.")
    return RecordClass(
        name(definition.name),
        tuple(arguments),
        doc_lines(paragraphs, 4),
        tuple(attributes),
        tag,
    )


def _tag(told: tuple[str, str | int] | None, imports: Imports) -> Tag | None:
    if told is None:
        return None
    member, value = told
    attribute = names.attribute(member)
    return Tag(
        field=literal(member),
        value=literal(value),
        # What is wrong with it is reported when it is claimed.
        attribute=name(attribute) if attribute else name("unnamed"),
        annotation=Code(f"{imports.use('Literal')}[{literal(value)}]"),
    )


def _base(
    context: Context,
    definition: ObjectType,
    tags: Mapping[str, tuple[str, str | int]],
    late_modules: set[str],
) -> str | None:
    """Return the record to inherit from, where Python's records can express it.

    With several bases, a member that changes its type, or a variant on either side, the members are written out.
    """
    if len(definition.bases) != 1:
        return None
    base = definition.bases[0]
    found = context.types[base]
    if definition.name in tags or base in tags or not isinstance(found, ObjectType):
        return None
    if type_module(found) in late_modules and type_module(found) != type_module(definition):
        return None
    inherited = inherited_fields(context, found)
    if any(field.name in inherited for field in definition.fields):
        return None
    # A sent record tells null from absent; a base that is only read does not.
    return base if (definition.name in context.sent) == (base in context.sent) else None


def inherited_fields(context: Context, definition: TypeDefinition) -> dict[str, Field]:
    """Return all members of an object by wire name, those that it extends first."""
    merged: dict[str, Field] = {}
    if isinstance(definition, ObjectType):
        for base in definition.bases:
            merged |= inherited_fields(context, context.types[base])
        merged |= {field.name: field for field in definition.fields}
    return merged


def attribute_name(field: Field) -> str:
    """Return the attribute that holds a member of an object."""
    return field.python_name or names.attribute(field.name)


def _is_camel(field: Field) -> bool:
    identifier = attribute_name(field)
    return identifier != field.name == camel_case(identifier)


def camel_case(identifier: str) -> str:
    """Return what msgspec's `rename="camel"` makes of a name; "" where that is not certain."""
    if identifier.startswith("_") or identifier.endswith("_"):
        return ""
    first, *rest = identifier.split("_")
    return first + "".join(word.title() for word in rest)


def _attribute_line(
    context: Context,
    owner: ObjectType,
    field: Field,
    identifier: Name,
    wire: str | None,
    writer: Annotator,
    imports: Imports,
) -> Attribute:
    annotation = writer.stored(field.type)
    default: str | None = None
    if field.const is not None:
        # A plain default would be left out when the record is sent.
        here = type_module(owner)

        def own(word: str) -> str:
            home = type_module(context.types[word])
            return "" if home == here else home

        default = f"default_factory=lambda: {constant(context, field, imports, own)}"
    elif not field.required and context.takes_null(field.type) and owner.name in context.sent:
        default = f"default={imports.use('UNSET')}"
        if annotation not in {"Any", "_Any"}:
            annotation = or_unset(annotation, imports.use("Unset"))
    elif not field.required:
        annotation = or_none(annotation)
        default = "default=None"
    parts = [part for part in (default, f"name={literal(wire)}" if wire else None) if part]
    value: Code | None = None
    if wire or (default and default.startswith("default_factory")):
        value = Code(f"{imports.use('field')}({', '.join(parts)})")
    elif default:
        value = Code(default.removeprefix("default="))
    text = field_text(field)
    doc = doc_lines([text], 4, closing=6) if text else ()
    return Attribute(identifier, annotation, value, doc)


def _alias(definition: AliasType | UnionType, writer: Annotator, imports: Imports) -> TypeAliasLine:
    imports.use("TypeAlias")
    if isinstance(definition, AliasType):
        value = writer.stored(definition.target)
    else:
        value = writer.variants(definition)
    paragraphs = _doc(definition, f"{definition.name}.")
    return TypeAliasLine(name(definition.name), value, doc_lines(paragraphs, 0, closing=6))
