"""Type definitions while an import goes on: under numbers instead of names, unions still undecided.

A definition can be referred to before it is read, and is named only when all of them are known; so names depend on
the document alone, not on the order of reading.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

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
)
from clientsmith.openapi.reading.words import is_plural, pascal, singular, snake_words

if TYPE_CHECKING:
    from collections.abc import Callable

    from clientsmith.openapi.reading.documents import Node

__all__ = [
    "ANY",
    "Access",
    "Draft",
    "Drafts",
    "Hint",
    "PendingUnion",
    "Settled",
    "nullable",
    "one_of",
    "replaced",
    "without_null",
]

ANY = Primitive("any")
Settled = ObjectType | EnumType | AliasType | UnionType


@dataclass(frozen=True, slots=True)
class Hint:
    """What a definition could be called, the best name first; each is in the form of a type's name.

    `noun` is what the operation is about, for parameters whose own name says little.
    """

    names: tuple[str, ...]
    noun: str = ""

    def child(self, member: str) -> Hint:
        """Return the hint for what stands in a member."""
        return Hint(tuple(f"{name}{pascal(member) or 'Value'}" for name in self.names))

    def item(self) -> Hint:
        """Return the hint for the items of a list."""
        return Hint(tuple(_item(name) for name in self.names))


def _item(name: str) -> str:
    words = snake_words(name)
    if words and is_plural(words[-1]) and name.lower().endswith(words[-1]):
        kept = name[: len(name) - len(words[-1])]
        return kept + singular(words[-1]).capitalize()
    return f"{name}Item"


@dataclass(frozen=True, slots=True)
class Access:
    """The members of an object that only answers or only requests have."""

    read_only: frozenset[str] = frozenset()
    write_only: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class PendingUnion:
    """Alternatives, before it is known what each of them is."""

    name: str
    options: tuple[TypeRef, ...]
    tag: str | None
    mapping: tuple[tuple[str, TypeRef], ...]
    doc: str | None
    deprecated: bool


@dataclass(frozen=True, slots=True)
class Draft:
    """A definition under its number, `id`.

    `shared` says that references lead to it; one that is not stands for a schema that is written where it is used.
    `late_required` are members that must be there though a base describes them.
    """

    id: str
    hint: Hint
    place: str
    shared: bool
    definition: Settled | PendingUnion
    access: Access = Access()
    late_required: tuple[str, ...] = ()


@dataclass(slots=True)
class Drafts:
    """All drafts in the order in which they were met, and the numbers of what references lead to."""

    by_id: dict[str, Draft] = field(default_factory=dict[str, Draft])
    ids: dict[str, str] = field(default_factory=dict[str, str])
    waiting: list[tuple[str, Node]] = field(default_factory=list[tuple[str, "Node"]])
    _count: int = 0

    def number(self) -> str:
        """Return a new number."""
        self._count += 1
        return f"@{self._count}"

    def add(self, draft: Draft) -> Named:
        """Keep a draft and return a reference to it."""
        self.by_id[draft.id] = draft
        return Named(draft.id)


def nullable(ref: TypeRef) -> TypeRef:
    """Return the reference with null allowed."""
    if isinstance(ref, Nullable) or ref in (ANY, Primitive("none")):
        return ref
    return Nullable(ref)


def without_null(ref: TypeRef) -> TypeRef:
    """Return the reference with null not allowed."""
    return ref.inner if isinstance(ref, Nullable) else ref


def replaced(ref: TypeRef, change: Callable[[str], TypeRef]) -> TypeRef:
    """Return the reference with every name in it replaced by what `change` gives for it."""
    if isinstance(ref, Named):
        return change(ref.name)
    if isinstance(ref, ListOf):
        return ListOf(replaced(ref.item, change))
    if isinstance(ref, MapOf):
        return MapOf(replaced(ref.value, change))
    if isinstance(ref, Nullable):
        return nullable(replaced(ref.inner, change))
    if isinstance(ref, OneOf):
        return one_of([replaced(option, change) for option in ref.options])
    return ref


def one_of(options: list[TypeRef]) -> TypeRef:
    """Return alternatives as the language would read them: flat, each once, null outside."""
    flat: list[TypeRef] = []
    null = False
    for option in options:
        if isinstance(option, Nullable):
            null, option = True, option.inner
        if option == Primitive("none"):
            null = True
        elif isinstance(option, OneOf):
            flat.extend(option.options)
        else:
            flat.append(option)
    unique = tuple(dict.fromkeys(flat))
    if ANY in unique or not unique:
        return ANY if unique else Primitive("none")
    ref = unique[0] if len(unique) == 1 else OneOf(unique)
    return nullable(ref) if null else ref
