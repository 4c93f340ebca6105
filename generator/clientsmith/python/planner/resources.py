"""Planning the modules of resources: one class for each, sync and async, and the operations as constants."""

from __future__ import annotations

import keyword
from dataclasses import dataclass
from typing import TYPE_CHECKING

from clientsmith.model.api import Body, Operation, Resource
from clientsmith.model.types import Field, Nullable, Primitive, walk
from clientsmith.python import names
from clientsmith.python.annotations import Annotator
from clientsmith.python.imports import Imports
from clientsmith.python.plan import (
    Argument,
    ArgumentEntry,
    Method,
    OperationLine,
    ResourceClass,
    ResourceModule,
    ResourceProperty,
    Statement,
)
from clientsmith.python.planner import prose
from clientsmith.python.planner.context import Context, Scope
from clientsmith.python.planner.prose import deprecation_text, field_text, sentence
from clientsmith.python.planner.types import type_module
from clientsmith.python.text import Code, DocText, Name, doc_lines, literal, name

if TYPE_CHECKING:
    from clientsmith.model.settings import Retry

__all__ = ["argument_name", "class_name", "plan_resources", "retry_code", "tree"]

_RESOURCE = "._runtime.resource"
# Columns for a docstring of one line in a method.
_DOC_ROOM = 84
_TAKEN_METHODS = frozenset({"with_raw_response", "with_streaming_response"})
# What a method called `list` hides from the annotations of the methods below it.
_HIDABLE = frozenset({"bool", "bytes", "dict", "float", "int", "list", "str"})


@dataclass(frozen=True, slots=True)
class Node:
    """A resource in the tree that leads to it; some are there only for what lies below."""

    path: str
    resource: Resource | None
    children: tuple[str, ...]


def tree(context: Context) -> dict[str, Node]:
    """Return every resource and every step on the way to one, by dotted path, sorted."""
    resources = {resource.name: resource for resource in context.api.resources}
    paths: set[str] = set()
    for path in resources:
        parts = path.split(".")
        paths |= {".".join(parts[: depth + 1]) for depth in range(len(parts))}
    return {
        path: Node(
            path,
            resources.get(path),
            tuple(sorted(p for p in paths if p.rpartition(".")[0] == path and p != path)),
        )
        for path in sorted(paths)
    }


def class_name(context: Context, path: str) -> str:
    """Return the class of a resource; a described type of the same name keeps the short one."""
    word = "".join(part.title() for part in path.replace(".", "_").split("_"))
    return f"{word}Resource" if word in context.types else word


def property_of(context: Context, path: str, depth: int) -> ResourceProperty:
    """Return the property that leads to a resource, for a class `depth` levels below the package's root."""
    resources = context.api.resources
    found = next((resource for resource in resources if resource.name == path), None)
    word = class_name(context, path)
    text = sentence(found.doc) if found and found.doc else f"{path.replace('_', ' ')}."
    module = path.replace(".", "_")
    return ResourceProperty(
        name(path.rpartition(".")[2]),
        Code(f".{name(module)}" if depth else f".resources.{name(module)}"),
        name(word),
        name(f"Async{word}"),
        doc_lines([text], 8, closing=6),
    )


def plan_resources(context: Context) -> tuple[ResourceModule, ...]:
    """Plan every module of a resource, sorted by its path."""
    nodes = tree(context)
    modules = Scope(context, "a module")
    classes = Scope(context, "a class")
    planned: list[ResourceModule] = []
    for path, node in nodes.items():
        origin = node.resource.origin if node.resource else context.api.origin
        modules.claim(path.replace(".", "_"), path, origin, "rename one of the resources")
        classes.claim(class_name(context, path), path, origin, "rename one of the resources")
        planned.append(_module(context, node))
    return tuple(planned)


