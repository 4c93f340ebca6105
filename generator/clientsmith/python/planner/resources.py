"""Planning the modules of resources: one class for each, sync and async, and the operations as constants."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.model.settings import Retry
from clientsmith.model.types import ListOf
from clientsmith.python import names
from clientsmith.python.annotations import Annotator, or_none, or_unset
from clientsmith.python.imports import Imports, export_order
from clientsmith.python.plan import (
    Argument,
    ArgumentEntry,
    EarlierProperty,
    Method,
    OperationLine,
    ResourceClass,
    ResourceModule,
    ResourceProperty,
    Statement,
)
from clientsmith.python.planner import prose
from clientsmith.python.planner.constants import scalar
from clientsmith.python.planner.context import (
    Context,
    Scope,
    argument_name,
    fields_of,
    sent_by,
)
from clientsmith.python.planner.limits import general_limits, limits_of
from clientsmith.python.planner.lists import (
    companions_code,
    companions_of,
    data_of,
    paged_item,
    takes_list_options,
)
from clientsmith.python.planner.prose import deprecation_text, field_text, sentence
from clientsmith.python.planner.renames import earlier_method, earlier_property
from clientsmith.python.planner.types import type_module
from clientsmith.python.planner.waiting import plan_wait, waiters, without_paging
from clientsmith.python.planner.wire import (
    Offer,
    accept,
    answer,
    body_kind,
    holds_secret,
    offer,
    offer_of,
)
from clientsmith.python.text import Code, DocText, Name, doc_lines, literal, name

if TYPE_CHECKING:
    from collections.abc import Mapping

    from clientsmith.model.api import Body, Operation
    from clientsmith.model.settings import Settings
    from clientsmith.model.types import Field, TypeRef
    from clientsmith.python.plan import WaitMethod
    from clientsmith.python.planner.lists import Lists
    from clientsmith.python.planner.tree import Node

__all__ = [
    "formats_code",
    "operation_line",
    "plan_resources",
    "property_of",
    "retry_code",
    "sent_path",
]

# Columns for a docstring of one line in a method.
_DOC_ROOM = 84
# The model and the runtime agree on what holds when nothing is said.
_USUAL = Retry()
_TAKEN_METHODS = frozenset({"with_raw_response", "with_streaming_response"})


def property_of(node: Node, depth: int, earlier: EarlierProperty | None = None) -> ResourceProperty:
    """Return the property that leads to a resource, for a class `depth` levels below the package's root."""
    return ResourceProperty(
        node.attribute,
        Code(f".{node.module}" if depth else f".resources.{node.module}"),
        name(node.class_name),
        name(f"Async{node.class_name}"),
        doc_lines([_summary(node)], 8, closing=6),
        earlier,
    )


def _summary(node: Node) -> str:
    if node.resource is not None and node.resource.doc:
        return sentence(node.resource.doc)
    words = " ".join(node.path.replace("_", " ").split("."))
    return f"{words[0].upper()}{words[1:]}."


def plan_resources(
    context: Context, nodes: Mapping[str, Node], lists: Lists
) -> tuple[ResourceModule, ...]:
    """Plan every module of a resource, sorted by its path."""
    return tuple(_module(context, node, nodes, lists) for node in nodes.values())


