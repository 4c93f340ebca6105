"""What a difference is about, in the words of the description and as programs write it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, get_args

from clientsmith.changes.difference import Parameter
from clientsmith.changes.matching import argument_of, attribute_of
from clientsmith.model.api import Api, Operation, Package, Resource, Server, Variable
from clientsmith.model.auth import AuthScheme, Credential
from clientsmith.model.errors import ErrorRow, ErrorTable
from clientsmith.model.limits import Limit
from clientsmith.model.origin import NOWHERE, Origin
from clientsmith.model.settings import Paging, Settings
from clientsmith.model.types import EnumMember, Field, TypeDefinition
from clientsmith.python import names

if TYPE_CHECKING:
    from collections.abc import Sequence

    from clientsmith.changes.difference import Difference, Pair

__all__ = ["origins", "python_name", "subject"]

_KINDS: tuple[tuple[Any, str], ...] = (
    (Operation, "operation"),
    (Resource, "resource"),
    (Server, "server"),
    (Variable, "variable"),
    (ErrorRow, "error row"),
    (Limit, "limit"),
    (Paging, "paging style"),
    (EnumMember, "member"),
    (get_args(AuthScheme), "scheme"),
    (get_args(TypeDefinition), "type"),
)
_PLACES = {
    "path": "path parameter",
    "query": "query parameter",
    "headers": "header",
    "cookies": "cookie",
    "body": "body field",
}


def subject(found: Difference) -> str:
    """Return what a difference is about: "operation `books.list`, query parameter `state`"."""
    parts: list[str] = []
    in_request = False
    for pair in found.trail[1:]:
        record = pair.record
        if isinstance(record, Parameter):
            in_request = True
            parts.append(f"{_PLACES[record.place]} `{record.field.name}`")
        elif isinstance(record, Field):
            if not in_request:
                parts.append(f"member `{record.name}`")
        elif isinstance(record, Credential):
            parts.append(f"credential `{record.argument}`")
        else:
            word = next((word for kind, word in _KINDS if isinstance(record, kind)), None)
            if word is not None:
                name = record.full_name if isinstance(record, Operation) else record.name
                parts.append(f"{word} `{name}`")
    if parts:
        return ", ".join(parts)
    return _whole(found)


def _whole(found: Difference) -> str:
    """Return the words for what has no name of its own."""
    record = found.owner.record
    if isinstance(record, Package):
        return f"package `{found.trail[0].record.package.distribution}`"
    if isinstance(record, ErrorTable | Settings):
        return "error table" if isinstance(record, ErrorTable) else "product settings"
    return f"product `{found.trail[0].record.product.name}`"


def python_name(found: Difference) -> str:
    """Return what programs call it, as the older package does where it had it; "" when they do not name it."""
    api: Api = _first(found.trail[0])
    if len(found.trail) == 1 and not found.attribute:
        return api.package.module
    return _spelled([_first(pair) for pair in found.trail], api.package.client)


def _first(pair: Pair) -> Any:
    return pair.new if pair.old is None else pair.old


def _spelled(records: Sequence[Any], client: str) -> str:
    text = ""
    for record in records[1:]:
        match record:
            case Operation():
                text = f"{client}.{record.full_name}"
            case Parameter():
                text = f"{text}({argument_of(record.field)}=)" if record.field.const is None else ""
            case Field():
                if not text.endswith(")"):
                    text = f"{text}.{attribute_of(record)}" if text else ""
            case EnumMember():
                text = f"{text}.{names.member(record.name)}"
            case ErrorRow():
                text = f"errors.{record.name}"
            case Resource():
                text = f"{client}.{record.name}"
            case Variable():
                text = f"{client}({record.name}=)"
            case Credential():
                text = f"{client}({record.argument}=)"
            case Package():
                text = record.module
            case _ if isinstance(record, TypeDefinition):
                text = f"types.{record.name}"
            case _:
                pass
    return text


def origins(found: Difference) -> tuple[Origin, Origin]:
    """Return where the innermost record of either side was written, NOWHERE where there is none."""
    return _origin([pair.old for pair in found.trail]), _origin([pair.new for pair in found.trail])


def _origin(records: list[Any]) -> Origin:
    if records[-1] is None:
        return NOWHERE
    for record in reversed(records):
        found: Origin = getattr(
            record.field if isinstance(record, Parameter) else record, "origin", NOWHERE
        )
        if found != NOWHERE:
            return found
    return NOWHERE
