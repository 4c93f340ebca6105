"""Planning what lists have in common: one constant for each way in which they are paged, and what all of them take."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from clientsmith.description.linker.paging import item_type
from clientsmith.model.settings import Envelope
from clientsmith.python import names
from clientsmith.python.annotations import Annotator, or_none
from clientsmith.python.imports import Imports
from clientsmith.python.plan import ConstantLine, ListsModule, OptionLine
from clientsmith.python.planner import prose
from clientsmith.python.planner.context import Scope, argument_name
from clientsmith.python.planner.prose import field_text
from clientsmith.python.planner.types import type_module
from clientsmith.python.planner.wire import offer
from clientsmith.python.text import Code, Name, doc_lines, literal, name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.model.api import Operation
    from clientsmith.model.settings import Paging
    from clientsmith.model.types import TypeRef
    from clientsmith.python.planner.context import Context

__all__ = [
    "Lists",
    "companions_code",
    "companions_of",
    "data_of",
    "paged_item",
    "takes_list_options",
]

COMPANIONS = tuple(field.name for field in fields(Envelope) if field.name != "data")
_STYLE = ("start", "size", "page", "cursor", "items", "first", "default_size", "max_size")
_HOME = "._lists"
_QUERY = "LIST_QUERY"

_Way = tuple["Paging", "Mapping[str, tuple[str, ...]]"]


def paged_item(context: Context, operation: Operation) -> TypeRef | None:
    """Return the type of the items of an operation that pages; None when it does not page."""
    style = context.styles.get(operation.settings.paging or "")
    return None if style is None else item_type(operation, style, context.types)


def companions_of(envelope: Envelope | None) -> dict[str, tuple[str, ...]]:
    """Return where the companions of the data stand, those that are described."""
    if envelope is None:
        return {}
    return {word: getattr(envelope, word) for word in COMPANIONS if getattr(envelope, word)}


def data_of(envelope: Envelope | None) -> tuple[str, ...]:
    """Return where in an answer its result stands, from the outside in; () for the whole of it."""
    return () if envelope is None else envelope.data


def companions_code(companions: Mapping[str, tuple[str, ...]], imports: Imports) -> Code:
    """Return the runtime's record of where the companions stand."""
    arguments = (f"{word}={literal(path)}" for word, path in companions.items())
    return Code(f"{imports.use('Companions')}({', '.join(arguments)})")


def takes_list_options(context: Context, operation: Operation) -> bool:
    """Tell whether an operation takes all that lists take, so that it can share their class of options."""
    return bool(context.shared) and operation.lists == context.shared


class Lists:
    """What the lists of a product share; those that are paged alike have one constant."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._class = "ListOptions"
        while self._class in context.types:
            self._class += "OfAll"
        self._names: dict[tuple[str, tuple[tuple[str, tuple[str, ...]], ...]], Name] = {}
        self._ways: dict[Name, _Way] = {}
        for resource in context.api.resources:
            for operation in resource.operations:
                self._add(operation)

    def options(self, operation: Operation, imports: Imports) -> Name:
        """Import the class of an operation's options and return what it is called there."""
        if takes_list_options(self._context, operation):
            return imports.use(self._class, _HOME)
        return imports.use(_options_word(operation))

    def query(self, operation: Operation, imports: Imports) -> Name | None:
        """Import what tells which options are query parameters; None when none are."""
        if takes_list_options(self._context, operation):
            return imports.use(_QUERY, _HOME)
        return None

    def paging(self, operation: Operation, imports: Imports) -> Name | None:
        """Import the constant of an operation and return what it is called there; None when it does not page."""
        way = self._way(operation)
        return None if way is None else imports.use(self._names[_key(way)], _HOME)

    def module(self) -> ListsModule | None:
        """Plan the module of what lists share; None when there is nothing."""
        shared = self._context.api.lists
        if not self._ways and not shared:
            return None
        imports = Imports(0, {*self._context.written(field.type for field in shared), self._class})
        constants = tuple(
            ConstantLine(called, _code(way, imports)) for called, way in self._ways.items()
        )
        lines = self._lines(imports)
        if lines:
            constants += (ConstantLine(name(_QUERY), self._query_code(lines, imports)),)
        imports.use("Final")
        words: dict[str, Name] = {}
        if lines:
            words["CallOptions"] = imports.use(_options_word(*self._sharing()))
        return ListsModule(
            doc=doc_lines(["How lists go on, and what they take."], 0),
            imports=imports.lines(),
            constants=constants,
            options=name(self._class) if lines else None,
            lines=lines,
            words={**imports.words(), **words},
        )

    def _sharing(self) -> list[Operation]:
        return [
            operation
            for resource in self._context.api.resources
            for operation in resource.operations
            if takes_list_options(self._context, operation)
        ]

    def _lines(self, imports: Imports) -> tuple[OptionLine, ...]:
        context = self._context
        shared = context.api.lists
        words = [argument_name(field) for field in shared]
        writer = Annotator(
            context.types, imports, lambda word: type_module(context.types[word]), hidden=words
        )
        scope = Scope(context, "an option", names.OPTIONS)
        lines: list[OptionLine] = []
        for word, field in zip(words, shared, strict=True):
            called = scope.claim(word, field.name, field.origin)
            text = field_text(field)
            lines.append(
                OptionLine(
                    called,
                    or_none(writer.given(field.type)),
                    doc_lines(prose.paragraphs(text, 88), 4) if text else (),
                )
            )
        return tuple(lines)

    def _query_code(self, lines: tuple[OptionLine, ...], imports: Imports) -> Code:
        shared = self._context.api.lists
        names_there = {
            str(line.name): field.name for line, field in zip(lines, shared, strict=True)
        }
        styles = {field.name: field.style for field in shared if field.style}
        more = f", styles={literal(styles)}" if styles else ""
        return Code(f"{imports.use('Shared')}({literal(names_there)}{more})")

    def _add(self, operation: Operation) -> None:
        way = self._way(operation)
        if way is None or _key(way) in self._names:
            return
        word, number = names.constant(way[0].name), 1
        called = name(word)
        while called in self._ways or called == _QUERY:
            number += 1
            called = name(f"{word}_{number}")
        self._names[_key(way)] = called
        self._ways[called] = way

    def _way(self, operation: Operation) -> _Way | None:
        if paged_item(self._context, operation) is None:
            return None
        style = self._context.styles[operation.settings.paging or ""]
        companions = companions_of(operation.settings.envelope)
        # An envelope says which item follows; what the other styles ask with is said by themselves.
        if style.style != "offset":
            companions.pop("next", None)
        companions |= {
            word: path for word, path in (("total", style.total), ("next", style.next)) if path
        }
        return style, companions


def _options_word(*operations: Operation) -> str:
    """Return what the runtime calls the options of calls: others where one of them has formats to choose from."""
    is_choice = any(offer(operation).is_choice for operation in operations)
    return "FormatCallOptions" if is_choice else "CallOptions"


def _key(way: _Way) -> tuple[str, tuple[tuple[str, tuple[str, ...]], ...]]:
    style, companions = way
    return style.name, tuple(sorted(companions.items()))


def _code(way: _Way, imports: Imports) -> Code:
    style, companions = way
    usual = {"first": 1, "items": ()}
    arguments: list[str] = [literal(style.style)]
    for word in _STYLE:
        value = getattr(style, word)
        if value is not None and value != usual.get(word):
            arguments.append(Code(f"{word}={literal(value)}"))
    if companions:
        arguments.append(Code(f"companions={companions_code(companions, imports)}"))
    return Code(f"{imports.use('Paging')}({', '.join(arguments)})")