def _module(
    context: Context, node: Node, nodes: Mapping[str, Node], lists: Lists
) -> ResourceModule:
    operations = node.resource.operations if node.resource else ()
    children = [nodes[path] for path in node.children]
    word = node.class_name
    # What the classes hold hides what is called the same from their annotations.
    waits = waiters(context, operations)
    inside = {operation.name for operation in operations} | {child.attribute for child in children}
    inside |= {waiter.wait.name for waiter in waits}
    inside |= {operation.was.name for operation in operations if operation.was is not None}
    inside |= {was.name for child in children if (was := child.was) is not None}
    refs = [
        ref
        for operation in operations
        for ref in (*sent_by(operation), *_returned(context, operation))
    ]
    refs += [ref for waiter in waits for ref in waiter.types(context)]
    taken = {*context.written(refs), *node.classes, *inside}
    imports = Imports(1, taken.union(*(child.classes for child in children)))

    def home(used: str) -> str:
        return type_module(context.types[used])

    writer = Annotator(context.types, imports, home, hidden=inside)
    # Constants stand above the class, where nothing is hidden.
    outside = Annotator(context.types, imports, home)
    for needed in ("Resource", "AsyncResource"):
        imports.use(needed)
    scope = Scope(context, "a method", _TAKEN_METHODS)
    for child in children:
        scope.claim(child.attribute, child.path, child.origin, "rename the resource")
    methods: list[Method] = []
    lines: list[OperationLine] = []
    for operation in operations:
        identifier = scope.claim(
            operation.name, operation.name, operation.origin, "rename the endpoint"
        )
        methods.append(_method(context, operation, identifier, writer, imports, lists))
        lines.append(operation_line(context, operation, identifier, outside, imports, lists))
    waiting: list[WaitMethod] = []
    for waiter in waits:
        poll = next(m.constant for m in methods if m.name == waiter.poll.name)
        if paged_item(context, waiter.poll) is not None:
            # Of a list that comes page by page the first answer is looked at.
            polled = scope.apart(f"{waiter.poll.name}_polled")
            poll = _constant(polled)
            unpaged = without_paging(waiter.poll)
            lines.append(operation_line(context, unpaged, polled, outside, imports, lists))
        waiting.append(plan_wait(context, waiter, poll, scope, word, writer, imports))
    # All names that there are now go before any that there were.
    for operation, method in zip(operations, tuple(methods), strict=True):
        alias = earlier_method(operation, method, scope)
        if alias is not None:
            imports.use("deprecated")
            methods.append(alias)
    renamed = {child.path: earlier_property(child, scope, writer) for child in children}
    if any(renamed.values()):
        imports.use("deprecated")
    wrapped = tuple(method for method in methods if not method.streams)
    if methods:
        for needed in ("Final", "Operation", "Unpack"):
            imports.use(needed)
    if wrapped:
        for needed in (
            "as_raw",
            "as_raw_async",
            "as_streamed",
            "as_streamed_async",
            "raw_view",
            "streaming_view",
        ):
            imports.use(needed)
    if children:
        imports.use("cached_property")
        imports.use("TYPE_CHECKING")
    summary = _summary(node)
    told = ["", f"What its methods take and raise is told in `{word}`."] if methods else []
    return ResourceModule(
        name=node.module,
        doc=doc_lines(prose.paragraphs(summary, 94), 0, closing=6),
        imports=imports.lines(),
        exports=tuple(map(literal, sorted((word, f"Async{word}"), key=export_order))),
        operations=tuple(lines),
        resource=ResourceClass(
            name=name(word),
            async_name=name(f"Async{word}"),
            raw_name=name(f"{word}WithRawResponse"),
            async_raw_name=name(f"Async{word}WithRawResponse"),
            streaming_name=name(f"{word}WithStreamingResponse"),
            async_streaming_name=name(f"Async{word}WithStreamingResponse"),
            doc=doc_lines(prose.paragraphs(summary, 88), 4),
            async_doc=doc_lines([*prose.paragraphs(summary, 88), *told], 4),
            methods=tuple(methods),
            wrapped=wrapped,
            waits=tuple(waiting),
            children=tuple(property_of(child, 1, renamed[child.path]) for child in children),
        ),
        deprecates=any(method.deprecated for method in wrapped),
        words=imports.words(),
    )


def _returned(context: Context, operation: Operation) -> list[TypeRef]:
    item = paged_item(context, operation)
    if item is not None:
        return [item]
    return [operation.returns.type] if operation.returns else []


