"""Planning the module of errors: one exception class for each row of the table."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.model.types import EnumType, Named, ObjectType, OneOf
from clientsmith.python import names
from clientsmith.python.annotations import Annotator, or_none
from clientsmith.python.imports import Imports, export_order
from clientsmith.python.plan import ErrorClass, ErrorField, ErrorLine, ErrorsModule
from clientsmith.python.planner import prose
from clientsmith.python.planner.auth import auth_errors
from clientsmith.python.planner.context import Context, Scope
from clientsmith.python.planner.prose import field_text
from clientsmith.python.planner.renames import renamed_rows
from clientsmith.python.planner.types import type_module
from clientsmith.python.text import Code, Name, doc_lines, literal, name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.model.errors import ErrorRow
    from clientsmith.model.types import Field, TypeRef

__all__ = ["RUNTIME_ERRORS", "base_error", "plan_errors", "stands_for_status", "status_class"]

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
_ONE_STATUS = frozenset(_BY_STATUS.values())
RUNTIME_ERRORS = (
    "BadRequest",
    "ClientClosed",
    "ConfigurationError",
    "Conflict",
    "ConnectionFailed",
    "DecodingError",
    "FailureInSuccess",
    "Forbidden",
    "JobFailed",
    "NotFound",
    "PagingError",
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
    "WaitTimeout",
)
# What every exception has already; a row's field cannot take its place.
_ATTRIBUTES = frozenset(
    [
        "args",
        "body",
        "code",
        "content",
        "headers",
        "message",
        "request",
        "request_id",
        "retries_taken",
        "retry_after",
        "status_code",
        "with_traceback",
        "add_note",
    ]
)


def base_error(context: Context) -> str:
    """Return the name of the package's base exception."""
    client = context.api.package.client
    # A client called Server must not take the place of the runtime's ServerError.
    return f"{client}ApiError" if f"{client}Error" in RUNTIME_ERRORS else f"{client}Error"


def status_class(statuses: tuple[int, ...]) -> str:
    """Return the runtime's class that a row with these statuses refines."""
    if len(statuses) == 1 and statuses[0] in _BY_STATUS:
        return _BY_STATUS[statuses[0]]
    if statuses and all(500 <= status <= 599 for status in statuses):
        return "ServerError"
    if statuses and all(200 <= status <= 299 for status in statuses):
        return "FailureInSuccess"
    return "StatusError"


def stands_for_status(row: ErrorRow) -> bool:
    """Tell whether a row is called as the class for its status and takes every answer with it.

    The exceptions of other rows with that status are below its class then, as they are below the class for the status
    elsewhere, so that who catches that name catches the same whether the row is there or not.
    """
    bare = row.code is None and row.message is None and not row.match and row.base is None
    return bare and bool(row.statuses) and row.name == status_class(row.statuses) in _ONE_STATUS


