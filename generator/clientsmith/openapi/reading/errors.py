"""The error table: one row for each status that operations document, or for each code where a schema lists them."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field, replace
from http import HTTPStatus
from typing import TYPE_CHECKING

from clientsmith.description.plain import is_mapping, short
from clientsmith.openapi.reading.drafts import ANY, Hint
from clientsmith.openapi.reading.enums import enum_values
from clientsmith.openapi.reading.media import media_of
from clientsmith.openapi.reading.objects import gather, only_value, read_field
from clientsmith.openapi.reading.responses import answers, successes
from clientsmith.openapi.reading.schema_view import view
from clientsmith.openapi.reading.words import pascal

if TYPE_CHECKING:
    from collections.abc import Iterable

    from clientsmith.model.types import Field
    from clientsmith.openapi.reading.documents import Node
    from clientsmith.openapi.reading.operations import RawOperation
    from clientsmith.openapi.reading.responses import Answer
    from clientsmith.openapi.reading.schemas import SchemaReader

__all__ = ["ErrorRow", "ErrorTable", "Failures", "read_errors"]

_MESSAGES = (
    "message", "error.message", "error_description", "detail", "errorMessage", "error_message", "msg", "title",
    "description", "error.detail", "error.description", "reason", "error",
)  # fmt: skip
_CODES = (
    "code", "error.code", "error_code", "errorCode", "error.type", "error", "type", "error.status", "key", "name",
)  # fmt: skip
_MOST_CODES = 60
_MOST_FIELDS = 24
_NAMES = {
    400: "BadRequest", 401: "NotAuthorized", 402: "PaymentRequired", 403: "Forbidden", 404: "NotFound",
    405: "MethodNotAllowed", 406: "NotAcceptable", 408: "RequestTimedOut", 409: "Conflict", 410: "Gone",
    412: "PreconditionFailed", 413: "ContentTooLarge", 414: "UriTooLong", 415: "UnsupportedMediaType",
    418: "ImATeapot", 422: "UnprocessableContent", 423: "Locked", 424: "FailedDependency", 428: "PreconditionRequired",
    429: "TooManyRequests", 451: "UnavailableForLegalReasons", 500: "InternalServerError", 501: "NotImplementedByServer",
    502: "BadGateway", 503: "ServiceUnavailable", 504: "GatewayTimedOut", 507: "InsufficientStorage",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class ErrorRow:
    """One row: what it matches, and what its body has beside code and message."""

    name: str
    status: int
    code: str | int | None
    doc: str
    fields: tuple[Field, ...] = ()


@dataclass(frozen=True, slots=True)
class ErrorTable:
    """The rows in order, and where code and message stand in the body of a failure."""

    rows: tuple[ErrorRow, ...]
    code: str | None
    message: str | None


@dataclass(slots=True)
class Failures:
    """What one operation says of its failures: rows by name, once the table is made."""

    raises: list[str] = field(default_factory=list[str])


@dataclass(slots=True)
class _Status:
    """Everything that the document says of one status; `listing` are the schemas that list a code."""

    schemas: dict[str, Node] = field(default_factory=dict[str, "Node"])
    codes: dict[str, str | int] = field(default_factory=dict[str, "str | int"])
    listing: dict[str, dict[str, Node]] = field(default_factory=dict[str, "dict[str, Node]"])
    docs: Counter[str] = field(default_factory=Counter[str])
    place: str = ""
    bare: bool = False


def read_errors(
    reader: SchemaReader, operations: Iterable[RawOperation], taken: frozenset[str]
) -> tuple[ErrorTable, dict[str, Failures]]:
    """Read the failures of all operations; the rows of each operation come second, by its place.

    `taken` are names that rows cannot have.
    """
    failures = {operation.place: _failing(reader, operation) for operation in operations}
    code, message = _where(reader, failures.values())
    statuses: dict[int, _Status] = {}
    told: dict[str, list[tuple[int, tuple[str, ...]]]] = {}
    for place, listed in failures.items():
        told[place] = []
        for answer in listed:
            if answer.status is None:
                what = (
                    "every other status"
                    if answer.key == "default"
                    else f"the statuses {answer.key}"
                )
                reader.findings.left_out(
                    "status-range",
                    answer.node.place,
                    f"a failure for {what}: no row, the class of the status is raised",
                )
                continue
            codes = _note(reader, statuses.setdefault(answer.status, _Status()), answer, code)
            told[place].append((answer.status, codes))
    rows = _rows(reader, statuses, code, message, taken)
    by_key = {(row.status, str(row.code) if row.code is not None else ""): row.name for row in rows}
    made: dict[str, Failures] = {}
    for place, pairs in told.items():
        names = [
            by_key[key]
            for status, codes in pairs
            for key in [(status, one) for one in codes] or [(status, "")]
            if key in by_key
        ]
        missing = [
            (status, "")
            for status, codes in pairs
            if codes and not any((status, c) in by_key for c in codes)
        ]
        names += [by_key[key] for key in missing if key in by_key]
        made[place] = Failures(list(dict.fromkeys(names)))
    has_codes = any(row.code is not None for row in rows)
    return ErrorTable(tuple(rows), code if code or has_codes else None, message), made


def _failing(reader: SchemaReader, operation: RawOperation) -> list[Answer]:
    """Return the answers that are no success; redirects are followed or raised by the client."""
    found = answers(reader.documents, operation)
    good = {one.key for one in successes(found)}
    kept: list[Answer] = []
    for one in found:
        if one.key in good:
            continue
        if one.status is not None and one.status < 400:
            reader.findings.left_out("response", one.node.place, f"the answer to {one.key}")
        elif one.status is not None or one.key == "default" or one.key.upper() in {"4XX", "5XX"}:
            kept.append(one)
        else:
            reader.findings.left_out("response", one.node.place, f"the answer to {short(one.key)}")
    return kept


def _schema(reader: SchemaReader, answer: Answer) -> Node | None:
    """Return the schema of a failure's JSON body."""
    media = media_of(reader.documents, answer.node, reader.findings)
    for one in media:
        if one.family == "json" and one.schema is not None:
            return reader.documents.follow(one.schema)
    return None


