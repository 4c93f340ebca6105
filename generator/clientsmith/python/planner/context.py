"""What every part of the planner needs: the model, a way to report, and scopes of names."""

from __future__ import annotations

import keyword
from typing import TYPE_CHECKING, Protocol

from clientsmith.diagnostics.diagnostic import Diagnostic, Place, Related, Severity
from clientsmith.model.origin import NOWHERE
from clientsmith.model.types import (
    AliasType,
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
from clientsmith.python import names
from clientsmith.python.text import Name, name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clientsmith.diagnostics.report import Report
    from clientsmith.model.api import Api, Operation
    from clientsmith.model.origin import Origin
    from clientsmith.model.settings import Paging
    from clientsmith.model.types import Field

__all__ = ["Context", "Locate", "Scope", "argument_name", "fields_of", "references", "sent_by"]


class Locate(Protocol):
    """Turns an origin into a place; `key` asks for the key rather than the value."""

    def __call__(self, origin: Origin, *, key: bool = False) -> Place: ...


class Context:
    """One product while its package is being planned."""

    def __init__(self, api: Api, report: Report, locate: Locate) -> None:
        self.api = api
        self.report = report
        self.locate = locate
        self.types: dict[str, TypeDefinition] = {
            definition.name: definition for definition in api.types
        }
        self.shared = tuple(field.name for field in api.lists)
        self.styles: dict[str, Paging] = {style.name: style for style in api.paging}
        operations = [found for resource in api.resources for found in resource.operations]
        self.sent = _reachable([ref for found in operations for ref in sent_by(found)], self.types)

    def written(self, refs: Iterable[TypeRef]) -> frozenset[str]:
        """Return the names of types that annotations of these references may hold, aliases written out or not."""
        found: set[str] = set()
        queue = _named(refs)
        while queue:
            word = queue.pop()
            if word not in found:
                found.add(word)
                if not isinstance(self.types[word], ObjectType):
                    queue.extend(references(self.types[word]))
        return frozenset(found)

    def resolve(self, ref: TypeRef) -> TypeRef:
        """Return what a reference means once aliases are followed."""
        while isinstance(ref, Named) and isinstance(found := self.types[ref.name], AliasType):
            ref = found.target
        return ref

    def takes_null(self, ref: TypeRef) -> bool:
        """Tell whether null is a value of the type; `any` may be null too."""
        ref = self.resolve(ref)
        if isinstance(ref, OneOf):
            return any(self.takes_null(option) for option in ref.options)
        return isinstance(ref, Nullable) or ref in (Primitive("any"), Primitive("none"))

    def without_null(self, ref: TypeRef) -> TypeRef:
        """Return what a value is when it is not null, aliases followed."""
        ref = self.resolve(ref)
        while isinstance(ref, Nullable):
            ref = self.resolve(ref.inner)
        return ref

    def problem(
        self,
        code: str,
        message: str,
        origin: Origin,
        hint: str | None = None,
        *,
        key: bool = True,
        related: tuple[str, Origin] | None = None,
    ) -> None:
        """Report an error at the key (or the value) that `origin` names."""
        others = (Related(related[0], self.locate(related[1], key=True)),) if related else ()
        place = self.locate(origin, key=key)
        self.report.add(Diagnostic(code, Severity.ERROR, message, place, hint, others))


class Scope:
    """The identifiers of one namespace; no two described names may become the same one."""

    def __init__(self, context: Context, what: str, taken: Iterable[str] = ()) -> None:
        self._context = context
        self._what = what
        self._taken = frozenset(taken)
        self._named: dict[str, tuple[str, Origin]] = {}

    def claim(self, identifier: str, shown: str, origin: Origin, hint: str | None = None) -> Name:
        """Return the identifier, after reporting what is wrong with it; the plan then comes to nothing.

        `shown` is the name in the description that it was made from.
        """
        fix = hint or "give it another name: `name: ...`"
        if not identifier:
            message = f"`{shown[:40]}` has no letter or digit to make {self._what} of"
            self._context.problem("CS502", message, origin, fix)
            return name("unnamed")
        if keyword.iskeyword(identifier):
            message = f"`{identifier}` is a Python keyword and cannot be {self._what}"
            self._context.problem("CS502", message, origin, fix)
            return name("unnamed")
        if len(identifier) > names.MAX_LENGTH:
            message = f"{self._what} has at most {names.MAX_LENGTH} characters"
            self._context.problem("CS504", message, origin, fix)
        if identifier in self._taken:
            message = f"the package itself uses the name `{identifier}` here"
            self._context.problem("CS503", message, origin, fix)
        elif identifier in self._named:
            other, place = self._named[identifier]
            message = f"`{shown}` and `{other}` both become `{identifier}`"
            related = (f"`{other}` stands here", place)
            fix = hint or "give one of them another name: `name: ...`"
            self._context.problem("CS501", message, origin, fix, related=related)
        else:
            self._named[identifier] = (shown, origin)
        return name(identifier)

    def apart(self, identifier: str) -> Name:
        """Return a name that nothing here has, and keep it."""
        while identifier in self._taken or identifier in self._named:
            identifier += "_"
        self._named[identifier] = (identifier, NOWHERE)
        return name(identifier)


def fields_of(operation: Operation) -> tuple[Field, ...]:
    """Return everything that a call sends by name: parameters of all places, then the fields of its body."""
    return (
        *operation.path_parameters,
        *operation.query,
        *operation.headers,
        *operation.cookies,
        *(operation.body.fields if operation.body else ()),
    )


def argument_name(field: Field) -> str:
    """Return the argument that carries a parameter or a body field."""
    return field.python_name or names.argument(field.name)


def sent_by(operation: Operation) -> list[TypeRef]:
    """Return the types of everything that a call sends."""
    refs = [field.type for field in fields_of(operation)]
    if operation.body is not None and operation.body.type is not None:
        refs.append(operation.body.type)
    return refs


def _reachable(refs: Iterable[TypeRef], types: dict[str, TypeDefinition]) -> frozenset[str]:
    """Return the names of the types that a value of one of these references can hold."""
    found: set[str] = set()
    queue = _named(refs)
    while queue:
        word = queue.pop()
        if word not in found:
            found.add(word)
            queue.extend(references(types[word]))
    return frozenset(found)


def _named(refs: Iterable[TypeRef]) -> list[str]:
    return [inner.name for ref in refs for inner in walk(ref) if isinstance(inner, Named)]


def references(definition: TypeDefinition) -> list[str]:
    """Return the names of the types that a definition refers to."""
    if isinstance(definition, ObjectType):
        return [*definition.bases, *_named(field.type for field in definition.fields)]
    if isinstance(definition, AliasType):
        return _named([definition.target])
    if isinstance(definition, UnionType):
        return [variant for _, variant in definition.variants]
    return []
