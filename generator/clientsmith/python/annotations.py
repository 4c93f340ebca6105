"""From type references of the model to Python annotations.

There are three forms: `stored` for fields of records, where a marker of the runtime tells the decoder how to read a value;
`plain` for what a caller sees returned; `given` for arguments, which are as wide as is safe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.model.types import (
    AliasType,
    EnumType,
    ListOf,
    MapOf,
    Named,
    Nullable,
    Primitive,
    TypeDefinition,
    TypeRef,
)
from clientsmith.python.text import Code

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from clientsmith.python.imports import Imports

__all__ = ["Annotator", "is_lenient_enum", "is_list"]

_VALUES = "._runtime.values"
_STORED = {
    "datetime": ("Timestamp", _VALUES),
    "date": ("Date", _VALUES),
    "uuid": ("Guid", _VALUES),
    "secret": ("Secret", _VALUES),
    "duration": ("timedelta", None),
    "any": ("Any", None),
}
_PLAIN = {
    "datetime": ("datetime", None),
    "date": ("date", None),
    "uuid": ("UUID", None),
    "duration": ("timedelta", None),
    "any": ("Any", None),
}
_BUILT_IN = {
    "str": "str",
    "int": "int",
    "float": "float",
    "bool": "bool",
    "uri": "str",
    "secret": "str",
    "bytes": "bytes",
    "none": "None",
    "stream": "bytes",
}


def is_lenient_enum(definition: TypeDefinition | None) -> bool:
    """Tell whether an enum's values may come as text and as numbers, so that a hook must read them."""
    if not isinstance(definition, EnumType):
        return False
    kinds = {type(value) for member in definition.members for value in (member.value, *member.also)}
    return len(kinds) > 1 or any(member.also for member in definition.members)


def is_list(ref: TypeRef, types: Mapping[str, TypeDefinition]) -> bool:
    """Tell whether a reference means a list, through aliases and null."""
    for _ in range(16):
        if isinstance(ref, Nullable):
            ref = ref.inner
        elif isinstance(ref, Named) and isinstance(found := types.get(ref.name), AliasType):
            ref = found.target
        else:
            break
    return isinstance(ref, ListOf)


class Annotator:
    """Writes annotations for one module and imports what they need.

    `own` gives the module of a described type; `hidden` are built-in names that something in the module's classes hides.
    """

    def __init__(
        self,
        types: Mapping[str, TypeDefinition],
        imports: Imports,
        own: Callable[[str], str],
        hidden: frozenset[str] = frozenset(),
    ) -> None:
        self._types = types
        self._imports = imports
        self._own = own
        self._hidden = hidden

    def stored(self, ref: TypeRef) -> Code:
        """Return the annotation of a field."""
        if isinstance(ref, Named) and is_lenient_enum(self._types.get(ref.name)):
            return Code(f"{self._imports.use('Lenient', _VALUES)}[{self._name(ref)}]")
        return self._write(ref, _STORED, self.stored, "list", "dict")

    def plain(self, ref: TypeRef) -> Code:
        """Return the annotation of what a method returns."""
        return self._write(ref, _PLAIN, self.plain, "list", "dict")

    def given(self, ref: TypeRef) -> Code:
        """Return the annotation of an argument."""
        if isinstance(ref, Primitive) and ref.name == "upload":
            return Code(self._imports.use("Upload", "._runtime.uploads"))
        return self._write(ref, _PLAIN, self.given, "Sequence", "Mapping")

    def _write(
        self,
        ref: TypeRef,
        special: Mapping[str, tuple[str, str | None]],
        inner: Callable[[TypeRef], Code],
        sequence: str,
        mapping: str,
    ) -> Code:
        if isinstance(ref, Primitive):
            if ref.name in special:
                return Code(self._imports.use(*special[ref.name]))
            return self._built_in(_BUILT_IN[ref.name])
        if isinstance(ref, Named):
            return self._name(ref)
        if isinstance(ref, ListOf):
            return Code(f"{self._container(sequence)}[{inner(ref.item)}]")
        if isinstance(ref, MapOf):
            text = self._built_in("str")
            return Code(f"{self._container(mapping)}[{text}, {inner(ref.value)}]")
        if isinstance(ref, Nullable):
            written = inner(ref.inner)
            return written if written in {"Any", "_Any"} else Code(f"{written} | None")
        options = dict.fromkeys(inner(option) for option in ref.options)
        return Code(" | ".join(options))

    def _name(self, ref: Named) -> Code:
        module = self._own(ref.name)
        return Code(self._imports.own(ref.name, module) if module else ref.name)

    def _container(self, word: str) -> Code:
        return self._built_in(word) if word in {"list", "dict"} else Code(self._imports.use(word))

    def _built_in(self, word: str) -> Code:
        """A method called `list` would hide the built-in from the annotations below it."""
        if word in self._hidden:
            self._imports.whole("builtins")
            return Code(f"builtins.{word}")
        return Code(word)
