"""Calls of methods as their signatures promise them: which arguments there are, and values that have their types."""

import inspect
import re
import sys
from base64 import b64decode
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from enum import Enum
from functools import cache
from types import NoneType, UnionType
from typing import Any, Union, get_args, get_origin, get_type_hints, is_typeddict
from uuid import UUID

import msgspec

from clientsmith.model.types import EnumType

from .document import Operation, Schema
from .products import described, document, model, package
from .values import argument_of

__all__ = ["Call", "Hook", "hints_of", "plan"]

Hook = Callable[[Any, object], object]
"""Reads what msgspec does not know, as the package's own runtime does."""

_WHOLE = "body"


@dataclass
class Call:
    """What to hand over by Python name, and what a server should receive, by place and wire name."""

    arguments: dict[str, Any] = field(default_factory=dict)
    path: dict[str, Any] = field(default_factory=dict)
    query: dict[str, Any] = field(default_factory=dict)
    body: Any = None


@dataclass(frozen=True, slots=True)
class _Slot:
    """One place where one value goes."""

    place: str
    name: str
    schema: Schema
    required: bool
    is_text: bool


@dataclass(frozen=True, slots=True)
class _Argument:
    """One argument of a method."""

    kind: Any
    required: bool


@cache
def hints_of(method: Callable[..., Any]) -> dict[str, Any]:
    """The types in a method's signature, `return` among them."""
    return get_type_hints(method)


def plan(
    product: str,
    operation: Operation,
    method: Callable[..., Any],
    hook: Hook,
    turn: int,
    *,
    everything: bool,
) -> Call:
    """Plan a call with all arguments or with the required ones alone.

    Raises AssertionError when the signature has other arguments than the operation, or other ones without a default.
    """
    left = _arguments(product, method)
    slots = list(_slots(operation))
    named = _named(product, operation)
    call = Call()
    fields: dict[str, Any] = {}
    required: set[str] = set()
    values: dict[str, Any] = {}
    for slot in slots:
        name = _python_name(slot, named, [*left])
        if name is None:
            assert "const" in slot.schema, f"no argument for {slot.place} {slot.name}"
            if slot.required:
                fields[slot.name] = slot.schema["const"]
            continue
        if slot.required:
            required.add(name)
        if name not in values and (everything or slot.required):
            values[name] = argument_of(
                document(product),
                slot.schema,
                turn,
                _enums(product),
                # Text has no way to say null or an empty object.
                whole=everything or slot.is_text,
            )
            call.arguments[name] = _argument(left[name].kind, values[name], hook)
        if name not in values:
            continue
        match slot.place:
            case "path":
                call.path[slot.name] = values[name]
            case "query":
                call.query[slot.name] = values[name]
            case "body":
                fields[slot.name] = values[name]
            case _:
                call.body = values[name]
    known = {_python_name(slot, named, [*left]) for slot in slots}
    assert left.keys() <= known, f"arguments of nothing: {sorted(left.keys() - known)}"
    without = {name for name, one in left.items() if one.required}
    assert without == required, f"required are {sorted(required)}, not {sorted(without)}"
    if any(slot.place == "body" for slot in slots):
        call.body = fields
    return call


def _arguments(product: str, method: Callable[..., Any]) -> dict[str, _Argument]:
    """The arguments of a method: those of its own, and those that it shares with other methods."""
    hints = hints_of(method)
    found: dict[str, _Argument] = {}
    for name, parameter in inspect.signature(method).parameters.items():
        if parameter.kind is not inspect.Parameter.VAR_KEYWORD:
            required = parameter.default is inspect.Parameter.empty
            found[name] = _Argument(hints[name], required)
            continue
        (shared,) = get_args(hints[name])  # Unpack[...]
        for key in shared.__annotations__.keys() - _settings(product):
            text = shared.__annotations__[key].__forward_arg__
            kind = eval(text, vars(sys.modules[shared.__module__]))
            found[key] = _Argument(kind, key in shared.__required_keys__)
    return found


@cache
def _settings(product: str) -> frozenset[str]:
    """The settings of a call, which stand beside its arguments and name types that are not there at run time."""
    options = vars(package(product, "._runtime.options")).values()
    return frozenset(key for one in options if is_typeddict(one) for key in one.__annotations__)


