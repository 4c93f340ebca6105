"""Planning the module of the clients and the service that they share."""

from __future__ import annotations

from typing import TYPE_CHECKING

from clientsmith.model.auth import (
    ApiKey,
    AuthScheme,
    Basic,
    Bearer,
    Credential,
    SignedHeader,
)
from clientsmith.python.imports import Imports
from clientsmith.python.plan import Argument, ClientModule, CredentialLine
from clientsmith.python.planner import prose
from clientsmith.python.planner.context import Context, Scope
from clientsmith.python.planner.errors import base_error
from clientsmith.python.planner.prose import sentence
from clientsmith.python.planner.resources import property_of, retry_code, tree
from clientsmith.python.text import Code, doc_lines, literal, name

if TYPE_CHECKING:
    from clientsmith.model.api import Server, Variable
    from clientsmith.model.origin import Origin

__all__ = ["credentials_of", "plan_client", "variables_of"]

_SETTINGS = frozenset(
    "self settings server base_url timeout max_retries deadline extra_headers extra_query http_client verify proxy"
    " clock allow_http".split()
)
_ATTRIBUTES = frozenset({"with_options", "request", "close", "aclose"})
_AUTH = "._runtime.auth"
_SERVICE = "._runtime.service"


def variables_of(context: Context) -> dict[str, Variable]:
    """Return the variables of all servers by name; servers may share one."""
    return {
        variable.name: variable for server in context.api.servers for variable in server.variables
    }


def credentials_of(context: Context) -> dict[str, tuple[Credential, Origin]]:
    """Return the credentials of all schemes by argument; schemes may share one."""
    found: dict[str, tuple[Credential, Origin]] = {}
    for scheme in context.api.auth:
        for credential in _credentials(scheme):
            first = found.setdefault(credential.argument, (credential, scheme.origin))
            if first[0].env != credential.env:
                message = f"two schemes take `{credential.argument}` from different variables"
                context.problem("CS501", message, scheme.origin, "name the arguments apart")
    return found


def _credentials(scheme: AuthScheme) -> tuple[Credential, ...]:
    match scheme:
        case ApiKey():
            return (scheme.value,)
        case Basic():
            return (scheme.username, scheme.password)
        case Bearer():
            return (scheme.token,)
        case SignedHeader():
            return (scheme.key, scheme.secret)
        case _:
            return ()


def plan_client(context: Context) -> ClientModule:
    """Plan the two clients."""
    api = context.api
    client = api.package.client
    imports = Imports(0)
    for word in ("AsyncClient", "AsyncClientSettings", "Client", "ClientSettings"):
        imports.use(word, "._runtime.client")
    imports.use("Final")
    imports.use("Unpack")
    imports.use("cached_property")
    imports.use("TYPE_CHECKING", "typing")
    imports.use("Service", _SERVICE)
    imports.use("TABLE", ".errors")
    scope = Scope(context, "an argument of the client", _SETTINGS)
    variables: list[CredentialLine] = []
    for variable in variables_of(context).values():
        scope.claim(variable.name, variable.name, variable.origin, "rename the variable")
        variables.append(_line(variable.name, "str | None"))
    credentials: list[CredentialLine] = []
    known = credentials_of(context)
    for argument, (_, origin) in known.items():
        scope.claim(argument, argument, origin, "rename the argument")
        value = imports.use("CredentialValue", _AUTH)
        credentials.append(_line(argument, f"{value} | None"))
    top = [path for path in tree(context) if "." not in path]
    attributes = Scope(context, "an attribute of the client", _ATTRIBUTES)
    for path in top:
        found = next((r for r in api.resources if r.name.split(".")[0] == path), None)
        attributes.claim(path, path, found.origin if found else api.origin, "rename the resource")
    service = _service(context, imports)
    return ClientModule(
        doc=doc_lines([f"The clients of {api.product.title}."], 0, closing=6),
        imports=imports.lines(),
        exports=(literal(f"Async{client}"), literal(client)),
        client=name(client),
        async_client=name(f"Async{client}"),
        client_doc=doc_lines(_client_paragraphs(context), 4),
        async_doc=doc_lines(
            [
                f"As `{client}`, with methods to await. Use it with `async with`, or await `aclose()`."
            ],
            4,
        ),
        service=service,
        variables=tuple(variables),
        credentials=tuple(credentials),
        resources=tuple(property_of(context, path, 0) for path in top),
    )