def plan_errors(context: Context) -> ErrorsModule:
    """Plan the exception classes and the table that picks among them."""
    rows = context.api.errors.rows
    described = {row.name for row in rows}
    base = base_error(context)
    # A row may be called as a class of the runtime is; it then stands in its place for users of the package.
    written = context.written(field.type for row in rows for field in row.fields)
    imports = _RowImports(0, {*described, *written, base}, described)
    raised = {**dict.fromkeys(RUNTIME_ERRORS, _RUNTIME), **auth_errors(context.api)}
    for word, home in raised.items():
        if word not in described:
            imports.use(word, home)
    imports.rename("ApiError", base, _RUNTIME)
    for word in ("ErrorRow", "ErrorTable", "Final"):
        imports.use(word)
    scope = Scope(context, "an exception", {base, "TABLE"})
    writer = Annotator(context.types, imports, lambda word: type_module(context.types[word]))
    classes: list[ErrorClass] = []
    inherited: dict[str, dict[str, Field]] = {}
    standing = {row.name for row in rows if stands_for_status(row)}
    for row in _bases_first(rows):
        called = scope.claim(row.name, row.name, row.origin, "rename the row")
        above = status_class(row.statuses)
        parent = row.base or (
            above if above in standing and above != row.name else imports.use(above, _RUNTIME)
        )
        known = inherited[row.base] if row.base else {}
        inherited[row.name] = known | {_property(field): field for field in row.fields}
        doc = doc_lines(prose.paragraphs(row.doc, 88), 4)
        fields = _fields(context, row, known, writer, imports)
        classes.append(ErrorClass(called, Code(parent), doc, fields))
    earlier = renamed_rows(context, scope, raised.keys() - described)
    if earlier:
        imports.use("TYPE_CHECKING")
    exports = sorted({base, *described, *raised} - {"ApiError"} | described, key=export_order)
    paragraphs = [
        f"Errors of {context.api.product.title}.",
        "",
        f"`{base}` is the base of all. A failure that the table below knows raises the class of its row, any other "
        "the class of its status.",
    ]
    always = [f"`{word}`" for word in context.api.errors.always]
    if always:
        # The methods do not repeat them.
        paragraphs += ["", f"Every call may raise {', '.join(always)}."]
    return ErrorsModule(
        doc=doc_lines(paragraphs, 0),
        imports=imports.lines(),
        base=name(base),
        exports=tuple(literal(word) for word in exports),
        classes=tuple(classes),
        rows=tuple(ErrorLine(_row(row)) for row in rows),
        arguments=_where(context),
        renamed=earlier,
        words=imports.words(),
    )


class _RowImports(Imports):
    """Imports a type under another name where a row is called the same."""

    def __init__(self, depth: int, taken: set[str], rows: set[str]) -> None:
        super().__init__(depth, taken)
        self._rows = rows

    def own(self, word: str, module: str) -> Name:
        return self.rename(word, f"_{word}Type" if word in self._rows else word, module)


def _bases_first(rows: tuple[ErrorRow, ...]) -> list[ErrorRow]:
    by_name = {row.name: row for row in rows}
    ordered: dict[str, ErrorRow] = {}

    def visit(row: ErrorRow) -> None:
        if row.base and row.base not in ordered:
            visit(by_name[row.base])
        ordered.setdefault(row.name, row)

    for row in sorted(rows, key=lambda row: not stands_for_status(row)):
        visit(row)
    return list(ordered.values())


def _property(field: Field) -> str:
    return field.python_name or names.attribute(field.name)


def _fields(
    context: Context,
    row: ErrorRow,
    inherited: Mapping[str, Field],
    writer: Annotator,
    imports: Imports,
) -> tuple[ErrorField, ...]:
    scope = Scope(context, "a property", _ATTRIBUTES)
    planned: list[ErrorField] = []
    for field in row.fields:
        identifier = scope.claim(_property(field), field.name, field.origin)
        first = inherited.get(identifier)
        if first is not None and (first.name, first.type) != (field.name, field.type):
            message = f"`{identifier}` is something else in `{row.base}`, which this row refines"
            related = ("the property of the other row", first.origin)
            context.problem("CS501", message, field.origin, "name it apart", related=related)
        elif first is not None:
            continue
        inner = context.without_null(field.type)
        imports.use("body_field")
        text = field_text(field) or f"`{field.name}` of the answer."
        planned.append(
            ErrorField(
                identifier,
                literal(field.name),
                or_none(writer.plain(field.type)),
                writer.read(inner),
                _is_class(context, inner),
                doc_lines(prose.paragraphs(text, 84), 8),
            )
        )
    return tuple(planned)


def _is_class(context: Context, ref: TypeRef) -> bool:
    """Tell whether a type checker sees a class in the type's expression; alternatives are none."""
    if isinstance(ref, Named):
        return isinstance(context.types[ref.name], ObjectType | EnumType)
    return not isinstance(ref, OneOf)


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
    if body.request_id:
        arguments.append(Code(f"request_id_path={literal('.'.join(body.request_id))}"))
    return tuple(arguments)