def _module(context: Context, node: Node) -> ResourceModule:
    operations = node.resource.operations if node.resource else ()
    word = class_name(context, node.path)
    imports = Imports(1, set(context.types) | {word, f"Async{word}"})
    hidden = _HIDABLE & {operation.name for operation in operations}
    writer = Annotator(
        context.types, imports, lambda used: type_module(context.types[used]), hidden
    )
    # Constants stand above the class, where nothing is hidden.
    outside = Annotator(context.types, imports, lambda used: type_module(context.types[used]))
    for needed in ("Resource", "AsyncResource"):
        imports.use(needed, _RESOURCE)
    scope = Scope(
        context, "a method", _TAKEN_METHODS | {path.rpartition(".")[2] for path in node.children}
    )
    constants = Scope(context, "a constant")
    methods: list[Method] = []
    lines: list[OperationLine] = []
    for operation in operations:
        shown = operation.origin
        _check_method(context, operation)
        scope.claim(operation.name, operation.name, shown, "rename the endpoint")
        constants.claim(
            f"_{names.constant(operation.name)}", operation.name, shown, "rename the endpoint"
        )
        methods.append(_method(context, operation, word, writer, imports))
        lines.append(_operation_line(context, operation, outside, imports))
    streaming = tuple(method for method in methods if not method.streams)
    if methods:
        imports.use("Final")
        imports.use("Operation", "._runtime.operation")
        imports.use("Unpack")
        imports.use("CallOptions", "._runtime.options")
    if streaming:
        imports.use("cached_property")
        for helper in ("as_raw", "as_raw_async", "as_streamed", "as_streamed_async"):
            imports.use(helper, _RESOURCE)
    if node.children:
        imports.use("cached_property")
        imports.use("TYPE_CHECKING", "typing")
    text = node.resource.doc if node.resource and node.resource.doc else None
    summary = sentence(text) if text else f"{node.path}."
    return ResourceModule(
        path=tuple(name(part) for part in node.path.split(".")),
        doc=doc_lines([f"The resource `{node.path}`: {summary}"], 0, closing=6),
        imports=imports.lines(),
        exports=tuple(literal(exported) for exported in sorted((word, f"Async{word}"))),
        operations=tuple(lines),
        resource=ResourceClass(
            name=name(word),
            async_name=name(f"Async{word}"),
            raw_name=name(f"{word}WithRawResponse"),
            async_raw_name=name(f"Async{word}WithRawResponse"),
            streaming_name=name(f"{word}WithStreamingResponse"),
            async_streaming_name=name(f"Async{word}WithStreamingResponse"),
            doc=doc_lines(prose.paragraphs(summary, 88), 4),
            async_doc=doc_lines(prose.paragraphs(summary, 88), 4),
            methods=tuple(methods),
            wrapped=streaming,
            children=tuple(property_of(context, path, 1) for path in node.children),
        ),
    )


def _check_method(context: Context, operation: Operation) -> None:
    if keyword.iskeyword(operation.name):
        message = f"`{operation.name}` is a Python keyword"
        hint = "rename the endpoint, for example to a verb with its object"
        context.problem("CS502", message, operation.origin, hint)


def argument_name(field: Field) -> str:
    """Return the argument that carries a parameter or a body field."""
    return field.python_name or names.argument(field.name)


def _safe(identifier: str) -> Name:
    """Return a name even for an operation that was reported, so that planning can go on."""
    try:
        return name(identifier)
    except ValueError:
        return name("unnamed")


def _method(
    context: Context, operation: Operation, owner: str, writer: Annotator, imports: Imports
) -> Method:
    body_fields = operation.body.fields if operation.body else ()
    scope = Scope(context, "an argument")
    positional = tuple(
        Argument(_claim(scope, field), writer.given(field.type), None)
        for field in operation.path_parameters
    )
    required: list[Argument] = []
    optional: list[Argument] = []
    for field in (*operation.query, *operation.headers, *operation.cookies, *body_fields):
        if field.const is not None:
            continue
        identifier = _claim(scope, field)
        annotation = writer.given(field.type)
        if field.required:
            required.append(Argument(identifier, annotation, None))
        elif isinstance(field.type, Nullable):
            unset = imports.use("UNSET", "._runtime.values")
            wide = Code(f"{annotation} | {imports.use('Unset', '._runtime.values')}")
            optional.append(Argument(identifier, wide, Code(unset)))
        else:
            wide = annotation if annotation == "Any" else Code(f"{annotation} | None")
            optional.append(Argument(identifier, wide, Code("None")))
    whole = _whole_body(operation.body, scope, operation, writer, imports)
    if whole is not None:
        required.insert(0, whole)
    streams = _streams(operation)
    returns, async_returns = _result(operation, writer, imports)
    message = f"{operation.full_name} is deprecated"
    if operation.deprecated is not None:
        imports.use("deprecated", "._runtime.deprecation")
        message += deprecation_text(operation.deprecated)
    return Method(
        name=_safe(operation.name),
        constant=_safe(f"_{names.constant(operation.name)}"),
        positional=positional,
        keywords=(*required, *optional),
        returns=returns,
        async_returns=async_returns,
        doc=_documentation(context, operation),
        async_doc=_async_documentation(operation, owner),
        deprecated=literal(message) if operation.deprecated is not None else None,
        sends=tuple(_sends(operation)),
        streams=streams,
    )