def _slots(operation: Operation) -> Iterator[_Slot]:
    for parameter in operation.parameters:
        yield _Slot(
            parameter["in"],
            parameter["name"].removesuffix("[]"),
            parameter["schema"],
            parameter.get("required", False),
            is_text=True,
        )
    if operation.content is None:
        return
    media, content = next(iter(operation.content.items()))
    schema, is_text = content["schema"], media != "application/json"
    if "properties" not in schema:
        yield _Slot("whole", _WHOLE, schema, required=True, is_text=is_text)
        return
    required = schema.get("required", ())
    for name, member in schema["properties"].items():
        yield _Slot("body", name, member, name in required, is_text)


def _named(product: str, operation: Operation) -> dict[tuple[str, str], str]:
    """What arguments are named after, by place and wire name, where that is not the wire name itself.

    That is the name in Python that the description gives, and for a variable of a path the description's own name:
    in a document, paths that differ in the names of their variables alone are one.
    """
    found = described(product)[operation.id]
    variables = re.findall(r"\{([^}]+)\}", found.path)
    named = {("path", name): own for name, own in zip(operation.variables, variables, strict=True)}
    names = {own: name for name, own in zip(operation.variables, variables, strict=True)}
    for one in found.path_parameters:
        if one.python_name:
            named["path", names[one.name]] = one.python_name
    for place, fields in (
        (
            "query",
            found.body.fields if found.body else (),
        ),  # sent to a second place, as one argument
        ("query", found.query),
        ("body", found.body.fields if found.body else ()),
    ):
        named |= {(place, one.name): one.python_name for one in fields if one.python_name}
    return named


@cache
def _enums(product: str) -> dict[str, tuple[str | int, ...]]:
    """The values that are sent, of all that are read, by the names of the enums."""
    return {
        one.name: tuple(member.value for member in one.members)
        for one in model(product).types
        if isinstance(one, EnumType)
    }


def _python_name(
    slot: _Slot, named: Mapping[tuple[str, str], str], names: Sequence[str]
) -> str | None:
    """The argument that is named as the slot is but for the case of letters and for what joins words."""
    wanted = named.get((slot.place, slot.name), slot.name)
    alike = [name for name in names if _folded(name) == _folded(wanted)]
    # `userid` and `userId` are two arguments, `userid` and `user_id`.
    words = re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", wanted).lower()
    return next((name for name in alike if name == words), alike[0] if alike else None)


def _folded(name: str) -> str:
    return "".join(filter(str.isalnum, name)).casefold()


def _argument(kind: Any, value: Any, hook: Hook) -> Any:
    """A JSON value as the Python value that an annotation asks for. Raises ValueError where it has none."""
    if kind is Any:
        return value
    if value is None and kind is NoneType:
        return None
    origin = get_origin(kind)
    if origin in (Union, UnionType):
        return _first(get_args(kind), value, hook)
    if origin in (Sequence, list) and isinstance(value, list):
        return [_argument(get_args(kind)[0], item, hook) for item in value]
    if origin in (Mapping, dict) and isinstance(value, dict):
        return {key: _argument(get_args(kind)[1], item, hook) for key, item in value.items()}
    if origin is tuple and get_args(kind)[0] is str and isinstance(value, str):
        return ("file.bin", value.encode())  # an upload with its name
    if isinstance(kind, type) and issubclass(kind, Enum):
        return kind(value)
    if isinstance(kind, type) and issubclass(kind, msgspec.Struct):
        return msgspec.convert(value, kind, dec_hook=hook)
    if isinstance(value, str) and kind in _FROM_TEXT:
        return _FROM_TEXT[kind](value)
    if kind in (str, int, float, bool) and type(value) is kind:
        return value
    raise ValueError(f"{value!r} is not of {kind}")


def _first(kinds: Sequence[Any], value: Any, hook: Hook) -> Any:
    for kind in kinds:
        try:
            return _argument(kind, value, hook)
        except ValueError:
            continue
    raise ValueError(f"{value!r} is of none of {kinds}")


def _bytes(text: str) -> bytes:
    return b64decode(text, validate=True)


def _moment(text: str) -> datetime:
    """Read a moment, in addresses with hyphens for colons."""
    day, _, time = text.partition("T")
    return datetime.fromisoformat("T".join([day, _HYPHENS.sub(r"\1:\2:", time)]))


_HYPHENS = re.compile(r"^(\d\d)-(\d\d)-")
_FROM_TEXT: Mapping[Any, Callable[[str], Any]] = {
    bytes: _bytes,
    date: date.fromisoformat,
    datetime: _moment,
    UUID: UUID,
    timedelta: lambda text: msgspec.convert(text, timedelta),
}
