"""Types of values: references as expressions write them, and the named definitions they lead to."""

from __future__ import annotations

from dataclasses import dataclass, field

from clientsmith.model.origin import NOWHERE, Origin

__all__ = [
    "PRIMITIVES",
    "AliasType",
    "Constraints",
    "Deprecation",
    "Earlier",
    "EnumMember",
    "EnumType",
    "Field",
    "ListOf",
    "MapOf",
    "Named",
    "Nullable",
    "ObjectType",
    "OneOf",
    "Primitive",
    "Scalar",
    "TypeDefinition",
    "TypeRef",
    "UnionType",
    "walk",
]

Scalar = str | int | float | bool | None

PRIMITIVES = frozenset(
    [
        "str",
        "int",
        "float",
        "bool",
        "datetime",
        "date",
        "duration",
        "uuid",
        "uri",
        "bytes",
        "secret",
        "upload",
        "stream",
        "any",
        "none",
    ]
)


@dataclass(frozen=True, slots=True)
class Primitive:
    """A built-in type of the language, one of `PRIMITIVES`."""

    name: str


@dataclass(frozen=True, slots=True)
class Named:
    """A reference to a type that the product defines."""

    name: str


@dataclass(frozen=True, slots=True)
class ListOf:
    """`list<T>`: an ordered sequence."""

    item: TypeRef


@dataclass(frozen=True, slots=True)
class MapOf:
    """`map<T>`: text keys, values of one type."""

    value: TypeRef


@dataclass(frozen=True, slots=True)
class Nullable:
    """`T?`: the value or null."""

    inner: TypeRef


@dataclass(frozen=True, slots=True)
class OneOf:
    """`A | B`: one of several types, told apart by their form on the wire."""

    options: tuple[TypeRef, ...]


TypeRef = Primitive | Named | ListOf | MapOf | Nullable | OneOf


def walk(ref: TypeRef) -> tuple[TypeRef, ...]:
    """Return the reference and every reference inside it, outermost first."""
    if isinstance(ref, ListOf):
        return (ref, *walk(ref.item))
    if isinstance(ref, MapOf):
        return (ref, *walk(ref.value))
    if isinstance(ref, Nullable):
        return (ref, *walk(ref.inner))
    if isinstance(ref, OneOf):
        return (ref, *(inner for option in ref.options for inner in walk(option)))
    return (ref,)


@dataclass(frozen=True, slots=True)
class Deprecation:
    """Since which release something is deprecated, what to use instead, until when it stays."""

    since: str | None = None
    use: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class Earlier:
    """A name that something had before, which goes on to work until a release of the API."""

    name: str
    until: str | None = None
    origin: Origin = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class Constraints:
    """What a server accepts; documented, never enforced by a client."""

    minimum: float | int | None = None
    maximum: float | int | None = None
    min_length: int | None = None
    max_length: int | None = None
    pattern: str | None = None


@dataclass(frozen=True, slots=True)
class Field:
    """A member of an object, a parameter, or a member of a body.

    `required` says whether it must be there at all; a `Nullable` type says whether it may be null. `name` is the
    name on the wire. `python_name` overrides the name a target would choose.
    """

    name: str
    type: TypeRef
    required: bool = True
    doc: str | None = None
    python_name: str | None = None
    default: Scalar = None
    const: Scalar = None
    example: object = None
    style: str | None = None
    also: tuple[str, ...] = ()
    deprecated: Deprecation | None = None
    since: str | None = None
    constraints: Constraints = Constraints()
    origin: Origin = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class ObjectType:
    """An object with named members; `bases` are the objects it extends, whose members come first."""

    name: str
    fields: tuple[Field, ...]
    doc: str | None = None
    bases: tuple[str, ...] = ()
    module: str = ""
    deprecated: Deprecation | None = None
    was: Earlier | None = None
    origin: Origin = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class EnumMember:
    """One value of an enum: its name, the value that is sent, and other spellings that are read."""

    name: str
    value: str | int
    also: tuple[str | int, ...] = ()
    doc: str | None = None
    origin: Origin = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class EnumType:
    """A set of values; an `open` one keeps values it does not know."""

    name: str
    members: tuple[EnumMember, ...]
    open: bool = True
    doc: str | None = None
    module: str = ""
    deprecated: Deprecation | None = None
    was: Earlier | None = None
    origin: Origin = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class AliasType:
    """Another name for a type expression."""

    name: str
    target: TypeRef
    doc: str | None = None
    module: str = ""
    deprecated: Deprecation | None = None
    was: Earlier | None = None
    origin: Origin = field(default=NOWHERE, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class UnionType:
    """One of several objects, told apart by the value of the member `tag`."""

    name: str
    tag: str
    variants: tuple[tuple[str | int, str], ...]
    doc: str | None = None
    module: str = ""
    deprecated: Deprecation | None = None
    was: Earlier | None = None
    origin: Origin = field(default=NOWHERE, compare=False, repr=False)


TypeDefinition = ObjectType | EnumType | AliasType | UnionType