def _line(argument: str, annotation: str) -> CredentialLine:
    word = name(argument)
    return CredentialLine(Argument(word, Code(annotation), Code("None")), literal(argument), word)


def _client_paragraphs(context: Context) -> list[str]:
    api = context.api
    paragraphs = prose.paragraphs(api.product.doc or api.product.title, 88)
    paragraphs += ["", "Use it with `with`, or call `close()`. Threads may share it."]
    entries: list[str] = []
    for variable in variables_of(context).values():
        entries.append(f"    {variable.name}: {_told(variable.doc, variable.env)}")
        if variable.default:
            entries[-1] += f" `{variable.default}` when not given."
    for argument, (credential, _) in credentials_of(context).items():
        entries.append(f"    {argument}: {_told(credential.doc, credential.env)}")
    entries.append("    settings: Time-outs, retries, proxies and the like; see `ClientSettings`.")
    paragraphs += ["", "Args:", *entries]
    paragraphs += [
        "",
        "Raises:",
        f"    ConfigurationError: A setting cannot work; a `{base_error(context)}` like all others.",
    ]
    return paragraphs


def _told(doc: str | None, env: str | None) -> str:
    text = sentence(doc) if doc else ""
    source = f"Else from the environment variable `{env}`." if env else ""
    return f"{text} {source}".strip() or "See the description of the API."


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
        Code("errors=TABLE"),
    ]
    schemes = [f"{literal(scheme.name)}: {_scheme(scheme, imports)}" for scheme in api.auth]
    if schemes:
        arguments.append(Code(f"auth={{{', '.join(schemes)}}}"))
    if settings.auth:
        arguments.append(Code(f"use={literal(settings.auth)}"))
    arguments.append(Code(f"timeout={literal(settings.timeout)}"))
    arguments.append(Code(f"retry={retry_code(settings.retry, imports)}"))
    return tuple(arguments)


def _server(server: Server, imports: Imports) -> Code:
    word = imports.use("Server", _SERVICE)
    if not server.variables:
        return Code(f"{word}({literal(server.url)})")
    variable = imports.use("Variable", _SERVICE)
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


def _scheme(scheme: AuthScheme, imports: Imports) -> Code:
    match scheme:
        case ApiKey():
            parts = [
                f"where={literal(scheme.location)}",
                f"name={literal(scheme.key)}",
                f"credential={_credential(scheme.value, imports)}",
            ]
            if scheme.prefix:
                parts.append(f"prefix={literal(scheme.prefix)}")
            word = imports.use("ApiKey", _AUTH)
        case Basic():
            parts = [
                f"username={_credential(scheme.username, imports)}",
                f"password={_credential(scheme.password, imports)}",
            ]
            word = imports.use("Basic", _AUTH)
        case Bearer():
            parts = [f"token={_credential(scheme.token, imports)}"]
            word = imports.use("Bearer", _AUTH)
        case SignedHeader():
            parts = [
                f"header={literal(scheme.header)}",
                f"scheme={literal(scheme.scheme)}",
                f"digest={literal(scheme.digest)}",
                f"key={_credential(scheme.key, imports)}",
                f"secret={_credential(scheme.secret, imports)}",
            ]
            word = imports.use("SignedHeader", _AUTH)
        case _:
            return Code("None")  # reported by `support`
    return Code(f"{word}({', '.join(parts)})")


def _credential(credential: Credential, imports: Imports) -> Code:
    word = imports.use("Credential", _AUTH)
    env = f", env={literal(credential.env)}" if credential.env else ""
    return Code(f"{word}({literal(credential.argument)}{env})")
