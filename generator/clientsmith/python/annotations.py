"""From type references of the model to Python annotations.

There are three forms: `stored` for fields of records, where a marker of the runtime tells the decoder how to read a value;
`plain` for what a caller sees returned; `given` for arguments, which are as wide as is safe.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.model.types import (
    AliasType,
    ListOf,
    MapOf,
    Named,
    Nullable,
    OneOf,
    Primitive,
    TypeDefinition,
    TypeRef,
    UnionType,
)
from clientsmith.python.forms import is_lenient_enum, look_alike
from clientsmith.python.text import Code

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Mapping

    from clientsmith.python.imports import Imports

__all__ = ["Annotator", "or_none", "or_unset"]

_STORED = {
    "datetime": "Timestamp",
    "date": "Date",
    "uuid": "Guid",
    "secret": "Secret",
    "duration": "timedelta",
    "any": "Any",
}
_PLAIN = {
    "datetime": "datetime",
    "date": "date",
    "uuid": "UUID",
    "duration": "timedelta",
    "any": "Any",
}
_GIVEN = {**_PLAIN, "upload": "Upload"}
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
    # Anywhere but in an argument it is reported, and the plan comes to nothing.
    "upload": "bytes",
}


def or_none(annotation: Code) -> Code:
    """Return the annotation of a value that may also be None."""
    if annotation in {"Any", "_Any", "None"} or annotation.endswith(" | None"):
        return annotation
    return Code(f"{annotation} | None")


def or_unset(annotation: Code, unset: str) -> Code:
    """Return the annotation of a value that may also be absent; `unset` is what the module calls `Unset`."""
    if annotation.endswith(" | None"):
        return Code(f"{annotation.removesuffix(' | None')} | {unset} | None")
    return Code(f"{annotation} | {unset}")


class Annotator:
    """Writes annotations for one module and imports what they need.

    `own` gives the module of a described type, "" for this one. `hidden` are built-in names that something in the
    module's classes hides. `inlined` are aliases that are written out, because this module cannot import them.
    """

    def __init__(
        self,
        types: Mapping[str, TypeDefinition],
        imports: Imports,
        own: Callable[[str], str],
        *,
        hidden: Collection[str] = (),
        inlined: Collection[str] = (),
    ) -> None:
        self._types = types
        self._imports = imports
        self._own = own
        self._hidden = hidden
        self._inlined = inlined

    def stored(self, ref: TypeRef) -> Code:
        """Return the annotation of a field."""
        if isinstance(ref, Named) and is_lenient_enum(self._types.get(ref.name)):
            return Code(f"{self._imports.use('Lenient')}[{self._name(ref.name)}]")
        if isinstance(ref, OneOf) and look_alike(self._types, ref):
            union = self._write(ref, _STORED, self.stored, "list", "dict")
            marked = Code(f"{self._imports.use('OneOf')}[{union.removesuffix(' | None')}]")
            return or_none(marked) if union.endswith(" | None") else marked
        return self._write(ref, _STORED, self.stored, "list", "dict")

    def read(self, ref: TypeRef) -> Code:
        """Return a type as the value that a decoder is given; mypy takes a marked union in annotations only."""
        bare = ref.inner if isinstance(ref, Nullable) else ref
        if not (isinstance(bare, OneOf) and look_alike(self._types, bare)):
            return self.stored(ref)
        union = self._write(bare, _STORED, self.stored, "list", "dict")
        return Code(f"{self._imports.use('one_of')}({union if bare is ref else or_none(union)})")

    def plain(self, ref: TypeRef) -> Code:
        """Return the annotation of what a method returns."""
        return self._write(ref, _PLAIN, self.plain, "list", "dict")

    def given(self, ref: TypeRef) -> Code:
        """Return the annotation of an argument."""
        return self._write(ref, _GIVEN, self.given, "Sequence", "Mapping")

    def built_in(self, word: str) -> Code:
        """Return a built-in name; a method called `list` would hide it from the annotations below."""
        if word in self._hidden:
            self._imports.whole("builtins")
            return Code(f"builtins.{word}")
        return Code(word)

    def _write(
        self,
        ref: TypeRef,
        special: Mapping[str, str],
        inner: Callable[[TypeRef], Code],
        sequence: str,
        mapping: str,
    ) -> Code:
        if isinstance(ref, Primitive):
            if ref.name in special:
                return Code(self._imports.use(special[ref.name]))
            return self.built_in(_BUILT_IN[ref.name])
        if isinstance(ref, Named):
            definition = self._types[ref.name]
            if ref.name not in self._inlined:
                return self._name(ref.name)
            if isinstance(definition, AliasType):
                return inner(definition.target)
            return self._alternatives(definition, inner)
        if isinstance(ref, ListOf):
            return Code(f"{self._container(sequence)}[{inner(ref.item)}]")
        if isinstance(ref, MapOf):
            text = self.built_in("str")
            return Code(f"{self._container(mapping)}[{text}, {inner(ref.value)}]")
        if isinstance(ref, Nullable):
            return or_none(inner(ref.inner))
        return _joined([inner(option) for option in ref.options])

    def variants(self, definition: UnionType) -> Code:
        """Return a union's variants."""
        return self._alternatives(definition, self.stored)

    def _alternatives(self, definition: TypeDefinition, inner: Callable[[TypeRef], Code]) -> Code:
        variants = definition.variants if isinstance(definition, UnionType) else ()
        return _joined([inner(Named(variant)) for _, variant in variants])

    def _name(self, word: str) -> Code:
        module = self._own(word)
        return Code(self._imports.own(word, module) if module else word)

    def _container(self, word: str) -> Code:
        return self.built_in(word) if word in {"list", "dict"} else Code(self._imports.use(word))


def _joined(options: list[Code]) -> Code:
    """Join alternatives, each once, None last."""
    parts = dict.fromkeys(option.removesuffix(" | None") for option in options)
    nullable = any(option == "None" or option.endswith(" | None") for option in options)
    words = [part for part in parts if part != "None"]
    return Code(" | ".join([*words, "None"] if nullable else words))