def _claim(scope: Scope, field: Field) -> Name:
    return _safe(scope.claim(argument_name(field), field.name, field.origin))


def _whole_body(
    body: Body | None, scope: Scope, operation: Operation, writer: Annotator, imports: Imports
) -> Argument | None:
    if body is None or (body.kind != "binary" and body.type is None):
        return None
    scope.claim("body", "body", operation.origin)
    if body.type is not None:
        return Argument(name("body"), writer.given(body.type), None)
    return Argument(name("body"), Code(imports.use("BinaryBody", "._runtime.uploads")), None)


def _streams(operation: Operation) -> bool:
    return operation.returns is not None and operation.returns.type == Primitive("stream")


def _result(operation: Operation, writer: Annotator, imports: Imports) -> tuple[Code, Code]:
    if operation.returns is None:
        return Code("None"), Code("None")
    if _streams(operation):
        sync = imports.use("StreamedResponse", "._runtime.streaming")
        other = imports.use("AsyncStreamedResponse", "._runtime.streaming")
        return Code(f"{sync}[bytes]"), Code(f"{other}[bytes]")
    written = writer.plain(operation.returns.type)
    return written, written


def _sends(operation: Operation) -> list[Statement]:
    """Return what the method hands on, by place; a field sent in two places stands in both."""
    body = operation.body
    body_fields = body.fields if body else ()
    groups: list[tuple[str, tuple[Field, ...]]] = [
        ("path", operation.path_parameters),
        (
            "query",
            (*operation.query, *(field for field in body_fields if "query" in field.also)),
        ),
        ("headers", operation.headers),
        ("cookies", operation.cookies),
    ]
    if body is not None and body.kind != "binary" and body.type is None:
        shared = tuple(field for field in operation.query if "body" in field.also)
        groups.append(("body", (*body_fields, *shared)))
    statements = [
        Statement(name(keyword), tuple(_entry(field) for field in fields))
        for keyword, fields in groups
        if fields
    ]
    if body is not None and (body.kind == "binary" or body.type is not None):
        statements.append(Statement(name("body"), (), Code("body")))
    elif body is not None and not any(keyword == "body" and fields for keyword, fields in groups):
        statements.append(Statement(name("body"), (), Code("{}")))
    return statements


def _entry(field: Field) -> ArgumentEntry:
    value = literal(field.const) if field.const is not None else Code(_safe(argument_name(field)))
    return ArgumentEntry(literal(field.name), Code(value))


def _documentation(context: Context, operation: Operation) -> tuple[DocText, ...]:
    """Return the docstring: what it does, what it takes, what it raises."""
    since = f" Since {operation.since}." if operation.since else ""
    text = prose.paragraphs(f"{sentence(operation.doc)}{since}", _DOC_ROOM)
    if operation.deprecated is not None:
        text += ["", f"Deprecated{deprecation_text(operation.deprecated)}."]
    body_fields = operation.body.fields if operation.body else ()
    fields = (
        *operation.path_parameters,
        *operation.query,
        *operation.headers,
        *operation.cookies,
        *body_fields,
    )
    described = [
        (argument_name(field), told)
        for field in sorted(fields, key=lambda field: not field.required)
        if field.const is None and (told := field_text(field))
    ]
    if described:
        text += ["", "Args:", *(f"    {word}: {told}" for word, told in described)]
    if operation.returns is not None and operation.returns.doc:
        text += ["", "Returns:", f"    {sentence(operation.returns.doc)}"]
    always = set(context.api.errors.always)
    rows = {row.name: row for row in context.api.errors.rows}
    own = [word for word in operation.raises if word not in always]
    if own:
        text += ["", "Raises:", *(f"    {word}: {sentence(rows[word].doc)}" for word in own)]
    return doc_lines(text, 8)