def _leaves(reader: SchemaReader, node: Node, depth: int = 0) -> dict[str, Node]:
    """Return the single values in a body, by the path of keys that leads to them, one level inwards."""
    if not is_mapping(node.data):
        return {}
    looked = view(node, reader.findings)
    if not reader.is_record(looked):
        return {}
    found: dict[str, Node] = {}
    for name, inner in gather(reader, looked, flat=True).properties.items():
        target = reader.documents.follow(inner)
        if target is None or not is_mapping(target.data) or "." in name or " " in name:
            continue
        shape = view(target, reader.findings)
        if depth == 0 and reader.is_record(shape):
            found |= {f"{name}.{key}": leaf for key, leaf in _leaves(reader, target, 1).items()}
        elif not {"array", "object"} & set(shape.types):
            found[name] = target
    return found


def _where(reader: SchemaReader, failures: Iterable[list[Answer]]) -> tuple[str | None, str | None]:
    """Return where code and message stand in most failures."""
    weights: Counter[str] = Counter()
    listed_codes: Counter[str] = Counter()
    known: dict[str, dict[str, Node]] = {}
    for listed in failures:
        for answer in listed:
            schema = _schema(reader, answer)
            if schema is None:
                continue
            if schema.place not in known:
                known[schema.place] = _leaves(reader, schema)
            weights.update(known[schema.place].keys())
            listed_codes.update(
                path for path, leaf in known[schema.place].items() if leaf.has("enum")
            )
    most = max(weights.values(), default=0)

    def best(candidates: tuple[str, ...], avoid: str | None, share: int) -> str | None:
        for path in candidates:
            if path != avoid and weights[path] * share >= most > 0:
                return path
        return None

    code = best(_CODES, None, 2)
    message = best(_MESSAGES, code, 2)
    if message is None and code in _MESSAGES and not listed_codes[code]:
        return None, code
    return code, message or best(_MESSAGES, code, 50)


