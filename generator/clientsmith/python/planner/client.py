"""Planning the module of the clients and the service that they share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.model.settings import Retry
from clientsmith.python.annotations import Annotator
from clientsmith.python.imports import Imports, export_order
from clientsmith.python.plan import Argument, ClientModule, CredentialLine
from clientsmith.python.planner import prose
from clientsmith.python.planner.auth import (
    auth_choice,
    credentials_of,
    hook_docs,
    plan_flows,
    plan_hooks,
    scheme_code,
)
from clientsmith.python.planner.context import Context, Scope
from clientsmith.python.planner.errors import base_error
from clientsmith.python.planner.limits import limits_code
from clientsmith.python.planner.lists import companions_code, companions_of, data_of
from clientsmith.python.planner.prose import sentence
from clientsmith.python.planner.renames import earlier_property
from clientsmith.python.planner.resources import formats_code, property_of, retry_code
from clientsmith.python.planner.wire import Offer, offer_of
from clientsmith.python.text import Code, Name, doc_lines, literal, name

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from clientsmith.model.api import Server, Variable
    from clientsmith.python.planner.tree import Node

__all__ = ["SETTINGS", "plan_client", "variables_of"]

SETTINGS = frozenset(
    [
        "self",
        "settings",
        "server",
        "base_url",
        "timeout",
        "max_retries",
        "deadline",
        "extra_headers",
        "extra_query",
        "format",
        "body_format",
        "http_client",
        "http2",
        "limit_wait",
        "limiter",
        "verify",
        "proxy",
        "clock",
        "allow_http",
        "auth",
    ]
)
"""What every client takes already, so no variable or credential can be called that."""
_ATTRIBUTES = frozenset({"with_options", "request", "limits", "close", "aclose"})


def variables_of(context: Context) -> dict[str, Variable]:
    """Return the variables of all servers by name; the first server that has one tells of it."""
    found: dict[str, Variable] = {}
    for server in context.api.servers:
        for variable in server.variables:
            found.setdefault(variable.name, variable)
    return found


def plan_client(context: Context, nodes: Mapping[str, Node]) -> ClientModule:
    """Plan the two clients."""
    api = context.api
    client = api.package.client
    top = [node for path, node in nodes.items() if "." not in path]
    attributes = Scope(context, "an attribute of the client", _ATTRIBUTES)
    for node in top:
        attributes.claim(node.attribute, node.path, node.origin, "rename the resource")
    flows = plan_flows(context, attributes)
    for node in top if flows else ():
        if node.classes & {"AsyncOAuth2Flow", "OAuth2Flow"}:
            message = "the package itself uses the name `OAuth2Flow` here"
            context.problem("CS503", message, node.origin, "rename the resource")
    inside = {node.was.name for node in top if node.was is not None}
    inside |= {node.attribute for node in top} | {str(flow.name) for flow in flows}
    taken = {client, f"Async{client}", *inside}.union(*(node.classes for node in top))
    imports = Imports(0, taken)
    for word in (
        "Final",
        "Service",
        "TABLE",
        "Unpack",
    ):
        imports.use(word)
    kind = _client_kind(context)
    bases = {
        word: imports.use(word.replace("Client", kind))
        for word in ("AsyncClient", "AsyncClientSettings", "Client", "ClientSettings")
    }
    if top or flows:
        imports.use("TYPE_CHECKING")
        imports.use("cached_property")
    writer = Annotator(context.types, imports, lambda _: "", hidden=inside)
    text = writer.built_in("str")
    renamed = {node.path: earlier_property(node, attributes, writer) for node in top}
    if any(renamed.values()):
        imports.use("deprecated")
    scope = Scope(context, "an argument of the client", SETTINGS)
    variables: list[CredentialLine] = []
    for variable in variables_of(context).values():
        called = scope.claim(variable.name, variable.name, variable.origin, "rename the variable")
        kind = _choice(variable.values, imports) if variable.values else text
        variables.append(_line(called, Code(f"{kind} | None")))
    credentials: list[CredentialLine] = []
    for argument, (_, origin) in credentials_of(context).items():
        called = scope.claim(argument, argument, origin, "rename the argument")
        credentials.append(_line(called, Code(f"{imports.use('CredentialValue')} | None")))
    hooks = plan_hooks(context, scope, imports)
    service = _service(context, imports)
    client_doc = _client_paragraphs(context)
    return ClientModule(
        doc=doc_lines([f"The clients of {api.product.title}."], 0, closing=6),
        server=_server_argument(context, imports),
        client_doc=doc_lines(client_doc, 4),
        async_doc=doc_lines(
            [
                f"As `{client}`, with methods to await. Use it with `async with`, or await `aclose()`."
            ],
            4,
        ),
        imports=imports.lines(),
        exports=tuple(map(literal, sorted((f"Async{client}", client), key=export_order))),
        client=name(client),
        async_client=name(f"Async{client}"),
        service=service,
        variables=tuple(variables),
        credentials=tuple(credentials),
        hooks=hooks,
        flows=flows,
        resources=tuple(property_of(node, 0, renamed[node.path]) for node in top),
        words={**imports.words(), **bases},
    )


def _client_kind(context: Context) -> str:
    """Return what the runtime calls the client to build on: one that chooses formats where there are several."""
    return "FormatClient" if offer_of(context.api.settings.formats).is_choice else "Client"


def _line(called: Name, annotation: Code) -> CredentialLine:
    return CredentialLine(Argument(called, annotation, Code("None")), literal(str(called)), called)


def _choice(values: Iterable[str], imports: Imports) -> Code:
    return Code(f"{imports.use('Literal')}[{', '.join(literal(value) for value in values)}]")


def _server_argument(context: Context, imports: Imports) -> Argument | None:
    """Return the argument that chooses among servers, where there is a choice."""
    api = context.api
    if len(api.servers) < 2:
        return None
    kind = _choice((server.name for server in api.servers), imports)
    return Argument(name("server"), kind, Code(literal(api.settings.server)))


def _client_paragraphs(context: Context) -> list[str]:
    api = context.api
    paragraphs = prose.paragraphs(api.product.doc or api.product.title, 88)
    paragraphs += ["", "Use it with `with`, or call `close()`. Threads may share it."]
    choice = auth_choice(context)
    # What there is to choose from is told with the setting that chooses.
    others = (
        {word for alternative in api.settings.auth for word in alternative}
        if choice
        else set[str]()
    )
    told = [sentence(s.doc) for s in api.auth if s.doc and s.name not in others]
    paragraphs += ["", " ".join(told)] if told else []
    entries: list[str] = []
    if len(api.servers) > 1:
        places = (
            f"`{s.name}`: {sentence(s.doc)}" if s.doc else f"`{s.name}`." for s in api.servers
        )
        text = f"Where calls go that are not tied to a server. {' '.join(places)}"
        entries.append(f"    server: {text}")
    for variable in variables_of(context).values():
        doc = variable.doc or "A part of the server's URL"
        entries.append(f"    {variable.name}: {_told(doc, variable.env)}")
        if variable.default:
            entries[-1] += f" `{variable.default}` when not given."
    for argument, (credential, _) in credentials_of(context).items():
        doc = credential.doc or "A credential"
        entries.append(f"    {argument}: {_told(doc, credential.env)}")
    entries += [f"    {argument}: {doc}" for argument, doc in hook_docs(api)]
    if choice is not None:
        entries.append(f"    auth: {choice}")
    kind = _client_kind(context)
    formats = "" if kind == "Client" else " formats,"
    entries.append(
        f"    settings: Time-outs, retries,{formats} proxies and the like; see `{kind}Settings`."
    )
    paragraphs += ["", "Args:", *entries]
    paragraphs += [
        "",
        "Raises:",
        f"    ConfigurationError: A setting cannot work; a `{base_error(context)}` like all others.",
    ]
    return paragraphs


def _told(doc: str, env: str | None) -> str:
    source = f" Else from the environment variable `{env}`." if env else ""
    return f"{sentence(doc)}{source}"


def _service(context: Context, imports: Imports) -> tuple[Code, ...]:
    api = context.api
    settings = api.settings
    servers = ", ".join(
        f"{literal(server.name)}: {_server(server, imports)}" for server in api.servers
    )
    arguments = [
        Code(f"name={literal(api.package.module)}"),
        Code(f"version={literal(api.package.version)}"),
        Code(f"title={literal(api.product.title)}"),
        Code(f"servers={{{servers}}}"),
        Code(f"default_server={literal(settings.server)}"),
        Code(f"errors={imports.use('TABLE')}"),
    ]
    if data := data_of(settings.envelope):
        arguments.append(Code(f"data={literal(data)}"))
    companions = companions_of(settings.envelope)
    if companions:
        arguments.append(Code(f"companions={companions_code(companions, imports)}"))
    schemes = [
        f"{literal(scheme.name)}: {scheme_code(context, scheme, imports)}" for scheme in api.auth
    ]
    if schemes:
        arguments.append(Code(f"auth={{{', '.join(schemes)}}}"))
    if settings.auth:
        arguments.append(Code(f"use={literal(settings.auth)}"))
    offered = offer_of(settings.formats)
    if offered != Offer():
        arguments.append(Code(f"formats={formats_code(offered, imports)}"))
    arguments.append(Code(f"timeout={literal(settings.timeout)}"))
    arguments += limits_code(context, imports)
    if settings.retry != Retry():
        arguments.append(Code(f"retry={retry_code(settings.retry, imports)}"))
    return tuple(arguments)


def _server(server: Server, imports: Imports) -> Code:
    word = imports.use("Server")
    if not server.variables:
        return Code(f"{word}({literal(server.url)})")
    variable = imports.use("Variable")
    pairs: list[str] = []
    for found in server.variables:
        parts = [
            f"{keyword}={literal(value)}"
            for keyword, value in (
                ("env", found.env),
                ("default", found.default),
                ("enum", found.values or None),
            )
            if value is not None
        ]
        pairs.append(f"{literal(found.name)}: {variable}({', '.join(parts)})")
    return Code(f"{word}({literal(server.url)}, variables={{{', '.join(pairs)}}})")
