"""Planning the module of errors: one exception class for each row of the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.model.types import Nullable
from clientsmith.python import names
from clientsmith.python.annotations import Annotator
from clientsmith.python.imports import Imports
from clientsmith.python.plan import ErrorClass, ErrorField, ErrorLine, ErrorsModule
from clientsmith.python.planner.context import Context, Scope
from clientsmith.python.planner.prose import field_text, sentence
from clientsmith.python.planner.types import type_module
from clientsmith.python.text import Code, doc_lines, literal, name

if TYPE_CHECKING:
    from clientsmith.model.errors import ErrorRow

__all__ = ["RUNTIME_ERRORS", "base_error", "plan_errors", "status_class"]

_RUNTIME = "._runtime.errors"
_BY_STATUS = {
    400: "BadRequest",
    401: "Unauthorized",
    402: "PaymentRequired",
    403: "Forbidden",
    404: "NotFound",
    409: "Conflict",
    422: "UnprocessableContent",
    429: "TooManyRequests",
}
RUNTIME_ERRORS = (
    "BadRequest",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "DecodingError",
    "FailureInSuccess",
    "Forbidden",
    "NotFound",
    "PaymentRequired",
    "Redirected",
    "RequestTimeout",
    "ResponseError",
    "ServerError",
    "StatusError",
    "TooManyRequests",
    "TransportError",
    "Unauthorized",
    "UnprocessableContent",
)
# What every exception of the runtime has already; a row's field cannot take its place.
_ATTRIBUTES = frozenset(
    "args body code content headers message request request_id response retries_taken retry_after"
    " status_code with_traceback add_note".split()
)


def base_error(context: Context) -> str:
    """Return the name of the package's base exception."""
    return f"{context.api.package.client}Error"


def status_class(statuses: tuple[int, ...]) -> str:
    """Return the runtime's class that a row with these statuses refines."""
    if len(statuses) == 1 and statuses[0] in _BY_STATUS:
        return _BY_STATUS[statuses[0]]
    if statuses and all(500 <= status <= 599 for status in statuses):
        return "ServerError"
    if statuses and all(200 <= status <= 299 for status in statuses):
        return "FailureInSuccess"
    return "StatusError"


def plan_errors(context: Context) -> ErrorsModule:
    """Plan the exception classes and the table that picks among them."""
    rows = context.api.errors.rows
    described = {row.name for row in rows}
    base = base_error(context)
    imports = Imports(0, described | set(context.types))
    # A row may be called as a class of the runtime is; it then stands in its place for users of the package.
    for word in RUNTIME_ERRORS:
        imports.use(word, _RUNTIME)
    imports.rename("ApiError", base, _RUNTIME)
    for word in ("ErrorRow", "ErrorTable"):
        imports.use(word, _RUNTIME)
    imports.use("Final")
    scope = Scope(context, "an exception", {base, "ErrorRow", "ErrorTable", "TABLE", "Final"})
    writer = Annotator(
        context.types, imports, lambda word: type_module(context.types[word]), frozenset()
    )
    classes: list[ErrorClass] = []
    for row in _bases_first(rows):
        scope.claim(row.name, row.name, row.origin, "give the row another name")
        if row.fields:
            imports.use("body_field", _RUNTIME)
        parent = row.base if row.base else imports.use(status_class(row.statuses), _RUNTIME)
        classes.append(
            ErrorClass(
                name(row.name),
                Code(parent),
                doc_lines([sentence(row.doc)], 4, closing=6),
                _fields(context, row, writer),
            )
        )
    exports = sorted({base, *described, *(w for w in RUNTIME_ERRORS if w not in described)})
    title = context.api.product.title
    doc = doc_lines(
        [
            f"Errors of {title}.",
            "",
            f"`{base}` is the base of all. A failure that the table below knows raises the class of its row, any other "
            "the class of its status.",
        ],
        0,
    )
    return ErrorsModule(
        doc=doc,
        imports=imports.lines(),
        base=name(base),
        exports=tuple(literal(word) for word in exports),
        classes=tuple(classes),
        rows=tuple(ErrorLine(_row(row)) for row in rows),
        arguments=_where(context),
    )


def _bases_first(rows: tuple[ErrorRow, ...]) -> list[ErrorRow]:
    by_name = {row.name: row for row in rows}
    ordered: dict[str, ErrorRow] = {}

    def visit(row: ErrorRow) -> None:
        if row.base and row.base not in ordered:
            visit(by_name[row.base])
        ordered.setdefault(row.name, row)

    for row in rows:
        visit(row)
    return list(ordered.values())


def _fields(context: Context, row: ErrorRow, writer: Annotator) -> tuple[ErrorField, ...]:
    scope = Scope(context, "a property", _ATTRIBUTES)
    planned: list[ErrorField] = []
    for field in row.fields:
        identifier = field.python_name or names.attribute(field.name)
        scope.claim(identifier, field.name, field.origin)
        inner = field.type.inner if isinstance(field.type, Nullable) else field.type
        annotation = writer.plain(inner)
        kind = writer.stored(inner)
        text = field_text(field) or f"`{field.name}` of the answer."
        planned.append(
            ErrorField(
                name(identifier),
                literal(field.name),
                Code(annotation if annotation == "Any" else f"{annotation} | None"),
                kind,
                doc_lines([text], 8, closing=6),
            )
        )
    return tuple(planned)


def _row(row: ErrorRow) -> tuple[Code, ...]:
    arguments = [Code(name(row.name))]
    if row.statuses:
        arguments.append(Code(f"status={literal(row.statuses)}"))
    if row.code is not None:
        arguments.append(Code(f"code={literal(row.code)}"))
    if row.match:
        pairs = tuple((".".join(path), value) for path, value in row.match)
        arguments.append(Code(f"match={literal(pairs)}"))
    if row.message:
        arguments.append(Code(f"message={literal(row.message)}"))
    if row.retry:
        arguments.append(Code(f"retry={literal(row.retry)}"))
    return tuple(arguments)


def _where(context: Context) -> tuple[Code, ...]:
    body = context.api.errors.body
    arguments: list[Code] = []
    for keyword, path in (("code", body.code), ("message", body.message)):
        if path:
            arguments.append(Code(f"{keyword}={literal(('.'.join(path),))}"))
    if body.request_id_header:
        arguments.append(Code(f"request_id={literal(body.request_id_header)}"))
    return tuple(arguments)