def _note(
    reader: SchemaReader, status: _Status, answer: Answer, code: str | None
) -> tuple[str, ...]:
    """Add an answer to what is known of its status; return the codes that it lists."""
    status.place = status.place or answer.node.place
    told = reader.doc(answer.node)
    if told:
        status.docs[told] += 1
    schema = _schema(reader, answer)
    if schema is None:
        status.bare = True
        return ()
    status.schemas.setdefault(schema.place, schema)
    leaf = _leaves(reader, schema).get(code) if code else None
    found = enum_values(leaf, reader.findings) if leaf is not None else None
    values: tuple[str | int, ...] = found.values if found else ()
    if leaf is not None and not values:
        only = only_value(leaf)
        values = (only,) if isinstance(only, str) or type(only) is int else ()
    if not values or len(values) > _MOST_CODES:
        status.bare = True
        return ()
    status.codes.update({str(value): value for value in values})
    for value in values:
        status.listing.setdefault(str(value), {})[schema.place] = schema
    return tuple(str(value) for value in values)


def _rows(
    reader: SchemaReader,
    statuses: dict[int, _Status],
    code: str | None,
    message: str | None,
    taken: frozenset[str],
) -> list[ErrorRow]:
    spread = Counter(text for status in statuses.values() for text in status.codes)
    used: set[str] = set()
    rows: list[ErrorRow] = []
    for number in sorted(statuses):
        status = statuses[number]
        # One list of codes for every status says nothing about a status.
        own = {text: value for text, value in status.codes.items() if spread[text] <= 2}
        useful = bool(own) and len(own) == len(status.codes)
        for text, value in own.items() if useful else ():
            fields = _fields(reader, status.listing[text], number, code, message)
            word = pascal(text) or f"Code{len(rows)}"
            if word.lower() in {"error", "failed", "failure", "unknown"}:
                word = f"{word}{_NAMES.get(number, number)}"
            name = _name(word, number, used, taken)
            reader.findings.named(
                "error-row", status.place, f"`{name}` for {number} with the code `{short(text)}`"
            )
            rows.append(
                ErrorRow(
                    name, number, value, f"{_phrase(number)} with the code `{short(text)}`.", fields
                )
            )
        if status.bare or not useful:
            name = _name(_NAMES.get(number) or f"Status{number}", number, used, taken)
            doc = status.docs.most_common(1)[0][0] if status.docs else f"{_phrase(number)}."
            fields = _fields(reader, status.schemas, number, code, message)
            rows.append(ErrorRow(name, number, None, doc, fields))
    return rows


def _phrase(status: int) -> str:
    """Return a status with the words that RFC 9110 (15) has for it."""
    try:
        return f"{status} {HTTPStatus(status).phrase}"
    except ValueError:
        return f"The server answered {status}"


def _name(base: str, status: int, used: set[str], taken: frozenset[str]) -> str:
    base = base[:50]
    name, count = base, 2
    if name in taken:
        name = f"{base}Error"
    if name in used:
        name = f"{base}{_NAMES.get(status, status)}"[:60]
    while name in used | taken:
        name, count = f"{base}{count}", count + 1
    used.add(name)
    return name


def _fields(
    reader: SchemaReader,
    schemas: dict[str, Node],
    number: int,
    code: str | None,
    message: str | None,
) -> tuple[Field, ...]:
    """Return the members of all these bodies, save those that hold code and message."""
    heads = {path.partition(".")[0] for path in (code, message) if path}
    found: dict[str, Field] = {}
    for schema in schemas.values():
        if not is_mapping(schema.data) or not reader.is_record(view(schema, reader.findings)):
            reader.findings.left_out(
                "error-body", schema.place, f"the body of {number} is no object"
            )
            continue
        for name, node in gather(
            reader, view(schema, reader.findings), flat=True
        ).properties.items():
            if name in heads:
                continue
            if len(found) >= _MOST_FIELDS and name not in found:
                reader.findings.left_out(
                    "error-body", node.place, f"`{short(name)}` of the body of {number}"
                )
                continue
            hint = Hint((f"{pascal(_NAMES.get(number, f'Status{number}'))}{pascal(name)}",))
            one = replace(
                read_field(reader, name, node, False, hint), const=None, default=None, example=None
            )
            if name in found and found[name].type != one.type:
                one = replace(one, type=ANY)
            found[name] = one
    return tuple(found.values())