def _method(
    context: Context,
    operation: Operation,
    identifier: Name,
    writer: Annotator,
    imports: Imports,
    lists: Lists,
) -> Method:
    # A body as a whole is the argument `body`.
    whole = operation.body if body_kind(operation) == "binary" or _has_type(operation) else None
    scope = Scope(context, "an argument", names.OPTIONS | set(["body"] if whole else []))
    arguments: dict[str, Name] = {}
    positional: list[Argument] = []
    required: list[Argument] = []
    optional: list[Argument] = []
    if whole is not None:
        required.append(_whole_body(whole, writer, imports))
    inside = _optioned(context, operation)
    for field in fields_of(operation):
        if field.const is not None:
            continue
        word = argument_name(field)
        if field.name in inside and field in operation.query:
            scope.claim(word, field.name, field.origin)
            continue
        arguments[word] = called = scope.claim(word, field.name, field.origin)
        annotation = writer.given(field.type)
        if field in operation.path_parameters:
            positional.append(Argument(called, annotation, None))
        elif field.required:
            required.append(Argument(called, annotation, None))
        elif _tells_null(context, operation, field):
            unset = Code(imports.use("UNSET"))
            if annotation not in {"Any", "_Any"}:
                annotation = or_unset(annotation, imports.use("Unset"))
            optional.append(Argument(called, annotation, unset))
        else:
            optional.append(Argument(called, or_none(annotation), Code("None")))
    returns, async_returns = _result(context, operation, writer, imports)
    streams = answer(context, operation) == "stream"
    pages = paged_item(context, operation) is not None
    entry = f"self.{'_stream' if streams else '_paged' if pages else '_call'}"
    message = f"{operation.full_name} is deprecated"
    if operation.deprecated is not None:
        imports.use("deprecated")
        message += deprecation_text(operation.deprecated)
    return Method(
        name=identifier,
        constant=_constant(identifier),
        positional=tuple(positional),
        keywords=(*required, *optional),
        returns=returns,
        async_returns=async_returns,
        doc=_documentation(context, operation),
        async_doc=_async_documentation(operation, pages=pages),
        deprecated=literal(message) if operation.deprecated is not None else None,
        sends=tuple(_sends(context, operation, arguments)),
        options=lists.options(operation, imports),
        call=Code(entry),
        async_call=Code(entry if pages else f"await {entry}"),
        async_def=Code("def" if pages else "async def"),
        streams=streams,
    )


def _optioned(context: Context, operation: Operation) -> frozenset[str]:
    """Return the query parameters that are options of the call, by name."""
    return frozenset(operation.lists if takes_list_options(context, operation) else ())


def _constant(identifier: Name) -> Name:
    """Return the constant of an operation: methods differ, so these do too."""
    return name(f"_{identifier.upper()}")


def _has_type(operation: Operation) -> bool:
    return operation.body is not None and operation.body.type is not None


def _whole_body(body: Body, writer: Annotator, imports: Imports) -> Argument:
    if body.type is not None:
        return Argument(name("body"), writer.given(body.type), None)
    return Argument(name("body"), Code(imports.use("BinaryBody")), None)


def _tells_null(context: Context, operation: Operation, field: Field) -> bool:
    """Tell whether null and absent are different things to send: only a body has a way to say null."""
    in_body = operation.body is not None and field in operation.body.fields
    return (in_body or "body" in field.also) and context.takes_null(field.type)


def _result(
    context: Context, operation: Operation, writer: Annotator, imports: Imports
) -> tuple[Code, Code]:
    kind = answer(context, operation)
    if kind == "stream":
        sync, other = imports.use("StreamedResponse"), imports.use("AsyncStreamedResponse")
        octets = writer.built_in("bytes")
        return Code(f"{sync}[{octets}]"), Code(f"{other}[{octets}]")
    if kind == "none" or operation.returns is None:
        return Code("None"), Code("None")
    item = paged_item(context, operation)
    if item is not None:
        inner = writer.plain(item)
        sync, other = imports.use("Page"), imports.use("AsyncPaginator")
        # What it gives when it is awaited is for users to name.
        imports.mention("AsyncPage")
        return Code(f"{sync}[{inner}]"), Code(f"{other}[{inner}]")
    written = writer.plain(operation.returns.type)
    return written, written


def _sends(
    context: Context, operation: Operation, arguments: Mapping[str, Name]
) -> list[Statement]:
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
    whole = body is not None and (body.kind == "binary" or body.type is not None)
    if body is not None and not whole:
        shared = tuple(field for field in operation.query if "body" in field.also)
        groups.append(("body", (*body_fields, *shared)))
    inside = _optioned(context, operation)
    statements: list[Statement] = []
    for keyword, fields in groups:
        entries = [
            _entry(context, field, arguments)
            for field in fields
            if keyword != "query" or field.name not in inside
        ]
        if entries or keyword == "body":
            statements.append(
                Statement(name(keyword), tuple(entries), None if entries else Code("{}"))
            )
    if whole:
        statements.append(Statement(name("body"), (), Code("body")))
    return statements