def _async_documentation(operation: Operation, owner: str) -> tuple[DocText, ...]:
    """The async method says what it does and sends the reader to its twin for the rest."""
    more = f"Arguments and errors are those of `{owner}.{operation.name}`."
    return doc_lines([prose.paragraphs(operation.doc, _DOC_ROOM)[0], "", more], 8)


def _operation_line(
    context: Context, operation: Operation, writer: Annotator, imports: Imports
) -> OperationLine:
    returns = operation.returns
    arguments = [literal(operation.full_name), literal(operation.method), literal(operation.path)]
    answer, decoded, result = _answer(operation, writer)
    lines: list[Code] = [Code(argument) for argument in arguments]
    if decoded is not None:
        lines.append(Code(f"returns={decoded}"))
    if answer != "json":
        lines.append(Code(f"answer={literal(answer)}"))
    envelope = operation.settings.envelope
    if envelope is not None and envelope.data and returns is not None and answer == "json":
        lines.append(Code(f"data={literal(envelope.data)}"))
    body = operation.body
    if body is not None:
        lines.append(Code(f"body={literal(body.kind)}"))
        if body.content_type:
            lines.append(Code(f"content_type={literal(body.content_type)}"))
        nullable = [field.name for field in body.fields if isinstance(field.type, Nullable)]
        if nullable:
            lines.append(Code(f"nullable=frozenset({literal(sorted(nullable))})"))
    styles = {field.name: field.style for field in operation.query if field.style}
    if styles:
        lines.append(Code(f"styles={literal(styles)}"))
    secrets = _secret_arguments(operation)
    if secrets:
        lines.append(Code(f"secrets=frozenset({literal(secrets)})"))
    settings, defaults = operation.settings, context.api.settings
    if settings.auth != defaults.auth:
        lines.append(Code(f"auth={literal(settings.auth)}"))
    if settings.server != defaults.server:
        lines.append(Code(f"server={literal(settings.server)}"))
    if operation.idempotent is not None:
        lines.append(Code(f"idempotent={literal(operation.idempotent)}"))
    if settings.timeout != defaults.timeout:
        lines.append(Code(f"timeout={literal(settings.timeout)}"))
    if settings.retry != defaults.retry:
        lines.append(Code(f"retry={retry_code(settings.retry, imports)}"))
    return OperationLine(_safe(f"_{names.constant(operation.name)}"), result, tuple(lines))


def _secret_arguments(operation: Operation) -> list[str]:
    """Return the wire names of the arguments that are secrets, one or many."""
    fields = (
        *operation.path_parameters,
        *operation.query,
        *operation.headers,
        *operation.cookies,
        *(operation.body.fields if operation.body else ()),
    )
    return sorted({field.name for field in fields if Primitive("secret") in walk(field.type)})


def _answer(operation: Operation, writer: Annotator) -> tuple[str, Code | None, Code]:
    """Return how the answer is read, the type it is read as, and the type that a call has."""
    returns = operation.returns
    if returns is None:
        return "none", None, Code("None")
    if returns.type == Primitive("stream"):
        return "stream", None, Code("bytes")
    plain = writer.plain(returns.type)
    if returns.type == Primitive("bytes"):
        return "bytes", Code("bytes"), plain
    text = returns.content_type or ""
    if text.startswith("text/") or operation.settings.formats.default == "text":
        return "text", Code("str"), Code("str")
    return "json", writer.stored(returns.type), plain


def retry_code(retry: Retry, imports: Imports) -> Code:
    """Return the runtime's policy for these settings."""
    policy = imports.use("RetryPolicy", "._runtime.retry")
    return Code(
        f"{policy}(max_retries={literal(retry.max_retries)}, first={literal(retry.first_delay)}, "
        f"cap={literal(retry.max_delay)}, statuses={literal(retry.statuses)}, "
        f"max_retry_after={literal(retry.max_retry_after)})"
    )