def _entry(context: Context, field: Field, arguments: Mapping[str, Name]) -> ArgumentEntry:
    value = (
        Code(literal(scalar(context, field)))
        if field.const is not None
        else Code(arguments[argument_name(field)])
    )
    return ArgumentEntry(literal(field.name), value)


def _documentation(context: Context, operation: Operation) -> tuple[DocText, ...]:
    """Return the docstring: what it does, what it takes, what it raises."""
    since = f" Since {operation.since}." if operation.since else ""
    text = prose.paragraphs(f"{sentence(operation.doc)}{since}", _DOC_ROOM)
    if operation.deprecated is not None:
        text += ["", f"Deprecated{deprecation_text(operation.deprecated)}."]
    inside = _optioned(context, operation)
    described = [
        (argument_name(field), told)
        for field in sorted(fields_of(operation), key=lambda field: not field.required)
        if field.const is None
        and not (field.name in inside and field in operation.query)
        and (told := field_text(field))
    ]
    if described:
        text += ["", "Args:", *(f"    {word}: {told}" for word, told in described)]
    if operation.wait is not None:
        waits = f"{operation.wait.poll.rpartition('.')[0]}.{operation.wait.name}"
        text += ["", f"It starts something: `{waits}` waits for its end."]
    if operation.returns is not None and operation.returns.doc:
        text += ["", "Returns:", f"    {sentence(operation.returns.doc)}"]
    always = set(context.api.errors.always)
    rows = {row.name: row for row in context.api.errors.rows}
    own = [word for word in operation.raises if word not in always]
    if own:
        text += ["", "Raises:", *(f"    {word}: {sentence(rows[word].doc)}" for word in own)]
    return doc_lines(text, 8)


def _async_documentation(operation: Operation, *, pages: bool) -> tuple[DocText, ...]:
    """The async method says what it does; its class sends the reader to the sync one for the rest."""
    text = [prose.paragraphs(operation.doc, _DOC_ROOM)[0]]
    if pages:
        text += ["", "Await it for the first page, or take all items with `async for`."]
    return doc_lines(text, 8, closing=6 if len(text) == 1 else 3)


def sent_path(operation: Operation) -> str:
    """Return the path that is requested unless a format is chosen: `/people/@self.json`."""
    path = _base_path(operation)
    offered = offer(operation)
    return f"{path}.{offered.answer[0]}" if offered.suffix else path


def _base_path(operation: Operation) -> str:
    """Return the path that a suffix can stand behind, where one does."""
    return operation.path.rstrip("/") if offer(operation).suffix else operation.path


def operation_line(
    context: Context,
    operation: Operation,
    identifier: Name,
    writer: Annotator,
    imports: Imports,
    lists: Lists | None,
) -> OperationLine:
    """Plan the runtime's record of an operation; without `lists` its answer is taken as it comes."""
    settings, defaults = operation.settings, context.api.settings
    kind = answer(context, operation) or "json"
    returns = operation.returns
    item = None if lists is None else paged_item(context, operation)
    result = Code("None")
    arguments: list[tuple[str, str]] = [
        ("", literal(operation.full_name)),
        ("", literal(operation.method)),
        ("", literal(_base_path(operation))),
    ]
    if kind == "stream":
        result = Code("bytes")
    elif kind != "none" and returns is not None:
        ref = returns.type if item is None else ListOf(item)
        result = writer.plain(ref)
        read = writer.read(ref) if kind == "json" else result
        if item is not None and context.takes_null(returns.type):
            read = or_none(read)
        arguments.append(("", read))
    if kind != "json":
        arguments.append(("answer", literal(kind)))
    elif data_of(settings.envelope) != data_of(defaults.envelope):
        arguments.append(("data", literal(data_of(settings.envelope))))
    query = None if lists is None else lists.query(operation, imports)
    if query is not None:
        arguments.append(("shared", query))
    paging = None if lists is None else lists.paging(operation, imports)
    if paging is not None:
        arguments.append(("paging", paging))
    elif _has_own_companions(settings, defaults):
        companions = companions_code(companions_of(settings.envelope), imports)
        arguments.append(("companions", companions))
    arguments += _body_arguments(context, operation)
    # Those of the options of lists stand with these.
    inside = _optioned(context, operation) if query is not None else ()
    styles = {
        field.name: field.style
        for field in operation.query
        if field.style and field.name not in inside
    }
    hidden = [field.name for field in fields_of(operation) if holds_secret(context, field.type)]
    media = accept(operation)
    changed = (
        ("styles", styles or None, None),
        ("headers", {"accept": media} if media else None, None),
        ("auth", _auth(settings, defaults), None),
        ("server", settings.server, defaults.server),
        ("idempotent", operation.idempotent, None),
        ("timeout", settings.timeout, defaults.timeout),
    )
    if hidden:
        arguments.append(("secrets", _names(hidden)))
    arguments += [(word, literal(value)) for word, value, usual in changed if value != usual]
    counting = limits_of(context.api, operation)
    if counting != general_limits(context.api, operation.method):
        arguments.append(("limits", literal(counting)))
    if offer(operation) != offer_of(defaults.formats):
        arguments.append(("formats", formats_code(offer(operation), imports)))
    if settings.retry != defaults.retry:
        arguments.append(("retry", retry_code(settings.retry, imports)))
    return OperationLine(
        _constant(identifier),
        result,
        tuple(Code(f"{word}={value}" if word else f"{value}") for word, value in arguments),
    )


def _auth(settings: Settings, defaults: Settings) -> tuple[tuple[str, ...], ...] | str | None:
    """Return how an operation authenticates, as the runtime's record says it; None: as the product does."""
    if settings.auth == defaults.auth:
        return None
    return "optional" if settings.auth == (*defaults.auth, ()) else settings.auth


def _has_own_companions(settings: Settings, defaults: Settings) -> bool:
    """Tell whether the envelope has other companions than the product's; without data there is no envelope."""
    own, usual = companions_of(settings.envelope), companions_of(defaults.envelope)
    has_data = settings.envelope is not None and bool(settings.envelope.data)
    return own != (usual if has_data else {})


def _body_arguments(context: Context, operation: Operation) -> list[tuple[str, str]]:
    body = operation.body
    if body is None:
        return []
    arguments: list[tuple[str, str]] = [
        ("body", literal(body_kind(operation))),
    ]
    if body.content_type and body.content_type != "application/octet-stream":
        arguments.append(("content_type", literal(body.content_type)))
    nullable = [
        field.name
        for field in (*body.fields, *operation.query)
        if _tells_null(context, operation, field)
    ]
    if nullable:
        arguments.append(("nullable", _names(nullable)))
    return arguments


def _names(words: list[str]) -> Code:
    inner = ", ".join(literal(word) for word in sorted(set(words)))
    return Code(f"frozenset({{{inner}}})")


def formats_code(offered: Offer, imports: Imports) -> Code:
    """Return the runtime's record of what is offered."""
    usual = Offer()
    arguments = (
        f"{word}={literal(value)}"
        for word, value, known in (
            ("answer", offered.answer, usual.answer),
            ("body", offered.body, usual.body),
            ("suffix", offered.suffix, usual.suffix),
            ("times", offered.times, usual.times),
        )
        if value != known
    )
    return Code(f"{imports.use('Formats')}({', '.join(arguments)})")


def retry_code(retry: Retry, imports: Imports) -> Code:
    """Return the runtime's policy for these settings."""
    policy = imports.use("RetryPolicy")
    arguments = (
        f"{word}={literal(value)}"
        for word, value, usual in (
            ("max_retries", retry.max_retries, _USUAL.max_retries),
            ("first", retry.first_delay, _USUAL.first_delay),
            ("cap", retry.max_delay, _USUAL.max_delay),
            ("statuses", retry.statuses, _USUAL.statuses),
            ("max_retry_after", retry.max_retry_after, _USUAL.max_retry_after),
            ("deadline", retry.deadline, _USUAL.deadline),
        )
        if value != usual
    )
    return Code(f"{policy}({', '.join(arguments)})")
